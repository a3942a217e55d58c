"""Lesson 08's reference against exact gradients: a professional framework, finite differences, any depth and shape."""

import itertools
from collections.abc import Sequence
from typing import Any

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.exercises import two_two_one
from solutions.reference import backprop as lesson
from solutions.reference import losses
from solutions.reference.neurons import relu, two_layer_forward

Array = np.ndarray[Any, np.dtype[np.float64]]
SIZES = st.integers(1, 5)
NETWORKS = st.lists(st.integers(1, 6), min_size=2, max_size=6)
SEEDS = st.integers(0, 10_000)


def _drawn(seed: int, *shapes: tuple[int, ...]) -> list[Array]:
    rng = np.random.default_rng(seed)
    return [rng.normal(size=shape) for shape in shapes]


def _network(seed: int, sizes: Sequence[int], n: int) -> tuple[list[Array], Array, Array]:
    """Parameters, examples and labels."""
    shapes = [shape for d_in, d_out in itertools.pairwise(sizes) for shape in ((d_in, d_out), (d_out,))]
    *params, X = _drawn(seed, *shapes, (n, sizes[0]))
    return params, X, np.random.default_rng(seed).integers(sizes[-1], size=n)


def _loss(params: Any, X: Any, labels: Any) -> Any:
    """The mean cross-entropy of a network, in the framework's own numbers."""
    given, layers = X, len(params) // 2
    for layer in range(layers):
        scores = anp.dot(given, params[2 * layer]) + params[2 * layer + 1]
        given = scores if layer == layers - 1 else scores * (scores > 0)
    highest = anp.max(given, axis=1, keepdims=True)
    sums = anp.log(anp.sum(anp.exp(given - highest), axis=1)) + highest[:, 0]
    return anp.mean(sums - given[np.arange(len(labels)), labels])


@given(SIZES, SIZES, SIZES, SEEDS)
def test_a_layer_backward_agrees_with_the_framework(n: int, d_in: int, d_out: int, seed: int) -> None:
    upstream, x, W, b = _drawn(seed, (n, d_out), (n, d_in), (d_in, d_out), (d_out,))
    slopes = autograd.grad(lambda x, W, b: anp.sum(upstream * (anp.dot(x, W) + b)), argnum=(0, 1, 2))(x, W, b)
    for found, exact, argument in zip(lesson.linear_backward(upstream, x, W), slopes, (x, W, b), strict=True):
        assert found.shape == argument.shape
        assert found == pytest.approx(exact, abs=1e-12)


@given(st.sampled_from([(3,), (1, 4), (2, 3), (2, 2, 2)]), SEEDS)
def test_a_bend_backward_agrees_with_the_framework(shape: tuple[int, ...], seed: int) -> None:
    upstream, z = _drawn(seed, shape, shape)
    exact = autograd.grad(lambda z: anp.sum(upstream * anp.maximum(z, 0.0)))(z)
    assert lesson.relu_backward(upstream, z) == pytest.approx(exact, abs=1e-15)
    assert lesson.relu_backward(upstream, relu(z)) == pytest.approx(exact, abs=1e-15)


@given(NETWORKS, SIZES, SEEDS)
def test_the_loss_of_a_network_is_the_frameworks(sizes: list[int], n: int, seed: int) -> None:
    params, X, labels = _network(seed, sizes, n)
    logits, cache = lesson.mlp_forward(params, X)
    assert losses.cross_entropy(logits, labels) == pytest.approx(float(_loss(params, X, labels)), abs=1e-12)
    assert [len(given) for given in cache] == [n] * len(sizes)
    assert [given.shape[1] for given in cache] == sizes


@given(NETWORKS, SIZES, SEEDS)
def test_backpropagation_is_the_frameworks_gradient_at_any_depth(sizes: list[int], n: int, seed: int) -> None:
    params, X, labels = _network(seed, sizes, n)
    kept = [part.copy() for part in params]
    grads = lesson.mlp_backward(params, lesson.mlp_forward(params, X)[1], labels)
    exact = autograd.grad(_loss)(params, X, labels)
    for found, slope, part, before in zip(grads, exact, params, kept, strict=True):
        assert found.shape == part.shape
        assert found == pytest.approx(slope, abs=1e-12)
        assert np.array_equal(part, before)


@given(st.lists(st.integers(2, 4), min_size=2, max_size=4), SEEDS)
def test_a_gradient_check_finds_the_entry_that_was_spoiled(sizes: list[int], seed: int) -> None:
    params, X, labels = _network(seed, sizes, 3)
    rng = np.random.default_rng(seed)
    grads = autograd.grad(_loss)(params, X, labels)
    k = int(rng.integers(len(params)))
    place = tuple(int(rng.integers(size)) for size in params[k].shape)
    grads[k][place] += 10.0
    worst, where = lesson.gradient_check(lambda params: float(_loss(params, X, labels)), params, grads)
    assert worst > 0.5
    assert where == (k, place)


def test_a_right_gradient_passes_the_check_and_a_kink_does_not() -> None:
    params, X, labels = _network(5, [3, 6, 4, 3], 4)

    def loss(params: list[Array]) -> float:
        return losses.cross_entropy(lesson.mlp_forward(params, X)[0], labels)

    grads = lesson.mlp_backward(params, lesson.mlp_forward(params, X)[1], labels)
    assert lesson.gradient_check(loss, params, grads)[0] < 1e-7
    near = [np.array([[1.0]]), np.array([3e-6])]
    slopes = [np.array([[0.0]]), np.array([1.0])]
    worst, where = lesson.gradient_check(lambda params: float(relu(params[1])[0]), near, slopes)
    assert worst == pytest.approx(0.35, abs=1e-6)
    assert where == (1, (0,))


@given(SEEDS, st.sampled_from([(3,), (4, 3), (3, 3)]), st.floats(-6, 6))
def test_a_diagnosis_reads_what_was_done(seed: int, shape: tuple[int, ...], exponent: float) -> None:
    numeric = _drawn(seed, shape)[0] * 10**exponent
    part = numeric.copy()
    part.flat[0] = 0.0
    assert lesson.diagnose_gradient(numeric * (1 + 1e-7), numeric) == "agrees"
    assert lesson.diagnose_gradient(-numeric, numeric) == "sign"
    assert lesson.diagnose_gradient(3 * numeric, numeric) == "scale"
    assert lesson.diagnose_gradient(part, numeric) == "missing part"
    assert lesson.diagnose_gradient(np.zeros(shape), numeric) == "missing part"
    assert lesson.diagnose_gradient(numeric + np.abs(numeric).max(), numeric) == "other"
    if len(shape) == 2:
        assert lesson.diagnose_gradient(numeric.T, numeric) == "transposed"


@given(SEEDS, st.floats(-9, 9))
def test_a_relative_error_does_not_depend_on_the_unit_or_the_order(seed: int, exponent: float) -> None:
    a, b = _drawn(seed, (3, 2), (3, 2))
    error = lesson.relative_error(a, b)
    assert lesson.relative_error(b, a) == error
    assert lesson.relative_error(10**exponent * a, 10**exponent * b) == pytest.approx(error, rel=1e-12)
    assert 0 < error <= 2


def test_the_numbers_of_the_text() -> None:
    W1, b1, W2, b2 = two_two_one.parameters()
    found = []
    for x, target in (([2.0, -1.0], 1.0), ([-1.0, -1.0], 0.0)):
        given_, z = np.array([x]), lesson.linear_forward(np.array([x]), W1, b1)
        a = relu(z)
        dy = 2 * (lesson.linear_forward(a, W2, b2) - target)
        da, dW2, db2 = lesson.linear_backward(dy, a, W2)
        _, dW1, db1 = lesson.linear_backward(lesson.relu_backward(da, z), given_, W1)
        found.append([dW1.tolist(), db1.tolist(), dW2.ravel().tolist(), db2.tolist()])
    assert found[0] == [[[2, 4], [-1, -2]], [1, 2], [8, 2], [2]]
    assert found[1] == [[[0.5, 0], [0.5, 0]], [-0.5, 0], [-1, 0], [-1]]
    X, targets = two_two_one.examples()
    exact = autograd.grad(
        lambda W1: anp.mean((anp.dot(anp.maximum(anp.dot(X, W1) + b1, 0.0), W2) + b2 - targets) ** 2)
    )(W1)
    assert exact == pytest.approx(np.array([[1.625, 3.5], [0.875, 0.5]]), abs=1e-12)
    assert two_layer_forward(X, W1, b1, W2, b2, relu).ravel().tolist() == [-0.5, 0, 2, 2]
    assert sum(d_in * d_out + d_out for d_in, d_out in itertools.pairwise((20, 50, 50, 5))) == 3855


def test_unequal_shapes_are_refused_with_what_was_given() -> None:
    with pytest.raises(ValueError, match=r"\(3,\).*\(3, 1\)"):
        lesson.relative_error(np.ones(3), np.ones((3, 1)))
