"""Lesson 03's reference against exact derivatives: a professional framework, whole Jacobians, products counted."""

import itertools
from typing import Any

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.exercises import galaxies
from solutions.reference import chain_rule as lesson
from solutions.reference import gradients

Array = np.ndarray[Any, np.dtype[np.float64]]
LINKS: dict[str, Any] = {
    "line": lambda x: 1.5 - 0.7 * x,
    "square": lambda x: 0.3 * x**2 + x,
    "sine": lambda x: 1.2 * anp.sin(1.7 * x),
    "exponential": lambda x: anp.exp(-0.4 * x) - 1.0,
    "quotient": lambda x: x / (x**2 + 1.0),
}
CHAINS = st.lists(st.sampled_from(sorted(LINKS)), min_size=1, max_size=6)
PLACES = st.floats(-2.0, 2.0)
SEEDS = st.integers(0, 10_000)
SIZES = st.integers(1, 5)


def _drawn(seed: int, *shapes: tuple[int, ...]) -> list[Array]:
    rng = np.random.default_rng(seed)
    return [rng.uniform(-1.5, 1.5, size=shape) for shape in shapes]


@given(CHAINS, PLACES)
def test_the_slope_of_a_chain_is_that_of_its_pipeline(names: list[str], x: float) -> None:
    functions = [LINKS[name] for name in names]
    derivatives = [autograd.grad(f) for f in functions]
    kept = list(functions)
    slope = lesson.chain_derivative(functions, derivatives, x)
    assert slope == pytest.approx(autograd.grad(lesson.pipeline(functions))(x), rel=1e-9, abs=1e-12)
    assert functions == kept


@given(CHAINS, CHAINS, PLACES)
def test_a_pipeline_can_be_cut_anywhere(first: list[str], second: list[str], x: float) -> None:
    """Composition is associative, and the empty pipeline is its identity."""
    head, tail = [LINKS[name] for name in first], [LINKS[name] for name in second]
    whole = lesson.pipeline(head + tail)(x)
    assert lesson.pipeline([lesson.pipeline(head), lesson.pipeline([]), lesson.pipeline(tail)])(x) == whole


@given(SIZES, SIZES, SEEDS)
def test_a_total_derivative_is_the_gradient_through_what_lies_between(k: int, n: int, seed: int) -> None:
    table, x = _drawn(seed, (k, n), (n,))

    def between(x: Any) -> Any:
        return anp.sin(table @ x)

    def f(u: Any) -> Any:
        return anp.sum(u**3) + anp.prod(u)

    outer, inner = autograd.grad(f)(between(x)), autograd.jacobian(between)(x)
    assert lesson.total_derivative(outer, inner) == pytest.approx(autograd.grad(lambda x: f(between(x)))(x), abs=1e-9)


@given(st.sampled_from([(3,), (1, 4), (2, 3), (2, 2, 2)]), SEEDS)
def test_a_step_back_through_entries_is_upstream_times_the_jacobian(shape: tuple[int, ...], seed: int) -> None:
    x, upstream = _drawn(seed, shape, shape)
    local = autograd.elementwise_grad(anp.tanh)(x)
    whole = upstream.ravel() @ autograd.jacobian(lambda x: anp.tanh(x))(x).reshape(x.size, x.size)
    assert lesson.vjp_elementwise(upstream, local) == pytest.approx(whole.reshape(shape), abs=1e-12)


@given(SIZES, SIZES, SIZES, SEEDS)
def test_a_step_back_through_a_product_agrees_with_the_framework(n: int, d_in: int, d_out: int, seed: int) -> None:
    upstream, x, W = _drawn(seed, (n, d_out), (n, d_in), (d_in, d_out))
    dx, dW = lesson.vjp_matmul(upstream, x, W)
    assert dx.shape == x.shape
    assert dW.shape == W.shape
    assert dx == pytest.approx(autograd.grad(lambda x: anp.sum(upstream * (x @ W)))(x), abs=1e-12)
    assert dW == pytest.approx(autograd.grad(lambda W: anp.sum(upstream * (x @ W)))(W), abs=1e-12)


def _counted(matrices: list[tuple[int, int]], order: int) -> int:
    """Multiplications of a product of matrices of these shapes, from the left (1) or from the right (-1)."""
    total, (rows, columns) = 0, matrices[::order][0]
    for m, n in matrices[::order][1:]:
        total += rows * columns * n if order == 1 else m * n * columns
        rows, columns = (rows, n) if order == 1 else (m, columns)
    return total


@given(st.lists(st.integers(1, 40), min_size=2, max_size=7))
def test_products_are_counted_as_they_are_made(sizes: list[int]) -> None:
    matrices = [(m, n) for n, m in itertools.pairwise(sizes)][::-1]
    forward, reverse = (lesson.count_products(sizes, mode) for mode in ("forward", "reverse"))
    assert forward == _counted(matrices, -1)
    assert reverse == _counted(matrices, 1)
    assert lesson.count_products(sizes[::-1], "forward") == reverse


def test_the_numbers_of_the_text() -> None:
    assert lesson.count_products([1000, 100, 10, 1], "forward") == 1_010_000
    assert lesson.count_products([1000, 100, 10, 1], "reverse") == 101_000
    distance, velocity = np.array(galaxies.DISTANCE), np.array(galaxies.VELOCITY)
    X, W = np.stack([distance, np.ones(8)], axis=1), np.array([[0.5], [0.0]])
    errors = X @ W - velocity[:, None]
    _, dW = lesson.vjp_matmul(2 / 8 * errors, X, W)
    measured = gradients.gradient(lambda W: np.mean((X @ W - velocity[:, None]) ** 2), W)
    assert dW == pytest.approx(measured, abs=1e-9)
    assert dW.ravel() == pytest.approx([0.342, 0.241], abs=5e-4)


def test_another_mode_is_refused_with_what_was_given() -> None:
    with pytest.raises(ValueError, match="backward"):
        lesson.count_products([3, 2], "backward")
