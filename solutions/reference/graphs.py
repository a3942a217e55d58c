"""Lesson 07: numbers that remember what they were made from, and the walk backward through their graph."""

import math


class Value:
    """A number that remembers what it was made from: a node in a graph of computations.

    data: the number; parents: the Values that it was made from, none for a leaf;
    slopes: for each parent, the local slope of this node along it, in the same order.
    grad: the slope of a final number along this node. It is 0 until a walk backward fills it in.
    A + or * makes a new Value and changes neither operand. A number works on either side, as in 2 * v.
    """

    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __repr__(self):
        return f"Value({self.data:.6g}, grad {self.grad:.6g})"

    def __add__(self, other):
        """A new Value for self + other. other: a Value or a number."""
        other = _as_value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        """A new Value for other + self, where other is a number."""
        return self + other

    def __mul__(self, other):
        """A new Value for self * other. other: a Value or a number."""
        other = _as_value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __rmul__(self, other):
        """A new Value for other * self, where other is a number."""
        return self * other


def _as_value(x):
    return x if isinstance(x, Value) else Value(x)


def arithmetic(sign, a, b):
    """A new Value for a - b, a / b or a ** b.

    sign: "-", "/" or "**"; a, b: Values or numbers, at least one of them a Value.
    For "/", b is not 0. For "**", a is a Value other than 0, and b is a number, which may be negative.
    Returns a Value with its parents and local slopes. The operands are not changed.
    """
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data ** (b - 1),))
    a = _as_value(a)
    b = _as_value(b)
    if sign == "-":
        return Value(a.data - b.data, (a, b), (1.0, -1.0))
    return Value(a.data / b.data, (a, b), (1 / b.data, -a.data / b.data**2))


def elementary(name, a):
    """A new Value for an elementary function of a.

    name: "exp", "log" (the natural logarithm), "tanh" or "relu"; a: a Value, greater than 0 for "log".
    At the kink of "relu", 0, any slope from 0 to 1 is accepted.
    Returns a Value with its parent and local slope. a is not changed.
    """
    if name == "exp":
        out = math.exp(a.data)
        slope = out
    elif name == "log":
        out = math.log(a.data)
        slope = 1 / a.data
    elif name == "tanh":
        out = math.tanh(a.data)
        slope = 1 - out**2
    else:
        out = max(0.0, a.data)
        slope = 1.0 if a.data > 0 else 0.0
    return Value(out, (a,), (slope,))


def topological_order(root):
    """Every node that root is made from, and root itself, in an order in which no node stands before its parents.

    root: a Value.
    Returns a list of Values, each of them once, the root last. Any such order is right. The graph is not changed.
    """
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(root)
    return order


def deep_order(root):
    """The same as topological_order, for graphs of any depth: chains of thousands of nodes do not stop it.

    root: a Value.
    Returns a list of Values, each of them once, parents before children, the root last. The graph is not changed.
    """
    order, seen, stack = [], set(), [(root, False)]
    while stack:
        node, parents_are_done = stack.pop()
        if parents_are_done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack.extend((parent, False) for parent in node.parents)
    return order


def backward(root):
    """Walk backward from root, and put into the grad of each node the slope of root along it.

    root: a Value. Its own grad becomes 1.
    Nodes that have parents start afresh: what an earlier walk left in their grad is forgotten. A leaf adds what arrives
    to the grad that it has, so that several walks add up in the leaves. Returns nothing.
    """
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes, strict=True):
            parent.grad += node.grad * slope


def zero_grad(leaves):
    """Set the grad of each leaf to 0, so that the next walk backward starts afresh.

    leaves: a list of Values. Nothing else of them is changed. Returns nothing.
    """
    for leaf in leaves:
        leaf.grad = 0.0


def neuron(x, w, b):
    """What a neuron with tanh makes of its inputs: tanh(x[0] * w[0] + x[1] * w[1] + ... + b).

    x: a list of Values or numbers; w: a list of Values of the same length, at least one; b: a Value.
    Returns a Value, from which a walk backward reaches every weight. The lists are not changed.
    """
    total = b
    for value, weight in zip(x, w, strict=True):
        total = total + weight * value
    return elementary("tanh", total)
