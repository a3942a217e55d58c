"""Slips that every function of each entry knows: what comes back has another form, or a slope is another slope."""

from collections.abc import Callable
from typing import Any

import numpy as np

from solutions.mistakes.mistake import Mistake

Function = Callable[..., Any]


def _overwriting(f: Function) -> Function:
    def overwriting(z, *slope):
        if not isinstance(z, np.ndarray):
            return f(z, *slope)
        z[...] = f(z, *slope)
        return z

    return overwriting


def _flattened(f: Function) -> Function:
    return lambda z, *slope: np.ravel(f(z, *slope)) if np.ndim(z) else f(z, *slope)


def _refusing_arrays(f: Function, error: type[Exception]) -> Function:
    """`f` for one number; what Python says when an array meets `if`, or one of the functions of math."""

    def refusing(z, *slope):
        if np.ndim(z):
            raise error
        return f(z, *slope)

    return refusing


def form(piece: str, f: Function, word: str) -> tuple[Mistake, ...]:
    """Slips of form: the value is right, what comes back is not. `word` says what is asked for, "value" or "slope"."""
    return (
        Mistake(
            piece,
            "nothing_returned",
            "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
            "Which word hands a result back to whoever called your function?",
            (lambda z, *slope: None,),
        ),
        Mistake(
            piece,
            "one_number_only",
            "It works for one number and stops for an array: if, max and the functions of math take one number.",
            "Which function of NumPy does for every entry what your line does for one number?",
            (_refusing_arrays(f, ValueError), _refusing_arrays(f, TypeError)),
        ),
        Mistake(
            piece,
            "summed_up",
            f"It adds up, or picks one, over the array or along an axis; each entry has a {word} of its own.",
            "If z has 3 rows and 4 columns, how many numbers should come back?",
            (
                lambda z, *slope: np.sum(f(z, *slope)),
                lambda z, *slope: np.mean(f(z, *slope)),
                lambda z, *slope: np.max(f(z, *slope)),
                lambda z, *slope: np.sum(np.atleast_1d(f(z, *slope)), axis=0),
                lambda z, *slope: np.sum(np.atleast_1d(f(z, *slope)), axis=-1),
            ),
        ),
        Mistake(
            piece,
            "row_by_row",
            "It goes through z row by row, and stops where z has no rows: at one number, or at a list.",
            "Which functions of NumPy work entry by entry, whatever the shape of z is?",
            (
                lambda z, *slope: np.array([f(row, *slope) for row in z]),
                lambda z, *slope: np.array([[f(entry, *slope) for entry in row] for row in z]),
                lambda z, *slope: np.vstack([f(row, *slope) for row in z]),
            ),
        ),
        Mistake(
            piece,
            "shape_flattened",
            "The result is one long row; it should have the shape of z.",
            "If z is a table, which entry of your result belongs to its second row?",
            (_flattened(f),),
        ),
        Mistake(
            piece,
            "argument_overwritten",
            "It writes into the array that it is given, so the caller's z has changed.",
            "Which line makes an array of your own, before you write into it?",
            (_overwriting(f),),
            reads_as="changed_input",
        ),
        Mistake(
            piece,
            "sign",
            "The sign is turned round.",
            "At z = 2, should your result be positive or negative?",
            (lambda z, *slope: -np.asarray(f(z, *slope)),),
            reads_as="sign",
        ),
    )


def of_slopes(piece: str, f: Function, slope_of: Function, example: str) -> tuple[Mistake, ...]:
    """Slips with every slope of a smooth bend `f`."""
    return (
        Mistake(
            piece,
            "value_for_slope",
            "It gives the value of the bend, not its slope.",
            "Far to the right, where the curve is nearly straight, what is its height, and what is its slope?",
            (lambda z: f(z),),
        ),
        Mistake(
            piece,
            "slope_at_the_output",
            "The bend is applied once too often: the slope is taken at its output, where it belongs at z itself.",
            f"Your formula already contains the bend. With which number do you call it: z, or {example}?",
            (lambda z: slope_of(f(z)),),
        ),
        Mistake(
            piece,
            "multiplied_by_z",
            "The slope is multiplied by z; the inner function is z itself, and its slope is 1.",
            "By the chain rule, what is the slope of the inner function z?",
            (lambda z: z * slope_of(z),),
        ),
        Mistake(
            piece,
            "slope_squared",
            "The slope is multiplied by itself, as if two of these bends stood one behind the other.",
            "How many bends does z pass here?",
            (lambda z: slope_of(z) ** 2, lambda z: slope_of(z) * slope_of(f(z))),
        ),
    )
