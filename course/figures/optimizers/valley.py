"""The turned valley of the race, its courses with their noise, and a walk through it. Knows no figure, no control."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from course.figures.kit import svg
from course.figures.optimizers import borrowed_steps

Array = np.ndarray[Any, np.dtype[np.float64]]
FLAT, STEEP, TURN = 1.0, 20.0, 0.5
STEPS = 40
FAR = 50.0
"""Where a walk is taken to have run away."""

_ACROSS = np.array([[math.cos(TURN), -math.sin(TURN)], [math.sin(TURN), math.cos(TURN)]])
CURVATURES: Array = _ACROSS @ np.diag([FLAT, STEEP]) @ _ACROSS.T


@dataclass(frozen=True)
class Course:
    """Where a race starts, how much chance is in its gradients, and how many runs are judged."""

    says: str
    start: tuple[float, float]
    noise: float = 0.0
    runs: int = 1


COURSES = (
    Course("practice start", (-2.0, 0.6)),
    Course("fresh start", (1.2, 1.0)),
    Course("noise", (-2.0, 0.6), noise=1.0, runs=5),
)


@dataclass(frozen=True)
class Racer:
    """A name on the picture, the piece that moves it, and what the piece is given beside the rate."""

    says: str
    piece: str
    options: tuple[float, ...] = ()
    without_memory: tuple[float, ...] | None = None
    """What makes the same piece show what each axis is divided by; None where nothing is."""


RACERS = {
    "descent": Racer("descent", "momentum_step", (0.0,)),
    "momentum": Racer("momentum", "momentum_step"),
    "rmsprop": Racer("RMSProp", "rmsprop_step", without_memory=()),
    "adam": Racer("Adam", "adam_step", without_memory=(0.0,)),
}
"""Momentum 0 is plain gradient descent."""


def height(places: Any) -> Any:
    """The loss at an array of places (..., 2)."""
    return 0.5 * np.einsum("...i,ij,...j->...", places, CURVATURES, places)


def level(loss: float) -> list[svg.Point]:
    """The places of one loss: a turned ellipse."""
    turns = np.linspace(0, math.tau, 61)
    circle = np.stack([np.cos(turns) * math.sqrt(2 * loss / FLAT), np.sin(turns) * math.sqrt(2 * loss / STEEP)])
    return [(float(x), float(y)) for x, y in (_ACROSS @ circle).T]


def run(names: Mapping[str, Any], racer: Racer, rate: float, course: Course) -> dict[str, Any]:
    """The first walk on `course`, a step longer than the race; its loss, the median over all runs, at each step; and
    for each step which part of both axes' rates belongs to the first axis, where they differ.
    """
    chance = [course.noise * np.random.default_rng(seed).normal(size=(STEPS + 1, 2)) for seed in range(course.runs)]
    walks = [_walk(names, racer, rate, course.start, noise) for noise in chance]
    losses = np.median([np.minimum(height(places[:-1]), 1e6) for places, _ in walks], axis=0)
    places, shares = walks[0]
    return {
        "walk": [[_short(number) for number in place] for place in places],
        "loss": [_short(loss) for loss in losses],
        "shares": shares,
    }


def _short(number: float) -> float:
    return round(float(f"{number:.3g}"), 9) + 0.0


def _walk(
    names: Mapping[str, Any], racer: Racer, rate: float, start: tuple[float, float], noise: Array
) -> tuple[Array, list[float]]:
    """The places, and the shares of the first axis. What has run far away stays where it is."""
    place, state, beside = np.array(start), None, None
    places, shares = [place], []
    for chance in noise:
        if np.abs(place).max() < FAR:
            slope = CURVATURES @ place + chance
            after, state = borrowed_steps.step(names, racer.piece, place, slope, state, rate, *racer.options)
            if racer.without_memory is not None:
                # What a step without memory of directions makes of the gradient is what each axis is divided by.
                moved, beside = borrowed_steps.step(
                    names, racer.piece, np.zeros(2), slope, beside, rate, *racer.without_memory
                )
                shares.append(_share(moved, slope))
            place = np.clip(after, -FAR, FAR)
        places.append(place)
    return np.array(places), shares


def _share(moved: Array, slope: Array) -> float:
    along = np.abs(moved) / np.maximum(np.abs(slope), 1e-12)
    return round(float(along[0] / max(along.sum(), 1e-12)), 2)
