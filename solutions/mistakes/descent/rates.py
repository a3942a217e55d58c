"""Lesson 05: what goes wrong with the largest stable rate."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _unless_flat(rate):
    """The rate, or np.inf for a table of zeros."""
    return lambda A: rate(A) if np.any(A) else np.inf


def _eigenvalues(A):
    return np.linalg.eigvalsh(A)


MISTAKES = (
    Mistake(
        "largest_stable_rate",
        "smallest_eigenvalue",
        "It takes the flattest direction; the steepest one is the first to run away.",
        "In a narrow valley, along which direction does a walk run away first?",
        (
            _unless_flat(lambda A: 2 / _eigenvalues(A)[0]),
            _unless_flat(lambda A: 2 / np.min(np.abs(_eigenvalues(A)))),
            lambda A: 2 / _eigenvalues(A)[0],
        ),
    ),
    Mistake(
        "largest_stable_rate",
        "one_over_eigenvalue",
        "It gives 1 / lambda_max: there the steepest direction arrives in one step, and the limit is farther out.",
        "With the factor 1 - rate * lambda, where is it 0, and where is it -1?",
        (_unless_flat(lambda A: 1 / _eigenvalues(A)[-1]),),
    ),
    Mistake(
        "largest_stable_rate",
        "best_rate",
        "It gives the rate that shrinks all directions best; asked for is the one above which the walk runs away.",
        "Which eigenvalues decide where a walk runs away: two of them, or one?",
        (_unless_flat(lambda A: 2 / (_eigenvalues(A)[0] + _eigenvalues(A)[-1])),),
    ),
    Mistake(
        "largest_stable_rate",
        "eigenvalue_for_rate",
        "It returns the eigenvalue; the rate is 2 divided by it.",
        "In a steeper bowl, should the largest stable rate be larger or smaller?",
        (
            _unless_flat(lambda A: _eigenvalues(A)[-1]),
            lambda A: _eigenvalues(A)[-1],
            _unless_flat(lambda A: _eigenvalues(A)[-1] / 2),
            lambda A: _eigenvalues(A)[-1] / 2,
            _unless_flat(lambda A: 2 * _eigenvalues(A)[-1]),
        ),
    ),
    Mistake(
        "largest_stable_rate",
        "entry_for_eigenvalue",
        "It reads a curvature off the entries of A; the greatest one stands there only when the bowl is not turned.",
        "By which factor does [[1, 1], [1, 1]] stretch (1, 1), and is that number an entry?",
        (
            _unless_flat(lambda A: 2 / np.max(np.diag(A))),
            _unless_flat(lambda A: 2 / np.min(np.diag(A))),
            _unless_flat(lambda A: 2 / A[-1, -1]),
            _unless_flat(lambda A: 2 / A[0, 0]),
        ),
    ),
    Mistake(
        "largest_stable_rate",
        "sum_for_greatest",
        "It adds up the eigenvalues, or takes their mean; the greatest one alone decides.",
        "Does a second, flatter direction make the first one run away earlier?",
        (
            _unless_flat(lambda A: 2 / np.sum(_eigenvalues(A))),
            _unless_flat(lambda A: 2 / np.mean(_eigenvalues(A))),
            _unless_flat(lambda A: 2 * len(A) / np.sum(A)),
        ),
    ),
    Mistake(
        "largest_stable_rate",
        "length_of_table",
        "It takes a length over all entries; what counts is how much A stretches its steepest direction.",
        "By how much does A stretch a vector at most?",
        (_unless_flat(lambda A: 2 / np.linalg.norm(A)),),
    ),
    Mistake(
        "largest_stable_rate",
        "determinant_for_eigenvalue",
        "It divides by the product of all eigenvalues; the greatest one alone decides.",
        "If one direction is flat, is there still a limit?",
        (_unless_flat(lambda A: 2 / np.prod(_eigenvalues(A))), _unless_flat(lambda A: 2 / np.linalg.det(A))),
    ),
    Mistake(
        "largest_stable_rate",
        "condition_number",
        "It gives the ratio of the greatest to the smallest eigenvalue; that says how slow a walk must be.",
        "If all curvatures double, should the limit stay?",
        (_unless_flat(lambda A: _eigenvalues(A)[-1] / _eigenvalues(A)[0]),),
    ),
    Mistake(
        "largest_stable_rate",
        "all_eigenvalues",
        "It returns a limit for each direction; asked for is the one rate that suits all.",
        "Which one of these rates can you use without any direction running away?",
        (_unless_flat(lambda A: 2 / _eigenvalues(A)), lambda A: 2 / _eigenvalues(A)),
    ),
    Mistake(
        "largest_stable_rate",
        "flat_gets_zero",
        "For a table of zeros it gives 0 or nan; where all is flat, no rate is too large.",
        "Where the gradient is 0 everywhere, how far does a step go, whatever the rate is?",
        (
            lambda A: 2 / _eigenvalues(A)[-1] if np.any(A) else 0.0,
            lambda A: 2 / _eigenvalues(A)[-1] if np.any(A) else np.nan,
            lambda A: 2 / float(_eigenvalues(A)[-1]),
            lambda A: 2 / _eigenvalues(A)[-1] if np.any(A) else None,
        ),
    ),
)
