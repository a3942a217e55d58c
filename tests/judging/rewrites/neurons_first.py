"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("two_layer_forward", "nothing_returned"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1 + b1)
    output = hidden @ W2 + b2
    print(output)
""",
    ("two_layer_forward", "output_bent_too"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1 + b1)
    output = activation(hidden @ W2 + b2)
    return output
""",
    ("two_layer_forward", "bend_missing"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = X @ W1 + b1
    return hidden @ W2 + b2
""",
    ("two_layer_forward", "bend_at_the_end_only"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = X @ W1 + b1
    output = hidden @ W2 + b2
    return activation(output)
""",
    ("two_layer_forward", "input_bent"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    bent = activation(X)
    hidden = bent @ W1 + b1
    return hidden @ W2 + b2
""",
    ("two_layer_forward", "bent_twice"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    scores = activation(X @ W1 + b1)
    hidden = activation(scores)
    return hidden @ W2 + b2
""",
    ("two_layer_forward", "bias_after_the_bend"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1) + b1
    return hidden @ W2 + b2
""",
    ("two_layer_forward", "first_bias_missing"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1)
    return hidden @ W2 + b2
""",
    ("two_layer_forward", "second_bias_missing"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1 + b1)
    return hidden @ W2
""",
    ("two_layer_forward", "biases_missing"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1)
    out = hidden @ W2
    return out
""",
    ("two_layer_forward", "bias_bent"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1) + activation(b1)
    return hidden @ W2 + b2
""",
    ("two_layer_forward", "bias_subtracted"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1 - b1)
    return hidden @ W2 - b2
""",
    ("two_layer_forward", "bias_into_weights"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ (W1 + b1))
    return hidden @ (W2 + b2)
""",
    ("two_layer_forward", "hidden_layer_returned"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    scores = X @ W1 + b1
    hidden = activation(scores)
    return hidden
""",
    ("two_layer_forward", "both_layers_returned"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1 + b1)
    output = hidden @ W2 + b2
    return hidden, output
""",
    ("two_layer_forward", "layers_exchanged"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W2 + b2)
    return hidden @ W1 + b1
""",
    ("two_layer_forward", "second_layer_reads_the_inputs"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1 + b1)
    output = X @ W2 + b2
    return output
""",
    ("two_layer_forward", "first_layer_used_twice"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1 + b1)
    output = hidden @ W1 + b1
    return output
""",
    ("two_layer_forward", "weights_transposed"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    scores = X @ W1.T + b1
    hidden = activation(scores)
    return hidden @ W2 + b2
""",
    ("two_layer_forward", "elementwise_product"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X * W1 + b1)
    return hidden * W2 + b2
""",
    ("two_layer_forward", "result_transposed"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1 + b1)
    output = hidden @ W2 + b2
    return output.T
""",
    ("two_layer_forward", "examples_added_up"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    total = np.zeros(len(b2))
    for x in X:
        hidden = activation(x @ W1 + b1)
        total = total + hidden @ W2 + b2
    return total
""",
    ("two_layer_forward", "outputs_added_up"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1 + b1)
    results = []
    for h in hidden:
        results.append(np.sum(h @ W2 + b2))
    return np.array(results)
""",
    ("two_layer_forward", "shape_flattened"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    hidden = activation(X @ W1 + b1)
    output = hidden @ W2 + b2
    return output.flatten()
""",
    ("two_layer_forward", "own_activation"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    scores = X @ W1 + b1
    hidden = np.maximum(scores, 0)
    return hidden @ W2 + b2
""",
    ("two_layer_forward", "argument_overwritten"): """
def two_layer_forward(X, W1, b1, W2, b2, activation):
    b1 *= -1  # as a threshold
    b2 *= -1
    hidden = activation(X @ W1 - b1)
    return hidden @ W2 - b2
""",
    ("sigmoid_derivative", "output_for_input"): """
def sigmoid_derivative(z):
    return z * (1 - z)
""",
    ("sigmoid_derivative", "value_for_slope"): """
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s
""",
    ("sigmoid_derivative", "slope_at_the_output"): """
def sigmoid_derivative(z):
    out = sigmoid(z)
    s = sigmoid(out)
    return s * (1 - s)
""",
    ("sigmoid_derivative", "multiplied_by_z"): """
def sigmoid_derivative(z):
    s = sigmoid(z)
    return z * s * (1 - s)
""",
    ("sigmoid_derivative", "slope_squared"): """
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = s * (1 - s)
    return slope**2
""",
    ("sigmoid_derivative", "overflow_far_from_0"): """
def sigmoid_derivative(z):
    e = np.exp(-z)
    return e / (1 + e) ** 2
""",
    ("sigmoid_derivative", "slope_of_tanh"): """
def sigmoid_derivative(z):
    t = np.tanh(z)
    return 1 - t**2
""",
    ("sigmoid_derivative", "one_factor_missing"): """
def sigmoid_derivative(z):
    s = sigmoid(z)
    return 1 - s
""",
    ("sigmoid_derivative", "factor_with_plus"): """
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 + s)
""",
    ("sigmoid_derivative", "factors_added"): """
def sigmoid_derivative(z):
    s = sigmoid(z)
    lacking = 1 - s
    return s + lacking
""",
    ("sigmoid_derivative", "square_on_one_factor"): """
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - s) ** 2
""",
    ("sigmoid_derivative", "slope_of_exp_alone"): """
def sigmoid_derivative(z):
    return -np.exp(-z)
""",
    ("sigmoid_derivative", "measured_coarsely"): """
def sigmoid_derivative(z):
    h = 0.1
    return (sigmoid(z + h) - sigmoid(z - h)) / (2 * h)
""",
    ("sigmoid_derivative", "nothing_returned"): """
def sigmoid_derivative(z):
    s = sigmoid(z)
    slope = s * (1 - s)
""",
    ("sigmoid_derivative", "one_number_only"): """
def sigmoid_derivative(z):
    s = float(sigmoid(z))
    return s * (1 - s)
""",
    ("sigmoid_derivative", "summed_up"): """
def sigmoid_derivative(z):
    s = sigmoid(z)
    return np.sum(s * (1 - s))
""",
    ("sigmoid_derivative", "row_by_row"): """
def sigmoid_derivative(z):
    if np.ndim(z) == 0:
        s = sigmoid(z)
        return s * (1 - s)
    slopes = []
    for value in z:
        if value < 0:
            e = np.exp(value)
        else:
            e = np.exp(-value)
        slopes.append(e / (1 + e) ** 2)
    return np.array(slopes)
""",
    ("sigmoid_derivative", "shape_flattened"): """
def sigmoid_derivative(z):
    slopes = []
    for number in np.array(z).flatten():
        s = sigmoid(number)
        slopes.append(s * (1 - s))
    return np.array(slopes)
""",
    ("sigmoid_derivative", "argument_overwritten"): """
def sigmoid_derivative(z):
    s = sigmoid(z)
    z *= 0
    z += s * (1 - s)
    return z
""",
    ("sigmoid_derivative", "sign"): """
def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (s - 1)
""",
    ("tanh", "overflow_far_from_0"): """
def tanh(z):
    up = np.exp(z)
    down = np.exp(-z)
    return (up - down) / (up + down)
""",
    ("tanh", "sigmoid_for_tanh"): """
def tanh(z):
    return sigmoid(z)
""",
    ("tanh", "argument_not_doubled"): """
def tanh(z):
    return 2 * sigmoid(z) - 1
""",
    ("tanh", "argument_halved"): """
def tanh(z):
    s = sigmoid(z / 2)
    return 2 * s - 1
""",
    ("tanh", "not_stretched"): """
def tanh(z):
    return sigmoid(2 * z) - 1
""",
    ("tanh", "not_shifted"): """
def tanh(z):
    return 2 * sigmoid(2 * z)
""",
    ("tanh", "shifted_before_stretching"): """
def tanh(z):
    s = sigmoid(2 * z) - 1
    return 2 * s
""",
    ("tanh", "upside_down"): """
def tanh(z):
    e = np.exp(-2 * np.abs(z))
    size = (1 + e) / (1 - e)
    return np.sign(z) * size
""",
    ("tanh", "one_exponential_missing"): """
def tanh(z):
    z = np.clip(z, -300, 300)
    up = np.exp(z)
    down = np.exp(-z)
    return (up - down) / up
""",
    ("tanh", "another_function"): """
def tanh(z):
    return np.arctan(z)
""",
    ("tanh", "slope_for_value"): """
def tanh(z):
    t = 2 * sigmoid(2 * z) - 1
    return 1 - t**2
""",
    ("tanh", "nothing_returned"): """
def tanh(z):
    result = 2 * sigmoid(2 * z) - 1
    print(result)
""",
    ("tanh", "one_number_only"): """
import math


def tanh(z):
    return math.tanh(z)
""",
    ("tanh", "summed_up"): """
def tanh(z):
    total = 0.0
    for number in np.ravel(z):
        total += 2 * sigmoid(2 * number) - 1
    return total
""",
    ("tanh", "row_by_row"): """
import math


def tanh(z):
    if np.ndim(z) == 0:
        return math.tanh(z)
    result = []
    for value in z:
        result.append(math.tanh(value))
    return np.array(result)
""",
    ("tanh", "shape_flattened"): """
def tanh(z):
    flat = np.ravel(z)
    return 2 * sigmoid(2 * flat) - 1
""",
    ("tanh", "argument_overwritten"): """
def tanh(z):
    z *= 2
    return 2 * sigmoid(z) - 1
""",
    ("tanh", "sign"): """
def tanh(z):
    return 1 - 2 * sigmoid(2 * z)
""",
    ("tanh_derivative", "output_for_input"): """
def tanh_derivative(z):
    return 1 - z**2
""",
    ("tanh_derivative", "value_for_slope"): """
def tanh_derivative(z):
    return tanh(z)
""",
    ("tanh_derivative", "slope_at_the_output"): """
def tanh_derivative(z):
    t = tanh(z)
    return 1 - tanh(t) ** 2
""",
    ("tanh_derivative", "multiplied_by_z"): """
def tanh_derivative(z):
    t = tanh(z)
    return (1 - t**2) * z
""",
    ("tanh_derivative", "slope_squared"): """
def tanh_derivative(z):
    t = tanh(z)
    slope = 1 - t * t
    return slope * slope
""",
    ("tanh_derivative", "square_missing"): """
def tanh_derivative(z):
    return 1 - tanh(z)
""",
    ("tanh_derivative", "one_missing"): """
def tanh_derivative(z):
    t = tanh(z)
    return -(t**2)
""",
    ("tanh_derivative", "plus_for_minus"): """
def tanh_derivative(z):
    t = tanh(z)
    return 1 + t**2
""",
    ("tanh_derivative", "squared_difference"): """
def tanh_derivative(z):
    return (1 - tanh(z)) ** 2
""",
    ("tanh_derivative", "square_of_the_argument"): """
def tanh_derivative(z):
    return 1 - tanh(z**2)
""",
    ("tanh_derivative", "slope_of_sigmoid"): """
def tanh_derivative(z):
    s = sigmoid(z)
    return s * (1 - s)
""",
    ("tanh_derivative", "doubled"): """
def tanh_derivative(z):
    t = tanh(z)
    return 2 * (1 - t**2)
""",
    ("tanh_derivative", "overflow_far_from_0"): """
def tanh_derivative(z):
    t = (np.exp(z) - np.exp(-z)) / (np.exp(z) + np.exp(-z))
    return 1 - t**2
""",
    ("tanh_derivative", "measured_coarsely"): """
def tanh_derivative(z):
    h = 0.1
    rise = tanh(z + h) - tanh(z - h)
    return rise / (2 * h)
""",
    ("tanh_derivative", "nothing_returned"): """
def tanh_derivative(z):
    t = tanh(z)
    slope = 1 - t**2
    print(slope)
""",
    ("tanh_derivative", "one_number_only"): """
import math


def tanh_derivative(z):
    t = math.tanh(z)
    return 1 - t**2
""",
    ("tanh_derivative", "summed_up"): """
def tanh_derivative(z):
    t = tanh(z)
    return np.sum(1 - t**2)
""",
    ("tanh_derivative", "row_by_row"): """
def tanh_derivative(z):
    result = []
    for row in z:
        result.append(1 - tanh(row) ** 2)
    return np.array(result)
""",
    ("tanh_derivative", "shape_flattened"): """
def tanh_derivative(z):
    t = np.ravel(tanh(z))
    return 1 - t**2
""",
    ("tanh_derivative", "argument_overwritten"): """
def tanh_derivative(z):
    z *= 2
    s = sigmoid(z)
    return 4 * s * (1 - s)
""",
    ("tanh_derivative", "sign"): """
def tanh_derivative(z):
    t = tanh(z)
    return t**2 - 1
""",
    ("saturated_fraction", "nothing_returned"): """
def saturated_fraction(slopes, threshold):
    small = np.abs(slopes) < threshold
    share = np.mean(small)
""",
    ("saturated_fraction", "sign_not_dropped"): """
def saturated_fraction(slopes, threshold):
    count = 0
    for slope in slopes.flatten():
        if slope < threshold:
            count += 1
    return count / slopes.size
""",
    ("saturated_fraction", "counts_the_steep_ones"): """
def saturated_fraction(slopes, threshold):
    count = 0
    flat = np.ravel(slopes)
    for s in flat:
        if abs(s) > threshold:
            count += 1
    return count / len(flat)
""",
    ("saturated_fraction", "border_counted"): """
def saturated_fraction(slopes, threshold):
    return np.mean(np.abs(slopes) <= threshold)
""",
    ("saturated_fraction", "count_for_share"): """
def saturated_fraction(slopes, threshold):
    count = 0
    for slope in slopes.flatten():
        if abs(slope) < threshold:
            count += 1
    return count
""",
    ("saturated_fraction", "percent_for_share"): """
def saturated_fraction(slopes, threshold):
    return 100 * np.mean(np.abs(slopes) < threshold)
""",
    ("saturated_fraction", "divided_by_rows"): """
def saturated_fraction(slopes, threshold):
    count = np.sum(np.abs(slopes) < threshold)
    return count / len(slopes)
""",
    ("saturated_fraction", "one_share_a_row"): """
def saturated_fraction(slopes, threshold):
    small = np.abs(slopes) < threshold
    return np.mean(small, axis=-1)
""",
    ("saturated_fraction", "zeros_only"): """
def saturated_fraction(slopes, threshold):
    flat = 0
    for slope in slopes.flatten():
        if slope == 0:
            flat += 1
    return flat / slopes.size
""",
    ("saturated_fraction", "own_threshold"): """
def saturated_fraction(slopes, threshold):
    return np.mean(np.abs(slopes) < 0.05)
""",
    ("saturated_fraction", "relative_threshold"): """
def saturated_fraction(slopes, threshold):
    sizes = np.abs(slopes)
    limit = threshold * np.max(sizes)
    return np.mean(sizes < limit)
""",
    ("saturated_fraction", "mean_compared"): """
def saturated_fraction(slopes, threshold):
    sizes = np.abs(slopes)
    return float(np.mean(sizes) < threshold)
""",
    ("saturated_fraction", "mean_of_the_small_ones"): """
def saturated_fraction(slopes, threshold):
    sizes = np.abs(slopes)
    small = sizes[sizes < threshold]
    if len(small) == 0:
        return 0.0
    return np.mean(small)
""",
    ("saturated_fraction", "squares_compared"): """
def saturated_fraction(slopes, threshold):
    return np.mean(slopes**2 < threshold)
""",
    ("saturated_fraction", "yes_or_no_for_each"): """
def saturated_fraction(slopes, threshold):
    return np.abs(slopes) < threshold
""",
    ("saturated_fraction", "whole_layer"): """
def saturated_fraction(slopes, threshold):
    for s in np.ravel(slopes):
        if abs(s) >= threshold:
            return 0.0
    return 1.0
""",
    ("saturated_fraction", "argument_overwritten"): """
def saturated_fraction(slopes, threshold):
    slopes[slopes < 0] *= -1
    return np.mean(slopes < threshold)
""",
    ("relu", "negative_part"): """
def relu(z):
    return np.minimum(z, 0)
""",
    ("relu", "sign_dropped"): """
def relu(z):
    return np.where(z > 0, z, -z)
""",
    ("relu", "step_for_ramp"): """
def relu(z):
    return np.where(z > 0, 1.0, 0.0)
""",
    ("relu", "truth_for_value"): """
def relu(z):
    return z > 0
""",
    ("relu", "maximum_of_the_array"): """
def relu(z):
    return max(np.max(z), 0)
""",
    ("relu", "negatives_left_out"): """
def relu(z):
    z = np.array(z)
    return z[z > 0]
""",
    ("relu", "leaky_for_relu"): """
def relu(z):
    return np.where(z > 0, z, 0.01 * z)
""",
    ("relu", "cut_from_above"): """
def relu(z):
    return np.minimum(z, 0)
""",
    ("relu", "smooth_bend"): """
def relu(z):
    return np.logaddexp(0, z)
""",
    ("relu", "other_bend"): """
def relu(z):
    return 2 * sigmoid(2 * z) - 1
""",
    ("relu", "squared"): """
def relu(z):
    positive = np.maximum(z, 0)
    return positive**2
""",
    ("relu", "unchanged"): """
def relu(z):
    bent = z * 1.0
    return bent
""",
    ("relu", "nothing_returned"): """
def relu(z):
    result = np.maximum(z, 0)
    print(result)
""",
    ("relu", "one_number_only"): """
def relu(z):
    if z > 0:
        return z
    else:
        return 0.0
""",
    ("relu", "summed_up"): """
def relu(z):
    total = 0.0
    for value in np.ravel(z):
        if value > 0:
            total += value
    return total
""",
    ("relu", "row_by_row"): """
def relu(z):
    if np.ndim(z) == 0:
        return max(z, 0.0)
    out = []
    for value in z:
        if value > 0:
            out.append(value)
        else:
            out.append(0.0)
    return np.array(out)
""",
    ("relu", "shape_flattened"): """
def relu(z):
    result = []
    for number in np.ravel(z):
        if number > 0:
            result.append(number)
        else:
            result.append(0.0)
    return np.array(result)
""",
    ("relu", "argument_overwritten"): """
def relu(z):
    z *= z > 0
    return z
""",
    ("relu", "sign"): """
def relu(z):
    return -np.maximum(z, 0)
""",
    ("relu_derivative", "value_for_slope"): """
def relu_derivative(z):
    return np.maximum(z, 0)
""",
    ("relu_derivative", "sides_exchanged"): """
def relu_derivative(z):
    return np.where(z > 0, 0.0, 1.0)
""",
    ("relu_derivative", "minus_on_the_left"): """
def relu_derivative(z):
    return np.sign(z)
""",
    ("relu_derivative", "one_everywhere"): """
def relu_derivative(z):
    return np.ones(np.shape(z))
""",
    ("relu_derivative", "leaky_for_relu"): """
def relu_derivative(z):
    return np.where(z > 0, 1.0, 0.01)
""",
    ("relu_derivative", "one_answer_for_all"): """
def relu_derivative(z):
    if np.all(z > 0):
        return 1.0
    return 0.0
""",
    ("relu_derivative", "other_border"): """
def relu_derivative(z):
    return np.where(z > 1, 1.0, 0.0)
""",
    ("relu_derivative", "multiplied_by_z"): """
def relu_derivative(z):
    slope = np.where(z > 0, 1.0, 0.0)
    return slope * z
""",
    ("relu_derivative", "clipped_value"): """
def relu_derivative(z):
    return np.clip(z, 0.0, 1.0)
""",
    ("relu_derivative", "smooth_slope"): """
def relu_derivative(z):
    return sigmoid(z)
""",
    ("relu_derivative", "negatives_left_out"): """
def relu_derivative(z):
    slopes = []
    for number in np.ravel(z):
        if number > 0:
            slopes.append(1.0)
    return np.array(slopes)
""",
    ("relu_derivative", "nothing_returned"): """
def relu_derivative(z):
    slope = np.where(z > 0, 1.0, 0.0)
    print(slope)
""",
    ("relu_derivative", "one_number_only"): """
def relu_derivative(z):
    if z > 0:
        return 1.0
    return 0.0
""",
    ("relu_derivative", "summed_up"): """
def relu_derivative(z):
    slopes = np.where(z > 0, 1.0, 0.0)
    return slopes.sum()
""",
    ("relu_derivative", "row_by_row"): """
def relu_derivative(z):
    slopes = []
    for row in z:
        slopes.append(np.where(row > 0, 1.0, 0.0))
    return np.array(slopes)
""",
    ("relu_derivative", "shape_flattened"): """
def relu_derivative(z):
    slopes = []
    for number in np.ravel(z):
        if number > 0:
            slopes.append(1.0)
        else:
            slopes.append(0.0)
    return np.array(slopes)
""",
    ("relu_derivative", "argument_overwritten"): """
def relu_derivative(z):
    positive = z > 0
    z *= 0
    z += positive
    return z
""",
    ("relu_derivative", "sign"): """
def relu_derivative(z):
    return np.where(z > 0, -1.0, 0.0)
""",
    ("leaky_relu", "leak_missing"): """
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, 0.0)
""",
    ("leaky_relu", "own_slope"): """
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, 0.01 * z)
""",
    ("leaky_relu", "leak_on_the_wrong_side"): """
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, slope * z, z)
""",
    ("leaky_relu", "leak_on_both_sides"): """
def leaky_relu(z, slope=0.01):
    return slope * z
""",
    ("leaky_relu", "slope_for_value"): """
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, 1.0, slope)
""",
    ("leaky_relu", "leak_with_wrong_sign"): """
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, -slope * z)
""",
    ("leaky_relu", "divided_by_slope"): """
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, z / slope)
""",
    ("leaky_relu", "leak_added"): """
def leaky_relu(z, slope=0.01):
    return relu(z) + slope * z
""",
    ("leaky_relu", "remaining_share"): """
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, (1 - slope) * z)
""",
    ("leaky_relu", "unchanged"): """
def leaky_relu(z, slope=0.01):
    return np.where(z > 0, z, z)
""",
    ("leaky_relu", "curved_leak"): """
def leaky_relu(z, slope=0.01):
    left = slope * (np.exp(np.minimum(z, 0)) - 1)
    return np.where(z > 0, z, left)
""",
    ("leaky_relu", "one_answer_for_all"): """
def leaky_relu(z, slope=0.01):
    if np.all(z > 0):
        return z * 1.0
    else:
        return slope * z
""",
    ("leaky_relu", "nothing_returned"): """
def leaky_relu(z, slope=0.01):
    result = np.where(z > 0, z, slope * z)
    print(result)
""",
    ("leaky_relu", "one_number_only"): """
def leaky_relu(z, slope=0.01):
    if z > 0:
        return z
    else:
        return slope * z
""",
    ("leaky_relu", "summed_up"): """
def leaky_relu(z, slope=0.01):
    return np.sum(np.where(z > 0, z, slope * z))
""",
    ("leaky_relu", "row_by_row"): """
def leaky_relu(z, slope=0.01):
    def bend(value):
        if value > 0:
            return value
        return slope * value

    if np.ndim(z) == 0:
        return bend(z)
    return np.array([bend(value) for value in z])
""",
    ("leaky_relu", "shape_flattened"): """
def leaky_relu(z, slope=0.01):
    values = []
    for number in np.ravel(z):
        if number > 0:
            values.append(number)
        else:
            values.append(slope * number)
    return np.array(values)
""",
    ("leaky_relu", "argument_overwritten"): """
def leaky_relu(z, slope=0.01):
    z *= np.where(z > 0, 1.0, slope)
    return z
""",
    ("leaky_relu", "sign"): """
def leaky_relu(z, slope=0.01):
    return -np.where(z > 0, z, slope * z)
""",
    ("leaky_relu_derivative", "leak_only_forward"): """
def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, 1.0, 0.0)
""",
    ("leaky_relu_derivative", "own_slope"): """
def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, 1.0, 0.01)
""",
    ("leaky_relu_derivative", "value_for_slope"): """
def leaky_relu_derivative(z, slope=0.01):
    return leaky_relu(z, slope)
""",
    ("leaky_relu_derivative", "value_on_one_side"): """
def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, 1.0, slope * z)
""",
    ("leaky_relu_derivative", "sides_exchanged"): """
def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, slope, 1.0)
""",
    ("leaky_relu_derivative", "leak_on_both_sides"): """
def leaky_relu_derivative(z, slope=0.01):
    return np.full(np.shape(z), slope)
""",
    ("leaky_relu_derivative", "leak_with_wrong_sign"): """
def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, 1.0, -slope)
""",
    ("leaky_relu_derivative", "one_everywhere"): """
def leaky_relu_derivative(z, slope=0.01):
    return np.ones(np.shape(z))
""",
    ("leaky_relu_derivative", "leak_squared"): """
def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, 1.0, slope**2)
""",
    ("leaky_relu_derivative", "remaining_share"): """
def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, 1.0, 1 - slope)
""",
    ("leaky_relu_derivative", "one_answer_for_all"): """
def leaky_relu_derivative(z, slope=0.01):
    if np.all(z > 0):
        return 1.0
    return slope
""",
    ("leaky_relu_derivative", "nothing_returned"): """
def leaky_relu_derivative(z, slope=0.01):
    result = np.where(z > 0, 1.0, slope)
    print(result)
""",
    ("leaky_relu_derivative", "one_number_only"): """
def leaky_relu_derivative(z, slope=0.01):
    if z > 0:
        return 1.0
    return slope
""",
    ("leaky_relu_derivative", "summed_up"): """
def leaky_relu_derivative(z, slope=0.01):
    total = 0.0
    for number in np.ravel(z):
        if number > 0:
            total += 1.0
        else:
            total += slope
    return total
""",
    ("leaky_relu_derivative", "row_by_row"): """
def leaky_relu_derivative(z, slope=0.01):
    rows = []
    for i in range(len(z)):
        rows.append(np.where(z[i] > 0, 1.0, slope))
    return np.array(rows)
""",
    ("leaky_relu_derivative", "shape_flattened"): """
def leaky_relu_derivative(z, slope=0.01):
    slopes = []
    for number in np.ravel(z):
        slopes.append(1.0 if number > 0 else slope)
    return np.array(slopes)
""",
    ("leaky_relu_derivative", "argument_overwritten"): """
def leaky_relu_derivative(z, slope=0.01):
    positive = z > 0
    z *= 0
    z += np.where(positive, 1.0, slope)
    return z
""",
    ("leaky_relu_derivative", "sign"): """
def leaky_relu_derivative(z, slope=0.01):
    return np.where(z > 0, -1.0, -slope)
""",
    ("dead_fraction", "nothing_returned"): """
def dead_fraction(A):
    dead = np.all(A == 0, axis=0)
    share = np.mean(dead)
    print(share)
""",
    ("dead_fraction", "counts_entries"): """
def dead_fraction(A):
    return np.mean(A == 0)
""",
    ("dead_fraction", "zero_once_is_dead"): """
def dead_fraction(A):
    dead = np.any(A == 0, axis=0)
    return np.mean(dead)
""",
    ("dead_fraction", "examples_for_units"): """
def dead_fraction(A):
    dead = 0
    for row in A:
        if np.all(row == 0):
            dead += 1
    return dead / len(A)
""",
    ("dead_fraction", "counts_the_living"): """
def dead_fraction(A):
    alive = np.any(A != 0, axis=0)
    return np.mean(alive)
""",
    ("dead_fraction", "count_for_share"): """
def dead_fraction(A):
    dead = 0
    for j in range(A.shape[1]):
        if np.all(A[:, j] == 0):
            dead += 1
    return dead
""",
    ("dead_fraction", "percent_for_share"): """
def dead_fraction(A):
    return np.mean(np.all(A == 0, axis=0)) * 100
""",
    ("dead_fraction", "divided_by_examples"): """
def dead_fraction(A):
    dead = 0
    for column in A.T:
        if np.all(column == 0):
            dead += 1
    return dead / len(A)
""",
    ("dead_fraction", "sum_is_zero"): """
def dead_fraction(A):
    totals = np.sum(A, axis=0)
    return np.mean(totals == 0)
""",
    ("dead_fraction", "negative_counts_as_zero"): """
def dead_fraction(A):
    return np.mean(np.all(A <= 0, axis=0))
""",
    ("dead_fraction", "faint_counts_as_zero"): """
def dead_fraction(A):
    units = A.shape[1]
    dead = 0
    for j in range(units):
        if np.all(np.abs(A[:, j]) < 1e-6):
            dead += 1
    return dead / units
""",
    ("dead_fraction", "one_example_only"): """
def dead_fraction(A):
    first = A[0]
    return np.mean(first == 0)
""",
    ("dead_fraction", "resting_share_of_each"): """
def dead_fraction(A):
    return np.mean(A == 0, axis=0)
""",
    ("dead_fraction", "whole_layer"): """
def dead_fraction(A):
    is_zero = A == 0
    dead = np.all(is_zero)
    return np.mean(dead)
""",
    ("dead_fraction", "argument_overwritten"): """
def dead_fraction(A):
    A[A != 0] = 1
    active = np.sum(A, axis=0)
    return np.mean(active == 0)
""",
    ("gelu", "cubic_term_missing"): """
def gelu(z):
    u = np.sqrt(2 / np.pi) * z
    return z / 2 * (1 + tanh(u))
""",
    ("gelu", "exact_form"): """
import math


def gelu(z):
    erf = np.vectorize(math.erf, otypes=[float])
    return z / 2 * (1 + erf(z / np.sqrt(2)))
""",
    ("gelu", "sigmoid_form"): """
def gelu(z):
    return z * sigmoid(1.702 * z)
""",
    ("gelu", "half_missing"): """
def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return z * (1 + tanh(u))
""",
    ("gelu", "z_missing"): """
def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return 0.5 * (1 + tanh(u))
""",
    ("gelu", "one_missing"): """
def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return z / 2 * tanh(u)
""",
    ("gelu", "side_mirrored"): """
def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return z / 2 * (1 - tanh(u))
""",
    ("gelu", "root_wrong"): """
def gelu(z):
    root = np.sqrt(np.pi / 2)
    u = root * (z + 0.044715 * z**3)
    return z / 2 * (1 + tanh(u))
""",
    ("gelu", "root_on_one_term"): """
def gelu(z):
    u = np.sqrt(2 / np.pi) * z + 0.044715 * z**3
    return z / 2 * (1 + tanh(u))
""",
    ("gelu", "wrong_power"): """
def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**2)
    return z / 2 * (1 + tanh(u))
""",
    ("gelu", "wrong_constant"): """
def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.44715 * z**3)
    return z / 2 * (1 + tanh(u))
""",
    ("gelu", "relu_for_gelu"): """
def gelu(z):
    return relu(z)
""",
    ("gelu", "slope_for_value"): """
def gelu(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return 0.5 * (1 + tanh(u)) + z / 2 * tanh_derivative(u) * du
""",
    ("gelu", "overflow_far_from_0"): """
def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    t = (np.exp(u) - np.exp(-u)) / (np.exp(u) + np.exp(-u))
    return z / 2 * (1 + t)
""",
    ("gelu", "nothing_returned"): """
def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    result = z / 2 * (1 + tanh(u))
""",
    ("gelu", "one_number_only"): """
import math


def gelu(z):
    u = math.sqrt(2 / math.pi) * (z + 0.044715 * z**3)
    return z / 2 * (1 + math.tanh(u))
""",
    ("gelu", "summed_up"): """
def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return np.sum(z / 2 * (1 + tanh(u)))
""",
    ("gelu", "row_by_row"): """
import math


def gelu(z):
    def one(value):
        u = math.sqrt(2 / math.pi) * (value + 0.044715 * value**3)
        return value / 2 * (1 + math.tanh(u))

    if np.ndim(z) == 0:
        return one(z)
    result = []
    for value in z:
        result.append(one(value))
    return np.array(result)
""",
    ("gelu", "shape_flattened"): """
def gelu(z):
    flat = np.ravel(z)
    u = np.sqrt(2 / np.pi) * (flat + 0.044715 * flat**3)
    return flat / 2 * (1 + tanh(u))
""",
    ("gelu", "argument_overwritten"): """
def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    z *= 0.5
    return z * (1 + tanh(u))
""",
    ("gelu", "sign"): """
def gelu(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return -z / 2 * (1 + tanh(u))
""",
    ("gelu_derivative", "second_term_missing"): """
def gelu_derivative(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return 0.5 * (1 + tanh(u))
""",
    ("gelu_derivative", "first_term_missing"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return z / 2 * tanh_derivative(u) * du
""",
    ("gelu_derivative", "inner_slope_missing"): """
def gelu_derivative(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    first = 0.5 * (1 + tanh(u))
    second = z / 2 * tanh_derivative(u)
    return first + second
""",
    ("gelu_derivative", "inner_slope_wrong"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 0.044715 * z**2)
    first = 0.5 * (1 + tanh(u))
    second = z / 2 * tanh_derivative(u) * du
    return first + second
""",
    ("gelu_derivative", "z_missing"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    first = 0.5 * (1 + tanh(u))
    second = 0.5 * tanh_derivative(u) * du
    return first + second
""",
    ("gelu_derivative", "half_missing"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    first = 1 + tanh(u)
    second = z * tanh_derivative(u) * du
    return first + second
""",
    ("gelu_derivative", "product_of_slopes"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    slope_of_left = 0.5
    slope_of_right = tanh_derivative(u) * du
    return slope_of_left * slope_of_right
""",
    ("gelu_derivative", "terms_subtracted"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    first = 0.5 * (1 + tanh(u))
    second = z / 2 * tanh_derivative(u) * du
    return first - second
""",
    ("gelu_derivative", "slope_of_tanh_wrong"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    t = tanh(u)
    return 0.5 * (1 + t) + z / 2 * (1 - t) * du
""",
    ("gelu_derivative", "outer_slope_at_z"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return 0.5 * (1 + tanh(u)) + z / 2 * tanh_derivative(z) * du
""",
    ("gelu_derivative", "one_missing"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return 0.5 * tanh(u) + z / 2 * tanh_derivative(u) * du
""",
    ("gelu_derivative", "exact_form"): """
import math


def gelu_derivative(z):
    erf = np.vectorize(math.erf, otypes=[float])
    share = 0.5 * (1 + erf(z / np.sqrt(2)))
    density = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    return share + z * density
""",
    ("gelu_derivative", "value_for_slope"): """
def gelu_derivative(z):
    u = np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)
    return z / 2 * (1 + tanh(u))
""",
    ("gelu_derivative", "slope_of_relu"): """
def gelu_derivative(z):
    return relu_derivative(z)
""",
    ("gelu_derivative", "cubic_term_missing"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * z
    du = c
    return 0.5 * (1 + tanh(u)) + z / 2 * tanh_derivative(u) * du
""",
    ("gelu_derivative", "measured_coarsely"): """
def gelu_derivative(z):
    h = 0.1
    return (gelu(z + h) - gelu(z - h)) / (2 * h)
""",
    ("gelu_derivative", "overflow_far_from_0"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    t = (np.exp(u) - np.exp(-u)) / (np.exp(u) + np.exp(-u))
    return 0.5 * (1 + t) + z / 2 * (1 - t**2) * du
""",
    ("gelu_derivative", "nothing_returned"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    slope = 0.5 * (1 + tanh(u)) + z / 2 * tanh_derivative(u) * du
    print(slope)
""",
    ("gelu_derivative", "one_number_only"): """
import math


def gelu_derivative(z):
    c = math.sqrt(2 / math.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    t = math.tanh(u)
    return 0.5 * (1 + t) + z / 2 * (1 - t**2) * du
""",
    ("gelu_derivative", "summed_up"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    slopes = 0.5 * (1 + tanh(u)) + z / 2 * tanh_derivative(u) * du
    return np.sum(slopes)
""",
    ("gelu_derivative", "row_by_row"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    slopes = []
    for row in z:
        u = c * (row + 0.044715 * row**3)
        du = c * (1 + 3 * 0.044715 * row**2)
        slopes.append(0.5 * (1 + tanh(u)) + row / 2 * tanh_derivative(u) * du)
    return np.array(slopes)
""",
    ("gelu_derivative", "shape_flattened"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    slopes = []
    for number in np.ravel(z):
        u = c * (number + 0.044715 * number**3)
        du = c * (1 + 3 * 0.044715 * number**2)
        slopes.append(0.5 * (1 + tanh(u)) + number / 2 * tanh_derivative(u) * du)
    return np.array(slopes)
""",
    ("gelu_derivative", "argument_overwritten"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    z *= 0.5
    return 0.5 * (1 + tanh(u)) + z * tanh_derivative(u) * du
""",
    ("gelu_derivative", "sign"): """
def gelu_derivative(z):
    c = np.sqrt(2 / np.pi)
    u = c * (z + 0.044715 * z**3)
    du = c * (1 + 3 * 0.044715 * z**2)
    return -(0.5 * (1 + tanh(u)) + z / 2 * tanh_derivative(u) * du)
""",
}
