"""Lesson 10: what goes wrong with clipping a gradient."""

import math

import numpy as np

from solutions.mistakes.mistake import Mistake


def _length(parts):
    return math.sqrt(sum(float(np.sum(part**2)) for part in parts))


def _clip(norm=_length, factor=None, told=None):
    """The piece with another norm, with another factor(norm, max_norm), or with another second result."""

    def clipped(grads, max_norm):
        size = norm(grads)
        scale = (factor or _right_factor)(size, max_norm)
        second = size if told is None else told(size, max_norm, scale)
        return [scale * g for g in grads], second

    return clipped


def _right_factor(norm, max_norm):
    return max_norm / norm if norm > max_norm else 1.0


def _alone(grads, max_norm):
    """Each array shortened to max_norm by itself."""
    return [_right_factor(_length([g]), max_norm) * g for g in grads]


def _entries(bound):
    """Each entry bounded by `bound(grads, max_norm)`."""

    def clipped(grads, max_norm):
        edge = bound(grads, max_norm)
        return [np.clip(g, -edge, edge) for g in grads], _length(grads)

    return clipped


def _longest(grads):
    return max(_length([g]) for g in grads)


def _given_back(grads, max_norm):
    norm = _length(grads)
    return (grads if norm <= max_norm else [max_norm / norm * g for g in grads]), norm


def _given_back_in_a_new_list(grads, max_norm):
    clipped, norm = _given_back(grads, max_norm)
    return list(clipped), norm


def _in_place(grads, max_norm):
    norm = _length(grads)
    for g in grads:
        g *= _right_factor(norm, max_norm)
    return [g.copy() for g in grads], norm


def _list_filled_anew(grads, max_norm):
    norm = _length(grads)
    for k, g in enumerate(grads):
        grads[k] = _right_factor(norm, max_norm) * g
    return list(grads), norm


CLIP_BY_GLOBAL_NORM = (
    Mistake(
        "clip_by_global_norm",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda grads, max_norm: None,),
    ),
    Mistake(
        "clip_by_global_norm",
        "each_array_alone",
        "Each array is shortened alone, so their sizes to each other change, and with them the direction.",
        "If only the first array is shortened, does the whole gradient still point the same way?",
        (
            lambda grads, max_norm: (_alone(grads, max_norm), _length(grads)),
            lambda grads, max_norm: (_alone(grads, max_norm), [_length([g]) for g in grads]),
            lambda grads, max_norm: (_alone(grads, max_norm), _length(_alone(grads, max_norm))),
            lambda grads, max_norm: (_alone(grads, max_norm), _longest(grads)),
        ),
    ),
    Mistake(
        "clip_by_global_norm",
        "entries_cut",
        "Each entry is cut off by itself, which turns the gradient; all entries have to shrink by one factor.",
        "If (3, 1) is cut off at 1, does it still point the same way?",
        (
            _entries(lambda grads, max_norm: max_norm),
            _entries(lambda grads, max_norm: max_norm if _length(grads) > max_norm else math.inf),
            lambda grads, max_norm: ([np.minimum(g, max_norm) for g in grads], _length(grads)),
        ),
    ),
    Mistake(
        "clip_by_global_norm",
        "short_ones_lengthened",
        "It scales every gradient to max_norm, the short ones too: these become longer.",
        "Near a minimum gradients are short: should their steps be as long as any?",
        (
            _clip(factor=lambda norm, max_norm: max_norm / norm if norm > 0 else 1.0),
            _clip(factor=lambda norm, max_norm: float(np.float64(max_norm) / norm)),
            _clip(factor=lambda norm, max_norm: max_norm / norm),
            _clip(factor=lambda norm, max_norm: max_norm / (norm + 1e-12)),
        ),
    ),
    Mistake(
        "clip_by_global_norm",
        "max_norm_left_out",
        "It makes a gradient of length 1; the greatest length is max_norm.",
        "Which length should come for max_norm = 5?",
        (
            _clip(factor=lambda norm, max_norm: 1 / norm if norm > max_norm else 1.0),
            _clip(factor=lambda norm, max_norm: 1 / norm if norm > 0 else 1.0),
            _clip(factor=lambda norm, max_norm: 1 / norm if norm > 1 else 1.0),
        ),
    ),
    Mistake(
        "clip_by_global_norm",
        "factor_upside_down",
        "The factor is upside down: a long gradient becomes longer.",
        "For a gradient of length 10 and max_norm = 1, is your factor 10 or 0.1?",
        (
            _clip(factor=lambda norm, max_norm: norm / max_norm if norm > max_norm else 1.0),
            _clip(factor=lambda norm, max_norm: min(1.0, norm / max_norm)),
            _clip(factor=lambda norm, max_norm: max(1.0, norm / max_norm)),
        ),
    ),
    Mistake(
        "clip_by_global_norm",
        "only_short_ones_scaled",
        "The comparison stands the wrong way round: short gradients are changed, and long ones are not.",
        "Which gradients are too long: those with norm > max_norm, or those with norm < max_norm?",
        (
            _clip(factor=lambda norm, max_norm: max_norm / norm if 0 < norm < max_norm else 1.0),
            _clip(factor=lambda norm, max_norm: max(1.0, max_norm / norm) if norm > 0 else 1.0),
        ),
    ),
    Mistake(
        "clip_by_global_norm",
        "never_clipped",
        "The arrays come back as long as they were.",
        "Which number have the arrays to be multiplied by?",
        (_clip(factor=lambda norm, max_norm: 1.0),),
    ),
    Mistake(
        "clip_by_global_norm",
        "thrown_away",
        "A gradient that is too long is replaced by zeros; it should become shorter and keep its direction.",
        "Which way should the step go when the gradient is too long?",
        (_clip(factor=lambda norm, max_norm: 1.0 if norm <= max_norm else 0.0),),
    ),
    Mistake(
        "clip_by_global_norm",
        "root_forgotten",
        "The root is missing: the length is the root of the sum of the squares.",
        "For the entries 3 and 4, is the length 25 or 5?",
        (
            _clip(norm=lambda grads: _length(grads) ** 2),
            _clip(told=lambda norm, max_norm, scale: norm**2),
        ),
    ),
    Mistake(
        "clip_by_global_norm",
        "lengths_added",
        "It adds the lengths of the arrays; their squares add up, and the root comes last.",
        "Two arrays of lengths 3 and 4: is the whole gradient 7 long, or 5?",
        (
            _clip(norm=lambda grads: sum(_length([g]) for g in grads)),
            _clip(norm=lambda grads: float(sum(np.abs(g).sum() for g in grads))),
        ),
    ),
    Mistake(
        "clip_by_global_norm",
        "mean_for_sum",
        "It takes a mean where the squares add up.",
        "If all arrays are there twice, does the gradient become longer?",
        (
            _clip(norm=lambda grads: _length(grads) / math.sqrt(len(grads))),
            _clip(norm=lambda grads: _length(grads) / math.sqrt(sum(g.size for g in grads))),
            _clip(norm=lambda grads: float(np.mean([_length([g]) for g in grads]))),
        ),
    ),
    Mistake(
        "clip_by_global_norm",
        "longest_array_decides",
        "The length is taken from one array or one entry; all arrays make one gradient.",
        "Two arrays of lengths 3 and 4: is the whole gradient 4 long, or 5?",
        (
            _clip(norm=_longest),
            _clip(norm=lambda grads: _length(grads[:1])),
            _clip(norm=lambda grads: _length(grads[-1:])),
            _clip(norm=lambda grads: float(max(np.abs(g).max() for g in grads))),
        ),
    ),
    Mistake(
        "clip_by_global_norm",
        "biases_left_out",
        "Every second array is left out of the length; here all of them count.",
        "Does a step move the biases, too?",
        (_clip(norm=lambda grads: _length(grads[::2])),),
    ),
    Mistake(
        "clip_by_global_norm",
        "norm_after_clipping",
        "The second result is the length after clipping; asked is the length as it came.",
        "If every norm in a log is at most max_norm, what can you read from it?",
        (
            _clip(told=lambda norm, max_norm, scale: min(norm, max_norm)),
            _clip(told=lambda norm, max_norm, scale: norm * scale),
            _clip(told=lambda norm, max_norm, scale: max_norm),
        ),
    ),
    Mistake(
        "clip_by_global_norm",
        "factor_for_norm",
        "The second result is the factor; the length is asked.",
        "Which of your numbers is the length of the gradient as it came?",
        (_clip(told=lambda norm, max_norm, scale: scale),),
    ),
    Mistake(
        "clip_by_global_norm",
        "results_swapped",
        "The two results stand in the wrong order: first the arrays, then the length.",
        "Which comes first in (clipped, norm)?",
        (lambda grads, max_norm: _clip()(grads, max_norm)[::-1],),
    ),
    Mistake(
        "clip_by_global_norm",
        "norm_missing",
        "Only the arrays come back; the length is the second result.",
        "How many results does the docstring promise?",
        (
            lambda grads, max_norm: _clip()(grads, max_norm)[0],
            lambda grads, max_norm: _clip()(grads, max_norm)[1],
        ),
    ),
    Mistake(
        "clip_by_global_norm",
        "zero_unguarded",
        "For a gradient of zeros it divides by 0.",
        "Which number do you divide by when all slopes are 0?",
        (
            _clip(factor=lambda norm, max_norm: min(1.0, max_norm / norm)),
            lambda grads, max_norm: (
                [g / np.float64(_length(grads)) * min(_length(grads), max_norm) for g in grads],
                _length(grads),
            ),
        ),
    ),
    Mistake(
        "clip_by_global_norm",
        "same_arrays_returned",
        "A gradient that is short enough comes back as the very arrays that were given: writing into one changes both.",
        "Is the array in your result a new one when nothing has to be clipped?",
        (_given_back, _given_back_in_a_new_list),
        reads_as="shares_memory",
    ),
    Mistake(
        "clip_by_global_norm",
        "argument_overwritten",
        "It writes into the arrays, or the list, that it is given.",
        "Does g *= factor make a new array?",
        (_in_place, _list_filled_anew),
        reads_as="changed_input",
    ),
)
