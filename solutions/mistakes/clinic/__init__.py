"""Lesson 13: what goes wrong with a diagnosis; a module a piece."""

from solutions.mistakes.clinic.cures import PRESCRIBE
from solutions.mistakes.clinic.curves import READ_CURVE
from solutions.mistakes.clinic.procedures import NEXT_STEP
from solutions.mistakes.clinic.starts import FIRST_LOSS_RATIO

MISTAKES = (*FIRST_LOSS_RATIO, *READ_CURVE, *PRESCRIBE, *NEXT_STEP)
"""The order within a piece is the precedence when several fit."""
