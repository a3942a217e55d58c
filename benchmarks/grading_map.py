"""Where the time of grading one submission goes: `python -m benchmarks.grading_map [REPEATS] [ISOLATION]`.

Grades the right submission of lesson 01 over and over in one sandbox, and prints the median wall time of each phase
and the processor time of the three processes that share the work.
"""

import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import nbformat
import psutil

from autograder import keys
from autograder.grading import grade as grading
from autograder.grading import protocol, submission
from autograder.grading.plan import load_plan
from autograder.grading.sandbox import Child, Sandbox, open_sandbox
from autograder.instructor.simulated_class import hand_in, simulated_class

LESSON = "01_derivatives"


def right_submission() -> bytes:
    """The notebook of the simulated student who has everything right."""
    notebook = hand_in(simulated_class(LESSON)[0], LESSON)
    return str(nbformat.writes(notebook)).encode()


def phases(data: bytes, sandbox: Sandbox, spent: dict[str, list[float]]) -> None:
    """Grade once, adding the wall time of each phase to `spent`."""

    def timed(phase: str, call: Callable[[], Any]) -> Any:
        started = time.perf_counter()
        result = call()
        spent.setdefault(phase, []).append(time.perf_counter() - started)
        return result

    plan, key = PLAN, KEY
    rebuilt = timed("read and rebuild", lambda: plan.rebuild(submission.read(data)))
    child: Child = timed("fork and lock", sandbox.start)
    cells = [(n, cell.source) for n, cell in enumerate(rebuilt.cells) if cell.runs and cell.source.strip()]
    timed("run the cells", lambda: _run(child, cells))
    asks = grading.asks(plan, key)
    replies = timed("ask the pieces", lambda: {ask.name: _ask(child, ask) for ask in asks})
    used = child.spent()
    timed("end and wipe", child.close)
    spent.setdefault("(processor time of the child)", []).append(used)
    timed("judge", lambda: grading.judged(plan, key, replies))


def _run(child: Child, cells: list[tuple[int, str]]) -> None:
    nonce = protocol.fresh_nonce()
    child.allow(60)
    protocol.send(child, nonce, protocol.run_request(cells))
    for number, _ in cells:
        protocol.checked_outcome(protocol.receive_reply(child, nonce), number)


def _ask(child: Child, ask: grading.Ask) -> dict[str, Any]:
    nonce = protocol.fresh_nonce()
    protocol.send(child, nonce, ask.payload)
    return protocol.checked_reply(protocol.receive_reply(child, nonce), ask.count)


def processor_seconds(sandbox: Sandbox) -> float:
    """What this process, the warm parent and its ended children have used."""
    assert sandbox.pid is not None
    family = [psutil.Process(sandbox.pid), *psutil.Process(sandbox.pid).children(recursive=True)]
    return time.process_time() + sum(sum(member.cpu_times()[:4]) for member in family)


PLAN, KEY = load_plan(LESSON), keys.load(LESSON)


def main() -> None:
    """Print the table."""
    repeats = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    isolation = sys.argv[2] if len(sys.argv) > 2 else "bubblewrap"
    data = right_submission()
    spent: dict[str, list[float]] = {}
    with open_sandbox(isolation) as sandbox:
        graded = grading.grade(data, PLAN, KEY, sandbox)
        assert all(verdict.passed for _, verdict in graded.verdicts)
        for _ in range(repeats):
            phases(data, sandbox, spent)
        before, started = processor_seconds(sandbox), time.perf_counter()
        for _ in range(repeats):
            grading.grade(data, PLAN, KEY, sandbox).to_json()
        wall = (time.perf_counter() - started) / repeats
        used = (processor_seconds(sandbox) - before) / repeats
    for phase, times in spent.items():
        print(f"{phase:<32}{1e3 * statistics.median(times):8.2f} ms")
    print(f"{'the whole, wall':<32}{1e3 * wall:8.2f} ms\n{'the whole, processor':<32}{1e3 * used:8.2f} ms")


if __name__ == "__main__":
    main()
