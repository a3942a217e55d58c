"""Lesson 12: what goes wrong in matmul. The order is the precedence when several fit."""

import numpy as np

from solutions.mistakes.engine.making import node
from solutions.mistakes.engine.multiplying import (
    after,
    arrays,
    back,
    cut_off_beside_plain,
    entries,
    everywhere,
    formula,
    forward,
    made_tables,
    one_parent,
    product_kept_in_a,
    product_kept_in_b,
    shape_kept,
    slopes_keep_two_axes,
    tensors_only,
    tensors_only_on_the_left,
    tensors_only_on_the_right,
    upstream,
    where_axes,
    with_own,
)
from solutions.mistakes.mistake import Mistake
from solutions.reference.engine import Tensor, matmul

MATMUL = (
    Mistake(
        "matmul",
        "array_returned",
        "It gives back a plain array; it has to give back a new Tensor, which knows its parents.",
        "What type has a.data @ b.data?",
        (lambda a, b: matmul(a, b).data,),
    ),
    Mistake(
        "matmul",
        "plain_operand_unsupported",
        "It takes an operand for a Tensor that is an array; make a Tensor of it first.",
        "In X @ W, where X is an array, which attributes has X?",
        (tensors_only, tensors_only_on_the_right, tensors_only_on_the_left),
    ),
    Mistake(
        "matmul",
        "entries_multiplied",
        "It multiplies entry by entry; a matrix product adds up products of a row and a column.",
        "What is the shape of a @ b, if a is (3, 2) and b is (2, 4)?",
        (entries,),
    ),
    Mistake(
        "matmul",
        "operands_exchanged",
        "It computes b @ a.",
        "Which of the two stands on the left in a @ b?",
        (lambda a, b: matmul(b, a), forward(lambda a, b: b @ a)),
    ),
    Mistake(
        "matmul",
        "edges_forgotten",
        "The new Tensor does not know its parents, or has no function for them, so nothing finds its way back.",
        "Which three things does Tensor(...) take, and which of them do you give?",
        (lambda a, b: Tensor(matmul(a, b).data), lambda a, b: Tensor(matmul(a, b).data, (node(a), node(b)))),
    ),
    Mistake(
        "matmul",
        "arrays_for_vjps",
        "The vjps are arrays; each has to be a function that takes the upstream.",
        "Who will know the upstream, and when?",
        (arrays,),
    ),
    Mistake(
        "matmul",
        "plain_operand_cuts_the_graph",
        "Where one operand is a plain array, the result forgets the Tensor it was made from.",
        "Does X @ W depend on W, if X is an array?",
        (cut_off_beside_plain,),
    ),
    Mistake(
        "matmul",
        "second_operand_forgotten",
        "Only one of the operands becomes a parent; the result depends on both.",
        "From how many operands do edges lead to a result?",
        (one_parent(0), one_parent(1)),
    ),
    Mistake(
        "matmul",
        "operand_changed",
        "It writes into an operand; a new Tensor takes the result, and a new variable whatever else is needed.",
        "After c = a @ b, what should a.data and b.data be?",
        (
            lambda a, b: (setattr(node(a), "data", matmul(a, b).data), a)[1],
            product_kept_in_a,
            product_kept_in_b,
            *[
                made_tables(left, right, slopes_too)
                for left, right in ((True, True), (True, False), (False, True))
                for slopes_too in (False, True)
            ],
        ),
    ),
    Mistake(
        "matmul",
        "one_axis_like_tables",
        "Operands with one axis are treated by the formulas for tables; there the shapes do not fit.",
        "If a and b have one axis each, what is the shape of the upstream, and what has to come back to a?",
        (
            formula,
            where_axes({(1, 1)}, formula),
            where_axes({(1, 2)}, formula),
            where_axes({(2, 1)}, formula),
            where_axes({(1, 1), (1, 2)}, formula),
            where_axes({(1, 1), (2, 1)}, formula),
            where_axes({(1, 2), (2, 1)}, formula),
        ),
    ),
    Mistake(
        "matmul",
        "second_axis_stays",
        "What was given with one axis comes back as a table.",
        "Which shape must the slope along a have, if a is (3,)?",
        (slopes_keep_two_axes, shape_kept),
    ),
    Mistake(
        "matmul",
        "dot_product_of_vectors_spread",
        "Beside a vector, what comes back is spread wrongly: the upstream alone, or times a sum, or as a whole table.",
        "Two vectors make one number: what comes back to each of them, if the upstream is 1?",
        (
            where_axes({(1, 1)}, back(lambda a, b, u: np.outer(a, b) * u, lambda a, b, u: np.outer(a, b).T * u)),
            where_axes({(1, 1)}, back(lambda a, b, u: np.outer(u, b), lambda a, b, u: np.outer(a, u))),
            where_axes({(1, 1)}, back(lambda a, b, u: np.outer(u, b), lambda a, b, u: np.outer(u, a))),
            where_axes({(1, 1)}, back(lambda a, b, u: u * np.ones(a.shape), lambda a, b, u: u * np.ones(b.shape))),
            where_axes({(1, 1)}, back(lambda a, b, u: u, lambda a, b, u: u)),
            where_axes(
                {(1, 1)},
                back(lambda a, b, u: np.full(a.shape, u * (a @ b)), lambda a, b, u: np.full(b.shape, u * (a @ b))),
            ),
            where_axes({(1, 1)}, back(lambda a, b, u: u * np.sum(b), lambda a, b, u: u * np.sum(a))),
            where_axes({(1, 2)}, back(None, lambda a, b, u: np.sum(a) * u)),
            where_axes({(2, 1)}, back(lambda a, b, u: np.sum(b) * u, None)),
        ),
    ),
    Mistake(
        "matmul",
        "own_vector_for_slope",
        "The slope of a product of two vectors along one of them is the other one; each has its own here.",
        "If a and b have one axis, how much does a @ b grow when a[0] grows by 1?",
        (where_axes({(1, 1)}, back(lambda a, b, u: u * a, lambda a, b, u: u * b)),),
    ),
    Mistake(
        "matmul",
        "outer_product_turned_round",
        "The outer product of the vector and the upstream lies on its side.",
        "If a is (3,) and b is (3, 4), which of a and the upstream runs along the rows of the slope along b?",
        (
            where_axes({(1, 2)}, back(None, lambda a, b, u: np.outer(u, a))),
            where_axes({(2, 1)}, back(lambda a, b, u: np.outer(b, u), None)),
            where_axes(
                {(1, 2), (2, 1)},
                lambda a, b: (
                    back(None, lambda a, b, u: np.outer(u, a))
                    if a.data.ndim == 1
                    else back(lambda a, b, u: np.outer(b, u))
                )(a, b),
            ),
        ),
    ),
    Mistake(
        "matmul",
        "transposes_missing",
        "On the way back an operand is multiplied without being transposed.",
        "If b is (2, 4) and the upstream (3, 4), which product of the two has the shape of a, (3, 2)?",
        (
            *everywhere(lambda a, b, u: u @ b, lambda a, b, u: a @ u),
            *everywhere(lambda a, b, u: u @ b, lambda a, b, u: a.T @ u),
            *everywhere(lambda a, b, u: u @ b.T, lambda a, b, u: a @ u),
        ),
    ),
    Mistake(
        "matmul",
        "upstream_on_the_wrong_side",
        "On the way back the upstream stands on the wrong side of the product.",
        "In a @ b, does b stand to the right of a? On which side of the upstream does it belong?",
        (
            *everywhere(lambda a, b, u: b.T @ u, lambda a, b, u: u @ a.T),
            *everywhere(lambda a, b, u: u @ b.T, lambda a, b, u: u @ a.T),
            *everywhere(lambda a, b, u: b.T @ u, lambda a, b, u: a.T @ u),
            *everywhere(lambda a, b, u: b @ u, lambda a, b, u: u @ a),
        ),
    ),
    Mistake(
        "matmul",
        "slope_on_its_side",
        "What comes back lies on its side.",
        "Which shape must the slope along b have?",
        (
            *everywhere(lambda a, b, u: (u @ b.T).T, lambda a, b, u: (a.T @ u).T),
            *everywhere(lambda a, b, u: u @ b.T, lambda a, b, u: u.T @ a),
            *everywhere(lambda a, b, u: b @ u.T, lambda a, b, u: a.T @ u),
        ),
    ),
    Mistake(
        "matmul",
        "own_operand_for_slope",
        "What goes to an operand is made with that operand; the other one belongs there.",
        "If one entry of a grows by 1, do entries of a or of b say how much the product grows?",
        (
            *with_own(lambda a, b, u: u @ a.T, lambda a, b, u: b.T @ u),
            *with_own(lambda a, b, u: a.T @ u, lambda a, b, u: u @ b.T),
        ),
    ),
    Mistake(
        "matmul",
        "parents_exchanged",
        "The functions go to the wrong parents.",
        "Which entry of vjps belongs to parents[0]?",
        (
            lambda a, b: Tensor(matmul(a, b).data, (node(b), node(a)), matmul(a, b).vjps),
            lambda a, b: (lambda made: Tensor(made.data, made.parents, made.vjps[::-1]))(matmul(a, b)),
        ),
    ),
    Mistake(
        "matmul",
        "upstream_dropped",
        "A function ignores its upstream, as if it were all ones.",
        "Along a path, which two slopes meet at an edge?",
        (upstream(lambda u: np.ones(np.shape(u))),),
    ),
    Mistake(
        "matmul",
        "operand_handed_on_alone",
        "The other operand itself comes back, transposed, without the upstream.",
        "Which two slopes meet at an edge?",
        (back(lambda a, b, u: b.T, lambda a, b, u: a.T),),
    ),
    Mistake(
        "matmul",
        "averaged_over_rows",
        "What comes back is divided by the number of rows; a 1/N belongs to a mean and to nothing else.",
        "Which function of yours has divided by the number of examples already?",
        (
            back(
                lambda a, b, u: matmul(node(a), node(b)).vjps[0](u) / len(a),
                lambda a, b, u: matmul(node(a), node(b)).vjps[1](u) / len(a),
            ),
            back(None, lambda a, b, u: matmul(node(a), node(b)).vjps[1](u) / len(a)),
        ),
    ),
    Mistake(
        "matmul",
        "sign_turned",
        "What comes back has the wrong sign.",
        "If all numbers are positive and one grows, does the product grow or shrink?",
        (after(lambda slope: -slope),),
    ),
)
