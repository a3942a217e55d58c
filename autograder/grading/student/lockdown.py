"""A process locks itself down, for good, before it runs a byte of a learner's.

Limits on its resources, no new privileges, Landlock for files, network and signals, and the filter of
:mod:`autograder.grading.student.seccomp`. The costly half is done once by the parent (:class:`Lock`), the rest by each
child (:meth:`Lock.close_on_myself`). Linux; through ctypes, since the standard library has no names for these calls.
"""

import ctypes
import os
import resource
import signal
import struct
from collections.abc import Sequence
from pathlib import Path

from autograder.grading.student import seccomp

MEMORY = 2 * 1024**3
FILE_SIZE = 16 * 1024**2
OPEN_FILES = 128
THREADS = 48
STACK = 8 * 1024**2
PROCESSOR_SECONDS = 180
"""What one child may use at the very most; its holder is stricter."""

LIMITS = {
    resource.RLIMIT_AS: MEMORY,
    resource.RLIMIT_FSIZE: FILE_SIZE,
    resource.RLIMIT_NOFILE: OPEN_FILES,
    resource.RLIMIT_STACK: STACK,
    resource.RLIMIT_CPU: PROCESSOR_SECONDS,
    resource.RLIMIT_CORE: 0,
    resource.RLIMIT_MEMLOCK: 0,
}

# linux/prctl.h
_SET_DUMPABLE, _SET_SECCOMP, _FILTER, _SET_NO_NEW_PRIVS = 4, 22, 2, 38

# linux/landlock.h; the calls have the same numbers on every machine.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_RIGHTS_BY_ABI = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
_READ = (1 << 2) | (1 << 3)
_WRITE = (1 << 1) | (1 << 4) | (1 << 5) | (1 << 7) | (1 << 8) | (1 << 14)
"""Write a file; remove a folder, a file; make a folder, a file; truncate. No device, socket, FIFO, link, and no moving
between folders."""

_libc = ctypes.CDLL(None, use_errno=True)


class LockdownError(OSError):
    """This machine refuses a lock; the message says which."""


def landlock_version() -> int:
    """The version of Landlock that the kernel offers, 0 without."""
    return max(0, int(_libc.syscall(_CREATE_RULESET, None, 0, 1)))


class Lock:
    """What is prepared once: a filter, and a ruleset that lets `readable` be read and `writable` be written."""

    def __init__(self, readable: Sequence[Path], writable: Sequence[Path]) -> None:
        code = seccomp.program()
        self._code = ctypes.create_string_buffer(code, len(code))
        self._filter = ctypes.create_string_buffer(
            struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(self._code)), 16
        )
        self._ruleset = _ruleset(readable, writable)

    def close_on_myself(self) -> None:
        """Lock this process, which must have one thread. LockdownError when any lock does not hold."""
        for kind, most in LIMITS.items():
            resource.setrlimit(kind, (most, most))
        # Of use where the user is not root; elsewhere the memory limit bounds the number of threads.
        resource.setrlimit(resource.RLIMIT_NPROC, (THREADS, THREADS))
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        _must(_libc.prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")
        if self._ruleset >= 0:
            _must(_libc.syscall(_RESTRICT_SELF, self._ruleset, 0), "Landlock")
            os.close(self._ruleset)
        _must(_libc.prctl(_SET_SECCOMP, _FILTER, self._filter, 0, 0), "seccomp")


def hide_from_children() -> None:
    """Make this process one that others, children included, can neither trace nor read."""
    _must(_libc.prctl(_SET_DUMPABLE, 0, 0, 0, 0), "dumpable")


def _must(result: int, what: str) -> None:
    if result < 0:
        number = ctypes.get_errno()
        raise LockdownError(number, f"{what}: {os.strerror(number)}")


def _ruleset(readable: Sequence[Path], writable: Sequence[Path]) -> int:
    """The descriptor of a Landlock ruleset; -1 where the kernel has no Landlock."""
    version = landlock_version()
    if version == 0:
        return -1
    rights = _RIGHTS_BY_ABI[max(abi for abi in _RIGHTS_BY_ABI if abi <= version)]
    network = 0b11 if version >= 4 else 0
    # Signals and abstract sockets. Some kernels report version 6 without having them.
    scoped = 0b11 if version >= 6 else 0
    ruleset = _create(struct.pack("QQQ", rights, network, scoped))
    if ruleset < 0:
        ruleset = _create(struct.pack("Q", rights))
    _must(ruleset, "Landlock")
    for path, allowed in [*((p, _READ) for p in readable), *((p, _READ | _WRITE) for p in writable)]:
        _allow(ruleset, path, allowed & rights)
    return ruleset


def _create(attributes: bytes) -> int:
    return int(_libc.syscall(_CREATE_RULESET, attributes, len(attributes), 0))


def _allow(ruleset: int, path: Path, rights: int) -> None:
    if not path.exists():
        return
    if not path.is_dir():
        # Reading, writing and truncating are what there is to do with a file.
        rights &= (1 << 1) | (1 << 2) | (1 << 14)
    folder = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        _must(_libc.syscall(_ADD_RULE, ruleset, 1, struct.pack("=Qi", rights, folder), 0), f"Landlock on {path}")
    finally:
        os.close(folder)
