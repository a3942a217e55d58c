"""Lesson 01: what goes wrong with forward differences."""

from solutions.mistakes.derivatives.formulas import central, float32, forward, hard_coded
from solutions.mistakes.mistake import Mistake

MISTAKES = (
    Mistake(
        "forward_difference",
        "backward",
        "It looks from x to the left; forward looks to the right.",
        "Which of x - h and x + h lies ahead of x?",
        (lambda f, x, h=1e-5: (f(x) - f(x - h)) / h,),
    ),
    Mistake(
        "forward_difference",
        "central_for_forward",
        "It measures from x - h to x + h: that is the central difference.",
        "Between which two points does this slope run: does x itself belong to them?",
        (lambda f, x, h=1e-5: central(f, x, h),),
    ),
    Mistake(
        "forward_difference",
        "no_division",
        "The rise is there, but nothing divides it by the step.",
        "How far did you go to the right while f rose by this much?",
        (lambda f, x, h=1e-5: f(x + h) - f(x),),
    ),
    Mistake(
        "forward_difference",
        "precedence",
        "Parentheses are missing: only the last term is divided by h.",
        "In p - q / r, what does Python divide by r?",
        (lambda f, x, h=1e-5: f(x + h) - f(x) / h,),
    ),
    Mistake(
        "forward_difference",
        "sign",
        "The two values are subtracted the wrong way round.",
        "When f grows, is the value at x + h the larger or the smaller one?",
        (lambda f, x, h=1e-5: (f(x) - f(x + h)) / h,),
    ),
    Mistake(
        "forward_difference",
        "doubled_run",
        "It divides by 2 h, but from x to x + h the run is h.",
        "How far is it from x to x + h?",
        (lambda f, x, h=1e-5: (f(x + h) - f(x)) / (2 * h),),
    ),
    Mistake(
        "forward_difference",
        "multiplies_by_step",
        "It multiplies the rise by h where it should divide.",
        "If f rises by 0.2 while you go 0.1, is the slope 0.02 or 2?",
        (lambda f, x, h=1e-5: (f(x + h) - f(x)) * h,),
    ),
    Mistake(
        "forward_difference",
        "value_for_slope",
        "It gives the value of f, not its slope.",
        "Can a road be high up and flat?",
        (lambda f, x, h=1e-5: f(x), lambda f, x, h=1e-5: f(x + h)),
    ),
    Mistake(
        "forward_difference",
        "step_added_to_value",
        "It adds h to the value f(x); the step belongs inside, to x.",
        "Is f(x) + h the same as f(x + h)?",
        (lambda f, x, h=1e-5: (f(x) + h - f(x)) / h,),
    ),
    hard_coded("forward_difference", forward),
    float32("forward_difference", forward),
)
