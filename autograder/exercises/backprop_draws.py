"""Lesson 08: what is drawn for the pieces. Nothing here knows a probe or an expectation."""

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises.functions import spec
from autograder.exercises.piece import Inputs

Array = np.ndarray[Any, np.dtype[np.float64]]


def _signed(rng: np.random.Generator, low: float, high: float, *shape: int) -> Array:
    """Numbers from low to high, about half of them negative; none is 0, where a ReLU has its kink."""
    signs = rng.permutation(np.resize([1.0, -1.0], int(np.prod(shape)))).reshape(shape)
    drawn: Array = (rng.uniform(low, high, size=shape) * signs).round(3)
    return drawn


# --- one layer --------------------------------------------------------------------------------------------


def _forward(rng: np.random.Generator, n: int, d_in: int, d_out: int) -> Inputs:
    shapes = {"x": (n, d_in), "W": (d_in, d_out), "b": (d_out,)}
    return {name: _signed(rng, 0.3, 2.0, *shape) for name, shape in shapes.items()}


def layers(rng: np.random.Generator) -> list[Inputs]:
    """No two sizes alike; and all alike, which names what stops with an error on the others."""
    return [_forward(rng, *sizes) for sizes in ((5, 3, 4), (3, 4, 2), (3, 3, 3))]


def thin_layers(rng: np.random.Generator) -> list[Inputs]:
    """One example; one unit; one feature."""
    return [_forward(rng, *sizes) for sizes in ((1, 3, 2), (4, 2, 1), (3, 1, 4))]


def _backward(rng: np.random.Generator, n: int, d_in: int, d_out: int) -> Inputs:
    shapes = {"upstream": (n, d_out), "x": (n, d_in), "W": (d_in, d_out)}
    return {name: _signed(rng, 0.3, 2.0, *shape) for name, shape in shapes.items()}


def layers_backward(rng: np.random.Generator) -> list[Inputs]:
    """No two sizes alike; one example; and all sizes alike."""
    return [_backward(rng, *sizes) for sizes in ((5, 3, 4), (3, 4, 2), (1, 2, 3), (3, 3, 3))]


# --- a bend -----------------------------------------------------------------------------------------------


def _bend(rng: np.random.Generator, *shape: int) -> Inputs:
    """Every pair of signs of upstream and z, as far as there is room."""
    pairs = np.resize(np.array([[1, 1], [1, -1], [-1, 1], [-1, -1]]), (int(np.prod(shape)), 2))
    up, score = rng.permutation(pairs).T.reshape(2, *shape)
    sizes = rng.uniform(0.3, 2.5, size=(2, *shape)).round(3)
    return {"upstream": up * sizes[0], "z": score * sizes[1]}


def bends(rng: np.random.Generator) -> list[Inputs]:
    """A table, a square one, and the table once more with other scores behind it."""
    first = _bend(rng, 4, 3)
    return [first, _bend(rng, 3, 3), {**first, "z": -first["z"]}]


def other_bends(rng: np.random.Generator) -> list[Inputs]:
    """A row; three axes; all units at rest; none."""
    rests, works = _bend(rng, 4, 2), _bend(rng, 2, 4)
    return [
        _bend(rng, 8),
        _bend(rng, 2, 2, 3),
        {**rests, "z": -np.abs(rests["z"])},
        {**works, "z": np.abs(works["z"])},
    ]


# --- networks ---------------------------------------------------------------------------------------------


def _parameters(rng: np.random.Generator, sizes: Sequence[int]) -> list[Array]:
    """[W1, b1, ...] for a network that is given sizes[0] numbers and gives sizes[-1]."""
    params = []
    for d_in, d_out in itertools.pairwise(sizes):
        params += [_signed(rng, 0.2, 1.2, d_in, d_out), _signed(rng, 0.2, 1.0, d_out)]
    return params


def _network(rng: np.random.Generator, n: int, *sizes: int) -> Inputs:
    return {"params": _parameters(rng, sizes), "X": _signed(rng, 0.3, 1.8, n, sizes[0])}


def one_layer(rng: np.random.Generator) -> list[Inputs]:
    return [_network(rng, 4, 3, 2), _network(rng, 1, 2, 3)]


def networks(rng: np.random.Generator) -> list[Inputs]:
    """Two layers and three; and a square network of three."""
    return [_network(rng, 5, 3, 6, 2), _network(rng, 4, 2, 5, 6, 3), _network(rng, 3, 3, 3, 3, 3)]


def deep_networks(rng: np.random.Generator) -> list[Inputs]:
    return [_network(rng, 3, 2, 4, 5, 6, 4, 2)]


def _gate(rng: np.random.Generator, n: int, units: int) -> tuple[Array, Array]:
    """Scores of a layer, none near 0, and what its ReLUs give: each unit works on some example and rests on another."""
    scores = np.abs(_signed(rng, 0.3, 1.8, n, units))
    rests = np.zeros((n, units), dtype=bool)
    for unit in rests.T:
        unit[rng.choice(n, size=int(rng.integers(1, n)), replace=False)] = True
    return np.where(rests, -scores, scores), np.where(rests, 0.0, scores)


def _weights_between(rng: np.random.Generator, given: Array, scores: Array) -> list[Array]:
    """W and b of some layer that makes `scores` of what it is `given`: the equations are solved for them.

    There are no more examples than features, so there is a solution, as a rule; to it anything may be added that the
    examples do not see. Where there is none the weights are infinite.
    """
    with_ones = np.column_stack([given, np.ones(len(given))])
    free = rng.uniform(-0.4, 0.4, size=(with_ones.shape[1], scores.shape[1]))
    table = free + np.linalg.pinv(with_ones) @ (scores - with_ones @ free)
    if np.linalg.matrix_rank(with_ones) < len(given):
        table[:] = np.inf
    return [table[:-1].copy(), table[-1].copy()]


def _walked(rng: np.random.Generator, n: int, *sizes: int) -> Inputs:
    """A network with what its layers were given, and labels.

    What the layers give is drawn first, then the weights that lead there; anew where these would be very large.
    """
    while True:
        cache = [_signed(rng, 0.3, 1.8, n, sizes[0])]
        params: list[Array] = []
        for units in sizes[1:-1]:
            scores, given = _gate(rng, n, units)
            params += _weights_between(rng, cache[-1], scores)
            cache.append(given)
        logits = _signed(rng, 0.2, 1.8, n, sizes[-1])
        params += _weights_between(rng, cache[-1], logits)
        if max(np.abs(part).max() for part in params) < 4:
            break
    labels = rng.permutation(np.resize(np.arange(sizes[-1]), n))
    return {"params": params, "cache": [*cache, logits], "labels": labels}


def one_layer_walked(rng: np.random.Generator) -> list[Inputs]:
    """For one network two sets of labels; and a single example."""
    first = _walked(rng, 4, 5, 3)
    return [first, {**first, "labels": (first["labels"] + 1) % 3}, _walked(rng, 1, 3, 2)]


def two_layers_walked(rng: np.random.Generator) -> list[Inputs]:
    """No two sizes alike; and all alike."""
    return [_walked(rng, 4, 5, 6, 3), _walked(rng, 3, 3, 3, 3)]


def deep_networks_walked(rng: np.random.Generator) -> list[Inputs]:
    return [_walked(rng, 4, 5, 7, 6, 3), _walked(rng, 3, 4, 6, 5, 7, 2), _walked(rng, 3, 3, 3, 3, 3)]


# --- errors -----------------------------------------------------------------------------------------------


def pairs(rng: np.random.Generator) -> list[Inputs]:
    """Arrays of several shapes and sizes. The largest entry is in `a` or in `b`, positive or negative."""
    cases = []
    forms = (((4, 3), 1.0, "a", -1), ((5,), 1e3, "b", 1), ((2, 3, 2), 1e-6, "a", 1), ((3, 3), 1.0, "b", -1))
    for shape, size, side, sign in forms:
        a = _signed(rng, 0.2, 1.0, *shape)
        b = a + _signed(rng, 0.01, 0.3, *shape)
        place = tuple(int(rng.integers(n)) for n in shape)
        (a if side == "a" else b)[place] = sign * round(float(rng.uniform(2.0, 3.0)), 3)
        # The largest difference stands at another place than the largest entry.
        (b if side == "a" else a)[place] = (a if side == "a" else b)[place] - 0.1
        elsewhere = (*place[:-1], (place[-1] + 1) % shape[-1])
        b[elsewhere] = a[elsewhere] + (0.7 if side == "a" else -0.7)
        cases.append({"a": a * size, "b": b * size})
    return cases


def far_pairs(rng: np.random.Generator) -> list[Inputs]:
    """Opposite signs; one of the two 0; equal to the last digit; nearly equal."""
    a = _signed(rng, 0.3, 2.0, 3, 2)
    b = _signed(rng, 0.3, 2.0, 4)
    c = _signed(rng, 0.3, 2.0, 2, 4)
    return [
        {"a": a, "b": -a},
        {"a": np.zeros(4), "b": b},
        {"a": b, "b": np.zeros(4)},
        {"a": c, "b": c.copy()},
        {"a": c, "b": c * (1 + 1e-4)},
    ]


def nothing_to_compare(rng: np.random.Generator) -> list[Inputs]:
    """All entries 0; no entries; both in another shape."""
    return [
        {"a": np.zeros((3, 2)), "b": np.zeros((3, 2))},
        {"a": np.zeros(0), "b": np.zeros(0)},
        {"a": np.zeros((0, 3)), "b": np.zeros((0, 3))},
    ]


def unequal_shapes(rng: np.random.Generator) -> list[Inputs]:
    """Shapes that NumPy would make fit, or that have equally many entries; all of them 0, and none at all, too."""
    shapes = (((4, 1), (4,)), ((4,), (4, 1)), ((3, 2), (2,)), ((2, 3), (3, 2)), ((3,), (1,)))
    drawn = [{"a": _signed(rng, 0.3, 2.0, *one), "b": _signed(rng, 0.3, 2.0, *other)} for one, other in shapes]
    nothing = [{"a": np.zeros(one), "b": np.zeros(other)} for one, other in (((2, 3), (3, 2)), ((0,), (0, 3)))]
    return drawn + nothing


# --- checks -----------------------------------------------------------------------------------------------

SHAPES = ((2, 3), (3,), (3, 2))


def _loss(rng: np.random.Generator, shapes: Sequence[tuple[int, ...]]) -> tuple[Any, list[Array], list[Array]]:
    """A cubic in every entry with some products, at a place, and its exact gradient there."""
    size = sum(int(np.prod(shape)) for shape in shapes)
    linear, cubic = _signed(rng, 0.5, 2.0, size), _signed(rng, 0.2, 0.6, size)
    where = _signed(rng, 0.3, 1.2, size)
    slopes = linear + 3 * cubic * where**2
    terms = [[float(c), i] for i, c in enumerate(linear)]
    terms += [[float(c), i, i, i] for i, c in enumerate(cubic)]
    for i in range(0, size - 1, 2):
        factor = round(float(rng.uniform(0.3, 0.8)), 3)
        terms.append([factor, i, i + 1])
        slopes[i] += factor * where[i + 1]
        slopes[i + 1] += factor * where[i]
    family = spec("list polynomial", [list(shape) for shape in shapes], terms)
    return family, _cut(where, shapes), _cut(slopes, shapes)


def _cut(row: Array, shapes: Sequence[tuple[int, ...]]) -> list[Array]:
    """A row of numbers as a list of arrays of these shapes."""
    ends = np.cumsum([int(np.prod(shape)) for shape in shapes])[:-1]
    return [part.reshape(shape).copy() for part, shape in zip(np.split(row, ends), shapes, strict=True)]


def wrong_gradients(rng: np.random.Generator) -> list[Inputs]:
    """One entry is far off, in each array once, at a large step; each gradient also with a second step.

    Another array is wrong by more, and it holds entries so large that this is relatively less.
    """
    cases = []
    for k in range(len(SHAPES)):
        loss, params, grads = _loss(rng, SHAPES)
        other = (k + 1) % len(SHAPES)
        # The terms of the first powers come first, in the order of the entries.
        start = sum(int(np.prod(shape)) for shape in SHAPES[:other])
        for i in range(int(np.prod(SHAPES[other]))):
            loss["parameters"][1][start + i][0] += 1000.0
        grads[other] += 1000.0
        grads[other].flat[0] += 20.0
        place = tuple(int(rng.integers(n)) for n in SHAPES[k])
        grads[k][place] += (-1.0) ** k * round(float(rng.uniform(6.0, 9.0)), 3)
        cases += [{"loss": loss, "params": params, "grads": grads, "h": h} for h in (0.5, 0.25)[: 1 + (k == 0)]]
    return cases


def one_wrong_array(rng: np.random.Generator) -> list[Inputs]:
    """A list of one array, square, and one entry that is far off; its largest entry stands elsewhere."""
    loss, params, grads = _loss(rng, ((3, 3),))
    steep, wrong = (int(i) for i in rng.choice(9, size=2, replace=False))
    loss["parameters"][1][steep][0] += 30.0
    grads[0].flat[steep] += 30.0
    grads[0].flat[wrong] += 4.0
    return [{"loss": loss, "params": params, "grads": grads, "h": 0.3}]


def right_gradients(rng: np.random.Generator) -> list[Inputs]:
    """Exact gradients; and all of it 0, gradient and slope."""
    loss, params, grads = _loss(rng, SHAPES[:2])
    flat = spec("list polynomial", [[2, 2], [2]], [[3.0]])
    still = [np.ones((2, 2)), np.ones(2)]
    return [
        {"loss": loss, "params": params, "grads": grads},
        {"loss": flat, "params": still, "grads": [np.zeros((2, 2)), np.zeros(2)]},
    ]


# --- words ------------------------------------------------------------------------------------------------


def _measured(rng: np.random.Generator, *shape: int) -> Array:
    """A gradient as it is measured: with a little noise behind the tenth digit, and no symmetry."""
    return _signed(rng, 0.2, 2.0, *shape) * (1 + 1e-10 * rng.standard_normal(shape))


def _noisy(rng: np.random.Generator, gradient: Array) -> Array:
    return gradient * (1 + 1e-9 * rng.standard_normal(gradient.shape))


def agreeing(rng: np.random.Generator) -> list[Inputs]:
    """Any shape and size; symmetric; with an entry that is 0 in one of the two and noise in the other."""
    numeric = [_measured(rng, *shape) for shape in ((4, 3), (5,), (3, 3))]
    numeric += [numeric[2] + numeric[2].T, numeric[1] * 1e-9, numeric[0] * 1e6]
    cases = [{"analytic": _noisy(rng, part), "numeric": part} for part in numeric]
    # An exact 0 is measured as a little noise.
    dead = _measured(rng, 3, 4)
    dead[:, 1] = 1e-9 * rng.standard_normal(3)
    exact = dead.copy()
    exact[:, 1] = 0.0
    return [*cases, {"analytic": exact, "numeric": dead}, {"analytic": np.zeros(3), "numeric": np.zeros(3)}]


def signs(rng: np.random.Generator) -> list[Inputs]:
    """Turned round, of any shape; also where the table is its own negative when transposed."""
    numeric = [_measured(rng, 2, 4), _measured(rng, 4), _measured(rng, 3, 3)]
    turning = numeric[2] - numeric[2].T
    return [{"analytic": -_noisy(rng, part), "numeric": part} for part in (*numeric, turning)]


def transposed(rng: np.random.Generator) -> list[Inputs]:
    tall, square = _measured(rng, 4, 3), _measured(rng, 3, 3)
    row = _measured(rng, 1, 4)
    return [{"analytic": _noisy(rng, part.T), "numeric": part} for part in (tall, square, row)]


def scaled(rng: np.random.Generator) -> list[Inputs]:
    """By a number above 1 and one below; with zeros in both; a tenth of a percent off; with entries that cancel."""
    with_zeros = _measured(rng, 4, 3)
    with_zeros[0] = 0.0
    with_zeros[2, 1] = 0.0
    cases = [(_measured(rng, 3, 2), 5.0), (_measured(rng, 6), 0.25), (_measured(rng, 3, 3), 1.01)]
    cases += [(with_zeros, 4.0), (_measured(rng, 4), 1.001), (_measured(rng, 2, 3) * 1e-9, 2.0)]
    # Slopes along logits cancel in every row, as those of a softmax do.
    slopes = _signed(rng, 0.2, 2.0, 4, 3)
    cases += [(_noisy(rng, slopes - slopes.mean(axis=1, keepdims=True)), 3.0)]
    return [{"analytic": _noisy(rng, factor * part), "numeric": part} for part, factor in cases]


def incomplete(rng: np.random.Generator) -> list[Inputs]:
    """A column is missing; one entry; all but one; everything."""
    cases = []
    for shape, gone in (((4, 3), np.s_[:, 1]), ((5,), np.s_[2]), ((3, 3), np.s_[1:, :]), ((3,), np.s_[:])):
        numeric = _measured(rng, *shape)
        analytic = _noisy(rng, numeric)
        analytic[gone] = 0.0
        cases.append({"analytic": analytic, "numeric": numeric})
    return cases


def others(rng: np.random.Generator) -> list[Inputs]:
    """No relation, also where all signs are alike; other shapes; too much; a part missing and the rest wrong."""
    numeric = _measured(rng, 4, 3)
    too_much = np.zeros((4, 3))
    too_much[0] = numeric[0]
    halved = numeric * 2
    halved[1] = 0.0
    one_off = numeric.copy()
    one_off[2, 1] += 1.0
    square = _measured(rng, 3, 3)
    return [
        {"analytic": _measured(rng, 4, 3), "numeric": numeric},
        {"analytic": np.abs(_measured(rng, 4, 3)), "numeric": numeric},
        {"analytic": -np.abs(_measured(rng, 4, 3)), "numeric": numeric},
        {"analytic": _measured(rng, 3), "numeric": numeric},
        {"analytic": numeric[:, 0], "numeric": numeric},
        {"analytic": -2 * numeric, "numeric": numeric},
        {"analytic": numeric, "numeric": too_much},
        {"analytic": halved, "numeric": numeric},
        {"analytic": one_off, "numeric": numeric},
        {"analytic": -square.T, "numeric": square},
    ]
