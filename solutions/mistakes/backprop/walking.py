"""Lesson 08: walks back through a whole network, of which mistakes are made. Names no mistake."""

import numpy as np

from solutions.reference.losses import cross_entropy_gradient, softmax


def start_of(cache, labels):
    return cross_entropy_gradient(cache[-1], labels)


def step_back(upstream, x, W):
    return upstream @ W.T, x.T @ upstream, upstream.sum(axis=0)


def bend_back(upstream, given):
    return np.where(given > 0, upstream, 0.0)


def walk(params, cache, labels, start=start_of, step=step_back, bend=bend_back):
    """(dW, db) of each layer, the first layer first, with another start, step or bend."""
    upstream = start(cache, labels)
    pairs = []
    for layer in reversed(range(len(params) // 2)):
        dx, dW, db = step(upstream, cache[layer], params[2 * layer])
        pairs.insert(0, (dW, db))
        upstream = bend(dx, cache[layer])
    return pairs


def walking_with(**changed):
    """The piece with another start, step or bend."""
    return lambda params, cache, labels: flat(walk(params, cache, labels, **changed))


def flat(pairs):
    return [part for pair in pairs for part in pair]


def given_as(form):
    """What `form` makes of the right pairs (dW, db)."""
    return lambda params, cache, labels: form(walk(params, cache, labels))


def without_mean(cache, labels):
    return start_of(cache, labels) * len(labels)


def logits_for_probabilities(cache, labels):
    slopes = cache[-1].copy()
    slopes[np.arange(len(labels)), labels] -= 1
    return slopes / len(labels)


def labels_forgotten(cache, labels):
    return softmax(cache[-1]) / len(labels)


def whole_column(cache, labels):
    slopes = softmax(cache[-1])
    slopes[:, labels] -= 1
    return slopes / len(labels)


def logits_bent(cache, labels):
    return bend_back(start_of(cache, labels), cache[-1])


def logits_changed(params, cache, labels):
    slopes = cache[-1]
    slopes[...] = cross_entropy_gradient(slopes, labels)
    return flat(walk(params, cache, labels, start=lambda cache, labels: slopes.copy()))


def cache_emptied(params, cache, labels):
    found = flat(walk(params, cache, labels))
    cache.pop()
    return found


def weights_moved(params, cache, labels):
    found = flat(walk(params, cache, labels))
    for part, slope in zip(params, found, strict=True):
        part -= 0.1 * slope
    return found


def layers_forward(params, cache, labels):
    upstream = start_of(cache, labels)
    grads = []
    for layer in range(len(params) // 2):
        dx, dW, db = step_back(upstream, cache[layer], params[2 * layer])
        grads += [dW, db]
        upstream = bend_back(dx, cache[layer])
    return grads


def never_passed_on(params, cache, labels):
    upstream = start_of(cache, labels)
    return [
        part for layer in range(len(params) // 2) for part in step_back(upstream, cache[layer], params[2 * layer])[1:]
    ]


def layer_outputs_for_inputs(params, cache, labels):
    upstream = start_of(cache, labels)
    grads = []
    for layer in reversed(range(len(params) // 2)):
        dx, dW, db = step_back(upstream, cache[layer + 1], params[2 * layer])
        grads = [dW, db, *grads]
        upstream = bend_back(dx, cache[layer])
    return grads


def through_the_layer_before(params, cache, labels):
    upstream = start_of(cache, labels)
    grads = []
    for layer in reversed(range(len(params) // 2)):
        _, dW, db = step_back(upstream, cache[layer], params[2 * layer])
        grads = [dW, db, *grads]
        if layer:
            upstream = bend_back(upstream @ params[2 * layer - 2].T, cache[layer])
    return grads


def bend_with(chosen, last=1):
    """Behind `layer`, as far as `last`, the slopes meet what stands at chosen(layer) of the cache."""

    def back(params, cache, labels):
        upstream = start_of(cache, labels)
        grads = []
        for layer in reversed(range(len(params) // 2)):
            dx, dW, db = step_back(upstream, cache[layer], params[2 * layer])
            grads = [dW, db, *grads]
            if layer >= last:
                upstream = bend_back(dx, cache[chosen(layer)])
        return grads

    return back


def not_turned_behind_the_first(params, cache, labels):
    """Nothing is passed on behind the first layer, so a single layer is right."""
    upstream = start_of(cache, labels)
    grads = []
    for layer in reversed(range(len(params) // 2)):
        grads = [cache[layer].T @ upstream, upstream.sum(axis=0), *grads]
        if layer:
            upstream = bend_back(upstream @ params[2 * layer], cache[layer])
    return grads


def results_in_another_order(params, cache, labels):
    """What is called dx here is db."""
    upstream = start_of(cache, labels)
    grads = []
    for layer in reversed(range(len(params) // 2)):
        dW, db, dx = step_back(upstream, cache[layer], params[2 * layer])
        grads = [dW, db, *grads]
        upstream = bend_back(dx, cache[layer])
    return grads


def layers_counted_as_arrays(params, cache, labels):
    """params[layer] is a W for every second layer only."""
    upstream = start_of(cache, labels)
    grads = []
    for layer in reversed(range(len(params) // 2)):
        dx, dW, db = step_back(upstream, cache[layer], params[layer])
        grads = [dW, db, *grads]
        upstream = bend_back(dx, cache[layer])
    return grads


def with_slopes_along_x(listed):
    """The list is made of what `listed` makes of each layer's (dx, dW, db)."""

    def back(params, cache, labels):
        upstream = start_of(cache, labels)
        grads = []
        for layer in reversed(range(len(params) // 2)):
            dx, dW, db = step_back(upstream, cache[layer], params[2 * layer])
            grads = [*listed(dx, dW, db), *grads]
            upstream = bend_back(dx, cache[layer])
        return grads

    return back


def stepped(rate):
    """The parameters after a step with this rate."""
    return lambda params, cache, labels: [
        part - rate * slope for part, slope in zip(params, flat(walk(params, cache, labels)), strict=True)
    ]


def first_layer_bent(params, cache, labels):
    """What goes into the first layer's weights is what X lets through."""
    upstream = start_of(cache, labels)
    grads = []
    for layer in reversed(range(len(params) // 2)):
        given = np.maximum(cache[layer], 0)
        dx, dW, db = step_back(upstream, given, params[2 * layer])
        grads = [dW, db, *grads]
        upstream = bend_back(dx, cache[layer])
    return grads


def stopped_early(params, cache, labels):
    pairs = walk(params, cache, labels)
    return flat([(np.zeros_like(W), np.zeros_like(b)) for W, b in pairs[:-1]] + pairs[-1:])


def one_bend_only(params, cache, labels):
    """The bend behind the last hidden layer counts, those before it do not."""
    upstream, last = start_of(cache, labels), len(params) // 2 - 1
    grads = []
    for layer in reversed(range(len(params) // 2)):
        dx, dW, db = step_back(upstream, cache[layer], params[2 * layer])
        grads = [dW, db, *grads]
        upstream = bend_back(dx, cache[layer]) if layer == last else dx
    return grads


def averaged_step(upstream, x, W):
    return upstream @ W.T, x.T @ upstream / len(x), upstream.mean(axis=0)


def all_averaged_step(upstream, x, W):
    return tuple(part / len(x) for part in step_back(upstream, x, W))
