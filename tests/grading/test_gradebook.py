"""Grades reach nbgrader's own database as nbgrader itself would put them there."""

import json
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbgrader import api
from nbgrader.preprocessors import AssignLatePenalties, SaveAutoGrades
from traitlets.config import Config

from autograder.grading.judging.graded import CellRecord, Graded
from autograder.grading.late_penalty import late_penalty
from autograder.grading.reducing import gradebook
from autograder.grading.reducing.autograded import Released
from autograder.grading.reducing.gradebook import Gradebook, GradebookError
from autograder.grading.reducing.standing import Result
from autograder.verdict import Finding, Judged, Verdict
from tests.grading.small_class import LESSON, TITLE, released_text

pytestmark = pytest.mark.filterwarnings("ignore:Object of type")
"""nbgrader's own way of adding a submission makes SQLAlchemy warn."""

DUE = datetime(2026, 11, 1, 12)
LATE, EARLY = datetime(2026, 11, 2), datetime(2026, 10, 30)
ZERO = Config({"LateSubmissionPlugin": {"penalty_method": "zero"}})


@pytest.fixture(scope="module")
def released() -> Released:
    return Released(LESSON, released_text())


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory, released: Released) -> Path:
    """A database with the lesson in it and no submission: made once, because creating one takes seconds."""
    path = tmp_path_factory.mktemp("empty") / "gradebook.db"
    book = Gradebook(f"sqlite:///{path}", "steepest")
    book.prepare(released.assignment())
    book.close()
    return path


@pytest.fixture
def path(tmp_path: Path, empty: Path) -> Path:
    return Path(shutil.copy(empty, tmp_path / "gradebook.db"))


@pytest.fixture
def book(path: Path, released: Released) -> Iterator[Gradebook]:
    opened = Gradebook(f"sqlite:///{path}", "steepest", late_penalty(ZERO))
    opened.prepare(released.assignment())
    yield opened
    opened.close()


def graded(released: Released, shares: Mapping[str, float], touched: frozenset[str] = frozenset()) -> Graded:
    """A record in which each check earned its share, 1 where `shares` does not say."""
    verdicts = []
    for cell in released.plan.checks:
        share = shares.get(cell.grade_id, 1.0)
        right = Judged("right", share, 1, 1)
        wrong = Judged("wrong", 1.0 - share, 1, 0, Finding("other", "It differs."))
        behaviors = tuple(part for part in (right, wrong) if part.share)
        verdicts.append((cell.grade_id, Verdict(cell.asks, LESSON, cell.points, behaviors)))
    cells = tuple(
        CellRecord(c.cell_id, c.grade_id, c.kind, "x = 1" if c.grade_id in touched else c.source)
        for c in released.plan.cells
    )
    return Graded(LESSON, tuple(verdicts), cells, ())


def result(released: Released, student: str, record: Graded, timestamp: datetime | None = None) -> Result:
    return Result(student, released.scores(record), released.blank(record), timestamp)


def all_scores(released: Released, points: float) -> dict[str, float | None]:
    return {cell.grade_id: points for cell in released.plan.checks}


def rows(path: Path, students: str = "%") -> dict[str, list[Any]]:
    """Grades, comments and penalties by name, as they stand in the tables, whatever the ids."""
    grades = """SELECT s.student_id, c.name, g.auto_score, g.manual_score, g.extra_credit, g.needs_manual_grade
        FROM grade g JOIN base_cell c ON c.id = g.cell_id JOIN submitted_notebook n ON n.id = g.notebook_id
        JOIN submitted_assignment s ON s.id = n.assignment_id WHERE s.student_id LIKE ? ORDER BY 1, 2"""
    comments = """SELECT s.student_id, c.name, m.auto_comment, m.manual_comment
        FROM comment m JOIN base_cell c ON c.id = m.cell_id JOIN submitted_notebook n ON n.id = m.notebook_id
        JOIN submitted_assignment s ON s.id = n.assignment_id WHERE s.student_id LIKE ? ORDER BY 1, 2"""
    penalties = """SELECT s.student_id, s.timestamp, n.late_submission_penalty FROM submitted_notebook n
        JOIN submitted_assignment s ON s.id = n.assignment_id WHERE s.student_id LIKE ? ORDER BY 1"""
    queries = {"grades": grades, "comments": comments, "penalties": penalties}
    with sqlite3.connect(path) as connection:
        return {name: connection.execute(query, (students,)).fetchall() for name, query in queries.items()}


def change(path: Path, statement: str, *values: Any) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(statement, values)


def one_cell(released: Released) -> str:
    return released.plan.checks[0].grade_id


def test_nbgrader_reads_the_score(path: Path, book: Gradebook, released: Released) -> None:
    record = graded(released, {one_cell(released): 0.5})
    book.write([result(released, "ada", record, EARLY)])
    with api.Gradebook(f"sqlite:///{path}") as theirs:
        submission = theirs.find_submission(LESSON, "ada")
        worth = sum(cell.points for cell in released.plan.checks)
        assert submission.max_score == worth
        assert submission.score == worth - released.plan.checks[0].points / 2
        assert submission.timestamp == EARLY
        assert not submission.needs_manual_grade


def stock(path: Path, released: Released, student: str, record: Graded, timestamp: datetime | None) -> None:
    """The same, done by nbgrader's own preprocessors on the autograded notebook."""
    url = f"sqlite:///{path}"
    with api.Gradebook(url) as theirs:
        theirs.update_or_create_student(student)
        when = {} if timestamp is None else {"timestamp": timestamp}
        theirs.update_or_create_submission(LESSON, student, **when)
    notebook = nbformat.reads(released.notebook(record), as_version=4)
    where = {"notebook": TITLE, "assignment": LESSON, "student": student, "db_url": url}
    for preprocessor in (SaveAutoGrades(), AssignLatePenalties(config=ZERO)):
        preprocessor.preprocess(notebook, {"nbgrader": where})


@pytest.mark.parametrize("when", [None, EARLY, LATE])
def test_everything_stands_as_nbgrader_itself_would_have_put_it(
    tmp_path: Path, path: Path, book: Gradebook, released: Released, when: datetime | None
) -> None:
    """Grading, a person's changes, grading again with other results: both ways the same rows."""
    twin = Path(shutil.copy(path, tmp_path / "twin.db"))
    cells = [cell.grade_id for cell in released.plan.checks]
    solutions = [cell.name for cell in released.assignment().cells if cell.solution]
    first = graded(released, {cells[0]: 0.5, cells[2]: 0.0}, frozenset(solutions[:3]))
    second = graded(released, {cells[1]: 0.25}, frozenset(solutions[1:4]))
    for database in (path, twin):
        change(database, "UPDATE assignment SET duedate = ?", DUE.isoformat(" "))
    book.prepare(released.assignment())
    for record in (first, second):
        book.write([result(released, "ada", record, when)])
        stock(twin, released, "ada", record, when)
        assert rows(path) == rows(twin)
        for database in (path, twin):
            by_name = "(SELECT id FROM base_cell WHERE name = ?)"
            change(database, f"UPDATE grade SET manual_score = 1.5 WHERE cell_id IN {by_name}", cells[0])
            change(database, f"UPDATE grade SET extra_credit = 2 WHERE cell_id IN {by_name}", cells[3])
            change(database, f"UPDATE comment SET manual_comment = 'Nice' WHERE cell_id IN {by_name}", solutions[0])
    penalties = rows(path)["penalties"]
    assert (penalties[0][2] is not None) == (when == LATE)


def test_a_manual_score_survives_and_a_changed_result_asks_for_another_look(
    path: Path, book: Gradebook, released: Released
) -> None:
    cell = one_cell(released)
    book.write([result(released, "ada", graded(released, {cell: 0.0}))])
    change(path, "UPDATE grade SET manual_score = 2 WHERE cell_id IN (SELECT id FROM base_cell WHERE name = ?)", cell)
    book.write([result(released, "ada", graded(released, {cell: 0.0}))])
    unchanged = book.standings(LESSON)[0].grades[cell]
    assert (unchanged.manual, unchanged.needs_manual) == (2.0, False)
    book.write([result(released, "ada", graded(released, {}))])
    changed = book.standings(LESSON)[0].grades[cell]
    assert (changed.manual, changed.score, changed.needs_manual) == (2.0, 2.0, True)


def test_the_assignment_is_the_one_that_nbgrader_releases(tmp_path: Path, path: Path, released: Released) -> None:
    """generate_assignment on the instructor's notebook, and prepare, enter the same cells."""
    from nbgrader.apps import NbGraderAPI

    from autograder.authoring.release import release_config

    source = Path(__file__).parents[2] / "solutions" / "notebooks" / LESSON
    shutil.copytree(source, tmp_path / "source" / LESSON)
    assert NbGraderAPI(config=release_config(tmp_path)).generate_assignment(LESSON)["success"]
    query = """SELECT s.name, s.cell_type, s.locked, s.source, s.checksum, b.type, g.max_score, g.cell_type,
        n.kernelspec FROM source_cell s JOIN notebook n ON n.id = s.notebook_id
        LEFT JOIN base_cell b ON b.name = s.name AND b.notebook_id = n.id LEFT JOIN grade_cells g ON g.id = b.id
        ORDER BY s.name"""
    found = []
    for database in (path, tmp_path / "throwaway.db"):
        with sqlite3.connect(database) as connection:
            entries = connection.execute(query).fetchall()
        found.append([(*row[:-1], json.loads(row[-1])) for row in entries])
    assert found[0] == found[1]
    theirs = Gradebook(f"sqlite:///{tmp_path / 'throwaway.db'}", "default_course")
    theirs.prepare(released.assignment())
    theirs.write([result(released, "ada", graded(released, {}))])
    assert theirs.standings(LESSON)[0].score == sum(cell.points for cell in released.plan.checks)
    theirs.close()


def test_new_points_are_entered_and_new_cells_refused_once_there_are_submissions(
    book: Gradebook, released: Released
) -> None:
    book.write([result(released, "ada", graded(released, {}))])
    cell = one_cell(released)
    book.prepare(Released(LESSON, _changed(cell, points=50)).assignment())
    assert book.standings(LESSON)[0].grades[cell].points == 50
    with pytest.raises(GradebookError, match="check-another"):
        book.prepare(Released(LESSON, _changed(cell, grade_id="check-another")).assignment())


def _changed(name: str, **claims: Any) -> str:
    notebook = json.loads(released_text())
    for cell in notebook["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == name:
            cell["metadata"]["nbgrader"].update(claims)
    return json.dumps(notebook)


def test_an_extension_counts_and_a_penalty_is_never_more_than_the_score(
    path: Path, book: Gradebook, released: Released
) -> None:
    change(path, "UPDATE assignment SET duedate = ?", DUE.isoformat(" "))
    book.prepare(released.assignment())
    everything = graded(released, {})
    book.write([result(released, name, everything, LATE) for name in ("ada", "bela")])
    worth = sum(cell.points for cell in released.plan.checks)
    assert [s.penalty for s in book.standings(LESSON)] == [worth, worth]
    with api.Gradebook(f"sqlite:///{path}") as theirs:
        theirs.grant_extension(LESSON, "bela", days=3)
    book.write([result(released, name, everything, LATE) for name in ("ada", "bela")])
    assert [(s.penalty, s.score) for s in book.standings(LESSON)] == [(worth, 0.0), (0.0, worth)]
    greedy = Gradebook(f"sqlite:///{path}", "steepest", lambda student, score, late: score + 7)
    greedy.prepare(released.assignment())
    greedy.write([result(released, "ada", everything, LATE)])
    assert greedy.standings(LESSON, ["ada"])[0].penalty == worth
    greedy.close()


def test_a_grade_that_a_person_gives_is_left_to_a_person(path: Path, book: Gradebook, released: Released) -> None:
    cell = one_cell(released)
    scores = released.scores(graded(released, {})) | {cell: None}
    book.write([Result("ada", scores, frozenset())])
    with api.Gradebook(f"sqlite:///{path}") as theirs:
        assert theirs.find_submission(LESSON, "ada").needs_manual_grade


def test_all_or_none(book: Gradebook, released: Released) -> None:
    right = result(released, "ada", graded(released, {}))
    unsayable = result(released, "\ud800", graded(released, {}))
    with pytest.raises(GradebookError):
        book.write([right, unsayable])
    assert book.standings(LESSON) == []


@pytest.mark.parametrize(
    "student", ["a b", "o'neill", 'the "one"', "x,y", "=cmd|' /C calc'!A0", "漢字", "عربي", "a;DROP TABLE grade;--"]
)
def test_any_name_is_data(book: Gradebook, released: Released, student: str) -> None:
    book.write([result(released, student, graded(released, {}))])
    assert [standing.student for standing in book.standings(LESSON)] == [student]


def test_a_database_that_another_program_holds_is_said_to_be_locked(
    path: Path, released: Released, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gradebook, "BUSY_SECONDS", 0.2)
    book = Gradebook(f"sqlite:///{path}", "steepest")
    book.prepare(released.assignment())
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(GradebookError, match="another program has locked it"):
        book.write([result(released, "ada", graded(released, {}))])
    holder.execute("ROLLBACK")
    holder.close()
    book.write([result(released, "ada", graded(released, {}))])
    assert len(book.standings(LESSON)) == 1
    book.close()


def test_ids_and_rows_are_the_same_whatever_the_order_and_the_batches(
    tmp_path: Path, empty: Path, released: Released
) -> None:
    results = [result(released, name, graded(released, {}), EARLY) for name in "abcdefgh"]
    dumps = []
    for number, batches in enumerate(([results], [results[5:], results[:5]], [[one] for one in reversed(results)])):
        copy = Path(shutil.copy(empty, tmp_path / f"{number}.db"))
        book = Gradebook(f"sqlite:///{copy}", "steepest")
        book.prepare(released.assignment())
        for batch in batches:
            book.write(batch)
        book.close()
        with sqlite3.connect(copy) as connection:
            tables = ("student", "submitted_assignment", "submitted_notebook", "grade", "comment")
            dumps.append([sorted(connection.execute(f"SELECT * FROM {t}").fetchall()) for t in tables])
    assert dumps[0] == dumps[1] == dumps[2]
    assert all(dumps[0])
