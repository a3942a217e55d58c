"""`make demo`: an instructor's day on a simulated class, from submissions to grades and feedback.

Everything happens in grading/demo, which is made anew each time.
"""

import html
import re
import shutil
import time
from pathlib import Path
from typing import Any

import click
import nbformat

from autograder import tools_path
from autograder.authoring.build import checkout
from autograder.exercises import lesson_title
from autograder.instructor.simulated_class import Student, hand_in, simulated_class

LESSON = "01_derivatives"


def main() -> None:
    """Make the class, hand in, grade with nbgrader, print the grades and one page of feedback."""
    tools_path.put_first()
    root = checkout() / "grading" / "demo"
    shutil.rmtree(root, ignore_errors=True)
    students = simulated_class(LESSON)
    click.echo(f"A class of {len(students)} hands in lesson {LESSON}.")
    _prepare(root, students)
    started = time.perf_counter()
    with click.progressbar(students, label="Grading with nbgrader") as bar:
        api = _api(root)
        failed = [student.name for student in bar if not api.autograde(LESSON, student.name)["success"]]
    seconds = time.perf_counter() - started
    click.echo(f"\n{'student':<12}{'points':>8}   what was handed in")
    for student in students:
        click.echo(f"{student.name:<12}{_score(api, student.name):>8}   {student.about}")
    click.echo(f"\nGraded in {seconds:.0f} s. Failed: {', '.join(failed) or 'none'}.")
    chosen = students[3].name
    api.generate_feedback(LESSON, chosen)
    page = root / "feedback" / chosen / LESSON / f"{lesson_title(LESSON)}.html"
    click.echo(f"\nWhat {chosen} reads (the whole page: {page}):\n")
    click.echo(_cards(page))
    raise SystemExit(1 if failed else 0)


def _prepare(root: Path, students: list[Student]) -> None:
    title = lesson_title(LESSON)
    source = root / "source" / LESSON
    source.mkdir(parents=True)
    shutil.copy(checkout() / "solutions" / "notebooks" / LESSON / f"{title}.ipynb", source)
    for student in students:
        place = root / "submitted" / student.name / LESSON
        place.mkdir(parents=True)
        nbformat.write(hand_in(student, LESSON), place / f"{title}.ipynb")


def _api(root: Path) -> Any:
    from nbgrader.apps import NbGraderAPI

    from autograder.authoring.release import release_config

    api = NbGraderAPI(config=release_config(root))
    api.generate_assignment(LESSON)
    return api


def _score(api: Any, student: str) -> str:
    submission = api.get_submission(LESSON, student)
    return f"{submission['score']:g}/{submission['max_score']:g}"


def _cards(page: Path) -> str:
    """The first cards of a feedback page, as text."""
    cards = re.findall(r'<div class="steepest-card open".*?</div>', page.read_text(encoding="utf-8"), re.DOTALL)
    texts = [re.sub(r"<dt>|</p>|</summary>|</dd>", "\n", card) for card in cards[:2]]
    plain = [html.unescape(re.sub(r"<[^>]+>", " ", text)) for text in texts]
    return "\n\n".join("\n".join(line.strip() for line in text.splitlines() if line.strip()) for text in plain)


if __name__ == "__main__":
    main()
