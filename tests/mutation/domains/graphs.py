"""Lesson 07: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason.

Results are Values, or nothing at all; what is seen of them is what the lesson's probes read off.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.exercises import graph_probes
from autograder.exercises.graph_reading import total_slopes
from tests.mutation.equality import Draw

Names = dict[str, Any]
EXPRESSIONS = list(graph_probes.EXPRESSIONS)


def _number(rng: np.random.Generator) -> float:
    return float(rng.normal() * 3) or 1.0


def _expression(rng: np.random.Generator) -> tuple[Any, ...]:
    expression = EXPRESSIONS[rng.integers(len(EXPRESSIONS))]
    return ({"expression": expression, "a": _number(rng), "b": _number(rng), "c": _number(rng)},)


def _operation(rng: np.random.Generator) -> tuple[Any, ...]:
    sign = ("-", "/", "**")[rng.integers(3)]
    return (sign, _number(rng), float(rng.integers(-3, 4)) if sign == "**" else _number(rng), rng.random() < 0.5)


def _combined(names: Names, sign: str, a: float, b: float, both: bool) -> list[float]:
    first, second = names["Value"](a), names["Value"](b) if both and sign != "**" else b
    leaves = [first, second] if both and sign != "**" else [first]
    result = names["arithmetic"](sign, first, second)
    return [result.data, *total_slopes(result, leaves)]


def _function(rng: np.random.Generator) -> tuple[Any, ...]:
    name = ("exp", "log", "tanh", "relu")[rng.integers(4)]
    return (name, abs(_number(rng)) if name == "log" else _number(rng))


def _applied(names: Names, name: str, number: float) -> list[float]:
    a = names["Value"](number)
    result = names["elementary"](name, a)
    return [result.data, *total_slopes(result, [a])]


def _walk(rng: np.random.Generator) -> tuple[Any, ...]:
    """A graph of three leaves and up to five more nodes, each made from one to three of those before it."""
    graph: dict[str, list[Any]] = {name: [_number(rng), [], []] for name in "abc"}
    for name in "defgh"[: rng.integers(1, 6)]:
        parents = [list(graph)[place] for place in rng.integers(0, len(graph), rng.integers(1, 4))]
        graph[name] = [_number(rng), parents, rng.normal(size=len(parents)).tolist()]
    return ({"graph": graph, "root": max(graph)},)


def _weights(rng: np.random.Generator) -> tuple[Any, ...]:
    n = int(rng.integers(1, 5))
    return ({"x": rng.normal(size=n).tolist(), "w": rng.normal(size=n).tolist(), "b": float(rng.normal())},)


DOMAINS: dict[str, Draw] = {
    "Value": _expression,
    "arithmetic": _operation,
    "elementary": _function,
    "backward": _walk,
    "neuron": _weights,
}

SEEN: dict[str, Callable[..., Any]] = {
    "Value": graph_probes.number_and_slopes,
    "arithmetic": _combined,
    "elementary": _applied,
    "backward": graph_probes.all_gradients,
    "neuron": graph_probes.slopes_fired,
}

EQUAL: dict[str, dict[str, str]] = {
    "Value": {
        "_as_value(...) called twice": "what is a Value already comes back as it is",
        "swap the two": "a sum has the slope 1 along both; parents may stand in either order",
    },
    "arithmetic": {
        "compare by LtE": "of the three signs, ** comes first in the order of characters, then -, then /",
        "_as_value(...) called twice": "what is a Value already comes back as it is",
    },
    "elementary": {
        "compare by LtE": "of the four names, exp comes first in the alphabet; where log is compared, exp is done",
        "compare by GtE": "tanh comes last in the alphabet; at the kink of relu both slopes are accepted",
    },
    "backward": {
        "topological_order(... + 1)": "one more node behind the root, whose grad of 0 hands on nothing",
        "+= for =": "the root was renewed a moment before, or is a leaf into which nothing has arrived yet",
        "drop strict": "a node has as many slopes as parents, so there is nothing to be strict about",
    },
    "neuron": {"drop strict": "x and w have the same length, so there is nothing to be strict about"},
}
