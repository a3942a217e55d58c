"""The world around a grading, with things in it that an attack would like to read, change, reach or kill."""

import contextlib
import hashlib
import os
import secrets
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import psutil

CANARY = "canary-" + secrets.token_hex(8)
"""Stands in every secret; where it shows up, something was read that is not the learner's."""


@dataclass
class World:
    """Secrets in `canary`, services that count who calls, a process that only wants to live."""

    canary: Path
    port: int
    abstract: str
    bystander: subprocess.Popen[bytes]
    calls: list[str] = field(default_factory=list)
    before: dict[str, str] = field(default_factory=dict)

    def fill(self, text: str) -> str:
        """A payload with this world's places in it."""
        places = {"canary": self.canary, "port": self.port, "abstract": self.abstract, "bystander": self.bystander.pid}
        for name, value in places.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    def state(self) -> dict[str, str]:
        """Every file of the world by what is in it."""
        files = sorted(path for path in self.canary.rglob("*") if path.is_file())
        return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    def damage(self) -> list[str]:
        """What has happened to the world since it was made."""
        found = [f"{path} changed" for path in self.before.keys() ^ self.state().keys()]
        found += [f"{path} changed" for path, said in self.state().items() if self.before.get(path, said) != said]
        found += [f"{call} was reached" for call in self.calls]
        if self.bystander.poll() is not None:
            found.append("the bystander is dead")
        return found


def living_below(pid: int | None) -> int:
    """How many processes there are below `pid`."""
    with contextlib.suppress(psutil.Error):
        return len(psutil.Process(pid).children(recursive=True))
    return 0


@contextlib.contextmanager
def world(folder: Path) -> Iterator[World]:
    """A world in `folder`; the environment of this process holds a secret too."""
    canary = folder / "canary"
    for name in ("keys", "submitted/bela"):
        (canary / name).mkdir(parents=True)
    for name in ("secret.txt", "keys/01_derivatives.json", "submitted/bela/derivatives.ipynb"):
        (canary / name).write_text(CANARY)
    book = sqlite3.connect(canary / "gradebook.db")
    book.execute("create table secret (value)")
    book.execute("insert into secret values (?)", (CANARY,))
    book.commit()
    book.close()
    bystander = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(3600)"])
    os.environ["STEEPEST_SECRET"] = CANARY
    made = World(canary, 0, "steepest-" + secrets.token_hex(4), bystander)
    servers = list(_servers(made))
    made.before = made.state()
    try:
        yield made
    finally:
        for server in servers:
            server.close()
        bystander.kill()
        bystander.wait()
        del os.environ["STEEPEST_SECRET"]


def _servers(made: World) -> Iterator[socket.socket]:
    """Servers by TCP and UDP on the same port, an abstract socket, one in the file system."""
    tcp = socket.create_server(("127.0.0.1", 0))
    made.port = tcp.getsockname()[1]
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.bind(("127.0.0.1", made.port))
    abstract, named = socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX)
    abstract.bind("\0" + made.abstract)
    named.bind(str(made.canary / "sock"))
    for server, name in ((tcp, "TCP"), (abstract, "the abstract socket"), (named, "the named socket")):
        server.listen()
        threading.Thread(target=_accept, args=(server, name, made), daemon=True).start()
        yield server
    threading.Thread(target=_hear, args=(udp, made), daemon=True).start()
    yield udp


def _accept(server: socket.socket, name: str, made: World) -> None:
    with contextlib.suppress(OSError):
        while True:
            server.accept()[0].close()
            made.calls.append(name)


def _hear(server: socket.socket, made: World) -> None:
    with contextlib.suppress(OSError):
        while True:
            server.recv(100)
            made.calls.append("UDP")
