"""The notebook's door: one finite number for nbgrader, a card for the learner, and nothing else."""

import math
import subprocess
import sys
import time
from typing import Any

import numpy as np
import pytest

from autograder.authoring.make_keys import make_key, reference
from autograder.check import check
from autograder.exercises import LESSONS, PIECES
from autograder.keys import VARIABLE, to_json
from autograder.learner import progress


@pytest.fixture
def names() -> dict[str, Any]:
    return reference("01_derivatives")


def test_a_result_is_one_number_as_text_and_a_card_as_html(names: dict[str, Any]) -> None:
    bundle = check("secant_slope", names)._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/html"}
    assert float(bundle["text/plain"]) == PIECES["secant_slope"].points
    assert "steepest-card passed" in bundle["text/html"]


@pytest.mark.parametrize("built", [None, 3, lambda: 0, lambda f, a, b: math.nan, lambda f, a, b: math.inf, "steep"])
def test_whatever_was_built_the_number_lies_between_0_and_the_points(names: dict[str, Any], built: Any) -> None:
    names["secant_slope"] = built
    points = float(check("secant_slope", names)._repr_mimebundle_()["text/plain"])
    assert points == 0.0


def test_a_name_that_is_nothing_of_the_course_is_said(names: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"check\('slope'\): nothing in the course has this name"):
        check("slope", names)


def test_only_validate_hears_of_an_imperfect_score_on_stderr(
    names: dict[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    names["secant_slope"] = lambda f, a, b: f(b) - f(a)
    check("secant_slope", names)
    assert capsys.readouterr().err == ""
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")
    check("secant_slope", names)
    assert "0 of 2 points" in capsys.readouterr().err
    check("forward_difference", names)
    assert capsys.readouterr().err == ""


def test_what_a_piece_prints_or_warns_is_not_shown(names: dict[str, Any], capfd: pytest.CaptureFixture[str]) -> None:
    def secant_slope(f: Any, a: float, b: float) -> Any:
        print("loud")
        np.float64(1) / np.float64(0)
        return (f(b) - f(a)) / (b - a)

    names["secant_slope"] = secant_slope
    assert check("secant_slope", names).verdict.passed
    assert capfd.readouterr() == ("", "")


def test_progress_tells_figures_which_piece_passed(names: dict[str, Any]) -> None:
    heard: list[str] = []
    progress.subscribe(heard.append)
    check("tangent_line", names)
    assert heard == ["tangent_line"]
    assert progress.has_passed("tangent_line")
    names["tangent_line"] = None
    check("tangent_line", names)
    assert not progress.has_passed("tangent_line")


def test_another_key_is_used_where_the_environment_says_so(
    names: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    (tmp_path / "01_derivatives.json").write_text(to_json(make_key("01_derivatives", "secret", {})))
    public = check("secant_slope", {**names, "secant_slope": lambda f, a, b: 0.0})
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    secret = check("secant_slope", {**names, "secant_slope": lambda f, a, b: 0.0})
    shown = [result.verdict.behaviors[0].finding.called for result in (public, secret)]  # type: ignore[union-attr]
    assert shown[0] != shown[1]
    assert check("secant_slope", names).verdict.passed


def test_checking_every_piece_takes_well_under_a_tenth_of_a_second(names: dict[str, Any]) -> None:
    """A bound ten times wider than what is measured, so that a busy machine does not fail it."""
    seconds = []
    for piece in LESSONS["01_derivatives"]:
        check(piece.name, names)
        started = time.perf_counter()
        check(piece.name, names)._repr_mimebundle_()
        seconds.append(time.perf_counter() - started)
    assert max(seconds) < 0.1


def test_the_door_needs_none_of_the_heavy_packages() -> None:
    """A kernel on a slow core imports what a check needs, and nothing for building or grading."""
    code = (
        "import sys, autograder.check;"
        "print([m for m in ('nbformat', 'nbgrader', 'jupytext', 'matplotlib', 'solutions', 'yaml', 'click')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
