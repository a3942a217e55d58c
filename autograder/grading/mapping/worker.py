"""What a worker process does: bytes of a submission in, a packed record out. It holds one sandbox, started once.

A worker imports neither nbgrader nor nbformat. It is handed a :class:`Setup` once, or with each task where the
executor has no way to hand it over before.
"""

import contextlib
import multiprocessing
import os
import threading
from dataclasses import dataclass, replace
from functools import lru_cache
from multiprocessing.util import Finalize
from typing import Any

from autograder import keys
from autograder.grading.judging import submission
from autograder.grading.judging.examine import examine
from autograder.grading.judging.grade import asks, grade, judged
from autograder.grading.judging.graded import Graded
from autograder.grading.judging.plan import Plan, plan_from
from autograder.grading.mapping.cache import pack
from autograder.grading.sandbox.holder import Sandbox, open_sandbox
from autograder.keys import LessonKey

UNSETTLED = frozenset({"not_asked", "ended", "garbled", "slow"})
"""Findings that one check may owe to another: then all are asked again."""


@dataclass(frozen=True)
class Setup:
    """What every task of one grading shares: the lesson, its released notebook and its key as text."""

    lesson: str
    released: str
    key: str
    isolation: str


@dataclass(frozen=True)
class Task:
    """One submission to grade. With a record that is known, only its `stale` checks are asked again."""

    data: bytes
    known: Graded | None = None
    stale: frozenset[str] = frozenset()


_installed: list[Setup] = []
_opened: list[Sandbox] = []
_opening = threading.Lock()


def install(setup: Setup) -> None:
    """Have `setup` at hand for the tasks that come without one; end when the one who began this process ends."""
    _installed[:] = [setup]
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: Any) -> None:
    """End as soon as `parent` has, however that was, and leave nothing behind."""
    parent.join()
    with _opening:
        for sandbox in _opened:
            with contextlib.suppress(Exception):
                sandbox.close()
        os._exit(1)


def warm(setup: Setup | None = None) -> None:
    """Start the sandbox, so that it is there for the first task. SandboxError when it does not start."""
    _held(setup or _installed[0])[2].start().close()


def grade_one(task: Task, setup: Setup | None = None) -> bytes:
    """The packed record of one submission."""
    plan, key, sandbox = _held(setup or _installed[0])
    if task.known is not None and not _unsettled(task.known):
        return pack(regrade(task.data, plan, key, sandbox, task.known, task.stale), plan)
    return pack(grade(task.data, plan, key, sandbox), plan)


@lru_cache(maxsize=1)
def _held(setup: Setup) -> tuple[Plan, LessonKey, Sandbox]:
    with _opening:
        sandbox = open_sandbox(setup.isolation, setup.lesson)
        _opened.append(sandbox)
    # Not atexit, which processes of a pool do not come to.
    Finalize(None, sandbox.close, exitpriority=10)
    return plan_from(setup.lesson, setup.released), keys.from_json(setup.key), sandbox


def _unsettled(known: Graded) -> bool:
    found = (judged.finding for _, verdict in known.verdicts for judged in verdict.behaviors)
    return bool(known.unreadable) or any(finding and finding.kind in UNSETTLED for finding in found)


def regrade(data: bytes, plan: Plan, key: LessonKey, sandbox: Sandbox, known: Graded, stale: frozenset[str]) -> Graded:
    """The `known` record with the verdicts of its `stale` checks, by grade id, made anew."""
    rebuilt = plan.rebuild(submission.read(data))
    names = {cell.asks for cell in plan.checks if cell.grade_id in stale}
    stale_asks = [ask for ask in asks(plan, key) if ask.name in names]
    found = examine(rebuilt.running(), stale_asks, sandbox.start, rebuilt.spare)
    part = Plan(plan.lesson, tuple(cell for cell in plan.cells if cell.grade_id in stale))
    verdicts, troubles = judged(part, key, found.replies)
    merged = dict(known.verdicts) | dict(verdicts)
    notes = tuple(dict.fromkeys([*known.notes, *found.notes, *troubles]))
    return replace(known, verdicts=tuple((c.grade_id, merged[c.grade_id]) for c in plan.checks), notes=notes)
