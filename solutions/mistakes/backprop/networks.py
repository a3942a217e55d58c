"""Lesson 08: what goes wrong with a whole network on the way forward."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.losses import softmax
from solutions.reference.neurons import relu


def _run(params, X, bend=relu, last=lambda scores: scores, layer=lambda x, W, b: x @ W + b):
    """[X, A1, ..., logits]; `last` is what happens to the scores of the last layer."""
    cache = [X]
    for i in range(0, len(params), 2):
        scores = layer(cache[-1], params[i], params[i + 1])
        cache.append(bend(scores) if i < len(params) - 2 else last(scores))
    return cache


def _pair(cache):
    return cache[-1], cache


def _with(**changed):
    """The piece with another bend, last step or layer."""
    return lambda params, X: _pair(_run(params, X, **changed))


def _kept(keep):
    """The right logits, and what `keep` makes of the right cache."""

    def forward(params, X):
        cache = _run(params, X)
        return cache[-1], keep(cache)

    return forward


def _scores_kept(params, X):
    cache, scores = [X], []
    for i in range(0, len(params), 2):
        scores.append(cache[-1] @ params[i] + params[i + 1])
        cache.append(relu(scores[-1]))
    return scores[-1], [X, *scores]


def _given_with_parameters(params, cache):
    """What each layer was given, with its parameters beside it."""
    return list(zip(cache[:-1], params[::2], params[1::2], strict=True))


def _bent_with(bend):
    return _with(bend=bend)


def _input_bent(params, X):
    cache = _run(params, relu(X))
    return _pair([X, *cache[1:]])


def _first_left_linear(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        scores = cache[-1] @ params[i] + params[i + 1]
        cache.append(relu(scores) if 0 < i < len(params) - 2 else scores)
    return _pair(cache)


def _second_layer_from_inputs(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        scores = X @ params[i] + params[i + 1]
        cache.append(relu(scores) if i < len(params) - 2 else scores)
    return _pair(cache)


def _written_into(params, X):
    cache = [X]
    for i in range(0, len(params), 2):
        params[i + 1] += 1.0
        scores = cache[-1] @ params[i] + params[i + 1] - 1.0
        cache.append(relu(scores) if i < len(params) - 2 else scores)
    return _pair(cache)


def _emptied(params, X):
    cache = [X]
    while params:
        W, b = params.pop(0), params.pop(0)
        scores = cache[-1] @ W + b
        cache.append(relu(scores) if params else scores)
    return _pair(cache)


def _backward_through_layers(params, X):
    layers = [(params[i], params[i + 1]) for i in range(0, len(params), 2)]
    return _pair(_run([part for layer in layers[::-1] for part in layer], X))


def _a_layer_at_every_index(bends, short=0):
    """In steps of one, so that b1 and W2 pass for a layer; `bends` says after which index a bend follows.

    The loop goes round `short` times less than there are arrays: with 1 it does not run out of them.
    """

    def forward(params, X):
        cache = [X]
        for i in range(len(params) - short):
            scores = cache[-1] @ params[i] + params[i + 1]
            cache.append(relu(scores) if bends(i, len(params)) else scores)
        return _pair(cache)

    return forward


def _weights_first(params, X):
    half = len(params) // 2
    return _pair(_run([part for pair in zip(params[:half], params[half:], strict=True) for part in pair], X))


MLP_FORWARD = (
    Mistake(
        "mlp_forward",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda params, X: None,),
    ),
    Mistake(
        "mlp_forward",
        "output_bent_too",
        "The last layer is bent as well; logits have no bend, or no score could be negative.",
        "How many bends stand between three layers, and does yours call relu more often?",
        (_with(last=relu), _kept(lambda cache: [*cache[:-1], relu(cache[-1])])),
    ),
    Mistake(
        "mlp_forward",
        "bend_missing",
        "Nothing is bent between the layers, so all of them are one.",
        "Where in your loop is relu called?",
        (_bent_with(lambda scores: scores),),
    ),
    Mistake(
        "mlp_forward",
        "bend_at_the_end_only",
        "The last layer is bent and the others are not; it has to be the other way round.",
        "Between which layers does a bend belong?",
        (_with(bend=lambda scores: scores, last=relu),),
    ),
    Mistake(
        "mlp_forward",
        "first_layer_not_bent",
        "The first layer is not bent; there is a bend between any two layers.",
        "For which values of your loop's counter is relu called?",
        (_first_left_linear,),
    ),
    Mistake(
        "mlp_forward",
        "input_bent",
        "The inputs are bent before the first layer; a bend belongs to what a layer gives.",
        "What becomes of a negative feature before the first layer sees it?",
        (_input_bent, lambda params, X: _pair(_run(params, relu(X)))),
    ),
    Mistake(
        "mlp_forward",
        "another_bend",
        "The bend is not a ReLU.",
        "What does your bend give for a score of -2, and for a score of 2?",
        (
            _bent_with(np.tanh),
            _bent_with(lambda scores: 1 / (1 + np.exp(-scores))),
            _bent_with(lambda scores: np.where(scores > 0, scores, 0.01 * scores)),
            _bent_with(np.abs),
            _bent_with(lambda scores: np.where(scores > 0, 1.0, 0.0)),
        ),
    ),
    Mistake(
        "mlp_forward",
        "probabilities_for_logits",
        "It gives back probabilities; the softmax is a part of the loss.",
        "What does cross_entropy_gradient ask for: logits, or probabilities?",
        (
            _with(last=softmax),
            lambda params, X: (softmax(_run(params, X)[-1]), _run(params, X)),
        ),
    ),
    Mistake(
        "mlp_forward",
        "bias_missing",
        "The biases are missing.",
        "Of params, which entries do your lines use: all, or every second one?",
        (_with(layer=lambda x, W, b: x @ W),),
    ),
    Mistake(
        "mlp_forward",
        "bias_after_the_bend",
        "The bias is added after the bend. It belongs to the score.",
        "What goes into relu: the product alone, or the product plus the bias?",
        (
            lambda params, X: _pair(
                _run(params, X, bend=lambda pair: relu(pair[0]) + pair[1], last=sum, layer=lambda x, W, b: (x @ W, b))
            ),
        ),
    ),
    Mistake(
        "mlp_forward",
        "every_layer_reads_the_inputs",
        "Every layer works on X; each has to work on what the one before it gave.",
        "What does your loop change, so that the next layer gets something new?",
        (_second_layer_from_inputs,),
    ),
    Mistake(
        "mlp_forward",
        "layers_in_reverse",
        "It begins with the last layer.",
        "Which of the weights has as many rows as X has columns?",
        (_backward_through_layers,),
    ),
    Mistake(
        "mlp_forward",
        "weights_then_biases",
        "It reads params as all weights and then all biases; they stand in pairs, [W1, b1, W2, b2].",
        "In params, what stands behind W1: b1, or W2?",
        (
            _weights_first,
            lambda params, X: _pair(_run([p for pair in zip(params[::2], params[::2], strict=True) for p in pair], X)),
        ),
    ),
    Mistake(
        "mlp_forward",
        "steps_of_one",
        "The loop goes on by one array at a time; a layer takes two, its W and its b.",
        "For two layers, which values does your loop's counter take, and what is params[1]?",
        tuple(
            _a_layer_at_every_index(bends, short)
            for short in (0, 1)
            for bends in (lambda i, size: i < size - 2, lambda i, size: True)
        ),
    ),
    Mistake(
        "mlp_forward",
        "last_layer_skipped",
        "The loop ends one layer too soon.",
        "For three layers, how often does your loop go round?",
        (
            lambda params, X: _pair(_run(params, X)[:-1]),
            lambda params, X: _pair(_run(params[:-2], X)),
        ),
    ),
    Mistake(
        "mlp_forward",
        "two_layers_only",
        "It runs two layers, however many there are.",
        "If params holds six arrays, which of them does your code never touch?",
        (
            lambda params, X: _pair(_run(params[:4], X)),
            lambda params, X: _pair(_run([*params[:2], *params[-2:]], X)),
        ),
    ),
    Mistake(
        "mlp_forward",
        "first_layer_only",
        "It returns from inside of the loop, after the first layer.",
        "Does return stand in the loop, or behind it?",
        (
            lambda params, X: _pair([X, relu(X @ params[0] + params[1])]),
            lambda params, X: _pair([X, X @ params[0] + params[1]]),
        ),
    ),
    Mistake(
        "mlp_forward",
        "scores_kept",
        "The cache holds the scores from before the bends; it has to hold what the next layer is given.",
        "What does layer 2 multiply by W2: its predecessor's scores, or what the bend made of them?",
        (_scores_kept,),
    ),
    Mistake(
        "mlp_forward",
        "input_not_kept",
        "X is missing in the cache; the way back needs what the first layer was given.",
        "Which table meets upstream in dW1?",
        (_kept(lambda cache: cache[1:]),),
    ),
    Mistake(
        "mlp_forward",
        "logits_not_kept",
        "The logits are missing at the end of the cache; the way back begins with them.",
        "What does the loss need to begin the way back?",
        (_kept(lambda cache: cache[:-1]), _kept(lambda cache: cache[1:-1])),
    ),
    Mistake(
        "mlp_forward",
        "cache_reversed",
        "The cache begins with the logits; it follows the way forward.",
        "Which is nearest to the input: X, or the logits?",
        (_kept(lambda cache: cache[::-1]),),
    ),
    Mistake(
        "mlp_forward",
        "parameters_kept",
        "The parameters stand in the cache as well, or in place of what the layers were given.",
        "Has the walk back no params of its own?",
        (
            lambda params, X: (_run(params, X)[-1], list(params)),
            lambda params, X: (_run(params, X)[-1], [X, *params]),
            lambda params, X: (_run(params, X)[-1], [_run(params, X), list(params)]),
            lambda params, X: (_run(params, X)[-1], _given_with_parameters(params, _run(params, X))),
            lambda params, X: (
                _run(params, X)[-1],
                [*_given_with_parameters(params, _run(params, X)), _run(params, X)[-1]],
            ),
        ),
    ),
    Mistake(
        "mlp_forward",
        "last_value_kept_only",
        "The cache holds one array, the newest; each layer has to add to it.",
        "When the second layer stores what it gives, what happens to that of the first?",
        (_kept(lambda cache: [cache[-1]]), _kept(lambda cache: cache[-1])),
    ),
    Mistake(
        "mlp_forward",
        "logits_alone",
        "It gives back the logits alone; the cache is the second result.",
        "What stands behind return: one thing, or two?",
        (lambda params, X: _run(params, X)[-1],),
    ),
    Mistake(
        "mlp_forward",
        "cache_alone",
        "It gives back the cache alone; the logits are the first result.",
        "What stands behind return: one thing, or two?",
        (lambda params, X: _run(params, X),),
    ),
    Mistake(
        "mlp_forward",
        "order_swapped",
        "The cache comes first; it is the second result.",
        "What does your caller store under the name logits?",
        (lambda params, X: (_run(params, X), _run(params, X)[-1]),),
    ),
    Mistake(
        "mlp_forward",
        "argument_overwritten",
        "It writes into the list or the arrays that it is given, so the caller's network has changed.",
        "Does b += ... make a new array, and does pop leave a list alone?",
        (_written_into, _emptied),
        reads_as="changed_input",
    ),
)
