"""What is right passes, in whatever style it is written."""

from typing import Any

import numpy as np
import pytest

from autograder.authoring.make_keys import reference
from autograder.exercises import PIECES
from tests.judging.asking import fresh_seeds, verdict_on
from tests.judging.right_styles import RIGHT

CASES = [(name, i) for name, texts in RIGHT.items() for i in range(len(texts))]


@pytest.mark.parametrize(("name", "index"), CASES)
@pytest.mark.parametrize("seed", fresh_seeds("spring", "autumn", "winter"))
def test_a_right_style_passes(name: str, index: int, seed: str) -> None:
    names: dict[str, Any] = {**reference(PIECES[name].lesson), "np": np}
    exec(RIGHT[name][index], names)
    verdict = verdict_on(name, names[name], seed, beside=names)
    assert verdict.passed, verdict


def test_every_piece_has_three_right_styles() -> None:
    assert {name for name in PIECES if len(RIGHT.get(name, ())) >= 3} == set(PIECES)
