"""Lesson 11, written in other right styles."""

RIGHT: dict[str, tuple[str, ...]] = {
    "momentum_step": (
        """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [0.0] * len(params)
    moved, velocities = [], []
    for i in range(len(params)):
        v = momentum * state[i] + grads[i]
        velocities.append(v)
        moved.append(params[i] - learning_rate * v)
    return moved, velocities
""",
        """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    old = state["v"] if state else {k: np.zeros(g.shape) for k, g in enumerate(grads)}
    new = {k: old[k] * momentum + g for k, g in enumerate(grads)}
    print("a step")
    return tuple(p - learning_rate * new[k] for k, p in enumerate(params)), {"v": new}
""",
        """
class Memory:
    def __init__(self, velocities):
        self.velocities = velocities


def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        velocities = [g.copy() for g in grads]
    else:
        velocities = [g + momentum * v for g, v in zip(grads, state.velocities)]
    return [np.subtract(p, v * learning_rate) for p, v in zip(params, velocities)], Memory(velocities)
""",
        """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    # All gradients so far; the velocity is their sum, the older the less.
    seen = (state or []) + [[np.array(g) for g in grads]]
    moved = []
    for i, p in enumerate(params):
        v = sum(momentum ** (len(seen) - 1 - k) * seen[k][i] for k in range(len(seen)))
        moved.append(p - learning_rate * v)
    return [moved, seen]
""",
        """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    velocities = grads if state is None else [momentum * v + g for v, g in zip(state, grads)]
    return [p - learning_rate * v for p, v in zip(params, velocities)], velocities
""",
    ),
    "rmsprop_step": (
        """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [0.0 for p in params]
    moved, squares = [], []
    for p, g, s in zip(params, grads, state):
        s = decay * s + (1 - decay) * g * g
        squares.append(s)
        moved.append(p - learning_rate / (np.sqrt(s) + eps) * g)
    return moved, squares
""",
        """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    squares = []
    for i, g in enumerate(grads):
        old = np.zeros_like(g) if state is None else state[i]
        squares.append(old + (1 - decay) * (np.square(g) - old))
    steps = [learning_rate * np.divide(g, s**0.5 + eps) for g, s in zip(grads, squares)]
    return list(map(np.subtract, params, steps)), tuple(squares)
""",
        """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    old = state or {}
    new, moved = {}, []
    for k in range(len(params)):
        new[k] = (1 - decay) * np.abs(grads[k]) ** 2 + decay * old.get(k, 0)
        p = params[k].copy()
        p -= learning_rate * grads[k] / (eps + np.sqrt(new[k]))
        moved.append(p)
    return moved, new
""",
        """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    flat = np.concatenate([g.ravel() for g in grads])
    s = (1 - decay) * flat**2 + (0 if state is None else decay * state)
    step = learning_rate * flat / (np.sqrt(s) + eps)
    moved, start = [], 0
    for p in params:
        moved.append(p - step[start : start + p.size].reshape(p.shape))
        start += p.size
    return moved, s
""",
    ),
    "adam_step": (
        """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = {"t": 0, "m": [0.0] * len(params), "s": [0.0] * len(params)}
    t = state["t"] + 1
    m = [beta1 * m + (1 - beta1) * g for m, g in zip(state["m"], grads)]
    s = [beta2 * s + (1 - beta2) * g * g for s, g in zip(state["s"], grads)]
    moved = []
    for i in range(len(params)):
        m_hat = m[i] / (1 - beta1**t)
        s_hat = s[i] / (1 - beta2**t)
        moved.append(params[i] - learning_rate * m_hat / (np.sqrt(s_hat) + eps))
    return moved, {"t": t, "m": m, "s": s}
""",
        """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    # The corrections as running products, and eps moved to where it does the same.
    old = state or [(np.zeros(g.shape), np.zeros(g.shape), 1.0, 1.0) for g in grads]
    new, moved = [], []
    for p, g, (m, s, b1, b2) in zip(params, grads, old):
        m, s, b1, b2 = m + (1 - beta1) * (g - m), s + (1 - beta2) * (g**2 - s), b1 * beta1, b2 * beta2
        root = math.sqrt(1 - b2)
        moved.append(p - learning_rate * root / (1 - b1) * m / (np.sqrt(s) + eps * root))
        new.append((m, s, b1, b2))
    return moved, new


import math
""",
        """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    seen = [*(state or ()), [g.copy() for g in grads]]
    t = len(seen)
    moved = []
    for i, p in enumerate(params):
        m = sum((1 - beta1) * beta1 ** (t - 1 - k) * seen[k][i] for k in range(t)) / (1 - beta1**t)
        s = sum((1 - beta2) * beta2 ** (t - 1 - k) * seen[k][i] ** 2 for k in range(t)) / (1 - beta2**t)
        moved.append(p - learning_rate * m / (s**0.5 + eps))
    return tuple(moved), seen
""",
        """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    t, means, squares = state if state is not None else (1, None, None)
    if means is None:
        means, squares = [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    new_means, new_squares, moved = [], [], []
    for p, g, m, s in zip(params, grads, means, squares):
        new_means.append(beta1 * m + (1 - beta1) * g)
        new_squares.append(beta2 * s + (1 - beta2) * np.multiply(g, g))
        step = new_means[-1] / (1 - beta1**t) / (np.sqrt(new_squares[-1] / (1 - beta2**t)) + eps)
        moved.append(p - learning_rate * step)
    return moved, (t + 1, new_means, new_squares)
""",
    ),
    "cosine_schedule": (
        """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        share = (step + 1) / warmup
    else:
        share = 0.5 + 0.5 * np.cos(np.pi * (step - warmup) / (total - warmup))
    return np.float64(peak * share)
""",
        """
def cosine_schedule(step, total, peak, warmup):
    rising = [peak * (k + 1) / warmup for k in range(warmup)]
    falling = peak * (1 + np.cos(np.linspace(0, np.pi, total - warmup + 1))) / 2
    return np.append(rising, falling)[step]
""",
        """
def cosine_schedule(step, total, peak, warmup):
    progress = (step - warmup) / (total - warmup)
    return peak * np.cos(np.pi * progress / 2) ** 2 if step >= warmup else np.array((step + 1) / warmup * peak)
""",
        """
def cosine_schedule(step, total, peak, warmup):
    on_the_way_down = peak * (1 - (1 - math.cos(math.pi * max(0, step - warmup) / (total - warmup))) / 2)
    return min(on_the_way_down, peak * (step + 1) / warmup) if warmup > step else on_the_way_down


import math
""",
    ),
    "tune_rate": (
        """
def tune_rate(run, rates, seeds):
    best = None
    for rate in rates:
        ends = []
        for seed in seeds:
            loss = run(rate, seed)
            ends.append(float("inf") if loss != loss else loss)
        loss = sorted(ends)[len(ends) // 2]
        if best is None or loss < best[1]:
            best = (rate, loss)
    return best
""",
        """
def tune_rate(run, rates, seeds):
    medians = {}
    for rate in rates:
        ends = np.sort([run(rate, seed) for seed in seeds])  # NumPy sorts nan to the end
        medians[rate] = ends[len(seeds) // 2]
    rate = min(rates, key=lambda rate: math.inf if math.isnan(medians[rate]) else medians[rate])
    return [rate, medians[rate]]


import math
""",
        """
import statistics


def tune_rate(run, rates, seeds):
    def loss_of(rate):
        ends = [run(rate, seed) for seed in seeds]
        return statistics.median(end if np.isfinite(end) else np.inf for end in ends)

    losses = [loss_of(rate) for rate in rates]
    print(dict(zip(rates, losses)))
    return rates[losses.index(min(losses))], min(losses)
""",
        """
def tune_rate(run, rates, seeds):
    losses = np.full(len(rates), 1e300)
    for i, rate in enumerate(rates):
        ends = np.nan_to_num([run(rate, seed) for seed in seeds], nan=1e300, posinf=1e300)
        losses[i] = np.quantile(ends, 0.5)
    return np.array(rates)[np.argmin(losses)], losses.min()
""",
    ),
}
