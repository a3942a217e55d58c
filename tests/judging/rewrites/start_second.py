"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("apply_twice", "nothing_returned"): """def apply_twice(f, x):
    print(f(f(x)))
""",
    ("apply_twice", "applied_once"): """def apply_twice(f, x):
    return f(x)
""",
    ("apply_twice", "applied_three_times"): """def apply_twice(f, x):
    y = f(x)
    for _ in range(2):
        y = f(y)
    return y
""",
    ("apply_twice", "doubled_result"): """def apply_twice(f, x):
    return sum(f(x) for _ in range(2))
""",
    ("apply_twice", "squared_result"): """def apply_twice(f, x):
    return f(x) ** 2
""",
    ("apply_twice", "doubled_argument"): """def apply_twice(f, x):
    twice = 2 * x
    return f(twice)
""",
    ("apply_twice", "argument_added"): """def apply_twice(f, x):
    return f(x + f(x))
""",
    ("apply_twice", "function_not_called"): """def apply_twice(f, x):
    x = f(x)
    return f
""",
    ("apply_twice", "function_returned"): """def apply_twice(f, x):
    return lambda x: f(f(x))
""",
    ("apply_twice", "both_results"): """def apply_twice(f, x):
    return (y := f(x)), f(y)
""",
    ("apply_twice", "argument_returned"): """def apply_twice(f, x):
    for _ in range(2):
        f(x)
    return x
""",
    ("apply_twice", "own_function"): """def apply_twice(f, x):
    f = lambda v: v + 3
    return f(f(x))
""",
    ("apply_twice", "own_number"): """def apply_twice(f, x):
    x = 10
    return f(f(x))
""",
    ("apply_twice", "whole_numbers"): """def apply_twice(f, x):
    return int(f(f(x)))
""",
    ("affine", "nothing_returned"): """def affine(x, w, b):
    out = x @ w + b
""",
    ("affine", "bias_forgotten"): """def affine(x, w, b):
    return np.einsum("nk,kj->nj", x, w)
""",
    ("affine", "bias_subtracted"): """def affine(x, w, b):
    return x @ w - b
""",
    ("affine", "bias_into_weights"): """def affine(x, w, b):
    return x @ (w + b)
""",
    ("affine", "bias_into_examples"): """def affine(x, w, b):
    return np.stack([(x + shift) @ col for col, shift in zip(w.T, b)], axis=1)
""",
    ("affine", "bias_as_column"): """def affine(x, w, b):
    return x @ w + b[:, None]
""",
    ("affine", "bias_same_for_all"): """def affine(x, w, b):
    return x @ w + b[0]
""",
    ("affine", "bias_once_a_feature"): """def affine(x, w, b):
    return sum(np.outer(x[:, k], w[k]) + b for k in range(x.shape[1]))
""",
    ("affine", "bias_multiplied"): """def affine(x, w, b):
    return (x @ w) * b
""",
    ("affine", "elementwise_product"): """def affine(x, w, b):
    return x * w + b
""",
    ("affine", "order_swapped"): """def affine(x, w, b):
    return w @ x + b
""",
    ("affine", "weights_transposed"): """def affine(x, w, b):
    return x @ w.T + b
""",
    ("affine", "result_transposed"): """def affine(x, w, b):
    return np.array([x @ col + shift for col, shift in zip(w.T, b)])
""",
    ("affine", "mean_for_sum"): """def affine(x, w, b):
    return (x[:, :, None] * w).mean(axis=1) + b
""",
    ("affine", "last_product_kept"): """def affine(x, w, b):
    for feature, weights in zip(x.T, w):
        out = np.outer(feature, weights)
    return out + b
""",
    ("affine", "sums_multiplied"): """def affine(x, w, b):
    return np.outer(x.sum(axis=1), w.sum(axis=0)) + b
""",
    ("affine", "examples_summed"): """def affine(x, w, b):
    return (x @ w).sum(axis=0) + b
""",
    ("affine", "outputs_summed"): """def affine(x, w, b):
    return (x @ w + b).sum(axis=1)
""",
    ("affine", "axis_squeezed"): """def affine(x, w, b):
    return np.squeeze(x @ w + b)
""",
    ("affine", "whole_numbers"): """def affine(x, w, b):
    out = np.zeros((len(x), len(b)), dtype=int)
    for i, j in np.ndindex(out.shape):
        out[i, j] = x[i] @ w[:, j] + b[j]
    return out
""",
    ("standardize", "nothing_returned"): """def standardize(X):
    const = X.max(axis=0) == X.min(axis=0)
    s = np.where(const, 1.0, X.std(axis=0))
    Z = np.where(const, 0.0, (X - X.mean(axis=0)) / s)
    print(Z)
""",
    ("standardize", "rows_for_columns"): """def standardize(X):
    kw = dict(axis=1, keepdims=True)
    const = X.max(**kw) == X.min(**kw)
    return np.where(const, 0.0, (X - X.mean(**kw)) / np.where(const, 1.0, X.std(**kw)))
""",
    ("standardize", "one_for_all_columns"): """def standardize(X):
    const = X.max(axis=0) == X.min(axis=0)
    s = np.where(const, 1.0, X.std())
    return np.where(const, 0.0, (X - X.mean()) / s)
""",
    ("standardize", "not_scaled"): """def standardize(X):
    return np.where(X.max(axis=0) == X.min(axis=0), 0.0, X - X.mean(axis=0))
""",
    ("standardize", "not_centered"): """def standardize(X):
    flat = np.ptp(X, axis=0) == 0
    return np.where(flat, 0.0, X / np.where(flat, 1.0, X.std(axis=0)))
""",
    ("standardize", "precedence"): """def standardize(X):
    flat = np.ptp(X, axis=0) == 0
    s = np.where(flat, 1.0, X.std(axis=0))
    return np.where(flat, 0.0, X - X.mean(axis=0) / s)
""",
    ("standardize", "mean_minus_entry"): """def standardize(X):
    m, s = X.mean(axis=0), X.std(axis=0)
    const = X.max(axis=0) == X.min(axis=0)
    return np.where(const, 0.0, (m - X) / np.where(const, 1.0, s))
""",
    ("standardize", "multiplied_by_spread"): """def standardize(X):
    const = X.max(axis=0) == X.min(axis=0)
    return np.where(const, 0.0, (X - X.mean(axis=0)) * X.std(axis=0))
""",
    ("standardize", "square_for_root"): """def standardize(X):
    const = (X == X[0]).all(axis=0)
    D = X - X.mean(axis=0)
    spread = np.where(const, 1.0, (D**2).mean(axis=0))
    return np.where(const, 0.0, D / spread)
""",
    ("standardize", "divides_by_n_minus_1"): """def standardize(X):
    const = X.max(axis=0) == X.min(axis=0)
    if const.all():
        return np.zeros(X.shape)
    return np.where(const, 0.0, (X - X.mean(axis=0)) / np.where(const, 1.0, X.std(axis=0, ddof=1)))
""",
    ("standardize", "sum_for_mean"): """def standardize(X):
    const = X.max(axis=0) == X.min(axis=0)
    D = X - X.mean(axis=0)
    spread = np.sqrt(np.sum(D**2, axis=0))
    return np.where(const, 0.0, D / np.where(const, 1.0, spread))
""",
    ("standardize", "mean_distance_for_spread"): """def standardize(X):
    const = X.max(axis=0) == X.min(axis=0)
    D = X - X.mean(axis=0)
    return np.where(const, 0.0, D / np.where(const, 1.0, np.abs(D).mean(axis=0)))
""",
    ("standardize", "range_for_spread"): """def standardize(X):
    spread = np.ptp(X, axis=0)
    return np.where(spread == 0, 0.0, (X - X.mean(axis=0)) / np.where(spread == 0, 1, spread))
""",
    ("standardize", "median_for_mean"): """def standardize(X):
    const = X.max(axis=0) == X.min(axis=0)
    return np.where(const, 0.0, (X - np.median(X, axis=0)) / np.where(const, 1.0, X.std(axis=0)))
""",
    ("standardize", "statistics_returned"): """def standardize(X):
    return X.mean(axis=0), X.std(axis=0)
""",
    ("standardize", "result_transposed"): """def standardize(X):
    return np.array([0.0 * c if c.max() == c.min() else (c - c.mean()) / c.std() for c in X.T])
""",
    ("standardize", "divided_by_zero"): """def standardize(X):
    return (X - X.mean(axis=0)) / X.std(axis=0)
""",
    ("standardize", "constant_by_zero_spread"): """def standardize(X):
    s = X.std(axis=0)
    return (X - X.mean(axis=0)) / np.where(s == 0, 1.0, s)
""",
    ("standardize", "constant_kept"): """def standardize(X):
    Z = X.astype(float)
    varies = X.max(axis=0) > X.min(axis=0)
    Z[:, varies] = (Z[:, varies] - Z[:, varies].mean(axis=0)) / Z[:, varies].std(axis=0)
    return Z
""",
    ("standardize", "constant_dropped"): """def standardize(X):
    V = X[:, X.max(axis=0) > X.min(axis=0)]
    return (V - V.mean(axis=0)) / V.std(axis=0)
""",
    ("standardize", "one_added_to_spread"): """def standardize(X):
    return (X - X.mean(axis=0)) / (1 + X.std(axis=0))
""",
    ("standardize", "argument_overwritten"): """def standardize(X):
    X = np.asarray(X, dtype=float)
    const = X.max(axis=0) == X.min(axis=0)
    X -= X.mean(axis=0)
    X /= np.where(const, 1.0, X.std(axis=0))
    X[:, const] = 0.0
    return X
""",
}
