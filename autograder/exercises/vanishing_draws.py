"""Lesson 10: what is drawn for its pieces. Nothing here calls a piece or knows what is expected of one."""

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises.functions import spec
from autograder.exercises.piece import Inputs

Array = np.ndarray[Any, Any]


def _signed(rng: np.random.Generator, low: float, high: float, *shape: int) -> Any:
    """Numbers from low to high, each with a sign of its own."""
    return (rng.uniform(low, high, size=shape) * rng.choice([-1.0, 1.0], size=shape)).round(3)


def _between(rng: np.random.Generator, low: float, high: float) -> float:
    return round(float(rng.uniform(low, high)), 3)


def _seed(rng: np.random.Generator) -> int:
    return int(rng.integers(1_000_000))


# --- gradients of networks ----------------------------------------------------------------------------------


def _grads(rng: np.random.Generator, sizes: Sequence[int]) -> list[Array]:
    """Two arrays a layer; those of each layer larger or smaller than those before."""
    found = []
    for d_in, d_out in itertools.pairwise(sizes):
        scale = 10 ** rng.uniform(-1.5, 1.5)
        found += [scale * _signed(rng, 0.3, 2.0, d_in, d_out), scale * _signed(rng, 0.5, 3.0, d_out)]
    return found


def networks(rng: np.random.Generator) -> list[Inputs]:
    """Two to five layers; one of the networks is square throughout."""
    sizes = ((3, 4, 2), (5, 3, 4, 2), (2, 6, 5, 4, 3, 2), (3, 3, 3, 3))
    return [{"grads": _grads(rng, layers)} for layers in sizes]


def shallow_networks(rng: np.random.Generator) -> list[Inputs]:
    """One layer, with several units and with one."""
    return [{"grads": _grads(rng, layers)} for layers in ((4, 3), (3, 1))]


def still_networks(rng: np.random.Generator) -> list[Inputs]:
    """A layer whose weights have no slope at all, while its biases have one."""
    grads = _grads(rng, (3, 4, 3, 2))
    grads[2][...] = 0.0
    return [{"grads": grads}]


# --- norms along a network -----------------------------------------------------------------------------------


def _norms(rng: np.random.Generator, factor: float, layers: int, noise: float = 0.5) -> Inputs:
    """Norms that change by about `factor` from each layer to the one before it."""
    backward = np.arange(layers)[::-1]
    norms = rng.uniform(0.5, 2.0) * factor**backward * np.exp(noise * rng.uniform(-1, 1, size=layers))
    return {"norms": [float(f"{norm:.4g}") for norm in norms]}


def norms(rng: np.random.Generator) -> list[Inputs]:
    """Shrinking, growing and steady ones; lists of even and of odd length; large and small scatter."""
    return [
        _norms(rng, _between(rng, 0.3, 0.6), 6),
        _norms(rng, _between(rng, 1.6, 2.5), 7),
        _norms(rng, _between(rng, 0.95, 1.05), 5, noise=0.8),
        _norms(rng, _between(rng, 0.1, 0.2), 12, noise=0.1),
        _norms(rng, _between(rng, 0.5, 0.8), 30),
    ]


def exact_norms(rng: np.random.Generator) -> list[Inputs]:
    """Norms on a line exactly, and two of them."""
    factor = _between(rng, 0.3, 0.7)
    return [
        {"norms": [2.0 * factor**k for k in (3, 2, 1, 0)]},
        {"norms": [_between(rng, 0.2, 0.6), _between(rng, 1.5, 4.0)]},
    ]


def norms_with_zero(rng: np.random.Generator) -> list[Inputs]:
    """A norm of 0 in front, in the middle, and everywhere."""
    front, middle = _norms(rng, 0.5, 5), _norms(rng, 0.5, 6)
    front["norms"][0] = middle["norms"][3] = 0.0
    return [front, middle, {"norms": [0.0] * 4}]


def single_norms(rng: np.random.Generator) -> list[Inputs]:
    return [{"norms": [_between(rng, 2.0, 5.0)]}]


def arrays_of_norms(rng: np.random.Generator) -> list[Inputs]:
    """An array, largest first, which somebody might write into or sort."""
    return [{"norms": np.sort(_norms(rng, 0.6, 6)["norms"])[::-1].copy()}]


# --- fans --------------------------------------------------------------------------------------------------


def small_layers(rng: np.random.Generator) -> list[Inputs]:
    sizes = ((3, 5), (4, 2), (1, 6), (7, 1))
    return [{"fan_in": d_in, "fan_out": d_out, "seed": _seed(rng)} for d_in, d_out in sizes]


def large_layers(rng: np.random.Generator) -> list[Inputs]:
    """Two layers that fit each other, each with more than 5,000 weights; a narrow one and a wide one."""
    first, second, third = (int(n * _between(rng, 0.9, 1.1)) for n in (400, 40, 160))
    return [{"sizes": [first, second, third], "seed": _seed(rng)}]


def layers_again(rng: np.random.Generator) -> list[Inputs]:
    """A random state twice, and another one."""
    seed = _seed(rng)
    return [{"fan_in": 6, "fan_out": 4, "seeds": [seed, seed, seed + 1]}]


# --- clipping ----------------------------------------------------------------------------------------------

SHAPES: tuple[tuple[tuple[int, ...], ...], ...] = (
    ((2, 3), (3,)),
    ((3,), (3,)),
    ((4, 2), (2,), (2, 3), (3,)),
)


def _length(grads: Sequence[Array]) -> float:
    return float(np.sqrt(sum(np.sum(g**2) for g in grads)))


def _clipped(rng: np.random.Generator, share: float, shapes: Sequence[Sequence[int]]) -> Inputs:
    """Arrays of unlike size with a greatest length that is `share` of theirs."""
    grads = [10 ** rng.uniform(-1, 1) * _signed(rng, 0.3, 3.0, *shape) for shape in shapes]
    return {"grads": grads, "max_norm": float(f"{share * _length(grads):.4g}")}


def long_gradients(rng: np.random.Generator) -> list[Inputs]:
    """Too long ones; one of them with two greatest lengths, one with arrays that would be short enough each."""
    cases = [_clipped(rng, _between(rng, 0.1, 0.5), shapes) for shapes in SHAPES]
    even = [_signed(rng, 0.9, 1.1, 3) for _ in range(4)]
    return [
        *cases,
        {**cases[0], "max_norm": 2.0 * cases[0]["max_norm"]},
        {"grads": even, "max_norm": round(0.7 * _length(even), 3)},
        _clipped(rng, _between(rng, 0.5, 0.9), ((5,),)),
    ]


def short_gradients(rng: np.random.Generator) -> list[Inputs]:
    """Short enough ones: by far, and by a little, where the sum of the lengths would be too long."""
    near = [_signed(rng, 0.9, 1.1, 3) for _ in range(4)]
    return [
        _clipped(rng, _between(rng, 2.0, 5.0), SHAPES[2]),
        {"grads": near, "max_norm": round(1.2 * _length(near), 3)},
    ]


def gradients_of_zeros(rng: np.random.Generator) -> list[Inputs]:
    return [{"grads": [np.zeros((2, 3)), np.zeros(3)], "max_norm": _between(rng, 0.5, 2.0)}]


def kept_gradients(rng: np.random.Generator) -> list[Inputs]:
    """One that is clipped and one that is not."""
    return [long_gradients(rng)[0], short_gradients(rng)[0]]


# --- bypasses ----------------------------------------------------------------------------------------------


def _product(rng: np.random.Generator, d: int) -> dict[str, Any]:
    return spec("product", *_signed(rng, 0.3, 1.5, d, d).tolist())


def blocks(rng: np.random.Generator) -> list[Inputs]:
    """Branches that bend, that mix the units, and that give back what they were given."""
    return [
        {"x": _signed(rng, 0.3, 2.0, 4, 3), "branch": spec("elementwise", "tanh")},
        {"x": _signed(rng, 0.3, 2.0, 5, 3), "branch": _product(rng, 3)},
        {"x": _signed(rng, 0.3, 2.0, 3, 2), "branch": _product(rng, 2)},
        {"x": _signed(rng, 0.3, 2.0, 3, 3), "branch": _product(rng, 3)},
    ]


def other_blocks(rng: np.random.Generator) -> list[Inputs]:
    """A row of numbers, three axes, a branch that gives zeros, and one that gives back the array that it was given."""
    return [
        {"x": _signed(rng, 0.3, 2.0, 4), "branch": spec("elementwise", "tanh")},
        {"x": _signed(rng, 0.3, 2.0, 2, 3, 2), "branch": spec("elementwise", "absolute")},
        {"x": _signed(rng, 0.3, 2.0, 3, 2), "branch": spec("product", [0.0, 0.0], [0.0, 0.0])},
        {"x": _signed(rng, 0.3, 2.0, 3, 4), "branch": spec("as given")},
    ]


def kept_blocks(rng: np.random.Generator) -> list[Inputs]:
    return [blocks(rng)[0], other_blocks(rng)[3]]


def _back(cases: list[Inputs]) -> list[Inputs]:
    return [{"upstream": case["x"], "branch_vjp": case["branch"]} for case in cases]


def blocks_backward(rng: np.random.Generator) -> list[Inputs]:
    """Ways back through branches: tables, as those of linear layers."""
    return _back(blocks(rng)[1:])


def other_blocks_backward(rng: np.random.Generator) -> list[Inputs]:
    """A row, no slope through the branch at all, and a branch that passes on what it was given."""
    row = {"x": _signed(rng, 0.3, 2.0, 3), "branch": _product(rng, 3)}
    return _back([row, *other_blocks(rng)[2:]])


def kept_blocks_backward(rng: np.random.Generator) -> list[Inputs]:
    return _back([blocks(rng)[1], other_blocks(rng)[3]])


# --- layer normalization -----------------------------------------------------------------------------------


def _normed(rng: np.random.Generator, N: int, d: int, size: float = 1.0) -> Inputs:
    """Rows of different size and place."""
    x = _signed(rng, 1.0, 3.0, N, 1) + rng.uniform(0.5, 2.0, size=(N, 1)) * rng.normal(size=(N, d))
    gain, shift = _signed(rng, 0.5, 2.0, d), _signed(rng, 0.5, 2.0, d)
    return {"x": (size * x).round(4), "gain": gain, "shift": shift}


def normed(rng: np.random.Generator) -> list[Inputs]:
    """Unequal sizes, a square, and pairs that differ in gain or shift alone."""
    first = _normed(rng, 5, 4)
    return [
        first,
        _normed(rng, 3, 6),
        _normed(rng, 4, 4),
        {**first, "gain": _signed(rng, 0.5, 2.0, 4)},
        {**first, "shift": _signed(rng, 0.5, 2.0, 4)},
    ]


def nearly_even(rng: np.random.Generator) -> list[Inputs]:
    """Rows that spread so little that the small number beside the variance counts."""
    return [{**case, "x": (0.004 * case["x"]).round(6)} for case in (_normed(rng, 4, 5), _normed(rng, 3, 4))]


def even_rows(rng: np.random.Generator) -> list[Inputs]:
    """Rows of equal numbers, which have no variance, and a row of one number."""
    case = _normed(rng, 3, 4)
    case["x"] = np.tile(case["x"][:, :1], (1, 4))
    return [case, _normed(rng, 3, 1)]


def _walked(rng: np.random.Generator, case: Inputs) -> Inputs:
    return {**case, "upstream": _signed(rng, 0.3, 2.0, *case["x"].shape)}


def walked_norms(rng: np.random.Generator) -> list[Inputs]:
    first, *others = (_walked(rng, _normed(rng, N, d)) for N, d in ((5, 4), (3, 6), (4, 4)))
    return [first, {**first, "upstream": _signed(rng, 0.3, 2.0, 5, 4)}, *others]


def walked_even(rng: np.random.Generator) -> list[Inputs]:
    return [_walked(rng, case) for case in nearly_even(rng)]


def walked_in_turn(rng: np.random.Generator) -> list[Inputs]:
    """Examples, and others that go forward before the first go back."""
    return [{**_walked(rng, _normed(rng, 4, 3)), "others": _normed(rng, 4, 3)["x"]}]
