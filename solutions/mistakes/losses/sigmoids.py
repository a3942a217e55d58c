"""Lesson 04: what goes wrong between a score and its probability."""

import math

import numpy as np

from solutions.mistakes.losses.formulas import sigmoid
from solutions.mistakes.mistake import Mistake


def _undivided_branches(z, above, below):
    """The form that is safe for large scores, its parentheses lost on one side of 0 or on both."""
    small = np.exp(-np.abs(z))
    return np.where(np.asarray(z) >= 0, above(small), below(small))


def _exchanged_branches(z):
    return np.where(np.asarray(z) >= 0, np.exp(z) / (1 + np.exp(z)), 1 / (1 + np.exp(-np.asarray(z))))


def _standard_exp(z):
    return np.vectorize(lambda score: 1 / (1 + math.exp(-score)))(z)


def _negated_in_place(z):
    z *= -1
    return 1 / (1 + np.exp(z))


def _exp_in_place(z):
    z = np.asarray(z)
    np.exp(-z, out=z)
    return 1 / (1 + z)


def _value_by_value(z):
    return np.array([sigmoid(value) for value in z])


def _by_masks(z):
    result = np.zeros(len(z)) if np.ndim(z) == 1 else np.zeros(z.shape)
    result[z >= 0] = 1 / (1 + np.exp(-z[z >= 0]))
    result[z < 0] = np.exp(z[z < 0]) / (1 + np.exp(z[z < 0]))
    return result


def _by_attribute(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z))).reshape(z.shape)


def _one_branch(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))


def _math_branches(z):
    z = float(z) if np.ndim(z) == 0 else math.fabs(z)
    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))


MISTAKES = (
    Mistake(
        "sigmoid",
        "exponents_sign",
        "The sign in the exponent is turned round, so large scores get small probabilities.",
        "For a large z, should exp(...) be tiny or huge?",
        (lambda z: 1 / (1 + np.exp(z)), lambda z: 1 - sigmoid(z)),
    ),
    Mistake(
        "sigmoid",
        "exp_of_large_score",
        "It takes exp of a large positive number, which no float can hold, and inf / inf is nan.",
        "In exp(z) / (1 + exp(z)), what does a float hold for z = 1000?",
        (lambda z: np.exp(z) / (1 + np.exp(z)), _exchanged_branches, _standard_exp),
    ),
    Mistake(
        "sigmoid",
        "parentheses_missing",
        "Parentheses are missing: Python divides 1 by 1 and then adds exp(-z).",
        "In 1 / 1 + exp(-z), what is divided by what?",
        (
            lambda z: 1 / 1 + np.exp(-np.asarray(z)),
            lambda z: _undivided_branches(z, lambda e: 1 / 1 + e, lambda e: e / 1 + e),
            lambda z: _undivided_branches(z, lambda e: 1 / 1 + e, lambda e: e / (1 + e)),
            lambda z: _undivided_branches(z, lambda e: 1 / (1 + e), lambda e: e / 1 + e),
        ),
    ),
    Mistake(
        "sigmoid",
        "tanh_for_sigmoid",
        "It is tanh, or made from it without its two halves: a probability lies between 0 and 1, and is 1/2 at 0.",
        "What should come out for z = 0, and what for a very small z?",
        (
            lambda z: np.tanh(z),
            lambda z: np.tanh(np.asarray(z) / 2),
            lambda z: (1 + np.tanh(z)) / 2,
        ),
    ),
    Mistake(
        "sigmoid",
        "slope_for_value",
        "It gives back the slope of the sigmoid.",
        "Should a high score give a high probability, or one near 0?",
        (lambda z: sigmoid(z) * (1 - sigmoid(z)),),
    ),
    Mistake(
        "sigmoid",
        "cut_too_early",
        "It cuts scores off at a number that is too near, so that far out something is left of the wrong answer.",
        "What is the largest score whose exp a float can hold: 20, or about 700?",
        tuple(lambda z, edge=edge: sigmoid(np.clip(z, -edge, edge)) for edge in (5, 6, 8, 10, 15, 16, 20)),
    ),
    Mistake(
        "sigmoid",
        "threshold_for_probability",
        "It says 0 or 1 and nothing between, so it no longer tells how sure it is.",
        "Which probability should a score of 0.1 have: 1, or a little more than a half?",
        (lambda z: np.asarray(z > 0, dtype=float), lambda z: np.asarray(z >= 0, dtype=float)),
    ),
    Mistake(
        "sigmoid",
        "one_forgotten",
        "It gives back the odds, exp(z): the 1 + in the denominator is missing.",
        "Can a probability be greater than 1?",
        (lambda z: 1 / np.exp(-np.asarray(z)), lambda z: np.exp(z)),
    ),
    Mistake(
        "sigmoid",
        "negative_scores_mirrored",
        "The sign of the score is lost on the way, so a score of -3 gets the probability of 3.",
        "For z = -3, should the probability be above or below a half?",
        (lambda z: 1 / (1 + np.exp(-np.abs(z))), lambda z: np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z)))),
    ),
    Mistake(
        "sigmoid",
        "softmax_for_sigmoid",
        "It divides by a sum over the whole array, so the scores share one probability among them.",
        "Should the probability of one score change when another one is added to the array?",
        (lambda z: np.exp(z - np.max(z)) / np.sum(np.exp(z - np.max(z))),),
    ),
    Mistake(
        "sigmoid",
        "another_base",
        "It uses powers of another number than e.",
        "Which function is exp, and which is 2**z or 10**z?",
        (lambda z: 1 / (1 + np.power(2.0, -np.asarray(z))), lambda z: 1 / (1 + np.power(10.0, -np.asarray(z)))),
    ),
    Mistake(
        "sigmoid",
        "input_changed",
        "It writes into your caller's array.",
        "After z *= -1, what does your caller find in z?",
        (_negated_in_place, _exp_in_place),
        reads_as="changed_input",
    ),
    Mistake(
        "sigmoid",
        "arrays_only",
        "It works on arrays only; a single number has no entries and no shape.",
        "What do z[...], len(z) and z.shape say when z is the number 2.0?",
        (_value_by_value, _by_masks, _by_attribute),
    ),
    Mistake(
        "sigmoid",
        "numbers_only",
        "It works on single numbers only: an array is neither above nor below 0 as a whole.",
        "For an array with entries of both signs, which way should `if z >= 0` go?",
        (_one_branch, _math_branches),
    ),
)
