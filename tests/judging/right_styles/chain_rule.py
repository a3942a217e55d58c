"""Lesson 03, written in other right styles."""

RIGHT: dict[str, tuple[str, ...]] = {
    "pipeline": (
        """
from functools import reduce


def pipeline(functions):
    return lambda x: reduce(lambda value, f: f(value), functions, x)
""",
        """
def pipeline(functions):
    if not functions:
        return lambda x: x
    rest = pipeline(functions[1:])
    return lambda x: rest(functions[0](x))
""",
        """
def pipeline(functions):
    run = lambda x: x
    for f in functions:
        run = lambda x, f=f, before=run: f(before(x))
    return run
""",
        """
class pipeline:
    def __init__(self, functions):
        self.functions = tuple(functions)

    def __call__(self, x):
        for i in range(len(self.functions)):
            print("link", i)
            x = self.functions[i](x)
        return x
""",
    ),
    "chain_derivative": (
        """
def chain_derivative(functions, derivatives, x):
    values = [x]
    for f in functions[:-1]:
        values.append(f(values[-1]))
    return np.prod([df(value) for df, value in zip(derivatives, values)])
""",
        """
def chain_derivative(functions, derivatives, x):
    if not functions:
        return 1
    return derivatives[0](x) * chain_derivative(functions[1:], derivatives[1:], functions[0](x))
""",
        """
def chain_derivative(functions, derivatives, x):
    slope = derivatives[-1](pipeline(functions[:-1])(x))
    for i in range(len(functions) - 2, -1, -1):
        slope *= derivatives[i](pipeline(functions[:i])(x))
    return slope
""",
        """
def chain_derivative(functions, derivatives, x):
    logs, sign = 0.0, 1.0
    for i in range(len(functions)):
        slope = derivatives[i](x)
        sign *= np.sign(slope)
        logs += np.log(abs(slope))
        x = functions[i](x)
    return np.array(sign * np.exp(logs))
""",
    ),
    "total_derivative": (
        "def total_derivative(outer, inner):\n    return outer @ inner",
        """
def total_derivative(outer, inner):
    slopes = []
    for j in range(inner.shape[1]):
        total = 0
        for i in range(len(outer)):
            total += outer[i] * inner[i, j]
        slopes.append(total)
    return slopes
""",
        "def total_derivative(outer, inner):\n    return (inner.T * outer).sum(axis=1)",
        'total_derivative = lambda outer, inner: np.einsum("i,ij->j", outer, inner)',
    ),
    "vjp_elementwise": (
        "def vjp_elementwise(upstream, local):\n    return np.multiply(local, upstream)",
        """
def vjp_elementwise(upstream, local):
    result = np.array(local, dtype=float)
    result *= upstream
    return result.tolist()
""",
        """
def vjp_elementwise(upstream, local):
    result = np.empty(upstream.shape)
    for place in np.ndindex(*upstream.shape):
        result[place] = upstream[place] * local[place]
    return result
""",
        """
def vjp_elementwise(upstream, local):
    return (upstream.ravel() @ np.diag(local.ravel())).reshape(local.shape)
""",
    ),
    "vjp_matmul": (
        """
def vjp_matmul(upstream, x, W):
    dx = (W @ upstream.T).T
    dW = (upstream.T @ x).T
    return [dx, dW]
""",
        """
def vjp_matmul(upstream, x, W):
    dx, dW = np.zeros(x.shape), np.zeros_like(W)
    for n in range(upstream.shape[0]):
        for j in range(upstream.shape[1]):
            dx[n] += upstream[n, j] * W[:, j]
            dW[:, j] += upstream[n, j] * x[n]
    return dx, dW
""",
        """
def vjp_matmul(upstream, x, W):
    dx = np.einsum("nj,kj->nk", upstream, W)
    dW = sum(np.outer(row, up) for row, up in zip(x, upstream))
    return dx.tolist(), dW
""",
        """
def vjp_matmul(upstream, x, W):
    dx = np.stack([total_derivative(up, W.T) for up in upstream])
    dW = np.tensordot(x, upstream, axes=(0, 0))
    return dx, dW
""",
    ),
    "count_products": (
        """
def count_products(sizes, mode):
    if mode == "reverse":
        return count_products(list(reversed(sizes)), "forward")
    if mode != "forward":
        raise ValueError("no such mode")
    total = 0
    for inner, outer in zip(sizes[1:-1], sizes[2:]):
        total += outer * inner * sizes[0]
    return total
""",
        """
def count_products(sizes, mode):
    assert len(sizes) >= 2
    shapes = [(m, n) for n, m in zip(sizes, sizes[1:])]
    total = 0
    if mode == "forward":
        done = shapes[0]
        for m, n in shapes[1:]:
            total, done = total + m * n * done[1], (m, done[1])
    elif mode == "reverse":
        done = shapes[-1]
        for m, n in shapes[-2::-1]:
            total, done = total + done[0] * m * n, (done[0], n)
    else:
        raise ValueError
    return total
""",
        """
def count_products(sizes, mode):
    s = np.array(sizes, dtype=float)
    pairs = s[1:] * s[:-1]
    try:
        return {"forward": s[0] * pairs[1:].sum(), "reverse": s[-1] * pairs[:-1].sum()}[mode]
    except KeyError:
        raise ValueError(mode) from None
""",
        """
class UnknownMode(ValueError):
    pass


def count_products(sizes, mode):
    match mode:
        case "forward":
            return sizes[0] * sum(a * b for a, b in zip(sizes[1:], sizes[2:]))
        case "reverse":
            return sizes[-1] * sum(a * b for a, b in zip(sizes[:-2], sizes[1:]))
    raise UnknownMode(mode)
""",
    ),
}
