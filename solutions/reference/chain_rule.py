"""Lesson 03: how slopes behave when one function feeds the next."""

import numpy as np


def pipeline(functions):
    """One function that does what all of these functions do, one after the other.

    functions: a list of functions of one argument; the first of the list is applied first, each next one to what came
    out of the one before it.
    Returns a function of one argument, which may be called as often as you like. If the list is empty, it gives
    back its argument as it is. The list is not changed.
    """

    def run(x):
        for f in functions:
            x = f(x)
        return x

    return run


def chain_derivative(functions, derivatives, x):
    """The exact slope, at x, of a chain of functions.

    functions: a list of at least one function of one number, the first applied first;
    derivatives: a list of the same length, derivatives[i] is the derivative of functions[i]; x: a number.
    Returns one number, the derivative of pipeline(functions) at x. The lists are not changed.
    """
    slope = 1.0
    for f, df in zip(functions, derivatives, strict=True):
        slope = slope * df(x)
        x = f(x)
    return slope


def total_derivative(outer, inner):
    """The slope of a result along each input, over all paths that lead from the input to the result.

    outer: array of shape (k,); outer[i] is the slope of the result along the quantity i in between;
    inner: array of shape (k, n); inner[i, j] is the slope of the quantity i along the input j.
    Returns an array of shape (n,), one slope for each input. The arguments are not changed.
    """
    # outer @ inner is the same in one sign.
    return np.sum(outer[:, None] * inner, axis=0)


def vjp_elementwise(upstream, local):
    """One step backward through a function that works entry by entry.

    upstream: array of any shape, the slope of the final number along each output;
    local: array of the same shape, the slope of each output along the input at the same place.
    Returns an array of that shape, the slope of the final number along each input. The arguments are not changed.
    """
    return upstream * local


def vjp_matmul(upstream, x, W):
    """One step backward through the matrix product z = x @ W.

    upstream: array of shape (N, d_out), the slope of the final number along each entry of z;
    x: array of shape (N, d_in), one example a row; W: array of shape (d_in, d_out).
    Returns (dx, dW): the slopes of the final number along each entry of x and along each entry of W, in the shapes of
    x and W. The arguments are not changed.
    """
    return upstream @ W.T, x.T @ upstream


def count_products(sizes, mode):
    """How many multiplications it takes to multiply the Jacobians of a chain of layers.

    sizes: a list of at least two whole numbers: how many numbers enter the first layer, and how many leave each layer
    in turn; mode: "forward" multiplies from the first layer on, "reverse" from the last layer back.
    Returns a whole number, 0 for a single layer. The first Jacobian that is taken costs nothing.
    Any other mode: ValueError. The list is not changed.
    """
    if mode == "forward":
        return sum(sizes[i] * sizes[i - 1] * sizes[0] for i in range(2, len(sizes)))
    if mode == "reverse":
        return sum(sizes[-1] * sizes[i] * sizes[i - 1] for i in range(1, len(sizes) - 1))
    raise ValueError(f'the mode is "forward" or "reverse", it was {mode!r}')
