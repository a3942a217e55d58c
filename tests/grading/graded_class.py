"""A class that is graded, and what that leaves: for the tests of whole batches."""

import csv
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from autograder.grading.batch import Order, Report, grade_class, nothing
from autograder.grading.class_keys import find_key
from autograder.grading.course_places import Places
from tests.grading.small_class import LESSON, course_at, released_text


class Quiet:
    """Watches and counts."""

    def __init__(self) -> None:
        self.total = self.done = self.failed = 0

    def begin(self, total: int) -> None:
        self.total = total

    def step(self, failed: bool) -> None:
        self.done += 1
        self.failed += failed


def order(places: Places, **more: Any) -> Order:
    settings: dict[str, Any] = {"source": places.submitted, "key": find_key(places.keys, LESSON)}
    return Order(places, LESSON, released=released_text(), **(settings | more))


def graded(places: Places, reached: Callable[[str], None] = nothing, **more: Any) -> Report:
    return grade_class(order(places, **more), Quiet(), reached)


def scores(places: Places) -> dict[str, float]:
    with (places.report(LESSON) / "grades.csv").open(newline="") as file:
        return {row["student"]: float(row["score"]) for row in csv.DictReader(file)}


def records(places: Places) -> list[tuple[str, str]]:
    with (places.report(LESSON) / "records.csv").open(newline="") as file:
        return [(row["student"], row["record"]) for row in csv.DictReader(file)]


def export(places: Places) -> dict[str, Any]:
    """Everything that a grading leaves for a person, byte for byte; and every row of the gradebook."""
    found: dict[str, Any] = {}
    for folder in (places.report(LESSON), places.autograded):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.name.endswith(".part"):
                found[str(path.relative_to(places.root))] = path.read_bytes()
    with sqlite3.connect(places.root / "grading" / "gradebook.db") as connection:
        for table in ("student", "submitted_assignment", "submitted_notebook", "grade", "comment", "base_cell"):
            found[table] = sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
    return found


def copied(places: Places, root: Path) -> Places:
    shutil.copytree(places.root, root, dirs_exist_ok=True)
    return course_at(root)
