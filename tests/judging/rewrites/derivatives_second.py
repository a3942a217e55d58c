"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("secant_slope", "value_for_slope"): """
def secant_slope(f, a, b):
    return f(b)
""",
    ("secant_slope", "run_over_rise"): """
def secant_slope(f, a, b):
    run, rise = np.subtract((b, f(b)), (a, f(a)))
    return run / rise
""",
    ("secant_slope", "sign_flipped_run"): """
def secant_slope(f, a, b):
    rise, run = f(b) - f(a), a - b
    return rise / run
""",
    ("secant_slope", "precedence"): """
def secant_slope(f, a, b):
    ya, yb = f(a), f(b)
    return yb - ya / (b - a)
""",
    ("secant_slope", "run_without_sign"): """
def secant_slope(f, a, b):
    # a run is a length
    return (f(b) - f(a)) / np.abs(b - a)
""",
    ("secant_slope", "slope_of_midpoint"): """
def secant_slope(f, a, b):
    mid, eps = np.mean([a, b]), 1e-6
    return (f(mid + eps) - f(mid - eps)) / (2 * eps)
""",
    ("secant_slope", "whole_numbers"): """
def secant_slope(f, a, b):
    return (f(b) - f(a)) // (b - a)
""",
    ("forward_difference", "backward"): """
def forward_difference(f, x, h=1e-5):
    return secant_slope(f, x - h, x)
""",
    ("forward_difference", "central_for_forward"): """
def forward_difference(f, x, h=1e-5):
    left, right = (f(x + s * h) for s in (-1, 1))
    return (right - left) / (2 * h)
""",
    ("forward_difference", "no_division"): """
def forward_difference(f, x, h=1e-5):
    return np.diff([f(x), f(x + h)])[0]
""",
    ("forward_difference", "precedence"): """
def forward_difference(f, x, h=1e-5):
    return f(x + h) - f(x) / h
""",
    ("forward_difference", "sign"): """
def forward_difference(f, x, h=1e-5):
    here, ahead = f(x), f(x + h)
    return (here - ahead) / h
""",
    ("forward_difference", "doubled_run"): """
def forward_difference(f, x, h=1e-5):
    df = f(x + h) - f(x)
    dx = 2 * h
    return df / dx
""",
    ("forward_difference", "multiplies_by_step"): """
def forward_difference(f, x, h=1e-5):
    return h * (f(x + h) - f(x))
""",
    ("forward_difference", "value_for_slope"): """
def forward_difference(f, x, h=1e-5):
    return f(x)
""",
    ("forward_difference", "step_added_to_value"): """
def forward_difference(f, x, h=1e-5):
    y = f(x)
    return ((y + h) - y) / h
""",
    ("forward_difference", "hard_coded_step"): """
def forward_difference(f, x, h=1e-5):
    eps = np.sqrt(np.finfo(float).eps)  # the best step for a forward difference
    return (f(x + eps) - f(x)) / eps
""",
    ("forward_difference", "single_precision"): """
def forward_difference(f, x, h=1e-5):
    y = np.array([f(x), f(x + h)], dtype=np.float32)
    return np.diff(y)[0] / h
""",
    ("central_difference", "forward_for_central"): """
def central_difference(f, x, h=1e-5):
    return (f(x + h) - f(x)) / h
""",
    ("central_difference", "backward_for_central"): """
def central_difference(f, x, h=1e-5):
    y0, y1 = f(x - h), f(x)
    return (y1 - y0) / h
""",
    ("central_difference", "run_not_doubled"): """
def central_difference(f, x, h=1e-5):
    return np.diff([f(x - h), f(x + h)])[0] / h
""",
    ("central_difference", "precedence"): """
def central_difference(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / 2 * h
""",
    ("central_difference", "sign"): """
def central_difference(f, x, h=1e-5):
    lo, hi = f(x - h), f(x + h)
    return (lo - hi) / (2 * h)
""",
    ("central_difference", "half_step"): """
def central_difference(f, x, h=1e-5):
    # a stretch of length h with x in its middle
    return secant_slope(f, x - h / 2, x + h / 2)
""",
    ("central_difference", "five_points"): """
def central_difference(f, x, h=1e-5):
    offsets = np.array([-2, -1, 1, 2])
    factors = np.array([1, -8, 8, -1]) / 12
    return factors @ [f(x + k * h) for k in offsets] / h
""",
    ("central_difference", "no_division"): """
def central_difference(f, x, h=1e-5):
    return f(x + h) - f(x - h)
""",
    ("central_difference", "mean_for_slope"): """
def central_difference(f, x, h=1e-5):
    return np.mean([f(x - h), f(x + h)])
""",
    ("central_difference", "value_for_slope"): """
def central_difference(f, x, h=1e-5):
    center = ((x - h) + (x + h)) / 2
    return f(center)
""",
    ("central_difference", "hard_coded_step"): """
def central_difference(f, x, h=1e-5):
    h = np.cbrt(np.finfo(float).eps)
    return (f(x + h) - f(x - h)) / (2 * h)
""",
    ("central_difference", "single_precision"): """
def central_difference(f, x, h=1e-5):
    x, h = np.float32(x), np.float32(h)
    return (f(x + h) - f(x - h)) / (2 * h)
""",
    ("best_step", "smallest_step"): """
def best_step(f, df, x, steps):
    return min(steps)
""",
    ("best_step", "largest_step"): """
def best_step(f, df, x, steps):
    return sorted(steps)[-1]
""",
    ("best_step", "error_for_step"): """
def best_step(f, df, x, steps):
    slopes = np.array([central_difference(f, x, h) for h in steps])
    return np.abs(slopes - df(x)).min()
""",
    ("best_step", "index_for_step"): """
def best_step(f, df, x, steps):
    slopes = np.array([central_difference(f, x, h) for h in steps])
    return int(np.argmin(np.abs(slopes - df(x))))
""",
    ("best_step", "largest_error"): """
def best_step(f, df, x, steps):
    true = df(x)
    return max(steps, key=lambda h: abs(central_difference(f, x, h) - true))
""",
    ("best_step", "size_of_error_missing"): """
def best_step(f, df, x, steps):
    target = df(x)
    errors = np.array([central_difference(f, x, h) - target for h in steps])
    return steps[int(errors.argmin())]
""",
    ("best_step", "forward_for_central"): """
def best_step(f, df, x, steps):
    errors = [abs(forward_difference(f, x, h) - df(x)) for h in steps]
    return steps[np.argmin(errors)]
""",
    ("best_step", "compares_with_value"): """
def best_step(f, df, x, steps):
    return min(steps, key=lambda h: abs(central_difference(f, x, h) - f(x)))
""",
    ("best_step", "first_step"): """
def best_step(f, df, x, steps):
    least = np.inf
    for h in steps:
        error = abs(central_difference(f, x, h) - df(x))
        if error < least:
            least, best = error, h
        return best
""",
    ("second_difference", "divides_by_h"): """
def second_difference(f, x, h=1e-3):
    return (f(x + h) - 2 * f(x) + f(x - h)) / h
""",
    ("second_difference", "doubled_run"): """
def second_difference(f, x, h=1e-3):
    right = (f(x + h) - f(x)) / h
    left = (f(x) - f(x - h)) / h
    return (right - left) / (2 * h)
""",
    ("second_difference", "middle_once"): """
def second_difference(f, x, h=1e-3):
    left, mid, right = (f(x + k * h) for k in (-1, 0, 1))
    return (left - mid + right) / h**2
""",
    ("second_difference", "missing_middle"): """
def second_difference(f, x, h=1e-3):
    return sum(f(x + s * h) for s in (-1, 1)) / h**2
""",
    ("second_difference", "middle_added"): """
def second_difference(f, x, h=1e-3):
    y = [f(x - h), f(x), f(x + h)]
    return np.dot([1, 2, 1], y) / h**2
""",
    ("second_difference", "slope_for_bend"): """
def second_difference(f, x, h=1e-3):
    return (f(x + h) - f(x - h)) / (2 * h)
""",
    ("second_difference", "slope_squared"): """
def second_difference(f, x, h=1e-3):
    return central_difference(f, x, h) ** 2
""",
    ("second_difference", "sign"): """
def second_difference(f, x, h=1e-3):
    y = [f(x - h), f(x), f(x + h)]
    return np.dot([-1, 2, -1], y) / h**2
""",
    ("second_difference", "precedence"): """
def second_difference(f, x, h=1e-3):
    return f(x + h) - 2 * f(x) + f(x - h) / h**2
""",
    ("second_difference", "wider_points"): """
def second_difference(f, x, h=1e-3):
    slope = lambda t: central_difference(f, t, h)
    return central_difference(slope, x, h)
""",
    ("second_difference", "one_sided"): """
def second_difference(f, x, h=1e-3):
    y = [f(x + k * h) for k in range(3)]
    return np.diff(y, n=2)[0] / h**2
""",
    ("second_difference", "no_division"): """
def second_difference(f, x, h=1e-3):
    return np.diff([f(x - h), f(x), f(x + h)], n=2)[0]
""",
    ("second_difference", "hard_coded_step"): """
def second_difference(f, x, h=1e-3):
    eps = np.finfo(float).eps ** 0.25
    return (f(x + eps) - 2 * f(x) + f(x - eps)) / eps**2
""",
    ("polynomial_derivative", "keeps_constant"): """
def polynomial_derivative(coefficients):
    c = np.array(coefficients, dtype=float)
    if c.size == 1:
        return [0.0]
    return np.r_[c[0], c[1:] * np.arange(1, c.size)].tolist()
""",
    ("polynomial_derivative", "not_moved_down"): """
def polynomial_derivative(coefficients):
    powers = np.arange(len(coefficients))
    return list(powers * np.asarray(coefficients, dtype=float))
""",
    ("polynomial_derivative", "factor_forgotten"): """
def polynomial_derivative(coefficients):
    return list(coefficients[1:]) or [0.0]
""",
    ("polynomial_derivative", "factor_of_new_power"): """
def polynomial_derivative(coefficients):
    if len(coefficients) == 1:
        return [0.0]
    return [k * c for k, c in enumerate(coefficients[1:])]
""",
    ("polynomial_derivative", "factor_too_large"): """
def polynomial_derivative(coefficients):
    c = np.array(coefficients)
    if c.size == 1:
        return [0.0]
    powers = np.arange(1, c.size) + 1
    return (c[1:] * powers).tolist()
""",
    ("polynomial_derivative", "highest_power_first"): """
def polynomial_derivative(coefficients):
    return np.polyder(coefficients).tolist() or [0.0]
""",
    ("polynomial_derivative", "constant_to_nothing"): """
def polynomial_derivative(coefficients):
    return [k * c for k, c in enumerate(coefficients)][1:]
""",
    ("polynomial_derivative", "last_term_dropped"): """
def polynomial_derivative(coefficients):
    n = len(coefficients) - 1
    return [k * coefficients[k] for k in range(1, n)] or [0.0]
""",
    ("polynomial_derivative", "power_for_coefficient"): """
def polynomial_derivative(coefficients):
    n = len(coefficients)
    return np.arange(1.0, n).tolist() if n > 1 else [0.0]
""",
    ("polynomial_derivative", "integral_for_derivative"): """
def polynomial_derivative(coefficients):
    powers = np.arange(1, len(coefficients) + 1)
    return [0.0, *(np.array(coefficients) / powers)]
""",
    ("polynomial_derivative", "whole_numbers"): """
def polynomial_derivative(coefficients):
    n = len(coefficients)
    if n == 1:
        return [0.0]
    out = np.zeros(n - 1, dtype=int)
    for k in range(1, n):
        out[k - 1] = k * coefficients[k]
    return out
""",
    ("polynomial_derivative", "argument_overwritten"): """
def polynomial_derivative(coefficients):
    for k in range(len(coefficients)):
        coefficients[k] *= k
    return coefficients[1:] if len(coefficients) > 1 else [0.0]
""",
    ("tangent_line", "value_for_intercept"): """
def tangent_line(f, x0):
    return central_difference(f, x0), f(x0)
""",
    ("tangent_line", "sign_of_way_back"): """
def tangent_line(f, x0):
    m = central_difference(f, x0)
    return m, f(x0) + m * x0
""",
    ("tangent_line", "intercept_turned_round"): """
def tangent_line(f, x0):
    slope = central_difference(f, x0)
    intercept = slope * x0 - f(x0)
    return slope, intercept
""",
    ("tangent_line", "order_swapped"): """
def tangent_line(f, x0):
    m = central_difference(f, x0)
    b = f(x0) - m * x0
    return b, m
""",
    ("tangent_line", "value_for_slope"): """
def tangent_line(f, x0):
    y0 = m = f(x0)
    return m, y0 - m * x0
""",
    ("tangent_line", "way_back_not_multiplied"): """
def tangent_line(f, x0):
    m = central_difference(f, x0)
    return m, f(x0) - x0
""",
    ("tangent_line", "value_at_zero"): """
def tangent_line(f, x0):
    # the intercept is where the graph meets x = 0
    return central_difference(f, x0), f(0)
""",
    ("train_one_weight", "uphill"): """
def train_one_weight(loss, w, learning_rate, steps):
    path = [w]
    for _ in range(steps):
        path.append(path[-1] + learning_rate * central_difference(loss, path[-1]))
    return path
""",
    ("train_one_weight", "rate_missing"): """
def train_one_weight(loss, w, learning_rate, steps):
    ws = np.empty(steps + 1)
    ws[0] = w
    for k in range(steps):
        ws[k + 1] = ws[k] - central_difference(loss, ws[k])
    return ws.tolist()
""",
    ("train_one_weight", "slope_missing"): """
def train_one_weight(loss, w, learning_rate, steps):
    ws = [w]
    for _ in range(steps):
        ws.append(ws[-1] - learning_rate)
    return ws
""",
    ("train_one_weight", "loss_for_slope"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    for _ in range(steps):
        w = w - learning_rate * loss(w)
        weights += [w]
    return weights
""",
    ("train_one_weight", "slope_not_renewed"): """
def train_one_weight(loss, w, learning_rate, steps):
    slope = central_difference(loss, w)
    return (w - learning_rate * slope * np.arange(steps + 1)).tolist()
""",
    ("train_one_weight", "start_missing"): """
def train_one_weight(loss, w, learning_rate, steps):
    move = lambda v: v - learning_rate * central_difference(loss, v)
    return [w := move(w) for _ in range(steps)]
""",
    ("train_one_weight", "one_step_too_few"): """
def train_one_weight(loss, w, learning_rate, steps):
    ws = [w]
    for _ in range(1, steps):
        ws.append(ws[-1] - learning_rate * central_difference(loss, ws[-1]))
    return ws
""",
    ("train_one_weight", "one_step_too_many"): """
def train_one_weight(loss, w, learning_rate, steps):
    history = [w]
    while len(history) <= steps + 1:
        w -= learning_rate * central_difference(loss, w)
        history.append(w)
    return history
""",
    ("train_one_weight", "last_weight_only"): """
def train_one_weight(loss, w, learning_rate, steps):
    for _ in range(steps):
        w -= learning_rate * central_difference(loss, w)
    return w
""",
    ("train_one_weight", "losses_for_weights"): """
def train_one_weight(loss, w, learning_rate, steps):
    history = [loss(w)]
    for _ in range(steps):
        w -= learning_rate * central_difference(loss, w)
        history.append(loss(w))
    return history
""",
    ("train_one_weight", "weight_replaced"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    for _ in range(steps):
        w = -learning_rate * central_difference(loss, w)
        weights.append(w)
    return weights
""",
    ("train_one_weight", "stands_still"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    for _ in range(steps):
        new_w = w - learning_rate * central_difference(loss, w)
        weights.append(w)
    return weights
""",
    ("train_one_weight", "always_from_start"): """
def train_one_weight(loss, w, learning_rate, steps):
    return [w] + [w - learning_rate * central_difference(loss, w) for _ in range(steps)]
""",
    ("train_one_weight", "divides_by_rate"): """
def train_one_weight(loss, w, learning_rate, steps):
    ws = np.full(steps + 1, w, dtype=float)
    for k in range(steps):
        ws[k + 1] = ws[k] - central_difference(loss, ws[k]) / learning_rate
    return ws.tolist()
""",
}
