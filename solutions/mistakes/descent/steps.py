"""Lesson 05: what goes wrong with one step downhill."""

import numpy as np

from solutions.mistakes.mistake import Mistake


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


MISTAKES = (
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
