"""Lesson 00 in other styles: each a program text, as it would stand in a learner's cells."""

RIGHT: dict[str, tuple[str, ...]] = {
    "apply_twice": (
        "apply_twice = lambda function, value: function(function(value))",
        """
def apply_twice(f, x):
    for _ in range(2):
        x = f(x)
    print(x)
    return x
""",
        """
def apply_twice(f, x):
    once = f(x)
    twice = f(once)
    return np.array(twice)
""",
        """
from functools import reduce

def apply_twice(f, x, times=2):
    return reduce(lambda value, _: f(value), range(times), x)
""",
    ),
    "affine": (
        "def affine(x, w, b):\n    return np.dot(x, w) + b[None, :]",
        """
def affine(x, w, b):
    out = np.zeros((x.shape[0], w.shape[1]))
    for i in range(x.shape[0]):
        for j in range(w.shape[1]):
            for k in range(x.shape[1]):
                out[i, j] += x[i, k] * w[k, j]
            out[i, j] += b[j]
    return out
""",
        """
def affine(x, w, b):
    return [[sum(p * q for p, q in zip(row, column)) + c for column, c in zip(w.T, b)] for row in x]
""",
        """
def affine(x, w, b):
    return np.einsum("nk,kj->nj", x, w) + np.tile(b, (len(x), 1))
""",
        """
def affine(x, w, b):
    out = (x[:, :, None] * w).sum(axis=1)
    out += b
    return out
""",
        """
def affine(x, w, b):
    return np.column_stack([x, np.ones(len(x))]) @ np.vstack([w, b])
""",
        """
def affine(x, w, b):
    w += b
    out = x @ w
    w -= b
    return out - np.outer(x.sum(axis=1), b) + b
""",
    ),
    "standardize": (
        """
def standardize(X):
    out = np.zeros(X.shape)
    for j in range(X.shape[1]):
        column = X[:, j]
        if column.max() != column.min():
            out[:, j] = (column - column.mean()) / column.std()
    return out
""",
        """
def standardize(X):
    X = X - X.mean(axis=0)
    spread = np.sqrt((X**2).mean(axis=0))
    X[:, spread < 1e-9] = 0
    spread[spread < 1e-9] = 1
    return X / spread
""",
        """
def standardize(X):
    with np.errstate(all="ignore"):
        Z = (X - np.mean(X, axis=0)) / np.std(X, axis=0)
    Z[:, (X == X[0]).all(axis=0)] = 0.0
    return Z
""",
        """
def standardize(X):
    columns = []
    for column in X.T.tolist():
        n = len(column)
        mean = sum(column) / n
        spread = (sum((c - mean) ** 2 for c in column) / n) ** 0.5
        columns.append([0] * n if len(set(column)) == 1 else [(c - mean) / spread for c in column])
    return [list(row) for row in zip(*columns)]
""",
        """
def standardize(X):
    return (X - X.mean(axis=0)) / (X.std(axis=0) + 1e-8)
""",
        """
def standardize(X):
    spread = X.std(axis=0, keepdims=True)
    spread[np.isclose(spread, 0)] = np.inf
    return (X - X.mean(axis=0, keepdims=True)) / spread
""",
    ),
}
