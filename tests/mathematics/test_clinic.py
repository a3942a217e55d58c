"""Lesson 13: the ratio against a second formula, sick gradients against measured ones, cures against training."""

import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.exercises.case_book import CHART, DISEASES, PRICES
from autograder.walks import bill, visits
from solutions.patients import sick
from solutions.patients.wards import ward
from solutions.reference.clinic import first_loss_ratio, next_step, prescribe, read_curve


@given(st.integers(1, 8), st.integers(2, 9), st.integers(0, 2**32), st.floats(0.01, 900))
def test_the_ratio_is_the_mean_surprise_counted_in_choices_among_all_classes(
    n: int, classes: int, seed: int, size: float
) -> None:
    rng = np.random.default_rng(seed)
    logits, labels = size * rng.normal(size=(n, classes)), rng.integers(classes, size=n)
    surprise = [np.logaddexp.reduce(row) - row[label] for row, label in zip(logits, labels, strict=True)]
    assert first_loss_ratio(logits, labels) == pytest.approx(np.mean(surprise) / np.log(classes), rel=1e-9, abs=1e-12)
    assert first_loss_ratio(0 * logits, labels) == pytest.approx(1)


@given(st.lists(st.floats(1e-3, 1e3), min_size=2, max_size=6), st.floats(1e-3, 1e3))
def test_a_curve_reads_the_same_in_any_unit(losses: list[float], unit: float) -> None:
    edges = [max(losses) / losses[0] - 2, losses[-1] / losses[0] - 0.5]
    if min(map(abs, edges)) > 1e-9:
        assert read_curve([unit * loss for loss in losses]) == read_curve(losses)


def test_a_healthy_chart_is_the_one_of_the_case_book() -> None:
    assert sick.CHART == CHART
    assert tuple(sick.SICK) == DISEASES
    assert tuple(sick.TESTS) == tuple(PRICES)


def chart_of(disease: str) -> dict[str, Any]:
    return {**sick.CHART, **sick.SICK[disease]}


SHARE = 0.4
"""How many of the networks that are drawn look like their disease in every test, at least. Most do."""


@pytest.mark.parametrize("disease", DISEASES)
def test_most_networks_with_a_disease_look_as_the_case_book_says(disease: str) -> None:
    rng = np.random.default_rng(1)
    drawn = [sick.drawn(chart_of(disease), rng) for _ in range(12)]
    with np.errstate(all="ignore"):
        typical = sum(sick.typical(disease, patient, tuple(PRICES)) for patient in drawn)
    assert typical >= SHARE * len(drawn)


@pytest.mark.parametrize("disease", DISEASES)
def test_the_cure_of_a_disease_lets_it_train_and_no_other_cure_of_another_entry_is_given(disease: str) -> None:
    chart = chart_of(disease)
    cured = prescribe(disease, chart)
    assert sum(cured[entry] != chart[entry] for entry in chart) == (disease != "healthy")
    state = np.random.default_rng(4).bit_generator.state
    for _ in range(3):
        rng = np.random.default_rng()
        rng.bit_generator.state = state
        patient = sick.admitted(disease, rng, tuple(PRICES))
        state = rng.bit_generator.state
        with np.errstate(all="ignore"):
            before = read_curve(sick.trained(chart, *patient, sick.STEPS["all"]))
        fresh = sick.drawn(cured, np.random.default_rng(7))
        after = read_curve(sick.trained(cured, *fresh, sick.STEPS["all"]))
        hidden = ("healthy", "missing slope", "turned gradient", "frozen bias")
        assert (before, after) == ("learns" if disease in hidden else before, "learns")
        assert (before == "learns") == (disease in hidden)


@pytest.mark.parametrize("bend", ["relu", "sigmoid"])
def test_the_gradients_of_a_sound_network_are_the_measured_ones(bend: str) -> None:
    chart = {**sick.CHART, "bend": bend}
    for seed in range(3):
        patient = sick.drawn(chart, np.random.default_rng(seed))
        assert sick.TESTS["gradient check"](chart, *patient) == ["agrees"] * 10


# --- what a tree costs ------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", [0, 1])
def test_the_bill_of_a_ward_is_price_times_patients_who_come_to_a_test(seed: int) -> None:
    drawn = ward({"diseases": list(DISEASES), "seed": seed})
    outcome = visits([next_step(findings) for findings in drawn["findings"]], drawn)
    come = {"loss curve": 12, "gradient check": 4, "first loss": 3, "layer norms": 2 + 3, "dead share": 5}
    come["ten examples"] = 2
    assert bill(outcome) == pytest.approx(sum(PRICES[test] * n for test, n in come.items()) / 12)
    assert bill(outcome) == pytest.approx(73 / 12)


def test_the_numbers_of_the_text_on_asking_three_patients() -> None:
    """Every order of the tests that part those who explode: what it costs for all three."""
    shows = {
        "rate too large": {"first loss": "usual", "layer norms": "usual", "gradient check": "agrees"},
        "exploding": {"first loss": "bold", "layer norms": "huge", "gradient check": "agrees"},
        "sum for mean": {"first loss": "usual", "layer norms": "large", "gradient check": "scale"},
    }

    def cost(order: tuple[str, ...]) -> float:
        total = 0.0
        for disease, found in shows.items():
            left = set(shows)
            for test in order:
                if len(left) == 1:
                    break
                total += PRICES[test]
                left = {other for other in left if shows[other][test] == found[test]}
            assert left == {disease}
        return total

    costs = {order: cost(order) for order in itertools.permutations(shows["exploding"])}
    assert costs["layer norms", "first loss", "gradient check"] == 9
    assert costs["first loss", "layer norms", "gradient check"] == 9
    assert costs["gradient check", "first loss", "layer norms"] == 17
    assert min(costs.values()) == 9
