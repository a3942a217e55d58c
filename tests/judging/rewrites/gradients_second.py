"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("partial_derivative", "all_entries_moved"): """def partial_derivative(f, x, i, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)
""",
    ("partial_derivative", "wrong_entry"): """def partial_derivative(f, x, i, h=1e-5):
    e = np.zeros(x.shape)
    e[tuple(np.atleast_1d(i) - 1)] = h
    return (f(x + e) - f(x - e)) / (2 * h)
""",
    ("partial_derivative", "row_and_column_exchanged"): """def partial_derivative(f, x, i, h=1e-5):
    e = np.zeros(x.shape)
    e[tuple(np.atleast_1d(i)[::-1])] = h
    return (f(x + e) - f(x - e)) / (2 * h)
""",
    ("partial_derivative", "others_set_to_zero"): """def partial_derivative(f, x, i, h=1e-5):
    up, down = np.zeros((2, *x.shape))
    up[i], down[i] = x[i] + h, x[i] - h
    return (f(up) - f(down)) / (2 * h)
""",
    ("partial_derivative", "one_array_under_two_names"): """def partial_derivative(f, x, i, h=1e-5):
    above = below = np.array(x, dtype=float)
    above[i] += h
    below[i] -= h
    return (f(above) - f(below)) / (2 * h)
""",
    ("partial_derivative", "x_not_restored"): """def partial_derivative(f, x, i, h=1e-5):
    x = np.asarray(x, dtype=float)
    x[i] += h
    above = f(x)
    x[i] -= 2 * h
    return (above - f(x)) / (2 * h)
""",
    ("partial_derivative", "whole_numbers_truncate"): """def partial_derivative(f, x, i, h=1e-5):
    hi, lo = x.copy(), x.copy()
    hi[i] = x[i] + h
    lo[i] = x[i] - h
    return (f(hi) - f(lo)) / (2 * h)
""",
    ("partial_derivative", "entry_for_array"): """def partial_derivative(f, x, i, h=1e-5):
    return (f(x[i] + h) - f(x[i] - h)) / (2 * h)
""",
    ("partial_derivative", "all_slopes_for_one"): """def partial_derivative(f, x, i, h=1e-5):
    E = h * np.eye(x.size).reshape(x.size, *x.shape)
    return np.array([(f(x + e) - f(x - e)) / (2 * h) for e in E]).reshape(x.shape)
""",
    ("partial_derivative", "value_for_slope"): """def partial_derivative(f, x, i, h=1e-5):
    return f(x)
""",
    ("partial_derivative", "forward_for_central"): """def partial_derivative(f, x, i, h=1e-5):
    e = np.zeros(x.shape)
    e[i] = h
    return (f(x + e) - f(x)) / h
""",
    ("partial_derivative", "run_not_doubled"): """def partial_derivative(f, x, i, h=1e-5):
    up = np.array(x, dtype=float)
    dn = up.copy()
    up[i] += h
    dn[i] -= h
    return (f(up) - f(dn)) / h
""",
    ("partial_derivative", "half_step"): """def partial_derivative(f, x, i, h=1e-5):
    e = np.zeros(np.shape(x))
    e[i] = h / 2
    return (f(x + e) - f(x - e)) / h
""",
    ("partial_derivative", "sign"): """def partial_derivative(f, x, i, h=1e-5):
    step = np.zeros(x.shape)
    step[i] = h
    return (f(x - step) - f(x + step)) / (2 * h)
""",
    ("partial_derivative", "no_division"): """def partial_derivative(f, x, i, h=1e-5):
    step = np.zeros(x.shape)
    step[i] = h
    return f(x + step) - f(x - step)
""",
    ("partial_derivative", "precedence"): """def partial_derivative(f, x, i, h=1e-5):
    step = np.zeros(x.shape)
    step[i] = h
    return (f(x + step) - f(x - step)) / 2 * h
""",
    ("partial_derivative", "hard_coded_step"): """def partial_derivative(f, x, i, h=1e-5):
    eps = 1e-5
    e = np.zeros(x.shape)
    e[i] = eps
    return (f(x + e) - f(x - e)) / (2 * eps)
""",
    ("gradient", "all_entries_moved"): """def gradient(f, x, h=1e-5):
    return np.full(x.shape, (f(x + h) - f(x - h)) / (2 * h), dtype=float)
""",
    ("gradient", "x_not_restored"): """def gradient(f, x, h=1e-5):
    p = np.array(x, dtype=float)
    g = np.zeros_like(p)
    for i in np.ndindex(p.shape):
        p[i] += h
        hi = f(p)
        p[i] -= 2 * h
        g[i] = (hi - f(p)) / (2 * h)
    return g
""",
    ("gradient", "whole_numbers_truncate"): """def gradient(f, x, h=1e-5):
    g = np.zeros_like(x)
    for i in np.ndindex(g.shape):
        g[i] = partial_derivative(f, x, i, h)
    return g
""",
    ("gradient", "one_step_for_a_row"): """def gradient(f, x, h=1e-5):
    g = np.zeros(x.shape)
    for r in range(len(x)):
        e = np.zeros(x.shape)
        e[r] = h
        g[r] = (f(x + e) - f(x - e)) / (2 * h)
    return g
""",
    ("gradient", "shape_flattened"): """def gradient(f, x, h=1e-5):
    return np.array([partial_derivative(f, x, i, h) for i in np.ndindex(x.shape)])
""",
    ("gradient", "transposed"): """def gradient(f, x, h=1e-5):
    g = np.zeros(x.T.shape)
    for i in np.ndindex(x.shape):
        g[i[::-1]] = partial_derivative(f, x, i, h)
    return g
""",
    ("gradient", "slopes_added_up"): """def gradient(f, x, h=1e-5):
    return sum(partial_derivative(f, x, i, h) for i in np.ndindex(x.shape))
""",
    ("gradient", "length_for_gradient"): """def gradient(f, x, h=1e-5):
    return np.linalg.norm([partial_derivative(f, x, i, h) for i in np.ndindex(x.shape)])
""",
    ("gradient", "made_length_one"): """def gradient(f, x, h=1e-5):
    g = np.array([partial_derivative(f, x, i, h) for i in np.ndindex(x.shape)], dtype=float)
    return g.reshape(x.shape) / (np.linalg.norm(g) or 1.0)
""",
    ("gradient", "only_last_slope_kept"): """def gradient(f, x, h=1e-5):
    for i in np.ndindex(x.shape):
        g = np.zeros(x.shape)
        g[i] = partial_derivative(f, x, i, h)
    return g
""",
    ("gradient", "returned_in_loop"): """def gradient(f, x, h=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        g[i] = partial_derivative(f, x, i, h)
        return g
""",
    ("gradient", "order_reversed"): """def gradient(f, x, h=1e-5):
    slopes = [partial_derivative(f, x, i, h) for i in np.ndindex(x.shape)]
    return np.array(slopes[::-1], dtype=float).reshape(x.shape)
""",
    ("gradient", "value_for_slope"): """def gradient(f, x, h=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(g.shape):
        g[i] = f(x)
    return g
""",
    ("gradient", "forward_for_central"): """def gradient(f, x, h=1e-5):
    E = h * np.eye(x.size).reshape(x.size, *x.shape)
    return np.array([(f(x + e) - f(x)) / h for e in E]).reshape(x.shape)
""",
    ("gradient", "run_not_doubled"): """def gradient(f, x, h=1e-5):
    E = h * np.eye(x.size).reshape(x.size, *x.shape)
    return np.array([(f(x + e) - f(x - e)) / h for e in E]).reshape(x.shape)
""",
    ("gradient", "half_step"): """def gradient(f, x, h=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        g[i] = partial_derivative(f, x, i, h / 2)
    return g
""",
    ("gradient", "sign"): """def gradient(f, x, h=1e-5):
    slopes = [-partial_derivative(f, x, i, h) for i in np.ndindex(x.shape)]
    return np.array(slopes, dtype=float).reshape(x.shape)
""",
    ("gradient", "no_division"): """def gradient(f, x, h=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        e = np.zeros(x.shape)
        e[i] = h
        g[i] = f(x + e) - f(x - e)
    return g
""",
    ("gradient", "precedence"): """def gradient(f, x, h=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        e = np.zeros(x.shape)
        e[i] = h
        g[i] = f(x + e) - f(x - e) / (2 * h)
    return g
""",
    ("gradient", "hard_coded_step"): """def gradient(f, x, h=1e-5):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        g[i] = partial_derivative(f, x, i)
    return g
""",
    ("predict_change", "not_added_up"): """def predict_change(grad, step):
    return grad * step
""",
    ("predict_change", "sums_multiplied"): """def predict_change(grad, step):
    return np.sum(grad) * np.sum(step)
""",
    ("predict_change", "lengths_multiplied"): """def predict_change(grad, step):
    return np.linalg.norm(grad) * np.linalg.norm(step)
""",
    ("predict_change", "mean_for_sum"): """def predict_change(grad, step):
    return np.mean(grad * step)
""",
    ("predict_change", "step_made_length_one"): """def predict_change(grad, step):
    u = step / (np.linalg.norm(step) or 1.0)
    return np.sum(grad * u)
""",
    ("predict_change", "gradient_made_length_one"): """def unit(v):
    return v / (np.linalg.norm(v) or 1.0)


def predict_change(grad, step):
    return np.sum(unit(grad) * step)
""",
    ("predict_change", "step_not_used"): """def predict_change(grad, step):
    return grad.sum()
""",
    ("predict_change", "gradient_not_used"): """def predict_change(grad, step):
    return step.sum()
""",
    ("predict_change", "matrix_product"): """def predict_change(grad, step):
    return grad @ step
""",
    ("predict_change", "sizes_without_sign"): """def predict_change(grad, step):
    return np.abs(grad * step).sum()
""",
    ("predict_change", "sign"): """def predict_change(grad, step):
    return -np.vdot(grad, step)
""",
    ("predict_change", "divided"): """def predict_change(grad, step):
    return np.sum(grad / step)
""",
    ("predict_change", "added_for_multiplied"): """def predict_change(grad, step):
    return sum(g + s for g, s in zip(grad.flat, step.flat))
""",
    ("predict_change", "one_input_only"): """def predict_change(grad, step):
    return grad.flat[0] * step.flat[0]
""",
    ("predict_change", "multiplied_for_added"): """def predict_change(grad, step):
    return np.prod(grad * step)
""",
    ("directional_derivative", "direction_not_made_length_one"): """def directional_derivative(grad, direction):
    return np.sum(grad * direction)
""",
    ("directional_derivative", "nan_without_direction"): """def directional_derivative(grad, direction):
    return np.sum(grad * direction) / np.linalg.norm(direction)
""",
    ("directional_derivative", "cosine_for_slope"): """def directional_derivative(grad, direction):
    lengths = np.linalg.norm(grad) * np.linalg.norm(direction)
    return np.sum(grad * direction) / lengths if lengths else 0.0
""",
    ("directional_derivative", "squared_length"): """def directional_derivative(grad, direction):
    length = np.sum(direction**2)
    return predict_change(grad, direction) / length if length else 0.0
""",
    ("directional_derivative", "multiplied_by_length"): """def directional_derivative(grad, direction):
    return np.sum(grad * direction) * np.linalg.norm(direction)
""",
    ("directional_derivative", "other_length"): """def directional_derivative(grad, direction):
    length = np.abs(direction).sum()
    return np.sum(grad * direction) / length if length else 0.0
""",
    ("directional_derivative", "steepest_for_asked"): """def directional_derivative(grad, direction):
    return np.linalg.norm(grad) if direction.any() else 0.0
""",
    ("directional_derivative", "not_added_up"): """def directional_derivative(grad, direction):
    length = np.linalg.norm(direction)
    if length == 0:
        return 0.0
    return grad * direction / length
""",
    ("directional_derivative", "vector_for_slope"): """def directional_derivative(grad, direction):
    length = np.linalg.norm(direction)
    if length == 0:
        return 0.0
    u = direction / length
    return np.sum(grad * u) * u
""",
    ("directional_derivative", "matrix_product"): """def directional_derivative(grad, direction):
    length = np.linalg.norm(direction)
    return grad @ direction / length if length else 0.0
""",
    ("directional_derivative", "matrix_norm"): """def directional_derivative(grad, direction):
    length = np.linalg.norm(direction, 2)
    return np.sum(grad * direction) / length if length else 0.0
""",
    ("directional_derivative", "sizes_without_sign"): """def directional_derivative(grad, direction):
    length = np.sqrt(np.sum(direction**2))
    return np.sum(np.abs(grad) * np.abs(direction)) / length if length else 0.0
""",
    ("directional_derivative", "sign"): """def directional_derivative(grad, direction):
    length = np.linalg.norm(direction)
    return 0.0 if length == 0 else -np.sum(grad * direction) / length
""",
    ("directional_derivative", "no_direction_is_not_zero"): """def directional_derivative(grad, direction):
    length = np.linalg.norm(direction)
    return np.sum(grad * direction) / length if length else np.linalg.norm(grad)
""",
    ("directional_derivative", "argument_overwritten"): """def directional_derivative(grad, direction):
    direction = np.asarray(direction, dtype=float)
    direction /= np.linalg.norm(direction) or 1.0
    return np.sum(grad * direction)
""",
    ("steepest_direction", "not_made_length_one"): """def steepest_direction(grad):
    return np.array(grad, dtype=float)
""",
    ("steepest_direction", "downhill"): """def steepest_direction(grad):
    return -grad / (np.linalg.norm(grad) or 1.0)
""",
    ("steepest_direction", "length_for_direction"): """def steepest_direction(grad):
    return np.linalg.norm(grad)
""",
    ("steepest_direction", "angle_for_direction"): """def steepest_direction(grad):
    gx, gy = grad.ravel()[:2]
    return np.arctan2(gy, gx)
""",
    ("steepest_direction", "nan_at_flat_place"): """def steepest_direction(grad):
    return grad / np.sqrt(np.sum(grad**2))
""",
    ("steepest_direction", "other_length"): """def steepest_direction(grad):
    return grad / (np.abs(grad).max() or 1.0)
""",
    ("steepest_direction", "squared_length"): """def steepest_direction(grad):
    length = np.vdot(grad, grad)
    return grad / length if length else np.zeros(grad.shape)
""",
    ("steepest_direction", "multiplied_by_length"): """def steepest_direction(grad):
    return grad * np.linalg.norm(grad)
""",
    ("steepest_direction", "signs_only"): """def steepest_direction(grad):
    return np.sign(grad)
""",
    ("steepest_direction", "one_input_only"): """def steepest_direction(grad):
    u = np.zeros(grad.shape)
    k = np.abs(grad).argmax()
    u.flat[k] = np.sign(grad.flat[k])
    return u
""",
    ("steepest_direction", "signs_dropped"): """def steepest_direction(grad):
    return np.sqrt(grad**2 / (np.sum(grad**2) or 1.0))
""",
    ("steepest_direction", "each_row_by_itself"): """def steepest_direction(grad):
    n = np.linalg.norm(grad, axis=-1, keepdims=True)
    return grad / np.where(n == 0, 1.0, n)
""",
    ("steepest_direction", "matrix_norm"): """def steepest_direction(grad):
    length = np.linalg.norm(grad, ord=2)
    return grad / length if length > 0 else np.zeros(grad.shape)
""",
    ("steepest_direction", "number_at_flat_place"): """def steepest_direction(grad):
    length = np.linalg.norm(grad)
    return grad / length if length else 0.0
""",
    ("steepest_direction", "shape_flattened"): """def steepest_direction(grad):
    g = grad.ravel()
    return g / (np.sqrt(g @ g) or 1.0)
""",
    ("steepest_direction", "argument_overwritten"): """def steepest_direction(grad):
    grad = np.asarray(grad, dtype=float)
    length = np.linalg.norm(grad)
    if length:
        grad /= length
    return grad
""",
    ("jacobian", "transposed"): """def jacobian(f, x, h=1e-5):
    return np.array([partial_derivative(f, x, j, h) for j in range(len(x))])
""",
    ("jacobian", "outputs_added_up"): """def jacobian(f, x, h=1e-5):
    return gradient(lambda v: np.sum(f(v)), x, h)
""",
    ("jacobian", "all_entries_moved"): """def jacobian(f, x, h=1e-5):
    slopes = (f(x + h) - f(x - h)) / (2 * h)
    return np.stack([slopes for _ in x], axis=1)
""",
    ("jacobian", "one_output_only"): """def jacobian(f, x, h=1e-5):
    return gradient(lambda v: f(v)[0], x, h)
""",
    ("jacobian", "one_input_only"): """def jacobian(f, x, h=1e-5):
    return partial_derivative(f, x, 0, h)
""",
    ("jacobian", "diagonal_only"): """def jacobian(f, x, h=1e-5):
    J = np.zeros((len(f(x)), len(x)))
    for k in range(min(J.shape)):
        J[k, k] = partial_derivative(f, x, k, h)[k]
    return J
""",
    ("jacobian", "shape_flattened"): """def jacobian(f, x, h=1e-5):
    return np.stack([partial_derivative(f, x, j, h) for j in range(len(x))], axis=1).ravel()
""",
    ("jacobian", "loops_over_outputs"): """def jacobian(f, x, h=1e-5):
    return np.stack([partial_derivative(f, x, i, h) for i in range(len(f(x)))], axis=1)
""",
    ("jacobian", "x_not_restored"): """def jacobian(f, x, h=1e-5):
    p = np.array(x, dtype=float)
    cols = []
    for j in range(len(p)):
        p[j] += h
        hi = f(p)
        p[j] -= 2 * h
        cols.append((hi - f(p)) / (2 * h))
    return np.column_stack(cols)
""",
    ("jacobian", "order_reversed"): """def jacobian(f, x, h=1e-5):
    return np.column_stack([partial_derivative(f, x, j, h) for j in reversed(range(len(x)))])
""",
    ("jacobian", "value_for_slope"): """def jacobian(f, x, h=1e-5):
    return np.column_stack([f(x) for _ in range(len(x))])
""",
    ("jacobian", "forward_for_central"): """def jacobian(f, x, h=1e-5):
    y = f(x)
    return np.column_stack([(f(x + e) - y) / h for e in h * np.eye(len(x))])
""",
    ("jacobian", "run_not_doubled"): """def jacobian(f, x, h=1e-5):
    return np.column_stack([(f(x + e) - f(x - e)) / h for e in h * np.eye(len(x))])
""",
    ("jacobian", "half_step"): """def jacobian(f, x, h=1e-5):
    E = np.eye(len(x)) * h / 2
    return np.array([(f(x + e) - f(x - e)) / h for e in E]).T
""",
    ("jacobian", "sign"): """def jacobian(f, x, h=1e-5):
    return np.array([(f(x - e) - f(x + e)) / (2 * h) for e in h * np.eye(len(x))]).T
""",
    ("jacobian", "no_division"): """def jacobian(f, x, h=1e-5):
    return np.column_stack([f(x + e) - f(x - e) for e in h * np.eye(len(x))])
""",
    ("jacobian", "precedence"): """def jacobian(f, x, h=1e-5):
    return np.array([(f(x + e) - f(x - e)) / 2 * h for e in h * np.eye(len(x))]).T
""",
    ("jacobian", "hard_coded_step"): """def jacobian(f, x, h=1e-5):
    E = 1e-5 * np.eye(len(x))
    return np.column_stack([(f(x + e) - f(x - e)) / 2e-5 for e in E])
""",
    ("quadratic_gradient", "only_one_half_of_A"): """def quadratic_gradient(A, b, x):
    return A @ x - b
""",
    ("quadratic_gradient", "half_missing"): """def quadratic_gradient(A, b, x):
    return (A + A.T) @ x - b
""",
    ("quadratic_gradient", "half_taken_twice"): """def quadratic_gradient(A, b, x):
    sym = (A + A.T) / 2
    return sym @ x / 2 - b
""",
    ("quadratic_gradient", "b_halved"): """def quadratic_gradient(A, b, x):
    return ((A + A.T) @ x - b) / 2
""",
    ("quadratic_gradient", "b_added"): """def quadratic_gradient(A, b, x):
    return 0.5 * (A + A.T) @ x + b
""",
    ("quadratic_gradient", "b_missing"): """def quadratic_gradient(A, b, x):
    return 0.5 * (A @ x + x @ A)
""",
    ("quadratic_gradient", "b_times_x"): """def quadratic_gradient(A, b, x):
    return (A + A.T) @ x / 2 - b @ x
""",
    ("quadratic_gradient", "value_for_gradient"): """def quadratic_gradient(A, b, x):
    return x @ A @ x / 2 - b @ x
""",
    ("quadratic_gradient", "entry_by_entry"): """def quadratic_gradient(A, b, x):
    return 0.5 * (A + A.T) * x - b
""",
    ("quadratic_gradient", "x_missing"): """def quadratic_gradient(A, b, x):
    return (A + A.T) / 2 - b
""",
    ("quadratic_gradient", "difference_for_sum"): """def quadratic_gradient(A, b, x):
    return (A - A.T) @ x / 2 - b
""",
    ("quadratic_gradient", "matrix_product_with_transpose"): """def quadratic_gradient(A, b, x):
    return A @ A.T @ x / 2 - b
""",
    ("quadratic_gradient", "downhill"): """def quadratic_gradient(A, b, x):
    return b - (A + A.T) @ x / 2
""",
    ("quadratic_gradient", "bottom_for_gradient"): """def quadratic_gradient(A, b, x):
    return np.linalg.solve((A + A.T) / 2, b)
""",
    ("quadratic_gradient", "argument_overwritten"): """def quadratic_gradient(A, b, x):
    A += A.T
    return A @ x / 2 - b
""",
}
