"""Whatever bytes a student process sends, this side gets an answer to its question or one of three exceptions."""

import contextlib
import struct
from typing import Any

import msgpack
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from autograder import judge, wire
from autograder.exercises import PIECES
from autograder.grading.judging.grade import judged
from autograder.grading.student import protocol
from autograder.grading.student.protocol import Ended, Garbled, Outcome, checked_outcome, checked_reply, receive_reply
from tests.grading import notebooks

NONCE = bytes(range(16))


class Sent:
    """A link from which these bytes can be read."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def send(self, data: bytes) -> None:
        self.data += data

    def receive(self, size: int) -> bytes:
        if len(self.data) < size:
            raise Ended
        taken, self.data = self.data[:size], self.data[size:]
        return taken


def frame(payload: bytes, nonce: bytes = NONCE) -> bytes:
    return struct.pack(">I16s", len(payload), nonce) + payload


def test_an_outcome_travels_whole() -> None:
    link = Sent(b"")
    outcome = Outcome(3, "é" * 30_000, (b"\x89PNG" * 1000, b""), "NameError: x")
    protocol.send(link, NONCE, protocol.outcome_data(outcome))
    assert checked_outcome(receive_reply(link, NONCE), 3) == outcome


def test_requests_say_what_to_run_and_ask() -> None:
    text = "x = 1\n" * 2_000
    assert "".join(wire.decode(protocol.run_request([(0, text)]))["run"][0][1]) == text
    asked = wire.decode(protocol.ask_request("secant_slope", judge.cases_of(notebooks.key().pieces["secant_slope"])))
    assert asked["ask"] == "secant_slope"
    assert len(asked["cases"]) == len(notebooks.key().pieces["secant_slope"].cases)


@pytest.mark.parametrize(
    "data",
    [
        frame(wire.encode({}), bytes(16)),
        frame(b"\xc1"),
        frame(b"\x93" * 2_000),
        struct.pack(">I16s", 2**32 - 1, NONCE),
        frame(msgpack.packb(2**64 - 1)),
        frame(msgpack.packb(b"bare")),
        frame(msgpack.packb({"a": 1}) + b"\x00"),
        frame(b"\x82\xa1a\x01\xa1a\x02"),
        frame(msgpack.packb({1: 2})),
        frame(msgpack.packb("x" * 100_000)),
        frame(msgpack.packb(msgpack.ExtType(9, b""))),
        frame(msgpack.packb(msgpack.ExtType(1, msgpack.packb(["d", [2**40, 2**40], b""])))),
        frame(msgpack.packb(msgpack.ExtType(1, msgpack.packb(["O", [1], b"\0" * 8])))),
        frame(b"\xdd\xff\xff\xff\xff"),
    ],
)
def test_what_is_not_plain_data_is_garbled(data: bytes) -> None:
    with pytest.raises(Garbled):
        receive_reply(Sent(data), NONCE)


READY = {"status": "ready", "detail": "", "cases": [{"value": 1.0}]}


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        {**READY, "more": 1},
        {**READY, "status": "passed"},
        {**READY, "status": ["ready"]},
        {**READY, "cases": []},
        {**READY, "cases": [{"value": 1.0}] * 2},
        {**READY, "cases": [1.0]},
        {**READY, "cases": [{}]},
        {**READY, "cases": [{"value": 1.0, "raised": "E"}]},
        {**READY, "cases": [{"slow": "yes"}]},
        {**READY, "cases": [{"raised": "", "message": "", "line": "", "number": 0}]},
        {**READY, "cases": [{"raised": "E", "message": 1, "line": "", "number": 0}]},
        {**READY, "cases": [{"raised": "E", "message": "", "line": "", "number": -1}]},
        {"status": "missing", "detail": "", "cases": [{"value": 1.0}]},
        {"status": "signature", "detail": "x" * 5_000, "cases": []},
    ],
)
def test_what_is_no_reply_is_garbled(data: Any) -> None:
    with pytest.raises(Garbled):
        checked_reply(data, 1)


def test_replies_of_every_kind_are_taken() -> None:
    cases = [{"value": None}, {"raised": "E", "message": "m", "line": "l", "number": 2}, {"slow": 1.5}]
    assert checked_reply({**READY, "cases": cases}, 3)["cases"] == cases
    assert checked_reply({"status": "missing", "detail": "", "cases": []}, 3)["status"] == "missing"


@pytest.mark.parametrize(
    "data",
    [
        None,
        [1, [], [], ""],
        [0, [], []],
        [0, "text", [], ""],
        [0, [1], [], ""],
        [0, [], [["not base64!"]], ""],
        [0, [], [[]] * 9, ""],
        [0, ["x" * 4_000] * 20, [], ""],
        [0, [], [], "x" * 2_000],
        [True, [], [], ""],
    ],
)
def test_what_is_no_outcome_is_garbled(data: Any) -> None:
    with pytest.raises(Garbled):
        checked_outcome(data, 0)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 199), st.integers(0, 255))
def test_no_bytes_get_through(noise: bytes, place: int, byte: int) -> None:
    good = bytearray(frame(wire.encode(READY)))
    good[place % len(good)] = byte
    for data in (bytes(good), noise, frame(noise)):
        with contextlib.suppress(Garbled, Ended):
            reply = checked_reply(receive_reply(Sent(data), NONCE), 1)
            assert reply.keys() == READY.keys()


LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from([wire.Opaque("thing"), wire.Opaque("")])
)
ARRAYS = st.sampled_from([0, 1, 2, 3]).flatmap(
    lambda n: st.lists(st.floats(), min_size=n, max_size=n).map(lambda v: __import__("numpy").array(v))
)
VALUES = st.recursive(
    LEAVES | ARRAYS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(st.sampled_from(["after the call", "after writing into the result", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(PIECES)), st.lists(VALUES, min_size=1, max_size=5))
@example("best_step", [[1.0, [2.0]], "x", float("nan")])
def test_any_value_can_be_judged(name: str, values: list[Any]) -> None:
    key = notebooks.key()
    if name not in key.pieces:
        return
    count = len(key.pieces[name].cases)
    cases = [{"value": values[n % len(values)]} for n in range(count)]
    reply = checked_reply(wire.decode(wire.encode({**READY, "cases": cases})), count)
    verdict = judge.judge(PIECES[name], key.pieces[name], reply)
    assert 0 <= verdict.points <= verdict.of


@settings(max_examples=100, deadline=None)
@given(VALUES)
def test_any_choice_can_be_judged(value: Any) -> None:
    replies = {cell.asks: {"status": "missing", "detail": "", "cases": []} for cell in notebooks.plan().checks}
    replies["quiz_flat"] = {"status": "ready", "detail": "", "cases": [{"value": value}]}
    verdicts, _ = judged(notebooks.plan(), notebooks.key(), replies)
    assert dict(verdicts)["check-quiz_flat"].points == (1.0 if isinstance(value, str) and value == "b" else 0.0)
