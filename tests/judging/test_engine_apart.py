"""Lesson 12's pieces are judged apart: a slip in one of them costs the others nothing that can be avoided."""

import inspect
from typing import Any

import numpy as np
import pytest

from autograder import judge, probing, wire
from autograder.exercises import LESSONS, PIECES
from solutions.reference import engine
from tests.judging.asking import fresh_key

LESSON = "12_engine"
TRAINED = "fit_digits"
ARITHMETIC = {"Tensor", "combine", "tensor_mlp", "tensor_cross_entropy", "loss_and_gradients"}
BROKEN = {
    "unbroadcast": "def unbroadcast(grad, shape):\n    return 1 / 0\n",
    "combine": "def combine(sign, a, b):\n    return 1 / 0\n",
    "pointwise": "def pointwise(name, a):\n    raise NotImplementedError\n",
    "reduction": "def reduction(name, a, axis=None, keepdims=False):\n    return a\n",
    "matmul": "def matmul(a, b):\n    return None\n",
    "tensor_backward": "def tensor_backward(root):\n    root.grad = 5\n",
    "tensor_mlp": "def tensor_mlp(params, X):\n    return X\n",
    "tensor_cross_entropy": "def tensor_cross_entropy(logits, labels):\n    return logits\n",
    "loss_and_gradients": "def loss_and_gradients(params, X, labels):\n    return 0\n",
}
LEANS_ON = {
    "unbroadcast": ARITHMETIC,
    "combine": {"tensor_cross_entropy", "loss_and_gradients"},
    "pointwise": {"tensor_mlp", "tensor_cross_entropy", "loss_and_gradients"},
    "reduction": {"tensor_cross_entropy", "loss_and_gradients"},
    "matmul": {"tensor_mlp", "loss_and_gradients"},
    "tensor_backward": {"loss_and_gradients"},
    "tensor_mlp": {"loss_and_gradients"},
    "tensor_cross_entropy": {"loss_and_gradients"},
}
"""Pieces whose own words say that they are made of another one."""


def _points(names: dict[str, Any], piece: str) -> float:
    key = fresh_key(LESSON, "monsoon").pieces[piece]
    reply = probing.answer(PIECES[piece], names, judge.cases_of(key))
    return judge.judge(PIECES[piece], key, wire.decode(wire.encode(reply))).points


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_piece_costs_its_own_points_and_what_is_made_of_it(broken: str) -> None:
    names: dict[str, Any] = {"np": np}
    exec(inspect.getsource(engine), names)
    exec(BROKEN[broken], names)
    pieces = [piece for piece in LESSONS[LESSON] if piece.name != TRAINED]
    lost = {piece.name for piece in pieces if _points(names, piece.name) < piece.points}
    assert lost == {broken} | LEANS_ON.get(broken, set())
