"""Lesson 10: ways to draw starting weights, of which mistakes are made. Names no mistake."""

import numpy as np


def with_variance(variance):
    """Normal draws of the right shape with what `variance` makes of both fans."""
    return lambda fan_in, fan_out, rng: rng.normal(0.0, np.sqrt(variance(fan_in, fan_out)), size=(fan_in, fan_out))


def within(limit):
    """Uniform draws of the right shape between -limit and limit, of both fans."""

    def draw(fan_in, fan_out, rng):
        edge = limit(fan_in, fan_out)
        return rng.uniform(-edge, edge, size=(fan_in, fan_out))

    return draw


def turned(variance):
    """The right variance, and a row for each unit."""
    return lambda fan_in, fan_out, rng: rng.normal(0.0, np.sqrt(variance(fan_in, fan_out)), size=(fan_out, fan_in))


def positive(variance):
    """Draws that are all positive."""
    return (
        lambda a, b, rng: rng.uniform(0.0, np.sqrt(3 * variance(a, b)), size=(a, b)),
        lambda a, b, rng: np.abs(rng.normal(0.0, np.sqrt(variance(a, b)), size=(a, b))),
        lambda a, b, rng: np.sqrt(variance(a, b)) * rng.random((a, b)),
    )


def alike(variance):
    """Rows or columns that share their draws."""
    return (
        lambda a, b, rng: np.tile(rng.normal(0.0, np.sqrt(variance(a, b)), size=b), (a, 1)),
        lambda a, b, rng: np.repeat(rng.normal(0.0, np.sqrt(variance(a, b)), size=(a, 1)), b, axis=1),
        lambda a, b, rng: np.full((a, b), np.sqrt(variance(a, b))),
        lambda a, b, rng: np.full((a, b), rng.normal(0.0, np.sqrt(variance(a, b)))),
    )


def from_elsewhere(variance):
    """Draws that do not come from the generator."""
    return (
        lambda a, b, rng: np.random.normal(0.0, np.sqrt(variance(a, b)), size=(a, b)),
        lambda a, b, rng: np.random.randn(a, b) * np.sqrt(variance(a, b)),
    )


def always_the_same(variance):
    """Draws from a generator with a seed of its own."""
    return (
        lambda a, b, rng: np.random.default_rng(0).normal(0.0, np.sqrt(variance(a, b)), size=(a, b)),
        lambda a, b, rng: np.random.default_rng(42).normal(0.0, np.sqrt(variance(a, b)), size=(a, b)),
    )
