"""Lesson 05's reference against closed forms, a professional framework, and the proofs and numbers of its text."""

import math
from typing import Any

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.exercises.galaxies import DISTANCE, VELOCITY
from solutions.reference import descent as lesson
from solutions.reference.start import standardize

Array = np.ndarray[Any, np.dtype[np.float64]]
SEEDS = st.integers(0, 10_000)
SIZES = st.integers(1, 6)


def _bowl(seed: int, n: int) -> tuple[Array, Array, Array]:
    """A symmetric table, its eigenvalues in ascending order, its eigenvectors in columns."""
    rng = np.random.default_rng(seed)
    directions, _ = np.linalg.qr(rng.normal(size=(n, n)))
    curvatures = np.sort(rng.uniform(0.2, 5.0, size=n))
    return (directions * curvatures) @ directions.T, curvatures, directions


@given(SEEDS, SIZES, st.floats(0.01, 2.5), st.integers(0, 12))
def test_along_an_eigenvector_each_step_multiplies_by_one_factor(seed: int, n: int, share: float, steps: int) -> None:
    A, curvatures, directions = _bowl(seed, n)
    rate = share / curvatures[-1]
    walk = lesson.gradient_descent(lambda x: A @ x, directions @ np.ones(n), rate, steps)
    factors = (1 - rate * curvatures)[None, :] ** np.arange(steps + 1)[:, None]
    assert walk @ directions == pytest.approx(factors, rel=1e-6, abs=1e-6)


@given(SEEDS, SIZES)
def test_below_the_limit_every_walk_comes_closer_and_above_it_the_steepest_runs_away(seed: int, n: int) -> None:
    A, _, directions = _bowl(seed, n)
    limit = lesson.largest_stable_rate(A)
    start = np.random.default_rng(seed).normal(size=n)
    below = lesson.gradient_descent(lambda x: A @ x, start, 0.99 * limit, 20)
    above = lesson.gradient_descent(lambda x: A @ x, directions[:, -1], 1.01 * limit, 20)
    assert (np.diff(np.linalg.norm(below, axis=1)) < 0).all()
    assert (np.diff(np.linalg.norm(above, axis=1)) > 0).all()
    assert lesson.classify_run(above, np.zeros(n)) == "diverges"


@given(SEEDS, st.integers(2, 6))
def test_the_best_rate_shrinks_both_ends_by_the_condition_number(seed: int, n: int) -> None:
    _, curvatures, _ = _bowl(seed, n)
    rate, kappa = 2 / (curvatures[0] + curvatures[-1]), curvatures[-1] / curvatures[0]
    assert np.abs(1 - rate * curvatures).max() == pytest.approx((kappa - 1) / (kappa + 1))
    for other in (0.9 * rate, 1.1 * rate):
        assert np.abs(1 - other * curvatures).max() > np.abs(1 - rate * curvatures).max() - 1e-12


@given(SEEDS, SIZES)
def test_a_flat_table_has_no_limit_and_a_scaled_one_a_scaled_limit(seed: int, n: int) -> None:
    A, _, _ = _bowl(seed, n)
    assert lesson.largest_stable_rate(np.zeros((n, n))) == math.inf
    assert lesson.largest_stable_rate(3 * A) == pytest.approx(lesson.largest_stable_rate(A) / 3)


def _measured(seed: int, N: int, d: int) -> tuple[Array, Array, Array, float]:
    rng = np.random.default_rng(seed)
    return rng.normal(size=(N, d)), rng.normal(size=N), rng.normal(size=d), float(rng.normal())


@given(SEEDS, SIZES, SIZES)
def test_the_slopes_of_a_line_are_the_exact_ones(seed: int, N: int, d: int) -> None:
    X, y, w, b = _measured(seed, N, d)
    dw, db = lesson.linear_regression_gradient(X, y, w, b)
    exact = [autograd.grad(lambda w, b: anp.mean((anp.dot(X, w) + b - y) ** 2), k)(w, b) for k in (0, 1)]
    assert dw == pytest.approx(exact[0])
    assert db == pytest.approx(exact[1])


@given(SEEDS, SIZES, SIZES)
def test_a_step_of_logistic_regression_follows_the_exact_gradient(seed: int, N: int, d: int) -> None:
    X, y, _, _ = _measured(seed, N, d)
    labels = (y > 0).astype(float)

    def loss(numbers: Any) -> Any:
        logits = anp.dot(X, numbers[:-1]) + numbers[-1]
        return anp.mean(anp.logaddexp(0.0, logits) - labels * logits)

    numbers = np.zeros(d + 1)
    for _ in range(3):
        numbers = numbers - 0.7 * autograd.grad(loss)(numbers)
    w, b, losses = lesson.fit_logistic_regression(X, labels, 0.7, 3)
    assert np.append(w, b) == pytest.approx(numbers, rel=1e-9, abs=1e-12)
    assert losses[-1] == pytest.approx(loss(numbers), rel=1e-9, abs=1e-12)
    assert losses[0] == pytest.approx(math.log(2))


@given(SEEDS, st.integers(3, 6))
def test_a_fit_below_its_limit_falls_and_finds_the_least_squares(seed: int, N: int) -> None:
    X, y, _, _ = _measured(seed, N + 3, 2)
    T = np.column_stack([X, np.ones(len(y))])
    rate = lesson.largest_stable_rate(2 * T.T @ T / len(y)) / 2
    w, b, losses = lesson.fit_linear_regression(X, y, rate, 400)
    least = np.mean((T @ np.linalg.lstsq(T, y, rcond=None)[0] - y) ** 2)
    assert (np.diff(losses) <= 1e-12).all()
    assert least - 1e-9 <= losses[-1] <= losses[0]
    assert losses[-1] == pytest.approx(np.mean((X @ w + b - y) ** 2))


@given(st.integers(1, 40), st.integers(1, 45), SEEDS)
def test_batches_deal_out_every_example_once(n: int, batch_size: int, seed: int) -> None:
    batches = lesson.minibatches(n, batch_size, np.random.default_rng(seed))
    assert sorted(np.concatenate(batches)) == list(range(n))
    assert {len(batch) for batch in batches[:-1]} <= {batch_size}
    assert 1 <= len(batches[-1]) <= batch_size


@given(SEEDS, st.sampled_from([(12, 3), (12, 4), (10, 5)]))
def test_equal_batches_average_to_the_gradient_of_the_whole(seed: int, sizes: tuple[int, int]) -> None:
    X, y, w, b = _measured(seed, sizes[0], 2)
    batches = lesson.minibatches(sizes[0], sizes[1], np.random.default_rng(seed))
    slopes = [np.append(*lesson.linear_regression_gradient(X[batch], y[batch], w, b)) for batch in batches]
    assert np.mean(slopes, axis=0) == pytest.approx(np.append(*lesson.linear_regression_gradient(X, y, w, b)))


# --- the numbers of the text ------------------------------------------------------------------------------


def _galaxies() -> tuple[Array, Array]:
    return np.array(DISTANCE)[:, None], np.array(VELOCITY)


def test_the_table_of_condition_numbers() -> None:
    steps = {kappa: math.ceil(math.log(1e-6) / math.log((kappa - 1) / (kappa + 1))) for kappa in (7, 20, 1000)}
    assert steps == {7: 49, 20: 139, 1000: 6908}


def test_the_border_between_two_rates_of_the_galaxies() -> None:
    X, y = _galaxies()
    T = np.column_stack([X, np.ones(8)])
    curvatures = 2 * T.T @ T / 8
    assert np.linalg.eigvalsh(curvatures) == pytest.approx([0.153, 5.074], abs=5e-4)
    assert lesson.largest_stable_rate(curvatures) == pytest.approx(0.394, abs=5e-4)
    assert np.linalg.cond(curvatures) == pytest.approx(33, abs=0.5)
    losses = {rate: lesson.fit_linear_regression(X, y, rate, 100)[2][-1] for rate in (0.38, 0.4)}
    assert losses[0.38] < 0.0745 < 80 < losses[0.4]


def test_standardized_galaxies_arrive_in_one_step() -> None:
    X, y = _galaxies()
    least = np.linalg.lstsq(np.column_stack([X, np.ones(8)]), y, rcond=None)[1][0] / 8
    assert least == pytest.approx(0.0744, abs=5e-5)
    assert lesson.fit_linear_regression(standardize(X), y, 0.5, 1)[2][-1] == pytest.approx(least)


def test_the_two_valleys_have_a_saddle_between_them() -> None:
    def slope(x: Array) -> Array:
        return np.array([x[0] ** 3 / 2 - 2 * x[0], 7 * x[1]])

    for place in (-2.0, 0.0, 2.0):
        assert slope(np.array([place, 0.0])) == pytest.approx([0, 0])
    ends = [lesson.gradient_descent(slope, np.array([x, 1.0]), 0.1, 100)[-1, 0] for x in (0.001, -0.001, 0.0)]
    assert ends == pytest.approx([2, -2, 0], abs=1e-3)
