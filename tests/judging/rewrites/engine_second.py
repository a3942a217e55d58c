"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("unbroadcast", "nothing_summed"): """
def unbroadcast(grad, shape):
    # the slope of every entry just passes through
    result = np.asarray(grad)
    return result
""",
    ("unbroadcast", "mean_for_sum"): """
def unbroadcast(grad, shape):
    gathered = np.asarray(grad)
    extra_axes = gathered.ndim - len(shape)
    for _ in range(extra_axes):
        gathered = gathered.mean(axis=0)
    for axis, length in enumerate(shape):
        if length == 1:
            gathered = gathered.mean(axis=axis, keepdims=True)
    return gathered
""",
    ("unbroadcast", "largest_for_sum"): """
def unbroadcast(grad, shape):
    gathered = np.asarray(grad)
    while gathered.ndim > len(shape):
        gathered = gathered.max(axis=0)
    for axis, length in enumerate(shape):
        if length == 1:
            gathered = gathered.max(axis=axis, keepdims=True)
    return gathered
""",
    ("unbroadcast", "one_copy_taken"): """
def unbroadcast(grad, shape):
    # all copies are the same entry, so the first copy stands for all of them
    copy = np.asarray(grad)
    while copy.ndim > len(shape):
        copy = copy[0]
    for axis, length in enumerate(shape):
        if length == 1:
            copy = np.take(copy, [0], axis=axis)
    return copy
""",
    ("unbroadcast", "entries_cut_off"): """
def unbroadcast(grad, shape):
    how_many = 1
    for length in shape:
        how_many = how_many * length
    entries = np.asarray(grad).flatten()
    kept = entries[:how_many]
    return kept.reshape(shape)
""",
    ("unbroadcast", "reshaped_only"): """
def unbroadcast(grad, shape):
    old_shape = tuple(shape)
    result = np.reshape(grad, old_shape)
    return result
""",
    ("unbroadcast", "axes_of_length_one_forgotten"): """
def unbroadcast(grad, shape):
    gathered = np.asarray(grad)
    missing = gathered.ndim - len(shape)
    for _ in range(missing):
        gathered = gathered.sum(axis=0)
    return gathered
""",
    ("unbroadcast", "axes_in_front_forgotten"): """
def unbroadcast(grad, shape):
    gathered = np.asarray(grad)
    for axis in range(len(shape)):
        if shape[axis] == 1:
            gathered = np.sum(gathered, axis=axis, keepdims=True)
    return gathered
""",
    ("unbroadcast", "ones_looked_up_too_early"): """
def unbroadcast(grad, shape):
    gathered = np.asarray(grad)
    # first the stretched ones
    for axis, length in enumerate(shape):
        if length == 1:
            gathered = gathered.sum(axis=axis, keepdims=True)
    # then the axes in front
    while gathered.ndim > len(shape):
        gathered = gathered.sum(axis=0)
    return gathered
""",
    ("unbroadcast", "kept_axes_lost"): """
def unbroadcast(grad, shape):
    gathered = np.asarray(grad)
    while gathered.ndim > len(shape):
        gathered = gathered.sum(axis=0)
    ones = []
    for axis, length in enumerate(shape):
        if length == 1:
            ones.append(axis)
    # from the back, so that the places do not move
    for axis in reversed(ones):
        gathered = gathered.sum(axis=axis)
    return gathered
""",
    ("unbroadcast", "front_axes_kept"): """
def unbroadcast(grad, shape):
    gathered = np.asarray(grad)
    extra = gathered.ndim - len(shape)
    for axis in range(extra):
        gathered = gathered.sum(axis=axis, keepdims=True)
    for place, length in enumerate(shape):
        if length == 1:
            gathered = gathered.sum(axis=extra + place, keepdims=True)
    return gathered
""",
    ("unbroadcast", "one_axis_in_front_only"): """
def unbroadcast(grad, shape):
    gathered = np.asarray(grad)
    if gathered.ndim > len(shape):
        gathered = gathered.sum(axis=0)
    for place, length in enumerate(shape):
        if length == 1:
            axis_from_the_right = place - len(shape)
            gathered = gathered.sum(axis=axis_from_the_right, keepdims=True)
    return gathered
""",
    ("unbroadcast", "one_stretched_axis_only"): """
def unbroadcast(grad, shape):
    gathered = np.asarray(grad)
    while gathered.ndim > len(shape):
        gathered = gathered.sum(axis=0)
    if 1 in shape:
        stretched = tuple(shape).index(1)
        gathered = gathered.sum(axis=stretched, keepdims=True)
    return gathered
""",
    ("unbroadcast", "aligned_left"): """
def unbroadcast(grad, shape):
    gathered = np.asarray(grad)
    # the missing axes stand behind those of shape
    while gathered.ndim > len(shape):
        gathered = gathered.sum(axis=-1)
    for axis, length in enumerate(shape):
        if length == 1:
            gathered = gathered.sum(axis=axis, keepdims=True)
    return gathered
""",
    ("unbroadcast", "own_axes_summed"): """
def unbroadcast(grad, shape):
    grad = np.asarray(grad)
    extra = grad.ndim - len(shape)
    own_axes = []
    for place, length in enumerate(shape):
        if length > 1:
            own_axes.append(extra + place)
    return grad.sum(axis=tuple(own_axes))
""",
    ("unbroadcast", "everything_summed"): """
def unbroadcast(grad, shape):
    total = 0.0
    for entry in np.asarray(grad).ravel():
        total = total + entry
    return np.full(shape, total)
""",
    ("unbroadcast", "counted_twice"): """
def add_up(table, axis):
    parts = np.moveaxis(table, axis, 0)
    total = parts[0]
    for part in parts:
        total = total + part
    return total


def unbroadcast(grad, shape):
    gathered = np.asarray(grad)
    while gathered.ndim > len(shape):
        gathered = add_up(gathered, 0)
    for axis, length in enumerate(shape):
        if length == 1 and gathered.shape[axis] > 1:
            gathered = np.expand_dims(add_up(gathered, axis), axis)
    return gathered
""",
    ("unbroadcast", "sign_turned"): """
def unbroadcast(grad, shape):
    gathered = np.asarray(grad)
    extra = gathered.ndim - len(shape)
    gathered = gathered.sum(axis=tuple(range(extra)))
    for axis, length in enumerate(shape):
        if length == 1:
            gathered = gathered.sum(axis=axis, keepdims=True)
    undone = -gathered
    return undone
""",
    ("unbroadcast", "grad_written_into"): """
def gather(table, axis):
    # collect everything along this axis in its first place
    before = (slice(None),) * axis
    first = table[before + (slice(0, 1),)]
    for place in range(1, table.shape[axis]):
        first += table[before + (slice(place, place + 1),)]
    return first


def unbroadcast(grad, shape):
    extra = grad.ndim - len(shape)
    gathered = grad
    for axis in range(extra):
        gathered = gather(gathered, axis)
    for place, length in enumerate(shape):
        if length == 1:
            gathered = gather(gathered, extra + place)
    return gathered.reshape(shape)
""",
    ("Tensor", "calls_itself"): """
class Tensor:
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
            other = Tensor(other)
        total = self + other

        def to_self(upstream):
            return unbroadcast(upstream, self.shape)

        def to_other(upstream):
            return unbroadcast(upstream, other.shape)

        return Tensor(total, (self, other), (to_self, to_other))

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        product = self * other

        def to_self(upstream):
            mine = upstream * other.data
            return unbroadcast(mine, self.shape)

        def to_other(upstream):
            theirs = upstream * self.data
            return unbroadcast(theirs, other.shape)

        return Tensor(product, (self, other), (to_self, to_other))

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
        if isinstance(other, Tensor):
            other = other.data
        total = self.data + other
        return total

    def __mul__(self, other):
        if isinstance(other, Tensor):
            other = other.data
        product = self.data * other
        return product

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
        total = self.data + other.data

        def to_self(upstream):
            return unbroadcast(upstream, self.shape)

        def to_other(upstream):
            return unbroadcast(upstream, other.shape)

        return Tensor(total, (self, other), (to_self, to_other))

    def __mul__(self, other):
        product = self.data * other.data

        def to_self(upstream):
            mine = upstream * other.data
            return unbroadcast(mine, self.shape)

        def to_other(upstream):
            theirs = upstream * self.data
            return unbroadcast(theirs, other.shape)

        return Tensor(product, (self, other), (to_self, to_other))

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
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


class Tensor:
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
        right = as_tensor(other)
        own_shape = self.shape
        self.data = self.data + right.data
        vjps = [
            lambda upstream: unbroadcast(upstream, own_shape),
            lambda upstream: unbroadcast(upstream, right.shape),
        ]
        return Tensor(self.data, (self, right), vjps)

    def __mul__(self, other):
        right = as_tensor(other)
        before = self.data
        factor = right.data
        self.data = before * factor
        vjps = [
            lambda upstream: unbroadcast(upstream * factor, before.shape),
            lambda upstream: unbroadcast(upstream * before, factor.shape),
        ]
        return Tensor(self.data, (self, right), vjps)

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
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


class Tensor:
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
        right = as_tensor(other)
        out = self.data * right.data
        parents = [self, right]
        vjps = [
            lambda upstream: unbroadcast(upstream * right.data, self.shape),
            lambda upstream: unbroadcast(upstream * self.data, right.shape),
        ]
        return Tensor(out, parents, vjps)

    def __mul__(self, other):
        right = as_tensor(other)
        out = self.data + right.data
        parents = [self, right]
        vjps = [
            lambda upstream: unbroadcast(upstream, self.shape),
            lambda upstream: unbroadcast(upstream, right.shape),
        ]
        return Tensor(out, parents, vjps)

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
            other = Tensor(other)
        total = self.data + other.data

        def to_self(upstream):
            return unbroadcast(upstream, self.shape)

        def to_other(upstream):
            return unbroadcast(upstream, other.shape)

        return Tensor(total, (self, other), (to_self, to_other))

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        product = np.dot(self.data, other.data)

        def to_self(upstream):
            mine = upstream * other.data
            return unbroadcast(mine, self.shape)

        def to_other(upstream):
            theirs = upstream * self.data
            return unbroadcast(theirs, other.shape)

        return Tensor(product, (self, other), (to_self, to_other))

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
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


class Tensor:
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
        right = as_tensor(other)
        total = self.data + right.data
        return Tensor(total)

    def __mul__(self, other):
        right = as_tensor(other)
        product = self.data * right.data
        return Tensor(product)

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
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


class Tensor:
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
        right = as_tensor(other)
        out = self.data + right.data
        slope_of_self = np.ones(self.shape)
        slope_of_right = np.ones(right.shape)
        return Tensor(out, (self, right), (slope_of_self, slope_of_right))

    def __mul__(self, other):
        right = as_tensor(other)
        out = self.data * right.data
        slope_of_self = right.data
        slope_of_right = self.data
        return Tensor(out, (self, right), (slope_of_self, slope_of_right))

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
        total = self.data + other.data

        def to_self(upstream):
            return unbroadcast(upstream, self.shape)

        def to_other(upstream):
            return unbroadcast(upstream, other.shape)

        return Tensor(total, (self, other), (to_self, to_other))

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            return Tensor(self.data * other)
        product = self.data * other.data

        def to_self(upstream):
            mine = upstream * other.data
            return unbroadcast(mine, self.shape)

        def to_other(upstream):
            theirs = upstream * self.data
            return unbroadcast(theirs, other.shape)

        return Tensor(product, (self, other), (to_self, to_other))

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
def make_vjp(slope, shape):
    def vjp(upstream):
        return unbroadcast(upstream * slope, shape)

    return vjp


class Tensor:
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
            other = Tensor(other)
        result = self.data + other.data
        vjps = []
        for operand, slope in ((self, 1.0), (other, 1.0)):
            vjps.append(make_vjp(slope, operand.shape))
        if other is self:
            # one node, one edge
            return Tensor(result, (self,), vjps[:1])
        return Tensor(result, (self, other), vjps)

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        result = self.data * other.data
        vjps = []
        for operand, slope in ((self, other.data), (other, self.data)):
            vjps.append(make_vjp(slope, operand.shape))
        if other is self:
            # one node, one edge
            return Tensor(result, (self,), vjps[:1])
        return Tensor(result, (self, other), vjps)

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
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


class Tensor:
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
        right = as_tensor(other)
        total = self.data + right.data

        def to_self(upstream):
            return unbroadcast(upstream, self.shape)

        return Tensor(total, (self,), (to_self,))

    def __mul__(self, other):
        right = as_tensor(other)
        product = self.data * right.data

        def to_self(upstream):
            return unbroadcast(upstream * right.data, self.shape)

        return Tensor(product, (self,), (to_self,))

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
            other = Tensor(other)
        total = self.data + other.data

        def to_self(upstream):
            return upstream

        def to_other(upstream):
            return upstream

        return Tensor(total, (self, other), (to_self, to_other))

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        product = self.data * other.data

        def to_self(upstream):
            mine = upstream * other.data
            return mine

        def to_other(upstream):
            theirs = upstream * self.data
            return theirs

        return Tensor(product, (self, other), (to_self, to_other))

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
def average_back(slopes, shape):
    summed = unbroadcast(slopes, shape)
    copies = np.size(slopes) / np.size(summed)
    return summed / copies


class Tensor:
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
            other = Tensor(other)
        total = self.data + other.data

        def to_self(upstream):
            return average_back(upstream, self.shape)

        def to_other(upstream):
            return average_back(upstream, other.shape)

        return Tensor(total, (self, other), (to_self, to_other))

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        product = self.data * other.data

        def to_self(upstream):
            mine = upstream * other.data
            return average_back(mine, self.shape)

        def to_other(upstream):
            theirs = upstream * self.data
            return average_back(theirs, other.shape)

        return Tensor(product, (self, other), (to_self, to_other))

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
def sum_front(slopes, shape):
    slopes = np.asarray(slopes)
    while slopes.ndim > len(shape):
        slopes = slopes.sum(axis=0)
    return slopes


def make_vjp(slope, shape):
    def vjp(upstream):
        return sum_front(upstream * slope, shape)

    return vjp


class Tensor:
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
            other = Tensor(other)
        result = self.data + other.data
        vjps = []
        for operand, slope in ((self, 1.0), (other, 1.0)):
            vjps.append(make_vjp(slope, operand.shape))
        return Tensor(result, (self, other), vjps)

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        result = self.data * other.data
        vjps = []
        for operand, slope in ((self, other.data), (other, self.data)):
            vjps.append(make_vjp(slope, operand.shape))
        return Tensor(result, (self, other), vjps)

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
def bring_back(slopes, shape):
    if np.shape(slopes) == shape:
        return slopes
    # something was stretched, so add it all up
    return np.full(shape, np.sum(slopes))


class Tensor:
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
            other = Tensor(other)
        total = self.data + other.data

        def to_self(upstream):
            return bring_back(upstream, self.shape)

        def to_other(upstream):
            return bring_back(upstream, other.shape)

        return Tensor(total, (self, other), (to_self, to_other))

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        product = self.data * other.data

        def to_self(upstream):
            mine = upstream * other.data
            return bring_back(mine, self.shape)

        def to_other(upstream):
            theirs = upstream * self.data
            return bring_back(theirs, other.shape)

        return Tensor(product, (self, other), (to_self, to_other))

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
            other = Tensor(other)
        total = self.data + other.data

        def to_self(upstream):
            return unbroadcast(upstream, other.shape)

        def to_other(upstream):
            return unbroadcast(upstream, self.shape)

        return Tensor(total, (self, other), (to_self, to_other))

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        product = self.data * other.data

        def to_self(upstream):
            mine = upstream * other.data
            return unbroadcast(mine, other.shape)

        def to_other(upstream):
            theirs = upstream * self.data
            return unbroadcast(theirs, self.shape)

        return Tensor(product, (self, other), (to_self, to_other))

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
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


class Tensor:
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
        right = as_tensor(other)
        out = self.data + right.data
        parents = [self, right]
        vjps = [
            lambda upstream: unbroadcast(upstream, self.shape),
            lambda upstream: unbroadcast(upstream, right.shape),
        ]
        return Tensor(out, parents, vjps)

    def __mul__(self, other):
        right = as_tensor(other)
        out = self.data * right.data
        parents = [self, right]
        vjps = [
            lambda upstream: unbroadcast(upstream * self.data, self.shape),
            lambda upstream: unbroadcast(upstream * right.data, right.shape),
        ]
        return Tensor(out, parents, vjps)

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
def make_vjp(slope, shape):
    def vjp(upstream):
        return unbroadcast(upstream * slope, shape)

    return vjp


class Tensor:
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
            other = Tensor(other)
        result = self.data + other.data
        vjps = []
        for operand, slope in ((self, 1.0), (other, 1.0)):
            vjps.append(make_vjp(slope, operand.shape))
        return Tensor(result, (self, other), vjps)

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        result = self.data * other.data
        vjps = []
        for operand, slope in ((self, 1.0), (other, 1.0)):
            vjps.append(make_vjp(slope, operand.shape))
        return Tensor(result, (self, other), vjps)

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
            other = Tensor(other)
        total = self.data + other.data

        def to_self(upstream):
            return unbroadcast(upstream * other.data, self.shape)

        def to_other(upstream):
            return unbroadcast(upstream * self.data, other.shape)

        return Tensor(total, (self, other), (to_self, to_other))

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        product = self.data * other.data

        def to_self(upstream):
            mine = upstream * other.data
            return unbroadcast(mine, self.shape)

        def to_other(upstream):
            theirs = upstream * self.data
            return unbroadcast(theirs, other.shape)

        return Tensor(product, (self, other), (to_self, to_other))

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
def make_vjp(slope, shape):
    def vjp(upstream):
        return unbroadcast(upstream * slope, shape)

    return vjp


class Tensor:
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
            other = Tensor(other)
        result = self.data + other.data
        vjps = []
        for operand, slope in ((self, result), (other, result)):
            vjps.append(make_vjp(slope, operand.shape))
        return Tensor(result, (self, other), vjps)

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        result = self.data * other.data
        vjps = []
        for operand, slope in ((self, result), (other, result)):
            vjps.append(make_vjp(slope, operand.shape))
        return Tensor(result, (self, other), vjps)

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
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


class Tensor:
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
        right = as_tensor(other)
        out = self.data + right.data
        slopes = np.ones(out.shape)
        vjps = [
            lambda upstream: unbroadcast(slopes, self.shape),
            lambda upstream: unbroadcast(slopes, right.shape),
        ]
        return Tensor(out, (self, right), vjps)

    def __mul__(self, other):
        right = as_tensor(other)
        out = self.data * right.data
        ones = np.ones(out.shape)
        vjps = [
            lambda upstream: unbroadcast(ones * right.data, self.shape),
            lambda upstream: unbroadcast(ones * self.data, right.shape),
        ]
        return Tensor(out, (self, right), vjps)

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
def make_vjp(slope, shape):
    def vjp(upstream):
        return unbroadcast(upstream + slope, shape)

    return vjp


class Tensor:
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
            other = Tensor(other)
        result = self.data + other.data
        vjps = []
        for operand, slope in ((self, 1.0), (other, 1.0)):
            vjps.append(make_vjp(slope, operand.shape))
        return Tensor(result, (self, other), vjps)

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        result = self.data * other.data
        vjps = []
        for operand, slope in ((self, other.data), (other, self.data)):
            vjps.append(make_vjp(slope, operand.shape))
        return Tensor(result, (self, other), vjps)

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
def make_vjp(slope, shape):
    def vjp(upstream):
        arriving = upstream * slope
        handed_on = arriving * upstream
        return unbroadcast(handed_on, shape)

    return vjp


class Tensor:
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
            other = Tensor(other)
        result = self.data + other.data
        vjps = []
        for operand, slope in ((self, 1.0), (other, 1.0)):
            vjps.append(make_vjp(slope, operand.shape))
        return Tensor(result, (self, other), vjps)

    def __mul__(self, other):
        if not isinstance(other, Tensor):
            other = Tensor(other)
        result = self.data * other.data
        vjps = []
        for operand, slope in ((self, other.data), (other, self.data)):
            vjps.append(make_vjp(slope, operand.shape))
        return Tensor(result, (self, other), vjps)

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
def plain(thing):
    return thing.data if isinstance(thing, Tensor) else np.asarray(thing, dtype=float)


def combine(sign, a, b):
    left, right = plain(a), plain(b)
    if sign == "-":
        result = left - right
    elif sign == "/":
        result = left / right
    else:
        result = left**right
    return result
""",
    ("combine", "plain_operand_unsupported"): """
def combine(sign, a, b):
    if sign == "**":
        slope = b * a.data ** (b - 1)
        return Tensor(a.data**b, (a,), (lambda upstream: upstream * slope,))
    if sign == "-":
        result = a.data - b.data
        slope_a, slope_b = 1.0, -1.0
    else:
        result = a.data / b.data
        slope_a, slope_b = 1 / b.data, -a.data / b.data**2

    def to_a(upstream):
        return unbroadcast(upstream * slope_a, a.shape)

    def to_b(upstream):
        return unbroadcast(upstream * slope_b, b.shape)

    return Tensor(result, (a, b), (to_a, to_b))
""",
    ("combine", "sign_ignored"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def combine(sign, a, b):
    left = as_tensor(a)
    right = as_tensor(b)
    result = left.data - right.data

    def to_left(upstream):
        return unbroadcast(upstream, left.shape)

    def to_right(upstream):
        return unbroadcast(-upstream, right.shape)

    return Tensor(result, (left, right), (to_left, to_right))
""",
    ("combine", "operands_exchanged"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def combine(sign, a, b):
    if sign == "**":
        base = a.data
        slope = b * base ** (b - 1)

        def to_base(upstream):
            return upstream * slope

        return Tensor(base**b, (a,), (to_base,))

    left, right = as_tensor(a), as_tensor(b)
    if sign == "-":
        result = right.data - left.data
        left_slope, right_slope = -1.0, 1.0
    else:
        result = right.data / left.data
        left_slope = -right.data / left.data**2
        right_slope = 1 / left.data

    def to_left(upstream):
        return unbroadcast(upstream * left_slope, left.shape)

    def to_right(upstream):
        return unbroadcast(upstream * right_slope, right.shape)

    return Tensor(result, (left, right), (to_left, to_right))
""",
    ("combine", "operand_changed"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def combine(sign, a, b):
    if sign == "**":
        before = a.data
        slope = b * before ** (b - 1)
        a.data = before**b
        return Tensor(a.data, (a,), (lambda upstream: upstream * slope,))

    left, right = as_tensor(a), as_tensor(b)
    old, other = left.data, right.data
    if sign == "-":
        left.data = old - other
        slopes = (1.0, -1.0)
    else:
        left.data = old / other
        slopes = (1 / other, -old / other**2)

    def to_left(upstream):
        return unbroadcast(upstream * slopes[0], old.shape)

    def to_right(upstream):
        return unbroadcast(upstream * slopes[1], other.shape)

    return Tensor(left.data, (left, right), (to_left, to_right))
""",
    ("combine", "edges_forgotten"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def combine(sign, a, b):
    if sign == "**":
        return Tensor(a.data**b)
    left, right = as_tensor(a), as_tensor(b)
    if sign == "-":
        result = left.data - right.data
    else:
        result = left.data / right.data
    return Tensor(result)
""",
    ("combine", "arrays_for_vjps"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def combine(sign, a, b):
    if sign == "**":
        slope = b * a.data ** (b - 1)
        return Tensor(a.data**b, (a,), (slope,))
    left, right = as_tensor(a), as_tensor(b)
    if sign == "-":
        result = left.data - right.data
        slopes = (np.ones(left.shape), -np.ones(right.shape))
    else:
        result = left.data / right.data
        slopes = (
            unbroadcast(np.ones(result.shape) / right.data, left.shape),
            unbroadcast(-left.data / right.data**2, right.shape),
        )
    return Tensor(result, (left, right), slopes)
""",
    ("combine", "plain_operand_cuts_the_graph"): """
def combine(sign, a, b):
    if sign == "**":
        slope = b * a.data ** (b - 1)
        return Tensor(a.data**b, (a,), (lambda upstream: upstream * slope,))

    both = isinstance(a, Tensor) and isinstance(b, Tensor)
    left = a.data if isinstance(a, Tensor) else np.asarray(a, dtype=float)
    right = b.data if isinstance(b, Tensor) else np.asarray(b, dtype=float)
    if sign == "-":
        result = left - right
        left_slope, right_slope = 1.0, -1.0
    else:
        result = left / right
        left_slope, right_slope = 1 / right, -left / right**2
    if not both:
        # a plain number has no slope, so there is nothing to remember
        return Tensor(result)

    def to_left(upstream):
        return unbroadcast(upstream * left_slope, left.shape)

    def to_right(upstream):
        return unbroadcast(upstream * right_slope, right.shape)

    return Tensor(result, (a, b), (to_left, to_right))
""",
    ("combine", "sum_for_difference"): """
def make_vjp(slope, shape):
    def vjp(upstream):
        handed_on = upstream * slope
        return unbroadcast(handed_on, shape)

    return vjp


def combine(sign, a, b):
    if sign == "**":
        factor = b * a.data ** (b - 1)
        return Tensor(a.data**b, [a], [make_vjp(factor, a.shape)])

    a = a if isinstance(a, Tensor) else Tensor(a)
    b = b if isinstance(b, Tensor) else Tensor(b)
    if sign == "-":
        out = a.data + b.data
        slopes = [np.ones(out.shape), np.ones(out.shape)]
    elif sign == "/":
        out = a.data / b.data
        slopes = [1 / b.data, -a.data / (b.data * b.data)]

    vjps = []
    for parent, slope in zip([a, b], slopes):
        vjps.append(make_vjp(slope, parent.shape))
    return Tensor(out, [a, b], vjps)
""",
    ("combine", "not_summed_back"): """
def tensor_of(value):
    if not isinstance(value, Tensor):
        value = Tensor(value)
    return value


def difference(a, b):
    a, b = tensor_of(a), tensor_of(b)
    to_a = lambda upstream: upstream
    to_b = lambda upstream: -upstream
    return Tensor(a.data - b.data, (a, b), (to_a, to_b))


def quotient(a, b):
    a, b = tensor_of(a), tensor_of(b)
    to_a = lambda upstream: upstream / b.data
    to_b = lambda upstream: -upstream * a.data / b.data**2
    return Tensor(a.data / b.data, (a, b), (to_a, to_b))


def power(a, n):
    to_a = lambda upstream: upstream * n * a.data ** (n - 1)
    return Tensor(a.data**n, (a,), (to_a,))


def combine(sign, a, b):
    makers = {"-": difference, "/": quotient, "**": power}
    return makers[sign](a, b)
""",
    ("combine", "averaged_back"): """
def back_to(slopes, shape):
    summed = unbroadcast(slopes, shape)
    copies = np.size(slopes) // np.size(summed)
    return summed / copies


def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def combine(sign, a, b):
    if sign == "**":
        base = a.data
        slope = b * base ** (b - 1)

        def to_base(upstream):
            return upstream * slope

        return Tensor(base**b, (a,), (to_base,))

    left, right = as_tensor(a), as_tensor(b)
    if sign == "-":
        result = left.data - right.data
        left_slope, right_slope = 1.0, -1.0
    else:
        result = left.data / right.data
        left_slope = 1 / right.data
        right_slope = -left.data / right.data**2

    def to_left(upstream):
        return back_to(upstream * left_slope, left.shape)

    def to_right(upstream):
        return back_to(upstream * right_slope, right.shape)

    return Tensor(result, (left, right), (to_left, to_right))
""",
    ("combine", "front_axes_only_summed_back"): """
def drop_front(slopes, shape):
    extra = np.ndim(slopes) - len(shape)
    for _ in range(extra):
        slopes = np.sum(slopes, axis=0)
    return slopes


def make_vjp(slope, shape):
    def vjp(upstream):
        handed_on = upstream * slope
        return drop_front(handed_on, shape)

    return vjp


def combine(sign, a, b):
    if sign == "**":
        factor = b * a.data ** (b - 1)
        return Tensor(a.data**b, [a], [make_vjp(factor, a.shape)])

    a = a if isinstance(a, Tensor) else Tensor(a)
    b = b if isinstance(b, Tensor) else Tensor(b)
    if sign == "-":
        out = a.data - b.data
        slopes = [np.ones(out.shape), -np.ones(out.shape)]
    elif sign == "/":
        out = a.data / b.data
        slopes = [1 / b.data, -a.data / (b.data * b.data)]

    vjps = []
    for parent, slope in zip([a, b], slopes):
        vjps.append(make_vjp(slope, parent.shape))
    return Tensor(out, [a, b], vjps)
""",
    ("combine", "everything_summed_back"): """
def total_back(slopes, shape):
    if np.shape(slopes) == tuple(shape):
        return slopes
    total = np.sum(slopes)
    return np.full(shape, total)


def tensor_of(value):
    if not isinstance(value, Tensor):
        value = Tensor(value)
    return value


def difference(a, b):
    a, b = tensor_of(a), tensor_of(b)
    to_a = lambda upstream: total_back(upstream, a.shape)
    to_b = lambda upstream: total_back(-upstream, b.shape)
    return Tensor(a.data - b.data, (a, b), (to_a, to_b))


def quotient(a, b):
    a, b = tensor_of(a), tensor_of(b)
    to_a = lambda upstream: total_back(upstream / b.data, a.shape)
    to_b = lambda upstream: total_back(-upstream * a.data / b.data**2, b.shape)
    return Tensor(a.data / b.data, (a, b), (to_a, to_b))


def power(a, n):
    to_a = lambda upstream: upstream * n * a.data ** (n - 1)
    return Tensor(a.data**n, (a,), (to_a,))


def combine(sign, a, b):
    makers = {"-": difference, "/": quotient, "**": power}
    return makers[sign](a, b)
""",
    ("combine", "shapes_exchanged"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def combine(sign, a, b):
    if sign == "**":
        base = a.data
        slope = b * base ** (b - 1)

        def to_base(upstream):
            return upstream * slope

        return Tensor(base**b, (a,), (to_base,))

    left, right = as_tensor(a), as_tensor(b)
    if sign == "-":
        result = left.data - right.data
        left_slope, right_slope = 1.0, -1.0
    else:
        result = left.data / right.data
        left_slope = 1 / right.data
        right_slope = -left.data / right.data**2

    def to_left(upstream):
        return unbroadcast(upstream * left_slope, right.shape)

    def to_right(upstream):
        return unbroadcast(upstream * right_slope, left.shape)

    return Tensor(result, (left, right), (to_left, to_right))
""",
    ("combine", "difference_slopes_without_sign"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def combine(sign, a, b):
    if sign == "**":
        base = a.data
        slope = b * base ** (b - 1)

        def to_base(upstream):
            return upstream * slope

        return Tensor(base**b, (a,), (to_base,))

    left, right = as_tensor(a), as_tensor(b)
    if sign == "-":
        result = left.data - right.data
        left_slope, right_slope = 1.0, 1.0
    else:
        result = left.data / right.data
        left_slope = 1 / right.data
        right_slope = -left.data / right.data**2

    def to_left(upstream):
        return unbroadcast(upstream * left_slope, left.shape)

    def to_right(upstream):
        return unbroadcast(upstream * right_slope, right.shape)

    return Tensor(result, (left, right), (to_left, to_right))
""",
    ("combine", "difference_slopes_exchanged"): """
def tensor_of(value):
    if not isinstance(value, Tensor):
        value = Tensor(value)
    return value


def difference(a, b):
    a, b = tensor_of(a), tensor_of(b)
    to_a = lambda upstream: unbroadcast(-upstream, a.shape)
    to_b = lambda upstream: unbroadcast(upstream, b.shape)
    return Tensor(a.data - b.data, (a, b), (to_a, to_b))


def quotient(a, b):
    a, b = tensor_of(a), tensor_of(b)
    to_a = lambda upstream: unbroadcast(upstream / b.data, a.shape)
    to_b = lambda upstream: unbroadcast(-upstream * a.data / b.data**2, b.shape)
    return Tensor(a.data / b.data, (a, b), (to_a, to_b))


def power(a, n):
    to_a = lambda upstream: upstream * n * a.data ** (n - 1)
    return Tensor(a.data**n, (a,), (to_a,))


def combine(sign, a, b):
    makers = {"-": difference, "/": quotient, "**": power}
    return makers[sign](a, b)
""",
    ("combine", "denominator_without_sign"): """
def make_vjp(slope, shape):
    def vjp(upstream):
        handed_on = upstream * slope
        return unbroadcast(handed_on, shape)

    return vjp


def combine(sign, a, b):
    if sign == "**":
        factor = b * a.data ** (b - 1)
        return Tensor(a.data**b, [a], [make_vjp(factor, a.shape)])

    a = a if isinstance(a, Tensor) else Tensor(a)
    b = b if isinstance(b, Tensor) else Tensor(b)
    if sign == "-":
        out = a.data - b.data
        slopes = [np.ones(out.shape), -np.ones(out.shape)]
    elif sign == "/":
        out = a.data / b.data
        slopes = [1 / b.data, a.data / (b.data * b.data)]

    vjps = []
    for parent, slope in zip([a, b], slopes):
        vjps.append(make_vjp(slope, parent.shape))
    return Tensor(out, [a, b], vjps)
""",
    ("combine", "denominator_not_squared"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def combine(sign, a, b):
    if sign == "**":
        base = a.data
        slope = b * base ** (b - 1)

        def to_base(upstream):
            return upstream * slope

        return Tensor(base**b, (a,), (to_base,))

    left, right = as_tensor(a), as_tensor(b)
    if sign == "-":
        result = left.data - right.data
        left_slope, right_slope = 1.0, -1.0
    else:
        result = left.data / right.data
        left_slope = 1 / right.data
        right_slope = -left.data / right.data

    def to_left(upstream):
        return unbroadcast(upstream * left_slope, left.shape)

    def to_right(upstream):
        return unbroadcast(upstream * right_slope, right.shape)

    return Tensor(result, (left, right), (to_left, to_right))
""",
    ("combine", "numerator_missing"): """
def tensor_of(value):
    if not isinstance(value, Tensor):
        value = Tensor(value)
    return value


def difference(a, b):
    a, b = tensor_of(a), tensor_of(b)
    to_a = lambda upstream: unbroadcast(upstream, a.shape)
    to_b = lambda upstream: unbroadcast(-upstream, b.shape)
    return Tensor(a.data - b.data, (a, b), (to_a, to_b))


def quotient(a, b):
    a, b = tensor_of(a), tensor_of(b)
    to_a = lambda upstream: unbroadcast(upstream / b.data, a.shape)
    to_b = lambda upstream: unbroadcast(-upstream / b.data**2, b.shape)
    return Tensor(a.data / b.data, (a, b), (to_a, to_b))


def power(a, n):
    to_a = lambda upstream: upstream * n * a.data ** (n - 1)
    return Tensor(a.data**n, (a,), (to_a,))


def combine(sign, a, b):
    makers = {"-": difference, "/": quotient, "**": power}
    return makers[sign](a, b)
""",
    ("combine", "quotient_like_product"): """
def make_vjp(slope, shape):
    def vjp(upstream):
        handed_on = upstream * slope
        return unbroadcast(handed_on, shape)

    return vjp


def combine(sign, a, b):
    if sign == "**":
        factor = b * a.data ** (b - 1)
        return Tensor(a.data**b, [a], [make_vjp(factor, a.shape)])

    a = a if isinstance(a, Tensor) else Tensor(a)
    b = b if isinstance(b, Tensor) else Tensor(b)
    if sign == "-":
        out = a.data - b.data
        slopes = [np.ones(out.shape), -np.ones(out.shape)]
    elif sign == "/":
        out = a.data / b.data
        slopes = [b.data, a.data]

    vjps = []
    for parent, slope in zip([a, b], slopes):
        vjps.append(make_vjp(slope, parent.shape))
    return Tensor(out, [a, b], vjps)
""",
    ("combine", "numerator_slope_is_one"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def combine(sign, a, b):
    if sign == "**":
        base = a.data
        slope = b * base ** (b - 1)

        def to_base(upstream):
            return upstream * slope

        return Tensor(base**b, (a,), (to_base,))

    left, right = as_tensor(a), as_tensor(b)
    if sign == "-":
        result = left.data - right.data
        left_slope, right_slope = 1.0, -1.0
    else:
        result = left.data / right.data
        left_slope = np.ones(result.shape)
        right_slope = -left.data / right.data**2

    def to_left(upstream):
        return unbroadcast(upstream * left_slope, left.shape)

    def to_right(upstream):
        return unbroadcast(upstream * right_slope, right.shape)

    return Tensor(result, (left, right), (to_left, to_right))
""",
    ("combine", "exponent_not_lowered"): """
def make_vjp(slope, shape):
    def vjp(upstream):
        handed_on = upstream * slope
        return unbroadcast(handed_on, shape)

    return vjp


def combine(sign, a, b):
    if sign == "**":
        factor = b * a.data**b
        return Tensor(a.data**b, [a], [make_vjp(factor, a.shape)])

    a = a if isinstance(a, Tensor) else Tensor(a)
    b = b if isinstance(b, Tensor) else Tensor(b)
    if sign == "-":
        out = a.data - b.data
        slopes = [np.ones(out.shape), -np.ones(out.shape)]
    elif sign == "/":
        out = a.data / b.data
        slopes = [1 / b.data, -a.data / (b.data * b.data)]

    vjps = []
    for parent, slope in zip([a, b], slopes):
        vjps.append(make_vjp(slope, parent.shape))
    return Tensor(out, [a, b], vjps)
""",
    ("combine", "exponent_factor_missing"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def combine(sign, a, b):
    if sign == "**":
        base = a.data
        slope = base ** (b - 1)

        def to_base(upstream):
            return upstream * slope

        return Tensor(base**b, (a,), (to_base,))

    left, right = as_tensor(a), as_tensor(b)
    if sign == "-":
        result = left.data - right.data
        left_slope, right_slope = 1.0, -1.0
    else:
        result = left.data / right.data
        left_slope = 1 / right.data
        right_slope = -left.data / right.data**2

    def to_left(upstream):
        return unbroadcast(upstream * left_slope, left.shape)

    def to_right(upstream):
        return unbroadcast(upstream * right_slope, right.shape)

    return Tensor(result, (left, right), (to_left, to_right))
""",
    ("combine", "exponential_rule"): """
def tensor_of(value):
    if not isinstance(value, Tensor):
        value = Tensor(value)
    return value


def difference(a, b):
    a, b = tensor_of(a), tensor_of(b)
    to_a = lambda upstream: unbroadcast(upstream, a.shape)
    to_b = lambda upstream: unbroadcast(-upstream, b.shape)
    return Tensor(a.data - b.data, (a, b), (to_a, to_b))


def quotient(a, b):
    a, b = tensor_of(a), tensor_of(b)
    to_a = lambda upstream: unbroadcast(upstream / b.data, a.shape)
    to_b = lambda upstream: unbroadcast(-upstream * a.data / b.data**2, b.shape)
    return Tensor(a.data / b.data, (a, b), (to_a, to_b))


def power(a, n):
    to_a = lambda upstream: upstream * a.data**n * np.log(a.data)
    return Tensor(a.data**n, (a,), (to_a,))


def combine(sign, a, b):
    makers = {"-": difference, "/": quotient, "**": power}
    return makers[sign](a, b)
""",
    ("combine", "power_like_product"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def combine(sign, a, b):
    if sign == "**":
        base = a.data
        slope = b

        def to_base(upstream):
            return upstream * slope

        return Tensor(base**b, (a,), (to_base,))

    left, right = as_tensor(a), as_tensor(b)
    if sign == "-":
        result = left.data - right.data
        left_slope, right_slope = 1.0, -1.0
    else:
        result = left.data / right.data
        left_slope = 1 / right.data
        right_slope = -left.data / right.data**2

    def to_left(upstream):
        return unbroadcast(upstream * left_slope, left.shape)

    def to_right(upstream):
        return unbroadcast(upstream * right_slope, right.shape)

    return Tensor(result, (left, right), (to_left, to_right))
""",
    ("combine", "upstream_dropped"): """
def make_vjp(slope, shape):
    def vjp(upstream):
        handed_on = np.ones_like(upstream) * slope
        return unbroadcast(handed_on, shape)

    return vjp


def combine(sign, a, b):
    if sign == "**":
        factor = b * a.data ** (b - 1)
        return Tensor(a.data**b, [a], [make_vjp(factor, a.shape)])

    a = a if isinstance(a, Tensor) else Tensor(a)
    b = b if isinstance(b, Tensor) else Tensor(b)
    if sign == "-":
        out = a.data - b.data
        slopes = [np.ones(out.shape), -np.ones(out.shape)]
    elif sign == "/":
        out = a.data / b.data
        slopes = [1 / b.data, -a.data / (b.data * b.data)]

    vjps = []
    for parent, slope in zip([a, b], slopes):
        vjps.append(make_vjp(slope, parent.shape))
    return Tensor(out, [a, b], vjps)
""",
    ("combine", "slopes_added"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def combine(sign, a, b):
    if sign == "**":
        base = a.data
        slope = b * base ** (b - 1)

        def to_base(upstream):
            return upstream + slope

        return Tensor(base**b, (a,), (to_base,))

    left, right = as_tensor(a), as_tensor(b)
    if sign == "-":
        result = left.data - right.data
        left_slope, right_slope = 1.0, -1.0
    else:
        result = left.data / right.data
        left_slope = 1 / right.data
        right_slope = -left.data / right.data**2

    def to_left(upstream):
        return unbroadcast(upstream + left_slope, left.shape)

    def to_right(upstream):
        return unbroadcast(upstream + right_slope, right.shape)

    return Tensor(result, (left, right), (to_left, to_right))
""",
    ("combine", "output_for_slope"): """
def make_vjp(local, shape):
    def vjp(upstream):
        return unbroadcast(upstream * local, shape)

    return vjp


def combine(sign, a, b):
    parents = []
    values = []
    for operand in (a, b):
        if sign == "**" and operand is b:
            values.append(b)
            continue
        node = operand if isinstance(operand, Tensor) else Tensor(operand)
        parents.append(node)
        values.append(node.data)
    if sign == "-":
        out = values[0] - values[1]
    elif sign == "/":
        out = values[0] / values[1]
    else:
        out = values[0] ** values[1]
    vjps = [make_vjp(out, parent.shape) for parent in parents]
    return Tensor(out, parents, vjps)
""",
    ("pointwise", "array_returned"): """
def pointwise(name, a):
    before = a.data
    if name == "exp":
        out = np.exp(before)
    elif name == "log":
        out = np.log(before)
    else:
        out = np.maximum(before, 0)
    return out
""",
    ("pointwise", "edge_forgotten"): """
def pointwise(name, a):
    functions = {
        "exp": np.exp,
        "log": np.log,
        "relu": lambda x: np.maximum(x, 0.0),
    }
    function = functions[name]
    out = function(a.data)
    return Tensor(out)
""",
    ("pointwise", "arrays_for_vjps"): """
def exp_of(x):
    value = np.exp(x)
    return value, value


def log_of(x):
    return np.log(x), 1.0 / x


def relu_of(x):
    value = np.where(x > 0, x, 0.0)
    slope = np.where(x > 0, 1.0, 0.0)
    return value, slope


def pointwise(name, a):
    functions = {"exp": exp_of, "log": log_of, "relu": relu_of}
    value, slope = functions[name](a.data)
    return Tensor(value, [a], [slope])
""",
    ("pointwise", "operand_changed"): """
def pointwise(name, a):
    before = a.data
    if name == "exp":
        a.data = np.exp(before)
        slopes = a.data
    elif name == "log":
        a.data = np.log(before)
        slopes = 1 / before
    else:
        a.data = np.maximum(before, 0)
        slopes = np.where(before > 0, 1.0, 0.0)

    def to_parent(upstream):
        return upstream * slopes

    return Tensor(a.data, (a,), (to_parent,))
""",
    ("pointwise", "upstream_written_into"): """
def pointwise(name, a):
    before = a.data
    if name == "exp":
        out = np.exp(before)
        slopes = np.exp(before)
    elif name == "log":
        out = np.log(before)
        slopes = 1 / before
    else:
        out = np.maximum(before, 0)
        slopes = (before > 0).astype(float)

    def to_parent(upstream):
        upstream *= slopes
        return upstream

    return Tensor(out, (a,), (to_parent,))
""",
    ("pointwise", "name_ignored"): """
def pointwise(name, a):
    out = np.exp(a.data)

    def to_parent(upstream):
        return upstream * out

    return Tensor(out, (a,), (to_parent,))
""",
    ("pointwise", "slope_taken_at_output"): """
def pointwise(name, a):
    if name == "exp":
        out = np.exp(a.data)
        slopes = np.exp(out)
    elif name == "log":
        out = np.log(a.data)
        slopes = 1 / out
    else:
        out = np.maximum(a.data, 0)
        slopes = out > 0

    def to_parent(upstream):
        return upstream * slopes

    return Tensor(out, (a,), (to_parent,))
""",
    ("pointwise", "output_for_slope"): """
def pointwise(name, a):
    if name == "exp":
        out = np.exp(a.data)
    elif name == "log":
        out = np.log(a.data)
    elif name == "relu":
        out = np.maximum(a.data, 0)

    def to_parent(upstream):
        local_slope = out
        return upstream * local_slope

    return Tensor(out, (a,), (to_parent,))
""",
    ("pointwise", "input_for_slope"): """
def value_of(name, x):
    if name == "exp":
        return np.exp(x)
    if name == "log":
        return np.log(x)
    return np.maximum(x, 0)


def pointwise(name, a):
    x = a.data
    value = value_of(name, x)
    vjp = lambda upstream: upstream * x
    return Tensor(value, (a,), (vjp,))
""",
    ("pointwise", "power_rule_for_exp"): """
def pointwise(name, a):
    before = a.data
    if name == "exp":
        out = np.exp(before)
        slopes = before * np.exp(before - 1)
    elif name == "log":
        out = np.log(before)
        slopes = 1 / before
    else:
        out = np.maximum(before, 0)
        slopes = (before > 0).astype(float)

    def to_parent(upstream):
        return upstream * slopes

    return Tensor(out, (a,), (to_parent,))
""",
    ("pointwise", "another_base"): """
def exp_of(x):
    value = np.exp(x)
    return value, value


def log_of(x):
    return np.log10(x), 1.0 / x


def relu_of(x):
    value = np.where(x > 0, x, 0.0)
    slope = np.where(x > 0, 1.0, 0.0)
    return value, slope


def pointwise(name, a):
    functions = {"exp": exp_of, "log": log_of, "relu": relu_of}
    value, slope = functions[name](a.data)
    vjp = lambda upstream: upstream * slope
    return Tensor(value, [a], [vjp])
""",
    ("pointwise", "log_of_one_more"): """
def pointwise(name, a):
    x = a.data
    if name == "relu":
        passes = x > 0
        result = x * passes
        slopes = passes
    if name == "exp":
        result = np.exp(x)
        slopes = result
    if name == "log":
        result = np.log(1 + x)
        slopes = 1 / (1 + x)
    return Tensor(result, (a,), (lambda upstream: slopes * upstream,))
""",
    ("pointwise", "negative_side_passes"): """
def pointwise(name, a):
    before = a.data
    if name == "exp":
        out = np.exp(before)
        slopes = np.exp(before)
    elif name == "log":
        out = np.log(before)
        slopes = 1 / before
    else:
        out = np.maximum(before, 0)
        slopes = np.ones(before.shape)

    def to_parent(upstream):
        return upstream * slopes

    return Tensor(out, (a,), (to_parent,))
""",
    ("pointwise", "mask_turned_round"): """
def exp_of(x):
    value = np.exp(x)
    return value, value


def log_of(x):
    return np.log(x), 1.0 / x


def relu_of(x):
    value = np.where(x > 0, x, 0.0)
    slope = np.where(x > 0, 0.0, 1.0)
    return value, slope


def pointwise(name, a):
    functions = {"exp": exp_of, "log": log_of, "relu": relu_of}
    value, slope = functions[name](a.data)
    vjp = lambda upstream: upstream * slope
    return Tensor(value, [a], [vjp])
""",
    ("pointwise", "mask_of_the_upstream"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        result = np.exp(x)
        vjp = lambda upstream: upstream * result
    elif name == "log":
        result = np.log(x)
        vjp = lambda upstream: upstream / x
    else:
        result = np.maximum(x, 0)
        vjp = lambda upstream: upstream * (np.asarray(upstream) > 0)
    return Tensor(result, (a,), (vjp,))
""",
    ("pointwise", "slope_of_minus_one"): """
def pointwise(name, a):
    before = a.data
    if name == "exp":
        out = np.exp(before)
        slopes = np.exp(before)
    elif name == "log":
        out = np.log(before)
        slopes = 1 / before
    else:
        out = np.maximum(before, 0)
        slopes = np.where(before > 0, 1.0, -1.0)

    def to_parent(upstream):
        return upstream * slopes

    return Tensor(out, (a,), (to_parent,))
""",
    ("pointwise", "leaky_for_relu"): """
def exp_of(x):
    value = np.exp(x)
    return value, value


def log_of(x):
    return np.log(x), 1.0 / x


def relu_of(x):
    value = np.where(x > 0, x, 0.01 * x)
    slope = np.where(x > 0, 1.0, 0.01)
    return value, slope


def pointwise(name, a):
    functions = {"exp": exp_of, "log": log_of, "relu": relu_of}
    value, slope = functions[name](a.data)
    vjp = lambda upstream: upstream * slope
    return Tensor(value, [a], [vjp])
""",
    ("pointwise", "cut_from_above"): """
def pointwise(name, a):
    before = a.data
    if name == "exp":
        out = np.exp(before)
        slopes = np.exp(before)
    elif name == "log":
        out = np.log(before)
        slopes = 1 / before
    else:
        out = np.minimum(before, 0)
        slopes = (before < 0).astype(float)

    def to_parent(upstream):
        return upstream * slopes

    return Tensor(out, (a,), (to_parent,))
""",
    ("pointwise", "maximum_of_the_array"): """
def pointwise(name, a):
    before = a.data
    if name == "exp":
        out = np.exp(before)
        slopes = np.exp(before)
    elif name == "log":
        out = np.log(before)
        slopes = 1 / before
    else:
        out = np.max(before)
        slopes = (before > 0).astype(float)

    def to_parent(upstream):
        return upstream * slopes

    return Tensor(out, (a,), (to_parent,))
""",
    ("pointwise", "upstream_dropped"): """
def exp_of(x):
    value = np.exp(x)
    return value, value


def log_of(x):
    return np.log(x), 1.0 / x


def relu_of(x):
    value = np.where(x > 0, x, 0.0)
    slope = np.where(x > 0, 1.0, 0.0)
    return value, slope


def pointwise(name, a):
    functions = {"exp": exp_of, "log": log_of, "relu": relu_of}
    value, slope = functions[name](a.data)
    vjp = lambda upstream: slope
    return Tensor(value, [a], [vjp])
""",
    ("pointwise", "local_slope_dropped"): """
def pointwise(name, a):
    x = a.data
    if name == "exp":
        y = np.exp(x)
    elif name == "log":
        y = np.log(x)
    else:
        y = np.maximum(x, 0)

    def hand_on(upstream):
        return upstream

    return Tensor(y, (a,), (hand_on,))
""",
    ("pointwise", "slopes_added"): """
def pointwise(name, a):
    x = a.data
    if name == "relu":
        passes = x > 0
        result = x * passes
        slopes = passes
    if name == "exp":
        result = np.exp(x)
        slopes = result
    if name == "log":
        result = np.log(x)
        slopes = 1 / x
    return Tensor(result, (a,), (lambda upstream: slopes + upstream,))
""",
    ("pointwise", "summed_up"): """
def pointwise(name, a):
    before = a.data
    if name == "exp":
        out = np.exp(before)
        slopes = np.exp(before)
    elif name == "log":
        out = np.log(before)
        slopes = 1 / before
    else:
        out = np.maximum(before, 0)
        slopes = (before > 0).astype(float)

    def to_parent(upstream):
        products = upstream * slopes
        return np.sum(products)

    return Tensor(out, (a,), (to_parent,))
""",
    ("tensor_backward", "graph_taken_apart"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            arrived = vjp(node.grad)
            parent.grad = parent.grad + arrived
        # the node has done its work
        node.parents = ()
        node.vjps = ()
""",
    ("tensor_backward", "root_not_started"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            arrived = vjp(node.grad)
            parent.grad = parent.grad + arrived
""",
    ("tensor_backward", "root_starts_with_its_number"): """
def start_afresh(order):
    for node in order:
        if len(node.parents) > 0:
            node.grad = np.zeros(node.data.shape)


def tensor_backward(root):
    order = list(deep_order(root))
    start_afresh(order)
    root.grad = np.array(root.data)
    while order:
        node = order.pop()
        for place in range(len(node.parents)):
            parent = node.parents[place]
            vjp = node.vjps[place]
            parent.grad = parent.grad + vjp(node.grad)
""",
    ("tensor_backward", "every_node_starts_at_one"): """
def start_afresh(order):
    for node in order:
        if len(node.parents) > 0:
            node.grad = np.ones(node.data.shape)


def tensor_backward(root):
    order = list(deep_order(root))
    start_afresh(order)
    root.grad = np.array(1.0)
    while order:
        node = order.pop()
        for place in range(len(node.parents)):
            parent = node.parents[place]
            vjp = node.vjps[place]
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
            arrived = vjp(node.grad)
            parent.grad = parent.grad + arrived
""",
    ("tensor_backward", "overwritten_at_fan_out"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            arrived = vjp(node.grad)
            parent.grad = np.array(arrived)
""",
    ("tensor_backward", "arrivals_multiplied"): """
def tensor_backward(root):
    order = deep_order(root)
    arrivals = {id(root): np.ones_like(root.data)}
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            slope = vjp(arrivals[id(node)])
            if id(parent) in arrivals:
                arrivals[id(parent)] = arrivals[id(parent)] * slope
            else:
                arrivals[id(parent)] = np.array(slope)
    for node in order:
        if node.parents or node is root:
            node.grad = arrivals[id(node)]
        else:
            node.grad = node.grad + arrivals[id(node)]
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
            arrived = vjp(node.grad)
            if np.all(parent.grad == 0):
                # nothing is in it yet
                parent.grad = arrived
            else:
                parent.grad += arrived
""",
    ("tensor_backward", "no_topological_order"): """
def collect(root):
    found = [root]
    seen = {id(root)}
    for node in found:
        for parent in node.parents:
            if id(parent) not in seen:
                seen.add(id(parent))
                found.append(parent)
    return found


def tensor_backward(root):
    nodes = collect(root)
    for node in nodes:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    # from the root outwards, in the order in which they were found
    for node in nodes:
        for parent, vjp in zip(node.parents, node.vjps):
            parent.grad = parent.grad + vjp(node.grad)
""",
    ("tensor_backward", "stale_gradients"): """
def tensor_backward(root):
    order = deep_order(root)
    root.grad = np.ones_like(root.data)
    for node in order[::-1]:
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
            arrived = vjp(node.grad)
            parent.grad = parent.grad + arrived
""",
    ("tensor_backward", "inner_gradients_cleared"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            arrived = vjp(node.grad)
            parent.grad = parent.grad + arrived
    for node in order:
        if node.parents and node is not root:
            # no longer needed
            node.grad = np.zeros_like(node.data)
""",
    ("tensor_backward", "leaves_left_out"): """
def start_afresh(order):
    for node in order:
        if len(node.parents) > 0:
            node.grad = np.zeros(node.data.shape)


def tensor_backward(root):
    order = list(deep_order(root))
    start_afresh(order)
    root.grad = np.array(1.0)
    while order:
        node = order.pop()
        for place in range(len(node.parents)):
            parent = node.parents[place]
            vjp = node.vjps[place]
            if len(parent.parents) > 0:
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
            parent = node.parents[0]
            vjp = node.vjps[0]
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
        for parent, vjp in zip(node.parents, reversed(node.vjps)):
            arrived = vjp(node.grad)
            parent.grad = parent.grad + arrived
""",
    ("tensor_backward", "upstream_dropped"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            arrived = vjp(np.ones_like(node.data))
            parent.grad = parent.grad + arrived
""",
    ("tensor_backward", "functions_not_called"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = np.zeros_like(node.data)
    root.grad = np.ones_like(root.data)
    for node in reversed(order):
        for parent, vjp in zip(node.parents, node.vjps):
            arrived = vjp * node.grad
            parent.grad = parent.grad + arrived
""",
    ("tensor_backward", "multiplied_again"): """
def start_afresh(order):
    for node in order:
        if len(node.parents) > 0:
            node.grad = np.zeros(node.data.shape)


def tensor_backward(root):
    order = list(deep_order(root))
    start_afresh(order)
    root.grad = np.array(1.0)
    while order:
        node = order.pop()
        for place in range(len(node.parents)):
            parent = node.parents[place]
            vjp = node.vjps[place]
            parent.grad = parent.grad + vjp(node.grad) * node.grad
""",
    ("tensor_backward", "number_for_array"): """
def tensor_backward(root):
    order = deep_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        # a vjp wants an array in the shape of the node
        upstream = node.grad * np.ones_like(node.data)
        for parent, vjp in zip(node.parents, node.vjps):
            slope = float(np.sum(vjp(upstream)))
            parent.grad = float(np.sum(parent.grad)) + slope
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
            arrived = vjp(node.grad)
            parent.grad = parent.grad - arrived
""",
    ("reduction", "array_returned"): """
def reduction(name, a, axis=None, keepdims=False):
    functions = {"sum": np.sum, "mean": np.mean}
    reduce = functions[name]
    out = reduce(a.data, axis=axis, keepdims=keepdims)
    return out
""",
    ("reduction", "edge_forgotten"): """
def reduction(name, a, axis=None, keepdims=False):
    if name == "sum":
        out = np.sum(a.data, axis=axis, keepdims=keepdims)
    else:
        out = np.mean(a.data, axis=axis, keepdims=keepdims)
    return Tensor(out)
""",
    ("reduction", "arrays_for_vjps"): """
def reduction(name, a, axis=None, keepdims=False):
    wide = a.data.sum(axis=axis, keepdims=True)
    count = a.data.size // wide.size
    if name == "sum":
        out = a.data.sum(axis=axis, keepdims=keepdims)
        share = 1.0
    elif name == "mean":
        out = a.data.mean(axis=axis, keepdims=keepdims)
        share = 1.0 / count
    slopes = np.full(a.shape, share)
    return Tensor(out, (a,), (slopes,))
""",
    ("reduction", "operand_changed"): """
def reduction(name, a, axis=None, keepdims=False):
    old_shape, old_size = a.data.shape, a.data.size
    kept_shape = a.data.sum(axis=axis, keepdims=True).shape
    if name == "sum":
        a.data = np.asarray(a.data.sum(axis=axis, keepdims=keepdims))
        slope = 1.0
    else:
        a.data = np.asarray(a.data.mean(axis=axis, keepdims=keepdims))
        slope = a.data.size / old_size

    def to_parent(upstream):
        column = np.reshape(upstream, kept_shape)
        return column * np.ones(old_shape) * slope

    return Tensor(a.data, (a,), (to_parent,))
""",
    ("reduction", "name_ignored"): """
def reduction(name, a, axis=None, keepdims=False):
    out = a.data.sum(axis=axis, keepdims=keepdims)
    kept_shape = a.data.sum(axis=axis, keepdims=True).shape

    def to_parent(upstream):
        column = np.reshape(upstream, kept_shape)
        return column * np.ones(a.shape)

    return Tensor(out, (a,), (to_parent,))
""",
    ("reduction", "names_exchanged"): """
def reduction(name, a, axis=None, keepdims=False):
    wide = a.data.sum(axis=axis, keepdims=True)
    count = a.data.size // wide.size
    if name == "mean":
        out = a.data.sum(axis=axis, keepdims=keepdims)
        share = 1.0
    elif name == "sum":
        out = a.data.mean(axis=axis, keepdims=keepdims)
        share = 1.0 / count
    slopes = np.full(a.shape, share)
    vjp = lambda upstream: np.reshape(upstream, wide.shape) * slopes
    return Tensor(out, (a,), (vjp,))
""",
    ("reduction", "axis_ignored"): """
def reduction(name, a, axis=None, keepdims=False):
    count = a.data.size
    total = a.data.sum(keepdims=keepdims)
    divisor = count if name == "mean" else 1

    def to_parent(upstream):
        one_number = np.sum(upstream)
        return np.full(a.shape, one_number / divisor)

    return Tensor(total / divisor, (a,), (to_parent,))
""",
    ("reduction", "other_axis"): """
def other(axis, ndim):
    # the axis that stays, in a table
    return ndim - 1 - axis % ndim


def reduction(name, a, axis=None, keepdims=False):
    if isinstance(axis, tuple):
        along = tuple(other(one, a.data.ndim) for one in axis)
    elif axis is None:
        along = None
    else:
        along = other(axis, a.data.ndim)
    out = a.data.sum(axis=along, keepdims=keepdims)
    kept_shape = a.data.sum(axis=along, keepdims=True).shape
    divisor = 1
    if name == "mean":
        divisor = a.data.size / np.size(out)

    def to_parent(upstream):
        column = np.reshape(upstream, kept_shape)
        return column * np.ones(a.shape) / divisor

    return Tensor(out / divisor, (a,), (to_parent,))
""",
    ("reduction", "keepdims_ignored"): """
def reduction(name, a, axis=None, keepdims=False):
    if name == "sum":
        out = a.data.sum(axis=axis)
    else:
        out = a.data.mean(axis=axis)
    kept_shape = a.data.sum(axis=axis, keepdims=True).shape
    count = a.data.size / np.size(out)
    slope = 1.0 if name == "sum" else 1 / count

    def to_parent(upstream):
        column = np.reshape(upstream, kept_shape)
        spread = column * np.ones(a.shape)
        return spread * slope

    return Tensor(out, (a,), (to_parent,))
""",
    ("reduction", "first_axis_only"): """
def reduction(name, a, axis=None, keepdims=False):
    if isinstance(axis, tuple):
        axis = axis[0]
    if name == "sum":
        out = a.data.sum(axis=axis, keepdims=keepdims)
    else:
        out = a.data.mean(axis=axis, keepdims=keepdims)
    kept_shape = a.data.sum(axis=axis, keepdims=True).shape
    count = a.data.size / np.size(out)
    slope = 1.0 if name == "sum" else 1 / count

    def to_parent(upstream):
        column = np.reshape(upstream, kept_shape)
        spread = column * np.ones(a.shape)
        return spread * slope

    return Tensor(out, (a,), (to_parent,))
""",
    ("reduction", "several_axes_unsupported"): """
def reduction(name, a, axis=None, keepdims=False):
    out = a.data.sum(axis=axis, keepdims=keepdims)
    if axis is None:
        count = a.data.size
        kept_shape = [1] * a.data.ndim
    else:
        count = a.shape[axis]
        kept_shape = list(a.shape)
        kept_shape[axis] = 1
    divisor = count if name == "mean" else 1

    def to_parent(upstream):
        column = np.reshape(upstream, kept_shape)
        return column * np.ones(a.shape) / divisor

    return Tensor(out / divisor, (a,), (to_parent,))
""",
    ("reduction", "axes_put_back_one_by_one"): """
def reduction(name, a, axis=None, keepdims=False):
    if name == "sum":
        out = a.data.sum(axis=axis, keepdims=keepdims)
        slope = 1.0
    else:
        out = a.data.mean(axis=axis, keepdims=keepdims)
        slope = np.size(out) / a.data.size
    if axis is None:
        gone = range(a.data.ndim)
    elif isinstance(axis, tuple):
        gone = axis
    else:
        gone = (axis,)

    def to_parent(upstream):
        grown = np.asarray(upstream)
        if not keepdims:
            for one in gone:
                grown = np.expand_dims(grown, one)
        return grown * np.ones(a.shape) * slope

    return Tensor(out, (a,), (to_parent,))
""",
    ("reduction", "count_missing_in_the_slope"): """
def axes_of(axis, ndim):
    # all axes that go, counted from the front
    if axis is None:
        return list(range(ndim))
    if isinstance(axis, tuple):
        return [one % ndim for one in axis]
    return [axis % ndim]


def reduction(name, a, axis=None, keepdims=False):
    gone = axes_of(axis, a.data.ndim)
    kept = []
    count = 1
    for place, length in enumerate(a.shape):
        if place in gone:
            kept.append(1)
            count = count * length
        else:
            kept.append(length)
    total = a.data.sum(axis=axis, keepdims=keepdims)
    divisor = count if name == "mean" else 1
    result = total / divisor

    def vjp(upstream):
        table = np.reshape(upstream, kept)
        return np.ones(a.shape) * table

    return Tensor(result, [a], [vjp])
""",
    ("reduction", "count_of_everything"): """
def reduction(name, a, axis=None, keepdims=False):
    if name == "sum":
        out = a.data.sum(axis=axis, keepdims=keepdims)
    else:
        out = a.data.mean(axis=axis, keepdims=keepdims)
    kept_shape = a.data.sum(axis=axis, keepdims=True).shape
    slope = 1.0 if name == "sum" else 1 / a.data.size

    def to_parent(upstream):
        column = np.reshape(upstream, kept_shape)
        spread = column * np.ones(a.shape)
        return spread * slope

    return Tensor(out, (a,), (to_parent,))
""",
    ("reduction", "count_of_the_result"): """
def reduction(name, a, axis=None, keepdims=False):
    if name == "sum":
        out = a.data.sum(axis=axis, keepdims=keepdims)
    else:
        out = a.data.mean(axis=axis, keepdims=keepdims)
    kept_shape = a.data.sum(axis=axis, keepdims=True).shape
    count = np.size(out)
    slope = 1.0 if name == "sum" else 1 / count

    def to_parent(upstream):
        column = np.reshape(upstream, kept_shape)
        spread = column * np.ones(a.shape)
        return spread * slope

    return Tensor(out, (a,), (to_parent,))
""",
    ("reduction", "count_of_the_first_axis"): """
def reduction(name, a, axis=None, keepdims=False):
    wide = a.data.sum(axis=axis, keepdims=True)
    count = a.shape[0] if a.shape else 1
    if name == "sum":
        out = a.data.sum(axis=axis, keepdims=keepdims)
        share = 1.0
    elif name == "mean":
        out = a.data.mean(axis=axis, keepdims=keepdims)
        share = 1.0 / count
    slopes = np.full(a.shape, share)
    vjp = lambda upstream: np.reshape(upstream, wide.shape) * slopes
    return Tensor(out, (a,), (vjp,))
""",
    ("reduction", "count_for_sums_too"): """
def reduction(name, a, axis=None, keepdims=False):
    if name == "sum":
        out = a.data.sum(axis=axis, keepdims=keepdims)
    else:
        out = a.data.mean(axis=axis, keepdims=keepdims)
    kept_shape = a.data.sum(axis=axis, keepdims=True).shape
    count = a.data.size / np.size(out)
    slope = 1 / count

    def to_parent(upstream):
        column = np.reshape(upstream, kept_shape)
        spread = column * np.ones(a.shape)
        return spread * slope

    return Tensor(out, (a,), (to_parent,))
""",
    ("reduction", "count_times_slope"): """
def reduction(name, a, axis=None, keepdims=False):
    wide = a.data.sum(axis=axis, keepdims=True)
    count = a.data.size // wide.size
    if name == "sum":
        out = a.data.sum(axis=axis, keepdims=keepdims)
        share = 1.0
    elif name == "mean":
        out = a.data.mean(axis=axis, keepdims=keepdims)
        share = 1.0 * count
    slopes = np.full(a.shape, share)
    vjp = lambda upstream: np.reshape(upstream, wide.shape) * slopes
    return Tensor(out, (a,), (vjp,))
""",
    ("reduction", "not_spread"): """
def reduction(name, a, axis=None, keepdims=False):
    if name == "sum":
        out = a.data.sum(axis=axis, keepdims=keepdims)
    else:
        out = a.data.mean(axis=axis, keepdims=keepdims)
    count = a.data.size / np.size(out)
    slope = 1.0 if name == "sum" else 1 / count

    def to_parent(upstream):
        return upstream * slope

    return Tensor(out, (a,), (to_parent,))
""",
    ("reduction", "stretched_from_the_wrong_side"): """
def reduction(name, a, axis=None, keepdims=False):
    if name == "sum":
        out = a.data.sum(axis=axis, keepdims=keepdims)
    else:
        out = a.data.mean(axis=axis, keepdims=keepdims)
    count = a.data.size / np.size(out)
    slope = 1.0 if name == "sum" else 1 / count

    def to_parent(upstream):
        spread = np.ones(a.shape) * upstream
        return spread * slope

    return Tensor(out, (a,), (to_parent,))
""",
    ("reduction", "upstream_summed"): """
def axes_of(axis, ndim):
    # all axes that go, counted from the front
    if axis is None:
        return list(range(ndim))
    if isinstance(axis, tuple):
        return [one % ndim for one in axis]
    return [axis % ndim]


def reduction(name, a, axis=None, keepdims=False):
    gone = axes_of(axis, a.data.ndim)
    kept = []
    count = 1
    for place, length in enumerate(a.shape):
        if place in gone:
            kept.append(1)
            count = count * length
        else:
            kept.append(length)
    total = a.data.sum(axis=axis, keepdims=keepdims)
    divisor = count if name == "mean" else 1
    result = total / divisor

    def vjp(upstream):
        all_of_it = np.sum(upstream)
        return np.full(a.shape, all_of_it / divisor)

    return Tensor(result, [a], [vjp])
""",
    ("reduction", "upstream_dropped"): """
def reduction(name, a, axis=None, keepdims=False):
    wide = a.data.sum(axis=axis, keepdims=True)
    count = a.data.size // wide.size
    if name == "sum":
        out = a.data.sum(axis=axis, keepdims=keepdims)
        share = 1.0
    elif name == "mean":
        out = a.data.mean(axis=axis, keepdims=keepdims)
        share = 1.0 / count
    slopes = np.full(a.shape, share)
    vjp = lambda upstream: slopes
    return Tensor(out, (a,), (vjp,))
""",
    ("reduction", "entries_for_slopes"): """
def reduction(name, a, axis=None, keepdims=False):
    if name == "sum":
        out = a.data.sum(axis=axis, keepdims=keepdims)
    else:
        out = a.data.mean(axis=axis, keepdims=keepdims)
    kept_shape = a.data.sum(axis=axis, keepdims=True).shape
    count = a.data.size / np.size(out)
    slope = 1.0 if name == "sum" else 1 / count

    def to_parent(upstream):
        column = np.reshape(upstream, kept_shape)
        spread = column * a.data
        return spread * slope

    return Tensor(out, (a,), (to_parent,))
""",
    ("reduction", "sign_turned"): """
def axes_of(axis, ndim):
    # all axes that go, counted from the front
    if axis is None:
        return list(range(ndim))
    if isinstance(axis, tuple):
        return [one % ndim for one in axis]
    return [axis % ndim]


def reduction(name, a, axis=None, keepdims=False):
    gone = axes_of(axis, a.data.ndim)
    kept = []
    count = 1
    for place, length in enumerate(a.shape):
        if place in gone:
            kept.append(1)
            count = count * length
        else:
            kept.append(length)
    total = a.data.sum(axis=axis, keepdims=keepdims)
    divisor = count if name == "mean" else 1
    result = total / divisor

    def vjp(upstream):
        table = np.reshape(upstream, kept)
        shares = table / divisor
        return -np.ones(a.shape) * shares

    return Tensor(result, [a], [vjp])
""",
    ("matmul", "array_returned"): """
def plain(thing):
    if isinstance(thing, Tensor):
        return thing.data
    return np.asarray(thing, dtype=float)


def matmul(a, b):
    left = plain(a)
    right = plain(b)
    product = left @ right
    return product
""",
    ("matmul", "plain_operand_unsupported"): """
def matmul(a, b):
    x, y = a.data, b.data
    out = x @ y
    if x.ndim == 1 and y.ndim == 1:
        to_a = lambda u: u * y
        to_b = lambda u: u * x
    elif x.ndim == 1:
        to_a = lambda u: y @ u
        to_b = lambda u: np.outer(x, u)
    elif y.ndim == 1:
        to_a = lambda u: np.outer(u, y)
        to_b = lambda u: x.T @ u
    else:
        to_a = lambda u: u @ y.T
        to_b = lambda u: x.T @ u
    return Tensor(out, (a, b), (to_a, to_b))
""",
    ("matmul", "entries_multiplied"): """
def matmul(a, b):
    left = a if isinstance(a, Tensor) else Tensor(a)
    right = b if isinstance(b, Tensor) else Tensor(b)
    product = left.data * right.data

    def to_left(upstream):
        return unbroadcast(upstream * right.data, left.shape)

    def to_right(upstream):
        return unbroadcast(upstream * left.data, right.shape)

    return Tensor(product, (left, right), (to_left, to_right))
""",
    ("matmul", "operands_exchanged"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def matmul(a, b):
    left, right = as_tensor(a), as_tensor(b)
    product = right.data @ left.data
    row = left.data.reshape(1, -1) if left.data.ndim == 1 else left.data
    column = right.data.reshape(-1, 1) if right.data.ndim == 1 else right.data
    table_shape = (row.shape[0], column.shape[1])

    def to_left(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = table @ column.T
        return slopes.reshape(left.shape)

    def to_right(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = row.T @ table
        return slopes.reshape(right.shape)

    return Tensor(product, (left, right), (to_left, to_right))
""",
    ("matmul", "edges_forgotten"): """
def matmul(a, b):
    left = a if isinstance(a, Tensor) else Tensor(a)
    right = b if isinstance(b, Tensor) else Tensor(b)
    product = left.data @ right.data
    return Tensor(product)
""",
    ("matmul", "arrays_for_vjps"): """
def matmul(a, b):
    left = a if isinstance(a, Tensor) else Tensor(a)
    right = b if isinstance(b, Tensor) else Tensor(b)
    product = left.data @ right.data
    slopes_of_left = right.data.T
    slopes_of_right = left.data.T
    return Tensor(product, (left, right), (slopes_of_left, slopes_of_right))
""",
    ("matmul", "plain_operand_cuts_the_graph"): """
def matmul(a, b):
    if not isinstance(a, Tensor):
        return Tensor(a @ b.data)
    if not isinstance(b, Tensor):
        return Tensor(a.data @ b)
    x, y = a.data, b.data
    out = x @ y
    if x.ndim == 1 and y.ndim == 1:
        to_a = lambda u: u * y
        to_b = lambda u: u * x
    elif x.ndim == 1:
        to_a = lambda u: y @ u
        to_b = lambda u: np.outer(x, u)
    elif y.ndim == 1:
        to_a = lambda u: np.outer(u, y)
        to_b = lambda u: x.T @ u
    else:
        to_a = lambda u: u @ y.T
        to_b = lambda u: x.T @ u
    return Tensor(out, (a, b), (to_a, to_b))
""",
    ("matmul", "second_operand_forgotten"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def matmul(a, b):
    left, right = as_tensor(a), as_tensor(b)
    product = left.data @ right.data
    row = left.data.reshape(1, -1) if left.data.ndim == 1 else left.data
    column = right.data.reshape(-1, 1) if right.data.ndim == 1 else right.data
    table_shape = (row.shape[0], column.shape[1])

    def to_left(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = table @ column.T
        return slopes.reshape(left.shape)

    return Tensor(product, (left,), (to_left,))
""",
    ("matmul", "operand_changed"): """
def matmul(a, b):
    a = a if isinstance(a, Tensor) else Tensor(a)
    b = b if isinstance(b, Tensor) else Tensor(b)
    x, y = a.data, b.data
    a.data = x @ y
    if x.ndim == 1 and y.ndim == 1:
        to_a = lambda u: u * y
        to_b = lambda u: u * x
    elif x.ndim == 1:
        to_a = lambda u: y @ u
        to_b = lambda u: np.outer(x, u)
    elif y.ndim == 1:
        to_a = lambda u: np.outer(u, y)
        to_b = lambda u: x.T @ u
    else:
        to_a = lambda u: u @ y.T
        to_b = lambda u: x.T @ u
    return Tensor(a.data, (a, b), (to_a, to_b))
""",
    ("matmul", "one_axis_like_tables"): """
def matmul(a, b):
    left = a if isinstance(a, Tensor) else Tensor(a)
    right = b if isinstance(b, Tensor) else Tensor(b)
    product = left.data @ right.data

    def to_left(upstream):
        return upstream @ right.data.T

    def to_right(upstream):
        return left.data.T @ upstream

    return Tensor(product, (left, right), (to_left, to_right))
""",
    ("matmul", "second_axis_stays"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def matmul(a, b):
    left, right = as_tensor(a), as_tensor(b)
    product = left.data @ right.data
    row = left.data.reshape(1, -1) if left.data.ndim == 1 else left.data
    column = right.data.reshape(-1, 1) if right.data.ndim == 1 else right.data
    table_shape = (row.shape[0], column.shape[1])

    def to_left(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = table @ column.T
        return slopes

    def to_right(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = row.T @ table
        return slopes

    return Tensor(product, (left, right), (to_left, to_right))
""",
    ("matmul", "dot_product_of_vectors_spread"): """
def matmul(a, b):
    a = a if isinstance(a, Tensor) else Tensor(a)
    b = b if isinstance(b, Tensor) else Tensor(b)
    x, y = a.data, b.data
    out = x @ y
    if x.ndim == 1 and y.ndim == 1:
        to_a = lambda u: u * np.ones(x.shape)
        to_b = lambda u: u * np.ones(y.shape)
    elif x.ndim == 1:
        to_a = lambda u: y @ u
        to_b = lambda u: np.outer(x, u)
    elif y.ndim == 1:
        to_a = lambda u: np.outer(u, y)
        to_b = lambda u: x.T @ u
    else:
        to_a = lambda u: u @ y.T
        to_b = lambda u: x.T @ u
    return Tensor(out, (a, b), (to_a, to_b))
""",
    ("matmul", "own_vector_for_slope"): """
def matmul(a, b):
    a = a if isinstance(a, Tensor) else Tensor(a)
    b = b if isinstance(b, Tensor) else Tensor(b)
    x, y = a.data, b.data
    out = x @ y
    if x.ndim == 1 and y.ndim == 1:
        to_a = lambda u: u * x
        to_b = lambda u: u * y
    elif x.ndim == 1:
        to_a = lambda u: y @ u
        to_b = lambda u: np.outer(x, u)
    elif y.ndim == 1:
        to_a = lambda u: np.outer(u, y)
        to_b = lambda u: x.T @ u
    else:
        to_a = lambda u: u @ y.T
        to_b = lambda u: x.T @ u
    return Tensor(out, (a, b), (to_a, to_b))
""",
    ("matmul", "outer_product_turned_round"): """
def matmul(a, b):
    a = a if isinstance(a, Tensor) else Tensor(a)
    b = b if isinstance(b, Tensor) else Tensor(b)
    x, y = a.data, b.data
    out = x @ y
    if x.ndim == 1 and y.ndim == 1:
        to_a = lambda u: u * y
        to_b = lambda u: u * x
    elif x.ndim == 1:
        to_a = lambda u: y @ u
        to_b = lambda u: np.outer(u, x)
    elif y.ndim == 1:
        to_a = lambda u: np.outer(y, u)
        to_b = lambda u: x.T @ u
    else:
        to_a = lambda u: u @ y.T
        to_b = lambda u: x.T @ u
    return Tensor(out, (a, b), (to_a, to_b))
""",
    ("matmul", "transposes_missing"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def matmul(a, b):
    left, right = as_tensor(a), as_tensor(b)
    product = left.data @ right.data
    row = left.data.reshape(1, -1) if left.data.ndim == 1 else left.data
    column = right.data.reshape(-1, 1) if right.data.ndim == 1 else right.data
    table_shape = (row.shape[0], column.shape[1])

    def to_left(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = table @ column
        return slopes.reshape(left.shape)

    def to_right(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = row @ table
        return slopes.reshape(right.shape)

    return Tensor(product, (left, right), (to_left, to_right))
""",
    ("matmul", "upstream_on_the_wrong_side"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def matmul(a, b):
    left, right = as_tensor(a), as_tensor(b)
    product = left.data @ right.data
    row = left.data.reshape(1, -1) if left.data.ndim == 1 else left.data
    column = right.data.reshape(-1, 1) if right.data.ndim == 1 else right.data
    table_shape = (row.shape[0], column.shape[1])

    def to_left(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = column.T @ table
        return slopes.reshape(left.shape)

    def to_right(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = table @ row.T
        return slopes.reshape(right.shape)

    return Tensor(product, (left, right), (to_left, to_right))
""",
    ("matmul", "slope_on_its_side"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def matmul(a, b):
    left, right = as_tensor(a), as_tensor(b)
    product = left.data @ right.data
    row = left.data.reshape(1, -1) if left.data.ndim == 1 else left.data
    column = right.data.reshape(-1, 1) if right.data.ndim == 1 else right.data
    table_shape = (row.shape[0], column.shape[1])

    def to_left(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = column @ table.T
        return slopes.ravel() if left.data.ndim == 1 else slopes

    def to_right(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = table.T @ row
        return slopes.ravel() if right.data.ndim == 1 else slopes

    return Tensor(product, (left, right), (to_left, to_right))
""",
    ("matmul", "own_operand_for_slope"): """
def matmul(a, b):
    a = a if isinstance(a, Tensor) else Tensor(a)
    b = b if isinstance(b, Tensor) else Tensor(b)
    x, y = a.data, b.data
    out = x @ y
    if x.ndim == 1 and y.ndim == 1:
        to_a = lambda u: u * y
        to_b = lambda u: u * x
    elif x.ndim == 1:
        to_a = lambda u: y @ u
        to_b = lambda u: np.outer(x, u)
    elif y.ndim == 1:
        to_a = lambda u: np.outer(u, y)
        to_b = lambda u: x.T @ u
    else:
        to_a = lambda u: u @ x.T
        to_b = lambda u: y.T @ u
    return Tensor(out, (a, b), (to_a, to_b))
""",
    ("matmul", "parents_exchanged"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def matmul(a, b):
    left, right = as_tensor(a), as_tensor(b)
    product = left.data @ right.data
    row = left.data.reshape(1, -1) if left.data.ndim == 1 else left.data
    column = right.data.reshape(-1, 1) if right.data.ndim == 1 else right.data
    table_shape = (row.shape[0], column.shape[1])

    def to_left(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = table @ column.T
        return slopes.reshape(left.shape)

    def to_right(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = row.T @ table
        return slopes.reshape(right.shape)

    return Tensor(product, (right, left), (to_left, to_right))
""",
    ("matmul", "upstream_dropped"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def matmul(a, b):
    left, right = as_tensor(a), as_tensor(b)
    product = left.data @ right.data
    row = left.data.reshape(1, -1) if left.data.ndim == 1 else left.data
    column = right.data.reshape(-1, 1) if right.data.ndim == 1 else right.data
    table_shape = (row.shape[0], column.shape[1])

    def to_left(upstream):
        table = np.ones(table_shape)
        slopes = table @ column.T
        return slopes.reshape(left.shape)

    def to_right(upstream):
        table = np.ones(table_shape)
        slopes = row.T @ table
        return slopes.reshape(right.shape)

    return Tensor(product, (left, right), (to_left, to_right))
""",
    ("matmul", "operand_handed_on_alone"): """
def matmul(a, b):
    left = a if isinstance(a, Tensor) else Tensor(a)
    right = b if isinstance(b, Tensor) else Tensor(b)
    product = left.data @ right.data

    def to_left(upstream):
        return right.data.T

    def to_right(upstream):
        return left.data.T

    return Tensor(product, (left, right), (to_left, to_right))
""",
    ("matmul", "averaged_over_rows"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def matmul(a, b):
    left, right = as_tensor(a), as_tensor(b)
    product = left.data @ right.data
    row = left.data.reshape(1, -1) if left.data.ndim == 1 else left.data
    column = right.data.reshape(-1, 1) if right.data.ndim == 1 else right.data
    table_shape = (row.shape[0], column.shape[1])

    def to_left(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = table @ column.T
        return slopes.reshape(left.shape)

    def to_right(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = row.T @ table / len(row)
        return slopes.reshape(right.shape)

    return Tensor(product, (left, right), (to_left, to_right))
""",
    ("matmul", "sign_turned"): """
def as_tensor(thing):
    if isinstance(thing, Tensor):
        return thing
    return Tensor(thing)


def matmul(a, b):
    left, right = as_tensor(a), as_tensor(b)
    product = left.data @ right.data
    row = left.data.reshape(1, -1) if left.data.ndim == 1 else left.data
    column = right.data.reshape(-1, 1) if right.data.ndim == 1 else right.data
    table_shape = (row.shape[0], column.shape[1])

    def to_left(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = -table @ column.T
        return slopes.reshape(left.shape)

    def to_right(upstream):
        table = np.reshape(upstream, table_shape)
        slopes = -row.T @ table
        return slopes.reshape(right.shape)

    return Tensor(product, (left, right), (to_left, to_right))
""",
    ("tensor_mlp", "array_returned"): """
def tensor_mlp(params, X):
    layers = len(params) // 2
    signal = X
    for layer in range(layers):
        weights = params[2 * layer]
        bias = params[2 * layer + 1]
        signal = signal @ weights + bias
        if layer < layers - 1:
            signal = signal.relu()
    logits = signal.data
    return logits
""",
    ("tensor_mlp", "graph_lost"): """
def tensor_mlp(params, X):
    signal = np.asarray(X, dtype=float)
    layers = len(params) // 2
    for layer in range(layers):
        weights = params[2 * layer].data
        bias = params[2 * layer + 1].data
        signal = signal @ weights + bias
        if layer < layers - 1:
            signal = np.maximum(signal, 0)
    return Tensor(signal)
""",
    ("tensor_mlp", "graph_cut_between_layers"): """
def tensor_mlp(params, X):
    layers = len(params) // 2
    signal = X
    for layer in range(layers):
        weights = params[2 * layer]
        bias = params[2 * layer + 1]
        signal = signal @ weights + bias
        if layer < layers - 1:
            bent = signal.relu()
            signal = bent.data
    return signal
""",
    ("tensor_mlp", "bend_missing"): """
def tensor_mlp(params, X):
    signal = X
    for place in range(0, len(params), 2):
        weights, bias = params[place], params[place + 1]
        signal = signal @ weights + bias
    return signal
""",
    ("tensor_mlp", "output_bent"): """
def layer_of(signal, weights, bias):
    scores = signal @ weights + bias
    return scores.relu()


def tensor_mlp(params, X):
    signal = X
    for place in range(0, len(params), 2):
        signal = layer_of(signal, params[place], params[place + 1])
    return signal
""",
    ("tensor_mlp", "only_the_output_bent"): """
def linear(signal, weights, bias):
    product = signal @ weights
    return product + bias


def tensor_mlp(params, X):
    all_weights, all_biases = params[0::2], params[1::2]
    signal = X
    last = len(all_weights) - 1
    for place, (weights, bias) in enumerate(zip(all_weights, all_biases)):
        signal = linear(signal, weights, bias)
        if place == last:
            signal = signal.relu()
    return signal
""",
    ("tensor_mlp", "one_bend_missing"): """
def tensor_mlp(params, X):
    layers = len(params) // 2
    signal = X
    for layer in range(layers):
        weights = params[2 * layer]
        bias = params[2 * layer + 1]
        signal = signal @ weights + bias
        if layer < layers - 2:
            signal = signal.relu()
    return signal
""",
    ("tensor_mlp", "inputs_bent"): """
def tensor_mlp(params, X):
    signal = Tensor(X).relu()
    for k in range(0, len(params), 2):
        W, b = params[k], params[k + 1]
        scores = signal @ W + b
        more_layers = k + 2 < len(params)
        signal = scores.relu() if more_layers else scores
    return signal
""",
    ("tensor_mlp", "bent_before_the_bias"): """
def tensor_mlp(params, X):
    signal = X
    layers = len(params) // 2
    for layer in range(layers):
        weights = params[2 * layer]
        bias = params[2 * layer + 1]
        scores = signal @ weights
        if layer < layers - 1:
            scores = scores.relu()
        signal = scores + bias
    return signal
""",
    ("tensor_mlp", "bias_missing"): """
def tensor_mlp(params, X):
    all_weights = params[0::2]
    signal = X
    last = len(all_weights) - 1
    for place, weights in enumerate(all_weights):
        signal = signal @ weights
        if place != last:
            signal = signal.relu()
    return signal
""",
    ("tensor_mlp", "bias_multiplied"): """
def linear(signal, weights, bias):
    product = signal @ weights
    return product * bias


def tensor_mlp(params, X):
    all_weights, all_biases = params[0::2], params[1::2]
    signal = X
    last = len(all_weights) - 1
    for place, (weights, bias) in enumerate(zip(all_weights, all_biases)):
        signal = linear(signal, weights, bias)
        if place != last:
            signal = signal.relu()
    return signal
""",
    ("tensor_mlp", "other_bend"): """
def sigmoid(z):
    return 1 / (1 + (-1 * z).exp())


def tensor_mlp(params, X):
    layers = len(params) // 2
    signal = X
    for layer in range(layers):
        weights = params[2 * layer]
        bias = params[2 * layer + 1]
        signal = signal @ weights + bias
        if layer < layers - 1:
            signal = sigmoid(signal)
    return signal
""",
    ("tensor_mlp", "softmax_at_the_end"): """
def softmax(scores):
    largest = scores.data.max(axis=1, keepdims=True)
    powers = (scores - largest).exp()
    totals = powers.sum(axis=1, keepdims=True)
    return powers / totals


def tensor_mlp(params, X):
    layers = len(params) // 2
    signal = X
    for layer in range(layers):
        weights = params[2 * layer]
        bias = params[2 * layer + 1]
        signal = signal @ weights + bias
        if layer < layers - 1:
            signal = signal.relu()
    return softmax(signal)
""",
    ("tensor_mlp", "layers_in_reverse"): """
def tensor_mlp(params, X):
    layers = len(params) // 2
    signal = X
    for layer in reversed(range(layers)):
        weights = params[2 * layer]
        bias = params[2 * layer + 1]
        signal = signal @ weights + bias
        if layer > 0:
            signal = signal.relu()
    return signal
""",
    ("tensor_mlp", "every_array_a_layer"): """
def tensor_mlp(params, X):
    signal = X
    last = len(params) - 1
    for place, array in enumerate(params):
        if place % 2 == 0:
            signal = signal @ array
        else:
            signal = signal + array
        if place < last:
            signal = signal.relu()
    return signal
""",
    ("tensor_mlp", "first_layer_only"): """
def tensor_mlp(params, X):
    signal = X
    layers = len(params) // 2
    for layer in range(layers):
        weights, bias = params[2 * layer], params[2 * layer + 1]
        signal = signal @ weights + bias
        if layer < layers - 1:
            signal = signal.relu()
        return signal
""",
    ("tensor_mlp", "last_layer_left_out"): """
def tensor_mlp(params, X):
    signal = Tensor(X)
    for k in range(0, len(params) - 2, 2):
        weights = params[k]
        bias = params[k + 1]
        signal = (signal @ weights + bias).relu()
    return signal
""",
    ("tensor_mlp", "each_layer_from_inputs"): """
def tensor_mlp(params, X):
    signal = X
    for k in range(0, len(params), 2):
        W, b = params[k], params[k + 1]
        scores = X @ W + b
        more_layers = k + 2 < len(params)
        signal = scores.relu() if more_layers else scores
    return signal
""",
    ("tensor_mlp", "parameters_changed"): """
def tensor_mlp(params, X):
    signal = X
    while params:
        weights = params.pop(0)
        bias = params.pop(0)
        signal = signal @ weights + bias
        if len(params) > 0:
            signal = signal.relu()
    return signal
""",
    ("tensor_cross_entropy", "number_returned"): """
def tensor_cross_entropy(logits, labels):
    rows, classes = logits.shape
    largest = logits.data.max(axis=1, keepdims=True)
    shifted = logits - largest
    table = np.eye(classes)[labels]
    right = (shifted * table).sum(axis=1)
    log_total = shifted.exp().sum(axis=1).log()
    costs = log_total - right
    cost = costs.mean()
    return cost.data.item()
""",
    ("tensor_cross_entropy", "graph_lost"): """
def tensor_cross_entropy(logits, labels):
    scores = logits.data
    largest = scores.max(axis=1, keepdims=True)
    shifted = scores - largest
    costs = []
    for row, label in zip(shifted, labels):
        log_total = np.log(np.sum(np.exp(row)))
        costs.append(log_total - row[label])
    return Tensor(np.mean(costs))
""",
    ("tensor_cross_entropy", "graph_lost_in_part"): """
def tensor_cross_entropy(logits, labels):
    rows, classes = logits.shape
    largest = logits.data.max(axis=1, keepdims=True)
    shifted = logits - largest
    right = shifted.data[np.arange(rows), labels]
    log_total = shifted.exp().sum(axis=1).log()
    costs = log_total - right
    return costs.mean()
""",
    ("tensor_cross_entropy", "no_shift"): """
def tensor_cross_entropy(logits, labels):
    classes = logits.shape[1]
    table = np.eye(classes)[labels]
    right = (logits * table).sum(axis=1)
    totals = logits.exp().sum(axis=1)
    costs = totals.log() - right
    return costs.mean()
""",
    ("tensor_cross_entropy", "one_shift_for_all_rows"): """
def tensor_cross_entropy(logits, labels):
    rows, classes = logits.shape
    largest = logits.data.max()
    shifted = logits - largest
    table = np.eye(classes)[labels]
    right = (shifted * table).sum(axis=1)
    log_total = shifted.exp().sum(axis=1).log()
    costs = log_total - right
    return costs.mean()
""",
    ("tensor_cross_entropy", "shift_along_the_wrong_axis"): """
def one_hot(labels, shape):
    table = np.zeros(shape)
    for row, label in enumerate(labels):
        table[row, label] = 1.0
    return table


def shift(logits):
    largest = np.max(logits.data, axis=0, keepdims=True)
    return logits - largest


def tensor_cross_entropy(logits, labels):
    shifted = shift(logits)
    totals = shifted.exp().sum(axis=1)
    marked = shifted * one_hot(labels, logits.shape)
    right_scores = marked.sum(axis=1)
    cost_of_each = totals.log() - right_scores
    return cost_of_each.mean()
""",
    ("tensor_cross_entropy", "shift_on_one_side_only"): """
def tensor_cross_entropy(logits, labels):
    rows, classes = logits.shape
    largest = logits.data.max(axis=1, keepdims=True)
    shifted = logits - largest
    table = np.eye(classes)[labels]
    right = (logits * table).sum(axis=1)
    log_total = shifted.exp().sum(axis=1).log()
    costs = log_total - right
    return costs.mean()
""",
    ("tensor_cross_entropy", "log_of_zero"): """
def softmax(logits):
    largest = logits.data.max(axis=1, keepdims=True)
    powers = (logits - largest).exp()
    return powers / powers.sum(axis=1, keepdims=True)


def tensor_cross_entropy(logits, labels):
    classes = logits.shape[1]
    probabilities = softmax(logits)
    table = np.eye(classes)[labels]
    picked = (probabilities * table).sum(axis=1)
    costs = -1 * picked.log()
    return costs.mean()
""",
    ("tensor_cross_entropy", "little_number_added"): """
def softmax(logits):
    largest = logits.data.max(axis=1, keepdims=True)
    powers = (logits - largest).exp()
    return powers / powers.sum(axis=1, keepdims=True)


def tensor_cross_entropy(logits, labels):
    classes = logits.shape[1]
    probabilities = softmax(logits)
    table = np.eye(classes)[labels]
    picked = (probabilities * table).sum(axis=1)
    tiny = 1e-9
    costs = -1 * (picked + tiny).log()
    return costs.mean()
""",
    ("tensor_cross_entropy", "sum_for_mean"): """
def one_hot(labels, shape):
    table = np.zeros(shape)
    for row, label in enumerate(labels):
        table[row, label] = 1.0
    return table


def shift(logits):
    largest = np.max(logits.data, axis=1, keepdims=True)
    return logits - largest


def tensor_cross_entropy(logits, labels):
    shifted = shift(logits)
    totals = shifted.exp().sum(axis=1)
    marked = shifted * one_hot(labels, logits.shape)
    right_scores = marked.sum(axis=1)
    cost_of_each = totals.log() - right_scores
    return cost_of_each.sum()
""",
    ("tensor_cross_entropy", "mean_over_classes_too"): """
def tensor_cross_entropy(logits, labels):
    largest = logits.data.max(axis=1, keepdims=True)
    shifted = logits - largest
    log_total = shifted.exp().sum(axis=1, keepdims=True).log()
    table = np.eye(logits.shape[1])[labels]
    costs = (log_total - shifted) * table
    return costs.mean()
""",
    ("tensor_cross_entropy", "not_gathered"): """
def tensor_cross_entropy(logits, labels):
    rows, classes = logits.shape
    largest = logits.data.max(axis=1, keepdims=True)
    shifted = logits - largest
    table = np.eye(classes)[labels]
    right = (shifted * table).sum(axis=1)
    log_total = shifted.exp().sum(axis=1).log()
    costs = log_total - right
    return costs
""",
    ("tensor_cross_entropy", "classes_added_up_along_the_wrong_axis"): """
def tensor_cross_entropy(logits, labels):
    rows, classes = logits.shape
    largest = logits.data.max(axis=1, keepdims=True)
    shifted = logits - largest
    table = np.eye(classes)[labels]
    right = (shifted * table).sum(axis=0)
    log_total = shifted.exp().sum(axis=0).log()
    costs = log_total - right
    return costs.mean()
""",
    ("tensor_cross_entropy", "sign_turned"): """
def tensor_cross_entropy(logits, labels):
    rows, classes = logits.shape
    largest = logits.data.max(axis=1, keepdims=True)
    shifted = logits - largest
    table = np.eye(classes)[labels]
    right = (shifted * table).sum(axis=1)
    log_total = shifted.exp().sum(axis=1).log()
    costs = right - log_total
    return costs.mean()
""",
    ("tensor_cross_entropy", "right_score_alone"): """
def one_hot(labels, shape):
    table = np.zeros(shape)
    for row, label in enumerate(labels):
        table[row, label] = 1.0
    return table


def shift(logits):
    largest = np.max(logits.data, axis=1, keepdims=True)
    return logits - largest


def tensor_cross_entropy(logits, labels):
    shifted = shift(logits)
    marked = shifted * one_hot(labels, logits.shape)
    right_scores = marked.sum(axis=1)
    cost_of_each = -1 * right_scores
    return cost_of_each.mean()
""",
    ("tensor_cross_entropy", "right_score_missing"): """
def tensor_cross_entropy(logits, labels):
    largest = logits.data.max(axis=1, keepdims=True)
    shifted = logits - largest
    totals = shifted.exp().sum(axis=1)
    costs = totals.log()
    return costs.mean()
""",
    ("tensor_cross_entropy", "every_class_marked"): """
def tensor_cross_entropy(logits, labels):
    rows, classes = logits.shape
    largest = logits.data.max(axis=1, keepdims=True)
    shifted = logits - largest
    table = np.ones((rows, classes))
    right = (shifted * table).sum(axis=1)
    log_total = shifted.exp().sum(axis=1).log()
    costs = log_total - right
    return costs.mean()
""",
    ("tensor_cross_entropy", "labels_off_by_one"): """
def one_hot(labels, shape):
    table = np.zeros(shape)
    for row, label in enumerate(labels):
        table[row, label - 1] = 1.0
    return table


def shift(logits):
    largest = np.max(logits.data, axis=1, keepdims=True)
    return logits - largest


def tensor_cross_entropy(logits, labels):
    shifted = shift(logits)
    totals = shifted.exp().sum(axis=1)
    marked = shifted * one_hot(labels, logits.shape)
    right_scores = marked.sum(axis=1)
    cost_of_each = totals.log() - right_scores
    return cost_of_each.mean()
""",
    ("tensor_cross_entropy", "first_columns_marked"): """
def tensor_cross_entropy(logits, labels):
    rows, classes = logits.shape
    largest = logits.data.max(axis=1, keepdims=True)
    shifted = logits - largest
    table = np.eye(rows, classes)
    right = (shifted * table).sum(axis=1)
    log_total = shifted.exp().sum(axis=1).log()
    costs = log_total - right
    return costs.mean()
""",
    ("tensor_cross_entropy", "probability_without_log"): """
def softmax(logits):
    largest = logits.data.max(axis=1, keepdims=True)
    powers = (logits - largest).exp()
    return powers / powers.sum(axis=1, keepdims=True)


def tensor_cross_entropy(logits, labels):
    classes = logits.shape[1]
    probabilities = softmax(logits)
    table = np.eye(classes)[labels]
    picked = (probabilities * table).sum(axis=1)
    costs = -1 * picked
    return costs.mean()
""",
    ("tensor_cross_entropy", "squared_error"): """
def softmax(logits):
    largest = logits.data.max(axis=1, keepdims=True)
    powers = (logits - largest).exp()
    return powers / powers.sum(axis=1, keepdims=True)


def tensor_cross_entropy(logits, labels):
    targets = np.eye(logits.shape[1])[labels]
    errors = softmax(logits) - targets
    squares = errors * errors
    costs = squares.sum(axis=1)
    return costs.mean()
""",
    ("tensor_cross_entropy", "log_forgotten"): """
def one_hot(labels, shape):
    table = np.zeros(shape)
    for row, label in enumerate(labels):
        table[row, label] = 1.0
    return table


def shift(logits):
    largest = np.max(logits.data, axis=1, keepdims=True)
    return logits - largest


def tensor_cross_entropy(logits, labels):
    shifted = shift(logits)
    totals = shifted.exp().sum(axis=1)
    marked = shifted * one_hot(labels, logits.shape)
    right_scores = marked.sum(axis=1)
    cost_of_each = totals - right_scores
    return cost_of_each.mean()
""",
    ("tensor_cross_entropy", "another_base"): """
def tensor_cross_entropy(logits, labels):
    rows, classes = logits.shape
    largest = logits.data.max(axis=1, keepdims=True)
    shifted = logits - largest
    table = np.eye(classes)[labels]
    right = (shifted * table).sum(axis=1)
    log_total = shifted.exp().sum(axis=1).log()
    costs = (log_total - right) / np.log(2)
    return costs.mean()
""",
    ("tensor_cross_entropy", "softmax_twice"): """
def softmax(logits):
    largest = logits.data.max(axis=1, keepdims=True)
    powers = (logits - largest).exp()
    return powers / powers.sum(axis=1, keepdims=True)


def tensor_cross_entropy(logits, labels):
    scores = softmax(logits)
    table = np.eye(logits.shape[1])[labels]
    right = (scores * table).sum(axis=1)
    log_total = scores.exp().sum(axis=1).log()
    costs = log_total - right
    return costs.mean()
""",
    ("tensor_cross_entropy", "logits_changed"): """
def tensor_cross_entropy(logits, labels):
    # shift first, in place
    logits.data -= logits.data.max(axis=1, keepdims=True)
    table = np.eye(logits.shape[1])[labels]
    right = (logits * table).sum(axis=1)
    log_total = logits.exp().sum(axis=1).log()
    return (log_total - right).mean()
""",
    ("loss_and_gradients", "walk_forgotten"): """
def loss_and_gradients(params, X, labels):
    leaves = []
    for array in params:
        leaves.append(Tensor(array))
    logits = tensor_mlp(leaves, X)
    cost = tensor_cross_entropy(logits, labels)
    loss = cost.data.item()
    grads = []
    for leaf in leaves:
        grads.append(leaf.grad)
    return loss, grads
""",
    ("loss_and_gradients", "walks_add_up"): """
kept_leaves = []


def leaves_for(params):
    # make the leaves once, and use them again as long as they fit
    shapes = [np.shape(array) for array in params]
    if [leaf.shape for leaf in kept_leaves] != shapes:
        kept_leaves.clear()
        for array in params:
            kept_leaves.append(Tensor(array))
    for leaf, array in zip(kept_leaves, params):
        leaf.data = np.asarray(array, dtype=float)
    return kept_leaves


def loss_and_gradients(params, X, labels):
    leaves = leaves_for(params)
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    cost.backward()
    grads = [leaf.grad for leaf in leaves]
    return cost.data.item(), grads
""",
    ("loss_and_gradients", "walked_twice"): """
def loss_and_gradients(params, X, labels):
    leaves = []
    for array in params:
        leaves.append(Tensor(array))
    logits = tensor_mlp(leaves, X)
    cost = tensor_cross_entropy(logits, labels)
    for _ in range(2):
        cost.backward()
    loss = cost.data.item()
    grads = []
    for leaf in leaves:
        grads.append(leaf.grad)
    return loss, grads
""",
    ("loss_and_gradients", "tensors_returned"): """
def loss_and_gradients(params, X, labels):
    leaves = []
    for array in params:
        leaves.append(Tensor(array))
    logits = tensor_mlp(leaves, X)
    cost = tensor_cross_entropy(logits, labels)
    cost.backward()
    return cost, leaves
""",
    ("loss_and_gradients", "order_of_results"): """
def loss_and_gradients(params, X, labels):
    leaves = []
    for array in params:
        leaves.append(Tensor(array))
    logits = tensor_mlp(leaves, X)
    cost = tensor_cross_entropy(logits, labels)
    cost.backward()
    loss = cost.data.item()
    grads = []
    for leaf in leaves:
        grads.append(leaf.grad)
    return grads, loss
""",
    ("loss_and_gradients", "loss_missing"): """
def grads_of(leaves):
    return [leaf.grad for leaf in leaves]


def loss_and_gradients(params, X, labels):
    leaves = [Tensor(array) for array in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    tensor_backward(cost)
    return grads_of(leaves)
""",
    ("loss_and_gradients", "parameters_for_slopes"): """
def loss_and_gradients(params, X, labels):
    leaves = []
    for array in params:
        leaves.append(Tensor(array))
    logits = tensor_mlp(leaves, X)
    cost = tensor_cross_entropy(logits, labels)
    cost.backward()
    loss = cost.data.item()
    grads = []
    for leaf in leaves:
        grads.append(leaf.data)
    return loss, grads
""",
    ("loss_and_gradients", "step_taken"): """
def loss_and_gradients(params, X, labels):
    leaves = []
    for array in params:
        leaves.append(Tensor(array))
    logits = tensor_mlp(leaves, X)
    cost = tensor_cross_entropy(logits, labels)
    cost.backward()
    loss = cost.data.item()
    rate = 0.1
    moved = []
    for leaf in leaves:
        moved.append(leaf.data - rate * leaf.grad)
    return loss, moved
""",
    ("loss_and_gradients", "slopes_along_the_inputs"): """
def loss_and_gradients(params, X, labels):
    inputs = Tensor(X)
    leaves = [Tensor(array) for array in params]
    logits = tensor_mlp(leaves, inputs)
    cost = tensor_cross_entropy(logits, labels)
    cost.backward()
    grads = [inputs.grad]
    return cost.data.item(), grads
""",
    ("loss_and_gradients", "slopes_in_reverse"): """
def loss_and_gradients(params, X, labels):
    leaves = []
    for array in params:
        leaves.append(Tensor(array))
    logits = tensor_mlp(leaves, X)
    cost = tensor_cross_entropy(logits, labels)
    cost.backward()
    loss = cost.data.item()
    grads = []
    for leaf in reversed(leaves):
        grads.append(leaf.grad)
    return loss, grads
""",
    ("loss_and_gradients", "weights_only"): """
def grads_of(leaves):
    return [leaf.grad for leaf in leaves]


def loss_and_gradients(params, X, labels):
    leaves = [Tensor(array) for array in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    tensor_backward(cost)
    return float(cost.data), grads_of(leaves[0::2])
""",
    ("loss_and_gradients", "last_layer_only"): """
def grads_of(leaves):
    return [leaf.grad for leaf in leaves]


def loss_and_gradients(params, X, labels):
    leaves = [Tensor(array) for array in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    tensor_backward(cost)
    return float(cost.data), grads_of(leaves[-2:])
""",
    ("loss_and_gradients", "walk_from_the_logits"): """
def loss_and_gradients(params, X, labels):
    leaves = []
    for array in params:
        leaves.append(Tensor(array))
    logits = tensor_mlp(leaves, X)
    cost = tensor_cross_entropy(logits, labels)
    logits.backward()
    loss = cost.data.item()
    grads = []
    for leaf in leaves:
        grads.append(leaf.grad)
    return loss, grads
""",
    ("loss_and_gradients", "divided_once_more"): """
def loss_and_gradients(params, X, labels):
    leaves = []
    for array in params:
        leaves.append(Tensor(array))
    logits = tensor_mlp(leaves, X)
    cost = tensor_cross_entropy(logits, labels)
    cost.backward()
    loss = cost.data.item()
    grads = []
    for leaf in leaves:
        grads.append(leaf.grad / len(labels))
    return loss, grads
""",
    ("loss_and_gradients", "sum_for_mean"): """
def loss_and_gradients(params, X, labels):
    leaves = []
    for array in params:
        leaves.append(Tensor(array))
    logits = tensor_mlp(leaves, X)
    mean_cost = tensor_cross_entropy(logits, labels)
    cost = mean_cost * len(labels)
    cost.backward()
    loss = cost.data.item()
    grads = []
    for leaf in leaves:
        grads.append(leaf.grad)
    return loss, grads
""",
    ("loss_and_gradients", "sign_turned"): """
def grads_of(leaves):
    return [-leaf.grad for leaf in leaves]


def loss_and_gradients(params, X, labels):
    leaves = [Tensor(array) for array in params]
    cost = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    tensor_backward(cost)
    return float(cost.data), grads_of(leaves)
""",
    ("loss_and_gradients", "accuracy_for_loss"): """
def loss_and_gradients(params, X, labels):
    leaves = []
    for array in params:
        leaves.append(Tensor(array))
    logits = tensor_mlp(leaves, X)
    cost = tensor_cross_entropy(logits, labels)
    cost.backward()
    loss = accuracy(logits.data, labels)
    grads = []
    for leaf in leaves:
        grads.append(leaf.grad)
    return loss, grads
""",
    ("loss_and_gradients", "first_example_only"): """
def loss_and_gradients(params, X, labels):
    leaves = []
    for array in params:
        leaves.append(Tensor(array))
    logits = tensor_mlp(leaves, X[:1])
    cost = tensor_cross_entropy(logits, labels[:1])
    cost.backward()
    loss = cost.data.item()
    grads = []
    for leaf in leaves:
        grads.append(leaf.grad)
    return loss, grads
""",
    ("loss_and_gradients", "one_array"): """
def loss_and_gradients(params, X, labels):
    leaves = []
    for array in params:
        leaves.append(Tensor(array))
    logits = tensor_mlp(leaves, X)
    cost = tensor_cross_entropy(logits, labels)
    cost.backward()
    loss = cost.data.item()
    grads = []
    for leaf in leaves:
        grads.append(leaf.grad.ravel())
    return loss, np.concatenate(grads)
""",
    ("fit_digits", "no_network_returned"): """
def make_adam(rate):
    state = {"t": 0, "m": None, "v": None}

    def step(params, grads):
        if state["m"] is None:
            state["m"] = [np.zeros_like(p) for p in params]
            state["v"] = [np.zeros_like(p) for p in params]
        state["t"] += 1
        new = []
        for k, (p, g) in enumerate(zip(params, grads)):
            state["m"][k] = 0.9 * state["m"][k] + 0.1 * g
            state["v"][k] = 0.999 * state["v"][k] + 0.001 * g * g
            m = state["m"][k] / (1 - 0.9 ** state["t"])
            v = state["v"][k] / (1 - 0.999 ** state["t"])
            new.append(p - rate * m / (np.sqrt(v) + 1e-8))
        return new

    return step


def share_right(params, X, y):
    logits, _ = mlp_forward(params, X)
    return accuracy(logits, y)


def fit_digits(X, y, X_val, y_val, rng):
    params = initialize([64, 64, 10], rng)
    step = make_adam(0.008)
    best, best_share = params, share_right(params, X_val, y_val)
    history = []
    for epoch in range(8):
        order = rng.permutation(len(X))
        for start in range(0, len(X), 64):
            batch = order[start : start + 64]
            loss, grads = loss_and_gradients(params, X[batch], y[batch])
            params = step(params, grads)
        share = share_right(params, X_val, y_val)
        history.append(share)
        if share > best_share:
            best, best_share = params, share
    return best, history
""",
    ("fit_digits", "starts_with_zeros"): """
def descend(params, grads, rate):
    new = []
    for p, g in zip(params, grads):
        new.append(p - rate * g)
    return new


def fit_digits(X, y, X_val, y_val, rng):
    params = [np.zeros((64, 64)), np.zeros(64), np.zeros((64, 10)), np.zeros(10)]
    rate, epochs, size = 0.2, 20, 32
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        for start in range(0, len(X), size):
            batch = order[start : start + size]
            loss, grads = loss_and_gradients(params, X[batch], y[batch])
            params = descend(params, grads, rate)
    return params
""",
    ("fit_digits", "runs_away"): """
def descend(params, grads, rate):
    new = []
    for p, g in zip(params, grads):
        new.append(p + rate * g)
    return new


def fit_digits(X, y, X_val, y_val, rng):
    params = initialize([64, 64, 10], rng)
    rate, epochs, size = 0.2, 20, 32
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        for start in range(0, len(X), size):
            batch = order[start : start + size]
            loss, grads = loss_and_gradients(params, X[batch], y[batch])
            params = descend(params, grads, rate)
    return params
""",
    ("fit_digits", "learns_nothing"): """
def descend(params, grads, rate):
    new = []
    for p, g in zip(params, grads):
        new.append(p - rate * g)
    return new


def fit_digits(X, y, X_val, y_val, rng):
    params = initialize([64, 64, 10], rng)
    rate, epochs, size = 0.2, 20, 32
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        for start in range(0, len(X), size):
            batch = order[start : start + size]
            loss, grads = loss_and_gradients(params, X[batch], y[batch])
            descend(params, grads, rate)
    return params
""",
    ("fit_digits", "learns_too_little"): """
def descend(params, grads, rate):
    new = []
    for p, g in zip(params, grads):
        new.append(p - rate * g)
    return new


def fit_digits(X, y, X_val, y_val, rng):
    params = initialize([64, 64, 10], rng)
    rate, epochs, size = 0.02, 2, 64
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        for start in range(0, len(X), size):
            batch = order[start : start + size]
            loss, grads = loss_and_gradients(params, X[batch], y[batch])
            params = descend(params, grads, rate)
    return params
""",
    ("fit_digits", "stops_short_of_the_goal"): """
def descend(params, grads, rate):
    new = []
    for p, g in zip(params, grads):
        new.append(p - rate * g)
    return new


def fit_digits(X, y, X_val, y_val, rng):
    params = initialize([64, 64, 10], rng)
    rate, epochs, size = 0.1, 3, 64
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        for start in range(0, len(X), size):
            batch = order[start : start + size]
            loss, grads = loss_and_gradients(params, X[batch], y[batch])
            params = descend(params, grads, rate)
    return params
""",
    ("fit_digits", "chance_of_its_own"): """
def make_adam(rate):
    state = {"t": 0, "m": None, "v": None}

    def step(params, grads):
        if state["m"] is None:
            state["m"] = [np.zeros_like(p) for p in params]
            state["v"] = [np.zeros_like(p) for p in params]
        state["t"] += 1
        new = []
        for k, (p, g) in enumerate(zip(params, grads)):
            state["m"][k] = 0.9 * state["m"][k] + 0.1 * g
            state["v"][k] = 0.999 * state["v"][k] + 0.001 * g * g
            m = state["m"][k] / (1 - 0.9 ** state["t"])
            v = state["v"][k] / (1 - 0.999 ** state["t"])
            new.append(p - rate * m / (np.sqrt(v) + 1e-8))
        return new

    return step


def share_right(params, X, y):
    logits, _ = mlp_forward(params, X)
    return accuracy(logits, y)


def fit_digits(X, y, X_val, y_val, rng):
    own = np.random.default_rng()
    params = initialize([64, 64, 10], own)
    step = make_adam(0.008)
    best, best_share = params, share_right(params, X_val, y_val)
    for epoch in range(8):
        order = own.permutation(len(X))
        for start in range(0, len(X), 64):
            batch = order[start : start + 64]
            loss, grads = loss_and_gradients(params, X[batch], y[batch])
            params = step(params, grads)
        share = share_right(params, X_val, y_val)
        if share > best_share:
            best, best_share = params, share
    return best
""",
    ("fit_digits", "argument_overwritten"): """
def make_adam(rate):
    state = {"t": 0, "m": None, "v": None}

    def step(params, grads):
        if state["m"] is None:
            state["m"] = [np.zeros_like(p) for p in params]
            state["v"] = [np.zeros_like(p) for p in params]
        state["t"] += 1
        new = []
        for k, (p, g) in enumerate(zip(params, grads)):
            state["m"][k] = 0.9 * state["m"][k] + 0.1 * g
            state["v"][k] = 0.999 * state["v"][k] + 0.001 * g * g
            m = state["m"][k] / (1 - 0.9 ** state["t"])
            v = state["v"][k] / (1 - 0.999 ** state["t"])
            new.append(p - rate * m / (np.sqrt(v) + 1e-8))
        return new

    return step


def share_right(params, X, y):
    logits, _ = mlp_forward(params, X)
    return accuracy(logits, y)


def fit_digits(X, y, X_val, y_val, rng):
    params = initialize([64, 64, 10], rng)
    step = make_adam(0.008)
    best, best_share = params, share_right(params, X_val, y_val)
    for epoch in range(8):
        order = rng.permutation(len(X))
        X[:] = X[order]
        y[:] = y[order]
        for start in range(0, len(X), 64):
            batch = slice(start, start + 64)
            loss, grads = loss_and_gradients(params, X[batch], y[batch])
            params = step(params, grads)
        share = share_right(params, X_val, y_val)
        if share > best_share:
            best, best_share = params, share
    return best
""",
}
