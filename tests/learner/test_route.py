"""A learner's route through the course: each released notebook, filled in and run in a kernel, earlier ones beside it.

The pieces are right solutions in other styles than the course's own. A lesson that goes on with earlier pieces takes
the learner's, or the course's where there is none or a wrong one, and scores the same with either. At its end stand
networks that read digits, on the learner's own pieces, and a clinic that tells a procedure from a guess.
"""

import ast
import contextlib
import re
import statistics
import time
from pathlib import Path
from typing import Any

import nbformat
import numpy as np
import pytest
from nbclient import NotebookClient

from autograder.authoring import CHECKOUT
from autograder.authoring.text import LessonText, read_lesson
from autograder.exercises import LESSONS, PIECES
from autograder.exercises.case_book import DISEASES, PRICES
from autograder.learner.launch import notebook_of
from course.data import digits
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
            cell.source = in_its_frame(cell.source, texts.get(name, RIGHT[name][0]).strip())
        elif kind in ("predict", "answer"):
            cell.source = cell.source.replace('""', f'"{questions[name].right}"', 1)
    (root / notebook_of(lesson)).parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, root / notebook_of(lesson))
    return notebook


def in_its_frame(cell: str, text: str) -> str:
    """The text, but of a class only the methods that its cell asks for: what is given stays as it is."""
    built = ast.parse(text)
    frame, own = ast.parse(cell).body[-1], built.body[-1]
    if not (isinstance(frame, ast.ClassDef) and isinstance(own, ast.ClassDef)):
        return text
    lines = {_named(statement): statement for statement in own.body}
    frame.body = [lines[_named(part)] if "NotImplementedError" in ast.unparse(part) else part for part in frame.body]
    built.body[-1] = frame
    return ast.unparse(built)


def _named(statement: ast.stmt) -> str:
    """The name that a statement in a class defines, by def or by =."""
    return ast.unparse(statement.targets[0]) if isinstance(statement, ast.Assign) else getattr(statement, "name", "")


def run(root: Path, lesson: str, notebook: nbformat.NotebookNode) -> None:
    """Run all cells in a kernel of their own, in the lesson's folder. An error in any cell is an error here."""
    here = {"metadata": {"path": str((root / notebook_of(lesson)).parent)}}
    NotebookClient(notebook, timeout=120, resources=here).execute()


def points(notebook: nbformat.NotebookNode) -> tuple[float, float]:
    """What was reached, and what there is."""
    rows = scores(notebook).values()
    return sum(reached for reached, _ in rows), sum(worth for _, worth in rows)


def scores(notebook: nbformat.NotebookNode) -> dict[str, tuple[float, float]]:
    """What was reached and what there is, by the piece or the question."""
    graded = [cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade")]
    return {
        cell.metadata.nbgrader.grade_id.partition("-")[2]: (
            float(_result(cell)["text/plain"]),
            cell.metadata.nbgrader.points,
        )
        for cell in graded
    }


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


def wrong(name: str) -> str:
    """The text of a mistake that returns something."""
    home = PIECES[name].lesson
    mistake = next(m for m in MISTAKES[home] if m.piece == name and m.name != "nothing_returned")
    return FROM_THE_BANK.format(piece=name, lesson=home, name=mistake.name)


@pytest.mark.slow
@pytest.mark.parametrize("lesson", GOING_ON)
def test_a_wrong_earlier_piece_is_told_and_costs_nothing_later(lesson: str, tmp_path: Path) -> None:
    first, *others = TEXTS[lesson].carries
    earlier(tmp_path, lesson, **{first: wrong(first)})
    notebook = fill_in(tmp_path, lesson)
    run(tmp_path, lesson, notebook)
    assert f"{first} borrowed: yours does not pass yet" in carried(notebook)
    for name in others:
        assert f"{name} yours, from {PIECES[name].lesson}" in carried(notebook)
    reached, worth = points(notebook)
    assert reached == worth


@pytest.mark.slow
@pytest.mark.parametrize("lesson", GOING_ON)
def test_whoever_has_every_earlier_piece_wrong_is_told_of_each_and_loses_nothing_later(
    lesson: str, tmp_path: Path
) -> None:
    earlier(tmp_path, lesson, **{name: wrong(name) for name in TEXTS[lesson].carries})
    notebook = fill_in(tmp_path, lesson)
    run(tmp_path, lesson, notebook)
    for name in TEXTS[lesson].carries:
        assert f"{name} borrowed: yours does not pass yet" in carried(notebook)
    reached, worth = points(notebook)
    assert reached == worth


# --- the digits -------------------------------------------------------------------------------------------

RECIPES = ("train_digits", "fit_digits")
"""The pieces that train a network on the digits, with whatever their lesson and earlier ones built."""


def stratified() -> tuple[Any, ...]:
    """The course's split, put on the scale of its training part. Each class has its share of each part, within one."""
    d = digits()
    everything = np.concatenate([d.y_train, d.y_validation, d.y_test])
    for part in (d.y_train, d.y_validation, d.y_test):
        share = np.bincount(everything) * len(part) / len(everything)
        assert np.all(np.abs(np.bincount(part) - share) < 1)
    spread = np.where(np.ptp(d.X_train, axis=0) == 0, 1.0, d.X_train.std(axis=0))
    X, X_val, X_test = ((part - d.X_train.mean(axis=0)) / spread for part in (d.X_train, d.X_validation, d.X_test))
    return X, d.y_train, X_val, d.y_validation, X_test, d.y_test


def share_read(params: Any, X: Any, y: Any) -> float:
    """Which share of the pictures a network reads right, computed here and not by any piece."""
    for k in range(0, len(params), 2):
        X = (np.maximum(X, 0) if k else X) @ params[k] + params[k + 1]
    return float(np.mean(X.argmax(axis=1) == y))


def median_of_three(train: Any, says: str) -> float:
    """The median share of the test part that three trainings read. Prints seconds and the number of parameters, too."""
    X, y, X_val, y_val, X_test, y_test = stratified()
    shares, seconds, count = [], [], 0
    for seed in range(3):
        started = time.perf_counter()
        params = train(X, y, X_val, y_val, np.random.default_rng(seed))
        seconds.append(time.perf_counter() - started)
        shares.append(share_read(params, X_test, y_test))
        count = sum(np.size(part) for part in params)
    median = statistics.median(shares)
    print(f"{says}: {median:.1%} of {len(y_test)}, {statistics.median(seconds):.2f} s a training, {count} parameters")
    return median


def built(root: Path, lesson: str, notebook: nbformat.NotebookNode) -> dict[str, Any]:
    """The names after the cells that bring and build pieces, run in this process, in the lesson's folder."""
    names: dict[str, Any] = {}
    with contextlib.chdir((root / notebook_of(lesson)).parent):
        for cell in notebook.cells:
            grade_id = cell.metadata.get("nbgrader", {}).get("grade_id", "")
            if grade_id in ("imports", "carry") or grade_id.startswith("piece-"):
                exec(cell.source, names)
    return names


@pytest.mark.slow
@pytest.mark.parametrize("beside", ["own", "borrowed"])
@pytest.mark.parametrize(("name", "style"), [(name, style) for name in RECIPES for style in range(len(RIGHT[name]))])
def test_a_network_built_along_the_route_reads_95_of_100_digits(
    name: str, style: int, beside: str, tmp_path: Path
) -> None:
    lesson = PIECES[name].lesson
    if beside == "own":
        earlier(tmp_path, lesson)
    names = built(tmp_path, lesson, fill_in(tmp_path, lesson, **{name: RIGHT[name][style]}))
    assert repr(names["earlier"]).count("yours, from" if beside == "own" else "borrowed") == len(TEXTS[lesson].carries)
    assert median_of_three(names[name], f"{name}, style {style}, earlier pieces {beside}") >= 0.95


# --- the clinic -------------------------------------------------------------------------------------------

GUESSES = {
    "one name for all": 'def next_step(findings):\n    return "healthy"',
    "a name by chance": f"""
def next_step(findings):
    return {DISEASES!r}[np.random.default_rng(13).integers(len({DISEASES!r}))]
""",
    "all tests, then a name by chance": f"""
CHANCE = np.random.default_rng(13)


def next_step(findings):
    missing = [test for test in {tuple(PRICES)!r} if test not in findings]
    return missing[0] if missing else {DISEASES!r}[CHANCE.integers({len(DISEASES)})]
""",
}


def coins_a_patient(notebook: nbformat.NotebookNode) -> float:
    """What the notebook says that twelve visits cost, on average."""
    said = "".join(str(o.text) for c in notebook.cells for o in c.get("outputs", []) if o.output_type == "stream")
    found = re.search(r"^([\d.]+) coins a patient$", said, re.MULTILINE)
    assert found
    return float(found[1])


@pytest.mark.slow
@pytest.mark.parametrize("style", range(len(RIGHT["next_step"])))
def test_the_clinic_is_passed_with_right_diagnoses(style: int, tmp_path: Path) -> None:
    earlier(tmp_path, "13_clinic")
    notebook = fill_in(tmp_path, "13_clinic", next_step=RIGHT["next_step"][style])
    run(tmp_path, "13_clinic", notebook)
    reached, worth = scores(notebook)["next_step"]
    assert reached == worth > 0
    assert coins_a_patient(notebook) <= 7


@pytest.mark.slow
@pytest.mark.parametrize("guess", GUESSES)
def test_the_clinic_is_failed_with_guesses_and_the_rest_of_the_lesson_counts(guess: str, tmp_path: Path) -> None:
    earlier(tmp_path, "13_clinic")
    notebook = fill_in(tmp_path, "13_clinic", next_step=GUESSES[guess])
    run(tmp_path, "13_clinic", notebook)
    found = scores(notebook)
    assert found.pop("next_step")[0] == 0
    assert all(reached == worth for reached, worth in found.values())
    assert coins_a_patient(notebook) > 20
