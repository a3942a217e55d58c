"""Lesson 01's reference against exact derivatives: a professional framework, NumPy's polynomials, closed forms."""

import math
from typing import Any

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.exercises import galaxies
from solutions.reference import derivatives as lesson

FUNCTIONS = {
    "cubic": lambda x: 0.4 * x**3 - 1.5 * x**2 + x - 2.0,
    "sine": lambda x: 1.3 * anp.sin(1.7 * x),
    "exponential": lambda x: 0.8 * anp.exp(-0.9 * x),
    "logarithm": lambda x: anp.log(x + 3.0),
    "quotient": lambda x: x / (x**2 + 1.0),
    "product": lambda x: anp.sin(x) * anp.exp(0.3 * x),
}
PLACES = st.floats(-2.0, 2.0)
NAMES = st.sampled_from(sorted(FUNCTIONS))


@given(NAMES, PLACES)
def test_differences_approach_the_derivative(name: str, x: float) -> None:
    f: Any = FUNCTIONS[name]
    slope, bend = autograd.grad(f)(x), autograd.grad(autograd.grad(f))(x)
    assert lesson.central_difference(f, x) == pytest.approx(slope, abs=1e-8)
    assert lesson.forward_difference(f, x, 1e-7) == pytest.approx(slope, abs=1e-5)
    assert lesson.second_difference(f, x) == pytest.approx(bend, abs=1e-5)


@given(NAMES, PLACES, st.floats(0.05, 0.5))
def test_errors_shrink_as_the_docstrings_say(name: str, x: float, h: float) -> None:
    """Taylor: the forward error is at most h/2 max|f''|, the central one at most h**2/6 max|f'''| around x."""
    f: Any = FUNCTIONS[name]
    slope = autograd.grad(f)(x)
    around = np.linspace(x - h, x + h, 41)
    second = max(abs(autograd.grad(autograd.grad(f))(t)) for t in around)
    third = max(abs(autograd.grad(autograd.grad(autograd.grad(f)))(t)) for t in around)
    slack = 1.02
    assert abs(lesson.forward_difference(f, x, h) - slope) <= slack * h / 2 * second + 1e-12
    assert abs(lesson.central_difference(f, x, h) - slope) <= slack * h**2 / 6 * third + 1e-12


@given(NAMES, PLACES, st.floats(0.05, 2.0))
def test_a_secant_is_the_slope_between_its_ends_whichever_comes_first(name: str, a: float, gap: float) -> None:
    f: Any = FUNCTIONS[name]
    slope = lesson.secant_slope(f, a, a + gap)
    assert slope == pytest.approx(lesson.secant_slope(f, a + gap, a), rel=1e-12)
    assert f(a) + slope * ((a + gap) - a) == pytest.approx(f(a + gap), abs=1e-12)


@given(st.lists(st.floats(-100, 100), min_size=1, max_size=8))
def test_a_polynomials_derivative_is_numpys(coefficients: list[float]) -> None:
    kept = list(coefficients)
    assert lesson.polynomial_derivative(coefficients) == pytest.approx(np.polynomial.polynomial.polyder(coefficients))
    assert coefficients == kept


@given(NAMES, PLACES)
def test_a_tangent_touches_and_has_the_slope(name: str, x0: float) -> None:
    f: Any = FUNCTIONS[name]
    slope, intercept = lesson.tangent_line(f, x0)
    assert slope * x0 + intercept == pytest.approx(f(x0), abs=1e-12)
    assert slope == pytest.approx(autograd.grad(f)(x0), abs=1e-8)


@given(NAMES, PLACES, st.permutations([1.0, 1e-1, 1e-3, 1e-5, 1e-7, 1e-10, 1e-13]))
def test_the_best_step_has_the_least_error(name: str, x: float, steps: list[float]) -> None:
    f: Any = FUNCTIONS[name]
    df = autograd.grad(f)
    best = lesson.best_step(f, df, x, steps)
    errors = [abs(lesson.central_difference(f, x, h) - df(x)) for h in steps]
    assert abs(lesson.central_difference(f, x, best) - df(x)) == min(errors)
    assert best in lesson.accepted_steps(f, df, x, steps)


@given(st.floats(0.2, 4.0), st.floats(-3, 3), st.floats(-3, 3), st.floats(0.02, 2.2), st.integers(0, 12))
def test_one_weight_on_a_parabola_walks_as_the_closed_form(
    curvature: float, center: float, start: float, reach: float, steps: int
) -> None:
    """w_k - c = (1 - rate * curvature)**k (w_0 - c)."""
    rate = reach / curvature
    walk = lesson.train_one_weight(lambda w: 0.5 * curvature * (w - center) ** 2, start, rate, steps)
    expected = [center + (1 - reach) ** k * (start - center) for k in range(steps + 1)]
    assert walk == pytest.approx(expected, rel=1e-5, abs=1e-5)


def test_the_galaxies_are_fitted_by_least_squares() -> None:
    """The least-squares slope through the origin: sum(d v) / sum(d**2)."""
    d, v = np.array(galaxies.DISTANCE), np.array(galaxies.VELOCITY)
    best = float(d @ v / (d @ d))
    assert lesson.train_one_weight(galaxies.loss, 0.0, 0.3, 60)[-1] == pytest.approx(best, abs=1e-6)
    assert math.isclose(galaxies.loss(best), float(np.mean((best * d - v) ** 2)), rel_tol=1e-12)
