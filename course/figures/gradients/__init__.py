"""Lesson 02's figures, under the names that its cells call; what the build records for them; their pictures."""

from collections.abc import Mapping
from typing import Any

from course.figures.gradients import cuts, dials, greens
from course.figures.kit import recordings
from course.figures.kit.figure import Interactive
from course.figures.kit.frame import show

LESSON = "gradients"
RECORDERS = {"slices": cuts.record, "dial": dials.record, "golf": greens.record}
FIGURES: dict[tuple[str, str], Interactive] = {**cuts.FIGURES, **dials.FIGURES, **greens.FIGURES}
STILLS = {
    **{name: ("slices", draw) for name, draw in cuts.STILLS.items()},
    **{name: ("dial", draw) for name, draw in dials.STILLS.items()},
    **{name: ("golf", draw) for name, draw in greens.STILLS.items()},
}


def slices(goal: str) -> None:
    """Display a surface, its contours and two cuts through it. Goal: "flat_and_steep"."""
    show(FIGURES, LESSON, "slices", goal)


def dial(goal: str) -> None:
    """Display a direction to be turned and the slope in it. Goal: "steepest"."""
    show(FIGURES, LESSON, "dial", goal)


def golf(goal: str) -> None:
    """Display a game of golf along the negative gradient. Goal: "hole"."""
    show(FIGURES, LESSON, "golf", goal)


def record(names: Mapping[str, Any]) -> dict[str, Any]:
    """What the figures play before the learner's functions exist: plain numbers, from the functions in `names`."""
    return {figure: recorder(names) for figure, recorder in RECORDERS.items()}


def still(name: str) -> tuple[str, bytes]:
    """The picture `name` for the text: media type and data, drawn from the recording. ValueError for no such name."""
    if name not in STILLS:
        raise ValueError(f"no picture {name!r}; there are {', '.join(STILLS)}")
    figure, draw = STILLS[name]
    return draw(recordings.load(LESSON)[figure])
