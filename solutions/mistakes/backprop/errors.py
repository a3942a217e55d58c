"""Lesson 08: what goes wrong with the relative error."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _refusing(program):
    """`program` for arrays of one shape; the rest it refuses."""

    def error(a, b):
        if np.shape(a) != np.shape(b):
            raise ValueError("unequal shapes")
        return program(a, b)

    return error


def _largest(x):
    return np.max(np.abs(x), initial=0.0)


def _over(gap, scale):
    """gap / scale, 0.0 where there is nothing."""
    return float(gap / scale) if scale > 0 else 0.0


def _by(scale):
    """The right error with another number to divide by."""
    return _refusing(lambda a, b: _over(_largest(a - b), scale(a, b)))


def _right(a, b):
    return _over(_largest(a - b), max(_largest(a), _largest(b)))


def _asserting(error):
    def refuses(a, b):
        if np.shape(a) != np.shape(b):
            raise error
        return _right(a, b)

    return refuses


def _sizes_compared(a, b):
    if np.size(a) != np.size(b):
        raise ValueError("unequal sizes")
    return _right(a, np.reshape(b, np.shape(a)))


def _lengths_compared(a, b):
    if len(a) != len(b):
        raise ValueError("unequal lengths")
    return _right(a, b)


def _by_entry(a, b):
    sizes = np.maximum(np.abs(a), np.abs(b))
    return np.divide(np.abs(a - b), sizes, out=np.zeros_like(sizes), where=sizes > 0)


def _in_place(a, b):
    scale = max(_largest(a), _largest(b))
    a -= b
    return _over(_largest(a), scale)


def _unguarded(program):
    return _refusing(lambda a, b: float(program(a, b)))


RELATIVE_ERROR = (
    Mistake(
        "relative_error",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda a, b: None,),
    ),
    Mistake(
        "relative_error",
        "not_divided",
        "The difference is not divided by anything. Of two numbers near 1000, a difference of 0.1 is little.",
        "Multiply both arrays by 1000: should their relative error change?",
        (_refusing(lambda a, b: float(_largest(a - b))),),
    ),
    Mistake(
        "relative_error",
        "nothing_asked_first",
        "It computes before it asks whether the shapes are equal, whether there are entries, and whether all are 0.",
        "Which three questions come before the first division?",
        (lambda a, b: float(np.max(np.abs(a - b)) / max(np.max(np.abs(a)), np.max(np.abs(b)))),),
    ),
    Mistake(
        "relative_error",
        "zero_by_zero",
        "It divides before it asks: zeros give 0 by 0, and of no entries NumPy finds no largest one.",
        "Which number do you divide by when both arrays are all 0, and when they hold nothing?",
        (
            _unguarded(lambda a, b: _largest(a - b) / max(_largest(a), _largest(b))),
            _unguarded(lambda a, b: np.max(np.abs(a - b)) / max(np.max(np.abs(a)), np.max(np.abs(b)))),
        ),
    ),
    Mistake(
        "relative_error",
        "divided_by_one_of_them",
        "It divides by the size of one of the two; if that one is 0, the other is lost.",
        "Does your result change when a and b change places?",
        (
            _by(lambda a, b: _largest(a)),
            _by(lambda a, b: _largest(b)),
            _unguarded(lambda a, b: _largest(a - b) / _largest(b)),
            _unguarded(lambda a, b: _largest(a - b) / _largest(a)),
        ),
    ),
    Mistake(
        "relative_error",
        "sizes_added",
        "It divides by the sum of both sizes, or by their mean; asked for is the larger one.",
        "How far apart are 1 and -1, and which number do you divide by?",
        (
            _by(lambda a, b: _largest(a) + _largest(b)),
            _by(lambda a, b: (_largest(a) + _largest(b)) / 2),
            _by(lambda a, b: _largest(a + b)),
            _by(lambda a, b: _largest(np.abs(a) + np.abs(b))),
        ),
    ),
    Mistake(
        "relative_error",
        "smaller_size",
        "It divides by the smaller of the two sizes; asked for is the larger one.",
        "If b is all 0, which number do you divide by?",
        (
            _by(lambda a, b: min(_largest(a), _largest(b))),
            _unguarded(lambda a, b: _largest(a - b) / min(_largest(a), _largest(b))),
        ),
    ),
    Mistake(
        "relative_error",
        "entry_by_entry",
        "Each difference is divided by its own entries, so one that is nearly 0 makes noise look large.",
        "Is it one number that you divide by, or one for each entry?",
        (
            _refusing(lambda a, b: float(np.max(_by_entry(a, b), initial=0.0))),
            _refusing(lambda a, b: float(np.mean(_by_entry(a, b))) if np.size(a) else 0.0),
            _unguarded(lambda a, b: np.max(np.abs(a - b) / np.maximum(np.abs(a), np.abs(b)))),
            _unguarded(lambda a, b: np.max(np.abs(a - b) / np.abs(b))),
            _unguarded(lambda a, b: np.max(np.abs(a - b) / (np.abs(a) + np.abs(b)))),
        ),
    ),
    Mistake(
        "relative_error",
        "mean_for_largest",
        "It takes means or sums; asked for are the largest difference and the largest size.",
        "If one entry of a thousand is wrong, should the error be a thousand times smaller?",
        (
            _refusing(
                lambda a, b: (
                    _over(np.mean(np.abs(a - b)), np.mean(np.maximum(np.abs(a), np.abs(b)))) if np.size(a) else 0.0
                )
            ),
            _by(lambda a, b: np.mean(np.abs(a)) + np.mean(np.abs(b))),
            _refusing(lambda a, b: _over(np.sum(np.abs(a - b)), max(np.sum(np.abs(a)), np.sum(np.abs(b))))),
            _refusing(lambda a, b: _over(np.mean(np.abs(a - b)), max(_largest(a), _largest(b))) if np.size(a) else 0.0),
        ),
    ),
    Mistake(
        "relative_error",
        "lengths_for_largest",
        "It uses the lengths of the arrays as vectors; asked for are the largest difference and the largest size.",
        "Which single entry decides in the docstring's formula?",
        (
            _refusing(lambda a, b: _over(np.sqrt(np.sum((a - b) ** 2)), np.sqrt(max(np.sum(a**2), np.sum(b**2))))),
            _refusing(lambda a, b: _over(np.sqrt(np.sum((a - b) ** 2)), np.sqrt(np.sum(a**2)) + np.sqrt(np.sum(b**2)))),
        ),
    ),
    Mistake(
        "relative_error",
        "sign_kept",
        "The difference keeps its sign, so a large negative one does not count.",
        "How far apart are 1 and 3, and how far are 3 and 1?",
        (
            _refusing(lambda a, b: _over(np.max(a - b, initial=0.0), max(_largest(a), _largest(b)))),
            _refusing(lambda a, b: _over(np.max(b - a, initial=0.0), max(_largest(a), _largest(b)))),
        ),
    ),
    Mistake(
        "relative_error",
        "sizes_keep_their_sign",
        "The sizes keep their signs, so a large negative entry does not count.",
        "What is the size of -5?",
        (_by(lambda a, b: max(np.max(a, initial=0.0), np.max(b, initial=0.0))),),
    ),
    Mistake(
        "relative_error",
        "sizes_compared_for_entries",
        "It compares the sizes of the entries; the signs get lost before the difference is taken.",
        "What is your error for 1 and -1?",
        (_refusing(lambda a, b: _over(_largest(np.abs(a) - np.abs(b)), max(_largest(a), _largest(b)))),),
    ),
    Mistake(
        "relative_error",
        "difference_of_the_largest",
        "It takes the difference of the two largest entries; they may stand at different places.",
        "Is the largest difference the same as the difference of the largest?",
        (
            _refusing(lambda a, b: _over(abs(_largest(a) - _largest(b)), max(_largest(a), _largest(b)))),
            _refusing(
                lambda a, b: (
                    _over(abs(np.max(a, initial=-np.inf) - np.max(b, initial=-np.inf)), max(_largest(a), _largest(b)))
                    if np.size(a)
                    else 0.0
                )
            ),
        ),
    ),
    Mistake(
        "relative_error",
        "smallest_for_largest",
        "It takes the smallest difference; the largest one is asked for.",
        "If one entry is right and all others are wrong, what should come out?",
        (_refusing(lambda a, b: _over(np.min(np.abs(a - b)) if np.size(a) else 0.0, max(_largest(a), _largest(b)))),),
    ),
    Mistake(
        "relative_error",
        "upside_down",
        "The fraction is upside down.",
        "Should equal arrays give 0, or infinity?",
        (_refusing(lambda a, b: _over(max(_largest(a), _largest(b)), _largest(a - b))),),
    ),
    Mistake(
        "relative_error",
        "small_number_added",
        "A small number is added to what it divides by; for small gradients that is not small.",
        "What comes out for two arrays whose entries are about 0.000001?",
        tuple(
            _refusing(lambda a, b, eps=eps: float(_largest(a - b) / (max(_largest(a), _largest(b)) + eps)))
            for eps in (1e-5, 1e-6, 1e-7, 1e-8, 1e-12)
        ),
    ),
    Mistake(
        "relative_error",
        "another_number_for_nothing",
        "Where all entries are 0, or there are none, it gives another number than 0.0.",
        "How far apart are two arrays that are equal?",
        (
            _refusing(lambda a, b: _right(a, b) if _largest(a) + _largest(b) > 0 else 1.0),
            _refusing(lambda a, b: _right(a, b) if _largest(a) + _largest(b) > 0 else np.inf),
        ),
    ),
    Mistake(
        "relative_error",
        "nothing_stops_it",
        "It stops with an error when there are no entries.",
        "What does NumPy's max do with no entries at all, and which value should come back?",
        (
            _refusing(
                lambda a, b: (
                    float(np.max(np.abs(a - b)) / max(np.max(np.abs(a)), np.max(np.abs(b))))
                    if np.any(a) or np.any(b) or not np.size(a)
                    else 0.0
                )
            ),
        ),
    ),
    Mistake(
        "relative_error",
        "array_returned",
        "It gives back an array; asked for is one number.",
        "How many errors do two arrays have, in this definition?",
        (
            _refusing(lambda a, b: _by_entry(a, b)),
            _refusing(lambda a, b: np.abs(a - b) / max(_largest(a), _largest(b))),
        ),
    ),
    Mistake(
        "relative_error",
        "sizes_compared",
        "It compares how many entries or rows there are; (2, 3) and (3, 2) have equally many.",
        "Which comparison tells (4, 1) from (4,)?",
        (_sizes_compared, _lengths_compared),
    ),
    Mistake(
        "relative_error",
        "unequal_shapes_unrefused",
        "It computes with shapes that differ; NumPy repeats what is missing, and the number means nothing.",
        "Which comparison of two shapes should come before anything is computed?",
        (
            _right,
            lambda a, b: _right(a, b) if np.shape(a) == np.shape(b) else None,
            lambda a, b: _right(a, b) if np.shape(a) == np.shape(b) else np.inf,
            lambda a, b: _right(a, b) if np.shape(a) == np.shape(b) else 1.0,
        ),
        reads_as="accepted",
    ),
    Mistake(
        "relative_error",
        "another_exception",
        "It stops for shapes that differ, with another exception than a ValueError.",
        "Which class of exception does the docstring promise to your caller?",
        tuple(_asserting(error) for error in (AssertionError(), TypeError(), Exception())),
    ),
    Mistake(
        "relative_error",
        "argument_overwritten",
        "It writes into an array that it is given.",
        "Does a -= b make a new array?",
        (_refusing(_in_place),),
        reads_as="changed_input",
    ),
)
