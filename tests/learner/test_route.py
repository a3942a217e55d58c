"""A learner's route through the course: each released notebook, filled in and run in a kernel, earlier ones beside it.

The pieces are right solutions in other styles than the course's own. A lesson that goes on with earlier pieces takes
the learner's, or the course's where there is none or a wrong one, and scores the same with either.
"""

from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from autograder.authoring import CHECKOUT
from autograder.authoring.text import LessonText, read_lesson
from autograder.exercises import LESSONS, PIECES
from autograder.learner.launch import notebook_of
from solutions.mistakes import MISTAKES
from tests.judging.right_styles import RIGHT

TEXTS: dict[str, LessonText] = {
    lesson: read_lesson(CHECKOUT / "solutions" / "lessons" / f"{lesson}.md") for lesson in LESSONS
}
GOING_ON = [lesson for lesson in LESSONS if TEXTS[lesson].carries]
FROM_THE_BANK = """
def {piece}(*arguments):
    from solutions.mistakes import MISTAKES

    wrong = next(m for m in MISTAKES["{lesson}"] if (m.piece, m.name) == ("{piece}", "{name}"))
    return wrong.programs[0](*arguments)
"""


@pytest.fixture(autouse=True)
def at_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Outside of nbgrader; a kernel finds the mistake bank, which a learner has not."""
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(CHECKOUT))


def fill_in(root: Path, lesson: str, **texts: str) -> nbformat.NotebookNode:
    """The released notebook with every piece built and every question answered, saved below `root`."""
    notebook = nbformat.read(CHECKOUT / "course" / notebook_of(lesson), as_version=4)
    questions = TEXTS[lesson].questions()
    for cell in notebook.cells:
        kind, _, name = str(cell.metadata.get("nbgrader", {}).get("grade_id", "")).partition("-")
        if kind == "piece":
            cell.source = texts.get(name, RIGHT[name][0]).strip()
        elif kind in ("predict", "answer"):
            cell.source = cell.source.replace('""', f'"{questions[name].right}"', 1)
    (root / notebook_of(lesson)).parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, root / notebook_of(lesson))
    return notebook


def run(root: Path, lesson: str, notebook: nbformat.NotebookNode) -> None:
    """Run all cells in a kernel of their own, in the lesson's folder. An error in any cell is an error here."""
    here = {"metadata": {"path": str((root / notebook_of(lesson)).parent)}}
    NotebookClient(notebook, timeout=120, resources=here).execute()


def points(notebook: nbformat.NotebookNode) -> tuple[float, float]:
    """What was reached, and what there is."""
    graded = [cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade")]
    return sum(float(_result(cell)["text/plain"]) for cell in graded), sum(c.metadata.nbgrader.points for c in graded)


def carried(notebook: nbformat.NotebookNode) -> str:
    """What the notebook says about earlier pieces, on one line."""
    cell = next(c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == "carry")
    return " ".join(_result(cell)["text/plain"].split())


def _result(cell: nbformat.NotebookNode) -> Any:
    return next(output.data for output in cell.outputs if output.output_type == "execute_result")


def earlier(root: Path, lesson: str, **texts: str) -> None:
    """Fill in the lessons before `lesson`."""
    for before in list(LESSONS)[: list(LESSONS).index(lesson)]:
        fill_in(root, before, **texts)


@pytest.mark.slow
@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_scores_everything_with_ones_own_earlier_pieces(lesson: str, tmp_path: Path) -> None:
    earlier(tmp_path, lesson)
    notebook = fill_in(tmp_path, lesson)
    run(tmp_path, lesson, notebook)
    reached, worth = points(notebook)
    assert reached == worth > 0
    for name in TEXTS[lesson].carries:
        assert f"{name} yours, from {PIECES[name].lesson}" in carried(notebook)


@pytest.mark.slow
@pytest.mark.parametrize("lesson", GOING_ON)
def test_a_lesson_scores_everything_with_borrowed_pieces(lesson: str, tmp_path: Path) -> None:
    notebook = fill_in(tmp_path, lesson)
    run(tmp_path, lesson, notebook)
    reached, worth = points(notebook)
    assert reached == worth
    for name in TEXTS[lesson].carries:
        assert f"{name} borrowed: yours is missing" in carried(notebook)


@pytest.mark.slow
@pytest.mark.parametrize("lesson", GOING_ON)
def test_a_wrong_earlier_piece_is_told_and_costs_nothing_later(lesson: str, tmp_path: Path) -> None:
    first, *others = TEXTS[lesson].carries
    home = PIECES[first].lesson
    mistake = next(m for m in MISTAKES[home] if m.piece == first and m.name != "nothing_returned")
    earlier(tmp_path, lesson, **{first: FROM_THE_BANK.format(piece=first, lesson=home, name=mistake.name)})
    notebook = fill_in(tmp_path, lesson)
    run(tmp_path, lesson, notebook)
    assert f"{first} borrowed: yours does not pass yet" in carried(notebook)
    for name in others:
        assert f"{name} yours, from {PIECES[name].lesson}" in carried(notebook)
    reached, worth = points(notebook)
    assert reached == worth
