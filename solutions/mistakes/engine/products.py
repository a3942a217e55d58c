"""Lesson 12: what goes wrong in matmul. The order is the precedence when several fit."""

import numpy as np

from solutions.mistakes.engine.making import node
from solutions.mistakes.mistake import Mistake
from solutions.reference.engine import Tensor, matmul


def _back(along_a=None, along_b=None):
    """The piece with other functions back, from (a, b, upstream) as arrays."""

    def program(a, b):
        a, b = node(a), node(b)
        made = matmul(a, b)
        vjps = list(made.vjps)
        if along_a:
            vjps[0] = lambda upstream: along_a(a.data, b.data, upstream)
        if along_b:
            vjps[1] = lambda upstream: along_b(a.data, b.data, upstream)
        return Tensor(made.data, (a, b), vjps)

    return program


def _tables_only(along_a, along_b):
    """The piece with other functions back where both have two axes."""

    def program(a, b):
        a, b = node(a), node(b)
        right = matmul(a, b)
        if a.data.ndim < 2 or b.data.ndim < 2:
            return right
        vjps = (lambda u: along_a(a.data, b.data, u), lambda u: along_b(a.data, b.data, u))
        return Tensor(right.data, (a, b), vjps)

    return program


def _formula(a, b):
    """The formulas for two tables, whatever the axes."""
    a, b = node(a), node(b)
    return Tensor(a.data @ b.data, (a, b), (lambda u: u @ b.data.T, lambda u: a.data.T @ u))


def _shape_kept(a, b):
    """What has one axis is made into a table, and so stays one."""
    a, b = node(a), node(b)
    row = a.data.reshape(-1, a.data.shape[-1])
    column = b.data.reshape(b.data.shape[0], -1)
    return Tensor(
        row @ column,
        (a, b),
        (
            lambda u: np.reshape(u, (len(row), column.shape[1])) @ column.T,
            lambda u: row.T @ np.reshape(u, (len(row), column.shape[1])),
        ),
    )


def _slopes_keep_two_axes(a, b):
    a, b = node(a), node(b)
    made = matmul(a, b)
    row = a.data.reshape(-1, a.data.shape[-1])
    column = b.data.reshape(b.data.shape[0], -1)
    table = (len(row), column.shape[1])
    return Tensor(
        made.data,
        (a, b),
        (lambda u: np.reshape(u, table) @ column.T, lambda u: row.T @ np.reshape(u, table)),
    )


def _where_axes(axes, program):
    """`program` where the operands have these numbers of axes, else what is right."""

    def changed(a, b):
        a, b = node(a), node(b)
        return program(a, b) if (a.data.ndim, b.data.ndim) in axes else matmul(a, b)

    return changed


def _tensors_only(a, b):
    a.parents, b.parents  # noqa: B018
    return matmul(a, b)


def _tensors_only_on_the_right(a, b):
    b.parents  # noqa: B018
    return matmul(a, b)


def _tensors_only_on_the_left(a, b):
    a.parents  # noqa: B018
    return matmul(a, b)


def _entries(a, b):
    a, b = node(a), node(b)
    return a * b


def _forward(how):
    def program(a, b):
        a, b = node(a), node(b)
        return Tensor(how(a.data, b.data), (a, b), matmul(a, b).vjps)

    return program


def _cut_off_beside_plain(a, b):
    made = matmul(a, b)
    plain = not (isinstance(a, Tensor) and isinstance(b, Tensor))
    return Tensor(made.data) if plain else made


def _one_parent(place):
    def program(a, b):
        made = matmul(a, b)
        return Tensor(made.data, (made.parents[place],), (made.vjps[place],))

    return program


def _arrays(a, b):
    made = matmul(a, b)
    ones = np.ones(made.data.shape)
    return Tensor(made.data, made.parents, [vjp(ones) for vjp in made.vjps])


def _upstream(change):
    def program(a, b):
        made = matmul(a, b)
        vjps = [lambda u, vjp=vjp: vjp(change(u)) for vjp in made.vjps]
        return Tensor(made.data, made.parents, vjps)

    return program


def _after(change):
    def program(a, b):
        made = matmul(a, b)
        vjps = [lambda u, vjp=vjp: change(vjp(u)) for vjp in made.vjps]
        return Tensor(made.data, made.parents, vjps)

    return program


ONE_AXIS = {(1, 1), (1, 2), (2, 1)}

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
        (_tensors_only, _tensors_only_on_the_right, _tensors_only_on_the_left),
    ),
    Mistake(
        "matmul",
        "entries_multiplied",
        "It multiplies entry by entry; a matrix product adds up products of a row and a column.",
        "What is the shape of a @ b, if a is (3, 2) and b is (2, 4)?",
        (_entries,),
    ),
    Mistake(
        "matmul",
        "operands_exchanged",
        "It computes b @ a.",
        "Which of the two stands on the left in a @ b?",
        (lambda a, b: matmul(b, a),),
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
        (_arrays,),
    ),
    Mistake(
        "matmul",
        "plain_operand_cuts_the_graph",
        "Where one operand is a plain array, the result forgets the Tensor it was made from.",
        "Does X @ W depend on W, if X is an array?",
        (_cut_off_beside_plain,),
    ),
    Mistake(
        "matmul",
        "second_operand_forgotten",
        "Only one of the operands becomes a parent; the result depends on both.",
        "From how many operands do edges lead to a result?",
        (_one_parent(0), _one_parent(1)),
    ),
    Mistake(
        "matmul",
        "operand_changed",
        "It changes its left operand in place of making a new Tensor.",
        "After c = a @ b, what should a.data be?",
        (lambda a, b: (setattr(node(a), "data", matmul(a, b).data), a)[1],),
    ),
    Mistake(
        "matmul",
        "one_axis_like_tables",
        "Operands with one axis are treated by the formulas for tables; there the shapes do not fit.",
        "If a and b have one axis each, what is the shape of the upstream, and what has to come back to a?",
        (
            _formula,
            _where_axes({(1, 1)}, _formula),
            _where_axes({(1, 2)}, _formula),
            _where_axes({(2, 1)}, _formula),
            _where_axes({(1, 1), (1, 2)}, _formula),
            _where_axes({(1, 1), (2, 1)}, _formula),
            _where_axes({(1, 2), (2, 1)}, _formula),
        ),
    ),
    Mistake(
        "matmul",
        "second_axis_stays",
        "What was given with one axis comes back as a table.",
        "Which shape must the slope along a have, if a is (3,)?",
        (_slopes_keep_two_axes, _shape_kept),
    ),
    Mistake(
        "matmul",
        "dot_product_of_vectors_spread",
        "The outer product stands where the upstream is one number, or the other way round.",
        "Two vectors make one number: what comes back to each of them, if the upstream is 1?",
        (
            _where_axes({(1, 1)}, _back(lambda a, b, u: np.outer(a, b) * u, lambda a, b, u: np.outer(a, b).T * u)),
            _where_axes({(1, 1)}, _back(lambda a, b, u: u * np.sum(b), lambda a, b, u: u * np.sum(a))),
            _where_axes({(1, 2)}, _back(None, lambda a, b, u: np.sum(a) * u)),
            _where_axes({(2, 1)}, _back(lambda a, b, u: np.sum(b) * u, None)),
        ),
    ),
    Mistake(
        "matmul",
        "own_vector_for_slope",
        "The slope of a product of two vectors along one of them is the other one; each has its own here.",
        "If a and b have one axis, how much does a @ b grow when a[0] grows by 1?",
        (_where_axes({(1, 1)}, _back(lambda a, b, u: u * a, lambda a, b, u: u * b)),),
    ),
    Mistake(
        "matmul",
        "outer_product_turned_round",
        "The outer product of the vector and the upstream lies on its side.",
        "If a is (3,) and b is (3, 4), which of a and the upstream runs along the rows of the slope along b?",
        (
            _where_axes({(1, 2)}, _back(None, lambda a, b, u: np.outer(u, a))),
            _where_axes({(2, 1)}, _back(lambda a, b, u: np.outer(b, u), None)),
            _where_axes(
                {(1, 2), (2, 1)},
                lambda a, b: (
                    _back(None, lambda a, b, u: np.outer(u, a))
                    if a.data.ndim == 1
                    else _back(lambda a, b, u: np.outer(b, u))
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
            _tables_only(lambda a, b, u: u @ b, lambda a, b, u: a @ u),
            _tables_only(lambda a, b, u: u @ b, lambda a, b, u: a.T @ u),
            _tables_only(lambda a, b, u: u @ b.T, lambda a, b, u: a @ u),
        ),
    ),
    Mistake(
        "matmul",
        "upstream_on_the_wrong_side",
        "On the way back the upstream stands on the wrong side of the product.",
        "In a @ b, does b stand to the right of a? On which side of the upstream does it belong?",
        (
            _tables_only(lambda a, b, u: b.T @ u, lambda a, b, u: u @ a.T),
            _tables_only(lambda a, b, u: u @ b.T, lambda a, b, u: u @ a.T),
            _tables_only(lambda a, b, u: b.T @ u, lambda a, b, u: a.T @ u),
            _tables_only(lambda a, b, u: b @ u, lambda a, b, u: u @ a),
        ),
    ),
    Mistake(
        "matmul",
        "slope_on_its_side",
        "What comes back lies on its side.",
        "Which shape must the slope along b have?",
        (
            _tables_only(lambda a, b, u: (u @ b.T).T, lambda a, b, u: (a.T @ u).T),
            _tables_only(lambda a, b, u: u @ b.T, lambda a, b, u: u.T @ a),
            _tables_only(lambda a, b, u: b @ u.T, lambda a, b, u: a.T @ u),
        ),
    ),
    Mistake(
        "matmul",
        "own_operand_for_slope",
        "What goes to an operand is made with that operand; the other one belongs there.",
        "If one entry of a grows by 1, do entries of a or of b say how much the product grows?",
        (
            _tables_only(lambda a, b, u: u @ a.T, lambda a, b, u: b.T @ u),
            _tables_only(lambda a, b, u: a.T @ u, lambda a, b, u: u @ b.T),
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
        (_upstream(lambda u: np.ones(np.shape(u))),),
    ),
    Mistake(
        "matmul",
        "operand_handed_on_alone",
        "The other operand itself comes back, transposed, without the upstream.",
        "Which two slopes meet at an edge?",
        (_back(lambda a, b, u: b.T, lambda a, b, u: a.T),),
    ),
    Mistake(
        "matmul",
        "averaged_over_rows",
        "What comes back is divided by the number of rows; a 1/N belongs to a mean and to nothing else.",
        "Which function of yours has divided by the number of examples already?",
        (
            _back(
                lambda a, b, u: matmul(node(a), node(b)).vjps[0](u) / len(a),
                lambda a, b, u: matmul(node(a), node(b)).vjps[1](u) / len(a),
            ),
            _back(None, lambda a, b, u: matmul(node(a), node(b)).vjps[1](u) / len(a)),
        ),
    ),
    Mistake(
        "matmul",
        "sign_turned",
        "What comes back has the wrong sign.",
        "If all numbers are positive and one grows, does the product grow or shrink?",
        (_after(lambda slope: -slope),),
    ),
)
