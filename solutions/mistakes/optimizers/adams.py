"""Lesson 11: what goes wrong with Adam."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.mistakes.optimizers import counting
from solutions.mistakes.optimizers.stepping import ONE_ARRAY, adam_given_as, corrected, with_moments, zeros


def _root(s, beta2, t):
    return np.sqrt(corrected(s, beta2, t))


ADAM_STEP = (
    Mistake(
        "adam_step",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8: None,),
    ),
    Mistake(
        "adam_step",
        "state_not_returned",
        "It gives back the parameters alone; the next step cannot know t and the means then.",
        "How many results does the docstring name, and in which order?",
        (adam_given_as(lambda moved, new: moved),),
    ),
    Mistake(
        "adam_step",
        "results_exchanged",
        "The state comes first; the parameters should.",
        "What should your caller find at index 0 of the result?",
        (adam_given_as(lambda moved, new: (new, moved)), adam_given_as(lambda moved, new: (new[1], moved))),
    ),
    Mistake(
        "adam_step",
        "state_spread_out",
        "It gives back more than two results; t and the means belong together, into the second one.",
        "What does your caller hand to the next step as its state: one thing, or three?",
        (
            adam_given_as(lambda moved, new: (moved, new[1], new[2])),
            adam_given_as(lambda moved, new: (moved, *new)),
            adam_given_as(lambda moved, new: (moved, new[1], new[2], new[0])),
        ),
    ),
    Mistake(
        "adam_step",
        "uphill",
        "It walks with the mean, uphill.",
        "The gradient points where the loss grows: which way is downhill?",
        (with_moments(sign=-1.0),),
    ),
    Mistake(
        "adam_step",
        "no_correction",
        "Neither mean is corrected for its start at 0, so the first steps are too long.",
        "After one step, which share of the first gradient is in m, and which share of its square in s?",
        (with_moments(divide=lambda m, s, eps, t, beta1, beta2: m / (np.sqrt(s) + eps)),),
    ),
    Mistake(
        "adam_step",
        "square_not_corrected",
        "m is corrected, s is not: the first steps are far too long.",
        "After one step, which share of the squared gradient is in s, and what is its root?",
        (with_moments(divide=lambda m, s, eps, t, beta1, beta2: corrected(m, beta1, t) / (np.sqrt(s) + eps)),),
    ),
    Mistake(
        "adam_step",
        "mean_not_corrected",
        "s is corrected, m is not: the first steps are far too short.",
        "After one step, which share of the gradient is in m?",
        (with_moments(divide=lambda m, s, eps, t, beta1, beta2: m / (_root(s, beta2, t) + eps)),),
    ),
    Mistake(
        "adam_step",
        "t_from_zero",
        "t is 0 at the first step, so the correction divides by 1 - 1.",
        "What is 1 - beta**0?",
        (
            with_moments(start=-1),
            with_moments(
                start=-1, divide=lambda m, s, eps, t, beta1, beta2: corrected(m, beta1, t) / (np.sqrt(s) + eps)
            ),
        ),
    ),
    Mistake(
        "adam_step",
        "t_one_too_large",
        "t is 2 at the first step already.",
        "How often do you count before the first correction?",
        (with_moments(start=1), with_moments(count=lambda t: t + 2)),
    ),
    Mistake(
        "adam_step",
        "t_stands_still",
        "Every step is corrected as the first one: t is not handed on, or does not stand in the correction.",
        "At the third step, which power of beta should stand in the correction, and which one stands in yours?",
        (with_moments(count=lambda t: 1),),
    ),
    Mistake(
        "adam_step",
        "t_counts_arrays",
        "t grows with every array; it counts steps, so all arrays of a step share it.",
        "For a list of three arrays, what should t be at the first step?",
        (counting.counted_for_each_array,),
    ),
    Mistake(
        "adam_step",
        "corrected_means_kept",
        "The corrected means are handed on, and corrected once more at the next step.",
        "What does the docstring say about what is kept for the next step?",
        (counting.corrected_ones_kept,),
    ),
    Mistake(
        "adam_step",
        "correction_multiplied",
        "It multiplies by 1 - beta**t; that makes what is too small smaller still.",
        "If m holds a tenth of the gradient, how do you get the whole?",
        (
            with_moments(
                divide=lambda m, s, eps, t, beta1, beta2: m * (1 - beta1**t) / (np.sqrt(s * (1 - beta2**t)) + eps)
            ),
        ),
    ),
    Mistake(
        "adam_step",
        "correction_without_power",
        "t stands in the correction as a factor; it is a power: beta is multiplied by itself t times.",
        "What should 1 - beta**t be near to after a thousand steps?",
        (
            with_moments(
                divide=lambda m, s, eps, t, beta1, beta2: m / (1 - beta1 * t) / (np.sqrt(s / (1 - beta2 * t)) + eps)
            ),
            with_moments(
                divide=lambda m, s, eps, t, beta1, beta2: m / ((1 - beta1) * t) / (np.sqrt(s / ((1 - beta2) * t)) + eps)
            ),
        ),
    ),
    Mistake(
        "adam_step",
        "eps_inside_the_root",
        "eps is added before the root is taken; it belongs behind it.",
        "Of which sum does the docstring speak, and is the root already taken in it?",
        (
            with_moments(
                divide=lambda m, s, eps, t, beta1, beta2: corrected(m, beta1, t) / np.sqrt(corrected(s, beta2, t) + eps)
            ),
        ),
    ),
    Mistake(
        "adam_step",
        "eps_before_the_correction",
        "eps is added to the root of s before that is corrected. That is the short form, alike only for a tiny eps.",
        "Which root does the docstring add eps to: that of s, or that of the corrected s?",
        (
            with_moments(
                divide=lambda m, s, eps, t, beta1, beta2: (
                    corrected(m, beta1, t) * np.sqrt(1 - beta2**t) / (np.sqrt(s) + eps)
                )
            ),
        ),
    ),
    Mistake(
        "adam_step",
        "eps_missing",
        "There is no eps: where all slopes were 0 so far, that is 0/0.",
        "What is divided by what, for an entry whose slope was always 0?",
        (with_moments(divide=lambda m, s, eps, t, beta1, beta2: corrected(m, beta1, t) / _root(s, beta2, t)),),
    ),
    Mistake(
        "adam_step",
        "eps_fixed",
        "A fixed number stands where eps should, whatever eps is given.",
        "Where does eps stand in your lines?",
        (with_moments(divide=lambda m, s, eps, t, beta1, beta2: corrected(m, beta1, t) / (_root(s, beta2, t) + 1e-8)),),
    ),
    Mistake(
        "adam_step",
        "root_missing",
        "It divides by the mean square itself; its root has the size of a gradient.",
        "If all slopes are 10 times as large, how much larger should the divisor be?",
        (
            with_moments(
                divide=lambda m, s, eps, t, beta1, beta2: corrected(m, beta1, t) / (corrected(s, beta2, t) + eps)
            ),
        ),
    ),
    Mistake(
        "adam_step",
        "betas_exchanged",
        "beta1 and beta2 are exchanged.",
        "Which of the two means should remember longer?",
        (
            lambda params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8: with_moments()(
                params, grads, state, learning_rate, beta2, beta1, eps
            ),
        ),
    ),
    Mistake(
        "adam_step",
        "one_beta_for_both",
        "One of the betas stands in both means, or in both corrections.",
        "Which beta belongs to the mean of squares, in the mean and in its correction?",
        (
            lambda params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8: with_moments()(
                params, grads, state, learning_rate, beta1, beta1, eps
            ),
            lambda params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8: with_moments()(
                params, grads, state, learning_rate, beta2, beta2, eps
            ),
            with_moments(divide=lambda m, s, eps, t, beta1, beta2: corrected(m, beta1, t) / (_root(s, beta1, t) + eps)),
            with_moments(divide=lambda m, s, eps, t, beta1, beta2: corrected(m, beta2, t) / (_root(s, beta2, t) + eps)),
        ),
    ),
    Mistake(
        "adam_step",
        "shares_exchanged",
        "The shares are exchanged: a beta is the share of the old mean.",
        "With beta1 = 0, what should be left of the old mean?",
        (
            with_moments(
                first=lambda m, g, beta: (1 - beta) * m + beta * g,
                second=lambda s, g, beta: (1 - beta) * s + beta * g**2,
            ),
        ),
    ),
    Mistake(
        "adam_step",
        "gradient_enters_whole",
        "The gradient, or its square, enters whole, as in momentum_step; Adam takes means, whose shares add up to 1.",
        "Which share of the new gradient does the docstring name?",
        (
            with_moments(first=lambda m, g, beta: beta * m + g),
            with_moments(second=lambda s, g, beta: beta * s + g**2),
            with_moments(first=lambda m, g, beta: beta * m + g, second=lambda s, g, beta: beta * s + g**2),
        ),
    ),
    Mistake(
        "adam_step",
        "square_missing",
        "s is a mean of gradients, or of their sizes; it takes their squares.",
        "Gradients of 3 and -3 in turn: how large is the mean, and how large the mean square?",
        (
            with_moments(second=lambda s, g, beta: beta * s + (1 - beta) * g),
            with_moments(second=lambda s, g, beta: beta * s + (1 - beta) * np.abs(g)),
        ),
    ),
    Mistake(
        "adam_step",
        "squares_of_the_mean",
        "s is made of the squares of m, or of the steps; it is the gradients that are squared.",
        "Which array does your line for s square?",
        (counting.squares_of_means, counting.squares_of_corrected_means, counting.squares_of_updates),
    ),
    Mistake(
        "adam_step",
        "gradient_for_the_mean",
        "The step uses the gradient itself; the memory of the direction is lost.",
        "Where is m used after it is computed?",
        (counting.gradient_for_mean,),
    ),
    Mistake(
        "adam_step",
        "not_divided",
        "The mean is not divided by anything: every entry has the same rate.",
        "Where is s used after it is computed?",
        (
            with_moments(divide=lambda m, s, eps, t, beta1, beta2: corrected(m, beta1, t)),
            with_moments(divide=lambda m, s, eps, t, beta1, beta2: m),
        ),
    ),
    Mistake(
        "adam_step",
        "old_means_used",
        "It moves by the means from before this step.",
        "Should the first step move anything?",
        (counting.old_moments_used,),
    ),
    Mistake(
        "adam_step",
        "memory_missing",
        "Both means start again at every step.",
        "At the second step, in which of your lines do the old means matter?",
        (counting.moments_forgotten, counting.every_step_the_first),
    ),
    Mistake(
        "adam_step",
        "rate_missing",
        "The learning rate is never used.",
        "What should happen to a step when the learning rate is halved?",
        (
            lambda params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8: with_moments()(
                params, grads, state, 1.0, beta1, beta2, eps
            ),
        ),
    ),
    Mistake(
        "adam_step",
        "step_for_parameters",
        "The first result is the step alone; it has to be taken from the old parameters.",
        "Where do you stand before the step, and is that in your result?",
        tuple(
            lambda params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8, sign=sign: with_moments(
                sign=sign
            )(zeros(params), grads, state, learning_rate, beta1, beta2, eps)
            for sign in (1.0, -1.0)
        ),
    ),
    Mistake(
        "adam_step",
        "one_mean_for_all_arrays",
        "One pair of means serves all arrays; each of them needs its own.",
        "How many arrays of means does a list of three arrays need?",
        (counting.one_pair_for_all, counting.last_pair_for_all),
    ),
    Mistake(
        "adam_step",
        "first_array_only",
        "Only one of the arrays comes back.",
        "How often does your loop run, and what is left of each turn?",
        (
            adam_given_as(lambda moved, new: (moved[:1], new)),
            adam_given_as(lambda moved, new: (moved[-1:], new)),
        ),
    ),
    Mistake(
        "adam_step",
        "array_for_list",
        "The first result is one array; it should be a list of arrays.",
        "What should your caller find at index 0 of the first result?",
        tuple(adam_given_as(lambda moved, new, form=form: (form(moved), new)) for form in ONE_ARRAY),
    ),
    Mistake(
        "adam_step",
        "stands_still",
        "The parameters come back as they were.",
        "Where does your new array go after it is computed?",
        (
            lambda params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8: (
                [p.copy() for p in params],
                state,
            ),
        ),
    ),
    Mistake(
        "adam_step",
        "state_outside",
        "t and the means live outside the state, in one place for all trainings; a second training spoils the first.",
        "Two networks train in turn. Whose means does your function find?",
        (counting.kept_aside(),),
    ),
    Mistake(
        "adam_step",
        "old_state_overwritten",
        "It writes into the state that it was given. A second step from the same state starts elsewhere then.",
        "Which of your lines changes an array, a list or a dict that came in as the state?",
        (
            counting.moments_moved_in_place,
            counting.state_in_a_dict_overwritten,
            counting.count_overwritten,
        ),
    ),
    Mistake(
        "adam_step",
        "argument_overwritten",
        "It writes into params or into grads, which belong to the caller.",
        "Which of your lines writes into an array that you did not make yourself?",
        (counting.params_in_place, counting.params_in_place_in_new_list, counting.params_list_overwritten),
        reads_as="changed_input",
    ),
)
