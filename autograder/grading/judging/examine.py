"""One submission examined from outside: its cells run, each piece asked once, and again where a process was lost.

A process that is late, gone or garbled is closed; whatever it was doing then is guilty and gets nothing. A new one
replays the cells without the guilty cell, at most REPLAYS times, so that the rest counts. This module must know
nothing of keys, nor of how a process is started and held.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from autograder.grading.student import protocol
from autograder.grading.student.conversation import CELL_SECONDS
from autograder.grading.student.protocol import Garbled, Late, Outcome, ProtocolError

REPLAYS = 3
TOTAL_SECONDS = 120.0
CHOICE_SECONDS = 5.0
PAUSE_SECONDS, QUICK_SECONDS = 0.05, 4.0
"""Outcomes of cells that end within the pause may come together. A cell that is not as quick as this ends that: the
cells are run again, each answering for itself."""


class Student(protocol.Link, Protocol):
    """A started student process, as its holder sees it."""

    def allow(self, seconds: float) -> None:
        """From here on, sending and receiving together may take `seconds` of its time; then they raise Late."""

    def spent(self) -> float:
        """How many seconds of its time it has used since it was started."""

    def silent(self) -> bool:
        """Whether it has said nothing that is still to be read."""

    def close(self) -> None:
        """End it, whatever it is doing."""


@dataclass(frozen=True)
class Ask:
    """What to ask: the piece or question, the request's payload, the number of cases, the seconds allowed."""

    name: str
    payload: bytes
    count: int
    seconds: float = CHOICE_SECONDS


@dataclass
class Examined:
    """What came of it: an outcome for each cell that ran, a reply for every question, and notes on trouble."""

    outcomes: dict[int, Outcome] = field(default_factory=dict)
    replies: dict[str, dict[str, Any]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def examine(
    cells: Sequence[tuple[int, str]],
    asks: Sequence[Ask],
    start: Callable[[], Student],
    spare: Callable[[], frozenset[int]] = frozenset,
) -> Examined:
    """Run `cells`, each a number and a text, then put `asks` in their order. `start` gives a fresh process.

    When a cell is lost that is one of the `spare`, which nothing else needs, the others of them are left out with it.
    """
    found = Examined()
    left = TOTAL_SECONDS
    guilty: set[int] = set()
    pause, starts = PAUSE_SECONDS, 0
    while starts < 1 + REPLAYS:
        student = start()
        try:
            running = [cell for cell in cells if cell[0] not in guilty]
            lost = _run(student, running, found, left, pause)
            if lost is not None and pause:
                # Which of several quick cells it was shows when each answers for itself.
                pause = 0.0
                continue
            starts += 1
            if lost is not None:
                needless = spare()
                guilty |= needless if lost in needless else {lost}
            elif _ask_all(student, [ask for ask in asks if ask.name not in found.replies], found, left):
                break
        finally:
            left = max(0.0, left - student.spent())
            student.close()
    for ask in asks:
        if ask.name not in found.replies:
            found.replies[ask.name] = _status("not_asked")
            found.notes.append(f"{ask.name} was not asked: the notebook had stopped {1 + REPLAYS} times by then.")
    return found


def _run(student: Student, cells: Sequence[tuple[int, str]], found: Examined, left: float, pause: float) -> int | None:
    """Run `cells`. The number of the cell with which the process was lost; with a `pause` it may be a later one."""
    if not cells:
        return None
    nonce = protocol.fresh_nonce()
    request = protocol.run_request(list(cells), pause)
    for position, (number, _) in enumerate(cells):
        try:
            _allow(student, QUICK_SECONDS if pause else CELL_SECONDS, left)
            if position == 0:
                protocol.send(student, nonce, request)
            reply = protocol.receive_reply(student, nonce)
            found.outcomes[number] = protocol.checked_outcome(reply, number)
        except ProtocolError as trouble:
            if not pause:
                words = _words(trouble)
                found.outcomes[number] = Outcome(number, error=f"Stopped: this cell {words}. It was left out.")
                found.notes.append(f"Cell {number + 1} {words}; the others were run again without it.")
            return number
    return None


def _ask_all(student: Student, asks: Sequence[Ask], found: Examined, left: float) -> bool:
    """Put each of `asks`; False when the process was lost, and what lost it then has its reply."""
    for ask in asks:
        try:
            if not student.silent():
                raise Garbled("an answer before the question")
            nonce = protocol.fresh_nonce()
            _allow(student, ask.seconds, left)
            protocol.send(student, nonce, ask.payload)
            found.replies[ask.name] = protocol.checked_reply(protocol.receive_reply(student, nonce), ask.count)
        except ProtocolError as trouble:
            found.replies[ask.name] = _lost(trouble, ask)
            found.notes.append(f"{ask.name} {_words(trouble)} when it was asked.")
            return False
    return True


def _allow(student: Student, seconds: float, left: float) -> None:
    """Grant `seconds` and some grace for the process's own limit to act first, within what is `left` of the total."""
    rest = left - student.spent()
    if rest <= 0:
        raise Late
    student.allow(min(1.5 * seconds + 1.0, rest))


def _lost(trouble: ProtocolError, ask: Ask) -> dict[str, Any]:
    if isinstance(trouble, Late):
        return {"status": "ready", "detail": "", "cases": [{"slow": ask.seconds}] * ask.count}
    return _status("garbled" if isinstance(trouble, Garbled) else "ended")


def _status(status: str) -> dict[str, Any]:
    return {"status": status, "detail": "", "cases": []}


def _words(trouble: ProtocolError) -> str:
    if isinstance(trouble, Late):
        return "did not stop in time"
    if isinstance(trouble, Garbled):
        return f"sent something that is no answer ({trouble})"
    return "ended the whole process"
