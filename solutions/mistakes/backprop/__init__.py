"""Lesson 08: what goes wrong with backpropagation; a module or two a piece."""

from solutions.mistakes.backprop.bends import RELU_BACKWARD
from solutions.mistakes.backprop.checks import GRADIENT_CHECK
from solutions.mistakes.backprop.errors import RELATIVE_ERROR
from solutions.mistakes.backprop.layers import LINEAR_FORWARD
from solutions.mistakes.backprop.layers_backward import LINEAR_BACKWARD
from solutions.mistakes.backprop.networks import MLP_FORWARD
from solutions.mistakes.backprop.walks import MLP_BACKWARD
from solutions.mistakes.backprop.words import DIAGNOSE_GRADIENT

MISTAKES = (
    *LINEAR_FORWARD,
    *LINEAR_BACKWARD,
    *RELU_BACKWARD,
    *MLP_FORWARD,
    *MLP_BACKWARD,
    *RELATIVE_ERROR,
    *GRADIENT_CHECK,
    *DIAGNOSE_GRADIENT,
)
"""The order within a piece is the precedence when several fit."""
