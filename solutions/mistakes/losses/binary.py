"""Lesson 04: what goes wrong with the cost of yes-or-no predictions."""

import math

import numpy as np

from solutions.mistakes.losses.formulas import LITTLE, bce, bce_entries, bce_of, sigmoid, softplus
from solutions.mistakes.losses.refusals import refusal_mistakes, refusing
from solutions.mistakes.mistake import Mistake


def _standard_log(z, y):
    pairs = zip(sigmoid(z), y, strict=True)
    return -sum(t * math.log(p) + (1 - t) * math.log(1 - p) for p, t in pairs) / len(y)


def _where_yes(z, y):
    p = sigmoid(z)
    return -np.mean(np.where(y == 1, np.log(p), np.log(1 - p)))


def _clipped(z, y, eps):
    return bce_of(np.clip(sigmoid(z), eps, 1 - eps), y)


def _with_a_little(z, y, eps):
    p = sigmoid(z)
    return -np.mean(y * np.log(p + eps) + (1 - y) * np.log(1 - p + eps))


def _scores_to_losses_in_place(z, y):
    costs = bce(z.copy(), y)
    z *= y
    return costs


def _scores_to_probabilities_in_place(z, y):
    costs = bce(z.copy(), y)
    z[...] = sigmoid(z)
    return costs


def _answers_changed(z, y):
    costs = bce(z, y.copy())
    y *= -1
    return costs


MISTAKES = (
    Mistake(
        "binary_cross_entropy",
        "sum_for_mean",
        "It adds the costs up and never divides by the number of examples.",
        "If you copied every example once more, should the cost double?",
        (refusing(lambda z, y: np.sum(bce_entries(z, y))),),
    ),
    Mistake(
        "binary_cross_entropy",
        "log_of_zero",
        "For a score far out the probability is rounded to 0 or 1, and the logarithm of 0 is infinite.",
        "Which formula for the cost has the score in it, and no probability?",
        (
            refusing(lambda z, y: bce_of(sigmoid(z), y)),
            refusing(_standard_log),
            refusing(lambda z, y: -np.mean(y * np.log(sigmoid(z)) + (1 - y) * np.log(sigmoid(-z)))),
            refusing(_where_yes),
        ),
    ),
    Mistake(
        "binary_cross_entropy",
        "probability_clipped",
        "It keeps the probability away from 0 by a tiny number, so a wrong score of 1000 costs about 30, not 1000.",
        "How much should a score of 1000 cost when the answer is no?",
        (
            *(refusing(lambda z, y, eps=eps: _clipped(z, y, eps)) for eps in LITTLE),
            *(refusing(lambda z, y, eps=eps: _with_a_little(z, y, eps)) for eps in LITTLE),
        ),
    ),
    Mistake(
        "binary_cross_entropy",
        "exp_of_large_score",
        "It takes exp of a large positive number, which no float can hold.",
        "In ln(1 + exp(z)), what does a float hold for z = 1000, and which form avoids it?",
        (
            refusing(lambda z, y: np.mean(np.log(1 + np.exp(z)) - z * y)),
            refusing(lambda z, y: np.mean(np.log(1 + np.exp(-z)) + z - z * y)),
        ),
    ),
    Mistake(
        "binary_cross_entropy",
        "score_taken_for_probability",
        "It takes the logarithm of the score itself; a score is no probability yet.",
        "What is the logarithm of a score of -2?",
        (
            refusing(bce_of),
            *(refusing(lambda z, y, eps=eps: bce_of(np.clip(z, eps, 1 - eps), y)) for eps in LITTLE),
        ),
    ),
    Mistake(
        "binary_cross_entropy",
        "sign",
        "The minus is missing: a logarithm of a probability is negative, and a cost is not.",
        "Is ln(0.5) positive or negative, and should a cost be?",
        (refusing(lambda z, y: -bce(z, y)),),
    ),
    Mistake(
        "binary_cross_entropy",
        "answers_exchanged",
        "Yes and no are exchanged: it charges for the probability of what did not happen.",
        "If the answer is yes and the score is high, should the cost be small or large?",
        (refusing(lambda z, y: bce(z, 1 - y)), refusing(lambda z, y: bce(-z, y))),
    ),
    Mistake(
        "binary_cross_entropy",
        "only_yes_counted",
        "Examples whose answer is no cost nothing here: the second term is missing.",
        "What should it cost to be sure of yes when the answer is no?",
        (refusing(lambda z, y: np.mean(y * softplus(-z))), refusing(lambda z, y: np.mean((1 - y) * softplus(z)))),
    ),
    Mistake(
        "binary_cross_entropy",
        "both_answers_charged",
        "It charges for both answers at once, whatever the answer is.",
        "When the answer is yes, should the probability of no cost something as well?",
        (refusing(lambda z, y: np.mean(softplus(z) + softplus(-z))),),
    ),
    Mistake(
        "binary_cross_entropy",
        "sigmoid_twice",
        "It turns the score into a probability and then treats this probability as a score.",
        "How often does the sigmoid stand between a score and its cost?",
        (refusing(lambda z, y: bce(sigmoid(z), y)),),
    ),
    Mistake(
        "binary_cross_entropy",
        "maximum_forgotten",
        "The term max(z, 0) is missing, or is not cut at 0, in the form that is safe for large scores.",
        "For z = 3 and the answer no, is ln(1 + exp(-3)) enough, or does something have to come on top?",
        (
            refusing(lambda z, y: np.mean(np.log1p(np.exp(-np.abs(z))) - z * y)),
            refusing(lambda z, y: np.mean(z - z * y + np.log1p(np.exp(-np.abs(z))))),
            refusing(lambda z, y: np.mean(np.abs(z) - z * y + np.log1p(np.exp(-np.abs(z))))),
        ),
    ),
    Mistake(
        "binary_cross_entropy",
        "absolute_value_forgotten",
        "In the safe form the exponent is -|z|; without the |...| it is right on one side of 0 only.",
        "For z = -3, what are max(z, 0) and exp(-z), and what should they be together?",
        (
            refusing(lambda z, y: np.mean(np.maximum(z, 0) - z * y + np.log1p(np.exp(-z)))),
            refusing(lambda z, y: np.mean(np.maximum(z, 0) - z * y + np.log1p(np.exp(z)))),
            refusing(lambda z, y: np.mean(np.maximum(z, 0) - z * y + np.log1p(np.exp(np.abs(z))))),
        ),
    ),
    Mistake(
        "binary_cross_entropy",
        "product_forgotten",
        "The answer is gone: without - z y the cost is the same whatever happened.",
        "Where does y stand in your formula?",
        (refusing(lambda z, y: np.mean(softplus(z))), refusing(lambda z, y: np.mean(softplus(z) + z * y))),
    ),
    Mistake(
        "binary_cross_entropy",
        "answers_taken_for_plus_minus_one",
        "It uses the form for answers -1 and 1; here they are 0 and 1.",
        "With y = 0, what is left of ln(1 + exp(-y z))?",
        (refusing(lambda z, y: np.mean(softplus(-y * z))),),
    ),
    Mistake(
        "binary_cross_entropy",
        "squared_error_of_probabilities",
        "It squares the difference between probability and answer, so no mistake costs more than 1.",
        "How much should it cost to be sure and wrong?",
        (refusing(lambda z, y: np.mean((sigmoid(z) - y) ** 2)), refusing(lambda z, y: np.mean((z - y) ** 2))),
    ),
    Mistake(
        "binary_cross_entropy",
        "logarithm_forgotten",
        "It averages probabilities, without a logarithm.",
        "By how much does the cost grow when the probability of the answer falls from 0.01 to 0.001?",
        (
            refusing(lambda z, y: -np.mean(y * sigmoid(z) + (1 - y) * sigmoid(-z))),
            refusing(lambda z, y: np.mean(y * sigmoid(-z) + (1 - y) * sigmoid(z))),
        ),
    ),
    Mistake(
        "binary_cross_entropy",
        "another_logarithm",
        "It takes logarithms to another base than e.",
        "Which logarithm is np.log, and which are np.log2 and np.log10?",
        (
            *(refusing(lambda z, y, b=base: bce(z, y) / math.log(b)) for base in (2, 10)),
            *(refusing(lambda z, y, b=base: np.mean(bce_entries(z, y, unit=math.log(b)))) for base in (2, 10)),
        ),
    ),
    Mistake(
        "binary_cross_entropy",
        "accuracy_for_loss",
        "It counts wrong or right answers, and so does not notice how sure a prediction was.",
        "Do scores of 0.1 and 10 cost the same when the answer is yes?",
        (
            refusing(lambda z, y: np.mean((z > 0) != (y > 0.5))),
            refusing(lambda z, y: np.mean((z > 0) == (y > 0.5))),
            refusing(lambda z, y: np.mean((z > 0) == y)),
            refusing(lambda z, y: np.mean((z > 0) != y)),
        ),
    ),
    Mistake(
        "binary_cross_entropy",
        "between_rounded",
        "It rounds the answer to 0 or 1, or asks whether it is exactly 1; an answer of 0.7 belongs to both terms.",
        "With y = 0.7, how much of each term should count?",
        (
            refusing(lambda z, y: bce(z, np.round(y))),
            refusing(lambda z, y: np.mean(np.where(y == 1, softplus(-z), softplus(z)))),
            refusing(lambda z, y: np.mean(np.where(y == 0, softplus(z), softplus(-z)))),
            refusing(lambda z, y: np.mean(np.where(y == 1, softplus(-z), np.where(y == 0, softplus(z), 0)))),
        ),
    ),
    Mistake(
        "binary_cross_entropy",
        "not_averaged",
        "It gives back one cost for each example; a loss is one single number.",
        "With two models in your hand, how would you compare two arrays and say which model is better?",
        (refusing(bce_entries),),
    ),
    Mistake(
        "binary_cross_entropy",
        "input_changed",
        "It writes into your caller's array.",
        "After logits *= y, what does your caller find in logits?",
        (
            refusing(_scores_to_losses_in_place),
            refusing(_scores_to_probabilities_in_place),
            refusing(_answers_changed),
        ),
        reads_as="changed_input",
    ),
    *refusal_mistakes("binary_cross_entropy", bce),
)
