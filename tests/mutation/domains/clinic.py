"""Lesson 13: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason."""

from typing import Any

import numpy as np

from autograder.exercises.case_book import CHART, DISEASES, PRICES
from solutions.patients import sick
from tests.mutation.equality import Draw


def _scored(rng: np.random.Generator) -> tuple[Any, ...]:
    n, classes = int(rng.integers(1, 7)), int(rng.integers(2, 7))
    return rng.normal(size=(n, classes)) * 10 ** rng.uniform(-2, 2), rng.integers(classes, size=n)


def _losses(rng: np.random.Generator) -> tuple[Any, ...]:
    """Positive numbers, some of which may be inf or nan, but not the first."""
    losses = 10 ** rng.uniform(-0.5, 0.5, size=int(rng.integers(2, 7)))
    broken = rng.random(len(losses)) < 0.1
    broken[0] = False
    return (np.where(broken, rng.choice([np.nan, np.inf], size=len(losses)), losses),)


def _chart(rng: np.random.Generator) -> tuple[Any, ...]:
    disease = DISEASES[int(rng.integers(len(DISEASES)))]
    usual = {"rate": float(rng.uniform(0.01, 30)), "spread": float(rng.uniform(0, 8)), "bias": float(rng.normal())}
    return disease, {**CHART, **usual}


_POOL: dict[str, list[dict[str, Any]]] = {}


def _findings(rng: np.random.Generator) -> tuple[Any, ...]:
    """What is found on one of some patients of each disease, with any set of tests done."""
    disease = DISEASES[int(rng.integers(len(DISEASES)))]
    if disease not in _POOL:
        chart = {**sick.CHART, **sick.SICK[disease]}
        ill = [sick.admitted(disease, np.random.default_rng(k), tuple(PRICES)) for k in range(6)]
        _POOL[disease] = [{test: sick.TESTS[test](chart, *one) for test in PRICES} for one in ill]
    whole = _POOL[disease][int(rng.integers(len(_POOL[disease])))]
    return ({test: found for test, found in whole.items() if rng.random() < 0.5},)


DOMAINS: dict[str, Draw] = {
    "first_loss_ratio": _scored,
    "read_curve": _losses,
    "prescribe": _chart,
    "next_step": _findings,
}


def _entries(names: dict[str, Any], disease: str, chart: dict[str, Any]) -> list[Any]:
    """The entries of the new chart."""
    cured = names["prescribe"](disease, chart)
    return [*sorted(cured), *(cured[entry] for entry in sorted(cured))]


SEEN = {"prescribe": _entries}

_LIMIT = "equality at a limit is one number among all, and no case hits it"
_GAP = "between what is usual and what is not the case book has a gap, and both limits lie in it"

EQUAL: dict[str, dict[str, str]] = {
    "first_loss_ratio": {"1 -> -1": "logits have two axes, so the second is the last"},
    "read_curve": {"compare by GtE": _LIMIT, "compare by LtE": _LIMIT},
    "prescribe": {
        "dict(...) called twice": "a copy of a copy is a copy",
        "swap the two": "in a tuple that is searched the order does not matter",
        "compare by GtE": "of the names that are left none comes later in the alphabet than vanishing",
        "compare by LtE": "of the names that are left none comes earlier in the alphabet than dead units",
        "disease -> chart": "a chart is never a word, and at a healthy bed the entry is right before and after",
    },
    "next_step": {
        "compare by LtE": "explodes is the first word in the alphabet; " + _LIMIT,
        "compare by GtE": "no share is greater than 1; " + _LIMIT,
        "0 -> 1": "in a network of equal sigmoids the second layer's gradient has vanished as well",
        "5 -> 4": _GAP,
        "5 -> 6": _GAP,
        "10 -> 9": _GAP,
        "10 -> 11": _GAP,
        "3.5 -> 2.5": _GAP,
        "3.5 -> 4.5": _GAP,
    },
}
"""Breaks that a check accepts, by piece, with the reason why nobody can tell them from the reference."""
