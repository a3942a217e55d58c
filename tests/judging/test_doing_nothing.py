"""Doing nothing earns nothing: a piece that only leaves its argument alone, or refuses all, has not been built."""

from typing import Any

import numpy as np
import pytest

from autograder.exercises import PIECES
from tests.judging.asking import verdict_on

CONSTANTS = (None, 0.0, 1, True, "slow", "converges", [], [0.0], (0.0, 0.0), np.inf, np.nan, {})


@pytest.mark.parametrize("name", PIECES)
@pytest.mark.parametrize("result", CONSTANTS, ids=repr)
def test_the_same_answer_to_everything_earns_nothing(name: str, result: object) -> None:
    """Though it is right somewhere: the polynomial 3 has the derivative [0.0]."""
    assert verdict_on(name, lambda *given, **named: result).points == 0


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
