"""Lesson 06: a network with one hidden layer, and the bends that it needs."""

import numpy as np

from solutions.reference.losses import sigmoid


def two_layer_forward(X, W1, b1, W2, b2, activation):
    """What a network with one hidden layer makes of each example.

    X: array of shape (N, d), one example a row; W1: (d, hidden), b1: (hidden,), the hidden layer;
    W2: (hidden, outputs), b2: (outputs,), the output layer;
    activation: a function of an array, which bends each entry by itself and keeps the shape.
    Returns an array of shape (N, outputs). The hidden layer is bent, the output is not. The arguments are not changed.
    """
    hidden = activation(X @ W1 + b1)
    return hidden @ W2 + b2


def sigmoid_derivative(z):
    """The slope of the sigmoid.

    z: a number, or an array of any shape, of any size and sign: far from 0 the slope is 0, never nan.
    Returns a number for a number, and for an array the slope at each of its entries. z is not changed.
    """
    s = sigmoid(z)
    return s * (1 - s)


def tanh(z):
    """The hyperbolic tangent, (exp(z) - exp(-z)) / (exp(z) + exp(-z)).

    z: a number, or an array of any shape, of any size and sign: -1000 gives -1, and 1000 gives 1.
    Returns a number for a number, and an array of the shape of z for an array. z is not changed.
    """
    return 2 * sigmoid(2 * z) - 1


def tanh_derivative(z):
    """The slope of tanh.

    z: a number, or an array of any shape, of any size and sign: far from 0 the slope is 0, never nan.
    Returns a number for a number, and for an array the slope at each of its entries. z is not changed.
    """
    return 1 - tanh(z) ** 2


def saturated_fraction(slopes, threshold):
    """Which share of the slopes is too small to pass much on.

    slopes: an array of any shape, of either sign; threshold: a number greater than 0.
    A slope counts when its size, without its sign, is smaller than threshold.
    Returns a number from 0 (none) to 1 (all). The argument is not changed.
    """
    return float(np.mean(np.abs(slopes) < threshold))


def relu(z):
    """The rectified linear unit: z where z is positive, 0 where it is negative.

    z: a number, or an array of any shape.
    Returns a number for a number, and an array of the shape of z for an array. z is not changed.
    """
    return np.where(np.asarray(z) > 0, z, 0.0)


def relu_derivative(z):
    """The slope of relu: 1 where z is positive, 0 where it is negative.

    z: a number, or an array of any shape. At the kink, z = 0, any value from 0 to 1 is accepted.
    Returns a number for a number, and for an array the slope at each of its entries. z is not changed.
    """
    return np.where(np.asarray(z) > 0, 1.0, 0.0)


def leaky_relu(z, slope=0.01):
    """A ReLU that lets a little through on its negative side: z where z is positive, slope * z where it is negative.

    z: a number, or an array of any shape; slope: a number between 0 and 1.
    Returns a number for a number, and an array of the shape of z for an array. z is not changed.
    """
    return np.where(np.asarray(z) > 0, z, slope * z)


def leaky_relu_derivative(z, slope=0.01):
    """The slope of leaky_relu with the same slope on its negative side.

    z: a number, or an array of any shape; slope: a number between 0 and 1. At the kink, z = 0, any value from slope
    to 1 is accepted.
    Returns a number for a number, and for an array the slope at each of its entries. z is not changed.
    """
    return np.where(np.asarray(z) > 0, 1.0, slope)


def dead_fraction(A):
    """Which share of a layer's units is 0 on every example.

    A: array of shape (N, units): row i holds what the units give on example i. Entries may have any sign; only an
    exact 0 is 0.
    Returns a number from 0 (every unit gives something on some example) to 1. The argument is not changed.
    """
    return float(np.mean(np.all(A == 0, axis=0)))


def gelu(z):
    """The Gaussian error linear unit in its tanh form, z/2 * (1 + tanh(sqrt(2/pi) * (z + 0.044715 * z**3))).

    z: a number, or an array of any shape, of any size and sign: -1000 gives 0, and 1000 gives 1000.
    Returns a number for a number, and an array of the shape of z for an array. z is not changed.
    """
    inner = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return 0.5 * z * (1 + tanh(inner))


def gelu_derivative(z):
    """The slope of gelu, exactly, in its tanh form.

    z: a number, or an array of any shape, of any size and sign: at -1000 the slope is 0, and at 1000 it is 1.
    Returns a number for a number, and for an array the slope at each of its entries. z is not changed.
    """
    inner = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    inner_slope = np.sqrt(2 / np.pi) * (1 + 3 * 0.044715 * z**2)
    return 0.5 * (1 + tanh(inner)) + 0.5 * z * tanh_derivative(inner) * inner_slope
