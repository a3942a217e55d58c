"""Lesson 06: what goes wrong with layers and bends; a module for each group of pieces. Order is precedence."""

from solutions.mistakes.neurons.gelus import GELU, GELU_DERIVATIVE
from solutions.mistakes.neurons.leaks import LEAKY_RELU, LEAKY_RELU_DERIVATIVE
from solutions.mistakes.neurons.networks import TWO_LAYER_FORWARD
from solutions.mistakes.neurons.relus import RELU, RELU_DERIVATIVE
from solutions.mistakes.neurons.s_shapes import SIGMOID_DERIVATIVE, TANH, TANH_DERIVATIVE
from solutions.mistakes.neurons.shares import DEAD_FRACTION, SATURATED_FRACTION

MISTAKES = (
    *TWO_LAYER_FORWARD,
    *SIGMOID_DERIVATIVE,
    *TANH,
    *TANH_DERIVATIVE,
    *SATURATED_FRACTION,
    *RELU,
    *RELU_DERIVATIVE,
    *LEAKY_RELU,
    *LEAKY_RELU_DERIVATIVE,
    *DEAD_FRACTION,
    *GELU,
    *GELU_DERIVATIVE,
)
