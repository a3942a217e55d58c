"""What lesson 10's figures promise beyond what every figure does."""

import itertools
from typing import Any

import numpy as np
import pytest

from autograder.authoring.make_keys import reference
from autograder.learner import progress
from course.figures.kit import recordings
from course.figures.vanishing import chains, deep, norms, powers
from course.figures.vanishing import trainings as cures
from course.figures.vanishing.deep import BYPASS, NORMED, PLAIN, Kind
from solutions.reference.vanishing import per_layer_factor
from tests.figures.driving import frame, move
from tests.figures.ways.vanishing import WAYS

CHAIN, STARTS, CURES = WAYS
RECORDED = recordings.load("vanishing")
NAMES = reference("10_vanishing")
TELLING = (
    (Kind(30, "sigmoid", "xavier", PLAIN), 10.0, False),
    (Kind(30, "relu", "he", PLAIN), 0.1, True),
    (Kind(30, "tanh", "xavier", BYPASS), 0.01, False),
    (Kind(30, "tanh", "he", BYPASS), 0.01, True),
    (Kind(30, "relu", "he", NORMED), 0.1, False),
)
"""Runs that decide about the goal, and the one that hangs most on its first weights."""


@pytest.mark.parametrize(("kind", "rate", "clip"), TELLING, ids=str)
def test_a_recorded_run_does_not_hang_on_the_last_digits(
    kind: Kind, rate: float, clip: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise another machine, whose sums round elsewhere, would record another figure."""
    right, exact = deep.train(NAMES, kind, rate, clip), deep.weights

    def nudged(names: Any, kind: Kind) -> list[deep.Array]:
        return [W * (1 + 1e-13 * np.sign(np.sin(7.3 * np.arange(W.size).reshape(W.shape)))) for W in exact(names, kind)]

    monkeypatch.setattr(deep, "weights", nudged)
    other = deep.train(NAMES, kind, rate, clip)
    assert len(other.losses) == len(right.losses)
    assert other.losses == pytest.approx(right.losses, rel=2e-5)
    recorded = RECORDED["cures"]["runs"][norms.key(kind.bend, kind.start, kind.way)][norms.key(rate, clip)]
    assert recorded["losses"] == pytest.approx(right.losses, abs=1e-6)


def _states() -> list[dict[str, Any]]:
    options = [list(control.options.values()) for control in cures.CONTROLS[:-1]]  # type: ignore[attr-defined]
    names = [control.name for control in cures.CONTROLS]
    made = itertools.product(*options, cures.RATES)
    return [dict(cures.recorded(dict(zip(names, values, strict=True)), RECORDED["cures"])) for values in made]


def test_no_rate_and_no_clipping_cures_the_sick_network_and_no_single_change_trains_it_without_a_bypass() -> None:
    states = _states()
    assert not [s for s in states if set(s["changes"]) <= {"rate", "clip"} and cures.trained(s)]
    assert not [s for s in states if len(s["changes"]) == 1 and s["way"] == PLAIN and cures.trained(s)]
    kept = [s for s in states if cures.trained_within(s, bypass=False)]
    assert kept
    assert {s["bend"] for s in kept} == {"relu"}
    assert [s for s in states if cures.trained_within(s, bypass=True)]


def test_the_sick_network_is_what_the_controls_say_at_the_start() -> None:
    shown = frame(CURES)
    assert {name: live.value for name, live in shown.controls.items()} == cures.SICK
    assert "The sick network" in shown.state.value
    assert "0.693" in shown.state.value


def test_every_run_starts_or_is_stopped_and_none_climbs_in_between() -> None:
    for runs in RECORDED["cures"]["runs"].values():
        for run in runs.values():
            losses = run["losses"]
            assert run["stopped"] or len(losses) == deep.STEPS + 1
            lowest = np.minimum.accumulate(losses)
            climbed = np.array(losses[1:]) >= lowest[:-1] + deep.CLIMBED - 1e-8
            assert not climbed[: -1 if run["stopped"] else None].any()


def test_the_line_of_a_chain_has_the_slope_of_its_product() -> None:
    assert chains.arriving([2.0, 3.0, 5.0] + [1.0] * 27)[:3] == [15.0, 5.0, 1.0]
    for weight in (0.5, 1.0, 1.8):
        state = chains.recorded({"bend": "none", "weight": weight}, RECORDED["chain"])
        assert state["factor"] == pytest.approx(weight, abs=1e-6)
        assert state["first"] == pytest.approx(weight**29)
    sigmoids = [chains.recorded({"bend": "sigmoid", "weight": w}, RECORDED["chain"]) for w in chains.WEIGHTS]
    assert not [state for state in sigmoids if not chains.vanishes(state)]


def test_numbers_are_said_in_a_few_characters() -> None:
    said = [powers.said(number) for number in (0.0, 0.05, 3.2, 999.0, 3.14e-6, 2.5e7, 1e-24)]
    assert said == ["0", "0.05", "3.2", "1e+03", "3.1·10⁻⁶", "2.5·10⁷", "1.0·10⁻²⁴"]


def test_a_wrong_factor_of_the_learner_shows_as_another_line() -> None:
    names = {**NAMES, "per_layer_factor": lambda lengths: 1 / per_layer_factor(lengths)}
    progress.record("per_layer_factor", True, names)
    shown = frame(CHAIN)
    before = shown.state.value
    shown.run_yours.value = True
    assert "Factor 8.16" in shown.state.value
    assert "Factor 0.12" in before
    move(shown, "bend", "none")
    assert "Factor 2.00" in shown.state.value
    progress.record("per_layer_factor", False, {})


def test_starts_of_the_learner_are_what_the_figure_then_shows() -> None:
    tiny = {**NAMES, "he_init": lambda fan_in, fan_out, rng: 1e-3 * NAMES["he_init"](fan_in, fan_out, rng)}
    pieces = ("layer_gradient_norms", "per_layer_factor", "xavier_init", "he_init")
    for piece in pieces:
        progress.record(piece, True, tiny)
    shown = frame(STARTS)
    for step in (("depth", 30), ("bend", "relu"), ("start", "he")):
        move(shown, *step)
    shown.light.reset()
    shown.run_yours.value = True
    assert "ReLU" not in shown.light.to_html().split("steepest-light")[1]
    assert "10⁻" in shown.state.value
    for piece in pieces:
        progress.record(piece, False, {})
