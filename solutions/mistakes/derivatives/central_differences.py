"""Lesson 01: what goes wrong with central differences."""

from solutions.mistakes.derivatives.formulas import central, float32, forward, hard_coded
from solutions.mistakes.mistake import Mistake

MISTAKES = (
    Mistake(
        "central_difference",
        "forward_for_central",
        "It measures from x to x + h: that is the forward difference, which leans to one side.",
        "Which point to the left of x does your function look at?",
        (lambda f, x, h=1e-5: forward(f, x, h),),
    ),
    Mistake(
        "central_difference",
        "backward_for_central",
        "It measures from x - h to x, which leans to one side.",
        "Which point to the right of x does your function look at?",
        (lambda f, x, h=1e-5: (f(x) - f(x - h)) / h,),
    ),
    Mistake(
        "central_difference",
        "run_not_doubled",
        "It divides by h, but from x - h to x + h the run is 2 h, so the slope comes out twice too large.",
        "How far is it from x - h to x + h?",
        (lambda f, x, h=1e-5: (f(x + h) - f(x - h)) / h,),
    ),
    Mistake(
        "central_difference",
        "precedence",
        "Parentheses are missing: Python divides only the last term, or multiplies by h at the end.",
        "In p - q / 2 * h, what is divided, and what is multiplied?",
        (
            lambda f, x, h=1e-5: f(x + h) - f(x - h) / (2 * h),
            lambda f, x, h=1e-5: (f(x + h) - f(x - h)) / 2 * h,
            lambda f, x, h=1e-5: f(x + h) - f(x - h) / 2 * h,
        ),
    ),
    Mistake(
        "central_difference",
        "sign",
        "The two values are subtracted the wrong way round.",
        "When f grows, is the value at x + h the larger or the smaller one?",
        (lambda f, x, h=1e-5: (f(x - h) - f(x + h)) / (2 * h),),
    ),
    Mistake(
        "central_difference",
        "half_step",
        "It steps h / 2 to each side: another formula, and a good one, but not the one asked for.",
        "With h = 0.5, at which two places should f be looked at?",
        (lambda f, x, h=1e-5: (f(x + h / 2) - f(x - h / 2)) / h,),
    ),
    Mistake(
        "central_difference",
        "five_points",
        "It uses four points around x: another formula, and a finer one, but not the one asked for.",
        "How often should f be called for one slope?",
        (lambda f, x, h=1e-5: (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h),),
    ),
    Mistake(
        "central_difference",
        "no_division",
        "The rise is there, but nothing divides it by the run.",
        "How far did you go to the right while f rose by this much?",
        (lambda f, x, h=1e-5: f(x + h) - f(x - h),),
    ),
    Mistake(
        "central_difference",
        "mean_for_slope",
        "It averages the two values; a slope needs their difference.",
        "What does a slope compare: how high f is, or how much it changes?",
        (
            lambda f, x, h=1e-5: (f(x + h) + f(x - h)) / (2 * h),
            lambda f, x, h=1e-5: (f(x + h) + f(x - h)) / 2,
        ),
    ),
    Mistake(
        "central_difference",
        "value_for_slope",
        "It gives the value of f, not its slope.",
        "Can a road be high up and flat?",
        (lambda f, x, h=1e-5: f(x),),
    ),
    hard_coded("central_difference", central),
    float32("central_difference", central),
)
