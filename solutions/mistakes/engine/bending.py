"""Lesson 12: what goes wrong in pointwise. The order is the precedence when several fit."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.engine import Tensor, pointwise

RULES = {
    "exp": (np.exp, lambda x, out: out),
    "log": (np.log, lambda x, out: 1 / x),
    "relu": (lambda x: np.where(x > 0, x, 0.0), lambda x, out: np.where(x > 0, 1.0, 0.0)),
}


def _made(out, a, slopes, hand=lambda upstream, slopes: upstream * slopes):
    return Tensor(out, (a,), (lambda upstream: hand(upstream, slopes),))


def _slope(name, slopes):
    """The piece with other slopes for `name`, from (input, output)."""

    def program(given, a):
        if given != name:
            return pointwise(given, a)
        out = RULES[name][0](a.data)
        return _made(out, a, slopes(a.data, out))

    return program


def _function(name, function, slopes=None):
    """The piece with another function for `name`, with its slopes or those that are right for `name`."""

    def program(given, a):
        if given != name:
            return pointwise(given, a)
        out = function(a.data)
        return _made(out, a, (slopes or RULES[name][1])(a.data, out))

    return program


def _all(hand, names=("exp", "log", "relu")):
    """The piece with another way to hand an upstream on, for all functions or some."""

    def program(given, a):
        if given not in names:
            return pointwise(given, a)
        function, slopes = RULES[given]
        out = function(a.data)
        return _made(out, a, slopes(a.data, out), hand)

    return program


def _each(hand):
    return _all(hand), *[_all(hand, (name,)) for name in RULES]


def _in_place(names):
    def program(given, a):
        made = pointwise(given, a)
        if given in names:
            a.data = made.data
            return a
        return made

    return program


def _relu_into_its_input(given, a):
    if given != "relu":
        return pointwise(given, a)
    slopes = np.where(a.data > 0, 1.0, 0.0)
    a.data[a.data < 0] = 0.0
    return _made(a.data, a, slopes)


def _upstream_written_into(given, a):
    right = pointwise(given, a)

    def vjp(upstream):
        if given != "relu":
            return right.vjps[0](upstream)
        upstream[...] = np.where(a.data > 0, upstream, 0.0)
        return upstream

    return Tensor(right.data, (a,), (vjp,))


def _upstream_multiplied_in_place(given, a):
    right = pointwise(given, a)
    slopes = RULES[given][1](a.data, right.data)

    def vjp(upstream):
        upstream *= slopes
        return upstream

    return Tensor(right.data, (a,), (vjp,))


def _arrays(given, a):
    right = pointwise(given, a)
    return Tensor(right.data, (a,), (right.vjps[0](np.ones(right.data.shape)),))


def _as_a_whole(given, a):
    """The maximum of everything, as max has it, where each entry should be cut at 0."""
    return _made(np.maximum(np.max(a.data), 0.0), a, np.where(a.data > 0, 1.0, 0.0))


POINTWISE = (
    Mistake(
        "pointwise",
        "array_returned",
        "It gives back a plain array; it has to give back a new Tensor, which knows its parent.",
        "What type has np.exp(a.data)?",
        (lambda name, a: pointwise(name, a).data,),
    ),
    Mistake(
        "pointwise",
        "edge_forgotten",
        "The new Tensor does not know its parent, or has no function for it, so nothing finds its way back.",
        "Which three things does Tensor(...) take, and which of them do you give?",
        (lambda name, a: Tensor(pointwise(name, a).data), lambda name, a: Tensor(pointwise(name, a).data, (a,))),
    ),
    Mistake(
        "pointwise",
        "arrays_for_vjps",
        "The vjp is an array; it has to be a function that takes the upstream.",
        "Who will know the upstream, and when?",
        (_arrays,),
    ),
    Mistake(
        "pointwise",
        "operand_changed",
        "It changes its operand in place of making a new Tensor.",
        "After b = a.relu(), what should a.data be?",
        (_in_place(tuple(RULES)), _in_place(("relu",)), _relu_into_its_input),
    ),
    Mistake(
        "pointwise",
        "upstream_written_into",
        "It writes into the upstream; other nodes still need that array.",
        "Does your line make a new array, or does it change the one that it was given?",
        (_upstream_multiplied_in_place, _upstream_written_into),
    ),
    Mistake(
        "pointwise",
        "name_ignored",
        "Several names do the same; each name has a branch of its own.",
        "Which line of yours looks at name, and what happens to a name that it does not know?",
        (
            lambda name, a: pointwise("exp", a),
            lambda name, a: pointwise("relu", a),
            lambda name, a: pointwise("exp" if name == "log" else name, a),
            lambda name, a: pointwise("log" if name == "exp" else name, a),
        ),
    ),
    Mistake(
        "pointwise",
        "slope_taken_at_output",
        "The slope of log is 1 divided by the output; it is taken at the input.",
        "Is the slope of ln at 4 equal to 1/4, or to 1/ln 4?",
        (_slope("log", lambda x, out: 1 / out),),
    ),
    Mistake(
        "pointwise",
        "output_for_slope",
        "The output stands where the slope belongs; of these functions only exp is its own slope.",
        "Which function is its own slope?",
        (
            _slope("log", lambda x, out: out),
            _slope("relu", lambda x, out: out),
        ),
    ),
    Mistake(
        "pointwise",
        "input_for_slope",
        "The input stands where the slope belongs.",
        "How much does the output move when the input moves by a little?",
        (
            _slope("exp", lambda x, out: x),
            _slope("log", lambda x, out: x),
            _slope("relu", lambda x, out: x),
        ),
    ),
    Mistake(
        "pointwise",
        "power_rule_for_exp",
        "The slope of exp is taken by the power rule; here the exponent moves, not the base.",
        "Which number moves in e to the x?",
        (_slope("exp", lambda x, out: x * np.exp(x - 1)), _slope("exp", lambda x, out: np.exp(x - 1))),
    ),
    Mistake(
        "pointwise",
        "another_base",
        "The logarithm or the exponential has another base than e.",
        "Which function of NumPy is the natural logarithm?",
        (
            _function("log", np.log10),
            _function("log", np.log2),
            _function("log", np.log10, lambda x, out: 1 / (x * np.log(10))),
            _function("log", np.log2, lambda x, out: 1 / (x * np.log(2))),
            _function("exp", np.exp2),
        ),
    ),
    Mistake(
        "pointwise",
        "log_of_one_more",
        "It takes the logarithm of 1 + a.",
        "What is the natural logarithm of 1?",
        (_function("log", np.log1p), _function("log", np.log1p, lambda x, out: 1 / (1 + x))),
    ),
    Mistake(
        "pointwise",
        "negative_side_passes",
        "The relu hands its upstream on also where it cuts off.",
        "Where the output is 0 whatever the input is, what is the slope?",
        (_slope("relu", lambda x, out: np.ones(np.shape(x))),),
    ),
    Mistake(
        "pointwise",
        "mask_turned_round",
        "The relu hands on where it cuts off, and stops where it lets through.",
        "Where does the output move with the input?",
        (_slope("relu", lambda x, out: np.where(x > 0, 0.0, 1.0)), _slope("relu", lambda x, out: 1.0 * (x <= 0))),
    ),
    Mistake(
        "pointwise",
        "mask_of_the_upstream",
        "The relu looks at the sign of the upstream; the sign of its own input decides.",
        "Does a unit rest because of what it was given, or because of what comes back?",
        (_all(lambda upstream, slopes: np.where(upstream > 0, upstream, 0.0), ("relu",)),),
    ),
    Mistake(
        "pointwise",
        "slope_of_minus_one",
        "The relu is treated like an absolute value, or like the sign.",
        "What is the slope of relu for a negative input?",
        (
            _slope("relu", lambda x, out: np.sign(x)),
            _function("relu", np.abs, lambda x, out: np.sign(x)),
            _function("relu", np.abs),
        ),
    ),
    Mistake(
        "pointwise",
        "leaky_for_relu",
        "The relu lets a little through on its negative side.",
        "What should relu give for -2?",
        (
            _function("relu", lambda x: np.where(x > 0, x, 0.01 * x), lambda x, out: np.where(x > 0, 1.0, 0.01)),
            _function("relu", lambda x: np.where(x > 0, x, 0.01 * x)),
            _slope("relu", lambda x, out: np.where(x > 0, 1.0, 0.01)),
        ),
    ),
    Mistake(
        "pointwise",
        "cut_from_above",
        "The relu keeps the negative part, or cuts off at another height.",
        "Which of 0 and the input is the relu, the larger or the smaller one?",
        (
            _function("relu", lambda x: np.minimum(x, 0.0), lambda x, out: 1.0 * (x < 0)),
            _function("relu", lambda x: np.minimum(x, 0.0)),
            _function("relu", lambda x: np.clip(x, 0.0, 1.0)),
        ),
    ),
    Mistake(
        "pointwise",
        "maximum_of_the_array",
        "The relu takes one number from the whole array; every entry has its own.",
        "What do np.max and np.maximum give for an array and 0?",
        (lambda name, a: _as_a_whole(name, a) if name == "relu" else pointwise(name, a),),
    ),
    Mistake(
        "pointwise",
        "upstream_dropped",
        "A function ignores its upstream and gives back the local slope alone.",
        "Along a path, which two slopes meet at an edge?",
        _each(lambda upstream, slopes: slopes * 1.0),
    ),
    Mistake(
        "pointwise",
        "local_slope_dropped",
        "The upstream is handed on as it is; it has to be multiplied by the local slope.",
        "Along a path, which two slopes meet at an edge?",
        (
            _all(lambda upstream, slopes: upstream * 1.0),
            _all(lambda upstream, slopes: upstream * 1.0, ("exp",)),
            _all(lambda upstream, slopes: upstream * 1.0, ("log",)),
        ),
    ),
    Mistake(
        "pointwise",
        "slopes_added",
        "The upstream and the local slope are added; along a path they multiply.",
        "If c moves twice as far as b, and the end three times as far as c, how far does the end move?",
        _each(lambda upstream, slopes: upstream + slopes),
    ),
    Mistake(
        "pointwise",
        "summed_up",
        "What is handed on is added up; every entry has a way of its own.",
        "Which shape must the slope along a have?",
        _each(lambda upstream, slopes: np.sum(upstream * slopes)),
    ),
)
