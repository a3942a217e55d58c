"""Lesson 06: what is drawn for the pieces. Nothing here knows a probe or an expectation."""

from typing import Any

import numpy as np

from autograder.exercises.functions import spec
from autograder.exercises.piece import Inputs

FAR = 1000.0

Array = np.ndarray[Any, Any]


def _signed(rng: np.random.Generator, low: float, high: float, *shape: int) -> Any:
    """Numbers from low to high, about half of them negative; none is 0, where some bends have a kink."""
    signs = rng.permutation(np.resize([1.0, -1.0], int(np.prod(shape)))).reshape(shape)
    return np.asarray(rng.uniform(low, high, size=shape) * signs).round(3)


def _spread_out(rng: np.random.Generator) -> Array:
    """Scores of both signs near 0, farther out and far out: a kink at another place shows."""
    near, middle = rng.uniform(0.1, 0.45, size=2), rng.uniform(0.55, 0.95, size=2)
    far = rng.uniform(1.2, 3.5)
    return rng.permutation(np.array([near[0], -near[1], middle[0], -middle[1], far])).round(3)


def scores(rng: np.random.Generator) -> list[Inputs]:
    return [{"z": _spread_out(rng)}, *({"z": _signed(rng, 0.2, 3.5, *shape)} for shape in ((2, 3), (3, 3)))]


def single_scores(rng: np.random.Generator) -> list[Inputs]:
    positive, negative = (round(float(rng.uniform(0.3, 2.5)), 3) for _ in range(2))
    return [{"z": positive}, {"z": -negative}]


def far_scores(rng: np.random.Generator) -> list[Inputs]:
    far = np.array([FAR, -FAR, -FAR / 2, FAR / 2, float(rng.uniform(0.3, 1.5)), -float(rng.uniform(0.3, 1.5))])
    return [{"z": rng.permutation(far.round(3))}, {"z": FAR}, {"z": -FAR}]


def with_a_kink(rng: np.random.Generator) -> list[Inputs]:
    """Scores among which some are exactly 0; and all positive, where nothing has to change."""
    z = _signed(rng, 0.3, 3.0, 2, 3)
    z[int(rng.integers(2)), int(rng.integers(3))] = 0.0
    return [{"z": z}, {"z": np.abs(_signed(rng, 0.3, 3.0, 3))}]


def at_the_kink(rng: np.random.Generator) -> list[Inputs]:
    """Nothing but 0: a row and a table."""
    return [{"z": np.zeros(int(rng.integers(2, 5)))}, {"z": np.zeros((2, 3))}]


def _leak(rng: np.random.Generator) -> float:
    return round(float(rng.uniform(0.1, 0.4)), 2)


def leaky_scores(rng: np.random.Generator) -> list[Inputs]:
    """For each z two slopes: a result that ignores the slope shows."""
    cases = []
    for shape in ((5,), (2, 3)):
        z, slope = _signed(rng, 0.2, 3.5, *shape), _leak(rng)
        cases += [{"z": z, "slope": slope}, {"z": z, "slope": round(slope + 0.3, 2)}]
    return cases


def leaky_single_scores(rng: np.random.Generator) -> list[Inputs]:
    return [{**case, "slope": _leak(rng)} for case in single_scores(rng)]


def steepnesses(rng: np.random.Generator) -> list[Inputs]:
    """Slopes of either sign and many sizes, for each array two thresholds that give different shares."""
    cases = []
    for shape in ((7,), (3, 7), (3, 3)):
        slopes = (np.sign(_signed(rng, 1, 2, *shape)) * 10.0 ** rng.uniform(-3.0, -0.4, size=shape)).round(5)
        sizes = np.sort(np.abs(slopes).ravel())
        for share in (0.3, 0.7):
            place = int(share * sizes.size)
            cases.append({"slopes": slopes, "threshold": round(float(sizes[place - 1] + sizes[place]) / 2, 5)})
    return cases


def on_the_border(rng: np.random.Generator) -> list[Inputs]:
    """Some slopes equal the threshold exactly: they are not smaller than it."""
    threshold = float(rng.choice([0.125, 0.25, 0.5]))
    slopes = np.array([threshold, -threshold, 0.0, threshold / 2, -threshold / 4, 2 * threshold, 1.5 * threshold])
    return [{"slopes": rng.permutation(slopes), "threshold": threshold}]


def all_or_none(rng: np.random.Generator) -> list[Inputs]:
    slopes = _signed(rng, 0.3, 1.0, 3, 2)
    return [{"slopes": slopes, "threshold": 0.2}, {"slopes": slopes, "threshold": 1.5}]


def _layer(rng: np.random.Generator, n: int, units: int, dead: int) -> Array:
    """What a layer of ReLUs gives: `dead` units are 0 on every row, every other one on some rows and not on all."""
    alive = np.abs(_signed(rng, 0.05, 3.0, n, units - dead))
    for unit in alive.T:
        unit[rng.choice(n, size=int(rng.integers(1, n - 1)), replace=False)] = 0.0
    return _with_dead(rng, alive, dead)


def _signed_layer(rng: np.random.Generator, n: int, units: int, dead: int) -> Array:
    """What another bend gives. On the last row every unit rests; otherwise all but `dead` of them live.

    One of these is never positive, two sum to 0, one is faint, three are so faint that only an exact look tells.
    """
    alive = _signed(rng, 0.05, 3.0, n, units - dead)
    alive[0] = np.abs(alive[0])
    alive[:, 0] = -np.abs(alive[:, 0])
    alive[:, 1:3] = 0.0
    alive[:2, 1:3] = [[1.5, 0.75], [-1.5, -0.75]]
    alive[:, 3:7] *= (1e-3, 1e-17, 1e-17, 1e-17)
    alive[-1] = 0.0
    return _with_dead(rng, alive, dead)


def _with_dead(rng: np.random.Generator, alive: Array, dead: int) -> Array:
    return rng.permutation(np.hstack([alive, np.zeros((len(alive), dead))]), axis=1)


def layers(rng: np.random.Generator) -> list[Inputs]:
    """More rows than units, fewer, and as many."""
    return [{"A": _layer(rng, n, units, dead)} for n, units, dead in ((8, 7, 2), (4, 9, 2), (6, 6, 1))]


def signed_layers(rng: np.random.Generator) -> list[Inputs]:
    """Layers of other bends, where an entry of any sign is a sign of life."""
    return [{"A": _signed_layer(rng, n, units, dead)} for n, units, dead in ((6, 9, 1), (4, 9, 2))]


def plain_layers(rng: np.random.Generator) -> list[Inputs]:
    """No unit is dead; all are; a single example, on which a unit that is 0 is 0 on every example."""
    one = np.array([[1.0, 0.0, 2.0, 0.0, 0.5, 0.0, 1.5]])
    return [{"A": _layer(rng, 5, 4, 0)}, {"A": np.zeros((4, 3))}, {"A": one[:, rng.permutation(7)]}]


BENDS = (spec("elementwise", "tanh"), spec("polynomial", 0.2, -0.5, 0.3), spec("elementwise", "absolute"))


def _network(rng: np.random.Generator, n: int, d: int, hidden: int, outputs: int) -> Inputs:
    shapes = {"X": (n, d), "W1": (d, hidden), "b1": (hidden,), "W2": (hidden, outputs), "b2": (outputs,)}
    return {name: _signed(rng, 0.3, 1.8, *shape) for name, shape in shapes.items()}


def networks(rng: np.random.Generator) -> list[Inputs]:
    """Cases that differ in the activation alone; the square one names what stops with an error on the others."""
    cases = []
    for sizes in ((4, 3, 5, 2), (5, 2, 3, 4), (3, 3, 3, 3)):
        network = _network(rng, *sizes)
        cases += [{**network, "activation": bend} for bend in BENDS[:2]]
    return cases


def edge_networks(rng: np.random.Generator) -> list[Inputs]:
    """One example; one output; one hidden unit."""
    sizes = ((1, 3, 4, 2), (5, 2, 3, 1), (4, 3, 1, 2))
    return [{**_network(rng, *size), "activation": bend} for size, bend in zip(sizes, BENDS, strict=True)]
