"""A coverage-guided fuzzer on everything that reads a stranger's bytes: `python -m tests.fuzz TARGET [SECONDS]`.

A target may raise what it declares and nothing else. The fuzzer ends with status 77 at the first thing other, and
leaves the bytes that did it in a file named crash-*. libFuzzer ends the process that it runs in.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["autograder"]):
    from autograder import judge, keys, probing
    from autograder.authoring.make_keys import reference
    from autograder.exercises import PIECES
    from autograder.grading.judging import png, submission
    from autograder.grading.judging.plan import load_plan
    from autograder.grading.student import protocol

from tests.grading.small_class import LESSON, handed_in, released_text

NONCE = bytes(protocol.NONCE_BYTES)
PLAN, KEY = load_plan(LESSON), keys.load(LESSON)
NAMES = sorted(KEY.pieces)


class Received:
    """A link on which everything has arrived."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def send(self, data: bytes) -> None:
        raise AssertionError("nothing is sent")

    def receive(self, size: int) -> bytes:
        part, self._data = self._data[:size], self._data[size:]
        if len(part) < size:
            raise protocol.Ended
        return part


def replies(data: bytes) -> None:
    """A piece's number and a payload: the reply to the last field, and the verdict on it."""
    if not data:
        return
    name = NAMES[data[0] % len(NAMES)]
    try:
        reply = protocol.receive_reply(Received(protocol.frame(NONCE, data[1:])), NONCE)
        reply = protocol.checked_reply(reply, len(KEY.pieces[name].cases))
    except protocol.ProtocolError:
        return
    verdict = judge.judge(PIECES[name], KEY.pieces[name], reply)
    assert 0 <= verdict.points <= verdict.of


def outcomes(data: bytes) -> None:
    """A frame: what a cell came to, and its pictures."""
    try:
        outcome = protocol.checked_outcome(protocol.receive_reply(Received(data), NONCE), 0)
    except protocol.ProtocolError:
        return
    for picture in outcome.pngs:
        png.clean_png(picture)


def notebooks(data: bytes) -> None:
    """A submission: bytes to cells, and these set into the instructor's notebook."""
    try:
        read = submission.read(data)
    except submission.SubmissionError:
        return
    rebuilt = PLAN.rebuild(read)
    assert {cell.grade_id for cell in PLAN.checks} <= {cell.grade_id for cell in rebuilt.cells}


def honest_replies() -> list[bytes]:
    names = reference(LESSON)
    return [
        bytes([number]) + probing.packed(probing.answer(PIECES[name], names, judge.cases_of(KEY.pieces[name])))
        for number, name in enumerate(NAMES)
    ]


def honest_outcomes() -> list[bytes]:
    seen = [protocol.Outcome(0), protocol.Outcome(0, "3.5\n", (b"\x89PNG\r\n\x1a\n",), "NameError: x")]
    return [protocol.frame(NONCE, protocol.outcome_data(outcome)) for outcome in seen]


def honest_notebooks() -> list[bytes]:
    cells = [{"cell_type": "code", "id": "a", "metadata": {}, "source": ["x = 1\n", "x"], "outputs": []}]
    small = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    return [handed_in()["ada"], released_text().encode(), json.dumps(small).encode()]


TARGETS: dict[str, tuple[Callable[[bytes], None], Callable[[], list[bytes]]]] = {
    "replies": (replies, honest_replies),
    "outcomes": (outcomes, honest_outcomes),
    "notebooks": (notebooks, honest_notebooks),
}
"""What is fuzzed, and honest bytes to begin from."""


def main() -> None:
    """Fuzz one target for so many seconds."""
    name, seconds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 60
    target, seeds = TARGETS[name]
    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(seeds()):
            Path(folder, f"seed-{number}").write_bytes(seed)
        options = [
            *sys.argv[3:],
            f"-max_total_time={seconds}",
            "-timeout=20",
            "-rss_limit_mb=2000",
            "-max_len=40000",
            "-print_final_stats=1",
        ]
        atheris.Setup([sys.argv[0], folder, *options], target)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
