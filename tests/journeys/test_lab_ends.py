"""`steepest lab` ends as a whole: nothing of it listens, or computes, once it is told to stop."""

import re
import socket
import time
from pathlib import Path

import pytest

from tests.journeys.lab import lab

Door = tuple[str, int]


def _knock(door: Door) -> None:
    """Wait until somebody listens there: the server says its address a moment before."""
    deadline = time.monotonic() + 30
    while True:
        try:
            return socket.create_connection(door, timeout=5).close()
        except ConnectionRefusedError:
            assert time.monotonic() < deadline
            time.sleep(0.1)


def test_ending_the_command_ends_jupyterlab(tmp_path: Path) -> None:
    with lab(tmp_path) as address:
        found = re.search(r"127\.0\.0\.1:(\d+)", address)
        assert found
        door = ("127.0.0.1", int(found[1]))
        _knock(door)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(door, timeout=5)
