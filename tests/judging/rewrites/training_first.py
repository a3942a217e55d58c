"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("standardize_with", "nothing_returned"): """
def standardize_with(train, X):
    m, s = train.mean(axis=0), train.std(axis=0)
    s = np.where(train.max(axis=0) == train.min(axis=0), 1.0, s)
    scaled = (X - m) / s
""",
    ("standardize_with", "measured_on_the_other_data"): """
def standardize_with(train, X):
    m, s = X.mean(axis=0), X.std(axis=0)
    flat = X.max(axis=0) == X.min(axis=0)
    return (X - m) / np.where(flat, 1.0, s)
""",
    ("standardize_with", "measured_on_both"): """
def standardize_with(train, X):
    both = np.concatenate([train, X])
    s = np.where(both.max(axis=0) == both.min(axis=0), 1.0, both.std(axis=0))
    return (X - both.mean(axis=0)) / s
""",
    ("standardize_with", "mean_of_the_other_data"): """
def standardize_with(train, X):
    s = np.where(train.max(axis=0) == train.min(axis=0), 1.0, train.std(axis=0))
    return (X - X.mean(axis=0)) / s
""",
    ("standardize_with", "spread_of_the_other_data"): """
def standardize_with(train, X):
    s = np.where(X.max(axis=0) == X.min(axis=0), 1.0, X.std(axis=0))
    return (X - train.mean(axis=0)) / s
""",
    ("standardize_with", "training_data_returned"): """
def standardize_with(train, X):
    centered = train - train.mean(axis=0)
    s = np.where(np.ptp(train, axis=0) == 0, 1.0, train.std(axis=0))
    return centered / s
""",
    ("standardize_with", "not_divided"): """
def standardize_with(train, X):
    return X - train.mean(axis=0, keepdims=True)
""",
    ("standardize_with", "mean_not_subtracted"): """
def standardize_with(train, X):
    constant = np.ptp(train, axis=0) == 0
    return X / np.where(constant, 1.0, train.std(axis=0))
""",
    ("standardize_with", "divided_before_subtracting"): """
def standardize_with(train, X):
    mu, sigma = train.mean(axis=0), train.std(axis=0)
    sigma = np.where(train.max(axis=0) == train.min(axis=0), 1.0, sigma)
    return X / sigma - mu
""",
    ("standardize_with", "multiplied_for_divided"): """
def standardize_with(train, X):
    mu, sigma = train.mean(axis=0), train.std(axis=0)
    factor = np.where(train.max(axis=0) == train.min(axis=0), 1.0, sigma)
    return (X - mu) * factor
""",
    ("standardize_with", "variance_for_spread"): """
def standardize_with(train, X):
    m = train.mean(axis=0)
    spread = np.mean((train - m) ** 2, axis=0)
    return (X - m) / np.where(np.ptp(train, axis=0) == 0, 1.0, spread)
""",
    ("standardize_with", "spread_with_one_less"): """
def standardize_with(train, X):
    m = train.mean(axis=0)
    spread = np.sqrt(np.sum((train - m) ** 2, axis=0) / max(len(train) - 1, 1))
    return (X - m) / np.where(np.ptp(train, axis=0) == 0, 1.0, spread)
""",
    ("standardize_with", "range_for_spread"): """
def standardize_with(train, X):
    low, high = train.min(axis=0), train.max(axis=0)
    return (X - train.mean(axis=0)) / np.where(high == low, 1.0, high - low)
""",
    ("standardize_with", "one_scale_for_all"): """
def standardize_with(train, X):
    m, s = train.mean(), train.std()
    return (X - m) / (1.0 if train.max() == train.min() else s)
""",
    ("standardize_with", "rows_for_columns"): """
def standardize_with(train, X):
    m = train.mean(axis=1, keepdims=True)
    s = train.std(axis=1, keepdims=True)
    flat = train.max(axis=1, keepdims=True) == train.min(axis=1, keepdims=True)
    return (X - m) / np.where(flat, 1.0, s)
""",
    ("standardize_with", "divided_by_zero"): """
def standardize_with(train, X):
    return (X - train.mean(axis=0)) / train.std(axis=0)
""",
    ("standardize_with", "small_number_for_a_test"): """
def standardize_with(train, X):
    eps = 1e-8
    return (X - train.mean(axis=0)) / (train.std(axis=0) + eps)
""",
    ("standardize_with", "constant_becomes_zero"): """
def standardize_with(train, X):
    flat = train.max(axis=0) == train.min(axis=0)
    s = np.where(flat, 1.0, train.std(axis=0))
    return np.where(flat, 0.0, (X - train.mean(axis=0)) / s)
""",
    ("standardize_with", "constant_left_alone"): """
def standardize_with(train, X):
    varies = train.max(axis=0) > train.min(axis=0)
    result = X.astype(float)
    result[:, varies] = (X[:, varies] - train[:, varies].mean(axis=0)) / train[:, varies].std(axis=0)
    return result
""",
    ("standardize_with", "constant_asked_of_the_other_data"): """
def standardize_with(train, X):
    m, s = train.mean(axis=0), train.std(axis=0)
    s = np.where(X.max(axis=0) == X.min(axis=0), 1.0, s)
    return (X - m) / s
""",
    ("standardize_with", "argument_overwritten"): """
def standardize_with(train, X):
    m, s = train.mean(axis=0), train.std(axis=0)
    s[np.ptp(train, axis=0) == 0] = 1.0
    X -= m
    X /= s
    return X
""",
    ("initialize", "nothing_returned"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes[:-1], sizes[1:]):
        params += [rng.normal(0.0, np.sqrt(2 / n), (n, k)), np.zeros(k)]
""",
    ("initialize", "zero_weights"): """
def initialize(sizes, rng):
    return [part for n, k in zip(sizes, sizes[1:]) for part in (np.zeros((n, k)), np.zeros(k))]
""",
    ("initialize", "units_alike"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        column = rng.normal(size=(n, 1)) * np.sqrt(2 / n)
        params += [np.repeat(column, k, axis=1), np.zeros(k)]
    return params
""",
    ("initialize", "variance_for_deviation"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [rng.normal(0.0, 2 / n, size=(n, k)), np.zeros(k)]
    return params
""",
    ("initialize", "one_for_two"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [rng.standard_normal((n, k)) / np.sqrt(n), np.zeros(k)]
    return params
""",
    ("initialize", "outputs_for_inputs"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [np.sqrt(2 / k) * rng.standard_normal((n, k)), np.zeros(k)]
    return params
""",
    ("initialize", "inputs_and_outputs"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [np.sqrt(2 / (n + k)) * rng.normal(size=(n, k)), np.zeros(k)]
    return params
""",
    ("initialize", "divided_without_root"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [rng.normal(size=(n, k)) / n, np.zeros(k)]
    return params
""",
    ("initialize", "not_scaled"): """
def initialize(sizes, rng):
    shapes = list(zip(sizes, sizes[1:]))
    return [part for shape in shapes for part in (rng.normal(size=shape), np.zeros(shape[1]))]
""",
    ("initialize", "fixed_scale"): """
def initialize(sizes, rng):
    shapes = list(zip(sizes, sizes[1:]))
    return [part for shape in shapes for part in (0.01 * rng.normal(size=shape), np.zeros(shape[1]))]
""",
    ("initialize", "root_turned_over"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [rng.normal(size=(n, k)) * np.sqrt(n / 2), np.zeros(k)]
    return params
""",
    ("initialize", "limits_for_deviation"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        s = np.sqrt(2 / n)
        params += [rng.uniform(-s, s, size=(n, k)), np.zeros(k)]
    return params
""",
    ("initialize", "first_inputs_for_all"): """
def initialize(sizes, rng):
    scale = np.sqrt(2 / sizes[0])
    params = []
    for shape in zip(sizes, sizes[1:]):
        params += [scale * rng.normal(size=shape), np.zeros(shape[1])]
    return params
""",
    ("initialize", "positive_weights"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [rng.uniform(0.0, np.sqrt(6 / n), size=(n, k)), np.zeros(k)]
    return params
""",
    ("initialize", "biases_drawn"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        s = np.sqrt(2 / n)
        params += [rng.normal(0.0, s, size=(n, k)), rng.normal(0.0, s, size=k)]
    return params
""",
    ("initialize", "biases_of_ones"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [rng.normal(0.0, np.sqrt(2 / n), size=(n, k)), np.ones(k)]
    return params
""",
    ("initialize", "biases_with_two_axes"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [rng.normal(0.0, np.sqrt(2 / n), size=(n, k)), np.zeros((1, k))]
    return params
""",
    ("initialize", "bias_for_each_input"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [rng.normal(size=(n, k)) * np.sqrt(2 / n), np.zeros(n)]
    return params
""",
    ("initialize", "one_bias_for_a_layer"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [rng.normal(size=(n, k)) * np.sqrt(2 / n), np.zeros(1)]
    return params
""",
    ("initialize", "tables_turned"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [rng.normal(0.0, np.sqrt(2 / n), size=(k, n)), np.zeros(k)]
    return params
""",
    ("initialize", "weights_alone"): """
def initialize(sizes, rng):
    return [rng.normal(0.0, np.sqrt(2 / n), size=(n, k)) for n, k in zip(sizes, sizes[1:])]
""",
    ("initialize", "weights_then_biases"): """
def initialize(sizes, rng):
    weights = [rng.normal(0.0, np.sqrt(2 / n), size=(n, k)) for n, k in zip(sizes, sizes[1:])]
    biases = [np.zeros(k) for k in sizes[1:]]
    return weights + biases
""",
    ("initialize", "layers_in_pairs"): """
def initialize(sizes, rng):
    return [(rng.normal(size=(n, k)) * np.sqrt(2 / n), np.zeros(k)) for n, k in zip(sizes, sizes[1:])]
""",
    ("initialize", "names_for_a_list"): """
def initialize(sizes, rng):
    params = {}
    for i, (n, k) in enumerate(zip(sizes, sizes[1:]), start=1):
        params[f"W{i}"] = rng.normal(0.0, np.sqrt(2 / n), size=(n, k))
        params[f"b{i}"] = np.zeros(k)
    return params
""",
    ("initialize", "bias_before_weights"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [np.zeros(k), rng.normal(0.0, np.sqrt(2 / n), size=(n, k))]
    return params
""",
    ("initialize", "layer_for_each_size"): """
def initialize(sizes, rng):
    inputs = [sizes[0], *sizes[:-1]]
    params = []
    for n, k in zip(inputs, sizes):
        params += [rng.normal(0.0, np.sqrt(2 / n), size=(n, k)), np.zeros(k)]
    return params
""",
    ("initialize", "last_layer_missing"): """
def initialize(sizes, rng):
    params = []
    for i in range(len(sizes) - 2):
        n, k = sizes[i : i + 2]
        params += [rng.normal(0.0, np.sqrt(2 / n), size=(n, k)), np.zeros(k)]
    return params
""",
    ("initialize", "first_layer_only"): """
def initialize(sizes, rng):
    n, k = sizes[:2]
    return [rng.normal(0.0, np.sqrt(2 / n), size=(n, k)), np.zeros(k)]
""",
    ("initialize", "chance_of_its_own"): """
def initialize(sizes, rng):
    params = []
    for n, k in zip(sizes, sizes[1:]):
        params += [np.sqrt(2 / n) * np.random.randn(n, k), np.zeros(k)]
    return params
""",
    ("train_epoch", "nothing_returned"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        idx = order[i : i + batch_size]
        _, grads = loss_and_grads(params, X[idx], y[idx])
        params = step(params, grads)
""",
    ("train_epoch", "argument_overwritten"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    order = rng.permutation(len(X))
    X[:], y[:] = X[order], y[order]
    for i in range(0, len(X), batch_size):
        cut = slice(i, i + batch_size)
        params = step(params, loss_and_grads(params, X[cut], y[cut])[1])
    return params
""",
    ("train_epoch", "never_shuffled"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for i in range(0, len(X), batch_size):
        cut = slice(i, i + batch_size)
        params = step(params, loss_and_grads(params, X[cut], y[cut])[1])
    return params
""",
    ("train_epoch", "blocks_shuffled"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    starts = rng.permutation(np.arange(0, len(X), batch_size))
    for i in starts:
        params = step(params, loss_and_grads(params, X[i : i + batch_size], y[i : i + batch_size])[1])
    return params
""",
    ("train_epoch", "shuffled_apart"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    X_mixed, y_mixed = rng.permutation(X), rng.permutation(y)
    for i in range(0, len(X), batch_size):
        cut = slice(i, i + batch_size)
        params = step(params, loss_and_grads(params, X_mixed[cut], y_mixed[cut])[1])
    return params
""",
    ("train_epoch", "all_examples_each_time"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for _ in minibatches(len(X), batch_size, rng):
        _, grads = loss_and_grads(params, X, y)
        params = step(params, grads)
    return params
""",
    ("train_epoch", "labels_not_cut"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for batch in minibatches(len(X), batch_size, rng):
        _, grads = loss_and_grads(params, X[batch], y)
        params = step(params, grads)
    return params
""",
    ("train_epoch", "last_batch_dropped"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    full = len(X) // batch_size
    order = rng.permutation(len(X))[: full * batch_size].reshape(full, batch_size)
    for idx in order:
        params = step(params, loss_and_grads(params, X[idx], y[idx])[1])
    return params
""",
    ("train_epoch", "batches_overlap"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        idx = order[i : i + batch_size + 1]
        params = step(params, loss_and_grads(params, X[idx], y[idx])[1])
    return params
""",
    ("train_epoch", "drawn_with_repeats"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    drawn = rng.integers(len(X), size=len(X))
    for i in range(0, len(X), batch_size):
        idx = drawn[i : i + batch_size]
        params = step(params, loss_and_grads(params, X[idx], y[idx])[1])
    return params
""",
    ("train_epoch", "size_taken_for_number"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for idx in np.array_split(rng.permutation(len(X)), batch_size):
        _, grads = loss_and_grads(params, X[idx], y[idx])
        params = step(params, grads)
    return params
""",
    ("train_epoch", "two_epochs"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for _ in range(2):
        order = rng.permutation(len(X))
        for i in range(0, len(X), batch_size):
            idx = order[i : i + batch_size]
            params = step(params, loss_and_grads(params, X[idx], y[idx])[1])
    return params
""",
    ("train_epoch", "first_batch_only"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    idx = rng.permutation(len(X))[:batch_size]
    _, grads = loss_and_grads(params, X[idx], y[idx])
    return step(params, grads)
""",
    ("train_epoch", "gradients_at_the_start"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    order = rng.permutation(len(X))
    batches = [order[i : i + batch_size] for i in range(0, len(X), batch_size)]
    all_grads = [loss_and_grads(params, X[b], y[b])[1] for b in batches]
    for grads in all_grads:
        params = step(params, grads)
    return params
""",
    ("train_epoch", "each_step_from_the_start"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for b in minibatches(len(X), batch_size, rng):
        new_params = step(params, loss_and_grads(params, X[b], y[b])[1])
    return new_params
""",
    ("train_epoch", "step_result_dropped"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        b = order[i : i + batch_size]
        step(params, loss_and_grads(params, X[b], y[b])[1])
    return params
""",
    ("train_epoch", "gradients_not_zeroed"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    total = [np.zeros_like(p, dtype=float) for p in params]
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        b = order[i : i + batch_size]
        total = [t + g for t, g in zip(total, loss_and_grads(params, X[b], y[b])[1])]
        params = step(params, total)
    return params
""",
    ("train_epoch", "gradients_of_the_batch_before"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    before = None
    for b in minibatches(len(X), batch_size, rng):
        _, grads = loss_and_grads(params, X[b], y[b])
        params = step(params, grads if before is None else before)
        before = grads
    return params
""",
    ("train_epoch", "gradient_after_the_step"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    grads = [np.zeros_like(p, dtype=float) for p in params]
    for b in minibatches(len(X), batch_size, rng):
        params = step(params, grads)
        _, grads = loss_and_grads(params, X[b], y[b])
    return params
""",
    ("train_epoch", "two_steps_a_batch"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        b = order[i : i + batch_size]
        _, grads = loss_and_grads(params, X[b], y[b])
        params = step(step(params, grads), grads)
    return params
""",
    ("train_epoch", "one_step_at_the_end"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    order = rng.permutation(len(X))
    batches = [order[i : i + batch_size] for i in range(0, len(X), batch_size)]
    gathered = [loss_and_grads(params, X[b], y[b])[1] for b in batches]
    return step(params, [np.mean(parts, axis=0) for parts in zip(*gathered)])
""",
    ("train_epoch", "loss_for_gradients"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for b in minibatches(len(X), batch_size, rng):
        loss, _ = loss_and_grads(params, X[b], y[b])
        params = step(params, [loss] * len(params))
    return params
""",
    ("train_epoch", "step_arguments_swapped"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        b = order[i : i + batch_size]
        params = step(loss_and_grads(params, X[b], y[b])[1], params)
    return params
""",
    ("train_epoch", "step_of_its_own"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    order = rng.permutation(len(X))
    for i in range(0, len(X), batch_size):
        b = order[i : i + batch_size]
        _, grads = loss_and_grads(params, X[b], y[b])
        params = [p - 0.1 * g for p, g in zip(params, grads)]
    return params
""",
    ("train_epoch", "losses_returned_too"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    losses = []
    for b in minibatches(len(X), batch_size, rng):
        loss, grads = loss_and_grads(params, X[b], y[b])
        losses.append(loss)
        params = step(params, grads)
    return params, losses
""",
    ("train_epoch", "gradients_returned"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    for b in minibatches(len(X), batch_size, rng):
        _, grads = loss_and_grads(params, X[b], y[b])
        params = step(params, grads)
    return grads
""",
    ("train_epoch", "chance_of_its_own"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    order = np.random.permutation(len(X))
    for i in range(0, len(X), batch_size):
        b = order[i : i + batch_size]
        params = step(params, loss_and_grads(params, X[b], y[b])[1])
    return params
""",
    ("train_epoch", "same_order_every_time"): """
def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    order = np.random.default_rng(0).permutation(len(X))
    for i in range(0, len(X), batch_size):
        b = order[i : i + batch_size]
        params = step(params, loss_and_grads(params, X[b], y[b])[1])
    return params
""",
    ("accuracy", "nothing_returned"): """
def accuracy(logits, labels):
    right = np.argmax(logits, axis=1) == labels
    share = right.mean()
""",
    ("accuracy", "count_for_share"): """
def accuracy(logits, labels):
    return int(np.sum(logits.argmax(axis=1) == labels))
""",
    ("accuracy", "percent_for_share"): """
def accuracy(logits, labels):
    return 100 * np.mean(logits.argmax(axis=1) == labels)
""",
    ("accuracy", "errors_counted"): """
def accuracy(logits, labels):
    return np.mean(logits.argmax(axis=1) != labels)
""",
    ("accuracy", "one_for_each_example"): """
def accuracy(logits, labels):
    return (logits.argmax(axis=1) == labels).astype(float)
""",
    ("accuracy", "wrong_axis"): """
def accuracy(logits, labels):
    return np.mean(np.argmax(logits, axis=0) == labels)
""",
    ("accuracy", "axis_missing"): """
def accuracy(logits, labels):
    return np.mean(np.argmax(logits) == labels)
""",
    ("accuracy", "smallest_for_largest"): """
def accuracy(logits, labels):
    return np.mean(np.argmin(logits, axis=1) == labels)
""",
    ("accuracy", "score_for_place"): """
def accuracy(logits, labels):
    return np.mean(np.max(logits, axis=1) == labels)
""",
    ("accuracy", "positive_is_right"): """
def accuracy(logits, labels):
    return np.mean(logits[np.arange(len(labels)), labels] > 0)
""",
    ("accuracy", "probability_for_answer"): """
def accuracy(logits, labels):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return p[np.arange(len(labels)), labels].mean()
""",
    ("accuracy", "all_or_nothing"): """
def accuracy(logits, labels):
    return float(np.all(logits.argmax(axis=1) == labels))
""",
    ("accuracy", "rounded"): """
def accuracy(logits, labels):
    return np.round(np.mean(logits.argmax(axis=1) == labels), 2)
""",
    ("accuracy", "divided_by_classes"): """
def accuracy(logits, labels):
    right = logits.argmax(axis=1) == labels
    return right.sum() / logits.shape[1]
""",
    ("accuracy", "counted_from_one"): """
def accuracy(logits, labels):
    answers = logits.argmax(axis=1) + 1
    return (answers == labels).mean()
""",
    ("accuracy", "argument_overwritten"): """
def accuracy(logits, labels):
    logits -= logits.max(axis=1, keepdims=True)
    return np.mean(logits.argmax(axis=1) == labels)
""",
    ("confusion_matrix", "nothing_returned"): """
def confusion_matrix(logits, labels, classes):
    table = np.zeros((classes, classes), dtype=int)
    np.add.at(table, (labels, logits.argmax(axis=1)), 1)
""",
    ("confusion_matrix", "rows_are_answers"): """
def confusion_matrix(logits, labels, classes):
    table = np.zeros((classes, classes), dtype=int)
    np.add.at(table, (logits.argmax(axis=1), labels), 1)
    return table
""",
    ("confusion_matrix", "repeats_lost"): """
def confusion_matrix(logits, labels, classes):
    table = np.zeros((classes, classes), dtype=int)
    table[labels, logits.argmax(axis=1)] += 1
    return table
""",
    ("confusion_matrix", "every_pair_counted"): """
def confusion_matrix(logits, labels, classes):
    table = np.zeros((classes, classes), dtype=int)
    np.add.at(table, np.ix_(labels, logits.argmax(axis=1)), 1)
    return table
""",
    ("confusion_matrix", "right_answers_only"): """
def confusion_matrix(logits, labels, classes):
    right = labels[logits.argmax(axis=1) == labels]
    return np.diag(np.bincount(right, minlength=classes))
""",
    ("confusion_matrix", "wrong_answers_only"): """
def confusion_matrix(logits, labels, classes):
    answers = logits.argmax(axis=1)
    wrong = answers != labels
    table = np.zeros((classes, classes), dtype=int)
    np.add.at(table, (labels[wrong], answers[wrong]), 1)
    return table
""",
    ("confusion_matrix", "shares_for_counts"): """
def confusion_matrix(logits, labels, classes):
    flat = np.bincount(labels * classes + logits.argmax(axis=1), minlength=classes**2)
    return flat.reshape(classes, classes) / len(labels)
""",
    ("confusion_matrix", "size_from_the_data"): """
def confusion_matrix(logits, labels, classes):
    answers = logits.argmax(axis=1)
    size = max(labels.max(), answers.max()) + 1
    table = np.zeros((size, size), dtype=int)
    np.add.at(table, (labels, answers), 1)
    return table
""",
    ("confusion_matrix", "probabilities_added"): """
def confusion_matrix(logits, labels, classes):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    one_hot = np.eye(classes)[labels]
    return one_hot.T @ (e / e.sum(axis=1, keepdims=True))
""",
    ("confusion_matrix", "wrong_axis"): """
def confusion_matrix(logits, labels, classes):
    pairs = list(zip(labels.tolist(), logits.argmax(axis=0).tolist()))
    return np.array([[pairs.count((i, j)) for j in range(classes)] for i in range(classes)])
""",
    ("confusion_matrix", "axis_missing"): """
def confusion_matrix(logits, labels, classes):
    answers = np.argmax(logits)
    c = np.arange(classes)
    return np.array([[np.sum((labels == i) & (answers == j)) for j in c] for i in c])
""",
    ("confusion_matrix", "smallest_for_largest"): """
def confusion_matrix(logits, labels, classes):
    flat = np.bincount(labels * classes + np.argmin(logits, axis=1), minlength=classes**2)
    return flat.reshape(classes, classes)
""",
    ("confusion_matrix", "counted_from_one"): """
def confusion_matrix(logits, labels, classes):
    answers = logits.argmax(axis=1)
    table = np.zeros((classes, classes), dtype=int)
    np.add.at(table, (labels - 1, answers - 1), 1)
    return table
""",
    ("confusion_matrix", "one_row_of_counts"): """
def confusion_matrix(logits, labels, classes):
    return np.bincount(logits.argmax(axis=1), minlength=classes)
""",
    ("confusion_matrix", "pairs_listed"): """
def confusion_matrix(logits, labels, classes):
    return np.column_stack([labels, logits.argmax(axis=1)])
""",
    ("confusion_matrix", "argument_overwritten"): """
def confusion_matrix(logits, labels, classes):
    labels *= classes
    labels += logits.argmax(axis=1)
    return np.bincount(labels, minlength=classes**2).reshape(classes, classes)
""",
    ("fit", "nothing_returned"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    best = [p.copy() for p in params]
    history = [loss_and_grads(params, X_val, y_val)[0]]
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        if loss < min(history):
            best = [p.copy() for p in params]
        history.append(loss)
        if len(history) - 1 - np.argmin(history) >= patience:
            break
""",
    ("fit", "last_for_best"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    history = [loss_and_grads(params, X_val, y_val)[0]]
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        history.append(loss_and_grads(params, X_val, y_val)[0])
        if len(history) - 1 - np.argmin(history) >= patience:
            break
    return params, history
""",
    ("fit", "best_not_copied"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    best, history, waited = params, [loss_and_grads(params, X_val, y_val)[0]], 0
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        if loss < min(history):
            best, waited = params, 0
        else:
            waited += 1
        history.append(loss)
        if waited >= patience:
            break
    return best, history
""",
    ("fit", "start_not_copied"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    best = [p.copy() for p in params]
    history = [loss_and_grads(params, X_val, y_val)[0]]
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        if loss < min(history):
            best = [p.copy() for p in params]
        history.append(loss)
        if len(history) - 1 - np.argmin(history) >= patience:
            break
    return best, history
""",
    ("fit", "measured_on_training_data"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    now = [p.copy() for p in params]
    best, least, wait = [p.copy() for p in now], loss_and_grads(now, X, y)[0], 0
    history = [least]
    for _ in range(epochs):
        now = train_epoch(now, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(now, X, y)
        history.append(loss)
        wait += 1
        if loss < least:
            best, least, wait = [p.copy() for p in now], loss, 0
        if wait == patience:
            break
    return best, history
""",
    ("fit", "labels_of_the_other_data"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    now = [p.copy() for p in params]
    best, least, wait = [p.copy() for p in now], loss_and_grads(now, X_val, y)[0], 0
    history = [least]
    for _ in range(epochs):
        now = train_epoch(now, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(now, X_val, y)
        history.append(loss)
        wait += 1
        if loss < least:
            best, least, wait = [p.copy() for p in now], loss, 0
        if wait == patience:
            break
    return best, history
""",
    ("fit", "trained_on_validation_data"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    best = [p.copy() for p in params]
    history = [loss_and_grads(params, X_val, y_val)[0]]
    for _ in range(epochs):
        params = train_epoch(params, X_val, y_val, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        if loss < min(history):
            best = [p.copy() for p in params]
        history.append(loss)
        if len(history) - 1 - np.argmin(history) >= patience:
            break
    return best, history
""",
    ("fit", "latest_of_equal_ones"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    now = [p.copy() for p in params]
    best, least, wait = [p.copy() for p in now], loss_and_grads(now, X_val, y_val)[0], 0
    history = [least]
    for _ in range(epochs):
        now = train_epoch(now, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(now, X_val, y_val)
        history.append(loss)
        wait += 1
        if loss <= least:
            best, least, wait = [p.copy() for p in now], loss, 0
        if wait == patience:
            break
    return best, history
""",
    ("fit", "start_left_out"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    now = [p.copy() for p in params]
    best, least, wait = [p.copy() for p in now], np.inf, 0
    history = []
    for _ in range(epochs):
        now = train_epoch(now, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(now, X_val, y_val)
        history.append(loss)
        wait += 1
        if loss < least:
            best, least, wait = [p.copy() for p in now], loss, 0
        if wait == patience:
            break
    return best, history
""",
    ("fit", "never_stops_early"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    now = [p.copy() for p in params]
    kept, history = [[p.copy() for p in now]], [loss_and_grads(now, X_val, y_val)[0]]
    for _ in range(epochs):
        now = train_epoch(now, X, y, loss_and_grads, step, batch_size, rng)
        kept.append([p.copy() for p in now])
        history.append(loss_and_grads(now, X_val, y_val)[0])
    return kept[np.argmin(history)], history
""",
    ("fit", "stops_one_epoch_late"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    kept, history = [[p.copy() for p in params]], [loss_and_grads(params, X_val, y_val)[0]]
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        kept.append([p.copy() for p in params])
        history.append(loss_and_grads(params, X_val, y_val)[0])
        if len(history) - 1 - np.argmin(history) > patience:
            break
    return kept[np.argmin(history)], history
""",
    ("fit", "stops_one_epoch_early"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    kept, history = [[p.copy() for p in params]], [loss_and_grads(params, X_val, y_val)[0]]
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        kept.append([p.copy() for p in params])
        history.append(loss_and_grads(params, X_val, y_val)[0])
        if len(history) - np.argmin(history) >= patience:
            break
    return kept[np.argmin(history)], history
""",
    ("fit", "stops_at_the_first_rise"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    kept, history = [[p.copy() for p in params]], [loss_and_grads(params, X_val, y_val)[0]]
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        kept.append([p.copy() for p in params])
        history.append(loss_and_grads(params, X_val, y_val)[0])
        if history[-1] > history[-2]:
            break
    return kept[np.argmin(history)], history
""",
    ("fit", "waiting_never_reset"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    now = [p.copy() for p in params]
    best, least, wait = [p.copy() for p in now], loss_and_grads(now, X_val, y_val)[0], 0
    history = [least]
    for _ in range(epochs):
        now = train_epoch(now, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(now, X_val, y_val)
        history.append(loss)
        if loss < least:
            best, least = [p.copy() for p in now], loss
        else:
            wait += 1
        if wait == patience:
            break
    return best, history
""",
    ("fit", "compared_with_the_epoch_before"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    now = [p.copy() for p in params]
    best, wait = [p.copy() for p in now], 0
    history = [loss_and_grads(now, X_val, y_val)[0]]
    for _ in range(epochs):
        now = train_epoch(now, X, y, loss_and_grads, step, batch_size, rng)
        history.append(loss_and_grads(now, X_val, y_val)[0])
        if history[-1] < history[-2]:
            best, wait = [p.copy() for p in now], 0
        else:
            wait += 1
        if wait == patience:
            break
    return best, history
""",
    ("fit", "compared_with_the_start"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    now = [p.copy() for p in params]
    best, wait = [p.copy() for p in now], 0
    history = [loss_and_grads(now, X_val, y_val)[0]]
    for _ in range(epochs):
        now = train_epoch(now, X, y, loss_and_grads, step, batch_size, rng)
        history.append(loss_and_grads(now, X_val, y_val)[0])
        if history[-1] < history[0]:
            best, wait = [p.copy() for p in now], 0
        else:
            wait += 1
        if wait == patience:
            break
    return best, history
""",
    ("fit", "largest_for_least"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    kept, history = [[p.copy() for p in params]], [loss_and_grads(params, X_val, y_val)[0]]
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        kept.append([p.copy() for p in params])
        history.append(loss_and_grads(params, X_val, y_val)[0])
        if len(history) - 1 - np.argmax(history) >= patience:
            break
    return kept[np.argmax(history)], history
""",
    ("fit", "kept_from_before_the_epoch"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    best, history, waited = [p.copy() for p in params], [loss_and_grads(params, X_val, y_val)[0]], 0
    for _ in range(epochs):
        before = [p.copy() for p in params]
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        if loss < min(history):
            best, waited = before, 0
        else:
            waited += 1
        history.append(loss)
        if waited >= patience:
            break
    return best, history
""",
    ("fit", "one_epoch_too_many"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    best = [p.copy() for p in params]
    history = [loss_and_grads(params, X_val, y_val)[0]]
    for _ in range(epochs + 1):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        if loss < min(history):
            best = [p.copy() for p in params]
        history.append(loss)
        if len(history) - 1 - np.argmin(history) >= patience:
            break
    return best, history
""",
    ("fit", "one_epoch_too_few"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    best = [p.copy() for p in params]
    history = [loss_and_grads(params, X_val, y_val)[0]]
    while len(history) < epochs and len(history) - 1 - np.argmin(history) < patience:
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        if loss < min(history):
            best = [p.copy() for p in params]
        history.append(loss)
    return best, history
""",
    ("fit", "one_epoch_only"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    best = [p.copy() for p in params]
    history = [loss_and_grads(best, X_val, y_val)[0]]
    if epochs > 0:
        trained = train_epoch([p.copy() for p in params], X, y, loss_and_grads, step, batch_size, rng)
        history.append(loss_and_grads(trained, X_val, y_val)[0])
        if history[1] < history[0]:
            best = trained
    return best, history
""",
    ("fit", "each_epoch_from_the_start"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    best, history, waited = [p.copy() for p in params], [loss_and_grads(params, X_val, y_val)[0]], 0
    for _ in range(epochs):
        start = [p.copy() for p in params]
        trained = train_epoch(start, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(trained, X_val, y_val)[0]
        if loss < min(history):
            best, waited = [p.copy() for p in trained], 0
        else:
            waited += 1
        history.append(loss)
        if waited >= patience:
            break
    return best, history
""",
    ("fit", "each_epoch_from_the_best"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    best, history, waited = [p.copy() for p in params], [loss_and_grads(params, X_val, y_val)[0]], 0
    for _ in range(epochs):
        trained = train_epoch([p.copy() for p in best], X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(trained, X_val, y_val)[0]
        if loss < min(history):
            best, waited = [p.copy() for p in trained], 0
        else:
            waited += 1
        history.append(loss)
        if waited >= patience:
            break
    return best, history
""",
    ("fit", "not_trained"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    best = [p.copy() for p in params]
    history = [loss_and_grads(best, X_val, y_val)[0]]
    for _ in range(epochs):
        loss = loss_and_grads(params, X_val, y_val)[0]
        if loss < min(history):
            best = [p.copy() for p in params]
        history.append(loss)
        if len(history) - 1 - np.argmin(history) >= patience:
            break
    return best, history
""",
    ("fit", "history_of_both"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    now = [p.copy() for p in params]
    best, least, wait = [p.copy() for p in now], loss_and_grads(now, X_val, y_val)[0], 0
    history = [(loss_and_grads(now, X, y)[0], least)]
    for _ in range(epochs):
        now = train_epoch(now, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(now, X_val, y_val)
        history.append((loss_and_grads(now, X, y)[0], loss))
        wait += 1
        if loss < least:
            best, least, wait = [p.copy() for p in now], loss, 0
        if wait == patience:
            break
    return best, history
""",
    ("fit", "best_loss_for_history"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    now = [p.copy() for p in params]
    best, least, wait = [p.copy() for p in now], loss_and_grads(now, X_val, y_val)[0], 0
    for _ in range(epochs):
        now = train_epoch(now, X, y, loss_and_grads, step, batch_size, rng)
        loss, _ = loss_and_grads(now, X_val, y_val)
        wait += 1
        if loss < least:
            best, least, wait = [p.copy() for p in now], loss, 0
        if wait == patience:
            break
    return best, least
""",
    ("fit", "history_cut_at_the_best"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    kept, history = [[p.copy() for p in params]], [loss_and_grads(params, X_val, y_val)[0]]
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        kept.append([p.copy() for p in params])
        history.append(loss_and_grads(params, X_val, y_val)[0])
        if len(history) - 1 - np.argmin(history) >= patience:
            break
    k = np.argmin(history)
    return kept[k], history[: k + 1]
""",
    ("fit", "params_alone"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    kept, history = [[p.copy() for p in params]], [loss_and_grads(params, X_val, y_val)[0]]
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        kept.append([p.copy() for p in params])
        history.append(loss_and_grads(params, X_val, y_val)[0])
        if len(history) - 1 - np.argmin(history) >= patience:
            break
    return kept[np.argmin(history)]
""",
    ("fit", "order_swapped"): """
def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params = [p.copy() for p in params]
    best, history, waited = [p.copy() for p in params], [loss_and_grads(params, X_val, y_val)[0]], 0
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        loss = loss_and_grads(params, X_val, y_val)[0]
        if loss < min(history):
            best, waited = [p.copy() for p in params], 0
        else:
            waited += 1
        history.append(loss)
        if waited >= patience:
            break
    return history, best
""",
    ("decayed_gradients", "nothing_returned"): """
def decayed_gradients(params, grads, decay):
    result = [g + decay * p if k % 2 == 0 else g.copy() for k, (p, g) in enumerate(zip(params, grads))]
""",
    ("decayed_gradients", "nothing_added"): """
def decayed_gradients(params, grads, decay):
    return [g.copy() for g in grads]
""",
    ("decayed_gradients", "biases_decayed"): """
def decayed_gradients(params, grads, decay):
    return [g + decay * p for p, g in zip(params, grads)]
""",
    ("decayed_gradients", "biases_only"): """
def decayed_gradients(params, grads, decay):
    return [g + decay * (k % 2) * p for k, (p, g) in enumerate(zip(params, grads))]
""",
    ("decayed_gradients", "slope_of_the_square_kept_double"): """
def decayed_gradients(params, grads, decay):
    return [g + 2 * decay * p if k % 2 == 0 else g.copy() for k, (p, g) in enumerate(zip(params, grads))]
""",
    ("decayed_gradients", "half_of_it"): """
def decayed_gradients(params, grads, decay):
    return [g + decay / 2 * p if k % 2 == 0 else g.copy() for k, (p, g) in enumerate(zip(params, grads))]
""",
    ("decayed_gradients", "penalty_subtracted"): """
def decayed_gradients(params, grads, decay):
    new = [g.copy() for g in grads]
    new[::2] = [g - decay * w for w, g in zip(params[::2], grads[::2])]
    return new
""",
    ("decayed_gradients", "square_for_slope"): """
def decayed_gradients(params, grads, decay):
    new = [g.copy() for g in grads]
    new[::2] = [g + decay * w**2 for w, g in zip(params[::2], grads[::2])]
    return new
""",
    ("decayed_gradients", "sign_for_slope"): """
def decayed_gradients(params, grads, decay):
    new = [g.copy() for g in grads]
    new[::2] = [g + decay * np.sign(w) for w, g in zip(params[::2], grads[::2])]
    return new
""",
    ("decayed_gradients", "penalty_for_slope"): """
def decayed_gradients(params, grads, decay):
    penalty = decay / 2 * sum(np.sum(w**2) for w in params[::2])
    return [g + penalty if k % 2 == 0 else g.copy() for k, g in enumerate(grads)]
""",
    ("decayed_gradients", "gradient_lost"): """
def decayed_gradients(params, grads, decay):
    return [decay * p if k % 2 == 0 else g.copy() for k, (p, g) in enumerate(zip(params, grads))]
""",
    ("decayed_gradients", "gradient_scaled"): """
def decayed_gradients(params, grads, decay):
    return [(1 + decay) * g if k % 2 == 0 else g.copy() for k, g in enumerate(grads)]
""",
    ("decayed_gradients", "weights_returned"): """
def decayed_gradients(params, grads, decay):
    slopes = [g + decay * p if k % 2 == 0 else g for k, (p, g) in enumerate(zip(params, grads))]
    return [p - s for p, s in zip(params, slopes)]
""",
    ("decayed_gradients", "averaged"): """
def decayed_gradients(params, grads, decay):
    return [g + decay * p / p.size if k % 2 == 0 else g.copy() for k, (p, g) in enumerate(zip(params, grads))]
""",
    ("decayed_gradients", "first_layer_only"): """
def decayed_gradients(params, grads, decay):
    return [grads[0] + decay * params[0], *(g.copy() for g in grads[1:])]
""",
    ("decayed_gradients", "last_layer_left_out"): """
def decayed_gradients(params, grads, decay):
    new = [g.copy() for g in grads]
    new[:-2:2] = [g + decay * w for w, g in zip(params[:-2:2], grads[:-2:2])]
    return new
""",
    ("decayed_gradients", "first_half_for_weights"): """
def decayed_gradients(params, grads, decay):
    half = len(params) // 2
    weights = [g + decay * w for w, g in zip(params[:half], grads[:half])]
    return weights + [g.copy() for g in grads[half:]]
""",
    ("decayed_gradients", "biases_left_out"): """
def decayed_gradients(params, grads, decay):
    return [g + decay * w for w, g in zip(params[::2], grads[::2])]
""",
    ("decayed_gradients", "biases_shared"): """
def decayed_gradients(params, grads, decay):
    return [g + decay * p if k % 2 == 0 else g for k, (p, g) in enumerate(zip(params, grads))]
""",
    ("decayed_gradients", "argument_overwritten"): """
def decayed_gradients(params, grads, decay):
    for w, g in zip(params[::2], grads[::2]):
        g += decay * w
    return [g.copy() for g in grads]
""",
    ("train_digits", "nothing_returned"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    def down(params, grads):
        return descent_step(params, grads, 0.1)

    start = initialize([64, 64, 10], rng)
    best, history = fit(start, X, y, X_val, y_val, loss, down, 40, 32, 5, rng)
""",
    ("train_digits", "history_beside_params"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    start = initialize([64, 64, 10], rng)
    return fit(start, X, y, X_val, y_val, loss, lambda p, g: descent_step(p, g, 0.1), 40, 32, 5, rng)
""",
    ("train_digits", "weights_alone"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    start = initialize([64, 64, 10], rng)
    best, _ = fit(start, X, y, X_val, y_val, loss, lambda p, g: descent_step(p, g, 0.1), 40, 32, 5, rng)
    return best[::2]
""",
    ("train_digits", "starts_with_zeros"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    start = [np.zeros((64, 64)), np.zeros(64), np.zeros((64, 10)), np.zeros(10)]
    return fit(start, X, y, X_val, y_val, loss, lambda p, g: descent_step(p, g, 0.1), 40, 32, 5, rng)[0]
""",
    ("train_digits", "runs_away"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    params = initialize([64, 64, 10], rng)
    for _ in range(20):
        params = train_epoch(params, X, y, loss, lambda p, g: descent_step(p, g, 100.0), 32, rng)
    return params
""",
    ("train_digits", "learns_nothing"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    params = initialize([64, 64, 10], rng)
    fit(params, X, y, X_val, y_val, loss, lambda p, g: descent_step(p, g, 0.1), 40, 32, 5, rng)
    return params
""",
    ("train_digits", "learns_too_little"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    start = initialize([64, 64, 10], rng)
    return train_epoch(start, X, y, loss, lambda p, g: descent_step(p, g, 0.01), 32, rng)
""",
    ("train_digits", "stops_short_of_the_goal"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    start = initialize([64, 32, 10], rng)
    return fit(start, X, y, X_val, y_val, loss, lambda p, g: descent_step(p, g, 0.01), 20, 32, 5, rng)[0]
""",
    ("train_digits", "chance_of_its_own"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    chance = np.random.default_rng()
    start = initialize([64, 64, 10], chance)
    return fit(start, X, y, X_val, y_val, loss, lambda p, g: descent_step(p, g, 0.1), 40, 32, 5, chance)[0]
""",
    ("train_digits", "argument_overwritten"): """
def train_digits(X, y, X_val, y_val, rng):
    def loss(params, X, y):
        logits, cache = mlp_forward(params, X)
        return cross_entropy(logits, y), mlp_backward(params, cache, y)

    order = rng.permutation(len(X))
    X[:], y[:] = X[order], y[order]
    start = initialize([64, 64, 10], rng)
    return fit(start, X, y, X_val, y_val, loss, lambda p, g: descent_step(p, g, 0.1), 40, 32, 5, rng)[0]
""",
}
