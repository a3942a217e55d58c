"""The command `steepest`: help that a newcomer can follow, exit codes that scripts can trust."""

import subprocess
import sys
from pathlib import Path

import pytest

STEEPEST = str(Path(sys.executable).parent / "steepest")


def _run(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([STEEPEST, *arguments], capture_output=True, text=True, cwd=cwd)


@pytest.mark.parametrize("command", ["", "lab", "check", "build", "doctor"])
def test_every_command_explains_itself(command: str) -> None:
    done = _run(*command.split(), "--help")
    assert done.returncode == 0
    assert done.stdout.startswith("Usage:")
    assert all(len(line) <= 100 for line in done.stdout.splitlines())


def test_help_comes_fast() -> None:
    """`--help` imports neither NumPy nor Jupyter."""
    code = "import sys, autograder.cli; print([m for m in ('numpy', 'nbgrader', 'nbformat') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["chek"], "No such command 'chek'"),
        (["lab", "77"], "there is no lesson '77'; there are"),
        (["check"], "Missing argument 'NOTEBOOK'"),
        (["check", "missing.ipynb"], "missing.ipynb"),
        (["lab", "--port", "many"], "'many' is not a valid integer"),
    ],
)
def test_wrong_use_exits_2_and_says_what_to_do(arguments: list[str], says: str, tmp_path: Path) -> None:
    done = _run(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("content", ["", "{", "[]", '{"cells": 3}', "\x00\x01", '{"nbformat": 4, "cells": []}'])
def test_a_file_that_is_no_notebook_of_the_course_exits_2(content: str, tmp_path: Path) -> None:
    (tmp_path / "broken.ipynb").write_text(content)
    done = _run("check", "broken.ipynb", cwd=tmp_path)
    assert done.returncode == 2, done.stdout + done.stderr
    assert "broken.ipynb" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_doctor_is_pleased_here() -> None:
    done = _run("doctor")
    assert done.returncode == 0, done.stdout
    assert "ok       Python" in done.stdout
