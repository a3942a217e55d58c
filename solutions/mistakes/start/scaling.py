"""Lesson 00: what goes wrong with the scaling of columns."""

import numpy as np

from solutions.mistakes.mistake import Mistake


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


MISTAKES = (
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
