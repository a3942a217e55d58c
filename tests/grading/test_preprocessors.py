"""By configuration alone, nbgrader's own commands and buttons give scores that a submission cannot forge."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.grading.course_places import Places
from autograder.grading.reducing.autograded import Released, fenced
from autograder.grading.reducing.gradebook import Gradebook
from tests.grading.small_class import LESSON, TITLE, course_at, handed_in, released_text, submit

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
CONFIG = (ROOT / "nbgrader_config.py").read_text()
GRADING = CONFIG[CONFIG.index("c.Autograde.sanitize_preprocessors") : CONFIG.index("c.Judge.keys")]
"""The part of the course's own configuration that makes grading trusted, word for word."""

Change = Callable[[dict[str, Any]], None]


def grade_id(cell: dict[str, Any]) -> str:
    return str(cell["metadata"].get("nbgrader", {}).get("grade_id", ""))


def checks(notebook: dict[str, Any]) -> list[dict[str, Any]]:
    return [cell for cell in notebook["cells"] if cell["metadata"].get("nbgrader", {}).get("grade")]


def tagged(notebook: dict[str, Any]) -> None:
    for cell in checks(notebook):
        cell["metadata"]["tags"] = ["skip-execution", "raises-exception", "hide"]


def forged_outputs(notebook: dict[str, Any]) -> None:
    for cell in checks(notebook):
        data = {"text/plain": str(cell["metadata"]["nbgrader"]["points"])}
        result = {"output_type": "execute_result", "data": data, "metadata": {}, "execution_count": 1}
        cell["outputs"], cell["source"] = [result], "99.0"
    tagged(notebook)


def deleted(notebook: dict[str, Any]) -> None:
    notebook["cells"] = [cell for cell in notebook["cells"] if not cell["metadata"].get("nbgrader", {}).get("grade")]


def doubled(notebook: dict[str, Any]) -> None:
    for cell in checks(notebook):
        copy = json.loads(json.dumps(cell)) | {"source": "1e9", "id": cell["id"][:50] + "-again"}
        notebook["cells"].append(copy)


def old_schema(notebook: dict[str, Any]) -> None:
    for cell in notebook["cells"]:
        if "nbgrader" in cell["metadata"]:
            cell["metadata"]["nbgrader"]["schema_version"] = 1


def other_claims(notebook: dict[str, Any]) -> None:
    for cell in checks(notebook):
        cell["metadata"]["nbgrader"] |= {"points": 1e6, "solution": True, "locked": False}
        cell["source"] = "1e6"
    notebook["metadata"]["kernelspec"] = {"name": "bash", "display_name": "x", "language": "bash"}


def patched(notebook: dict[str, Any]) -> None:
    source = """import builtins, sys, autograder.check, numpy, numpy.testing, math
for module in (numpy, numpy.testing, math):
    for name in ("allclose", "isclose", "array_equal", "assert_allclose"):
        setattr(module, name, lambda *a, **k: True)
autograder.check.check = check = lambda *a, **k: 1e9
builtins.float = lambda *a: 1e9
sys.modules["autograder.differ"] = sys.modules["autograder.judge"] = None"""
    cell = {"cell_type": "code", "id": "patch", "metadata": {}, "outputs": [], "execution_count": None}
    notebook["cells"].insert(2, cell | {"source": source})


CHEATS: dict[str, Change] = {
    "tagged": tagged,
    "forged": forged_outputs,
    "deleted": deleted,
    "doubled": doubled,
    "schema": old_schema,
    "claims": other_claims,
    "patched": patched,
}


def cheating(change: Change) -> bytes:
    """A notebook in which nothing is solved, and `change`."""
    notebook = json.loads(released_text())
    change(notebook)
    return json.dumps(notebook).encode()


def nbgrader(places: Places, *arguments: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    command = [str(BIN / "nbgrader"), *arguments]
    return subprocess.run(command, cwd=places.root, env=environment, capture_output=True, text=True, check=False)


def entered(places: Places) -> Places:
    """The lesson in the class's gradebook."""
    book = Gradebook(places.db_url, places.course_id)
    book.prepare(Released(LESSON, released_text()).assignment())
    book.close()
    return places


def scores(places: Places) -> dict[str, float]:
    book = Gradebook(places.db_url, places.course_id)
    try:
        return {standing.student: standing.score for standing in book.standings(LESSON)}
    finally:
        book.close()


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """An honest class and every cheat, through `nbgrader autograde`."""
    places = entered(course_at(tmp_path_factory.mktemp("course"), GRADING))
    for student in ("ada", "bela", "chidi"):
        submit(places, student, handed_in()[student])
    for name, change in CHEATS.items():
        submit(places, name, cheating(change))
    done = nbgrader(places, "autograde", LESSON)
    assert done.returncode == 0, done.stderr[-2000:]
    return places


def test_the_honest_get_what_they_earned(graded: Places) -> None:
    worth = sum(cell.points for cell in Released(LESSON, released_text()).plan.checks)
    found = scores(graded)
    assert found["ada"] == worth
    assert 0 < found["bela"] < worth
    assert found["chidi"] == 0


@pytest.mark.parametrize("name", CHEATS)
def test_a_cheat_gets_nothing_and_loses_nothing_of_the_record(graded: Places, name: str) -> None:
    assert scores(graded)[name] == 0
    notebook = json.loads((graded.autograded / name / LESSON / f"{TITLE}.ipynb").read_text())
    wanted = [grade_id(cell) for cell in checks(json.loads(released_text()))]
    assert [grade_id(cell) for cell in checks(notebook)] == wanted
    assert not any(cell["metadata"].get("tags") for cell in checks(notebook))


def test_without_the_configuration_the_same_cheat_wins(tmp_path: Path) -> None:
    """What the tests above would not show if stock nbgrader refused it too."""
    places = entered(course_at(tmp_path))
    submit(places, "tagged", cheating(tagged))
    assert nbgrader(places, "autograde", LESSON).returncode == 0
    assert scores(places)["tagged"] == sum(c.points for c in Released(LESSON, released_text()).plan.checks)


def test_a_check_deleted_in_a_second_submission_loses_its_score(graded: Places) -> None:
    submit(graded, "twice", handed_in()["ada"])
    assert nbgrader(graded, "autograde", LESSON, "--student", "twice").returncode == 0
    assert scores(graded)["twice"] > 0
    submit(graded, "twice", cheating(deleted))
    assert nbgrader(graded, "autograde", LESSON, "--student", "twice", "--force").returncode == 0
    assert scores(graded)["twice"] == 0


def test_a_learners_markdown_is_fenced_once(graded: Places) -> None:
    notebook = json.loads(handed_in()["ada"])
    notebook["cells"].append({"cell_type": "markdown", "id": "mine", "metadata": {}, "source": "<script>1</script>"})
    submit(graded, "writer", json.dumps(notebook).encode())
    assert nbgrader(graded, "autograde", LESSON, "--student", "writer").returncode == 0
    found = json.loads((graded.autograded / "writer" / LESSON / f"{TITLE}.ipynb").read_text())
    assert "".join(found["cells"][-1]["source"]) == fenced("<script>1</script>")


def test_without_the_sandbox_nothing_is_graded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With no bubblewrap on the PATH, nbgrader's own command fails instead of running code unprotected."""
    places = entered(course_at(tmp_path, GRADING))
    submit(places, "ada", handed_in()["ada"])
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("nbgrader", "python3", "alembic"):
        (tools / name).symlink_to(shutil.which(name, path=str(BIN)) or shutil.which(name) or "")
    command = [str(BIN / "nbgrader"), "autograde", LESSON]
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ, "PATH": str(tools)}, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "bubblewrap is not installed" in done.stderr
    assert not (places.autograded / "ada" / LESSON).exists()


@pytest.mark.slow
def test_formgraders_button_grades_in_the_same_way(tmp_path: Path) -> None:
    places = entered(course_at(tmp_path, GRADING))
    submit(places, "ada", handed_in()["ada"])
    submit(places, "forged", cheating(forged_outputs))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    extension = "--ServerApp.jpserver_extensions={'nbgrader.server_extensions.formgrader': True}"
    command = [str(BIN / "jupyter"), "server", "--no-browser", "--allow-root", f"--port={port}", extension]
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", "JUPYTER_TOKEN": "open"}
    server = subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.DEVNULL)
    try:
        for student in ("ada", "forged"):
            address = f"http://127.0.0.1:{port}/formgrader/api/submission/{LESSON}/{student}/autograde"
            assert json.loads(_posted(address))["success"]
    finally:
        server.terminate()
        server.wait(20)
    worth = sum(cell.points for cell in Released(LESSON, released_text()).plan.checks)
    assert scores(places) == {"ada": worth, "forged": 0.0}


def _posted(address: str) -> bytes:
    """The answer to a click on the button, once the server is there."""
    request = urllib.request.Request(address, data=b"", headers={"Authorization": "token open"})
    deadline = time.monotonic() + 60
    while True:
        try:
            with urllib.request.urlopen(request, timeout=120) as reply:
                answer: bytes = reply.read()
                return answer
        except urllib.error.HTTPError:
            raise
        except OSError:
            assert time.monotonic() < deadline, "the server did not start"
            time.sleep(0.3)
