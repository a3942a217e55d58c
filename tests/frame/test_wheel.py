"""What a learner installs: the wheel in a clean environment, with the locked packages and nothing else."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from autograder.authoring import CHECKOUT
from autograder.exercises import LESSONS, lesson_title
from autograder.learner.launch import SHEETS

UV = str(Path(sys.executable).parent / "uv")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    # From a copy of what git knows: a wheel must not depend on what lies about in somebody's checkout.
    names = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=CHECKOUT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    for name in names:
        if (CHECKOUT / name).is_file():
            (folder / "copy" / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / "copy" / name).write_bytes((CHECKOUT / name).read_bytes())
    subprocess.run([UV, "build", "--quiet", "--wheel", "--out-dir", folder, folder / "copy"], check=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a clean environment with the course installed as a learner does."""
    home = tmp_path_factory.mktemp("learner") / "env"
    python = home / "bin" / "python"
    lock = CHECKOUT / "requirements" / "learner.txt"
    subprocess.run([UV, "venv", "--quiet", "--python", sys.executable, home], check=True)
    install = [UV, "pip", "install", "--quiet", "--python", str(python)]
    subprocess.run([*install, "--require-hashes", "-r", str(lock)], check=True)
    subprocess.run([*install, "--no-deps", str(wheel)], check=True)
    return python


def test_the_wheel_holds_the_lessons_and_no_solution(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert not [name for name in names if name.startswith(("solutions", "tests"))]
    for lesson in LESSONS:
        assert f"course/{lesson}/{lesson_title(lesson)}.ipynb" in names
        assert f"course/keys/{lesson}.json" in names
    assert {f"course/{sheet}" for sheet in SHEETS} <= set(names)
    assert {"course/data/digits.npz", "course/data/SOURCE.md"} <= set(names)
    lent = [name for name in names if name.endswith(".sealed")]
    lessons = [f"course/borrow/{lesson}.sealed" for lesson in list(LESSONS)[:-1]]
    assert sorted(lent) == [*lessons, "course/clinic/patients.sealed"]


def test_solutions_cannot_be_imported_from_a_learners_environment(python: Path, tmp_path: Path) -> None:
    done = subprocess.run([python, "-c", "import solutions"], cwd=tmp_path, capture_output=True, text=True)
    assert "ModuleNotFoundError: No module named 'solutions'" in done.stderr


def test_the_doctor_finds_everything_in_a_learners_environment(python: Path, tmp_path: Path) -> None:
    command = [python.parent / "steepest", "doctor"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_blank_notebook_is_checked_from_a_learners_environment(python: Path, lesson: str, tmp_path: Path) -> None:
    notebook = CHECKOUT / "course" / lesson / f"{lesson_title(lesson)}.ipynb"
    command = [python.parent / "steepest", "check", notebook]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "still as you found it" in done.stdout
    assert "\n0 of " in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize(("arguments", "says"), [(["build"], "checkout"), (["check", "no.ipynb"], "no.ipynb")])
def test_what_cannot_work_there_is_said_without_a_stack_trace(
    python: Path, arguments: list[str], says: str, tmp_path: Path
) -> None:
    done = subprocess.run([python.parent / "steepest", *arguments], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode in (1, 2)
    assert says in done.stderr
    assert "Traceback" not in done.stderr
