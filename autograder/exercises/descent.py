"""Lesson 05: the pieces, and the probes that show their behavior on what :mod:`descent_draws` draws.

Nothing here holds an expectation or compares: results are held against a key elsewhere. Batches are random: their
properties are judged (:mod:`autograder.properties`), never what was drawn.
"""

import itertools
from typing import Any

import numpy as np

from autograder.exercises import descent_draws as draws
from autograder.exercises.calling import by_chance
from autograder.exercises.functions import as_function
from autograder.exercises.piece import Behavior, Inputs, Names, Piece, Rule

LESSON = "05_descent"

UNCHANGED = Rule("unchanged")
FIRST, SECOND, THIRD = Rule("first"), Rule("second"), Rule("third")


# --- the probes -------------------------------------------------------------------------------------------


def step(names: Names, inputs: Inputs) -> Any:
    return names["descent_step"](inputs["params"], inputs["grads"], inputs["learning_rate"])


def step_afterwards(names: Names, inputs: Inputs) -> Any:
    """Both lists after the call."""
    step(names, inputs)
    return {"params after the call": inputs["params"], "grads after the call": inputs["grads"]}


def walk(names: Names, inputs: Inputs) -> Any:
    grad = as_function(inputs["grad"])
    return names["gradient_descent"](grad, inputs["x0"], inputs["learning_rate"], inputs["steps"])


def walk_afterwards(names: Names, inputs: Inputs) -> Any:
    """The start, and the array that was handed out as the gradient, after the call."""
    slope = inputs["slope"]
    names["gradient_descent"](lambda x: slope, inputs["x0"], inputs["learning_rate"], inputs["steps"])
    return {"x0 after the call": inputs["x0"], "the gradient after the call": slope}


def stable_rate(names: Names, inputs: Inputs) -> Any:
    return names["largest_stable_rate"](inputs["A"])


def word(names: Names, inputs: Inputs) -> Any:
    rest = [inputs["tolerance"]] if "tolerance" in inputs else []
    return names["classify_run"](inputs["xs"], inputs["minimum"], *rest)


def line_gradient(names: Names, inputs: Inputs) -> Any:
    return names["linear_regression_gradient"](inputs["X"], inputs["y"], inputs["w"], inputs["b"])


def line_gradient_afterwards(names: Names, inputs: Inputs) -> Any:
    """The arrays after the call."""
    line_gradient(names, inputs)
    return {f"{name} after the call": inputs[name] for name in ("X", "y", "w")}


def fitted_line(names: Names, inputs: Inputs) -> Any:
    return names["fit_linear_regression"](inputs["X"], inputs["y"], inputs["learning_rate"], inputs["steps"])


def fitted_labels(names: Names, inputs: Inputs) -> Any:
    return names["fit_logistic_regression"](inputs["X"], inputs["y"], inputs["learning_rate"], inputs["steps"])


def _dealt(names: Names, inputs: Inputs, rng: np.random.Generator) -> Any:
    """The batches as lists of numbers: at most as many as there are examples, and a few more."""
    batches = names["minibatches"](inputs["n"], inputs["batch_size"], rng)
    return [np.asarray(batch).tolist() for batch in itertools.islice(batches, inputs["n"] + 4)]


def batches(names: Names, inputs: Inputs) -> Any:
    return by_chance([inputs["seed"]], lambda rng: _dealt(names, inputs, rng))[0]


def many_batches(names: Names, inputs: Inputs) -> Any:
    """One deal for each seed."""
    return by_chance(inputs["seeds"], lambda rng: _dealt(names, inputs, rng))


def batches_again(names: Names, inputs: Inputs) -> Any:
    """Two deals from the same state."""
    return by_chance([inputs["seed"]] * 2, lambda rng: _dealt(names, inputs, rng))


# --- the table --------------------------------------------------------------------------------------------

WALK_ON_A_PLANE = "gradient_descent(grad, x0={x0}, learning_rate={learning_rate}, steps={steps}) with grad(x) = {slope}"
DEAL = "minibatches(n={n}, batch_size={batch_size}, rng=np.random.default_rng({seed}))"
DEALS = "minibatches(n={n}, batch_size={batch_size}, rng), for each of many states of rng"

FITTED = (
    ("weights", "the weights, as the first of three results", FIRST, 0.3),
    ("bias", "the bias, as the second of three results", SECOND, 0.25),
    ("losses", "the loss at the start and after each step, as the third of three results", THIRD, 0.25),
)

PIECES = (
    Piece(
        name="descent_step",
        lesson=LESSON,
        signature="(params, grads, learning_rate)",
        points=2,
        difficulty=1,
        stub="Return a list of new arrays: each of params moved against its gradient, by the rate times the gradient.",
        unlocks="You have the update rule. Every training of this course is made of it.",
        behaviors=(
            Behavior("several arrays", "every array moved against its own gradient", step, draws.parameter_lists, 0.6),
            Behavior("one array", "a list of one moved array for a list of one", step, draws.one_array, 0.2),
            Behavior(
                "arguments kept", "your caller's arrays as they were", step_afterwards, draws.one_array, 0.2, UNCHANGED
            ),
        ),
    ),
    Piece(
        name="gradient_descent",
        lesson=LESSON,
        signature="(grad, x0, learning_rate, steps)",
        points=3,
        difficulty=2,
        stub="Return all places of the walk as rows of one array: the start, then one after each step downhill.",
        unlocks="You can walk down any landscape whose gradient you know.",
        behaviors=(
            Behavior("bowls", "the start, then the place after each step, a row for each", walk, draws.walks, 0.4),
            Behavior("valleys", "the same where the landscape is no bowl", walk, draws.curved_walks, 0.25),
            Behavior("no steps", "one row, the start, when steps is 0", walk, draws.no_steps, 0.15),
            Behavior(
                "arguments kept",
                "x0 as it was, and the array that grad returned",
                walk_afterwards,
                draws.planes,
                0.2,
                UNCHANGED,
                called=WALK_ON_A_PLANE,
            ),
        ),
    ),
    Piece(
        name="largest_stable_rate",
        lesson=LESSON,
        signature="(A)",
        points=2,
        difficulty=1,
        stub="Return the rate above which a walk down x @ A @ x / 2 runs away.",
        unlocks="You can tell, before the first step, which rates can work at all.",
        behaviors=(
            Behavior(
                "bowls", "the rate at which the steepest direction stops shrinking", stable_rate, draws.tables, 0.6
            ),
            Behavior("flat directions", "the same where some directions are flat", stable_rate, draws.flat_tables, 0.2),
            Behavior("a table of zeros", "no limit, np.inf, where all is flat", stable_rate, draws.zero_tables, 0.2),
        ),
    ),
    Piece(
        name="classify_run",
        lesson=LESSON,
        signature="(xs, minimum, tolerance=1e-3)",
        points=4,
        difficulty=3,
        stub='Return "diverges", "converges", "oscillates" or "slow", the first of them that fits the walk xs.',
        unlocks="You can let the computer say how a training goes.",
        behaviors=(
            Behavior("bowls", "the word for a walk down a bowl, in two directions", word, draws.runs, 0.4),
            Behavior("now and then a turn", "the word for a walk along one line", word, draws.wandering_runs, 0.2),
            Behavior("no numbers", "the word for a walk with nan or infinity in it", word, draws.broken_runs, 0.15),
            Behavior("rest", "the word for a walk that starts at the minimum and stays", word, draws.resting_runs, 0.1),
            Behavior("given tolerance", "the word that fits with this tolerance", word, draws.tolerated_runs, 0.15),
        ),
    ),
    Piece(
        name="linear_regression_gradient",
        lesson=LESSON,
        signature="(X, y, w, b)",
        points=3,
        difficulty=2,
        stub="Return (dw, db), the gradient of the mean squared error of X @ w + b: an array and a number.",
        unlocks="You have exact slopes for a line with as many inputs as you like.",
        behaviors=(
            Behavior(
                "weights",
                "the slopes along the weights, as the first of two",
                line_gradient,
                draws.at_weights,
                0.35,
                FIRST,
            ),
            Behavior(
                "bias",
                "the slope along the bias, one number, as the second of two",
                line_gradient,
                draws.at_weights,
                0.25,
                SECOND,
            ),
            Behavior(
                "square data", "both, for as many examples as features", line_gradient, draws.at_square_weights, 0.2
            ),
            Behavior(
                "arguments kept",
                "your caller's X, y and w as they were",
                line_gradient_afterwards,
                draws.at_square_weights,
                0.2,
                UNCHANGED,
            ),
        ),
    ),
    Piece(
        name="fit_linear_regression",
        lesson=LESSON,
        signature="(X, y, learning_rate, steps)",
        points=3,
        difficulty=2,
        stub="Return (w, b, losses) after walking down the mean squared error from zeros.",
        unlocks="You can fit a line to any table of measurements.",
        behaviors=(
            *(Behavior(name, expects, fitted_line, draws.fits, share, rule) for name, expects, rule, share in FITTED),
            Behavior("no steps", "zeros, and one loss, when steps is 0", fitted_line, draws.no_fits, 0.2),
        ),
    ),
    Piece(
        name="fit_logistic_regression",
        lesson=LESSON,
        signature="(X, y, learning_rate, steps)",
        points=4,
        difficulty=2,
        stub="Return (w, b, losses) after walking down the mean binary cross-entropy from zeros.",
        unlocks="You have trained a machine that answers yes or no, with a probability.",
        behaviors=(
            *(
                Behavior(name, expects, fitted_labels, draws.label_fits, share, rule)
                for name, expects, rule, share in FITTED
            ),
            Behavior("no steps", "zeros, and one loss, when steps is 0", fitted_labels, draws.no_label_fits, 0.1),
            Behavior(
                "large logits",
                "finite losses for logits in the thousands",
                fitted_labels,
                draws.extreme_fits,
                0.1,
                THIRD,
            ),
        ),
    ),
    Piece(
        name="minibatches",
        lesson=LESSON,
        signature="(n, batch_size, rng)",
        points=3,
        difficulty=2,
        stub="Return a list of arrays that deal out 0 to n - 1 in shuffled batches; the last one may be short.",
        unlocks="You can train on more examples than you want to wait for.",
        behaviors=(
            Behavior(
                "sizes",
                "batch_size numbers in each batch but the last",
                batches,
                draws.dealt,
                0.3,
                Rule("sizes"),
                called=DEAL,
            ),
            Behavior(
                "each once",
                "every number from 0 to n - 1 exactly once",
                batches,
                draws.dealt,
                0.3,
                Rule("members"),
                called=DEAL,
            ),
            Behavior(
                "shuffled",
                "over many draws, every number in every place",
                many_batches,
                draws.many_shuffles,
                0.25,
                Rule("mixing"),
                called=DEALS,
            ),
            Behavior(
                "only rng",
                "the same batches from the same state of rng",
                batches_again,
                draws.shuffled_again,
                0.15,
                Rule("repeats"),
                called=DEAL + ", twice",
            ),
        ),
    ),
)
