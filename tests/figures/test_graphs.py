"""What lesson 07's figure promises beyond what every figure does."""

import itertools

import pytest

from autograder.authoring.make_keys import reference
from autograder.learner import progress
from course.figures.graphs import stepping
from course.figures.graphs.controls import Noted
from course.figures.kit import recordings
from tests.figures.driving import frame, move
from tests.figures.ways.graphs import WAYS

RECORDED = recordings.load("graphs")["stepper"]
RIGHT = {name: node["grad"] for name, node in RECORDED["fan_out"].items()}


def _played(graph: str, *noted: tuple[str, float]) -> stepping.State:
    return stepping.recorded({"graph": graph, "grad": Noted(0.0, noted)}, RECORDED)


@pytest.mark.parametrize("graph", stepping.PARENTS)
def test_right_grads_are_taken_in_every_order_in_which_children_come_first_and_in_no_other(graph: str) -> None:
    right = {name: node["grad"] for name, node in RECORDED[graph].items()}
    for order in itertools.permutations(stepping.NODES):
        legal = all(
            order.index(child) < order.index(node) for node in order for child in stepping.children(graph, node)
        )
        state = _played(graph, *((node, right[node]) for node in order))
        assert (len(state["filled"]) == len(stepping.NODES)) == legal
        assert stepping.all_filled(state) == (legal and graph == "fan_out")


def test_what_one_edge_alone_would_bring_is_refused() -> None:
    done = (("e", 1.0), ("d", RIGHT["d"]))
    for node, number in (("c", -3.0), ("c", 3.0), ("c", 6.0)):
        assert node not in _played("fan_out", *done, (node, number))["filled"]
    done += (("c", RIGHT["c"]),)
    for number in (9.0, -6.0):
        assert "a" not in _played("fan_out", *done, ("a", number))["filled"]


def test_too_early_is_said_with_the_child_that_is_missing() -> None:
    shown = frame(WAYS[0])
    for step in (("graph", "fan_out"), ("grad", 1.0), ("grad", "fill e"), ("grad", -3.0), ("grad", "fill c")):
        move(shown, *step)
    assert "Too early for c: its child d is not done" in shown.state.value
    move(shown, "graph", "tree")
    assert "Begin where the grad is known" in shown.state.value


def test_a_recorded_grad_is_not_shown_before_it_is_filled_in() -> None:
    shown = frame(WAYS[0])
    move(shown, "graph", "fan_out")
    assert "grad ?" in shown.picture.value
    assert not any(f"grad {stepping.short(grad)}<" in shown.picture.value for grad in RIGHT.values())


def test_a_wrong_walk_of_the_learner_is_what_the_figure_then_holds_against() -> None:
    def overwriting(root):
        root.grad = 1.0
        for node in names["topological_order"](root)[::-1]:
            for parent, slope in zip(node.parents, node.slopes, strict=True):
                parent.grad = node.grad * slope

    names = {**reference("07_graphs"), "backward": overwriting}
    for piece in ("Value", "backward"):
        progress.record(piece, True, names)
    shown = frame(WAYS[0])
    shown.run_yours.value = True
    for step in WAYS[0].moves[:7]:
        move(shown, *step)
    assert "−6 is not what arrives at c" in shown.state.value
    for piece in ("Value", "backward"):
        progress.record(piece, False, {})
