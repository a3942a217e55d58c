"""Makes `recorded/engine.json`: what PyTorch says of expressions that a Tensor of lesson 12 must know.

It ran once, with torch 2.13.0 (CPU) and NumPy in an environment of its own that nothing else here needs::

    python tests/mathematics/record_engine.py > tests/mathematics/recorded/engine.json

An expression is Python text on named arrays; PyTorch and a Tensor read it alike. All in float64.
"""

import json
import sys
from typing import Any

import numpy as np

EXPRESSIONS = {
    "sums stretch": ("((a + row) * (column - a)).sum()", {"a": (3, 4), "row": (4,), "column": (3, 1)}),
    "both sides stretch": ("(row * column + number * row).mean()", {"row": (4,), "column": (3, 1), "number": ()}),
    "three axes": ("((a - b) / (b * b + c)).sum(axis=(0, 2)).mean()", {"a": (2, 3, 4), "b": (3, 1), "c": ()}),
    "powers": ("((a * a + 1.5) ** -0.5 * b ** 3).sum(axis=1).mean()", {"a": (3, 4), "b": (4,)}),
    "numbers on the left": ("(2.0 - 3.0 / (a * a + 1.0) + 0.5 * a).sum(axis=-1).mean()", {"a": (3, 4)}),
    "bends": ("((a * b).relu() - (a + b).exp() * 0.1).mean(axis=0).sum()", {"a": (3, 4), "b": (3, 4)}),
    "logarithms": ("(a.exp().sum(axis=1, keepdims=True) + b * b).log().mean()", {"a": (3, 4), "b": (4,)}),
    "standardized": (
        "(((a - a.mean(axis=1, keepdims=True)) / ((a * a).mean(axis=1, keepdims=True) + 0.1) ** 0.5) * b).sum()",
        {"a": (3, 4), "b": (4,)},
    ),
    "a table and a table": ("((a @ b) * c).sum()", {"a": (3, 4), "b": (4, 2), "c": (3, 2)}),
    "a table and a vector": ("((a @ b) * c).sum()", {"a": (3, 4), "b": (4,), "c": (3,)}),
    "a vector and a table": ("((a @ b) * c).sum()", {"a": (3,), "b": (3, 4), "c": (4,)}),
    "two vectors": ("(a @ b) * (a @ b) + (a @ a).exp() * 0.1", {"a": (3,), "b": (3,)}),
    "fan-out": ("((a @ a) * (a + a * a)).mean() + (a @ a).sum() ** 2 * 0.01", {"a": (3, 3)}),
    "a network": (
        "(((X @ W1 + b1).relu() @ W2 + b2).relu() @ W3 + b3).exp().sum(axis=1).log().mean()",
        {"X": (5, 3), "W1": (3, 4), "b1": (4,), "W2": (4, 4), "b2": (4,), "W3": (4, 2), "b3": (2,)},
    ),
}


def drawn() -> dict[str, dict[str, Any]]:
    """The arrays of each expression, the same each time."""
    rng = np.random.default_rng(12)
    return {
        name: {array: rng.normal(size=shape).round(3) for array, shape in shapes.items()}
        for name, (_, shapes) in EXPRESSIONS.items()
    }


def recorded() -> dict[str, dict[str, Any]]:
    """For each expression its text, its arrays, its value and its gradient along each of them, by PyTorch."""
    import torch

    rows = {}
    for name, arrays in drawn().items():
        text = EXPRESSIONS[name][0]
        leaves = {key: torch.tensor(value, dtype=torch.float64, requires_grad=True) for key, value in arrays.items()}
        value = eval(text, {}, dict(leaves))
        value.backward()
        rows[name] = {
            "text": text,
            "arrays": {key: array.tolist() for key, array in arrays.items()},
            "value": value.item(),
            "grads": {key: leaf.grad.tolist() for key, leaf in leaves.items()},
        }
    return rows


if __name__ == "__main__":
    rows = (f" {json.dumps(name)}: {json.dumps(row)}" for name, row in recorded().items())
    sys.stdout.write("{\n" + ",\n".join(rows) + "\n}\n")
