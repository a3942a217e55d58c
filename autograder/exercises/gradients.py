"""Lesson 02: the pieces, what is drawn for them, and the probes that show their behavior.

Nothing here holds an expectation or compares: results are held against a key elsewhere.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises.functions import as_function, spec
from autograder.exercises.piece import Behavior, Inputs, Names, Piece, Rule

LESSON = "02_gradients"

# The default steps are small, so results carry rounding: the decisions on numeric derivatives in CONTRIBUTING.md.
ROUNDED = Rule(rtol=1e-4, atol=1e-6)
UNCHANGED = Rule("unchanged")
WIDE = 0.5

Array = np.ndarray[Any, Any]


# --- what is drawn ----------------------------------------------------------------------------------------


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


def _one_entry(rng: np.random.Generator) -> list[Inputs]:
    """Cases that differ in h alone, or in i alone: a result that ignores one of them shows."""
    cases = []
    for size in (3, 4):
        f, x = _function(rng, size), _place(rng, size)
        first, second = (int(i) for i in rng.choice(size, size=2, replace=False))
        cases += [{"f": f, "x": x, "i": first, "h": h} for h in (WIDE, _other_step(rng))]
        cases.append({"f": f, "x": x, "i": second, "h": WIDE})
    return cases


def _one_entry_default(rng: np.random.Generator) -> list[Inputs]:
    return [{"f": _function(rng, n), "x": _place(rng, n), "i": int(rng.integers(n))} for n in (2, 3)]


def _one_entry_of_a_table(rng: np.random.Generator) -> list[Inputs]:
    """The square table shows an index whose row and column are exchanged."""
    shapes, places = ((2, 3), (2, 3), (2, 2)), ((0, 1), (1, 2), (1, 0))
    tables = [(_function(rng, *shape), _place(rng, *shape), i) for shape, i in zip(shapes, places, strict=True)]
    return [{"f": f, "x": x, "i": i, "h": WIDE} for f, x, i in tables]


def _one_entry_of_whole_numbers(rng: np.random.Generator) -> list[Inputs]:
    return [{"f": _function(rng, 3), "x": _whole_place(rng, 3), "i": i, "h": WIDE} for i in (0, 2)]


def _places(rng: np.random.Generator) -> list[Inputs]:
    cases = []
    for size in (2, 3, 4):
        f, x = _function(rng, size), _place(rng, size)
        cases += [{"f": f, "x": x, "h": h} for h in (WIDE, _other_step(rng))]
    return cases


def _places_default(rng: np.random.Generator) -> list[Inputs]:
    return [{"f": _function(rng, n), "x": _place(rng, n)} for n in (2, 3)]


def _tables(rng: np.random.Generator) -> list[Inputs]:
    return [{"f": _function(rng, *shape), "x": _place(rng, *shape), "h": WIDE} for shape in ((2, 3), (3, 2), (2, 2))]


def _whole_places(rng: np.random.Generator) -> list[Inputs]:
    return [{"f": _function(rng, n), "x": _whole_place(rng, n), "h": WIDE} for n in (3, 4)]


def _steps(rng: np.random.Generator) -> list[Inputs]:
    return [{"grad": _signed(rng, 0.5, 4.0, (n,)), "step": _signed(rng, 0.01, 0.3, (n,))} for n in (2, 3, 4, 7)]


def _steps_in_tables(rng: np.random.Generator) -> list[Inputs]:
    """The square table shows a matrix product in place of a sum."""
    shapes = ((2, 3), (3, 2), (3, 3))
    return [{"grad": _signed(rng, 0.5, 4.0, s), "step": _signed(rng, 0.01, 0.3, s)} for s in shapes]


def _directions(rng: np.random.Generator) -> list[Inputs]:
    """Short directions and long ones, and for one gradient two of them."""
    cases = []
    for size, scale in ((2, 0.3), (3, 2.0), (4, 5.0)):
        grad = _signed(rng, 0.5, 4.0, (size,))
        cases += [{"grad": grad, "direction": (scale * _signed(rng, 0.3, 1.2, (size,))).round(3)} for _ in range(2)]
    return cases


def _directions_in_tables(rng: np.random.Generator) -> list[Inputs]:
    shapes = ((2, 3), (3, 2), (3, 3))
    return [{"grad": _signed(rng, 0.5, 4.0, s), "direction": _signed(rng, 0.3, 2.0, s)} for s in shapes]


def _no_direction(rng: np.random.Generator) -> list[Inputs]:
    return [{"grad": _signed(rng, 0.5, 4.0, (n,)), "direction": np.zeros(n)} for n in (2, 3)]


def _gradients(rng: np.random.Generator) -> list[Inputs]:
    sizes = ((2, 0.2), (3, 3.0), (4, 1.0), (6, 8.0))
    return [{"grad": (scale * _signed(rng, 0.3, 1.5, (n,))).round(3)} for n, scale in sizes]


def _gradients_in_tables(rng: np.random.Generator) -> list[Inputs]:
    return [{"grad": _signed(rng, 0.5, 4.0, shape)} for shape in ((2, 3), (3, 2), (3, 3))]


def _flat_places(rng: np.random.Generator) -> list[Inputs]:
    return [{"grad": np.zeros(shape)} for shape in ((3,), (2, 3))]


def _maps(rng: np.random.Generator) -> list[Inputs]:
    """More outputs than inputs, and fewer."""
    cases = []
    for outputs, inputs in ((2, 3), (4, 2)):
        f, x = _map(rng, outputs, inputs), _place(rng, inputs)
        cases += [{"f": f, "x": x, "h": h} for h in (WIDE, _other_step(rng))]
    return cases


def _square_maps(rng: np.random.Generator) -> list[Inputs]:
    """Only here a result that lies on its side has the right shape."""
    return [{"f": _map(rng, n, n), "x": _place(rng, n), "h": WIDE} for n in (2, 3)]


def _maps_default(rng: np.random.Generator) -> list[Inputs]:
    return [{"f": _map(rng, m, n), "x": _place(rng, n)} for m, n in ((2, 3), (3, 2))]


def _quadratics(rng: np.random.Generator) -> list[Inputs]:
    """Each A is far from symmetric."""
    return [
        {"A": _signed(rng, 0.5, 3.0, (n, n)), "b": _signed(rng, 0.5, 2.0, (n,)), "x": _signed(rng, 0.5, 2.0, (n,))}
        for n in (2, 3, 4)
    ]


def _symmetric_quadratics(rng: np.random.Generator) -> list[Inputs]:
    return [{**case, "A": (case["A"] + case["A"].T).round(3)} for case in _quadratics(rng)[:2]]


# --- the probes -------------------------------------------------------------------------------------------


def _measured(name: str, arguments: Sequence[str], names: Names, inputs: Inputs) -> Any:
    return names[name](as_function(inputs["f"]), *(inputs[argument] for argument in arguments))


def partial_given(names: Names, inputs: Inputs) -> Any:
    return _measured("partial_derivative", ("x", "i", "h"), names, inputs)


def partial_default(names: Names, inputs: Inputs) -> Any:
    return _measured("partial_derivative", ("x", "i"), names, inputs)


def partial_afterwards(names: Names, inputs: Inputs) -> Any:
    """The place after the call."""
    partial_given(names, inputs)
    return {"x after the call": inputs["x"]}


def gradient_given(names: Names, inputs: Inputs) -> Any:
    return _measured("gradient", ("x", "h"), names, inputs)


def gradient_default(names: Names, inputs: Inputs) -> Any:
    return _measured("gradient", ("x",), names, inputs)


def gradient_afterwards(names: Names, inputs: Inputs) -> Any:
    """The place after the call, and after somebody wrote into the result."""
    return _place_afterwards(gradient_given(names, inputs), inputs)


def change(names: Names, inputs: Inputs) -> Any:
    return names["predict_change"](inputs["grad"], inputs["step"])


def along(names: Names, inputs: Inputs) -> Any:
    return names["directional_derivative"](inputs["grad"], inputs["direction"])


def along_afterwards(names: Names, inputs: Inputs) -> Any:
    """Both arguments after the call."""
    along(names, inputs)
    return {"grad after the call": inputs["grad"], "direction after the call": inputs["direction"]}


def steepest(names: Names, inputs: Inputs) -> Any:
    return names["steepest_direction"](inputs["grad"])


def steepest_afterwards(names: Names, inputs: Inputs) -> Any:
    """The gradient after the call."""
    steepest(names, inputs)
    return {"grad after the call": inputs["grad"]}


def jacobian_given(names: Names, inputs: Inputs) -> Any:
    return _measured("jacobian", ("x", "h"), names, inputs)


def jacobian_default(names: Names, inputs: Inputs) -> Any:
    return _measured("jacobian", ("x",), names, inputs)


def jacobian_afterwards(names: Names, inputs: Inputs) -> Any:
    """The place after the call, and after somebody wrote into the result."""
    return _place_afterwards(jacobian_given(names, inputs), inputs)


def _place_afterwards(result: Any, inputs: Inputs) -> Any:
    after_call = np.array(inputs["x"])
    if isinstance(result, list | np.ndarray) and len(result):
        result[0] = 1e6
    return {"x after the call": after_call, "x after writing into the result": inputs["x"]}


def bowl_gradient(names: Names, inputs: Inputs) -> Any:
    return names["quadratic_gradient"](inputs["A"], inputs["b"], inputs["x"])


def bowl_afterwards(names: Names, inputs: Inputs) -> Any:
    """All three arguments after the call."""
    bowl_gradient(names, inputs)
    return {f"{name} after the call": inputs[name] for name in ("A", "b", "x")}


# --- the table --------------------------------------------------------------------------------------------

PIECES = (
    Piece(
        name="partial_derivative",
        lesson=LESSON,
        signature="(f, x, i, h=1e-5)",
        points=3,
        difficulty=2,
        stub="Return the slope of f at x along the entry x[i], from h below to h above, with all others held fixed.",
        unlocks="You can measure a slope of a function with as many inputs as you like.",
        behaviors=(
            Behavior(
                "given step",
                "the slope from x[i] - h to x[i] + h, all other entries held fixed",
                partial_given,
                _one_entry,
                0.45,
            ),
            Behavior(
                "default step",
                "the slope along x[i], to four digits, with the default h",
                partial_default,
                _one_entry_default,
                0.15,
                ROUNDED,
            ),
            Behavior(
                "tables",
                "the slope along one entry of a table, at the place (row, column)",
                partial_given,
                _one_entry_of_a_table,
                0.15,
            ),
            Behavior(
                "whole numbers",
                "the same slope when x holds whole numbers",
                partial_given,
                _one_entry_of_whole_numbers,
                0.1,
            ),
            Behavior("x kept", "your caller's x as it was", partial_afterwards, _one_entry_of_a_table, 0.15, UNCHANGED),
        ),
    ),
    Piece(
        name="gradient",
        lesson=LESSON,
        signature="(f, x, h=1e-5)",
        points=3,
        difficulty=2,
        stub="Return an array of the shape of x that holds, at each place, the partial derivative for that entry.",
        unlocks="You have the one tool that all training needs.",
        behaviors=(
            Behavior("given step", "every partial derivative of f at x, in order", gradient_given, _places, 0.4),
            Behavior(
                "default step",
                "every partial derivative, to four digits, with the default h",
                gradient_default,
                _places_default,
                0.15,
                ROUNDED,
            ),
            Behavior("tables", "an array with the shape of x", gradient_given, _tables, 0.2),
            Behavior("whole numbers", "the same when x holds whole numbers", gradient_given, _whole_places, 0.1),
            Behavior("x kept", "your caller's x as it was", gradient_afterwards, _tables, 0.15, UNCHANGED),
        ),
    ),
    Piece(
        name="predict_change",
        lesson=LESSON,
        signature="(grad, step)",
        points=2,
        difficulty=1,
        stub="Return by how much f changes, nearly, when each input makes its small step.",
        unlocks="You can tell what a small step will do before you take it.",
        behaviors=(
            Behavior("lists of inputs", "partial derivative times step, added up over all inputs", change, _steps, 0.7),
            Behavior("tables", "the same sum over every entry of a table", change, _steps_in_tables, 0.3),
        ),
    ),
    Piece(
        name="directional_derivative",
        lesson=LESSON,
        signature="(grad, direction)",
        points=3,
        difficulty=1,
        stub="Return how fast f changes for each unit of way in this direction, however long direction is.",
        unlocks="You can measure the slope in every direction from one gradient.",
        behaviors=(
            Behavior("directions", "the change of f for a way of length 1 in this direction", along, _directions, 0.5),
            Behavior("tables", "the same, over every entry of a table", along, _directions_in_tables, 0.2),
            Behavior("no direction", "0.0 for a direction of length 0", along, _no_direction, 0.15),
            Behavior(
                "arguments kept",
                "your caller's gradient and direction as they were",
                along_afterwards,
                _directions_in_tables,
                0.15,
                UNCHANGED,
            ),
        ),
    ),
    Piece(
        name="steepest_direction",
        lesson=LESSON,
        signature="(grad)",
        points=2,
        difficulty=1,
        stub="Return the direction, of length 1, in which f grows fastest.",
        unlocks="You know which way is up, in any number of dimensions, and so which way is down.",
        behaviors=(
            Behavior("directions", "an array of length 1 that points where f grows fastest", steepest, _gradients, 0.5),
            Behavior("tables", "length 1 over all entries of a table together", steepest, _gradients_in_tables, 0.2),
            Behavior("flat places", "zeros where the gradient is zero", steepest, _flat_places, 0.15),
            Behavior(
                "argument kept",
                "your caller's gradient as it was",
                steepest_afterwards,
                _gradients_in_tables,
                0.15,
                UNCHANGED,
            ),
        ),
    ),
    Piece(
        name="jacobian",
        lesson=LESSON,
        signature="(f, x, h=1e-5)",
        points=3,
        difficulty=2,
        stub="Return the table of all slopes: row i for output i of f, column j for input j.",
        unlocks="You can measure the slopes of functions with many outputs, as the layers of a network are.",
        bonus=True,
        behaviors=(
            Behavior("given step", "a row for each output, a column for each input", jacobian_given, _maps, 0.45),
            Behavior(
                "as many outputs as inputs",
                "entry (i, j) holds the slope of output i along input j",
                jacobian_given,
                _square_maps,
                0.25,
            ),
            Behavior(
                "default step",
                "every slope, to four digits, with the default h",
                jacobian_default,
                _maps_default,
                0.15,
                ROUNDED,
            ),
            Behavior("x kept", "your caller's x as it was", jacobian_afterwards, _square_maps, 0.15, UNCHANGED),
        ),
    ),
    Piece(
        name="quadratic_gradient",
        lesson=LESSON,
        signature="(A, b, x)",
        points=3,
        difficulty=2,
        stub="Return the exact gradient at x of x @ A @ x / 2 - b @ x, for any square A.",
        unlocks="You have an exact gradient for every bowl, valley and saddle with a quadratic formula.",
        bonus=True,
        behaviors=(
            Behavior(
                "symmetric A", "the gradient, for an A that equals A.T", bowl_gradient, _symmetric_quadratics, 0.35
            ),
            Behavior("any A", "the gradient, for an A that differs from A.T", bowl_gradient, _quadratics, 0.5),
            Behavior(
                "arguments kept", "your caller's A, b and x as they were", bowl_afterwards, _quadratics, 0.15, UNCHANGED
            ),
        ),
    ),
)
