"""The warm parent: everything imported once, a locked child by fork for each submission.

It holds no key, no submission, and no solution but those that earlier lessons lend. Its holder speaks to it over one
socket, a byte at a time: ``f``, with a socket in tow, forks a child that serves that socket; ``k`` ends every child,
wipes the scratch folder and answers ``k``, or ``d`` when something is left and the parent must be replaced. POSIX;
locks need Linux.
"""

import contextlib
import gc
import os
import random
import select
import shutil
import signal
import socket
import sys
from pathlib import Path

from autograder import borrow
from autograder.exercises import PIECES
from autograder.grading.student import conversation, processor_time, protocol
from autograder.grading.student.execution import Cells
from autograder.grading.student.lockdown import Lock, hide_from_children

MAX_FILES = 2_000
WATCH_SECONDS = 0.25
DEVICES = (Path("/dev/null"), Path("/dev/urandom"), Path("/dev/random"), Path("/dev/zero"))


class Descriptor:
    """A link over one descriptor, with plain reads and writes: a locked child may make no socket call."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def send(self, data: bytes) -> None:
        """Write all of `data`."""
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]

    def receive(self, size: int) -> bytes:
        """Read exactly `size` bytes; Ended when the other side has closed."""
        parts = []
        while size:
            part = os.read(self._descriptor, size)
            if not part:
                raise protocol.Ended
            parts.append(part)
            size -= len(part)
        return b"".join(parts)


class Parent:
    """Forks, ends and tidies. `alone` says that every other process that it can see is a child of its own."""

    def __init__(self, control: socket.socket, lock: Lock | None, scratch: Path, alone: bool) -> None:
        self._control, self._lock, self._scratch, self._alone = control, lock, scratch, alone
        self._cells = Cells(conversation.CELL_SECONDS, processor_time.limit)
        self._child = 0

    def run(self) -> None:
        """Do as told until the control socket closes."""
        # What the libraries left on their first use.
        self._wiped()
        self._control.sendall(b"w")
        while True:
            told, descriptors = self._next()
            if told == b"f" and len(descriptors) == 1:
                self._fork(descriptors[0])
            elif told == b"k":
                self._end()
                self._control.sendall(b"k" if self._wiped() else b"d")
            else:
                self._end()
                return

    def _next(self) -> tuple[bytes, list[int]]:
        """The next byte; while a child lives, look after the scratch folder."""
        while self._child and not select.select([self._control], [], [], WATCH_SECONDS)[0]:
            if self._alone and self._files() > MAX_FILES:
                self._end()
        told, descriptors, _, _ = socket.recv_fds(self._control, 1, 1)
        return told, descriptors

    def _files(self) -> int:
        counted = os.statvfs(self._scratch)
        return counted.f_files - counted.f_ffree

    def _fork(self, descriptor: int) -> None:
        pid = os.fork()
        if pid == 0:
            try:
                self._serve(descriptor)
            finally:
                os._exit(0)
        os.close(descriptor)
        self._child = pid

    def _serve(self, descriptor: int) -> None:
        """What a child does: lock itself, say so, answer until its holder hangs up."""
        self._control.close()
        if self._lock is not None:
            self._lock.close_on_myself()
        link = Descriptor(descriptor)
        link.send(b"c")
        with contextlib.suppress(protocol.Ended):
            conversation.converse(link, self._cells, processor_time.limit)

    def _end(self) -> None:
        """End every child, and wait until they are gone."""
        if not self._child:
            return
        with contextlib.suppress(ProcessLookupError):
            os.kill(-1 if self._alone else self._child, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            while True:
                os.waitpid(-1, 0)
        self._child = 0

    def _wiped(self) -> bool:
        """Empty the scratch folder; False when that is more than a moment's work, or fails."""
        try:
            entries = list(self._scratch.iterdir())
            if len(entries) > MAX_FILES or (self._alone and entries and self._files() > MAX_FILES):
                return False
            for entry in entries:
                if entry.is_dir() and not entry.is_symlink():
                    shutil.rmtree(entry)
                else:
                    entry.unlink()
        except (OSError, RecursionError):
            return False
        return not entries or not any(self._scratch.iterdir())


def _warm() -> None:
    """Import what learners import, and draw once, so that a child finds it done."""
    import matplotlib.pyplot as plt
    import numpy as np
    from IPython.core import inputtransformer2  # noqa: F401

    # Without a letter: matplotlib drops its fonts in each fork, which would cost every child their pages.
    plt.figure().add_axes((0.0, 0.0, 1.0, 1.0)).plot([0, 1])
    plt.axis("off")
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123
        plt.savefig(nowhere, format="png")
    plt.close("all")
    plt.show = lambda *arguments, **options: None
    for piece in PIECES.values():
        piece.parameters()
    borrow.prepare()
    # Fresh generators excepted, the same submission draws the same numbers each time.
    np.random.seed(0)
    random.seed(0)


def main(control: int, code: str, scratch: str, locked: bool, alone: bool) -> None:
    """Be the warm parent behind the descriptor `control`.

    `code` is where this package lies, `scratch` the one folder that can be written. `locked` puts the locks on
    children; `alone` says that this is a process namespace of its own.
    """
    _warm()
    readable = [Path(code), Path(sys.prefix), Path(sys.base_prefix), *map(Path, ("/usr", "/lib", "/lib64"))]
    lock = None
    if locked:
        lock = Lock([*readable, *DEVICES], [Path(scratch), Path("/dev/null")])
        hide_from_children()
    os.chdir(scratch)
    nothing = os.open(os.devnull, os.O_RDWR)
    parent = Parent(socket.socket(fileno=control), lock, Path(scratch), alone)
    for standard in (0, 1, 2):
        os.dup2(nothing, standard)
    os.close(nothing)
    gc.collect()
    # What is here now is never looked at again by a child's collector, so its pages stay shared.
    gc.freeze()
    parent.run()
