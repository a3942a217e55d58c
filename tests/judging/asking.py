"""Asking a program for a piece and judging it, with a key that nobody has seen: what the tests of judging share."""

import functools
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from autograder import judge, probing, wire
from autograder.authoring.make_keys import make_key, reference
from autograder.exercises import PIECES
from autograder.keys import LessonKey
from autograder.verdict import Verdict


@functools.cache
def fresh_key(lesson: str, seed: str) -> LessonKey:
    """The key of a class with this seed."""
    return make_key(lesson, seed, {})


def fresh_seeds(*seeds: str) -> list[Any]:
    """Keys that nobody has seen, as parameters of a test: the first for every run, the others for a thorough one."""
    return [*seeds[:1], *(pytest.param(seed, marks=pytest.mark.slow) for seed in seeds[1:])]


def verdict_on(
    piece_name: str, program: Callable[..., Any] | None, seed: str = "a class of 2027", beside: Mapping[str, Any] = {}
) -> Verdict:
    """The verdict on `program` as the learner's `piece_name`; the reference itself without one.

    `beside` may hold other programs for the pieces that its probes call too.
    """
    piece = PIECES[piece_name]
    key = fresh_key(piece.lesson, seed).pieces[piece_name]
    names = {**reference(piece.lesson), **{name: beside[name] for name in piece.uses if name in beside}}
    if program is not None:
        names[piece_name] = program
    reply = probing.answer(piece, names, judge.cases_of(key), seconds=5.0)
    return judge.judge(piece, key, wire.decode(wire.encode(reply)))
