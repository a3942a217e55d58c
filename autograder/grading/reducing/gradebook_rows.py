"""The rows of nbgrader's tables for one assignment: read, entered and updated in batches. Part of the gradebook.

Nobody but :mod:`autograder.grading.reducing.gradebook` imports this. Statements are built on nbgrader's models and
sent for a whole batch at once: its own methods commit for each row.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from nbgrader import api
from sqlalchemy import Connection, Engine, bindparam, func, select, update

from autograder.grading.reducing.standing import Assignment, CellGrade, Penalty, Result, Standing

STUDENT = api.Student.__table__
ASSIGNMENT = api.Assignment.__table__
NOTEBOOK = api.Notebook.__table__
CELL = api.BaseCell.__table__
GRADE_CELL = api.GradeCell.__table__
TASK_CELL = api.TaskCell.__table__
SUBMISSION = api.SubmittedAssignment.__table__
SUBMITTED = api.SubmittedNotebook.__table__
GRADE = api.Grade.__table__
COMMENT = api.Comment.__table__

NO_RESPONSE = "No response."
"""nbgrader's automatic comment on a solution cell that is as it was released."""

GRADED = ("GradeCell", "TaskCell")
COMMENTED = ("SolutionCell", "TaskCell")


def made_id(*names: str) -> str:
    """A database id that is the same whenever the same thing is entered; nbgrader's own are random."""
    return hashlib.sha256("\0".join(names).encode("utf-8", "surrogatepass")).hexdigest()[:32]


@dataclass(frozen=True)
class Cell:
    """A cell of the assignment: its row, its name, nbgrader's role for it."""

    id: str
    name: str
    role: str
    notebook_id: str


@dataclass(frozen=True)
class Layout:
    """The assignment as it stands in the database. `notebook_id` is the notebook that is graded here."""

    assignment_id: str
    lesson: str
    due: datetime | None
    notebook_id: str
    notebooks: tuple[str, ...]
    cells: tuple[Cell, ...]


def read_layout(engine: Engine, assignment: Assignment) -> Layout:
    """The layout of an assignment that is in the database."""
    with engine.connect() as connection:
        row = connection.execute(
            select(ASSIGNMENT.c.id, ASSIGNMENT.c.duedate).where(ASSIGNMENT.c.name == assignment.lesson)
        ).one()
        notebooks = connection.execute(
            select(NOTEBOOK.c.name, NOTEBOOK.c.id).where(NOTEBOOK.c.assignment_id == row.id).order_by(NOTEBOOK.c.name)
        ).all()
        ids = [notebook.id for notebook in notebooks]
        cells = connection.execute(
            select(CELL.c.id, CELL.c.name, CELL.c.type, CELL.c.notebook_id).where(CELL.c.notebook_id.in_(ids))
        ).all()
    graded = {notebook.name: notebook.id for notebook in notebooks}[assignment.notebook]
    return Layout(row.id, assignment.lesson, row.duedate, graded, tuple(ids), tuple(Cell(*cell) for cell in cells))


class Batch:
    """One transaction's worth of results."""

    def __init__(self, connection: Connection, layout: Layout, penalty: Penalty | None) -> None:
        self._connection = connection
        self._layout = layout
        self._penalty = penalty

    def enter(self, results: Sequence[Result]) -> None:
        """Enter every result: rows that are missing first, then what changed."""
        self._students(results)
        self._submissions(results)
        submitted = self._notebooks(results)
        grades = self._of_cells(GRADE, GRADED, submitted)
        comments = self._of_cells(COMMENT, COMMENTED, submitted)
        changes = _Changes()
        for result in results:
            notebook = submitted[result.student][self._layout.notebook_id]
            self._compare(result, notebook, grades[notebook.id], comments[notebook.id], changes)
        self._update(changes)

    def _students(self, results: Sequence[Result]) -> None:
        names = [result.student for result in results]
        known = set(self._connection.execute(select(STUDENT.c.id).where(STUDENT.c.id.in_(names))).scalars())
        fresh = {r.student: r.lms_user_id or None for r in results if r.student not in known}
        self._insert(STUDENT, [{"id": name, "lms_user_id": number} for name, number in fresh.items()])

    def _submissions(self, results: Sequence[Result]) -> None:
        """One submission a student; a new time of handing in replaces the old one, a missing one does not."""
        names = [result.student for result in results]
        found = self._connection.execute(
            select(SUBMISSION.c.student_id, SUBMISSION.c.id, SUBMISSION.c.timestamp, SUBMISSION.c.extension).where(
                SUBMISSION.c.assignment_id == self._layout.assignment_id, SUBMISSION.c.student_id.in_(names)
            )
        )
        self._submission = {row.student_id: _Submission(row.id, row.timestamp, row.extension) for row in found}
        fresh, later = [], []
        for result in results:
            known = self._submission.get(result.student)
            if known is None:
                made = _Submission(self._id(result.student), result.timestamp, None, anew=True)
                self._submission[result.student] = made
                fresh.append({"id": made.id, "student_id": result.student, "timestamp": result.timestamp})
            elif result.timestamp is not None and result.timestamp != known.timestamp:
                self._submission[result.student] = _Submission(known.id, result.timestamp, known.extension, anew=True)
                later.append({"key": known.id, "moment": result.timestamp})
        self._insert(SUBMISSION, [{**row, "assignment_id": self._layout.assignment_id} for row in fresh])
        self._send(update(SUBMISSION).where(SUBMISSION.c.id == bindparam("key")), {"timestamp": "moment"}, later)

    def _id(self, student: str, *rest: str) -> str:
        return made_id(self._layout.lesson, student, *rest)

    def _notebooks(self, results: Sequence[Result]) -> dict[str, dict[str, "_Notebook"]]:
        """The submitted notebooks by student and notebook: nbgrader mirrors all of an assignment's."""
        owner = {self._submission[result.student].id: result.student for result in results}
        found = self._connection.execute(
            select(
                SUBMITTED.c.assignment_id, SUBMITTED.c.notebook_id, SUBMITTED.c.id, SUBMITTED.c.late_submission_penalty
            ).where(SUBMITTED.c.assignment_id.in_(list(owner)))
        )
        known: dict[str, dict[str, _Notebook]] = {student: {} for student in owner.values()}
        for submission, notebook, key, penalty in found:
            known[owner[submission]][notebook] = _Notebook(key, penalty)
        missing = []
        for submission, student in owner.items():
            for notebook in self._layout.notebooks:
                if notebook not in known[student]:
                    made = _Notebook(self._id(student, notebook), None)
                    known[student][notebook] = made
                    missing.append({"id": made.id, "assignment_id": submission, "notebook_id": notebook})
        self._insert(SUBMITTED, [{**row, "flagged": False} for row in missing])
        return known

    def _of_cells(
        self, table: Any, roles: tuple[str, ...], submitted: Mapping[str, Mapping[str, "_Notebook"]]
    ) -> dict[str, dict[str, Any]]:
        """The rows of `table` (grades or comments) by submitted notebook and cell name, those missing made."""
        cells = [cell for cell in self._layout.cells if cell.role in roles]
        names = {cell.id: cell.name for cell in cells}
        owners = {n.id: (student, key) for student, of in submitted.items() for key, n in of.items()}
        rows: dict[str, dict[str, Any]] = {notebook: {} for notebook in owners}
        for row in self._connection.execute(select(table).where(table.c.notebook_id.in_(list(owners)))):
            if row.cell_id in names:
                rows[row.notebook_id][names[row.cell_id]] = row._mapping
        missing = []
        for notebook, (student, key) in owners.items():
            for cell in cells:
                if cell.notebook_id == key and cell.name not in rows[notebook]:
                    made = {**_NEW[table], "id": self._id(student, table.name, cell.id)}
                    made |= {"cell_id": cell.id, "notebook_id": notebook}
                    rows[notebook][cell.name] = made
                    missing.append(made)
        self._insert(table, missing)
        return rows

    def _compare(
        self,
        result: Result,
        notebook: "_Notebook",
        grades: Mapping[str, Any],
        comments: Mapping[str, Any],
        changes: "_Changes",
    ) -> None:
        """Note what has to change for one result, as SaveAutoGrades and AssignLatePenalties would change it."""
        autos = {name: result.scores[name] for name in grades if name in result.scores}
        says = {name: NO_RESPONSE if name in result.blank else None for name in comments}
        anew = self._submission[result.student].anew
        anew = anew or any(grades[name]["auto_score"] != auto for name, auto in autos.items())
        anew = anew or any(comments[name]["auto_comment"] != text for name, text in says.items())
        if anew:
            for name, auto in autos.items():
                needs = grades[name]["manual_score"] is not None or auto is None
                changes.grades.append({"key": grades[name]["id"], "auto": auto, "needs": needs})
            changes.comments += [{"key": comments[name]["id"], "text": text} for name, text in says.items()]
        score = sum(_score(grade, autos.get(name, grade["auto_score"])) for name, grade in grades.items())
        penalty = self._late(result.student, score)
        if penalty != notebook.penalty:
            changes.penalties.append({"key": notebook.id, "penalty": penalty})

    def _late(self, student: str, score: float) -> float | None:
        seconds = _seconds_late(self._layout.due, self._submission[student])
        if seconds <= 0 or self._penalty is None:
            return None
        penalty = self._penalty(student, score, seconds)
        return None if penalty is None else min(max(0.0, float(penalty)), score)

    def _update(self, changes: "_Changes") -> None:
        self._send(
            update(GRADE).where(GRADE.c.id == bindparam("key")),
            {"auto_score": "auto", "needs_manual_grade": "needs"},
            changes.grades,
        )
        self._send(update(COMMENT).where(COMMENT.c.id == bindparam("key")), {"auto_comment": "text"}, changes.comments)
        self._send(
            update(SUBMITTED).where(SUBMITTED.c.id == bindparam("key")),
            {"late_submission_penalty": "penalty"},
            changes.penalties,
        )

    def _insert(self, table: Any, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._connection.execute(table.insert(), rows)

    def _send(self, statement: Any, columns: dict[str, str], rows: list[dict[str, Any]]) -> None:
        if rows:
            self._connection.execute(statement.values({n: bindparam(p) for n, p in columns.items()}), rows)


@dataclass(frozen=True)
class _Submission:
    """`anew`: it was not there, or was handed in again."""

    id: str
    timestamp: datetime | None
    extension: timedelta | None
    anew: bool = False


@dataclass(frozen=True)
class _Notebook:
    id: str
    penalty: float | None


class _Changes:
    def __init__(self) -> None:
        self.grades: list[dict[str, Any]] = []
        self.comments: list[dict[str, Any]] = []
        self.penalties: list[dict[str, Any]] = []


_NEW: dict[Any, dict[str, Any]] = {
    GRADE: {"auto_score": None, "manual_score": None, "extra_credit": None, "needs_manual_grade": True},
    COMMENT: {"auto_comment": None, "manual_comment": None},
}
"""Rows as nbgrader creates them."""


def _score(grade: Mapping[str, Any], auto: float | None) -> float:
    return CellGrade(auto, grade["manual_score"], grade["extra_credit"], False, 0.0).score


def _seconds_late(due: datetime | None, submission: Any) -> float:
    if due is None or submission.timestamp is None:
        return 0.0
    late = submission.timestamp - due - (submission.extension or timedelta(0))
    return max(0.0, float(late.total_seconds()))


def read_standings(connection: Connection, lesson: str, students: Iterable[str] | None) -> list[Standing]:
    """Every submission of `lesson`, by student: one query for grades and one for comments."""
    chosen = [ASSIGNMENT.c.name == lesson]
    if students is not None:
        chosen.append(STUDENT.c.id.in_(list(students)))
    standings = {row.id: _standing(row) for row in connection.execute(_people().where(*chosen))}
    for row in connection.execute(_grades().where(*chosen)):
        name = row.name if row.name not in standings[row.id].grades else f"{row.notebook}/{row.name}"
        standings[row.id].grades[name] = CellGrade(
            row.auto_score, row.manual_score, row.extra_credit, bool(row.needs_manual_grade), row.points
        )
    for row in connection.execute(_comments().where(*chosen)):
        text = row.manual_comment if row.manual_comment is not None else row.auto_comment
        if text:
            standings[row.id].comments[row.name] = text
    return sorted(standings.values(), key=lambda standing: standing.student)


def _standing(row: Any) -> Standing:
    late = _seconds_late(row.duedate, row)
    return Standing(
        row.id, row.first_name or "", row.last_name or "", row.email or "", row.lms_user_id or "", row.timestamp, late,
        float(row.penalty or 0.0),
    )  # fmt: skip


def _submitted() -> Any:
    return STUDENT.join(SUBMISSION, SUBMISSION.c.student_id == STUDENT.c.id).join(
        ASSIGNMENT, ASSIGNMENT.c.id == SUBMISSION.c.assignment_id
    )


def _people() -> Any:
    penalty = select(func.sum(SUBMITTED.c.late_submission_penalty)).where(SUBMITTED.c.assignment_id == SUBMISSION.c.id)
    return select(
        STUDENT,
        SUBMISSION.c.timestamp,
        SUBMISSION.c.extension,
        ASSIGNMENT.c.duedate,
        penalty.correlate(SUBMISSION).scalar_subquery().label("penalty"),
    ).select_from(_submitted())


def _cells(table: Any) -> Any:
    return (
        _submitted()
        .join(SUBMITTED, SUBMITTED.c.assignment_id == SUBMISSION.c.id)
        .join(NOTEBOOK, NOTEBOOK.c.id == SUBMITTED.c.notebook_id)
        .join(table, table.c.notebook_id == SUBMITTED.c.id)
        .join(CELL, CELL.c.id == table.c.cell_id)
    )


def _grades() -> Any:
    joined = _cells(GRADE).outerjoin(GRADE_CELL, GRADE_CELL.c.id == CELL.c.id)
    joined = joined.outerjoin(TASK_CELL, TASK_CELL.c.id == CELL.c.id)
    return (
        select(
            STUDENT.c.id,
            CELL.c.name,
            NOTEBOOK.c.name.label("notebook"),
            GRADE.c.auto_score,
            GRADE.c.manual_score,
            GRADE.c.extra_credit,
            GRADE.c.needs_manual_grade,
            func.coalesce(GRADE_CELL.c.max_score, TASK_CELL.c.max_score, 0.0).label("points"),
        )
        .select_from(joined)
        .order_by(NOTEBOOK.c.name, CELL.c.name)
    )


def _comments() -> Any:
    return (
        select(STUDENT.c.id, CELL.c.name, COMMENT.c.auto_comment, COMMENT.c.manual_comment)
        .select_from(_cells(COMMENT))
        .order_by(NOTEBOOK.c.name, CELL.c.name)
    )
