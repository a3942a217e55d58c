"""Pieces that the course lends to later lessons: the reference's, each lesson's in a sealed file.

Sealed means written in base64, so that nobody reads a solution by accident; it keeps no secret. In grading the only
files at hand are those of strictly earlier lessons. This module must know nothing of notebooks and keys.
"""

import base64
import functools
import importlib.resources
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from autograder import definitions
from autograder.exercises import LESSONS, PIECES

HEAD = "Pieces that the course lends to later lessons, sealed so that nobody reads them by accident.\n"


class NotLent(LookupError):
    """The course does not lend a piece; the message says so to a person."""


class NotCarried(RuntimeError):
    """A piece was called that could neither be carried nor borrowed."""


def seal(sources: Mapping[str, str]) -> str:
    """The text of a sealed file with the source of each piece. The same everywhere, so it is not compressed."""
    return HEAD + base64.encodebytes(json.dumps(dict(sources), sort_keys=True).encode()).decode("ascii")


def unseal(text: str) -> dict[str, str]:
    """The source of each piece in the text of a sealed file. ValueError when it is none."""
    sources = json.loads(base64.b64decode(text.removeprefix(HEAD)))
    if not isinstance(sources, dict):
        raise ValueError("not a sealed file")
    return sources


def earlier(lesson: str) -> tuple[str, ...]:
    """The lessons strictly before `lesson`. ValueError when there is no such lesson."""
    names = tuple(LESSONS)
    if lesson not in names:
        raise ValueError(f"there is no lesson {lesson!r}; there are {', '.join(names)}")
    return names[: names.index(lesson)]


def require_earlier(names: Sequence[str], to: str) -> None:
    """Hold a request for the pieces `names` in the lesson `to` against the tables. ValueError, saying what is wrong."""
    before = earlier(to)
    for name in names:
        if name not in PIECES:
            raise ValueError(f"carry({name!r}): no piece has this name")
        if PIECES[name].lesson not in before:
            raise ValueError(f"carry({name!r}): it is built in {PIECES[name].lesson}, which does not come before {to}")


@functools.cache
def text_of(lesson: str) -> str:
    """The sealed file of `lesson`, "" where the course at hand has none."""
    file = importlib.resources.files("course") / "borrow" / f"{lesson}.sealed"
    return file.read_text(encoding="utf-8") if file.is_file() else ""


@functools.cache
def source(name: str) -> str:
    """The source of the piece `name`. NotLent where the course at hand does not lend it."""
    try:
        return _sources(PIECES[name].lesson)[name]
    except (KeyError, ValueError):
        raise NotLent(f"the course does not lend {name}") from None


@functools.cache
def _sources(lesson: str) -> dict[str, str]:
    text = text_of(lesson)
    return unseal(text) if text else {}


@functools.cache
def _program(name: str) -> definitions.Program:
    # No file of this name exists: a traceback shows where it passed, and no line of a solution.
    return definitions.program(source(name), f"<{name}, lent by the course>")


def needed(name: str) -> list[str]:
    """The other pieces that the lent `name` calls. NotLent as above."""
    return definitions.needed(_program(name), PIECES[name])


def built(name: str, given: Mapping[str, Any]) -> Callable[..., Any]:
    """The lent piece `name`, with the pieces that it needs as `given`. NotLent as above."""
    names, _ = definitions.run(_program(name), name, given)
    return definitions.presented(PIECES[name], names)


@functools.cache
def lent(name: str) -> Callable[..., Any]:
    """The piece `name` with everything that it needs, all of it the course's. NotLent as above."""
    return _ring(frozenset(other for other in _reached(name) if name in _reached(other)))[name]


@functools.cache
def _reached(name: str) -> frozenset[str]:
    """The piece `name` and whatever it needs, directly or by way of others."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        found.add(waiting[-1])
        waiting += [other for other in needed(waiting.pop()) if other not in found]
    return frozenset(found)


@functools.cache
def _ring(names: frozenset[str]) -> dict[str, Callable[..., Any]]:
    """Pieces that all need each other, mostly one alone: each gets the others when all of them are there."""
    outside = {other: lent(other) for name in names for other in needed(name) if other not in names}
    modules = {name: definitions.run(_program(name), name, outside)[0] for name in names}
    ring = {name: definitions.presented(PIECES[name], modules[name]) for name in names}
    for name, module in modules.items():
        module.update({other: ring[other] for other in needed(name) if other in ring})
    return ring


def absent(name: str, why: str) -> Callable[..., Any]:
    """Stands for a piece that is not to be had: calling it raises NotCarried, which says `why`."""

    def missing(*arguments: Any, **options: Any) -> Any:
        raise NotCarried(f"{name} is not here: {why}")

    missing.__name__ = missing.__qualname__ = name
    return missing


class Lent:
    """Pieces of earlier lessons by name, all of them the course's: what `carry` gives in grading."""

    def __init__(self, *names: str, to: str) -> None:
        require_earlier(names, to)
        self._names = names
        for name in names:
            try:
                vars(self)[name] = lent(name)
            except NotLent as reason:
                vars(self)[name] = absent(name, str(reason))

    def __repr__(self) -> str:
        return "\n".join(f"{name}: the course's, as always in grading" for name in self._names)


def prepare() -> None:
    """Build everything that the course at hand lends, so that it is there when it is asked for."""
    for lesson in LESSONS:
        for name in _sources(lesson):
            lent(name)
