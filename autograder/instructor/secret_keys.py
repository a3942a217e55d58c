"""`steepest key`: a class's secret key, made from the instructor's words, with inputs that nobody has seen.

Works in a checkout, because expectations come from the reference. The words are not stored: whoever has them and the
checkout can make the same key again.
"""

import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from autograder import keys
from autograder.authoring import make_keys
from autograder.grading.class_keys import key_print

FEWEST = 8


class KeyRefused(Exception):
    """The key was not made; the message says why, to a person."""


def make_class_keys(folder: Path, lessons: Sequence[str], seed: str, rotate: bool = False) -> list[Path]:
    """Make the key of each lesson in `folder` from the words `seed`; random ones where it is empty.

    A key that is there is only replaced with `rotate`, and then kept in `folder`/spent. KeyRefused otherwise.
    """
    seed = seed or secrets.token_hex(16)
    if seed == make_keys.PUBLIC_SEED or len(seed) < FEWEST:
        raise KeyRefused(f"the words must be at least {FEWEST} characters, and not {make_keys.PUBLIC_SEED!r}")
    made = []
    for lesson in lessons:
        path = folder / f"{lesson}.json"
        text = keys.to_json(class_key(lesson, seed))
        if path.is_file() and path.read_text(encoding="utf-8") != text:
            if not rotate:
                raise KeyRefused(f"{path} is there already; grades depend on it. --rotate makes a new one")
            _set_aside(path)
        folder.mkdir(parents=True, exist_ok=True)
        _write_privately(path, text)
        made.append(path)
    return made


def class_key(lesson: str, seed: str) -> keys.LessonKey:
    """The key of `lesson` for `seed`, with the sections and questions of the public one."""
    public = keys.load(lesson)
    sections = {name: piece.section for name, piece in public.pieces.items()}
    return make_keys.make_key(lesson, f"class/{seed}", sections, public.questions)


def _write_privately(path: Path, text: str) -> None:
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    part.replace(path)


def _set_aside(path: Path) -> None:
    """Keep an old key, with which old grades can be explained."""
    spent = path.parent / "spent"
    spent.mkdir(exist_ok=True)
    path.replace(spent / f"{path.stem}-{key_print(path.read_text(encoding='utf-8'))}.json")
