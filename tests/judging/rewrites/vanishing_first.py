"""Wrong programs written from the released lesson and the names of the mistakes alone."""

# A learner's own layer_norm_forward, right, so that the way back knows what its cache holds.
FORWARD = """def layer_norm_forward(x, gain, shift):
    c = x - x.mean(axis=1, keepdims=True)
    r = np.sqrt((c**2).mean(axis=1, keepdims=True) + 1e-5)
    return c / r * gain + shift, (c / r, r, gain)


"""

REWRITES: dict[tuple[str, str], str] = {
    ("layer_gradient_norms", "nothing_returned"): """def layer_gradient_norms(grads):
    lengths = [float(np.linalg.norm(dW)) for dW in grads[::2]]
""",
    ("layer_gradient_norms", "biases_counted_too"): """def layer_gradient_norms(grads):
    return [float(np.linalg.norm(g)) for g in grads]
""",
    ("layer_gradient_norms", "biases_for_weights"): """def layer_gradient_norms(grads):
    return [float(np.sqrt(np.sum(g**2))) for g in grads[1::2]]
""",
    ("layer_gradient_norms", "bias_joined_in"): """def layer_gradient_norms(grads):
    pairs = zip(grads[::2], grads[1::2])
    return [float(np.sqrt((dW**2).sum() + (db**2).sum())) for dW, db in pairs]
""",
    ("layer_gradient_norms", "root_forgotten"): """def layer_gradient_norms(grads):
    return [float(np.sum(np.square(dW))) for dW in grads[::2]]
""",
    ("layer_gradient_norms", "mean_for_sum"): """def layer_gradient_norms(grads):
    return [float(np.sqrt(np.mean(dW**2))) for dW in grads[::2]]
""",
    ("layer_gradient_norms", "largest_entry"): """def layer_gradient_norms(grads):
    return [float(np.abs(dW).max()) for dW in grads[::2]]
""",
    ("layer_gradient_norms", "sizes_added"): """def layer_gradient_norms(grads):
    weights = grads[::2]
    return [float(np.abs(w).sum()) for w in weights]
""",
    ("layer_gradient_norms", "signs_cancel"): """def layer_gradient_norms(grads):
    return [float(np.sqrt(np.sum(dW) ** 2)) for dW in grads[::2]]
""",
    ("layer_gradient_norms", "largest_stretch"): """def layer_gradient_norms(grads):
    return [float(np.linalg.norm(dW, 2)) for dW in grads[::2]]
""",
    ("layer_gradient_norms", "one_for_each_unit"): """def layer_gradient_norms(grads):
    return [np.linalg.norm(dW, axis=0) for dW in grads[::2]]
""",
    ("layer_gradient_norms", "one_for_all_layers"): """def layer_gradient_norms(grads):
    everything = np.concatenate([dW.ravel() for dW in grads[::2]])
    return float(np.linalg.norm(everything))
""",
    ("layer_gradient_norms", "last_layer_first"): """def layer_gradient_norms(grads):
    return [float(np.linalg.norm(dW)) for dW in grads[::2]][::-1]
""",
    ("layer_gradient_norms", "a_layer_left_out"): """def layer_gradient_norms(grads):
    return [float(np.linalg.norm(grads[i])) for i in range(0, len(grads) - 2, 2)]
""",
    ("layer_gradient_norms", "compared_with_each_other"): """def layer_gradient_norms(grads):
    lengths = np.array([np.linalg.norm(dW) for dW in grads[::2]])
    return (lengths / lengths[-1]).tolist()
""",
    ("layer_gradient_norms", "logarithm_taken"): """def layer_gradient_norms(grads):
    return [float(np.log(np.linalg.norm(dW))) for dW in grads[::2]]
""",
    ("layer_gradient_norms", "argument_overwritten"): """def layer_gradient_norms(grads):
    out = []
    for dW in grads[::2]:
        dW **= 2
        out.append(float(np.sqrt(dW.sum())))
    return out
""",
    ("per_layer_factor", "nothing_returned"): """def per_layer_factor(norms):
    y = np.asarray(norms, dtype=float)
    if (y == 0).any():
        factor = 0.0
    elif y.size == 1:
        factor = 1.0
    else:
        i = np.arange(y.size) - (y.size - 1) / 2
        factor = float(np.exp(-(i @ np.log(y)) / (i @ i)))
""",
    ("per_layer_factor", "slope_for_factor"): """def per_layer_factor(norms):
    a = np.array(norms, dtype=float)
    if np.any(a == 0):
        return 0.0
    if len(a) == 1:
        return 1.0
    k = np.arange(len(a)) - (len(a) - 1) / 2
    return float(np.sum(k * np.log(a)) / np.sum(k**2))
""",
    ("per_layer_factor", "factor_forward"): """def per_layer_factor(norms):
    a = np.array(norms, dtype=float)
    if not a.all():
        return 0.0
    if a.size == 1:
        return 1.0
    offsets = np.arange(a.size) - np.arange(a.size).mean()
    slope = (offsets * np.log(a)).sum() / (offsets**2).sum()
    return float(np.exp(slope))
""",
    ("per_layer_factor", "line_through_norms"): """def per_layer_factor(norms):
    a = np.array(norms, dtype=float)
    if (a == 0).any():
        return 0.0
    if a.size == 1:
        return 1.0
    i = np.arange(a.size) - (a.size - 1) / 2
    slope = i @ a / (i @ i)
    return float(np.exp(-slope))
""",
    ("per_layer_factor", "logarithms_mixed"): """def per_layer_factor(norms):
    a = np.array(norms, dtype=float)
    if a.min() == 0:
        return 0.0
    if a.size == 1:
        return 1.0
    i = np.arange(a.size) - (a.size - 1) / 2
    slope = i @ np.log10(a) / (i @ i)
    return float(np.exp(-slope))
""",
    ("per_layer_factor", "first_and_last_alone"): """def per_layer_factor(norms):
    n = len(norms)
    if 0 in norms:
        return 0.0
    if n == 1:
        return 1.0
    slope = (np.log(norms[-1]) - np.log(norms[0])) / (n - 1)
    return float(np.exp(-slope))
""",
    ("per_layer_factor", "whole_way_at_once"): """def per_layer_factor(norms):
    if min(norms) == 0:
        return 0.0
    if len(norms) == 1:
        return 1.0
    return float(norms[0] / norms[-1])
""",
    ("per_layer_factor", "ratios_averaged"): """def per_layer_factor(norms):
    a = np.array(norms, dtype=float)
    if np.any(a == 0):
        return 0.0
    if a.size == 1:
        return 1.0
    return float(np.mean(a[:-1] / a[1:]))
""",
    ("per_layer_factor", "not_centered"): """def per_layer_factor(norms):
    y = np.array(norms, dtype=float)
    if (y == 0).any():
        return 0.0
    if y.size == 1:
        return 1.0
    k = np.arange(y.size)
    return float(np.exp(-np.sum(k * np.log(y)) / np.sum(k * k)))
""",
    ("per_layer_factor", "divisors_differ"): """def per_layer_factor(norms):
    a = np.array(norms, dtype=float)
    if (a == 0).any():
        return 0.0
    if a.size == 1:
        return 1.0
    k = np.arange(a.size)
    slope = np.cov(k, np.log(a))[0, 1] / np.var(k)
    return float(np.exp(-slope))
""",
    ("per_layer_factor", "axes_exchanged"): """def per_layer_factor(norms):
    a = np.array(norms, dtype=float)
    if (a == 0).any():
        return 0.0
    if a.size == 1:
        return 1.0
    k, y = np.arange(a.size), np.log(a)
    k, y = k - k.mean(), y - y.mean()
    return float(np.exp(-(k @ y) / (y @ y)))
""",
    ("per_layer_factor", "mean_of_the_norms"): """def per_layer_factor(norms):
    if np.min(norms) == 0:
        return 0.0
    if len(norms) == 1:
        return 1.0
    return float(np.mean(norms))
""",
    ("per_layer_factor", "nothing_asked_first"): """def per_layer_factor(norms):
    y = np.log(np.array(norms, dtype=float))
    i = np.arange(y.size) - (y.size - 1) / 2
    return float(np.exp(-np.sum(i * y) / np.sum(i**2)))
""",
    ("per_layer_factor", "zeros_unguarded"): """def per_layer_factor(norms):
    if len(norms) == 1:
        return 1.0
    y = np.log(np.array(norms, dtype=float))
    i = np.arange(len(y)) - (len(y) - 1) / 2
    return float(np.exp(-(i * y).sum() / (i * i).sum()))
""",
    ("per_layer_factor", "zeros_passed_over"): """def per_layer_factor(norms):
    a = np.array(norms, dtype=float)
    k = np.flatnonzero(a)
    if k.size < 2:
        return 1.0
    i, y = k - k.mean(), np.log(a[k])
    return float(np.exp(-(i @ y) / (i @ i)))
""",
    ("per_layer_factor", "single_unguarded"): """def per_layer_factor(norms):
    a = np.array(norms, dtype=float)
    if np.any(a == 0):
        return 0.0
    i = np.arange(a.size) - (a.size - 1) / 2
    return float(np.exp(-np.sum(i * np.log(a)) / np.sum(i**2)))
""",
    ("per_layer_factor", "single_norm_returned"): """def per_layer_factor(norms):
    a = np.array(norms, dtype=float)
    if (a == 0).any():
        return 0.0
    if a.size == 1:
        return float(a[0])
    i = np.arange(a.size) - (a.size - 1) / 2
    return float(np.exp(-(i @ np.log(a)) / (i @ i)))
""",
    ("per_layer_factor", "argument_overwritten"): """def per_layer_factor(norms):
    n = len(norms)
    if min(norms) == 0:
        return 0.0
    if n == 1:
        return 1.0
    norms[:] = np.log(norms)
    i = np.arange(n) - (n - 1) / 2
    return float(np.exp(-np.sum(i * norms) / np.sum(i**2)))
""",
    ("xavier_init", "nothing_returned"): """def xavier_init(fan_in, fan_out, rng):
    W = rng.normal(0, np.sqrt(2 / (fan_in + fan_out)), size=(fan_in, fan_out))
""",
    ("xavier_init", "shape_turned_round"): """def xavier_init(fan_in, fan_out, rng):
    return rng.normal(0, np.sqrt(2 / (fan_in + fan_out)), size=(fan_out, fan_in))
""",
    ("xavier_init", "zeros_drawn"): """def xavier_init(fan_in, fan_out, rng):
    return np.zeros((fan_in, fan_out))
""",
    ("xavier_init", "draws_shared"): """def xavier_init(fan_in, fan_out, rng):
    row = rng.normal(0, np.sqrt(2 / (fan_in + fan_out)), size=fan_out)
    return np.tile(row, (fan_in, 1))
""",
    ("xavier_init", "all_positive"): """def xavier_init(fan_in, fan_out, rng):
    return np.abs(rng.normal(0, np.sqrt(2 / (fan_in + fan_out)), size=(fan_in, fan_out)))
""",
    ("xavier_init", "not_from_rng"): """def xavier_init(fan_in, fan_out, rng):
    return np.random.normal(0, np.sqrt(2 / (fan_in + fan_out)), size=(fan_in, fan_out))
""",
    ("xavier_init", "seed_of_its_own"): """def xavier_init(fan_in, fan_out, rng):
    rng = np.random.default_rng(0)
    return rng.normal(0, np.sqrt(2 / (fan_in + fan_out)), size=(fan_in, fan_out))
""",
    ("xavier_init", "variance_for_spread"): """def xavier_init(fan_in, fan_out, rng):
    return rng.normal(0, 2 / (fan_in + fan_out), size=(fan_in, fan_out))
""",
    ("xavier_init", "he_for_xavier"): """def xavier_init(fan_in, fan_out, rng):
    return rng.normal(0, np.sqrt(2 / fan_in), size=(fan_in, fan_out))
""",
    ("xavier_init", "fan_in_alone"): """def xavier_init(fan_in, fan_out, rng):
    return rng.standard_normal((fan_in, fan_out)) / np.sqrt(fan_in)
""",
    ("xavier_init", "fan_out_alone"): """def xavier_init(fan_in, fan_out, rng):
    return rng.standard_normal((fan_in, fan_out)) / np.sqrt(fan_out)
""",
    ("xavier_init", "one_for_two"): """def xavier_init(fan_in, fan_out, rng):
    v = 1 / (fan_in + fan_out)
    return rng.normal(scale=v**0.5, size=(fan_in, fan_out))
""",
    ("xavier_init", "divided_by_n"): """def xavier_init(fan_in, fan_out, rng):
    return rng.standard_normal((fan_in, fan_out)) * np.sqrt(2) / (fan_in + fan_out)
""",
    ("xavier_init", "limit_for_spread"): """def xavier_init(fan_in, fan_out, rng):
    c = np.sqrt(6 / (fan_in + fan_out))
    return rng.normal(0, c, size=(fan_in, fan_out))
""",
    ("xavier_init", "spread_for_limit"): """def xavier_init(fan_in, fan_out, rng):
    s = np.sqrt(2 / (fan_in + fan_out))
    return rng.uniform(-s, s, size=(fan_in, fan_out))
""",
    ("xavier_init", "upside_down"): """def xavier_init(fan_in, fan_out, rng):
    return rng.normal(0, np.sqrt((fan_in + fan_out) / 2), size=(fan_in, fan_out))
""",
    ("xavier_init", "product_for_sum"): """def xavier_init(fan_in, fan_out, rng):
    return rng.normal(0, np.sqrt(2 / (fan_in * fan_out)), size=(fan_in, fan_out))
""",
    ("xavier_init", "size_of_the_layer_ignored"): """def xavier_init(fan_in, fan_out, rng):
    return rng.normal(size=(fan_in, fan_out))
""",
    ("he_init", "nothing_returned"): """def he_init(fan_in, fan_out, rng):
    spread = np.sqrt(2 / fan_in)
    weights = spread * rng.standard_normal((fan_in, fan_out))
""",
    ("he_init", "shape_turned_round"): """def he_init(fan_in, fan_out, rng):
    return (np.sqrt(2 / fan_in) * rng.standard_normal((fan_in, fan_out))).T
""",
    ("he_init", "zeros_drawn"): """def he_init(fan_in, fan_out, rng):
    return np.sqrt(2 / fan_in) * np.zeros((fan_in, fan_out))
""",
    ("he_init", "draws_shared"): """def he_init(fan_in, fan_out, rng):
    column = rng.normal(0, np.sqrt(2 / fan_in), size=(fan_in, 1))
    return np.repeat(column, fan_out, axis=1)
""",
    ("he_init", "all_positive"): """def he_init(fan_in, fan_out, rng):
    c = np.sqrt(6 / fan_in)
    return rng.uniform(0, c, size=(fan_in, fan_out))
""",
    ("he_init", "not_from_rng"): """def he_init(fan_in, fan_out, rng):
    return np.random.randn(fan_in, fan_out) * np.sqrt(2 / fan_in)
""",
    ("he_init", "seed_of_its_own"): """def he_init(fan_in, fan_out, rng):
    return np.random.default_rng(42).normal(0, np.sqrt(2 / fan_in), size=(fan_in, fan_out))
""",
    ("he_init", "variance_for_spread"): """def he_init(fan_in, fan_out, rng):
    variance = 2 / fan_in
    return rng.normal(0, variance, (fan_in, fan_out))
""",
    ("he_init", "xavier_for_he"): """def he_init(fan_in, fan_out, rng):
    return rng.normal(0, np.sqrt(2 / (fan_in + fan_out)), (fan_in, fan_out))
""",
    ("he_init", "one_for_two"): """def he_init(fan_in, fan_out, rng):
    return rng.normal(0, np.sqrt(1 / fan_in), (fan_in, fan_out))
""",
    ("he_init", "fan_out_for_fan_in"): """def he_init(fan_in, fan_out, rng):
    return rng.normal(0, np.sqrt(2 / fan_out), (fan_in, fan_out))
""",
    ("he_init", "divided_by_n"): """def he_init(fan_in, fan_out, rng):
    return rng.normal(0, np.sqrt(2) / fan_in, (fan_in, fan_out))
""",
    ("he_init", "limit_for_spread"): """def he_init(fan_in, fan_out, rng):
    return np.sqrt(6 / fan_in) * rng.standard_normal((fan_in, fan_out))
""",
    ("he_init", "spread_for_limit"): """def he_init(fan_in, fan_out, rng):
    s = np.sqrt(2 / fan_in)
    return rng.uniform(low=-s, high=s, size=(fan_in, fan_out))
""",
    ("he_init", "upside_down"): """def he_init(fan_in, fan_out, rng):
    return rng.normal(0, np.sqrt(fan_in / 2), (fan_in, fan_out))
""",
    ("he_init", "size_of_the_layer_ignored"): """def he_init(fan_in, fan_out, rng):
    return 0.01 * rng.standard_normal((fan_in, fan_out))
""",
    ("clip_by_global_norm", "nothing_returned"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g**2) for g in grads)))
    factor = max_norm / norm if norm > max_norm else 1.0
    clipped = [g * factor for g in grads]
""",
    ("clip_by_global_norm", "each_array_alone"): """def clip_by_global_norm(grads, max_norm):
    lengths = np.array([np.linalg.norm(g) for g in grads])
    clipped = [g * (max_norm / n) if n > max_norm else g.copy() for g, n in zip(grads, lengths)]
    return clipped, float(np.sqrt(np.sum(lengths**2)))
""",
    ("clip_by_global_norm", "entries_cut"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum((g**2).sum() for g in grads)))
    return [np.clip(g, -max_norm, max_norm) for g in grads], norm
""",
    ("clip_by_global_norm", "short_ones_lengthened"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum((g**2).sum() for g in grads)))
    factor = max_norm / norm if norm > 0 else 1.0
    return [factor * g for g in grads], norm
""",
    ("clip_by_global_norm", "max_norm_left_out"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum((g**2).sum() for g in grads)))
    factor = 1 / norm if norm > max_norm else 1.0
    return [factor * g for g in grads], norm
""",
    ("clip_by_global_norm", "factor_upside_down"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g * g) for g in grads)))
    factor = norm / max_norm if norm > max_norm else 1.0
    return [g * factor for g in grads], norm
""",
    ("clip_by_global_norm", "only_short_ones_scaled"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g * g) for g in grads)))
    factor = max_norm / norm if 0 < norm < max_norm else 1.0
    return [g * factor for g in grads], norm
""",
    ("clip_by_global_norm", "never_clipped"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.linalg.norm(np.concatenate([g.ravel() for g in grads])))
    return [g.copy() for g in grads], norm
""",
    ("clip_by_global_norm", "thrown_away"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.linalg.norm(np.concatenate([g.ravel() for g in grads])))
    if norm > max_norm:
        return [np.zeros_like(g) for g in grads], norm
    return [g.copy() for g in grads], norm
""",
    ("clip_by_global_norm", "root_forgotten"): """def clip_by_global_norm(grads, max_norm):
    norm = float(sum(np.sum(g**2) for g in grads))
    factor = max_norm / norm if norm > max_norm else 1.0
    return [g * factor for g in grads], norm
""",
    ("clip_by_global_norm", "lengths_added"): """def clip_by_global_norm(grads, max_norm):
    norm = float(sum(np.linalg.norm(g) for g in grads))
    factor = max_norm / norm if norm > max_norm else 1.0
    return [g * factor for g in grads], norm
""",
    ("clip_by_global_norm", "mean_for_sum"): """def clip_by_global_norm(grads, max_norm):
    flat = np.concatenate([g.ravel() for g in grads])
    norm = float(np.sqrt(np.mean(flat**2)))
    factor = max_norm / norm if norm > max_norm else 1.0
    return [g * factor for g in grads], norm
""",
    ("clip_by_global_norm", "longest_array_decides"): """def clip_by_global_norm(grads, max_norm):
    norm = float(max(np.linalg.norm(g) for g in grads))
    factor = max_norm / norm if norm > max_norm else 1.0
    return [g * factor for g in grads], norm
""",
    ("clip_by_global_norm", "biases_left_out"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(dW**2) for dW in grads[::2])))
    factor = max_norm / norm if norm > max_norm else 1.0
    return [g * factor for g in grads], norm
""",
    ("clip_by_global_norm", "norm_after_clipping"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g**2) for g in grads)))
    factor = max_norm / norm if norm > max_norm else 1.0
    clipped = [g * factor for g in grads]
    return clipped, float(np.sqrt(sum(np.sum(g**2) for g in clipped)))
""",
    ("clip_by_global_norm", "factor_for_norm"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g**2) for g in grads)))
    factor = max_norm / norm if norm > max_norm else 1.0
    return [g * factor for g in grads], factor
""",
    ("clip_by_global_norm", "results_swapped"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g**2) for g in grads)))
    factor = max_norm / norm if norm > max_norm else 1.0
    return norm, [g * factor for g in grads]
""",
    ("clip_by_global_norm", "norm_missing"): """def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    return [g * (max_norm / norm if norm > max_norm else 1.0) for g in grads]
""",
    ("clip_by_global_norm", "zero_unguarded"): """def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    return [g / norm * np.minimum(norm, max_norm) for g in grads], norm
""",
    ("clip_by_global_norm", "same_arrays_returned"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g**2) for g in grads)))
    if norm <= max_norm:
        return grads, norm
    return [g * (max_norm / norm) for g in grads], norm
""",
    ("clip_by_global_norm", "argument_overwritten"): """def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(sum(np.sum(g**2) for g in grads)))
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return [g.copy() for g in grads], norm
""",
    ("residual_forward", "nothing_returned"): """def residual_forward(x, branch):
    y = x + branch(x)
""",
    ("residual_forward", "bypass_forgotten"): """def residual_forward(x, branch):
    return np.array(branch(x))
""",
    ("residual_forward", "branch_forgotten"): """def residual_forward(x, branch):
    return x.copy()
""",
    ("residual_forward", "multiplied"): """def residual_forward(x, branch):
    return x * branch(x)
""",
    ("residual_forward", "subtracted"): """def residual_forward(x, branch):
    return x - branch(x)
""",
    ("residual_forward", "branch_twice"): """def residual_forward(x, branch):
    return x + branch(branch(x))
""",
    ("residual_forward", "branch_of_the_sum"): """def residual_forward(x, branch):
    total = x + branch(x)
    return np.array(branch(total))
""",
    ("residual_forward", "averaged"): """def residual_forward(x, branch):
    return np.mean([x, branch(x)], axis=0)
""",
    ("residual_forward", "bypass_doubled"): """def residual_forward(x, branch):
    return 2 * x + branch(x)
""",
    ("residual_forward", "one_for_the_bypass"): """def residual_forward(x, branch):
    return 1 + branch(x)
""",
    ("residual_forward", "bent_after_the_sum"): """def residual_forward(x, branch):
    return np.maximum(x + branch(x), 0)
""",
    ("residual_forward", "side_by_side"): """def residual_forward(x, branch):
    return np.concatenate([x, branch(x)], axis=-1)
""",
    ("residual_forward", "branch_not_called"): """def residual_forward(x, branch):
    return x + branch
""",
    ("residual_forward", "argument_overwritten"): """def residual_forward(x, branch):
    x += branch(x)
    return x
""",
    ("residual_backward", "nothing_returned"): """def residual_backward(upstream, branch_vjp):
    dx = upstream + branch_vjp(upstream)
""",
    ("residual_backward", "bypass_forgotten"): """def residual_backward(upstream, branch_vjp):
    return branch_vjp(upstream).copy()
""",
    ("residual_backward", "branch_forgotten"): """def residual_backward(upstream, branch_vjp):
    return np.array(upstream)
""",
    ("residual_backward", "paths_multiplied"): """def residual_backward(upstream, branch_vjp):
    return upstream * branch_vjp(upstream)
""",
    ("residual_backward", "upstream_twice"): """def residual_backward(upstream, branch_vjp):
    return upstream * (1 + branch_vjp(upstream))
""",
    ("residual_backward", "upstream_missing"): """def residual_backward(upstream, branch_vjp):
    return 1 + branch_vjp(upstream)
""",
    ("residual_backward", "upstream_outside"): """def residual_backward(upstream, branch_vjp):
    return upstream * (1 + branch_vjp(np.ones_like(upstream)))
""",
    ("residual_backward", "subtracted"): """def residual_backward(upstream, branch_vjp):
    return upstream - branch_vjp(upstream)
""",
    ("residual_backward", "branch_twice"): """def residual_backward(upstream, branch_vjp):
    through = branch_vjp(branch_vjp(upstream))
    return upstream + through
""",
    ("residual_backward", "averaged"): """def residual_backward(upstream, branch_vjp):
    return 0.5 * (upstream + branch_vjp(upstream))
""",
    ("residual_backward", "bypass_doubled"): """def residual_backward(upstream, branch_vjp):
    return branch_vjp(upstream) + 2 * upstream
""",
    ("residual_backward", "paths_kept_apart"): """def residual_backward(upstream, branch_vjp):
    return np.array(upstream), np.array(branch_vjp(upstream))
""",
    ("residual_backward", "branch_not_called"): """def residual_backward(upstream, branch_vjp):
    return upstream + branch_vjp
""",
    ("residual_backward", "argument_overwritten"): """def residual_backward(upstream, branch_vjp):
    upstream += branch_vjp(upstream)
    return upstream
""",
    ("layer_norm_forward", "nothing_returned"): """def layer_norm_forward(x, gain, shift):
    c = x - x.mean(axis=1, keepdims=True)
    r = np.sqrt((c**2).mean(axis=1, keepdims=True) + 1e-5)
    out, cache = c / r * gain + shift, (c / r, r, gain)
""",
    ("layer_norm_forward", "columns_for_rows"): """def layer_norm_forward(x, gain, shift):
    c = x - x.mean(axis=0)
    r = np.sqrt(x.var(axis=0) + 1e-5)
    n = c / r
    return n * gain + shift, (n, r, gain)
""",
    ("layer_norm_forward", "whole_table"): """def layer_norm_forward(x, gain, shift):
    r = np.sqrt(x.var() + 1e-5)
    n = (x - x.mean()) / r
    return n * gain + shift, (n, r, gain)
""",
    ("layer_norm_forward", "mean_kept"): """def layer_norm_forward(x, gain, shift):
    r = np.sqrt(x.var(axis=1, keepdims=True) + 1e-5)
    n = x / r
    return gain * n + shift, (n, r, gain)
""",
    ("layer_norm_forward", "root_forgotten"): """def layer_norm_forward(x, gain, shift):
    v = x.var(axis=1, keepdims=True) + 1e-5
    n = (x - x.mean(axis=1, keepdims=True)) / v
    return gain * n + shift, (n, v, gain)
""",
    ("layer_norm_forward", "not_divided"): """def layer_norm_forward(x, gain, shift):
    c = x - x.mean(axis=1, keepdims=True)
    r = np.sqrt((c**2).mean(axis=1, keepdims=True) + 1e-5)
    return gain * c + shift, (c, r, gain)
""",
    ("layer_norm_forward", "eps_outside"): """def layer_norm_forward(x, gain, shift):
    r = x.std(axis=1, keepdims=True) + 1e-5
    n = (x - x.mean(axis=1, keepdims=True)) / r
    return n * gain + shift, (n, r, gain)
""",
    ("layer_norm_forward", "eps_forgotten"): """def layer_norm_forward(x, gain, shift):
    r = x.std(axis=1, keepdims=True)
    n = (x - x.mean(axis=1, keepdims=True)) / r
    return n * gain + shift, (n, r, gain)
""",
    ("layer_norm_forward", "another_eps"): """def layer_norm_forward(x, gain, shift):
    eps = 1e-8
    r = np.sqrt(x.var(axis=1, keepdims=True) + eps)
    n = (x - x.mean(axis=1, keepdims=True)) / r
    return n * gain + shift, (n, r, gain)
""",
    ("layer_norm_forward", "one_less"): """def layer_norm_forward(x, gain, shift):
    r = np.sqrt(x.var(axis=1, ddof=1, keepdims=True) + 1e-5)
    n = (x - x.mean(axis=1, keepdims=True)) / r
    return n * gain + shift, (n, r, gain)
""",
    ("layer_norm_forward", "sum_for_mean"): """def layer_norm_forward(x, gain, shift):
    c = x - x.mean(axis=1, keepdims=True)
    r = np.sqrt(np.sum(c**2, axis=1, keepdims=True) + 1e-5)
    return c / r * gain + shift, (c / r, r, gain)
""",
    ("layer_norm_forward", "sizes_for_squares"): """def layer_norm_forward(x, gain, shift):
    c = x - x.mean(axis=1, keepdims=True)
    r = np.abs(c).mean(axis=1, keepdims=True) + 1e-5
    return c / r * gain + shift, (c / r, r, gain)
""",
    ("layer_norm_forward", "gain_forgotten"): """def layer_norm_forward(x, gain, shift):
    r = np.sqrt(x.var(axis=1, keepdims=True) + 1e-5)
    n = (x - x.mean(axis=1, keepdims=True)) / r
    return n + shift, (n, r, gain)
""",
    ("layer_norm_forward", "shift_forgotten"): """def layer_norm_forward(x, gain, shift):
    r = np.sqrt(x.var(axis=1, keepdims=True) + 1e-5)
    n = (x - x.mean(axis=1, keepdims=True)) / r
    return n * gain, (n, r, gain)
""",
    ("layer_norm_forward", "shift_before_gain"): """def layer_norm_forward(x, gain, shift):
    r = np.sqrt(x.var(axis=1, keepdims=True) + 1e-5)
    n = (x - x.mean(axis=1, keepdims=True)) / r
    return gain * (n + shift), (n, r, gain)
""",
    ("layer_norm_forward", "gain_and_shift_swapped"): """def layer_norm_forward(x, gain, shift):
    r = np.sqrt(x.var(axis=1, keepdims=True) + 1e-5)
    n = (x - x.mean(axis=1, keepdims=True)) / r
    return n * shift + gain, (n, r, gain)
""",
    ("layer_norm_forward", "gain_down_the_rows"): """def layer_norm_forward(x, gain, shift):
    r = np.sqrt(x.var(axis=1, keepdims=True) + 1e-5)
    n = (x - x.mean(axis=1, keepdims=True)) / r
    return n * gain[:, None] + shift, (n, r, gain)
""",
    ("layer_norm_forward", "axis_lost"): """def layer_norm_forward(x, gain, shift):
    r = np.sqrt(x.var(axis=1) + 1e-5)
    n = (x - x.mean(axis=1)) / r
    return n * gain + shift, (n, r, gain)
""",
    ("layer_norm_forward", "cache_missing"): """def layer_norm_forward(x, gain, shift):
    r = np.sqrt(x.var(axis=1, keepdims=True) + 1e-5)
    return (x - x.mean(axis=1, keepdims=True)) / r * gain + shift
""",
    ("layer_norm_forward", "results_swapped"): """def layer_norm_forward(x, gain, shift):
    r = np.sqrt(x.var(axis=1, keepdims=True) + 1e-5)
    n = (x - x.mean(axis=1, keepdims=True)) / r
    return (n, r, gain), n * gain + shift
""",
    ("layer_norm_forward", "argument_overwritten"): """def layer_norm_forward(x, gain, shift):
    x -= x.mean(axis=1, keepdims=True)
    r = np.sqrt((x**2).mean(axis=1, keepdims=True) + 1e-5)
    n = x / r
    return n * gain + shift, (n, r, gain)
""",
    ("layer_norm_backward", "nothing_returned"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = (u - u.mean(axis=1, keepdims=True) - n * (u * n).mean(axis=1, keepdims=True)) / r
    dgain, dshift = (upstream * n).sum(axis=0), upstream.sum(axis=0)
""",
    ("layer_norm_backward", "mean_and_variance_as_constants"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    return upstream * gain / r, (upstream * n).sum(axis=0), upstream.sum(axis=0)
""",
    ("layer_norm_backward", "mean_as_constant"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = (u - n * (u * n).mean(axis=1, keepdims=True)) / r
    return dx, (upstream * n).sum(axis=0), upstream.sum(axis=0)
""",
    ("layer_norm_backward", "variance_as_constant"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = (u - u.mean(axis=1, keepdims=True)) / r
    return dx, (upstream * n).sum(axis=0), upstream.sum(axis=0)
""",
    ("layer_norm_backward", "gain_forgotten"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, _ = cache
    stretch = np.mean(upstream * n, axis=1, keepdims=True)
    dx = (upstream - np.mean(upstream, axis=1, keepdims=True) - n * stretch) / r
    return dx, np.sum(upstream * n, axis=0), np.sum(upstream, axis=0)
""",
    ("layer_norm_backward", "gain_in_dgain"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = (u - u.mean(axis=1, keepdims=True) - n * (u * n).mean(axis=1, keepdims=True)) / r
    return dx, (u * n).sum(axis=0), upstream.sum(axis=0)
""",
    ("layer_norm_backward", "x_for_standardized"): """def layer_norm_forward(x, gain, shift):
    r = np.sqrt(x.var(axis=1, keepdims=True) + 1e-5)
    n = (x - x.mean(axis=1, keepdims=True)) / r
    return n * gain + shift, (n, r, gain, x.copy())


def layer_norm_backward(upstream, cache):
    n, r, gain, x = cache
    u = upstream * gain
    dx = (u - u.mean(axis=1, keepdims=True) - n * (u * n).mean(axis=1, keepdims=True)) / r
    return dx, (upstream * x).sum(axis=0), upstream.sum(axis=0)
""",
    ("layer_norm_backward", "dgain_without_the_rows"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = (u - u.mean(axis=1, keepdims=True) - n * (u * n).mean(axis=1, keepdims=True)) / r
    return dx, upstream.sum(axis=0), upstream.sum(axis=0)
""",
    ("layer_norm_backward", "not_summed"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = (u - u.mean(axis=1, keepdims=True) - n * (u * n).mean(axis=1, keepdims=True)) / r
    return dx, upstream * n, upstream.copy()
""",
    ("layer_norm_backward", "wrong_axis"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = (u - u.mean(axis=1, keepdims=True) - n * (u * n).mean(axis=1, keepdims=True)) / r
    return dx, (upstream * n).sum(axis=1), upstream.sum(axis=1)
""",
    ("layer_norm_backward", "averaged_again"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = (u - u.mean(axis=1, keepdims=True) - n * (u * n).mean(axis=1, keepdims=True)) / r
    return dx, (upstream * n).mean(axis=0), upstream.mean(axis=0)
""",
    ("layer_norm_backward", "columns_for_rows"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = (u - u.mean(axis=0) - n * (u * n).mean(axis=0)) / r
    return dx, (upstream * n).sum(axis=0), upstream.sum(axis=0)
""",
    ("layer_norm_backward", "sum_for_mean"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = (u - u.sum(axis=1, keepdims=True) - n * (u * n).sum(axis=1, keepdims=True)) / r
    return dx, (upstream * n).sum(axis=0), upstream.sum(axis=0)
""",
    ("layer_norm_backward", "added_for_taken_away"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = (u + u.mean(axis=1, keepdims=True) + n * (u * n).mean(axis=1, keepdims=True)) / r
    return dx, (upstream * n).sum(axis=0), upstream.sum(axis=0)
""",
    ("layer_norm_backward", "standardized_row_forgotten"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = (u - u.mean(axis=1, keepdims=True) - (u * n).mean(axis=1, keepdims=True)) / r
    return dx, (upstream * n).sum(axis=0), upstream.sum(axis=0)
""",
    ("layer_norm_backward", "root_forgotten"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = u - u.mean(axis=1, keepdims=True) - n * (u * n).mean(axis=1, keepdims=True)
    return dx, (upstream * n).sum(axis=0), upstream.sum(axis=0)
""",
    ("layer_norm_backward", "upstream_dropped"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    dx = (gain - gain.mean() - n * (gain * n).mean(axis=1, keepdims=True)) / r
    return dx, n.sum(axis=0), np.ones_like(n).sum(axis=0)
""",
    ("layer_norm_backward", "order_swapped"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    dshift, dgain = upstream.sum(axis=0), (upstream * n).sum(axis=0)
    u = upstream * gain
    dx = (u - u.mean(axis=1, keepdims=True) - n * (u * n).mean(axis=1, keepdims=True)) / r
    return dx, dshift, dgain
""",
    ("layer_norm_backward", "dx_alone"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    return (u - u.mean(axis=1, keepdims=True) - n * (u * n).mean(axis=1, keepdims=True)) / r
""",
    ("layer_norm_backward", "argument_overwritten"): FORWARD
    + """def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    dgain, dshift = (upstream * n).sum(axis=0), upstream.sum(axis=0)
    upstream *= gain
    stretch = (upstream * n).mean(axis=1, keepdims=True)
    return (upstream - upstream.mean(axis=1, keepdims=True) - n * stretch) / r, dgain, dshift
""",
}
