"""Lesson 11: what is drawn for its pieces. Nothing here calls a piece or knows what is expected of one."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises.piece import Draws, Inputs

Shapes = Sequence[tuple[int, ...]]
UNLIKE: Shapes = ((2, 3), (3,), (1, 2))
ALIKE: Shapes = ((3,), (3,))
ONE: Shapes = ((2, 2),)
TWO_NUMBERS: Shapes = ((2,),)


# --- what is drawn: steps ---------------------------------------------------------------------------------


def _signed(rng: np.random.Generator, low: float, high: float, shape: Sequence[int] = ()) -> Any:
    """Numbers from low to high, each with a sign of its own."""
    return (rng.uniform(low, high, size=shape) * rng.choice([-1.0, 1.0], size=shape)).round(3)


def _between(rng: np.random.Generator, low: float, high: float) -> float:
    return round(float(rng.uniform(low, high)), 3)


def _arrays(rng: np.random.Generator, shapes: Shapes) -> list[Any]:
    return [_signed(rng, 0.3, 3.0, shape) for shape in shapes]


def _run(rng: np.random.Generator, shapes: Shapes, steps: int) -> Inputs:
    """Where a training starts, and the gradients that it meets, a list of arrays for each step."""
    return {
        "params": _arrays(rng, shapes),
        "grads": [_arrays(rng, shapes) for _ in range(steps)],
        "learning_rate": _between(rng, 0.05, 0.3),
    }


def first_steps(**options: tuple[float, float]) -> Draws:
    """One step, so `grads` are its gradients alone; each of `options` is drawn between its two bounds."""

    def drawn(rng: np.random.Generator) -> list[Inputs]:
        cases = []
        for shapes in (TWO_NUMBERS, ALIKE, UNLIKE):
            case = _run(rng, shapes, 1)
            case["grads"] = case["grads"][0]
            cases.append({**case, **{name: _between(rng, *bounds) for name, bounds in options.items()}})
        return cases

    return drawn


def steps_in_a_row(**options: tuple[float, float]) -> Draws:
    """Four steps: lists of several shapes; and for one of them pairs in which the rate or one option alone differs."""

    def drawn(rng: np.random.Generator) -> list[Inputs]:
        cases = []
        for shapes in (ONE, ALIKE, UNLIKE):
            case = _run(rng, shapes, 4)
            cases.append({**case, **{name: _between(rng, *bounds) for name, bounds in options.items()}})
        changed = {name: round(0.5 * cases[1][name], 4) for name in ("learning_rate", *options)}
        return [*cases, *({**cases[1], name: value} for name, value in changed.items())]

    return drawn


def as_it_comes(rng: np.random.Generator) -> list[Inputs]:
    """Three steps for which nothing but the rate is given; once with slopes so small that eps shows."""
    cases = [_run(rng, shapes, 3) for shapes in (ALIKE, UNLIKE)]
    small = _run(rng, ALIKE, 3)
    return [*cases, {**small, "grads": [[1e-6 * grad for grad in grads] for grads in small["grads"]]}]


def changing_rates(rng: np.random.Generator) -> list[Inputs]:
    """Three steps with a rate for each of them; everything else as it comes."""
    cases = []
    for shapes in (ALIKE, UNLIKE):
        case = _run(rng, shapes, 3)
        case["learning_rates"] = [_between(rng, *bounds) for bounds in ((0.2, 0.3), (0.05, 0.1), (0.01, 0.03))]
        cases.append({name: value for name, value in case.items() if name != "learning_rate"})
    return cases


def side_by_side(rng: np.random.Generator) -> list[Inputs]:
    """Two trainings of equal shapes, two steps each."""
    first, second = (_run(rng, ALIKE, 2) for _ in range(2))
    shared = {"learning_rate": first["learning_rate"]}
    return [
        {"params": [first["params"], second["params"]], "grads": [first["grads"], second["grads"]], **shared},
    ]


def two_steps(rng: np.random.Generator) -> list[Inputs]:
    """Two steps for lists of one array and of several."""
    return [_run(rng, shapes, 2) for shapes in (TWO_NUMBERS, UNLIKE)]


def resting(rng: np.random.Generator) -> list[Inputs]:
    """Three steps in which some entries, or a whole array, have no slope: at no step, or not at the first one."""
    cases = []
    for shapes in (ALIKE, ((2, 2), (3,))):
        case = _run(rng, shapes, 3)
        for step, grads in enumerate(case["grads"]):
            grads[0].flat[0] = 0.0
            grads[1].flat[:] *= step != 0
            grads[0].flat[1] *= step != 1
        cases.append(case)
    return cases


# --- what is drawn: schedules -----------------------------------------------------------------------------


def warming(rng: np.random.Generator) -> list[Inputs]:
    """The first steps of a rise, and its last one."""
    warmup = int(rng.integers(6, 12))
    total, peak = warmup + int(rng.integers(20, 60)), _between(rng, 0.05, 3.0)
    shared = {"total": total, "peak": peak, "warmup": warmup}
    return [{"step": step, **shared} for step in (0, 1, warmup // 2, warmup - 1)] + [
        {"step": 1, **shared, "warmup": warmup + 3},
        {"step": 1, **shared, "peak": round(2.5 * peak, 4)},
    ]


def falling(rng: np.random.Generator) -> list[Inputs]:
    """Steps on the way down, near its start, in its middle and near its end; pairs that differ in one thing alone."""
    warmup = int(rng.integers(4, 9))
    length, peak = 4 * int(rng.integers(6, 14)), _between(rng, 0.05, 3.0)
    shared = {"total": warmup + length, "peak": peak, "warmup": warmup}
    steps = (warmup + 1, warmup + length // 4, warmup + length // 2, warmup + length - 2)
    cases = [{"step": step, **shared} for step in steps]
    changed = {"total": shared["total"] + 7, "peak": round(0.4 * peak, 4), "warmup": warmup - 2}
    return [*cases, *({**cases[1], name: value} for name, value in changed.items())]


def turning_points(rng: np.random.Generator) -> list[Inputs]:
    """The step at which the rise is over, and the very last one."""
    cases = []
    for _ in range(2):
        warmup, peak = int(rng.integers(3, 12)), _between(rng, 0.05, 3.0)
        total = warmup + int(rng.integers(10, 60))
        cases += [{"step": step, "total": total, "peak": peak, "warmup": warmup} for step in (warmup, total)]
    return cases


def cold_starts(rng: np.random.Generator) -> list[Inputs]:
    """No rise at all, and a rise of one step."""
    total, peak = int(rng.integers(20, 60)), _between(rng, 0.05, 3.0)
    steps = ((0, 0), (total // 3, 0), (0, 1), (5, 1))
    return [{"step": step, "total": total, "peak": peak, "warmup": warmup} for step, warmup in steps]


# --- what is drawn: losses at the end of runs, a row for each rate, a column for each seed ----------------


IN_NO_ORDER = (2, 0, 1, 3)
"""The places of four rates that fall; the same at each draw, so that a choice by place never happens to be right."""


def _tuned(rng: np.random.Generator, losses: Any) -> Inputs:
    """The table of losses with a little chance on each, and rates and seeds for its rows and columns."""
    table = np.array(losses, dtype=float)
    table = (table * rng.uniform(0.97, 1.03, size=table.shape)).round(4)
    rates = np.round(10.0 ** (-np.arange(len(table)) / 2) * rng.uniform(0.3, 0.9), 4)
    seeds = rng.permutation(1000)[: table.shape[1]]
    order = list(IN_NO_ORDER)
    rates, table = rates[order], table[order]
    losses = {f"at {rate:g}": row for rate, row in zip(rates, table, strict=True)}
    return {"losses": losses, "rates": rates.tolist(), "seeds": seeds.tolist()}


def tables_of_losses(rng: np.random.Generator) -> list[Inputs]:
    """The best median belongs to the row with neither the best run, nor the best mean, nor the best worst run.

    The best run stands in another column each time, and so does the run with the median.
    """
    three = [[1.6, 0.2, 1.9], [1.0, 4.0, 0.9], [1.3, 1.2, 1.4], [2.5, 3.0, 2.7]]
    turned = [[1.9, 1.6, 0.2], [4.0, 0.9, 1.0], [1.3, 1.4, 1.2], [3.0, 2.5, 2.7]]
    lucky, steady = [2.0, 0.1, 2.1, 2.2, 2.3], [1.7, 1.75, 1.8, 1.85, 1.9]
    five = [lucky, [1.0, 7.0, 1.2, 1.4, 6.0], steady, [3.0, 3.6, 3.2, 3.8, 3.4]]
    return [_tuned(rng, rows) for rows in (three, five, turned)]


def one_seed(rng: np.random.Generator) -> list[Inputs]:
    return [_tuned(rng, [[1.4], [0.6], [2.2], [0.9]])]


def runaways(rng: np.random.Generator) -> list[Inputs]:
    """Rates at which a run, or every run, ends at nan or at infinity; nan first, where sorting leaves it."""
    some = [[np.nan, 0.2, 0.4], [np.nan, 1.3, np.nan], [1.6, 1.7, 1.8], [np.inf, np.inf, 0.1]]
    every = [[np.nan] * 3, [1.3, 1.4, 1.5], [np.inf] * 3, [0.7, np.inf, 0.8]]
    return [_tuned(rng, rows) for rows in (some, every)]
