"""Lesson 00: what goes wrong with functions, shapes and axes. The order within a piece is the precedence."""

import numpy as np

from solutions.mistakes.mistake import Mistake

# --- apply_twice ------------------------------------------------------------------------------------------

APPLY_TWICE = (
    Mistake(
        "apply_twice",
        "nothing_returned",
        "It gives back None. A value that is printed, or not returned, is lost to the caller.",
        "Which word hands a value back to whoever called your function?",
        (lambda f, x: print(f(f(x))),),
    ),
    Mistake(
        "apply_twice",
        "applied_once",
        "It applies f once.",
        "You have f(x). What would you write to hand this number to f again?",
        (lambda f, x: f(x),),
    ),
    Mistake(
        "apply_twice",
        "applied_three_times",
        "It applies f three times.",
        "How often does f( stand in your line?",
        (lambda f, x: f(f(f(x))),),
    ),
    Mistake(
        "apply_twice",
        "doubled_result",
        "It doubles the result of f. Twice as much is not the same as two times in a row.",
        "If f adds 3, what should 10 become: 16 or 26?",
        (lambda f, x: 2 * f(x), lambda f, x: 2 * f(f(x))),
    ),
    Mistake(
        "apply_twice",
        "squared_result",
        "It multiplies results of f with each other, where the second f should work on what the first gave.",
        "If f adds 3, what should 10 become: 16 or 169?",
        (lambda f, x: f(x) * f(x), lambda f, x: f(x) * f(f(x)), lambda f, x: f(f(x)) ** 2),
    ),
    Mistake(
        "apply_twice",
        "doubled_argument",
        "It doubles x and applies f once.",
        "What goes into f the second time: 2 x, or what came out the first time?",
        (lambda f, x: f(2 * x), lambda f, x: f(x * x)),
    ),
    Mistake(
        "apply_twice",
        "argument_added",
        "It adds something to what f gives; nothing needs to be added.",
        "If f adds 3, what should 10 become? What does yours make of it?",
        (lambda f, x: f(f(x)) + x, lambda f, x: f(x) + f(f(x)), lambda f, x: f(x) + x, lambda f, x: f(x + f(x))),
    ),
    Mistake(
        "apply_twice",
        "function_not_called",
        "It uses f itself, where a number is meant. A function works only when it is called: f(x).",
        "In f(f), what is the number that the outer f receives?",
        (lambda f, x: f(f)(x), lambda f, x: (f * f)(x), lambda f, x: f(x)(x), lambda f, x: f * 2),
    ),
    Mistake(
        "apply_twice",
        "function_returned",
        "It gives back a function, which nobody has called yet.",
        "Is what you return a number, or something that still waits for its parentheses?",
        (lambda f, x: f, lambda f, x: lambda: f(f(x)), lambda f, x: lambda y: f(f(y))),
    ),
    Mistake(
        "apply_twice",
        "both_results",
        "It gives back two numbers; asked for is the last one.",
        "Which of your two numbers has been through f two times?",
        (lambda f, x: (f(x), f(f(x))), lambda f, x: (f(x), f(x)), lambda f, x: (x, f(f(x)))),
    ),
    Mistake(
        "apply_twice",
        "argument_returned",
        "It gives back x as it was.",
        "Where in your function is f called, and where does its result go?",
        (lambda f, x: x,),
    ),
    Mistake(
        "apply_twice",
        "own_function",
        "It uses a function of its own and ignores the f that it is given.",
        "If your caller hands in another function, does anything change in yours?",
        (lambda f, x: 4 * x, lambda f, x: x + 6, lambda f, x: x**4, lambda f, x: x + 2),
        reads_as="ignores f",
    ),
    Mistake(
        "apply_twice",
        "own_number",
        "It uses a number of its own and ignores the x that it is given.",
        "If your caller hands in another x, does anything change in your function?",
        tuple((lambda f, x, own=own: f(f(own))) for own in (0, 1, 2, 3, 5, 10)),
        reads_as="ignores x",
    ),
    Mistake(
        "apply_twice",
        "whole_numbers",
        "The result is cut to a whole number on the way.",
        "Is there an int, a round or a // in your function?",
        (lambda f, x: int(f(f(x))), lambda f, x: round(f(f(x))), lambda f, x: f(int(f(x))), lambda f, x: f(f(int(x)))),
        reads_as="whole_numbers",
    ),
)

# --- affine -----------------------------------------------------------------------------------------------


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


AFFINE = (
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

# --- standardize ------------------------------------------------------------------------------------------


def _constant(X):
    return X.max(axis=0) == X.min(axis=0)


def _kept_at_zero(X, result):
    """`result` with 0 in the constant columns of X."""
    return np.where(_constant(X), 0.0, result)


def _spread(X):
    return np.where(_constant(X), 1.0, X.std(axis=0))


def _right(X):
    return _kept_at_zero(X, (X - X.mean(axis=0)) / _spread(X))


def _in_place(X):
    constant, spread = _constant(X), _spread(X)
    X -= X.mean(axis=0)
    X /= spread
    X[:, constant] = 0.0
    return X


def _in_place_then_copied(X):
    return _in_place(X).copy()


def _by_zero_spread(X):
    spread = X.std(axis=0)
    spread[spread == 0] = 1.0
    return (X - X.mean(axis=0)) / spread


STANDARDIZE = (
    Mistake(
        "standardize",
        "nothing_returned",
        "It gives back None. A value that is printed, or not returned, is lost to the caller.",
        "Which word hands a value back to whoever called your function?",
        (lambda X: print(_right(X)),),
    ),
    Mistake(
        "standardize",
        "rows_for_columns",
        "Mean and spread are taken of each row; asked for are those of each column.",
        "With axis=0, which axis disappears? And with axis=1?",
        (
            lambda X: (X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True),
            lambda X: (X - X.mean(axis=1)) / X.std(axis=1),
            lambda X: _kept_at_zero(X, (X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True)),
        ),
    ),
    Mistake(
        "standardize",
        "one_for_all_columns",
        "Mean or spread is one number for the whole table; each column has its own.",
        "How many means, and how many spreads, does a table with 3 columns have?",
        (
            lambda X: (X - X.mean()) / X.std(),
            lambda X: (X - X.mean(axis=0)) / X.std(),
            lambda X: (X - X.mean()) / _spread(X),
            lambda X: _kept_at_zero(X, (X - X.mean()) / X.std()),
            lambda X: _kept_at_zero(X, (X - X.mean(axis=0)) / X.std()),
            lambda X: _kept_at_zero(X, (X - X.mean()) / _spread(X)),
            lambda X: (X - X.mean(axis=0)) / (X - X.mean(axis=0)).std(),
            lambda X: _kept_at_zero(X, (X - X.mean(axis=0)) / (X - X.mean(axis=0)).std()),
        ),
    ),
    Mistake(
        "standardize",
        "not_scaled",
        "The mean is subtracted, but nothing divides by the spread.",
        "After your function, is the spread of each column 1?",
        (lambda X: X - X.mean(axis=0), lambda X: _kept_at_zero(X, X - X.mean(axis=0))),
    ),
    Mistake(
        "standardize",
        "not_centered",
        "It divides by the spread, but the mean is not subtracted.",
        "After your function, is the mean of each column 0?",
        (lambda X: X / _spread(X), lambda X: _kept_at_zero(X, X / _spread(X)), lambda X: X / X.std(axis=0)),
    ),
    Mistake(
        "standardize",
        "precedence",
        "Only the mean is divided: parentheses are missing around the difference.",
        "In p - q / r, what does Python divide by r?",
        (
            lambda X: X - X.mean(axis=0) / _spread(X),
            lambda X: X / _spread(X) - X.mean(axis=0),
            lambda X: X - X.mean(axis=0) / X.std(axis=0),
            lambda X: _kept_at_zero(X, X - X.mean(axis=0) / _spread(X)),
        ),
    ),
    Mistake(
        "standardize",
        "mean_minus_entry",
        "The entries are subtracted from the mean, so every sign is turned round.",
        "Should an entry above the mean come out positive or negative?",
        (
            lambda X: _kept_at_zero(X, (X.mean(axis=0) - X) / _spread(X)),
            lambda X: (X.mean(axis=0) - X) / X.std(axis=0),
        ),
    ),
    Mistake(
        "standardize",
        "multiplied_by_spread",
        "It multiplies by the spread; it has to divide.",
        "A column with spread 10 should get spread 1. What do you do to 10 to make it 1?",
        (
            lambda X: _kept_at_zero(X, (X - X.mean(axis=0)) * _spread(X)),
            lambda X: (X - X.mean(axis=0)) * X.std(axis=0),
        ),
    ),
    Mistake(
        "standardize",
        "square_for_root",
        "It divides by the mean squared distance; the spread is the root of that.",
        "If lengths are in meters, what is the unit of a mean squared distance? And of its root?",
        (
            lambda X: _kept_at_zero(X, (X - X.mean(axis=0)) / _spread(X) ** 2),
            lambda X: (X - X.mean(axis=0)) / X.var(axis=0),
        ),
    ),
    Mistake(
        "standardize",
        "divides_by_n_minus_1",
        "The spread is taken with N - 1 in place of N: another definition, and a known one, but not the one asked for.",
        "For a mean over N squared distances, by what is their sum divided?",
        (
            lambda X: _kept_at_zero(X, (X - X.mean(axis=0)) / np.where(_constant(X), 1, X.std(axis=0, ddof=1))),
            lambda X: (X - X.mean(axis=0)) / X.std(axis=0, ddof=1),
        ),
    ),
    Mistake(
        "standardize",
        "sum_for_mean",
        "The squared distances are summed, not averaged, so the spread grows with the number of rows.",
        "If every row stood in the table twice, should the spread change?",
        (
            lambda X: _kept_at_zero(X, (X - X.mean(axis=0)) / (_spread(X) * len(X) ** 0.5)),
            lambda X: (X - X.mean(axis=0)) / np.linalg.norm(X - X.mean(axis=0), axis=0),
        ),
    ),
    Mistake(
        "standardize",
        "mean_distance_for_spread",
        "The spread is taken as the mean distance; asked for is the root of the mean squared distance.",
        "Which comes first in the definition of the spread: squares, or absolute values?",
        (
            lambda X: _kept_at_zero(
                X, (X - X.mean(axis=0)) / np.where(_constant(X), 1, abs(X - X.mean(axis=0)).mean(axis=0))
            ),
            lambda X: (X - X.mean(axis=0)) / abs(X - X.mean(axis=0)).mean(axis=0),
        ),
    ),
    Mistake(
        "standardize",
        "range_for_spread",
        "It divides by a largest entry or by largest minus smallest; the spread is something else.",
        "Which entries of a column does the spread depend on: two of them, or all?",
        (
            lambda X: (X - X.min(axis=0)) / (X.max(axis=0) - X.min(axis=0)),
            lambda X: (X - X.mean(axis=0)) / (X.max(axis=0) - X.min(axis=0)),
            lambda X: _kept_at_zero(X, (X - X.min(axis=0)) / np.where(_constant(X), 1, np.ptp(X, axis=0))),
            lambda X: _kept_at_zero(X, (X - X.mean(axis=0)) / np.where(_constant(X), 1, np.ptp(X, axis=0))),
            lambda X: X / X.max(axis=0),
            lambda X: X / abs(X).max(axis=0),
        ),
    ),
    Mistake(
        "standardize",
        "median_for_mean",
        "It subtracts the middle entry, the median; asked for is the mean.",
        "After your function, is the mean of each column 0?",
        (
            lambda X: _kept_at_zero(X, (X - np.median(X, axis=0)) / _spread(X)),
            lambda X: (X - np.median(X, axis=0)) / X.std(axis=0),
        ),
    ),
    Mistake(
        "standardize",
        "statistics_returned",
        "It gives back means or spreads; asked for is the table, with the same shape as before.",
        "How many numbers does your caller expect for a table of 5 rows and 3 columns?",
        (lambda X: (X.mean(axis=0), X.std(axis=0)), lambda X: X.mean(axis=0), lambda X: X.std(axis=0)),
    ),
    Mistake(
        "standardize",
        "result_transposed",
        "The result lies on its side.",
        "If the table has 5 rows, how many rows should come back?",
        (lambda X: _right(X).T,),
    ),
    Mistake(
        "standardize",
        "divided_by_zero",
        "A constant column has spread 0, and 0 / 0 is nan.",
        "What is the spread of a column whose entries are all equal, and what do you divide by it?",
        (lambda X: (X - X.mean(axis=0)) / X.std(axis=0),),
    ),
    Mistake(
        "standardize",
        "constant_by_zero_spread",
        "It looks for a spread of exactly 0. A mean is rounded, so a constant column can have a spread of 1e-17.",
        "Which two entries of a column can you compare, to see without rounding that it is constant?",
        (
            _by_zero_spread,
            lambda X: np.where(X.std(axis=0) == 0, 0, (X - X.mean(axis=0)) / X.std(axis=0)),
        ),
    ),
    Mistake(
        "standardize",
        "constant_kept",
        "A constant column keeps its number, or becomes 1; it should become 0.",
        "How far is each entry of a constant column from the column's mean?",
        (
            lambda X: np.where(_constant(X), X, _right(X)),
            lambda X: np.where(_constant(X), 1.0, _right(X)),
            lambda X: np.where(_constant(X), np.nan, _right(X)),
        ),
    ),
    Mistake(
        "standardize",
        "constant_dropped",
        "Constant columns are left out; they should stay, as columns of 0.",
        "Which shape should come back, compared with the one that went in?",
        (lambda X: _right(X)[:, ~_constant(X)],),
    ),
    Mistake(
        "standardize",
        "one_added_to_spread",
        "A number is added to every spread, which makes all columns a little too small.",
        "Which columns need protection from a spread of 0: all of them?",
        (
            lambda X: (X - X.mean(axis=0)) / (X.std(axis=0) + 1),
            lambda X: (X - X.mean(axis=0)) / (X.std(axis=0) + 0.1),
            lambda X: (X - X.mean(axis=0)) / (X.std(axis=0) + 0.01),
            lambda X: (X - X.mean(axis=0)) / (X.std(axis=0) + 1e-3),
            lambda X: (X - X.mean(axis=0)) / (X.std(axis=0) + 1e-5),
            lambda X: (X - X.mean(axis=0)) / np.sqrt(X.var(axis=0) + 1),
            lambda X: (X - X.mean(axis=0)) / np.sqrt(X.var(axis=0) + 1e-5),
            lambda X: _kept_at_zero(X, (X - X.mean(axis=0)) / (_spread(X) + 1)),
        ),
    ),
    Mistake(
        "standardize",
        "argument_overwritten",
        "It writes into the table that it is given, so the caller's measurements are gone.",
        "What does X -= 3 do to the array of your caller, and what does X = X - 3 do?",
        (_in_place, _in_place_then_copied),
        reads_as="changed_input",
    ),
)

MISTAKES = (*APPLY_TWICE, *AFFINE, *STANDARDIZE)
