"""A grading that is killed anywhere and started again ends as if it had not been killed."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder.grading.course_places import Places, read_places
from autograder.grading.reducing.autograded import Released
from autograder.grading.reducing.gradebook import Gradebook
from tests.grading.graded_class import export, graded
from tests.grading.small_class import LESSON, TITLE, course_at, handed_in, released_text, submit, with_own_cell

ROOT = Path(__file__).parents[2]

DRIVER = """
import os, signal, sys
from pathlib import Path
from autograder.grading import batch
from tests.grading.graded_class import Quiet, order
from autograder.grading.course_places import read_places

root, point, count, every = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
batch.COMMIT_EVERY = every
left = count

def reached(name):
    global left
    if point in (name, "any"):
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    elif point == "begun" and left == count:
        left -= 1
        print("begun", flush=True)

if __name__ == "__main__":
    batch.grade_class(order(read_places(root)), Quiet(), reached)
"""


def start(root: Path, point: str, count: int, every: int = 10) -> "subprocess.Popen[str]":
    driver = root / "driver.py"
    driver.write_text(DRIVER)
    (root / "tmp").mkdir(exist_ok=True)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(root / "tmp")}
    return subprocess.Popen(
        [sys.executable, str(driver), str(root), point, str(count), str(every)],
        stdout=subprocess.PIPE, text=True, env=environment, cwd=root,
    )  # fmt: skip


def whole_class(root: Path, size: int) -> Places:
    """A class with something in the gradebook already: an older result, a manual score, a due date."""
    places = course_at(root, 'c.LateSubmissionPlugin.penalty_method = "zero"\n')
    kinds = ("ada", "bela", "chidi", "dilnoza")
    book = Gradebook(places.db_url, places.course_id)
    book.prepare(Released(LESSON, released_text()).assignment())
    book.close()
    for number in range(size):
        data = with_own_cell(handed_in()[kinds[number % 4]], f"mine = {number % 7}")
        submit(places, f"s{number:03}", data, f"2026-11-{19 + number % 3} 10:00:00 UTC")
    submit(places, "s005", b"broken")
    with sqlite3.connect(root / "grading" / "gradebook.db") as connection:
        connection.execute("UPDATE assignment SET duedate = '2026-11-20 12:00:00.000000'")
    return places


def killed_anywhere(tmp_path: Path, size: int, kills: list[tuple[str, int]]) -> None:
    """For each point in turn: a fresh copy, killed there, started again; it ends as if never killed."""
    fresh = whole_class(tmp_path / "fresh", size)
    calm = copied_with_config(fresh, tmp_path / "calm")
    graded(calm)
    expected = export(calm)
    for number, (point, count) in enumerate(kills):
        places = copied_with_config(fresh, tmp_path / f"killed{number}")
        shutil.copy(calm.cache, places.cache) if number % 2 else None
        process = start(places.root, point, count)
        process.wait(300)
        assert process.returncode in (-signal.SIGKILL, 0), (point, count)
        graded(places)
        assert export(places) == expected, (point, count)
        shutil.rmtree(places.root)


def copied_with_config(places: Places, root: Path) -> Places:
    shutil.copytree(places.root, root)
    text = (places.root / "nbgrader_config.py").read_text().replace(str(places.root), str(root))
    (root / "nbgrader_config.py").write_text(text)
    return read_places(root)


POINTS = (
    f"{TITLE}.ipynb is written", f"{TITLE}.ipynb is renamed", "timestamp.txt is written", "timestamp.txt is renamed",
    "before the commits", "the cache is committed", "the grades are committed", "grades.csv is written",
    "grades.csv is renamed", "records.csv is written", "records.csv is renamed",
)  # fmt: skip


def test_killed_after_a_write_a_rename_and_a_commit(tmp_path: Path) -> None:
    killed_anywhere(tmp_path, 24, [(POINTS[0], 13), (POINTS[5], 2), (POINTS[6], 1)])


@pytest.mark.slow
def test_killed_after_every_write_rename_and_commit(tmp_path: Path) -> None:
    counts = {True: (1, 37, 100), False: (1, 2)}
    kills = [(point, count) for point in POINTS for count in counts[TITLE in point or "timestamp" in point]]
    killed_anywhere(tmp_path, 100, kills)


@pytest.mark.slow
def test_killed_fifty_times_at_random_in_one_batch(tmp_path: Path) -> None:
    """By the clock, once it writes: also between the points, in a commit, in the middle of a file."""
    fresh = whole_class(tmp_path / "fresh", 100)
    calm = copied_with_config(fresh, tmp_path / "calm")
    graded(calm)
    places = copied_with_config(fresh, tmp_path / "killed")
    rng, killed, longest = random.Random(1), 0, 3.0
    while killed < 50:
        process = start(places.root, "begun", 0)
        assert process.stdout
        process.stdout.readline()
        began = time.monotonic()
        time.sleep(rng.uniform(0.0, longest))
        if process.poll() is None:
            process.kill()
            killed += 1
        else:
            # It was done before: kill the next one sooner, and let there be something to do.
            longest = 0.9 * (time.monotonic() - began)
        process.wait(60)
        if killed % 5 == 0:
            places.cache.unlink(missing_ok=True)
            shutil.rmtree(places.autograded, ignore_errors=True)
    assert killed == 50
    graded(places)
    assert export(places) == export(calm)


def test_every_point_is_reached(tmp_path: Path) -> None:
    places = whole_class(tmp_path, 3)
    seen: list[str] = []
    graded(places, seen.append)
    assert set(POINTS) <= set(seen)
    renamed = [n for n, point in enumerate(seen) if point == f"{TITLE}.ipynb is renamed"]
    assert max(renamed) < seen.index("the grades are committed"), "notebooks stand before their grades are committed"


def test_workers_end_with_the_one_that_began_them(tmp_path: Path) -> None:
    places = whole_class(tmp_path, 8)
    process = start(places.root, f"{TITLE}.ipynb is renamed", 1)
    assert process.wait(120) == -signal.SIGKILL
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and _of(places):
        time.sleep(0.2)
    assert _of(places) == []
    assert list((tmp_path / "tmp").glob("steepest-*")) == []


def _of(places: Places) -> list[int]:
    """Processes that still work in the course's folder."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                if (folder / "cwd").readlink() == places.root and int(folder.name) != os.getpid():
                    found.append(int(folder.name))
            except OSError:
                continue
    return found
