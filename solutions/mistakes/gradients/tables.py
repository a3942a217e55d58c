"""Lesson 02: what goes wrong with Jacobians and quadratic functions. The order is the precedence."""

import numpy as np

from solutions.mistakes.gradients.formulas import other_formula_mistakes
from solutions.mistakes.gradients.moving import all_at_once, central, columns, left_moved, slope_table
from solutions.mistakes.mistake import Mistake


def _loops_over_outputs(f, x, h=1e-5):
    return np.stack([central(f, x, j, h) for j in range(len(f(x)))], axis=1)


def _jacobian_never_restored(f, x, h=1e-5):
    return columns(f, x, h, left_moved)


JACOBIAN = (
    Mistake(
        "jacobian",
        "transposed",
        "Rows and columns are exchanged: a row belongs to an output, a column to an input.",
        "The slope of output 0 along input 1: at which place of your table does it stand?",
        (lambda f, x, h=1e-5: slope_table(f, x, h).T,),
    ),
    Mistake(
        "jacobian",
        "outputs_added_up",
        "The outputs are added up before or after the slopes are measured; each has a row of its own.",
        "How many rows should a function with 4 outputs give?",
        (
            lambda f, x, h=1e-5: np.sum(slope_table(f, x, h), axis=0),
            lambda f, x, h=1e-5: np.mean(slope_table(f, x, h), axis=0),
        ),
    ),
    Mistake(
        "jacobian",
        "all_entries_moved",
        "It moves every input at once, so the slopes along all of them come out added up.",
        "In x + h, which entries of x does NumPy move?",
        (
            all_at_once,
            lambda f, x, h=1e-5: np.stack([all_at_once(f, x, h)] * len(x), axis=1),
        ),
    ),
    Mistake(
        "jacobian",
        "one_output_only",
        "It has the slopes of one output only.",
        "How many rows should a function with 4 outputs give?",
        (
            lambda f, x, h=1e-5: slope_table(f, x, h)[0],
            lambda f, x, h=1e-5: slope_table(f, x, h)[:1],
            lambda f, x, h=1e-5: slope_table(f, x, h)[-1],
        ),
    ),
    Mistake(
        "jacobian",
        "one_input_only",
        "It has the slopes along one input only: the loop ends too soon, or its result is made anew in each turn.",
        "How many columns should a function with 3 inputs give?",
        (
            lambda f, x, h=1e-5: slope_table(f, x, h)[:, 0],
            lambda f, x, h=1e-5: slope_table(f, x, h)[:, :1],
            lambda f, x, h=1e-5: slope_table(f, x, h)[:, -1],
        ),
    ),
    Mistake(
        "jacobian",
        "diagonal_only",
        "It pairs each output with one input; every output may depend on every input.",
        "How many slopes do 2 outputs and 3 inputs have?",
        (
            lambda f, x, h=1e-5: np.diagonal(slope_table(f, x, h)).copy(),
            lambda f, x, h=1e-5: slope_table(f, x, h) * np.eye(*slope_table(f, x, h).shape),
        ),
    ),
    Mistake(
        "jacobian",
        "shape_flattened",
        "All slopes stand in one long row; asked for is a table with a row for each output.",
        "How would your caller find the slope of output 1 along input 0?",
        (lambda f, x, h=1e-5: slope_table(f, x, h).ravel(), lambda f, x, h=1e-5: slope_table(f, x, h).T.ravel()),
    ),
    Mistake(
        "jacobian",
        "loops_over_outputs",
        "The loop moves as many inputs as there are outputs.",
        "Which number tells how often an input has to be moved: the length of x, or the length of f(x)?",
        (_loops_over_outputs,),
    ),
    Mistake(
        "jacobian",
        "x_not_restored",
        "An entry that was moved is not put back, so the next column is measured at another place.",
        "When your loop reaches the second entry, where does the first one stand?",
        (_jacobian_never_restored, lambda f, x, h=1e-5: _jacobian_never_restored(f, np.array(x), h)),
        reads_as="changed_input",
    ),
    Mistake(
        "jacobian",
        "order_reversed",
        "Rows or columns stand in the reversed order.",
        "Which output belongs to row 0, and which input to column 0?",
        (lambda f, x, h=1e-5: slope_table(f, x, h)[::-1], lambda f, x, h=1e-5: slope_table(f, x, h)[:, ::-1]),
    ),
    Mistake(
        "jacobian",
        "value_for_slope",
        "It gives the outputs of f, not their slopes.",
        "Can a road be high up and flat?",
        (lambda f, x, h=1e-5: f(x), lambda f, x, h=1e-5: np.stack([f(x)] * len(x), axis=1)),
    ),
    *other_formula_mistakes("jacobian", lambda slope: lambda f, x, h=1e-5: columns(f, x, h, slope)),
)

# --- quadratic_gradient -----------------------------------------------------------------------------------


def _mirrored_in_place(A, b, x):
    A += A.T.copy()
    return A @ x / 2 - b


def _subtracted_in_place(A, b, x):
    x[:] = (A + A.T) @ x / 2
    x -= b
    return x


QUADRATIC_GRADIENT = (
    Mistake(
        "quadratic_gradient",
        "only_one_half_of_A",
        "It uses A alone, which is right only where A equals A.T: x[0] * x[1] has the factor A[0, 1] and also A[1, 0].",
        "Multiply out x @ A @ x for a table of 2 rows: which entries of A stand before x[0] * x[1]?",
        (lambda A, b, x: A @ x - b, lambda A, b, x: A.T @ x - b, lambda A, b, x: x @ A - b),
    ),
    Mistake(
        "quadratic_gradient",
        "half_missing",
        "The 1/2 in front of x @ A @ x is missing, so this part is twice too large.",
        "The slope of x**2 is 2 x: what is the slope of x**2 / 2?",
        (lambda A, b, x: (A + A.T) @ x - b, lambda A, b, x: 2 * A @ x - b),
    ),
    Mistake(
        "quadratic_gradient",
        "half_taken_twice",
        "It is too small by a factor 2: the square brings a factor 2, which cancels the 1/2.",
        "The slope of x**2 is 2 x: what is the slope of x**2 / 2?",
        (lambda A, b, x: A @ x / 2 - b, lambda A, b, x: (A + A.T) @ x / 4 - b),
    ),
    Mistake(
        "quadratic_gradient",
        "b_halved",
        "The 1/2 divides b too; it belongs to the part with A alone.",
        "What is the slope of b * x: b, or half of it?",
        (lambda A, b, x: ((A + A.T) @ x - b) / 2, lambda A, b, x: (A @ x - b) / 2),
    ),
    Mistake(
        "quadratic_gradient",
        "b_added",
        "b is added; q takes b @ x away.",
        "Which sign does b @ x have in q?",
        (lambda A, b, x: (A + A.T) @ x / 2 + b, lambda A, b, x: A @ x + b),
    ),
    Mistake(
        "quadratic_gradient",
        "b_missing",
        "The part with b is missing.",
        "What is the slope of b @ x along each entry of x?",
        (lambda A, b, x: (A + A.T) @ x / 2, lambda A, b, x: A @ x),
    ),
    Mistake(
        "quadratic_gradient",
        "b_times_x",
        "It takes b * x away, which still has x in it; the slope of b * x is b.",
        "What is the slope of 3 x: 3 x, or 3?",
        (
            lambda A, b, x: (A + A.T) @ x / 2 - b * x,
            lambda A, b, x: (A + A.T) @ x / 2 - b @ x,
            lambda A, b, x: A @ x - b * x,
        ),
    ),
    Mistake(
        "quadratic_gradient",
        "value_for_gradient",
        "It gives q itself, or x @ A @ x: one number, where each entry of x has a slope.",
        "How many slopes does a function of 3 inputs have?",
        (lambda A, b, x: x @ A @ x / 2 - b @ x, lambda A, b, x: x @ A @ x, lambda A, b, x: x @ A @ x - b),
    ),
    Mistake(
        "quadratic_gradient",
        "entry_by_entry",
        "It multiplies entry by entry, or uses the diagonal alone; each slope gathers a whole row of A.",
        "Along x[0], which terms of q change: only the one with A[0, 0]?",
        (
            lambda A, b, x: (A + A.T) * x / 2 - b,
            lambda A, b, x: A * x - b,
            lambda A, b, x: np.diagonal(A) * x - b,
        ),
    ),
    Mistake(
        "quadratic_gradient",
        "x_missing",
        "There is no x in the result, but a bowl is steeper farther out.",
        "The slope of x**2 / 2 at 3: is it the same as at 5?",
        (lambda A, b, x: (A + A.T) / 2 - b, lambda A, b, x: A - b, lambda A, b, x: np.sum(A + A.T, axis=1) / 2 - b),
    ),
    Mistake(
        "quadratic_gradient",
        "difference_for_sum",
        "A.T is taken away from A; both add to the slope.",
        "For a symmetric A, what would A - A.T leave?",
        (lambda A, b, x: (A - A.T) @ x / 2 - b, lambda A, b, x: (A.T - A) @ x / 2 - b),
    ),
    Mistake(
        "quadratic_gradient",
        "matrix_product_with_transpose",
        "A and A.T are multiplied; they have to be added.",
        "In A[0, 1] * x[0] * x[1] + A[1, 0] * x[1] * x[0], what joins the two terms?",
        (lambda A, b, x: A @ A.T @ x / 2 - b, lambda A, b, x: A @ A.T @ x - b),
    ),
    Mistake(
        "quadratic_gradient",
        "downhill",
        "The sign is turned round: this is the way downhill.",
        "For q = x**2 / 2 at 3, is the slope 3 or -3?",
        (lambda A, b, x: b - (A + A.T) @ x / 2, lambda A, b, x: b - A @ x),
    ),
    Mistake(
        "quadratic_gradient",
        "bottom_for_gradient",
        "It gives the place where the gradient is zero; asked for is the gradient at x.",
        "Should the result change when x changes?",
        (lambda A, b, x: np.linalg.solve((A + A.T) / 2, b), lambda A, b, x: np.linalg.solve(A, b)),
    ),
    Mistake(
        "quadratic_gradient",
        "argument_overwritten",
        "It writes into an array that it is given, so the caller's A or x has changed.",
        "Does A += A.T make a new array?",
        (_mirrored_in_place, _subtracted_in_place),
        reads_as="changed_input",
    ),
)
