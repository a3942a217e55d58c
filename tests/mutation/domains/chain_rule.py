"""Lesson 03: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason."""

from collections.abc import Callable
from typing import Any

import numpy as np

from tests.mutation.equality import Draw

Function = Callable[[float], float]


def _link(rng: np.random.Generator) -> tuple[Function, Function]:
    """A parabola with a sine on it, of any size and sign, and its derivative."""
    a, b, c, k = (float(number) for number in rng.normal(size=4))
    return (
        lambda x: a * x + b * x**2 + c * np.sin(k * x),
        lambda x: a + 2 * b * x + c * k * np.cos(k * x),
    )


def _chain(rng: np.random.Generator) -> tuple[Any, ...]:
    links = [_link(rng) for _ in range(rng.integers(1, 5))]
    return [f for f, _ in links], [df for _, df in links], float(rng.normal())


def _entries(rng: np.random.Generator) -> tuple[Any, ...]:
    shape = rng.integers(1, 5, size=rng.integers(1, 4))
    return rng.normal(size=shape) * 3, rng.normal(size=shape) * 3


def _sizes(rng: np.random.Generator) -> tuple[Any, ...]:
    return rng.integers(1, 30, size=rng.integers(2, 7)).tolist(), str(rng.choice(["forward", "reverse"]))


DOMAINS: dict[str, Draw] = {
    "chain_derivative": _chain,
    "vjp_elementwise": _entries,
    "count_products": _sizes,
}

EQUAL: dict[str, dict[str, str]] = {
    "chain_derivative": {"drop strict": "the two lists have the same length, so there is nothing to be strict about"},
    "count_products": {
        "ValueError(...) called twice": "only the kind of the error is promised, not its words",
        "mode -> sizes": "within the words of the error; where the mode is compared, the check tells them apart",
    },
}
