"""Pages of feedback: what a learner reads after grading, one HTML file a submission.

A page is inert: everything in it is escaped text, a PNG or a card, and its policy lets the browser run and fetch
nothing. This module must know nothing of databases.
"""

import functools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from autograder import card
from autograder.grading.judging.graded import CellRecord, Graded
from autograder.grading.judging.plan import CHECK
from autograder.grading.reducing.autograded import SANDBOXED, WEAKER, Released, is_png
from autograder.grading.reducing.standing import CellGrade, Standing
from autograder.verdict import Finding, Verdict

QUESTIONS = ("wrong_option", "unanswered", "no_such_option")
"""Kinds of findings whose `called` is the question itself."""


@dataclass(frozen=True)
class Part:
    """A check on the page: its points, what a grader said or gave by hand, its card, the cells that belong to it."""

    name: str
    score: str
    worth: str
    by_hand: tuple[str, ...]
    card: Markup
    cells: tuple[CellRecord, ...]


def feedback_page(
    released: Released, graded: Graded, standing: Standing, isolation: str = SANDBOXED, hide_inputs: bool = False
) -> str:
    """The page for one submission as it stands in the gradebook. With `hide_inputs`, no case of the key shows."""
    parts = list(_parts(released, graded, standing, hide_inputs))
    page: str = _template().render(
        lesson=released.lesson,
        student=standing.student,
        handed_in=standing.timestamp and standing.timestamp.isoformat(" ", "minutes"),
        weaker="" if isolation == SANDBOXED else WEAKER,
        unreadable=graded.unreadable,
        parts=parts,
        own=[cell for cell in graded.cells if cell.extra],
        penalty=_number(standing.penalty) if standing.penalty else "",
        score=_number(standing.score),
        max_score=_number(standing.max_score),
        is_png=is_png,
    )
    return page


@functools.cache
def _template() -> Any:
    loader = PackageLoader("autograder.grading.reducing")
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    return environment.get_template("feedback.html.j2")


def _parts(released: Released, graded: Graded, standing: Standing, hide_inputs: bool) -> Iterator[Part]:
    """The checks in order, each with the solution cells since the one before it."""
    records = {record.grade_id: record for record in graded.cells if record.grade_id}
    verdicts = dict(graded.verdicts)
    waiting: list[str] = []
    for cell in released.assignment().cells:
        if cell.solution:
            waiting.append(cell.name)
        if not cell.grade:
            continue
        grade = standing.grades.get(cell.name)
        verdict = verdicts.get(cell.name)
        yield Part(
            cell.name.removeprefix(CHECK),
            _number(grade.score) if grade else "",
            _number(cell.points),
            tuple(_by_hand(grade, [standing.comments.get(name, "") for name in waiting])),
            Markup(_card(veiled(verdict) if hide_inputs else verdict)) if verdict else Markup(""),
            tuple(records[name] for name in waiting if name in records),
        )
        waiting = []


@functools.lru_cache(maxsize=4096)
def _card(verdict: Verdict) -> str:
    return card.to_html(verdict)


def _by_hand(grade: CellGrade | None, comments: list[str]) -> Iterator[str]:
    """What a grader gave or said, one line each."""
    if grade and grade.manual is not None:
        yield f"Your grader gave {_number(grade.manual)} of {_number(grade.points)} by hand."
    if grade and grade.extra:
        yield f"Extra credit: {_number(grade.extra)}."
    yield from (comment for comment in comments if comment)


def _number(value: float) -> str:
    return f"{value:.10g}"


def veiled(verdict: Verdict) -> Verdict:
    """The verdict without anything that tells an input of the key: what was called, what came back, what was raised."""
    judged = tuple(replace(j, finding=_veiled(j.finding) if j.finding else None) for j in verdict.behaviors)
    return replace(verdict, behaviors=judged)


def _veiled(finding: Finding) -> Finding:
    if finding.kind in QUESTIONS:
        return finding
    # A learner's own exception can carry the inputs in its message.
    differs = "It stopped with an exception." if finding.kind == "raised" else finding.differs
    return replace(finding, called="", got="", differs=differs)
