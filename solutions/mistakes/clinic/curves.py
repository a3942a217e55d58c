"""Lesson 13: what goes wrong with reading a curve."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.clinic import read_curve

PIECE = "read_curve"


def _broken(losses):
    return not np.all(np.isfinite(losses))


def _peak(losses):
    return np.max(losses) > 2 * losses[0]


def _reader(explodes=lambda losses: _broken(losses) or _peak(losses), learns=lambda losses: losses[-1] < losses[0] / 2):
    """The piece with another test for one of its words."""

    def read(losses):
        if explodes(losses):
            return "explodes"
        return "learns" if learns(losses) else "stuck"

    return read


def _learns_first(losses):
    if losses[-1] < losses[0] / 2:
        return "learns"
    return read_curve(losses)


def _words(**said):
    return lambda losses: said.get(read_curve(losses), read_curve(losses))


def _sorted_in_place(losses):
    word = read_curve(losses)
    losses.sort()
    return word


def _popped(losses):
    word = read_curve(losses)
    losses[0] = 0.0
    return word


READ_CURVE = (
    Mistake(
        PIECE,
        "nothing_returned",
        "It gives back None; some way through the function ends without return.",
        "What does your function return when none of the ifs holds?",
        (lambda losses: None, _words(stuck=None)),
    ),
    Mistake(
        PIECE,
        "learns_before_explodes",
        'It asks for "learns" first; a run that exploded on its way can end low.',
        "Which word comes first in the list?",
        (_learns_first,),
    ),
    Mistake(
        PIECE,
        "end_for_peak",
        "It looks at the last loss alone; a run can explode on its way and come back.",
        "Which of all losses tells whether one of them is too large?",
        (
            _reader(explodes=lambda losses: _broken(losses) or losses[-1] > 2 * losses[0]),
            _reader(explodes=lambda losses: not np.isfinite(losses[-1]) or losses[-1] > 2 * losses[0]),
        ),
    ),
    Mistake(
        PIECE,
        "nan_not_asked",
        "A nan is neither greater nor less than anything, so it slips through every comparison.",
        "What does nan > 2 give?",
        (_reader(explodes=_peak), _reader(explodes=lambda losses: max(losses) > 2 * losses[0])),
    ),
    Mistake(
        PIECE,
        "nan_only_at_the_end",
        "It asks the last loss alone whether it is a number; a nan can stand on the way.",
        "Which function asks a whole list whether all of it is finite?",
        (
            _reader(explodes=lambda losses: not np.isfinite(losses[-1]) or _peak(losses)),
            _reader(explodes=lambda losses: not np.isfinite(losses[-1]) or max(losses) > 2 * losses[0]),
        ),
    ),
    Mistake(
        PIECE,
        "broken_is_stuck",
        'A loss that is inf or nan counts as "stuck".',
        "Which word does the list give to losses that are no numbers?",
        (lambda losses: "stuck" if _broken(losses) else read_curve(losses),),
    ),
    Mistake(
        PIECE,
        "any_rise_explodes",
        'Any rise counts as "explodes"; a loss may rise a little on its way.',
        "How much larger than the first may a loss be?",
        (
            _reader(explodes=lambda losses: _broken(losses) or np.max(losses) > losses[0]),
            _reader(explodes=lambda losses: _broken(losses) or bool(np.any(np.diff(losses) > 0))),
            _reader(explodes=lambda losses: _broken(losses) or losses[-1] > losses[0]),
        ),
    ),
    Mistake(
        PIECE,
        "any_fall_learns",
        'Any fall counts as "learns"; the last loss has to be below half of the first.',
        "Is a run that ends at 98 % of its first loss learning?",
        (
            _reader(learns=lambda losses: losses[-1] < losses[0]),
            _reader(learns=lambda losses: losses[-1] < 0.9 * losses[0]),
        ),
    ),
    Mistake(
        PIECE,
        "best_for_last",
        'It asks the least loss; "learns" asks the last one.',
        "Where has the run ended?",
        (_reader(learns=lambda losses: np.min(losses) < losses[0] / 2),),
    ),
    Mistake(
        PIECE,
        "fixed_limit",
        "It compares with a fixed number; what is low depends on where the run began.",
        "If all losses were ten times as large, should the word change?",
        (
            _reader(learns=lambda losses: losses[-1] < 0.5),
            _reader(learns=lambda losses: losses[-1] < 1),
            _reader(explodes=lambda losses: _broken(losses) or np.max(losses) > 2),
            _reader(explodes=lambda losses: _broken(losses) or np.max(losses) > 10),
        ),
    ),
    Mistake(
        PIECE,
        "least_for_first",
        "It compares with the least loss; the measure is the first one.",
        "Which loss was measured before any step?",
        (_reader(explodes=lambda losses: _broken(losses) or np.max(losses) > 2 * np.min(losses)),),
    ),
    Mistake(
        PIECE,
        "mean_for_last",
        "It compares means; the limits are about single losses.",
        "Which losses does the list name: the first, the last, or all on average?",
        (
            _reader(learns=lambda losses: np.mean(losses) < losses[0] / 2),
            _reader(explodes=lambda losses: _broken(losses) or np.mean(losses) > 2 * losses[0]),
        ),
    ),
    Mistake(
        PIECE,
        "ends_exchanged",
        "The last loss stands where the first should, and the first where the last should.",
        "Which index has the loss before any step?",
        (lambda losses: read_curve(list(losses)[::-1]),),
    ),
    Mistake(
        PIECE,
        "words_exchanged",
        "Two words have changed their places.",
        "What is it called when the loss falls below half of the first?",
        (
            _words(learns="stuck", stuck="learns"),
            _words(explodes="learns", learns="explodes"),
            _words(explodes="stuck", stuck="explodes"),
        ),
    ),
    Mistake(
        PIECE,
        "other_words",
        "A word is not one of the list: they are given in quotes, in small letters.",
        "Which three words does the docstring list, letter for letter?",
        (
            _words(explodes="diverges", learns="converges", stuck="slow"),
            _words(explodes="Explodes", learns="Learns", stuck="Stuck"),
            _words(explodes="diverges"),
            _words(explodes="exploding", learns="learning"),
            _words(explodes="exploding", learns="learning", stuck="not learning"),
            _words(explodes="exploded", learns="learned"),
        ),
    ),
    Mistake(
        PIECE,
        "argument_changed",
        "It writes into the losses that it was given.",
        "Who else may want to look at these losses?",
        (_sorted_in_place, _popped),
    ),
)
