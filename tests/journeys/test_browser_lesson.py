"""Lesson 01 in a real Chromium, by keyboard: opened, run, a figure to its green light, a card, Validate."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from autograder.authoring.splice import solution_cell
from autograder.exercises import LESSONS
from autograder.keys import load
from solutions.reference import derivatives
from tests.journeys.lab import Notebook, browser, lab

WRONG = "def secant_slope(f, a, b):\n    return (b - a) / (f(b) - f(a))\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("learner")


@pytest.fixture(scope="module")
def notebook(folder: Path) -> Iterator[Notebook]:
    """Lesson 01 as `steepest lab` opens it, its first cell run."""
    with lab(folder, "01") as address, browser() as page:
        notebook = Notebook(page, address)
        notebook.run(notebook.cell("from autograder.check import check"))
        yield notebook


def _figure(notebook: Notebook, call: str) -> Locator:
    output = notebook.run(notebook.cell(call))
    figure = output.locator(".steepest-figure").first
    figure.wait_for(timeout=20_000)
    return figure


def _focus(figure: Locator, control: str) -> None:
    figure.locator(f".steepest-control-{control} .noUi-handle").first.focus()


def test_the_lesson_opens_with_its_question_and_a_static_picture(notebook: Notebook) -> None:
    page = notebook.page
    assert page.locator("h1").first.inner_text().startswith("Slopes")
    notebook.cell("figures.chord(")
    picture = page.locator(".jp-MarkdownOutput img").first
    assert len(picture.get_attribute("alt") or "") > 60
    assert picture.evaluate("image => image.complete && image.naturalWidth > 300")


def test_an_instructors_tools_are_not_shown_to_a_learner(notebook: Notebook) -> None:
    assert notebook.page.locator("text=Create Assignment").count() == 0
    assert notebook.page.locator("text=get notified about official").count() == 0


def test_a_figure_reaches_its_green_light_by_keyboard(notebook: Notebook) -> None:
    page, figure = notebook.page, _figure(notebook, "figures.chord(")
    picture, sentence = figure.locator(".steepest-picture").first, figure.locator(".steepest-state").first
    before = picture.evaluate("e => e.outerHTML"), sentence.inner_text()
    assert figure.locator(".steepest-goal.reached").count() == 0
    assert "Not yet" in figure.locator(".steepest-goal").inner_text()
    # The hump is highest at 2: a chord from 0.5 is level when it ends at 3.5.
    _focus(figure, "b")
    for _ in range(40):
        said = sentence.inner_text()
        page.keyboard.press("ArrowRight")
        # The next key waits for the picture of this one, however busy the machine is.
        expect(sentence).not_to_have_text(said)
        if "slope 0.00" in sentence.inner_text():
            break
    expect(figure.locator(".steepest-goal.reached")).to_have_count(1)
    assert picture.evaluate("e => e.outerHTML") != before[0]
    assert sentence.inner_text() != before[1]
    assert "slope 0.00" in sentence.inner_text()
    notebook.picture("figure_reached")


@pytest.mark.parametrize(
    ("call", "control", "keys"),
    [
        ("figures.chord(", "a", ["ArrowRight"] * 12),
        ('figures.secant_to_tangent("close")', "h", ["ArrowLeft"] * 12),
        ("figures.bend(", "x", ["ArrowRight"] * 12),
    ],
)
def test_every_key_on_a_slider_shows_a_new_picture(
    notebook: Notebook, call: str, control: str, keys: list[str]
) -> None:
    """How soon is for the benchmark of latencies to say."""
    figure = _figure(notebook, call)
    _focus(figure, control)
    for key in keys:
        markup = figure.locator(".steepest-picture").first.evaluate("e => e.outerHTML")
        notebook.page.keyboard.press(key)
        notebook.page.wait_for_function(
            "([figure, old]) => figure.querySelector('.steepest-picture').outerHTML !== old",
            arg=[figure.element_handle(), markup],
        )


def test_a_wrong_piece_gets_a_card_that_names_the_slip(notebook: Notebook) -> None:
    notebook.write(notebook.cell("def secant_slope(f"), WRONG)
    notebook.run(notebook.cell("def secant_slope(f"))
    output = notebook.run(notebook.cell('check("secant_slope")'))
    card = output.locator(".steepest-card")
    card.wait_for()
    text = card.inner_text()
    assert "0 of 2 points" in text
    assert "upside down" in text
    assert "Traceback" not in output.inner_text()
    notebook.picture("card_of_a_slip")


def test_the_section_to_reread_is_a_link_that_leads_there(notebook: Notebook) -> None:
    notebook.write(
        notebook.cell("def forward_difference(f"), "def forward_difference(f, x, h=1e-5):\n    return f(x)\n"
    )
    notebook.run(notebook.cell("def forward_difference(f"))
    output = notebook.run(notebook.cell('check("forward_difference")'))
    heading = notebook.page.locator("h2", has_text="2 Shrink the stretch to a point").first
    output.locator(".steepest-card a").first.focus()
    notebook.page.keyboard.press("Enter")
    notebook.page.wait_for_timeout(1000)
    box = heading.bounding_box()
    assert box
    assert 0 < box["y"] < 600


def test_run_it_on_yours_lights_up_when_the_piece_passes(notebook: Notebook) -> None:
    figure = _figure(notebook, "figures.chord(")
    button = figure.locator("button.steepest-yours")
    assert button.is_disabled()
    assert "pass secant_slope first" in button.inner_text()
    piece = next(piece for piece in LESSONS["01_derivatives"] if piece.name == "secant_slope")
    notebook.write(
        notebook.cell("def secant_slope(f"), solution_cell(derivatives, piece.name, piece.signature, "").source
    )
    notebook.run(notebook.cell("def secant_slope(f"))
    assert "right, 2 of 2 points" in notebook.run(notebook.cell('check("secant_slope")')).inner_text()
    button.focus()
    assert button.is_enabled()
    notebook.page.keyboard.press("Space")
    figure.locator(".steepest-state b").wait_for()
    assert "Yours" in figure.locator(".steepest-state").inner_text()


def _validate(notebook: Notebook) -> str:
    """Press Validate and read its dialog."""
    notebook.save()
    notebook.page.locator("button:has-text('Validate'), jp-button:has-text('Validate')").first.click()
    dialog = notebook.page.locator(".jp-Dialog-content")
    dialog.locator(".jp-Dialog-header, .jp-Dialog-body").first.wait_for(timeout=120_000)
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and "alidat" not in dialog.last.inner_text():
        time.sleep(0.2)
    text = dialog.last.inner_text()
    notebook.picture(f"validate_{'success' if 'Success' in text else 'failure'}")
    notebook.page.keyboard.press("Escape")
    dialog.first.wait_for(state="hidden")
    return text


def test_validate_fails_and_then_succeeds(notebook: Notebook) -> None:
    text = _validate(notebook)
    assert "failed" in text
    assert "still as you found it" in text
    for piece in LESSONS["01_derivatives"]:
        source = solution_cell(derivatives, piece.name, piece.signature, "").source
        notebook.write(
            notebook.cell(f"def {piece.name}(" if piece.name != "secant_slope" else "def secant_slope("), source
        )
    for name, question in load("01_derivatives").questions.items():
        cell = notebook.cell(f'{name} = ""')
        check = f'\ncheck("{name}")' if not question.points else ""
        notebook.write(cell, f'{name} = "{question.right}"{check}')
    text = _validate(notebook)
    assert "Success" in text
