"""What lesson 12's figure promises beyond what every figure does."""

import numpy as np
import pytest

from autograder.authoring.make_keys import reference
from autograder.learner import progress
from course.figures.engine import checking, losses
from course.figures.kit import recordings
from tests.figures.driving import frame, move
from tests.figures.ways.engine import WAYS

RECORDED = recordings.load("engine")["checker"]
SUSPECTS = tuple(losses.FORMULAS)


def _state(engine: str, *presses: tuple[str, str]) -> checking.State:
    return checking.recorded({"engine": engine, "inquiry": presses}, RECORDED)


@pytest.mark.parametrize("engine", checking.ENGINES)
def test_one_operation_alone_can_be_proved_guilty(engine: str) -> None:
    for suspect in SUSPECTS:
        checks = [("check", node) for node in (suspect, *losses.PARENTS[suspect])]
        state = _state(engine, *checks, ("accuse", suspect))
        assert (state["proved"] == engine) == (suspect == checking.SICK[engine][0])


@pytest.mark.parametrize("engine", checking.ENGINES)
def test_nodes_are_wrong_exactly_behind_the_guilty_operation(engine: str) -> None:
    guilty = checking.SICK[engine][0]
    behind = {"A": {"b"}, "B": {"z", "p", "b", "W"}, "C": set(losses.PARENTS) - {"L"}}[engine]
    assert checking.agrees(RECORDED[engine][guilty])
    assert {name for name, node in RECORDED[engine].items() if not checking.agrees(node)} == behind


def test_a_guess_without_proof_and_a_proof_with_too_many_checks_do_not_count() -> None:
    assert _state("B", ("accuse", "h"))["proved"] == ""
    assert _state("B", ("check", "z"), ("accuse", "h"))["proved"] == ""
    many = [("check", node) for node in ("L", "q", "e", "s", "h", "z")]
    assert _state("B", *many, ("accuse", "h"))["proved"] == ""
    assert _state("B", *many[1:], ("accuse", "h"))["proved"] == "B"


def test_a_checked_node_counts_once() -> None:
    assert _state("A", ("check", "z"), ("check", "z"))["checked"] == ["z"]


def test_the_learners_own_faulty_engine_shows_its_faults() -> None:
    names = reference("12_engine")
    right = names["pointwise"]

    def no_mask(name, a):
        made = right(name, a)
        made.vjps = (lambda upstream: upstream,)
        return made

    names["pointwise"] = no_mask
    pieces = checking.FIGURES["checker", "guilty_operation"].pieces
    for piece in pieces:
        progress.record(piece, True, names)
    shown = frame(WAYS[0])
    move(shown, "engine", checking.WHOLE)
    shown.run_yours.value = True
    move(shown, "inquiry", "fill h")
    assert "The grad of h agrees" in shown.state.value
    move(shown, "inquiry", "fill z")
    assert "The grad of z differs" in shown.state.value
    progress.record("matmul", True, {**names, "matmul": lambda a, b: names["matmul"](a, b) * np.inf})
    move(shown, "inquiry", "fill W")
    assert "Your engine gave slopes along h that are not finite here" in shown.state.value
    for piece in pieces:
        progress.record(piece, False, {})


def test_an_engine_without_a_fault_agrees_everywhere() -> None:
    assert all(checking.agrees(node) for node in RECORDED[checking.WHOLE].values())
    assert _state(checking.WHOLE, ("check", "L"), ("check", "q"), ("accuse", "L"))["proved"] == ""
