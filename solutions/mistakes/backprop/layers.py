"""Lesson 08: what goes wrong with one layer on the way forward."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _bias_written_into(x, W, b):
    scores = x @ W
    b += scores[0]
    return scores + b - scores[0]


def _weights_scaled(x, W, b):
    W *= 2
    return x @ W / 2 + b


LINEAR_FORWARD = (
    Mistake(
        "linear_forward",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda x, W, b: None,),
    ),
    Mistake(
        "linear_forward",
        "bias_missing",
        "The bias is missing.",
        "What should a unit give for an example whose features are all 0?",
        (lambda x, W, b: x @ W,),
    ),
    Mistake(
        "linear_forward",
        "bias_subtracted",
        "The bias is taken away; it is added.",
        "What should a unit give for an example whose features are all 0: b, or -b?",
        (lambda x, W, b: x @ W - b,),
    ),
    Mistake(
        "linear_forward",
        "bias_into_the_product",
        "The bias is added before the product, so it is multiplied as well.",
        "In p @ (q + r), which one is done first: the product or the sum?",
        (lambda x, W, b: x @ (W + b), lambda x, W, b: (x + b) @ W),
    ),
    Mistake(
        "linear_forward",
        "bias_by_example",
        "The bias is used as a column, one number for each example; it has one number for each unit.",
        "Which size of the scores is the length of b: rows or columns?",
        (lambda x, W, b: x @ W + b[:, None],),
    ),
    Mistake(
        "linear_forward",
        "bias_multiplied",
        "The bias multiplies the scores; it is added to them.",
        "What should a unit with bias 0 give: always 0?",
        (lambda x, W, b: x @ W * b,),
    ),
    Mistake(
        "linear_forward",
        "bent_as_well",
        "The scores are bent; this layer is linear, and the bend is a step of its own.",
        "Can a score be negative, and does your function ever give a negative one?",
        (
            lambda x, W, b: np.maximum(x @ W + b, 0),
            lambda x, W, b: np.tanh(x @ W + b),
            lambda x, W, b: 1 / (1 + np.exp(-(x @ W + b))),
        ),
    ),
    Mistake(
        "linear_forward",
        "weights_transposed",
        "W is transposed, or stands on the wrong side of the product.",
        "Without any .T, which size of x meets which size of W?",
        (lambda x, W, b: x @ W.T + b, lambda x, W, b: W @ x + b, lambda x, W, b: W.T @ x + b),
    ),
    Mistake(
        "linear_forward",
        "elementwise_product",
        "It multiplies entry by entry, and sums nothing. The product with sums is @.",
        "Which sign multiplies a row by a column and adds up the products?",
        (lambda x, W, b: x * W + b,),
    ),
    Mistake(
        "linear_forward",
        "result_transposed",
        "The result lies on its side: a row belongs to an example, a column to a unit.",
        "If you call it with 5 examples, how many rows should come back?",
        (lambda x, W, b: (x @ W + b).T, lambda x, W, b: W.T @ x.T + b[:, None]),
    ),
    Mistake(
        "linear_forward",
        "examples_added_up",
        "The examples are added up, or averaged; each has a row of its own.",
        "If you call it with 5 examples, how many rows should come back?",
        (lambda x, W, b: (x @ W + b).sum(axis=0), lambda x, W, b: (x @ W + b).mean(axis=0)),
    ),
    Mistake(
        "linear_forward",
        "divided_by_examples",
        "The scores are divided by the number of examples; only a loss is a mean.",
        "Does a unit give less for an example because there are others beside it?",
        (lambda x, W, b: x @ W / len(x) + b, lambda x, W, b: (x @ W + b) / len(x)),
    ),
    Mistake(
        "linear_forward",
        "arguments_returned_too",
        "It gives back more than the scores; what the way back needs is kept by the network, not by the layer.",
        "What does your return hand over: one array, or several?",
        (
            lambda x, W, b: (x @ W + b, x),
            lambda x, W, b: (x @ W + b, (x, W)),
            lambda x, W, b: (x @ W + b, (x, W, b)),
            lambda x, W, b: (x @ W + b, x, W, b),
            lambda x, W, b: (x @ W + b, x, W),
        ),
    ),
    Mistake(
        "linear_forward",
        "argument_overwritten",
        "It writes into an array that it is given, so the caller's layer has changed.",
        "Does b += ... or W *= ... make a new array?",
        (_bias_written_into, _weights_scaled),
        reads_as="changed_input",
    ),
)
