"""Lesson 12, its third part: right solutions in other styles."""

NETWORKS: dict[str, tuple[str, ...]] = {
    "tensor_mlp": (
        """def tensor_mlp(params, X):
    layers = list(zip(params[::2], params[1::2]))
    for W, b in layers[:-1]:
        X = pointwise("relu", matmul(X, W) + b)
    W, b = layers[-1]
    return X @ W + b
""",
        """def tensor_mlp(params, X):
    scores = Tensor(X)
    for k in range(len(params) // 2):
        if k > 0:
            scores = scores.relu()
        scores = params[2 * k + 1] + scores @ params[2 * k]
    return scores
""",
        """def tensor_mlp(params, X, depth=0):
    W, b, *rest = params
    scores = X @ W + b
    return tensor_mlp(rest, scores.relu(), depth + 1) if rest else scores
""",
    ),
    "tensor_cross_entropy": (
        """def tensor_cross_entropy(logits, labels):
    shift = np.max(logits.data, axis=1).reshape(-1, 1)
    z = logits - shift
    log_p = z - z.exp().sum(axis=1, keepdims=True).log()
    picked = np.zeros(logits.data.shape)
    picked[np.arange(len(labels)), labels] = 1
    return (log_p * picked).sum() * (-1 / len(labels))
""",
        """def tensor_cross_entropy(logits, labels):
    # The differences from the right score, whose logarithm of a sum is the cost; shifted by their largest.
    N, C = logits.data.shape
    marks = np.arange(C) == np.asarray(labels)[:, None]
    gaps = logits - (logits * marks).sum(axis=1, keepdims=True)
    largest = gaps.data.max(axis=1, keepdims=True)
    return ((gaps - largest).exp().sum(axis=1).log() + largest[:, 0]).mean()
""",
        """def tensor_cross_entropy(logits, labels):
    # A node of its own kind, with lesson 04's gradient on the way back.
    shifted = logits.data - logits.data.max(axis=1, keepdims=True)
    total = np.exp(shifted).sum(axis=1, keepdims=True)
    N = len(labels)
    cost = np.mean(np.log(total[:, 0]) - shifted[range(N), labels])

    def back(upstream):
        slopes = np.exp(shifted) / total
        slopes[range(N), labels] -= 1
        return upstream * slopes / N

    return Tensor(cost, (logits,), (back,))
""",
        """def tensor_cross_entropy(logits, labels):
    # The largest score as a graph of its own: what it hands on cancels.
    marks = np.eye(logits.data.shape[1])[labels]
    top = np.eye(logits.data.shape[1])[logits.data.argmax(axis=1)]
    largest = reduction("sum", logits * top, axis=1, keepdims=True)
    z = combine("-", logits, largest)
    total = pointwise("log", reduction("sum", pointwise("exp", z), 1))
    return reduction("mean", combine("-", total, reduction("sum", z * marks, -1)))
""",
    ),
    "loss_and_gradients": (
        """def loss_and_gradients(params, X, labels):
    tensors = []
    for p in params:
        tensors.append(Tensor(p.copy()))
    loss = tensor_cross_entropy(tensor_mlp(tensors, X), labels)
    loss.backward()
    grads = []
    for t in tensors:
        grads.append(t.grad)
    return loss.data, grads
""",
        """def loss_and_gradients(params, X, labels):
    # By hand, as in lesson 08, and no engine at all.
    cache = [X]
    for i in range(0, len(params), 2):
        z = cache[-1] @ params[i] + params[i + 1]
        cache.append(np.maximum(z, 0) if i < len(params) - 2 else z)
    z = cache[-1] - cache[-1].max(axis=1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    N = len(X)
    loss = -np.mean(np.log(p[np.arange(N), labels]))
    upstream = p.copy()
    upstream[np.arange(N), labels] -= 1
    upstream /= N
    grads = []
    for i in range(len(params) - 2, -1, -2):
        grads = [cache[i // 2].T @ upstream, upstream.sum(axis=0)] + grads
        upstream = (upstream @ params[i].T) * (cache[i // 2] > 0)
    return float(loss), grads
""",
        """class Leaf(Tensor):
    pass


LEAVES = {}


def loss_and_gradients(params, X, labels):
    # Leaves that stay, and are cleared before each walk.
    key = tuple(np.shape(p) for p in params)
    leaves = LEAVES.setdefault(key, [Leaf(np.zeros(shape)) for shape in key])
    for leaf, p in zip(leaves, params):
        leaf.data, leaf.grad = np.array(p), np.zeros(np.shape(p))
    root = tensor_cross_entropy(tensor_mlp(leaves, Tensor(X)), labels)
    tensor_backward(root)
    return root.data.item(), tuple(leaf.grad.copy() for leaf in leaves)
""",
    ),
    "fit_digits": (
        """def fit_digits(X, y, X_val, y_val, rng):
    state = None

    def step(params, grads):
        nonlocal state
        params, state = adam_step(params, grads, state, learning_rate=0.008)
        return params

    best, history = fit(initialize([64, 48, 10], rng), X, y, X_val, y_val, loss_and_gradients, step, 7, 50, 5, rng)
    print(min(history))
    return best
""",
        """class Adam:
    def __init__(self, rate):
        self.rate, self.state = rate, None

    def __call__(self, params, grads):
        params, self.state = adam_step(params, grads, self.state, self.rate)
        return params


def fit_digits(X, y, X_val, y_val, rng):
    # Two hidden layers and a loop of one's own.
    X, y = np.concatenate([X, X_val]), np.concatenate([y, y_val])
    params, step = initialize([64, 32, 32, 10], rng), Adam(0.01)
    for epoch in range(5):
        order = rng.permutation(len(X))
        for start in range(0, len(X), 64):
            batch = order[start : start + 64]
            loss, grads = loss_and_gradients(params, X[batch], y[batch])
            params = step(params, grads)
    return params
""",
        """def fit_digits(X, y, X_val, y_val, rng):
    # Tensors that live through the whole training, cleared by hand, and plain descent.
    leaves = [Tensor(part) for part in initialize((64, 64, 10), rng)]
    for epoch in range(7):
        order = rng.permutation(len(X))
        for start in range(0, len(X), 32):
            batch = order[start : start + 32]
            tensor_cross_entropy(tensor_mlp(leaves, X[batch]), y[batch]).backward()
            for leaf in leaves:
                leaf.data = leaf.data - 0.3 * leaf.grad
                leaf.grad = np.zeros_like(leaf.data)
    return tuple(leaf.data for leaf in leaves)
""",
    ),
}
