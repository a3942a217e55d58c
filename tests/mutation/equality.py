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
        if not _same(left, found):
            return arguments
    return None


def _same(left: Any, found: Any) -> bool:
    """Whether two results agree beyond rounding: words, arrays, or several of them."""
    if isinstance(left, str) or isinstance(found, str):
        return bool(left == found)
    if isinstance(left, list | tuple):
        return len(left) == len(found) and all(map(_same, left, found))
    return np.shape(left) == np.shape(found) and np.allclose(left, found, rtol=1e-9, atol=1e-12)
