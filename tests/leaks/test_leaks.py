"""Nothing that a learner receives contains a solution: compared by syntax trees, over everything in the wheel."""

import ast
import inspect
import json
from importlib import import_module
from pathlib import Path

import pytest

from autograder import borrow
from autograder.authoring import CHECKOUT
from autograder.authoring.splice import Definition, to_write
from autograder.exercises import LESSONS, PIECES, lesson_title
from tests.leaks.trees import code_in, shapes

RECEIVED = [
    path
    for folder in ("course", "autograder")
    for path in sorted((CHECKOUT / folder).rglob("*"))
    if path.suffix in (".py", ".ipynb", ".json", ".md", ".sealed") and ".ipynb_checkpoints" not in path.parts
] + [CHECKOUT / "README.md", CHECKOUT / "CONTRIBUTING.md"]

ALLOWED = {
    "loss_and_grads(params, X[batch], y[batch])": "any call with entries of two arrays at one place: differ has one",
}
"""Expressions of the reference that may stand elsewhere, as Python, each with the reason."""


TOO_SMALL = {
    "apply_twice": "f(f(x))",
    "affine": "x @ w + b",
    "vjp_elementwise": "upstream * local",
    "sigmoid_derivative": "s * (1 - s)",
    "tanh_derivative": "1 - tanh(z) ** 2",
    "linear_forward": "x @ W + b",
    "residual_forward": "x + branch(x)",
    "residual_backward": "upstream + branch_vjp(upstream)",
    "zero_grad": "for leaf in leaves:\n    leaf.grad = 0.0",
}
"""Pieces whose whole body is smaller than what counts: it is the formula that their text has to say."""


def _solutions() -> dict[str, str]:
    """The shapes in the bodies of the reference, with where each comes from."""
    found: dict[str, str] = {}
    for lesson in LESSONS:
        module = import_module(f"solutions.reference.{lesson_title(lesson)}")
        for built in ast.parse(inspect.getsource(module)).body:
            for function in to_write(built) if isinstance(built, Definition) else []:
                for statement in function.body:
                    for shape, node in shapes(statement).items():
                        found[shape] = f"{built.name}: {ast.unparse(node)}"
    allowed = {shape for text in ALLOWED for shape in shapes(ast.parse(text))}
    return {shape: where for shape, where in found.items() if shape not in allowed}


SOLUTIONS = _solutions()


def _leaks(path: Path) -> list[str]:
    return [
        f"{where} holds {SOLUTIONS[shape]}"
        for where, tree in code_in(path)
        for shape in shapes(tree)
        if shape in SOLUTIONS
    ]


@pytest.mark.parametrize("path", RECEIVED, ids=lambda path: str(path.relative_to(CHECKOUT)))
def test_a_file_that_a_learner_receives_holds_no_solution(path: Path) -> None:
    assert not _leaks(path)


def test_every_piece_has_a_body_that_the_comparison_can_see() -> None:
    seen = {where.split(":")[0] for where in SOLUTIONS.values()}
    assert {piece.name for pieces in LESSONS.values() for piece in pieces} - seen == set(TOO_SMALL)


@pytest.mark.parametrize("name", TOO_SMALL)
def test_a_body_too_small_to_compare_does_not_stand_as_code_in_its_lesson(name: str) -> None:
    lesson = PIECES[name].lesson
    path = CHECKOUT / "course" / lesson / f"{lesson_title(lesson)}.ipynb"
    statement = ast.parse(TOO_SMALL[name]).body[0]
    body = ast.dump(statement.value if isinstance(statement, ast.Expr) else statement)
    code = [node for _, tree in code_in(path) for node in ast.walk(tree) if isinstance(node, ast.expr | ast.stmt)]
    assert code
    assert not [ast.unparse(node) for node in code if ast.dump(node) == body]


def test_a_sealed_file_lends_its_own_lesson_only_and_the_last_lesson_lends_nothing() -> None:
    files = [path for path in RECEIVED if path.suffix == ".sealed" and path.parent.name == "borrow"]
    assert [path.stem for path in files] == list(LESSONS)[:-1]
    for path in files:
        assert borrow.unseal(path.read_text()).keys() == {piece.name for piece in LESSONS[path.stem]}


def test_sealed_programs_to_practice_on_hold_no_piece() -> None:
    files = [path for path in RECEIVED if path.suffix == ".sealed" and path.parent.name != "borrow"]
    assert [path.parent.name for path in files] == ["clinic"]
    for path in files:
        for source in borrow.unseal(path.read_text()).values():
            defined = {node.name for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)}
            assert defined
            assert not defined & set(PIECES)
            assert "solutions" not in source.split('"""')[2]


@pytest.mark.parametrize("lesson", LESSONS)
def test_what_is_released_for_a_lesson_holds_no_sealed_piece(lesson: str) -> None:
    """A lesson is handed out as its own folder; what the course lends is part of the whole course only."""
    released = "".join(path.read_text() for path in (CHECKOUT / "course" / lesson).rglob("*.ipynb"))
    assert released
    for path in (CHECKOUT / "course" / "borrow").iterdir():
        rows = path.read_text().splitlines()[1:]
        assert not [row for row in rows if len(row) > 20 and row in released]
    assert not [path for path in (CHECKOUT / "course" / lesson).rglob("*") if path.suffix == ".sealed"]


PLANTED = "def slope(g, left, right):\n    answer = (g(right) - g(left)) / (right - left)\n    return answer\n"


@pytest.mark.parametrize("kind", ["module", "cell", "fence", "span", "key", "sealed", "sealed as json"])
def test_a_planted_solution_is_found(kind: str, tmp_path: Path) -> None:
    texts = {
        "module": ("x.py", PLANTED),
        "cell": (
            "x.ipynb",
            json.dumps({"cells": [{"cell_type": "code", "source": PLANTED.splitlines(keepends=True)}]}),
        ),
        "fence": ("x.md", f"Look:\n\n```python\n{PLANTED}```\n"),
        "span": ("x.md", "Write `(f(b) - f(a)) / (b - a)` there.\n"),
        "sealed": ("x.sealed", borrow.HEAD + PLANTED),
        "sealed as json": ("x.sealed", borrow.HEAD + json.dumps({"slope": PLANTED})),
        "key": ("x.json", json.dumps({"hint": "(f(b) - f(a)) / (b - a)"})),
    }
    name, text = texts[kind]
    path = tmp_path / name
    path.write_text(text)
    assert _leaks(path)
