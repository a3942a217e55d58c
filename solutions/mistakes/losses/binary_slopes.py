"""Lesson 04: what goes wrong with the slopes of that cost."""

import numpy as np

from solutions.mistakes.losses.formulas import bce, bce_entries, sigmoid
from solutions.mistakes.losses.refusals import refusal_mistakes, refusing
from solutions.mistakes.mistake import Mistake


def _bce_slopes(z, y):
    return (sigmoid(z) - y) / len(y)


def _bce_slopes_in_scores(z, y):
    z[...] = sigmoid(z)
    return (z - y) / len(y)


def _bce_slopes_returned_in_scores(z, y):
    z[...] = (sigmoid(z) - y) / len(y)
    return z


def _bce_slopes_in_answers(z, y):
    slopes = _bce_slopes(z, y)
    y -= 1
    return slopes


MISTAKES = (
    Mistake(
        "binary_cross_entropy_gradient",
        "mean_missing",
        "The 1/N of the mean is missing, so the slopes are too large by the number of examples.",
        "In a mean of N costs, how strongly does each single cost count?",
        (refusing(lambda z, y: sigmoid(z) - y),),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "sign",
        "The difference is the wrong way round: with the answer no, a higher score costs more.",
        "With the answer no, does the cost grow or fall when the score grows?",
        (refusing(lambda z, y: (y - sigmoid(z)) / len(y)),),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "score_taken_for_probability",
        "It subtracts the answer from the score; the derivation has the probability there.",
        "For the answer yes and a score of 10, should the slope push the score down?",
        (refusing(lambda z, y: (z - y) / len(y)),),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "slope_of_sigmoid_again",
        "It multiplies by p (1 - p) once more, but in p - y this factor has already cancelled.",
        "In the derivation, what happens to p (1 - p) when the two local slopes are multiplied?",
        (
            refusing(lambda z, y: (sigmoid(z) - y) * sigmoid(z) * (1 - sigmoid(z)) / len(y)),
            refusing(lambda z, y: 2 * (sigmoid(z) - y) * sigmoid(z) * (1 - sigmoid(z)) / len(y)),
            refusing(lambda z, y: sigmoid(z) * (1 - sigmoid(z)) / len(y)),
        ),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "stopped_at_the_probability",
        "It is the slope for the probability; one link of the chain, from score to probability, is missing.",
        "Which two local slopes lie on the path from the score to the cost?",
        (
            refusing(lambda z, y: (-y / sigmoid(z) + (1 - y) / (1 - sigmoid(z))) / len(y)),
            refusing(lambda z, y: -y / sigmoid(z) + (1 - y) / (1 - sigmoid(z))),
        ),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "factor_two",
        "A factor 2 has come in from the squared error; here nothing is squared.",
        "What is the slope of -ln p, and where would a 2 come from?",
        (refusing(lambda z, y: 2 * (sigmoid(z) - y) / len(y)),),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "summed_to_one_number",
        "It adds the slopes up, but each logit has one of its own.",
        "Which shape has a gradient that is taken for logits?",
        (refusing(lambda z, y: np.mean(sigmoid(z) - y)), refusing(lambda z, y: np.sum(sigmoid(z) - y))),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "value_for_slope",
        "It gives back the loss, not the slopes of it.",
        "When the loss is 4, do you know which score should move?",
        (refusing(bce), refusing(lambda z, y: bce_entries(z, y) / len(y)), refusing(bce_entries)),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "threshold_for_probability",
        "It rounds the probability to 0 or 1, so every right answer has slope 0, however unsure it was.",
        "Should a right answer with the probability 0.51 still be pushed?",
        (refusing(lambda z, y: ((z > 0) - y) / len(y)),),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "mean_taken_twice",
        "It divides by the number of examples twice.",
        "How often does the 1/N of a mean stand in its formula?",
        (refusing(lambda z, y: (sigmoid(z) - y) / len(y) ** 2),),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "between_rounded",
        "It rounds the answer to 0 or 1, or asks whether it is exactly 1.",
        "With y = 0.7 and p = 0.7, what should the slope be?",
        (
            refusing(lambda z, y: (sigmoid(z) - np.round(y)) / len(y)),
            refusing(lambda z, y: (sigmoid(z) - (y == 1)) / len(y)),
        ),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "exp_of_large_score",
        "It takes exp of a large positive number, which no float can hold, and inf / inf is nan.",
        "Does your sigmoid survive a score of 1000, and do you use it here?",
        (refusing(lambda z, y: (np.exp(z) / (1 + np.exp(z)) - y) / len(y)),),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "only_yes_counted",
        "Examples whose answer is no get slope 0: half of the cost has no slope here.",
        "With the answer no, what does the cost do when the score grows?",
        (
            refusing(lambda z, y: y * (sigmoid(z) - 1) / len(y)),
            refusing(lambda z, y: (1 - y) * sigmoid(z) / len(y)),
        ),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "answers_exchanged",
        "Yes and no are exchanged.",
        "With the answer yes and p = 0.9, should the slope be near 0 or near 1?",
        (refusing(lambda z, y: (sigmoid(z) - (1 - y)) / len(y)), refusing(lambda z, y: (sigmoid(-z) - y) / len(y))),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "answer_forgotten",
        "The answer is gone: a slope that does not know what happened cannot push the right way.",
        "What should the slope be when the prediction is sure and right?",
        (refusing(lambda z, y: sigmoid(z) / len(y)),),
    ),
    Mistake(
        "binary_cross_entropy_gradient",
        "input_changed",
        "It writes into your caller's array.",
        "After you wrote probabilities into logits, where are your caller's scores?",
        (
            refusing(_bce_slopes_in_scores),
            refusing(_bce_slopes_returned_in_scores),
            refusing(_bce_slopes_in_answers),
        ),
        reads_as="changed_input",
    ),
    *refusal_mistakes("binary_cross_entropy_gradient", _bce_slopes),
)
