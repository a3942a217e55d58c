"""Lesson 09: what goes wrong with the table of classes and answers."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.losses import softmax
from solutions.reference.training import confusion_matrix as right


def _answers(logits):
    return np.argmax(logits, axis=1)


def _from(answers):
    """The table with other answers."""

    def confusion_matrix(logits, labels, classes):
        counts = np.zeros((classes, classes), dtype=int)
        np.add.at(counts, (labels, answers(logits)), 1)
        return counts

    return confusion_matrix


def _counted(pairs):
    """The table of these pairs, without those that have no place in it."""

    def confusion_matrix(logits, labels, classes):
        counts = np.zeros((classes, classes), dtype=int)
        for label, answer in pairs(logits, labels):
            if 0 <= label < classes and 0 <= answer < classes:
                counts[label, answer] += 1
        return counts

    return confusion_matrix


def _of_size(size):
    """The right table, as large as `size` of labels and answers says."""

    def confusion_matrix(logits, labels, classes):
        n = int(size(labels, _answers(logits))) + 1
        counts = np.zeros((n, n), dtype=int)
        np.add.at(counts, (labels, _answers(logits)), 1)
        return counts

    return confusion_matrix


def _repeats_lost(logits, labels, classes):
    counts = np.zeros((classes, classes), dtype=int)
    counts[labels, _answers(logits)] += 1
    return counts


def _block(logits, labels, classes):
    counts = np.zeros((classes, classes), dtype=int)
    counts[np.ix_(labels, _answers(logits))] += 1
    return counts


def _all_pairs(logits, labels, classes):
    counts = np.zeros((classes, classes), dtype=int)
    for label in labels:
        for answer in _answers(logits):
            counts[label, answer] += 1
    return counts


def _weighed(weights):
    """Whole rows are added up, not answers."""

    def confusion_matrix(logits, labels, classes):
        counts = np.zeros((classes, classes))
        np.add.at(counts, labels, weights(logits))
        return counts

    return confusion_matrix


def _over(divisor):
    def confusion_matrix(logits, labels, classes):
        counts = right(logits, labels, classes)
        return counts / np.where(divisor(counts) == 0, 1, divisor(counts))

    return confusion_matrix


def _overwritten(logits, labels, classes):
    counts = np.zeros((classes, classes), dtype=int)
    for row, label in zip(logits, labels, strict=True):
        answer = int(np.argmax(row))
        row[:] = 0
        counts[label, answer] += 1
    return counts


def _counted_from_one(logits, labels, classes):
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels - 1, _answers(logits) - 1), 1)
    return counts


def _margin(logits, labels, classes):
    return np.bincount(_answers(logits), minlength=classes)


CONFUSION_MATRIX = (
    Mistake(
        "confusion_matrix",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda logits, labels, classes: None,),
    ),
    Mistake(
        "confusion_matrix",
        "rows_are_answers",
        "Rows and columns are exchanged: a row is a true class, a column an answer.",
        "Which of the two numbers stands first in your brackets?",
        (lambda logits, labels, classes: right(logits, labels, classes).T,),
    ),
    Mistake(
        "confusion_matrix",
        "repeats_lost",
        "A pair that comes several times counts once.",
        "What does counts[rows, columns] += 1 do when the same place stands there twice?",
        (_repeats_lost, lambda logits, labels, classes: right(logits, labels, classes) > 0),
    ),
    Mistake(
        "confusion_matrix",
        "every_pair_counted",
        "Each label is paired with the answers of all examples; each has its own answer.",
        "For 12 examples, to how much do your counts add up?",
        (_all_pairs, _block),
    ),
    Mistake(
        "confusion_matrix",
        "right_answers_only",
        "Only right answers are counted.",
        "Where do the examples stand that were read wrong?",
        (lambda logits, labels, classes: np.diag(np.diag(right(logits, labels, classes))),),
    ),
    Mistake(
        "confusion_matrix",
        "wrong_answers_only",
        "Only wrong answers are counted, so the diagonal is empty.",
        "Where do the examples stand that were read right?",
        (lambda logits, labels, classes: right(logits, labels, classes) * (1 - np.eye(classes, dtype=int)),),
    ),
    Mistake(
        "confusion_matrix",
        "shares_for_counts",
        "The counts are divided; they should stay whole numbers.",
        "To how much do the entries of your table add up?",
        (
            _over(lambda counts: counts.sum(axis=1, keepdims=True)),
            _over(lambda counts: counts.sum(axis=0, keepdims=True)),
            _over(lambda counts: counts.sum()),
            lambda logits, labels, classes: (
                right(logits, labels, classes) / right(logits, labels, classes).sum(axis=1, keepdims=True)
            ),
        ),
    ),
    Mistake(
        "confusion_matrix",
        "size_from_the_data",
        "The table is as large as the labels that occur; classes says how large it has to be.",
        "What if the last class has no example today?",
        (
            _of_size(lambda labels, answers: labels.max()),
            _of_size(lambda labels, answers: max(labels.max(), answers.max())),
            _of_size(lambda labels, answers: len(np.unique(labels)) - 1),
        ),
    ),
    Mistake(
        "confusion_matrix",
        "probabilities_added",
        "Scores or probabilities are added up; an answer counts 1, and what is no answer 0.",
        "Are all entries of your table whole numbers?",
        (_weighed(softmax), _weighed(lambda logits: logits)),
    ),
    Mistake(
        "confusion_matrix",
        "wrong_axis",
        "It looks for the largest score of each column; each row is an example.",
        "For 12 examples and 3 classes, how many answers does your argmax give?",
        (
            _from(lambda logits: np.argmax(logits, axis=0)),
            _counted(lambda logits, labels: zip(labels, np.argmax(logits, axis=0), strict=False)),
        ),
    ),
    Mistake(
        "confusion_matrix",
        "axis_missing",
        "It looks for the largest score of the whole table; each row has an answer of its own.",
        "For 12 examples, how many answers does your argmax give?",
        (
            _from(lambda logits: np.argmax(logits)),
            _counted(lambda logits, labels: ((label, np.argmax(logits)) for label in labels)),
        ),
    ),
    Mistake(
        "confusion_matrix",
        "smallest_for_largest",
        "The answer is taken to be the class with the smallest score.",
        "Does a large logit speak for its class, or against it?",
        (_from(lambda logits: np.argmin(logits, axis=1)),),
    ),
    Mistake(
        "confusion_matrix",
        "counted_from_one",
        "The classes are counted from 1, so every count stands one place off.",
        "In which row does class 0 belong?",
        (
            _counted_from_one,
            _counted(lambda logits, labels: zip(labels, _answers(logits) + 1, strict=True)),
            _counted(lambda logits, labels: zip(labels - 1, _answers(logits), strict=True)),
            _counted(lambda logits, labels: zip(labels - 1, _answers(logits) - 1, strict=True)),
        ),
    ),
    Mistake(
        "confusion_matrix",
        "one_row_of_counts",
        "It counts answers, or right answers, for all classes together; the table has a row for each true class.",
        "Of all that got the answer 3, how many are really a 3? Does your result tell?",
        (
            _margin,
            lambda logits, labels, classes: np.bincount(labels, minlength=classes),
            lambda logits, labels, classes: np.diag(right(logits, labels, classes)).copy(),
        ),
    ),
    Mistake(
        "confusion_matrix",
        "pairs_listed",
        "It lists the pairs of class and answer; they have to be counted.",
        "What shape should the result have for 5 classes?",
        (
            lambda logits, labels, classes: np.stack([labels, _answers(logits)], axis=1),
            lambda logits, labels, classes: list(zip(labels.tolist(), _answers(logits).tolist(), strict=True)),
            lambda logits, labels, classes: np.stack([labels, _answers(logits)]),
        ),
    ),
    Mistake(
        "confusion_matrix",
        "argument_overwritten",
        "It writes into the array that it is given, so the caller's logits have changed.",
        "Is row a new array, or a part of logits?",
        (_overwritten,),
        reads_as="changed_input",
    ),
)
