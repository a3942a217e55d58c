"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("unbroadcast", "nothing_summed"): """
def unbroadcast(grad, shape):
    # broadcasting takes care of the shapes by itself
    return np.asarray(grad)
""",
    ("unbroadcast", "mean_for_sum"): """
def unbroadcast(grad, shape):
    grad = grad.mean(axis=tuple(range(grad.ndim - len(shape))))
    ones = tuple(k for k, n in enumerate(shape) if n == 1)
    return grad.mean(axis=ones, keepdims=True)
""",
    ("unbroadcast", "largest_for_sum"): """
def unbroadcast(grad, shape):
    while grad.ndim > len(shape):
        grad = grad.max(axis=0)
    for k, n in enumerate(shape):
        if n == 1:
            grad = grad.max(axis=k, keepdims=True)
    return grad
""",
    ("unbroadcast", "one_copy_taken"): """
def unbroadcast(grad, shape):
    grad = np.asarray(grad)
    while grad.ndim > len(shape):
        grad = grad[0]  # all copies are the same entry
    return grad[tuple(slice(0, n) for n in shape)]
""",
    ("unbroadcast", "entries_cut_off"): """
def unbroadcast(grad, shape):
    wanted = int(np.prod(shape))
    return np.ravel(grad)[:wanted].reshape(shape)
""",
    ("unbroadcast", "reshaped_only"): """
def unbroadcast(grad, shape):
    return np.reshape(grad, shape)
""",
    ("unbroadcast", "axes_of_length_one_forgotten"): """
def unbroadcast(grad, shape):
    front = tuple(range(grad.ndim - len(shape)))
    return grad.sum(axis=front)
""",
    ("unbroadcast", "axes_in_front_forgotten"): """
def unbroadcast(grad, shape):
    # count from the right, as NumPy aligns there
    ones = tuple(k - len(shape) for k, n in enumerate(shape) if n == 1)
    return grad.sum(axis=ones, keepdims=True)
""",
    ("unbroadcast", "ones_looked_up_too_early"): """
def unbroadcast(grad, shape):
    ones = tuple(np.flatnonzero(np.array(shape) == 1).tolist())
    grad = grad.sum(axis=ones, keepdims=True)
    return grad.sum(axis=tuple(range(grad.ndim - len(shape))))
""",
    ("unbroadcast", "kept_axes_lost"): """
def unbroadcast(grad, shape):
    extra = grad.ndim - len(shape)
    front = list(range(extra))
    ones = [extra + k for k, n in enumerate(shape) if n == 1]
    return grad.sum(axis=tuple(front + ones))
""",
    ("unbroadcast", "front_axes_kept"): """
def unbroadcast(grad, shape):
    extra = grad.ndim - len(shape)
    padded = (1,) * extra + tuple(shape)
    axes = tuple(k for k, n in enumerate(padded) if n == 1)
    return grad.sum(axis=axes, keepdims=True)
""",
    ("unbroadcast", "one_axis_in_front_only"): """
def unbroadcast(grad, shape):
    if grad.ndim > len(shape):
        grad = grad.sum(axis=0)
    for k, n in enumerate(shape):
        if n == 1:
            grad = grad.sum(axis=k - len(shape), keepdims=True)
    return grad
""",
    ("unbroadcast", "one_stretched_axis_only"): """
def unbroadcast(grad, shape):
    grad = grad.sum(axis=tuple(range(grad.ndim - len(shape))))
    if 1 in shape:
        grad = grad.sum(axis=shape.index(1), keepdims=True)
    return grad
""",
    ("unbroadcast", "aligned_left"): """
def unbroadcast(grad, shape):
    behind = tuple(range(len(shape), grad.ndim))
    grad = grad.sum(axis=behind)
    ones = tuple(k for k, n in enumerate(shape) if n == 1)
    return grad.sum(axis=ones, keepdims=True)
""",
    ("unbroadcast", "own_axes_summed"): """
def unbroadcast(grad, shape):
    own = tuple(k - len(shape) for k, n in enumerate(shape) if n > 1)
    return grad.sum(axis=own)
""",
    ("unbroadcast", "everything_summed"): """
def unbroadcast(grad, shape):
    return np.full(shape, np.sum(grad))
""",
    ("unbroadcast", "counted_twice"): """
def unbroadcast(grad, shape):
    extra = grad.ndim - len(shape)
    total = grad.sum(axis=tuple(range(extra)))
    total = total.sum(axis=tuple(k for k, n in enumerate(shape) if n == 1), keepdims=True)
    # the entry itself and its copies
    return total + total
""",
    ("unbroadcast", "sign_turned"): """
def unbroadcast(grad, shape):
    back = grad.sum(axis=tuple(range(grad.ndim - len(shape))))
    for k, n in enumerate(shape):
        if n == 1:
            back = back.sum(axis=k, keepdims=True)
    return -back
""",
    ("unbroadcast", "grad_written_into"): """
def unbroadcast(grad, shape):
    while grad.ndim > len(shape):
        for copy in grad[1:]:
            grad[0] += copy
        grad = grad[0]
    for k, n in enumerate(shape):
        if n == 1:
            view = np.moveaxis(grad, k, 0)
            view[0] = view.sum(axis=0)
            grad = np.moveaxis(view[:1], 0, k)
    return grad
""",
    ("Tensor", "calls_itself"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        to_self = lambda u: unbroadcast(u, self.shape)
        to_other = lambda u: unbroadcast(u, other.shape)
        return Tensor(self + other, (self, other), (to_self, to_other))

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        to_self = lambda u: unbroadcast(u * other.data, self.shape)
        to_other = lambda u: unbroadcast(u * self.data, other.shape)
        return Tensor(self * other, (self, other), (to_self, to_other))

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
""",
    ("Tensor", "array_returned"): """
class Tensor:
    # An array that remembers what it was made from.

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
        return self.data + (other.data if isinstance(other, Tensor) else other)

    def __mul__(self, other):
        return self.data * (other.data if isinstance(other, Tensor) else other)

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
""",
    ("Tensor", "plain_operand_unsupported"): """
class Tensor:
    # An array that remembers what it was made from.

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
        vjps = (lambda u: unbroadcast(u, self.shape), lambda u: unbroadcast(u, other.shape))
        return Tensor(self.data + other.data, (self, other), vjps)

    def __mul__(self, other):
        vjps = (lambda u: unbroadcast(u * other.data, self.shape), lambda u: unbroadcast(u * self.data, other.shape))
        return Tensor(self.data * other.data, (self, other), vjps)

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
""",
    ("Tensor", "operand_changed"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        mine, theirs = self.shape, other.shape
        self.data = self.data + other.data
        return Tensor(self.data, (self, other), (lambda u: unbroadcast(u, mine), lambda u: unbroadcast(u, theirs)))

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        a, b = self.data, other.data
        self.data = a * b
        vjps = (lambda u: unbroadcast(u * b, a.shape), lambda u: unbroadcast(u * a, b.shape))
        return Tensor(self.data, (self, other), vjps)

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
""",
    ("Tensor", "operations_exchanged"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        to_self = lambda u: unbroadcast(u * other.data, self.shape)
        to_other = lambda u: unbroadcast(u * self.data, other.shape)
        return Tensor(self.data * other.data, (self, other), (to_self, to_other))

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        to_self = lambda u: unbroadcast(u, self.shape)
        to_other = lambda u: unbroadcast(u, other.shape)
        return Tensor(self.data + other.data, (self, other), (to_self, to_other))

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
""",
    ("Tensor", "matrix_product_for_entries"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = (lambda u: unbroadcast(u, self.shape), lambda u: unbroadcast(u, other.shape))
        return Tensor(self.data + other.data, (self, other), vjps)

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)

        def to_self(upstream):
            return unbroadcast(upstream * other.data, self.shape)

        def to_other(upstream):
            return unbroadcast(upstream * self.data, other.shape)

        return Tensor(np.dot(self.data, other.data), (self, other), (to_self, to_other))

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
""",
    ("Tensor", "edges_forgotten"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other.data if isinstance(other, Tensor) else np.asarray(other)
        return Tensor(self.data + other)

    def __mul__(self, other):
        other = other.data if isinstance(other, Tensor) else np.asarray(other)
        return Tensor(self.data * other)

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
""",
    ("Tensor", "arrays_for_vjps"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        out = self.data + other.data
        slope = np.ones(out.shape)
        return Tensor(out, (self, other), (unbroadcast(slope, self.shape), unbroadcast(slope, other.shape)))

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        out = self.data * other.data
        ones = np.ones(out.shape)
        slopes = (unbroadcast(ones * other.data, self.shape), unbroadcast(ones * self.data, other.shape))
        return Tensor(out, (self, other), slopes)

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
""",
    ("Tensor", "plain_operand_cuts_the_graph"): """
class Tensor:
    # An array that remembers what it was made from.

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
        if not isinstance(other, Tensor):
            return Tensor(self.data + other)
        vjps = (lambda u: unbroadcast(u, self.shape), lambda u: unbroadcast(u, other.shape))
        return Tensor(self.data + other.data, (self, other), vjps)

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            return Tensor(self.data * other)
        vjps = (lambda u: unbroadcast(u * other.data, self.shape), lambda u: unbroadcast(u * self.data, other.shape))
        return Tensor(self.data * other.data, (self, other), vjps)

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
""",
    ("Tensor", "same_operand_counted_once"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        parents = tuple(dict.fromkeys((self, other)))
        vjps = [lambda u, p=p: unbroadcast(u, p.shape) for p in parents]
        return Tensor(self.data + other.data, parents, vjps)

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        partners = {self: other.data, other: self.data}  # each factor with the one that it meets
        vjps = [lambda u, p=p, q=q: unbroadcast(u * q, p.shape) for p, q in partners.items()]
        return Tensor(self.data * other.data, tuple(partners), vjps)

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
""",
    ("Tensor", "second_operand_forgotten"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        return Tensor(self.data + other.data, (self,), (lambda u: unbroadcast(u, self.shape),))

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        return Tensor(self.data * other.data, (self,), (lambda u: unbroadcast(u * other.data, self.shape),))

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
""",
    ("Tensor", "not_summed_back"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        return Tensor(self.data + other.data, (self, other), (lambda u: u, lambda u: u))

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        return Tensor(self.data * other.data, (self, other), (lambda u: u * other.data, lambda u: u * self.data))

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
""",
    ("Tensor", "averaged_back"): """
def fold(grad, shape):
    share = np.prod(shape) / np.size(grad)
    return unbroadcast(grad, shape) * share


class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = (lambda u: fold(u, self.shape), lambda u: fold(u, other.shape))
        return Tensor(self.data + other.data, (self, other), vjps)

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = (lambda u: fold(u * other.data, self.shape), lambda u: fold(u * self.data, other.shape))
        return Tensor(self.data * other.data, (self, other), vjps)

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
""",
    ("Tensor", "front_axes_only_summed_back"): """
def drop_front(grad, ndim):
    return grad.sum(axis=tuple(range(grad.ndim - ndim)))


class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = (lambda u: drop_front(u, self.data.ndim), lambda u: drop_front(u, other.data.ndim))
        return Tensor(self.data + other.data, (self, other), vjps)

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        a, b = self.data, other.data
        return Tensor(a * b, (self, other), (lambda u: drop_front(u * b, a.ndim), lambda u: drop_front(u * a, b.ndim)))

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
""",
    ("Tensor", "everything_summed_back"): """
def bring_back(grad, shape):
    return grad if np.shape(grad) == shape else np.full(shape, np.sum(grad))


class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = (lambda u: bring_back(u, self.shape), lambda u: bring_back(u, other.shape))
        return Tensor(self.data + other.data, (self, other), vjps)

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = (lambda u: bring_back(u * other.data, self.shape), lambda u: bring_back(u * self.data, other.shape))
        return Tensor(self.data * other.data, (self, other), vjps)

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
""",
    ("Tensor", "shapes_exchanged"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = (lambda u: unbroadcast(u, other.shape), lambda u: unbroadcast(u, self.shape))
        return Tensor(self.data + other.data, (self, other), vjps)

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = (lambda u: unbroadcast(u * other.data, other.shape), lambda u: unbroadcast(u * self.data, self.shape))
        return Tensor(self.data * other.data, (self, other), vjps)

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
""",
    ("Tensor", "own_array_for_slope"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = (lambda u: unbroadcast(u, self.shape), lambda u: unbroadcast(u, other.shape))
        return Tensor(self.data + other.data, (self, other), vjps)

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = [lambda u, p=p: unbroadcast(u * p.data, p.shape) for p in (self, other)]
        return Tensor(self.data * other.data, (self, other), vjps)

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
""",
    ("Tensor", "product_slopes_are_one"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = [lambda u, s=p.shape: unbroadcast(u, s) for p in (self, other)]
        return Tensor(self.data + other.data, (self, other), vjps)

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = [lambda u, s=p.shape: unbroadcast(u, s) for p in (self, other)]
        return Tensor(self.data * other.data, (self, other), vjps)

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
""",
    ("Tensor", "sum_slopes_of_product"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        to_self = lambda u: unbroadcast(u * other.data, self.shape)
        to_other = lambda u: unbroadcast(u * self.data, other.shape)
        return Tensor(self.data + other.data, (self, other), (to_self, to_other))

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        to_self = lambda u: unbroadcast(u * other.data, self.shape)
        to_other = lambda u: unbroadcast(u * self.data, other.shape)
        return Tensor(self.data * other.data, (self, other), (to_self, to_other))

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
""",
    ("Tensor", "output_for_slope"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = (lambda u: unbroadcast(u, self.shape), lambda u: unbroadcast(u, other.shape))
        return Tensor(self.data + other.data, (self, other), vjps)

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        out = self.data * other.data
        vjps = (lambda u: unbroadcast(u * out, self.shape), lambda u: unbroadcast(u * out, other.shape))
        return Tensor(out, (self, other), vjps)

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
""",
    ("Tensor", "upstream_dropped"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        out = self.data + other.data
        one = np.ones_like(out)
        vjps = (lambda u: unbroadcast(one, self.shape), lambda u: unbroadcast(one, other.shape))
        return Tensor(out, (self, other), vjps)

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        a, b = np.broadcast_arrays(self.data, other.data)
        vjps = (lambda u: unbroadcast(b, self.shape), lambda u: unbroadcast(a, other.shape))
        return Tensor(a * b, (self, other), vjps)

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
""",
    ("Tensor", "slopes_added"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = (lambda u: unbroadcast(u + 1, self.shape), lambda u: unbroadcast(u + 1, other.shape))
        return Tensor(self.data + other.data, (self, other), vjps)

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = (lambda u: unbroadcast(u + other.data, self.shape), lambda u: unbroadcast(u + self.data, other.shape))
        return Tensor(self.data * other.data, (self, other), vjps)

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
""",
    ("Tensor", "upstream_squared"): """
class Tensor:
    # An array that remembers what it was made from.

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
        other = other if isinstance(other, Tensor) else Tensor(other)
        vjps = (lambda u: unbroadcast(u * u, self.shape), lambda u: unbroadcast(u * u, other.shape))
        return Tensor(self.data + other.data, (self, other), vjps)

    def __mul__(self, other):
        other = other if isinstance(other, Tensor) else Tensor(other)
        a, b = self.data, other.data
        vjps = (lambda u: unbroadcast(u**2 * b, a.shape), lambda u: unbroadcast(u**2 * a, b.shape))
        return Tensor(a * b, (self, other), vjps)

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
""",
    ("combine", "array_returned"): """
def combine(sign, a, b):
    a = a.data if isinstance(a, Tensor) else a
    b = b.data if isinstance(b, Tensor) else b
    return {"-": np.subtract, "/": np.divide, "**": np.power}[sign](a, b)
""",
    ("combine", "plain_operand_unsupported"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    if sign == "-":
        out, sa, sb = a.data - b.data, 1.0, -1.0
    else:
        out, sa, sb = a.data / b.data, 1 / b.data, -a.data / b.data**2
    return Tensor(out, (a, b), (lambda u: unbroadcast(u * sa, a.shape), lambda u: unbroadcast(u * sb, b.shape)))
""",
    ("combine", "sign_ignored"): """
def combine(sign, a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    vjps = (lambda u: unbroadcast(u, a.shape), lambda u: unbroadcast(-u, b.shape))
    return Tensor(a.data - b.data, (a, b), vjps)
""",
    ("combine", "operands_exchanged"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    b, a = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    if sign == "-":
        out, slopes = a.data - b.data, (1.0, -1.0)
    else:
        out, slopes = a.data / b.data, (1 / b.data, -a.data / b.data**2)
    return Tensor(out, (a, b), [lambda u, p=p, s=s: unbroadcast(u * s, p.shape) for p, s in zip((a, b), slopes)])
""",
    ("combine", "operand_changed"): """
def combine(sign, a, b):
    if sign == "**":
        x = a.data
        a.data = x**b
        return Tensor(a.data, (a,), (lambda u: u * b * x ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = a.data, b.data
    if sign == "-":
        a.data, sa, sb = x - y, 1.0, -1.0
    else:
        a.data, sa, sb = x / y, 1 / y, -x / y**2
    return Tensor(a.data, (a, b), (lambda u: unbroadcast(u * sa, x.shape), lambda u: unbroadcast(u * sb, y.shape)))
""",
    ("combine", "edges_forgotten"): """
def combine(sign, a, b):
    x, y = (t.data if isinstance(t, Tensor) else np.asarray(t, dtype=float) for t in (a, b))
    if sign == "-":
        return Tensor(x - y)
    if sign == "/":
        return Tensor(x / y)
    return Tensor(x**y)
""",
    ("combine", "arrays_for_vjps"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    out = a.data - b.data if sign == "-" else a.data / b.data
    ones = np.ones(out.shape)
    slopes = (ones, -ones) if sign == "-" else (ones / b.data, -a.data / b.data**2 * ones)
    return Tensor(out, (a, b), (unbroadcast(slopes[0], a.shape), unbroadcast(slopes[1], b.shape)))
""",
    ("combine", "plain_operand_cuts_the_graph"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    f = np.subtract if sign == "-" else np.divide
    if not isinstance(a, Tensor):
        return Tensor(f(a, b.data))
    if not isinstance(b, Tensor):
        return Tensor(f(a.data, b))
    sa, sb = (1.0, -1.0) if sign == "-" else (1 / b.data, -a.data / b.data**2)
    vjps = (lambda u: unbroadcast(u * sa, a.shape), lambda u: unbroadcast(u * sb, b.shape))
    return Tensor(f(a.data, b.data), (a, b), vjps)
""",
    ("combine", "sum_for_difference"): """
def combine(sign, a, b):
    if sign == "-":
        return a + b
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    to_a = lambda u: unbroadcast(u / b.data, a.shape)
    to_b = lambda u: unbroadcast(-u * a.data / b.data**2, b.shape)
    return Tensor(a.data / b.data, (a, b), (to_a, to_b))
""",
    ("combine", "not_summed_back"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    if sign == "-":
        return Tensor(a.data - b.data, (a, b), (lambda u: u, lambda u: -u))
    return Tensor(a.data / b.data, (a, b), (lambda u: u / b.data, lambda u: -u * a.data / b.data**2))
""",
    ("combine", "averaged_back"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = a.data, b.data
    out = x - y if sign == "-" else x / y
    sa, sb = (1.0, -1.0) if sign == "-" else (1 / y, -x / y**2)
    # each copy counts with its share
    vjps = (
        lambda u: unbroadcast(u * sa, x.shape) * x.size / out.size,
        lambda u: unbroadcast(u * sb, y.shape) * y.size / out.size,
    )
    return Tensor(out, (a, b), vjps)
""",
    ("combine", "front_axes_only_summed_back"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = a.data, b.data
    out, sa, sb = (x - y, 1.0, -1.0) if sign == "-" else (x / y, 1 / y, -x / y**2)

    def back(slope, ndim):
        return lambda u: np.sum(u * slope, axis=tuple(range(out.ndim - ndim)))

    return Tensor(out, (a, b), (back(sa, x.ndim), back(sb, y.ndim)))
""",
    ("combine", "everything_summed_back"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = a.data, b.data
    out, slopes = (x - y, (1.0, -1.0)) if sign == "-" else (x / y, (1 / y, -x / y**2))

    def gather(g, shape):
        return g if np.shape(g) == shape else np.full(shape, np.sum(g))

    return Tensor(out, (a, b), (lambda u: gather(u * slopes[0], x.shape), lambda u: gather(u * slopes[1], y.shape)))
""",
    ("combine", "shapes_exchanged"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    if sign == "-":
        out, sa, sb = a.data - b.data, 1.0, -1.0
    else:
        out, sa, sb = a.data / b.data, 1 / b.data, -a.data / b.data**2
    return Tensor(out, (a, b), (lambda u: unbroadcast(u * sa, b.shape), lambda u: unbroadcast(u * sb, a.shape)))
""",
    ("combine", "difference_slopes_without_sign"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    if sign == "-":
        vjps = [lambda u, p=p: unbroadcast(u, p.shape) for p in (a, b)]
        return Tensor(a.data - b.data, (a, b), vjps)
    vjps = (lambda u: unbroadcast(u / b.data, a.shape), lambda u: unbroadcast(-u * a.data / b.data**2, b.shape))
    return Tensor(a.data / b.data, (a, b), vjps)
""",
    ("combine", "difference_slopes_exchanged"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    if sign == "-":
        out, sa, sb = a.data - b.data, -1.0, 1.0
    else:
        out, sa, sb = a.data / b.data, 1 / b.data, -a.data / b.data**2
    return Tensor(out, (a, b), (lambda u: unbroadcast(u * sa, a.shape), lambda u: unbroadcast(u * sb, b.shape)))
""",
    ("combine", "denominator_without_sign"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(np.power(a.data, b), (a,), (lambda u: u * b * np.power(a.data, b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    if sign == "-":
        out, sa, sb = a.data - b.data, 1.0, -1.0
    else:
        out, sa, sb = a.data / b.data, 1 / b.data, a.data / b.data**2
    return Tensor(out, (a, b), (lambda u: unbroadcast(u * sa, a.shape), lambda u: unbroadcast(u * sb, b.shape)))
""",
    ("combine", "denominator_not_squared"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = a.data, b.data
    if sign == "-":
        out, slopes = x - y, (1.0, -1.0)
    else:
        out, slopes = x / y, (1 / y, -x / y)
    return Tensor(out, (a, b), [lambda u, p=p, s=s: unbroadcast(u * s, p.shape) for p, s in zip((a, b), slopes)])
""",
    ("combine", "numerator_missing"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    if sign == "-":
        vjps = (lambda u: unbroadcast(u, a.shape), lambda u: unbroadcast(-u, b.shape))
        return Tensor(a.data - b.data, (a, b), vjps)
    vjps = (lambda u: unbroadcast(u / b.data, a.shape), lambda u: unbroadcast(-u / b.data**2, b.shape))
    return Tensor(a.data / b.data, (a, b), vjps)
""",
    ("combine", "quotient_like_product"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    if sign == "-":
        out, sa, sb = a.data - b.data, 1.0, -1.0
    else:
        out, sa, sb = a.data / b.data, b.data, a.data
    return Tensor(out, (a, b), (lambda u: unbroadcast(u * sa, a.shape), lambda u: unbroadcast(u * sb, b.shape)))
""",
    ("combine", "numerator_slope_is_one"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = a.data, b.data
    to_a = lambda u: unbroadcast(u, x.shape)  # a stands there once, in both
    if sign == "-":
        return Tensor(x - y, (a, b), (to_a, lambda u: unbroadcast(-u, y.shape)))
    return Tensor(x / y, (a, b), (to_a, lambda u: unbroadcast(-u * x / y**2, y.shape)))
""",
    ("combine", "exponent_not_lowered"): """
def combine(sign, a, b):
    if sign == "**":
        out = a.data**b
        return Tensor(out, (a,), (lambda u: u * b * out,))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = a.data, b.data
    out, sa, sb = (x - y, 1.0, -1.0) if sign == "-" else (x / y, 1 / y, -x / y**2)
    return Tensor(out, (a, b), (lambda u: unbroadcast(u * sa, x.shape), lambda u: unbroadcast(u * sb, y.shape)))
""",
    ("combine", "exponent_factor_missing"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = a.data, b.data
    out, sa, sb = (x - y, 1.0, -1.0) if sign == "-" else (x / y, 1 / y, -x / y**2)
    return Tensor(out, (a, b), (lambda u: unbroadcast(u * sa, x.shape), lambda u: unbroadcast(u * sb, y.shape)))
""",
    ("combine", "exponential_rule"): """
def combine(sign, a, b):
    if sign == "**":
        out = a.data**b
        return Tensor(out, (a,), (lambda u: u * out * np.log(np.abs(a.data)),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = a.data, b.data
    out, sa, sb = (x - y, 1.0, -1.0) if sign == "-" else (x / y, 1 / y, -x / y**2)
    return Tensor(out, (a, b), (lambda u: unbroadcast(u * sa, x.shape), lambda u: unbroadcast(u * sb, y.shape)))
""",
    ("combine", "power_like_product"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u * b,))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    if sign == "-":
        out, sa, sb = a.data - b.data, 1.0, -1.0
    else:
        out, sa, sb = a.data / b.data, 1 / b.data, -a.data / b.data**2
    return Tensor(out, (a, b), (lambda u: unbroadcast(u * sa, a.shape), lambda u: unbroadcast(u * sb, b.shape)))
""",
    ("combine", "upstream_dropped"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = np.broadcast_arrays(a.data, b.data)
    if sign == "-":
        out, sa, sb = x - y, np.ones(x.shape), -np.ones(x.shape)
    else:
        out, sa, sb = x / y, 1 / y, -x / y**2
    return Tensor(out, (a, b), (lambda u: unbroadcast(sa, a.shape), lambda u: unbroadcast(sb, b.shape)))
""",
    ("combine", "slopes_added"): """
def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b, (a,), (lambda u: u + b * a.data ** (b - 1),))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = a.data, b.data
    out, sa, sb = (x - y, 1.0, -1.0) if sign == "-" else (x / y, 1 / y, -x / y**2)
    return Tensor(out, (a, b), (lambda u: unbroadcast(u + sa, x.shape), lambda u: unbroadcast(u + sb, y.shape)))
""",
    ("combine", "output_for_slope"): """
def combine(sign, a, b):
    if sign == "**":
        out = a.data**b
        return Tensor(out, (a,), (lambda u: u * out,))
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    out = a.data - b.data if sign == "-" else a.data / b.data
    return Tensor(out, (a, b), [lambda u, s=p.shape: unbroadcast(u * out, s) for p in (a, b)])
""",
    ("pointwise", "array_returned"): """
def pointwise(name, a):
    return {"exp": np.exp, "log": np.log, "relu": lambda x: np.maximum(x, 0)}[name](a.data)
""",
    ("pointwise", "edge_forgotten"): """
def pointwise(name, a):
    if name == "relu":
        return Tensor(np.maximum(a.data, 0.0))
    return Tensor(getattr(np, name)(a.data))
""",
    ("pointwise", "arrays_for_vjps"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        return Tensor(np.exp(x), (a,), (np.exp(x),))
    if name == "log":
        return Tensor(np.log(x), (a,), (1 / x,))
    return Tensor(np.maximum(x, 0), (a,), ((x > 0).astype(float),))
""",
    ("pointwise", "operand_changed"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        a.data = np.exp(x)
        slopes = np.exp(x)
    elif name == "log":
        a.data = np.log(x)
        slopes = 1 / x
    else:
        a.data = np.maximum(x, 0)
        slopes = x > 0
    return Tensor(a.data, (a,), (lambda u: u * slopes,))
""",
    ("pointwise", "upstream_written_into"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        out = slopes = np.exp(x)
    elif name == "log":
        out, slopes = np.log(x), 1 / x
    else:
        out, slopes = np.maximum(x, 0), x > 0

    def to_a(upstream):
        upstream *= slopes
        return upstream

    return Tensor(out, (a,), (to_a,))
""",
    ("pointwise", "name_ignored"): """
def pointwise(name, a):
    slopes = a.data > 0
    return Tensor(a.data * slopes, (a,), (lambda u: u * slopes,))
""",
    ("pointwise", "slope_taken_at_output"): """
def pointwise(name, a):
    f, df = {
        "exp": (np.exp, np.exp),
        "log": (np.log, lambda t: 1 / t),
        "relu": (lambda t: np.maximum(t, 0), lambda t: t > 0),
    }[name]
    out = f(a.data)
    return Tensor(out, (a,), (lambda u: u * df(out),))
""",
    ("pointwise", "output_for_slope"): """
def pointwise(name, a):
    if name == "exp":
        out = np.exp(a.data)
    elif name == "log":
        out = np.log(a.data)
    else:
        out = np.maximum(0, a.data)
    return Tensor(out, (a,), (lambda u: u * out,))
""",
    ("pointwise", "input_for_slope"): """
def pointwise(name, a):
    x = a.data
    out = {"exp": np.exp, "log": np.log, "relu": lambda t: np.maximum(t, 0)}[name](x)
    return Tensor(out, (a,), (lambda u: u * x,))
""",
    ("pointwise", "power_rule_for_exp"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        out, slopes = np.exp(x), x * np.exp(x - 1)
    elif name == "log":
        out, slopes = np.log(x), 1 / x
    else:
        out, slopes = np.maximum(x, 0), x > 0
    return Tensor(out, (a,), (lambda u: u * slopes,))
""",
    ("pointwise", "another_base"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        out, slopes = np.exp(x), np.exp(x)
    elif name == "log":
        out, slopes = np.log10(x), 1 / x
    else:
        out, slopes = np.where(x > 0, x, 0), np.where(x > 0, 1, 0)
    return Tensor(out, (a,), (lambda u: u * slopes,))
""",
    ("pointwise", "log_of_one_more"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        out, slopes = np.exp(x), np.exp(x)
    elif name == "log":
        out, slopes = np.log1p(x), 1 / (1 + x)
    else:
        out, slopes = np.maximum(x, 0), x > 0
    return Tensor(out, (a,), (lambda u: u * slopes,))
""",
    ("pointwise", "negative_side_passes"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        return Tensor(np.exp(x), (a,), (lambda u: u * np.exp(x),))
    if name == "log":
        return Tensor(np.log(x), (a,), (lambda u: u / x,))
    return Tensor(np.maximum(x, 0), (a,), (lambda u: u,))
""",
    ("pointwise", "mask_turned_round"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        out, slopes = np.exp(x), np.exp(x)
    elif name == "log":
        out, slopes = np.log(x), 1 / x
    else:
        out, slopes = np.maximum(x, 0), x < 0
    return Tensor(out, (a,), (lambda u: u * slopes,))
""",
    ("pointwise", "mask_of_the_upstream"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        return Tensor(np.exp(x), (a,), (lambda u: u * np.exp(x),))
    if name == "log":
        return Tensor(np.log(x), (a,), (lambda u: u / x,))
    return Tensor(np.maximum(x, 0), (a,), (lambda u: np.maximum(u, 0),))
""",
    ("pointwise", "slope_of_minus_one"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        out, slopes = np.exp(x), np.exp(x)
    elif name == "log":
        out, slopes = np.log(x), 1 / x
    else:
        out, slopes = np.maximum(x, 0), np.sign(x)
    return Tensor(out, (a,), (lambda u: u * slopes,))
""",
    ("pointwise", "leaky_for_relu"): """
def pointwise(name, a):
    x = a.data
    if name == "relu":
        slopes = np.where(x > 0, 1.0, 0.01)
        return Tensor(slopes * x, (a,), (lambda u: u * slopes,))
    out = np.exp(x) if name == "exp" else np.log(x)
    return Tensor(out, (a,), (lambda u: u * out if name == "exp" else u / x,))
""",
    ("pointwise", "cut_from_above"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        out, slopes = np.exp(x), np.exp(x)
    elif name == "log":
        out, slopes = np.log(x), 1 / x
    else:
        out, slopes = np.minimum(x, 0), x < 0
    return Tensor(out, (a,), (lambda u: u * slopes,))
""",
    ("pointwise", "maximum_of_the_array"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        out, slopes = np.exp(x), np.exp(x)
    elif name == "log":
        out, slopes = np.log(x), 1 / x
    else:
        out, slopes = np.max(x, initial=0), x > 0
    return Tensor(out, (a,), (lambda u: u * slopes,))
""",
    ("pointwise", "upstream_dropped"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        out, slopes = np.exp(x), np.exp(x)
    elif name == "log":
        out, slopes = np.log(x), 1 / x
    else:
        out, slopes = np.maximum(x, 0), np.heaviside(x, 0)
    return Tensor(out, (a,), (lambda u: slopes,))
""",
    ("pointwise", "local_slope_dropped"): """
def pointwise(name, a):
    f = {"exp": np.exp, "log": np.log, "relu": lambda t: t * (t > 0)}[name]
    return Tensor(f(a.data), (a,), (lambda u: u,))
""",
    ("pointwise", "slopes_added"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        out, slopes = np.exp(x), np.exp(x)
    elif name == "log":
        out, slopes = np.log(x), 1 / x
    else:
        out, slopes = np.maximum(x, 0), x > 0
    return Tensor(out, (a,), (lambda u: u + slopes,))
""",
    ("pointwise", "summed_up"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        out, slopes = np.exp(x), np.exp(x)
    elif name == "log":
        out, slopes = np.log(x), 1 / x
    else:
        out, slopes = np.maximum(x, 0), x > 0
    return Tensor(out, (a,), (lambda u: np.sum(u * slopes),))
""",
    ("tensor_backward", "graph_taken_apart"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    while order:
        node = order.pop()
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = parent.grad + vjp(node.grad)
        node.parents = node.vjps = ()  # done with, free the memory
""",
    ("tensor_backward", "root_not_started"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = parent.grad + vjp(node.grad)
""",
    ("tensor_backward", "root_starts_with_its_number"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros(node.shape)
    root.grad = root.data.copy()
    for node in order[::-1]:
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = parent.grad + vjp(node.grad)
""",
    ("tensor_backward", "every_node_starts_at_one"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents or node is root:
            node.grad = np.ones_like(node.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = parent.grad + vjp(node.grad)
""",
    ("tensor_backward", "forward_order"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in order:
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = parent.grad + vjp(node.grad)
""",
    ("tensor_backward", "overwritten_at_fan_out"): """
def tensor_backward(root):
    order = deep_order(root)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = np.array(vjp(node.grad))
""",
    ("tensor_backward", "arrivals_multiplied"): """
def tensor_backward(root):
    arrived = {root: np.ones_like(root.data)}
    for node in reversed(deep_order(root)):
        g = arrived[node]
        node.grad = np.array(g) if node.parents or node is root else node.grad + g
        for parent, vjp in zip(node.parents, node.vjps):
            arrived[parent] = arrived.get(parent, 1.0) * vjp(g)
""",
    ("tensor_backward", "one_array_shared"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            arrival = vjp(node.grad)
            if np.any(parent.grad):
                parent.grad += arrival
            else:
                parent.grad = arrival  # nothing there yet
""",
    ("tensor_backward", "no_topological_order"): """
def tensor_backward(root):
    order = [root]
    for node in order:
        order += [p for p in dict.fromkeys(node.parents) if p not in order]
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in order:
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = parent.grad + vjp(node.grad)
""",
    ("tensor_backward", "stale_gradients"): """
def tensor_backward(root):
    root.grad = np.ones_like(root.data)
    for node in reversed(deep_order(root)):
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = parent.grad + vjp(node.grad)
""",
    ("tensor_backward", "leaves_renewed"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = parent.grad + vjp(node.grad)
""",
    ("tensor_backward", "inner_gradients_cleared"): """
def tensor_backward(root):
    order = deep_order(root)
    inner = [node for node in order if node.parents]
    for node in inner:
        node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = parent.grad + vjp(node.grad)
    for node in inner:
        if node is not root:
            node.grad = np.zeros_like(node.data)
""",
    ("tensor_backward", "leaves_left_out"): """
def tensor_backward(root):
    order = [node for node in deep_order(root) if node.parents]
    for node in order:
        node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            if parent.parents:
                parent.grad = parent.grad + vjp(node.grad)
""",
    ("tensor_backward", "one_parent_only"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        if node.parents:
            parent, vjp = node.parents[0], node.vjps[0]
            parent.grad = parent.grad + vjp(node.grad)
""",
    ("tensor_backward", "vjps_exchanged"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps[::-1]):
            parent.grad = parent.grad + vjp(node.grad)
""",
    ("tensor_backward", "upstream_dropped"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        ones = np.ones_like(node.data)
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = parent.grad + vjp(ones)
""",
    ("tensor_backward", "functions_not_called"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent in node.parents:
            parent.grad = parent.grad + node.grad
""",
    ("tensor_backward", "multiplied_again"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            local = vjp(node.grad)
            parent.grad = parent.grad + local * node.grad
""",
    ("tensor_backward", "number_for_array"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.float64(0)
    root.grad = np.float64(1)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = np.sum(parent.grad) + np.sum(vjp(node.grad))
""",
    ("tensor_backward", "sign_turned"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = parent.grad - vjp(node.grad)
""",
    ("reduction", "array_returned"): """
def reduction(name, a, axis=None, keepdims=False):
    return getattr(np, name)(a.data, axis=axis, keepdims=keepdims)
""",
    ("reduction", "edge_forgotten"): """
def reduction(name, a, axis=None, keepdims=False):
    f = np.sum if name == "sum" else np.mean
    return Tensor(f(a.data, axis=axis, keepdims=keepdims))
""",
    ("reduction", "arrays_for_vjps"): """
def reduction(name, a, axis=None, keepdims=False):
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    count = 1 if name == "sum" else a.data.size / out.size
    return Tensor(out, (a,), (np.ones(a.shape) / count,))
""",
    ("reduction", "operand_changed"): """
def reduction(name, a, axis=None, keepdims=False):
    x = a.data
    kept = x.sum(axis=axis, keepdims=True).shape
    a.data = getattr(x, name)(axis=axis, keepdims=keepdims)
    count = x.size / np.size(a.data) if name == "mean" else 1
    return Tensor(a.data, (a,), (lambda u: np.ones(x.shape) * np.reshape(u, kept) / count,))
""",
    ("reduction", "name_ignored"): """
def reduction(name, a, axis=None, keepdims=False):
    kept = a.data.sum(axis=axis, keepdims=True).shape
    to_a = lambda u: np.broadcast_to(np.reshape(u, kept), a.shape).copy()
    return Tensor(a.data.sum(axis=axis, keepdims=keepdims), (a,), (to_a,))
""",
    ("reduction", "names_exchanged"): """
def reduction(name, a, axis=None, keepdims=False):
    kept = a.data.sum(axis=axis, keepdims=True).shape
    if name == "mean":
        out = a.data.sum(axis=axis, keepdims=keepdims)
        count = 1
    else:
        out = a.data.mean(axis=axis, keepdims=keepdims)
        count = a.data.size / out.size
    return Tensor(out, (a,), (lambda u: np.ones(a.shape) * np.reshape(u, kept) / count,))
""",
    ("reduction", "axis_ignored"): """
def reduction(name, a, axis=None, keepdims=False):
    out = getattr(a.data, name)(keepdims=keepdims)
    count = a.data.size if name == "mean" else 1
    return Tensor(out, (a,), (lambda u: np.full(a.shape, np.sum(u)) / count,))
""",
    ("reduction", "other_axis"): """
def reduction(name, a, axis=None, keepdims=False):
    if isinstance(axis, int):
        axis = (axis + 1) % a.data.ndim  # axis 0 stands for the rows
    kept = a.data.sum(axis=axis, keepdims=True).shape
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    count = a.data.size / out.size if name == "mean" else 1
    return Tensor(out, (a,), (lambda u: np.ones(a.shape) * np.reshape(u, kept) / count,))
""",
    ("reduction", "keepdims_ignored"): """
def reduction(name, a, axis=None, keepdims=False):
    kept = a.data.sum(axis=axis, keepdims=True).shape
    out = getattr(a.data, name)(axis=axis)
    count = a.data.size / out.size if name == "mean" else 1
    return Tensor(out, (a,), (lambda u: np.ones(a.shape) * np.reshape(u, kept) / count,))
""",
    ("reduction", "first_axis_only"): """
def reduction(name, a, axis=None, keepdims=False):
    if isinstance(axis, tuple):
        axis = axis[0]
    kept = a.data.sum(axis=axis, keepdims=True).shape
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    count = a.data.size / out.size if name == "mean" else 1
    return Tensor(out, (a,), (lambda u: np.ones(a.shape) * np.reshape(u, kept) / count,))
""",
    ("reduction", "several_axes_unsupported"): """
def reduction(name, a, axis=None, keepdims=False):
    x = a.data
    count = x.size if axis is None else x.shape[axis]
    out = x.sum(axis=axis, keepdims=keepdims)
    scale = 1 / count if name == "mean" else 1.0

    def to_a(u):
        if axis is not None and not keepdims:
            u = np.expand_dims(u, int(axis))
        return np.ones(x.shape) * u * scale

    return Tensor(out * scale, (a,), (to_a,))
""",
    ("reduction", "axes_put_back_one_by_one"): """
def reduction(name, a, axis=None, keepdims=False):
    x = a.data
    out = getattr(x, name)(axis=axis, keepdims=keepdims)
    count = x.size / out.size if name == "mean" else 1
    gone = tuple(range(x.ndim)) if axis is None else axis if isinstance(axis, tuple) else (axis,)

    def to_a(u):
        if not keepdims:
            for k in gone:
                u = np.expand_dims(u, k)
        return np.ones(x.shape) * u / count

    return Tensor(out, (a,), (to_a,))
""",
    ("reduction", "count_missing_in_the_slope"): """
def reduction(name, a, axis=None, keepdims=False):
    kept = a.data.sum(axis=axis, keepdims=True).shape
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    return Tensor(out, (a,), (lambda u: np.ones(a.shape) * np.reshape(u, kept),))
""",
    ("reduction", "count_of_everything"): """
def reduction(name, a, axis=None, keepdims=False):
    kept = a.data.sum(axis=axis, keepdims=True).shape
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    slope = np.ones(a.shape) if name == "sum" else np.full(a.shape, 1 / a.data.size)
    return Tensor(out, (a,), (lambda u: slope * np.reshape(u, kept),))
""",
    ("reduction", "count_of_the_result"): """
def reduction(name, a, axis=None, keepdims=False):
    kept = a.data.sum(axis=axis, keepdims=True).shape
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    count = out.size if name == "mean" else 1
    return Tensor(out, (a,), (lambda u: np.ones(a.shape) * np.reshape(u, kept) / count,))
""",
    ("reduction", "count_of_the_first_axis"): """
def reduction(name, a, axis=None, keepdims=False):
    kept = a.data.sum(axis=axis, keepdims=True).shape
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    count = len(a.data) if name == "mean" else 1
    return Tensor(out, (a,), (lambda u: np.ones(a.shape) * np.reshape(u, kept) / count,))
""",
    ("reduction", "count_for_sums_too"): """
def reduction(name, a, axis=None, keepdims=False):
    kept = a.data.sum(axis=axis, keepdims=True).shape
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    n = a.data.size / out.size
    return Tensor(out, (a,), (lambda u: np.ones(a.shape) * np.reshape(u, kept) / n,))
""",
    ("reduction", "count_times_slope"): """
def reduction(name, a, axis=None, keepdims=False):
    kept = a.data.sum(axis=axis, keepdims=True).shape
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    n = a.data.size / out.size if name == "mean" else 1
    return Tensor(out, (a,), (lambda u: n * np.ones(a.shape) * np.reshape(u, kept),))
""",
    ("reduction", "not_spread"): """
def reduction(name, a, axis=None, keepdims=False):
    kept = a.data.sum(axis=axis, keepdims=True).shape
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    count = a.data.size / out.size if name == "mean" else 1
    return Tensor(out, (a,), (lambda u: np.reshape(u, kept) / count,))
""",
    ("reduction", "stretched_from_the_wrong_side"): """
def reduction(name, a, axis=None, keepdims=False):
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    slope = np.ones(a.shape) * (out.size / a.data.size if name == "mean" else 1)
    return Tensor(out, (a,), (lambda u: slope * u,))
""",
    ("reduction", "upstream_summed"): """
def reduction(name, a, axis=None, keepdims=False):
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    count = a.data.size / out.size if name == "mean" else 1
    return Tensor(out, (a,), (lambda u: np.full(a.shape, np.sum(u) / count),))
""",
    ("reduction", "upstream_dropped"): """
def reduction(name, a, axis=None, keepdims=False):
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    count = a.data.size / out.size if name == "mean" else 1
    return Tensor(out, (a,), (lambda u: np.full(a.shape, 1 / count),))
""",
    ("reduction", "entries_for_slopes"): """
def reduction(name, a, axis=None, keepdims=False):
    kept = a.data.sum(axis=axis, keepdims=True).shape
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    count = a.data.size / out.size if name == "mean" else 1
    return Tensor(out, (a,), (lambda u: a.data * np.reshape(u, kept) / count,))
""",
    ("reduction", "sign_turned"): """
def reduction(name, a, axis=None, keepdims=False):
    kept = a.data.sum(axis=axis, keepdims=True).shape
    out = getattr(a.data, name)(axis=axis, keepdims=keepdims)
    count = a.data.size / out.size if name == "mean" else 1
    return Tensor(out, (a,), (lambda u: -np.ones(a.shape) * np.reshape(u, kept) / count,))
""",
    ("matmul", "array_returned"): """
def matmul(a, b):
    x, y = (t.data if isinstance(t, Tensor) else np.asarray(t) for t in (a, b))
    return x @ y
""",
    ("matmul", "plain_operand_unsupported"): """
def matmul(a, b):
    row = a.data.reshape(1, -1) if a.data.ndim == 1 else a.data
    column = b.data.reshape(-1, 1) if b.data.ndim == 1 else b.data
    table = lambda u: np.reshape(u, (row.shape[0], column.shape[1]))
    to_a = lambda u: (table(u) @ column.T).reshape(a.shape)
    to_b = lambda u: (row.T @ table(u)).reshape(b.shape)
    return Tensor(a.data @ b.data, (a, b), (to_a, to_b))
""",
    ("matmul", "entries_multiplied"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    return a * b
""",
    ("matmul", "operands_exchanged"): """
def matmul(a, b):
    b, a = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)

    def table(u):
        return np.reshape(u, (len(row), column.shape[1]))

    vjps = (lambda u: (table(u) @ column.T).reshape(a.shape), lambda u: (row.T @ table(u)).reshape(b.shape))
    return Tensor(a.data @ b.data, (a, b), vjps)
""",
    ("matmul", "edges_forgotten"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    return Tensor(a.data @ b.data)
""",
    ("matmul", "arrays_for_vjps"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)
    ones = np.ones((len(row), column.shape[1]))
    return Tensor(a.data @ b.data, (a, b), ((ones @ column.T).reshape(a.shape), (row.T @ ones).reshape(b.shape)))
""",
    ("matmul", "plain_operand_cuts_the_graph"): """
def matmul(a, b):
    if not isinstance(a, Tensor):
        return Tensor(a @ b.data)
    if not isinstance(b, Tensor):
        return Tensor(a.data @ b)
    row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)
    shape = (len(row), column.shape[1])
    to_a = lambda u: (np.reshape(u, shape) @ column.T).reshape(a.shape)
    to_b = lambda u: (row.T @ np.reshape(u, shape)).reshape(b.shape)
    return Tensor(a.data @ b.data, (a, b), (to_a, to_b))
""",
    ("matmul", "second_operand_forgotten"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)

    def to_a(u):
        u = np.reshape(u, (len(row), column.shape[1]))
        return (u @ column.T).reshape(a.shape)

    return Tensor(a.data @ b.data, (a,), (to_a,))
""",
    ("matmul", "operand_changed"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    sa, sb = a.shape, b.shape
    out = a.data @ b.data
    # tables from now on
    row = a.data = np.atleast_2d(a.data)
    column = b.data = b.data.reshape(len(b.data), -1)
    table = lambda u: np.reshape(u, (len(row), column.shape[1]))
    to_a = lambda u: (table(u) @ column.T).reshape(sa)
    to_b = lambda u: (row.T @ table(u)).reshape(sb)
    return Tensor(out, (a, b), (to_a, to_b))
""",
    ("matmul", "one_axis_like_tables"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    return Tensor(a.data @ b.data, (a, b), (lambda u: u @ b.data.T, lambda u: a.data.T @ u))
""",
    ("matmul", "second_axis_stays"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)
    table = lambda u: np.reshape(u, (len(row), column.shape[1]))
    return Tensor(a.data @ b.data, (a, b), (lambda u: table(u) @ column.T, lambda u: row.T @ table(u)))
""",
    ("matmul", "dot_product_of_vectors_spread"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = a.data, b.data
    if x.ndim == y.ndim == 1:
        vjps = (lambda u: u * np.ones_like(x), lambda u: u * np.ones_like(y))
    elif x.ndim == 1:
        vjps = (lambda u: y @ u, lambda u: np.outer(x, u))
    elif y.ndim == 1:
        vjps = (lambda u: np.outer(u, y), lambda u: u @ x)
    else:
        vjps = (lambda u: u @ y.T, lambda u: x.T @ u)
    return Tensor(x @ y, (a, b), vjps)
""",
    ("matmul", "own_vector_for_slope"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = a.data, b.data
    if x.ndim == y.ndim == 1:
        vjps = (lambda u: u * x, lambda u: u * y)
    elif x.ndim == 1:
        vjps = (lambda u: y @ u, lambda u: np.outer(x, u))
    elif y.ndim == 1:
        vjps = (lambda u: np.outer(u, y), lambda u: x.T @ u)
    else:
        vjps = (lambda u: u @ y.T, lambda u: x.T @ u)
    return Tensor(x @ y, (a, b), vjps)
""",
    ("matmul", "outer_product_turned_round"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    x, y = a.data, b.data
    kinds = {
        (1, 1): (lambda u: u * y, lambda u: u * x),
        (1, 2): (lambda u: y @ u, lambda u: np.outer(u, x)),
        (2, 1): (lambda u: np.outer(y, u), lambda u: x.T @ u),
        (2, 2): (lambda u: u @ y.T, lambda u: x.T @ u),
    }
    return Tensor(x @ y, (a, b), kinds[x.ndim, y.ndim])
""",
    ("matmul", "transposes_missing"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)
    table = lambda u: np.reshape(u, (len(row), column.shape[1]))
    to_a = lambda u: (table(u) @ column).reshape(a.shape)
    to_b = lambda u: (row @ table(u)).reshape(b.shape)
    return Tensor(a.data @ b.data, (a, b), (to_a, to_b))
""",
    ("matmul", "upstream_on_the_wrong_side"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)
    table = lambda u: np.reshape(u, (len(row), column.shape[1]))
    to_a = lambda u: (column.T @ table(u)).reshape(a.shape)
    to_b = lambda u: (table(u) @ row.T).reshape(b.shape)
    return Tensor(a.data @ b.data, (a, b), (to_a, to_b))
""",
    ("matmul", "slope_on_its_side"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)
    table = lambda u: np.reshape(u, (len(row), column.shape[1]))

    def to_a(u):
        da = column @ table(u).T
        return da.ravel() if a.data.ndim == 1 else da

    def to_b(u):
        db = table(u).T @ row
        return db.ravel() if b.data.ndim == 1 else db

    return Tensor(a.data @ b.data, (a, b), (to_a, to_b))
""",
    ("matmul", "own_operand_for_slope"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)
    table = lambda u: np.reshape(u, (len(row), column.shape[1]))
    to_a = lambda u: (table(u) @ row.T).reshape(a.shape)
    to_b = lambda u: (column.T @ table(u)).reshape(b.shape)
    if a.data.ndim == b.data.ndim == 1:
        to_a, to_b = (lambda u: u * a.data), (lambda u: u * b.data)
    return Tensor(a.data @ b.data, (a, b), (to_a, to_b))
""",
    ("matmul", "parents_exchanged"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)
    table = lambda u: np.reshape(u, (len(row), column.shape[1]))
    to_a = lambda u: (table(u) @ column.T).reshape(a.shape)
    to_b = lambda u: (row.T @ table(u)).reshape(b.shape)
    return Tensor(a.data @ b.data, (b, a), (to_a, to_b))
""",
    ("matmul", "upstream_dropped"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)
    ones = np.ones((len(row), column.shape[1]))
    to_a = lambda u: (ones @ column.T).reshape(a.shape)
    to_b = lambda u: (row.T @ ones).reshape(b.shape)
    return Tensor(a.data @ b.data, (a, b), (to_a, to_b))
""",
    ("matmul", "operand_handed_on_alone"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    return Tensor(a.data @ b.data, (a, b), (lambda u: b.data.T, lambda u: a.data.T))
""",
    ("matmul", "averaged_over_rows"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)
    table = lambda u: np.reshape(u, (len(row), column.shape[1]))
    to_a = lambda u: (table(u) @ column.T).reshape(a.shape)
    to_b = lambda u: (row.T @ table(u) / len(row)).reshape(b.shape)
    return Tensor(a.data @ b.data, (a, b), (to_a, to_b))
""",
    ("matmul", "sign_turned"): """
def matmul(a, b):
    a, b = (t if isinstance(t, Tensor) else Tensor(t) for t in (a, b))
    row, column = np.atleast_2d(a.data), b.data.reshape(len(b.data), -1)
    table = lambda u: -np.reshape(u, (len(row), column.shape[1]))
    to_a = lambda u: (table(u) @ column.T).reshape(a.shape)
    to_b = lambda u: (row.T @ table(u)).reshape(b.shape)
    return Tensor(a.data @ b.data, (a, b), (to_a, to_b))
""",
    ("tensor_mlp", "array_returned"): """
def tensor_mlp(params, X):
    out = X
    for k in range(0, len(params), 2):
        out = out @ params[k] + params[k + 1]
        if k + 2 < len(params):
            out = out.relu()
    return out.data
""",
    ("tensor_mlp", "graph_lost"): """
def tensor_mlp(params, X):
    A = np.asarray(X, dtype=float)
    arrays = [p.data for p in params]
    for W, b in zip(arrays[0:-2:2], arrays[1:-2:2]):
        A = np.maximum(A @ W + b, 0)
    return Tensor(A @ arrays[-2] + arrays[-1])
""",
    ("tensor_mlp", "graph_cut_between_layers"): """
def tensor_mlp(params, X):
    *hidden, last = zip(params[::2], params[1::2])
    A = X
    for W, b in hidden:
        A = (A @ W + b).relu().data
    W, b = last
    return A @ W + b
""",
    ("tensor_mlp", "bend_missing"): """
def tensor_mlp(params, X):
    A = X
    for W, b in zip(params[::2], params[1::2]):
        A = A @ W + b
    return A
""",
    ("tensor_mlp", "output_bent"): """
def tensor_mlp(params, X):
    A = X
    for W, b in zip(params[::2], params[1::2]):
        A = (A @ W + b).relu()
    return A
""",
    ("tensor_mlp", "only_the_output_bent"): """
def tensor_mlp(params, X):
    A = X
    for W, b in zip(params[::2], params[1::2]):
        A = A @ W + b
    return A.relu()
""",
    ("tensor_mlp", "one_bend_missing"): """
def tensor_mlp(params, X):
    A = X
    for k in range(0, len(params), 2):
        A = A @ params[k] + params[k + 1]
        if k + 4 < len(params):
            A = A.relu()
    return A
""",
    ("tensor_mlp", "inputs_bent"): """
def tensor_mlp(params, X):
    A = Tensor(X)
    for W, b in zip(params[::2], params[1::2]):
        A = A.relu() @ W + b
    return A
""",
    ("tensor_mlp", "bent_before_the_bias"): """
def tensor_mlp(params, X):
    A, last = X, len(params) - 2
    for k in range(0, len(params), 2):
        A = A @ params[k]
        A = (A if k == last else A.relu()) + params[k + 1]
    return A
""",
    ("tensor_mlp", "bias_missing"): """
def tensor_mlp(params, X):
    weights = params[::2]
    A = X @ weights[0]
    for W in weights[1:]:
        A = A.relu() @ W
    return A
""",
    ("tensor_mlp", "bias_multiplied"): """
def tensor_mlp(params, X):
    A = X
    for k in range(0, len(params), 2):
        A = (A @ params[k]) * params[k + 1]
        if k + 2 < len(params):
            A = A.relu()
    return A
""",
    ("tensor_mlp", "other_bend"): """
def tensor_mlp(params, X):
    def sigmoid(z):
        return 1 / (1 + (-1 * z).exp())

    A = X @ params[0] + params[1]
    for W, b in zip(params[2::2], params[3::2]):
        A = sigmoid(A) @ W + b
    return A
""",
    ("tensor_mlp", "softmax_at_the_end"): """
def tensor_mlp(params, X):
    A = X @ params[0] + params[1]
    for W, b in zip(params[2::2], params[3::2]):
        A = A.relu() @ W + b
    e = (A - A.data.max(axis=1, keepdims=True)).exp()
    return e / e.sum(axis=1, keepdims=True)
""",
    ("tensor_mlp", "layers_in_reverse"): """
def tensor_mlp(params, X):
    layers = list(zip(params[::2], params[1::2]))[::-1]
    A = X
    for k, (W, b) in enumerate(layers):
        A = A @ W + b
        if k < len(layers) - 1:
            A = A.relu()
    return A
""",
    ("tensor_mlp", "every_array_a_layer"): """
def tensor_mlp(params, X):
    A = X
    for k, p in enumerate(params):
        A = A + p if k % 2 else A @ p
        if k < len(params) - 1:
            A = A.relu()
    return A
""",
    ("tensor_mlp", "first_layer_only"): """
def tensor_mlp(params, X):
    W, b = params[:2]
    return X @ W + b
""",
    ("tensor_mlp", "last_layer_left_out"): """
def tensor_mlp(params, X):
    A = Tensor(X)
    for k in range(0, len(params) - 2, 2):
        A = (A @ params[k] + params[k + 1]).relu()
    return A
""",
    ("tensor_mlp", "each_layer_from_inputs"): """
def tensor_mlp(params, X):
    for k in range(0, len(params), 2):
        out = X @ params[k] + params[k + 1]
        if k + 2 < len(params):
            out = out.relu()
    return out
""",
    ("tensor_mlp", "parameters_changed"): """
def tensor_mlp(params, X):
    A = X
    while params:
        W, b = params.pop(0), params.pop(0)
        A = A @ W + b
        if params:
            A = A.relu()
    return A
""",
    ("tensor_cross_entropy", "number_returned"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max(axis=1, keepdims=True)
    right = (z * np.eye(z.shape[1])[labels]).sum(axis=1)
    return float((z.exp().sum(axis=1).log() - right).mean().data)
""",
    ("tensor_cross_entropy", "graph_lost"): """
def tensor_cross_entropy(logits, labels):
    z = logits.data - logits.data.max(axis=1, keepdims=True)
    right = z[np.arange(len(labels)), labels]
    return Tensor(np.mean(np.log(np.exp(z).sum(axis=1)) - right))
""",
    ("tensor_cross_entropy", "graph_lost_in_part"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max(axis=1, keepdims=True)
    right = z.data[np.arange(len(labels)), labels]
    return (z.exp().sum(axis=1).log() - right).mean()
""",
    ("tensor_cross_entropy", "no_shift"): """
def tensor_cross_entropy(logits, labels):
    hot = np.eye(logits.shape[1])[labels]
    return (logits.exp().sum(axis=1).log() - (logits * hot).sum(axis=1)).mean()
""",
    ("tensor_cross_entropy", "one_shift_for_all_rows"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max()
    hot = np.eye(logits.shape[1])[labels]
    return (z.exp().sum(axis=1).log() - (z * hot).sum(axis=1)).mean()
""",
    ("tensor_cross_entropy", "shift_along_the_wrong_axis"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max(axis=0, keepdims=True)
    hot = np.eye(logits.shape[1])[labels]
    return (z.exp().sum(axis=1).log() - (z * hot).sum(axis=1)).mean()
""",
    ("tensor_cross_entropy", "shift_on_one_side_only"): """
def tensor_cross_entropy(logits, labels):
    top = logits.data.max(axis=1, keepdims=True)
    right = (logits * np.eye(logits.shape[1])[labels]).sum(axis=1)
    return ((logits - top).exp().sum(axis=1).log() - right).mean()
""",
    ("tensor_cross_entropy", "log_of_zero"): """
def tensor_cross_entropy(logits, labels):
    e = (logits - logits.data.max(axis=1, keepdims=True)).exp()
    p = e / e.sum(axis=1, keepdims=True)
    p_right = (p * np.eye(p.shape[1])[labels]).sum(axis=1)
    return -1 * p_right.log().mean()
""",
    ("tensor_cross_entropy", "little_number_added"): """
def tensor_cross_entropy(logits, labels):
    e = (logits - logits.data.max(axis=1, keepdims=True)).exp()
    p = e / e.sum(axis=1, keepdims=True)
    p_right = (p * np.eye(p.shape[1])[labels]).sum(axis=1)
    return -1 * (p_right + 1e-9).log().mean()
""",
    ("tensor_cross_entropy", "sum_for_mean"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max(axis=1, keepdims=True)
    right = (z * np.eye(z.shape[1])[labels]).sum(axis=1)
    return (z.exp().sum(axis=1).log() - right).sum()
""",
    ("tensor_cross_entropy", "mean_over_classes_too"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max(axis=1, keepdims=True)
    log_p = z - z.exp().sum(axis=1, keepdims=True).log()
    return -1 * (log_p * np.eye(z.shape[1])[labels]).mean()
""",
    ("tensor_cross_entropy", "not_gathered"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max(axis=1, keepdims=True)
    right = (z * np.eye(z.shape[1])[labels]).sum(axis=1)
    return z.exp().sum(axis=1).log() - right
""",
    ("tensor_cross_entropy", "classes_added_up_along_the_wrong_axis"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max(axis=1, keepdims=True)
    log_p = z - z.exp().sum(axis=0, keepdims=True).log()
    return -1 * (log_p * np.eye(z.shape[1])[labels]).sum(axis=1).mean()
""",
    ("tensor_cross_entropy", "sign_turned"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max(axis=1, keepdims=True)
    log_p = z - z.exp().sum(axis=1, keepdims=True).log()
    return (log_p * np.eye(z.shape[1])[labels]).sum(axis=1).mean()
""",
    ("tensor_cross_entropy", "right_score_alone"): """
def tensor_cross_entropy(logits, labels):
    hot = np.eye(logits.shape[1])[labels]
    return -1 * (logits * hot).sum(axis=1).mean()
""",
    ("tensor_cross_entropy", "right_score_missing"): """
def tensor_cross_entropy(logits, labels):
    top = logits.data.max(axis=1)
    z = logits - top[:, None]
    return (z.exp().sum(axis=1).log() + top).mean()
""",
    ("tensor_cross_entropy", "every_class_marked"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max(axis=1, keepdims=True)
    log_p = z - z.exp().sum(axis=1, keepdims=True).log()
    hot = np.ones(z.shape)
    return -1 * (log_p * hot).sum(axis=1).mean()
""",
    ("tensor_cross_entropy", "labels_off_by_one"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max(axis=1, keepdims=True)
    hot = np.eye(z.shape[1])[labels - 1]
    return (z.exp().sum(axis=1).log() - (z * hot).sum(axis=1)).mean()
""",
    ("tensor_cross_entropy", "first_columns_marked"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max(axis=1, keepdims=True)
    log_p = z - z.exp().sum(axis=1, keepdims=True).log()
    marked = np.arange(z.shape[1]) <= np.asarray(labels)[:, None]
    return -1 * (log_p * marked).sum(axis=1).mean()
""",
    ("tensor_cross_entropy", "probability_without_log"): """
def tensor_cross_entropy(logits, labels):
    e = (logits - logits.data.max(axis=1, keepdims=True)).exp()
    p = e / e.sum(axis=1, keepdims=True)
    return -1 * (p * np.eye(p.shape[1])[labels]).sum(axis=1).mean()
""",
    ("tensor_cross_entropy", "squared_error"): """
def tensor_cross_entropy(logits, labels):
    e = (logits - logits.data.max(axis=1, keepdims=True)).exp()
    p = e / e.sum(axis=1, keepdims=True)
    miss = p - np.eye(p.shape[1])[labels]
    return (miss * miss).sum(axis=1).mean()
""",
    ("tensor_cross_entropy", "log_forgotten"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max(axis=1, keepdims=True)
    right = (z * np.eye(z.shape[1])[labels]).sum(axis=1)
    return (z.exp().sum(axis=1) - right).mean()
""",
    ("tensor_cross_entropy", "another_base"): """
def tensor_cross_entropy(logits, labels):
    z = logits - logits.data.max(axis=1, keepdims=True)
    log_p = z - z.exp().sum(axis=1, keepdims=True).log()
    nats = -1 * (log_p * np.eye(z.shape[1])[labels]).sum(axis=1)
    return nats.mean() / np.log(2)
""",
    ("tensor_cross_entropy", "softmax_twice"): """
def tensor_cross_entropy(logits, labels):
    e = (logits - logits.data.max(axis=1, keepdims=True)).exp()
    p = e / e.sum(axis=1, keepdims=True)
    log_q = p - p.exp().sum(axis=1, keepdims=True).log()
    return -1 * (log_q * np.eye(p.shape[1])[labels]).sum(axis=1).mean()
""",
    ("tensor_cross_entropy", "logits_changed"): """
def tensor_cross_entropy(logits, labels):
    logits.data -= logits.data.max(axis=1, keepdims=True)
    right = (logits * np.eye(logits.shape[1])[labels]).sum(axis=1)
    return (logits.exp().sum(axis=1).log() - right).mean()
""",
    ("loss_and_gradients", "walk_forgotten"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    return cost.data.item(), [leaf.grad for leaf in leaves]
""",
    ("loss_and_gradients", "walks_add_up"): """
LEAVES = {}


def loss_and_gradients(params, X, labels):
    shapes = tuple(np.shape(p) for p in params)
    leaves = LEAVES.setdefault(shapes, [Tensor(p) for p in params])
    for leaf, p in zip(leaves, params):
        leaf.data = np.asarray(p, dtype=float)
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    return cost.data.item(), [leaf.grad for leaf in leaves]
""",
    ("loss_and_gradients", "walked_twice"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    tensor_backward(cost)
    return cost.data.item(), [leaf.grad for leaf in leaves]
""",
    ("loss_and_gradients", "tensors_returned"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    return cost, [Tensor(leaf.grad) for leaf in leaves]
""",
    ("loss_and_gradients", "order_of_results"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    return [leaf.grad for leaf in leaves], cost.data.item()
""",
    ("loss_and_gradients", "loss_missing"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    tensor_cross_entropy(tensor_mlp(leaves, X), labels).backward()
    return [leaf.grad for leaf in leaves]
""",
    ("loss_and_gradients", "parameters_for_slopes"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    return cost.data.item(), [leaf.data.copy() for leaf in leaves]
""",
    ("loss_and_gradients", "step_taken"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    grads = [leaf.grad for leaf in leaves]
    for p, g in zip(params, grads):
        p -= 0.1 * g
    return cost.data.item(), grads
""",
    ("loss_and_gradients", "slopes_along_the_inputs"): """
def loss_and_gradients(params, X, labels):
    inputs = Tensor(X)
    cost = tensor_cross_entropy(tensor_mlp([Tensor(p) for p in params], inputs), labels)
    cost.backward()
    return cost.data.item(), [inputs.grad]
""",
    ("loss_and_gradients", "slopes_in_reverse"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    return cost.data.item(), [leaf.grad for leaf in reversed(leaves)]
""",
    ("loss_and_gradients", "weights_only"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    return cost.data.item(), [W.grad for W in leaves[::2]]
""",
    ("loss_and_gradients", "last_layer_only"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    return cost.data.item(), [leaf.grad for leaf in leaves[-2:]]
""",
    ("loss_and_gradients", "walk_from_the_logits"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    logits = tensor_mlp(leaves, X)
    cost = tensor_cross_entropy(logits, labels)
    logits.sum().backward()
    return cost.data.item(), [leaf.grad for leaf in leaves]
""",
    ("loss_and_gradients", "divided_once_more"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    return cost.data.item(), [leaf.grad / len(X) for leaf in leaves]
""",
    ("loss_and_gradients", "sum_for_mean"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = len(X) * tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    return cost.data.item(), [leaf.grad for leaf in leaves]
""",
    ("loss_and_gradients", "sign_turned"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    return cost.data.item(), [-leaf.grad for leaf in leaves]
""",
    ("loss_and_gradients", "accuracy_for_loss"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    logits = tensor_mlp(leaves, X)
    tensor_cross_entropy(logits, labels).backward()
    hits = logits.data.argmax(axis=1) == labels
    return float(hits.mean()), [leaf.grad for leaf in leaves]
""",
    ("loss_and_gradients", "first_example_only"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X[:1]), labels[:1])
    cost.backward()
    return cost.data.item(), [leaf.grad for leaf in leaves]
""",
    ("loss_and_gradients", "one_array"): """
def loss_and_gradients(params, X, labels):
    leaves = [Tensor(p) for p in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    return cost.data.item(), np.concatenate([leaf.grad.ravel() for leaf in leaves])
""",
    ("fit_digits", "no_network_returned"): """
def fit_digits(X, y, X_val, y_val, rng):
    params = initialize([64, 64, 10], rng)
    m, v, t = [0.0] * 4, [0.0] * 4, 0
    for epoch in range(8):
        for rows in np.array_split(rng.permutation(len(X)), max(1, len(X) // 64)):
            t += 1
            _, grads = loss_and_gradients(params, X[rows], y[rows])
            m = [0.9 * a + 0.1 * g for a, g in zip(m, grads)]
            v = [0.999 * a + 0.001 * g**2 for a, g in zip(v, grads)]
            rate = 0.008 * np.sqrt(1 - 0.999**t) / (1 - 0.9**t)
            params = [p - rate * a / (np.sqrt(b) + 1e-8) for p, a, b in zip(params, m, v)]
    return accuracy(mlp_forward(params, X_val)[0], y_val)
""",
    ("fit_digits", "starts_with_zeros"): """
def fit_digits(X, y, X_val, y_val, rng):
    params = [np.zeros((64, 64)), np.zeros(64), np.zeros((64, 10)), np.zeros(10)]
    m, v, t = [0.0] * 4, [0.0] * 4, 0
    for epoch in range(8):
        for rows in np.array_split(rng.permutation(len(X)), max(1, len(X) // 64)):
            t += 1
            _, grads = loss_and_gradients(params, X[rows], y[rows])
            m = [0.9 * a + 0.1 * g for a, g in zip(m, grads)]
            v = [0.999 * a + 0.001 * g**2 for a, g in zip(v, grads)]
            rate = 0.008 * np.sqrt(1 - 0.999**t) / (1 - 0.9**t)
            params = [p - rate * a / (np.sqrt(b) + 1e-8) for p, a, b in zip(params, m, v)]
    return params
""",
    ("fit_digits", "runs_away"): """
def fit_digits(X, y, X_val, y_val, rng):
    params = initialize([64, 64, 10], rng)
    for epoch in range(5):
        for rows in np.array_split(rng.permutation(len(X)), max(1, len(X) // 64)):
            _, grads = loss_and_gradients(params, X[rows], y[rows])
            params = [p - 1000.0 * g for p, g in zip(params, grads)]
    return params
""",
    ("fit_digits", "learns_nothing"): """
def fit_digits(X, y, X_val, y_val, rng):
    params = initialize([64, 64, 10], rng)
    for epoch in range(8):
        for rows in np.array_split(rng.permutation(len(X)), max(1, len(X) // 64)):
            _, grads = loss_and_gradients(params, X[rows], y[rows])
            for p, g in zip(params, grads):
                p = p - 0.1 * g
    return params
""",
    ("fit_digits", "learns_too_little"): """
def fit_digits(X, y, X_val, y_val, rng):
    params = initialize([64, 32, 10], rng)
    for rows in np.array_split(rng.permutation(len(X)), max(1, len(X) // 64)):
        _, grads = loss_and_gradients(params, X[rows], y[rows])
        params = [p - 0.03 * g for p, g in zip(params, grads)]
    return params
""",
    ("fit_digits", "stops_short_of_the_goal"): """
def fit_digits(X, y, X_val, y_val, rng):
    params = initialize([64, 64, 10], rng)
    for epoch in range(40):
        for rows in np.array_split(rng.permutation(len(X)), max(1, len(X) // 64)):
            _, grads = loss_and_gradients(params, X[rows], y[rows])
            params = [p - 0.02 * g for p, g in zip(params, grads)]
        if accuracy(mlp_forward(params, X_val)[0], y_val) >= 0.9:
            break  # nine out of ten is good
    return params
""",
    ("fit_digits", "chance_of_its_own"): """
def fit_digits(X, y, X_val, y_val, rng):
    own = np.random.default_rng()
    params = initialize([64, 64, 10], own)
    m, v, t = [0.0] * 4, [0.0] * 4, 0
    for epoch in range(10):
        for rows in np.array_split(own.permutation(len(X)), max(1, len(X) // 64)):
            t += 1
            _, grads = loss_and_gradients(params, X[rows], y[rows])
            m = [0.9 * a + 0.1 * g for a, g in zip(m, grads)]
            v = [0.999 * a + 0.001 * g**2 for a, g in zip(v, grads)]
            rate = 0.008 * np.sqrt(1 - 0.999**t) / (1 - 0.9**t)
            params = [p - rate * a / (np.sqrt(b) + 1e-8) for p, a, b in zip(params, m, v)]
    return params
""",
    ("fit_digits", "argument_overwritten"): """
def fit_digits(X, y, X_val, y_val, rng):
    params = initialize([64, 64, 10], rng)
    m, v, t = [0.0] * 4, [0.0] * 4, 0
    for epoch in range(10):
        order = rng.permutation(len(X))
        X[:], y[:] = X[order], y[order]  # shuffle once an epoch
        for first in range(0, len(X), 64):
            t += 1
            _, grads = loss_and_gradients(params, X[first : first + 64], y[first : first + 64])
            m = [0.9 * a + 0.1 * g for a, g in zip(m, grads)]
            v = [0.999 * a + 0.001 * g**2 for a, g in zip(v, grads)]
            rate = 0.008 * np.sqrt(1 - 0.999**t) / (1 - 0.9**t)
            params = [p - rate * a / (np.sqrt(b) + 1e-8) for p, a, b in zip(params, m, v)]
    return params
""",
}
