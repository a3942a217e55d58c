"""Lesson 04's reference against definitions, exact derivatives and what the text claims."""

from typing import Any

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from solutions.reference import losses as lesson

Array = np.ndarray[Any, np.dtype[np.float64]]
SEEDS = st.integers(0, 10_000)
SIZES = st.integers(1, 6)
SCALES = st.sampled_from([0.1, 1.0, 5.0])


def _scores(seed: int, *shape: int, scale: float = 1.0) -> Array:
    return np.random.default_rng(seed).normal(size=shape) * scale


def _labels(seed: int, n: int, classes: int) -> Any:
    return np.random.default_rng(seed + 1).integers(classes, size=n)


def _cost_from_probabilities(z: Any, labels: Any) -> Any:
    """The definition: exp, divide, pick, logarithm, mean."""
    p = anp.exp(z) / anp.sum(anp.exp(z), axis=1, keepdims=True)
    return -anp.mean(anp.log(p[np.arange(len(labels)), labels]))


def _cost_of_answers(z: Any, y: Any) -> Any:
    p = 1 / (1 + anp.exp(-z))
    return -anp.mean(y * anp.log(p) + (1 - y) * anp.log(1 - p))


@given(st.lists(SIZES, min_size=1, max_size=3), SEEDS)
def test_the_squared_errors_slopes_are_the_exact_ones(shape: list[int], seed: int) -> None:
    pred, target = _scores(seed, *shape), _scores(seed + 7, *shape)
    exact = autograd.grad(lambda p: anp.mean((p - target) ** 2))(pred)
    assert lesson.mean_squared_error_gradient(pred, target) == pytest.approx(exact)
    assert lesson.mean_squared_error(pred, pred) == 0.0


@given(SIZES, SEEDS, SCALES)
def test_the_binary_cost_and_its_slopes_follow_from_the_definition(n: int, seed: int, scale: float) -> None:
    z, y = _scores(seed, n, scale=scale), np.random.default_rng(seed).uniform(size=n)
    assert lesson.binary_cross_entropy(z, y) == pytest.approx(float(_cost_of_answers(z, y)), rel=1e-6)
    exact = autograd.grad(_cost_of_answers)(z, y)
    assert lesson.binary_cross_entropy_gradient(z, y) == pytest.approx(exact, abs=1e-7)


@given(SIZES, st.integers(1, 5), SEEDS, SCALES)
def test_the_cost_of_classes_and_its_slopes_follow_from_the_definition(
    n: int, classes: int, seed: int, scale: float
) -> None:
    z, labels = _scores(seed, n, classes, scale=scale), _labels(seed, n, classes)
    assert lesson.cross_entropy(z, labels) == pytest.approx(float(_cost_from_probabilities(z, labels)), rel=1e-9)
    exact = autograd.grad(_cost_from_probabilities)(z, labels)
    assert lesson.cross_entropy_gradient(z, labels) == pytest.approx(exact, abs=1e-10)


@given(SIZES, SEEDS)
def test_two_classes_are_a_yes_or_no_question_about_the_difference(n: int, seed: int) -> None:
    z, labels = _scores(seed, n, 2, scale=3.0), _labels(seed, n, 2)
    assert lesson.softmax(z)[:, 1] == pytest.approx(lesson.sigmoid(z[:, 1] - z[:, 0]))
    both = lesson.cross_entropy(z, labels), lesson.binary_cross_entropy(z[:, 1] - z[:, 0], labels)
    assert both[0] == pytest.approx(both[1])


@given(SIZES, st.integers(1, 5), SEEDS, st.floats(-900, 900))
def test_adding_a_number_to_all_scores_of_a_row_changes_nothing(n: int, classes: int, seed: int, shift: float) -> None:
    z, labels = _scores(seed, n, classes), _labels(seed, n, classes)
    assert lesson.softmax(z + shift) == pytest.approx(lesson.softmax(z), rel=1e-9)
    assert lesson.cross_entropy(z + shift, labels) == pytest.approx(lesson.cross_entropy(z, labels), abs=1e-10)


@given(SIZES, st.integers(1, 5), SEEDS)
def test_slopes_of_a_row_sum_to_zero_and_probabilities_to_one(n: int, classes: int, seed: int) -> None:
    z, labels = _scores(seed, n, classes, scale=4.0), _labels(seed, n, classes)
    assert lesson.softmax(z).sum(axis=1) == pytest.approx(np.ones(n))
    assert lesson.cross_entropy_gradient(z, labels).sum(axis=1) == pytest.approx(np.zeros(n), abs=1e-15)


@given(st.floats(-1000, 1000))
def test_the_sigmoid_is_stable_monotone_and_turns_into_its_complement(z: float) -> None:
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        p, mirrored = lesson.sigmoid(z), lesson.sigmoid(-z)
    assert 0 <= p <= 1
    assert p + mirrored == pytest.approx(1.0, abs=1e-15)
    assert lesson.sigmoid(z + 1) >= p
    if abs(z) < 30:
        assert np.log(p / mirrored) == pytest.approx(z, abs=1e-9)


@pytest.mark.parametrize("answer", [0.0, 1.0])
def test_a_sure_and_wrong_score_costs_what_it_says(answer: float) -> None:
    with np.errstate(over="raise", invalid="raise", divide="raise"):
        z = np.array([1000.0, -1000.0])
        costs = [lesson.binary_cross_entropy(z[k : k + 1], np.array([answer])) for k in (0, 1)]
        assert costs == [1000.0 * (answer == 0), 1000.0 * (answer == 1)]
        table = np.array([[1000.0, 0.0], [0.0, 1000.0]])
        assert lesson.cross_entropy(table, np.array([1, 1])) == 500.0


@pytest.mark.parametrize("name", ["mean_squared_error", "binary_cross_entropy", "cross_entropy"])
def test_a_loss_and_its_gradient_refuse_what_does_not_belong_together(name: str) -> None:
    logits = np.zeros((4, 3)) if name == "cross_entropy" else np.zeros(4)
    for function in (getattr(lesson, name), getattr(lesson, f"{name}_gradient")):
        with pytest.raises(ValueError, match=r"\(4, 1\)"):
            function(logits, np.zeros((4, 1), dtype=int))
