"""The secants' numbers: functions at points, steps h, and the slope that each way gives at each h. No picture.

A way is "backward" (from x - h to x), "forward" (from x to x + h) or "central" (from x - h to x + h).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from autograder.exercises.functions import Function, as_function, spec
from course.figures.kit.figure import Names, Recording, State, Values

STEPS = tuple(float(f"{10 ** (k / 10):.3g}") for k in range(-150, 1))
"""h from 1e-15 to 1, ten to the decade, with three digits: the same numbers on every machine."""

COARSE = tuple(h for h in STEPS if h >= 1e-5)
"""Those at which truncation rules: what rounding does to the others is still to be predicted."""

DECADES = STEPS[::10]
WAYS = ("backward", "forward", "central")


@dataclass(frozen=True)
class Place:
    """A function at a point: its given true slope (None where it has none), and the window of the left panel."""

    spec: dict[str, Any]
    x: float
    slope: float | None
    reads: str
    window: tuple[float, float, float, float]
    ticks: tuple[tuple[float, ...], tuple[float, ...]]

    @property
    def f(self) -> Function:
        """The function itself."""
        return as_function(self.spec)


# Only sums, products and quotients: then the rounding is the same on every machine, and so is the recording.
PLACES = {
    "cube": Place(
        spec("polynomial", 0.0, 0.0, 0.0, 1.0),
        1.0,
        3.0,
        "f(x) = x³ at x = 1",
        (-0.25, 2.25, -2.5, 9.0),
        ((0, 1, 2), (0, 4, 8)),
    ),
    "reciprocal": Place(
        spec("reciprocal", 1.0), 2.0, -0.25, "f(x) = 1/x at x = 2", (0.6, 3.4, 0.0, 1.3), ((1, 2, 3), (0, 0.5, 1))
    ),
    "absolute": Place(
        spec("absolute", 1.0), 0.0, None, "f(x) = |x| at x = 0", (-1.4, 1.4, -1.2, 1.4), ((-1, 0, 1), (-1, 0, 1))
    ),
}
SMOOTH = {"x³ at 1": "cube", "1/x at 2": "reciprocal"}


def record(names: Names) -> dict[str, Any]:
    """The slope that each way gives at each h, for each place; and for the smooth ones the best h of each way."""
    slopes = {place: {way: _slopes(names, place, way) for way in WAYS} for place in PLACES}
    best = {
        place: {way: _best(place, slopes[place][way]) for way in ("forward", "central")} for place in SMOOTH.values()
    }
    return {"slopes": slopes, "best": best}


def _slopes(names: Names, place: str, way: str) -> list[float]:
    f, x = PLACES[place].f, PLACES[place].x
    if way == "backward":
        return [float(names["secant_slope"](f, x - h, x)) for h in STEPS] if place == "absolute" else []
    return [float(names[f"{way}_difference"](f, x, h)) for h in STEPS]


def _best(place: str, slopes: Sequence[float]) -> float:
    return min(zip(errors(place, slopes), STEPS, strict=True))[1]


def errors(place: str, slopes: Sequence[float]) -> list[float]:
    """How far each of `slopes` is from the place's true one; none where there is no true one."""
    true = PLACES[place].slope
    return [] if true is None else [abs(slope - true) for slope in slopes]


def recorded(values: Values, recording: Recording) -> State:
    """The recorded slopes of every way at the present place, and what the controls say."""
    place = values.get("place", "cube")
    return {"place": place, "slopes": recording["slopes"][place], "best": recording["best"].get(place), **values}


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's functions."""
    state = recorded(values, recording)
    used = [way for way in WAYS if state["slopes"][way]]
    return {**state, "slopes": {way: _slopes(names, state["place"], way) for way in used}}


def kink_recorded(values: Values, recording: Recording) -> State:
    """The same for the kink."""
    return recorded({**values, "place": "absolute"}, recording)


def kink_yours(values: Values, recording: Recording, names: Names) -> State:
    """The same for the kink, from the learner's functions."""
    return yours({**values, "place": "absolute"}, recording, names)


def slope(state: State) -> float:
    """The slope at the present h, the present way."""
    return float(state["slopes"][state["way"]][STEPS.index(state["h"])])


def error(state: State) -> float:
    """How far that slope is from the true one."""
    return errors(state["place"], [slope(state)])[0]


def decades_off(state: State, way: str) -> float:
    """How many powers of ten lie between the predicted h and the best one."""
    return abs(math.log10(state[way] / state["best"][way]))
