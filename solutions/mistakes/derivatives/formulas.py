"""Lesson 01: difference formulas, right and slipped, that several mistakes share."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def central(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)


def fixed_step(difference, step):
    """`difference` with its own step, whatever h is given."""
    return lambda f, x, h=None: difference(f, x, step)


def forward(f, x, h=1e-5):
    return (f(x + h) - f(x)) / h


def second(f, x, h=1e-3):
    return (f(x + h) - 2 * f(x) + f(x - h)) / h**2


def single_precision(difference):
    """`difference` with every number cut to 32 bits on the way."""

    def measured(f, x, h=1e-5):
        return difference(lambda t: np.float32(f(float(t))), np.float32(x), np.float32(h))

    return measured


def hard_coded(piece, difference):
    return Mistake(
        piece,
        "hard_coded_step",
        "It uses a step of its own and ignores the h that it is given.",
        "If your caller asks for h = 0.5, where in your function does the 0.5 go?",
        tuple(fixed_step(difference, step) for step in (1e-15, 1.0, 1e-5, 1e-3)),
        reads_as="ignores h",
    )


def float32(piece, difference):
    return Mistake(
        piece,
        "single_precision",
        "It computes with 32-bit numbers, which keep about 7 digits.",
        "How many digits are left when two numbers of 7 digits agree in the first 5 and are subtracted?",
        (single_precision(difference),),
        reads_as="single_precision",
    )
