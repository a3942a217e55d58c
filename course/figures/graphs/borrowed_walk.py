"""The learner's own walk through a graph: asked carefully, and refused kindly. Knows no figure.

A Value is an object and a walk gives nothing back, so what the kit offers for functions of numbers does not fit here.
"""

import math
from collections.abc import Callable, Mapping
from typing import Any

from course.figures.kit.yours import Refused

Build = Callable[[Callable[[float], Any]], dict[str, Any]]


def gradients(names: Mapping[str, Any], build: Build) -> dict[str, float]:
    """The grad of each node after the learner's backward from the last one of what `build` makes of their Value.

    Refused, with a sentence for the learner, when one of the two fails.
    """
    nodes = build(lambda number: _value(names, number))
    _asked(names, "backward", list(nodes.values())[-1])
    return {name: _finite("backward", getattr(node, "grad", None)) for name, node in nodes.items()}


def _value(names: Mapping[str, Any], number: float) -> Any:
    made = _asked(names, "Value", number)
    if not hasattr(made, "grad"):
        _finite("Value", made)
        raise Refused("Your Value gave back a number here")
    return made


def _asked(names: Mapping[str, Any], piece: str, *arguments: Any) -> Any:
    if not callable(names.get(piece)):
        raise Refused(f"There is no function {piece} in the notebook now")
    try:
        return names[piece](*arguments)
    except Exception as error:
        raise Refused(f"Your {piece} stopped with {type(error).__name__} here") from None


def _finite(piece: str, number: Any) -> float:
    if number is None or isinstance(number, str):
        raise Refused(f"Your {piece} gave back {'None' if number is None else 'a text'} here")
    try:
        found = float(number)
    except (TypeError, ValueError):
        raise Refused(f"Your {piece} gave back something of another form than it should here") from None
    if not math.isfinite(found):
        raise Refused(f"Your {piece} gave back {found} here")
    return found
