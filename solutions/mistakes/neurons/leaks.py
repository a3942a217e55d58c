"""What goes wrong with the leaky ReLU and its slope."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.mistakes.neurons.forms import Function, form
from solutions.reference import neurons as right


def _sides(positive: Function, negative: Function) -> Function:
    """A function with one rule where z is positive and another where it is negative, each of (z, slope)."""

    def with_sides(z, slope=0.01):
        z = np.asarray(z)
        return np.where(z > 0, positive(z, slope), negative(z, slope))

    return with_sides


LEAKY_RELU = (
    Mistake(
        "leaky_relu",
        "leak_missing",
        "Negative entries become 0: the leak is missing.",
        "What should come out for z = -2 when slope is 0.1?",
        (_sides(lambda z, s: z, lambda z, s: 0.0 * z),),
    ),
    Mistake(
        "leaky_relu",
        "own_slope",
        "It uses a slope of its own and ignores the one that it is given.",
        "If your caller hands in slope=0.3, does anything change in yours?",
        (
            _sides(lambda z, s: z, lambda z, s: 0.01 * z),
            _sides(lambda z, s: z, lambda z, s: 0.1 * z),
            _sides(lambda z, s: z, lambda z, s: 0.2 * z),
        ),
        reads_as="ignores slope",
    ),
    Mistake(
        "leaky_relu",
        "leak_on_the_wrong_side",
        "The positive entries are scaled and the negative ones kept.",
        "On which side of 0 does the leaky ReLU leak?",
        (_sides(lambda z, s: s * z, lambda z, s: z), lambda z, slope=0.01: np.minimum(z, slope * z)),
    ),
    Mistake(
        "leaky_relu",
        "leak_on_both_sides",
        "The leak is added on the positive side too; there z stays as it is.",
        "What should come out for z = 2, whatever slope is?",
        (
            _sides(lambda z, s: z + s * z, lambda z, s: s * z),
            _sides(lambda z, s: s * z, lambda z, s: s * z),
            _sides(lambda z, s: z - s * z, lambda z, s: s * z),
        ),
    ),
    Mistake(
        "leaky_relu",
        "slope_for_value",
        "On the negative side it gives the slope, not slope times z.",
        "What should come out for z = -2 when slope is 0.1: 0.1 or -0.2?",
        (
            _sides(lambda z, s: z, lambda z, s: s + 0.0 * z),
            _sides(lambda z, s: 1.0, lambda z, s: s),
            lambda z, slope=0.01: np.maximum(z, slope),
        ),
    ),
    Mistake(
        "leaky_relu",
        "leak_with_wrong_sign",
        "On the negative side it is positive: the leak has lost its sign.",
        "What should come out for z = -2 when slope is 0.1: 0.2 or -0.2?",
        (
            _sides(lambda z, s: z, lambda z, s: -s * z),
            _sides(lambda z, s: z, lambda z, s: -s + 0.0 * z),
        ),
    ),
    Mistake(
        "leaky_relu",
        "divided_by_slope",
        "It divides by slope; it should multiply.",
        "What should come out for z = -2 when slope is 0.1: -0.2 or -20?",
        (_sides(lambda z, s: z, lambda z, s: z / s),),
    ),
    Mistake(
        "leaky_relu",
        "leak_added",
        "On the negative side slope is added to z, or taken away; it should be multiplied by z.",
        "What should come out for z = -2 when slope is 0.1: -0.2 or -1.9?",
        (_sides(lambda z, s: z, lambda z, s: z + s), _sides(lambda z, s: z, lambda z, s: z - s)),
    ),
    Mistake(
        "leaky_relu",
        "remaining_share",
        "It uses 1 - slope, or 1 + slope, as the factor on the negative side.",
        "What should come out for z = -2 when slope is 0.1: -0.2 or -1.8?",
        (_sides(lambda z, s: z, lambda z, s: (1 - s) * z), _sides(lambda z, s: z, lambda z, s: (1 + s) * z)),
    ),
    Mistake(
        "leaky_relu",
        "unchanged",
        "It gives back z as it was.",
        "What should come out for z = -2 when slope is 0.1?",
        (_sides(lambda z, s: z, lambda z, s: z), lambda z, slope=0.01: z),
    ),
    Mistake(
        "leaky_relu",
        "curved_leak",
        "This is another relative of the ReLU, with a curved negative side.",
        "Is the negative side of the leaky ReLU a straight line?",
        (
            _sides(lambda z, s: z, lambda z, s: s * (np.exp(np.minimum(z, 0)) - 1)),
            _sides(lambda z, s: z, lambda z, s: s * z**2),
        ),
    ),
    Mistake(
        "leaky_relu",
        "one_answer_for_all",
        "The leak is decided once for the whole array; each entry lies on a side of its own.",
        "If z is (2, -2) and slope is 0.1, which two numbers should come back?",
        (
            lambda z, slope=0.01: np.array(z) if np.any(np.asarray(z) > 0) else slope * np.asarray(z),
            lambda z, slope=0.01: np.array(z) if np.all(np.asarray(z) > 0) else slope * np.asarray(z),
            lambda z, slope=0.01: z if np.any(np.asarray(z) > 0) else slope * np.asarray(z),
            lambda z, slope=0.01: z if np.all(np.asarray(z) > 0) else slope * np.asarray(z),
        ),
    ),
    *form("leaky_relu", right.leaky_relu, "value"),
)

LEAKY_RELU_DERIVATIVE = (
    Mistake(
        "leaky_relu_derivative",
        "leak_only_forward",
        "The slope is 0 on the negative side, as if there were no leak. What leaks forward leaks backward too.",
        "From z = -3 to z = -2 the leaky ReLU rises a little. How fast?",
        (_sides(lambda z, s: 1.0, lambda z, s: 0.0),),
    ),
    Mistake(
        "leaky_relu_derivative",
        "own_slope",
        "It uses a slope of its own and ignores the one that it is given.",
        "If your caller hands in slope=0.3, does anything change in yours?",
        (
            _sides(lambda z, s: 1.0, lambda z, s: 0.01),
            _sides(lambda z, s: 1.0, lambda z, s: 0.1),
            _sides(lambda z, s: 1.0, lambda z, s: 0.2),
        ),
        reads_as="ignores slope",
    ),
    Mistake(
        "leaky_relu_derivative",
        "value_for_slope",
        "It gives the value of the leaky ReLU, not its slope.",
        "From z = 2 to z = 3 the leaky ReLU grows from 2 to 3. What is its slope there?",
        (lambda z, slope=0.01: right.leaky_relu(z, slope),),
    ),
    Mistake(
        "leaky_relu_derivative",
        "value_on_one_side",
        "On one side it gives the value, on the other the slope.",
        "What is the slope of a straight line such as slope * z?",
        (
            _sides(lambda z, s: 1.0, lambda z, s: s * z),
            _sides(lambda z, s: z, lambda z, s: s),
            _sides(lambda z, s: 1.0, lambda z, s: z),
        ),
    ),
    Mistake(
        "leaky_relu_derivative",
        "sides_exchanged",
        "The two sides are exchanged.",
        "On which side of 0 does the leaky ReLU have slope 1?",
        (_sides(lambda z, s: s, lambda z, s: 1.0),),
    ),
    Mistake(
        "leaky_relu_derivative",
        "leak_on_both_sides",
        "The leak is added on the positive side too; there the slope is 1.",
        "From z = 2 to z = 3 the leaky ReLU grows from 2 to 3. What is its slope there?",
        (
            _sides(lambda z, s: 1 + s, lambda z, s: s),
            _sides(lambda z, s: s, lambda z, s: s),
            _sides(lambda z, s: 1 - s, lambda z, s: s),
        ),
    ),
    Mistake(
        "leaky_relu_derivative",
        "leak_with_wrong_sign",
        "The slope is negative on the left; there the leaky ReLU rises too.",
        "For z = -2, is the leaky ReLU higher or lower than for z = -3?",
        (_sides(lambda z, s: 1.0, lambda z, s: -s), _sides(lambda z, s: 1.0, lambda z, s: -1.0)),
    ),
    Mistake(
        "leaky_relu_derivative",
        "one_everywhere",
        "The slope is the same on both sides.",
        "From z = -3 to z = -2, does the leaky ReLU rise as fast as from 2 to 3?",
        (lambda z, slope=0.01: np.ones(np.shape(z)), lambda z, slope=0.01: 1.0),
    ),
    Mistake(
        "leaky_relu_derivative",
        "leak_squared",
        "The leak is squared: it should count once.",
        "For slope 0.1, what should the slope at z = -2 be: 0.1 or 0.01?",
        (_sides(lambda z, s: 1.0, lambda z, s: s**2),),
    ),
    Mistake(
        "leaky_relu_derivative",
        "remaining_share",
        "It gives 1 - slope, 1 + slope or 1 / slope on the negative side.",
        "The negative side is the line slope * z. What is the slope of that line?",
        (
            _sides(lambda z, s: 1.0, lambda z, s: 1 - s),
            _sides(lambda z, s: 1.0, lambda z, s: 1 + s),
            _sides(lambda z, s: 1.0, lambda z, s: 1 / s),
        ),
    ),
    Mistake(
        "leaky_relu_derivative",
        "one_answer_for_all",
        "It decides once for the whole array; each entry lies on a side of its own.",
        "If z is (2, -2), which two slopes should come back?",
        (
            lambda z, slope=0.01: np.full(np.shape(z), 1.0 if np.any(np.asarray(z) > 0) else slope),
            lambda z, slope=0.01: np.full(np.shape(z), 1.0 if np.all(np.asarray(z) > 0) else slope),
            lambda z, slope=0.01: 1.0 if np.all(np.asarray(z) > 0) else slope,
        ),
    ),
    *form("leaky_relu_derivative", right.leaky_relu_derivative, "slope"),
)
