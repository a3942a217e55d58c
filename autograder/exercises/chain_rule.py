"""Lesson 03: the pieces, what is drawn for them, and the probes that show their behavior.

Nothing here holds an expectation or compares: results are held against a key elsewhere.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises.functions import as_function, spec
from autograder.exercises.piece import Behavior, Inputs, Names, Piece, Rule
from autograder.exercises.refusing import refusal

LESSON = "03_chain_rule"

UNCHANGED = Rule("unchanged")
Array = np.ndarray[Any, Any]
Link = tuple[dict[str, Any], dict[str, Any]]


# --- what is drawn ----------------------------------------------------------------------------------------


def _signed(rng: np.random.Generator, low: float, high: float, *shape: int) -> Any:
    """Numbers from low to high, each with a sign of its own."""
    numbers = rng.uniform(low, high, size=shape) * rng.choice([-1.0, 1.0], size=shape)
    return numbers.round(3) if shape else round(float(numbers), 3)


def _link(rng: np.random.Generator, family: str) -> Link:
    """A function and its derivative; values stay small where the argument is."""
    a, b = _signed(rng, 0.6, 1.4), _signed(rng, 0.4, 1.2)
    if family == "line":
        return spec("polynomial", b, 2 * a), spec("polynomial", 2 * a)
    if family == "square":
        return spec("polynomial", 0.5, b, a), spec("polynomial", b, 2 * a)
    if family == "sine":
        return spec("sine", 1.5 * a, b), spec("cosine", 1.5 * a * b, b)
    return spec("exponential", a, b / 2), spec("exponential", a * b / 2, b / 2)


def _chain(rng: np.random.Generator, *families: str) -> Inputs:
    links = [_link(rng, family) for family in families]
    return {"functions": [f for f, _ in links], "derivatives": [df for _, df in links], "x": _place(rng)}


def _place(rng: np.random.Generator) -> float:
    return float(_signed(rng, 0.4, 1.4))


def _two_functions(rng: np.random.Generator) -> list[Inputs]:
    """The last function is never a line: there its slope would not tell where it was taken."""
    pairs = (("square", "sine"), ("sine", "exponential"), ("line", "square"), ("exponential", "sine"))
    return [_chain(rng, *pair) for pair in pairs]


def _many_functions(rng: np.random.Generator) -> list[Inputs]:
    chains = (
        ("line", "sine", "square"),
        ("sine", "square", "exponential"),
        ("sine", "line", "exponential", "square"),
        ("square", "sine", "line", "sine", "exponential"),
    )
    return [_chain(rng, *families) for families in chains]


def _one_function(rng: np.random.Generator) -> list[Inputs]:
    return [_chain(rng, family) for family in ("square", "sine")]


def _functions_alone(cases: list[Inputs]) -> list[Inputs]:
    return [{"functions": case["functions"], "x": case["x"]} for case in cases]


def _rows_of_functions(rng: np.random.Generator) -> list[Inputs]:
    return _functions_alone([*_two_functions(rng)[:3], *_many_functions(rng), *_one_function(rng)[:1]])


def _no_functions(rng: np.random.Generator) -> list[Inputs]:
    return [{"functions": [], "x": _place(rng)} for _ in range(2)]


def _rows_to_run_again(rng: np.random.Generator) -> list[Inputs]:
    return [
        {**case, "y": _place(rng)} for case in _functions_alone([*_two_functions(rng)[:1], *_many_functions(rng)[:1]])
    ]


def _paths(rng: np.random.Generator, k: int, n: int) -> Inputs:
    return {"outer": _signed(rng, 0.4, 3.0, k), "inner": _signed(rng, 0.4, 3.0, k, n)}


def _several_inputs(rng: np.random.Generator) -> list[Inputs]:
    return [_paths(rng, k, n) for k, n in ((3, 2), (2, 4), (4, 3))]


def _as_many_inputs(rng: np.random.Generator) -> list[Inputs]:
    """Only here a table that lies on its side has the right shape."""
    return [_paths(rng, n, n) for n in (2, 3)]


def _one_input_or_one_path(rng: np.random.Generator) -> list[Inputs]:
    return [_paths(rng, 3, 1), _paths(rng, 1, 3)]


def _entries(rng: np.random.Generator, *shape: int) -> Inputs:
    return {"upstream": _signed(rng, 0.4, 3.0, *shape), "local": _signed(rng, 0.4, 3.0, *shape)}


def _lists(rng: np.random.Generator) -> list[Inputs]:
    return [_entries(rng, n) for n in (3, 5)]


def _tables(rng: np.random.Generator) -> list[Inputs]:
    """The square one names a matrix product, which stops with an error on the others."""
    return [_entries(rng, *shape) for shape in ((2, 3), (4, 2), (3, 3))]


def _products(rng: np.random.Generator) -> list[Inputs]:
    """The square one names what stops with an error on the others."""
    return [_product(rng, *sizes) for sizes in ((5, 3, 2), (4, 2, 3), (1, 3, 2), (4, 3, 1), (3, 3, 3))]


def _product(rng: np.random.Generator, n: int, d_in: int, d_out: int) -> Inputs:
    return {
        "upstream": _signed(rng, 0.4, 3.0, n, d_out),
        "x": _signed(rng, 0.4, 3.0, n, d_in),
        "W": _signed(rng, 0.4, 3.0, d_in, d_out),
    }


def _sizes(rng: np.random.Generator, mode: str) -> list[Inputs]:
    """No two sizes of a chain are equal. The last chain ends in one number, as a network with its loss does."""
    chains = [rng.permutation(np.arange(2, 13))[:count].tolist() for count in (3, 4, 5)]
    chains.append([int(rng.integers(200, 900)), int(rng.integers(30, 90)), int(rng.integers(5, 20)), 1])
    return [{"sizes": sizes, "mode": mode} for sizes in chains]


def _forward_sizes(rng: np.random.Generator) -> list[Inputs]:
    return _sizes(rng, "forward")


def _reverse_sizes(rng: np.random.Generator) -> list[Inputs]:
    return _sizes(rng, "reverse")


def _single_layers(rng: np.random.Generator) -> list[Inputs]:
    return [{"sizes": rng.permutation(np.arange(2, 13))[:2].tolist(), "mode": m} for m in ("forward", "reverse")]


def _other_modes(rng: np.random.Generator) -> list[Inputs]:
    """Before, between and after the two modes in the alphabet."""
    return [{**_reverse_sizes(rng)[1], "mode": mode} for mode in ("backward", "inverse", "reversed")]


def _chains_to_keep(rng: np.random.Generator) -> list[Inputs]:
    return [_forward_sizes(rng)[1], _reverse_sizes(rng)[1]]


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
                _rows_of_functions,
                0.55,
                called="pipeline({functions})({x})",
            ),
            Behavior(
                "no functions",
                "the argument as it is",
                run_once,
                _no_functions,
                0.15,
                called="pipeline({functions})({x})",
            ),
            Behavior(
                "called again",
                "three results of one and the same pipeline, the third equal to the first",
                run_again,
                _rows_to_run_again,
                0.15,
                called="pipeline({functions}), called at {x}, at {y} and at {x}",
            ),
            Behavior(
                "list kept",
                "your caller's list of functions as it was",
                functions_afterwards,
                _rows_of_functions,
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
                _two_functions,
                0.4,
            ),
            Behavior("longer chains", "the slope of the whole chain at x", slope_of_chain, _many_functions, 0.35),
            Behavior("one function", "the derivative of the one function at x", slope_of_chain, _one_function, 0.1),
            Behavior(
                "lists kept", "your caller's lists as they were", chain_afterwards, _two_functions, 0.15, UNCHANGED
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
                "several inputs", "one slope for each input, over all its paths", over_all_paths, _several_inputs, 0.45
            ),
            Behavior(
                "as many inputs as paths",
                "entry j holds the slope along input j, over all its paths",
                over_all_paths,
                _as_many_inputs,
                0.25,
            ),
            Behavior(
                "one input, or one path",
                "an array with one slope for each input",
                over_all_paths,
                _one_input_or_one_path,
                0.15,
            ),
            Behavior(
                "arguments kept",
                "your caller's arrays as they were",
                paths_afterwards,
                _as_many_inputs,
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
            Behavior("lists", "the slope of the final number along each input", back_through_entries, _lists, 0.45),
            Behavior("tables", "the same, at each place of a table", back_through_entries, _tables, 0.4),
            Behavior(
                "arguments kept", "your caller's arrays as they were", entries_afterwards, _tables, 0.15, UNCHANGED
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
                _products,
                0.425,
                Rule("first"),
            ),
            Behavior(
                "dW",
                "second dW, in the shape of W: the slope along each entry of W",
                back_through_product,
                _products,
                0.425,
                Rule("second"),
            ),
            Behavior(
                "arguments kept", "your caller's arrays as they were", product_afterwards, _products, 0.15, UNCHANGED
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
            Behavior("forward", "the multiplications from the first layer on", counted, _forward_sizes, 0.3),
            Behavior("reverse", "the multiplications from the last layer back", counted, _reverse_sizes, 0.3),
            Behavior("a single layer", "0, there is nothing to multiply", counted, _single_layers, 0.1),
            Behavior("other modes", "a ValueError", refusal(counted), _other_modes, 0.15, Rule("refused")),
            Behavior(
                "list kept", "your caller's list of sizes as it was", sizes_afterwards, _chains_to_keep, 0.15, UNCHANGED
            ),
        ),
    ),
)
