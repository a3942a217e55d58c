"""Lesson 11: steps that remember the steps before them, a rate that changes, and a fair way to choose one."""

import math

import numpy as np

from solutions.reference.descent import descent_step


def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    """Move every array of parameters one step with momentum.

    params: a list of arrays, of any shapes; grads: a list of as many arrays, the gradient for each, of the same shape;
    state: None at the first step, afterwards what the step before gave back; learning_rate: how far to go for
    each unit of velocity; momentum: the share of the old velocity that is kept, from 0 up to below 1.
    Every array has a velocity of its shape, which is 0 before the first step. First the velocity becomes momentum
    times the old one plus the gradient; then the array moves against the new velocity, by learning_rate times it.
    Returns (params, state): a list of new arrays, in order, and what the next step needs, in whatever form you like.
    The arguments are not changed, and neither is what the old state holds.
    """
    velocities = [np.zeros_like(grad) for grad in grads] if state is None else state
    velocities = [momentum * v + grad for v, grad in zip(velocities, grads, strict=True)]
    return descent_step(params, velocities, learning_rate), velocities


def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    """Move every array of parameters one RMSProp step, in which every entry has a rate of its own.

    params, grads, state: as in momentum_step; learning_rate: about how far each entry goes; decay: the share of the
    old mean square that is kept, from 0 up to below 1; eps: a small number above 0, so that nothing is divided by 0.
    Every entry has a mean square, which is 0 before the first step. First it becomes decay times the old one plus
    (1 - decay) times the square of the gradient; then the entry moves against its gradient, by learning_rate times
    the gradient divided by the sum of the root of the mean square and eps.
    Returns (params, state): a list of new arrays, in order, and what the next step needs, in whatever form you like.
    The arguments are not changed, and neither is what the old state holds.
    """
    squares = [np.zeros_like(grad) for grad in grads] if state is None else state
    squares = [decay * s + (1 - decay) * grad**2 for s, grad in zip(squares, grads, strict=True)]
    pairs = zip(params, grads, squares, strict=True)
    return [param - learning_rate * grad / (np.sqrt(s) + eps) for param, grad, s in pairs], squares


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    """Move every array of parameters one Adam step.

    params, grads, state: as in momentum_step; learning_rate: about how far each entry goes; beta1 and beta2: the
    shares of the old mean and of the old mean square that are kept, from 0 up to below 1; eps: as in rmsprop_step.
    Every entry has a mean m and a mean square s, both 0 before the first step. At step t, which is 1 for the first
    step, m becomes beta1 * m + (1 - beta1) * gradient, and s becomes beta2 * s + (1 - beta2) * gradient squared.
    Divided by 1 - beta1**t and by 1 - beta2**t they are corrected; what is kept for the next step is not. The
    entry moves by learning_rate times the corrected m, divided by the sum of the root of the corrected s and eps.
    Returns (params, state): a list of new arrays, in order, and what the next step needs, in whatever form you like.
    The arguments are not changed, and neither is what the old state holds.
    """
    zeros = [np.zeros_like(grad) for grad in grads]
    t, means, squares = (0, zeros, zeros) if state is None else state
    t = t + 1
    means = [beta1 * m + (1 - beta1) * grad for m, grad in zip(means, grads, strict=True)]
    squares = [beta2 * s + (1 - beta2) * grad**2 for s, grad in zip(squares, grads, strict=True)]
    moved = []
    for param, m, s in zip(params, means, squares, strict=True):
        corrected, square = m / (1 - beta1**t), s / (1 - beta2**t)
        moved.append(param - learning_rate * corrected / (np.sqrt(square) + eps))
    return moved, (t, means, squares)


def cosine_schedule(step, total, peak, warmup):
    """The learning rate for one step of a training: it rises for a while, then falls along half a cosine to 0.

    step: which step, 0 for the first, at most total; total: the step at which the rate is 0; peak: the greatest rate;
    warmup: how many steps the rise takes, 0 or more and less than total.
    Returns one number. While step < warmup it is the share (step + 1) / warmup of peak. From then on it is
    peak times (1 + cos(angle)) / 2, where the angle grows evenly from 0 at step = warmup to pi at step = total.
    """
    if step < warmup:
        return peak * (step + 1) / warmup
    angle = math.pi * (step - warmup) / (total - warmup)
    return peak * (1 + math.cos(angle)) / 2


def tune_rate(run, rates, seeds):
    """Find the learning rate that trains best, judged by several runs at each rate.

    run: a function; run(rate, seed) trains from this seed and returns the last loss, one number, which may be nan or
    infinite where the training ran away; rates: a list of rates; seeds: a list of an odd number of seeds.
    The loss of a rate is the median of its runs, one for each seed; a run that ends at nan counts as infinite.
    Returns (rate, loss): the rate with the least loss, and this loss. No two rates have the same.
    """
    ends = np.array([[run(rate, seed) for seed in seeds] for rate in rates])
    losses = np.median(np.where(np.isnan(ends), np.inf, ends), axis=1)
    best = np.argmin(losses)
    return rates[best], losses[best]
