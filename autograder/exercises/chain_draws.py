"""What is drawn for the pieces of lesson 03: chains of functions, slopes of paths, tables, sizes of layers.

Nothing here knows a piece. Numbers are rounded, so that a learner can type them.
"""

from typing import Any

import numpy as np

from autograder.exercises.functions import spec
from autograder.exercises.piece import Inputs

Link = tuple[dict[str, Any], dict[str, Any]]


def _signed(rng: np.random.Generator, low: float, high: float, *shape: int) -> Any:
    """Numbers from low to high, each with a sign of its own."""
    numbers = rng.uniform(low, high, size=shape) * rng.choice([-1.0, 1.0], size=shape)
    return numbers.round(3) if shape else round(float(numbers), 3)


def _link(rng: np.random.Generator, family: str) -> Link:
    """A function and its derivative; values stay small where the argument is."""
    a, b = _signed(rng, 0.6, 1.4), _signed(rng, 0.4, 1.2)
    if family == "line":
        return spec("polynomial", b, 2 * a), spec("polynomial", 2 * a)
    if family == "square":
        return spec("polynomial", 0.5, b, a), spec("polynomial", b, 2 * a)
    if family == "high square":
        return spec("polynomial", 1e7, b, a), spec("polynomial", b, 2 * a)
    if family == "sine":
        return spec("sine", 1.5 * a, b), spec("cosine", 1.5 * a * b, b)
    return spec("exponential", a, b / 2), spec("exponential", a * b / 2, b / 2)


def _chain(rng: np.random.Generator, *families: str) -> Inputs:
    links = [_link(rng, family) for family in families]
    return {"functions": [f for f, _ in links], "derivatives": [df for _, df in links], "x": _place(rng)}


def _place(rng: np.random.Generator) -> float:
    return float(_signed(rng, 0.4, 1.4))


def two_functions(rng: np.random.Generator) -> list[Inputs]:
    """The last function is never a line: there its slope would not tell where it was taken.

    A slope that is measured with a step loses its digits where values are high; an exact one does not.
    """
    pairs = (
        ("square", "sine"),
        ("sine", "exponential"),
        ("line", "square"),
        ("exponential", "sine"),
        ("sine", "high square"),
    )
    return [_chain(rng, *pair) for pair in pairs]


def many_functions(rng: np.random.Generator) -> list[Inputs]:
    chains = (
        ("line", "sine", "square"),
        ("sine", "square", "exponential"),
        ("sine", "line", "exponential", "square"),
        ("square", "sine", "line", "sine", "exponential"),
    )
    return [_chain(rng, *families) for families in chains]


def one_function(rng: np.random.Generator) -> list[Inputs]:
    return [_chain(rng, family) for family in ("square", "sine")]


def _functions_alone(cases: list[Inputs]) -> list[Inputs]:
    return [{"functions": case["functions"], "x": case["x"]} for case in cases]


def rows_of_functions(rng: np.random.Generator) -> list[Inputs]:
    return _functions_alone([*two_functions(rng)[:3], *many_functions(rng), *one_function(rng)[:1]])


def no_functions(rng: np.random.Generator) -> list[Inputs]:
    return [{"functions": [], "x": _place(rng)} for _ in range(2)]


def rows_to_run_again(rng: np.random.Generator) -> list[Inputs]:
    return [
        {**case, "y": _place(rng)} for case in _functions_alone([*two_functions(rng)[:1], *many_functions(rng)[:1]])
    ]


def _paths(rng: np.random.Generator, k: int, n: int) -> Inputs:
    return {"outer": _signed(rng, 0.4, 3.0, k), "inner": _signed(rng, 0.4, 3.0, k, n)}


def several_inputs(rng: np.random.Generator) -> list[Inputs]:
    return [_paths(rng, k, n) for k, n in ((3, 2), (2, 4), (4, 3))]


def as_many_inputs(rng: np.random.Generator) -> list[Inputs]:
    """Only here a table that lies on its side has the right shape."""
    return [_paths(rng, n, n) for n in (2, 3)]


def one_input_or_one_path(rng: np.random.Generator) -> list[Inputs]:
    return [_paths(rng, 3, 1), _paths(rng, 1, 3)]


def _entries(rng: np.random.Generator, *shape: int) -> Inputs:
    return {"upstream": _signed(rng, 0.4, 3.0, *shape), "local": _signed(rng, 0.4, 3.0, *shape)}


def lists(rng: np.random.Generator) -> list[Inputs]:
    return [_entries(rng, n) for n in (3, 5)]


def tables(rng: np.random.Generator) -> list[Inputs]:
    """The square one names a matrix product, which stops with an error on the others."""
    return [_entries(rng, *shape) for shape in ((2, 3), (4, 2), (3, 3))]


def products(rng: np.random.Generator) -> list[Inputs]:
    """The square one names what stops with an error on the others."""
    return [_product(rng, *sizes) for sizes in ((5, 3, 2), (4, 2, 3), (1, 3, 2), (4, 3, 1), (3, 3, 3))]


def _product(rng: np.random.Generator, n: int, d_in: int, d_out: int) -> Inputs:
    return {
        "upstream": _signed(rng, 0.4, 3.0, n, d_out),
        "x": _signed(rng, 0.4, 3.0, n, d_in),
        "W": _signed(rng, 0.4, 3.0, d_in, d_out),
    }


def _sizes(rng: np.random.Generator, mode: str) -> list[Inputs]:
    """No two sizes of a chain are equal. The last chain ends in one number, as a network with its loss does."""
    chains = [rng.permutation(np.arange(2, 13))[:count].tolist() for count in (3, 4, 5)]
    chains.append([int(rng.integers(200, 900)), int(rng.integers(30, 90)), int(rng.integers(5, 20)), 1])
    return [{"sizes": sizes, "mode": mode} for sizes in chains]


def forward_sizes(rng: np.random.Generator) -> list[Inputs]:
    return _sizes(rng, "forward")


def reverse_sizes(rng: np.random.Generator) -> list[Inputs]:
    return _sizes(rng, "reverse")


def single_layers(rng: np.random.Generator) -> list[Inputs]:
    return [{"sizes": rng.permutation(np.arange(2, 13))[:2].tolist(), "mode": m} for m in ("forward", "reverse")]


def other_modes(rng: np.random.Generator) -> list[Inputs]:
    """Before, between and after the two modes in the alphabet."""
    return [{**reverse_sizes(rng)[1], "mode": mode} for mode in ("backward", "inverse", "reversed")]


def chains_to_keep(rng: np.random.Generator) -> list[Inputs]:
    return [forward_sizes(rng)[1], reverse_sizes(rng)[1]]
