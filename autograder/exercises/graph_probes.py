"""The probes of lesson 07: each builds a graph, calls a learner's code once, and gives back plain data.

A graph is built with the learner's Value alone, so that a slip in one piece costs as little as can be in another: the
local slopes that an operation writes down are read off without a walk, and a walk is shown on graphs whose slopes are
given. Nothing here holds an expectation or compares.
"""

import contextlib
import itertools
from collections.abc import Callable, Iterator
from typing import Any

from autograder.exercises.graph_reading import Graph, built, names_of, total_slopes, within
from autograder.exercises.piece import Inputs, Names

EXPRESSIONS: dict[str, Callable[[Any, Any, Any], Any]] = {
    "a + b": lambda a, b, c: a + b,
    "a + a": lambda a, b, c: a + a,
    "a + b + a": lambda a, b, c: a + b + a,
    "a * b": lambda a, b, c: a * b,
    "a * a": lambda a, b, c: a * a,
    "a * b * a": lambda a, b, c: a * b * a,
    "a * b + a": lambda a, b, c: a * b + a,
    "(a + b) * b": lambda a, b, c: (a + b) * b,
    "(a + b) * (a + b)": lambda a, b, c: (a + b) * (a + b),
    "a + c": lambda a, b, c: a + c,
    "a * c": lambda a, b, c: a * c,
    "a * c + b": lambda a, b, c: a * c + b,
    "c + a": lambda a, b, c: c + a,
    "c * a": lambda a, b, c: c * a,
    "c * (b + a)": lambda a, b, c: c * (b + a),
}
"""What is computed, by how it reads: a and b are Values, c is a number."""


# --- the probes: operations -------------------------------------------------------------------------------


def _computed(names: Names, inputs: Inputs) -> tuple[Any, list[Any]]:
    a, b = names["Value"](inputs["a"]), names["Value"](inputs["b"])
    return EXPRESSIONS[inputs["expression"]](a, b, inputs["c"]), [a, b]


def number_computed(names: Names, inputs: Inputs) -> Any:
    return _data(_computed(names, inputs)[0])


def _data(result: Any) -> Any:
    """The number in a result; where nothing was given back, that is told as it is."""
    return None if result is None else result.data


def slopes_computed(names: Names, inputs: Inputs) -> Any:
    return total_slopes(*_computed(names, inputs))


def number_and_slopes(names: Names, inputs: Inputs) -> Any:
    """The number, then its slopes along a and b."""
    result, leaves = _computed(names, inputs)
    return None if result is None else [result.data, *total_slopes(result, leaves)]


def operands_of_expression(names: Names, inputs: Inputs) -> Any:
    """What the operands hold after the operation."""
    return _held(_computed(names, inputs)[1])


def _held(leaves: list[Any]) -> Any:
    return {"operands after the call": [[leaf.data, leaf.grad, len(leaf.parents)] for leaf in leaves]}


def _combined(names: Names, inputs: Inputs) -> tuple[Any, list[Any]]:
    """The result and its operands; the exponent of a power is a number."""
    a = names["Value"](inputs["a"])
    if inputs["sign"] == "**":
        return names["arithmetic"]("**", a, inputs["b"]), [a]
    b = names["Value"](inputs["b"])
    return names["arithmetic"](inputs["sign"], a, b), [a, b]


def number_combined(names: Names, inputs: Inputs) -> Any:
    return _data(_combined(names, inputs)[0])


def slopes_combined(names: Names, inputs: Inputs) -> Any:
    return total_slopes(*_combined(names, inputs))


def combined_with_number(names: Names, inputs: Inputs) -> Any:
    """The number and its slope along a, where b is a number; then the same along b, where a is a number."""
    found = []
    for number_on_the_left in (False, True):
        leaf = names["Value"](inputs["b" if number_on_the_left else "a"])
        pair = (inputs["a"], leaf) if number_on_the_left else (leaf, inputs["b"])
        result = names["arithmetic"](inputs["sign"], *pair)
        found += [result.data, *total_slopes(result, [leaf])]
    return found


def combined_with_itself(names: Names, inputs: Inputs) -> Any:
    """The number and its slope along a."""
    a = names["Value"](inputs["a"])
    result = names["arithmetic"](inputs["sign"], a, a)
    return [result.data, *total_slopes(result, [a])]


def operands_of_sign(names: Names, inputs: Inputs) -> Any:
    return _held(_combined(names, inputs)[1])


def _applied(names: Names, inputs: Inputs) -> tuple[Any, list[Any]]:
    a = names["Value"](inputs["a"])
    return names["elementary"](inputs["name"], a), [a]


def number_applied(names: Names, inputs: Inputs) -> Any:
    return _data(_applied(names, inputs)[0])


def slope_applied(names: Names, inputs: Inputs) -> Any:
    return total_slopes(*_applied(names, inputs))


def operand_of_function(names: Names, inputs: Inputs) -> Any:
    return _held(_applied(names, inputs)[1])


# --- the probes: walks ------------------------------------------------------------------------------------


def listing(piece: str, calls: int = 1) -> Callable[[Names, Inputs], Any]:
    """The probe that gives the nodes in the order of the last of so many calls, each with its parents behind it."""

    def listed(names: Names, inputs: Inputs) -> Any:
        nodes = built(names["Value"], inputs["graph"])
        for _ in range(calls):
            order = names_of(names[piece](nodes[inputs["root"]]), nodes)
        # What is no node of the graph never has its parents before it.
        return [[name, *(inputs["graph"][name][1] if name in nodes else ["?"])] for name in order]

    return listed


def graph_after(piece: str) -> Callable[[Names, Inputs], Any]:
    def after(names: Names, inputs: Inputs) -> Any:
        """The graph as it is after the call."""
        nodes = built(names["Value"], inputs["graph"])
        names[piece](nodes[inputs["root"]])
        return {"graph after the call": _edges(nodes)}

    return after


def _edges(nodes: dict[str, Any]) -> Any:
    return [[name, node.data, names_of(node.parents, nodes)] for name, node in nodes.items()]


def long_chain_listed(names: Names, inputs: Inputs) -> Any:
    """How many nodes are listed; the places in the chain of the first and the last; how many follow their parent."""
    chain = [names["Value"](0.5)]
    while len(chain) < inputs["length"]:
        chain.append(names["Value"](0.5, (chain[-1],), (1.0,)))
    places = {id(node): place for place, node in enumerate(chain)}
    order = [places.get(id(node), -1) for node in names["deep_order"](chain[-1])]
    following = sum(after == before + 1 for before, after in itertools.pairwise(order))
    return [len(order), order[0], order[-1], following]


@contextlib.contextmanager
def _order_at_hand(names: Names, nodes: dict[str, Any]) -> Iterator[None]:
    """While the body runs, `topological_order` knows this graph from how it was built.

    So a slip there costs nothing here. Whoever asks for the order of another root gets the learner's own answer.
    """
    own = names.get("topological_order")
    made = list(nodes.values())

    def order(root: Any) -> Any:
        if callable(own) and root is not made[-1]:
            return own(root)
        return list(made)

    if not isinstance(names, dict):
        yield
        return
    names["topological_order"] = order
    try:
        yield
    finally:
        if own is None:
            del names["topological_order"]
        else:
            names["topological_order"] = own


def _walked(names: Names, graph: Graph, *roots: str) -> dict[str, Any]:
    nodes = built(names["Value"], graph)
    for root in roots:
        with _order_at_hand(names, {name: nodes[name] for name in within(graph, root)}):
            names["backward"](nodes[root])
    return nodes


def leaf_gradients(names: Names, inputs: Inputs) -> Any:
    nodes = _walked(names, inputs["graph"], inputs["root"])
    return [nodes[name].grad for name, (_, parents, _) in inputs["graph"].items() if not parents]


def all_gradients(names: Names, inputs: Inputs) -> Any:
    return [node.grad for node in _walked(names, inputs["graph"], inputs["root"]).values()]


def gradients_of_two_walks(names: Names, inputs: Inputs) -> Any:
    return [node.grad for node in _walked(names, inputs["graph"], inputs["root"], inputs["then"]).values()]


def graph_after_walk(names: Names, inputs: Inputs) -> Any:
    nodes = _walked(names, inputs["graph"], inputs["root"])
    return {"graph after the call": [*_edges(nodes), *[[name, list(node.slopes)] for name, node in nodes.items()]]}


# --- the probes: leaves and neurons -----------------------------------------------------------------------


def _cleared(names: Names, inputs: Inputs) -> list[Any]:
    leaves = [names["Value"](number) for number in inputs["data"]]
    for leaf, grad in zip(leaves, inputs["grads"], strict=True):
        leaf.grad = grad
    given = list(leaves)
    names["zero_grad"](given)
    return [leaves, given]


def gradients_cleared(names: Names, inputs: Inputs) -> Any:
    return [leaf.grad for leaf in _cleared(names, inputs)[0]]


def leaves_after_clearing(names: Names, inputs: Inputs) -> Any:
    leaves, given = _cleared(names, inputs)
    return {"leaves after the call": [[leaf.data for leaf in leaves], len(given)]}


def _fired(names: Names, inputs: Inputs, as_values: bool = True) -> tuple[Any, list[list[Any]]]:
    make = names["Value"]
    x = [make(number) for number in inputs["x"]] if as_values else list(inputs["x"])
    w, b = [make(number) for number in inputs["w"]], make(inputs["b"])
    return names["neuron"](x, w, b), [x, w, [b]]


def number_fired(names: Names, inputs: Inputs) -> Any:
    return _data(_fired(names, inputs)[0])


def slopes_fired(names: Names, inputs: Inputs) -> Any:
    """The slopes along x, then along w, then along b."""
    result, (x, w, b) = _fired(names, inputs)
    return total_slopes(result, [*x, *w, *b])


def fired_on_numbers(names: Names, inputs: Inputs) -> Any:
    """The number, then its slopes along w and along b."""
    result, (_, w, b) = _fired(names, inputs, as_values=False)
    return [result.data, *total_slopes(result, [*w, *b])]


def lists_after_firing(names: Names, inputs: Inputs) -> Any:
    _, lists = _fired(names, inputs)
    return {"after the call": [[[node.data, node.grad] for node in given] for given in lists]}
