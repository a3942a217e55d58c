"""Lesson 10: what goes wrong with the factor from layer to layer."""

import math

import numpy as np

from solutions.mistakes.mistake import Mistake


def _slope(heights):
    """Of the best line through the heights over their index."""
    offsets = np.arange(len(heights)) - (len(heights) - 1) / 2
    return float(offsets @ np.asarray(heights) / (offsets @ offsets))


def _guarded(rest):
    """`rest` for what needs a line; 0.0 where a norm is 0, 1.0 for a single one."""

    def factor(norms):
        if np.min(norms) == 0:
            return 0.0
        return 1.0 if len(norms) == 1 else float(rest(np.asarray(norms, dtype=float)))

    return factor


def _line(norms):
    return math.exp(-_slope(np.log(norms)))


def _zeros_alone(rest):
    """Guarded against zeros, and with what `rest` makes of a single norm."""
    return lambda norms: 0.0 if np.min(norms) == 0 else rest(norms) if len(norms) == 1 else _line(norms)


def _single_alone(rest):
    """Guarded against a single norm, and with what `rest` makes of zeros."""
    return lambda norms: 1.0 if len(norms) == 1 else rest(norms) if np.min(norms) == 0 else _line(norms)


def _unguarded(norms):
    offsets = np.arange(len(norms)) - (len(norms) - 1) / 2
    return float(np.exp(-np.sum(offsets * np.log(norms)) / np.sum(offsets**2)))


def _without_zeros(norms):
    kept = [norm for norm in norms if norm > 0]
    return _line(kept) if len(kept) > 1 else 0.0


def _without_zeros_in_their_places(norms):
    places = np.flatnonzero(norms)
    if len(places) < 2:
        return 1.0
    return math.exp(-np.polyfit(places, np.log(np.asarray(norms)[places]), 1)[0])


def _not_centered(norms):
    places, heights = np.arange(len(norms)), np.log(norms)
    return math.exp(-(places @ heights) / (places @ places))


def _heights_centered_alone(norms):
    places, heights = np.arange(len(norms)), np.log(norms)
    return math.exp(-(places @ (heights - heights.mean())) / (places @ places))


def _unequal_divisors(norms):
    places, heights = np.arange(len(norms)), np.log(norms)
    return math.exp(-np.cov(places, heights)[0, 1] / np.var(places))


def _logarithms_written_back(norms):
    if np.min(norms) == 0:
        return 0.0
    if len(norms) == 1:
        return 1.0
    for i, norm in enumerate(norms):
        norms[i] = math.log(norm)
    return math.exp(-_slope(norms))


def _sorted_in_place(norms):
    found = 0.0 if np.min(norms) == 0 else 1.0 if len(norms) == 1 else _line(norms)
    norms.sort()
    return found


PER_LAYER_FACTOR = (
    Mistake(
        "per_layer_factor",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda norms: None,),
    ),
    Mistake(
        "per_layer_factor",
        "slope_for_factor",
        "This is the slope of the line; the factor is what exp makes of it.",
        "If nothing changes from layer to layer, which factor should come: 0 or 1?",
        (_guarded(lambda norms: -_slope(np.log(norms))), _guarded(lambda norms: _slope(np.log(norms)))),
    ),
    Mistake(
        "per_layer_factor",
        "factor_forward",
        "This is the factor on the way forward; the way back goes from large indices to small ones.",
        "Norms 1, 2, 4 from the input on: do gradients grow or shrink on the way back?",
        (
            _guarded(lambda norms: math.exp(_slope(np.log(norms)))),
            _guarded(lambda norms: 1 / _line(norms)),
        ),
    ),
    Mistake(
        "per_layer_factor",
        "line_through_norms",
        "The line goes through the norms themselves. What shrinks by a factor is straight only after ln.",
        "Are 1, 2, 4, 8 on a straight line, and are their logarithms?",
        (
            _guarded(lambda norms: math.exp(-_slope(norms))),
            _guarded(lambda norms: -_slope(norms)),
            _guarded(lambda norms: _slope(norms)),
        ),
    ),
    Mistake(
        "per_layer_factor",
        "logarithms_mixed",
        "Logarithm and power do not belong together: exp undoes ln, and powers of 10 undo log10.",
        "Which logarithm does exp undo?",
        (
            _guarded(lambda norms: math.exp(-_slope(np.log10(norms)))),
            _guarded(lambda norms: math.exp(-_slope(np.log2(norms)))),
            _guarded(lambda norms: 10 ** -_slope(np.log(norms))),
            _guarded(lambda norms: 2 ** -_slope(np.log(norms))),
        ),
    ),
    Mistake(
        "per_layer_factor",
        "first_and_last_alone",
        "It looks at the first and the last norm only; all of them have a say in the line.",
        "If one norm in the middle changes, should the line not move?",
        (
            _guarded(lambda norms: (norms[0] / norms[-1]) ** (1 / (len(norms) - 1))),
            _guarded(lambda norms: (norms[0] / norms[-1]) ** (1 / len(norms))),
            _guarded(lambda norms: (norms[-1] / norms[0]) ** (1 / (len(norms) - 1))),
            _guarded(lambda norms: norms[0] / norms[1]),
            _guarded(lambda norms: norms[-2] / norms[-1]),
        ),
    ),
    Mistake(
        "per_layer_factor",
        "whole_way_at_once",
        "This is the factor for the whole way; asked for is the one for a single layer.",
        "Which factor, taken twice, leads from 4 over 2 to 1?",
        (
            _guarded(lambda norms: norms[0] / norms[-1]),
            _guarded(lambda norms: norms[-1] / norms[0]),
            _guarded(lambda norms: _line(norms) ** (len(norms) - 1)),
        ),
    ),
    Mistake(
        "per_layer_factor",
        "ratios_averaged",
        "It averages the ratios of neighbors; a single one that is large has too much weight in it.",
        "What is the mean of the factors 2 and 1/2, and where do both together lead?",
        (
            _guarded(lambda norms: np.mean(norms[:-1] / norms[1:])),
            _guarded(lambda norms: np.median(norms[:-1] / norms[1:])),
            _guarded(lambda norms: np.mean(norms[1:] / norms[:-1])),
        ),
    ),
    Mistake(
        "per_layer_factor",
        "not_centered",
        "The line is forced through a point that is not its own: index and logarithm count from their means.",
        "Which point does the best line always go through?",
        (_guarded(_not_centered), _guarded(_heights_centered_alone)),
    ),
    Mistake(
        "per_layer_factor",
        "divisors_differ",
        "One mean divides by the number of layers, the other by one less, so they do not cancel.",
        "Does np.cov divide by the same number as np.var?",
        (
            _guarded(_unequal_divisors),
            _guarded(lambda norms: math.exp(-_slope(np.log(norms)) * (len(norms) - 1) / len(norms))),
        ),
    ),
    Mistake(
        "per_layer_factor",
        "axes_exchanged",
        "It fits the index over the logarithm; asked for is the logarithm over the index.",
        "Which of the two do you divide by: the squares of the offsets, or their products with the heights?",
        (
            _guarded(lambda norms: math.exp(-1 / _slope(np.log(norms)))),
            _guarded(
                lambda norms: math.exp(
                    -np.cov(np.arange(len(norms)), np.log(norms))[0, 1] / np.var(np.log(norms), ddof=1)
                )
            ),
        ),
    ),
    Mistake(
        "per_layer_factor",
        "mean_of_the_norms",
        "This is a mean of the norms; asked for is how they change from layer to layer.",
        "If all norms are 5, which factor should come?",
        (
            _guarded(lambda norms: math.exp(np.mean(np.log(norms)))),
            _guarded(np.mean),
            _guarded(lambda norms: math.exp(-np.mean(np.log(norms)))),
        ),
    ),
    Mistake(
        "per_layer_factor",
        "nothing_asked_first",
        "It draws the line before it asks whether a norm is 0, and whether there is more than one.",
        "Which two questions come before the first logarithm?",
        (_unguarded,),
    ),
    Mistake(
        "per_layer_factor",
        "zeros_unguarded",
        "It takes the logarithm of 0, which is no number; the docstring says what comes then.",
        "What does np.log(0.0) give, and what becomes of a sum that it stands in?",
        (
            _single_alone(_unguarded),
            _single_alone(lambda norms: math.exp(-np.polyfit(range(len(norms)), np.log(norms), 1)[0])),
            _single_alone(lambda norms: math.inf),
            _single_alone(lambda norms: math.exp(-_slope([math.log(norm) for norm in norms]))),
        ),
    ),
    Mistake(
        "per_layer_factor",
        "zeros_passed_over",
        "It leaves out norms of 0, or replaces them by a small number. Where a layer gets nothing, the factor is 0.0.",
        "If a layer gets no slope at all, how much arrives at the layers before it?",
        (
            _single_alone(_without_zeros),
            _single_alone(lambda norms: _without_zeros(norms) if np.count_nonzero(norms) > 1 else 1.0),
            _single_alone(_without_zeros_in_their_places),
            _single_alone(lambda norms: _line(np.asarray(norms) + 1e-12)),
            _single_alone(lambda norms: _line(np.maximum(norms, 1e-12))),
            _single_alone(lambda norms: 1.0),
        ),
    ),
    Mistake(
        "per_layer_factor",
        "single_unguarded",
        "For a single norm it divides 0 by 0; the docstring says what comes then.",
        "With one point, what is the sum of the squares of the offsets?",
        (_zeros_alone(_unguarded), _zeros_alone(lambda norms: math.exp(-0.0 / sum(0 * norm for norm in norms)))),
    ),
    Mistake(
        "per_layer_factor",
        "single_norm_returned",
        "For a single norm it gives something else than 1.0: with one layer, nothing changes.",
        "By which factor does something change that does not change?",
        (
            _zeros_alone(lambda norms: float(norms[0])),
            _zeros_alone(lambda norms: 0.0),
            _zeros_alone(lambda norms: None),
        ),
    ),
    Mistake(
        "per_layer_factor",
        "argument_overwritten",
        "It writes into the norms that it is given.",
        "Who else may look at the list that you were given?",
        (_logarithms_written_back, _sorted_in_place),
        reads_as="changed_input",
    ),
)
