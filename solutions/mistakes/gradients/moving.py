"""Right and wrong ways to move entries of an array, of which lesson 02's mistakes are made. Knows no mistake."""

import numpy as np


def moved(x, i, by):
    """A copy of x as floats, its entry i moved."""
    point = np.array(x, dtype=float)
    point[i] += by
    return point


def central(f, x, i, h=1e-5):
    return (f(moved(x, i, h)) - f(moved(x, i, -h))) / (2 * h)


def forward(f, x, i, h=1e-5):
    return (f(moved(x, i, h)) - f(x)) / h


def backward(f, x, i, h=1e-5):
    return (f(x) - f(moved(x, i, -h))) / h


def all_at_once(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)


def filled(f, x, h, slope):
    """An array of the shape of x that holds slope(f, x, place, h) at each place."""
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        slopes[place] = slope(f, x, place, h)
    return slopes


def all_slopes(f, x, h=1e-5):
    return filled(f, x, h, central)


def columns(f, x, h, slope):
    return np.stack([slope(f, x, j, h) for j in range(len(x))], axis=1)


def slope_table(f, x, h=1e-5):
    return columns(f, x, h, central)


def length_of(values):
    return np.sqrt(np.sum(values**2))


def left_moved(f, x, i, h=1e-5):
    x[i] += h
    above = f(x)
    x[i] -= 2 * h
    return (above - f(x)) / (2 * h)
