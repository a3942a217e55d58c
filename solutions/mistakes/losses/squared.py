"""Lesson 04: what goes wrong with the mean squared error."""

import numpy as np

from solutions.mistakes.losses.formulas import mse
from solutions.mistakes.losses.refusals import refusal_mistakes, refusing
from solutions.mistakes.mistake import Mistake


def _subtracted_in_place(pred, target):
    pred -= target
    return np.mean(pred**2)


def _subtracted_from_target_in_place(pred, target):
    target -= pred
    return np.mean(target**2)


def _both_from_target_in_place(pred, target):
    target[...] = pred - target
    return (target * target).sum() / target.size


MISTAKES = (
    Mistake(
        "mean_squared_error",
        "sum_for_mean",
        "It adds the squares up and never divides, so the loss grows with the number of predictions.",
        "If you copied every prediction once more, should the model count as twice as wrong?",
        (refusing(lambda p, t: np.sum((p - t) ** 2)), refusing(lambda p, t: np.linalg.norm(p - t) ** 2)),
    ),
    Mistake(
        "mean_squared_error",
        "rows_counted_for_entries",
        "It divides by the number of rows. A table has more entries than rows, and each of them is a prediction.",
        "How many errors does a table with 3 rows and 2 columns have?",
        (refusing(lambda p, t: np.sum((p - t) ** 2) / len(p)),),
    ),
    Mistake(
        "mean_squared_error",
        "not_squared",
        "It averages the errors themselves, so one that is too high and one that is too low cancel.",
        "How wrong are two predictions that miss by 3, one above and one below?",
        (refusing(lambda p, t: np.mean(p - t)), refusing(lambda p, t: np.mean(t - p))),
    ),
    Mistake(
        "mean_squared_error",
        "absolute_for_square",
        "It averages the sizes of the errors: a loss too, but not the squared one.",
        "An error of 3 should count how many times as much as an error of 1?",
        (refusing(lambda p, t: np.mean(np.abs(p - t))),),
    ),
    Mistake(
        "mean_squared_error",
        "root_taken",
        "It takes a root at the end, which gives the root mean squared error.",
        "Does the formula end with the mean, or with a root of it?",
        (
            refusing(lambda p, t: np.sqrt(np.mean((p - t) ** 2))),
            refusing(lambda p, t: np.sqrt(np.sum((p - t) ** 2))),
            refusing(lambda p, t: np.sqrt(np.sum((p - t) ** 2)) / p.size),
        ),
    ),
    Mistake(
        "mean_squared_error",
        "halved",
        "It halves the mean. Some books do; here the loss has no 1/2.",
        "For one prediction that misses by 2, is the loss 4 or 2?",
        (refusing(lambda p, t: np.mean((p - t) ** 2) / 2),),
    ),
    Mistake(
        "mean_squared_error",
        "mean_before_square",
        "It averages first and squares then, so errors of both signs cancel before the square can help.",
        "Which comes first in the mean of the squares?",
        (refusing(lambda p, t: np.mean(p - t) ** 2), refusing(lambda p, t: (np.mean(p) - np.mean(t)) ** 2)),
    ),
    Mistake(
        "mean_squared_error",
        "squares_subtracted",
        "It squares predictions and targets one by one and subtracts the squares; what is squared is the error.",
        "For a prediction of 3 and a target of 2, is it (3 - 2)² or 3² - 2²?",
        (refusing(lambda p, t: np.mean(p**2 - t**2)), refusing(lambda p, t: np.mean(p**2) - np.mean(t**2))),
    ),
    Mistake(
        "mean_squared_error",
        "sum_for_difference",
        "It adds prediction and target, where the error is their difference.",
        "What is the error of a prediction that hits its target?",
        (refusing(lambda p, t: np.mean((p + t) ** 2)),),
    ),
    Mistake(
        "mean_squared_error",
        "spread_of_errors",
        "It measures how far the errors spread around their mean, so a model that is always 5 too high seems perfect.",
        "What should the loss be when every prediction is 5 too high?",
        (refusing(lambda p, t: np.var(p - t)), refusing(lambda p, t: np.std(p - t))),
    ),
    Mistake(
        "mean_squared_error",
        "one_less_counted",
        "It divides by one less than the number of errors, as some estimates of a spread do.",
        "With one prediction that misses by 2, what should the mean of the squares be?",
        (refusing(lambda p, t: np.sum((p - t) ** 2) / np.float64(p.size - 1)),),
    ),
    Mistake(
        "mean_squared_error",
        "sign",
        "A minus has slipped in: a sum of squares is never negative.",
        "Can a square be negative?",
        (refusing(lambda p, t: -np.mean((p - t) ** 2)),),
    ),
    Mistake(
        "mean_squared_error",
        "not_averaged",
        "It gives back an array, one number for each prediction, row or column; a loss is one single number.",
        "With two models in your hand, how would you compare two arrays and say which model is better?",
        (
            refusing(lambda p, t: (p - t) ** 2),
            refusing(lambda p, t: np.mean((p - t) ** 2, axis=0)),
            refusing(lambda p, t: np.mean((p - t) ** 2, axis=-1)),
        ),
    ),
    Mistake(
        "mean_squared_error",
        "input_changed",
        "It writes the errors into your caller's array.",
        "After pred -= target, what does your caller find in pred?",
        (
            refusing(_subtracted_in_place),
            refusing(_subtracted_from_target_in_place),
            refusing(_both_from_target_in_place),
        ),
        reads_as="changed_input",
    ),
    *refusal_mistakes("mean_squared_error", mse),
)
