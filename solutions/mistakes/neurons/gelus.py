"""What goes wrong with the GELU and its slope."""

import math

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.mistakes.neurons.forms import Function, form
from solutions.mistakes.neurons.overflowing import tanh_by_exp, tanh_by_growing_exp
from solutions.reference import neurons as right
from solutions.reference.losses import sigmoid

ROOT = math.sqrt(2 / math.pi)


def _inner(z):
    return ROOT * (z + 0.044715 * z**3)


def _gelu_of(inner: Function) -> Function:
    return lambda z: 0.5 * z * (1 + np.tanh(inner(z)))


def _normal_share(z):
    return 0.5 * (1 + np.vectorize(math.erf)(np.asarray(z) / math.sqrt(2)))


GELU = (
    Mistake(
        "gelu",
        "cubic_term_missing",
        "The second term inside is missing: 0.044715 z**3.",
        "Which two terms stand inside, after the root?",
        (_gelu_of(lambda z: ROOT * z),),
    ),
    Mistake(
        "gelu",
        "exact_form",
        "This is the exact form, with the normal distribution. Close to it, but asked for is the form with tanh.",
        "Which function stands in the formula of the docstring: erf, or tanh?",
        (lambda z: z * _normal_share(z),),
    ),
    Mistake(
        "gelu",
        "sigmoid_form",
        "This is a form with the sigmoid, close to the GELU. Asked for is the form with tanh.",
        "Which function stands in the formula of the docstring: sigmoid, or tanh?",
        (lambda z: z * sigmoid(1.702 * z), lambda z: z * sigmoid(z), lambda z: z * sigmoid(_inner(z))),
    ),
    Mistake(
        "gelu",
        "half_missing",
        "The 1/2 in front is missing.",
        "Far to the right tanh is 1. What is 1 + 1, and what should gelu(10) be?",
        (lambda z: z * (1 + np.tanh(_inner(z))),),
    ),
    Mistake(
        "gelu",
        "z_missing",
        "The factor z in front is missing.",
        "Far to the right, should the result stay at 1 or grow with z?",
        (lambda z: 0.5 * (1 + np.tanh(_inner(z))), lambda z: 1 + np.tanh(_inner(z))),
    ),
    Mistake(
        "gelu",
        "one_missing",
        "The 1 before tanh is missing, or has the wrong sign.",
        "Far to the left tanh is -1, and the result should be 0. What must be added to tanh?",
        (
            lambda z: 0.5 * z * np.tanh(_inner(z)),
            lambda z: 0.5 * z * (np.tanh(_inner(z)) - 1),
            lambda z: 0.5 * z + np.tanh(_inner(z)),
            lambda z: 0.5 * (z + np.tanh(_inner(z))),
        ),
    ),
    Mistake(
        "gelu",
        "side_mirrored",
        "tanh is taken away from 1, so the negative side is let through and the positive one is closed.",
        "Far to the right, should the result be 0 or z?",
        (lambda z: 0.5 * z * (1 - np.tanh(_inner(z))),),
    ),
    Mistake(
        "gelu",
        "root_wrong",
        "The factor before the parentheses is not the root of 2/pi.",
        "Is the root taken, and is it 2 over pi?",
        (
            _gelu_of(lambda z: z + 0.044715 * z**3),
            _gelu_of(lambda z: 2 / math.pi * (z + 0.044715 * z**3)),
            _gelu_of(lambda z: math.sqrt(math.pi / 2) * (z + 0.044715 * z**3)),
            _gelu_of(lambda z: math.sqrt(2 * math.pi) * (z + 0.044715 * z**3)),
            _gelu_of(lambda z: math.sqrt(2) / math.pi * (z + 0.044715 * z**3)),
        ),
    ),
    Mistake(
        "gelu",
        "root_on_one_term",
        "The root multiplies only the first term; the parentheses hold both.",
        "Where do the parentheses after the root end?",
        (_gelu_of(lambda z: ROOT * z + 0.044715 * z**3),),
    ),
    Mistake(
        "gelu",
        "wrong_power",
        "The power in the second term is not 3.",
        "For z = -1, which sign should the second term have?",
        (
            _gelu_of(lambda z: ROOT * (z + 0.044715 * z**2)),
            _gelu_of(lambda z: ROOT * (z + 0.044715 * z)),
            _gelu_of(lambda z: ROOT * (z + (0.044715 * z) ** 3)),
            _gelu_of(lambda z: ROOT * (z + 0.044715) ** 3),
        ),
    ),
    Mistake(
        "gelu",
        "wrong_constant",
        "The constant in the second term is another one, or has another sign.",
        "Compare your constant with the docstring, digit by digit: how many zeros follow the point?",
        (
            _gelu_of(lambda z: ROOT * (z + 0.44715 * z**3)),
            _gelu_of(lambda z: ROOT * (z + 0.0044715 * z**3)),
            _gelu_of(lambda z: ROOT * (z - 0.044715 * z**3)),
            _gelu_of(lambda z: ROOT * (z + 0.047715 * z**3)),
            _gelu_of(lambda z: ROOT * (z + 0.0447 * z**3)),
            _gelu_of(lambda z: ROOT * (z + 0.045 * z**3)),
        ),
    ),
    Mistake(
        "gelu",
        "relu_for_gelu",
        "This is the ReLU; the GELU is smooth, and a little below 0 for negative z.",
        "What should come out for z = -1?",
        (lambda z: right.relu(z),),
    ),
    Mistake(
        "gelu",
        "slope_for_value",
        "It gives the slope of the GELU, not its value.",
        "Far to the right, should the result be 1 or z?",
        (lambda z: right.gelu_derivative(z),),
    ),
    Mistake(
        "gelu",
        "overflow_far_from_0",
        "Far from 0 it gives nan: exp grows without limit there, and infinity over infinity is nothing.",
        "Which function of yours gives tanh without any overflow?",
        (lambda z: 0.5 * z * (1 + tanh_by_exp(_inner(z))), lambda z: 0.5 * z * (1 + tanh_by_growing_exp(_inner(z)))),
        reads_as="nan",
    ),
    *form("gelu", right.gelu, "value"),
)


def _inner_slope(z):
    return ROOT * (1 + 3 * 0.044715 * z**2)


def _share_below(z):
    return 0.5 * (1 + np.tanh(_inner(z)))


def _bump(z):
    return 1 - np.tanh(_inner(z)) ** 2


GELU_DERIVATIVE = (
    Mistake(
        "gelu_derivative",
        "second_term_missing",
        "The second term of the product rule is missing: z/2 times the slope of the factor with tanh.",
        "The product rule has two terms. In which one does the factor with tanh move?",
        (lambda z: _share_below(z),),
    ),
    Mistake(
        "gelu_derivative",
        "first_term_missing",
        "The first term of the product rule is missing: the slope of z/2, times the factor with tanh.",
        "The product rule has two terms. In which one does z/2 move?",
        (lambda z: 0.5 * z * _bump(z) * _inner_slope(z),),
    ),
    Mistake(
        "gelu_derivative",
        "inner_slope_missing",
        "The chain rule's last factor is missing: the slope of what stands inside tanh.",
        "What is the slope of sqrt(2/pi) (z + 0.044715 z**3), and where does it go?",
        (lambda z: _share_below(z) + 0.5 * z * _bump(z), lambda z: _share_below(z) + 0.5 * z * _bump(z) * _inner(z)),
    ),
    Mistake(
        "gelu_derivative",
        "inner_slope_wrong",
        "The slope of what stands inside tanh is not right.",
        "What is the slope of z**3, and what is the slope of z?",
        (
            lambda z: _share_below(z) + 0.5 * z * _bump(z) * ROOT * (1 + 0.044715 * z**2),
            lambda z: _share_below(z) + 0.5 * z * _bump(z) * ROOT * (3 * 0.044715 * z**2),
            lambda z: _share_below(z) + 0.5 * z * _bump(z) * ROOT * (1 + 3 * 0.044715 * z),
            lambda z: _share_below(z) + 0.5 * z * _bump(z) * ROOT * (1 + 2 * 0.044715 * z**2),
            lambda z: _share_below(z) + 0.5 * z * _bump(z) * ROOT * (1 + 3 * 0.044715 * z**3),
            lambda z: _share_below(z) + 0.5 * z * _bump(z) * ROOT * (z + 3 * 0.044715 * z**2),
            lambda z: _share_below(z) + 0.5 * z * _bump(z) * ROOT,
            lambda z: _share_below(z) + 0.5 * z * _bump(z) * (1 + 3 * 0.044715 * z**2),
            lambda z: _share_below(z) + 0.5 * z * _bump(z) * (ROOT + 3 * 0.044715 * z**2),
        ),
    ),
    Mistake(
        "gelu_derivative",
        "z_missing",
        "In the second term the factor z is missing.",
        "In the second term of the product rule, which factor stays as it is?",
        (lambda z: _share_below(z) + 0.5 * _bump(z) * _inner_slope(z),),
    ),
    Mistake(
        "gelu_derivative",
        "half_missing",
        "A 1/2 is missing, or stands there twice: it multiplies both terms, once.",
        "Far to the right the slope is 1. Which of your terms is left there, and what is it?",
        (
            lambda z: 2 * _share_below(z) + z * _bump(z) * _inner_slope(z),
            lambda z: _share_below(z) + z * _bump(z) * _inner_slope(z),
            lambda z: 2 * _share_below(z) + 0.5 * z * _bump(z) * _inner_slope(z),
            lambda z: _share_below(z) + 0.25 * z * _bump(z) * _inner_slope(z),
        ),
    ),
    Mistake(
        "gelu_derivative",
        "product_of_slopes",
        "It multiplies the slopes of the two factors; the product rule adds two products.",
        "How does the slope of f times g read, in lesson 01?",
        (lambda z: 0.5 * _bump(z) * _inner_slope(z),),
    ),
    Mistake(
        "gelu_derivative",
        "terms_subtracted",
        "The two terms of the product rule are subtracted; they have to be added.",
        "Which sign stands between the two terms of the product rule?",
        (
            lambda z: _share_below(z) - 0.5 * z * _bump(z) * _inner_slope(z),
            lambda z: 0.5 * z * _bump(z) * _inner_slope(z) - _share_below(z),
        ),
    ),
    Mistake(
        "gelu_derivative",
        "slope_of_tanh_wrong",
        "The slope of tanh in the second term is not 1 - tanh**2.",
        "What does your tanh_derivative give, and what stands in your second term?",
        (
            lambda z: _share_below(z) + 0.5 * z * (1 - np.tanh(_inner(z))) * _inner_slope(z),
            lambda z: _share_below(z) + 0.5 * z * np.tanh(_inner(z)) * _inner_slope(z),
            lambda z: _share_below(z) + 0.5 * z * (1 + np.tanh(_inner(z)) ** 2) * _inner_slope(z),
            lambda z: _share_below(z) + 0.5 * z * np.tanh(_inner(z)) * (1 - np.tanh(_inner(z))) * _inner_slope(z),
        ),
    ),
    Mistake(
        "gelu_derivative",
        "outer_slope_at_z",
        "The slope of tanh is taken at z; it belongs at the inner value.",
        "By the chain rule, where is the slope of the outer function taken?",
        (
            lambda z: _share_below(z) + 0.5 * z * (1 - np.tanh(z) ** 2) * _inner_slope(z),
            lambda z: _share_below(z) + 0.5 * z * (1 - _inner(z) ** 2) * _inner_slope(z),
            lambda z: _share_below(z) + 0.5 * z * right.tanh_derivative(np.tanh(_inner(z))) * _inner_slope(z),
        ),
    ),
    Mistake(
        "gelu_derivative",
        "one_missing",
        "The 1 beside tanh in the first term is missing.",
        "The factor beside z/2 is 1 + tanh(...). Does all of it stand in your first term?",
        (lambda z: 0.5 * np.tanh(_inner(z)) + 0.5 * z * _bump(z) * _inner_slope(z),),
    ),
    Mistake(
        "gelu_derivative",
        "exact_form",
        "This is the slope of the exact form, with the normal distribution; asked for is that of your gelu.",
        "Which function stands in your gelu: erf, or tanh?",
        (lambda z: _normal_share(z) + z * np.exp(-(np.asarray(z) ** 2) / 2) / math.sqrt(2 * math.pi),),
    ),
    Mistake(
        "gelu_derivative",
        "value_for_slope",
        "It gives the value of the GELU, not its slope.",
        "Far to the right, should the result be z or 1?",
        (lambda z: right.gelu(z),),
    ),
    Mistake(
        "gelu_derivative",
        "slope_of_relu",
        "This is the slope of the ReLU; that of the GELU goes from 0 to 1 smoothly.",
        "What should come out near z = 0: a jump, or 0.5?",
        (lambda z: right.relu_derivative(z), lambda z: sigmoid(1.702 * z)),
    ),
    Mistake(
        "gelu_derivative",
        "cubic_term_missing",
        "The term 0.044715 z**3 is missing inside.",
        "Which two terms stand inside tanh in your gelu?",
        (
            lambda z: 0.5 * (1 + np.tanh(ROOT * z)) + 0.5 * z * (1 - np.tanh(ROOT * z) ** 2) * ROOT,
            lambda z: 0.5 * (1 + np.tanh(ROOT * z)) + 0.5 * z * (1 - np.tanh(ROOT * z) ** 2) * _inner_slope(z),
        ),
    ),
    Mistake(
        "gelu_derivative",
        "measured_coarsely",
        "It measures the slope with a wide step; asked for is the exact one.",
        "What do the product rule and the chain rule give, with no step in them?",
        (
            lambda z: (right.gelu(z + 0.1) - right.gelu(z - 0.1)) / 0.2,
            lambda z: (right.gelu(z + 0.01) - right.gelu(z)) / 0.01,
            lambda z: (right.gelu(z + 0.001) - right.gelu(z)) / 0.001,
            lambda z: (right.gelu(z + 1e-5) - right.gelu(z)) / 1e-5,
        ),
    ),
    Mistake(
        "gelu_derivative",
        "overflow_far_from_0",
        "Far from 0 it gives nan: exp grows without limit there, and infinity over infinity is nothing.",
        "Which function of yours gives tanh without any overflow?",
        (lambda z: 0.5 * (1 + tanh_by_exp(_inner(z))) + 0.5 * z * (1 - tanh_by_exp(_inner(z)) ** 2) * _inner_slope(z),),
        reads_as="nan",
    ),
    *form("gelu_derivative", right.gelu_derivative, "slope"),
)
