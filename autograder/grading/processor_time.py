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
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before if before is not None else signal.SIG_DFL)
