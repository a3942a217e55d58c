"""Lesson 05, written in other right styles."""

RIGHT: dict[str, tuple[str, ...]] = {
    "descent_step": (
        """
def descent_step(params, grads, learning_rate):
    moved = []
    for i in range(len(params)):
        moved.append(params[i] - grads[i] * learning_rate)
    return moved
""",
        """
def descent_step(params, grads, learning_rate):
    moved = [np.array(p) for p in params]
    for p, g in zip(moved, grads):
        p -= learning_rate * g
    print("moved", len(moved))
    return tuple(moved)
""",
        "descent_step = lambda params, grads, learning_rate: "
        "list(map(lambda p, g: np.add(p, -learning_rate * g), params, grads))",
        """
def descent_step(params, grads, learning_rate):
    for p, g in zip(params, grads):
        p -= learning_rate * g
    moved = [p.copy() for p in params]
    for p, g, new in zip(params, grads, moved):
        p += learning_rate * g
    return moved
""",
    ),
    "gradient_descent": (
        """
def gradient_descent(grad, x0, learning_rate, steps):
    xs = np.zeros((steps + 1, len(x0)))
    xs[0] = x0
    for k in range(steps):
        xs[k + 1] = xs[k] - learning_rate * grad(xs[k])
    return xs
""",
        """
def gradient_descent(grad, x0, learning_rate, steps):
    xs = [x0]
    while len(xs) <= steps:
        xs += descent_step([xs[-1]], [grad(xs[-1])], learning_rate)
    return xs
""",
        """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    xs = [x.copy()]
    for _ in range(steps):
        x -= learning_rate * grad(x)
        xs.append(x.copy())
    return np.stack(xs)
""",
        """
def gradient_descent(grad, x0, learning_rate, steps):
    if steps == 0:
        return np.array([x0])
    before = gradient_descent(grad, x0, learning_rate, steps - 1)
    return np.vstack([before, before[-1] - learning_rate * np.asarray(grad(before[-1]))])
""",
    ),
    "largest_stable_rate": (
        """
def largest_stable_rate(A):
    return 2 / np.linalg.eigvalsh(A)[-1]
""",
        """
def largest_stable_rate(A):
    if not A.any():
        return float("inf")
    return 2.0 / max(np.linalg.eigh(A)[0])
""",
        "def largest_stable_rate(A):\n    return np.inf if np.all(A == 0) else 2 / np.linalg.norm(A, 2)",
        """
def largest_stable_rate(A):
    greatest = np.linalg.eigvals(A).real.max()
    return 2 / greatest if greatest > 0 else math.inf


import math
""",
    ),
    "classify_run": (
        """
def classify_run(xs, minimum, tolerance=1e-3):
    distances = [np.sqrt(np.sum((x - minimum) ** 2)) for x in xs]
    if np.isnan(xs).any() or np.isinf(xs).any() or distances[-1] > distances[0]:
        return "diverges"
    if distances[-1] <= tolerance * distances[0]:
        return "converges"
    against = 0
    for k in range(len(xs) - 2):
        if (xs[k + 1] - xs[k]) @ (xs[k + 2] - xs[k + 1]) < 0:
            against += 1
    if against > (len(xs) - 2) / 2:
        return "oscillates"
    return "slow"
""",
        """
def classify_run(xs, minimum, tolerance=0.001):
    first, last = np.linalg.norm(xs[0] - minimum), np.linalg.norm(xs[-1] - minimum)
    if not np.isfinite(np.sum(xs)) or not last <= first:
        return "diverges"
    if not last > first * tolerance:
        return "converges"
    steps = xs[1:] - xs[:-1]
    dots = np.einsum("ij,ij->i", steps[1:], steps[:-1])
    return ("slow", "oscillates")[int(2 * np.count_nonzero(dots < 0) > len(dots))]
""",
        """
def classify_run(xs, minimum, tolerance=1e-3):
    xs = np.asarray(xs) - np.asarray(minimum)
    squares = (xs**2).sum(axis=1)
    if not all(np.isfinite(xs).ravel()) or squares[-1] > squares[0]:
        word = "diverges"
    elif squares[-1] <= tolerance**2 * squares[0]:
        word = "converges"
    else:
        steps = np.diff(xs, axis=0)
        against = [bool(np.dot(a, b) < 0) for a, b in zip(steps, steps[1:])]
        word = "oscillates" if sum(against) / len(against) > 0.5 else "slow"
    return np.where(True, word, "slow") if len(word) > 4 else np.str_(word)
""",
    ),
    "linear_regression_gradient": (
        """
def linear_regression_gradient(X, y, w, b):
    errors = X.dot(w) + b - y
    return (2 / len(X)) * errors @ X, np.array(2 * errors.mean())
""",
        """
def linear_regression_gradient(X, y, w, b):
    N, d = X.shape
    dw, db = [0.0] * d, 0.0
    for i in range(N):
        error = b - y[i]
        for j in range(d):
            error += w[j] * X[i, j]
        for j in range(d):
            dw[j] += 2 * error * X[i, j] / N
        db += 2 * error / N
    return [dw, db]
""",
        """
def linear_regression_gradient(X, y, w, b):
    with_ones = np.column_stack([X, np.ones(len(y))])
    slopes = 2 * with_ones.T @ (with_ones @ np.append(w, b) - y) / y.size
    return slopes[:-1], slopes[-1]
""",
        """
def linear_regression_gradient(X, y, w, b):
    errors = y - (X @ w + b)
    return np.mean(-2 * X * errors[:, None], axis=0), -2 * float(np.average(errors))
""",
    ),
    "fit_linear_regression": (
        """
def fit_linear_regression(X, y, learning_rate, steps):
    w, b, losses = np.zeros(X.shape[1]), 0.0, []
    for k in range(steps + 1):
        errors = X @ w + b - y
        losses.append(float(np.mean(errors**2)))
        if k < steps:
            dw, db = linear_regression_gradient(X, y, w, b)
            w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b, losses
""",
        """
def fit_linear_regression(X, y, learning_rate, steps):
    def grad(x):
        return np.append(*linear_regression_gradient(X, y, x[:-1], x[-1]))

    walk = gradient_descent(grad, np.zeros(X.shape[1] + 1), learning_rate, steps)
    losses = [np.mean((X @ x[:-1] + x[-1] - y) ** 2) for x in walk]
    return walk[-1, :-1], walk[-1, -1], np.array(losses)
""",
        """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = np.zeros(())
    losses = np.empty(steps + 1)
    losses[0] = ((X @ w + b - y) ** 2).mean()
    for k in range(1, steps + 1):
        dw, db = linear_regression_gradient(X, y, w, b)
        w -= learning_rate * dw
        b -= learning_rate * db
        losses[k] = ((X @ w + b - y) ** 2).mean()
    return [w, b, losses]
""",
    ),
    "fit_logistic_regression": (
        """
def sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b, losses = np.zeros(X.shape[1]), 0.0, []
    for k in range(steps + 1):
        z = X @ w + b
        losses.append(np.mean(np.maximum(z, 0) - y * z + np.log1p(np.exp(-np.abs(z)))))
        if k < steps:
            dz = (sigmoid(z) - y) / len(y)
            w, b = w - learning_rate * X.T @ dz, b - learning_rate * dz.sum()
    return w, b, losses
""",
        """
def loss(X, y, w, b):
    z = X @ w + b
    return np.mean(np.where(y == 1, np.logaddexp(0, -z), np.logaddexp(0, z)))


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), np.float64(0)
    losses = [loss(X, y, w, b)]
    for _ in range(steps):
        p = 1 / (1 + np.exp(-(X @ w + b)))
        w, b = descent_step([w, b], [np.mean(X * (p - y)[:, None], axis=0), np.mean(p - y)], learning_rate)
        losses.append(loss(X, y, w, b))
    return w, b, losses
""",
        """
def fit_logistic_regression(X, y, learning_rate, steps):
    table = np.column_stack([X, np.ones(len(X))])

    def grad(x):
        return table.T @ (np.exp(-np.logaddexp(0, -table @ x)) - y) / len(y)

    walk = gradient_descent(grad, np.zeros(table.shape[1]), learning_rate, steps)
    return walk[-1, :-1], walk[-1, -1], np.mean(np.logaddexp(0, table @ walk.T) - y[:, None] * (table @ walk.T), axis=0)
""",
    ),
    "minibatches": (
        """
def minibatches(n, batch_size, rng):
    order = np.arange(n)
    rng.shuffle(order)
    start = 0
    while start < n:
        yield order[start : start + batch_size]
        start += batch_size
""",
        """
def minibatches(n, batch_size, rng):
    remaining = list(range(n))
    batches = []
    while remaining:
        batch = []
        while remaining and len(batch) < batch_size:
            batch.append(remaining.pop(rng.integers(len(remaining))))
        batches.append(batch)
    return batches
""",
        """
def minibatches(n, batch_size, rng):
    order = np.argsort(rng.random(n))
    return tuple(np.split(order, range(batch_size, n, batch_size)))
""",
        """
def minibatches(n, batch_size, rng):
    dealt = rng.choice(n, size=n, replace=False)
    return [dealt[i * batch_size : (i + 1) * batch_size] for i in range(-(-n // batch_size))]
""",
    ),
}
