"""Lesson 08: a network of any depth forward and backward, and a check of its gradient that can be trusted."""

import numpy as np

from solutions.reference.gradients import gradient
from solutions.reference.losses import cross_entropy_gradient
from solutions.reference.neurons import relu


def linear_forward(x, W, b):
    """One layer, forward: the scores of all its units for all examples.

    x: array of shape (N, d_in), one example a row; W: array of shape (d_in, d_out); b: array of shape (d_out,).
    Returns an array of shape (N, d_out). There is no bend. The arguments are not changed.
    """
    return x @ W + b


def linear_backward(upstream, x, W):
    """One layer, backward: from the slopes along its scores to those along all that it was given.

    upstream: array of shape (N, d_out), the slope of the loss along each score; x: array of shape (N, d_in), what the
    layer was given; W: array of shape (d_in, d_out).
    Returns (dx, dW, db): the slopes of the loss along x, W and b, in the shapes of x, W and b. If the loss is a mean,
    its 1/N is in upstream already. The arguments are not changed.
    """
    return upstream @ W.T, x.T @ upstream, upstream.sum(axis=0)


def relu_backward(upstream, z):
    """A ReLU, backward: from the slopes along what it gave to those along its scores.

    upstream: array of any shape, the slope of the loss along each output; z: array of the same shape, the scores that
    the ReLU was given. At the kink, z = 0, any slope of the ReLU from 0 to 1 is accepted.
    Returns an array of that shape. The arguments are not changed.
    """
    return np.where(z > 0, upstream, 0.0)


def mlp_forward(params, X):
    """A network of any depth, forward: linear layers with a ReLU between any two of them.

    params: the list [W1, b1, W2, b2, ...], two arrays a layer, the layer nearest to the input first; at least one
    layer; X: array of shape (N, d), one example a row.
    Returns (logits, cache): what the last layer gives, without a bend, of shape (N, C); and the list
    [X, A1, A2, ..., logits] of what every layer was given, in order, with the logits at its end. A1 is what the first
    layer gives, after its ReLU. The cache may hold X itself. The arguments are not changed.
    """
    cache = [X]
    for i in range(0, len(params), 2):
        scores = linear_forward(cache[-1], params[i], params[i + 1])
        cache.append(relu(scores) if i < len(params) - 2 else scores)
    return cache[-1], cache


def mlp_backward(params, cache, labels):
    """A network of any depth, backward: the gradient of the mean cross-entropy along all its weights.

    params: the list [W1, b1, W2, b2, ...]; cache: the list [X, A1, A2, ..., logits] that mlp_forward gave for it;
    labels: array of shape (N,), of whole numbers from 0 to C - 1, the right class of each example.
    Returns a list of arrays, [dW1, db1, dW2, db2, ...], each in the shape of its array in params. The arguments are not
    changed, and neither are the lists.
    """
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for layer in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(upstream, cache[layer], params[2 * layer])
        grads = [dW, db, *grads]
        # What a ReLU gave is positive exactly where its score was. For X the line does no harm: nobody reads on.
        upstream = relu_backward(dx, cache[layer])
    return grads


def relative_error(a, b):
    """How far two arrays lie apart, measured by the largest entry that they hold.

    a, b: arrays of the same shape, whatever it is; unequal shapes raise a ValueError.
    Returns one number: the largest |a - b| of all entries, divided by the largest |a| or |b| of all entries. If all
    entries are 0, and also if there are none, it is 0.0. The arguments are not changed.
    """
    if np.shape(a) != np.shape(b):
        raise ValueError(f"a has shape {np.shape(a)}, b has shape {np.shape(b)}")
    scale = max(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    if scale == 0:
        return 0.0
    return float(np.max(np.abs(a - b)) / scale)


def gradient_check(loss, params, grads, h=1e-5):
    """Hold gradients against measured ones, and say where they differ most.

    loss: a function of a list like params that returns one number; params: a list of arrays; grads: a list of
    arrays, grads[k] in the shape of params[k]; h: the step to each side of the central difference, greater than 0.
    Returns (worst, (k, place)): worst is the largest of the relative errors, one for each array, between grads[k]
    and the measured gradient along params[k]. k is the index of the array with that error, and place the index, a
    tuple, of its entry with the largest difference. Where several are equally bad, any of them will do.
    The arguments, and the arrays in the lists, are as before when it is done.
    """
    found = []
    for k in range(len(params)):
        measured = gradient(lambda part, k=k: loss([*params[:k], part, *params[k + 1 :]]), params[k], h)
        gaps = np.abs(grads[k] - measured)
        place = max(np.ndindex(gaps.shape), key=gaps.__getitem__)
        found.append((relative_error(grads[k], measured), (k, place)))
    return max(found, key=lambda one: one[0])


def diagnose_gradient(analytic, numeric):
    """What is wrong with a gradient, in a word.

    analytic: the gradient in question; numeric: the measured one, both arrays with at most two axes. Two arrays are
    alike if their relative_error is at most 1e-5.
    Returns the first word of this list that fits:
    "transposed" if the shapes differ, and analytic has that of numeric turned round; "other" for other unequal shapes;
    "agrees" if analytic and numeric are alike; "sign" if analytic and -numeric are alike;
    "transposed" if numeric is square, and analytic and numeric.T are alike;
    "scale" if analytic and c * numeric are alike for one number c > 0;
    "missing part" if analytic and numeric are alike at all places where analytic is not 0, also if there are none;
    "other" if nothing fits. The arguments are not changed.
    """
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if numeric.T.shape == analytic.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    # Sizes give the ratio where there is one: entries that are 0 in both do no harm.
    ratio = np.sum(np.abs(analytic)) / max(np.sum(np.abs(numeric)), 1e-300)
    if ratio > 0 and relative_error(analytic, ratio * numeric) <= 1e-5:
        return "scale"
    kept = analytic != 0
    if relative_error(analytic[kept], numeric[kept]) <= 1e-5:
        return "missing part"
    return "other"
