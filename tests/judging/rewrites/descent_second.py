"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("descent_step", "uphill"): """def descent_step(params, grads, learning_rate):
    return [p + learning_rate * g for p, g in zip(params, grads)]
""",
    ("descent_step", "rate_missing"): """def descent_step(params, grads, learning_rate):
    return [p - g for p, g in zip(params, grads)]
""",
    ("descent_step", "gradient_missing"): """def descent_step(params, grads, learning_rate):
    return [p - learning_rate for p in params]
""",
    ("descent_step", "divides_by_rate"): """def descent_step(params, grads, learning_rate):
    return [p - g / learning_rate for p, g in zip(params, grads)]
""",
    ("descent_step", "step_for_parameters"): """def descent_step(params, grads, learning_rate):
    return [learning_rate * np.asarray(g) for g in grads]
""",
    ("descent_step", "precedence"): """def descent_step(params, grads, learning_rate):
    return [(p - learning_rate) * g for p, g in zip(params, grads)]
""",
    ("descent_step", "step_of_length_one"): """def unit(g):
    n = np.linalg.norm(g)
    return g / n if n > 0 else g


def descent_step(params, grads, learning_rate):
    return [p - learning_rate * unit(g) for p, g in zip(params, grads)]
""",
    ("descent_step", "slopes_added_up"): """def descent_step(params, grads, learning_rate):
    return [p - learning_rate * np.sum(g) for p, g in zip(params, grads)]
""",
    ("descent_step", "first_array_only"): """def descent_step(params, grads, learning_rate):
    new = []
    for p, g in zip(params, grads):
        new.append(p - learning_rate * g)
        return new
""",
    ("descent_step", "array_for_list"): """
def descent_step(params, grads, learning_rate):
    return np.array([p - learning_rate * g for p, g in zip(params, grads)])
""",
    ("descent_step", "order_reversed"): """def descent_step(params, grads, learning_rate):
    new = []
    for p, g in zip(params, grads):
        new.insert(0, p - learning_rate * g)
    return new
""",
    ("descent_step", "lists_subtracted"): """def descent_step(params, grads, learning_rate):
    return params - learning_rate * grads
""",
    ("descent_step", "stands_still"): """def descent_step(params, grads, learning_rate):
    new = [p.copy() for p in params]
    for p, g in zip(new, grads):
        p = p - learning_rate * g
    return new
""",
    ("descent_step", "argument_overwritten"): """def descent_step(params, grads, learning_rate):
    for p, g in zip(params, grads):
        p -= learning_rate * g
    return list(params)
""",
    ("gradient_descent", "uphill"): """def gradient_descent(grad, x0, learning_rate, steps):
    xs = [np.array(x0)]
    for _ in range(steps):
        xs.append(xs[-1] + learning_rate * grad(xs[-1]))
    return np.array(xs)
""",
    ("gradient_descent", "rate_missing"): """def gradient_descent(grad, x0, learning_rate, steps):
    xs = [np.array(x0)]
    for _ in range(steps):
        xs.append(xs[-1] - grad(xs[-1]))
    return np.array(xs)
""",
    ("gradient_descent", "not_simultaneous"): """def gradient_descent(grad, x0, learning_rate, steps):
    xs = np.empty((steps + 1, len(x0)))
    xs[0] = x0
    for k in range(steps):
        x = xs[k].copy()
        for i in range(len(x)):
            x[i] = x[i] - learning_rate * grad(x)[i]
        xs[k + 1] = x
    return xs
""",
    ("gradient_descent", "gradient_not_renewed"): """def gradient_descent(grad, x0, learning_rate, steps):
    g = np.array(grad(x0))
    k = np.arange(steps + 1)[:, None]
    return x0 - learning_rate * k * g
""",
    ("gradient_descent", "step_for_place"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = np.array(x0, dtype=float)
    rows = [x]
    for _ in range(steps):
        d = -learning_rate * grad(x)
        x = x + d
        rows.append(d)
    return np.array(rows)
""",
    ("gradient_descent", "always_from_start"): """def gradient_descent(grad, x0, learning_rate, steps):
    xs = np.zeros((steps + 1, len(x0)))
    xs[0] = x0
    for k in range(steps):
        xs[k + 1] = x0 - learning_rate * grad(xs[k])
    return xs
""",
    ("gradient_descent", "divides_by_rate"): """def gradient_descent(grad, x0, learning_rate, steps):
    xs = [np.array(x0)]
    for _ in range(steps):
        x = xs[-1]
        xs.append(x - grad(x) / learning_rate)
    return np.stack(xs)
""",
    ("gradient_descent", "step_of_length_one"): """def gradient_descent(grad, x0, learning_rate, steps):
    xs = [np.array(x0)]
    for _ in range(steps):
        g = grad(xs[-1])
        n = np.linalg.norm(g)
        d = g / n if n > 0 else g
        xs.append(xs[-1] - learning_rate * d)
    return np.array(xs)
""",
    ("gradient_descent", "gradient_at_the_next_place"): """def gradient_descent(grad, x0, learning_rate, steps):
    xs = [np.array(x0)]
    for _ in range(steps):
        x = xs[-1]
        nxt = x - learning_rate * grad(x)
        xs.append(x - learning_rate * grad(nxt))
    return np.array(xs)
""",
    ("gradient_descent", "start_missing"): """def gradient_descent(grad, x0, learning_rate, steps):
    xs = np.empty((steps, len(x0)))
    x = np.array(x0)
    for k in range(steps):
        x = x - learning_rate * grad(x)
        xs[k] = x
    return xs
""",
    ("gradient_descent", "one_step_too_few"): """def gradient_descent(grad, x0, learning_rate, steps):
    xs = [np.array(x0)]
    for _ in range(1, steps):
        xs.append(xs[-1] - learning_rate * grad(xs[-1]))
    return np.array(xs)
""",
    ("gradient_descent", "one_step_too_many"): """def gradient_descent(grad, x0, learning_rate, steps):
    xs = [np.array(x0)]
    for _ in range(steps + 1):
        xs.append(xs[-1] - learning_rate * grad(xs[-1]))
    return np.array(xs)
""",
    ("gradient_descent", "last_place_only"): """def gradient_descent(grad, x0, learning_rate, steps):
    x = np.array(x0)
    for _ in range(steps):
        x = x - learning_rate * grad(x)
    return x
""",
    ("gradient_descent", "gradients_for_places"): """def gradient_descent(grad, x0, learning_rate, steps):
    x = np.array(x0)
    gs = []
    for _ in range(steps + 1):
        g = np.array(grad(x))
        gs.append(g)
        x = x - learning_rate * g
    return np.array(gs)
""",
    ("gradient_descent", "transposed"): """def gradient_descent(grad, x0, learning_rate, steps):
    xs = [np.array(x0)]
    for _ in range(steps):
        xs.append(xs[-1] - learning_rate * grad(xs[-1]))
    return np.column_stack(xs)
""",
    ("gradient_descent", "flattened"): """def gradient_descent(grad, x0, learning_rate, steps):
    xs = [np.array(x0)]
    for _ in range(steps):
        xs.append(xs[-1] - learning_rate * grad(xs[-1]))
    return np.concatenate(xs)
""",
    ("gradient_descent", "one_array_for_all_rows"): """def gradient_descent(grad, x0, learning_rate, steps):
    x = np.array(x0)
    xs = [x]
    for _ in range(steps):
        x -= learning_rate * grad(x)
        xs.append(x)
    return np.array(xs)
""",
    ("gradient_descent", "stands_still"): """def gradient_descent(grad, x0, learning_rate, steps):
    x = np.array(x0)
    xs = [x]
    for _ in range(steps):
        x - learning_rate * grad(x)
        xs.append(x)
    return np.array(xs)
""",
    ("gradient_descent", "argument_overwritten"): """def gradient_descent(grad, x0, learning_rate, steps):
    xs = [x0.copy()]
    for _ in range(steps):
        x0 -= learning_rate * grad(x0)
        xs.append(x0.copy())
    return np.array(xs)
""",
    ("largest_stable_rate", "smallest_eigenvalue"): """def largest_stable_rate(A):
    lam = np.linalg.eigvalsh(A)[0]
    return np.inf if lam == 0 else 2 / lam
""",
    ("largest_stable_rate", "one_over_eigenvalue"): """def largest_stable_rate(A):
    lam = np.linalg.eigvalsh(A).max()
    return np.inf if lam == 0 else 1 / lam
""",
    ("largest_stable_rate", "best_rate"): """def largest_stable_rate(A):
    lam = np.linalg.eigvalsh(A)
    s = lam[0] + lam[-1]
    return np.inf if s == 0 else 2 / s
""",
    ("largest_stable_rate", "eigenvalue_for_rate"): """def largest_stable_rate(A):
    lam = np.linalg.eigvalsh(A).max()
    if lam == 0:
        return np.inf
    return lam
""",
    ("largest_stable_rate", "entry_for_eigenvalue"): """def largest_stable_rate(A):
    c = np.diag(A).max()
    return np.inf if c == 0 else 2 / c
""",
    ("largest_stable_rate", "sum_for_greatest"): """def largest_stable_rate(A):
    s = np.linalg.eigvalsh(A).sum()
    return 2 / s if s > 0 else np.inf
""",
    ("largest_stable_rate", "length_of_table"): """def largest_stable_rate(A):
    n = np.linalg.norm(A)
    return 2 / n if n > 0 else np.inf
""",
    ("largest_stable_rate", "determinant_for_eigenvalue"): """def largest_stable_rate(A):
    d = np.linalg.det(A)
    return np.inf if d == 0 else 2 / d
""",
    ("largest_stable_rate", "condition_number"): """def largest_stable_rate(A):
    lam = np.linalg.eigvalsh(A)
    if lam[-1] == 0:
        return np.inf
    return lam[-1] / lam[0]
""",
    ("largest_stable_rate", "all_eigenvalues"): """def largest_stable_rate(A):
    lam = np.linalg.eigvalsh(A)
    if lam[-1] == 0:
        return np.inf
    return 2 / lam
""",
    ("largest_stable_rate", "flat_gets_zero"): """def largest_stable_rate(A):
    lam = np.linalg.eigvalsh(A).max()
    return 2 / lam if lam > 0 else 0.0
""",
    ("classify_run", "broken_numbers_unnoticed"): """def classify_run(xs, minimum, tolerance=1e-3):
    d = np.linalg.norm(xs - minimum, axis=1)
    s = np.diff(xs, axis=0)
    turns = np.sum(s[1:] * s[:-1], axis=1) < 0
    if d[-1] > d[0]:
        return "diverges"
    if d[-1] <= tolerance * d[0]:
        return "converges"
    return "oscillates" if turns.mean() > 0.5 else "slow"
""",
    ("classify_run", "minimum_forgotten"): """def classify_run(xs, minimum, tolerance=1e-3):
    d = np.linalg.norm(xs, axis=1)
    if not np.isfinite(xs).all() or d[-1] > d[0]:
        return "diverges"
    if d[-1] <= tolerance * d[0]:
        return "converges"
    s = np.diff(xs, axis=0)
    turns = np.sum(s[1:] * s[:-1], axis=1) < 0
    return "oscillates" if turns.mean() > 0.5 else "slow"
""",
    ("classify_run", "distance_along_wrong_axis"): """def classify_run(xs, minimum, tolerance=1e-3):
    d = np.linalg.norm(xs - minimum, axis=0)
    if not np.isfinite(xs).all() or d[-1] > d[0]:
        return "diverges"
    if d[-1] <= tolerance * d[0]:
        return "converges"
    s = np.diff(xs, axis=0)
    turns = np.sum(s[1:] * s[:-1], axis=1) < 0
    return "oscillates" if turns.mean() > 0.5 else "slow"
""",
    ("classify_run", "compared_with_the_step_before"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    r = np.linalg.norm(xs - minimum, axis=1)
    prev, last = r[-2], r[-1]
    if last > prev:
        return "diverges"
    if last <= tolerance * prev:
        return "converges"
    s = np.diff(xs, axis=0)
    dots = np.sum(s[1:] * s[:-1], axis=1)
    return "oscillates" if np.mean(dots < 0) > 0.5 else "slow"
""",
    ("classify_run", "first_and_last_exchanged"): """def classify_run(xs, minimum, tolerance=1e-3):
    d = np.linalg.norm(xs - minimum, axis=1)
    first, last = d[-1], d[0]
    if not np.isfinite(xs).all() or last > first:
        return "diverges"
    if last <= tolerance * first:
        return "converges"
    s = np.diff(xs, axis=0)
    turns = np.sum(s[1:] * s[:-1], axis=1) < 0
    return "oscillates" if turns.mean() > 0.5 else "slow"
""",
    ("classify_run", "tolerance_not_a_share"): """def classify_run(xs, minimum, tolerance=1e-3):
    d = np.linalg.norm(xs - minimum, axis=1)
    if not np.isfinite(xs).all() or d[-1] > d[0]:
        return "diverges"
    if d[-1] <= tolerance:
        return "converges"
    s = np.diff(xs, axis=0)
    turns = np.einsum("ij,ij->i", s[1:], s[:-1]) < 0
    return "oscillates" if turns.mean() > 0.5 else "slow"
""",
    ("classify_run", "tolerance_ignored"): """def classify_run(xs, minimum, tolerance=1e-3):
    d = np.linalg.norm(xs - minimum, axis=1)
    if not np.isfinite(xs).all() or d[-1] > d[0]:
        return "diverges"
    if d[-1] <= 1e-3 * d[0]:
        return "converges"
    s = np.diff(xs, axis=0)
    turns = np.einsum("ij,ij->i", s[1:], s[:-1]) < 0
    return "oscillates" if turns.mean() > 0.5 else "slow"
""",
    ("classify_run", "never_converges"): """def classify_run(xs, minimum, tolerance=1e-3):
    d = np.linalg.norm(xs - minimum, axis=1)
    if not np.isfinite(xs).all() or d[-1] > d[0]:
        return "diverges"
    s = np.diff(xs, axis=0)
    turns = np.einsum("ij,ij->i", s[1:], s[:-1]) < 0
    return "oscillates" if turns.mean() > 0.5 else "slow"
""",
    ("classify_run", "rest_is_not_arrival"): """def classify_run(xs, minimum, tolerance=1e-3):
    d = np.linalg.norm(xs - minimum, axis=1)
    if not np.isfinite(xs).all() or d[-1] > d[0]:
        return "diverges"
    if d[-1] < tolerance * d[0]:
        return "converges"
    s = np.diff(xs, axis=0)
    turns = np.einsum("ij,ij->i", s[1:], s[:-1]) < 0
    return "oscillates" if turns.mean() > 0.5 else "slow"
""",
    ("classify_run", "words_in_another_order"): """def classify_run(xs, minimum, tolerance=1e-3):
    d = np.linalg.norm(xs - minimum, axis=1)
    s = np.diff(xs, axis=0)
    turns = np.sum(s[1:] * s[:-1], axis=1) < 0
    if not np.isfinite(xs).all() or d[-1] > d[0]:
        return "diverges"
    if turns.mean() > 0.5:
        return "oscillates"
    return "converges" if d[-1] <= tolerance * d[0] else "slow"
""",
    ("classify_run", "one_turn_is_enough"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.all(np.isfinite(xs)):
        return "diverges"
    r = np.sqrt(((xs - minimum) ** 2).sum(axis=1))
    if r[-1] > r[0]:
        return "diverges"
    if r[-1] <= tolerance * r[0]:
        return "converges"
    s = np.diff(xs, axis=0)
    turns = (s[:-1] * s[1:]).sum(axis=1) < 0
    return "oscillates" if turns.any() else "slow"
""",
    ("classify_run", "all_turns_needed"): """def classify_run(xs, minimum, tolerance=1e-3):
    d = np.linalg.norm(xs - minimum, axis=1)
    if not np.isfinite(xs).all() or d[-1] > d[0]:
        return "diverges"
    if d[-1] <= tolerance * d[0]:
        return "converges"
    s = np.diff(xs, axis=0)
    dots = np.sum(s[1:] * s[:-1], axis=1)
    return "oscillates" if np.all(dots < 0) else "slow"
""",
    ("classify_run", "places_for_steps"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    r = np.linalg.norm(xs - minimum, axis=1)
    if r[-1] > r[0]:
        return "diverges"
    if r[-1] <= tolerance * r[0]:
        return "converges"
    dots = np.einsum("ij,ij->i", xs[:-1], xs[1:])
    if np.sum(dots < 0) > len(dots) / 2:
        return "oscillates"
    return "slow"
""",
    ("classify_run", "turn_of_one_number"): """
def classify_run(xs, minimum, tolerance=1e-3):
    r = np.linalg.norm(xs - minimum, axis=1)
    if not np.isfinite(xs).all() or r[-1] > r[0]:
        return "diverges"
    if r[-1] <= tolerance * r[0]:
        return "converges"
    s = np.diff(xs, axis=0)
    back = (s[1:] * s[:-1] < 0).any(axis=1)
    return "oscillates" if back.mean() > 0.5 else "slow"
""",
    ("classify_run", "sign_of_turn"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    first, last = np.linalg.norm(xs[[0, -1]] - minimum, axis=1)
    if last > first:
        return "diverges"
    if last <= tolerance * first:
        return "converges"
    s = xs[1:] - xs[:-1]
    dots = np.sum(s[1:] * s[:-1], axis=1)
    if np.count_nonzero(dots > 0) > dots.size / 2:
        return "oscillates"
    return "slow"
""",
    ("classify_run", "never_oscillates"): """def classify_run(xs, minimum, tolerance=1e-3):
    d = np.linalg.norm(xs - minimum, axis=1)
    if not np.isfinite(xs).all() or d[-1] > d[0]:
        return "diverges"
    return "converges" if d[-1] <= tolerance * d[0] else "slow"
""",
    ("classify_run", "words_exchanged"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "converges"
    r = np.linalg.norm(xs - minimum, axis=1)
    if r[-1] > r[0]:
        return "converges"
    if r[-1] <= tolerance * r[0]:
        return "diverges"
    s = np.diff(xs, axis=0)
    dots = (s[1:] * s[:-1]).sum(axis=1)
    return "oscillates" if (dots < 0).mean() > 0.5 else "slow"
""",
    ("linear_regression_gradient", "sum_for_mean"): """def linear_regression_gradient(X, y, w, b):
    e = X @ w + b - y
    return 2 * X.T @ e, 2 * e.sum()
""",
    ("linear_regression_gradient", "factor_two_missing"): """def linear_regression_gradient(X, y, w, b):
    e = X @ w + b - y
    return X.T @ e / len(y), e.mean()
""",
    ("linear_regression_gradient", "sign"): """def linear_regression_gradient(X, y, w, b):
    e = y - (X @ w + b)
    return 2 * X.T @ e / len(y), 2 * e.mean()
""",
    ("linear_regression_gradient", "bias_forgotten"): """def linear_regression_gradient(X, y, w, b):
    u = 2 * (X @ w - y) / len(y)
    return X.T @ u, u.sum()
""",
    ("linear_regression_gradient", "prediction_for_error"): """def linear_regression_gradient(X, y, w, b):
    p = X @ w + b
    u = 2 * p / len(y)
    return X.T @ u, u.sum()
""",
    ("linear_regression_gradient", "bias_slope_missing"): """def linear_regression_gradient(X, y, w, b):
    u = 2 * (X @ w + b - y) / len(y)
    return X.T @ u, 0.0
""",
    ("linear_regression_gradient", "features_missing"): """def linear_regression_gradient(X, y, w, b):
    u = 2 * (X @ w + b - y) / len(y)
    db = u.sum()
    dw = np.full(len(w), db)
    return dw, db
""",
    ("linear_regression_gradient", "averaged_over_all_entries"): """
def linear_regression_gradient(X, y, w, b):
    e = X @ w + b - y
    u = 2 * e / X.size
    return X.T @ u, u.sum()
""",
    ("linear_regression_gradient", "table_not_transposed"): """def linear_regression_gradient(X, y, w, b):
    u = 2 * (X @ w + b - y) / len(y)
    return X @ u, u.sum()
""",
    ("linear_regression_gradient", "one_row_per_example"): """
def linear_regression_gradient(X, y, w, b):
    u = 2 * (X @ w + b - y) / len(y)
    return X * u[:, None], np.sum(u)
""",
    ("linear_regression_gradient", "column_against_row"): """
def linear_regression_gradient(X, y, w, b):
    p = X @ w.reshape(-1, 1) + b
    e = p - y
    u = 2 * e / e.size
    return X.T @ u.sum(axis=1), u.sum()
""",
    ("linear_regression_gradient", "squared_errors"): """def linear_regression_gradient(X, y, w, b):
    e2 = (X @ w + b - y) ** 2
    return 2 * X.T @ e2 / len(y), 2 * e2.mean()
""",
    ("linear_regression_gradient", "sizes_of_errors"): """def linear_regression_gradient(X, y, w, b):
    e = np.abs(X @ w + b - y)
    return 2 * X.T @ e / len(y), 2 * e.mean()
""",
    ("linear_regression_gradient", "order_exchanged"): """def linear_regression_gradient(X, y, w, b):
    u = 2 * (X @ w + b - y) / len(y)
    return u.sum(), X.T @ u
""",
    ("linear_regression_gradient", "one_array_for_two_results"): """def linear_regression_gradient(X, y, w, b):
    u = 2 * (X @ w + b - y) / len(y)
    M = np.column_stack([X, np.ones(len(y))])
    return M.T @ u
""",
    ("linear_regression_gradient", "argument_overwritten"): """def linear_regression_gradient(X, y, w, b):
    y -= X @ w + b
    u = -2 * y / len(y)
    return X.T @ u, u.sum()
""",
    ("fit_linear_regression", "one_after_the_other"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [np.mean((X @ w + b - y) ** 2)]
    for _ in range(steps):
        w = w - learning_rate * linear_regression_gradient(X, y, w, b)[0]
        b = b - learning_rate * linear_regression_gradient(X, y, w, b)[1]
        losses.append(np.mean((X @ w + b - y) ** 2))
    return w, b, losses
""",
    ("fit_linear_regression", "bias_never_updated"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        dw, _db = linear_regression_gradient(X, y, w, b)
        w = w - learning_rate * dw
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "weights_never_updated"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        e = X @ w + b - y
        b = b - learning_rate * 2 * e.mean()
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "uphill"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w, b = w + learning_rate * dw, b + learning_rate * db
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "rate_missing"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w, b = w - dw, b - db
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "multiplied_by_loss"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [np.mean((X @ w + b - y) ** 2)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        r = learning_rate * losses[-1]
        w, b = w - r * dw, b - r * db
        losses.append(np.mean((X @ w + b - y) ** 2))
    return w, b, losses
""",
    ("fit_linear_regression", "gradient_not_renewed"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    dw, db = linear_regression_gradient(X, y, w, b)
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        w, b = w - learning_rate * dw, b - learning_rate * db
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "not_from_zeros"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.ones(X.shape[1]), 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w, b = w - learning_rate * dw, b - learning_rate * db
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "sum_for_mean"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    e = X @ w + b - y
    losses = [np.sum(e**2)]
    for _ in range(steps):
        dw, db = 2 * X.T @ e, 2 * e.sum()
        w = w - learning_rate * dw
        b = b - learning_rate * db
        e = X @ w + b - y
        losses.append(np.sum(e**2))
    return w, b, losses
""",
    ("fit_linear_regression", "loss_before_the_step_only"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = []
    for _ in range(steps):
        losses.append(np.mean((X @ w + b - y) ** 2))
        dw, db = linear_regression_gradient(X, y, w, b)
        w, b = w - learning_rate * dw, b - learning_rate * db
    return w, b, losses
""",
    ("fit_linear_regression", "losses_shifted"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [np.mean(y**2)]
    for _ in range(steps):
        e = X @ w + b - y
        losses.append(np.mean(e**2))
        w, b = w - learning_rate * 2 * X.T @ e / len(y), b - learning_rate * 2 * e.mean()
    return w, b, losses
""",
    ("fit_linear_regression", "last_loss_only"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        w, b = descent_step([w, b], linear_regression_gradient(X, y, w, b), learning_rate)
    loss = np.mean((X @ w + b - y) ** 2)
    return w, b, loss
""",
    ("fit_linear_regression", "one_step_too_many"): """
def fit_linear_regression(X, y, learning_rate, steps):
    n, d = X.shape
    w, b = np.zeros(d), 0.0
    losses = []
    for _ in range(steps + 1):
        e = X @ w + b - y
        losses.append(np.mean(e**2))
        w, b = w - learning_rate * 2 * X.T @ e / n, b - learning_rate * 2 * e.mean()
    return w, b, losses
""",
    ("fit_linear_regression", "one_step_too_few"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [np.mean((X @ w + b - y) ** 2)]
    for _ in range(1, steps):
        w, b = descent_step([w, b], linear_regression_gradient(X, y, w, b), learning_rate)
        losses.append(np.mean((X @ w + b - y) ** 2))
    return w, b, losses
""",
    ("fit_linear_regression", "order_of_results"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [np.mean((X @ w + b - y) ** 2)]
    for _ in range(steps):
        w, b = descent_step([w, b], linear_regression_gradient(X, y, w, b), learning_rate)
        losses.append(np.mean((X @ w + b - y) ** 2))
    return b, w, losses
""",
    ("fit_linear_regression", "whole_walk_of_weights"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    ws, losses = [w], [np.mean((X @ w + b - y) ** 2)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w, b = w - learning_rate * dw, b - learning_rate * db
        ws.append(w)
        losses.append(np.mean((X @ w + b - y) ** 2))
    return np.array(ws), b, losses
""",
    ("fit_linear_regression", "sum_of_losses"): """def fit_linear_regression(X, y, learning_rate, steps):
    def loss():
        return np.sum((X @ w + b - y) ** 2)

    w, b = np.zeros(X.shape[1]), 0.0
    losses = [loss()]
    for _ in range(steps):
        w, b = descent_step([w, b], linear_regression_gradient(X, y, w, b), learning_rate)
        losses.append(loss())
    return w, b, losses
""",
    ("fit_linear_regression", "factor_two_missing"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    e = X @ w + b - y
    losses = [np.mean(e**2)]
    for _ in range(steps):
        w, b = w - learning_rate * X.T @ e / len(y), b - learning_rate * e.mean()
        e = X @ w + b - y
        losses.append(np.mean(e**2))
    return w, b, losses
""",
    ("fit_linear_regression", "root_or_size_for_square"): """def fit_linear_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [np.sqrt(np.mean((X @ w + b - y) ** 2))]
    for _ in range(steps):
        w, b = descent_step([w, b], linear_regression_gradient(X, y, w, b), learning_rate)
        losses.append(np.sqrt(np.mean((X @ w + b - y) ** 2)))
    return w, b, losses
""",
    ("fit_logistic_regression", "sigmoid_missing"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (X @ w + b - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "squared_error"): """def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    p = sigmoid(X @ w + b)
    losses = [np.mean((p - y) ** 2)]
    for _ in range(steps):
        u = 2 * (p - y) * p * (1 - p) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        p = sigmoid(X @ w + b)
        losses.append(np.mean((p - y) ** 2))
    return w, b, losses
""",
    ("fit_logistic_regression", "slope_of_sigmoid_kept"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        p = sigmoid(X @ w + b)
        u = (p - y) * p * (1 - p) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "decisions_for_probabilities"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        p = (sigmoid(X @ w + b) >= 0.5).astype(float)
        u = (p - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "sigmoid_twice"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(sigmoid(X @ w + b), y)]
    for _ in range(steps):
        p = sigmoid(X @ w + b)
        u = (sigmoid(p) - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(sigmoid(X @ w + b), y))
    return w, b, losses
""",
    ("fit_logistic_regression", "labels_exchanged"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b, t = np.zeros(X.shape[1]), 0.0, 1 - y
    losses = [bce(X @ w + b, t)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - t) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, t))
    return w, b, losses
""",
    ("fit_logistic_regression", "one_term_of_the_loss"): """def bce(z, y):
    return np.mean(y * np.logaddexp(0, -z))


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "sign_of_loss"): """def bce(z, y):
    return np.mean(y * z - np.logaddexp(0, z))


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "factor_two"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = 2 * (sigmoid(X @ w + b) - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "other_logarithm"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z) / np.log(2)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "one_after_the_other"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        w = w - learning_rate * X.T @ (sigmoid(X @ w + b) - y) / len(y)
        b = b - learning_rate * np.mean(sigmoid(X @ w + b) - y)
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "bias_never_updated"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w = w - learning_rate * X.T @ u
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "weights_never_updated"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        b = b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "uphill"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w, b = w + learning_rate * X.T @ u, b + learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "rate_missing"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w, b = w - X.T @ u, b - u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "multiplied_by_loss"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        r = learning_rate * losses[-1]
        w, b = w - r * X.T @ u, b - r * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "gradient_not_renewed"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    u = (sigmoid(X @ w + b) - y) / len(y)
    dw, db = X.T @ u, u.sum()
    for _ in range(steps):
        w, b = descent_step([w, b], [dw, db], learning_rate)
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "not_from_zeros"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.random.default_rng(0).normal(size=X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "sum_for_mean"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        u = sigmoid(X @ w + b) - y
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(binary_cross_entropy(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "loss_before_the_step_only"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = []
    for _ in range(steps):
        losses.append(bce(X @ w + b, y))
        u = (sigmoid(X @ w + b) - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
    return w, b, losses
""",
    ("fit_logistic_regression", "losses_shifted"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        losses.append(bce(X @ w + b, y))
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
    return w, b, losses
""",
    ("fit_logistic_regression", "last_loss_only"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
    return w, b, bce(X @ w + b, y)
""",
    ("fit_logistic_regression", "one_step_too_many"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = []
    while len(losses) <= steps:
        z = X @ w + b
        losses.append(binary_cross_entropy(z, y))
        u = binary_cross_entropy_gradient(z, y)
        w = w - learning_rate * X.T @ u
        b = b - learning_rate * u.sum()
    return w, b, losses
""",
    ("fit_logistic_regression", "one_step_too_few"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps - 1):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "order_of_results"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return losses, w, b
""",
    ("fit_logistic_regression", "whole_walk_of_weights"): """def bce(z, y):
    return np.mean(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    ws, losses = [w], [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        ws.append(w)
        losses.append(bce(X @ w + b, y))
    return np.array(ws), b, losses
""",
    ("fit_logistic_regression", "sum_of_losses"): """def bce(z, y):
    return np.sum(np.logaddexp(0, z) - y * z)


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "logarithm_of_zero"): """def bce(z, y):
    p = sigmoid(z)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def fit_logistic_regression(X, y, learning_rate, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    losses = [bce(X @ w + b, y)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w, b = w - learning_rate * X.T @ u, b - learning_rate * u.sum()
        losses.append(bce(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "probability_cut_off"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    def loss(p):
        p = np.clip(p, 1e-7, 1 - 1e-7)
        return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))

    w, b = np.zeros(X.shape[1]), 0.0
    p = sigmoid(X @ w + b)
    losses = [loss(p)]
    for _ in range(steps):
        u = (p - y) / len(y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * u.sum()
        p = sigmoid(X @ w + b)
        losses.append(loss(p))
    return w, b, losses
""",
    ("minibatches", "never_shuffled"): """def minibatches(n, batch_size, rng):
    o = np.arange(n)
    return [o[i : i + batch_size] for i in range(0, n, batch_size)]
""",
    ("minibatches", "neighbors_stay_together"): """
def minibatches(n, batch_size, rng):
    k = n // batch_size
    idx = np.arange(n)
    out = [idx[i * batch_size : (i + 1) * batch_size] for i in rng.permutation(k)]
    rest = idx[k * batch_size :]
    return out + [rest] if rest.size else out
""",
    ("minibatches", "last_batch_dropped"): """def minibatches(n, batch_size, rng):
    k = n // batch_size
    o = rng.permutation(n)[: k * batch_size]
    return list(o.reshape(k, batch_size))
""",
    ("minibatches", "batches_overlap"): """
def minibatches(n, batch_size, rng):
    order = rng.permutation(n)
    starts = np.arange(max(1, n - batch_size + 1))
    return [order[i : i + batch_size] for i in starts]
""",
    ("minibatches", "drawn_anew_for_each_batch"): """
def minibatches(n, batch_size, rng):
    return [rng.choice(n, size=min(batch_size, n - i), replace=False) for i in range(0, n, batch_size)]
""",
    ("minibatches", "drawn_with_replacement"): """def minibatches(n, batch_size, rng):
    o = rng.integers(0, n, size=n)
    return [o[i : i + batch_size] for i in range(0, n, batch_size)]
""",
    ("minibatches", "short_batch_filled_up"): """def minibatches(n, batch_size, rng):
    o = rng.permutation(n)
    k = -(-n // batch_size)
    return list(np.resize(o, (k, batch_size)))
""",
    ("minibatches", "rest_joins_the_last_batch"): """def minibatches(n, batch_size, rng):
    o = rng.permutation(n)
    k = max(n // batch_size, 1)
    return np.split(o, np.arange(1, k) * batch_size)
""",
    ("minibatches", "short_batch_first"): """def minibatches(n, batch_size, rng):
    o = rng.permutation(n)
    r = n % batch_size
    cuts = np.arange(r, n, batch_size)
    return [p for p in np.split(o, cuts) if len(p)]
""",
    ("minibatches", "size_for_number"): """
def minibatches(n, batch_size, rng):
    order = rng.permutation(n)
    return np.array_split(order, min(batch_size, n))
""",
    ("minibatches", "counts_from_one"): """def minibatches(n, batch_size, rng):
    o = rng.permutation(np.arange(1, n + 1))
    return [o[i : i + batch_size] for i in range(0, n, batch_size)]
""",
    ("minibatches", "not_cut_into_batches"): """
def minibatches(n, batch_size, rng):
    idx = np.arange(n)
    rng.shuffle(idx)
    return [idx]
""",
    ("minibatches", "own_randomness"): """def minibatches(n, batch_size, rng):
    o = np.random.permutation(n)
    return [o[i : i + batch_size] for i in range(0, n, batch_size)]
""",
    ("minibatches", "always_the_same_order"): """
def minibatches(n, batch_size, rng):
    rng = np.random.default_rng(7)
    order = rng.permutation(n)
    return [order[i : i + batch_size] for i in range(0, n, batch_size)]
""",
}
