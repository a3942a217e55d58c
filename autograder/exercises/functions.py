"""Functions that inputs can name: a public table, so that a case is plain data and still holds a function.

A case says ``{"function": "sine", "parameters": [2.0, 3.0]}``; a probe turns that into ``f`` with
:func:`as_function`, a card prints it with :func:`formula`. This module must know nothing of pieces.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from autograder.exercises import galaxies

Function = Callable[[float], float]
Spec = Mapping[str, Any]


@dataclass(frozen=True)
class Family:
    """A family of functions of one number: how to make one from its parameters, and how it reads."""

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
    "galaxies": Family(lambda: galaxies.loss, lambda: "the mean squared error of the eight galaxies at weight x"),
}


def spec(family: str, *parameters: float) -> dict[str, Any]:
    """The plain data that names a function of `family` with these `parameters`."""
    return {"function": family, "parameters": list(parameters)}


def is_spec(data: object) -> bool:
    """Whether `data` names a function of the table."""
    return isinstance(data, dict) and data.keys() == {"function", "parameters"}


def as_function(data: Spec) -> Function:
    """The function that `data` names. KeyError for a family that is not in the table."""
    return FAMILIES[data["function"]].make(*data["parameters"])


def formula(data: Spec) -> str:
    """How the function that `data` names reads, as a formula in x."""
    parameters: Sequence[float] = data["parameters"]
    return FAMILIES[data["function"]].reads(*parameters)
