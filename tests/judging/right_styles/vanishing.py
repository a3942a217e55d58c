"""Lesson 10, written in other right styles."""

RIGHT: dict[str, tuple[str, ...]] = {
    "layer_gradient_norms": (
        "def layer_gradient_norms(grads):\n    return [np.linalg.norm(g) for g in grads[::2]]",
        """
def layer_gradient_norms(grads):
    norms = []
    for k in range(len(grads) // 2):
        total = 0.0
        for entry in np.ravel(grads[2 * k]):
            total += entry**2
        norms.append(total**0.5)
    return norms
""",
        """
def layer_gradient_norms(grads):
    print(len(grads))
    weights = [g for i, g in enumerate(grads) if i % 2 == 0]
    return np.array([np.linalg.norm(W, "fro") for W in weights])
""",
        """
def layer_gradient_norms(grads):
    return tuple(math.hypot(*dW.ravel().tolist()) for dW, db in zip(grads[0::2], grads[1::2]))
import math
""",
    ),
    "per_layer_factor": (
        """
def per_layer_factor(norms):
    norms = np.array(norms, dtype=float)
    if (norms == 0).any():
        return 0.0
    if norms.size == 1:
        return 1.0
    slope, _ = np.polyfit(np.arange(norms.size), np.log(norms), 1)
    return np.exp(-slope)
""",
        """
def per_layer_factor(norms):
    if 0 in norms:
        return 0
    n = len(norms)
    if n < 2:
        return 1
    heights = [np.log(norm) for norm in norms]
    mean_i, mean_h = (n - 1) / 2, sum(heights) / n
    above = sum((i - mean_i) * (h - mean_h) for i, h in enumerate(heights))
    below = sum((i - mean_i) ** 2 for i in range(n))
    return np.e ** (-above / below)
""",
        """
def per_layer_factor(norms):
    if min(norms) <= 0.0:
        return np.float64(0.0)
    n = len(norms)
    if n == 1:
        return np.array(1.0)
    A = np.column_stack([np.arange(1, n + 1), np.ones(n)])
    solution = np.linalg.lstsq(A, np.log10(norms), rcond=None)[0]
    return 10 ** -solution[0]
""",
        """
def per_layer_factor(norms):
    with np.errstate(divide="ignore", invalid="ignore"):
        heights = np.log(np.asarray(norms))[::-1]
        if not np.isfinite(heights).all():
            return 0.0
        places = np.arange(len(norms))
        if len(norms) == 1:
            return 1.0
        return np.exp(np.cov(places, heights)[0, 1] / np.var(places, ddof=1))
""",
    ),
    "xavier_init": (
        """
def xavier_init(fan_in, fan_out, rng):
    limit = np.sqrt(6 / (fan_in + fan_out))
    return rng.uniform(-limit, limit, size=(fan_in, fan_out))
""",
        """
def xavier_init(fan_in, fan_out, rng):
    spread = (2 / (fan_in + fan_out)) ** 0.5
    return rng.standard_normal((fan_in, fan_out)) * spread
""",
        """
def xavier_init(fan_in, fan_out, rng):
    W = np.empty((fan_in, fan_out))
    for i in range(fan_in):
        W[i] = rng.normal(loc=0, scale=math.sqrt(2) / math.sqrt(fan_in + fan_out), size=fan_out)
    return W
import math
""",
        """
def xavier_init(fan_in, fan_out, rng):
    flat = 2 * rng.random(fan_in * fan_out) - 1
    return flat.reshape(fan_in, fan_out) * np.sqrt(3 * 2 / (fan_in + fan_out))
""",
    ),
    "he_init": (
        "def he_init(fan_in, fan_out, rng):\n    return rng.normal(size=(fan_in, fan_out)) * np.sqrt(2 / fan_in)",
        """
def he_init(fan_in, fan_out, rng):
    a = (6.0 / fan_in) ** 0.5
    return rng.uniform(low=-a, high=a, size=[fan_in, fan_out])
""",
        """
def he_init(fan_in, fan_out, rng):
    return np.array([[rng.normal(0, (2 / fan_in) ** 0.5) for _ in range(fan_out)] for _ in range(fan_in)])
""",
        """
def he_init(fan_in, fan_out, rng):
    columns = rng.normal(0.0, 1.0, size=(fan_out, fan_in))
    return columns.T / np.sqrt(0.5 * fan_in)
""",
    ),
    "clip_by_global_norm": (
        """
def clip_by_global_norm(grads, max_norm):
    norm = np.linalg.norm([np.linalg.norm(g) for g in grads])
    if norm > max_norm:
        return [g * (max_norm / norm) for g in grads], norm
    return [g.copy() for g in grads], norm
""",
        """
def clip_by_global_norm(grads, max_norm):
    flat = np.concatenate([g.ravel() for g in grads])
    norm = np.sqrt(flat @ flat)
    factor = min(1.0, max_norm / max(norm, 1e-300))
    clipped = []
    for g in grads:
        clipped.append(factor * g)
    return [clipped, norm]
""",
        """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        for entry in g.flat:
            total += float(entry) ** 2
    norm = total**0.5
    print("norm", norm)
    factor = max_norm / norm if norm >= max_norm else 1
    return tuple((factor * g).tolist() for g in grads), norm
""",
        """
def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum(np.vdot(g, g) for g in grads))
    return [g / max(1, norm / max_norm) for g in grads], np.array(norm)
""",
    ),
    "residual_forward": (
        "def residual_forward(x, branch):\n    y = branch(x)\n    return y + x",
        "residual_forward = lambda x, branch: np.add(branch(x.copy()), x)",
        """
def residual_forward(x, branch):
    out = np.array(x)
    out += branch(x)
    return out.tolist()
""",
        "def residual_forward(x, branch):\n    return np.sum([x, branch(x)], axis=0)",
    ),
    "residual_backward": (
        "def residual_backward(upstream, branch_vjp):\n    back = branch_vjp(upstream)\n    return back + upstream",
        "residual_backward = lambda upstream, branch_vjp: np.add(upstream, branch_vjp(np.copy(upstream)))",
        """
def residual_backward(upstream, branch_vjp):
    dx = upstream.copy()
    dx = dx + 1.0 * branch_vjp(upstream)
    return dx.tolist()
""",
        "def residual_backward(upstream, branch_vjp):\n    return residual_forward(upstream, branch_vjp)",
    ),
    "layer_norm_forward": (
        """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=-1)[:, None]
    var = x.var(axis=-1)[:, None]
    xhat = (x - mean) / np.sqrt(var + 1e-5)
    return gain * xhat + shift, (x, xhat, mean, var, gain)
""",
        """
def layer_norm_forward(x, gain, shift):
    rows = []
    for row in x:
        d = len(row)
        m = sum(row) / d
        v = sum((a - m) ** 2 for a in row) / d
        rows.append([(a - m) / (v + 0.00001) ** 0.5 * g + s for a, g, s in zip(row, gain, shift)])
    return rows, {"x": x.copy(), "gain": gain.copy()}
""",
        """
def layer_norm_forward(x, gain, shift):
    v = np.mean(x * x, axis=1) - np.mean(x, axis=1) ** 2
    normal = ((x.T - np.mean(x, axis=1)) / np.sqrt(np.maximum(v, 0) + 1e-5)).T
    return [np.einsum("nd,d->nd", normal, gain) + shift, lambda: normal]
""",
    ),
    "layer_norm_backward": (
        """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    var = x.var(axis=1, keepdims=True)
    xhat = (x - mean) / np.sqrt(var + 1e-5)
    return gain * xhat + shift, (x, xhat, mean, var, gain)


def layer_norm_backward(upstream, cache):
    x, xhat, mean, var, gain = cache
    d = x.shape[1]
    dxhat = upstream * gain
    dvar = np.sum(dxhat * (x - mean) * -0.5 * (var + 1e-5) ** -1.5, axis=1, keepdims=True)
    dmean = -np.sum(dxhat, axis=1, keepdims=True) / np.sqrt(var + 1e-5)
    dx = dxhat / np.sqrt(var + 1e-5) + dvar * 2 * (x - mean) / d + dmean / d
    return dx, np.sum(upstream * xhat, axis=0), np.sum(upstream, axis=0)
""",
        """
def layer_norm_forward(x, gain, shift):
    centered = x - x.mean(axis=1, keepdims=True)
    out = centered / np.sqrt((centered**2).mean(axis=1, keepdims=True) + 1e-5) * gain + shift
    return out, {"x": x.copy(), "gain": gain.copy()}


def layer_norm_backward(upstream, cache):
    x, gain = cache["x"], cache["gain"]
    N, d = x.shape
    dx, dgain, dshift = np.zeros((N, d)), np.zeros(d), np.zeros(d)
    for n in range(N):
        r = np.sqrt(np.mean((x[n] - x[n].mean()) ** 2) + 1e-5)
        h = (x[n] - x[n].mean()) / r
        jacobian = (np.eye(d) - 1 / d - np.outer(h, h) / d) / r
        dx[n] = jacobian @ (upstream[n] * gain)
        dgain += upstream[n] * h
        dshift += upstream[n]
    return dx.tolist(), dgain, list(dshift)
""",
        """
def layer_norm_backward(upstream, cache):
    normal, root, gain = cache
    d = normal.shape[1]
    u = gain * upstream
    dx = d * u - u.sum(axis=1)[:, None] - normal * (u * normal).sum(axis=1)[:, None]
    ones = np.ones(len(upstream))
    return [dx / (d * root), ones @ (upstream * normal), ones @ upstream]
""",
    ),
}
