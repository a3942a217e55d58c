"""Lesson 03: what goes wrong when multiplications are counted. The order is the precedence when several fit."""

import itertools
import math

from solutions.mistakes.mistake import Mistake


def _refusing(count):
    """`count` for the two modes, a ValueError for any other."""

    def counted(sizes, mode):
        if mode not in ("forward", "reverse"):
            raise ValueError(mode)
        return count(sizes, mode == "forward")

    return counted


def _layers(sizes):
    return list(itertools.pairwise(sizes))


def _count(sizes, forward):
    layers = _layers(sizes)
    width, taken = (sizes[0], layers[1:]) if forward else (sizes[-1], layers[:-1])
    return sum(width * n * m for n, m in taken)


def _with_seed(sizes, forward):
    return sum((sizes[0] if forward else sizes[-1]) * n * m for n, m in _layers(sizes))


def _one_too_few(sizes, forward):
    layers = _layers(sizes)
    width, taken = (sizes[0], layers[1:-1]) if forward else (sizes[-1], layers[1:-1])
    return sum(width * n * m for n, m in taken)


def _last_product_only(sizes, forward):
    if len(sizes) < 3:
        return 0
    return sizes[0] * sizes[-1] * (sizes[-2] if forward else sizes[1])


def _additions_too(sizes, forward):
    layers = _layers(sizes)
    if forward:
        return sum(sizes[0] * m * (2 * n - 1) for n, m in layers[1:])
    return sum(sizes[-1] * n * (2 * m - 1) for n, m in layers[:-1])


def _one_seed(sizes, forward):
    layers = _layers(sizes)
    return sum(n * m for n, m in (layers[1:] if forward else layers[:-1]))


def _entries_only(sizes, forward):
    if forward:
        return sum(sizes[0] * m for m in sizes[2:])
    return sum(sizes[-1] * n for n in sizes[:-2])


def _sizes_added(sizes, forward):
    layers = _layers(sizes)
    width, taken = (sizes[0], layers[1:]) if forward else (sizes[-1], layers[:-1])
    return sum(width + n + m for n, m in taken)


def _first_product_apart(sizes, forward):
    """The first product stands before the loop, and takes three sizes for granted."""
    taken = sizes if forward else sizes[::-1]
    return taken[0] * taken[1] * taken[2] + sum(taken[0] * n * m for n, m in _layers(taken[2:]))


def _by_name(sizes, mode):
    return {"forward": _count(sizes, True), "reverse": _count(sizes, False)}[mode]


def _sizes_popped(sizes, mode):
    if mode not in ("forward", "reverse"):
        raise ValueError(mode)
    if mode == "forward":
        sizes.reverse()
    total, width = 0, sizes.pop()
    while len(sizes) > 1:
        m = sizes.pop()
        total += width * m * sizes[-1]
    return total


COUNT_PRODUCTS = (
    Mistake(
        "count_products",
        "modes_exchanged",
        "Forward and reverse are exchanged: forward keeps the width of the input, reverse that of the output.",
        "Going forward, the product so far has a column for each input. How many columns is that?",
        (_refusing(lambda sizes, forward: _count(sizes, not forward)),),
    ),
    Mistake(
        "count_products",
        "seed_counted",
        "It counts one product too many: the first Jacobian is there already, nothing has to be multiplied to get it.",
        "How many products do three matrices need?",
        (_refusing(_with_seed),),
    ),
    Mistake(
        "count_products",
        "one_product_too_few",
        "A product is missing: L Jacobians are joined by L - 1 products.",
        "How many products do three matrices need, and how many does your loop count?",
        (_refusing(_one_too_few), _refusing(_last_product_only)),
    ),
    Mistake(
        "count_products",
        "mode_ignored",
        "Both modes give the same number; they bracket the product differently.",
        "Where in your function does the mode decide something?",
        (
            _refusing(lambda sizes, forward: _count(sizes, True)),
            _refusing(lambda sizes, forward: _count(sizes, False)),
            _refusing(lambda sizes, forward: min(_count(sizes, True), _count(sizes, False))),
        ),
        reads_as="ignores mode",
    ),
    Mistake(
        "count_products",
        "one_row_only",
        "It multiplies two sizes for each product; a product of matrices multiplies three.",
        "For (m, n) times (n, p): how many entries has the result, and how many multiplications does each take?",
        (
            _refusing(_one_seed),
            _refusing(lambda sizes, forward: sum(n * m for n, m in _layers(sizes))),
            _refusing(_entries_only),
        ),
    ),
    Mistake(
        "count_products",
        "wrong_width",
        "The right products are counted with the width of the wrong end.",
        "Going forward, does the number of columns of the product so far ever change?",
        (
            _refusing(lambda sizes, forward: _one_seed(sizes, forward) * (sizes[-1] if forward else sizes[0])),
            _refusing(
                lambda sizes, forward: sum(a * b * c for a, b, c in zip(sizes, sizes[1:], sizes[2:], strict=False))
            ),
        ),
    ),
    Mistake(
        "count_products",
        "all_sizes_multiplied",
        "It multiplies all sizes; the products come one after the other, so their costs add up.",
        "If one product costs 1,000 and the next 100, what do both cost?",
        (
            _refusing(lambda sizes, forward: math.prod(sizes) if len(sizes) > 2 else 0),
            _refusing(lambda sizes, forward: math.prod(sizes)),
        ),
    ),
    Mistake(
        "count_products",
        "sizes_added",
        "The sizes of a product are added; they have to be multiplied.",
        "For (2, 3) times (3, 4): how many entries has the result, and how many multiplications does each take?",
        (_refusing(_sizes_added), _refusing(lambda sizes, forward: sum(sizes))),
    ),
    Mistake(
        "count_products",
        "additions_counted",
        "It counts additions too; asked for are multiplications alone.",
        "For an entry with n products in it, how many multiplications are there, and how many additions?",
        (_refusing(_additions_too),),
    ),
    Mistake(
        "count_products",
        "mode_not_refused",
        "An unknown mode gets an answer; it should stop with a ValueError.",
        "What does your function do with the mode 'backward'?",
        (
            lambda sizes, mode: _count(sizes, mode == "forward"),
            lambda sizes, mode: _count(sizes, mode != "reverse"),
            lambda sizes, mode: _count(sizes, mode == "forward") if mode in ("forward", "reverse") else None,
            lambda sizes, mode: _count(sizes, mode == "forward") if mode in ("forward", "reverse") else 0,
            lambda sizes, mode: (
                _count(sizes, mode == "forward") if mode in ("forward", "reverse") else ValueError(mode)
            ),
        ),
    ),
    Mistake(
        "count_products",
        "another_error",
        "An unknown mode stops it with another error than a ValueError.",
        "Which kind of error do you raise, or does Python raise it before you can?",
        (_by_name,),
    ),
    Mistake(
        "count_products",
        "single_layer_forgotten",
        "With a single layer there is nothing to multiply; it should give 0, not stop and not count a product.",
        "How many products does one matrix alone need?",
        (
            _refusing(lambda sizes, forward: _count(sizes, forward) if len(sizes) > 2 else sizes[0] * sizes[1]),
            _refusing(lambda sizes, forward: _count(sizes, forward) if len(sizes) > 2 else None),
            _refusing(lambda sizes, forward: _count(sizes, forward) if len(sizes) > 2 else 1),
            _refusing(_first_product_apart),
        ),
    ),
    Mistake(
        "count_products",
        "argument_overwritten",
        "It takes sizes out of the list that it is given, or turns that list round.",
        "Whose list do pop and reverse change?",
        (_sizes_popped,),
        reads_as="changed_input",
    ),
)
