"""Lesson 08: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason."""

import itertools
from typing import Any

import numpy as np

from solutions.reference import backprop
from tests.mutation.equality import Draw


def _sizes(rng: np.random.Generator, axes: int) -> tuple[int, ...]:
    return tuple(int(n) for n in rng.integers(1, 6, size=axes))


def _parameters(rng: np.random.Generator, sizes: tuple[int, ...]) -> list[Any]:
    params = []
    for d_in, d_out in itertools.pairwise(sizes):
        params += [rng.normal(size=(d_in, d_out)), rng.normal(size=d_out)]
    return params


def _network(rng: np.random.Generator) -> tuple[Any, ...]:
    sizes = _sizes(rng, int(rng.integers(2, 6)))
    return _parameters(rng, sizes), rng.normal(size=(int(rng.integers(1, 6)), sizes[0]))


def _walked(rng: np.random.Generator) -> tuple[Any, ...]:
    params, X = _network(rng)
    logits, cache = backprop.mlp_forward(params, X)
    return params, cache, rng.integers(logits.shape[1], size=len(X))


def _two_arrays(rng: np.random.Generator) -> tuple[Any, ...]:
    """Of any shape and size; one of them, or both, may be all 0."""
    shape = tuple(int(n) for n in rng.integers(0, 4, size=rng.integers(1, 4)))
    return tuple(rng.normal(size=shape) * 10 ** rng.uniform(-9, 6) * rng.integers(0, 2) for _ in range(2))


def _checked(rng: np.random.Generator) -> tuple[Any, ...]:
    """A small cubic, and a gradient of which one entry is far off."""
    shapes = [_sizes(rng, int(rng.integers(1, 3))) for _ in range(rng.integers(1, 3))]
    params = [rng.normal(size=shape) for shape in shapes]
    tables = [rng.normal(size=(2, *shape)) for shape in shapes]

    def loss(params: Any) -> float:
        return float(sum(np.sum(a * p + b * p**3) for (a, b), p in zip(tables, params, strict=True)))

    grads = [a + 3 * b * p**2 for (a, b), p in zip(tables, params, strict=True)]
    grads[int(rng.integers(len(grads)))].flat[0] += 5.0
    return loss, params, grads, float(10 ** rng.uniform(-4, -0.5))


def _in_question(rng: np.random.Generator) -> tuple[Any, ...]:
    """Two gradients with one of the relations, or with none."""
    shape = _sizes(rng, int(rng.integers(1, 3)))
    numeric = rng.normal(size=shape) * 10 ** rng.uniform(-6, 6) * (rng.random(shape) < 0.8)
    noisy = numeric * (1 + 1e-9 * rng.normal(size=shape))
    scale = 10 ** rng.uniform(-3, 3)
    relations = (noisy, -noisy, noisy.T, scale * noisy, noisy * (rng.random(shape) < 0.5), rng.normal(size=shape))
    return relations[int(rng.integers(len(relations)))], numeric


def _opened(rng: np.random.Generator) -> tuple[Any, ...]:
    shape = _sizes(rng, int(rng.integers(1, 4)))
    return rng.normal(size=shape), rng.normal(size=shape)


DOMAINS: dict[str, Draw] = {
    "relu_backward": _opened,
    "mlp_forward": _network,
    "mlp_backward": _walked,
    "relative_error": _two_arrays,
    "gradient_check": _checked,
    "diagnose_gradient": _in_question,
}

_TOLERANCE = "between at most and less than lies one number, and a measured error does not hit it"
_NUMBER = {
    "float(...) not called": "NumPy's own number is as good as Python's",
    "float(...) called twice": "float changes nothing about a float",
}
_WORDS = "only that it is a ValueError is promised, not what it says"

EQUAL: dict[str, dict[str, str]] = {
    "relu_backward": {"compare by GtE": "at z = 0, the kink, the docstring accepts both slopes"},
    "mlp_forward": {
        "compare by NotEq": "i goes up to len(params) - 2, so other than that means less",
        "2 -> 3": "i and the length are even: below len - 3 is below len - 2",
        "relu(...) called twice": "a ReLU leaves alone what a ReLU gave",
    },
    "relative_error": {
        **_NUMBER,
        "compare by LtE": "a size is never negative, so at most 0 means exactly 0",
        "ValueError(...) called twice": "an exception that holds an exception is raised in the same way",
        "a -> b": _WORDS,
        "b -> a": _WORDS,
        "swap around Sub": "the distance between two numbers is the same either way",
        "0.0 -> -1.0": "the start of a maximum of sizes counts only with no entries, and the larger of both is 0",
    },
    "gradient_check": {
        "1e-05 -> -1e-05": "with -h in place of h both the rise and the run change sign: the quotient is the same",
        "params -> grads": "both lists have the same length",
        "swap around Sub": "the distance between two numbers is the same either way",
        "drop key": "pairs are compared by what stands first in them, and equally bad arrays may stand for each other",
    },
    "diagnose_gradient": {
        "compare by Lt": _TOLERANCE,
        "compare by NotEq": "a ratio of sizes is never negative, so other than 0 means more",
        "1e-300 -> 0": "only where numeric is 0 everywhere; then no factor makes it alike",
        "1e-300 -> -1.0": "the sum of sizes is never negative; where it is 0 no factor makes numeric alike",
        "1e-300 -> -1e-300": "the sum of sizes is never negative; where it is 0 no factor makes numeric alike",
        "analytic -> numeric": "at this place both have the same shape",
        "numeric -> analytic": "at this place both have the same shape",
    },
}
"""Breaks that a check accepts, by piece, with the reason why nobody can tell them from the reference."""
