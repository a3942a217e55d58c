"""Lesson 00: functions as arguments, and arrays with their shapes."""

import numpy as np


def apply_twice(f, x):
    """Apply f to x, then apply f to what came out.

    f: a function of one number; x: a number.
    Returns one number.
    """
    return f(f(x))


def affine(x, w, b):
    """For each example and each output: a weighted sum of the example's features, plus a shift.

    x: array of shape (N, d_in), one example a row; w: array of shape (d_in, d_out), one column of weights
    for each output; b: array of shape (d_out,), one shift for each output.
    Returns an array of shape (N, d_out). The arguments are not changed.
    """
    return x @ w + b


def standardize(X):
    """Put every column on the same scale: mean 0 and spread 1.

    X: array of shape (N, d), one example a row. From each column its mean is subtracted, and the result
    is divided by the column's spread: the root of the mean squared distance from the mean.
    A constant column, one whose largest entry equals its smallest, becomes 0.
    Returns an array of shape (N, d). The argument is not changed.
    """
    constant = X.max(axis=0) == X.min(axis=0)
    # A mean is rounded, so the spread of a constant column may come out as 1e-17 in place of 0.
    spread = np.where(constant, 1.0, X.std(axis=0))
    return np.where(constant, 0.0, (X - X.mean(axis=0)) / spread)
