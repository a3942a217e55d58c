"""Lesson 12: right solutions in other styles. The namespace holds the other pieces, the reference's."""

from tests.judging.right_styles.engine_networks import NETWORKS

RIGHT: dict[str, tuple[str, ...]] = {
    "unbroadcast": (
        """def unbroadcast(grad, shape):
    while grad.ndim > len(shape):
        grad = grad.sum(axis=0)
    for axis in range(len(shape)):
        if shape[axis] == 1:
            grad = grad.sum(axis=axis, keepdims=True)
    return grad
""",
        """def unbroadcast(grad, shape):
    if grad.shape == shape:
        return grad
    padded = (1,) * (grad.ndim - len(shape)) + tuple(shape)
    axes = [i for i, (have, want) in enumerate(zip(grad.shape, padded)) if have != want]
    return grad.sum(axis=tuple(axes), keepdims=True).reshape(shape)
""",
        """def unbroadcast(grad, shape):
    # Entry by entry: each one goes to where it came from.
    places = np.broadcast_to(np.arange(int(np.prod(shape))).reshape(shape), grad.shape)
    result = np.zeros(int(np.prod(shape)))
    np.add.at(result, places.ravel(), grad.ravel())
    return result.reshape(shape)
""",
        """def unbroadcast(grad, shape):
    letters = "abcdefgh"[: grad.ndim]
    kept = [letter for letter, n in zip(letters[::-1], reversed(shape)) if n != 1]
    return np.einsum(f"{letters}->{''.join(kept[::-1])}", grad).reshape(shape)
""",
    ),
    "Tensor": (
        """class Tensor:
    __array_ufunc__ = None

    def __init__(self, data, parents=(), vjps=()):
        self.data = np.array(data, dtype=float)
        self.parents = parents
        self.vjps = vjps
        self.grad = None

    def __add__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)

        def to_self(upstream):
            return unbroadcast(upstream, self.data.shape)

        def to_other(upstream):
            return unbroadcast(upstream, other.data.shape)

        return Tensor(self.data + other.data, (self, other), (to_self, to_other))

    __radd__ = __add__

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)

        def to_self(upstream):
            return unbroadcast(other.data * upstream, self.data.shape)

        def to_other(upstream):
            return unbroadcast(self.data * upstream, other.data.shape)

        return Tensor(self.data * other.data, (self, other), (to_self, to_other))

    __rmul__ = __mul__
""",
        """class Tensor:
    # Plain operands are no nodes.
    __array_ufunc__ = None

    def __init__(self, data, parents=(), vjps=()):
        self.data, self.parents, self.vjps = np.asarray(data, dtype=np.float64), list(parents), list(vjps)
        self.grad = np.zeros(self.data.shape)

    def __add__(self, other):
        if isinstance(other, Tensor):
            return Tensor(
                self.data + other.data,
                [self, other],
                [
                    lambda u: unbroadcast(u, self.data.shape),
                    lambda u: unbroadcast(u, other.data.shape),
                ],
            )
        return Tensor(self.data + other, [self], [lambda u: unbroadcast(u, self.data.shape)])

    def __radd__(self, other):
        return Tensor(other + self.data, [self], [lambda u: unbroadcast(u, self.data.shape)])

    def __mul__(self, other):
        if isinstance(other, Tensor):
            return Tensor(
                self.data * other.data,
                [self, other],
                [
                    lambda u: unbroadcast(u * other.data, self.data.shape),
                    lambda u: unbroadcast(u * self.data, other.data.shape),
                ],
            )
        return Tensor(self.data * other, [self], [lambda u: unbroadcast(u * other, self.data.shape)])

    def __rmul__(self, other):
        return self * other
""",
        """def wrap(x):
    return x if hasattr(x, "vjps") else Tensor(x)


def gather(grad, shape):
    return grad if grad.shape == shape else unbroadcast(grad, shape)


class Tensor:
    __array_ufunc__ = None
    count = 0

    def __init__(self, data, parents=(), vjps=()):
        Tensor.count += 1
        self.data = np.asarray(data, dtype=np.float64)
        self.parents, self.vjps, self.grad = tuple(parents), tuple(vjps), np.zeros_like(self.data)

    def __add__(self, other):
        other = wrap(other)
        print("adding", self, other)
        a, b = self.data.shape, other.data.shape
        return Tensor(
            np.add(self.data, other.data),
            parents=(other, self),
            vjps=(lambda u: gather(u, b), lambda u: gather(u, a)),
        )

    def __radd__(self, other):
        return wrap(other) + self

    def __mul__(self, other):
        other = wrap(other)
        return Tensor(
            np.multiply(self.data, other.data),
            vjps=(
                lambda u: gather(np.multiply(self.data, u), other.data.shape),
                lambda u: gather(np.multiply(other.data, u), self.data.shape),
            ),
            parents=(other, self),
        )

    def __rmul__(self, other):
        return wrap(other) * self
""",
        """class Tensor:
    # One edge where both operands are one node.
    __array_ufunc__ = None

    def __init__(self, data, parents=(), vjps=()):
        self.data = np.asarray(data, dtype=np.float64)
        self.parents, self.vjps, self.grad = tuple(parents), tuple(vjps), 0.0

    def __add__(self, other):
        if self is other:
            return Tensor(2 * self.data, (self,), (lambda u: 2 * u,))
        other = other if isinstance(other, Tensor) else Tensor(other)
        shapes = self.data.shape, other.data.shape
        return Tensor(
            self.data + other.data,
            (self, other),
            tuple(lambda u, shape=shape: unbroadcast(u, shape) for shape in shapes),
        )

    def __radd__(self, other):
        return self.__add__(other)

    def __mul__(self, other):
        if self is other:
            return Tensor(self.data**2, (self,), (lambda u: 2 * self.data * u,))
        other = other if isinstance(other, Tensor) else Tensor(other)
        return Tensor(
            self.data * other.data,
            (self, other),
            (
                lambda u: unbroadcast(u * other.data, self.data.shape),
                lambda u: unbroadcast(u * self.data, other.data.shape),
            ),
        )

    def __rmul__(self, other):
        return self.__mul__(other)
""",
    ),
    "combine": (
        """def combine(sign, a, b):
    if sign == "**":
        def back(upstream):
            return upstream * (b * a.data ** (b - 1))
        return Tensor(a.data ** b, (a,), (back,))
    if not isinstance(a, Tensor):
        a = Tensor(a)
    if not isinstance(b, Tensor):
        b = Tensor(b)
    if sign == "-":
        return a + b * -1
    return a * combine("**", b, -1)
""",
        """def combine(sign, a, b):
    x = a.data if isinstance(a, Tensor) else np.asarray(a, dtype=float)
    y = b.data if isinstance(b, Tensor) else np.asarray(b, dtype=float)
    out, slopes = {
        "-": lambda: (x - y, (1, -1)),
        "/": lambda: (x / y, (1 / y, -x / (y * y))),
        "**": lambda: (x**y, (y * x ** (y - 1), 0 * x)),
    }[sign]()
    edges = [(node, slope) for node, slope in zip((a, b), slopes) if isinstance(node, Tensor)]
    vjps = [lambda u, node=node, slope=slope: unbroadcast(u * slope, node.data.shape) for node, slope in edges]
    return Tensor(out, [node for node, _ in edges], vjps)
""",
        """def combine(sign, a, b):
    def node(x):
        return x if isinstance(x, Tensor) else Tensor(x)

    def minus(a, b):
        return Tensor(
            a.data - b.data,
            (b, a),
            (lambda u: -unbroadcast(u, b.data.shape), lambda u: unbroadcast(u, a.data.shape)),
        )

    def over(a, b):
        out = a.data / b.data
        return Tensor(
            out,
            (a, b),
            (
                lambda u: unbroadcast(u / b.data, a.data.shape),
                lambda u: unbroadcast(-u * out / b.data, b.data.shape),
            ),
        )

    def power(a, b):
        return Tensor(np.power(a.data, b), (a,), (lambda u: u * np.power(a.data, b) * b / a.data,))

    if sign == "**":
        return power(a, b)
    return minus(node(a), node(b)) if sign == "-" else over(node(a), node(b))
""",
    ),
    "pointwise": (
        """def pointwise(name, a):
    x = a.data
    if name == "exp":
        return Tensor(np.exp(x), (a,), (lambda u: u * np.exp(x),))
    if name == "log":
        return Tensor(np.log(x), (a,), (lambda u: u / x,))
    return Tensor(np.maximum(x, 0), (a,), (lambda u: u * (x > 0),))
""",
        """TABLE = {
    "exp": (np.exp, np.exp),
    "log": (np.log, lambda x: 1 / x),
    "relu": (lambda x: np.maximum(x, 0), lambda x: np.where(x >= 0, 1, 0)),
}


def pointwise(name, a):
    function, derivative = TABLE[name]
    slopes = derivative(a.data)

    def back(upstream):
        return slopes * upstream

    return Tensor(function(a.data), [a], [back])
""",
        """def pointwise(name, a):
    # relu out of a product, and a copy that is written into.
    if name == "relu":
        return a * (a.data > 0)

    def back(upstream):
        result = upstream.copy()
        if name == "exp":
            result *= out
        else:
            result /= a.data
        return result

    out = getattr(np, name)(a.data)
    return Tensor(out, (a,), (back,))
""",
        """def pointwise(name, a):
    if name == "relu":
        def back(upstream):
            upstream = upstream.copy()
            upstream[a.data < 0] = 0
            return upstream

        return Tensor((abs(a.data) + a.data) / 2, (a,), (back,))
    out = np.exp(a.data) if name == "exp" else np.log(a.data)
    return Tensor(out, (a,), (lambda u: u * (out if name == "exp" else 1 / a.data),))
""",
    ),
    "tensor_backward": (
        """def tensor_backward(self):
    nodes = list(deep_order(self))[::-1]
    for v in nodes:
        if len(v.parents) > 0:
            v.grad = np.zeros(v.data.shape)
    self.grad = np.ones(self.data.shape)
    for v in nodes:
        for i in range(len(v.parents)):
            v.parents[i].grad = v.parents[i].grad + v.vjps[i](v.grad)
    return None
""",
        """def tensor_backward(root):
    # Nothing of other pieces: what arrives is kept aside, and handed over at the end.
    nodes, seen = [], set()

    def visit(node):
        if id(node) not in seen:
            seen.add(id(node))
            [visit(parent) for parent in node.parents]
            nodes.append(node)

    visit(root)
    arrived = {id(node): np.zeros_like(node.data) for node in nodes}
    arrived[id(root)] = np.ones_like(root.data)
    for node in reversed(nodes):
        for parent, vjp in zip(node.parents, node.vjps):
            arrived[id(parent)] = arrived[id(parent)] + vjp(arrived[id(node)])
    for node in nodes:
        if node.parents or node.grad is None:
            node.grad = arrived[id(node)]
        else:
            node.grad = node.grad + arrived[id(node)]
""",
        """def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = None
    root.grad = 1.0
    for node in order[::-1]:
        print(node)
        for parent, vjp in zip(node.parents, node.vjps):
            arrives = np.array(vjp(node.grad))
            if parent.grad is None:
                parent.grad = arrives
            else:
                parent.grad = parent.grad + arrives
    return order
""",
        """def tensor_backward(root):
    nodes = deep_order(root)
    for node in nodes:
        if node.parents or node is root:
            node.grad = np.zeros_like(node.data)
        else:
            node.grad = np.zeros_like(node.data) + node.grad
    root.grad += 1
    for node in nodes[::-1]:
        for parent, vjp in zip(node.parents, node.vjps):
            # In place: every grad has an array of its own.
            parent.grad += vjp(node.grad)
""",
    ),
    "reduction": (
        """def reduction(name, a, axis=None, keepdims=False):
    out = getattr(np, name)(a.data, axis=axis, keepdims=keepdims)
    n = a.data.size / out.size if name == "mean" else 1

    def back(upstream):
        if axis is not None and not keepdims:
            upstream = np.expand_dims(upstream, axis)
        return np.broadcast_to(upstream / n, a.data.shape)

    return Tensor(out, (a,), (back,))
""",
        """def reduction(name, a, axis=None, keepdims=False):
    axes = range(a.data.ndim) if axis is None else [axis] if isinstance(axis, int) else axis
    axes = [k % a.data.ndim for k in axes]
    kept = [1 if k in axes else n for k, n in enumerate(a.data.shape)]
    total = np.sum(a.data, axis=tuple(axes), keepdims=keepdims)
    made = Tensor(total, [a], [lambda u: np.zeros(a.data.shape) + np.asarray(u).reshape(kept)])
    if name == "sum":
        return made
    count = 1
    for k in axes:
        count *= a.data.shape[k]
    return made * (1 / count)
""",
        """def reduction(name, a, axis=None, keepdims=False):
    # Which result does each entry go to? Ask NumPy with numbered results.
    out = a.data.sum(axis, keepdims=keepdims)
    big = a.data.sum(axis, keepdims=True)
    places = np.broadcast_to(np.arange(big.size).reshape(big.shape), a.data.shape)
    share = 1.0
    if name == "mean":
        out = a.data.mean(axis, keepdims=keepdims)
        share = big.size / a.data.size
    return Tensor(out, (a,), (lambda u: np.ravel(u)[places] * share,))
""",
    ),
    "matmul": (
        """def matmul(a, b):
    a = a if isinstance(a, Tensor) else Tensor(a)
    b = b if isinstance(b, Tensor) else Tensor(b)
    x, y = a.data, b.data
    if x.ndim == 2 and y.ndim == 2:
        vjps = (lambda u: u @ y.T, lambda u: x.T @ u)
    elif x.ndim == 2:
        vjps = (lambda u: np.outer(u, y), lambda u: x.T @ u)
    elif y.ndim == 2:
        vjps = (lambda u: y @ u, lambda u: np.outer(x, u))
    else:
        vjps = (lambda u: u * y, lambda u: u * x)
    return Tensor(x @ y, (a, b), vjps)
""",
        """def matmul(a, b):
    edges = []
    x = a.data if isinstance(a, Tensor) else np.asarray(a)
    y = b.data if isinstance(b, Tensor) else np.asarray(b)
    left = "ij"[2 - x.ndim :]
    right = "jk"[: y.ndim]
    out = (left + right).replace("j", "")
    if isinstance(a, Tensor):
        edges.append((a, lambda u: np.einsum(f"{out},{right}->{left}", u, y)))
    if isinstance(b, Tensor):
        edges.append((b, lambda u: np.einsum(f"{out},{left}->{right}", u, x)))
    return Tensor(np.dot(x, y), [node for node, _ in edges], [vjp for _, vjp in edges])
""",
        """def matmul(a, b):
    # Nothing but sums of stretched products, which know their way back.
    a = a if isinstance(a, Tensor) else Tensor(a)
    b = b if isinstance(b, Tensor) else Tensor(b)
    if b.data.ndim == 1:
        return reduction("sum", a * b, axis=-1)
    if a.data.ndim == 1:
        column = Tensor(a.data[:, None], (a,), (lambda u: u[:, 0],))
        return reduction("sum", column * b, axis=0)
    tall = Tensor(a.data[:, :, None], (a,), (lambda u: u[:, :, 0],))
    return reduction("sum", tall * b, axis=1)
""",
    ),
    **NETWORKS,
}
