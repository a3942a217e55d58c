"""Lesson 10: what goes wrong with layer normalization on the way back."""

import numpy as np

from solutions.mistakes.mistake import Mistake

# The cache is the reference's: the standardized rows, the root of each row's variance, and gain.


def _mean(table):
    return table.mean(axis=1, keepdims=True)


def _dx(upstream, cache):
    normal, root, gain = cache
    u = upstream * gain
    return (u - _mean(u) - normal * _mean(u * normal)) / root


def _dgain(upstream, cache):
    return (upstream * cache[0]).sum(axis=0)


def _dshift(upstream, cache):
    return upstream.sum(axis=0)


def _back(dx=_dx, dgain=_dgain, dshift=_dshift):
    """The piece with another dx, dgain or dshift."""
    return lambda upstream, cache: (dx(upstream, cache), dgain(upstream, cache), dshift(upstream, cache))


def _row(form):
    """dx from what `form` makes of u, the standardized rows and the root."""

    def dx(upstream, cache):
        normal, root, gain = cache
        return form(upstream * gain, normal, root)

    return dx


def _in_place(upstream, cache):
    found = _back()(upstream, cache)
    upstream *= cache[2]
    return found


LAYER_NORM_BACKWARD = (
    Mistake(
        "layer_norm_backward",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda upstream, cache: None,),
    ),
    Mistake(
        "layer_norm_backward",
        "mean_and_variance_as_constants",
        "It treats mean and variance as fixed. When an entry of x moves, both move, and with them the whole row.",
        "If all entries of a row grow by the same amount, how does the result change?",
        (_back(_row(lambda u, n, r: u / r)),),
    ),
    Mistake(
        "layer_norm_backward",
        "mean_as_constant",
        "It treats the mean as fixed. When an entry of x moves, the mean moves, and with it the whole row.",
        "If all entries of a row grow by the same amount, how does the result change?",
        (_back(_row(lambda u, n, r: (u - n * _mean(u * n)) / r)),),
    ),
    Mistake(
        "layer_norm_backward",
        "variance_as_constant",
        "It treats the variance as fixed. When an entry of x moves, the variance moves, and with it the whole row.",
        "If a row is stretched around its mean, how does the result change?",
        (_back(_row(lambda u, n, r: (u - _mean(u)) / r)),),
    ),
    Mistake(
        "layer_norm_backward",
        "gain_forgotten",
        "In dx gain is missing: slopes come back through it.",
        "If the gain of a unit is 0, does its output still depend on x?",
        (
            _back(lambda up, cache: _dx(up, (*cache[:2], np.ones_like(cache[2])))),
            _back(lambda up, cache: _dx(up, (*cache[:2], np.ones_like(cache[2]))) * cache[2]),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "gain_in_dgain",
        "gain stands in dgain; the slope of gain times something along gain is that something.",
        "What is the slope of 3 g along g?",
        (
            _back(dgain=lambda up, cache: (up * cache[0] * cache[2]).sum(axis=0)),
            _back(dgain=lambda up, cache: (up * cache[2]).sum(axis=0)),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "x_for_standardized",
        "dgain takes x, or the rows before they were divided; gain multiplies the standardized rows.",
        "What exactly is multiplied by gain on the way forward?",
        (
            _back(dgain=lambda up, cache: (up * cache[0] * cache[1]).sum(axis=0)),
            _back(dgain=lambda up, cache: (up * cache[0] / cache[1]).sum(axis=0)),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "dgain_without_the_rows",
        "dgain leaves out the standardized rows that gain multiplies.",
        "If all standardized rows are 0, can gain change the loss?",
        (_back(dgain=_dshift),),
    ),
    Mistake(
        "layer_norm_backward",
        "not_summed",
        "There is a row for each example; gain and shift serve all of them, so their slopes add up.",
        "How many numbers does gain have?",
        (
            _back(dgain=lambda up, cache: up * cache[0], dshift=lambda up, cache: up.copy()),
            _back(dgain=lambda up, cache: up * cache[0]),
            _back(dshift=lambda up, cache: up.copy()),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "wrong_axis",
        "It adds up the units of each example; the examples of each unit have to be added up.",
        "Which axis has to disappear: that of the examples, or that of the units?",
        (
            _back(dgain=lambda up, cache: (up * cache[0]).sum(axis=1), dshift=lambda up, cache: up.sum(axis=1)),
            _back(dgain=lambda up, cache: (up * cache[0]).sum(axis=1)),
            _back(dshift=lambda up, cache: up.sum(axis=1)),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "averaged_again",
        "It divides by the number of examples. The mean belongs to the loss, and its 1/N is in upstream already.",
        "Where in the whole network does 1/N enter, and how often?",
        (
            _back(dgain=lambda up, cache: (up * cache[0]).mean(axis=0), dshift=lambda up, cache: up.mean(axis=0)),
            _back(*(lambda up, cache, part=part: part(up, cache) / len(up) for part in (_dx, _dgain, _dshift))),
            _back(dshift=lambda up, cache: up.mean(axis=0)),
            _back(dgain=lambda up, cache: (up * cache[0]).mean(axis=0)),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "columns_for_rows",
        "The means in dx run over the examples; mean and variance belong to a row.",
        "Over which axis did the way forward take its means?",
        (
            _back(
                _row(lambda u, n, r: (u - u.mean(axis=0, keepdims=True) - n * (u * n).mean(axis=0, keepdims=True)) / r)
            ),
            _back(_row(lambda u, n, r: (u - u.mean() - n * (u * n).mean()) / r)),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "sum_for_mean",
        "In dx it takes sums where means are due: 1/d is missing.",
        "By how much does the mean of d numbers grow when one of them grows by 1?",
        (
            _back(
                _row(lambda u, n, r: (u - u.sum(axis=1, keepdims=True) - n * (u * n).sum(axis=1, keepdims=True)) / r)
            ),
            _back(_row(lambda u, n, r: (u - u.sum(axis=1, keepdims=True) - n * _mean(u * n)) / r)),
            _back(_row(lambda u, n, r: (u - _mean(u) - n * (u * n).sum(axis=1, keepdims=True)) / r)),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "added_for_taken_away",
        "What mean and variance take away is added here.",
        "If all entries of a row grow by the same amount, should dx not add up to 0?",
        (
            _back(_row(lambda u, n, r: (u + _mean(u) + n * _mean(u * n)) / r)),
            _back(_row(lambda u, n, r: (u - _mean(u) + n * _mean(u * n)) / r)),
            _back(_row(lambda u, n, r: (u + _mean(u) - n * _mean(u * n)) / r)),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "standardized_row_forgotten",
        "In the part of the variance the standardized row is missing, once or twice.",
        "Which entries of a row does a larger variance pull in most?",
        (
            _back(_row(lambda u, n, r: (u - _mean(u) - _mean(u * n)) / r)),
            _back(_row(lambda u, n, r: (u - _mean(u) - n * _mean(u)) / r)),
            _back(_row(lambda u, n, r: (u - _mean(u) - u * _mean(u * n)) / r)),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "root_forgotten",
        "dx is divided by the variance, or not at all; the slope of a division is 1 over what is divided by.",
        "What did the way forward divide by?",
        (
            _back(_row(lambda u, n, r: (u - _mean(u) - n * _mean(u * n)) / r**2)),
            _back(_row(lambda u, n, r: u - _mean(u) - n * _mean(u * n))),
            _back(_row(lambda u, n, r: (u - _mean(u) - n * _mean(u * n)) * r)),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "upstream_dropped",
        "upstream is missing. That is right only where all of it is 1.",
        "If the loss does not care about out at all, what comes back?",
        (
            _back(*(lambda up, cache, part=part: part(np.ones_like(up), cache) for part in (_dx, _dgain, _dshift))),
            _back(dgain=lambda up, cache: cache[0].sum(axis=0)),
            _back(dshift=lambda up, cache: np.ones(up.shape[1])),
            _back(dx=lambda up, cache: _dx(np.ones_like(up), cache)),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "order_swapped",
        "The three results stand in another order; it is the order of the arguments, dx, dgain, dshift.",
        "In which order does layer_norm_forward take x, gain and shift?",
        (
            lambda up, cache: (_dx(up, cache), _dshift(up, cache), _dgain(up, cache)),
            lambda up, cache: (_dgain(up, cache), _dshift(up, cache), _dx(up, cache)),
            lambda up, cache: (_dshift(up, cache), _dgain(up, cache), _dx(up, cache)),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "dx_alone",
        "A result is missing: dx, dgain and dshift are asked.",
        "How many results does the docstring promise?",
        (
            _dx,
            lambda up, cache: (_dgain(up, cache), _dshift(up, cache)),
            lambda up, cache: (_dx(up, cache), _dgain(up, cache)),
        ),
    ),
    Mistake(
        "layer_norm_backward",
        "argument_overwritten",
        "It writes into the upstream that it is given, so your caller's slopes have changed.",
        "Does upstream *= gain make a new array?",
        (_in_place,),
        reads_as="changed_input",
    ),
)
