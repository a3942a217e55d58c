"""Lesson 07's pieces are judged apart: a slip in one of them costs the others nothing that can be avoided."""

import inspect
from typing import Any

import numpy as np
import pytest

from autograder import judge, probing, wire
from autograder.exercises import PIECES
from solutions.reference import graphs
from tests.judging.asking import fresh_key

BROKEN = {
    "topological_order": "def topological_order(root):\n    return [root]\n",
    "arithmetic": "def arithmetic(sign, a, b):\n    return 1 / 0\n",
    "elementary": "def elementary(name, a):\n    raise NotImplementedError\n",
    "backward": "def backward(root):\n    root.grad = 5\n",
    "zero_grad": "def zero_grad(leaves):\n    leaves.clear()\n",
    "operators": "Value.__add__ = Value.__radd__ = Value.__mul__ = Value.__rmul__ = lambda self, other: 0.0\n",
}
LEANS_ON = {"elementary": {"neuron"}, "operators": {"Value", "neuron"}}
"""Pieces whose own words say that they are made of another one."""


def _points(names: dict[str, Any], piece: str) -> float:
    key = fresh_key("07_graphs", "monsoon").pieces[piece]
    reply = probing.answer(PIECES[piece], names, judge.cases_of(key))
    return judge.judge(PIECES[piece], key, wire.decode(wire.encode(reply))).points


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_piece_costs_its_own_points_only(broken: str) -> None:
    names: dict[str, Any] = {"np": np}
    exec(inspect.getsource(graphs), names)
    exec(BROKEN[broken], names)
    lost = {
        name for name, piece in PIECES.items() if piece.lesson == "07_graphs" and _points(names, name) < piece.points
    }
    assert lost == {broken} & PIECES.keys() | LEANS_ON.get(broken, set())


def test_the_learners_own_order_is_in_its_place_again_afterwards() -> None:
    names: dict[str, Any] = {}
    exec(inspect.getsource(graphs), names)
    own = names["topological_order"]
    assert _points(names, "backward") == 5
    assert names["topological_order"] is own
    del names["topological_order"]
    assert _points(names, "backward") == 5
    assert "topological_order" not in names
