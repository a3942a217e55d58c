"""Lesson 02: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason."""

from collections.abc import Callable
from typing import Any

import numpy as np

from tests.mutation.equality import Draw

Shape = tuple[int, ...]


def _shape(rng: np.random.Generator, axes: int = 2) -> Shape:
    return tuple(int(n) for n in rng.integers(1, 5, size=rng.integers(1, axes + 1)))


def _function(rng: np.random.Generator, shape: Shape) -> Callable[[Any], float]:
    """A smooth function of an array: a quadratic form of its entries plus a sine of their sum, of any size and sign."""
    size = int(np.prod(shape))
    table, k = rng.normal(size=(size, size)) * 3, rng.uniform(0.1, 4)
    return lambda x: float(np.ravel(x) @ table @ np.ravel(x) + np.sin(k * np.sum(x)))


def _map(rng: np.random.Generator, outputs: int, inputs: int) -> Callable[[Any], Any]:
    components = [_function(rng, (inputs,)) for _ in range(outputs)]
    return lambda x: np.array([component(x) for component in components])


def _step(rng: np.random.Generator) -> tuple[float, ...]:
    return () if rng.random() < 0.5 else (float(10 ** rng.uniform(-6, 0.5)),)


def _one_entry(rng: np.random.Generator) -> tuple[Any, ...]:
    shape = _shape(rng)
    place = tuple(int(rng.integers(n)) for n in shape)
    return _function(rng, shape), rng.normal(size=shape) * 3, place[0] if len(place) == 1 else place, *_step(rng)


def _place(rng: np.random.Generator) -> tuple[Any, ...]:
    shape = _shape(rng)
    return _function(rng, shape), rng.normal(size=shape) * 3, *_step(rng)


def _map_and_place(rng: np.random.Generator) -> tuple[Any, ...]:
    outputs, inputs = (int(n) for n in rng.integers(1, 5, size=2))
    return _map(rng, outputs, inputs), rng.normal(size=inputs) * 3, *_step(rng)


def _gradient(rng: np.random.Generator) -> tuple[Any, ...]:
    return (rng.normal(size=_shape(rng)) * rng.integers(0, 2) * 10 ** rng.uniform(-3, 3),)


def _gradient_and_direction(rng: np.random.Generator) -> tuple[Any, ...]:
    shape = _shape(rng)
    return rng.normal(size=shape) * 3, rng.normal(size=shape) * rng.integers(0, 2) * 10 ** rng.uniform(-3, 3)


def _gradient_and_step(rng: np.random.Generator) -> tuple[Any, ...]:
    shape = _shape(rng)
    return rng.normal(size=shape) * 3, rng.normal(size=shape) * 10 ** rng.uniform(-3, 3)


DOMAINS: dict[str, Draw] = {
    "partial_derivative": _one_entry,
    "gradient": _place,
    "predict_change": _gradient_and_step,
    "directional_derivative": _gradient_and_direction,
    "steepest_direction": _gradient,
    "jacobian": _map_and_place,
}

_BOTH_SIDES = "with -h in place of h both the rise and the run change sign: the quotient is the same"
_NO_NEGATIVE_LENGTH = "a root is never negative, so at most 0 means exactly 0"

EQUAL = {
    "partial_derivative": {"1e-05 -> -1e-05": _BOTH_SIDES},
    "gradient": {"1e-05 -> -1e-05": _BOTH_SIDES},
    "predict_change": {
        "float(...) not called": "NumPy's own number for a sum is as good as Python's",
        "float(...) called twice": "float changes nothing about a float",
    },
    "directional_derivative": {"compare by LtE": _NO_NEGATIVE_LENGTH},
    "steepest_direction": {"compare by LtE": _NO_NEGATIVE_LENGTH},
    "jacobian": {
        "1e-05 -> -1e-05": _BOTH_SIDES,
        "1 -> -1": "arrays with one axis are stacked to two axes, of which axis 1 is the last one, axis -1",
        "len(... + 1)": "adding 1 to every entry of an array leaves its length alone",
    },
}
