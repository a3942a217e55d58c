"""What was handed in: a folder as nbgrader keeps it, or an archive from a learning platform, as a list.

All of it comes from strangers. Nothing is unpacked to disk, no link is followed, nothing is read that is larger than
it may be; whatever is odd becomes a note on that submission, or a stray, and never stops the rest. This module must
know nothing of what a notebook is.
"""

import errno
import os
import re
import stat
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path, PurePosixPath

from autograder.grading.handed_in.handed_in_at import read_timestamp
from autograder.grading.handed_in.identity import distinct_ids, fit_id

MAX_NOTEBOOK = 64_000_000
MAX_ENTRIES = 200_000
TIMESTAMP = "timestamp.txt"


class IntakeError(Exception):
    """Nothing can be read from here; the message says to a person why."""


@dataclass(frozen=True)
class HandIn:
    """One student's submission. `load` gives its bytes, or raises IntakeError; `origin` says where it lay."""

    student: str
    origin: str
    load: Callable[[], bytes]
    timestamp: datetime | None = None
    notes: tuple[str, ...] = ()
    lms_user_id: str = ""


@dataclass(frozen=True)
class Intake:
    """All submissions, by student id in order, and what belongs to nobody."""

    hand_ins: tuple[HandIn, ...]
    strays: tuple[str, ...] = ()


@dataclass
class _Pile:
    """What one student handed in, before it is sorted out: the notebooks by name, and the time."""

    notebooks: dict[str, Callable[[], bytes]] = field(default_factory=dict)
    timestamp: Callable[[], bytes] | None = None
    notes: list[str] = field(default_factory=list)
    lms_user_id: str = ""


def take_in(place: Path, lesson: str, title: str, roster: Mapping[str, str] | None = None) -> Intake:
    """The submissions of `lesson` in `place`; each is the notebook `title`.ipynb of one student.

    A folder holds STUDENT/LESSON/TITLE.ipynb. An archive may hold the same, or be what Canvas or Moodle downloads.
    `roster` gives the student id for a platform's own number. IntakeError when `place` is neither.
    """
    if place.is_dir():
        piles, strays = _piles_of_folder(place, lesson)
    elif place.is_file():
        piles, strays = _piles_of_archive(place, lesson, roster or {})
    else:
        raise IntakeError(f"there is no folder and no archive {place}")
    names = distinct_ids(piles)
    now = datetime.now(UTC)
    found = [_hand_in(names[raw], raw, pile, title, now) for raw, pile in piles.items()]
    return Intake(tuple(sorted(found, key=lambda hand_in: hand_in.student)), tuple(strays))


def _hand_in(student: str, raw: str, pile: _Pile, title: str, now: datetime) -> HandIn:
    notes = list(pile.notes)
    if student != raw:
        unfit = "cannot be a folder's name, or would be markup on a page"
        reason = unfit if fit_id(raw) == student else "is another's where case does not count"
        notes.append(f"the id {raw[:200]!r} {reason}; it is graded as {student}")
    load, note = _chosen(pile, title)
    moment, why = _time(pile.timestamp, now)
    notes += [text for text in (note, why) if text]
    return HandIn(student, raw, load, moment, tuple(notes), pile.lms_user_id)


def _chosen(pile: _Pile, title: str) -> tuple[Callable[[], bytes], str]:
    """The notebook that counts, and "" or what is odd about the choice."""
    wanted = f"{title}.ipynb"
    others = [name for name in sorted(pile.notebooks) if name != wanted]
    listed = ", ".join(repr(name[:80]) for name in others[:5])
    if wanted in pile.notebooks:
        return pile.notebooks[
            wanted
        ], f"more than one notebook was handed in; not looked at: {listed}" if others else ""
    named_like_it = [name for name in others if name.startswith(title)]
    for candidates in (others, named_like_it):
        if len(candidates) == 1:
            return pile.notebooks[candidates[0]], f"there is no {wanted}; {candidates[0][:80]!r} was taken for it"
    return partial(_refuse, f"there is no {wanted}" + (f" among {listed}" if others else "")), ""


def _refuse(why: str) -> bytes:
    raise IntakeError(why)


def _time(load: Callable[[], bytes] | None, now: datetime) -> tuple[datetime | None, str]:
    if load is None:
        return None, ""
    try:
        return read_timestamp(load().decode("utf-8", "replace"), now)
    except IntakeError as error:
        return None, f"its {TIMESTAMP} was not read: {error}"


# --- a folder ---------------------------------------------------------------------------------------------


def _piles_of_folder(folder: Path, lesson: str) -> tuple[dict[str, _Pile], list[str]]:
    piles: dict[str, _Pile] = {}
    strays = []
    for entry in _entries(folder):
        if entry.is_symlink():
            strays.append(f"{entry.name!r} is a link and was not followed")
        elif not entry.is_dir(follow_symlinks=False):
            strays.append(f"{entry.name!r} is not a student's folder")
        elif _has_lesson(Path(entry.path) / lesson):
            piles[entry.name] = _pile_of_folder(folder, entry.name, lesson)
    return piles, strays


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as found:
        yield from sorted((e for e in found if not e.name.startswith(".")), key=lambda e: e.name)


def _has_lesson(place: Path) -> bool:
    try:
        os.lstat(place)
    except OSError:
        return False
    return True


def _pile_of_folder(folder: Path, student: str, lesson: str) -> _Pile:
    pile, place = _Pile(), folder / student / lesson
    if place.is_symlink() or not place.is_dir():
        pile.notes.append("what stands for its folder is a link or a file, and was not followed")
        return pile
    try:
        entries = list(_entries(place))
    except OSError as error:
        pile.notes.append(f"its folder could not be read: {error.strerror}")
        return pile
    for entry in entries:
        if entry.name.endswith(".ipynb"):
            pile.notebooks[entry.name] = partial(_read_file, folder, student, lesson, entry.name)
        elif entry.name == TIMESTAMP:
            pile.timestamp = partial(_read_file, folder, student, lesson, entry.name)
    return pile


def _read_file(folder: Path, *parts: str) -> bytes:
    """The bytes of the plain file at `parts` in `folder`. A link, a pipe or a device is refused before it is read.

    No part may be a link, at the moment of reading: a folder that was one when it was listed may have been exchanged.
    """
    name = parts[-1]
    try:
        descriptor = _opened(folder, parts)
    except OSError as error:
        link = error.errno in (errno.ELOOP, errno.ENOTDIR)
        raise IntakeError(f"{name} is a link, or lies behind one" if link else f"{name}: {error.strerror}") from None
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode):
        os.close(descriptor)
        raise IntakeError(f"{name} is not a file")
    with os.fdopen(descriptor, "rb") as file:
        if found.st_size > MAX_NOTEBOOK:
            raise IntakeError(f"{name} has {found.st_size:,} bytes; at most {MAX_NOTEBOOK:,} are read")
        try:
            return file.read(MAX_NOTEBOOK)
        except OSError as error:
            raise IntakeError(f"{name}: {error.strerror}") from None


def _opened(folder: Path, parts: Sequence[str]) -> int:
    """A descriptor of the file at `parts` in `folder`, each step taken from the last, none of them over a link."""
    kept = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    if os.open not in os.supports_dir_fd:
        return os.open(folder.joinpath(*parts), kept)
    held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    for depth, part in enumerate(parts, 1):
        flags = kept if depth == len(parts) else kept | os.O_DIRECTORY
        try:
            inner = os.open(part, flags, dir_fd=held)
        finally:
            os.close(held)
        held = inner
    return held


# --- an archive -------------------------------------------------------------------------------------------

MOODLE = re.compile(r"(?P<student>.+)_(?P<number>\d+)_assignsubmission_[a-z]+(_(?P<file>.*))?", re.DOTALL)
"""``First Last_1234567_assignsubmission_file_``, a folder, or the beginning of a file's name."""

CANVAS = re.compile(r"(?P<student>[^_]+)(?P<late>_LATE)?_(?P<number>\d+)_\d+_(?P<file>.+)", re.DOTALL)
"""``lastfirst_LATE_1234_56789_derivatives.ipynb``: the numbers are the student's and the upload's."""


@dataclass(frozen=True)
class _Owner:
    """Whose a file is. `number` tells two of the same name apart."""

    student: str
    file: str
    number: str = ""
    lms_user_id: str = ""
    note: str = ""


def _piles_of_archive(path: Path, lesson: str, roster: Mapping[str, str]) -> tuple[dict[str, _Pile], list[str]]:
    try:
        archive = zipfile.ZipFile(path)
        entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise IntakeError(f"{path} is no zip archive that can be read: {error}") from None
    if len(entries) > MAX_ENTRIES:
        raise IntakeError(f"{path} has {len(entries):,} entries; at most {MAX_ENTRIES:,} are read")
    piles: dict[tuple[str, str], _Pile] = {}
    strays = []
    for entry in entries:
        if entry.is_dir() or _of_the_system(entry.filename):
            continue
        why = _unfit_entry(entry)
        owner = None if why else _owner(PurePosixPath(entry.filename).parts, lesson, roster)
        if owner is None:
            strays.append(f"{entry.filename[:200]!r}: {why or 'whose it is cannot be told'}")
        elif owner.file:
            pile = piles.setdefault((owner.student, owner.number), _Pile())
            _put(pile, owner, partial(_read_entry, archive, entry))
    return {name: piles[owner] for owner, name in _told_apart(list(piles)).items()}, strays


def _told_apart(owners: Sequence[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """A name for each of `owners`, a student and a number: with the number where the name alone is another's, too.

    Somebody may be called what another becomes by getting a number; then they get theirs. Nobody's pile is replaced.
    """
    names = {owner: owner[0] for owner in owners}
    while True:
        count = Counter(names.values())
        shared = [owner for owner, name in names.items() if count[name] > 1 and owner[1] and name == owner[0]]
        if not shared:
            return names
        names |= {(student, number): f"{student}_{number}" for student, number in shared}


def _of_the_system(name: str) -> bool:
    return any(part == "__MACOSX" or part.startswith("._") or part == ".DS_Store" for part in name.split("/"))


def _unfit_entry(entry: zipfile.ZipInfo) -> str:
    """Why an entry is not looked at, or ""."""
    parts = re.split(r"[/\\]", entry.filename)
    if ".." in parts or entry.filename.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", entry.filename):
        return "its path leads out of the archive"
    if stat.S_ISLNK(entry.external_attr >> 16):
        return "it is a link"
    if entry.flag_bits & 1:
        return "it is encrypted"
    if entry.filename.lower().endswith((".zip", ".tar", ".gz", ".7z", ".rar")):
        return "it is an archive in the archive, and was not opened"
    return ""


def _owner(parts: Sequence[str], lesson: str, roster: Mapping[str, str]) -> _Owner | None:
    """Whose an entry is, by the forms that platforms and nbgrader use; None when that cannot be told."""
    for part in parts:
        moodle = MOODLE.fullmatch(part)
        if moodle:
            return _Owner(moodle["student"], moodle["file"] or parts[-1], moodle["number"])
    canvas = CANVAS.fullmatch(parts[-1])
    if len(parts) == 1 and canvas:
        number = canvas["number"]
        student = roster.get(number, f"{canvas['student']}_{number}")
        return _Owner(student, canvas["file"], "", number, "Canvas marks it as late" if canvas["late"] else "")
    if lesson in parts[1:-1]:
        position = len(parts) - 2 - list(reversed(parts[:-1])).index(lesson)
        return _Owner(parts[position - 1], parts[-1] if position == len(parts) - 2 else "")
    return _Owner(parts[0], parts[1]) if len(parts) == 2 else None


def _put(pile: _Pile, owner: _Owner, load: Callable[[], bytes]) -> None:
    pile.lms_user_id = owner.lms_user_id or pile.lms_user_id
    if owner.note and owner.note not in pile.notes:
        pile.notes.append(owner.note)
    if owner.file == TIMESTAMP:
        pile.timestamp = load
    elif owner.file.endswith(".ipynb"):
        if owner.file in pile.notebooks:
            pile.notes.append(f"{owner.file[:80]!r} stands in the archive more than once; the last one counts")
        pile.notebooks[owner.file] = load


def _read_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    name = entry.filename[:200]
    if entry.file_size > MAX_NOTEBOOK:
        raise IntakeError(f"{name} has {entry.file_size:,} bytes; at most {MAX_NOTEBOOK:,} are read")
    try:
        with archive.open(entry) as file:
            data = file.read(MAX_NOTEBOOK + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, NotImplementedError, EOFError, ValueError) as error:
        raise IntakeError(f"{name} cannot be read from the archive: {error}") from None
    if len(data) > MAX_NOTEBOOK:
        raise IntakeError(f"{name} grows to more than {MAX_NOTEBOOK:,} bytes")
    return data
