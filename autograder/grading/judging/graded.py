"""The record between map and reduce: what one submission came to, with no name of a person in it.

Standard library and verdicts only. The JSON form is what a cache holds; it round-trips exactly.
"""

import json
from dataclasses import dataclass
from typing import Any

from autograder.verdict import Finding, Judged, Verdict


@dataclass(frozen=True)
class CellRecord:
    """One cell of the rebuilt notebook, as it will be shown.

    `cell_id` is the id of the instructor's cell, or a fresh one for an extra cell, which is the learner's own;
    `grade_id` is "" for cells that have none; `kind` is "code" or "markdown". `stdout` is capped text of both
    streams, `pngs` are base64, `error` is one line.
    """

    cell_id: str
    grade_id: str
    kind: str
    source: str
    stdout: str = ""
    pngs: tuple[str, ...] = ()
    error: str = ""
    extra: bool = False


@dataclass(frozen=True)
class Graded:
    """A graded submission.

    `verdicts` holds every check cell of the plan exactly once, in its order, by grade id. `notes` are for the
    instructor: tampering, trouble, kills. `unreadable` says why nothing could be read; then every verdict is zero.
    """

    lesson: str
    verdicts: tuple[tuple[str, Verdict], ...]
    cells: tuple[CellRecord, ...]
    notes: tuple[str, ...]
    unreadable: str = ""

    def to_json(self) -> str:
        """The record as JSON."""
        return json.dumps(self, default=vars, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Graded":
        """The record that :meth:`to_json` wrote. KeyError, TypeError or ValueError for anything else."""
        data = json.loads(text)
        cells = tuple(CellRecord(**{**cell, "pngs": tuple(cell["pngs"])}) for cell in data["cells"])
        verdicts = tuple((grade_id, verdict_from(verdict)) for grade_id, verdict in data["verdicts"])
        return cls(data["lesson"], verdicts, cells, tuple(data["notes"]), data["unreadable"])


def verdict_from(data: dict[str, Any]) -> Verdict:
    """The verdict in its JSON form."""
    judged = [
        Judged(**{**row, "finding": Finding(**row["finding"]) if row["finding"] else None}) for row in data["behaviors"]
    ]
    return Verdict(**{**data, "behaviors": tuple(judged)})
