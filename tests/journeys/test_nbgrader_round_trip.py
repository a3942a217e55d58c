"""Release, fetch, submit, collect, autograde, feedback, export: nbgrader itself, with a real exchange directory.

Once as stock nbgrader grades, running the check cells in the learner's kernel, and once as the course configures it.
Every command is a process of its own, as a person would type it.
"""

import csv
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest

from autograder.authoring import CHECKOUT
from autograder.instructor.simulated_class import Student, hand_in
from tests.journeys.class_of_five import LESSON, expected_points, graded_names, learners, maximum

TITLE = "derivatives"
STOCK = "\nfor name in ('Autograde', 'GenerateFeedback'):\n    c.pop(name, None)\n"


@dataclass
class Course:
    """A course in a folder of its own, its exchange, and the homes of its learners."""

    root: Path
    exchange: Path

    def nbgrader(self, *arguments: str, cwd: Path | None = None) -> str:
        """Run one command of nbgrader; what it said. Fails the test when it fails."""
        folder = str(Path(sys.executable).parent)
        environment = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "HOME": str(self.root.parent)}
        command = ["nbgrader", *arguments, f"--Exchange.root={self.exchange}", "--ExchangeCollect.check_owner=False"]
        done = subprocess.run(command, cwd=cwd or self.root, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, f"{arguments}\n{done.stdout}{done.stderr}"
        return done.stdout + done.stderr

    def home(self, student: Student) -> Path:
        home = self.root.parent / "homes" / student.name
        home.mkdir(parents=True, exist_ok=True)
        return home

    def as_learner(self, student: Student, command: str) -> None:
        cache = f"--Exchange.cache={self.home(student) / 'cache'}"
        self.nbgrader(
            command, LESSON, "--course", "steepest", f"--CourseDirectory.student_id={student.name}", cache,
            cwd=self.home(student),
        )  # fmt: skip


def _work(course: Course, student: Student) -> None:
    """Fetch the lesson, work in it, submit it."""
    course.as_learner(student, "fetch_assignment")
    notebook = course.home(student) / LESSON / f"{TITLE}.ipynb"
    assert nbformat.read(notebook, as_version=4).cells
    nbformat.write(hand_in(student, LESSON), notebook)
    course.as_learner(student, "submit")


@pytest.fixture(scope="module", params=["stock", "configured"])
def graded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The course after everybody has handed in and the instructor has graded and sent feedback."""
    base = tmp_path_factory.mktemp(request.param)
    course = Course(base / "course", base / "exchange")
    # The whole package: a folder `course` without its keys would stand in front of the installed one.
    shutil.copytree(CHECKOUT / "course", course.root / "course")
    shutil.copytree(CHECKOUT / "solutions" / "notebooks" / LESSON, course.root / "solutions" / "notebooks" / LESSON)
    config = (CHECKOUT / "nbgrader_config.py").read_text()
    (course.root / "nbgrader_config.py").write_text(config + (STOCK if request.param == "stock" else ""))
    course.exchange.mkdir()
    course.exchange.chmod(0o777)
    course.nbgrader("generate_assignment", LESSON, "--force", "--create")
    course.nbgrader("release_assignment", LESSON)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda student: _work(course, student), learners()))
    course.nbgrader("collect", LESSON)
    course.nbgrader("autograde", LESSON, "--create")
    course.nbgrader("generate_feedback", LESSON)
    course.nbgrader("release_feedback", LESSON)
    course.nbgrader("export", "--to", str(course.root / "grades.csv"))
    return course


def test_what_nbgrader_releases_is_what_the_course_ships(graded: Course) -> None:
    released = (graded.root / "course" / LESSON / f"{TITLE}.ipynb").read_text()
    shipped = (CHECKOUT / "course" / LESSON / f"{TITLE}.ipynb").read_text()
    ours, theirs = nbformat.reads(shipped, 4), nbformat.reads(released, 4)
    assert [(c.cell_type, c.source, c.id) for c in ours.cells] == [(c.cell_type, c.source, c.id) for c in theirs.cells]


def test_every_score_is_exact(graded: Course) -> None:
    with (graded.root / "grades.csv").open() as file:
        rows = {row["student_id"]: row for row in csv.DictReader(file)}
    assert set(rows) == {student.name for student in learners()}
    for student in learners():
        assert float(rows[student.name]["max_score"]) == maximum()
        assert float(rows[student.name]["score"]) == pytest.approx(sum(expected_points(student).values()), abs=1e-9)
    assert float(rows[learners()[0].name]["score"]) == maximum()
    assert float(rows[learners()[2].name]["score"]) == 0


def test_every_piece_has_its_own_exact_score(graded: Course) -> None:
    code = (
        "import sys, json; from nbgrader.api import Gradebook\n"
        "with Gradebook(sys.argv[1]) as book:\n"
        "    print(json.dumps({s.student.id: {g.cell.name: g.auto_score for n in s.notebooks for g in n.grades}\n"
        "                      for s in book.assignment_submissions(sys.argv[2])}))"
    )
    url = f"sqlite:///{graded.root / 'grading' / 'gradebook.db'}"
    done = subprocess.run([sys.executable, "-c", code, url, LESSON], capture_output=True, text=True, check=True)
    import json

    scores = json.loads(done.stdout)
    for student in learners():
        expected = {f"check-{name}": points for name, points in expected_points(student).items()}
        assert scores[student.name] == pytest.approx(expected, abs=1e-9)


def test_a_learner_fetches_a_page_with_the_cards(graded: Course) -> None:
    student = learners()[3]
    graded.as_learner(student, "fetch_feedback")
    (page,) = (graded.home(student) / LESSON / "feedback").rglob("*.html")
    text = page.read_text(encoding="utf-8")
    assert "steepest-card" in text
    for mistake in list(student.mistakes.values())[:3]:
        assert mistake.hint.replace("'", "&#x27;") in text or mistake.hint in text
    for name in graded_names():
        assert name in text
