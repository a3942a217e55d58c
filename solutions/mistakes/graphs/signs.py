"""Lesson 07: what goes wrong in arithmetic. The order is the precedence when several fit."""

import math

from solutions.mistakes.mistake import Mistake
from solutions.reference.graphs import Value, arithmetic


def _node(x):
    return x if isinstance(x, Value) else Value(x)


def _with(**changed):
    """The program with other rules for some signs; each is (number, slopes), functions of a and b."""

    def program(sign, a, b):
        named = {"-": "minus", "/": "over", "**": "power"}[sign]
        if named not in changed:
            return arithmetic(sign, a, b)
        number, slopes = changed[named]
        if sign == "**":
            return Value(number(a.data, b), (a,), slopes(a.data, b))
        a, b = _node(a), _node(b)
        return Value(number(a.data, b.data), (a, b), slopes(a.data, b.data))

    return program


def _minus(a, b):
    return a - b


def _over(a, b):
    return a / b


def _power(a, b):
    return a**b


def _slopes(sign, slopes):
    return _with(**{sign: ({"minus": _minus, "over": _over, "power": _power}[sign], slopes)})


def _edges_forgotten(sign, a, b):
    return Value(arithmetic(sign, a, b).data)


def _without_slopes(sign, a, b):
    made = arithmetic(sign, a, b)
    return made if sign == "**" else Value(made.data, made.parents)


def _values_only(sign, a, b):
    if sign != "**":
        a.data, b.data  # noqa: B018
    return arithmetic(sign, a, b)


def _values_only_on_the_right(sign, a, b):
    if sign != "**":
        b.data  # noqa: B018
    return arithmetic(sign, a, b)


def _values_only_on_the_left(sign, a, b):
    a.data  # noqa: B018
    return arithmetic(sign, a, b)


def _in_place(sign, a, b):
    made = arithmetic(sign, a, b)
    if isinstance(a, Value):
        a.data = made.data
        return a
    return made


def _once(sign, a, b):
    made = arithmetic(sign, a, b)
    return Value(made.data, (a,), made.slopes[:1]) if a is b else made


ARITHMETIC = (
    Mistake(
        "arithmetic",
        "number_returned",
        "It gives back a plain number; it has to give back a new Value, which knows its parents.",
        "What type has a.data - b.data?",
        (lambda sign, a, b: arithmetic(sign, a, b).data,),
    ),
    Mistake(
        "arithmetic",
        "numbers_unsupported",
        "It asks an operand for its data that is a plain number; make a Value of it first.",
        "In 1 / v, what is a, and does it have a data?",
        (_values_only, _values_only_on_the_right, _values_only_on_the_left),
    ),
    Mistake(
        "arithmetic",
        "sign_ignored",
        "Several signs do the same; each sign has a branch of its own.",
        "Which line of yours looks at sign, and what happens to a sign that it does not know?",
        (
            lambda sign, a, b: arithmetic("-", a, b),
            lambda sign, a, b: arithmetic("/", a, b),
            lambda sign, a, b: arithmetic("-" if sign == "/" else sign, a, b),
            lambda sign, a, b: arithmetic("/" if sign == "-" else sign, a, b),
        ),
    ),
    Mistake(
        "arithmetic",
        "operands_exchanged",
        "The operands are exchanged: it computes b - a or b / a.",
        "Which of 5 - 3 and 3 - 5 does arithmetic('-', 5, 3) stand for?",
        (
            lambda sign, a, b: arithmetic(sign, a, b) if sign == "**" else arithmetic(sign, b, a),
            lambda sign, a, b: arithmetic(sign, b, a) if sign == "-" else arithmetic(sign, a, b),
            lambda sign, a, b: arithmetic(sign, b, a) if sign == "/" else arithmetic(sign, a, b),
        ),
    ),
    Mistake(
        "arithmetic",
        "operand_changed",
        "It changes its left operand in place of making a new Value.",
        "After c = a - b, what should a.data be?",
        (_in_place,),
    ),
    Mistake(
        "arithmetic",
        "edges_forgotten",
        "The new Value does not know its parents, or not the slopes along them, so nothing finds its way back.",
        "Which three things does Value(...) take, and which of them do you give?",
        (_edges_forgotten, _without_slopes),
    ),
    Mistake(
        "arithmetic",
        "same_operand_counted_once",
        "Where both operands are the same Value, one of the two edges is missing.",
        "How many edges lead from a to a - a?",
        (_once,),
    ),
    Mistake(
        "arithmetic",
        "sum_for_difference",
        "It adds where it should take away.",
        "What is 5 - 3?",
        (_with(minus=(lambda a, b: a + b, lambda a, b: (1.0, 1.0))),),
    ),
    Mistake(
        "arithmetic",
        "whole_quotient",
        "It divides by //, which cuts off what is behind the point.",
        "What are 7 / 2 and 7 // 2?",
        (_with(over=(lambda a, b: a // b, lambda a, b: (1 / b, -a / b**2))),),
    ),
    Mistake(
        "arithmetic",
        "difference_slopes_without_sign",
        "The slope of a - b along b has lost its minus; when b grows, the difference shrinks.",
        "If b grows by 1, does a - b grow or shrink?",
        (_slopes("minus", lambda a, b: (1.0, 1.0)),),
    ),
    Mistake(
        "arithmetic",
        "difference_slopes_exchanged",
        "The slopes of a - b stand the other way round.",
        "Along which of the two operands does a - b grow?",
        (_slopes("minus", lambda a, b: (-1.0, 1.0)), _slopes("minus", lambda a, b: (-1.0, -1.0))),
    ),
    Mistake(
        "arithmetic",
        "denominator_without_sign",
        "The slope of a / b along b has lost its minus; for positive numbers a larger divisor makes a smaller result.",
        "Is 6 / 3 larger or smaller than 6 / 2?",
        (_slopes("over", lambda a, b: (1 / b, a / b**2)),),
    ),
    Mistake(
        "arithmetic",
        "denominator_not_squared",
        "The slope of a / b along b is divided by b; its square belongs there.",
        "What is the slope of 1 / x, by the power rule for the exponent -1?",
        (_slopes("over", lambda a, b: (1 / b, -a / b)), _slopes("over", lambda a, b: (1 / b, a / b))),
    ),
    Mistake(
        "arithmetic",
        "numerator_missing",
        "The slope of a / b along b has lost the a.",
        "If a is 100, does a / b react to b as 1 / b does?",
        (
            _slopes("over", lambda a, b: (1 / b, -1 / b**2)),
            _slopes("over", lambda a, b: (1 / b, 1 / b**2)),
            _slopes("over", lambda a, b: (1 / b, -1 / b)),
        ),
    ),
    Mistake(
        "arithmetic",
        "quotient_like_product",
        "The slopes of a / b are those of a product.",
        "If b is 4 and a grows by 1, how much does a / b grow?",
        (
            _slopes("over", lambda a, b: (b, a)),
            _slopes("over", lambda a, b: (b, -a)),
            _slopes("over", lambda a, b: (b, -a / b**2)),
        ),
    ),
    Mistake(
        "arithmetic",
        "quotient_slopes_one_over_operand",
        "The slopes of a / b are one divided by an operand, for both of them.",
        "How does 1 / b change along b, and what does the a do to it?",
        (
            _slopes("over", lambda a, b: (1 / b, 1 / a)),
            _slopes("over", lambda a, b: (1 / a, 1 / b)),
            _slopes("over", lambda a, b: (1 / b, 1 / b)),
            _slopes("over", lambda a, b: (1 / b, -1 / a)),
        ),
    ),
    Mistake(
        "arithmetic",
        "numerator_slope_is_one",
        "The slope of a / b along a is 1; a result that is divided moves less, or more, than a does.",
        "If b is 4 and a grows by 1, how much does a / b grow?",
        (_slopes("over", lambda a, b: (1.0, -a / b**2)), _slopes("over", lambda a, b: (1.0, -1.0))),
    ),
    Mistake(
        "arithmetic",
        "exponent_not_lowered",
        "The slope of a ** b keeps the exponent b; the power rule lowers it by 1.",
        "What is the slope of x ** 2?",
        (_slopes("power", lambda a, b: (b * a**b,)),),
    ),
    Mistake(
        "arithmetic",
        "exponent_factor_missing",
        "The slope of a ** b has lost the factor b.",
        "What is the slope of x ** 3, and which part of it is the 3?",
        (_slopes("power", lambda a, b: (a ** (b - 1),)),),
    ),
    Mistake(
        "arithmetic",
        "exponential_rule",
        "The slope of a ** b is that of an exponential, with a logarithm; here a moves, and b is a fixed number.",
        "Which of the two moves in x ** 3: the base or the exponent?",
        (
            _slopes("power", lambda a, b: (a**b * math.log(a),)),
            _slopes("power", lambda a, b: (a**b * math.log(abs(a)),)),
        ),
    ),
    Mistake(
        "arithmetic",
        "power_like_product",
        "It treats a ** b as a * b, in its number or in its slope.",
        "What are 3 ** 2 and 3 * 2?",
        (
            _with(power=(lambda a, b: a * b, lambda a, b: (b,))),
            _slopes("power", lambda a, b: (b,)),
            _slopes("power", lambda a, b: (b * a,)),
        ),
    ),
)
