"""Lesson 05: what is drawn for its pieces. Nothing here calls a piece or knows what is expected of one."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises.functions import spec
from autograder.exercises.piece import Inputs

Array = np.ndarray[Any, Any]
DRAWS_OF_A_SHUFFLE = 64
"""So many that a right shuffle of 4 leaves a place untaken with a chance below 2e-7."""


# --- what is drawn: steps and walks -----------------------------------------------------------------------


def _signed(rng: np.random.Generator, low: float, high: float, shape: Sequence[int] = ()) -> Any:
    """Numbers from low to high, each with a sign of its own."""
    return (rng.uniform(low, high, size=shape) * rng.choice([-1.0, 1.0], size=shape)).round(3)


def _between(rng: np.random.Generator, low: float, high: float) -> float:
    return round(float(rng.uniform(low, high)), 3)


def parameter_lists(rng: np.random.Generator) -> list[Inputs]:
    """Lists of one array and of several, some of equal shapes; for one of them two rates."""
    cases = []
    for shapes in ([(2, 3), (3,)], [(3,), (3,)], [(2, 2), (2,), (2, 1), (1,)]):
        params, grads = ([_signed(rng, 0.3, 3.0, shape) for shape in shapes] for _ in range(2))
        cases.append({"params": params, "grads": grads, "learning_rate": _between(rng, 0.05, 0.4)})
    return [*cases, {**cases[0], "learning_rate": _between(rng, 1.5, 2.5)}]


def one_array(rng: np.random.Generator) -> list[Inputs]:
    return [
        {"params": [_signed(rng, 0.3, 3.0, s)], "grads": [_signed(rng, 0.3, 3.0, s)], "learning_rate": 0.3}
        for s in ((4,), (3, 2))
    ]


def _turned(rng: np.random.Generator, curvatures: Sequence[float]) -> Array:
    """A symmetric array with these eigenvalues, in directions of its own."""
    n = len(curvatures)
    if n == 1:
        return np.array([[float(curvatures[0])]])
    directions, _ = np.linalg.qr(rng.normal(size=(n, n)))
    A: Array = (directions * np.array(curvatures)) @ directions.T
    return (A + A.T) / 2


def _bowl(rng: np.random.Generator, curvatures: Sequence[float]) -> dict[str, Any]:
    """The gradient of a bowl whose lowest place is not 0, as a function of the table."""
    A, n = _turned(rng, curvatures).round(3), len(curvatures)
    b = _signed(rng, 0.5, 2.0, (n,))
    powers = np.eye(n, dtype=int).tolist()
    terms = [[[float(A[i, j]), *powers[j]] for j in range(n)] + [[-float(b[i]), *[0] * n]] for i in range(n)]
    return spec("array map", [n], terms)


def walks(rng: np.random.Generator) -> list[Inputs]:
    """Rates that creep, cross the bottom and run away; for one walk two rates, and for one two starts."""
    cases = []
    for curvatures, rate in (((1.0, 3.0), 0.1), ((0.8, 2.0, 4.0), 0.4), ((1.5, 2.5), 0.95)):
        n, steps = len(curvatures), int(rng.integers(3, 6))
        start = {"grad": _bowl(rng, curvatures), "x0": _signed(rng, 1.0, 3.0, (n,))}
        cases.append({**start, "learning_rate": round(rate * _between(rng, 0.9, 1.1), 4), "steps": steps})
    return [*cases, {**cases[0], "learning_rate": 0.25}, {**cases[1], "x0": _signed(rng, 1.0, 3.0, (3,))}]


def curved_walks(rng: np.random.Generator) -> list[Inputs]:
    """Valleys that are no bowls: the slope along each number holds its cube, and the other number."""
    cases = []
    for _ in range(2):
        a, b, c = (_between(rng, 0.5, 1.2) for _ in range(3))
        grad = spec("array map", [2], [[[a, 3, 0], [c, 0, 1]], [[b, 0, 3], [c, 1, 0]]])
        cases.append({"grad": grad, "x0": _signed(rng, 0.8, 1.4, (2,)), "learning_rate": 0.15, "steps": 4})
    return cases


def no_steps(rng: np.random.Generator) -> list[Inputs]:
    case = walks(rng)[0]
    return [{**case, "steps": 0}]


def planes(rng: np.random.Generator) -> list[Inputs]:
    """Slopes that are the same everywhere, for which one array is handed out at each call."""
    return [
        {"slope": _signed(rng, 0.5, 2.0, (n,)), "x0": _signed(rng, 1.0, 3.0, (n,)), "learning_rate": 0.2, "steps": 3}
        for n in (2, 3)
    ]


# --- what is drawn: tables and runs -----------------------------------------------------------------------


def tables(rng: np.random.Generator) -> list[Inputs]:
    cases = [(1.0, 4.0), (0.3, 2.0, 5.0), (0.5, 0.9, 1.4, 7.0), (2.0, 3.0)]
    return [{"A": _turned(rng, [c * _between(rng, 0.8, 1.2) for c in curvatures])} for curvatures in cases]


def flat_tables(rng: np.random.Generator) -> list[Inputs]:
    """Flat along some directions, and tables of one number."""
    size = _between(rng, 0.5, 4.0)
    slopes = _signed(rng, 0.5, 2.0, (3,))
    return [
        {"A": np.array([[size]])},
        {"A": np.outer(slopes, slopes)},
        {"A": np.diag([0.0, size, 0.0])},
        {"A": np.diag([1.0, 0.25])},
    ]


def zero_tables(rng: np.random.Generator) -> list[Inputs]:
    return [{"A": np.zeros((n, n))} for n in (1, 3)]


def _run(
    rng: np.random.Generator,
    factors: Sequence[float],
    sizes: Sequence[float],
    steps: int,
    turned: bool = True,
    near: float = 1.0,
) -> Inputs:
    """A walk whose distance from the minimum is multiplied along each direction by a factor of its own.

    The minimum lies between 2 and 5 times `near` from 0 along each number.
    """
    n = len(factors)
    directions = np.linalg.qr(rng.normal(size=(n, n)))[0] if turned else np.eye(n)
    powers = np.array(factors)[None, :] ** np.arange(steps + 1)[:, None]
    minimum = _signed(rng, 2.0 * near, 5.0 * near, (n,))
    return {"xs": minimum + powers * np.array(sizes) @ directions.T, "minimum": minimum}


def runs(rng: np.random.Generator) -> list[Inputs]:
    """Each kind of run, at least 10 % off every border; the fastest move is not always the one that rules.

    In one a number turns at every step and the dot product does not; in one the places lie on both sides of 0.
    """
    return [
        _run(rng, (0.5, 0.3), (1.0, 2.0), 14),
        _run(rng, (0.98, 0.95), (2.0, 1.0), 12),
        _run(rng, (-0.9, 0.4), (1.0, 2.0), 10),
        _run(rng, (-1.1, 0.5), (1.0, 0.5), 9),
        _run(rng, (1.06, 0.9), (2.0, 0.1), 10),
        _run(rng, (-0.4, 0.2), (1.0, 1.0), 10),
        _run(rng, (-0.93, 0.97), (1.0, 3.0), 8),
        _run(rng, (0.97, -0.5), (3.0, 0.2), 12),
        _run(rng, (0.1, 0.15), (2.0, 3.0), 10),
        _run(rng, (0.97, -0.9), (3.0, 2.0), 10, turned=False),
        _run(rng, (0.4, 0.97), (2.0, 1.0), 10, turned=False),
        _run(rng, (0.97, 1.08), (1.0, 2.0), 10, turned=False),
        _run(rng, (0.9, -0.98), (6.0, 0.1), 8, turned=False),
        _run(rng, (-0.9, 0.4), (1.0, 0.5), 10, near=0.05),
    ]


def wandering_runs(rng: np.random.Generator) -> list[Inputs]:
    """Runs along one line that turn back now and then: a share of the turns, not a single one, counts."""
    seldom = np.array([4.0, 3.5, 3.0, 2.6, 2.2, 2.4, 1.9, 1.5, 1.2, 1.4])
    often = np.array([4.0, 3.0, 3.6, 2.6, 3.2, 2.5, 2.1, 2.6, 2.0, 1.6])
    half_of_the_steps = np.array([4.0, 2.0, 3.0, 2.5, 2.0])
    ends_near_its_last_step = np.array([1.0, 3.0, 2.5, 2.0, 1.7, 1.5, 1.3])
    rises_at_the_end = np.array([4.0, 2.0, 1.0, 0.8, 1.2, 1.7])
    rises_at_the_start = np.array([3.0, 5.0, 4.6, 3.9, 3.1, 2.4, 1.8])
    leaves_in_its_last_step = np.array([4.0, 3.0, 2.0, 1.0, 5.5])
    arrives_in_its_last_step = np.array([4.0, 3.0, 2.0, 5.0, 0.001])
    far_after_one_step = np.array([1.0, 50.0, 30.0, 20.0, 0.01])
    half_of_the_pairs = np.array([4.0, 3.0, 3.5, 2.9, 2.4, 2.0])
    minimum = _signed(rng, 2.0, 5.0, (1,))
    lines = (seldom, often, half_of_the_steps, ends_near_its_last_step, rises_at_the_end, rises_at_the_start)
    ends = (leaves_in_its_last_step, arrives_in_its_last_step, far_after_one_step, half_of_the_pairs)
    sides = rng.permutation([1.0, -1.0])
    return [{"xs": minimum + sides[k % 2] * line[:, None], "minimum": minimum} for k, line in enumerate(lines + ends)]


def broken_runs(rng: np.random.Generator) -> list[Inputs]:
    """Numbers that are none, at the end and in the middle."""
    cases = []
    for row, number in ((-1, np.nan), (4, np.nan), (-1, np.inf), (5, -np.inf)):
        case = _run(rng, (0.5, 0.3), (1.0, 2.0), 14)
        case["xs"][row, 0] = number
        cases.append(case)
    return cases


def resting_runs(rng: np.random.Generator) -> list[Inputs]:
    """A walk that starts at the minimum and stays there."""
    minimum = _signed(rng, 2.0, 5.0, (2,))
    return [{"xs": np.tile(minimum, (5, 1)), "minimum": minimum}]


def tolerated_runs(rng: np.random.Generator) -> list[Inputs]:
    """The same run with a tolerance that it keeps and with one that it does not."""
    cases = []
    for factor, steps in ((0.7, 8), (-0.7, 9)):
        run = _run(rng, (factor,), (8.0,), steps)
        cases += [{**run, "tolerance": tolerance} for tolerance in (0.2, 0.01)]
    fast = _run(rng, (0.2,), (5.0,), 6)
    return [*cases, {**fast, "tolerance": 1e-3}, {**fast, "tolerance": 1e-6}]


# --- what is drawn: data ----------------------------------------------------------------------------------


def _measured(rng: np.random.Generator, N: int, d: int) -> Inputs:
    """Examples with columns of different size and place, and what was measured."""
    X = (rng.normal(size=(N, d)) * rng.uniform(0.6, 1.3, size=d) + _signed(rng, 0.2, 0.8, (d,))).round(3)
    y = (X @ _signed(rng, 0.5, 2.0, (d,)) + float(_signed(rng, 1.0, 2.0)) + 0.3 * rng.normal(size=N)).round(3)
    return {"X": X, "y": y}


def at_weights(rng: np.random.Generator) -> list[Inputs]:
    cases = [
        {**_measured(rng, N, d), "w": _signed(rng, 0.5, 2.0, (d,)), "b": float(_signed(rng, 0.5, 2.0))}
        for N, d in ((5, 2), (7, 3), (4, 1))
    ]
    return [*cases, {**cases[0], "b": float(_signed(rng, 2.5, 3.0))}]


def at_square_weights(rng: np.random.Generator) -> list[Inputs]:
    """As many examples as features: only here a table on its side does not stop the code."""
    return [
        {**_measured(rng, n, n), "w": _signed(rng, 0.5, 2.0, (n,)), "b": float(_signed(rng, 0.5, 2.0))} for n in (3, 4)
    ]


def fits(rng: np.random.Generator) -> list[Inputs]:
    """Rates that fall without a turn, and pairs that differ in the rate or in the steps alone."""
    first, second = _measured(rng, 6, 2), _measured(rng, 8, 3)
    cases = [{**first, "learning_rate": rate, "steps": 4} for rate in (0.05, 0.12)]
    return [*cases, *({**second, "learning_rate": 0.08, "steps": steps} for steps in (1, 5))]


def no_fits(rng: np.random.Generator) -> list[Inputs]:
    return [{**_measured(rng, 5, 2), "learning_rate": 0.1, "steps": 0}]


def _labeled(rng: np.random.Generator, N: int, d: int) -> Inputs:
    """Examples with labels that no line separates, both labels several times."""
    X = _measured(rng, N, d)["X"]
    y = np.resize([1.0, 0.0, 0.0], N)
    return {"X": X, "y": rng.permutation(y)}


def label_fits(rng: np.random.Generator) -> list[Inputs]:
    first, second = _labeled(rng, 7, 2), _labeled(rng, 8, 3)
    cases = [{**first, "learning_rate": rate, "steps": 4} for rate in (0.4, 1.1)]
    return [*cases, *({**second, "learning_rate": 0.7, "steps": steps} for steps in (1, 5))]


def no_label_fits(rng: np.random.Generator) -> list[Inputs]:
    return [{**_labeled(rng, 6, 2), "learning_rate": 0.5, "steps": 0}]


def extreme_fits(rng: np.random.Generator) -> list[Inputs]:
    """Features in the hundreds: after one step the logits are in the thousands, some of them on the wrong side."""
    cases = []
    for d in (1, 2):
        X = np.concatenate([_signed(rng, 90.0, 150.0, (1, d)) * side for side in (1.0, 1.0, -1.0, -1.0, 1.0)])
        cases.append({"X": X.round(1), "y": np.array([1.0, 1.0, 0.0, 0.0, 0.0]), "learning_rate": 1.0, "steps": 2})
    return cases


def dealt(rng: np.random.Generator) -> list[Inputs]:
    """What divides and what does not; batches of one, and one batch for all."""
    sizes = ((10, 4), (12, 3), (7, 1), (5, 8), (9, 2), (11, 11))
    return [{"n": n, "batch_size": size, "seed": int(rng.integers(1_000_000))} for n, size in sizes]


def many_shuffles(rng: np.random.Generator) -> list[Inputs]:
    return [{"n": 4, "batch_size": 2, "seeds": rng.integers(1_000_000, size=DRAWS_OF_A_SHUFFLE).tolist()}]


def shuffled_again(rng: np.random.Generator) -> list[Inputs]:
    return [{"n": 24, "batch_size": 5, "seed": int(rng.integers(1_000_000))}]
