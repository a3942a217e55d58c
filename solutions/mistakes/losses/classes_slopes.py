"""Lesson 04: what goes wrong with the slopes of that cost."""

import numpy as np

from solutions.mistakes.losses.formulas import ce, one_hot, picked, row_shifted_softmax, softmax, unstable_softmax
from solutions.mistakes.losses.refusals import label_refusal_mistakes, refusing_labels
from solutions.mistakes.mistake import Mistake


def _ce_slopes(logits, labels):
    slopes = softmax(logits)
    slopes[np.arange(len(labels)), labels] -= 1
    return slopes / len(labels)


def _one_subtracted(logits, place, softmax=softmax):
    """Softmax with 1 subtracted at `place`, and the mean taken."""
    slopes = softmax(logits)
    slopes[place] -= 1
    return slopes / len(logits)


def _label_not_averaged(logits, labels):
    return softmax(logits) / len(labels) - one_hot(logits, labels)


def _only_the_right_class(logits, labels):
    return (softmax(logits) - 1) * one_hot(logits, labels) / len(labels)


def _slopes_with_shift_in_place(logits, labels):
    logits -= logits.max(axis=1, keepdims=True)
    return _ce_slopes(logits, labels)


def _slopes_written_into_logits(logits, labels):
    logits[...] = _ce_slopes(logits, labels)
    return logits


def _slopes_with_labels_changed(logits, labels):
    slopes = _ce_slopes(logits, labels.copy())
    labels += np.arange(len(labels)) * logits.shape[1]
    return slopes


MISTAKES = (
    Mistake(
        "cross_entropy_gradient",
        "mean_missing",
        "The 1/N of the mean is missing, so the slopes are too large by the number of examples.",
        "In a mean of N costs, how strongly does each single cost count?",
        (refusing_labels(lambda z, y: softmax(z) - one_hot(z, y)),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "mean_over_all_entries",
        "It divides by the number of entries of the table; the mean runs over the examples.",
        "What did your loss divide by, and what do its slopes inherit?",
        (refusing_labels(lambda z, y: (softmax(z) - one_hot(z, y)) / z.size),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "mean_taken_twice",
        "It divides by the number of examples twice.",
        "How often does the 1/N of a mean stand in its formula?",
        (refusing_labels(lambda z, y: (softmax(z) - one_hot(z, y)) / len(y) ** 2),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "classes_counted_for_examples",
        "It divides by the number of classes; the mean runs over the examples.",
        "Which axis of logits counts the examples?",
        (refusing_labels(lambda z, y: (softmax(z) - one_hot(z, y)) / z.shape[1]),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "label_not_averaged",
        "The mean is taken of the probabilities alone; the 1 at the right class has to be divided as well.",
        "What do the slopes of one row add up to, and what should they?",
        (refusing_labels(_label_not_averaged),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "whole_columns_lowered",
        "p[:, labels] -= 1 lowers whole columns, in every row; only one entry of each row is the right class.",
        "How many entries of a row are the right class, and how many does [:, labels] reach?",
        (refusing_labels(lambda z, y: _one_subtracted(z, (slice(None), y))),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "whole_rows_lowered",
        "p[labels] -= 1 lowers whole rows: the labels name classes, and classes are columns.",
        "What does the first index of a table choose?",
        (refusing_labels(lambda z, y: _one_subtracted(z, y)),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "slope_of_sigmoid",
        "It is p (1 - p), the slope of a probability for its own score; the label has no part in it.",
        "Where do the labels stand in your formula?",
        (
            refusing_labels(lambda z, y: softmax(z) * (1 - softmax(z)) / len(y)),
            refusing_labels(lambda z, y: softmax(z) * (1 - softmax(z))),
        ),
    ),
    Mistake(
        "cross_entropy_gradient",
        "slope_of_sigmoid_again",
        "It multiplies by p (1 - p) once more, but this factor has already cancelled.",
        "In the derivation, what happens to the p in front when ln p is differentiated?",
        (
            refusing_labels(lambda z, y: (softmax(z) - one_hot(z, y)) * softmax(z) * (1 - softmax(z)) / len(y)),
            refusing_labels(lambda z, y: (softmax(z) - one_hot(z, y)) * softmax(z) / len(y)),
        ),
    ),
    Mistake(
        "cross_entropy_gradient",
        "sign",
        "The difference is the wrong way round: more score for a wrong class costs more, so its slope is positive.",
        "If the score of a wrong class grows, does the cost grow or fall?",
        (refusing_labels(lambda z, y: (one_hot(z, y) - softmax(z)) / len(y)),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "label_forgotten",
        "It gives back probabilities over N; nothing is subtracted at the right class.",
        "What should the slope of the right class be when its probability is 1?",
        (refusing_labels(lambda z, y: softmax(z) / len(y)), refusing_labels(lambda z, y: softmax(z))),
    ),
    Mistake(
        "cross_entropy_gradient",
        "score_taken_for_probability",
        "It subtracts 1 from the scores; the derivation has the probabilities there.",
        "What do the slopes of one row add up to, and what should they?",
        (refusing_labels(lambda z, y: (z - one_hot(z, y)) / len(y)),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "no_max_shift",
        "It takes exp of a large score, which no float can hold, and inf / inf is nan.",
        "Does your softmax survive a score of 1000, and do you use it here?",
        (refusing_labels(lambda z, y: _one_subtracted(z, (np.arange(len(y)), y), softmax=unstable_softmax)),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "wrong_axis",
        "Its probabilities sum to 1 down the columns, over the examples; the classes of one example stand in a row.",
        "Along which axis do the classes lie?",
        (
            refusing_labels(lambda z, y: (softmax(z, axis=0) - one_hot(z, y)) / len(y)),
            refusing_labels(lambda z, y: (row_shifted_softmax(z, axis=0) - one_hot(z, y)) / len(y)),
        ),
    ),
    Mistake(
        "cross_entropy_gradient",
        "sum_over_everything",
        "Its probabilities sum to 1 over the whole table, so the examples share one probability among them.",
        "What should the probabilities of one row add up to?",
        (
            refusing_labels(lambda z, y: (softmax(z, axis=None) - one_hot(z, y)) / len(y)),
            refusing_labels(lambda z, y: (row_shifted_softmax(z, axis=None) - one_hot(z, y)) / len(y)),
        ),
    ),
    Mistake(
        "cross_entropy_gradient",
        "softmax_twice",
        "It takes the softmax of a softmax.",
        "How often is exp taken on the way from a score to its probability?",
        (refusing_labels(lambda z, y: (softmax(softmax(z)) - one_hot(z, y)) / len(y)),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "stopped_at_the_probability",
        "It is the slope for the probabilities; one link of the chain, from scores to probabilities, is missing.",
        "Which local slopes lie on the path from a score to the cost?",
        (
            refusing_labels(lambda z, y: -one_hot(z, y) / softmax(z) / len(y)),
            refusing_labels(lambda z, y: -one_hot(z, y) / softmax(z)),
        ),
    ),
    Mistake(
        "cross_entropy_gradient",
        "only_the_right_class",
        "Only the right class has a slope here; the scores of the wrong ones cost something too.",
        "If the score of a wrong class grows, what happens to the probability of the right one?",
        (refusing_labels(_only_the_right_class),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "factor_two",
        "A factor 2 has come in from the squared error; here nothing is squared.",
        "What is the slope of -ln p, and where would a 2 come from?",
        (refusing_labels(lambda z, y: 2 * (softmax(z) - one_hot(z, y)) / len(y)),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "summed_over_examples",
        "It adds the slopes up over the examples or the classes, but each logit has one of its own.",
        "Which shape has a gradient that is taken for logits?",
        (
            refusing_labels(lambda z, y: np.mean(softmax(z) - one_hot(z, y), axis=0)),
            refusing_labels(lambda z, y: np.sum(softmax(z) - one_hot(z, y), axis=0)),
            refusing_labels(lambda z, y: np.sum(softmax(z) - one_hot(z, y), axis=1)),
            refusing_labels(lambda z, y: np.sum(softmax(z) - one_hot(z, y)) / len(y)),
        ),
    ),
    Mistake(
        "cross_entropy_gradient",
        "slopes_of_the_right_class_picked",
        "It gives back one number for each example; the scores of the wrong classes have slopes too.",
        "Which shape has a gradient that is taken for logits?",
        (
            refusing_labels(lambda z, y: (picked(softmax(z), y) - 1) / len(y)),
            refusing_labels(lambda z, y: picked(softmax(z), y) - 1),
        ),
    ),
    Mistake(
        "cross_entropy_gradient",
        "labels_off_by_one",
        "It counts classes from 1; here the first class is 0.",
        "Which column belongs to the label 0?",
        (refusing_labels(lambda z, y: (softmax(z) - one_hot(z, y - 1)) / len(y)),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "value_for_slope",
        "It gives back the loss, not the slopes of it.",
        "When the loss is 4, do you know which score should move?",
        (refusing_labels(ce),),
    ),
    Mistake(
        "cross_entropy_gradient",
        "input_changed",
        "It writes into your caller's array.",
        "After logits -= ..., what does your caller find in logits?",
        (
            refusing_labels(_slopes_with_shift_in_place),
            refusing_labels(_slopes_written_into_logits),
            refusing_labels(_slopes_with_labels_changed),
        ),
        reads_as="changed_input",
    ),
    *label_refusal_mistakes("cross_entropy_gradient", _ce_slopes),
)
