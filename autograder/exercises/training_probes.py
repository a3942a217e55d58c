"""Lesson 09: the probes. They call a piece and give back plain data; they hold no expectation and compare nothing.

The training loop is watched by spies in the place of its loss and its step: what those were given comes back.
"""

from typing import Any

import numpy as np

from autograder.exercises.calling import by_chance, rows
from autograder.exercises.piece import Inputs, Names

Array = np.ndarray[Any, Any]
Params = list[Array]


def started(names: Names, inputs: Inputs) -> Any:
    return names["initialize"](inputs["sizes"], np.random.default_rng(inputs["seed"]))


def started_shapes(names: Names, inputs: Inputs) -> Any:
    """The shape of each array."""
    return [list(np.shape(part)) for part in started(names, inputs)]


def started_biases(names: Names, inputs: Inputs) -> Any:
    return [np.asarray(part) for part in list(started(names, inputs))[1::2]]


def started_again(names: Names, inputs: Inputs) -> Any:
    """One draw for each seed."""
    return by_chance(inputs["seeds"], lambda rng: names["initialize"](inputs["sizes"], rng))


# --- an epoch, watched ------------------------------------------------------------------------------------


def _dealt(names: Names, inputs: Inputs, rng: np.random.Generator) -> list[Any]:
    """For each batch that an epoch computes a gradient for, pairs: the number of an example, and its label.

    The number of an example stands in its row.
    """
    labels, batches = inputs["y"], []

    def loss_and_grads(params: Params, X: Any, y: Any) -> tuple[float, Params]:
        rows, given = np.asarray(X)[:, 0], np.ravel(y)
        batches.append([[int(row), int(label)] for row, label in zip(rows, given, strict=True)])
        return 1.0, [np.ones(2)]

    X = np.stack([np.arange(len(labels)), np.full(len(labels), 0.5)], axis=1)
    start = [np.zeros(2)]
    names["train_epoch"](start, X, labels, loss_and_grads, lambda params, grads: params, inputs["batch_size"], rng)
    return batches


def _numbers(batches: list[Any]) -> list[list[int]]:
    return [[row for row, _ in batch] for batch in batches]


def dealt(names: Names, inputs: Inputs) -> Any:
    """Which examples each gradient was computed from."""
    return by_chance([inputs["seed"]], lambda rng: _numbers(_dealt(names, inputs, rng)))[0]


def dealt_many_times(names: Names, inputs: Inputs) -> Any:
    return by_chance(inputs["seeds"], lambda rng: _numbers(_dealt(names, inputs, rng)))


def dealt_again(names: Names, inputs: Inputs) -> Any:
    """Two epochs from the same state."""
    return by_chance([inputs["seed"]] * 2, lambda rng: _numbers(_dealt(names, inputs, rng)))


def paired(names: Names, inputs: Inputs) -> Any:
    """The labels that came with the examples, by the examples' numbers."""
    batches = by_chance([inputs["seed"]], lambda rng: _dealt(names, inputs, rng))[0]
    return [label for _, label in sorted(pair for batch in batches for pair in batch)]


def _shrinking(params: Params, X: Any, y: Any) -> tuple[float, Params]:
    """A gradient that depends on where the parameters are, and on how many examples come, not on which."""
    return 1.0, [part + 0.5 * len(X) for part in params]


def walked(names: Names, inputs: Inputs) -> Any:
    n, rate = inputs["n"], inputs["learning_rate"]
    X, y, rng = np.zeros((n, 2)), np.arange(n), np.random.default_rng(inputs["seed"])

    def step(params: Params, grads: Params) -> Params:
        return [0.9 * part - rate * grad for part, grad in zip(params, grads, strict=True)]

    return names["train_epoch"](inputs["params"], X, y, _shrinking, step, inputs["batch_size"], rng)


def walked_afterwards(names: Names, inputs: Inputs) -> Any:
    """The parameters that were given, and the examples, after the call."""
    X, y = np.arange(12.0).reshape(6, 2), np.array([2, 0, 1, 1, 0, 2])
    start, rng = [inputs["start"]], np.random.default_rng(inputs["seed"])
    names["train_epoch"](start, X, y, _shrinking, lambda params, grads: [2.0 * part for part in params], 4, rng)
    return {"params after the call": rows(start), "X after the call": X.tolist(), "y after the call": y.tolist()}


# --- a whole training, by a script ------------------------------------------------------------------------


TRAINING, VALIDATION = (2.0, 0.0), (3.0, 1.0)
"""What examples and labels are filled with."""


def _scripted(names: Names, inputs: Inputs, in_place: bool = False) -> tuple[Any, Any]:
    """The result of a training whose losses are written down, and the parameters that it was given, afterwards.

    The first parameter counts epochs: a step adds the part of an epoch that its batch is, and three times as much where
    the gradient was taken from anything but training data. Examples and labels say by their numbers what they are.
    """
    n = 2 * inputs["batches"]

    def loss_and_grads(params: Params, X: Any, y: Any) -> tuple[float, Params]:
        kind = float(np.ravel(X)[0]), float(np.ravel(y)[0])
        k = round(float(params[0][0]) - float(inputs["start"][0]))
        losses = inputs["validation"] if kind == VALIDATION else inputs["training"]
        loss = losses[min(k, len(losses) - 1)] + 100.0 * (kind not in (TRAINING, VALIDATION))
        return loss, [np.array([-1.0 if kind == TRAINING else -3.0, 0.0])]

    def step(params: Params, grads: Params) -> Params:
        move = grads[0] / inputs["batches"]
        if not in_place:
            return [params[0] - move]
        params[0] -= move
        return params

    given = [inputs["start"]]
    rng = np.random.default_rng(inputs["seed"])
    sizes, kinds = (n, n, 3, 3), (*TRAINING, *VALIDATION)
    data = [np.full((size, 2)[: 2 - k % 2], kind) for k, (size, kind) in enumerate(zip(sizes, kinds, strict=True))]
    arguments = (loss_and_grads, step, inputs["epochs"], 2, inputs["patience"], rng)
    return names["fit"](given, *data, *arguments), given


def fitted(names: Names, inputs: Inputs) -> Any:
    return _scripted(names, inputs)[0]


def fitted_in_place(names: Names, inputs: Inputs) -> Any:
    """The same with a step that writes into the arrays that it gets."""
    return _scripted(names, inputs, in_place=True)[0]


def fitted_afterwards(names: Names, inputs: Inputs) -> Any:
    """The parameters that were given, after a training with a step that writes into what it gets."""
    result, given = _scripted(names, inputs, in_place=True)
    after_call = rows(given)
    for part in result[0]:
        part[...] = 0
    return {"params after the call": after_call, "params after writing into the best": rows(given)}


# --- the digits -------------------------------------------------------------------------------------------


def trained(names: Names, inputs: Inputs) -> Any:
    """One network for each seed."""
    X, X_val = ((inputs[part] - inputs["mean"]) / inputs["spread"] for part in ("X", "X_val"))
    train = names["train_digits"]
    return by_chance(
        inputs["seeds"], lambda rng: train(X.copy(), inputs["y"].copy(), X_val.copy(), inputs["y_val"].copy(), rng)
    )


def trained_afterwards(names: Names, inputs: Inputs) -> Any:
    """What was given, after a training."""
    X, X_val = ((inputs[part] - inputs["mean"]) / inputs["spread"] for part in ("X", "X_val"))
    names["train_digits"](X, inputs["y"], X_val, inputs["y_val"], np.random.default_rng(inputs["seeds"][0]))
    sums = {name: float(part.sum()) for name, part in (("X", X), ("X_val", X_val))}
    labels = {name: float(np.arange(len(inputs[name])) @ inputs[name]) for name in ("y", "y_val")}
    return {f"the sum of {name} after the call": total for name, total in (sums | labels).items()}
