"""Lesson 12's figures, under the names that its cells call; what the build records for them; their pictures."""

from collections.abc import Mapping
from typing import Any

from course.figures.engine import checking
from course.figures.kit import recordings
from course.figures.kit.figure import Interactive
from course.figures.kit.frame import show

LESSON = "engine"
RECORDERS = {"checker": checking.record}
FIGURES: dict[tuple[str, str], Interactive] = {**checking.FIGURES}
STILLS = {name: ("checker", draw) for name, draw in checking.STILLS.items()}


def checker(goal: str) -> None:
    """Display a graph whose grads can be held against measured ones. Goal: "guilty_operation"."""
    show(FIGURES, LESSON, "checker", goal)


def record(names: Mapping[str, Any]) -> dict[str, Any]:
    """What the figures play before the learner's functions exist: plain numbers, from the functions in `names`."""
    return {figure: recorder(names) for figure, recorder in RECORDERS.items()}


def still(name: str) -> tuple[str, bytes]:
    """The picture `name` for the text: media type and data, drawn from the recording. ValueError for no such name."""
    if name not in STILLS:
        raise ValueError(f"no picture {name!r}; there are {', '.join(STILLS)}")
    figure, draw = STILLS[name]
    return draw(recordings.load(LESSON)[figure])
