"""Lesson 05: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason."""

from typing import Any

import numpy as np

from tests.mutation.equality import Draw


def _parameters(rng: np.random.Generator) -> tuple[Any, ...]:
    shapes = [tuple(rng.integers(1, 5, size=rng.integers(1, 4))) for _ in range(rng.integers(1, 5))]
    params, grads = ([rng.normal(size=shape) * 3 for shape in shapes] for _ in range(2))
    return params, grads, float(10 ** rng.uniform(-4, 1))


def _semidefinite(rng: np.random.Generator) -> tuple[Any, ...]:
    """Any symmetric table without a negative eigenvalue; now and then one of zeros, or one with flat directions."""
    n = int(rng.integers(1, 6))
    half = rng.normal(size=(n, int(rng.integers(1, 7)))) * 10.0 ** rng.integers(-2, 3) * (rng.random() < 0.9)
    return (half @ half.T,)


def _run(rng: np.random.Generator) -> tuple[Any, ...]:
    """A walk with a factor of its own along each number, or one at random; an odd number of pairs of steps."""
    n, steps = int(rng.integers(1, 4)), 2 * int(rng.integers(1, 9))
    factors = rng.uniform(-1.15, 1.1, size=n)
    walk = rng.normal(size=n) * factors[None, :] ** np.arange(steps + 1)[:, None]
    if rng.random() < 0.3:
        walk = rng.normal(size=(steps + 1, n)) * rng.uniform(0.5, 1.2) ** np.arange(steps + 1)[:, None]
    minimum = rng.normal(size=n) * 5
    return (minimum + walk, minimum) if rng.random() < 0.5 else (minimum + walk, minimum, float(rng.uniform(0, 0.5)))


def _measured(rng: np.random.Generator) -> tuple[Any, Any]:
    N, d = (int(size) for size in rng.integers(1, 7, size=2))
    return rng.normal(size=(N, d)) * 2, rng.normal(size=N) * 3


def _fit(rng: np.random.Generator) -> tuple[Any, ...]:
    return *_measured(rng), float(rng.uniform(0.001, 0.05)), int(rng.integers(0, 5))


def _label_fit(rng: np.random.Generator) -> tuple[Any, ...]:
    X, y = _measured(rng)
    return X, (y > 0).astype(float), float(rng.uniform(0.01, 3)), int(rng.integers(0, 5))


DOMAINS: dict[str, Draw] = {
    "descent_step": _parameters,
    "largest_stable_rate": _semidefinite,
    "classify_run": _run,
    "fit_linear_regression": _fit,
    "fit_logistic_regression": _label_fit,
}

_INFINITE_ANYWAY = "2 over NumPy's 0.0 is infinite by itself; asking only keeps its warning away"
_LAST_AXIS = "the array has two axes, of which axis 1 is the last one, axis -1"

EQUAL: dict[str, dict[str, str]] = {
    "descent_step": {"drop strict": "both lists have the same length"},
    "largest_stable_rate": {
        "compare by Lt": _INFINITE_ANYWAY,
        "compare by LtE": "the greatest eigenvalue is never negative, so at most 0 means exactly 0",
        "0 -> -1": _INFINITE_ANYWAY,
    },
    "classify_run": {
        "compare by LtE": "dot products of exactly 0 are not drawn: rounding would decide about them",
        "compare by GtE": "a share of exactly one half is not drawn, as nothing on the border is",
        "swap around Sub": "the distance from a to b is the distance from b to a",
        "1 -> -1": _LAST_AXIS,
    },
    "fit_linear_regression": {"1 -> -1": _LAST_AXIS},
    "fit_logistic_regression": {"1 -> -1": _LAST_AXIS},
}
"""Breaks that a check accepts, by piece, with the reason why nobody can tell them from the reference."""
