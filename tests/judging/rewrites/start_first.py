"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("apply_twice", "nothing_returned"): """
def apply_twice(f, x):
    first = f(x)
    second = f(first)
    print(second)
""",
    ("apply_twice", "applied_once"): """
def apply_twice(f, x):
    result = f(x)
    return result
""",
    ("apply_twice", "applied_three_times"): """
def apply_twice(f, x):
    result = f(x)
    for _ in range(2):
        result = f(result)
    return result
""",
    ("apply_twice", "doubled_result"): """
def apply_twice(f, x):
    once = f(x)
    twice = once + once
    return twice
""",
    ("apply_twice", "squared_result"): """
def apply_twice(f, x):
    product = 1
    for _ in range(2):
        product = product * f(x)
    return product
""",
    ("apply_twice", "doubled_argument"): """
def apply_twice(f, x):
    two_x = 2 * x
    return f(two_x)
""",
    ("apply_twice", "argument_added"): """
def apply_twice(f, x):
    result = x
    result += f(f(x))
    return result
""",
    ("apply_twice", "function_not_called"): """
def apply_twice(f, x):
    result = x
    for _ in range(2):
        result = f
    return result
""",
    ("apply_twice", "function_returned"): """
def apply_twice(f, x):
    def twice(number):
        once = f(number)
        return f(once)

    return twice
""",
    ("apply_twice", "both_results"): """
def apply_twice(f, x):
    first = f(x)
    second = f(first)
    return first, second
""",
    ("apply_twice", "argument_returned"): """
def apply_twice(f, x):
    number = x
    for _ in range(2):
        number = f(number)
    return x
""",
    ("apply_twice", "own_function"): """
def plus_three(number):
    return number + 3


def apply_twice(f, x):
    once = plus_three(x)
    twice = plus_three(once)
    return twice
""",
    ("apply_twice", "own_number"): """
def apply_twice(f, x):
    x = 10
    once = f(x)
    twice = f(once)
    return twice
""",
    ("apply_twice", "whole_numbers"): """
def apply_twice(f, x):
    once = f(x)
    twice = f(once)
    return int(twice)
""",
    ("affine", "nothing_returned"): """
def affine(x, w, b):
    weighted_sums = x @ w
    result = weighted_sums + b
    print(result)
""",
    ("affine", "bias_forgotten"): """
def affine(x, w, b):
    n_examples, d_in = x.shape
    d_out = w.shape[1]
    result = np.zeros((n_examples, d_out))
    for i in range(n_examples):
        for j in range(d_out):
            for k in range(d_in):
                result[i, j] += x[i, k] * w[k, j]
    return result
""",
    ("affine", "bias_subtracted"): """
def affine(x, w, b):
    weighted_sums = x @ w
    return weighted_sums - b
""",
    ("affine", "bias_into_weights"): """
def affine(x, w, b):
    shifted_weights = w + b
    return x @ shifted_weights
""",
    ("affine", "bias_into_examples"): """
def affine(x, w, b):
    shifted_examples = x + b
    return shifted_examples @ w
""",
    ("affine", "bias_as_column"): """
def affine(x, w, b):
    weighted_sums = x @ w
    upright = b[:, None]
    return weighted_sums + upright
""",
    ("affine", "bias_same_for_all"): """
def affine(x, w, b):
    n_examples = x.shape[0]
    d_out = w.shape[1]
    shift = b[0]
    result = np.zeros((n_examples, d_out))
    for i in range(n_examples):
        for j in range(d_out):
            result[i, j] = np.sum(x[i] * w[:, j]) + shift
    return result
""",
    ("affine", "bias_once_a_feature"): """
def affine(x, w, b):
    n_examples, d_in = x.shape
    d_out = w.shape[1]
    result = np.zeros((n_examples, d_out))
    for i in range(n_examples):
        for j in range(d_out):
            total = 0.0
            for k in range(d_in):
                total += x[i, k] * w[k, j] + b[j]
            result[i, j] = total
    return result
""",
    ("affine", "bias_multiplied"): """
def affine(x, w, b):
    weighted_sums = x @ w
    result = weighted_sums * b
    return result
""",
    ("affine", "elementwise_product"): """
def affine(x, w, b):
    products = x * w
    return products + b
""",
    ("affine", "order_swapped"): """
def affine(x, w, b):
    weighted_sums = np.matmul(w, x)
    return weighted_sums + b
""",
    ("affine", "weights_transposed"): """
def affine(x, w, b):
    turned = w.T
    weighted_sums = x @ turned
    return weighted_sums + b
""",
    ("affine", "result_transposed"): """
def affine(x, w, b):
    d_out = w.shape[1]
    outputs = []
    for j in range(d_out):
        weights = w[:, j]
        outputs.append(x @ weights + b[j])
    return np.array(outputs)
""",
    ("affine", "mean_for_sum"): """
def affine(x, w, b):
    n_examples = len(x)
    d_out = len(b)
    result = np.zeros((n_examples, d_out))
    for i in range(n_examples):
        for j in range(d_out):
            products = x[i] * w[:, j]
            result[i, j] = np.mean(products) + b[j]
    return result
""",
    ("affine", "last_product_kept"): """
def affine(x, w, b):
    n_examples, d_in = x.shape
    d_out = w.shape[1]
    result = np.zeros((n_examples, d_out))
    for i in range(n_examples):
        for j in range(d_out):
            total = 0.0
            for k in range(d_in):
                total = x[i, k] * w[k, j]
            result[i, j] = total + b[j]
    return result
""",
    ("affine", "sums_multiplied"): """
def affine(x, w, b):
    n_examples = x.shape[0]
    d_out = w.shape[1]
    result = np.zeros((n_examples, d_out))
    for i in range(n_examples):
        sum_of_features = x[i].sum()
        for j in range(d_out):
            sum_of_weights = w[:, j].sum()
            result[i, j] = sum_of_features * sum_of_weights + b[j]
    return result
""",
    ("affine", "examples_summed"): """
def affine(x, w, b):
    total = np.zeros(w.shape[1])
    for example in x:
        outputs = example @ w + b
        total = total + outputs
    return total
""",
    ("affine", "outputs_summed"): """
def affine(x, w, b):
    sums = []
    for example in x:
        outputs = example @ w + b
        sums.append(outputs.sum())
    return np.array(sums)
""",
    ("affine", "axis_squeezed"): """
def affine(x, w, b):
    weighted_sums = x @ w
    result = weighted_sums + b
    return result.squeeze()
""",
    ("affine", "whole_numbers"): """
def affine(x, w, b):
    n_examples = x.shape[0]
    d_out = w.shape[1]
    result = np.zeros((n_examples, d_out), dtype=int)
    for i in range(n_examples):
        for j in range(d_out):
            weighted_sum = np.sum(x[i] * w[:, j])
            result[i, j] = weighted_sum + b[j]
    return result
""",
    ("standardize", "nothing_returned"): """
def standardize(X):
    result = np.zeros(X.shape)
    for j in range(X.shape[1]):
        column = X[:, j]
        if column.max() != column.min():
            distances = column - column.mean()
            result[:, j] = distances / column.std()
    print(result)
""",
    ("standardize", "rows_for_columns"): """
def standardize(X):
    result = np.zeros(X.shape)
    for i in range(X.shape[0]):
        row = X[i]
        if row.max() == row.min():
            continue
        distances = row - row.mean()
        result[i] = distances / row.std()
    return result
""",
    ("standardize", "one_for_all_columns"): """
def standardize(X):
    mean = X.mean()
    spread = X.std()
    result = np.zeros(X.shape)
    for j in range(X.shape[1]):
        column = X[:, j]
        if column.max() != column.min():
            result[:, j] = (column - mean) / spread
    return result
""",
    ("standardize", "not_scaled"): """
def standardize(X):
    means = X.mean(axis=0)
    constant = X.max(axis=0) == X.min(axis=0)
    distances = X - means
    return np.where(constant, 0.0, distances)
""",
    ("standardize", "not_centered"): """
def standardize(X):
    constant = X.max(axis=0) == X.min(axis=0)
    spreads = np.where(constant, 1.0, X.std(axis=0))
    scaled = X / spreads
    return np.where(constant, 0.0, scaled)
""",
    ("standardize", "precedence"): """
def standardize(X):
    means = X.mean(axis=0)
    constant = X.max(axis=0) == X.min(axis=0)
    spreads = np.where(constant, 1.0, X.std(axis=0))
    return np.where(constant, 0.0, X - means / spreads)
""",
    ("standardize", "mean_minus_entry"): """
def standardize(X):
    n_rows, n_columns = X.shape
    result = np.zeros((n_rows, n_columns))
    for j in range(n_columns):
        column = X[:, j]
        if column.max() == column.min():
            continue
        mean = column.mean()
        spread = column.std()
        for i in range(n_rows):
            result[i, j] = (mean - column[i]) / spread
    return result
""",
    ("standardize", "multiplied_by_spread"): """
def standardize(X):
    means = X.mean(axis=0)
    spreads = X.std(axis=0)
    constant = X.max(axis=0) == X.min(axis=0)
    distances = X - means
    result = distances * spreads
    return np.where(constant, 0.0, result)
""",
    ("standardize", "square_for_root"): """
def standardize(X):
    result = np.zeros(X.shape)
    for j in range(X.shape[1]):
        column = X[:, j]
        if column.max() != column.min():
            distances = column - column.mean()
            mean_square = np.mean(distances**2)
            result[:, j] = distances / mean_square
    return result
""",
    ("standardize", "divides_by_n_minus_1"): """
def standardize(X):
    n_rows, n_columns = X.shape
    result = np.zeros((n_rows, n_columns))
    for j in range(n_columns):
        column = X[:, j]
        if column.max() == column.min():
            continue
        distances = column - column.mean()
        sum_of_squares = np.sum(distances**2)
        spread = np.sqrt(sum_of_squares / (n_rows - 1))
        result[:, j] = distances / spread
    return result
""",
    ("standardize", "sum_for_mean"): """
def standardize(X):
    result = np.zeros(X.shape)
    for j in range(X.shape[1]):
        column = X[:, j]
        if column.max() == column.min():
            continue
        distances = column - column.mean()
        squares = 0.0
        for distance in distances:
            squares += distance**2
        spread = np.sqrt(squares)
        result[:, j] = distances / spread
    return result
""",
    ("standardize", "mean_distance_for_spread"): """
def standardize(X):
    means = X.mean(axis=0)
    distances = X - means
    constant = X.max(axis=0) == X.min(axis=0)
    mean_distances = np.mean(np.abs(distances), axis=0)
    spreads = np.where(constant, 1.0, mean_distances)
    return np.where(constant, 0.0, distances / spreads)
""",
    ("standardize", "range_for_spread"): """
def standardize(X):
    largest = X.max(axis=0)
    smallest = X.min(axis=0)
    constant = largest == smallest
    spreads = np.where(constant, 1.0, largest - smallest)
    distances = X - X.mean(axis=0)
    return np.where(constant, 0.0, distances / spreads)
""",
    ("standardize", "median_for_mean"): """
def standardize(X):
    result = np.zeros(X.shape)
    for j in range(X.shape[1]):
        column = X[:, j]
        if column.max() != column.min():
            middle = np.median(column)
            spread = column.std()
            result[:, j] = (column - middle) / spread
    return result
""",
    ("standardize", "statistics_returned"): """
def standardize(X):
    means = X.mean(axis=0)
    constant = X.max(axis=0) == X.min(axis=0)
    spreads = np.where(constant, 1.0, X.std(axis=0))
    return means, spreads
""",
    ("standardize", "result_transposed"): """
def standardize(X):
    columns = []
    for column in X.T:
        if column.max() == column.min():
            scaled = np.zeros(len(column))
        else:
            scaled = (column - column.mean()) / column.std()
        columns.append(scaled)
    return np.array(columns)
""",
    ("standardize", "divided_by_zero"): """
def standardize(X):
    means = X.mean(axis=0)
    spreads = X.std(axis=0)
    distances = X - means
    return distances / spreads
""",
    ("standardize", "constant_by_zero_spread"): """
def standardize(X):
    result = np.zeros(X.shape)
    for j in range(X.shape[1]):
        column = X[:, j]
        spread = column.std()
        if spread == 0:
            result[:, j] = 0.0
        else:
            result[:, j] = (column - column.mean()) / spread
    return result
""",
    ("standardize", "constant_kept"): """
def standardize(X):
    result = np.array(X, dtype=float)
    for j in range(X.shape[1]):
        column = X[:, j]
        if column.max() != column.min():
            result[:, j] = (column - column.mean()) / column.std()
    return result
""",
    ("standardize", "constant_dropped"): """
def standardize(X):
    columns = []
    for j in range(X.shape[1]):
        column = X[:, j]
        if column.max() == column.min():
            continue
        scaled = (column - column.mean()) / column.std()
        columns.append(scaled)
    if len(columns) == 0:
        return np.zeros((X.shape[0], 0))
    return np.column_stack(columns)
""",
    ("standardize", "one_added_to_spread"): """
def standardize(X):
    means = X.mean(axis=0)
    spreads = X.std(axis=0) + 1  # so that it is never 0
    distances = X - means
    return distances / spreads
""",
    ("standardize", "argument_overwritten"): """
def standardize(X):
    X = np.asarray(X, dtype=float)
    for j in range(X.shape[1]):
        column = X[:, j]
        if column.max() == column.min():
            X[:, j] = 0.0
        else:
            mean = column.mean()
            spread = column.std()
            X[:, j] = (column - mean) / spread
    return X
""",
}
