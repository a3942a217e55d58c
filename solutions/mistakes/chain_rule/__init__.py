"""Lesson 03: what goes wrong with links; a module a piece."""

from solutions.mistakes.chain_rule.chains import CHAIN_DERIVATIVE
from solutions.mistakes.chain_rule.counting import COUNT_PRODUCTS
from solutions.mistakes.chain_rule.entries import VJP_ELEMENTWISE
from solutions.mistakes.chain_rule.path_sums import TOTAL_DERIVATIVE
from solutions.mistakes.chain_rule.pipelines import PIPELINE
from solutions.mistakes.chain_rule.products import VJP_MATMUL

MISTAKES = (
    *PIPELINE,
    *CHAIN_DERIVATIVE,
    *TOTAL_DERIVATIVE,
    *VJP_ELEMENTWISE,
    *VJP_MATMUL,
    *COUNT_PRODUCTS,
)
