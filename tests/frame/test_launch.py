"""Opening the course never costs a learner what they wrote."""

from pathlib import Path

import pytest

from autograder.exercises import LESSONS
from autograder.learner import launch


def test_a_checkout_is_worked_in_as_it_is() -> None:
    assert launch.working_folder() == launch.course_folder()


def test_lessons_are_copied_once_and_work_is_kept(tmp_path: Path) -> None:
    folder = launch.working_folder(tmp_path / "mine")
    notebooks = sorted(folder.rglob("*.ipynb"))
    assert len(notebooks) == len(LESSONS)
    assert sorted(path.name for path in folder.glob("*.md")) == sorted(launch.SHEETS)
    notebooks[0].write_text("my work")
    assert launch.working_folder(tmp_path / "mine") == folder
    assert notebooks[0].read_text() == "my work"


def test_without_a_checkout_the_lessons_are_copied_beside_the_learner(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "site-packages" / "course"
    for lesson in LESSONS:
        (shipped / launch.notebook_of(lesson)).parent.mkdir(parents=True)
        (shipped / launch.notebook_of(lesson)).write_text(lesson)
    for sheet in launch.SHEETS:
        (shipped / sheet).write_text("a sheet")
    monkeypatch.setattr(launch, "course_folder", lambda: shipped)
    monkeypatch.chdir(tmp_path)
    assert launch.working_folder() == tmp_path / launch.FOLDER
    assert (tmp_path / launch.FOLDER / launch.notebook_of("01")).read_text() == "01_derivatives"


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(launch.LaunchError, match=r"cannot work in .*; name another one with --folder"):
        launch.working_folder(tmp_path / "file")


def test_the_command_opens_the_lesson_that_is_named(tmp_path: Path) -> None:
    arguments = launch.command("01", tmp_path, port=9999, no_browser=True)
    assert "--LabApp.default_url=/lab/tree/01_derivatives/derivatives.ipynb" in arguments
    assert f"--ServerApp.root_dir={tmp_path}" in arguments
    assert "--ServerApp.port=9999" in arguments
