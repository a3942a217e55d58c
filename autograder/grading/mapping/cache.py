"""What the map found out already, on disk, by what it depends on: no names, no times, nothing to go stale.

A record belongs to the bytes of a submission and to everything that a cell's run depends on: the released notebook,
the grader's code, what earlier lessons lend, the isolation. Within it each check has a digest of its own (its key,
its piece, its probes), so that a changed check is asked again and the others are not.
"""

import hashlib
import json
import platform
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any, Protocol

import numpy as np

from autograder import borrow, keys
from autograder.exercises import LESSONS, PIECES, lesson_title
from autograder.grading.judging.graded import CellRecord, Graded, verdict_from
from autograder.grading.judging.plan import Plan
from autograder.keys import LessonKey

VERDICT_ROOMS = ("student", "sandbox", "judging")
"""The rooms of grading that lead to a verdict. Records are kept when the others change."""


def engine() -> dict[str, str]:
    """The source of every module on which all verdicts depend, by its path in the package.

    The tables of lessons are left out: what a check depends on in them has a digest of its own.
    """
    package = Path(str(files("autograder")))
    tables = {lesson_title(lesson) for lesson in LESSONS}
    modules = [path for path in package.glob("*.py") if path.stem not in ("card", "check", "cli")]
    modules += [path for path in package.glob("exercises/*.py") if path.stem not in tables | {"__init__"}]
    modules += [path for room in VERDICT_ROOMS for path in package.glob(f"grading/{room}/*.py")]
    return {path.relative_to(package).as_posix(): path.read_text(encoding="utf-8") for path in sorted(modules)}


class ReleasedLesson(Protocol):
    """The notebook that learners were given."""

    lesson: str
    text: str
    plan: Plan


@dataclass(frozen=True)
class Depends:
    """What the records of one grading depend on beside the submission itself."""

    released: ReleasedLesson
    key: LessonKey
    isolation: str

    @cached_property
    def base(self) -> str:
        """A digest of what every check depends on."""
        parts = [self.released.text, self.isolation, platform.python_version(), np.__version__]
        lent = map(borrow.text_of, borrow.earlier(self.released.lesson))
        return _digest(*parts, *engine().values(), *lent)

    @cached_property
    def checks(self) -> dict[str, str]:
        """A digest for each check cell, by grade id, of what this check alone depends on."""
        return {cell.grade_id: self._check(cell.asks) for cell in self.released.plan.checks}

    def _check(self, name: str) -> str:
        if name in self.key.pieces:
            alone = LessonKey(self.key.lesson, {name: self.key.pieces[name]}, {})
            return _digest(keys.to_json(alone), _declared(name))
        question = self.key.questions.get(name)
        return _digest(json.dumps(asdict(question), sort_keys=True) if question else name)

    def name_of(self, submission: bytes) -> str:
        """The name under which a submission's record is kept."""
        return _digest(self.base, hashlib.sha256(submission).hexdigest())


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _declared(name: str) -> str:
    """A piece as it is declared, its probes as their code and that of the functions that they call."""
    piece = PIECES[name]
    said = [piece.name, piece.signature, repr(piece.points), repr(piece.seconds), piece.unlocks]
    for behavior in piece.behaviors:
        said += [behavior.name, behavior.expects, repr(behavior.share), repr(behavior.rule)]
        said += sorted(_codes(behavior.probe, set()))
    return "\n".join(said)


def _codes(function: Any, seen: set[Any]) -> Iterator[str]:
    """The byte code of `function` and of the functions of this package that it reaches by name."""
    if not isinstance(function, FunctionType) or function in seen:
        return
    seen.add(function)
    if not function.__module__.startswith("autograder."):
        return
    yield f"{function.__qualname__} {_code(function.__code__)} {function.__defaults__!r}"
    enclosed = [cell.cell_contents for cell in function.__closure__ or ()]
    reached = [function.__globals__[name] for name in _names(function.__code__) if name in function.__globals__]
    for value in (*enclosed, *reached):
        yield from _codes(value, seen)
        if isinstance(value, str | int | float | tuple):
            yield repr(value)


def _code(code: CodeType) -> str:
    constants = [_code(value) if isinstance(value, CodeType) else repr(value) for value in code.co_consts]
    return f"{code.co_code.hex()} {code.co_names} {constants}"


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for value in code.co_consts:
        if isinstance(value, CodeType):
            yield from _names(value)


class Cache:
    """The records on disk: one SQLite file that a killed writer leaves whole."""

    def __init__(self, path: Path, plan: Plan) -> None:
        self._plan = plan
        path.parent.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(path, isolation_level=None, timeout=30)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=NORMAL")
        self._connection.execute("CREATE TABLE IF NOT EXISTS record (name TEXT PRIMARY KEY, checks TEXT, body BLOB)")

    def close(self) -> None:
        """Keep what was put and let go of the file."""
        self.commit()
        self._connection.close()

    def commit(self) -> None:
        """Make what was put last."""
        if self._connection.in_transaction:
            self._connection.execute("COMMIT")

    def put(self, name: str, checks: Mapping[str, str], body: bytes) -> None:
        """Keep a packed record (see :func:`pack`) under `name`."""
        if not self._connection.in_transaction:
            self._connection.execute("BEGIN IMMEDIATE")
        row = (name, json.dumps(dict(checks)), body)
        self._connection.execute("INSERT OR REPLACE INTO record VALUES (?, ?, ?)", row)

    def get(self, name: str, checks: Mapping[str, str]) -> tuple[Graded | None, frozenset[str]]:
        """The record under `name` and the checks in it that are out of date; None where there is no record."""
        row = self._connection.execute("SELECT checks, body FROM record WHERE name = ?", (name,)).fetchone()
        if row is None:
            return None, frozenset(checks)
        try:
            known = json.loads(row[0])
            return unpack(row[1], self._plan), frozenset(check for check in checks if known.get(check) != checks[check])
        except (ValueError, KeyError, TypeError):
            return None, frozenset(checks)


def pack(graded: Graded, plan: Plan) -> bytes:
    """A record as the bytes that are kept: without what is empty, and without the text that was released."""
    as_released = {cell.cell_id: cell.source for cell in plan.cells}

    def fields(value: Any) -> dict[str, Any]:
        said: dict[str, Any] = vars(value)
        if isinstance(value, CellRecord):
            said = {name: field for name, field in said.items() if field or name == "source"}
            if not value.extra and value.source == as_released.get(value.cell_id):
                del said["source"]
        return said

    return json.dumps(graded, default=fields, separators=(",", ":")).encode()


def unpack(body: bytes, plan: Plan) -> Graded:
    """The record in `body`, packed with the same plan. ValueError, KeyError or TypeError when it is none."""
    data = json.loads(body)
    as_released = {cell.cell_id: cell.source for cell in plan.cells}
    empty = {"grade_id": "", "source": ""}
    cells = []
    for row in data["cells"]:
        if not row.get("extra") and row["cell_id"] in as_released:
            row.setdefault("source", as_released[row["cell_id"]])
        cells.append(CellRecord(**{**empty, **row, "pngs": tuple(row.get("pngs", ()))}))
    verdicts = tuple((grade_id, verdict_from(verdict)) for grade_id, verdict in data["verdicts"])
    return Graded(data["lesson"], verdicts, tuple(cells), tuple(data["notes"]), data["unreadable"])
