"""How fast a class is graded, side by side with stock nbgrader, in one run, on the same submissions.

A rate is a slope: what more submissions cost beyond fewer, without what starting costs. Both ways must come to the
same scores. `python -m tests.bench.grading [LESSON [FEW MANY]]` grades FEW and MANY submissions (60 and 600) of a
lesson (01_derivatives).
"""

import contextlib
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from autograder.grading.class_keys import find_key
from autograder.grading.course_places import Places
from autograder.grading.judging.examine import examine
from autograder.grading.judging.grade import asks, grade, judged
from autograder.grading.judging.submission import read
from autograder.grading.mapping.cache import pack, unpack
from autograder.grading.reducing.autograded import Released
from autograder.grading.reducing.gradebook import Gradebook
from autograder.grading.reducing.standing import Result
from autograder.grading.reducing.tables import replace_file
from autograder.grading.sandbox.holder import Child, open_sandbox
from autograder.grading.student.execution import Cells
from tests.grading.small_class import LESSON, course_at, handed_in, released_text, submit, with_own_cell

BIN = Path(sys.executable).parent
JOBS = 2
KINDS = ("ada", "bela", "chidi", "dilnoza")
"""Everything right, the first half, nothing, a mistake in each piece."""

STOCK = (3, 9)
PHASES = 60
TARGET = 100.0


@dataclass(frozen=True)
class Run:
    """One command: seconds by the clock, processor seconds of it and all that it began, the most memory at once."""

    wall: float
    processor: float
    memory: float
    scores: dict[str, float]


def submission(lesson: str, number: int) -> bytes:
    """The submission of this number. Each is unlike every other, so that nothing is known already."""
    return with_own_cell(handed_in(lesson)[KINDS[number % len(KINDS)]], f"number = {number}")


@contextlib.contextmanager
def a_class(lesson: str, size: int) -> Iterator[Places]:
    """A course with `size` submissions and the lesson in its gradebook."""
    with tempfile.TemporaryDirectory() as folder:
        places = course_at(Path(folder))
        book = Gradebook(places.db_url, places.course_id)
        book.prepare(Released(lesson, released_text(lesson)).assignment())
        book.close()
        for number in range(size):
            submit(places, f"s{number:04}", submission(lesson, number), lesson=lesson)
        yield places


def timed(lesson: str, places: Places, *command: str) -> Run:
    """Run a command in the course's folder."""
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    process = subprocess.Popen(
        command, cwd=places.root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    watched = Watched(process.pid)
    watched.start()
    said = process.communicate()[0].decode(errors="replace")
    wall = time.perf_counter() - started
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{said[-3000:]}")
    watched.join()
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime + sum(watched.walled.values())
    return Run(wall, processor, watched.peak, scores(places, lesson))


class Watched(threading.Thread):
    """Looks at the processes under one, a few times a second.

    `peak` is the most memory in MB that they have at once; pages they share count once. `walled` is the processor
    time behind the sandbox's walls, by process: it ends by a signal, so the system never adds it to ours.
    """

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._top = psutil.Process(pid)
        self.peak = 0.0
        self.walled: dict[int, float] = {}

    def run(self) -> None:
        """Look until the process ends."""
        with contextlib.suppress(psutil.NoSuchProcess):
            while self._top.is_running() and self._top.status() != psutil.STATUS_ZOMBIE:
                total = 0
                for process in (self._top, *self._top.children(recursive=True)):
                    with contextlib.suppress(psutil.Error):
                        total += process.memory_full_info().pss
                        parent = process.parent()
                        if parent is not None and parent.name() == "bwrap" and process.name() != "bwrap":
                            self.walled[process.pid] = sum(process.cpu_times()[:4])
                self.peak = max(self.peak, total / 1e6)
                time.sleep(0.3)


def scores(places: Places, lesson: str) -> dict[str, float]:
    """What the gradebook says."""
    book = Gradebook(places.db_url, places.course_id)
    try:
        return {standing.student: standing.score for standing in book.standings(lesson)}
    finally:
        book.close()


def ours(lesson: str, size: int) -> tuple[Run, Run]:
    """`steepest grade` and then `steepest feedback` on a class of `size`."""
    with a_class(lesson, size) as places:
        graded = timed(lesson, places, str(BIN / "steepest"), "grade", lesson, "--jobs", str(JOBS))
        return graded, timed(lesson, places, str(BIN / "steepest"), "feedback", lesson)


def stock(lesson: str, size: int) -> Run:
    """`nbgrader autograde` as it comes, on the first `size` of the same class."""
    with a_class(lesson, size) as places:
        return timed(lesson, places, str(BIN / "nbgrader"), "autograde", lesson)


# --- where the time goes ----------------------------------------------------------------------------------


class Phases:
    """Processor time of this process by phase, in milliseconds a submission."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    @contextlib.contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        started = time.process_time()
        yield
        self.spent[name] = self.spent.get(name, 0.0) + (time.process_time() - started) * 1000 / PHASES


def phases(lesson: str) -> dict[str, float]:
    """The steps of grading, one after the other in this process, with the student process's own time by its clock."""
    released, spent = Released(lesson, released_text(lesson)), Phases()
    key = find_key(Path("/nowhere"), lesson).key
    inside = [0.0]
    with open_sandbox() as sandbox, tempfile.TemporaryDirectory() as folder:
        book = Gradebook(f"sqlite:///{folder}/gradebook.db", "bench")
        book.prepare(released.assignment())
        grade(submission(lesson, 0), released.plan, key, sandbox)
        results = []
        for number in range(PHASES):
            data = submission(lesson, number)
            with spent("read and rebuild"):
                rebuilt = released.plan.rebuild(read(data))
            with spent("ask the sandbox (this side)"):
                found = examine(rebuilt.running(), asks(released.plan, key), lambda: _counted(sandbox.start(), inside))
            with spent("judge"):
                judged(released.plan, key, found.replies)
            record = grade(data, released.plan, key, sandbox)
            with spent("pack and unpack the record"):
                record = unpack(pack(record, released.plan), released.plan)
            with spent("autograded notebook"):
                path = Path(folder, str(number), "n.ipynb")
                replace_file(path, released.notebook(record), lambda point: None)
            results.append(Result(str(number), released.scores(record), released.blank(record)))
        with spent("gradebook"):
            book.write(results)
        book.close()
    return {"student process: cells and answers": inside[0] * 1000 / PHASES, **spent.spent}


def _counted(child: Child, inside: list[float]) -> Child:
    """`child`, which adds its processor time to `inside` when it is closed."""
    close: Callable[[], None] = child.close

    def closed() -> None:
        inside[0] += child.spent()
        close()

    child.close = closed  # type: ignore[method-assign]
    return child


def floor(lesson: str) -> float:
    """The cells' own processor time in milliseconds a submission: run one after the other, with nothing around."""
    released = Released(lesson, released_text(lesson))
    texts = []
    for number in range(len(KINDS)):
        rebuilt = released.plan.rebuild(read(submission(lesson, number)))
        texts.append([(n, cell.source) for n, cell in enumerate(rebuilt.cells) if cell.runs and cell.source.strip()])
    main, rounds, spent = sys.modules["__main__"], 5, 0.0
    for turn in range(1 + rounds):
        started = time.process_time()
        for numbered in texts:
            cells = Cells(60.0)
            for number, source in numbered:
                cells.run(number, source)
        if turn:  # the first imports what is used
            spent += time.process_time() - started
    sys.modules["__main__"] = main
    return spent / rounds / len(KINDS) * 1000


# --- the report -------------------------------------------------------------------------------------------


def main(lesson: str = LESSON, few: str = "60", many: str = "600") -> int:
    """Measure and print; 1 when scores differ or the target is missed."""
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} at the start; lesson {lesson}.\n")
    slow_few, slow_many = (stock(lesson, size) for size in STOCK)
    (fast_few, pages_few), (fast_many, pages_many) = ours(lesson, int(few)), ours(lesson, int(many))
    same = all(fast_many.scores[student] == score for student, score in slow_many.scores.items())
    stock_slope = (slow_many.wall - slow_few.wall) / (STOCK[1] - STOCK[0])
    slope = (fast_many.wall - fast_few.wall) / (int(many) - int(few))
    work = (fast_many.processor - fast_few.processor) / (int(many) - int(few))
    stock_work = (slow_many.processor - slow_few.processor) / (STOCK[1] - STOCK[0])
    pages = (pages_many.wall - pages_few.wall) / (int(many) - int(few))
    print(f"{'':34}{'nbgrader autograde':>20}{f'steepest, {JOBS} workers':>22}")
    print(f"{'ms more for each submission':34}{stock_slope * 1e3:>20.0f}{slope * 1e3:>22.1f}")
    print(f"{'  processor ms':34}{stock_work * 1e3:>20.0f}{work * 1e3:>22.1f}")
    print(f"{'submissions a minute':34}{60 / stock_slope:>20.0f}{60 / slope:>22.0f}")
    print(f"{f'all of it from cold ({STOCK[1]} / {many})':34}{slow_many.wall:>18.1f} s{fast_many.wall:>20.1f} s")
    print(f"{'most memory at once':34}{slow_many.memory:>17.0f} MB{fast_many.memory:>19.0f} MB")
    print(f"{'feedback apart, ms each':34}{'':>20}{pages * 1e3:>22.1f}")
    print(f"\n{stock_slope / slope:.0f} times stock's marginal rate; {stock_work / work:.0f} times by processor time.")
    print(f"The same scores: {'yes' if same else 'NO'}, on the {len(slow_many.scores)} that both graded.\n")
    print("Where the processor time goes, in ms a submission")
    for name, spent in phases(lesson).items():
        print(f"  {name:38}{spent:6.2f}")
    print(f"  {'(floor: the cells alone)':38}{floor(lesson):6.2f}")
    return 0 if same and stock_slope / slope >= TARGET else 1


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:4]))
