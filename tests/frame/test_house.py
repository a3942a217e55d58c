"""The house stays in order: what may be named, what may be imported, which files belong where."""

import itertools
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from autograder.authoring import CHECKOUT

TRACKED = [
    CHECKOUT / name
    for name in subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=CHECKOUT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    if (CHECKOUT / name).is_file()
]
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())
LOCKS = sorted((CHECKOUT / "requirements").glob("*.txt"))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_is_hashed_and_names_no_place_to_download_from(lock: Path) -> None:
    text = lock.read_text()
    assert not re.search(r"^\s*(--|.*://)", re.sub(r"--hash=sha256:[0-9a-f]{64}", "", text), re.MULTILINE)
    requirements = re.findall(r"^[a-z0-9][^\n]*", text, re.MULTILINE)
    assert requirements
    assert all("==" in line for line in requirements)
    assert text.count("--hash=sha256:") >= len(requirements)


def test_the_locks_agree_with_each_other() -> None:
    def versions(name: str) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for package, version in re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", (LOCKS[0].parent / name).read_text(), re.M):
            found.setdefault(package, set()).add(version)
        return found

    learner, instructor, development = map(versions, ("learner.txt", "instructor.txt", "development.txt"))
    for larger in (instructor, development):
        assert {name: larger.get(name) for name in learner} == learner


def test_every_declared_dependency_is_locked() -> None:
    text = (CHECKOUT / "requirements" / "development.txt").read_text()
    groups = [PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"].values()]
    for declared in itertools.chain.from_iterable(groups):
        name = re.split(r"[\[<>=]", declared)[0].lower()
        assert name == "steepest" or re.search(rf"^{name}(\[\w+\])?==", text, re.MULTILINE), declared


def test_no_file_is_a_drawer_of_odds_and_ends() -> None:
    drawers = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "stuff"}
    assert not [path for path in TRACKED if path.stem in drawers and path.suffix == ".py"]


@pytest.mark.parametrize("folder", ["autograder", "course", "solutions"])
def test_every_module_says_what_it_is_for(folder: str) -> None:
    silent = [
        path
        for path in TRACKED
        if path.suffix == ".py" and (CHECKOUT / folder) in path.parents and path.read_text().strip()
        if not path.read_text().lstrip().startswith(('"""', 'r"""'))
    ]
    assert not silent


def test_nothing_is_left_for_later() -> None:
    marks = re.compile(r"\b(TODO|FIXME|XXX)\b|mark\.(skip|xfail)\b")
    left = [path for path in TRACKED if path.suffix in (".py", ".md") and marks.search(path.read_text())]
    assert left == [CHECKOUT / "tests" / "frame" / "test_house.py"]
