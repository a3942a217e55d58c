"""Random results are judged by a property, whatever was drawn; words and lists of arrays are read as what they are."""

from typing import Any

import numpy as np
import pytest

from autograder import differ, judge
from autograder.differ import Pair
from autograder.exercises.piece import Rule
from tests.judging.asking import verdict_on

RIGHT = [[4, 0], [2, 3], [1]]
DRAWS = [np.random.default_rng(seed).permutation(4).reshape(2, 2).tolist() for seed in range(64)]
IN_ORDER = [[[0, 1], [2, 3]]] * 64
NO_BATCHES = (None, 3, "01", [0, 1], [[0.5]], [[True, False]], [[0, "1"]], {"a": [0]}, [[[0]]])


@pytest.mark.parametrize(
    ("kind", "same", "other"),
    [
        ("sizes", [[0, 1], [2, 3], [4]], [[0, 1, 2], [3, 4]]),
        ("members", [[0, 1, 2, 3, 4]], [[0, 1], [2, 3], [3]]),
        ("mixing", DRAWS[::-1], IN_ORDER),
        ("mixing", DRAWS[::-1], [[draw[0][::-1], draw[1]] for draw in IN_ORDER] + IN_ORDER),
        ("repeats", [RIGHT, RIGHT], [RIGHT, RIGHT[::-1]]),
    ],
)
def test_a_property_holds_or_does_not(kind: str, same: Any, other: Any) -> None:
    expected = {"mixing": DRAWS, "repeats": [RIGHT, RIGHT]}.get(kind, RIGHT)
    assert differ.agrees(Rule(kind), same, expected)
    assert not differ.agrees(Rule(kind), other, expected)
    assert differ.read(Rule(kind), [Pair({}, other, expected)]).kind == kind


LISTED = [["a"], ["b"], ["c", "a", "b"], ["d", "c", "a"]]


@pytest.mark.parametrize(
    ("kind", "same", "other"),
    [
        ("each_once", LISTED[::-1], LISTED[1:]),
        ("each_once", [LISTED[1], LISTED[0], *LISTED[2:]], [*LISTED, ["a"]]),
        ("each_once", LISTED, [*LISTED, ["?"]]),
        ("parents_first", [LISTED[1], LISTED[0], *LISTED[2:]], LISTED[::-1]),
        ("parents_first", LISTED, [LISTED[0], LISTED[2], LISTED[1], LISTED[3]]),
        ("parents_first", LISTED, LISTED[1:]),
        ("parents_first", LISTED, []),
    ],
)
def test_an_order_has_a_property_or_not(kind: str, same: Any, other: Any) -> None:
    assert differ.agrees(Rule(kind), same, LISTED)
    assert not differ.agrees(Rule(kind), other, LISTED)
    assert differ.read(Rule(kind), [Pair({}, other, LISTED)]).kind == kind


@pytest.mark.parametrize("junk", [3, "ab", ["a", "b"], [[]], [[0]], [["a"], [None]], {"a": ["b"]}])
@pytest.mark.parametrize("kind", ["each_once", "parents_first"])
def test_what_is_no_order_has_no_property(kind: str, junk: Any) -> None:
    assert not differ.agrees(Rule(kind), junk, LISTED)
    assert differ.read(Rule(kind), [Pair({}, junk, LISTED)]).kind == kind


@pytest.mark.parametrize("junk", NO_BATCHES)
@pytest.mark.parametrize("kind", ["sizes", "members", "mixing"])
def test_what_has_another_form_has_no_property(kind: str, junk: Any) -> None:
    expected = DRAWS if kind == "mixing" else RIGHT
    assert not differ.agrees(Rule(kind), junk, expected)
    assert not differ.agrees(Rule(kind), [junk], expected)
    assert differ.read(Rule(kind), [Pair({}, junk, expected)]).kind == ("none" if junk is None else kind)


def test_a_right_shuffle_fails_with_the_stated_chance_only() -> None:
    """A chance of 2e-7 for one key; 2,000 keys with all their draws have none."""
    rng = np.random.default_rng(1)
    for _ in range(2000):
        orders = rng.permuted(np.tile(np.arange(4), (64, 1)), axis=1)
        assert differ.agrees(Rule("mixing"), orders.reshape(64, 2, 2).tolist(), DRAWS)


def test_another_word_is_read_as_one() -> None:
    assert differ.agrees(Rule(), "slow", "slow")
    assert differ.read(Rule(), [Pair({}, "slow", "diverges")]).kind == "word"


def test_a_list_of_arrays_is_read_over_all_its_numbers() -> None:
    right = [np.ones((2, 3)), np.arange(1.0, 4)]
    assert differ.agrees(Rule(), tuple(right), right)
    assert differ.read(Rule(), [Pair({}, [-part for part in right], right)]).kind == "sign"
    assert differ.read(Rule(), [Pair({}, right[:1], right)]).kind == "not_numbers"
    assert judge.describe_value([np.ones(2), 0.5]) == "([1, 1], 0.5)"


@pytest.mark.parametrize("slope", [0.0, 0.3, 1.0])
def test_at_a_kink_any_fraction_is_right_and_nothing_else(slope: float) -> None:
    expected = np.zeros(2)
    assert differ.agrees(Rule("fraction"), np.full(2, slope), expected)
    for wrong in (np.array([slope, np.nan]), np.array([slope, 1.5]), np.array([slope, -0.5]), slope, None, "ab"):
        assert not differ.agrees(Rule("fraction"), wrong, expected)


@pytest.mark.parametrize("name", ["relu_derivative", "leaky_relu_derivative"])
def test_a_slope_that_is_zero_over_zero_at_the_kink_is_rejected(name: str) -> None:
    slope_of = {
        "relu_derivative": lambda z: np.maximum(z, 0) / z,
        "leaky_relu_derivative": lambda z, slope=0.01: np.where(z > 0, z, slope * z) / z,
    }[name]
    verdict = verdict_on(name, slope_of, "harmattan")
    assert [one.name for one in verdict.behaviors if one.finding] == ["at the kink"]
