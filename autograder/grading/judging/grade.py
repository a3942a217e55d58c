"""One submission graded: bytes, plan and key to the record of what they come to, by way of a sandbox.

The learner's code runs in the sandbox; what it replies is judged here, as data. The result depends on nothing but
the arguments. This module must know nothing of students' names, files and gradebooks.
"""

import base64
from typing import Any, Protocol

from autograder import judge
from autograder.exercises import PIECES
from autograder.grading.judging import submission
from autograder.grading.judging.examine import Ask, Student, examine
from autograder.grading.judging.graded import CellRecord, Graded
from autograder.grading.judging.plan import Plan, RebuiltCell
from autograder.grading.judging.png import clean_png
from autograder.grading.student import protocol
from autograder.grading.student.protocol import Outcome
from autograder.keys import LessonKey
from autograder.verdict import Verdict


class Sandbox(Protocol):
    """Where student processes come from: one alive at a time, each fresh."""

    def start(self) -> Student:
        """A fresh student process."""


def grade(data: bytes, plan: Plan, key: LessonKey, sandbox: Sandbox) -> Graded:
    """What the submission in `data` comes to, held against `plan` and `key`."""
    try:
        rebuilt = plan.rebuild(submission.read(data))
    except submission.SubmissionError as error:
        return unreadable(plan, key, str(error))
    found = examine(rebuilt.running(), asks(plan, key), sandbox.start, rebuilt.spare)
    verdicts, troubles = judged(plan, key, found.replies)
    cells = tuple(_record(cell, found.outcomes.get(n)) for n, cell in enumerate(rebuilt.cells))
    return Graded(plan.lesson, verdicts, cells, (*rebuilt.notes, *found.notes, *troubles))


def asks(plan: Plan, key: LessonKey) -> list[Ask]:
    """What to ask for the check cells of `plan`, in their order; made once for a plan and a key."""
    if _made[0] is not plan or _made[1] is not key:
        _made[:] = [plan, key, [_ask(cell.asks, key) for cell in plan.checks]]
    made: list[Ask] = _made[2]
    return made


_made: list[Any] = [None, None, []]


def _ask(name: str, key: LessonKey) -> Ask:
    if name not in key.pieces:
        return Ask(name, protocol.choose_request(name), 1)
    cases = judge.cases_of(key.pieces[name])
    return Ask(name, protocol.ask_request(name, cases), len(cases), PIECES[name].seconds)


def judged(
    plan: Plan, key: LessonKey, replies: dict[str, dict[str, Any]]
) -> tuple[tuple[tuple[str, Verdict], ...], list[str]]:
    """The verdict of each check cell by its grade id, and notes where a reply could not be judged."""
    verdicts, notes = [], []
    for cell in plan.checks:
        name = cell.asks
        try:
            verdict = _judge(name, key, replies[name])
        except Exception as error:
            # A stranger's data must never stop a batch; a defect in the judge shows as this note.
            notes.append(f"The reply of {name} could not be judged ({type(error).__name__}: {error}).")
            verdict = _judge(name, key, {"status": "garbled", "detail": "", "cases": []})
        verdicts.append((cell.grade_id, verdict))
    return tuple(verdicts), notes


def _judge(name: str, key: LessonKey, reply: dict[str, Any]) -> Verdict:
    if name in key.pieces:
        return judge.judge(PIECES[name], key.pieces[name], reply)
    return judge.judge_question(key.questions[name], reply)


def unreadable(plan: Plan, key: LessonKey, why: str) -> Graded:
    """The record of a file that is no notebook: the released cells, and nothing earned."""
    reply = {"status": "unreadable", "detail": why, "cases": []}
    verdicts, _ = judged(plan, key, {cell.asks: reply for cell in plan.checks})
    cells = tuple(_record(cell, None) for cell in plan.rebuild(submission.Submission(())).cells)
    return Graded(plan.lesson, verdicts, cells, (f"Unreadable: {why}",), unreadable=why)


def _record(cell: RebuiltCell, outcome: Outcome | None) -> CellRecord:
    if outcome is None:
        return CellRecord(cell.cell_id, cell.grade_id, cell.kind, cell.source, extra=cell.extra)
    return CellRecord(
        cell.cell_id,
        cell.grade_id,
        cell.kind,
        cell.source,
        outcome.stdout,
        tuple(base64.b64encode(png).decode() for png in map(clean_png, outcome.pngs) if png),
        outcome.error,
        cell.extra,
    )
