"""What goes wrong with the S-shaped bends: the slope of the sigmoid, tanh and its slope."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.mistakes.neurons.forms import form, of_slopes
from solutions.mistakes.neurons.overflowing import (
    sigmoid_slope_by_exp,
    sigmoid_slope_by_growing_exp,
    tanh_by_exp,
    tanh_by_falling_exp,
    tanh_by_growing_exp,
)
from solutions.reference import neurons as right
from solutions.reference.losses import sigmoid

SIGMOID_DERIVATIVE = (
    Mistake(
        "sigmoid_derivative",
        "output_for_input",
        "It uses z where the sigmoid of z belongs: s (1 - s) is the slope in terms of the output s.",
        "At z = 0 the slope is 0.25. What does your line give there?",
        (lambda z: z * (1 - z), lambda z: sigmoid(z) * (1 - z), lambda z: z * (1 - sigmoid(z))),
    ),
    *of_slopes("sigmoid_derivative", sigmoid, right.sigmoid_derivative, "sigmoid(z)"),
    Mistake(
        "sigmoid_derivative",
        "overflow_far_from_0",
        "Far from 0 it gives nan: exp grows without limit there, and infinity over infinity is nothing.",
        "How large is exp(1000), and which function of yours already avoids it?",
        (sigmoid_slope_by_exp, sigmoid_slope_by_growing_exp),
        reads_as="nan",
    ),
    Mistake(
        "sigmoid_derivative",
        "slope_of_tanh",
        "This is the rule for tanh; the sigmoid has another one.",
        "The slope of the sigmoid is nowhere above 0.25. How large is yours at 0?",
        (
            lambda z: 1 - sigmoid(z) ** 2,
            lambda z: 1 - np.tanh(z) ** 2,
        ),
    ),
    Mistake(
        "sigmoid_derivative",
        "one_factor_missing",
        "One of the two factors is missing.",
        "Far to the right the curve is flat. Does your result become 0 there, and far to the left too?",
        (lambda z: 1 - sigmoid(z),),
    ),
    Mistake(
        "sigmoid_derivative",
        "factor_with_plus",
        "One sign is wrong: the second factor is 1 minus the sigmoid.",
        "Far to the right the sigmoid is 1 and its slope is 0. What does your second factor become there?",
        (lambda z: sigmoid(z) * (1 + sigmoid(z)),),
    ),
    Mistake(
        "sigmoid_derivative",
        "factors_added",
        "The two factors are added, or one is taken away from the other; they have to be multiplied.",
        "At z = 0 both factors are 0.5. Is the slope there 0.25, 1 or 0?",
        (lambda z: sigmoid(z) + (1 - sigmoid(z)), lambda z: 1 - 2 * sigmoid(z), lambda z: 2 * sigmoid(z) - 1),
    ),
    Mistake(
        "sigmoid_derivative",
        "square_on_one_factor",
        "One factor is squared.",
        "Write your product for s = 0.5: does it give 0.25?",
        (
            lambda z: sigmoid(z) ** 2 * (1 - sigmoid(z)),
            lambda z: sigmoid(z) * (1 - sigmoid(z)) ** 2,
            lambda z: sigmoid(z) * (1 - sigmoid(z) ** 2),
            lambda z: sigmoid(z) ** 2,
        ),
    ),
    Mistake(
        "sigmoid_derivative",
        "slope_of_exp_alone",
        "It takes the slope of one part and forgets the outer square, or the other part, of the quotient.",
        "By the quotient rule, what stands below the line?",
        (
            lambda z: np.exp(-np.abs(z)),
            lambda z: np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))),
            lambda z: np.exp(-z),
            lambda z: -np.exp(-z),
            lambda z: np.exp(-z) / (1 + np.exp(-z)),
        ),
    ),
    Mistake(
        "sigmoid_derivative",
        "measured_coarsely",
        "It measures the slope with a wide step; asked for is the exact one.",
        "What does your rule from the text say, with no step in it?",
        (
            lambda z: (sigmoid(z + 0.1) - sigmoid(z - 0.1)) / 0.2,
            lambda z: (sigmoid(z + 0.01) - sigmoid(z)) / 0.01,
            lambda z: (sigmoid(z + 0.001) - sigmoid(z)) / 0.001,
            lambda z: (sigmoid(z + 1e-5) - sigmoid(z)) / 1e-5,
        ),
    ),
    *form("sigmoid_derivative", right.sigmoid_derivative, "slope"),
)

TANH = (
    Mistake(
        "tanh",
        "overflow_far_from_0",
        "Far from 0 it gives nan: exp grows without limit there, and infinity over infinity is nothing.",
        "How large is exp(1000), and which function of yours already avoids it?",
        (tanh_by_exp, tanh_by_growing_exp, tanh_by_falling_exp),
        reads_as="nan",
    ),
    Mistake(
        "tanh",
        "sigmoid_for_tanh",
        "This is the sigmoid, which lies between 0 and 1; tanh lies between -1 and 1.",
        "Far to the left, should your result be 0 or -1?",
        (lambda z: sigmoid(z), lambda z: sigmoid(2 * z)),
    ),
    Mistake(
        "tanh",
        "argument_not_doubled",
        "It is half as steep as it should be: the sigmoid has to be asked at 2 z.",
        "tanh has slope 1 at 0, the sigmoid 0.25. Which two factors of 2 make up for it?",
        (lambda z: 2 * sigmoid(z) - 1, lambda z: np.tanh(z / 2)),
    ),
    Mistake(
        "tanh",
        "argument_halved",
        "The argument is halved, or doubled once too often; the sigmoid has to be asked at 2 z.",
        "At which number do you ask the sigmoid, when z is 1?",
        (lambda z: 2 * sigmoid(z / 2) - 1, lambda z: 2 * sigmoid(4 * z) - 1),
    ),
    Mistake(
        "tanh",
        "not_stretched",
        "The height is not doubled: from bottom to top tanh goes from -1 to 1, the sigmoid only from 0 to 1.",
        "How far apart are the lowest and the highest value of your function?",
        (lambda z: sigmoid(2 * z) - 1, lambda z: sigmoid(2 * z) - 0.5, lambda z: sigmoid(z) - 0.5),
    ),
    Mistake(
        "tanh",
        "not_shifted",
        "It is not moved down: at z = 0 tanh is 0.",
        "What does your function give at z = 0?",
        (lambda z: 2 * sigmoid(2 * z), lambda z: 2 * sigmoid(2 * z) + 1, lambda z: 2 * sigmoid(z)),
    ),
    Mistake(
        "tanh",
        "shifted_before_stretching",
        "The 1 is taken away before the doubling; first comes twice the sigmoid, then minus 1.",
        "Where do your parentheses end: is the 1 inside or outside of what is doubled?",
        (lambda z: 2 * (sigmoid(2 * z) - 1),),
    ),
    Mistake(
        "tanh",
        "upside_down",
        "The fraction is upside down: the difference of the two exponentials belongs on top.",
        "At z = 0, which of the two, sum or difference, is 0?",
        (lambda z: 1 / np.tanh(z),),
    ),
    Mistake(
        "tanh",
        "one_exponential_missing",
        "It is only half of the fraction: what stands below the line is missing, or one of the two exponentials.",
        "Far to the right, does your result stay below 1?",
        (
            lambda z: np.sinh(z),
            lambda z: np.exp(z) - np.exp(-z),
            lambda z: 1 / np.cosh(z),
            lambda z: np.cosh(z),
            lambda z: (np.exp(z) - np.exp(-z)) / np.exp(z),
            lambda z: (np.exp(z) - np.exp(-z)) / np.exp(-z),
            lambda z: np.exp(z) / (np.exp(z) + np.exp(-z)),
        ),
    ),
    Mistake(
        "tanh",
        "another_function",
        "This is another function with a similar name or shape.",
        "Does your function contain exp, or your sigmoid?",
        (
            lambda z: np.tan(z),
            lambda z: np.arctan(z),
            lambda z: np.arctanh(z),
            lambda z: np.sign(z),
            lambda z: z / (1 + np.abs(z)),
            lambda z: np.clip(z, -1, 1),
        ),
    ),
    Mistake(
        "tanh",
        "slope_for_value",
        "It gives the slope of tanh, not its value.",
        "At z = 0, is tanh 0 or 1?",
        (lambda z: right.tanh_derivative(z),),
    ),
    *form("tanh", right.tanh, "value"),
)

TANH_DERIVATIVE = (
    Mistake(
        "tanh_derivative",
        "output_for_input",
        "It squares z where tanh of z belongs: 1 - t**2 is the slope in terms of the output t.",
        "Far to the right the curve is flat. What does your line give at z = 3?",
        (lambda z: 1 - z**2,),
    ),
    *of_slopes("tanh_derivative", right.tanh, right.tanh_derivative, "tanh(z)"),
    Mistake(
        "tanh_derivative",
        "square_missing",
        "The square is missing.",
        "A slope of tanh is never above 1. What does yours give at z = -2?",
        (lambda z: 1 - np.tanh(z), lambda z: 1 - np.abs(np.tanh(z))),
    ),
    Mistake(
        "tanh_derivative",
        "one_missing",
        "The square alone is the part that has to be taken away from 1.",
        "At z = 0 tanh is steepest, with slope 1. What does your line give there?",
        (lambda z: np.tanh(z) ** 2, lambda z: -(np.tanh(z) ** 2)),
    ),
    Mistake(
        "tanh_derivative",
        "plus_for_minus",
        "A sign is wrong: the square is taken away from 1.",
        "A slope of tanh is never above 1. What does yours give at z = 2?",
        (lambda z: 1 + np.tanh(z) ** 2,),
    ),
    Mistake(
        "tanh_derivative",
        "squared_difference",
        "The whole difference is squared; only tanh is.",
        "Where do your parentheses end, before or after the square?",
        (lambda z: (1 - np.tanh(z)) ** 2,),
    ),
    Mistake(
        "tanh_derivative",
        "square_of_the_argument",
        "z is squared before tanh is taken; the result of tanh has to be squared.",
        "In tanh(z)**2 and tanh(z**2), what is squared?",
        (lambda z: 1 - np.tanh(z**2),),
    ),
    Mistake(
        "tanh_derivative",
        "slope_of_sigmoid",
        "This is the rule for the sigmoid, s (1 - s); tanh has another one.",
        "At z = 0 the slope of tanh is 1. What does your line give there?",
        (
            lambda z: np.tanh(z) * (1 - np.tanh(z)),
            lambda z: right.sigmoid_derivative(z),
        ),
    ),
    Mistake(
        "tanh_derivative",
        "doubled",
        "A factor is wrong: in 2 sigmoid(2 z) - 1 the outer 2 and the slope 2 of the inside both count, and no others.",
        "At z = 0 the slope of tanh is 1. What does your line give there?",
        (
            lambda z: 2 * (1 - np.tanh(z) ** 2),
            lambda z: 0.5 * (1 - np.tanh(z) ** 2),
            lambda z: 4 * right.sigmoid_derivative(z),
        ),
    ),
    Mistake(
        "tanh_derivative",
        "overflow_far_from_0",
        "Far from 0 it gives nan: exp grows without limit there, and infinity over infinity is nothing.",
        "How large is exp(1000), and which function of yours already avoids it?",
        (lambda z: 1 - tanh_by_exp(z) ** 2, lambda z: 4 * np.exp(2 * z) / (np.exp(2 * z) + 1) ** 2),
        reads_as="nan",
    ),
    Mistake(
        "tanh_derivative",
        "measured_coarsely",
        "It measures the slope with a wide step; asked for is the exact one.",
        "What does your rule from the text say, with no step in it?",
        (
            lambda z: (np.tanh(z + 0.1) - np.tanh(z - 0.1)) / 0.2,
            lambda z: (np.tanh(z + 0.01) - np.tanh(z)) / 0.01,
            lambda z: (np.tanh(z + 0.001) - np.tanh(z)) / 0.001,
            lambda z: (np.tanh(z + 1e-5) - np.tanh(z)) / 1e-5,
        ),
    ),
    *form("tanh_derivative", right.tanh_derivative, "slope"),
)
