"""Lesson 09: what goes wrong when right answers are counted."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.losses import softmax


def _hits(logits, labels):
    return np.argmax(logits, axis=1) == labels


def _by_columns(logits, labels):
    return float(np.mean(np.argmax(logits, axis=0) == labels))


def _by_columns_pair_by_pair(logits, labels):
    pairs = zip(np.argmax(logits, axis=0), labels, strict=False)
    return sum(answer == label for answer, label in pairs) / len(labels)


def _over_all(logits, labels):
    return float(np.mean(np.argmax(logits) == labels))


def _overwritten(logits, labels):
    logits -= logits.max(axis=1, keepdims=True)
    return float(np.mean(_hits(logits, labels)))


def _right_score(logits, labels):
    return logits[np.arange(len(labels)), labels]


ACCURACY = (
    Mistake(
        "accuracy",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda logits, labels: None,),
    ),
    Mistake(
        "accuracy",
        "count_for_share",
        "It gives back how many are right, not which share.",
        "Can your result be larger than 1?",
        (lambda logits, labels: np.sum(_hits(logits, labels)),),
    ),
    Mistake(
        "accuracy",
        "percent_for_share",
        "It gives back percent; a share lies between 0 and 1.",
        "Can your result be larger than 1?",
        (
            lambda logits, labels: 100.0 * float(np.mean(_hits(logits, labels))),
            lambda logits, labels: round(100.0 * float(np.mean(_hits(logits, labels))), 1),
        ),
    ),
    Mistake(
        "accuracy",
        "errors_counted",
        "It gives back the share of wrong answers.",
        "Does your comparison hold where the answer is right, or where it is wrong?",
        (
            lambda logits, labels: float(np.mean(~_hits(logits, labels))),
            lambda logits, labels: 1 - float(np.mean(_hits(logits, labels))),
        ),
    ),
    Mistake(
        "accuracy",
        "one_for_each_example",
        "It says for each example whether it is right; one number is asked for.",
        "How do many True and False become a share?",
        (_hits, lambda logits, labels: _hits(logits, labels).astype(float)),
    ),
    Mistake(
        "accuracy",
        "wrong_axis",
        "It looks for the largest score of each column; each row is an example.",
        "For 8 examples and 3 classes, how many answers does your argmax give?",
        (_by_columns, _by_columns_pair_by_pair),
    ),
    Mistake(
        "accuracy",
        "axis_missing",
        "It looks for the largest score of the whole table; each row has an answer of its own.",
        "For 8 examples, how many answers does your argmax give?",
        (_over_all,),
    ),
    Mistake(
        "accuracy",
        "smallest_for_largest",
        "The answer is taken to be the class with the smallest score.",
        "Does a large logit speak for its class, or against it?",
        (lambda logits, labels: float(np.mean(np.argmin(logits, axis=1) == labels)),),
    ),
    Mistake(
        "accuracy",
        "score_for_place",
        "It compares the largest score with the label; the place of the largest score is the answer.",
        "What does max give, and what does argmax give?",
        (lambda logits, labels: float(np.mean(logits.max(axis=1) == labels)),),
    ),
    Mistake(
        "accuracy",
        "positive_is_right",
        "It counts the right class's logit as an answer when it is positive; it has to be the largest of its row.",
        "May all logits of a row be negative?",
        (
            lambda logits, labels: float(np.mean(_right_score(logits, labels) > 0)),
            lambda logits, labels: float(np.mean(softmax(logits)[np.arange(len(labels)), labels] > 0.5)),
        ),
    ),
    Mistake(
        "accuracy",
        "probability_for_answer",
        "It averages how sure the network is of the right class; an answer is right or wrong.",
        "What does a row count whose right class is the largest, but with a probability below one half?",
        (lambda logits, labels: float(np.mean(softmax(logits)[np.arange(len(labels)), labels])),),
    ),
    Mistake(
        "accuracy",
        "all_or_nothing",
        "It is 0 or 1: whether all answers are right, or whether one is. A share is asked for.",
        "What should come out when three of four answers are right, and what makes 0 or 1 of it in your code?",
        (
            lambda logits, labels: float(np.all(_hits(logits, labels))),
            lambda logits, labels: float(np.any(_hits(logits, labels))),
            lambda logits, labels: bool(np.all(_hits(logits, labels))),
            lambda logits, labels: int(np.mean(_hits(logits, labels))),
            lambda logits, labels: np.sum(_hits(logits, labels)) // len(labels),
        ),
    ),
    Mistake(
        "accuracy",
        "rounded",
        "The share is rounded.",
        "What does round make of three quarters?",
        (
            lambda logits, labels: round(float(np.mean(_hits(logits, labels)))),
            lambda logits, labels: round(float(np.mean(_hits(logits, labels))), 1),
            lambda logits, labels: round(float(np.mean(_hits(logits, labels))), 2),
            lambda logits, labels: round(float(np.mean(_hits(logits, labels))), 3),
        ),
    ),
    Mistake(
        "accuracy",
        "divided_by_classes",
        "The number of right answers is divided by the number of classes, or of scores.",
        "How many answers are there: as many as rows, or as columns?",
        (
            lambda logits, labels: np.sum(_hits(logits, labels)) / logits.shape[1],
            lambda logits, labels: np.sum(_hits(logits, labels)) / logits.size,
        ),
    ),
    Mistake(
        "accuracy",
        "counted_from_one",
        "The classes are counted from 1; the labels count from 0.",
        "Which label has the class in the first column?",
        (lambda logits, labels: float(np.mean(np.argmax(logits, axis=1) + 1 == labels)),),
    ),
    Mistake(
        "accuracy",
        "argument_overwritten",
        "It writes into the array that it is given, so the caller's logits have changed.",
        "Does logits -= ... make a new array, or write into the old one?",
        (_overwritten,),
        reads_as="changed_input",
    ),
)
