"""Asking a learner's code: the same in the notebook's kernel and in a process of its own.

One request names a piece and holds, for each case, the behavior and the inputs; one reply holds what came of
each, as plain data. Nothing here knows what is expected.
"""

import contextlib
import inspect
import io
import linecache
import types
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from autograder import watchdog, wire
from autograder.exercises.piece import Behavior, Names, Piece

Case = tuple[str, dict[str, Any]]
Reply = dict[str, Any]
Limit = Callable[[float], contextlib.AbstractContextManager[None]]


class _Discard(io.TextIOBase):
    """What the learner's code prints while it is asked goes nowhere: it never costs points or memory."""

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        return len(text)


def answer(
    piece: Piece, names: Names, cases: Sequence[Case], seconds: float | None = None, limit: Limit = watchdog.limit
) -> Reply:
    """Ask the code in `names` for each of `cases`, a behavior's name with its inputs.

    Returns ``{"status", "detail", "cases"}``. Status "ready" comes with one entry a case: ``{"value": data}``,
    ``{"raised": type, "message", "line", "number"}`` or ``{"slow": seconds}``; "missing", "not_callable" and
    "signature" come with none. All cases together take at most `seconds` (the piece's own by default), by the clock
    of `limit`.
    """
    status, detail = _callable_as(piece, names)
    if status != "ready":
        return {"status": status, "detail": detail, "cases": []}
    allowed = piece.seconds if seconds is None else seconds
    behaviors = {behavior.name: behavior for behavior in piece.behaviors}
    replies: list[Reply] = []
    with undisturbed():
        try:
            with limit(allowed):
                for behavior, inputs in cases:
                    replies.append(_ask(behaviors[behavior], names, inputs))
        except watchdog.TooSlow:
            replies += [{"slow": allowed}] * (len(cases) - len(replies))
    return {"status": "ready", "detail": "", "cases": replies}


def choice(name: str, names: Names) -> Reply:
    """What the learner answered to the question `name`: ``{"status", "detail", "cases"}`` with the text chosen."""
    chosen = names.get(name)
    if not isinstance(chosen, str) or not chosen.strip():
        return {"status": "missing", "detail": "", "cases": []}
    return {"status": "ready", "detail": "", "cases": [{"value": str(chosen).strip().lower()[:20]}]}


def packed(reply: Reply) -> bytes:
    """The bytes of a reply that crosses a process boundary. What cannot travel is "garbled"."""
    try:
        wire.checked(reply)
        return wire.encode(reply)
    except wire.WireError:
        return wire.encode({"status": "garbled", "detail": "", "cases": []})


def carried(reply: Reply) -> Reply:
    """The reply as it arrives on the other side of a process boundary."""
    arrived: Reply = wire.decode(packed(reply))
    return arrived


@contextlib.contextmanager
def undisturbed() -> Any:
    """Let what runs in the body print and warn into nowhere."""
    with (
        contextlib.redirect_stdout(_Discard()),
        contextlib.redirect_stderr(_Discard()),
        warnings.catch_warnings(),
        np.errstate(all="ignore"),
    ):
        warnings.simplefilter("ignore")
        yield


def _callable_as(piece: Piece, names: Names) -> tuple[str, str]:
    """Whether `names` holds something that can be called as the piece is; otherwise why not."""
    if piece.name not in names:
        return "missing", ""
    built = names[piece.name]
    if not callable(built):
        return "not_callable", type(built).__name__
    try:
        signature = inspect.signature(built)
    except (TypeError, ValueError):
        return "ready", ""
    declared = piece.parameters()
    required = [p for p in declared if p.default is inspect.Parameter.empty]
    for parameters in (required, declared):
        try:
            signature.bind(*[None] * len(parameters))
        except TypeError:
            return "signature", str(signature)
    return "ready", ""


def _ask(behavior: Behavior, names: Names, inputs: dict[str, Any]) -> Reply:
    try:
        return {"value": wire.to_plain(behavior.probe(names, wire.copied(inputs)))}
    except (watchdog.TooSlow, KeyboardInterrupt):
        raise
    except BaseException as error:
        return _raised(error, names)


def _raised(error: BaseException, names: Names) -> Reply:
    """The exception as data, with the last of the learner's own lines on the way to it."""
    line, number = "", 0
    step: types.TracebackType | None = error.__traceback__
    while step is not None:
        frame = step.tb_frame
        if frame.f_globals is names:
            number = step.tb_lineno
            line = linecache.getline(frame.f_code.co_filename, number).strip()
        step = step.tb_next
    return {"raised": type(error).__name__, "message": _message(error), "line": line[:200], "number": number}


def _message(error: BaseException) -> str:
    try:
        return str(error)[:300]
    except Exception:
        return ""
