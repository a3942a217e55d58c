"""Lesson 05, second part: what goes wrong in a fit and with batches. The order within a piece is the precedence."""

import numpy as np

from solutions.mistakes.mistake import Mistake

# --- fit_linear_regression, fit_logistic_regression -------------------------------------------------------


def _squares(outputs, y):
    return np.mean((outputs - y) ** 2)


def _line_slopes(X, y, w, b):
    errors = X @ w + b - y
    return 2 * X.T @ errors / len(y), 2 * np.mean(errors)


def _sigmoid(z):
    return 0.5 + 0.5 * np.tanh(z / 2)


def _cross_entropy(logits, y):
    return np.mean(np.logaddexp(0, logits) - y * logits)


def _naive_cross_entropy(logits, y):
    p = 1 / (1 + np.exp(-logits))
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def _label_slopes(X, y, w, b):
    errors = _sigmoid(X @ w + b) - y
    return X.T @ errors / len(y), np.mean(errors)


def _move(w, b, dw, db, rate):
    return w - rate * dw, b - rate * db


def _fit(X, y, rate, steps, slopes, loss, *, move=_move, start=None):
    """A fit made of parts, each of which may be a wrong one: all weights, all biases, all losses."""
    w, b = start(X) if start else (np.zeros(X.shape[1]), 0.0)
    ws, bs, losses = [w], [b], [loss(X @ w + b, y)]
    for _ in range(steps):
        w, b = move(w, b, *slopes(X, y, w, b), rate)
        ws.append(w)
        bs.append(b)
        losses.append(loss(X @ w + b, y))
    return ws, bs, losses


def _weights_first(slopes, loss):
    def fit(X, y, rate, steps):
        w, b = np.zeros(X.shape[1]), 0.0
        losses = [loss(X @ w + b, y)]
        for _ in range(steps):
            w = w - rate * slopes(X, y, w, b)[0]
            b = b - rate * slopes(X, y, w, b)[1]
            losses.append(loss(X @ w + b, y))
        return w, b, losses

    return fit


def _bias_first(slopes, loss):
    def fit(X, y, rate, steps):
        w, b = np.zeros(X.shape[1]), 0.0
        losses = [loss(X @ w + b, y)]
        for _ in range(steps):
            b = b - rate * slopes(X, y, w, b)[1]
            w = w - rate * slopes(X, y, w, b)[0]
            losses.append(loss(X @ w + b, y))
        return w, b, losses

    return fit


def _never_renewed(slopes, loss):
    def fit(X, y, rate, steps):
        w, b = np.zeros(X.shape[1]), 0.0
        first = slopes(X, y, w, b)
        ws, bs, losses = _fit(X, y, rate, steps, lambda X, y, w, b: first, loss)
        return ws[-1], bs[-1], losses

    return fit


def _times_loss(slopes, loss):
    def scaled(X, y, w, b):
        size = loss(X @ w + b, y)
        dw, db = slopes(X, y, w, b)
        return size * dw, size * db

    return scaled


def _common_mistakes(piece, slopes, loss):
    """The slips that every fit can have."""

    def fitted(*, slopes=slopes, loss=loss, move=_move, start=None):
        def fit(X, y, learning_rate, steps):
            ws, bs, losses = _fit(X, y, learning_rate, steps, slopes, loss, move=move, start=start)
            return ws[-1], bs[-1], losses

        return fit

    def returned(pick):
        return lambda X, y, learning_rate, steps: pick(*_fit(X, y, learning_rate, steps, slopes, loss))

    def one_step_more(pick):
        return lambda X, y, learning_rate, steps: pick(*_fit(X, y, learning_rate, steps + 1, slopes, loss))

    def summed(outputs, y):
        return len(y) * loss(outputs, y)

    def scaled(weights, bias, loss=loss):
        def changed(X, y, w, b):
            dw, db = slopes(X, y, w, b)
            return weights(len(y)) * dw, bias(len(y)) * db

        return fitted(slopes=changed, loss=loss)

    return (
        Mistake(
            piece,
            "one_after_the_other",
            "It moves the weights first and takes the slope of the bias there, or the other way round.",
            "For which weights is the slope of the bias computed: the old ones or the new ones?",
            (_weights_first(slopes, loss), _bias_first(slopes, loss)),
        ),
        Mistake(
            piece,
            "bias_never_updated",
            "The bias stays 0: only the weights move.",
            "Which of the two slopes does your loop never use?",
            (fitted(move=lambda w, b, dw, db, rate: (w - rate * dw, b)),),
        ),
        Mistake(
            piece,
            "weights_never_updated",
            "The weights stay 0: only the bias moves.",
            "Which of the two slopes does your loop never use?",
            (fitted(move=lambda w, b, dw, db, rate: (w, b - rate * db)),),
        ),
        Mistake(
            piece,
            "uphill",
            "It walks with the gradient: the loss grows from step to step.",
            "Should the losses in your list fall or grow?",
            (fitted(move=lambda w, b, dw, db, rate: (w + rate * dw, b + rate * db)),),
        ),
        Mistake(
            piece,
            "rate_missing",
            "The learning rate is never used, or only for one of the two.",
            "Where in your loop does the learning rate stand?",
            (
                fitted(move=lambda w, b, dw, db, rate: (w - dw, b - db)),
                fitted(move=lambda w, b, dw, db, rate: (w - rate * dw, b - db)),
                fitted(move=lambda w, b, dw, db, rate: (w - dw, b - rate * db)),
            ),
        ),
        Mistake(
            piece,
            "multiplied_by_loss",
            "The slopes are multiplied by the loss; the slope of the loss is all that the rule needs.",
            "Does the loss itself stand in the update rule?",
            (
                fitted(slopes=_times_loss(slopes, loss)),
                fitted(slopes=lambda X, y, w, b: (loss(X @ w + b, y), loss(X @ w + b, y))),
            ),
        ),
        Mistake(
            piece,
            "gradient_not_renewed",
            "The gradient is computed once, before the loop, and used for every step.",
            "After the first step, do the old slopes still belong to the new weights?",
            (_never_renewed(slopes, loss),),
        ),
        Mistake(
            piece,
            "not_from_zeros",
            "The walk starts at other numbers than zeros.",
            "What should come back for steps = 0?",
            (
                fitted(start=lambda X: (np.ones(X.shape[1]), 0.0)),
                fitted(start=lambda X: (np.ones(X.shape[1]), 1.0)),
                fitted(start=lambda X: (np.random.default_rng(0).normal(size=X.shape[1]), 0.0)),
            ),
        ),
        Mistake(
            piece,
            "sum_for_mean",
            "The slopes are sums over the examples; the loss is a mean, so they are divided by N.",
            "If every example stood twice in the table, should a step become twice as long?",
            (
                scaled(lambda N: N, lambda N: N),
                scaled(lambda N: N, lambda N: 1),
                scaled(lambda N: 1, lambda N: N),
                scaled(lambda N: N, lambda N: N, loss=summed),
            ),
        ),
        Mistake(
            piece,
            "loss_before_the_step_only",
            "A loss is missing: steps steps make steps + 1 losses, the one at the start included.",
            "With steps = 0, how many losses should there be?",
            (
                returned(lambda ws, bs, losses: (ws[-1], bs[-1], losses[:-1])),
                returned(lambda ws, bs, losses: (ws[-1], bs[-1], losses[1:])),
            ),
        ),
        Mistake(
            piece,
            "losses_shifted",
            "A loss stands twice in the list: each one has to be computed after its step, from the new weights.",
            "When you append a loss, have the weights moved since the last one?",
            (
                returned(lambda ws, bs, losses: (ws[-1], bs[-1], [losses[0], *losses[:-1]])),
                returned(lambda ws, bs, losses: (ws[-1], bs[-1], [losses[0]] * len(losses))),
            ),
        ),
        Mistake(
            piece,
            "last_loss_only",
            "It returns one loss; asked for are all of them, one for each step and one for the start.",
            "Which losses would you like to plot?",
            (
                returned(lambda ws, bs, losses: (ws[-1], bs[-1], losses[-1])),
                returned(lambda ws, bs, losses: (ws[-1], bs[-1], losses[-1:])),
            ),
        ),
        Mistake(
            piece,
            "one_step_too_many",
            "It takes one step more than it was asked for.",
            "With steps = 0, should the weights move?",
            (
                lambda X, y, learning_rate, steps: fitted()(X, y, learning_rate, steps + 1),
                one_step_more(lambda ws, bs, losses: (ws[-1], bs[-1], losses[:-1])),
                one_step_more(lambda ws, bs, losses: (ws[-1], bs[-1], losses[1:])),
            ),
        ),
        Mistake(
            piece,
            "one_step_too_few",
            "It takes one step less than it was asked for.",
            "With steps = 1, how often should your loop run?",
            (
                lambda X, y, learning_rate, steps: fitted()(X, y, learning_rate, max(steps - 1, 0)),
                returned(lambda ws, bs, losses: (ws[-2], bs[-2], losses) if len(ws) > 1 else (ws[-1], bs[-1], losses)),
            ),
        ),
        Mistake(
            piece,
            "order_of_results",
            "The three results stand in another order: weights, bias, losses.",
            "In w, b, losses = ..., which one is first?",
            (
                returned(lambda ws, bs, losses: (bs[-1], ws[-1], losses)),
                returned(lambda ws, bs, losses: (losses, ws[-1], bs[-1])),
            ),
        ),
        Mistake(
            piece,
            "whole_walk_of_weights",
            "It returns all weights of the walk; asked for are the last ones.",
            "How many weights should your caller get for d features?",
            (
                returned(lambda ws, bs, losses: (np.array(ws), np.array(bs), losses)),
                returned(lambda ws, bs, losses: (np.array(ws), bs[-1], losses)),
            ),
        ),
        Mistake(
            piece,
            "sum_of_losses",
            "The losses are sums over the examples; a mean does not grow with their number.",
            "If every example stood twice in the table, should the loss double?",
            (fitted(loss=summed),),
        ),
    )


FIT_LINEAR_REGRESSION = (
    *_common_mistakes("fit_linear_regression", _line_slopes, _squares),
    Mistake(
        "fit_linear_regression",
        "factor_two_missing",
        "The 2 from the slope of a square is missing, so every step is half as long.",
        "What is the slope of e**2?",
        (
            lambda X, y, learning_rate, steps: _last(_fit(X, y, learning_rate / 2, steps, _line_slopes, _squares)),
            lambda X, y, learning_rate, steps: _last(
                _fit(X, y, learning_rate, steps, _line_slopes, lambda outputs, y: _squares(outputs, y) / 2)
            ),
            lambda X, y, learning_rate, steps: _last(
                _fit(X, y, learning_rate / 2, steps, _line_slopes, lambda outputs, y: _squares(outputs, y) / 2)
            ),
        ),
    ),
    Mistake(
        "fit_linear_regression",
        "root_or_size_for_square",
        "The losses are the root of the mean square, or the mean size of the errors; asked for is the mean square.",
        "Which loss is it whose gradient you walk down?",
        (
            lambda X, y, learning_rate, steps: _last(
                _fit(X, y, learning_rate, steps, _line_slopes, lambda outputs, y: np.sqrt(_squares(outputs, y)))
            ),
            lambda X, y, learning_rate, steps: _last(
                _fit(X, y, learning_rate, steps, _line_slopes, lambda outputs, y: np.mean(np.abs(outputs - y)))
            ),
        ),
    ),
)


def _last(walk):
    ws, bs, losses = walk
    return ws[-1], bs[-1], losses


def _labeled(slopes=_label_slopes, loss=_cross_entropy):
    return lambda X, y, learning_rate, steps: _last(_fit(X, y, learning_rate, steps, slopes, loss))


def _of_errors(errors):
    """Slopes made of other errors than probability minus label: errors(logits, y)."""
    return lambda X, y, w, b: (X.T @ errors(X @ w + b, y) / len(y), np.mean(errors(X @ w + b, y)))


def _squared_probabilities(logits, y):
    p = _sigmoid(logits)
    return 2 * (p - y) * p * (1 - p)


FIT_LOGISTIC_REGRESSION = (
    Mistake(
        "fit_logistic_regression",
        "sigmoid_missing",
        "The labels are fitted by a line: the sigmoid that makes probabilities of logits is missing.",
        "What stands between X @ w + b and the probability?",
        (
            _labeled(_line_slopes, _squares),
            _labeled(_line_slopes),
            _labeled(_of_errors(lambda z, y: z - y)),
            _labeled(_of_errors(lambda z, y: z - y), _squares),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "squared_error",
        "It walks down the squared error of the probabilities; asked for is the cross-entropy.",
        "Which slope does lesson 04 find for the cross-entropy along a logit?",
        (
            _labeled(_of_errors(_squared_probabilities), lambda z, y: _squares(_sigmoid(z), y)),
            _labeled(_of_errors(_squared_probabilities)),
            _labeled(loss=lambda z, y: _squares(_sigmoid(z), y)),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "slope_of_sigmoid_kept",
        "The errors are multiplied by p (1 - p), which has cancelled against the slope of the logarithm.",
        "What is left of the chain rule once the slopes of -ln and sigmoid are multiplied?",
        (_labeled(_of_errors(lambda z, y: _squared_probabilities(z, y) / 2)),),
    ),
    Mistake(
        "fit_logistic_regression",
        "decisions_for_probabilities",
        "It compares the label with a decision, 0 or 1; the slope needs the probability itself.",
        "If the model says 0.51 and the label is 1, is there nothing left to learn?",
        (
            _labeled(_of_errors(lambda z, y: (z > 0) - y)),
            _labeled(_of_errors(lambda z, y: (z >= 0) - y)),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "sigmoid_twice",
        "The sigmoid is applied twice.",
        "Is what you hand to the sigmoid a logit, or a probability already?",
        (
            _labeled(_of_errors(lambda z, y: _sigmoid(_sigmoid(z)) - y)),
            _labeled(
                _of_errors(lambda z, y: _sigmoid(_sigmoid(z)) - y), lambda z, y: _naive_cross_entropy(_sigmoid(z), y)
            ),
            _labeled(loss=lambda z, y: _cross_entropy(_sigmoid(z), y)),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "labels_exchanged",
        "The two terms of the loss are exchanged: -ln(p) belongs to the label 1.",
        "If the label is 1 and p is near 1, should the loss be small or large?",
        (
            _labeled(loss=lambda z, y: _cross_entropy(-z, y)),
            _labeled(_of_errors(lambda z, y: _sigmoid(z) - (1 - y)), lambda z, y: _cross_entropy(-z, y)),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "one_term_of_the_loss",
        "The loss has one of its two terms only.",
        "What does an example with the label 0 cost?",
        (
            _labeled(loss=lambda z, y: np.mean(y * np.logaddexp(0, -z))),
            _labeled(loss=lambda z, y: np.mean((1 - y) * np.logaddexp(0, z))),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "sign_of_loss",
        "The losses are negative: the logarithm of a probability is, so a minus belongs in front.",
        "Is ln(0.5) positive or negative?",
        (_labeled(loss=lambda z, y: -_cross_entropy(z, y)),),
    ),
    Mistake(
        "fit_logistic_regression",
        "factor_two",
        "The slopes are twice too large: there is no square in this loss, and so no 2.",
        "Where does the 2 in the slopes of a line come from?",
        (_labeled(lambda X, y, w, b: tuple(2 * slope for slope in _label_slopes(X, y, w, b))),),
    ),
    Mistake(
        "fit_logistic_regression",
        "other_logarithm",
        "The loss is in logarithms to the base 2 or 10; asked for are natural ones.",
        "What is the loss at the start: ln(2) = 0.693, or another number?",
        (
            _labeled(loss=lambda z, y: _cross_entropy(z, y) / np.log(2)),
            _labeled(loss=lambda z, y: _cross_entropy(z, y) / np.log(10)),
        ),
    ),
    *_common_mistakes("fit_logistic_regression", _label_slopes, _cross_entropy),
    Mistake(
        "fit_logistic_regression",
        "logarithm_of_zero",
        "For large logits a probability is rounded to 0 or 1, and its logarithm is infinite, or nan when times 0.",
        "What is 1 - p in the computer when the logit is 1000, and what is its logarithm?",
        (
            _labeled(loss=_naive_cross_entropy),
            _labeled(loss=lambda z, y: -np.mean(np.where(y == 1, np.log(_sigmoid(z)), np.log(1 - _sigmoid(z))))),
            _labeled(loss=lambda z, y: np.mean(np.log(1 + np.exp(z)) - y * z)),
            _labeled(loss=lambda z, y: np.mean(np.log(1 + np.exp(-z)) + (1 - y) * z)),
        ),
    ),
    Mistake(
        "fit_logistic_regression",
        "probability_cut_off",
        "The probability is kept a little away from 0 and 1, so a confident mistake costs less than it should.",
        "What should an example cost whose logit is 1000 and whose label is 0: 1000, or about 30?",
        tuple(
            _labeled(
                loss=lambda z, y, eps=eps: (
                    -np.mean(
                        y * np.log(np.clip(_sigmoid(z), eps, 1 - eps))
                        + (1 - y) * np.log(1 - np.clip(_sigmoid(z), eps, 1 - eps))
                    )
                )
            )
            for eps in (1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15)
        ),
    ),
)

# --- minibatches ------------------------------------------------------------------------------------------


def _cut(order, batch_size):
    return [order[start : start + batch_size] for start in range(0, len(order), batch_size)]


def _of_order(order_of):
    """The batches of `order_of(n, rng)`, in its order."""
    return lambda n, batch_size, rng: _cut(order_of(n, rng), batch_size)


def _blocks_shuffled(n, batch_size, rng):
    blocks = _cut(np.arange(n), batch_size)
    whole = [blocks[i] for i in rng.permutation(n // batch_size)]
    return whole + blocks[n // batch_size :]


def _shuffled_within_blocks(n, batch_size, rng):
    return [rng.permutation(block) for block in _cut(np.arange(n), batch_size)]


def _one_order_within_blocks(n, batch_size, rng):
    """One order of a batch, which every block is put in."""
    order = rng.permutation(batch_size)
    return [np.array([i for i in start + order if i < n]) for start in range(0, n, batch_size)]


def _filled_up(n, batch_size, rng):
    order = rng.permutation(n)
    return [np.take(order, range(start, start + batch_size), mode="wrap") for start in range(0, n, batch_size)]


def _drawn_anew(n, batch_size, rng):
    return [rng.permutation(n)[: min(batch_size, n - start)] for start in range(0, n, batch_size)]


MINIBATCHES = (
    Mistake(
        "minibatches",
        "never_shuffled",
        "The numbers stay in their order: nothing is shuffled.",
        "If the examples are sorted by label, what does the first batch hold?",
        (
            _of_order(lambda n, rng: np.arange(n)),
            lambda n, batch_size, rng: _cut(list(range(n)), batch_size) if rng.permutation(n) is not None else [],
        ),
    ),
    Mistake(
        "minibatches",
        "neighbors_stay_together",
        "Only the order of the batches is shuffled, or the order within each: neighbors stay in one batch.",
        "Can the examples 0 and n - 1 ever meet in one batch?",
        (_blocks_shuffled, _shuffled_within_blocks, _one_order_within_blocks),
    ),
    Mistake(
        "minibatches",
        "last_batch_dropped",
        "What remains after the last full batch is lost.",
        "For n = 10 and batch_size = 4, in which batch do the last two examples come?",
        (
            lambda n, batch_size, rng: _cut(rng.permutation(n)[: n // batch_size * batch_size], batch_size),
            lambda n, batch_size, rng: _cut(rng.permutation(n), batch_size)[:-1],
        ),
    ),
    Mistake(
        "minibatches",
        "batches_overlap",
        "Neighboring batches share numbers: the next batch has to start where the last one ended.",
        "If a batch ends at place 4, at which place does the next one start?",
        (
            lambda n, batch_size, rng: _overlapping(rng.permutation(n), batch_size, batch_size + 1),
            lambda n, batch_size, rng: _overlapping(rng.permutation(n), max(batch_size - 1, 1), batch_size),
            lambda n, batch_size, rng: _overlapping(rng.permutation(n), 1, batch_size),
            lambda n, batch_size, rng: _overlapping(rng.permutation(n), 1, batch_size, last=max(n - batch_size, 0)),
        ),
    ),
    Mistake(
        "minibatches",
        "drawn_anew_for_each_batch",
        "Each batch is drawn from all examples again, so some come twice and others never.",
        "How often is the order shuffled: once, or once for every batch?",
        (
            _drawn_anew,
            lambda n, batch_size, rng: [rng.permutation(n)[s : s + batch_size] for s in range(0, n, batch_size)],
            lambda n, batch_size, rng: [rng.permutation(n)[:batch_size] for _ in range(0, n, batch_size)],
            lambda n, batch_size, rng: [
                rng.choice(n, size=min(batch_size, n - start), replace=False) for start in range(0, n, batch_size)
            ],
        ),
    ),
    Mistake(
        "minibatches",
        "drawn_with_replacement",
        "The numbers are drawn one by one from all, so the same one can come again, even within a batch.",
        "After an example is dealt out, is it still in the pack?",
        (
            _of_order(lambda n, rng: rng.integers(n, size=n)),
            _of_order(lambda n, rng: rng.choice(n, size=n)),
        ),
    ),
    Mistake(
        "minibatches",
        "short_batch_filled_up",
        "The last batch is filled up with examples that were dealt out already.",
        "If each example counts once, how many are left for the last batch?",
        (_filled_up,),
    ),
    Mistake(
        "minibatches",
        "rest_joins_the_last_batch",
        "What remains is added to the last full batch, or the sizes are evened out.",
        "For n = 10 and batch_size = 4, which sizes should come: 4, 4, 2, or others?",
        (
            lambda n, batch_size, rng: np.array_split(rng.permutation(n), max(n // batch_size, 1)),
            lambda n, batch_size, rng: np.array_split(rng.permutation(n), -(-n // batch_size)),
            lambda n, batch_size, rng: _rest_joined(rng.permutation(n), batch_size),
        ),
    ),
    Mistake(
        "minibatches",
        "short_batch_first",
        "The short batch comes first; what remains belongs at the end.",
        "At which place of the list should the short batch stand?",
        (lambda n, batch_size, rng: [part[::-1] for part in _cut(rng.permutation(n)[::-1], batch_size)][::-1],),
    ),
    Mistake(
        "minibatches",
        "size_for_number",
        "It makes batch_size batches; batch_size says how many examples are in one.",
        "For n = 12 and batch_size = 3, how many batches should there be?",
        (
            lambda n, batch_size, rng: np.array_split(rng.permutation(n), batch_size),
            lambda n, batch_size, rng: [part for part in np.array_split(rng.permutation(n), batch_size) if len(part)],
            lambda n, batch_size, rng: _cut(rng.permutation(n), max(n // batch_size, 1)),
        ),
    ),
    Mistake(
        "minibatches",
        "counts_from_one",
        "The numbers run from 1 to n; an index runs from 0 to n - 1.",
        "Which example does X[n] name?",
        (
            _of_order(lambda n, rng: rng.permutation(np.arange(1, n + 1))),
            _of_order(lambda n, rng: rng.permutation(n + 1)),
            _of_order(lambda n, rng: rng.permutation(n - 1)),
        ),
    ),
    Mistake(
        "minibatches",
        "not_cut_into_batches",
        "It returns one row of all numbers, or a single batch; asked for is a list of batches.",
        "How many arrays should come back for n = 12 and batch_size = 3?",
        (
            lambda n, batch_size, rng: rng.permutation(n),
            lambda n, batch_size, rng: [rng.permutation(n)],
            lambda n, batch_size, rng: [rng.permutation(n)[:batch_size]],
        ),
    ),
    Mistake(
        "minibatches",
        "own_randomness",
        "It takes its chance from somewhere else than rng, so the same state does not give the same batches.",
        "If somebody repeats your experiment with the same rng, do they get your batches?",
        (
            _of_order(lambda n, rng: np.random.permutation(n)),
            _of_order(lambda n, rng: np.random.choice(n, size=n, replace=False)),
        ),
    ),
    Mistake(
        "minibatches",
        "always_the_same_order",
        "The order is the same at every call: it comes from a fixed seed, or is kept from an earlier call.",
        "Which generator deals the second round: the one that you were given, or a new one?",
        tuple(_of_order(lambda n, rng, seed=seed: np.random.default_rng(seed).permutation(n)) for seed in (0, 1, 42)),
    ),
)


def _overlapping(order, stride, length, last=None):
    """Batches of `length` that start `stride` places apart, the last of them at the place `last` or at the end."""
    return [order[start : start + length] for start in range(0, len(order) if last is None else last + 1, stride)]


def _rest_joined(order, batch_size):
    parts = _cut(order, batch_size)
    if len(parts) > 1 and len(parts[-1]) < batch_size:
        parts[-2:] = [np.concatenate(parts[-2:])]
    return parts


MISTAKES = (*FIT_LINEAR_REGRESSION, *FIT_LOGISTIC_REGRESSION, *MINIBATCHES)
