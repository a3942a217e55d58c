"""Opening the course: which command starts JupyterLab at which notebook."""

import importlib.resources
import sys
from pathlib import Path

from autograder.exercises import LESSONS, lesson_title


class LaunchError(ValueError):
    """There is no such lesson; the message lists those there are."""


def course_folder() -> Path:
    """The folder of the lessons."""
    return Path(str(importlib.resources.files("course")))


def notebook_of(lesson: str | None) -> str:
    """The notebook of `lesson`, relative to the course; the first lesson's without one. LaunchError if unknown."""
    names = [name for name in LESSONS if lesson is None or name == lesson or name.startswith(f"{lesson}_")]
    if not names:
        raise LaunchError(f"there is no lesson {lesson!r}; there are {', '.join(LESSONS)}")
    return f"{names[0]}/{lesson_title(names[0])}.ipynb"


def command(lesson: str | None = None, port: int | None = None, no_browser: bool = False) -> list[str]:
    """The command that opens JupyterLab at `lesson`. LaunchError for an unknown one."""
    arguments = [sys.executable, "-m", "jupyter", "lab", f"--ServerApp.root_dir={course_folder()}"]
    arguments.append(f"--LabApp.default_url=/lab/tree/{notebook_of(lesson)}")
    if port is not None:
        arguments.append(f"--ServerApp.port={port}")
    if no_browser:
        arguments.append("--no-browser")
    return arguments
