"""Lesson 07: what goes wrong in topological_order. The order is the precedence when several fit.

A wrong order depends on which parent is visited first, so most slips have a variant for each direction.
"""

from solutions.mistakes.mistake import Mistake
from solutions.reference.graphs import topological_order


def _directions(program):
    """The program that goes through parents from the first, and the one from the last."""
    return tuple(lambda root, turn=turn: program(root, turn) for turn in (1, -1))


def _first_visit(root, turn):
    """Each node as it is met, before its parents."""
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            order.append(node)
            for parent in node.parents[::turn]:
                visit(parent)

    visit(root)
    return order


def _behind(root, turn):
    """Each node after its parents, for either direction: right."""
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents[::turn]:
                visit(parent)
            order.append(node)

    visit(root)
    return order


def _every_visit(root, turn):
    order = []

    def visit(node):
        for parent in node.parents[::turn]:
            visit(parent)
        order.append(node)

    visit(root)
    return order


def _listed_at_every_visit(root, turn):
    """Parents are gone through once, but the node is listed whenever it is come to."""
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents[::turn]:
                visit(parent)
        order.append(node)

    visit(root)
    return order


def _listed_in_the_loop(root, turn):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents[::turn]:
                visit(parent)
                order.append(node)

    visit(root)
    return order


def _every_first_visit(root, turn):
    order = []

    def visit(node):
        order.append(node)
        for parent in node.parents[::turn]:
            visit(parent)

    visit(root)
    return order


def _levels(root, turn):
    order = [root]
    for node in order:
        order += [parent for parent in dict.fromkeys(node.parents[::turn]) if parent not in order]
    return order


def _levels_with_repeats(root, turn):
    order = [root]
    for node in order:
        order += node.parents[::turn]
    return order


def _by_number(root, turn):
    order, seen = [], set()

    def visit(node):
        if node.data not in seen:
            seen.add(node.data)
            for parent in node.parents[::turn]:
                visit(parent)
            order.append(node)

    visit(root)
    return order


def _by_number_in_the_list(root, turn):
    """A number counts as there when a node with it is listed, so a node on the way down hides nothing."""
    order = []

    def visit(node):
        if node.data not in [listed.data for listed in order]:
            for parent in node.parents[::turn]:
                visit(parent)
            order.append(node)

    visit(root)
    return order


def _first_parent_only(root):
    order = [root]
    while order[-1].parents:
        order.append(order[-1].parents[0])
    return order[::-1]


def _last_parent_only(root):
    order = [root]
    while order[-1].parents:
        order.append(order[-1].parents[-1])
    return order[::-1]


def _return_in_the_loop():
    """A walk that comes back after the first parent, from within the loop."""
    return (_first_parent_only, _last_parent_only)


def _remembering():
    """seen lives outside of the function, so a second call finds every node seen."""
    seen = set()

    def order_of(root):
        order = []

        def visit(node):
            if node not in seen:
                seen.add(node)
                for parent in node.parents:
                    visit(parent)
                order.append(node)

        visit(root)
        return order

    return order_of


def _gathering():
    """The list lives outside of the function, and keeps what earlier calls put there."""
    kept = []

    def order_of(root):
        if kept and kept[0] not in topological_order(root):
            kept.clear()
        kept.extend(topological_order(root))
        return list(kept)

    return order_of


def _parents_alone(root):
    return [*dict.fromkeys(root.parents), root]


def _with_parents_taken_off(root):
    order = topological_order(root)
    for node in order:
        node.parents = ()
    return order


TOPOLOGICAL_ORDER = (
    Mistake(
        "topological_order",
        "numbers_listed",
        "It lists the numbers of the nodes; the walk needs the nodes themselves.",
        "Do you append node, or node.data?",
        (lambda root: [node.data for node in topological_order(root)],),
    ),
    Mistake(
        "topological_order",
        "seen_kept_between_calls",
        "The second call finds nothing, or everything twice: what it remembers lives on from the first call.",
        "Where do you make the empty list and the empty set: inside of the function, or outside?",
        (_remembering(), _gathering()),
    ),
    Mistake(
        "topological_order",
        "parents_taken_away",
        "It takes the parents away from the nodes; the walk backward needs them.",
        "After the call, what should node.parents hold?",
        (_with_parents_taken_off,),
    ),
    Mistake(
        "topological_order",
        "compared_by_number",
        "Two nodes that hold the same number count as one.",
        "Are two Values with the same data the same node?",
        (*_directions(_by_number), *_directions(_by_number_in_the_list)),
    ),
    Mistake(
        "topological_order",
        "root_first",
        "The order is turned round: the root stands first, and parents behind their children.",
        "Which node can be computed first, the root or a leaf?",
        tuple(lambda root, turn=turn: _behind(root, turn)[::-1] for turn in (1, -1)),
    ),
    Mistake(
        "topological_order",
        "listed_before_parents",
        "A node is listed when it is met, before its parents are.",
        "In visit, which comes first: the loop over the parents, or the append?",
        (
            *_directions(_first_visit),
            *tuple(lambda root, turn=turn: _first_visit(root, turn)[::-1] for turn in (1, -1)),
        ),
    ),
    Mistake(
        "topological_order",
        "levels",
        "It goes level by level from the root; a node that is near the root on one path can be far on another.",
        "If a node is a parent of the root, and of another parent of the root too, on which level is it?",
        (*_directions(_levels), *tuple(lambda root, turn=turn: _levels(root, turn)[::-1] for turn in (1, -1))),
    ),
    Mistake(
        "topological_order",
        "nodes_repeated",
        "A node is listed several times, where several ways lead to it.",
        "When you come to a node for the second time, how do you know?",
        (
            *_directions(_every_visit),
            *_directions(_listed_at_every_visit),
            *_directions(_every_first_visit),
            *_directions(_levels_with_repeats),
            *tuple(lambda root, turn=turn: _levels_with_repeats(root, turn)[::-1] for turn in (1, -1)),
            *tuple(lambda root, turn=turn: _every_visit(root, turn)[::-1] for turn in (1, -1)),
        ),
    ),
    Mistake(
        "topological_order",
        "root_missing",
        "The root itself is not in the list.",
        "Is the root one of the nodes that the walk backward needs?",
        tuple(lambda root, turn=turn: _behind(root, turn)[:-1] for turn in (1, -1)),
    ),
    Mistake(
        "topological_order",
        "leaves_missing",
        "Nodes without parents are not in the list.",
        "Are the leaves not the ones whose slopes you want?",
        tuple(lambda root, turn=turn: [n for n in _behind(root, turn) if n.parents] for turn in (1, -1)),
    ),
    Mistake(
        "topological_order",
        "nothing_listed",
        "The list stays empty.",
        "Which line visits the root, and which one appends?",
        (lambda root: [],),
    ),
    Mistake(
        "topological_order",
        "listed_for_each_parent",
        "A node is listed once for each of its parents, so a leaf never is.",
        "Does your append stand inside of the loop over the parents, or behind it?",
        _directions(_listed_in_the_loop),
    ),
    Mistake(
        "topological_order",
        "one_parent_only",
        "It follows one parent of each node only.",
        "Where does your function return: inside of the loop over the parents, or behind it?",
        _return_in_the_loop(),
    ),
    Mistake(
        "topological_order",
        "parents_of_the_root_only",
        "It lists the root and its parents, but not what these were made from.",
        "Who lists the parents of the parents?",
        (_parents_alone, lambda root: [root], lambda root: [root, *dict.fromkeys(root.parents)]),
    ),
)
