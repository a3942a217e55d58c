"""Lesson 05: what goes wrong with a walk downhill."""

import numpy as np

from solutions.mistakes.mistake import Mistake


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


MISTAKES = (
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
