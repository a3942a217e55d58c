"""The probes of lesson 12: each makes tensors, calls a learner's code once, and gives back plain data.

Before any walk exists, what the operations have written down is read off path by path; a walk is shown on graphs that
are built node by node. So a slip in one piece costs as little as can be in another. Nothing here holds an expectation
or compares.
"""

from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.exercises import training_probes
from autograder.exercises.engine_reading import built, handed_down
from autograder.exercises.graph_probes import EXPRESSIONS
from autograder.exercises.graph_reading import names_of
from autograder.exercises.piece import Inputs, Names

Made = tuple[Any, list[Any]]
Probe = Callable[[Names, Inputs], Any]


# --- stretching -------------------------------------------------------------------------------------------


def summed_back(names: Names, inputs: Inputs) -> Any:
    return names["unbroadcast"](inputs["grad"], tuple(inputs["shape"]))


def grad_after(names: Names, inputs: Inputs) -> Any:
    names["unbroadcast"](inputs["grad"], tuple(inputs["shape"]))
    return {"grad after the call": inputs["grad"]}


# --- operations: each gives the result and its leaves ------------------------------------------------------


def computed(names: Names, inputs: Inputs) -> Made:
    """An expression on Tensors a and b and the plain c; b is a leaf only if it is used."""
    a, b = names["Tensor"](inputs["a"]), names["Tensor"](inputs["b"])
    return EXPRESSIONS[inputs["expression"]](a, b, inputs["c"]), [a, b] if "b" in inputs["expression"] else [a]


def combined(names: Names, inputs: Inputs) -> Made:
    """The exponent of a power is a number."""
    a = names["Tensor"](inputs["a"])
    if inputs["sign"] == "**":
        return names["combine"]("**", a, inputs["b"]), [a]
    b = names["Tensor"](inputs["b"])
    return names["combine"](inputs["sign"], a, b), [a, b]


def applied(names: Names, inputs: Inputs) -> Made:
    a = names["Tensor"](inputs["a"])
    return names["pointwise"](inputs["name"], a), [a]


def reduced(names: Names, inputs: Inputs) -> Made:
    a = names["Tensor"](inputs["a"])
    axis = tuple(inputs["axis"]) if isinstance(inputs["axis"], list | tuple) else inputs["axis"]
    return names["reduction"](inputs["name"], a, axis, inputs["keepdims"]), [a]


def multiplied(names: Names, inputs: Inputs) -> Made:
    a, b = names["Tensor"](inputs["a"]), names["Tensor"](inputs["b"])
    return names["matmul"](a, b), [a, b]


def networked(names: Names, inputs: Inputs) -> Made:
    params = [names["Tensor"](param) for param in inputs["params"]]
    return names["tensor_mlp"](list(params), inputs["X"]), params


def costed(names: Names, inputs: Inputs) -> Made:
    logits = names["Tensor"](inputs["logits"])
    return names["tensor_cross_entropy"](logits, inputs["labels"]), [logits]


Operation = Callable[[Names, Inputs], Made]

PLAIN = type("number or array", (), {})()
"""What stands for a plain number or array where a Tensor should come: of what is no data, its type's name is seen."""


def number(operation: Operation) -> Probe:
    """The probe that gives the data of what an operation makes; plain numbers in its place are told from them."""

    def data(names: Names, inputs: Inputs) -> Any:
        made = operation(names, inputs)[0]
        return PLAIN if isinstance(made, int | float | np.generic | np.ndarray) else made.data

    return data


def slopes(operation: Operation) -> Probe:
    """The probe that gives what the leaves get when the input `upstream`, or else 1, arrives at the result."""

    def arrived(names: Names, inputs: Inputs) -> Any:
        found = handed_down(*operation(names, inputs), inputs.get("upstream", 1.0))
        return found[0] if len(found) == 1 else found

    return arrived


def number_and_slopes(operation: Operation) -> Probe:
    """The probe that gives the data, then what each leaf gets."""

    def both(names: Names, inputs: Inputs) -> Any:
        result, leaves = operation(names, inputs)
        return [result.data, *handed_down(result, leaves, inputs.get("upstream", 1.0))]

    return both


def kept(operation: Operation) -> Probe:
    """The probe that gives the leaves, and the upstream that they were handed, as they are afterwards."""

    def after(names: Names, inputs: Inputs) -> Any:
        result, leaves = operation(names, inputs)
        upstream = np.array(inputs.get("upstream", 1.0))
        for vjp in result.vjps:
            vjp(upstream)
        held = [[leaf.data, len(leaf.parents)] for leaf in leaves]
        given = [inputs[name] for name in ("X", "labels") if name in inputs]
        return {"operands after the call": held, "upstream after the call": upstream, "arrays after the call": given}

    return after


def with_plain(piece: str, *first: str) -> Probe:
    """The probe for a plain array as one operand, then as the other: the data and what the Tensor gets, for both.

    `first` names inputs that stand before the two.
    """

    def both_ways(names: Names, inputs: Inputs) -> Any:
        found = []
        for place in (0, 1):
            pair = [inputs["a"], inputs["b"]]
            leaf = pair[place] = names["Tensor"](pair[place])
            result = names[piece](*[inputs[name] for name in first], *pair)
            found += [result.data, *handed_down(result, [leaf], inputs["upstream"])]
        return found

    return both_ways


# --- walks ------------------------------------------------------------------------------------------------


def _walked(names: Names, inputs: Inputs) -> dict[str, Any]:
    nodes = built(names["Tensor"], inputs["graph"])
    names["tensor_backward"](nodes[inputs["root"]])
    return nodes


def _grads(nodes: dict[str, Any]) -> list[Any]:
    """Copies: no later walk writes into them."""
    return [np.array(node.grad) for node in nodes.values()]


def all_grads(names: Names, inputs: Inputs) -> Any:
    return _grads(_walked(names, inputs))


def leaf_grad(names: Names, inputs: Inputs) -> Any:
    return _walked(names, inputs)[inputs["root"]].grad


def grads_of_two_walks(names: Names, inputs: Inputs) -> Any:
    nodes = _walked(names, inputs)
    names["tensor_backward"](nodes[inputs["root"]])
    return _grads(nodes)


def grads_after_clearing(names: Names, inputs: Inputs) -> Any:
    """A walk; then each leaf gets the number 0, as lesson 07's zero_grad leaves it; then the same walk."""
    nodes = _walked(names, inputs)
    for node in nodes.values():
        if not node.parents:
            node.grad = 0.0
    names["tensor_backward"](nodes[inputs["root"]])
    return _grads(nodes)


def ends_of_a_chain(names: Names, inputs: Inputs) -> Any:
    """The grad of the leaf, and that of the node in the middle."""
    chain = [names["Tensor"](np.array([0.5, -0.5]))]
    while len(chain) < inputs["length"]:
        chain.append(names["Tensor"](chain[-1].data, (chain[-1],), (lambda upstream: upstream * inputs["factor"],)))
    root = names["Tensor"](0.0, (chain[-1],), (lambda upstream: upstream * np.array([1.0, 2.0]),))
    names["tensor_backward"](root)
    return [np.array(chain[0].grad), np.array(chain[len(chain) // 2].grad)]


def graph_after_walk(names: Names, inputs: Inputs) -> Any:
    nodes = _walked(names, inputs)
    held = [[name, node.data, names_of(node.parents, nodes), len(node.vjps)] for name, node in nodes.items()]
    return {"graph after the call": held}


# --- networks ---------------------------------------------------------------------------------------------


def network_kept(names: Names, inputs: Inputs) -> Any:
    """The parameters, the list of them, and X, as they are after the network has run."""
    params = [names["Tensor"](param) for param in inputs["params"]]
    given = list(params)
    names["tensor_mlp"](given, inputs["X"])
    return {"params after the call": [param.data for param in params], "X after the call": [inputs["X"], len(given)]}


def loss_found(names: Names, inputs: Inputs) -> Any:
    return names["loss_and_gradients"](inputs["params"], inputs["X"], inputs["labels"])[0]


def gradients_found(names: Names, inputs: Inputs) -> Any:
    return list(names["loss_and_gradients"](inputs["params"], inputs["X"], inputs["labels"])[1])


def found_again(names: Names, inputs: Inputs) -> Any:
    """The loss and all slopes, when the same arrays are asked a second time."""
    names["loss_and_gradients"](inputs["params"], inputs["X"], inputs["labels"])
    loss, grads = names["loss_and_gradients"](inputs["params"], inputs["X"], inputs["labels"])
    return [loss, *grads]


def arguments_after(names: Names, inputs: Inputs) -> Any:
    """The arguments after the call, and after somebody has written into the slopes."""
    _, grads = names["loss_and_gradients"](inputs["params"], inputs["X"], inputs["labels"])
    held = {name: [np.array(part) for part in inputs[name]] for name in ("params", "X", "labels")}
    for grad in grads:
        grad += 1.0
    return {
        **{f"{name} after the call": value for name, value in held.items()},
        "params after writing into the slopes": inputs["params"],
    }


def digits_trained(names: Names, inputs: Inputs) -> Any:
    """One network for each seed, as lesson 09 asks for them."""
    return training_probes.trained({**names, "train_digits": names["fit_digits"]}, inputs)


def digits_after(names: Names, inputs: Inputs) -> Any:
    """What was given, after a training."""
    return training_probes.trained_afterwards({**names, "train_digits": names["fit_digits"]}, inputs)
