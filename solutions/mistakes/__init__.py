"""Misconceptions, each as the wrong implementation that it produces; a module a lesson."""

from solutions.mistakes import (
    backprop,
    chain_rule,
    clinic,
    derivatives,
    descent,
    engine,
    gradients,
    graphs,
    losses,
    neurons,
    optimizers,
    start,
    training,
    vanishing,
)
from solutions.mistakes.mistake import Mistake

MISTAKES: dict[str, tuple[Mistake, ...]] = {
    "00_start": start.MISTAKES,
    "01_derivatives": derivatives.MISTAKES,
    "02_gradients": gradients.MISTAKES,
    "03_chain_rule": chain_rule.MISTAKES,
    "04_losses": losses.MISTAKES,
    "05_descent": descent.MISTAKES,
    "06_neurons": neurons.MISTAKES,
    "07_graphs": graphs.MISTAKES,
    "08_backprop": backprop.MISTAKES,
    "09_training": training.MISTAKES,
    "10_vanishing": vanishing.MISTAKES,
    "11_optimizers": optimizers.MISTAKES,
    "12_engine": engine.MISTAKES,
    "13_clinic": clinic.MISTAKES,
}

__all__ = ["MISTAKES", "Mistake"]
