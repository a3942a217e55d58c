"""Which system calls a learner's code may make: a short list, everything else is refused.

The list is what Python, NumPy and matplotlib need for reckoning, drawing and files; no process, program, socket,
signal to others, mount, key, trace or kernel facility is on it. :func:`program` makes the filter for this machine
(classic BPF, see seccomp(2) and the kernel's Documentation/userspace-api/seccomp_filter.rst). Linux on x86-64 and
64-bit ARM. This module must know nothing of how the filter is put on.
"""

import errno
import platform
import struct
from collections.abc import Iterable

X86_64, AARCH64 = 0xC000003E, 0xC00000B7
"""AUDIT_ARCH_X86_64 and AUDIT_ARCH_AARCH64, linux/audit.h."""

MACHINES = {"x86_64": (0, X86_64), "aarch64": (1, AARCH64)}

ALLOWED: dict[str, tuple[int | None, int | None]] = {
    # reading and writing
    "read": (0, 63), "write": (1, 64), "readv": (19, 65), "writev": (20, 66), "pread64": (17, 67),
    "pwrite64": (18, 68), "close": (3, 57), "close_range": (436, 436), "lseek": (8, 62), "fsync": (74, 82),
    "fdatasync": (75, 83), "ftruncate": (77, 46), "truncate": (76, 45), "fallocate": (285, 47),
    "fadvise64": (221, 223), "sendfile": (40, 71), "copy_file_range": (326, 285), "flock": (73, 32),
    "dup": (32, 23), "dup2": (33, None), "dup3": (292, 24), "pipe": (22, None), "pipe2": (293, 59),
    "poll": (7, None), "ppoll": (271, 73), "select": (23, None), "pselect6": (270, 72),
    # files and folders
    "open": (2, None), "openat": (257, 56), "access": (21, None), "faccessat": (269, 48), "faccessat2": (439, 439),
    "stat": (4, None), "lstat": (6, None), "fstat": (5, 80), "newfstatat": (262, 79), "statx": (332, 291),
    "readlink": (89, None), "readlinkat": (267, 78), "getdents": (78, None), "getdents64": (217, 61),
    "getcwd": (79, 17), "chdir": (80, 49), "fchdir": (81, 50), "mkdir": (83, None), "mkdirat": (258, 34),
    "rmdir": (84, None), "unlink": (87, None), "unlinkat": (263, 35), "rename": (82, None), "renameat": (264, 38),
    "renameat2": (316, 276), "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53),
    "utimensat": (280, 88), "umask": (95, 166), "statfs": (137, 43), "fstatfs": (138, 44),
    # memory
    "mmap": (9, 222), "munmap": (11, 215), "mprotect": (10, 226), "mremap": (25, 216), "madvise": (28, 233),
    "brk": (12, 214),
    # one's own signals and timers
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139), "rt_sigpending": (127, 136),
    "rt_sigtimedwait": (128, 137), "sigaltstack": (131, 132), "alarm": (37, None), "setitimer": (38, 103),
    "getitimer": (36, 102), "pause": (34, None), "restart_syscall": (219, 128),
    # time, and what the machine is
    "clock_gettime": (228, 113), "clock_getres": (229, 114), "clock_nanosleep": (230, 115), "nanosleep": (35, 101),
    "gettimeofday": (96, 169), "time": (201, None), "times": (100, 153), "getrusage": (98, 165),
    "sysinfo": (99, 179), "uname": (63, 160), "getcpu": (309, 168), "getrandom": (318, 278),
    # threads, and the process itself
    "futex": (202, 98), "set_robust_list": (273, 99), "get_robust_list": (274, 100), "rseq": (334, 293),
    "set_tid_address": (218, 96), "sched_yield": (24, 124), "sched_getaffinity": (204, 123),
    "membarrier": (324, 283), "exit": (60, 93), "exit_group": (231, 94), "getpid": (39, 172), "gettid": (186, 178),
    "getppid": (110, 173), "getuid": (102, 174), "geteuid": (107, 175), "getgid": (104, 176),
    "getegid": (108, 177), "getgroups": (115, 158), "getpgrp": (111, None), "getpgid": (121, 155),
    "getsid": (124, 156), "getrlimit": (97, 163), "getpriority": (140, 141),
}  # fmt: skip
"""Allowed with any arguments: the numbers on x86-64 and on 64-bit ARM."""

CHECKED: dict[str, tuple[tuple[int, int], int, str, tuple[int, ...]]] = {
    # CLONE_THREAD: a thread, never a process.
    "clone": ((56, 220), 0, "has", (0x10000,)),
    # PR_SET_NAME and PR_GET_NAME.
    "prctl": ((157, 167), 0, "is", (15, 16)),
    # Its own limits only, and those only downwards.
    "prlimit64": ((302, 261), 0, "is", (0,)),
    # TCGETS, TIOCGWINSZ, FIONREAD, FIONCLEX and FIOCLEX: what opening a file asks.
    "ioctl": ((16, 29), 1, "is", (0x5401, 0x5413, 0x541B, 0x5450, 0x5451)),
    # Duplicates, flags and record locks; not F_SETOWN and F_SETSIG, which send signals.
    "fcntl": ((72, 25), 1, "is", (0, 1, 2, 3, 4, 5, 6, 7, 1030)),
}
"""Allowed where an argument is one of the values ("is"), or has these bits ("has"): numbers, index, rule, values."""

CLONE3, NEWEST = 435, 462
"""clone3 hides its flags from a filter; the C library does without it when it seems not to exist. NEWEST is the last
call this list has been held against: newer ones seem not to exist either."""

_LOAD, _EQUAL, _GREATER, _AT_LEAST, _BITS, _RETURN = 0x20, 0x15, 0x25, 0x35, 0x45, 0x06
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000


def supported() -> bool:
    """Whether there is a list for this machine."""
    return platform.system() == "Linux" and platform.machine() in MACHINES


def program() -> bytes:
    """The filter as an array of sock_filter. KeyError on a machine without a list."""
    column, architecture = MACHINES[platform.machine()]
    code = [_op(_LOAD, 4), _op(_EQUAL, architecture, 1, 0), _op(_RETURN, _KILL), _op(_LOAD, 0)]
    if architecture == X86_64:
        # The x32 way of calling has numbers of its own from here on.
        code += [_op(_AT_LEAST, 0x40000000, 0, 1), _op(_RETURN, _KILL)]
    numbers = sorted(pair[column] for pair in ALLOWED.values() if pair[column] is not None)  # type: ignore[type-var]
    for first, last in _ranges(n for n in numbers if n is not None):
        code += [_op(_AT_LEAST, first, 0, 2), _op(_GREATER, last, 1, 0), _op(_RETURN, _ALLOW)]
    for pair, argument, rule, values in CHECKED.values():
        code += _checked(pair[column], argument, rule, values)
    code += [_op(_EQUAL, CLONE3, 1, 0), _op(_GREATER, NEWEST, 0, 1), _op(_RETURN, _ERRNO | errno.ENOSYS)]
    code.append(_op(_RETURN, _ERRNO | errno.EPERM))
    return b"".join(code)


def _op(code: int, value: int, true: int = 0, false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, true, false, value)


def _checked(number: int, argument: int, rule: str, values: tuple[int, ...]) -> list[bytes]:
    """Allow call `number` by the lower half of an argument; the kernel reads no more of these."""
    test = _BITS if rule == "has" else _EQUAL
    body = [_op(_LOAD, 16 + 8 * argument)]
    for value in values:
        body += [_op(test, value, 0, 1), _op(_RETURN, _ALLOW)]
    body.append(_op(_RETURN, _ERRNO | errno.EPERM))
    return [_op(_EQUAL, number, 0, len(body)), *body]


def _ranges(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Runs of consecutive numbers, first and last."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
