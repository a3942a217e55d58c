"""Lesson 00: the pieces, what is drawn for them, and the probes that show their behavior.

Nothing here holds an expectation or compares: results are held against a key elsewhere.
"""

from typing import Any

import numpy as np

from autograder.exercises.functions import as_function, spec
from autograder.exercises.piece import Behavior, Inputs, Names, Piece, Rule

LESSON = "00_start"

Array = np.ndarray[Any, np.dtype[np.float64]]

# "Becomes 0" leaves room for the rounding of a mean, and for a tiny number added to the spread.
ABOUT_ZERO = Rule(atol=1e-6)


# --- what is drawn ----------------------------------------------------------------------------------------


def _numbers(rng: np.random.Generator, *shape: int) -> Array:
    """Numbers of both signs, from 0.2 to 4 in size."""
    return np.asarray((rng.uniform(0.2, 4.0, size=shape) * rng.choice([-1.0, 1.0], size=shape)).round(2))


def _machines(rng: np.random.Generator) -> list[dict[str, Any]]:
    """Functions that do something else the second time, and stay small."""
    a, b, c = (round(float(rng.uniform(1.2, 2.4)), 1) for _ in range(3))
    return [
        spec("polynomial", a, -b),
        spec("polynomial", -c, 0.5, 0.3),
        spec("exponential", 0.4, round(b / 2, 2)),
        spec("sine", c, 1.3),
    ]


def _two_places(rng: np.random.Generator) -> list[Inputs]:
    """Each function at the same two places: a result that ignores f, or x, shows."""
    places = [round(float(rng.uniform(0.4, 0.9)), 1), round(float(rng.uniform(1.1, 1.6)), 1)]
    return [{"f": f, "x": x} for f in _machines(rng) for x in places]


def _layers(rng: np.random.Generator, shapes: tuple[tuple[int, int, int], ...]) -> list[Inputs]:
    return [
        {"x": _numbers(rng, n, d_in), "w": _numbers(rng, d_in, d_out), "b": _numbers(rng, d_out)}
        for n, d_in, d_out in shapes
    ]


def _examples(rng: np.random.Generator) -> list[Inputs]:
    """The square one names what stops with an error on the others."""
    return _layers(rng, ((5, 3, 2), (4, 2, 6), (3, 3, 3)))


def _edges(rng: np.random.Generator) -> list[Inputs]:
    """One example, one output, one feature."""
    return _layers(rng, ((1, 3, 2), (4, 3, 1), (5, 1, 3)))


def _table(rng: np.random.Generator, n: int, d: int) -> Array:
    """Columns of different sizes, some far from 0, each with a spread of at least 0.5."""
    base = np.linspace(-1.0, 1.0, n) + rng.uniform(-0.2, 0.2, size=n)
    columns = []
    for j in range(d):
        size, offset = rng.uniform(1.5, 12.0), rng.choice([-1.0, 1.0]) * rng.uniform(1.0, 5.0) * 10.0 ** (j % 3)
        columns.append(rng.permutation(base) ** 3 * size + rng.permutation(base) * size + offset)
    return np.stack(columns, axis=1).round(2)


def _tables(rng: np.random.Generator) -> list[Inputs]:
    """The square one names what stops with an error on the others."""
    return [{"X": _table(rng, n, d)} for n, d in ((5, 3), (6, 4), (4, 4))]


def _uneven_constant(rng: np.random.Generator, n: int) -> float:
    """A number whose mean over n equal entries is not that number, by rounding."""
    while True:
        c = round(float(rng.uniform(0.1, 0.9)), 2)
        if np.full((n, 1), c).mean(axis=0)[0] != c and np.full(n, c).mean() != c:
            return c


def _with_constants(rng: np.random.Generator) -> list[Inputs]:
    """A constant column among others, where the mean is exact and where it is rounded; a single row."""
    cases: list[Inputs] = []
    for n, constant in ((5, float(rng.integers(2, 9))), (6, _uneven_constant(rng, 6))):
        X = _table(rng, n, 4)
        X[:, int(rng.integers(1, 3))] = constant
        cases.append({"X": X})
    return [*cases, {"X": _table(rng, 4, 3)[:1]}]


# --- the probes -------------------------------------------------------------------------------------------


def twice(names: Names, inputs: Inputs) -> Any:
    return names["apply_twice"](as_function(inputs["f"]), inputs["x"])


def weighted_sums(names: Names, inputs: Inputs) -> Any:
    return names["affine"](inputs["x"], inputs["w"], inputs["b"])


def standardized(names: Names, inputs: Inputs) -> Any:
    return names["standardize"](inputs["X"])


def _arguments_afterwards(result: Any, inputs: Inputs) -> Any:
    """The arguments after the call, and after somebody wrote into the result."""
    after_call = {name: value.tolist() for name, value in inputs.items()}
    if isinstance(result, np.ndarray) and result.flags.writeable:
        result[...] = 0
    return {
        "after the call": after_call,
        "after writing into the result": {name: value.tolist() for name, value in inputs.items()},
    }


def layer_afterwards(names: Names, inputs: Inputs) -> Any:
    return _arguments_afterwards(weighted_sums(names, inputs), inputs)


def table_afterwards(names: Names, inputs: Inputs) -> Any:
    return _arguments_afterwards(standardized(names, inputs), inputs)


# --- the table --------------------------------------------------------------------------------------------

PIECES = (
    Piece(
        name="apply_twice",
        lesson=LESSON,
        signature="(f, x)",
        points=2,
        difficulty=1,
        stub="Apply f to x, apply f to what comes out, and return that.",
        unlocks="You can write functions that use other functions. Nearly every piece of the course does.",
        behaviors=(Behavior("twice", "the result of f, put through f once more", twice, _two_places),),
    ),
    Piece(
        name="affine",
        lesson=LESSON,
        signature="(x, w, b)",
        points=2,
        difficulty=1,
        stub="Return the weighted sums of each row of x, one for each column of w, plus the shifts b.",
        unlocks="This is a layer of a neural network, without its bend. You meet it again in every network.",
        behaviors=(
            Behavior(
                "rows of examples",
                "shape (N, d_out): row i of x times column j of w, summed, plus b[j]",
                weighted_sums,
                _examples,
                0.6,
            ),
            Behavior(
                "one of a kind",
                "the same with one example, one output or one feature: still shape (N, d_out)",
                weighted_sums,
                _edges,
                0.3,
            ),
            Behavior("arguments kept", "x, w and b as they were", layer_afterwards, _examples, 0.1, Rule("unchanged")),
        ),
    ),
    Piece(
        name="standardize",
        lesson=LESSON,
        signature="(X)",
        points=3,
        difficulty=1,
        stub="Return X with every column shifted to mean 0 and divided by its spread; a constant column becomes 0.",
        unlocks="You can put any table of measurements on one scale, which helps every training.",
        behaviors=(
            Behavior(
                "columns", "each column minus its own mean, divided by its own spread", standardized, _tables, 0.5
            ),
            Behavior(
                "constant columns",
                "0 in a column whose entries are all equal, the other columns as before",
                standardized,
                _with_constants,
                0.3,
                ABOUT_ZERO,
            ),
            Behavior("argument kept", "X as it was", table_afterwards, _tables, 0.2, Rule("unchanged")),
        ),
    ),
)
