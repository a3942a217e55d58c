"""What is drawn for the pieces of lesson 12: arrays that stretch, graphs of arrays, small networks.

Nothing here knows a piece. Numbers are rounded, so that a learner can type them.
"""

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises import graph_draws
from autograder.exercises.piece import Inputs

Rng = np.random.Generator
Shape = tuple[int, ...]


def _array(rng: Rng, shape: Shape) -> Any:
    """Both signs, no size near 0 or near 1; a number for the shape ()."""
    small = rng.uniform(0.3, 0.8, shape)
    size = np.where(rng.random(shape) < 0.5, small, rng.uniform(1.3, 2.6, shape))
    drawn = np.round(size * rng.choice([-1.0, 1.0], shape), 2)
    return float(drawn) if shape == () else np.asarray(drawn)


# --- stretching -------------------------------------------------------------------------------------------


def _stretches(rng: Rng, *pairs: tuple[Shape, Shape]) -> list[Inputs]:
    """Of the shape first, that which an array of the shape second is stretched to."""
    return [{"grad": _array(rng, stretched), "shape": list(shape)} for stretched, shape in pairs]


def axes_in_front(rng: Rng) -> list[Inputs]:
    return _stretches(rng, ((3, 4), (4,)), ((2, 3, 4), (3, 4)), ((3, 3), (3,)))


def axes_of_length_one(rng: Rng) -> list[Inputs]:
    return _stretches(rng, ((3, 4), (3, 1)), ((3, 4), (1, 4)), ((3, 3), (3, 1)))


def several_axes(rng: Rng) -> list[Inputs]:
    return _stretches(
        rng, ((2, 3, 4), (4,)), ((3, 4), (1, 1)), ((2, 3, 4), (3, 1)), ((2, 3, 4), (1, 3, 1)), ((3, 4), ())
    )


def nothing_stretched(rng: Rng) -> list[Inputs]:
    return _stretches(rng, ((3, 4), (3, 4)), ((3,), (3,)), ((2, 1), (2, 1)))


def stretches_to_keep(rng: Rng) -> list[Inputs]:
    return _stretches(rng, ((3, 4), (4,)), ((3, 4), (3, 1)))


# --- operations on entries --------------------------------------------------------------------------------

SAME: tuple[tuple[Shape, Shape], ...] = (((2, 3), (2, 3)), ((3,), (3,)))
STRETCHED: tuple[tuple[Shape, Shape], ...] = (
    ((3, 2), (2,)),
    ((2,), (3, 2)),
    ((3, 1), (1, 2)),
    ((3, 2), (3, 1)),
    ((2, 3), ()),
)


def _expressions(rng: Rng, shapes: Sequence[tuple[Shape, Shape]], *texts: str, c: Shape = ()) -> list[Inputs]:
    """Each of `texts` on each pair of shapes of a and b; `upstream` has the shape of the result."""
    return [
        {
            "expression": text,
            "a": _array(rng, a),
            "b": _array(rng, b),
            "c": _array(rng, c),
            "upstream": _array(rng, np.broadcast_shapes(*_used(text, a, b, c))),
        }
        for text in texts
        for a, b in shapes
    ]


def _used(text: str, a: Shape, b: Shape, c: Shape) -> list[Shape]:
    return [shape for name, shape in (("a", a), ("b", b), ("c", c)) if name in text]


def sums(rng: Rng) -> list[Inputs]:
    return [*_expressions(rng, SAME, "a + b"), *_expressions(rng, SAME[:1], "a + a", "a + b + a")]


def products(rng: Rng) -> list[Inputs]:
    return [*_expressions(rng, SAME, "a * b"), *_expressions(rng, SAME[:1], "a * a", "a * b * a")]


def stretched_sums(rng: Rng) -> list[Inputs]:
    return _expressions(rng, STRETCHED, "a + b")


def stretched_products(rng: Rng) -> list[Inputs]:
    return _expressions(rng, STRETCHED, "a * b")


def mixtures(rng: Rng) -> list[Inputs]:
    return [*_expressions(rng, SAME[:1], "a * b + a"), *_expressions(rng, STRETCHED[:1], "(a + b) * b")]


def plain_on_either_side(rng: Rng) -> list[Inputs]:
    """A number, then an array, then one that stretches the tensor."""
    texts = ("a + c", "a * c", "c + a", "c * a")
    return [
        *_expressions(rng, SAME[:1], *texts),
        *_expressions(rng, SAME[:1], *texts, c=(2, 3)),
        *_expressions(rng, SAME[1:], *texts, c=(2, 3)),
    ]


def both_operations(rng: Rng) -> list[Inputs]:
    return _expressions(rng, SAME[:1], "a + b", "a * b")


def _operands(rng: Rng, sign: str, shapes: Sequence[tuple[Shape, Shape]]) -> list[Inputs]:
    return [
        {"sign": sign, "a": _array(rng, a), "b": _array(rng, b), "upstream": _array(rng, np.broadcast_shapes(a, b))}
        for a, b in shapes
    ]


def differences(rng: Rng) -> list[Inputs]:
    return _operands(rng, "-", SAME)


def quotients(rng: Rng) -> list[Inputs]:
    return _operands(rng, "/", SAME)


def powers(rng: Rng) -> list[Inputs]:
    """Whole exponents, of both signs, for entries of either sign; one that is not whole for positive ones."""
    cases = [
        {"sign": "**", "a": _array(rng, (2, 3)), "b": exponent, "upstream": _array(rng, (2, 3))}
        for exponent in (3.0, 2.0, -1.0, -2.0)
    ]
    return [*cases, {**cases[0], "a": np.abs(cases[0]["a"]), "b": 0.5}]


def stretched_operands(rng: Rng) -> list[Inputs]:
    return [*_operands(rng, "-", STRETCHED), *_operands(rng, "/", STRETCHED)]


def all_signs(rng: Rng) -> list[Inputs]:
    return [*differences(rng), *quotients(rng), *powers(rng)[:2]]


def plain_operands(rng: Rng) -> list[Inputs]:
    shapes: tuple[tuple[Shape, Shape], ...] = (((2, 3), (2, 3)), ((2, 3), (3,)))
    return [*_operands(rng, "-", shapes), *_operands(rng, "/", shapes)]


# --- functions, sums and means, products ------------------------------------------------------------------


def _functions(rng: Rng, name: str, *shapes: Shape) -> list[Inputs]:
    return [
        {
            "name": name,
            "a": np.abs(_array(rng, shape)) if name == "log" else _array(rng, shape),
            "upstream": _array(rng, shape),
        }
        for shape in shapes
    ]


def exponentials(rng: Rng) -> list[Inputs]:
    return _functions(rng, "exp", (2, 3), (4,))


def logarithms(rng: Rng) -> list[Inputs]:
    return _functions(rng, "log", (2, 3), (4,))


def bends(rng: Rng) -> list[Inputs]:
    return _functions(rng, "relu", (3, 4), (5,))


def all_functions(rng: Rng) -> list[Inputs]:
    return [*exponentials(rng), *logarithms(rng), *bends(rng)]


def one_of_each(rng: Rng) -> list[Inputs]:
    return [exponentials(rng)[0], logarithms(rng)[0], bends(rng)[0]]


Along = tuple[Shape, int | tuple[int, ...] | None, bool]
ONE_AXIS: tuple[Along, ...] = (
    ((3, 4), None, False),
    ((3, 4), 0, False),
    ((3, 4), 1, False),
    ((3, 4), 1, True),
    ((3, 4), 0, True),
    ((4,), 0, False),
    ((2, 3, 4), -1, False),
)
SEVERAL_AXES: tuple[Along, ...] = (
    ((2, 3, 4), (0, 2), False),
    ((2, 3, 4), (1, 2), True),
    ((2, 3, 4), (0, 1), False),
    ((3, 4), None, True),
    ((3, 3, 3), (1, 0), False),
    ((3, 3, 3), (-2, -1), False),
)
SQUARES: tuple[Along, ...] = (((3, 3), 1, False), ((3, 3), 0, False))


def _reduced(shape: Shape, axis: int | tuple[int, ...] | None, keepdims: bool) -> Shape:
    """What is left of `shape` after adding up along `axis`."""
    summed: np.ndarray[Any, Any] = np.zeros(shape).sum(axis=axis, keepdims=True)
    return np.shape(summed if keepdims else np.squeeze(summed, axis))


def _reductions(rng: Rng, name: str, cases: Sequence[Along]) -> list[Inputs]:
    return [
        {
            "name": name,
            "a": _array(rng, shape),
            "axis": list(axis) if isinstance(axis, tuple) else axis,
            "keepdims": keepdims,
            "upstream": _array(rng, _reduced(shape, axis, keepdims)),
        }
        for shape, axis, keepdims in cases
    ]


def sums_along_one(rng: Rng) -> list[Inputs]:
    return _reductions(rng, "sum", ONE_AXIS)


def means_along_one(rng: Rng) -> list[Inputs]:
    return _reductions(rng, "mean", ONE_AXIS)


def along_several(rng: Rng) -> list[Inputs]:
    return [*_reductions(rng, "sum", SEVERAL_AXES), *_reductions(rng, "mean", SEVERAL_AXES)]


def on_squares(rng: Rng) -> list[Inputs]:
    return [*_reductions(rng, "sum", SQUARES), *_reductions(rng, "mean", SQUARES[:1])]


def reductions_to_keep(rng: Rng) -> list[Inputs]:
    return [*_reductions(rng, "sum", ONE_AXIS[1:2]), *_reductions(rng, "mean", ONE_AXIS[2:3])]


def _products(rng: Rng, *pairs: tuple[Shape, Shape]) -> list[Inputs]:
    return [
        {"a": _array(rng, a), "b": _array(rng, b), "upstream": _array(rng, (np.ones(a) @ np.ones(b)).shape)}
        for a, b in pairs
    ]


def tables(rng: Rng) -> list[Inputs]:
    return _products(rng, ((3, 2), (2, 4)), ((4, 3), (3, 2)), ((1, 3), (3, 2)))


def square_tables(rng: Rng) -> list[Inputs]:
    return _products(rng, ((3, 3), (3, 3)))


def table_and_vector(rng: Rng) -> list[Inputs]:
    return _products(rng, ((3, 4), (4,)), ((2, 3), (3,)))


def vector_and_table(rng: Rng) -> list[Inputs]:
    return _products(rng, ((3,), (3, 4)), ((2,), (2, 3)))


def two_vectors(rng: Rng) -> list[Inputs]:
    return _products(rng, ((3,), (3,)), ((4,), (4,)))


def all_products(rng: Rng) -> list[Inputs]:
    return [*tables(rng), *table_and_vector(rng), *vector_and_table(rng), *two_vectors(rng)]


def products_to_keep(rng: Rng) -> list[Inputs]:
    return [tables(rng)[0], two_vectors(rng)[0]]


# --- graphs -----------------------------------------------------------------------------------------------

WIDE: Shape = (2, 3)
Shapes = dict[str, Shape]


def _edge(rng: Rng, parent: Shape, child: Shape, as_it_is: bool) -> list[Any]:
    """A way from `child` back to `parent`: along equal shapes, from one number, or over the axes in front."""
    if parent == child:
        return [None if as_it_is else _array(rng, parent), 0]
    return [_array(rng, parent if child == () else child), max(0, len(child) - len(parent))]


def _graph(rng: Rng, shape: graph_draws.Shape, narrow: str = "", as_it_is: bool = False) -> Inputs:
    """A graph of this shape. The last node is one number, those in `narrow` are rows, the others tables.

    With `as_it_is` what arrives is handed on untouched wherever the shapes are equal.
    """
    root = shape[-1][0]
    of: Shapes = {name: (3,) if name in narrow else WIDE for name, _ in shape} | {root: ()}
    graph = {
        name: [_array(rng, of[name]), list(parents), [_edge(rng, of[p], of[name], as_it_is) for p in parents]]
        for name, parents in shape
    }
    return {"graph": graph, "root": root}


CHAIN, TREE, SQUARE = graph_draws.CHAIN, graph_draws.TREE, graph_draws.SQUARE
DIAMOND, MIRRORED, WEB = graph_draws.DIAMOND, graph_draws.MIRRORED, graph_draws.WEB
FAN: graph_draws.Shape = (("a", ""), ("b", ""), ("c", "ab"), ("d", "ca"), ("e", "d"))


def trees(rng: Rng) -> list[Inputs]:
    """In the second one b is a row, which was stretched on its way into d."""
    return [_graph(rng, CHAIN), _graph(rng, TREE, narrow="b")]


def used_twice(rng: Rng) -> list[Inputs]:
    return [_graph(rng, FAN), _graph(rng, (*SQUARE[:2], ("c", "b")))]


def used_on_the_way(rng: Rng) -> list[Inputs]:
    """A node in between has several children, so what arrives at it is complete only after the last of them."""
    return [_graph(rng, (*shape, ("h", shape[-1][0]))) for shape in (SQUARE, DIAMOND, MIRRORED, WEB)]


def handed_on_as_it_is(rng: Rng) -> list[Inputs]:
    """What sums hand on: two parents get the same array, and one of them gets more."""
    return [_graph(rng, FAN, as_it_is=True), _graph(rng, (*WEB, ("h", "g")), as_it_is=True)]


def leaves_alone(rng: Rng) -> list[Inputs]:
    return [{"graph": {"a": [_array(rng, ()), [], []]}, "root": "a"} for _ in range(2)]


def walks(rng: Rng) -> list[Inputs]:
    return [_graph(rng, (*DIAMOND, ("f", "e"))), _graph(rng, TREE, narrow="b")]


def long_chains(rng: Rng) -> list[Inputs]:
    return [{"length": 200, "factor": 0.99}, {"length": 200, "factor": 1.01}]


# --- networks ---------------------------------------------------------------------------------------------


def _network(rng: Rng, n: int, *sizes: int) -> Inputs:
    """Small numbers, so that some units of each layer fire and some do not; `labels` hold more than one class."""
    params = []
    for inputs, outputs in itertools.pairwise(sizes):
        params += [rng.normal(0, 0.8, (inputs, outputs)).round(2), rng.normal(0, 0.4, outputs).round(2)]
    labels = rng.integers(0, sizes[-1], n)
    labels[0], labels[-1] = 0, sizes[-1] - 1
    return {"params": params, "X": rng.normal(0, 1.2, (n, sizes[0])).round(2), "labels": labels}


def networks(rng: Rng) -> list[Inputs]:
    return _without_labels(rng, (4, 3, 2), (4, 3, 5, 2), (5, 2, 4, 3, 2))


def square_networks(rng: Rng) -> list[Inputs]:
    """Everything fits everything, so that what stops elsewhere gives something here."""
    return _without_labels(rng, (3, 3, 3, 3))


def _without_labels(rng: Rng, *shapes: Shape) -> list[Inputs]:
    """With the upstream of the logits."""
    drawn = [_network(rng, *shape) for shape in shapes]
    return [
        {"params": one["params"], "X": one["X"], "upstream": _array(rng, (shape[0], shape[-1]))}
        for one, shape in zip(drawn, shapes, strict=True)
    ]


def networks_with_labels(rng: Rng) -> list[Inputs]:
    return [_network(rng, *shape) for shape in ((4, 3, 2), (5, 3, 4, 3), (4, 2, 5, 3, 2))]


def scores(rng: Rng) -> list[Inputs]:
    return [_scores(rng, n, classes, 2.0) for n, classes in ((4, 3), (5, 2), (3, 4), (3, 3))]


def large_scores(rng: Rng) -> list[Inputs]:
    return [_scores(rng, 4, 3, 900.0), _scores(rng, 3, 4, 900.0)]


def _scores(rng: Rng, n: int, classes: int, spread: float) -> Inputs:
    labels = rng.integers(0, classes, n)
    labels[0], labels[-1] = 0, classes - 1
    return {"logits": rng.normal(0, spread, (n, classes)).round(2), "labels": labels}
