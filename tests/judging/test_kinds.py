"""Each way in which a piece can fail has a kind sentence of its own, and no stack trace."""

import linecache
from typing import Any

import pytest

from autograder import card, judge, probing
from autograder.authoring.make_keys import reference
from autograder.exercises import PIECES
from autograder.verdict import Verdict
from tests.judging.asking import fresh_key

DEFAULT = "def central_difference(f, x, h=1e-5):\n    "
CASES = [
    # kind, the learner's cell, what the card must say
    ("missing", "", "There is no central_difference here yet"),
    ("not_callable", "central_difference = 3", "not a function here, its type is int"),
    ("signature", "def central_difference(f, x, h): return 0", "(f, x, h) cannot be called as"),
    ("signature", "def central_difference(f): return 0", "Make its first line match"),
    ("blank", DEFAULT + "raise NotImplementedError", "still as you found it"),
    ("raised", DEFAULT + "return y", "It stopped with NameError: name 'y' is not defined, in your line 2: return y"),
    ("raised", DEFAULT + "raise SystemExit(3)", "It stopped with SystemExit: 3"),
    ("raised", DEFAULT + "return central_difference(f, x, h)", "RecursionError"),
    ("none", DEFAULT + "f(x)", "It gave back None"),
    ("not_numbers", DEFAULT + "return 'steep'", "gave back a text, where a number should come"),
    ("not_numbers", DEFAULT + "return f", "a value of type function"),
    ("not_numbers", DEFAULT + "return True", "True or False, where a number"),
    ("shape", DEFAULT + "return [1.0, 2.0]", "2 numbers, where a number should come"),
    ("shape", DEFAULT + "return np.ones((2, 3))", "an array of shape (2, 3)"),
    ("nan", DEFAULT + "return float('nan')", "contains nan"),
    ("infinite", DEFAULT + "return np.float64(1) / 0", "infinite where it should not be"),
    ("slow", DEFAULT + "while True: pass", "did not finish within 0.5 seconds"),
    ("slow", DEFAULT + "import time; time.sleep(60)", "did not finish within 0.5 seconds"),
    ("ratio", DEFAULT + "return 3.2 * (f(x + h) - f(x - h)) / (2 * h)", "always 3.2 times"),
    ("offset", DEFAULT + "return 0.25 + (f(x + h) - f(x - h)) / (2 * h)", "off by the same amount, 1/4"),
    ("other", DEFAULT + "return x * x * 7 + h", "none of the usual relations"),
]


def _verdict(piece: str, cell: str) -> Verdict:
    names: dict[str, Any] = {**reference("01_derivatives")}
    del names[piece]
    exec("import numpy as np", names)
    # IPython, too, keeps the text of a cell where tracebacks look for it.
    linecache.cache["<cell>"] = (len(cell), None, cell.splitlines(keepends=True), "<cell>")
    exec(compile(cell, "<cell>", "exec"), names)
    key = fresh_key("01_derivatives", "kinds").pieces[piece]
    reply = probing.answer(PIECES[piece], names, judge.cases_of(key), seconds=0.5)
    return judge.judge(PIECES[piece], key, reply)


@pytest.mark.parametrize(("kind", "cell", "says"), CASES)
def test_a_failure_is_named_kindly(kind: str, cell: str, says: str) -> None:
    verdict = _verdict("central_difference", cell)
    text = " ".join(card.to_text(verdict).split())
    assert verdict.behaviors[0].finding is not None
    assert verdict.behaviors[0].finding.kind == kind
    assert says in text
    assert "Traceback" not in text
    assert verdict.points == 0


def test_changing_the_argument_is_told_from_sharing_it() -> None:
    changed = """
def polynomial_derivative(c):
    if isinstance(c, list):
        c.append(0)
    return [k * a for k, a in enumerate(c)][1:-1]
"""
    shared = "def polynomial_derivative(c):\n    c[:] = c\n    return c"
    kinds = [
        next(
            b.finding.kind
            for b in _verdict("polynomial_derivative", cell).behaviors
            if b.name == "argument kept" and b.finding
        )
        for cell in (changed, shared)
    ]
    assert kinds == ["changed_input", "shares_memory"]


def test_partial_credit_is_what_holds() -> None:
    constant_wrong = "def polynomial_derivative(c):\n    return [k * a for k, a in enumerate(c)][1:]"
    verdict = _verdict("polynomial_derivative", constant_wrong)
    assert [judged.holds for judged in verdict.behaviors] == [True, False, True]
    assert verdict.points == pytest.approx(3 * 0.8)


def test_a_function_that_swallows_everything_still_ends() -> None:
    stubborn = DEFAULT + "while True:\n        try:\n            while True: pass\n        except Exception: pass"
    verdict = _verdict("central_difference", stubborn)
    assert verdict.behaviors[0].finding is not None
    assert verdict.behaviors[0].finding.kind == "slow"
