"""Lesson 04: what goes wrong between the scores of classes and their probabilities."""

import math

import numpy as np

from solutions.mistakes.losses.formulas import by_row, row_shifted_softmax, sigmoid, softmax
from solutions.mistakes.mistake import Mistake


def _shifted_by(logits, shift):
    raised = np.exp(logits - shift)
    return raised / raised.sum(axis=-1, keepdims=True)


def _axes_lost(logits):
    raised = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1)


def _both_axes_lost(logits):
    raised = np.exp(logits - logits.max(axis=-1))
    return raised / raised.sum(axis=-1)


def _shift_axis_lost(logits):
    raised = np.exp(logits - logits.max(axis=-1))
    return raised / raised.sum(axis=-1, keepdims=True)


def _row_by_row(logits):
    return np.array([softmax(row) for row in logits])


def _shifted_in_place(logits):
    logits -= logits.max(axis=-1, keepdims=True)
    raised = np.exp(logits)
    return raised / raised.sum(axis=-1, keepdims=True)


def _all_in_place(logits):
    logits[...] = softmax(logits)
    return logits


MISTAKES = (
    Mistake(
        "softmax",
        "no_max_shift",
        "For a large score exp is more than a float can hold: each row's largest score is not subtracted first.",
        "What does a float hold for exp(1000), and what for exp(1000 - 1000)?",
        (
            lambda logits: np.exp(logits) / np.exp(logits).sum(axis=-1, keepdims=True),
            lambda logits: _shifted_by(logits, logits.min(axis=-1, keepdims=True)),
            lambda logits: _shifted_by(logits, logits.mean(axis=-1, keepdims=True)),
            lambda logits: _shifted_by(logits, -logits.max(axis=-1, keepdims=True)),
        ),
    ),
    Mistake(
        "softmax",
        "largest_of_all_subtracted",
        "It subtracts the largest score of the whole table; in a row far below it all that is left is 0 / 0.",
        "In a row of scores near -1000, what is left of exp when 1000 is subtracted?",
        (lambda logits: _shifted_by(logits, np.max(logits)),),
    ),
    Mistake(
        "softmax",
        "sum_over_everything",
        "It divides by the sum over the whole table, so all rows together have the probability 1.",
        "What should the entries of one row add up to?",
        (
            lambda logits: np.exp(logits - np.max(logits)) / np.exp(logits - np.max(logits)).sum(),
            lambda logits: np.exp(logits) / np.exp(logits).sum(),
            lambda logits: row_shifted_softmax(logits, axis=None),
        ),
    ),
    Mistake(
        "softmax",
        "wrong_axis",
        "It sums down the columns, over the examples; the classes of one example stand in a row.",
        "Along which axis do the classes lie, and what should sum to 1?",
        (
            lambda logits: softmax(logits, axis=0),
            lambda logits: np.exp(logits) / np.exp(logits).sum(axis=0),
            lambda logits: row_shifted_softmax(logits, axis=0),
        ),
    ),
    Mistake(
        "softmax",
        "sum_loses_its_axis",
        "The sum, or the maximum, has lost its axis, so it lies along the columns and not beside its rows.",
        "Which shape has a sum along axis -1, and which one fits beside the rows?",
        (_axes_lost, _both_axes_lost, _shift_axis_lost),
    ),
    Mistake(
        "softmax",
        "not_divided",
        "The entries are positive, but nothing divides them by their sum.",
        "What do the entries of a row add up to?",
        (
            lambda logits: np.exp(logits),
            by_row,
        ),
    ),
    Mistake(
        "softmax",
        "divided_by_something_else",
        "It divides by a count, by the largest entry, by the mean or by squares, where the sum is needed.",
        "By what do you have to divide numbers so that they add up to 1?",
        (
            lambda logits: by_row(logits) / by_row(logits).mean(axis=-1, keepdims=True),
            lambda logits: by_row(logits) / np.linalg.norm(by_row(logits), axis=-1, keepdims=True),
            lambda logits: by_row(logits) / (by_row(logits) ** 2).sum(axis=-1, keepdims=True),
            lambda logits: by_row(logits) / logits.shape[-1],
            lambda logits: by_row(logits) / len(logits),
            lambda logits: by_row(logits) / logits.size,
            lambda logits: by_row(logits) / by_row(logits).mean(),
            lambda logits: np.exp(logits) / np.exp(logits).max(axis=-1, keepdims=True),
            lambda logits: np.exp(logits) / np.linalg.norm(np.exp(logits), axis=-1, keepdims=True),
        ),
    ),
    Mistake(
        "softmax",
        "exp_forgotten",
        "It divides the scores themselves by their sum, so negative scores give negative probabilities.",
        "What makes a positive number out of any score?",
        (
            lambda logits: logits / logits.sum(axis=-1, keepdims=True),
            lambda logits: np.abs(logits) / np.abs(logits).sum(axis=-1, keepdims=True),
        ),
    ),
    Mistake(
        "softmax",
        "sigmoid_for_softmax",
        "It turns each score into a probability by itself, so a row does not add up to 1.",
        "Do the classes know of each other in your formula?",
        (sigmoid,),
    ),
    Mistake(
        "softmax",
        "winner_takes_all",
        "It gives 1 to the largest score and 0 to the rest, so it no longer tells how sure it is.",
        "Which probabilities should the scores 1.0 and 1.1 have?",
        (lambda logits: (logits == logits.max(axis=-1, keepdims=True)).astype(float),),
    ),
    Mistake(
        "softmax",
        "logarithm_of_softmax",
        "It gives back logarithms of probabilities.",
        "Can a probability be negative?",
        (
            lambda logits: (
                logits
                - logits.max(axis=-1, keepdims=True)
                - np.log(np.exp(logits - logits.max(axis=-1, keepdims=True)).sum(axis=-1, keepdims=True))
            ),
        ),
    ),
    Mistake(
        "softmax",
        "softmax_twice",
        "It takes the softmax of a softmax, which makes all probabilities more alike.",
        "How often is exp taken on the way from a score to its probability?",
        (lambda logits: softmax(softmax(logits)),),
    ),
    Mistake(
        "softmax",
        "exponents_sign",
        "The sign in the exponent is turned round, so the largest score gets the smallest probability.",
        "Should a higher score give a higher probability?",
        (lambda logits: softmax(-logits),),
    ),
    Mistake(
        "softmax",
        "another_base",
        "It uses powers of another number than e.",
        "Which function is exp, and which is 2**z or 10**z?",
        (lambda logits: softmax(logits * math.log(2)), lambda logits: softmax(logits * math.log(10))),
    ),
    Mistake(
        "softmax",
        "tables_only",
        "It needs rows and columns; a single example has the shape (C,).",
        "Which number names the last axis, however many axes there are?",
        (lambda logits: softmax(logits, axis=1), _row_by_row),
    ),
    Mistake(
        "softmax",
        "input_changed",
        "It writes into your caller's array.",
        "After logits -= ..., what does your caller find in logits?",
        (_shifted_in_place, _all_in_place),
        reads_as="changed_input",
    ),
)
