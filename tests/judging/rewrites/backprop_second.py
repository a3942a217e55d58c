"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("linear_forward", "nothing_returned"): """
def linear_forward(x, W, b):
    Z = x @ W + b
""",
    ("linear_forward", "bias_missing"): """
def linear_forward(x, W, b):
    return np.dot(x, W)
""",
    ("linear_forward", "bias_subtracted"): """
def linear_forward(x, W, b):
    return x @ W - b
""",
    ("linear_forward", "bias_into_the_product"): """
def linear_forward(x, W, b):
    return x @ (W + b)
""",
    ("linear_forward", "bias_by_example"): """
def linear_forward(x, W, b):
    return x @ W + b.reshape(-1, 1)
""",
    ("linear_forward", "bias_multiplied"): """
def linear_forward(x, W, b):
    return (x @ W) * b
""",
    ("linear_forward", "bent_as_well"): """
def linear_forward(x, W, b):
    Z = x @ W + b
    return np.maximum(Z, 0.0)
""",
    ("linear_forward", "weights_transposed"): """
def linear_forward(x, W, b):
    return x @ W.T + b
""",
    ("linear_forward", "elementwise_product"): """
def linear_forward(x, W, b):
    return x * W + b
""",
    ("linear_forward", "result_transposed"): """
def linear_forward(x, W, b):
    return (x @ W + b).T
""",
    ("linear_forward", "examples_added_up"): """
def linear_forward(x, W, b):
    Z = x @ W + b
    return Z.sum(axis=0)
""",
    ("linear_forward", "divided_by_examples"): """
def linear_forward(x, W, b):
    N = x.shape[0]
    return (x @ W + b) / N
""",
    ("linear_forward", "arguments_returned_too"): """def linear_forward(x, W, b):
    z = x @ W + b
    return z, (x, W, b)
""",
    ("linear_forward", "argument_overwritten"): """
def linear_forward(x, W, b):
    start, Z = b.copy(), np.zeros((len(x), len(b)))
    for n, row in enumerate(x):
        b[:] = start
        b += row @ W
        Z[n] = b
    return Z
""",
    ("linear_backward", "nothing_returned"): """
def linear_backward(upstream, x, W):
    dx, dW, db = upstream @ W.T, x.T @ upstream, upstream.sum(axis=0)
""",
    ("linear_backward", "dW_transposed"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    dW = upstream.T @ x
    return dx, dW, upstream.sum(axis=0)
""",
    ("linear_backward", "dx_transposed"): """
def linear_backward(upstream, x, W):
    dx = W @ upstream.T
    dW = x.T @ upstream
    return dx, dW, upstream.sum(axis=0)
""",
    ("linear_backward", "W_not_transposed"): """
def linear_backward(upstream, x, W):
    return upstream @ W, x.T @ upstream, upstream.sum(axis=0)
""",
    ("linear_backward", "x_not_transposed"): """
def linear_backward(upstream, x, W):
    return upstream @ W.T, x @ upstream, upstream.sum(axis=0)
""",
    ("linear_backward", "reshaped_for_transposed"): """
def linear_backward(upstream, x, W):
    N, d_in = x.shape
    d_out = W.shape[1]
    dx = upstream @ W.reshape(d_out, d_in)
    dW = x.reshape(d_in, N) @ upstream
    return dx, dW, upstream.sum(axis=0)
""",
    ("linear_backward", "factors_exchanged"): """
def linear_backward(upstream, x, W):
    dx = W.T @ upstream
    dW = upstream @ x.T
    db = np.sum(upstream, axis=0)
    return dx, dW, db
""",
    ("linear_backward", "db_not_summed"): """
def linear_backward(upstream, x, W):
    return upstream @ W.T, x.T @ upstream, upstream.copy()
""",
    ("linear_backward", "db_along_the_wrong_axis"): """
def linear_backward(upstream, x, W):
    return upstream @ W.T, x.T @ upstream, upstream.sum(axis=1)
""",
    ("linear_backward", "db_with_two_axes"): """
def linear_backward(upstream, x, W):
    return upstream @ W.T, x.T @ upstream, np.sum(upstream, axis=0, keepdims=True)
""",
    ("linear_backward", "db_one_number"): """
def linear_backward(upstream, x, W):
    return upstream @ W.T, x.T @ upstream, np.sum(upstream)
""",
    ("linear_backward", "db_is_one"): """
def linear_backward(upstream, x, W):
    return upstream @ W.T, x.T @ upstream, np.ones(W.shape[1])
""",
    ("linear_backward", "db_missing"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    dW = x.T @ upstream
    return dx, dW
""",
    ("linear_backward", "dx_missing"): """
def linear_backward(upstream, x, W):
    dW = x.T @ upstream
    db = upstream.sum(0)
    return dW, db
""",
    ("linear_backward", "order_swapped"): """
def linear_backward(upstream, x, W):
    dW = x.T @ upstream
    dx = upstream @ W.T
    db = upstream.sum(0)
    return dW, dx, db
""",
    ("linear_backward", "upstream_dropped"): """
def linear_backward(upstream, x, W):
    ones = np.ones_like(upstream)
    return ones @ W.T, x.T @ ones, ones.sum(axis=0)
""",
    ("linear_backward", "averaged_again"): """
def linear_backward(upstream, x, W):
    N = len(x)
    dx = upstream @ W.T
    dW = x.T @ upstream / N
    db = upstream.mean(axis=0)
    return dx, dW, db
""",
    ("linear_backward", "kept_for_each_example"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    dW = x[:, :, None] * upstream[:, None, :]
    return dx, dW, upstream.sum(axis=0)
""",
    ("linear_backward", "one_example_only"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    dW = np.outer(x[0], upstream[0])
    db = upstream[0].copy()
    return dx, dW, db
""",
    ("linear_backward", "entry_by_entry"): """
def linear_backward(upstream, x, W):
    dx = upstream * W.T
    dW = x.T * upstream
    return dx, dW, upstream.sum(axis=0)
""",
    ("linear_backward", "sign"): """
def linear_backward(upstream, x, W):
    U = -upstream
    return U @ W.T, x.T @ U, U.sum(axis=0)
""",
    ("linear_backward", "argument_overwritten"): """
def linear_backward(upstream, x, W):
    dx, dW = upstream @ W.T, x.T @ upstream
    db = upstream[0]
    for row in upstream[1:]:
        db += row
    return dx, dW, db
""",
    ("relu_backward", "nothing_returned"): """
def relu_backward(upstream, z):
    dz = np.where(z > 0, upstream, 0.0)
""",
    ("relu_backward", "argument_overwritten"): """
def relu_backward(upstream, z):
    upstream[z <= 0] = 0
    return upstream
""",
    ("relu_backward", "upstream_dropped"): """
def relu_backward(upstream, z):
    return np.where(z > 0, 1.0, 0.0)
""",
    ("relu_backward", "bend_dropped"): """
def relu_backward(upstream, z):
    return np.array(upstream)
""",
    ("relu_backward", "forward_again"): """
def relu_backward(upstream, z):
    return np.maximum(z, 0.0)
""",
    ("relu_backward", "output_for_slope"): """
def relu_backward(upstream, z):
    a = relu(z)
    return upstream * a
""",
    ("relu_backward", "score_for_slope"): """
def relu_backward(upstream, z):
    return upstream * z
""",
    ("relu_backward", "upstream_bent"): """
def relu_backward(upstream, z):
    return np.maximum(upstream, 0.0)
""",
    ("relu_backward", "sides_exchanged"): """
def relu_backward(upstream, z):
    return np.where(z > 0, 0.0, upstream)
""",
    ("relu_backward", "sign_for_slope"): """
def relu_backward(upstream, z):
    return np.sign(z) * upstream
""",
    ("relu_backward", "leaks"): """
def relu_backward(upstream, z):
    return upstream * np.where(z > 0, 1.0, 0.01)
""",
    ("relu_backward", "threshold_of_one"): """
def relu_backward(upstream, z):
    is_open = z > 1
    return upstream * is_open
""",
    ("relu_backward", "added_for_multiplied"): """
def relu_backward(upstream, z):
    slope = (z > 0).astype(float)
    return upstream + slope
""",
    ("relu_backward", "all_or_nothing"): """
def relu_backward(upstream, z):
    if np.all(z > 0):
        return upstream.copy()
    return np.zeros_like(upstream)
""",
    ("relu_backward", "chosen_entries_only"): """
def relu_backward(upstream, z):
    return upstream[z > 0]
""",
    ("relu_backward", "slope_of_another_bend"): """
def relu_backward(upstream, z):
    s = 1 / (1 + np.exp(-z))
    return upstream * s * (1 - s)
""",
    ("relu_backward", "sign"): """
def relu_backward(upstream, z):
    return -upstream * (z > 0)
""",
    ("mlp_forward", "nothing_returned"): """
def mlp_forward(params, X):
    cache = [X]
    for W, b in zip(params[0::2], params[1::2]):
        cache.append(relu(cache[-1] @ W + b))
    cache[-1] = cache[-2] @ params[-2] + params[-1]
    logits = cache[-1]
""",
    ("mlp_forward", "output_bent_too"): """
def mlp_forward(params, X):
    cache = [X]
    for W, b in zip(params[::2], params[1::2]):
        cache.append(relu(linear_forward(cache[-1], W, b)))
    return cache[-1], cache
""",
    ("mlp_forward", "bend_missing"): """
def mlp_forward(params, X):
    cache = [X]
    for W, b in zip(params[::2], params[1::2]):
        cache.append(cache[-1] @ W + b)
    return cache[-1], cache
""",
    ("mlp_forward", "bend_at_the_end_only"): """
def mlp_forward(params, X):
    cache = [X]
    for W, b in zip(params[::2], params[1::2]):
        cache.append(linear_forward(cache[-1], W, b))
    cache[-1] = relu(cache[-1])
    return cache[-1], cache
""",
    ("mlp_forward", "first_layer_not_bent"): """
def mlp_forward(params, X):
    L = len(params) // 2
    cache = [X]
    for l in range(L):
        z = linear_forward(cache[-1], params[2 * l], params[2 * l + 1])
        cache.append(relu(z) if 0 < l < L - 1 else z)
    return cache[-1], cache
""",
    ("mlp_forward", "input_bent"): """
def mlp_forward(params, X):
    L = len(params) // 2
    cache, a = [X], relu(X)
    for l in range(L):
        a = a @ params[2 * l] + params[2 * l + 1]
        if l < L - 1:
            a = relu(a)
        cache.append(a)
    return a, cache
""",
    ("mlp_forward", "another_bend"): """
def mlp_forward(params, X):
    a, cache = X, [X]
    for W, b in zip(params[:-2:2], params[1:-2:2]):
        a = np.tanh(a @ W + b)
        cache.append(a)
    logits = a @ params[-2] + params[-1]
    return logits, cache + [logits]
""",
    ("mlp_forward", "probabilities_for_logits"): """
def mlp_forward(params, X):
    a, cache = X, [X]
    for W, b in zip(params[:-2:2], params[1:-2:2]):
        a = relu(a @ W + b)
        cache.append(a)
    z = a @ params[-2] + params[-1]
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return p, cache + [p]
""",
    ("mlp_forward", "bias_missing"): """
def mlp_forward(params, X):
    cache = [X]
    Ws = params[::2]
    for W in Ws[:-1]:
        cache.append(relu(cache[-1] @ W))
    cache.append(cache[-1] @ Ws[-1])
    return cache[-1], cache
""",
    ("mlp_forward", "bias_after_the_bend"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        z = cache[-1] @ params[i]
        if i < len(params) - 2:
            z = relu(z)
        cache.append(z + params[i + 1])
    return cache[-1], cache
""",
    ("mlp_forward", "every_layer_reads_the_inputs"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        z = linear_forward(X, params[i], params[i + 1])
        if i < len(params) - 2:
            z = relu(z)
        cache.append(z)
    return z, cache
""",
    ("mlp_forward", "layers_in_reverse"): """
def mlp_forward(params, X):
    L = len(params) // 2
    a, cache = X, [X]
    for l in reversed(range(L)):
        a = linear_forward(a, params[2 * l], params[2 * l + 1])
        if l > 0:
            a = relu(a)
        cache.append(a)
    return a, cache
""",
    ("mlp_forward", "weights_then_biases"): """
def mlp_forward(params, X):
    L = len(params) // 2
    Ws, bs = params[:L], params[L:]
    cache = [X]
    for l, (W, b) in enumerate(zip(Ws, bs)):
        z = cache[-1] @ W + b
        cache.append(z if l == L - 1 else relu(z))
    return cache[-1], cache
""",
    ("mlp_forward", "steps_of_one"): """def mlp_forward(params, X):
    L = len(params) // 2
    cache = [X]
    for l in range(L):
        z = linear_forward(cache[-1], params[l], params[l + 1])
        cache.append(z if l == L - 1 else relu(z))
    return cache[-1], cache
""",
    ("mlp_forward", "last_layer_skipped"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params) - 2, 2):
        cache.append(relu(linear_forward(cache[-1], params[i], params[i + 1])))
    return cache[-1], cache
""",
    ("mlp_forward", "two_layers_only"): """
def mlp_forward(params, X):
    W1, b1, W2, b2 = params[:4]
    A = relu(X @ W1 + b1)
    logits = A @ W2 + b2
    return logits, [X, A, logits]
""",
    ("mlp_forward", "first_layer_only"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        z = linear_forward(cache[-1], params[i], params[i + 1])
        if i < len(params) - 2:
            z = relu(z)
        cache.append(z)
        return cache[-1], cache
""",
    ("mlp_forward", "scores_kept"): """
def mlp_forward(params, X):
    a, cache = X, [X]
    for W, b in zip(params[::2], params[1::2]):
        z = a @ W + b
        cache.append(z)
        a = relu(z)
    return cache[-1], cache
""",
    ("mlp_forward", "input_not_kept"): """
def mlp_forward(params, X):
    a, cache = X, []
    for i in range(0, len(params), 2):
        a = linear_forward(a, params[i], params[i + 1])
        if i < len(params) - 2:
            a = relu(a)
        cache.append(a)
    return a, cache
""",
    ("mlp_forward", "logits_not_kept"): """
def mlp_forward(params, X):
    cache = [X]
    for W, b in zip(params[:-2:2], params[1:-2:2]):
        cache.append(relu(cache[-1] @ W + b))
    return cache[-1] @ params[-2] + params[-1], cache
""",
    ("mlp_forward", "cache_reversed"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        z = linear_forward(cache[0], params[i], params[i + 1])
        cache.insert(0, relu(z) if i < len(params) - 2 else z)
    return cache[0], cache
""",
    ("mlp_forward", "parameters_kept"): """def mlp_forward(params, X):
    cache, a = [], X
    L = len(params) // 2
    for l in range(L):
        W, b = params[2 * l : 2 * l + 2]
        cache.append((a, W, b))
        a = a @ W + b
        if l < L - 1:
            a = np.maximum(a, 0)
    return a, cache + [a]
""",
    ("mlp_forward", "last_value_kept_only"): """
def mlp_forward(params, X):
    a = X
    for i in range(0, len(params), 2):
        a = linear_forward(a, params[i], params[i + 1])
        if i < len(params) - 2:
            a = relu(a)
        cache = [a]
    return a, cache
""",
    ("mlp_forward", "logits_alone"): """
def mlp_forward(params, X):
    a = X
    for W, b in zip(params[:-2:2], params[1:-2:2]):
        a = relu(a @ W + b)
    return a @ params[-2] + params[-1]
""",
    ("mlp_forward", "cache_alone"): """
def mlp_forward(params, X):
    cache = [X]
    for W, b in zip(params[:-2:2], params[1:-2:2]):
        cache.append(relu(cache[-1] @ W + b))
    cache.append(cache[-1] @ params[-2] + params[-1])
    return cache
""",
    ("mlp_forward", "order_swapped"): """
def mlp_forward(params, X):
    cache = [X]
    for W, b in zip(params[:-2:2], params[1:-2:2]):
        cache.append(relu(cache[-1] @ W + b))
    logits = cache[-1] @ params[-2] + params[-1]
    cache.append(logits)
    return cache, logits
""",
    ("mlp_forward", "argument_overwritten"): """
def mlp_forward(params, X):
    cache = [X]
    while params:
        W, b = params.pop(0), params.pop(0)
        z = linear_forward(cache[-1], W, b)
        cache.append(relu(z) if params else z)
    return cache[-1], cache
""",
    ("mlp_backward", "nothing_returned"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [dW, db] + grads
        u = relu_backward(dx, cache[l])
""",
    ("mlp_backward", "mean_forgotten"): """def mlp_backward(params, cache, labels):
    z = cache[-1]
    e = np.exp(z - z.max(axis=1, keepdims=True))
    u = e / e.sum(axis=1, keepdims=True)
    u[np.arange(len(labels)), labels] -= 1
    grads = []
    for W, a in zip(params[-2::-2], cache[-2::-1]):
        dx, dW, db = linear_backward(u, a, W)
        grads = [dW, db, *grads]
        u = relu_backward(dx, a)
    return grads
""",
    ("mlp_backward", "averaged_again"): """def mlp_backward(params, cache, labels):
    N = cache[0].shape[0]
    g = [None] * len(params)
    u = cross_entropy_gradient(cache[-1], labels)
    for l in reversed(range(len(params) // 2)):
        a = cache[l]
        g[2 * l], g[2 * l + 1] = a.T @ u, u.sum(axis=0)
        u = (u @ params[2 * l].T) * (a > 0)
    return [d / N for d in g]
""",
    ("mlp_backward", "mean_in_every_layer"): """def mlp_backward(params, cache, labels):
    n = len(labels)
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in range(len(params) // 2 - 1, -1, -1):
        # the layer sums over the n examples, so take the mean
        dx, dW, db = linear_backward(u / n, cache[l], params[2 * l])
        grads = [dW, db] + grads
        u = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "bend_missing"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        u, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [dW, db] + grads
    return grads
""",
    ("mlp_backward", "one_bend_only"): """
def mlp_backward(params, cache, labels):
    L = len(params) // 2
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(L)):
        u, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [dW, db] + grads
        if l == L - 1:
            u = relu_backward(u, cache[l])
    return grads
""",
    ("mlp_backward", "bend_on_the_logits"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dz = u * (cache[l + 1] > 0)
        u, dW, db = linear_backward(dz, cache[l], params[2 * l])
        grads = [dW, db] + grads
    return grads
""",
    ("mlp_backward", "bend_of_another_layer"): """def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [dW, db] + grads
        if l > 0:
            u = relu_backward(dx, cache[l - 1])
    return grads
""",
    ("mlp_backward", "output_for_slope"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [dW, db] + grads
        u = dx * cache[l]
    return grads
""",
    ("mlp_backward", "upstream_bent"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [dW, db] + grads
        u = relu(dx)
    return grads
""",
    ("mlp_backward", "slope_of_another_bend"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        a = cache[l]
        dx, dW, db = linear_backward(u, a, params[2 * l])
        grads = [dW, db] + grads
        u = dx * (1 - a**2)
    return grads
""",
    ("mlp_backward", "softmax_missing"): """
def mlp_backward(params, cache, labels):
    N = len(labels)
    u = np.array(cache[-1], dtype=float)
    u[np.arange(N), labels] -= 1
    u /= N
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [dW, db] + grads
        u = dx * (cache[l] > 0)
    return grads
""",
    ("mlp_backward", "labels_forgotten"): """
def mlp_backward(params, cache, labels):
    z = cache[-1]
    e = np.exp(z - z.max(axis=1, keepdims=True))
    u = e / e.sum(axis=1, keepdims=True) / len(z)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [dW, db] + grads
        u = dx * (cache[l] > 0)
    return grads
""",
    ("mlp_backward", "whole_columns"): """
def mlp_backward(params, cache, labels):
    z = cache[-1]
    p = np.exp(z - z.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[:, labels] -= 1
    u = p / len(labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [dW, db] + grads
        u = dx * (cache[l] > 0)
    return grads
""",
    ("mlp_backward", "sign"): """
def mlp_backward(params, cache, labels):
    z = cache[-1]
    N, C = z.shape
    p = np.exp(z - z.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    u = (np.eye(C)[labels] - p) / N
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [dW, db] + grads
        u = dx * (cache[l] > 0)
    return grads
""",
    ("mlp_backward", "list_reversed"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads += [dW, db]
        u = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "biases_first"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [db, dW] + grads
        u = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "pairs_returned"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads.append((dW, db))
        u = relu_backward(dx, cache[l])
    return grads[::-1]
""",
    ("mlp_backward", "biases_left_out"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for W, a in zip(params[::2][::-1], cache[:-1][::-1]):
        grads.insert(0, a.T @ u)
        u = (u @ W.T) * (a > 0)
    return grads
""",
    ("mlp_backward", "slopes_along_x_returned"): """def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    out = []
    for l in reversed(range(len(params) // 2)):
        d = linear_backward(u, cache[l], params[2 * l])
        out = [*d, *out]
        u = relu_backward(d[0], cache[l])
    return out
""",
    ("mlp_backward", "db_not_summed"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for W, a in zip(params[::2][::-1], cache[:-1][::-1]):
        grads = [a.T @ u, u] + grads
        u = (u @ W.T) * (a > 0)
    return grads
""",
    ("mlp_backward", "db_along_the_wrong_axis"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for W, a in zip(params[::2][::-1], cache[:-1][::-1]):
        grads = [a.T @ u, u.sum(axis=1)] + grads
        u = (u @ W.T) * (a > 0)
    return grads
""",
    ("mlp_backward", "dW_transposed"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for W, a in zip(params[::2][::-1], cache[:-1][::-1]):
        grads = [u.T @ a, u.sum(axis=0)] + grads
        u = (u @ W.T) * (a > 0)
    return grads
""",
    ("mlp_backward", "W_not_transposed"): """def mlp_backward(params, cache, labels):
    Ws = params[::2]
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in range(len(Ws) - 1, -1, -1):
        a = cache[l]
        grads = [a.T @ u, u.sum(0)] + grads
        if l:
            u = np.where(a > 0, u @ Ws[l], 0.0)
    return grads
""",
    ("mlp_backward", "layers_in_forward_order"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in range(len(params) // 2):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads += [dW, db]
        u = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "not_passed_on"): """def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [dW, db] + grads
        dz = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "hidden_layers_get_nothing"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = [np.zeros(p.shape) for p in params]
    _, grads[-2], grads[-1] = linear_backward(u, cache[-2], params[-2])
    return grads
""",
    ("mlp_backward", "last_layer_skipped"): """
def mlp_backward(params, cache, labels):
    L = len(params) // 2
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(L - 1)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [dW, db] + grads
        u = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "outputs_for_inputs"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l + 1], params[2 * l])
        grads = [dW, db] + grads
        u = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "weights_of_another_layer"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        a = cache[l]
        grads = [a.T @ u, u.sum(axis=0)] + grads
        if l > 0:
            u = (u @ params[2 * (l - 1)].T) * (a > 0)
    return grads
""",
    ("mlp_backward", "input_bent"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        a = relu(cache[l])
        dx, dW, db = linear_backward(u, a, params[2 * l])
        grads = [dW, db] + grads
        u = relu_backward(dx, a)
    return grads
""",
    ("mlp_backward", "parameters_returned"): """def mlp_backward(params, cache, labels, lr=0.1):
    u = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(u, cache[l], params[2 * l])
        grads = [dW, db] + grads
        u = relu_backward(dx, cache[l])
    return [p - lr * g for p, g in zip(params, grads)]
""",
    ("mlp_backward", "argument_overwritten"): """
def mlp_backward(params, cache, labels):
    u = cross_entropy_gradient(cache.pop(), labels)
    grads = []
    for W in params[::2][::-1]:
        a = cache.pop()
        dx, dW, db = linear_backward(u, a, W)
        grads = [dW, db] + grads
        u = relu_backward(dx, a)
    return grads
""",
    ("relative_error", "nothing_returned"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    size = max(biggest(a), biggest(b))
    err = 0.0 if size == 0 else biggest(a - b) / size
""",
    ("relative_error", "not_divided"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    return np.max(np.abs(a - b), initial=0.0)
""",
    ("relative_error", "divided_by_one_of_them"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    if not np.any(a) and not np.any(b):
        return 0.0
    return biggest(a - b) / biggest(b)
""",
    ("relative_error", "sizes_added"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    size = biggest(a) + biggest(b)
    return biggest(a - b) / size if size > 0 else 0.0
""",
    ("relative_error", "smaller_size"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    if not np.any(a) and not np.any(b):
        return 0.0
    return biggest(a - b) / min(biggest(a), biggest(b))
""",
    ("relative_error", "entry_by_entry"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    d = np.abs(a - b)
    size = np.maximum(np.abs(a), np.abs(b))
    q = np.where(size > 0, d / np.where(size > 0, size, 1.0), 0.0)
    return np.max(q, initial=0.0)
""",
    ("relative_error", "mean_for_largest"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    if not np.any(a) and not np.any(b):
        return 0.0
    return np.mean(np.abs(a - b)) / max(np.mean(np.abs(a)), np.mean(np.abs(b)))
""",
    ("relative_error", "lengths_for_largest"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    size = max(np.linalg.norm(np.ravel(a)), np.linalg.norm(np.ravel(b)))
    if size == 0:
        return 0.0
    return np.linalg.norm(np.ravel(a - b)) / size
""",
    ("relative_error", "sign_kept"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    size = max(biggest(a), biggest(b))
    if size == 0:
        return 0.0
    return np.max(a - b) / size
""",
    ("relative_error", "sizes_keep_their_sign"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    if not np.any(a) and not np.any(b):
        return 0.0
    return np.abs(a - b).max() / max(np.max(a), np.max(b))
""",
    ("relative_error", "sizes_compared_for_entries"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    size = max(biggest(a), biggest(b))
    if size == 0:
        return 0.0
    return biggest(np.abs(a) - np.abs(b)) / size
""",
    ("relative_error", "difference_of_the_largest"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    A, B = biggest(a), biggest(b)
    size = max(A, B)
    if size == 0:
        return 0.0
    return abs(A - B) / size
""",
    ("relative_error", "smallest_for_largest"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    size = max(biggest(a), biggest(b))
    if size == 0:
        return 0.0
    return np.min(np.abs(a - b)) / size
""",
    ("relative_error", "upside_down"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    d = biggest(a - b)
    if d == 0:
        return 0.0
    return max(biggest(a), biggest(b)) / d
""",
    ("relative_error", "zero_by_zero"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    size = max(biggest(a), biggest(b))
    return biggest(a - b) / size
""",
    ("relative_error", "nothing_asked_first"): """def relative_error(a, b):
    s = max(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    if s == 0:
        return 0.0
    if np.shape(a) != np.shape(b):
        raise ValueError("unequal shapes")
    return np.max(np.abs(a - b)) / s
""",
    ("relative_error", "small_number_added"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    return biggest(a - b) / (max(biggest(a), biggest(b)) + 1e-8)
""",
    ("relative_error", "another_number_for_nothing"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    size = max(biggest(a), biggest(b))
    if size == 0:
        return 1.0
    return biggest(a - b) / size
""",
    ("relative_error", "nothing_stops_it"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    size = max(np.abs(a).max(), np.abs(b).max())
    if size == 0:
        return 0.0
    return np.abs(a - b).max() / size
""",
    ("relative_error", "array_returned"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    size = max(biggest(a), biggest(b))
    if size == 0:
        return np.zeros(np.shape(a))
    return np.abs(a - b) / size
""",
    ("relative_error", "sizes_compared"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.size(a) != np.size(b):
        raise ValueError("sizes differ")
    size = max(biggest(a), biggest(b))
    if size == 0:
        return 0.0
    return biggest(a - b) / size
""",
    ("relative_error", "unequal_shapes_unrefused"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    size = max(biggest(a), biggest(b))
    if size == 0:
        return 0.0
    return biggest(a - b) / size
""",
    ("relative_error", "another_exception"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    assert np.shape(a) == np.shape(b), "shapes differ"
    size = max(biggest(a), biggest(b))
    if size == 0:
        return 0.0
    return biggest(a - b) / size
""",
    ("relative_error", "argument_overwritten"): """
def biggest(t):
    return np.max(np.abs(t), initial=0.0)

def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    size = max(biggest(a), biggest(b))
    if size == 0:
        return 0.0
    a -= b
    return biggest(a) / size
""",
    ("gradient_check", "nothing_returned"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    worst = errs[k], (k, places[k])
""",
    ("gradient_check", "argument_overwritten"): """def gradient_check(loss, params, grads, h=1e-5):
    errs = np.zeros(len(params))
    for k, p in enumerate(params):
        num = gradient(lambda q: loss(params[:k] + [q] + params[k + 1 :]), p, h)
        errs[k] = relative_error(grads[k], num)
        grads[k] = np.abs(grads[k] - num)
    k = int(np.argmax(errs))
    return errs[k], (k, np.unravel_index(np.argmax(grads[k]), grads[k].shape))
""",
    ("gradient_check", "not_restored"): """def gradient_check(loss, params, grads, h=1e-5):
    res = []
    for k, (p, g) in enumerate(zip(params, grads)):
        num = np.zeros(p.shape)
        for i in np.ndindex(p.shape):
            p[i] += h
            up = loss(params)
            p[i] -= 2 * h
            num[i] = (up - loss(params)) / (2 * h)
        j = np.unravel_index(np.argmax(np.abs(g - num)), p.shape)
        res.append((relative_error(g, num), (k, j)))
    return max(res, key=lambda r: r[0])
""",
    ("gradient_check", "forward_difference"): """
def measure(loss, params, k, h):
    num = np.zeros(params[k].shape)
    f = lambda p: loss(params[:k] + [p] + params[k + 1 :])
    for i in np.ndindex(num.shape):
        q = np.array(params[k], dtype=float)
        q[i] += h
        num[i] = (f(q) - f(params[k])) / h
    return num

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return errs[k], (k, places[k])
""",
    ("gradient_check", "divided_by_h"): """
def measure(loss, params, k, h):
    num = np.zeros(params[k].shape)
    f = lambda p: loss(params[:k] + [p] + params[k + 1 :])
    for i in np.ndindex(num.shape):
        up, down = np.array(params[k], dtype=float), np.array(params[k], dtype=float)
        up[i] += h
        down[i] -= h
        num[i] = (f(up) - f(down)) / h
    return num

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return errs[k], (k, places[k])
""",
    ("gradient_check", "own_step"): """
def gradient_check(loss, params, grads, h=1e-5):
    errs, nums = [], []
    for k, p in enumerate(params):
        num = gradient(lambda q: loss(params[:k] + [q] + params[k + 1 :]), p)
        nums.append(num)
        errs.append(relative_error(grads[k], num))
    k = int(np.argmax(errs))
    gap = np.abs(grads[k] - nums[k])
    return errs[k], (k, np.unravel_index(gap.argmax(), gap.shape))
""",
    ("gradient_check", "all_entries_moved"): """
def measure(loss, params, k, h):
    f = lambda p: loss(params[:k] + [p] + params[k + 1 :])
    slope = (f(params[k] + h) - f(params[k] - h)) / (2 * h)
    return np.full(params[k].shape, slope)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return errs[k], (k, places[k])
""",
    ("gradient_check", "both_losses_equal"): """
def measure(loss, params, k, h):
    num = np.zeros(params[k].shape)
    f = lambda p: loss(params[:k] + [p] + params[k + 1 :])
    for i in np.ndindex(num.shape):
        up = down = np.array(params[k], dtype=float)
        up[i] += h
        down[i] -= h
        num[i] = (f(up) - f(down)) / (2 * h)
    return num

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return errs[k], (k, places[k])
""",
    ("gradient_check", "first_array_only"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    num = measure(loss, params, 0, h)
    gap = np.abs(grads[0] - num)
    return relative_error(grads[0], num), (0, np.unravel_index(gap.argmax(), gap.shape))
""",
    ("gradient_check", "mean_of_errors"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return np.mean(errs), (k, places[k])
""",
    ("gradient_check", "least_for_worst"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmin(errs))
    return errs[k], (k, places[k])
""",
    ("gradient_check", "absolute_error"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(np.abs(g - num).max())
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return errs[k], (k, places[k])
""",
    ("gradient_check", "error_by_entry"): """def gradient_check(loss, params, grads, h=1e-5):
    worst, where = -1.0, None
    for k, g in enumerate(grads):
        num = gradient(lambda q: loss(params[:k] + [q] + params[k + 1 :]), params[k], h)
        rel = np.abs(g - num) / np.maximum(np.maximum(np.abs(g), np.abs(num)), 1e-12)
        if rel.max() > worst:
            worst = rel.max()
            where = (k, np.unravel_index(rel.argmax(), rel.shape))
    return worst, where
""",
    ("gradient_check", "arrays_joined"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    nums = [measure(loss, params, k, h) for k in range(len(params))]
    flat = lambda arrays: np.concatenate([t.ravel() for t in arrays])
    worst = relative_error(flat(grads), flat(nums))
    gaps = [np.abs(a - b) for a, b in zip(grads, nums)]
    k = int(np.argmax([gap.max() for gap in gaps]))
    return worst, (k, np.unravel_index(gaps[k].argmax(), gaps[k].shape))
""",
    ("gradient_check", "place_of_the_largest_gap"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    nums = [measure(loss, params, k, h) for k in range(len(params))]
    worst = max(relative_error(a, b) for a, b in zip(grads, nums))
    gaps = [np.abs(a - b) for a, b in zip(grads, nums)]
    k = int(np.argmax([gap.max() for gap in gaps]))
    return worst, (k, np.unravel_index(gaps[k].argmax(), gaps[k].shape))
""",
    ("gradient_check", "place_of_the_largest_slope"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(num)), g.shape))
    k = int(np.argmax(errs))
    return errs[k], (k, places[k])
""",
    ("gradient_check", "place_of_the_smallest_gap"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmin(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return errs[k], (k, places[k])
""",
    ("gradient_check", "place_with_its_sign"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(g - num), g.shape))
    k = int(np.argmax(errs))
    return errs[k], (k, places[k])
""",
    ("gradient_check", "index_of_the_flat_array"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(int(np.argmax(np.abs(g - num))))
    k = int(np.argmax(errs))
    return errs[k], (k, places[k])
""",
    ("gradient_check", "index_reversed"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return errs[k], (k, places[k][::-1])
""",
    ("gradient_check", "arrays_counted_from_one"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return errs[k], (k + 1, places[k])
""",
    ("gradient_check", "index_of_the_array_missing"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return errs[k], places[k]
""",
    ("gradient_check", "flat_triple"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return errs[k], k, places[k]
""",
    ("gradient_check", "worst_alone"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    return max(relative_error(g, measure(loss, params, k, h)) for k, g in enumerate(grads))
""",
    ("gradient_check", "order_swapped"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return (k, places[k]), errs[k]
""",
    ("gradient_check", "verdict_for_error"): """
def measure(loss, params, k, h):
    return gradient(lambda p: loss(params[:k] + [p] + params[k + 1 :]), params[k], h)

def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = measure(loss, params, k, h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return bool(errs[k] < 1e-6), (k, places[k])
""",
    ("gradient_check", "array_for_list"): """
def gradient_check(loss, params, grads, h=1e-5):
    errs, places = [], []
    for k, g in enumerate(grads):
        num = gradient(loss, params[k], h)
        errs.append(relative_error(g, num))
        places.append(np.unravel_index(np.argmax(np.abs(g - num)), g.shape))
    k = int(np.argmax(errs))
    return errs[k], (k, places[k])
""",
    ("diagnose_gradient", "nothing_returned"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        word = "transposed" if analytic.shape == numeric.T.shape else "other"
    else:
        m = analytic != 0
        A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
        if alike(analytic, numeric):
            word = "agrees"
        elif alike(analytic, -numeric):
            word = "sign"
        elif numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
            word = "transposed"
        elif A > 0 and B > 0 and alike(analytic, A / B * numeric):
            word = "scale"
        elif alike(analytic[m], numeric[m]):
            word = "missing part"
        else:
            word = "other"
    print(word)
""",
    ("diagnose_gradient", "exact_comparison"): """
def alike(a, b):
    return np.array_equal(a, b)

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "absolute_tolerance"): """
def alike(a, b):
    return np.max(np.abs(a - b), initial=0.0) <= 1e-5

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "tolerance_too_wide"): """
def alike(a, b, tol=1e-2):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "shapes_not_compared"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "unequal_shapes_are_other"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "unequal_shapes_are_transposed"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "square_not_turned"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "turned_without_asking"): """def diagnose_gradient(analytic, numeric):
    near = lambda p, q: relative_error(p, q) <= 1e-5
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.shape[::-1] else "other"
    if near(analytic, numeric):
        return "agrees"
    if near(analytic, -numeric):
        return "sign"
    if near(analytic, numeric.T):
        return "transposed"
    s = np.abs(numeric).sum()
    c = np.abs(analytic).sum() / s if s else 0.0
    if c > 0 and near(analytic, c * numeric):
        return "scale"
    m = analytic != 0
    if near(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "turned_before_compared"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "scale_before_agreement"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "missing_before_the_rest"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    return "other"
""",
    ("diagnose_gradient", "negative_factor_is_scale"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    nn = np.sum(numeric * numeric)
    c = np.sum(analytic * numeric) / nn if nn > 0 else 0.0
    if c != 0 and alike(analytic, c * numeric):
        return "scale"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "sign_not_asked"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if alike(analytic, numeric):
        return "agrees"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "any_minus_is_sign"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if alike(analytic, numeric):
        return "agrees"
    if np.any(analytic * numeric < 0):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "scale_not_asked"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "ratio_of_zeros"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    with np.errstate(all="ignore"):
        c = np.mean(analytic / numeric)
        if c > 0 and alike(analytic, c * numeric):
            return "scale"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "scale_by_the_sums"): """def diagnose_gradient(analytic, numeric):
    def like(p, q):
        return relative_error(p, q) <= 1e-5

    a, n = analytic, numeric
    if a.shape != n.shape:
        return "transposed" if a.shape == n.T.shape else "other"
    if like(a, n):
        return "agrees"
    if like(a, -n):
        return "sign"
    if n.shape == n.T.shape and like(a, n.T):
        return "transposed"
    with np.errstate(all="ignore"):
        c = np.sum(a) / np.sum(n)
        if c > 0 and like(a, c * n):
            return "scale"
    m = a != 0
    return "missing part" if like(a[m], n[m]) else "other"
""",
    ("diagnose_gradient", "missing_not_asked"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    return "other"
""",
    ("diagnose_gradient", "any_zero_is_missing"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    if np.any(analytic == 0):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "zeros_of_the_measured"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    m = numeric != 0
    if alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "all_zero_is_other"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scale"
    m = analytic != 0
    if m.any() and alike(analytic[m], numeric[m]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "nothing_is_other"): """def diagnose_gradient(analytic, numeric):
    tol = 1e-5
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.T.shape else "other"
    if relative_error(analytic, numeric) <= tol:
        return "agrees"
    if relative_error(analytic, -numeric) <= tol:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= tol:
        return "transposed"
    sa, sn = np.abs(analytic).sum(), np.abs(numeric).sum()
    if sa > 0 and sn > 0 and relative_error(analytic, sa / sn * numeric) <= tol:
        return "scale"
    m = analytic != 0
    if m.any() and relative_error(analytic[m], numeric[m]) <= tol:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "other_words"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transpose" if analytic.shape == numeric.T.shape else "unknown"
    if alike(analytic, numeric):
        return "ok"
    if alike(analytic, -numeric):
        return "wrong sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transpose"
    A, B = np.abs(analytic).sum(), np.abs(numeric).sum()
    if A > 0 and B > 0 and alike(analytic, A / B * numeric):
        return "scaled"
    m = analytic != 0
    if alike(analytic[m], numeric[m]):
        return "missing"
    return "unknown"
""",
    ("diagnose_gradient", "truth_for_word"): """
def alike(a, b, tol=1e-5):
    return relative_error(a, b) <= tol

def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return False
    return bool(alike(analytic, numeric))
""",
}
