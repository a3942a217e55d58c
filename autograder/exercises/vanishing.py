"""Lesson 10: the pieces, and the probes that show their behavior on what :mod:`vanishing_draws` draws.

Nothing here holds an expectation or compares: results are held against a key elsewhere. How weights are drawn is judged
by what :mod:`autograder.networks` sees of them.
"""

import itertools
from typing import Any

import numpy as np

from autograder.exercises import vanishing_draws as draws
from autograder.exercises.calling import afterwards, at, by_chance, first_of
from autograder.exercises.piece import Behavior, Inputs, Names, Piece, Probe, Rule

LESSON = "10_vanishing"

UNCHANGED, FIRST, SECOND, THIRD = Rule("unchanged"), Rule("first"), Rule("second"), Rule("third")
SPREAD, DRAWN = Rule("spread"), Rule("drawn")


# --- the probes -------------------------------------------------------------------------------------------


def shape_of(name: str) -> Probe:
    """The shape of the weights that `name` draws."""

    def shape(names: Names, inputs: Inputs) -> Any:
        return list(np.shape(_weights(names, name, inputs["fan_in"], inputs["fan_out"], inputs["seed"])))

    return shape


def layers_of(name: str) -> Probe:
    """The weights that `name` draws for a network of these sizes, as [W1, b1, W2, b2, ...] with biases of zeros."""

    def layers(names: Names, inputs: Inputs) -> Any:
        network: list[Any] = []
        for k, (fan_in, fan_out) in enumerate(itertools.pairwise(inputs["sizes"])):
            network += [_weights(names, name, fan_in, fan_out, inputs["seed"] + k), np.zeros(fan_out)]
        return network

    return layers


def layers_again(name: str) -> Probe:
    """A layer for each of the seeds, each with zeros as biases."""

    def again(names: Names, inputs: Inputs) -> Any:
        fan_in, fan_out = inputs["fan_in"], inputs["fan_out"]
        return by_chance(inputs["seeds"], lambda rng: [names[name](fan_in, fan_out, rng), np.zeros(fan_out)])

    return again


def _weights(names: Names, name: str, fan_in: int, fan_out: int, seed: int) -> Any:
    return names[name](fan_in, fan_out, np.random.default_rng(seed))


def normalized(names: Names, inputs: Inputs) -> Any:
    """The first of the two results; the cache is the learner's own."""
    return names["layer_norm_forward"](inputs["x"], inputs["gain"], inputs["shift"])[0]


def walked(names: Names, inputs: Inputs) -> Any:
    """Forward, and back with the cache that came of it; `others`, if there are any, go forward in between."""
    forward = names["layer_norm_forward"]
    _, cache = forward(inputs["x"], inputs["gain"], inputs["shift"])
    if "others" in inputs:
        forward(inputs["others"], inputs["gain"], inputs["shift"])
    return names["layer_norm_backward"](inputs["upstream"], cache)


# --- the table --------------------------------------------------------------------------------------------

NORMS, FACTOR = at("layer_gradient_norms", "grads"), at("per_layer_factor", "norms")
CLIP = at("clip_by_global_norm", "grads", "max_norm")
BLOCK, BLOCK_BACK = at("residual_forward", "x", "branch"), at("residual_backward", "upstream", "branch_vjp")

START = "{name}(fan_in={{fan_in}}, fan_out={{fan_out}}, rng=np.random.default_rng({{seed}}))"
LAYERS = "{name}(fan_in, fan_out, rng) for the layers of a network with the sizes {{sizes}}"
AGAIN = "{name}(fan_in={{fan_in}}, fan_out={{fan_out}}, rng), with rng from the seeds {{seeds}}"
WALK = (
    "layer_norm_backward(upstream={upstream}, cache), with cache from layer_norm_forward(x={x}, gain={gain}, "
    "shift={shift})"
)
KEPT = "your caller's arrays as they were"


def _init_behaviors(name: str, variance: str) -> tuple[Behavior, ...]:
    """What must hold for a piece that draws weights."""
    return (
        Behavior(
            "shape",
            "a row for each input, a column for each unit",
            shape_of(name),
            draws.small_layers,
            0.2,
            called=START.format(name=name),
        ),
        Behavior(
            "variance",
            f"weights around 0, with the variance {variance} in every layer",
            layers_of(name),
            draws.large_layers,
            0.6,
            SPREAD,
            called=LAYERS.format(name=name),
        ),
        Behavior(
            "only rng",
            "the same weights from the same state of rng, and others from another",
            layers_again(name),
            draws.layers_again,
            0.2,
            DRAWN,
            called=AGAIN.format(name=name),
        ),
    )


PIECES = (
    Piece(
        name="layer_gradient_norms",
        lesson=LESSON,
        signature="(grads)",
        points=2,
        difficulty=1,
        stub="Return a list with the length of the gradient of each layer's weights, without the biases.",
        unlocks="You can see how much of the gradient arrives at each layer.",
        behaviors=(
            Behavior("networks", "one length for each layer's weights", NORMS, draws.networks, 0.6),
            Behavior("one layer", "a list of one length", NORMS, draws.shallow_networks, 0.2),
            Behavior(
                "a layer without slopes", "0 where all slopes of the weights are 0", NORMS, draws.still_networks, 0.1
            ),
            Behavior("arguments kept", KEPT, afterwards(NORMS), first_of(draws.networks), 0.1, UNCHANGED),
        ),
    ),
    Piece(
        name="per_layer_factor",
        lesson=LESSON,
        signature="(norms)",
        points=4,
        difficulty=2,
        stub="Return the factor by which norms change on the way back, from the best line through ln(norm) over index.",
        unlocks="One number says whether a network's gradients vanish, explode or arrive.",
        behaviors=(
            Behavior("norms", "the factor for each layer on the way back", FACTOR, draws.norms, 0.5),
            Behavior("exact", "the exact factor, where norms lie on a line", FACTOR, draws.exact_norms, 0.15),
            Behavior("zeros", "0.0 where any norm is 0", FACTOR, draws.norms_with_zero, 0.15),
            Behavior("one layer", "1.0 for a single norm", FACTOR, draws.single_norms, 0.1),
            Behavior("arguments kept", KEPT, afterwards(FACTOR), draws.arrays_of_norms, 0.1, UNCHANGED),
        ),
    ),
    Piece(
        name="xavier_init",
        lesson=LESSON,
        signature="(fan_in, fan_out, rng)",
        points=2,
        difficulty=1,
        stub="Return weights of shape (fan_in, fan_out), drawn around 0 with the variance 2 / (fan_in + fan_out).",
        unlocks="Signals and gradients keep their size in a deep tanh network, nearly.",
        behaviors=_init_behaviors("xavier_init", "2 / (fan_in + fan_out)"),
    ),
    Piece(
        name="he_init",
        lesson=LESSON,
        signature="(fan_in, fan_out, rng)",
        points=2,
        difficulty=1,
        stub="Return weights of shape (fan_in, fan_out), drawn around 0 with the variance 2 / fan_in.",
        unlocks="The same for ReLUs, which lose half of every signal.",
        behaviors=_init_behaviors("he_init", "2 / fan_in"),
    ),
    Piece(
        name="clip_by_global_norm",
        lesson=LESSON,
        signature="(grads, max_norm)",
        points=4,
        difficulty=2,
        stub="Return (clipped, norm): the arrays, shortened together to the length max_norm if they are longer.",
        unlocks="A gradient that explodes costs you one short step, and not the weights.",
        behaviors=(
            Behavior("too long", "first the arrays, all times one factor", CLIP, draws.long_gradients, 0.4, FIRST),
            Behavior("short enough", "first the arrays as they came", CLIP, draws.short_gradients, 0.15, FIRST),
            Behavior("norm", "second the length before clipping", CLIP, draws.long_gradients, 0.2, SECOND),
            Behavior("zeros", "zeros, and the length 0, for a gradient of zeros", CLIP, draws.gradients_of_zeros, 0.1),
            Behavior("arguments kept", KEPT, afterwards(CLIP), draws.kept_gradients, 0.15, UNCHANGED),
        ),
    ),
    Piece(
        name="residual_forward",
        lesson=LESSON,
        signature="(x, branch)",
        points=2,
        difficulty=1,
        stub="Return what went in plus what branch makes of it, in a new array.",
        unlocks="You have a block with a bypass. Now comes its way back.",
        behaviors=(
            Behavior("blocks", "x, plus what branch gives for x", BLOCK, draws.blocks, 0.6),
            Behavior("other arrays", "the same for other shapes and branches", BLOCK, draws.other_blocks, 0.2),
            Behavior("arguments kept", KEPT, afterwards(BLOCK), draws.kept_blocks, 0.2, UNCHANGED),
        ),
    ),
    Piece(
        name="residual_backward",
        lesson=LESSON,
        signature="(upstream, branch_vjp)",
        points=3,
        difficulty=1,
        stub="Return the slopes along the input, from those along the output and the way back through the branch.",
        unlocks="Slopes have a way back that nothing can shrink.",
        behaviors=(
            Behavior("blocks", "both ways together", BLOCK_BACK, draws.blocks_backward, 0.6),
            Behavior(
                "other branches", "the same where the branch is flat", BLOCK_BACK, draws.other_blocks_backward, 0.2
            ),
            Behavior("arguments kept", KEPT, afterwards(BLOCK_BACK), draws.kept_blocks_backward, 0.2, UNCHANGED),
        ),
    ),
    Piece(
        name="layer_norm_forward",
        lesson=LESSON,
        signature="(x, gain, shift)",
        points=3,
        difficulty=2,
        stub="Return (out, cache): the rows, standardized, times gain plus shift; and what the way back will need.",
        unlocks="Whatever a layer does to the size of its numbers, the next one gets them back to scale.",
        bonus=True,
        behaviors=(
            Behavior("rows", "first the rows, standardized, scaled and shifted", normalized, draws.normed, 0.5),
            Behavior("nearly even rows", "0.00001 added within the root", normalized, draws.nearly_even, 0.2),
            Behavior("even rows", "the shift, where a row has no variance", normalized, draws.even_rows, 0.15),
            Behavior("arguments kept", KEPT, afterwards(normalized), first_of(draws.normed), 0.15, UNCHANGED),
        ),
    ),
    Piece(
        name="layer_norm_backward",
        lesson=LESSON,
        signature="(upstream, cache)",
        points=5,
        difficulty=4,
        stub="Return (dx, dgain, dshift), the slopes of the loss along what layer_norm_forward was given.",
        unlocks="You have derived and built a layer that stands in nearly every large network.",
        bonus=True,
        uses=("layer_norm_forward",),
        behaviors=(
            Behavior("dx", "first dx, in the shape of x", walked, draws.walked_norms, 0.4, FIRST, called=WALK),
            Behavior(
                "dgain", "second dgain, a slope for each unit", walked, draws.walked_norms, 0.15, SECOND, called=WALK
            ),
            Behavior(
                "dshift", "third dshift, a slope for each unit", walked, draws.walked_norms, 0.15, THIRD, called=WALK
            ),
            Behavior(
                "nearly even rows", "the same with the 0.00001 in the root", walked, draws.walked_even, 0.1, called=WALK
            ),
            Behavior("two calls", "the slopes of each call alone", walked, draws.walked_in_turn, 0.1, called=WALK),
            Behavior(
                "arguments kept",
                KEPT,
                afterwards(walked),
                first_of(draws.walked_norms),
                0.1,
                UNCHANGED,
                called=WALK,
            ),
        ),
    ),
)
