"""Lesson 03: what goes wrong over several paths. The order is the precedence when several fit."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _each_path(outer, inner):
    return outer[:, None] * inner


def _scaled_in_place(outer, inner):
    inner *= outer[:, None]
    return inner.sum(axis=0)


TOTAL_DERIVATIVE = (
    Mistake(
        "total_derivative",
        "paths_multiplied",
        "Paths are multiplied; along a path slopes multiply, but what arrives over several paths adds up.",
        "If one path brings a change of 2 and another one a change of 3, how much arrives?",
        (
            lambda outer, inner: np.prod(_each_path(outer, inner), axis=0),
            lambda outer, inner: np.prod(outer) * np.sum(inner, axis=0),
        ),
    ),
    Mistake(
        "total_derivative",
        "largest_path_wins",
        "Only the largest path counts; every path brings its part.",
        "If one path brings a change of 2 and another one a change of 3, how much arrives?",
        (
            lambda outer, inner: np.max(_each_path(outer, inner), axis=0),
            lambda outer, inner: np.take_along_axis(
                _each_path(outer, inner), np.argmax(np.abs(_each_path(outer, inner)), axis=0)[None], axis=0
            )[0],
        ),
    ),
    Mistake(
        "total_derivative",
        "paths_averaged",
        "The paths are averaged; their changes add up.",
        "With twice as many equal paths, does as much arrive, or twice as much?",
        (lambda outer, inner: np.mean(_each_path(outer, inner), axis=0),),
    ),
    Mistake(
        "total_derivative",
        "one_path_only",
        "Only one path is left: a later one replaces the ones before it, or the loop ends too soon.",
        "When your loop comes to the second path, what happens to what the first one brought?",
        (lambda outer, inner: outer[-1] * inner[-1], lambda outer, inner: outer[0] * inner[0]),
    ),
    Mistake(
        "total_derivative",
        "rows_and_columns_exchanged",
        "It reads the table on its side: a row of inner belongs to a quantity in between, a column to an input.",
        "Which entries of inner begin at the input 0: a row, or a column?",
        (
            lambda outer, inner: inner @ outer,
            lambda outer, inner: np.sum(outer * inner, axis=0),
            lambda outer, inner: np.sum(outer * inner, axis=1),
        ),
    ),
    Mistake(
        "total_derivative",
        "summed_over_inputs",
        "It adds up over the inputs, and leaves one number for each path; each input has a slope of its own.",
        "How many numbers should come back for 3 paths and 2 inputs?",
        (lambda outer, inner: np.sum(_each_path(outer, inner), axis=1),),
    ),
    Mistake(
        "total_derivative",
        "paths_not_added",
        "It gives back what each path brings; these still have to be added up for each input.",
        "How many numbers should come back for 3 paths and 2 inputs?",
        (_each_path,),
    ),
    Mistake(
        "total_derivative",
        "everything_added",
        "It adds up over the inputs as well, to one number; each input has a slope of its own.",
        "How many numbers should come back for 3 paths and 2 inputs?",
        (lambda outer, inner: np.sum(_each_path(outer, inner)),),
    ),
    Mistake(
        "total_derivative",
        "slopes_of_a_path_added",
        "Along each path the two slopes are added; along a path slopes multiply.",
        "If u follows x twice as fast and the result follows u three times as fast, how fast is the whole path?",
        (
            lambda outer, inner: np.sum(outer[:, None] + inner, axis=0),
            lambda outer, inner: np.prod(outer[:, None] + inner, axis=0),
        ),
    ),
    Mistake(
        "total_derivative",
        "outer_dropped",
        "The slopes of the result along the quantities in between are missing.",
        "A path has two slopes: which one is not in your result?",
        (lambda outer, inner: np.sum(inner, axis=0),),
    ),
    Mistake(
        "total_derivative",
        "inner_dropped",
        "The slopes of the quantities in between along the inputs are missing.",
        "A path has two slopes: which one is not in your result?",
        (lambda outer, inner: np.array(outer), lambda outer, inner: np.full(inner.shape[1], np.sum(outer))),
    ),
    Mistake(
        "total_derivative",
        "sums_multiplied",
        "It adds up first and multiplies then, which mixes slopes of different paths.",
        "Which slope of outer belongs to the row i of inner: all of them, or outer[i]?",
        (
            lambda outer, inner: np.sum(outer) * np.sum(inner, axis=0),
            lambda outer, inner: np.sum(outer) * np.mean(inner, axis=0),
        ),
    ),
    Mistake(
        "total_derivative",
        "signs_dropped",
        "Signs are dropped; a path can take away what another one brings.",
        "If one path brings 2 and another one -3, how much arrives?",
        (
            lambda outer, inner: np.sum(np.abs(_each_path(outer, inner)), axis=0),
            lambda outer, inner: np.abs(np.sum(_each_path(outer, inner), axis=0)),
        ),
    ),
    Mistake(
        "total_derivative",
        "argument_overwritten",
        "It multiplies into the table that it is given.",
        "Does inner *= ... make a new array?",
        (_scaled_in_place,),
        reads_as="changed_input",
    ),
)
