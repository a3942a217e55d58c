"""Lesson 09: what goes wrong with a training; a module or two a piece."""

from solutions.mistakes.training.epochs import TRAIN_EPOCH
from solutions.mistakes.training.penalties import DECAYED_GRADIENTS
from solutions.mistakes.training.recipes import TRAIN_DIGITS
from solutions.mistakes.training.scales import STANDARDIZE_WITH
from solutions.mistakes.training.shares import ACCURACY
from solutions.mistakes.training.starts import INITIALIZE
from solutions.mistakes.training.stops import FIT
from solutions.mistakes.training.tables import CONFUSION_MATRIX

MISTAKES = (
    *STANDARDIZE_WITH,
    *INITIALIZE,
    *TRAIN_EPOCH,
    *ACCURACY,
    *CONFUSION_MATRIX,
    *FIT,
    *DECAYED_GRADIENTS,
    *TRAIN_DIGITS,
)
"""The order within a piece is the precedence when several fit."""
