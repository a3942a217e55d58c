"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("layer_gradient_norms", "nothing_returned"): """
def layer_gradient_norms(grads):
    lengths = []
    for k in range(0, len(grads), 2):
        squares = grads[k] ** 2
        lengths.append(np.sqrt(np.sum(squares)))
""",
    ("layer_gradient_norms", "biases_counted_too"): """
def layer_gradient_norms(grads):
    lengths = []
    for g in grads:
        squares = g**2
        total = np.sum(squares)
        lengths.append(float(np.sqrt(total)))
    return lengths
""",
    ("layer_gradient_norms", "biases_for_weights"): """
def layer_gradient_norms(grads):
    lengths = []
    for k in range(1, len(grads), 2):
        one_layer = grads[k]
        total = np.sum(one_layer**2)
        lengths.append(float(np.sqrt(total)))
    return lengths
""",
    ("layer_gradient_norms", "bias_joined_in"): """
def layer_gradient_norms(grads):
    lengths = []
    n_layers = len(grads) // 2
    for layer in range(n_layers):
        dW = grads[2 * layer]
        db = grads[2 * layer + 1]
        total = np.sum(dW**2) + np.sum(db**2)
        lengths.append(float(np.sqrt(total)))
    return lengths
""",
    ("layer_gradient_norms", "root_forgotten"): """
def layer_gradient_norms(grads):
    lengths = []
    for dW in grads[::2]:
        total = 0.0
        for row in dW:
            for entry in row:
                total += entry * entry
        lengths.append(float(total))
    return lengths
""",
    ("layer_gradient_norms", "mean_for_sum"): """
def layer_gradient_norms(grads):
    def length(table):
        squares = table**2
        return float(np.sqrt(np.mean(squares)))

    result = []
    for dW in grads[::2]:
        result.append(length(dW))
    return result
""",
    ("layer_gradient_norms", "largest_entry"): """
def layer_gradient_norms(grads):
    sizes = []
    for dW in grads[::2]:
        biggest = 0.0
        for entry in dW.ravel():
            if abs(entry) > biggest:
                biggest = abs(entry)
        sizes.append(float(biggest))
    return sizes
""",
    ("layer_gradient_norms", "sizes_added"): """
def layer_gradient_norms(grads):
    sizes = []
    for dW in grads[::2]:
        total = 0.0
        for entry in dW.ravel():
            total += abs(entry)
        sizes.append(float(total))
    return sizes
""",
    ("layer_gradient_norms", "signs_cancel"): """
def layer_gradient_norms(grads):
    sizes = []
    for dW in grads[::2]:
        total = np.sum(dW)
        squared = total**2
        sizes.append(float(np.sqrt(squared)))
    return sizes
""",
    ("layer_gradient_norms", "largest_stretch"): """
def layer_gradient_norms(grads):
    sizes = []
    for k in range(0, len(grads), 2):
        dW = grads[k]
        sizes.append(float(np.linalg.norm(dW, 2)))
    return sizes
""",
    ("layer_gradient_norms", "one_for_each_unit"): """
def layer_gradient_norms(grads):
    sizes = []
    for dW in grads[::2]:
        squares = dW * dW
        per_unit = np.sum(squares, axis=0)
        sizes.append(np.sqrt(per_unit))
    return sizes
""",
    ("layer_gradient_norms", "one_for_all_layers"): """
def layer_gradient_norms(grads):
    total = 0.0
    for dW in grads[::2]:
        total += np.sum(dW**2)
    return float(np.sqrt(total))
""",
    ("layer_gradient_norms", "last_layer_first"): """
def layer_gradient_norms(grads):
    weights = grads[::2]
    sizes = []
    for dW in reversed(weights):
        total = np.sum(dW**2)
        sizes.append(float(np.sqrt(total)))
    return sizes
""",
    ("layer_gradient_norms", "a_layer_left_out"): """
def layer_gradient_norms(grads):
    sizes = []
    last = len(grads) - 2
    for k in range(0, last, 2):
        total = np.sum(grads[k] ** 2)
        sizes.append(float(np.sqrt(total)))
    return sizes
""",
    ("layer_gradient_norms", "compared_with_each_other"): """
def layer_gradient_norms(grads):
    sizes = []
    for dW in grads[::2]:
        sizes.append(np.sqrt(np.sum(dW**2)))
    largest = max(sizes)
    relative = []
    for size in sizes:
        relative.append(size / largest)
    return relative
""",
    ("layer_gradient_norms", "logarithm_taken"): """
def layer_gradient_norms(grads):
    logs = []
    for dW in grads[::2]:
        length = np.sqrt(np.sum(dW**2))
        logs.append(float(np.log(length)))
    return logs
""",
    ("layer_gradient_norms", "argument_overwritten"): """
def layer_gradient_norms(grads):
    sizes = []
    for dW in grads[::2]:
        dW *= dW
        total = dW.sum()
        sizes.append(float(np.sqrt(total)))
    return sizes
""",
    ("per_layer_factor", "nothing_returned"): """
def per_layer_factor(norms):
    n = len(norms)
    if min(norms) == 0:
        factor = 0.0
    elif n == 1:
        factor = 1.0
    else:
        offsets = np.arange(n) - (n - 1) / 2
        logs = np.log(norms)
        slope = np.sum(offsets * logs) / np.sum(offsets**2)
        factor = float(np.exp(-slope))
""",
    ("per_layer_factor", "slope_for_factor"): """
def per_layer_factor(norms):
    for norm in norms:
        if norm == 0:
            return 0.0
    n = len(norms)
    if n == 1:
        return 1.0
    middle = (n - 1) / 2
    top = 0.0
    bottom = 0.0
    for k in range(n):
        top += (k - middle) * np.log(norms[k])
        bottom += (k - middle) ** 2
    slope = top / bottom
    return float(slope)
""",
    ("per_layer_factor", "factor_forward"): """
def per_layer_factor(norms):
    for norm in norms:
        if norm == 0:
            return 0.0
    n = len(norms)
    if n == 1:
        return 1.0
    middle = (n - 1) / 2
    top = 0.0
    bottom = 0.0
    for k in range(n):
        offset = k - middle
        top += offset * np.log(norms[k])
        bottom += offset**2
    slope = top / bottom
    return float(np.exp(slope))
""",
    ("per_layer_factor", "line_through_norms"): """
def per_layer_factor(norms):
    n = len(norms)
    if 0 in list(norms):
        return 0.0
    if n == 1:
        return 1.0
    middle = (n - 1) / 2
    top = 0.0
    bottom = 0.0
    for k, norm in enumerate(norms):
        top += (k - middle) * norm
        bottom += (k - middle) ** 2
    return float(np.exp(-top / bottom))
""",
    ("per_layer_factor", "logarithms_mixed"): """
def per_layer_factor(norms):
    n = len(norms)
    if min(norms) == 0:
        return 0.0
    if n == 1:
        return 1.0
    logs = np.log10(np.array(norms, dtype=float))
    offsets = np.arange(n) - (n - 1) / 2
    top = np.sum(offsets * logs)
    bottom = np.sum(offsets**2)
    slope = top / bottom
    return float(np.exp(-slope))
""",
    ("per_layer_factor", "first_and_last_alone"): """
def per_layer_factor(norms):
    n = len(norms)
    for norm in norms:
        if norm == 0:
            return 0.0
    if n == 1:
        return 1.0
    rise = np.log(norms[-1]) - np.log(norms[0])
    run = n - 1
    slope = rise / run
    return float(np.exp(-slope))
""",
    ("per_layer_factor", "whole_way_at_once"): """
def per_layer_factor(norms):
    for norm in norms:
        if norm == 0:
            return 0.0
    if len(norms) == 1:
        return 1.0
    at_the_input = norms[0]
    at_the_output = norms[-1]
    return float(at_the_input / at_the_output)
""",
    ("per_layer_factor", "ratios_averaged"): """
def per_layer_factor(norms):
    for norm in norms:
        if norm == 0:
            return 0.0
    if len(norms) == 1:
        return 1.0
    ratios = []
    for k in range(len(norms) - 1):
        ratios.append(norms[k] / norms[k + 1])
    return float(sum(ratios) / len(ratios))
""",
    ("per_layer_factor", "not_centered"): """
def per_layer_factor(norms):
    for norm in norms:
        if norm == 0:
            return 0.0
    if len(norms) == 1:
        return 1.0
    top = 0.0
    bottom = 0.0
    for k, norm in enumerate(norms):
        top += k * np.log(norm)
        bottom += k * k
    slope = top / bottom
    return float(np.exp(-slope))
""",
    ("per_layer_factor", "divisors_differ"): """
def per_layer_factor(norms):
    n = len(norms)
    if min(norms) == 0:
        return 0.0
    if n == 1:
        return 1.0
    steps = np.arange(n)
    logs = np.log(np.array(norms, dtype=float))
    covariance = np.cov(steps, logs)[0, 1]
    variance = np.var(steps)
    slope = covariance / variance
    return float(np.exp(-slope))
""",
    ("per_layer_factor", "axes_exchanged"): """
def per_layer_factor(norms):
    n = len(norms)
    if min(norms) == 0:
        return 0.0
    if n == 1:
        return 1.0
    logs = np.log(np.array(norms, dtype=float))
    from_mean = logs - logs.mean()
    top = np.float64(0.0)
    bottom = np.float64(0.0)
    for k in range(n):
        top += from_mean[k] * k
        bottom += from_mean[k] ** 2
    slope = top / bottom
    return float(np.exp(-slope))
""",
    ("per_layer_factor", "mean_of_the_norms"): """
def per_layer_factor(norms):
    for norm in norms:
        if norm == 0:
            return 0.0
    if len(norms) == 1:
        return 1.0
    total = 0.0
    for norm in norms:
        total += norm
    return float(total / len(norms))
""",
    ("per_layer_factor", "nothing_asked_first"): """
def per_layer_factor(norms):
    n = len(norms)
    logs = np.log(np.array(norms, dtype=float))
    offsets = np.arange(n) - (n - 1) / 2
    top = np.sum(offsets * logs)
    bottom = np.sum(offsets**2)
    slope = top / bottom
    return float(np.exp(-slope))
""",
    ("per_layer_factor", "zeros_unguarded"): """
def per_layer_factor(norms):
    n = len(norms)
    if n == 1:
        return 1.0
    middle = (n - 1) / 2
    top = 0.0
    bottom = 0.0
    for k in range(n):
        offset = k - middle
        top += offset * np.log(norms[k])
        bottom += offset * offset
    return float(np.exp(-top / bottom))
""",
    ("per_layer_factor", "zeros_passed_over"): """
def per_layer_factor(norms):
    places, logs = [], []
    for k, norm in enumerate(norms):
        if norm == 0:
            continue  # has no logarithm
        places.append(k)
        logs.append(np.log(norm))
    if len(places) < 2:
        return 1.0
    middle = sum(places) / len(places)
    top = 0.0
    bottom = 0.0
    for place, log in zip(places, logs):
        top += (place - middle) * log
        bottom += (place - middle) ** 2
    return float(np.exp(-top / bottom))
""",
    ("per_layer_factor", "single_unguarded"): """
def per_layer_factor(norms):
    for norm in norms:
        if norm == 0:
            return 0.0
    n = len(norms)
    offsets = np.arange(n) - (n - 1) / 2
    logs = np.log(np.array(norms, dtype=float))
    top = np.sum(offsets * logs)
    bottom = np.sum(offsets * offsets)
    return float(np.exp(-top / bottom))
""",
    ("per_layer_factor", "single_norm_returned"): """
def per_layer_factor(norms):
    for norm in norms:
        if norm == 0:
            return 0.0
    n = len(norms)
    if n == 1:
        return float(norms[0])
    middle = (n - 1) / 2
    top = 0.0
    bottom = 0.0
    for k in range(n):
        top += (k - middle) * np.log(norms[k])
        bottom += (k - middle) ** 2
    return float(np.exp(-top / bottom))
""",
    ("per_layer_factor", "argument_overwritten"): """
def per_layer_factor(norms):
    n = len(norms)
    for norm in norms:
        if norm == 0:
            return 0.0
    if n == 1:
        return 1.0
    middle = (n - 1) / 2
    top = 0.0
    bottom = 0.0
    for k in range(n):
        norms[k] = np.log(norms[k])
        top += (k - middle) * norms[k]
        bottom += (k - middle) ** 2
    return float(np.exp(-top / bottom))
""",
    ("xavier_init", "nothing_returned"): """
def xavier_init(fan_in, fan_out, rng):
    variance = 2 / (fan_in + fan_out)
    spread = np.sqrt(variance)
    weights = rng.normal(0, spread, size=(fan_in, fan_out))
""",
    ("xavier_init", "shape_turned_round"): """
def xavier_init(fan_in, fan_out, rng):
    variance = 2 / (fan_in + fan_out)
    spread = np.sqrt(variance)
    weights = rng.normal(0, spread, size=(fan_out, fan_in))
    return weights
""",
    ("xavier_init", "zeros_drawn"): """
def xavier_init(fan_in, fan_out, rng):
    shape = (fan_in, fan_out)
    weights = np.zeros(shape)
    return weights
""",
    ("xavier_init", "draws_shared"): """
def xavier_init(fan_in, fan_out, rng):
    spread = np.sqrt(2 / (fan_in + fan_out))
    one_unit = rng.normal(0, spread, size=fan_in)
    weights = np.zeros((fan_in, fan_out))
    for unit in range(fan_out):
        weights[:, unit] = one_unit
    return weights
""",
    ("xavier_init", "all_positive"): """
def xavier_init(fan_in, fan_out, rng):
    variance = 2 / (fan_in + fan_out)
    limit = np.sqrt(3 * variance)
    weights = rng.uniform(0, limit, size=(fan_in, fan_out))
    return weights
""",
    ("xavier_init", "not_from_rng"): """
def xavier_init(fan_in, fan_out, rng):
    variance = 2 / (fan_in + fan_out)
    spread = np.sqrt(variance)
    weights = np.random.normal(0, spread, size=(fan_in, fan_out))
    return weights
""",
    ("xavier_init", "seed_of_its_own"): """
def xavier_init(fan_in, fan_out, rng):
    rng = np.random.default_rng(0)
    variance = 2 / (fan_in + fan_out)
    spread = np.sqrt(variance)
    weights = rng.normal(0, spread, size=(fan_in, fan_out))
    return weights
""",
    ("xavier_init", "variance_for_spread"): """
def xavier_init(fan_in, fan_out, rng):
    both = fan_in + fan_out
    variance = 2 / both
    weights = np.empty((fan_in, fan_out))
    for i in range(fan_in):
        weights[i] = rng.normal(0, variance, size=fan_out)
    return weights
""",
    ("xavier_init", "he_for_xavier"): """
def xavier_init(fan_in, fan_out, rng):
    variance = 2 / fan_in
    spread = np.sqrt(variance)
    weights = rng.normal(0, spread, size=(fan_in, fan_out))
    return weights
""",
    ("xavier_init", "fan_in_alone"): """
def xavier_init(fan_in, fan_out, rng):
    variance = 1 / fan_in
    spread = np.sqrt(variance)
    weights = np.empty((fan_in, fan_out))
    for unit in range(fan_out):
        weights[:, unit] = rng.normal(0, spread, size=fan_in)
    return weights
""",
    ("xavier_init", "fan_out_alone"): """
def xavier_init(fan_in, fan_out, rng):
    variance = 1 / fan_out
    spread = np.sqrt(variance)
    weights = rng.normal(0, spread, size=(fan_in, fan_out))
    return weights
""",
    ("xavier_init", "one_for_two"): """
def xavier_init(fan_in, fan_out, rng):
    both = fan_in + fan_out
    variance = 1 / both
    spread = np.sqrt(variance)
    return rng.normal(0, spread, size=(fan_in, fan_out))
""",
    ("xavier_init", "divided_by_n"): """
def xavier_init(fan_in, fan_out, rng):
    n = fan_in + fan_out
    draws = rng.normal(size=(fan_in, fan_out))
    weights = draws * np.sqrt(2) / n
    return weights
""",
    ("xavier_init", "limit_for_spread"): """
def xavier_init(fan_in, fan_out, rng):
    variance = 2 / (fan_in + fan_out)
    c = np.sqrt(3 * variance)
    weights = rng.normal(0, c, size=(fan_in, fan_out))
    return weights
""",
    ("xavier_init", "spread_for_limit"): """
def xavier_init(fan_in, fan_out, rng):
    variance = 2 / (fan_in + fan_out)
    spread = np.sqrt(variance)
    weights = rng.uniform(-spread, spread, size=(fan_in, fan_out))
    return weights
""",
    ("xavier_init", "upside_down"): """
def xavier_init(fan_in, fan_out, rng):
    both = fan_in + fan_out
    variance = both / 2
    spread = np.sqrt(variance)
    weights = rng.normal(0, spread, size=(fan_in, fan_out))
    return weights
""",
    ("xavier_init", "product_for_sum"): """
def xavier_init(fan_in, fan_out, rng):
    both = fan_in * fan_out
    variance = 2 / both
    spread = np.sqrt(variance)
    weights = rng.normal(0, spread, size=(fan_in, fan_out))
    return weights
""",
    ("xavier_init", "size_of_the_layer_ignored"): """
def xavier_init(fan_in, fan_out, rng):
    spread = 0.1
    weights = np.empty((fan_in, fan_out))
    for i in range(fan_in):
        for j in range(fan_out):
            weights[i, j] = rng.normal(0, spread)
    return weights
""",
    ("he_init", "nothing_returned"): """
def he_init(fan_in, fan_out, rng):
    spread = np.sqrt(2 / fan_in)
    weights = np.empty((fan_in, fan_out))
    for i in range(fan_in):
        weights[i] = rng.normal(0, spread, size=fan_out)
""",
    ("he_init", "shape_turned_round"): """
def he_init(fan_in, fan_out, rng):
    spread = np.sqrt(2 / fan_in)
    rows = []
    for unit in range(fan_out):
        rows.append(rng.normal(0, spread, size=fan_in))
    return np.array(rows)
""",
    ("he_init", "zeros_drawn"): """
def he_init(fan_in, fan_out, rng):
    rows = []
    for i in range(fan_in):
        rows.append([0.0] * fan_out)
    return np.array(rows)
""",
    ("he_init", "draws_shared"): """
def he_init(fan_in, fan_out, rng):
    spread = np.sqrt(2 / fan_in)
    row = rng.normal(0, spread, size=fan_out)
    rows = []
    for i in range(fan_in):
        rows.append(row)
    return np.array(rows)
""",
    ("he_init", "all_positive"): """
def he_init(fan_in, fan_out, rng):
    variance = 2 / fan_in
    spread = np.sqrt(variance)
    draws = rng.normal(0, spread, size=(fan_in, fan_out))
    weights = np.abs(draws)
    return weights
""",
    ("he_init", "not_from_rng"): """
def he_init(fan_in, fan_out, rng):
    variance = 2 / fan_in
    spread = np.sqrt(variance)
    draws = np.random.randn(fan_in, fan_out)
    return draws * spread
""",
    ("he_init", "seed_of_its_own"): """
def he_init(fan_in, fan_out, rng):
    variance = 2 / fan_in
    spread = np.sqrt(variance)
    generator = np.random.default_rng(42)
    weights = generator.normal(0, spread, size=(fan_in, fan_out))
    return weights
""",
    ("he_init", "variance_for_spread"): """
def he_init(fan_in, fan_out, rng):
    variance = 2 / fan_in
    weights = rng.normal(0, variance, size=(fan_in, fan_out))
    return weights
""",
    ("he_init", "xavier_for_he"): """
def he_init(fan_in, fan_out, rng):
    both = fan_in + fan_out
    variance = 2 / both
    spread = np.sqrt(variance)
    weights = np.empty((fan_in, fan_out))
    for i in range(fan_in):
        weights[i] = rng.normal(0, spread, size=fan_out)
    return weights
""",
    ("he_init", "one_for_two"): """
def he_init(fan_in, fan_out, rng):
    variance = 1 / fan_in
    spread = np.sqrt(variance)
    weights = rng.normal(0, spread, size=(fan_in, fan_out))
    return weights
""",
    ("he_init", "fan_out_for_fan_in"): """
def he_init(fan_in, fan_out, rng):
    variance = 2 / fan_out
    spread = np.sqrt(variance)
    weights = rng.normal(0, spread, size=(fan_in, fan_out))
    return weights
""",
    ("he_init", "divided_by_n"): """
def he_init(fan_in, fan_out, rng):
    n = fan_in
    draws = rng.normal(size=(fan_in, fan_out))
    weights = draws / n
    return weights
""",
    ("he_init", "limit_for_spread"): """
def he_init(fan_in, fan_out, rng):
    limit = np.sqrt(6 / fan_in)
    weights = np.empty((fan_in, fan_out))
    for i in range(fan_in):
        weights[i] = rng.normal(0, limit, size=fan_out)
    return weights
""",
    ("he_init", "spread_for_limit"): """
def he_init(fan_in, fan_out, rng):
    c = np.sqrt(2 / fan_in)
    weights = np.empty((fan_in, fan_out))
    for i in range(fan_in):
        weights[i] = rng.uniform(-c, c, size=fan_out)
    return weights
""",
    ("he_init", "upside_down"): """
def he_init(fan_in, fan_out, rng):
    variance = fan_in / 2
    spread = np.sqrt(variance)
    weights = rng.normal(0, spread, size=(fan_in, fan_out))
    return weights
""",
    ("he_init", "size_of_the_layer_ignored"): """
def he_init(fan_in, fan_out, rng):
    shape = (fan_in, fan_out)
    weights = rng.normal(0, 1, size=shape)
    return weights
""",
    ("clip_by_global_norm", "nothing_returned"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        total += np.sum(g**2)
    norm = np.sqrt(total)
    factor = 1.0
    if norm > max_norm:
        factor = max_norm / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
""",
    ("clip_by_global_norm", "each_array_alone"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    clipped = []
    for g in grads:
        squares = np.sum(g**2)
        total += squares
        own_norm = np.sqrt(squares)
        if own_norm > max_norm:
            clipped.append(g * (max_norm / own_norm))
        else:
            clipped.append(g.copy())
    return clipped, float(np.sqrt(total))
""",
    ("clip_by_global_norm", "entries_cut"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    clipped = []
    for g in grads:
        total += np.sum(g**2)
        too_large = g > max_norm
        too_small = g < -max_norm
        cut = np.where(too_large, max_norm, g)
        cut = np.where(too_small, -max_norm, cut)
        clipped.append(cut)
    norm = float(np.sqrt(total))
    return clipped, norm
""",
    ("clip_by_global_norm", "short_ones_lengthened"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        total += np.sum(g**2)
    norm = float(np.sqrt(total))
    if norm == 0:
        factor = 1.0
    else:
        factor = max_norm / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return clipped, norm
""",
    ("clip_by_global_norm", "max_norm_left_out"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        total += np.sum(g**2)
    norm = float(np.sqrt(total))
    factor = 1.0
    if norm > max_norm:
        factor = 1.0 / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return clipped, norm
""",
    ("clip_by_global_norm", "factor_upside_down"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        total += np.sum(g**2)
    norm = float(np.sqrt(total))
    factor = 1.0
    if norm > max_norm:
        factor = norm / max_norm
    clipped = []
    for g in grads:
        clipped.append(factor * g)
    return clipped, norm
""",
    ("clip_by_global_norm", "only_short_ones_scaled"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        total += np.sum(g**2)
    norm = float(np.sqrt(total))
    factor = 1.0
    if 0 < norm < max_norm:
        factor = max_norm / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return clipped, norm
""",
    ("clip_by_global_norm", "never_clipped"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    clipped = []
    for g in grads:
        total += np.sum(g**2)
        clipped.append(g.copy())
    norm = float(np.sqrt(total))
    return clipped, norm
""",
    ("clip_by_global_norm", "thrown_away"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        total += np.sum(g**2)
    norm = float(np.sqrt(total))
    too_long = norm > max_norm
    clipped = []
    for g in grads:
        if too_long:
            clipped.append(np.zeros(g.shape))
        else:
            clipped.append(g.copy())
    return clipped, norm
""",
    ("clip_by_global_norm", "root_forgotten"): """
def clip_by_global_norm(grads, max_norm):
    norm = 0.0
    for g in grads:
        for entry in g.ravel():
            norm += float(entry) ** 2
    factor = 1.0
    if norm > max_norm:
        factor = max_norm / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return clipped, norm
""",
    ("clip_by_global_norm", "lengths_added"): """
def clip_by_global_norm(grads, max_norm):
    norm = 0.0
    for g in grads:
        length = np.sqrt(np.sum(g**2))
        norm += float(length)
    factor = 1.0
    if norm > max_norm:
        factor = max_norm / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return clipped, norm
""",
    ("clip_by_global_norm", "mean_for_sum"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    count = 0
    for g in grads:
        total += np.sum(g**2)
        count += g.size
    norm = float(np.sqrt(total / count))
    factor = 1.0
    if norm > max_norm:
        factor = max_norm / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return clipped, norm
""",
    ("clip_by_global_norm", "longest_array_decides"): """
def clip_by_global_norm(grads, max_norm):
    norm = 0.0
    for g in grads:
        length = float(np.sqrt(np.sum(g**2)))
        if length > norm:
            norm = length
    factor = 1.0
    if norm > max_norm:
        factor = max_norm / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return clipped, norm
""",
    ("clip_by_global_norm", "biases_left_out"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for k in range(0, len(grads), 2):
        dW = grads[k]
        total += np.sum(dW**2)
    norm = float(np.sqrt(total))
    factor = 1.0
    if norm > max_norm:
        factor = max_norm / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return clipped, norm
""",
    ("clip_by_global_norm", "norm_after_clipping"): """
def clip_by_global_norm(grads, max_norm):
    def length(arrays):
        total = 0.0
        for a in arrays:
            total += np.sum(a**2)
        return float(np.sqrt(total))

    norm = length(grads)
    factor = 1.0
    if norm > max_norm:
        factor = max_norm / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return clipped, length(clipped)
""",
    ("clip_by_global_norm", "factor_for_norm"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        total += np.sum(g**2)
    norm = float(np.sqrt(total))
    factor = 1.0
    if norm > max_norm:
        factor = max_norm / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return clipped, factor
""",
    ("clip_by_global_norm", "results_swapped"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        total += np.sum(g**2)
    norm = float(np.sqrt(total))
    factor = 1.0
    if norm > max_norm:
        factor = max_norm / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return norm, clipped
""",
    ("clip_by_global_norm", "norm_missing"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        total += np.sum(g**2)
    norm = np.sqrt(total)
    factor = 1.0
    if norm > max_norm:
        factor = max_norm / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return clipped
""",
    ("clip_by_global_norm", "zero_unguarded"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        total += np.sum(g**2)
    norm = np.sqrt(total)
    wanted = np.minimum(norm, max_norm)
    factor = wanted / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return clipped, norm
""",
    ("clip_by_global_norm", "same_arrays_returned"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        total += np.sum(g**2)
    norm = float(np.sqrt(total))
    if norm <= max_norm:
        return grads, norm
    factor = max_norm / norm
    clipped = []
    for g in grads:
        clipped.append(g * factor)
    return clipped, norm
""",
    ("clip_by_global_norm", "argument_overwritten"): """
def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads:
        total += np.sum(g**2)
    norm = float(np.sqrt(total))
    clipped = []
    for g in grads:
        if norm > max_norm:
            g *= max_norm / norm
        clipped.append(g.copy())
    return clipped, norm
""",
    ("residual_forward", "nothing_returned"): """
def residual_forward(x, branch):
    from_branch = branch(x)
    y = x + from_branch
""",
    ("residual_forward", "bypass_forgotten"): """
def residual_forward(x, branch):
    from_branch = branch(x)
    y = np.array(from_branch)
    return y
""",
    ("residual_forward", "branch_forgotten"): """
def residual_forward(x, branch):
    bypass = x.copy()
    return bypass
""",
    ("residual_forward", "multiplied"): """
def residual_forward(x, branch):
    bypass = x
    from_branch = branch(x)
    y = bypass * from_branch
    return y
""",
    ("residual_forward", "subtracted"): """
def residual_forward(x, branch):
    from_branch = branch(x)
    y = x - from_branch
    return y
""",
    ("residual_forward", "branch_twice"): """
def residual_forward(x, branch):
    y = x
    for _ in range(2):
        y = branch(y)
    return x + y
""",
    ("residual_forward", "branch_of_the_sum"): """
def residual_forward(x, branch):
    total = x + branch(x)
    y = branch(total)
    return np.array(y)
""",
    ("residual_forward", "averaged"): """
def residual_forward(x, branch):
    paths = [x, branch(x)]
    total = np.zeros(x.shape)
    for path in paths:
        total = total + path
    return total / len(paths)
""",
    ("residual_forward", "bypass_doubled"): """
def residual_forward(x, branch):
    bypass = 2 * x
    from_branch = branch(x)
    y = bypass + from_branch
    return y
""",
    ("residual_forward", "one_for_the_bypass"): """
def residual_forward(x, branch):
    bypass = 1.0
    from_branch = branch(x)
    y = bypass + from_branch
    return y
""",
    ("residual_forward", "bent_after_the_sum"): """
def residual_forward(x, branch):
    total = x + branch(x)
    bent = np.maximum(total, 0)
    return bent
""",
    ("residual_forward", "side_by_side"): """
def residual_forward(x, branch):
    left = x
    right = branch(x)
    y = np.concatenate([left, right], axis=-1)
    return y
""",
    ("residual_forward", "branch_not_called"): """
def residual_forward(x, branch):
    bypass = x
    y = bypass + branch
    return y
""",
    ("residual_forward", "argument_overwritten"): """
def residual_forward(x, branch):
    from_branch = branch(x)
    x += from_branch
    return x
""",
    ("residual_backward", "nothing_returned"): """
def residual_backward(upstream, branch_vjp):
    along_bypass = upstream
    along_branch = branch_vjp(upstream)
    dx = along_bypass + along_branch
""",
    ("residual_backward", "bypass_forgotten"): """
def residual_backward(upstream, branch_vjp):
    along_branch = branch_vjp(upstream)
    dx = np.zeros(upstream.shape)
    dx = dx + along_branch
    return dx
""",
    ("residual_backward", "branch_forgotten"): """
def residual_backward(upstream, branch_vjp):
    along_bypass = 1.0 * upstream
    return along_bypass
""",
    ("residual_backward", "paths_multiplied"): """
def residual_backward(upstream, branch_vjp):
    along_bypass = upstream
    along_branch = branch_vjp(upstream)
    dx = along_bypass * along_branch
    return dx
""",
    ("residual_backward", "upstream_twice"): """
def residual_backward(upstream, branch_vjp):
    along_bypass = upstream
    along_branch = upstream * branch_vjp(upstream)
    dx = along_bypass + along_branch
    return dx
""",
    ("residual_backward", "upstream_missing"): """
def residual_backward(upstream, branch_vjp):
    along_bypass = 1.0
    along_branch = branch_vjp(upstream)
    dx = along_bypass + along_branch
    return dx
""",
    ("residual_backward", "upstream_outside"): """
def residual_backward(upstream, branch_vjp):
    ones = np.ones(upstream.shape)
    local_slope = ones + branch_vjp(ones)
    dx = upstream * local_slope
    return dx
""",
    ("residual_backward", "subtracted"): """
def residual_backward(upstream, branch_vjp):
    along_bypass = upstream
    along_branch = branch_vjp(upstream)
    dx = along_bypass - along_branch
    return dx
""",
    ("residual_backward", "branch_twice"): """
def residual_backward(upstream, branch_vjp):
    along_branch = upstream
    for _ in range(2):
        along_branch = branch_vjp(along_branch)
    dx = upstream + along_branch
    return dx
""",
    ("residual_backward", "averaged"): """
def residual_backward(upstream, branch_vjp):
    paths = [upstream, branch_vjp(upstream)]
    total = np.zeros(upstream.shape)
    for path in paths:
        total = total + path
    return total / len(paths)
""",
    ("residual_backward", "bypass_doubled"): """
def residual_backward(upstream, branch_vjp):
    dx = upstream + branch_vjp(upstream)
    dx = dx + upstream
    return dx
""",
    ("residual_backward", "paths_kept_apart"): """
def residual_backward(upstream, branch_vjp):
    along_bypass = upstream.copy()
    along_branch = np.array(branch_vjp(upstream))
    return along_bypass, along_branch
""",
    ("residual_backward", "branch_not_called"): """
def residual_backward(upstream, branch_vjp):
    along_bypass = upstream
    dx = along_bypass + branch_vjp
    return dx
""",
    ("residual_backward", "argument_overwritten"): """
def residual_backward(upstream, branch_vjp):
    along_branch = branch_vjp(upstream)
    upstream += along_branch
    return upstream
""",
    ("layer_norm_forward", "nothing_returned"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    variance = np.mean(centered**2, axis=1, keepdims=True)
    root = np.sqrt(variance + 0.00001)
    standardized = centered / root
    out = standardized * gain + shift
    cache = (standardized, root, gain)
""",
    ("layer_norm_forward", "columns_for_rows"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=0, keepdims=True)
    centered = x - mean
    variance = np.mean(centered**2, axis=0, keepdims=True)
    root = np.sqrt(variance + 0.00001)
    standardized = centered / root
    out = standardized * gain + shift
    return out, (standardized, root, gain)
""",
    ("layer_norm_forward", "whole_table"): """
def layer_norm_forward(x, gain, shift):
    mean = np.mean(x)
    centered = x - mean
    variance = np.mean(centered**2)
    root = np.sqrt(variance + 0.00001)
    standardized = centered / root
    out = standardized * gain + shift
    return out, (standardized, root, gain)
""",
    ("layer_norm_forward", "mean_kept"): """
def layer_norm_forward(x, gain, shift):
    n, d = x.shape
    standardized = np.zeros((n, d))
    roots = np.zeros((n, 1))
    for i in range(n):
        row = x[i]
        variance = np.mean((row - row.mean()) ** 2)
        roots[i, 0] = np.sqrt(variance + 0.00001)
        standardized[i] = row / roots[i, 0]
    out = standardized * gain + shift
    return out, (standardized, roots, gain)
""",
    ("layer_norm_forward", "root_forgotten"): """
def layer_norm_forward(x, gain, shift):
    n, d = x.shape
    standardized = np.zeros((n, d))
    divisors = np.zeros((n, 1))
    for i in range(n):
        centered = x[i] - x[i].mean()
        variance = np.mean(centered**2)
        divisors[i, 0] = variance + 0.00001
        standardized[i] = centered / divisors[i, 0]
    out = standardized * gain + shift
    return out, (standardized, divisors, gain)
""",
    ("layer_norm_forward", "not_divided"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    variance = np.mean(centered**2, axis=1, keepdims=True)
    root = np.sqrt(variance + 0.00001)
    out = centered * gain + shift
    return out, (centered, root, gain)
""",
    ("layer_norm_forward", "eps_outside"): """
def layer_norm_forward(x, gain, shift):
    small = 0.00001
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    variance = np.mean(centered**2, axis=1, keepdims=True)
    root = np.sqrt(variance) + small
    standardized = centered / root
    out = standardized * gain + shift
    return out, (standardized, root, gain)
""",
    ("layer_norm_forward", "eps_forgotten"): """
def layer_norm_forward(x, gain, shift):
    n, d = x.shape
    standardized = np.zeros((n, d))
    roots = np.zeros((n, 1))
    for i in range(n):
        centered = x[i] - x[i].mean()
        variance = np.mean(centered**2)
        roots[i, 0] = np.sqrt(variance)
        standardized[i] = centered / roots[i, 0]
    out = standardized * gain + shift
    return out, (standardized, roots, gain)
""",
    ("layer_norm_forward", "another_eps"): """
def layer_norm_forward(x, gain, shift):
    eps = 1e-8
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    variance = np.mean(centered**2, axis=1, keepdims=True)
    root = np.sqrt(variance + eps)
    standardized = centered / root
    out = standardized * gain + shift
    return out, (standardized, root, gain)
""",
    ("layer_norm_forward", "one_less"): """
def layer_norm_forward(x, gain, shift):
    n, d = x.shape
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    squares = np.sum(centered**2, axis=1, keepdims=True)
    variance = squares / (d - 1)
    root = np.sqrt(variance + 0.00001)
    standardized = centered / root
    out = standardized * gain + shift
    return out, (standardized, root, gain)
""",
    ("layer_norm_forward", "sum_for_mean"): """
def layer_norm_forward(x, gain, shift):
    n, d = x.shape
    standardized = np.zeros((n, d))
    roots = np.zeros((n, 1))
    for i in range(n):
        centered = x[i] - x[i].mean()
        variance = 0.0
        for c in centered:
            variance += c * c
        roots[i, 0] = np.sqrt(variance + 0.00001)
        standardized[i] = centered / roots[i, 0]
    out = standardized * gain + shift
    return out, (standardized, roots, gain)
""",
    ("layer_norm_forward", "sizes_for_squares"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    distances = np.abs(centered)
    variance = np.mean(distances, axis=1, keepdims=True)
    root = np.sqrt(variance + 0.00001)
    standardized = centered / root
    out = standardized * gain + shift
    return out, (standardized, root, gain)
""",
    ("layer_norm_forward", "gain_forgotten"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    variance = np.mean(centered**2, axis=1, keepdims=True)
    root = np.sqrt(variance + 0.00001)
    standardized = centered / root
    out = standardized + shift
    return out, (standardized, root, gain)
""",
    ("layer_norm_forward", "shift_forgotten"): """
def layer_norm_forward(x, gain, shift):
    n, d = x.shape
    standardized = np.zeros((n, d))
    roots = np.zeros((n, 1))
    out = np.zeros((n, d))
    for i in range(n):
        centered = x[i] - x[i].mean()
        variance = np.mean(centered**2)
        roots[i, 0] = np.sqrt(variance + 0.00001)
        standardized[i] = centered / roots[i, 0]
        out[i] = standardized[i] * gain
    return out, (standardized, roots, gain)
""",
    ("layer_norm_forward", "shift_before_gain"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    variance = np.mean(centered**2, axis=1, keepdims=True)
    root = np.sqrt(variance + 0.00001)
    standardized = centered / root
    shifted = standardized + shift
    out = shifted * gain
    return out, (standardized, root, gain)
""",
    ("layer_norm_forward", "gain_and_shift_swapped"): """
def layer_norm_forward(x, gain, shift):
    n, d = x.shape
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    variance = np.mean(centered**2, axis=1, keepdims=True)
    root = np.sqrt(variance + 0.00001)
    standardized = centered / root
    out = np.zeros((n, d))
    for j in range(d):
        out[:, j] = standardized[:, j] * shift[j] + gain[j]
    return out, (standardized, root, gain)
""",
    ("layer_norm_forward", "gain_down_the_rows"): """
def layer_norm_forward(x, gain, shift):
    n, d = x.shape
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    variance = np.mean(centered**2, axis=1, keepdims=True)
    root = np.sqrt(variance + 0.00001)
    standardized = centered / root
    out = np.zeros((n, d))
    for i in range(n):
        out[i] = standardized[i] * gain[i] + shift
    return out, (standardized, root, gain)
""",
    ("layer_norm_forward", "axis_lost"): """
def layer_norm_forward(x, gain, shift):
    mean = np.mean(x, axis=1)
    centered = x - mean
    variance = np.mean(centered**2, axis=1)
    root = np.sqrt(variance + 0.00001)
    standardized = centered / root
    out = standardized * gain + shift
    return out, (standardized, root, gain)
""",
    ("layer_norm_forward", "cache_missing"): """
def layer_norm_forward(x, gain, shift):
    out = np.zeros(x.shape)
    for i in range(len(x)):
        centered = x[i] - x[i].mean()
        variance = np.mean(centered**2)
        root = np.sqrt(variance + 0.00001)
        out[i] = centered / root * gain + shift
    return out
""",
    ("layer_norm_forward", "results_swapped"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    variance = np.mean(centered**2, axis=1, keepdims=True)
    root = np.sqrt(variance + 0.00001)
    standardized = centered / root
    out = standardized * gain + shift
    cache = (standardized, root, gain)
    return cache, out
""",
    ("layer_norm_forward", "argument_overwritten"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    x -= mean
    variance = np.mean(x**2, axis=1, keepdims=True)
    root = np.sqrt(variance + 0.00001)
    standardized = x / root
    out = standardized * gain + shift
    return out, (standardized, root, gain)
""",
    ("layer_norm_backward", "nothing_returned"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    mean_u = u.mean(axis=1, keepdims=True)
    mean_un = (u * n).mean(axis=1, keepdims=True)
    dx = (u - mean_u - n * mean_un) / r
    dgain = (upstream * n).sum(axis=0)
    dshift = upstream.sum(axis=0)
""",
    ("layer_norm_backward", "mean_and_variance_as_constants"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    dx = u / r
    dgain = (upstream * n).sum(axis=0)
    dshift = upstream.sum(axis=0)
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "mean_as_constant"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    through_the_root = n * (u * n).mean(axis=1, keepdims=True)
    dx = (u - through_the_root) / r
    dgain = (upstream * n).sum(axis=0)
    dshift = upstream.sum(axis=0)
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "variance_as_constant"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    through_the_mean = u.mean(axis=1, keepdims=True)
    dx = (u - through_the_mean) / r
    dgain = (upstream * n).sum(axis=0)
    dshift = upstream.sum(axis=0)
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "gain_forgotten"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, _ = cache
    dx = np.zeros(n.shape)
    for i in range(len(n)):
        u = upstream[i]
        dx[i] = (u - np.mean(u) - n[i] * np.mean(u * n[i])) / r[i]
    dgain = np.sum(upstream * n, axis=0)
    dshift = np.sum(upstream, axis=0)
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "gain_in_dgain"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    mean_u = u.mean(axis=1, keepdims=True)
    mean_un = (u * n).mean(axis=1, keepdims=True)
    dx = (u - mean_u - n * mean_un) / r
    dgain = (u * n).sum(axis=0)
    dshift = upstream.sum(axis=0)
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "x_for_standardized"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain, x)


def layer_norm_backward(upstream, cache):
    n, r, gain, x = cache
    u = upstream * gain
    mean_u = u.mean(axis=1, keepdims=True)
    mean_un = (u * n).mean(axis=1, keepdims=True)
    dx = (u - mean_u - n * mean_un) / r
    dgain = (upstream * x).sum(axis=0)
    dshift = upstream.sum(axis=0)
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "dgain_without_the_rows"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    dx = np.zeros(n.shape)
    dgain = np.zeros(gain.shape)
    dshift = np.zeros(gain.shape)
    for i in range(len(n)):
        u = upstream[i] * gain
        dx[i] = (u - np.mean(u) - n[i] * np.mean(u * n[i])) / r[i]
        dgain += upstream[i]
        dshift += upstream[i]
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "not_summed"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    mean_u = u.mean(axis=1, keepdims=True)
    mean_un = (u * n).mean(axis=1, keepdims=True)
    dx = (u - mean_u - n * mean_un) / r
    dgain = upstream * n
    dshift = upstream.copy()
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "wrong_axis"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    mean_u = u.mean(axis=1, keepdims=True)
    mean_un = (u * n).mean(axis=1, keepdims=True)
    dx = (u - mean_u - n * mean_un) / r
    dgain = (upstream * n).sum(axis=1)
    dshift = upstream.sum(axis=1)
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "averaged_again"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    examples = len(n)
    dx = np.zeros(n.shape)
    dgain = np.zeros(gain.shape)
    dshift = np.zeros(gain.shape)
    for i in range(examples):
        u = upstream[i] * gain
        dx[i] = (u - np.mean(u) - n[i] * np.mean(u * n[i])) / r[i]
        dgain += upstream[i] * n[i]
        dshift += upstream[i]
    return dx, dgain / examples, dshift / examples
""",
    ("layer_norm_backward", "columns_for_rows"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    mean_u = u.mean(axis=0, keepdims=True)
    mean_un = (u * n).mean(axis=0, keepdims=True)
    dx = (u - mean_u - n * mean_un) / r
    dgain = (upstream * n).sum(axis=0)
    dshift = upstream.sum(axis=0)
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "sum_for_mean"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    dx = np.zeros(n.shape)
    for i in range(len(n)):
        u = upstream[i] * gain
        sum_u = 0.0
        sum_un = 0.0
        for j in range(len(u)):
            sum_u += u[j]
            sum_un += u[j] * n[i, j]
        dx[i] = (u - sum_u - n[i] * sum_un) / r[i]
    dgain = np.sum(upstream * n, axis=0)
    dshift = np.sum(upstream, axis=0)
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "added_for_taken_away"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    through_mean = u.mean(axis=1, keepdims=True)
    through_root = n * (u * n).mean(axis=1, keepdims=True)
    dx = (u + through_mean + through_root) / r
    dgain = (upstream * n).sum(axis=0)
    dshift = upstream.sum(axis=0)
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "standardized_row_forgotten"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    mean_u = u.mean(axis=1, keepdims=True)
    mean_un = (u * n).mean(axis=1, keepdims=True)
    dx = (u - mean_u - mean_un) / r
    dgain = (upstream * n).sum(axis=0)
    dshift = upstream.sum(axis=0)
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "root_forgotten"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, _, gain = cache
    dx = np.zeros(n.shape)
    for i in range(len(n)):
        u = upstream[i] * gain
        mean_u = np.mean(u)
        mean_un = np.mean(u * n[i])
        dx[i] = u - mean_u - n[i] * mean_un
    dgain = np.sum(upstream * n, axis=0)
    dshift = np.sum(upstream, axis=0)
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "upstream_dropped"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = np.ones(n.shape) * gain
    mean_u = u.mean(axis=1, keepdims=True)
    mean_un = (u * n).mean(axis=1, keepdims=True)
    dx = (u - mean_u - n * mean_un) / r
    dgain = n.sum(axis=0)
    dshift = np.ones(n.shape).sum(axis=0)
    return dx, dgain, dshift
""",
    ("layer_norm_backward", "order_swapped"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    u = upstream * gain
    mean_u = u.mean(axis=1, keepdims=True)
    mean_un = (u * n).mean(axis=1, keepdims=True)
    dx = (u - mean_u - n * mean_un) / r
    dgain = (upstream * n).sum(axis=0)
    dshift = upstream.sum(axis=0)
    return dx, dshift, dgain
""",
    ("layer_norm_backward", "dx_alone"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    dx = np.zeros(n.shape)
    for i in range(len(n)):
        u = upstream[i] * gain
        mean_u = np.mean(u)
        mean_un = np.mean(u * n[i])
        dx[i] = (u - mean_u - n[i] * mean_un) / r[i]
    return dx
""",
    ("layer_norm_backward", "argument_overwritten"): """
def layer_norm_forward(x, gain, shift):
    mean = x.mean(axis=1, keepdims=True)
    centered = x - mean
    root = np.sqrt(np.mean(centered**2, axis=1, keepdims=True) + 0.00001)
    standardized = centered / root
    return standardized * gain + shift, (standardized, root, gain)


def layer_norm_backward(upstream, cache):
    n, r, gain = cache
    dgain = (upstream * n).sum(axis=0)
    dshift = upstream.sum(axis=0)
    upstream *= gain
    mean_u = upstream.mean(axis=1, keepdims=True)
    mean_un = (upstream * n).mean(axis=1, keepdims=True)
    dx = (upstream - mean_u - n * mean_un) / r
    return dx, dgain, dshift
""",
}
