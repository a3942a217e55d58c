"""Lesson 01: slopes of functions of one number."""

from collections.abc import Callable, Sequence

Function = Callable[[float], float]


def secant_slope(f, a, b):
    """The slope of the straight line through two points of a curve.

    f: a function of one number; a, b: two different numbers, in either order.
    Returns one number, in units of f per unit of x.
    """
    return (f(b) - f(a)) / (b - a)


def forward_difference(f, x, h=1e-5):
    """The slope of f near x, measured from x to x + h.

    f: a function of one number; x: a number; h: the step, greater than 0.
    Returns one number. Its error shrinks like h, until rounding takes over.
    """
    return (f(x + h) - f(x)) / h


def central_difference(f, x, h=1e-5):
    """The slope of f near x, measured from x - h to x + h.

    f: a function of one number; x: a number; h: the step to each side, greater than 0.
    Returns one number. Its error shrinks like h squared, until rounding takes over.
    """
    return (f(x + h) - f(x - h)) / (2 * h)


def best_step(f, df, x, steps):
    """The step for which the central difference comes closest to the true slope.

    f: a function of one number; df: its exact derivative; x: a number;
    steps: a list of steps, not empty, in any order.
    Returns one entry of steps. Where several are equally good, any of them will do.
    """
    return min(steps, key=lambda h: abs(central_difference(f, x, h) - df(x)))


def accepted_steps(f: Function, df: Function, x: float, steps: Sequence[float]) -> list[float]:
    """Every step whose central difference errs at most twice as much as the best one's (plus 1e-15)."""
    errors = {h: abs(central_difference(f, x, h) - df(x)) for h in steps}
    return [h for h in steps if errors[h] <= 2 * min(errors.values()) + 1e-15]


def second_difference(f, x, h=1e-3):
    """The bend of f at x: how fast its slope changes.

    f: a function of one number; x: a number; h: the step to each side, greater than 0.
    Returns one number, from f(x - h), f(x) and f(x + h). It is positive where the slope grows.
    """
    return (f(x + h) - 2 * f(x) + f(x - h)) / h**2


def polynomial_derivative(coefficients):
    """The derivative of a polynomial, exactly.

    coefficients: a list or array of at least one number; coefficients[k] belongs to x**k.
    Returns the derivative's coefficients in the same order, one fewer than it was given.
    The derivative of a constant is the polynomial [0.0]. The argument is not changed.
    """
    if len(coefficients) == 1:
        return [0.0]
    return [k * coefficients[k] for k in range(1, len(coefficients))]


def tangent_line(f, x0):
    """The straight line that touches f at x0: y = slope * x + intercept.

    f: a function of one number, smooth at x0; x0: a number.
    Returns (slope, intercept). The slope is measured with central_difference.
    """
    slope = central_difference(f, x0)
    return slope, f(x0) - slope * x0


def train_one_weight(loss, w, learning_rate, steps):
    """Walk one weight downhill.

    loss: a function of one number, the weight; w: the weight to start from;
    learning_rate: how far to go for each unit of slope; steps: how many steps, 0 or more.
    Each step measures the slope of the loss at the present weight with central_difference
    and moves the weight against it, by learning_rate times the slope.
    Returns the list of weights, steps + 1 of them; the first is the start.
    """
    trajectory = [w]
    for _ in range(steps):
        w = w - learning_rate * central_difference(loss, w)
        trajectory.append(w)
    return trajectory
