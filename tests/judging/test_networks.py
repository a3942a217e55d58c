"""Networks are seen for what they are: how they were drawn, whether the state decided, what they answer."""

import itertools
import math
from typing import Any

import numpy as np
import pytest

from autograder import networks

SIZES = (25, 80, 40)


def _drawn(spread: Any, sizes: tuple[int, ...] = SIZES, seed: int = 0, kind: str = "normal") -> list[Any]:
    rng = np.random.default_rng(seed)
    params: list[Any] = []
    for d_in, d_out in itertools.pairwise(sizes):
        root = math.sqrt(spread(d_in, d_out))
        reach = root * math.sqrt(3)
        W = rng.normal(size=(d_in, d_out)) * root if kind == "normal" else rng.uniform(-reach, reach, (d_in, d_out))
        params += [W, np.zeros(d_out)]
    return params


@pytest.mark.parametrize("said", networks.SPREADS)
@pytest.mark.parametrize("kind", ["normal", "uniform"])
@pytest.mark.parametrize("sizes", [SIZES, (60, 35, 90)])
def test_each_variance_is_told_from_the_others(said: str, kind: str, sizes: tuple[int, ...]) -> None:
    for seed in range(20):
        assert networks.spread(_drawn(networks.SPREADS[said], sizes, seed, kind)) == said


@pytest.mark.parametrize("kind", ["normal", "uniform"])
def test_a_right_draw_is_never_called_wrong(kind: str) -> None:
    rights = {networks.spread(_drawn(networks.SPREADS["2 / d_in"], SIZES, seed, kind)) for seed in range(2000)}
    assert rights == {"2 / d_in"}


@pytest.mark.parametrize(
    ("said", "params"),
    [
        ("no network", None),
        ("no network", "W1"),
        ("no network", []),
        ("no network", [np.ones((3, 2))]),
        ("no network", [np.ones((3, 2)), np.ones(3)]),
        ("no network", [np.ones((3, 2)), np.ones(2), np.ones((3, 2)), np.ones(2)]),
        ("no network", [np.ones((3, 2)), None]),
        ("no network", [np.ones((0, 2)), np.ones(2)]),
        ("not finite", [np.full((30, 2), np.nan), np.ones(2)]),
        ("zeros", [np.zeros((30, 2)), np.ones(2)]),
        ("units alike", [np.repeat(np.random.default_rng(1).normal(size=(90, 1)), 30, axis=1), np.ones(30)]),
        ("off center", [np.random.default_rng(1).random(size=(90, 30)), np.ones(30)]),
        (
            "first layer alone",
            [*_drawn(networks.SPREADS["2 / d_in"]), np.random.default_rng(1).normal(size=(40, 90)), np.ones(90)],
        ),
        ("another", [5.0 * np.random.default_rng(1).normal(size=(90, 30)), np.ones(30)]),
    ],
)
def test_what_is_no_right_draw_is_said(said: str, params: Any) -> None:
    assert networks.spread(params) == said


def test_the_state_of_chance_decides() -> None:
    one, other = _drawn(networks.SPREADS["1"]), _drawn(networks.SPREADS["1"], seed=1)
    assert networks.drawn([one, one, other]) == [True, False]
    assert networks.drawn([one, other, one]) == [False, True]
    assert networks.drawn([one, one, one]) == [True, True]
    assert networks.drawn([one, one, one[:2]]) == [True, False]
    assert networks.again([one, one])
    assert not networks.again([one, one, other])
    assert networks.again([one, None]) == networks.again([]) == "something else"
    assert networks.drawn([one, one]) == "something else"
    assert networks.drawn([one, one, None]) == "something else"


def _held(rows: int = 60) -> dict[str, Any]:
    """Pictures of three pixels, of which one is lit: it says the class, after scaling."""
    labels = np.arange(rows) % 3
    spread, mean = np.array([2.0, 4.0, 8.0]), np.array([1.0, -1.0, 0.5])
    lit = np.eye(3)[labels] * spread + mean
    return {"unseen": lit, "unseen_mean": mean, "unseen_spread": spread, "unseen_labels": labels}


def _reads(turned: int = 0, layers: int = 2) -> list[Any]:
    """Reads all pictures right, or takes each class for another."""
    params: list[Any] = [np.eye(3) + 0.1, np.zeros(3)] * (layers - 1)
    return [*params, np.roll(np.eye(3), turned, axis=1), np.zeros(3)]


@pytest.mark.parametrize("layers", [1, 2, 4])
def test_the_middle_one_of_three_trainings_counts(layers: int) -> None:
    right, wrong = _reads(layers=layers), _reads(1, layers)
    assert networks.reads([right, wrong, right], _held()) == "reads"
    assert networks.reads([right, wrong, wrong], _held()) == "chance"


@pytest.mark.parametrize(
    ("wrong", "said"), [(3, "reads"), (4, "most"), (20, "most"), (21, "half"), (30, "half"), (31, "chance")]
)
def test_the_share_that_is_read_has_a_word(wrong: int, said: str) -> None:
    held = _held()
    held["unseen_labels"][:wrong] = (held["unseen_labels"][:wrong] + 1) % 3
    assert networks.reads([_reads()], held) == said


def test_what_does_not_read_is_told_apart() -> None:
    held, still = _held(), [np.zeros((3, 3)), np.array([0.0, 1.0, 0.0])]
    assert networks.reads([still], held) == "one answer"
    assert networks.reads([[np.full((3, 3), np.nan), np.zeros(3)]], held) == "not finite"
    assert networks.reads([[still[0], still[1] * 1e75]], held) == "not finite"
    assert networks.reads([[np.zeros((4, 3)), np.zeros(3)]], held) == "other sizes"
    assert networks.reads([[np.zeros((3, 2)), np.zeros(2)]], held) == "other sizes"
    assert networks.reads([_reads()[::2]], held) == "tables alone"
    assert networks.reads([], held) == networks.reads(None, held) == networks.reads([_reads(), None], held) == "none"
    assert networks.reads([(_reads(), [1.0])], held) == "no network"


def test_a_bend_stands_between_layers_and_nowhere_else() -> None:
    """What is negative passes into the first layer and out of the last one, and not from one to the next."""
    held, negative, turned = _held(), _held(), [-np.eye(3), np.zeros(3)]
    negative["unseen"] = -held["unseen"] + 2 * held["unseen_mean"]
    assert networks.reads([turned], negative) == "reads"
    assert networks.reads([[*_reads()[:-1], np.full(3, -5.0)]], held) == "reads"
    assert networks.reads([[*turned, *turned]], held) == "one answer"
