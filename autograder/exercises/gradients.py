"""Lesson 02: the pieces, and the probes that show their behavior.

Nothing here holds an expectation or compares: results are held against a key elsewhere.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises import gradient_draws
from autograder.exercises.functions import as_function
from autograder.exercises.piece import Behavior, Inputs, Names, Piece, Rule

LESSON = "02_gradients"

# The default steps are small, so results carry rounding: the decisions on numeric derivatives in CONTRIBUTING.md.
ROUNDED = Rule(rtol=1e-4, atol=1e-6)
UNCHANGED = Rule("unchanged")


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
                gradient_draws.one_entry,
                0.45,
            ),
            Behavior(
                "default step",
                "the slope along x[i], to four digits, with the default h",
                partial_default,
                gradient_draws.one_entry_default,
                0.15,
                ROUNDED,
            ),
            Behavior(
                "tables",
                "the slope along one entry of a table, at the place (row, column)",
                partial_given,
                gradient_draws.one_entry_of_a_table,
                0.15,
            ),
            Behavior(
                "whole numbers",
                "the same slope when x holds whole numbers",
                partial_given,
                gradient_draws.one_entry_of_whole_numbers,
                0.1,
            ),
            Behavior(
                "x kept",
                "your caller's x as it was",
                partial_afterwards,
                gradient_draws.one_entry_of_a_table,
                0.15,
                UNCHANGED,
            ),
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
            Behavior(
                "given step", "every partial derivative of f at x, in order", gradient_given, gradient_draws.places, 0.4
            ),
            Behavior(
                "default step",
                "every partial derivative, to four digits, with the default h",
                gradient_default,
                gradient_draws.places_default,
                0.15,
                ROUNDED,
            ),
            Behavior("tables", "an array with the shape of x", gradient_given, gradient_draws.tables, 0.2),
            Behavior(
                "whole numbers", "the same when x holds whole numbers", gradient_given, gradient_draws.whole_places, 0.1
            ),
            Behavior(
                "x kept", "your caller's x as it was", gradient_afterwards, gradient_draws.tables, 0.15, UNCHANGED
            ),
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
            Behavior(
                "lists of inputs",
                "partial derivative times step, added up over all inputs",
                change,
                gradient_draws.steps,
                0.7,
            ),
            Behavior("tables", "the same sum over every entry of a table", change, gradient_draws.steps_in_tables, 0.3),
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
            Behavior(
                "directions",
                "the change of f for a way of length 1 in this direction",
                along,
                gradient_draws.directions,
                0.5,
            ),
            Behavior(
                "tables", "the same, over every entry of a table", along, gradient_draws.directions_in_tables, 0.2
            ),
            Behavior("no direction", "0.0 for a direction of length 0", along, gradient_draws.no_direction, 0.15),
            Behavior(
                "arguments kept",
                "your caller's gradient and direction as they were",
                along_afterwards,
                gradient_draws.directions_in_tables,
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
            Behavior(
                "directions",
                "an array of length 1 that points where f grows fastest",
                steepest,
                gradient_draws.gradients,
                0.5,
            ),
            Behavior(
                "tables",
                "length 1 over all entries of a table together",
                steepest,
                gradient_draws.gradients_in_tables,
                0.2,
            ),
            Behavior("flat places", "zeros where the gradient is zero", steepest, gradient_draws.flat_places, 0.15),
            Behavior(
                "argument kept",
                "your caller's gradient as it was",
                steepest_afterwards,
                gradient_draws.gradients_in_tables,
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
            Behavior(
                "given step",
                "a row for each output, a column for each input",
                jacobian_given,
                gradient_draws.maps,
                0.45,
            ),
            Behavior(
                "as many outputs as inputs",
                "entry (i, j) holds the slope of output i along input j",
                jacobian_given,
                gradient_draws.square_maps,
                0.25,
            ),
            Behavior(
                "default step",
                "every slope, to four digits, with the default h",
                jacobian_default,
                gradient_draws.maps_default,
                0.15,
                ROUNDED,
            ),
            Behavior(
                "x kept", "your caller's x as it was", jacobian_afterwards, gradient_draws.square_maps, 0.15, UNCHANGED
            ),
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
                "symmetric A",
                "the gradient, for an A that equals A.T",
                bowl_gradient,
                gradient_draws.symmetric_quadratics,
                0.35,
            ),
            Behavior(
                "any A", "the gradient, for an A that differs from A.T", bowl_gradient, gradient_draws.quadratics, 0.5
            ),
            Behavior(
                "arguments kept",
                "your caller's A, b and x as they were",
                bowl_afterwards,
                gradient_draws.quadratics,
                0.15,
                UNCHANGED,
            ),
        ),
    ),
)
