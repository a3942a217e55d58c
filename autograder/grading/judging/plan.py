"""What the instructor released, and a submission set into it.

A :class:`Plan` is the released notebook of a lesson: its cells in order, what each is for, what it is worth.
:meth:`Plan.rebuild` takes nothing from a submission but text: that of solution cells, by grade id, and the
learner's own cells, where they stood. Standard library only; this module must know nothing of running or judging.
"""

import importlib.resources
import json
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from autograder.grading.judging.demonstrations import left_out, only_shows
from autograder.grading.judging.submission import LearnerCell, Submission

FIGURE, CHECK = "figure-", "check-"
"""How the grade ids of figure and check cells begin. Neither is run: figures draw, checks are judged elsewhere."""


class PlanMissing(FileNotFoundError):
    """There is no released notebook for a lesson."""


@dataclass(frozen=True)
class PlanCell:
    """A cell of the released notebook. `role` is "solution", "check", "locked" or "plain" (no grade id)."""

    cell_id: str
    grade_id: str
    kind: str
    source: str
    role: str
    points: float = 0.0

    @property
    def asks(self) -> str:
        """The name of the piece or question that a check cell asks for; "" for other cells."""
        return self.grade_id.removeprefix(CHECK) if self.role == "check" else ""


@dataclass(frozen=True)
class RebuiltCell:
    """A cell of the rebuilt notebook. `runs` says whether grading executes it."""

    cell_id: str
    grade_id: str
    kind: str
    source: str
    runs: bool
    extra: bool = False


@dataclass(frozen=True)
class Rebuilt:
    """The instructor's notebook with the learner's text in it, and notes on what was odd.

    `shown` holds the ids of the demonstrations that are as they were released.
    """

    cells: tuple[RebuiltCell, ...]
    notes: tuple[str, ...]
    shown: frozenset[str] = frozenset()

    def running(self) -> list[tuple[int, str]]:
        """Number and text of each cell that grading executes."""
        return [(n, cell.source) for n, cell in enumerate(self.cells) if cell.runs and cell.source.strip()]

    def spare(self) -> frozenset[int]:
        """The numbers of those demonstrations without which everything else runs as it does with them."""
        texts = {cell.cell_id: cell.source for cell in self.cells if cell.runs}
        shown = {name: text for name, text in texts.items() if name in self.shown}
        others = {name: text for name, text in texts.items() if name not in shown}
        spare = left_out(others, shown, only_shows)
        return frozenset(n for n, cell in enumerate(self.cells) if cell.cell_id in spare)


@dataclass(frozen=True)
class Plan:
    """The released notebook of a lesson."""

    lesson: str
    cells: tuple[PlanCell, ...]

    @cached_property
    def checks(self) -> tuple[PlanCell, ...]:
        """The check cells, in order."""
        return tuple(cell for cell in self.cells if cell.role == "check")

    @cached_property
    def graded(self) -> dict[str, PlanCell]:
        """The cells that have a grade id, by it."""
        return {cell.grade_id: cell for cell in self.cells if cell.grade_id}

    @cached_property
    def plain(self) -> dict[str, PlanCell]:
        """The cells without a grade id, by cell id."""
        return {cell.cell_id: cell for cell in self.cells if not cell.grade_id}

    @cached_property
    def texts(self) -> dict[tuple[str, str], PlanCell]:
        """The same by kind and text, for notebooks of formats that have no cell ids."""
        return {(cell.kind, cell.source): cell for cell in self.plain.values()}

    def rebuild(self, submission: Submission) -> Rebuilt:
        """The released notebook with the text of `submission`."""
        placed, extras, notes = _place(self, submission)
        cells = [_extra(cell, n) for n, cell in enumerate(extras.get("", []))]
        count = len(cells)
        for cell in self.cells:
            cells.append(_rebuilt(cell, placed.get(cell.cell_id)))
            own = extras.get(cell.cell_id, [])
            cells += [_extra(extra, count + n) for n, extra in enumerate(own)]
            count += len(own)
        return self._without_demonstrations(cells, (*submission.notes, *notes))

    def _without_demonstrations(self, cells: list[RebuiltCell], notes: tuple[str, ...]) -> Rebuilt:
        """The same cells, the drawing demonstrations that nothing needs marked as not to be run."""
        running = {cell.cell_id: cell.source for cell in cells if cell.runs}
        shown = {c.cell_id: c.source for c in self.cells if c.role == "plain" and running.get(c.cell_id) == c.source}
        idle = left_out({name: text for name, text in running.items() if name not in shown}, shown)
        kept = (replace(cell, runs=False) if cell.cell_id in idle else cell for cell in cells)
        return Rebuilt(tuple(kept), notes, frozenset(shown))


def load_plan(lesson: str) -> Plan:
    """The plan of `lesson` from the course that is installed. PlanMissing when it has no notebook."""
    return plan_from(lesson, released_text(lesson))


def released_text(lesson: str) -> str:
    """The released notebook of `lesson`, as the text of its file. PlanMissing when there is none."""
    folder = importlib.resources.files("course") / lesson
    file = folder / f"{lesson.partition('_')[2]}.ipynb"
    if not file.is_file():
        raise PlanMissing(f"no released notebook for lesson {lesson} in {folder}")
    return file.read_text(encoding="utf-8")


def plan_from(lesson: str, notebook: str) -> Plan:
    """The plan that the text of a released `notebook` says."""
    return Plan(lesson, tuple(_plan_cell(row) for row in json.loads(notebook)["cells"]))


def _plan_cell(row: dict[str, Any]) -> PlanCell:
    source = row["source"] if isinstance(row["source"], str) else "".join(row["source"])
    marked = row["metadata"].get("nbgrader", {})
    # A written answer is both to nbgrader; a person grades it, so it is no check.
    role = "solution" if marked.get("solution") else "check" if marked.get("grade") else "locked"
    return PlanCell(
        row["id"],
        marked.get("grade_id", ""),
        "code" if row["cell_type"] == "code" else "markdown",
        source,
        role if marked else "plain",
        float(marked.get("points", 0)),
    )


# --- setting a submission into the plan -------------------------------------------------------------------


def _place(
    plan: Plan, submission: Submission
) -> tuple[dict[str, LearnerCell], dict[str, list[LearnerCell]], list[str]]:
    """The learner's cell for each of the plan's, the extra cells behind each, and notes on what was odd."""
    placed: dict[str, LearnerCell] = {}
    extras: dict[str, list[LearnerCell]] = {}
    notes: list[str] = []
    here = ""
    for cell in submission.cells:
        if cell.grade_id is None:
            known = plan.plain.get(cell.cell_id) or plan.texts.get((cell.kind, cell.source))
        else:
            known = plan.graded.get(cell.grade_id)
            notes += _claims(cell, known, placed)
        if known is None or known.cell_id in placed:
            extras.setdefault(here, []).append(cell)
            continue
        placed[known.cell_id] = cell
        here = known.cell_id
        if known.kind == "markdown" and known.role != "solution" and cell.source != known.source:
            extras.setdefault(here, []).append(cell)
    missing = [c.grade_id for c in plan.cells if c.grade_id and c.cell_id not in placed]
    notes += [f"The cell {grade_id} is missing; the released one stands in its place." for grade_id in missing]
    return placed, extras, notes


def _claims(cell: LearnerCell, known: PlanCell | None, placed: dict[str, LearnerCell]) -> list[str]:
    """What a cell with a grade id says about itself that the released notebook does not."""
    name = cell.grade_id
    if known is None:
        return [f"The cell {name} is not part of the lesson; it counts as the learner's own."]
    if known.cell_id in placed:
        return [f"The cell {name} stands more than once; the first one counts, the others are the learner's own."]
    notes = []
    if cell.kind != known.kind:
        notes.append(f"The cell {name} was turned into {cell.kind}; it is {known.kind} again.")
    if known.role != "solution" and cell.source.strip() != known.source.strip():
        notes.append(f"The cell {name} is locked and was changed; the released text stands again.")
    graded = known.role == "check" or known.points > 0
    expected: dict[str, Any] = {"solution": known.role == "solution", "grade": graded}
    expected |= {"points": known.points} if graded else {}
    wrong = [key for key, value in expected.items() if cell.claims.get(key, value) != value]
    if wrong:
        notes.append(f"The cell {name} claims another {' and '.join(wrong)}; the released settings count.")
    if cell.tags:
        notes.append(f"The cell {name} carries tags ({', '.join(cell.tags)[:80]}); they mean nothing here.")
    return notes


def _rebuilt(cell: PlanCell, learners: LearnerCell | None) -> RebuiltCell:
    """The plan's cell, with the learner's text where the learner writes."""
    writes = cell.role == "solution" or (cell.role == "plain" and cell.kind == "code")
    source = learners.source if learners is not None and writes else cell.source
    runs = cell.kind == "code" and cell.role != "check" and not cell.grade_id.startswith(FIGURE)
    return RebuiltCell(cell.cell_id, cell.grade_id, cell.kind, source, runs)


def _extra(cell: LearnerCell, number: int) -> RebuiltCell:
    return RebuiltCell(f"own_{number}", "", cell.kind, cell.source, cell.kind == "code", extra=True)
