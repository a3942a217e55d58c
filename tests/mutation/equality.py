"""Whether two functions are equal on a docstring's domain: by drawing from it, many times."""

from collections.abc import Callable
from typing import Any

import numpy as np

Draw = Callable[[np.random.Generator], tuple[Any, ...]]


def differs_on(right: Any, other: Any, draw: Draw, draws: int) -> tuple[Any, ...] | None:
    """The first arguments on which the two functions give different results (beyond rounding), or None."""
    rng = np.random.default_rng(20260101)
    for _ in range(draws):
        arguments = draw(rng)
        with np.errstate(all="ignore"):
            left, found = right(*arguments), other(*arguments)
        if np.shape(left) != np.shape(found) or not np.allclose(left, found, rtol=1e-9, atol=1e-12):
            return arguments
    return None
