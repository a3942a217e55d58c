"""Lesson 02: slopes of functions of many numbers."""

import numpy as np


def partial_derivative(f, x, i, h=1e-5):
    """The slope of f at x when one entry of x moves and all others are held fixed.

    f: a function of an array; x: an array, of floats or of whole numbers; h: the step to each side, greater than 0;
    i: the place of the entry that moves, an int for a 1-D array and a tuple of ints otherwise, as in x[i].
    Returns the central difference of f along that entry, from x[i] - h to x[i] + h. x is not changed.
    """
    step = np.zeros(np.shape(x))
    step[i] = h
    return (f(x + step) - f(x - step)) / (2 * h)


def gradient(f, x, h=1e-5):
    """All partial derivatives of f at x.

    f: a function of an array that returns one number; x: an array of any shape, of floats or of whole numbers;
    h: the step to each side, greater than 0.
    Returns an array of floats with the shape of x: at each place, the partial derivative for that entry.
    x is not changed.
    """
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        slopes[place] = partial_derivative(f, x, place, h)
    return slopes


def predict_change(grad, step):
    """By how much f changes, nearly, when its input changes by a small step.

    grad: the gradient of f, an array of any shape; step: the change of each input, an array of the same shape.
    Returns one number: partial derivative times step, added up over all inputs.
    """
    return float(np.sum(grad * step))


def directional_derivative(grad, direction):
    """How fast f changes for each unit of way in a direction.

    grad: the gradient of f, an array of any shape; direction: an array of the same shape and of any length.
    Returns one number. Only where direction points counts, not how long it is.
    A direction of length 0 gives 0.0. The arguments are not changed.
    """
    length = np.sqrt(np.sum(direction**2))
    if length == 0:
        return 0.0
    return np.sum(grad * direction) / length


def steepest_direction(grad):
    """The direction, of length 1, in which f grows fastest.

    grad: the gradient of f, an array of any shape.
    Returns an array of the same shape, of length 1 over all its entries. Where grad is zero there is no such
    direction: then it returns zeros. grad is not changed.
    """
    length = np.sqrt(np.sum(grad**2))
    if length == 0:
        return np.zeros(np.shape(grad))
    return grad / length


def jacobian(f, x, h=1e-5):
    """The slope of every output of f for every input.

    f: a function of a 1-D array of n numbers that returns a 1-D array of m numbers; x: a 1-D array of n numbers;
    h: the step to each side, greater than 0.
    Returns an array of shape (m, n): row i belongs to output i, column j to input j. x is not changed.
    """
    columns = [partial_derivative(f, x, j, h) for j in range(len(x))]
    return np.stack(columns, axis=1)


def quadratic_gradient(A, b, x):
    """The gradient at x of q(x) = x @ A @ x / 2 - b @ x, exactly, with no step in it.

    A: an array of shape (n, n), symmetric or not; b, x: arrays of shape (n,).
    Returns an array of shape (n,). The arguments are not changed.
    """
    return (A + A.T) @ x / 2 - b
