"""Lesson 08: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason."""

from typing import Any

import numpy as np

from solutions.reference import backprop
from tests.mutation.equality import Draw


def _sizes(rng: np.random.Generator, axes: int) -> tuple[int, ...]:
    return tuple(int(n) for n in rng.integers(1, 6, size=axes))


def _parameters(rng: np.random.Generator, sizes: tuple[int, ...]) -> list[Any]:
    params = []
    for d_in, d_out in zip(sizes[:-1], sizes[1:], strict=True):
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


DOMAINS: dict[str, Draw] = {
    "mlp_forward": _network,
    "mlp_backward": _walked,
    "relative_error": _two_arrays,
    "gradient_check": _checked,
    "diagnose_gradient": _in_question,
}

EQUAL: dict[str, dict[str, str]] = {}
