"""Lesson 03: what goes wrong with the slope of a chain. The order is the precedence when several fit."""

import itertools
import math

from solutions.mistakes.chain_rule.walking import walk
from solutions.mistakes.mistake import Mistake


def _before(functions, x):
    """What each function of the chain gets."""
    return [walk(functions[:i], x) for i in range(len(functions))]


def _after(functions, x):
    """What each function of the chain gives."""
    return [walk(functions[: i + 1], x) for i in range(len(functions))]


def _slopes(derivatives, places):
    return [df(place) for df, place in zip(derivatives, places, strict=True)]


def _local(functions, derivatives, x):
    return _slopes(derivatives, _before(functions, x))


def _fed_by_slopes(functions, derivatives, x):
    slope = 1.0
    for df in derivatives:
        x = df(x)
        slope *= x
    return slope


def _product_rule(functions, derivatives, x):
    values = [f(x) for f in functions]
    others = [math.prod(v for j, v in enumerate(values) if j != i) for i in range(len(values))]
    return sum(df(x) * other for df, other in zip(derivatives, others, strict=True))


def _popped(functions, derivatives, x):
    slope = 1.0
    while functions:
        f, df = functions.pop(0), derivatives.pop(0)
        slope, x = slope * df(x), f(x)
    return slope


CHAIN_DERIVATIVE = (
    Mistake(
        "chain_derivative",
        "adds_for_multiplies",
        "The slopes along the chain are added; each one multiplies the wiggle that arrives, so they multiply.",
        "If the first function doubles a wiggle and the second triples it, how large is it at the end?",
        (
            lambda functions, derivatives, x: sum(_local(functions, derivatives, x)),
            lambda functions, derivatives, x: 1.0 + sum(_local(functions, derivatives, x)),
            lambda functions, derivatives, x: sum(_slopes(derivatives, [x] * len(functions))),
        ),
    ),
    Mistake(
        "chain_derivative",
        "outer_derivative_at_x",
        "Every slope is taken at x, but a later function never sees x: it sees what the functions before it gave.",
        "Which number does your second function get, and at which number do you take its slope?",
        (lambda functions, derivatives, x: math.prod(_slopes(derivatives, [x] * len(functions))),),
    ),
    Mistake(
        "chain_derivative",
        "slope_taken_after_the_step",
        "Each slope is taken at what its function gave, one step too late; it belongs to what the function got.",
        "In your loop, what comes first: taking the slope at x, or replacing x?",
        (
            lambda functions, derivatives, x: math.prod(_slopes(derivatives, _after(functions, x))),
            lambda functions, derivatives, x: math.prod(_slopes(derivatives, [walk(functions, x)] * len(functions))),
        ),
    ),
    Mistake(
        "chain_derivative",
        "inner_dropped",
        "The slopes of the inner functions are missing: only the last one is left, or the first one is left out.",
        "The slope of the outer function tells how the result follows u. How does u follow x?",
        (
            lambda functions, derivatives, x: _local(functions, derivatives, x)[-1],
            lambda functions, derivatives, x: math.prod(_local(functions, derivatives, x)[1:]),
        ),
    ),
    Mistake(
        "chain_derivative",
        "outer_dropped",
        "The slope of the last function is missing, or only the first slope is there.",
        "After how many functions does your loop return?",
        (
            lambda functions, derivatives, x: _local(functions, derivatives, x)[0],
            lambda functions, derivatives, x: math.prod(_local(functions, derivatives, x)[:-1]),
        ),
    ),
    Mistake(
        "chain_derivative",
        "derivatives_composed",
        "The derivatives feed each other; values go through the functions, slopes do not go through anything.",
        "What should the second derivative get: a value of the first function, or a slope of it?",
        (
            lambda functions, derivatives, x: walk(derivatives, x),
            _fed_by_slopes,
            lambda functions, derivatives, x: walk(reversed(derivatives), x),
        ),
    ),
    Mistake(
        "chain_derivative",
        "order_reversed",
        "It walks the chain from its end; the first function of the list is the one that gets x.",
        "Which function of the list gets x itself?",
        (
            lambda functions, derivatives, x: math.prod(_local(functions[::-1], derivatives[::-1], x)),
            lambda functions, derivatives, x: math.prod(_slopes(derivatives[::-1], _before(functions, x))),
            lambda functions, derivatives, x: math.prod(_slopes(derivatives, _before(functions, x)[::-1])),
        ),
    ),
    Mistake(
        "chain_derivative",
        "value_for_slope",
        "Values of the functions come out, or are multiplied in; a slope is a product of slopes alone.",
        "For a chain of 3 x and then + 100, does the slope depend on the 100?",
        (
            lambda functions, derivatives, x: walk(functions, x),
            lambda functions, derivatives, x: math.prod(_after(functions, x)),
            lambda functions, derivatives, x: math.prod(_local(functions, derivatives, x)) * walk(functions, x),
        ),
    ),
    Mistake(
        "chain_derivative",
        "product_rule",
        "This is the rule for functions that are multiplied; here one function feeds the next.",
        "Is your chain f(x) times g(x), or g of f(x)?",
        (_product_rule,),
    ),
    Mistake(
        "chain_derivative",
        "starts_with_x",
        "The product does not start from 1: with 0 it stays 0, with x it is too large by x.",
        "A product of no factors at all: which number leaves the first factor as it is?",
        (
            lambda functions, derivatives, x: 0.0 * math.prod(_local(functions, derivatives, x)),
            lambda functions, derivatives, x: x * math.prod(_local(functions, derivatives, x)),
        ),
    ),
    Mistake(
        "chain_derivative",
        "slopes_not_multiplied",
        "It gives back the slopes one by one; asked for is the one slope of the whole chain.",
        "How many numbers tell how fast the end follows x?",
        (_local, lambda functions, derivatives, x: list(itertools.accumulate(_local(functions, derivatives, x)))),
    ),
    Mistake(
        "chain_derivative",
        "slopes_divided",
        "The slopes are divided; each function multiplies the wiggle that arrives.",
        "If u changes twice as fast as x, and y three times as fast as u, how fast does y change?",
        (
            lambda functions, derivatives, x: 1.0 / math.prod(_local(functions, derivatives, x)),
            lambda functions, derivatives, x: (
                _local(functions, derivatives, x)[-1] / math.prod(_local(functions, derivatives, x)[:-1])
            ),
        ),
    ),
    Mistake(
        "chain_derivative",
        "argument_overwritten",
        "It takes functions out of the lists that it is given, so your caller's lists are empty afterwards.",
        "Whose list does pop change?",
        (_popped,),
        reads_as="changed_input",
    ),
)
