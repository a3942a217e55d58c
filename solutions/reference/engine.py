"""Lesson 12: arrays that remember what they were made from, and a network that trains on the slopes of their graph."""

import numpy as np

from solutions.reference.graphs import deep_order
from solutions.reference.optimizers import adam_step
from solutions.reference.training import fit, initialize


def unbroadcast(grad, shape):
    """Undo a stretch: add up all entries of grad that came from the same entry of an array of this shape.

    grad: an array; shape: a tuple of whole numbers, which NumPy can stretch to the shape of grad. So grad has as many
    axes, or more in front, and each entry of shape is 1 or the length of grad there.
    Returns an array with exactly this shape. If nothing was stretched, it may be grad itself. grad is not changed.
    """
    in_front = tuple(range(np.ndim(grad) - len(shape)))
    stretched = tuple(axis for axis, length in enumerate(shape) if length == 1)
    return np.sum(np.sum(grad, axis=in_front), axis=stretched, keepdims=True)


class Tensor:
    """An array that remembers what it was made from: a node in a graph of computations.

    data: the array, of float64; parents: the Tensors that it was made from, none for a leaf;
    vjps: for each parent, in the same order, a function. It takes the slope of a final number along this node, an array
    in the shape of data, and returns what this node hands on to that parent, in the shape of the parent's data.
    grad: the slope of the final number along this node, zeros until a walk backward fills it in.
    A + or * makes a new Tensor, entry by entry, stretched as NumPy does it, and changes neither operand. Numbers and
    arrays work on either side. The operators that are given call functions of this lesson.
    """

    # NumPy must not try array + tensor entry by entry: this line makes it ask the tensor.
    __array_ufunc__ = None

    def __init__(self, data, parents=(), vjps=()):
        self.data = np.asarray(data, dtype=np.float64)
        self.parents = tuple(parents)
        self.vjps = tuple(vjps)
        self.grad = np.zeros_like(self.data)

    def __repr__(self):
        return f"Tensor of shape {self.shape}: {self.data.tolist()}"

    @property
    def shape(self):
        return self.data.shape

    def __add__(self, other):
        """A new Tensor for self + other. other: a Tensor, an array or a number."""
        other = _as_tensor(other)
        return Tensor(
            self.data + other.data,
            (self, other),
            (
                lambda upstream: unbroadcast(upstream, self.shape),
                lambda upstream: unbroadcast(upstream, other.shape),
            ),
        )

    def __mul__(self, other):
        """A new Tensor for self * other, entry by entry. other: a Tensor, an array or a number."""
        other = _as_tensor(other)
        return Tensor(
            self.data * other.data,
            (self, other),
            (
                lambda upstream: unbroadcast(upstream * other.data, self.shape),
                lambda upstream: unbroadcast(upstream * self.data, other.shape),
            ),
        )

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __sub__(self, other):
        return combine("-", self, other)

    def __rsub__(self, other):
        return combine("-", other, self)

    def __truediv__(self, other):
        return combine("/", self, other)

    def __rtruediv__(self, other):
        return combine("/", other, self)

    def __pow__(self, exponent):
        return combine("**", self, exponent)

    def __matmul__(self, other):
        return matmul(self, other)

    def __rmatmul__(self, other):
        return matmul(other, self)

    def exp(self):
        return pointwise("exp", self)

    def log(self):
        return pointwise("log", self)

    def relu(self):
        return pointwise("relu", self)

    def sum(self, axis=None, keepdims=False):
        return reduction("sum", self, axis, keepdims)

    def mean(self, axis=None, keepdims=False):
        return reduction("mean", self, axis, keepdims)

    def backward(self):
        tensor_backward(self)


def _as_tensor(x):
    return x if isinstance(x, Tensor) else Tensor(x)


def combine(sign, a, b):
    """A new Tensor for a - b, a / b or a ** b, entry by entry.

    sign: "-", "/" or "**"; a, b: Tensors, arrays or numbers, at least one of them a Tensor, stretched as NumPy does it.
    For "/", b has no 0 in it. For "**", a is a Tensor without a 0, and b is one plain number, which may be negative.
    Returns a Tensor with its parents and vjps. The operands are not changed.
    """
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda upstream: upstream * b * a.data ** (b - 1),))
    a = _as_tensor(a)
    b = _as_tensor(b)
    if sign == "-":
        out = a.data - b.data
        along_a, along_b = 1.0, -1.0
    else:
        out = a.data / b.data
        along_a, along_b = 1 / b.data, -a.data / b.data**2
    return Tensor(
        out,
        (a, b),
        (
            lambda upstream: unbroadcast(upstream * along_a, a.shape),
            lambda upstream: unbroadcast(upstream * along_b, b.shape),
        ),
    )


def pointwise(name, a):
    """A new Tensor for a function that works on every entry of a by itself.

    name: "exp", "log" (the natural logarithm) or "relu"; a: a Tensor, for "log" with all entries greater than 0.
    At the kink of "relu", 0, any slope from 0 to 1 is accepted.
    Returns a Tensor in the shape of a, with its parent and vjp. a is not changed.
    """
    if name == "exp":
        out = np.exp(a.data)
        slopes = out
    elif name == "log":
        out = np.log(a.data)
        slopes = 1 / a.data
    else:
        out = np.where(a.data > 0, a.data, 0.0)
        slopes = np.where(a.data > 0, 1.0, 0.0)
    return Tensor(out, (a,), (lambda upstream: upstream * slopes,))


def tensor_backward(root):
    """Walk backward from root, and put into the grad of each node the slope of root along it.

    root: a Tensor whose data is a single number, of shape (). Its own grad becomes 1, as a number or of that shape.
    Every grad has the shape of the node's data. Nodes that have parents start afresh. A leaf adds what arrives to the
    grad that it has, or to the plain number 0 that zero_grad leaves, so that walks add up in the leaves. No two nodes
    share the array of their grads. Graphs may be deep: chains of 200 nodes do not stop it. Returns nothing.
    """
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps, strict=True):
            parent.grad = parent.grad + vjp(node.grad)


def reduction(name, a, axis=None, keepdims=False):
    """A new Tensor for the sum or the mean of a along some of its axes, as NumPy has it.

    name: "sum" or "mean"; a: a Tensor; axis: None for all axes, a whole number for one, or a tuple for several, where
    -1 is the last one; keepdims: whether these axes stay, with the length 1.
    Returns a Tensor with its parent and vjp. a is not changed.
    """
    out = a.data.sum(axis=axis, keepdims=True)
    kept = out.shape
    scale = out.size / a.data.size if name == "mean" else 1.0
    if not keepdims:
        out = np.squeeze(out, axis)
    # A number times ones of the right shape: the upstream is spread over what was added up.
    return Tensor(out * scale, (a,), (lambda upstream: np.full(a.shape, scale) * np.reshape(upstream, kept),))


def matmul(a, b):
    """A new Tensor for the matrix product a @ b, as NumPy has it.

    a, b: Tensors or arrays, each with one or two axes, at least one of them a Tensor; the last axis of a is as long as
    the first one of b. (n, k) @ (k, m) is (n, m); (n, k) @ (k,) is (n,); (k,) @ (k, m) is (m,); (k,) @ (k,) is one
    number, of shape ().
    Returns a Tensor with its parents and vjps. The operands are not changed.
    """
    a = _as_tensor(a)
    b = _as_tensor(b)
    # A row stands for an a with one axis, a column for such a b: then both are tables, and one formula does.
    row = a.data.reshape(-1, a.shape[-1])
    column = b.data.reshape(b.shape[0], -1)
    table = (len(row), column.shape[1])
    return Tensor(
        a.data @ b.data,
        (a, b),
        (
            lambda upstream: (np.reshape(upstream, table) @ column.T).reshape(a.shape),
            lambda upstream: (row.T @ np.reshape(upstream, table)).reshape(b.shape),
        ),
    )


def tensor_mlp(params, X):
    """A network of any depth: linear layers with a ReLU between any two of them.

    params: the list [W1, b1, W2, b2, ...] of Tensors, two a layer, the layer nearest to the input first; at least one
    layer; X: an array of shape (N, d), one example a row.
    Returns the logits, a Tensor of shape (N, C), without a bend. The arguments are not changed.
    """
    out = X
    for i in range(0, len(params), 2):
        out = out @ params[i] + params[i + 1]
        if i < len(params) - 2:
            out = out.relu()
    return out


def tensor_cross_entropy(logits, labels):
    """The mean cost of predictions among C classes, as a Tensor.

    logits: a Tensor of shape (N, C), of any size and sign: no score makes the cost or a slope inf or nan;
    labels: an array of shape (N,), of whole numbers from 0 to C - 1: the class that is right for each row.
    Returns a Tensor whose data is one number, of shape (): the mean over the N examples, with natural logarithms. It is
    made from logits by operations of this lesson, so that a walk backward reaches them. The arguments are not changed.
    """
    shifted = logits - logits.data.max(axis=1, keepdims=True)
    marked = np.eye(logits.shape[1])[labels]
    right = (shifted * marked).sum(axis=1)
    return (shifted.exp().sum(axis=1).log() - right).mean()


def loss_and_gradients(params, X, labels):
    """The loss of a network on a batch and its slopes along all parameters, by a walk through the graph.

    params: the list [W1, b1, W2, b2, ...] of arrays; X: array of shape (N, d); labels: array of shape (N,), of whole
    numbers from 0 to C - 1.
    Returns (loss, grads): the mean cross-entropy as a plain number, and a list of arrays, each in the shape of its
    array in params. A second call does not depend on the first. The arguments are not changed.
    """
    leaves = [*map(Tensor, params)]
    loss = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    loss.backward()
    return loss.data.item(), [leaf.grad for leaf in leaves]


def _sizes():
    return [64, 64, 10]


def _schedule():
    return {"epochs": 8, "batch_size": 64, "patience": 5}


def _adam(learning_rate):
    # A step that remembers what Adam has to know the next time.
    kept = {"state": None}

    def step(params, grads):
        params, kept["state"] = adam_step(params, grads, kept["state"], learning_rate)
        return params

    return step


def fit_digits(X, y, X_val, y_val, rng):
    """Train a network that reads handwritten digits, with the slopes that your engine finds.

    X: array of shape (N, 64), one picture a row, standardized; y: array of shape (N,), the digit of each, 0 to 9;
    X_val, y_val: more pictures of the same kind, to choose by; rng: a NumPy Generator, the only source of chance.
    Returns the list [W1, b1, W2, b2, ...] of arrays of a network that takes 64 numbers and gives 10 logits, with a ReLU
    between any two layers. Everything else is yours to say; three trainings should not take longer than 20 seconds.
    The arguments are not changed.
    """
    start = initialize(_sizes(), rng)
    return fit(start, X, y, X_val, y_val, loss_and_gradients, _adam(0.008), rng=rng, **_schedule())[0]
