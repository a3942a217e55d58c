"""Lesson 02, written in other right styles."""

RIGHT: dict[str, tuple[str, ...]] = {
    "partial_derivative": (
        """
def partial_derivative(f, x, i, h=1e-5):
    above = np.array(x, dtype=float)
    below = above.copy()
    above[i] += h
    below[i] -= h
    return (f(above) - f(below)) / (2 * h)
""",
        """
def partial_derivative(f, x, i, h=1e-6):
    x = np.asarray(x, dtype=float)
    x[i] += h
    above = f(x)
    x[i] -= 2 * h
    below = f(x)
    x[i] += h
    print("slope along", i)
    return (above - below) / (2 * h)
""",
        """
def partial_derivative(f, x, i, h=1e-4):
    chosen = np.zeros(x.shape, dtype=bool)
    chosen[i] = True

    def along(t):
        return f(np.where(chosen, t, x))

    return np.array((along(x[i] + h) - along(x[i] - h)) / (h + h))
""",
        """
def partial_derivative(f, x, i, h=1e-5):
    moved = np.array(x, dtype=float).tolist()
    row, last = (moved, i) if isinstance(i, int) or len(i) == 1 else (moved[i[0]], i[1])
    last = last if isinstance(last, int) else last[0]
    start = row[last]
    row[last] = start + h
    above = f(moved)
    row[last] = start - h
    return (above - f(moved)) / 2 / h
""",
    ),
    "gradient": (
        """
def gradient(f, x, h=1e-5):
    slopes = [partial_derivative(f, x, place, h) for place in np.ndindex(x.shape)]
    return np.array(slopes).reshape(x.shape)
""",
        """
def gradient(f, x, h=1e-6):
    x = np.array(x, dtype=float)
    flat, slopes = x.ravel(), np.empty(x.size)
    for k in range(x.size):
        start = flat[k]
        flat[k] = start + h
        above = f(x)
        flat[k] = start - h
        slopes[k] = (above - f(x)) / (2 * h)
        flat[k] = start
    return slopes.reshape(x.shape)
""",
        """
def gradient(f, x, h=1e-5):
    if x.ndim == 1:
        return [partial_derivative(f, x, i, h) for i in range(len(x))]
    return [[partial_derivative(f, x, (i, j), h) for j in range(x.shape[1])] for i in range(x.shape[0])]
""",
        """
def gradient(f, x, h=1e-5):
    units = np.eye(x.size).reshape(x.size, *x.shape)
    slopes = [(f(x + h * unit) - f(x - h * unit)) / (2 * h) for unit in units]
    return sum(slope * unit for slope, unit in zip(slopes, units))
""",
    ),
    "predict_change": (
        """
def predict_change(grad, step):
    total = 0
    for slope, s in zip(grad.ravel(), step.ravel()):
        total += slope * s
    return total
""",
        "predict_change = lambda grad, step: np.vdot(step, grad)",
        "def predict_change(grad, step):\n    return float((np.asarray(grad) * np.asarray(step)).sum())",
        "def predict_change(grad, step):\n    return np.tensordot(grad, step, axes=grad.ndim)",
    ),
    "directional_derivative": (
        """
def directional_derivative(grad, direction):
    length = np.linalg.norm(direction)
    return 0.0 if length == 0 else predict_change(grad, direction / length)
""",
        """
def directional_derivative(grad, direction):
    with np.errstate(invalid="ignore"):
        return np.nan_to_num(np.vdot(grad, direction) / np.sqrt(np.vdot(direction, direction)))
""",
        """
def directional_derivative(grad, direction):
    squares = sum(d * d for d in direction.flat)
    if not squares:
        return 0
    return sum(g * d for g, d in zip(grad.flat, direction.flat)) * squares**-0.5
""",
        "def directional_derivative(grad, direction):\n"
        "    return (grad * direction).sum() / (np.linalg.norm(direction) + 1e-12)",
    ),
    "steepest_direction": (
        """
def steepest_direction(grad):
    length = np.linalg.norm(grad)
    return grad / (length or 1.0)
""",
        """
def steepest_direction(grad):
    length = directional_derivative(grad, grad)
    if length > 0:
        return (grad / length).tolist()
    return np.zeros_like(grad)
""",
        "def steepest_direction(grad):\n    return np.nan_to_num(grad / np.sqrt((grad**2).sum()))",
        "def steepest_direction(grad):\n    return grad / max(np.hypot.reduce(grad.ravel()), 1e-300)",
    ),
    "jacobian": (
        """
def jacobian(f, x, h=1e-5):
    return np.array([gradient(lambda y: f(y)[k], x, h) for k in range(len(f(x)))])
""",
        """
def jacobian(f, x, h=1e-6):
    x = np.array(x, dtype=float)
    table = np.zeros((f(x).size, x.size))
    for j in range(x.size):
        ahead, behind = x.copy(), x.copy()
        ahead[j] += h
        behind[j] -= h
        table[:, j] = (f(ahead) - f(behind)) / (2 * h)
    return table
""",
        """
def jacobian(f, x, h=1e-5):
    unit = np.eye(len(x)) * h
    return np.array([(f(x + u) - f(x - u)) / (2 * h) for u in unit]).T.tolist()
""",
    ),
    "quadratic_gradient": (
        "def quadratic_gradient(A, b, x):\n    return 0.5 * (A @ x + x @ A) - b",
        """
def quadratic_gradient(A, b, x):
    slopes = []
    for i in range(len(x)):
        slopes.append(sum((A[i, j] + A[j, i]) * x[j] for j in range(len(x))) / 2 - b[i])
    return slopes
""",
        """
def quadratic_gradient(A, b, x):
    symmetric = (A + np.transpose(A)) / 2
    return np.einsum("ij,j->i", symmetric, x) - np.array(b)
""",
    ),
}
