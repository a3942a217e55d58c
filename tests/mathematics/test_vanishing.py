"""Lesson 10's reference against exact gradients, finite differences, professional frameworks and the text's numbers."""

import itertools
import json
import math
from pathlib import Path
from typing import Any

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.authoring.make_keys import reference
from course.figures.vanishing import deep
from course.figures.vanishing.deep import BYPASS, NORMED, PLAIN, Kind
from solutions.reference import vanishing as lesson
from solutions.reference.gradients import gradient

Array = np.ndarray[Any, np.dtype[np.float64]]
SIZES, SEEDS = st.integers(1, 6), st.integers(0, 10_000)


def _drawn(seed: int, *shapes: tuple[int, ...]) -> list[Array]:
    rng = np.random.default_rng(seed)
    return [rng.normal(size=shape) for shape in shapes]


# --- norms and factors ------------------------------------------------------------------------------------


@given(st.floats(0.05, 20), st.integers(2, 40), st.floats(-3, 3))
def test_a_factor_that_is_the_same_everywhere_is_found(factor: float, layers: int, exponent: float) -> None:
    norms = [10**exponent * factor**k for k in reversed(range(layers))]
    assert lesson.per_layer_factor(norms) == pytest.approx(factor, rel=1e-9)


@given(st.lists(st.floats(1e-6, 1e6), min_size=2, max_size=12), st.floats(1e-3, 1e3))
def test_the_factor_is_that_of_the_best_line_whatever_the_unit(norms: list[float], unit: float) -> None:
    slope = np.polyfit(np.arange(len(norms)), np.log(norms), 1)[0]
    assert lesson.per_layer_factor(norms) == pytest.approx(math.exp(-slope), rel=1e-6)
    assert lesson.per_layer_factor([unit * norm for norm in norms]) == pytest.approx(math.exp(-slope), rel=1e-6)
    assert lesson.per_layer_factor(norms) * lesson.per_layer_factor(norms[::-1]) == pytest.approx(1.0)


@given(st.lists(SIZES, min_size=2, max_size=6), SEEDS)
def test_a_length_is_numpys_norm(sizes: list[int], seed: int) -> None:
    grads = _drawn(seed, *itertools.chain.from_iterable(((a, b), (b,)) for a, b in itertools.pairwise(sizes)))
    assert lesson.layer_gradient_norms(grads) == pytest.approx([np.linalg.norm(W, "fro") for W in grads[::2]])


# --- starting weights -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("d_in", "d_out"), [(400, 100), (100, 400), (200, 200)])
def test_starts_have_the_variances_of_their_papers(d_in: int, d_out: int) -> None:
    """Of 40,000 normal draws the variance is off by 4 % with a chance below 2e-8 (chi-squared, both tails)."""
    for start, variance in ((lesson.xavier_init, 2 / (d_in + d_out)), (lesson.he_init, 2 / d_in)):
        W = start(d_in, d_out, np.random.default_rng(d_in))
        assert W.shape == (d_in, d_out)
        assert np.var(W) == pytest.approx(variance, rel=0.04)
        assert abs(W.mean()) < 6 * math.sqrt(variance / W.size)


def test_hes_start_keeps_the_size_through_thirty_layers_of_relus_and_half_the_variance_does_not() -> None:
    rng = np.random.default_rng(3)
    for factor, start in ((1.0, lesson.he_init), (math.sqrt(0.5), lesson.xavier_init)):
        x = rng.normal(size=(100, 300))
        first = np.linalg.norm(x)
        for _ in range(30):
            x = np.maximum(x @ start(300, 300, rng), 0.0)
        assert (np.linalg.norm(x) / first) ** (1 / 30) == pytest.approx(factor, rel=0.05)


# --- clipping ---------------------------------------------------------------------------------------------


@given(st.lists(st.sampled_from([(3,), (2, 3), (1, 1), (2, 2, 2)]), min_size=1, max_size=4), SEEDS, st.floats(0.01, 10))
def test_clipping_limits_the_length_and_keeps_the_direction(shapes: list[Any], seed: int, max_norm: float) -> None:
    grads = _drawn(seed, *shapes)
    clipped, norm = lesson.clip_by_global_norm(grads, max_norm)
    before, after = (np.concatenate([np.ravel(g) for g in part]) for part in (grads, clipped))
    assert norm == pytest.approx(np.linalg.norm(before))
    assert np.linalg.norm(after) == pytest.approx(min(norm, max_norm))
    assert after @ before == pytest.approx(np.linalg.norm(after) * norm)
    again, second = lesson.clip_by_global_norm(clipped, max_norm * (1 + 1e-9))
    assert second == pytest.approx(min(norm, max_norm))
    assert all(np.array_equal(a, b) for a, b in zip(again, clipped, strict=True))


# --- blocks -----------------------------------------------------------------------------------------------


@given(SIZES, SIZES, SEEDS)
def test_a_block_backward_agrees_with_the_framework(n: int, d: int, seed: int) -> None:
    U, x, W, b = _drawn(seed, (n, d), (n, d), (d, d), (d,))

    def branch(x: Any) -> Any:
        return anp.tanh(anp.dot(x, W) + b)

    exact = autograd.grad(lambda x: anp.sum(U * (x + branch(x))))(x)
    found = lesson.residual_backward(U, lambda up: (up * (1 - branch(x) ** 2)) @ W.T)
    assert found == pytest.approx(exact, abs=1e-12)
    measured = gradient(lambda x: float(np.sum(U * lesson.residual_forward(x, branch))), x, 1e-5)
    assert found == pytest.approx(measured, abs=1e-6)


def _normalized(x: Any, gain: Any, shift: Any) -> Any:
    centered = x - anp.mean(x, axis=1, keepdims=True)
    return centered / anp.sqrt(anp.mean(centered**2, axis=1, keepdims=True) + 1e-5) * gain + shift


@given(SIZES, SIZES, SEEDS, st.floats(-3, 2))
def test_layer_normalization_agrees_with_the_framework(n: int, d: int, seed: int, exponent: float) -> None:
    U, x, gain, shift = _drawn(seed, (n, d), (n, d), (d,), (d,))
    x = 10**exponent * x + shift
    out, cache = lesson.layer_norm_forward(x, gain, shift)
    assert out == pytest.approx(_normalized(x, gain, shift), abs=1e-12)
    exact = autograd.grad(lambda *given: anp.sum(U * _normalized(*given)), argnum=(0, 1, 2))(x, gain, shift)
    for found, slopes in zip(lesson.layer_norm_backward(U, cache), exact, strict=True):
        assert found == pytest.approx(slopes, rel=1e-7, abs=1e-9)


def test_layer_normalization_agrees_with_finite_differences() -> None:
    U, x, gain, shift = _drawn(7, (4, 5), (4, 5), (5,), (5,))
    given_ = [x, gain, shift]
    found = lesson.layer_norm_backward(U, lesson.layer_norm_forward(*given_)[1])
    for k, slopes in enumerate(found):
        measured = gradient(
            lambda part, k=k: float(np.sum(U * lesson.layer_norm_forward(*given_[:k], part, *given_[k + 1 :])[0])),
            given_[k],
            1e-5,
        )
        assert slopes == pytest.approx(measured, abs=1e-6)


# --- the deep network of the figures ----------------------------------------------------------------------


@pytest.mark.parametrize("way", [PLAIN, BYPASS, NORMED])
@pytest.mark.parametrize("bend", deep.BENDS)
def test_the_gradients_of_the_figures_networks_are_real(bend: str, way: str) -> None:
    names, kind = reference("10_vanishing"), Kind(6, bend, "xavier", way)
    # Away from the kinks: with biases of 0, scores are 0 for no point but by chance.
    params = [part + 0.01 * (k % 2) for k, part in enumerate(deep.begin(names, kind))]
    grads = deep.Pass(names, kind, params).grads
    assert [g.shape for g in grads] == [part.shape for part in params]
    rng = np.random.default_rng(1)
    for k, part in enumerate(params):
        place = tuple(int(rng.integers(size)) for size in part.shape)
        losses = []
        for h in (1e-6, -1e-6):
            moved = [p.copy() for p in params]
            moved[k][place] += h
            losses.append(deep.Pass(names, kind, moved).loss)
        assert grads[k][place] == pytest.approx((losses[0] - losses[1]) / 2e-6, rel=1e-4, abs=1e-7)


# --- the text ---------------------------------------------------------------------------------------------


def test_the_numbers_of_the_text() -> None:
    assert pytest.approx(0.042, abs=5e-4) == 0.9**30
    assert pytest.approx(1e-9, rel=0.1) == 0.5**30
    assert pytest.approx(190_000, rel=0.02) == 1.5**30
    assert pytest.approx(1e-39, rel=0.1) == 0.05**30
    assert pytest.approx(4.3, abs=0.05) == 1.05**30
    assert pytest.approx(17.4, abs=0.1) == 1.1**30
    assert lesson.per_layer_factor([1.0, 2.0, 8.0]) == pytest.approx(0.354, abs=5e-4)
    two = lesson.layer_norm_forward(np.array([[1.0, 3.0]]), np.ones(2), np.zeros(2))
    assert two[0] == pytest.approx(np.array([[-1.0, 1.0]]), abs=1e-4)
    assert lesson.layer_norm_backward(np.array([[1.0, 0.0]]), two[1])[0] == pytest.approx(np.zeros((1, 2)), abs=1e-4)
    clipped, norm = lesson.clip_by_global_norm([np.array([3.0]), np.array([0.0, 4.0])], 1.0)
    assert norm == 5.0
    assert [part.tolist() for part in clipped] == [pytest.approx([0.6]), pytest.approx([0.0, 0.8])]
    uniform = np.random.default_rng(1).uniform(-3, 3, size=100_000)
    assert np.var(uniform) == pytest.approx(3.0, rel=0.02)


def test_a_block_of_relus_with_hes_start_makes_the_mean_square_two_to_three_times_as_large() -> None:
    rng = np.random.default_rng(2)
    x = rng.normal(size=(200, 200))
    for _ in range(5):
        before = np.mean(x**2)
        W = lesson.he_init(200, 200, rng)
        x = lesson.residual_forward(x, lambda x, W=W: np.maximum(x @ W, 0.0))
        assert 1.7 < np.mean(x**2) / before < 3.2


# --- a professional framework's numbers -------------------------------------------------------------------

RECORDED = json.loads((Path(__file__).parent / "torch_vanishing.json").read_text(encoding="utf-8"))

"""Random arrays, and what PyTorch's layer_norm, autograd and clip_grad_norm_ gave for them in float64."""


def test_layer_normalization_gives_the_recorded_numbers_of_a_professional_framework() -> None:
    told = {name: np.array(value) for name, value in RECORDED["layer_norm"].items()}
    out, cache = lesson.layer_norm_forward(told["x"], told["gain"], told["shift"])
    assert out == pytest.approx(told["out"], abs=1e-12)
    slopes = lesson.layer_norm_backward(told["upstream"], cache)
    for found, name in zip(slopes, ("dx", "dgain", "dshift"), strict=True):
        assert found == pytest.approx(told[name], abs=1e-12)


def test_a_block_gives_the_recorded_numbers_of_a_professional_framework() -> None:
    told = {name: np.array(value) for name, value in RECORDED["block"].items()}
    x, W, b = told["x"], told["W"], told["b"]
    through = np.tanh(x @ W + b)
    assert lesson.residual_forward(x, lambda x: np.tanh(x @ W + b)) == pytest.approx(told["out"], abs=1e-12)
    found = lesson.residual_backward(told["upstream"], lambda up: (up * (1 - through**2)) @ W.T)
    assert found == pytest.approx(told["dx"], abs=1e-12)


@pytest.mark.parametrize("told", RECORDED["clips"], ids=lambda told: str(told["max_norm"]))
def test_clipping_gives_the_recorded_numbers_of_a_professional_framework(told: dict[str, Any]) -> None:
    """PyTorch divides by the norm plus 1e-6, so the sixth digit may differ."""
    clipped, norm = lesson.clip_by_global_norm([np.array(g) for g in told["grads"]], told["max_norm"])
    assert norm == pytest.approx(told["norm"], rel=1e-12)
    for found, recorded in zip(clipped, told["clipped"], strict=True):
        assert found == pytest.approx(np.array(recorded), rel=1e-5)
