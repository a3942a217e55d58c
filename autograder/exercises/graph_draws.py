"""What is drawn for the pieces of lesson 07: expressions, graphs as plain data, inputs of a neuron.

Nothing here knows a piece. Numbers are rounded, so that a learner can type them.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises.piece import Inputs

Rng = np.random.Generator
Shape = Sequence[tuple[str, str]]
"""The name of each node with the names of its parents, a letter each: ``("c", "ab")``."""


def _signed(rng: Rng) -> float:
    """A number whose size is neither near 0 nor near 1."""
    size = rng.uniform(0.3, 0.8) if rng.random() < 0.5 else rng.uniform(1.3, 2.6)
    return round(float(size * rng.choice([-1.0, 1.0])), 2)


# --- expressions ------------------------------------------------------------------------------------------


def _expressions(rng: Rng, *texts: str) -> list[Inputs]:
    return [{"expression": text, "a": _signed(rng), "b": _signed(rng), "c": _signed(rng)} for text in texts]


def sums(rng: Rng) -> list[Inputs]:
    return _expressions(rng, "a + b", "a + b", "a + a", "a + b + a")


def products(rng: Rng) -> list[Inputs]:
    return _expressions(rng, "a * b", "a * b", "a * a", "a * b * a")


def mixtures(rng: Rng) -> list[Inputs]:
    return _expressions(rng, "a * b + a", "(a + b) * b", "(a + b) * (a + b)")


def with_numbers_on_the_right(rng: Rng) -> list[Inputs]:
    return _expressions(rng, "a + c", "a * c", "a * c + b")


def with_numbers_on_the_left(rng: Rng) -> list[Inputs]:
    return _expressions(rng, "c + a", "c * a", "c * (b + a)")


def both_operations(rng: Rng) -> list[Inputs]:
    return _expressions(rng, "a + b", "a * b")


# --- arithmetic -------------------------------------------------------------------------------------------


def _operands(rng: Rng, sign: str, count: int) -> list[Inputs]:
    return [{"sign": sign, "a": _signed(rng), "b": _signed(rng)} for _ in range(count)]


def differences(rng: Rng) -> list[Inputs]:
    return _operands(rng, "-", 3)


def quotients(rng: Rng) -> list[Inputs]:
    return _operands(rng, "/", 3)


def powers(rng: Rng) -> list[Inputs]:
    """Whole exponents, of both signs, for a number of either sign; one that is not whole for a positive one."""
    exponents = (3.0, 2.0, -1.0, -2.0)
    whole = [{"sign": "**", "a": _signed(rng), "b": exponent} for exponent in exponents]
    return [*whole, {"sign": "**", "a": abs(_signed(rng)), "b": 0.5}]


def all_signs(rng: Rng) -> list[Inputs]:
    return [*differences(rng)[:2], *quotients(rng)[:2], *powers(rng)[:2]]


def numbers_on_the_right(rng: Rng) -> list[Inputs]:
    return [*_operands(rng, "-", 2), *_operands(rng, "/", 2)]


def the_same_twice(rng: Rng) -> list[Inputs]:
    return [{"sign": sign, "a": _signed(rng)} for sign in ("-", "/")]


# --- elementary functions ---------------------------------------------------------------------------------


def _of(rng: Rng, name: str, count: int = 3) -> list[Inputs]:
    """Both signs, where the function takes them."""
    sizes = [abs(_signed(rng)) for _ in range(count)]
    signs = [1.0] * count if name == "log" else [1.0, *[-1.0] * (count - 1)]
    return [{"name": name, "a": size * sign} for size, sign in zip(sizes, signs, strict=True)]


def exponentials(rng: Rng) -> list[Inputs]:
    return _of(rng, "exp")


def logarithms(rng: Rng) -> list[Inputs]:
    return _of(rng, "log")


def tangents(rng: Rng) -> list[Inputs]:
    return _of(rng, "tanh")


def bends(rng: Rng) -> list[Inputs]:
    return [*_of(rng, "relu"), *_of(rng, "relu", 1)]


def all_functions(rng: Rng) -> list[Inputs]:
    return [case for name in ("exp", "log", "tanh", "relu") for case in _of(rng, name, 2)]


def one_of_each(rng: Rng) -> list[Inputs]:
    return [_of(rng, name, 1)[0] for name in ("exp", "log", "tanh", "relu")]


# --- graphs -----------------------------------------------------------------------------------------------

LEAF: Shape = (("a", ""),)
CHAIN: Shape = (("a", ""), ("b", "a"), ("c", "b"), ("d", "c"))
TREE: Shape = (("a", ""), ("b", ""), ("c", ""), ("d", "ab"), ("e", "dc"))
SQUARE: Shape = (("a", ""), ("b", "aa"), ("c", "bb"))
DIAMOND: Shape = (("a", ""), ("b", "a"), ("c", "b"), ("d", "cb"), ("e", "da"))
MIRRORED: Shape = (("a", ""), ("b", "a"), ("c", "b"), ("d", "bc"), ("e", "ad"))
WEB: Shape = (
    ("a", ""),
    ("b", ""),
    ("c", "ab"),
    ("d", "bc"),
    ("e", "cd"),
    ("f", "de"),
    ("g", "ecf"),
)
MIRRORED_WEB: Shape = (
    ("a", ""),
    ("b", ""),
    ("c", "ba"),
    ("d", "cb"),
    ("e", "dc"),
    ("f", "ed"),
    ("g", "fce"),
)


def _graph(rng: Rng, shape: Shape) -> dict[str, list[Any]]:
    """A graph of this shape, its numbers and local slopes drawn. Two nodes hold the same number: they are two."""
    graph = {name: [_signed(rng), list(parents), [_signed(rng) for _ in parents]] for name, parents in shape}
    if "b" in graph:
        graph["b"][0] = graph["a"][0]
    return graph


def _graphs(rng: Rng, *shapes: Shape) -> list[Inputs]:
    return [{"graph": _graph(rng, shape), "root": shape[-1][0]} for shape in shapes]


def all_graphs(rng: Rng) -> list[Inputs]:
    return _graphs(rng, LEAF, CHAIN, TREE, SQUARE, DIAMOND, MIRRORED, WEB, MIRRORED_WEB)


def within_larger_graphs(rng: Rng) -> list[Inputs]:
    """The root is not the last node: what is made from it does not belong to its order."""
    return [{"graph": _graph(rng, DIAMOND), "root": "d"}, {"graph": _graph(rng, WEB), "root": "e"}]


def graphs_to_ask_again(rng: Rng) -> list[Inputs]:
    return _graphs(rng, TREE, DIAMOND)


def trees(rng: Rng) -> list[Inputs]:
    return _graphs(rng, CHAIN, TREE)


def used_twice(rng: Rng) -> list[Inputs]:
    """A leaf hands on over two edges, or to two nodes, and what is between waits for nobody."""
    return _graphs(rng, SQUARE[:2], (("a", ""), ("b", ""), ("c", "ab"), ("d", "ca")))


def used_on_the_way(rng: Rng) -> list[Inputs]:
    """A node in between has several children, so what arrives at it is complete only after the last of them."""
    return _graphs(rng, SQUARE, DIAMOND, MIRRORED, WEB, MIRRORED_WEB)


def leaves_alone(rng: Rng) -> list[Inputs]:
    return _graphs(rng, LEAF, LEAF)


def two_walks(rng: Rng) -> list[Inputs]:
    """A second root that shares nodes with the first one."""
    cases = [(DIAMOND, "e", "e"), (TREE, "e", "d"), (WEB, "g", "f")]
    return [{"graph": _graph(rng, shape), "root": root, "then": then} for shape, root, then in cases]


def long_chains(rng: Rng) -> list[Inputs]:
    return [{"length": 3000}, {"length": int(rng.integers(3001, 3400))}]


# --- leaves and neurons -----------------------------------------------------------------------------------


def gradients(rng: Rng) -> list[Inputs]:
    return [{"data": [_signed(rng) for _ in range(n)], "grads": [_signed(rng) for _ in range(n)]} for n in (1, 3, 4)]


def weights(rng: Rng) -> list[Inputs]:
    """Few and small numbers, so that tanh is not flat."""
    return [
        {
            "x": rng.uniform(-1.5, 1.5, n).round(2).tolist(),
            "w": rng.uniform(-1.0, 1.0, n).round(2).tolist(),
            "b": round(float(rng.choice([-1.0, 1.0]) * rng.uniform(0.2, 0.6)), 2),
        }
        for n in (2, 3, 1)
    ]
