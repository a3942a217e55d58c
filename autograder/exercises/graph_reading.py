"""Graphs as plain data: built out of a learner's nodes by names, and read back as slopes.

A graph is a dict from the name of a node to [data, names of its parents, local slopes]; every name comes after its
parents' in the alphabet. Nothing here holds an expectation or compares.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

Graph = Mapping[str, Sequence[Any]]
Nodes = dict[str, Any]


def built(make: Callable[..., Any], graph: Graph) -> Nodes:
    """The nodes of `graph` by name, each made by ``make(data, parents, slopes)``."""
    nodes: Nodes = {}
    for name in sorted(graph):
        data, parents, slopes = graph[name]
        nodes[name] = make(data, tuple(nodes[parent] for parent in parents), tuple(slopes))
    return nodes


def within(graph: Graph, root: str) -> list[str]:
    """The names of the nodes that `root` is made from, and `root`, parents before children."""
    found = {root}
    for name in sorted(graph, reverse=True):
        found |= set(graph[name][1]) if name in found else set()
    return sorted(found)


def names_of(found: Any, nodes: Nodes) -> list[str]:
    """The names of the nodes in `found`, in its order; "?" for what is none of them."""
    return [next((name for name, node in nodes.items() if node is other), "?") for other in found]


def total_slopes(root: Any, leaves: Sequence[Any]) -> list[float]:
    """The slope of `root` along each of `leaves`, out of the local slopes that the nodes between them hold.

    Each node's total is 1 for the root, plus what its children hand it: linear equations, solved all at once. So it
    shows what an operation has written down before any walk exists.
    """
    nodes, places = [root], {id(root): 0}
    for node in nodes:
        for parent in node.parents:
            if id(parent) not in places:
                places[id(parent)] = len(nodes)
                nodes.append(parent)
    equations = np.eye(len(nodes))
    for node in nodes:
        for parent, slope in zip(node.parents, node.slopes, strict=False):
            equations[places[id(parent)], places[id(node)]] -= slope
    totals = np.linalg.solve(equations, np.eye(len(nodes))[0])
    return [float(totals[places[id(leaf)]]) if id(leaf) in places else 0.0 for leaf in leaves]
