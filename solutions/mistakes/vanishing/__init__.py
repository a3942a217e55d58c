"""Lesson 10: what goes wrong with the size of gradients; a module or two a piece."""

from solutions.mistakes.vanishing.bypasses import RESIDUAL_FORWARD
from solutions.mistakes.vanishing.bypasses_backward import RESIDUAL_BACKWARD
from solutions.mistakes.vanishing.clips import CLIP_BY_GLOBAL_NORM
from solutions.mistakes.vanishing.factors import PER_LAYER_FACTOR
from solutions.mistakes.vanishing.lengths import LAYER_GRADIENT_NORMS
from solutions.mistakes.vanishing.rows import LAYER_NORM_FORWARD
from solutions.mistakes.vanishing.rows_backward import LAYER_NORM_BACKWARD
from solutions.mistakes.vanishing.starts_he import HE_INIT
from solutions.mistakes.vanishing.starts_xavier import XAVIER_INIT

MISTAKES = (
    *LAYER_GRADIENT_NORMS,
    *PER_LAYER_FACTOR,
    *XAVIER_INIT,
    *HE_INIT,
    *CLIP_BY_GLOBAL_NORM,
    *RESIDUAL_FORWARD,
    *RESIDUAL_BACKWARD,
    *LAYER_NORM_FORWARD,
    *LAYER_NORM_BACKWARD,
)
"""The order within a piece is the precedence when several fit."""
