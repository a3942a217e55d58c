"""Lesson 02: what goes wrong with slopes in a direction. The order is the precedence."""

import math

import numpy as np

from solutions.mistakes.gradients.moving import length_of
from solutions.mistakes.mistake import Mistake


def _along(grad, direction, divide_by):
    """The sum divided by a length of the caller's choice, with the case of no direction kept right."""
    if not np.any(direction):
        return 0.0
    return np.sum(grad * direction) / divide_by(grad, direction)


def _along_in_place(grad, direction):
    length = length_of(direction)
    if length > 0:
        direction /= length
    return np.sum(grad * direction)


def _along_or(grad, direction, without):
    length = length_of(direction)
    return without if length == 0 else np.sum(grad * direction) / length


def _unit(direction):
    length = length_of(direction)
    return direction if length == 0 else direction / length


DIRECTIONAL_DERIVATIVE = (
    Mistake(
        "directional_derivative",
        "direction_not_made_length_one",
        "The direction counts with its length, so the same direction, twice as long, gives a slope twice as large.",
        "A slope is a change for each unit of way: how long is the way that you have measured?",
        (lambda grad, direction: np.sum(grad * direction),),
    ),
    Mistake(
        "directional_derivative",
        "nan_without_direction",
        "For a direction of length 0 it divides 0 by 0; here the result is 0.",
        "What does your function divide by when every entry of direction is 0?",
        (
            lambda grad, direction: np.sum(grad * direction) / length_of(direction),
            lambda grad, direction: float(np.sum(grad * direction)) / math.sqrt(np.sum(direction**2)),
        ),
    ),
    Mistake(
        "directional_derivative",
        "cosine_for_slope",
        "It divides by the length of the gradient too, so how steep f is has been lost: what remains is the cosine.",
        "If f becomes twice as steep everywhere, what should happen to the result?",
        (
            lambda grad, direction: _along(grad, direction, lambda g, d: length_of(g) * length_of(d)),
            lambda grad, direction: _along(grad, direction, lambda g, d: length_of(g)),
        ),
    ),
    Mistake(
        "directional_derivative",
        "squared_length",
        "It divides by the square of the length: the root is missing, or it divides twice.",
        "By Pythagoras, the direction (3, 4) has length 5: by what number does your function divide?",
        (lambda grad, direction: _along(grad, direction, lambda g, d: length_of(d) ** 2),),
    ),
    Mistake(
        "directional_derivative",
        "multiplied_by_length",
        "It multiplies by the length of the direction; it has to divide.",
        "Should a longer arrow in the same direction make f steeper?",
        (lambda grad, direction: np.sum(grad * direction) * length_of(direction),),
    ),
    Mistake(
        "directional_derivative",
        "other_length",
        "It divides by another number than the length, which is the root of the sum of all squares.",
        "How long is the direction (3, 4), and how long is (2, 3, 6)?",
        (
            lambda grad, direction: _along(grad, direction, lambda g, d: np.sum(d)),
            lambda grad, direction: _along(grad, direction, lambda g, d: np.sum(np.abs(d))),
            lambda grad, direction: _along(grad, direction, lambda g, d: np.max(np.abs(d))),
            lambda grad, direction: _along(grad, direction, lambda g, d: np.size(d)),
            lambda grad, direction: _along(grad, direction, lambda g, d: len(d)),
            lambda grad, direction: _along(grad, direction, lambda g, d: np.sqrt(np.mean(d**2))),
            lambda grad, direction: _along(grad, direction, lambda g, d: np.hypot(d[0], d[1])),
        ),
    ),
    Mistake(
        "directional_derivative",
        "steepest_for_asked",
        "It returns the length of the gradient, the slope in the steepest direction, whatever direction is asked for.",
        "Where in your function does direction come in?",
        (
            lambda grad, direction: length_of(grad),
            lambda grad, direction: length_of(grad) if np.any(direction) else 0.0,
        ),
        reads_as="ignores direction",
    ),
    Mistake(
        "directional_derivative",
        "not_added_up",
        "It gives one number for each input; asked for is one slope, what they cause together.",
        "f is one number: how fast does it change along the way?",
        (lambda grad, direction: grad * _unit(direction), lambda grad, direction: grad * direction),
    ),
    Mistake(
        "directional_derivative",
        "vector_for_slope",
        "It returns an arrow; asked for is one number.",
        "How steep is a road: is that an arrow or a number?",
        (
            lambda grad, direction: np.sum(grad * _unit(direction)) * _unit(direction),
            lambda grad, direction: _unit(direction),
        ),
    ),
    Mistake(
        "directional_derivative",
        "matrix_product",
        "It multiplies tables by the rule for matrices; here each entry meets its own.",
        "Which operation multiplies two tables entry by entry?",
        (
            lambda grad, direction: grad @ _unit(direction),
            lambda grad, direction: np.inner(grad, _unit(direction)),
            lambda grad, direction: np.sum(grad @ _unit(direction)),
            lambda grad, direction: grad @ _unit(direction).T,
        ),
    ),
    Mistake(
        "directional_derivative",
        "matrix_norm",
        "For a table it takes the norm of a matrix; here the length is the root of all squared entries.",
        "Does your length of a table change when you write its entries into one long row?",
        (
            lambda grad, direction: _along(grad, direction, lambda g, d: np.linalg.norm(d, 2)),
            lambda grad, direction: (
                np.sum(grad * direction) / (np.linalg.norm(direction, 1) or 1.0)
                if direction.ndim > 1
                else np.sum(grad * _unit(direction))
            ),
        ),
    ),
    Mistake(
        "directional_derivative",
        "sizes_without_sign",
        "Signs are dropped, so a way downhill counts as uphill.",
        "What sign has the slope when you walk straight downhill?",
        (
            lambda grad, direction: np.abs(np.sum(grad * _unit(direction))),
            lambda grad, direction: np.sum(np.abs(grad * _unit(direction))),
        ),
    ),
    Mistake(
        "directional_derivative",
        "sign",
        "The sign is turned round.",
        "In the direction in which f grows, is the slope positive or negative?",
        (lambda grad, direction: -np.sum(grad * _unit(direction)),),
    ),
    Mistake(
        "directional_derivative",
        "no_direction_is_not_zero",
        "Without a direction it gives something else than the number 0.",
        "What number should come back when direction is all zeros?",
        (
            lambda grad, direction: _along_or(grad, direction, np.zeros(np.shape(grad))),
            lambda grad, direction: _along_or(grad, direction, length_of(grad)),
            lambda grad, direction: _along_or(grad, direction, None),
        ),
    ),
    Mistake(
        "directional_derivative",
        "argument_overwritten",
        "It divides the array that it is given, so the caller's direction has another length afterwards.",
        "Does direction /= length make a new array?",
        (_along_in_place,),
        reads_as="changed_input",
    ),
)
