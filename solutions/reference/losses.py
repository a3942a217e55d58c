"""Lesson 04: what "wrong" costs, and how that cost pulls on each prediction."""

import numpy as np


def mean_squared_error(pred, target):
    """The mean of the squared errors.

    pred, target: arrays of the same shape, whatever it is; unequal shapes, also that of a plain number beside an array,
    raise a ValueError.
    Returns one number: the squares of pred - target, averaged over all entries.
    The arguments are not changed.
    """
    if np.shape(pred) != np.shape(target):
        raise ValueError(f"pred has shape {np.shape(pred)}, target has shape {np.shape(target)}")
    return float(np.mean((pred - target) ** 2))


def mean_squared_error_gradient(pred, target):
    """The gradient of the mean squared error with respect to the predictions.

    pred, target: arrays of the same shape, whatever it is; unequal shapes, also that of a plain number beside an array,
    raise a ValueError.
    Returns an array of the shape of pred: at each place, the slope of the mean squared error for that prediction.
    The arguments are not changed.
    """
    if np.shape(pred) != np.shape(target):
        raise ValueError(f"pred has shape {np.shape(pred)}, target has shape {np.shape(target)}")
    return 2 * (pred - target) / pred.size


def sigmoid(z):
    """A score turned into a probability, 1 / (1 + exp(-z)).

    z: a number, or an array of any shape, of any size and sign: -1000 gives 0, and 1000 gives 1.
    Returns a number for a number, and an array of the shape of z for an array. z is not changed.
    """
    small = np.exp(-np.abs(z))
    return np.where(np.asarray(z) >= 0, 1.0, small) / (1 + small)


def binary_cross_entropy(logits, y):
    """The mean cost of yes-or-no predictions.

    logits: array of shape (N,), one score an example, of any size and sign: no score makes the result inf or nan.
    y: array of shape (N,), of floats or of whole numbers: 1 where it was yes, 0 where it was no; a number between is
    the probability of yes that would have been right. Another shape than that of logits raises a ValueError.
    Returns one number, the mean over the N examples, with natural logarithms. The arguments are not changed.
    """
    if np.shape(logits) != np.shape(y):
        raise ValueError(f"logits has shape {np.shape(logits)}, y has shape {np.shape(y)}")
    costs = np.maximum(logits, 0) - logits * y + np.log1p(np.exp(-np.abs(logits)))
    return float(np.mean(costs))


def binary_cross_entropy_gradient(logits, y):
    """The gradient of the binary cross-entropy with respect to the logits.

    logits: array of shape (N,), of any size and sign; y: array of shape (N,), of floats or of whole numbers, from 0
    to 1. Another shape than that of logits raises a ValueError.
    Returns an array of shape (N,): at each place, the slope of the mean cost for that logit.
    The arguments are not changed.
    """
    if np.shape(logits) != np.shape(y):
        raise ValueError(f"logits has shape {np.shape(logits)}, y has shape {np.shape(y)}")
    return (sigmoid(logits) - y) / len(y)


def softmax(logits):
    """Scores turned into probabilities that sum to 1.

    logits: array of shape (N, C), one score a class in each row, or of shape (C,) for one example. Scores may have any
    size and sign, and rows may lie far apart.
    Returns an array of the same shape; along its last axis the entries sum to 1. logits is not changed.
    """
    raised = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1, keepdims=True)


def cross_entropy(logits, labels):
    """The mean cost of predictions among C classes.

    logits: array of shape (N, C), of any size and sign: no score makes the result inf or nan;
    labels: array of shape (N,), of whole numbers from 0 to C - 1: the class that is right for each row.
    Labels of another shape raise a ValueError.
    Returns one number, the mean over the N examples, with natural logarithms. The arguments are not changed.
    """
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError(f"logits has shape {np.shape(logits)}, labels has shape {np.shape(labels)}")
    shifted = logits - logits.max(axis=1, keepdims=True)
    right = shifted[np.arange(len(labels)), labels]
    return float(np.mean(np.log(np.exp(shifted).sum(axis=1)) - right))


def cross_entropy_gradient(logits, labels):
    """The gradient of the cross-entropy with respect to the logits.

    logits: array of shape (N, C), of any size and sign; labels: array of shape (N,), of whole numbers from 0 to C - 1.
    Labels of another shape raise a ValueError.
    Returns an array of shape (N, C): at each place, the slope of the mean cost for that logit.
    The arguments are not changed.
    """
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError(f"logits has shape {np.shape(logits)}, labels has shape {np.shape(labels)}")
    slopes = softmax(logits)
    slopes[np.arange(len(labels)), labels] -= 1
    return slopes / len(labels)
