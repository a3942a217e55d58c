"""The S-shaped bends by their exponentials, in the ways that overflow far from 0."""

import numpy as np


def sigmoid_slope_by_exp(z):
    return np.exp(-z) / (1 + np.exp(-z)) ** 2


def sigmoid_slope_by_growing_exp(z):
    return np.exp(z) / (1 + np.exp(z)) ** 2


def tanh_by_exp(z):
    return (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))


def tanh_by_growing_exp(z):
    return (np.exp(2 * z) - 1) / (np.exp(2 * z) + 1)


def tanh_by_falling_exp(z):
    return (1 - np.exp(-2 * z)) / (1 + np.exp(-2 * z))
