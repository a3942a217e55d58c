"""One writer at a time: a file that the system unlocks by itself when its holder ends, however it ends."""

import fcntl
import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path


class WriterBusy(Exception):
    """Somebody else is writing; the message says who, since when."""


@contextmanager
def writer(path: Path, doing: str) -> Iterator[None]:
    """Be the one that writes. WriterBusy when another one holds `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
    with os.fdopen(descriptor, "r+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise WriterBusy(_who(file.read())) from None
        file.truncate(0)
        since = datetime.now().astimezone().isoformat(" ", "seconds")
        holder = {"pid": os.getpid(), "host": socket.gethostname(), "since": since, "doing": doing}
        file.write(json.dumps(holder))
        file.flush()
        yield


def _who(text: str) -> str:
    try:
        holder = json.loads(text)
        who = f"process {holder['pid']} on {holder['host']}, since {holder['since']}: {holder['doing']}"
    except (ValueError, KeyError, TypeError):
        who = "another process"
    return f"the gradebook is being written by {who}. Wait until it is done, or end it; nothing is lost"
