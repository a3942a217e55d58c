"""Lesson 03: the pieces, and the probes that show their behavior.

Nothing here holds an expectation or compares: results are held against a key elsewhere.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises import chain_draws
from autograder.exercises.functions import as_function
from autograder.exercises.piece import Behavior, Inputs, Names, Piece, Rule
from autograder.exercises.refusing import refusal

LESSON = "03_chain_rule"

UNCHANGED = Rule("unchanged")


# --- the probes -------------------------------------------------------------------------------------------


def _functions(inputs: Inputs) -> list[Any]:
    return [as_function(f) for f in inputs["functions"]]


def run_once(names: Names, inputs: Inputs) -> Any:
    return names["pipeline"](_functions(inputs))(inputs["x"])


def run_again(names: Names, inputs: Inputs) -> Any:
    """One pipeline, called three times."""
    run = names["pipeline"](_functions(inputs))
    return [run(inputs["x"]), run(inputs["y"]), run(inputs["x"])]


def functions_afterwards(names: Names, inputs: Inputs) -> Any:
    """Which of the functions the list holds after the call, by their places before it."""
    given = _functions(inputs)
    before = list(given)
    names["pipeline"](given)(inputs["x"])
    return {"functions after the call": _places(given, before)}


def _places(given: Sequence[Any], before: Sequence[Any]) -> list[int]:
    """Where each of `given` stood in `before`, -1 for what was not there."""
    return [next((i for i, f in enumerate(before) if f is g), -1) for g in given]


def slope_of_chain(names: Names, inputs: Inputs) -> Any:
    derivatives = [as_function(df) for df in inputs["derivatives"]]
    return names["chain_derivative"](_functions(inputs), derivatives, inputs["x"])


def chain_afterwards(names: Names, inputs: Inputs) -> Any:
    """Which functions both lists hold after the call."""
    functions, derivatives = _functions(inputs), [as_function(df) for df in inputs["derivatives"]]
    before = list(functions), list(derivatives)
    names["chain_derivative"](functions, derivatives, inputs["x"])
    return {"after the call": [_places(functions, before[0]), _places(derivatives, before[1])]}


def over_all_paths(names: Names, inputs: Inputs) -> Any:
    return names["total_derivative"](inputs["outer"], inputs["inner"])


def paths_afterwards(names: Names, inputs: Inputs) -> Any:
    return _afterwards(over_all_paths(names, inputs), inputs)


def back_through_entries(names: Names, inputs: Inputs) -> Any:
    return names["vjp_elementwise"](inputs["upstream"], inputs["local"])


def entries_afterwards(names: Names, inputs: Inputs) -> Any:
    return _afterwards(back_through_entries(names, inputs), inputs)


def back_through_product(names: Names, inputs: Inputs) -> Any:
    return names["vjp_matmul"](inputs["upstream"], inputs["x"], inputs["W"])


def product_afterwards(names: Names, inputs: Inputs) -> Any:
    results = back_through_product(names, inputs)
    return _afterwards(results if isinstance(results, list | tuple) else [results], inputs)


def _afterwards(results: Any, inputs: Inputs) -> Any:
    """The arguments after the call, and after somebody wrote into the results."""
    after_call = {name: value.tolist() for name, value in inputs.items()}
    for result in results if isinstance(results, list | tuple) else [results]:
        if isinstance(result, np.ndarray) and result.flags.writeable:
            result[...] = 1e6
    return {
        "after the call": after_call,
        "after writing into the result": {name: value.tolist() for name, value in inputs.items()},
    }


def counted(names: Names, inputs: Inputs) -> Any:
    return names["count_products"](inputs["sizes"], inputs["mode"])


def sizes_afterwards(names: Names, inputs: Inputs) -> Any:
    """The list after the call."""
    counted(names, inputs)
    return {"sizes after the call": inputs["sizes"]}


# --- the table --------------------------------------------------------------------------------------------

PIECES = (
    Piece(
        name="pipeline",
        lesson=LESSON,
        signature="(functions)",
        points=2,
        difficulty=1,
        stub="Return a function that applies all of functions to its argument, one after the other.",
        unlocks="You can build one function out of many. A network is such a pipeline of layers.",
        behaviors=(
            Behavior(
                "in order",
                "what comes out when the first function is applied first, and each next one to the result",
                run_once,
                chain_draws.rows_of_functions,
                0.55,
                called="pipeline({functions})({x})",
            ),
            Behavior(
                "no functions",
                "the argument as it is",
                run_once,
                chain_draws.no_functions,
                0.15,
                called="pipeline({functions})({x})",
            ),
            Behavior(
                "called again",
                "three results of one and the same pipeline, the third equal to the first",
                run_again,
                chain_draws.rows_to_run_again,
                0.15,
                called="pipeline({functions}), called at {x}, at {y} and at {x}",
            ),
            Behavior(
                "list kept",
                "your caller's list of functions as it was",
                functions_afterwards,
                chain_draws.rows_of_functions,
                0.15,
                UNCHANGED,
                called="pipeline({functions})({x})",
            ),
        ),
    ),
    Piece(
        name="chain_derivative",
        lesson=LESSON,
        signature="(functions, derivatives, x)",
        points=3,
        difficulty=2,
        stub="Return the exact slope at x of all these functions in a row, from their own derivatives.",
        unlocks="You can differentiate a chain of any length exactly, with no step h.",
        behaviors=(
            Behavior(
                "two functions",
                "the slope of the second function fed by the first",
                slope_of_chain,
                chain_draws.two_functions,
                0.4,
            ),
            Behavior(
                "longer chains", "the slope of the whole chain at x", slope_of_chain, chain_draws.many_functions, 0.35
            ),
            Behavior(
                "one function", "the derivative of the one function at x", slope_of_chain, chain_draws.one_function, 0.1
            ),
            Behavior(
                "lists kept",
                "your caller's lists as they were",
                chain_afterwards,
                chain_draws.two_functions,
                0.15,
                UNCHANGED,
            ),
        ),
    ),
    Piece(
        name="total_derivative",
        lesson=LESSON,
        signature="(outer, inner)",
        points=2,
        difficulty=1,
        stub="Return, for each input, the slope of the result over all paths from this input.",
        unlocks="You can differentiate whatever reaches its result on several ways at once.",
        behaviors=(
            Behavior(
                "several inputs",
                "one slope for each input, over all its paths",
                over_all_paths,
                chain_draws.several_inputs,
                0.45,
            ),
            Behavior(
                "as many inputs as paths",
                "entry j holds the slope along input j, over all its paths",
                over_all_paths,
                chain_draws.as_many_inputs,
                0.25,
            ),
            Behavior(
                "one input, or one path",
                "an array with one slope for each input",
                over_all_paths,
                chain_draws.one_input_or_one_path,
                0.15,
            ),
            Behavior(
                "arguments kept",
                "your caller's arrays as they were",
                paths_afterwards,
                chain_draws.as_many_inputs,
                0.15,
                UNCHANGED,
            ),
        ),
    ),
    Piece(
        name="vjp_elementwise",
        lesson=LESSON,
        signature="(upstream, local)",
        points=2,
        difficulty=1,
        stub="Return the slope of the final number along each input.",
        unlocks="You can go backward through exp, sin, squares and everything else that works entry by entry.",
        behaviors=(
            Behavior(
                "lists", "the slope of the final number along each input", back_through_entries, chain_draws.lists, 0.45
            ),
            Behavior("tables", "the same, at each place of a table", back_through_entries, chain_draws.tables, 0.4),
            Behavior(
                "arguments kept",
                "your caller's arrays as they were",
                entries_afterwards,
                chain_draws.tables,
                0.15,
                UNCHANGED,
            ),
        ),
    ),
    Piece(
        name="vjp_matmul",
        lesson=LESSON,
        signature="(upstream, x, W)",
        points=4,
        difficulty=3,
        stub="Return (dx, dW), the slopes of the final number along each entry of x and of W, for z = x @ W.",
        unlocks="You can go backward through a layer. Lesson 08 makes a whole network of such steps.",
        behaviors=(
            Behavior(
                "dx",
                "first dx, in the shape of x: the slope along each entry of x",
                back_through_product,
                chain_draws.products,
                0.425,
                Rule("first"),
            ),
            Behavior(
                "dW",
                "second dW, in the shape of W: the slope along each entry of W",
                back_through_product,
                chain_draws.products,
                0.425,
                Rule("second"),
            ),
            Behavior(
                "arguments kept",
                "your caller's arrays as they were",
                product_afterwards,
                chain_draws.products,
                0.15,
                UNCHANGED,
            ),
        ),
    ),
    Piece(
        name="count_products",
        lesson=LESSON,
        signature="(sizes, mode)",
        points=3,
        difficulty=2,
        stub="Return how many multiplications the product of the Jacobians takes in this mode.",
        unlocks="You can say in numbers why networks are differentiated backward.",
        behaviors=(
            Behavior("forward", "the multiplications from the first layer on", counted, chain_draws.forward_sizes, 0.3),
            Behavior(
                "reverse", "the multiplications from the last layer back", counted, chain_draws.reverse_sizes, 0.3
            ),
            Behavior("a single layer", "0, there is nothing to multiply", counted, chain_draws.single_layers, 0.1),
            Behavior("other modes", "a ValueError", refusal(counted), chain_draws.other_modes, 0.15, Rule("refused")),
            Behavior(
                "list kept",
                "your caller's list of sizes as it was",
                sizes_afterwards,
                chain_draws.chains_to_keep,
                0.15,
                UNCHANGED,
            ),
        ),
    ),
)
