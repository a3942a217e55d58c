"""Notebooks for tests: a small released one of lesson 01, and submissions made from it."""

import copy
import functools
import json
from importlib import import_module
from typing import Any

from autograder.authoring.make_keys import PUBLIC_SEED, make_key
from autograder.authoring.splice import solution_cell
from autograder.exercises import LESSONS
from autograder.exercises.piece import Question
from autograder.grading.judging.plan import Plan, plan_from
from autograder.keys import LessonKey

LESSON = "01_derivatives"
REFERENCE = import_module("solutions.reference.derivatives")
QUESTION = Question(
    "quiz_flat",
    LESSON,
    "f(2) = 0; what is f'(2)?",
    {"a": "0", "b": "cannot tell"},
    "b",
    "A value says nothing about a slope.",
    {"a": {"misconception": "value_for_slope", "says": "The value is not the slope."}},
    1.0,
)


def right(piece: str) -> str:
    """The text of the piece's cell, solved."""
    declared = next(p for p in LESSONS[LESSON] if p.name == piece)
    return solution_cell(REFERENCE, piece, declared.signature, "").source


def blank(piece: str) -> str:
    """The text of the piece's cell, as released."""
    declared = next(p for p in LESSONS[LESSON] if p.name == piece)
    return f"def {piece}{declared.signature}:\n    raise NotImplementedError"


def cell(cell_id: str, source: str, kind: str = "code", **nbgrader: Any) -> dict[str, Any]:
    """A cell of nbformat 4."""
    metadata = {"nbgrader": {"schema_version": 3, "task": False, **nbgrader}} if nbgrader else {}
    outputs = {"outputs": [], "execution_count": None} if kind == "code" else {}
    return {"cell_type": kind, "id": cell_id, "metadata": metadata, "source": source, **outputs}


def locked(grade_id: str, source: str) -> dict[str, Any]:
    return cell(grade_id, source, grade_id=grade_id, locked=True, grade=False, solution=False)


def solution(grade_id: str, source: str) -> dict[str, Any]:
    return cell(grade_id, source, grade_id=grade_id, locked=False, grade=False, solution=True)


def checks(name: str, points: float) -> dict[str, Any]:
    grade_id = f"check-{name}"
    return cell(grade_id, f'check("{name}")', grade_id=grade_id, locked=True, grade=True, solution=False, points=points)


IMPORTS = """import math

import matplotlib.pyplot as plt
import numpy as np

from autograder.check import check
from course.figures import derivatives as figures"""


def released() -> dict[str, Any]:
    """The released notebook: every piece of lesson 01, a figure, a prediction, a question, a cell to play with."""
    cells = [cell("header", "# Slopes", "markdown"), locked("imports", IMPORTS)]
    cells.append(locked("figure-chord-level", 'figures.chord("level")'))
    cells.append(solution("predict-guess", 'guess = ""\ncheck("guess")'))
    for piece in LESSONS[LESSON]:
        cells += [solution(f"piece-{piece.name}", blank(piece.name)), checks(piece.name, piece.points)]
    cells.append(cell("play-1", "playground = 3"))
    cells += [solution("answer-quiz_flat", 'quiz_flat = ""'), checks("quiz_flat", 1)]
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}


def submitted(texts: dict[str, str] | None = None) -> dict[str, Any]:
    """A right submission, with other `texts` where given, by grade id."""
    notebook = copy.deepcopy(released())
    solved = {f"piece-{piece.name}": right(piece.name) for piece in LESSONS[LESSON]}
    solved |= {"answer-quiz_flat": 'quiz_flat = "b"', **(texts or {})}
    for row in notebook["cells"]:
        row["source"] = solved.get(row["metadata"].get("nbgrader", {}).get("grade_id"), row["source"])
    return notebook


def after(notebook: dict[str, Any], cell_id: str, *rows: dict[str, Any]) -> dict[str, Any]:
    """`notebook` with `rows` behind the cell `cell_id`."""
    at = next(i for i, row in enumerate(notebook["cells"]) if row["id"] == cell_id)
    notebook["cells"][at + 1 : at + 1] = rows
    return notebook


def encoded(notebook: dict[str, Any]) -> bytes:
    return json.dumps(notebook).encode()


@functools.cache
def plan() -> Plan:
    return plan_from(LESSON, json.dumps(released()))


@functools.cache
def key() -> LessonKey:
    """The public key, with the one question of these notebooks."""
    return make_key(LESSON, PUBLIC_SEED, {}, {QUESTION.name: QUESTION})
