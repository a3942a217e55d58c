"""Lesson 11's reference against recorded values of a professional framework, closed forms, and its text's numbers.

`recorded/optimizers.json` says how it was made: for each case the framework's own optimizer was given these parameters
and, before each of six steps, these gradients and this rate; `after` is what its parameters were after each step.
"""

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.figures.kit import recordings
from solutions.reference import optimizers as lesson

Array = np.ndarray[Any, np.dtype[np.float64]]
RECORDED = json.loads((Path(__file__).parent / "recorded" / "optimizers.json").read_text(encoding="utf-8"))
SEEDS = st.integers(0, 10_000)
SHARES = st.floats(0.0, 0.99)


def _walk(step: Callable[..., Any], slope: Callable[[Array], Array], start: Any, *options: float, steps: int) -> Array:
    """The places of a walk of one array, its start included."""
    place, state, places = [np.array(start, dtype=float)], None, []
    for _ in range(steps):
        places.append(place[0])
        place, state = step(place, [slope(place[0])], state, *options)
    return np.array([*places, place[0]])


@pytest.mark.parametrize("case", RECORDED["cases"], ids=lambda case: f"{case['piece']}-{case['options']}")
def test_six_steps_go_where_those_of_a_professional_framework_went(case: dict[str, Any]) -> None:
    params, state = [np.array(param) for param in case["params"]], None
    for grads, rate, after in zip(case["grads"], case["rates"], case["after"], strict=True):
        slopes = [np.array(grad) for grad in grads]
        step = getattr(lesson, case["piece"])
        params, state = step(params, slopes, state, learning_rate=rate, **case["options"])
        for mine, theirs in zip(params, after, strict=True):
            np.testing.assert_allclose(mine, np.array(theirs), rtol=1e-12, atol=1e-14)


# --- momentum ---------------------------------------------------------------------------------------------


@given(SEEDS, SHARES, st.integers(1, 30))
def test_a_velocity_is_the_sum_of_all_gradients_each_faded_since(seed: int, momentum: float, steps: int) -> None:
    gradients = np.random.default_rng(seed).normal(size=(steps, 3))
    place, state = [np.zeros(3)], None
    for gradient in gradients:
        before = place
        place, state = lesson.momentum_step(place, [gradient], state, 1.0, momentum)
    faded = momentum ** np.arange(steps)[::-1] @ gradients
    np.testing.assert_allclose(before[0] - place[0], faded, rtol=1e-9, atol=1e-9)


@given(SHARES, st.floats(0.1, 5.0))
def test_constant_gradients_pile_up_and_alternating_ones_cancel_as_derived(momentum: float, size: float) -> None:
    steps = 20 + int(40 / (1 - momentum))
    place = _walk(lesson.momentum_step, lambda x: np.array(size), 0.0, 0.01, momentum, steps=steps)
    assert place[-2] - place[-1] == pytest.approx(0.01 * size / (1 - momentum))
    state, x = None, [np.zeros(1)]
    for k in range(steps):
        old = x
        x, state = lesson.momentum_step(x, [np.array([(-1.0) ** k])], state, 1.0, momentum)
    assert abs(old[0][0] - x[0][0]) == pytest.approx(1 / (1 + momentum))


def test_in_the_narrow_valley_momentum_needs_as_many_steps_as_the_text_says() -> None:
    curvatures = np.array([1.0, 20.0])

    def needed(rate: float, momentum: float) -> int:
        walk = _walk(lesson.momentum_step, lambda x: curvatures * x, [1.0, 1.0], rate, momentum, steps=300)
        return int(np.flatnonzero(np.linalg.norm(walk, axis=1) <= 1e-6 * math.sqrt(2))[0])

    tried = ((2 / 21, 0.0), (0.13, 0.4), (0.1, 0.5), (0.05, 0.7), (0.01, 0.9))
    assert [needed(*one) for one in tried] == [139, 40, 40, 70, 235]


@given(st.floats(1.5, 1000.0))
def test_the_best_momentum_leaves_what_the_text_takes_as_a_fact(kappa: float) -> None:
    """The greatest eigenvalue of one step on the pair (place, velocity), for both ends of the valley."""
    root = math.sqrt(kappa)
    rate, momentum = (2 / (root + 1)) ** 2, ((root - 1) / (root + 1)) ** 2
    for curvature in (1.0, kappa):
        step = np.array([[1 - rate * curvature, -rate * momentum], [curvature, momentum]])
        leaves = np.abs(np.linalg.eigvals(step)).max()
        assert leaves == pytest.approx((root - 1) / (root + 1), abs=1e-6)


# --- running means and Adam -------------------------------------------------------------------------------


@given(SHARES, st.integers(1, 60))
def test_the_shares_of_a_running_mean_add_up_as_derived(decay: float, t: int) -> None:
    shares = (1 - decay) * decay ** np.arange(t)
    assert shares.sum() == pytest.approx(1 - decay**t, abs=1e-12)


@given(SEEDS, st.floats(1e-3, 1e3))
def test_a_constant_gradient_moves_rmsprop_and_adam_by_the_rate_whatever_its_size(seed: int, size: float) -> None:
    slope = np.random.default_rng(seed).choice([-1.0, 1.0], size=3) * size
    walk = _walk(lesson.rmsprop_step, lambda x: slope, np.zeros(3), 0.01, steps=200)
    np.testing.assert_allclose(walk[-2] - walk[-1], 0.01 * np.sign(slope), rtol=1e-4)
    assert np.abs(walk[0] - walk[1]) == pytest.approx(0.01 / math.sqrt(0.1), rel=1e-4)
    walk = _walk(lesson.adam_step, lambda x: slope, np.zeros(3), 0.01, steps=50)
    np.testing.assert_allclose(-np.diff(walk, axis=0), np.tile(0.01 * np.sign(slope), (50, 1)), rtol=2e-5)


@given(SEEDS, st.floats(1e-3, 1e3))
def test_gradients_of_another_size_do_not_change_adams_walk(seed: int, factor: float) -> None:
    gradients = np.random.default_rng(seed).normal(size=(8, 4)) + 0.5

    def walked(scale: float) -> Array:
        place, state = [np.zeros(4)], None
        for gradient in gradients:
            place, state = lesson.adam_step(place, [scale * gradient], state, 0.1, eps=1e-300)
        return place[0]

    np.testing.assert_allclose(walked(factor), walked(1.0), rtol=1e-9)


def test_the_patients_lengths_are_what_its_missing_correction_makes_of_them() -> None:
    found = [round(1 / math.sqrt(1 - 0.999**t), 2) for t in (1, 10, 100, 1000, 10_000)]
    assert found == [31.62, 10.02, 3.24, 1.26, 1.0]


# --- schedule and choice ----------------------------------------------------------------------------------


@given(st.integers(1, 300), st.data())
def test_a_schedule_rises_evenly_falls_without_a_rise_and_ends_at_zero(total: int, data: st.DataObject) -> None:
    warmup, peak = data.draw(st.integers(0, total - 1)), data.draw(st.floats(0.001, 10))
    rates = np.array([lesson.cosine_schedule(k, total, peak, warmup) for k in range(total + 1)])
    assert rates[warmup] == pytest.approx(peak)
    assert rates[-1] == pytest.approx(0, abs=1e-12)
    np.testing.assert_allclose(np.diff(rates[:warmup]), peak / max(warmup, 1), atol=1e-12)
    assert (np.diff(rates[warmup:]) <= 1e-12).all()
    falling = rates[warmup:]
    np.testing.assert_allclose(falling + falling[::-1], peak, atol=1e-9)


@given(SEEDS)
def test_one_lucky_or_one_lost_run_of_five_never_makes_a_rate_better_than_its_other_runs(seed: int) -> None:
    rng = np.random.default_rng(seed)
    table = rng.uniform(1, 2, size=(4, 5))
    table[0, 0], table[1, 1] = 1e-9, np.nan
    rate, loss = lesson.tune_rate(lambda rate, run: table[rate, run], [0, 1, 2, 3], [0, 1, 2, 3, 4])
    assert 1 <= loss <= 2
    assert loss == min(np.median(np.where(np.isnan(row), 9.0, row)) for row in table)
    assert loss == np.median(np.where(np.isnan(table[rate]), 9.0, table[rate]))


# --- what the figure of the race says ---------------------------------------------------------------------


def test_three_courses_have_three_winners_and_none_of_them_is_adam() -> None:
    courses = recordings.load("optimizers")["race"]["courses"]
    best = {name: int(np.argmin([run["loss"][-1] for run in runs])) for name, runs in courses[0].items()}
    ends = [{name: course[name][best[name]]["loss"][-1] for name in course} for course in courses]
    assert [min(losses, key=losses.__getitem__) for losses in ends] == ["rmsprop", "momentum", "descent"]
    assert max(ends[1], key=ends[1].__getitem__) == "rmsprop"
