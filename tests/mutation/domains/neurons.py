"""Lesson 06: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason."""

from typing import Any

import numpy as np

from tests.mutation.equality import Draw


def _score(rng: np.random.Generator) -> Any:
    """A number, or an array of up to three axes, near 0 and far from it."""
    if rng.random() < 0.2:
        return float(rng.normal() * 10 ** rng.uniform(-3, 3))
    shape = tuple(int(n) for n in rng.integers(1, 5, size=rng.integers(1, 4)))
    return rng.normal(size=shape) * 10 ** rng.uniform(-3, 3, size=shape)


def _scores(rng: np.random.Generator) -> tuple[Any, ...]:
    return (_score(rng),)


def _leaky_scores(rng: np.random.Generator) -> tuple[Any, ...]:
    return (_score(rng),) if rng.random() < 0.5 else (_score(rng), float(rng.uniform(0.001, 0.999)))


def _slopes(rng: np.random.Generator) -> tuple[Any, ...]:
    slopes = np.atleast_1d(_score(rng))
    threshold = float(rng.choice(np.abs(slopes).ravel())) if rng.random() < 0.3 else float(10 ** rng.uniform(-3, 2))
    return slopes, threshold


def _layer(rng: np.random.Generator) -> tuple[Any, ...]:
    n, units = (int(k) for k in rng.integers(1, 7, size=2))
    A = rng.normal(size=(n, units)) * (rng.random((n, units)) < 0.6) * (rng.random(units) < 0.7)
    return (np.maximum(A, 0) if rng.random() < 0.5 else A,)


def _network(rng: np.random.Generator) -> tuple[Any, ...]:
    n, d, hidden, outputs = (int(k) for k in rng.integers(1, 6, size=4))
    shapes = ((n, d), (d, hidden), (hidden,), (hidden, outputs), (outputs,))
    bend = (np.tanh, np.abs, lambda z: z**2 + z)[int(rng.integers(3))]
    return *(rng.normal(size=shape) * 2 for shape in shapes), bend


DOMAINS: dict[str, Draw] = {
    "two_layer_forward": _network,
    **dict.fromkeys(("sigmoid_derivative", "tanh", "tanh_derivative"), _scores),
    **dict.fromkeys(("relu", "relu_derivative", "gelu", "gelu_derivative"), _scores),
    **dict.fromkeys(("leaky_relu", "leaky_relu_derivative"), _leaky_scores),
    "saturated_fraction": _slopes,
    "dead_fraction": _layer,
}

_OWN_NUMBER = "NumPy's own number for a mean is as good as Python's"
_FLOAT_TWICE = "float changes nothing about a float"

EQUAL: dict[str, dict[str, str]] = {
    "saturated_fraction": {"float(...) not called": _OWN_NUMBER, "float(...) called twice": _FLOAT_TWICE},
    "dead_fraction": {"float(...) not called": _OWN_NUMBER, "float(...) called twice": _FLOAT_TWICE},
    "relu": {"compare by GtE": "at z = 0 both sides give 0"},
    "relu_derivative": {"compare by GtE": "at z = 0, the kink, the docstring accepts both slopes"},
    "leaky_relu": {"compare by GtE": "at z = 0 both sides give 0"},
    "leaky_relu_derivative": {"compare by GtE": "at z = 0, the kink, the docstring accepts both slopes"},
}
