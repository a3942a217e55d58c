"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("momentum_step", "nothing_returned"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    velocities = [momentum * v + g for v, g in zip(state, grads)]
    params = [p - learning_rate * v for p, v in zip(params, velocities)]
    state = velocities
""",
    ("momentum_step", "state_not_returned"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    vs = [np.zeros_like(g) for g in grads] if state is None else state
    state = [momentum * v + g for v, g in zip(vs, grads)]
    return [p - learning_rate * v for p, v in zip(params, state)]
""",
    ("momentum_step", "results_exchanged"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    old = [np.zeros_like(g) for g in grads] if state is None else state
    v = [momentum * a + g for a, g in zip(old, grads)]
    x = [p - learning_rate * b for p, b in zip(params, v)]
    return v, x
""",
    ("momentum_step", "velocities_for_parameters"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [0.0 * g for g in grads]
    new = []
    for v, g in zip(state, grads):
        new.append(momentum * v + g)
    moved = [p - learning_rate * v for p, v in zip(params, new)]
    return new, new
""",
    ("momentum_step", "uphill"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros(g.shape) for g in grads]
    vel = [momentum * v + g for v, g in zip(state, grads)]
    return [p + learning_rate * v for p, v in zip(params, vel)], vel
""",
    ("momentum_step", "memory_against_the_gradient"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    v = [np.zeros_like(g) for g in grads] if state is None else state
    v = [g - momentum * old for old, g in zip(v, grads)]
    return [x - learning_rate * w for x, w in zip(params, v)], v
""",
    ("momentum_step", "averaged_velocity"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    new_state = [momentum * v + (1 - momentum) * g for v, g in zip(state, grads)]
    new_params = [p - learning_rate * v for p, v in zip(params, new_state)]
    return new_params, new_state
""",
    ("momentum_step", "shares_exchanged"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    vs = [(1 - momentum) * v + momentum * g for v, g in zip(state, grads)]
    return [p - learning_rate * v for p, v in zip(params, vs)], vs
""",
    ("momentum_step", "gradient_scaled_by_momentum"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    vs = state if state is not None else [np.zeros_like(p) for p in params]
    moved, kept = [], []
    for p, g, v in zip(params, grads, vs):
        v = momentum * (v + g)
        kept.append(v)
        moved.append(p - learning_rate * v)
    return moved, kept
""",
    ("momentum_step", "nothing_forgotten"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    total = [v + g for v, g in zip(state, grads)]
    return [p - learning_rate * t for p, t in zip(params, total)], total
""",
    ("momentum_step", "momentum_fixed"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    old = [np.zeros_like(g) for g in grads] if state is None else state
    new = [0.9 * v + g for v, g in zip(old, grads)]
    return [p - learning_rate * v for p, v in zip(params, new)], new
""",
    ("momentum_step", "memory_missing"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    velocities = [np.zeros_like(g) for g in grads]
    velocities = [momentum * v + g for v, g in zip(velocities, grads)]
    moved = [p - learning_rate * v for p, v in zip(params, velocities)]
    return moved, velocities
""",
    ("momentum_step", "only_the_last_gradient"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    last = [np.zeros_like(g) for g in grads] if state is None else state
    v = [momentum * before + g for before, g in zip(last, grads)]
    moved = [p - learning_rate * w for p, w in zip(params, v)]
    return moved, [g.copy() for g in grads]
""",
    ("momentum_step", "parameters_as_state"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    vs = [momentum * v + g for v, g in zip(state, grads)]
    params = [p - learning_rate * v for p, v in zip(params, vs)]
    return params, params
""",
    ("momentum_step", "old_velocity_used"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    moved = [p - learning_rate * v for p, v in zip(params, state)]
    return moved, [momentum * v + g for v, g in zip(state, grads)]
""",
    ("momentum_step", "rate_missing"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    vs = [0] * len(grads) if state is None else state
    vs = [momentum * v + g for v, g in zip(vs, grads)]
    return [p - v for p, v in zip(params, vs)], vs
""",
    ("momentum_step", "divides_by_rate"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    vs = [momentum * v + g for v, g in zip(state, grads)]
    out = [p - v / learning_rate for p, v in zip(params, vs)]
    return out, vs
""",
    ("momentum_step", "rate_in_the_velocity"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    vs = [momentum * v + learning_rate * g for v, g in zip(state, grads)]
    return [p - v for p, v in zip(params, vs)], vs
""",
    ("momentum_step", "rate_twice"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    old = [np.zeros_like(p) for p in params] if state is None else state
    v = [momentum * o + learning_rate * g for o, g in zip(old, grads)]
    return [p - learning_rate * w for p, w in zip(params, v)], v
""",
    ("momentum_step", "step_ahead"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    vs = [momentum * v + g for v, g in zip(state, grads)]
    ahead = [momentum * v + g for v, g in zip(vs, grads)]
    return [p - learning_rate * a for p, a in zip(params, ahead)], vs
""",
    ("momentum_step", "parameters_shrunk"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    vs = [momentum * v + g for v, g in zip(state, grads)]
    return [momentum * p - learning_rate * v for p, v in zip(params, vs)], vs
""",
    ("momentum_step", "slopes_added_up"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    vs = [momentum * v + np.sum(g) for v, g in zip(state, grads)]
    return [p - learning_rate * v for p, v in zip(params, vs)], vs
""",
    ("momentum_step", "one_velocity_for_all"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    v = 0.0 if state is None else state
    moved = []
    for p, g in zip(params, grads):
        v = momentum * v + g
        moved.append(p - learning_rate * v)
    return moved, v
""",
    ("momentum_step", "first_array_only"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    v = np.zeros_like(grads[0]) if state is None else state
    v = momentum * v + grads[0]
    return [params[0] - learning_rate * v], v
""",
    ("momentum_step", "array_for_list"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    vs = [momentum * v + g for v, g in zip(state, grads)]
    return np.array([p - learning_rate * v for p, v in zip(params, vs)]), vs
""",
    ("momentum_step", "order_reversed"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    vs, moved = [], []
    for p, g, v in zip(params, grads, state):
        vs.append(momentum * v + g)
        moved.insert(0, p - learning_rate * vs[-1])
    return moved, vs
""",
    ("momentum_step", "stands_still"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    vs = [momentum * v + g for v, g in zip(state, grads)]
    for p, v in zip(params, vs):
        p = p - learning_rate * v
    return list(params), vs
""",
    ("momentum_step", "velocity_outside"): """
velocities = None


def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    global velocities
    if state is None:
        velocities = [np.zeros_like(g) for g in grads]
    velocities = [momentum * v + g for v, g in zip(velocities, grads)]
    return [p - learning_rate * v for p, v in zip(params, velocities)], velocities
""",
    ("momentum_step", "old_state_overwritten"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    for i, g in enumerate(grads):
        state[i] = momentum * state[i] + g
    return [p - learning_rate * v for p, v in zip(params, state)], state
""",
    ("momentum_step", "argument_overwritten"): """
def momentum_step(params, grads, state, learning_rate, momentum=0.9):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    vs = [momentum * v + g for v, g in zip(state, grads)]
    for p, v in zip(params, vs):
        p -= learning_rate * v
    return params, vs
""",
    ("rmsprop_step", "nothing_returned"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    old = [np.zeros_like(g) for g in grads] if state is None else state
    state = [decay * s + (1 - decay) * g**2 for s, g in zip(old, grads)]
    moved = [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, state)]
    print(moved, state)
""",
    ("rmsprop_step", "state_not_returned"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    state = [decay * s + (1 - decay) * g**2 for s, g in zip(state, grads)]
    params = [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, state)]
    return params
""",
    ("rmsprop_step", "results_exchanged"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    squares = [decay * s + (1 - decay) * g * g for s, g in zip(state, grads)]
    return squares, [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, squares)]
""",
    ("rmsprop_step", "uphill"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    ms = [np.zeros_like(g) for g in grads] if state is None else state
    ms = [decay * s + (1 - decay) * g**2 for s, g in zip(ms, grads)]
    return [p + learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, ms)], ms
""",
    ("rmsprop_step", "eps_inside_the_root"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    new_s = [decay * s + (1 - decay) * g**2 for s, g in zip(state, grads)]
    new_p = [p - learning_rate * g / np.sqrt(s + eps) for p, g, s in zip(params, grads, new_s)]
    return new_p, new_s
""",
    ("rmsprop_step", "eps_missing"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    state = [decay * s + (1 - decay) * g**2 for s, g in zip(state, grads)]
    return [p - learning_rate * g / np.sqrt(s) for p, g, s in zip(params, grads, state)], state
""",
    ("rmsprop_step", "eps_fixed"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    s = [np.zeros_like(g) for g in grads] if state is None else state
    s = [decay * a + (1 - decay) * np.square(g) for a, g in zip(s, grads)]
    size = [np.sqrt(a) + 1e-8 for a in s]
    return [p - learning_rate * g / d for p, g, d in zip(params, grads, size)], s
""",
    ("rmsprop_step", "eps_outside_the_quotient"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    ss = [decay * s + (1 - decay) * g**2 for s, g in zip(state, grads)]
    return [p - learning_rate * (g / np.sqrt(s) + eps) for p, g, s in zip(params, grads, ss)], ss
""",
    ("rmsprop_step", "root_missing"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    ss = [decay * s + (1 - decay) * g**2 for s, g in zip(state, grads)]
    return [p - learning_rate * g / (s + eps) for p, g, s in zip(params, grads, ss)], ss
""",
    ("rmsprop_step", "multiplied_for_divided"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    old = [np.zeros_like(g) for g in grads] if state is None else state
    moved, squares = [], []
    for p, g, s in zip(params, grads, old):
        s = decay * s + (1 - decay) * g**2
        moved.append(p - learning_rate * g * (np.sqrt(s) + eps))
        squares.append(s)
    return moved, squares
""",
    ("rmsprop_step", "square_missing"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    ss = [decay * s + (1 - decay) * g for s, g in zip(state, grads)]
    return [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, ss)], ss
""",
    ("rmsprop_step", "squared_after_the_mean"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    means = [decay * m + (1 - decay) * g for m, g in zip(state, grads)]
    roots = [np.sqrt(m**2) for m in means]
    return [p - learning_rate * g / (r + eps) for p, g, r in zip(params, grads, roots)], means
""",
    ("rmsprop_step", "squares_added_up"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    sums = [s + g**2 for s, g in zip(state, grads)]
    return [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, sums)], sums
""",
    ("rmsprop_step", "new_square_whole"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    old = [np.zeros_like(g) for g in grads] if state is None else state
    ss = [decay * s + g**2 for s, g in zip(old, grads)]
    return [p - learning_rate * g / (s**0.5 + eps) for p, g, s in zip(params, grads, ss)], ss
""",
    ("rmsprop_step", "shares_exchanged"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    ss = [(1 - decay) * s + decay * g**2 for s, g in zip(state, grads)]
    return [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, ss)], ss
""",
    ("rmsprop_step", "decay_fixed"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    ss = [0.9 * s + 0.1 * g**2 for s, g in zip(state, grads)]
    return [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, ss)], ss
""",
    ("rmsprop_step", "memory_missing"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    s_old = [np.zeros_like(g) for g in grads]
    s_new = [decay * s + (1 - decay) * g**2 for s, g in zip(s_old, grads)]
    moved = [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, s_new)]
    return moved, s_new
""",
    ("rmsprop_step", "square_of_the_update"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    updates = [learning_rate * g for g in grads]
    ss = [decay * s + (1 - decay) * u**2 for s, u in zip(state, updates)]
    return [p - u / (np.sqrt(s) + eps) for p, u, s in zip(params, updates, ss)], ss
""",
    ("rmsprop_step", "started_by_the_first_square"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        ss = [g**2 for g in grads]
    else:
        ss = [decay * s + (1 - decay) * g**2 for s, g in zip(state, grads)]
    return [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, ss)], ss
""",
    ("rmsprop_step", "started_at_one"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    old = [np.ones_like(g) for g in grads] if state is None else state
    new = [decay * s + (1 - decay) * g**2 for s, g in zip(old, grads)]
    return [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, new)], new
""",
    ("rmsprop_step", "start_corrected"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    t, old = (0, [np.zeros_like(g) for g in grads]) if state is None else state
    t = t + 1
    ss = [decay * s + (1 - decay) * g**2 for s, g in zip(old, grads)]
    true = [s / (1 - decay**t) for s in ss]
    return [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, true)], (t, ss)
""",
    ("rmsprop_step", "old_mean_used"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    moved = [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, state)]
    return moved, [decay * s + (1 - decay) * g**2 for s, g in zip(state, grads)]
""",
    ("rmsprop_step", "gradient_missing"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    ss = [decay * s + (1 - decay) * g**2 for s, g in zip(state, grads)]
    return [p - learning_rate / (np.sqrt(s) + eps) for p, s in zip(params, ss)], ss
""",
    ("rmsprop_step", "not_divided"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    old = [np.zeros_like(g) for g in grads] if state is None else state
    ss = [decay * s + (1 - decay) * g**2 for s, g in zip(old, grads)]
    return [p - learning_rate * g for p, g in zip(params, grads)], ss
""",
    ("rmsprop_step", "one_rate_for_an_array"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    s = [0.0] * len(grads) if state is None else state
    s = [decay * a + (1 - decay) * np.mean(g**2) for a, g in zip(s, grads)]
    return [p - learning_rate * g / (np.sqrt(a) + eps) for p, g, a in zip(params, grads, s)], s
""",
    ("rmsprop_step", "rate_missing"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    ss = [decay * s + (1 - decay) * g**2 for s, g in zip(state, grads)]
    return [p - g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, ss)], ss
""",
    ("rmsprop_step", "one_mean_for_all_arrays"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    s = 0.0 if state is None else state
    moved = []
    for p, g in zip(params, grads):
        s = decay * s + (1 - decay) * g**2
        moved.append(p - learning_rate * g / (np.sqrt(s) + eps))
    return moved, s
""",
    ("rmsprop_step", "first_array_only"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    moved, squares = [], []
    for p, g, s in zip(params, grads, state):
        squares.append(decay * s + (1 - decay) * g**2)
        moved.append(p - learning_rate * g / (np.sqrt(squares[-1]) + eps))
        return moved, squares
""",
    ("rmsprop_step", "array_for_list"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    ss = [decay * s + (1 - decay) * g**2 for s, g in zip(state, grads)]
    moved = [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, ss)]
    return np.concatenate([np.ravel(m) for m in moved]), ss
""",
    ("rmsprop_step", "step_for_parameters"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    ss = [decay * s + (1 - decay) * g**2 for s, g in zip(state, grads)]
    return [learning_rate * g / (np.sqrt(s) + eps) for g, s in zip(grads, ss)], ss
""",
    ("rmsprop_step", "stands_still"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    old = [np.zeros_like(g) for g in grads] if state is None else state
    ss = [decay * s + (1 - decay) * g**2 for s, g in zip(old, grads)]
    moved = []
    for p, g, s in zip(params, grads, ss):
        p - learning_rate * g / (np.sqrt(s) + eps)
        moved.append(p.copy())
    return moved, ss
""",
    ("rmsprop_step", "state_outside"): """
memory = {}


def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        memory["s"] = [np.zeros_like(g) for g in grads]
    memory["s"] = [decay * s + (1 - decay) * g**2 for s, g in zip(memory["s"], grads)]
    moved = [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, memory["s"])]
    return moved, memory
""",
    ("rmsprop_step", "old_state_overwritten"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros(np.shape(g)) for g in grads]
    for s, g in zip(state, grads):
        s *= decay
        s += (1 - decay) * g**2
    return [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, state)], state
""",
    ("rmsprop_step", "argument_overwritten"): """
def rmsprop_step(params, grads, state, learning_rate, decay=0.9, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads]
    ss = [decay * s + (1 - decay) * g**2 for s, g in zip(state, grads)]
    for i, (g, s) in enumerate(zip(grads, ss)):
        params[i] = params[i] - learning_rate * g / (np.sqrt(s) + eps)
    return params, ss
""",
    ("adam_step", "nothing_returned"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    t, ms, ss = state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    m_hat, s_hat = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    params = [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, m_hat, s_hat)]
    state = t, ms, ss
""",
    ("adam_step", "state_not_returned"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    state = (t, ms, ss)
    a, b = 1 - beta1**t, 1 - beta2**t
    return [p - learning_rate * (m / a) / (np.sqrt(s / b) + eps) for p, m, s in zip(params, ms, ss)]
""",
    ("adam_step", "results_exchanged"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = state or (0, zeros, zeros)
    t += 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    moved = []
    for p, m, s in zip(params, ms, ss):
        moved.append(p - learning_rate * m / (1 - beta1**t) / (np.sqrt(s / (1 - beta2**t)) + eps))
    return (t, ms, ss), moved
""",
    ("adam_step", "state_spread_out"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        t, ms, ss = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    else:
        t, ms, ss = state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    moved = [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)]
    return moved, t, ms, ss
""",
    ("adam_step", "uphill"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    a, b = 1 - beta1**t, 1 - beta2**t
    return [p + learning_rate * (m / a) / (np.sqrt(s / b) + eps) for p, m, s in zip(params, ms, ss)], (t, ms, ss)
""",
    ("adam_step", "no_correction"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    ms, ss = (zeros, zeros) if state is None else state
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, ms, ss)], (ms, ss)
""",
    ("adam_step", "square_not_corrected"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    m_hat = [m / (1 - beta1**t) for m in ms]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, m_hat, ss)], (t, ms, ss)
""",
    ("adam_step", "mean_not_corrected"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    t, m_old, s_old = state
    t += 1
    m_new = [beta1 * m + (1 - beta1) * g for m, g in zip(m_old, grads)]
    s_new = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(s_old, grads)]
    roots = [np.sqrt(s / (1 - beta2**t)) for s in s_new]
    return [p - learning_rate * m / (r + eps) for p, m, r in zip(params, m_new, roots)], (t, m_new, s_new)
""",
    ("adam_step", "t_from_zero"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)], (t + 1, ms, ss)
""",
    ("adam_step", "t_one_too_large"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (1, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)], (t, ms, ss)
""",
    ("adam_step", "t_stands_still"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (1, zeros, zeros) if state is None else state
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)], (t, ms, ss)
""",
    ("adam_step", "t_counts_arrays"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    moved, new_m, new_s = [], [], []
    for p, g, m, s in zip(params, grads, ms, ss):
        t += 1
        m, s = beta1 * m + (1 - beta1) * g, beta2 * s + (1 - beta2) * g**2
        m_hat, s_hat = m / (1 - beta1**t), s / (1 - beta2**t)
        moved.append(p - learning_rate * m_hat / (np.sqrt(s_hat) + eps))
        new_m.append(m)
        new_s.append(s)
    return moved, (t, new_m, new_s)
""",
    ("adam_step", "corrected_means_kept"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [(beta1 * m + (1 - beta1) * g) / (1 - beta1**t) for m, g in zip(ms, grads)]
    ss = [(beta2 * s + (1 - beta2) * g**2) / (1 - beta2**t) for s, g in zip(ss, grads)]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, ms, ss)], (t, ms, ss)
""",
    ("adam_step", "correction_multiplied"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m * (1 - beta1**t) for m in ms], [s * (1 - beta2**t) for s in ss]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)], (t, ms, ss)
""",
    ("adam_step", "correction_without_power"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    ms, ss = state
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1) for m in ms], [s / (1 - beta2) for s in ss]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)], (ms, ss)
""",
    ("adam_step", "eps_inside_the_root"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * m / np.sqrt(s + eps) for p, m, s in zip(params, mh, sh)], (t, ms, ss)
""",
    ("adam_step", "eps_before_the_correction"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    rate = learning_rate * np.sqrt(1 - beta2**t) / (1 - beta1**t)
    return [p - rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, ms, ss)], (t, ms, ss)
""",
    ("adam_step", "eps_missing"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * m / np.sqrt(s) for p, m, s in zip(params, mh, sh)], (t, ms, ss)
""",
    ("adam_step", "eps_fixed"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * m / (np.sqrt(s) + 1e-8) for p, m, s in zip(params, mh, sh)], (t, ms, ss)
""",
    ("adam_step", "root_missing"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = {"t": 0, "m": [np.zeros_like(g) for g in grads], "s": [np.zeros_like(g) for g in grads]}
    t = state["t"] + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(state["m"], grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(state["s"], grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * m / (s + eps) for p, m, s in zip(params, mh, sh)], {"t": t, "m": ms, "s": ss}
""",
    ("adam_step", "betas_exchanged"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta2 * m + (1 - beta2) * g for m, g in zip(ms, grads)]
    ss = [beta1 * s + (1 - beta1) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta2**t) for m in ms], [s / (1 - beta1**t) for s in ss]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)], (t, ms, ss)
""",
    ("adam_step", "one_beta_for_both"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    fix = 1 - beta1**t
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta1 * s + (1 - beta1) * g**2 for s, g in zip(ss, grads)]
    return [p - learning_rate * (m / fix) / (np.sqrt(s / fix) + eps) for p, m, s in zip(params, ms, ss)], (t, ms, ss)
""",
    ("adam_step", "shares_exchanged"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [(1 - beta1) * m + beta1 * g for m, g in zip(ms, grads)]
    ss = [(1 - beta2) * s + beta2 * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)], (t, ms, ss)
""",
    ("adam_step", "gradient_enters_whole"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, vs, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    vs = [beta1 * v + g for v, g in zip(vs, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    vh, sh = [v / (1 - beta1**t) for v in vs], [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * v / (np.sqrt(s) + eps) for p, v, s in zip(params, vh, sh)], (t, vs, ss)
""",
    ("adam_step", "square_missing"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)], (t, ms, ss)
""",
    ("adam_step", "squares_of_the_mean"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * m**2 for s, m in zip(ss, ms)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)], (t, ms, ss)
""",
    ("adam_step", "gradient_for_the_mean"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    sh = [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * g / (np.sqrt(s) + eps) for p, g, s in zip(params, grads, sh)], (t, ms, ss)
""",
    ("adam_step", "not_divided"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    return [p - learning_rate * m / (1 - beta1**t) for p, m in zip(params, ms)], (t, ms, ss)
""",
    ("adam_step", "old_means_used"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    moved = [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)]
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    return moved, (t, ms, ss)
""",
    ("adam_step", "memory_missing"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    t, ms, ss = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    t += 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)], (t, ms, ss)
""",
    ("adam_step", "rate_missing"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    return [p - m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)], (t, ms, ss)
""",
    ("adam_step", "step_for_parameters"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = 0, [0.0] * len(grads), [0.0] * len(grads)
    t, ms, ss = state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    steps = [learning_rate * (m / (1 - beta1**t)) / (np.sqrt(s / (1 - beta2**t)) + eps) for m, s in zip(ms, ss)]
    return steps, (t, ms, ss)
""",
    ("adam_step", "one_mean_for_all_arrays"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    t, m, s = (0, 0.0, 0.0) if state is None else state
    t = t + 1
    moved = []
    for p, g in zip(params, grads):
        m = beta1 * m + (1 - beta1) * g
        s = beta2 * s + (1 - beta2) * g**2
        moved.append(p - learning_rate * (m / (1 - beta1**t)) / (np.sqrt(s / (1 - beta2**t)) + eps))
    return moved, (t, m, s)
""",
    ("adam_step", "first_array_only"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    p, g = params[0], grads[0]
    t, m, s = (0, np.zeros_like(g), np.zeros_like(g)) if state is None else state
    t = t + 1
    m, s = beta1 * m + (1 - beta1) * g, beta2 * s + (1 - beta2) * g**2
    m_hat, s_hat = m / (1 - beta1**t), s / (1 - beta2**t)
    return [p - learning_rate * m_hat / (np.sqrt(s_hat) + eps)], (t, m, s)
""",
    ("adam_step", "array_for_list"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    moved = np.empty(len(params), dtype=object)
    for i, (p, m, s) in enumerate(zip(params, ms, ss)):
        moved[i] = p - learning_rate * (m / (1 - beta1**t)) / (np.sqrt(s / (1 - beta2**t)) + eps)
    return moved, (t, ms, ss)
""",
    ("adam_step", "stands_still"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    steps = [learning_rate * m / (np.sqrt(s) + eps) for m, s in zip(mh, sh)]
    return [p.copy() for p in params], (t, ms, ss)
""",
    ("adam_step", "state_outside"): """
t, ms, ss = 0, None, None


def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    global t, ms, ss
    if state is None:
        t, ms, ss = 0, [np.zeros_like(g) for g in grads], [np.zeros_like(g) for g in grads]
    t += 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    mh, sh = [m / (1 - beta1**t) for m in ms], [s / (1 - beta2**t) for s in ss]
    return [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, mh, sh)], (t, ms, ss)
""",
    ("adam_step", "old_state_overwritten"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    if state is None:
        state = {"t": 0, "m": [np.zeros_like(g) for g in grads], "s": [np.zeros_like(g) for g in grads]}
    state["t"] += 1
    state["m"] = [beta1 * m + (1 - beta1) * g for m, g in zip(state["m"], grads)]
    state["s"] = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(state["s"], grads)]
    a, b = 1 - beta1 ** state["t"], 1 - beta2 ** state["t"]
    moved = [
        p - learning_rate * (m / a) / (np.sqrt(s / b) + eps) for p, m, s in zip(params, state["m"], state["s"])
    ]
    return moved, state
""",
    ("adam_step", "argument_overwritten"): """
def adam_step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    zeros = [np.zeros_like(g) for g in grads]
    t, ms, ss = (0, zeros, zeros) if state is None else state
    t = t + 1
    ms = [beta1 * m + (1 - beta1) * g for m, g in zip(ms, grads)]
    ss = [beta2 * s + (1 - beta2) * g**2 for s, g in zip(ss, grads)]
    for p, m, s in zip(params, ms, ss):
        p -= learning_rate * (m / (1 - beta1**t)) / (np.sqrt(s / (1 - beta2**t)) + eps)
    return params, (t, ms, ss)
""",
    ("cosine_schedule", "nothing_returned"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        rate = peak * (step + 1) / warmup
    else:
        rate = peak * (1 + np.cos(np.pi * (step - warmup) / (total - warmup))) / 2
""",
    ("cosine_schedule", "way_down_not_returned"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    p = (step - warmup) / (total - warmup)
    rate = peak * (1 + np.cos(np.pi * p)) / 2
""",
    ("cosine_schedule", "first_rate_zero"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * step / warmup
    return peak * (1 + np.cos(np.pi * (step - warmup) / (total - warmup))) / 2
""",
    ("cosine_schedule", "rise_has_another_length"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / (warmup + 1)
    p = (step - warmup) / (total - warmup)
    return peak * (1 + np.cos(np.pi * p)) / 2
""",
    ("cosine_schedule", "no_rise"): """
def cosine_schedule(step, total, peak, warmup):
    p = (step - warmup) / (total - warmup)
    return peak * (1 + np.cos(np.pi * p)) / 2
""",
    ("cosine_schedule", "falls_while_rising"): """
def cosine_schedule(step, total, peak, warmup):
    rate = peak * (1 + np.cos(np.pi * (step - warmup) / (total - warmup))) / 2
    if step < warmup:
        rate *= (step + 1) / warmup
    return rate
""",
    ("cosine_schedule", "rise_along_the_cosine"): """
import math


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (1 - math.cos(math.pi * (step + 1) / warmup)) / 2
    return peak * (1 + math.cos(math.pi * (step - warmup) / (total - warmup))) / 2
""",
    ("cosine_schedule", "rise_as_share_of_total"): """
def cosine_schedule(step, total, peak, warmup):
    down = (1 + np.cos(np.pi * (step - warmup) / (total - warmup))) / 2
    return peak * ((step + 1) / total if step < warmup else down)
""",
    ("cosine_schedule", "rise_too_long_by_one"): """
def cosine_schedule(step, total, peak, warmup):
    if step <= warmup:
        return peak * (step + 1) / warmup
    return peak * (1 + np.cos(np.pi * (step - warmup) / (total - warmup))) / 2
""",
    ("cosine_schedule", "rise_too_short_by_one"): """
def cosine_schedule(step, total, peak, warmup):
    if step + 1 < warmup:
        return peak * (step + 1) / warmup
    return peak * (1 + np.cos(np.pi * (step - warmup) / (total - warmup))) / 2
""",
    ("cosine_schedule", "ways_exchanged"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (1 + np.cos(np.pi * (step - warmup) / (total - warmup))) / 2
    return peak * (step + 1) / warmup
""",
    ("cosine_schedule", "way_down_starts_at_zero"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    angle = np.pi * step / total
    return peak * (1 + np.cos(angle)) / 2
""",
    ("cosine_schedule", "way_down_too_slow"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    angle = np.pi * (step - warmup) / total
    return peak * (1 + np.cos(angle)) / 2
""",
    ("cosine_schedule", "way_down_off_by_one"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    done = (step - warmup + 1) / (total - warmup)
    return peak * (1 + np.cos(np.pi * done)) / 2
""",
    ("cosine_schedule", "whole_cosine"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    return peak * (1 + np.cos(2 * np.pi * (step - warmup) / (total - warmup))) / 2
""",
    ("cosine_schedule", "quarter_cosine"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    p = (step - warmup) / (total - warmup)
    return peak * (1 + np.cos(np.pi / 2 * p)) / 2
""",
    ("cosine_schedule", "pi_missing"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    return peak * (1 + np.cos((step - warmup) / (total - warmup))) / 2
""",
    ("cosine_schedule", "degrees"): """
import math


def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    angle = 180 * (step - warmup) / (total - warmup)
    return peak * (1 + math.cos(angle)) / 2
""",
    ("cosine_schedule", "cosine_not_lifted"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    return peak * np.cos(np.pi * (step - warmup) / (total - warmup))
""",
    ("cosine_schedule", "not_halved"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    return peak * (1 + np.cos(np.pi * (step - warmup) / (total - warmup)))
""",
    ("cosine_schedule", "lift_not_halved"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    p = (step - warmup) / (total - warmup)
    return peak * (1 + np.cos(np.pi * p) / 2)
""",
    ("cosine_schedule", "upside_down"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    return peak * (1 - np.cos(np.pi * (step - warmup) / (total - warmup))) / 2
""",
    ("cosine_schedule", "sine_for_cosine"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    angle = np.pi * (step - warmup) / (total - warmup)
    return peak * (1 + np.sin(angle)) / 2
""",
    ("cosine_schedule", "straight_way_down"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return peak * (step + 1) / warmup
    return peak * (total - step) / (total - warmup)
""",
    ("cosine_schedule", "peak_missing"): """
def cosine_schedule(step, total, peak, warmup):
    if step < warmup:
        return (step + 1) / warmup
    return (1 + np.cos(np.pi * (step - warmup) / (total - warmup))) / 2
""",
    ("cosine_schedule", "stays_at_the_peak"): """
def cosine_schedule(step, total, peak, warmup):
    return peak * (step + 1) / warmup if step < warmup else peak
""",
    ("cosine_schedule", "whole_schedule"): """
def cosine_schedule(step, total, peak, warmup):
    up = [peak * (k + 1) / warmup for k in range(warmup)]
    p = (np.arange(warmup, total + 1) - warmup) / (total - warmup)
    return np.concatenate([up, peak * (1 + np.cos(np.pi * p)) / 2])
""",
    ("tune_rate", "nothing_returned"): """
def tune_rate(run, rates, seeds):
    losses = np.array([[run(r, s) for s in seeds] for r in rates], dtype=float)
    losses[np.isnan(losses)] = np.inf
    medians = np.median(losses, axis=1)
    best = np.argmin(medians)
    print(rates[best], medians[best])
""",
    ("tune_rate", "rate_alone"): """
def tune_rate(run, rates, seeds):
    losses = np.array([[run(r, s) for s in seeds] for r in rates], dtype=float)
    losses[np.isnan(losses)] = np.inf
    return rates[np.argmin(np.median(losses, axis=1))]
""",
    ("tune_rate", "results_exchanged"): """
def tune_rate(run, rates, seeds):
    medians = []
    for rate in rates:
        ends = np.array([run(rate, seed) for seed in seeds], dtype=float)
        medians.append(np.median(np.where(np.isnan(ends), np.inf, ends)))
    i = np.argmin(medians)
    return medians[i], rates[i]
""",
    ("tune_rate", "place_for_rate"): """
def tune_rate(run, rates, seeds):
    losses = np.array([[run(r, s) for s in seeds] for r in rates], dtype=float)
    medians = np.median(np.where(np.isnan(losses), np.inf, losses), axis=1)
    return int(np.argmin(medians)), medians.min()
""",
    ("tune_rate", "largest_loss"): """
def tune_rate(run, rates, seeds):
    losses = np.array([[run(r, s) for s in seeds] for r in rates], dtype=float)
    losses[np.isnan(losses)] = np.inf
    medians = np.median(losses, axis=1)
    best = np.argmax(medians)
    return rates[best], medians[best]
""",
    ("tune_rate", "mean_for_median"): """
def tune_rate(run, rates, seeds):
    losses = np.array([[run(r, s) for s in seeds] for r in rates], dtype=float)
    losses[np.isnan(losses)] = np.inf
    means = losses.mean(axis=1)
    return rates[means.argmin()], means.min()
""",
    ("tune_rate", "sum_for_median"): """
def tune_rate(run, rates, seeds):
    totals = []
    for rate in rates:
        ends = [run(rate, seed) for seed in seeds]
        totals.append(sum(np.inf if np.isnan(e) else e for e in ends))
    i = np.argmin(totals)
    return rates[i], totals[i]
""",
    ("tune_rate", "luckiest_run"): """
def tune_rate(run, rates, seeds):
    losses = np.array([[run(r, s) for s in seeds] for r in rates], dtype=float)
    losses[np.isnan(losses)] = np.inf
    best = losses.min(axis=1)
    return rates[np.argmin(best)], best.min()
""",
    ("tune_rate", "unluckiest_run"): """
def tune_rate(run, rates, seeds):
    losses = np.array([[run(r, s) for s in seeds] for r in rates], dtype=float)
    losses[np.isnan(losses)] = np.inf
    worst = losses.max(axis=1)
    i = np.argmin(worst)
    return rates[i], worst[i]
""",
    ("tune_rate", "middle_of_unsorted_runs"): """
def tune_rate(run, rates, seeds):
    middles = []
    for rate in rates:
        ends = [run(rate, seed) for seed in seeds]
        ends = [np.inf if np.isnan(e) else e for e in ends]
        middles.append(ends[len(ends) // 2])
    i = np.argmin(middles)
    return rates[i], middles[i]
""",
    ("tune_rate", "one_seed_only"): """
def tune_rate(run, rates, seeds):
    losses = np.array([run(rate, seeds[0]) for rate in rates], dtype=float)
    losses[np.isnan(losses)] = np.inf
    i = losses.argmin()
    return rates[i], losses[i]
""",
    ("tune_rate", "nan_spoils_the_median"): """
def tune_rate(run, rates, seeds):
    medians = [np.median([run(rate, seed) for seed in seeds]) for rate in rates]
    i = np.argmin(medians)
    return rates[i], medians[i]
""",
    ("tune_rate", "nan_sorted_by_chance"): """
def tune_rate(run, rates, seeds):
    medians = [sorted(run(rate, seed) for seed in seeds)[len(seeds) // 2] for rate in rates]
    medians = [np.inf if np.isnan(m) else m for m in medians]
    i = int(np.argmin(medians))
    return rates[i], medians[i]
""",
    ("tune_rate", "runaways_left_out"): """
def tune_rate(run, rates, seeds):
    medians = []
    for rate in rates:
        ends = np.array([run(rate, seed) for seed in seeds], dtype=float)
        ends = ends[np.isfinite(ends)]
        medians.append(np.median(ends) if len(ends) else np.inf)
    i = np.argmin(medians)
    return rates[i], medians[i]
""",
    ("tune_rate", "nan_counts_as_zero"): """
def tune_rate(run, rates, seeds):
    losses = np.array([[run(r, s) for s in seeds] for r in rates], dtype=float)
    losses[np.isnan(losses)] = 0
    medians = np.median(losses, axis=1)
    return rates[medians.argmin()], medians.min()
""",
    ("tune_rate", "one_runaway_condemns"): """
def tune_rate(run, rates, seeds):
    losses = np.array([[run(r, s) for s in seeds] for r in rates], dtype=float)
    medians = np.where(np.isfinite(losses).all(axis=1), np.median(losses, axis=1), np.inf)
    i = medians.argmin()
    return rates[i], medians[i]
""",
    ("tune_rate", "median_over_rates"): """
def tune_rate(run, rates, seeds):
    losses = np.array([[run(r, s) for s in seeds] for r in rates], dtype=float)
    losses[np.isnan(losses)] = np.inf
    medians = np.median(losses, axis=0)
    best = np.argmin(medians)
    return rates[best], medians[best]
""",
    ("tune_rate", "first_rate_that_works"): """
def tune_rate(run, rates, seeds):
    for rate in rates:
        ends = np.array([run(rate, seed) for seed in seeds], dtype=float)
        loss = np.median(np.where(np.isnan(ends), np.inf, ends))
        if loss < np.inf:
            return rate, loss
    return rates[0], np.inf
""",
    ("tune_rate", "extreme_rate"): """
def tune_rate(run, rates, seeds):
    losses = np.array([[run(r, s) for s in seeds] for r in rates], dtype=float)
    losses[np.isnan(losses)] = np.inf
    medians = np.median(losses, axis=1)
    return min(zip(rates, medians))
""",
}
