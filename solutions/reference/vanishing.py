"""Lesson 10: how gradients shrink and grow from layer to layer, and four ways to keep their size."""

import numpy as np


def layer_gradient_norms(grads):
    """How large the gradient of each layer's weights is.

    grads: the list [dW1, db1, dW2, db2, ...] that mlp_backward gives, two arrays a layer, the layer nearest to the
    input first; at least one layer.
    Returns a list with one number for each layer, in the same order: the length of dW, which is the root of the sum of
    the squares of all its entries. Biases do not count. The arguments are not changed.
    """
    return [float(np.sqrt((dW * dW).sum())) for dW in grads[::2]]


def per_layer_factor(norms):
    """By which factor gradients change on the way back, from each layer to the one before it.

    norms: a list or array of at least one number, none of them negative, one for each layer, the layer nearest to the
    input first.
    Returns exp(-slope), one number, where slope is that of the straight line that fits the points (index, ln(norm))
    best: the one with the least squared error. If any norm is 0, it is 0.0; otherwise, for a single norm, it is 1.0.
    The argument is not changed.
    """
    if np.min(norms) == 0:
        return 0.0
    if len(norms) == 1:
        return 1.0
    heights = np.log(norms)
    offsets = np.arange(len(norms)) - (len(norms) - 1) / 2
    return float(np.exp(-(offsets @ heights) / (offsets @ offsets)))


def xavier_init(fan_in, fan_out, rng):
    """Starting weights for a layer without a bend, or with one that is a line near 0, such as tanh.

    fan_in, fan_out: how many inputs and how many units the layer has, at least 1 each; rng: a generator of NumPy, and
    the only source of chance.
    Returns an array of shape (fan_in, fan_out). Its entries are draws of their own, from a normal or a uniform
    distribution, with mean 0 and variance 2 / (fan_in + fan_out).
    """
    return rng.normal(0.0, np.sqrt(2 / (fan_in + fan_out)), size=(fan_in, fan_out))


def he_init(fan_in, fan_out, rng):
    """Starting weights for a layer with ReLUs.

    fan_in, fan_out: how many inputs and how many units the layer has, at least 1 each; rng: a generator of NumPy, and
    the only source of chance.
    Returns an array of shape (fan_in, fan_out). Its entries are draws of their own, from a normal or a uniform
    distribution, with mean 0 and variance 2 / fan_in.
    """
    return rng.normal(0.0, np.sqrt(2 / fan_in), size=(fan_in, fan_out))


def clip_by_global_norm(grads, max_norm):
    """Shorten a whole gradient to a greatest length, and keep its direction.

    grads: a list of at least one array, of any shapes; max_norm: a number greater than 0.
    Returns (clipped, norm). norm is the length of the gradient as it came: the root of the sum of the squares of all
    entries of all arrays. If norm is greater than max_norm, clipped is the list of all arrays times the one factor with
    which this length becomes max_norm; otherwise it is a list of equal arrays. Writing into clipped does not change
    grads, and the arguments are not changed.
    """
    norm = float(np.sqrt(sum((g * g).sum() for g in grads)))
    factor = max_norm / norm if norm > max_norm else 1.0
    return [factor * g for g in grads], norm


def residual_forward(x, branch):
    """A block with a bypass, forward: what went in, plus what the branch makes of it.

    x: an array of any shape; branch: a function of such an array that returns one of the same shape. It may return the
    very array that it was given.
    Returns x plus what branch gives for x, in a new array. The arguments are not changed.
    """
    return x + branch(x)


def residual_backward(upstream, branch_vjp):
    """A block with a bypass, backward: from the slopes along its output to those along its input.

    upstream: an array, the slope of the loss along each output of the block; branch_vjp: the way back through the
    branch, a function that takes the slopes along what the branch gave, and returns those along what it was given, in
    the same shape. It may return the very array that it was given.
    Returns the slope of the loss along each input of the block, in a new array. The arguments are not changed.
    """
    return upstream + branch_vjp(upstream)


def layer_norm_forward(x, gain, shift):
    """Standardize each example over its units, then scale and shift each unit.

    x: array of shape (N, d), one example a row; gain, shift: arrays of shape (d,).
    Each row minus its mean is divided by the root of (the row's variance + 0.00001); the variance is the mean of the
    squared distances from the mean. Then column j is multiplied by gain[j], and shift[j] is added.
    Returns (out, cache): an array of shape (N, d), and whatever layer_norm_backward needs. The arguments are not
    changed, and writing into out does not change them.
    """
    centered = x - x.mean(axis=1, keepdims=True)
    root = np.sqrt((centered**2).mean(axis=1, keepdims=True) + 1e-5)
    normal = centered / root
    return normal * gain + shift, (normal, root, gain)


def layer_norm_backward(upstream, cache):
    """Layer normalization, backward.

    upstream: array of shape (N, d), the slope of the loss along each entry of out; cache: what your layer_norm_forward
    gave as its second result.
    Returns (dx, dgain, dshift), the slopes of the loss along x, gain and shift, in shapes (N, d), (d,) and (d,). Mean
    and variance of a row depend on its entries, and this counts. The arguments are not changed.
    """
    normal, root, gain = cache
    u = upstream * gain
    # What moves all of a row, or stretches it around its mean, is taken away again by mean and variance.
    kept = u - u.mean(axis=1, keepdims=True) - normal * (u * normal).mean(axis=1, keepdims=True)
    return kept / root, (upstream * normal).sum(axis=0), upstream.sum(axis=0)
