"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("standardize_with", "nothing_returned"): """
def standardize_with(train, X):
    means = train.mean(axis=0)
    spreads = train.std(axis=0)
    constant = train.max(axis=0) == train.min(axis=0)
    divisors = np.where(constant, 1.0, spreads)
    scaled = (X - means) / divisors
""",
    ("standardize_with", "measured_on_the_other_data"): """
def standardize_with(train, X):
    result = np.zeros(X.shape)
    for j in range(X.shape[1]):
        column = X[:, j]
        middle = column.mean()
        if column.max() == column.min():
            width = 1.0
        else:
            width = column.std()
        result[:, j] = (column - middle) / width
    return result
""",
    ("standardize_with", "measured_on_both"): """
def standardize_with(train, X):
    everything = np.vstack([train, X])
    means = everything.mean(axis=0)
    spreads = everything.std(axis=0)
    for j in range(everything.shape[1]):
        column = everything[:, j]
        if column.max() == column.min():
            spreads[j] = 1.0
    return (X - means) / spreads
""",
    ("standardize_with", "mean_of_the_other_data"): """
def standardize_with(train, X):
    columns = []
    for j in range(X.shape[1]):
        seen = train[:, j]
        spread = 1.0 if seen.max() == seen.min() else seen.std()
        new = X[:, j]
        columns.append((new - new.mean()) / spread)
    return np.stack(columns, axis=1)
""",
    ("standardize_with", "spread_of_the_other_data"): """
def standardize_with(train, X):
    center = train.mean(axis=0)
    flat = X.max(axis=0) == X.min(axis=0)
    spread = X.std(axis=0)
    spread = np.where(flat, 1.0, spread)
    shifted = X - center
    return shifted / spread
""",
    ("standardize_with", "training_data_returned"): """
def standardize_with(train, X):
    means = np.mean(train, axis=0)
    spreads = np.std(train, axis=0)
    largest = np.max(train, axis=0)
    smallest = np.min(train, axis=0)
    spreads = np.where(largest == smallest, 1.0, spreads)
    shifted = train - means
    scaled = shifted / spreads
    return scaled
""",
    ("standardize_with", "not_divided"): """
def standardize_with(train, X):
    shifted = np.empty(X.shape)
    for j in range(train.shape[1]):
        mean = np.mean(train[:, j])
        shifted[:, j] = X[:, j] - mean
    return shifted
""",
    ("standardize_with", "mean_not_subtracted"): """
def standardize_with(train, X):
    spread = train.std(axis=0)
    constant = train.max(axis=0) == train.min(axis=0)
    spread[constant] = 1.0
    return X / spread
""",
    ("standardize_with", "divided_before_subtracting"): """
def standardize_with(train, X):
    m = train.mean(axis=0)
    s = train.std(axis=0)
    s = np.where(train.max(axis=0) == train.min(axis=0), 1.0, s)
    divided = X / s
    return divided - m
""",
    ("standardize_with", "multiplied_for_divided"): """
def standardize_with(train, X):
    out = np.zeros(X.shape)
    for j in range(X.shape[1]):
        known = train[:, j]
        if known.max() == known.min():
            factor = 1.0
        else:
            factor = known.std()
        out[:, j] = (X[:, j] - known.mean()) * factor
    return out
""",
    ("standardize_with", "variance_for_spread"): """
def standardize_with(train, X):
    means = train.mean(axis=0)
    distances = train - means
    spreads = (distances**2).mean(axis=0)
    constant = train.max(axis=0) == train.min(axis=0)
    spreads[constant] = 1.0
    return (X - means) / spreads
""",
    ("standardize_with", "spread_with_one_less"): """
def standardize_with(train, X):
    count, width = train.shape
    result = np.zeros(X.shape)
    for j in range(width):
        column = train[:, j]
        mean = column.sum() / count
        if column.max() == column.min():
            spread = 1.0
        else:
            squared = (column - mean) ** 2
            spread = np.sqrt(squared.sum() / (count - 1))
        result[:, j] = (X[:, j] - mean) / spread
    return result
""",
    ("standardize_with", "range_for_spread"): """
def standardize_with(train, X):
    top = train.max(axis=0)
    bottom = train.min(axis=0)
    spread = np.where(top == bottom, 1.0, top - bottom)
    return (X - train.mean(axis=0)) / spread
""",
    ("standardize_with", "one_scale_for_all"): """
def standardize_with(train, X):
    mean = train.mean()
    spread = train.std()
    if train.max() == train.min():
        spread = 1.0
    return (X - mean) / spread
""",
    ("standardize_with", "rows_for_columns"): """
def standardize_with(train, X):
    means = train.mean(axis=1, keepdims=True)
    spreads = train.std(axis=1, keepdims=True)
    largest = train.max(axis=1, keepdims=True)
    smallest = train.min(axis=1, keepdims=True)
    spreads = np.where(largest == smallest, 1.0, spreads)
    return (X - means) / spreads
""",
    ("standardize_with", "divided_by_zero"): """
def standardize_with(train, X):
    means = train.mean(axis=0)
    spreads = train.std(axis=0)
    shifted = X - means
    return shifted / spreads
""",
    ("standardize_with", "small_number_for_a_test"): """
def standardize_with(train, X):
    epsilon = 1e-8
    mu = np.mean(train, axis=0)
    sigma = np.std(train, axis=0)
    return (X - mu) / (sigma + epsilon)
""",
    ("standardize_with", "constant_becomes_zero"): """
def standardize_with(train, X):
    result = np.zeros(X.shape)
    for j in range(X.shape[1]):
        column = train[:, j]
        if column.max() != column.min():
            result[:, j] = (X[:, j] - column.mean()) / column.std()
    return result
""",
    ("standardize_with", "constant_left_alone"): """
def standardize_with(train, X):
    scaled = X.astype(float)
    for j in range(train.shape[1]):
        column = train[:, j]
        if column.max() == column.min():
            continue
        scaled[:, j] = (scaled[:, j] - column.mean()) / column.std()
    return scaled
""",
    ("standardize_with", "constant_asked_of_the_other_data"): """
def standardize_with(train, X):
    mean = train.mean(axis=0)
    spread = train.std(axis=0)
    constant = X.max(axis=0) == X.min(axis=0)
    divisor = np.where(constant, 1.0, spread)
    return (X - mean) / divisor
""",
    ("standardize_with", "argument_overwritten"): """
def standardize_with(train, X):
    means = train.mean(axis=0)
    spreads = train.std(axis=0)
    constant = train.max(axis=0) == train.min(axis=0)
    spreads[constant] = 1.0
    for j in range(X.shape[1]):
        X[:, j] = (X[:, j] - means[j]) / spreads[j]
    return X
""",
    ("initialize", "nothing_returned"): """
def initialize(sizes, rng):
    params = []
    for k in range(len(sizes) - 1):
        d_in = sizes[k]
        d_out = sizes[k + 1]
        scale = np.sqrt(2 / d_in)
        params.append(scale * rng.normal(size=(d_in, d_out)))
        params.append(np.zeros(d_out))
""",
    ("initialize", "zero_weights"): """
def initialize(sizes, rng):
    parts = []
    for d_in, d_out in zip(sizes[:-1], sizes[1:]):
        W = np.zeros((d_in, d_out))
        b = np.zeros(d_out)
        parts.append(W)
        parts.append(b)
    return parts
""",
    ("initialize", "units_alike"): """
def initialize(sizes, rng):
    params = []
    for k in range(1, len(sizes)):
        rows, units = sizes[k - 1], sizes[k]
        one_unit = rng.normal(size=(rows, 1)) * np.sqrt(2 / rows)
        table = np.repeat(one_unit, units, axis=1)
        params += [table, np.zeros(units)]
    return params
""",
    ("initialize", "variance_for_deviation"): """
def initialize(sizes, rng):
    params = []
    for d_in, d_out in zip(sizes, sizes[1:]):
        variance = 2 / d_in
        weights = variance * rng.normal(size=(d_in, d_out))
        params.append(weights)
        params.append(np.zeros(d_out))
    return params
""",
    ("initialize", "one_for_two"): """
def initialize(sizes, rng):
    layers = len(sizes) - 1
    params = []
    for layer in range(layers):
        d_in = sizes[layer]
        d_out = sizes[layer + 1]
        deviation = 1 / np.sqrt(d_in)
        W = rng.normal(0.0, deviation, size=(d_in, d_out))
        b = np.zeros(d_out)
        params.extend([W, b])
    return params
""",
    ("initialize", "outputs_for_inputs"): """
def initialize(sizes, rng):
    params = []
    for i in range(len(sizes) - 1):
        n_in, n_out = sizes[i], sizes[i + 1]
        s = np.sqrt(2.0 / n_out)
        params.append(rng.normal(size=(n_in, n_out)) * s)
        params.append(np.zeros(n_out))
    return params
""",
    ("initialize", "inputs_and_outputs"): """
def initialize(sizes, rng):
    params = []
    for d_in, d_out in zip(sizes[:-1], sizes[1:]):
        fans = d_in + d_out
        deviation = np.sqrt(2 / fans)
        W = deviation * rng.normal(size=(d_in, d_out))
        params.append(W)
        params.append(np.zeros((d_out,)))
    return params
""",
    ("initialize", "divided_without_root"): """
def initialize(sizes, rng):
    params = []
    for k in range(len(sizes) - 1):
        d_in, d_out = sizes[k : k + 2]
        drawn = rng.normal(size=(d_in, d_out))
        params.append(drawn * np.sqrt(2) / d_in)
        params.append(np.zeros(d_out))
    return params
""",
    ("initialize", "not_scaled"): """
def initialize(sizes, rng):
    result = []
    before = sizes[0]
    for units in sizes[1:]:
        result.append(rng.normal(size=(before, units)))
        result.append(np.zeros(units))
        before = units
    return result
""",
    ("initialize", "fixed_scale"): """
def initialize(sizes, rng):
    small = 0.01
    params = []
    for d_in, d_out in zip(sizes[:-1], sizes[1:]):
        W = small * rng.standard_normal((d_in, d_out))
        b = np.zeros(d_out)
        params.append(W)
        params.append(b)
    return params
""",
    ("initialize", "root_turned_over"): """
def initialize(sizes, rng):
    params = []
    for k in range(len(sizes) - 1):
        d_in, d_out = sizes[k], sizes[k + 1]
        factor = np.sqrt(d_in / 2)
        params.append(factor * rng.normal(size=(d_in, d_out)))
        params.append(np.zeros(d_out))
    return params
""",
    ("initialize", "limits_for_deviation"): """
def initialize(sizes, rng):
    params = []
    for d_in, d_out in zip(sizes[:-1], sizes[1:]):
        s = np.sqrt(2 / d_in)
        W = rng.uniform(-s, s, size=(d_in, d_out))
        params.append(W)
        params.append(np.zeros(d_out))
    return params
""",
    ("initialize", "first_inputs_for_all"): """
def initialize(sizes, rng):
    d = sizes[0]
    scale = np.sqrt(2 / d)
    params = []
    for k in range(len(sizes) - 1):
        shape = (sizes[k], sizes[k + 1])
        params.append(scale * rng.normal(size=shape))
        params.append(np.zeros(sizes[k + 1]))
    return params
""",
    ("initialize", "positive_weights"): """
def initialize(sizes, rng):
    params = []
    for d_in, d_out in zip(sizes[:-1], sizes[1:]):
        drawn = rng.normal(size=(d_in, d_out)) * np.sqrt(2 / d_in)
        params.append(np.abs(drawn))
        params.append(np.zeros(d_out))
    return params
""",
    ("initialize", "biases_drawn"): """
def initialize(sizes, rng):
    params = []
    for k in range(1, len(sizes)):
        d_in = sizes[k - 1]
        d_out = sizes[k]
        scale = np.sqrt(2 / d_in)
        W = scale * rng.normal(size=(d_in, d_out))
        b = scale * rng.normal(size=d_out)
        params.append(W)
        params.append(b)
    return params
""",
    ("initialize", "biases_of_ones"): """
def initialize(sizes, rng):
    params = []
    before = sizes[0]
    for units in sizes[1:]:
        deviation = np.sqrt(2 / before)
        params.append(rng.normal(0, deviation, (before, units)))
        params.append(np.ones(units))
        before = units
    return params
""",
    ("initialize", "biases_with_two_axes"): """
def initialize(sizes, rng):
    params = []
    for d_in, d_out in zip(sizes[:-1], sizes[1:]):
        W = rng.normal(size=(d_in, d_out))
        W = W * np.sqrt(2 / d_in)
        b = np.zeros((1, d_out))
        params.append(W)
        params.append(b)
    return params
""",
    ("initialize", "bias_for_each_input"): """
def initialize(sizes, rng):
    params = []
    for k in range(len(sizes) - 1):
        rows = sizes[k]
        columns = sizes[k + 1]
        W = rng.normal(size=(rows, columns)) * np.sqrt(2 / rows)
        params.append(W)
        params.append(np.zeros(rows))
    return params
""",
    ("initialize", "one_bias_for_a_layer"): """
def initialize(sizes, rng):
    params = []
    for d_in, d_out in zip(sizes[:-1], sizes[1:]):
        std = (2 / d_in) ** 0.5
        params.append(std * rng.normal(size=(d_in, d_out)))
        params.append(np.zeros(1))
    return params
""",
    ("initialize", "tables_turned"): """
def initialize(sizes, rng):
    params = []
    for k in range(len(sizes) - 1):
        d_in, d_out = sizes[k], sizes[k + 1]
        scale = np.sqrt(2 / d_in)
        W = scale * rng.normal(size=(d_out, d_in))
        b = np.zeros(d_out)
        params += [W, b]
    return params
""",
    ("initialize", "weights_alone"): """
def initialize(sizes, rng):
    weights = []
    for d_in, d_out in zip(sizes[:-1], sizes[1:]):
        table = rng.normal(size=(d_in, d_out))
        weights.append(table * np.sqrt(2 / d_in))
    return weights
""",
    ("initialize", "weights_then_biases"): """
def initialize(sizes, rng):
    weights = []
    biases = []
    for d_in, d_out in zip(sizes[:-1], sizes[1:]):
        weights.append(np.sqrt(2 / d_in) * rng.normal(size=(d_in, d_out)))
        biases.append(np.zeros(d_out))
    return weights + biases
""",
    ("initialize", "layers_in_pairs"): """
def initialize(sizes, rng):
    def layer(d_in, d_out):
        W = np.sqrt(2 / d_in) * rng.normal(size=(d_in, d_out))
        b = np.zeros(d_out)
        return W, b

    layers = []
    for k in range(len(sizes) - 1):
        layers.append(layer(sizes[k], sizes[k + 1]))
    return layers
""",
    ("initialize", "names_for_a_list"): """
def initialize(sizes, rng):
    params = {}
    for k in range(1, len(sizes)):
        d_in, d_out = sizes[k - 1], sizes[k]
        params[f"W{k}"] = rng.normal(size=(d_in, d_out)) * np.sqrt(2 / d_in)
        params[f"b{k}"] = np.zeros(d_out)
    return params
""",
    ("initialize", "bias_before_weights"): """
def initialize(sizes, rng):
    params = []
    for d_in, d_out in zip(sizes[:-1], sizes[1:]):
        b = np.zeros(d_out)
        W = np.sqrt(2 / d_in) * rng.normal(size=(d_in, d_out))
        params.append(b)
        params.append(W)
    return params
""",
    ("initialize", "layer_for_each_size"): """
def initialize(sizes, rng):
    params = []
    before = sizes[0]
    for units in sizes:
        W = rng.normal(size=(before, units)) * np.sqrt(2 / before)
        b = np.zeros(units)
        params.append(W)
        params.append(b)
        before = units
    return params
""",
    ("initialize", "last_layer_missing"): """
def initialize(sizes, rng):
    params = []
    for k in range(len(sizes) - 2):
        d_in, d_out = sizes[k], sizes[k + 1]
        scale = np.sqrt(2 / d_in)
        params.append(scale * rng.normal(size=(d_in, d_out)))
        params.append(np.zeros(d_out))
    return params
""",
    ("initialize", "first_layer_only"): """
def initialize(sizes, rng):
    params = []
    for d_in, d_out in zip(sizes[:-1], sizes[1:]):
        W = rng.normal(size=(d_in, d_out)) * np.sqrt(2 / d_in)
        params.append(W)
        params.append(np.zeros(d_out))
        return params
""",
    ("initialize", "chance_of_its_own"): """
def initialize(sizes, rng):
    params = []
    for k in range(len(sizes) - 1):
        d_in = sizes[k]
        d_out = sizes[k + 1]
        drawn = np.random.normal(size=(d_in, d_out))
        params.append(drawn * np.sqrt(2 / d_in))
        params.append(np.zeros(d_out))
    return params
""",
    ("train_epoch", "nothing_returned"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    batches = minibatches(len(X), batch_size, rng)
    for batch in batches:
        loss, grads = loss_and_grads(params, X[batch], y[batch])
        params = step(params, grads)
""",
    ("train_epoch", "argument_overwritten"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    n = len(X)
    order = rng.permutation(n)
    X[:] = X[order]
    y[:] = y[order]
    for start in range(0, n, batch_size):
        stop = start + batch_size
        loss, grads = loss_and_grads(params, X[start:stop], y[start:stop])
        params = step(params, grads)
    return params
""",
    ("train_epoch", "never_shuffled"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    n = len(X)
    for start in range(0, n, batch_size):
        rows = X[start : start + batch_size]
        labels = y[start : start + batch_size]
        _, grads = loss_and_grads(params, rows, labels)
        params = step(params, grads)
    return params
""",
    ("train_epoch", "blocks_shuffled"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    starts = np.arange(0, len(X), batch_size)
    starts = rng.permutation(starts)
    for start in starts:
        block = slice(start, start + batch_size)
        _, grads = loss_and_grads(params, X[block], y[block])
        params = step(params, grads)
    return params
""",
    ("train_epoch", "shuffled_apart"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    n = len(X)
    shuffled_X = rng.permutation(X)
    shuffled_y = rng.permutation(y)
    for start in range(0, n, batch_size):
        end = start + batch_size
        loss, grads = loss_and_grads(params, shuffled_X[start:end], shuffled_y[start:end])
        params = step(params, grads)
    return params
""",
    ("train_epoch", "all_examples_each_time"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for batch in minibatches(len(X), batch_size, rng):
        loss, grads = loss_and_grads(params, X, y)
        params = step(params, grads)
    return params
""",
    ("train_epoch", "labels_not_cut"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for batch in minibatches(len(X), batch_size, rng):
        examples = X[batch]
        loss, grads = loss_and_grads(params, examples, y)
        params = step(params, grads)
    return params
""",
    ("train_epoch", "last_batch_dropped"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    n = len(X)
    order = rng.permutation(n)
    number_of_batches = n // batch_size
    for k in range(number_of_batches):
        batch = order[k * batch_size : (k + 1) * batch_size]
        _, grads = loss_and_grads(params, X[batch], y[batch])
        params = step(params, grads)
    return params
""",
    ("train_epoch", "batches_overlap"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    n = X.shape[0]
    order = rng.permutation(n)
    for first in range(0, n, batch_size):
        last = first + batch_size
        batch = order[first : last + 1]
        loss, grads = loss_and_grads(params, X[batch], y[batch])
        params = step(params, grads)
    return params
""",
    ("train_epoch", "drawn_with_repeats"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    n = len(X)
    seen = 0
    while seen < n:
        size = min(batch_size, n - seen)
        batch = rng.integers(0, n, size=size)
        _, grads = loss_and_grads(params, X[batch], y[batch])
        params = step(params, grads)
        seen += size
    return params
""",
    ("train_epoch", "size_taken_for_number"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    order = rng.permutation(len(X))
    for batch in np.array_split(order, batch_size):
        if len(batch) == 0:
            continue
        loss, grads = loss_and_grads(params, X[batch], y[batch])
        params = step(params, grads)
    return params
""",
    ("train_epoch", "two_epochs"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for _ in range(2):
        batches = minibatches(len(X), batch_size, rng)
        for batch in batches:
            _, grads = loss_and_grads(params, X[batch], y[batch])
            params = step(params, grads)
    return params
""",
    ("train_epoch", "first_batch_only"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for batch in minibatches(len(X), batch_size, rng):
        loss, grads = loss_and_grads(params, X[batch], y[batch])
        params = step(params, grads)
        return params
""",
    ("train_epoch", "gradients_at_the_start"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    current = params
    for batch in minibatches(len(X), batch_size, rng):
        loss, grads = loss_and_grads(params, X[batch], y[batch])
        current = step(current, grads)
    return current
""",
    ("train_epoch", "each_step_from_the_start"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    new_params = params
    for batch in minibatches(len(X), batch_size, rng):
        X_batch, y_batch = X[batch], y[batch]
        _, grads = loss_and_grads(params, X_batch, y_batch)
        new_params = step(params, grads)
    return new_params
""",
    ("train_epoch", "step_result_dropped"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for batch in minibatches(len(X), batch_size, rng):
        loss, grads = loss_and_grads(params, X[batch], y[batch])
        step(params, grads)
    return params
""",
    ("train_epoch", "gradients_not_zeroed"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    total = [np.zeros(part.shape) for part in params]
    for batch in minibatches(len(X), batch_size, rng):
        _, grads = loss_and_grads(params, X[batch], y[batch])
        for k in range(len(grads)):
            total[k] = total[k] + grads[k]
        params = step(params, total)
    return params
""",
    ("train_epoch", "gradients_of_the_batch_before"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    previous = None
    for batch in minibatches(len(X), batch_size, rng):
        _, grads = loss_and_grads(params, X[batch], y[batch])
        if previous is None:
            previous = grads
        params = step(params, previous)
        previous = grads
    return params
""",
    ("train_epoch", "gradient_after_the_step"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    grads = [np.zeros_like(part) for part in params]
    for batch in minibatches(len(X), batch_size, rng):
        params = step(params, grads)
        loss, grads = loss_and_grads(params, X[batch], y[batch])
    return params
""",
    ("train_epoch", "two_steps_a_batch"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for batch in minibatches(len(X), batch_size, rng):
        loss, grads = loss_and_grads(params, X[batch], y[batch])
        halfway = step(params, grads)
        params = step(halfway, grads)
    return params
""",
    ("train_epoch", "one_step_at_the_end"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for batch in minibatches(len(X), batch_size, rng):
        rows = X[batch]
        labels = y[batch]
        loss, grads = loss_and_grads(params, rows, labels)
    params = step(params, grads)
    return params
""",
    ("train_epoch", "loss_for_gradients"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for batch in minibatches(len(X), batch_size, rng):
        loss = loss_and_grads(params, X[batch], y[batch])[0]
        slopes = [np.full(part.shape, loss) for part in params]
        params = step(params, slopes)
    return params
""",
    ("train_epoch", "step_arguments_swapped"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for batch in minibatches(len(X), batch_size, rng):
        _, grads = loss_and_grads(params, X[batch], y[batch])
        params = step(grads, params)
    return params
""",
    ("train_epoch", "step_of_its_own"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    rate = 0.1
    for batch in minibatches(len(X), batch_size, rng):
        loss, grads = loss_and_grads(params, X[batch], y[batch])
        moved = []
        for part, grad in zip(params, grads):
            moved.append(part - rate * grad)
        params = moved
    return params
""",
    ("train_epoch", "losses_returned_too"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    losses = []
    for batch in minibatches(len(X), batch_size, rng):
        loss, grads = loss_and_grads(params, X[batch], y[batch])
        losses.append(loss)
        params = step(params, grads)
    return params, losses
""",
    ("train_epoch", "gradients_returned"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    grads = None
    for batch in minibatches(len(X), batch_size, rng):
        loss, grads = loss_and_grads(params, X[batch], y[batch])
        params = step(params, grads)
    return grads
""",
    ("train_epoch", "chance_of_its_own"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    n = len(X)
    order = np.random.permutation(n)
    for start in range(0, n, batch_size):
        batch = order[start : start + batch_size]
        loss, grads = loss_and_grads(params, X[batch], y[batch])
        params = step(params, grads)
    return params
""",
    ("train_epoch", "same_order_every_time"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    rng = np.random.default_rng(0)
    batches = minibatches(len(X), batch_size, rng)
    for batch in batches:
        loss, grads = loss_and_grads(params, X[batch], y[batch])
        params = step(params, grads)
    return params
""",
    ("accuracy", "nothing_returned"): """
def accuracy(logits, labels):
    answers = np.argmax(logits, axis=1)
    right = answers == labels
    share = np.mean(right)
""",
    ("accuracy", "count_for_share"): """
def accuracy(logits, labels):
    right = 0
    for row, label in zip(logits, labels):
        if np.argmax(row) == label:
            right += 1
    return right
""",
    ("accuracy", "percent_for_share"): """
def accuracy(logits, labels):
    answers = logits.argmax(axis=1)
    share = np.mean(answers == labels)
    return 100 * share
""",
    ("accuracy", "errors_counted"): """
def accuracy(logits, labels):
    errors = 0
    for row, label in zip(logits, labels):
        answer = np.argmax(row)
        if answer != label:
            errors += 1
    return errors / len(labels)
""",
    ("accuracy", "one_for_each_example"): """
def accuracy(logits, labels):
    right = []
    for row, label in zip(logits, labels):
        right.append(np.argmax(row) == label)
    return np.array(right)
""",
    ("accuracy", "wrong_axis"): """
def accuracy(logits, labels):
    answers = np.argmax(logits, axis=0)
    hits = 0
    for answer, label in zip(answers, labels):
        if answer == label:
            hits += 1
    return hits / len(labels)
""",
    ("accuracy", "axis_missing"): """
def accuracy(logits, labels):
    answers = np.argmax(logits)
    right = answers == labels
    return np.mean(right)
""",
    ("accuracy", "smallest_for_largest"): """
def accuracy(logits, labels):
    hits = 0
    for i in range(len(labels)):
        answer = np.argmin(logits[i])
        if answer == labels[i]:
            hits = hits + 1
    return hits / len(labels)
""",
    ("accuracy", "score_for_place"): """
def accuracy(logits, labels):
    answers = np.max(logits, axis=1)
    right = answers == labels
    return float(np.mean(right))
""",
    ("accuracy", "positive_is_right"): """
def accuracy(logits, labels):
    hits = 0
    for i, label in enumerate(labels):
        score = logits[i, label]
        if score > 0:
            hits += 1
    return hits / len(labels)
""",
    ("accuracy", "probability_for_answer"): """
def accuracy(logits, labels):
    total = 0.0
    for row, label in zip(logits, labels):
        powers = np.exp(row - row.max())
        probabilities = powers / powers.sum()
        total += probabilities[label]
    return total / len(labels)
""",
    ("accuracy", "all_or_nothing"): """
def accuracy(logits, labels):
    for row, label in zip(logits, labels):
        if np.argmax(row) != label:
            return 0.0
    return 1.0
""",
    ("accuracy", "rounded"): """
def accuracy(logits, labels):
    answers = np.argmax(logits, axis=1)
    share = np.sum(answers == labels) / len(labels)
    return round(float(share), 2)
""",
    ("accuracy", "divided_by_classes"): """
def accuracy(logits, labels):
    hits = 0
    for row, label in zip(logits, labels):
        if np.argmax(row) == label:
            hits += 1
    return hits / logits.shape[1]
""",
    ("accuracy", "counted_from_one"): """
def accuracy(logits, labels):
    answers = np.argmax(logits, axis=1) + 1
    right = answers == labels
    return right.mean()
""",
    ("accuracy", "argument_overwritten"): """
def accuracy(logits, labels):
    hits = 0
    for i in range(len(labels)):
        logits[i] -= np.max(logits[i])
        answer = np.argmax(logits[i])
        if answer == labels[i]:
            hits += 1
    return hits / len(labels)
""",
    ("confusion_matrix", "nothing_returned"): """
def confusion_matrix(logits, labels, classes):
    table = np.zeros((classes, classes), dtype=int)
    answers = np.argmax(logits, axis=1)
    for label, answer in zip(labels, answers):
        table[label, answer] += 1
""",
    ("confusion_matrix", "rows_are_answers"): """
def confusion_matrix(logits, labels, classes):
    table = np.zeros((classes, classes), dtype=int)
    for row, label in zip(logits, labels):
        answer = np.argmax(row)
        table[answer, label] += 1
    return table
""",
    ("confusion_matrix", "repeats_lost"): """
def confusion_matrix(logits, labels, classes):
    counts = np.zeros((classes, classes), dtype=int)
    answers = logits.argmax(axis=1)
    counts[labels, answers] += 1
    return counts
""",
    ("confusion_matrix", "every_pair_counted"): """
def confusion_matrix(logits, labels, classes):
    table = np.zeros((classes, classes), dtype=int)
    answers = np.argmax(logits, axis=1)
    for label in labels:
        for answer in answers:
            table[label, answer] += 1
    return table
""",
    ("confusion_matrix", "right_answers_only"): """
def confusion_matrix(logits, labels, classes):
    table = np.zeros((classes, classes), dtype=int)
    for i, label in enumerate(labels):
        answer = np.argmax(logits[i])
        if answer == label:
            table[label, answer] += 1
    return table
""",
    ("confusion_matrix", "wrong_answers_only"): """
def confusion_matrix(logits, labels, classes):
    confused = np.zeros((classes, classes), dtype=int)
    answers = np.argmax(logits, axis=1)
    for truth, answer in zip(labels, answers):
        if truth == answer:
            continue
        confused[truth, answer] += 1
    return confused
""",
    ("confusion_matrix", "shares_for_counts"): """
def confusion_matrix(logits, labels, classes):
    table = np.zeros((classes, classes))
    answers = np.argmax(logits, axis=1)
    for label, answer in zip(labels, answers):
        table[label, answer] += 1
    total = len(labels)
    return table / total
""",
    ("confusion_matrix", "size_from_the_data"): """
def confusion_matrix(logits, labels, classes):
    answers = np.argmax(logits, axis=1)
    highest = max(labels.max(), answers.max())
    size = highest + 1
    table = np.zeros((size, size), dtype=int)
    for label, answer in zip(labels, answers):
        table[label, answer] += 1
    return table
""",
    ("confusion_matrix", "probabilities_added"): """
def confusion_matrix(logits, labels, classes):
    def softmax(row):
        powers = np.exp(row - np.max(row))
        return powers / np.sum(powers)

    table = np.zeros((classes, classes))
    for row, label in zip(logits, labels):
        table[label] += softmax(row)
    return table
""",
    ("confusion_matrix", "wrong_axis"): """
def confusion_matrix(logits, labels, classes):
    answers = np.argmax(logits, axis=0)
    table = np.zeros((classes, classes), dtype=int)
    for i in range(classes):
        for j in range(classes):
            for label, answer in zip(labels, answers):
                if label == i and answer == j:
                    table[i, j] += 1
    return table
""",
    ("confusion_matrix", "axis_missing"): """
def confusion_matrix(logits, labels, classes):
    answers = np.argmax(logits)
    table = np.zeros((classes, classes), dtype=int)
    for i in range(classes):
        for j in range(classes):
            both = (labels == i) & (answers == j)
            table[i, j] = np.sum(both)
    return table
""",
    ("confusion_matrix", "smallest_for_largest"): """
def confusion_matrix(logits, labels, classes):
    table = np.zeros((classes, classes), dtype=int)
    for scores, label in zip(logits, labels):
        answer = np.argmin(scores)
        table[label, answer] += 1
    return table
""",
    ("confusion_matrix", "counted_from_one"): """
def confusion_matrix(logits, labels, classes):
    answers = np.argmax(logits, axis=1) + 1
    table = np.zeros((classes, classes), dtype=int)
    for i in range(classes):
        for j in range(classes):
            table[i, j] = np.sum((labels == i) & (answers == j))
    return table
""",
    ("confusion_matrix", "one_row_of_counts"): """
def confusion_matrix(logits, labels, classes):
    counts = np.zeros(classes, dtype=int)
    for row in logits:
        answer = np.argmax(row)
        counts[answer] += 1
    return counts
""",
    ("confusion_matrix", "pairs_listed"): """
def confusion_matrix(logits, labels, classes):
    pairs = []
    answers = np.argmax(logits, axis=1)
    for label, answer in zip(labels, answers):
        pairs.append((label, answer))
    return np.array(pairs)
""",
    ("confusion_matrix", "argument_overwritten"): """
def confusion_matrix(logits, labels, classes):
    table = np.zeros((classes, classes), dtype=int)
    for n, label in enumerate(labels):
        answer = np.argmax(logits[n])
        logits[n] = 0
        logits[n, answer] = 1
        table[label] += logits[n].astype(int)
    return table
""",
    ("fit", "nothing_returned"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss, _ = loss_and_grads(params, X_val, y_val)
    history = [best_loss]
    waiting = 0
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(params, X_val, y_val)
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
            waiting = 0
        else:
            waiting += 1
        if waiting == patience:
            break
""",
    ("fit", "last_for_best"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    history = [loss_and_grads(params, X_val, y_val)[0]]
    least = history[0]
    waiting = 0
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        history.append(loss)
        if loss < least:
            least = loss
            waiting = 0
        else:
            waiting += 1
            if waiting >= patience:
                break
    return params, history
""",
    ("fit", "best_not_copied"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = params
    best_loss = loss_and_grads(params, X_val, y_val)[0]
    history = [best_loss]
    waiting = 0
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = params
            waiting = 0
        else:
            waiting += 1
        if waiting >= patience:
            break
    return best, history
""",
    ("fit", "start_not_copied"): """
def copies(arrays):
    return [array.copy() for array in arrays]


def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    best = copies(params)
    best_loss, _ = loss_and_grads(params, X_val, y_val)
    history = [best_loss]
    waiting = 0
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(params, X_val, y_val)
        history.append(loss)
        if loss < best_loss:
            best, best_loss, waiting = copies(params), loss, 0
        else:
            waiting += 1
            if waiting == patience:
                break
    return best, history
""",
    ("fit", "measured_on_training_data"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    best = [p.copy() for p in params]
    loss, _ = loss_and_grads(params, X, y)
    best_loss = loss
    history = [loss]
    count = 0
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(params, X, y)
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [p.copy() for p in params]
            count = 0
        else:
            count += 1
        if count >= patience:
            break
    return best, history
""",
    ("fit", "labels_of_the_other_data"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    def measure(now):
        loss, _ = loss_and_grads(now, X_val, y)
        return loss

    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss = measure(params)
    history = [best_loss]
    waiting = 0
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = measure(params)
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
            waiting = 0
        else:
            waiting += 1
        if waiting == patience:
            break
    return best, history
""",
    ("fit", "trained_on_validation_data"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    current = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss = loss_and_grads(current, X_val, y_val)[0]
    history = [best_loss]
    waiting = 0
    while len(history) <= epochs and waiting < patience:
        current = train_epoch(current, X_val, y_val, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(current, X_val, y_val)[0]
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in current]
            waiting = 0
        else:
            waiting += 1
    return best, history
""",
    ("fit", "latest_of_equal_ones"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best_params = [part.copy() for part in params]
    best_loss, _ = loss_and_grads(params, X_val, y_val)
    history = [best_loss]
    waiting = 0
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(params, X_val, y_val)
        history.append(loss)
        if loss <= best_loss:
            best_loss = loss
            best_params = [part.copy() for part in params]
            waiting = 0
        else:
            waiting += 1
            if waiting >= patience:
                break
    return best_params, history
""",
    ("fit", "start_left_out"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss = float("inf")
    history = []
    waiting = 0
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
            waiting = 0
        else:
            waiting += 1
        if waiting >= patience:
            break
    return best, history
""",
    ("fit", "never_stops_early"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss = loss_and_grads(params, X_val, y_val)[0]
    history = [best_loss]
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
    return best, history
""",
    ("fit", "stops_one_epoch_late"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss, _ = loss_and_grads(params, X_val, y_val)
    history = [best_loss]
    bad_epochs = 0
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(params, X_val, y_val)
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
            bad_epochs = 0
        else:
            bad_epochs += 1
        if bad_epochs > patience:
            break
    return best, history
""",
    ("fit", "stops_one_epoch_early"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss = loss_and_grads(params, X_val, y_val)[0]
    history = [best_loss]
    waiting = 1
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
            waiting = 1
        else:
            waiting += 1
        if waiting >= patience:
            break
    return best, history
""",
    ("fit", "stops_at_the_first_rise"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss = loss_and_grads(params, X_val, y_val)[0]
    history = [best_loss]
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
        else:
            break
    return best, history
""",
    ("fit", "waiting_never_reset"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss, _ = loss_and_grads(params, X_val, y_val)
    history = [best_loss]
    waiting = 0
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(params, X_val, y_val)
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
        else:
            waiting += 1
        if waiting >= patience:
            break
    return best, history
""",
    ("fit", "compared_with_the_epoch_before"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    last_loss, _ = loss_and_grads(params, X_val, y_val)
    history = [last_loss]
    waiting = 0
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(params, X_val, y_val)
        history.append(loss)
        if loss < last_loss:
            best = [part.copy() for part in params]
            waiting = 0
        else:
            waiting += 1
        last_loss = loss
        if waiting >= patience:
            break
    return best, history
""",
    ("fit", "compared_with_the_start"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    first_loss = loss_and_grads(params, X_val, y_val)[0]
    history = [first_loss]
    waiting = 0
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        history.append(loss)
        if loss < first_loss:
            best = [part.copy() for part in params]
            waiting = 0
        else:
            waiting += 1
        if waiting == patience:
            break
    return best, history
""",
    ("fit", "largest_for_least"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss = loss_and_grads(params, X_val, y_val)[0]
    history = [best_loss]
    waiting = 0
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        history.append(loss)
        if loss > best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
            waiting = 0
        else:
            waiting += 1
            if waiting == patience:
                break
    return best, history
""",
    ("fit", "kept_from_before_the_epoch"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss, _ = loss_and_grads(params, X_val, y_val)
    history = [best_loss]
    waiting = 0
    for epoch in range(epochs):
        kept = [part.copy() for part in params]
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(params, X_val, y_val)
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = kept
            waiting = 0
        else:
            waiting += 1
        if waiting >= patience:
            break
    return best, history
""",
    ("fit", "one_epoch_too_many"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss = loss_and_grads(params, X_val, y_val)[0]
    history = [best_loss]
    waiting = 0
    epoch = 0
    while epoch <= epochs:
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
            waiting = 0
        else:
            waiting += 1
        if waiting >= patience:
            break
        epoch += 1
    return best, history
""",
    ("fit", "one_epoch_too_few"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss = loss_and_grads(params, X_val, y_val)[0]
    history = [best_loss]
    waiting = 0
    for epoch in range(1, epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
            waiting = 0
        else:
            waiting += 1
        if waiting >= patience:
            break
    return best, history
""",
    ("fit", "one_epoch_only"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss, _ = loss_and_grads(params, X_val, y_val)
    history = [best_loss]
    if epochs > 0:
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(params, X_val, y_val)
        history.append(loss)
        if loss < best_loss:
            best = [part.copy() for part in params]
    return best, history
""",
    ("fit", "each_epoch_from_the_start"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    def copied(parts):
        return [part.copy() for part in parts]

    best = copied(params)
    best_loss, _ = loss_and_grads(params, X_val, y_val)
    history = [best_loss]
    waiting = 0
    for epoch in range(epochs):
        trained = train_epoch(copied(params), X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(trained, X_val, y_val)
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = copied(trained)
            waiting = 0
        else:
            waiting += 1
        if waiting >= patience:
            break
    return best, history
""",
    ("fit", "each_epoch_from_the_best"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    best = [part.copy() for part in params]
    best_loss = loss_and_grads(best, X_val, y_val)[0]
    history = [best_loss]
    waiting = 0
    for epoch in range(epochs):
        start = [part.copy() for part in best]
        trained = train_epoch(start, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(trained, X_val, y_val)[0]
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in trained]
            waiting = 0
        else:
            waiting += 1
        if waiting >= patience:
            break
    return best, history
""",
    ("fit", "not_trained"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss = loss_and_grads(params, X_val, y_val)[0]
    history = [best_loss]
    waiting = 0
    for epoch in range(epochs):
        train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
            waiting = 0
        else:
            waiting += 1
        if waiting >= patience:
            break
    return best, history
""",
    ("fit", "history_of_both"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    train_loss = loss_and_grads(params, X, y)[0]
    best_loss = loss_and_grads(params, X_val, y_val)[0]
    history = [(train_loss, best_loss)]
    waiting = 0
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        train_loss = loss_and_grads(params, X, y)[0]
        val_loss = loss_and_grads(params, X_val, y_val)[0]
        history.append((train_loss, val_loss))
        if val_loss < best_loss:
            best_loss = val_loss
            best = [part.copy() for part in params]
            waiting = 0
        else:
            waiting += 1
        if waiting >= patience:
            break
    return best, history
""",
    ("fit", "best_loss_for_history"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss = loss_and_grads(params, X_val, y_val)[0]
    waiting = 0
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
            waiting = 0
        else:
            waiting += 1
        if waiting >= patience:
            break
    return best, best_loss
""",
    ("fit", "history_cut_at_the_best"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    history = [loss_and_grads(params, X_val, y_val)[0]]
    best_epoch = 0
    for epoch in range(1, epochs + 1):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        history.append(loss)
        if loss < history[best_epoch]:
            best_epoch = epoch
            best = [part.copy() for part in params]
        if epoch - best_epoch >= patience:
            break
    return best, history[: best_epoch + 1]
""",
    ("fit", "params_alone"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss = loss_and_grads(params, X_val, y_val)[0]
    history = [best_loss]
    waiting = 0
    for epoch in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
            waiting = 0
        else:
            waiting += 1
            if waiting >= patience:
                break
    return best
""",
    ("fit", "order_swapped"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [part.copy() for part in params]
    best = [part.copy() for part in params]
    best_loss, _ = loss_and_grads(params, X_val, y_val)
    history = [best_loss]
    without_best = 0
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(params, X_val, y_val)
        history.append(loss)
        if loss < best_loss:
            best_loss = loss
            best = [part.copy() for part in params]
            without_best = 0
        else:
            without_best += 1
        if without_best == patience:
            break
    return history, best
""",
    ("decayed_gradients", "nothing_returned"): """
def decayed_gradients(params, grads, decay):
    result = []
    for k in range(len(params)):
        if k % 2 == 0:
            result.append(grads[k] + decay * params[k])
        else:
            result.append(grads[k].copy())
""",
    ("decayed_gradients", "nothing_added"): """
def decayed_gradients(params, grads, decay):
    result = []
    for grad in grads:
        result.append(grad.copy())
    return result
""",
    ("decayed_gradients", "biases_decayed"): """
def decayed_gradients(params, grads, decay):
    result = []
    for part, grad in zip(params, grads):
        slope = decay * part
        result.append(grad + slope)
    return result
""",
    ("decayed_gradients", "biases_only"): """
def decayed_gradients(params, grads, decay):
    result = []
    for k, (part, grad) in enumerate(zip(params, grads)):
        if k % 2 == 1:
            result.append(grad + decay * part)
        else:
            result.append(grad.copy())
    return result
""",
    ("decayed_gradients", "slope_of_the_square_kept_double"): """
def decayed_gradients(params, grads, decay):
    result = []
    for k, (part, grad) in enumerate(zip(params, grads)):
        new = grad.copy()
        if k % 2 == 0:
            slope_of_square = 2 * part
            new = new + decay * slope_of_square
        result.append(new)
    return result
""",
    ("decayed_gradients", "half_of_it"): """
def decayed_gradients(params, grads, decay):
    result = []
    for k in range(0, len(params), 2):
        W = params[k]
        dW, db = grads[k], grads[k + 1]
        result.append(dW + decay / 2 * W)
        result.append(db.copy())
    return result
""",
    ("decayed_gradients", "penalty_subtracted"): """
def decayed_gradients(params, grads, decay):
    result = [grad.copy() for grad in grads]
    for k in range(0, len(result), 2):
        result[k] = result[k] - decay * params[k]
    return result
""",
    ("decayed_gradients", "square_for_slope"): """
def decayed_gradients(params, grads, decay):
    result = []
    for k, (part, grad) in enumerate(zip(params, grads)):
        if k % 2 == 0:
            squares = part**2
            result.append(grad + decay * squares)
        else:
            result.append(grad.copy())
    return result
""",
    ("decayed_gradients", "sign_for_slope"): """
def decayed_gradients(params, grads, decay):
    new_grads = []
    for k, grad in enumerate(grads):
        if k % 2 == 0:
            direction = np.sign(params[k])
            new_grads.append(grad + decay * direction)
        else:
            new_grads.append(np.array(grad))
    return new_grads
""",
    ("decayed_gradients", "penalty_for_slope"): """
def decayed_gradients(params, grads, decay):
    total = 0.0
    for W in params[0::2]:
        total += np.sum(W**2)
    penalty = decay / 2 * total
    result = []
    for k, grad in enumerate(grads):
        if k % 2 == 0:
            result.append(grad + penalty)
        else:
            result.append(grad.copy())
    return result
""",
    ("decayed_gradients", "gradient_lost"): """
def decayed_gradients(params, grads, decay):
    result = []
    for k in range(len(params)):
        if k % 2 == 0:
            result.append(decay * params[k])
        else:
            result.append(grads[k].copy())
    return result
""",
    ("decayed_gradients", "gradient_scaled"): """
def decayed_gradients(params, grads, decay):
    result = []
    for k, grad in enumerate(grads):
        is_weight = k % 2 == 0
        if is_weight:
            result.append(grad + decay * grad)
        else:
            result.append(grad.copy())
    return result
""",
    ("decayed_gradients", "weights_returned"): """
def decayed_gradients(params, grads, decay):
    result = []
    for k, (part, grad) in enumerate(zip(params, grads)):
        if k % 2 == 0:
            shrunk = (1 - decay) * part
            result.append(shrunk - grad)
        else:
            result.append(part - grad)
    return result
""",
    ("decayed_gradients", "averaged"): """
def decayed_gradients(params, grads, decay):
    result = []
    for k, (part, grad) in enumerate(zip(params, grads)):
        if k % 2 == 0:
            number = part.size
            result.append(grad + decay * part / number)
        else:
            result.append(grad.copy())
    return result
""",
    ("decayed_gradients", "first_layer_only"): """
def decayed_gradients(params, grads, decay):
    result = [grad.copy() for grad in grads]
    result[0] = result[0] + decay * params[0]
    return result
""",
    ("decayed_gradients", "last_layer_left_out"): """
def decayed_gradients(params, grads, decay):
    result = [grad.copy() for grad in grads]
    last_weights = len(params) - 2
    for k in range(0, last_weights, 2):
        result[k] = result[k] + decay * params[k]
    return result
""",
    ("decayed_gradients", "first_half_for_weights"): """
def decayed_gradients(params, grads, decay):
    half = len(params) // 2
    result = []
    for k in range(len(params)):
        if k < half:
            result.append(grads[k] + decay * params[k])
        else:
            result.append(grads[k].copy())
    return result
""",
    ("decayed_gradients", "biases_left_out"): """
def decayed_gradients(params, grads, decay):
    result = []
    for k, (part, grad) in enumerate(zip(params, grads)):
        if k % 2 == 0:
            result.append(grad + decay * part)
    return result
""",
    ("decayed_gradients", "biases_shared"): """
def decayed_gradients(params, grads, decay):
    result = []
    for k, (part, grad) in enumerate(zip(params, grads)):
        if k % 2 == 0:
            grad = grad + decay * part
        result.append(grad)
    return result
""",
    ("decayed_gradients", "argument_overwritten"): """
def decayed_gradients(params, grads, decay):
    result = []
    for k in range(len(grads)):
        if k % 2 == 0:
            grads[k] += decay * params[k]
        result.append(grads[k].copy())
    return result
""",
    ("train_digits", "nothing_returned"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss_and_grads(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    def step(params, grads):
        return descent_step(params, grads, 0.1)

    start = initialize([64, 64, 10], rng)
    best, history = fit(start, X, y, X_val, y_val, loss_and_grads, step, 40, 32, 5, rng)
""",
    ("train_digits", "history_beside_params"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss_and_grads(params, X, y):
        logits, cache = mlp_forward(params, X)
        loss = cross_entropy(logits, y)
        grads = mlp_backward(params, cache, y)
        return loss, grads

    def step(params, grads):
        return descent_step(params, grads, 0.1)

    start = initialize([64, 64, 10], rng)
    return fit(start, X, y, X_val, y_val, loss_and_grads, step, 40, 32, 5, rng)
""",
    ("train_digits", "weights_alone"): """
def train_digits(X, y, X_val, y_val, rng):
    def measure(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    def downhill(params, grads):
        return descent_step(params, grads, 0.1)

    start = initialize([64, 48, 10], rng)
    best, history = fit(start, X, y, X_val, y_val, measure, downhill, 50, 32, 6, rng)
    weights = []
    for k in range(0, len(best), 2):
        weights.append(best[k])
    return weights
""",
    ("train_digits", "starts_with_zeros"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss_and_grads(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    def step(params, grads):
        return descent_step(params, grads, 0.1)

    sizes = [64, 64, 10]
    start = []
    for d_in, d_out in zip(sizes[:-1], sizes[1:]):
        start.append(np.zeros((d_in, d_out)))
        start.append(np.zeros(d_out))
    best, history = fit(start, X, y, X_val, y_val, loss_and_grads, step, 40, 32, 5, rng)
    return best
""",
    ("train_digits", "runs_away"): """
def train_digits(X, y, X_val, y_val, rng):
    rate = 20.0

    def loss_and_grads(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    def step(params, grads):
        return descent_step(params, grads, rate)

    params = initialize([64, 64, 10], rng)
    for epoch in range(30):
        params = train_epoch(params, X, y, loss_and_grads, step, 32, rng)
    return params
""",
    ("train_digits", "learns_nothing"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss_and_grads(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    def step(params, grads):
        return descent_step(params, grads, 0.1)

    params = initialize([64, 64, 10], rng)
    fit(params, X, y, X_val, y_val, loss_and_grads, step, 40, 32, 5, rng)
    return params
""",
    ("train_digits", "learns_too_little"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss_and_grads(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    def step(params, grads):
        return descent_step(params, grads, 0.001)

    start = initialize([64, 64, 10], rng)
    best, history = fit(start, X, y, X_val, y_val, loss_and_grads, step, 10, 32, 5, rng)
    return best
""",
    ("train_digits", "stops_short_of_the_goal"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss_and_grads(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    def step(params, grads):
        return descent_step(params, grads, 0.01)

    params = initialize([64, 32, 10], rng)
    for epoch in range(18):
        params = train_epoch(params, X, y, loss_and_grads, step, 32, rng)
    return params
""",
    ("train_digits", "chance_of_its_own"): """
def train_digits(X, y, X_val, y_val, rng):
    own = np.random.default_rng()

    def loss_and_grads(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    def step(params, grads):
        return descent_step(params, grads, 0.1)

    start = initialize([64, 64, 10], own)
    best, history = fit(start, X, y, X_val, y_val, loss_and_grads, step, 40, 32, 5, own)
    return best
""",
    ("train_digits", "argument_overwritten"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss_and_grads(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    def step(params, grads):
        return descent_step(params, grads, 0.1)

    order = rng.permutation(len(X))
    X[:] = X[order]
    y[:] = y[order]
    start = initialize([64, 64, 10], rng)
    best, history = fit(start, X, y, X_val, y_val, loss_and_grads, step, 40, 32, 5, rng)
    return best
""",
}
