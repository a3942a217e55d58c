"""A submission gives text and nothing else: what counts, what runs and in which order, the released notebook says."""

import copy
from typing import Any

import pytest

from autograder.grading.judging.plan import PlanMissing, Rebuilt, load_plan
from autograder.grading.judging.submission import read
from tests.grading import notebooks


def _rebuilt(notebook: dict[str, Any]) -> Rebuilt:
    return notebooks.plan().rebuild(read(notebooks.encoded(notebook)))


def _ids(rebuilt: Rebuilt) -> list[str]:
    return [cell.grade_id for cell in rebuilt.cells if cell.grade_id]


def _source(rebuilt: Rebuilt, grade_id: str) -> str:
    return next(cell.source for cell in rebuilt.cells if cell.grade_id == grade_id)


def _row(notebook: dict[str, Any], grade_id: str) -> dict[str, Any]:
    rows: list[dict[str, Any]] = notebook["cells"]
    return next(row for row in rows if row["metadata"].get("nbgrader", {}).get("grade_id") == grade_id)


RELEASED = _ids(_rebuilt(notebooks.released()))


def test_an_untouched_submission_is_the_released_notebook() -> None:
    rebuilt = _rebuilt(notebooks.released())
    assert [cell.source for cell in rebuilt.cells] == [cell.source for cell in notebooks.plan().cells]
    assert rebuilt.notes == ()


def test_solutions_are_taken_and_nothing_is_noted() -> None:
    rebuilt = _rebuilt(notebooks.submitted())
    assert _source(rebuilt, "piece-secant_slope") == notebooks.right("secant_slope")
    assert rebuilt.notes == ()


def test_checks_and_figures_do_not_run_and_imports_do() -> None:
    runs = {cell.grade_id or cell.cell_id: cell.runs for cell in _rebuilt(notebooks.submitted()).cells}
    assert runs["imports"]
    assert runs["piece-secant_slope"]
    assert runs["predict-guess"]
    assert runs["play-1"]
    assert not any(runs[name] for name in runs if name.startswith(("check-", "figure-")) or name == "header")


def _deleted(notebook: dict[str, Any]) -> None:
    notebook["cells"].remove(_row(notebook, "check-secant_slope"))


def _retyped(notebook: dict[str, Any]) -> None:
    _row(notebook, "check-secant_slope")["cell_type"] = "markdown"


def _rewritten(notebook: dict[str, Any]) -> None:
    _row(notebook, "check-secant_slope")["source"] = "100"


def _flipped(notebook: dict[str, Any]) -> None:
    _row(notebook, "check-secant_slope")["metadata"]["nbgrader"].update(solution=True, grade=False)


def _richer(notebook: dict[str, Any]) -> None:
    _row(notebook, "check-secant_slope")["metadata"]["nbgrader"]["points"] = 100


def _tagged(notebook: dict[str, Any]) -> None:
    _row(notebook, "check-secant_slope")["metadata"]["tags"] = ["skip-execution", "raises-exception"]


def _duplicated(notebook: dict[str, Any]) -> None:
    notebook["cells"].append(copy.deepcopy(_row(notebook, "check-secant_slope")))


def _renamed(notebook: dict[str, Any]) -> None:
    _row(notebook, "check-secant_slope")["metadata"]["nbgrader"]["grade_id"] = "check-mine"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (_deleted, "missing"),
        (_retyped, "turned into markdown"),
        (_rewritten, "locked and was changed"),
        (_flipped, "claims another solution and grade"),
        (_richer, "claims another points"),
        (_tagged, "carries tags"),
        (_duplicated, "more than once"),
        (_renamed, "not part of the lesson"),
    ],
)
def test_a_tampered_check_is_as_released_and_noted(change: Any, says: str) -> None:
    notebook = notebooks.submitted()
    change(notebook)
    rebuilt = _rebuilt(notebook)
    assert _ids(rebuilt) == RELEASED
    assert _source(rebuilt, "check-secant_slope") == 'check("secant_slope")'
    assert any(says in note for note in rebuilt.notes), rebuilt.notes


def test_reordered_cells_stand_in_the_released_order() -> None:
    notebook = notebooks.submitted()
    notebook["cells"].reverse()
    assert _ids(_rebuilt(notebook)) == RELEASED


def test_own_cells_stand_where_they_stood() -> None:
    notebook = notebooks.after(notebooks.submitted(), "piece-secant_slope", notebooks.cell("mine", "helper = 1"))
    notebook["cells"].insert(0, notebooks.cell("first", "first = 1"))
    cells = _rebuilt(notebook).cells
    assert (cells[0].source, cells[0].extra, cells[0].runs) == ("first = 1", True, True)
    at = next(i for i, cell in enumerate(cells) if cell.source == "helper = 1")
    assert cells[at - 1].grade_id == "piece-secant_slope"
    assert len({cell.cell_id for cell in cells}) == len(cells)


def test_a_copied_solution_cell_counts_once_and_runs_where_it_stands() -> None:
    notebook = notebooks.submitted()
    twin = copy.deepcopy(_row(notebook, "piece-secant_slope"))
    twin["source"] = "def secant_slope(f, a, b):\n    return 0"
    rebuilt = _rebuilt(notebooks.after(notebook, "piece-secant_slope", twin))
    assert _source(rebuilt, "piece-secant_slope") == notebooks.right("secant_slope")
    assert [cell.source for cell in rebuilt.cells if cell.extra] == [twin["source"]]


def test_a_missing_solution_is_as_released() -> None:
    notebook = notebooks.submitted()
    notebook["cells"].remove(_row(notebook, "piece-secant_slope"))
    assert "NotImplementedError" in _source(_rebuilt(notebook), "piece-secant_slope")


def test_a_cell_to_play_with_is_the_learners_and_a_changed_text_stands_beside_the_released_one() -> None:
    notebook = notebooks.submitted()
    notebook["cells"][0]["source"] = "my notes"
    next(row for row in notebook["cells"] if row["id"] == "play-1")["source"] = "playground = 4"
    cells = _rebuilt(notebook).cells
    assert [(cell.source, cell.extra) for cell in cells[:2]] == [("# Slopes", False), ("my notes", True)]
    assert [cell.source for cell in cells if cell.cell_id == "play-1"] == ["playground = 4"]


def test_a_lesson_without_a_notebook_has_no_plan() -> None:
    with pytest.raises(PlanMissing, match="99_nothing"):
        load_plan("99_nothing")
