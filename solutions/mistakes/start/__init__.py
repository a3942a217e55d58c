"""Lesson 00: what goes wrong with functions, shapes and axes; a module a piece.

The order within a piece is the precedence when several fit.
"""

from solutions.mistakes.start import affine, scaling, twice

MISTAKES = tuple(mistake for module in (twice, affine, scaling) for mistake in module.MISTAKES)
