"""Grading gives everybody the course's own pieces of earlier lessons, and of no other lesson anything at all."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder import borrow
from autograder.exercises import LESSONS, PIECES
from autograder.grading.judging import submission
from autograder.grading.judging.grade import grade
from autograder.grading.judging.plan import Plan, plan_from
from autograder.grading.mapping.cache import Depends
from autograder.grading.notebook_check import check_submission
from autograder.grading.reducing.autograded import Released
from autograder.grading.sandbox.holder import Sandbox, open_sandbox
from autograder.grading.student import protocol
from autograder.keys import LessonKey, load
from autograder.verdict import Verdict
from tests.grading.notebooks import IMPORTS, cell, checks, encoded, locked, solution
from tests.learner.desk import right

LESSON, PIECE = "02_gradients", "partial_derivative"
CARRY = """from autograder.learner.carry import carry

earlier = carry("central_difference", to="02_gradients")
central_difference = earlier.central_difference
earlier"""
BUILT_ON = """def partial_derivative(f, x, i, h=1e-5):
    def cut(value):
        moved = np.array(x, dtype=float)
        moved[i] = value
        return f(moved)
    return central_difference(cut, x[i], h)"""
WRONG = "def central_difference(f, x, h=1e-5):\n    raise RuntimeError('a sibling was used')"


def notebook(text: str = BUILT_ON, *own: str) -> dict[str, Any]:
    """Lesson 02 with one piece, which carries the central difference; `own` are cells of the learner's."""
    cells = [locked("imports", IMPORTS), locked("carry", CARRY)]
    cells += [cell(f"mine-{n}", source) for n, source in enumerate(own)]
    cells += [solution(f"piece-{PIECE}", text), checks(PIECE, PIECES[PIECE].points)]
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}


def plan() -> Plan:
    return plan_from(LESSON, json.dumps(notebook("")))


def key() -> LessonKey:
    return LessonKey(LESSON, {PIECE: load(LESSON).pieces[PIECE]}, {})


@pytest.fixture(scope="module", params=["bubblewrap", "process"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    with open_sandbox(request.param, LESSON) as held:
        yield held


def verdict(sandbox: Sandbox, *arguments: str) -> Verdict:
    return grade(encoded(notebook(*arguments)), plan(), key(), sandbox).verdicts[0][1]


def printed(sandbox: Sandbox, source: str) -> protocol.Outcome:
    """The outcome of one cell in a fresh child."""
    child = sandbox.start()
    try:
        child.allow(30)
        nonce = protocol.fresh_nonce()
        protocol.send(child, nonce, protocol.run_request([(0, source)]))
        return protocol.checked_outcome(protocol.receive_reply(child, nonce), 0)
    finally:
        child.close()


def test_what_calls_a_carried_piece_gets_full_points(sandbox: Sandbox) -> None:
    assert verdict(sandbox).passed


def test_the_autograded_notebook_says_whose_pieces_were_used(sandbox: Sandbox) -> None:
    graded = grade(encoded(notebook()), plan(), key(), sandbox)
    carried = next(record for record in graded.cells if record.grade_id == "carry")
    assert carried.stdout == "central_difference: the course's, as always in grading\n"
    assert carried.error == ""


def test_a_learner_may_still_write_it_anew(sandbox: Sandbox) -> None:
    assert not verdict(sandbox, BUILT_ON, WRONG).passed
    assert verdict(sandbox, BUILT_ON, right("central_difference")).passed


def test_one_submission_that_spoils_it_spoils_it_for_itself(sandbox: Sandbox) -> None:
    spoils = "central_difference.__code__ = (lambda f, x, h=1e-5: 0.0).__code__"
    assert not verdict(sandbox, BUILT_ON, spoils).passed
    assert verdict(sandbox).passed


@pytest.mark.parametrize("to", ["02_gradients", "99_last"])
def test_no_piece_of_the_lesson_itself_is_to_be_had(sandbox: Sandbox, to: str) -> None:
    cheat = f"from autograder.learner.carry import carry\n{PIECE} = carry('{PIECE}', to='{to}').{PIECE}"
    assert verdict(sandbox, "", cheat).points == 0
    outcome = printed(sandbox, f"from autograder import borrow\nborrow.earlier = lambda to: {list(LESSONS)}\n{cheat}")
    assert outcome.error == ""
    called = printed(sandbox, f"from autograder import borrow\nborrow.lent('{PIECE}')")
    assert called.error.startswith("NotLent")


def test_only_strictly_earlier_lessons_are_in_the_sandbox(sandbox: Sandbox) -> None:
    code = sandbox.folder / "code"
    assert sorted(path.stem for path in code.rglob("*.sealed")) == ["00_start", "01_derivatives"]
    source = "import os\nprint([f for d, _, fs in os.walk('/code') for f in fs if f.endswith('sealed')])"
    assert "02" not in printed(sandbox, source).stdout


def test_without_a_lesson_nothing_is_lent(tmp_path: Path) -> None:
    with open_sandbox() as held:
        assert not list(held.folder.rglob("*.sealed"))


def test_a_malicious_notebook_beside_it_changes_nothing_in_a_check(tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    text = f"open({str(ran)!r}, 'w').write('x')\n{WRONG}"
    beside = {"cells": [solution("piece-central_difference", text)], "metadata": {}, "nbformat": 4}
    (tmp_path / "01_derivatives").mkdir()
    (tmp_path / "01_derivatives" / "derivatives.ipynb").write_text(json.dumps(beside))
    (tmp_path / LESSON).mkdir()
    learners = submission.read(encoded(notebook()))
    assert check_submission(learners, plan(), tmp_path / LESSON)[0].passed
    assert not ran.exists()


def test_a_record_is_graded_anew_when_what_is_lent_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    depends = Depends(Released(LESSON, json.dumps(notebook(""))), key(), "bubblewrap")
    before = depends.base
    text_of = borrow.text_of
    monkeypatch.setattr(borrow, "text_of", lambda lesson: text_of(lesson) + "\n" * (lesson == "01_derivatives"))
    assert Depends(depends.released, depends.key, "bubblewrap").base != before


def test_in_stock_autograding_everything_is_borrowed(tmp_path: Path) -> None:
    """nbgrader runs the learner's kernel in the assignment's folder; a graded sibling may lie beside it."""
    (tmp_path / "01_derivatives").mkdir()
    beside = {"cells": [solution("piece-central_difference", WRONG)], "metadata": {}, "nbformat": 4}
    (tmp_path / "01_derivatives" / "derivatives.ipynb").write_text(json.dumps(beside))
    (tmp_path / LESSON).mkdir()
    code = f"import numpy as np\n{CARRY}\nprint(central_difference(lambda x: x**3, 1.0, 0.5))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path / LESSON,
        env={"NBGRADER_EXECUTION": "autograde", "PYTHONPATH": str(Path(borrow.__file__).parents[1])},
        capture_output=True,
        text=True,
    )
    assert done.stdout == "3.25\n", done.stderr
    assert not list(tmp_path.rglob(".steepest"))
