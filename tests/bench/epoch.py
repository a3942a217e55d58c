"""How long an epoch takes: the course's own pieces beside professional frameworks, in one run, on the same digits.

All go from the same weights through the same batches of a 64-64-10 network with plain descent, on one thread, in turns,
and must end at the same weights. What counts is processor time, which other work on the machine changes little.
`python -m tests.bench.epoch [ROUNDS]` prints a table. What is not installed is left out and said. It exits with 1 where
weights differ, or where the reference takes longer than a framework.
"""

import importlib
import itertools
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from course.data import digits
from solutions.reference import backprop, descent, engine, losses, training

ROUNDS = 100
SIZES, BATCH, RATE = [64, 64, 10], 32, 0.1
ONE_THREAD = {f"{library}_NUM_THREADS": "1" for library in ("OMP", "OPENBLAS", "MKL")}
"""The libraries read it when they are loaded."""

Params = list[Any]
Epoch = Callable[[Params, Any, Any, int], Params]
"""One epoch from (params, X, y), in the batches that this seed deals out; gives the params after it."""


def dealt_out(n: int, seed: int) -> list[Any]:
    """The batches of an epoch, the same ones for all."""
    batches: list[Any] = descent.minibatches(n, BATCH, np.random.default_rng(seed))
    return batches


def derived(params: Params, X: Any, y: Any) -> tuple[float, Params]:
    """Loss and gradients by lesson 08's way back."""
    logits, cache = backprop.mlp_forward(params, X)
    return losses.cross_entropy(logits, y), backprop.mlp_backward(params, cache, y)


def by_train_epoch(loss_and_grads: Any) -> Epoch:
    """Lesson 09's loop and lesson 05's step, around these gradients."""

    def step(params: Params, grads: Params) -> Params:
        moved: Params = descent.descent_step(params, grads, RATE)
        return moved

    def epoch(params: Params, X: Any, y: Any, seed: int) -> Params:
        after: Params = training.train_epoch(params, X, y, loss_and_grads, step, BATCH, np.random.default_rng(seed))
        return after

    return epoch


# --- the frameworks; each imports its own -----------------------------------------------------------------


def hips_autograd() -> Epoch:
    """HIPS autograd in the same loop. The largest logits are taken off as plain numbers: that costs it least."""
    anp, autograd = importlib.import_module("autograd.numpy"), importlib.import_module("autograd")
    getval = importlib.import_module("autograd.tracer").getval

    def loss(params: Params, X: Any, y: Any) -> Any:
        for k in range(0, len(params), 2):
            X = anp.dot(anp.maximum(X, 0) if k else X, params[k]) + params[k + 1]
        X = X - np.max(getval(X), axis=1, keepdims=True)
        return anp.mean(anp.log(anp.sum(anp.exp(X), axis=1)) - X[np.arange(len(y)), y])

    return by_train_epoch(autograd.value_and_grad(loss))


def scikit_learn() -> Epoch:
    """MLPClassifier without momentum and decay. It takes examples in order, so they come in that of the batches."""
    network = importlib.import_module("sklearn.neural_network").MLPClassifier(
        SIZES[1:-1], solver="sgd", alpha=0.0, batch_size=BATCH, learning_rate_init=RATE, momentum=0.0, shuffle=False
    )

    def epoch(params: Params, X: Any, y: Any, seed: int) -> Params:
        if not hasattr(network, "coefs_"):
            network.partial_fit(X, y, classes=np.arange(SIZES[-1]))
        for own, start in zip(network.coefs_ + network.intercepts_, params[::2] + params[1::2], strict=True):
            own[...] = start
        order = np.concatenate(dealt_out(len(X), seed))
        network.partial_fit(X[order], y[order])
        return [part for pair in zip(network.coefs_, network.intercepts_, strict=True) for part in pair]

    return epoch


def pytorch(dtype: str) -> Epoch:
    """PyTorch on the processor: linear layers, its cross-entropy, its SGD."""
    torch = importlib.import_module("torch")
    torch.set_num_threads(1)
    exact = getattr(torch, dtype)
    layers = [torch.nn.Linear(*pair, dtype=exact) for pair in itertools.pairwise(SIZES)]
    network = torch.nn.Sequential(layers[0], torch.nn.ReLU(), layers[1])
    descends = torch.optim.SGD(network.parameters(), lr=RATE)
    cost = torch.nn.CrossEntropyLoss()

    def epoch(params: Params, X: Any, y: Any, seed: int) -> Params:
        with torch.no_grad():
            for own, start in zip(network.parameters(), params, strict=True):
                own.copy_(torch.from_numpy(start.T))
        images, labels = torch.from_numpy(X).to(exact), torch.from_numpy(y)
        for batch in dealt_out(len(X), seed):
            rows = torch.from_numpy(batch)
            descends.zero_grad()
            cost(network(images[rows]), labels[rows]).backward()
            descends.step()
        return [part.detach().numpy().T for part in network.parameters()]

    return epoch


REFERENCE = "reference, lessons 08 and 09"
CONTENDERS: dict[str, tuple[str, Callable[[], Epoch], float]] = {
    REFERENCE: ("numpy", lambda: by_train_epoch(derived), 1e-12),
    "reference engine, lesson 12": ("numpy", lambda: by_train_epoch(engine.loss_and_gradients), 1e-9),
    "HIPS autograd": ("autograd", hips_autograd, 1e-9),
    "scikit-learn MLPClassifier": ("sklearn", scikit_learn, 1e-9),
    "PyTorch, float64": ("torch", lambda: pytorch("float64"), 1e-9),
    "PyTorch, float32": ("torch", lambda: pytorch("float32"), 1e-2),
}
"""By name: the package it needs, what makes it, and how far its weights may lie from the reference's.

With float32, a score falls on the other side of a ReLU's kink now and then, and the slope of one example with it.
"""


def installed() -> dict[str, Epoch]:
    """The contenders whose package is there. Says which are not."""
    found: dict[str, Epoch] = {}
    for name, (package, made, _) in CONTENDERS.items():
        try:
            importlib.import_module(package)
        except ModuleNotFoundError:
            print(f"{name}: not installed")
        else:
            found[name] = made()
    return found


def interleaved(epochs: dict[str, Epoch], rounds: int) -> tuple[dict[str, list[float]], dict[str, float]]:
    """Processor milliseconds of each by round, and the largest distance of its weights from the reference's."""
    data = digits()
    X, y = training.standardize_with(data.X_train, data.X_train), data.y_train
    start = training.initialize(SIZES, np.random.default_rng(0))
    spent: dict[str, list[float]] = {name: [] for name in epochs}
    apart = dict.fromkeys(epochs, 0.0)
    for turn in range(-2, rounds):  # two rounds to warm up
        ends = by_train_epoch(derived)(start, X, y, abs(turn))
        first = turn % len(epochs)
        for name in [*epochs][first:] + [*epochs][:first]:
            started = time.process_time()
            found = epochs[name](start, X, y, abs(turn))
            taken = (time.process_time() - started) * 1000
            apart[name] = max(apart[name], *(float(np.abs(a - b).max()) for a, b in zip(found, ends, strict=True)))
            if turn >= 0:
                spent[name].append(taken)
    return spent, apart


def measure(rounds: int) -> int:
    """Print the table; 1 when weights differ or a framework is faster than the reference."""
    print(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; one thread each")
    spent, apart = interleaved(installed(), rounds)
    reference, missed = statistics.median(spent[REFERENCE]), 0
    print(f"{'an epoch of the digits':<32}{'median ms':>10}{'least ms':>10}{'ratio':>8}{'weights apart':>15}")
    for name, found in spent.items():
        median = statistics.median(found)
        missed += apart[name] > CONTENDERS[name][2] or median < reference
        print(f"{name:<32}{median:>10.2f}{min(found):>10.2f}{median / reference:>8.2f}{apart[name]:>15.0e}")
    return 1 if missed else 0


def main(rounds: int = ROUNDS) -> int:
    """Measure in a process of its own, whose libraries have one thread."""
    command = [sys.executable, "-m", "tests.bench.epoch", str(rounds)]
    return subprocess.run(command, env={**os.environ, **ONE_THREAD}, check=False).returncode


if __name__ == "__main__":
    chosen = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    raise SystemExit(measure(chosen) if ONE_THREAD.items() <= os.environ.items() else main(chosen))
