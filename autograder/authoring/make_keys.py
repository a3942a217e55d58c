"""Making keys: the probes run on the reference (expected) and on every mistake (fingerprints)."""

import hashlib
from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

import numpy as np

from autograder import differ, probing, wire
from autograder.exercises import LESSONS, lesson_title
from autograder.exercises.piece import Behavior, Piece, Question, Rule
from autograder.keys import KeyCase, LessonKey, Note, PieceKey
from autograder.networks import LOOKS
from solutions.mistakes import MISTAKES, Mistake
from solutions.patients import MEASURED

PUBLIC_SEED = "public"
Programs = Mapping[str, Callable[..., Any]]


class UnsoundKey(ValueError):
    """The tables do not make a sound key; the message says which piece and why."""


def reference(lesson: str) -> dict[str, Any]:
    """The names of the reference implementation of `lesson`."""
    return dict(vars(import_module(f"solutions.reference.{lesson_title(lesson)}")))


def make_key(
    lesson: str, seed: str, sections: Mapping[str, str], questions: Mapping[str, Question] = MappingProxyType({})
) -> LessonKey:
    """The key of `lesson` for `seed`; `sections` tells the heading under which each piece stands."""
    names = reference(lesson)
    pieces = {}
    for piece in LESSONS[lesson]:
        mistakes = [mistake for mistake in MISTAKES[lesson] if mistake.piece == piece.name]
        section = sections.get(piece.name, "")
        notes = {m.name: Note(m.says, m.hint, m.section or section, m.reads_as) for m in mistakes}
        key = PieceKey(section, notes, tuple(_cases(piece, names, mistakes, seed)))
        _sound(piece, key)
        pieces[piece.name] = key
    return LessonKey(lesson, pieces, dict(questions))


def stream(seed: str, piece: str, behavior: str) -> np.random.Generator:
    """The random draws of one behavior: each has its own, so that adding one moves no other."""
    digest = hashlib.sha256(f"{seed}/{piece}/{behavior}".encode()).digest()
    return np.random.default_rng(int.from_bytes(digest[:16], "big"))


def _cases(piece: Piece, names: dict[str, Any], mistakes: list[Mistake], seed: str) -> list[KeyCase]:
    asking = [behavior for behavior in piece.behaviors if not behavior.of]
    drawn = [(b, _measured(b, inputs)) for b in asking for inputs in b.draws(stream(seed, piece.name, b.name))]
    held = [{name: inputs.pop(name) for name in behavior.held_back} for behavior, inputs in drawn]
    asked = [(behavior.name, wire.to_plain(inputs)) for behavior, inputs in drawn]
    right = probing.answer(piece, names, asked)["cases"]
    wrong = {m.name: [_replies(piece, names, program, asked) for program in m.programs] for m in mistakes}
    return [
        KeyCase(
            behavior.name,
            wire.to_plain(inputs),
            expected := _expected(piece, behavior, names, inputs, right[i], wire.to_plain(held[i])),
            {name: [_seen(behavior, variant[i], expected) for variant in variants] for name, variants in wrong.items()},
        )
        for i, (behavior, inputs) in enumerate(drawn)
    ]


def _measured(behavior: Behavior, drawn: dict[str, Any]) -> dict[str, Any]:
    return MEASURED[behavior.measured](drawn) if behavior.measured else drawn


def _replies(
    piece: Piece, names: dict[str, Any], program: Callable[..., Any], asked: list[probing.Case]
) -> list[probing.Reply]:
    """A fingerprint: what one program returns. Where it raises, only the type of the exception is kept."""
    reply = probing.answer(piece, {**names, piece.name: program}, asked)
    if reply["status"] != "ready":
        raise UnsoundKey(f"a mistake of {piece.name} cannot be called: {reply['status']} {reply['detail']}")
    return [{"raised": r["raised"]} if "raised" in r else r for r in reply["cases"]]


def _seen(behavior: Behavior, reply: probing.Reply, expected: Any) -> probing.Reply:
    """A reply, or what is seen of it where results are long and random."""
    if behavior.rule.kind not in LOOKS or "value" not in reply:
        return reply
    return {"seen": differ.seen(behavior.rule, reply["value"], expected)}


def _expected(
    piece: Piece, behavior: Behavior, names: dict[str, Any], inputs: Any, reply: probing.Reply, held: dict[str, Any]
) -> Any:
    if behavior.oracle:
        return wire.to_plain(behavior.probe({**names, piece.name: names[behavior.oracle]}, inputs))
    if "value" not in reply:
        raise UnsoundKey(f"the reference of {piece.name} fails on {inputs}: {reply}")
    return differ.kept(behavior.rule, reply["value"], held) if behavior.rule.kind in LOOKS else reply["value"]


def _sound(piece: Piece, key: PieceKey) -> None:
    """Every mistake is rejected, and no two mistakes look the same on all cases."""
    if not np.isclose(sum(behavior.share for behavior in piece.behaviors), 1.0):
        raise UnsoundKey(f"the shares of {piece.name} do not sum to 1")
    seen: dict[bytes, str] = {}
    for name in key.notes:
        for variant in range(len(key.cases[0].fingerprints[name])):
            replies = [case.fingerprints[name][variant] for case in key.cases]
            if not any(
                _rejects(b.rule, c, r)
                for c, r in zip(key.cases, replies, strict=True)
                for b in piece.behaviors_of(c.behavior)
            ):
                raise UnsoundKey(f"{piece.name}: the check accepts the mistake {name}, variant {variant}")
            twin = seen.setdefault(wire.encode(replies), name)
            if twin != name:
                raise UnsoundKey(f"{piece.name}: {twin} and {name} look the same; they need another case")


def _rejects(rule: Rule, case: KeyCase, fingerprint: probing.Reply) -> bool:
    if "seen" in fingerprint:
        return not differ.seen_right(rule, fingerprint["seen"], case.expected)
    return "value" not in fingerprint or not differ.agrees(rule, fingerprint["value"], case.expected)
