"""Lesson 11: what goes wrong with a rate for every entry."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.mistakes.optimizers import scaling
from solutions.mistakes.optimizers.stepping import ONE_ARRAY, rmsprop_given_as, with_mean_square, zeros

RMSPROP_STEP = (
    Mistake(
        "rmsprop_step",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda params, grads, state, learning_rate, decay=0.9, eps=1e-8: None,),
    ),
    Mistake(
        "rmsprop_step",
        "state_not_returned",
        "It gives back the parameters alone; the next step cannot know the mean squares then.",
        "How many results does the docstring name, and in which order?",
        (rmsprop_given_as(lambda moved, new: moved),),
    ),
    Mistake(
        "rmsprop_step",
        "results_exchanged",
        "The state comes first; the parameters should.",
        "What should your caller find at index 0 of the result?",
        (rmsprop_given_as(lambda moved, new: (new, moved)), rmsprop_given_as(lambda moved, new: ({"s": new}, moved))),
    ),
    Mistake(
        "rmsprop_step",
        "uphill",
        "It walks with the gradient, uphill.",
        "The gradient points where the loss grows: which way is downhill?",
        (with_mean_square(sign=-1.0),),
    ),
    Mistake(
        "rmsprop_step",
        "eps_inside_the_root",
        "eps is added before the root is taken; it belongs behind it.",
        "Of which sum does the docstring speak, and is the root already taken in it?",
        (
            with_mean_square(shrink=lambda g, s, eps: g / np.sqrt(s + eps)),
            with_mean_square(shrink=lambda g, s, eps: g / np.sqrt(s + eps**2)),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "eps_missing",
        "There is no eps: where all slopes were 0 so far, that is 0/0.",
        "What is divided by what, for an entry whose slope was always 0?",
        (with_mean_square(shrink=lambda g, s, eps: g / np.sqrt(s)),),
    ),
    Mistake(
        "rmsprop_step",
        "eps_fixed",
        "A fixed number stands where eps should, whatever eps is given.",
        "Where does eps stand in your lines?",
        (
            with_mean_square(shrink=lambda g, s, eps: g / (np.sqrt(s) + 1e-8)),
            with_mean_square(shrink=lambda g, s, eps: g / (np.sqrt(s) + 1e-7)),
            with_mean_square(shrink=lambda g, s, eps: g / (np.sqrt(s) + 1e-6)),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "eps_outside_the_quotient",
        "eps is not in the divisor: a parenthesis is missing around the sum of the root and eps.",
        "In a / b + c, what is divided?",
        (
            with_mean_square(shrink=lambda g, s, eps: g / np.sqrt(s) + eps),
            with_mean_square(shrink=lambda g, s, eps: (g + eps) / np.sqrt(s)),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "root_missing",
        "It divides by the mean square itself; its root has the size of a gradient.",
        "If all slopes are 10 times as large, how much larger should the divisor be?",
        (with_mean_square(shrink=lambda g, s, eps: g / (s + eps)),),
    ),
    Mistake(
        "rmsprop_step",
        "multiplied_for_divided",
        "It multiplies by the root; steep entries need the smaller rate.",
        "Which entry should take the larger share of its slope: a steep one or a flat one?",
        (
            with_mean_square(shrink=lambda g, s, eps: g * (np.sqrt(s) + eps)),
            with_mean_square(shrink=lambda g, s, eps: g * np.sqrt(s)),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "square_missing",
        "The mean is one of gradients, or of their sizes; RMSProp takes the mean of their squares.",
        "Gradients of 3 and -3 in turn: how large is the mean, and how large the mean square?",
        (
            with_mean_square(update=lambda s, g, decay: decay * s + (1 - decay) * g),
            with_mean_square(update=lambda s, g, decay: decay * s + (1 - decay) * np.abs(g)),
            with_mean_square(
                update=lambda s, g, decay: decay * s + (1 - decay) * np.abs(g), shrink=lambda g, s, eps: g / (s + eps)
            ),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "squared_after_the_mean",
        "The mean is squared as a whole; it is the mean of the squares that is asked for.",
        "What does (1 - decay) multiply: the gradient, or its square?",
        (
            with_mean_square(update=lambda s, g, decay: (decay * np.sqrt(s) + (1 - decay) * g) ** 2),
            with_mean_square(update=lambda s, g, decay: (decay * s + (1 - decay) * g) ** 2),
            with_mean_square(update=lambda s, g, decay: decay * s + ((1 - decay) * g) ** 2),
            with_mean_square(
                update=lambda s, g, decay: decay * s + (1 - decay) * g, shrink=lambda g, s, eps: g / (np.abs(s) + eps)
            ),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "squares_added_up",
        "The squares add up with nothing forgotten, as in AdaGrad; the rates only shrink then.",
        "A parameter was steep long ago and is flat now. Should its rate stay small forever?",
        (
            with_mean_square(update=lambda s, g, decay: s + g**2),
            with_mean_square(update=lambda s, g, decay: s + (1 - decay) * g**2),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "new_square_whole",
        "The new square enters whole, so this is no mean: it grows to ten times the square at a decay of 0.9.",
        "Which two shares add up to 1 in the docstring?",
        (with_mean_square(update=lambda s, g, decay: decay * s + g**2),),
    ),
    Mistake(
        "rmsprop_step",
        "shares_exchanged",
        "The shares are exchanged: decay is the share of the old mean square.",
        "With decay = 0, what should be left of the old mean square?",
        (with_mean_square(update=lambda s, g, decay: (1 - decay) * s + decay * g**2),),
    ),
    Mistake(
        "rmsprop_step",
        "decay_fixed",
        "A fixed share is kept, whatever decay is given.",
        "Where does decay stand in your lines, and how often?",
        (
            with_mean_square(update=lambda s, g, decay: 0.9 * s + 0.1 * g**2),
            with_mean_square(update=lambda s, g, decay: 0.99 * s + 0.01 * g**2),
            with_mean_square(update=lambda s, g, decay: 0.999 * s + 0.001 * g**2),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "memory_missing",
        "The squares of the steps before make no difference.",
        "At the second step, in which of your lines does the old mean square matter?",
        (
            with_mean_square(update=lambda s, g, decay: g**2),
            with_mean_square(update=lambda s, g, decay: (1 - decay) * g**2),
            with_mean_square(handed_on=lambda params, grads, moved, new: zeros(grads)),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "square_of_the_update",
        "The mean is one of squared steps; it is the gradients that are squared.",
        "Which array does your line square: the gradient, or what it became?",
        (
            scaling.of_the_update,
            scaling.of_the_move,
            *map(scaling.of_the_rated_gradient, (True, False)),
            *map(scaling.of_the_update_by_the_old_mean, (True, False)),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "started_by_the_first_square",
        "The mean square starts at the first square; here it is 0 before the first step.",
        "With decay 0.9, which share of the first square is in the first mean?",
        (scaling.started_by_the_first,),
    ),
    Mistake(
        "rmsprop_step",
        "started_at_one",
        "The mean squares start at 1; they are 0 before the first step.",
        "What does the docstring say about the mean square before the first step?",
        (
            lambda params, grads, state, learning_rate, decay=0.9, eps=1e-8: with_mean_square()(
                params, grads, [np.ones_like(g) for g in grads] if state is None else state, learning_rate, decay, eps
            ),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "start_corrected",
        "The mean square is corrected for its start at 0. That comes with Adam; RMSProp takes it as it is.",
        "Does the docstring divide the mean square by anything?",
        (scaling.corrected,),
    ),
    Mistake(
        "rmsprop_step",
        "old_mean_used",
        "It divides by the mean square from before this step.",
        "At the first step, what is the mean square before it has seen anything?",
        (with_mean_square(used="old"),),
    ),
    Mistake(
        "rmsprop_step",
        "gradient_missing",
        "The step holds no gradient, so every entry moves the same way, whatever the sign of its slope.",
        "Which way should an entry move whose slope is negative?",
        (with_mean_square(shrink=lambda g, s, eps: 1.0 / (np.sqrt(s) + eps)),),
    ),
    Mistake(
        "rmsprop_step",
        "not_divided",
        "The gradient is not divided by anything: that is a plain step.",
        "Where is the mean square used after it is computed?",
        (with_mean_square(shrink=lambda g, s, eps: g),),
    ),
    Mistake(
        "rmsprop_step",
        "one_rate_for_an_array",
        "All entries of an array share one mean square; every entry has its own.",
        "If one entry is steep and its neighbor flat, should they be divided by the same number?",
        (
            with_mean_square(update=lambda s, g, decay: decay * s + (1 - decay) * np.mean(g**2)),
            with_mean_square(update=lambda s, g, decay: decay * s + (1 - decay) * np.sum(g**2)),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "rate_missing",
        "The learning rate is never used.",
        "What should happen to a step when the learning rate is halved?",
        (
            lambda params, grads, state, learning_rate, decay=0.9, eps=1e-8: with_mean_square()(
                params, grads, state, 1.0, decay, eps
            ),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "one_mean_for_all_arrays",
        "One mean square serves all arrays; each of them needs its own.",
        "How many arrays of mean squares does a list of three arrays need?",
        (scaling.one_mean_square, scaling.last_mean_square_for_all),
    ),
    Mistake(
        "rmsprop_step",
        "first_array_only",
        "Only one of the arrays comes back.",
        "How often does your loop run, and what is left of each turn?",
        (
            rmsprop_given_as(lambda moved, new: (moved[:1], new)),
            rmsprop_given_as(lambda moved, new: (moved[-1:], new)),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "array_for_list",
        "The first result is one array; it should be a list of arrays.",
        "What should your caller find at index 0 of the first result?",
        tuple(rmsprop_given_as(lambda moved, new, form=form: (form(moved), new)) for form in ONE_ARRAY),
    ),
    Mistake(
        "rmsprop_step",
        "step_for_parameters",
        "The first result is the step alone; it has to be taken from the old parameters.",
        "Where do you stand before the step, and is that in your result?",
        (
            lambda params, grads, state, learning_rate, decay=0.9, eps=1e-8: with_mean_square()(
                zeros(params), grads, state, learning_rate, decay, eps
            ),
            lambda params, grads, state, learning_rate, decay=0.9, eps=1e-8: with_mean_square(sign=-1.0)(
                zeros(params), grads, state, learning_rate, decay, eps
            ),
        ),
    ),
    Mistake(
        "rmsprop_step",
        "stands_still",
        "The parameters come back as they were.",
        "Where does your new array go after it is computed?",
        (lambda params, grads, state, learning_rate, decay=0.9, eps=1e-8: ([p.copy() for p in params], state),),
    ),
    Mistake(
        "rmsprop_step",
        "state_outside",
        "The mean squares live outside the state, in one place for all trainings; a second training spoils the first.",
        "Two networks train in turn. Whose mean squares does your function find?",
        (scaling.kept_aside(),),
    ),
    Mistake(
        "rmsprop_step",
        "old_state_overwritten",
        "It writes into the state that it was given. A second step from the same state starts elsewhere then.",
        "Which of your lines changes an array, or a list, that came in as the state?",
        (scaling.mean_square_moved_in_place, scaling.list_of_squares_overwritten),
    ),
    Mistake(
        "rmsprop_step",
        "argument_overwritten",
        "It writes into params or into grads, which belong to the caller.",
        "Which of your lines writes into an array that you did not make yourself?",
        (
            scaling.params_in_place,
            scaling.params_in_place_in_new_list,
            scaling.params_list_overwritten,
            scaling.grads_scaled,
        ),
        reads_as="changed_input",
    ),
)
