"""Lesson 02: what goes wrong with small changes. The order is the precedence."""

import numpy as np

from solutions.mistakes.gradients.moving import length_of
from solutions.mistakes.mistake import Mistake

PREDICT_CHANGE = (
    Mistake(
        "predict_change",
        "not_added_up",
        "It gives several changes, of inputs, rows or columns; asked for is what all inputs cause together.",
        "f is one number: by how much does it change when all inputs make their steps?",
        (
            lambda grad, step: grad * step,
            lambda grad, step: sum(grad * step),
            lambda grad, step: np.sum(grad * step, axis=-1),
        ),
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
            lambda grad, step: length_of(grad) * length_of(step),
            lambda grad, step: np.sum(grad) * length_of(step),
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
        (lambda grad, step: np.sum(grad * step) / length_of(step),),
    ),
    Mistake(
        "predict_change",
        "gradient_made_length_one",
        "The gradient is shrunk or stretched to length 1, so it no longer says how steep f is.",
        "Should a step change a steep function as much as a flat one?",
        (lambda grad, step: np.sum(grad * step) / length_of(grad),),
    ),
    Mistake(
        "predict_change",
        "step_not_used",
        "The step is never used.",
        "What should the change be when no input moves?",
        (lambda grad, step: np.sum(grad), lambda grad, step: length_of(grad)),
        reads_as="ignores step",
    ),
    Mistake(
        "predict_change",
        "gradient_not_used",
        "The gradient is never used.",
        "What should the change be where f is flat?",
        (lambda grad, step: np.sum(step), lambda grad, step: length_of(step)),
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
