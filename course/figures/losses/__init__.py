"""Lesson 04's figures, under the names that its cells call; what the build records for them; their pictures."""

from collections.abc import Mapping
from typing import Any

from course.figures.kit import recordings
from course.figures.kit.figure import Interactive
from course.figures.kit.frame import show
from course.figures.losses import forecasts, lines

LESSON = "losses"
RECORDERS = {"line_and_point": lines.record, "penalty_curves": forecasts.record}
FIGURES: dict[tuple[str, str], Interactive] = {**lines.FIGURES, **forecasts.FIGURES}
STILLS = {
    **{name: ("line_and_point", draw) for name, draw in lines.STILLS.items()},
    **{name: ("penalty_curves", draw) for name, draw in forecasts.STILLS.items()},
}


def line_and_point(goal: str) -> None:
    """Display a line among the galaxies and its point on the loss surface. Goal: "surface" or "line"."""
    show(FIGURES, LESSON, "line_and_point", goal)


def penalty_curves(goal: str) -> None:
    """Display four forecasts to be ordered by what they cost. Goal: "order"."""
    show(FIGURES, LESSON, "penalty_curves", goal)


def record(names: Mapping[str, Any]) -> dict[str, Any]:
    """What the figures play before the learner's functions exist: plain numbers, from the functions in `names`."""
    return {figure: recorder(names) for figure, recorder in RECORDERS.items()}


def still(name: str) -> tuple[str, bytes]:
    """The picture `name` for the text: media type and data, drawn from the recording. ValueError for no such name."""
    if name not in STILLS:
        raise ValueError(f"no picture {name!r}; there are {', '.join(STILLS)}")
    figure, draw = STILLS[name]
    return draw(recordings.load(LESSON)[figure])
