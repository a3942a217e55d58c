"""Lesson 05: a fit, its slopes and losses, that the mistakes about fitting are made of."""

import numpy as np


def squares(outputs, y):
    return np.mean((outputs - y) ** 2)


def line_slopes(X, y, w, b):
    errors = X @ w + b - y
    return 2 * X.T @ errors / len(y), 2 * np.mean(errors)


def sigmoid(z):
    return 0.5 + 0.5 * np.tanh(z / 2)


def cross_entropy(logits, y):
    return np.mean(np.logaddexp(0, logits) - y * logits)


def naive_cross_entropy(logits, y):
    p = 1 / (1 + np.exp(-logits))
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def label_slopes(X, y, w, b):
    errors = sigmoid(X @ w + b) - y
    return X.T @ errors / len(y), np.mean(errors)


def move(w, b, dw, db, rate):
    return w - rate * dw, b - rate * db


def course(X, y, rate, steps, slopes, loss, *, move=move, start=None):
    """A fit made of parts, each of which may be a wrong one: all weights, all biases, all losses."""
    w, b = start(X) if start else (np.zeros(X.shape[1]), 0.0)
    ws, bs, losses = [w], [b], [loss(X @ w + b, y)]
    for _ in range(steps):
        w, b = move(w, b, *slopes(X, y, w, b), rate)
        ws.append(w)
        bs.append(b)
        losses.append(loss(X @ w + b, y))
    return ws, bs, losses


def weights_first(slopes, loss):
    def fit(X, y, rate, steps):
        w, b = np.zeros(X.shape[1]), 0.0
        losses = [loss(X @ w + b, y)]
        for _ in range(steps):
            w = w - rate * slopes(X, y, w, b)[0]
            b = b - rate * slopes(X, y, w, b)[1]
            losses.append(loss(X @ w + b, y))
        return w, b, losses

    return fit


def bias_first(slopes, loss):
    def fit(X, y, rate, steps):
        w, b = np.zeros(X.shape[1]), 0.0
        losses = [loss(X @ w + b, y)]
        for _ in range(steps):
            b = b - rate * slopes(X, y, w, b)[1]
            w = w - rate * slopes(X, y, w, b)[0]
            losses.append(loss(X @ w + b, y))
        return w, b, losses

    return fit


def never_renewed(slopes, loss):
    def fit(X, y, rate, steps):
        w, b = np.zeros(X.shape[1]), 0.0
        first = slopes(X, y, w, b)
        ws, bs, losses = course(X, y, rate, steps, lambda X, y, w, b: first, loss)
        return ws[-1], bs[-1], losses

    return fit


def times_loss(slopes, loss):
    def scaled(X, y, w, b):
        size = loss(X @ w + b, y)
        dw, db = slopes(X, y, w, b)
        return size * dw, size * db

    return scaled


def last(walk):
    ws, bs, losses = walk
    return ws[-1], bs[-1], losses


class Slipped:
    """Fits with right `slopes` and `loss` but for one part."""

    def __init__(self, slopes, loss):
        self.slopes, self.loss = slopes, loss

    def fitted(self, **parts):
        """With other parts of a course."""
        parts = {"slopes": self.slopes, "loss": self.loss} | parts
        return lambda X, y, learning_rate, steps: last(course(X, y, learning_rate, steps, **parts))

    def returned(self, pick, more=0):
        """With other results: pick(all weights, all biases, all losses), after `more` steps than asked for."""
        return lambda X, y, learning_rate, steps: pick(
            *course(X, y, learning_rate, steps + more, self.slopes, self.loss)
        )

    def summed(self, outputs, y):
        """The loss, as a sum over the examples."""
        return len(y) * self.loss(outputs, y)

    def scaled(self, weights, bias, **parts):
        """With slopes that are weights(N) and bias(N) times too large."""

        def changed(X, y, w, b):
            dw, db = self.slopes(X, y, w, b)
            return weights(len(y)) * dw, bias(len(y)) * db

        return self.fitted(slopes=changed, **parts)
