"""What the general reader says about factors that are counts, and about arguments that should have been refused."""

from typing import Any

import numpy as np
import pytest

from autograder import differ
from autograder.differ import Pair
from autograder.exercises.piece import Rule
from autograder.exercises.refusing import refusal

ROWS, COLUMNS = (5, 3, 4), (2, 4, 3)
TABLES = [np.arange(1.0, 1 + n * d).reshape(n, d) for n, d in zip(ROWS, COLUMNS, strict=True)]


@pytest.mark.parametrize(
    ("factor", "kind", "count"),
    [
        (lambda table: len(table), "times_count", "the length of table"),
        (lambda table: 1 / len(table), "over_count", "the length of table"),
        (lambda table: table.size, "times_count", "the number of entries of table"),
        (lambda table: 1 / table.shape[1], "over_count", "the length of a row of table"),
    ],
)
@pytest.mark.parametrize("reduce", [np.copy, np.sum], ids=["arrays", "numbers"])
def test_a_factor_that_is_a_count_is_read(factor: Any, kind: str, count: str, reduce: Any) -> None:
    pairs = [Pair({"table": table}, factor(table) * reduce(table), reduce(table)) for table in TABLES]
    found = differ.read(Rule(), pairs)
    assert (found.kind, found.words) == (kind, {"count": count})


def test_a_factor_that_is_an_input_is_read_from_arrays_too() -> None:
    pairs = [Pair({"table": table, "h": h}, h * table, table) for table, h in zip(TABLES, (0.5, 0.2, 3), strict=True)]
    assert differ.read(Rule(), pairs).kind == "times_input"


def test_an_input_that_is_a_number_in_one_case_and_an_array_in_another_is_no_factor() -> None:
    inputs: tuple[Any, ...] = (2.0, np.array([2.0, 3.0, 4.0]))
    pairs = [Pair({"given": given}, given * TABLES[1][0, :3], TABLES[1][0, :3]) for given in inputs]
    assert differ.read(Rule(), pairs).kind == "entries"


def test_a_constant_factor_is_read_before_a_count() -> None:
    pairs = [Pair({"table": TABLES[0]}, 5 * TABLES[0], TABLES[0])] * 2
    assert differ.read(Rule(), pairs).kind == "ratio"


def _refused(code: Any) -> tuple[bool, differ.Difference | None]:
    rule = Rule("refused")
    actual = refusal(lambda names, inputs: code(**inputs))({}, {"x": 2.0})
    right = differ.agrees(rule, actual, {"raised": "ValueError"})
    return right, None if right else differ.read(rule, [Pair({"x": 2.0}, actual, {"raised": "ValueError"})])


def test_a_refusal_is_data_and_a_result_in_its_place_is_named() -> None:
    def refuses(x: float) -> float:
        raise ValueError(f"not {x}")

    assert _refused(refuses) == (True, None)
    right, difference = _refused(lambda x: x)
    assert not right
    assert difference is not None
    assert (difference.kind, difference.words) == ("accepted", {"got": "a number"})
    assert not _refused(lambda x: "ValueError")[0]


def test_another_exception_than_the_one_asked_for_passes_on() -> None:
    with pytest.raises(ZeroDivisionError):
        _refused(lambda x: x / 0)
