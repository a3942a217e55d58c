"""Lesson 08: what goes wrong with a ReLU on the way back."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _closed_in_place(upstream, z):
    upstream[z <= 0] = 0
    return upstream


def _multiplied_in_place(upstream, z):
    upstream *= z > 0
    return upstream.copy()


RELU_BACKWARD = (
    Mistake(
        "relu_backward",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda upstream, z: None,),
    ),
    Mistake(
        "relu_backward",
        "argument_overwritten",
        "It writes into the upstream that it is given, so your caller's slopes have changed.",
        "Does upstream[...] = 0 make a new array?",
        (_closed_in_place, _multiplied_in_place),
        reads_as="changed_input",
    ),
    Mistake(
        "relu_backward",
        "upstream_dropped",
        "These are the slopes of the ReLU alone, 1 and 0; upstream is missing.",
        "If the loss does not care about an output at all, what is the slope along its score?",
        (lambda upstream, z: np.where(z > 0, 1.0, 0.0), lambda upstream, z: z > 0),
    ),
    Mistake(
        "relu_backward",
        "bend_dropped",
        "upstream comes back as it went in, as if there were no bend.",
        "What does a unit at rest, z < 0, let through?",
        (lambda upstream, z: upstream.copy(), lambda upstream, z: upstream),
    ),
    Mistake(
        "relu_backward",
        "forward_again",
        "It bends the scores again; on the way back the slopes are asked for.",
        "What travels on the way back: values, or slopes of the loss?",
        (lambda upstream, z: np.maximum(z, 0),),
    ),
    Mistake(
        "relu_backward",
        "output_for_slope",
        "upstream is multiplied by what the ReLU gave; the slope of a ReLU is 1 or 0, however large its score.",
        "Which slope has a ReLU at z = 5?",
        (lambda upstream, z: upstream * np.maximum(z, 0),),
    ),
    Mistake(
        "relu_backward",
        "score_for_slope",
        "upstream is multiplied by the scores; the slope of a ReLU is 1 or 0.",
        "Which slope has a ReLU at z = 5, and which one at z = -5?",
        (lambda upstream, z: upstream * z,),
    ),
    Mistake(
        "relu_backward",
        "upstream_bent",
        "It asks whether upstream is positive; what opens a ReLU is its score.",
        "A unit works, and the loss falls when its output rises. Should that slope be lost?",
        (
            lambda upstream, z: np.maximum(upstream, 0),
            lambda upstream, z: np.where(upstream > 0, z, 0.0),
            lambda upstream, z: np.where((upstream > 0) & (z > 0), upstream, 0.0),
            lambda upstream, z: np.maximum(upstream * z, 0),
        ),
    ),
    Mistake(
        "relu_backward",
        "sides_exchanged",
        "It lets through what rests and stops what works.",
        "On which side of 0 does the curve of a ReLU rise?",
        (lambda upstream, z: np.where(z < 0, upstream, 0.0),),
    ),
    Mistake(
        "relu_backward",
        "sign_for_slope",
        "On the negative side the slope is -1; a ReLU is flat there.",
        "Does a ReLU fall for negative scores, or is it flat?",
        (lambda upstream, z: upstream * np.sign(z),),
    ),
    Mistake(
        "relu_backward",
        "leaks",
        "On the negative side a little comes through, as with a leaky ReLU.",
        "By how much does the output of a ReLU change when a score moves from -2 to -1?",
        (
            lambda upstream, z: np.where(z > 0, upstream, 0.01 * upstream),
            lambda upstream, z: np.where(z > 0, upstream, 0.1 * upstream),
        ),
    ),
    Mistake(
        "relu_backward",
        "threshold_of_one",
        "It opens at 1; a ReLU opens at 0.",
        "What does a ReLU give for z = 0.5?",
        (lambda upstream, z: np.where(z > 1, upstream, 0.0), lambda upstream, z: np.where(z >= 1, upstream, 0.0)),
    ),
    Mistake(
        "relu_backward",
        "added_for_multiplied",
        "The slope of the bend is added to upstream; along a path slopes multiply.",
        "A score moves by a little, its ReLU passes on a part of that. How do two such parts join?",
        (lambda upstream, z: upstream + np.where(z > 0, 1.0, 0.0),),
    ),
    Mistake(
        "relu_backward",
        "all_or_nothing",
        "It asks once for the whole array; each unit opens or closes by itself.",
        "Does one unit at rest close the others?",
        (
            lambda upstream, z: np.where(np.any(z > 0), upstream, 0.0),
            lambda upstream, z: np.where(np.all(z > 0), upstream, 0.0),
            lambda upstream, z: np.where(np.mean(z) > 0, upstream, 0.0),
            lambda upstream, z: upstream if z > 0 else 0.0,
        ),
    ),
    Mistake(
        "relu_backward",
        "chosen_entries_only",
        "The entries at rest are left out; the result needs the shape of z, with a 0 for each of them.",
        "How long is upstream[z > 0], and which shape has z?",
        (lambda upstream, z: upstream[z > 0],),
    ),
    Mistake(
        "relu_backward",
        "slope_of_another_bend",
        "That is the slope of another bend.",
        "Which slope has a ReLU at z = 5?",
        (
            lambda upstream, z: upstream * (1 - np.tanh(z) ** 2),
            lambda upstream, z: upstream * (1 - z**2),
            lambda upstream, z: upstream * z * (1 - z),
            lambda upstream, z: upstream / (1 + np.exp(-z)) * (1 - 1 / (1 + np.exp(-z))),
        ),
    ),
    Mistake(
        "relu_backward",
        "sign",
        "A minus has slipped in.",
        "If an open unit passes on what it gets, is its slope 1 or -1?",
        (lambda upstream, z: np.where(z > 0, -upstream, 0.0),),
    ),
)
