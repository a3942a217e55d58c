"""Lesson 05: what goes wrong with the fit of a line."""

import numpy as np

from solutions.mistakes.descent.fit_slips import common_mistakes
from solutions.mistakes.descent.fitting import course, last, line_slopes, squares
from solutions.mistakes.mistake import Mistake

MISTAKES = (
    *common_mistakes("fit_linear_regression", line_slopes, squares),
    Mistake(
        "fit_linear_regression",
        "factor_two_missing",
        "The 2 from the slope of a square is missing, so every step is half as long.",
        "What is the slope of e**2?",
        (
            lambda X, y, learning_rate, steps: last(course(X, y, learning_rate / 2, steps, line_slopes, squares)),
            lambda X, y, learning_rate, steps: last(
                course(X, y, learning_rate, steps, line_slopes, lambda outputs, y: squares(outputs, y) / 2)
            ),
            lambda X, y, learning_rate, steps: last(
                course(X, y, learning_rate / 2, steps, line_slopes, lambda outputs, y: squares(outputs, y) / 2)
            ),
        ),
    ),
    Mistake(
        "fit_linear_regression",
        "root_or_size_for_square",
        "The losses are the root of the mean square, or the mean size of the errors; asked for is the mean square.",
        "Which loss is it whose gradient you walk down?",
        (
            lambda X, y, learning_rate, steps: last(
                course(X, y, learning_rate, steps, line_slopes, lambda outputs, y: np.sqrt(squares(outputs, y)))
            ),
            lambda X, y, learning_rate, steps: last(
                course(X, y, learning_rate, steps, line_slopes, lambda outputs, y: np.mean(np.abs(outputs - y)))
            ),
        ),
    ),
)
