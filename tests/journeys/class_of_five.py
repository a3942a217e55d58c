"""Five learners of lesson 01 and what each must get, worked out without nbgrader."""

from typing import Any

from nbformat import NotebookNode

from autograder.check import verdict_on
from autograder.exercises import LESSONS
from autograder.instructor.simulated_class import Student, hand_in, simulated_class
from autograder.keys import load

LESSON = "01_derivatives"


def learners() -> list[Student]:
    """One who has everything right, one half done, one blank, two with slips in every piece."""
    return simulated_class(LESSON)[:5]


def graded_names() -> list[str]:
    """The pieces and questions that give points."""
    questions = [name for name, question in load(LESSON).questions.items() if question.points]
    return [piece.name for piece in LESSONS[LESSON]] + questions


def expected_points(student: Student) -> dict[str, float]:
    """What each piece and question of the student's notebook is worth."""
    names = _run(hand_in(student, LESSON))
    return {name: verdict_on(name, names).points for name in graded_names()}


def maximum() -> float:
    """The points of the lesson."""
    questions = load(LESSON).questions.values()
    return sum(piece.points for piece in LESSONS[LESSON]) + sum(question.points for question in questions)


def _run(notebook: NotebookNode) -> dict[str, Any]:
    """The names that the solution cells of a notebook define."""
    names: dict[str, Any] = {}
    exec("import math\nimport numpy as np", names)
    for cell in notebook.cells:
        marks = cell.metadata.get("nbgrader", {})
        if cell.cell_type == "code" and marks.get("solution") and not marks["grade_id"].startswith("predict-"):
            exec(cell.source, names)
    return names
