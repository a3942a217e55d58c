"""Damaged notebooks without end: each number gives one, the same each time, from an honest submission."""

import copy
import json
import random
from collections.abc import Callable
from typing import Any

Damage = Callable[[random.Random, bytes], bytes]


def cut(rng: random.Random, data: bytes) -> bytes:
    return data[: rng.randrange(len(data))]


def flipped(rng: random.Random, data: bytes) -> bytes:
    raw = bytearray(data)
    for _ in range(rng.randrange(1, 200)):
        raw[rng.randrange(len(raw))] = rng.randrange(256)
    return bytes(raw)


def spliced(rng: random.Random, data: bytes) -> bytes:
    at, size = rng.randrange(len(data)), rng.randrange(1, 5000)
    return data[:at] + data[at + size :] if rng.random() < 0.5 else data[:at] + data[-size:] + data[at:]


def other_encoding(rng: random.Random, data: bytes) -> bytes:
    encoding = rng.choice(["utf-16", "utf-16-le", "utf-32", "utf-8-sig", "cp037", "latin-1"])
    return data.decode().encode(encoding, "replace")


def not_a_notebook(rng: random.Random, data: bytes) -> bytes:
    choices = [
        b"", b" \n", b"null", b"[]", b"{}", b"0", b'"text"', b"\x00" * 100, b"\x89PNG\r\n\x1a\n", b"<html></html>",
        b"[" * 100_000, b'{"a":' * 100_000, b'{"cells": 5}', b'{"cells": [[]], "nbformat": 4}', b"1e999999", b"NaN",
        b'{"cells": [null, 1, "x", {}], "metadata": [], "nbformat": "four"}', b"\xff\xfe", b"%PDF-1.7",
        b'{"worksheets": [{"cells": [{"cell_type": "code", "input": ["x"]}]}], "nbformat": 3}',
    ]  # fmt: skip
    return rng.choice(choices)


def odd_values(rng: random.Random, data: bytes) -> bytes:
    """Some values of the notebook's JSON become values of another type."""
    notebook = json.loads(data)
    odd: list[Any] = [
        None, True, -1, 2**70, 1.5, "", "x" * 5000, [], {}, [None], {"a": {"b": []}}, "\ud800", "\u202e\u200b\0",
        ["\n"] * 50,
    ]  # fmt: skip
    for _ in range(rng.randrange(1, 30)):
        _put(rng, notebook, copy.deepcopy(rng.choice(odd)))
    return json.dumps(notebook).encode()


def _put(rng: random.Random, node: Any, value: Any) -> None:
    """Put `value` somewhere under `node`."""
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            return
        key = rng.choice(keys)
        if isinstance(node[key], dict | list) and node[key] and rng.random() < 0.85:
            node = node[key]
            continue
        node[key] = value
        return


def shuffled(rng: random.Random, data: bytes) -> bytes:
    """Cells are moved, lost, doubled, retyped; ids and schema versions change."""
    notebook = json.loads(data)
    cells = notebook["cells"]
    rng.shuffle(cells)
    del cells[: rng.randrange(len(cells))]
    cells += [json.loads(json.dumps(rng.choice(cells))) for _ in range(rng.randrange(5))] if cells else []
    for cell in rng.sample(cells, min(len(cells), 10)):
        cell["cell_type"] = rng.choice(["code", "markdown", "raw", "heading", "", "slide"])
        cell["metadata"].setdefault("nbgrader", {})["schema_version"] = rng.choice([0, 1, 2, 3, 99, "3", None])
        cell["metadata"]["nbgrader"]["grade_id"] = rng.choice(
            ["check-secant_slope", "piece-best_step", "", "../x", None, 7]
        )
    notebook["nbformat"] = rng.choice([2, 3, 4, 5, 99, "4", None])
    notebook["nbformat_minor"] = rng.choice([0, 4, 5, 6, 77, None])
    return json.dumps(notebook).encode()


def odd_sources(rng: random.Random, data: bytes) -> bytes:
    """Code that does not parse, ends early, prints much, raises what it likes."""
    notebook = json.loads(data)
    sources = [
        "def f(:", "\0", "raise SystemExit", "raise KeyboardInterrupt", "import os; os._exit(3)", "print('x' * 10**7)",
        "%%html\n<b>", "!ls", "1/0", "class E(BaseException): pass\nraise E('<script>')", "'" * 1000, "(" * 500,
        "import sys; sys.setrecursionlimit(10**9)", "del __builtins__", "exit()",
        "\ufeffx = 1", "x = '\ud800'", "\t if",
    ]  # fmt: skip
    for cell in rng.sample(notebook["cells"], 5):
        cell["source"] = rng.choice(sources)
    return json.dumps(notebook).encode()


DAMAGES: tuple[Damage, ...] = (
    cut, flipped, spliced, other_encoding, not_a_notebook, odd_values, shuffled, odd_sources,
)  # fmt: skip


def damaged(number: int, honest: bytes) -> bytes:
    """The damaged notebook of this number."""
    rng = random.Random(number)
    data = DAMAGES[number % len(DAMAGES)](rng, honest)
    return rng.choice(DAMAGES)(rng, honest) if rng.random() < 0.05 else data
