"""Lesson 01: what goes wrong with tangent lines."""

from solutions.mistakes.derivatives.formulas import central
from solutions.mistakes.mistake import Mistake

MISTAKES = (
    Mistake(
        "tangent_line",
        "value_for_intercept",
        "The intercept is given as f(x0), but that is the height at x0; the intercept is the height at 0.",
        "Where is the line after you walk back from x0 to 0 along it?",
        (lambda f, x0: (central(f, x0), f(x0)),),
    ),
    Mistake(
        "tangent_line",
        "sign_of_way_back",
        "The way back from x0 to 0 is added; it has to be taken away.",
        "If the line rises to the right, is it higher or lower at 0 than at x0 = 2?",
        (lambda f, x0: (central(f, x0), f(x0) + central(f, x0) * x0),),
    ),
    Mistake(
        "tangent_line",
        "intercept_turned_round",
        "The intercept has the wrong sign.",
        "Put x = x0 into your line: do you get f(x0)?",
        (lambda f, x0: (central(f, x0), central(f, x0) * x0 - f(x0)),),
    ),
    Mistake(
        "tangent_line",
        "order_swapped",
        "The two numbers stand in the wrong order: the slope comes first.",
        "In slope, intercept = tangent_line(f, x0), which one is first?",
        (lambda f, x0: (f(x0) - central(f, x0) * x0, central(f, x0)),),
    ),
    Mistake(
        "tangent_line",
        "value_for_slope",
        "The slope is given as f(x0), which is the height there.",
        "Can a road be high up and flat?",
        (
            lambda f, x0: (f(x0), f(x0) - f(x0) * x0),
            lambda f, x0: (f(x0), f(x0) - central(f, x0) * x0),
            lambda f, x0: (f(x0), f(x0)),
            lambda f, x0: (f(x0), central(f, x0)),
        ),
    ),
    Mistake(
        "tangent_line",
        "way_back_not_multiplied",
        "The way back is taken as x0 or as the slope alone; it is their product.",
        "Along a line of slope 3, how much do you lose when you walk back by 2?",
        (lambda f, x0: (central(f, x0), f(x0) - x0), lambda f, x0: (central(f, x0), f(x0) - central(f, x0))),
    ),
    Mistake(
        "tangent_line",
        "value_at_zero",
        "The intercept is taken from the curve, near x = 0; the line meets x = 0 elsewhere.",
        "Does the tangent run through the curve's point at x = 0?",
        (lambda f, x0: (central(f, x0), f(0.0)), lambda f, x0: (central(f, x0), f(1e-9))),
    ),
)
