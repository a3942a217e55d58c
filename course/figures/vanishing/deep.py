"""The deep network of the lesson's figures: how it starts, runs and learns, from the functions that it is given.

Layers, bends and losses are those of lessons 04 to 08. What lesson 10 builds comes from `names`. Knows no figure.
"""

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[np.float64]]
Names = Any

SEED, POINTS, WIDTH, CLASSES = 8, 48, 20, 2
MAX_NORM, LAST = 1.0, 0.05
PLAIN, BYPASS, NORMED = "plain", "bypass", "normed"
STARTS = ("small", "xavier", "he")


def _sigmoid(z: Array) -> Array:
    s: Array = 1 / (1 + np.exp(-z))
    return s


Bend = tuple[Callable[[Array], Array], Callable[[Array], Array]]
BENDS: dict[str, Bend] = {
    "sigmoid": (_sigmoid, lambda a: a - a * a),
    "tanh": (np.tanh, lambda a: 1 - a * a),
    "relu": (lambda z: np.maximum(z, 0.0), lambda a: (a > 0).astype(float)),
}
"""Each bend, and its slope as a function of what it gives."""


def points() -> tuple[Array, Any]:
    """Points in a disk, with label 0, and on a ring around it, with label 1."""
    rng = np.random.default_rng(3)
    labels = np.arange(POINTS) % CLASSES
    radius = np.where(labels == 0, rng.uniform(0, 0.8, POINTS), rng.uniform(1.3, 2.0, POINTS))
    angle = rng.uniform(0, 2 * np.pi, POINTS)
    X: Array = (radius * np.array([np.cos(angle), np.sin(angle)])).T.round(3)
    return X, labels


@dataclass(frozen=True)
class Kind:
    """How a network is made: how many layers, which bend, how it starts, and by which way its layers pass on."""

    depth: int
    bend: str
    start: str
    way: str


def weights(names: Names, kind: Kind) -> list[Array]:
    """The starting weights, one table a layer.

    The last layer's are small whatever the start, so that the first loss is near ln 2 where signals keep their size.
    """
    rng = np.random.default_rng(SEED)
    sizes = [2, *[WIDTH] * (kind.depth - 1)]
    tables = [_table(names, kind.start, d_in, d_out, rng) for d_in, d_out in itertools.pairwise(sizes)]
    return [*tables, LAST * rng.normal(size=(WIDTH, CLASSES))]


def _table(names: Names, start: str, d_in: int, d_out: int, rng: np.random.Generator) -> Array:
    if start == "small":
        return rng.normal(size=(d_in, d_out)) / d_in
    return np.asarray(names[f"{start}_init"](d_in, d_out, rng), dtype=float)


class Pass:
    """One walk forward and back: the loss, what each hidden layer passes on, and [dW1, db1, dW2, db2, ...]."""

    def __init__(self, names: Names, kind: Kind, params: list[Array]) -> None:
        self._names, self._kind, self._params = names, kind, params
        self._backward: list[Callable[[Array], Array]] = []
        self.grads: list[Array] = []
        self.hidden: list[Array] = []
        X, labels = points()
        passed = X
        for layer in range(kind.depth - 1):
            passed = self._layer(layer, passed)
            self.hidden.append(passed)
        self.loss, upstream = _loss(self._scores(kind.depth - 1, self._normalized(passed)), labels)
        for back in reversed(self._backward):
            upstream = back(upstream)

    def _layer(self, layer: int, given: Array) -> Array:
        if layer == 0 or self._kind.way == PLAIN:
            return self._bent(layer, given)
        # The block puts its own steps back on the stack of what goes backward, so they are taken off it again.
        before = len(self._backward)
        passed = np.asarray(self._names["residual_forward"](given, lambda x: self._branch(layer, x)), dtype=float)
        steps = self._backward[before:]
        del self._backward[before:]
        self._backward.append(lambda up: np.asarray(self._names["residual_backward"](up, _through(steps)), dtype=float))
        return passed

    def _branch(self, layer: int, given: Array) -> Array:
        return self._bent(layer, self._normalized(given))

    def _normalized(self, given: Array) -> Array:
        if self._kind.way != NORMED:
            return given
        out, cache = self._names["layer_norm_forward"](given, np.ones(WIDTH), np.zeros(WIDTH))
        self._backward.append(lambda up: self._names["layer_norm_backward"](up, cache)[0])
        normal: Array = out
        return normal

    def _bent(self, layer: int, given: Array) -> Array:
        bend, slope = BENDS[self._kind.bend]
        passed = bend(self._scores(layer, given))
        self._backward.append(lambda up: up * slope(passed))
        return passed

    def _scores(self, layer: int, given: Array) -> Array:
        W, b = self._params[2 * layer : 2 * layer + 2]

        def back(upstream: Array) -> Array:
            self.grads[:0] = [given.T @ upstream, upstream.sum(axis=0)]
            slopes: Array = upstream @ W.T
            return slopes

        self._backward.append(back)
        scores: Array = given @ W + b
        return scores


def _through(steps: list[Callable[[Array], Array]]) -> Callable[[Array], Array]:
    """The way back through a branch whose steps, in the order forward, are these."""

    def back(upstream: Array) -> Array:
        for step in reversed(steps):
            upstream = step(upstream)
        return upstream

    return back


def _loss(logits: Array, labels: Any) -> tuple[float, Array]:
    """The mean cross-entropy, and its slopes along the logits."""
    shifted = logits - np.max(logits, axis=1)[:, None]
    sums = np.exp(shifted).sum(axis=1, keepdims=True)
    rows = np.arange(len(labels))
    loss = float(np.mean(np.log(sums[:, 0]) - shifted[rows, labels]))
    slopes = np.exp(shifted) / sums
    slopes[rows, labels] -= 1.0
    return loss, slopes / len(labels)


def begin(names: Names, kind: Kind) -> list[Array]:
    """The parameters before training, [W1, b1, W2, b2, ...]."""
    return [part for W in weights(names, kind) for part in (W, np.zeros(W.shape[1]))]


@dataclass(frozen=True)
class Run:
    """The loss before each step and after the last; whether it was stopped because it climbed, and ever clipped."""

    losses: tuple[float, ...]
    stopped: bool
    clipped: bool


# A run is stopped where it has climbed: what comes after may hang on the last digit of the first weights.
CLIMBED, TOP, STEPS = 0.1, 3.0, 60


def train(names: Names, kind: Kind, rate: float, clip: bool) -> Run:
    """A run of at most STEPS steps."""
    params, clipped = begin(names, kind), False
    losses: list[float] = []
    for _ in range(STEPS + 1):
        walk = Pass(names, kind, params)
        if not walk.loss < min([*losses, TOP - CLIMBED]) + CLIMBED:
            return Run((*losses, walk.loss if walk.loss < TOP else TOP), True, clipped)
        losses.append(walk.loss)
        grads = walk.grads
        if clip:
            grads, norm = names["clip_by_global_norm"](grads, MAX_NORM)
            clipped = clipped or norm > MAX_NORM
        params = [params[k] - rate * grads[k] for k in range(len(params))]
    return Run(tuple(losses), False, clipped)
