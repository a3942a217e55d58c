"""Holes that an attack from outside has found, each held shut."""

import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from autograder import card, differ, judge, keys, properties, wire
from autograder.exercises.piece import Rule
from autograder.grading.handed_in import identity, intake
from autograder.grading.sandbox import bubblewrap
from autograder.verdict import Finding, Judged, Verdict


def peak(of: Callable[[], object]) -> int:
    """The most memory, in bytes, that `of` has held at once."""
    tracemalloc.start()
    try:
        of()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_one_long_text_among_many_short_ones_costs_no_gigabyte() -> None:
    reply = ["x" * wire.MAX_TEXT, *[""] * 9_000]
    assert differ.numbers(reply) is None
    assert peak(lambda: differ.numbers(reply)) < 10**6


@pytest.mark.parametrize("item", [b"\x80", b"\x90", b"\xc7\x00\x03"], ids=["dict", "list", "opaque"])
def test_a_frame_of_empty_things_is_refused_before_it_is_built(item: bytes) -> None:
    row = b"\xdd" + struct.pack(">I", 100_000) + item * 100_000
    body = b"\xdc" + struct.pack(">H", 50) + row * 50

    def decode() -> None:
        with pytest.raises(wire.WireError, match="too many items"):
            wire.decode(body)

    assert peak(decode) < 400 * 10**6


def test_what_the_limits_allow_still_travels() -> None:
    arrays = [np.zeros((1,) * wire.MAX_AXES, dtype=np.float32)] * (wire.MAX_ITEMS - 2)
    assert len(wire.decode(wire.encode(arrays))) == len(arrays)


def test_a_learners_words_do_not_steer_a_terminal() -> None:
    finding = Finding("raised", "It stopped: \x1b]0;title\x07 \x1b[2J \u202e \x9b", called="f(x)", got="\x1b[31mE")
    text = card.to_text(Verdict("f", "01_derivatives", 1, (Judged("right", 1.0, 1, 0, finding),), ""))
    assert not set(text) & set("\x1b\x07\u202e\x9b")
    assert "\\x1b]0;title" in text


def test_what_lies_below_usr_for_others_is_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hidden, absent = tmp_path / "share", tmp_path / "etc"
    hidden.mkdir()
    monkeypatch.setattr(bubblewrap, "OTHERS", (hidden, absent))
    words = bubblewrap.command(Path("/code"), {}, ["true"], tmp_path)
    covered = [words[n + 1] for n, word in enumerate(words) if word == "--tmpfs"]
    assert str(hidden) in covered
    assert str(absent) not in covered
    assert covered.index(str(hidden)) < covered.index(str(bubblewrap.SCRATCH))


def handed_in(folder: Path, student: str, text: str) -> Path:
    """The notebook of `student` in `folder`."""
    file = folder / student / "01_derivatives" / "derivatives.ipynb"
    file.parent.mkdir(parents=True)
    file.write_text(text)
    return file


@pytest.mark.parametrize("depth", [1, 2, 3], ids=["student", "lesson", "file"])
def test_what_became_a_link_after_it_was_listed_is_not_followed(tmp_path: Path, depth: int) -> None:
    folder = tmp_path / "submitted"
    handed_in(folder, "ada", "ada's")
    handed_in(folder, "mallory", "mallory's")
    _, mallory = intake.take_in(folder, "01_derivatives", "derivatives").hand_ins
    parts = ("mallory", "01_derivatives", "derivatives.ipynb")[:depth]
    folder.joinpath(*parts).rename(tmp_path / "away")
    folder.joinpath(*parts).symlink_to(folder.joinpath("ada", *parts[1:]))
    with pytest.raises(intake.IntakeError, match="is a link"):
        mallory.load()


def test_nobody_takes_the_name_that_another_gets(tmp_path: Path) -> None:
    archive = tmp_path / "moodle.zip"
    people = ["Ada Byron_11", "Ada Byron_17", "Ada Byron_11_99", "Ada Byron_11_99_5"]
    with zipfile.ZipFile(archive, "w") as file:
        for person in people:
            file.writestr(f"{person}_assignsubmission_file_/derivatives.ipynb", person)
    taken = intake.take_in(archive, "01_derivatives", "derivatives").hand_ins
    assert {hand_in.load().decode() for hand_in in taken} == set(people)
    assert len({hand_in.student for hand_in in taken}) == len(people)


def test_a_name_is_no_markup_where_formgrader_writes_it_as_it_is() -> None:
    for raw in ("<img src=x onerror=alert(1)>", '";alert(1);"'):
        assert not set(identity.fit_id(raw)) & set('<>"')
    assert identity.fit_id("Ada O'Neill") == "Ada O'Neill"


def test_results_too_large_to_be_divided_are_read_without_an_error() -> None:
    pairs = [differ.Pair({}, np.full(3, 1.7e308), np.full(3, share)) for share in (0.25, 0.5)]
    assert differ.read(Rule(), pairs).kind


def test_one_part_of_many_numbers_is_not_looked_at_in_pairs() -> None:
    assert peak(lambda: properties.mixing([[list(range(1_500))]])) < 10**6
    assert properties.mixing([[[0, 1], [2, 3]]]) == (2, 4, True)


@pytest.mark.parametrize("leaf", ['"' * 60, None, 1], ids=["text", "none", "whole"])
def test_a_nested_reply_fills_no_page(leaf: object) -> None:
    reply: object = leaf
    for _ in range(6):
        reply = (reply, {"deep": leaf}, reply, reply, reply)
    assert len(judge.describe_value(reply)) < 1_000
    pair = differ.Pair({}, reply, 1.0)
    assert len(str(differ.read(Rule(), [pair]).words)) < 1_000
    assert len(judge.describe_value({"k" * 3_000 + str(n): 1.0 for n in range(100)})) < 1_000


@pytest.mark.parametrize("expected", [0.5, np.ones(3), np.ones((2, 3)), [0.5, 0.5]], ids=["0", "1", "2", "list"])
def test_a_reply_of_another_length_is_refused_by_its_length(expected: object) -> None:
    reply = [0.0] * (wire.MAX_ITEMS - 1)
    assert peak(lambda: differ.agrees(Rule(), reply, expected)) < 10**5
    assert peak(lambda: differ.agrees(Rule(), [reply, reply], expected)) < 10**5
    assert differ.agrees(Rule(), [[0.0, 1.0, 2.0]] * 2, np.array([[0.0, 1.0, 2.0]] * 2))


FORGED = [3.14, True, None, ("a", "b"), ["a"], {"a": 1}, np.ones(2), wire.Opaque("<b>"), "x" * wire.MAX_TEXT]


@pytest.mark.parametrize("value", FORGED, ids=[type(value).__name__ for value in FORGED])
def test_a_forged_answer_to_a_question_is_judged_and_shown(value: object) -> None:
    question = keys.load("01_derivatives").questions["patient_slope"]
    verdict = judge.judge_question(question, {"status": "ready", "detail": "", "cases": [{"value": value}]})
    assert verdict.points == 0
    assert len(card.to_html(verdict)) < 5_000
    assert len(card.to_text(verdict)) < 5_000


def test_a_forged_answer_that_holds_no_value_is_none() -> None:
    question = keys.load("01_derivatives").questions["patient_slope"]
    assert judge.judge_question(question, {"status": "ready", "detail": "", "cases": [{"slow": 1}]}).points == 0
