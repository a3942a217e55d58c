"""Functions that inputs can name: a public table, so that a case is plain data and still holds a function.

A case says ``{"function": "sine", "parameters": [2.0, 3.0]}``; a probe turns that into ``f`` with
:func:`as_function`, a card prints it with :func:`formula`. This module must know nothing of pieces.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.exercises import galaxies

Function = Callable[..., Any]
Terms = Sequence[Sequence[float]]
Spec = Mapping[str, Any]


@dataclass(frozen=True)
class Family:
    """A family of functions: how to make one from its parameters, and how it reads as a formula in x."""

    make: Callable[..., Function]
    reads: Callable[..., str]


def _polynomial(*coefficients: float) -> Function:
    def f(x: float) -> float:
        total = 0.0 * x
        for c in reversed(coefficients):
            total = total * x + c
        return total

    return f


def _polynomial_reads(*coefficients: float) -> str:
    terms = []
    for power, c in enumerate(coefficients):
        if c != 0:
            terms.append(f"{c:.4g}" + ("" if power == 0 else "*x" if power == 1 else f"*x**{power}"))
    return " + ".join(reversed(terms)).replace("+ -", "- ") or "0"


def _bowl(center: float, curvature: float) -> Function:
    return lambda w: 0.5 * curvature * (w - center) ** 2 + 1.0


# --- functions of an array: each term is a factor and the powers of the array's entries, in their order ---------


def _array_polynomial(shape: Sequence[int], terms: Terms) -> Function:
    """A sum of products of powers of the entries of an array of `shape`."""

    def f(x: Any) -> float:
        entries = np.asarray(x, dtype=float)
        if entries.shape != tuple(shape):
            raise ValueError(f"f takes an array of shape {tuple(shape)}, it was given one of shape {entries.shape}")
        return float(sum(c * np.prod(entries.ravel() ** np.array(powers)) for c, *powers in terms))

    return f


def _array_polynomial_reads(shape: Sequence[int], terms: Terms) -> str:
    places = [f"x[{','.join(map(str, place))}]" for place in np.ndindex(*shape)]
    products = []
    for c, *powers in terms:
        factors = [f"{name}**{p:g}" if p > 1 else name for name, p in zip(places, powers, strict=True) if p]
        products.append("*".join([f"{c:.4g}", *factors]))
    return " + ".join(products).replace("+ -", "- ")


def _array_map(shape: Sequence[int], outputs: Sequence[Terms]) -> Function:
    """A 1-D array of such sums, one for each of `outputs`."""
    components = [_array_polynomial(shape, terms) for terms in outputs]
    return lambda x: np.array([component(x) for component in components])


def _array_map_reads(shape: Sequence[int], outputs: Sequence[Terms]) -> str:
    return f"[{', '.join(_array_polynomial_reads(shape, terms) for terms in outputs)}]"


# --- functions of a list of arrays: each term is a factor and the places of entries, counted through all arrays ---


def _list_polynomial(shapes: Sequence[Sequence[int]], terms: Terms) -> Function:
    """A sum of products of entries of a list of arrays of these `shapes`."""
    wanted = [tuple(shape) for shape in shapes]

    def loss(params: Any) -> float:
        given = [np.shape(part) for part in params]
        if given != wanted:
            raise ValueError(f"loss takes a list of arrays of the shapes {wanted}, it was given {given}")
        entries = [float(entry) for part in params for entry in np.ravel(part)]
        return math.fsum(c * math.prod(entries[int(place)] for place in places) for c, *places in terms)

    return loss


def _list_polynomial_reads(shapes: Sequence[Sequence[int]], terms: Terms) -> str:
    return f"a polynomial of all entries of {len(shapes)} array{'s' * (len(shapes) != 1)}"


# --- functions of arrays of rows: branches of a block, and the ways back through them -----------------------------


def _product(*rows: Sequence[float]) -> Function:
    """Each row of an array times a table, as in a linear layer."""
    table = np.array(rows)
    return lambda x: np.asarray(x, dtype=float) @ table


def _product_reads(*rows: Sequence[float]) -> str:
    return f"x @ [{', '.join('[' + ', '.join(f'{entry:.4g}' for entry in row) + ']' for row in rows)}]"


# --- functions of each entry of an array, for what a network bends with -------------------------------------------

ELEMENTWISE: dict[str, Function] = {"tanh": np.tanh, "absolute": np.abs}

FAMILIES: dict[str, Family] = {
    "polynomial": Family(_polynomial, _polynomial_reads),
    "sine": Family(lambda a, k: lambda x: a * math.sin(k * x), lambda a, k: f"{a:.4g}*sin({k:.4g}*x)"),
    "cosine": Family(lambda a, k: lambda x: a * math.cos(k * x), lambda a, k: f"{a:.4g}*cos({k:.4g}*x)"),
    "exponential": Family(lambda a, k: lambda x: a * math.exp(k * x), lambda a, k: f"{a:.4g}*exp({k:.4g}*x)"),
    "logarithm": Family(lambda a: lambda x: a * math.log(x), lambda a: f"{a:.4g}*ln(x)"),
    "absolute": Family(lambda a: lambda x: a * abs(x), lambda a: f"{a:.4g}*|x|"),
    "reciprocal": Family(lambda a: lambda x: a / x, lambda a: f"{a:.4g}/x"),
    "bowl": Family(
        _bowl, lambda center, curvature: f"{curvature / 2:.4g}*(x - {center:.4g})**2 + 1".replace("- -", "+ ")
    ),
    "elementwise": Family(ELEMENTWISE.__getitem__, lambda name: f"{name}(x)"),
    "product": Family(_product, _product_reads),
    "as given": Family(lambda: lambda x: x, lambda: "x, the very array"),
    "array polynomial": Family(_array_polynomial, _array_polynomial_reads),
    "array map": Family(_array_map, _array_map_reads),
    "list polynomial": Family(_list_polynomial, _list_polynomial_reads),
    "galaxies": Family(lambda: galaxies.loss, lambda: "the mean squared error of the eight galaxies at weight x"),
}


def spec(family: str, *parameters: Any) -> dict[str, Any]:
    """The plain data that names a function of `family` with these `parameters`, numbers or nested lists of them."""
    return {"function": family, "parameters": list(parameters)}


def is_spec(data: object) -> bool:
    """Whether `data` names a function of the table."""
    return isinstance(data, dict) and data.keys() == {"function", "parameters"}


def as_function(data: Spec) -> Function:
    """The function that `data` names. KeyError for a family that is not in the table."""
    return FAMILIES[data["function"]].make(*data["parameters"])


def formula(data: Spec) -> str:
    """How the function that `data` names reads, as a formula in x."""
    parameters: Sequence[Any] = data["parameters"]
    return FAMILIES[data["function"]].reads(*parameters)
