"""When somebody asks how a score came about, there is an answer; and the commands work as they are typed."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.grading.batch import grade_class
from autograder.grading.course_places import Places
from autograder.instructor.explain import Unexplained, explain
from tests.grading.graded_class import Quiet, order
from tests.grading.small_class import LESSON, course_at, handed_in, submit

STEEPEST = str(Path(sys.executable).parent / "steepest")


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Places:
    places = course_at(tmp_path_factory.mktemp("course"), 'c.LateSubmissionPlugin.penalty_method = "zero"\n')
    for student in ("ada", "dilnoza"):
        submit(places, student, handed_in()[student], "2026-11-20 10:00:00 UTC")
    submit(places, "late", handed_in()["bela"], "2026-11-22 10:00:00 UTC")
    grade_class(order(places), Quiet())
    database = places.root / "grading" / "gradebook.db"
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE assignment SET duedate = '2026-11-21 10:00:00.000000'")
        hers = """notebook_id IN (SELECT n.id FROM submitted_notebook n JOIN submitted_assignment s
            ON s.id = n.assignment_id WHERE s.student_id = 'dilnoza')
            AND cell_id IN (SELECT id FROM base_cell WHERE name = ?)"""
        by_hand = "manual_score = 1.5, extra_credit = 0.25, needs_manual_grade = 0"
        connection.execute(f"UPDATE grade SET {by_hand} WHERE {hers}", ["check-secant_slope"])
        connection.execute(f"UPDATE comment SET manual_comment = 'See me' WHERE {hers}", ["piece-secant_slope"])
    grade_class(order(places), Quiet())
    return places


def test_every_source_of_points_is_named(graded: Places) -> None:
    said = explain(order(graded), "dilnoza")
    first = next(line for line in said.splitlines() if line.strip().startswith("secant_slope"))
    assert "1.75 of 2" in first
    assert "by hand (automatic: " in first
    assert "0.25 extra credit" in first
    assert "comment on piece-secant_slope: See me" in said
    assert "public key" in said


def test_a_late_submission_is_explained(graded: Places) -> None:
    said = explain(order(graded), "late")
    assert "1 day, 0:00:00 late" in said
    assert "taken off for being late" in said
    assert said.splitlines()[0].startswith(f"late, {LESSON}: 0 of ")


def test_one_check_is_shown_with_its_card_and_its_code(graded: Places) -> None:
    said = explain(order(graded), "dilnoza", "secant_slope")
    assert "secant_slope" in said
    assert "def secant_slope" in said or "secant_slope =" in said
    assert "called" in said


def test_what_is_not_there_is_said(graded: Places) -> None:
    with pytest.raises(Unexplained, match="nobody has no grade"):
        explain(order(graded), "nobody")
    with pytest.raises(Unexplained, match="there is no check 'gradient'"):
        explain(order(graded), "ada", "gradient")


def test_a_submission_that_changed_since_is_said_to_have_changed(graded: Places) -> None:
    path = submit(graded, "ada", handed_in()["bela"] + b"\n")
    assert "is not what was graded" in explain(order(graded), "ada")
    submit(graded, path.parent.name, handed_in()["ada"])


def run(graded: Places, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([STEEPEST, *arguments], cwd=graded.root, capture_output=True, text=True, check=False)


def test_the_commands_as_they_are_typed(graded: Places) -> None:
    done = run(graded, "grade", "01", "--jobs", "1", "--feedback")
    assert done.returncode == 0, done.stderr
    assert "3 graded, 3 of them known already" in done.stdout
    assert "3 pages of feedback" in done.stdout
    assert "public key" in done.stderr
    told = run(graded, "explain", "01", "dilnoza")
    assert (told.returncode, "1.75 of 2" in told.stdout) == (0, True)
    assert run(graded, "explain", "derivatives", "nobody").returncode == 1
    assert run(graded, "grade", "77").returncode == 2
    assert run(graded, "grade", "01", "--isolation", "none").returncode == 2
    assert "no folder and no archive" in run(graded, "grade", "01", "--input", "nowhere").stderr
    weak = run(graded, "grade", "01", "--isolation", "process")
    assert "without the sandbox" in weak.stdout
    assert run(Places(*[Path("/")] * 4, "", "", None), "grade", "01").returncode == 1
