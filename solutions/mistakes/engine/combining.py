"""Lesson 12: what goes wrong in combine. The order is the precedence when several fit."""

import numpy as np

from solutions.mistakes.engine.making import (
    addition,
    arrays_for_vjps,
    as_it_is,
    averaged,
    bare,
    cut_off_beside_plain,
    difference,
    flattened,
    flattened_if_stretched,
    front_only,
    one_number,
    one_number_if_stretched,
    power,
    quotient,
    without_edges,
    without_vjps,
)
from solutions.mistakes.mistake import Mistake
from solutions.reference.engine import Tensor, combine, unbroadcast

_minus, _over, _power = difference(), quotient(), power()
UNTOUCHED = (as_it_is, as_it_is)
WAYS_TO_ONE_NUMBER = (flattened, flattened_if_stretched, one_number, one_number_if_stretched)


def _with(minus=_minus, over=_over, to=_power):
    """The piece with another operation for some of the signs."""

    def program(sign, a, b):
        return {"-": minus, "/": over, "**": to}[sign](Tensor, a, b)

    return program


def _each(change):
    """The piece with all operations changed, then one of them each."""
    return (
        _with(change(_minus), change(_over), change(_power)),
        _with(minus=change(_minus)),
        _with(over=change(_over)),
        _with(to=change(_power)),
    )


def _two(change):
    """The same for the operations with two operands."""
    return _with(change(_minus), change(_over)), _with(minus=change(_minus)), _with(over=change(_over))


def _hand(hand):
    return (
        _with(difference(hand=hand), quotient(hand=hand), power(hand=hand)),
        _with(minus=difference(hand=hand)),
        _with(over=quotient(hand=hand)),
        _with(to=power(hand=hand)),
    )


def _back(*ways):
    return tuple(
        made
        for way in ways
        for made in (
            _with(difference(back=way), quotient(back=way)),
            _with(minus=difference(back=way)),
            _with(over=quotient(back=way)),
        )
    )


def _tensors_only(sign, a, b):
    if sign != "**":
        a.parents, b.parents  # noqa: B018
    return combine(sign, a, b)


def _tensors_only_on_the_right(sign, a, b):
    if sign != "**":
        b.parents  # noqa: B018
    return combine(sign, a, b)


def _tensors_only_on_the_left(sign, a, b):
    a.parents  # noqa: B018
    return combine(sign, a, b)


def _in_place(operation):
    def changed(make, a, b):
        made = operation(make, a, b)
        if isinstance(a, make):
            a.data = made.data
            return a
        return made

    return changed


def _order(sign):
    return lambda given, a, b: combine(given, b, a) if given in sign else combine(given, a, b)


COMBINE = (
    Mistake(
        "combine",
        "array_returned",
        "It gives back a plain array; it has to give back a new Tensor, which knows its parents.",
        "What type has a.data - b.data?",
        _each(bare),
    ),
    Mistake(
        "combine",
        "plain_operand_unsupported",
        "It takes an operand for a Tensor that is a number or an array; make a Tensor of it first.",
        "In 1 / t, what is a, and which attributes does it have?",
        (_tensors_only, _tensors_only_on_the_right, _tensors_only_on_the_left),
    ),
    Mistake(
        "combine",
        "sign_ignored",
        "Several signs do the same; each sign has a branch of its own.",
        "Which line of yours looks at sign, and what happens to a sign that it does not know?",
        (
            lambda sign, a, b: combine("-", a, b),
            lambda sign, a, b: combine("/", a, b),
            lambda sign, a, b: combine("-" if sign == "/" else sign, a, b),
            lambda sign, a, b: combine("/" if sign == "-" else sign, a, b),
        ),
    ),
    Mistake(
        "combine",
        "operands_exchanged",
        "The operands are exchanged: it computes b - a or b / a.",
        "Which of 5 - 3 and 3 - 5 does combine('-', 5, 3) stand for?",
        (_order("-/"), _order("-"), _order("/")),
    ),
    Mistake(
        "combine",
        "operand_changed",
        "It changes its left operand in place of making a new Tensor.",
        "After c = a - b, what should a.data be?",
        _each(_in_place),
    ),
    Mistake(
        "combine",
        "edges_forgotten",
        "The new Tensor does not know its parents, or has no function for them, so nothing finds its way back.",
        "Which three things does Tensor(...) take, and which of them do you give?",
        (*_each(without_edges), *_each(without_vjps)),
    ),
    Mistake(
        "combine",
        "arrays_for_vjps",
        "The vjps are arrays; each has to be a function that takes the upstream.",
        "Who will know the upstream, and when?",
        _each(arrays_for_vjps),
    ),
    Mistake(
        "combine",
        "plain_operand_cuts_the_graph",
        "Where one operand is a plain number or array, the result forgets the Tensor it was made from.",
        "Does 1 - t depend on t?",
        _two(cut_off_beside_plain),
    ),
    Mistake(
        "combine",
        "sum_for_difference",
        "It adds where it should take away.",
        "What is 5 - 3?",
        (_with(minus=addition()),),
    ),
    Mistake(
        "combine",
        "not_summed_back",
        "What comes back has the stretched shape; it has to be added up until it has the shape of the parent.",
        "If a row is taken from each row of a table, how many slopes arrive at each entry of the row?",
        _back(UNTOUCHED, (unbroadcast, as_it_is), (as_it_is, unbroadcast)),
    ),
    Mistake(
        "combine",
        "averaged_back",
        "Where an operand was stretched, the mean of what comes back is taken; it adds up.",
        "If an entry is used twice, and each use brings 1, does it get 1 or 2?",
        _back((averaged, averaged)),
    ),
    Mistake(
        "combine",
        "front_axes_only_summed_back",
        "Only axes in front are added up; an operand of shape (3, 1) is stretched, too.",
        "Which function of yours adds up both kinds of stretched axes?",
        _back((front_only, front_only)),
    ),
    Mistake(
        "combine",
        "everything_summed_back",
        "All that comes back is added up to one number; only what came from the same entry belongs together.",
        "Which function of yours brings a slope back to a shape?",
        _back(*[(way, way) for way in WAYS_TO_ONE_NUMBER]),
    ),
    Mistake(
        "combine",
        "shapes_exchanged",
        "What goes to one operand gets the shape of the other one.",
        "Whose shape must the slope along a have?",
        (
            _with(difference(exchanged=True), quotient(exchanged=True)),
            _with(minus=difference(exchanged=True)),
            _with(over=quotient(exchanged=True)),
        ),
    ),
    Mistake(
        "combine",
        "difference_slopes_without_sign",
        "The slope of a - b along b has lost its minus; when b grows, the difference shrinks.",
        "If b grows by 1, does a - b grow or shrink?",
        (_with(minus=difference(lambda a, b, out: (1.0, 1.0))),),
    ),
    Mistake(
        "combine",
        "difference_slopes_exchanged",
        "The signs of the slopes of a - b stand the wrong way.",
        "Along which of the two operands does a - b grow?",
        (
            _with(minus=difference(lambda a, b, out: (-1.0, 1.0))),
            _with(minus=difference(lambda a, b, out: (-1.0, -1.0))),
        ),
    ),
    Mistake(
        "combine",
        "denominator_without_sign",
        "The slope of a / b along b has lost its minus; for positive numbers a larger divisor makes a smaller result.",
        "Is 6 / 3 larger or smaller than 6 / 2?",
        (_with(over=quotient(lambda a, b, out: (1 / b, a / b**2))),),
    ),
    Mistake(
        "combine",
        "denominator_not_squared",
        "The slope of a / b along b is divided by b; its square belongs there.",
        "What is the slope of 1 / x, by the power rule for the exponent -1?",
        (
            _with(over=quotient(lambda a, b, out: (1 / b, -a / b))),
            _with(over=quotient(lambda a, b, out: (1 / b, a / b))),
        ),
    ),
    Mistake(
        "combine",
        "numerator_missing",
        "The slope of a / b along b has lost the a.",
        "If a is 100, does a / b react to b as 1 / b does?",
        (
            _with(over=quotient(lambda a, b, out: (1 / b, -1 / b**2))),
            _with(over=quotient(lambda a, b, out: (1 / b, 1 / b**2))),
        ),
    ),
    Mistake(
        "combine",
        "quotient_like_product",
        "The slopes of a / b are those of a product.",
        "If b is 4 and a grows by 1, how much does a / b grow?",
        (
            _with(over=quotient(lambda a, b, out: (b, a))),
            _with(over=quotient(lambda a, b, out: (b, -a))),
            _with(over=quotient(lambda a, b, out: (b, -a / b**2))),
        ),
    ),
    Mistake(
        "combine",
        "numerator_slope_is_one",
        "The slope of a / b along a is 1; a result that is divided moves less, or more, than a does.",
        "If b is 4 and a grows by 1, how much does a / b grow?",
        (
            _with(over=quotient(lambda a, b, out: (1.0, -a / b**2))),
            _with(over=quotient(lambda a, b, out: (1.0, -1.0))),
        ),
    ),
    Mistake(
        "combine",
        "exponent_not_lowered",
        "The slope of a ** b keeps the exponent b; the power rule lowers it by 1.",
        "What is the slope of x ** 2?",
        (_with(to=power(lambda a, b, out: b * a**b)),),
    ),
    Mistake(
        "combine",
        "exponent_factor_missing",
        "The slope of a ** b has lost the factor b.",
        "What is the slope of x ** 3, and which part of it is the 3?",
        (_with(to=power(lambda a, b, out: a ** (b - 1))),),
    ),
    Mistake(
        "combine",
        "exponential_rule",
        "The slope of a ** b is that of an exponential, with a logarithm; here a moves, and b is a fixed number.",
        "Which of the two moves in x ** 3: the base or the exponent?",
        (
            _with(to=power(lambda a, b, out: out * np.log(a))),
            _with(to=power(lambda a, b, out: out * np.log(np.abs(a)))),
        ),
    ),
    Mistake(
        "combine",
        "power_like_product",
        "It treats a ** b as a * b, in its result or in its slope.",
        "What are 3 ** 2 and 3 * 2?",
        (
            _with(to=power(lambda a, b, out: b, lambda a, b: a * b)),
            _with(to=power(lambda a, b, out: b)),
            _with(to=power(lambda a, b, out: b * a)),
        ),
    ),
    Mistake(
        "combine",
        "upstream_dropped",
        "A function ignores its upstream and gives back the local slope alone.",
        "Along a path, which two slopes meet at an edge?",
        _hand(lambda upstream, slope: np.broadcast_to(slope, np.shape(upstream)) * 1.0),
    ),
    Mistake(
        "combine",
        "slopes_added",
        "The upstream and the local slope are added; along a path they multiply.",
        "If c moves twice as far as b, and the end three times as far as c, how far does the end move?",
        _hand(lambda upstream, slope: upstream + slope),
    ),
    Mistake(
        "combine",
        "output_for_slope",
        "The upstream is multiplied by the result; it belongs together with the local slope.",
        "Which of the rules of lesson 07 has the result a - b, a / b or a ** b in it?",
        (
            _with(minus=difference(lambda a, b, out: (out, out))),
            _with(over=quotient(lambda a, b, out: (out, out))),
            _with(to=power(lambda a, b, out: out)),
        ),
    ),
)
