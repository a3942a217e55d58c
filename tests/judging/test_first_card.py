"""The card that lesson 00 prints in its text is the card that a learner gets for the same line."""

import re

from autograder import card, judge, probing
from autograder.authoring.build import checkout
from autograder.authoring.make_keys import reference
from autograder.exercises import PIECES
from autograder.keys import load


def test_the_card_in_the_text_of_lesson_00_is_the_one_that_is_shown() -> None:
    text = (checkout() / "solutions" / "lessons" / "00_start.md").read_text(encoding="utf-8")
    printed = re.search(r"```text\n(.*?)\n```", text, re.DOTALL)
    key = load("00_start").pieces["apply_twice"]
    names = {**reference("00_start"), "apply_twice": lambda f, x: 2 * f(x)}
    reply = probing.answer(PIECES["apply_twice"], names, judge.cases_of(key))
    assert printed
    assert printed[1] == card.to_text(judge.judge(PIECES["apply_twice"], key, reply))
