"""Lesson 02's reference against exact derivatives: a professional framework, closed forms, the proofs of the text."""

from collections.abc import Callable
from typing import Any

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from solutions.reference import gradients as lesson

Array = np.ndarray[Any, np.dtype[np.float64]]
FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "product": lambda x: anp.prod(anp.sin(x) + 2.0),
    "wave": lambda x: anp.sum(anp.sin(x) * anp.cumsum(anp.ravel(x)).reshape(x.shape)),
    "bell": lambda x: anp.exp(-anp.sum(x**2) / 4.0),
    "saddle": lambda x: anp.sum(x**3) - anp.sum(x) ** 2,
}
NAMES = st.sampled_from(sorted(FUNCTIONS))
SHAPES = st.sampled_from([(1,), (2,), (5,), (2, 3), (3, 1), (2, 2, 2)])
SEEDS = st.integers(0, 10_000)


def _drawn(seed: int, *shapes: tuple[int, ...]) -> list[Array]:
    rng = np.random.default_rng(seed)
    return [rng.uniform(-1.5, 1.5, size=shape) for shape in shapes]


@given(NAMES, SHAPES, SEEDS)
def test_a_gradient_approaches_the_exact_one_in_its_shape(name: str, shape: tuple[int, ...], seed: int) -> None:
    f, (x,) = FUNCTIONS[name], _drawn(seed, shape)
    kept = x.copy()
    grad = lesson.gradient(f, x)
    exact = autograd.grad(f)(x)
    assert grad.shape == shape
    assert grad == pytest.approx(exact, abs=1e-6)
    for place in np.ndindex(*shape):
        index = place[0] if len(place) == 1 else place
        assert lesson.partial_derivative(f, x, index) == grad[place]
    assert np.array_equal(x, kept)


@given(st.integers(1, 4), st.integers(1, 4), SEEDS)
def test_whole_numbers_give_what_floats_give(rows: int, columns: int, seed: int) -> None:
    whole = np.random.default_rng(seed).integers(-3, 4, size=(rows, columns))
    f = FUNCTIONS["saddle"]
    assert np.array_equal(lesson.gradient(f, whole, 0.5), lesson.gradient(f, whole.astype(float), 0.5))


@given(NAMES, SHAPES, SEEDS)
def test_a_step_ten_times_smaller_is_predicted_a_hundred_times_better(
    name: str, shape: tuple[int, ...], seed: int
) -> None:
    """The error of the linear approximation is a square of the step: Taylor."""
    f, (x, step) = FUNCTIONS[name], _drawn(seed, shape, shape)
    grad = autograd.grad(f)(x)

    def error(size: float) -> float:
        # There and back together: the second and the third order cannot cancel on both sides, |u + v| + |u - v| being
        # twice the larger of the two.
        return sum(
            abs(f(x + there * step) - f(x) - lesson.predict_change(grad, there * step)) for there in (size, -size)
        )

    # Twice over what the square alone would give, for what is left of higher orders.
    assert error(1e-3) <= 2 * error(1e-2) / 100 + 1e-7 * (1 + error(1e-2))


@given(SHAPES, SEEDS, st.floats(1e-3, 1e3))
def test_a_directional_derivative_knows_no_length(shape: tuple[int, ...], seed: int, factor: float) -> None:
    grad, direction = _drawn(seed, shape, shape)
    slope = lesson.directional_derivative(grad, direction)
    assert lesson.directional_derivative(grad, factor * direction) == pytest.approx(slope, rel=1e-9, abs=1e-12)
    assert lesson.directional_derivative(grad, -direction) == pytest.approx(-slope)
    assert lesson.directional_derivative(grad, np.zeros(shape)) == 0.0


@given(NAMES, SHAPES, SEEDS)
def test_a_directional_derivative_is_the_slope_along_a_straight_way(
    name: str, shape: tuple[int, ...], seed: int
) -> None:
    f, (x, direction) = FUNCTIONS[name], _drawn(seed, shape, shape)
    unit = direction / np.linalg.norm(direction)
    along = autograd.grad(lambda t: f(x + t * unit))(0.0)
    assert lesson.directional_derivative(autograd.grad(f)(x), direction) == pytest.approx(along, abs=1e-9)


@given(SHAPES, SEEDS)
def test_no_direction_is_steeper_than_the_gradient(shape: tuple[int, ...], seed: int) -> None:
    """The proof of the text: g . u is at most |g|, and equal to it along g."""
    grad, *others = _drawn(seed, *(shape,) * 20)
    steepest = lesson.steepest_direction(grad)
    assert np.linalg.norm(steepest) == pytest.approx(1.0)
    greatest = lesson.directional_derivative(grad, steepest)
    assert greatest == pytest.approx(float(np.linalg.norm(grad)))
    assert all(lesson.directional_derivative(grad, other) <= greatest + 1e-12 for other in others)


def test_a_flat_place_has_no_steepest_direction() -> None:
    assert np.array_equal(lesson.steepest_direction(np.zeros((2, 3))), np.zeros((2, 3)))


@given(st.integers(1, 4), st.integers(1, 4), SEEDS)
def test_a_jacobian_has_a_gradient_in_each_row(outputs: int, inputs: int, seed: int) -> None:
    table, x = _drawn(seed, (outputs, inputs), (inputs,))

    def f(x: Any) -> Any:
        return anp.sin(table @ x) + anp.sum(x**2)

    found = lesson.jacobian(f, x)
    assert found.shape == (outputs, inputs)
    assert found == pytest.approx(autograd.jacobian(f)(x), abs=1e-7)
    for i in range(outputs):
        assert found[i] == pytest.approx(lesson.gradient(lambda y, i=i: f(y)[i], x), abs=1e-9)


@given(st.integers(1, 5), SEEDS)
def test_a_quadratics_gradient_is_exact_for_any_table(size: int, seed: int) -> None:
    A, b, x = _drawn(seed, (size, size), (size,), (size,))
    exact = autograd.grad(lambda y: y @ A @ y / 2 - b @ y)(x)
    assert lesson.quadratic_gradient(A, b, x) == pytest.approx(exact, rel=1e-12, abs=1e-12)
