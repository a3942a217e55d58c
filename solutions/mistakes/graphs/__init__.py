"""Lesson 07: what goes wrong with graphs; a module a piece."""

from solutions.mistakes.graphs.clearing import ZERO_GRAD
from solutions.mistakes.graphs.curves import ELEMENTARY
from solutions.mistakes.graphs.depths import DEEP_ORDER
from solutions.mistakes.graphs.firing import NEURON
from solutions.mistakes.graphs.nodes import VALUE
from solutions.mistakes.graphs.orders import TOPOLOGICAL_ORDER
from solutions.mistakes.graphs.signs import ARITHMETIC
from solutions.mistakes.graphs.walks import BACKWARD

MISTAKES = (
    *VALUE,
    *ARITHMETIC,
    *ELEMENTARY,
    *TOPOLOGICAL_ORDER,
    *BACKWARD,
    *ZERO_GRAD,
    *NEURON,
    *DEEP_ORDER,
)
