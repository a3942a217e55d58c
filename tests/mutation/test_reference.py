"""Every single break of a reference function is rejected by its check, or changes nothing that anybody can see."""

import functools
import inspect
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from autograder import judge, probing
from autograder.authoring.make_keys import PUBLIC_SEED, make_key
from autograder.exercises import LESSONS, PIECES, lesson_title
from autograder.exercises.piece import Piece
from autograder.verdict import Verdict
from tests.mutation.domains import DOMAINS, EQUAL, SEEN
from tests.mutation.equality import differs_on
from tests.mutation.operators import mutants

KEYS = {lesson: make_key(lesson, PUBLIC_SEED, {}) for lesson in LESSONS}


def _verdict(piece: Piece, names: dict[str, Any]) -> Verdict:
    key = KEYS[piece.lesson].pieces[piece.name]
    return judge.judge(piece, key, probing.answer(piece, names, judge.cases_of(key), seconds=2.0))


def _run(source: str) -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(compile(source, "<mutant>", "exec"), names)
    return names


def _broken(piece: Piece) -> list[tuple[str, dict[str, Any]]]:
    module = import_module(f"solutions.reference.{lesson_title(piece.lesson)}")
    right = dict(vars(module))
    return [(label, {**right, **_run(source)}) for label, source in mutants(inspect.getsource(module), piece.name)]


@pytest.mark.parametrize("name", PIECES)
def test_a_check_rejects_every_break_of_the_reference(name: str) -> None:
    piece = PIECES[name]
    broken = _broken(piece)
    assert len(broken) >= 7, "the operators found too little to break"
    survivors = [label for label, names in broken if _verdict(piece, names).passed]
    unexplained = [label for label in survivors if label.split(" ", 1)[1] not in EQUAL.get(name, {})]
    assert not unexplained


@pytest.mark.parametrize("name", EQUAL)
def test_a_survivor_is_equal_on_ten_thousand_draws(name: str) -> None:
    piece = PIECES[name]
    right = dict(vars(import_module(f"solutions.reference.{lesson_title(piece.lesson)}")))
    for label, names in _broken(piece):
        if label.split(" ", 1)[1] in EQUAL[name] and _verdict(piece, names).passed:
            pair = (_seen(name, right), _seen(name, names))
            assert differs_on(*pair, DOMAINS[name], draws=10_000) is None


def _seen(name: str, names: dict[str, Any]) -> Callable[..., Any]:
    """The piece as a function whose result can be compared."""
    return functools.partial(SEEN[name], names) if name in SEEN else names[name]
