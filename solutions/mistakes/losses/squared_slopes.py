"""Lesson 04: what goes wrong with the slopes of the mean squared error."""

import numpy as np

from solutions.mistakes.losses.formulas import mse
from solutions.mistakes.losses.refusals import refusal_mistakes, refusing
from solutions.mistakes.mistake import Mistake


def _mse_slopes(pred, target):
    return 2 * (pred - target) / np.size(pred)


def _slopes_in_place(pred, target):
    pred -= target
    return 2 * pred / pred.size


def _slopes_in_place_and_returned(pred, target):
    pred -= target
    pred *= 2 / pred.size
    return pred


def _slopes_in_target(pred, target):
    target -= pred
    return -2 * target / target.size


MISTAKES = (
    Mistake(
        "mean_squared_error_gradient",
        "two_missing",
        "The 2 is missing that comes down from the square.",
        "What is the slope of e² at e?",
        (refusing(lambda p, t: (p - t) / p.size),),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "mean_missing",
        "The 1/n of the mean is missing, so the slopes are too large by the number of predictions.",
        "In a mean of n squares, how strongly does each single square count?",
        (refusing(lambda p, t: 2 * (p - t)),),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "two_and_mean_missing",
        "It gives back the errors themselves: the 2 of the square and the 1/n of the mean are missing.",
        "Which two factors does the derivation put in front of the error?",
        (refusing(lambda p, t: p - t),),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "rows_counted_for_entries",
        "It divides by the number of rows, but the mean runs over every entry of the table.",
        "What did your loss divide by, and what does its slope inherit?",
        (refusing(lambda p, t: 2 * (p - t) / len(p)),),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "sign",
        "The difference is the wrong way round: the slope is positive where the prediction is too high.",
        "If a prediction is too high and grows further, does the loss grow or fall?",
        (refusing(lambda p, t: 2 * (t - p) / p.size),),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "summed_to_one_number",
        "It adds the slopes up, but each prediction has one of its own.",
        "Which shape has a gradient that is taken for pred?",
        (
            refusing(lambda p, t: 2 * np.mean(p - t)),
            refusing(lambda p, t: 2 * np.sum(p - t)),
            refusing(lambda p, t: 2 * np.mean(p - t, axis=0)),
            refusing(lambda p, t: 2 * np.sum(p - t, axis=0) / p.size),
        ),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "value_for_slope",
        "It gives back the loss, not the slopes of it.",
        "When the loss is 4, do you know which prediction should move?",
        (refusing(mse),),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "square_kept",
        "The errors are still squared, but the slope of e² is 2 e.",
        "Does the slope of e² keep the sign of e?",
        (refusing(lambda p, t: 2 * (p - t) ** 2 / p.size), refusing(lambda p, t: (p - t) ** 2 / p.size)),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "sign_lost",
        "It uses the sizes of the errors, so predictions that are too low are pushed the wrong way.",
        "Should two predictions that miss on different sides move in the same direction?",
        (refusing(lambda p, t: 2 * np.abs(p - t) / p.size),),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "slope_of_absolute_error",
        "It uses the sign of each error alone: that is the slope of the absolute error.",
        "Should a prediction that misses by 3 be pushed harder than one that misses by 1?",
        (refusing(lambda p, t: np.sign(p - t) / p.size), refusing(lambda p, t: 2 * np.sign(p - t) / p.size)),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "target_forgotten",
        "The target is gone, so a prediction that hits it would still be pushed.",
        "What should the slope be for a prediction that is right?",
        (refusing(lambda p, t: 2 * p / p.size),),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "mean_taken_twice",
        "It divides by the number of predictions twice.",
        "How often does the 1/n of a mean stand in its formula?",
        (refusing(lambda p, t: 2 * (p - t) / p.size**2),),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "size_multiplied",
        "It multiplies by the number of predictions, where the mean divides by it.",
        "With more predictions, does each of them count more or less for the mean?",
        (refusing(lambda p, t: 2 * (p - t) * p.size), refusing(lambda p, t: (p - t) * p.size)),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "two_counted_below",
        "It divides by twice the number of predictions: the 2 belongs above.",
        "In 2 e / n, is the 2 multiplied or divided by?",
        (refusing(lambda p, t: (p - t) / (2 * p.size)),),
    ),
    Mistake(
        "mean_squared_error_gradient",
        "input_changed",
        "It writes into your caller's array.",
        "After pred -= target, what does your caller find in pred?",
        (
            refusing(_slopes_in_place),
            refusing(_slopes_in_place_and_returned),
            refusing(_slopes_in_target),
        ),
        reads_as="changed_input",
    ),
    *refusal_mistakes("mean_squared_error_gradient", _mse_slopes),
)
