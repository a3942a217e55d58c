"""`steepest build`: from the lessons' texts to everything that is built, and whether it still is what they say."""

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any

import nbformat

from autograder import keys
from autograder.authoring import CHECKOUT, make_keys, notebook
from autograder.authoring.course_map import course_map
from autograder.authoring.release import release
from autograder.authoring.sealed import practice, sealed
from autograder.authoring.sheets import formula_sheet, glossary
from autograder.authoring.terms import read_terms
from autograder.authoring.text import LessonText, read_lesson
from autograder.exercises import lesson_title

TOLERANCE = 1e-7


@dataclass(frozen=True)
class Product:
    """A built file: where it belongs, and its text."""

    path: Path
    text: str

    def settle(self, check: bool) -> bool:
        """Put the file in its place, or with `check` leave it; whether it says something else than before."""
        if same(self.path, self.text):
            return False
        if not check:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_text(self.text, encoding="utf-8")
        return True


def checkout() -> Path:
    """The root of the checkout. FileNotFoundError where only the wheel is installed."""
    if not (CHECKOUT / "solutions" / "lessons").is_dir():
        raise FileNotFoundError("there are no lesson texts here; build works in a checkout of the course")
    return CHECKOUT


def build(root: Path, check: bool = False) -> list[Path]:
    """Build every lesson under `root`. Returns the files that changed, or with `check` those that would.

    LessonError for a mistake in a text, UnsoundKey for one in the tables.
    """
    lessons = [read_lesson(path) for path in sorted((root / "solutions" / "lessons").glob("*.md"))]
    sheets = list(pages(root, lessons))
    changed = []
    for lesson in lessons:
        for product in chain(played(root, lesson), products(root, lesson)):
            changed += [product.path] if product.settle(check) else []
    return changed + [page.path for page in sheets if page.settle(check)]


def pages(root: Path, lessons: list[LessonText]) -> Iterator[Product]:
    """What a learner looks things up in: the map of the course, the glossary, the formulas."""
    terms = read_terms(root / "solutions" / "terms", lessons)
    yield Product(root / "course" / "index.md", course_map(lessons))
    yield Product(root / "course" / "glossary.md", glossary(terms))
    yield Product(root / "course" / "formulas.md", formula_sheet(terms))


def played(root: Path, lesson: LessonText) -> Iterator[Product]:
    """What figures play: first programs to practice on, out of which a recording may be made.

    Pictures are drawn from recordings, so both are in their place before anything else of the lesson.
    """
    if programs := practice(lesson.lesson):
        yield Product(root / "course" / programs[0], programs[1])
    yield recording(root, lesson)


def recording(root: Path, lesson: LessonText) -> Product:
    """What the lesson's figures play before the learner has built anything: the reference, recorded."""
    title = lesson_title(lesson.lesson)
    figures = import_module(f"course.figures.{title}")
    data = figures.record(make_keys.reference(lesson.lesson))
    path = root / "course" / "figures" / "recordings" / f"{title}.json"
    return Product(path, json.dumps(data, sort_keys=True, separators=(",", ":")) + "\n")


def products(root: Path, lesson: LessonText) -> Iterator[Product]:
    """The key, what the lesson lends to later ones, the instructor's notebook and the learner's."""
    name, title = lesson.lesson, lesson_title(lesson.lesson)
    key = make_keys.make_key(name, make_keys.PUBLIC_SEED, lesson.sections(), lesson.questions())
    _sections_exist(lesson, key)
    source_path = root / "solutions" / "notebooks" / name / f"{title}.ipynb"
    old = nbformat.read(source_path, as_version=4) if source_path.exists() else None
    source = notebook.write(notebook.source_notebook(lesson, old))
    released = notebook.write(nbformat.reads(release(name, title, source), as_version=4))
    yield Product(root / "course" / "keys" / f"{name}.json", keys.to_json(key))
    if lends := sealed(name):
        yield Product(root / "course" / "borrow" / f"{name}.sealed", lends)
    yield Product(source_path, source)
    yield Product(root / "course" / name / f"{title}.ipynb", released)


def _sections_exist(lesson: LessonText, key: keys.LessonKey) -> None:
    for name, piece in key.pieces.items():
        for mistake, note in piece.notes.items():
            if note.section not in lesson.headings():
                raise make_keys.UnsoundKey(f"{name}.{mistake} sends to {note.section!r}, no heading of the lesson")


def same(path: Path, text: str) -> bool:
    """Whether the file at `path` says what `text` says: text exactly, numbers of data to a tolerance."""
    if not path.exists():
        return False
    old = path.read_text(encoding="utf-8")
    if old == text:
        return True
    return path.suffix == ".json" and _alike(json.loads(old), json.loads(text))


def _alike(left: Any, right: Any) -> bool:
    if isinstance(left, float) and isinstance(right, float | int):
        return math.isclose(left, right, rel_tol=TOLERANCE, abs_tol=1e-12) or (math.isnan(left) and math.isnan(right))
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(_alike, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        # The order of a key's mistakes is their precedence.
        return list(left) == list(right) and all(_alike(left[key], right[key]) for key in left)
    return bool(left == right)
