"""The slips that a difference along one entry can have, for each piece that is made of such differences."""

from solutions.mistakes.gradients.moving import backward, central, forward, moved
from solutions.mistakes.mistake import Mistake


def other_formula_mistakes(piece, measured):
    """The slips that a difference along one entry can have, for each piece that is made of such differences.

    `measured(slope)` is the piece made with another difference.
    """
    return (
        Mistake(
            piece,
            "forward_for_central",
            "It measures from x to x + h, or from x - h to x: such a difference leans to one side.",
            "At which two places should f be looked at, one on each side of x?",
            (measured(forward), measured(backward)),
        ),
        Mistake(
            piece,
            "run_not_doubled",
            "It divides by h, but from one end to the other the run is 2 h, so slopes come out twice too large.",
            "How far is it from x[i] - h to x[i] + h?",
            (measured(lambda f, x, i, h=1e-5: 2 * central(f, x, i, h)),),
        ),
        Mistake(
            piece,
            "half_step",
            "It steps h / 2 to each side: another formula, and a good one, but not the one asked for.",
            "With h = 0.5, at which two places should f be looked at?",
            (measured(lambda f, x, i, h=1e-5: central(f, x, i, h / 2)),),
        ),
        Mistake(
            piece,
            "sign",
            "The two values are subtracted the wrong way round.",
            "When f grows along this entry, is the value at x[i] + h the larger or the smaller one?",
            (measured(lambda f, x, i, h=1e-5: -central(f, x, i, h)),),
        ),
        Mistake(
            piece,
            "no_division",
            "The rise is there, but nothing divides it by the run.",
            "How far did the entry go while f rose by this much?",
            (measured(lambda f, x, i, h=1e-5: f(moved(x, i, h)) - f(moved(x, i, -h))),),
        ),
        Mistake(
            piece,
            "precedence",
            "Parentheses are missing: Python divides only the last term, or multiplies by h at the end.",
            "In p - q / 2 * h, what is divided, and what is multiplied?",
            (
                measured(lambda f, x, i, h=1e-5: f(moved(x, i, h)) - f(moved(x, i, -h)) / (2 * h)),
                measured(lambda f, x, i, h=1e-5: (f(moved(x, i, h)) - f(moved(x, i, -h))) / 2 * h),
                measured(lambda f, x, i, h=1e-5: f(moved(x, i, h)) - f(moved(x, i, -h)) / 2 * h),
            ),
        ),
        Mistake(
            piece,
            "hard_coded_step",
            "It uses a step of its own and ignores the h that it is given.",
            "If your caller asks for h = 0.5, where in your function does the 0.5 go?",
            tuple(
                measured(lambda f, x, i, h=None, step=step: central(f, x, i, step)) for step in (1e-15, 1.0, 1e-5, 1e-3)
            ),
            reads_as="ignores h",
        ),
    )
