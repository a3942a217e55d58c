"""Lesson 13's exam gives next to nothing to whoever guesses, and says what it wants of whoever asks too much."""

import functools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder import judge, probing, wire
from autograder.exercises import PIECES
from autograder.exercises.case_book import DISEASES, PRICES
from solutions.reference.clinic import next_step
from tests.judging.asking import fresh_key, verdict_on

POINTS = PIECES["next_step"].points
Findings = dict[str, Any]


def held(program: Callable[..., Any]) -> list[str]:
    return [judged.name for judged in verdict_on("next_step", program).behaviors if judged.holds]


def test_the_reference_gets_everything() -> None:
    assert verdict_on("next_step", None).points == POINTS


@pytest.mark.parametrize("disease", DISEASES)
def test_whoever_always_says_the_same_gets_nothing(disease: str) -> None:
    assert verdict_on("next_step", lambda findings: disease).points == 0


@pytest.mark.parametrize("bought", [(), ("first loss",), tuple(PRICES)])
@pytest.mark.parametrize("seed", range(5))
def test_whoever_guesses_after_some_tests_or_all_gets_nothing(bought: tuple[str, ...], seed: int) -> None:
    """Eight of twelve names right by chance: C(12, 8) / 12**8 + ... < 1.2e-6 a program."""
    rng = np.random.default_rng(seed)

    def guess(findings: Findings) -> str:
        missing = [test for test in bought if test not in findings]
        return missing[0] if missing else DISEASES[int(rng.integers(len(DISEASES)))]

    assert verdict_on("next_step", guess).points == 0


@pytest.mark.parametrize("test", PRICES)
def test_no_single_test_is_enough_for_most_patients(test: str) -> None:
    """The best that a reader of one test can do: the commonest name for each thing that it may find."""

    def reader(findings: Findings) -> str:
        if test not in findings:
            return test
        found = findings[test]
        if test == "loss curve":
            return {"learns": "healthy", "explodes": "rate too large", "stuck": "rate too small"}[found]
        if test == "gradient check":
            return "sum for mean" if "scale" in found else next_step({"loss curve": "learns", test: found})
        if test == "first loss":
            return "exploding" if found > 5 else "zero start" if found == 1 else "healthy"
        if test == "dead share":
            return "zero start" if min(found) == 1 else "dead units" if max(found) == 1 else "healthy"
        if test == "ten examples":
            return {"learns": "healthy", "explodes": "rate too large", "stuck": "rate too small"}[found]
        largest = max(found)
        small = "vanishing" if found[0] < found[-1] / 10 else "healthy"
        return "zero start" if largest == 0 else "exploding" if largest > 70 else small

    assert verdict_on("next_step", reader).points == 0


def test_buying_everything_and_deciding_right_gets_the_names_and_no_low_bill() -> None:
    def thorough(findings: Findings) -> str:
        return next((test for test in PRICES if test not in findings), next_step(findings))

    assert held(thorough) == ["most patients", "all patients"]
    assert verdict_on("next_step", thorough).points == pytest.approx(0.6 * POINTS)


def test_one_test_too_many_costs_a_part_of_the_bill_only() -> None:
    def doubtful(findings: Findings) -> str:
        return "ten examples" if "ten examples" not in findings else next_step(findings)

    assert held(doubtful) == ["most patients", "all patients", "a moderate bill"]


def test_one_name_wrong_leaves_most_of_it() -> None:
    def hasty(findings: Findings) -> str:
        step = next_step(findings)
        return "frozen bias" if step == "turned gradient" else step

    assert held(hasty) == ["most patients", "a moderate bill"]


# --- what a forged reply could do ------------------------------------------------------------------------


@functools.cache
def ward() -> Any:
    return fresh_key("13_clinic", "a class of 2027").pieces["next_step"]


def judged(value: Any) -> float:
    reply: probing.Reply = {"status": "ready", "detail": "", "cases": [{"value": value}]}
    return judge.judge(PIECES["next_step"], ward(), wire.decode(wire.encode(reply))).points


def test_nothing_that_is_asked_says_who_belongs_to_whom() -> None:
    (case,) = judge.cases_of(ward())
    assert case[1].keys() == {"findings"}
    text = repr(case[1])
    assert not any(disease in text for disease in DISEASES)
    numbers = [found["first loss"] for found in case[1]["findings"] if "first loss" in found]
    own = [number for number in numbers if number != 1.0]
    assert len(set(own)) > 0.99 * len(own)


@pytest.mark.parametrize(
    "value", [None, [], {}, "healthy", ["healthy"] * 768, ["healthy"] * 10_000, [["healthy"]] * 768, [{}] * 768]
)
def test_a_forged_reply_gets_nothing(value: object) -> None:
    assert judged(value) == 0


def test_an_error_in_a_situation_that_is_never_reached_costs_nothing() -> None:
    def direct(findings: Findings) -> str:
        if findings and "loss curve" not in findings:
            raise KeyError("never asked")
        return next_step(findings)

    assert verdict_on("next_step", direct).points == POINTS
