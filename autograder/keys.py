"""Keys: for each case of a piece the inputs, what is expected, and what each known mistake returns.

A key is data. The public one of a lesson ships with the course as JSON; this module reads and writes that form
and must know nothing of how a key is made.
"""

import functools
import importlib.resources
import json
import math
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from autograder.exercises.piece import Question
from autograder.wire import Opaque

VARIABLE = "STEEPEST_KEYS"
"""The environment variable that names a folder of keys to use in place of the public ones."""


class KeyMissing(FileNotFoundError):
    """There is no key for a lesson where one was looked for."""


@dataclass(frozen=True)
class KeyCase:
    """One case. `fingerprints` holds, for each mistake, the replies of its variants."""

    behavior: str
    inputs: dict[str, Any]
    expected: Any
    fingerprints: dict[str, list[dict[str, Any]]]


@dataclass(frozen=True)
class Note:
    """What is said about a mistake: `says` in one sentence, `hint` as a question, `section` to reread."""

    says: str
    hint: str
    section: str
    reads_as: str = ""


@dataclass(frozen=True)
class PieceKey:
    """The cases of one piece, the notes on its mistakes in order of precedence, the section where it stands."""

    section: str
    notes: dict[str, Note]
    cases: tuple[KeyCase, ...]


@dataclass(frozen=True)
class LessonKey:
    """All keys of a lesson, and the questions of its text."""

    lesson: str
    pieces: dict[str, PieceKey]
    questions: dict[str, Question]


def to_json(key: LessonKey) -> str:
    """The key as JSON, one case a line, floats exact."""
    lines = ['{"lesson": ' + json.dumps(key.lesson) + ",", '"pieces": {']
    for name, piece in key.pieces.items():
        notes = {n: asdict(note) for n, note in piece.notes.items()}
        head = f' {json.dumps(name)}: {{"section": {json.dumps(piece.section)},\n  "notes": {json.dumps(notes)},\n'
        rows = (
            json.dumps([c.behavior, _tagged(c.inputs), _tagged(c.expected), _tagged(c.fingerprints)])
            for c in piece.cases
        )
        lines.append(head + '  "cases": [\n   ' + ",\n   ".join(rows) + "]},")
    lines[-1] = lines[-1].rstrip(",")
    lines.append('},\n"questions": ' + json.dumps({n: asdict(q) for n, q in key.questions.items()}, indent=1) + "}")
    return "\n".join(lines) + "\n"


def from_json(text: str) -> LessonKey:
    """The key that :func:`to_json` wrote."""
    data = json.loads(text)
    pieces = {
        name: PieceKey(
            piece["section"],
            {n: Note(**note) for n, note in piece["notes"].items()},
            tuple(KeyCase(row[0], *(_untagged(part) for part in row[1:])) for row in piece["cases"]),
        )
        for name, piece in data["pieces"].items()
    }
    return LessonKey(data["lesson"], pieces, {n: Question(**q) for n, q in data["questions"].items()})


def load(lesson: str) -> LessonKey:
    """The key of `lesson`: from the folder that STEEPEST_KEYS names, else the public one. KeyMissing without one."""
    return _load(lesson, os.environ.get(VARIABLE, ""))


def text(lesson: str) -> str:
    """The text of the file that :func:`load` reads. KeyMissing without one."""
    return _text(lesson, os.environ.get(VARIABLE, ""))


@functools.lru_cache(maxsize=64)
def _load(lesson: str, folder: str) -> LessonKey:
    return from_json(_text(lesson, folder))


def _text(lesson: str, folder: str) -> str:
    place = Path(folder) if folder else importlib.resources.files("course") / "keys"
    file = place / f"{lesson}.json"
    if not file.is_file():
        raise KeyMissing(f"no key for lesson {lesson} in {place}")
    return file.read_text(encoding="utf-8")


def _tagged(value: Any) -> Any:
    """Plain data in JSON: arrays, tuples, opaque values and non-finite floats carry a tag."""
    if isinstance(value, np.ndarray):
        return {"#array": [value.dtype.str, list(value.shape), [_tagged(item) for item in value.ravel().tolist()]]}
    if isinstance(value, tuple):
        return {"#tuple": [_tagged(item) for item in value]}
    if isinstance(value, Opaque):
        return {"#opaque": value.kind}
    if isinstance(value, float) and not math.isfinite(value):
        return {"#float": repr(value)}
    if isinstance(value, dict):
        return {key: _tagged(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_tagged(item) for item in value]
    return value


def _untagged(value: Any) -> Any:
    if isinstance(value, list):
        return [_untagged(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "#array" in value:
        dtype, shape, items = value["#array"]
        return np.array([_untagged(item) for item in items], dtype=dtype).reshape(shape)
    if "#tuple" in value:
        return tuple(_untagged(item) for item in value["#tuple"])
    if "#opaque" in value:
        return Opaque(value["#opaque"])
    if "#float" in value:
        return float(value["#float"])
    return {key: _untagged(item) for key, item in value.items()}
