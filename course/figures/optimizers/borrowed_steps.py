"""The learner's own steps: asked carefully, and refused kindly. Knows no figure.

A step gives back parameters and a state that is nobody else's affair, so what the kit offers for functions of numbers
does not fit here.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np

from course.figures.kit.yours import Refused

Array = np.ndarray[Any, Any]


def step(names: Mapping[str, Any], piece: str, place: Array, grad: Array, state: Any, *options: float) -> Any:
    """(place, state) after one step of `piece` for a single array. Refused, with a sentence for the learner."""
    if not callable(names.get(piece)):
        raise Refused(f"There is no function {piece} in the notebook now")
    try:
        result = names[piece]([place], [grad], state, *options)
    except Exception as error:
        raise Refused(f"Your {piece} stopped with {type(error).__name__} here") from None
    _known(piece, result)
    try:
        (moved,), state = result
        moved = np.array(moved, dtype=float)
    except (TypeError, ValueError):
        raise _other_form(piece) from None
    if moved.shape != place.shape:
        raise _other_form(piece)
    if np.isnan(moved).any():
        raise Refused(f"Your {piece} gave back nan here")
    return moved, state


def _known(piece: str, result: Any) -> None:
    """Refused for what is no pair at all, with a word for it."""
    if result is None or isinstance(result, str):
        raise Refused(f"Your {piece} gave back {'None' if result is None else 'a text'} here")
    if isinstance(result, float):
        raise Refused(f"Your {piece} gave back {result} here")


def _other_form(piece: str) -> Refused:
    return Refused(f"Your {piece} gave back something of another form than it should here")
