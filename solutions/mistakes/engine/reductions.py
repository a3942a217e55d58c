"""Lesson 12: what goes wrong in reduction. The order is the precedence when several fit."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.engine import Tensor, reduction


def _kept(a, axis):
    return a.data.sum(axis=axis, keepdims=True).shape


def _count(a, axis):
    return a.data.size / a.data.sum(axis=axis).size


def _back(vjp):
    """The piece with another function back: `vjp(name, a, axis, keepdims, upstream)`."""

    def program(name, a, axis=None, keepdims=False):
        made = reduction(name, a, axis, keepdims)
        return Tensor(made.data, (a,), (lambda upstream: vjp(name, a, axis, keepdims, upstream),))

    return program


def _scaled(factor, both_ways=False):
    """The piece with another factor on the way back, and perhaps on the way there, from (name, a, axis)."""

    def program(name, a, axis=None, keepdims=False):
        total = a.data.sum(axis=axis, keepdims=keepdims)
        scale = factor(name, a, axis)
        data = total * scale if both_ways else reduction(name, a, axis, keepdims).data
        return Tensor(
            data, (a,), (lambda upstream: np.ones(a.data.shape) * np.reshape(upstream, _kept(a, axis)) * scale,)
        )

    return program


def _not_kept(name, a, axis, keepdims, upstream):
    """The upstream is stretched as NumPy would do it, without the axis that is gone."""
    scale = 1 / _count(a, axis) if name == "mean" else 1.0
    return np.ones(a.data.shape) * upstream * scale


def _not_spread(name, a, axis, keepdims, upstream):
    return upstream * (1 / _count(a, axis) if name == "mean" else 1.0)


def _on_its_own_side(name, a, axis, keepdims, upstream):
    """An axis is put back at the end, wherever it was."""
    scale = 1 / _count(a, axis) if name == "mean" else 1.0
    gone = a.data.ndim - np.ndim(upstream)
    return np.ones(a.data.shape) * np.reshape(upstream, (*np.shape(upstream), *(1,) * gone)) * scale


def _times_data(name, a, axis, keepdims, upstream):
    scale = 1 / _count(a, axis) if name == "mean" else 1.0
    return a.data * np.reshape(upstream, _kept(a, axis)) * scale


def _without_upstream(name, a, axis, keepdims, upstream):
    return np.full(a.data.shape, 1 / _count(a, axis) if name == "mean" else 1.0)


def _added_up(name, a, axis, keepdims, upstream):
    return np.full(a.data.shape, np.sum(upstream) * (1 / _count(a, axis) if name == "mean" else 1.0))


def _forward(program):
    """A piece from one that may only change its arguments."""
    return lambda name, a, axis=None, keepdims=False: program(name, a, axis, keepdims)


def _several_unsupported(name, a, axis=None, keepdims=False):
    """The number of entries is looked up as the length of one axis."""
    count = a.data.size if axis is None else a.data.shape[axis]
    made = reduction(name, a, axis, keepdims)
    scale = 1 / count if name == "mean" else 1.0
    return Tensor(
        made.data, (a,), (lambda upstream: np.ones(a.data.shape) * np.reshape(upstream, _kept(a, axis)) * scale,)
    )


def _everything(kept, spread):
    """One number of everything, whatever is asked for; the slopes are those of that."""

    def program(name, a, axis=None, keepdims=False):
        scale = 1 / a.data.size if name == "mean" else 1.0
        data = a.data.sum(keepdims=bool(keepdims and kept)) * scale
        return Tensor(data, (a,), (lambda upstream: np.ones(a.data.shape) * spread(upstream) * scale,))

    return program


def _put_back(order, none_too=False):
    """The axes are put back one after the other in an order, from (axes, number of axes), that does not always do."""

    def back(name, a, axis, keepdims, upstream):
        scale = 1 / _count(a, axis) if name == "mean" else 1.0
        axes = range(a.data.ndim) if axis is None else axis if isinstance(axis, tuple) else (axis,)
        if not keepdims and (axis is not None or none_too):
            for one in order(axes, a.data.ndim):
                upstream = np.expand_dims(upstream, one)
        return np.ones(a.data.shape) * upstream * scale

    return _back(back)


def _kept_not_spread(name, a, axis, keepdims, upstream):
    """The axis is there again, with the length 1."""
    return np.reshape(upstream, _kept(a, axis)) * (1 / _count(a, axis) if name == "mean" else 1.0)


def _axis_put_back_twice(name, a, axis, keepdims, upstream):
    """The axis is put back also where it was kept."""
    scale = 1 / _count(a, axis) if name == "mean" else 1.0
    expanded = upstream if axis is None else np.expand_dims(upstream, axis)
    return np.ones(a.data.shape) * expanded * scale


def _other_axis(axis, a):
    if axis is None or isinstance(axis, tuple):
        return axis
    return a.data.ndim - 1 - (axis % a.data.ndim)


def _first_axis(axis):
    return axis[0] if isinstance(axis, tuple) else axis


def _exact_mean_slope(name, a, axis):
    return 1 / _count(a, axis) if name == "mean" else 1.0


REDUCTION = (
    Mistake(
        "reduction",
        "array_returned",
        "It gives back a plain array or number; it has to give back a new Tensor, which knows its parent.",
        "What type has a.data.sum()?",
        (_forward(lambda *given: reduction(*given).data), _forward(lambda *given: reduction(*given).data.tolist())),
    ),
    Mistake(
        "reduction",
        "edge_forgotten",
        "The new Tensor does not know its parent, or has no function for it, so nothing finds its way back.",
        "Which three things does Tensor(...) take, and which of them do you give?",
        (
            _forward(lambda *given: Tensor(reduction(*given).data)),
            _forward(lambda *given: Tensor(reduction(*given).data, (given[1],))),
        ),
    ),
    Mistake(
        "reduction",
        "arrays_for_vjps",
        "The vjp is an array; it has to be a function that takes the upstream.",
        "Who will know the upstream, and when?",
        (
            _forward(
                lambda *given: Tensor(
                    reduction(*given).data, (given[1],), (np.full(given[1].data.shape, _exact_mean_slope(*given[:3])),)
                )
            ),
        ),
    ),
    Mistake(
        "reduction",
        "operand_changed",
        "It changes its operand in place of making a new Tensor.",
        "After s = a.sum(), what should a.data be?",
        (_forward(lambda *given: (setattr(given[1], "data", reduction(*given).data), given[1])[1]),),
    ),
    Mistake(
        "reduction",
        "name_ignored",
        "It computes the same for both names.",
        "Which line of yours looks at name?",
        (_forward(lambda name, *rest: reduction("sum", *rest)), _forward(lambda name, *rest: reduction("mean", *rest))),
    ),
    Mistake(
        "reduction",
        "names_exchanged",
        "It takes the mean for the sum, and the sum for the mean.",
        "What is the sum of 1 and 3?",
        (_forward(lambda name, *rest: reduction("mean" if name == "sum" else "sum", *rest)),),
    ),
    Mistake(
        "reduction",
        "axis_ignored",
        "It adds up everything, whichever axis was asked for.",
        "What is the shape of the sum of a (3, 4) along axis 0?",
        (
            _forward(lambda name, a, axis, keepdims: reduction(name, a, None, keepdims)),
            _forward(lambda name, a, axis, keepdims: reduction(name, a)),
            *[_everything(kept, spread) for kept in (True, False) for spread in (np.sum, lambda upstream: upstream)],
        ),
    ),
    Mistake(
        "reduction",
        "other_axis",
        "It adds up along the other axis; the axis that is named is the one that disappears.",
        "Does axis 0 run down the rows of a table or along one of them?",
        (_forward(lambda name, a, axis, keepdims: reduction(name, a, _other_axis(axis, a), keepdims)),),
    ),
    Mistake(
        "reduction",
        "keepdims_ignored",
        "It does not look at keepdims.",
        "What is the shape of the sum of a (3, 4) along axis 1, if the axis stays with the length 1?",
        (
            _forward(lambda name, a, axis, keepdims: reduction(name, a, axis)),
            _forward(lambda name, a, axis, keepdims: reduction(name, a, axis, True)),
            _forward(lambda name, a, axis, keepdims: reduction(name, a, axis, not keepdims)),
        ),
    ),
    Mistake(
        "reduction",
        "first_axis_only",
        "Of several axes it takes the first one alone.",
        "What is the shape of the sum of a (2, 3, 4) along the axes 0 and 2?",
        (_forward(lambda name, a, axis, keepdims: reduction(name, a, _first_axis(axis), keepdims)),),
    ),
    Mistake(
        "reduction",
        "several_axes_unsupported",
        "It stops where axis is a tuple.",
        "How many entries are added up to one, if axis is a tuple? Which size tells you for every kind of axis?",
        (_several_unsupported,),
    ),
    Mistake(
        "reduction",
        "axes_put_back_one_by_one",
        "Several axes are put back one by one, and some of them land in the wrong place.",
        "Which shape has the sum with keepdims=True? Could the upstream get that shape at once?",
        (
            _put_back(lambda axes, ndim: axes),
            _put_back(lambda axes, ndim: sorted(axes)),
            _put_back(lambda axes, ndim: axes[::-1]),
            _put_back(lambda axes, ndim: axes[::-1], none_too=True),
            _put_back(lambda axes, ndim: [axis % ndim for axis in axes]),
            _put_back(lambda axes, ndim: sorted((axis % ndim for axis in axes), reverse=True)),
        ),
    ),
    Mistake(
        "reduction",
        "count_missing_in_the_slope",
        "On the way back the mean does the same as the sum; each entry moves a mean of n entries by 1/n only.",
        "If one of four numbers grows by 1, how much does their mean grow?",
        (_scaled(lambda name, a, axis: 1.0),),
    ),
    Mistake(
        "reduction",
        "count_of_everything",
        "The slope of the mean is divided by the number of all entries; only those that are added up to one count.",
        "In the mean of a (3, 4) along axis 1, how many numbers make one?",
        (
            _scaled(lambda name, a, axis: 1 / a.data.size if name == "mean" else 1.0),
            _scaled(lambda name, a, axis: 1 / a.data.size if name == "mean" else 1.0, both_ways=True),
        ),
    ),
    Mistake(
        "reduction",
        "count_of_the_result",
        "The slope of the mean is divided by the number of results; the number that are added up to one belongs there.",
        "In the mean of a (3, 4) along axis 1, how many numbers make one?",
        (_scaled(lambda name, a, axis: _count(a, axis) / a.data.size if name == "mean" else 1.0),),
    ),
    Mistake(
        "reduction",
        "count_of_the_first_axis",
        "The slope of the mean is divided by the length of the first axis, whichever axis was asked for.",
        "In the mean of a (3, 4) along axis 1, how many numbers make one?",
        (_scaled(lambda name, a, axis: 1 / len(a.data) if name == "mean" else 1.0),),
    ),
    Mistake(
        "reduction",
        "count_for_sums_too",
        "On the way back the sum does the same as the mean; each entry moves the sum by as much as it moves itself.",
        "If one of four numbers grows by 1, how much does their sum grow?",
        (_scaled(lambda name, a, axis: 1 / _count(a, axis)),),
    ),
    Mistake(
        "reduction",
        "count_times_slope",
        "The slope is multiplied by the number of entries; for a mean it is divided by it.",
        "If one of four numbers grows by 1, does their mean grow by 4 or by a quarter?",
        (
            _scaled(lambda name, a, axis: _count(a, axis) if name == "mean" else 1.0),
            _scaled(lambda name, a, axis: _count(a, axis)),
        ),
    ),
    Mistake(
        "reduction",
        "not_spread",
        "What comes back has the shape of the result; every entry of a needs its slope.",
        "Which shape must the slope along a have?",
        (_back(_not_spread), _back(_kept_not_spread)),
    ),
    Mistake(
        "reduction",
        "stretched_from_the_wrong_side",
        "The axis that is gone is not put back in its place, so NumPy stretches the upstream along another one.",
        "If the upstream is (3,) and a is (3, 4), along which axis should it be stretched, and along which does NumPy?",
        (_back(_not_kept), _back(_on_its_own_side), _back(_axis_put_back_twice)),
    ),
    Mistake(
        "reduction",
        "upstream_summed",
        "The upstream is added up to one number; each part of it belongs to the entries that made it.",
        "If two sums are made from two rows, does a slope along the first sum reach the second row?",
        (_back(_added_up),),
    ),
    Mistake(
        "reduction",
        "upstream_dropped",
        "The function ignores its upstream and gives back the local slope alone.",
        "Along a path, which two slopes meet at an edge?",
        (_back(_without_upstream),),
    ),
    Mistake(
        "reduction",
        "entries_for_slopes",
        "The upstream is multiplied by the entries of a; a sum grows as much as its entry does, whatever it is.",
        "If an entry grows by 1, how much does the sum grow?",
        (_back(_times_data),),
    ),
    Mistake(
        "reduction",
        "sign_turned",
        "What comes back has the wrong sign.",
        "If an entry grows, does the sum grow or shrink?",
        (_scaled(lambda name, a, axis: -_exact_mean_slope(name, a, axis)),),
    ),
)
