"""Lesson 04: draws from the domain of each docstring, and the breaks that change nothing on it, with the reason."""

from typing import Any

import numpy as np

from tests.mutation.equality import Draw


def _shape(rng: np.random.Generator) -> tuple[int, ...]:
    return tuple(int(n) for n in rng.integers(1, 5, size=rng.integers(1, 4)))


def _scores(rng: np.random.Generator, *shape: int) -> Any:
    return rng.normal(size=shape) * 10 ** rng.uniform(-2, 3)


def _guesses(rng: np.random.Generator) -> tuple[Any, ...]:
    shape = _shape(rng)
    return _scores(rng, *shape), _scores(rng, *shape)


def _numbers(rng: np.random.Generator) -> tuple[Any, ...]:
    return (float(_scores(rng)),) if rng.random() < 0.3 else (_scores(rng, *_shape(rng)),)


def _answered(rng: np.random.Generator) -> tuple[Any, ...]:
    n = int(rng.integers(1, 8))
    answers = rng.integers(0, 2, size=n) if rng.random() < 0.5 else rng.uniform(size=n)
    return _scores(rng, n), answers


def _rows(rng: np.random.Generator) -> tuple[Any, ...]:
    n, classes = (int(k) for k in rng.integers(1, 7, size=2))
    return (_scores(rng, classes),) if rng.random() < 0.3 else (_scores(rng, n, classes),)


def _labeled(rng: np.random.Generator) -> tuple[Any, ...]:
    n, classes = (int(k) for k in rng.integers(1, 7, size=2))
    return _scores(rng, n, classes), rng.integers(classes, size=n)


DOMAINS: dict[str, Draw] = {
    "mean_squared_error": _guesses,
    "mean_squared_error_gradient": _guesses,
    "sigmoid": _numbers,
    "binary_cross_entropy": _answered,
    "binary_cross_entropy_gradient": _answered,
    "softmax": _rows,
    "cross_entropy": _labeled,
    "cross_entropy_gradient": _labeled,
}

_NUMBER = {
    "float(...) not called": "NumPy's own number for a mean is as good as Python's",
    "float(...) called twice": "float changes nothing about a float",
}
_WORDS = "what a refusal says in its message is free; past it both have one shape, or one length"
_LENGTH = "adding 1 to every entry of an array leaves its length alone"
_LAST = "logits has two axes, of which axis 1 is the last one, axis -1, and [:1] is all but the last"
_REFUSAL = {"ValueError(...) called twice": "an exception that holds an exception is raised in the same way"}
_GUESSES = {**_REFUSAL, "pred -> target": _WORDS, "target -> pred": _WORDS}
_ANSWERS = {**_REFUSAL, "logits -> y": _WORDS, "y -> logits": _WORDS}
_LABELS = {
    **_REFUSAL,
    "logits -> labels": _WORDS,
    "labels -> logits": _WORDS,
    "len(... + 1)": _LENGTH,
    "1 -> -1": _LAST,
}

EQUAL: dict[str, dict[str, str]] = {
    "mean_squared_error": {
        **_NUMBER,
        **_GUESSES,
        "swap around Sub": "the square of a difference does not know which number was taken from which",
    },
    "mean_squared_error_gradient": _GUESSES,
    "sigmoid": {"compare by Gt": "at 0 both branches give a half"},
    "binary_cross_entropy": {**_NUMBER, **_ANSWERS},
    "binary_cross_entropy_gradient": {**_ANSWERS, "len(... + 1)": _LENGTH},
    "cross_entropy": {**_NUMBER, **_LABELS},
    "cross_entropy_gradient": {
        **_LABELS,
        "softmax(... + 1)": "softmax does not change when a number is added to all scores of a row",
    },
}
