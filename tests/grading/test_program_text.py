"""The wrong programs of the bank as the texts that a simulated class hands in, on every Python."""

import types
from typing import Any

import pytest

from autograder.instructor.program_text import first_text, program_text
from solutions.mistakes import MISTAKES

CONSTANTS: Any = (lambda x: 0, lambda x: 0.0, lambda x: None, lambda y: 0)


@pytest.mark.parametrize("lesson", MISTAKES)
def test_nearly_every_mistake_can_be_handed_in(lesson: str) -> None:
    """But for those that are classes, and a few that keep something aside or call around."""
    programs = [m for m in MISTAKES[lesson] if any(isinstance(p, types.FunctionType) for p in m.programs)]
    texts = [(mistake, first_text(mistake.programs, mistake.piece)) for mistake in programs]
    for mistake, text in texts:
        compile(text, mistake.name, "exec")
    written = sum(bool(text) for _, text in texts)
    assert written >= 0.9 * len(texts), [mistake.name for mistake, text in texts if not text]


@pytest.mark.parametrize("place", range(len(CONSTANTS)))
def test_functions_that_return_a_constant_are_told_apart_on_one_line(place: int) -> None:
    names: dict[str, types.FunctionType] = {}
    exec(program_text(CONSTANTS[place], "found"), names)
    found, program = names["found"], CONSTANTS[place]
    assert repr(found(1)) == repr(program(1))
    assert found.__code__.co_varnames == program.__code__.co_varnames
