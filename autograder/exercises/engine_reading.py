"""Graphs of arrays as plain data: built out of a learner's nodes, and what they hand down read off without a walk.

A graph is a dict from the name of a node to [data, names of its parents, edges]; every name comes after its parents'
in the alphabet. An edge is [factor, axes]: the parent gets the upstream times the factor, added up along the first so
many axes; with the factor None it gets the upstream itself. Nothing here holds an expectation or compares.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

Graph = Mapping[str, Sequence[Any]]
Nodes = dict[str, Any]

MOST_EDGES = 5_000
"""How many edges are followed at most: the paths of a deep graph are without number."""


def _edge(factor: Any, axes: int) -> Callable[[Any], Any]:
    if factor is None:
        return lambda upstream: upstream
    return lambda upstream: np.sum(np.multiply(upstream, factor), axis=tuple(range(axes)))


def built(make: Callable[..., Any], graph: Graph) -> Nodes:
    """The nodes of `graph` by name, each made by ``make(data, parents, vjps)``."""
    nodes: Nodes = {}
    for name in sorted(graph):
        data, parents, edges = graph[name]
        nodes[name] = make(data, tuple(nodes[parent] for parent in parents), tuple(_edge(*edge) for edge in edges))
    return nodes


def handed_down(root: Any, leaves: Sequence[Any], upstream: Any) -> list[Any]:
    """What arrives at each of `leaves` when `upstream` goes down from `root`, path by path, added up.

    It shows what operations have written down before any walk exists. ValueError where there are too many paths.
    """
    arrived: dict[int, list[Any]] = {id(leaf): [] for leaf in leaves}
    going = [(root, np.array(upstream))]
    for edges, (node, share) in enumerate(going):
        if edges > MOST_EDGES:
            raise ValueError("too many paths lead through this graph")
        if id(node) in arrived:
            arrived[id(node)].append(share)
        for k, parent in enumerate(node.parents):
            going.append((parent, node.vjps[k](np.array(share))))
    return [
        sum(arrived[id(leaf)][1:], arrived[id(leaf)][0]) if arrived[id(leaf)] else 0.0 * leaf.data for leaf in leaves
    ]
