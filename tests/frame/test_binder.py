"""What mybinder.org builds from: the learner's lock and nothing that would break its layers."""

import json
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from autograder.authoring import CHECKOUT
from autograder.instructor.binder_link import LinkError, link

BINDER = CHECKOUT / "binder"


def test_binder_installs_what_learners_install() -> None:
    assert (BINDER / "requirements.txt").read_text() == (CHECKOUT / "requirements" / "learner.txt").read_text()


def test_no_line_of_the_requirements_is_a_path() -> None:
    """A local path would make repo2docker copy the repository first, and build packages anew for every edit."""
    lines = (BINDER / "requirements.txt").read_text().splitlines()
    assert not [line for line in lines if re.match(r"\s*(-e|-r|\.|/|file:)", line)]


def test_the_python_is_named_and_supported() -> None:
    assert (BINDER / "runtime.txt").read_text().strip() in {"python-3.11", "python-3.12", "python-3.13"}


def test_post_build_is_executable_shell_that_parses() -> None:
    script = BINDER / "postBuild"
    assert script.stat().st_mode & 0o111
    assert subprocess.run(["bash", "-n", script]).returncode == 0


def test_post_build_leaves_no_solution_and_lets_a_lesson_run(tmp_path: Path) -> None:
    """The script itself, in a copy of the repository and an environment with the learner's packages."""
    names = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=CHECKOUT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    copy, env = tmp_path / "repository", tmp_path / "env"
    for name in names:
        if (CHECKOUT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            (copy / name).write_bytes((CHECKOUT / name).read_bytes())
            (copy / name).chmod((CHECKOUT / name).stat().st_mode)
    subprocess.run(["git", "init", "-q", copy], check=True)
    uv = Path(sys.executable).parent / "uv"
    subprocess.run([uv, "venv", "-q", "--seed", "--python", sys.executable, env], check=True)
    install = [uv, "pip", "install", "-q", "--python", env / "bin" / "python", "--require-hashes"]
    subprocess.run([*install, "-r", BINDER / "requirements.txt"], check=True)
    path = f"{env / 'bin'}:/usr/bin:/bin"
    subprocess.run(["bash", "binder/postBuild"], cwd=copy, env={"PATH": path, "HOME": str(tmp_path)}, check=True)
    assert not (copy / "solutions").exists()
    assert not (copy / ".git").exists()
    python = env / "bin" / "python"
    missing = subprocess.run([python, "-c", "import solutions"], cwd=copy, capture_output=True, text=True)
    assert "No module named 'solutions'" in missing.stderr
    done = subprocess.run(
        [env / "bin" / "steepest", "check", "course/02_gradients/gradients.ipynb"],
        cwd=copy, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 1
    assert "still as you found it" in done.stdout
    ran = copy / "ran.ipynb"
    execute = [env / "bin" / "jupyter", "execute", "--allow-errors", f"--output={ran}", "gradients.ipynb"]
    subprocess.run(execute, cwd=copy / "course" / "02_gradients", env={"PATH": path, "HOME": str(tmp_path)}, check=True)
    errors = [
        output["ename"]
        for cell in json.loads(ran.read_text())["cells"]
        for output in cell.get("outputs", [])
        if output["output_type"] == "error"
    ]
    assert set(errors) == {"NotImplementedError"}
    assert (env / "etc" / "jupyter" / "labconfig" / "page_config.json").is_file()


@pytest.mark.parametrize("lesson", [None, "01", "01_derivatives"])
def test_a_link_pins_a_tag_and_opens_a_page_that_exists(lesson: str | None) -> None:
    parts = urlsplit(link("someone/steepest", "v1.2.3", lesson))
    assert parts.netloc == "mybinder.org"
    assert parts.path == "/v2/gh/someone/steepest/v1.2.3"
    (place,) = parse_qs(parts.query)["urlpath"]
    assert (CHECKOUT / place.removeprefix("lab/tree/")).is_file()


def test_a_link_needs_a_repository() -> None:
    with pytest.raises(LinkError, match="write OWNER/NAME"):
        link("somewhere")
