"""Lesson 12: what goes wrong in tensor_backward. The order is the precedence when several fit."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.graphs import deep_order


def _renew(root, which=lambda node: node.parents):
    for node in deep_order(root):
        if which(node):
            node.grad = np.zeros_like(node.data)


def _edges(node):
    return list(zip(node.parents, node.vjps, strict=True))


def _started(root):
    _renew(root)
    root.grad = np.ones_like(root.data)


def _add(node, parent, arrives):
    parent.grad = parent.grad + arrives


def _walk(step=_add, start=_started, order=lambda root: deep_order(root)[::-1], edges=_edges):
    """The walk with one of its parts exchanged; `step(node, parent, arrives)` puts what arrives into a parent."""

    def program(root):
        start(root)
        for node in order(root):
            for parent, vjp in edges(node):
                step(node, parent, vjp(node.grad))

    return program


def _start(seed=lambda root: np.ones_like(root.data), renew=_renew):
    def started(root):
        renew(root)
        root.grad = seed(root)

    return started


def _overwrite(node, parent, arrives):
    parent.grad = arrives


def _multiply(node, parent, arrives):
    parent.grad = parent.grad * arrives


def _multiply_what_is_there(node, parent, arrives):
    parent.grad = parent.grad * arrives if np.any(parent.grad) else arrives


def _last_number(node, parent, arrives):
    parent.grad = parent.grad + np.sum(arrives)


def _no_leaf(node, parent, arrives):
    if parent.parents:
        parent.grad = parent.grad + arrives


def _first_in_place(root, copies=False):
    """The first that arrives is put there itself, and what follows is added into it: two nodes share one array."""
    order = deep_order(root)
    before = {id(node): np.array(node.grad) for node in order if not node.parents}
    for node in order:
        node.grad = None
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in _edges(node):
            arrives = vjp(node.grad)
            if parent.grad is None:
                parent.grad = arrives
            else:
                parent.grad += arrives
    for node in order:
        if not node.parents and node is not root:
            node.grad = node.grad + before[id(node)]


def _first_in_place_anew(root):
    """The same, and leaves forget what they had."""
    for node in deep_order(root):
        node.grad = None
    root.grad = np.ones_like(root.data)
    for node in reversed(deep_order(root)):
        for parent, vjp in _edges(node):
            arrives = vjp(node.grad)
            if parent.grad is None:
                parent.grad = arrives
            else:
                parent.grad += arrives


def _at_once(step):
    """From each node right on into its parents, with all that has arrived so far."""

    def program(root):
        _started(root)

        def visit(node):
            for parent, vjp in _edges(node):
                step(node, parent, vjp(node.grad))
                visit(parent)

        visit(root)

    return program


def _levels(root):
    order = [root]
    for node in order:
        order += [parent for parent in dict.fromkeys(node.parents) if parent not in order]
    return order


def _first_met(root, turn=1):
    order = []

    def visit(node):
        if node not in order:
            order.append(node)
            for parent in node.parents[::turn]:
                visit(parent)

    visit(root)
    return order


def _cleared_on_the_way(root, root_too=True):
    _started(root)
    for node in reversed(deep_order(root)):
        for parent, vjp in _edges(node):
            _add(node, parent, vjp(node.grad))
        if node.parents and (root_too or node is not root):
            node.grad = np.zeros_like(node.data)


def _all_seeded(root, leaves=True):
    for node in deep_order(root):
        if leaves or node.parents or node is root:
            node.grad = np.ones_like(node.data)
    for node in reversed(deep_order(root)):
        for parent, vjp in _edges(node):
            _add(node, parent, vjp(node.grad))


def _taken_apart(root):
    _walk()(root)
    for node in deep_order(root):
        node.parents, node.vjps = (), ()


def _numbers(root, spread=False, leaves_too=True):
    """What stands in a grad is one number, and that is handed on, or an array that is full of it."""
    _renew(root)
    for node in deep_order(root):
        node.grad = 0.0 if node.parents else node.grad
    root.grad = 1.0
    for node in reversed(deep_order(root)):
        for parent, vjp in _edges(node):
            arrives = vjp(np.full(node.data.shape, node.grad) if spread else node.grad)
            before = np.sum(parent.grad) if leaves_too else parent.grad
            parent.grad = before + np.sum(arrives)


def _numbers_in_the_end(root):
    _walk()(root)
    for node in deep_order(root):
        node.grad = np.sum(node.grad)


TENSOR_BACKWARD = (
    Mistake(
        "tensor_backward",
        "graph_taken_apart",
        "It takes parents or vjps away from the nodes; the next walk needs them.",
        "After the walk, what should node.parents and node.vjps hold?",
        (_taken_apart,),
    ),
    Mistake(
        "tensor_backward",
        "root_not_started",
        "The root's grad is never set, so the walk carries zeros.",
        "What is the slope of the root along itself?",
        (_walk(start=_renew), _walk(start=_start(lambda root: np.zeros_like(root.data)))),
    ),
    Mistake(
        "tensor_backward",
        "root_starts_with_its_number",
        "The walk starts with the root's data; it starts with the slope of the root along itself.",
        "What is the slope of the root along itself?",
        (_walk(start=_start(lambda root: root.data)),),
    ),
    Mistake(
        "tensor_backward",
        "every_node_starts_at_one",
        "Every node starts with ones; only the root does, the others wait for what arrives.",
        "Which node alone moves exactly as far as the root does?",
        (_all_seeded, lambda root: _all_seeded(root, leaves=False)),
    ),
    Mistake(
        "tensor_backward",
        "forward_order",
        "It walks from the leaves to the root, or stops after one step: only the root's own parents get something.",
        "Which grad is known before the walk begins, and who hands it on from there?",
        (_walk(order=deep_order), _walk(order=lambda root: [root])),
    ),
    Mistake(
        "tensor_backward",
        "overwritten_at_fan_out",
        "A parent's grad is set anew by each child; where a node is used twice, the second child wipes out the first.",
        "If a node has two children, how many amounts arrive at it?",
        (_walk(step=_overwrite), _at_once(_overwrite)),
    ),
    Mistake(
        "tensor_backward",
        "arrivals_multiplied",
        "What arrives at a node is multiplied; what several paths bring adds up.",
        "If two paths bring 2 and 3 to a node, how far does the root move when the node moves by 1?",
        (_walk(step=_multiply), _walk(step=_multiply_what_is_there)),
    ),
    Mistake(
        "tensor_backward",
        "one_array_shared",
        "Two nodes share one array as their grad: what is added to the one is added to the other, too.",
        "If c hands its own grad on to a, and something is later added into a.grad in place, what becomes of c.grad?",
        (_first_in_place, _first_in_place_anew),
    ),
    Mistake(
        "tensor_backward",
        "no_topological_order",
        "A node hands on before everything has arrived at it.",
        "When may a node with two children hand on?",
        (
            _at_once(_add),
            _walk(order=_levels),
            _walk(order=_first_met),
            _walk(order=lambda root: _first_met(root, -1)),
        ),
    ),
    Mistake(
        "tensor_backward",
        "stale_gradients",
        "Nodes in between keep what an earlier walk has left in them, and hand it on once more.",
        "When a second walk begins, what should be in the grad of a node that has parents?",
        (
            _walk(start=_start(renew=lambda root: None)),
            _walk(start=_start(lambda root: root.grad + np.ones_like(root.data), lambda root: None)),
        ),
    ),
    Mistake(
        "tensor_backward",
        "leaves_renewed",
        "The leaves start afresh in every walk; they have to add up what several walks bring.",
        "If two walks reach the same leaf, what should be in its grad?",
        (_walk(start=_start(renew=lambda root: _renew(root, lambda node: True))),),
    ),
    Mistake(
        "tensor_backward",
        "inner_gradients_cleared",
        "The nodes in between have lost their grad after the walk; it should stay readable.",
        "After the walk, how can you see what arrived at a node in between?",
        (_cleared_on_the_way, lambda root: _cleared_on_the_way(root, root_too=False)),
    ),
    Mistake(
        "tensor_backward",
        "leaves_left_out",
        "Nothing arrives at the leaves.",
        "Which nodes hold the slopes that training needs?",
        (_walk(step=_no_leaf),),
    ),
    Mistake(
        "tensor_backward",
        "one_parent_only",
        "Only one parent of each node gets something.",
        "Does your loop go through all of node.parents?",
        (_walk(edges=lambda node: _edges(node)[:1]), _walk(edges=lambda node: _edges(node)[-1:])),
    ),
    Mistake(
        "tensor_backward",
        "vjps_exchanged",
        "The functions go to the wrong parents.",
        "Which entry of node.vjps belongs to node.parents[0]?",
        (_walk(edges=lambda node: list(zip(node.parents, node.vjps[::-1], strict=True))),),
    ),
    Mistake(
        "tensor_backward",
        "upstream_dropped",
        "Each function is called with ones; it has to be called with what has arrived at the node.",
        "Along a path, which two slopes meet at an edge?",
        (
            lambda root: (
                _started(root),
                [
                    _add(node, parent, vjp(np.ones_like(node.data)))
                    for node in reversed(deep_order(root))
                    for parent, vjp in _edges(node)
                ],
                None,
            )[2],
        ),
    ),
    Mistake(
        "tensor_backward",
        "functions_not_called",
        "What arrives at a node is handed on as it is; the node's function has to turn it into what its parent gets.",
        "What is node.vjps good for?",
        (_walk(edges=lambda node: [(parent, lambda upstream: upstream) for parent in node.parents]),),
    ),
    Mistake(
        "tensor_backward",
        "multiplied_again",
        "What a function gives back is multiplied by the grad of the node once more; the function has done that.",
        "What does a vjp take, and what does it give back?",
        (_walk(step=lambda node, parent, arrives: _add(node, parent, node.grad * arrives)),),
    ),
    Mistake(
        "tensor_backward",
        "number_for_array",
        "What arrives is added up to one number; a grad has the shape of the node's data.",
        "How many slopes has an array of shape (2, 3)?",
        (
            _walk(step=_last_number),
            _numbers,
            lambda root: _numbers(root, spread=True),
            lambda root: _numbers(root, leaves_too=False),
            lambda root: _numbers(root, spread=True, leaves_too=False),
            _numbers_in_the_end,
        ),
    ),
    Mistake(
        "tensor_backward",
        "sign_turned",
        "It takes away where it should add.",
        "A positive slope and a positive grad: what arrives?",
        (
            _walk(step=lambda node, parent, arrives: _add(node, parent, -arrives)),
            _walk(start=_start(lambda root: -np.ones_like(root.data))),
        ),
    ),
)
