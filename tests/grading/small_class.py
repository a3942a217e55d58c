"""A course in a folder of its own, and submissions for it: what the tests of grading are tried on."""

import json
from functools import cache
from pathlib import Path

import nbformat

from autograder.exercises import lesson_title
from autograder.grading.course_places import Places, read_places
from autograder.instructor.simulated_class import hand_in, simulated_class

LESSON = "01_derivatives"
TITLE = lesson_title(LESSON)

CONFIG = """
c = get_config()
c.CourseDirectory.root = {root!r}
c.CourseDirectory.course_id = "steepest"
c.CourseDirectory.submitted_directory = "grading/submitted"
c.CourseDirectory.autograded_directory = "grading/autograded"
c.CourseDirectory.feedback_directory = "grading/feedback"
c.CourseDirectory.db_url = "sqlite:///{root}/grading/gradebook.db"
"""


@cache
def released_text(lesson: str = LESSON) -> str:
    root = Path(__file__).parents[2]
    return (root / "course" / lesson / f"{lesson_title(lesson)}.ipynb").read_text(encoding="utf-8")


@cache
def handed_in(lesson: str = LESSON) -> dict[str, bytes]:
    """What each student of the simulated class hands in."""
    return {student.name: nbformat.writes(hand_in(student, lesson)).encode() for student in simulated_class(lesson)}


def with_own_cell(data: bytes, source: str, kind: str = "code") -> bytes:
    """A submission with a cell of the learner's own at its end."""
    notebook = json.loads(data)
    cell = {"cell_type": kind, "id": "mine", "metadata": {}, "source": source}
    if kind == "code":
        cell |= {"outputs": [], "execution_count": None}
    notebook["cells"].append(cell)
    return json.dumps(notebook).encode()


def with_sources(data: bytes, sources: dict[str, str]) -> bytes:
    """A submission with other text in the cells that `sources` names by grade id."""
    notebook = json.loads(data)
    for cell in notebook["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name in sources:
            cell["source"] = sources[name]
    return json.dumps(notebook).encode()


def course_at(root: Path, more: str = "") -> Places:
    """The places of a class in `root`; `more` is added to its configuration."""
    (root / "grading").mkdir(parents=True, exist_ok=True)
    (root / "nbgrader_config.py").write_text(CONFIG.format(root=str(root)) + more)
    return read_places(root)


def submit(places: Places, student: str, data: bytes, timestamp: str = "", lesson: str = LESSON) -> Path:
    """Put a submission where nbgrader collects it."""
    folder = places.submitted / student / lesson
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{lesson_title(lesson)}.ipynb").write_bytes(data)
    if timestamp:
        (folder / "timestamp.txt").write_text(timestamp)
    return folder
