"""Lesson 07: what goes wrong in backward. The order is the precedence when several fit."""

from solutions.mistakes.mistake import Mistake
from solutions.reference.graphs import topological_order


def _renew(root, leaves=False):
    for node in topological_order(root):
        if node.parents or leaves:
            node.grad = 0.0


def _edges(node):
    return list(zip(node.parents, node.slopes, strict=True))


def _walk(step=None, start=lambda root: 1.0, renew=_renew, order=lambda root: topological_order(root)[::-1]):
    """The walk with one of its parts exchanged; `step(node, parent, slope)` says what a parent gets."""

    def program(root):
        renew(root)
        root.grad = start(root)
        for node in order(root):
            for parent, slope in _edges(node):
                if step is None:
                    parent.grad += node.grad * slope
                else:
                    step(node, parent, slope)

    return program


def _onto(amount):
    """A step that adds `amount(node, parent, slope)`."""

    def step(node, parent, slope):
        parent.grad += amount(node, parent, slope)

    return step


def _overwrite(node, parent, slope):
    parent.grad = node.grad * slope


def _multiply(node, parent, slope):
    parent.grad *= node.grad * slope


def _multiply_what_is_there(node, parent, slope):
    parent.grad = parent.grad * node.grad * slope if parent.grad else node.grad * slope


def _paths_gathered(root):
    """The product of what arrives is gathered beside the nodes, and the leaves add it to what they have."""
    _renew(root)
    arrived = {root: 1.0}
    for node in topological_order(root)[::-1]:
        node.grad = node.grad + arrived[node] if node is not root else 1.0
        for parent, slope in _edges(node):
            arrived[parent] = arrived.get(parent, 1.0) * arrived[node] * slope


def _hand_down_at_once(root):
    """From each node right on into its parents, with all that has arrived so far."""
    _renew(root)
    root.grad = 1.0

    def visit(node):
        for parent, slope in _edges(node):
            parent.grad += node.grad * slope
            visit(parent)

    visit(root)


def _hand_down_and_overwrite(root):
    _renew(root)
    root.grad = 1.0

    def visit(node):
        for parent, slope in _edges(node):
            parent.grad = node.grad * slope
            visit(parent)

    visit(root)


def _levels(root, repeat):
    """The nodes level by level from the root."""
    order = [root]
    for node in order:
        order += [p for p in (node.parents if repeat else dict.fromkeys(node.parents)) if repeat or p not in order]
    return order


def _first_met(root, turn):
    order = []

    def visit(node):
        if node not in order:
            order.append(node)
            for parent in node.parents[::turn]:
                visit(parent)

    visit(root)
    return order


def _cleared_on_the_way(root, root_too=True):
    _renew(root)
    root.grad = 1.0
    for node in topological_order(root)[::-1]:
        for parent, slope in _edges(node):
            parent.grad += node.grad * slope
        if node.parents and (root_too or node is not root):
            node.grad = 0.0


def _stale(root):
    root.grad = 1.0
    for node in topological_order(root)[::-1]:
        for parent, slope in _edges(node):
            parent.grad += node.grad * slope


def _stale_with_root(root):
    root.grad += 1.0
    for node in topological_order(root)[::-1]:
        for parent, slope in _edges(node):
            parent.grad += node.grad * slope


def _first_edge(root):
    _renew(root)
    root.grad = 1.0
    for node in topological_order(root)[::-1]:
        for parent, slope in _edges(node)[:1]:
            parent.grad += node.grad * slope


def _last_edge(root):
    _renew(root)
    root.grad = 1.0
    for node in topological_order(root)[::-1]:
        for parent, slope in _edges(node)[-1:]:
            parent.grad += node.grad * slope


def _slopes_exchanged(root):
    _renew(root)
    root.grad = 1.0
    for node in topological_order(root)[::-1]:
        for parent, slope in zip(node.parents, node.slopes[::-1], strict=True):
            parent.grad += node.grad * slope


def _parents_taken_off(root):
    _walk()(root)
    for node in topological_order(root):
        node.parents, node.slopes = (), ()


def _all_seeded(root, leaves=True):
    for node in topological_order(root):
        if leaves or node.parents or node is root:
            node.grad = 1.0
    for node in topological_order(root)[::-1]:
        for parent, slope in _edges(node):
            parent.grad += node.grad * slope


def _inner_only(root):
    _renew(root)
    root.grad = 1.0
    for node in topological_order(root)[::-1]:
        for parent, slope in _edges(node):
            if parent.parents:
                parent.grad += node.grad * slope


BACKWARD = (
    Mistake(
        "backward",
        "graph_taken_apart",
        "It takes parents or slopes away from the nodes; the next walk needs them.",
        "After the walk, what should node.parents and node.slopes hold?",
        (_parents_taken_off,),
    ),
    Mistake(
        "backward",
        "root_not_started",
        "The root's grad is not set to 1, or is cleared again, so zeros are all that is there.",
        "What is the slope of the root along itself?",
        (_walk(start=lambda root: 0.0), _walk(start=lambda root: root.grad)),
    ),
    Mistake(
        "backward",
        "root_starts_with_its_number",
        "The walk starts with the root's number; it starts with the slope of the root along itself.",
        "What is the slope of the root along itself?",
        (_walk(start=lambda root: root.data),),
    ),
    Mistake(
        "backward",
        "every_node_starts_at_one",
        "Every node starts with 1; only the root does, the others wait for what arrives.",
        "Which node alone moves exactly as far as the root does?",
        (_all_seeded, lambda root: _all_seeded(root, leaves=False)),
    ),
    Mistake(
        "backward",
        "forward_order",
        "It walks from the leaves to the root, or stops after one step: only the root's own parents get something.",
        "Which grad is known before the walk begins, and who hands it on from there?",
        (_walk(order=topological_order), _walk(order=lambda root: [root])),
    ),
    Mistake(
        "backward",
        "overwritten_at_fan_out",
        "A parent's grad is set anew by each child; where a node is used twice, the second child wipes out the first.",
        "If a node has two children, how many amounts arrive at it?",
        (_walk(step=_overwrite), _hand_down_and_overwrite),
    ),
    Mistake(
        "backward",
        "paths_multiplied",
        "What arrives is not added to the grad of the parent: it is multiplied, or it goes elsewhere.",
        "If two paths bring 2 and 3 to a parent, what should its grad be, and which line of yours writes it there?",
        (_walk(step=_multiply), _walk(step=_multiply_what_is_there), _paths_gathered),
    ),
    Mistake(
        "backward",
        "no_topological_order",
        "A node hands on before all of its own grad has arrived, so a part is lost or comes twice.",
        "Which nodes must be done before a node may hand on what has arrived at it?",
        (
            _hand_down_at_once,
            _walk(order=lambda root: _levels(root, True)),
            _walk(order=lambda root: _levels(root, False)),
            _walk(order=lambda root: _first_met(root, 1)),
            _walk(order=lambda root: _first_met(root, -1)),
        ),
    ),
    Mistake(
        "backward",
        "stale_gradients",
        "Nodes in between keep what an earlier walk left in them, and hand it on once more.",
        "When a second walk begins, what should be in the grad of a node that has parents?",
        (_stale, _stale_with_root),
    ),
    Mistake(
        "backward",
        "leaves_renewed",
        "The leaves start afresh in every walk; they have to add up what several walks bring.",
        "If two walks reach the same leaf, what should be in its grad?",
        (_walk(renew=lambda root: _renew(root, leaves=True)),),
    ),
    Mistake(
        "backward",
        "inner_gradients_cleared",
        "The nodes in between have lost their grad after the walk; it should stay readable.",
        "After the walk, how can you see what arrived at a node in between?",
        (_cleared_on_the_way, lambda root: _cleared_on_the_way(root, root_too=False)),
    ),
    Mistake(
        "backward",
        "leaves_left_out",
        "Nothing arrives at the leaves.",
        "Which nodes hold the slopes that training needs?",
        (_inner_only,),
    ),
    Mistake(
        "backward",
        "upstream_dropped",
        "Each parent gets the local slope alone; it has to be multiplied by what has arrived at the child.",
        "Along a path, which two slopes meet at an edge?",
        (_walk(step=_onto(lambda node, parent, slope: slope)),),
    ),
    Mistake(
        "backward",
        "local_slope_dropped",
        "Each parent gets what has arrived at the child, without the slope of the edge.",
        "Along a path, which two slopes meet at an edge?",
        (_walk(step=_onto(lambda node, parent, slope: node.grad)),),
    ),
    Mistake(
        "backward",
        "slopes_added",
        "At an edge the two slopes are added; along a path they multiply.",
        "If c moves twice as far as b, and the root three times as far as c, how far does the root move?",
        (_walk(step=_onto(lambda node, parent, slope: node.grad + slope)),),
    ),
    Mistake(
        "backward",
        "number_for_slope",
        "It multiplies by the number of a node where the slope of the edge belongs.",
        "Is the slope of an edge in node.data, or in node.slopes?",
        (
            _walk(step=_onto(lambda node, parent, slope: node.grad * parent.data)),
            _walk(step=_onto(lambda node, parent, slope: node.grad * node.data)),
            _walk(step=_onto(lambda node, parent, slope: node.data * slope)),
        ),
    ),
    Mistake(
        "backward",
        "slopes_exchanged",
        "The slopes go to the wrong parents.",
        "Which entry of node.slopes belongs to node.parents[0]?",
        (_slopes_exchanged,),
    ),
    Mistake(
        "backward",
        "one_parent_only",
        "Only one parent of each node gets something.",
        "Does your loop go through all of node.parents?",
        (_first_edge, _last_edge),
    ),
    Mistake(
        "backward",
        "sign_turned",
        "It takes away where it should add.",
        "A positive slope and a positive grad: what arrives?",
        (_walk(step=_onto(lambda node, parent, slope: -node.grad * slope)), _walk(start=lambda root: -1.0)),
    ),
)
