"""Lesson 13: the inputs that a check uses. Functions of a random generator that give plain data."""

from typing import Any

import numpy as np

from autograder.exercises.case_book import CHART, DISEASES
from autograder.exercises.piece import Inputs

Rng = np.random.Generator


# --- first losses -----------------------------------------------------------------------------------------


def _scored(rng: Rng, n: int, classes: int, size: float) -> Inputs:
    """Of more than two classes the last is nobody's."""
    return {"logits": size * rng.normal(size=(n, classes)), "labels": rng.integers(max(2, classes - 1), size=n)}


def first_losses(rng: Rng) -> list[Inputs]:
    """Networks that know little, and others that are sure of something; two with equal logits and other labels."""
    twins = _scored(rng, 5, 3, 2.0)
    other = {**twins, "labels": (twins["labels"] + 1) % 3}
    spread = {**_scored(rng, 4, 6, 1.5), "labels": rng.permutation(5)[:4]}
    return [_scored(rng, 7, 4, 0.2), spread, twins, other, _scored(rng, 3, 2, 4.0)]


def bold_first_losses(rng: Rng) -> list[Inputs]:
    """Logits so large that their powers of e overflow; the right class of the first row is as good as impossible."""
    cases = [_scored(rng, 4, 3, size) for size in (800.0, 3000.0)]
    for case in cases:
        case["logits"][0] = (-900.0, 0.0, 900.0)
        case["labels"][0] = 0
    return cases


# --- loss curves ------------------------------------------------------------------------------------------


def _falling(rng: Rng, first: float, last: float, n: int) -> list[float]:
    """From `first` to `last` times it, never above the first."""
    way = first * np.linspace(1, last, n)
    way[1:-1] *= 1 - 0.04 * rng.random(n - 2)
    return [float(loss) for loss in way]


def curves(rng: Rng) -> list[Inputs]:
    """Each word, on both sides of each limit, at two heights."""
    found = []
    for height in (0.4, 5.0):
        first = float(height * rng.uniform(1.1, 2.0))
        n = int(rng.integers(5, 9))
        found += [_falling(rng, first, share, n) for share in (0.1, 0.45, 0.56, 0.98)]
        found += [_with_peak(rng, first, peak, last) for peak, last in ((2.3, 1.2), (1.8, 1.3), (1.8, 0.3), (3.0, 0.2))]
        found += [[first, 2.6 * first], [first, 0.7 * first, 0.2 * first, 0.8 * first]]
    return [{"losses": found[i]} for i in rng.permutation(len(found))]


def one_curve(rng: Rng) -> list[Inputs]:
    """A run that falls, to see whether the caller's own list changes."""
    return [{"losses": _falling(rng, float(rng.uniform(1, 3)), 0.3, 6)}]


def _with_peak(rng: Rng, first: float, peak: float, last: float) -> list[float]:
    """A curve that goes up to `peak` times the first loss and ends at `last` times it."""
    between = first * rng.uniform(min(last, 1), max(last, 1), size=4)
    return [float(loss) for loss in (first, *between[:2], peak * first, *between[2:], last * first)]


def broken_curves(rng: Rng) -> list[Inputs]:
    """A loss that is no number, at the end or on the way; the last of them falls otherwise."""
    first = float(rng.uniform(1.0, 2.0))
    way = _falling(rng, first, 0.2, 6)
    broken = [[first, 1.5 * first, np.nan, np.nan], [first, 1.2 * first, np.inf], [*way[:3], np.nan, *way[3:]]]
    return [{"losses": losses} for losses in broken]


def curves_as_arrays(rng: Rng) -> list[Inputs]:
    """The same as an array."""
    return [{"losses": np.array(case["losses"])} for case in curves(rng)[:4]]


# --- charts -----------------------------------------------------------------------------------------------

SICK_ENTRIES: dict[str, tuple[str, tuple[Any, ...]]] = {
    "rate too large": ("rate", (12.0, 31.0)),
    "rate too small": ("rate", (0.0017, 0.0032)),
    "zero start": ("spread", (0.0,)),
    "exploding": ("spread", (4.5, 7.0)),
    "vanishing": ("bend", ("sigmoid",)),
    "dead units": ("bias", (-14.0, -9.0)),
    "shuffled labels": ("pairs", ("parted",)),
}
"""The entry of the chart that is at fault, and how it may stand; all others are faults of the backward code."""

FAULTS = ("sum for mean", "missing slope", "turned gradient", "frozen bias")


def charts(rng: Rng) -> list[Inputs]:
    """Each disease once or twice; the chart is unlike the usual one in what is not at fault, too."""
    found = []
    for disease in DISEASES:
        entry, values = SICK_ENTRIES.get(disease, ("backward", (disease,)))
        if disease == "healthy":
            entry, values = "rate", (float(rng.uniform(0.12, 0.45)),)
        found += [{"disease": disease, "chart": {**_unlike(rng), entry: value}} for value in values]
    return [found[i] for i in rng.permutation(len(found))]


def _unlike(rng: Rng) -> dict[str, Any]:
    usual = {"rate": float(rng.uniform(0.12, 0.45)), "spread": float(rng.uniform(0.8, 1.3)), "bias": 0.25}
    return {**CHART, **usual}


def one_chart(rng: Rng) -> list[Inputs]:
    """A chart that has to be changed, to see whether the caller's own is."""
    return [{"disease": "dead units", "chart": {**_unlike(rng), "bias": -12.0}}]


# --- wards ------------------------------------------------------------------------------------------------


def whole_ward(rng: Rng) -> list[Inputs]:
    """A patient with each disease, and a healthy one: what the build measures a ward from."""
    return [{"diseases": list(DISEASES), "seed": int(rng.integers(2**62))}]
