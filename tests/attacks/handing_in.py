"""Rows 12 to 18: archives, files that are no notebooks, names and times, what a person reads.

Each is a function that tries one thing and says what it saw: whether it was really tried, what happened, whether it
won. Rows 15's killed graders and locked databases are tests of their own (tests/grading/test_killed.py).
"""

import html
import io
import json
import stat
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from html.parser import HTMLParser
from pathlib import Path

from autograder.grading.handed_in.handed_in_at import read_timestamp
from autograder.grading.handed_in.identity import fit_id
from autograder.grading.handed_in.intake import IntakeError, take_in
from autograder.grading.judging.grade import grade, unreadable
from autograder.grading.judging.graded import CellRecord, Graded
from autograder.grading.judging.plan import load_plan
from autograder.grading.judging.submission import SubmissionError, read
from autograder.grading.reducing.autograded import Released
from autograder.grading.reducing.pages import feedback_page
from autograder.grading.reducing.standing import Standing
from autograder.grading.reducing.tables import csv_text
from autograder.grading.sandbox.holder import open_sandbox
from autograder.keys import load
from tests.attacks.world import CANARY
from tests.grading.small_class import LESSON, TITLE, released_text

RIGHT = json.dumps({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()


@dataclass(frozen=True)
class Seen:
    """What a trial came to."""

    ran: bool
    happened: str
    won: bool


@dataclass(frozen=True)
class Trial:
    """One thing that is tried outside of the sandbox."""

    row: int
    name: str
    try_it: Callable[[Path], Seen]


# --- row 12: archives ------------------------------------------------------------------------------------


def _archive(entries: list[tuple[str | zipfile.ZipInfo, bytes]], folder: Path) -> Seen:
    """An archive with an honest submission and `entries`: the honest one is taken in, nothing lands outside."""
    path = folder / "class.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"ada/{LESSON}/{TITLE}.ipynb", RIGHT)
        for name, data in entries:
            archive.writestr(name, data)
    before = set(folder.rglob("*"))
    intake = take_in(path, LESSON, TITLE)
    honest = [hand_in for hand_in in intake.hand_ins if hand_in.student == "ada"]
    loaded = []
    for hand_in in intake.hand_ins:
        try:
            loaded.append(hand_in.load())
        except IntakeError as error:
            loaded.append(str(error).encode())
    said = [*intake.strays, *(note for hand_in in intake.hand_ins for note in hand_in.notes)]
    escaped = set(folder.rglob("*")) != before or any(CANARY.encode() in data for data in loaded)
    lost = len(honest) != 1 or len(RIGHT) != len(loaded[[h.student for h in intake.hand_ins].index("ada")])
    return Seen(True, said[0][:90] if said else f"{len(intake.hand_ins)} taken in", escaped or lost)


def _link(name: str, target: str) -> tuple[zipfile.ZipInfo, bytes]:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry, target.encode()


def _bomb() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x", bytes(10**7))
    return data.getvalue()


ARCHIVES = tuple(
    Trial(12, name, partial(_archive, entries))
    for name, entries in {
        "zip-slip": [(f"../../{TITLE}.ipynb", b"x"), (f"eve/{LESSON}/../../../../x.ipynb", b"x")],
        "an absolute path": [(f"/tmp/{TITLE}.ipynb", b"x")],
        "a drive and backslashes": [("C:\\x\\..\\y.ipynb", b"x")],
        "a link to a secret": [_link(f"eve/{LESSON}/{TITLE}.ipynb", "/etc/passwd")],
        "a link for a folder": [_link(f"eve/{LESSON}", "/etc")],
        "an entry of 100 MB in 100 kB": [(f"eve/{LESSON}/{TITLE}.ipynb", bytes(10**8))],
        "an archive in the archive": [(f"eve/{LESSON}/{TITLE}.zip", _bomb())],
        "a name twice": [(f"eve/{LESSON}/{TITLE}.ipynb", RIGHT), (f"eve/{LESSON}/{TITLE}.ipynb", b"other")],
        "names that differ in case": [(f"ADA/{LESSON}/{TITLE}.ipynb", RIGHT), (f"Ada/{LESSON}/{TITLE}.ipynb", RIGHT)],
        "a name that is not UTF-8": [
            (f"{b'e'.decode()}\udc80ve/{LESSON}/x.ipynb".encode("utf-8", "replace").decode(), b"")
        ],
        "100,000 entries": [(f"s{n}/{LESSON}/{TITLE}.ipynb", b"") for n in range(100_000)],
        "a name of 60,000 characters": [("e" * 60_000 + ".ipynb", b"x")],
    }.items()
)


# --- row 13: files that are no notebooks ------------------------------------------------------------------


def _file(data: bytes, folder: Path) -> Seen:
    """Reading it gives cells or a declared error, nothing else."""
    try:
        cells = read(data).cells
    except SubmissionError as error:
        return Seen(True, f"refused: {error}"[:90], False)
    return Seen(True, f"{len(cells)} cells read", False)


def _notebook(**change: object) -> bytes:
    return json.dumps({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5, **change}).encode()


def _cell(**change: object) -> bytes:
    cell = {"cell_type": "code", "id": "x", "metadata": {}, "source": "", "outputs": [], "execution_count": None}
    return _notebook(cells=[{**cell, **change}])


FILES = tuple(
    Trial(13, name, partial(_file, data))
    for name, data in {
        "an empty file": b"",
        "not JSON": b"<html>",
        "JSON of another shape": b"[1, 2, 3]",
        "nbformat 3": b'{"nbformat": 3, "worksheets": [{"cells": [{"cell_type": "code", "input": "x"}]}]}',
        "nbformat 5": _notebook(nbformat=5),
        "a future minor": _notebook(nbformat_minor=99),
        "no metadata": b'{"cells": [], "nbformat": 4}',
        "a byte order mark": b"\xef\xbb\xbf" + _notebook(),
        "UTF-16": _notebook().decode().encode("utf-16"),
        "NUL bytes": b"\0" * 1000,
        "a million brackets": b"[" * 10**6,
        "a source of 60 MB": _cell(source="x" * 60_000_000),
        "a source that is a number": _cell(source=3),
        "a source that is a list of lists": _cell(source=[["x"], None, 3]),
        "outputs of no kind": _cell(outputs=[{"output_type": "other"}, 3, None]),
        "attachments that are none": _cell(cell_type="markdown", attachments={"x": 3}),
        "lone surrogates": b'{"cells": [{"cell_type": "code", "source": "\\ud800", "metadata": {}}], "nbformat": 4}',
        "right-to-left and zero-width characters": _cell(source="x = '\u202e\u200b\u2066'"),
        "ids that are missing or doubled": _notebook(cells=[{"cell_type": "code", "source": "", "id": "a"}] * 2),
        "a key twice": b'{"cells": [], "cells": 3, "nbformat": 4, "metadata": {}}',
        "infinite numbers": b'{"cells": [], "nbformat": 4, "metadata": {"x": 1e999, "y": NaN}}',
        "an integer of 10,000 digits": b'{"cells": [], "nbformat": ' + b"9" * 10_000 + b', "metadata": {}}',
    }.items()
)  # fmt: skip


def _directory(folder: Path) -> Seen:
    (folder / "eve" / LESSON / f"{TITLE}.ipynb").mkdir(parents=True)
    (hand_in,) = take_in(folder, LESSON, TITLE).hand_ins
    try:
        hand_in.load()
    except IntakeError as error:
        return Seen(True, str(error)[:90], False)
    return Seen(True, "read", True)


def _swapped(folder: Path) -> Seen:
    """Two students' files under each other's names are graded by their folder, which is all that can be known."""
    for student, text in (("ada", b"bela's"), ("bela", b"ada's")):
        (folder / student / LESSON).mkdir(parents=True)
        (folder / student / LESSON / f"{TITLE}.ipynb").write_bytes(text)
    hand_ins = take_in(folder, LESSON, TITLE).hand_ins
    return Seen(True, "graded by folder", [hand_in.load() for hand_in in hand_ins] != [b"bela's", b"ada's"])


def _planted_link(folder: Path) -> Seen:
    (folder / "secret").write_text(CANARY)
    (folder / "eve" / LESSON).mkdir(parents=True)
    (folder / "eve" / LESSON / f"{TITLE}.ipynb").symlink_to(folder / "secret")
    hand_in = next(h for h in take_in(folder, LESSON, TITLE).hand_ins if h.student == "eve")
    try:
        return Seen(True, "read", CANARY.encode() in hand_in.load())
    except IntakeError as error:
        return Seen(True, str(error)[:90], False)


FOLDERS = (
    Trial(13, "a directory named derivatives.ipynb", _directory),
    Trial(13, "two students' files swapped", _swapped),
    Trial(11, "a link planted in a submission", _planted_link),
)


# --- row 14: names and times ------------------------------------------------------------------------------


def _name(raw: str, folder: Path) -> Seen:
    fitted = fit_id(raw)
    unfit = not fitted or len(fitted.encode()) > 255 or set(fitted) & set("/\\\0\n\r") or fitted in (".", "..")
    return Seen(
        True, f"graded as {fitted!r}"[:90], bool(unfit) or (folder / fitted).resolve().parent != folder.resolve()
    )


def _moment(text: str, folder: Path) -> Seen:
    moment, why = read_timestamp(text, datetime(2026, 11, 24, tzinfo=UTC))
    return Seen(True, why[:90] or str(moment), False)


NAMES = (
    *(
        Trial(14, f"a student called {name}", partial(_name, raw))
        for name, raw in {
            "with spaces": "ada b. c",
            "../../etc": "../../etc/passwd",
            "with slashes": "a/b\\c",
            "with quotes and commas": "a'b\"c,d;e",
            "with newlines": "a\nb\rc",
            "like a formula": "=cmd|' /C calc'!A0",
            "with 300 characters": "x" * 300,
            "in another alphabet": "Анна 李雷 علي",
            "with directions and no width": "a\u202eb\u200bc",
            "of surrogates": "a\udcffb",
            "of dots": "..",
            "of nothing": "",
        }.items()
    ),
    *(
        Trial(14, f"a time that is {name}", partial(_moment, text))
        for name, text in {
            "garbage": "yesterday, or so",
            "missing": "",
            "in the future": "2999-01-01 00:00:00 UTC",
            "a megabyte": "9" * 10**6,
            "a format string": "%s%n{0.__class__}",
        }.items()
    ),
)


# --- rows 16 to 18: what a person reads -------------------------------------------------------------------

SCRIPTS = {
    "a script": "<script>window.pwned = 1</script>",
    "an event handler": "<img src=x onerror='window.pwned = 1'>",
    "a javascript link": "<a href='javascript:alert(1)'>x</a> [x](javascript:alert(1))",
    "an iframe": "<iframe src='//evil.example'></iframe><object data=x></object><embed src=x>",
    "an SVG": "<svg onload='window.pwned = 1'><script>1</script></svg>",
    "CSS": "</style><style>*{background:url(//evil.example)}</style>",
    "the end of a comment and of a text area": "--></textarea></title><script>1</script>",
    "a template": "{{ 7 * 7 }}{% raw %}${7 * 7}",
}


class _Reader(HTMLParser):
    """What a browser would act on in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.acts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "iframe", "object", "embed", "svg", "form", "base", "link"):
            self.acts.append(tag)
        for name, value in attrs:
            if name.startswith("on") or (value or "").strip().lower().startswith(("javascript:", "http", "//")):
                self.acts.append(f"{tag} {name}={value}")


def _page(text: str, folder: Path) -> Seen:
    """The payload everywhere a learner controls, on the page of feedback."""
    released = Released(LESSON, released_text())
    blank = unreadable(released.plan, load(LESSON), text)
    cells = [CellRecord("a", "", kind, text, text, (text,), text, True) for kind in ("code", "markdown")]
    graded = Graded(LESSON, blank.verdicts, (*blank.cells, *cells), (text,), text)
    standing = Standing(text, text, text, text, text, None, 0.0, 0.0)
    page = feedback_page(released, graded, standing)
    reader = _Reader()
    reader.feed(page)
    tried = html.escape(text)[:12] in page
    return Seen(tried, "escaped" if not reader.acts else str(reader.acts[:3]), bool(reader.acts))


def _formula(text: str, folder: Path) -> Seen:
    line = csv_text(["student"], [[text]]).splitlines()[1].strip('"')
    return Seen(True, line[:60], line.startswith(("=", "+", "-", "@", "\t", "\r")))


def _hidden(folder: Path) -> Seen:
    """With inputs hidden, no case of the key stands on the page."""
    plan, key = load_plan(LESSON), load(LESSON)
    with open_sandbox() as sandbox:
        wrong = json.loads(released_text())
        for cell in wrong["cells"]:
            if cell["metadata"].get("nbgrader", {}).get("grade_id") == "piece-secant_slope":
                cell["source"] = "def secant_slope(f, a, b):\n    return 0.0"
        graded = grade(json.dumps(wrong).encode(), plan, key, sandbox)
    called = next(j.finding.called for _, v in graded.verdicts for j in v.behaviors if j.finding and j.finding.called)
    released = Released(LESSON, released_text())
    standing = Standing("eve", "", "", "", "", None, 0.0, 0.0)
    shown, hidden = (feedback_page(released, graded, standing, hide_inputs=hide) for hide in (False, True))
    number = called.split("a=")[1].split(",")[0]
    return Seen(number in shown, "no input on the page", number in hidden)


READ = (
    *(Trial(16, f"{name} on a page", partial(_page, text)) for name, text in SCRIPTS.items()),
    *(Trial(17, f"the formula {text!r}", partial(_formula, text)) for text in
      ("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0")),
    Trial(18, "inputs that shall stay hidden", _hidden),
)  # fmt: skip

TRIALS = (*ARCHIVES, *FILES, *FOLDERS, *NAMES, *READ)
