"""A lesson's text, read: MyST Markdown with directives, into blocks that know their line.

What an author can get wrong in the text is refused here, with file and line. Nothing here knows notebooks.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from markdown_it import MarkdownIt

from autograder import borrow
from autograder.exercises import LESSONS, PIECES
from autograder.exercises.piece import Question


class LessonError(ValueError):
    """A mistake in a lesson's text: `file:line: what was given, what was expected`."""


@dataclass(frozen=True)
class Block:
    """One stretch of the text: a directive with argument and body, or plain Markdown (kind "text").

    `section` is the `##` heading above it; `data` is the body read as YAML, for directives that have one.
    """

    kind: str
    argument: str
    body: str
    line: int
    section: str
    data: dict[str, Any]


@dataclass(frozen=True)
class LessonText:
    """A lesson's text: its front matter and its blocks in order."""

    path: Path
    head: dict[str, Any]
    blocks: tuple[Block, ...]

    @property
    def lesson(self) -> str:
        """The lesson's name, as the folder and the assignment have it."""
        return str(self.head["lesson"])

    @property
    def carries(self) -> tuple[str, ...]:
        """The pieces of earlier lessons that this one brings along, in the order of the front matter."""
        return tuple(self.head.get("carries", ()))

    def sections(self) -> dict[str, str]:
        """The heading under which each piece stands."""
        return {block.argument: block.section for block in self.blocks if block.kind == "piece"}

    def headings(self) -> set[str]:
        """Every `##` heading."""
        return {block.section for block in self.blocks}

    def questions(self) -> dict[str, Question]:
        """The predictions and the quiz, by name."""
        return {b.argument: _question(self.lesson, b) for b in self.blocks if b.kind in ("predict", "quiz")}


HEAD = {"lesson": str, "title": str, "question": str, "goals": list, "builds_on": list, "next": str}
FIELDS: dict[str, dict[str, type]] = {
    "predict": {"question": str, "options": dict, "right": str, "why": str, "wrong": dict},
    "quiz": {"question": str, "options": dict, "right": str, "why": str, "wrong": dict, "points": int},
    "figure": {"try": str, "still": str, "alt": str},
    "piece": {"worked": list, "nudge": str, "sketch": str, "nearly": str, "symptoms": dict},
    "patient": {"mistake": str, "calls": list, "story": str},
}
"""What the YAML body of each directive holds. All of it is required."""

PLAIN = ("goals", "stop", "code-cell")
TAUGHT = ("predict", "figure", "piece")


def read_lesson(path: Path) -> LessonText:
    """The lesson at `path`. LessonError for the first mistake in its text."""
    source = path.read_text(encoding="utf-8")
    head, offset = _front_matter(path, source)
    lines = source.splitlines()[offset:]
    blocks = tuple(_blocks(path, lines, offset))
    lesson = LessonText(path, head, blocks)
    for rule in RULES:
        rule(lesson)
    return lesson


def _fail(path: Path, line: int, message: str) -> None:
    raise LessonError(f"{path}:{line}: {message}")


def _front_matter(path: Path, source: str) -> tuple[dict[str, Any], int]:
    lines = source.splitlines()
    if not lines or lines[0] != "---" or "---" not in lines[1:]:
        _fail(path, 1, "the text starts with front matter between two lines of ---")
    end = lines.index("---", 1)
    try:
        head = yaml.safe_load("\n".join(lines[1:end]))
    except yaml.YAMLError as error:
        raise LessonError(f"{path}:1: the front matter is not YAML: {error}") from None
    for name, kind in HEAD.items():
        if not isinstance(head, dict) or not isinstance(head.get(name), kind):
            _fail(path, 1, f"the front matter needs `{name}`, a {kind.__name__}")
    if head["lesson"] not in LESSONS:
        _fail(path, 1, f"unknown lesson {head['lesson']!r}; the tables have {', '.join(LESSONS)}")
    _carries_are_earlier(path, head, lines[:end])
    return head, end + 1


def _carries_are_earlier(path: Path, head: dict[str, Any], lines: list[str]) -> None:
    """The optional `carries` names pieces of strictly earlier lessons, each once."""
    first = next((i for i, line in enumerate(lines, 1) if line.startswith("carries:")), 1)
    names = head.get("carries", [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        _fail(path, first, "`carries` is a list of names of pieces")
    for name in names:
        words = re.compile(rf"\b{re.escape(name)}\b")
        line = next((i for i, text in enumerate(lines[first - 1 :], first) if words.search(text)), first)
        try:
            borrow.require_earlier([name], head["lesson"])
        except ValueError as error:
            _fail(path, line, f"`carries`: {error}")
        if names.count(name) > 1:
            _fail(path, line, f"`carries` names {name} twice")


def _blocks(path: Path, lines: list[str], offset: int) -> list[Block]:
    blocks: list[Block] = []
    section, start = "", 0

    def text_until(end: int) -> None:
        body = "\n".join(lines[start:end]).strip()
        if body:
            blocks.append(Block("text", "", body, offset + start + 1, section, {}))

    for token in MarkdownIt().parse("\n".join(lines)):
        if token.map is None or token.level:
            continue
        first, last = token.map
        if token.type == "heading_open" and token.tag == "h2":
            text_until(first)
            section, start = lines[first].lstrip("# ").strip(), first
        elif token.type == "fence" and token.info.startswith("{"):
            text_until(first)
            blocks.append(_directive(path, token.info, token.content, offset + first + 1, section))
            start = last
    text_until(len(lines))
    return blocks


def _directive(path: Path, info: str, content: str, line: int, section: str) -> Block:
    name, _, argument = info[1:].partition("}")
    argument = argument.strip()
    if name in PLAIN:
        return Block(name, argument, content.rstrip("\n"), line, section, {})
    if name not in FIELDS:
        _fail(path, line, f"unknown directive {{{name}}}; there are {', '.join([*FIELDS, *PLAIN])}")
    try:
        data = yaml.safe_load(content)
    except yaml.YAMLError as error:
        raise LessonError(f"{path}:{line}: the body of {{{name}}} is not YAML: {error}") from None
    for field, kind in FIELDS[name].items():
        if not isinstance(data, dict) or not isinstance(data.get(field), kind) or not data[field]:
            _fail(path, line, f"{{{name}}} {argument}: `{field}` is missing or is not a {kind.__name__}")
    return Block(name, argument, content, line, section, data)


def _question(lesson: str, block: Block) -> Question:
    data = block.data
    return Question(
        block.argument,
        lesson,
        data["question"],
        {str(letter): text for letter, text in data["options"].items()},
        str(data["right"]),
        data["why"],
        {str(letter): dict(answer) for letter, answer in data["wrong"].items()},
        float(data.get("points", 0)),
    )


# --- rules ------------------------------------------------------------------------------------------------


def _pieces_are_known(lesson: LessonText) -> None:
    seen = []
    for block in lesson.blocks:
        if block.kind == "piece":
            if block.argument not in PIECES or PIECES[block.argument].lesson != lesson.lesson:
                _fail(lesson.path, block.line, f"unknown piece {block.argument!r} in {lesson.lesson}")
            if PIECES[block.argument].points <= 0:
                _fail(lesson.path, block.line, f"piece {block.argument} has no points in its table")
            seen.append(block.argument)
    expected = [piece.name for piece in LESSONS[lesson.lesson]]
    if seen != expected:
        _fail(lesson.path, 1, f"the pieces stand as {seen}, the table has {expected}")


def _sections_have_goals(lesson: LessonText) -> None:
    with_goals = {block.section for block in lesson.blocks if block.kind == "goals"}
    for block in lesson.blocks:
        if block.kind in TAUGHT and block.section not in with_goals:
            _fail(lesson.path, block.line, f"the section {block.section!r} teaches but has no {{goals}}")


def _pictures_have_alternatives(lesson: LessonText) -> None:
    for block in lesson.blocks:
        for i, row in enumerate(block.body.splitlines()):
            if "![](" in row.replace(" ", ""):
                _fail(lesson.path, block.line + i, "a picture without alt text")


def _questions_are_whole(lesson: LessonText) -> None:
    for block in lesson.blocks:
        if block.kind not in ("predict", "quiz"):
            continue
        question = _question(lesson.lesson, block)
        if not all(len(letter) == 1 and "a" <= letter <= "z" for letter in question.options):
            _fail(lesson.path, block.line, f"the options are {list(question.options)}, they are letters from a to z")
        if question.right not in question.options:
            _fail(lesson.path, block.line, f"the right answer {question.right!r} is not among the options")
        for letter in question.options.keys() - {question.right}:
            answer = question.wrong.get(letter, {})
            if not answer.get("misconception") or not answer.get("says"):
                _fail(lesson.path, block.line, f"option {letter} needs a misconception and what it `says`")
        if not block.argument.isidentifier():
            _fail(lesson.path, block.line, f"{block.argument!r} cannot be the name of an answer")


def _names_stand_once(lesson: LessonText) -> None:
    seen: set[str] = set()
    for block in lesson.blocks:
        if block.kind in ("predict", "quiz", "piece", "figure"):
            if block.kind + block.argument in seen:
                _fail(lesson.path, block.line, f"{block.kind} {block.argument} stands twice")
            seen.add(block.kind + block.argument)


RULES: tuple[Callable[[LessonText], None], ...] = (
    _pieces_are_known,
    _sections_have_goals,
    _pictures_have_alternatives,
    _questions_are_whole,
    _names_stand_once,
)
