"""A limit on processor time, for a process of its own: what a busy machine takes from a learner's code does not count.

The twin of :mod:`autograder.watchdog`, without a thread. POSIX, main thread only.
"""

import contextlib
import signal
from collections.abc import Iterator

from autograder.watchdog import TooSlow


@contextlib.contextmanager
def limit(seconds: float) -> Iterator[None]:
    """Raise TooSlow in the body when it has used `seconds` of processor time."""

    def stop(signum: int, frame: object) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGPROF, stop)
    # A body that swallows one signal gets the next one.
    signal.setitimer(signal.ITIMER_PROF, seconds, 0.2)
    try:
        yield
    finally:
        # All of them: a timer that the body has set must not ring in the next one.
        for timer in (signal.ITIMER_PROF, signal.ITIMER_REAL, signal.ITIMER_VIRTUAL):
            signal.setitimer(timer, 0)
        signal.signal(signal.SIGPROF, before if before is not None else signal.SIG_DFL)
