"""What this machine offers to hold a stranger's code, and what to install where it does not. Only grading needs it."""

import subprocess
import sys

from autograder.grading.sandbox import bubblewrap
from autograder.grading.student import seccomp
from autograder.learner.doctor import Finding

INSTALL = "install it with your system's packages, for example `sudo apt install bubblewrap`"
ELSEWHERE = "only Linux has it; grade in a Linux container or virtual machine"
OLDER_KERNEL = "this kernel has none; bubblewrap's walls and the filter hold without it"


def examine() -> list[Finding]:
    """What grading needs beyond the course: bubblewrap, that it works, the filter, Landlock."""
    return [_bubblewrap(), _filter(), _landlock()]


def _bubblewrap() -> Finding:
    what = "bubblewrap (for grading)"
    if sys.platform != "linux":
        return Finding(what, False, ELSEWHERE, required=False)
    program = bubblewrap.found()
    if program is None:
        return Finding(what, False, f"not installed; {INSTALL}", required=False)
    walls = [program, "--unshare-all", "--unshare-user", "--ro-bind", "/", "/", "--", sys.executable, "-c", ""]
    tried = subprocess.run(walls, capture_output=True, text=True, check=False, timeout=60)
    if tried.returncode:
        said = (tried.stderr.strip().splitlines() or ["it said nothing"])[-1]
        says = f"installed, but it does not start ({said}); allow unprivileged user namespaces on this machine"
        return Finding(what, False, says, required=False)
    return Finding(what, True, program, required=False)


def _filter() -> Finding:
    fine = seccomp.supported()
    says = f"{len(seccomp.ALLOWED) + len(seccomp.CHECKED)} calls allowed" if fine else ELSEWHERE
    return Finding("system call filter (for grading)", fine, says, required=False)


def _landlock() -> Finding:
    if sys.platform != "linux":
        return Finding("Landlock (for grading)", False, ELSEWHERE, required=False)
    from autograder.grading.student.lockdown import landlock_version

    version = landlock_version()
    return Finding("Landlock (for grading)", version > 0, f"version {version}" if version else OLDER_KERNEL, False)
