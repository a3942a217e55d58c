"""What a rule looks at where many results are right: random ones are judged by a property, here, outside.

Each entry of :data:`PROPERTIES` reduces a result, or several draws of one, to what must be as the key has it. A result
that does not have the form asked for has no property at all. Nothing here knows a piece or draws anything.
"""

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.forms import numbers

Batch = list[int]


def batches(value: Any) -> list[Batch] | None:
    """`value` as a list of lists of whole numbers, or None when it is not one."""
    if not isinstance(value, list | tuple) or not all(isinstance(part, list | tuple) for part in value):
        return None
    return [list(part) for part in value] if all(_whole(item) for part in value for item in part) else None


def _whole(item: Any) -> bool:
    return isinstance(item, int) and not isinstance(item, bool)


def _no_batches(value: Any) -> str:
    """What stands in place of a property where there are no batches."""
    row = isinstance(value, list | tuple) and bool(value) and all(map(_whole, value))
    return "a row of whole numbers" if row else "something else"


def sizes(value: Any) -> Any:
    """How long each part is, in order."""
    parts = batches(value)
    return _no_batches(value) if parts is None else [len(part) for part in parts]


def members(value: Any) -> Any:
    """How many numbers there are, whether they are 0, 1, 2, ... once each, and where one comes again.

    It says nothing of which numbers were drawn, so that two programs with the same slip look the same.
    """
    parts = batches(value)
    if parts is None:
        return _no_batches(value)
    dealt = sorted(itertools.chain.from_iterable(parts))
    again_within = any(len(set(part)) < len(part) for part in parts)
    again_across = sum(len(set(part)) for part in parts) > len(set(dealt))
    return len(dealt), dealt == list(range(len(dealt))), again_within, again_across


MAX_PAIRS = 200_000
"""How many pairs are looked at: one part of 4,000 numbers would take half a minute and 2 GB."""


def mixing(value: Any) -> Any:
    """Over many draws: how many pairs have been in one part, how many places were taken, whether all is in order.

    In `d` draws of `n` numbers in parts of 2, a right shuffle leaves a place of some number untaken with a chance
    below n * n * (1 - 1/n)**d, which is 2e-7 for n = 4 and d = 64.
    """
    draws = [batches(draw) for draw in value] if isinstance(value, list | tuple) else [None]
    if any(draw is None for draw in draws):
        return "something else"
    if sum(len(part) ** 2 for draw in draws for part in draw or ()) > MAX_PAIRS:
        return "something else"
    met, taken, ordered = set(), set(), True
    for draw in draws:
        order = list(itertools.chain.from_iterable(draw or ()))
        met |= {frozenset(pair) for part in draw or () for pair in itertools.combinations(part, 2)}
        taken |= set(enumerate(order))
        ordered = ordered and order == sorted(order)
    return len(met), len(taken), ordered


def repeats(value: Any) -> Any:
    """Whether the same random state has given the same result each time."""
    draws = [batches(draw) for draw in value] if isinstance(value, list | tuple) else [None]
    if any(draw is None for draw in draws):
        return "something else"
    return all(draw == draws[0] for draw in draws)


def _listed(value: Any) -> list[list[str]] | None:
    """`value` as rows that each name a node of a graph and then its parents, or None when it is not that."""
    if not isinstance(value, list | tuple) or not all(isinstance(row, list | tuple) and row for row in value):
        return None
    return [list(row) for row in value] if all(isinstance(name, str) for row in value for name in row) else None


def each_once(value: Any) -> Any:
    """Which nodes an order lists, how often, whatever the order."""
    rows = _listed(value)
    return "something else" if rows is None else sorted(row[0] for row in rows)


def parents_first(value: Any) -> Any:
    """Whether every parent of a listed node stands before it."""
    rows = _listed(value)
    if not rows:
        return "something else"
    last = {row[0]: place for place, row in enumerate(rows)}
    return all(last.get(parent, len(rows)) < place for place, row in enumerate(rows) for parent in row[1:])


def fraction(value: Any) -> Any:
    """The shape, and whether every entry is a number from 0 to 1, as any slope at the kink of a ReLU is."""
    array = numbers(value)
    if array is None:
        return "something else"
    return array.shape, bool(np.all((array >= 0) & (array <= 1)))


PROPERTIES: dict[str, Callable[[Any], Any]] = {
    "sizes": sizes,
    "members": members,
    "mixing": mixing,
    "repeats": repeats,
    "fraction": fraction,
    "each_once": each_once,
    "parents_first": parents_first,
}
"""By the kind of rule: what is compared in place of the result itself."""


def order(value: Any) -> Any:
    """The names of the listed nodes alone: their parents behind them are for the property."""
    rows = _listed(value)
    return value if rows is None else [row[0] for row in rows]


SEEN: dict[str, Callable[[Any], Any]] = {"each_once": order, "parents_first": order}
"""By the kind of rule: what a person sees of the result. No entry of it is right or wrong by its place."""
