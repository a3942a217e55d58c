"""Lesson 08: what goes wrong with a whole network on the way back."""

import numpy as np

from solutions.mistakes.backprop.walking import (
    all_averaged_step,
    averaged_step,
    bend_of_the_layer_before,
    bend_of_the_layer_behind,
    cache_emptied,
    first_layer_bent,
    flat,
    given_as,
    labels_forgotten,
    layer_outputs_for_inputs,
    layers_counted_as_arrays,
    layers_forward,
    logits_bent,
    logits_changed,
    logits_for_probabilities,
    never_passed_on,
    one_bend_only,
    results_in_another_order,
    start_of,
    stopped_early,
    through_the_layer_before,
    walk,
    walking_with,
    weights_moved,
    whole_column,
    without_mean,
)
from solutions.mistakes.mistake import Mistake

MLP_BACKWARD = (
    Mistake(
        "mlp_backward",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda params, cache, labels: None,),
    ),
    Mistake(
        "mlp_backward",
        "mean_forgotten",
        "1/N is missing: the loss is a mean over the examples, and the way back starts with its slope.",
        "If you hand in every example twice, should the gradient grow?",
        (walking_with(start=without_mean),),
    ),
    Mistake(
        "mlp_backward",
        "averaged_again",
        "1/N enters more than once. It belongs to the loss, and every later step only adds up.",
        "Where does 1/N enter, and does any of your lines divide after that?",
        (
            walking_with(start=lambda cache, labels: start_of(cache, labels) / len(labels)),
            walking_with(step=averaged_step),
            walking_with(step=all_averaged_step),
            walking_with(step=lambda u, x, W: (u @ W.T, x.T @ u / len(x), u.sum(axis=0))),
            walking_with(step=lambda u, x, W: (u @ W.T, x.T @ u, u.mean(axis=0))),
        ),
    ),
    Mistake(
        "mlp_backward",
        "mean_in_every_layer",
        "1/N is divided out of the weights' slopes instead of the loss's, so what is passed back is too large.",
        "What does the docstring of linear_backward say about 1/N?",
        (
            lambda params, cache, labels: flat(
                [(dW / len(labels), db) for dW, db in walk(params, cache, labels, start=without_mean)]
            ),
            lambda params, cache, labels: flat(
                [(dW, db / len(labels)) for dW, db in walk(params, cache, labels, start=without_mean)]
            ),
        ),
    ),
    Mistake(
        "mlp_backward",
        "bend_missing",
        "The bends let everything through: nothing asks them, or it asks A >= 0, which always holds; A > 0 is meant.",
        "A unit gave 0 for an example. Does its weight get any slope from this example?",
        (walking_with(bend=lambda dx, given: dx),),
    ),
    Mistake(
        "mlp_backward",
        "one_bend_only",
        "Only the last hidden layer's bend counts; there is one between any two layers.",
        "Does the line with relu_backward stand in the loop?",
        (one_bend_only,),
    ),
    Mistake(
        "mlp_backward",
        "bend_on_the_logits",
        "The walk starts with a bend, but the last layer has none: a negative logit counts like any other.",
        "Between which layers did mlp_forward put a bend?",
        (walking_with(start=logits_bent),),
    ),
    Mistake(
        "mlp_backward",
        "bend_of_another_layer",
        "Two arrays meet in the bend that do not belong together; dx belongs to what the same layer was given.",
        "Which of the three results of linear_backward is dx, and which array of the cache has its shape?",
        (bend_of_the_layer_before, bend_of_the_layer_behind, results_in_another_order),
    ),
    Mistake(
        "mlp_backward",
        "output_for_slope",
        "What comes back is multiplied by what the ReLU gave; its slope is 1 or 0.",
        "Which slope has a ReLU whose output is 5?",
        (walking_with(bend=lambda dx, given: dx * given),),
    ),
    Mistake(
        "mlp_backward",
        "upstream_bent",
        "It asks whether the slope is positive; what opens a ReLU is its score.",
        "A unit works, and the loss falls when its output rises. Should that slope be lost?",
        (walking_with(bend=lambda dx, given: np.maximum(dx, 0)),),
    ),
    Mistake(
        "mlp_backward",
        "slope_of_another_bend",
        "That is the slope of another bend; this network has ReLUs.",
        "Which slope has a ReLU whose output is 5?",
        (
            walking_with(bend=lambda dx, given: dx * (1 - given**2)),
            walking_with(bend=lambda dx, given: dx * given * (1 - given)),
        ),
    ),
    Mistake(
        "mlp_backward",
        "softmax_missing",
        "The walk starts from the logits as if they were probabilities.",
        "Which function of lesson 04 gives the slope of the loss along the logits?",
        (walking_with(start=logits_for_probabilities),),
    ),
    Mistake(
        "mlp_backward",
        "labels_forgotten",
        "The walk starts from the probabilities alone; the right class has to be taken away.",
        "If a network is perfectly right, what should its gradient be?",
        (walking_with(start=labels_forgotten),),
    ),
    Mistake(
        "mlp_backward",
        "whole_columns",
        "It takes 1 away from whole columns; each example has one right class.",
        "How many entries should change in a table of 4 rows?",
        (walking_with(start=whole_column),),
    ),
    Mistake(
        "mlp_backward",
        "sign",
        "A minus has slipped in: these are the ways downhill.",
        "Is the gradient asked for, or the step that training takes?",
        (walking_with(start=lambda cache, labels: -start_of(cache, labels)),),
    ),
    Mistake(
        "mlp_backward",
        "list_reversed",
        "The last layer's gradients come first; they stand in the order of params.",
        "You meet the last layer first. Where in the list do its gradients belong?",
        (given_as(lambda pairs: flat(pairs[::-1])),),
    ),
    Mistake(
        "mlp_backward",
        "biases_first",
        "In each layer the bias comes first; in params it is the weights.",
        "Which order has params: W1, b1, or b1, W1?",
        (
            given_as(lambda pairs: flat([pair[::-1] for pair in pairs])),
            given_as(lambda pairs: flat([pair[::-1] for pair in pairs[::-1]])),
        ),
    ),
    Mistake(
        "mlp_backward",
        "pairs_returned",
        "It gives back pairs, or two lists; asked for is one flat list, as params is.",
        "How many entries has params for two layers, and how many has yours?",
        (
            given_as(lambda pairs: pairs),
            given_as(lambda pairs: ([dW for dW, _ in pairs], [db for _, db in pairs])),
            given_as(lambda pairs: [dW for dW, _ in pairs] + [db for _, db in pairs]),
        ),
    ),
    Mistake(
        "mlp_backward",
        "biases_left_out",
        "There are no gradients of the biases.",
        "Which of the three results of linear_backward did you not store?",
        (
            given_as(lambda pairs: [dW for dW, _ in pairs]),
            given_as(lambda pairs: flat([(dW, np.zeros_like(db)) for dW, db in pairs])),
        ),
    ),
    Mistake(
        "mlp_backward",
        "slopes_along_x_returned",
        "The list holds slopes along what the layers were given; asked for are those along the weights.",
        "Which of the three results of linear_backward belong to params?",
        (
            lambda params, cache, labels: flat(
                walk(params, cache, labels, step=lambda u, x, W: (u @ W.T, u @ W.T, x.T @ u))
            ),
            lambda params, cache, labels: flat(
                walk(params, cache, labels, step=lambda u, x, W: (u @ W.T, u @ W.T, u.sum(axis=0)))
            ),
        ),
    ),
    Mistake(
        "mlp_backward",
        "db_not_summed",
        "db holds a row for each example; the bias serves all of them, so they add up.",
        "How many numbers does b have, and how many does your db have?",
        (
            walking_with(step=lambda u, x, W: (u @ W.T, x.T @ u, u.copy())),
            walking_with(step=lambda u, x, W: (u @ W.T, x.T @ u, u.sum(axis=0, keepdims=True))),
        ),
    ),
    Mistake(
        "mlp_backward",
        "db_along_the_wrong_axis",
        "db adds up the units of each example; it has to add up the examples of each unit.",
        "Which axis has to disappear: that of the examples, or that of the units?",
        (walking_with(step=lambda u, x, W: (u @ W.T, x.T @ u, u.sum(axis=1))),),
    ),
    Mistake(
        "mlp_backward",
        "dW_transposed",
        "dW lies on its side, which shows only where the sizes differ.",
        "Which shape must dW have, so that it can be taken away from W?",
        (walking_with(step=lambda u, x, W: (u @ W.T, u.T @ x, u.sum(axis=0))),),
    ),
    Mistake(
        "mlp_backward",
        "W_not_transposed",
        "On the way back W has to be transposed.",
        "Through which weights does an input reach the scores: a row of W, or a column?",
        (walking_with(step=lambda u, x, W: (u @ W, x.T @ u, u.sum(axis=0))),),
    ),
    Mistake(
        "mlp_backward",
        "layers_in_forward_order",
        "It begins with the first layer; the slope of the loss is known behind the last one.",
        "Which layer's scores are the logits?",
        (layers_forward,),
    ),
    Mistake(
        "mlp_backward",
        "not_passed_on",
        "Every layer gets the slopes along the logits; each has to get what the layer behind it passes on.",
        "What does your loop change, so that the next layer gets something new?",
        (
            never_passed_on,
            walking_with(step=lambda u, x, W: (u, x.T @ u, u.sum(axis=0))),
        ),
    ),
    Mistake(
        "mlp_backward",
        "hidden_layers_get_nothing",
        "Only the last layer gets a gradient; for the others there are zeros, or nothing.",
        "For three layers, how often does your loop go round?",
        (stopped_early, given_as(lambda pairs: list(pairs[-1]))),
    ),
    Mistake(
        "mlp_backward",
        "last_layer_skipped",
        "The last layer has no gradient in your list.",
        "For three layers, at which number does your loop start?",
        (
            given_as(lambda pairs: flat(pairs[:-1])),
            given_as(lambda pairs: flat([*pairs[:-1], tuple(map(np.zeros_like, pairs[-1]))])),
        ),
    ),
    Mistake(
        "mlp_backward",
        "outputs_for_inputs",
        "In dW it uses what a layer gave; it needs what the layer was given.",
        "In the cache, which index holds what the first layer was given?",
        (layer_outputs_for_inputs, lambda p, c, y: layer_outputs_for_inputs(p, [*c[:-1], start_of(c, y)], y)),
    ),
    Mistake(
        "mlp_backward",
        "weights_of_another_layer",
        "The slopes go back through the weights of another layer.",
        "In params, at which index stand the weights of layer 0, 1, 2?",
        (through_the_layer_before, layers_counted_as_arrays),
    ),
    Mistake(
        "mlp_backward",
        "input_bent",
        "The first layer's slopes are taken with a bent X; X has no bend before it.",
        "What did the first layer really get: X, or relu(X)?",
        (first_layer_bent,),
    ),
    Mistake(
        "mlp_backward",
        "parameters_returned",
        "It gives back moved parameters; asked for is the gradient.",
        "Whose work is the step: that of backpropagation, or of descent_step?",
        (
            lambda params, cache, labels: [
                p - 0.1 * g for p, g in zip(params, flat(walk(params, cache, labels)), strict=True)
            ],
            lambda params, cache, labels: [
                p - g for p, g in zip(params, flat(walk(params, cache, labels)), strict=True)
            ],
        ),
    ),
    Mistake(
        "mlp_backward",
        "argument_overwritten",
        "It writes into the cache or the weights that it is given.",
        "Does slopes = cache[-1] make a new array, and does pop leave a list alone?",
        (logits_changed, cache_emptied, weights_moved),
        reads_as="changed_input",
    ),
)
