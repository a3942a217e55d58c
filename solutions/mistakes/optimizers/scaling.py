"""Lesson 11: RMSProp steps whose state goes wrong, of which mistakes are made. Names no mistake."""

import numpy as np

from solutions.mistakes.optimizers.stepping import mean_square, with_mean_square, zeros


def one_mean_square(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    s = 0.0 if state is None else state
    moved = []
    for p, g in zip(params, grads, strict=True):
        s = decay * s + (1 - decay) * g**2
        moved.append(p - learning_rate * g / (np.sqrt(s) + eps))
    return moved, s


def last_mean_square_for_all(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    old = 0.0 if state is None else state
    moved = []
    for p, g in zip(params, grads, strict=True):
        s = decay * old + (1 - decay) * g**2
        moved.append(p - learning_rate * g / (np.sqrt(s) + eps))
    return moved, s


def of_the_update(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    squares = zeros(grads) if state is None else state
    updates = [g / (np.sqrt(mean_square(s, g, decay)) + eps) for s, g in zip(squares, grads, strict=True)]
    new = [mean_square(s, u, decay) for s, u in zip(squares, updates, strict=True)]
    return [p - learning_rate * u for p, u in zip(params, updates, strict=True)], new


def of_the_move(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    squares = zeros(grads) if state is None else state
    moves = [learning_rate * g / (np.sqrt(mean_square(s, g, decay)) + eps) for s, g in zip(squares, grads, strict=True)]
    new = [mean_square(s, move, decay) for s, move in zip(squares, moves, strict=True)]
    return [p - move for p, move in zip(params, moves, strict=True)], new


def of_the_rated_gradient(rated_once):
    """The gradient times the rate is squared; it is what moves, or the rate enters once more."""

    def step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
        squares = zeros(grads) if state is None else state
        rated = [learning_rate * g for g in grads]
        new = [mean_square(s, u, decay) for s, u in zip(squares, rated, strict=True)]
        rate = 1.0 if rated_once else learning_rate
        return [p - rate * u / (np.sqrt(s) + eps) for p, u, s in zip(params, rated, new, strict=True)], new

    return step


def of_the_update_by_the_old_mean(with_rate):
    def step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
        squares = zeros(grads) if state is None else state
        rate = learning_rate if with_rate else 1.0
        updates = [rate * g / (np.sqrt(s) + eps) for s, g in zip(squares, grads, strict=True)]
        new = [mean_square(s, u, decay) for s, u in zip(squares, updates, strict=True)]
        return [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, new, strict=True)], new

    return step


def started_by_the_first(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    new = [g**2 for g in grads] if state is None else None
    if new is None:
        new = [mean_square(s, g, decay) for s, g in zip(state, grads, strict=True)]
    return [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, new, strict=True)], new


def corrected(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    t, old = (0, zeros(grads)) if state is None else state
    new = [mean_square(s, g, decay) for s, g in zip(old, grads, strict=True)]
    moved = [
        p - learning_rate * g / (np.sqrt(s / (1 - decay ** (t + 1))) + eps)
        for p, g, s in zip(params, grads, new, strict=True)
    ]
    return moved, (t + 1, new)


def mean_square_moved_in_place(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    squares = zeros(grads) if state is None else state
    for s, g in zip(squares, grads, strict=True):
        s *= decay
        s += (1 - decay) * g**2
    moved = [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, squares, strict=True)]
    return moved, squares


def list_of_squares_overwritten(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    squares = zeros(grads) if state is None else state
    for i, g in enumerate(grads):
        squares[i] = decay * squares[i] + (1 - decay) * g**2
    moved = [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, squares, strict=True)]
    return moved, squares


def kept_aside():
    kept = {}

    def step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
        if state is None:
            kept["squares"] = None
        moved, kept["squares"] = with_mean_square()(params, grads, kept["squares"], learning_rate, decay, eps)
        return moved, True

    return step


def params_in_place(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    moved, new = with_mean_square()(params, grads, state, learning_rate, decay, eps)
    for p, to in zip(params, moved, strict=True):
        p[...] = to
    return params, new


def params_in_place_in_new_list(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    moved, new = params_in_place(params, grads, state, learning_rate, decay, eps)
    return list(moved), new


def params_list_overwritten(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    params[:], new = with_mean_square()(params, grads, state, learning_rate, decay, eps)
    return params, new


def grads_scaled(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    old = zeros(grads) if state is None else state
    new = [mean_square(s, g, decay) for s, g in zip(old, grads, strict=True)]
    for g, s in zip(grads, new, strict=True):
        g /= np.sqrt(s) + eps
    return [p - learning_rate * g for p, g in zip(params, grads, strict=True)], new
