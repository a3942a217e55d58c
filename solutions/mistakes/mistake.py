"""What a mistake is. One object rejects, recognizes, hints and populates simulated classes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Mistake:
    """A wrong implementation of `piece` with a name, a plain sentence, a hint and the section to reread.

    `says` names the slip in one sentence, `hint` is a question. `section` is the heading to reread; empty means
    the section in which the piece stands.
    `programs` are its variants: each has a fingerprint, each is this mistake. `reads_as` names a kind of
    difference (see :mod:`autograder.differ`) by which the mistake shows when no fingerprint can be exact,
    as with a step hard-coded to a number that nobody can guess.
    """

    piece: str
    name: str
    says: str
    hint: str
    programs: tuple[Callable[..., Any], ...]
    section: str = ""
    reads_as: str = ""
