"""Lesson 01: what goes wrong with derivatives of polynomials."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _derived(coefficients):
    return [k * c for k, c in enumerate(coefficients)][1:] or [0.0]


def _in_place(coefficients):
    for k in range(len(coefficients)):
        coefficients[k] = k * coefficients[k]
    return list(coefficients[1:]) or [0.0]


MISTAKES = (
    Mistake(
        "polynomial_derivative",
        "keeps_constant",
        "The constant is still there, in front; its slope is 0, so nothing is left of it.",
        "How many coefficients should the derivative of a polynomial of three coefficients have?",
        (
            lambda coefficients: [coefficients[0], *(k * c for k, c in enumerate(coefficients) if k > 0)],
            lambda coefficients: (
                [coefficients[0], *(k * c for k, c in enumerate(coefficients) if k > 0)]
                if len(coefficients) > 1
                else [0.0]
            ),
        ),
    ),
    Mistake(
        "polynomial_derivative",
        "not_moved_down",
        "The factor k is there, but nothing moves down one place: x**k has to become x**(k - 1).",
        "If x**2 becomes 2 x, at which place of the list does the 2 stand?",
        (lambda coefficients: [k * c for k, c in enumerate(coefficients)],),
    ),
    Mistake(
        "polynomial_derivative",
        "factor_forgotten",
        "The coefficients move down one place, but the factor k is missing.",
        "What does the slope of x**3 have in front of x**2?",
        (lambda coefficients: list(coefficients[1:]) or [0.0],),
    ),
    Mistake(
        "polynomial_derivative",
        "factor_of_new_power",
        "It multiplies by the power after lowering it; the factor is the power before.",
        "For x**3, is the factor 3 or 2?",
        (lambda coefficients: [k * c for k, c in enumerate(coefficients[1:])] or [0.0],),
    ),
    Mistake(
        "polynomial_derivative",
        "factor_too_large",
        "The factors are one too large.",
        "For x**1, is the factor 1 or 2?",
        (lambda coefficients: [(k + 2) * c for k, c in enumerate(coefficients[1:])] or [0.0],),
    ),
    Mistake(
        "polynomial_derivative",
        "highest_power_first",
        "It reads the list from the highest power down; here coefficients[0] is the constant.",
        "Which entry of [5, 0, 1] belongs to x**2?",
        (
            lambda coefficients: np.polyder(np.asarray(coefficients)) if len(coefficients) > 1 else [0.0],
            lambda coefficients: _derived(coefficients)[::-1],
            lambda coefficients: _derived(list(coefficients)[::-1]),
        ),
    ),
    Mistake(
        "polynomial_derivative",
        "constant_to_nothing",
        "A constant becomes an empty list, but it still has a slope: 0 everywhere.",
        "What number is the slope of a flat line?",
        (lambda coefficients: [k * c for k, c in enumerate(coefficients)][1:],),
    ),
    Mistake(
        "polynomial_derivative",
        "last_term_dropped",
        "The term with the highest power is lost.",
        "Which value of k does your loop reach last?",
        (
            lambda coefficients: _derived(coefficients)[:-1] or [0.0],
            lambda coefficients: _derived(coefficients)[:-1] if len(coefficients) > 1 else [0.0],
        ),
    ),
    Mistake(
        "polynomial_derivative",
        "power_for_coefficient",
        "It multiplies by the coefficient where the power belongs, or leaves the coefficient out.",
        "What is the slope of 5 x**2: is the 5 still in it?",
        (
            lambda coefficients: [float(k) for k in range(1, len(coefficients))] or [0.0],
            lambda coefficients: [c**2 for c in coefficients[1:]] or [0.0],
        ),
    ),
    Mistake(
        "polynomial_derivative",
        "integral_for_derivative",
        "It divides where the derivative multiplies: that is the way back, the integral.",
        "Does x**3 become steeper or flatter than x**2 for large x?",
        (
            lambda coefficients: [0.0] + [c / (k + 1) for k, c in enumerate(coefficients)],
            lambda coefficients: [c / k for k, c in enumerate(coefficients) if k > 0] or [0.0],
        ),
    ),
    Mistake(
        "polynomial_derivative",
        "whole_numbers",
        "The coefficients are cut to whole numbers.",
        "Which type does your result have before you fill it: does it hold 0.5?",
        (
            lambda coefficients: [int(c) for c in _derived(coefficients)],
            lambda coefficients: _derived([int(c) for c in coefficients]),
        ),
        reads_as="whole_numbers",
    ),
    Mistake(
        "polynomial_derivative",
        "argument_overwritten",
        "It writes into the list that it is given, so the caller's polynomial is gone.",
        "After your call, can your caller still evaluate their polynomial?",
        (_in_place,),
        reads_as="changed_input",
    ),
)
