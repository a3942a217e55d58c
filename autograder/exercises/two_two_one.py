"""The running example from lesson 06 to lesson 08: two inputs, two hidden units, one output, so nine weights.

Two switches stand at -1 (down) or 2 (up), and the target is 1 where one of them alone is up: "exclusive or". No input
is 0, which would hide a weight, and none is 1, which would look as if it were not there. The weights are those before
any training. From them gradient descent solves the task: with ReLU and squared error in 40 steps of rate 0.1, with ReLU
and the logistic loss or with tanh and squared error in 300 steps of rate 0.5. This module must know nothing of pieces.
"""

from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[np.float64]]

X = ((-1.0, -1.0), (-1.0, 2.0), (2.0, -1.0), (2.0, 2.0))
"""The four examples, one a row."""

LABELS = (0, 1, 1, 0)
"""The class of each example."""

TARGETS = ((0.0,), (1.0,), (1.0,), (0.0,))
"""The same as numbers, in the shape of the network's output."""

W1 = ((1.0, 0.5), (-1.0, 0.5))
"""Row i: from input i. Column j: to hidden unit j."""

B1 = (1.0, 0.5)
W2 = ((0.5,), (1.0,))
B2 = (-1.0,)

SOLVED = (((1.0, -1.0), (-1.0, 1.0)), (-1.0, -1.0), ((0.5,), (0.5,)), (0.0,))
"""W1, b1, W2, b2 chosen by hand: with ReLU they give the targets exactly."""


def examples() -> tuple[Array, Array]:
    """X of shape (4, 2) and the targets of shape (4, 1), as arrays of the caller's own."""
    return np.array(X), np.array(TARGETS)


def parameters() -> list[Array]:
    """[W1, b1, W2, b2] before training, as arrays of the caller's own."""
    return [np.array(part) for part in (W1, B1, W2, B2)]


def solution() -> list[Array]:
    """[W1, b1, W2, b2] chosen by hand, as arrays of the caller's own."""
    return [np.array(part) for part in SOLVED]
