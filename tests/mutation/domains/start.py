"""Lesson 00: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason."""

from typing import Any

import numpy as np

from tests.mutation.equality import Draw


def _table(rng: np.random.Generator) -> tuple[Any, ...]:
    """Any table, with constant columns among the others; now and then a single row."""
    n, d = rng.integers(1, 8), rng.integers(1, 6)
    X = rng.normal(size=(n, d)) * 10.0 ** rng.integers(-2, 3, size=d) + rng.normal(size=d) * 100
    return (np.where(rng.random(d) < 0.3, X[0], X),)


DOMAINS: dict[str, Draw] = {"standardize": _table}

_NEVER_SEEN = "the constant columns are divided by it, and then replaced by 0"

EQUAL: dict[str, dict[str, str]] = {
    "standardize": {
        "compare by LtE": "no largest entry is smaller than the smallest one, so at most means equal",
        "1.0 -> 0": _NEVER_SEEN,
        "1.0 -> 2.0": _NEVER_SEEN,
        "1.0 -> -1.0": _NEVER_SEEN,
    },
}
