"""A class that hands in what real ones do: right, partly right, every mistake of the bank, nothing at all.

For demonstrations and tests. A student's notebook is the released one with text in its solution cells.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from itertools import zip_longest
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder import keys
from autograder.authoring.build import checkout
from autograder.authoring.splice import solution_cell
from autograder.exercises import LESSONS, lesson_title
from autograder.instructor.program_text import first_text
from solutions.mistakes import MISTAKES, Mistake

NAMES = (
    "ada", "bela", "chidi", "dilnoza", "emeka", "farah", "goran", "hana", "ines", "jomo", "kai", "leyla", "mateo",
    "nuria", "oluwaseun", "priya", "quentin", "rosa", "soraya", "tomas", "uma", "vera", "wanjiru", "ximena", "yusuf",
    "zeynep", "anjali", "bao", "carmen", "dmitri",
)  # fmt: skip


@dataclass(frozen=True)
class Student:
    """One simulated student: the mistakes made, by piece, and the pieces left as they were found."""

    name: str
    about: str
    mistakes: Mapping[str, Mistake]
    blank: frozenset[str] = frozenset()


def simulated_class(lesson: str, size: int | None = None) -> list[Student]:
    """One right, one half done, one blank, and as many more as it takes to make every mistake of the lesson.

    A class of another `size` goes through these in turn; each lesson starts at another one, so that nobody is always
    right.
    """
    pieces = [piece.name for piece in LESSONS[lesson]]
    bank = [[m for m in MISTAKES[lesson] if m.piece == name] for name in pieces]
    rows = list(zip_longest(*bank))
    students = [
        Student("", "everything right", {}),
        Student("", "the first half", {}, frozenset(pieces[len(pieces) // 2 :])),
        Student("", "nothing done", {}, frozenset([*pieces, *_quiz(lesson)])),
    ]
    students += [Student("", _slips(row), {m.piece: m for m in row if m}) for row in rows]
    if size is None:
        names, turns = _names(len(students)), students
    else:
        names, first = _names(size), list(LESSONS).index(lesson)
        turns = [students[(first + i) % len(students)] for i in range(size)]
    return [Student(name, s.about, s.mistakes, s.blank) for name, s in zip(names, turns, strict=True)]


def _names(count: int) -> list[str]:
    """As many different names: after the first round with a number."""
    return [NAMES[i % len(NAMES)] + (f"-{i // len(NAMES) + 1}" if i >= len(NAMES) else "") for i in range(count)]


def released(lesson: str) -> NotebookNode:
    """The learner's notebook of `lesson`, as it stands in the checkout."""
    path = Path(checkout()) / "course" / lesson / f"{lesson_title(lesson)}.ipynb"
    return nbformat.read(path, as_version=4)


def hand_in(student: Student, lesson: str) -> NotebookNode:
    """The notebook that `student` hands in."""
    notebook = released(lesson)
    texts = _texts(student, lesson)
    for cell in notebook.cells:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        if grade_id in texts:
            cell.source = texts[grade_id]
    return notebook


def _slips(row: tuple[Mistake | None, ...]) -> str:
    names = [mistake.name for mistake in row if mistake]
    return ", ".join(names[:2]) + (f" and {len(names) - 2} more" if len(names) > 2 else "")


def _quiz(lesson: str) -> list[str]:
    return [name for name, question in keys.load(lesson).questions.items() if question.points]


def _texts(student: Student, lesson: str) -> dict[str, str]:
    """What stands in each solution cell that `student` worked on."""
    module = import_module(f"solutions.reference.{lesson_title(lesson)}")
    texts = {}
    for piece in LESSONS[lesson]:
        mistake = student.mistakes.get(piece.name)
        text = first_text(mistake.programs, piece.name) if mistake else ""
        if text:
            texts[f"piece-{piece.name}"] = text
        elif piece.name not in student.blank:
            texts[f"piece-{piece.name}"] = solution_cell(module, piece.name, piece.signature, "").source
    for name, question in keys.load(lesson).questions.items():
        if question.points and name not in student.blank:
            texts[f"answer-{name}"] = f'{name} = "{question.right}"'
    return texts
