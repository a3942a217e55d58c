"""Lesson 10: what goes wrong with Xavier's starting weights."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.mistakes.vanishing.drawing import (
    alike,
    always_the_same,
    from_elsewhere,
    positive,
    turned,
    with_variance,
    within,
)


def _right(fan_in, fan_out):
    return 2 / (fan_in + fan_out)


XAVIER_INIT = (
    Mistake(
        "xavier_init",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda fan_in, fan_out, rng: None,),
    ),
    Mistake(
        "xavier_init",
        "shape_turned_round",
        "The array has a row for each unit; it has a row for each input, so that x @ W fits.",
        "Which size of W meets the length of a row of x in x @ W?",
        (turned(_right),),
    ),
    Mistake(
        "xavier_init",
        "zeros_drawn",
        "All weights are 0, so all units are the same, and stay the same.",
        "If two units start with equal weights, what will ever make them differ?",
        (
            lambda fan_in, fan_out, rng: np.zeros((fan_in, fan_out)),
            lambda fan_in, fan_out, rng: 0.0 * rng.normal(size=(fan_in, fan_out)),
        ),
    ),
    Mistake(
        "xavier_init",
        "draws_shared",
        "Several entries share one draw, so that rows or columns are equal: each entry needs a draw of its own.",
        "If two units start with equal weights, what will ever make them differ?",
        alike(_right),
    ),
    Mistake(
        "xavier_init",
        "all_positive",
        "All weights are positive: their mean has to be 0.",
        "Between which two numbers do your draws lie?",
        positive(_right),
    ),
    Mistake(
        "xavier_init",
        "not_from_rng",
        "The draws do not come from rng, so the same random state gives other weights the second time.",
        "Which generator does np.random.normal use, and which one were you given?",
        from_elsewhere(_right),
    ),
    Mistake(
        "xavier_init",
        "seed_of_its_own",
        "It makes a generator of its own, so that all layers of the same size get the same weights.",
        "If a network has two layers of the same size, how do their weights differ?",
        always_the_same(_right),
    ),
    Mistake(
        "xavier_init",
        "variance_for_spread",
        "The root is missing: NumPy's normal takes the spread, which is the root of the variance.",
        "Is the second argument of rng.normal a variance or a spread?",
        (
            with_variance(lambda a, b: (2 / (a + b)) ** 2),
            lambda a, b, rng: rng.normal(size=(a, b)) * 2 / (a + b),
        ),
    ),
    Mistake(
        "xavier_init",
        "he_for_xavier",
        "This is the variance for ReLUs; here both fans count.",
        "Which number stands below the 2: fan_in, or the sum of both?",
        (with_variance(lambda a, b: 2 / a), within(lambda a, b: np.sqrt(6 / a))),
    ),
    Mistake(
        "xavier_init",
        "fan_in_alone",
        "The variance is 1 / fan_in, which keeps the size of signals forward and not of gradients backward.",
        "Which of the two fans does the way back need?",
        (with_variance(lambda a, b: 1 / a), within(lambda a, b: np.sqrt(3 / a))),
    ),
    Mistake(
        "xavier_init",
        "fan_out_alone",
        "Only fan_out counts; the way forward needs fan_in.",
        "How many terms does the score of one unit have?",
        (with_variance(lambda a, b: 2 / b), with_variance(lambda a, b: 1 / b)),
    ),
    Mistake(
        "xavier_init",
        "one_for_two",
        "The variance is 1 / (fan_in + fan_out): the 2 is missing.",
        "For fan_in = fan_out = n, the variance has to be 1/n; what is yours?",
        (with_variance(lambda a, b: 1 / (a + b)), lambda a, b, rng: rng.normal(size=(a, b)) / np.sqrt(a + b)),
    ),
    Mistake(
        "xavier_init",
        "divided_by_n",
        "It divides by the number of inputs, or of both, where the root of it is due.",
        "If 100 draws of variance v add up, is the spread of the sum 100 or 10 times that of one?",
        (
            lambda a, b, rng: rng.normal(size=(a, b)) / a,
            lambda a, b, rng: rng.normal(size=(a, b)) / (a + b),
            lambda a, b, rng: np.sqrt(2) * rng.normal(size=(a, b)) / (a + b),
            lambda a, b, rng: rng.normal(size=(a, b)) / b,
        ),
    ),
    Mistake(
        "xavier_init",
        "spread_for_limit",
        "A uniform draw between -s and s has a spread smaller than s, by the root of 3.",
        "What is the variance of a uniform draw between -1 and 1?",
        (
            within(lambda a, b: np.sqrt(2 / (a + b))),
            lambda a, b, rng: (2 * rng.random((a, b)) - 1) * np.sqrt(2 / (a + b)),
        ),
    ),
    Mistake(
        "xavier_init",
        "limit_for_spread",
        "The root of 6 / (fan_in + fan_out) is the limit of uniform draws; as a spread it is too large.",
        "Does your formula hold for uniform draws or for normal ones?",
        (with_variance(lambda a, b: 6 / (a + b)),),
    ),
    Mistake(
        "xavier_init",
        "upside_down",
        "The fraction is upside down: the more inputs, the smaller the weights.",
        "Should a layer with more inputs have larger or smaller weights?",
        (
            with_variance(lambda a, b: (a + b) / 2),
            with_variance(lambda a, b: a / 2),
            with_variance(lambda a, b: a + b),
        ),
    ),
    Mistake(
        "xavier_init",
        "product_for_sum",
        "It multiplies the fans; they add up.",
        "For fan_in = fan_out = n, is your variance 1/n?",
        (with_variance(lambda a, b: 2 / (a * b)), with_variance(lambda a, b: 1 / (a * b))),
    ),
    Mistake(
        "xavier_init",
        "size_of_the_layer_ignored",
        "The spread is the same for every layer; it has to depend on the fans.",
        "How should the weights differ between a layer with 10 inputs and one with 1000?",
        (
            lambda a, b, rng: rng.normal(size=(a, b)),
            lambda a, b, rng: 0.01 * rng.normal(size=(a, b)),
            lambda a, b, rng: 0.1 * rng.normal(size=(a, b)),
            lambda a, b, rng: rng.uniform(-1.0, 1.0, size=(a, b)),
            lambda a, b, rng: rng.normal(0.0, np.sqrt(2), size=(a, b)),
            lambda a, b, rng: rng.uniform(-0.1, 0.1, size=(a, b)),
        ),
    ),
)
