"""Lesson 12: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason.

Results are Tensors, or nothing at all; what is seen of them is what the lesson's probes read off.
"""

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.exercises import engine_probes
from tests.mutation.equality import Draw

Rng = np.random.Generator
Shape = tuple[int, ...]


def _shape(rng: Rng, most: int = 3) -> Shape:
    return tuple(int(n) for n in rng.integers(1, 4, rng.integers(0, most + 1)))


def _within(rng: Rng, target: Shape) -> Shape:
    """A shape that NumPy stretches to `target`."""
    behind = target[rng.integers(0, len(target) + 1) :]
    return tuple(1 if rng.random() < 0.3 else n for n in behind)


def _array(rng: Rng, shape: Shape) -> Any:
    drawn = rng.normal(size=shape) * 2
    return np.where(drawn == 0, 1.0, drawn)


def _stretched(rng: Rng) -> tuple[Any, ...]:
    target = _shape(rng)
    return ({"grad": _array(rng, target), "shape": list(_within(rng, target))},)


def _pair(rng: Rng) -> dict[str, Any]:
    target = _shape(rng)
    a, b = target, _within(rng, target)
    a, b = (a, b) if rng.random() < 0.5 else (b, a)
    return {"a": _array(rng, a), "b": _array(rng, b), "upstream": _array(rng, target)}


def _expression(rng: Rng) -> tuple[Any, ...]:
    text = ("a + b", "a * b", "a * a", "c * a")[rng.integers(4)]
    pair = _pair(rng)
    if "b" not in text:
        pair["upstream"] = _array(rng, pair["a"].shape)
    return ({"expression": text, "c": float(rng.normal()), **pair},)


def _combined(rng: Rng) -> tuple[Any, ...]:
    sign = ("-", "/", "**")[rng.integers(3)]
    pair = _pair(rng)
    if sign == "**":
        pair = {**pair, "b": float(rng.integers(-3, 4)), "upstream": _array(rng, pair["a"].shape)}
    return ({"sign": sign, **pair},)


def _applied(rng: Rng) -> tuple[Any, ...]:
    name, shape = ("exp", "log", "relu")[rng.integers(3)], _shape(rng)
    a = _array(rng, shape)
    return ({"name": name, "a": np.abs(a) if name == "log" else a, "upstream": _array(rng, shape)},)


def _walk(rng: Rng) -> tuple[Any, ...]:
    """Two leaves, up to three nodes made of two of those before them, all of two numbers, and a root of one."""
    graph: dict[str, list[Any]] = {name: [rng.normal(size=2), [], []] for name in "ab"}
    for name in "cde"[: rng.integers(1, 4)]:
        parents = [list(graph)[place] for place in rng.integers(0, len(graph), 2)]
        graph[name] = [rng.normal(size=2), parents, [[rng.normal(size=2), 0] for _ in parents]]
    last = max(graph)
    graph["f"] = [0.5, [last], [[rng.normal(size=2), 0]]]
    return ({"graph": graph, "root": "f"},)


def _reduced(rng: Rng) -> tuple[Any, ...]:
    shape = (*_shape(rng, 2), int(rng.integers(1, 4)))
    axes: tuple[Any, ...] = (None, -1, 0, list(range(len(shape))))
    axis, keepdims = axes[rng.integers(4)], bool(rng.random() < 0.5)
    along = tuple(axis) if isinstance(axis, list) else axis
    upstream = _array(rng, np.zeros(shape).sum(axis=along, keepdims=keepdims).shape)
    name = ("sum", "mean")[rng.integers(2)]
    return ({"name": name, "a": _array(rng, shape), "axis": axis, "keepdims": keepdims, "upstream": upstream},)


def _multiplied(rng: Rng) -> tuple[Any, ...]:
    n, k, m = (int(size) for size in rng.integers(1, 4, 3))
    a, b = ((n, k) if rng.random() < 0.5 else (k,)), ((k, m) if rng.random() < 0.5 else (k,))
    shape = (np.ones(a) @ np.ones(b)).shape
    return ({"a": _array(rng, a), "b": _array(rng, b), "upstream": _array(rng, shape)},)


def _network(rng: Rng) -> tuple[Any, ...]:
    """Up to three layers with two or three units each."""
    sizes = [int(size) for size in rng.integers(2, 4, rng.integers(2, 5))]
    params = [part for a, b in itertools.pairwise(sizes) for part in (_array(rng, (a, b)), _array(rng, (b,)))]
    return ({"params": params, "X": _array(rng, (2, sizes[0])), "upstream": _array(rng, (2, sizes[-1]))},)


def _scored(rng: Rng) -> tuple[Any, ...]:
    n, classes = (int(size) for size in rng.integers(2, 4, 2))
    return ({"logits": _array(rng, (n, classes)), "labels": rng.integers(0, classes, n)},)


DOMAINS: dict[str, Draw] = {
    "unbroadcast": _stretched,
    "Tensor": _expression,
    "combine": _combined,
    "pointwise": _applied,
    "tensor_backward": _walk,
    "reduction": _reduced,
    "matmul": _multiplied,
    "tensor_mlp": _network,
    "tensor_cross_entropy": _scored,
}

SEEN: dict[str, Callable[..., Any]] = {
    "unbroadcast": engine_probes.summed_back,
    "Tensor": engine_probes.number_and_slopes(engine_probes.computed),
    "combine": engine_probes.number_and_slopes(engine_probes.combined),
    "pointwise": engine_probes.number_and_slopes(engine_probes.applied),
    "tensor_backward": engine_probes.all_grads,
    "reduction": engine_probes.number_and_slopes(engine_probes.reduced),
    "matmul": engine_probes.number_and_slopes(engine_probes.multiplied),
    "tensor_mlp": engine_probes.number_and_slopes(engine_probes.networked),
    "tensor_cross_entropy": engine_probes.number_and_slopes(engine_probes.costed),
}

TENSOR_ALREADY = "what is a Tensor already comes back as it is"
ONLY_THE_SHAPE = "only the shape is asked here, and a grad has the shape of the data"

EQUAL: dict[str, dict[str, str]] = {
    "unbroadcast": {
        "tuple(...) called twice": "a tuple of a tuple is the same tuple",
        "compare by LtE": "no axis is shorter than 1",
    },
    "Tensor": {"_as_tensor(...) called twice": TENSOR_ALREADY},
    "combine": {
        "compare by LtE": "of the three signs, ** comes first in the order of characters, then -, then /",
        "_as_tensor(...) called twice": TENSOR_ALREADY,
    },
    "pointwise": {
        "compare by LtE": "exp comes first in the alphabet, and where log is compared, exp is done",
        "compare by GtE": "at the kink of relu both slopes are accepted, and the value is 0 either way",
    },
    "tensor_backward": {
        "data -> grad": ONLY_THE_SHAPE,
        "deep_order(... + 1)": "one more node behind the root, whose grad of 0 hands on nothing",
        "+= for =": "the root was renewed a moment before, or is a leaf into which nothing has arrived yet",
        "drop strict": "a node has as many vjps as parents, so there is nothing to be strict about",
    },
    "reduction": {
        "compare by LtE": "mean comes before sum in the alphabet",
        "data -> grad": "only the number of entries is asked here, and a grad has as many as the data",
    },
    "matmul": {
        "_as_tensor(...) called twice": TENSOR_ALREADY,
        "len(... + 1)": "a table with 1 added to each entry has as many rows",
        "1 -> 2": "NumPy takes every negative length in reshape for the one that is to be found",
        "1 -> -1": "a table has two axes, so its last one is its second one",
    },
    "tensor_mlp": {
        "compare by NotEq": "the loop ends with the layer at which both say no",
        "2 -> 3": "layers stand at even places, so there is none between",
    },
    "tensor_cross_entropy": {
        "1 -> -1": "a table has two axes, so its last one is its second one",
    },
}
