"""Lesson 05: what goes wrong on the way downhill; a module a piece.

The order within a piece is the precedence when several fit.
"""

from solutions.mistakes.descent import batches, label_fits, line_fits, line_slopes, rates, runs, steps, walks

MISTAKES = tuple(
    mistake
    for module in (steps, walks, rates, runs, line_slopes, line_fits, label_fits, batches)
    for mistake in module.MISTAKES
)
