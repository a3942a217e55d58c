"""What ships sealed: the pieces of a lesson as the course lends them to later ones, and programs to practice on."""

import inspect
from importlib import import_module
from types import ModuleType

from autograder import borrow
from autograder.authoring.splice import solution_cell
from autograder.exercises import LESSONS, lesson_title
from solutions.patients import sick

PRACTICE: dict[str, tuple[str, ModuleType]] = {"13_clinic": ("clinic/patients.sealed", sick)}
"""By lesson: a file of the course, and the module that it holds, to be run with the learner's own pieces."""


def sealed(lesson: str) -> str:
    """The text of the sealed file of `lesson`; "" for the last lesson, which lends nothing to anybody."""
    if lesson == list(LESSONS)[-1]:
        return ""
    module = import_module(f"solutions.reference.{lesson_title(lesson)}")
    return borrow.seal({p.name: solution_cell(module, p.name, p.signature, "").plain for p in LESSONS[lesson]})


def practice(lesson: str) -> tuple[str, str] | None:
    """A file of the course with the sealed programs that `lesson` practices on, and its text; None without any.

    What the module imports of the reference is left out: the learner's own functions take its place.
    """
    if lesson not in PRACTICE:
        return None
    place, module = PRACTICE[lesson]
    lines = inspect.getsource(module).splitlines()
    kept = [line for line in lines if not line.startswith("from solutions.")]
    return place, borrow.seal({"patients": "\n".join(kept)})
