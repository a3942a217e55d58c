"""Misconceptions, each as the wrong implementation that it produces; a module a lesson."""

from solutions.mistakes import derivatives
from solutions.mistakes.mistake import Mistake

MISTAKES: dict[str, tuple[Mistake, ...]] = {"01_derivatives": derivatives.MISTAKES}

__all__ = ["MISTAKES", "Mistake"]
