"""Misconceptions, each as the wrong implementation that it produces; a module a lesson."""

from solutions.mistakes import derivatives, gradients, start
from solutions.mistakes.mistake import Mistake

MISTAKES: dict[str, tuple[Mistake, ...]] = {
    "00_start": start.MISTAKES,
    "01_derivatives": derivatives.MISTAKES,
    "02_gradients": gradients.MISTAKES,
}

__all__ = ["MISTAKES", "Mistake"]
