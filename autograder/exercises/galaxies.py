"""The running example: eight galaxies, one weight.

Distances and velocities from Edwin Hubble, "A relation between distance and radial velocity among
extra-galactic nebulae", PNAS 15 (3), 168-173 (1929), table 1: the first galaxy that he lists at each
distance from 0.63 megaparsec up. The model is ``velocity = w * distance``; its one weight w is the rate
at which the universe expands. This module must know nothing of pieces.
"""

import math

DISTANCE = (0.63, 0.8, 0.9, 1.0, 1.1, 1.4, 1.7, 2.0)
"""Megaparsecs."""

VELOCITY = (0.20, 0.30, -0.03, 0.92, 0.45, 0.50, 0.96, 0.50)
"""Thousands of kilometers per second, away from us."""

NAME = ("NGC 4449", "NGC 4214", "NGC 3031", "NGC 1068", "NGC 5055", "NGC 4258", "NGC 4151", "NGC 4382")


def loss(w: float) -> float:
    """Mean squared error of ``velocity = w * distance`` over the eight galaxies, in (1000 km/s) squared."""
    errors = [(w * distance - velocity) ** 2 for distance, velocity in zip(DISTANCE, VELOCITY, strict=True)]
    # The exact sum: the built-in one rounds in another way from Python 3.12 on, and runs that diverge show it.
    return math.fsum(errors) / len(errors)
