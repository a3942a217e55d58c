"""`make demo`: an instructor's day on a simulated class, from the class's key to grades and a page of feedback.

It types the commands that an instructor types, in a course of its own in grading/demo, which is made anew each time.
"""

import csv
import html
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import click
import nbformat

from autograder.authoring.build import checkout
from autograder.exercises import LESSONS, lesson_title
from autograder.instructor.simulated_class import Student, hand_in, simulated_class

SIZE = 30
STEEPEST = str(Path(sys.executable).parent / "steepest")


def main() -> None:
    """Make a class, let it hand in every lesson, grade, send feedback, show what came of it."""
    root = checkout() / "grading" / "demo"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    shutil.copy(checkout() / "nbgrader_config.py", root)
    classes = {lesson: simulated_class(lesson, SIZE) for lesson in LESSONS}
    click.echo(f"A class of {SIZE} hands in {len(LESSONS)} lessons, right, half done, blank, and with every slip.\n")
    for lesson, students in classes.items():
        _hand_in(root, lesson, students)
    _type(root, "key", "--seed", "words that only the instructor knows")
    started = time.perf_counter()
    for lesson in LESSONS:
        _type(root, "grade", lesson, "--feedback")
    seconds = time.perf_counter() - started
    click.echo(f"\nEverything graded, with feedback, in {seconds:.0f} s.\n")
    _grades(root)
    lesson = "01_derivatives"
    _page(root, lesson, classes[lesson])


def _hand_in(root: Path, lesson: str, students: list[Student]) -> None:
    for student in students:
        place = root / "grading" / "submitted" / student.name / lesson
        place.mkdir(parents=True)
        nbformat.write(hand_in(student, lesson), place / f"{lesson_title(lesson)}.ipynb")


def _type(root: Path, *words: str) -> None:
    """Run one command of the course and show it. Ends the demonstration when it fails."""
    click.echo(f"$ steepest {' '.join(word if ' ' not in word else repr(word) for word in words)}")
    done = subprocess.run([STEEPEST, *words], cwd=root, text=True, stdout=subprocess.PIPE)
    for line in done.stdout.splitlines():
        click.echo(f"  {line.replace(str(root), '.')}")
    if done.returncode:
        raise SystemExit(done.returncode)


def _grades(root: Path) -> None:
    """A table of everybody's points in every lesson."""
    scores: dict[str, list[str]] = {}
    for lesson in LESSONS:
        with (root / "grading" / "reports" / lesson / "grades.csv").open(newline="") as file:
            for row in csv.DictReader(file):
                scores.setdefault(row["student"], []).append(f"{float(row['score']):g}/{float(row['max_score']):g}")
    click.echo(f"{'student':<12}" + "".join(f"{lesson:>18}" for lesson in LESSONS))
    for student in sorted(scores):
        click.echo(f"{student:<12}" + "".join(f"{score:>18}" for score in scores[student]))


def _page(root: Path, lesson: str, students: list[Student]) -> None:
    """The first cards of one page of feedback, as text."""
    student = next(student for student in students if student.mistakes)
    page = root / "grading" / "feedback" / student.name / lesson / f"{lesson_title(lesson)}.html"
    cards = re.findall(r'<div class="steepest-card open".*?</div>', page.read_text(encoding="utf-8"), re.DOTALL)
    click.echo(f"\nWhat {student.name} reads first ({page}):\n")
    for card in cards[:2]:
        lines = html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<dt>|</p>|</summary>|</dd>", "\n", card))).splitlines()
        click.echo("\n".join(f"  {' '.join(line.split())}" for line in lines if line.strip()) + "\n")


if __name__ == "__main__":
    main()
