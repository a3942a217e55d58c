"""The doctor says what this machine offers for grading, and what to install."""

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.grading.sandbox import isolation


def test_this_machine_can_grade() -> None:
    assert [finding.what.split(" (")[0] for finding in isolation.examine() if finding.fine] == [
        "bubblewrap",
        "system call filter",
        "Landlock",
    ]


def test_what_is_missing_is_said_and_stops_no_learner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.grading.sandbox.bubblewrap.found", lambda: None)
    result = CliRunner().invoke(main, ["doctor"])
    assert result.exit_code == 0
    assert "apt install bubblewrap" in result.output


def test_one_that_does_not_start_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.grading.sandbox.bubblewrap.found", lambda: "/bin/false")
    assert "user namespaces" in isolation.examine()[0].says
