"""Lesson 04: what goes wrong with losses and their gradients; a module a piece.

The order within a piece is the precedence when several fit.
"""

from solutions.mistakes.losses import (
    binary,
    binary_slopes,
    classes,
    classes_slopes,
    sigmoids,
    softmaxes,
    squared,
    squared_slopes,
)

MISTAKES = tuple(
    mistake
    for module in (squared, squared_slopes, sigmoids, binary, binary_slopes, softmaxes, classes, classes_slopes)
    for mistake in module.MISTAKES
)
