"""Lesson 05: what goes wrong on the way downhill. The order within a piece is the precedence when several fit.

The pieces that fit and deal batches are in :mod:`solutions.mistakes.descent_fits`.
"""

import numpy as np

from solutions.mistakes import descent_fits
from solutions.mistakes.mistake import Mistake

# --- descent_step -----------------------------------------------------------------------------------------


def _each(moved):
    """The list made by `moved(param, grad, learning_rate)`, array by array."""
    return lambda params, grads, learning_rate: [moved(p, g, learning_rate) for p, g in zip(params, grads, strict=True)]


def _down(p, g, rate):
    return p - rate * g


def _in_place(params, grads, learning_rate):
    for p, g in zip(params, grads, strict=True):
        p -= learning_rate * g
    return params


def _in_place_kept_in_new_list(params, grads, learning_rate):
    moved = []
    for p, g in zip(params, grads, strict=True):
        p -= learning_rate * g
        moved.append(p)
    return moved


def _list_overwritten(params, grads, learning_rate):
    for i in range(len(params)):
        params[i] = params[i] - learning_rate * grads[i]
    return params


def _gradient_overwritten(params, grads, learning_rate):
    for g in grads:
        g *= learning_rate
    return [p - g for p, g in zip(params, grads, strict=True)]


DESCENT_STEP = (
    Mistake(
        "descent_step",
        "uphill",
        "It walks with the gradient, uphill: the loss grows.",
        "The gradient points where the loss grows: which way is downhill?",
        (_each(lambda p, g, rate: p + rate * g), _each(lambda p, g, rate: rate * g - p)),
    ),
    Mistake(
        "descent_step",
        "rate_missing",
        "The learning rate is never used: each step is as long as the gradient.",
        "What should happen to a step when the learning rate is halved?",
        (_each(lambda p, g, rate: p - g), _each(lambda p, g, rate: p + g)),
    ),
    Mistake(
        "descent_step",
        "gradient_missing",
        "Every entry moves by the learning rate alone; how steep it is makes no difference.",
        "Should an entry with slope 0 move at all?",
        (_each(lambda p, g, rate: p - rate),),
    ),
    Mistake(
        "descent_step",
        "divides_by_rate",
        "It divides the gradient by the learning rate; it has to multiply.",
        "Should a larger rate make longer steps or shorter ones?",
        (_each(lambda p, g, rate: p - g / rate),),
    ),
    Mistake(
        "descent_step",
        "step_for_parameters",
        "It returns the step alone; the step has to be taken from the old parameters.",
        "Where do you stand before the step, and is that in your result?",
        (_each(lambda p, g, rate: -rate * g), _each(lambda p, g, rate: rate * g)),
    ),
    Mistake(
        "descent_step",
        "precedence",
        "Parentheses stand in the wrong place: the parameters are multiplied as well.",
        "Which two things does the rule multiply with each other?",
        (
            _each(lambda p, g, rate: (p - rate) * g),
            _each(lambda p, g, rate: (p - g) * rate),
            _each(lambda p, g, rate: p * (1 - rate * g)),
            _each(lambda p, g, rate: (1 - rate) * p - rate * g),
        ),
    ),
    Mistake(
        "descent_step",
        "step_of_length_one",
        "The gradient is shrunk to length 1, or to its signs, so steep and flat places move alike.",
        "If a slope is ten times as large, should this step be as long as before?",
        (
            _each(lambda p, g, rate: p - rate * g / np.linalg.norm(g)),
            _each(lambda p, g, rate: p - rate * np.sign(g)),
            _each(lambda p, g, rate: p - rate * g / np.max(np.abs(g))),
        ),
    ),
    Mistake(
        "descent_step",
        "slopes_added_up",
        "All entries of an array move by the same amount; each entry has a slope of its own.",
        "If one slope is 3 and its neighbor's is -3, should both entries move the same way?",
        (
            _each(lambda p, g, rate: p - rate * np.sum(g)),
            _each(lambda p, g, rate: p - rate * np.mean(g)),
            _each(lambda p, g, rate: p - rate * np.linalg.norm(g)),
        ),
    ),
    Mistake(
        "descent_step",
        "first_array_only",
        "Only the first array, or only the last, is moved.",
        "How often does your loop run, and what is left of each turn?",
        (
            lambda params, grads, rate: [_down(params[0], grads[0], rate)],
            lambda params, grads, rate: [_down(params[0], grads[0], rate), *params[1:]],
            lambda params, grads, rate: [_down(params[-1], grads[-1], rate)],
            lambda params, grads, rate: [*params[:-1], _down(params[-1], grads[-1], rate)],
        ),
    ),
    Mistake(
        "descent_step",
        "array_for_list",
        "It returns one array, where a list of arrays should come.",
        "What should your caller find at index 0 of the result?",
        (
            lambda params, grads, rate: _down(params[0], grads[0], rate),
            lambda params, grads, rate: _down(params[-1], grads[-1], rate),
            lambda params, grads, rate: np.concatenate([np.ravel(_down(p, g, rate)) for p, g in zip(params, grads)]),  # noqa: B905
            lambda params, grads, rate: np.array(_each(_down)(params, grads, rate)),
        ),
    ),
    Mistake(
        "descent_step",
        "order_reversed",
        "The arrays come back in another order than they were given in.",
        "Which array should stand at index 0 of the result?",
        (lambda params, grads, rate: _each(_down)(params, grads, rate)[::-1],),
    ),
    Mistake(
        "descent_step",
        "lists_subtracted",
        "It subtracts whole lists; a list has to be gone through, array by array.",
        "What does Python make of a list times a number?",
        (lambda params, grads, rate: params - rate * grads,),
    ),
    Mistake(
        "descent_step",
        "stands_still",
        "The parameters come back as they were.",
        "Where does your new array go after it is computed?",
        (lambda params, grads, rate: [p.copy() for p in params], lambda params, grads, rate: params),
    ),
    Mistake(
        "descent_step",
        "argument_overwritten",
        "It writes into the arrays, or into the list, that it is given.",
        "After your call, can your caller still compare the new parameters with the old ones?",
        (_in_place, _in_place_kept_in_new_list, _list_overwritten, _gradient_overwritten),
        reads_as="changed_input",
    ),
)

# --- gradient_descent -------------------------------------------------------------------------------------


def _walk(x0, steps, move):
    xs = [np.array(x0)]
    for _ in range(steps):
        xs.append(move(xs[-1]))
    return xs


def _walked(move):
    """The walk whose steps are `move(grad, x, learning_rate)`."""
    return lambda grad, x0, rate, steps: np.array(_walk(x0, steps, lambda x: move(grad, x, rate)))


def _right_walk(grad, x0, rate, steps):
    return np.array(_walk(x0, steps, lambda x: x - rate * grad(x)))


def _one_after_the_other(grad, x, rate):
    x = x.copy()
    for i in range(len(x)):
        x[i] = x[i] - rate * grad(x)[i]
    return x


def _last_first(grad, x, rate):
    return _one_after_the_other(lambda z: grad(z[::-1])[::-1], x[::-1], rate)[::-1]


def _same_slope(grad, x0, rate, steps):
    slope = grad(x0)
    return np.array([x0 - k * rate * slope for k in range(steps + 1)])


def _one_array_for_all(grad, x0, rate, steps):
    x, xs = np.array(x0), []
    xs.append(x)
    for _ in range(steps):
        x -= rate * grad(x)
        xs.append(x)
    return np.array(xs)


def _callers_array_for_all(grad, x0, rate, steps):
    xs = [x0]
    for _ in range(steps):
        x0 -= rate * grad(x0)
        xs.append(x0)
    return np.array(xs)


def _start_moved(grad, x0, rate, steps):
    xs = [x0.copy()]
    for _ in range(steps):
        x0 -= rate * grad(x0)
        xs.append(x0.copy())
    return np.array(xs)


def _gradient_scaled(grad, x0, rate, steps):
    xs = [np.array(x0)]
    for _ in range(steps):
        slope = grad(xs[-1])
        slope *= rate
        xs.append(xs[-1] - slope)
    return np.array(xs)


GRADIENT_DESCENT = (
    Mistake(
        "gradient_descent",
        "uphill",
        "It walks with the gradient, uphill.",
        "The gradient points where the landscape rises: which way is downhill?",
        (_walked(lambda grad, x, rate: x + rate * grad(x)),),
    ),
    Mistake(
        "gradient_descent",
        "rate_missing",
        "The learning rate is never used: each step is as long as the gradient.",
        "What should happen to the length of a step when the learning rate is halved?",
        (_walked(lambda grad, x, rate: x - grad(x)), _walked(lambda grad, x, rate: x + grad(x))),
    ),
    Mistake(
        "gradient_descent",
        "not_simultaneous",
        "It moves one number, and measures the next slope from there; all numbers have to move at once.",
        "At which place is the slope for the second number measured: before or after the first one moved?",
        (_walked(_one_after_the_other), _walked(_last_first)),
    ),
    Mistake(
        "gradient_descent",
        "gradient_not_renewed",
        "The gradient is taken once, at the start, and used for every step.",
        "After the first step, are you still where the gradient was taken?",
        (_same_slope,),
    ),
    Mistake(
        "gradient_descent",
        "step_for_place",
        "Each new row is the step alone; the step has to be taken from the old place.",
        "Where do you stand before each step, and is that in your row?",
        (
            _walked(lambda grad, x, rate: -rate * grad(x)),
            _walked(lambda grad, x, rate: rate * grad(x)),
            lambda grad, x0, rate, steps: np.vstack([x0, np.diff(_right_walk(grad, x0, rate, steps), axis=0)]),
            lambda grad, x0, rate, steps: np.diff(_right_walk(grad, x0, rate, steps), axis=0),
        ),
    ),
    Mistake(
        "gradient_descent",
        "always_from_start",
        "Each step starts again at x0.",
        "From where does the second step start?",
        (
            lambda grad, x0, rate, steps: np.array([x0] + [x0 - rate * grad(x0)] * steps),
            lambda grad, x0, rate, steps: np.array(_walk(x0, steps, lambda x: x0 - rate * grad(x))),
        ),
    ),
    Mistake(
        "gradient_descent",
        "divides_by_rate",
        "It divides the gradient by the learning rate; it has to multiply.",
        "Should a larger rate make longer steps or shorter ones?",
        (_walked(lambda grad, x, rate: x - grad(x) / rate),),
    ),
    Mistake(
        "gradient_descent",
        "step_of_length_one",
        "The gradient is shrunk to length 1, so the steps do not get shorter near the bottom.",
        "How long should a step be where it is nearly flat?",
        (
            _walked(lambda grad, x, rate: x - rate * grad(x) / np.linalg.norm(grad(x))),
            _walked(lambda grad, x, rate: x - rate * np.sign(grad(x))),
        ),
    ),
    Mistake(
        "gradient_descent",
        "gradient_at_the_next_place",
        "It takes the gradient where the step would lead, not where you stand.",
        "At which place do you hand x to grad: before the step or after it?",
        (_walked(lambda grad, x, rate: x - rate * grad(x - rate * grad(x))),),
    ),
    Mistake(
        "gradient_descent",
        "start_missing",
        "The start is not in the result.",
        "With 0 steps, what should come back?",
        (
            lambda grad, x0, rate, steps: _right_walk(grad, x0, rate, steps)[1:],
            lambda grad, x0, rate, steps: _right_walk(grad, x0, rate, steps + 1)[1:],
        ),
    ),
    Mistake(
        "gradient_descent",
        "one_step_too_few",
        "The result is one row too short: steps steps after the start make steps + 1 rows.",
        "With steps = 1, how many rows should there be?",
        (
            lambda grad, x0, rate, steps: _right_walk(grad, x0, rate, steps)[:-1],
            lambda grad, x0, rate, steps: _right_walk(grad, x0, rate, max(steps - 1, 0)),
        ),
    ),
    Mistake(
        "gradient_descent",
        "one_step_too_many",
        "It takes one step more than it was asked for.",
        "With steps = 0, should the place change?",
        (lambda grad, x0, rate, steps: _right_walk(grad, x0, rate, steps + 1),),
    ),
    Mistake(
        "gradient_descent",
        "last_place_only",
        "It returns the last place; asked for is the whole walk, start included.",
        "Which of the places on the way would you like to plot?",
        (
            lambda grad, x0, rate, steps: _right_walk(grad, x0, rate, steps)[-1],
            lambda grad, x0, rate, steps: _right_walk(grad, x0, rate, steps)[-1:],
        ),
    ),
    Mistake(
        "gradient_descent",
        "gradients_for_places",
        "It returns the gradients on the way; asked for are the places.",
        "Is the first row of your result the place that you start from?",
        (lambda grad, x0, rate, steps: np.array([grad(x) for x in _right_walk(grad, x0, rate, steps)]),),
    ),
    Mistake(
        "gradient_descent",
        "transposed",
        "The places stand in columns; each place should be a row.",
        "Is the start the first row of your result, or its first column?",
        (lambda grad, x0, rate, steps: _right_walk(grad, x0, rate, steps).T,),
        reads_as="transposed",
    ),
    Mistake(
        "gradient_descent",
        "flattened",
        "All places stand in one long row.",
        "How many rows should the result have, and how many numbers in each?",
        (
            lambda grad, x0, rate, steps: _right_walk(grad, x0, rate, steps).ravel(),
            lambda grad, x0, rate, steps: np.concatenate(list(_right_walk(grad, x0, rate, steps))),
        ),
    ),
    Mistake(
        "gradient_descent",
        "one_array_for_all_rows",
        "All rows show the last place: it is one array, which is changed at each step and put in again.",
        "After xs.append(x) and x -= ..., how many arrays are there?",
        (_one_array_for_all, _callers_array_for_all),
    ),
    Mistake(
        "gradient_descent",
        "stands_still",
        "The place never moves: every row is the start.",
        "Is the new place kept for the next step of your loop?",
        (lambda grad, x0, rate, steps: np.tile(x0, (steps + 1, 1)),),
    ),
    Mistake(
        "gradient_descent",
        "argument_overwritten",
        "It writes into the array of the caller: into x0, or into what grad returned.",
        "Which of your lines writes into an array that you did not make yourself?",
        (_start_moved, _gradient_scaled),
        reads_as="changed_input",
    ),
)

# --- largest_stable_rate ----------------------------------------------------------------------------------


def _unless_flat(rate):
    """The rate, or np.inf for a table of zeros."""
    return lambda A: rate(A) if np.any(A) else np.inf


def _eigenvalues(A):
    return np.linalg.eigvalsh(A)


LARGEST_STABLE_RATE = (
    Mistake(
        "largest_stable_rate",
        "smallest_eigenvalue",
        "It takes the flattest direction; the steepest one is the first to run away.",
        "In a narrow valley, along which direction does a walk run away first?",
        (
            _unless_flat(lambda A: 2 / _eigenvalues(A)[0]),
            _unless_flat(lambda A: 2 / np.min(np.abs(_eigenvalues(A)))),
            lambda A: 2 / _eigenvalues(A)[0],
        ),
    ),
    Mistake(
        "largest_stable_rate",
        "one_over_eigenvalue",
        "It gives 1 / lambda_max: there the steepest direction arrives in one step, and the limit is farther out.",
        "With the factor 1 - rate * lambda, where is it 0, and where is it -1?",
        (_unless_flat(lambda A: 1 / _eigenvalues(A)[-1]),),
    ),
    Mistake(
        "largest_stable_rate",
        "best_rate",
        "It gives the rate that shrinks all directions best; asked for is the one above which the walk runs away.",
        "Which eigenvalues decide where a walk runs away: two of them, or one?",
        (_unless_flat(lambda A: 2 / (_eigenvalues(A)[0] + _eigenvalues(A)[-1])),),
    ),
    Mistake(
        "largest_stable_rate",
        "eigenvalue_for_rate",
        "It returns the eigenvalue; the rate is 2 divided by it.",
        "In a steeper bowl, should the largest stable rate be larger or smaller?",
        (
            _unless_flat(lambda A: _eigenvalues(A)[-1]),
            lambda A: _eigenvalues(A)[-1],
            _unless_flat(lambda A: _eigenvalues(A)[-1] / 2),
            lambda A: _eigenvalues(A)[-1] / 2,
            _unless_flat(lambda A: 2 * _eigenvalues(A)[-1]),
        ),
    ),
    Mistake(
        "largest_stable_rate",
        "entry_for_eigenvalue",
        "It reads a curvature off the entries of A; the greatest one stands there only when the bowl is not turned.",
        "By which factor does [[1, 1], [1, 1]] stretch (1, 1), and is that number an entry?",
        (
            _unless_flat(lambda A: 2 / np.max(np.diag(A))),
            _unless_flat(lambda A: 2 / np.min(np.diag(A))),
            _unless_flat(lambda A: 2 / A[-1, -1]),
            _unless_flat(lambda A: 2 / A[0, 0]),
        ),
    ),
    Mistake(
        "largest_stable_rate",
        "sum_for_greatest",
        "It adds up the eigenvalues, or takes their mean; the greatest one alone decides.",
        "Does a second, flatter direction make the first one run away earlier?",
        (
            _unless_flat(lambda A: 2 / np.sum(_eigenvalues(A))),
            _unless_flat(lambda A: 2 / np.mean(_eigenvalues(A))),
            _unless_flat(lambda A: 2 * len(A) / np.sum(A)),
        ),
    ),
    Mistake(
        "largest_stable_rate",
        "length_of_table",
        "It takes a length over all entries; what counts is how much A stretches its steepest direction.",
        "By how much does A stretch a vector at most?",
        (_unless_flat(lambda A: 2 / np.linalg.norm(A)),),
    ),
    Mistake(
        "largest_stable_rate",
        "determinant_for_eigenvalue",
        "It divides by the product of all eigenvalues; the greatest one alone decides.",
        "If one direction is flat, is there still a limit?",
        (_unless_flat(lambda A: 2 / np.prod(_eigenvalues(A))), _unless_flat(lambda A: 2 / np.linalg.det(A))),
    ),
    Mistake(
        "largest_stable_rate",
        "condition_number",
        "It gives the ratio of the greatest to the smallest eigenvalue; that says how slow a walk must be.",
        "If all curvatures double, should the limit stay?",
        (_unless_flat(lambda A: _eigenvalues(A)[-1] / _eigenvalues(A)[0]),),
    ),
    Mistake(
        "largest_stable_rate",
        "all_eigenvalues",
        "It returns a limit for each direction; asked for is the one rate that suits all.",
        "Which one of these rates can you use without any direction running away?",
        (_unless_flat(lambda A: 2 / _eigenvalues(A)), lambda A: 2 / _eigenvalues(A)),
    ),
    Mistake(
        "largest_stable_rate",
        "flat_gets_zero",
        "For a table of zeros it gives 0 or nan; where all is flat, no rate is too large.",
        "Where the gradient is 0 everywhere, how far does a step go, whatever the rate is?",
        (
            lambda A: 2 / _eigenvalues(A)[-1] if np.any(A) else 0.0,
            lambda A: 2 / _eigenvalues(A)[-1] if np.any(A) else np.nan,
            lambda A: 2 / float(_eigenvalues(A)[-1]),
            lambda A: 2 / _eigenvalues(A)[-1] if np.any(A) else None,
        ),
    ),
)

# --- classify_run -----------------------------------------------------------------------------------------


def _distances(xs, minimum):
    return np.linalg.norm(xs - minimum, axis=1)


def _broken(xs):
    return not np.all(np.isfinite(xs))


def _turns(xs):
    steps = np.diff(xs, axis=0)
    return np.mean(np.sum(steps[1:] * steps[:-1], axis=1) < 0)


def _told(
    xs, minimum, tolerance=1e-3, *, broken=_broken, distances=_distances, away=None, near=None, turned=None, words=None
):
    """The right word, or with one part of the rule replaced."""
    d = distances(xs, minimum)
    away = away or (lambda d: d[-1] > d[0])
    near = near or (lambda d, tolerance: d[-1] <= tolerance * d[0])
    turned = turned or (lambda xs, minimum: _turns(xs) > 0.5)
    diverges, converges, oscillates, slow = words or ("diverges", "converges", "oscillates", "slow")
    if broken(xs) or away(d):
        return diverges
    if near(d, tolerance):
        return converges
    return oscillates if turned(xs, minimum) else slow


def _part(**parts):
    return lambda xs, minimum, tolerance=1e-3: _told(xs, minimum, tolerance, **parts)


def _oscillates_first(xs, minimum, tolerance=1e-3):
    if not _broken(xs) and _turns(xs) > 0.5:
        return "oscillates"
    return _told(xs, minimum, tolerance)


def _oscillates_before_converges(xs, minimum, tolerance=1e-3):
    word = _told(xs, minimum, tolerance)
    return "oscillates" if word == "converges" and _turns(xs) > 0.5 else word


def _with_words(*words):
    return lambda xs, minimum, tolerance=1e-3: _told(xs, minimum, tolerance, words=words)


def _entries_turn(xs):
    """For each pair of steps and each number, whether this number turns."""
    steps = np.diff(xs, axis=0)
    return steps[1:] * steps[:-1] < 0


def _crosses(xs, minimum):
    away = xs - minimum
    return np.mean(np.sum(away[1:] * away[:-1], axis=1) < 0) > 0.5


CLASSIFY_RUN = (
    Mistake(
        "classify_run",
        "broken_numbers_unnoticed",
        "A walk with nan or infinity in it does not get the word diverges: a comparison with nan is always False.",
        "What does Python say to nan > 1, and what to nan <= 1?",
        (
            _part(broken=lambda xs: False),
            _part(broken=lambda xs: not np.all(np.isfinite(xs[-1]))),
            _part(broken=lambda xs: bool(np.any(np.isnan(xs[-1])))),
            _part(broken=lambda xs: bool(np.any(np.isinf(xs)))),
        ),
    ),
    Mistake(
        "classify_run",
        "minimum_forgotten",
        "It measures how far a place is from 0; what counts is how far it is from minimum.",
        "If the walk should arrive at (3, 4), how far away is (3, 4)?",
        (_part(distances=lambda xs, minimum: np.linalg.norm(xs, axis=1)),),
    ),
    Mistake(
        "classify_run",
        "distance_along_wrong_axis",
        "The distances are taken down the columns, or over the whole table; there should be one for each place.",
        "For a walk of 10 places with 2 numbers each, how many distances are there?",
        (
            _part(distances=lambda xs, minimum: np.linalg.norm(xs - minimum, axis=0)),
            _part(distances=lambda xs, minimum: np.abs(xs - minimum)[:, 0]),
        ),
    ),
    Mistake(
        "classify_run",
        "compared_with_the_step_before",
        "The last distance is compared with the one before it; it has to be compared with the first.",
        "A walk comes close and moves a little away in its last step: has it run away?",
        (
            _part(away=lambda d: d[-1] > d[-2]),
            _part(away=lambda d: d[-1] > d[-2], near=lambda d, tolerance: d[-1] <= tolerance * d[-2]),
            _part(near=lambda d, tolerance: d[-1] <= tolerance * d[-2]),
            _part(away=lambda d: bool(np.any(np.diff(d) > 0))),
            _part(away=lambda d: np.max(d) > d[0]),
        ),
    ),
    Mistake(
        "classify_run",
        "first_and_last_exchanged",
        "First and last are exchanged: a walk that comes closer counts as running away.",
        "Which distance is the greater one when a walk arrives?",
        (_part(away=lambda d: d[-1] < d[0]),),
    ),
    Mistake(
        "classify_run",
        "tolerance_not_a_share",
        "The last distance is compared with tolerance itself; tolerance is a share of the first distance.",
        "If you start 5 away and the tolerance is 0.2, how near do you have to come?",
        (_part(near=lambda d, tolerance: d[-1] <= tolerance),),
    ),
    Mistake(
        "classify_run",
        "tolerance_ignored",
        "It uses a tolerance of its own, whatever it is given.",
        "Where in your function does the tolerance of your caller go?",
        (
            _part(near=lambda d, tolerance: d[-1] <= 1e-3 * d[0]),
            _part(near=lambda d, tolerance: d[-1] <= 1e-2 * d[0]),
            _part(near=lambda d, tolerance: d[-1] <= 1e-6 * d[0]),
        ),
    ),
    Mistake(
        "classify_run",
        "never_converges",
        "No walk gets the word converges.",
        "Which distance do you compare, and with what?",
        (_part(near=lambda d, tolerance: False), _part(near=lambda d, tolerance: d[0] <= tolerance * d[-1])),
    ),
    Mistake(
        "classify_run",
        "rest_is_not_arrival",
        "A walk that starts at the minimum and stays there has arrived; equal counts on both lines.",
        "When both distances are 0, is the last one greater than the first, or at most a share of it?",
        (
            _part(away=lambda d: d[-1] >= d[0]),
            _part(near=lambda d, tolerance: d[-1] < tolerance * d[0]),
            _part(near=lambda d, tolerance: d[-1] / d[0] <= tolerance),
        ),
    ),
    Mistake(
        "classify_run",
        "words_in_another_order",
        "It asks for oscillates too early; the first word that fits counts, in the order that is given.",
        "A walk jumps from side to side and arrives: which of the two words stands first?",
        (_oscillates_first, _oscillates_before_converges),
    ),
    Mistake(
        "classify_run",
        "one_turn_is_enough",
        "A turn or two, half of the pairs, or a look at a few makes it oscillate; more than half of all must turn.",
        "In a walk of ten steps with two turns, is that most of them?",
        (
            _part(turned=lambda xs, minimum: _turns(xs) > 0),
            _part(turned=lambda xs, minimum: _turns(xs) >= 0.5),
            _part(turned=lambda xs, minimum: _turns(xs[-3:]) > 0.5),
            _part(turned=lambda xs, minimum: _turns(xs[:3]) > 0.5),
        ),
    ),
    Mistake(
        "classify_run",
        "all_turns_needed",
        "Only a walk that turns at every step counts as oscillating; more than half is enough.",
        "If 6 of 8 pairs of steps point against each other, is that more than half?",
        (_part(turned=lambda xs, minimum: _turns(xs) == 1), _part(turned=lambda xs, minimum: _turns(xs) > 0.9)),
    ),
    Mistake(
        "classify_run",
        "places_for_steps",
        "It compares two places, or the ways to them from the minimum; what is compared are two steps.",
        "From which two places do you get one step?",
        (_part(turned=_crosses), _part(turned=lambda xs, minimum: _crosses(xs, 0 * minimum))),
    ),
    Mistake(
        "classify_run",
        "turn_of_one_number",
        "It looks at the numbers one by one; a step is a vector, and its dot product with the next one counts.",
        "If the walk zigzags along y and creeps along x, which of the two does the dot product follow?",
        (
            _part(turned=lambda xs, minimum: np.mean(_entries_turn(xs)[:, 0]) > 0.5),
            _part(turned=lambda xs, minimum: np.mean(_entries_turn(xs)[:, -1]) > 0.5),
            _part(turned=lambda xs, minimum: np.mean(_entries_turn(xs)) > 0.5),
            _part(turned=lambda xs, minimum: np.mean(np.any(_entries_turn(xs), axis=1)) > 0.5),
            _part(turned=lambda xs, minimum: np.mean(np.all(_entries_turn(xs), axis=1)) > 0.5),
        ),
    ),
    Mistake(
        "classify_run",
        "sign_of_turn",
        "The sign is turned round: steps that point against each other have a negative dot product.",
        "What is the dot product of (1, 0) and (-1, 0)?",
        (_part(turned=lambda xs, minimum: _turns(xs) < 0.5),),
    ),
    Mistake(
        "classify_run",
        "never_oscillates",
        "No walk gets the word oscillates.",
        "Which two steps does your loop compare, and when is their dot product negative?",
        (_part(turned=lambda xs, minimum: False),),
    ),
    Mistake(
        "classify_run",
        "words_exchanged",
        "Two of the words are exchanged: those for coming and going, or those for turning and creeping.",
        "When the last distance is the greater one, does the walk arrive, and when most pairs turn, is it slow?",
        (
            _with_words("converges", "diverges", "oscillates", "slow"),
            _with_words("diverges", "converges", "slow", "oscillates"),
        ),
    ),
)

# --- linear_regression_gradient ---------------------------------------------------------------------------


def _slopes(X, errors):
    return 2 * X.T @ errors / len(errors), 2 * np.mean(errors)


def _line_errors(X, y, w, b):
    return X @ w + b - y


def _of_slopes(changed):
    """What `changed(dw, db, N)` makes of the right slopes."""
    return lambda X, y, w, b: changed(*_slopes(X, _line_errors(X, y, w, b)), len(y))


def _of_rows(changed):
    """What `changed(rows, errors, N)` makes of the slopes of each example, and of its errors, doubled."""

    def slopes(X, y, w, b):
        errors = 2 * _line_errors(X, y, w, b)
        return changed(X * errors[:, None], errors, len(y))

    return slopes


def _all_against_all(weights, bias, turned=False):
    """Slopes made of a table of errors, each prediction less each measurement, or of that table on its side."""

    def slopes(X, y, w, b):
        errors = (X @ w + b)[:, None] - y
        errors = errors.T if turned else errors
        return weights(2 * X.T @ errors / len(y)), bias(2 * errors / len(y))

    return slopes


SLOPES_OF_A_TABLE = (
    lambda table: table,
    lambda table: np.sum(table, axis=1),
    lambda table: np.mean(table, axis=1),
)


def _weights_overwritten(X, y, w, b):
    w -= 0.1 * _slopes(X, _line_errors(X, y, w, b))[0]
    return _slopes(X, _line_errors(X, y, w, b))


def _measured_overwritten(X, y, w, b):
    y -= X @ w + b
    return _slopes(X, -y)


LINEAR_REGRESSION_GRADIENT = (
    Mistake(
        "linear_regression_gradient",
        "sum_for_mean",
        "It adds up over the examples; the loss is a mean, so its slopes are divided by N.",
        "If every example stood twice in the table, should the slopes double?",
        (
            _of_slopes(lambda dw, db, N: (N * dw, N * db)),
            _of_slopes(lambda dw, db, N: (N * dw / 2, N * db / 2)),
            _of_slopes(lambda dw, db, N: (N * dw, db)),
            _of_slopes(lambda dw, db, N: (dw, N * db)),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "factor_two_missing",
        "The 2 from the slope of a square is missing.",
        "What is the slope of e**2?",
        (
            _of_slopes(lambda dw, db, N: (dw / 2, db / 2)),
            _of_slopes(lambda dw, db, N: (dw / 2, db)),
            _of_slopes(lambda dw, db, N: (dw, db / 2)),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "sign",
        "The sign is turned round: an error is the prediction minus what was measured.",
        "If the prediction is too high, should a larger bias make the loss grow or fall?",
        (
            _of_slopes(lambda dw, db, N: (-dw, -db)),
            _of_slopes(lambda dw, db, N: (-dw, db)),
            _of_slopes(lambda dw, db, N: (dw, -db)),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "bias_forgotten",
        "The bias is not in the prediction.",
        "What does the line predict for an example of zeros?",
        (lambda X, y, w, b: _slopes(X, X @ w - y),),
    ),
    Mistake(
        "linear_regression_gradient",
        "prediction_for_error",
        "It uses the prediction where the error belongs: what was measured is missing.",
        "Where in your formula does y come in?",
        (lambda X, y, w, b: _slopes(X, X @ w + b), lambda X, y, w, b: _slopes(X, y)),
    ),
    Mistake(
        "linear_regression_gradient",
        "bias_slope_missing",
        "The slope along the bias is 0, or it is the slope along a weight.",
        "If all predictions rise by a little, does the loss stay as it is?",
        (
            _of_slopes(lambda dw, db, N: (dw, 0.0)),
            _of_slopes(lambda dw, db, N: (dw, np.mean(dw))),
            _of_slopes(lambda dw, db, N: (dw, np.sum(dw))),
            lambda X, y, w, b: (_slopes(X, _line_errors(X, y, w, b))[0], b * _slopes(X, _line_errors(X, y, w, b))[1]),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "features_missing",
        "Every weight gets the slope of the bias; the slope along a weight is multiplied by its feature.",
        "If a feature is 0 in every example, can its weight change the loss?",
        (_of_slopes(lambda dw, db, N: (np.full(len(dw), db), db)), _of_slopes(lambda dw, db, N: (db, db))),
    ),
    Mistake(
        "linear_regression_gradient",
        "averaged_over_all_entries",
        "It divides by the number of all entries of X, or twice by N; the mean runs over the N examples, once.",
        "How many squared errors are there, and how often do your lines divide by their number?",
        (
            _of_slopes(lambda dw, db, N: (dw / len(dw), db)),
            _of_slopes(lambda dw, db, N: (dw / len(dw), db / len(dw))),
            _of_slopes(lambda dw, db, N: (dw / N, db / N)),
            _of_slopes(lambda dw, db, N: (dw / N, db)),
            _of_slopes(lambda dw, db, N: (dw, db / N)),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "table_not_transposed",
        "X @ errors combines each row of X with the errors; a weight's slope combines a column with them.",
        "Which numbers of X belong to the first weight: the first row, or the first column?",
        (lambda X, y, w, b: (2 * X @ _line_errors(X, y, w, b) / len(y), 2 * np.mean(_line_errors(X, y, w, b))),),
    ),
    Mistake(
        "linear_regression_gradient",
        "one_row_per_example",
        "There is a slope for each example; they have to be averaged over the examples.",
        "How many slopes belong to one weight?",
        (
            _of_rows(lambda rows, errors, N: (rows, np.sum(errors) / N)),
            _of_rows(lambda rows, errors, N: (rows, errors)),
            _of_rows(lambda rows, errors, N: (rows / N, np.sum(errors) / N)),
            _of_rows(lambda rows, errors, N: (rows / N, errors / N)),
            _of_rows(lambda rows, errors, N: (np.sum(rows, axis=0) / N, errors)),
            _of_rows(lambda rows, errors, N: (np.sum(rows, axis=0) / N, errors / N)),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "column_against_row",
        "A column minus a row gives a table of all differences: each prediction meets every measurement.",
        "What shape has an array of shape (N, 1) minus one of shape (N,)?",
        tuple(
            _all_against_all(weights, bias, turned)
            for weights in SLOPES_OF_A_TABLE
            for bias in (np.sum, lambda table: np.sum(table) / len(table), lambda table: np.sum(table, axis=0))
            for turned in (False, True)
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "squared_errors",
        "It uses the squared errors; the slope of a square is twice the error itself.",
        "Can a slope made of squares ever be negative along the bias?",
        (lambda X, y, w, b: _slopes(X, _line_errors(X, y, w, b) ** 2),),
    ),
    Mistake(
        "linear_regression_gradient",
        "sizes_of_errors",
        "It uses the sizes of the errors without their signs; a prediction may be too low.",
        "If half of the predictions are too high and half too low, in which direction should the bias move?",
        (
            lambda X, y, w, b: _slopes(X, np.abs(_line_errors(X, y, w, b))),
            lambda X, y, w, b: _slopes(X, np.sign(_line_errors(X, y, w, b))),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "order_exchanged",
        "The two results stand in the wrong order: the weights come first.",
        "In dw, db = linear_regression_gradient(...), which one is first?",
        (_of_slopes(lambda dw, db, N: (db, dw)),),
    ),
    Mistake(
        "linear_regression_gradient",
        "one_array_for_two_results",
        "Weights and bias stand in one array; asked for are two results, an array and a number.",
        "How many results should your caller be able to unpack?",
        (_of_slopes(lambda dw, db, N: np.append(dw, db)), _of_slopes(lambda dw, db, N: dw)),
    ),
    Mistake(
        "linear_regression_gradient",
        "argument_overwritten",
        "It writes into an array of the caller.",
        "Which of your lines writes into X, y or w?",
        (_weights_overwritten, _measured_overwritten),
        reads_as="changed_input",
    ),
)

MISTAKES = (
    *DESCENT_STEP,
    *GRADIENT_DESCENT,
    *LARGEST_STABLE_RATE,
    *CLASSIFY_RUN,
    *LINEAR_REGRESSION_GRADIENT,
    *descent_fits.MISTAKES,
)
