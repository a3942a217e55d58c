"""Lesson 00: what goes wrong with products of tables and the bias."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _bias_into_weights_in_place(x, w, b):
    w += b
    return x @ w


def _last_product_kept(x, w, b):
    out = np.zeros((len(x), len(b)))
    for k in range(len(w)):
        out = np.outer(x[:, k], w[k])
    return out + b


def _bias_in_inner_loop(x, w, b):
    out = np.zeros((len(x), len(b)))
    for k in range(len(w)):
        out += np.outer(x[:, k], w[k]) + b
    return out


MISTAKES = (
    Mistake(
        "affine",
        "nothing_returned",
        "It gives back None. A value that is printed, or not returned, is lost to the caller.",
        "Which word hands a value back to whoever called your function?",
        (lambda x, w, b: print(x @ w + b),),
    ),
    Mistake(
        "affine",
        "bias_forgotten",
        "The shifts b are missing.",
        "What should come out for an example whose features are all 0?",
        (lambda x, w, b: x @ w,),
    ),
    Mistake(
        "affine",
        "bias_subtracted",
        "The shifts b are taken away; they have to be added.",
        "What should come out for an example whose features are all 0: b, or -b?",
        (lambda x, w, b: x @ w - b,),
    ),
    Mistake(
        "affine",
        "bias_into_weights",
        "b is added to the weights, before the product. Then it is multiplied by the features too.",
        "In p @ (q + r), which one is done first: the product or the sum?",
        (lambda x, w, b: x @ (w + b), _bias_into_weights_in_place),
    ),
    Mistake(
        "affine",
        "bias_into_examples",
        "b is added to the examples, but it belongs to the outputs: there is one shift for each column of w.",
        "How many numbers does b have: as many as there are features, or as many as there are outputs?",
        (lambda x, w, b: (x + b) @ w,),
    ),
    Mistake(
        "affine",
        "bias_as_column",
        "b stands as a column, so it shifts each row by a number of its own. Each output, a column, has its shift.",
        "Read the shapes from the right: which axis of the result has as many entries as b?",
        (lambda x, w, b: x @ w + b[:, None],),
    ),
    Mistake(
        "affine",
        "bias_same_for_all",
        "Every output is shifted by the same number; b has one for each output.",
        "What becomes of b before you add it: does it still have one number for each column?",
        (
            lambda x, w, b: x @ w + b.sum(),
            lambda x, w, b: x @ w + b.mean(),
            lambda x, w, b: x @ w + b[0],
            lambda x, w, b: x @ w + b[-1],
            lambda x, w, b: x @ w + b.max(),
        ),
    ),
    Mistake(
        "affine",
        "bias_once_a_feature",
        "b is added again for each feature; it belongs to the finished sum, once.",
        "Does your line with b stand inside the loop over the features, or after it?",
        (_bias_in_inner_loop,),
    ),
    Mistake(
        "affine",
        "bias_multiplied",
        "The sums are multiplied by b; they have to be shifted by it.",
        "What should come out for an example whose features are all 0?",
        (lambda x, w, b: (x @ w) * b,),
    ),
    Mistake(
        "affine",
        "elementwise_product",
        "It uses *, which multiplies entry by entry and sums nothing. The product with sums is @.",
        "Which sign multiplies a row by a column and adds up the products?",
        (
            lambda x, w, b: x * w + b,
            lambda x, w, b: (x * w).sum(axis=1) + b,
            lambda x, w, b: (x * w).sum(axis=0) + b,
            lambda x, w, b: (x * w).sum(axis=1, keepdims=True) + b,
        ),
    ),
    Mistake(
        "affine",
        "order_swapped",
        "The order of the product is turned round: w @ x is not x @ w.",
        "The two inner sizes have to be equal. In which order do d_in and d_in stand next to each other?",
        (lambda x, w, b: w @ x + b, lambda x, w, b: w.T @ x.T + b),
    ),
    Mistake(
        "affine",
        "weights_transposed",
        "One of the two arrays is transposed, so rows meet rows, or columns meet columns.",
        "Without any .T, which size of x meets which size of w?",
        (lambda x, w, b: x @ w.T + b, lambda x, w, b: x.T @ w + b),
    ),
    Mistake(
        "affine",
        "result_transposed",
        "The result lies on its side: one row for each output, where one for each example is asked for.",
        "If you call it with 5 examples, how many rows should come back?",
        (lambda x, w, b: (x @ w + b).T, lambda x, w, b: w.T @ x.T + b[:, None]),
    ),
    Mistake(
        "affine",
        "mean_for_sum",
        "The products are averaged; they have to be summed.",
        "By what is your sum divided, and who asked for that?",
        (lambda x, w, b: x @ w / x.shape[1] + b, lambda x, w, b: x @ w / len(x) + b),
    ),
    Mistake(
        "affine",
        "last_product_kept",
        "Only the product of the last feature is left: each one replaces the one before.",
        "In your loop over the features, is it = or +=?",
        (_last_product_kept,),
    ),
    Mistake(
        "affine",
        "sums_multiplied",
        "It sums first and multiplies the sums. First multiply feature by weight, then sum the products.",
        "Two apples at 3 and one bread at 4: is that 2·3 + 1·4, or (2 + 1)·(3 + 4)?",
        (lambda x, w, b: np.outer(x.sum(axis=1), w.sum(axis=0)) + b,),
    ),
    Mistake(
        "affine",
        "examples_summed",
        "All examples are summed, or only one is used; each example has a row of its own in the result.",
        "If you call it with 5 examples, how many rows should come back?",
        (
            lambda x, w, b: (x @ w).sum(axis=0) + b,
            lambda x, w, b: (x @ w + b).sum(axis=0),
            lambda x, w, b: x[0] @ w + b,
            lambda x, w, b: (x @ w + b).mean(axis=0),
        ),
    ),
    Mistake(
        "affine",
        "outputs_summed",
        "The outputs of an example are added up, or only the first is given; each has a column of its own.",
        "If w has 2 columns, how many numbers should each example get?",
        (
            lambda x, w, b: (x @ w + b).sum(axis=1),
            lambda x, w, b: x @ w[:, 0] + b[0],
            lambda x, w, b: (x @ w + b).sum(axis=1, keepdims=True),
        ),
    ),
    Mistake(
        "affine",
        "axis_squeezed",
        "An axis of size 1 is lost: with one example or one output, the result still has two axes.",
        "What shape is asked for when N is 1?",
        (lambda x, w, b: np.squeeze(x @ w + b), lambda x, w, b: (x @ w + b).ravel()),
    ),
    Mistake(
        "affine",
        "whole_numbers",
        "The results are cut to whole numbers.",
        "Which type does your result have before you fill it: does it hold 0.5?",
        (
            lambda x, w, b: (x @ w + b).astype(int),
            lambda x, w, b: np.round(x @ w + b),
            lambda x, w, b: np.floor(x @ w + b),
        ),
        reads_as="whole_numbers",
    ),
)
