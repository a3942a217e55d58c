"""The loss whose graph the figure draws, computed with whatever tensors it is given, from any of its nodes on.

Nothing here walks backward. Knows no figure.
"""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from autograder.exercises.piece import Names

X = ((1.0, 2.0), (-1.5, 0.5), (0.5, -2.0))
T = (1.0, -0.5, 0.5)
LEAVES: dict[str, Any] = {
    "W": np.array([[0.8, -1.2], [0.6, 0.9]]),
    "b": np.array([0.3, -0.4]),
    "v": np.array([1.5, -0.7]),
}
PARENTS: dict[str, tuple[str, ...]] = {
    "W": (),
    "b": (),
    "v": (),
    "p": ("W",),
    "z": ("p", "b"),
    "h": ("z",),
    "s": ("h", "v"),
    "e": ("s",),
    "q": ("e",),
    "L": ("q",),
}
FORMULAS = {
    "p": "p = X @ W",
    "z": "z = p + b",
    "h": "h = relu(z)",
    "s": "s = h @ v",
    "e": "e = s - t",
    "q": "q = e ** 2",
    "L": "L = mean(q)",
}
STEP = 1e-5

Nodes = dict[str, Any]
Sick = Callable[[str, Any], None]


def built(names: Names, given: Mapping[str, Any] | None = None, sick: Sick = lambda name, node: None) -> Nodes:
    """The nodes by name, with the engine in `names`. Those in `given` are leaves with the arrays that stand there.

    `sick(name, node)` may spoil a node as soon as it is made.
    """
    make = names["Tensor"]
    rules: dict[str, Callable[[Nodes], Any]] = {
        "p": lambda n: names["matmul"](np.array(X), n["W"]),
        "z": lambda n: n["p"] + n["b"],
        "h": lambda n: names["pointwise"]("relu", n["z"]),
        "s": lambda n: names["matmul"](n["h"], n["v"]),
        "e": lambda n: names["combine"]("-", n["s"], np.array(T)),
        "q": lambda n: names["combine"]("**", n["e"], 2),
        "L": lambda n: names["reduction"]("mean", n["q"]),
    }
    nodes: Nodes = {}
    for name in PARENTS:
        array = {**LEAVES, **(given or {})}.get(name)
        nodes[name] = rules[name](nodes) if array is None else make(np.array(array))
        sick(name, nodes[name])
    return nodes


def measured(names: Names, nodes: Nodes, name: str) -> Any:
    """The slope of the loss along each entry of the node `name`, by moving it and computing the rest again."""
    here = np.array(nodes[name].data, dtype=np.float64)
    slopes = np.zeros(here.shape)
    for place in np.ndindex(here.shape):
        ends = []
        for step in (STEP, -STEP):
            moved = here.copy()
            moved[place] += step
            ends.append(float(built(names, {name: moved})["L"].data))
        slopes[place] = (ends[0] - ends[1]) / 2 / STEP
    return slopes
