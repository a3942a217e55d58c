"""The learner's own engine on the figure's graph: asked carefully, and refused kindly. Knows no figure."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises.piece import Names
from course.figures.engine import losses
from course.figures.kit.yours import Refused


def checked(names: Names, asked: Sequence[str]) -> dict[str, dict[str, Any]]:
    """For each node that is asked for: the learner's grad, and what their own way forward measures.

    Refused, with a sentence for the learner, when their engine fails on the way.
    """
    try:
        nodes = losses.built(names)
        names["tensor_backward"](nodes["L"])
        found = {name: (np.array(nodes[name].grad, dtype=float), losses.measured(names, nodes, name)) for name in asked}
    except Exception as error:
        raise Refused(f"Your engine stopped with {type(error).__name__} here") from None
    return {name: _plain(name, *pair) for name, pair in found.items()}


def _plain(name: str, grad: Any, slopes: Any) -> dict[str, Any]:
    if grad.shape != slopes.shape:
        raise Refused(f"Your engine gave the grad of {name} the shape {grad.shape} here")
    if not np.isfinite(grad).all():
        raise Refused(f"Your engine gave {name} a grad that is not finite here")
    return {"shape": list(grad.shape), "grad": np.ravel(grad).tolist(), "measured": np.ravel(slopes).tolist()}
