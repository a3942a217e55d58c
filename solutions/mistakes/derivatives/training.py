"""Lesson 01: what goes wrong with the training of one weight."""

from solutions.mistakes.derivatives.formulas import central
from solutions.mistakes.mistake import Mistake


def _walk(loss, w, steps, move):
    trajectory = [w]
    for _ in range(steps):
        trajectory.append(move(trajectory[-1]))
    return trajectory


def _down(loss, learning_rate):
    return lambda w: w - learning_rate * central(loss, w)


def _same_slope(loss, w, learning_rate, steps):
    slope = central(loss, w)
    return [w - k * learning_rate * slope for k in range(steps + 1)]


MISTAKES = (
    Mistake(
        "train_one_weight",
        "uphill",
        "It walks with the slope, uphill: the loss grows.",
        "If the loss rises to the right, which way is downhill?",
        (lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: v + learning_rate * central(loss, v)),),
    ),
    Mistake(
        "train_one_weight",
        "rate_missing",
        "The learning rate is never used: each step is as long as the slope.",
        "What should happen to the length of a step when the learning rate is halved?",
        (
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: v - central(loss, v)),
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: v + central(loss, v)),
        ),
    ),
    Mistake(
        "train_one_weight",
        "slope_missing",
        "It moves by the learning rate alone; how steep the loss is makes no difference.",
        "Should a step near the bottom be as long as one on the steep side?",
        (lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: v - learning_rate),),
    ),
    Mistake(
        "train_one_weight",
        "loss_for_slope",
        "It multiplies the rate by the loss; what tells the direction is the slope of the loss.",
        "At the bottom the loss is not 0 but the slope is: should the weight still move?",
        (
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: v - learning_rate * loss(v)),
            lambda loss, w, learning_rate, steps: _walk(
                loss, w, steps, lambda v: v - learning_rate * loss(v) * central(loss, v)
            ),
        ),
    ),
    Mistake(
        "train_one_weight",
        "slope_not_renewed",
        "The slope is measured once, at the start, and used for every step.",
        "After the first step, are you still where the slope was measured?",
        (_same_slope,),
    ),
    Mistake(
        "train_one_weight",
        "start_missing",
        "The start is not in the list.",
        "With 0 steps, what should come back?",
        (
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, _down(loss, learning_rate))[1:],
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps + 1, _down(loss, learning_rate))[1:],
        ),
    ),
    Mistake(
        "train_one_weight",
        "one_step_too_few",
        "The list holds one weight too few: steps steps after the start make steps + 1 weights.",
        "With steps = 1, how many weights should be in the list?",
        (
            lambda loss, w, learning_rate, steps: (
                _walk(loss, w, max(steps - 1, 0), _down(loss, learning_rate)) if steps else []
            ),
        ),
    ),
    Mistake(
        "train_one_weight",
        "one_step_too_many",
        "It takes one step more than it was asked for.",
        "With steps = 0, should the weight move?",
        (lambda loss, w, learning_rate, steps: _walk(loss, w, steps + 1, _down(loss, learning_rate)),),
    ),
    Mistake(
        "train_one_weight",
        "last_weight_only",
        "It returns the last weight; asked for is the whole way, start included.",
        "Which of the weights on the way would you like to plot?",
        (
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, _down(loss, learning_rate))[-1],
            lambda loss, w, learning_rate, steps: [_walk(loss, w, steps, _down(loss, learning_rate))[-1]],
        ),
    ),
    Mistake(
        "train_one_weight",
        "losses_for_weights",
        "It returns the losses on the way; asked for are the weights.",
        "Is the first entry of your list the weight that you start from?",
        (lambda loss, w, learning_rate, steps: [loss(v) for v in _walk(loss, w, steps, _down(loss, learning_rate))],),
    ),
    Mistake(
        "train_one_weight",
        "weight_replaced",
        "Each new weight is the step alone; the step has to be taken from the old weight.",
        "Where do you stand before each step, and is that in your formula?",
        (
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: -learning_rate * central(loss, v)),
            lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: learning_rate * central(loss, v)),
        ),
    ),
    Mistake(
        "train_one_weight",
        "stands_still",
        "The weight never moves: every entry is the start.",
        "Is the new weight kept for the next step of your loop?",
        (lambda loss, w, learning_rate, steps: [w] * (steps + 1),),
    ),
    Mistake(
        "train_one_weight",
        "always_from_start",
        "Each step starts again at the first weight, so all the weights after it are the same.",
        "From where does the second step start?",
        (lambda loss, w, learning_rate, steps: [w] + [w - learning_rate * central(loss, w)] * steps,),
    ),
    Mistake(
        "train_one_weight",
        "divides_by_rate",
        "It divides the slope by the learning rate; it has to multiply.",
        "Should a larger rate make longer steps or shorter ones?",
        (lambda loss, w, learning_rate, steps: _walk(loss, w, steps, lambda v: v - central(loss, v) / learning_rate),),
    ),
)
