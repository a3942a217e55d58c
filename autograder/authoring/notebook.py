"""MyST Markdown to a notebook: jupytext reads it, ids are made stable, pictures are attached."""

import base64
import hashlib
from collections.abc import Callable, Mapping
from importlib import import_module, resources
from typing import Any

import jupytext
import nbformat
from nbformat import NotebookNode

from autograder.authoring import cells
from autograder.authoring.text import LessonText
from autograder.exercises import lesson_title

KERNELSPEC = {"display_name": "Python 3", "language": "python", "name": "python3"}
Stills = Callable[[str], tuple[str, bytes]]


def source_notebook(lesson: LessonText, old: NotebookNode | None = None) -> NotebookNode:
    """The instructor's notebook of `lesson`: nbgrader's source, with solutions, without outputs.

    A picture that is already in `old`, made by the same code from the same data, is kept as it is.
    """
    read = jupytext.reads(cells.myst(lesson), fmt="md:myst")
    notebook = nbformat.v4.new_notebook(metadata={"kernelspec": KERNELSPEC, "language_info": {"name": "python"}})
    figures = import_module(f"course.figures.{lesson_title(lesson.lesson)}")
    kept = _pictures(old) if old is not None else {}
    origin = _origin(lesson.lesson)
    for cell in read.cells:
        cell["id"] = cell.metadata.pop("id")
        still = cell.metadata.get("steepest", {}).get("still")
        if still:
            made_by = hashlib.sha256((origin + still).encode()).hexdigest()[:16]
            cell.metadata["steepest"]["picture"] = made_by
            cell["attachments"] = kept.get(made_by) or _attachment(still, figures.still)
        notebook.cells.append(cell)
    _ids_are_unique(notebook, lesson)
    nbformat.validate(notebook)
    return notebook


def write(notebook: NotebookNode) -> str:
    """The notebook as the text of its file; the same notebook gives the same text."""
    return str(nbformat.writes(notebook, indent=1, sort_keys=True, ensure_ascii=False)).rstrip() + "\n"


def _attachment(still: str, draw: Stills) -> dict[str, dict[str, str]]:
    mime, data = draw(still)
    return {f"{still}.png": {mime: base64.b64encode(data).decode()}}


def _pictures(notebook: NotebookNode) -> dict[str, Mapping[str, Any]]:
    """The attachments of a notebook by the hash of what made them."""
    marked = [cell for cell in notebook.cells if cell.metadata.get("steepest", {}).get("picture")]
    return {cell.metadata["steepest"]["picture"]: cell.attachments for cell in marked}


def _origin(lesson: str) -> str:
    """Everything that makes a lesson's pictures: the kit's code, the lesson's own, and what was recorded."""
    package, title = resources.files("course.figures"), lesson_title(lesson)
    modules = [file for room in ("kit", title) for file in (package / room).iterdir() if file.name.endswith(".py")]
    texts = [file.read_text(encoding="utf-8") for file in sorted(modules, key=lambda file: file.name)]
    return "".join(texts) + (package / "recordings" / f"{title}.json").read_text(encoding="utf-8")


def _ids_are_unique(notebook: NotebookNode, lesson: LessonText) -> None:
    seen: set[str] = set()
    for cell in notebook.cells:
        if cell["id"] in seen:
            raise ValueError(f"{lesson.path}: two cells would have the id {cell['id']}")
        seen.add(cell["id"])
