"""Lesson 12 against other hands: recorded values of PyTorch, HIPS autograd, finite differences, lesson 08."""

import itertools
import json
from pathlib import Path
from typing import Any

import autograd.numpy as anp
import numpy as np
import pytest
from autograd import grad
from hypothesis import given
from hypothesis import strategies as st

from solutions.reference import backprop, engine, graphs, losses
from solutions.reference.engine import Tensor, matmul, tensor_backward, unbroadcast
from solutions.reference.gradients import gradient

RECORDED: dict[str, Any] = json.loads((Path(__file__).parent / "recorded" / "engine.json").read_text(encoding="utf-8"))


def _value(text: str, leaves: dict[str, Any]) -> Any:
    return eval(text, {}, leaves)


@pytest.mark.parametrize("name", RECORDED)
def test_values_and_gradients_are_those_of_a_professional_framework_to_1e_10(name: str) -> None:
    row = RECORDED[name]
    leaves = {key: Tensor(array) for key, array in row["arrays"].items()}
    root = _value(row["text"], dict(leaves))
    root.backward()
    np.testing.assert_allclose(root.data, row["value"], rtol=1e-10, atol=1e-10)
    for key, leaf in leaves.items():
        assert leaf.grad.shape == leaf.data.shape
        np.testing.assert_allclose(leaf.grad, row["grads"][key], rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("name", RECORDED)
def test_gradients_are_those_of_finite_differences(name: str) -> None:
    row = RECORDED[name]
    arrays = {key: np.array(array) for key, array in row["arrays"].items()}

    def along(key: str, part: Any) -> float:
        return float(_value(row["text"], {other: Tensor(array) for other, array in {**arrays, key: part}.items()}).data)

    for key, array in arrays.items():
        measured = gradient(lambda part, key=key: along(key, part), np.atleast_1d(array), 1e-5)
        np.testing.assert_allclose(np.reshape(measured, array.shape), row["grads"][key], rtol=1e-5, atol=1e-7)


@st.composite
def stretches(draw: st.DrawFn) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """A shape, and one that NumPy stretches an array of it to."""
    target = tuple(draw(st.lists(st.integers(1, 4), max_size=4)))
    behind = target[draw(st.integers(0, len(target))) :]
    return tuple(draw(st.sampled_from((1, length))) for length in behind), target


@given(stretches(), st.integers(0, 2**32 - 1))
def test_unbroadcast_is_the_transpose_of_a_stretch(shapes: tuple[tuple[int, ...], tuple[int, ...]], seed: int) -> None:
    """<G, stretch(v)> = <unbroadcast(G), v> for all G and v, which says it in one line."""
    shape, target = shapes
    rng = np.random.default_rng(seed)
    G, v = rng.normal(size=target), rng.normal(size=shape)
    back = unbroadcast(G, shape)
    assert np.shape(back) == shape
    assert np.sum(G * np.broadcast_to(v, target)) == pytest.approx(np.sum(back * v), rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("shapes", [((3, 4), (4, 2)), ((3, 4), (4,)), ((3,), (3, 4)), ((3,), (3,)), ((1, 1), (1,))])
def test_matmul_agrees_with_autograd(shapes: tuple[tuple[int, ...], ...]) -> None:
    rng = np.random.default_rng(3)
    a, b = (rng.normal(size=shape) for shape in shapes)
    weights = rng.normal(size=np.shape(a @ b))
    leaves = Tensor(a), Tensor(b)
    tensor_backward((matmul(*leaves) * weights).sum())
    theirs = [grad(lambda a, b: anp.sum(anp.dot(a, b) * weights), k)(a, b) for k in (0, 1)]
    for leaf, expected in zip(leaves, theirs, strict=True):
        np.testing.assert_allclose(leaf.grad, expected, rtol=1e-12, atol=1e-12)


def _network(seed: int, sizes: tuple[int, ...], n: int) -> tuple[list[Any], Any, Any]:
    rng = np.random.default_rng(seed)
    params: list[Any] = []
    for inputs, outputs in itertools.pairwise(sizes):
        params += [rng.normal(size=(inputs, outputs)), rng.normal(size=outputs)]
    return params, rng.normal(size=(n, sizes[0])), rng.integers(0, sizes[-1], n)


@pytest.mark.parametrize("sizes", [(3, 2), (4, 5, 3), (6, 8, 8, 8, 4)])
@pytest.mark.parametrize("seed", range(3))
def test_the_engine_finds_what_lesson_08_derives(sizes: tuple[int, ...], seed: int) -> None:
    params, X, labels = _network(seed, sizes, 7)
    loss, grads = engine.loss_and_gradients(params, X, labels)
    logits, cache = backprop.mlp_forward(params, X)
    assert loss == pytest.approx(losses.cross_entropy(logits, labels), rel=1e-12)
    for ours, derived in zip(grads, backprop.mlp_backward(params, cache, labels), strict=True):
        np.testing.assert_allclose(ours, derived, rtol=1e-9, atol=1e-12)


@given(st.floats(-1000, 1000), st.floats(-1000, 1000))
def test_the_cost_and_its_slopes_stay_finite(first: float, second: float) -> None:
    logits = Tensor([[first, second, 0.0], [second, first, 1.0]])
    cost = engine.tensor_cross_entropy(logits, np.array([0, 2]))
    cost.backward()
    assert cost.data == pytest.approx(losses.cross_entropy(logits.data, np.array([0, 2])), rel=1e-9, abs=1e-12)
    np.testing.assert_allclose(
        logits.grad, losses.cross_entropy_gradient(logits.data, np.array([0, 2])), rtol=1e-9, atol=1e-12
    )


def test_walks_add_up_in_leaves_until_lesson_07_clears_them() -> None:
    x = Tensor([[1.0, 2.0, 3.0]])
    root = (x * x).sum()
    root.backward()
    root.backward()
    assert x.grad.tolist() == [[4.0, 8.0, 12.0]]
    graphs.zero_grad([x])
    root.backward()
    assert x.grad.tolist() == [[2.0, 4.0, 6.0]]


def test_numpy_leaves_the_left_side_to_the_tensor() -> None:
    t, table = Tensor([1.0, 2.0]), np.ones((3, 2))
    for made in (table + t, table * t, table - t, table / t, table @ t):
        assert isinstance(made, Tensor)


def test_a_chain_of_thousands_does_not_stop_the_walk() -> None:
    x = node = Tensor(1.0)
    for _ in range(5_000):
        node = node + 1.0
    node.backward()
    assert x.grad == 1.0
