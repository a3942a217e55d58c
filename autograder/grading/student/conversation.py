"""The student process: it holds a learner's code, runs its cells, and answers what it is asked.

No key, no expectation and no other submission is ever in it. :func:`converse` is the whole conversation, over any
:class:`autograder.grading.student.protocol.Link`; :func:`main` holds it over a pair of pipes, on every system.
"""

import io
import os
import sys
import time
from typing import IO, Any

from autograder import probing, watchdog, wire
from autograder.exercises import PIECES
from autograder.grading.student import protocol
from autograder.grading.student.execution import Cells, Limit

CELL_SECONDS = 30.0


def converse(link: protocol.Link, cells: Cells, limit: Limit) -> None:
    """Answer requests until the other side closes the link, which raises Ended.

    What a learner's code does to this conversation is its own loss.
    """
    while True:
        nonce, payload = protocol.receive(link)
        request = wire.decode(payload)
        if "run" in request:
            _run(link, nonce, request, cells)
        else:
            protocol.send(link, nonce, answer(request, cells.names, limit))


def _run(link: protocol.Link, nonce: bytes, request: dict[str, Any], cells: Cells) -> None:
    """Run what is asked. Outcomes of quick cells are sent together, so that the other side need not wake for each."""
    held, since = [], time.monotonic()
    for number, text in request["run"]:
        outcome = cells.run(number, "".join(text))
        held.append(protocol.frame(nonce, protocol.outcome_data(outcome)))
        if time.monotonic() - since >= request["pause"]:
            link.send(b"".join(held))
            held, since = [], time.monotonic()
    link.send(b"".join(held))


def answer(request: dict[str, Any], names: dict[str, Any], limit: Limit) -> bytes:
    """The payload of the reply to an `ask` or `choose` request."""
    if "choose" in request:
        return probing.packed(probing.choice(request["choose"], names))
    cases = [(behavior, inputs) for behavior, inputs in request["cases"]]
    return probing.packed(probing.answer(PIECES[request["ask"]], names, cases, limit=limit))


class Pipes:
    """A link over two buffered binary files. Ended when the other side has closed them."""

    def __init__(self, reads: IO[bytes], writes: IO[bytes]) -> None:
        self._reads, self._writes = reads, writes

    def send(self, data: bytes) -> None:
        """Write all of `data`."""
        try:
            self._writes.write(data)
            self._writes.flush()
        except OSError:
            raise protocol.Ended from None

    def receive(self, size: int) -> bytes:
        """Read exactly `size` bytes."""
        data = self._reads.read(size)
        if len(data) < size:
            raise protocol.Ended
        return data


def main() -> None:
    """Hold the conversation over standard input and output, which the learner's code gets no more."""
    link = Pipes(os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb"))
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    sys.stdin = io.StringIO()
    try:
        converse(link, Cells(CELL_SECONDS), watchdog.limit)
    except protocol.Ended:
        os._exit(0)
