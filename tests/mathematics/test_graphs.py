"""Lesson 07 against other hands: HIPS autograd, finite differences, sums over all paths; and the order of any graph."""

import itertools
import math
from typing import Any

import autograd.numpy as anp
import numpy as np
import pytest
from autograd import grad
from hypothesis import given
from hypothesis import strategies as st

from autograder.exercises.graph_reading import built, names_of, total_slopes
from solutions.reference import graphs
from solutions.reference.graphs import Value, arithmetic, backward, deep_order, elementary, topological_order

NAMES = "abcdefghijkl"
numbers = st.floats(-2, 2).filter(lambda number: abs(number) > 0.05)


@st.composite
def graphs_of_any_shape(draw: st.DrawFn) -> dict[str, list[Any]]:
    """Up to twelve nodes; each has up to three parents among those before it, the same one perhaps twice."""
    graph: dict[str, list[Any]] = {}
    for name in NAMES[: draw(st.integers(1, len(NAMES)))]:
        parents = draw(st.lists(st.sampled_from(sorted(graph)), max_size=3)) if graph else []
        graph[name] = [draw(numbers), parents, [draw(numbers) for _ in parents]]
    return graph


def _over_all_paths(graph: dict[str, list[Any]], root: str, node: str) -> float:
    """Multiply along each path, add over the paths: lesson 03, taken by its word."""
    if node == root:
        return 1.0
    _, parents, slopes = graph[root]
    return sum(slope * _over_all_paths(graph, parent, node) for parent, slope in zip(parents, slopes, strict=True))


@given(graphs_of_any_shape())
def test_a_walk_gives_the_sum_over_all_paths(graph: dict[str, list[Any]]) -> None:
    nodes = built(Value, graph)
    root = max(graph)
    backward(nodes[root])
    for name, node in nodes.items():
        assert node.grad == pytest.approx(_over_all_paths(graph, root, name), rel=1e-9, abs=1e-9)
    assert total_slopes(nodes[root], list(nodes.values())) == pytest.approx(
        [node.grad for node in nodes.values()], rel=1e-7, abs=1e-7
    )


@given(graphs_of_any_shape())
@pytest.mark.parametrize("order_of", [topological_order, deep_order])
def test_an_order_holds_what_reaches_the_root_once_and_parents_first(
    order_of: Any, graph: dict[str, list[Any]]
) -> None:
    nodes = built(Value, graph)
    root = max(graph)
    listed = names_of(order_of(nodes[root]), nodes)
    reached, rest = {root}, [root]
    while rest:
        parents = set(graph[rest.pop()][1]) - reached
        reached |= parents
        rest += parents
    assert sorted(listed) == sorted(reached)
    assert all(listed.index(parent) < listed.index(name) for name in listed for parent in graph[name][1])


FUNCTIONS = {
    "quotients and powers": (
        lambda x, y, use: use("/", use("**", x, 3) * y + 2, use("-", use("**", y, 2), -1.5)),
        lambda p: (p[0] ** 3 * p[1] + 2) / (p[1] ** 2 + 1.5),
    ),
    "bends": (
        lambda x, y, use: elementary("tanh", elementary("exp", use("/", x, 4)) * y + elementary("relu", x + y)),
        lambda p: anp.tanh(anp.exp(p[0] / 4) * p[1] + anp.maximum(0.0, p[0] + p[1])),
    ),
    "fan-out on the way": (
        lambda x, y, use: use("-", (x * y) * (x * y + x), elementary("log", (x * y) * (x * y) + 1)),
        lambda p: (p[0] * p[1]) * (p[0] * p[1] + p[0]) - anp.log((p[0] * p[1]) ** 2 + 1),
    ),
}


@pytest.mark.parametrize("name", FUNCTIONS)
@given(numbers, numbers)
def test_the_engine_agrees_with_autograd(name: str, x: float, y: float) -> None:
    ours, theirs = FUNCTIONS[name]
    if abs(x + y) < 1e-3:
        return
    leaves = [Value(x), Value(y)]
    out = ours(*leaves, arithmetic)
    backward(out)
    assert out.data == pytest.approx(float(theirs(np.array([x, y]))), rel=1e-9, abs=1e-12)
    assert [leaf.grad for leaf in leaves] == pytest.approx(grad(theirs)(np.array([x, y])), rel=1e-8, abs=1e-9)


@pytest.mark.parametrize("name", ["exp", "log", "tanh", "relu"])
@given(st.floats(0.05, 2), st.booleans())
def test_local_slopes_are_those_of_finite_differences(name: str, size: float, negative: bool) -> None:
    x, h = -size if negative and name != "log" else size, 1e-5
    right, left = (elementary(name, Value(x + step)).data for step in (h, -h))
    assert elementary(name, Value(x)).slopes[0] == pytest.approx((right - left) / (2 * h), rel=1e-4, abs=1e-8)


def test_recursion_ends_at_a_thousand_nodes_and_a_stack_does_not() -> None:
    node = Value(1.0)
    for _ in range(20_000):
        node = node + 1.0
    with pytest.raises(RecursionError):
        topological_order(node)
    assert len(deep_order(node)) == 40_001


def test_a_neuron_agrees_with_the_formula_of_the_text() -> None:
    w, b = [Value(0.5), Value(0.5)], Value(0.5)
    out = graphs.neuron([-1.0, 2.0], w, b)
    backward(out)
    slope = 1 - math.tanh(1.0) ** 2
    assert out.data == pytest.approx(math.tanh(1.0))
    assert [leaf.grad for leaf in (*w, b)] == pytest.approx([-slope, 2 * slope, slope])


def test_walks_add_up_in_leaves_alone() -> None:
    x = Value(3.0)
    inner = x * 2
    roots = [inner * inner, inner + x]
    for root, (leaf, between) in itertools.product(roots[:1], [(24.0, 12.0), (48.0, 12.0)]):
        backward(root)
        assert (x.grad, inner.grad) == (leaf, between)
    backward(roots[1])
    assert (x.grad, inner.grad) == (51.0, 1.0)
    graphs.zero_grad([x])
    assert (x.grad, x.data) == (0.0, 3.0)
