"""Lesson 05: what goes wrong with the gradient of a line's loss."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _slopes(X, errors):
    return 2 * X.T @ errors / len(errors), 2 * np.mean(errors)


def _line_errors(X, y, w, b):
    return X @ w + b - y


def _of_slopes(changed):
    """What `changed(dw, db, N)` makes of the right slopes."""
    return lambda X, y, w, b: changed(*_slopes(X, _line_errors(X, y, w, b)), len(y))


def _of_rows(changed):
    """What `changed(rows, errors, N)` makes of the slopes of each example, and of its errors, doubled."""

    def slopes(X, y, w, b):
        errors = 2 * _line_errors(X, y, w, b)
        return changed(X * errors[:, None], errors, len(y))

    return slopes


def _all_against_all(weights, bias, turned=False):
    """Slopes made of a table of errors, each prediction less each measurement, or of that table on its side."""

    def slopes(X, y, w, b):
        errors = (X @ w + b)[:, None] - y
        errors = errors.T if turned else errors
        return weights(2 * X.T @ errors / len(y)), bias(2 * errors / len(y))

    return slopes


SLOPES_OF_A_TABLE = (
    lambda table: table,
    lambda table: np.sum(table, axis=1),
    lambda table: np.mean(table, axis=1),
)


def _weights_overwritten(X, y, w, b):
    w -= 0.1 * _slopes(X, _line_errors(X, y, w, b))[0]
    return _slopes(X, _line_errors(X, y, w, b))


def _measured_overwritten(X, y, w, b):
    y -= X @ w + b
    return _slopes(X, -y)


MISTAKES = (
    Mistake(
        "linear_regression_gradient",
        "sum_for_mean",
        "It adds up over the examples; the loss is a mean, so its slopes are divided by N.",
        "If every example stood twice in the table, should the slopes double?",
        (
            _of_slopes(lambda dw, db, N: (N * dw, N * db)),
            _of_slopes(lambda dw, db, N: (N * dw / 2, N * db / 2)),
            _of_slopes(lambda dw, db, N: (N * dw, db)),
            _of_slopes(lambda dw, db, N: (dw, N * db)),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "factor_two_missing",
        "The 2 from the slope of a square is missing.",
        "What is the slope of e**2?",
        (
            _of_slopes(lambda dw, db, N: (dw / 2, db / 2)),
            _of_slopes(lambda dw, db, N: (dw / 2, db)),
            _of_slopes(lambda dw, db, N: (dw, db / 2)),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "sign",
        "The sign is turned round: an error is the prediction minus what was measured.",
        "If the prediction is too high, should a larger bias make the loss grow or fall?",
        (
            _of_slopes(lambda dw, db, N: (-dw, -db)),
            _of_slopes(lambda dw, db, N: (-dw, db)),
            _of_slopes(lambda dw, db, N: (dw, -db)),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "bias_forgotten",
        "The bias is not in the prediction.",
        "What does the line predict for an example of zeros?",
        (lambda X, y, w, b: _slopes(X, X @ w - y),),
    ),
    Mistake(
        "linear_regression_gradient",
        "prediction_for_error",
        "It uses the prediction where the error belongs: what was measured is missing.",
        "Where in your formula does y come in?",
        (lambda X, y, w, b: _slopes(X, X @ w + b), lambda X, y, w, b: _slopes(X, y)),
    ),
    Mistake(
        "linear_regression_gradient",
        "bias_slope_missing",
        "The slope along the bias is 0, or it is the slope along a weight.",
        "If all predictions rise by a little, does the loss stay as it is?",
        (
            _of_slopes(lambda dw, db, N: (dw, 0.0)),
            _of_slopes(lambda dw, db, N: (dw, np.mean(dw))),
            _of_slopes(lambda dw, db, N: (dw, np.sum(dw))),
            lambda X, y, w, b: (_slopes(X, _line_errors(X, y, w, b))[0], b * _slopes(X, _line_errors(X, y, w, b))[1]),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "features_missing",
        "Every weight gets the slope of the bias; the slope along a weight is multiplied by its feature.",
        "If a feature is 0 in every example, can its weight change the loss?",
        (_of_slopes(lambda dw, db, N: (np.full(len(dw), db), db)), _of_slopes(lambda dw, db, N: (db, db))),
    ),
    Mistake(
        "linear_regression_gradient",
        "averaged_over_all_entries",
        "It divides by the number of all entries of X, or twice by N; the mean runs over the N examples, once.",
        "How many squared errors are there, and how often do your lines divide by their number?",
        (
            _of_slopes(lambda dw, db, N: (dw / len(dw), db)),
            _of_slopes(lambda dw, db, N: (dw / len(dw), db / len(dw))),
            _of_slopes(lambda dw, db, N: (dw / N, db / N)),
            _of_slopes(lambda dw, db, N: (dw / N, db)),
            _of_slopes(lambda dw, db, N: (dw, db / N)),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "table_not_transposed",
        "X @ errors combines each row of X with the errors; a weight's slope combines a column with them.",
        "Which numbers of X belong to the first weight: the first row, or the first column?",
        (lambda X, y, w, b: (2 * X @ _line_errors(X, y, w, b) / len(y), 2 * np.mean(_line_errors(X, y, w, b))),),
    ),
    Mistake(
        "linear_regression_gradient",
        "one_row_per_example",
        "There is a slope for each example; they have to be averaged over the examples.",
        "How many slopes belong to one weight?",
        (
            _of_rows(lambda rows, errors, N: (rows, np.sum(errors) / N)),
            _of_rows(lambda rows, errors, N: (rows, errors)),
            _of_rows(lambda rows, errors, N: (rows / N, np.sum(errors) / N)),
            _of_rows(lambda rows, errors, N: (rows / N, errors / N)),
            _of_rows(lambda rows, errors, N: (np.sum(rows, axis=0) / N, errors)),
            _of_rows(lambda rows, errors, N: (np.sum(rows, axis=0) / N, errors / N)),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "column_against_row",
        "A column minus a row gives a table of all differences: each prediction meets every measurement.",
        "What shape has an array of shape (N, 1) minus one of shape (N,)?",
        tuple(
            _all_against_all(weights, bias, turned)
            for weights in SLOPES_OF_A_TABLE
            for bias in (np.sum, lambda table: np.sum(table) / len(table), lambda table: np.sum(table, axis=0))
            for turned in (False, True)
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "squared_errors",
        "It uses the squared errors; the slope of a square is twice the error itself.",
        "Can a slope made of squares ever be negative along the bias?",
        (lambda X, y, w, b: _slopes(X, _line_errors(X, y, w, b) ** 2),),
    ),
    Mistake(
        "linear_regression_gradient",
        "sizes_of_errors",
        "It uses the sizes of the errors without their signs; a prediction may be too low.",
        "If half of the predictions are too high and half too low, in which direction should the bias move?",
        (
            lambda X, y, w, b: _slopes(X, np.abs(_line_errors(X, y, w, b))),
            lambda X, y, w, b: _slopes(X, np.sign(_line_errors(X, y, w, b))),
        ),
    ),
    Mistake(
        "linear_regression_gradient",
        "order_exchanged",
        "The two results stand in the wrong order: the weights come first.",
        "In dw, db = linear_regression_gradient(...), which one is first?",
        (_of_slopes(lambda dw, db, N: (db, dw)),),
    ),
    Mistake(
        "linear_regression_gradient",
        "one_array_for_two_results",
        "Weights and bias stand in one array; asked for are two results, an array and a number.",
        "How many results should your caller be able to unpack?",
        (_of_slopes(lambda dw, db, N: np.append(dw, db)), _of_slopes(lambda dw, db, N: dw)),
    ),
    Mistake(
        "linear_regression_gradient",
        "argument_overwritten",
        "It writes into an array of the caller.",
        "Which of your lines writes into X, y or w?",
        (_weights_overwritten, _measured_overwritten),
        reads_as="changed_input",
    ),
)
