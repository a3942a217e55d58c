"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("mean_squared_error", "sum_for_mean"): """
def mean_squared_error(pred, target):
    shape_a, shape_b = np.shape(pred), np.shape(target)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    total = 0.0
    for p, t in zip(np.ravel(pred), np.ravel(target)):
        total += (p - t) ** 2
    return total
""",
    ("mean_squared_error", "rows_counted_for_entries"): """
def mean_squared_error(pred, target):
    if not np.shape(pred) == np.shape(target):
        raise ValueError("shapes differ")
    squares = (pred - target) ** 2
    return np.sum(squares) / len(pred)
""",
    ("mean_squared_error", "not_squared"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("the shapes are not equal")
    errors = pred - target
    return np.mean(errors)
""",
    ("mean_squared_error", "absolute_for_square"): """
def mean_squared_error(pred, target):
    shape_a, shape_b = np.shape(pred), np.shape(target)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    return np.mean(np.abs(pred - target))
""",
    ("mean_squared_error", "root_taken"): """
def mean_squared_error(pred, target):
    if not np.shape(pred) == np.shape(target):
        raise ValueError("shapes differ")
    mean = np.mean((pred - target) ** 2)
    return np.sqrt(mean)
""",
    ("mean_squared_error", "halved"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("the shapes are not equal")
    errors = pred - target
    return 0.5 * np.mean(errors**2)
""",
    ("mean_squared_error", "mean_before_square"): """
def mean_squared_error(pred, target):
    shape_a, shape_b = np.shape(pred), np.shape(target)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    mean_error = np.mean(pred - target)
    return mean_error**2
""",
    ("mean_squared_error", "squares_subtracted"): """
def mean_squared_error(pred, target):
    if not np.shape(pred) == np.shape(target):
        raise ValueError("shapes differ")
    return np.mean(pred**2 - target**2)
""",
    ("mean_squared_error", "sum_for_difference"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("the shapes are not equal")
    total = 0.0
    count = 0
    for p, t in zip(np.ravel(pred), np.ravel(target)):
        total += (p + t) ** 2
        count += 1
    return total / count
""",
    ("mean_squared_error", "spread_of_errors"): """
def mean_squared_error(pred, target):
    shape_a, shape_b = np.shape(pred), np.shape(target)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    errors = pred - target
    middle = np.mean(errors)
    return np.mean((errors - middle) ** 2)
""",
    ("mean_squared_error", "one_less_counted"): """
def mean_squared_error(pred, target):
    if not np.shape(pred) == np.shape(target):
        raise ValueError("shapes differ")
    squares = (pred - target) ** 2
    return np.sum(squares) / (np.size(squares) - 1)
""",
    ("mean_squared_error", "sign"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("the shapes are not equal")
    return -np.mean((pred - target) ** 2)
""",
    ("mean_squared_error", "not_averaged"): """
def mean_squared_error(pred, target):
    shape_a, shape_b = np.shape(pred), np.shape(target)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    errors = pred - target
    return errors**2
""",
    ("mean_squared_error", "input_changed"): """
def mean_squared_error(pred, target):
    if not np.shape(pred) == np.shape(target):
        raise ValueError("shapes differ")
    pred -= target
    return np.mean(pred**2)
""",
    ("mean_squared_error", "sizes_compared"): """
def mean_squared_error(pred, target):
    if np.size(pred) != np.size(target):
        raise ValueError("not the same number of entries")
    return np.mean((pred - target) ** 2)
""",
    ("mean_squared_error", "unequal_shapes_unrefused"): """
def mean_squared_error(pred, target):
    errors = pred - target
    return np.mean(errors**2)
""",
    ("mean_squared_error", "another_exception"): """
def mean_squared_error(pred, target):
    if np.shape(pred) != np.shape(target):
        raise TypeError("shapes are not equal")
    return np.mean((pred - target) ** 2)
""",
    ("mean_squared_error_gradient", "two_missing"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("the shapes are not equal")
    return (pred - target) / np.size(pred)
""",
    ("mean_squared_error_gradient", "mean_missing"): """
def mean_squared_error_gradient(pred, target):
    shape_a, shape_b = np.shape(pred), np.shape(target)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    errors = pred - target
    return 2 * errors
""",
    ("mean_squared_error_gradient", "two_and_mean_missing"): """
def mean_squared_error_gradient(pred, target):
    if not np.shape(pred) == np.shape(target):
        raise ValueError("shapes differ")
    return pred - target
""",
    ("mean_squared_error_gradient", "rows_counted_for_entries"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("the shapes are not equal")
    n = len(pred)
    return 2 * (pred - target) / n
""",
    ("mean_squared_error_gradient", "sign"): """
def mean_squared_error_gradient(pred, target):
    shape_a, shape_b = np.shape(pred), np.shape(target)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    return 2 * (target - pred) / np.size(pred)
""",
    ("mean_squared_error_gradient", "summed_to_one_number"): """
def mean_squared_error_gradient(pred, target):
    if not np.shape(pred) == np.shape(target):
        raise ValueError("shapes differ")
    n = np.size(pred)
    slope = 0.0
    for p, t in zip(np.ravel(pred), np.ravel(target)):
        slope += 2 * (p - t) / n
    return slope
""",
    ("mean_squared_error_gradient", "value_for_slope"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("the shapes are not equal")
    return np.mean((pred - target) ** 2)
""",
    ("mean_squared_error_gradient", "square_kept"): """
def mean_squared_error_gradient(pred, target):
    shape_a, shape_b = np.shape(pred), np.shape(target)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    errors = pred - target
    return 2 * errors**2 / np.size(errors)
""",
    ("mean_squared_error_gradient", "sign_lost"): """
def mean_squared_error_gradient(pred, target):
    if not np.shape(pred) == np.shape(target):
        raise ValueError("shapes differ")
    distance = np.abs(pred - target)
    return 2 * distance / np.size(pred)
""",
    ("mean_squared_error_gradient", "slope_of_absolute_error"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("the shapes are not equal")
    return np.sign(pred - target) / np.size(pred)
""",
    ("mean_squared_error_gradient", "target_forgotten"): """
def mean_squared_error_gradient(pred, target):
    shape_a, shape_b = np.shape(pred), np.shape(target)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    return 2 * pred / np.size(pred)
""",
    ("mean_squared_error_gradient", "mean_taken_twice"): """
def mean_squared_error_gradient(pred, target):
    if not np.shape(pred) == np.shape(target):
        raise ValueError("shapes differ")
    n = np.size(pred)
    slopes = 2 * (pred - target) / n
    return slopes / n
""",
    ("mean_squared_error_gradient", "size_multiplied"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise ValueError("the shapes are not equal")
    n = np.size(pred)
    return n * 2 * (pred - target)
""",
    ("mean_squared_error_gradient", "two_counted_below"): """
def mean_squared_error_gradient(pred, target):
    shape_a, shape_b = np.shape(pred), np.shape(target)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    n = np.size(pred)
    return (pred - target) / (2 * n)
""",
    ("mean_squared_error_gradient", "input_changed"): """
def mean_squared_error_gradient(pred, target):
    if not np.shape(pred) == np.shape(target):
        raise ValueError("shapes differ")
    pred -= target
    return 2 * pred / np.size(pred)
""",
    ("mean_squared_error_gradient", "sizes_compared"): """
def mean_squared_error_gradient(pred, target):
    if np.size(pred) != np.size(target):
        raise ValueError("one target for each prediction")
    return 2 * (pred - target) / np.size(pred)
""",
    ("mean_squared_error_gradient", "unequal_shapes_unrefused"): """
def mean_squared_error_gradient(pred, target):
    n = np.size(pred)
    return 2 / n * (pred - target)
""",
    ("mean_squared_error_gradient", "another_exception"): """
def mean_squared_error_gradient(pred, target):
    if np.shape(pred) != np.shape(target):
        raise Exception("unequal shapes")
    return 2 * (pred - target) / np.size(pred)
""",
    ("sigmoid", "exponents_sign"): """
def sigmoid(z):
    small = np.exp(-np.abs(z))
    above = np.where(z >= 0, small, 1.0)
    return above / (1 + small)
""",
    ("sigmoid", "exp_of_large_score"): """
def sigmoid(z):
    power = np.exp(z)
    return power / (1 + power)
""",
    ("sigmoid", "parentheses_missing"): """
def sigmoid(z):
    small = np.exp(-np.abs(z))
    above = np.where(z >= 0, 1.0, small)
    return above / 1 + small
""",
    ("sigmoid", "tanh_for_sigmoid"): """
def sigmoid(z):
    return np.tanh(z)
""",
    ("sigmoid", "slope_for_value"): """
def sigmoid(z):
    small = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1.0, small) / (1 + small)
    return p * (1 - p)
""",
    ("sigmoid", "cut_too_early"): """
def sigmoid(z):
    z = np.clip(z, -10, 10)
    return 1 / (1 + np.exp(-z))
""",
    ("sigmoid", "threshold_for_probability"): """
def sigmoid(z):
    is_yes = np.asarray(z) >= 0
    return is_yes * 1.0
""",
    ("sigmoid", "one_forgotten"): """
def sigmoid(z):
    return 1 / np.exp(-z)
""",
    ("sigmoid", "negative_scores_mirrored"): """
def sigmoid(z):
    small = np.exp(-np.abs(z))
    return 1 / (1 + small)
""",
    ("sigmoid", "softmax_for_sigmoid"): """
def sigmoid(z):
    powers = np.exp(z - np.max(z))
    return powers / np.sum(powers)
""",
    ("sigmoid", "another_base"): """
def sigmoid(z):
    small = 10.0 ** (-np.abs(z))
    above = np.where(z >= 0, 1.0, small)
    return above / (1 + small)
""",
    ("sigmoid", "input_changed"): """
def sigmoid(z):
    z *= -1
    small = np.exp(-np.abs(z))
    above = np.where(z <= 0, 1.0, small)
    return above / (1 + small)
""",
    ("sigmoid", "arrays_only"): """
def sigmoid(z):
    result = np.zeros(z.shape)
    positive = z >= 0
    result[positive] = 1 / (1 + np.exp(-z[positive]))
    powers = np.exp(z[~positive])
    result[~positive] = powers / (1 + powers)
    return result
""",
    ("sigmoid", "numbers_only"): """
def sigmoid(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    else:
        return np.exp(z) / (1 + np.exp(z))
""",
    ("binary_cross_entropy", "sum_for_mean"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("the shapes are not equal")
    total = 0.0
    for z, answer in zip(logits, y):
        total += max(z, 0) - answer * z + np.log1p(np.exp(-abs(z)))
    return total
""",
    ("binary_cross_entropy", "log_of_zero"): """
def binary_cross_entropy(logits, y):
    shape_a, shape_b = np.shape(logits), np.shape(y)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    p = sigmoid(logits)
    costs = -y * np.log(p) - (1 - y) * np.log(1 - p)
    return np.mean(costs)
""",
    ("binary_cross_entropy", "probability_clipped"): """
def binary_cross_entropy(logits, y):
    if not np.shape(logits) == np.shape(y):
        raise ValueError("shapes differ")
    tiny = 1e-12
    p = np.clip(sigmoid(logits), tiny, 1 - tiny)
    costs = -y * np.log(p) - (1 - y) * np.log(1 - p)
    return np.mean(costs)
""",
    ("binary_cross_entropy", "exp_of_large_score"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("the shapes are not equal")
    total = 0.0
    for z, answer in zip(logits, y):
        total += np.log(1 + np.exp(z)) - answer * z
    return total / len(y)
""",
    ("binary_cross_entropy", "score_taken_for_probability"): """
def binary_cross_entropy(logits, y):
    shape_a, shape_b = np.shape(logits), np.shape(y)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    yes = y * np.log(logits)
    no = (1 - y) * np.log(1 - logits)
    return -np.mean(yes + no)
""",
    ("binary_cross_entropy", "sign"): """
def binary_cross_entropy(logits, y):
    if not np.shape(logits) == np.shape(y):
        raise ValueError("shapes differ")
    costs = y * logits - np.maximum(logits, 0) - np.log1p(np.exp(-np.abs(logits)))
    return np.mean(costs)
""",
    ("binary_cross_entropy", "answers_exchanged"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("the shapes are not equal")
    costs = np.maximum(logits, 0) - (1 - y) * logits + np.log1p(np.exp(-np.abs(logits)))
    return np.mean(costs)
""",
    ("binary_cross_entropy", "only_yes_counted"): """
def binary_cross_entropy(logits, y):
    shape_a, shape_b = np.shape(logits), np.shape(y)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    total = 0.0
    for z, answer in zip(logits, y):
        minus_log_p = max(z, 0) - z + np.log1p(np.exp(-abs(z)))
        total += answer * minus_log_p
    return total / len(logits)
""",
    ("binary_cross_entropy", "both_answers_charged"): """
def binary_cross_entropy(logits, y):
    if not np.shape(logits) == np.shape(y):
        raise ValueError("shapes differ")
    rest = np.log1p(np.exp(-np.abs(logits)))
    cost_of_yes = np.maximum(-logits, 0) + rest
    cost_of_no = np.maximum(logits, 0) + rest
    return np.mean(cost_of_yes + cost_of_no)
""",
    ("binary_cross_entropy", "sigmoid_twice"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("the shapes are not equal")
    p = sigmoid(logits)
    costs = np.maximum(p, 0) - y * p + np.log1p(np.exp(-np.abs(p)))
    return np.mean(costs)
""",
    ("binary_cross_entropy", "maximum_forgotten"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y must have the same shape")
    total = 0.0
    for z, answer in zip(logits, y):
        total += z - answer * z + np.log1p(np.exp(-abs(z)))
    return total / len(logits)
""",
    ("binary_cross_entropy", "absolute_value_forgotten"): """
def binary_cross_entropy(logits, y):
    if not np.shape(logits) == np.shape(y):
        raise ValueError("shapes differ")
    costs = np.maximum(logits, 0) - y * logits + np.log1p(np.exp(-logits))
    return np.mean(costs)
""",
    ("binary_cross_entropy", "product_forgotten"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("the shapes are not equal")
    costs = np.maximum(logits, 0) + np.log1p(np.exp(-np.abs(logits)))
    return np.mean(costs)
""",
    ("binary_cross_entropy", "answers_taken_for_plus_minus_one"): """
def binary_cross_entropy(logits, y):
    shape_a, shape_b = np.shape(logits), np.shape(y)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    total = 0.0
    for z, answer in zip(logits, y):
        m = answer * z
        total += max(-m, 0) + np.log1p(np.exp(-abs(m)))
    return total / len(y)
""",
    ("binary_cross_entropy", "squared_error_of_probabilities"): """
def binary_cross_entropy(logits, y):
    if not np.shape(logits) == np.shape(y):
        raise ValueError("shapes differ")
    p = sigmoid(logits)
    return np.mean((p - y) ** 2)
""",
    ("binary_cross_entropy", "logarithm_forgotten"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("the shapes are not equal")
    p = sigmoid(logits)
    costs = -y * p - (1 - y) * (1 - p)
    return np.mean(costs)
""",
    ("binary_cross_entropy", "another_logarithm"): """
def binary_cross_entropy(logits, y):
    if logits.shape != y.shape:
        raise ValueError("shapes differ")
    first = np.maximum(logits, 0)
    second = y * logits
    third = np.log10(1 + np.exp(-np.abs(logits)))
    return np.mean(first - second + third)
""",
    ("binary_cross_entropy", "accuracy_for_loss"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("logits and y need the same shape")
    right = 0
    for z, answer in zip(logits, y):
        says_yes = z > 0
        is_yes = answer > 0.5
        if says_yes == is_yes:
            right += 1
    return right / len(y)
""",
    ("binary_cross_entropy", "between_rounded"): """
def binary_cross_entropy(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("the shapes are not equal")
    total = 0.0
    for z, answer in zip(logits, y):
        rest = np.log1p(np.exp(-abs(z)))
        if answer >= 0.5:
            total += max(-z, 0) + rest
        else:
            total += max(z, 0) + rest
    return total / len(y)
""",
    ("binary_cross_entropy", "not_averaged"): """
def binary_cross_entropy(logits, y):
    shape_a, shape_b = np.shape(logits), np.shape(y)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    costs = []
    for z, answer in zip(logits, y):
        costs.append(max(z, 0) - answer * z + np.log1p(np.exp(-abs(z))))
    return np.array(costs)
""",
    ("binary_cross_entropy", "input_changed"): """
def binary_cross_entropy(logits, y):
    if not np.shape(logits) == np.shape(y):
        raise ValueError("shapes differ")
    product = y * logits
    last = np.log1p(np.exp(-np.abs(logits)))
    logits[logits < 0] = 0
    return np.mean(logits - product + last)
""",
    ("binary_cross_entropy", "sizes_compared"): """
def binary_cross_entropy(logits, y):
    if np.size(logits) != np.size(y):
        raise ValueError("one answer for each score")
    costs = np.maximum(logits, 0) - y * logits + np.log1p(np.exp(-np.abs(logits)))
    return np.mean(costs)
""",
    ("binary_cross_entropy", "unequal_shapes_unrefused"): """
def binary_cross_entropy(logits, y):
    first = np.maximum(logits, 0)
    last = np.log1p(np.exp(-np.abs(logits)))
    return np.mean(first - y * logits + last)
""",
    ("binary_cross_entropy", "another_exception"): """
def binary_cross_entropy(logits, y):
    assert np.shape(logits) == np.shape(y), "unequal shapes"
    costs = np.maximum(logits, 0) - y * logits + np.log1p(np.exp(-np.abs(logits)))
    return np.mean(costs)
""",
    ("binary_cross_entropy_gradient", "mean_missing"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("the shapes are not equal")
    p = sigmoid(logits)
    return p - y
""",
    ("binary_cross_entropy_gradient", "sign"): """
def binary_cross_entropy_gradient(logits, y):
    shape_a, shape_b = np.shape(logits), np.shape(y)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    p = sigmoid(logits)
    return (y - p) / len(y)
""",
    ("binary_cross_entropy_gradient", "score_taken_for_probability"): """
def binary_cross_entropy_gradient(logits, y):
    if not np.shape(logits) == np.shape(y):
        raise ValueError("shapes differ")
    return (logits - y) / len(y)
""",
    ("binary_cross_entropy_gradient", "slope_of_sigmoid_again"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("the shapes are not equal")
    p = sigmoid(logits)
    slope_of_p = p * (1 - p)
    return (p - y) * slope_of_p / len(y)
""",
    ("binary_cross_entropy_gradient", "stopped_at_the_probability"): """
def binary_cross_entropy_gradient(logits, y):
    shape_a, shape_b = np.shape(logits), np.shape(y)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    p = sigmoid(logits)
    slopes = -y / p + (1 - y) / (1 - p)
    return slopes / len(y)
""",
    ("binary_cross_entropy_gradient", "factor_two"): """
def binary_cross_entropy_gradient(logits, y):
    if not np.shape(logits) == np.shape(y):
        raise ValueError("shapes differ")
    n = len(y)
    return 2 * (sigmoid(logits) - y) / n
""",
    ("binary_cross_entropy_gradient", "summed_to_one_number"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("the shapes are not equal")
    total = 0.0
    for p, answer in zip(sigmoid(logits), y):
        total += (p - answer) / len(y)
    return total
""",
    ("binary_cross_entropy_gradient", "value_for_slope"): """
def binary_cross_entropy_gradient(logits, y):
    shape_a, shape_b = np.shape(logits), np.shape(y)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    total = 0.0
    for z, answer in zip(logits, y):
        total += max(z, 0) - answer * z + np.log1p(np.exp(-abs(z)))
    return total / len(y)
""",
    ("binary_cross_entropy_gradient", "threshold_for_probability"): """
def binary_cross_entropy_gradient(logits, y):
    if not np.shape(logits) == np.shape(y):
        raise ValueError("shapes differ")
    slopes = []
    for z, answer in zip(logits, y):
        if z > 0:
            guess = 1.0
        else:
            guess = 0.0
        slopes.append((guess - answer) / len(y))
    return np.array(slopes)
""",
    ("binary_cross_entropy_gradient", "mean_taken_twice"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("the shapes are not equal")
    n = len(y)
    errors = (sigmoid(logits) - y) / n
    return errors / n
""",
    ("binary_cross_entropy_gradient", "between_rounded"): """
def binary_cross_entropy_gradient(logits, y):
    shape_a, shape_b = np.shape(logits), np.shape(y)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    slopes = []
    for p, answer in zip(sigmoid(logits), y):
        if answer >= 0.5:
            slopes.append((p - 1) / len(y))
        else:
            slopes.append(p / len(y))
    return np.array(slopes)
""",
    ("binary_cross_entropy_gradient", "exp_of_large_score"): """
def binary_cross_entropy_gradient(logits, y):
    if not np.shape(logits) == np.shape(y):
        raise ValueError("shapes differ")
    power = np.exp(logits)
    p = power / (1 + power)
    return (p - y) / len(y)
""",
    ("binary_cross_entropy_gradient", "only_yes_counted"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("the shapes are not equal")
    p = sigmoid(logits)
    return y * (p - 1) / len(y)
""",
    ("binary_cross_entropy_gradient", "answers_exchanged"): """
def binary_cross_entropy_gradient(logits, y):
    shape_a, shape_b = np.shape(logits), np.shape(y)
    if shape_a != shape_b:
        raise ValueError(f"{shape_a} is not {shape_b}")
    p = sigmoid(logits)
    no = 1 - y
    return (p - no) / len(y)
""",
    ("binary_cross_entropy_gradient", "answer_forgotten"): """
def binary_cross_entropy_gradient(logits, y):
    if not np.shape(logits) == np.shape(y):
        raise ValueError("shapes differ")
    return sigmoid(logits) / len(y)
""",
    ("binary_cross_entropy_gradient", "input_changed"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise ValueError("the shapes are not equal")
    n = len(y)
    for i in range(n):
        logits[i] = (sigmoid(logits[i]) - y[i]) / n
    return logits
""",
    ("binary_cross_entropy_gradient", "sizes_compared"): """
def binary_cross_entropy_gradient(logits, y):
    if np.size(logits) != np.size(y):
        raise ValueError("not as many answers as scores")
    return (sigmoid(logits) - y) / len(y)
""",
    ("binary_cross_entropy_gradient", "unequal_shapes_unrefused"): """
def binary_cross_entropy_gradient(logits, y):
    p = sigmoid(logits)
    return (p - y) / len(logits)
""",
    ("binary_cross_entropy_gradient", "another_exception"): """
def binary_cross_entropy_gradient(logits, y):
    if np.shape(logits) != np.shape(y):
        raise TypeError("logits and y do not fit together")
    p = sigmoid(logits)
    return (p - y) / len(y)
""",
    ("softmax", "no_max_shift"): """
def softmax(logits):
    powers = np.exp(logits)
    return powers / powers.sum(axis=-1, keepdims=True)
""",
    ("softmax", "largest_of_all_subtracted"): """
def softmax(logits):
    powers = np.exp(logits - np.max(logits))
    return powers / powers.sum(axis=-1, keepdims=True)
""",
    ("softmax", "sum_over_everything"): """
def softmax(logits):
    largest = logits.max(axis=-1, keepdims=True)
    powers = np.exp(logits - largest)
    return powers / np.sum(powers)
""",
    ("softmax", "wrong_axis"): """
def softmax(logits):
    shifted = logits - np.max(logits, axis=0, keepdims=True)
    e = np.exp(shifted)
    total = np.sum(e, axis=0, keepdims=True)
    return e / total
""",
    ("softmax", "sum_loses_its_axis"): """
def softmax(logits):
    largest = logits.max(axis=-1, keepdims=True)
    powers = np.exp(logits - largest)
    total = powers.sum(axis=-1)
    return powers / total
""",
    ("softmax", "not_divided"): """
def softmax(logits):
    largest = logits.max(axis=-1, keepdims=True)
    return np.exp(logits - largest)
""",
    ("softmax", "divided_by_something_else"): """
def softmax(logits):
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    # normalise each row
    length = np.sqrt((powers**2).sum(axis=-1, keepdims=True))
    return powers / length
""",
    ("softmax", "exp_forgotten"): """
def softmax(logits):
    total = logits.sum(axis=-1, keepdims=True)
    return logits / total
""",
    ("softmax", "sigmoid_for_softmax"): """
def softmax(logits):
    return sigmoid(logits)
""",
    ("softmax", "winner_takes_all"): """
def softmax(logits):
    result = np.zeros(logits.shape)
    if logits.ndim == 1:
        result[np.argmax(logits)] = 1.0
        return result
    for n in range(len(logits)):
        result[n, np.argmax(logits[n])] = 1.0
    return result
""",
    ("softmax", "logarithm_of_softmax"): """
def softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    total = np.exp(shifted).sum(axis=-1, keepdims=True)
    return shifted - np.log(total)
""",
    ("softmax", "softmax_twice"): """
def softmax(logits):
    result = logits
    for i in range(2):
        powers = np.exp(result - result.max(axis=-1, keepdims=True))
        result = powers / powers.sum(axis=-1, keepdims=True)
    return result
""",
    ("softmax", "exponents_sign"): """
def softmax(logits):
    smallest = logits.min(axis=-1, keepdims=True)
    powers = np.exp(-(logits - smallest))
    return powers / powers.sum(axis=-1, keepdims=True)
""",
    ("softmax", "another_base"): """
def softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    powers = 2.0**shifted
    return powers / powers.sum(axis=-1, keepdims=True)
""",
    ("softmax", "tables_only"): """
def softmax(logits):
    rows, classes = logits.shape
    result = np.zeros((rows, classes))
    for i in range(rows):
        powers = np.exp(logits[i] - max(logits[i]))
        total = 0.0
        for k in range(classes):
            total += powers[k]
        for k in range(classes):
            result[i, k] = powers[k] / total
    return result
""",
    ("softmax", "input_changed"): """
def softmax(logits):
    logits -= logits.max(axis=-1, keepdims=True)
    powers = np.exp(logits)
    return powers / powers.sum(axis=-1, keepdims=True)
""",
    ("cross_entropy", "sum_for_mean"): """
def cross_entropy(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    total = 0.0
    for row, label in zip(logits, labels):
        shifted = row - max(row)
        total += np.log(np.sum(np.exp(shifted))) - shifted[label]
    return total
""",
    ("cross_entropy", "mean_over_all_entries"): """
def cross_entropy(logits, labels):
    N, C = np.shape(logits)
    if np.shape(labels) != (N,):
        raise ValueError("the labels do not fit")
    total = 0.0
    for row, label in zip(logits, labels):
        shifted = row - max(row)
        total += np.log(np.sum(np.exp(shifted))) - shifted[label]
    return total / logits.size
""",
    ("cross_entropy", "log_of_zero"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    p = softmax(logits)
    picked = p[np.arange(len(labels)), labels]
    return -np.mean(np.log(picked))
""",
    ("cross_entropy", "probability_clipped"): """
def cross_entropy(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    p = softmax(logits)
    total = 0.0
    for n in range(len(labels)):
        right = max(p[n, labels[n]], 1e-12)
        total -= np.log(right)
    return total / len(labels)
""",
    ("cross_entropy", "no_max_shift"): """
def cross_entropy(logits, labels):
    N, C = np.shape(logits)
    if np.shape(labels) != (N,):
        raise ValueError("the labels do not fit")
    total = 0.0
    for row, label in zip(logits, labels):
        total += np.log(np.sum(np.exp(row))) - row[label]
    return total / len(labels)
""",
    ("cross_entropy", "shift_on_one_side"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    total = 0.0
    for row, label in zip(logits, labels):
        shifted = row - np.max(row)
        total += np.log(np.sum(np.exp(shifted))) - row[label]
    return total / len(labels)
""",
    ("cross_entropy", "wrong_axis"): """
def cross_entropy(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("one label for each row, please")
    shifted = logits - logits.max(axis=0, keepdims=True)
    log_sums = np.log(np.exp(shifted).sum(axis=0, keepdims=True))
    costs = log_sums - shifted
    total = 0.0
    for i in range(len(labels)):
        total += costs[i, labels[i]]
    return total / len(labels)
""",
    ("cross_entropy", "sum_over_everything"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("labels must have shape (N,)")
    n = len(labels)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_of_sum = np.log(np.exp(shifted).sum())
    picked = shifted[np.arange(n), labels]
    return np.mean(log_of_sum - picked)
""",
    ("cross_entropy", "softmax_twice"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    p = softmax(logits)
    total = 0.0
    for row, label in zip(p, labels):
        shifted = row - max(row)
        total += np.log(np.sum(np.exp(shifted))) - shifted[label]
    return total / len(labels)
""",
    ("cross_entropy", "sign"): """
def cross_entropy(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    total = 0.0
    for row, label in zip(logits, labels):
        shifted = row - max(row)
        total += shifted[label] - np.log(np.sum(np.exp(shifted)))
    return total / len(labels)
""",
    ("cross_entropy", "logarithm_forgotten"): """
def cross_entropy(logits, labels):
    N, C = np.shape(logits)
    if np.shape(labels) != (N,):
        raise ValueError("the labels do not fit")
    p = softmax(logits)
    total = 0.0
    for n in range(len(labels)):
        total -= p[n, labels[n]]
    return total / len(labels)
""",
    ("cross_entropy", "whole_columns_picked"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return np.mean(log_sum - shifted[:, labels])
""",
    ("cross_entropy", "whole_rows_picked"): """
def cross_entropy(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    costs = log_sum - shifted
    return np.mean(costs[labels])
""",
    ("cross_entropy", "every_class_yes_or_no"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("labels must have shape (N,)")
    total = 0.0
    for scores, label in zip(logits, labels):
        for k in range(len(scores)):
            z = scores[k]
            if k == label:
                y = 1
            else:
                y = 0
            total += max(z, 0) - y * z + np.log1p(np.exp(-abs(z)))
    return total / len(labels)
""",
    ("cross_entropy", "another_logarithm"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != (len(logits),):
        raise ValueError("labels have the wrong shape")
    costs = []
    for row, label in zip(logits, labels):
        shifted = row - row.max()
        costs.append(np.log2(np.exp(shifted).sum()) - shifted[label])
    return sum(costs) / len(costs)
""",
    ("cross_entropy", "not_averaged"): """
def cross_entropy(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    costs = []
    for row, label in zip(logits, labels):
        shifted = row - max(row)
        costs.append(np.log(np.sum(np.exp(shifted))) - shifted[label])
    return np.array(costs)
""",
    ("cross_entropy", "labels_off_by_one"): """
def cross_entropy(logits, labels):
    N, C = np.shape(logits)
    if np.shape(labels) != (N,):
        raise ValueError("the labels do not fit")
    total = 0.0
    for row, label in zip(logits, labels):
        shifted = row - max(row)
        right = shifted[label - 1]
        total += np.log(np.sum(np.exp(shifted))) - right
    return total / len(labels)
""",
    ("cross_entropy", "score_for_logarithm"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    rows = np.arange(len(labels))
    return -np.mean(logits[rows, labels])
""",
    ("cross_entropy", "sigmoid_for_softmax"): """
def cross_entropy(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    total = 0.0
    for row, label in zip(logits, labels):
        z = row[label]
        total += max(-z, 0) + np.log1p(np.exp(-abs(z)))
    return total / len(labels)
""",
    ("cross_entropy", "largest_for_right"): """
def cross_entropy(logits, labels):
    N, C = np.shape(logits)
    if np.shape(labels) != (N,):
        raise ValueError("the labels do not fit")
    total = 0.0
    for row in logits:
        shifted = row - max(row)
        total += np.log(np.sum(np.exp(shifted))) - max(shifted)
    return total / len(labels)
""",
    ("cross_entropy", "accuracy_for_loss"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    right = 0
    for row, label in zip(logits, labels):
        if np.argmax(row) == label:
            right += 1
    return right / len(labels)
""",
    ("cross_entropy", "squared_error_of_probabilities"): """
def cross_entropy(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    p = softmax(logits)
    total = 0.0
    for row, label in zip(p, labels):
        truth = np.zeros(len(row))
        truth[label] = 1
        total += np.sum((row - truth) ** 2)
    return total / len(labels)
""",
    ("cross_entropy", "input_changed"): """
def cross_entropy(logits, labels):
    N, C = np.shape(logits)
    if np.shape(labels) != (N,):
        raise ValueError("the labels do not fit")
    logits -= logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(logits).sum(axis=1))
    picked = logits[np.arange(len(labels)), labels]
    return np.mean(log_sum - picked)
""",
    ("cross_entropy", "lengths_compared"): """
def cross_entropy(logits, labels):
    if len(logits) != len(labels):
        raise ValueError("one label for each row")
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(shifted).sum(axis=1))
    picked = shifted[np.arange(len(labels)), labels]
    return np.mean(log_sum - picked)
""",
    ("cross_entropy", "unequal_shapes_unrefused"): """
def cross_entropy(logits, labels):
    costs = []
    for row, label in zip(logits, labels):
        shifted = row - max(row)
        costs.append(np.log(np.sum(np.exp(shifted))) - shifted[label])
    return np.mean(costs)
""",
    ("cross_entropy", "another_exception"): """
def cross_entropy(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise IndexError("there has to be one label for each row")
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    logs = np.log(np.sum(np.exp(shifted), axis=1))
    total = 0.0
    for i, label in enumerate(labels):
        total += logs[i] - shifted[i, label]
    return total / len(labels)
""",
    ("cross_entropy_gradient", "mean_missing"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    p = softmax(logits)
    for n, label in enumerate(labels):
        p[n, label] -= 1
    return p
""",
    ("cross_entropy_gradient", "mean_over_all_entries"): """
def cross_entropy_gradient(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    p = softmax(logits)
    for n, label in enumerate(labels):
        p[n, label] -= 1
    return p / p.size
""",
    ("cross_entropy_gradient", "mean_taken_twice"): """
def cross_entropy_gradient(logits, labels):
    N, C = np.shape(logits)
    if np.shape(labels) != (N,):
        raise ValueError("the labels do not fit")
    n = len(labels)
    p = softmax(logits)
    p[np.arange(n), labels] -= 1
    slopes = p / n
    return slopes / n
""",
    ("cross_entropy_gradient", "classes_counted_for_examples"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    p = softmax(logits)
    for n, label in enumerate(labels):
        p[n, label] -= 1
    return p / len(p[0])
""",
    ("cross_entropy_gradient", "label_not_averaged"): """
def cross_entropy_gradient(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    slopes = softmax(logits) / len(labels)
    for n, label in enumerate(labels):
        slopes[n, label] -= 1
    return slopes
""",
    ("cross_entropy_gradient", "whole_columns_lowered"): """
def cross_entropy_gradient(logits, labels):
    N, C = np.shape(logits)
    if np.shape(labels) != (N,):
        raise ValueError("the labels do not fit")
    p = softmax(logits)
    p[:, labels] -= 1
    return p / len(labels)
""",
    ("cross_entropy_gradient", "whole_rows_lowered"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    p = softmax(logits)
    p[labels] -= 1
    return p / len(labels)
""",
    ("cross_entropy_gradient", "slope_of_sigmoid"): """
def cross_entropy_gradient(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    p = softmax(logits)
    return p * (1 - p) / len(labels)
""",
    ("cross_entropy_gradient", "slope_of_sigmoid_again"): """
def cross_entropy_gradient(logits, labels):
    N, C = np.shape(logits)
    if np.shape(labels) != (N,):
        raise ValueError("the labels do not fit")
    p = softmax(logits)
    truth = np.zeros(p.shape)
    for n, label in enumerate(labels):
        truth[n, label] = 1
    return (p - truth) * p * (1 - p) / len(labels)
""",
    ("cross_entropy_gradient", "sign"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    p = softmax(logits)
    truth = np.zeros(p.shape)
    for n, label in enumerate(labels):
        truth[n, label] = 1
    return (truth - p) / len(labels)
""",
    ("cross_entropy_gradient", "label_forgotten"): """
def cross_entropy_gradient(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    p = softmax(logits)
    return p / len(labels)
""",
    ("cross_entropy_gradient", "score_taken_for_probability"): """
def cross_entropy_gradient(logits, labels):
    N, C = np.shape(logits)
    if np.shape(labels) != (N,):
        raise ValueError("the labels do not fit")
    slopes = np.array(logits, dtype=float)
    for n, label in enumerate(labels):
        slopes[n, label] -= 1
    return slopes / len(labels)
""",
    ("cross_entropy_gradient", "no_max_shift"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    powers = np.exp(logits)
    p = powers / powers.sum(axis=1, keepdims=True)
    for n, label in enumerate(labels):
        p[n, label] -= 1
    return p / len(labels)
""",
    ("cross_entropy_gradient", "wrong_axis"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("labels must have shape (N,)")
    powers = np.exp(logits - logits.max(axis=0))
    p = powers / powers.sum(axis=0)
    for i in range(len(labels)):
        p[i, labels[i]] -= 1
    return p / len(labels)
""",
    ("cross_entropy_gradient", "sum_over_everything"): """
def cross_entropy_gradient(logits, labels):
    n = len(logits)
    if labels.shape != (n,):
        raise ValueError("wrong shape of labels")
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    probabilities = powers / powers.sum()
    one_hot = np.zeros(logits.shape)
    one_hot[np.arange(n), labels] = 1
    return (probabilities - one_hot) / n
""",
    ("cross_entropy_gradient", "softmax_twice"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    p = softmax(logits)
    p = softmax(p)
    for n, label in enumerate(labels):
        p[n, label] -= 1
    return p / len(labels)
""",
    ("cross_entropy_gradient", "stopped_at_the_probability"): """
def cross_entropy_gradient(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    p = softmax(logits)
    slopes = np.zeros(p.shape)
    for n, label in enumerate(labels):
        slopes[n, label] = -1 / p[n, label]
    return slopes / len(labels)
""",
    ("cross_entropy_gradient", "only_the_right_class"): """
def cross_entropy_gradient(logits, labels):
    N, C = np.shape(logits)
    if np.shape(labels) != (N,):
        raise ValueError("the labels do not fit")
    p = softmax(logits)
    slopes = np.zeros(p.shape)
    for n, label in enumerate(labels):
        slopes[n, label] = (p[n, label] - 1) / len(labels)
    return slopes
""",
    ("cross_entropy_gradient", "factor_two"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    p = softmax(logits)
    for n, label in enumerate(labels):
        p[n, label] -= 1
    return 2 * p / len(labels)
""",
    ("cross_entropy_gradient", "summed_over_examples"): """
def cross_entropy_gradient(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    p = softmax(logits)
    total = np.zeros(p.shape[1])
    for row, label in zip(p, labels):
        row[label] -= 1
        total += row / len(labels)
    return total
""",
    ("cross_entropy_gradient", "slopes_of_the_right_class_picked"): """
def cross_entropy_gradient(logits, labels):
    N, C = np.shape(logits)
    if np.shape(labels) != (N,):
        raise ValueError("the labels do not fit")
    p = softmax(logits)
    slopes = []
    for row, label in zip(p, labels):
        slopes.append((row[label] - 1) / len(labels))
    return np.array(slopes)
""",
    ("cross_entropy_gradient", "labels_off_by_one"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise ValueError("one label for each row, please")
    p = softmax(logits)
    for n, label in enumerate(labels):
        p[n, label - 1] -= 1
    return p / len(labels)
""",
    ("cross_entropy_gradient", "value_for_slope"): """
def cross_entropy_gradient(logits, labels):
    if labels.shape != (logits.shape[0],):
        raise ValueError("labels should have the shape (N,)")
    total = 0.0
    for row, label in zip(logits, labels):
        shifted = row - max(row)
        total += np.log(np.sum(np.exp(shifted))) - shifted[label]
    return total / len(labels)
""",
    ("cross_entropy_gradient", "input_changed"): """
def cross_entropy_gradient(logits, labels):
    N, C = np.shape(logits)
    if np.shape(labels) != (N,):
        raise ValueError("the labels do not fit")
    for n in range(len(labels)):
        logits[n] = softmax(logits[n])
        logits[n, labels[n]] -= 1
    return logits / len(labels)
""",
    ("cross_entropy_gradient", "lengths_compared"): """
def cross_entropy_gradient(logits, labels):
    if len(labels) != len(logits):
        raise ValueError("logits and labels must be equally long")
    slopes = softmax(logits)
    for i in range(len(labels)):
        slopes[i, labels[i]] -= 1
    return slopes / len(labels)
""",
    ("cross_entropy_gradient", "unequal_shapes_unrefused"): """
def cross_entropy_gradient(logits, labels):
    p = softmax(logits)
    for row, label in zip(p, labels):
        row[label] -= 1
    return p / len(p)
""",
    ("cross_entropy_gradient", "another_exception"): """
def cross_entropy_gradient(logits, labels):
    if np.shape(labels) != np.shape(logits)[:1]:
        raise TypeError("labels of another shape")
    p = softmax(logits)
    for n, label in enumerate(labels):
        p[n, label] -= 1
    return p / len(labels)
""",
}
