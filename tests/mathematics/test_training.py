"""Lesson 09 against mathematics: derivatives by HIPS autograd, variances by counting, and what a recipe reads."""

import autograd.numpy as anp
import numpy as np
import pytest
from autograd import grad
from hypothesis import given, settings
from hypothesis import strategies as st

from course.data import digits
from solutions.reference import training
from solutions.reference.backprop import mlp_backward, mlp_forward
from solutions.reference.descent import descent_step
from solutions.reference.losses import cross_entropy

SEEDS = st.integers(0, 2**31)


def _loss(params, X, y):
    cache = mlp_forward(params, X)[1]
    return cross_entropy(cache[-1], y), mlp_backward(params, cache, y)


def _by_autograd(decay):
    """The cross-entropy of a network with one hidden layer, and the penalty, as HIPS autograd sees them."""

    def loss(params, X, y):
        W1, b1, W2, b2 = params
        logits = anp.dot(anp.maximum(anp.dot(X, W1) + b1, 0.0), W2) + b2
        costs = anp.log(anp.sum(anp.exp(logits), axis=1)) - logits[anp.arange(len(y)), y]
        return anp.mean(costs) + decay / 2 * (anp.sum(W1**2) + anp.sum(W2**2))

    return grad(loss)


@given(SEEDS, st.floats(0, 2))
@settings(max_examples=40, deadline=None)
def test_decayed_gradients_are_those_of_loss_and_penalty(seed, decay):
    rng = np.random.default_rng(seed)
    params = [part + 0.1 for part in training.initialize([4, 6, 3], rng)]
    X, y = rng.normal(size=(7, 4)), rng.integers(3, size=7)
    right = _by_autograd(decay)(params, X, y)
    for found, wanted in zip(training.decayed_gradients(params, _loss(params, X, y)[1], decay), right, strict=True):
        assert np.allclose(found, wanted, rtol=1e-9, atol=1e-12)


@given(SEEDS)
@settings(max_examples=15, deadline=None)
def test_an_epoch_walks_where_a_loop_with_autograd_walks(seed):
    rng = np.random.default_rng(seed)
    X, y = rng.normal(size=(11, 4)), rng.integers(3, size=11)
    start = training.initialize([4, 5, 3], rng)
    found = training.train_epoch(
        start, X, y, _loss, lambda p, g: descent_step(p, g, 0.1), 4, np.random.default_rng(seed)
    )
    order, params = np.random.default_rng(seed).permutation(11), start
    for rows in (order[:4], order[4:8], order[8:]):
        slopes = _by_autograd(0.0)(params, X[rows], y[rows])
        params = [part - 0.1 * slope for part, slope in zip(params, slopes, strict=True)]
    assert all(np.allclose(a, b, rtol=1e-9, atol=1e-12) for a, b in zip(found, params, strict=True))


@pytest.mark.parametrize("d_in", [20, 64, 300])
def test_the_variance_of_a_start_is_two_over_its_inputs(d_in):
    W, b = training.initialize([d_in, 4000 // d_in * 50], np.random.default_rng(d_in))
    assert np.var(W) == pytest.approx(2 / d_in, rel=0.03)
    assert not b.any()


def test_numbers_keep_their_size_through_many_layers():
    """The reason for 2 / d_in: ten layers, and the mean square is what it was, within chance."""
    rng = np.random.default_rng(0)
    params = training.initialize([400] * 11, rng)
    A = mlp_forward([*params, np.eye(400), np.zeros(400)], rng.normal(size=(200, 400)))[1][-2]
    assert 0.5 < np.mean(A**2) < 2


@given(SEEDS)
@settings(max_examples=60, deadline=None)
def test_a_confusion_matrix_holds_every_example_once_and_accuracy_on_its_diagonal(seed):
    rng = np.random.default_rng(seed)
    n, classes = (int(size) for size in rng.integers(1, 12, size=2))
    logits, labels = rng.normal(size=(n, classes)), rng.integers(classes, size=n)
    table = training.confusion_matrix(logits, labels, classes)
    assert table.sum() == n
    assert np.array_equal(table.sum(axis=1), np.bincount(labels, minlength=classes))
    assert np.trace(table) / n == pytest.approx(training.accuracy(logits, labels))


@given(SEEDS, st.integers(0, 8), st.integers(1, 4))
@settings(max_examples=60, deadline=None)
def test_a_fit_ends_as_its_losses_say(seed, epochs, patience):
    rng = np.random.default_rng(seed)
    losses = rng.integers(0, 5, size=epochs + 1) / 2
    best, history = training.fit(
        [np.zeros(1)],
        np.zeros((3, 1)),
        np.zeros(3),
        np.zeros((2, 1)),
        np.zeros(2),
        lambda params, X, y: (float(losses[min(int(params[0][0]), epochs)]), [np.array([-1.0])]),
        lambda params, grads: [params[0] - grads[0]],
        epochs,
        3,
        patience,
        rng,
    )
    assert history == losses[: len(history)].tolist()
    assert best[0][0] == np.argmin(history)
    waited = len(history) - 1 - int(np.argmin(history))
    assert waited == patience or len(history) == epochs + 1
    assert waited <= patience


def test_the_recipe_reads_the_test_part():
    """On the course's own split, three seeds: at least 95 % in each."""
    data = digits()
    X, X_val, X_test = (
        training.standardize_with(data.X_train, part) for part in (data.X_train, data.X_validation, data.X_test)
    )
    for seed in range(3):
        params = training.train_digits(X, data.y_train, X_val, data.y_validation, np.random.default_rng(seed))
        assert training.accuracy(mlp_forward(params, X_test)[0], data.y_test) >= 0.95


def test_a_standardized_training_part_has_mean_0_and_spread_1_wherever_it_varies():
    data = digits()
    X = training.standardize_with(data.X_train, data.X_train)
    varies = data.X_train.std(axis=0) > 0
    assert np.allclose(X.mean(axis=0), 0, atol=1e-12)
    assert np.allclose(X.std(axis=0)[varies], 1)
    assert not X[:, ~varies].any()
