"""Operations that are nearly right, out of which wrong programs of lesson 12 are made.

An operation is told by what it computes, by its local slopes and by what becomes of an upstream on the way back.
"""

import numpy as np

from solutions.reference.engine import Tensor, unbroadcast


def node(x, make=Tensor):
    return x if isinstance(x, make) else make(x)


def times(upstream, slope):
    return upstream * slope


def as_it_is(grad, shape):
    """What arrives is handed on, whatever shape it has."""
    return grad


def averaged(grad, shape):
    return unbroadcast(grad, shape) * (np.size(unbroadcast(grad, shape)) / np.size(grad))


def front_only(grad, shape):
    """Only axes that are not there at all are added up."""
    return np.sum(grad, axis=tuple(range(np.ndim(grad) - len(shape))))


def flattened(grad, shape):
    """Everything is added up, and stands at each place."""
    return np.full(shape, np.sum(grad))


def flattened_if_stretched(grad, shape):
    """The same, only where the shape is another one."""
    return grad if np.shape(grad) == tuple(shape) else flattened(grad, shape)


def one_number(grad, shape):
    return np.sum(grad)


def one_number_if_stretched(grad, shape):
    return grad if np.shape(grad) == tuple(shape) else np.sum(grad)


def both(forward, slopes, back=(unbroadcast, unbroadcast), hand=times, exchanged=False):
    """An operation (make, a, b) with two parents.

    `slopes(a, b, out)` gives the two local slopes, `hand(upstream, slope)` what comes back, and `back` says for each
    parent how that gets its shape; with `exchanged` each gets the other one's shape.
    """

    def operation(make, a, b):
        a, b = node(a, make), node(b, make)
        out = forward(a.data, b.data)
        shapes = (np.shape(b.data), np.shape(a.data)) if exchanged else (np.shape(a.data), np.shape(b.data))
        local = slopes(a.data, b.data, out)
        vjps = [
            lambda upstream, k=k: back[k](hand(upstream, local[k]), shapes[k])  # one for each parent
            for k in (0, 1)
        ]
        return make(out, (a, b), vjps)

    return operation


def addition(slopes=lambda a, b, out: (1.0, 1.0), **changed):
    return both(lambda a, b: a + b, slopes, **changed)


def product(slopes=lambda a, b, out: (b, a), **changed):
    return both(lambda a, b: a * b, slopes, **changed)


def difference(slopes=lambda a, b, out: (1.0, -1.0), **changed):
    return both(lambda a, b: a - b, slopes, **changed)


def quotient(slopes=lambda a, b, out: (1 / b, -a / b**2), **changed):
    return both(lambda a, b: a / b, slopes, **changed)


def power(slope=lambda a, b, out: b * a ** (b - 1), number=lambda a, b: a**b, hand=times):
    """a ** b with one parent; b is a number."""

    def operation(make, a, b):
        out = number(a.data, b)
        return make(out, (a,), (lambda upstream: hand(upstream, slope(a.data, b, out)),))

    return operation


def bare(operation):
    """An array in place of a node."""
    return lambda make, a, b: operation(make, a, b).data


def without_vjps(operation):
    def changed(make, a, b):
        right = operation(make, a, b)
        return make(right.data, right.parents)

    return changed


def without_edges(operation):
    return lambda make, a, b: make(operation(make, a, b).data)


def arrays_for_vjps(operation):
    """The slopes themselves where functions belong."""

    def changed(make, a, b):
        right = operation(make, a, b)
        return make(right.data, right.parents, [vjp(np.ones(right.data.shape)) for vjp in right.vjps])

    return changed


def once(operation):
    """One edge where both operands are one node."""

    def changed(make, a, b):
        right = operation(make, a, b)
        return make(right.data, (a,), right.vjps[:1]) if a is b else right

    return changed


def one_parent(operation, place):
    def changed(make, a, b):
        right = operation(make, a, b)
        return make(right.data, (right.parents[place],), (right.vjps[place],))

    return changed


def from_one(operation, place):
    """Nothing goes to the operand at the other place; where both are one node, both edges stay."""

    def changed(make, a, b):
        right = operation(make, a, b)
        if right.parents[0] is right.parents[1]:
            return right
        return make(right.data, (right.parents[place],), (right.vjps[place],))

    return changed


def cut_off_beside_plain(operation):
    """Beside a plain array the Tensor is no parent."""

    def changed(make, a, b):
        right = operation(make, a, b)
        plain = not (isinstance(a, make) and isinstance(b, make))
        return make(right.data) if plain else right

    return changed


def forever(make, a, b):
    return forever(make, a, b)
