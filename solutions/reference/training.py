"""Lesson 09: a network trained on real data, and what keeps the score honest."""

import itertools

import numpy as np

from solutions.reference.backprop import mlp_backward, mlp_forward
from solutions.reference.descent import descent_step, minibatches
from solutions.reference.losses import cross_entropy


def standardize_with(train, X):
    """Put columns on the scale of the training data: its mean becomes 0 and its spread 1.

    train: array of shape (N, d), the examples that training may see; X: array of shape (M, d), any examples.
    From each column of X the mean of that column of train is subtracted, and the result is divided by the column's
    spread in train, the root of the mean squared distance from the mean. Where train is constant (its largest entry
    equals its smallest), nothing is divided.
    Returns an array of shape (M, d). The arguments are not changed.
    """
    constant = train.max(axis=0) == train.min(axis=0)
    return (X - train.mean(axis=0)) / np.where(constant, 1.0, train.std(axis=0))


def initialize(sizes, rng):
    """Weights to start from, for a network with ReLUs.

    sizes: a list of whole numbers, how many numbers go into the first layer, then how many each layer gives;
    rng: a NumPy Generator, the only source of chance: the same state gives the same weights.
    Returns the list [W1, b1, W2, b2, ...]. A layer with d_in inputs and d_out units has a W of shape (d_in, d_out),
    drawn around 0 with the variance 2 / d_in, normal or uniform, and a b of shape (d_out,) of zeros.
    """
    params = []
    for d_in, d_out in itertools.pairwise(sizes):
        spread = (2 / d_in) ** 0.5
        params += [rng.normal(0.0, spread, (d_in, d_out)), np.zeros(d_out)]
    return params


def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
    """Go through all examples once, in shuffled batches, with one step of the parameters for each batch.

    params: a list of arrays; X: array of shape (N, d), one example a row; y: array of shape (N,), what belongs to
    each row; loss_and_grads: a function that takes (params, X, y) of a batch and returns (loss, grads), called once
    for each batch; step: a function that takes (params, grads) and returns the new params; batch_size: how many
    examples belong in a batch, the last one may have fewer; rng: a NumPy Generator, the only source of chance.
    Returns the params after the last step. X and y are not changed, and nor are the params that are given, as long as
    step does not write into what it gets.
    """
    for batch in minibatches(len(X), batch_size, rng):
        _, grads = loss_and_grads(params, X[batch], y[batch])
        params = step(params, grads)
    return params


def accuracy(logits, labels):
    """Which share of the examples is read right: the largest logit of the row is that of the right class.

    logits: array of shape (N, C); labels: array of shape (N,), of whole numbers from 0 to C - 1.
    Returns one number from 0 to 1. The arguments are not changed.
    """
    return float(np.mean(np.argmax(logits, axis=1) == labels))


def confusion_matrix(logits, labels, classes):
    """How often each class is read as each class.

    logits: array of shape (N, classes), of which the largest in a row is the answer; labels: array of shape (N,), of
    whole numbers from 0 to classes - 1; classes: how many classes there are. Some may have no example.
    Returns an array of whole numbers of shape (classes, classes): in row i and column j stands how many examples of
    class i got the answer j. The arguments are not changed.
    """
    counts = np.zeros((classes, classes), dtype=int)
    for true, answer in zip(labels, np.argmax(logits, axis=1), strict=True):
        counts[true, answer] += 1
    return counts


def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    """Train until the loss on validation data falls no more, and keep the best parameters.

    params, X, y, loss_and_grads, step, batch_size, rng: as for train_epoch; X_val, y_val: the validation data, which
    is never trained on; epochs: the most epochs to train, 0 or more; patience: how many epochs in a row without a
    new best loss are enough to stop, 1 or more.
    Returns (best_params, history). history is the list of the losses that loss_and_grads gives for the validation
    data: before training, then after each epoch. best_params are the parameters with the least of them, the earliest
    ones where several are equal, the start included. Neither the params that are given nor the best ones may change
    when step writes into the arrays that it gets. The other arguments are not changed.
    """
    params = list(map(np.copy, params))
    history = [loss_and_grads(params, X_val, y_val)[0]]
    best, best_params = 0, list(map(np.copy, params))
    while len(history) <= epochs and len(history) - 1 - best < patience:
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size=batch_size, rng=rng)
        history.append(loss_and_grads(params, X_val, y_val)[0])
        if history[-1] < history[best]:
            best, best_params = len(history) - 1, list(map(np.copy, params))
    return best_params, history


def decayed_gradients(params, grads, decay):
    """The gradients of a loss with a penalty for large weights: decay / 2 times the sum of all squared weights.

    params: the list [W1, b1, W2, b2, ...]; grads: the list of the gradients of the loss alone, in the same order;
    decay: how much a large weight costs. Biases cost nothing.
    Returns a list of new arrays, the gradients of loss and penalty together. The arguments are not changed.
    """
    return [
        grad + decay * param if k % 2 == 0 else grad.copy()
        for k, (param, grad) in enumerate(zip(params, grads, strict=True))
    ]


def _sizes():
    return [64, 64, 10]


def _schedule():
    return {"epochs": 40, "batch_size": 32, "patience": 5}


def _network_loss(params, X, y):
    cache = mlp_forward(params, X)[1]
    return cross_entropy(cache[-1], y), mlp_backward(params, cache, y)


def _small_step(params, grads):
    return descent_step(params, decayed_gradients(params, grads, 1e-3), 0.1)


def train_digits(X, y, X_val, y_val, rng):
    """Train a network that reads handwritten digits, by a recipe of your own.

    X: array of shape (N, 64), one picture a row, standardized; y: array of shape (N,), the digit of each, 0 to 9;
    X_val, y_val: more pictures of the same kind, to choose by; rng: a NumPy Generator, the only source of chance.
    Returns the list [W1, b1, W2, b2, ...] of a network that takes 64 numbers and gives 10 logits, with a ReLU between
    any two layers. How many layers and units it has, and how it is trained, is yours to say; three trainings should
    not take longer than 20 seconds. The arguments are not changed.
    """
    start = initialize(_sizes(), rng)
    return fit(start, X, y, X_val, y_val, _network_loss, _small_step, rng=rng, **_schedule())[0]
