"""A ward of patients as the inputs of a key: findings in every situation, in an order that tells nothing.

For each disease and each set of tests there is a patient of its own, drawn afresh, so that no two situations can be
told to belong together. The words that a test gives are those of the first patient of each disease: all that are
admitted share them. Where the norms decide, those are taken who come nearest to what they could be mistaken for.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.exercises.case_book import PRICES
from solutions.patients import sick

WORDS = ("loss curve", "ten examples", "gradient check")


Norms = list[float]

NEAR: dict[str, Callable[[Norms], float]] = {
    "rate too large": max,
    "sum for mean": lambda norms: -min(norms),
    "vanishing": lambda norms: norms[0] / norms[-2],
    "rate too small": lambda norms: norms[-1] / norms[0],
    "shuffled labels": lambda norms: -max(norms),
}
"""How near the norms of a patient come to those of another disease, or to what a slip would take for them."""

CANDIDATES = 6


def ward(draw: dict[str, Any]) -> dict[str, Any]:
    """From {"diseases", "seed"}: the findings to be asked, and what :func:`autograder.walks.visits` needs besides."""
    rng = np.random.default_rng(draw["seed"])
    situations = [found for disease in draw["diseases"] for found in _situations(disease, rng)]
    order = rng.permutation(len(situations))
    place = np.argsort(order).reshape(len(draw["diseases"]), -1)
    patients = [{"disease": d, "states": row.tolist()} for d, row in zip(draw["diseases"], place, strict=True)]
    return {"findings": [situations[i] for i in order], "prices": PRICES, "patients": patients}


def _situations(disease: str, rng: np.random.Generator) -> list[dict[str, Any]]:
    """What is known with each set of tests done: bit k of the place is test k."""
    tests = list(PRICES)
    chart = {**sick.CHART, **sick.SICK[disease]}
    typical = sick.admitted(disease, rng, tests)
    words = {test: sick.TESTS[test](chart, *typical) for test in WORDS}
    situations = []
    for done in range(2 ** len(tests)):
        bought = [test for k, test in enumerate(tests) if done & (1 << k)]
        patient = _near(disease, rng) if "layer norms" in bought else sick.admitted(disease, rng, ())
        situations.append({t: words[t] if t in WORDS else sick.TESTS[t](chart, *patient) for t in bought})
    return situations


def _near(disease: str, rng: np.random.Generator) -> Any:
    """Of some patients the one whose norms come nearest to another disease."""
    if disease not in NEAR:
        return sick.admitted(disease, rng, ())
    chart = {**sick.CHART, **sick.SICK[disease]}
    candidates = [sick.admitted(disease, rng, ()) for _ in range(CANDIDATES)]
    return max(candidates, key=lambda patient: NEAR[disease](sick.TESTS["layer norms"](chart, *patient)))
