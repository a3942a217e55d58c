"""What a lesson carries stands in its front matter, is refused where it cannot be, and becomes a cell to be seen."""

import json
import re
import sys
import types
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import nbformat
import pytest

from autograder import borrow
from autograder.authoring import CHECKOUT, build, cells, notebook, sealed
from autograder.authoring.splice import solution_cell
from autograder.authoring.text import LessonError, LessonText, read_lesson
from autograder.check import verdict_on
from autograder.exercises import LESSONS, lesson_title
from autograder.learner.carry import carry

LESSON = CHECKOUT / "solutions" / "lessons" / "02_gradients.md"
TEXT = LESSON.read_text(encoding="utf-8")
LINE = TEXT[: TEXT.index("next:")].count("\n") + 1


def lesson(folder: Path, carries: str) -> LessonText:
    """Lesson 02 with `carries` in its front matter."""
    path = folder / "02_gradients.md"
    path.write_text(TEXT.replace("next:", f"{carries}\nnext:", 1), encoding="utf-8")
    return read_lesson(path)


SLIPS = {
    # what the author did: (front matter, lines below its first, what the refusal says)
    "a piece of the lesson itself": (
        "carries: [gradient]",
        0,
        "it is built in 02_gradients, which does not come before",
    ),
    "no piece": ("carries:\n  - central_difference\n  - slope", 2, "no piece has this name"),
    "part of a name": ("carries:\n  - central_difference\n  - central", 2, "no piece has this name"),
    "a name twice": ("carries: [secant_slope, secant_slope]", 0, "names secant_slope twice"),
    "no list": ("carries: central_difference", 0, "is a list of names"),
    "no names": ("carries: [1, 2]", 0, "is a list of names"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_refused_with_file_and_line(slip: str, tmp_path: Path) -> None:
    carries, below, says = SLIPS[slip]
    with pytest.raises(LessonError, match=rf":{LINE + below}: .*{re.escape(says)}"):
        lesson(tmp_path, carries)


def test_a_lesson_without_carries_has_no_such_cell(tmp_path: Path) -> None:
    assert lesson(tmp_path, "").carries == ()
    assert "carry(" not in cells.myst(lesson(tmp_path, ""))


@pytest.fixture(scope="module")
def carrying(tmp_path_factory: pytest.TempPathFactory) -> nbformat.NotebookNode:
    text = lesson(tmp_path_factory.mktemp("text"), "carries: [central_difference, tangent_line]")
    old = CHECKOUT / "solutions" / "notebooks" / "02_gradients" / "gradients.ipynb"
    return notebook.source_notebook(text, nbformat.read(old, as_version=4))


def test_the_cell_stands_locked_behind_the_imports(carrying: nbformat.NotebookNode) -> None:
    ids = [cell["id"] for cell in carrying.cells]
    assert ids[1:4] == ["imports", "carry-text", "carry"]
    assert carrying.cells[3].metadata.nbgrader.locked
    assert "`central_difference` and `tangent_line`, which you built in lesson 01" in carrying.cells[2].source


def test_the_cell_binds_the_pieces_and_ends_in_the_card(
    carrying: nbformat.NotebookNode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    source = carrying.cells[3].source
    assert source.splitlines()[-1] == "earlier"
    exec(source, names)
    assert names["tangent_line"](lambda x: x**2, 3.0)[0] == pytest.approx(6.0)
    assert repr(names["earlier"]) == repr(carry("central_difference", "tangent_line", to="02_gradients"))


# --- a reference that builds on an earlier one ------------------------------------------------------------


REFERENCE = '''"""Lesson 02, built on lesson 01."""

import numpy as np

from solutions.reference.derivatives import central_difference, polynomial_derivative, secant_slope


def _along(f, x, step):
    return lambda t: secant_slope(f, x, x + t * step)


def gradient(f, x, h=1e-5):
    """The gradient."""
    return np.array([central_difference(_along(f, x, e), 0.0, h) for e in np.eye(len(x))])


def quadratic_gradient(A, b, x):
    """The gradient of a polynomial in many variables."""
    return polynomial_derivative([0, 0, 1])[1] * A @ x / 2 - b
'''


@pytest.fixture
def reference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[types.ModuleType]:
    (tmp_path / "built_on_01.py").write_text(REFERENCE)
    monkeypatch.syspath_prepend(tmp_path)
    yield import_module("built_on_01")
    sys.modules.pop("built_on_01")


def test_what_an_earlier_reference_defines_is_carried_and_not_spliced(reference: types.ModuleType) -> None:
    cell = solution_cell(reference, "gradient", "(f, x, h=1e-5)", "Collect the slopes.")
    assert cell.carries == ("central_difference", "secant_slope")
    assert "solutions" not in cell.source
    assert "import numpy as np" in cell.source
    assert "###" not in cell.plain
    assert cell.plain.endswith("for e in np.eye(len(x))])")


def test_what_the_reference_calls_must_stand_in_carries(
    reference: types.ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cells, "import_module", lambda name: reference)
    text = lesson(tmp_path, "carries: [secant_slope]")
    block = next(block for block in text.blocks if block.kind == "piece" and block.argument == "gradient")
    block.data["worked"] = []
    with pytest.raises(LessonError, match="gradient calls central_difference, so the front matter needs it"):
        cells.RENDERERS["piece"](text, block, "here")
    complete = lesson(tmp_path, "carries: [secant_slope, central_difference]")
    assert "def gradient" in cells.RENDERERS["piece"](complete, block, "here")


# --- sealed files -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", list(LESSONS)[:-1])
def test_a_sealed_file_holds_the_pieces_of_its_lesson_and_each_works(name: str) -> None:
    sources = borrow.unseal(borrow.text_of(name))
    assert list(sources) == sorted(piece.name for piece in LESSONS[name])
    reference = vars(import_module(f"solutions.reference.{lesson_title(name)}"))
    for piece in LESSONS[name]:
        assert borrow.lent(piece.name).__doc__ == reference[piece.name].__doc__
        assert verdict_on(piece.name, {name: borrow.lent(name) for name in (piece.name, *piece.uses)}).passed


def test_the_last_lesson_lends_nothing() -> None:
    assert sealed.sealed(list(LESSONS)[-1]) == ""
    assert borrow.text_of(list(LESSONS)[-1]) == ""


def test_sealing_is_the_same_every_time_and_shows_no_word_of_it() -> None:
    sources = {"b": "def b(x):\n    return x + 1", "a": "def a(x):\n    return b(x) * 2"}
    text = borrow.seal(sources)
    assert text == borrow.seal(dict(reversed(sources.items())))
    assert borrow.unseal(text) == sources
    assert "return" not in text.removeprefix(borrow.HEAD)
    with pytest.raises(ValueError):  # noqa: PT011
        borrow.unseal(json.dumps(sources))


def test_the_build_makes_the_sealed_files() -> None:
    products = build.products(CHECKOUT, read_lesson(CHECKOUT / "solutions" / "lessons" / "01_derivatives.md"))
    sealed_ones = [product for product in products if product.path.suffix == ".sealed"]
    assert [product.path for product in sealed_ones] == [CHECKOUT / "course" / "borrow" / "01_derivatives.sealed"]
    assert build.same(sealed_ones[0].path, sealed_ones[0].text)
