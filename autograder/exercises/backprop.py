"""Lesson 08: the pieces, and the probes that show their behavior on what :mod:`backprop_draws` draws.

Nothing here holds an expectation or compares: results are held against a key elsewhere.
"""

from typing import Any

from autograder.exercises import backprop_draws as draws
from autograder.exercises.calling import afterwards, at, first_of, rows
from autograder.exercises.functions import as_function
from autograder.exercises.piece import Behavior, Inputs, Names, Piece, Rule
from autograder.exercises.refusing import refusal

LESSON = "08_backprop"

UNCHANGED, REFUSED = Rule("unchanged"), Rule("refused")
FIRST, SECOND, THIRD = Rule("first"), Rule("second"), Rule("third")
MEASURED = Rule("first", rtol=1e-4, atol=1e-6)
"""For errors at the default step, where they are rounding."""


# --- the probes -------------------------------------------------------------------------------------------


def network_afterwards(names: Names, inputs: Inputs) -> Any:
    """Parameters and examples after the call. The cache may hold X itself, so nobody writes into it."""
    names["mlp_forward"](inputs["params"], inputs["X"])
    return {"after the call": rows(inputs["params"]), "X after the call": rows(inputs["X"])}


def network_in_turn(names: Names, inputs: Inputs) -> Any:
    """The logits of one network for two sets of examples, one call after the other."""
    runs = [names["mlp_forward"](inputs["params"], X) for X in (inputs["X"], inputs["X"][:2])]
    return [logits for logits, _ in runs]


def checked(names: Names, inputs: Inputs) -> Any:
    step = [inputs["h"]] if "h" in inputs else []
    return names["gradient_check"](as_function(inputs["loss"]), inputs["params"], inputs["grads"], *step)


def checked_afterwards(names: Names, inputs: Inputs) -> Any:
    """Parameters and gradients after the call."""
    checked(names, inputs)
    return {"after the call": rows(inputs["params"]), "grads after the call": rows(inputs["grads"])}


# --- the table --------------------------------------------------------------------------------------------

LAYER, BACK = at("linear_forward", "x", "W", "b"), at("linear_backward", "upstream", "x", "W")
BEND = at("relu_backward", "upstream", "z")
FORWARD, BACKWARD = at("mlp_forward", "params", "X"), at("mlp_backward", "params", "cache", "labels")
ERROR, WORD = at("relative_error", "a", "b"), at("diagnose_gradient", "analytic", "numeric")

CHECK = "gradient_check({loss}, params={params}, grads={grads}, h={h})"
CHECK_AS_IT_COMES = "gradient_check({loss}, params={params}, grads={grads})"
KEPT = "your caller's arrays as they were"

PIECES = (
    Piece(
        name="linear_forward",
        lesson=LESSON,
        signature="(x, W, b)",
        points=2,
        difficulty=1,
        stub="Return the scores of a linear layer, one row for each example.",
        unlocks="You have the forward half of a layer. Now comes its backward half.",
        behaviors=(
            Behavior("layers", "the scores, a row for each example", LAYER, draws.layers, 0.6),
            Behavior("thin layers", "the same for one example, one unit or one feature", LAYER, draws.thin_layers, 0.2),
            Behavior("arguments kept", KEPT, afterwards(LAYER), first_of(draws.layers), 0.2, UNCHANGED),
        ),
    ),
    Piece(
        name="linear_backward",
        lesson=LESSON,
        signature="(upstream, x, W)",
        points=4,
        difficulty=2,
        stub="Return (dx, dW, db), the slopes of the loss along x, W and b, for the scores x times W plus b.",
        unlocks="You can go backward through any layer. A network needs one more thing between them.",
        behaviors=(
            Behavior("dx", "first dx, in the shape of x", BACK, draws.layers_backward, 0.3, FIRST),
            Behavior("dW", "second dW, in the shape of W", BACK, draws.layers_backward, 0.3, SECOND),
            Behavior("db", "third db, one slope for each unit", BACK, draws.layers_backward, 0.3, THIRD),
            Behavior("arguments kept", KEPT, afterwards(BACK), first_of(draws.layers_backward), 0.1, UNCHANGED),
        ),
    ),
    Piece(
        name="relu_backward",
        lesson=LESSON,
        signature="(upstream, z)",
        points=2,
        difficulty=1,
        stub="Return the slopes of the loss along the scores z, from those along what the ReLU gave.",
        unlocks="You have all parts of a walk back through a network.",
        behaviors=(
            Behavior("tables", "the slope along each score", BEND, draws.bends, 0.55),
            Behavior(
                "other arrays",
                "the same for a row, for three axes, and where all units rest",
                BEND,
                draws.other_bends,
                0.3,
            ),
            Behavior("arguments kept", KEPT, afterwards(BEND), first_of(draws.bends), 0.15, UNCHANGED),
        ),
    ),
    Piece(
        name="mlp_forward",
        lesson=LESSON,
        signature="(params, X)",
        points=4,
        difficulty=2,
        stub="Return (logits, cache): what the network gives for X, and the list of what every layer was given.",
        unlocks="You can run a network of any depth, and it remembers what the walk back needs.",
        behaviors=(
            Behavior("logits", "first the logits, a row for each example", FORWARD, draws.networks, 0.25, FIRST),
            Behavior("cache", "second the list [X, A1, ..., logits]", FORWARD, draws.networks, 0.25, SECOND),
            Behavior("one layer", "for one layer its scores, and [X, logits]", FORWARD, draws.one_layer, 0.2),
            Behavior("deep networks", "the same for more layers", FORWARD, draws.deep_networks, 0.1),
            Behavior("two calls", "the logits of each call alone", network_in_turn, draws.deep_networks, 0.1),
            Behavior("arguments kept", KEPT, network_afterwards, first_of(draws.networks), 0.1, UNCHANGED),
        ),
    ),
    Piece(
        name="mlp_backward",
        lesson=LESSON,
        signature="(params, cache, labels)",
        points=8,
        difficulty=4,
        stub="Return the list [dW1, db1, dW2, db2, ...] of the gradients of the mean cross-entropy.",
        unlocks="This is backpropagation. One walk back, and you have the gradient of every weight.",
        behaviors=(
            Behavior("one layer", "[dW1, db1] of a single layer", BACKWARD, draws.one_layer_walked, 0.2),
            Behavior("two layers", "[dW1, db1, dW2, db2]", BACKWARD, draws.two_layers_walked, 0.35),
            Behavior(
                "deep networks",
                "two gradients for each layer, in the order of params",
                BACKWARD,
                draws.deep_networks_walked,
                0.35,
            ),
            Behavior(
                "arguments kept",
                "your caller's arrays and lists as they were",
                afterwards(BACKWARD),
                first_of(draws.two_layers_walked),
                0.1,
                UNCHANGED,
            ),
        ),
    ),
    Piece(
        name="relative_error",
        lesson=LESSON,
        signature="(a, b)",
        points=3,
        difficulty=1,
        stub="Return the largest difference of the two arrays, divided by the largest size of any of their entries.",
        unlocks="You can say how different two arrays are, whatever size their numbers have.",
        behaviors=(
            Behavior("errors", "the largest difference over the largest size", ERROR, draws.pairs, 0.35),
            Behavior(
                "far and near", "the same for opposite, for zero and for equal arrays", ERROR, draws.far_pairs, 0.2
            ),
            Behavior(
                "nothing there", "0.0 where all is 0, and where there is nothing", ERROR, draws.nothing_to_compare, 0.15
            ),
            Behavior("unequal shapes", "a ValueError", refusal(ERROR), draws.unequal_shapes, 0.15, REFUSED),
            Behavior("arguments kept", KEPT, afterwards(ERROR), first_of(draws.pairs), 0.15, UNCHANGED),
        ),
    ),
    Piece(
        name="gradient_check",
        lesson=LESSON,
        signature="(loss, params, grads, h=1e-5)",
        points=5,
        difficulty=3,
        stub="Return (worst, (k, place)): the largest relative error of any array, the array's index, and the entry's.",
        unlocks="You can trust a gradient, or know where to look. It works for every loss that you will ever write.",
        behaviors=(
            Behavior(
                "worst",
                "first the largest relative error of any array, from central differences with the step h",
                checked,
                draws.wrong_gradients,
                0.3,
                FIRST,
                called=CHECK,
            ),
            Behavior(
                "place",
                "second (k, place): which array, and the index of the entry that is farthest off",
                checked,
                draws.wrong_gradients,
                0.25,
                SECOND,
                called=CHECK,
            ),
            Behavior(
                "one array",
                "the same for a list of one array",
                checked,
                draws.one_wrong_array,
                0.15,
                called=CHECK,
            ),
            Behavior(
                "right gradients",
                "an error of nearly 0, with the step 1e-5 when none is given",
                checked,
                draws.right_gradients,
                0.15,
                MEASURED,
                called=CHECK_AS_IT_COMES,
            ),
            Behavior(
                "arguments kept",
                "your caller's arrays and lists as they were",
                checked_afterwards,
                first_of(draws.one_wrong_array),
                0.15,
                UNCHANGED,
                called=CHECK,
            ),
        ),
    ),
    Piece(
        name="diagnose_gradient",
        lesson=LESSON,
        signature="(analytic, numeric)",
        points=5,
        difficulty=3,
        stub="Return in a word how analytic relates to numeric, the measured gradient.",
        unlocks="You have built the heart of what checks your work in this course.",
        behaviors=(
            Behavior("agreement", '"agrees"', WORD, draws.agreeing, 0.2),
            Behavior("sign", '"sign"', WORD, draws.signs, 0.15),
            Behavior("transposed", '"transposed"', WORD, draws.transposed, 0.2),
            Behavior("scale", '"scale"', WORD, draws.scaled, 0.15),
            Behavior("missing part", '"missing part"', WORD, draws.incomplete, 0.15),
            Behavior("nothing fits", '"other"', WORD, draws.others, 0.15),
        ),
    ),
)
