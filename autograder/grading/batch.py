"""A whole class: what was handed in, over the map, into notebooks and the gradebook; killed and resumed at will.

Everything that is written is a function of what was handed in, the lesson, the key and the gradebook before. So a
run that was killed anywhere and is started again ends as if it had not been killed: notebooks are renamed into place
before the grades that belong to them are committed, and what the map found out is kept by content.
"""

import multiprocessing
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from autograder.exercises import lesson_title
from autograder.grading.class_keys import ClassKey
from autograder.grading.course_places import Places
from autograder.grading.handed_in.intake import HandIn, Intake, IntakeError, take_in
from autograder.grading.judging.grade import unreadable
from autograder.grading.judging.graded import Graded
from autograder.grading.late_penalty import late_penalty
from autograder.grading.mapping.cache import Cache, Depends, unpack
from autograder.grading.mapping.executor import Failed, Pool
from autograder.grading.mapping.worker import Setup, Task, grade_one, install, warm
from autograder.grading.reducing.autograded import SANDBOXED, Released
from autograder.grading.reducing.standing import Result
from autograder.grading.reducing.tables import csv_text, replace_file
from autograder.grading.reducing.writer_lock import writer

if TYPE_CHECKING:
    from autograder.grading.reducing.gradebook import Gradebook

COMMIT_EVERY = 100
COMMIT_SECONDS = 5.0
IN_FLIGHT = 4
"""Tasks for each worker that are sent off at a time."""


class Watcher(Protocol):
    """Told how far a grading is."""

    def begin(self, total: int) -> None:
        """There are `total` submissions."""

    def step(self, failed: bool) -> None:
        """One more is done, or came to nothing."""


@dataclass(frozen=True)
class Order:
    """What to grade, and how. `source` is a folder or an archive. `jobs` processes grade, or what `executor` makes."""

    places: Places
    lesson: str
    key: ClassKey
    released: str
    source: Path
    jobs: int = 2
    isolation: str = SANDBOXED
    executor: Callable[[], Executor] | None = None


@dataclass
class Report:
    """What came of it. `records` are (student, what): whatever somebody should look at. `failed` got no grade."""

    order: Order
    intake: Intake
    graded: int = 0
    remembered: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)
    records: list[tuple[str, str]] = field(default_factory=list)
    seconds: float = 0.0


def nothing(point: str) -> None:
    """What happens at each point where a process may end: nothing."""


def grade_class(order: Order, watcher: Watcher, reached: Callable[[str], None] = nothing) -> Report:
    """Grade every submission of a lesson.

    WriterBusy when somebody else is writing, SandboxError when the sandbox does not start, IntakeError,
    GradebookError and OSError where nothing can be read or written. `reached` is called by name at each point after
    which the process may be killed.
    """
    started = time.monotonic()
    places, released = order.places, Released(order.lesson, order.released)
    with writer(places.lock, f"steepest grade {order.lesson}"):
        pool = _pool(order)
        cache = Cache(places.cache, released.plan)
        try:
            # Late: importing nbgrader takes seconds, in which the workers start.
            from autograder.grading.reducing.gradebook import Gradebook

            book = Gradebook(places.db_url, places.course_id, late_penalty(places.config))
            try:
                pool.ready()
                book.prepare(released.assignment())
                intake = take_in(order.source, order.lesson, lesson_title(order.lesson), book.roster())
                grading = _Grading(order, released, cache, book, intake, watcher, reached)
                report = grading.run(pool)
                _tables(order, report, book, reached)
            finally:
                book.close()
        finally:
            cache.close()
            pool.close()
    report.seconds = time.monotonic() - started
    return report


def _pool(order: Order) -> Pool[str]:
    setup = Setup(order.lesson, order.released, order.key.text, order.isolation)
    if order.executor is not None:
        return Pool(order.executor, partial(grade_one, setup=setup), IN_FLIGHT * order.jobs, partial(warm, setup))
    return Pool(partial(_processes, order.jobs, setup), grade_one, IN_FLIGHT * order.jobs, warm)


def _processes(jobs: int, setup: Setup) -> Executor:
    """Local processes, warming up. Spawned: a fork would carry the lock and the gradebook's connections along."""
    context = multiprocessing.get_context("spawn")
    executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=install, initargs=(setup,))
    for _ in range(jobs):
        executor.submit(warm)
    return executor


class _Grading:
    """One run: from the intake to the last commit."""

    def __init__(
        self,
        order: Order,
        released: Released,
        cache: Cache,
        book: "Gradebook",
        intake: Intake,
        watcher: Watcher,
        reached: Callable[[str], None],
    ) -> None:
        self._order, self._released, self._cache, self._book = order, released, cache, book
        self._watcher, self._reached = watcher, reached
        self._key = order.key.key
        self._depends = Depends(released, self._key, order.isolation)
        self._due = book.due(order.lesson)
        self._report = Report(order, intake)
        self._asked: dict[str, list[HandIn]] = {}
        self._uncommitted: list[Result] = []
        self._committed_at = time.monotonic()

    def run(self, pool: Pool[str]) -> Report:
        """Grade everything; the report lists students in order."""
        self._watcher.begin(len(self._report.intake.hand_ins))
        for name, body in pool.results(self._tasks()):
            hand_ins = self._asked.pop(name)
            if isinstance(body, Failed):
                for hand_in in hand_ins:
                    self._fail(hand_in, body.why)
                continue
            self._cache.put(name, self._depends.checks, body)
            graded = unpack(body, self._released.plan)
            for hand_in in hand_ins:
                self._reduce(hand_in, graded)
        self._commit()
        self._report.failed.sort()
        self._report.records.sort()
        return self._report

    def _tasks(self) -> Iterator[tuple[str, Task]]:
        """What is not known yet. What is known goes its way at once; equal bytes are graded once."""
        for hand_in in self._report.intake.hand_ins:
            try:
                data = hand_in.load()
            except IntakeError as error:
                self._reduce(hand_in, unreadable(self._released.plan, self._key, str(error)))
                continue
            name = self._depends.name_of(data)
            known, stale = self._cache.get(name, self._depends.checks)
            if known is not None and not stale:
                self._report.remembered += 1
                self._reduce(hand_in, known)
            elif name in self._asked:
                self._asked[name].append(hand_in)
            else:
                self._asked[name] = [hand_in]
                yield name, Task(data, known, stale)

    def _reduce(self, hand_in: HandIn, graded: Graded) -> None:
        """Write the notebook, and note the grades for the next commit."""
        self._record(hand_in, graded)
        try:
            self._write(hand_in, graded)
        except Exception as error:
            # Whatever a stranger's record does to a page costs one submission its notebook, and not the batch.
            why = getattr(error, "strerror", None) or f"{type(error).__name__}: {error}"
            self._fail(hand_in, f"its notebook cannot be written: {why}")
            return
        result = Result(
            hand_in.student,
            self._released.scores(graded),
            self._released.blank(graded),
            hand_in.timestamp,
            hand_in.lms_user_id,
        )
        self._uncommitted.append(result)
        waited = time.monotonic() - self._committed_at
        if len(self._uncommitted) >= COMMIT_EVERY or waited > COMMIT_SECONDS:
            self._commit()
        self._report.graded += 1
        self._watcher.step(failed=False)

    def _write(self, hand_in: HandIn, graded: Graded) -> None:
        places, lesson = self._order.places, self._order.lesson
        path = places.notebook(hand_in.student, lesson)
        replace_file(path, self._released.notebook(graded, self._order.isolation), self._reached)
        if hand_in.timestamp is not None:
            # nbgrader compares this with the submission's own to see whether it has to grade again.
            replace_file(path.with_name("timestamp.txt"), f"{hand_in.timestamp.isoformat(' ')} UTC", self._reached)

    def _record(self, hand_in: HandIn, graded: Graded) -> None:
        notes = [*hand_in.notes, *graded.notes]
        if self._due is not None and hand_in.timestamp is None:
            notes.append("nothing says when it was handed in; it does not count as late")
        self._report.records += [(hand_in.student, note) for note in notes]

    def _fail(self, hand_in: HandIn, why: str) -> None:
        self._report.failed.append((hand_in.student, why))
        self._report.records.append((hand_in.student, f"not graded: {why}"))
        self._watcher.step(failed=True)

    def _commit(self) -> None:
        """Make everything up to here last: first what the map found out, then the grades."""
        self._reached("before the commits")
        self._cache.commit()
        self._reached("the cache is committed")
        results, self._uncommitted = self._uncommitted, []
        if results:
            self._enter(results)
        self._reached("the grades are committed")
        self._committed_at = time.monotonic()

    def _enter(self, results: list[Result]) -> None:
        """One commit for all; when the database refuses one of them, one commit each, so that the others count."""
        from autograder.grading.reducing.gradebook import GradebookError

        try:
            self._book.write(results)
        except GradebookError:
            refused = 0
            for result in results:
                try:
                    self._book.write([result])
                except GradebookError as error:
                    refused += 1
                    if refused == len(results):
                        raise
                    self._report.failed.append((result.student, str(error)))
                    self._report.records.append((result.student, f"not graded: {error}"))
                    self._report.graded -= 1


GRADES = ("student", "last_name", "first_name", "email", "handed_in", "raw_score", "late_penalty", "score", "max_score")


def _tables(order: Order, report: Report, book: "Gradebook", reached: Callable[[str], None]) -> None:
    """grades.csv and records.csv in the lesson's folder of reports."""
    checks = [cell.name for cell in Released(order.lesson, order.released).assignment().cells if cell.grade]
    rows: list[list[Any]] = []
    for s in book.standings(order.lesson):
        row = [s.student, s.last_name, s.first_name, s.email, s.timestamp and s.timestamp.isoformat(" ")]
        scores = [s.grades[name].score if name in s.grades else None for name in checks]
        rows.append([*row, s.raw_score, s.penalty, s.score, s.max_score, *scores])
    folder = order.places.report(order.lesson)
    replace_file(folder / "grades.csv", csv_text([*GRADES, *checks], rows), reached)
    told = [*report.records, *(("", stray) for stray in report.intake.strays)]
    if order.isolation != SANDBOXED:
        told.insert(0, ("", f"graded without the sandbox (--isolation {order.isolation})"))
    replace_file(folder / "records.csv", csv_text(["student", "record"], told), reached)
