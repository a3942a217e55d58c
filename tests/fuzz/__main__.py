"""A coverage-guided fuzzer on everything that reads a stranger's bytes: `python -m tests.fuzz TARGET [SECONDS]`.

A target may raise what it declares and nothing else. The fuzzer ends with status 77 at the first thing other, and
leaves the bytes that did it in a file named crash-*. libFuzzer ends the process that it runs in.
"""

import json
import math
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import atheris
import numpy as np

with atheris.instrument_imports(include=["autograder"]):
    from autograder import card, judge, keys, probing, wire
    from autograder.authoring.make_keys import reference
    from autograder.exercises import LESSONS, PIECES
    from autograder.grading.judging import png, submission
    from autograder.grading.judging.plan import load_plan
    from autograder.grading.student import protocol

from tests.grading.small_class import LESSON, handed_in, released_text

NONCE = bytes(protocol.NONCE_BYTES)
PLAN = load_plan(LESSON)
KEYS = {name: key for lesson in LESSONS for name, key in keys.load(lesson).pieces.items()}
NAMES = sorted(KEYS)


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
        reply = protocol.checked_reply(reply, len(KEYS[name].cases))
    except protocol.ProtocolError:
        return
    verdict = judge.judge(PIECES[name], KEYS[name], reply)
    assert 0 <= verdict.points <= verdict.of


def verdicts(data: bytes) -> None:
    """A reply in good form, whatever stands in it, and the verdict on it."""
    drawn = atheris.FuzzedDataProvider(data)
    name = NAMES[drawn.ConsumeIntInRange(0, len(NAMES) - 1)]
    cases = [_case(drawn) for _ in KEYS[name].cases]
    payload = wire.encode({"status": "ready", "detail": "", "cases": cases})
    try:
        reply = protocol.checked_reply(wire.decode(payload), len(cases))
    except (protocol.Garbled, wire.WireError):
        return
    verdict = judge.judge(PIECES[name], KEYS[name], reply)
    assert 0 <= verdict.points <= verdict.of
    card.to_html(verdict), card.to_text(verdict), card.to_json(verdict)


def _case(drawn: Any) -> dict[str, Any]:
    kind = drawn.ConsumeIntInRange(0, 9)
    if kind == 0:
        line = drawn.ConsumeUnicodeNoSurrogates(20)
        return {
            "raised": drawn.PickValueInList(["ValueError", "TypeError", line or "x"]),
            "message": line,
            "line": line,
            "number": 3,
        }
    return {"slow": drawn.ConsumeFloat()} if kind == 1 else {"value": _value(drawn)}


def _value(drawn: Any, depth: int = 0) -> Any:
    """Plain data of any kind."""
    kind = drawn.ConsumeIntInRange(0, 8 if depth < 3 else 5)
    few = range(drawn.ConsumeIntInRange(0, 4)) if kind > 4 else range(0)
    if kind < 5:
        made = [lambda: None, drawn.ConsumeBool, lambda: drawn.ConsumeInt(8), drawn.ConsumeFloat]
        return [*made, lambda: drawn.ConsumeUnicodeNoSurrogates(10)][kind]()
    if kind == 5:
        shape = tuple(drawn.ConsumeIntInRange(0, 3) for _ in few)
        numbers = [drawn.ConsumeFloat() for _ in range(math.prod(shape))]
        return np.array(numbers).reshape(shape).astype(drawn.PickValueInList(["f8", "i8", "?", "c16", "f4"]))
    if kind == 8:
        return {drawn.ConsumeUnicodeNoSurrogates(5): _value(drawn, depth + 1) for _ in few}
    items = [_value(drawn, depth + 1) for _ in few]
    return tuple(items) if kind == 7 else items


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
    names = {lesson: reference(lesson) for lesson in LESSONS}
    return [
        bytes([number])
        + probing.packed(probing.answer(PIECES[name], names[PIECES[name].lesson], judge.cases_of(KEYS[name])))
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
    "verdicts": (verdicts, lambda: [bytes(range(256))]),
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
