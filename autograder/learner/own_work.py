"""A learner's own notebooks of earlier lessons, read from disk: the text of the cell in which each piece stands.

Whatever is wrong with a file becomes a NotOwn that says so; nothing else is raised. Standard library and tables only;
this module must know nothing of running or judging.
"""

import json
from pathlib import Path
from typing import Any

from autograder.exercises import LESSONS, lesson_title

MAX_BYTES = 20_000_000


class NotOwn(LookupError):
    """A learner's own piece is not to be had; the message goes on after "borrowed: ", to a person."""


class OwnWork:
    """The notebooks beside the folder `here`, in which a lesson is worked on; each is read at most once."""

    def __init__(self, here: Path) -> None:
        self.root, self._here = _root(here), here
        self._read: dict[str, dict[str, str] | NotOwn] = {}

    def text(self, lesson: str, piece: str) -> str:
        """What the learner wrote for `piece`. NotOwn when there is nothing, or it cannot be read."""
        if lesson not in self._read:
            self._read[lesson] = self._cells(lesson)
        cells = self._read[lesson]
        if isinstance(cells, NotOwn):
            raise cells
        if not cells.get(f"piece-{piece}", "").strip():
            raise NotOwn(f"your notebook of {lesson} has no cell for it")
        return cells[f"piece-{piece}"]

    def opens(self, lesson: str) -> str:
        """The way from the folder `here` to the learner's notebook of `lesson`, as a link; "" where there is none."""
        if self.root is None or not (self.root / name_of(lesson)).is_file():
            return ""
        return name_of(lesson) if self.root == self._here else f"../{name_of(lesson)}"

    def _cells(self, lesson: str) -> dict[str, str] | NotOwn:
        name = name_of(lesson)
        if self.root is None or not (path := self.root / name).is_file():
            return NotOwn(f"yours is missing, there is no {name} here")
        try:
            if path.stat().st_size > MAX_BYTES:
                return NotOwn(f"your {name} is larger than {MAX_BYTES // 1_000_000} MB; clear its outputs and save it")
            return _solutions(json.loads(path.read_bytes()))
        except OSError as error:
            return NotOwn(f"your {name} cannot be opened ({error.strerror})")
        except (ValueError, RecursionError):
            return NotOwn(f"your {name} is damaged, it is not a notebook")


def name_of(lesson: str) -> str:
    """A lesson's notebook below the folder of all lessons."""
    return f"{lesson}/{lesson_title(lesson)}.ipynb"


def _root(here: Path) -> Path | None:
    """The folder that holds the lessons: the one above `here`, or `here`; None where neither holds any."""
    for folder in (here.parent, here):
        if any((folder / name_of(lesson)).is_file() for lesson in LESSONS):
            return folder
    return None


def _solutions(notebook: Any) -> dict[str, str]:
    """The texts of the cells with a grade id, by it; of cells that claim the same one, the first counts."""
    found: dict[str, str] = {}
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise ValueError("no list of cells")
    for cell in cells:
        grade_id = _grade_id(cell)
        if grade_id is not None:
            found.setdefault(grade_id, _source(cell))
    return found


def _grade_id(cell: Any) -> str | None:
    place: Any = cell if isinstance(cell, dict) and cell.get("cell_type") == "code" else {}
    for key in ("metadata", "nbgrader", "grade_id"):
        place = place.get(key) if isinstance(place, dict) else None
    return place if isinstance(place, str) else None


def _source(cell: dict[str, Any]) -> str:
    """The text of a cell: a string, or a list of lines."""
    source = cell.get("source", "")
    lines = source if isinstance(source, list) else [source]
    return "".join(line for line in lines if isinstance(line, str))
