"""Every mistake of the bank is rejected and named, on inputs that nobody has seen."""

import pytest

from autograder.exercises import PIECES
from solutions.mistakes import MISTAKES, Mistake
from tests.judging.asking import fresh_seeds, verdict_on

BANK = [mistake for mistakes in MISTAKES.values() for mistake in mistakes]


@pytest.mark.parametrize("mistake", BANK, ids=lambda m: f"{m.piece}-{m.name}")
@pytest.mark.parametrize("seed", fresh_seeds("spring", "autumn"))
def test_a_mistake_is_rejected_and_named(mistake: Mistake, seed: str) -> None:
    for program in mistake.programs:
        verdict = verdict_on(mistake.piece, program, seed)
        assert not verdict.passed
        assert verdict.points < verdict.of
        assert verdict.mistakes == (mistake.name,)


@pytest.mark.parametrize("name", PIECES)
@pytest.mark.parametrize("seed", fresh_seeds("spring", "autumn"))
def test_the_reference_passes(name: str, seed: str) -> None:
    verdict = verdict_on(name, None, seed)
    assert verdict.passed
    assert verdict.points == PIECES[name].points


@pytest.mark.parametrize("mistake", BANK, ids=lambda m: f"{m.piece}-{m.name}")
def test_a_hint_is_a_question_and_a_mistake_a_plain_sentence(mistake: Mistake) -> None:
    assert mistake.hint.endswith("?")
    assert mistake.says.endswith((".", ")."))
    assert "!" not in mistake.says + mistake.hint


def test_no_name_stands_twice_for_one_piece() -> None:
    names = [(mistake.piece, mistake.name) for mistake in BANK]
    assert len(set(names)) == len(names)
