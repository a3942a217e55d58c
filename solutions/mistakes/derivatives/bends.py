"""Lesson 01: what goes wrong with second differences."""

from solutions.mistakes.derivatives.formulas import central, forward, hard_coded, second
from solutions.mistakes.mistake import Mistake

MISTAKES = (
    Mistake(
        "second_difference",
        "divides_by_h",
        "It divides by h once; the slope of a slope divides by h twice.",
        "A slope divides by h. The slope of a slope divides by h how often?",
        (lambda f, x, h=1e-3: (f(x + h) - 2 * f(x) + f(x - h)) / h,),
    ),
    Mistake(
        "second_difference",
        "doubled_run",
        "It divides by 2 h or by its square, but the two slopes are measured h apart.",
        "How far apart are the middles of the two stretches?",
        (
            lambda f, x, h=1e-3: second(f, x, h) / 2,
            lambda f, x, h=1e-3: second(f, x, h) / 4,
            lambda f, x, h=1e-3: second(f, x, h) * h / 2,
        ),
    ),
    Mistake(
        "second_difference",
        "middle_once",
        "The middle value is taken once, but it belongs to both stretches.",
        "In the slope to the right minus the slope to the left, how often does f(x) appear?",
        (lambda f, x, h=1e-3: (f(x + h) - f(x) + f(x - h)) / h**2,),
    ),
    Mistake(
        "second_difference",
        "missing_middle",
        "The middle value f(x) is missing.",
        "Without f(x), how could you tell a bend from a straight line?",
        (
            lambda f, x, h=1e-3: (f(x + h) + f(x - h)) / h**2,
            lambda f, x, h=1e-3: (f(x + h) - f(x - h)) / h**2,
            lambda f, x, h=1e-3: (f(x + h) - f(x - h)) / (2 * h) ** 2,
        ),
    ),
    Mistake(
        "second_difference",
        "middle_added",
        "The middle value is added; it has to be taken away twice.",
        "On a straight line the bend is 0: what must f(x + h) + f(x - h) be compared with?",
        (lambda f, x, h=1e-3: (f(x + h) + 2 * f(x) + f(x - h)) / h**2,),
    ),
    Mistake(
        "second_difference",
        "slope_for_bend",
        "It gives the slope; asked for is how fast the slope changes.",
        "On a straight, steep road, what is the slope, and what is the bend?",
        (central, forward, lambda f, x, h=1e-3: central(f, x)),
    ),
    Mistake(
        "second_difference",
        "slope_squared",
        "It squares the slope; the second derivative is the slope of the slope.",
        "On a straight, steep road, what should come out?",
        (lambda f, x, h=1e-3: central(f, x, h) ** 2, lambda f, x, h=1e-3: forward(f, x, h) ** 2),
    ),
    Mistake(
        "second_difference",
        "sign",
        "The sign is turned round: a valley should count as positive.",
        "For x**2, is the mean of the two outer values above or below the middle?",
        (lambda f, x, h=1e-3: -second(f, x, h),),
    ),
    Mistake(
        "second_difference",
        "precedence",
        "Parentheses are missing: only the last term is divided.",
        "In p - q + r / s, what does Python divide by s?",
        (lambda f, x, h=1e-3: f(x + h) - 2 * f(x) + f(x - h) / h**2,),
    ),
    Mistake(
        "second_difference",
        "wider_points",
        "It measures the slope of the slope with steps of 2 h: another formula for the bend, not the one asked for.",
        "With h = 0.5, at which three places should f be looked at?",
        (lambda f, x, h=1e-3: second(f, x, 2 * h),),
    ),
    Mistake(
        "second_difference",
        "one_sided",
        "It looks at x, x + h and x + 2 h, to one side only.",
        "Which of your three points lies to the left of x?",
        (
            lambda f, x, h=1e-3: (f(x + 2 * h) - 2 * f(x + h) + f(x)) / h**2,
            lambda f, x, h=1e-3: (f(x) - 2 * f(x - h) + f(x - 2 * h)) / h**2,
        ),
    ),
    Mistake(
        "second_difference",
        "no_division",
        "The difference of differences is there, but in the end nothing divides it (p / h * h is p again).",
        "Should the bend of a curve depend on how large a step you measure it with?",
        (lambda f, x, h=1e-3: f(x + h) - 2 * f(x) + f(x - h),),
    ),
    hard_coded("second_difference", second),
)
