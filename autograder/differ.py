"""Holding results against a key, and reading how they differ.

`agrees` decides; `read` explains. Both see data only. The reader goes through the behavior's cases as a whole,
because a difference (a factor, a sign, an argument ignored) shows over several cases, never in one. Precedence is
the order of :data:`autograder.faults.BROKEN` and :data:`autograder.faults.READS`.
"""

import functools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.exercises.piece import Rule
from autograder.faults import BROKEN
from autograder.forms import Numbers, describe, leaves, numbers, several
from autograder.networks import LOOKS, look
from autograder.properties import PROPERTIES
from autograder.walks import WALKS, way


@dataclass(frozen=True)
class Pair:
    """One case: its inputs, what came back, and what the key holds."""

    inputs: dict[str, Any]
    actual: Any
    expected: Any


@dataclass(frozen=True)
class Difference:
    """A kind of :mod:`autograder.faults`, what fills its sentence, and the index of the case that shows it."""

    kind: str
    words: dict[str, Any]
    case: int = 0


# --- deciding ---------------------------------------------------------------------------------------------


def _close(rule: Rule, actual: Any, expected: Any) -> bool:
    if isinstance(expected, dict):
        return (
            isinstance(actual, dict)
            and actual.keys() == expected.keys()
            and all(_close(rule, actual[key], expected[key]) for key in expected)
        )
    if type(actual) is float and type(expected) is float:
        return _near(rule, actual, expected)
    right = numbers(expected)
    if right is not None and not _can_have(right.shape, actual):
        return False
    left = numbers(actual)
    if left is not None and right is not None:
        return left.shape == right.shape and _all_near(rule, left, right)
    if isinstance(actual, list | tuple) and isinstance(expected, list | tuple):
        # Numbers of several shapes, as in a pair of two gradients.
        return len(actual) == len(expected) and all(_close(rule, *pair) for pair in zip(actual, expected, strict=True))
    return type(actual) is type(expected) and bool(np.array_equal(actual, expected))


def _can_have(shape: tuple[int, ...], value: Any) -> bool:
    """Whether `value` may be of `shape`, seen from its lengths: a huge reply costs no more than what is expected."""
    if not isinstance(value, list | tuple):
        return True
    return bool(shape) and len(value) == shape[0] and all(_can_have(shape[1:], item) for item in value)


def _near(rule: Rule, actual: float, expected: float) -> bool:
    """What ``np.isclose`` says, nan being equal to nan, at a hundredth of its cost."""
    if math.isfinite(expected):
        return abs(actual - expected) <= rule.atol + rule.rtol * abs(expected)
    return actual == expected or (math.isnan(actual) and math.isnan(expected))


def _all_near(rule: Rule, actual: Numbers, expected: Numbers) -> bool:
    """What ``np.allclose`` says, nan being equal to nan; quick where all is finite and close."""
    if actual.ndim == 0:
        return _near(rule, float(actual), float(expected))
    with np.errstate(all="ignore"):
        bound = rule.atol + rule.rtol * np.abs(expected)
        if (np.isfinite(bound) & (np.abs(actual - expected) <= bound)).all():
            return True
    return bool(np.allclose(actual, expected, rtol=rule.rtol, atol=rule.atol, equal_nan=True))


def _one_of(rule: Rule, actual: Any, expected: Any) -> bool:
    value = numbers(actual)
    if value is None or value.shape != ():
        return False
    return bool(np.isclose(value, np.asarray(expected), rtol=rule.rtol, atol=rule.atol).any())


PARTS = {"first": 0, "second": 1, "third": 2}
"""Kinds of rules that look at one of several results."""


def looked_at(rule: Rule, actual: Any, expected: Any) -> tuple[Any, Any] | None:
    """The one of several results that `rule` looks at; None where there are not as many results as expected."""
    several = isinstance(actual, list | tuple) or (isinstance(actual, np.ndarray) and actual.ndim > 0)
    if rule.kind not in PARTS or not several or len(actual) != len(expected):
        return None
    return actual[PARTS[rule.kind]], expected[PARTS[rule.kind]]


def _one_result(rule: Rule, actual: Any, expected: Any) -> bool:
    pair = looked_at(rule, actual, expected)
    return pair is not None and _close(rule, *pair)


def _has_property(rule: Rule, actual: Any, expected: Any) -> bool:
    of = PROPERTIES[rule.kind]
    return bool(of(actual) == of(expected))


def seen(rule: Rule, actual: Any, expected: Any) -> Any:
    """What the key keeps of `actual` where `rule` looks at long and random results; `expected` is of :func:`kept`."""
    return look(rule.kind, actual, expected["held back"])


def kept(rule: Rule, right: Any, held_back: dict[str, Any]) -> dict[str, Any]:
    """What is expected by a rule that looks: what is seen of a `right` result, and what the key holds back."""
    return {"seen": look(rule.kind, right, held_back), "held back": held_back}


def seen_right(rule: Rule, what: Any, expected: Any) -> bool:
    """Whether `what` is seen of a result is right: as of a right one, or for a walk within the limit of the rule."""
    return WALKS[rule.kind](what) <= rule.most if rule.kind in WALKS else bool(what == expected["seen"])


def _looks_right(rule: Rule, actual: Any, expected: Any) -> bool:
    return seen_right(rule, seen(rule, actual, expected), expected)


RULES: dict[str, Callable[[Rule, Any, Any], bool]] = {
    "close": _close,
    "one_of": _one_of,
    **dict.fromkeys(PARTS, _one_result),
    **dict.fromkeys(PROPERTIES, _has_property),
    **dict.fromkeys(LOOKS, _looks_right),
    "unchanged": _close,
    "refused": _close,
}
"""What each kind of rule accepts, given (rule, actual, expected)."""


def agrees(rule: Rule, actual: Any, expected: Any) -> bool:
    """Whether `actual` is right. KeyError for a rule that is not in the table."""
    return RULES[rule.kind](rule, actual, expected)


def entries_off(rule: Rule, actual: Any, expected: Any) -> list[int]:
    """The places, in order, where an array differs from one of the same shape; none for anything else."""
    left, right = numbers(actual), numbers(expected)
    if left is None or right is None or left.ndim == 0 or left.shape != right.shape:
        return []
    close = np.isclose(left, right, rtol=rule.rtol, atol=rule.atol, equal_nan=True).ravel()
    return np.flatnonzero(~close).tolist()


# --- explaining -------------------------------------------------------------------------------------------


def read(rule: Rule, pairs: Sequence[Pair]) -> Difference:
    """How the results differ over all cases; at least one of them must.

    Looks first for what cannot be compared, then for a relation that holds over the cases.
    """
    wrong = [i for i, pair in enumerate(pairs) if not agrees(rule, pair.actual, pair.expected)]
    pairs = [_narrowed(rule, pair) for pair in pairs]
    for i in wrong:
        broken = _broken(rule, pairs[i])
        if broken:
            return Difference(*broken, case=i)
    if rule.kind == "one_of":
        return Difference("other", {}, wrong[0])
    with np.errstate(all="ignore"):
        relation = _relation(rule, pairs, wrong)
    return Difference(*relation, case=wrong[0])


def _narrowed(rule: Rule, pair: Pair) -> Pair:
    """The pair with what the rule looks at alone, and lists of arrays of the right shapes as one row of numbers."""
    actual, expected = looked_at(rule, pair.actual, pair.expected) or (pair.actual, pair.expected)
    return Pair(pair.inputs, *(_in_a_row(actual, expected) or (actual, expected)))


def _in_a_row(actual: Any, expected: Any) -> tuple[Numbers, Numbers] | None:
    if not several(expected) or not several(actual) or len(actual) != len(expected):
        return None
    rows = leaves(actual), leaves(expected)
    shapes = [[None if item is None else item.shape for item in row] for row in rows]
    if shapes[0] != shapes[1] or None in shapes[0]:
        return None
    left, right = (np.concatenate([np.ravel(item) for item in row]) for row in rows)  # type: ignore[arg-type]
    return left, right


def items_off(rule: Rule, actual: Any, expected: Any) -> list[int]:
    """Which of several results differ, where there are as many as expected; none for anything else."""
    if not several(expected) or not isinstance(actual, list | tuple) or len(actual) != len(expected):
        return []
    return [i for i, pair in enumerate(zip(actual, expected, strict=True)) if not _close(rule, *pair)]


def _broken(rule: Rule, pair: Pair) -> tuple[str, dict[str, Any]] | None:
    if rule.kind == "unchanged":
        after_call = [name for name in pair.expected if name.endswith("after the call")]
        kept = isinstance(pair.actual, dict) and all(
            _close(rule, pair.actual.get(name), pair.expected[name]) for name in after_call
        )
        return ("shares_memory" if kept else "changed_input"), {}
    if rule.kind == "refused":
        result = pair.actual.get("gave back") if isinstance(pair.actual, dict) else pair.actual
        return "accepted", {"got": describe(result)}
    if pair.actual is None:
        return "none", {}
    if rule.kind in LOOKS:
        if rule.kind in WALKS:
            return way(pair.actual, pair.expected["held back"]) or rule.kind, {}
        word = seen(rule, pair.actual, pair.expected)
        return (word if isinstance(word, str) and word in BROKEN else rule.kind), {"seen": word}
    if rule.kind in PROPERTIES:
        return rule.kind, {}
    if isinstance(pair.actual, str) and isinstance(pair.expected, str):
        return "word", {}
    actual, expected = numbers(pair.actual), numbers(pair.expected)
    if expected is not None and rule.kind == "one_of":
        expected = expected[0]
    if several(pair.expected) and isinstance(pair.actual, list | tuple):
        of_items = _broken_items(pair.actual, pair.expected)
        if of_items:
            return of_items
    if actual is None or expected is None:
        wanted = describe(pair.expected if rule.kind != "one_of" else 0.0)
        return "not_numbers", {"got": describe(pair.actual), "wanted": wanted}
    expected = np.asarray(expected)
    if actual.shape != expected.shape:
        shapes = {"got_shape": describe(actual), "wanted_shape": describe(expected)}
        return ("transposed" if actual.ndim > 1 and actual.shape == expected.shape[::-1] else "shape"), shapes
    if np.isnan(actual).any() and not np.isnan(expected).any():
        return "nan", {}
    if np.isinf(actual).any() and not np.isinf(expected).any():
        return "infinite", {}
    return None


MANY = 4
"""From how many results on they are counted, and told by their place, not described one after the other."""


def _broken_items(actual: Sequence[Any], expected: Sequence[Any]) -> tuple[str, dict[str, Any]] | None:
    """What is wrong with how many results there are, or with the form of the first that has another one."""
    if len(actual) != len(expected):
        return ("how_many", {"got": len(actual), "wanted": len(expected)}) if len(expected) >= MANY else None
    for i, (left, right) in enumerate(zip(actual, expected, strict=True)):
        if describe(left) != describe(right) and len(expected) >= MANY:
            return "item", {"index": i, "got": describe(left), "wanted": describe(right)}
    return None


def _row(value: Any) -> Numbers:
    """`value`, which is made of numbers, with at least one axis."""
    array = numbers(value)
    assert array is not None
    return array.reshape(1) if array.ndim == 0 else array


def _relation(rule: Rule, pairs: Sequence[Pair], wrong: Sequence[int]) -> tuple[str, dict[str, Any]]:
    """The first relation, in order of precedence, that the results have to the right ones over all cases."""
    actual, expected = [_row(pair.actual) for pair in pairs], [_row(pair.expected) for pair in pairs]
    if any(a.shape != e.shape for a, e in zip(actual, expected, strict=True)):
        return "other", {}
    a, e = np.concatenate([x.ravel() for x in actual]), np.concatenate([x.ravel() for x in expected])
    ignored = functools.partial(_ignored_argument, actual, expected)
    for reader in (_single_precision, ignored, _whole_numbers, _sign, _factor, _reciprocal, _offset):
        found = reader(rule, pairs, a, e)
        if found:
            return found
    return _by_entry(rule, actual[wrong[0]], expected[wrong[0]])


def _all_close(rule: Rule, left: Numbers, right: Numbers) -> bool:
    with np.errstate(all="ignore"):
        return bool(np.allclose(left, right, rtol=max(rule.rtol, 1e-6), atol=rule.atol))


Found = tuple[str, dict[str, Any]] | None


def _single_precision(rule: Rule, pairs: Sequence[Pair], a: Numbers, e: Numbers) -> Found:
    """32-bit results; or, in 64 bits, results that agree to 7 digits and no further."""
    typed = all(isinstance(pair.actual, np.ndarray) and pair.actual.dtype == np.float32 for pair in pairs)
    with np.errstate(all="ignore"):
        cut = np.array_equal(a.astype(np.float32).astype(np.float64), a)
    informative = np.count_nonzero(a * 4096 != np.round(a * 4096)) >= 2
    seven_digits = bool(e.all()) and bool((np.abs(a - e) <= 2e-6 * np.abs(e)).all())
    return ("single_precision", {}) if typed or (cut and informative) or seven_digits else None


def _ignored_argument(
    actual: Sequence[Numbers], expected: Sequence[Numbers], rule: Rule, pairs: Sequence[Pair], a: Numbers, e: Numbers
) -> Found:
    """Cases that share all inputs but one, whose right results differ and whose results do not."""
    exact = Rule(rtol=0, atol=0)
    for name in pairs[0].inputs:
        twins = [
            (i, j)
            for i in range(len(pairs))
            for j in range(i)
            if all(
                _close(exact, pairs[i].inputs[key], pairs[j].inputs[key]) != (key == name) for key in pairs[i].inputs
            )
            and expected[i].shape == expected[j].shape
            and not np.allclose(expected[i], expected[j], rtol=1e-9, atol=0)
        ]
        if twins and all(np.array_equal(actual[i], actual[j]) for i, j in twins):
            return "ignores", {"argument": name}
    return None


def _whole_numbers(rule: Rule, pairs: Sequence[Pair], a: Numbers, e: Numbers) -> Found:
    cut = bool((a == np.round(a)).all()) and np.count_nonzero(e != np.round(e)) >= 2
    near = cut and bool((np.abs(a - e) <= 1 + 0.5 * np.abs(e)).all())
    return ("whole_numbers", {}) if near else None


def _sign(rule: Rule, pairs: Sequence[Pair], a: Numbers, e: Numbers) -> Found:
    return ("sign", {}) if e.any() and _all_close(rule, a, -e) else None


def _factor(rule: Rule, pairs: Sequence[Pair], a: Numbers, e: Numbers) -> Found:
    """A constant factor over all cases, or one that is an input, or a count in an input."""
    if a.size < 2 or not e.all() or not np.isfinite(a).all() or not a.all():
        return None
    ratios = a / e
    if not np.isfinite(ratios).all():
        return None
    if np.allclose(ratios, ratios[0], rtol=1e-5, atol=0):
        return "ratio", {"ratio": _round_number(float(ratios[0]))}
    sizes = [1] * len(pairs) if a.size == len(pairs) else [np.asarray(pair.expected).size for pair in pairs]
    if sum(sizes) != a.size:
        return None
    for kind, words, values in _quantities(pairs):
        factors = np.repeat(values, sizes)
        if np.allclose(ratios, factors, rtol=1e-5, atol=0):
            return f"times_{kind}", words
        if factors.all() and np.allclose(ratios, 1 / factors, rtol=1e-5, atol=0):
            return f"over_{kind}", words
    return None


def _quantities(pairs: Sequence[Pair]) -> Iterator[tuple[str, dict[str, Any], list[float]]]:
    """Numbers that a result can be too large by: each input that is one, and what can be counted in an array."""
    for name in pairs[0].inputs:
        values = [pair.inputs[name] for pair in pairs]
        if all(isinstance(value, float | int) and not isinstance(value, bool) for value in values):
            yield "input", {"argument": name}, [float(number) for number in values]
        elif all(isinstance(array, np.ndarray) and array.ndim for array in values):
            yield "count", {"count": f"the length of {name}"}, [len(array) for array in values]
            yield "count", {"count": f"the number of entries of {name}"}, [array.size for array in values]
            yield "count", {"count": f"the length of a row of {name}"}, [array.shape[-1] for array in values]


def _reciprocal(rule: Rule, pairs: Sequence[Pair], a: Numbers, e: Numbers) -> Found:
    return ("reciprocal", {}) if a.size > 1 and a.all() and e.all() and _all_close(rule, 1 / a, e) else None


def _offset(rule: Rule, pairs: Sequence[Pair], a: Numbers, e: Numbers) -> Found:
    gaps = a - e
    if a.size < 3 or not np.isfinite(gaps).all() or not np.allclose(gaps, gaps[0], rtol=1e-5, atol=0):
        return None
    return "offset", {"offset": _round_number(float(gaps[0]))}


def _by_entry(rule: Rule, actual: Numbers, expected: Numbers) -> tuple[str, dict[str, Any]]:
    """What is left: a difference within one case."""
    if actual.size > 1 and _all_close(rule, actual[::-1], expected):
        return "reversed", {}
    scale = float(np.abs(expected).max())
    gap = float(np.abs(actual - expected).max())
    if scale > 0 and gap / scale < 0.1:
        return "near", {"percent": f"{100 * gap / scale:.1g} %"}
    if actual.size > 1:
        off = np.flatnonzero(~np.isclose(actual.ravel(), expected.ravel(), rtol=rule.rtol, atol=rule.atol))
        return "entries", {"wrong": off.size, "size": actual.size, "index": int(off[0])}
    return "other", {}


def _round_number(value: float) -> str:
    for denominator in (1, 2, 3, 4):
        if abs(value * denominator - round(value * denominator)) < 1e-4 and round(value * denominator) != 0:
            return f"{round(value * denominator)}" + (f"/{denominator}" if denominator > 1 else "")
    return f"{value:.4g}"
