"""`steepest check NOTEBOOK`: the verdicts that the notebook's own checks would give, without opening it.

It is the learner's own machine and code, so a plain child process is enough; it works on every system. The verdicts
are those of :func:`autograder.check.check`, from the public key.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from autograder import keys
from autograder.exercises import LESSONS
from autograder.grading.judging import submission
from autograder.grading.judging.examine import examine
from autograder.grading.judging.grade import asks, judged
from autograder.grading.judging.plan import Plan, PlanMissing, load_plan
from autograder.grading.student import protocol
from autograder.grading.student.conversation import Pipes
from autograder.verdict import Verdict

START_SECONDS = 30.0
"""What starting Python and NumPy may take on a slow machine, added to the first request."""


def check_notebook(path: Path) -> list[Verdict]:
    """The verdicts on every piece and graded question of the notebook at `path`, in the lesson's order.

    SubmissionError when it cannot be read, or is not one of the course's notebooks.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise submission.SubmissionError(f"{path} cannot be read: {error.strerror}.") from None
    learners = submission.read(data)
    plan = _plan_of(learners, path)
    return check_submission(learners, plan, path.resolve().parent)


def check_submission(learners: submission.Submission, plan: Plan, folder: Path) -> list[Verdict]:
    """The verdicts on `learners`, run in `folder`, by the public key of the plan's lesson."""
    key = keys.load(plan.lesson)
    rebuilt = plan.rebuild(learners)
    found = examine(rebuilt.running(), asks(plan, key), lambda: Child(folder), rebuilt.spare)
    verdicts, _ = judged(plan, key, found.replies)
    return [verdict for _, verdict in verdicts]


def _plan_of(learners: submission.Submission, path: Path) -> Plan:
    """The plan of the lesson whose graded cells stand in the notebook."""
    ids = {cell.grade_id for cell in learners.cells if cell.grade_id}
    plans = []
    for lesson in LESSONS:
        try:
            plans.append(load_plan(lesson))
        except PlanMissing:
            continue

    def shared(plan: Plan) -> int:
        return len(ids & {cell.grade_id for cell in plan.checks})

    if not any(map(shared, plans)):
        raise submission.SubmissionError(f"{path} is not one of the course's notebooks: it has none of their checks.")
    return max(plans, key=shared)


class Child:
    """A student process of this machine, at the other end of two pipes. Its time is wall time."""

    def __init__(self, folder: Path) -> None:
        # -P, and the notebook's folder last: a file beside the notebook must not stand for a module of ours.
        begin = "import sys; from autograder.grading.student import conversation"
        code = f"{begin}; sys.path.append({str(folder)!r}); conversation.main()"
        environment = {**os.environ, "MPLBACKEND": "agg"}
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=environment,
        )
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("a child without pipes")
        self._pipes = Pipes(self._process.stdout, self._process.stdin)
        self._started, self._grace = time.monotonic(), START_SECONDS
        self._until = self._started

    def allow(self, seconds: float) -> None:
        """Set the time for what follows."""
        self._until = time.monotonic() + seconds + self._grace
        self._grace = 0.0

    def spent(self) -> float:
        """Seconds since it was started."""
        return time.monotonic() - self._started

    def silent(self) -> bool:
        """Pipes cannot be looked into on every system; a nonce that does not fit tells."""
        return True

    def send(self, data: bytes) -> None:
        """Write all of `data`; Late or Ended."""
        self._timed(lambda: self._pipes.send(data))

    def receive(self, size: int) -> bytes:
        """Read exactly `size` bytes; Late or Ended."""
        got: list[bytes] = []
        self._timed(lambda: got.append(self._pipes.receive(size)))
        return got[0]

    def close(self) -> None:
        """Kill it."""
        self._process.kill()
        # Leaving also closes the pipes and waits for the end.
        with self._process:
            pass

    def _timed(self, transfer: Callable[[], None]) -> None:
        """Do `transfer`; when the time is up, killing the process ends it."""
        late = threading.Event()

        def stop() -> None:
            late.set()
            self._process.kill()

        timer = threading.Timer(max(0.0, self._until - time.monotonic()), stop)
        timer.start()
        try:
            transfer()
        except protocol.Ended:
            raise (protocol.Late if late.is_set() else protocol.Ended) from None
        finally:
            timer.cancel()
