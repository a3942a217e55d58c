"""A drawing of the lesson's own is left out only where no cell that runs can tell."""

import json

import pytest

from autograder import keys
from autograder.authoring import CHECKOUT
from autograder.grading.judging.demonstrations import left_out, only_shows
from autograder.grading.judging.grade import grade
from autograder.grading.judging.plan import load_plan
from autograder.grading.sandbox.holder import open_sandbox

DRAWING = {"draw": "weights = train(3)\nfig, ax = plt.subplots()\nfor w in weights:\n    ax.plot(w)\nplt.show()"}


def test_a_drawing_that_nothing_needs_is_left_out() -> None:
    assert left_out({"piece": "def f(w):\n    weights = [w]\n    return weights"}, DRAWING) == {"draw"}


def test_a_demonstration_that_draws_nothing_stays() -> None:
    assert left_out({}, {"print": "print(f(3))"}) == set()


@pytest.mark.parametrize(
    "text",
    [
        "print(weights)",
        "def f():\n    return weights[0]",
        "f = lambda: weights",
        "class A:\n    def g(self):\n        return [w for x in weights]",
        "def f():\n    global weights\n    weights += [1]",
        "weights = weights + [1]",
        "eval('weights')",
        "globals()['weights']",
        "!echo $weights",
        "%timeit f(weights)",
    ],
)
def test_one_that_a_cell_needs_runs(text: str) -> None:
    assert left_out({"mine": text}, DRAWING) == set()


def test_one_that_another_demonstration_needs_runs() -> None:
    shown = {**DRAWING, "later": "print(weights)"}
    assert left_out({}, shown) == set()
    chain = {**DRAWING, "second": "total = sum(weights)\nplt.plot(total)", "third": "print(total)"}
    assert left_out({}, chain) == set()
    assert left_out({}, {k: chain[k] for k in ("draw", "second")}) == {"draw", "second"}


@pytest.mark.parametrize("text", ["print(f(3))", "x = f(3)\nprint(x)", "def g():\n    return x.data\n\n\ng()"])
def test_what_only_shows_may_be_spared(text: str) -> None:
    assert only_shows(text)
    assert left_out({}, {"shown": text}, only_shows) == {"shown"}
    assert left_out({"mine": "print(x, g)"}, {"shown": text}, only_shows) == ({"shown"} if "print(f" in text else set())


@pytest.mark.parametrize("text", ["Value.exp = exp", "x[0] = 3", "for x.data in range(3):\n    pass", "w.data -= 1"])
def test_what_changes_something_is_not_spared(text: str) -> None:
    assert left_out({}, {"shown": text}, only_shows) == set()


def test_a_piece_that_never_ends_costs_its_own_points_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Though five demonstrations of the lesson call it, and a process is replaced three times only."""
    monkeypatch.setattr("autograder.grading.judging.examine.CELL_SECONDS", 0.3)
    monkeypatch.setattr("autograder.grading.judging.examine.QUICK_SECONDS", 0.3)
    lesson, piece = "07_graphs", "topological_order"
    notebook = json.loads((CHECKOUT / "solutions" / "notebooks" / lesson / "graphs.ipynb").read_text())
    for cell in notebook["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == f"piece-{piece}":
            cell["source"] = f"def {piece}(root):\n    while True:\n        pass\n"
    with open_sandbox("bubblewrap", lesson) as held:
        graded = grade(json.dumps(notebook).encode(), load_plan(lesson), keys.load(lesson), held)
    assert [name for name, verdict in graded.verdicts if not verdict.passed] == [f"check-{piece}"]
