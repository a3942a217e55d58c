"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("descent_step", "uphill"): """
def descent_step(params, grads, learning_rate):
    new = []
    for p, g in zip(params, grads):
        new.append(p + learning_rate * g)
    return new
""",
    ("descent_step", "rate_missing"): """
def descent_step(params, grads, learning_rate):
    new_params = []
    for i in range(len(params)):
        new_params.append(params[i] - grads[i])
    return new_params
""",
    ("descent_step", "gradient_missing"): """
def descent_step(params, grads, learning_rate):
    result = []
    for p, g in zip(params, grads):
        result.append(p - learning_rate)
    return result
""",
    ("descent_step", "divides_by_rate"): """
def descent_step(params, grads, learning_rate):
    moved = []
    for old, slope in zip(params, grads):
        moved.append(old - slope / learning_rate)
    return moved
""",
    ("descent_step", "step_for_parameters"): """
def descent_step(params, grads, learning_rate):
    out = []
    for p, g in zip(params, grads):
        step = -learning_rate * g
        out.append(step)
    return out
""",
    ("descent_step", "precedence"): """
def descent_step(params, grads, learning_rate):
    return [(p - learning_rate) * g for p, g in zip(params, grads)]
""",
    ("descent_step", "step_of_length_one"): """
def descent_step(params, grads, learning_rate):
    new = []
    for p, g in zip(params, grads):
        length = np.sqrt(np.sum(g**2))
        direction = g
        if length > 0:
            direction = g / length
        new.append(p - learning_rate * direction)
    return new
""",
    ("descent_step", "slopes_added_up"): """
def descent_step(params, grads, learning_rate):
    new = []
    for p, g in zip(params, grads):
        total_slope = np.sum(g)
        new.append(p - learning_rate * total_slope)
    return new
""",
    ("descent_step", "first_array_only"): """
def descent_step(params, grads, learning_rate):
    new = []
    for p, g in zip(params, grads):
        new.append(p - learning_rate * g)
        return new
""",
    ("descent_step", "array_for_list"): """
def descent_step(params, grads, learning_rate):
    moved = []
    for p, g in zip(params, grads):
        moved.append(p - learning_rate * g)
    return np.array(moved)
""",
    ("descent_step", "order_reversed"): """
def descent_step(params, grads, learning_rate):
    new = []
    for p, g in zip(params, grads):
        new.insert(0, p - learning_rate * g)
    return new
""",
    ("descent_step", "lists_subtracted"): """
def descent_step(params, grads, learning_rate):
    step = learning_rate * grads
    return params - step
""",
    ("descent_step", "stands_still"): """
def descent_step(params, grads, learning_rate):
    new = []
    for p, g in zip(params, grads):
        moved = p - learning_rate * g
        new.append(p.copy())
    return new
""",
    ("descent_step", "argument_overwritten"): """
def descent_step(params, grads, learning_rate):
    new = []
    for p, g in zip(params, grads):
        p -= learning_rate * g
        new.append(p)
    return new
""",
    ("gradient_descent", "uphill"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = np.array(x0)
    places = [x]
    for _ in range(steps):
        x = x + learning_rate * grad(x)
        places.append(x)
    return np.array(places)
""",
    ("gradient_descent", "rate_missing"): """
def gradient_descent(grad, x0, learning_rate, steps):
    xs = [np.array(x0)]
    for i in range(steps):
        here = xs[-1]
        xs.append(here - grad(here))
    return np.array(xs)
""",
    ("gradient_descent", "not_simultaneous"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    places = [x.copy()]
    for _ in range(steps):
        for i in range(len(x)):
            slope = grad(x)[i]
            x[i] = x[i] - learning_rate * slope
        places.append(x.copy())
    return np.array(places)
""",
    ("gradient_descent", "gradient_not_renewed"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    g = grad(x)
    rows = [x]
    for _ in range(steps):
        x = x - learning_rate * g
        rows.append(x)
    return np.array(rows)
""",
    ("gradient_descent", "step_for_place"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = np.array(x0)
    way = [x]
    for _ in range(steps):
        step = -learning_rate * grad(x)
        x = x + step
        way.append(step)
    return np.array(way)
""",
    ("gradient_descent", "always_from_start"): """
def gradient_descent(grad, x0, learning_rate, steps):
    way = [x0.copy()]
    for _ in range(steps):
        x = x0 - learning_rate * grad(x0)
        way.append(x)
    return np.array(way)
""",
    ("gradient_descent", "divides_by_rate"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    way = [x]
    for _ in range(steps):
        x = x - grad(x) / learning_rate
        way.append(x)
    return np.array(way)
""",
    ("gradient_descent", "step_of_length_one"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    way = [x]
    for _ in range(steps):
        g = grad(x)
        size = np.linalg.norm(g)
        if size > 0:
            g = g / size
        x = x - learning_rate * g
        way.append(x)
    return np.array(way)
""",
    ("gradient_descent", "gradient_at_the_next_place"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    way = [x]
    for _ in range(steps):
        next_x = x - learning_rate * grad(x)
        x = x - learning_rate * grad(next_x)
        way.append(x)
    return np.array(way)
""",
    ("gradient_descent", "start_missing"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    way = []
    for _ in range(steps):
        x = x - learning_rate * grad(x)
        way.append(x)
    return np.array(way)
""",
    ("gradient_descent", "one_step_too_few"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    way = [x]
    for k in range(1, steps):
        x = x - learning_rate * grad(x)
        way.append(x)
    return np.array(way)
""",
    ("gradient_descent", "one_step_too_many"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    way = [x]
    for k in range(steps + 1):
        x = x - learning_rate * grad(x)
        way.append(x)
    return np.array(way)
""",
    ("gradient_descent", "last_place_only"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    for _ in range(steps):
        x = x - learning_rate * grad(x)
    return x
""",
    ("gradient_descent", "gradients_for_places"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    slopes = [np.array(grad(x))]
    for _ in range(steps):
        x = x - learning_rate * grad(x)
        slopes.append(np.array(grad(x)))
    return np.array(slopes)
""",
    ("gradient_descent", "transposed"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    way = [x]
    for _ in range(steps):
        x = x - learning_rate * grad(x)
        way.append(x)
    return np.column_stack(way)
""",
    ("gradient_descent", "flattened"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    way = x
    for _ in range(steps):
        x = x - learning_rate * grad(x)
        way = np.append(way, x)
    return way
""",
    ("gradient_descent", "one_array_for_all_rows"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    way = [x]
    for _ in range(steps):
        x -= learning_rate * grad(x)
        way.append(x)
    return np.array(way)
""",
    ("gradient_descent", "stands_still"): """
def gradient_descent(grad, x0, learning_rate, steps):
    x = x0.copy()
    way = [x]
    for _ in range(steps):
        new_x = x - learning_rate * grad(x)
        way.append(x)
    return np.array(way)
""",
    ("gradient_descent", "argument_overwritten"): """
def gradient_descent(grad, x0, learning_rate, steps):
    way = [x0.copy()]
    for _ in range(steps):
        x0 -= learning_rate * grad(x0)
        way.append(x0.copy())
    return np.array(way)
""",
    ("largest_stable_rate", "smallest_eigenvalue"): """
def largest_stable_rate(A):
    eigenvalues = np.linalg.eigvalsh(A)
    if eigenvalues[-1] == 0:
        return np.inf
    return 2 / eigenvalues[0]
""",
    ("largest_stable_rate", "one_over_eigenvalue"): """
def largest_stable_rate(A):
    biggest = np.max(np.linalg.eigvalsh(A))
    if biggest == 0:
        return np.inf
    return 1 / biggest
""",
    ("largest_stable_rate", "best_rate"): """
def largest_stable_rate(A):
    lam = np.linalg.eigvalsh(A)
    if np.max(lam) == 0:
        return np.inf
    return 2 / (np.min(lam) + np.max(lam))
""",
    ("largest_stable_rate", "eigenvalue_for_rate"): """
def largest_stable_rate(A):
    lam = np.linalg.eigvalsh(A)
    largest = lam[0]
    for value in lam:
        if value > largest:
            largest = value
    if largest == 0:
        return np.inf
    return largest
""",
    ("largest_stable_rate", "entry_for_eigenvalue"): """
def largest_stable_rate(A):
    steepest = np.max(A)
    if steepest == 0:
        return np.inf
    return 2 / steepest
""",
    ("largest_stable_rate", "sum_for_greatest"): """
def largest_stable_rate(A):
    total = 0.0
    for value in np.linalg.eigvalsh(A):
        total = total + value
    if total == 0:
        return np.inf
    return 2 / total
""",
    ("largest_stable_rate", "length_of_table"): """
def largest_stable_rate(A):
    length = np.linalg.norm(A)
    if length == 0:
        return np.inf
    return 2 / length
""",
    ("largest_stable_rate", "determinant_for_eigenvalue"): """
def largest_stable_rate(A):
    stretch = np.linalg.det(A)
    if stretch == 0:
        return np.inf
    return 2 / stretch
""",
    ("largest_stable_rate", "condition_number"): """
def largest_stable_rate(A):
    eigenvalues = np.linalg.eigvalsh(A)
    smallest = eigenvalues[0]
    greatest = eigenvalues[-1]
    if greatest == 0:
        return np.inf
    return greatest / smallest
""",
    ("largest_stable_rate", "all_eigenvalues"): """
def largest_stable_rate(A):
    eigenvalues = np.linalg.eigvalsh(A)
    if np.max(eigenvalues) == 0:
        return np.inf
    return 2 / eigenvalues
""",
    ("largest_stable_rate", "flat_gets_zero"): """
def largest_stable_rate(A):
    top = np.max(np.linalg.eigvalsh(A))
    if top == 0:
        return 0.0
    return 2 / top
""",
    ("classify_run", "broken_numbers_unnoticed"): """
def classify_run(xs, minimum, tolerance=1e-3):
    first = np.linalg.norm(xs[0] - minimum)
    last = np.linalg.norm(xs[-1] - minimum)
    if last > first:
        return "diverges"
    if last <= tolerance * first:
        return "converges"
    steps = np.diff(xs, axis=0)
    turns = 0
    for i in range(len(steps) - 1):
        if np.dot(steps[i], steps[i + 1]) < 0:
            turns += 1
    if turns > (len(steps) - 1) / 2:
        return "oscillates"
    return "slow"
""",
    ("classify_run", "minimum_forgotten"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.all(np.isfinite(xs)):
        return "diverges"
    distances = np.linalg.norm(xs, axis=1)
    if distances[-1] > distances[0]:
        return "diverges"
    if distances[-1] <= tolerance * distances[0]:
        return "converges"
    steps = np.diff(xs, axis=0)
    products = np.sum(steps[:-1] * steps[1:], axis=1)
    if np.mean(products < 0) > 0.5:
        return "oscillates"
    return "slow"
""",
    ("classify_run", "distance_along_wrong_axis"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    d = np.linalg.norm(xs - minimum, axis=0)
    if d[-1] > d[0]:
        return "diverges"
    if d[-1] <= tolerance * d[0]:
        return "converges"
    steps = np.diff(xs, axis=0)
    negative = 0
    pairs = 0
    for a, b in zip(steps[:-1], steps[1:]):
        pairs += 1
        if a @ b < 0:
            negative += 1
    if negative > pairs / 2:
        return "oscillates"
    return "slow"
""",
    ("classify_run", "compared_with_the_step_before"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    distances = []
    for place in xs:
        distances.append(np.linalg.norm(place - minimum))
    if distances[-1] > distances[-2]:
        return "diverges"
    if distances[-1] <= tolerance * distances[0]:
        return "converges"
    steps = np.diff(xs, axis=0)
    turns = 0
    for i in range(len(steps) - 1):
        if np.dot(steps[i], steps[i + 1]) < 0:
            turns += 1
    if turns > (len(steps) - 1) / 2:
        return "oscillates"
    return "slow"
""",
    ("classify_run", "first_and_last_exchanged"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    first = np.linalg.norm(xs[-1] - minimum)
    last = np.linalg.norm(xs[0] - minimum)
    if last > first:
        return "diverges"
    if last <= tolerance * first:
        return "converges"
    steps = xs[1:] - xs[:-1]
    turns = 0
    for i in range(len(steps) - 1):
        if steps[i] @ steps[i + 1] < 0:
            turns += 1
    if turns > (len(steps) - 1) / 2:
        return "oscillates"
    return "slow"
""",
    ("classify_run", "tolerance_not_a_share"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    first = np.linalg.norm(xs[0] - minimum)
    last = np.linalg.norm(xs[-1] - minimum)
    if last > first:
        return "diverges"
    if last <= tolerance:
        return "converges"
    steps = np.diff(xs, axis=0)
    dots = [steps[i] @ steps[i + 1] for i in range(len(steps) - 1)]
    turns = sum(1 for value in dots if value < 0)
    if turns > len(dots) / 2:
        return "oscillates"
    return "slow"
""",
    ("classify_run", "tolerance_ignored"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    first = np.linalg.norm(xs[0] - minimum)
    last = np.linalg.norm(xs[-1] - minimum)
    if last > first:
        return "diverges"
    elif last <= first / 1000:
        return "converges"
    steps = np.diff(xs, axis=0)
    turns = 0
    for i in range(len(steps) - 1):
        if steps[i] @ steps[i + 1] < 0:
            turns = turns + 1
    if turns > (len(steps) - 1) / 2:
        return "oscillates"
    else:
        return "slow"
""",
    ("classify_run", "never_converges"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    first = np.linalg.norm(xs[0] - minimum)
    last = np.linalg.norm(xs[-1] - minimum)
    if last > first:
        return "diverges"
    steps = np.diff(xs, axis=0)
    turns = 0
    for i in range(len(steps) - 1):
        if steps[i] @ steps[i + 1] < 0:
            turns = turns + 1
    if turns > (len(steps) - 1) / 2:
        return "oscillates"
    return "slow"
""",
    ("classify_run", "rest_is_not_arrival"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    d = np.linalg.norm(xs - minimum, axis=1)
    if d[-1] > d[0]:
        return "diverges"
    if d[-1] < tolerance * d[0]:
        return "converges"
    steps = np.diff(xs, axis=0)
    turns = 0
    for i in range(len(steps) - 1):
        if steps[i] @ steps[i + 1] < 0:
            turns += 1
    if turns > (len(steps) - 1) / 2:
        return "oscillates"
    return "slow"
""",
    ("classify_run", "words_in_another_order"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    d = np.linalg.norm(xs - minimum, axis=1)
    if d[-1] > d[0]:
        return "diverges"
    steps = np.diff(xs, axis=0)
    turns = 0
    for i in range(len(steps) - 1):
        if steps[i] @ steps[i + 1] < 0:
            turns += 1
    if turns > (len(steps) - 1) / 2:
        return "oscillates"
    if d[-1] <= tolerance * d[0]:
        return "converges"
    return "slow"
""",
    ("classify_run", "one_turn_is_enough"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.all(np.isfinite(xs)):
        return "diverges"
    first = np.linalg.norm(xs[0] - minimum)
    last = np.linalg.norm(xs[-1] - minimum)
    if last > first:
        return "diverges"
    if last <= tolerance * first:
        return "converges"
    for t in range(2, len(xs)):
        before = xs[t - 1] - xs[t - 2]
        now = xs[t] - xs[t - 1]
        if before @ now < 0:
            return "oscillates"
    return "slow"
""",
    ("classify_run", "all_turns_needed"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    d = np.linalg.norm(xs - minimum, axis=1)
    if d[-1] > d[0]:
        return "diverges"
    if d[-1] <= tolerance * d[0]:
        return "converges"
    steps = np.diff(xs, axis=0)
    for i in range(len(steps) - 1):
        if steps[i] @ steps[i + 1] >= 0:
            return "slow"
    return "oscillates"
""",
    ("classify_run", "places_for_steps"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    distance = np.linalg.norm(xs - minimum, axis=1)
    if distance[-1] > distance[0]:
        return "diverges"
    if distance[-1] <= tolerance * distance[0]:
        return "converges"
    against = 0
    pairs = 0
    for here, there in zip(xs[:-1], xs[1:]):
        pairs += 1
        if np.dot(here, there) < 0:
            against += 1
    if against > pairs / 2:
        return "oscillates"
    return "slow"
""",
    ("classify_run", "turn_of_one_number"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    start = np.linalg.norm(xs[0] - minimum)
    end = np.linalg.norm(xs[-1] - minimum)
    if end > start:
        return "diverges"
    if end <= tolerance * start:
        return "converges"
    steps = xs[1:] - xs[:-1]
    turns = []
    for i in range(len(steps) - 1):
        turned = False
        for a, b in zip(steps[i], steps[i + 1]):
            if a * b < 0:
                turned = True
        turns.append(turned)
    if np.mean(turns) > 0.5:
        return "oscillates"
    return "slow"
""",
    ("classify_run", "sign_of_turn"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    lengths = np.linalg.norm(xs - minimum, axis=1)
    if lengths[-1] > lengths[0]:
        return "diverges"
    if lengths[-1] <= lengths[0] * tolerance:
        return "converges"
    steps = np.diff(xs, axis=0)
    dots = np.sum(steps[1:] * steps[:-1], axis=1)
    turns = 0
    for d in dots:
        if d > 0:
            turns = turns + 1
    if turns > len(dots) / 2:
        return "oscillates"
    else:
        return "slow"
""",
    ("classify_run", "never_oscillates"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "diverges"
    d = np.linalg.norm(xs - minimum, axis=1)
    if d[-1] > d[0]:
        return "diverges"
    if d[-1] <= tolerance * d[0]:
        return "converges"
    return "slow"
""",
    ("classify_run", "words_exchanged"): """
def classify_run(xs, minimum, tolerance=1e-3):
    if not np.isfinite(xs).all():
        return "converges"
    first = np.linalg.norm(xs[0] - minimum)
    last = np.linalg.norm(xs[-1] - minimum)
    if last > first:
        return "converges"
    if last <= tolerance * first:
        return "diverges"
    steps = np.diff(xs, axis=0)
    pairs = len(steps) - 1
    turns = 0
    for i in range(pairs):
        if steps[i] @ steps[i + 1] < 0:
            turns += 1
    if turns > pairs / 2:
        return "oscillates"
    return "slow"
""",
    ("linear_regression_gradient", "sum_for_mean"): """
def linear_regression_gradient(X, y, w, b):
    error = X @ w + b - y
    dw = 2 * X.T @ error
    db = 2 * np.sum(error)
    return dw, db
""",
    ("linear_regression_gradient", "factor_two_missing"): """
def linear_regression_gradient(X, y, w, b):
    n = len(y)
    error = X @ w + b - y
    dw = X.T @ error / n
    db = np.sum(error) / n
    return dw, db
""",
    ("linear_regression_gradient", "sign"): """
def linear_regression_gradient(X, y, w, b):
    n = len(y)
    error = y - (X @ w + b)
    dw = 2 * X.T @ error / n
    db = 2 * np.sum(error) / n
    return dw, db
""",
    ("linear_regression_gradient", "bias_forgotten"): """
def linear_regression_gradient(X, y, w, b):
    predictions = X @ w
    u = mean_squared_error_gradient(predictions, y)
    return X.T @ u, np.sum(u)
""",
    ("linear_regression_gradient", "prediction_for_error"): """
def linear_regression_gradient(X, y, w, b):
    predictions = X @ w + b
    u = 2 * predictions / len(y)
    return X.T @ u, np.sum(u)
""",
    ("linear_regression_gradient", "bias_slope_missing"): """
def linear_regression_gradient(X, y, w, b):
    u = mean_squared_error_gradient(X @ w + b, y)
    dw = X.T @ u
    db = 0.0
    return dw, db
""",
    ("linear_regression_gradient", "features_missing"): """
def linear_regression_gradient(X, y, w, b):
    u = mean_squared_error_gradient(X @ w + b, y)
    dw = np.zeros(len(w))
    for j in range(len(w)):
        for i in range(len(y)):
            dw[j] += u[i]
    return dw, np.sum(u)
""",
    ("linear_regression_gradient", "averaged_over_all_entries"): """
def linear_regression_gradient(X, y, w, b):
    errors = X @ w + b - y
    table = 2 * errors[:, None] * X
    dw = np.mean(table)
    db = np.mean(2 * errors)
    return dw, db
""",
    ("linear_regression_gradient", "table_not_transposed"): """
def linear_regression_gradient(X, y, w, b):
    u = mean_squared_error_gradient(X @ w + b, y)
    return X @ u, np.sum(u)
""",
    ("linear_regression_gradient", "one_row_per_example"): """
def linear_regression_gradient(X, y, w, b):
    predictions = X @ w + b
    u = mean_squared_error_gradient(predictions, y)
    rows = []
    for i in range(len(y)):
        rows.append(u[i] * X[i])
    dw = np.array(rows)
    db = np.sum(u)
    return dw, db
""",
    ("linear_regression_gradient", "column_against_row"): """
def linear_regression_gradient(X, y, w, b):
    column = w.reshape(-1, 1)
    predictions = X @ column + b
    errors = predictions - y
    dw = np.zeros(len(w))
    for j in range(len(w)):
        dw[j] = 2 * np.mean(errors * X[:, j : j + 1])
    db = 2 * np.mean(errors)
    return dw, db
""",
    ("linear_regression_gradient", "squared_errors"): """
def linear_regression_gradient(X, y, w, b):
    error = (X @ w + b - y) ** 2
    u = 2 * error / len(y)
    return X.T @ u, np.sum(u)
""",
    ("linear_regression_gradient", "sizes_of_errors"): """
def linear_regression_gradient(X, y, w, b):
    error = np.abs(X @ w + b - y)
    u = 2 * error / len(y)
    return X.T @ u, np.sum(u)
""",
    ("linear_regression_gradient", "order_exchanged"): """
def linear_regression_gradient(X, y, w, b):
    u = mean_squared_error_gradient(X @ w + b, y)
    dw = X.T @ u
    db = np.sum(u)
    return db, dw
""",
    ("linear_regression_gradient", "one_array_for_two_results"): """
def linear_regression_gradient(X, y, w, b):
    u = mean_squared_error_gradient(X @ w + b, y)
    dw = X.T @ u
    db = np.sum(u)
    return np.append(dw, db)
""",
    ("linear_regression_gradient", "argument_overwritten"): """
def linear_regression_gradient(X, y, w, b):
    y -= X @ w + b
    u = -2 * y / len(y)
    return X.T @ u, np.sum(u)
""",
    ("fit_linear_regression", "one_after_the_other"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w = w - learning_rate * dw
        dw, db = linear_regression_gradient(X, y, w, b)
        b = b - learning_rate * db
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "bias_never_updated"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w = w - learning_rate * dw
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "weights_never_updated"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        b = b - learning_rate * db
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "uphill"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [np.mean((X @ w + b - y) ** 2)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w = w + learning_rate * dw
        b = b + learning_rate * db
        losses.append(np.mean((X @ w + b - y) ** 2))
    return w, b, losses
""",
    ("fit_linear_regression", "rate_missing"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [np.mean((X @ w + b - y) ** 2)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w = w - dw
        b = b - db
        losses.append(np.mean((X @ w + b - y) ** 2))
    return w, b, losses
""",
    ("fit_linear_regression", "multiplied_by_loss"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        loss = losses[-1]
        w = w - learning_rate * loss * dw
        b = b - learning_rate * loss * db
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "gradient_not_renewed"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    dw, db = linear_regression_gradient(X, y, w, b)
    for _ in range(steps):
        w = w - learning_rate * dw
        b = b - learning_rate * db
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "not_from_zeros"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.ones(X.shape[1])
    b = 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w, b = descent_step([w, b], [dw, db], learning_rate)
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "sum_for_mean"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [np.sum((X @ w + b - y) ** 2)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        losses.append(np.sum((X @ w + b - y) ** 2))
    return w, b, losses
""",
    ("fit_linear_regression", "loss_before_the_step_only"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = []
    for _ in range(steps):
        losses.append(mean_squared_error(X @ w + b, y))
        dw, db = linear_regression_gradient(X, y, w, b)
        w = w - learning_rate * dw
        b = b - learning_rate * db
    return w, b, losses
""",
    ("fit_linear_regression", "losses_shifted"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        predictions = X @ w + b
        dw, db = linear_regression_gradient(X, y, w, b)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        losses.append(mean_squared_error(predictions, y))
    return w, b, losses
""",
    ("fit_linear_regression", "last_loss_only"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w = w - learning_rate * dw
        b = b - learning_rate * db
    loss = mean_squared_error(X @ w + b, y)
    return w, b, loss
""",
    ("fit_linear_regression", "one_step_too_many"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps + 1):
        dw, db = linear_regression_gradient(X, y, w, b)
        w, b = descent_step([w, b], [dw, db], learning_rate)
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "one_step_too_few"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for k in range(1, steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w, b = descent_step([w, b], [dw, db], learning_rate)
        losses.append(mean_squared_error(X @ w + b, y))
    return w, b, losses
""",
    ("fit_linear_regression", "order_of_results"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        losses.append(mean_squared_error(X @ w + b, y))
    return b, w, losses
""",
    ("fit_linear_regression", "whole_walk_of_weights"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    all_w = [w]
    losses = [mean_squared_error(X @ w + b, y)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        all_w.append(w)
        losses.append(mean_squared_error(X @ w + b, y))
    return np.array(all_w), b, losses
""",
    ("fit_linear_regression", "sum_of_losses"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [np.sum((X @ w + b - y) ** 2)]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        losses.append(np.sum((X @ w + b - y) ** 2))
    return w, b, losses
""",
    ("fit_linear_regression", "factor_two_missing"): """
def fit_linear_regression(X, y, learning_rate, steps):
    n, d = X.shape
    w = np.zeros(d)
    b = 0.0
    losses = [np.mean((X @ w + b - y) ** 2)]
    for _ in range(steps):
        error = X @ w + b - y
        dw = X.T @ error / n
        db = np.mean(error)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        losses.append(np.mean((X @ w + b - y) ** 2))
    return w, b, losses
""",
    ("fit_linear_regression", "root_or_size_for_square"): """
def fit_linear_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [np.sqrt(np.mean((X @ w + b - y) ** 2))]
    for _ in range(steps):
        dw, db = linear_regression_gradient(X, y, w, b)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        losses.append(np.sqrt(np.mean((X @ w + b - y) ** 2)))
    return w, b, losses
""",
    ("fit_logistic_regression", "sigmoid_missing"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    n, d = X.shape
    w = np.zeros(d)
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        z = X @ w + b
        u = (z - y) / n
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(binary_cross_entropy(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "squared_error"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    n, d = X.shape
    w = np.zeros(d)
    b = 0.0
    losses = [mean_squared_error(sigmoid(X @ w + b), y)]
    for _ in range(steps):
        p = sigmoid(X @ w + b)
        u = mean_squared_error_gradient(p, y) * p * (1 - p)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(mean_squared_error(sigmoid(X @ w + b), y))
    return w, b, losses
""",
    ("fit_logistic_regression", "slope_of_sigmoid_kept"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    n, d = X.shape
    w = np.zeros(d)
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        p = sigmoid(X @ w + b)
        slope = p * (1 - p)
        u = (p - y) * slope / n
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(binary_cross_entropy(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "decisions_for_probabilities"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    n, d = X.shape
    w = np.zeros(d)
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        p = sigmoid(X @ w + b)
        answers = (p > 0.5).astype(float)
        u = (answers - y) / n
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(binary_cross_entropy(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "sigmoid_twice"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [binary_cross_entropy(sigmoid(X @ w + b), y)]
    for _ in range(steps):
        p = sigmoid(X @ w + b)
        u = binary_cross_entropy_gradient(p, y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(binary_cross_entropy(sigmoid(X @ w + b), y))
    return w, b, losses
""",
    ("fit_logistic_regression", "labels_exchanged"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    no = 1 - y
    losses = [binary_cross_entropy(X @ w + b, no)]
    for _ in range(steps):
        u = binary_cross_entropy_gradient(X @ w + b, no)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(binary_cross_entropy(X @ w + b, no))
    return w, b, losses
""",
    ("fit_logistic_regression", "one_term_of_the_loss"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    def loss(w, b):
        z = X @ w + b
        log_p = -np.logaddexp(0, -z)
        return -np.mean(y * log_p)

    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [loss(w, b)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(loss(w, b))
    return w, b, losses
""",
    ("fit_logistic_regression", "sign_of_loss"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    def loss(w, b):
        z = X @ w + b
        log_p = -np.logaddexp(0, -z)
        log_q = -np.logaddexp(0, z)
        return np.mean(y * log_p + (1 - y) * log_q)

    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [loss(w, b)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(loss(w, b))
    return w, b, losses
""",
    ("fit_logistic_regression", "factor_two"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    n = len(y)
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        p = sigmoid(X @ w + b)
        u = 2 * (p - y) / n
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(binary_cross_entropy(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "other_logarithm"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    def loss(w, b):
        z = X @ w + b
        bits_yes = np.logaddexp2(0, -z / np.log(2))
        bits_no = np.logaddexp2(0, z / np.log(2))
        return np.mean(y * bits_yes + (1 - y) * bits_no)

    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [loss(w, b)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(loss(w, b))
    return w, b, losses
""",
    ("fit_logistic_regression", "one_after_the_other"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        w = w - learning_rate * (X.T @ binary_cross_entropy_gradient(X @ w + b, y))
        b = b - learning_rate * np.sum(binary_cross_entropy_gradient(X @ w + b, y))
        losses.append(binary_cross_entropy(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "bias_never_updated"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        u = binary_cross_entropy_gradient(X @ w + b, y)
        w = w - learning_rate * (X.T @ u)
        losses.append(binary_cross_entropy(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "weights_never_updated"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        u = binary_cross_entropy_gradient(X @ w + b, y)
        b = b - learning_rate * np.sum(u)
        losses.append(binary_cross_entropy(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "uphill"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        u = binary_cross_entropy_gradient(X @ w + b, y)
        w = w + learning_rate * (X.T @ u)
        b = b + learning_rate * np.sum(u)
        losses.append(binary_cross_entropy(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "rate_missing"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        u = binary_cross_entropy_gradient(X @ w + b, y)
        w = w - X.T @ u
        b = b - np.sum(u)
        losses.append(binary_cross_entropy(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "multiplied_by_loss"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    loss = binary_cross_entropy(X @ w + b, y)
    losses = [loss]
    for _ in range(steps):
        u = binary_cross_entropy_gradient(X @ w + b, y)
        w = w - learning_rate * loss * (X.T @ u)
        b = b - learning_rate * loss * np.sum(u)
        loss = binary_cross_entropy(X @ w + b, y)
        losses.append(loss)
    return w, b, losses
""",
    ("fit_logistic_regression", "gradient_not_renewed"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    u = binary_cross_entropy_gradient(X @ w + b, y)
    dw = X.T @ u
    db = np.sum(u)
    for _ in range(steps):
        w = w - learning_rate * dw
        b = b - learning_rate * db
        losses.append(binary_cross_entropy(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "not_from_zeros"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.ones(X.shape[1])
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        u = binary_cross_entropy_gradient(X @ w + b, y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(binary_cross_entropy(X @ w + b, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "sum_for_mean"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    n = len(y)

    def total_loss(w, b):
        logits = X @ w + b
        return np.sum(np.logaddexp(0.0, logits) - y * logits)

    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [total_loss(w, b)]
    for step in range(steps):
        u = (sigmoid(X @ w + b) - y) / n
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(total_loss(w, b))
    return w, b, losses
""",
    ("fit_logistic_regression", "loss_before_the_step_only"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = []
    for _ in range(steps):
        z = X @ w + b
        losses.append(binary_cross_entropy(z, y))
        u = binary_cross_entropy_gradient(z, y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
    return w, b, losses
""",
    ("fit_logistic_regression", "losses_shifted"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        z = X @ w + b
        u = binary_cross_entropy_gradient(z, y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(binary_cross_entropy(z, y))
    return w, b, losses
""",
    ("fit_logistic_regression", "last_loss_only"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = binary_cross_entropy(X @ w + b, y)
    for _ in range(steps):
        u = binary_cross_entropy_gradient(X @ w + b, y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses = binary_cross_entropy(X @ w + b, y)
    return w, b, losses
""",
    ("fit_logistic_regression", "one_step_too_many"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = []
    z = X @ w + b
    losses.append(np.mean(np.logaddexp(0, z) - y * z))
    k = 0
    while k <= steps:
        u = (sigmoid(z) - y) / len(y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * u.sum()
        z = X @ w + b
        losses.append(np.mean(np.logaddexp(0, z) - y * z))
        k += 1
    return w, b, losses
""",
    ("fit_logistic_regression", "one_step_too_few"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    k = 1
    while k < steps:
        u = binary_cross_entropy_gradient(X @ w + b, y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(binary_cross_entropy(X @ w + b, y))
        k = k + 1
    return w, b, losses
""",
    ("fit_logistic_regression", "order_of_results"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        u = binary_cross_entropy_gradient(X @ w + b, y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(binary_cross_entropy(X @ w + b, y))
    return losses, w, b
""",
    ("fit_logistic_regression", "whole_walk_of_weights"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    ws = [w]
    losses = [binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        u = binary_cross_entropy_gradient(X @ w + b, y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        ws.append(w)
        losses.append(binary_cross_entropy(X @ w + b, y))
    return np.array(ws), b, losses
""",
    ("fit_logistic_regression", "sum_of_losses"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    w = np.zeros(X.shape[1])
    b = 0.0
    n = len(y)
    losses = [n * binary_cross_entropy(X @ w + b, y)]
    for _ in range(steps):
        u = binary_cross_entropy_gradient(X @ w + b, y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        z = X @ w + b
        losses.append(np.sum(np.logaddexp(0, z) - y * z))
    return w, b, losses
""",
    ("fit_logistic_regression", "logarithm_of_zero"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    def loss(w, b):
        p = sigmoid(X @ w + b)
        return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))

    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [loss(w, b)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        w = w - learning_rate * (X.T @ u)
        b = b - learning_rate * np.sum(u)
        losses.append(loss(w, b))
    return w, b, losses
""",
    ("fit_logistic_regression", "probability_cut_off"): """
def fit_logistic_regression(X, y, learning_rate, steps):
    def loss(w, b):
        p = sigmoid(X @ w + b)
        p = np.clip(p, 1e-7, 1 - 1e-7)
        return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))

    w = np.zeros(X.shape[1])
    b = 0.0
    losses = [loss(w, b)]
    for _ in range(steps):
        u = (sigmoid(X @ w + b) - y) / len(y)
        dw = X.T @ u
        db = np.sum(u)
        w = w - learning_rate * dw
        b = b - learning_rate * db
        losses.append(loss(w, b))
    return w, b, losses
""",
    ("minibatches", "never_shuffled"): """
def minibatches(n, batch_size, rng):
    numbers = np.arange(n)
    batches = []
    for start in range(0, n, batch_size):
        batches.append(numbers[start : start + batch_size])
    return batches
""",
    ("minibatches", "neighbors_stay_together"): """
def minibatches(n, batch_size, rng):
    numbers = np.arange(n)
    batches = []
    for start in range(0, n, batch_size):
        batch = numbers[start : start + batch_size]
        batches.append(rng.permutation(batch))
    return batches
""",
    ("minibatches", "last_batch_dropped"): """
def minibatches(n, batch_size, rng):
    order = rng.permutation(n)
    batches = []
    for k in range(n // batch_size):
        batches.append(order[k * batch_size : (k + 1) * batch_size])
    return batches
""",
    ("minibatches", "batches_overlap"): """
def minibatches(n, batch_size, rng):
    order = rng.permutation(n)
    batches = []
    for start in range(0, n, batch_size):
        end = start + batch_size
        batches.append(order[start : end + 1])
    return batches
""",
    ("minibatches", "drawn_anew_for_each_batch"): """
def minibatches(n, batch_size, rng):
    batches = []
    left = n
    while left > 0:
        size = min(batch_size, left)
        batches.append(rng.choice(n, size, replace=False))
        left -= size
    return batches
""",
    ("minibatches", "drawn_with_replacement"): """
def minibatches(n, batch_size, rng):
    order = rng.integers(0, n, size=n)
    batches = []
    for start in range(0, n, batch_size):
        batches.append(order[start : start + batch_size])
    return batches
""",
    ("minibatches", "short_batch_filled_up"): """
def minibatches(n, batch_size, rng):
    order = rng.permutation(n)
    batches = []
    for start in range(0, n, batch_size):
        batch = []
        for k in range(start, start + batch_size):
            batch.append(order[k % n])
        batches.append(np.array(batch))
    return batches
""",
    ("minibatches", "rest_joins_the_last_batch"): """
def minibatches(n, batch_size, rng):
    order = rng.permutation(n)
    count = max(1, n // batch_size)
    batches = []
    for k in range(count - 1):
        batches.append(order[k * batch_size : (k + 1) * batch_size])
    batches.append(order[(count - 1) * batch_size :])
    return batches
""",
    ("minibatches", "short_batch_first"): """
def minibatches(n, batch_size, rng):
    order = rng.permutation(n)
    rest = n % batch_size
    batches = []
    if rest > 0:
        batches.append(order[:rest])
    for start in range(rest, n, batch_size):
        batches.append(order[start : start + batch_size])
    return batches
""",
    ("minibatches", "size_for_number"): """
def minibatches(n, batch_size, rng):
    order = rng.permutation(n)
    return np.array_split(order, min(batch_size, n))
""",
    ("minibatches", "counts_from_one"): """
def minibatches(n, batch_size, rng):
    numbers = np.arange(1, n + 1)
    order = rng.permutation(numbers)
    batches = []
    for start in range(0, n, batch_size):
        batches.append(order[start : start + batch_size])
    return batches
""",
    ("minibatches", "not_cut_into_batches"): """
def minibatches(n, batch_size, rng):
    numbers = np.arange(n)
    rng.shuffle(numbers)
    return [numbers]
""",
    ("minibatches", "own_randomness"): """
def minibatches(n, batch_size, rng):
    order = np.random.permutation(n)
    batches = []
    for start in range(0, n, batch_size):
        batches.append(order[start : start + batch_size])
    return batches
""",
    ("minibatches", "always_the_same_order"): """
def minibatches(n, batch_size, rng):
    rng = np.random.default_rng(0)
    order = rng.permutation(n)
    batches = []
    for start in range(0, n, batch_size):
        batches.append(order[start : start + batch_size])
    return batches
""",
}
