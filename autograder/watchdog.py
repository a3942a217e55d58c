"""A limit on how long the main thread may take, on every system.

Another thread waits and then interrupts the main thread the way Ctrl-C would: by a signal where there are
signals to threads, by Python's own interrupt on Windows. A loop in Python and a sleep both end.
"""

import _thread
import contextlib
import signal
import threading
from collections.abc import Iterator


class TooSlow(BaseException):
    """The limit has passed. Not an Exception, so that `except Exception` in a loop does not swallow it."""


def _interrupt(main: int) -> None:
    if hasattr(signal, "pthread_kill"):
        signal.pthread_kill(main, signal.SIGINT)
    else:
        _thread.interrupt_main()


@contextlib.contextmanager
def limit(seconds: float) -> Iterator[None]:
    """Raise TooSlow in the body when it has taken `seconds`. Off the main thread there is no limit."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    main, done, fired = threading.get_ident(), threading.Event(), threading.Event()

    def watch() -> None:
        wait = seconds
        # A body that swallows one interrupt gets the next one.
        while not done.wait(wait):
            fired.set()
            _interrupt(main)
            wait = 0.2

    def stop(signum: int, frame: object) -> None:
        if fired.is_set() and not done.is_set():
            raise TooSlow
        if callable(before) and not fired.is_set():
            before(signum, frame)  # type: ignore[arg-type]

    before = signal.signal(signal.SIGINT, stop)
    watcher = threading.Thread(target=watch, daemon=True)
    try:
        watcher.start()
        yield
    finally:
        done.set()
        watcher.join()
        signal.signal(signal.SIGINT, before)
