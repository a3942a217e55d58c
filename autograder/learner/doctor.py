"""Whether this machine has what the course needs, and what to do where it has not."""

import sys
from dataclasses import dataclass
from importlib import metadata

from autograder import keys
from autograder.exercises import LESSONS
from autograder.learner.launch import course_folder, notebook_of

NEEDED = ("jupyterlab", "numpy", "nbgrader", "ipywidgets", "matplotlib", "msgpack")


@dataclass(frozen=True)
class Finding:
    """One thing looked at: whether it is fine, whether the course needs it, and what to say."""

    what: str
    fine: bool
    says: str
    required: bool = True


def examine() -> list[Finding]:
    """Everything that is looked at, in the order in which it should be mended."""
    return [_python(), *(_package(name) for name in NEEDED), *(_lesson(name) for name in LESSONS)]


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    fine = (3, 11) <= sys.version_info[:2] <= (3, 13)
    return Finding("Python", fine, version if fine else f"{version}; the course needs 3.11 to 3.13")


def _package(name: str) -> Finding:
    try:
        return Finding(name, True, metadata.version(name))
    except metadata.PackageNotFoundError:
        return Finding(name, False, "not installed; run `make setup`, or `pip install steepest`")


def _lesson(name: str) -> Finding:
    try:
        keys.load(name)
    except keys.KeyMissing:
        return Finding(name, False, "its key is missing; run `steepest build`, or install the course again")
    notebook = course_folder() / notebook_of(name)
    fine = notebook.is_file()
    return Finding(name, fine, str(notebook) if fine else "its notebook is missing; install the course again")
