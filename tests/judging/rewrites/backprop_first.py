"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("linear_forward", "nothing_returned"): """
def linear_forward(x, W, b):
    scores = x @ W + b
    print(scores)
""",
    ("linear_forward", "bias_missing"): """
def linear_forward(x, W, b):
    scores = np.zeros((x.shape[0], W.shape[1]))
    for n in range(x.shape[0]):
        for j in range(W.shape[1]):
            for i in range(x.shape[1]):
                scores[n, j] += x[n, i] * W[i, j]
    return scores
""",
    ("linear_forward", "bias_subtracted"): """
def linear_forward(x, W, b):
    product = x @ W
    return product - b
""",
    ("linear_forward", "bias_into_the_product"): """
def linear_forward(x, W, b):
    weights = W + b
    return x @ weights
""",
    ("linear_forward", "bias_by_example"): """
def linear_forward(x, W, b):
    scores = x @ W
    column = b.reshape(-1, 1)
    return scores + column
""",
    ("linear_forward", "bias_multiplied"): """
def linear_forward(x, W, b):
    rows = []
    for row in x:
        rows.append((row @ W) * b)
    return np.array(rows)
""",
    ("linear_forward", "bent_as_well"): """
def linear_forward(x, W, b):
    scores = x @ W + b
    return np.maximum(scores, 0.0)
""",
    ("linear_forward", "weights_transposed"): """
def linear_forward(x, W, b):
    return np.dot(x, W.T) + b
""",
    ("linear_forward", "elementwise_product"): """
def linear_forward(x, W, b):
    return x * W + b
""",
    ("linear_forward", "result_transposed"): """
def linear_forward(x, W, b):
    out = W.T @ x.T
    for j in range(len(b)):
        out[j] = out[j] + b[j]
    return out
""",
    ("linear_forward", "examples_added_up"): """
def linear_forward(x, W, b):
    total = np.zeros(W.shape[1])
    for row in x:
        total = total + (row @ W + b)
    return total
""",
    ("linear_forward", "divided_by_examples"): """
def linear_forward(x, W, b):
    n = x.shape[0]
    scores = x @ W + b
    return scores / n
""",
    ("linear_forward", "arguments_returned_too"): """
def linear_forward(x, W, b):
    scores = x @ W + b
    cache = (x, W, b)  # backward needs these
    return scores, cache
""",
    ("linear_forward", "argument_overwritten"): """
def linear_forward(x, W, b):
    start = b.copy()
    scores = np.zeros((x.shape[0], W.shape[1]))
    for n in range(x.shape[0]):
        b[:] = start + x[n] @ W
        scores[n] = b
    return scores
""",
    ("linear_backward", "nothing_returned"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    dW = x.T @ upstream
    db = upstream.sum(axis=0)
""",
    ("linear_backward", "dW_transposed"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    dW = upstream.T @ x
    db = upstream.sum(axis=0)
    return dx, dW, db
""",
    ("linear_backward", "dx_transposed"): """
def linear_backward(upstream, x, W):
    dx = W @ upstream.T
    dW = x.T @ upstream
    db = np.sum(upstream, axis=0)
    return dx, dW, db
""",
    ("linear_backward", "W_not_transposed"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W
    dW = x.T @ upstream
    db = upstream.sum(axis=0)
    return (dx, dW, db)
""",
    ("linear_backward", "x_not_transposed"): """
def linear_backward(upstream, x, W):
    dx = np.dot(upstream, W.T)
    dW = np.dot(x, upstream)
    db = np.sum(upstream, axis=0)
    return dx, dW, db
""",
    ("linear_backward", "reshaped_for_transposed"): """
def linear_backward(upstream, x, W):
    n, d_in = x.shape
    d_out = W.shape[1]
    dx = upstream @ W.reshape(d_out, d_in)
    dW = x.reshape(d_in, n) @ upstream
    db = upstream.sum(axis=0)
    return dx, dW, db
""",
    ("linear_backward", "factors_exchanged"): """
def linear_backward(upstream, x, W):
    dx = W.T @ upstream
    dW = upstream @ x.T
    db = upstream.sum(axis=0)
    return dx, dW, db
""",
    ("linear_backward", "db_not_summed"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    dW = x.T @ upstream
    db = upstream * 1
    return dx, dW, db
""",
    ("linear_backward", "db_along_the_wrong_axis"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    dW = x.T @ upstream
    db = np.array([sum(row) for row in upstream])
    return dx, dW, db
""",
    ("linear_backward", "db_with_two_axes"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    dW = x.T @ upstream
    db = np.sum(upstream, axis=0, keepdims=True)
    return dx, dW, db
""",
    ("linear_backward", "db_one_number"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    dW = x.T @ upstream
    return dx, dW, upstream.sum()
""",
    ("linear_backward", "db_is_one"): """
def linear_backward(upstream, x, W):
    # b is added, so its slope is 1
    db = np.ones(W.shape[1])
    dx = upstream @ W.T
    dW = x.T @ upstream
    return dx, dW, db
""",
    ("linear_backward", "db_missing"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    dW = x.T @ upstream
    return dx, dW
""",
    ("linear_backward", "dx_missing"): """
def linear_backward(upstream, x, W):
    dW = np.zeros(W.shape)
    db = np.zeros(W.shape[1])
    for n in range(len(x)):
        dW += np.outer(x[n], upstream[n])
        db += upstream[n]
    return dW, db
""",
    ("linear_backward", "order_swapped"): """
def linear_backward(upstream, x, W):
    dW = x.T @ upstream
    dx = upstream @ W.T
    db = upstream.sum(axis=0)
    return dW, dx, db
""",
    ("linear_backward", "upstream_dropped"): """
def linear_backward(upstream, x, W):
    ones = np.ones(upstream.shape)
    dx = ones @ W.T
    dW = x.T @ ones
    db = ones.sum(axis=0)
    return dx, dW, db
""",
    ("linear_backward", "averaged_again"): """
def linear_backward(upstream, x, W):
    N = x.shape[0]
    dx = upstream @ W.T
    dW = x.T @ upstream / N
    db = upstream.sum(axis=0) / N
    return dx, dW, db
""",
    ("linear_backward", "kept_for_each_example"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    dW = []
    for n in range(len(x)):
        dW.append(np.outer(x[n], upstream[n]))
    dW = np.array(dW)
    db = upstream.sum(axis=0)
    return dx, dW, db
""",
    ("linear_backward", "one_example_only"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    for n in range(len(x)):
        dW = np.outer(x[n], upstream[n])
        db = upstream[n].copy()
    return dx, dW, db
""",
    ("linear_backward", "entry_by_entry"): """
def linear_backward(upstream, x, W):
    dx = upstream * W
    dW = x * upstream
    db = upstream.sum(axis=0)
    return dx, dW, db
""",
    ("linear_backward", "sign"): """
def linear_backward(upstream, x, W):
    dx = -(upstream @ W.T)
    dW = -(x.T @ upstream)
    db = -upstream.sum(axis=0)
    return dx, dW, db
""",
    ("linear_backward", "argument_overwritten"): """
def linear_backward(upstream, x, W):
    dx = upstream @ W.T
    dW = x.T @ upstream
    db = upstream[0]
    for n in range(1, len(upstream)):
        db += upstream[n]
    return dx, dW, db
""",
    ("relu_backward", "nothing_returned"): """
def relu_backward(upstream, z):
    slopes = np.where(z > 0, upstream, 0.0)
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
    dz = np.array(upstream, dtype=float)
    return dz
""",
    ("relu_backward", "forward_again"): """
def relu_backward(upstream, z):
    return np.where(z > 0, z, 0.0)
""",
    ("relu_backward", "output_for_slope"): """
def relu_backward(upstream, z):
    out = np.maximum(z, 0)
    return upstream * out
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
    return upstream * np.sign(z)
""",
    ("relu_backward", "leaks"): """
def relu_backward(upstream, z):
    slope = np.where(z > 0, 1.0, 0.01)
    return upstream * slope
""",
    ("relu_backward", "threshold_of_one"): """
def relu_backward(upstream, z):
    is_open = z > 1
    return upstream * is_open
""",
    ("relu_backward", "added_for_multiplied"): """
def relu_backward(upstream, z):
    local = np.where(z > 0, 1.0, 0.0)
    return upstream + local
""",
    ("relu_backward", "all_or_nothing"): """
def relu_backward(upstream, z):
    if np.all(z > 0):
        return upstream.copy()
    return np.zeros(upstream.shape)
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
    dz = np.where(z > 0, -1.0, 0.0)
    return upstream * dz
""",
    ("mlp_forward", "nothing_returned"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        z = cache[-1] @ params[i] + params[i + 1]
        if i < len(params) - 2:
            z = np.maximum(z, 0)
        cache.append(z)
    logits = cache[-1]
""",
    ("mlp_forward", "output_bent_too"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        scores = linear_forward(cache[-1], params[i], params[i + 1])
        cache.append(relu(scores))
    return cache[-1], cache
""",
    ("mlp_forward", "bend_missing"): """
def mlp_forward(params, X):
    cache = [X]
    A = X
    for W, b in zip(params[0::2], params[1::2]):
        A = A @ W + b
        cache.append(A)
    return A, cache
""",
    ("mlp_forward", "bend_at_the_end_only"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        A = cache[-1] @ params[i] + params[i + 1]
        if i == len(params) - 2:
            A = np.maximum(A, 0)
        cache.append(A)
    return cache[-1], cache
""",
    ("mlp_forward", "first_layer_not_bent"): """
def mlp_forward(params, X):
    cache = [X]
    layers = len(params) // 2
    for l in range(layers):
        z = cache[l] @ params[2 * l] + params[2 * l + 1]
        if l != 0 and l != layers - 1:
            z = relu(z)
        cache.append(z)
    return cache[-1], cache
""",
    ("mlp_forward", "input_bent"): """
def mlp_forward(params, X):
    A = np.maximum(X, 0)
    cache = [A]
    for i in range(0, len(params), 2):
        A = A @ params[i] + params[i + 1]
        if i != len(params) - 2:
            A = np.maximum(A, 0)
        cache.append(A)
    return A, cache
""",
    ("mlp_forward", "another_bend"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        z = linear_forward(cache[-1], params[i], params[i + 1])
        if i == len(params) - 2:
            cache.append(z)
        else:
            cache.append(np.tanh(z))
    return cache[-1], cache
""",
    ("mlp_forward", "probabilities_for_logits"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        z = cache[-1] @ params[i] + params[i + 1]
        if i < len(params) - 2:
            out = np.maximum(z, 0)
        else:
            e = np.exp(z - np.max(z, axis=1, keepdims=True))
            out = e / np.sum(e, axis=1, keepdims=True)
        cache.append(out)
    return cache[-1], cache
""",
    ("mlp_forward", "bias_missing"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        z = cache[-1] @ params[i]
        if i < len(params) - 2:
            z = np.maximum(z, 0)
        cache.append(z)
    return cache[-1], cache
""",
    ("mlp_forward", "bias_after_the_bend"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        W = params[i]
        b = params[i + 1]
        z = cache[-1] @ W
        if i < len(params) - 2:
            z = np.maximum(z, 0)
        cache.append(z + b)
    return cache[-1], cache
""",
    ("mlp_forward", "every_layer_reads_the_inputs"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        z = linear_forward(X, params[i], params[i + 1])
        if i < len(params) - 2:
            z = np.maximum(z, 0)
        cache.append(z)
    return z, cache
""",
    ("mlp_forward", "layers_in_reverse"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(len(params) - 2, -1, -2):
        z = cache[-1] @ params[i] + params[i + 1]
        if i > 0:
            z = np.maximum(z, 0)
        cache.append(z)
    return cache[-1], cache
""",
    ("mlp_forward", "weights_then_biases"): """
def mlp_forward(params, X):
    L = len(params) // 2
    weights = params[:L]
    biases = params[L:]
    cache = [X]
    for l in range(L):
        z = cache[-1] @ weights[l] + biases[l]
        if l < L - 1:
            z = np.maximum(z, 0)
        cache.append(z)
    return cache[-1], cache
""",
    ("mlp_forward", "steps_of_one"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(len(params) - 1):
        z = linear_forward(cache[-1], params[i], params[i + 1])
        if i < len(params) - 2:
            z = relu(z)
        cache.append(z)
    logits = cache[-1]
    return logits, cache
""",
    ("mlp_forward", "last_layer_skipped"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params) - 2, 2):
        z = cache[-1] @ params[i] + params[i + 1]
        cache.append(np.maximum(z, 0))
    logits = cache[-1]
    return logits, cache
""",
    ("mlp_forward", "two_layers_only"): """
def mlp_forward(params, X):
    W1, b1, W2, b2 = params[0], params[1], params[2], params[3]
    A1 = np.maximum(X @ W1 + b1, 0)
    logits = A1 @ W2 + b2
    return logits, [X, A1, logits]
""",
    ("mlp_forward", "first_layer_only"): """
def mlp_forward(params, X):
    logits = X @ params[0] + params[1]
    cache = [X, logits]
    return logits, cache
""",
    ("mlp_forward", "scores_kept"): """
def mlp_forward(params, X):
    cache = [X]
    A = X
    for i in range(0, len(params), 2):
        Z = A @ params[i] + params[i + 1]
        cache.append(Z)
        A = np.maximum(Z, 0)
    return Z, cache
""",
    ("mlp_forward", "input_not_kept"): """
def mlp_forward(params, X):
    cache = []
    A = X
    for i in range(0, len(params), 2):
        A = A @ params[i] + params[i + 1]
        if i < len(params) - 2:
            A = np.maximum(A, 0)
        cache.append(A)
    return A, cache
""",
    ("mlp_forward", "logits_not_kept"): """
def mlp_forward(params, X):
    cache = []
    A = X
    for i in range(0, len(params), 2):
        cache.append(A)
        A = linear_forward(A, params[i], params[i + 1])
        if i < len(params) - 2:
            A = relu(A)
    return A, cache
""",
    ("mlp_forward", "cache_reversed"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        A = cache[0] @ params[i] + params[i + 1]
        if i < len(params) - 2:
            A = np.maximum(A, 0)
        cache.insert(0, A)
    return cache[0], cache
""",
    ("mlp_forward", "parameters_kept"): """
def mlp_forward(params, X):
    cache = []
    a = X
    last = len(params) - 2
    for i in range(0, len(params), 2):
        W = params[i]
        b = params[i + 1]
        cache.append((a, W, b))
        a = linear_forward(a, W, b)
        if i != last:
            a = relu(a)
    cache.append(a)
    return a, cache
""",
    ("mlp_forward", "last_value_kept_only"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        A = cache[-1] @ params[i] + params[i + 1]
        if i < len(params) - 2:
            A = np.maximum(A, 0)
        cache = [A]
    return A, cache
""",
    ("mlp_forward", "logits_alone"): """
def mlp_forward(params, X):
    A = X
    for i in range(0, len(params), 2):
        A = A @ params[i] + params[i + 1]
        if i < len(params) - 2:
            A = np.maximum(A, 0)
    return A
""",
    ("mlp_forward", "cache_alone"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        A = cache[-1] @ params[i] + params[i + 1]
        if i < len(params) - 2:
            A = np.maximum(A, 0)
        cache.append(A)
    return cache
""",
    ("mlp_forward", "order_swapped"): """
def mlp_forward(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        A = linear_forward(cache[-1], params[i], params[i + 1])
        if i < len(params) - 2:
            A = relu(A)
        cache.append(A)
    logits = cache[-1]
    return cache, logits
""",
    ("mlp_forward", "argument_overwritten"): """
def mlp_forward(params, X):
    cache = [X]
    while len(params) > 0:
        W = params.pop(0)
        b = params.pop(0)
        z = cache[-1] @ W + b
        if len(params) > 0:
            z = np.maximum(z, 0)
        cache.append(z)
    return cache[-1], cache
""",
    ("mlp_backward", "nothing_returned"): """
def mlp_backward(params, cache, labels):
    L = len(params) // 2
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(L)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = [dW, db] + grads
        upstream = relu_backward(dx, cache[l])
""",
    ("mlp_backward", "mean_forgotten"): """
def mlp_backward(params, cache, labels):
    logits = cache[-1]
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    upstream = e / e.sum(axis=1, keepdims=True)
    for row in range(len(labels)):
        upstream[row, labels[row]] -= 1
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads.insert(0, db)
        grads.insert(0, dW)
        upstream = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "averaged_again"): """
def mlp_backward(params, cache, labels):
    N = len(labels)
    grads = [None] * len(params)
    slope = cross_entropy_gradient(cache[-1], labels)
    l = len(params) // 2 - 1
    while l >= 0:
        dx, dW, db = linear_backward(slope, cache[l], params[2 * l])
        grads[2 * l] = dW
        grads[2 * l + 1] = db
        slope = relu_backward(dx, cache[l])
        l = l - 1
    return [g / N for g in grads]
""",
    ("mlp_backward", "mean_in_every_layer"): """
def mlp_backward(params, cache, labels):
    n = len(labels)
    layers = len(params) // 2
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(layers)):
        # this layer sums over the examples, so take the mean
        upstream = upstream / n
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = [dW, db] + grads
        if l > 0:
            upstream = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "bend_missing"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in range(len(params) // 2 - 1, -1, -1):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = [dW, db] + grads
        upstream = dx
    return grads
""",
    ("mlp_backward", "one_bend_only"): """
def mlp_backward(params, cache, labels):
    L = len(params) // 2
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(L)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = [dW, db] + grads
        upstream = dx
        if l == L - 1:
            upstream = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "bend_on_the_logits"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        scores = cache[l + 1]
        dz = np.where(scores > 0, upstream, 0.0)
        upstream, dW, db = linear_backward(dz, cache[l], params[2 * l])
        grads = [dW, db] + grads
    return grads
""",
    ("mlp_backward", "bend_of_another_layer"): """
def mlp_backward(params, cache, labels):
    L = len(params) // 2
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in range(L - 1, -1, -1):
        if l < L - 1:
            upstream = relu_backward(upstream, cache[l])
        upstream, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = [dW, db] + grads
    return grads
""",
    ("mlp_backward", "output_for_slope"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        A = cache[l]
        dx, dW, db = linear_backward(upstream, A, params[2 * l])
        grads = [dW, db] + grads
        upstream = dx * A
    return grads
""",
    ("mlp_backward", "upstream_bent"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = [dW, db] + grads
        upstream = relu(dx)
    return grads
""",
    ("mlp_backward", "slope_of_another_bend"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = [dW, db] + grads
        upstream = dx * (1 - cache[l] ** 2)
    return grads
""",
    ("mlp_backward", "softmax_missing"): """
def mlp_backward(params, cache, labels):
    logits = cache[-1]
    one_hot = np.zeros(logits.shape)
    for n in range(len(labels)):
        one_hot[n, labels[n]] = 1
    upstream = (logits - one_hot) / len(labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = [dW, db] + grads
        upstream = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "labels_forgotten"): """
def mlp_backward(params, cache, labels):
    logits = cache[-1]
    e = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    probabilities = e / np.sum(e, axis=1, keepdims=True)
    upstream = probabilities / len(logits)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = [dW, db] + grads
        upstream = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "whole_columns"): """
def mlp_backward(params, cache, labels):
    logits = cache[-1]
    e = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    upstream = e / np.sum(e, axis=1, keepdims=True)
    upstream[:, labels] -= 1
    upstream = upstream / len(labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = [dW, db] + grads
        upstream = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "sign"): """
def mlp_backward(params, cache, labels):
    logits = cache[-1]
    N = len(labels)
    e = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    softmax = e / np.sum(e, axis=1, keepdims=True)
    one_hot = np.zeros(logits.shape)
    one_hot[np.arange(N), labels] = 1
    upstream = (one_hot - softmax) / N
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = [dW, db] + grads
        upstream = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "list_reversed"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads.append(dW)
        grads.append(db)
        upstream = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "biases_first"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads.insert(0, dW)
        grads.insert(0, db)
        upstream = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "pairs_returned"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    pairs = []
    for l in reversed(range(len(params) // 2)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        pairs.insert(0, (dW, db))
        upstream = relu_backward(dx, cache[l])
    return pairs
""",
    ("mlp_backward", "biases_left_out"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dW = cache[l].T @ upstream
        grads.insert(0, dW)
        dx = upstream @ params[2 * l].T
        upstream = np.where(cache[l] > 0, dx, 0.0)
    return grads
""",
    ("mlp_backward", "slopes_along_x_returned"): """
def mlp_backward(params, cache, labels):
    grads = []
    upstream = cross_entropy_gradient(cache[-1], labels)
    for l in reversed(range(len(params) // 2)):
        results = linear_backward(upstream, cache[l], params[2 * l])
        grads = list(results) + grads
        upstream = relu_backward(results[0], cache[l])
    return grads
""",
    ("mlp_backward", "db_not_summed"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dW = cache[l].T @ upstream
        db = upstream
        grads = [dW, db] + grads
        dx = upstream @ params[2 * l].T
        upstream = dx * (cache[l] > 0)
    return grads
""",
    ("mlp_backward", "db_along_the_wrong_axis"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dW = cache[l].T @ upstream
        db = np.sum(upstream, axis=1)
        grads = [dW, db] + grads
        dx = upstream @ params[2 * l].T
        upstream = dx * (cache[l] > 0)
    return grads
""",
    ("mlp_backward", "dW_transposed"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dW = upstream.T @ cache[l]
        db = upstream.sum(axis=0)
        grads = [dW, db] + grads
        dx = upstream @ params[2 * l].T
        upstream = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "W_not_transposed"): """
def mlp_backward(params, cache, labels):
    num_layers = len(params) // 2
    dz = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(num_layers)):
        W = params[2 * l]
        a = cache[l]
        dW = a.T @ dz
        db = np.sum(dz, axis=0)
        grads = [dW, db] + grads
        if l > 0:
            da = dz @ W
            dz = da * (a > 0)
    return grads
""",
    ("mlp_backward", "layers_in_forward_order"): """
def mlp_backward(params, cache, labels):
    L = len(params) // 2
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in range(L):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = grads + [dW, db]
        upstream = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "not_passed_on"): """
def mlp_backward(params, cache, labels):
    L = len(params) // 2
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(L)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = [dW, db] + grads
        dz = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "hidden_layers_get_nothing"): """
def mlp_backward(params, cache, labels):
    grads = []
    for p in params:
        grads.append(np.zeros(p.shape))
    upstream = cross_entropy_gradient(cache[-1], labels)
    dx, dW, db = linear_backward(upstream, cache[-2], params[-2])
    grads[-2] = dW
    grads[-1] = db
    return grads
""",
    ("mlp_backward", "last_layer_skipped"): """
def mlp_backward(params, cache, labels):
    L = len(params) // 2
    upstream = cross_entropy_gradient(cache[-1], labels)
    upstream = relu_backward(upstream @ params[-2].T, cache[-2])
    grads = []
    for l in reversed(range(L - 1)):
        dx, dW, db = linear_backward(upstream, cache[l], params[2 * l])
        grads = [dW, db] + grads
        upstream = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "outputs_for_inputs"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dW = cache[l + 1].T @ upstream
        db = upstream.sum(axis=0)
        grads = [dW, db] + grads
        dx = upstream @ params[2 * l].T
        upstream = dx * (cache[l] > 0)
    return grads
""",
    ("mlp_backward", "weights_of_another_layer"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        dW = cache[l].T @ upstream
        db = upstream.sum(axis=0)
        grads = [dW, db] + grads
        if l > 0:
            W = params[2 * (l - 1)]
            upstream = relu_backward(upstream @ W.T, cache[l])
    return grads
""",
    ("mlp_backward", "input_bent"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        given = np.maximum(cache[l], 0)
        dx, dW, db = linear_backward(upstream, given, params[2 * l])
        grads = [dW, db] + grads
        upstream = relu_backward(dx, given)
    return grads
""",
    ("mlp_backward", "parameters_returned"): """
def mlp_backward(params, cache, labels):
    upstream = cross_entropy_gradient(cache[-1], labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        W, b = params[2 * l], params[2 * l + 1]
        dx, dW, db = linear_backward(upstream, cache[l], W)
        grads = [W, b] + grads
        upstream = relu_backward(dx, cache[l])
    return grads
""",
    ("mlp_backward", "argument_overwritten"): """
def mlp_backward(params, cache, labels):
    logits = cache.pop()
    upstream = cross_entropy_gradient(logits, labels)
    grads = []
    for l in reversed(range(len(params) // 2)):
        given = cache.pop()
        dx, dW, db = linear_backward(upstream, given, params[2 * l])
        grads = [dW, db] + grads
        upstream = relu_backward(dx, given)
    return grads
""",
    ("relative_error", "nothing_returned"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("the shapes differ")
    size = max(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    if size == 0:
        error = 0.0
    else:
        error = np.max(np.abs(a - b)) / size
""",
    ("relative_error", "not_divided"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("the shapes differ")
    return float(np.max(np.abs(a - b), initial=0.0))
""",
    ("relative_error", "divided_by_one_of_them"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("the shapes differ")
    size = np.max(np.abs(b), initial=0.0)
    if size == 0:
        return 0.0
    return np.max(np.abs(a - b), initial=0.0) / size
""",
    ("relative_error", "sizes_added"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    size = np.max(np.abs(a), initial=0.0) + np.max(np.abs(b), initial=0.0)
    if size == 0:
        return 0.0
    return np.max(np.abs(a - b)) / size
""",
    ("relative_error", "smaller_size"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    size = min(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    if size == 0:
        return 0.0
    return np.max(np.abs(a - b)) / size
""",
    ("relative_error", "entry_by_entry"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    worst = 0.0
    for p, q in zip(np.ravel(a), np.ravel(b)):
        size = max(abs(p), abs(q))
        if size > 0:
            error = abs(p - q) / size
            if error > worst:
                worst = error
    return worst
""",
    ("relative_error", "mean_for_largest"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    if np.size(a) == 0:
        return 0.0
    size = max(np.mean(np.abs(a)), np.mean(np.abs(b)))
    if size == 0:
        return 0.0
    return np.mean(np.abs(a - b)) / size
""",
    ("relative_error", "lengths_for_largest"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    size = max(np.sqrt(np.sum(a**2)), np.sqrt(np.sum(b**2)))
    if size == 0:
        return 0.0
    return np.sqrt(np.sum((a - b) ** 2)) / size
""",
    ("relative_error", "sign_kept"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    size = max(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    if size == 0:
        return 0.0
    return np.max(a - b) / size
""",
    ("relative_error", "sizes_keep_their_sign"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    if np.size(a) == 0:
        return 0.0
    size = max(np.max(a), np.max(b))
    if size == 0:
        return 0.0
    return np.max(np.abs(a - b)) / size
""",
    ("relative_error", "sizes_compared_for_entries"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    size_a = np.abs(a)
    size_b = np.abs(b)
    size = max(np.max(size_a, initial=0.0), np.max(size_b, initial=0.0))
    if size == 0:
        return 0.0
    return np.max(np.abs(size_a - size_b)) / size
""",
    ("relative_error", "difference_of_the_largest"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    largest_a = np.max(np.abs(a), initial=0.0)
    largest_b = np.max(np.abs(b), initial=0.0)
    size = max(largest_a, largest_b)
    if size == 0:
        return 0.0
    return abs(largest_a - largest_b) / size
""",
    ("relative_error", "smallest_for_largest"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    size = max(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    if size == 0:
        return 0.0
    return np.min(np.abs(a - b)) / size
""",
    ("relative_error", "upside_down"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    size = max(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    if size == 0:
        return 0.0
    return size / np.max(np.abs(a - b))
""",
    ("relative_error", "zero_by_zero"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    difference = np.max(np.abs(a - b), initial=0.0)
    size = np.maximum(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    return difference / size
""",
    ("relative_error", "nothing_asked_first"): """
def relative_error(a, b):
    biggest_difference = np.max(np.abs(a - b))
    biggest_size = max(np.max(np.abs(a)), np.max(np.abs(b)))
    return biggest_difference / biggest_size
""",
    ("relative_error", "small_number_added"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    size = max(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    return np.max(np.abs(a - b), initial=0.0) / (size + 1e-8)
""",
    ("relative_error", "another_number_for_nothing"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    size = max(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    if size == 0:
        return 1.0
    return np.max(np.abs(a - b)) / size
""",
    ("relative_error", "nothing_stops_it"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    size = max(np.max(np.abs(a)), np.max(np.abs(b)))
    if size == 0:
        return 0.0
    return np.max(np.abs(a - b)) / size
""",
    ("relative_error", "array_returned"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    size = max(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    if size == 0:
        return np.zeros(np.shape(a))
    return np.abs(a - b) / size
""",
    ("relative_error", "sizes_compared"): """
def relative_error(a, b):
    if np.size(a) != np.size(b):
        raise ValueError("a and b must have the same size")
    size = max(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    if size == 0:
        return 0.0
    return np.max(np.abs(a - b)) / size
""",
    ("relative_error", "unequal_shapes_unrefused"): """
def relative_error(a, b):
    size = max(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    if size == 0:
        return 0.0
    return np.max(np.abs(a - b), initial=0.0) / size
""",
    ("relative_error", "another_exception"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise TypeError("shapes must be equal")
    size = max(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    if size == 0:
        return 0.0
    return np.max(np.abs(a - b)) / size
""",
    ("relative_error", "argument_overwritten"): """
def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes must be equal")
    size = max(np.max(np.abs(a), initial=0.0), np.max(np.abs(b), initial=0.0))
    if size == 0:
        return 0.0
    a -= b
    return np.max(np.abs(a)) / size
""",
    ("gradient_check", "nothing_returned"): """
def gradient_check(loss, params, grads, h=1e-5):
    worst = -1.0
    where = None
    for k in range(len(params)):

        def f(array):
            moved = list(params)
            moved[k] = array
            return loss(moved)

        numeric = gradient(f, params[k], h)
        error = relative_error(grads[k], numeric)
        if error > worst:
            difference = np.abs(grads[k] - numeric)
            place = np.unravel_index(np.argmax(difference), difference.shape)
            worst = error
            where = (k, place)
    print(worst, where)
""",
    ("gradient_check", "argument_overwritten"): """
def gradient_check(loss, params, grads, h=1e-5):
    worst = -1.0
    where = None
    for k in range(len(params)):

        def f(array):
            params[k] = array
            return loss(params)

        numeric = gradient(f, params[k], h)
        error = relative_error(grads[k], numeric)
        if error > worst:
            difference = np.abs(grads[k] - numeric)
            place = np.unravel_index(np.argmax(difference), difference.shape)
            worst = error
            where = (k, place)
    return worst, where
""",
    ("gradient_check", "not_restored"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):
        p = params[k]
        measured = np.zeros(p.shape)
        for i in np.ndindex(p.shape):
            p[i] += h
            above = loss(params)
            p[i] -= 2 * h
            below = loss(params)
            measured[i] = (above - below) / (2 * h)
        errors.append(relative_error(grads[k], measured))
        far = np.abs(grads[k] - measured)
        places.append(np.unravel_index(np.argmax(far), far.shape))
    k = int(np.argmax(errors))
    return errors[k], (k, places[k])
""",
    ("gradient_check", "forward_difference"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):
        measured = np.zeros(params[k].shape)
        here = loss(params)
        for place in np.ndindex(params[k].shape):
            moved = params[k].astype(float)
            moved[place] += h
            ahead = loss(params[:k] + [moved] + params[k + 1 :])
            measured[place] = (ahead - here) / h
        errors.append(relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        places.append(np.unravel_index(np.argmax(gaps), gaps.shape))
    k = int(np.argmax(errors))
    return errors[k], (k, places[k])
""",
    ("gradient_check", "divided_by_h"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):
        measured = np.zeros(params[k].shape)
        for place in np.ndindex(params[k].shape):
            plus = params[k].astype(float)
            minus = params[k].astype(float)
            plus[place] += h
            minus[place] -= h
            up = loss(params[:k] + [plus] + params[k + 1 :])
            down = loss(params[:k] + [minus] + params[k + 1 :])
            measured[place] = (up - down) / h
        errors.append(relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        places.append(np.unravel_index(np.argmax(gaps), gaps.shape))
    k = int(np.argmax(errors))
    return errors[k], (k, places[k])
""",
    ("gradient_check", "own_step"): """
def gradient_check(loss, params, grads, h=1e-5):
    worst = -1.0
    where = None
    for k in range(len(params)):

        def f(array):
            moved = list(params)
            moved[k] = array
            return loss(moved)

        numeric = gradient(f, params[k])
        error = relative_error(grads[k], numeric)
        if error > worst:
            difference = np.abs(grads[k] - numeric)
            place = np.unravel_index(np.argmax(difference), difference.shape)
            worst = error
            where = (k, place)
    return worst, where
""",
    ("gradient_check", "all_entries_moved"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):
        measured = np.zeros(params[k].shape)
        for place in np.ndindex(params[k].shape):
            plus = params[:k] + [params[k] + h] + params[k + 1 :]
            minus = params[:k] + [params[k] - h] + params[k + 1 :]
            measured[place] = (loss(plus) - loss(minus)) / (2 * h)
        errors.append(relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        places.append(np.unravel_index(np.argmax(gaps), gaps.shape))
    k = int(np.argmax(errors))
    return errors[k], (k, places[k])
""",
    ("gradient_check", "both_losses_equal"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):
        measured = np.zeros(params[k].shape)
        for place in np.ndindex(params[k].shape):
            moved = params[k].astype(float)
            plus = moved
            minus = moved
            plus[place] += h
            minus[place] -= h
            up = loss(params[:k] + [plus] + params[k + 1 :])
            down = loss(params[:k] + [minus] + params[k + 1 :])
            measured[place] = (up - down) / (2 * h)
        errors.append(relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        places.append(np.unravel_index(np.argmax(gaps), gaps.shape))
    k = int(np.argmax(errors))
    return errors[k], (k, places[k])
""",
    ("gradient_check", "first_array_only"): """
def gradient_check(loss, params, grads, h=1e-5):
    def f(first):
        return loss([first] + params[1:])


    measured = gradient(f, params[0], h)
    worst = relative_error(grads[0], measured)
    gaps = np.abs(grads[0] - measured)
    place = np.unravel_index(np.argmax(gaps), gaps.shape)
    return worst, (0, place)
""",
    ("gradient_check", "mean_of_errors"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):

        def loss_of_one(array):
            return loss(params[:k] + [array] + params[k + 1 :])

        measured = gradient(loss_of_one, params[k], h)
        errors.append(relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        places.append(np.unravel_index(np.argmax(gaps), gaps.shape))
    k = int(np.argmax(errors))
    return sum(errors) / len(errors), (k, places[k])
""",
    ("gradient_check", "least_for_worst"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):

        def loss_of_one(array):
            return loss(params[:k] + [array] + params[k + 1 :])

        measured = gradient(loss_of_one, params[k], h)
        errors.append(relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        places.append(np.unravel_index(np.argmax(gaps), gaps.shape))
    k = int(np.argmin(errors))
    return errors[k], (k, places[k])
""",
    ("gradient_check", "absolute_error"): """
def gradient_check(loss, params, grads, h=1e-5):
    worst = -1.0
    where = None
    for k in range(len(params)):

        def f(array):
            moved = list(params)
            moved[k] = array
            return loss(moved)

        numeric = gradient(f, params[k], h)
        error = np.max(np.abs(grads[k] - numeric))
        if error > worst:
            difference = np.abs(grads[k] - numeric)
            place = np.unravel_index(np.argmax(difference), difference.shape)
            worst = error
            where = (k, place)
    return worst, where
""",
    ("gradient_check", "error_by_entry"): """
def gradient_check(loss, params, grads, h=1e-5):
    worst = -1.0
    worst_at = None
    for k in range(len(params)):

        def one_array(p):
            return loss(params[:k] + [p] + params[k + 1 :])

        numeric = gradient(one_array, params[k], h)
        for place in np.ndindex(numeric.shape):
            a = grads[k][place]
            n = numeric[place]
            size = max(abs(a), abs(n))
            if size == 0:
                error = 0.0
            else:
                error = abs(a - n) / size
            if error > worst:
                worst = error
                worst_at = (k, place)
    return worst, worst_at
""",
    ("gradient_check", "arrays_joined"): """
def gradient_check(loss, params, grads, h=1e-5):
    all_measured = []
    for k in range(len(params)):

        def f(array):
            return loss(params[:k] + [array] + params[k + 1 :])

        all_measured.append(gradient(f, params[k], h))
    long_grads = np.concatenate([g.ravel() for g in grads])
    long_measured = np.concatenate([m.ravel() for m in all_measured])
    worst = relative_error(long_grads, long_measured)
    largest = -1.0
    for k in range(len(params)):
        gaps = np.abs(grads[k] - all_measured[k])
        if np.max(gaps) > largest:
            largest = np.max(gaps)
            where = (k, np.unravel_index(np.argmax(gaps), gaps.shape))
    return worst, where
""",
    ("gradient_check", "place_of_the_largest_gap"): """
def gradient_check(loss, params, grads, h=1e-5):
    worst = 0.0
    largest_gap = -1.0
    for k in range(len(params)):

        def f(array):
            return loss(params[:k] + [array] + params[k + 1 :])

        measured = gradient(f, params[k], h)
        worst = max(worst, relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        for place in np.ndindex(gaps.shape):
            if gaps[place] > largest_gap:
                largest_gap = gaps[place]
                where = (k, place)
    return worst, where
""",
    ("gradient_check", "place_of_the_largest_slope"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):

        def loss_of_one(array):
            return loss(params[:k] + [array] + params[k + 1 :])

        measured = gradient(loss_of_one, params[k], h)
        errors.append(relative_error(grads[k], measured))
        slopes = np.abs(measured)
        places.append(np.unravel_index(np.argmax(slopes), slopes.shape))
    k = int(np.argmax(errors))
    return errors[k], (k, places[k])
""",
    ("gradient_check", "place_of_the_smallest_gap"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):

        def loss_of_one(array):
            return loss(params[:k] + [array] + params[k + 1 :])

        measured = gradient(loss_of_one, params[k], h)
        errors.append(relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        places.append(np.unravel_index(np.argmin(gaps), gaps.shape))
    k = int(np.argmax(errors))
    return errors[k], (k, places[k])
""",
    ("gradient_check", "place_with_its_sign"): """
def gradient_check(loss, params, grads, h=1e-5):
    worst = -1.0
    where = None
    for k in range(len(params)):

        def f(array):
            moved = list(params)
            moved[k] = array
            return loss(moved)

        numeric = gradient(f, params[k], h)
        error = relative_error(grads[k], numeric)
        if error > worst:
            difference = grads[k] - numeric
            place = np.unravel_index(np.argmax(difference), difference.shape)
            worst = error
            where = (k, place)
    return worst, where
""",
    ("gradient_check", "index_of_the_flat_array"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):

        def loss_of_one(array):
            return loss(params[:k] + [array] + params[k + 1 :])

        measured = gradient(loss_of_one, params[k], h)
        errors.append(relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        places.append(int(np.argmax(gaps)))
    k = int(np.argmax(errors))
    return errors[k], (k, places[k])
""",
    ("gradient_check", "index_reversed"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):

        def loss_of_one(array):
            return loss(params[:k] + [array] + params[k + 1 :])

        measured = gradient(loss_of_one, params[k], h)
        errors.append(relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        places.append(np.unravel_index(np.argmax(gaps), gaps.shape))
    k = int(np.argmax(errors))
    return errors[k], (k, places[k][::-1])
""",
    ("gradient_check", "arrays_counted_from_one"): """
def gradient_check(loss, params, grads, h=1e-5):
    worst = -1.0
    where = None
    for k in range(len(params)):

        def f(array):
            moved = list(params)
            moved[k] = array
            return loss(moved)

        numeric = gradient(f, params[k], h)
        error = relative_error(grads[k], numeric)
        if error > worst:
            difference = np.abs(grads[k] - numeric)
            place = np.unravel_index(np.argmax(difference), difference.shape)
            worst = error
            where = (k + 1, place)
    return worst, where
""",
    ("gradient_check", "index_of_the_array_missing"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):

        def loss_of_one(array):
            return loss(params[:k] + [array] + params[k + 1 :])

        measured = gradient(loss_of_one, params[k], h)
        errors.append(relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        places.append(np.unravel_index(np.argmax(gaps), gaps.shape))
    k = int(np.argmax(errors))
    return errors[k], places[k]
""",
    ("gradient_check", "flat_triple"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):

        def loss_of_one(array):
            return loss(params[:k] + [array] + params[k + 1 :])

        measured = gradient(loss_of_one, params[k], h)
        errors.append(relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        places.append(np.unravel_index(np.argmax(gaps), gaps.shape))
    k = int(np.argmax(errors))
    return errors[k], k, places[k]
""",
    ("gradient_check", "worst_alone"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    for k in range(len(params)):

        def f(array):
            return loss(params[:k] + [array] + params[k + 1 :])

        errors.append(relative_error(grads[k], gradient(f, params[k], h)))
    return max(errors)
""",
    ("gradient_check", "order_swapped"): """
def gradient_check(loss, params, grads, h=1e-5):
    worst = -1.0
    where = None
    for k in range(len(params)):

        def f(array):
            moved = list(params)
            moved[k] = array
            return loss(moved)

        numeric = gradient(f, params[k], h)
        error = relative_error(grads[k], numeric)
        if error > worst:
            difference = np.abs(grads[k] - numeric)
            place = np.unravel_index(np.argmax(difference), difference.shape)
            worst = error
            where = (k, place)
    return where, worst
""",
    ("gradient_check", "verdict_for_error"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):

        def loss_of_one(array):
            return loss(params[:k] + [array] + params[k + 1 :])

        measured = gradient(loss_of_one, params[k], h)
        errors.append(relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        places.append(np.unravel_index(np.argmax(gaps), gaps.shape))
    k = int(np.argmax(errors))
    is_right = bool(errors[k] < 1e-6)
    return is_right, (k, places[k])
""",
    ("gradient_check", "array_for_list"): """
def gradient_check(loss, params, grads, h=1e-5):
    errors = []
    places = []
    for k in range(len(params)):
        measured = gradient(loss, params[k], h)
        errors.append(relative_error(grads[k], measured))
        gaps = np.abs(grads[k] - measured)
        places.append(np.unravel_index(np.argmax(gaps), gaps.shape))
    k = int(np.argmax(errors))
    return errors[k], (k, places[k])
""",
    ("diagnose_gradient", "nothing_returned"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            word = "transposed"
        else:
            word = "other"
    elif relative_error(analytic, numeric) <= 1e-5:
        word = "agrees"
    elif relative_error(analytic, -numeric) <= 1e-5:
        word = "sign"
    elif numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        word = "transposed"
    else:
        word = "other"
        there = analytic != 0
        if relative_error(analytic[there], numeric[there]) <= 1e-5:
            word = "missing part"
        total = np.sum(np.abs(numeric))
        if total > 0:
            c = np.sum(np.abs(analytic)) / total
            if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
                word = "scale"
    print(word)
""",
    ("diagnose_gradient", "exact_comparison"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if np.array_equal(analytic, numeric):
        return "agrees"
    if np.array_equal(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and np.array_equal(analytic, numeric.T):
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and np.array_equal(analytic, c * numeric):
            return "scale"
    there = analytic != 0
    if np.array_equal(analytic[there], numeric[there]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "absolute_tolerance"): """
def diagnose_gradient(analytic, numeric):
    def alike(a, b):
        return np.max(np.abs(a - b), initial=0.0) <= 1e-5


    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and alike(analytic, c * numeric):
            return "scale"
    there = analytic != 0
    if alike(analytic[there], numeric[there]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "tolerance_too_wide"): """
def diagnose_gradient(analytic, numeric):
    tolerance = 0.01
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if relative_error(analytic, numeric) <= tolerance:
        return "agrees"
    if relative_error(analytic, -numeric) <= tolerance:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= tolerance:
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= tolerance:
            return "scale"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= tolerance:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "shapes_not_compared"): """
def diagnose_gradient(analytic, numeric):
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scale"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "unequal_shapes_are_other"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "other"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scale"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "unequal_shapes_are_transposed"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scale"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "square_not_turned"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scale"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "turned_without_asking"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        else:
            return "other"

    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"

    sum_numeric = np.sum(np.abs(numeric))
    if sum_numeric > 0:
        factor = np.sum(np.abs(analytic)) / sum_numeric
        if factor > 0 and relative_error(analytic, factor * numeric) <= 1e-5:
            return "scale"

    nonzero = analytic != 0
    if relative_error(analytic[nonzero], numeric[nonzero]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "turned_before_compared"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if numeric.ndim == 2 and numeric.shape[0] == numeric.shape[1]:
        if relative_error(analytic, numeric.T) <= 1e-5:
            return "transposed"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scale"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "scale_before_agreement"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scale"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "missing_before_the_rest"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scale"
    return "other"
""",
    ("diagnose_gradient", "negative_factor_is_scale"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        for factor in (c, -c):
            if factor != 0 and relative_error(analytic, factor * numeric) <= 1e-5:
                return "scale"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "sign_not_asked"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scale"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "any_minus_is_sign"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if np.any(analytic * numeric < 0):
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scale"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "scale_not_asked"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "ratio_of_zeros"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    ratios = analytic / numeric
    c = np.mean(ratios)
    if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
        return "scale"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "scale_by_the_sums"): """
def diagnose_gradient(analytic, numeric):
    tol = 1e-5
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if relative_error(analytic, numeric) <= tol:
        return "agrees"
    if relative_error(analytic, -numeric) <= tol:
        return "sign"
    if numeric.T.shape == numeric.shape and relative_error(analytic, numeric.T) <= tol:
        return "transposed"
    bottom = np.sum(numeric)
    if bottom != 0:
        c = np.sum(analytic) / bottom
        if c > 0 and relative_error(analytic, c * numeric) <= tol:
            return "scale"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= tol:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "missing_not_asked"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scale"
    return "other"
""",
    ("diagnose_gradient", "any_zero_is_missing"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scale"
    if np.any(analytic == 0):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "zeros_of_the_measured"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scale"
    there = numeric != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "all_zero_is_other"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "transposed"
        return "other"
    if relative_error(analytic, numeric) <= 1e-5:
        return "agrees"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "transposed"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scale"
    there = analytic != 0
    if np.any(there) and relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "nothing_is_other"): """
def alike(a, b):
    return relative_error(a, b) <= 1e-5


def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return "transposed" if analytic.shape == numeric.shape[::-1] else "other"
    if alike(analytic, numeric):
        return "agrees"
    if alike(analytic, -numeric):
        return "sign"
    if numeric.shape == numeric.T.shape and alike(analytic, numeric.T):
        return "transposed"
    total = np.abs(numeric).sum()
    c = np.abs(analytic).sum() / total if total > 0 else 0
    if c > 0 and alike(analytic, c * numeric):
        return "scale"
    kept = analytic != 0
    if not kept.any():
        return "other"  # nothing is left to compare
    if alike(analytic[kept], numeric[kept]):
        return "missing part"
    return "other"
""",
    ("diagnose_gradient", "other_words"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        if analytic.shape == numeric.T.shape:
            return "turned"
        return "unknown"
    if relative_error(analytic, numeric) <= 1e-5:
        return "correct"
    if relative_error(analytic, -numeric) <= 1e-5:
        return "wrong sign"
    if numeric.shape == numeric.T.shape and relative_error(analytic, numeric.T) <= 1e-5:
        return "turned"
    total = np.sum(np.abs(numeric))
    if total > 0:
        c = np.sum(np.abs(analytic)) / total
        if c > 0 and relative_error(analytic, c * numeric) <= 1e-5:
            return "scaled"
    there = analytic != 0
    if relative_error(analytic[there], numeric[there]) <= 1e-5:
        return "missing"
    return "unknown"
""",
    ("diagnose_gradient", "truth_for_word"): """
def diagnose_gradient(analytic, numeric):
    if analytic.shape != numeric.shape:
        return False
    return bool(relative_error(analytic, numeric) <= 1e-5)
""",
}
