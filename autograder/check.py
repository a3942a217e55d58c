"""The notebook's door: `check("secant_slope")` asks the learner's code, judges, and shows the card.

The cell's one result carries the card as HTML and the points as text, which is what nbgrader reads.
"""

import os
import sys
from collections.abc import Mapping
from typing import Any

from autograder import card, judge, keys, probing
from autograder.exercises import LESSONS, PIECES
from autograder.exercises.piece import Question
from autograder.learner import progress
from autograder.verdict import Verdict

VALIDATING = "validate"
"""nbgrader's name, in NBGRADER_EXECUTION, for a run under its Validate button."""


class Result:
    """What a check cell ends in: shown as a card, read by nbgrader as the number of points."""

    def __init__(self, verdict: Verdict) -> None:
        self.verdict = verdict

    def __float__(self) -> float:
        return float(self.verdict.points)

    def __repr__(self) -> str:
        return repr(float(self))

    def __str__(self) -> str:
        return card.to_text(self.verdict)

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": card.to_html(self.verdict)}


def check(name: str, names: Mapping[str, Any] | None = None) -> Result:
    """Check what you built, or answered, under `name`.

    `names` is where to look it up; in a notebook that is the notebook itself. Returns a result that shows as a
    card. A name that is no piece and no question of the course raises ValueError.
    """
    namespace = _notebook_names() if names is None else names
    verdict = verdict_on(name, namespace)
    progress.record(name, verdict.passed, namespace)
    if not verdict.passed and os.environ.get("NBGRADER_EXECUTION") == VALIDATING:
        # Validate shows a person nothing but the standard error stream.
        print(card.to_text(verdict), file=sys.stderr)
    return Result(verdict)


def verdict_on(name: str, names: Mapping[str, Any]) -> Verdict:
    """The verdict on the piece or question `name` from the code in `names`, asked in this process."""
    if name in PIECES:
        piece = PIECES[name]
        key = keys.load(piece.lesson).pieces[name]
        reply = probing.answer(piece, names, judge.cases_of(key))
        # The same bytes as across a process boundary, so that the verdict is the same too.
        return judge.judge(piece, key, probing.carried(reply))
    question = question_named(name)
    reply = probing.choice(name, names)
    return judge.judge_question(question, probing.carried(reply))


def question_named(name: str) -> Question:
    """The question `name` of any lesson. ValueError when there is none."""
    for lesson in LESSONS:
        questions = keys.load(lesson).questions
        if name in questions:
            return questions[name]
    known = ", ".join(PIECES)
    raise ValueError(f"check({name!r}): nothing in the course has this name. Pieces are: {known}")


def _notebook_names() -> Mapping[str, Any]:
    """The namespace of the notebook; outside of one, of the running script."""
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    if shell is not None:
        found: Mapping[str, Any] = shell.user_ns
        return found
    return vars(sys.modules["__main__"])
