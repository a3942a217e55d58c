"""Lesson 11: what goes wrong with momentum."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.mistakes.optimizers.stepping import ONE_ARRAY, momentum_given_as, with_velocity, zeros


def _one_velocity(params, grads, state, learning_rate, momentum=0.9):
    velocity = 0.0 if state is None else state
    moved = []
    for p, g in zip(params, grads, strict=True):
        velocity = momentum * velocity + g
        moved.append(p - learning_rate * velocity)
    return moved, velocity


def _last_velocity_for_all(params, grads, state, learning_rate, momentum=0.9):
    old = 0.0 if state is None else state
    moved = []
    for p, g in zip(params, grads, strict=True):
        velocity = momentum * old + g
        moved.append(p - learning_rate * velocity)
    return moved, velocity


def _first_velocity_for_all(params, grads, state, learning_rate, momentum=0.9):
    old = zeros(grads) if state is None else state
    new = [momentum * old[0] + g for g in grads]
    return [p - learning_rate * v for p, v in zip(params, new, strict=True)], new


def _rate_inside(params, grads, state, learning_rate, momentum=0.9):
    old = zeros(grads) if state is None else state
    new = [momentum * v + learning_rate * g for v, g in zip(old, grads, strict=True)]
    return [p - v for p, v in zip(params, new, strict=True)], new


def _rate_at_both_places(params, grads, state, learning_rate, momentum=0.9):
    old = zeros(grads) if state is None else state
    new = [momentum * v + learning_rate * g for v, g in zip(old, grads, strict=True)]
    return [p - learning_rate * v for p, v in zip(params, new, strict=True)], new


def _looking_ahead(params, grads, state, learning_rate, momentum=0.9):
    old = zeros(grads) if state is None else state
    new = [momentum * v + g for v, g in zip(old, grads, strict=True)]
    moved = [p - learning_rate * (g + momentum * v) for p, g, v in zip(params, grads, new, strict=True)]
    return moved, new


def _moved_twice(params, grads, state, learning_rate, momentum=0.9):
    moved, new = with_velocity()(params, grads, state, learning_rate, momentum)
    return [p - learning_rate * g for p, g in zip(moved, grads, strict=True)], new


def _velocity_moved_in_place(params, grads, state, learning_rate, momentum=0.9):
    velocities = zeros(grads) if state is None else state
    moved = []
    for p, g, v in zip(params, grads, velocities, strict=True):
        v *= momentum
        v += g
        moved.append(p - learning_rate * v)
    return moved, velocities


def _velocity_list_overwritten(params, grads, state, learning_rate, momentum=0.9):
    velocities = zeros(grads) if state is None else state
    for i, g in enumerate(grads):
        velocities[i] = momentum * velocities[i] + g
    return [p - learning_rate * v for p, v in zip(params, velocities, strict=True)], velocities


def _kept_aside():
    kept = {}

    def step(params, grads, state, learning_rate, momentum=0.9):
        if state is None:
            kept["velocities"] = zeros(grads)
        kept["velocities"] = [momentum * v + g for v, g in zip(kept["velocities"], grads, strict=True)]
        return [p - learning_rate * v for p, v in zip(params, kept["velocities"], strict=True)], True

    return step


def _params_in_place(params, grads, state, learning_rate, momentum=0.9):
    _, new = with_velocity()(params, grads, state, learning_rate, momentum)
    for p, v in zip(params, new, strict=True):
        p -= learning_rate * v
    return params, new


def _params_in_place_in_new_list(params, grads, state, learning_rate, momentum=0.9):
    moved, new = _params_in_place(params, grads, state, learning_rate, momentum)
    return list(moved), new


def _params_list_overwritten(params, grads, state, learning_rate, momentum=0.9):
    moved, new = with_velocity()(params, grads, state, learning_rate, momentum)
    params[:] = moved
    return params, new


def _velocity_in_grads(params, grads, state, learning_rate, momentum=0.9):
    old = zeros(grads) if state is None else state
    for v, g in zip(old, grads, strict=True):
        g += momentum * v
    return [p - learning_rate * g for p, g in zip(params, grads, strict=True)], [g.copy() for g in grads]


def _first_grads_become_the_state(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = grads
    else:
        for v, g in zip(state, grads, strict=True):
            v *= momentum
            v += g
    return [p - learning_rate * v for p, v in zip(params, state, strict=True)], state


MOMENTUM_STEP = (
    Mistake(
        "momentum_step",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda params, grads, state, learning_rate, momentum=0.9: None,),
    ),
    Mistake(
        "momentum_step",
        "state_not_returned",
        "It gives back the parameters alone; the next step cannot know the velocity then.",
        "How many results does the docstring name, and in which order?",
        (momentum_given_as(lambda moved, new: moved),),
    ),
    Mistake(
        "momentum_step",
        "results_exchanged",
        "The state comes first; the parameters should.",
        "What should your caller find at index 0 of the result?",
        (momentum_given_as(lambda moved, new: (new, moved)), momentum_given_as(lambda moved, new: ({"v": new}, moved))),
    ),
    Mistake(
        "momentum_step",
        "velocities_for_parameters",
        "The first result is the velocities, or the steps; asked for are the parameters after the step.",
        "Where do you stand before the step, and is that in your result?",
        (
            momentum_given_as(lambda moved, new: (new, new)),
            with_velocity(move=lambda p, v, g, rate: rate * v),
            with_velocity(move=lambda p, v, g, rate: -rate * v),
        ),
    ),
    Mistake(
        "momentum_step",
        "uphill",
        "It walks uphill. The velocity is made of gradients, which point up, and the move goes against it: one minus.",
        "The gradient points where the loss grows: how many of your signs turn it round?",
        (
            with_velocity(move=lambda p, v, g, rate: p + rate * v),
            with_velocity(move=lambda p, v, g, rate: rate * v - p),
        ),
    ),
    Mistake(
        "momentum_step",
        "memory_against_the_gradient",
        "The old velocity and the new gradient enter with different signs, so the memory works against the slope.",
        "Two steps meet the same gradient. Should the second one be longer or shorter?",
        (with_velocity(update=lambda v, g, momentum: g - momentum * v),),
    ),
    Mistake(
        "momentum_step",
        "averaged_velocity",
        "The gradient is multiplied by (1 - momentum). That is another convention, with shorter steps: a tenth at 0.9.",
        "At a gradient of 1 that never changes, does your velocity grow to 1 or to 10?",
        (with_velocity(update=lambda v, g, momentum: momentum * v + (1 - momentum) * g),),
    ),
    Mistake(
        "momentum_step",
        "shares_exchanged",
        "The shares are exchanged: momentum is the share of the old velocity that stays.",
        "With momentum = 0, what should be left of the old velocity?",
        (
            with_velocity(update=lambda v, g, momentum: (1 - momentum) * v + momentum * g),
            with_velocity(update=lambda v, g, momentum: (1 - momentum) * v + g),
        ),
    ),
    Mistake(
        "momentum_step",
        "gradient_scaled_by_momentum",
        "momentum multiplies the gradient; it belongs to the old velocity, and the gradient enters whole.",
        "What does the docstring multiply by momentum?",
        (
            with_velocity(update=lambda v, g, momentum: v + momentum * g),
            with_velocity(update=lambda v, g, momentum: momentum * (v + g)),
        ),
    ),
    Mistake(
        "momentum_step",
        "nothing_forgotten",
        "The old velocity is kept whole, so it never forgets.",
        "Which share of the old velocity should be left after a step?",
        (with_velocity(update=lambda v, g, momentum: v + g),),
    ),
    Mistake(
        "momentum_step",
        "momentum_fixed",
        "A fixed share is kept, whatever momentum is given.",
        "Where does momentum stand in your lines?",
        (
            with_velocity(update=lambda v, g, momentum: 0.9 * v + g),
            with_velocity(update=lambda v, g, momentum: 0.99 * v + g),
            with_velocity(update=lambda v, g, momentum: 0.5 * v + g),
        ),
    ),
    Mistake(
        "momentum_step",
        "memory_missing",
        "Every step is a plain one: the velocities of the steps before make no difference.",
        "At the second step, in which of your lines does the old velocity matter?",
        (
            with_velocity(update=lambda v, g, momentum: g),
            with_velocity(move=lambda p, v, g, rate: p - rate * g),
            with_velocity(handed_on=lambda params, grads, moved, new: zeros(grads)),
            with_velocity(update=lambda v, g, momentum: momentum * g),
            with_velocity(update=lambda v, g, momentum: (1 - momentum) * g),
        ),
    ),
    Mistake(
        "momentum_step",
        "only_the_last_gradient",
        "What is handed on is the last gradient, so a velocity never holds more than two of them.",
        "After three steps with the same gradient, how many of them should be in the velocity?",
        (with_velocity(handed_on=lambda params, grads, moved, new: [g.copy() for g in grads]),),
    ),
    Mistake(
        "momentum_step",
        "parameters_as_state",
        "The parameters are handed on in place of the velocities.",
        "What does the next step need that it cannot see in params and grads?",
        (
            with_velocity(handed_on=lambda params, grads, moved, new: moved),
            with_velocity(handed_on=lambda params, grads, moved, new: params),
        ),
    ),
    Mistake(
        "momentum_step",
        "old_velocity_used",
        "It moves by the velocity from before this step, so every gradient comes a step too late.",
        "Should the first step move anything?",
        (with_velocity(moved_by="old"),),
    ),
    Mistake(
        "momentum_step",
        "rate_missing",
        "The learning rate is never used: each step is as long as the velocity.",
        "What should happen to a step when the learning rate is halved?",
        (with_velocity(move=lambda p, v, g, rate: p - v),),
    ),
    Mistake(
        "momentum_step",
        "divides_by_rate",
        "It divides by the learning rate; it has to multiply.",
        "Should a larger rate make longer steps or shorter ones?",
        (with_velocity(move=lambda p, v, g, rate: p - v / rate),),
    ),
    Mistake(
        "momentum_step",
        "rate_in_the_velocity",
        "The rate enters into the velocity. That is another convention; it differs as soon as the rate changes.",
        "When the rate falls, should what the velocity remembers shrink at once, or later?",
        (_rate_inside,),
    ),
    Mistake(
        "momentum_step",
        "rate_twice",
        "The learning rate enters twice, into the velocity and into the move.",
        "How often does learning_rate stand in your lines?",
        (
            _rate_at_both_places,
            with_velocity(move=lambda p, v, g, rate: p - rate * rate * v),
        ),
    ),
    Mistake(
        "momentum_step",
        "step_ahead",
        "The gradient enters once more beside the velocity, as in Nesterov's method. Here the velocity alone moves.",
        "Which arrays does the docstring name in the sentence about the move?",
        (_looking_ahead, _moved_twice),
    ),
    Mistake(
        "momentum_step",
        "parameters_shrunk",
        "momentum multiplies the parameters; it belongs to the velocity.",
        "If the slope is 0 and the velocity is 0, should a parameter change?",
        (
            lambda params, grads, state, learning_rate, momentum=0.9: (
                [momentum * p - learning_rate * g for p, g in zip(params, grads, strict=True)],
                True,
            ),
        ),
    ),
    Mistake(
        "momentum_step",
        "slopes_added_up",
        "All entries of an array move alike: the gradient has been summed up, or averaged.",
        "If one slope is 3 and its neighbor's is -3, should both entries move the same way?",
        (
            with_velocity(update=lambda v, g, momentum: momentum * v + np.sum(g)),
            with_velocity(update=lambda v, g, momentum: momentum * v + np.mean(g)),
        ),
    ),
    Mistake(
        "momentum_step",
        "one_velocity_for_all",
        "One velocity serves all arrays; each of them needs its own.",
        "How many velocities does a list of three arrays need?",
        (_one_velocity, _last_velocity_for_all, _first_velocity_for_all),
    ),
    Mistake(
        "momentum_step",
        "first_array_only",
        "Only one of the arrays is moved.",
        "How often does your loop run, and what is left of each turn?",
        (
            momentum_given_as(lambda moved, new: (moved[:1], new)),
            lambda params, grads, state, learning_rate, momentum=0.9: (
                [with_velocity()(params[:1], grads[:1], state, learning_rate, momentum)[0][0], *params[1:]],
                with_velocity()(params[:1], grads[:1], state, learning_rate, momentum)[1],
            ),
            momentum_given_as(lambda moved, new: (moved[-1:], new)),
        ),
    ),
    Mistake(
        "momentum_step",
        "array_for_list",
        "The first result is one array; it should be a list of arrays.",
        "What should your caller find at index 0 of the first result?",
        tuple(momentum_given_as(lambda moved, new, form=form: (form(moved), new)) for form in ONE_ARRAY),
    ),
    Mistake(
        "momentum_step",
        "order_reversed",
        "The arrays come back in another order than they were given in.",
        "Which array should stand at index 0 of the result?",
        (momentum_given_as(lambda moved, new: (moved[::-1], new)),),
    ),
    Mistake(
        "momentum_step",
        "stands_still",
        "The parameters come back as they were.",
        "Where does your new array go after it is computed?",
        (with_velocity(move=lambda p, v, g, rate: p.copy()), with_velocity(move=lambda p, v, g, rate: p)),
    ),
    Mistake(
        "momentum_step",
        "velocity_outside",
        "The velocity lives outside the state, in one place for all trainings; a second training spoils the first.",
        "Two networks train in turn. Whose velocity does your function find?",
        (_kept_aside(),),
    ),
    Mistake(
        "momentum_step",
        "old_state_overwritten",
        "It writes into the state that it was given. A second step from the same state starts elsewhere then.",
        "Which of your lines changes an array, or a list, that came in as the state?",
        (_velocity_moved_in_place, _velocity_list_overwritten),
    ),
    Mistake(
        "momentum_step",
        "argument_overwritten",
        "It writes into params or into grads, which belong to the caller.",
        "Which of your lines writes into an array that you did not make yourself?",
        (
            _params_in_place,
            _params_in_place_in_new_list,
            _params_list_overwritten,
            _velocity_in_grads,
            _first_grads_become_the_state,
        ),
        reads_as="changed_input",
    ),
)
