"""Lesson 01: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason."""

from collections.abc import Callable
from typing import Any

import numpy as np

from tests.mutation.equality import Draw


def _function(rng: np.random.Generator) -> Callable[[float], float]:
    """A smooth function of one number: a cubic plus a sine plus an exponential, of any size and sign."""
    c, a, k, b = rng.normal(size=4) * 3, rng.normal() * 3, rng.uniform(0.1, 4), rng.normal()
    return lambda x: float(np.polyval(c, x) + a * np.sin(k * x) + b * np.exp(0.3 * x))


def _difference(rng: np.random.Generator) -> tuple[Any, ...]:
    f, x = _function(rng), float(rng.normal() * 3)
    return (f, x) if rng.random() < 0.5 else (f, x, float(10 ** rng.uniform(-8, 0.5)))


def _best_step(rng: np.random.Generator) -> tuple[Any, ...]:
    f, df = _function(rng), _function(rng)
    return f, df, float(rng.normal()), (10 ** rng.uniform(-12, 0, size=rng.integers(1, 7))).tolist()


def _polynomial(rng: np.random.Generator) -> tuple[Any, ...]:
    return ((rng.normal(size=rng.integers(1, 9)) * 5).tolist(),)


DOMAINS: dict[str, Draw] = {
    "central_difference": _difference,
    "second_difference": _difference,
    "best_step": _best_step,
    "polynomial_derivative": _polynomial,
}

EQUAL = {
    "central_difference": {
        "1e-05 -> -1e-05": "with -h in place of h both the rise and the run change sign: the quotient is the same",
    },
    "second_difference": {
        "0.001 -> -0.001": "f(x + h) and f(x - h) change places in a sum, and h enters squared",
    },
    "best_step": {
        "swap around Sub": "the distance between two numbers is the same either way",
        "abs(...) called twice": "the size of a size is that size",
    },
    "polynomial_derivative": {
        "compare by LtE": "there is at least one coefficient, so at most one means exactly one",
    },
}
"""Breaks that a check accepts, by piece, with the reason why nobody can tell them from the reference."""
