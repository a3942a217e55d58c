"""Lesson 01: what goes wrong with the search for the best step."""

import numpy as np

from solutions.mistakes.derivatives.formulas import central, forward
from solutions.mistakes.mistake import Mistake


def _errors(f, df, x, steps):
    return [abs(central(f, x, h) - df(x)) for h in steps]


MISTAKES = (
    Mistake(
        "best_step",
        "smallest_step",
        "It takes the smallest step, but below some h rounding makes the slope worse again.",
        "What did the error curve do to the left of its lowest point?",
        (lambda f, df, x, steps: min(steps),),
    ),
    Mistake(
        "best_step",
        "largest_step",
        "It takes the largest step.",
        "Does the chord come closer to the tangent as h grows?",
        (lambda f, df, x, steps: max(steps),),
    ),
    Mistake(
        "best_step",
        "error_for_step",
        "It returns the least error; asked for is the step that has it.",
        "What should your caller do with the result: pass it on as h, or read it as an error?",
        (lambda f, df, x, steps: min(_errors(f, df, x, steps)),),
    ),
    Mistake(
        "best_step",
        "index_for_step",
        "It returns the position in the list; asked for is the entry that stands there.",
        "If the result is 2, is that a step h, or a place in the list?",
        (lambda f, df, x, steps: int(np.argmin(_errors(f, df, x, steps))),),
    ),
    Mistake(
        "best_step",
        "largest_error",
        "It picks the step with the largest error.",
        "Which error would you like to be left with?",
        (lambda f, df, x, steps: max(steps, key=lambda h: abs(central(f, x, h) - df(x))),),
    ),
    Mistake(
        "best_step",
        "size_of_error_missing",
        "It compares slopes, or errors with their signs; what counts is the size of the error.",
        "Which of -1 and 0.001 is the smaller number? Which is the smaller error?",
        (
            lambda f, df, x, steps: min(steps, key=lambda h: central(f, x, h) - df(x)),
            lambda f, df, x, steps: min(steps, key=lambda h: df(x) - central(f, x, h)),
            lambda f, df, x, steps: min(steps, key=lambda h: abs(central(f, x, h))),
        ),
    ),
    Mistake(
        "best_step",
        "forward_for_central",
        "It measures with the forward difference, whose best step is another one.",
        "Which of your two differences is the one to tune here?",
        (lambda f, df, x, steps: min(steps, key=lambda h: abs(forward(f, x, h) - df(x))),),
    ),
    Mistake(
        "best_step",
        "compares_with_value",
        "It compares the measured slope with f(x); the true slope is df(x).",
        "Which of the functions that you are given tells the true slope?",
        (lambda f, df, x, steps: min(steps, key=lambda h: abs(central(f, x, h) - f(x))),),
    ),
    Mistake(
        "best_step",
        "first_step",
        "It returns the first step, or the last, whatever their errors are.",
        "Does your loop remember the best step so far, or only the one it saw last?",
        (lambda f, df, x, steps: steps[0], lambda f, df, x, steps: steps[-1]),
    ),
)
