"""Lesson 01: what goes wrong with slopes; a module a piece.

The order within a piece is the precedence when several fit.
"""

from solutions.mistakes.derivatives import (
    bends,
    central_differences,
    forward_differences,
    polynomials,
    secants,
    steps,
    tangents,
    training,
)

MISTAKES = tuple(
    mistake
    for module in (secants, forward_differences, central_differences, steps, bends, polynomials, tangents, training)
    for mistake in module.MISTAKES
)
