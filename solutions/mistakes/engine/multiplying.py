"""Products that are nearly right, out of which wrong programs for matmul are made.

Most of them take functions (a, b, upstream) of arrays, which say what goes back to the one operand and to the other.
"""

import numpy as np

from solutions.mistakes.engine.making import node
from solutions.reference.engine import Tensor, matmul


def back(along_a=None, along_b=None):
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


def tables_only(along_a, along_b):
    """The piece with other functions back where both have two axes."""

    def program(a, b):
        a, b = node(a), node(b)
        right = matmul(a, b)
        if a.data.ndim < 2 or b.data.ndim < 2:
            return right
        vjps = (lambda u: along_a(a.data, b.data, u), lambda u: along_b(a.data, b.data, u))
        return Tensor(right.data, (a, b), vjps)

    return program


def as_tables(along_a, along_b, shaped=np.reshape, own_vectors=False):
    """The same where an operand with one axis passes for a row or a column, and gets its shape back in the end."""

    def program(a, b):
        a, b = node(a), node(b)
        row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)
        vjps = [
            lambda u, along=along, x=x: shaped(along(row, column, np.reshape(u, (len(row), column.shape[1]))), x.shape)
            for along, x in ((along_a, a.data), (along_b, b.data))
        ]
        if own_vectors and a.data.ndim == b.data.ndim == 1:
            vjps = [lambda u: u * a.data, lambda u: u * b.data]
        return Tensor(a.data @ b.data, (a, b), vjps)

    return program


def one_axis_flat(slope, shape):
    return np.ravel(slope) if len(shape) == 1 else slope


def everywhere(along_a, along_b):
    """Wrong for two tables, and wrong for all that passes for one."""
    return (
        tables_only(along_a, along_b),
        as_tables(along_a, along_b),
        as_tables(along_a, along_b, one_axis_flat),
    )


def with_own(along_a, along_b):
    """The same, and with what two vectors do when each has its own for a slope."""
    alone = tables_only(along_a, along_b)
    own = back(lambda a, b, u: u * a, lambda a, b, u: u * b)
    return (
        *everywhere(along_a, along_b),
        as_tables(along_a, along_b, own_vectors=True),
        lambda a, b: own(a, b) if node(a).data.ndim == node(b).data.ndim == 1 else alone(a, b),
    )


def made_tables(left, right, slopes_too):
    """An operand with one axis is a table afterwards."""

    def program(a, b):
        a, b = node(a), node(b)
        made = matmul(Tensor(a.data), Tensor(b.data))
        shapes = np.shape(a.data), np.shape(b.data)
        a.data = np.atleast_2d(a.data) if left else a.data
        b.data = b.data.reshape(len(b.data), -1) if right else b.data
        after = (a.data.shape, b.data.shape) if slopes_too else shapes
        vjps = [lambda u, k=k: np.reshape(made.vjps[k](u), after[k]) for k in (0, 1)]
        return Tensor(made.data, (a, b), vjps)

    return program


def product_kept_in_a(a, b):
    """The functions read the left operand when it holds the product already."""
    a, b = node(a), node(b)
    vjps = matmul(a, b).vjps
    a.data = a.data @ b.data
    return Tensor(a.data, (a, b), (vjps[0], lambda u: a.data.T @ u))


def product_kept_in_b(a, b):
    a, b = node(a), node(b)
    vjps = matmul(Tensor(a.data), Tensor(b.data)).vjps
    b.data = a.data @ b.data
    return Tensor(b.data, (a, b), vjps)


def formula(a, b):
    """The formulas for two tables, whatever the axes."""
    a, b = node(a), node(b)
    return Tensor(a.data @ b.data, (a, b), (lambda u: u @ b.data.T, lambda u: a.data.T @ u))


def shape_kept(a, b):
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


def slopes_keep_two_axes(a, b):
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


def where_axes(axes, program):
    """`program` where the operands have these numbers of axes, else what is right."""

    def changed(a, b):
        a, b = node(a), node(b)
        return program(a, b) if (a.data.ndim, b.data.ndim) in axes else matmul(a, b)

    return changed


def tensors_only(a, b):
    a.parents, b.parents  # noqa: B018
    return matmul(a, b)


def tensors_only_on_the_right(a, b):
    b.parents  # noqa: B018
    return matmul(a, b)


def tensors_only_on_the_left(a, b):
    a.parents  # noqa: B018
    return matmul(a, b)


def entries(a, b):
    a, b = node(a), node(b)
    return a * b


def forward(how):
    def program(a, b):
        a, b = node(a), node(b)
        return Tensor(how(a.data, b.data), (a, b), matmul(a, b).vjps)

    return program


def cut_off_beside_plain(a, b):
    made = matmul(a, b)
    plain = not (isinstance(a, Tensor) and isinstance(b, Tensor))
    return Tensor(made.data) if plain else made


def one_parent(place):
    def program(a, b):
        made = matmul(a, b)
        return Tensor(made.data, (made.parents[place],), (made.vjps[place],))

    return program


def arrays(a, b):
    made = matmul(a, b)
    ones = np.ones(made.data.shape)
    return Tensor(made.data, made.parents, [vjp(ones) for vjp in made.vjps])


def upstream(change):
    def program(a, b):
        made = matmul(a, b)
        vjps = [lambda u, vjp=vjp: vjp(change(u)) for vjp in made.vjps]
        return Tensor(made.data, made.parents, vjps)

    return program


def after(change):
    def program(a, b):
        made = matmul(a, b)
        vjps = [lambda u, vjp=vjp: change(vjp(u)) for vjp in made.vjps]
        return Tensor(made.data, made.parents, vjps)

    return program
