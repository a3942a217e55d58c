"""Lesson 07: right solutions in other styles. The namespace holds the other pieces, the reference's."""

RIGHT: dict[str, tuple[str, ...]] = {
    "Value": (
        """class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = parents
        self.slopes = slopes
        self.grad = 0

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data + other.data, (self, other), (1, 1))

    __radd__ = __add__

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    __rmul__ = __mul__
""",
        """class Value:
    # Constants are no nodes: an edge to them leads nowhere.
    def __init__(self, data, parents=(), slopes=()):
        self.data, self.parents, self.slopes, self.grad = float(data), list(parents), list(slopes), 0.0

    def __add__(self, other):
        if isinstance(other, (int, float)):
            return Value(self.data + other, [self], [1.0])
        return Value(self.data + other.data, [self, other], [1.0, 1.0])

    def __radd__(self, other):
        return Value(other + self.data, [self], [1.0])

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return Value(self.data * other, [self], [other])
        return Value(self.data * other.data, [self, other], [other.data, self.data])

    def __rmul__(self, other):
        return Value(other * self.data, [self], [other])
""",
        """def wrap(x):
    return x if hasattr(x, "data") else Value(x)


class Value:
    count = 0

    def __init__(self, data, parents=(), slopes=()):
        Value.count += 1
        self.data = np.float64(data)
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = np.zeros(())

    def __repr__(self):
        return "Value"

    def __add__(self, other):
        other = wrap(other)
        print(self, "+", other)
        return Value(self.data + other.data, parents=(other, self), slopes=(1.0, 1.0))

    def __radd__(self, other):
        return Value(other) + self

    def __mul__(self, other):
        other = wrap(other)
        return Value(self.data * other.data, slopes=(self.data, other.data), parents=(other, self))

    def __rmul__(self, other):
        return Value(other) * self
""",
        """class Value:
    # One edge where both operands are one node.
    def __init__(self, data, parents=(), slopes=()):
        self.data = data
        self.parents = tuple(parents)
        self.slopes = tuple(slopes)
        self.grad = 0.0

    def __add__(self, other):
        if self is other:
            return Value(2 * self.data, (self,), (2.0,))
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self.__add__(other)

    def __mul__(self, other):
        if self is other:
            return Value(self.data**2, (self,), (2 * self.data,))
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __rmul__(self, other):
        return self.__mul__(other)
""",
    ),
    "arithmetic": (
        """def arithmetic(sign, a, b):
    if not isinstance(a, Value):
        a = Value(a)
    if sign == "**":
        return Value(a.data**b, (a,), (b * a.data**b / a.data,))
    if not isinstance(b, Value):
        b = Value(b)
    if sign == "-":
        return a + -1 * b
    return a * arithmetic("**", b, -1)
""",
        """def arithmetic(sign, a, b):
    x = a.data if isinstance(a, Value) else a
    y = b.data if isinstance(b, Value) else b
    if sign == "-":
        out, slopes = x - y, (1, -1)
    elif sign == "/":
        out, slopes = x / y, (1 / y, -x / (y * y))
    else:
        out, slopes = x**y, (y * x ** (y - 1), 0)
    edges = [(node, slope) for node, slope in zip((a, b), slopes) if isinstance(node, Value)]
    return Value(out, tuple(node for node, _ in edges), tuple(slope for _, slope in edges))
""",
        """def arithmetic(sign, a, b):
    def node(x):
        return x if isinstance(x, Value) else Value(x)

    def minus(a, b):
        return Value(a.data - b.data, (b, a), (-1.0, 1.0))

    def over(a, b):
        out = a.data / b.data
        return Value(out, (a, b), (1 / b.data, -out / b.data))

    def power(a, b):
        return Value(np.power(a.data, b.data), (a, b), (b.data * np.power(a.data, b.data - 1), 0.0))

    return {"-": minus, "/": over, "**": power}[sign](node(a), node(b))
""",
    ),
    "elementary": (
        """def elementary(name, a):
    x = a.data
    if name == "exp":
        return Value(math.exp(x), (a,), (math.exp(x),))
    if name == "log":
        return Value(math.log(x), (a,), (x**-1,))
    if name == "tanh":
        return Value(math.tanh(x), (a,), (1 / math.cosh(x) ** 2,))
    if x > 0:
        return Value(x, (a,), (1,))
    return Value(0, (a,), (0,))
""",
        """TABLE = {
    "exp": (np.exp, np.exp),
    "log": (np.log, lambda x: 1 / x),
    "tanh": (np.tanh, lambda x: 1 - np.tanh(x) ** 2),
    "relu": (lambda x: np.maximum(x, 0), lambda x: x >= 0),
}


def elementary(name, a):
    function, derivative = TABLE[name]
    return Value(function(a.data), [a], [derivative(a.data)])
""",
        """def elementary(name, a):
    # tanh out of exp, relu out of itself.
    if name == "tanh":
        e = math.exp(2 * a.data)
        return Value((e - 1) / (e + 1), (a,), (4 * e / (e + 1) ** 2,))
    if name == "relu":
        return a * (1.0 if a.data > 0 else 0.0)
    out = getattr(math, name)(a.data)
    return Value(out, (a,), (out if name == "exp" else 1 / a.data,))
""",
    ),
    "topological_order": (
        """def topological_order(root):
    order = []

    def visit(node):
        if node in order:
            return
        for parent in node.parents:
            visit(parent)
        order.append(node)

    visit(root)
    return order
""",
        """def topological_order(root, order=None):
    if order is None:
        order = []
    for parent in reversed(root.parents):
        if not any(parent is node for node in order):
            topological_order(parent, order)
    order.append(root)
    return order
""",
        """def topological_order(root):
    # Take away, again and again, what no other node waits for.
    nodes, children = [root], {id(root): 0}
    for node in nodes:
        for parent in node.parents:
            if id(parent) not in children:
                children[id(parent)] = 0
                nodes.append(parent)
            children[id(parent)] += 1
    free, order = [root], []
    while free:
        node = free.pop(0)
        order.append(node)
        for parent in node.parents:
            children[id(parent)] -= 1
            if children[id(parent)] == 0:
                free.append(parent)
    return tuple(reversed(order))
""",
    ),
    "backward": (
        """def backward(self):
    nodes = list(topological_order(self))[::-1]
    for v in nodes:
        if len(v.parents) > 0:
            v.grad = 0
    self.grad = 1
    for v in nodes:
        for i in range(len(v.parents)):
            v.parents[i].grad = v.parents[i].grad + v.slopes[i] * v.grad
    return None
""",
        """def backward(root):
    # Nothing of other pieces: what arrives is kept aside, and handed over at the end.
    nodes, seen = [], set()

    def visit(node):
        if id(node) not in seen:
            seen.add(id(node))
            [visit(parent) for parent in node.parents]
            nodes.append(node)

    visit(root)
    arrived = {id(node): 0.0 for node in nodes}
    arrived[id(root)] = 1.0
    for node in reversed(nodes):
        for parent, slope in zip(node.parents, node.slopes):
            arrived[id(parent)] += slope * arrived[id(node)]
    for node in nodes:
        node.grad = arrived[id(node)] if node.parents else node.grad + arrived[id(node)]
""",
        """def backward(root):
    order = topological_order(root)
    leaves = [node for node in order if not node.parents and node is not root]
    before = [leaf.grad for leaf in leaves]
    for node in order:
        node.grad = float(node is root)
    for node in order[::-1]:
        print(node)
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope
    for leaf, old in zip(leaves, before):
        leaf.grad += old
    return order
""",
        """def backward(root):
    nodes = topological_order(root)
    place = {id(node): i for i, node in enumerate(nodes)}
    totals = np.zeros(len(nodes))
    totals[-1] = 1.0
    for i in range(len(nodes) - 1, -1, -1):
        for parent, slope in zip(nodes[i].parents, nodes[i].slopes):
            totals[place[id(parent)]] += totals[i] * slope
    for node, total in zip(nodes, totals):
        if node.parents or node is root:
            node.grad = total
        else:
            node.grad += total
""",
    ),
    "zero_grad": (
        """def zero_grad(leaves):
    for leaf in leaves:
        leaf.grad = 0
""",
        """def zero_grad(leaves):
    for i in range(len(leaves)):
        leaves[i].grad -= leaves[i].grad
    return leaves
""",
        """def zero_grad(parameters):
    [setattr(p, "grad", np.float64(0)) for p in parameters]
""",
    ),
    "neuron": (
        """def neuron(x, w, b):
    products = [xi * wi for xi, wi in zip(x, w)]
    return elementary("tanh", sum(products, b))
""",
        """def neuron(x, w, b):
    z = 0
    for i in range(len(w)):
        z = z + w[i] * x[i]
    z += b
    return elementary("tanh", z)
""",
        """def neuron(x, w, b):
    z = sum(xi * wi for xi, wi in zip(x, w)) + b
    e = elementary("exp", 2 * z)
    return arithmetic("/", arithmetic("-", e, 1), e + 1)
""",
    ),
    "deep_order": (
        """def deep_order(root):
    order, seen, stack = [], {root}, [(root, iter(root.parents))]
    while stack:
        node, parents = stack[-1]
        for parent in parents:
            if parent not in seen:
                seen.add(parent)
                stack.append((parent, iter(parent.parents)))
                break
        else:
            order.append(node)
            stack.pop()
    return order
""",
        """def deep_order(root):
    children, nodes = {id(root): 0}, [root]
    for node in nodes:
        for parent in node.parents:
            if id(parent) not in children:
                children[id(parent)] = 0
                nodes.append(parent)
            children[id(parent)] += 1
    free, order = [root], []
    while free:
        node = free.pop()
        order.append(node)
        for parent in node.parents:
            children[id(parent)] -= 1
            if children[id(parent)] == 0:
                free.append(parent)
    return order[::-1]
""",
        """def deep_order(root):
    order, done, stack = [], set(), [root]
    while stack:
        node = stack[-1]
        waiting = [p for p in node.parents if p not in done]
        if waiting:
            stack.extend(waiting)
        else:
            stack.pop()
            if node not in done:
                done.add(node)
                order.append(node)
    return order
""",
    ),
}
