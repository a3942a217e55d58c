"""`carry("central_difference", to="05_descent")`: what a learner built in earlier lessons, brought into this one.

A piece is taken from the solution cell of the learner's own notebook, run in a module of its own, and held against
the public key once; where it is missing or does not pass, the course lends its own and the card says so. Pieces that
call each other get the learner's where they pass. In nbgrader's autograding everything is lent.
"""

import contextlib
import functools
import hashlib
import linecache
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from autograder import borrow, definitions, judge, keys, probing, watchdog
from autograder.exercises import PIECES
from autograder.exercises.piece import Piece
from autograder.learner import carried_card
from autograder.learner.carried_card import Brought
from autograder.learner.judged_before import JudgedBefore
from autograder.learner.own_work import NotOwn, OwnWork, name_of
from autograder.verdict import Verdict

AUTOGRADING = "autograde"
"""nbgrader's name, in NBGRADER_EXECUTION, for a run that grades."""

CELL_SECONDS = 5.0


class Carried:
    """The pieces that were asked for, each an attribute. In a notebook it shows where each comes from."""

    def __init__(self, brought: list[tuple[Brought, Callable[..., Any]]]) -> None:
        self._brought = [row for row, _ in brought]
        vars(self).update({row.name: function for row, function in brought})

    def __getattr__(self, name: str) -> Callable[..., Any]:
        raise AttributeError(f"{name} was not carried; add its name to the call of carry")

    def __repr__(self) -> str:
        return carried_card.to_text(self._brought)

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        return {"text/plain": repr(self), "text/html": carried_card.to_html(self._brought)}


def carry(*names: str, to: str) -> Carried | borrow.Lent:
    """The pieces `names` of earlier lessons, for use in the lesson `to`.

    ValueError for a name that is no piece of a lesson before `to`. What is wrong with a learner's notebook is never
    raised: it is said in what comes back.
    """
    borrow.require_earlier(names, to)
    if os.environ.get("NBGRADER_EXECUTION") == AUTOGRADING:
        return borrow.Lent(*names, to=to)
    carrying = Carrying(OwnWork(Path.cwd()))
    brought = [carrying.bring(name) for name in names]
    carrying.judged.save()
    return Carried([(piece.brought, piece.function) for piece in brought])


@dataclass(frozen=True)
class Come:
    """A piece that has come: the row of the card, the function, and a digest of all that it depends on."""

    brought: Brought
    function: Callable[..., Any]
    digest: str


class Carrying:
    """One call of `carry`, out of the learner's `work`."""

    def __init__(self, work: OwnWork) -> None:
        self._work = work
        self.judged = JudgedBefore(work.root)
        self._come: dict[str, Come] = {}
        self._coming: set[str] = set()

    def bring(self, name: str) -> Come:
        """The piece `name`: the learner's where it passes, else the course's, else one that says what is missing."""
        if name in self._coming:
            # Two pieces call each other; the inner one gets what depends on nothing of the learner's.
            return self._lent(PIECES[name], "yours calls itself by way of another piece", borrow.lent)
        if name not in self._come:
            self._coming.add(name)
            piece = PIECES[name]
            try:
                self._come[name] = self._own(piece)
            except NotOwn as reason:
                self._come[name] = self._lent(piece, str(reason), self._built)
            self._coming.discard(name)
        return self._come[name]

    def _built(self, name: str) -> Callable[..., Any]:
        return borrow.built(name, {other: self.bring(other).function for other in borrow.needed(name)})

    def _lent(self, piece: Piece, why: str, build: Callable[[str], Callable[..., Any]]) -> Come:
        opens = self._work.opens(piece.lesson)
        try:
            function, lent = build(piece.name), borrow.source(piece.name)
            return Come(Brought(piece.name, piece.lesson, "borrowed", why, opens), function, _digest("lent", lent))
        except borrow.NotLent as reason:
            row = Brought(piece.name, piece.lesson, "missing", f"{why}, and {reason}", opens)
            return Come(row, borrow.absent(piece.name, row.says), _digest("absent"))

    def _own(self, piece: Piece) -> Come:
        """The learner's own. NotOwn when there is none that passes."""
        text, file = self._work.text(piece.lesson, piece.name), f"{name_of(piece.lesson)}, cell piece-{piece.name}"
        program = _program(text, file)
        others = {other: self.bring(other) for other in definitions.needed(program, piece)}
        digest = _digest(_version(), text, *_key(piece), *(o.digest for o in others.values()))
        finding = self.judged.get(digest)
        if finding:
            raise NotOwn(finding)
        # The lines live where tracebacks and `inspect` look for them.
        linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
        given = {name: come.function for name, come in others.items()}
        # What passed before has come to an end before; a watched run costs a thread.
        watched = contextlib.nullcontext() if finding is not None else watchdog.limit(CELL_SECONDS)
        try:
            with watched, probing.undisturbed():
                names, trouble = definitions.run(program, piece.name, given)
        except watchdog.TooSlow:
            raise NotOwn(f"yours does not come to an end within {CELL_SECONDS:g} seconds") from None
        if finding is None:
            finding = _judged(piece, names, trouble)
            self.judged.put(digest, finding)
            if finding:
                raise NotOwn(finding)
        if not callable(names.get(piece.name)):
            raise NotOwn("yours did not come out of its cell this time")
        function = definitions.presented(piece, names, "" if names[piece.name].__doc__ else _words(piece.name))
        return Come(Brought(piece.name, piece.lesson, "own"), function, digest)


@functools.cache
def _version() -> str:
    try:
        return metadata.version("steepest")
    except metadata.PackageNotFoundError:
        return ""


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _key(piece: Piece) -> list[str]:
    """The text of the key that the piece is held against; nothing where it is missing."""
    try:
        return [keys.text(piece.lesson)]
    except keys.KeyMissing:
        raise NotOwn(f"the key of {piece.lesson} is missing, so yours cannot be checked") from None


def _words(name: str) -> str:
    """The docstring of the lent piece, for an own one that has lost its."""
    try:
        return borrow.lent(name).__doc__ or ""
    except borrow.NotLent:
        return ""


def _program(text: str, file: str) -> definitions.Program:
    try:
        with probing.undisturbed():
            return definitions.program(text, file)
    except SyntaxError as error:
        where = f" (line {error.lineno}: {error.msg})" if error.lineno else ""
        raise NotOwn(f"yours cannot be read as Python{where}") from None
    except (ValueError, RecursionError, MemoryError):
        raise NotOwn("yours cannot be read as Python") from None


# --- judging ----------------------------------------------------------------------------------------------


def _judged(piece: Piece, names: dict[str, Any], trouble: Exception | None) -> str:
    """ "" when the piece in `names` passes, else why it is not carried."""
    key = keys.load(piece.lesson).pieces[piece.name]
    reply = probing.carried(probing.answer(piece, names, judge.cases_of(key)))
    verdict = judge.judge(piece, key, reply)
    if verdict.passed:
        return ""
    return _from_elsewhere(piece, names, reply, trouble) or _says(verdict)


def _from_elsewhere(piece: Piece, names: dict[str, Any], reply: probing.Reply, trouble: Exception | None) -> str:
    """What to say when a name was missing, because another cell of the learner's notebook defines it."""
    said = [case["message"] for case in reply["cases"] if case.get("raised") == "NameError"]
    if not said and isinstance(trouble, NameError):
        said = [str(trouble)]
    found = re.search(r"name '(\w+)' is not defined", said[0]) if said else None
    if found is None or found[1] in names:
        return ""
    return f"yours uses {found[1][:40]}, which another cell defines; put that into the cell of {piece.name}"


def _says(verdict: Verdict) -> str:
    findings = [judged.finding.kind for judged in verdict.behaviors if judged.finding]
    if "blank" in findings:
        return "you have not built yours yet"
    held = sum(judged.holds for judged in verdict.behaviors)
    return f"yours does not pass yet ({held} of {len(verdict.behaviors)} parts)"
