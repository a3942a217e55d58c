"""The learner's own engine: asked carefully, and refused kindly. Knows no figure.

A Tensor is an object and a walk gives nothing back, so what the kit offers for functions of numbers does not fit here.
"""

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.exercises.piece import Names
from course.figures.kit.yours import Refused

MAKING = ("Tensor", "combine", "pointwise", "reduction", "matmul")
"""Pieces that give back a Tensor."""


def careful(names: Names) -> dict[str, Callable[..., Any]]:
    """The learner's pieces: each refuses, with a sentence for the learner, when theirs fails or gives no Tensor."""
    makers = {piece: _careful(names, piece) for piece in MAKING}
    return {**makers, "tensor_backward": lambda root: _asked(names, "tensor_backward", root)}


def _careful(names: Names, piece: str) -> Callable[..., Any]:
    def made(*arguments: Any) -> Any:
        result = _asked(names, piece, *arguments)
        if not (hasattr(result, "vjps") and hasattr(result, "grad")):
            raise Refused(f"Your {piece} gave back {_said(result)} here")
        return result

    return made


def _asked(names: Names, piece: str, *arguments: Any) -> Any:
    if not callable(names.get(piece)):
        raise Refused(f"There is no function {piece} in the notebook now")
    try:
        return names[piece](*arguments)
    except Exception as error:
        raise Refused(f"Your {piece} stopped with {type(error).__name__} here") from None


def _said(result: Any) -> str:
    """What something is that is no Tensor."""
    if result is None or isinstance(result, str):
        return "None" if result is None else "a text"
    if isinstance(result, float) and not math.isfinite(result):
        return f"{result}"
    return "something of another form than it should"


def numbers(name: str, grad: Any, slopes: Any) -> tuple[list[float], list[float]]:
    """A grad of the learner's and the slopes that their way forward measures, in a row each. Refused if they misfit."""
    try:
        found = np.asarray(grad, dtype=np.float64)
    except (TypeError, ValueError):
        raise Refused(f"Your engine gave {name} a grad of another form than it should here") from None
    if found.shape != slopes.shape:
        raise Refused(f"Your engine gave the grad of {name} the shape {found.shape} here")
    if not (np.isfinite(found).all() and np.isfinite(slopes).all()):
        raise Refused(f"Your engine gave slopes along {name} that are not finite here")
    return np.ravel(found).tolist(), np.ravel(slopes).tolist()
