"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("momentum_step", "nothing_returned"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        old_velocities = []
        for gradient in grads:
            old_velocities.append(np.zeros_like(gradient))
    else:
        old_velocities = state["velocities"]
    new_velocities = []
    new_params = []
    for i in range(len(params)):
        kept = momentum * old_velocities[i]
        velocity = kept + grads[i]
        new_velocities.append(velocity)
        move = learning_rate * velocity
        new_params.append(params[i] - move)
    new_state = {"velocities": new_velocities}
""",
    ("momentum_step", "state_not_returned"): """
def velocity_before(state, number, gradient):
    if state is None:
        return np.zeros(gradient.shape)
    return state[number]


def next_velocity(before, gradient, momentum):
    return momentum * before + gradient


def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    memory = {}
    moved = []
    for number, array in enumerate(params):
        slope = grads[number]
        before = velocity_before(state, number, slope)
        now = next_velocity(before, slope, momentum)
        memory[number] = now
        moved.append(array - learning_rate * now)
    return moved
""",
    ("momentum_step", "results_exchanged"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    # first all velocities
    if state is None:
        state = {"v": [np.zeros_like(g) for g in grads]}
    fresh = []
    for v_old, g in zip(state["v"], grads):
        v_new = momentum * v_old + g
        fresh.append(v_new)
    # then all arrays
    result = []
    for x, v in zip(params, fresh):
        result.append(x - learning_rate * v)
    return {"v": fresh}, result
""",
    ("momentum_step", "velocities_for_parameters"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        old_velocities = []
        for gradient in grads:
            old_velocities.append(np.zeros_like(gradient))
    else:
        old_velocities = state["velocities"]
    new_velocities = []
    new_params = []
    for i in range(len(params)):
        kept = momentum * old_velocities[i]
        velocity = kept + grads[i]
        new_velocities.append(velocity)
        move = learning_rate * velocity
        new_params.append(params[i] - move)
    new_state = {"velocities": new_velocities}
    return new_velocities, new_state
""",
    ("momentum_step", "uphill"): """
def velocity_before(state, number, gradient):
    if state is None:
        return np.zeros(gradient.shape)
    return state[number]


def next_velocity(before, gradient, momentum):
    return momentum * before + gradient


def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    memory = {}
    moved = []
    for number, array in enumerate(params):
        slope = grads[number]
        before = velocity_before(state, number, slope)
        now = next_velocity(before, slope, momentum)
        memory[number] = now
        moved.append(array + learning_rate * now)
    return moved, memory
""",
    ("momentum_step", "memory_against_the_gradient"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        old_velocities = []
        for gradient in grads:
            old_velocities.append(np.zeros_like(gradient))
    else:
        old_velocities = state["velocities"]
    new_velocities = []
    new_params = []
    for i in range(len(params)):
        kept = momentum * old_velocities[i]
        velocity = grads[i] - kept
        new_velocities.append(velocity)
        move = learning_rate * velocity
        new_params.append(params[i] - move)
    new_state = {"velocities": new_velocities}
    return new_params, new_state
""",
    ("momentum_step", "averaged_velocity"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    # first all velocities
    if state is None:
        state = {"v": [np.zeros_like(g) for g in grads]}
    fresh = []
    for v_old, g in zip(state["v"], grads):
        share = 1 - momentum
        v_new = momentum * v_old + share * g
        fresh.append(v_new)
    # then all arrays
    result = []
    for x, v in zip(params, fresh):
        result.append(x - learning_rate * v)
    return result, {"v": fresh}
""",
    ("momentum_step", "shares_exchanged"): """
def velocity_before(state, number, gradient):
    if state is None:
        return np.zeros(gradient.shape)
    return state[number]


def next_velocity(before, gradient, momentum):
    return (1 - momentum) * before + momentum * gradient


def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    memory = {}
    moved = []
    for number, array in enumerate(params):
        slope = grads[number]
        before = velocity_before(state, number, slope)
        now = next_velocity(before, slope, momentum)
        memory[number] = now
        moved.append(array - learning_rate * now)
    return moved, memory
""",
    ("momentum_step", "gradient_scaled_by_momentum"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    # first all velocities
    if state is None:
        state = {"v": [np.zeros_like(g) for g in grads]}
    fresh = []
    for v_old, g in zip(state["v"], grads):
        v_new = momentum * (v_old + g)
        fresh.append(v_new)
    # then all arrays
    result = []
    for x, v in zip(params, fresh):
        result.append(x - learning_rate * v)
    return result, {"v": fresh}
""",
    ("momentum_step", "nothing_forgotten"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        old_velocities = []
        for gradient in grads:
            old_velocities.append(np.zeros_like(gradient))
    else:
        old_velocities = state["velocities"]
    new_velocities = []
    new_params = []
    for i in range(len(params)):
        kept = old_velocities[i]
        velocity = kept + grads[i]
        new_velocities.append(velocity)
        move = learning_rate * velocity
        new_params.append(params[i] - move)
    new_state = {"velocities": new_velocities}
    return new_params, new_state
""",
    ("momentum_step", "momentum_fixed"): """
def velocity_before(state, number, gradient):
    if state is None:
        return np.zeros(gradient.shape)
    return state[number]


def next_velocity(before, gradient):
    return 0.9 * before + gradient


def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    memory = {}
    moved = []
    for number, array in enumerate(params):
        slope = grads[number]
        before = velocity_before(state, number, slope)
        now = next_velocity(before, slope)
        memory[number] = now
        moved.append(array - learning_rate * now)
    return moved, memory
""",
    ("momentum_step", "memory_missing"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    # first all velocities
    starts = [np.zeros_like(g) for g in grads]
    fresh = []
    for v_old, g in zip(starts, grads):
        v_new = momentum * v_old + g
        fresh.append(v_new)
    # then all arrays
    result = []
    for x, v in zip(params, fresh):
        result.append(x - learning_rate * v)
    return result, {"v": fresh}
""",
    ("momentum_step", "only_the_last_gradient"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        last_grads = []
        for gradient in grads:
            last_grads.append(np.zeros_like(gradient))
    else:
        last_grads = state["last"]
    new_params = []
    remembered = []
    for i in range(len(params)):
        velocity = momentum * last_grads[i] + grads[i]
        new_params.append(params[i] - learning_rate * velocity)
        remembered.append(grads[i].copy())
    return new_params, {"last": remembered}
""",
    ("momentum_step", "parameters_as_state"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    # first all velocities
    if state is None:
        state = {"v": [np.zeros_like(g) for g in grads]}
    fresh = []
    for v_old, g in zip(state["v"], grads):
        v_new = momentum * v_old + g
        fresh.append(v_new)
    # then all arrays
    result = []
    for x, v in zip(params, fresh):
        result.append(x - learning_rate * v)
    return result, {"v": result}
""",
    ("momentum_step", "old_velocity_used"): """
def velocity_before(state, number, gradient):
    if state is None:
        return np.zeros(gradient.shape)
    return state[number]


def next_velocity(before, gradient, momentum):
    return momentum * before + gradient


def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    memory = {}
    moved = []
    for number, array in enumerate(params):
        slope = grads[number]
        before = velocity_before(state, number, slope)
        now = next_velocity(before, slope, momentum)
        memory[number] = now
        moved.append(array - learning_rate * before)
    return moved, memory
""",
    ("momentum_step", "rate_missing"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        old_velocities = []
        for gradient in grads:
            old_velocities.append(np.zeros_like(gradient))
    else:
        old_velocities = state["velocities"]
    new_velocities = []
    new_params = []
    for i in range(len(params)):
        kept = momentum * old_velocities[i]
        velocity = kept + grads[i]
        new_velocities.append(velocity)
        new_params.append(params[i] - velocity)
    new_state = {"velocities": new_velocities}
    return new_params, new_state
""",
    ("momentum_step", "divides_by_rate"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        old_velocities = []
        for gradient in grads:
            old_velocities.append(np.zeros_like(gradient))
    else:
        old_velocities = state["velocities"]
    new_velocities = []
    new_params = []
    for i in range(len(params)):
        kept = momentum * old_velocities[i]
        velocity = kept + grads[i]
        new_velocities.append(velocity)
        move = velocity / learning_rate
        new_params.append(params[i] - move)
    new_state = {"velocities": new_velocities}
    return new_params, new_state
""",
    ("momentum_step", "rate_in_the_velocity"): """
def velocity_before(state, number, gradient):
    if state is None:
        return np.zeros(gradient.shape)
    return state[number]


def next_velocity(before, gradient, momentum):
    return momentum * before + gradient


def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    memory = {}
    moved = []
    for number, array in enumerate(params):
        slope = grads[number]
        before = velocity_before(state, number, slope)
        now = next_velocity(before, learning_rate * slope, momentum)
        memory[number] = now
        moved.append(array - now)
    return moved, memory
""",
    ("momentum_step", "rate_twice"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    # first all velocities
    if state is None:
        state = {"v": [np.zeros_like(g) for g in grads]}
    fresh = []
    for v_old, g in zip(state["v"], grads):
        v_new = momentum * v_old + learning_rate * g
        fresh.append(v_new)
    # then all arrays
    result = []
    for x, v in zip(params, fresh):
        result.append(x - learning_rate * v)
    return result, {"v": fresh}
""",
    ("momentum_step", "step_ahead"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        old_velocities = []
        for gradient in grads:
            old_velocities.append(np.zeros_like(gradient))
    else:
        old_velocities = state["velocities"]
    new_velocities = []
    new_params = []
    for i in range(len(params)):
        kept = momentum * old_velocities[i]
        velocity = kept + grads[i]
        new_velocities.append(velocity)
        look_ahead = momentum * velocity + grads[i]
        move = learning_rate * look_ahead
        new_params.append(params[i] - move)
    new_state = {"velocities": new_velocities}
    return new_params, new_state
""",
    ("momentum_step", "parameters_shrunk"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    # first all velocities
    if state is None:
        state = {"v": [np.zeros_like(g) for g in grads]}
    fresh = []
    for v_old, g in zip(state["v"], grads):
        v_new = momentum * v_old + g
        fresh.append(v_new)
    # then all arrays
    result = []
    for x, v in zip(params, fresh):
        kept = momentum * x
        result.append(kept - learning_rate * v)
    return result, {"v": fresh}
""",
    ("momentum_step", "slopes_added_up"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        old_velocities = []
        for gradient in grads:
            old_velocities.append(np.zeros_like(gradient))
    else:
        old_velocities = state["velocities"]
    new_velocities = []
    new_params = []
    for i in range(len(params)):
        kept = momentum * old_velocities[i]
        slope = np.sum(grads[i])
        velocity = kept + slope
        new_velocities.append(velocity)
        move = learning_rate * velocity
        new_params.append(params[i] - move)
    new_state = {"velocities": new_velocities}
    return new_params, new_state
""",
    ("momentum_step", "one_velocity_for_all"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        velocity = 0.0
    else:
        velocity = state["velocity"]
    moved = []
    for array, gradient in zip(params, grads):
        velocity = momentum * velocity + gradient
        moved.append(array - learning_rate * velocity)
    return moved, {"velocity": velocity}
""",
    ("momentum_step", "first_array_only"): """
def velocity_before(state, number, gradient):
    if state is None:
        return np.zeros(gradient.shape)
    return state[number]


def next_velocity(before, gradient, momentum):
    return momentum * before + gradient


def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    memory = {}
    moved = []
    for number, array in enumerate(params):
        slope = grads[number]
        before = velocity_before(state, number, slope)
        now = next_velocity(before, slope, momentum)
        memory[number] = now
        moved.append(array - learning_rate * now)
        return moved, memory
""",
    ("momentum_step", "array_for_list"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    # first all velocities
    if state is None:
        state = {"v": [np.zeros_like(g) for g in grads]}
    fresh = []
    for v_old, g in zip(state["v"], grads):
        v_new = momentum * v_old + g
        fresh.append(v_new)
    # then all arrays
    result = []
    for x, v in zip(params, fresh):
        result.append(x - learning_rate * v)
    return np.array(result), {"v": fresh}
""",
    ("momentum_step", "order_reversed"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        old_velocities = []
        for gradient in grads:
            old_velocities.append(np.zeros_like(gradient))
    else:
        old_velocities = state["velocities"]
    new_velocities = []
    new_params = []
    for i in range(len(params)):
        kept = momentum * old_velocities[i]
        velocity = kept + grads[i]
        new_velocities.append(velocity)
        move = learning_rate * velocity
        new_params.insert(0, params[i] - move)
    new_state = {"velocities": new_velocities}
    return new_params, new_state
""",
    ("momentum_step", "stands_still"): """
def velocity_before(state, number, gradient):
    if state is None:
        return np.zeros(gradient.shape)
    return state[number]


def next_velocity(before, gradient, momentum):
    return momentum * before + gradient


def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    memory = {}
    moved = []
    for number, array in enumerate(params):
        slope = grads[number]
        before = velocity_before(state, number, slope)
        now = next_velocity(before, slope, momentum)
        memory[number] = now
        new_array = array.copy()
        new_array - learning_rate * now
        moved.append(new_array)
    return moved, memory
""",
    ("momentum_step", "velocity_outside"): """
velocities = None


def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    global velocities
    if state is None:
        velocities = [np.zeros_like(g) for g in grads]
    updated = []
    for v, g in zip(velocities, grads):
        updated.append(momentum * v + g)
    velocities = updated
    moved = []
    for x, v in zip(params, velocities):
        moved.append(x - learning_rate * v)
    return moved, "running"
""",
    ("momentum_step", "old_state_overwritten"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = {}
        for i in range(len(grads)):
            state[i] = np.zeros(grads[i].shape)
    new_params = []
    for i in range(len(params)):
        state[i] = momentum * state[i] + grads[i]
        new_params.append(params[i] - learning_rate * state[i])
    return new_params, state
""",
    ("momentum_step", "argument_overwritten"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        old_velocities = []
        for gradient in grads:
            old_velocities.append(np.zeros_like(gradient))
    else:
        old_velocities = state["velocities"]
    new_velocities = []
    for i in range(len(params)):
        kept = momentum * old_velocities[i]
        velocity = kept + grads[i]
        new_velocities.append(velocity)
        move = learning_rate * velocity
        params[i] -= move
    new_state = {"velocities": new_velocities}
    return params, new_state
""",
    ("rmsprop_step", "nothing_returned"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = {"s": [np.zeros_like(g) for g in grads]}
    means = []
    for s, g in zip(state["s"], grads):
        old_part = decay * s
        new_part = (1 - decay) * np.square(g)
        means.append(old_part + new_part)
    result = []
    for x, g, s in zip(params, grads, means):
        divisor = np.sqrt(s) + eps
        result.append(x - learning_rate * g / divisor)
""",
    ("rmsprop_step", "state_not_returned"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        old_squares = []
        for gradient in grads:
            old_squares.append(np.zeros_like(gradient))
    else:
        old_squares = state["squares"]
    new_squares = []
    new_params = []
    for i in range(len(params)):
        gradient = grads[i]
        square = decay * old_squares[i] + (1 - decay) * gradient**2
        new_squares.append(square)
        size = np.sqrt(square) + eps
        step = learning_rate * gradient / size
        new_params.append(params[i] - step)
    return new_params
""",
    ("rmsprop_step", "results_exchanged"): """
def running_mean(old, new, share):
    return share * old + (1 - share) * new


def scaled(gradient, mean_square, eps):
    root = np.sqrt(mean_square)
    return gradient / (root + eps)


def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    memory = {}
    moved = []
    for number, (array, slope) in enumerate(zip(params, grads)):
        before = np.zeros(slope.shape) if state is None else state[number]
        now = running_mean(before, slope * slope, decay)
        memory[number] = now
        moved.append(array - learning_rate * scaled(slope, now, eps))
    return memory, moved
""",
    ("rmsprop_step", "uphill"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = {"s": [np.zeros_like(g) for g in grads]}
    means = []
    for s, g in zip(state["s"], grads):
        old_part = decay * s
        new_part = (1 - decay) * np.square(g)
        means.append(old_part + new_part)
    result = []
    for x, g, s in zip(params, grads, means):
        divisor = np.sqrt(s) + eps
        result.append(x + learning_rate * g / divisor)
    return result, {"s": means}
""",
    ("rmsprop_step", "eps_inside_the_root"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        old_squares = []
        for gradient in grads:
            old_squares.append(np.zeros_like(gradient))
    else:
        old_squares = state["squares"]
    new_squares = []
    new_params = []
    for i in range(len(params)):
        gradient = grads[i]
        square = decay * old_squares[i] + (1 - decay) * gradient**2
        new_squares.append(square)
        size = np.sqrt(square + eps)
        step = learning_rate * gradient / size
        new_params.append(params[i] - step)
    return new_params, {"squares": new_squares}
""",
    ("rmsprop_step", "eps_missing"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = {"s": [np.zeros_like(g) for g in grads]}
    means = []
    for s, g in zip(state["s"], grads):
        old_part = decay * s
        new_part = (1 - decay) * np.square(g)
        means.append(old_part + new_part)
    result = []
    for x, g, s in zip(params, grads, means):
        divisor = np.sqrt(s)
        result.append(x - learning_rate * g / divisor)
    return result, {"s": means}
""",
    ("rmsprop_step", "eps_fixed"): """
def running_mean(old, new, share):
    return share * old + (1 - share) * new


def scaled(gradient, mean_square):
    root = np.sqrt(mean_square)
    return gradient / (root + 1e-8)


def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    memory = {}
    moved = []
    for number, (array, slope) in enumerate(zip(params, grads)):
        before = np.zeros(slope.shape) if state is None else state[number]
        now = running_mean(before, slope * slope, decay)
        memory[number] = now
        moved.append(array - learning_rate * scaled(slope, now))
    return moved, memory
""",
    ("rmsprop_step", "eps_outside_the_quotient"): """
def running_mean(old, new, share):
    return share * old + (1 - share) * new


def scaled(gradient, mean_square, eps):
    root = np.sqrt(mean_square)
    return gradient / root + eps


def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    memory = {}
    moved = []
    for number, (array, slope) in enumerate(zip(params, grads)):
        before = np.zeros(slope.shape) if state is None else state[number]
        now = running_mean(before, slope * slope, decay)
        memory[number] = now
        moved.append(array - learning_rate * scaled(slope, now, eps))
    return moved, memory
""",
    ("rmsprop_step", "root_missing"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        old_squares = []
        for gradient in grads:
            old_squares.append(np.zeros_like(gradient))
    else:
        old_squares = state["squares"]
    new_squares = []
    new_params = []
    for i in range(len(params)):
        gradient = grads[i]
        square = decay * old_squares[i] + (1 - decay) * gradient**2
        new_squares.append(square)
        size = square + eps
        step = learning_rate * gradient / size
        new_params.append(params[i] - step)
    return new_params, {"squares": new_squares}
""",
    ("rmsprop_step", "multiplied_for_divided"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = {"s": [np.zeros_like(g) for g in grads]}
    means = []
    for s, g in zip(state["s"], grads):
        old_part = decay * s
        new_part = (1 - decay) * np.square(g)
        means.append(old_part + new_part)
    result = []
    for x, g, s in zip(params, grads, means):
        factor = np.sqrt(s) + eps
        result.append(x - learning_rate * g * factor)
    return result, {"s": means}
""",
    ("rmsprop_step", "square_missing"): """
def running_mean(old, new, share):
    return share * old + (1 - share) * new


def scaled(gradient, mean_square, eps):
    root = np.sqrt(mean_square)
    return gradient / (root + eps)


def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    memory = {}
    moved = []
    for number, (array, slope) in enumerate(zip(params, grads)):
        before = np.zeros(slope.shape) if state is None else state[number]
        now = running_mean(before, slope, decay)
        memory[number] = now
        moved.append(array - learning_rate * scaled(slope, now, eps))
    return moved, memory
""",
    ("rmsprop_step", "squared_after_the_mean"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = {"mean": [np.zeros_like(g) for g in grads]}
    means = []
    for old, g in zip(state["mean"], grads):
        means.append(decay * old + (1 - decay) * g)
    result = []
    for x, g, mean in zip(params, grads, means):
        mean_square = mean**2
        divisor = np.sqrt(mean_square) + eps
        result.append(x - learning_rate * g / divisor)
    return result, {"mean": means}
""",
    ("rmsprop_step", "squares_added_up"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        old_squares = []
        for gradient in grads:
            old_squares.append(np.zeros_like(gradient))
    else:
        old_squares = state["squares"]
    new_squares = []
    new_params = []
    for i in range(len(params)):
        gradient = grads[i]
        square = old_squares[i] + gradient**2
        new_squares.append(square)
        size = np.sqrt(square) + eps
        step = learning_rate * gradient / size
        new_params.append(params[i] - step)
    return new_params, {"squares": new_squares}
""",
    ("rmsprop_step", "new_square_whole"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = {"s": [np.zeros_like(g) for g in grads]}
    means = []
    for s, g in zip(state["s"], grads):
        old_part = decay * s
        new_part = np.square(g)
        means.append(old_part + new_part)
    result = []
    for x, g, s in zip(params, grads, means):
        divisor = np.sqrt(s) + eps
        result.append(x - learning_rate * g / divisor)
    return result, {"s": means}
""",
    ("rmsprop_step", "shares_exchanged"): """
def running_mean(old, new, share):
    return (1 - share) * old + share * new


def scaled(gradient, mean_square, eps):
    root = np.sqrt(mean_square)
    return gradient / (root + eps)


def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    memory = {}
    moved = []
    for number, (array, slope) in enumerate(zip(params, grads)):
        before = np.zeros(slope.shape) if state is None else state[number]
        now = running_mean(before, slope * slope, decay)
        memory[number] = now
        moved.append(array - learning_rate * scaled(slope, now, eps))
    return moved, memory
""",
    ("rmsprop_step", "decay_fixed"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        old_squares = []
        for gradient in grads:
            old_squares.append(np.zeros_like(gradient))
    else:
        old_squares = state["squares"]
    new_squares = []
    new_params = []
    for i in range(len(params)):
        gradient = grads[i]
        square = 0.9 * old_squares[i] + 0.1 * gradient**2
        new_squares.append(square)
        size = np.sqrt(square) + eps
        step = learning_rate * gradient / size
        new_params.append(params[i] - step)
    return new_params, {"squares": new_squares}
""",
    ("rmsprop_step", "memory_missing"): """
def running_mean(old, new, share):
    return share * old + (1 - share) * new


def scaled(gradient, mean_square, eps):
    root = np.sqrt(mean_square)
    return gradient / (root + eps)


def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    memory = {}
    moved = []
    for number, (array, slope) in enumerate(zip(params, grads)):
        before = np.zeros(slope.shape)
        now = running_mean(before, slope * slope, decay)
        memory[number] = now
        moved.append(array - learning_rate * scaled(slope, now, eps))
    return moved, memory
""",
    ("rmsprop_step", "square_of_the_update"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        old_squares = []
        for gradient in grads:
            old_squares.append(np.zeros_like(gradient))
    else:
        old_squares = state["squares"]
    new_squares = []
    new_params = []
    for i in range(len(params)):
        gradient = grads[i]
        update = learning_rate * gradient
        square = decay * old_squares[i] + (1 - decay) * update**2
        new_squares.append(square)
        size = np.sqrt(square) + eps
        step = update / size
        new_params.append(params[i] - step)
    return new_params, {"squares": new_squares}
""",
    ("rmsprop_step", "started_by_the_first_square"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = {"s": [np.square(g) for g in grads]}
    means = []
    for s, g in zip(state["s"], grads):
        old_part = decay * s
        new_part = (1 - decay) * np.square(g)
        means.append(old_part + new_part)
    result = []
    for x, g, s in zip(params, grads, means):
        divisor = np.sqrt(s) + eps
        result.append(x - learning_rate * g / divisor)
    return result, {"s": means}
""",
    ("rmsprop_step", "started_at_one"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        old_squares = []
        for gradient in grads:
            old_squares.append(np.ones_like(gradient))
    else:
        old_squares = state["squares"]
    new_squares = []
    new_params = []
    for i in range(len(params)):
        gradient = grads[i]
        square = decay * old_squares[i] + (1 - decay) * gradient**2
        new_squares.append(square)
        size = np.sqrt(square) + eps
        step = learning_rate * gradient / size
        new_params.append(params[i] - step)
    return new_params, {"squares": new_squares}
""",
    ("rmsprop_step", "start_corrected"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = {"t": 0, "s": [np.zeros_like(g) for g in grads]}
    t = state["t"] + 1
    means = []
    result = []
    for x, g, s in zip(params, grads, state["s"]):
        s_new = decay * s + (1 - decay) * g**2
        means.append(s_new)
        corrected = s_new / (1 - decay**t)
        result.append(x - learning_rate * g / (np.sqrt(corrected) + eps))
    return result, {"t": t, "s": means}
""",
    ("rmsprop_step", "old_mean_used"): """
def running_mean(old, new, share):
    return share * old + (1 - share) * new


def scaled(gradient, mean_square, eps):
    root = np.sqrt(mean_square)
    return gradient / (root + eps)


def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    memory = {}
    moved = []
    for number, (array, slope) in enumerate(zip(params, grads)):
        before = np.zeros(slope.shape) if state is None else state[number]
        now = running_mean(before, slope * slope, decay)
        memory[number] = now
        moved.append(array - learning_rate * scaled(slope, before, eps))
    return moved, memory
""",
    ("rmsprop_step", "gradient_missing"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        old_squares = []
        for gradient in grads:
            old_squares.append(np.zeros_like(gradient))
    else:
        old_squares = state["squares"]
    new_squares = []
    new_params = []
    for i in range(len(params)):
        gradient = grads[i]
        square = decay * old_squares[i] + (1 - decay) * gradient**2
        new_squares.append(square)
        size = np.sqrt(square) + eps
        step = learning_rate / size
        new_params.append(params[i] - step)
    return new_params, {"squares": new_squares}
""",
    ("rmsprop_step", "not_divided"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = {"s": [np.zeros_like(g) for g in grads]}
    means = []
    for s, g in zip(state["s"], grads):
        old_part = decay * s
        new_part = (1 - decay) * np.square(g)
        means.append(old_part + new_part)
    result = []
    for x, g in zip(params, grads):
        result.append(x - learning_rate * g)
    return result, {"s": means}
""",
    ("rmsprop_step", "one_rate_for_an_array"): """
def running_mean(old, new, share):
    return share * old + (1 - share) * new


def scaled(gradient, mean_square, eps):
    root = np.sqrt(mean_square)
    return gradient / (root + eps)


def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    memory = {}
    moved = []
    for number, (array, slope) in enumerate(zip(params, grads)):
        before = np.zeros(slope.shape) if state is None else state[number]
        now = running_mean(before, np.mean(slope * slope), decay)
        memory[number] = now
        moved.append(array - learning_rate * scaled(slope, now, eps))
    return moved, memory
""",
    ("rmsprop_step", "rate_missing"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = {"s": [np.zeros_like(g) for g in grads]}
    means = []
    for s, g in zip(state["s"], grads):
        old_part = decay * s
        new_part = (1 - decay) * np.square(g)
        means.append(old_part + new_part)
    result = []
    for x, g, s in zip(params, grads, means):
        divisor = np.sqrt(s) + eps
        result.append(x - g / divisor)
    return result, {"s": means}
""",
    ("rmsprop_step", "one_mean_for_all_arrays"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        mean_square = 0.0
    else:
        mean_square = state["mean_square"]
    moved = []
    for array, gradient in zip(params, grads):
        mean_square = decay * mean_square + (1 - decay) * gradient**2
        divisor = np.sqrt(mean_square) + eps
        moved.append(array - learning_rate * gradient / divisor)
    return moved, {"mean_square": mean_square}
""",
    ("rmsprop_step", "first_array_only"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    array = params[0]
    gradient = grads[0]
    if state is None:
        old = np.zeros_like(gradient)
    else:
        old = state["s"]
    new = decay * old + (1 - decay) * gradient**2
    moved = array - learning_rate * gradient / (np.sqrt(new) + eps)
    return [moved], {"s": new}
""",
    ("rmsprop_step", "array_for_list"): """
def running_mean(old, new, share):
    return share * old + (1 - share) * new


def scaled(gradient, mean_square, eps):
    root = np.sqrt(mean_square)
    return gradient / (root + eps)


def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    memory = {}
    moved = []
    for number, (array, slope) in enumerate(zip(params, grads)):
        before = np.zeros(slope.shape) if state is None else state[number]
        now = running_mean(before, slope * slope, decay)
        memory[number] = now
        moved.append(array - learning_rate * scaled(slope, now, eps))
    if len(moved) == 1:
        moved = moved[0]
    return moved, memory
""",
    ("rmsprop_step", "step_for_parameters"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        old_squares = []
        for gradient in grads:
            old_squares.append(np.zeros_like(gradient))
    else:
        old_squares = state["squares"]
    new_squares = []
    new_params = []
    for i in range(len(params)):
        gradient = grads[i]
        square = decay * old_squares[i] + (1 - decay) * gradient**2
        new_squares.append(square)
        size = np.sqrt(square) + eps
        step = learning_rate * gradient / size
        new_params.append(step)
    return new_params, {"squares": new_squares}
""",
    ("rmsprop_step", "stands_still"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = {"s": [np.zeros_like(g) for g in grads]}
    means = []
    for s, g in zip(state["s"], grads):
        old_part = decay * s
        new_part = (1 - decay) * np.square(g)
        means.append(old_part + new_part)
    result = []
    for x, g, s in zip(params, grads, means):
        divisor = np.sqrt(s) + eps
        moved = x - learning_rate * g / divisor
        result.append(x.copy())
    return result, {"s": means}
""",
    ("rmsprop_step", "state_outside"): """
memory = {}


def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        memory.clear()
        for i in range(len(grads)):
            memory[i] = np.zeros_like(grads[i])
    moved = []
    for i in range(len(params)):
        memory[i] = decay * memory[i] + (1 - decay) * grads[i] ** 2
        divisor = np.sqrt(memory[i]) + eps
        moved.append(params[i] - learning_rate * grads[i] / divisor)
    return moved, True
""",
    ("rmsprop_step", "old_state_overwritten"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = {"squares": [np.zeros(g.shape) for g in grads]}
    squares = state["squares"]
    new_params = []
    for i in range(len(params)):
        squares[i] *= decay
        squares[i] += (1 - decay) * grads[i] ** 2
        divisor = np.sqrt(squares[i]) + eps
        new_params.append(params[i] - learning_rate * grads[i] / divisor)
    return new_params, state
""",
    ("rmsprop_step", "argument_overwritten"): """
def running_mean(old, new, share):
    return share * old + (1 - share) * new


def scaled(gradient, mean_square, eps):
    root = np.sqrt(mean_square)
    return gradient / (root + eps)


def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    memory = {}
    moved = []
    for number, (array, slope) in enumerate(zip(params, grads)):
        before = np.zeros(slope.shape) if state is None else state[number]
        now = running_mean(before, slope * slope, decay)
        memory[number] = now
        array -= learning_rate * scaled(slope, now, eps)
        moved.append(array)
    return moved, memory
""",
    ("adam_step", "nothing_returned"): """
def start(grads):
    zeros_m = []
    zeros_s = []
    for g in grads:
        zeros_m.append(np.zeros(g.shape))
        zeros_s.append(np.zeros(g.shape))
    return {"t": 0, "m": zeros_m, "s": zeros_s}


def blend(old, new, share):
    return share * old + (1 - share) * new


def corrected(mean, share, t):
    return mean / (1 - share**t)


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = start(grads)
    after = {"t": state["t"] + 1, "m": [], "s": []}
    moved = []
    for x, g, m_old, s_old in zip(params, grads, state["m"], state["s"]):
        m = blend(m_old, g, beta1)
        s = blend(s_old, g * g, beta2)
        after["m"].append(m)
        after["s"].append(s)
        direction = corrected(m, beta1, after["t"])
        size = np.sqrt(corrected(s, beta2, after["t"]))
        moved.append(x - learning_rate * direction / (size + eps))
""",
    ("adam_step", "state_not_returned"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t, means, squares = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    else:
        t, means, squares = state
    t = t + 1
    m_list = []
    for m, g in zip(means, grads):
        m_list.append(beta1 * m + (1 - beta1) * g)
    s_list = []
    for s, g in zip(squares, grads):
        s_list.append(beta2 * s + (1 - beta2) * np.square(g))
    result = []
    for array, m, s in zip(params, m_list, s_list):
        m_true = m / (1 - beta1**t)
        s_true = s / (1 - beta2**t)
        divisor = np.sqrt(s_true) + eps
        result.append(array - learning_rate * m_true / divisor)
    return result
""",
    ("adam_step", "results_exchanged"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t = 0
        old_means = [np.zeros_like(g) for g in grads]
        old_squares = [np.zeros_like(g) for g in grads]
    else:
        t = state["t"]
        old_means = state["means"]
        old_squares = state["squares"]
    t = t + 1
    new_params = []
    new_means = []
    new_squares = []
    for i in range(len(params)):
        gradient = grads[i]
        mean = beta1 * old_means[i] + (1 - beta1) * gradient
        square = beta2 * old_squares[i] + (1 - beta2) * gradient**2
        new_means.append(mean)
        new_squares.append(square)
        mean_hat = mean / (1 - beta1**t)
        square_hat = square / (1 - beta2**t)
        step = learning_rate * mean_hat / (np.sqrt(square_hat) + eps)
        new_params.append(params[i] - step)
    new_state = {"t": t, "means": new_means, "squares": new_squares}
    return new_state, new_params
""",
    ("adam_step", "state_spread_out"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t, means, squares = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    else:
        t, means, squares = state
    t = t + 1
    m_list = []
    for m, g in zip(means, grads):
        m_list.append(beta1 * m + (1 - beta1) * g)
    s_list = []
    for s, g in zip(squares, grads):
        s_list.append(beta2 * s + (1 - beta2) * np.square(g))
    result = []
    for array, m, s in zip(params, m_list, s_list):
        m_true = m / (1 - beta1**t)
        s_true = s / (1 - beta2**t)
        divisor = np.sqrt(s_true) + eps
        result.append(array - learning_rate * m_true / divisor)
    return result, t, m_list, s_list
""",
    ("adam_step", "uphill"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t = 0
        old_means = [np.zeros_like(g) for g in grads]
        old_squares = [np.zeros_like(g) for g in grads]
    else:
        t = state["t"]
        old_means = state["means"]
        old_squares = state["squares"]
    t = t + 1
    new_params = []
    new_means = []
    new_squares = []
    for i in range(len(params)):
        gradient = grads[i]
        mean = beta1 * old_means[i] + (1 - beta1) * gradient
        square = beta2 * old_squares[i] + (1 - beta2) * gradient**2
        new_means.append(mean)
        new_squares.append(square)
        mean_hat = mean / (1 - beta1**t)
        square_hat = square / (1 - beta2**t)
        step = learning_rate * mean_hat / (np.sqrt(square_hat) + eps)
        new_params.append(params[i] + step)
    new_state = {"t": t, "means": new_means, "squares": new_squares}
    return new_params, new_state
""",
    ("adam_step", "no_correction"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t, means, squares = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    else:
        t, means, squares = state
    t = t + 1
    m_list = []
    for m, g in zip(means, grads):
        m_list.append(beta1 * m + (1 - beta1) * g)
    s_list = []
    for s, g in zip(squares, grads):
        s_list.append(beta2 * s + (1 - beta2) * np.square(g))
    result = []
    for array, m, s in zip(params, m_list, s_list):
        divisor = np.sqrt(s) + eps
        result.append(array - learning_rate * m / divisor)
    return result, (t, m_list, s_list)
""",
    ("adam_step", "square_not_corrected"): """
def start(grads):
    zeros_m = []
    zeros_s = []
    for g in grads:
        zeros_m.append(np.zeros(g.shape))
        zeros_s.append(np.zeros(g.shape))
    return {"t": 0, "m": zeros_m, "s": zeros_s}


def blend(old, new, share):
    return share * old + (1 - share) * new


def corrected(mean, share, t):
    return mean / (1 - share**t)


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = start(grads)
    after = {"t": state["t"] + 1, "m": [], "s": []}
    moved = []
    for x, g, m_old, s_old in zip(params, grads, state["m"], state["s"]):
        m = blend(m_old, g, beta1)
        s = blend(s_old, g * g, beta2)
        after["m"].append(m)
        after["s"].append(s)
        direction = corrected(m, beta1, after["t"])
        size = np.sqrt(s)
        moved.append(x - learning_rate * direction / (size + eps))
    return moved, after
""",
    ("adam_step", "mean_not_corrected"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t = 0
        old_means = [np.zeros_like(g) for g in grads]
        old_squares = [np.zeros_like(g) for g in grads]
    else:
        t = state["t"]
        old_means = state["means"]
        old_squares = state["squares"]
    t = t + 1
    new_params = []
    new_means = []
    new_squares = []
    for i in range(len(params)):
        gradient = grads[i]
        mean = beta1 * old_means[i] + (1 - beta1) * gradient
        square = beta2 * old_squares[i] + (1 - beta2) * gradient**2
        new_means.append(mean)
        new_squares.append(square)
        square_hat = square / (1 - beta2**t)
        step = learning_rate * mean / (np.sqrt(square_hat) + eps)
        new_params.append(params[i] - step)
    new_state = {"t": t, "means": new_means, "squares": new_squares}
    return new_params, new_state
""",
    ("adam_step", "t_from_zero"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t = 0
        old_means = [np.zeros_like(g) for g in grads]
        old_squares = [np.zeros_like(g) for g in grads]
    else:
        t = state["t"]
        old_means = state["means"]
        old_squares = state["squares"]
    new_params = []
    new_means = []
    new_squares = []
    for i in range(len(params)):
        gradient = grads[i]
        mean = beta1 * old_means[i] + (1 - beta1) * gradient
        square = beta2 * old_squares[i] + (1 - beta2) * gradient**2
        new_means.append(mean)
        new_squares.append(square)
        mean_hat = mean / (1 - beta1**t)
        square_hat = square / (1 - beta2**t)
        step = learning_rate * mean_hat / (np.sqrt(square_hat) + eps)
        new_params.append(params[i] - step)
    new_state = {"t": t + 1, "means": new_means, "squares": new_squares}
    return new_params, new_state
""",
    ("adam_step", "t_one_too_large"): """
def start(grads):
    zeros_m = []
    zeros_s = []
    for g in grads:
        zeros_m.append(np.zeros(g.shape))
        zeros_s.append(np.zeros(g.shape))
    return {"t": 1, "m": zeros_m, "s": zeros_s}


def blend(old, new, share):
    return share * old + (1 - share) * new


def corrected(mean, share, t):
    return mean / (1 - share**t)


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = start(grads)
    after = {"t": state["t"] + 1, "m": [], "s": []}
    moved = []
    for x, g, m_old, s_old in zip(params, grads, state["m"], state["s"]):
        m = blend(m_old, g, beta1)
        s = blend(s_old, g * g, beta2)
        after["m"].append(m)
        after["s"].append(s)
        direction = corrected(m, beta1, after["t"])
        size = np.sqrt(corrected(s, beta2, after["t"]))
        moved.append(x - learning_rate * direction / (size + eps))
    return moved, after
""",
    ("adam_step", "t_stands_still"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        old_means = [np.zeros_like(g) for g in grads]
        old_squares = [np.zeros_like(g) for g in grads]
    else:
        old_means = state["means"]
        old_squares = state["squares"]
    t = 1
    new_params = []
    new_means = []
    new_squares = []
    for i in range(len(params)):
        gradient = grads[i]
        mean = beta1 * old_means[i] + (1 - beta1) * gradient
        square = beta2 * old_squares[i] + (1 - beta2) * gradient**2
        new_means.append(mean)
        new_squares.append(square)
        mean_hat = mean / (1 - beta1**t)
        square_hat = square / (1 - beta2**t)
        step = learning_rate * mean_hat / (np.sqrt(square_hat) + eps)
        new_params.append(params[i] - step)
    new_state = {"t": t, "means": new_means, "squares": new_squares}
    return new_params, new_state
""",
    ("adam_step", "t_counts_arrays"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t, means, squares = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    else:
        t, means, squares = state
    m_list = []
    for m, g in zip(means, grads):
        m_list.append(beta1 * m + (1 - beta1) * g)
    s_list = []
    for s, g in zip(squares, grads):
        s_list.append(beta2 * s + (1 - beta2) * np.square(g))
    result = []
    for array, m, s in zip(params, m_list, s_list):
        t = t + 1
        m_true = m / (1 - beta1**t)
        s_true = s / (1 - beta2**t)
        divisor = np.sqrt(s_true) + eps
        result.append(array - learning_rate * m_true / divisor)
    return result, (t, m_list, s_list)
""",
    ("adam_step", "corrected_means_kept"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t = 0
        old_means = [np.zeros_like(g) for g in grads]
        old_squares = [np.zeros_like(g) for g in grads]
    else:
        t = state["t"]
        old_means = state["means"]
        old_squares = state["squares"]
    t = t + 1
    new_params = []
    new_means = []
    new_squares = []
    for i in range(len(params)):
        gradient = grads[i]
        mean = beta1 * old_means[i] + (1 - beta1) * gradient
        square = beta2 * old_squares[i] + (1 - beta2) * gradient**2
        mean = mean / (1 - beta1**t)
        square = square / (1 - beta2**t)
        new_means.append(mean)
        new_squares.append(square)
        step = learning_rate * mean / (np.sqrt(square) + eps)
        new_params.append(params[i] - step)
    new_state = {"t": t, "means": new_means, "squares": new_squares}
    return new_params, new_state
""",
    ("adam_step", "correction_multiplied"): """
def start(grads):
    zeros_m = []
    zeros_s = []
    for g in grads:
        zeros_m.append(np.zeros(g.shape))
        zeros_s.append(np.zeros(g.shape))
    return {"t": 0, "m": zeros_m, "s": zeros_s}


def blend(old, new, share):
    return share * old + (1 - share) * new


def corrected(mean, share, t):
    return mean * (1 - share**t)


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = start(grads)
    after = {"t": state["t"] + 1, "m": [], "s": []}
    moved = []
    for x, g, m_old, s_old in zip(params, grads, state["m"], state["s"]):
        m = blend(m_old, g, beta1)
        s = blend(s_old, g * g, beta2)
        after["m"].append(m)
        after["s"].append(s)
        direction = corrected(m, beta1, after["t"])
        size = np.sqrt(corrected(s, beta2, after["t"]))
        moved.append(x - learning_rate * direction / (size + eps))
    return moved, after
""",
    ("adam_step", "correction_without_power"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t, means, squares = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    else:
        t, means, squares = state
    t = t + 1
    m_list = []
    for m, g in zip(means, grads):
        m_list.append(beta1 * m + (1 - beta1) * g)
    s_list = []
    for s, g in zip(squares, grads):
        s_list.append(beta2 * s + (1 - beta2) * np.square(g))
    result = []
    for array, m, s in zip(params, m_list, s_list):
        m_true = m / (1 - beta1 * t)
        s_true = s / (1 - beta2 * t)
        divisor = np.sqrt(s_true) + eps
        result.append(array - learning_rate * m_true / divisor)
    return result, (t, m_list, s_list)
""",
    ("adam_step", "eps_inside_the_root"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t = 0
        old_means = [np.zeros_like(g) for g in grads]
        old_squares = [np.zeros_like(g) for g in grads]
    else:
        t = state["t"]
        old_means = state["means"]
        old_squares = state["squares"]
    t = t + 1
    new_params = []
    new_means = []
    new_squares = []
    for i in range(len(params)):
        gradient = grads[i]
        mean = beta1 * old_means[i] + (1 - beta1) * gradient
        square = beta2 * old_squares[i] + (1 - beta2) * gradient**2
        new_means.append(mean)
        new_squares.append(square)
        mean_hat = mean / (1 - beta1**t)
        square_hat = square / (1 - beta2**t)
        step = learning_rate * mean_hat / np.sqrt(square_hat + eps)
        new_params.append(params[i] - step)
    new_state = {"t": t, "means": new_means, "squares": new_squares}
    return new_params, new_state
""",
    ("adam_step", "eps_before_the_correction"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t, means, squares = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    else:
        t, means, squares = state
    t = t + 1
    m_list = []
    for m, g in zip(means, grads):
        m_list.append(beta1 * m + (1 - beta1) * g)
    s_list = []
    for s, g in zip(squares, grads):
        s_list.append(beta2 * s + (1 - beta2) * np.square(g))
    result = []
    for array, m, s in zip(params, m_list, s_list):
        m_true = m / (1 - beta1**t)
        size = np.sqrt(s) + eps
        divisor = size / np.sqrt(1 - beta2**t)
        result.append(array - learning_rate * m_true / divisor)
    return result, (t, m_list, s_list)
""",
    ("adam_step", "eps_missing"): """
def start(grads):
    zeros_m = []
    zeros_s = []
    for g in grads:
        zeros_m.append(np.zeros(g.shape))
        zeros_s.append(np.zeros(g.shape))
    return {"t": 0, "m": zeros_m, "s": zeros_s}


def blend(old, new, share):
    return share * old + (1 - share) * new


def corrected(mean, share, t):
    return mean / (1 - share**t)


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = start(grads)
    after = {"t": state["t"] + 1, "m": [], "s": []}
    moved = []
    for x, g, m_old, s_old in zip(params, grads, state["m"], state["s"]):
        m = blend(m_old, g, beta1)
        s = blend(s_old, g * g, beta2)
        after["m"].append(m)
        after["s"].append(s)
        direction = corrected(m, beta1, after["t"])
        size = np.sqrt(corrected(s, beta2, after["t"]))
        moved.append(x - learning_rate * direction / size)
    return moved, after
""",
    ("adam_step", "eps_fixed"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t, means, squares = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    else:
        t, means, squares = state
    t = t + 1
    m_list = []
    for m, g in zip(means, grads):
        m_list.append(beta1 * m + (1 - beta1) * g)
    s_list = []
    for s, g in zip(squares, grads):
        s_list.append(beta2 * s + (1 - beta2) * np.square(g))
    result = []
    for array, m, s in zip(params, m_list, s_list):
        m_true = m / (1 - beta1**t)
        s_true = s / (1 - beta2**t)
        divisor = np.sqrt(s_true) + 1e-8
        result.append(array - learning_rate * m_true / divisor)
    return result, (t, m_list, s_list)
""",
    ("adam_step", "root_missing"): """
def start(grads):
    zeros_m = []
    zeros_s = []
    for g in grads:
        zeros_m.append(np.zeros(g.shape))
        zeros_s.append(np.zeros(g.shape))
    return {"t": 0, "m": zeros_m, "s": zeros_s}


def blend(old, new, share):
    return share * old + (1 - share) * new


def corrected(mean, share, t):
    return mean / (1 - share**t)


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = start(grads)
    after = {"t": state["t"] + 1, "m": [], "s": []}
    moved = []
    for x, g, m_old, s_old in zip(params, grads, state["m"], state["s"]):
        m = blend(m_old, g, beta1)
        s = blend(s_old, g * g, beta2)
        after["m"].append(m)
        after["s"].append(s)
        direction = corrected(m, beta1, after["t"])
        size = corrected(s, beta2, after["t"])
        moved.append(x - learning_rate * direction / (size + eps))
    return moved, after
""",
    ("adam_step", "betas_exchanged"): """
def start(grads):
    zeros_m = []
    zeros_s = []
    for g in grads:
        zeros_m.append(np.zeros(g.shape))
        zeros_s.append(np.zeros(g.shape))
    return {"t": 0, "m": zeros_m, "s": zeros_s}


def blend(old, new, share):
    return share * old + (1 - share) * new


def corrected(mean, share, t):
    return mean / (1 - share**t)


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = start(grads)
    after = {"t": state["t"] + 1, "m": [], "s": []}
    moved = []
    for x, g, m_old, s_old in zip(params, grads, state["m"], state["s"]):
        m = blend(m_old, g, beta2)
        s = blend(s_old, g * g, beta1)
        after["m"].append(m)
        after["s"].append(s)
        direction = corrected(m, beta2, after["t"])
        size = np.sqrt(corrected(s, beta1, after["t"]))
        moved.append(x - learning_rate * direction / (size + eps))
    return moved, after
""",
    ("adam_step", "one_beta_for_both"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t, means, squares = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    else:
        t, means, squares = state
    t = t + 1
    m_list = []
    for m, g in zip(means, grads):
        m_list.append(beta1 * m + (1 - beta1) * g)
    s_list = []
    for s, g in zip(squares, grads):
        s_list.append(beta1 * s + (1 - beta1) * np.square(g))
    result = []
    for array, m, s in zip(params, m_list, s_list):
        m_true = m / (1 - beta1**t)
        s_true = s / (1 - beta1**t)
        divisor = np.sqrt(s_true) + eps
        result.append(array - learning_rate * m_true / divisor)
    return result, (t, m_list, s_list)
""",
    ("adam_step", "shares_exchanged"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t = 0
        old_means = [np.zeros_like(g) for g in grads]
        old_squares = [np.zeros_like(g) for g in grads]
    else:
        t = state["t"]
        old_means = state["means"]
        old_squares = state["squares"]
    t = t + 1
    new_params = []
    new_means = []
    new_squares = []
    for i in range(len(params)):
        gradient = grads[i]
        mean = (1 - beta1) * old_means[i] + beta1 * gradient
        square = (1 - beta2) * old_squares[i] + beta2 * gradient**2
        new_means.append(mean)
        new_squares.append(square)
        mean_hat = mean / (1 - beta1**t)
        square_hat = square / (1 - beta2**t)
        step = learning_rate * mean_hat / (np.sqrt(square_hat) + eps)
        new_params.append(params[i] - step)
    new_state = {"t": t, "means": new_means, "squares": new_squares}
    return new_params, new_state
""",
    ("adam_step", "gradient_enters_whole"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t, means, squares = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    else:
        t, means, squares = state
    t = t + 1
    m_list = []
    for m, g in zip(means, grads):
        m_list.append(beta1 * m + g)
    s_list = []
    for s, g in zip(squares, grads):
        s_list.append(beta2 * s + (1 - beta2) * np.square(g))
    result = []
    for array, m, s in zip(params, m_list, s_list):
        m_true = m / (1 - beta1**t)
        s_true = s / (1 - beta2**t)
        divisor = np.sqrt(s_true) + eps
        result.append(array - learning_rate * m_true / divisor)
    return result, (t, m_list, s_list)
""",
    ("adam_step", "square_missing"): """
def start(grads):
    zeros_m = []
    zeros_s = []
    for g in grads:
        zeros_m.append(np.zeros(g.shape))
        zeros_s.append(np.zeros(g.shape))
    return {"t": 0, "m": zeros_m, "s": zeros_s}


def blend(old, new, share):
    return share * old + (1 - share) * new


def corrected(mean, share, t):
    return mean / (1 - share**t)


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = start(grads)
    after = {"t": state["t"] + 1, "m": [], "s": []}
    moved = []
    for x, g, m_old, s_old in zip(params, grads, state["m"], state["s"]):
        m = blend(m_old, g, beta1)
        s = blend(s_old, g, beta2)
        after["m"].append(m)
        after["s"].append(s)
        direction = corrected(m, beta1, after["t"])
        size = np.sqrt(corrected(s, beta2, after["t"]))
        moved.append(x - learning_rate * direction / (size + eps))
    return moved, after
""",
    ("adam_step", "squares_of_the_mean"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t = 0
        old_means = [np.zeros_like(g) for g in grads]
        old_squares = [np.zeros_like(g) for g in grads]
    else:
        t = state["t"]
        old_means = state["means"]
        old_squares = state["squares"]
    t = t + 1
    new_params = []
    new_means = []
    new_squares = []
    for i in range(len(params)):
        gradient = grads[i]
        mean = beta1 * old_means[i] + (1 - beta1) * gradient
        square = beta2 * old_squares[i] + (1 - beta2) * mean**2
        new_means.append(mean)
        new_squares.append(square)
        mean_hat = mean / (1 - beta1**t)
        square_hat = square / (1 - beta2**t)
        step = learning_rate * mean_hat / (np.sqrt(square_hat) + eps)
        new_params.append(params[i] - step)
    new_state = {"t": t, "means": new_means, "squares": new_squares}
    return new_params, new_state
""",
    ("adam_step", "gradient_for_the_mean"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t, means, squares = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    else:
        t, means, squares = state
    t = t + 1
    m_list = []
    for m, g in zip(means, grads):
        m_list.append(beta1 * m + (1 - beta1) * g)
    s_list = []
    for s, g in zip(squares, grads):
        s_list.append(beta2 * s + (1 - beta2) * np.square(g))
    result = []
    for array, g, s in zip(params, grads, s_list):
        s_true = s / (1 - beta2**t)
        divisor = np.sqrt(s_true) + eps
        result.append(array - learning_rate * g / divisor)
    return result, (t, m_list, s_list)
""",
    ("adam_step", "not_divided"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t = 0
        old_means = [np.zeros_like(g) for g in grads]
        old_squares = [np.zeros_like(g) for g in grads]
    else:
        t = state["t"]
        old_means = state["means"]
        old_squares = state["squares"]
    t = t + 1
    new_params = []
    new_means = []
    new_squares = []
    for i in range(len(params)):
        gradient = grads[i]
        mean = beta1 * old_means[i] + (1 - beta1) * gradient
        square = beta2 * old_squares[i] + (1 - beta2) * gradient**2
        new_means.append(mean)
        new_squares.append(square)
        mean_hat = mean / (1 - beta1**t)
        step = learning_rate * mean_hat
        new_params.append(params[i] - step)
    new_state = {"t": t, "means": new_means, "squares": new_squares}
    return new_params, new_state
""",
    ("adam_step", "old_means_used"): """
def start(grads):
    zeros_m = []
    zeros_s = []
    for g in grads:
        zeros_m.append(np.zeros(g.shape))
        zeros_s.append(np.zeros(g.shape))
    return {"t": 0, "m": zeros_m, "s": zeros_s}


def blend(old, new, share):
    return share * old + (1 - share) * new


def corrected(mean, share, t):
    return mean / (1 - share**t)


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = start(grads)
    after = {"t": state["t"] + 1, "m": [], "s": []}
    moved = []
    for x, g, m_old, s_old in zip(params, grads, state["m"], state["s"]):
        m = blend(m_old, g, beta1)
        s = blend(s_old, g * g, beta2)
        after["m"].append(m)
        after["s"].append(s)
        direction = corrected(m_old, beta1, after["t"])
        size = np.sqrt(corrected(s_old, beta2, after["t"]))
        moved.append(x - learning_rate * direction / (size + eps))
    return moved, after
""",
    ("adam_step", "memory_missing"): """
def start(grads):
    zeros_m = []
    zeros_s = []
    for g in grads:
        zeros_m.append(np.zeros(g.shape))
        zeros_s.append(np.zeros(g.shape))
    return {"t": 0, "m": zeros_m, "s": zeros_s}


def blend(old, new, share):
    return share * old + (1 - share) * new


def corrected(mean, share, t):
    return mean / (1 - share**t)


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    state = start(grads)
    after = {"t": state["t"] + 1, "m": [], "s": []}
    moved = []
    for x, g, m_old, s_old in zip(params, grads, state["m"], state["s"]):
        m = blend(m_old, g, beta1)
        s = blend(s_old, g * g, beta2)
        after["m"].append(m)
        after["s"].append(s)
        direction = corrected(m, beta1, after["t"])
        size = np.sqrt(corrected(s, beta2, after["t"]))
        moved.append(x - learning_rate * direction / (size + eps))
    return moved, after
""",
    ("adam_step", "rate_missing"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t, means, squares = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    else:
        t, means, squares = state
    t = t + 1
    m_list = []
    for m, g in zip(means, grads):
        m_list.append(beta1 * m + (1 - beta1) * g)
    s_list = []
    for s, g in zip(squares, grads):
        s_list.append(beta2 * s + (1 - beta2) * np.square(g))
    result = []
    for array, m, s in zip(params, m_list, s_list):
        m_true = m / (1 - beta1**t)
        s_true = s / (1 - beta2**t)
        divisor = np.sqrt(s_true) + eps
        result.append(array - m_true / divisor)
    return result, (t, m_list, s_list)
""",
    ("adam_step", "step_for_parameters"): """
def start(grads):
    zeros_m = []
    zeros_s = []
    for g in grads:
        zeros_m.append(np.zeros(g.shape))
        zeros_s.append(np.zeros(g.shape))
    return {"t": 0, "m": zeros_m, "s": zeros_s}


def blend(old, new, share):
    return share * old + (1 - share) * new


def corrected(mean, share, t):
    return mean / (1 - share**t)


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = start(grads)
    after = {"t": state["t"] + 1, "m": [], "s": []}
    moved = []
    for x, g, m_old, s_old in zip(params, grads, state["m"], state["s"]):
        m = blend(m_old, g, beta1)
        s = blend(s_old, g * g, beta2)
        after["m"].append(m)
        after["s"].append(s)
        direction = corrected(m, beta1, after["t"])
        size = np.sqrt(corrected(s, beta2, after["t"]))
        moved.append(learning_rate * direction / (size + eps))
    return moved, after
""",
    ("adam_step", "one_mean_for_all_arrays"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = {"t": 0, "m": 0.0, "s": 0.0}
    t = state["t"] + 1
    m = state["m"]
    s = state["s"]
    moved = []
    for array, gradient in zip(params, grads):
        m = beta1 * m + (1 - beta1) * gradient
        s = beta2 * s + (1 - beta2) * gradient**2
        m_hat = m / (1 - beta1**t)
        s_hat = s / (1 - beta2**t)
        moved.append(array - learning_rate * m_hat / (np.sqrt(s_hat) + eps))
    return moved, {"t": t, "m": m, "s": s}
""",
    ("adam_step", "first_array_only"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t = 0
        old_means = [np.zeros_like(g) for g in grads]
        old_squares = [np.zeros_like(g) for g in grads]
    else:
        t = state["t"]
        old_means = state["means"]
        old_squares = state["squares"]
    t = t + 1
    new_params = []
    new_means = []
    new_squares = []
    for i in range(len(params)):
        gradient = grads[i]
        mean = beta1 * old_means[i] + (1 - beta1) * gradient
        square = beta2 * old_squares[i] + (1 - beta2) * gradient**2
        new_means.append(mean)
        new_squares.append(square)
        mean_hat = mean / (1 - beta1**t)
        square_hat = square / (1 - beta2**t)
        step = learning_rate * mean_hat / (np.sqrt(square_hat) + eps)
        new_params.append(params[i] - step)
        new_state = {"t": t, "means": new_means, "squares": new_squares}
        return new_params, new_state
""",
    ("adam_step", "array_for_list"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t = 0
        old_means = [np.zeros_like(g) for g in grads]
        old_squares = [np.zeros_like(g) for g in grads]
    else:
        t = state["t"]
        old_means = state["means"]
        old_squares = state["squares"]
    t = t + 1
    new_params = np.empty(len(params), dtype=object)
    new_means = []
    new_squares = []
    for i in range(len(params)):
        gradient = grads[i]
        mean = beta1 * old_means[i] + (1 - beta1) * gradient
        square = beta2 * old_squares[i] + (1 - beta2) * gradient**2
        new_means.append(mean)
        new_squares.append(square)
        mean_hat = mean / (1 - beta1**t)
        square_hat = square / (1 - beta2**t)
        step = learning_rate * mean_hat / (np.sqrt(square_hat) + eps)
        new_params[i] = params[i] - step
    new_state = {"t": t, "means": new_means, "squares": new_squares}
    return new_params, new_state
""",
    ("adam_step", "stands_still"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t = 0
        old_means = [np.zeros_like(g) for g in grads]
        old_squares = [np.zeros_like(g) for g in grads]
    else:
        t = state["t"]
        old_means = state["means"]
        old_squares = state["squares"]
    t = t + 1
    new_params = []
    new_means = []
    new_squares = []
    for i in range(len(params)):
        gradient = grads[i]
        mean = beta1 * old_means[i] + (1 - beta1) * gradient
        square = beta2 * old_squares[i] + (1 - beta2) * gradient**2
        new_means.append(mean)
        new_squares.append(square)
        mean_hat = mean / (1 - beta1**t)
        square_hat = square / (1 - beta2**t)
        step = learning_rate * mean_hat / (np.sqrt(square_hat) + eps)
        array = np.array(params[i])
        array - step
        new_params.append(array)
    new_state = {"t": t, "means": new_means, "squares": new_squares}
    return new_params, new_state
""",
    ("adam_step", "state_outside"): """
adam_memory = {"t": 0, "m": {}, "s": {}}


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        adam_memory["t"] = 0
        for i in range(len(grads)):
            adam_memory["m"][i] = np.zeros_like(grads[i])
            adam_memory["s"][i] = np.zeros_like(grads[i])
    adam_memory["t"] += 1
    t = adam_memory["t"]
    moved = []
    for i in range(len(params)):
        m = beta1 * adam_memory["m"][i] + (1 - beta1) * grads[i]
        s = beta2 * adam_memory["s"][i] + (1 - beta2) * grads[i] ** 2
        adam_memory["m"][i] = m
        adam_memory["s"][i] = s
        m_hat = m / (1 - beta1**t)
        s_hat = s / (1 - beta2**t)
        moved.append(params[i] - learning_rate * m_hat / (np.sqrt(s_hat) + eps))
    return moved, "see adam_memory"
""",
    ("adam_step", "old_state_overwritten"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = {"t": 0, "m": {}, "s": {}}
        for i in range(len(grads)):
            state["m"][i] = np.zeros(grads[i].shape)
            state["s"][i] = np.zeros(grads[i].shape)
    state["t"] += 1
    new_params = []
    for i in range(len(params)):
        state["m"][i] = beta1 * state["m"][i] + (1 - beta1) * grads[i]
        state["s"][i] = beta2 * state["s"][i] + (1 - beta2) * grads[i] ** 2
        m_hat = state["m"][i] / (1 - beta1 ** state["t"])
        s_hat = state["s"][i] / (1 - beta2 ** state["t"])
        new_params.append(params[i] - learning_rate * m_hat / (np.sqrt(s_hat) + eps))
    return new_params, state
""",
    ("adam_step", "argument_overwritten"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t, means, squares = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    else:
        t, means, squares = state
    t = t + 1
    m_list = []
    for m, g in zip(means, grads):
        m_list.append(beta1 * m + (1 - beta1) * g)
    s_list = []
    for s, g in zip(squares, grads):
        s_list.append(beta2 * s + (1 - beta2) * np.square(g))
    for array, m, s in zip(params, m_list, s_list):
        m_true = m / (1 - beta1**t)
        s_true = s / (1 - beta2**t)
        divisor = np.sqrt(s_true) + eps
        array -= learning_rate * m_true / divisor
    return params, (t, m_list, s_list)
""",
    ("cosine_schedule", "nothing_returned"): """
import math


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        share_up = (step + 1) / warmup
        rate = peak * share_up
    else:
        share_down = (step - warmup) / (total - warmup)
        angle = math.pi * share_down
        rate = peak * (1 + math.cos(angle)) / 2
""",
    ("cosine_schedule", "way_down_not_returned"): """
def way_up(step, peak, warmup):
    return peak * (step + 1) / warmup


def way_down(step, total, peak, warmup):
    length = total - warmup
    done = step - warmup
    angle = np.pi * done / length
    height = (1 + np.cos(angle)) / 2
    return peak * height


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return way_up(step, peak, warmup)
    way_down(step, total, peak, warmup)
""",
    ("cosine_schedule", "first_rate_zero"): """
import math


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        share_up = step / warmup
        rate = peak * share_up
    else:
        share_down = (step - warmup) / (total - warmup)
        angle = math.pi * share_down
        rate = peak * (1 + math.cos(angle)) / 2
    return rate
""",
    ("cosine_schedule", "rise_has_another_length"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return (step + 1) / (warmup + 1) * peak
    p = (step - warmup) / (total - warmup)
    cosine = np.cos(np.pi * p)
    lifted = 1 + cosine
    return peak * lifted / 2
""",
    ("cosine_schedule", "no_rise"): """
import math


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        rate = peak
    else:
        share_down = (step - warmup) / (total - warmup)
        angle = math.pi * share_down
        rate = peak * (1 + math.cos(angle)) / 2
    return rate
""",
    ("cosine_schedule", "falls_while_rising"): """
def way_up(step, peak, warmup):
    left = warmup - step
    return peak * left / warmup


def way_down(step, total, peak, warmup):
    length = total - warmup
    done = step - warmup
    angle = np.pi * done / length
    height = (1 + np.cos(angle)) / 2
    return peak * height


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return way_up(step, peak, warmup)
    return way_down(step, total, peak, warmup)
""",
    ("cosine_schedule", "rise_along_the_cosine"): """
def way_up(step, peak, warmup):
    angle = np.pi * (step + 1) / warmup
    return peak * (1 - np.cos(angle)) / 2


def way_down(step, total, peak, warmup):
    length = total - warmup
    done = step - warmup
    angle = np.pi * done / length
    height = (1 + np.cos(angle)) / 2
    return peak * height


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return way_up(step, peak, warmup)
    return way_down(step, total, peak, warmup)
""",
    ("cosine_schedule", "rise_as_share_of_total"): """
import math


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        share_up = (step + 1) / total
        rate = peak * share_up
    else:
        share_down = (step - warmup) / (total - warmup)
        angle = math.pi * share_down
        rate = peak * (1 + math.cos(angle)) / 2
    return rate
""",
    ("cosine_schedule", "rise_too_long_by_one"): """
def cosine_schedule(step, total, peak, warmup):
    if step <= warmup:
        return (step + 1) / warmup * peak
    p = (step - warmup) / (total - warmup)
    cosine = np.cos(np.pi * p)
    lifted = 1 + cosine
    return peak * lifted / 2
""",
    ("cosine_schedule", "rise_too_short_by_one"): """
import math


def cosine_schedule(step, total, peak, warmup):
    if step < warmup - 1:
        share_up = (step + 1) / warmup
        rate = peak * share_up
    else:
        share_down = (step - warmup) / (total - warmup)
        angle = math.pi * share_down
        rate = peak * (1 + math.cos(angle)) / 2
    return rate
""",
    ("cosine_schedule", "ways_exchanged"): """
def way_up(step, peak, warmup):
    return peak * (step + 1) / warmup


def way_down(step, total, peak, warmup):
    length = total - warmup
    done = step - warmup
    angle = np.pi * done / length
    height = (1 + np.cos(angle)) / 2
    return peak * height


def cosine_schedule(step, total, peak, warmup):
    if step >= warmup:
        return way_up(step, peak, warmup)
    return way_down(step, total, peak, warmup)
""",
    ("cosine_schedule", "way_down_starts_at_zero"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return (step + 1) / warmup * peak
    p = step / total
    cosine = np.cos(np.pi * p)
    lifted = 1 + cosine
    return peak * lifted / 2
""",
    ("cosine_schedule", "way_down_too_slow"): """
import math


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        share_up = (step + 1) / warmup
        rate = peak * share_up
    else:
        share_down = (step - warmup) / total
        angle = math.pi * share_down
        rate = peak * (1 + math.cos(angle)) / 2
    return rate
""",
    ("cosine_schedule", "way_down_off_by_one"): """
def way_up(step, peak, warmup):
    return peak * (step + 1) / warmup


def way_down(step, total, peak, warmup):
    length = total - warmup
    done = step - warmup + 1
    angle = np.pi * done / length
    height = (1 + np.cos(angle)) / 2
    return peak * height


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return way_up(step, peak, warmup)
    return way_down(step, total, peak, warmup)
""",
    ("cosine_schedule", "whole_cosine"): """
import math


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        share_up = (step + 1) / warmup
        rate = peak * share_up
    else:
        share_down = (step - warmup) / (total - warmup)
        angle = 2 * math.pi * share_down
        rate = peak * (1 + math.cos(angle)) / 2
    return rate
""",
    ("cosine_schedule", "quarter_cosine"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return (step + 1) / warmup * peak
    p = (step - warmup) / (total - warmup)
    cosine = np.cos(np.pi / 2 * p)
    lifted = 1 + cosine
    return peak * lifted / 2
""",
    ("cosine_schedule", "pi_missing"): """
def way_up(step, peak, warmup):
    return peak * (step + 1) / warmup


def way_down(step, total, peak, warmup):
    length = total - warmup
    done = step - warmup
    angle = done / length
    height = (1 + np.cos(angle)) / 2
    return peak * height


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return way_up(step, peak, warmup)
    return way_down(step, total, peak, warmup)
""",
    ("cosine_schedule", "degrees"): """
import math


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        share_up = (step + 1) / warmup
        rate = peak * share_up
    else:
        share_down = (step - warmup) / (total - warmup)
        angle = 180 * share_down
        rate = peak * (1 + math.cos(angle)) / 2
    return rate
""",
    ("cosine_schedule", "cosine_not_lifted"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return (step + 1) / warmup * peak
    p = (step - warmup) / (total - warmup)
    cosine = np.cos(np.pi * p)
    return peak * cosine
""",
    ("cosine_schedule", "not_halved"): """
def way_up(step, peak, warmup):
    return peak * (step + 1) / warmup


def way_down(step, total, peak, warmup):
    length = total - warmup
    done = step - warmup
    angle = np.pi * done / length
    height = 1 + np.cos(angle)
    return peak * height


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return way_up(step, peak, warmup)
    return way_down(step, total, peak, warmup)
""",
    ("cosine_schedule", "lift_not_halved"): """
import math


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        share_up = (step + 1) / warmup
        rate = peak * share_up
    else:
        share_down = (step - warmup) / (total - warmup)
        angle = math.pi * share_down
        rate = peak * (1 + math.cos(angle) / 2)
    return rate
""",
    ("cosine_schedule", "upside_down"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return (step + 1) / warmup * peak
    p = (step - warmup) / (total - warmup)
    cosine = np.cos(np.pi * p)
    lifted = 1 - cosine
    return peak * lifted / 2
""",
    ("cosine_schedule", "sine_for_cosine"): """
def way_up(step, peak, warmup):
    return peak * (step + 1) / warmup


def way_down(step, total, peak, warmup):
    length = total - warmup
    done = step - warmup
    angle = np.pi * done / length
    height = (1 + np.sin(angle)) / 2
    return peak * height


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return way_up(step, peak, warmup)
    return way_down(step, total, peak, warmup)
""",
    ("cosine_schedule", "straight_way_down"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        share_up = (step + 1) / warmup
        rate = peak * share_up
    else:
        share_down = (step - warmup) / (total - warmup)
        rate = peak * (1 - share_down)
    return rate
""",
    ("cosine_schedule", "peak_missing"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return (step + 1) / warmup
    p = (step - warmup) / (total - warmup)
    cosine = np.cos(np.pi * p)
    lifted = 1 + cosine
    return lifted / 2
""",
    ("cosine_schedule", "stays_at_the_peak"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        share_up = (step + 1) / warmup
        rate = peak * share_up
    else:
        rate = peak
    return rate
""",
    ("cosine_schedule", "whole_schedule"): """
import math


def cosine_schedule(step, total, peak, warmup):
    rates = []
    for k in range(total + 1):
        if k < warmup:
            rates.append(peak * (k + 1) / warmup)
        else:
            angle = math.pi * (k - warmup) / (total - warmup)
            rates.append(peak * (1 + math.cos(angle)) / 2)
    return rates
""",
    ("tune_rate", "nothing_returned"): """
def tune_rate(run, rates, seeds):
    best_rate = None
    best_loss = None
    for rate in rates:
        ends = np.array([run(rate, seed) for seed in seeds], dtype=float)
        ends[np.isnan(ends)] = np.inf
        typical = float(np.median(ends))
        if best_loss is None or typical < best_loss:
            best_rate = rate
            best_loss = typical
""",
    ("tune_rate", "rate_alone"): """
def loss_or_infinity(loss):
    if np.isnan(loss):
        return float("inf")
    return loss


def middle(values):
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def tune_rate(run, rates, seeds):
    loss_of = {}
    for rate in rates:
        ends = [loss_or_infinity(run(rate, seed)) for seed in seeds]
        loss_of[rate] = middle(ends)
    best = min(loss_of, key=loss_of.get)
    return best
""",
    ("tune_rate", "results_exchanged"): """
def tune_rate(run, rates, seeds):
    medians = []
    for rate in rates:
        losses = []
        for seed in seeds:
            loss = run(rate, seed)
            if np.isnan(loss):
                loss = np.inf
            losses.append(loss)
        medians.append(np.median(losses))
    place = np.argmin(medians)
    return medians[place], rates[place]
""",
    ("tune_rate", "place_for_rate"): """
def tune_rate(run, rates, seeds):
    medians = []
    for rate in rates:
        losses = []
        for seed in seeds:
            loss = run(rate, seed)
            if np.isnan(loss):
                loss = np.inf
            losses.append(loss)
        medians.append(np.median(losses))
    place = np.argmin(medians)
    return place, medians[place]
""",
    ("tune_rate", "largest_loss"): """
def tune_rate(run, rates, seeds):
    best_rate = None
    best_loss = None
    for rate in rates:
        ends = np.array([run(rate, seed) for seed in seeds], dtype=float)
        ends[np.isnan(ends)] = np.inf
        typical = float(np.median(ends))
        if best_loss is None or typical > best_loss:
            best_rate = rate
            best_loss = typical
    return best_rate, best_loss
""",
    ("tune_rate", "mean_for_median"): """
def loss_or_infinity(loss):
    if np.isnan(loss):
        return float("inf")
    return loss


def average(values):
    return sum(values) / len(values)


def tune_rate(run, rates, seeds):
    loss_of = {}
    for rate in rates:
        ends = [loss_or_infinity(run(rate, seed)) for seed in seeds]
        loss_of[rate] = average(ends)
    best = min(loss_of, key=loss_of.get)
    return best, loss_of[best]
""",
    ("tune_rate", "sum_for_median"): """
def tune_rate(run, rates, seeds):
    totals = []
    for rate in rates:
        losses = []
        for seed in seeds:
            loss = run(rate, seed)
            if np.isnan(loss):
                loss = np.inf
            losses.append(loss)
        totals.append(sum(losses))
    place = np.argmin(totals)
    return rates[place], totals[place]
""",
    ("tune_rate", "luckiest_run"): """
def tune_rate(run, rates, seeds):
    best_rate = None
    best_loss = None
    for rate in rates:
        ends = np.array([run(rate, seed) for seed in seeds], dtype=float)
        ends[np.isnan(ends)] = np.inf
        typical = float(np.min(ends))
        if best_loss is None or typical < best_loss:
            best_rate = rate
            best_loss = typical
    return best_rate, best_loss
""",
    ("tune_rate", "unluckiest_run"): """
def loss_or_infinity(loss):
    if np.isnan(loss):
        return float("inf")
    return loss


def worst(values):
    ordered = sorted(values)
    return ordered[-1]


def tune_rate(run, rates, seeds):
    loss_of = {}
    for rate in rates:
        ends = [loss_or_infinity(run(rate, seed)) for seed in seeds]
        loss_of[rate] = worst(ends)
    best = min(loss_of, key=loss_of.get)
    return best, loss_of[best]
""",
    ("tune_rate", "middle_of_unsorted_runs"): """
def tune_rate(run, rates, seeds):
    medians = []
    for rate in rates:
        losses = []
        for seed in seeds:
            loss = run(rate, seed)
            if np.isnan(loss):
                loss = np.inf
            losses.append(loss)
        half = len(losses) // 2
        medians.append(losses[half])
    place = np.argmin(medians)
    return rates[place], medians[place]
""",
    ("tune_rate", "one_seed_only"): """
def loss_or_infinity(loss):
    if np.isnan(loss):
        return float("inf")
    return loss


def tune_rate(run, rates, seeds):
    loss_of = {}
    for rate in rates:
        loss_of[rate] = loss_or_infinity(run(rate, seeds[0]))
    best = min(loss_of, key=loss_of.get)
    return best, loss_of[best]
""",
    ("tune_rate", "nan_spoils_the_median"): """
def tune_rate(run, rates, seeds):
    medians = []
    for rate in rates:
        losses = []
        for seed in seeds:
            loss = run(rate, seed)
            losses.append(loss)
        medians.append(np.median(losses))
    place = np.argmin(medians)
    return rates[place], medians[place]
""",
    ("tune_rate", "nan_sorted_by_chance"): """
def middle(values):
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def tune_rate(run, rates, seeds):
    loss_of = {}
    for rate in rates:
        ends = [run(rate, seed) for seed in seeds]
        loss_of[rate] = middle(ends)
    best = min(loss_of, key=loss_of.get)
    return best, loss_of[best]
""",
    ("tune_rate", "runaways_left_out"): """
def tune_rate(run, rates, seeds):
    medians = []
    for rate in rates:
        good_runs = []
        for seed in seeds:
            loss = run(rate, seed)
            if np.isfinite(loss):
                good_runs.append(loss)
        if len(good_runs) == 0:
            medians.append(np.inf)
        else:
            medians.append(np.median(good_runs))
    place = np.argmin(medians)
    return rates[place], medians[place]
""",
    ("tune_rate", "nan_counts_as_zero"): """
def tune_rate(run, rates, seeds):
    best_rate = None
    best_loss = None
    for rate in rates:
        ends = np.array([run(rate, seed) for seed in seeds], dtype=float)
        ends[np.isnan(ends)] = 0.0
        typical = float(np.median(ends))
        if best_loss is None or typical < best_loss:
            best_rate = rate
            best_loss = typical
    return best_rate, best_loss
""",
    ("tune_rate", "one_runaway_condemns"): """
def tune_rate(run, rates, seeds):
    best_rate = None
    best_loss = None
    for rate in rates:
        ends = np.array([run(rate, seed) for seed in seeds], dtype=float)
        if np.any(np.isnan(ends)):
            typical = np.inf
        else:
            typical = float(np.median(ends))
        if best_loss is None or typical < best_loss:
            best_rate = rate
            best_loss = typical
    return best_rate, best_loss
""",
    ("tune_rate", "median_over_rates"): """
def tune_rate(run, rates, seeds):
    table = np.zeros((len(rates), len(seeds)))
    for i, rate in enumerate(rates):
        for j, seed in enumerate(seeds):
            table[i, j] = run(rate, seed)
    table[np.isnan(table)] = np.inf
    medians = np.median(table, axis=0)
    place = np.argmin(medians)
    return rates[place], medians[place]
""",
    ("tune_rate", "first_rate_that_works"): """
def tune_rate(run, rates, seeds):
    for rate in rates:
        ends = []
        for seed in seeds:
            end = run(rate, seed)
            ends.append(np.inf if np.isnan(end) else end)
        loss = np.median(ends)
        if np.isfinite(loss):
            return rate, loss
    return rates[0], np.inf
""",
    ("tune_rate", "extreme_rate"): """
def tune_rate(run, rates, seeds):
    pairs = []
    for rate in rates:
        ends = []
        for seed in seeds:
            end = run(rate, seed)
            if np.isnan(end):
                end = np.inf
            ends.append(end)
        pairs.append((rate, np.median(ends)))
    # the least pair
    return min(pairs)
""",
}
