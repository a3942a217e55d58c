"""Lesson 09: chance from another place than the generator that was given."""

import numpy as np


def generator_of_its_own():
    """A generator that rng has no say in. NumPy's global state has, which the probes set: so keys stay the same."""
    return np.random.default_rng(np.random.randint(2**31))
