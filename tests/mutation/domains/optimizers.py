"""Lesson 11: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason."""

from collections.abc import Callable
from typing import Any

import numpy as np

from tests.mutation.equality import Draw

Arrays = list[Any]


def _training(options: int) -> Draw:
    """Parameters, gradients for a few steps, a rate, and as many shares as the piece has."""

    def drawn(rng: np.random.Generator) -> tuple[Any, ...]:
        shapes = [tuple(rng.integers(1, 4, size=rng.integers(1, 4))) for _ in range(rng.integers(1, 4))]
        params, *grads = ([rng.normal(size=shape) for shape in shapes] for _ in range(4))
        return params, grads, float(10 ** rng.uniform(-4, 0)), *rng.uniform(0, 0.999, size=options).tolist()

    return drawn


def _walked(piece: str) -> Callable[..., Any]:
    """The parameters after each step: the state is nobody else's affair."""

    def walked(names: dict[str, Any], params: Arrays, grads: list[Arrays], *options: float) -> list[Arrays]:
        state, places = None, []
        for slopes in grads:
            params, state = names[piece](params, slopes, state, *options)
            places.append(params)
        return places

    return walked


def _schedule(rng: np.random.Generator) -> tuple[Any, ...]:
    total = int(rng.integers(1, 200))
    warmup = int(rng.integers(0, total))
    return int(rng.integers(0, total + 1)), total, float(10 ** rng.uniform(-4, 1)), warmup


def _runs(rng: np.random.Generator) -> tuple[Any, ...]:
    """Rates and seeds; a run may end at infinity, or at nothing, at a rate that is not the only one."""
    rates = (10 ** rng.uniform(-4, 1, size=rng.integers(2, 6))).tolist()
    seeds = rng.choice(99, size=2 * int(rng.integers(0, 3)) + 1, replace=False).tolist()
    table = rng.uniform(0.1, 3, size=(len(rates), len(seeds)))
    table[1:] = np.where(rng.random(table[1:].shape) < 0.1, rng.choice([np.nan, np.inf]), table[1:])
    return lambda rate, seed: table[rates.index(rate), seeds.index(seed)], rates, seeds


STEPS = {"momentum_step": 1, "rmsprop_step": 1, "adam_step": 2}

DOMAINS: dict[str, Draw] = {
    **{piece: _training(options) for piece, options in STEPS.items()},
    "cosine_schedule": _schedule,
    "tune_rate": _runs,
}

SEEN = {piece: _walked(piece) for piece in STEPS}

_OF_A_STEP = {
    "drop strict": "all lists have one array for each of params",
    "compare by Eq": "a state is a list or a tuple, and neither is equal to None",
    "grads -> params": "a gradient has the shape of its array, and zeros have nothing else of it",
}

EQUAL: dict[str, dict[str, str]] = {
    **dict.fromkeys(STEPS, _OF_A_STEP),
    "cosine_schedule": {"swap around Sub": "the angle changes its sign, and the cosine does not ask for it"},
    "tune_rate": {"1 -> -1": "the table has two axes, of which axis 1 is the last one, axis -1"},
}
