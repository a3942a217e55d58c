"""Lesson 04: what goes wrong with the cost of predictions among many classes."""

import math

import numpy as np

from solutions.mistakes.losses.formulas import (
    LITTLE,
    bce_entries,
    bce_of,
    by_row,
    ce,
    ce_of,
    log_softmax,
    one_hot,
    picked,
    row_shifted_softmax,
    softmax,
    softplus,
    unstable_softmax,
)
from solutions.mistakes.losses.refusals import label_refusal_mistakes, refusing_labels
from solutions.mistakes.mistake import Mistake


def _standard_logs(logits, labels):
    return -sum(math.log(p) for p in picked(softmax(logits), labels)) / len(labels)


def _one_hot_times_log(logits, labels):
    return -np.sum(one_hot(logits, labels) * np.log(softmax(logits))) / len(labels)


def _sum_of_exp_shifted(logits, labels):
    """The logarithm of the shifted sum beside the score that is not shifted."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(shifted).sum(axis=1)) - picked(logits, labels))


def _score_shifted(logits, labels):
    """The sum with its shift added back beside the shifted score."""
    largest = logits.max(axis=1)
    shifted = logits - largest[:, None]
    return np.mean(np.log(np.exp(shifted).sum(axis=1)) + largest - picked(shifted, labels))


def _shift_subtracted_again(logits, labels):
    largest = logits.max(axis=1)
    shifted = logits - largest[:, None]
    return np.mean(np.log(np.exp(shifted).sum(axis=1)) - largest - picked(logits, labels))


def _every_class_yes_or_no(logits, labels):
    p, marked = softmax(logits), one_hot(logits, labels)
    return bce_of(np.clip(p, 1e-12, 1 - 1e-12), marked)


def _every_class_summed(logits, labels):
    return _every_class_yes_or_no(logits, labels) * logits.shape[1]


def _row_shifted_cost(logits, labels, axis):
    """Each row's largest score is subtracted on both sides, and the sum runs along another axis."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.mean(np.log(by_row(logits).sum(axis=axis)) - picked(shifted, labels))


def _cost_with_shift_in_place(logits, labels):
    logits -= logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(logits).sum(axis=1)) - picked(logits, labels))


def _cost_with_labels_changed(logits, labels):
    cost = ce(logits, labels.copy())
    labels += np.arange(len(labels)) * logits.shape[1]
    return cost


MISTAKES = (
    Mistake(
        "cross_entropy",
        "sum_for_mean",
        "It adds the costs up and never divides by the number of examples.",
        "If you copied every example once more, should the cost double?",
        (refusing_labels(lambda z, y: -np.sum(picked(log_softmax(z), y))),),
    ),
    Mistake(
        "cross_entropy",
        "mean_over_all_entries",
        "It divides by the number of entries of the table; there is one cost for each example, not for each class.",
        "How many right classes do 5 examples with 3 classes have?",
        (refusing_labels(lambda z, y: -np.mean(one_hot(z, y) * log_softmax(z))),),
    ),
    Mistake(
        "cross_entropy",
        "log_of_zero",
        "For a score far below the others the probability is rounded to 0, and the logarithm of 0 is infinite.",
        "In which form of the cost is the logarithm taken of a sum that is at least 1?",
        (
            refusing_labels(lambda z, y: ce_of(softmax(z), y)),
            refusing_labels(_standard_logs),
            refusing_labels(_one_hot_times_log),
        ),
    ),
    Mistake(
        "cross_entropy",
        "probability_clipped",
        "It keeps the probability away from 0 by a tiny number, so a cost of 1000 comes out as about 30.",
        "How much should it cost when the right class lies 1000 below the largest score?",
        (
            *(refusing_labels(lambda z, y, eps=eps: ce_of(np.clip(softmax(z), eps, 1), y)) for eps in LITTLE),
            *(refusing_labels(lambda z, y, eps=eps: ce_of(softmax(z) + eps, y)) for eps in LITTLE),
        ),
    ),
    Mistake(
        "cross_entropy",
        "no_max_shift",
        "It takes exp of a large score, which no float can hold: each row's largest score is not subtracted first.",
        "What does a float hold for exp(1000), and what for exp(1000 - 1000)?",
        (
            refusing_labels(lambda z, y: np.mean(np.log(np.exp(z).sum(axis=1)) - picked(z, y))),
            refusing_labels(lambda z, y: ce_of(unstable_softmax(z), y)),
        ),
    ),
    Mistake(
        "cross_entropy",
        "shift_on_one_side",
        "The largest score is subtracted in one of the two terms only, and not added back in the other.",
        "If every score of a row grows by 100, does your cost stay the same?",
        (
            refusing_labels(_sum_of_exp_shifted),
            refusing_labels(_score_shifted),
            refusing_labels(_shift_subtracted_again),
        ),
    ),
    Mistake(
        "cross_entropy",
        "wrong_axis",
        "It sums down the columns, over the examples; the classes of one example stand in a row.",
        "Along which axis do the classes lie?",
        (
            refusing_labels(lambda z, y: -np.mean(picked(log_softmax(z, axis=0), y))),
            refusing_labels(lambda z, y: np.mean(np.log(np.exp(z).sum(axis=0)) - picked(z, y))),
            refusing_labels(lambda z, y: _row_shifted_cost(z, y, axis=0)),
            refusing_labels(lambda z, y: ce_of(row_shifted_softmax(z, axis=0), y)),
        ),
    ),
    Mistake(
        "cross_entropy",
        "sum_over_everything",
        "It sums exp over the whole table, so the examples share one probability among them.",
        "Should the cost of one example change when another one is added?",
        (
            refusing_labels(lambda z, y: -np.mean(picked(log_softmax(z, axis=None), y))),
            refusing_labels(lambda z, y: np.mean(np.log(np.exp(z).sum()) - picked(z, y))),
            refusing_labels(lambda z, y: _row_shifted_cost(z, y, axis=None)),
            refusing_labels(lambda z, y: ce_of(row_shifted_softmax(z, axis=None), y)),
        ),
    ),
    Mistake(
        "cross_entropy",
        "softmax_twice",
        "It turns the scores into probabilities and then treats these probabilities as scores.",
        "How often is exp taken on the way from a score to its cost?",
        (refusing_labels(lambda z, y: ce(softmax(z), y)),),
    ),
    Mistake(
        "cross_entropy",
        "sign",
        "The minus is missing: a logarithm of a probability is negative, and a cost is not.",
        "Is ln(0.5) positive or negative, and should a cost be?",
        (refusing_labels(lambda z, y: -ce(z, y)),),
    ),
    Mistake(
        "cross_entropy",
        "logarithm_forgotten",
        "It averages probabilities, without a logarithm.",
        "By how much does the cost grow when the probability of the right class falls from 0.01 to 0.001?",
        (
            refusing_labels(lambda z, y: -np.mean(picked(softmax(z), y))),
            refusing_labels(lambda z, y: 1 - np.mean(picked(softmax(z), y))),
        ),
    ),
    Mistake(
        "cross_entropy",
        "whole_columns_picked",
        "table[:, labels] takes whole columns, so each example also pays for the labels of all others.",
        "How many entries should be picked from a table with 5 rows, and how many does [:, labels] pick?",
        (
            refusing_labels(lambda z, y: -np.mean(log_softmax(z)[:, y])),
            refusing_labels(lambda z, y: -np.sum(log_softmax(z)[:, y]) / len(y)),
            refusing_labels(lambda z, y: np.mean(np.log(np.exp(z).sum(axis=1)) - z[:, y])),
        ),
    ),
    Mistake(
        "cross_entropy",
        "whole_rows_picked",
        "table[labels] takes whole rows: the labels name classes, and classes are columns.",
        "What does the first index of a table choose?",
        (refusing_labels(lambda z, y: -np.mean(log_softmax(z)[y])),),
    ),
    Mistake(
        "cross_entropy",
        "every_class_yes_or_no",
        "It also charges for the classes that are wrong, as if each were a question of its own.",
        "Once the right class has its probability, how much is left for the others?",
        (
            refusing_labels(_every_class_yes_or_no),
            refusing_labels(_every_class_summed),
            refusing_labels(lambda z, y: np.mean(bce_entries(z, one_hot(z, y)))),
            refusing_labels(lambda z, y: np.sum(bce_entries(z, one_hot(z, y))) / len(y)),
            refusing_labels(lambda z, y: bce_of(softmax(z), one_hot(z, y))),
            refusing_labels(lambda z, y: bce_of(softmax(z), one_hot(z, y)) * z.shape[1]),
        ),
    ),
    Mistake(
        "cross_entropy",
        "another_logarithm",
        "It takes logarithms to another base than e.",
        "Which logarithm is np.log, and which are np.log2 and np.log10?",
        (
            *(refusing_labels(lambda z, y, b=base: ce(z, y) / math.log(b)) for base in (2, 10)),
            *(
                refusing_labels(lambda z, y, b=base: -np.mean(picked(log_softmax(z, unit=math.log(b)), y)))
                for base in (2, 10)
            ),
        ),
    ),
    Mistake(
        "cross_entropy",
        "not_averaged",
        "It gives back one cost for each example; a loss is one single number.",
        "With two models in your hand, how would you compare two arrays and say which model is better?",
        (
            refusing_labels(lambda z, y: -picked(log_softmax(z), y)),
            refusing_labels(lambda z, y: -one_hot(z, y) * log_softmax(z)),
        ),
    ),
    Mistake(
        "cross_entropy",
        "labels_off_by_one",
        "It counts classes from 1; here the first class is 0.",
        "Which column belongs to the label 0?",
        (refusing_labels(lambda z, y: ce(z, y - 1)),),
    ),
    Mistake(
        "cross_entropy",
        "score_for_logarithm",
        "It averages scores; what they are compared with, the logarithm of the sum, is missing.",
        "If every score of a row grows by 100, does your cost stay the same?",
        (refusing_labels(lambda z, y: -np.mean(picked(z, y))),),
    ),
    Mistake(
        "cross_entropy",
        "sigmoid_for_softmax",
        "It turns each score into a probability by itself, so the other classes have no part in the cost.",
        "If the score of a wrong class grows, should the cost grow?",
        (refusing_labels(lambda z, y: np.mean(softplus(-picked(z, y)))),),
    ),
    Mistake(
        "cross_entropy",
        "largest_for_right",
        "It charges for the class with the largest score, so it never notices that this class is wrong.",
        "Where do the labels stand in your formula?",
        (refusing_labels(lambda z, y: -np.mean(log_softmax(z).max(axis=1))),),
    ),
    Mistake(
        "cross_entropy",
        "accuracy_for_loss",
        "It counts wrong or right answers, and so does not notice how sure a prediction was.",
        "Do the scores (1.1, 1) and (9, 1) cost the same when class 0 is right?",
        (
            refusing_labels(lambda z, y: np.mean(z.argmax(axis=1) != y)),
            refusing_labels(lambda z, y: np.mean(z.argmax(axis=1) == y)),
        ),
    ),
    Mistake(
        "cross_entropy",
        "squared_error_of_probabilities",
        "It squares differences of probabilities, so no mistake costs much.",
        "How much should it cost to be sure and wrong?",
        (
            refusing_labels(lambda z, y: np.mean((softmax(z) - one_hot(z, y)) ** 2)),
            refusing_labels(lambda z, y: np.sum((softmax(z) - one_hot(z, y)) ** 2) / len(y)),
        ),
    ),
    Mistake(
        "cross_entropy",
        "input_changed",
        "It writes into your caller's array.",
        "After logits -= ..., what does your caller find in logits?",
        (refusing_labels(_cost_with_shift_in_place), refusing_labels(_cost_with_labels_changed)),
        reads_as="changed_input",
    ),
    *label_refusal_mistakes("cross_entropy", ce),
)
