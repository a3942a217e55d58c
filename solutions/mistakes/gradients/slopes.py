"""Lesson 02: what goes wrong with partial derivatives and gradients. The order is the precedence."""

import numpy as np

from solutions.mistakes.gradients.formulas import other_formula_mistakes
from solutions.mistakes.gradients.moving import (
    all_at_once,
    all_slopes,
    central,
    filled,
    left_moved,
    length_of,
    moved,
)
from solutions.mistakes.mistake import Mistake


def _shifted_place(x, i, by):
    """The place `by` entries after place i, in the array's own order, from the last on to the first."""
    index = np.ravel_multi_index(i if isinstance(i, tuple) else (i,), np.shape(x))
    return np.unravel_index((index + by) % np.size(x), np.shape(x))


def _left_moved_up(f, x, i, h=1e-5):
    below = f(moved(x, i, -h))
    x[i] += h
    return (f(x) - below) / (2 * h)


def _one_array_twice(f, x, i, h=1e-5):
    above, below = x, x
    above[i] += h
    below[i] -= h
    return (f(above) - f(below)) / (2 * h)


def _copies_of_their_own_type(f, x, i, h=1e-5):
    above, below = x.copy(), x.copy()
    above[i] += h
    below[i] -= h
    return (f(above) - f(below)) / (2 * h)


def _one_copy_of_its_own_type(f, x, i, h=1e-5):
    moved = np.array(x)
    moved[i] = x[i] + h
    above = f(moved)
    moved[i] = x[i] - h
    return (above - f(moved)) / (2 * h)


def _others_zero(f, x, i, h=1e-5):
    alone = np.zeros(np.shape(x))
    alone[i] = x[i]
    return central(f, alone, i, h)


def _only_the_step(f, x, i, h=1e-5):
    return central(f, np.zeros(np.shape(x)), i, h)


def _set_to_the_step(f, x, i, h=1e-5):
    above, below = np.array(x, dtype=float), np.array(x, dtype=float)
    above[i], below[i] = h, -h
    return (f(above) - f(below)) / (2 * h)


PARTIAL_DERIVATIVE = (
    Mistake(
        "partial_derivative",
        "all_entries_moved",
        "It moves every entry at once, so the slopes along all of them come out added up.",
        "In x + h, which entries of x does NumPy move?",
        (
            lambda f, x, i, h=1e-5: all_at_once(f, x, h),
            lambda f, x, i, h=1e-5: (f(x + h) - f(x)) / h,
            lambda f, x, i, h=1e-5: all_at_once(f, x, h) / np.size(x),
        ),
    ),
    Mistake(
        "partial_derivative",
        "wrong_entry",
        "It moves another entry than the one at the place i.",
        "If i is 2, which entry moves? Does counting start at 0 or at 1?",
        (
            lambda f, x, i, h=1e-5: central(f, x, _shifted_place(x, i, -1), h),
            lambda f, x, i, h=1e-5: central(f, x, _shifted_place(x, i, 1), h),
            lambda f, x, i, h=1e-5: central(f, x, (0,) * np.ndim(x), h),
            lambda f, x, i, h=1e-5: central(f, x, (-1,) * np.ndim(x), h),
        ),
    ),
    Mistake(
        "partial_derivative",
        "row_and_column_exchanged",
        "For a table it reads the place as (column, row); here the row comes first.",
        "In x[0, 1], does the 0 stand for the row or for the column?",
        (lambda f, x, i, h=1e-5: central(f, x, i[::-1] if isinstance(i, tuple) else i, h),),
    ),
    Mistake(
        "partial_derivative",
        "others_set_to_zero",
        "Values of x are lost: x[i] has to move by h, and all other entries have to stay.",
        "At x = [3, 5], with i = 0 and h = 0.5: which two arrays does f get?",
        (_others_zero, _only_the_step, _set_to_the_step),
    ),
    Mistake(
        "partial_derivative",
        "one_array_under_two_names",
        "Both points are one and the same array, so moving one moves the other, and the rise is lost.",
        "After above = x and below = x, how many arrays are there?",
        (_one_array_twice,),
    ),
    Mistake(
        "partial_derivative",
        "x_not_restored",
        "It moves the entry of the array that it is given and leaves it moved, so the caller's x has changed.",
        "After your call, does your caller still stand at x?",
        (left_moved, _left_moved_up),
        reads_as="changed_input",
    ),
    Mistake(
        "partial_derivative",
        "whole_numbers_truncate",
        "Its copy of x holds whole numbers only, so the moved entry is cut back to a whole number.",
        "What does an array of whole numbers keep when you write 2.5 into it?",
        (_copies_of_their_own_type, _one_copy_of_its_own_type),
    ),
    Mistake(
        "partial_derivative",
        "entry_for_array",
        "It hands f the single number x[i] + h; f needs the whole array, with one entry moved.",
        "How many inputs does f need, and how many does your call give it?",
        (
            lambda f, x, i, h=1e-5: (f(x[i] + h) - f(x[i] - h)) / (2 * h),
            lambda f, x, i, h=1e-5: (f(x[i] + h) - f(x)) / h,
        ),
    ),
    Mistake(
        "partial_derivative",
        "all_slopes_for_one",
        "It returns the slopes along all entries; asked for is the one along x[i].",
        "How many numbers should come back for one i?",
        (lambda f, x, i, h=1e-5: all_slopes(f, x, h),),
    ),
    Mistake(
        "partial_derivative",
        "value_for_slope",
        "It gives a value of f, not a slope.",
        "Can a road be high up and flat?",
        (lambda f, x, i, h=1e-5: f(x), lambda f, x, i, h=1e-5: f(moved(x, i, h))),
    ),
    *other_formula_mistakes("partial_derivative", lambda slope: lambda f, x, i, h=1e-5: slope(f, x, i, h)),
)

# --- gradient ---------------------------------------------------------------------------------------------


def _never_restored(f, x, h=1e-5):
    return filled(f, x, h, left_moved)


def _copy_never_restored(f, x, h=1e-5):
    return filled(f, np.array(x, dtype=float), h, left_moved)


def _slopes_stored_in_x(f, x, h=1e-5):
    slopes = x
    for place in np.ndindex(np.shape(x)):
        slopes[place] = central(f, x, place, h)
    return slopes


def _kept_in_array_like_x(f, x, h=1e-5):
    slopes = np.zeros_like(x)
    for place in np.ndindex(slopes.shape):
        slopes[place] = central(f, x, place, h)
    return slopes


def _moved_in_array_like_x(f, x, h=1e-5):
    return filled(f, x, h, _copies_of_their_own_type)


def _row_by_row(f, x, h=1e-5):
    return np.array([central(f, x, i, h) for i in range(len(x))])


def _renewed_in_loop(f, x, h=1e-5):
    for place in np.ndindex(np.shape(x)):
        slopes = np.zeros(np.shape(x))
        slopes[place] = central(f, x, place, h)
    return slopes


def _returned_in_loop(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        slopes[place] = central(f, x, place, h)
        return slopes


def _first_slope_alone(f, x, h=1e-5):
    return central(f, x, (0,) * np.ndim(x), h)


GRADIENT = (
    Mistake(
        "gradient",
        "all_entries_moved",
        "It moves every entry at once, so each place holds the slopes along all of them, added up.",
        "While you measure along one entry, where should the others stay?",
        (
            lambda f, x, h=1e-5: np.full(np.shape(x), all_at_once(f, x, h)),
            lambda f, x, h=1e-5: np.full(np.shape(x), (f(x + h) - f(x)) / h),
        ),
    ),
    Mistake(
        "gradient",
        "x_not_restored",
        "An entry of x is moved and not put back, or overwritten by a slope, so the next slope is measured elsewhere.",
        "When your loop reaches the second entry, where does the first one stand?",
        (_never_restored, _copy_never_restored, _slopes_stored_in_x),
        reads_as="changed_input",
    ),
    Mistake(
        "gradient",
        "whole_numbers_truncate",
        "For an x of whole numbers, an array made like x holds whole numbers only, and the slopes or steps are cut.",
        "Which type does np.zeros_like give for [1, 2], and does it hold 0.5?",
        (
            _kept_in_array_like_x,
            _moved_in_array_like_x,
            lambda f, x, h=1e-5: _kept_in_array_like_x(f, x, h).astype(float),
        ),
        reads_as="whole_numbers",
    ),
    Mistake(
        "gradient",
        "one_step_for_a_row",
        "For a table it moves a whole row at once; each single entry has a slope of its own.",
        "How many entries does a table of 2 rows and 3 columns have, and how many slopes come back?",
        (
            _row_by_row,
            lambda f, x, h=1e-5: (
                np.resize(_row_by_row(f, x, h), np.shape(x)) if np.ndim(x) > 1 else all_slopes(f, x, h)
            ),
            lambda f, x, h=1e-5: (
                np.repeat(_row_by_row(f, x, h), np.shape(x)[1]).reshape(np.shape(x))
                if np.ndim(x) > 1
                else all_slopes(f, x, h)
            ),
        ),
    ),
    Mistake(
        "gradient",
        "shape_flattened",
        "The slopes come back in one long row; a gradient has the shape of x.",
        "If x is a table with 2 rows and 3 columns, at which place of the result belongs the slope along x[1, 2]?",
        (lambda f, x, h=1e-5: all_slopes(f, x, h).ravel(), lambda f, x, h=1e-5: all_slopes(f, x, h).ravel().tolist()),
    ),
    Mistake(
        "gradient",
        "transposed",
        "Rows and columns of the result are exchanged; a gradient has the shape of x.",
        "The slope along x[0, 1]: does it stand at [0, 1] in your result?",
        (lambda f, x, h=1e-5: all_slopes(f, x, h).T,),
    ),
    Mistake(
        "gradient",
        "slopes_added_up",
        "It gives one number, the slopes along all entries added up; a gradient keeps them apart.",
        "How should the result tell along which entry f is steep?",
        (lambda f, x, h=1e-5: np.sum(all_slopes(f, x, h)), all_at_once),
    ),
    Mistake(
        "gradient",
        "length_for_gradient",
        "It returns one number, the length; a gradient keeps one slope for each entry.",
        "How should the result tell along which entry f is steep?",
        (lambda f, x, h=1e-5: length_of(all_slopes(f, x, h)),),
    ),
    Mistake(
        "gradient",
        "made_length_one",
        "The result is shrunk or stretched to length 1; a gradient keeps its slopes as they are.",
        "If the slopes are 3 and 4, should 3 and 4 come back?",
        (lambda f, x, h=1e-5: all_slopes(f, x, h) / length_of(all_slopes(f, x, h)),),
    ),
    Mistake(
        "gradient",
        "only_last_slope_kept",
        "Only the last slope is there: the array is made anew in each turn of the loop.",
        "Which lines belong before the loop, and which ones inside it?",
        (_renewed_in_loop,),
    ),
    Mistake(
        "gradient",
        "returned_in_loop",
        "The loop ends after its first turn: the return stands inside it.",
        "How far is your return moved to the right?",
        (_returned_in_loop, _first_slope_alone, lambda f, x, h=1e-5: [_first_slope_alone(f, x, h)]),
    ),
    Mistake(
        "gradient",
        "order_reversed",
        "The slopes stand in the reversed order.",
        "At which end does your result begin?",
        (lambda f, x, h=1e-5: np.flip(all_slopes(f, x, h)),),
    ),
    Mistake(
        "gradient",
        "value_for_slope",
        "It holds values of f, not slopes.",
        "Can a road be high up and flat?",
        (
            lambda f, x, h=1e-5: np.full(np.shape(x), f(x)),
            lambda f, x, h=1e-5: filled(f, x, h, lambda f, x, place, h: f(moved(x, place, h))),
        ),
    ),
    *other_formula_mistakes("gradient", lambda slope: lambda f, x, h=1e-5: filled(f, x, h, slope)),
)
