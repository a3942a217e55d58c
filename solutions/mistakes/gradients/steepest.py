"""Lesson 02: what goes wrong with the steepest direction. The order is the precedence."""

import math

import numpy as np

from solutions.mistakes.gradients.moving import length_of
from solutions.mistakes.mistake import Mistake


def _over(grad, divide_by):
    """grad divided by a length of the caller's choice, with the flat place kept right."""
    return grad / divide_by(grad) if np.any(grad) else np.zeros(np.shape(grad))


def _divided_in_place(grad):
    length = length_of(grad)
    if length > 0:
        grad /= length
    return grad


def _largest_entry(grad):
    chosen = np.zeros(np.shape(grad))
    if np.any(grad):
        place = np.unravel_index(np.argmax(np.abs(grad)), np.shape(grad))
        chosen[place] = np.sign(grad[place])
    return chosen


STEEPEST_DIRECTION = (
    Mistake(
        "steepest_direction",
        "not_made_length_one",
        "It returns the gradient itself: the direction is right, the length is not 1.",
        "How long is the arrow (3, 4), and how do you make it as long as 1?",
        (lambda grad: grad, lambda grad: np.array(grad)),
    ),
    Mistake(
        "steepest_direction",
        "downhill",
        "It points downhill, where f falls fastest.",
        "Does a step along your arrow make f larger or smaller?",
        (lambda grad: -_over(grad, length_of), lambda grad: -grad),
    ),
    Mistake(
        "steepest_direction",
        "length_for_direction",
        "It returns one number, how steep f is; asked for is an arrow, which way.",
        "How would your caller know which input to change, from one number?",
        (lambda grad: length_of(grad), lambda grad: np.max(np.abs(grad)), lambda grad: np.sum(grad)),
    ),
    Mistake(
        "steepest_direction",
        "angle_for_direction",
        "It returns an angle; with three inputs and more, one angle cannot tell a direction.",
        "How many entries does a direction have when f has 4 inputs?",
        (
            lambda grad: math.atan2(grad.ravel()[1], grad.ravel()[0]),
            lambda grad: np.arctan2(grad[1], grad[0]),
            lambda grad: math.degrees(math.atan2(grad.ravel()[1], grad.ravel()[0])),
        ),
    ),
    Mistake(
        "steepest_direction",
        "nan_at_flat_place",
        "Where the gradient is zero it divides 0 by 0; here the result is zeros.",
        "What is the length of the gradient on a flat place, and what do you divide by?",
        (lambda grad: grad / length_of(grad),),
    ),
    Mistake(
        "steepest_direction",
        "other_length",
        "It divides by a sum or by the largest entry; a length is the root of the sum of squares.",
        "By Pythagoras, how long is the arrow (3, 4)?",
        (
            lambda grad: _over(grad, np.sum),
            lambda grad: _over(grad, lambda g: np.sum(np.abs(g))),
            lambda grad: _over(grad, lambda g: np.max(np.abs(g))),
            lambda grad: _over(grad, np.max),
            lambda grad: _over(grad, lambda g: np.sqrt(np.mean(g**2))),
            lambda grad: _over(grad, np.size),
        ),
    ),
    Mistake(
        "steepest_direction",
        "squared_length",
        "It divides by the square of the length: the root is missing.",
        "How long is your result for the gradient (3, 4)?",
        (lambda grad: _over(grad, lambda g: np.sum(g**2)),),
    ),
    Mistake(
        "steepest_direction",
        "multiplied_by_length",
        "It multiplies by the length; it has to divide.",
        "How long is your result for the gradient (3, 4)?",
        (lambda grad: grad * length_of(grad),),
    ),
    Mistake(
        "steepest_direction",
        "signs_only",
        "It keeps only the signs, so every input counts as much as every other.",
        "If f is ten times steeper along one input, should the arrow lean that way?",
        (lambda grad: np.sign(grad), lambda grad: _over(np.sign(grad), length_of)),
    ),
    Mistake(
        "steepest_direction",
        "one_input_only",
        "It moves along the steepest input alone; using the others too is steeper still.",
        "If both slopes are positive, is it better to move along one input or along both?",
        (_largest_entry,),
    ),
    Mistake(
        "steepest_direction",
        "signs_dropped",
        "Signs are dropped: along some inputs f grows when the input shrinks.",
        "If the slope along an input is negative, which way should that input go?",
        (lambda grad: _over(np.abs(grad), length_of),),
    ),
    Mistake(
        "steepest_direction",
        "each_row_by_itself",
        "For a table it makes each row, or each column, as long as 1; the whole arrow has one length.",
        "How many lengths does one arrow have?",
        (
            lambda grad: _over(grad, lambda g: np.sqrt(np.sum(g**2, axis=-1, keepdims=True))),
            lambda grad: (
                _over(grad, lambda g: np.sqrt(np.sum(g**2, axis=0, keepdims=g.ndim > 1)))
                if grad.ndim > 1
                else _over(grad, length_of)
            ),
        ),
    ),
    Mistake(
        "steepest_direction",
        "matrix_norm",
        "For a table it takes the norm of a matrix; here the length is the root of all squared entries.",
        "Does your length of a table change when you write its entries into one long row?",
        (
            lambda grad: _over(grad, lambda g: np.linalg.norm(g, 2)),
            lambda grad: _over(grad, lambda g: np.linalg.norm(g, 1) if g.ndim > 1 else length_of(g)),
        ),
    ),
    Mistake(
        "steepest_direction",
        "number_at_flat_place",
        "Where the gradient is zero it gives one number, or nothing; asked for are zeros in the shape of grad.",
        "How many inputs does a flat place have?",
        (
            lambda grad: grad / length_of(grad) if np.any(grad) else 0.0,
            lambda grad: grad / length_of(grad) if np.any(grad) else None,
        ),
    ),
    Mistake(
        "steepest_direction",
        "shape_flattened",
        "The result is one long row; a direction has the shape of the gradient.",
        "If the gradient is a table, which entry of your result belongs to its second row?",
        (lambda grad: _over(grad, length_of).ravel(),),
    ),
    Mistake(
        "steepest_direction",
        "argument_overwritten",
        "It divides the array that it is given, so the caller's gradient has another length afterwards.",
        "Does grad /= length make a new array?",
        (_divided_in_place,),
        reads_as="changed_input",
    ),
)
