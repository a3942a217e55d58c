"""Student ids from whatever a folder or an archive calls a student: always fit for a folder's name and a gradebook.

An id that is already fit stays as it is, in every alphabet, with spaces, apostrophes, commas or an equals sign. One
that is not loses what is unfit and gains eight digits of its hash, so that two never become one.
"""

import hashlib
import unicodedata
from collections.abc import Iterable

MAX_CHARACTERS = 120
"""nbgrader's column holds 128."""

MAX_BYTES = 200
"""A folder's name holds 255."""

UNFIT = ("Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp")
"""Unicode categories that no id keeps: controls, marks that turn the direction, lone surrogates, unassigned."""

SEPARATORS = "/\\"

MARKUP = '<>"'
"""nbgrader's Formgrader writes an id into its pages, and into a script there, as it is."""

JOINERS = "\u200c\u200d"
"""Of category Cf, and part of correct spelling in several scripts."""


def fit_id(raw: str) -> str:
    """`raw` where it is fit; otherwise a fit id made of it that is the same each time and unlike any other."""
    kept = "".join("_" if _unfit(character) else character for character in raw).strip(" .")
    short = _shortened(kept) or "_"
    if short == raw:
        return raw
    return f"{_shortened(short, room=9)}-{_hash(raw)}"


def distinct_ids(raws: Iterable[str]) -> dict[str, str]:
    """An id for each of `raws`. Names that some file systems take for one (Ada, ada) get ids that differ.

    One in small letters, as most platforms give them, keeps its id whoever else comes along.
    """
    found: dict[str, str] = {}
    taken: set[str] = set()
    for raw in sorted(set(raws), key=lambda raw: (raw != _folded(raw), raw)):
        chosen = fit_id(raw)
        if _folded(chosen) in taken:
            chosen = f"{_shortened(chosen, room=9)}-{_hash(raw)}"
        taken.add(_folded(chosen))
        found[raw] = chosen
    return found


def _unfit(character: str) -> bool:
    if character in SEPARATORS or character in MARKUP:
        return True
    return character not in JOINERS and unicodedata.category(character) in UNFIT


def _shortened(text: str, room: int = 0) -> str:
    text = text[: MAX_CHARACTERS - room]
    while len(text.encode("utf-8")) > MAX_BYTES - room:
        text = text[:-1]
    return text


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _hash(raw: str) -> str:
    return hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()[:8]
