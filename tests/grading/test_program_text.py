"""The wrong programs of the bank as the texts that a simulated class hands in, on every Python."""

import types
from typing import Any

import pytest

from autograder.exercises import PIECES
from autograder.instructor.program_text import first_text, program_text
from solutions.mistakes import MISTAKES
from tests.judging.asking import verdict_on
from tests.judging.test_naming import at_hand

CONSTANTS: Any = (lambda x: 0, lambda x: 0.0, lambda x: None, lambda y: 0)


@pytest.mark.parametrize("lesson", MISTAKES)
def test_what_is_handed_in_makes_the_mistake(lesson: str) -> None:
    """Hardly any text does something else, and most mistakes have one; those that are classes have none."""
    texts = [(mistake, first_text(mistake.programs, mistake.piece)) for mistake in MISTAKES[lesson]]
    other = [mistake.name for mistake, text in texts if text and mistake.name not in _named(mistake.piece, text)]
    written = sum(bool(text) for _, text in texts)
    assert len(other) <= 0.05 * written, other
    assert written >= 0.85 * len(texts), [mistake.name for mistake, text in texts if not text]


def _named(piece: str, text: str) -> tuple[str, ...]:
    """What the check names in a program, beside what a learner has at hand."""
    names = dict(at_hand(PIECES[piece].lesson))
    exec(text, names)
    return verdict_on(piece, names[piece]).mistakes


@pytest.mark.parametrize("place", range(len(CONSTANTS)))
def test_functions_that_return_a_constant_are_told_apart_on_one_line(place: int) -> None:
    names: dict[str, types.FunctionType] = {}
    exec(program_text(CONSTANTS[place], "found"), names)
    found, program = names["found"], CONSTANTS[place]
    assert repr(found(1)) == repr(program(1))
    assert found.__code__.co_varnames == program.__code__.co_varnames
