"""Lesson 05: walking downhill, and fitting a line and a yes or no with it."""

import numpy as np

from solutions.reference.losses import (
    binary_cross_entropy,
    binary_cross_entropy_gradient,
    mean_squared_error,
    mean_squared_error_gradient,
)


def descent_step(params, grads, learning_rate):
    """Move every array of parameters one step downhill.

    params: a list of arrays, of any shapes; grads: a list of as many arrays, the gradient for each, of the same
    shape; learning_rate: how far to go for each unit of slope.
    Returns a list of new arrays in the same order and of the same shapes: each moved against its gradient, by
    learning_rate times the gradient. The arguments are not changed.
    """
    return [param - learning_rate * grad for param, grad in zip(params, grads, strict=True)]


def gradient_descent(grad, x0, learning_rate, steps):
    """Walk downhill, and keep the whole way.

    grad: a function that takes a 1-D array of n numbers and returns the gradient there, an array of n numbers;
    x0: an array of n floats, the place to start from; learning_rate: how far to go for each unit of slope;
    steps: how many steps, 0 or more. Each step moves all numbers at once, from the gradient at the present place.
    Returns an array of shape (steps + 1, n): the start, then the place after each step. Neither x0 nor an array
    that grad returns is changed.
    """
    xs = [np.array(x0)]
    for _ in range(steps):
        xs.append(xs[-1] - learning_rate * grad(xs[-1]))
    return np.array(xs)


def largest_stable_rate(A):
    """The learning rate up to which walking down x @ A @ x / 2 comes closer to the bottom.

    A: a symmetric array of shape (n, n) with no negative eigenvalue.
    Returns 2 / lambda_max, where lambda_max is the greatest eigenvalue of A. For an A of zeros alone there is no
    limit: then it returns np.inf.
    """
    steepest = np.max(np.linalg.eigvalsh(A))
    return np.inf if steepest == 0 else 2 / steepest


def classify_run(xs, minimum, tolerance=1e-3):
    """Say in one word how a walk went.

    xs: an array of shape (T + 1, n), the places of the walk, at least three of them; minimum: an array of shape
    (n,), the place to arrive at; tolerance: which share of the first distance may be left in the end.
    Returns the first of these four words that fits, where distances are counted from minimum:
    "diverges": a number of xs is nan or infinite, or the last distance is greater than the first;
    "converges": the last distance is at most tolerance times the first;
    "oscillates": of all pairs of a step and the next step, more than half point against each other (their dot
    product is negative);
    "slow": nothing of the above. The arguments are not changed.
    """
    if not np.all(np.isfinite(xs)):
        return "diverges"
    distances = np.linalg.norm(xs - minimum, axis=1)
    if distances[-1] > distances[0]:
        return "diverges"
    if distances[-1] <= tolerance * distances[0]:
        return "converges"
    steps = np.diff(xs, axis=0)
    against = np.sum(steps[1:] * steps[:-1], axis=1) < 0
    return "oscillates" if np.mean(against) > 0.5 else "slow"


def linear_regression_gradient(X, y, w, b):
    """The gradient of the mean squared error of the predictions X @ w + b.

    X: array of shape (N, d), one example a row; y: array of shape (N,), what was measured;
    w: array of shape (d,), the weights; b: a number, the bias.
    Returns (dw, db): the slopes along the weights, an array of shape (d,), and along the bias, one number.
    The arguments are not changed.
    """
    slopes = mean_squared_error_gradient(X @ w + b, y)
    return X.T @ slopes, np.sum(slopes)


def fit_linear_regression(X, y, learning_rate, steps):
    """Fit weights and a bias by walking down the mean squared error, from zeros.

    X: array of shape (N, d), one example a row; y: array of shape (N,); learning_rate: the rate of each step;
    steps: how many steps, 0 or more. Each step uses all examples, and moves weights and bias at once.
    Returns (w, b, losses): the weights, an array of shape (d,); the bias, a number; and the mean squared error
    at the start and after each step, steps + 1 numbers. The arguments are not changed.
    """
    walk = [[np.zeros(X.shape[1]), 0.0]]
    for _ in range(steps):
        walk.append(descent_step(walk[-1], linear_regression_gradient(X, y, *walk[-1]), learning_rate))
    losses = [mean_squared_error(X @ w + b, y) for w, b in walk]
    return *walk[-1], losses


def fit_logistic_regression(X, y, learning_rate, steps):
    """Fit the probability of a yes by walking down the binary cross-entropy, from zeros.

    X: array of shape (N, d), one example a row; y: array of shape (N,) of 0 and 1; learning_rate: the rate of each
    step; steps: how many steps, 0 or more. The logits are X @ w + b, the probabilities their sigmoid.
    Returns (w, b, losses) as fit_linear_regression does; the losses are the mean binary cross-entropy, in natural
    logarithms, and stay finite for logits of any size. The arguments are not changed.
    """
    walk = [[np.zeros(X.shape[1]), 0.0]]
    for _ in range(steps):
        w, b = walk[-1]
        slopes = binary_cross_entropy_gradient(X @ w + b, y)
        walk.append(descent_step(walk[-1], [X.T @ slopes, np.sum(slopes)], learning_rate))
    losses = [binary_cross_entropy(X @ w + b, y) for w, b in walk]
    return *walk[-1], losses


def minibatches(n, batch_size, rng):
    """Deal out the numbers of n examples in shuffled batches, each example once.

    n: how many examples there are, at least 1; batch_size: how many belong in a batch, at least 1;
    rng: a NumPy Generator, the only source of chance: the same state gives the same batches.
    Returns a list of arrays of whole numbers: each from 0 to n - 1 stands in exactly one of them. All have batch_size
    entries, but the last may have fewer. None is empty.
    """
    order = rng.permutation(n)
    return [order[start : start + batch_size] for start in range(0, n, batch_size)]
