"""What goes wrong with counting: slopes that are too small, units that are dead."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _cut_in_place(slopes, threshold):
    share = np.mean(np.abs(slopes) < threshold)
    slopes[np.abs(slopes) < threshold] = 0
    return share


def _sizes_in_place(slopes, threshold):
    np.abs(slopes, out=slopes)
    return np.mean(slopes < threshold)


SATURATED_FRACTION = (
    Mistake(
        "saturated_fraction",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda slopes, threshold: None,),
    ),
    Mistake(
        "saturated_fraction",
        "sign_not_dropped",
        "It compares the slopes with their signs, so a steep slope downward counts as small.",
        "Is a slope of -3 flatter than one of 0.1?",
        (lambda slopes, threshold: np.mean(slopes < threshold), lambda slopes, threshold: np.mean(slopes > -threshold)),
    ),
    Mistake(
        "saturated_fraction",
        "counts_the_steep_ones",
        "It counts the slopes that are large enough; asked for are those that are too small.",
        "If every slope were 0, should your result be 0 or 1?",
        (
            lambda slopes, threshold: np.mean(np.abs(slopes) >= threshold),
            lambda slopes, threshold: np.mean(np.abs(slopes) > threshold),
        ),
    ),
    Mistake(
        "saturated_fraction",
        "border_counted",
        "A slope as large as the threshold counts; only smaller ones should.",
        "In your comparison, what happens with a slope that equals the threshold?",
        (lambda slopes, threshold: np.mean(np.abs(slopes) <= threshold),),
    ),
    Mistake(
        "saturated_fraction",
        "count_for_share",
        "It gives how many there are; asked for is which share.",
        "If half of 1000 slopes are too small, should your result be 500 or 0.5?",
        (lambda slopes, threshold: np.sum(np.abs(slopes) < threshold),),
    ),
    Mistake(
        "saturated_fraction",
        "percent_for_share",
        "It gives percent; asked for is a share from 0 to 1.",
        "Should half of them give 50 or 0.5?",
        (lambda slopes, threshold: 100 * np.mean(np.abs(slopes) < threshold),),
    ),
    Mistake(
        "saturated_fraction",
        "divided_by_rows",
        "The count is divided by the number of rows, or of columns; a table has more entries than that.",
        "How many entries does an array of shape (4, 5) have, and what does len give?",
        (
            lambda slopes, threshold: np.sum(np.abs(slopes) < threshold) / len(slopes),
            lambda slopes, threshold: np.sum(np.abs(slopes) < threshold) / slopes.shape[-1],
        ),
    ),
    Mistake(
        "saturated_fraction",
        "one_share_a_row",
        "It gives a share for each row, or for each column; asked for is one share of all entries.",
        "How many numbers should come back for a table?",
        (
            lambda slopes, threshold: np.mean(np.abs(slopes) < threshold, axis=0),
            lambda slopes, threshold: np.mean(np.abs(slopes) < threshold, axis=-1),
        ),
    ),
    Mistake(
        "saturated_fraction",
        "zeros_only",
        "It counts the slopes that are exactly 0; those that are nearly 0 should count as well.",
        "How small may a slope be before it counts: what does threshold say?",
        (lambda slopes, threshold: np.mean(slopes == 0),),
    ),
    Mistake(
        "saturated_fraction",
        "own_threshold",
        "It uses a threshold of its own and ignores the one that it is given.",
        "If your caller hands in another threshold, does anything change in yours?",
        (
            lambda slopes, threshold: np.mean(np.abs(slopes) < 0.05),
            lambda slopes, threshold: np.mean(np.abs(slopes) < 0.1),
            lambda slopes, threshold: np.mean(np.abs(slopes) < 0.5),
            lambda slopes, threshold: np.mean(np.abs(slopes) < 0.01),
        ),
        reads_as="ignores threshold",
    ),
    Mistake(
        "saturated_fraction",
        "relative_threshold",
        "The threshold is taken as a share of the largest slope; it is meant as a size of its own.",
        "Where does the largest slope come into your comparison?",
        (lambda slopes, threshold: np.mean(np.abs(slopes) < threshold * np.max(np.abs(slopes))),),
    ),
    Mistake(
        "saturated_fraction",
        "mean_compared",
        "It compares one mean with the threshold; each slope has to be compared by itself.",
        "Which comes first: comparing, or taking the mean?",
        (
            lambda slopes, threshold: float(np.mean(np.abs(slopes)) < threshold),
            lambda slopes, threshold: bool(np.mean(np.abs(slopes)) < threshold),
            lambda slopes, threshold: bool(np.abs(np.mean(slopes)) < threshold),
            lambda slopes, threshold: float(np.abs(np.mean(slopes)) < threshold),
        ),
    ),
    Mistake(
        "saturated_fraction",
        "mean_of_the_small_ones",
        "It gives the mean size of slopes; asked for is which share of them is small.",
        "Should your result depend on how small the small ones are?",
        (
            lambda slopes, threshold: np.mean(np.abs(slopes)[np.abs(slopes) < threshold]),
            lambda slopes, threshold: np.mean(np.abs(slopes)),
            lambda slopes, threshold: np.mean(np.where(np.abs(slopes) < threshold, np.abs(slopes), 0)),
        ),
    ),
    Mistake(
        "saturated_fraction",
        "squares_compared",
        "It squares the slopes to drop their signs, and compares the squares with the threshold.",
        "If a slope is 0.5, what do you compare with the threshold: 0.5 or 0.25?",
        (lambda slopes, threshold: np.mean(slopes**2 < threshold),),
    ),
    Mistake(
        "saturated_fraction",
        "yes_or_no_for_each",
        "It gives True or False for each slope; the share of the True ones is still to be taken.",
        "What is the mean of some ones and zeros?",
        (lambda slopes, threshold: np.abs(slopes) < threshold,),
    ),
    Mistake(
        "saturated_fraction",
        "whole_layer",
        "It says whether all of them, or any of them, are small; asked for is which share.",
        "If three of four slopes are too small, what should your result be?",
        (
            lambda slopes, threshold: bool(np.all(np.abs(slopes) < threshold)),
            lambda slopes, threshold: bool(np.any(np.abs(slopes) < threshold)),
            lambda slopes, threshold: float(np.all(np.abs(slopes) < threshold)),
            lambda slopes, threshold: float(np.any(np.abs(slopes) < threshold)),
        ),
    ),
    Mistake(
        "saturated_fraction",
        "argument_overwritten",
        "It writes into the array of slopes that it is given.",
        "Which line makes an array of your own, before you write into it?",
        (_cut_in_place, _sizes_in_place),
        reads_as="changed_input",
    ),
)


def _marked_in_place(A):
    share = np.mean(np.all(A == 0, axis=0))
    A[A != 0] = 1
    return share


def _sizes_of_A_in_place(A):
    np.abs(A, out=A)
    return np.mean(A.sum(axis=0) == 0)


DEAD_FRACTION = (
    Mistake(
        "dead_fraction",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda A: None,),
    ),
    Mistake(
        "dead_fraction",
        "counts_entries",
        "It counts entries that are 0. A unit counts only when its whole column is 0.",
        "If every unit rests on half of the rows, is half of the layer dead?",
        (lambda A: np.mean(A == 0),),
    ),
    Mistake(
        "dead_fraction",
        "zero_once_is_dead",
        "A unit counts as soon as it is 0 on one row; a dead unit is 0 on every row.",
        "Is a unit that rests on one example and works on the next one dead?",
        (lambda A: np.mean(np.any(A == 0, axis=0)),),
    ),
    Mistake(
        "dead_fraction",
        "examples_for_units",
        "It looks at rows, which belong to examples; the units are the columns.",
        "Along which axis do the examples lie, and which axis should disappear?",
        (lambda A: np.mean(np.all(A == 0, axis=1)), lambda A: np.mean(np.any(A == 0, axis=1))),
    ),
    Mistake(
        "dead_fraction",
        "counts_the_living",
        "It counts the units that work; asked for are the dead ones.",
        "If every entry were 0, should your result be 0 or 1?",
        (lambda A: np.mean(np.any(A != 0, axis=0)), lambda A: np.mean(np.all(A != 0, axis=0))),
    ),
    Mistake(
        "dead_fraction",
        "count_for_share",
        "It gives how many units are dead; asked for is which share.",
        "If 2 of 5 units are dead, should your result be 2 or 0.4?",
        (lambda A: np.sum(np.all(A == 0, axis=0)),),
    ),
    Mistake(
        "dead_fraction",
        "percent_for_share",
        "It gives percent; asked for is a share from 0 to 1.",
        "Should half of the units give 50 or 0.5?",
        (lambda A: 100 * np.mean(np.all(A == 0, axis=0)),),
    ),
    Mistake(
        "dead_fraction",
        "divided_by_examples",
        "The number of dead units is divided by the number of rows, or of all entries; it should be that of units.",
        "Which of the two sizes in A.shape is the number of units?",
        (lambda A: np.sum(np.all(A == 0, axis=0)) / len(A), lambda A: np.sum(np.all(A == 0, axis=0)) / A.size),
    ),
    Mistake(
        "dead_fraction",
        "sum_is_zero",
        "It adds up each column and compares the sum with 0. Entries of both signs can cancel.",
        "Does a unit that gives 1.5 and then -1.5 rest?",
        (lambda A: np.mean(np.sum(A, axis=0) == 0), lambda A: np.mean(np.isclose(np.mean(A, axis=0), 0))),
    ),
    Mistake(
        "dead_fraction",
        "negative_counts_as_zero",
        "A unit that is never positive counts as dead. With another bend than the ReLU it may give negative values.",
        "Is -0.7 a sign of life?",
        (lambda A: np.mean(np.all(A <= 0, axis=0)), lambda A: np.mean(np.max(A, axis=0) <= 0)),
    ),
    Mistake(
        "dead_fraction",
        "faint_counts_as_zero",
        "Small entries count as 0; only an exact 0 should.",
        "Does a unit that gives 0.001 still pass something on?",
        tuple(
            lambda A, faint=faint: np.mean(np.all(np.abs(A) < faint, axis=0))
            for faint in (0.1, 0.01, 0.001, 1e-4, 1e-6, 1e-8, 1e-12)
        ),
    ),
    Mistake(
        "dead_fraction",
        "one_example_only",
        "It looks at one row only.",
        "How many examples does a unit have to be 0 on before you call it dead?",
        (lambda A: np.mean(A[0] == 0), lambda A: np.mean(A[-1] == 0)),
    ),
    Mistake(
        "dead_fraction",
        "resting_share_of_each",
        "It gives one number for each unit; asked for is one share of all units.",
        "How many numbers should come back for a layer?",
        (
            lambda A: np.mean(A == 0, axis=0),
            lambda A: np.all(A == 0, axis=0),
            lambda A: np.all(A == 0, axis=0) * 1.0,
            lambda A: np.flatnonzero(np.all(A == 0, axis=0)),
        ),
    ),
    Mistake(
        "dead_fraction",
        "whole_layer",
        "It says whether all units, or any unit, are dead; asked for is which share.",
        "If 2 of 5 units are dead, what should your result be?",
        (
            lambda A: bool(np.all(A == 0)),
            lambda A: bool(np.any(np.all(A == 0, axis=0))),
            lambda A: float(np.all(A == 0)),
            lambda A: float(np.any(np.all(A == 0, axis=0))),
        ),
    ),
    Mistake(
        "dead_fraction",
        "argument_overwritten",
        "It writes into the array that it is given.",
        "Which line makes an array of your own, before you write into it?",
        (_marked_in_place, _sizes_of_A_in_place),
        reads_as="changed_input",
    ),
)
