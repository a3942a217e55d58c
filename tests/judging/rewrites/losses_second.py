"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("mean_squared_error", "sum_for_mean"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return np.sum((pred - target) ** 2)
""",
    ("mean_squared_error", "rows_counted_for_entries"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    e = pred - target
    return np.sum(e * e) / len(pred)
""",
    ("mean_squared_error", "not_squared"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return np.mean(pred - target)
""",
    ("mean_squared_error", "absolute_for_square"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return np.abs(pred - target).mean()
""",
    ("mean_squared_error", "root_taken"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return np.sqrt(np.mean((pred - target) ** 2))
""",
    ("mean_squared_error", "halved"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return 0.5 * np.mean((pred - target) ** 2)
""",
    ("mean_squared_error", "mean_before_square"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    e = np.mean(pred - target)
    return e**2
""",
    ("mean_squared_error", "squares_subtracted"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return np.mean(pred**2 - target**2)
""",
    ("mean_squared_error", "sum_for_difference"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return np.mean((pred + target) ** 2)
""",
    ("mean_squared_error", "spread_of_errors"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    e = pred - target
    return np.mean((e - e.mean()) ** 2)
""",
    ("mean_squared_error", "one_less_counted"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    e = pred - target
    return np.sum(e**2) / (e.size - 1)
""",
    ("mean_squared_error", "sign"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return -np.mean((pred - target) ** 2)
""",
    ("mean_squared_error", "not_averaged"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return np.square(pred - target)
""",
    ("mean_squared_error", "input_changed"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    pred -= target
    return np.mean(pred**2)
""",
    ("mean_squared_error", "sizes_compared"): """
def mean_squared_error(pred, target):
    if np.size(pred) != np.size(target):
        raise ValueError("pred and target differ in size")
    return np.mean((pred - target) ** 2)
""",
    ("mean_squared_error", "unequal_shapes_unrefused"): """
def mean_squared_error(pred, target):
    e = pred - target
    return np.mean(e**2)
""",
    ("mean_squared_error", "another_exception"): """
def mean_squared_error(pred, target):
    assert np.shape(pred) == np.shape(target), "pred and target differ in shape"
    return np.mean((pred - target) ** 2)
""",
    ("mean_squared_error_gradient", "two_missing"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return (pred - target) / pred.size
""",
    ("mean_squared_error_gradient", "mean_missing"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return 2 * (pred - target)
""",
    ("mean_squared_error_gradient", "two_and_mean_missing"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return pred - target
""",
    ("mean_squared_error_gradient", "rows_counted_for_entries"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return 2 * (pred - target) / len(pred)
""",
    ("mean_squared_error_gradient", "sign"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return 2 * (target - pred) / np.size(pred)
""",
    ("mean_squared_error_gradient", "summed_to_one_number"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    g = 2 * (pred - target) / np.size(pred)
    return g.sum()
""",
    ("mean_squared_error_gradient", "value_for_slope"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return np.mean((pred - target) ** 2)
""",
    ("mean_squared_error_gradient", "square_kept"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return 2 * (pred - target) ** 2 / np.size(pred)
""",
    ("mean_squared_error_gradient", "sign_lost"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return 2 * np.abs(pred - target) / np.size(pred)
""",
    ("mean_squared_error_gradient", "slope_of_absolute_error"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return np.sign(pred - target) / np.size(pred)
""",
    ("mean_squared_error_gradient", "target_forgotten"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return 2 * pred / np.size(pred)
""",
    ("mean_squared_error_gradient", "mean_taken_twice"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    n = np.size(pred)
    return 2 * (pred - target) / n / n
""",
    ("mean_squared_error_gradient", "size_multiplied"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return 2 * (pred - target) * np.size(pred)
""",
    ("mean_squared_error_gradient", "two_counted_below"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    return (pred - target) / (2 * np.size(pred))
""",
    ("mean_squared_error_gradient", "input_changed"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("pred and target differ in shape")
    pred -= target
    return 2 * pred / pred.size
""",
    ("mean_squared_error_gradient", "sizes_compared"): """
def mean_squared_error_gradient(pred, target):
    if np.size(pred) != np.size(target):
        raise ValueError("not the same number of entries")
    return 2 / np.size(pred) * (pred - target)
""",
    ("mean_squared_error_gradient", "unequal_shapes_unrefused"): """
def mean_squared_error_gradient(pred, target):
    return 2 / np.size(pred) * (pred - target)
""",
    ("mean_squared_error_gradient", "another_exception"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise TypeError("pred and target differ in shape")
    return 2 / np.size(pred) * (pred - target)
""",
    ("sigmoid", "exponents_sign"): """
def sigmoid(z):
    s = np.exp(-np.abs(z))
    return np.where(z >= 0, s, 1) / (1 + s)
""",
    ("sigmoid", "exp_of_large_score"): """
def sigmoid(z):
    e = np.exp(z)
    return e / (1 + e)
""",
    ("sigmoid", "parentheses_missing"): """
def sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(np.asarray(z) >= 0, 1.0, e) / 1 + e
""",
    ("sigmoid", "tanh_for_sigmoid"): """
def sigmoid(z):
    return np.tanh(z)
""",
    ("sigmoid", "slope_for_value"): """
def sigmoid(z):
    s = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1, s) / (1 + s)
    return p * (1 - p)
""",
    ("sigmoid", "cut_too_early"): """
def sigmoid(z):
    z = np.clip(z, -10, 10)
    return 1 / (1 + np.exp(-z))
""",
    ("sigmoid", "threshold_for_probability"): """
def sigmoid(z):
    return 1.0 * (z >= 0)
""",
    ("sigmoid", "one_forgotten"): """
def sigmoid(z):
    return 1 / np.exp(-z)
""",
    ("sigmoid", "negative_scores_mirrored"): """
def sigmoid(z):
    return 1 / (1 + np.exp(-np.abs(z)))
""",
    ("sigmoid", "softmax_for_sigmoid"): """
def sigmoid(z):
    e = np.exp(z - np.max(z))
    return e / np.sum(e)
""",
    ("sigmoid", "another_base"): """
def sigmoid(z):
    s = 2.0 ** -np.abs(z)
    return np.where(z >= 0, 1, s) / (1 + s)
""",
    ("sigmoid", "input_changed"): """
def sigmoid(z):
    up = z >= 0
    z *= np.where(up, -1, 1)
    s = np.exp(z)
    return np.where(up, 1, s) / (1 + s)
""",
    ("sigmoid", "arrays_only"): """
def sigmoid(z):
    p = np.empty(z.shape)
    up = z >= 0
    p[up] = 1 / (1 + np.exp(-z[up]))
    e = np.exp(z[~up])
    p[~up] = e / (1 + e)
    return p
""",
    ("sigmoid", "numbers_only"): """
def sigmoid(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    e = np.exp(z)
    return e / (1 + e)
""",
    ("binary_cross_entropy", "sum_for_mean"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    c = np.maximum(logits, 0) - y * logits + np.log1p(np.exp(-np.abs(logits)))
    return c.sum()
""",
    ("binary_cross_entropy", "log_of_zero"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    p = sigmoid(logits)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
""",
    ("binary_cross_entropy", "probability_clipped"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    p = np.clip(sigmoid(logits), 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
""",
    ("binary_cross_entropy", "exp_of_large_score"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return np.mean(np.log(1 + np.exp(logits)) - y * logits)
""",
    ("binary_cross_entropy", "score_taken_for_probability"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    p = logits
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
""",
    ("binary_cross_entropy", "sign"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    c = np.maximum(logits, 0) - y * logits + np.log1p(np.exp(-np.abs(logits)))
    return -c.mean()
""",
    ("binary_cross_entropy", "answers_exchanged"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    c = np.maximum(logits, 0) - (1 - y) * logits + np.log1p(np.exp(-np.abs(logits)))
    return c.mean()
""",
    ("binary_cross_entropy", "only_yes_counted"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return np.mean(y * np.logaddexp(0, -logits))
""",
    ("binary_cross_entropy", "both_answers_charged"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return np.mean(np.logaddexp(0, -logits) + np.logaddexp(0, logits))
""",
    ("binary_cross_entropy", "sigmoid_twice"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    p = sigmoid(logits)
    c = np.maximum(p, 0) - y * p + np.log1p(np.exp(-np.abs(p)))
    return c.mean()
""",
    ("binary_cross_entropy", "maximum_forgotten"): """
def binary_cross_entropy(logits, y):
    z = np.asarray(logits, dtype=float)
    y = np.asarray(y, dtype=float)
    if z.shape != y.shape:
        raise ValueError("logits and y differ in shape")
    return (z - y * z + np.log1p(np.exp(-np.abs(z)))).mean()
""",
    ("binary_cross_entropy", "absolute_value_forgotten"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return np.mean(np.maximum(logits, 0) - y * logits + np.log1p(np.exp(-logits)))
""",
    ("binary_cross_entropy", "product_forgotten"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return np.mean(np.maximum(logits, 0) + np.log1p(np.exp(-np.abs(logits))))
""",
    ("binary_cross_entropy", "answers_taken_for_plus_minus_one"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return np.mean(np.logaddexp(0, -y * logits))
""",
    ("binary_cross_entropy", "squared_error_of_probabilities"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return np.mean((sigmoid(logits) - y) ** 2)
""",
    ("binary_cross_entropy", "logarithm_forgotten"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    p = sigmoid(logits)
    return -np.mean(y * p + (1 - y) * (1 - p))
""",
    ("binary_cross_entropy", "another_logarithm"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("unequal shapes")
    z = np.array(logits, dtype=float)
    c = np.maximum(z, 0) - y * z + np.log2(1 + np.exp(-np.abs(z)))
    return np.mean(c)
""",
    ("binary_cross_entropy", "accuracy_for_loss"): """
def binary_cross_entropy(logits, y):
    z, y = np.asarray(logits), np.asarray(y)
    if z.shape != y.shape:
        raise ValueError(f"{z.shape} is not {y.shape}")
    hit = (z > 0) == (y > 0.5)
    return np.mean(hit)
""",
    ("binary_cross_entropy", "between_rounded"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    t = np.round(y)
    return np.mean(np.maximum(logits, 0) - t * logits + np.log1p(np.exp(-np.abs(logits))))
""",
    ("binary_cross_entropy", "not_averaged"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return np.maximum(logits, 0) - y * logits + np.log1p(np.exp(-np.abs(logits)))
""",
    ("binary_cross_entropy", "input_changed"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    c = np.maximum(logits, 0) - y * logits
    logits[logits > 0] *= -1
    return np.mean(c + np.log1p(np.exp(logits)))
""",
    ("binary_cross_entropy", "sizes_compared"): """
def binary_cross_entropy(logits, y):
    if np.size(logits) != np.size(y):
        raise ValueError("not the same number of entries")
    return np.mean(np.maximum(logits, 0) - y * logits + np.log1p(np.exp(-np.abs(logits))))
""",
    ("binary_cross_entropy", "unequal_shapes_unrefused"): """
def binary_cross_entropy(logits, y):
    return np.mean(np.logaddexp(0, logits) - y * logits)
""",
    ("binary_cross_entropy", "another_exception"): """
def binary_cross_entropy(logits, y):
    assert np.shape(logits) == np.shape(y)
    return np.mean(np.logaddexp(0, logits) - y * logits)
""",
    ("binary_cross_entropy_gradient", "mean_missing"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return sigmoid(logits) - y
""",
    ("binary_cross_entropy_gradient", "sign"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return (y - sigmoid(logits)) / len(y)
""",
    ("binary_cross_entropy_gradient", "score_taken_for_probability"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return (logits - y) / len(y)
""",
    ("binary_cross_entropy_gradient", "slope_of_sigmoid_again"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    p = sigmoid(logits)
    return (p - y) * p * (1 - p) / len(y)
""",
    ("binary_cross_entropy_gradient", "stopped_at_the_probability"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    p = sigmoid(logits)
    return ((1 - y) / (1 - p) - y / p) / len(y)
""",
    ("binary_cross_entropy_gradient", "factor_two"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return 2 * (sigmoid(logits) - y) / len(y)
""",
    ("binary_cross_entropy_gradient", "summed_to_one_number"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return np.sum(sigmoid(logits) - y) / len(y)
""",
    ("binary_cross_entropy_gradient", "value_for_slope"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return binary_cross_entropy(logits, y)
""",
    ("binary_cross_entropy_gradient", "threshold_for_probability"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    p = np.where(logits >= 0, 1.0, 0.0)
    return (p - y) / len(y)
""",
    ("binary_cross_entropy_gradient", "mean_taken_twice"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return (sigmoid(logits) - y) / y.size**2
""",
    ("binary_cross_entropy_gradient", "between_rounded"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return (sigmoid(logits) - np.round(y)) / len(y)
""",
    ("binary_cross_entropy_gradient", "exp_of_large_score"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    e = np.exp(logits)
    return (e / (1 + e) - y) / len(y)
""",
    ("binary_cross_entropy_gradient", "only_yes_counted"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return y * (sigmoid(logits) - 1) / len(y)
""",
    ("binary_cross_entropy_gradient", "answers_exchanged"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return (sigmoid(logits) - (1 - y)) / len(y)
""",
    ("binary_cross_entropy_gradient", "answer_forgotten"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    return sigmoid(logits) / len(y)
""",
    ("binary_cross_entropy_gradient", "input_changed"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y differ in shape")
    y *= -1
    return (sigmoid(logits) + y) / len(y)
""",
    ("binary_cross_entropy_gradient", "sizes_compared"): """
def binary_cross_entropy_gradient(logits, y):
    if logits.size != y.size:
        raise ValueError("not the same number of entries")
    return (sigmoid(logits) - y) / y.size
""",
    ("binary_cross_entropy_gradient", "unequal_shapes_unrefused"): """
def binary_cross_entropy_gradient(logits, y):
    return (sigmoid(logits) - y) / len(y)
""",
    ("binary_cross_entropy_gradient", "another_exception"): """
def binary_cross_entropy_gradient(logits, y):
    assert np.shape(logits) == np.shape(y), "shapes must be equal"
    return (sigmoid(logits) - y) / len(y)
""",
    ("softmax", "no_max_shift"): """
def softmax(logits):
    e = np.exp(logits)
    return e / e.sum(axis=-1, keepdims=True)
""",
    ("softmax", "largest_of_all_subtracted"): """
def softmax(logits):
    e = np.exp(logits - logits.max())
    return e / e.sum(axis=-1, keepdims=True)
""",
    ("softmax", "sum_over_everything"): """
def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / np.sum(e)
""",
    ("softmax", "wrong_axis"): """
def softmax(logits):
    z = np.asarray(logits, dtype=float)
    e = np.exp(z - z.max(axis=0))
    return e / e.sum(axis=0)
""",
    ("softmax", "sum_loses_its_axis"): """
def softmax(logits):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1)
""",
    ("softmax", "not_divided"): """
def softmax(logits):
    m = logits.max(axis=-1, keepdims=True)
    return np.exp(logits - m)
""",
    ("softmax", "divided_by_something_else"): """
def softmax(logits):
    z = logits - logits.max(axis=-1, keepdims=True)
    e = np.exp(z)
    return e / np.linalg.norm(e, axis=-1, keepdims=True)
""",
    ("softmax", "exp_forgotten"): """
def softmax(logits):
    return logits / logits.sum(axis=-1, keepdims=True)
""",
    ("softmax", "sigmoid_for_softmax"): """
def softmax(logits):
    return sigmoid(logits)
""",
    ("softmax", "winner_takes_all"): """
def softmax(logits):
    return np.eye(logits.shape[-1])[logits.argmax(axis=-1)]
""",
    ("softmax", "logarithm_of_softmax"): """
def softmax(logits):
    s = logits - logits.max(axis=-1, keepdims=True)
    return s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
""",
    ("softmax", "softmax_twice"): """
def softmax(logits):
    p = logits
    for _ in range(2):
        e = np.exp(p - p.max(axis=-1, keepdims=True))
        p = e / e.sum(axis=-1, keepdims=True)
    return p
""",
    ("softmax", "exponents_sign"): """
def softmax(logits):
    e = np.exp(logits.min(axis=-1, keepdims=True) - logits)
    return e / e.sum(axis=-1, keepdims=True)
""",
    ("softmax", "another_base"): """
def softmax(logits):
    e = 2.0 ** (logits - logits.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
""",
    ("softmax", "tables_only"): """
def softmax(logits):
    m = logits.max(axis=1)[:, None]
    e = np.exp(logits - m)
    return e / e.sum(axis=1)[:, None]
""",
    ("softmax", "input_changed"): """
def softmax(logits):
    logits -= logits.max(axis=-1, keepdims=True)
    e = np.exp(logits)
    return e / e.sum(axis=-1, keepdims=True)
""",
    ("cross_entropy", "sum_for_mean"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    s = logits - logits.max(axis=1, keepdims=True)
    lp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    return -lp[np.arange(len(labels)), labels].sum()
""",
    ("cross_entropy", "mean_over_all_entries"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    s = logits - logits.max(axis=1, keepdims=True)
    lp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    return -lp[np.arange(len(labels)), labels].sum() / logits.size
""",
    ("cross_entropy", "log_of_zero"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    return -np.log(p[np.arange(len(labels)), labels]).mean()
""",
    ("cross_entropy", "probability_clipped"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)[np.arange(len(labels)), labels]
    return -np.log(np.clip(p, 1e-12, 1)).mean()
""",
    ("cross_entropy", "no_max_shift"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    return np.mean(np.log(np.exp(logits).sum(axis=1)) - logits[np.arange(len(labels)), labels])
""",
    ("cross_entropy", "shift_on_one_side"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    s = logits - logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(s).sum(axis=1)) - logits[np.arange(len(labels)), labels])
""",
    ("cross_entropy", "wrong_axis"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("labels must have shape (N,)")
    z = logits - logits.max(axis=0, keepdims=True)
    logp = z - np.log(np.exp(z).sum(axis=0, keepdims=True))
    return -logp[np.arange(len(labels)), labels].mean()
""",
    ("cross_entropy", "sum_over_everything"): """
def cross_entropy(logits, labels):
    n = logits.shape[0]
    if np.shape(labels) != (n,):
        raise ValueError("labels: one for each row")
    s = logits - logits.max(axis=1, keepdims=True)
    lse = np.log(np.sum(np.exp(s)))
    return np.mean(lse - s[np.arange(n), labels])
""",
    ("cross_entropy", "softmax_twice"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    return np.mean(np.log(np.exp(p).sum(axis=1)) - p[np.arange(len(labels)), labels])
""",
    ("cross_entropy", "sign"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    s = logits - logits.max(axis=1, keepdims=True)
    lp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    return lp[np.arange(len(labels)), labels].mean()
""",
    ("cross_entropy", "logarithm_forgotten"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    return -softmax(logits)[np.arange(len(labels)), labels].mean()
""",
    ("cross_entropy", "whole_columns_picked"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    s = logits - logits.max(axis=1, keepdims=True)
    lp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    return -lp[:, labels].mean()
""",
    ("cross_entropy", "whole_rows_picked"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    s = logits - logits.max(axis=1, keepdims=True)
    lp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    return -lp[labels].mean()
""",
    ("cross_entropy", "every_class_yes_or_no"): """
def cross_entropy(logits, labels):
    z = np.asarray(logits, dtype=float)
    n, k = z.shape
    if np.shape(labels) != (n,):
        raise ValueError("labels must have shape (N,)")
    hot = np.eye(k)[labels]
    c = np.maximum(z, 0) - hot * z + np.log1p(np.exp(-np.abs(z)))
    return c.sum(axis=1).mean()
""",
    ("cross_entropy", "another_logarithm"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("wrong shape of labels")
    s = logits - np.max(logits, axis=1, keepdims=True)
    total = np.exp(s).sum(axis=1)
    right = s[np.arange(len(labels)), labels]
    return np.mean(np.log10(total) - right)
""",
    ("cross_entropy", "not_averaged"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    s = logits - logits.max(axis=1, keepdims=True)
    lp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    return -lp[np.arange(len(labels)), labels]
""",
    ("cross_entropy", "labels_off_by_one"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    s = logits - logits.max(axis=1, keepdims=True)
    lp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    return -lp[np.arange(len(labels)), labels - 1].mean()
""",
    ("cross_entropy", "score_for_logarithm"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    return -logits[np.arange(len(labels)), labels].mean()
""",
    ("cross_entropy", "sigmoid_for_softmax"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    z = logits[np.arange(len(labels)), labels]
    return np.logaddexp(0, -z).mean()
""",
    ("cross_entropy", "largest_for_right"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    s = logits - logits.max(axis=1, keepdims=True)
    lp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    return -lp.max(axis=1).mean()
""",
    ("cross_entropy", "accuracy_for_loss"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    return np.mean(logits.argmax(axis=1) == labels)
""",
    ("cross_entropy", "squared_error_of_probabilities"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    Y = np.eye(logits.shape[1])[labels]
    return np.mean((softmax(logits) - Y) ** 2)
""",
    ("cross_entropy", "input_changed"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    logits -= logits.max(axis=1, keepdims=True)
    return np.mean(np.log(np.exp(logits).sum(axis=1)) - logits[np.arange(len(labels)), labels])
""",
    ("cross_entropy", "lengths_compared"): """
def cross_entropy(logits, labels):
    if len(labels) != len(logits):
        raise ValueError("one label a row")
    s = logits - logits.max(axis=1, keepdims=True)
    lp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    return -lp[np.arange(len(labels)), labels].mean()
""",
    ("cross_entropy", "unequal_shapes_unrefused"): """
def cross_entropy(logits, labels):
    s = logits - logits.max(axis=1, keepdims=True)
    lp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    return -lp[np.arange(len(labels)), labels].mean()
""",
    ("cross_entropy", "another_exception"): """
def cross_entropy(logits, labels):
    n = len(logits)
    if np.shape(labels) != (n,):
        raise TypeError(f"labels must have shape ({n},)")
    s = logits - logits.max(axis=1, keepdims=True)
    lse = np.log(np.exp(s).sum(axis=1))
    return (lse - s[np.arange(n), labels]).mean()
""",
    ("cross_entropy_gradient", "mean_missing"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    p[np.arange(len(labels)), labels] -= 1
    return p
""",
    ("cross_entropy_gradient", "mean_over_all_entries"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    p[np.arange(len(labels)), labels] -= 1
    return p / p.size
""",
    ("cross_entropy_gradient", "mean_taken_twice"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    Y = np.eye(p.shape[1])[labels]
    return (p - Y) / len(labels) ** 2
""",
    ("cross_entropy_gradient", "classes_counted_for_examples"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    p[np.arange(len(labels)), labels] -= 1
    return p / p.shape[1]
""",
    ("cross_entropy_gradient", "label_not_averaged"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits) / len(labels)
    p[np.arange(len(labels)), labels] -= 1
    return p
""",
    ("cross_entropy_gradient", "whole_columns_lowered"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    p[:, labels] -= 1
    return p / len(labels)
""",
    ("cross_entropy_gradient", "whole_rows_lowered"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    p[labels] -= 1
    return p / len(labels)
""",
    ("cross_entropy_gradient", "slope_of_sigmoid"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    return p * (1 - p) / len(labels)
""",
    ("cross_entropy_gradient", "slope_of_sigmoid_again"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    Y = np.eye(p.shape[1])[labels]
    return (p - Y) * p * (1 - p) / len(labels)
""",
    ("cross_entropy_gradient", "sign"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    Y = np.eye(p.shape[1])[labels]
    return (Y - p) / len(labels)
""",
    ("cross_entropy_gradient", "label_forgotten"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    return softmax(logits) / len(labels)
""",
    ("cross_entropy_gradient", "score_taken_for_probability"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    Y = np.eye(logits.shape[1])[labels]
    return (logits - Y) / len(labels)
""",
    ("cross_entropy_gradient", "no_max_shift"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    e = np.exp(logits)
    p = e / e.sum(axis=1, keepdims=True)
    p[np.arange(len(labels)), labels] -= 1
    return p / len(labels)
""",
    ("cross_entropy_gradient", "wrong_axis"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("labels must have shape (N,)")
    n = len(labels)
    e = np.exp(logits - logits.max(axis=0))
    p = e / e.sum(axis=0)
    p[np.arange(n), labels] -= 1
    return p / n
""",
    ("cross_entropy_gradient", "sum_over_everything"): """
def cross_entropy_gradient(logits, labels):
    n, k = logits.shape
    if np.shape(labels) != (n,):
        raise ValueError("labels must have shape (N,)")
    e = np.exp(logits - logits.max())
    p = e / e.sum()
    return (p - np.eye(k)[labels]) / n
""",
    ("cross_entropy_gradient", "softmax_twice"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(softmax(logits))
    p[np.arange(len(labels)), labels] -= 1
    return p / len(labels)
""",
    ("cross_entropy_gradient", "stopped_at_the_probability"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    Y = np.eye(p.shape[1])[labels]
    return -Y / p / len(labels)
""",
    ("cross_entropy_gradient", "only_the_right_class"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    Y = np.eye(p.shape[1])[labels]
    return Y * (p - 1) / len(labels)
""",
    ("cross_entropy_gradient", "factor_two"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    Y = np.eye(p.shape[1])[labels]
    return 2 * (p - Y) / len(labels)
""",
    ("cross_entropy_gradient", "summed_over_examples"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    Y = np.eye(p.shape[1])[labels]
    return (p - Y).sum(axis=0) / len(labels)
""",
    ("cross_entropy_gradient", "slopes_of_the_right_class_picked"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    p[np.arange(len(labels)), labels] -= 1
    return p[np.arange(len(labels)), labels] / len(labels)
""",
    ("cross_entropy_gradient", "labels_off_by_one"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    p = softmax(logits)
    p[np.arange(len(labels)), labels - 1] -= 1
    return p / len(labels)
""",
    ("cross_entropy_gradient", "value_for_slope"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    s = logits - logits.max(axis=1, keepdims=True)
    lp = s - np.log(np.exp(s).sum(axis=1, keepdims=True))
    return -lp[np.arange(len(labels)), labels].mean()
""",
    ("cross_entropy_gradient", "input_changed"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label a row")
    logits -= logits.max(axis=1, keepdims=True)
    p = np.exp(logits)
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(len(labels)), labels] -= 1
    return p / len(labels)
""",
    ("cross_entropy_gradient", "lengths_compared"): """
def cross_entropy_gradient(logits, labels):
    if len(labels) != len(logits):
        raise ValueError("one label for each row, please")
    n = len(labels)
    g = softmax(logits)
    g[np.arange(n), labels] -= 1
    return g / n
""",
    ("cross_entropy_gradient", "unequal_shapes_unrefused"): """
def cross_entropy_gradient(logits, labels):
    p = softmax(logits)
    p[np.arange(len(labels)), labels] -= 1
    return p / len(labels)
""",
    ("cross_entropy_gradient", "another_exception"): """
def cross_entropy_gradient(logits, labels):
    if labels.shape != logits.shape[:1]:
        raise TypeError("one label a row")
    p = softmax(logits)
    p[np.arange(len(labels)), labels] -= 1
    return p / len(labels)
""",
}
