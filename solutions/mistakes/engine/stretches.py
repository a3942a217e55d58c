"""Lesson 12: what goes wrong in unbroadcast. The order is the precedence when several fit."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.engine import unbroadcast


def _front(grad, shape, how=np.sum):
    return how(grad, axis=tuple(range(np.ndim(grad) - len(shape))))


def _along_ones(grad, shape, how=np.sum, keepdims=True):
    ones = tuple(axis for axis, length in enumerate(shape) if length == 1 and np.ndim(grad) > axis)
    return how(grad, axis=ones, keepdims=keepdims)


def _both(how, empty=None):
    return lambda grad, shape: _along_ones(_front(grad, shape, how), shape, how)


def _max(grad, axis, keepdims=False):
    return np.max(grad, axis=axis, keepdims=keepdims)


def _first(grad, shape):
    """One of the copies in place of their sum."""
    for _ in range(np.ndim(grad) - len(shape)):
        grad = grad[0]
    for axis, length in enumerate(shape):
        if length == 1:
            grad = np.take(grad, [0], axis=axis)
    return grad


def _last(grad, shape):
    for _ in range(np.ndim(grad) - len(shape)):
        grad = grad[-1]
    for axis, length in enumerate(shape):
        if length == 1:
            grad = np.take(grad, [-1], axis=axis)
    return grad


def _one_in_front(grad, shape):
    return np.sum(grad, axis=0) if np.ndim(grad) > len(shape) else unbroadcast(grad, shape)


def _one_in_front_then_ones(grad, shape):
    grad = np.sum(grad, axis=0) if np.ndim(grad) > len(shape) else grad
    return _along_ones(grad, shape)


def _last_in_front(grad, shape):
    """The axis that stands next to the array's own ones."""
    extra = np.ndim(grad) - len(shape)
    return _along_ones(np.sum(grad, axis=extra - 1) if extra else grad, shape)


def _along_ones_from_the_right(grad, shape):
    return np.sum(grad, axis=tuple(k - len(shape) for k, length in enumerate(shape) if length == 1), keepdims=True)


def _one_of_length_one(grad, shape):
    grad = _front(grad, shape)
    for axis, length in enumerate(shape):
        if length == 1:
            return np.sum(grad, axis=axis, keepdims=True)
    return grad


def _counted_again(grad, shape):
    small = unbroadcast(grad, shape)
    return small * (np.size(grad) / np.size(small))


def _stretched_again(factor):
    """The sum times a factor, wherever something was stretched."""
    return lambda grad, shape: (
        unbroadcast(grad, shape) * (1.0 if np.shape(grad) == tuple(shape) else factor(grad, shape))
    )


def _one_copy_again(grad, shape, copy=0, always=False):
    """One of the copies begins each sum, and is met again in it."""
    for _ in range(np.ndim(grad) - len(shape)):
        grad = np.sum(grad, axis=0) + grad[copy]
    for axis, length in enumerate(shape):
        if length == 1 and (always or np.shape(grad)[axis] > 1):
            grad = np.sum(grad, axis=axis, keepdims=True) + np.take(grad, [copy], axis=axis)
    return grad


def _behind(grad, shape):
    """The axes that are too many are taken from the end."""
    extra = np.ndim(grad) - len(shape)
    return _along_ones(np.sum(grad, axis=tuple(range(np.ndim(grad) - extra, np.ndim(grad)))), shape)


def _other_axes(grad, shape):
    """What has its right length is added up, and what was stretched stays."""
    kept = tuple(axis for axis in range(np.ndim(grad)) if axis >= np.ndim(grad) - len(shape))
    return np.sum(grad, axis=kept)


def _all_to_one_number(grad, shape):
    return np.sum(grad)


def _ones_before_front(grad, shape):
    """Axes of length 1 are counted in grad as if it had no axes in front."""
    ones = tuple(axis for axis, length in enumerate(shape) if length == 1)
    return _front(np.sum(grad, axis=ones, keepdims=True), shape)


def _only_if_fewer_axes(grad, shape):
    return _front(grad, shape) if np.ndim(grad) > len(shape) else grad


def _in_place(grad, shape):
    small = unbroadcast(grad, shape)
    grad *= 0.0
    grad += 1.0
    return small


UNBROADCAST = (
    Mistake(
        "unbroadcast",
        "nothing_summed",
        "It gives grad back as it is, also where something was stretched.",
        "If a row was used in three rows of a result, what becomes of the three slopes of each of its entries?",
        (
            lambda grad, shape: grad,
            lambda grad, shape: np.broadcast_to(grad, np.broadcast_shapes(np.shape(grad), shape)),
        ),
    ),
    Mistake(
        "unbroadcast",
        "mean_for_sum",
        "It takes the mean; the entry was used several times, and what its uses bring adds up.",
        "If an entry is used twice, and each use brings 1, does it get 1 or 2?",
        (_both(np.mean),),
    ),
    Mistake(
        "unbroadcast",
        "largest_for_sum",
        "It takes the largest of what arrives; what several uses bring adds up.",
        "If two uses bring 2 and 3, what does the entry get?",
        (_both(_max),),
    ),
    Mistake(
        "unbroadcast",
        "one_copy_taken",
        "It takes one of the copies and drops the others; all of them bring something.",
        "If an entry was copied into three rows, which of the three does it depend on?",
        (_first, _last),
    ),
    Mistake(
        "unbroadcast",
        "entries_cut_off",
        "It cuts grad or fills it up until the number of entries fits, and adds nothing up.",
        "Which entries of grad came from the first entry of the array?",
        (np.resize, lambda grad, shape: np.ravel(grad)[: int(np.prod(shape))].reshape(shape)),
    ),
    Mistake(
        "unbroadcast",
        "reshaped_only",
        "It gives the entries another shape and adds nothing up, so their number does not fit.",
        "How many entries has grad, and how many has the array that was stretched?",
        (lambda grad, shape: np.reshape(grad, shape),),
    ),
    Mistake(
        "unbroadcast",
        "axes_of_length_one_forgotten",
        "It adds up the axes in front and forgets those that have the length 1 in shape.",
        "If shape is (3, 1) and grad is (3, 4), which axis was stretched?",
        (_front,),
    ),
    Mistake(
        "unbroadcast",
        "axes_in_front_forgotten",
        "It adds up along axes of length 1 and forgets those that shape does not have at all.",
        "If shape is (4,) and grad is (3, 4), which axis was added by NumPy?",
        (
            lambda grad, shape: _along_ones(grad, shape),
            _along_ones_from_the_right,
            lambda grad, shape: unbroadcast(grad, shape) if np.ndim(grad) == len(shape) else grad,
        ),
    ),
    Mistake(
        "unbroadcast",
        "ones_looked_up_too_early",
        "It looks for axes of length 1 while grad still has more axes in front, so it finds the wrong ones.",
        "If grad is (2, 3, 4) and shape is (3, 1), which axis of grad does the 1 belong to?",
        (_ones_before_front,),
    ),
    Mistake(
        "unbroadcast",
        "kept_axes_lost",
        "The axes of length 1 are gone from the result; they belong to the shape that was asked for.",
        "Has an array of shape (3, 1) one axis or two?",
        (lambda grad, shape: _along_ones(_front(grad, shape), shape, keepdims=False),),
    ),
    Mistake(
        "unbroadcast",
        "front_axes_kept",
        "The axes in front stay with the length 1; shape does not have them.",
        "How many axes has shape, and how many has your result?",
        (
            lambda grad, shape: _along_ones(
                np.sum(grad, axis=tuple(range(np.ndim(grad) - len(shape))), keepdims=True),
                (1,) * (np.ndim(grad) - len(shape)) + tuple(shape),
            ),
        ),
    ),
    Mistake(
        "unbroadcast",
        "one_axis_in_front_only",
        "It adds up one axis in front; there may be several.",
        "How many axes does grad have that shape does not have?",
        (_one_in_front, _one_in_front_then_ones, _last_in_front),
    ),
    Mistake(
        "unbroadcast",
        "one_stretched_axis_only",
        "It adds up along the first axis of length 1 and stops there; there may be several.",
        "If shape is (1, 1), along how many axes was it stretched?",
        (_one_of_length_one,),
    ),
    Mistake(
        "unbroadcast",
        "aligned_left",
        "It adds up the last axes; the ones that NumPy added stand in front.",
        "If shape is (4,) and grad is (3, 4), which of the two axes is the array's own?",
        (_behind,),
    ),
    Mistake(
        "unbroadcast",
        "own_axes_summed",
        "It adds up along the axes that the array has itself.",
        "Which axes should be left in the result?",
        (_other_axes,),
    ),
    Mistake(
        "unbroadcast",
        "everything_summed",
        "It adds up all entries; only those that came from the same entry belong together.",
        "How many sums should there be for a shape of (4,)?",
        (
            _all_to_one_number,
            lambda grad, shape: np.full(shape, np.sum(grad)),
            lambda grad, shape: grad if np.shape(grad) == tuple(shape) else np.full(shape, np.sum(grad)),
            lambda grad, shape: grad if np.shape(grad) == tuple(shape) else np.sum(grad),
        ),
    ),
    Mistake(
        "unbroadcast",
        "counted_twice",
        "Something is counted more than once: the whole sum, or one of the copies in it.",
        "If four copies bring 1 each, what is their sum?",
        (
            _counted_again,
            lambda grad, shape: 2 * unbroadcast(grad, shape),
            _stretched_again(lambda grad, shape: 2.0),
            _stretched_again(lambda grad, shape: len(grad)),
            _one_copy_again,
            lambda grad, shape: _one_copy_again(grad, shape, copy=-1),
            lambda grad, shape: _one_copy_again(grad, shape, always=True),
            lambda grad, shape: unbroadcast(grad, shape) + _first(grad, shape),
        ),
    ),
    Mistake(
        "unbroadcast",
        "sign_turned",
        "The sums have the wrong sign.",
        "Is there anything in a stretch that turns a sign?",
        (lambda grad, shape: -unbroadcast(grad, shape),),
    ),
    Mistake(
        "unbroadcast",
        "grad_written_into",
        "It writes into grad; the caller still needs it.",
        "Does your line make a new array, or does it change the one that it was given?",
        (_in_place,),
        reads_as="changed_input",
    ),
)
