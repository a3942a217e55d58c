"""Lesson 12: what goes wrong with arrays that remember; a module a piece."""

from solutions.mistakes.engine.asking import LOSS_AND_GRADIENTS
from solutions.mistakes.engine.bending import POINTWISE
from solutions.mistakes.engine.combining import COMBINE
from solutions.mistakes.engine.costs import TENSOR_CROSS_ENTROPY
from solutions.mistakes.engine.digits import FIT_DIGITS
from solutions.mistakes.engine.networks import TENSOR_MLP
from solutions.mistakes.engine.products import MATMUL
from solutions.mistakes.engine.reductions import REDUCTION
from solutions.mistakes.engine.stretches import UNBROADCAST
from solutions.mistakes.engine.tensors import TENSOR
from solutions.mistakes.engine.walks import TENSOR_BACKWARD

MISTAKES = (
    *UNBROADCAST,
    *TENSOR,
    *COMBINE,
    *POINTWISE,
    *TENSOR_BACKWARD,
    *REDUCTION,
    *MATMUL,
    *TENSOR_MLP,
    *TENSOR_CROSS_ENTROPY,
    *LOSS_AND_GRADIENTS,
    *FIT_DIGITS,
)
