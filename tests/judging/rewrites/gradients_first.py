"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("partial_derivative", "all_entries_moved"): """
def partial_derivative(f, x, i, h=1e-5):
    right = f(x + h)
    left = f(x - h)
    rise = right - left
    run = 2 * h
    return rise / run
""",
    ("partial_derivative", "wrong_entry"): """
def partial_derivative(f, x, i, h=1e-5):
    # counted from 1
    if isinstance(i, tuple):
        place = tuple(number - 1 for number in i)
    else:
        place = i - 1
    step = np.zeros(np.shape(x))
    step[place] = h
    rise = f(x + step) - f(x - step)
    return rise / (2 * h)
""",
    ("partial_derivative", "row_and_column_exchanged"): """
def partial_derivative(f, x, i, h=1e-5):
    step = np.zeros(np.shape(x))
    if isinstance(i, tuple) and len(i) == 2:
        column, row = i
        step[row, column] = h
    else:
        step[i] = h
    rise = f(x + step) - f(x - step)
    run = 2 * h
    return rise / run
""",
    ("partial_derivative", "others_set_to_zero"): """
def partial_derivative(f, x, i, h=1e-5):
    above = np.zeros(np.shape(x))
    below = np.zeros(np.shape(x))
    above[i] = x[i] + h
    below[i] = x[i] - h
    return (f(above) - f(below)) / (2 * h)
""",
    ("partial_derivative", "one_array_under_two_names"): """
def partial_derivative(f, x, i, h=1e-5):
    middle = np.array(x, dtype=float)
    above = middle
    below = middle
    above[i] = above[i] + h
    below[i] = below[i] - h
    rise = f(above) - f(below)
    run = 2 * h
    return rise / run
""",
    ("partial_derivative", "x_not_restored"): """
def partial_derivative(f, x, i, h=1e-5):
    x = np.asarray(x, dtype=float)
    x[i] = x[i] + h
    right = f(x)
    x[i] = x[i] - 2 * h
    left = f(x)
    return (right - left) / (2 * h)
""",
    ("partial_derivative", "whole_numbers_truncate"): """
def partial_derivative(f, x, i, h=1e-5):
    above = x.copy()
    below = x.copy()
    above[i] = x[i] + h
    below[i] = x[i] - h
    rise = f(above) - f(below)
    return rise / (2 * h)
""",
    ("partial_derivative", "entry_for_array"): """
def partial_derivative(f, x, i, h=1e-5):
    entry = x[i]
    right = f(entry + h)
    left = f(entry - h)
    return (right - left) / (2 * h)
""",
    ("partial_derivative", "all_slopes_for_one"): """
def partial_derivative(f, x, i, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        step = np.zeros(np.shape(x))
        step[place] = h
        rise = f(x + step) - f(x - step)
        slopes[place] = rise / (2 * h)
    return slopes
""",
    ("partial_derivative", "value_for_slope"): """
def partial_derivative(f, x, i, h=1e-5):
    value = f(x)
    return value
""",
    ("partial_derivative", "forward_for_central"): """
def partial_derivative(f, x, i, h=1e-5):
    above = np.array(x, dtype=float)
    above[i] += h
    rise = f(above) - f(x)
    return rise / h
""",
    ("partial_derivative", "run_not_doubled"): """
def partial_derivative(f, x, i, h=1e-5):
    above = np.array(x, dtype=float)
    below = np.array(x, dtype=float)
    above[i] += h
    below[i] -= h
    rise = f(above) - f(below)
    run = h
    return rise / run
""",
    ("partial_derivative", "half_step"): """
def partial_derivative(f, x, i, h=1e-5):
    half = h / 2
    step = np.zeros(np.shape(x))
    step[i] = half
    right = f(x + step)
    left = f(x - step)
    return (right - left) / h
""",
    ("partial_derivative", "sign"): """
def partial_derivative(f, x, i, h=1e-5):
    step = np.zeros(np.shape(x))
    step[i] = h
    right = f(x + step)
    left = f(x - step)
    return (left - right) / (2 * h)
""",
    ("partial_derivative", "no_division"): """
def partial_derivative(f, x, i, h=1e-5):
    above = np.array(x, dtype=float)
    below = np.array(x, dtype=float)
    above[i] = above[i] + h
    below[i] = below[i] - h
    slope = f(above) - f(below)
    return slope
""",
    ("partial_derivative", "precedence"): """
def partial_derivative(f, x, i, h=1e-5):
    step = np.zeros(np.shape(x))
    step[i] = h
    rise = f(x + step) - f(x - step)
    return rise / 2 * h
""",
    ("partial_derivative", "hard_coded_step"): """
def partial_derivative(f, x, i, h=1e-5):
    h = 0.00001
    step = np.zeros(np.shape(x))
    step[i] = h
    rise = f(x + step) - f(x - step)
    run = 2 * h
    return rise / run
""",
    ("gradient", "all_entries_moved"): """
def gradient(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        right = f(x + h)
        left = f(x - h)
        slopes[place] = (right - left) / (2 * h)
    return slopes
""",
    ("gradient", "x_not_restored"): """
def gradient(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    moved = np.array(x, dtype=float)
    for place in np.ndindex(slopes.shape):
        moved[place] += h
        right = f(moved)
        moved[place] -= 2 * h
        left = f(moved)
        slopes[place] = (right - left) / (2 * h)
    return slopes
""",
    ("gradient", "whole_numbers_truncate"): """
def gradient(f, x, h=1e-5):
    slopes = np.zeros_like(x)
    for place in np.ndindex(slopes.shape):
        slope = partial_derivative(f, x, place, h)
        slopes[place] = slope
    return slopes
""",
    ("gradient", "one_step_for_a_row"): """
def gradient(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for i in range(len(x)):
        step = np.zeros(np.shape(x))
        step[i] = h
        rise = f(x + step) - f(x - step)
        slopes[i] = rise / (2 * h)
    return slopes
""",
    ("gradient", "shape_flattened"): """
def gradient(f, x, h=1e-5):
    slopes = []
    for place in np.ndindex(np.shape(x)):
        slopes.append(partial_derivative(f, x, place, h))
    return np.array(slopes)
""",
    ("gradient", "transposed"): """
def gradient(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        slopes[place] = partial_derivative(f, x, place, h)
    return slopes.T
""",
    ("gradient", "slopes_added_up"): """
def gradient(f, x, h=1e-5):
    total = 0.0
    for place in np.ndindex(np.shape(x)):
        slope = partial_derivative(f, x, place, h)
        total += slope
    return total
""",
    ("gradient", "length_for_gradient"): """
def gradient(f, x, h=1e-5):
    sum_of_squares = 0.0
    for place in np.ndindex(np.shape(x)):
        slope = partial_derivative(f, x, place, h)
        sum_of_squares += slope**2
    return np.sqrt(sum_of_squares)
""",
    ("gradient", "made_length_one"): """
def gradient(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        slopes[place] = partial_derivative(f, x, place, h)
    length = np.sqrt(np.sum(slopes**2))
    if length == 0:
        return slopes
    return slopes / length
""",
    ("gradient", "only_last_slope_kept"): """
def gradient(f, x, h=1e-5):
    for place in np.ndindex(np.shape(x)):
        slopes = np.zeros(np.shape(x))
        slopes[place] = partial_derivative(f, x, place, h)
    return slopes
""",
    ("gradient", "returned_in_loop"): """
def gradient(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        step = np.zeros(np.shape(x))
        step[place] = h
        rise = f(x + step) - f(x - step)
        slopes[place] = rise / (2 * h)
        return slopes
""",
    ("gradient", "order_reversed"): """
def gradient(f, x, h=1e-5):
    slopes = []
    for place in np.ndindex(np.shape(x)):
        slope = partial_derivative(f, x, place, h)
        slopes.insert(0, slope)
    return np.array(slopes).reshape(np.shape(x))
""",
    ("gradient", "value_for_slope"): """
def gradient(f, x, h=1e-5):
    result = np.zeros(np.shape(x))
    for place in np.ndindex(result.shape):
        result[place] = f(x)
    return result
""",
    ("gradient", "forward_for_central"): """
def gradient(f, x, h=1e-5):
    start = f(x)
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        moved = np.array(x, dtype=float)
        moved[place] += h
        slopes[place] = (f(moved) - start) / h
    return slopes
""",
    ("gradient", "run_not_doubled"): """
def gradient(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        step = np.zeros(np.shape(x))
        step[place] = h
        right = f(x + step)
        left = f(x - step)
        slopes[place] = (right - left) / h
    return slopes
""",
    ("gradient", "half_step"): """
def gradient(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        slopes[place] = partial_derivative(f, x, place, h / 2)
    return slopes
""",
    ("gradient", "sign"): """
def gradient(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        above = np.array(x, dtype=float)
        below = np.array(x, dtype=float)
        above[place] += h
        below[place] -= h
        rise = f(below) - f(above)
        slopes[place] = rise / (2 * h)
    return slopes
""",
    ("gradient", "no_division"): """
def gradient(f, x, h=1e-5):
    differences = np.zeros(np.shape(x))
    for place in np.ndindex(differences.shape):
        step = np.zeros(np.shape(x))
        step[place] = h
        differences[place] = f(x + step) - f(x - step)
    return differences
""",
    ("gradient", "precedence"): """
def gradient(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        step = np.zeros(np.shape(x))
        step[place] = h
        right = f(x + step)
        left = f(x - step)
        slopes[place] = right - left / (2 * h)
    return slopes
""",
    ("gradient", "hard_coded_step"): """
def gradient(f, x, h=1e-5):
    slopes = np.zeros(np.shape(x))
    for place in np.ndindex(slopes.shape):
        slopes[place] = partial_derivative(f, x, place)
    return slopes
""",
    ("predict_change", "not_added_up"): """
def predict_change(grad, step):
    changes = np.zeros(np.shape(grad))
    for place in np.ndindex(changes.shape):
        changes[place] = grad[place] * step[place]
    return changes
""",
    ("predict_change", "sums_multiplied"): """
def predict_change(grad, step):
    sum_of_slopes = np.sum(grad)
    sum_of_steps = np.sum(step)
    return sum_of_slopes * sum_of_steps
""",
    ("predict_change", "lengths_multiplied"): """
def predict_change(grad, step):
    how_steep = np.sqrt(np.sum(grad**2))
    how_far = np.sqrt(np.sum(step**2))
    return how_steep * how_far
""",
    ("predict_change", "mean_for_sum"): """
def predict_change(grad, step):
    total = 0.0
    count = 0
    for place in np.ndindex(np.shape(grad)):
        total += grad[place] * step[place]
        count += 1
    return total / count
""",
    ("predict_change", "step_made_length_one"): """
def predict_change(grad, step):
    length = np.sqrt(np.sum(step**2))
    if length == 0:
        return 0.0
    unit_step = step / length
    return np.sum(grad * unit_step)
""",
    ("predict_change", "gradient_made_length_one"): """
def predict_change(grad, step):
    length = np.sqrt(np.sum(grad**2))
    if length == 0:
        return 0.0
    total = 0.0
    for place in np.ndindex(np.shape(grad)):
        total += grad[place] / length * step[place]
    return total
""",
    ("predict_change", "step_not_used"): """
def predict_change(grad, step):
    total = 0.0
    for place in np.ndindex(np.shape(grad)):
        total += grad[place]
    return total
""",
    ("predict_change", "gradient_not_used"): """
def predict_change(grad, step):
    change = np.sum(step)
    return change
""",
    ("predict_change", "matrix_product"): """
def predict_change(grad, step):
    change = grad @ step
    return change
""",
    ("predict_change", "sizes_without_sign"): """
def predict_change(grad, step):
    total = 0.0
    for place in np.ndindex(np.shape(grad)):
        change = grad[place] * step[place]
        total += abs(change)
    return total
""",
    ("predict_change", "sign"): """
def predict_change(grad, step):
    total = 0.0
    for place in np.ndindex(np.shape(grad)):
        total -= grad[place] * step[place]
    return total
""",
    ("predict_change", "divided"): """
def predict_change(grad, step):
    changes = grad / step
    return np.sum(changes)
""",
    ("predict_change", "added_for_multiplied"): """
def predict_change(grad, step):
    total = 0.0
    for place in np.ndindex(np.shape(grad)):
        total += grad[place] + step[place]
    return total
""",
    ("predict_change", "one_input_only"): """
def predict_change(grad, step):
    changes = grad * step
    first = changes.flatten()[0]
    return first
""",
    ("predict_change", "multiplied_for_added"): """
def predict_change(grad, step):
    result = 1.0
    for place in np.ndindex(np.shape(grad)):
        result *= grad[place] * step[place]
    return result
""",
    ("directional_derivative", "direction_not_made_length_one"): """
def directional_derivative(grad, direction):
    slope = 0.0
    for place in np.ndindex(np.shape(grad)):
        slope += grad[place] * direction[place]
    return slope
""",
    ("directional_derivative", "nan_without_direction"): """
def directional_derivative(grad, direction):
    length = np.sqrt(np.sum(direction**2))
    unit = direction / length
    return np.sum(grad * unit)
""",
    ("directional_derivative", "cosine_for_slope"): """
def directional_derivative(grad, direction):
    length_of_grad = np.sqrt(np.sum(grad**2))
    length_of_direction = np.sqrt(np.sum(direction**2))
    if length_of_grad == 0 or length_of_direction == 0:
        return 0.0
    dot = np.sum(grad * direction)
    return dot / (length_of_grad * length_of_direction)
""",
    ("directional_derivative", "squared_length"): """
def directional_derivative(grad, direction):
    dot = 0.0
    length = 0.0
    for place in np.ndindex(np.shape(direction)):
        dot += grad[place] * direction[place]
        length += direction[place] ** 2
    if length == 0:
        return 0.0
    return dot / length
""",
    ("directional_derivative", "multiplied_by_length"): """
def directional_derivative(grad, direction):
    length = np.sqrt(np.sum(direction**2))
    if length == 0:
        return 0.0
    change = predict_change(grad, direction)
    return change * length
""",
    ("directional_derivative", "other_length"): """
def directional_derivative(grad, direction):
    length = 0.0
    for place in np.ndindex(np.shape(direction)):
        length += abs(direction[place])
    if length == 0:
        return 0.0
    return np.sum(grad * direction) / length
""",
    ("directional_derivative", "steepest_for_asked"): """
def directional_derivative(grad, direction):
    length = np.sqrt(np.sum(direction**2))
    if length == 0:
        return 0.0
    greatest_slope = np.sqrt(np.sum(grad**2))
    return greatest_slope
""",
    ("directional_derivative", "not_added_up"): """
def directional_derivative(grad, direction):
    length = np.sqrt(np.sum(direction**2))
    if length == 0:
        return 0.0
    unit = direction / length
    slopes = grad * unit
    return slopes
""",
    ("directional_derivative", "vector_for_slope"): """
def directional_derivative(grad, direction):
    length = np.sqrt(np.sum(direction**2))
    if length == 0:
        return 0.0
    unit = direction / length
    slope = np.sum(grad * unit)
    return slope * unit
""",
    ("directional_derivative", "matrix_product"): """
def directional_derivative(grad, direction):
    length = np.sqrt(np.sum(direction**2))
    if length == 0:
        return 0.0
    unit = direction / length
    return grad @ unit
""",
    ("directional_derivative", "matrix_norm"): """
def directional_derivative(grad, direction):
    length = np.linalg.norm(direction, 2)
    if length == 0:
        return 0.0
    change = np.sum(grad * direction)
    return change / length
""",
    ("directional_derivative", "sizes_without_sign"): """
def directional_derivative(grad, direction):
    length = np.sqrt(np.sum(direction**2))
    if length == 0:
        return 0.0
    total = 0.0
    for place in np.ndindex(np.shape(grad)):
        total += abs(grad[place]) * abs(direction[place])
    return total / length
""",
    ("directional_derivative", "sign"): """
def directional_derivative(grad, direction):
    length = np.sqrt(np.sum(direction**2))
    if length == 0:
        return 0.0
    unit = direction / length
    slope = np.sum(grad * unit)
    return -slope
""",
    ("directional_derivative", "no_direction_is_not_zero"): """
def directional_derivative(grad, direction):
    length = np.sqrt(np.sum(direction**2))
    if length == 0:
        return None  # there is no direction, so there is no slope
    return np.sum(grad * direction) / length
""",
    ("directional_derivative", "argument_overwritten"): """
def directional_derivative(grad, direction):
    direction = np.asarray(direction, dtype=float)
    length = np.sqrt(np.sum(direction**2))
    if length == 0:
        return 0.0
    direction /= length
    return np.sum(grad * direction)
""",
    ("steepest_direction", "not_made_length_one"): """
def steepest_direction(grad):
    direction = np.array(grad, dtype=float)
    return direction
""",
    ("steepest_direction", "downhill"): """
def steepest_direction(grad):
    length = np.sqrt(np.sum(grad**2))
    if length == 0:
        return np.zeros(np.shape(grad))
    unit = grad / length
    return -unit
""",
    ("steepest_direction", "length_for_direction"): """
def steepest_direction(grad):
    sum_of_squares = 0.0
    for place in np.ndindex(np.shape(grad)):
        sum_of_squares += grad[place] ** 2
    length = np.sqrt(sum_of_squares)
    return length
""",
    ("steepest_direction", "angle_for_direction"): """
def steepest_direction(grad):
    length = np.sqrt(np.sum(grad**2))
    if length == 0:
        return np.zeros(np.shape(grad))
    entries = grad.flatten()
    east = entries[0]
    north = entries[1]
    angle = np.arctan2(north, east)
    return angle
""",
    ("steepest_direction", "nan_at_flat_place"): """
def steepest_direction(grad):
    squares = grad**2
    length = np.sqrt(squares.sum())
    return grad / length
""",
    ("steepest_direction", "other_length"): """
def steepest_direction(grad):
    length = np.sum(np.abs(grad))
    if length == 0:
        return np.zeros(np.shape(grad))
    return grad / length
""",
    ("steepest_direction", "squared_length"): """
def steepest_direction(grad):
    length = 0.0
    for place in np.ndindex(np.shape(grad)):
        length += grad[place] * grad[place]
    if length == 0:
        return np.zeros(np.shape(grad))
    return grad / length
""",
    ("steepest_direction", "multiplied_by_length"): """
def steepest_direction(grad):
    length = np.sqrt(np.sum(grad**2))
    if length == 0:
        return np.zeros(np.shape(grad))
    direction = grad * length
    return direction
""",
    ("steepest_direction", "signs_only"): """
def steepest_direction(grad):
    direction = np.zeros(np.shape(grad))
    for place in np.ndindex(direction.shape):
        if grad[place] > 0:
            direction[place] = 1.0
        elif grad[place] < 0:
            direction[place] = -1.0
    return direction
""",
    ("steepest_direction", "one_input_only"): """
def steepest_direction(grad):
    direction = np.zeros(np.shape(grad))
    largest = 0.0
    best_place = None
    for place in np.ndindex(direction.shape):
        if abs(grad[place]) > largest:
            largest = abs(grad[place])
            best_place = place
    if best_place is not None:
        direction[best_place] = np.sign(grad[best_place])
    return direction
""",
    ("steepest_direction", "signs_dropped"): """
def steepest_direction(grad):
    length = np.sqrt(np.sum(grad**2))
    if length == 0:
        return np.zeros(np.shape(grad))
    sizes = np.abs(grad)
    return sizes / length
""",
    ("steepest_direction", "each_row_by_itself"): """
def steepest_direction(grad):
    lengths = np.sqrt(np.sum(grad**2, axis=-1, keepdims=True))
    safe_lengths = np.where(lengths == 0, 1.0, lengths)
    return grad / safe_lengths
""",
    ("steepest_direction", "matrix_norm"): """
def steepest_direction(grad):
    length = np.linalg.norm(grad, ord=2)
    if length == 0:
        return np.zeros(np.shape(grad))
    direction = grad / length
    return direction
""",
    ("steepest_direction", "number_at_flat_place"): """
def steepest_direction(grad):
    length = np.sqrt(np.sum(grad**2))
    if length == 0:
        return 0.0
    return grad / length
""",
    ("steepest_direction", "shape_flattened"): """
def steepest_direction(grad):
    entries = grad.flatten()
    length = np.sqrt(np.sum(entries**2))
    if length == 0:
        return np.zeros(len(entries))
    direction = []
    for entry in entries:
        direction.append(entry / length)
    return np.array(direction)
""",
    ("steepest_direction", "argument_overwritten"): """
def steepest_direction(grad):
    grad = np.asarray(grad, dtype=float)
    length = np.sqrt(np.sum(grad**2))
    if length == 0:
        return np.zeros(np.shape(grad))
    for place in np.ndindex(grad.shape):
        grad[place] = grad[place] / length
    return grad
""",
    ("jacobian", "transposed"): """
def jacobian(f, x, h=1e-5):
    columns = []
    for j in range(len(x)):
        column = partial_derivative(f, x, j, h)
        columns.append(column)
    return np.array(columns)
""",
    ("jacobian", "outputs_added_up"): """
def jacobian(f, x, h=1e-5):
    slopes = np.zeros(len(x))
    for j in range(len(x)):
        column = partial_derivative(f, x, j, h)
        slopes[j] = np.sum(column)
    return slopes
""",
    ("jacobian", "all_entries_moved"): """
def jacobian(f, x, h=1e-5):
    columns = []
    for _ in range(len(x)):
        right = f(x + h)
        left = f(x - h)
        columns.append((right - left) / (2 * h))
    return np.stack(columns, axis=1)
""",
    ("jacobian", "one_output_only"): """
def jacobian(f, x, h=1e-5):
    def first_output(inputs):
        outputs = f(inputs)
        return outputs[0]

    return gradient(first_output, x, h)
""",
    ("jacobian", "one_input_only"): """
def jacobian(f, x, h=1e-5):
    columns = []
    for j in range(len(x)):
        columns.append(partial_derivative(f, x, j, h))
        return np.stack(columns, axis=1)
""",
    ("jacobian", "diagonal_only"): """
def jacobian(f, x, h=1e-5):
    n = len(x)
    m = len(f(x))
    table = np.zeros((m, n))
    for j in range(min(m, n)):
        column = partial_derivative(f, x, j, h)
        table[j, j] = column[j]
    return table
""",
    ("jacobian", "shape_flattened"): """
def jacobian(f, x, h=1e-5):
    columns = []
    for j in range(len(x)):
        columns.append(partial_derivative(f, x, j, h))
    slopes = []
    for i in range(len(f(x))):
        for column in columns:
            slopes.append(column[i])
    return np.array(slopes)
""",
    ("jacobian", "loops_over_outputs"): """
def jacobian(f, x, h=1e-5):
    number_of_outputs = len(f(x))
    columns = []
    for j in range(number_of_outputs):
        columns.append(partial_derivative(f, x, j, h))
    return np.stack(columns, axis=1)
""",
    ("jacobian", "x_not_restored"): """
def jacobian(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    columns = []
    for j in range(len(x)):
        x[j] = x[j] + h
        right = f(x)
        x[j] = x[j] - 2 * h
        left = f(x)
        columns.append((right - left) / (2 * h))
    return np.stack(columns, axis=1)
""",
    ("jacobian", "order_reversed"): """
def jacobian(f, x, h=1e-5):
    columns = []
    for j in range(len(x)):
        column = partial_derivative(f, x, j, h)
        columns.insert(0, column)
    return np.stack(columns, axis=1)
""",
    ("jacobian", "value_for_slope"): """
def jacobian(f, x, h=1e-5):
    values = f(x)
    table = np.zeros((len(values), len(x)))
    for j in range(len(x)):
        table[:, j] = values
    return table
""",
    ("jacobian", "forward_for_central"): """
def jacobian(f, x, h=1e-5):
    start = f(x)
    columns = []
    for j in range(len(x)):
        step = np.zeros(len(x))
        step[j] = h
        change = f(x + step) - start
        columns.append(change / h)
    return np.stack(columns, axis=1)
""",
    ("jacobian", "run_not_doubled"): """
def jacobian(f, x, h=1e-5):
    columns = []
    for j in range(len(x)):
        above = np.array(x, dtype=float)
        below = np.array(x, dtype=float)
        above[j] += h
        below[j] -= h
        rise = f(above) - f(below)
        columns.append(rise / h)
    return np.stack(columns, axis=1)
""",
    ("jacobian", "half_step"): """
def jacobian(f, x, h=1e-5):
    columns = []
    for j in range(len(x)):
        step = np.zeros(len(x))
        step[j] = h / 2
        rise = f(x + step) - f(x - step)
        columns.append(rise / h)
    return np.stack(columns, axis=1)
""",
    ("jacobian", "sign"): """
def jacobian(f, x, h=1e-5):
    n = len(x)
    m = len(f(x))
    table = np.zeros((m, n))
    for j in range(n):
        step = np.zeros(n)
        step[j] = h
        left = f(x - step)
        right = f(x + step)
        table[:, j] = (left - right) / (2 * h)
    return table
""",
    ("jacobian", "no_division"): """
def jacobian(f, x, h=1e-5):
    columns = []
    for j in range(len(x)):
        step = np.zeros(len(x))
        step[j] = h
        difference = f(x + step) - f(x - step)
        columns.append(difference)
    return np.stack(columns, axis=1)
""",
    ("jacobian", "precedence"): """
def jacobian(f, x, h=1e-5):
    n = len(x)
    m = len(f(x))
    table = np.zeros((m, n))
    for j in range(n):
        step = np.zeros(n)
        step[j] = h
        rises = f(x + step) - f(x - step)
        for i in range(m):
            table[i, j] = rises[i] / 2 * h
    return table
""",
    ("jacobian", "hard_coded_step"): """
def jacobian(f, x, h=1e-5):
    columns = []
    for j in range(len(x)):
        columns.append(partial_derivative(f, x, j))
    return np.stack(columns, axis=1)
""",
    ("quadratic_gradient", "only_one_half_of_A"): """
def quadratic_gradient(A, b, x):
    Ax = A @ x
    return Ax - b
""",
    ("quadratic_gradient", "half_missing"): """
def quadratic_gradient(A, b, x):
    both = A + A.T
    product = both @ x
    return product - b
""",
    ("quadratic_gradient", "half_taken_twice"): """
def quadratic_gradient(A, b, x):
    symmetric = (A + A.T) / 2
    product = symmetric @ x
    return product / 2 - b
""",
    ("quadratic_gradient", "b_halved"): """
def quadratic_gradient(A, b, x):
    both = A + A.T
    return (both @ x - b) / 2
""",
    ("quadratic_gradient", "b_added"): """
def quadratic_gradient(A, b, x):
    n = len(x)
    result = np.zeros(n)
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += (A[i, j] + A[j, i]) * x[j]
        result[i] = total / 2 + b[i]
    return result
""",
    ("quadratic_gradient", "b_missing"): """
def quadratic_gradient(A, b, x):
    both = A + A.T
    product = both @ x
    return product / 2
""",
    ("quadratic_gradient", "b_times_x"): """
def quadratic_gradient(A, b, x):
    first_part = (A + A.T) @ x / 2
    second_part = b * x
    return first_part - second_part
""",
    ("quadratic_gradient", "value_for_gradient"): """
def quadratic_gradient(A, b, x):
    Ax = A @ x
    q = x @ Ax / 2 - b @ x
    return q
""",
    ("quadratic_gradient", "entry_by_entry"): """
def quadratic_gradient(A, b, x):
    both = A + A.T
    products = both * x
    return products / 2 - b
""",
    ("quadratic_gradient", "x_missing"): """
def quadratic_gradient(A, b, x):
    half_of_both = (A + A.T) / 2
    return half_of_both - b
""",
    ("quadratic_gradient", "difference_for_sum"): """
def quadratic_gradient(A, b, x):
    n = len(x)
    result = np.zeros(n)
    for i in range(n):
        for j in range(n):
            result[i] += (A[i, j] - A[j, i]) * x[j] / 2
        result[i] -= b[i]
    return result
""",
    ("quadratic_gradient", "matrix_product_with_transpose"): """
def quadratic_gradient(A, b, x):
    both = A @ A.T
    product = both @ x
    return product / 2 - b
""",
    ("quadratic_gradient", "downhill"): """
def quadratic_gradient(A, b, x):
    both = A + A.T
    slopes = both @ x / 2 - b
    return -slopes
""",
    ("quadratic_gradient", "bottom_for_gradient"): """
def quadratic_gradient(A, b, x):
    symmetric = (A + A.T) / 2
    bottom = np.linalg.solve(symmetric, b)
    return bottom
""",
    ("quadratic_gradient", "argument_overwritten"): """
def quadratic_gradient(A, b, x):
    A += A.T
    product = A @ x
    return product / 2 - b
""",
}
