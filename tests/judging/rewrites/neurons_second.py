"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("two_layer_forward", "nothing_returned"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1 + b1)
    out = h @ W2 + b2
""",
    ("two_layer_forward", "output_bent_too"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1 + b1)
    return activation(h @ W2 + b2)
""",
    ("two_layer_forward", "bend_missing"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    return (X @ W1 + b1) @ W2 + b2
""",
    ("two_layer_forward", "bend_at_the_end_only"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = X @ W1 + b1
    return activation(h @ W2 + b2)
""",
    ("two_layer_forward", "input_bent"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X) @ W1 + b1
    return h @ W2 + b2
""",
    ("two_layer_forward", "bent_twice"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1 + b1)
    return activation(h) @ W2 + b2
""",
    ("two_layer_forward", "bias_after_the_bend"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1) + b1
    return h @ W2 + b2
""",
    ("two_layer_forward", "first_bias_missing"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    return activation(X @ W1) @ W2 + b2
""",
    ("two_layer_forward", "second_bias_missing"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    return activation(X @ W1 + b1) @ W2
""",
    ("two_layer_forward", "biases_missing"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    return activation(X @ W1) @ W2
""",
    ("two_layer_forward", "bias_bent"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1) + activation(b1)
    return h @ W2 + b2
""",
    ("two_layer_forward", "bias_subtracted"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1 - b1)
    return h @ W2 - b2
""",
    ("two_layer_forward", "bias_into_weights"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ (W1 + b1))
    return h @ (W2 + b2)
""",
    ("two_layer_forward", "hidden_layer_returned"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    return activation(X @ W1 + b1)
""",
    ("two_layer_forward", "both_layers_returned"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1 + b1)
    return h, h @ W2 + b2
""",
    ("two_layer_forward", "layers_exchanged"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W2 + b2)
    return h @ W1 + b1
""",
    ("two_layer_forward", "second_layer_reads_the_inputs"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1 + b1)
    out = X @ W2 + b2
    return out
""",
    ("two_layer_forward", "first_layer_used_twice"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1 + b1)
    return h @ W1 + b1
""",
    ("two_layer_forward", "weights_transposed"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1.T + b1)
    return h @ W2 + b2
""",
    ("two_layer_forward", "elementwise_product"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X * W1 + b1)
    return h * W2 + b2
""",
    ("two_layer_forward", "result_transposed"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1 + b1)
    return (h @ W2 + b2).T
""",
    ("two_layer_forward", "examples_added_up"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1 + b1)
    return (h @ W2 + b2).sum(axis=0)
""",
    ("two_layer_forward", "outputs_added_up"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1 + b1)
    return (h @ W2 + b2).sum(axis=1)
""",
    ("two_layer_forward", "shape_flattened"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = activation(X @ W1 + b1)
    return np.ravel(h @ W2 + b2)
""",
    ("two_layer_forward", "own_activation"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    h = np.maximum(X @ W1 + b1, 0)
    return h @ W2 + b2
""",
    ("two_layer_forward", "argument_overwritten"): """def two_layer_forward(X, W1, b1, W2, b2, activation):
    m = X.mean(axis=0)
    X -= m
    h = activation(X @ W1 + (m @ W1 + b1))
    return h @ W2 + b2
""",
    ("sigmoid_derivative", "output_for_input"): """def sigmoid_derivative(z):
    return z * (1 - z)
""",
    ("sigmoid_derivative", "value_for_slope"): """def sigmoid_derivative(z):
    return sigmoid(z)
""",
    ("sigmoid_derivative", "slope_at_the_output"): """def sigmoid_derivative(z):
    s = sigmoid(sigmoid(z))
    return s * (1 - s)
""",
    ("sigmoid_derivative", "multiplied_by_z"): """def sigmoid_derivative(z):
    s = sigmoid(z)
    return z * s * (1 - s)
""",
    ("sigmoid_derivative", "slope_squared"): """def sigmoid_derivative(z):
    s = sigmoid(z)
    return (s * (1 - s)) ** 2
""",
    ("sigmoid_derivative", "overflow_far_from_0"): """def sigmoid_derivative(z):
    e = np.exp(-z)
    return e / (1 + e) ** 2
""",
    ("sigmoid_derivative", "slope_of_tanh"): """def sigmoid_derivative(z):
    return 1 - np.tanh(z) ** 2
""",
    ("sigmoid_derivative", "one_factor_missing"): """def sigmoid_derivative(z):
    s = sigmoid(z)
    return 1 - s
""",
    ("sigmoid_derivative", "factor_with_plus"): """def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 + s)
""",
    ("sigmoid_derivative", "factors_added"): """def sigmoid_derivative(z):
    s = sigmoid(z)
    return s + (1 - s)
""",
    ("sigmoid_derivative", "square_on_one_factor"): """def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - s) ** 2
""",
    ("sigmoid_derivative", "slope_of_exp_alone"): """
def sigmoid_derivative(z):
    return -np.exp(-z)
""",
    ("sigmoid_derivative", "measured_coarsely"): """def sigmoid_derivative(z):
    h = 0.1
    return (sigmoid(z + h) - sigmoid(z - h)) / (2 * h)
""",
    ("sigmoid_derivative", "nothing_returned"): """def sigmoid_derivative(z):
    s = sigmoid(z)
    ds = s * (1 - s)
""",
    ("sigmoid_derivative", "one_number_only"): """def sigmoid_derivative(z):
    s = float(sigmoid(z))
    return s * (1 - s)
""",
    ("sigmoid_derivative", "summed_up"): """def sigmoid_derivative(z):
    s = sigmoid(z)
    return np.sum(s * (1 - s))
""",
    ("sigmoid_derivative", "row_by_row"): """
import math


def sigmoid_derivative(z):
    def ds(v):
        e = math.exp(-abs(v))
        return e / (1 + e) ** 2

    if np.ndim(z) == 0:
        return ds(z)
    return np.array([ds(v) for v in z])
""",
    ("sigmoid_derivative", "shape_flattened"): """def sigmoid_derivative(z):
    s = np.ravel(sigmoid(z))
    return s * (1 - s)
""",
    ("sigmoid_derivative", "argument_overwritten"): """def sigmoid_derivative(z):
    z *= -1
    s = 1 - sigmoid(z)
    return s * (1 - s)
""",
    ("sigmoid_derivative", "sign"): """def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (s - 1)
""",
    ("tanh", "overflow_far_from_0"): """def tanh(z):
    p, q = np.exp(z), np.exp(-z)
    return (p - q) / (p + q)
""",
    ("tanh", "sigmoid_for_tanh"): """def tanh(z):
    return sigmoid(z)
""",
    ("tanh", "argument_not_doubled"): """def tanh(z):
    return 2 * sigmoid(z) - 1
""",
    ("tanh", "argument_halved"): """def tanh(z):
    return 2 * sigmoid(z / 2) - 1
""",
    ("tanh", "not_stretched"): """def tanh(z):
    return sigmoid(2 * z) - 1
""",
    ("tanh", "not_shifted"): """def tanh(z):
    return 2 * sigmoid(2 * z)
""",
    ("tanh", "shifted_before_stretching"): """def tanh(z):
    return 2 * (sigmoid(2 * z) - 1)
""",
    ("tanh", "upside_down"): """def tanh(z):
    t = 2 * sigmoid(2 * z) - 1
    return np.divide(1.0, t)
""",
    ("tanh", "one_exponential_missing"): """
def tanh(z):
    z = np.clip(z, -300, 300)
    p, q = np.exp(z), np.exp(-z)
    return (p - q) / p
""",
    ("tanh", "another_function"): """def tanh(z):
    return np.tan(z)
""",
    ("tanh", "slope_for_value"): """def tanh(z):
    t = 2 * sigmoid(2 * z) - 1
    return 1 - t**2
""",
    ("tanh", "nothing_returned"): """def tanh(z):
    t = 2 * sigmoid(2 * z) - 1
    print(t)
""",
    ("tanh", "one_number_only"): """import math


def tanh(z):
    return math.tanh(z)
""",
    ("tanh", "summed_up"): """def tanh(z):
    return np.sum(2 * sigmoid(2 * z) - 1)
""",
    ("tanh", "row_by_row"): """
import math


def tanh(z):
    if np.ndim(z) == 0:
        return math.tanh(z)
    t = np.zeros(len(z))
    for i in range(len(z)):
        t[i] = math.tanh(z[i])
    return t
""",
    ("tanh", "shape_flattened"): """def tanh(z):
    t = 2 * sigmoid(2 * np.asarray(z)) - 1
    return t.reshape(-1)
""",
    ("tanh", "argument_overwritten"): """def tanh(z):
    z *= 2
    return 2 * sigmoid(z) - 1
""",
    ("tanh", "sign"): """def tanh(z):
    return 1 - 2 * sigmoid(2 * z)
""",
    ("tanh_derivative", "output_for_input"): """def tanh_derivative(z):
    return 1 - z**2
""",
    ("tanh_derivative", "value_for_slope"): """def tanh_derivative(z):
    return tanh(z)
""",
    ("tanh_derivative", "slope_at_the_output"): """def tanh_derivative(z):
    t = tanh(tanh(z))
    return 1 - t**2
""",
    ("tanh_derivative", "multiplied_by_z"): """def tanh_derivative(z):
    return z * (1 - tanh(z) ** 2)
""",
    ("tanh_derivative", "slope_squared"): """def tanh_derivative(z):
    return (1 - tanh(z) ** 2) ** 2
""",
    ("tanh_derivative", "square_missing"): """def tanh_derivative(z):
    return 1 - tanh(z)
""",
    ("tanh_derivative", "one_missing"): """def tanh_derivative(z):
    return -(tanh(z) ** 2)
""",
    ("tanh_derivative", "plus_for_minus"): """def tanh_derivative(z):
    return 1 + tanh(z) ** 2
""",
    ("tanh_derivative", "squared_difference"): """def tanh_derivative(z):
    return (1 - tanh(z)) ** 2
""",
    ("tanh_derivative", "square_of_the_argument"): """def tanh_derivative(z):
    return 1 - tanh(z**2)
""",
    ("tanh_derivative", "slope_of_sigmoid"): """def tanh_derivative(z):
    s = sigmoid(z)
    return s * (1 - s)
""",
    ("tanh_derivative", "doubled"): """def tanh_derivative(z):
    t = tanh(z)
    return 2 * (1 - t**2)
""",
    ("tanh_derivative", "overflow_far_from_0"): """def tanh_derivative(z):
    p, q = np.exp(z), np.exp(-z)
    return 1 - ((p - q) / (p + q)) ** 2
""",
    ("tanh_derivative", "measured_coarsely"): """def tanh_derivative(z):
    h = 0.1
    return (tanh(z + h) - tanh(z - h)) / (2 * h)
""",
    ("tanh_derivative", "nothing_returned"): """def tanh_derivative(z):
    t = tanh(z)
    dt = 1 - t**2
""",
    ("tanh_derivative", "one_number_only"): """import math


def tanh_derivative(z):
    return 1 - math.tanh(z) ** 2
""",
    ("tanh_derivative", "summed_up"): """def tanh_derivative(z):
    return (1 - tanh(np.asarray(z)) ** 2).sum()
""",
    ("tanh_derivative", "row_by_row"): """def tanh_derivative(z):
    return np.array([[1 - tanh(v) ** 2 for v in row] for row in z])
""",
    ("tanh_derivative", "shape_flattened"): """def tanh_derivative(z):
    return np.ravel(1 - tanh(z) ** 2)
""",
    ("tanh_derivative", "argument_overwritten"): """def tanh_derivative(z):
    z *= 2
    s = sigmoid(z)
    return 4 * s * (1 - s)
""",
    ("tanh_derivative", "sign"): """def tanh_derivative(z):
    return tanh(z) ** 2 - 1
""",
    ("saturated_fraction", "nothing_returned"): """def saturated_fraction(slopes, threshold):
    share = np.mean(np.abs(slopes) < threshold)
""",
    ("saturated_fraction", "sign_not_dropped"): """def saturated_fraction(slopes, threshold):
    return np.mean(slopes < threshold)
""",
    ("saturated_fraction", "counts_the_steep_ones"): """
def saturated_fraction(slopes, threshold):
    return np.mean(np.abs(slopes) >= threshold)
""",
    ("saturated_fraction", "border_counted"): """def saturated_fraction(slopes, threshold):
    return np.mean(np.abs(slopes) <= threshold)
""",
    ("saturated_fraction", "count_for_share"): """def saturated_fraction(slopes, threshold):
    return np.count_nonzero(np.abs(slopes) < threshold)
""",
    ("saturated_fraction", "percent_for_share"): """def saturated_fraction(slopes, threshold):
    return 100 * np.mean(np.abs(slopes) < threshold)
""",
    ("saturated_fraction", "divided_by_rows"): """def saturated_fraction(slopes, threshold):
    return np.sum(np.abs(slopes) < threshold) / len(slopes)
""",
    ("saturated_fraction", "one_share_a_row"): """def saturated_fraction(slopes, threshold):
    return np.mean(np.abs(slopes) < threshold, axis=-1)
""",
    ("saturated_fraction", "zeros_only"): """def saturated_fraction(slopes, threshold):
    return np.mean(slopes == 0)
""",
    ("saturated_fraction", "own_threshold"): """def saturated_fraction(slopes, threshold):
    return np.mean(np.abs(slopes) < 0.05)
""",
    ("saturated_fraction", "relative_threshold"): """def saturated_fraction(slopes, threshold):
    a = np.abs(slopes)
    return np.mean(a < threshold * a.max())
""",
    ("saturated_fraction", "mean_compared"): """
def saturated_fraction(slopes, threshold):
    m = np.abs(slopes).mean()
    return float(m < threshold)
""",
    ("saturated_fraction", "mean_of_the_small_ones"): """def saturated_fraction(slopes, threshold):
    a = np.abs(slopes)
    small = a[a < threshold]
    return small.mean() if small.size else 0.0
""",
    ("saturated_fraction", "squares_compared"): """def saturated_fraction(slopes, threshold):
    return np.mean(slopes**2 < threshold)
""",
    ("saturated_fraction", "yes_or_no_for_each"): """def saturated_fraction(slopes, threshold):
    return np.abs(slopes) < threshold
""",
    ("saturated_fraction", "whole_layer"): """
def saturated_fraction(slopes, threshold):
    flat = np.abs(slopes) < threshold
    return 1.0 if flat.all() else 0.0
""",
    ("saturated_fraction", "argument_overwritten"): """def saturated_fraction(slopes, threshold):
    np.abs(slopes, out=slopes)
    return np.mean(slopes < threshold)
""",
    ("relu", "negative_part"): """
def relu(z):
    return np.minimum(z, 0)
""",
    ("relu", "sign_dropped"): """
def relu(z):
    return np.abs(z)
""",
    ("relu", "step_for_ramp"): """def relu(z):
    return np.where(z > 0, 1.0, 0.0)
""",
    ("relu", "truth_for_value"): """def relu(z):
    return z > 0
""",
    ("relu", "maximum_of_the_array"): """def relu(z):
    return max(np.max(z), 0)
""",
    ("relu", "negatives_left_out"): """def relu(z):
    z = np.asarray(z)
    return z[z > 0]
""",
    ("relu", "leaky_for_relu"): """def relu(z):
    return np.where(z > 0, z, 0.01 * z)
""",
    ("relu", "cut_from_above"): """def relu(z):
    return np.clip(z, 0, 1)
""",
    ("relu", "smooth_bend"): """def relu(z):
    return np.logaddexp(0, z)
""",
    ("relu", "other_bend"): """
def relu(z):
    return np.maximum(z, 0.01 * z)
""",
    ("relu", "squared"): """def relu(z):
    return np.maximum(z, 0) ** 2
""",
    ("relu", "unchanged"): """
def relu(z):
    np.maximum(z, 0)
    return z
""",
    ("relu", "nothing_returned"): """def relu(z):
    a = np.maximum(z, 0)
""",
    ("relu", "one_number_only"): """def relu(z):
    if z > 0:
        return z
    return 0.0
""",
    ("relu", "summed_up"): """
def relu(z):
    return np.sum(np.maximum(z, 0))
""",
    ("relu", "row_by_row"): """
def relu(z):
    if np.ndim(z) == 0:
        return max(z, 0.0)
    return np.array([max(v, 0.0) for v in z])
""",
    ("relu", "shape_flattened"): """def relu(z):
    return np.maximum(np.ravel(z), 0)
""",
    ("relu", "argument_overwritten"): """def relu(z):
    z *= z > 0
    return z
""",
    ("relu", "sign"): """def relu(z):
    return -np.maximum(z, 0)
""",
    ("relu_derivative", "value_for_slope"): """def relu_derivative(z):
    return np.maximum(z, 0)
""",
    ("relu_derivative", "sides_exchanged"): """def relu_derivative(z):
    return np.where(z > 0, 0.0, 1.0)
""",
    ("relu_derivative", "minus_on_the_left"): """def relu_derivative(z):
    return np.sign(z)
""",
    ("relu_derivative", "one_everywhere"): """def relu_derivative(z):
    return np.ones(np.shape(z))
""",
    ("relu_derivative", "leaky_for_relu"): """def relu_derivative(z):
    return np.where(z > 0, 1.0, 0.01)
""",
    ("relu_derivative", "one_answer_for_all"): """def relu_derivative(z):
    return 1.0 if np.all(np.asarray(z) > 0) else 0.0
""",
    ("relu_derivative", "other_border"): """def relu_derivative(z):
    return np.where(z > 1, 1.0, 0.0)
""",
    ("relu_derivative", "multiplied_by_z"): """def relu_derivative(z):
    step = np.where(z > 0, 1.0, 0.0)
    return step * z
""",
    ("relu_derivative", "clipped_value"): """def relu_derivative(z):
    return np.clip(z, 0, 1)
""",
    ("relu_derivative", "smooth_slope"): """def relu_derivative(z):
    return sigmoid(z)
""",
    ("relu_derivative", "negatives_left_out"): """def relu_derivative(z):
    z = np.asarray(z)
    return np.ones_like(z[z > 0])
""",
    ("relu_derivative", "nothing_returned"): """def relu_derivative(z):
    d = np.where(z > 0, 1.0, 0.0)
""",
    ("relu_derivative", "one_number_only"): """def relu_derivative(z):
    return 1.0 if z > 0 else 0.0
""",
    ("relu_derivative", "summed_up"): """def relu_derivative(z):
    return np.where(z > 0, 1.0, 0.0).sum()
""",
    ("relu_derivative", "row_by_row"): """def relu_derivative(z):
    return np.vstack([np.where(row > 0, 1.0, 0.0) for row in z])
""",
    ("relu_derivative", "shape_flattened"): """def relu_derivative(z):
    return np.where(np.ravel(z) > 0, 1.0, 0.0)
""",
    ("relu_derivative", "argument_overwritten"): """def relu_derivative(z):
    z = np.asarray(z)
    z[z <= 0] = 0
    z[z > 0] = 1
    return z[()]
""",
    ("relu_derivative", "sign"): """def relu_derivative(z):
    return -np.where(z > 0, 1.0, 0.0)
""",
    ("leaky_relu", "leak_missing"): """def leaky_relu(z, slope=0.01):
    return np.maximum(z, 0)
""",
    ("leaky_relu", "own_slope"): """def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, 0.01 * z)
""",
    ("leaky_relu", "leak_on_the_wrong_side"): """def leaky_relu(z, slope=0.01):
    return np.where(z > 0, slope * z, z)
""",
    ("leaky_relu", "leak_on_both_sides"): """def leaky_relu(z, slope=0.01):
    return slope * z
""",
    ("leaky_relu", "slope_for_value"): """def leaky_relu(z, slope=0.01):
    return np.where(z > 0, 1.0, slope)
""",
    ("leaky_relu", "leak_with_wrong_sign"): """def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, -slope * z)
""",
    ("leaky_relu", "divided_by_slope"): """def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, z / slope)
""",
    ("leaky_relu", "leak_added"): """def leaky_relu(z, slope=0.01):
    return np.maximum(z, 0) + slope * z
""",
    ("leaky_relu", "remaining_share"): """def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, (1 - slope) * z)
""",
    ("leaky_relu", "unchanged"): """
def leaky_relu(z, slope=0.01):
    out = 1.0 * z
    np.where(out > 0, out, slope * out)
    return out
""",
    ("leaky_relu", "curved_leak"): """def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, slope * np.expm1(np.minimum(z, 0)))
""",
    ("leaky_relu", "one_answer_for_all"): """
def leaky_relu(z, slope=0.01):
    if np.all(z > 0):
        return 1.0 * z
    return slope * z
""",
    ("leaky_relu", "nothing_returned"): """def leaky_relu(z, slope=0.01):
    a = np.where(z > 0, z, slope * z)
""",
    ("leaky_relu", "one_number_only"): """def leaky_relu(z, slope=0.01):
    return z if z > 0 else slope * z
""",
    ("leaky_relu", "summed_up"): """def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, slope * z).sum()
""",
    ("leaky_relu", "row_by_row"): """
def leaky_relu(z, slope=0.01):
    def f(v):
        return v if v > 0 else slope * v

    if np.ndim(z) == 0:
        return f(z)
    return np.array([f(v) for v in z])
""",
    ("leaky_relu", "shape_flattened"): """def leaky_relu(z, slope=0.01):
    v = np.ravel(z)
    return np.where(v > 0, v, slope * v)
""",
    ("leaky_relu", "argument_overwritten"): """def leaky_relu(z, slope=0.01):
    z *= np.where(z > 0, 1.0, slope)
    return z
""",
    ("leaky_relu", "sign"): """def leaky_relu(z, slope=0.01):
    return -np.where(z > 0, z, slope * z)
""",
    ("leaky_relu_derivative", "leak_only_forward"): """def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, 1.0, 0.0)
""",
    ("leaky_relu_derivative", "own_slope"): """def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, 1.0, 0.01)
""",
    ("leaky_relu_derivative", "value_for_slope"): """def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, z, slope * z)
""",
    ("leaky_relu_derivative", "value_on_one_side"): """def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, 1.0, slope * z)
""",
    ("leaky_relu_derivative", "sides_exchanged"): """def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, slope, 1.0)
""",
    ("leaky_relu_derivative", "leak_on_both_sides"): """def leaky_relu_derivative(z, slope=0.01):
    return np.full(np.shape(z), slope)
""",
    ("leaky_relu_derivative", "leak_with_wrong_sign"): """def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, 1.0, -slope)
""",
    ("leaky_relu_derivative", "one_everywhere"): """def leaky_relu_derivative(z, slope=0.01):
    return np.ones(np.shape(z))
""",
    ("leaky_relu_derivative", "leak_squared"): """def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, 1.0, slope**2)
""",
    ("leaky_relu_derivative", "remaining_share"): """def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, 1.0, 1 - slope)
""",
    ("leaky_relu_derivative", "one_answer_for_all"): """def leaky_relu_derivative(z, slope=0.01):
    return 1.0 if np.all(np.asarray(z) > 0) else slope
""",
    ("leaky_relu_derivative", "nothing_returned"): """def leaky_relu_derivative(z, slope=0.01):
    d = np.where(z > 0, 1.0, slope)
""",
    ("leaky_relu_derivative", "one_number_only"): """def leaky_relu_derivative(z, slope=0.01):
    if z > 0:
        return 1.0
    else:
        return slope
""",
    ("leaky_relu_derivative", "summed_up"): """def leaky_relu_derivative(z, slope=0.01):
    return np.sum(np.where(z > 0, 1.0, slope))
""",
    ("leaky_relu_derivative", "row_by_row"): """def leaky_relu_derivative(z, slope=0.01):
    return np.array([[1.0 if v > 0 else slope for v in row] for row in z])
""",
    ("leaky_relu_derivative", "shape_flattened"): """def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, 1.0, slope).ravel()
""",
    ("leaky_relu_derivative", "argument_overwritten"): """def leaky_relu_derivative(z, slope=0.01):
    z = np.asarray(z)
    pos = z > 0
    z[pos], z[~pos] = 1, slope
    return z[()]
""",
    ("leaky_relu_derivative", "sign"): """def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, -1.0, -slope)
""",
    ("dead_fraction", "nothing_returned"): """def dead_fraction(A):
    dead = np.all(A == 0, axis=0)
    dead.mean()
""",
    ("dead_fraction", "counts_entries"): """def dead_fraction(A):
    return np.mean(A == 0)
""",
    ("dead_fraction", "zero_once_is_dead"): """def dead_fraction(A):
    return np.mean(np.any(A == 0, axis=0))
""",
    ("dead_fraction", "examples_for_units"): """def dead_fraction(A):
    return np.mean(np.all(A == 0, axis=1))
""",
    ("dead_fraction", "counts_the_living"): """def dead_fraction(A):
    return np.mean(np.any(A != 0, axis=0))
""",
    ("dead_fraction", "count_for_share"): """def dead_fraction(A):
    return np.sum(np.all(A == 0, axis=0))
""",
    ("dead_fraction", "percent_for_share"): """def dead_fraction(A):
    return 100 * np.mean(np.all(A == 0, axis=0))
""",
    ("dead_fraction", "divided_by_examples"): """def dead_fraction(A):
    return np.sum(np.all(A == 0, axis=0)) / len(A)
""",
    ("dead_fraction", "sum_is_zero"): """def dead_fraction(A):
    return np.mean(A.sum(axis=0) == 0)
""",
    ("dead_fraction", "negative_counts_as_zero"): """def dead_fraction(A):
    return np.mean(np.all(A <= 0, axis=0))
""",
    ("dead_fraction", "faint_counts_as_zero"): """
def dead_fraction(A):
    return np.isclose(A, 0, atol=1e-6).all(axis=0).mean()
""",
    ("dead_fraction", "one_example_only"): """def dead_fraction(A):
    return np.mean(A[0] == 0)
""",
    ("dead_fraction", "resting_share_of_each"): """def dead_fraction(A):
    return np.mean(A == 0, axis=0)
""",
    ("dead_fraction", "whole_layer"): """
def dead_fraction(A):
    return np.mean(np.all(A == 0))
""",
    ("dead_fraction", "argument_overwritten"): """def dead_fraction(A):
    A[A != 0] = 1
    return np.mean(A.sum(axis=0) == 0)
""",
    ("gelu", "cubic_term_missing"): """def gelu(z):
    u = np.sqrt(2 / np.pi) * z
    return z / 2 * (1 + tanh(u))
""",
    ("gelu", "exact_form"): """import math

erf = np.vectorize(math.erf)


def gelu(z):
    return z / 2 * (1 + erf(z / np.sqrt(2)))
""",
    ("gelu", "sigmoid_form"): """def gelu(z):
    return z * sigmoid(1.702 * z)
""",
    ("gelu", "half_missing"): """def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return z * (1 + tanh(u))
""",
    ("gelu", "z_missing"): """def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return (1 + tanh(u)) / 2
""",
    ("gelu", "one_missing"): """def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return z / 2 * tanh(u)
""",
    ("gelu", "side_mirrored"): """def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return z / 2 * (1 - tanh(u))
""",
    ("gelu", "root_wrong"): """def gelu(z):
    u = np.sqrt(2) / np.pi * (z + 0.044715 * z**3)
    return z / 2 * (1 + tanh(u))
""",
    ("gelu", "root_on_one_term"): """def gelu(z):
    u = np.sqrt(2 / np.pi) * z + 0.044715 * z**3
    return z / 2 * (1 + tanh(u))
""",
    ("gelu", "wrong_power"): """def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**2)
    return z / 2 * (1 + tanh(u))
""",
    ("gelu", "wrong_constant"): """def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.44715 * z**3)
    return z / 2 * (1 + tanh(u))
""",
    ("gelu", "relu_for_gelu"): """def gelu(z):
    return np.maximum(z, 0)
""",
    ("gelu", "slope_for_value"): """def gelu(z):
    c = np.sqrt(2 / np.pi)
    t = tanh(c * (z + 0.044715 * z**3))
    return (1 + t) / 2 + z / 2 * (1 - t**2) * c * (1 + 3 * 0.044715 * z**2)
""",
    ("gelu", "overflow_far_from_0"): """def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    p, q = np.exp(u), np.exp(-u)
    return z / 2 * (1 + (p - q) / (p + q))
""",
    ("gelu", "nothing_returned"): """def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    g = z / 2 * (1 + tanh(u))
""",
    ("gelu", "one_number_only"): """import math


def gelu(z):
    u = math.sqrt(2 / math.pi) * (z + 0.044715 * z**3)
    return z / 2 * (1 + math.tanh(u))
""",
    ("gelu", "summed_up"): """def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return np.sum(z / 2 * (1 + tanh(u)))
""",
    ("gelu", "row_by_row"): """
import math


def gelu(z):
    c = math.sqrt(2 / math.pi)

    def g(v):
        return v / 2 * (1 + math.tanh(c * (v + 0.044715 * v**3)))

    return g(z) if np.ndim(z) == 0 else np.array([g(v) for v in z])
""",
    ("gelu", "shape_flattened"): """def gelu(z):
    z = np.ravel(z)
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return z / 2 * (1 + tanh(u))
""",
    ("gelu", "argument_overwritten"): """def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    z *= (1 + tanh(u)) / 2
    return z
""",
    ("gelu", "sign"): """def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return -z / 2 * (1 + tanh(u))
""",
    ("gelu_derivative", "second_term_missing"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    return (1 + tanh(u)) / 2
""",
    ("gelu_derivative", "first_term_missing"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return z / 2 * tanh_derivative(u) * du
""",
    ("gelu_derivative", "inner_slope_missing"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    return (1 + tanh(u)) / 2 + z / 2 * tanh_derivative(u)
""",
    ("gelu_derivative", "inner_slope_wrong"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 0.044715 * z**2)
    return (1 + tanh(u)) / 2 + z / 2 * tanh_derivative(u) * du
""",
    ("gelu_derivative", "z_missing"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return (1 + tanh(u)) / 2 + tanh_derivative(u) * du / 2
""",
    ("gelu_derivative", "half_missing"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return 1 + tanh(u) + z * tanh_derivative(u) * du
""",
    ("gelu_derivative", "product_of_slopes"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return 0.5 * tanh_derivative(u) * du
""",
    ("gelu_derivative", "terms_subtracted"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return (1 + tanh(u)) / 2 - z / 2 * tanh_derivative(u) * du
""",
    ("gelu_derivative", "slope_of_tanh_wrong"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    t = tanh(u)
    return (1 + t) / 2 + z / 2 * (1 - t) * du
""",
    ("gelu_derivative", "outer_slope_at_z"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return (1 + tanh(u)) / 2 + z / 2 * tanh_derivative(z) * du
""",
    ("gelu_derivative", "one_missing"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return tanh(u) / 2 + z / 2 * tanh_derivative(u) * du
""",
    ("gelu_derivative", "exact_form"): """import math

erf = np.vectorize(math.erf)


def gelu_derivative(z):
    cdf = (1 + erf(z / np.sqrt(2))) / 2
    pdf = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    return cdf + z * pdf
""",
    ("gelu_derivative", "value_for_slope"): """def gelu_derivative(z):
    return gelu(z)
""",
    ("gelu_derivative", "slope_of_relu"): """def gelu_derivative(z):
    return relu_derivative(z)
""",
    ("gelu_derivative", "cubic_term_missing"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u, du = c * z, c
    return (1 + tanh(u)) / 2 + z / 2 * tanh_derivative(u) * du
""",
    ("gelu_derivative", "measured_coarsely"): """def gelu_derivative(z):
    h = 0.1
    return (gelu(z + h) - gelu(z - h)) / (2 * h)
""",
    ("gelu_derivative", "overflow_far_from_0"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    p, q = np.exp(u), np.exp(-u)
    t = (p - q) / (p + q)
    return (1 + t) / 2 + z / 2 * (1 - t**2) * du
""",
    ("gelu_derivative", "nothing_returned"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    d = (1 + tanh(u)) / 2 + z / 2 * tanh_derivative(u) * du
""",
    ("gelu_derivative", "one_number_only"): """import math


def gelu_derivative(z):
    c = math.sqrt(2 / math.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    t = math.tanh(u)
    return (1 + t) / 2 + z / 2 * (1 - t**2) * du
""",
    ("gelu_derivative", "summed_up"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return np.sum((1 + tanh(u)) / 2 + z / 2 * tanh_derivative(u) * du)
""",
    ("gelu_derivative", "row_by_row"): """def slope(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return (1 + tanh(u)) / 2 + z / 2 * tanh_derivative(u) * du


def gelu_derivative(z):
    return np.vstack([slope(row) for row in z])
""",
    ("gelu_derivative", "shape_flattened"): """def gelu_derivative(z):
    z = np.ravel(z)
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return (1 + tanh(u)) / 2 + z / 2 * tanh_derivative(u) * du
""",
    ("gelu_derivative", "argument_overwritten"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    z *= tanh_derivative(u) * du / 2
    z += (1 + tanh(u)) / 2
    return z
""",
    ("gelu_derivative", "sign"): """def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return -((1 + tanh(u)) / 2 + z / 2 * tanh_derivative(u) * du)
""",
}
