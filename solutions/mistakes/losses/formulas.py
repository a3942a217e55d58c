"""Lesson 04: the right formulas, and some that are nearly right, of which wrong programs are made."""

import numpy as np

LITTLE = (1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16)
"""Numbers that people add to a probability, or keep it away from 0 by."""


def mse(pred, target):
    return np.mean((pred - target) ** 2)


def sigmoid(z):
    small = np.exp(-np.abs(z))
    return np.where(np.asarray(z) >= 0, 1.0, small) / (1 + small)


def softplus(z, unit=1.0):
    """ln(1 + exp(z)); with another `unit` its logarithm has another base, and the score beside it has not."""
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z))) / unit


def bce_entries(z, y, unit=1.0):
    return softplus(z, unit) - z * y


def bce(z, y):
    return np.mean(bce_entries(z, y))


def bce_of(p, y):
    """The cost from probabilities, as the formula has it."""
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def softmax(logits, axis=-1):
    raised = np.exp(logits - np.max(logits, axis=axis, keepdims=True))
    return raised / np.sum(raised, axis=axis, keepdims=True)


def unstable_softmax(logits):
    return np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)


def log_softmax(logits, axis=1, unit=1.0):
    shifted = logits - np.max(logits, axis=axis, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=axis, keepdims=True)) / unit


def by_row(logits):
    """exp of each row less its largest score: the right first half of a softmax."""
    return np.exp(logits - np.max(logits, axis=-1, keepdims=True))


def row_shifted_softmax(logits, axis):
    """The largest score of each row is subtracted, and the sum runs along another axis or over everything."""
    return by_row(logits) / np.sum(by_row(logits), axis=axis, keepdims=True)


def picked(table, labels):
    return table[np.arange(len(labels)), labels]


def one_hot(logits, labels):
    marked = np.zeros(np.shape(logits))
    marked[np.arange(len(labels)), labels] = 1
    return marked


def ce(logits, labels):
    return -np.mean(picked(log_softmax(logits), labels))


def ce_of(p, labels):
    """The cost from probabilities, as the formula has it."""
    return -np.mean(np.log(picked(p, labels)))
