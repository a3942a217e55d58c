"""Lesson 13's figure, under the name that its cell calls; what the build records for it; its picture."""

from collections.abc import Mapping
from typing import Any

from course.figures.clinic import beds
from course.figures.kit import recordings
from course.figures.kit.figure import Interactive
from course.figures.kit.frame import show

LESSON = "clinic"
RECORDERS = {"rounds": beds.record}
FIGURES: dict[tuple[str, str], Interactive] = {**beds.FIGURES}
STILLS = {name: ("rounds", draw) for name, draw in beds.STILLS.items()}


def rounds(goal: str) -> None:
    """Display six beds, the tests, the names and the cures. Goal: "six_beds"."""
    show(FIGURES, LESSON, "rounds", goal)


def record(names: Mapping[str, Any]) -> dict[str, Any]:
    """What the figures play before the learner's functions exist: plain numbers, from the functions in `names`."""
    return {figure: recorder(names) for figure, recorder in RECORDERS.items()}


def still(name: str) -> tuple[str, bytes]:
    """The picture `name` for the text: media type and data, drawn from the recording. ValueError for no such name."""
    if name not in STILLS:
        raise ValueError(f"no picture {name!r}; there are {', '.join(STILLS)}")
    figure, draw = STILLS[name]
    return draw(recordings.load(LESSON)[figure])
