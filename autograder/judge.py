"""Replies against a key: the verdict on a piece or a question. Sees data only, never a learner's object."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from autograder import differ, faults, forms
from autograder.exercises import functions
from autograder.exercises.piece import Behavior, Piece, Question, Rule
from autograder.keys import KeyCase, Note, PieceKey
from autograder.probing import Case, Reply
from autograder.properties import PROPERTIES, SEEN
from autograder.verdict import Finding, Judged, Verdict
from autograder.walks import WALKS, in_words, same_confusion


def cases_of(key: PieceKey) -> list[Case]:
    """What to ask: each case's behavior and inputs, without what is expected."""
    return [(case.behavior, case.inputs) for case in key.cases]


def judge(piece: Piece, key: PieceKey, reply: Reply) -> Verdict:
    """The verdict on `piece` from what its code replied to :func:`cases_of` the `key`."""
    if reply["status"] != "ready":
        return _nothing(piece, _status(piece, key, reply))
    replies = reply["cases"]
    if replies and all(r.get("raised") == "NotImplementedError" for r in replies):
        return _nothing(piece, _finding("blank", faults.STATUS["blank"].format(piece=piece.name), section=key.section))
    if _all_right(piece, key, replies):
        counts = Counter(case.behavior for case in key.cases)
        held = tuple(Judged(b.name, b.share, counts[b.asked_as], counts[b.asked_as]) for b in piece.behaviors)
        return Verdict(piece.name, piece.lesson, piece.points, held, piece.unlocks)
    whole = _explaining_all(piece, key, replies)
    judged = _earned(
        piece, key, replies, [_judge_behavior(piece, key, replies, behavior, whole) for behavior in piece.behaviors]
    )
    return Verdict(piece.name, piece.lesson, piece.points, judged, piece.unlocks)


def judge_question(question: Question, reply: Reply, section: str = "") -> Verdict:
    """The verdict on the letter that was answered."""
    letters = ", ".join(question.options)
    chosen = _chosen(reply)
    finding = None
    if reply["status"] in faults.LOST:
        text = faults.STATUS[reply["status"]].format(piece=question.name, detail=reply["detail"])
        finding = _finding(reply["status"], text, called=question.question)
    elif chosen is None:
        finding = _finding("unanswered", faults.STATUS["unanswered"], called=question.question)
    elif chosen not in question.options:
        text = faults.STATUS["no_such_option"].format(detail=letters)
        finding = _finding("no_such_option", text, called=question.question, got=chosen)
    elif chosen != question.right:
        wrong = question.wrong[chosen]
        got = f"{chosen}: {question.options[chosen]}"
        finding = Finding(
            "wrong_option", "", called=question.question, got=got, mistake=wrong["misconception"], says=wrong["says"]
        )
    judged = Judged("answer", 1.0, 1, 0 if finding else 1, finding)
    return Verdict(question.name, question.lesson, question.points, (judged,), question.why)


def _chosen(reply: Reply) -> str | None:
    """The text that was answered. A forged reply may hold anything; what is no text is no answer."""
    value = reply["cases"][0].get("value") if reply["status"] == "ready" else None
    return value[:LONGEST_ANSWER] if isinstance(value, str) else None


LONGEST_ANSWER = 20


IDLE = frozenset({"unchanged", "repeats"})
"""Kinds of rules that hold where nothing is done."""

BESIDE = IDLE | {"refused"}
"""Kinds of rules on what a piece does beside its answer."""


def _earned(piece: Piece, key: PieceKey, replies: Sequence[Reply], judged: Sequence[Judged]) -> tuple[Judged, ...]:
    """The same, but what comes without building anything earns nothing by itself.

    The same answer to everything is right somewhere; doing nothing at all leaves an argument as it was, and does so
    again; and refusing counts where something else is answered.
    """
    kinds = {behavior.name: behavior.rule.kind for behavior in piece.behaviors}
    if _constant(piece, key, replies):
        judged = [one if kinds[one.name] in BESIDE else replace(one, held=0) for one in judged]
    unearned = IDLE if _answers(piece, key, replies) else BESIDE
    if any(one.holds for one in judged if kinds[one.name] not in unearned):
        unearned -= IDLE
    return tuple(replace(one, held=0) if kinds[one.name] in unearned and one.holds else one for one in judged)


def _constant(piece: Piece, key: PieceKey, replies: Sequence[Reply]) -> bool:
    """Whether several calls with something to answer all gave the same."""
    values = _values(piece, key, replies, BESIDE)
    return len(values) > 1 and len(set(map(_brief, values))) == 1


def _brief(value: Any) -> object:
    """What tells apart plain numbers, words and short rows of them; anything longer is like nothing else."""
    items = value if isinstance(value, list | tuple) else [value]
    short = len(items) <= 4 and all(item is None or isinstance(item, int | float | str) for item in items)
    return repr(value) if short else object()


def _answers(piece: Piece, key: PieceKey, replies: Sequence[Reply]) -> bool:
    """Whether anything came back where there was nothing to refuse."""
    return bool(_values(piece, key, replies, frozenset({"refused"})))


def _values(piece: Piece, key: PieceKey, replies: Sequence[Reply], apart: frozenset[str]) -> list[Any]:
    """What came back, apart from cases that are judged by these kinds of rules."""
    kinds = {behavior.name: behavior.rule.kind for behavior in piece.behaviors}
    asked = zip(key.cases, replies, strict=True)
    return [reply["value"] for case, reply in asked if "value" in reply and kinds[case.behavior] not in apart]


# --- one behavior -----------------------------------------------------------------------------------------


def _judge_behavior(
    piece: Piece, key: PieceKey, replies: Sequence[Reply], behavior: Behavior, whole: Sequence[str]
) -> Judged:
    cases = [(case, r) for case, r in zip(key.cases, replies, strict=True) if case.behavior == behavior.asked_as]
    right = [_right(behavior, case, r) for case, r in cases]
    if all(right):
        return Judged(behavior.name, behavior.share, len(cases), len(cases))
    kind, differs, shown, detail = _difference(behavior, cases, right)
    case, reply = cases[shown]
    name = _name(piece, key, replies, behavior, whole, detail)
    note = key.notes.get(name, Note("", "", key.section))
    finding = Finding(
        kind,
        differs,
        called=describe_call(piece.name, case.inputs, behavior.called),
        expected=behavior.expects,
        got=_got(behavior.rule, case, reply),
        mistake=name,
        says=note.says,
        hint=note.hint,
        section=note.section or key.section,
    )
    return Judged(behavior.name, behavior.share, len(cases), sum(right), finding)


def _all_right(piece: Piece, key: PieceKey, replies: Sequence[Reply]) -> bool:
    return all(_right(b, c, r) for c, r in zip(key.cases, replies, strict=True) for b in piece.behaviors_of(c.behavior))


def _right(behavior: Behavior, case: KeyCase, reply: Reply) -> bool:
    return "value" in reply and differ.agrees(behavior.rule, reply["value"], case.expected)


def _told_right(behavior: Behavior, case: KeyCase, fingerprint: Reply) -> bool:
    """Whether a mistake is right on this case, by its fingerprint: what it gave, or what was seen of that."""
    if "seen" in fingerprint:
        return differ.seen_right(behavior.rule, fingerprint["seen"], case.expected)
    return _right(behavior, case, fingerprint)


def _difference(
    behavior: Behavior, cases: Sequence[tuple[KeyCase, Reply]], right: Sequence[bool]
) -> tuple[str, str, int, str]:
    """The kind, its sentence, the index of the case that shows it, and the kind as mistakes refer to it."""
    answered = [i for i, (_, reply) in enumerate(cases) if "value" in reply]
    # What should have been refused and was answered says more than what stopped by accident beside it.
    accepted = behavior.rule.kind == "refused" and not all(right[i] for i in answered)
    for i, (_, reply) in enumerate(cases):
        if "slow" in reply:
            return "slow", faults.BROKEN["slow"].format(seconds=reply["slow"]), i, "slow"
        if "raised" in reply and not accepted:
            return "raised", _raised_sentence(reply), i, "raised"
    pairs = [differ.Pair(cases[i][0].inputs, cases[i][1]["value"], cases[i][0].expected) for i in answered]
    difference = differ.read(behavior.rule, pairs)
    sentence = (faults.BROKEN | faults.READS)[difference.kind].format(**difference.words)
    detail = " ".join([difference.kind, *([difference.words["argument"]] if difference.kind == "ignores" else [])])
    return difference.kind, sentence, answered[difference.case], detail


def _raised_sentence(reply: Reply) -> str:
    message = f": {reply['message']}" if reply["message"] else ""
    where = f", in your line {reply['number']}: {reply['line']}" if reply["line"] else ""
    return faults.BROKEN["raised"].format(type=reply["raised"], message=message, where=where)


# --- naming a mistake -------------------------------------------------------------------------------------


def _name(
    piece: Piece, key: PieceKey, replies: Sequence[Reply], behavior: Behavior, whole: Sequence[str], detail: str
) -> str:
    """The mistake that explains this behavior, or "".

    Precedence: a fingerprint that fits the whole piece, one that fits this behavior, the kind of difference.
    Within each, the order of the mistakes' table.
    """
    # Within one behavior an exception shows no slip: much else stops there, too.
    here = _fitting(piece, key, replies, [behavior.asked_as], _same) if detail != "raised" else []
    told = [name for name, note in key.notes.items() if note.reads_as and note.reads_as == detail]
    for candidates in (whole, told, here):
        if candidates:
            return candidates[0]
    return ""


Alike = Callable[[Behavior, KeyCase, Reply, Reply], bool]
"""Whether a fingerprint and a reply to the same case are what one mistake gives."""


def _explaining_all(piece: Piece, key: PieceKey, replies: Sequence[Reply]) -> list[str]:
    """The mistakes whose fingerprint fits the whole piece."""
    behaviors = [behavior.name for behavior in piece.behaviors]
    exactly = _fitting(piece, key, replies, behaviors, _same)
    # Code that stops everywhere shows nothing but how it stops.
    if exactly or not _answers(piece, key, replies):
        return exactly
    return _fitting(piece, key, replies, behaviors, _same_slip)


def _fitting(
    piece: Piece, key: PieceKey, replies: Sequence[Reply], behaviors: Sequence[str], alike: Alike
) -> list[str]:
    """The mistakes of which one variant's fingerprint is `alike` the replies on all cases of `behaviors`."""
    cases = [(c, r) for c, r in zip(key.cases, replies, strict=True) if c.behavior in behaviors]
    return [
        name for name in key.notes if any(_variant_fits(piece, cases, name, v, alike) for v in _variants(key, name))
    ]


def _variants(key: PieceKey, name: str) -> Iterator[int]:
    return iter(range(max((len(case.fingerprints.get(name, ())) for case in key.cases), default=0)))


def _variant_fits(piece: Piece, cases: Sequence[tuple[KeyCase, Reply]], name: str, variant: int, alike: Alike) -> bool:
    rules = {behavior.name: behavior for behavior in piece.behaviors}
    telling = False
    for case, reply in cases:
        fingerprint = case.fingerprints[name][variant]
        if not alike(rules[case.behavior], case, fingerprint, reply):
            return False
        telling = telling or not all(_told_right(b, case, fingerprint) for b in piece.behaviors_of(case.behavior))
    return telling


OF_THE_PROGRAM = ("NameError", "UnboundLocalError", "ImportError", "ModuleNotFoundError", "RecursionError")
"""Exceptions that tell of the text of a program, whatever arguments it is given."""


def _same_slip(behavior: Behavior, case: KeyCase, fingerprint: Reply, reply: Reply) -> bool:
    """The same, or different only in what nobody meant.

    That is which exception stops it, what it gave for arguments to refuse, and which of many right ways chance took.
    """
    if "raised" in fingerprint and "raised" in reply:
        kinds = {fingerprint["raised"], reply["raised"]}
        return len(kinds) == 1 or kinds.isdisjoint(OF_THE_PROGRAM)
    if behavior.rule.kind == "refused" and "value" in fingerprint and "value" in reply:
        return _right(behavior, case, fingerprint) == _right(behavior, case, reply)
    if behavior.rule.kind in PROPERTIES and "value" in fingerprint and "value" in reply:
        return differ.agrees(behavior.rule, reply["value"], fingerprint["value"])
    if behavior.rule.kind in WALKS and "seen" in fingerprint and "value" in reply:
        return same_confusion(fingerprint["seen"], differ.seen(behavior.rule, reply["value"], case.expected))
    return _same(behavior, case, fingerprint, reply)


def _same(behavior: Behavior, case: KeyCase, fingerprint: Reply, reply: Reply) -> bool:
    """The same result within rounding, or the same type of exception."""
    if "raised" in fingerprint or "raised" in reply:
        return fingerprint.get("raised") == reply.get("raised")
    if "seen" in fingerprint and "value" in reply:
        return bool(differ.seen(behavior.rule, reply["value"], case.expected) == fingerprint["seen"])
    if "value" not in fingerprint or "value" not in reply:
        return False
    rule = Rule(rtol=max(behavior.rule.rtol, 1e-9), atol=behavior.rule.atol)
    return differ.agrees(rule, reply["value"], fingerprint["value"])


# --- words ------------------------------------------------------------------------------------------------


def _status(piece: Piece, key: PieceKey, reply: Reply) -> Finding:
    sentence = faults.STATUS[reply["status"]].format(
        piece=piece.name, signature=piece.signature, detail=reply["detail"]
    )
    return _finding(reply["status"], sentence, section=key.section)


def _finding(kind: str, differs: str, **words: str) -> Finding:
    return Finding(kind, differs, **words)


def _nothing(piece: Piece, finding: Finding) -> Verdict:
    first, *rest = piece.behaviors
    judged = [Judged(first.name, first.share, 1, 0, finding)]
    judged += [Judged(b.name, b.share, 1, 0) for b in rest]
    return Verdict(piece.name, piece.lesson, piece.points, tuple(judged), piece.unlocks)


def describe_call(name: str, inputs: dict[str, Any], form: str = "") -> str:
    """What was called, as a learner would write it: ``central_difference(f, x=1.2, h=0.5) with f(x) = 2*ln(x)``.

    `form` says how the inputs stand in the call where they are not its arguments by name.
    """
    formulas = {key: said for key, value in inputs.items() if (said := _formulas(key, value))}
    shown = {key: key if key in formulas else describe_value(value) for key, value in inputs.items()}
    arguments = (key if key in formulas else f"{key}={value}" for key, value in shown.items())
    call = form.format(**shown) if form else f"{name}({', '.join(arguments)})"
    return call + (" with " + ", ".join(formulas.values()) if formulas else "")


def _formulas(name: str, value: Any) -> str:
    """How a function, or a list of functions, reads; empty for anything else."""
    if functions.is_spec(value):
        return f"{name}(x) = {functions.formula(value)}"
    if isinstance(value, list) and value and all(map(functions.is_spec, value)):
        return f"{name} = [{', '.join(map(functions.formula, value))}]"
    return ""


SHOWN, LONGEST = 6, 600
"""How many entries of a long result a card shows, and how many characters of one that is nested."""


def describe_value(value: Any, off: Sequence[int] = ()) -> str:
    """A value in about a line: numbers to 7 digits, a few entries of what is long, those at the places `off` marked."""
    if isinstance(value, dict):
        return _cut(", ".join(f"{key}: {describe_value(item)}" for key, item in value.items()))
    array = forms.numbers(value)
    if array is None and isinstance(value, list | tuple) and value:
        return _cut(_shortened(len(value), lambda i: describe_value(value[i]), ("(", ")"), off))
    if array is None:
        return repr(value)[:60] if isinstance(value, str | bool | None) else forms.describe(value)
    if array.ndim == 0:
        return f"{float(array):.7g}"
    return _entries(array, ("(", ")") if isinstance(value, tuple) else ("[", "]"), off)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST] + " ..."


def _entries(array: forms.Numbers, brackets: tuple[str, str], off: Sequence[int]) -> str:
    """The array's shape where it is not a row, and its entries, shortened."""
    shape = "" if array.ndim == 1 else f"shape {array.shape}: "
    return shape + _shortened(array.size, lambda i: f"{array.flat[i]:.7g}", brackets, off)


def _shortened(size: int, words: Callable[[int], str], brackets: tuple[str, str], off: Sequence[int]) -> str:
    """At most SHOWN entries, from shortly before the first that differs; those in `off` are marked."""
    first = min(max(0, off[0] - 1), max(0, size - SHOWN)) if len(off) else 0
    shown = [words(i) + " ✗" * (i in off) for i in range(first, min(first + SHOWN, size))]
    before, after = ["..."] * (first > 0), [f"... ({size} in all)"] * (first + SHOWN < size)
    return brackets[0] + ", ".join([*before, *shown, *after]) + brackets[1]


def _got(rule: Rule, case: KeyCase, reply: Reply) -> str:
    if "value" in reply and rule.kind in WALKS:
        return in_words(differ.seen(rule, reply["value"], case.expected))
    if "value" in reply:
        if rule.kind in SEEN:
            return describe_value(SEEN[rule.kind](reply["value"]))
        actual, expected = reply["value"], case.expected
        one = differ.looked_at(rule, actual, expected)
        if one is not None and isinstance(one[1], np.ndarray):
            actual, expected = one
        off = differ.entries_off(rule, actual, expected) or differ.items_off(rule, actual, expected)
        return describe_value(actual, off)
    return str(reply.get("raised", "no answer in time"))
