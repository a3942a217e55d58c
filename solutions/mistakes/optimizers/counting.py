"""Lesson 11: Adam steps whose state goes wrong, of which mistakes are made. Names no mistake."""

import numpy as np

from solutions.mistakes.optimizers.stepping import mean, mean_square, quotient, with_moments, zeros


def _fresh(grads):
    return 0, zeros(grads), zeros(grads)


def counted_for_each_array(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    t, ms, ss = _fresh(grads) if state is None else state
    moved, new_ms, new_ss = [], [], []
    for p, g, m, s in zip(params, grads, ms, ss, strict=True):
        t += 1
        new_ms.append(mean(m, g, beta1))
        new_ss.append(mean_square(s, g, beta2))
        moved.append(p - learning_rate * quotient(new_ms[-1], new_ss[-1], eps, t, beta1, beta2))
    return moved, (t, new_ms, new_ss)


def corrected_ones_kept(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    t, ms, ss = _fresh(grads) if state is None else state
    t += 1
    ms = [mean(m, g, beta1) / (1 - beta1**t) for m, g in zip(ms, grads, strict=True)]
    ss = [mean_square(s, g, beta2) / (1 - beta2**t) for s, g in zip(ss, grads, strict=True)]
    moved = [p - learning_rate * m / (np.sqrt(s) + eps) for p, m, s in zip(params, ms, ss, strict=True)]
    return moved, (t, ms, ss)


def squares_of_means(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    t, ms, ss = _fresh(grads) if state is None else state
    t += 1
    ms = [mean(m, g, beta1) for m, g in zip(ms, grads, strict=True)]
    ss = [mean_square(s, m, beta2) for s, m in zip(ss, ms, strict=True)]
    moved = [p - learning_rate * quotient(m, s, eps, t, beta1, beta2) for p, m, s in zip(params, ms, ss, strict=True)]
    return moved, (t, ms, ss)


def squares_of_corrected_means(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    t, ms, ss = _fresh(grads) if state is None else state
    t += 1
    ms = [mean(m, g, beta1) for m, g in zip(ms, grads, strict=True)]
    ss = [mean_square(s, m / (1 - beta1**t), beta2) for s, m in zip(ss, ms, strict=True)]
    moved = [p - learning_rate * quotient(m, s, eps, t, beta1, beta2) for p, m, s in zip(params, ms, ss, strict=True)]
    return moved, (t, ms, ss)


def squares_of_updates(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    t, ms, ss = _fresh(grads) if state is None else state
    moved, (t, ms, _) = with_moments()(params, grads, (t, ms, ss), learning_rate, beta1, beta2, eps)
    updates = [(p - q) / learning_rate for p, q in zip(params, moved, strict=True)]
    return moved, (t, ms, [mean_square(s, u, beta2) for s, u in zip(ss, updates, strict=True)])


def one_pair_for_all(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    t, m, s = (0, 0.0, 0.0) if state is None else state
    t += 1
    moved = []
    for p, g in zip(params, grads, strict=True):
        m, s = mean(m, g, beta1), mean_square(s, g, beta2)
        moved.append(p - learning_rate * quotient(m, s, eps, t, beta1, beta2))
    return moved, (t, m, s)


def last_pair_for_all(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    t, old_m, old_s = (0, 0.0, 0.0) if state is None else state
    t += 1
    moved = []
    for p, g in zip(params, grads, strict=True):
        m, s = mean(old_m, g, beta1), mean_square(old_s, g, beta2)
        moved.append(p - learning_rate * quotient(m, s, eps, t, beta1, beta2))
    return moved, (t, m, s)


def old_moments_used(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    t, ms, ss = _fresh(grads) if state is None else state
    _, new = with_moments()(params, grads, (t, ms, ss), learning_rate, beta1, beta2, eps)
    moved = [
        p - learning_rate * quotient(m, s, eps, t + 1, beta1, beta2) for p, m, s in zip(params, ms, ss, strict=True)
    ]
    return moved, new


def moments_forgotten(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    t = 0 if state is None else state
    moved, _ = with_moments()(params, grads, (t, zeros(grads), zeros(grads)), learning_rate, beta1, beta2, eps)
    return moved, t + 1


def every_step_the_first(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    return with_moments()(params, grads, None, learning_rate, beta1, beta2, eps)


def gradient_for_mean(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    return with_moments(first=lambda m, g, beta: g, divide=_only_square_corrected)(
        params, grads, state, learning_rate, beta1, beta2, eps
    )


def _only_square_corrected(m, s, eps, t, beta1, beta2):
    return m / (np.sqrt(s / (1 - beta2**t)) + eps)


def moments_moved_in_place(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    t, ms, ss = _fresh(grads) if state is None else state
    for m, s, g in zip(ms, ss, grads, strict=True):
        m *= beta1
        m += (1 - beta1) * g
        s *= beta2
        s += (1 - beta2) * g**2
    moved = [
        p - learning_rate * quotient(m, s, eps, t + 1, beta1, beta2) for p, m, s in zip(params, ms, ss, strict=True)
    ]
    return moved, (t + 1, ms, ss)


def state_in_a_dict_overwritten(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    state = {"held": None} if state is None else state
    moved, state["held"] = with_moments()(params, grads, state["held"], learning_rate, beta1, beta2, eps)
    return moved, state


def count_overwritten(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    state = [*_fresh(grads)] if state is None else state
    state[0] += 1
    moved, (_, ms, ss) = with_moments(count=lambda t: t)(params, grads, state, learning_rate, beta1, beta2, eps)
    return moved, [state[0], ms, ss]


def kept_aside():
    kept = {}

    def step(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
        if state is None:
            kept["state"] = None
        moved, kept["state"] = with_moments()(params, grads, kept["state"], learning_rate, beta1, beta2, eps)
        return moved, True

    return step


def params_in_place(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    moved, new = with_moments()(params, grads, state, learning_rate, beta1, beta2, eps)
    for p, to in zip(params, moved, strict=True):
        p[...] = to
    return params, new


def params_in_place_in_new_list(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    moved, new = params_in_place(params, grads, state, learning_rate, beta1, beta2, eps)
    return list(moved), new


def params_list_overwritten(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8):
    params[:], new = with_moments()(params, grads, state, learning_rate, beta1, beta2, eps)
    return params, new
