"""Lesson 10: what goes wrong with layer normalization, forward."""

import numpy as np

from solutions.mistakes.mistake import Mistake

EPS = 1e-5


def _norm(axis=1, scale=None, finish=None, center=True):
    """The piece over another axis, with another scale(x, centered, axis), or with another last step."""

    def forward(x, gain, shift):
        centered = x - x.mean(axis=axis, keepdims=True) if center else x
        normal = centered / (scale or _root)(x, centered, axis)
        return (finish or _finished)(normal, gain, shift), (normal, gain)

    return forward


def _root(x, centered, axis):
    return np.sqrt((centered**2).mean(axis=axis, keepdims=True) + EPS)


def _finished(normal, gain, shift):
    return normal * gain + shift


def _variance(x, centered, axis):
    return (centered**2).mean(axis=axis, keepdims=True)


def _in_place(x, gain, shift):
    x -= x.mean(axis=1, keepdims=True)
    x /= np.sqrt((x**2).mean(axis=1, keepdims=True) + EPS)
    return x * gain + shift, (x.copy(), gain)


def _gain_in_place(x, gain, shift):
    normal = _norm()(x, np.ones_like(gain), np.zeros_like(shift))[0]
    gain *= 1.5
    return normal * gain / 1.5 + shift, (normal, gain)


LAYER_NORM_FORWARD = (
    Mistake(
        "layer_norm_forward",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda x, gain, shift: None,),
    ),
    Mistake(
        "layer_norm_forward",
        "columns_for_rows",
        "It standardizes each column over the examples; here each row is standardized over its units.",
        "Should the result for one example change when the other examples change?",
        (_norm(axis=0),),
    ),
    Mistake(
        "layer_norm_forward",
        "whole_table",
        "Mean and variance are those of the whole table; each row has its own.",
        "How many means are there for a table with five rows?",
        (_norm(axis=None),),
    ),
    Mistake(
        "layer_norm_forward",
        "mean_kept",
        "The mean is not taken away.",
        "Which mean should each row have before gain and shift?",
        (
            _norm(center=False, scale=lambda x, c, axis: np.sqrt(x.var(axis=1, keepdims=True) + EPS)),
            _norm(center=False),
            _norm(scale=lambda x, c, axis: np.sqrt((x**2).mean(axis=1, keepdims=True) + EPS)),
        ),
    ),
    Mistake(
        "layer_norm_forward",
        "root_forgotten",
        "It divides by the variance; divide by its root.",
        "If a row has the variance 4, by which number does its spread become 1?",
        (_norm(scale=lambda x, c, axis: _variance(x, c, axis) + EPS),),
    ),
    Mistake(
        "layer_norm_forward",
        "not_divided",
        "The spread of each row stays as it was.",
        "Which spread should each row have before gain and shift?",
        (_norm(scale=lambda x, c, axis: 1.0),),
    ),
    Mistake(
        "layer_norm_forward",
        "eps_outside",
        "The small number is added to the root; here it is added to the variance, within the root.",
        "What is the root of 0 + 0.00001, and is it 0.00001?",
        (_norm(scale=lambda x, c, axis: np.sqrt(_variance(x, c, axis)) + EPS),),
    ),
    Mistake(
        "layer_norm_forward",
        "eps_forgotten",
        "The small number beside the variance is missing, so a row of equal numbers divides 0 by 0.",
        "Which number do you divide by when all entries of a row are equal?",
        (
            _norm(scale=lambda x, c, axis: np.sqrt(_variance(x, c, axis))),
            _norm(scale=lambda x, c, axis: x.std(axis=1, keepdims=True)),
        ),
    ),
    Mistake(
        "layer_norm_forward",
        "another_eps",
        "The small number beside the variance is another one; here it is 0.00001.",
        "Which number does the docstring name?",
        (
            _norm(scale=lambda x, c, axis: np.sqrt(_variance(x, c, axis) + 1e-8)),
            _norm(scale=lambda x, c, axis: np.sqrt(_variance(x, c, axis) + 1e-6)),
            _norm(scale=lambda x, c, axis: np.sqrt(_variance(x, c, axis) + 1e-12)),
            _norm(scale=lambda x, c, axis: np.sqrt(_variance(x, c, axis) + 1e-4)),
            _norm(scale=lambda x, c, axis: np.sqrt(_variance(x, c, axis) + 1e-10)),
            _norm(scale=lambda x, c, axis: np.sqrt(_variance(x, c, axis) + 1e-3)),
        ),
    ),
    Mistake(
        "layer_norm_forward",
        "one_less",
        "It divides the squares by d - 1; here the variance is their mean, with d.",
        "What does ddof=1 do?",
        (
            _norm(scale=lambda x, c, axis: np.sqrt((c**2).sum(axis=1, keepdims=True) / max(x.shape[1] - 1, 1) + EPS)),
            _norm(scale=lambda x, c, axis: np.sqrt(x.var(axis=1, ddof=1, keepdims=True) + EPS)),
        ),
    ),
    Mistake(
        "layer_norm_forward",
        "sum_for_mean",
        "The squares are summed; the variance is their mean.",
        "If a row holds all its numbers twice, should its variance double?",
        (
            _norm(scale=lambda x, c, axis: np.sqrt((c**2).sum(axis=1, keepdims=True) + EPS)),
            _norm(scale=lambda x, c, axis: np.linalg.norm(c, axis=1, keepdims=True) + EPS),
        ),
    ),
    Mistake(
        "layer_norm_forward",
        "sizes_for_squares",
        "It takes the mean of the distances; the spread is the root of the mean of their squares.",
        "Distances 1 and 7: is the spread 4, or 5?",
        (
            _norm(scale=lambda x, c, axis: np.abs(c).mean(axis=1, keepdims=True) + EPS),
            _norm(scale=lambda x, c, axis: np.sqrt(np.abs(c).mean(axis=1, keepdims=True) + EPS)),
            _norm(scale=lambda x, c, axis: np.abs(c).max(axis=1, keepdims=True) + EPS),
        ),
    ),
    Mistake(
        "layer_norm_forward",
        "gain_forgotten",
        "gain is missing.",
        "What is each column multiplied by?",
        (_norm(finish=lambda n, gain, shift: n + shift), _norm(finish=lambda n, gain, shift: n.copy())),
    ),
    Mistake(
        "layer_norm_forward",
        "shift_forgotten",
        "shift is missing.",
        "What is added to each column?",
        (_norm(finish=lambda n, gain, shift: n * gain),),
    ),
    Mistake(
        "layer_norm_forward",
        "shift_before_gain",
        "shift is added before gain multiplies; first multiply, then add.",
        "Is 2 times 3 plus 1 the same as 2 times (3 plus 1)?",
        (_norm(finish=lambda n, gain, shift: (n + shift) * gain),),
    ),
    Mistake(
        "layer_norm_forward",
        "gain_and_shift_swapped",
        "gain and shift have changed places.",
        "Which of the two multiplies?",
        (
            _norm(finish=lambda n, gain, shift: n * shift + gain),
            _norm(finish=lambda n, gain, shift: n + gain * shift),
        ),
    ),
    Mistake(
        "layer_norm_forward",
        "gain_down_the_rows",
        "gain and shift run down the rows; there is one of each for every column.",
        "Does each unit have a gain, or each example?",
        (
            _norm(finish=lambda n, gain, shift: n * gain[:, None] + shift[:, None]),
            _norm(finish=lambda n, gain, shift: n * gain[:, None] + shift),
            _norm(finish=lambda n, gain, shift: np.array([row * gain[i] + shift for i, row in enumerate(n)])),
            _norm(finish=lambda n, gain, shift: np.array([row * gain[i] + shift[i] for i, row in enumerate(n)])),
        ),
    ),
    Mistake(
        "layer_norm_forward",
        "axis_lost",
        "A mean over the rows has lost its axis and is taken away along the wrong one.",
        "Which shape has x.mean(axis=1), and against which axis of x is it aligned?",
        (
            lambda x, gain, shift: (
                (x - x.mean(axis=1)) / np.sqrt(x.var(axis=1) + EPS) * gain + shift,
                (x, gain),
            ),
            lambda x, gain, shift: (
                (x - x.mean(axis=1)) / np.sqrt(((x - x.mean(axis=1)) ** 2).mean(axis=1) + EPS) * gain + shift,
                (x, gain),
            ),
            _norm(scale=lambda x, c, axis: np.sqrt(x.var(axis=1) + EPS)),
        ),
    ),
    Mistake(
        "layer_norm_forward",
        "cache_missing",
        "Only out comes back; the second result is what layer_norm_backward needs.",
        "How many results does the docstring promise?",
        (lambda x, gain, shift: _norm()(x, gain, shift)[0],),
    ),
    Mistake(
        "layer_norm_forward",
        "results_swapped",
        "The two results stand in the wrong order: first out, then the cache.",
        "Which comes first in (out, cache)?",
        (lambda x, gain, shift: _norm()(x, gain, shift)[::-1],),
    ),
    Mistake(
        "layer_norm_forward",
        "argument_overwritten",
        "It writes into an array that it is given.",
        "Does x -= ... make a new array?",
        (_in_place, _gain_in_place),
        reads_as="changed_input",
    ),
)
