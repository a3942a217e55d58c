"""Doing nothing earns nothing: a piece that only leaves its argument alone has not been built."""

import pytest

from autograder.exercises import PIECES
from tests.judging.asking import verdict_on


@pytest.mark.parametrize("name", PIECES)
@pytest.mark.parametrize("result", [None, 0.0, "text"])
def test_a_constant_earns_nothing_for_an_argument_left_alone(name: str, result: object) -> None:
    verdict = verdict_on(name, lambda *given, **named: result)
    kept = {b.name for b in PIECES[name].behaviors if b.rule.kind == "unchanged"}
    others = [judged for judged in verdict.behaviors if judged.name not in kept]
    if not any(judged.holds for judged in others):
        assert verdict.points == 0
