"""Lesson 11's figures, under the names that its cells call; what the build records for them; their pictures."""

from collections.abc import Mapping
from typing import Any

from course.figures.kit import recordings
from course.figures.kit.figure import Interactive
from course.figures.kit.frame import show
from course.figures.optimizers import racing, speeds

LESSON = "optimizers"
RECORDERS = {"velocity": speeds.record, "race": racing.record}
FIGURES: dict[tuple[str, str], Interactive] = {**speeds.FIGURES, **racing.FIGURES}
STILLS = {
    **{name: ("velocity", draw) for name, draw in speeds.STILLS.items()},
    **{name: ("race", draw) for name, draw in racing.STILLS.items()},
}


def velocity(goal: str) -> None:
    """Display what a velocity makes of a stream of gradients. Goal: "three_wishes"."""
    show(FIGURES, LESSON, "velocity", goal)


def race(goal: str) -> None:
    """Display four racers in one valley, each at its own rate. Goal: "tuned_and_raced"."""
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
