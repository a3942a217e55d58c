"""Every figure of every lesson in a real Chromium: won with the keyboard alone, and quick; and a quiz answered so.

Pictures of each figure with its light on, on a light and on a dark page, are left in SCREENSHOTS to be looked at.
"""

import statistics
from collections.abc import Iterator

import pytest

from autograder.exercises import LESSONS
from autograder.keys import load
from tests.journeys.hand import Hand, key_to_picture, sliders
from tests.journeys.lab import SCREENSHOTS, Notebook
from tests.journeys.open_figures import Desk, desk, shown, ways

pytestmark = pytest.mark.slow

BLINK = 300.0
"""Milliseconds that the median key may take on a busy machine; `python -m tests.bench.latency` has the real limits."""

KEYS = 8


@pytest.fixture(scope="module")
def open_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One JupyterLab for all lessons."""
    with desk(tmp_path_factory.mktemp("learner")) as opened:
        yield opened


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_figure_is_won_by_keyboard_and_answers_in_a_blink(open_desk: Desk, lesson: str) -> None:
    with open_desk.lesson(lesson) as notebook:
        hands = {}
        for way in ways(lesson):
            name = f"{lesson}_{way.name}_{way.goal}"
            hands[name] = hand = shown(notebook, way)
            for slider in sliders(hand.declared):
                assert statistics.median(key_to_picture(hand, slider, KEYS)) < BLINK, f"{name}: {slider.name}"
            hand.reset()
            _win(hand, way.moves)
            _photograph(hand, f"{name}_light")
        light = {name: _ink(hand) for name, hand in hands.items()}
        notebook.theme("Dark")
        for name, hand in hands.items():
            assert _ink(hand) != light[name]
            _photograph(hand, f"{name}_dark")
        notebook.theme("Light")


def _win(hand: Hand, moves: tuple[tuple[str, object], ...]) -> None:
    assert not hand.is_green()
    assert "Not yet" in hand.goal.inner_text()
    for move in moves:
        hand.move(*move)
    hand.turns_green()


def _photograph(hand: Hand, name: str) -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    hand.figure.screenshot(path=SCREENSHOTS / f"{name}.png")


def _ink(hand: Hand) -> str:
    """The color of the figure's words."""
    return str(hand.figure.evaluate("e => getComputedStyle(e).color"))


# --- a quiz -----------------------------------------------------------------------------------------------

QUIZ = "01_derivatives"


def _answer(notebook: Notebook, name: str, letter: str) -> None:
    """Type a letter between the quotes of an answer's cell, as a learner does, and run the cell."""
    cell = notebook.cell(f'{name} = "')
    cell.locator(".cm-content").click()
    notebook.page.keyboard.press("Control+Home")
    for _ in range(len(f'{name} = "')):
        notebook.page.keyboard.press("ArrowRight")
    notebook.page.keyboard.insert_text(letter)
    notebook.run(cell)


def _said(notebook: Notebook, name: str) -> str:
    output = notebook.run(notebook.cell(f'check("{name}")'))
    return output.locator(".steepest-card").inner_text()


def test_an_answer_chosen_by_keyboard_survives_a_restart_and_a_reload(open_desk: Desk) -> None:
    name, question = next((name, question) for name, question in load(QUIZ).questions.items() if question.points)
    with open_desk.lesson(QUIZ) as notebook:
        _answer(notebook, name, question.right)
        card = _said(notebook, name)
        assert "1 of 1 point" in card
        notebook.save()
        notebook.restart()
        assert f'{name} = "{question.right}"' in _written(notebook, name)
    with open_desk.lesson(QUIZ) as notebook:
        assert f'{name} = "{question.right}"' in _written(notebook, name)
        kept = notebook.cell(f'check("{name}")').locator(".steepest-card")
        assert kept.inner_text() == card
        assert "1 of 1 point" not in _said(notebook, name)
        notebook.run(notebook.cell(f'{name} = "'))
        assert _said(notebook, name) == card


def _written(notebook: Notebook, name: str) -> str:
    return notebook.cell(f'{name} = "').locator(".cm-content").inner_text()
