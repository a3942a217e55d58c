"""Lesson 00's figure, under the name that its cell calls; what the build records for it; its picture."""

from collections.abc import Mapping
from typing import Any

from course.figures.kit import recordings
from course.figures.kit.figure import Interactive
from course.figures.kit.frame import show
from course.figures.start import shapes

LESSON = "start"
FIGURES: dict[tuple[str, str], Interactive] = {**shapes.FIGURES}
STILLS = {name: ("shape_checker", draw) for name, draw in shapes.STILLS.items()}


def shape_checker(goal: str) -> None:
    """Display a table, a vector in a shape of your choice, and what their sum is. Goal: "rows"."""
    show(FIGURES, LESSON, "shape_checker", goal)


def record(names: Mapping[str, Any]) -> dict[str, Any]:
    """What the figure plays before the learner's functions exist: plain numbers, from the functions in `names`."""
    return {"shape_checker": shapes.record(names)}


def still(name: str) -> tuple[str, bytes]:
    """The picture `name` for the text: media type and data, drawn from the recording. ValueError for no such name."""
    if name not in STILLS:
        raise ValueError(f"no picture {name!r}; there are {', '.join(STILLS)}")
    figure, draw = STILLS[name]
    return draw(recordings.load(LESSON)[figure])
