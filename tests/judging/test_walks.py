"""A procedure is walked by the judge: it pays what it buys, cannot look ahead, and no answer of another form wins."""

from typing import Any

import numpy as np
import pytest

from autograder.walks import WRONG, bill, in_words, same_confusion, visits, way, wrong_names

PRICES = {"listen": 1.0, "look": 2.0}
HELD = {
    "prices": PRICES,
    "patients": [{"disease": "cold", "states": [5, 0, 3, 6]}, {"disease": "flu", "states": [1, 7, 2, 4]}],
}
COLD, FLU = ["look", "cold", "listen", "cold"], ["listen", "flu", "flu", "flu"]


def answers(cold: list[Any], flu: list[Any]) -> list[Any]:
    """One for each set of tests done, in the order in which they are asked."""
    asked: list[Any] = [None] * 8
    for row, patient in zip((cold, flu), HELD["patients"], strict=True):
        for done, place in enumerate(patient["states"]):
            asked[place] = row[done]
    return asked


def test_a_walk_ends_at_a_name_and_pays_for_every_test_on_the_way() -> None:
    seen = visits(answers(COLD, FLU), HELD)
    assert seen == {"cold": ("cold", 3.0), "flu": ("flu", 1.0)}
    assert (wrong_names(seen), bill(seen)) == (0, 2.0)
    assert in_words(seen) == "every name right; 2.00 coins a patient on average"


def test_a_wrong_name_costs_more_than_every_test() -> None:
    seen = visits(answers(["flu"] * 4, FLU), HELD)
    assert (wrong_names(seen), bill(seen)) == (1, (WRONG + 1) / 2)
    assert in_words(seen).startswith("cold is called flu; ")
    assert sum(PRICES.values()) < WRONG


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (None, "no word at all"),
        (3.0, "no word at all"),
        (["cold"], "no word at all"),
        ({"cold": "cold"}, "no word at all"),
        ({"raised": "KeyError"}, "an error, KeyError"),
        ("", ""),
        ("Cold", "Cold"),
        ("x" * 4000, "x" * 40),
    ],
)
def test_what_is_no_name_is_a_wrong_name(answer: object, said: str) -> None:
    seen = visits(answers([answer] * 4, FLU), HELD)
    assert seen["cold"] == (said, 0.0)
    assert wrong_names(seen) == 1


@pytest.mark.parametrize(
    ("cold", "found"),
    [
        (["look", "cold", "look", "cold"], "tested twice"),
        (["a cold"] * 4, "no such name"),
        ([None] * 4, ""),
        ([{"raised": "KeyError"}] * 4, ""),
        (["flu"] * 4, ""),
        (COLD, "paid for nothing"),
    ],
)
def test_how_an_outcome_came_about_is_told_where_it_is_plain(cold: list[Any], found: str) -> None:
    assert way(answers(cold, FLU), HELD) == found


def test_who_begins_with_the_dearest_test_is_told_from_who_pays_as_much_for_others() -> None:
    assert way(answers(["look", "", "cold", ""], ["look", "", "flu", ""]), HELD) == "dearest first"
    both = way(answers(["listen", "look", "", "cold"], ["listen", "look", "", "flu"]), HELD)
    assert both == "paid for nothing"


def test_the_same_test_is_not_done_twice() -> None:
    seen = visits(answers(["look"] * 4, FLU), HELD)
    assert seen["cold"] == ("the same test again", 2.0)


@pytest.mark.parametrize("value", [None, "cold", 0.0, {}, [], ["cold"], ["cold"] * 9, np.zeros(8)])
def test_another_number_of_answers_is_no_ward(value: object) -> None:
    seen = visits(value, HELD)
    assert seen == "no ward"
    assert wrong_names(seen) == bill(seen) == float("inf")
    assert in_words(seen)


def test_many_wrong_names_are_counted() -> None:
    outcome = {str(k): ("?", 0.0) for k in range(7)}
    assert in_words(outcome).startswith("0 is called ?; 1 is called ?; 2 is called ?; 3 is called ?; 3 other names are")
    assert in_words({"cold": ("?", 0.0)}).startswith("cold is called ?; 30")


def test_a_confusion_is_the_same_whatever_was_spent_on_it() -> None:
    quick, slow = visits(answers(["flu"] * 4, FLU), HELD), visits(answers(["look", "flu", "flu", "flu"], FLU), HELD)
    assert quick != slow
    assert same_confusion(quick, slow)
    assert not same_confusion(quick, visits(answers(COLD, FLU), HELD))
    assert not same_confusion(visits(answers(COLD, FLU), HELD), quick)
    assert not same_confusion("no ward", quick)
