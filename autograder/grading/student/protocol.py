"""Frames between a grader and the process that runs a learner's code.

A frame is a length, a nonce and plain data (:mod:`autograder.wire`). A request carries a nonce that nobody has seen;
every frame of its reply repeats it. There are three requests, each a dict:

- ``{"run": [[number, text], ...], "pause": seconds}``: a frame comes back for each cell; those of cells that end
  within the pause may come together;
- ``{"ask": piece, "cases": [[behavior, inputs], ...]}``: one frame comes back;
- ``{"choose": question}``: one frame comes back.

Closing the channel ends the conversation. What a learner's process may send is checked here, to the
last field. This module must know nothing of how that process is started or held.
"""

import base64
import secrets
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from autograder import wire

NONCE_BYTES = 16
_HEAD = struct.Struct(f">I{NONCE_BYTES}s")

CHUNK = wire.MAX_TEXT
MAX_STDOUT = 20_000
MAX_ERROR = 1_000
MAX_PNG = 400_000
MAX_PNGS = 4


class ProtocolError(Exception):
    """The other side did not answer as it must."""


class Late(ProtocolError):
    """No answer within the limits."""


class Ended(ProtocolError):
    """The other side is gone."""


class Garbled(ProtocolError):
    """An answer that is too big, has another nonce, came unasked or is not what was asked for."""


class Link(Protocol):
    """Bytes to and from one process. `receive` returns exactly `size` bytes; both raise Late or Ended."""

    def send(self, data: bytes) -> None:
        """Write all of `data`."""

    def receive(self, size: int) -> bytes:
        """Read exactly `size` bytes."""


@dataclass(frozen=True)
class Outcome:
    """What came of running one cell: its number, the text it printed, its pictures (raw PNG), its error."""

    number: int
    stdout: str = ""
    pngs: tuple[bytes, ...] = ()
    error: str = ""


def fresh_nonce() -> bytes:
    """A nonce for one request."""
    return secrets.token_bytes(NONCE_BYTES)


def frame(nonce: bytes, payload: bytes) -> bytes:
    """The bytes of one frame."""
    return _HEAD.pack(len(payload), nonce) + payload


def send(link: Link, nonce: bytes, payload: bytes) -> None:
    """Send one frame."""
    link.send(frame(nonce, payload))


def receive(link: Link) -> tuple[bytes, bytes]:
    """The nonce and the payload of the next frame. Garbled when it is too big."""
    size, nonce = _HEAD.unpack(link.receive(_HEAD.size))
    if size > wire.MAX_BYTES:
        raise Garbled(f"a frame of {size} bytes")
    return nonce, link.receive(size)


def receive_reply(link: Link, nonce: bytes) -> Any:
    """The plain data of the next frame, which must carry `nonce`. Garbled for anything else."""
    answered, payload = receive(link)
    if answered != nonce:
        raise Garbled("an answer to another question")
    try:
        return wire.decode(payload)
    except wire.WireError as error:
        raise Garbled(str(error)) from None


# --- requests ---------------------------------------------------------------------------------------------


def run_request(cells: list[tuple[int, str]], pause: float = 0.0) -> bytes:
    """The payload that asks to run `cells`, each a number and a text, and to answer at the latest after a `pause`."""
    return wire.encode({"run": [[number, chunks(text)] for number, text in cells], "pause": pause})


def ask_request(piece: str, cases: list[Any]) -> bytes:
    """The payload that asks `piece` for `cases`."""
    return wire.encode({"ask": piece, "cases": [[behavior, inputs] for behavior, inputs in cases]})


def choose_request(question: str) -> bytes:
    """The payload that asks what was answered to `question`."""
    return wire.encode({"choose": question})


def chunks(text: str) -> list[str]:
    """A text of any length as plain data, whose strings are short."""
    return [text[start : start + CHUNK] for start in range(0, len(text), CHUNK)]


# --- what may come back -----------------------------------------------------------------------------------


def outcome_data(outcome: Outcome) -> bytes:
    """The payload of one outcome."""
    pngs = [chunks(base64.b64encode(png).decode()) for png in outcome.pngs]
    return wire.encode([outcome.number, chunks(outcome.stdout), pngs, outcome.error[:MAX_ERROR]])


def checked_outcome(data: Any, number: int) -> Outcome:
    """The outcome of cell `number` from what came back. Garbled when it is none."""
    if not (type(data) is list and len(data) == 4 and type(data[0]) is int and type(data[3]) is str):
        raise Garbled("not the outcome of a cell")
    answered, printed, pictures, error = data
    if answered != number or type(pictures) is not list or len(pictures) > MAX_PNGS or len(error) > MAX_ERROR:
        raise Garbled("not the outcome of this cell")
    try:
        pngs = tuple(base64.b64decode(_joined(picture, 2 * MAX_PNG), validate=True) for picture in pictures)
    except ValueError:
        raise Garbled("a picture that is none") from None
    return Outcome(number, _joined(printed, 2 * MAX_STDOUT), pngs, error)


def _joined(data: Any, limit: int) -> str:
    if type(data) is not list or not all(type(part) is str for part in data):
        raise Garbled("not a text")
    text = "".join(data)
    if len(text) > limit:
        raise Garbled(f"a text of {len(text)} characters")
    return text


_STATUSES = ("ready", "missing", "not_callable", "signature", "garbled")
_CASE: dict[str, dict[str, Callable[[Any], bool]]] = {
    "value": {"value": lambda value: True},
    "raised": {
        "raised": lambda value: type(value) is str and 0 < len(value) <= 200,
        "message": lambda value: type(value) is str and len(value) <= 300,
        "line": lambda value: type(value) is str and len(value) <= 200,
        "number": lambda value: type(value) is int and 0 <= value < 10**6,
    },
    "slow": {"slow": lambda value: type(value) in (int, float) and 0 <= value < 10**6},
}


def checked_reply(data: Any, count: int) -> dict[str, Any]:
    """A reply of :mod:`autograder.probing` to `count` cases, from what came back. Garbled when it is none."""
    if not (type(data) is dict and data.keys() == {"status", "detail", "cases"}):
        raise Garbled("not a reply")
    if not (type(data["status"]) is str and type(data["detail"]) is str and type(data["cases"]) is list):
        raise Garbled("a reply without a status")
    if data["status"] not in _STATUSES or len(data["detail"]) > MAX_ERROR:
        raise Garbled("a reply of unknown status")
    if len(data["cases"]) != (count if data["status"] == "ready" else 0):
        raise Garbled(f"{len(data['cases'])} results for {count} cases")
    for case in data["cases"]:
        kind = next(iter(case), None) if type(case) is dict else None
        fields = _CASE.get(kind or "")
        if fields is None or case.keys() != fields.keys() or not all(fields[key](case[key]) for key in fields):
            raise Garbled("a result that is none")
    return data
