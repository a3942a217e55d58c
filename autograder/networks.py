"""Networks as plain data, seen from outside: how their weights were drawn, and what they answer.

Each entry of :data:`LOOKS` reduces a result to a word or two. Such results are long and random, so a key keeps what is
seen of them, never the numbers. Nothing here knows a piece or draws anything.
"""

import itertools
import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from autograder.forms import Numbers, numbers
from autograder.walks import WALKS, visits

Network = list[Numbers]


def network(value: Any) -> Network | None:
    """`value` as a list [W1, b1, W2, b2, ...] whose layers fit each other, or None when it is not one."""
    parts = [numbers(part) for part in value] if isinstance(value, list | tuple) else []
    if not parts or len(parts) % 2:
        return None
    found = [part for part in parts if part is not None]
    weights, biases = found[::2], found[1::2]
    if len(found) < len(parts) or any(W.ndim != 2 or not W.size for W in weights):
        return None
    if any(b.shape != W.shape[1:] for W, b in zip(weights, biases, strict=True)):
        return None
    if any(before.shape[1] != after.shape[0] for before, after in itertools.pairwise(weights)):
        return None
    return found


# --- how the weights of a network were drawn ------------------------------------------------------------

SPREADS: dict[str, Callable[[int, int], float]] = {
    "2 / d_in": lambda d_in, d_out: 2 / d_in,
    "1 / d_in": lambda d_in, d_out: 1 / d_in,
    "2 / d_out": lambda d_in, d_out: 2 / d_out,
    "1 / d_out": lambda d_in, d_out: 1 / d_out,
    "2 / (d_in + d_out)": lambda d_in, d_out: 2 / (d_in + d_out),
    "1 / (d_in * d_in)": lambda d_in, d_out: 1 / d_in**2,
    "2 / (d_in * d_in)": lambda d_in, d_out: 2 / d_in**2,
    "4 / (d_in * d_in)": lambda d_in, d_out: 4 / d_in**2,
    "2 / (3 * d_in)": lambda d_in, d_out: 2 / (3 * d_in),
    "2 * d_in": lambda d_in, d_out: 2.0 * d_in,
    "d_in / 2": lambda d_in, d_out: d_in / 2,
    "1 / 3": lambda d_in, d_out: 1 / 3,
    "1": lambda d_in, d_out: 1.0,
    "0.01": lambda d_in, d_out: 0.01,
    "0.0001": lambda d_in, d_out: 0.0001,
    "2": lambda d_in, d_out: 2.0,
    "6 / d_in": lambda d_in, d_out: 6 / d_in,
    "1 / (d_in + d_out)": lambda d_in, d_out: 1 / (d_in + d_out),
    "6 / (d_in + d_out)": lambda d_in, d_out: 6 / (d_in + d_out),
    "2 / (3 * (d_in + d_out))": lambda d_in, d_out: 2 / (3 * (d_in + d_out)),
    "4 / (d_in + d_out) ** 2": lambda d_in, d_out: 4 / (d_in + d_out) ** 2,
    "1 / (d_in + d_out) ** 2": lambda d_in, d_out: 1 / (d_in + d_out) ** 2,
    "(d_in + d_out) / 2": lambda d_in, d_out: (d_in + d_out) / 2,
    "d_in + d_out": lambda d_in, d_out: d_in + d_out,
    "2 / (d_in * d_out)": lambda d_in, d_out: 2 / (d_in * d_out),
    "1 / (d_in * d_out)": lambda d_in, d_out: 1 / (d_in * d_out),
    "1 / (d_out * d_out)": lambda d_in, d_out: 1 / d_out**2,
    "1 / 300": lambda d_in, d_out: 1 / 300,
}
"""Variances that weights are drawn with, rightly or by a slip, by what is said of them."""

APART = 1.25
"""How far off, as a factor, the variance of a table of at least 2,000 entries may be.

For normal entries, which spread most of those that are usual, 2,000 squares have a mean outside of 1 / 1.25 to 1.25
with a chance of 1e-10 (chi-squared, both tails); for uniform ones it is smaller still. The mean of the entries is
allowed six times its own spread, which a right draw exceeds with a chance of 2e-9.
"""


def spread(value: Any) -> str:
    """With which variance, as :data:`SPREADS` says it, the weights of every layer of a network were drawn around 0.

    Or what else there is to say: "no network", "not finite", "zeros", "units alike", "inputs alike", "off center",
    "first layer alone" when it has the variance 2 / d_in and the others have not, "another".
    """
    found = network(value)
    if found is None:
        return "no network"
    weights = found[::2]
    if not all(np.isfinite(W).all() for W in weights):
        return "not finite"
    if not any(W.any() for W in weights):
        return "zeros"
    if all((W[:, :1] == W).all() for W in weights):
        return "units alike"
    if any(W.shape[0] > 1 and (W[:1] == W).all() for W in weights):
        return "inputs alike"
    if any(abs(W.mean()) * math.sqrt(W.size) > 6 * np.sqrt(np.mean(W**2)) for W in weights):
        return "off center"
    squares = [float(np.mean(W**2)) for W in weights]
    fits = {said: _farthest(squares, [of(*W.shape) for W in weights]) for said, of in SPREADS.items()}
    nearest = min(fits, key=fits.__getitem__)
    if fits[nearest] <= math.log(APART):
        return nearest
    first = _farthest(squares[:1], [2 / weights[0].shape[0]]) <= math.log(APART)
    return "first layer alone" if first else "another"


def _farthest(found: Sequence[float], wanted: Sequence[float]) -> float:
    return max(abs(math.log(max(a, 1e-300) / b)) for a, b in zip(found, wanted, strict=True))


def drawn(value: Any) -> Any:
    """Of three draws, the first two from the same random state: whether these agree, and whether the third does."""
    draws = [network(part) for part in value] if isinstance(value, list | tuple) else []
    if len(draws) != 3 or any(draw is None for draw in draws):
        return "something else"
    first, again, other = draws
    return [_alike(first, again), _alike(first, other)]


def again(value: Any) -> Any:
    """Whether all of several draws, from the same random state, agree."""
    draws = [network(part) for part in value] if isinstance(value, list | tuple) else []
    if not draws or any(draw is None for draw in draws):
        return "something else"
    return all(_alike(draws[0], draw) for draw in draws[1:])


def _alike(one: Network | None, other: Network | None) -> bool:
    pairs = zip(one or [], other or [], strict=False)
    return len(one or []) == len(other or []) and all(np.array_equal(a, b, equal_nan=True) for a, b in pairs)


# --- what networks answer -------------------------------------------------------------------------------

Held = dict[str, Any]
FAR = 1e9
"""A logit beyond this is on its way to infinity, whatever picture it belongs to."""

SHARE = 0.95
"""Which share of the pictures that were held back a network has to read."""


def reads(value: Any, held: Held) -> str:
    """How well networks, one a training, read the pictures that were `held` back.

    `held` has them under "unseen", with the mean and the spread of each column of the training data, and their
    "unseen_labels".

    "reads" when the middle one of them reads at least SHARE. Else "not finite", which a logit beyond FAR soon is,
    "one answer" for everything, "chance" (two and a half times as many right as by guessing are not reached, nor is a
    half), "half" (nor are two thirds), or "most". What is no network is "none", "tables alone", "other sizes" or
    "no network".
    """
    networks = [network(part) for part in value] if isinstance(value, list | tuple) and value else [None]
    X, labels = (held["unseen"] - held["unseen_mean"]) / held["unseen_spread"], held["unseen_labels"]
    classes = int(np.max(labels)) + 1
    shares = []
    for found in networks:
        if found is None:
            return _instead(value)
        if found[0].shape[0] != X.shape[1] or found[-1].shape[0] != classes:
            return "other sizes"
        answers = _answers(found, X)
        if answers is None:
            return "not finite"
        places, largest = answers
        shares.append((np.count_nonzero(places == labels) / len(labels), len(set(places.tolist())), largest))
    share, answered, largest = sorted(shares)[len(shares) // 2]
    if share >= SHARE:
        return "reads"
    if largest > FAR:
        return "not finite"
    if answered == 1:
        return "one answer"
    return "chance" if share < min(2.5 / classes, 0.5) else "half" if share < 2 / 3 else "most"


def _instead(value: Any) -> str:
    """What stands first in the place of a network."""
    first = next((part for part in value if network(part) is None), None) if isinstance(value, list | tuple) else value
    parts = [numbers(part) for part in first] if isinstance(first, list | tuple) else []
    tables = bool(parts) and all(part is not None and part.ndim == 2 for part in parts)
    return "none" if first is None else "tables alone" if tables else "no network"


def _answers(found: Network, X: Numbers) -> tuple[np.ndarray[Any, Any], float] | None:
    """For each row of X the place of the largest logit, and the size of the farthest; None when one is not finite."""
    with np.errstate(all="ignore"):
        passed = np.asarray(X, dtype=np.float64)
        for layer, W in enumerate(found[::2]):
            bent = np.maximum(passed, 0.0) if layer else passed
            passed = np.add(np.dot(bent, W), found[2 * layer + 1])
    return (passed.argmax(axis=-1), float(np.abs(passed).max())) if np.isfinite(passed).all() else None


LOOKS: dict[str, Callable[..., Any]] = {
    "spread": spread,
    "drawn": drawn,
    "again": again,
    "reads": reads,
    **dict.fromkeys(WALKS, visits),
}
"""By the kind of rule: what is seen of a result. Those of HELD_BACK also look at what the key holds back."""

HELD_BACK = frozenset({"reads", *WALKS})


def look(kind: str, value: Any, held: Held | None = None) -> Any:
    """What is seen of `value`. KeyError for a kind that is not in the table."""
    return LOOKS[kind](value, held) if kind in HELD_BACK else LOOKS[kind](value)
