"""Lesson 05: what goes wrong with the reading of a run."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _distances(xs, minimum):
    return np.linalg.norm(xs - minimum, axis=1)


def _broken(xs):
    return not np.all(np.isfinite(xs))


def _turns(xs):
    steps = np.diff(xs, axis=0)
    return np.mean(np.sum(steps[1:] * steps[:-1], axis=1) < 0)


def _told(
    xs, minimum, tolerance=1e-3, *, broken=_broken, distances=_distances, away=None, near=None, turned=None, words=None
):
    """The right word, or with one part of the rule replaced."""
    d = distances(xs, minimum)
    away = away or (lambda d: d[-1] > d[0])
    near = near or (lambda d, tolerance: d[-1] <= tolerance * d[0])
    turned = turned or (lambda xs, minimum: _turns(xs) > 0.5)
    diverges, converges, oscillates, slow = words or ("diverges", "converges", "oscillates", "slow")
    if broken(xs) or away(d):
        return diverges
    if near(d, tolerance):
        return converges
    return oscillates if turned(xs, minimum) else slow


def _part(**parts):
    return lambda xs, minimum, tolerance=1e-3: _told(xs, minimum, tolerance, **parts)


def _oscillates_first(xs, minimum, tolerance=1e-3):
    if not _broken(xs) and _turns(xs) > 0.5:
        return "oscillates"
    return _told(xs, minimum, tolerance)


def _oscillates_before_converges(xs, minimum, tolerance=1e-3):
    word = _told(xs, minimum, tolerance)
    return "oscillates" if word == "converges" and _turns(xs) > 0.5 else word


def _with_words(*words):
    return lambda xs, minimum, tolerance=1e-3: _told(xs, minimum, tolerance, words=words)


def _entries_turn(xs):
    """For each pair of steps and each number, whether this number turns."""
    steps = np.diff(xs, axis=0)
    return steps[1:] * steps[:-1] < 0


def _crosses(xs, minimum):
    away = xs - minimum
    return np.mean(np.sum(away[1:] * away[:-1], axis=1) < 0) > 0.5


MISTAKES = (
    Mistake(
        "classify_run",
        "broken_numbers_unnoticed",
        "A walk with nan or infinity in it does not get the word diverges: a comparison with nan is always False.",
        "What does Python say to nan > 1, and what to nan <= 1?",
        (
            _part(broken=lambda xs: False),
            _part(broken=lambda xs: not np.all(np.isfinite(xs[-1]))),
            _part(broken=lambda xs: bool(np.any(np.isnan(xs[-1])))),
            _part(broken=lambda xs: bool(np.any(np.isinf(xs)))),
        ),
    ),
    Mistake(
        "classify_run",
        "minimum_forgotten",
        "It measures how far a place is from 0; what counts is how far it is from minimum.",
        "If the walk should arrive at (3, 4), how far away is (3, 4)?",
        (_part(distances=lambda xs, minimum: np.linalg.norm(xs, axis=1)),),
    ),
    Mistake(
        "classify_run",
        "distance_along_wrong_axis",
        "The distances are taken down the columns, or over the whole table; there should be one for each place.",
        "For a walk of 10 places with 2 numbers each, how many distances are there?",
        (
            _part(distances=lambda xs, minimum: np.linalg.norm(xs - minimum, axis=0)),
            _part(distances=lambda xs, minimum: np.abs(xs - minimum)[:, 0]),
        ),
    ),
    Mistake(
        "classify_run",
        "compared_with_the_step_before",
        "The last distance is compared with the one before it; it has to be compared with the first.",
        "A walk comes close and moves a little away in its last step: has it run away?",
        (
            _part(away=lambda d: d[-1] > d[-2]),
            _part(away=lambda d: d[-1] > d[-2], near=lambda d, tolerance: d[-1] <= tolerance * d[-2]),
            _part(near=lambda d, tolerance: d[-1] <= tolerance * d[-2]),
            _part(away=lambda d: bool(np.any(np.diff(d) > 0))),
            _part(away=lambda d: np.max(d) > d[0]),
        ),
    ),
    Mistake(
        "classify_run",
        "first_and_last_exchanged",
        "First and last are exchanged: a walk that comes closer counts as running away.",
        "Which distance is the greater one when a walk arrives?",
        (_part(away=lambda d: d[-1] < d[0]),),
    ),
    Mistake(
        "classify_run",
        "tolerance_not_a_share",
        "The last distance is compared with tolerance itself; tolerance is a share of the first distance.",
        "If you start 5 away and the tolerance is 0.2, how near do you have to come?",
        (_part(near=lambda d, tolerance: d[-1] <= tolerance),),
    ),
    Mistake(
        "classify_run",
        "tolerance_ignored",
        "It uses a tolerance of its own, whatever it is given.",
        "Where in your function does the tolerance of your caller go?",
        (
            _part(near=lambda d, tolerance: d[-1] <= 1e-3 * d[0]),
            _part(near=lambda d, tolerance: d[-1] <= 1e-2 * d[0]),
            _part(near=lambda d, tolerance: d[-1] <= 1e-6 * d[0]),
        ),
    ),
    Mistake(
        "classify_run",
        "never_converges",
        "No walk gets the word converges.",
        "Which distance do you compare, and with what?",
        (_part(near=lambda d, tolerance: False), _part(near=lambda d, tolerance: d[0] <= tolerance * d[-1])),
    ),
    Mistake(
        "classify_run",
        "rest_is_not_arrival",
        "A walk that starts at the minimum and stays there has arrived; equal counts on both lines.",
        "When both distances are 0, is the last one greater than the first, or at most a share of it?",
        (
            _part(away=lambda d: d[-1] >= d[0]),
            _part(near=lambda d, tolerance: d[-1] < tolerance * d[0]),
            _part(near=lambda d, tolerance: d[-1] / d[0] <= tolerance),
        ),
    ),
    Mistake(
        "classify_run",
        "words_in_another_order",
        "It asks for oscillates too early; the first word that fits counts, in the order that is given.",
        "A walk jumps from side to side and arrives: which of the two words stands first?",
        (_oscillates_first, _oscillates_before_converges),
    ),
    Mistake(
        "classify_run",
        "one_turn_is_enough",
        "A turn or two, half of the pairs, or a look at a few makes it oscillate; more than half of all must turn.",
        "In a walk of ten steps with two turns, is that most of them?",
        (
            _part(turned=lambda xs, minimum: _turns(xs) > 0),
            _part(turned=lambda xs, minimum: _turns(xs) >= 0.5),
            _part(turned=lambda xs, minimum: _turns(xs[-3:]) > 0.5),
            _part(turned=lambda xs, minimum: _turns(xs[:3]) > 0.5),
        ),
    ),
    Mistake(
        "classify_run",
        "all_turns_needed",
        "Only a walk that turns at every step counts as oscillating; more than half is enough.",
        "If 6 of 8 pairs of steps point against each other, is that more than half?",
        (_part(turned=lambda xs, minimum: _turns(xs) == 1), _part(turned=lambda xs, minimum: _turns(xs) > 0.9)),
    ),
    Mistake(
        "classify_run",
        "places_for_steps",
        "It compares two places, or the ways to them from the minimum; what is compared are two steps.",
        "From which two places do you get one step?",
        (_part(turned=_crosses), _part(turned=lambda xs, minimum: _crosses(xs, 0 * minimum))),
    ),
    Mistake(
        "classify_run",
        "turn_of_one_number",
        "It looks at the numbers one by one; a step is a vector, and its dot product with the next one counts.",
        "If the walk zigzags along y and creeps along x, which of the two does the dot product follow?",
        (
            _part(turned=lambda xs, minimum: np.mean(_entries_turn(xs)[:, 0]) > 0.5),
            _part(turned=lambda xs, minimum: np.mean(_entries_turn(xs)[:, -1]) > 0.5),
            _part(turned=lambda xs, minimum: np.mean(_entries_turn(xs)) > 0.5),
            _part(turned=lambda xs, minimum: np.mean(np.any(_entries_turn(xs), axis=1)) > 0.5),
            _part(turned=lambda xs, minimum: np.mean(np.all(_entries_turn(xs), axis=1)) > 0.5),
        ),
    ),
    Mistake(
        "classify_run",
        "sign_of_turn",
        "The sign is turned round: steps that point against each other have a negative dot product.",
        "What is the dot product of (1, 0) and (-1, 0)?",
        (_part(turned=lambda xs, minimum: _turns(xs) < 0.5),),
    ),
    Mistake(
        "classify_run",
        "never_oscillates",
        "No walk gets the word oscillates.",
        "Which two steps does your loop compare, and when is their dot product negative?",
        (_part(turned=lambda xs, minimum: False),),
    ),
    Mistake(
        "classify_run",
        "words_exchanged",
        "Two of the words are exchanged: those for coming and going, or those for turning and creeping.",
        "When the last distance is the greater one, does the walk arrive, and when most pairs turn, is it slow?",
        (
            _with_words("converges", "diverges", "oscillates", "slow"),
            _with_words("diverges", "converges", "slow", "oscillates"),
        ),
    ),
)
