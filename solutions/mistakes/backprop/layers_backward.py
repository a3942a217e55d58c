"""Lesson 08: what goes wrong with one layer on the way back."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _dx(u, x, W):
    return u @ W.T


def _dW(u, x, W):
    return x.T @ u


def _db(u, x, W):
    return u.sum(axis=0)


def _back(dx=_dx, dW=_dW, db=_db):
    """The piece with another dx, dW or db."""
    return lambda upstream, x, W: (dx(upstream, x, W), dW(upstream, x, W), db(upstream, x, W))


def _for_each_example(u, x, W):
    return np.stack([np.outer(row, up) for row, up in zip(x, u, strict=True)])


def _read_in_another_order(table):
    """The entries in their old order, cut into as many rows as there were columns."""
    return table.reshape(table.shape[::-1])


def _averaged_in_place(upstream, x, W):
    upstream /= len(x)
    return upstream @ W.T, x.T @ upstream, upstream.sum(axis=0)


def _ones(program):
    """The same with an upstream of 1 everywhere."""
    return lambda u, x, W: program(np.ones_like(u), x, W)


LINEAR_BACKWARD = (
    Mistake(
        "linear_backward",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda upstream, x, W: None,),
    ),
    Mistake(
        "linear_backward",
        "dW_transposed",
        "dW lies on its side: its shape is that of W.T, which shows only where the sizes differ.",
        "Which shape must dW have, so that it can be taken away from W?",
        (_back(dW=lambda u, x, W: u.T @ x), _back(lambda u, x, W: W @ u.T, lambda u, x, W: u.T @ x)),
    ),
    Mistake(
        "linear_backward",
        "dx_transposed",
        "dx lies on its side: its shape is that of x.T.",
        "Which shape must dx have?",
        (_back(dx=lambda u, x, W: W @ u.T),),
    ),
    Mistake(
        "linear_backward",
        "W_not_transposed",
        "In dx the table W has to be transposed: an entry of x reaches the scores with the weights of one row of W.",
        "Through which weights does x[0, 1] reach the scores of its example: a row of W, or a column?",
        (
            _back(dx=lambda u, x, W: u @ W),
            _back(lambda u, x, W: u @ W, lambda u, x, W: x @ u),
            _back(lambda u, x, W: u @ W, lambda u, x, W: u.T @ x),
        ),
    ),
    Mistake(
        "linear_backward",
        "x_not_transposed",
        "In dW the table x has to be transposed: a weight meets one column of x, over all examples.",
        "Which entries of x does W[0, 1] meet: a row of x, or a column?",
        (_back(dW=lambda u, x, W: x @ u), _back(dW=lambda u, x, W: u @ x)),
    ),
    Mistake(
        "linear_backward",
        "reshaped_for_transposed",
        "It reshapes where it should transpose: the shape fits, and the entries stand in other places.",
        "Does reshape exchange rows and columns, or does it cut the same row of numbers at other places?",
        (
            _back(dx=lambda u, x, W: u @ _read_in_another_order(W)),
            _back(dW=lambda u, x, W: _read_in_another_order(x) @ u),
            _back(lambda u, x, W: u @ _read_in_another_order(W), lambda u, x, W: _read_in_another_order(x) @ u),
        ),
    ),
    Mistake(
        "linear_backward",
        "factors_exchanged",
        "The two factors stand in the wrong order: a matrix product is not the same both ways.",
        "Write the shapes below the factors: which sizes meet?",
        (
            _back(dx=lambda u, x, W: W.T @ u),
            _back(dW=lambda u, x, W: u @ x.T),
            _back(lambda u, x, W: W.T @ u, lambda u, x, W: u @ x.T),
        ),
    ),
    Mistake(
        "linear_backward",
        "db_not_summed",
        "db is upstream itself, a row for each example; the bias serves all of them, so they add up.",
        "How many numbers does b have, and how many does your db have?",
        (_back(db=lambda u, x, W: np.array(u)),),
    ),
    Mistake(
        "linear_backward",
        "db_along_the_wrong_axis",
        "db adds up the units of each example; it has to add up the examples of each unit.",
        "Which axis has to disappear: that of the examples, or that of the units?",
        (_back(db=lambda u, x, W: u.sum(axis=1)), _back(db=lambda u, x, W: u.sum(axis=1, keepdims=True))),
    ),
    Mistake(
        "linear_backward",
        "db_with_two_axes",
        "db keeps an axis of length 1; b has one axis, and so has db.",
        "Is the shape of b (3,) or (1, 3), and what does keepdims do?",
        (_back(db=lambda u, x, W: u.sum(axis=0, keepdims=True)),),
    ),
    Mistake(
        "linear_backward",
        "db_one_number",
        "db is added up over everything; each unit has a bias of its own.",
        "How many numbers does b have, and how many does your db have?",
        (
            _back(db=lambda u, x, W: u.sum()),
            _back(db=lambda u, x, W: np.full(u.shape[1], u.sum())),
        ),
    ),
    Mistake(
        "linear_backward",
        "db_is_one",
        "db leaves out upstream: it is the slope of the scores along b, 1, and not the slope of the loss.",
        "If the loss does not care about the scores at all, what is db?",
        (_back(db=lambda u, x, W: np.ones(u.shape[1])), _back(db=_ones(_db))),
    ),
    Mistake(
        "linear_backward",
        "db_missing",
        "Only dx and dW come back; db is the third result.",
        "Of W and b, which one did your lines leave out?",
        (lambda u, x, W: (_dx(u, x, W), _dW(u, x, W)), lambda u, x, W: (_dW(u, x, W), _dx(u, x, W))),
    ),
    Mistake(
        "linear_backward",
        "dx_missing",
        "dx is missing; without it the walk back ends at this layer.",
        "What does the layer before this one get as its upstream?",
        (
            lambda u, x, W: (_dW(u, x, W), _db(u, x, W)),
            _back(dx=lambda u, x, W: np.array(u)),
            _back(dx=lambda u, x, W: None),
        ),
    ),
    Mistake(
        "linear_backward",
        "order_swapped",
        "The three results stand in another order; it is the order of the arguments, dx, dW, db.",
        "In which order does linear_forward take x, W and b?",
        (
            lambda u, x, W: (_dW(u, x, W), _db(u, x, W), _dx(u, x, W)),
            lambda u, x, W: (_dW(u, x, W), _dx(u, x, W), _db(u, x, W)),
            lambda u, x, W: (_dx(u, x, W), _db(u, x, W), _dW(u, x, W)),
            lambda u, x, W: (_db(u, x, W), _dW(u, x, W), _dx(u, x, W)),
        ),
    ),
    Mistake(
        "linear_backward",
        "upstream_dropped",
        "upstream is missing. That is right only where all of it is 1.",
        "If the loss does not care about the scores at all, what are dx and dW?",
        (
            _back(_ones(_dx), _ones(_dW), _ones(_db)),
            _back(_ones(_dx), _ones(_dW)),
            _back(dx=_ones(_dx)),
            _back(dW=_ones(_dW)),
            _back(lambda u, x, W: W.T, lambda u, x, W: x.T, lambda u, x, W: np.ones(u.shape[1])),
        ),
    ),
    Mistake(
        "linear_backward",
        "averaged_again",
        "It divides by the number of examples. The mean belongs to the loss, and its 1/N is in upstream already.",
        "Where in the whole network does 1/N enter, and how often?",
        (
            _back(dW=lambda u, x, W: x.T @ u / len(x), db=lambda u, x, W: u.mean(axis=0)),
            _back(dW=lambda u, x, W: x.T @ u / len(x)),
            _back(db=lambda u, x, W: u.mean(axis=0)),
            _back(*(lambda u, x, W, part=part: part(u, x, W) / len(x) for part in (_dx, _dW, _db))),
        ),
    ),
    Mistake(
        "linear_backward",
        "kept_for_each_example",
        "dW is kept apart for each example; there is one W, so there is one dW.",
        "W serves all examples: how many numbers tell how the loss follows W[0, 0]?",
        (_back(dW=_for_each_example), _back(dW=_for_each_example, db=lambda u, x, W: np.array(u))),
    ),
    Mistake(
        "linear_backward",
        "one_example_only",
        "It holds one example only: a later one replaces the ones before it, or the loop ends too soon.",
        "When your loop comes to the second example, what happens to what the first one brought?",
        (
            _back(dW=lambda u, x, W: np.outer(x[-1], u[-1]), db=lambda u, x, W: np.array(u[-1])),
            _back(dW=lambda u, x, W: np.outer(x[0], u[0]), db=lambda u, x, W: np.array(u[0])),
            _back(dW=lambda u, x, W: np.outer(x[-1], u[-1])),
            _back(db=lambda u, x, W: np.array(u[-1])),
            _back(db=lambda u, x, W: np.array(u[0])),
        ),
    ),
    Mistake(
        "linear_backward",
        "entry_by_entry",
        "It multiplies entry by entry; an entry reaches several scores, and all of these paths count.",
        "How many scores change when x[0, 0] changes?",
        (
            _back(lambda u, x, W: u * W.T, lambda u, x, W: x.T * u),
            _back(lambda u, x, W: u * W, lambda u, x, W: x * u),
            _back(dx=lambda u, x, W: u * W),
            _back(dx=lambda u, x, W: u * W.T),
            _back(dW=lambda u, x, W: x * u),
            _back(dW=lambda u, x, W: x.T * u),
        ),
    ),
    Mistake(
        "linear_backward",
        "sign",
        "A minus has slipped in: these are the ways downhill.",
        "Is the gradient asked for, or the step that training takes?",
        (
            _back(*(lambda u, x, W, part=part: -part(u, x, W) for part in (_dx, _dW, _db))),
            _back(db=lambda u, x, W: -u.sum(axis=0)),
        ),
    ),
    Mistake(
        "linear_backward",
        "argument_overwritten",
        "It writes into the upstream that it is given, so your caller's slopes have changed.",
        "Does upstream /= N make a new array?",
        (_averaged_in_place,),
        reads_as="changed_input",
    ),
)
