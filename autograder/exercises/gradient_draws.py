"""What is drawn for the pieces of lesson 02: functions of arrays, places, steps, directions, tables.

Nothing here knows a piece. Numbers are rounded, so that a learner can type them.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises.functions import spec
from autograder.exercises.piece import Inputs

WIDE = 0.5
"""A step at which the formula of a difference shows."""

Array = np.ndarray[Any, Any]


def _signed(rng: np.random.Generator, low: float, high: float, shape: Sequence[int] = ()) -> Any:
    """Numbers from low to high, each with a sign of its own."""
    numbers = rng.uniform(low, high, size=shape) * rng.choice([-1.0, 1.0], size=shape)
    return numbers.round(3)


def _terms(rng: np.random.Generator, size: int) -> list[list[float]]:
    """A cube for each entry, so that the step shows, and products of neighbors, so that a moved neighbor shows.

    Where all entries lie between 0.7 and 1.6 in size, no partial derivative is near 0.
    """
    cubes = [[float(_signed(rng, 0.8, 2.0)), *(3 * (k == i) for k in range(size))] for i in range(size)]
    pairs = [(i, i + 1) for i in range(size - 1)][:3]
    products = [[float(_signed(rng, 0.3, 0.6)), *(int(k in pair) for k in range(size))] for pair in pairs]
    return cubes + products


def _function(rng: np.random.Generator, *shape: int) -> dict[str, Any]:
    return spec("array polynomial", list(shape), _terms(rng, int(np.prod(shape))))


def _map(rng: np.random.Generator, outputs: int, inputs: int) -> dict[str, Any]:
    return spec("array map", [inputs], [_terms(rng, inputs) for _ in range(outputs)])


def _place(rng: np.random.Generator, *shape: int) -> Array:
    place: Array = _signed(rng, 0.7, 1.6, shape)
    return place


def _whole_place(rng: np.random.Generator, *shape: int) -> Array:
    return rng.permutation(np.resize([1, -2, 3, 2, -1, -3], int(np.prod(shape)))).reshape(shape)


def _other_step(rng: np.random.Generator) -> float:
    return round(float(rng.uniform(0.1, 0.35)), 3)


def one_entry(rng: np.random.Generator) -> list[Inputs]:
    """Cases that differ in h alone, or in i alone: a result that ignores one of them shows."""
    cases = []
    for size in (3, 4):
        f, x = _function(rng, size), _place(rng, size)
        first, second = (int(i) for i in rng.choice(size, size=2, replace=False))
        cases += [{"f": f, "x": x, "i": first, "h": h} for h in (WIDE, _other_step(rng))]
        cases.append({"f": f, "x": x, "i": second, "h": WIDE})
    return cases


def one_entry_default(rng: np.random.Generator) -> list[Inputs]:
    return [{"f": _function(rng, n), "x": _place(rng, n), "i": int(rng.integers(n))} for n in (2, 3)]


def one_entry_of_a_table(rng: np.random.Generator) -> list[Inputs]:
    """The square table shows an index whose row and column are exchanged."""
    shapes, places = ((2, 3), (2, 3), (2, 2)), ((0, 1), (1, 2), (1, 0))
    tables = [(_function(rng, *shape), _place(rng, *shape), i) for shape, i in zip(shapes, places, strict=True)]
    return [{"f": f, "x": x, "i": i, "h": WIDE} for f, x, i in tables]


def one_entry_of_whole_numbers(rng: np.random.Generator) -> list[Inputs]:
    return [{"f": _function(rng, 3), "x": _whole_place(rng, 3), "i": i, "h": WIDE} for i in (0, 2)]


def places(rng: np.random.Generator) -> list[Inputs]:
    cases = []
    for size in (2, 3, 4):
        f, x = _function(rng, size), _place(rng, size)
        cases += [{"f": f, "x": x, "h": h} for h in (WIDE, _other_step(rng))]
    return cases


def places_default(rng: np.random.Generator) -> list[Inputs]:
    return [{"f": _function(rng, n), "x": _place(rng, n)} for n in (2, 3)]


def tables(rng: np.random.Generator) -> list[Inputs]:
    return [{"f": _function(rng, *shape), "x": _place(rng, *shape), "h": WIDE} for shape in ((2, 3), (3, 2), (2, 2))]


def whole_places(rng: np.random.Generator) -> list[Inputs]:
    return [{"f": _function(rng, n), "x": _whole_place(rng, n), "h": WIDE} for n in (3, 4)]


def steps(rng: np.random.Generator) -> list[Inputs]:
    return [{"grad": _signed(rng, 0.5, 4.0, (n,)), "step": _signed(rng, 0.01, 0.3, (n,))} for n in (2, 3, 4, 7)]


def steps_in_tables(rng: np.random.Generator) -> list[Inputs]:
    """The square table shows a matrix product in place of a sum."""
    shapes = ((2, 3), (3, 2), (3, 3))
    return [{"grad": _signed(rng, 0.5, 4.0, s), "step": _signed(rng, 0.01, 0.3, s)} for s in shapes]


def directions(rng: np.random.Generator) -> list[Inputs]:
    """Short directions and long ones, and for one gradient two of them."""
    cases = []
    for size, scale in ((2, 0.3), (3, 2.0), (4, 5.0)):
        grad = _signed(rng, 0.5, 4.0, (size,))
        cases += [{"grad": grad, "direction": (scale * _signed(rng, 0.3, 1.2, (size,))).round(3)} for _ in range(2)]
    return cases


def directions_in_tables(rng: np.random.Generator) -> list[Inputs]:
    shapes = ((2, 3), (3, 2), (3, 3))
    return [{"grad": _signed(rng, 0.5, 4.0, s), "direction": _signed(rng, 0.3, 2.0, s)} for s in shapes]


def no_direction(rng: np.random.Generator) -> list[Inputs]:
    return [{"grad": _signed(rng, 0.5, 4.0, (n,)), "direction": np.zeros(n)} for n in (2, 3)]


def gradients(rng: np.random.Generator) -> list[Inputs]:
    sizes = ((2, 0.2), (3, 3.0), (4, 1.0), (6, 8.0))
    return [{"grad": (scale * _signed(rng, 0.3, 1.5, (n,))).round(3)} for n, scale in sizes]


def gradients_in_tables(rng: np.random.Generator) -> list[Inputs]:
    return [{"grad": _signed(rng, 0.5, 4.0, shape)} for shape in ((2, 3), (3, 2), (3, 3))]


def flat_places(rng: np.random.Generator) -> list[Inputs]:
    return [{"grad": np.zeros(shape)} for shape in ((3,), (2, 3))]


def maps(rng: np.random.Generator) -> list[Inputs]:
    """More outputs than inputs, and fewer."""
    cases = []
    for outputs, inputs in ((2, 3), (4, 2)):
        f, x = _map(rng, outputs, inputs), _place(rng, inputs)
        cases += [{"f": f, "x": x, "h": h} for h in (WIDE, _other_step(rng))]
    return cases


def square_maps(rng: np.random.Generator) -> list[Inputs]:
    """Only here a result that lies on its side has the right shape."""
    return [{"f": _map(rng, n, n), "x": _place(rng, n), "h": WIDE} for n in (2, 3)]


def maps_default(rng: np.random.Generator) -> list[Inputs]:
    return [{"f": _map(rng, m, n), "x": _place(rng, n)} for m, n in ((2, 3), (3, 2))]


def quadratics(rng: np.random.Generator) -> list[Inputs]:
    """Each A is far from symmetric."""
    return [
        {"A": _signed(rng, 0.5, 3.0, (n, n)), "b": _signed(rng, 0.5, 2.0, (n,)), "x": _signed(rng, 0.5, 2.0, (n,))}
        for n in (2, 3, 4)
    ]


def symmetric_quadratics(rng: np.random.Generator) -> list[Inputs]:
    return [{**case, "A": (case["A"] + case["A"].T).round(3)} for case in quadratics(rng)[:2]]
