"""Lesson 07: what goes wrong in elementary. The order is the precedence when several fit."""

import math

from solutions.mistakes.mistake import Mistake
from solutions.reference.graphs import Value, elementary


def _slope(**rules):
    """The program with other local slopes for some functions; each is a function of the input and the output."""

    def program(name, a):
        right = elementary(name, a)
        if name not in rules:
            return right
        return Value(right.data, (a,), (rules[name](a.data, right.data),))

    return program


def _number(**rules):
    """The program with other numbers for some functions, and the slopes that are right."""

    def program(name, a):
        right = elementary(name, a)
        return Value(rules[name](a.data), (a,), right.slopes) if name in rules else right

    return program


def _relu(number, slope):
    """The program with another function for relu, and the slope that belongs to it."""
    return lambda name, a: Value(number(a.data), (a,), (slope(a.data),)) if name == "relu" else elementary(name, a)


def _in_place(name, a):
    a.data = elementary(name, Value(a.data)).data
    return a


def _positive(x):
    return 1.0 if x > 0 else 0.0


ELEMENTARY = (
    Mistake(
        "elementary",
        "number_returned",
        "It gives back plain numbers; it has to give back a new Value, which knows its parent.",
        "What type has math.exp(a.data)?",
        (lambda name, a: elementary(name, a).data,),
    ),
    Mistake(
        "elementary",
        "slope_is_always_one",
        "The local slope is 1, as if the result always moved as far as its input.",
        "If a grows by a little, does exp of a grow by as much?",
        (_slope(**dict.fromkeys(("exp", "log", "tanh", "relu"), lambda x, out: 1.0)),),
    ),
    Mistake(
        "elementary",
        "name_ignored",
        "It does the same for several names.",
        "Which line of yours looks at name, and what happens to a name that it does not know?",
        (
            lambda name, a: elementary("exp", a),
            lambda name, a: elementary("tanh", a),
            lambda name, a: elementary("relu" if name == "tanh" else name, a),
            lambda name, a: elementary("relu" if name == "log" else name, a),
            lambda name, a: elementary("relu" if name == "exp" else name, a),
            lambda name, a: elementary("tanh" if name == "relu" else name, a),
        ),
    ),
    Mistake(
        "elementary",
        "operand_changed",
        "It changes its operand in place of making a new Value.",
        "After b = exp of a, what should a.data be?",
        (_in_place,),
    ),
    Mistake(
        "elementary",
        "edges_forgotten",
        "The new Value does not know its parent, or not the slope along it, so nothing finds its way back.",
        "Which three things does Value(...) take, and which of them do you give?",
        (lambda name, a: Value(elementary(name, a).data),),
    ),
    Mistake(
        "elementary",
        "output_for_every_slope",
        "The local slope is the output, for other functions than exp; only exp is its own slope.",
        "Which function is its own slope?",
        (
            _slope(**dict.fromkeys(("exp", "log", "tanh", "relu"), lambda x, out: out)),
            _slope(log=lambda x, out: out),
            _slope(tanh=lambda x, out: out),
        ),
    ),
    Mistake(
        "elementary",
        "slope_taken_at_output",
        "The slope formula gets the output where it needs the input.",
        "In the table of section 4, does this function take what goes in, or what comes out?",
        (
            _slope(log=lambda x, out: 1 / out),
            _slope(exp=lambda x, out: math.exp(out)),
            _slope(tanh=lambda x, out: 1 - math.tanh(out) ** 2),
            _slope(log=lambda x, out: 1 / out, tanh=lambda x, out: 1 - math.tanh(out) ** 2),
        ),
    ),
    Mistake(
        "elementary",
        "slope_taken_at_input",
        "The slope formula gets the input where it needs the output.",
        "In the table of section 4, does this function take what goes in, or what comes out?",
        (
            _slope(tanh=lambda x, out: 1 - x**2),
            _slope(exp=lambda x, out: x),
            _slope(exp=lambda x, out: x, tanh=lambda x, out: 1 - x**2),
        ),
    ),
    Mistake(
        "elementary",
        "power_rule_for_exp",
        "It uses the power rule for exp; there the exponent moves, and exp is its own slope.",
        "In exp(x), which moves: the base or the exponent?",
        (
            _slope(exp=lambda x, out: x * math.exp(x - 1)),
            _slope(exp=lambda x, out: x * out),
            _slope(exp=lambda x, out: math.exp(x - 1)),
        ),
    ),
    Mistake(
        "elementary",
        "other_base",
        "It is not the natural logarithm, or not the natural exponential.",
        "Which of math.log, math.log10 and math.log2 undoes math.exp?",
        (
            _number(log=math.log10),
            _number(log=math.log2),
            _number(exp=lambda x: 2.0**x),
            _number(exp=lambda x: 10.0**x),
        ),
    ),
    Mistake(
        "elementary",
        "rounded_e",
        "It computes exp with a rounded number e, which is not exact enough.",
        "How many digits of e does math.exp know?",
        (
            _number(exp=lambda x: 2.718**x),
            _number(exp=lambda x: 2.71828**x),
            _number(exp=lambda x: 2.7**x),
            lambda name, a: Value(2.718**a.data, (a,), (2.718**a.data,)) if name == "exp" else elementary(name, a),
            lambda name, a: Value(2.71828**a.data, (a,), (2.71828**a.data,)) if name == "exp" else elementary(name, a),
        ),
    ),
    Mistake(
        "elementary",
        "tanh_not_squared",
        "The slope of tanh has lost its square: it is 1 minus the square of the output.",
        "At 0 the slope of tanh is 1. What is it where tanh is -0.5?",
        (_slope(tanh=lambda x, out: 1 - out),),
    ),
    Mistake(
        "elementary",
        "sigmoid_slope_for_tanh",
        "The slope of tanh is that of the sigmoid, s times 1 - s.",
        "What is the slope of tanh at 0, where the curve looks like the line y = x?",
        (_slope(tanh=lambda x, out: out * (1 - out)),),
    ),
    Mistake(
        "elementary",
        "tanh_slope_turned_round",
        "The slope of tanh has the wrong sign, or a plus where a minus belongs.",
        "Far from 0 tanh is flat. What should 1 - out**2 become there?",
        (
            _slope(tanh=lambda x, out: out**2 - 1),
            _slope(tanh=lambda x, out: 1 + out**2),
        ),
    ),
    Mistake(
        "elementary",
        "tangent_for_tanh",
        "It is another function than the hyperbolic tangent.",
        "What is the difference between math.tan and math.tanh?",
        (
            _number(tanh=math.tan),
            _number(tanh=math.atan),
            _number(tanh=lambda x: 1 / (1 + math.exp(-x))),
        ),
    ),
    Mistake(
        "elementary",
        "log_slope_wrong",
        "The slope of the logarithm is 1 divided by the input.",
        "As x grows, does ln(x) grow faster or slower?",
        (
            _slope(log=lambda x, out: x),
            _slope(log=lambda x, out: -1 / x**2),
            _slope(log=lambda x, out: 1 / x**2),
            _slope(log=lambda x, out: math.exp(x)),
        ),
    ),
    Mistake(
        "elementary",
        "relu_slope_always_one",
        "The slope of relu is 1 for negative numbers too; there relu does not move.",
        "When a goes from -2 to -1, how far does relu of a go?",
        (_slope(relu=lambda x, out: 1.0),),
    ),
    Mistake(
        "elementary",
        "relu_slope_is_its_value",
        "The slope of relu is its number; where relu rises, it rises by as much as its input.",
        "When a goes from 3 to 4, how far does relu of a go?",
        (_slope(relu=lambda x, out: out), _slope(relu=lambda x, out: x)),
    ),
    Mistake(
        "elementary",
        "relu_slope_on_the_wrong_side",
        "The slope of relu is 1 where it should be 0, and 0 where it should be 1.",
        "On which side of 0 does relu move?",
        (_slope(relu=lambda x, out: 1 - _positive(x)), _slope(relu=lambda x, out: 0.0)),
    ),
    Mistake(
        "elementary",
        "relu_leaks",
        "It lets something through where the input is negative, in its number or in its slope.",
        "What are relu of -2, and its slope there?",
        (
            _slope(relu=lambda x, out: 1.0 if x > 0 else 0.01),
            _number(relu=lambda x: x if x > 0 else 0.01 * x),
            lambda name, a: (
                Value(max(0.01 * a.data, a.data), (a,), (1.0 if a.data > 0 else 0.01,))
                if name == "relu"
                else elementary(name, a)
            ),
            _slope(relu=lambda x, out: 1.0 if x > 0 else -1.0),
        ),
    ),
    Mistake(
        "elementary",
        "relu_not_bent",
        "The number of relu is wrong for negative inputs; there it is 0.",
        "What is the larger one of -2 and 0?",
        (
            _number(relu=lambda x: x),
            _number(relu=abs),
            _number(relu=lambda x: min(0.0, x)),
            _relu(lambda x: x, lambda x: 1.0),
            _relu(abs, lambda x: 1.0 if x > 0 else -1.0),
            _relu(lambda x: min(0.0, x), lambda x: 0.0 if x > 0 else 1.0),
        ),
    ),
)
