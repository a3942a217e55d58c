"""A learner's folder for tests: notebooks of lessons side by side, and one lesson to work in."""

import json
from importlib import import_module
from pathlib import Path

import pytest

from autograder.authoring.splice import solution_cell
from autograder.exercises import LESSONS, PIECES, lesson_title

FIRST, NEXT = "01_derivatives", "02_gradients"


def right(name: str) -> str:
    """The text of the piece's cell, solved."""
    piece = PIECES[name]
    module = import_module(f"solutions.reference.{lesson_title(piece.lesson)}")
    return solution_cell(module, name, piece.signature, "").plain


class Desk:
    """`work` puts a notebook on the desk; the lesson that is worked on is NEXT."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        (root / NEXT).mkdir()
        monkeypatch.chdir(root / NEXT)
        monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)

    def path(self, lesson: str = FIRST) -> Path:
        return self.root / lesson / f"{lesson_title(lesson)}.ipynb"

    def work(self, lesson: str = FIRST, **texts: str) -> None:
        """Save a notebook of `lesson` with every piece right, but for the `texts` given by piece."""
        cells = [_cell("imports", "import math")]
        for piece in LESSONS[lesson]:
            cells.append(_cell(f"piece-{piece.name}", texts.get(piece.name, right(piece.name))))
        self.put(json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}), lesson)

    def put(self, text: str, lesson: str = FIRST) -> None:
        """Save `text` as the notebook of `lesson`."""
        self.path(lesson).parent.mkdir(exist_ok=True)
        self.path(lesson).write_text(text, encoding="utf-8")


def _cell(grade_id: str, source: str) -> dict[str, object]:
    metadata = {"nbgrader": {"grade_id": grade_id, "solution": True, "schema_version": 3}}
    lines = source.splitlines(keepends=True)
    return {"cell_type": "code", "id": grade_id, "metadata": metadata, "source": lines, "outputs": []}
