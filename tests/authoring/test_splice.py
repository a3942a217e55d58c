"""A solution cell is the reference's own lines: comments live, company comes along, stubs stand for regions."""

import types
from pathlib import Path
from typing import Any

import pytest

from autograder.authoring.splice import SpliceError, solution_cell

MODULE = '''"""A module."""

import math
from collections.abc import Callable

WORD = 1


def _square(x):
    # Squares are positive.
    return x * x


def _fourth(x):
    return _square(_square(x))


def quartic(x, scale=1.0):
    """The fourth power of x."""
    # Twice a square.
    return scale * _fourth(x) * math.e**0  # exact


def bare(x):
    return x


class Number:
    """A number."""

    def __init__(self, data):
        # Given.
        self.data = data

    def double(self):
        """Twice the number."""
        return Number(2 * self.data)

    def fourth(self):
        """The fourth power."""
        # Squares of squares.
        return Number(_fourth(self.data))
'''


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    (tmp_path / "spliced_module.py").write_text(MODULE)
    monkeypatch.syspath_prepend(tmp_path)
    import importlib

    return importlib.import_module("spliced_module")


def test_the_cell_runs_alone_and_keeps_comments(module: types.ModuleType) -> None:
    cell = solution_cell(module, "quartic", "(x, scale=1.0)", "Return x to the fourth.")
    names: dict[str, Any] = {}
    exec(cell.source, names)
    assert names["quartic"](2.0) == 16.0
    assert "# Twice a square." in cell.source
    assert "# Squares are positive." in cell.source
    assert "import math" in cell.source
    assert "Callable" not in cell.source
    assert cell.source.count("### BEGIN SOLUTION") == len(cell.stubs) == 2


def test_what_stands_outside_the_regions_gives_nothing_away(module: types.ModuleType) -> None:
    cell = solution_cell(module, "quartic", "(x, scale=1.0)", "Return x to the fourth.")
    outside, inside = [], False
    for line in cell.source.splitlines():
        inside = line.strip() == "### BEGIN SOLUTION" or (inside and line.strip() != "### END SOLUTION")
        if not inside and line.strip() != "### END SOLUTION":
            outside.append(line)
    text = "\n".join(outside).strip()
    assert text == 'def quartic(x, scale=1.0):\n    """The fourth power of x."""'


@pytest.mark.parametrize(
    ("name", "signature", "says"),
    [
        ("cubic", "(x)", "needs a function cubic"),
        ("bare", "(x)", "with a docstring"),
        ("quartic", "(x)", "declared is 'def quartic\\(x\\):'"),
    ],
)
def test_what_cannot_be_spliced_is_refused(module: types.ModuleType, name: str, signature: str, says: str) -> None:
    with pytest.raises(SpliceError, match=says):
        solution_cell(module, name, signature, "")


def test_a_class_has_a_region_for_each_method_that_has_a_docstring(module: types.ModuleType) -> None:
    cell = solution_cell(module, "Number", "(data)", "Write both.")
    names: dict[str, Any] = {}
    exec(cell.plain, names)
    assert names["Number"](2).fourth().double().data == 32
    regions = cell.source.split("### BEGIN SOLUTION")[1:]
    inside = [region.split("### END SOLUTION")[0] for region in regions]
    assert len(inside) == len(cell.stubs) == 3
    assert "_fourth" in inside[0]
    assert inside[1].strip() == "return Number(2 * self.data)"
    assert inside[2].strip().startswith("# Squares of squares.")
    assert cell.stubs[0] == ""
    assert all(stub.startswith("raise NotImplementedError") for stub in cell.stubs[1:])
    given = cell.source.split("def double")[0].split("class Number")[1]
    assert "# Given." in given
    assert "BEGIN SOLUTION" not in given


def test_a_class_starts_as_declared(module: types.ModuleType) -> None:
    with pytest.raises(SpliceError, match="needs a function Digit"):
        solution_cell(module, "Digit", "(data)", "")
