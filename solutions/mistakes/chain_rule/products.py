"""Lesson 03: what goes wrong backward through a matrix product. The order is the precedence when several fit."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _dx(upstream, x, W):
    return upstream @ W.T


def _dW(upstream, x, W):
    return x.T @ upstream


def _pair(dx=_dx, dW=_dW):
    """The piece with another dx, or another dW."""
    return lambda upstream, x, W: (dx(upstream, x, W), dW(upstream, x, W))


def _examples(upstream, x):
    return np.stack([np.outer(row, up) for row, up in zip(x, upstream, strict=True)])


def _read_in_another_order(table):
    """The entries in their old order, cut into as many rows as there were columns."""
    return table.reshape(table.shape[::-1])


def _scaled_upstream(upstream, x, W):
    upstream /= len(x)
    return upstream @ W.T, x.T @ upstream


VJP_MATMUL = (
    Mistake(
        "vjp_matmul",
        "dW_transposed",
        "dW lies on its side: its shape is that of W.T.",
        "Which shape must dW have, so that it can be taken away from W?",
        (_pair(dW=lambda u, x, W: u.T @ x), _pair(dx=lambda u, x, W: W @ u.T, dW=lambda u, x, W: u.T @ x)),
    ),
    Mistake(
        "vjp_matmul",
        "dx_transposed",
        "dx lies on its side: its shape is that of x.T.",
        "Which shape must dx have?",
        (_pair(dx=lambda u, x, W: W @ u.T),),
    ),
    Mistake(
        "vjp_matmul",
        "W_not_transposed",
        "In dx the table W has to be transposed: each entry of x reaches a row of z, with the weights of one row of W.",
        "Through which weights does x[0, 1] reach the outputs of its example: a row of W, or a column?",
        (_pair(dx=lambda u, x, W: u @ W), _pair(dx=lambda u, x, W: u @ W, dW=lambda u, x, W: x @ u)),
    ),
    Mistake(
        "vjp_matmul",
        "x_not_transposed",
        "In dW the table x has to be transposed: each weight meets one column of x, over all examples.",
        "Which entries of x does W[0, 1] meet: a row of x, or a column?",
        (_pair(dW=lambda u, x, W: x @ u), _pair(dW=lambda u, x, W: u @ x)),
    ),
    Mistake(
        "vjp_matmul",
        "reshaped_for_transposed",
        "It reshapes where it should transpose: the shape fits, and the entries stand in other places.",
        "Does reshape exchange rows and columns, or does it cut the same row of numbers at other places?",
        (
            _pair(dx=lambda u, x, W: u @ _read_in_another_order(W)),
            _pair(dW=lambda u, x, W: _read_in_another_order(x) @ u),
            _pair(lambda u, x, W: u @ _read_in_another_order(W), lambda u, x, W: _read_in_another_order(x) @ u),
        ),
    ),
    Mistake(
        "vjp_matmul",
        "factors_exchanged",
        "The two factors stand in the wrong order: a matrix product is not the same both ways.",
        "Write the shapes below the factors: which sizes meet?",
        (
            _pair(dx=lambda u, x, W: W.T @ u),
            _pair(dW=lambda u, x, W: u @ x.T),
            _pair(dx=lambda u, x, W: W.T @ u, dW=lambda u, x, W: u @ x.T),
        ),
    ),
    Mistake(
        "vjp_matmul",
        "order_swapped",
        "dW comes first; results come in the order of the arguments, dx before dW.",
        "In x @ W, which one stands first?",
        (lambda u, x, W: (_dW(u, x, W), _dx(u, x, W)),),
    ),
    Mistake(
        "vjp_matmul",
        "upstream_dropped",
        "upstream is missing. That is right only where all of it is 1.",
        "If the final number does not care about z at all, what are dx and dW?",
        (
            _pair(lambda u, x, W: np.ones_like(u) @ W.T, lambda u, x, W: x.T @ np.ones_like(u)),
            _pair(dx=lambda u, x, W: np.ones_like(u) @ W.T),
            _pair(dW=lambda u, x, W: x.T @ np.ones_like(u)),
            lambda u, x, W: (W.T, x.T),
            lambda u, x, W: (np.array(W), np.array(x)),
        ),
    ),
    Mistake(
        "vjp_matmul",
        "mean_over_examples",
        "It takes a mean over the examples; what arrives over several paths adds up.",
        "Each weight is used once for each example: do these paths add up, or average?",
        (
            _pair(dW=lambda u, x, W: x.T @ u / len(x)),
            _pair(lambda u, x, W: u @ W.T / len(x), lambda u, x, W: x.T @ u / len(x)),
        ),
    ),
    Mistake(
        "vjp_matmul",
        "kept_for_each_example",
        "dW is kept apart for each example; there is one W, so there is one dW.",
        "W serves all examples: how many numbers tell how the final number follows W[0, 0]?",
        (_pair(dW=lambda u, x, W: _examples(u, x)),),
    ),
    Mistake(
        "vjp_matmul",
        "one_example_only",
        "dW holds one example only: a later one replaces the ones before it, or the loop ends too soon.",
        "When your loop comes to the second example, what happens to what the first one brought?",
        (_pair(dW=lambda u, x, W: np.outer(x[-1], u[-1])), _pair(dW=lambda u, x, W: np.outer(x[0], u[0]))),
    ),
    Mistake(
        "vjp_matmul",
        "entry_by_entry",
        "It multiplies entry by entry; an entry reaches several outputs, and all of these paths count.",
        "How many entries of z change when x[0, 0] changes?",
        (
            _pair(lambda u, x, W: u * W.T, lambda u, x, W: x.T * u),
            _pair(lambda u, x, W: u * W, lambda u, x, W: x * u),
            _pair(dx=lambda u, x, W: u * W),
            _pair(dW=lambda u, x, W: x * u),
        ),
    ),
    Mistake(
        "vjp_matmul",
        "forward_for_backward",
        "It computes z again, or multiplies upstream on the wrong side of it.",
        "What is known on the way back: how z follows x, or how the final number follows z?",
        (
            lambda u, x, W: x @ W,
            lambda u, x, W: (x @ W, x @ W),
            lambda u, x, W: u * (x @ W),
        ),
    ),
    Mistake(
        "vjp_matmul",
        "one_result",
        "Only one of the two comes back.",
        "Both x and W have slopes: what stands behind return?",
        (_dx, _dW, lambda u, x, W: (_dx(u, x, W),)),
    ),
    Mistake(
        "vjp_matmul",
        "sign",
        "A minus has slipped in: these are the ways downhill.",
        "Is the gradient asked for, or the step that training takes?",
        (lambda u, x, W: (-_dx(u, x, W), -_dW(u, x, W)),),
    ),
    Mistake(
        "vjp_matmul",
        "argument_overwritten",
        "It writes into the upstream that it is given, so your caller's slopes have changed.",
        "Does upstream /= N make a new array?",
        (_scaled_upstream,),
        reads_as="changed_input",
    ),
)
