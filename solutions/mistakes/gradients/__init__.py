"""Lesson 02: what goes wrong with many slopes; a module for each group of pieces."""

from solutions.mistakes.gradients.changes import PREDICT_CHANGE
from solutions.mistakes.gradients.directions import DIRECTIONAL_DERIVATIVE
from solutions.mistakes.gradients.slopes import GRADIENT, PARTIAL_DERIVATIVE
from solutions.mistakes.gradients.steepest import STEEPEST_DIRECTION
from solutions.mistakes.gradients.tables import JACOBIAN, QUADRATIC_GRADIENT

MISTAKES = (
    *PARTIAL_DERIVATIVE,
    *GRADIENT,
    *PREDICT_CHANGE,
    *DIRECTIONAL_DERIVATIVE,
    *STEEPEST_DIRECTION,
    *JACOBIAN,
    *QUADRATIC_GRADIENT,
)
