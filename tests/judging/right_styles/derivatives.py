"""Lesson 01 in other styles: each a program text, as it would stand in a learner's cells."""

RIGHT: dict[str, tuple[str, ...]] = {
    "secant_slope": (
        "secant_slope = lambda f, a, b: (f(a) - f(b)) / (a - b)",
        """
def secant_slope(f, a, b):
    import numpy as np
    ya, yb = np.array([f(t) for t in (a, b)])
    print("rise", yb - ya)
    return np.float64(yb - ya) / (b - a)
""",
        """
def secant_slope(func, start, stop, *, loud=False):
    rise = func(stop) - func(start)
    run = stop - start
    return np.array(rise / run)
""",
    ),
    "forward_difference": (
        "def forward_difference(f, x, h=1e-5):\n    return secant_slope(f, x, x + h)",
        "def forward_difference(f, x, h=1e-6):\n    near, far = f(x), f(x + h)\n    return -(near - far) / h",
        """
class Slope:
    def __call__(self, f, x, h=1e-5):
        return f(x + h) / h - f(x) / h

forward_difference = Slope()
""",
    ),
    "central_difference": (
        "def central_difference(f, x, h=1e-5):\n    return secant_slope(f, x - h, x + h)",
        "def central_difference(f, x, h=1e-4):\n    return 0.5 * (f(x + h) - f(x - h)) / h",
        """
def central_difference(f, x, h=1e-5):
    import warnings
    warnings.warn("measuring")
    return (forward_difference(f, x, h) + forward_difference(f, x, -h)) / 2
""",
    ),
    "best_step": (
        """
def best_step(f, df, x, steps):
    best, least = None, float("inf")
    for h in steps:
        error = abs(central_difference(f, x, h) - df(x))
        if error <= least:
            best, least = h, error
    return best
""",
        """
def best_step(f, df, x, steps):
    errors = np.array([abs((f(x + h) - f(x - h)) / (2 * h) - df(x)) for h in steps])
    return np.asarray(steps)[errors.argmin()]
""",
        """
def best_step(f, df, x, steps):
    return sorted(steps, key=lambda h: (central_difference(f, x, h) - df(x)) ** 2)[0]
""",
    ),
    "second_difference": (
        """
def second_difference(f, x, h=1e-3):
    right, left = (f(x + h) - f(x)) / h, (f(x) - f(x - h)) / h
    return (right - left) / h
""",
        "def second_difference(f, x, h=1e-4):\n    return (f(x - h) + f(x + h) - f(x) - f(x)) / (h * h)",
        """
def second_difference(f, x, h=1e-3):
    return np.dot([1.0, -2.0, 1.0], [f(x + k * h) for k in (-1, 0, 1)]) / np.square(h)
""",
    ),
    "polynomial_derivative": (
        """
def polynomial_derivative(coefficients):
    derived = []
    for k, c in enumerate(coefficients):
        if k > 0:
            derived.append(k * c)
    if not derived:
        derived = [0]
    return derived
""",
        """
def polynomial_derivative(coefficients):
    c = np.asarray(coefficients, dtype=float)
    return c[1:] * np.arange(1, c.size) if c.size > 1 else np.zeros(1)
""",
        """
def polynomial_derivative(coefficients):
    return tuple(np.polynomial.polynomial.polyder(np.array(coefficients))) if len(coefficients) > 1 else (0.0,)
""",
        """
def polynomial_derivative(coefficients):
    last = coefficients[0]
    coefficients[0] = 0.0
    derived = [float(k * c) for k, c in enumerate(coefficients)]
    coefficients[0] = last
    return derived[1:] or [0.0]
""",
    ),
    "tangent_line": (
        "def tangent_line(f, x0):\n    m = central_difference(f, x0)\n    return [m, f(x0) - m * x0]",
        "def tangent_line(f, x0):\n    m = forward_difference(f, x0, 1e-7)\n    return m, f(x0) + m * (0 - x0)",
        """
def tangent_line(f, x0):
    slope = secant_slope(f, x0 - 1e-6, x0 + 1e-6)
    return np.array([slope, f(x0) - x0 * slope])
""",
    ),
    "train_one_weight": (
        """
def train_one_weight(loss, w, learning_rate, steps):
    ws = [float(w)]
    while len(ws) < steps + 1:
        ws.append(ws[-1] - learning_rate * central_difference(loss, ws[-1]))
    return ws
""",
        """
def train_one_weight(loss, w, learning_rate, steps):
    weights = np.empty(steps + 1)
    weights[0] = w
    for i in range(steps):
        slope = (loss(weights[i] + 1e-5) - loss(weights[i] - 1e-5)) / 2e-5
        weights[i + 1] = weights[i] + slope * -learning_rate
    return weights
""",
        """
def train_one_weight(loss, w, learning_rate, steps):
    if steps == 0:
        return [w]
    return [w] + train_one_weight(loss, w - learning_rate * central_difference(loss, w), learning_rate, steps - 1)
""",
    ),
}
