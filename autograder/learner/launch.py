"""Opening the course: where a learner's notebooks lie, and which command starts JupyterLab at which of them."""

import importlib.resources
import os
import shutil
import sys
from pathlib import Path

from autograder.exercises import LESSONS, lesson_title

FOLDER = "steepest-course"
"""Where a learner works, in the folder where the command is run, when only the wheel is installed."""

SHEETS = ("index.md", "glossary.md", "formulas.md")
"""What a learner looks things up in, beside the lessons."""


class LaunchError(ValueError):
    """The course cannot be opened like that; the message says what there is, or what to do."""


def course_folder() -> Path:
    """The folder of the lessons as they are shipped."""
    return Path(str(importlib.resources.files("course")))


def working_folder(chosen: Path | None = None) -> Path:
    """The folder to work in: the one `chosen`, else the checkout's lessons, else a copy beside the learner.

    Lessons and sheets that are not there yet are copied into it; what is there is never written over. LaunchError where
    the folder cannot be written.
    """
    shipped = course_folder()
    if chosen is None and (shipped.parent / "pyproject.toml").is_file():
        return shipped
    folder = (chosen or Path(FOLDER)).resolve()
    try:
        for name in [*map(notebook_of, LESSONS), *SHEETS]:
            target = folder / name
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(shipped / name, target)
    except OSError as error:
        raise LaunchError(f"cannot work in {folder}: {error.strerror}; name another one with --folder") from None
    return folder


def notebook_of(lesson: str | None) -> str:
    """The notebook of `lesson`, relative to the course; the first lesson's without one. LaunchError if unknown."""
    names = [name for name in LESSONS if lesson is None or name == lesson or name.startswith(f"{lesson}_")]
    if not names:
        raise LaunchError(f"there is no lesson {lesson!r}; there are {', '.join(LESSONS)}")
    return f"{names[0]}/{lesson_title(names[0])}.ipynb"


def environment() -> dict[str, str]:
    """The environment for JupyterLab: its own, with the course's settings added to those of the machine.

    They hide the instructor's tools, ask for no news, save every 30 seconds, and keep figures alive on scrolling.
    """
    settings = str(importlib.resources.files("autograder.learner") / "lab")
    paths = [settings, os.environ.get("JUPYTER_CONFIG_PATH", "")]
    return {**os.environ, "JUPYTER_CONFIG_PATH": os.pathsep.join(filter(None, paths))}


def command(
    lesson: str | None = None, folder: Path | None = None, port: int | None = None, no_browser: bool = False
) -> list[str]:
    """The command that opens JupyterLab at `lesson` in the working folder. LaunchError as above."""
    notebook = notebook_of(lesson)
    arguments = [sys.executable, "-m", "jupyter", "lab", f"--ServerApp.root_dir={working_folder(folder)}"]
    arguments.append(f"--LabApp.default_url=/lab/tree/{notebook}")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # In a container one is often root; the server still listens on this machine only, behind its token.
        arguments.append("--allow-root")
    if port is not None:
        arguments.append(f"--ServerApp.port={port}")
    if no_browser:
        arguments.append("--no-browser")
    return arguments
