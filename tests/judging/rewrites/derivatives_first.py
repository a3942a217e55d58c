"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("secant_slope", "value_for_slope"): """
def secant_slope(f, a, b):
    # how high is the curve when I arrive at b?
    height = f(b)
    return height
""",
    ("secant_slope", "run_over_rise"): """
def secant_slope(f, a, b):
    rise = f(b) - f(a)
    run = b - a
    slope = run / rise
    return slope
""",
    ("secant_slope", "sign_flipped_run"): """
def secant_slope(f, a, b):
    start_height = f(a)
    end_height = f(b)
    rise = end_height - start_height
    run = a - b
    return rise / run
""",
    ("secant_slope", "precedence"): """
def secant_slope(f, a, b):
    run = b - a
    slope = f(b) - f(a) / run
    return slope
""",
    ("secant_slope", "run_without_sign"): """
def secant_slope(f, a, b):
    rise = f(b) - f(a)
    # a distance is never negative
    run = abs(b - a)
    return rise / run
""",
    ("secant_slope", "slope_of_midpoint"): """
def secant_slope(f, a, b):
    # the slope of the curve halfway between the two places
    middle = (a + b) / 2
    tiny = 0.00001
    right = f(middle + tiny)
    left = f(middle - tiny)
    slope = (right - left) / (2 * tiny)
    return slope
""",
    ("secant_slope", "whole_numbers"): """
def secant_slope(f, a, b):
    height_a = f(a)
    height_b = f(b)
    rise = height_b - height_a
    run = b - a
    slope = rise // run
    return slope
""",
    ("forward_difference", "backward"): """
def forward_difference(f, x, h=1e-5):
    here = f(x)
    before = f(x - h)
    rise = here - before
    return rise / h
""",
    ("forward_difference", "central_for_forward"): """
def forward_difference(f, x, h=1e-5):
    start = x - h
    end = x + h
    return secant_slope(f, start, end)
""",
    ("forward_difference", "no_division"): """
def forward_difference(f, x, h=1e-5):
    value_here = f(x)
    value_ahead = f(x + h)
    difference = value_ahead - value_here
    return difference
""",
    ("forward_difference", "precedence"): """
def forward_difference(f, x, h=1e-5):
    result = f(x + h) - f(x) / h
    return result
""",
    ("forward_difference", "sign"): """
def forward_difference(f, x, h=1e-5):
    value_here = f(x)
    value_ahead = f(x + h)
    rise = value_here - value_ahead
    run = h
    return rise / run
""",
    ("forward_difference", "doubled_run"): """
def forward_difference(f, x, h=1e-5):
    rise = f(x + h) - f(x)
    run = 2 * h
    return rise / run
""",
    ("forward_difference", "multiplies_by_step"): """
def forward_difference(f, x, h=1e-5):
    ahead = x + h
    rise = f(ahead) - f(x)
    slope = rise * h
    return slope
""",
    ("forward_difference", "value_for_slope"): """
def forward_difference(f, x, h=1e-5):
    # go one step to the right and look there
    next_x = x + h
    return f(next_x)
""",
    ("forward_difference", "step_added_to_value"): """
def forward_difference(f, x, h=1e-5):
    now = f(x)
    later = f(x) + h
    rise = later - now
    return rise / h
""",
    ("forward_difference", "hard_coded_step"): """
def forward_difference(f, x, h=1e-5):
    step = 0.00001
    rise = f(x + step) - f(x)
    run = step
    return rise / run
""",
    ("forward_difference", "single_precision"): """
def forward_difference(f, x, h=1e-5):
    here = np.float32(f(x))
    ahead = np.float32(f(x + h))
    rise = ahead - here
    return float(rise / np.float32(h))
""",
    ("central_difference", "forward_for_central"): """
def central_difference(f, x, h=1e-5):
    value_here = f(x)
    value_right = f(x + h)
    rise = value_right - value_here
    return rise / h
""",
    ("central_difference", "backward_for_central"): """
def central_difference(f, x, h=1e-5):
    left_end = x - h
    right_end = x
    return secant_slope(f, left_end, right_end)
""",
    ("central_difference", "run_not_doubled"): """
def central_difference(f, x, h=1e-5):
    right = f(x + h)
    left = f(x - h)
    rise = right - left
    run = h
    return rise / run
""",
    ("central_difference", "precedence"): """
def central_difference(f, x, h=1e-5):
    right = f(x + h)
    left = f(x - h)
    rise = right - left
    return rise / 2 * h
""",
    ("central_difference", "sign"): """
def central_difference(f, x, h=1e-5):
    left_value = f(x - h)
    right_value = f(x + h)
    rise = left_value - right_value
    run = 2 * h
    return rise / run
""",
    ("central_difference", "half_step"): """
def central_difference(f, x, h=1e-5):
    # the step is shared between the two sides
    half = h / 2
    right = f(x + half)
    left = f(x - half)
    return (right - left) / h
""",
    ("central_difference", "five_points"): """
def central_difference(f, x, h=1e-5):
    # the more accurate formula from a numerics book
    places = [x - 2 * h, x - h, x + h, x + 2 * h]
    factors = [1, -8, 8, -1]
    total = 0
    for place, factor in zip(places, factors):
        total = total + factor * f(place)
    return total / (12 * h)
""",
    ("central_difference", "no_division"): """
def central_difference(f, x, h=1e-5):
    right = f(x + h)
    left = f(x - h)
    slope = right - left
    return slope
""",
    ("central_difference", "mean_for_slope"): """
def central_difference(f, x, h=1e-5):
    total = 0
    for place in [x - h, x + h]:
        total = total + f(place)
    mean = total / 2
    return mean
""",
    ("central_difference", "value_for_slope"): """
def central_difference(f, x, h=1e-5):
    # the point in the middle of the chord
    left_end = x - h
    right_end = x + h
    middle = (left_end + right_end) / 2
    return f(middle)
""",
    ("central_difference", "hard_coded_step"): """
def central_difference(f, x, h=1e-5):
    h = 1e-5
    right = f(x + h)
    left = f(x - h)
    rise = right - left
    run = 2 * h
    return rise / run
""",
    ("central_difference", "single_precision"): """
def central_difference(f, x, h=1e-5):
    x = np.float32(x)
    h = np.float32(h)
    heights = []
    for place in [x - h, x + h]:
        heights.append(np.float32(f(place)))
    rise = heights[1] - heights[0]
    run = 2 * h
    return float(rise / run)
""",
    ("best_step", "smallest_step"): """
def best_step(f, df, x, steps):
    # the smaller the step, the smaller the error
    smallest = steps[0]
    for step in steps:
        if step < smallest:
            smallest = step
    return smallest
""",
    ("best_step", "largest_step"): """
def best_step(f, df, x, steps):
    # rounding hurts small steps, so take the largest one
    largest = steps[0]
    for step in steps:
        if step > largest:
            largest = step
    return largest
""",
    ("best_step", "error_for_step"): """
def best_step(f, df, x, steps):
    true_slope = df(x)
    errors = []
    for step in steps:
        measured = central_difference(f, x, step)
        error = abs(measured - true_slope)
        errors.append(error)
    best = min(errors)
    return best
""",
    ("best_step", "index_for_step"): """
def best_step(f, df, x, steps):
    true_slope = df(x)
    best = 0
    least_error = abs(central_difference(f, x, steps[0]) - true_slope)
    for i in range(1, len(steps)):
        measured = central_difference(f, x, steps[i])
        error = abs(measured - true_slope)
        if error < least_error:
            least_error = error
            best = i
    return best
""",
    ("best_step", "largest_error"): """
def best_step(f, df, x, steps):
    best = None
    best_error = -1
    for step in steps:
        error = abs(central_difference(f, x, step) - df(x))
        if error > best_error:
            best_error = error
            best = step
    return best
""",
    ("best_step", "size_of_error_missing"): """
def best_step(f, df, x, steps):
    true_slope = df(x)
    best = steps[0]
    smallest_error = central_difference(f, x, steps[0]) - true_slope
    for step in steps:
        measured = central_difference(f, x, step)
        error = measured - true_slope
        if error < smallest_error:
            smallest_error = error
            best = step
    return best
""",
    ("best_step", "forward_for_central"): """
def best_step(f, df, x, steps):
    exact = df(x)
    best = None
    least = float("inf")
    for step in steps:
        measured = forward_difference(f, x, step)
        error = abs(measured - exact)
        if error < least:
            least = error
            best = step
    return best
""",
    ("best_step", "compares_with_value"): """
def best_step(f, df, x, steps):
    target = f(x)
    best = None
    least = float("inf")
    for step in steps:
        slope = central_difference(f, x, step)
        error = abs(slope - target)
        if error < least:
            least = error
            best = step
    return best
""",
    ("best_step", "first_step"): """
import math


def best_step(f, df, x, steps):
    best = None
    least = math.inf
    true_slope = df(x)
    for step in steps:
        measured = central_difference(f, x, step)
        error = abs(measured - true_slope)
        if error < least:
            least = error
            best = step
        return best
""",
    ("second_difference", "divides_by_h"): """
def second_difference(f, x, h=1e-3):
    right = f(x + h)
    middle = f(x)
    left = f(x - h)
    top = right - 2 * middle + left
    return top / h
""",
    ("second_difference", "doubled_run"): """
def second_difference(f, x, h=1e-3):
    slope_right = (f(x + h) - f(x)) / h
    slope_left = (f(x) - f(x - h)) / h
    change = slope_right - slope_left
    run = 2 * h
    return change / run
""",
    ("second_difference", "middle_once"): """
def second_difference(f, x, h=1e-3):
    right = f(x + h)
    middle = f(x)
    left = f(x - h)
    top = right - middle + left
    bottom = h * h
    return top / bottom
""",
    ("second_difference", "missing_middle"): """
def second_difference(f, x, h=1e-3):
    total = 0
    for place in [x - h, x + h]:
        total = total + f(place)
    return total / h**2
""",
    ("second_difference", "middle_added"): """
def second_difference(f, x, h=1e-3):
    places = [x - h, x, x + h]
    counts = [1, 2, 1]
    total = 0
    for i in range(3):
        total = total + counts[i] * f(places[i])
    return total / h**2
""",
    ("second_difference", "slope_for_bend"): """
def second_difference(f, x, h=1e-3):
    right = f(x + h)
    left = f(x - h)
    rise = right - left
    run = 2 * h
    return rise / run
""",
    ("second_difference", "slope_squared"): """
def second_difference(f, x, h=1e-3):
    slope = central_difference(f, x, h)
    # second derivative: the slope two times
    return slope * slope
""",
    ("second_difference", "sign"): """
def second_difference(f, x, h=1e-3):
    right = f(x + h)
    middle = f(x)
    left = f(x - h)
    top = 2 * middle - right - left
    return top / h**2
""",
    ("second_difference", "precedence"): """
def second_difference(f, x, h=1e-3):
    right = f(x + h)
    middle = f(x)
    left = f(x - h)
    top = right - 2 * middle + left
    return top / h * h
""",
    ("second_difference", "wider_points"): """
def second_difference(f, x, h=1e-3):
    # the slope of the slope, each measured to both sides
    slope_right = central_difference(f, x + h, h)
    slope_left = central_difference(f, x - h, h)
    change = slope_right - slope_left
    run = 2 * h
    return change / run
""",
    ("second_difference", "one_sided"): """
def second_difference(f, x, h=1e-3):
    first_slope = forward_difference(f, x, h)
    next_slope = forward_difference(f, x + h, h)
    change = next_slope - first_slope
    return change / h
""",
    ("second_difference", "no_division"): """
def second_difference(f, x, h=1e-3):
    right = f(x + h)
    middle = f(x)
    left = f(x - h)
    bend = right - 2 * middle + left
    return bend
""",
    ("second_difference", "hard_coded_step"): """
def second_difference(f, x, h=1e-3):
    step = 0.001
    right = f(x + step)
    middle = f(x)
    left = f(x - step)
    top = right - 2 * middle + left
    return top / step**2
""",
    ("polynomial_derivative", "keeps_constant"): """
def polynomial_derivative(coefficients):
    # the constant has no x, so there is nothing to bring down and it stays
    result = [coefficients[0]]
    for power in range(1, len(coefficients)):
        result.append(power * coefficients[power])
    return result
""",
    ("polynomial_derivative", "not_moved_down"): """
def polynomial_derivative(coefficients):
    derivative = []
    power = 0
    for number in coefficients:
        derivative.append(power * number)
        power = power + 1
    return derivative
""",
    ("polynomial_derivative", "factor_forgotten"): """
def polynomial_derivative(coefficients):
    if len(coefficients) == 1:
        return [0.0]
    result = []
    for k in range(1, len(coefficients)):
        # every entry moves down one place
        result.append(coefficients[k])
    return result
""",
    ("polynomial_derivative", "factor_of_new_power"): """
def polynomial_derivative(coefficients):
    if len(coefficients) == 1:
        return [0.0]
    result = []
    for k in range(1, len(coefficients)):
        new_power = k - 1
        result.append(new_power * coefficients[k])
    return result
""",
    ("polynomial_derivative", "factor_too_large"): """
def polynomial_derivative(coefficients):
    if len(coefficients) == 1:
        return [0.0]
    result = []
    for k in range(1, len(coefficients)):
        factor = k + 1
        result.append(factor * coefficients[k])
    return result
""",
    ("polynomial_derivative", "highest_power_first"): """
def polynomial_derivative(coefficients):
    if len(coefficients) == 1:
        return [0.0]
    degree = len(coefficients) - 1
    result = []
    for i in range(degree):
        power = degree - i
        result.append(power * coefficients[i])
    return result
""",
    ("polynomial_derivative", "constant_to_nothing"): """
def polynomial_derivative(coefficients):
    result = []
    for k in range(1, len(coefficients)):
        new_entry = k * coefficients[k]
        result.append(new_entry)
    return result
""",
    ("polynomial_derivative", "last_term_dropped"): """
def polynomial_derivative(coefficients):
    n = len(coefficients)
    if n == 1:
        return [0.0]
    new = []
    k = 1
    while k < n - 1:
        new.append(k * coefficients[k])
        k += 1
    return new
""",
    ("polynomial_derivative", "power_for_coefficient"): """
def polynomial_derivative(coefficients):
    if len(coefficients) == 1:
        return [0.0]
    result = []
    for power in range(1, len(coefficients)):
        # x**power becomes power * x**(power - 1)
        result.append(power)
    return result
""",
    ("polynomial_derivative", "integral_for_derivative"): """
def polynomial_derivative(coefficients):
    if len(coefficients) == 1:
        return [0.0]
    result = [0.0]
    for k in range(len(coefficients)):
        new_power = k + 1
        result.append(coefficients[k] / new_power)
    return result
""",
    ("polynomial_derivative", "whole_numbers"): """
def polynomial_derivative(coefficients):
    n = len(coefficients)
    if n == 1:
        return [0.0]
    result = np.zeros(n - 1, dtype=int)
    for k in range(1, n):
        result[k - 1] = k * coefficients[k]
    return result.tolist()
""",
    ("polynomial_derivative", "argument_overwritten"): """
def polynomial_derivative(coefficients):
    if len(coefficients) == 1:
        return [0.0]
    for k in range(1, len(coefficients)):
        coefficients[k] = k * coefficients[k]
    # leave out the constant
    return coefficients[1:]
""",
    ("tangent_line", "value_for_intercept"): """
def tangent_line(f, x0):
    slope = central_difference(f, x0)
    intercept = f(x0)
    return slope, intercept
""",
    ("tangent_line", "sign_of_way_back"): """
def tangent_line(f, x0):
    slope = central_difference(f, x0)
    height = f(x0)
    gain = slope * x0
    intercept = height + gain
    return slope, intercept
""",
    ("tangent_line", "intercept_turned_round"): """
def tangent_line(f, x0):
    slope = central_difference(f, x0)
    height = f(x0)
    intercept = slope * x0 - height
    return slope, intercept
""",
    ("tangent_line", "order_swapped"): """
def tangent_line(f, x0):
    slope = central_difference(f, x0)
    height = f(x0)
    intercept = height - slope * x0
    return intercept, slope
""",
    ("tangent_line", "value_for_slope"): """
def tangent_line(f, x0):
    slope = f(x0)
    intercept = f(x0) - slope * x0
    return slope, intercept
""",
    ("tangent_line", "way_back_not_multiplied"): """
def tangent_line(f, x0):
    slope = central_difference(f, x0)
    height = f(x0)
    # walk back by x0
    intercept = height - x0
    return slope, intercept
""",
    ("tangent_line", "value_at_zero"): """
def tangent_line(f, x0):
    slope = central_difference(f, x0)
    # the intercept is the height at x = 0
    intercept = f(0)
    return slope, intercept
""",
    ("train_one_weight", "uphill"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    for i in range(steps):
        slope = central_difference(loss, w)
        w = w + learning_rate * slope
        weights.append(w)
    return weights
""",
    ("train_one_weight", "rate_missing"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    for i in range(steps):
        slope = central_difference(loss, w)
        w = w - slope
        weights.append(w)
    return weights
""",
    ("train_one_weight", "slope_missing"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    current = w
    for i in range(steps):
        current = current - learning_rate
        weights.append(current)
    return weights
""",
    ("train_one_weight", "loss_for_slope"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    for i in range(steps):
        how_wrong = loss(w)
        w = w - learning_rate * how_wrong
        weights.append(w)
    return weights
""",
    ("train_one_weight", "slope_not_renewed"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    slope = central_difference(loss, w)
    change = learning_rate * slope
    for i in range(steps):
        w = w - change
        weights.append(w)
    return weights
""",
    ("train_one_weight", "start_missing"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = []
    for i in range(steps):
        slope = central_difference(loss, w)
        change = learning_rate * slope
        w = w - change
        weights.append(w)
    return weights
""",
    ("train_one_weight", "one_step_too_few"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    # the start counts as the first one
    for i in range(1, steps):
        slope = central_difference(loss, w)
        w = w - learning_rate * slope
        weights.append(w)
    return weights
""",
    ("train_one_weight", "one_step_too_many"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    i = 0
    while i <= steps:
        slope = central_difference(loss, w)
        w = w - learning_rate * slope
        weights.append(w)
        i = i + 1
    return weights
""",
    ("train_one_weight", "last_weight_only"): """
def train_one_weight(loss, w, learning_rate, steps):
    current = w
    for i in range(steps):
        slope = central_difference(loss, current)
        current = current - learning_rate * slope
    return current
""",
    ("train_one_weight", "losses_for_weights"): """
def train_one_weight(loss, w, learning_rate, steps):
    history = [loss(w)]
    for i in range(steps):
        slope = central_difference(loss, w)
        w = w - learning_rate * slope
        history.append(loss(w))
    return history
""",
    ("train_one_weight", "weight_replaced"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    for i in range(steps):
        slope = central_difference(loss, w)
        # against the slope, so with a minus
        w = -learning_rate * slope
        weights.append(w)
    return weights
""",
    ("train_one_weight", "stands_still"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    for i in range(steps):
        slope = central_difference(loss, w)
        new_w = w - learning_rate * slope
        weights.append(w)
    return weights
""",
    ("train_one_weight", "always_from_start"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    for i in range(steps):
        slope = central_difference(loss, w)
        new_weight = w - learning_rate * slope
        weights.append(new_weight)
    return weights
""",
    ("train_one_weight", "divides_by_rate"): """
def train_one_weight(loss, w, learning_rate, steps):
    weights = [w]
    for i in range(steps):
        slope = central_difference(loss, w)
        change = slope / learning_rate
        w = w - change
        weights.append(w)
    return weights
""",
}
