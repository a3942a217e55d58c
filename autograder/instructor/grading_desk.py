"""What the commands about grading do: find the course and the key, show progress, say what came of it."""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

import click

from autograder import keys
from autograder.exercises import LESSONS, lesson_title
from autograder.grading.batch import Order, Report, grade_class
from autograder.grading.class_keys import ClassKey, find_key
from autograder.grading.course_places import Places, PlacesError, find_places
from autograder.grading.feedback import write_feedback
from autograder.grading.handed_in.intake import IntakeError
from autograder.grading.judging.plan import PlanMissing, released_text
from autograder.grading.reducing.autograded import SANDBOXED, WEAKER
from autograder.grading.reducing.writer_lock import WriterBusy
from autograder.grading.sandbox.holder import SandboxError

SHOWN = 8
"""How many records are printed; all of them are in records.csv."""


def grade(jobs: int | None, dask: str | None, with_feedback: bool, hide_inputs: bool, **chosen: Any) -> int:
    """Grade a lesson; 1 when a submission got no grade."""
    with told(), _cluster(dask) as executor:
        order = _order(jobs=jobs or _processors(), executor=executor, **chosen)
        with Bar(f"Grading {order.lesson}") as bar:
            report = grade_class(order, bar)
        _say(report)
        if with_feedback:
            _feedback(order, hide_inputs)
    return 1 if report.failed else 0


def feedback(hide_inputs: bool, **chosen: Any) -> int:
    """Write pages of feedback; 1 when somebody has none."""
    with told():
        return _feedback(_order(**chosen), hide_inputs)


def _feedback(order: Order, hide_inputs: bool) -> int:
    with Bar(f"Writing feedback for {order.lesson}") as bar:
        written = write_feedback(order, bar, hide_inputs)
    click.echo(f"{written.pages} pages of feedback in {order.places.feedback}.")
    if written.ungraded:
        click.echo(f"{len(written.ungraded)} not graded as they are now: {', '.join(written.ungraded[:SHOWN])}")
    return 1 if written.ungraded else 0


def explain(who: str, check: str, **chosen: Any) -> None:
    """Print how a score came about."""
    from autograder.instructor.explain import Unexplained
    from autograder.instructor.explain import explain as explained

    with told():
        try:
            click.echo(explained(_order(**chosen), who, check))
        except Unexplained as error:
            raise click.ClickException(str(error)) from None


def make_key(lessons: Sequence[str], seed: str, rotate: bool) -> None:
    """Make secret keys and say where they lie."""
    with told():
        names = [_lesson(lesson) for lesson in lessons] or list(LESSONS)
        for path in _making().make_class_keys(_places().keys, names, seed, rotate):
            click.echo(f"made  {path}")


# --- what a command is about ------------------------------------------------------------------------------


def _order(
    lesson: str,
    source: Path | None,
    isolation: str,
    keys: Path | None,
    seed: str | None,
    jobs: int = 1,
    executor: Callable[[], Executor] | None = None,
) -> Order:
    places, name = _places(), _lesson(lesson)
    if isolation != SANDBOXED:
        click.echo(WEAKER, err=True)
    key = _key(keys or places.keys, name, seed)
    if key.caution():
        click.echo(key.caution(), err=True)
    return Order(places, name, key, released_text(name), source or places.submitted, jobs, isolation, executor)


def _places() -> Places:
    return find_places(Path.cwd())


def _lesson(lesson: str) -> str:
    for name in LESSONS:
        if lesson in (name, lesson_title(name), name.partition("_")[0]):
            return name
    raise click.UsageError(f"there is no lesson {lesson!r}; there are {', '.join(LESSONS)}")


def _key(folder: Path, lesson: str, seed: str | None) -> ClassKey:
    if seed is None:
        return find_key(folder, lesson)
    return ClassKey(lesson, keys.to_json(_making().class_key(lesson, seed)), True, False)


def _making() -> Any:
    """The module that makes keys; it needs the reference, which only a checkout has."""
    try:
        from autograder.instructor import secret_keys
    except ModuleNotFoundError as error:
        raise click.ClickException(f"keys are made in a checkout of the course ({error.name} is missing)") from None
    return secret_keys


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _cluster(address: str | None) -> Iterator[Callable[[], Executor] | None]:
    """Executors on the Dask cluster at `address`; None for local processes."""
    if address is None:
        yield None
        return
    try:
        import distributed
    except ModuleNotFoundError:
        raise click.ClickException("--dask needs the scale extra: pip install 'steepest[scale]'") from None
    client: Any = distributed.Client  # untyped
    with client(address) as connected:
        yield connected.get_executor


@contextmanager
def told() -> Iterator[None]:
    """Errors that a person can do something about, as one sentence."""
    try:
        yield
    except (PlacesError, WriterBusy, IntakeError, SandboxError, PlanMissing, keys.KeyMissing, OSError) as error:
        raise click.ClickException(str(error)) from None
    except Exception as error:
        # By name: importing these takes seconds, or a checkout.
        if type(error).__name__ in ("GradebookError", "KeyRefused"):
            raise click.ClickException(str(error)) from None
        raise


def _say(report: Report) -> None:
    """The end of a grading, in a few lines."""
    order, seconds = report.order, max(report.seconds, 1e-9)
    known = f", {report.remembered} of them known already" if report.remembered else ""
    click.echo(f"{report.graded} graded{known}, in {seconds:.1f} s ({report.graded / seconds * 60:.0f} a minute).")
    if order.isolation != SANDBOXED:
        click.echo(WEAKER)
    for student, why in report.failed[:SHOWN]:
        click.echo(f"  no grade: {student}: {why}")
    if report.records or report.intake.strays:
        count = len(report.records) + len(report.intake.strays)
        click.echo(f"{count} records to look at in {order.places.report(order.lesson) / 'records.csv'}:")
        told = [*report.records, *(("", stray) for stray in report.intake.strays)]
        for student, note in told[:SHOWN]:
            click.echo(f"  {student or '-'}: {note}")
    click.echo(f"Grades in {order.places.report(order.lesson) / 'grades.csv'} and in the gradebook.")


class Bar:
    """Progress on a terminal: count, rate, time left, failures; silent where nobody watches."""

    def __init__(self, label: str) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = ("{task.description}", BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"))
        failed = TextColumn("{task.fields[failed]} failed")
        console = Console(stderr=True)
        self._progress = Progress(*columns, TimeRemainingColumn(), failed, console=console, transient=True)
        self._progress.disable = not console.is_terminal
        self._task = self._progress.add_task(label, total=None, rate="", failed=0)
        self._done = self._failed = 0
        self._began = time.monotonic()

    def __enter__(self) -> "Bar":
        self._progress.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._progress.stop()

    def begin(self, total: int) -> None:
        """There are `total` to do."""
        self._began = time.monotonic()
        self._progress.update(self._task, total=total)

    def step(self, failed: bool) -> None:
        """One is done."""
        self._done += 1
        self._failed += failed
        rate = self._done / max(time.monotonic() - self._began, 1e-9)
        self._progress.update(self._task, advance=1, rate=f"{rate:.0f}/s", failed=self._failed)
