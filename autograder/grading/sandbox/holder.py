"""Where student processes come from: a warm parent behind walls, one child of it for each submission.

:func:`open_sandbox` gives one by the name of its isolation. "bubblewrap" is what grading uses; "process" has no
walls, only the locks that a child puts on itself, and must be asked for by name. Nothing falls back from the one to
the other.
"""

import contextlib
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from autograder import borrow
from autograder.grading.sandbox import bubblewrap
from autograder.grading.student import seccomp
from autograder.grading.student.protocol import Ended, Late

START_SECONDS = 60.0
END_SECONDS = 10.0
GLANCE_SECONDS = 0.05
WALL_FACTOR = 10.0
"""A child is late when it has used its time, or this many times as much by the clock on the wall."""

STUDENT_CODE = (
    "autograder/__init__.py", "autograder/wire.py", "autograder/probing.py", "autograder/watchdog.py",
    "autograder/definitions.py", "autograder/borrow.py", "autograder/exercises/*.py",
    "autograder/grading/__init__.py", "autograder/grading/student/*.py", "course/__init__.py",
    "course/data/__init__.py", "course/data/*.npz",
)  # fmt: skip
"""All of ours that a student process needs, and the public data that lessons work on. None of it is a key."""

ENVIRONMENT = {
    "LANG": "C.UTF-8",
    "PATH": "/usr/bin",
    "PYTHONHASHSEED": "0",
    "PYTHONDONTWRITEBYTECODE": "1",
    "MPLBACKEND": "agg",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
}


class SandboxError(RuntimeError):
    """The sandbox does not start; the message says why and what to do."""


def open_sandbox(isolation: str = "bubblewrap", lesson: str = "") -> "Sandbox":
    """A sandbox of this `isolation`, one of ISOLATIONS. SandboxError for another name, or where it cannot be had.

    In it the course lends the pieces of the lessons before `lesson`, and none without one.
    """
    if isolation not in ISOLATIONS:
        raise SandboxError(f"unknown isolation {isolation!r}; there is {' and '.join(ISOLATIONS)}")
    return Sandbox(ISOLATIONS[isolation], lesson)


class Child:
    """A forked student process, held by the other end of its socket.

    Its time is what it computes and what it sleeps. What it waits for a processor is the machine's doing.
    """

    def __init__(self, held: socket.socket, pid: int, end: Callable[[], None]) -> None:
        self.pid = pid
        self._socket, self._end = held, end
        # The kernel's clock of another process (clock_getcpuclockid(3)).
        self._clock = (~pid << 3) | 2
        self._accounts = Path("/proc", str(pid), "schedstat")
        self._used, self._read = 0.0, bytearray()
        self._slept, self._asleep = 0.0, 0.0
        self._bedtime: float | None = None
        self._until_used, self._until = 0.0, 0.0
        held.settimeout(GLANCE_SECONDS)

    def allow(self, seconds: float) -> None:
        """Allow `seconds` of its time from here on, and WALL_FACTOR times as much by the clock on the wall."""
        self._slept, self._asleep, self._bedtime = self._slept + self._asleep, 0.0, None
        self._until_used = self.spent() + seconds
        self._until = time.monotonic() + WALL_FACTOR * seconds

    def spent(self) -> float:
        """Its processor time so far, and what it has slept when something was awaited from it, in seconds."""
        with contextlib.suppress(OSError):
            self._used = time.clock_gettime(self._clock)
        return self._used + self._slept + self._asleep

    def silent(self) -> bool:
        """Whether nothing has come that is still to be read."""
        if self._read:
            return False
        self._socket.setblocking(False)
        try:
            return not self._socket.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return True
        except OSError:
            return False
        finally:
            self._socket.settimeout(GLANCE_SECONDS)

    def send(self, data: bytes) -> None:
        """Write all of `data`; Late or Ended."""
        rest = memoryview(data)
        while rest:
            try:
                rest = rest[self._socket.send(rest) :]
            except TimeoutError:
                self._glance()
            except OSError:
                raise Ended from None

    def receive(self, size: int) -> bytes:
        """Read exactly `size` bytes; Late or Ended."""
        while len(self._read) < size:
            try:
                part = self._socket.recv(65_536)
            except TimeoutError:
                self._glance()
                continue
            except OSError:
                raise Ended from None
            if not part:
                raise Ended
            self._read += part
            # A drip of bytes keeps the socket busy, so time is looked at here too.
            if len(part) < 1024 and len(self._read) < size:
                self._glance()
        data = bytes(self._read[:size])
        del self._read[:size]
        return data

    def _glance(self) -> None:
        with contextlib.suppress(OSError, ValueError, IndexError):
            clock = self._sleeping_clock()
            self._bedtime = clock if self._bedtime is None else self._bedtime
            self._asleep = max(self._asleep, clock - self._bedtime)
        if time.monotonic() > self._until or self.spent() > self._until_used:
            raise Late

    def _sleeping_clock(self) -> float:
        """A clock that stands still while it computes or waits for a processor.

        Linux counts that waiting, in nanoseconds (Documentation/scheduler/sched-stats). Where it is not counted
        this raises, and the clock on the wall is the only limit on sleep.
        """
        waited = int(self._accounts.read_text(encoding="ascii").split()[1]) / 1e9
        return time.monotonic() - time.clock_gettime(self._clock) - waited

    def close(self) -> None:
        """End it and everything it has left behind."""
        self._socket.close()
        self._end()


class Sandbox:
    """A warm parent, started when first needed and replaced when it is lost. One child is alive at a time."""

    def __init__(self, launch: Callable[[socket.socket, Path], subprocess.Popen[bytes]], lesson: str = "") -> None:
        self._launch = launch
        self.folder = Path(tempfile.mkdtemp(prefix="steepest-"))
        self._parent: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._closed = False
        self._starting = threading.Lock()
        _copy_code(self.folder / "code")
        _copy_lent(self.folder / "code", lesson)

    def __enter__(self) -> "Sandbox":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The process that holds everything, while there is one."""
        return self._parent.pid if self._parent else None

    def start(self) -> Child:
        """A fresh student process. SandboxError when there is none to be had."""
        for _ in range(2):
            control = self._control or self._start_parent()
            ours, theirs = socket.socketpair()
            with theirs:
                ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
                ours.settimeout(START_SECONDS)
                try:
                    socket.send_fds(control, [b"f"], [theirs.fileno()])
                    theirs.close()
                    return Child(ours, _greeted(ours), self._end_child)
                except OSError:
                    ours.close()
                    self._stop_parent()
        raise SandboxError("the student process does not start: its locks may not hold on this machine")

    def close(self) -> None:
        """Stop the parent and remove what it needed. None starts again, whichever thread asks for it.

        A parent that another thread has begun to start is awaited: killed before its walls stand, bubblewrap leaves
        its inner process behind, which then waits for ever.
        """
        self._closed = True
        with self._starting:
            self._stop_parent()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start_parent(self) -> socket.socket:
        with self._starting:
            if self._closed:
                raise SandboxError("the sandbox is closed")
            return self._started()

    def _started(self) -> socket.socket:
        ours, theirs = socket.socketpair()
        with theirs:
            self._parent = self._launch(theirs, self.folder)
        ours.settimeout(START_SECONDS)
        try:
            ready = ours.recv(1) == b"w"
        except OSError:
            ready = False
        if not ready:
            ours.close()
            said = _ended(self._parent).decode(errors="replace").strip().splitlines()
            raise SandboxError(f"the sandbox does not start: {said[-1] if said else 'it said nothing'}")
        ours.settimeout(END_SECONDS)
        self._control = ours
        return ours

    def _end_child(self) -> None:
        """Have the parent end its child and tidy; replace a parent that does not."""
        if self._control is None:
            return
        try:
            self._control.sendall(b"k")
            tidy = self._control.recv(1) == b"k"
        except OSError:
            tidy = False
        if not tidy:
            self._stop_parent()

    def _stop_parent(self) -> None:
        # Taken first and then ended: two threads may come here at once.
        control, self._control = self._control, None
        parent, self._parent = self._parent, None
        if control is not None:
            control.close()
        if parent is not None:
            _ended(parent)
        shutil.rmtree(self.folder / "scratch", ignore_errors=True)


def _ended(process: subprocess.Popen[bytes]) -> bytes:
    """Kill `process`; what it said on its way. Whoever holds its pipe beyond END_SECONDS is not waited for."""
    process.kill()
    try:
        return process.communicate(timeout=END_SECONDS)[1]
    except subprocess.TimeoutExpired as late:
        return late.stderr or b""


def _greeted(held: socket.socket) -> int:
    """Wait for the child's first byte, and take from the kernel which process it is. OSError when none comes."""
    byte, credentials, _, _ = held.recvmsg(1, socket.CMSG_SPACE(12))
    if byte != b"c" or not credentials:
        raise OSError("no greeting")
    held.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 0)
    pid: int = struct.unpack("iII", credentials[0][2][:12])[0]
    return pid


def _copy_code(target: Path) -> None:
    root = Path(__file__).parents[3]
    for pattern in STUDENT_CODE:
        for source in sorted(root.glob(pattern)):
            place = target / source.relative_to(root)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, place)


def _copy_lent(target: Path, lesson: str) -> None:
    """What may be borrowed in `lesson`: pieces of strictly earlier ones. Of others nothing is ever in the sandbox."""
    for earlier in borrow.earlier(lesson) if lesson else ():
        place = target / "course" / "borrow" / f"{earlier}.sealed"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(borrow.text_of(earlier), encoding="utf-8")


# --- isolations -------------------------------------------------------------------------------------------


def _python(control: socket.socket, code: Path, scratch: Path, locked: bool, alone: bool) -> list[str]:
    arguments = f"{control.fileno()}, {str(code)!r}, {str(scratch)!r}, {locked}, {alone}"
    # No folder of the user's, nothing beside the notebook: -s and -P.
    return [sys.executable, "-s", "-P", "-c", f"from autograder.grading.student import warm; warm.main({arguments})"]


def _behind_walls(control: socket.socket, folder: Path) -> subprocess.Popen[bytes]:
    scratch = str(bubblewrap.SCRATCH)
    environment = {**ENVIRONMENT, "HOME": scratch, "TMPDIR": scratch, "PYTHONPATH": str(bubblewrap.CODE)}
    inside = _python(control, bubblewrap.CODE, bubblewrap.SCRATCH, locked=True, alone=True)
    try:
        command = bubblewrap.command(folder / "code", environment, inside, Path(__file__).parents[3])
    except FileNotFoundError as error:
        raise SandboxError(f"{error}; `steepest doctor` says how to install it") from None
    return _started(command, control, {})


def _in_the_open(control: socket.socket, folder: Path) -> subprocess.Popen[bytes]:
    scratch = folder / "scratch"
    scratch.mkdir(exist_ok=True)
    environment = {**ENVIRONMENT, "HOME": str(scratch), "TMPDIR": str(scratch), "PYTHONPATH": str(folder / "code")}
    inside = _python(control, folder / "code", scratch, locked=seccomp.supported(), alone=False)
    return _started(inside, control, environment)


def _started(command: list[str], control: socket.socket, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        pass_fds=[control.fileno()],
        env=environment,
    )


ISOLATIONS: dict[str, Callable[[socket.socket, Path], subprocess.Popen[bytes]]] = {
    "bubblewrap": _behind_walls,
    "process": _in_the_open,
}
"""How a warm parent is started, by the name of the isolation."""
