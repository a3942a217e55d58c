"""Pieces that give back several arrays: each is judged and read for itself. And how calls with functions are told."""

from typing import Any

import numpy as np
import pytest

from autograder import differ, judge
from autograder.differ import Pair
from autograder.exercises.functions import spec
from autograder.exercises.piece import Rule

A, B = np.arange(1.0, 7).reshape(3, 2), np.arange(8.0).reshape(2, 4) + 1.0
RIGHT = (A, B)


def found(kind: str, actual: Any) -> differ.Difference:
    return differ.read(Rule(kind), [Pair({}, actual, RIGHT)])


@pytest.mark.parametrize(("kind", "holds"), [("first", True), ("second", False)])
def test_one_of_two_arrays_is_judged_alone(kind: str, holds: bool) -> None:
    assert differ.agrees(Rule(kind), (A, -B), RIGHT) == holds
    assert differ.agrees(Rule(kind), [A.tolist(), B + 1], RIGHT) == holds


@pytest.mark.parametrize("actual", [A, (A,), (A, B, B), None, 3.0, {"first": A}])
def test_another_number_of_results_is_no_result(actual: Any) -> None:
    assert not differ.agrees(Rule("first"), actual, RIGHT)


@pytest.mark.parametrize(
    ("second", "kind"), [(B.T, "transposed"), (-B, "sign"), (2 * B, "ratio"), (B[0], "shape"), (np.nan * B, "nan")]
)
def test_the_difference_of_the_array_in_question_is_read(second: Any, kind: str) -> None:
    assert found("second", (A, second)).kind == kind


def test_what_is_missing_is_said_in_words() -> None:
    words = found("first", A).words
    assert words["got"] == "an array of shape (3, 2)"
    assert words["wanted"] == "an array of shape (3, 2) and an array of shape (2, 4)"


def test_a_call_tells_the_formulas_of_a_list_of_functions() -> None:
    inputs = {"functions": [spec("polynomial", 1.0, 2.0), spec("sine", 1.5, 3.0)], "x": 0.5}
    formulas = "with functions = [2*x + 1, 1.5*sin(3*x)]"
    assert judge.describe_call("slope", inputs) == f"slope(functions, x=0.5) {formulas}"
    assert judge.describe_call("chain", inputs, "chain({functions})({x})") == f"chain(functions)(0.5) {formulas}"
    assert judge.describe_call("chain", {"functions": [], "x": 2.0}, "chain({functions})({x})") == "chain([])(2)"


LIST = [A, np.ones(2), B, np.ones(4)]


def read_list(*actual: Any) -> differ.Difference:
    return differ.read(Rule(), [Pair({}, list(actual), LIST)])


def test_a_list_of_another_length_is_counted() -> None:
    assert read_list(A, np.ones(2)) == differ.Difference("how_many", {"got": 2, "wanted": 4})


def test_the_first_item_of_another_form_is_told_by_its_place() -> None:
    found = read_list(A, np.ones(2), B.T, np.ones(3))
    assert found.kind == "item"
    assert found.words == {"index": 2, "got": "an array of shape (4, 2)", "wanted": "an array of shape (2, 4)"}


def test_results_within_results_are_read_as_one_row_of_numbers() -> None:
    right = (A, [B, A])
    assert differ.read(Rule(), [Pair({}, (-A, [-B, -A]), right)]).kind == "sign"
    assert differ.read(Rule(), [Pair({}, (A, [B, 2 * A]), right)]).kind == "entries"


def test_the_items_that_differ_are_marked() -> None:
    assert differ.items_off(Rule(), [A, np.ones(2), -B, np.zeros(4)], LIST) == [2, 3]
    assert differ.items_off(Rule(), [A], LIST) == []
    assert judge.describe_value([A[0], B[0]], [1]) == "([1, 2], [1, 2, 3, 4] ✗)"
