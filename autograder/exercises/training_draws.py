"""Lesson 09: what is drawn for its pieces. Nothing here calls a piece or knows what is expected of one."""

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises.piece import Inputs
from course.data import digits

Array = np.ndarray[Any, Any]
DRAWS_OF_A_SHUFFLE = 64
"""So many that a right shuffle of 4 leaves a place untaken with a chance below 2e-7."""


def _signed(rng: np.random.Generator, low: float, high: float, *shape: int) -> Any:
    """Numbers from low to high, each with a sign of its own."""
    return (rng.uniform(low, high, size=shape) * rng.choice([-1.0, 1.0], size=shape)).round(3)


def _seed(rng: np.random.Generator) -> int:
    return int(rng.integers(1_000_000))


# --- scaling ----------------------------------------------------------------------------------------------


def _columns(rng: np.random.Generator, n: int, d: int) -> Array:
    """Columns of different size and place."""
    columns: Array = _signed(rng, 1.0, 5.0, d) + rng.uniform(0.5, 4.0, size=d) * rng.normal(size=(n, d))
    return columns.round(3)


def scales(rng: np.random.Generator) -> list[Inputs]:
    """Training data with other examples: more of them, fewer, one alone; as many as there are columns."""
    first = {"train": _columns(rng, 6, 3), "X": _columns(rng, 4, 3)}
    return [
        first,
        {**first, "X": _columns(rng, 4, 3)},
        {**first, "train": _columns(rng, 6, 3)},
        {"train": _columns(rng, 4, 2), "X": _columns(rng, 7, 2)},
        {"train": _columns(rng, 5, 4), "X": _columns(rng, 1, 4)},
        {"train": _columns(rng, 3, 3), "X": _columns(rng, 3, 3)},
    ]


def scales_of_itself(rng: np.random.Generator) -> list[Inputs]:
    table = _columns(rng, 6, 3)
    return [{"train": table, "X": table.copy()}]


def constant_columns(rng: np.random.Generator) -> list[Inputs]:
    """A column is constant in the training data, and not elsewhere; the other way round; and in both."""
    cases = []
    for here, there in ((True, False), (False, True), (True, True)):
        train, X = _columns(rng, 5, 3), _columns(rng, 4, 3)
        if here:
            train[:, 1] = train[0, 1]
        if there:
            X[:, 1] = X[0, 1]
        cases.append({"train": train, "X": X})
    return cases


# --- weights to start from --------------------------------------------------------------------------------


def shapes_of_networks(rng: np.random.Generator) -> list[Inputs]:
    """One layer, two and three, no two sizes alike."""
    return [{"sizes": sizes, "seed": _seed(rng)} for sizes in ([3, 2], [4, 6, 3], [5, 7, 6, 2])]


def wide_networks(rng: np.random.Generator) -> list[Inputs]:
    """Tables of at least 2,000 entries, wider and narrower than what goes in."""
    return [{"sizes": [25, 80, 40], "seed": _seed(rng)}, {"sizes": [60, 35, 90], "seed": _seed(rng)}]


def networks_again(rng: np.random.Generator) -> list[Inputs]:
    seed = _seed(rng)
    return [{"sizes": [3, 5, 2], "seeds": [seed, seed, seed + 1]}]


# --- an epoch ---------------------------------------------------------------------------------------------


def epochs(rng: np.random.Generator) -> list[Inputs]:
    """Sizes that divide and that do not; one batch for all, and batches of one."""
    cases = []
    for n, size in ((10, 4), (9, 3), (5, 8), (4, 1), (13, 5)):
        labels = rng.permutation(np.resize(np.arange(3), n))
        cases.append({"y": labels, "batch_size": size, "seed": _seed(rng)})
    return cases


def many_epochs(rng: np.random.Generator) -> list[Inputs]:
    return [
        {
            "y": np.array([0, 1, 2, 1]),
            "batch_size": 2,
            "seeds": rng.integers(1_000_000, size=DRAWS_OF_A_SHUFFLE).tolist(),
        }
    ]


def epochs_again(rng: np.random.Generator) -> list[Inputs]:
    return [{"y": rng.integers(3, size=24), "batch_size": 5, "seed": _seed(rng)}]


def stepped(rng: np.random.Generator) -> list[Inputs]:
    """Parameters, of which each step takes a share away; two rates, two starts, two sizes of batches."""
    first = {
        "params": [_signed(rng, 0.5, 2.0, 2, 3), _signed(rng, 0.5, 2.0, 3)],
        "n": 7,
        "batch_size": 3,
        "learning_rate": 0.1,
        "seed": _seed(rng),
    }
    return [
        first,
        {**first, "learning_rate": 0.25},
        {**first, "batch_size": 2},
        {**first, "params": [_signed(rng, 0.5, 2.0, 2, 3), _signed(rng, 0.5, 2.0, 3)]},
        {**first, "n": 4, "batch_size": 4},
    ]


def starts(rng: np.random.Generator) -> list[Inputs]:
    return [{"start": _signed(rng, 0.5, 2.0, 3), "seed": _seed(rng)}]


# --- counting ---------------------------------------------------------------------------------------------


def _logits(rng: np.random.Generator, n: int, classes: int) -> Array:
    """Scores of both signs, no two alike within a row or a column."""
    return (
        rng.permuted(np.tile(np.linspace(-1, 1, classes), (n, 1)), axis=1) + rng.uniform(-0.1, 0.1, (n, classes))
    ).round(4)


def _answered(rng: np.random.Generator, logits: Array, share: float) -> Array:
    """Labels, of which about this share is the largest score's, and the others are not."""
    n, classes = logits.shape
    wrong = (np.argmax(logits, axis=1) + rng.integers(1, classes, size=n)) % classes
    labels: Array = np.where(np.arange(n) < round(share * n), np.argmax(logits, axis=1), wrong)
    order = rng.permutation(n)
    logits[:] = logits[order]
    return labels[order]


def _read(rng: np.random.Generator, n: int, classes: int, share: float) -> Inputs:
    logits = _logits(rng, n, classes)
    return {"logits": logits, "labels": _answered(rng, logits, share)}


def readings(rng: np.random.Generator) -> list[Inputs]:
    """Different shares; more classes than examples; as many; logits that are all negative.

    In one the largest score of all stands in the first row, and is right.
    """
    first = _read(rng, 8, 3, 0.6)
    first["labels"][0] = np.argmax(first["logits"][0])
    first["logits"][0] *= 3
    negative = _read(rng, 5, 4, 0.4)
    return [
        first,
        {**first, "labels": _answered(rng, first["logits"].copy(), 0.25)},
        _read(rng, 4, 5, 0.75),
        _read(rng, 4, 4, 0.25),
        _read(rng, 7, 3, 0.3),
        {**negative, "logits": negative["logits"] - 10.0},
    ]


def all_or_none(rng: np.random.Generator) -> list[Inputs]:
    return [_read(rng, 6, 3, 1.0), _read(rng, 5, 3, 0.0)]


def tables(rng: np.random.Generator) -> list[Inputs]:
    """Pairs of classes that come several times, and no table that is its own mirror image."""
    cases = []
    for n, classes in ((12, 3), (16, 4), (9, 2)):
        logits = np.repeat(_logits(rng, n // 3, classes), 3, axis=0)
        labels = np.repeat(rng.permutation(np.resize(np.arange(classes), n // 3)), 3)
        answers = (labels + np.repeat(np.resize([0, 1], n // 3), 3)) % classes
        cases.append({**_answering(logits, answers, classes), "labels": labels, "classes": classes})
    return cases


def _answering(logits: Array, answers: Array, classes: int) -> dict[str, Array]:
    """The same scores, exchanged within each row so that the largest one stands at the answer."""
    moved = logits.copy()
    for row, answer in zip(moved, answers, strict=True):
        largest = int(np.argmax(row))
        row[largest], row[answer] = row[answer], row[largest]
    return {"logits": moved}


def tables_with_gaps(rng: np.random.Generator) -> list[Inputs]:
    """The last class has no example; one class has no answer; all in one class; as many examples as classes."""
    labels = np.array([0, 1, 1, 0, 2, 2, 1])
    return [
        {**_answering(_logits(rng, 7, 5), np.array([0, 1, 2, 1, 2, 2, 1]), 5), "labels": labels, "classes": 5},
        {**_answering(_logits(rng, 7, 4), np.array([3, 3, 1, 3, 2, 3, 1]), 4), "labels": labels, "classes": 4},
        {**_answering(_logits(rng, 4, 3), np.array([1, 1, 1, 1]), 3), "labels": np.array([0, 0, 0, 0]), "classes": 3},
        {**_answering(_logits(rng, 4, 4), np.array([2, 0, 2, 3]), 4), "labels": np.array([2, 1, 0, 3]), "classes": 4},
    ]


# --- stopping ---------------------------------------------------------------------------------------------

Losses = Sequence[float]


def _script(rng: np.random.Generator, validation: Losses, epochs: int, patience: int, batches: int = 1) -> Inputs:
    """A run whose losses are written down beforehand: after k epochs the validation loss is validation[k].

    The loss on the training data falls all the way, and that of pictures with labels of the other kind rises.
    """
    n = epochs + 3
    padded = [*validation, *[validation[-1] + 1.0 + k for k in range(n - len(validation))]]
    factor = round(float(rng.uniform(0.5, 2.0)), 3)
    return {
        "validation": [round(factor * loss, 6) for loss in padded],
        "training": [round(factor * (5.0 - 0.1 * k), 6) for k in range(n)],
        "start": _signed(rng, 0.5, 2.0, 2),
        "epochs": epochs,
        "patience": patience,
        "batches": batches,
        "seed": _seed(rng),
    }


def runs(rng: np.random.Generator) -> list[Inputs]:
    """The least loss in the middle, after a rise that lasts less than the patience; pairs of epochs and patience."""
    up_and_down = [4.0, 3.0, 3.5, 3.2, 2.0, 2.5, 2.6, 2.7, 2.8, 2.9, 1.0, 0.9]
    first = _script(rng, up_and_down, 11, 3)
    return [
        first,
        {**first, "patience": 2},
        {**first, "patience": 6},
        {**first, "epochs": 6},
        _script(rng, [3.0, 2.5, 2.2, 2.4, 2.1, 2.3, 2.6, 2.9, 3.0], 8, 3, batches=2),
    ]


def short_runs(rng: np.random.Generator) -> list[Inputs]:
    """Falling to the end; rising from the start; the least loss twice; a patience of one; no epoch at all."""
    return [
        _script(rng, [3.0, 2.5, 2.0, 1.5, 1.2], 4, 2),
        _script(rng, [1.0, 2.0, 2.5, 3.0, 3.5, 4.0], 5, 3),
        _script(rng, [3.0, 2.0, 2.0, 2.5, 2.0, 2.6, 2.7], 6, 4),
        _script(rng, [3.0, 2.0, 2.4, 1.0, 0.5], 4, 1),
        _script(rng, [3.0, 2.0], 0, 2),
    ]


def runs_in_place(rng: np.random.Generator) -> list[Inputs]:
    """The best is not the last, and once it is the start."""
    return [
        _script(rng, [4.0, 2.0, 1.5, 2.2, 2.4, 2.8, 3.0], 6, 3),
        _script(rng, [1.0, 2.0, 2.5, 3.0, 3.5], 4, 3),
    ]


# --- a penalty --------------------------------------------------------------------------------------------


def penalties(rng: np.random.Generator) -> list[Inputs]:
    """Networks of one, two and three layers; for one of them two rates of decay."""
    cases = []
    for sizes in ((3, 2), (2, 4, 3), (2, 3, 3, 1)):
        params, grads = _network(rng, sizes), _network(rng, sizes)
        cases.append({"params": params, "grads": grads, "decay": round(float(rng.uniform(0.2, 0.7)), 3)})
    return [*cases, {**cases[1], "decay": 1.5}, {**cases[1], "grads": _network(rng, (2, 4, 3))}]


def _network(rng: np.random.Generator, sizes: Sequence[int]) -> list[Array]:
    pairs = itertools.pairwise(sizes)
    return [part for a, b in pairs for part in (_signed(rng, 0.3, 2.0, a, b), _signed(rng, 0.3, 2.0, b))]


def one_penalty(rng: np.random.Generator) -> list[Inputs]:
    return penalties(rng)[1:2]


def no_penalty(rng: np.random.Generator) -> list[Inputs]:
    return [{"params": _network(rng, (3, 4, 2)), "grads": _network(rng, (3, 4, 2)), "decay": 0.0}]


# --- the digits -------------------------------------------------------------------------------------------

TRAININGS = 3


def digit_parts(rng: np.random.Generator) -> list[Inputs]:
    """The digits, split anew into three parts, each class with its share of each; and a seed for each training.

    Pictures are whole numbers here, with the mean and the spread of each column of the training part. What is to be
    read in the end stands under names of its own, to be held back.
    """
    images, labels = _all_digits()
    train, validation, test = _split(rng, labels, (1197, 240, 360))
    given = {**_pictures(images, labels, train, validation), "seeds": [_seed(rng) for _ in range(TRAININGS)]}
    unseen = {"unseen_mean": given["mean"].copy(), "unseen_spread": given["spread"].copy()}
    return [{**given, **unseen, "unseen": images[test], "unseen_labels": labels[test]}]


def few_digits(rng: np.random.Generator) -> list[Inputs]:
    """So few that training is quick: twice from the same state."""
    images, labels = _all_digits()
    train, validation, _ = _split(rng, labels, (100, 40, 1657))
    seed = _seed(rng)
    return [{**_pictures(images, labels, train, validation), "seeds": [seed, seed]}]


def _all_digits() -> tuple[Array, Array]:
    loaded = digits()
    images, labels = (np.concatenate(loaded[k::2]) for k in (0, 1))
    return images.astype(np.int64), labels


def _split(rng: np.random.Generator, labels: Array, sizes: Sequence[int]) -> list[Array]:
    """The places of `labels` in parts of these sizes: each class is spread evenly, in an order of its own."""
    place = np.empty(len(labels))
    for label in np.unique(labels):
        rows = rng.permutation(np.flatnonzero(labels == label))
        place[rows] = (np.arange(len(rows)) + rng.random()) / len(rows)
    return np.split(np.argsort(place), np.cumsum(sizes)[:-1])


def _pictures(images: Array, labels: Array, train: Array, validation: Array) -> Inputs:
    spread = images[train].std(axis=0)
    spread[spread == 0] = 1.0
    parts = {"X": images[train], "y": labels[train], "X_val": images[validation], "y_val": labels[validation]}
    return {**parts, "mean": images[train].mean(axis=0), "spread": spread}
