"""What an attack is: a submission in which nothing is solved, and what it tries.

`row` is the row of the list of threats in docs/grading.md. An attack wins when it earns a point, when anything secret
stands in its record, when anything outside of its process changes, or when the next submission is not graded as
before. `ran` says how its record proves that its payload really ran.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from autograder.grading.judging.graded import Graded

RAN = "the payload ran"
"""What a payload prints when it has done what it wanted, or was refused."""

Notebook = dict[str, Any]
Proof = Callable[[Graded], bool]


def printed(graded: Graded) -> bool:
    """A cell of the learner's own got to the end of its payload."""
    return any(RAN in cell.stdout for cell in graded.cells)


def stopped(graded: Graded) -> bool:
    """A cell was stopped, or an error ended it; or a process was lost."""
    return any(cell.error for cell in graded.cells) or any(
        "stopped" in note or "ended" in note for note in graded.notes
    )


def asked(graded: Graded) -> bool:
    """A piece of the learner's was called: its verdict speaks of what it did, or of how its process was lost."""
    quiet = {"missing", "blank", "not_callable", "unanswered"}
    findings = [judged.finding for _, verdict in graded.verdicts for judged in verdict.behaviors if judged.finding]
    return any(finding.kind not in quiet for finding in findings)


def noted(graded: Graded) -> bool:
    """What was done to the notebook was seen and written down."""
    return bool(graded.notes)


@dataclass(frozen=True)
class Attack:
    """`cells` stand in front of the pieces, `pieces` in their solution cells, `change` is done to the notebook.

    `forges`: stock nbgrader is tried with the same notebook. `seconds`: the processor time that a cell may take.
    `files` lie beside the notebook.
    """

    row: int
    name: str
    cells: tuple[str, ...] = ()
    pieces: dict[str, str] = field(default_factory=dict)
    change: Callable[[Notebook], None] | None = None
    ran: Proof = printed
    forges: bool = False
    slow: bool = False
    files: dict[str, str] = field(default_factory=dict)


def payload(source: str) -> tuple[str, ...]:
    """One cell that does `source`, says what stopped it, and prints that it ran."""
    inner = "\n".join(f"    {line}" for line in source.strip().splitlines())
    return (
        f"try:\n{inner}\nexcept BaseException as refused:\n    print(type(refused).__name__, refused)\nprint({RAN!r})",
    )
