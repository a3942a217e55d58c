"""Lesson 09: what goes wrong when data is put on the scale of the training data."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _constant(train):
    return train.max(axis=0) == train.min(axis=0)


def _by(center, spread):
    """X minus the `center` of the two tables, over their `spread`, where the training data has one."""

    def scaled(train, X):
        divisor = np.where(_constant(train), 1.0, spread(train, X))
        return (X - center(train, X)) / np.where(divisor == 0, 1.0, divisor)

    return scaled


def _mean(train, X):
    return train.mean(axis=0)


def _spread(train, X):
    return train.std(axis=0)


def _other_mean(train, X):
    return X.mean(axis=0)


def _other_spread(train, X):
    return X.std(axis=0)


def _itself(train, X):
    spread = np.where(_constant(X), 1.0, X.std(axis=0))
    return (X - X.mean(axis=0)) / spread


def _itself_or_zero(train, X):
    return np.where(_constant(X), 0.0, _itself(train, X))


def _both(train, X):
    everything = np.concatenate([train, X])
    return (X - everything.mean(axis=0)) / np.where(_constant(everything), 1.0, everything.std(axis=0))


def _rows(train, X):
    return (X - train.mean(axis=1)) / train.std(axis=1)


def _rows_kept(train, X):
    return (X - train.mean(axis=1, keepdims=True)) / train.std(axis=1, keepdims=True)


def _plain(train, X):
    return (X - train.mean(axis=0)) / train.std(axis=0)


def _range(train, X):
    width = train.max(axis=0) - train.min(axis=0)
    return (X - train.min(axis=0)) / np.where(_constant(train), 1.0, width)


def _range_around_the_mean(train, X):
    width = train.max(axis=0) - train.min(axis=0)
    return (X - train.mean(axis=0)) / np.where(_constant(train), 1.0, width)


def _overwritten(train, X):
    X -= train.mean(axis=0)
    X /= np.where(_constant(train), 1.0, train.std(axis=0))
    return X


def _both_overwritten(train, X):
    mean, spread = train.mean(axis=0), np.where(_constant(train), 1.0, train.std(axis=0))
    train -= mean
    X -= mean
    return X / spread


def _erased(train, X):
    return np.where(_constant(train), 0.0, _by(_mean, _spread)(train, X))


def _left_alone(train, X):
    return np.where(_constant(train), X, _by(_mean, _spread)(train, X))


def _asked_of_the_other(train, X):
    return (X - train.mean(axis=0)) / np.where(_constant(X), 1.0, train.std(axis=0))


def _erased_where_the_other_is(train, X):
    return np.where(_constant(X), 0.0, _by(_mean, _spread)(train, X))


STANDARDIZE_WITH = (
    Mistake(
        "standardize_with",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda train, X: None,),
    ),
    Mistake(
        "standardize_with",
        "measured_on_the_other_data",
        "Mean and spread are those of X. They have to be measured on the training data.",
        "Of which of the two tables does your code take the mean?",
        (_itself, _itself_or_zero, lambda train, X: (X - X.mean(axis=0)) / X.std(axis=0)),
    ),
    Mistake(
        "standardize_with",
        "measured_on_both",
        "Mean and spread are those of both tables together, so the other data has a say in its own scale.",
        "May what is tested later move the numbers that training is done with?",
        (_both, lambda train, X: (X - np.vstack([train, X]).mean(axis=0)) / np.vstack([train, X]).std(axis=0)),
    ),
    Mistake(
        "standardize_with",
        "mean_of_the_other_data",
        "The mean is that of X; it has to be that of the training data, as the spread is.",
        "Which table does the number come from that you subtract?",
        (_by(_other_mean, _spread),),
    ),
    Mistake(
        "standardize_with",
        "spread_of_the_other_data",
        "The spread is that of X; it has to be that of the training data, as the mean is.",
        "Which table does the number come from that you divide by?",
        (_by(_mean, _other_spread), lambda train, X: (X - train.mean(axis=0)) / X.std(axis=0)),
    ),
    Mistake(
        "standardize_with",
        "training_data_returned",
        "It gives back the training data on its scale; X is asked for.",
        "Which of the two arguments has as many rows as your result?",
        (lambda train, X: _by(_mean, _spread)(train, train), lambda train, X: _plain(train, train)),
    ),
    Mistake(
        "standardize_with",
        "not_divided",
        "The mean is subtracted, but nothing is divided by the spread.",
        "How far apart are the entries of a column in the end: as far as before, or about 1?",
        (lambda train, X: X - train.mean(axis=0),),
    ),
    Mistake(
        "standardize_with",
        "mean_not_subtracted",
        "Everything is divided by the spread, but the mean is not subtracted.",
        "Which number do the entries of a column lie around in the end?",
        (
            lambda train, X: X / np.where(_constant(train), 1.0, train.std(axis=0)),
            lambda train, X: X / train.std(axis=0),
        ),
    ),
    Mistake(
        "standardize_with",
        "divided_before_subtracting",
        "It divides first, and then takes away a mean that nobody has divided.",
        "Is the mean that you subtract on the scale of before, or of after the division?",
        (lambda train, X: X / np.where(_constant(train), 1.0, train.std(axis=0)) - train.mean(axis=0),),
    ),
    Mistake(
        "standardize_with",
        "multiplied_for_divided",
        "It multiplies by the spread. A column that spreads widely has to become narrower.",
        "What happens to a column with the spread 10: does it become 1, or 100?",
        (
            lambda train, X: (X - train.mean(axis=0)) * train.std(axis=0),
            lambda train, X: (X - train.mean(axis=0)) * np.where(_constant(train), 1.0, train.std(axis=0)),
        ),
    ),
    Mistake(
        "standardize_with",
        "variance_for_spread",
        "It divides by the variance. The spread is its root.",
        "If all entries are doubled, does your divisor grow by the factor 2, or by 4?",
        (
            _by(_mean, lambda train, X: train.var(axis=0)),
            lambda train, X: (X - train.mean(axis=0)) / train.var(axis=0),
        ),
    ),
    Mistake(
        "standardize_with",
        "spread_with_one_less",
        "The spread is computed with N - 1 in place of N. Here the mean of the squares is over all N.",
        "What does ddof=1 change, and is it asked for?",
        (
            _by(_mean, lambda train, X: train.std(axis=0, ddof=1)),
            lambda train, X: (X - train.mean(axis=0)) / train.std(axis=0, ddof=1),
        ),
    ),
    Mistake(
        "standardize_with",
        "range_for_spread",
        "It divides by the distance from the least to the largest entry; the spread is another number.",
        "What are mean and spread of a column that is scaled like this?",
        (_range, _range_around_the_mean),
    ),
    Mistake(
        "standardize_with",
        "one_scale_for_all",
        "One mean and one spread serve all columns; each column has its own.",
        "How many numbers does your mean hold?",
        (
            lambda train, X: (X - train.mean()) / train.std(),
            _by(lambda train, X: train.mean(), _spread),
            _by(_mean, lambda train, X: train.std()),
            lambda train, X: (X - train.mean(axis=0)) / train.std(),
        ),
    ),
    Mistake(
        "standardize_with",
        "rows_for_columns",
        "Mean and spread are taken along each row; each column needs its own.",
        "Which axis disappears, and which one stays?",
        (_rows, _rows_kept),
    ),
    Mistake(
        "standardize_with",
        "divided_by_zero",
        "A column that is constant in the training data is divided by its spread, 0.",
        "What is the spread of a column whose entries are all equal?",
        (_plain,),
    ),
    Mistake(
        "standardize_with",
        "small_number_for_a_test",
        "A small number is added to the spread, so a constant column is divided by next to nothing.",
        "What comes out for X when the spread is 0 and the small number 1e-8?",
        tuple(
            (lambda train, X, small=small: (X - train.mean(axis=0)) / (train.std(axis=0) + small))
            for small in (1e-8, 1e-7, 1e-9, 1e-10, 1e-12, 1e-6, 1e-5)
        ),
    ),
    Mistake(
        "standardize_with",
        "constant_becomes_zero",
        "A column that is constant in the training data becomes 0 in X, though X may vary there.",
        "What does the task say of such a column: no division, or no column?",
        (_erased,),
    ),
    Mistake(
        "standardize_with",
        "constant_left_alone",
        "A column that is constant in the training data stays as it is; its mean has to go, too.",
        "Of the two steps, which one is left out for a constant column: both, or one?",
        (_left_alone,),
    ),
    Mistake(
        "standardize_with",
        "constant_asked_of_the_other_data",
        "It asks whether a column of X is constant; the spread that may be 0 is that of train.",
        "Whose spread do you divide by, and whose columns do you ask?",
        (_asked_of_the_other, _erased_where_the_other_is),
    ),
    Mistake(
        "standardize_with",
        "argument_overwritten",
        "It writes into the array that it is given, so the caller's data has changed.",
        "Does X -= ... make a new array, or write into the old one?",
        (_overwritten, _both_overwritten),
        reads_as="changed_input",
    ),
)
