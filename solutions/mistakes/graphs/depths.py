"""Lesson 07: what goes wrong in deep_order. The order is the precedence when several fit."""

from solutions.mistakes.mistake import Mistake
from solutions.reference.graphs import deep_order, topological_order


def _turned(program):
    """The program for either order of the parents."""
    return tuple(lambda root, turn=turn: program(root, turn) for turn in (1, -1))


def _right(root, turn):
    order, seen, stack = [], set(), [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack.extend((parent, False) for parent in node.parents[::turn])
    return order


def _popped(root, turn):
    """Each node when it is taken off the stack for the first time."""
    order, seen, stack = [], set(), [root]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            order.append(node)
            stack.extend(node.parents[::turn])
    return order


def _queued(root, turn):
    """Level by level."""
    order, seen = [root], {root}
    for node in order:
        for parent in node.parents[::turn]:
            if parent not in seen:
                seen.add(parent)
                order.append(parent)
    return order


def _marked_early(root, turn):
    """A node counts as seen when it is put on the stack, so another child does not wait for it."""
    order, seen, stack = [], {root}, [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
            continue
        stack.append((node, True))
        for parent in node.parents[::turn]:
            if parent not in seen:
                seen.add(parent)
                stack.append((parent, False))
    return order


def _unmarked(root, turn):
    """Every path brings its nodes again."""
    order, stack = [], [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        else:
            stack.append((node, True))
            stack.extend((parent, False) for parent in node.parents[::turn])
    return order


def _marked_when_listed(root, turn):
    """A node counts as seen when it is listed, so it waits on the stack as often as it was put there before."""
    order, listed, stack = [], set(), [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
            listed.add(node)
        else:
            stack.append((node, True))
            stack.extend((parent, False) for parent in node.parents[::turn] if parent not in listed)
    return order


def _by_number(root, turn):
    order, seen, stack = [], set(), [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif node.data not in seen:
            seen.add(node.data)
            stack.append((node, True))
            stack.extend((parent, False) for parent in node.parents[::turn])
    return order


def _one_parent(place):
    def chain(root):
        order = [root]
        while order[-1].parents:
            order.append(order[-1].parents[place])
        return order[::-1]

    return chain


def _recursive_turned(root, turn):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents[::turn]:
                visit(parent)
            order.append(node)

    visit(root)
    return order


def _up_to(root, count):
    return _right(root, 1)[:count]


DEEP_ORDER = (
    Mistake(
        "deep_order",
        "still_recursive",
        "It still calls itself for each node on the way down, and Python allows about a thousand such calls.",
        "Which list of yours remembers what is still to be done, in place of the calls?",
        (topological_order, *_turned(_recursive_turned)),
    ),
    Mistake(
        "deep_order",
        "numbers_listed",
        "It lists the numbers of the nodes; the walk needs the nodes themselves.",
        "Do you append node, or node.data?",
        (lambda root: [node.data for node in deep_order(root)],),
    ),
    Mistake(
        "deep_order",
        "compared_by_number",
        "Nodes that hold the same number count as one.",
        "Are two Values with the same data the same node?",
        _turned(_by_number),
    ),
    Mistake(
        "deep_order",
        "root_first",
        "The order is turned round: the root stands first, and parents behind their children.",
        "Which node can be computed first, the root or a leaf?",
        tuple(lambda root, turn=turn: _right(root, turn)[::-1] for turn in (1, -1)),
    ),
    Mistake(
        "deep_order",
        "listed_when_met",
        "A node is listed when it comes off the stack for the first time; its parents are still to come.",
        "How does your stack remember that a node still has to wait for its parents?",
        (*_turned(_popped), *tuple(lambda root, turn=turn: _popped(root, turn)[::-1] for turn in (1, -1))),
    ),
    Mistake(
        "deep_order",
        "levels",
        "It goes level by level from the root; a node that is near the root on one path can be far on another.",
        "What happens if you take from the end of the list in place of its beginning?",
        (*_turned(_queued), *tuple(lambda root, turn=turn: _queued(root, turn)[::-1] for turn in (1, -1))),
    ),
    Mistake(
        "deep_order",
        "marked_too_early",
        "A node counts as seen when it goes onto the stack, before it is done, so another child does not wait for it.",
        "When may a child be listed: when its parents are on the stack, or when they are listed?",
        _turned(_marked_early),
    ),
    Mistake(
        "deep_order",
        "nodes_repeated",
        "A node is listed several times, where several ways lead to it.",
        "When a node comes off the stack for the second time, how do you know?",
        (*_turned(_unmarked), *_turned(_marked_when_listed)),
    ),
    Mistake(
        "deep_order",
        "root_missing",
        "The root itself is not in the list.",
        "Does the root go onto the stack as the others do?",
        tuple(lambda root, turn=turn: _right(root, turn)[:-1] for turn in (1, -1)),
    ),
    Mistake(
        "deep_order",
        "leaves_missing",
        "Nodes without parents are not in the list.",
        "Are the leaves not the ones whose slopes you want?",
        tuple(lambda root, turn=turn: [n for n in _right(root, turn) if n.parents] for turn in (1, -1)),
    ),
    Mistake(
        "deep_order",
        "one_parent_only",
        "It follows one parent of each node only.",
        "How many parents go onto the stack?",
        (_one_parent(0), _one_parent(-1)),
    ),
    Mistake(
        "deep_order",
        "stops_at_a_thousand",
        "It stops after a number of nodes; a graph can have any number.",
        "What ends your loop: a count, or an empty stack?",
        (lambda root: _up_to(root, 1000), lambda root: _up_to(root, 999)),
    ),
)
