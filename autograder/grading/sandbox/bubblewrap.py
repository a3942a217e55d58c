"""The walls around a warm parent: the bubblewrap command line.

Inside there is Python, its packages and the few modules of ours that a student process needs; no network, no /proc,
no home, nothing of the course, no key, no other process. One folder can be written, in memory and capped. This
module must know nothing of what is run inside.
"""

import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

SCRATCH, CODE, TEMPORARY = Path("/scratch"), Path("/code"), Path("/tmp")
SCRATCH_BYTES = 64 * 1024**2
SYSTEM = ("/usr", "/lib", "/lib64", "/etc/ld.so.cache")
DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
SECRET = ("autograder", "course", "solutions", "grading")
"""What is hidden where the course lies in a folder that Python needs, as an installed one does."""
OTHERS = (Path("/usr/local/share"), Path("/usr/local/etc"))
"""What an administrator puts below /usr: settings with passwords, and everybody's hand-ins, since nbgrader's exchange
is /usr/local/share/nbgrader/exchange unless told otherwise."""


def found() -> str | None:
    """Where bubblewrap is, or None."""
    return shutil.which("bwrap")


def command(code: Path, environment: Mapping[str, str], inside: Sequence[str], hidden: Path) -> list[str]:
    """The command that runs `inside` within walls; `code` is to be seen there as CODE, the folder `hidden` is masked.

    FileNotFoundError where bubblewrap is not installed.
    """
    program = found()
    if program is None:
        raise FileNotFoundError("bubblewrap is not installed")
    return [program, *_walls(code, environment, hidden), "--", *inside]


def _walls(code: Path, environment: Mapping[str, str], hidden: Path) -> Iterator[str]:
    yield from ("--unshare-all", "--unshare-user", "--uid", "1000", "--gid", "1000", "--cap-drop", "ALL")
    yield from ("--die-with-parent", "--new-session", "--hostname", "student", "--clearenv")
    for name, value in environment.items():
        yield from ("--setenv", name, value)
    seen = list(dict.fromkeys([*map(Path, SYSTEM), Path(sys.base_prefix), Path(sys.prefix)]))
    for path in seen:
        yield from ("--ro-bind-try", str(path), str(path))
    if any(hidden.is_relative_to(path) for path in seen):
        for name in SECRET:
            if (hidden / name).is_dir():
                yield from ("--tmpfs", str(hidden / name))
    for folder in OTHERS:
        if folder.is_dir() and not any(path.is_relative_to(folder) for path in seen):
            yield from ("--tmpfs", str(folder))
    yield from ("--ro-bind", str(code), str(CODE), "--size", str(SCRATCH_BYTES), "--tmpfs", str(SCRATCH))
    if not any(path.is_relative_to(TEMPORARY) for path in seen):
        # The usual place for temporary files is the scratch folder, unless Python itself lies below it.
        yield from ("--symlink", str(SCRATCH), str(TEMPORARY))
    for device in DEVICES:
        yield from ("--dev-bind", device, device)
    yield from ("--remount-ro", "/", "--chdir", str(SCRATCH))
