"""Lesson 09: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason."""

from typing import Any

import numpy as np

from tests.mutation.equality import Draw


def _two_tables(rng: np.random.Generator) -> tuple[Any, Any]:
    """Training data and other examples; now and then a column of the first is constant."""
    n, m, d = (int(size) for size in rng.integers(1, 7, size=3))
    train, X = rng.normal(size=(n, d)) * 3, rng.normal(size=(m, d)) * 3
    train[:, rng.random(d) < 0.3] = float(np.round(rng.normal()))
    return train, X


def _shrink(params: Any, grads: Any) -> Any:
    return [0.9 * part - 0.1 * grad for part, grad in zip(params, grads, strict=True)]


def _pull(params: Any, X: Any, y: Any) -> tuple[float, Any]:
    """The squared distance of the parameters from the examples, weighed with the labels."""
    away = params[0] - X
    return float(np.mean((1 + y) * np.sum(away**2, axis=1))), [np.mean((1 + y)[:, None] * away, axis=0)]


class _Chance:
    """A Generator that begins anew in each call, so that two functions see the same one."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def permutation(self, n: int) -> Any:
        return np.random.default_rng(self._seed).permutation(n)


def _epoch(rng: np.random.Generator) -> tuple[Any, ...]:
    n, d = (int(size) for size in rng.integers(1, 9, size=2))
    X, y = rng.normal(size=(n, d)), rng.integers(0, 3, size=n)
    seed = int(rng.integers(1_000_000))
    return [rng.normal(size=d)], X, y, _pull, _shrink, int(rng.integers(1, 6)), _Chance(seed)


def _read(rng: np.random.Generator) -> tuple[Any, Any]:
    n, classes = (int(size) for size in rng.integers(1, 9, size=2))
    return rng.normal(size=(n, classes)), rng.integers(classes, size=n)


def _table(rng: np.random.Generator) -> tuple[Any, ...]:
    logits, labels = _read(rng)
    return logits, labels, logits.shape[1]


def _fit(rng: np.random.Generator) -> tuple[Any, ...]:
    params, X, y, loss, step, batch_size, chance = _epoch(rng)
    X_val, y_val = rng.normal(size=(2, X.shape[1])), rng.integers(0, 3, size=2)
    epochs, patience = int(rng.integers(0, 5)), int(rng.integers(1, 4))
    return params, X, y, X_val, y_val, loss, step, epochs, batch_size, patience, chance


def _penalized(rng: np.random.Generator) -> tuple[Any, ...]:
    shapes = [tuple(rng.integers(1, 4, size=2 - k % 2)) for k in range(2 * int(rng.integers(1, 4)))]
    params, grads = ([rng.normal(size=shape) for shape in shapes] for _ in range(2))
    return params, grads, float(rng.uniform(0, 2))


DOMAINS: dict[str, Draw] = {
    "standardize_with": _two_tables,
    "train_epoch": _epoch,
    "accuracy": _read,
    "confusion_matrix": _table,
    "fit": _fit,
    "decayed_gradients": _penalized,
}

_LAST_AXIS = "the array has two axes, of which axis 1 is the last one, axis -1"

EQUAL: dict[str, dict[str, str]] = {
    "standardize_with": {"compare by LtE": "the largest entry is never smaller than the smallest"},
    "train_epoch": {
        "len(... + 1)": "an array with 1 added to each entry has as many rows",
        "X -> y": "there are as many labels as examples",
    },
    "accuracy": {
        "float(...) not called": "NumPy's own number is as good as Python's",
        "float(...) called twice": "float changes nothing about a float",
        "1 -> -1": _LAST_AXIS,
    },
    "confusion_matrix": {
        "drop strict": "there are as many labels as rows",
        "swap the two": "the table has as many rows as columns",
        "1 -> -1": _LAST_AXIS,
    },
    "fit": {
        "compare by NotEq": "the epochs without a new best grow by one at a time, from below patience",
        "list(...) called twice": "a list of what a list holds is the same list",
    },
    "decayed_gradients": {
        "compare by LtE": "a remainder is never negative",
        "2 -> -2": "a remainder of 0 is 0 whatever the sign",
        "drop strict": "both lists have the same length",
    },
}
"""Breaks that a check accepts, by piece, with the reason why nobody can tell them from the reference."""
