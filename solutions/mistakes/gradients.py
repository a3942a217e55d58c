"""Lesson 02: what goes wrong with many slopes. The order within a piece is the precedence when several fit."""

import math

import numpy as np

from solutions.mistakes.mistake import Mistake


def _moved(x, i, by):
    """A copy of x as floats, its entry i moved."""
    point = np.array(x, dtype=float)
    point[i] += by
    return point


def _central(f, x, i, h=1e-5):
    return (f(_moved(x, i, h)) - f(_moved(x, i, -h))) / (2 * h)


def _forward(f, x, i, h=1e-5):
    return (f(_moved(x, i, h)) - f(x)) / h


def _backward(f, x, i, h=1e-5):
    return (f(x) - f(_moved(x, i, -h))) / h


def _all_at_once(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)


def _filled(f, x, h, slope):
    """An array of the shape of x that holds slope(f, x, place, h) at each place."""
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        slopes[place] = slope(f, x, place, h)
    return slopes


def _gradient(f, x, h=1e-5):
    return _filled(f, x, h, _central)


def _columns(f, x, h, slope):
    return np.stack([slope(f, x, j, h) for j in range(len(x))], axis=1)


def _jacobian(f, x, h=1e-5):
    return _columns(f, x, h, _central)


def _length(values):
    return np.sqrt(np.sum(values**2))


def _other_formula_mistakes(piece, measured):
    """The slips that a difference along one entry can have, for each piece that is made of such differences.

    `measured(slope)` is the piece made with another difference.
    """
    return (
        Mistake(
            piece,
            "forward_for_central",
            "It measures from x to x + h, or from x - h to x: such a difference leans to one side.",
            "At which two places should f be looked at, one on each side of x?",
            (measured(_forward), measured(_backward)),
        ),
        Mistake(
            piece,
            "run_not_doubled",
            "It divides by h, but from one end to the other the run is 2 h, so slopes come out twice too large.",
            "How far is it from x[i] - h to x[i] + h?",
            (measured(lambda f, x, i, h=1e-5: 2 * _central(f, x, i, h)),),
        ),
        Mistake(
            piece,
            "half_step",
            "It steps h / 2 to each side: another formula, and a good one, but not the one asked for.",
            "With h = 0.5, at which two places should f be looked at?",
            (measured(lambda f, x, i, h=1e-5: _central(f, x, i, h / 2)),),
        ),
        Mistake(
            piece,
            "sign",
            "The two values are subtracted the wrong way round.",
            "When f grows along this entry, is the value at x[i] + h the larger or the smaller one?",
            (measured(lambda f, x, i, h=1e-5: -_central(f, x, i, h)),),
        ),
        Mistake(
            piece,
            "no_division",
            "The rise is there, but nothing divides it by the run.",
            "How far did the entry go while f rose by this much?",
            (measured(lambda f, x, i, h=1e-5: f(_moved(x, i, h)) - f(_moved(x, i, -h))),),
        ),
        Mistake(
            piece,
            "precedence",
            "Parentheses are missing: Python divides only the last term, or multiplies by h at the end.",
            "In p - q / 2 * h, what is divided, and what is multiplied?",
            (
                measured(lambda f, x, i, h=1e-5: f(_moved(x, i, h)) - f(_moved(x, i, -h)) / (2 * h)),
                measured(lambda f, x, i, h=1e-5: (f(_moved(x, i, h)) - f(_moved(x, i, -h))) / 2 * h),
                measured(lambda f, x, i, h=1e-5: f(_moved(x, i, h)) - f(_moved(x, i, -h)) / 2 * h),
            ),
        ),
        Mistake(
            piece,
            "hard_coded_step",
            "It uses a step of its own and ignores the h that it is given.",
            "If your caller asks for h = 0.5, where in your function does the 0.5 go?",
            tuple(
                measured(lambda f, x, i, h=None, step=step: _central(f, x, i, step))
                for step in (1e-15, 1.0, 1e-5, 1e-3)
            ),
            reads_as="ignores h",
        ),
    )


# --- partial_derivative -----------------------------------------------------------------------------------


def _shifted_place(x, i, by):
    """The place `by` entries after place i, in the array's own order, from the last on to the first."""
    index = np.ravel_multi_index(i if isinstance(i, tuple) else (i,), np.shape(x))
    return np.unravel_index((index + by) % np.size(x), np.shape(x))


def _left_moved(f, x, i, h=1e-5):
    x[i] += h
    above = f(x)
    x[i] -= 2 * h
    return (above - f(x)) / (2 * h)


def _left_moved_up(f, x, i, h=1e-5):
    below = f(_moved(x, i, -h))
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
    return _central(f, alone, i, h)


def _only_the_step(f, x, i, h=1e-5):
    return _central(f, np.zeros(np.shape(x)), i, h)


PARTIAL_DERIVATIVE = (
    Mistake(
        "partial_derivative",
        "all_entries_moved",
        "It moves every entry at once, so the slopes along all of them come out added up.",
        "In x + h, which entries of x does NumPy move?",
        (
            lambda f, x, i, h=1e-5: _all_at_once(f, x, h),
            lambda f, x, i, h=1e-5: (f(x + h) - f(x)) / h,
            lambda f, x, i, h=1e-5: _all_at_once(f, x, h) / np.size(x),
        ),
    ),
    Mistake(
        "partial_derivative",
        "wrong_entry",
        "It moves another entry than the one at the place i.",
        "If i is 2, which entry moves? Does counting start at 0 or at 1?",
        (
            lambda f, x, i, h=1e-5: _central(f, x, _shifted_place(x, i, -1), h),
            lambda f, x, i, h=1e-5: _central(f, x, _shifted_place(x, i, 1), h),
            lambda f, x, i, h=1e-5: _central(f, x, (0,) * np.ndim(x), h),
            lambda f, x, i, h=1e-5: _central(f, x, (-1,) * np.ndim(x), h),
        ),
    ),
    Mistake(
        "partial_derivative",
        "row_and_column_exchanged",
        "For a table it reads the place as (column, row); here the row comes first.",
        "In x[0, 1], does the 0 stand for the row or for the column?",
        (lambda f, x, i, h=1e-5: _central(f, x, i[::-1] if isinstance(i, tuple) else i, h),),
    ),
    Mistake(
        "partial_derivative",
        "others_set_to_zero",
        "The other entries are set to 0; to hold them fixed is to leave them at their values.",
        "At x = [3, 5], where does the 5 stay while the 3 moves?",
        (_others_zero, _only_the_step),
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
        (_left_moved, _left_moved_up),
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
        (lambda f, x, i, h=1e-5: _gradient(f, x, h),),
    ),
    Mistake(
        "partial_derivative",
        "value_for_slope",
        "It gives a value of f, not a slope.",
        "Can a road be high up and flat?",
        (lambda f, x, i, h=1e-5: f(x), lambda f, x, i, h=1e-5: f(_moved(x, i, h))),
    ),
    *_other_formula_mistakes("partial_derivative", lambda slope: lambda f, x, i, h=1e-5: slope(f, x, i, h)),
)

# --- gradient ---------------------------------------------------------------------------------------------


def _never_restored(f, x, h=1e-5):
    return _filled(f, x, h, _left_moved)


def _copy_never_restored(f, x, h=1e-5):
    return _filled(f, np.array(x, dtype=float), h, _left_moved)


def _kept_in_array_like_x(f, x, h=1e-5):
    slopes = np.zeros_like(x)
    for place in np.ndindex(slopes.shape):
        slopes[place] = _central(f, x, place, h)
    return slopes


def _moved_in_array_like_x(f, x, h=1e-5):
    return _filled(f, x, h, _copies_of_their_own_type)


def _row_by_row(f, x, h=1e-5):
    return np.array([_central(f, x, i, h) for i in range(len(x))])


def _renewed_in_loop(f, x, h=1e-5):
    for place in np.ndindex(np.shape(x)):
        slopes = np.zeros(np.shape(x))
        slopes[place] = _central(f, x, place, h)
    return slopes


def _returned_in_loop(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        slopes[place] = _central(f, x, place, h)
        return slopes


def _first_slope_alone(f, x, h=1e-5):
    return _central(f, x, (0,) * np.ndim(x), h)


GRADIENT = (
    Mistake(
        "gradient",
        "all_entries_moved",
        "It moves every entry at once, so each place holds the slopes along all of them, added up.",
        "While you measure along one entry, where should the others stay?",
        (
            lambda f, x, h=1e-5: np.full(np.shape(x), _all_at_once(f, x, h)),
            lambda f, x, h=1e-5: np.full(np.shape(x), (f(x + h) - f(x)) / h),
        ),
    ),
    Mistake(
        "gradient",
        "x_not_restored",
        "An entry that was moved is not put back, so the next slope is measured at another place.",
        "When your loop reaches the second entry, where does the first one stand?",
        (_never_restored, _copy_never_restored),
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
            lambda f, x, h=1e-5: np.resize(_row_by_row(f, x, h), np.shape(x)) if np.ndim(x) > 1 else _gradient(f, x, h),
        ),
    ),
    Mistake(
        "gradient",
        "shape_flattened",
        "The slopes come back in one long row; a gradient has the shape of x.",
        "If x is a table with 2 rows and 3 columns, at which place of the result belongs the slope along x[1, 2]?",
        (lambda f, x, h=1e-5: _gradient(f, x, h).ravel(), lambda f, x, h=1e-5: _gradient(f, x, h).ravel().tolist()),
    ),
    Mistake(
        "gradient",
        "transposed",
        "Rows and columns of the result are exchanged; a gradient has the shape of x.",
        "The slope along x[0, 1]: does it stand at [0, 1] in your result?",
        (lambda f, x, h=1e-5: _gradient(f, x, h).T,),
    ),
    Mistake(
        "gradient",
        "slopes_added_up",
        "It gives one number, the slopes along all entries added up; a gradient keeps them apart.",
        "How should the result tell along which entry f is steep?",
        (lambda f, x, h=1e-5: np.sum(_gradient(f, x, h)), _all_at_once),
    ),
    Mistake(
        "gradient",
        "length_for_gradient",
        "It returns one number, the length; a gradient keeps one slope for each entry.",
        "How should the result tell along which entry f is steep?",
        (lambda f, x, h=1e-5: _length(_gradient(f, x, h)),),
    ),
    Mistake(
        "gradient",
        "made_length_one",
        "The result is shrunk or stretched to length 1; a gradient keeps its slopes as they are.",
        "If the slopes are 3 and 4, should 3 and 4 come back?",
        (lambda f, x, h=1e-5: _gradient(f, x, h) / _length(_gradient(f, x, h)),),
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
        (lambda f, x, h=1e-5: np.flip(_gradient(f, x, h)),),
    ),
    Mistake(
        "gradient",
        "value_for_slope",
        "It holds values of f, not slopes.",
        "Can a road be high up and flat?",
        (
            lambda f, x, h=1e-5: np.full(np.shape(x), f(x)),
            lambda f, x, h=1e-5: _filled(f, x, h, lambda f, x, place, h: f(_moved(x, place, h))),
        ),
    ),
    *_other_formula_mistakes("gradient", lambda slope: lambda f, x, h=1e-5: _filled(f, x, h, slope)),
)

# --- predict_change ---------------------------------------------------------------------------------------

PREDICT_CHANGE = (
    Mistake(
        "predict_change",
        "not_added_up",
        "It gives the change that each input causes; asked for is what they cause together.",
        "f is one number: by how much does it change when all inputs make their steps?",
        (lambda grad, step: grad * step,),
    ),
    Mistake(
        "predict_change",
        "sums_multiplied",
        "It adds the slopes, adds the steps, and multiplies the two sums; each slope belongs to its own step.",
        "If only the first input moves, does the second slope matter?",
        (lambda grad, step: np.sum(grad) * np.sum(step), lambda grad, step: np.mean(grad) * np.sum(step)),
    ),
    Mistake(
        "predict_change",
        "lengths_multiplied",
        "It multiplies the two lengths; then the direction of the step would not matter.",
        "What happens to the change when every step turns round?",
        (
            lambda grad, step: _length(grad) * _length(step),
            lambda grad, step: np.sum(grad) * _length(step),
        ),
    ),
    Mistake(
        "predict_change",
        "mean_for_sum",
        "It takes the mean; the changes that the inputs cause add up.",
        "If two inputs each raise f by 1, does f rise by 1 or by 2?",
        (lambda grad, step: np.mean(grad * step),),
    ),
    Mistake(
        "predict_change",
        "step_made_length_one",
        "The step is shrunk or stretched to length 1, so its size is lost.",
        "Should a step twice as long change f twice as much?",
        (lambda grad, step: np.sum(grad * step) / _length(step),),
    ),
    Mistake(
        "predict_change",
        "gradient_made_length_one",
        "The gradient is shrunk or stretched to length 1, so it no longer says how steep f is.",
        "Should a step change a steep function as much as a flat one?",
        (lambda grad, step: np.sum(grad * step) / _length(grad),),
    ),
    Mistake(
        "predict_change",
        "step_not_used",
        "The step is never used.",
        "What should the change be when no input moves?",
        (lambda grad, step: np.sum(grad), lambda grad, step: _length(grad)),
        reads_as="ignores step",
    ),
    Mistake(
        "predict_change",
        "gradient_not_used",
        "The gradient is never used.",
        "What should the change be where f is flat?",
        (lambda grad, step: np.sum(step), lambda grad, step: _length(step)),
    ),
    Mistake(
        "predict_change",
        "matrix_product",
        "It multiplies tables by the rule for matrices; here each entry meets its own.",
        "Which operation multiplies two tables entry by entry?",
        (
            lambda grad, step: grad @ step,
            lambda grad, step: np.inner(grad, step),
            lambda grad, step: np.sum(grad @ step),
            lambda grad, step: grad @ step.T,
        ),
    ),
    Mistake(
        "predict_change",
        "sizes_without_sign",
        "Signs are dropped, so changes that cancel are added instead.",
        "If one input raises f by 2 and another lowers it by 2, what is left?",
        (
            lambda grad, step: np.sum(np.abs(grad * step)),
            lambda grad, step: np.abs(np.sum(grad * step)),
            lambda grad, step: np.sum(grad * np.abs(step)),
            lambda grad, step: np.sqrt(np.sum((grad * step) ** 2)),
        ),
    ),
    Mistake(
        "predict_change",
        "sign",
        "The sign is turned round.",
        "With a positive slope and a step to the right, does f rise or fall?",
        (lambda grad, step: -np.sum(grad * step),),
    ),
    Mistake(
        "predict_change",
        "divided",
        "It divides where it should multiply.",
        "Along a slope of 3, how much do you gain with a step of 0.1?",
        (lambda grad, step: np.sum(grad / step), lambda grad, step: np.sum(step / grad)),
    ),
    Mistake(
        "predict_change",
        "added_for_multiplied",
        "It adds slope and step; a change is slope times step.",
        "Along a slope of 3, how much do you gain with a step of 0.1?",
        (lambda grad, step: np.sum(grad + step), lambda grad, step: grad + step),
    ),
    Mistake(
        "predict_change",
        "one_input_only",
        "It counts only one input, the first, the last or the one that causes most.",
        "What do the other inputs do to f meanwhile?",
        (
            lambda grad, step: grad.ravel()[0] * step.ravel()[0],
            lambda grad, step: grad.ravel()[-1] * step.ravel()[-1],
            lambda grad, step: np.max(grad * step),
            lambda grad, step: np.max(np.abs(grad * step)),
        ),
    ),
    Mistake(
        "predict_change",
        "multiplied_for_added",
        "The changes of the inputs are multiplied with each other; they add up.",
        "If two inputs each raise f by 2, does f rise by 4 in total, and how by three of them?",
        (lambda grad, step: np.prod(grad * step),),
    ),
)

# --- directional_derivative -------------------------------------------------------------------------------


def _along(grad, direction, divide_by):
    """The sum divided by a length of the caller's choice, with the case of no direction kept right."""
    if not np.any(direction):
        return 0.0
    return np.sum(grad * direction) / divide_by(grad, direction)


def _along_in_place(grad, direction):
    length = _length(direction)
    if length > 0:
        direction /= length
    return np.sum(grad * direction)


def _along_or(grad, direction, without):
    length = _length(direction)
    return without if length == 0 else np.sum(grad * direction) / length


def _unit(direction):
    length = _length(direction)
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
            lambda grad, direction: np.sum(grad * direction) / _length(direction),
            lambda grad, direction: float(np.sum(grad * direction)) / math.sqrt(np.sum(direction**2)),
        ),
    ),
    Mistake(
        "directional_derivative",
        "cosine_for_slope",
        "It divides by the length of the gradient too, so how steep f is has been lost: what remains is the cosine.",
        "If f becomes twice as steep everywhere, what should happen to the result?",
        (
            lambda grad, direction: _along(grad, direction, lambda g, d: _length(g) * _length(d)),
            lambda grad, direction: _along(grad, direction, lambda g, d: _length(g)),
        ),
    ),
    Mistake(
        "directional_derivative",
        "squared_length",
        "It divides by the square of the length: the root is missing, or it divides twice.",
        "By Pythagoras, the direction (3, 4) has length 5: by what number does your function divide?",
        (lambda grad, direction: _along(grad, direction, lambda g, d: _length(d) ** 2),),
    ),
    Mistake(
        "directional_derivative",
        "multiplied_by_length",
        "It multiplies by the length of the direction; it has to divide.",
        "Should a longer arrow in the same direction make f steeper?",
        (lambda grad, direction: np.sum(grad * direction) * _length(direction),),
    ),
    Mistake(
        "directional_derivative",
        "other_length",
        "It divides by a sum or by the largest entry; a length is the root of the sum of squares.",
        "By Pythagoras, how long is the direction (3, 4)?",
        (
            lambda grad, direction: _along(grad, direction, lambda g, d: np.sum(d)),
            lambda grad, direction: _along(grad, direction, lambda g, d: np.sum(np.abs(d))),
            lambda grad, direction: _along(grad, direction, lambda g, d: np.max(np.abs(d))),
            lambda grad, direction: _along(grad, direction, lambda g, d: np.size(d)),
            lambda grad, direction: _along(grad, direction, lambda g, d: len(d)),
            lambda grad, direction: _along(grad, direction, lambda g, d: np.sqrt(np.mean(d**2))),
        ),
    ),
    Mistake(
        "directional_derivative",
        "steepest_for_asked",
        "It returns the length of the gradient, the slope in the steepest direction, whatever direction is asked for.",
        "Where in your function does direction come in?",
        (lambda grad, direction: _length(grad), lambda grad, direction: _length(grad) if np.any(direction) else 0.0),
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
            lambda grad, direction: _along_or(grad, direction, _length(grad)),
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

# --- steepest_direction -----------------------------------------------------------------------------------


def _over(grad, divide_by):
    """grad divided by a length of the caller's choice, with the flat place kept right."""
    return grad / divide_by(grad) if np.any(grad) else np.zeros(np.shape(grad))


def _divided_in_place(grad):
    length = _length(grad)
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
        (lambda grad: -_over(grad, _length), lambda grad: -grad),
    ),
    Mistake(
        "steepest_direction",
        "length_for_direction",
        "It returns one number, how steep f is; asked for is an arrow, which way.",
        "How would your caller know which input to change, from one number?",
        (lambda grad: _length(grad), lambda grad: np.max(np.abs(grad)), lambda grad: np.sum(grad)),
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
        (lambda grad: grad / _length(grad),),
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
        (lambda grad: grad * _length(grad),),
    ),
    Mistake(
        "steepest_direction",
        "signs_only",
        "It keeps only the signs, so every input counts as much as every other.",
        "If f is ten times steeper along one input, should the arrow lean that way?",
        (lambda grad: np.sign(grad), lambda grad: _over(np.sign(grad), _length)),
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
        (lambda grad: _over(np.abs(grad), _length),),
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
                else _over(grad, _length)
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
            lambda grad: _over(grad, lambda g: np.linalg.norm(g, 1) if g.ndim > 1 else _length(g)),
        ),
    ),
    Mistake(
        "steepest_direction",
        "number_at_flat_place",
        "Where the gradient is zero it gives one number, or nothing; asked for are zeros in the shape of grad.",
        "How many inputs does a flat place have?",
        (
            lambda grad: grad / _length(grad) if np.any(grad) else 0.0,
            lambda grad: grad / _length(grad) if np.any(grad) else None,
        ),
    ),
    Mistake(
        "steepest_direction",
        "shape_flattened",
        "The result is one long row; a direction has the shape of the gradient.",
        "If the gradient is a table, which entry of your result belongs to its second row?",
        (lambda grad: _over(grad, _length).ravel(),),
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

# --- jacobian ---------------------------------------------------------------------------------------------


def _loops_over_outputs(f, x, h=1e-5):
    return np.stack([_central(f, x, j, h) for j in range(len(f(x)))], axis=1)


def _jacobian_never_restored(f, x, h=1e-5):
    return _columns(f, x, h, _left_moved)


JACOBIAN = (
    Mistake(
        "jacobian",
        "transposed",
        "Rows and columns are exchanged: a row belongs to an output, a column to an input.",
        "The slope of output 0 along input 1: at which place of your table does it stand?",
        (lambda f, x, h=1e-5: _jacobian(f, x, h).T,),
    ),
    Mistake(
        "jacobian",
        "outputs_added_up",
        "The outputs are added up before or after the slopes are measured; each has a row of its own.",
        "How many rows should a function with 4 outputs give?",
        (
            lambda f, x, h=1e-5: np.sum(_jacobian(f, x, h), axis=0),
            lambda f, x, h=1e-5: np.mean(_jacobian(f, x, h), axis=0),
        ),
    ),
    Mistake(
        "jacobian",
        "all_entries_moved",
        "It moves every input at once, so the slopes along all of them come out added up.",
        "In x + h, which entries of x does NumPy move?",
        (
            _all_at_once,
            lambda f, x, h=1e-5: np.stack([_all_at_once(f, x, h)] * len(x), axis=1),
        ),
    ),
    Mistake(
        "jacobian",
        "one_output_only",
        "It has the slopes of one output only.",
        "How many rows should a function with 4 outputs give?",
        (
            lambda f, x, h=1e-5: _jacobian(f, x, h)[0],
            lambda f, x, h=1e-5: _jacobian(f, x, h)[:1],
            lambda f, x, h=1e-5: _jacobian(f, x, h)[-1],
        ),
    ),
    Mistake(
        "jacobian",
        "one_input_only",
        "It has the slopes along one input only: the loop ends too soon, or its result is made anew in each turn.",
        "How many columns should a function with 3 inputs give?",
        (
            lambda f, x, h=1e-5: _jacobian(f, x, h)[:, 0],
            lambda f, x, h=1e-5: _jacobian(f, x, h)[:, :1],
            lambda f, x, h=1e-5: _jacobian(f, x, h)[:, -1],
        ),
    ),
    Mistake(
        "jacobian",
        "diagonal_only",
        "It pairs each output with one input; every output may depend on every input.",
        "How many slopes do 2 outputs and 3 inputs have?",
        (
            lambda f, x, h=1e-5: np.diagonal(_jacobian(f, x, h)),
            lambda f, x, h=1e-5: _jacobian(f, x, h) * np.eye(*_jacobian(f, x, h).shape),
        ),
    ),
    Mistake(
        "jacobian",
        "shape_flattened",
        "All slopes stand in one long row; asked for is a table with a row for each output.",
        "How would your caller find the slope of output 1 along input 0?",
        (lambda f, x, h=1e-5: _jacobian(f, x, h).ravel(), lambda f, x, h=1e-5: _jacobian(f, x, h).T.ravel()),
    ),
    Mistake(
        "jacobian",
        "loops_over_outputs",
        "The loop moves as many inputs as there are outputs.",
        "Which number tells how often an input has to be moved: the length of x, or the length of f(x)?",
        (_loops_over_outputs,),
    ),
    Mistake(
        "jacobian",
        "x_not_restored",
        "An entry that was moved is not put back, so the next column is measured at another place.",
        "When your loop reaches the second entry, where does the first one stand?",
        (_jacobian_never_restored, lambda f, x, h=1e-5: _jacobian_never_restored(f, np.array(x), h)),
        reads_as="changed_input",
    ),
    Mistake(
        "jacobian",
        "order_reversed",
        "Rows or columns stand in the reversed order.",
        "Which output belongs to row 0, and which input to column 0?",
        (lambda f, x, h=1e-5: _jacobian(f, x, h)[::-1], lambda f, x, h=1e-5: _jacobian(f, x, h)[:, ::-1]),
    ),
    Mistake(
        "jacobian",
        "value_for_slope",
        "It gives the outputs of f, not their slopes.",
        "Can a road be high up and flat?",
        (lambda f, x, h=1e-5: f(x), lambda f, x, h=1e-5: np.stack([f(x)] * len(x), axis=1)),
    ),
    *_other_formula_mistakes("jacobian", lambda slope: lambda f, x, h=1e-5: _columns(f, x, h, slope)),
)

# --- quadratic_gradient -----------------------------------------------------------------------------------


def _mirrored_in_place(A, b, x):
    A += A.T.copy()
    return A @ x / 2 - b


def _subtracted_in_place(A, b, x):
    x[:] = (A + A.T) @ x / 2
    x -= b
    return x


QUADRATIC_GRADIENT = (
    Mistake(
        "quadratic_gradient",
        "only_one_half_of_A",
        "It uses A alone, which is right only where A equals A.T: x[0] * x[1] has the factor A[0, 1] and also A[1, 0].",
        "Multiply out x @ A @ x for a table of 2 rows: which entries of A stand before x[0] * x[1]?",
        (lambda A, b, x: A @ x - b, lambda A, b, x: A.T @ x - b, lambda A, b, x: x @ A - b),
    ),
    Mistake(
        "quadratic_gradient",
        "half_missing",
        "The 1/2 in front of x @ A @ x is missing, so this part is twice too large.",
        "The slope of x**2 is 2 x: what is the slope of x**2 / 2?",
        (lambda A, b, x: (A + A.T) @ x - b, lambda A, b, x: 2 * A @ x - b),
    ),
    Mistake(
        "quadratic_gradient",
        "half_taken_twice",
        "It is too small by a factor 2: the square brings a factor 2, which cancels the 1/2.",
        "The slope of x**2 is 2 x: what is the slope of x**2 / 2?",
        (lambda A, b, x: A @ x / 2 - b, lambda A, b, x: (A + A.T) @ x / 4 - b),
    ),
    Mistake(
        "quadratic_gradient",
        "b_halved",
        "The 1/2 divides b too; it belongs to the part with A alone.",
        "What is the slope of b * x: b, or half of it?",
        (lambda A, b, x: ((A + A.T) @ x - b) / 2, lambda A, b, x: (A @ x - b) / 2),
    ),
    Mistake(
        "quadratic_gradient",
        "b_added",
        "b is added; q takes b @ x away.",
        "Which sign does b @ x have in q?",
        (lambda A, b, x: (A + A.T) @ x / 2 + b, lambda A, b, x: A @ x + b),
    ),
    Mistake(
        "quadratic_gradient",
        "b_missing",
        "The part with b is missing.",
        "What is the slope of b @ x along each entry of x?",
        (lambda A, b, x: (A + A.T) @ x / 2, lambda A, b, x: A @ x),
    ),
    Mistake(
        "quadratic_gradient",
        "b_times_x",
        "It takes b * x away, which still has x in it; the slope of b * x is b.",
        "What is the slope of 3 x: 3 x, or 3?",
        (
            lambda A, b, x: (A + A.T) @ x / 2 - b * x,
            lambda A, b, x: (A + A.T) @ x / 2 - b @ x,
            lambda A, b, x: A @ x - b * x,
        ),
    ),
    Mistake(
        "quadratic_gradient",
        "value_for_gradient",
        "It gives q itself, or x @ A @ x: one number, where each entry of x has a slope.",
        "How many slopes does a function of 3 inputs have?",
        (lambda A, b, x: x @ A @ x / 2 - b @ x, lambda A, b, x: x @ A @ x, lambda A, b, x: x @ A @ x - b),
    ),
    Mistake(
        "quadratic_gradient",
        "entry_by_entry",
        "It multiplies entry by entry, or uses the diagonal alone; each slope gathers a whole row of A.",
        "Along x[0], which terms of q change: only the one with A[0, 0]?",
        (
            lambda A, b, x: (A + A.T) * x / 2 - b,
            lambda A, b, x: A * x - b,
            lambda A, b, x: np.diagonal(A) * x - b,
        ),
    ),
    Mistake(
        "quadratic_gradient",
        "x_missing",
        "There is no x in the result, but a bowl is steeper farther out.",
        "The slope of x**2 / 2 at 3: is it the same as at 5?",
        (lambda A, b, x: (A + A.T) / 2 - b, lambda A, b, x: A - b, lambda A, b, x: np.sum(A + A.T, axis=1) / 2 - b),
    ),
    Mistake(
        "quadratic_gradient",
        "difference_for_sum",
        "A.T is taken away from A; both add to the slope.",
        "For a symmetric A, what would A - A.T leave?",
        (lambda A, b, x: (A - A.T) @ x / 2 - b, lambda A, b, x: (A.T - A) @ x / 2 - b),
    ),
    Mistake(
        "quadratic_gradient",
        "matrix_product_with_transpose",
        "A and A.T are multiplied; they have to be added.",
        "In A[0, 1] * x[0] * x[1] + A[1, 0] * x[1] * x[0], what joins the two terms?",
        (lambda A, b, x: A @ A.T @ x / 2 - b, lambda A, b, x: A @ A.T @ x - b),
    ),
    Mistake(
        "quadratic_gradient",
        "downhill",
        "The sign is turned round: this is the way downhill.",
        "For q = x**2 / 2 at 3, is the slope 3 or -3?",
        (lambda A, b, x: b - (A + A.T) @ x / 2, lambda A, b, x: b - A @ x),
    ),
    Mistake(
        "quadratic_gradient",
        "bottom_for_gradient",
        "It gives the place where the gradient is zero; asked for is the gradient at x.",
        "Should the result change when x changes?",
        (lambda A, b, x: np.linalg.solve((A + A.T) / 2, b), lambda A, b, x: np.linalg.solve(A, b)),
    ),
    Mistake(
        "quadratic_gradient",
        "argument_overwritten",
        "It writes into an array that it is given, so the caller's A or x has changed.",
        "Does A += A.T make a new array?",
        (_mirrored_in_place, _subtracted_in_place),
        reads_as="changed_input",
    ),
)

MISTAKES = (
    *PARTIAL_DERIVATIVE,
    *GRADIENT,
    *PREDICT_CHANGE,
    *DIRECTIONAL_DERIVATIVE,
    *STEEPEST_DIRECTION,
    *JACOBIAN,
    *QUADRATIC_GRADIENT,
)
