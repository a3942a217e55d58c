"""Lesson 08: what goes wrong with a gradient check."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.backprop import relative_error


def _with_part(params, k, part):
    return [*params[:k], part, *params[k + 1 :]]


def _central(loss, params, k, h):
    """The measured gradient along params[k]."""
    slopes = np.zeros(params[k].shape)
    for place in np.ndindex(slopes.shape):
        values = []
        for step in (h, -h):
            part = params[k].copy()
            part[place] += step
            values.append(loss(_with_part(params, k, part)))
        slopes[place] = (values[0] - values[1]) / (2 * h)
    return slopes


def _forward(loss, params, k, h):
    slopes = np.zeros(params[k].shape)
    for place in np.ndindex(slopes.shape):
        part = params[k].copy()
        part[place] += h
        slopes[place] = (loss(_with_part(params, k, part)) - loss(params)) / h
    return slopes


def _all_entries_moved(loss, params, k, h):
    up, down = (loss(_with_part(params, k, params[k] + step)) for step in (h, -h))
    return np.full(params[k].shape, (up - down) / (2 * h))


def _not_restored(own, first):
    """An entry that has been moved to one side, `first`, and to the other stays there, in its own copy or not."""

    def measure(loss, params, k, h):
        part = params[k].copy() if own else params[k]
        slopes = np.zeros(part.shape)
        for place in np.ndindex(slopes.shape):
            part[place] += first * h
            before = loss(_with_part(params, k, part))
            part[place] -= 2 * first * h
            slopes[place] = first * (before - loss(_with_part(params, k, part))) / (2 * h)
        return slopes

    return measure


def _moved_afterwards(loss, params, grads, h=1e-5):
    """Right, but the caller's parameters end half a step aside."""
    found = _check()(loss, params, grads, h)
    for part in params:
        part -= h
    return found


def _one_array_twice(loss, params, k, h):
    """Both lists hold one and the same array, which moves up and down again before it is looked at."""
    return np.zeros(params[k].shape)


def _place(gaps):
    return tuple(int(i) for i in np.unravel_index(np.argmax(gaps), gaps.shape))


def _rows(loss, params, grads, h, measure=_central):
    """For each array its error, its differences and its gradient."""
    rows = []
    for k in range(len(params)):
        measured = measure(loss, params, k, h)
        rows.append((relative_error(grads[k], measured), np.abs(grads[k] - measured), measured))
    return rows


def _check(measure=_central, worst=None, place=None, error=None, form=None):
    """The piece with another way to measure, another error, another choice of the worst, or another result."""

    def check(loss, params, grads, h=1e-5):
        rows = _rows(loss, params, grads, h, measure)
        errors = [row[0] if error is None else error(grads[k], row[2]) for k, row in enumerate(rows)]
        k = int(np.argmax(errors)) if worst is None else worst(errors, rows)
        where = (k, _place(rows[k][1])) if place is None else place(k, rows, grads)
        value = float(errors[k])
        return (value, where) if form is None else form(value, where, errors)

    return check


def _own_step(step):
    check = _check()
    return lambda loss, params, grads, h=1e-5: check(loss, params, grads, step)


def _array_by_itself(loss, params, grads, h=1e-5):
    return _check()(lambda part: loss(part), params, grads, h) if loss(params[0]) else None


def _gradients_moved(loss, params, grads, h=1e-5):
    found = _check()(loss, params, grads, h)
    for k, row in enumerate(_rows(loss, params, grads, h)):
        grads[k] -= row[2]
    return found


def _each_by_its_size(a, b):
    return np.abs(a - b) / np.maximum(np.maximum(np.abs(a), np.abs(b)), 1e-12)


def _everywhere(a, b):
    return float(np.max(_each_by_its_size(a, b)))


def _together(loss, params, grads, h=1e-5):
    rows = _rows(loss, params, grads, h)
    k = int(np.argmax([row[1].max() for row in rows]))
    flat = [np.concatenate([np.ravel(part) for part in parts]) for parts in (grads, [row[2] for row in rows])]
    return relative_error(*flat), (k, _place(rows[k][1]))


def _largest_gap(k, rows, grads):
    """The largest difference of all arrays."""
    k = int(np.argmax([row[1].max() for row in rows]))
    return k, _place(rows[k][1])


GRADIENT_CHECK = (
    Mistake(
        "gradient_check",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda loss, params, grads, h=1e-5: None,),
    ),
    Mistake(
        "gradient_check",
        "argument_overwritten",
        "The caller's parameters or gradients are not what they were before.",
        "Which of your lines write into an array, and whose array is it?",
        (_moved_afterwards, _gradients_moved),
        reads_as="changed_input",
    ),
    Mistake(
        "gradient_check",
        "not_restored",
        "An entry that has been moved stays where it is while the next ones are measured.",
        "When you measure the second entry, where does the first one stand?",
        tuple(_check(_not_restored(own, first)) for own in (True, False) for first in (1, -1)),
    ),
    Mistake(
        "gradient_check",
        "forward_difference",
        "It measures with a forward difference; asked for is the central one.",
        "Between which two places does the central difference measure?",
        (_check(_forward),),
    ),
    Mistake(
        "gradient_check",
        "divided_by_h",
        "It divides by h; between w - h and w + h lie two steps.",
        "How wide is the run from w - h to w + h?",
        (_check(lambda loss, params, k, h: 2 * _central(loss, params, k, h)),),
    ),
    Mistake(
        "gradient_check",
        "own_step",
        "It measures with a step of its own and ignores the h that it is given.",
        "If your caller asks for a larger h, does anything change?",
        (_own_step(1e-5), _own_step(1e-4), _own_step(1e-3), _own_step(1e-6), _own_step(1.0)),
        reads_as="ignores h",
    ),
    Mistake(
        "gradient_check",
        "all_entries_moved",
        "All entries of an array are moved at once; each slope needs its own wiggle.",
        "What does holding the others fixed mean for the entries beside the one that you move?",
        (_check(_all_entries_moved),),
    ),
    Mistake(
        "gradient_check",
        "both_losses_equal",
        "The loss is the same on both sides, because both times it gets one and the same array.",
        "Does list(params) copy the arrays, or only the list that holds them?",
        (_check(_one_array_twice),),
    ),
    Mistake(
        "gradient_check",
        "first_array_only",
        "It looks at one array only; params holds several.",
        "Does return stand in the loop, or behind it?",
        (_check(worst=lambda errors, rows: 0), _check(worst=lambda errors, rows: len(errors) - 1)),
    ),
    Mistake(
        "gradient_check",
        "mean_of_errors",
        "It averages or adds the errors; one wrong array among many right ones would hardly show.",
        "If one array of a hundred is wrong, what should the check say?",
        (
            _check(form=lambda value, where, errors: (float(np.mean(errors)), where)),
            _check(form=lambda value, where, errors: (float(np.sum(errors)), where)),
        ),
    ),
    Mistake(
        "gradient_check",
        "least_for_worst",
        "It reports the array that agrees best.",
        "Which array would you like to hear about: the best one, or the worst?",
        (_check(worst=lambda errors, rows: int(np.argmin(errors))),),
    ),
    Mistake(
        "gradient_check",
        "absolute_error",
        "It compares differences that are not divided by any size.",
        "Which function of yours compares two arrays, whatever size their numbers have?",
        (
            _check(error=lambda a, b: np.max(np.abs(a - b))),
            _check(error=lambda a, b: np.mean(np.abs(a - b))),
            _check(error=lambda a, b: np.sqrt(np.sum((a - b) ** 2))),
        ),
    ),
    Mistake(
        "gradient_check",
        "error_by_entry",
        "Each entry is divided by its own size; the error belongs to the whole array.",
        "Which function of yours compares two arrays, and what does it divide by?",
        (
            _check(error=_everywhere),
            _check(
                error=_everywhere, place=lambda k, rows, grads: (k, _place(_each_by_its_size(grads[k], rows[k][2])))
            ),
        ),
    ),
    Mistake(
        "gradient_check",
        "arrays_joined",
        "All arrays are compared as one; large entries of one array hide what is wrong in another.",
        "How many relative errors do four arrays have?",
        (_together,),
    ),
    Mistake(
        "gradient_check",
        "place_of_the_largest_gap",
        "The place is that of the largest difference anywhere; it belongs into the array with the worst error.",
        "Do worst and place speak of the same array?",
        (
            _check(place=_largest_gap),
            _check(place=lambda k, rows, grads: (k, _largest_gap(k, rows, grads)[1])),
        ),
    ),
    Mistake(
        "gradient_check",
        "place_with_its_sign",
        "The differences keep their sign, so one that is too small is not found.",
        "What is the size of a difference of -5?",
        (
            _check(place=lambda k, rows, grads: (k, _place(grads[k] - rows[k][2]))),
            _check(place=lambda k, rows, grads: (k, _place(rows[k][2] - grads[k]))),
        ),
    ),
    Mistake(
        "gradient_check",
        "place_of_the_largest_slope",
        "The place is that of the steepest entry; asked for is the one that is farthest off.",
        "Of which array do you take argmax: of the gradient, or of the differences?",
        (
            _check(place=lambda k, rows, grads: (k, _place(np.abs(grads[k])))),
            _check(place=lambda k, rows, grads: (k, _place(np.abs(rows[k][2])))),
            _check(place=lambda k, rows, grads: (k, _place(grads[k]))),
        ),
    ),
    Mistake(
        "gradient_check",
        "place_of_the_smallest_gap",
        "The place is that of the entry that agrees best.",
        "Which entry would you like to hear about: the best one, or the worst?",
        (_check(place=lambda k, rows, grads: (k, _place(-rows[k][1]))),),
    ),
    Mistake(
        "gradient_check",
        "index_of_the_flat_array",
        "The place is one number, counted through the flattened array; an index has one number for each axis.",
        "What does np.unravel_index make of an argmax?",
        (
            _check(place=lambda k, rows, grads: (k, int(np.argmax(rows[k][1])))),
            _check(place=lambda k, rows, grads: (k, (int(np.argmax(rows[k][1])),))),
        ),
    ),
    Mistake(
        "gradient_check",
        "index_reversed",
        "The index stands in the reversed order.",
        "In grads[k][i, j], does the row come first, or the column?",
        (_check(place=lambda k, rows, grads: (k, _place(rows[k][1])[::-1])),),
    ),
    Mistake(
        "gradient_check",
        "arrays_counted_from_one",
        "k is counted from 1, or counts layers; it is an index of the list, from 0.",
        "Does params[k] give the array that you mean?",
        (
            _check(place=lambda k, rows, grads: (k + 1, _place(rows[k][1]))),
            _check(place=lambda k, rows, grads: (k // 2, _place(rows[k][1]))),
        ),
    ),
    Mistake(
        "gradient_check",
        "index_of_the_array_missing",
        "It does not say in which array the worst entry stands.",
        "With four arrays in the list, is (0, 1) enough to find the entry?",
        (_check(place=lambda k, rows, grads: _place(rows[k][1])), _check(place=lambda k, rows, grads: k)),
    ),
    Mistake(
        "gradient_check",
        "flat_triple",
        "It gives back three things in a row; asked for are two, of which the second is a pair.",
        "How many results does `worst, where = gradient_check(...)` expect?",
        (_check(form=lambda value, where, errors: (value, *where)),),
    ),
    Mistake(
        "gradient_check",
        "worst_alone",
        "It gives back the error alone; the place is the second result.",
        "What would tell you where to look?",
        (
            _check(form=lambda value, where, errors: value),
            _check(form=lambda value, where, errors: errors),
        ),
    ),
    Mistake(
        "gradient_check",
        "order_swapped",
        "The place comes first; it is the second result.",
        "What does your caller store under the name worst?",
        (_check(form=lambda value, where, errors: (where, value)),),
    ),
    Mistake(
        "gradient_check",
        "verdict_for_error",
        "It gives back whether all is well; asked for is how large the error is, and where.",
        "What would tell you where to look?",
        (
            _check(form=lambda value, where, errors: value < 1e-5),
            _check(form=lambda value, where, errors: (value < 1e-5, where)),
        ),
    ),
    Mistake(
        "gradient_check",
        "array_for_list",
        "The loss is called with one array; it takes the whole list.",
        "What did your caller call loss with: params, or params[0]?",
        (_array_by_itself,),
    ),
)
