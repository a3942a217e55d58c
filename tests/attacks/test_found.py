"""Holes that an attack from outside has found, each held shut."""

import struct
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from autograder import card, differ, wire
from autograder.grading import bubblewrap
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
