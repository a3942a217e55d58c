"""Lesson 08: what goes wrong with a diagnosis."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.backprop import relative_error

TOLERANCE = 1e-5


def _alike(a, b):
    return relative_error(a, b) <= TOLERANCE


def _agrees(a, n):
    return "agrees" if _alike(a, n) else ""


def _sign(a, n):
    return "sign" if _alike(a, -n) else ""


def _turned(a, n):
    return "transposed" if n.T.shape == a.shape and _alike(a, n.T) else ""


def _ratio(a, n):
    return np.sum(np.abs(a)) / max(np.sum(np.abs(n)), 1e-300)


def _scale(a, n):
    return "scale" if np.any(a) and _alike(a, _ratio(a, n) * n) else ""


def _missing(a, n):
    return "missing part" if _alike(a[a != 0], n[a != 0]) else ""


def _shapes(a, n):
    return "transposed" if a.shape == n.T.shape else "other"


def _turned_unasked(a, n):
    """The same for tables of any shape."""
    return "transposed" if _alike(a, n.T) else ""


def _scale_or_nothing(a, n):
    """The same, with 0 for a factor."""
    return "scale" if _alike(a, _ratio(a, n) * n) else ""


STEPS = (_agrees, _sign, _turned, _scale, _missing)


def _diagnose(*steps, shapes=_shapes):
    """The piece with other steps, or another word for unequal shapes."""

    def diagnose(analytic, numeric):
        if analytic.shape != numeric.shape:
            return shapes(analytic, numeric)
        return next((word for step in steps if (word := step(analytic, numeric))), "other")

    return diagnose


def _without(left_out):
    return _diagnose(*(step for step in STEPS if step is not left_out))


def _instead(old, new):
    return _diagnose(*(new if step is old else step for step in STEPS))


def _alike_by(compare):
    """Another way to compare, in every step."""
    return _diagnose(
        lambda a, n: "agrees" if compare(a, n) else "",
        lambda a, n: "sign" if compare(a, -n) else "",
        lambda a, n: "transposed" if n.T.shape == a.shape and compare(a, n.T) else "",
        lambda a, n: "scale" if np.any(a) and compare(a, _ratio(a, n) * n) else "",
        lambda a, n: "missing part" if compare(a[a != 0], n[a != 0]) else "",
    )


def _first_ratio(a, n):
    """The ratio of the first entries."""
    ratio = a.flat[0] / n.flat[0] if n.size and n.flat[0] else np.nan
    return "scale" if ratio > 0 and _alike(a, ratio * n) else ""


def _all_ratios(a, n):
    """The ratio at every entry, 0/0 included."""
    ratios = a / n
    return "scale" if ratios.flat[0] > 0 and bool(np.all(np.abs(ratios - ratios.flat[0]) < TOLERANCE)) else ""


def _by_the_sums(held):
    """Another step for a scale: the ratio of the sums, which is held against every entry or not."""

    def step(a, n):
        total = np.sum(n)
        ratio = np.sum(a) / total if total else 0.0
        return "scale" if ratio > 0 and (not held or _alike(a, ratio * n)) else ""

    return step


def _silent_at_the_end(analytic, numeric):
    """No word where no step has one."""
    if analytic.shape != numeric.shape:
        return _shapes(analytic, numeric)
    return next((word for step in STEPS if (word := step(analytic, numeric))), None)


def _other_words(**words):
    right = _diagnose(*STEPS)
    return lambda a, n: words.get(right(a, n).replace(" ", "_"), right(a, n))


def _in_place(analytic, numeric):
    word = _diagnose(*STEPS)(analytic, numeric)
    analytic -= numeric
    return word


DIAGNOSE_GRADIENT = (
    Mistake(
        "diagnose_gradient",
        "nothing_returned",
        "It gives back None; some way through the function ends without return.",
        "What does your function return when none of the ifs holds?",
        (
            lambda analytic, numeric: None,
            lambda analytic, numeric: {"other": None}.get(
                _diagnose(*STEPS)(analytic, numeric), _diagnose(*STEPS)(analytic, numeric)
            ),
        ),
    ),
    Mistake(
        "diagnose_gradient",
        "exact_comparison",
        "It compares to the last digit; a measured gradient has noise behind the tenth.",
        "Would a right gradient ever equal a measured one in every digit?",
        (_alike_by(np.array_equal), _instead(_agrees, lambda a, n: "agrees" if np.array_equal(a, n) else "")),
    ),
    Mistake(
        "diagnose_gradient",
        "absolute_tolerance",
        "It compares differences with a fixed number; tiny gradients then agree with anything.",
        "Which function of yours compares two arrays, whatever size their numbers have?",
        (
            _alike_by(np.allclose),
            _alike_by(lambda a, n: bool(np.all(np.abs(a - n) <= TOLERANCE))),
            _instead(_agrees, lambda a, n: "agrees" if np.allclose(a, n) else ""),
            _instead(_agrees, lambda a, n: "agrees" if np.all(np.abs(a - n) <= TOLERANCE) else ""),
        ),
    ),
    Mistake(
        "diagnose_gradient",
        "tolerance_too_wide",
        "Its tolerance is too wide: an error of a percent is an error.",
        "How large may the relative error of two arrays that are alike be?",
        tuple(_alike_by(lambda a, n, wide=wide: relative_error(a, n) <= wide) for wide in (1e-1, 5e-2, 2e-2)),
    ),
    Mistake(
        "diagnose_gradient",
        "shapes_not_compared",
        "It compares arrays of unequal shapes, and stops with an error there, or NumPy repeats what is missing.",
        "Which comparison has to come before any other?",
        (
            lambda analytic, numeric: next((w for s in STEPS if (w := s(analytic, numeric))), "other"),
            _diagnose(*STEPS, shapes=lambda a, n: relative_error(a, n)),
        ),
    ),
    Mistake(
        "diagnose_gradient",
        "unequal_shapes_are_other",
        'Unequal shapes are always "other"; where they fit when turned round, the word is "transposed".',
        "Which shape has numeric.T, if numeric is (4, 3)?",
        (_diagnose(*STEPS, shapes=lambda a, n: "other"),),
    ),
    Mistake(
        "diagnose_gradient",
        "unequal_shapes_are_transposed",
        'Unequal shapes are always "transposed", even where turning would not help.',
        "Do (3,) and (4, 3) fit when one of them is turned?",
        (_diagnose(*STEPS, shapes=lambda a, n: "transposed"),),
    ),
    Mistake(
        "diagnose_gradient",
        "square_not_turned",
        "A square table can lie on its side too, and its shape does not tell.",
        "If both shapes are (3, 3), how would you notice that one of them is transposed?",
        (_without(_turned),),
    ),
    Mistake(
        "diagnose_gradient",
        "turned_without_asking",
        "It compares with numeric.T though the table is not square; the shapes differ then, and it stops.",
        "Which shape has numeric.T, if numeric is (3, 2)?",
        (
            _instead(_turned, _turned_unasked),
            _diagnose(_agrees, _sign, _turned_unasked, _scale_or_nothing, _missing),
        ),
    ),
    Mistake(
        "diagnose_gradient",
        "turned_before_compared",
        '"transposed" comes too early: a gradient that agrees, or a sign, can pass for it.',
        "What is the transpose of a table that is symmetric?",
        (_diagnose(_turned, _agrees, _sign, _scale, _missing), _diagnose(_agrees, _turned, _sign, _scale, _missing)),
    ),
    Mistake(
        "diagnose_gradient",
        "scale_before_agreement",
        '"scale" comes too early: a gradient that agrees has the constant factor 1.',
        "By which factor does a gradient differ that agrees?",
        (_diagnose(_scale, _agrees, _sign, _turned, _missing),),
    ),
    Mistake(
        "diagnose_gradient",
        "missing_before_the_rest",
        '"missing part" comes too early: where nothing is missing, the rest is everything.',
        "If analytic has no 0 at all, what does your test for a missing part compare?",
        (_diagnose(_missing, _agrees, _sign, _turned, _scale),),
    ),
    Mistake(
        "diagnose_gradient",
        "negative_factor_is_scale",
        'A negative factor counts as "scale"; it has to be positive.',
        "What is your word for analytic = -2 * numeric?",
        (
            _instead(_scale, lambda a, n: "scale" if np.any(a) and (_scale(a, n) or _scale(-a, n)) else ""),
            _diagnose(
                _agrees,
                lambda a, n: "scale" if np.any(a) and (_scale(a, n) or _scale(-a, n)) else "",
                _sign,
                _turned,
                _missing,
            ),
        ),
    ),
    Mistake(
        "diagnose_gradient",
        "sign_not_asked",
        "It never asks for the sign.",
        "What is your word for analytic = -numeric?",
        (_without(_sign), _instead(_sign, lambda a, n: "sign" if np.array_equal(a, -n) else "")),
    ),
    Mistake(
        "diagnose_gradient",
        "any_minus_is_sign",
        '"sign" needs every entry turned round, and only turned round.',
        "What is your word for analytic = -2 * numeric?",
        (
            _instead(_sign, lambda a, n: "sign" if np.all(a * n <= 0) and np.any(a) else ""),
            _instead(_sign, lambda a, n: "sign" if np.any(a * n < 0) else ""),
            _instead(_sign, lambda a, n: "sign" if np.sum(a * n) < 0 else ""),
        ),
    ),
    Mistake(
        "diagnose_gradient",
        "scale_not_asked",
        "It never asks for a constant factor.",
        "What is your word for analytic = 3 * numeric?",
        (_without(_scale),),
    ),
    Mistake(
        "diagnose_gradient",
        "ratio_of_zeros",
        "It divides entry by entry, and where both are 0 that is nan, which equals nothing.",
        "What is 0/0, and does a 0 in both gradients speak against a constant factor?",
        (_instead(_scale, _first_ratio), _instead(_scale, _all_ratios)),
    ),
    Mistake(
        "diagnose_gradient",
        "scale_by_the_sums",
        "It trusts one number of each array, such as the sum. Entries cancel in it, and a factor holds at every one.",
        "If the entries of numeric sum to 0, what does the ratio of the sums tell?",
        (
            _instead(_scale, _by_the_sums(held=True)),
            _instead(_scale, _by_the_sums(held=False)),
            _instead(
                _scale,
                lambda a, n: "scale" if np.any(a) and np.any(n) and np.sum(a * n) > 0 and not _missing(a, n) else "",
            ),
        ),
    ),
    Mistake(
        "diagnose_gradient",
        "missing_not_asked",
        "It never asks for a missing part.",
        "What is your word for a gradient of which one column is 0, and the rest is right?",
        (_without(_missing),),
    ),
    Mistake(
        "diagnose_gradient",
        "any_zero_is_missing",
        '"missing part" needs the rest to agree; a 0 alone is not enough.',
        "What do you compare at the places where analytic is not 0?",
        (
            _instead(_missing, lambda a, n: "missing part" if np.any((a == 0) & (n != 0)) else ""),
            _instead(_missing, lambda a, n: "missing part" if np.any(a == 0) else ""),
        ),
    ),
    Mistake(
        "diagnose_gradient",
        "zeros_of_the_measured",
        "It looks for zeros in numeric; the part is missing in analytic.",
        "Which of the two gradients is the one in question?",
        (
            _instead(_missing, lambda a, n: _missing(n, a)),
            _instead(_missing, lambda a, n: _missing(a, n) or _missing(n, a)),
        ),
    ),
    Mistake(
        "diagnose_gradient",
        "all_zero_is_other",
        'A gradient that is 0 everywhere is "missing part": c = 0 is no scale, and no entry is left to disagree.',
        "If analytic is 0 everywhere, which c comes out, and how many entries are not 0?",
        (
            _instead(_missing, lambda a, n: "" if not np.any(a) else _missing(a, n)),
            _instead(_scale, lambda a, n: "scale" if not np.any(a) else _scale(a, n)),
        ),
    ),
    Mistake(
        "diagnose_gradient",
        "nothing_is_other",
        'It has no word for what fits none of the others: that is "other".',
        "Which word comes back when all of your ifs have failed?",
        (
            _silent_at_the_end,
            _diagnose(*STEPS, lambda a, n: "missing part"),
            _diagnose(*STEPS, lambda a, n: "scale"),
            _diagnose(*STEPS, lambda a, n: "agrees"),
            _diagnose(*STEPS, lambda a, n: "transposed"),
        ),
    ),
    Mistake(
        "diagnose_gradient",
        "other_words",
        "A word is not one of the list: they are given in quotes, in small letters.",
        "Which words does the docstring list, letter for letter?",
        (
            lambda a, n: _diagnose(*STEPS)(a, n).capitalize(),
            lambda a, n: _diagnose(*STEPS)(a, n).replace(" ", "_"),
            _other_words(missing_part="missing"),
            _other_words(transposed="transpose"),
            _other_words(agrees="agree"),
            _other_words(scale="scaled"),
        ),
    ),
    Mistake(
        "diagnose_gradient",
        "truth_for_word",
        "It gives back whether the gradients agree; asked for is a word.",
        "What should somebody do next who hears only that something is wrong?",
        (
            lambda a, n: _diagnose(*STEPS)(a, n) == "agrees",
            lambda a, n: a.shape == n.shape and _alike(a, n),
        ),
    ),
)
