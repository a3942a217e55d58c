"""Doing nothing earns nothing: a piece that only leaves its argument alone, or refuses all, has not been built."""

from typing import Any

import numpy as np
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


def refuse(*given: object, **named: object) -> None:
    raise ValueError("no")


@pytest.mark.parametrize("name", PIECES)
def test_refusing_everything_earns_nothing(name: str) -> None:
    assert verdict_on(name, refuse).points == 0


def test_refusing_earns_its_share_where_something_is_answered() -> None:
    def shapes_alone(pred: np.ndarray[Any, Any], target: np.ndarray[Any, Any]) -> float:
        if np.shape(pred) != np.shape(target):
            raise ValueError("unequal shapes")
        return 0.0

    verdict = verdict_on("mean_squared_error", shapes_alone)
    assert [judged.name for judged in verdict.behaviors if judged.holds] == ["unequal shapes", "arguments kept"]
