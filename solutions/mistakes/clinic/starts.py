"""Lesson 13: what goes wrong with the ratio of the first loss."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.clinic import first_loss_ratio
from solutions.reference.losses import cross_entropy, softmax

PIECE = "first_loss_ratio"


def _over(scale):
    """The loss, divided by something else."""
    return lambda logits, labels: cross_entropy(logits, labels) / scale(logits)


def _unshifted(logits, labels):
    raised = np.exp(logits)
    chosen = (raised / raised.sum(axis=1, keepdims=True))[np.arange(len(labels)), labels]
    return -np.mean(np.log(chosen)) / np.log(logits.shape[1])


def _log_of_softmax(logits, labels):
    chosen = softmax(logits)[np.arange(len(labels)), labels]
    return -np.mean(np.log(chosen)) / np.log(logits.shape[1])


def _in_place(logits, labels):
    found = first_loss_ratio(logits, labels)
    logits -= logits.max(axis=1, keepdims=True)
    return found


FIRST_LOSS_RATIO = (
    Mistake(
        PIECE,
        "nothing_returned",
        "It gives back None.",
        "Which line hands the number back?",
        (lambda logits, labels: None,),
    ),
    Mistake(
        PIECE,
        "loss_for_ratio",
        "It gives the loss itself; a network that knows nothing does not come out as 1.",
        "What do you divide the loss by, so that knowing nothing is 1 for any number of classes?",
        (cross_entropy,),
    ),
    Mistake(
        PIECE,
        "difference_for_ratio",
        "It subtracts the loss of knowing nothing; a ratio divides by it.",
        "Which number should come out when both losses are equal?",
        (
            lambda logits, labels: cross_entropy(logits, labels) - np.log(logits.shape[1]),
            lambda logits, labels: abs(cross_entropy(logits, labels) - np.log(logits.shape[1])),
        ),
    ),
    Mistake(
        PIECE,
        "upside_down",
        "It divides the loss of knowing nothing by the loss; a bold network comes out small.",
        "Which of the two losses is the one to be measured?",
        (lambda logits, labels: np.log(logits.shape[1]) / cross_entropy(logits, labels),),
    ),
    Mistake(
        PIECE,
        "log_of_examples",
        "It counts examples where it should count classes.",
        "Which entry of the shape (N, C) is the number of classes?",
        (
            _over(lambda logits: np.log(len(logits))),
            _over(lambda logits: np.log(logits.size)),
        ),
    ),
    Mistake(
        PIECE,
        "log_left_out",
        "It divides by the number of classes; the loss of knowing nothing is its logarithm.",
        "With C classes, what is -ln of the probability 1/C?",
        (_over(lambda logits: logits.shape[1]), lambda logits, labels: cross_entropy(logits, labels) * logits.shape[1]),
    ),
    Mistake(
        PIECE,
        "other_logarithm",
        "It uses a logarithm of another base than the loss does.",
        "Which base has the logarithm in the cross-entropy?",
        (_over(lambda logits: np.log2(logits.shape[1])), _over(lambda logits: np.log10(logits.shape[1]))),
    ),
    Mistake(
        PIECE,
        "log_of_one_over",
        "It divides by ln(1/C), which is negative.",
        "Can a loss be negative?",
        (_over(lambda logits: np.log(1 / logits.shape[1])),),
    ),
    Mistake(
        PIECE,
        "classes_fixed",
        "It always divides by the loss for one number of classes.",
        "Where in the arguments does the number of classes stand?",
        tuple(_over(lambda logits, count=count: np.log(count)) for count in (2, 3, 10)),
    ),
    Mistake(
        PIECE,
        "classes_from_the_labels",
        "It takes the number of classes from the labels; not every class need be among them.",
        "How many scores does each row of logits hold?",
        (
            lambda logits, labels: cross_entropy(logits, labels) / np.log(len(set(labels.tolist()))),
            lambda logits, labels: cross_entropy(logits, labels) / np.log(max(labels) + 1),
            lambda logits, labels: cross_entropy(logits, labels) / np.log(max(labels)),
        ),
    ),
    Mistake(
        PIECE,
        "sum_for_mean",
        "It adds the losses of all examples up; the cross-entropy is their mean.",
        "Should twice as many examples give a ratio twice as large?",
        (lambda logits, labels: len(labels) * cross_entropy(logits, labels) / np.log(logits.shape[1]),),
    ),
    Mistake(
        PIECE,
        "overflow",
        "It raises e to the logits as they are; large ones overflow, and the result is no number.",
        "Which function of yours gives the cross-entropy, however large the logits are?",
        (_unshifted, _log_of_softmax),
    ),
    Mistake(
        PIECE,
        "rounded_to_a_verdict",
        "It gives a verdict, such as True or a whole number; asked for is the ratio itself.",
        "Which number comes out for a loss that is 1.3 times that of knowing nothing?",
        (
            lambda logits, labels: float(round(first_loss_ratio(logits, labels))),
            lambda logits, labels: first_loss_ratio(logits, labels) < 2,
        ),
    ),
    Mistake(
        PIECE,
        "arguments_changed",
        "It writes into the logits that it was given.",
        "Who else may want to use these logits?",
        (_in_place,),
    ),
)
