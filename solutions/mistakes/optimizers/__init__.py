"""Lesson 11: what goes wrong with steps that remember, and around them; a module or two a piece."""

from solutions.mistakes.optimizers.adams import ADAM_STEP
from solutions.mistakes.optimizers.momenta import MOMENTUM_STEP
from solutions.mistakes.optimizers.schedules import COSINE_SCHEDULE
from solutions.mistakes.optimizers.squares import RMSPROP_STEP
from solutions.mistakes.optimizers.tuning import TUNE_RATE

MISTAKES = (*MOMENTUM_STEP, *RMSPROP_STEP, *ADAM_STEP, *COSINE_SCHEDULE, *TUNE_RATE)
"""The order within a piece is the precedence when several fit."""
