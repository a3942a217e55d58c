"""Lesson 05's figures, under the names that its cells call; what the build records for them; their pictures."""

from collections.abc import Mapping
from typing import Any

from course.figures.descent import fixed_rate, one_line, two_directions
from course.figures.kit import recordings
from course.figures.kit.figure import Interactive
from course.figures.kit.frame import show

LESSON = "descent"
RECORDERS = {"rates": one_line.record, "directions": two_directions.record, "race": fixed_rate.record}
FIGURES: dict[tuple[str, str], Interactive] = {**one_line.FIGURES, **two_directions.FIGURES, **fixed_rate.FIGURES}
STILLS = {
    **{name: ("rates", draw) for name, draw in one_line.STILLS.items()},
    **{name: ("directions", draw) for name, draw in two_directions.STILLS.items()},
    **{name: ("race", draw) for name, draw in fixed_rate.STILLS.items()},
}


def rates(goal: str) -> None:
    """Display a walk along one line at any rate. Goal: "four_ways"."""
    show(FIGURES, LESSON, "rates", goal)


def directions(goal: str) -> None:
    """Display a walk over a landscape of two directions at any rate. Goal: "three_rates"."""
    show(FIGURES, LESSON, "directions", goal)


def race(goal: str) -> None:
    """Display walks of 100 steps, each at one rate. Goal: "hundred"."""
    show(FIGURES, LESSON, "race", goal)


def record(names: Mapping[str, Any]) -> dict[str, Any]:
    """What the figures play before the learner's functions exist: plain numbers, from the functions in `names`."""
    return {figure: recorder(names) for figure, recorder in RECORDERS.items()}


def still(name: str) -> tuple[str, bytes]:
    """The picture `name` for the text: media type and data, drawn from the recording. ValueError for no such name."""
    if name not in STILLS:
        raise ValueError(f"no picture {name!r}; there are {', '.join(STILLS)}")
    figure, draw = STILLS[name]
    return draw(recordings.load(LESSON)[figure])
