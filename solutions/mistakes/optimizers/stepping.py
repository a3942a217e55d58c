"""Lesson 11: steps with a state, of which mistakes are made. Names no mistake."""

import numpy as np


def zeros(grads):
    return [np.zeros_like(grad) for grad in grads]


def _array_of_objects(moved):
    held = np.empty(len(moved), dtype=object)
    held[:] = moved
    return held


ONE_ARRAY = (
    lambda moved: moved[0],
    lambda moved: moved[-1],
    lambda moved: moved[0] if len(moved) == 1 else moved,
    lambda moved: np.concatenate([np.ravel(p) for p in moved]),
    np.concatenate,
    np.array,
    np.vstack,
    np.hstack,
    _array_of_objects,
)
"""What becomes of a list of arrays when one array is made of it."""


# --- momentum ---------------------------------------------------------------------------------------------


def remember(v, g, momentum):
    return momentum * v + g


def against(p, v, g, rate):
    return p - rate * v


def with_velocity(update=remember, move=against, handed_on=None, moved_by="new"):
    """momentum_step with another update of a velocity, another move, or another thing handed on as the state."""

    def step(params, grads, state, learning_rate, momentum=0.9):
        old = zeros(grads) if state is None else state
        new = [update(v, g, momentum) for v, g in zip(old, grads, strict=True)]
        used = new if moved_by == "new" else old
        moved = [move(p, v, g, learning_rate) for p, v, g in zip(params, used, grads, strict=True)]
        return moved, new if handed_on is None else handed_on(params, grads, moved, new)

    return step


def momentum_given_as(form):
    """What `form` makes of the right parameters and velocities."""
    right = with_velocity()
    return lambda params, grads, state, learning_rate, momentum=0.9: form(
        *right(params, grads, state, learning_rate, momentum)
    )


# --- RMSProp ----------------------------------------------------------------------------------------------


def mean_square(s, g, decay):
    return decay * s + (1 - decay) * g**2


def scaled(g, s, eps):
    return g / (np.sqrt(s) + eps)


def with_mean_square(update=mean_square, shrink=scaled, handed_on=None, sign=1.0, used="new"):
    """rmsprop_step with another mean, another way to scale, or another thing handed on as the state."""

    def step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
        old = zeros(grads) if state is None else state
        new = [update(s, g, decay) for s, g in zip(old, grads, strict=True)]
        seen = new if used == "new" else old
        moved = [p - sign * learning_rate * shrink(g, s, eps) for p, g, s in zip(params, grads, seen, strict=True)]
        return moved, new if handed_on is None else handed_on(params, grads, moved, new)

    return step


def rmsprop_given_as(form):
    """What `form` makes of the right parameters and mean squares."""
    right = with_mean_square()
    return lambda params, grads, state, learning_rate, decay=0.9, eps=1e-8: form(
        *right(params, grads, state, learning_rate, decay, eps)
    )


# --- Adam -------------------------------------------------------------------------------------------------


def mean(m, g, beta):
    return beta * m + (1 - beta) * g


def corrected(value, beta, t):
    return value / (1 - beta**t)


def quotient(m, s, eps, t, beta1, beta2):
    return corrected(m, beta1, t) / (np.sqrt(corrected(s, beta2, t)) + eps)


def with_moments(first=mean, second=mean_square, divide=quotient, count=lambda t: t + 1, start=0, sign=1.0):
    """adam_step with another mean, another mean square, another quotient of the two, or another count of steps."""

    def step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
        t, ms, ss = (start, zeros(grads), zeros(grads)) if state is None else state
        t = count(t)
        ms = [first(m, g, beta1) for m, g in zip(ms, grads, strict=True)]
        ss = [second(s, g, beta2) for s, g in zip(ss, grads, strict=True)]
        moved = [
            p - sign * learning_rate * divide(m, s, eps, t, beta1, beta2)
            for p, m, s in zip(params, ms, ss, strict=True)
        ]
        return moved, (t, ms, ss)

    return step


def adam_given_as(form):
    """What `form` makes of the right parameters and the right state."""
    right = with_moments()
    return lambda params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8: form(
        *right(params, grads, state, learning_rate, beta1, beta2, eps)
    )
