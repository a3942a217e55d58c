"""Lesson 05: the slips that every fit can have."""

import numpy as np

from solutions.mistakes.descent.fitting import Slipped, bias_first, never_renewed, times_loss, weights_first
from solutions.mistakes.mistake import Mistake


def common_mistakes(piece, slopes, loss):
    """The slips that every fit can have."""

    of = Slipped(slopes, loss)
    return (
        Mistake(
            piece,
            "one_after_the_other",
            "It moves the weights first and takes the slope of the bias there, or the other way round.",
            "For which weights is the slope of the bias computed: the old ones or the new ones?",
            (weights_first(slopes, loss), bias_first(slopes, loss)),
        ),
        Mistake(
            piece,
            "bias_never_updated",
            "The bias stays 0: only the weights move.",
            "Which of the two slopes does your loop never use?",
            (of.fitted(move=lambda w, b, dw, db, rate: (w - rate * dw, b)),),
        ),
        Mistake(
            piece,
            "weights_never_updated",
            "The weights stay 0: only the bias moves.",
            "Which of the two slopes does your loop never use?",
            (of.fitted(move=lambda w, b, dw, db, rate: (w, b - rate * db)),),
        ),
        Mistake(
            piece,
            "uphill",
            "It walks with the gradient: the loss grows from step to step.",
            "Should the losses in your list fall or grow?",
            (of.fitted(move=lambda w, b, dw, db, rate: (w + rate * dw, b + rate * db)),),
        ),
        Mistake(
            piece,
            "rate_missing",
            "The learning rate is never used, or only for one of the two.",
            "Where in your loop does the learning rate stand?",
            (
                of.fitted(move=lambda w, b, dw, db, rate: (w - dw, b - db)),
                of.fitted(move=lambda w, b, dw, db, rate: (w - rate * dw, b - db)),
                of.fitted(move=lambda w, b, dw, db, rate: (w - dw, b - rate * db)),
            ),
        ),
        Mistake(
            piece,
            "multiplied_by_loss",
            "The slopes are multiplied by the loss; the slope of the loss is all that the rule needs.",
            "Does the loss itself stand in the update rule?",
            (
                of.fitted(slopes=times_loss(slopes, loss)),
                of.fitted(slopes=lambda X, y, w, b: (loss(X @ w + b, y), loss(X @ w + b, y))),
            ),
        ),
        Mistake(
            piece,
            "gradient_not_renewed",
            "The gradient is computed once, before the loop, and used for every step.",
            "After the first step, do the old slopes still belong to the new weights?",
            (never_renewed(slopes, loss),),
        ),
        Mistake(
            piece,
            "not_from_zeros",
            "The walk starts at other numbers than zeros.",
            "What should come back for steps = 0?",
            (
                of.fitted(start=lambda X: (np.ones(X.shape[1]), 0.0)),
                of.fitted(start=lambda X: (np.ones(X.shape[1]), 1.0)),
                of.fitted(start=lambda X: (np.random.default_rng(0).normal(size=X.shape[1]), 0.0)),
            ),
        ),
        Mistake(
            piece,
            "sum_for_mean",
            "The slopes are sums over the examples; the loss is a mean, so they are divided by N.",
            "If every example stood twice in the table, should a step become twice as long?",
            (
                of.scaled(lambda N: N, lambda N: N),
                of.scaled(lambda N: N, lambda N: 1),
                of.scaled(lambda N: 1, lambda N: N),
                of.scaled(lambda N: N, lambda N: N, loss=of.summed),
            ),
        ),
        Mistake(
            piece,
            "loss_before_the_step_only",
            "A loss is missing: steps steps make steps + 1 losses, the one at the start included.",
            "With steps = 0, how many losses should there be?",
            (
                of.returned(lambda ws, bs, losses: (ws[-1], bs[-1], losses[:-1])),
                of.returned(lambda ws, bs, losses: (ws[-1], bs[-1], losses[1:])),
            ),
        ),
        Mistake(
            piece,
            "losses_shifted",
            "A loss stands twice in the list: each one has to be computed after its step, from the new weights.",
            "When you append a loss, have the weights moved since the last one?",
            (
                of.returned(lambda ws, bs, losses: (ws[-1], bs[-1], [losses[0], *losses[:-1]])),
                of.returned(lambda ws, bs, losses: (ws[-1], bs[-1], [losses[0]] * len(losses))),
            ),
        ),
        Mistake(
            piece,
            "last_loss_only",
            "It returns one loss; asked for are all of them, one for each step and one for the start.",
            "Which losses would you like to plot?",
            (
                of.returned(lambda ws, bs, losses: (ws[-1], bs[-1], losses[-1])),
                of.returned(lambda ws, bs, losses: (ws[-1], bs[-1], losses[-1:])),
            ),
        ),
        Mistake(
            piece,
            "one_step_too_many",
            "It takes one step more than it was asked for.",
            "With steps = 0, should the weights move?",
            (
                lambda X, y, learning_rate, steps: of.fitted()(X, y, learning_rate, steps + 1),
                of.returned(lambda ws, bs, losses: (ws[-1], bs[-1], losses[:-1]), more=1),
                of.returned(lambda ws, bs, losses: (ws[-1], bs[-1], losses[1:]), more=1),
            ),
        ),
        Mistake(
            piece,
            "one_step_too_few",
            "It takes one step less than it was asked for.",
            "With steps = 1, how often should your loop run?",
            (
                lambda X, y, learning_rate, steps: of.fitted()(X, y, learning_rate, max(steps - 1, 0)),
                of.returned(
                    lambda ws, bs, losses: (ws[-2], bs[-2], losses) if len(ws) > 1 else (ws[-1], bs[-1], losses)
                ),
            ),
        ),
        Mistake(
            piece,
            "order_of_results",
            "The three results stand in another order: weights, bias, losses.",
            "In w, b, losses = ..., which one is first?",
            (
                of.returned(lambda ws, bs, losses: (bs[-1], ws[-1], losses)),
                of.returned(lambda ws, bs, losses: (losses, ws[-1], bs[-1])),
            ),
        ),
        Mistake(
            piece,
            "whole_walk_of_weights",
            "It returns all weights of the walk; asked for are the last ones.",
            "How many weights should your caller get for d features?",
            (
                of.returned(lambda ws, bs, losses: (np.array(ws), np.array(bs), losses)),
                of.returned(lambda ws, bs, losses: (np.array(ws), bs[-1], losses)),
            ),
        ),
        Mistake(
            piece,
            "sum_of_losses",
            "The losses are sums over the examples; a mean does not grow with their number.",
            "If every example stood twice in the table, should the loss double?",
            (of.fitted(loss=of.summed),),
        ),
    )
