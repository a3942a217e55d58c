"""Lesson 08, written in other right styles."""

RIGHT: dict[str, tuple[str, ...]] = {
    "linear_forward": (
        "def linear_forward(x, W, b):\n    return np.dot(x, W) + b[None, :]",
        """
def linear_forward(x, W, b):
    scores = np.zeros((len(x), len(b)))
    for n in range(len(x)):
        for j in range(len(b)):
            scores[n, j] = b[j]
            for k in range(len(W)):
                scores[n, j] += x[n, k] * W[k, j]
    return scores
""",
        """
def linear_forward(x, W, b):
    print("forward", x.shape)
    with_ones = np.hstack([x, np.ones((x.shape[0], 1))])
    return (with_ones @ np.vstack([W, b])).tolist()
""",
        'linear_forward = lambda x, W, b: (np.einsum("nk,kj->jn", x, W) + b[:, np.newaxis]).T',
    ),
    "linear_backward": (
        """
def linear_backward(upstream, x, W):
    dx = (W @ upstream.T).T
    dW = (upstream.T @ x).T
    db = np.ones(len(upstream)) @ upstream
    return [dx, dW, db]
""",
        """
def linear_backward(upstream, x, W):
    dx, dW, db = np.zeros(x.shape), np.zeros(W.shape), np.zeros(W.shape[1])
    for n in range(len(x)):
        for j in range(W.shape[1]):
            db[j] += upstream[n, j]
            for k in range(len(W)):
                dx[n, k] += upstream[n, j] * W[k, j]
                dW[k, j] += upstream[n, j] * x[n, k]
    return dx, dW, db
""",
        """
def linear_backward(upstream, x, W):
    dx = np.stack([W @ up for up in upstream])
    dW = sum(np.outer(row, up) for row, up in zip(x, upstream))
    return dx.tolist(), dW, [float(sum(column)) for column in upstream.T]
""",
        """
def linear_backward(upstream, x, W):
    with_ones = np.column_stack([x, np.ones(x.shape[0])])
    table = with_ones.T @ upstream
    return np.einsum("nj,kj->nk", upstream, W), table[:-1], table[-1]
""",
    ),
    "relu_backward": (
        "def relu_backward(upstream, z):\n    return upstream * (z > 0)",
        """
def relu_backward(upstream, z):
    dz = upstream.copy()
    dz[z <= 0] = 0
    return dz
""",
        """
def relu_backward(upstream, z):
    mask = (z >= 0).astype(int)
    return np.multiply(mask, upstream).tolist()
""",
        """
def relu_backward(upstream, z):
    result = np.zeros_like(upstream)
    for place, score in np.ndenumerate(z):
        if score > 0:
            result[place] = upstream[place]
    return result
""",
        "relu_backward = lambda upstream, z: upstream * 0.5 * (1 + np.sign(z))",
    ),
    "mlp_forward": (
        """
def mlp_forward(params, X):
    A, cache = X, [X]
    layers = len(params) // 2
    for layer in range(layers):
        A = A @ params[2 * layer] + params[2 * layer + 1]
        if layer < layers - 1:
            A = np.maximum(A, 0)
        cache.append(A)
    return A, cache
""",
        """
def mlp_forward(params, X):
    weights, biases = params[0::2], params[1::2]
    cache = [X.copy()]
    for W, b in zip(weights[:-1], biases[:-1]):
        cache = cache + [relu(linear_forward(cache[-1], W, b))]
    logits = linear_forward(cache[-1], weights[-1], biases[-1])
    return [logits, tuple(cache) + (logits.copy(),)]
""",
        """
def mlp_forward(params, X):
    W, b = params[:2]
    scores = X @ W
    scores += b
    if len(params) == 2:
        return scores, [X, scores]
    logits, rest = mlp_forward(params[2:], scores * (scores > 0))
    return logits, [X] + rest
""",
        """
def mlp_forward(params, X):
    cache, given = [X], X
    for i, (W, b) in enumerate(zip(params[::2], params[1::2])):
        print("layer", i)
        scores = np.array([[sum(a * w for a, w in zip(row, W[:, j])) + b[j] for j in range(len(b))] for row in given])
        last = i == len(params) / 2 - 1
        given = scores if last else np.where(scores >= 0, scores, 0)
        cache.append(given)
    return given.tolist(), [layer.tolist() for layer in cache]
""",
    ),
    "mlp_backward": (
        """
def mlp_backward(params, cache, labels):
    L = len(params) // 2
    grads = [None] * len(params)
    dz = cross_entropy_gradient(cache[L], labels)
    for layer in range(L - 1, -1, -1):
        grads[2 * layer] = cache[layer].T @ dz
        grads[2 * layer + 1] = dz.sum(axis=0)
        if layer > 0:
            dz = (dz @ params[2 * layer].T) * (cache[layer] > 0)
    return grads
""",
        """
def mlp_backward(params, cache, labels):
    # The scores are computed anew, in place of reading them off the outputs.
    logits, N = cache[-1], len(labels)
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = p / p.sum(axis=1, keepdims=True)
    right = np.zeros_like(p)
    for n in range(N):
        right[n, labels[n]] = 1
    dz, grads = (p - right) / N, []
    for layer in range(len(params) // 2 - 1, -1, -1):
        da, dW, db = linear_backward(dz, cache[layer], params[2 * layer])
        grads.append(db)
        grads.append(dW)
        if layer:
            z = linear_forward(cache[layer - 1], params[2 * layer - 2], params[2 * layer - 1])
            dz = relu_backward(da, z)
    return grads[::-1]
""",
        """
def mlp_backward(params, cache, labels):
    def back(layer):
        if layer == len(params) // 2 - 1:
            return cross_entropy_gradient(cache[-1], labels), []
        dz, rest = back(layer + 1)
        da, dW, db = linear_backward(dz, cache[layer + 1], params[2 * layer + 2])
        return relu_backward(da, cache[layer + 1]), [dW, db] + rest

    dz, rest = back(0)
    _, dW, db = linear_backward(dz, cache[0], params[0])
    return tuple([dW, db] + rest)
""",
        """
def mlp_backward(params, cache, labels):
    N = len(labels)
    grads = [np.zeros(p.shape) for p in params]
    for n in range(N):
        up = cross_entropy_gradient(cache[-1][n : n + 1], labels[n : n + 1])[0]
        for layer in reversed(range(len(params) // 2)):
            x = cache[layer][n]
            grads[2 * layer] += np.outer(x, up) / N
            grads[2 * layer + 1] += up / N
            up = np.where(x != 0, params[2 * layer] @ up, 0)
    return grads
""",
    ),
    "relative_error": (
        """
def relative_error(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes")
    if a.size == 0:
        return 0.0
    largest = max(np.abs(a).max(), np.abs(b).max())
    if largest == 0:
        return 0
    return np.abs(b - a).max() / largest
""",
        """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError(f"{np.shape(a)} is not {np.shape(b)}")
    gap = size = 0.0
    for p, q in zip(np.ravel(a).tolist(), np.ravel(b).tolist()):
        gap = max(gap, abs(p - q))
        size = max(size, abs(p), abs(q))
    return gap / size if size else 0.0
""",
        """
class ShapesDiffer(ValueError):
    pass


def relative_error(a, b):
    if a.shape != b.shape:
        raise ShapesDiffer(a.shape, b.shape)
    both = np.stack([a.ravel(), b.ravel()])
    if not both.any():
        return np.float64(0)
    return np.array(np.linalg.norm(both[0] - both[1], np.inf) / np.abs(both).max())
""",
    ),
    "gradient_check": (
        """
def gradient_check(loss, params, grads, h=1e-5):
    worst, place = -1, None
    for k, p in enumerate(params):
        numeric = np.zeros_like(p)
        for index in np.ndindex(p.shape):
            kept = p[index]
            p[index] = kept + h
            up = loss(params)
            p[index] = kept - h
            down = loss(params)
            p[index] = kept
            numeric[index] = (up - down) / (2 * h)
        error = relative_error(grads[k], numeric)
        if error > worst:
            worst = error
            place = (k, np.unravel_index(np.abs(grads[k] - numeric).argmax(), p.shape))
    return worst, place
""",
        """
def gradient_check(loss, params, grads, h=1e-5):
    results = []
    for k in range(len(params)):
        def along(part):
            copies = [p.copy() for p in params]
            copies[k] = part
            return loss(copies)

        numeric = gradient(along, params[k], h)
        gaps = np.abs(numeric - grads[k])
        i = int(gaps.ravel().argmax())
        results.append((relative_error(numeric, grads[k]), [k, np.unravel_index(i, gaps.shape)]))
    return list(max(results, key=lambda result: result[0]))
""",
        """
def gradient_check(loss, params, grads, h=1e-5):
    from copy import deepcopy

    errors, places = [], []
    for k, grad in enumerate(grads):
        numeric = np.empty(grad.shape)
        for index, _ in np.ndenumerate(grad):
            up, down = deepcopy(params), deepcopy(params)
            up[k][index] += h
            down[k][index] -= h
            numeric[index] = (loss(up) - loss(down)) / h / 2
        gaps = {index: abs(grad[index] - numeric[index]) for index in np.ndindex(*grad.shape)}
        places.append(max(gaps, key=gaps.get))
        scale = max(np.abs(grad).max(), np.abs(numeric).max())
        errors.append(max(gaps.values()) / scale if scale else 0.0)
    k = int(np.argmax(errors))
    print("worst", errors[k])
    return np.array(errors[k]), (np.int64(k), places[k])
""",
    ),
    "diagnose_gradient": (
        """
def diagnose_gradient(analytic, numeric):
    def alike(a, b):
        return relative_error(a, b) <= 1e-5

    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.shape[::-1]:
            return "transposed"
        return "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.ndim == 2 and numeric.shape[0] == numeric.shape[1] and alike(analytic, numeric.T):
        return "transposed"
    at = np.unravel_index(np.argmax(np.abs(numeric)), numeric.shape)
    c = analytic[at] / numeric[at]
    if c > 0 and alike(analytic, c * numeric):
        return "scale"
    there = analytic != 0
    if alike(analytic[there], numeric[there]):
        return "missing part"
    return "other"
""",
        """
def diagnose_gradient(analytic, numeric):
    a, n = np.asarray(analytic, dtype=float), np.asarray(numeric, dtype=float)
    if a.shape != n.shape:
        return "transposed" if a.T.shape == n.shape else "other"
    close = lambda p, q: relative_error(p, q) < 1e-4
    square = a.ndim == 2 and len(set(a.shape)) == 1
    c = (a * n).sum() / (n * n).sum() if n.any() else 0
    tests = {
        "agrees": lambda: close(a, n),
        "sign": lambda: close(-a, n),
        "transposed": lambda: square and close(a.T, n),
        "scale": lambda: c > 0 and close(a, c * n),
        "missing part": lambda: close(np.where(a == 0, 0, n), a),
    }
    for word, holds in tests.items():
        if holds():
            return word
    return "other"
""",
        """
def diagnose_gradient(analytic, numeric):
    word = "other"
    if analytic.shape == numeric.shape:
        size = np.abs(numeric).max()

        def alike(p, q):
            top = max(np.abs(p).max(initial=0), np.abs(q).max(initial=0))
            return np.abs(p - q).max(initial=0) <= 1e-5 * top

        rest = analytic[analytic != 0], numeric[analytic != 0]
        if alike(*rest):
            word = "missing part"
        if analytic.any() and size > 0 and alike(analytic / np.abs(analytic).max(), numeric / size):
            word = "scale"
        if analytic.ndim == 2 and analytic.shape[0] == analytic.shape[1] and alike(analytic, numeric.T):
            word = "transposed"
        if alike(analytic, -numeric):
            word = "sign"
        if alike(analytic, numeric):
            word = "agrees"
    elif analytic.shape == numeric.T.shape:
        word = "transposed"
    return np.str_(word)
""",
    ),
}
