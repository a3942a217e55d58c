"""Which key a class is graded with: its own secret one from grading/keys, or the public one that everybody has.

A secret key is spent once feedback has shown its inputs. This module must know nothing of how a key is made.
"""

import hashlib
import importlib.resources
import os
from dataclasses import dataclass
from pathlib import Path

from autograder import keys

SHOWN = "shown.txt"
"""The prints of keys whose inputs learners have seen, one a line."""


@dataclass(frozen=True)
class ClassKey:
    """A key as text, with what tells it from others, and whether learners can know its inputs."""

    lesson: str
    text: str
    secret: bool
    shown: bool

    @property
    def key(self) -> keys.LessonKey:
        """The key itself."""
        return keys.from_json(self.text)

    @property
    def print(self) -> str:
        """Twelve digits that tell one key from another and give nothing away."""
        return key_print(self.text)

    def caution(self) -> str:
        """What an instructor should know about grading with it; "" when there is nothing."""
        if not self.secret:
            return (
                "Graded with the public key, whose inputs every learner has. For scores that count, "
                "make a secret one: steepest key --seed WORDS"
            )
        if self.shown:
            return "Feedback has shown the inputs of this key. Make a new one: steepest key --rotate --seed WORDS"
        return ""


def key_print(text: str) -> str:
    """Twelve digits that tell one key's text from another."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def find_key(folder: Path, lesson: str) -> ClassKey:
    """The class's key of `lesson`: the secret one in `folder`, else the public one. KeyMissing without either."""
    secret = folder / f"{lesson}.json"
    if secret.is_file():
        text = secret.read_text(encoding="utf-8")
        return ClassKey(lesson, text, True, key_print(text) in _shown(folder))
    public = importlib.resources.files("course") / "keys" / f"{lesson}.json"
    if not public.is_file():
        raise keys.KeyMissing(f"no key for lesson {lesson}, neither in {folder} nor in the course")
    return ClassKey(lesson, public.read_text(encoding="utf-8"), False, True)


def mark_shown(folder: Path, key: ClassKey) -> None:
    """Remember that learners have seen the inputs of `key`."""
    if key.secret and key.print not in _shown(folder):
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / SHOWN).open("a", encoding="utf-8") as file:
            file.write(f"{key.print} {key.lesson}{os.linesep}")


def _shown(folder: Path) -> set[str]:
    try:
        lines = (folder / SHOWN).read_text(encoding="utf-8").splitlines()
    except OSError:
        return set()
    return {line.split()[0] for line in lines if line.split()}
