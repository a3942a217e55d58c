"""Lesson 09, written in other right styles."""

RIGHT: dict[str, tuple[str, ...]] = {
    "standardize_with": (
        """
def standardize_with(train, X):
    result = np.zeros(X.shape)
    for j in range(X.shape[1]):
        result[:, j] = X[:, j] - np.mean(train[:, j])
        if max(train[:, j]) > min(train[:, j]):
            result[:, j] /= np.std(train[:, j])
    return result
""",
        """
def standardize_with(train, X):
    mean = np.sum(train, axis=0) / len(train)
    spread = np.sqrt(np.mean((train - mean) ** 2, axis=0))
    spread[np.ptp(train, axis=0) == 0] = 1
    return (X - mean) / spread
""",
        """
def standardize_with(train, X):
    mean, spread = train.mean(0), train.std(0)
    safe = np.where(spread < 1e-12, 1.0, spread)
    return [list((row - mean) / safe) for row in X]
""",
        """
def standardize_with(train, X):
    away, varies = X - train.mean(axis=0), np.ptp(train, axis=0) > 0
    return np.divide(away, train.std(axis=0), out=away.copy(), where=varies)
""",
    ),
    "initialize": (
        """
def initialize(sizes, rng):
    params = []
    for i in range(len(sizes) - 1):
        reach = np.sqrt(6 / sizes[i])
        params.append(rng.uniform(-reach, reach, size=(sizes[i], sizes[i + 1])))
        params.append(np.zeros(sizes[i + 1]))
    return params
""",
        """
def initialize(sizes, rng):
    if len(sizes) < 2:
        return []
    d_in, d_out = sizes[0], sizes[1]
    W = rng.standard_normal((d_in, d_out)) / np.sqrt(d_in / 2)
    return [W, np.zeros(d_out, dtype=int)] + initialize(sizes[1:], rng)
""",
        """
def initialize(sizes, rng):
    Ws = [rng.normal(0.0, (2 / a) ** 0.5, (a, b)) for a, b in zip(sizes[:-1], sizes[1:])]
    bs = [[0.0] * b for b in sizes[1:]]
    return tuple(part for pair in zip(Ws, bs) for part in pair)
""",
        """
def initialize(sizes, rng):
    # Two values only, and still the right variance; the biases first.
    bs = [np.zeros(b) for b in sizes[1:]]
    Ws = [rng.choice([-1.0, 1.0], size=(a, b)) * np.sqrt(2.0 / a) for a, b in zip(sizes, sizes[1:])]
    print("ready")
    return [Ws[k // 2] if k % 2 == 0 else bs[k // 2] for k in range(2 * len(Ws))]
""",
        """
def initialize(sizes, rng):
    # A normal draw without what lies more than two deviations out, widened again to the variance that was asked for.
    params = []
    for a, b in zip(sizes, sizes[1:]):
        W = rng.normal(size=(a, b))
        while (np.abs(W) > 2).any():
            W = np.where(np.abs(W) > 2, rng.normal(size=(a, b)), W)
        params += [W / 0.87963 * np.sqrt(2 / a), np.zeros(b)]
    return params
""",
    ),
    "train_epoch": (
        """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        rows = order[start : start + batch_size]
        loss, grads = loss_and_grads(params, X[rows], y[rows])
        params = step(params, grads)
    return params
""",
        """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    rows = list(range(len(y)))
    rng.shuffle(rows)
    X, y = X[rows], y[rows]
    while len(X):
        params = step(params, loss_and_grads(params, X[:batch_size], y[:batch_size])[1])
        X, y = X[batch_size:], y[batch_size:]
    return params
""",
        """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    losses = []
    for batch in minibatches(X.shape[0], batch_size, rng):
        pair = loss_and_grads(params, np.array([X[i] for i in batch]), np.array([y[i] for i in batch]))
        losses.append(pair[0])
        new = step(params, pair[1])
        params = new
    print("mean loss", np.mean(losses))
    return params
""",
        """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    X, y = X.copy(), y.copy()
    state = rng.bit_generator.state
    rng.shuffle(X)
    after = rng.bit_generator.state
    rng.bit_generator.state = state
    rng.shuffle(y)
    rng.bit_generator.state = after
    n = len(y)
    for k in range((n + batch_size - 1) // batch_size):
        cut = slice(k * batch_size, min(n, (k + 1) * batch_size))
        _, grads = loss_and_grads(params, X[cut], y[cut])
        params = step(params, grads)
    return params
""",
    ),
    "accuracy": (
        """
def accuracy(logits, labels):
    right = 0
    for row, label in zip(logits, labels):
        if np.argmax(row) == label:
            right += 1
    return right / len(labels)
""",
        "accuracy = lambda logits, labels: (logits.argmax(-1) == labels).mean()",
        """
def accuracy(logits, labels):
    wrong = np.count_nonzero(np.argmax(logits, axis=1) - labels)
    return np.array(1 - wrong / labels.size)
""",
        """
def accuracy(logits, labels):
    own = logits[np.arange(len(labels)), labels]
    return sum(own >= np.max(logits, axis=1)) / len(logits)
""",
    ),
    "confusion_matrix": (
        """
def confusion_matrix(logits, labels, classes):
    answers = np.argmax(logits, axis=1)
    return np.array([[np.sum((labels == i) & (answers == j)) for j in range(classes)] for i in range(classes)])
""",
        """
def confusion_matrix(logits, labels, classes):
    flat = labels * classes + logits.argmax(axis=1)
    return np.bincount(flat, minlength=classes**2).reshape(classes, classes)
""",
        """
def confusion_matrix(logits, labels, classes):
    table = [[0] * classes for _ in range(classes)]
    for i in range(len(labels)):
        scores = list(logits[i])
        table[labels[i]][scores.index(max(scores))] += 1
    return table
""",
        """
def confusion_matrix(logits, labels, classes):
    true, answer = np.eye(classes)[labels], np.eye(classes)[np.argmax(logits, axis=1)]
    return true.T @ answer
""",
    ),
    "fit": (
        """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [np.array(p) for p in params]
    best_params = [np.array(p) for p in params]
    loss, _ = loss_and_grads(params, X_val, y_val)
    history = [loss]
    best, waited = loss, 0
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(params, X_val, y_val)
        history.append(loss)
        if loss < best:
            best, waited = loss, 0
            best_params = [np.array(p) for p in params]
        else:
            waited += 1
            if waited == patience:
                break
    return best_params, history
""",
        """
import copy


def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    kept = [copy.deepcopy(params)]
    history = [loss_and_grads(kept[0], X_val, y_val)[0]]
    now = copy.deepcopy(params)
    while len(kept) <= epochs and len(kept) - 1 - int(np.argmin(history)) < patience:
        now = train_epoch(now, X, y, loss_and_grads, step, batch_size, rng)
        kept.append(copy.deepcopy(now))
        history.append(loss_and_grads(now, X_val, y_val)[0])
    return kept[int(np.argmin(history))], np.array(history)
""",
        """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    now = [p + 0.0 for p in params]
    best = tuple(p + 0.0 for p in params)
    history = [float(loss_and_grads(params, X_val, y_val)[0])]
    for _ in range(epochs):
        if len(history) > patience and min(history[-patience:]) >= min(history[:-patience]):
            break
        for batch in minibatches(len(X), batch_size, rng):
            now = step(now, loss_and_grads(now, X[batch], y[batch])[1])
        history += [float(loss_and_grads(now, X_val, y_val)[0])]
        if history[-1] < min(history[:-1]):
            best = tuple(p + 0.0 for p in now)
            print("epoch", len(history) - 1, "is the best so far")
    return list(best), history
""",
    ),
    "decayed_gradients": (
        """
def decayed_gradients(params, grads, decay):
    result = [np.array(g) for g in grads]
    for i in range(0, len(params), 2):
        result[i] += decay * params[i]
    return result
""",
        """
def decayed_gradients(params, grads, decay):
    return [g + decay * p * (p.ndim == 2) for p, g in zip(params, grads)]
""",
        """
def decayed_gradients(params, grads, decay):
    result = []
    for W, b, dW, db in zip(params[::2], params[1::2], grads[::2], grads[1::2]):
        result.append(np.add(dW, np.multiply(decay, W)))
        result.append(db * 1.0)
    return tuple(result)
""",
    ),
    "train_digits": (
        """
def train_digits(X, y, X_val, y_val, rng):
    params = initialize([64, 48, 10], rng)

    def loss_and_grads(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    def step(params, grads):
        return descent_step(params, grads, 0.1)

    best, history = fit(params, X, y, X_val, y_val, loss_and_grads, step, 40, 32, 8, rng)
    print(min(history))
    return best
""",
        """
def train_digits(X, y, X_val, y_val, rng):
    # Two hidden layers, decay, and a rate that falls.
    X, y = np.concatenate([X, X_val]), np.concatenate([y, y_val])
    params, rate = initialize([64, 32, 32, 10], rng), 0.2
    for epoch in range(25):
        for batch in minibatches(len(X), 25, rng):
            logits, cache = mlp_forward(params, X[batch])
            grads = decayed_gradients(params, mlp_backward(params, cache, y[batch]), 1e-4)
            params = descent_step(params, grads, rate)
        rate *= 0.9
    return params
""",
        """
def train_digits(X, y, X_val, y_val, rng):
    # One layer, all pictures at once: slow, and enough.
    W, b = np.zeros((64, 10)), np.zeros(10)
    right = np.eye(10)[y]
    for _ in range(400):
        scores = X @ W + b
        shares = np.exp(scores - scores.max(axis=1, keepdims=True))
        error = (shares / shares.sum(axis=1, keepdims=True) - right) / len(y)
        W, b = W - 0.5 * X.T @ error - 5e-4 * W, b - 0.5 * error.sum(axis=0)
    return W, b
""",
        """
def train_digits(X, y, X_val, y_val, rng):
    # Shifted copies of each picture besides: the pictures are 8 x 8.
    pictures = X.reshape(-1, 8, 8)
    more = [X] + [np.roll(pictures, shift, axis=axis).reshape(-1, 64) for axis in (1, 2) for shift in (-1, 1)]
    X, y = np.concatenate(more), np.tile(y, 5)
    loss = lambda p, X, y: (cross_entropy(mlp_forward(p, X)[0], y), mlp_backward(p, mlp_forward(p, X)[1], y))
    params = initialize((64, 64, 10), rng)
    for _ in range(12):
        params = train_epoch(params, X, y, loss, lambda p, g: descent_step(p, g, 0.1), 32, rng)
    return params
""",
    ),
}
