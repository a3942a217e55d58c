"""Lesson 09's figures, under the names that its cells call; what the build records for them; their pictures."""

from collections.abc import Mapping
from typing import Any

from course.figures.kit import recordings
from course.figures.kit.figure import Interactive
from course.figures.kit.frame import show
from course.figures.training import arms, sixteen

LESSON = "training"
RECORDERS = {"spirals": arms.record, "misread": sixteen.record}
FIGURES: dict[tuple[str, str], Interactive] = {**arms.FIGURES, **sixteen.FIGURES}
STILLS = {
    **{name: ("spirals", draw) for name, draw in arms.STILLS.items()},
    **{name: ("misread", draw) for name, draw in sixteen.STILLS.items()},
}


def spirals(goal: str) -> None:
    """Display a network while it learns to tell two spirals apart. Goal: "with_and_without"."""
    show(FIGURES, LESSON, "spirals", goal)


def misread(goal: str) -> None:
    """Display pictures of digits, some of which a network misreads. Goal: "predicted"."""
    show(FIGURES, LESSON, "misread", goal)


def record(names: Mapping[str, Any]) -> dict[str, Any]:
    """What the figures play before the learner's functions exist: plain numbers, from the functions in `names`."""
    return {figure: recorder(names) for figure, recorder in RECORDERS.items()}


def still(name: str) -> tuple[str, bytes]:
    """The picture `name` for the text: media type and data, drawn from the recording. ValueError for no such name."""
    if name not in STILLS:
        raise ValueError(f"no picture {name!r}; there are {', '.join(STILLS)}")
    figure, draw = STILLS[name]
    return draw(recordings.load(LESSON)[figure])
