"""Lesson 05: what goes wrong with the fit of probabilities."""

import numpy as np

from solutions.mistakes.descent.fit_slips import common_mistakes
from solutions.mistakes.descent.fitting import (
    course,
    cross_entropy,
    label_slopes,
    last,
    line_slopes,
    naive_cross_entropy,
    sigmoid,
    squares,
)
from solutions.mistakes.mistake import Mistake


def _labeled(slopes=label_slopes, loss=cross_entropy):
    return lambda X, y, learning_rate, steps: last(course(X, y, learning_rate, steps, slopes, loss))


def _of_errors(errors):
    """Slopes made of other errors than probability minus label: errors(logits, y)."""
    return lambda X, y, w, b: (X.T @ errors(X @ w + b, y) / len(y), np.mean(errors(X @ w + b, y)))


def _squared_probabilities(logits, y):
    p = sigmoid(logits)
    return 2 * (p - y) * p * (1 - p)


MISTAKES = (
    Mistake(
        "fit_logistic_regression",
        "sigmoid_missing",
        "The labels are fitted by a line: the sigmoid that makes probabilities of logits is missing.",
        "What stands between X @ w + b and the probability?",
        (
            _labeled(line_slopes, squares),
            _labeled(line_slopes),
            _labeled(_of_errors(lambda z, y: z - y)),
            _labeled(_of_errors(lambda z, y: z - y), squares),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "squared_error",
        "It walks down the squared error of the probabilities; asked for is the cross-entropy.",
        "Which slope does lesson 04 find for the cross-entropy along a logit?",
        (
            _labeled(_of_errors(_squared_probabilities), lambda z, y: squares(sigmoid(z), y)),
            _labeled(_of_errors(_squared_probabilities)),
            _labeled(loss=lambda z, y: squares(sigmoid(z), y)),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "slope_of_sigmoid_kept",
        "The errors are multiplied by p (1 - p), which has cancelled against the slope of the logarithm.",
        "What is left of the chain rule once the slopes of -ln and sigmoid are multiplied?",
        (_labeled(_of_errors(lambda z, y: _squared_probabilities(z, y) / 2)),),
    ),
    Mistake(
        "fit_logistic_regression",
        "decisions_for_probabilities",
        "It compares the label with a decision, 0 or 1; the slope needs the probability itself.",
        "If the model says 0.51 and the label is 1, is there nothing left to learn?",
        (
            _labeled(_of_errors(lambda z, y: (z > 0) - y)),
            _labeled(_of_errors(lambda z, y: (z >= 0) - y)),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "sigmoid_twice",
        "The sigmoid is applied twice.",
        "Is what you hand to the sigmoid a logit, or a probability already?",
        (
            _labeled(_of_errors(lambda z, y: sigmoid(sigmoid(z)) - y)),
            _labeled(_of_errors(lambda z, y: sigmoid(sigmoid(z)) - y), lambda z, y: naive_cross_entropy(sigmoid(z), y)),
            _labeled(loss=lambda z, y: cross_entropy(sigmoid(z), y)),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "labels_exchanged",
        "The two terms of the loss are exchanged: -ln(p) belongs to the label 1.",
        "If the label is 1 and p is near 1, should the loss be small or large?",
        (
            _labeled(loss=lambda z, y: cross_entropy(-z, y)),
            _labeled(_of_errors(lambda z, y: sigmoid(z) - (1 - y)), lambda z, y: cross_entropy(-z, y)),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "one_term_of_the_loss",
        "The loss has one of its two terms only.",
        "What does an example with the label 0 cost?",
        (
            _labeled(loss=lambda z, y: np.mean(y * np.logaddexp(0, -z))),
            _labeled(loss=lambda z, y: np.mean((1 - y) * np.logaddexp(0, z))),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "sign_of_loss",
        "The losses are negative: the logarithm of a probability is, so a minus belongs in front.",
        "Is ln(0.5) positive or negative?",
        (_labeled(loss=lambda z, y: -cross_entropy(z, y)),),
    ),
    Mistake(
        "fit_logistic_regression",
        "factor_two",
        "The slopes are twice too large: there is no square in this loss, and so no 2.",
        "Where does the 2 in the slopes of a line come from?",
        (_labeled(lambda X, y, w, b: tuple(2 * slope for slope in label_slopes(X, y, w, b))),),
    ),
    Mistake(
        "fit_logistic_regression",
        "other_logarithm",
        "The loss is in logarithms to the base 2 or 10; asked for are natural ones.",
        "What is the loss at the start: ln(2) = 0.693, or another number?",
        (
            _labeled(loss=lambda z, y: cross_entropy(z, y) / np.log(2)),
            _labeled(loss=lambda z, y: cross_entropy(z, y) / np.log(10)),
        ),
    ),
    *common_mistakes("fit_logistic_regression", label_slopes, cross_entropy),
    Mistake(
        "fit_logistic_regression",
        "logarithm_of_zero",
        "For large logits a probability is rounded to 0 or 1, and its logarithm is infinite, or nan when times 0.",
        "What is 1 - p in the computer when the logit is 1000, and what is its logarithm?",
        (
            _labeled(loss=naive_cross_entropy),
            _labeled(loss=lambda z, y: -np.mean(np.where(y == 1, np.log(sigmoid(z)), np.log(1 - sigmoid(z))))),
            _labeled(loss=lambda z, y: np.mean(np.log(1 + np.exp(z)) - y * z)),
            _labeled(loss=lambda z, y: np.mean(np.log(1 + np.exp(-z)) + (1 - y) * z)),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "probability_cut_off",
        "The probability is kept a little away from 0 and 1, so a confident mistake costs less than it should.",
        "What should an example cost whose logit is 1000 and whose label is 0: 1000, or about 30?",
        tuple(
            _labeled(
                loss=lambda z, y, eps=eps: (
                    -np.mean(
                        y * np.log(np.clip(sigmoid(z), eps, 1 - eps))
                        + (1 - y) * np.log(1 - np.clip(sigmoid(z), eps, 1 - eps))
                    )
                )
            )
            for eps in (1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15)
        ),
    ),
)
