"""Lesson 10: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason."""

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np

from tests.mutation.equality import Draw


def _grads(rng: np.random.Generator) -> tuple[Any, ...]:
    sizes = rng.integers(1, 6, size=int(rng.integers(2, 6)))
    pairs = [(rng.normal(size=(a, b)), rng.normal(size=b)) for a, b in itertools.pairwise(sizes)]
    return ([part for pair in pairs for part in pair],)


def _norms(rng: np.random.Generator) -> tuple[Any, ...]:
    """One norm or many, some of them 0 now and then."""
    norms = 10 ** rng.uniform(-6, 6, size=int(rng.integers(1, 9)))
    return ((norms * (rng.random(norms.size) < 0.95)).tolist(),)


def _clipped(rng: np.random.Generator) -> tuple[Any, ...]:
    """Too long, short enough, or all 0."""
    shapes = [tuple(rng.integers(1, 4, size=rng.integers(1, 4))) for _ in range(rng.integers(1, 4))]
    scale = 10 ** rng.uniform(-2, 2) * rng.integers(0, 4)
    return [scale * rng.normal(size=shape) for shape in shapes], float(10 ** rng.uniform(-2, 2))


def _rows(rng: np.random.Generator) -> tuple[Any, ...]:
    N, d = rng.integers(1, 6, size=2)
    x = 10 ** rng.uniform(-3, 2) * rng.normal(size=(N, d))
    return x, rng.normal(size=d), rng.normal(size=d)


def _walked(rng: np.random.Generator) -> tuple[Any, ...]:
    x, gain, shift = _rows(rng)
    return x, gain, shift, rng.normal(size=x.shape)


def _out(names: dict[str, Any], *given: Any) -> Any:
    """What goes forward; the cache is seen by nothing but the way back."""
    return names["layer_norm_forward"](*given)[0]


def _slopes(names: dict[str, Any], x: Any, gain: Any, shift: Any, upstream: Any) -> Any:
    return names["layer_norm_backward"](upstream, names["layer_norm_forward"](x, gain, shift)[1])


DOMAINS: dict[str, Draw] = {
    "layer_gradient_norms": _grads,
    "per_layer_factor": _norms,
    "clip_by_global_norm": _clipped,
    "layer_norm_forward": _rows,
    "layer_norm_backward": _walked,
}

SEEN: dict[str, Callable[..., Any]] = {"layer_norm_forward": _out, "layer_norm_backward": _slopes}

_NUMBER = {
    "float(...) not called": "NumPy's own number is as good as Python's",
    "float(...) called twice": "float changes nothing about a float",
}
_LAST_AXIS = "a table has two axes, so the last one is axis 1"
_CACHE = "what the cache holds is seen by layer_norm_backward alone, and its check finds it"

EQUAL: dict[str, dict[str, str]] = {
    "layer_gradient_norms": _NUMBER,
    "per_layer_factor": {
        **_NUMBER,
        "compare by LtE": "norms are never negative, and there is at least one",
    },
    "clip_by_global_norm": {
        **_NUMBER,
        "compare by GtE": "a gradient of exactly the greatest length is multiplied by 1 either way",
    },
    "layer_norm_forward": {"gain -> x": _CACHE, "gain -> shift": _CACHE, "1 -> -1": _LAST_AXIS},
    "layer_norm_backward": {"1 -> -1": _LAST_AXIS},
}
"""Breaks that a check accepts, by piece, with the reason why nobody can tell them from the reference."""
