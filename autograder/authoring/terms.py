"""The terms that a lesson introduces and the formulas that it derives, held against the lesson's text.

A term stands in bold where the text introduces it. So the sheets for looking things up cannot go stale: a term that the
text no longer introduces is refused, one that it introduces without an entry too, and so is a formula that the text no
longer holds. Nothing here knows how a sheet looks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from autograder.authoring.text import LessonError, LessonText
from autograder.exercises import LESSONS

LONGEST = 30
"""Words in the sentence of a term."""


@dataclass(frozen=True)
class Term:
    """A term, one sentence that says what it means, and the section that introduces it."""

    name: str
    says: str
    section: str


@dataclass(frozen=True)
class Formula:
    """What the formula gives, its parts in LaTeX, and the piece that computes it, or ""."""

    says: str
    parts: tuple[str, ...]
    piece: str


@dataclass(frozen=True)
class LessonTerms:
    """What one lesson adds to the sheets, in the order of its text."""

    lesson: LessonText
    terms: tuple[Term, ...]
    formulas: tuple[Formula, ...]


def read_terms(folder: Path, lessons: Sequence[LessonText]) -> list[LessonTerms]:
    """The terms and formulas of the lessons, in order, from `folder`/LESSON.yaml.

    LessonError for the first entry and the first bold term that do not agree.
    """
    known: set[str] = set()
    found = []
    for lesson in lessons:
        path = folder / f"{lesson.lesson}.yaml"
        entries = _entries(path)
        terms = _terms(path, entries, lesson, known)
        known |= {term.name.lower() for term in terms}
        found.append(LessonTerms(lesson, terms, _formulas(path, entries, lesson)))
    return found


def _entries(path: Path) -> dict[str, Any]:
    if not path.is_file():
        raise LessonError(f"{path}: is missing; it holds the `terms` and `formulas` of the lesson")
    try:
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise LessonError(f"{path}: is not YAML: {error}") from None
    expected = {"terms": dict, "formulas": list}
    if not isinstance(entries, dict) or any(not isinstance(entries.get(k), kind) for k, kind in expected.items()):
        raise LessonError(f"{path}: holds `terms`, a dict, and `formulas`, a list; and `no_terms`, a list, if needed")
    return entries


# --- terms ------------------------------------------------------------------------------------------------


def _terms(path: Path, entries: dict[str, Any], lesson: LessonText, known: set[str]) -> tuple[Term, ...]:
    """The entries in the order of the text, which has to agree: what is bold is declared, what is declared is bold."""
    says = {str(name): str(sentence) for name, sentence in entries["terms"].items()}
    plain = [str(words) for words in entries.get("no_terms", [])]
    names = {name.lower(): name for name in [*says, *plain]}
    bold = list(_bold(lesson))
    gone = names.keys() - {words.lower() for words, _, _ in bold}
    if gone:
        raise LessonError(f"{path}: {names[min(gone)]!r} is not in bold in {lesson.path.name}")
    for words, _, line in bold:
        if _may_be_a_term(words) and words.lower() not in names.keys() | known:
            raise LessonError(f"{lesson.path}:{line}: the term {words!r} has no entry in {path.name}")
    for name, sentence in says.items():
        _one_sentence(path, name, sentence)
    first = {words.lower(): section for words, section, _ in reversed(bold)}
    order = list(dict.fromkeys(words.lower() for words, _, _ in bold))
    return tuple(
        Term(name, says[name], first[name.lower()]) for name in sorted(says, key=lambda n: order.index(n.lower()))
    )


def _bold(lesson: LessonText) -> Iterator[tuple[str, str, int]]:
    """What stands in bold in the running text: the words, the section, and the line."""
    for block in lesson.blocks:
        if block.kind != "text":
            continue
        # Two stars are a power in code.
        text = re.sub(r"`[^`\n]*`", lambda code: " " * len(code[0]), block.body)
        for found in re.finditer(r"\*\*(.+?)\*\*", text, re.DOTALL):
            yield " ".join(found[1].split()), block.section, block.line + text.count("\n", 0, found.start())


def _may_be_a_term(words: str) -> bool:
    """Whether it is a term and not the first words of a paragraph, which begin with a capital, or a sentence."""
    return words[0].islower() and words[-1] not in ".,:?"


def _one_sentence(path: Path, name: str, sentence: str) -> None:
    if not re.fullmatch(r"[A-Z][^?!]*\.", sentence) or re.search(r"\. ", sentence) or len(sentence.split()) > LONGEST:
        raise LessonError(f"{path}: {name!r} needs one sentence of at most {LONGEST} words, from a capital to a period")


# --- formulas ---------------------------------------------------------------------------------------------


def _formulas(path: Path, entries: dict[str, Any], lesson: LessonText) -> tuple[Formula, ...]:
    pieces = {piece.name for piece in LESSONS[lesson.lesson]}
    math = [_bare(found) for block in lesson.blocks for found in re.findall(r"\$\$?(.+?)\$\$?", block.body, re.DOTALL)]
    formulas = []
    for entry in entries["formulas"]:
        if not isinstance(entry, dict) or not entry.keys() <= {"says", "formula", "piece"} or len(entry) < 2:
            raise LessonError(
                f"{path}: {entry!r} is no formula; it holds `says`, `formula`, and `piece` if there is one"
            )
        parts = entry["formula"] if isinstance(entry["formula"], list) else [entry["formula"]]
        formula = Formula(str(entry["says"]), tuple(map(str, parts)), str(entry.get("piece", "")))
        for part in formula.parts:
            if not any(_holds(span, part) for span in math):
                raise LessonError(f"{path}: {part!r} does not stand in {lesson.path.name}")
        if formula.piece and formula.piece not in pieces:
            raise LessonError(f"{path}: {formula.piece!r} is no piece of {lesson.lesson}")
        formulas.append(formula)
    return tuple(formulas)


def _holds(span: str, formula: str) -> bool:
    """Whether the sides of the formula stand in the span in this order: a derivation may have steps between them."""
    at = 0
    for side in formula.split(" = "):
        at = span.find(_bare(side), at)
        if at < 0:
            return False
        at += len(_bare(side))
    return True


def _bare(latex: str) -> str:
    """LaTeX without spaces, small gaps and final punctuation."""
    return re.sub(r"\\[,;]|\s", "", latex)
