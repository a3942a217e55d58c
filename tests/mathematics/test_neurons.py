"""Lesson 06's reference against exact derivatives and closed forms, its running example, and the claims of its text."""

import math
from collections.abc import Callable
from typing import Any

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from autograder.exercises import two_two_one
from solutions.reference import neurons as lesson
from solutions.reference.losses import mean_squared_error

Array = np.ndarray[Any, np.dtype[np.float64]]

# Half a thousandth from every kink: there each slope between the two sides is as right as another.
SCORES = st.one_of(st.floats(-12, -5e-4), st.floats(5e-4, 12))
ARRAYS = arrays(np.float64, array_shapes(max_dims=3, max_side=4), elements=SCORES)
GELU_ROOT = math.sqrt(2 / math.pi)

EXACT: dict[str, Callable[[Any], Any]] = {
    "sigmoid": lambda z: 0.5 * (1 + anp.tanh(z / 2)),
    "tanh": anp.tanh,
    "relu": lambda z: anp.maximum(z, 0.0),
    "leaky_relu": lambda z: anp.where(z > 0, z, 0.01 * z),
    "gelu": lambda z: 0.5 * z * (1 + anp.tanh(GELU_ROOT * (z + 0.044715 * z**3))),
}
"""Each bend in the language of a professional framework."""


@pytest.mark.parametrize("name", EXACT)
@given(z=ARRAYS)
def test_a_bend_and_its_slope_are_those_of_a_professional_framework(name: str, z: Array) -> None:
    kept = z.copy()
    value = getattr(lesson, name)(z)
    slope = getattr(lesson, f"{name}_derivative")(z)
    assert value == pytest.approx(EXACT[name](z), rel=1e-9, abs=1e-12)
    assert slope == pytest.approx(autograd.elementwise_grad(EXACT[name])(z), rel=1e-9, abs=1e-12)
    assert np.shape(value) == np.shape(slope) == z.shape
    assert np.array_equal(z, kept)


@pytest.mark.parametrize("name", EXACT)
@given(z=SCORES)
def test_a_number_gives_what_an_array_of_it_gives(name: str, z: float) -> None:
    for function in (getattr(lesson, name), getattr(lesson, f"{name}_derivative")):
        assert np.shape(function(z)) == ()
        assert function(z) == pytest.approx(function(np.array([z]))[0], rel=1e-12, abs=0)


@pytest.mark.parametrize("name", EXACT)
@pytest.mark.parametrize("z", [-1000.0, 1000.0])
def test_far_from_0_every_bend_is_a_line(name: str, z: float) -> None:
    flat = {"sigmoid": (0.0, 1.0), "tanh": (-1.0, 1.0)}
    value, slope = getattr(lesson, name)(z), getattr(lesson, f"{name}_derivative")(z)
    below, above = flat.get(name, (0.01 * z if name == "leaky_relu" else 0.0, z))
    assert value == (below if z < 0 else above)
    steep = 0.0 if name in flat else 0.01 if name == "leaky_relu" and z < 0 else float(z > 0)
    assert slope == steep


@given(arrays(np.float64, (7,), elements=st.floats(-30, 30)))
def test_the_greatest_slopes_are_at_0(z: Array) -> None:
    """0.25 for the sigmoid and 1 for tanh: what the text derives."""
    assert lesson.sigmoid_derivative(0.0) == 0.25
    assert lesson.tanh_derivative(0.0) == 1.0
    assert (lesson.sigmoid_derivative(z) <= 0.25).all()
    assert (lesson.tanh_derivative(z) <= 1.0).all()


@given(st.integers(1, 5), st.integers(1, 4), st.integers(1, 4), st.integers(1, 4), st.integers(0, 9999))
def test_two_layers_without_a_bend_are_one(n: int, d: int, hidden: int, outputs: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    X, W1, b1, W2, b2 = (rng.normal(size=s) for s in ((n, d), (d, hidden), (hidden,), (hidden, outputs), (outputs,)))
    both = lesson.two_layer_forward(X, W1, b1, W2, b2, lambda z: z)
    assert both == pytest.approx(X @ (W1 @ W2) + (b1 @ W2 + b2), rel=1e-9, abs=1e-9)


@given(arrays(np.float64, array_shapes(max_dims=2, max_side=6), elements=st.floats(-2, 2)), st.floats(1e-3, 3))
def test_a_saturated_fraction_counts(slopes: Array, threshold: float) -> None:
    count = sum(abs(slope) < threshold for slope in slopes.ravel().tolist())
    assert lesson.saturated_fraction(slopes, threshold) == pytest.approx(count / slopes.size)


@given(arrays(np.float64, (4, 6), elements=st.sampled_from([0.0, 0.0, 0.0, 1.5, -1.5])))
def test_a_dead_fraction_counts(A: Array) -> None:
    dead = sum(all(entry == 0 for entry in unit) for unit in A.T.tolist())
    assert lesson.dead_fraction(A) == pytest.approx(dead / 6)
    assert lesson.dead_fraction(A) <= np.mean(A == 0)


# --- the running example ----------------------------------------------------------------------------------


def test_no_line_separates_the_running_example_and_a_bend_does() -> None:
    """Least squares over lines gives 1/2 everywhere; the weights chosen by hand give the targets exactly."""
    X, targets = two_two_one.examples()
    line = np.linalg.lstsq(np.column_stack([X, np.ones(4)]), targets, rcond=None)[0]
    assert np.column_stack([X, np.ones(4)]) @ line == pytest.approx(np.full((4, 1), 0.5))
    assert np.array_equal(lesson.two_layer_forward(X, *two_two_one.solution(), lesson.relu), targets)
    assert targets[:, 0].tolist() == list(two_two_one.LABELS)


def test_the_running_example_stays_away_from_kinks_and_uses_all_nine_weights() -> None:
    X, targets = two_two_one.examples()
    W1, b1, W2, b2 = two_two_one.parameters()
    assert sum(part.size for part in (W1, b1, W2, b2)) == 9
    scores = X @ W1 + b1
    assert np.abs(scores).min() == 0.5
    assert not lesson.dead_fraction(lesson.relu(scores))
    assert {bool(on) for unit in (scores > 0).T for on in unit} == {True, False}
    outputs = lesson.two_layer_forward(X, W1, b1, W2, b2, lesson.relu)
    assert outputs[:, 0].tolist() == [-0.5, 0.0, 2.0, 2.0]
    assert mean_squared_error(outputs, targets) == 1.5625


def test_arrays_of_the_running_example_are_the_callers_own() -> None:
    two_two_one.parameters()[0][...] = 7.0
    two_two_one.examples()[0][...] = 7.0
    assert two_two_one.parameters()[0].tolist() == [[1.0, 0.5], [-1.0, 0.5]]
    assert two_two_one.examples()[0].tolist() == [[-1.0, -1.0], [-1.0, 2.0], [2.0, -1.0], [2.0, 2.0]]


def _trained(bend: str, cost: Callable[[Any, Any], Any], rate: float, steps: int) -> float:
    """The cost of the running example after so many steps of gradient descent from its weights."""
    X, targets = (anp.array(part) for part in two_two_one.examples())

    def loss(params: list[Array]) -> Any:
        return cost(EXACT[bend](X @ params[0] + params[1]) @ params[2] + params[3], targets)

    params, slopes = two_two_one.parameters(), autograd.grad(loss)
    for _ in range(steps):
        params = [part - rate * slope for part, slope in zip(params, slopes(params), strict=True)]
    return float(loss(params))


def _squared(outputs: Any, targets: Any) -> Any:
    return anp.mean((outputs - targets) ** 2)


def _logistic(logits: Any, targets: Any) -> Any:
    return anp.mean(anp.logaddexp(0.0, logits) - targets * logits)


@pytest.mark.parametrize(
    ("bend", "cost", "rate", "steps"),
    [("relu", _squared, 0.1, 40), ("relu", _logistic, 0.5, 300), ("tanh", _squared, 0.5, 300)],
)
def test_gradient_descent_solves_the_running_example_from_its_weights(
    bend: str, cost: Callable[[Any, Any], Any], rate: float, steps: int
) -> None:
    """What the lessons after this one build on."""
    assert _trained(bend, cost, rate, steps) < 0.01


def test_a_rate_of_three_tenths_kills_a_unit_and_leaves_a_sixth() -> None:
    assert _trained("relu", _squared, 0.3, 300) == pytest.approx(1 / 6, abs=1e-6)
