"""The one module that knows nbgrader's database: verdicts in, standings out, many submissions at a time.

nbgrader's own rules hold (nbgrader 0.9.6: SaveAutoGrades, AssignLatePenalties, Gradebook.add_submission): only the
automatic score is written; a manual score, extra credit or comment of a grader stays; a submission that is graded
anew asks its grader to look again where there is a manual score. A submission of which nothing changed is left as it
is, as nbgrader skips what it has graded already.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy
from nbgrader import api
from sqlalchemy import event, select
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from autograder import tools_path
from autograder.grading.reducing.gradebook_rows import Batch, Layout, made_id, read_layout, read_standings
from autograder.grading.reducing.standing import Assignment, Penalty, Result, SourceCell, Standing

BUSY_SECONDS = 30
"""How long another program may hold the database before that is an error."""


class GradebookError(Exception):
    """The gradebook cannot be read or written; the message says to a person why and what to do."""


class Gradebook:
    """nbgrader's database, opened for one lesson at a time by one writer."""

    def __init__(self, url: str, course_id: str, penalty: Penalty | None = None) -> None:
        """Open the database, or create it. GradebookError when that cannot be done."""
        self._penalty = penalty
        self._layout: Layout | None = None
        tools_path.put_first()  # nbgrader asks `alembic` by name when it creates a database
        try:
            self._nbgrader = api.Gradebook(url, course_id)
            self._engine = _engine(url)
        except (SQLAlchemyError, api.InvalidEntry) as error:
            raise GradebookError(f"the gradebook {url} cannot be opened: {_reason(error)}") from None

    def close(self) -> None:
        """Let go of the database."""
        self._nbgrader.close()
        self._engine.dispose()

    def roster(self) -> dict[str, str]:
        """The student for each number of a learning platform."""
        table = api.Student.__table__
        with self._engine.connect() as connection:
            rows = connection.execute(select(table.c.lms_user_id, table.c.id).where(table.c.lms_user_id.is_not(None)))
            return {number: student for number, student in rows if number}

    def due(self, lesson: str) -> datetime | None:
        """When `lesson` is due, in UTC."""
        table = api.Assignment.__table__
        with self._engine.connect() as connection:
            found: datetime | None = connection.execute(select(table.c.duedate).where(table.c.name == lesson)).scalar()
            return found

    def prepare(self, assignment: Assignment) -> None:
        """Have the assignment and its cells in the database, with the points as released.

        GradebookError when cells came or went although there are submissions: nbgrader refuses that too.
        """
        db = self._nbgrader.db
        try:
            notebook = _notebook(db, assignment, self._nbgrader.course_id)
            _update_cells(db, notebook, assignment)
            db.commit()
        except SQLAlchemyError as error:
            db.rollback()
            raise GradebookError(f"lesson {assignment.lesson} cannot be entered: {_reason(error)}") from None
        self._layout = read_layout(self._engine, assignment)

    def write(self, results: Sequence[Result]) -> None:
        """Enter `results` of the prepared lesson, all or none. GradebookError when the database refuses."""
        assert self._layout is not None, "prepare the assignment first"
        try:
            with self._engine.begin() as connection:
                Batch(connection, self._layout, self._penalty).enter(results)
        except (SQLAlchemyError, UnicodeEncodeError) as error:
            raise GradebookError(f"the grades cannot be written: {_reason(error)}") from None

    def standings(self, lesson: str, students: Iterable[str] | None = None) -> list[Standing]:
        """Every submission of `lesson` (or those of `students`), by student."""
        with self._engine.connect() as connection:
            return read_standings(connection, lesson, None if students is None else list(students))


def _engine(url: str) -> sqlalchemy.Engine:
    """An engine with a write-ahead log, so that others read while one writes; SQLite otherwise locks the file."""
    if not url.startswith("sqlite"):
        return sqlalchemy.create_engine(url)
    engine = sqlalchemy.create_engine(url, connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def _settings(connection: Any, record: Any) -> None:
        connection.isolation_level = None  # so that BEGIN IMMEDIATE below is the only one
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _reason(error: Exception) -> str:
    if isinstance(error, OperationalError) and "locked" in str(error.orig):
        return f"another program has locked it for {BUSY_SECONDS} seconds; close that and run this again"
    return str(getattr(error, "orig", error))


# --- the assignment ---------------------------------------------------------------------------------------


def _notebook(db: Any, assignment: Assignment, course_id: str) -> Any:
    found = db.query(api.Assignment).filter_by(name=assignment.lesson).one_or_none()
    if found is None:
        found = api.Assignment(assignment.lesson, course_id=course_id)
        found.id = made_id(assignment.lesson)
        db.add(found)
    for notebook in found.notebooks:
        if notebook.name == assignment.notebook:
            return notebook
    if found.submissions:
        raise GradebookError(f"{assignment.lesson} has submissions, but no notebook {assignment.notebook}")
    notebook = api.Notebook(name=assignment.notebook, assignment=found, kernelspec=assignment.kernelspec)
    notebook.id = made_id(assignment.lesson, assignment.notebook)
    db.add(notebook)
    return notebook


def _update_cells(db: Any, notebook: Any, assignment: Assignment) -> None:
    wanted = {cell.name: cell for cell in assignment.cells}
    roles = [
        (api.SourceCell, notebook.source_cells, dict(wanted)),
        (api.GradeCell, notebook.grade_cells, {n: c for n, c in wanted.items() if c.grade}),
        (api.SolutionCell, notebook.solution_cells, {n: c for n, c in wanted.items() if c.solution}),
    ]
    for model, present, cells in roles:
        names = {cell.name for cell in present}
        if names != cells.keys() and notebook.submissions:
            raise GradebookError(_changed(assignment, names ^ cells.keys()))
        for cell in present:
            if cell.name not in cells:
                db.delete(cell)
        by_name = {cell.name: cell for cell in present}
        for name, cell in cells.items():
            row = by_name.get(name)
            if row is None:
                row = model(name=name, notebook=notebook, id=made_id(assignment.lesson, model.__name__, name))
                db.add(row)
            _set(row, cell)


def _changed(assignment: Assignment, names: set[str]) -> str:
    return (
        f"the released notebook of {assignment.lesson} and the gradebook differ in the cells "
        f"{', '.join(sorted(names))}, and there are submissions already. Release cells under new names only before "
        "the first submission, or begin a new gradebook"
    )


def _set(row: Any, cell: SourceCell) -> None:
    values: dict[str, Any] = {}
    if isinstance(row, api.SourceCell):
        values = {"cell_type": cell.kind, "locked": cell.locked, "source": cell.source, "checksum": cell.checksum}
    elif isinstance(row, api.GradeCell):
        values = {"max_score": cell.points, "cell_type": cell.kind}
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
