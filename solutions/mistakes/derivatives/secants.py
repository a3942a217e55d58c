"""Lesson 01: what goes wrong with slopes between two points."""

from solutions.mistakes.derivatives.formulas import central
from solutions.mistakes.mistake import Mistake

MISTAKES = (
    Mistake(
        "secant_slope",
        "value_for_slope",
        "It gives a value of f, or a difference of values, where a slope is asked for.",
        "If f rises by 6 while you go 3 to the right, how much does it rise for each 1?",
        (lambda f, a, b: f(b) - f(a), lambda f, a, b: f(b), lambda f, a, b: f(a)),
    ),
    Mistake(
        "secant_slope",
        "run_over_rise",
        "It divides the run by the rise, upside down.",
        "On a steep road, which one is the larger: the rise or the run?",
        (lambda f, a, b: (b - a) / (f(b) - f(a)),),
    ),
    Mistake(
        "secant_slope",
        "sign_flipped_run",
        "The rise is counted from a to b and the run from b to a, so the sign turns round.",
        "Do both differences start at the same point?",
        (lambda f, a, b: (f(b) - f(a)) / (a - b),),
    ),
    Mistake(
        "secant_slope",
        "precedence",
        "Parentheses are missing: only the last term is divided.",
        "In p - q / r, what does Python divide by r?",
        (
            lambda f, a, b: f(b) - f(a) / (b - a),
            lambda f, a, b: (f(b) - f(a)) / b - a,
            lambda f, a, b: f(b) - f(a) / b - a,
        ),
    ),
    Mistake(
        "secant_slope",
        "run_without_sign",
        "The run is made positive, so the sign is wrong when b lies to the left of a.",
        "Walking back along the same line, is the rise still positive? And the run?",
        (lambda f, a, b: (f(b) - f(a)) / abs(b - a), lambda f, a, b: abs(f(b) - f(a)) / abs(b - a)),
    ),
    Mistake(
        "secant_slope",
        "slope_of_midpoint",
        "It measures the slope at one point, not from a to b.",
        "Which two points does the line go through?",
        (
            lambda f, a, b: central(f, (a + b) / 2),
            lambda f, a, b: central(f, a),
            lambda f, a, b: central(f, b),
        ),
    ),
    Mistake(
        "secant_slope",
        "whole_numbers",
        "The result is cut to a whole number.",
        "What is the difference between / and // in Python?",
        (lambda f, a, b: (f(b) - f(a)) // (b - a), lambda f, a, b: int((f(b) - f(a)) / (b - a))),
        reads_as="whole_numbers",
    ),
)
