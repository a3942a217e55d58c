"""Lesson 06: the pieces, and the probes that show their behavior.

Nothing here holds an expectation or compares: results are held against a key elsewhere.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from autograder.exercises import neuron_draws as draws
from autograder.exercises.calling import at, first_of
from autograder.exercises.functions import as_function
from autograder.exercises.piece import Behavior, Draws, Inputs, Names, Piece, Probe, Rule

LESSON = "06_neurons"

UNCHANGED = Rule("unchanged")

# --- the probes -------------------------------------------------------------------------------------------


def network(names: Names, inputs: Inputs) -> Any:
    arguments = [inputs[name] for name in ("X", "W1", "b1", "W2", "b2")]
    return names["two_layer_forward"](*arguments, as_function(inputs["activation"]))


def network_afterwards(names: Names, inputs: Inputs) -> Any:
    """All five arrays after the call."""
    network(names, inputs)
    return {"after the call": {name: inputs[name] for name in ("X", "W1", "b1", "W2", "b2")}}


def afterwards(name: str, *arguments: str) -> Probe:
    """The probe that gives the first input after the call, and after somebody wrote into the result."""

    def kept(names: Names, inputs: Inputs) -> Any:
        result, given = at(name, *arguments)(names, inputs), inputs[arguments[0]]
        after_call = given.copy()
        if isinstance(result, np.ndarray) and result.flags.writeable:
            result[...] = 1e6
        return {f"{arguments[0]} after the call": after_call, f"{arguments[0]} after writing into the result": given}

    return kept


def counted_as_numbers(probe: Probe) -> Probe:
    """The probe that gives True as 1.0 and False as 0.0: arithmetic does so too."""

    def counted(names: Names, inputs: Inputs) -> Any:
        result = probe(names, inputs)
        return np.asarray(result, dtype=float) if np.asarray(result).dtype == bool else result

    return counted


# --- the table --------------------------------------------------------------------------------------------


def _elementwise(name: str, expects: str, probe: Probe | None = None) -> tuple[Behavior, ...]:
    """What every function of each entry must do."""
    probe = probe or at(name, "z")
    return (
        Behavior("arrays", f"{expects}, for each entry of z", probe, draws.scores, 0.5),
        Behavior("far from 0", f"{expects}, also at -1000 and 1000", probe, draws.far_scores, 0.25),
        Behavior("numbers", f"{expects}, when z is one number", probe, draws.single_scores, 0.1),
        Behavior("z kept", "your caller's z as it was", afterwards(name, "z"), draws.with_a_kink, 0.15, UNCHANGED),
    )


def _leaky(name: str, expects: str) -> tuple[Behavior, ...]:
    """The same with a slope that may be given."""
    given = at(name, "z", "slope")
    return (
        Behavior("given slope", f"{expects}, for each entry of z", given, draws.leaky_scores, 0.5),
        Behavior(
            "default slope", f"{expects}, with the slope 0.01 when none is given", at(name, "z"), draws.scores, 0.2
        ),
        Behavior("numbers", f"{expects}, when z is one number", given, draws.leaky_single_scores, 0.15),
        Behavior("z kept", "your caller's z as it was", afterwards(name, "z"), draws.with_a_kink, 0.15, UNCHANGED),
    )


def _with_a_kink(name: str, behaviors: tuple[Behavior, ...]) -> tuple[Behavior, ...]:
    """The same for a slope that jumps at 0: some number comes out there, too. The share is taken from the first."""
    main, *rest = behaviors
    probe = counted_as_numbers(at(name, "z"))
    kink = Behavior("at the kink", "any number from 0 to 1 at z = 0", probe, draws.at_the_kink, 0.1, Rule("fraction"))
    return replace(main, share=round(main.share - kink.share, 2)), *rest[:-1], kink, rest[-1]


Shown = tuple[str, str, Draws, float]


def _share(name: str, arguments: Sequence[str], shown: Sequence[Shown], kept: Draws) -> tuple[Behavior, ...]:
    """What a function that gives one share must do: what is `shown`, and the array of `kept` left as it was."""
    probe, after = at(name, *arguments), afterwards(name, *arguments)
    return (
        *(Behavior(behavior, expects, probe, drawn, share) for behavior, expects, drawn, share in shown),
        Behavior("argument kept", "your caller's array as it was", after, first_of(kept), 0.1, UNCHANGED),
    )


PIECES = (
    Piece(
        name="two_layer_forward",
        lesson=LESSON,
        signature="(X, W1, b1, W2, b2, activation)",
        points=3,
        difficulty=1,
        stub="Return what the network gives for each row of X: a layer, the bend, and a second layer without a bend.",
        unlocks="You have a whole network. Lesson 08 finds the gradient of everything in it.",
        behaviors=(
            Behavior("networks", "the outputs, a row for each example", network, draws.networks, 0.6),
            Behavior(
                "small networks",
                "the same for one example, one output or one hidden unit",
                network,
                draws.edge_networks,
                0.2,
            ),
            Behavior(
                "arguments kept",
                "your caller's arrays as they were",
                network_afterwards,
                first_of(draws.networks),
                0.2,
                UNCHANGED,
            ),
        ),
    ),
    Piece(
        name="sigmoid_derivative",
        lesson=LESSON,
        signature="(z)",
        points=2,
        difficulty=1,
        stub="Return the slope of your sigmoid at z.",
        unlocks="You can see why a stack of sigmoids hardly learns: multiply a few of these slopes.",
        behaviors=_elementwise("sigmoid_derivative", "the slope of the sigmoid"),
    ),
    Piece(
        name="tanh",
        lesson=LESSON,
        signature="(z)",
        points=2,
        difficulty=1,
        stub="Return tanh of z, without nan or inf however large z is.",
        unlocks="You have a bend that gives values on both sides of 0.",
        behaviors=_elementwise("tanh", "the hyperbolic tangent"),
    ),
    Piece(
        name="tanh_derivative",
        lesson=LESSON,
        signature="(z)",
        points=2,
        difficulty=1,
        stub="Return the slope of your tanh at z.",
        unlocks="You can compare the two S-shaped bends by what they pass on.",
        behaviors=_elementwise("tanh_derivative", "the slope of tanh"),
    ),
    Piece(
        name="saturated_fraction",
        lesson=LESSON,
        signature="(slopes, threshold)",
        points=2,
        difficulty=1,
        stub="Return the share of the slopes whose size is smaller than threshold.",
        unlocks="You have a first tool for finding out why a network does not learn.",
        behaviors=_share(
            "saturated_fraction",
            ("slopes", "threshold"),
            (
                (
                    "shares",
                    "the share, from 0 to 1, of slopes smaller than threshold in size",
                    draws.steepnesses,
                    0.6,
                ),
                ("on the border", "a slope as large as the threshold does not count", draws.on_the_border, 0.15),
                ("all or none", "1.0 when all are smaller, 0.0 when none is", draws.all_or_none, 0.15),
            ),
            kept=draws.steepnesses,
        ),
    ),
    Piece(
        name="relu",
        lesson=LESSON,
        signature="(z)",
        points=2,
        difficulty=1,
        stub="Return z where it is positive, and 0 where it is negative.",
        unlocks="You have the bend that most networks use.",
        behaviors=_elementwise("relu", "z where it is positive, 0 where it is negative"),
    ),
    Piece(
        name="relu_derivative",
        lesson=LESSON,
        signature="(z)",
        points=2,
        difficulty=1,
        stub="Return the slope of relu at z: 1 where z is positive, 0 where it is negative.",
        unlocks="You can tell which units pass a gradient on, and which stop it.",
        behaviors=_with_a_kink(
            "relu_derivative",
            _elementwise("relu_derivative", "the slope of relu", counted_as_numbers(at("relu_derivative", "z"))),
        ),
    ),
    Piece(
        name="leaky_relu",
        lesson=LESSON,
        signature="(z, slope=0.01)",
        points=2,
        difficulty=1,
        stub="Return z where it is positive, and slope times z where it is negative.",
        unlocks="You have a bend that never stops a gradient altogether.",
        behaviors=_leaky("leaky_relu", "z where it is positive, slope * z where it is negative"),
    ),
    Piece(
        name="leaky_relu_derivative",
        lesson=LESSON,
        signature="(z, slope=0.01)",
        points=2,
        difficulty=1,
        stub="Return the slope of leaky_relu at z, for the same slope on its negative side.",
        unlocks="You can run a network that brings its dead units back.",
        behaviors=_with_a_kink("leaky_relu_derivative", _leaky("leaky_relu_derivative", "the slope of leaky_relu")),
    ),
    Piece(
        name="dead_fraction",
        lesson=LESSON,
        signature="(A)",
        points=2,
        difficulty=1,
        stub="Return the share of the units, the columns of A, that are 0 on every row.",
        unlocks="You can tell a dead unit from one that only rests.",
        behaviors=_share(
            "dead_fraction",
            ("A",),
            (
                ("layers", "the share of columns that are 0 on every row", draws.layers, 0.5),
                ("negative entries", "only an exact 0 counts, whatever sign the others have", draws.signed_layers, 0.2),
                ("plain layers", "right for no dead unit, for all, and for one example", draws.plain_layers, 0.2),
            ),
            kept=draws.signed_layers,
        ),
    ),
    Piece(
        name="gelu",
        lesson=LESSON,
        signature="(z)",
        points=2,
        difficulty=1,
        stub="Return the tanh form of the GELU at z.",
        unlocks="You have the bend of the networks that write and translate texts.",
        bonus=True,
        behaviors=_elementwise("gelu", "the GELU in its tanh form"),
    ),
    Piece(
        name="gelu_derivative",
        lesson=LESSON,
        signature="(z)",
        points=3,
        difficulty=2,
        stub="Return the exact slope of your gelu at z, by the product rule and the chain rule.",
        unlocks="You can differentiate whatever bend somebody invents next.",
        bonus=True,
        behaviors=_elementwise("gelu_derivative", "the slope of the GELU in its tanh form"),
    ),
)
