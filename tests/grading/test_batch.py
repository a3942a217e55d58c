"""A whole class: nothing stops it, nothing is graded twice, and everything that is odd is said."""

import csv
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from autograder import keys
from autograder.exercises import LESSONS, lesson_title
from autograder.grading import batch as batch_module
from autograder.grading.class_keys import ClassKey, find_key
from autograder.grading.course_places import Places
from autograder.grading.feedback import write_feedback
from autograder.grading.handed_in.identity import fit_id
from autograder.grading.mapping.cache import Cache, Depends, engine
from autograder.grading.mapping.executor import Failed, Pool
from autograder.grading.reducing.autograded import Released
from autograder.grading.reducing.gradebook import Gradebook
from autograder.grading.reducing.tables import csv_text
from autograder.grading.reducing.writer_lock import WriterBusy, writer
from autograder.grading.sandbox.holder import SandboxError
from tests.grading.damage import damaged
from tests.grading.graded_class import Quiet, copied, export, graded, order, records, scores
from tests.grading.small_class import (
    LESSON,
    TITLE,
    course_at,
    handed_in,
    released_text,
    submit,
    with_sources,
)

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def worth() -> float:
    return sum(cell.points for cell in Released(LESSON, released_text()).plan.checks)


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """A class of four, graded once; tests that change it work on copies."""
    places = course_at(tmp_path_factory.mktemp("honest"))
    for student in ("ada", "bela", "chidi", "dilnoza"):
        submit(places, student, handed_in()[student], "2026-11-20 10:00:00 UTC")
    report = graded(places)
    assert (report.graded, report.remembered, report.failed) == (4, 0, [])
    return places


# --- what a grading leaves --------------------------------------------------------------------------------


def test_a_class_is_graded_into_notebooks_the_gradebook_and_tables(honest: Places, worth: float) -> None:
    found = scores(honest)
    assert found["ada"] == worth
    assert 0 < found["bela"] < worth
    assert 0 < found["dilnoza"] < worth
    assert found["chidi"] == 0
    for student in found:
        notebook = json.loads(honest.notebook(student, LESSON).read_text())
        assert len(notebook["cells"]) == len(json.loads(released_text())["cells"])
        assert honest.notebook(student, LESSON).with_name("timestamp.txt").read_text() == "2026-11-20 10:00:00 UTC"
    assert not list(honest.root.rglob("*.part"))


def test_grading_again_grades_nothing_twice_and_changes_no_byte(honest: Places, tmp_path: Path) -> None:
    places = copied(honest, tmp_path)
    before = export(places)
    report = graded(places)
    assert (report.graded, report.remembered) == (4, 4)
    assert export(places) == before


def test_the_number_of_workers_the_order_and_the_neighbors_change_nothing(honest: Places, tmp_path: Path) -> None:
    places = course_at(tmp_path)
    for student in ("dilnoza", "ada"):
        submit(places, student, handed_in()[student], "2026-11-20 10:00:00 UTC")
    graded(places, jobs=1)
    theirs = scores(honest)
    assert scores(places) == {student: theirs[student] for student in ("ada", "dilnoza")}
    for student in ("dilnoza", "ada"):
        assert places.notebook(student, LESSON).read_bytes() == honest.notebook(student, LESSON).read_bytes()


def test_a_persons_score_and_comment_stay_through_a_second_submission(honest: Places, tmp_path: Path) -> None:
    places = copied(honest, tmp_path)
    cell = Released(LESSON, released_text()).plan.checks[0].grade_id
    with sqlite3.connect(tmp_path / "grading" / "gradebook.db") as connection:
        connection.execute(
            "UPDATE grade SET manual_score = 0.5 WHERE cell_id IN (SELECT id FROM base_cell WHERE name = ?)", [cell]
        )
        connection.execute("UPDATE comment SET manual_comment = 'Well argued'")
    submit(places, "chidi", handed_in()["ada"], "2026-11-21 10:00:00 UTC")
    graded(places)
    book = Gradebook(places.db_url, places.course_id)
    standing = book.standings(LESSON, ["chidi"])[0]
    book.close()
    assert standing.grades[cell].manual == 0.5
    assert standing.grades[cell].needs_manual
    assert standing.timestamp is not None
    assert standing.timestamp.day == 21
    assert set(standing.comments.values()) == {"Well argued"}


def test_a_changed_check_is_asked_again_and_the_others_are_not(honest: Places, tmp_path: Path) -> None:
    """One piece's key changes: the cache keeps what it knows of the others, and the verdict on that one is new."""
    places = copied(honest, tmp_path)
    key = find_key(places.keys, LESSON)
    data = json.loads(key.text)
    name = next(iter(data["pieces"]))
    for case in data["pieces"][name]["cases"]:
        case[2] = 1234.5
    changed = ClassKey(LESSON, json.dumps(data), True, False)
    released = Released(LESSON, released_text())
    depends = Depends(released, changed.key, "bubblewrap")
    cache = Cache(places.cache, released.plan)
    known, stale = cache.get(depends.name_of(handed_in()["ada"]), depends.checks)
    cache.close()
    assert known is not None
    assert stale == {f"check-{name}"}
    graded(places, key=changed)
    assert scores(places)["ada"] == scores(honest)["ada"] - next(
        c.points for c in released.plan.checks if c.asks == name
    )


def test_equal_submissions_are_graded_once(tmp_path: Path) -> None:
    places = course_at(tmp_path)
    for number in range(12):
        submit(places, f"s{number}", handed_in()["bela"])
    graded(places, jobs=1)
    with sqlite3.connect(places.cache) as connection:
        assert connection.execute("SELECT count(*) FROM record").fetchone() == (1,)
    assert len(set(scores(places).values())) == 1
    assert len(scores(places)) == 12


def test_the_cache_knows_every_module_that_a_verdict_depends_on() -> None:
    """What judging and the student's side load of ours, beyond the tables of lessons."""
    code = (
        "import sys, autograder.grading.judging.grade\n"
        "import autograder.grading.sandbox.holder, autograder.grading.student.warm\n"
        "print(*(name for name in sys.modules if name.startswith('autograder.')))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    files = {str(Path(*name.split(".")[1:])) + ".py" for name in loaded}
    tables = {f"exercises/{lesson_title(lesson)}.py" for lesson in LESSONS}
    loaded_here = {name for name in files if (ROOT / "autograder" / name).is_file()}
    assert loaded_here - tables <= engine().keys()
    assert not tables & engine().keys()


# --- trouble ----------------------------------------------------------------------------------------------


def grade_damaged(tmp_path: Path, count: int) -> None:
    places = course_at(tmp_path)
    for number in range(count):
        submit(places, f"d{number:04}", damaged(number, handed_in()["ada"]))
    for student in ("ada", "bela"):
        submit(places, student, handed_in()[student])
    report = graded(places)
    assert report.failed == []
    assert report.graded == count + 2
    assert scores(places)["ada"] == max(scores(places).values())
    told = {student for student, _ in records(places)}
    for number in range(count):
        student = f"d{number:04}"
        assert student in scores(places)
        notebook = json.loads(places.notebook(student, LESSON).read_text())
        if scores(places)[student] < scores(places)["ada"]:
            said = student in told or any(output_says(cell) for cell in notebook["cells"])
            assert said, f"{student} lost points without a word"


def output_says(cell: dict[str, Any]) -> bool:
    """Whether a check cell's card says what is not right."""
    return any("✗" in o.get("data", {}).get("text/html", "") for o in cell.get("outputs", []))


def test_a_hundred_damaged_notebooks_stop_nothing(tmp_path: Path) -> None:
    grade_damaged(tmp_path, 100)


@pytest.mark.slow
def test_two_thousand_damaged_notebooks_stop_nothing(tmp_path: Path) -> None:
    grade_damaged(tmp_path, 2000)


def test_odd_names_odd_times_and_missing_notebooks_are_records(tmp_path: Path) -> None:
    places = course_at(tmp_path)
    names = [
        "a b",
        "o'neill",
        'q"uote',
        "x,y",
        "=cmd|calc",
        "new\nline",
        "x" * 250,
        "漢字",
        "مح\u202eمد",
        "-1+1",
        "@sum",
    ]
    for name in names:
        submit(places, name, handed_in()["chidi"])
    submit(places, "garbled-time", handed_in()["chidi"], "the day after")
    submit(places, "tomorrow", handed_in()["chidi"], "2999-01-01 00:00:00 UTC")
    (places.submitted / "nothing" / LESSON).mkdir(parents=True)
    linked = places.submitted / "linked" / LESSON
    linked.mkdir(parents=True)
    (linked / f"{TITLE}.ipynb").symlink_to("/etc/passwd")
    report = graded(places)
    assert report.failed == []
    assert report.graded == len(names) + 4
    told = dict(records(places))
    assert "future" in told["tomorrow"]
    assert "no time" in told["garbled-time"]
    assert "there is no derivatives.ipynb" in told["nothing"]
    assert "is a link" in told["linked"]
    for path in places.autograded.rglob("*.ipynb"):
        assert path.is_relative_to(places.autograded)
        assert "root:" not in path.read_text()
    text = (places.report(LESSON) / "grades.csv").read_text()
    for row in csv.reader(text.splitlines()):
        assert not row[0].startswith(("=", "+", "-", "@"))
    assert {"'=cmd|calc", "'-1+1", "'@sum", "漢字", fit_id('q"uote'), "x,y"} <= scores(places).keys()


def test_cells_that_begin_like_a_formula_are_text() -> None:
    assert csv_text(["a"], [["=1+1"], ["\t=1"], ["  =1"], ["＝1"], [-1.5], [None], ['say "x", y']]) == (
        'a\n\'=1+1\n\'\t=1\n\'  =1\n\'＝1\n-1.5\n\n"say ""x"", y"\n'.replace("\n\n", '\n""\n')
    )


def test_a_second_writer_is_told_who_holds_the_lock(honest: Places, tmp_path: Path) -> None:
    places = copied(honest, tmp_path)
    with (
        writer(places.lock, "something long"),
        pytest.raises(WriterBusy, match=rf"process {os.getpid()} .* something long"),
    ):
        graded(places)
    assert graded(places).graded == 4


def test_without_the_sandbox_nothing_is_graded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = course_at(tmp_path)
    submit(places, "ada", handed_in()["ada"])
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent))
    with pytest.raises(SandboxError, match="bubblewrap is not installed"):
        graded(places)
    assert not places.notebook("ada", LESSON).exists()
    with pytest.raises(SandboxError, match="unknown isolation"):
        graded(places, isolation="none")


def test_weaker_isolation_is_said_and_not_taken_for_the_stronger(honest: Places, tmp_path: Path) -> None:
    places = copied(honest, tmp_path)
    report = graded(places, isolation="process", jobs=1)
    assert report.remembered == 0
    assert "without the sandbox" in records(places)[0][1]
    assert "without the sandbox" in places.notebook("ada", LESSON).read_text()
    assert scores(places) == scores(honest)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(28, "No space left on device"), "No space left on device"),
        (AttributeError("'float' object has no attribute 'replace'"), "AttributeError: 'float' object has no"),
    ],
)
def test_a_notebook_that_cannot_be_written_is_said_and_the_next_run_finishes(
    honest: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    places = copied(honest, tmp_path)
    shutil.rmtree(places.autograded)
    real = batch_module.replace_file

    def full(path: Path, text: str, reached: Callable[[str], None]) -> bool:
        if "bela" in str(path):
            raise error
        return real(path, text, reached)

    with monkeypatch.context() as patched:
        patched.setattr(batch_module, "replace_file", full)
        report = graded(places)
    ((student, why),) = report.failed
    assert student == "bela"
    assert why.startswith(f"its notebook cannot be written: {said}")
    assert report.graded == 3
    assert graded(places).failed == []
    assert export(places) == export(honest)


def test_feedback_for_everyone_who_is_graded(honest: Places, tmp_path: Path) -> None:
    places = copied(honest, tmp_path)
    submit(places, "late", handed_in()["ada"][:-1] + b" }")
    before = export(places)
    written = write_feedback(order(places), Quiet())
    assert (written.pages, written.ungraded) == (4, ["late"])
    assert export(places) == before
    assert "secant_slope" in places.page("ada", LESSON).read_text()


# --- executors --------------------------------------------------------------------------------------------


def dying(task: int) -> int:
    """Ends its process for one task in ten."""
    if task % 10 == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return task * task


def test_a_task_that_kills_its_worker_costs_nobody_else() -> None:
    pool: Pool[int] = Pool(lambda: ProcessPoolExecutor(2), dying, 8, int)
    found = dict(pool.results((n, n) for n in range(40)))
    pool.close()
    assert sorted(found) == list(range(40))
    for n, result in found.items():
        assert isinstance(result, Failed) if n % 10 == 3 else result == n * n


class Inline(Executor):
    """An executor of another kind: no process of its own, and no way to begin one with a setup."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


def test_any_executor_will_do(honest: Places, tmp_path: Path) -> None:
    places = course_at(tmp_path)
    for student in ("ada", "bela"):
        submit(places, student, handed_in()[student], "2026-11-20 10:00:00 UTC")
    graded(places, executor=Inline)
    assert scores(places) == {student: scores(honest)[student] for student in ("ada", "bela")}


@pytest.mark.slow
def test_a_dask_cluster_will_do(honest: Places, tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    places = course_at(tmp_path)
    for student in ("ada", "bela"):
        submit(places, student, handed_in()[student], "2026-11-20 10:00:00 UTC")
    with distributed.LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None) as cluster:
        done = subprocess.run(
            [str(Path(sys.executable).parent / "steepest"), "grade", "01", "--dask", cluster.scheduler_address],
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert scores(places) == {student: scores(honest)[student] for student in ("ada", "bela")}


def test_ids_do_not_depend_on_the_order_of_keys() -> None:
    """The digests of checks are those of their content."""
    key = keys.load(LESSON)
    released = Released(LESSON, released_text())
    turned = replace(key, pieces=dict(reversed(key.pieces.items())))
    assert Depends(released, key, "bubblewrap").checks == Depends(released, turned, "bubblewrap").checks


def test_a_solution_changed_by_one_letter_is_another_submission(honest: Places, tmp_path: Path) -> None:
    places = copied(honest, tmp_path)
    submit(
        places,
        "ada",
        with_sources(handed_in()["ada"], {"piece-secant_slope": "def secant_slope(f, a, b):\n    return 0"}),
    )
    report = graded(places)
    assert report.remembered == 3
    assert scores(places)["ada"] < scores(honest)["ada"]
