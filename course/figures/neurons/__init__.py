"""Lesson 06's figures, under the names that its cells call; what the build records for them; their pictures."""

from collections.abc import Mapping
from typing import Any

from course.figures.kit import recordings
from course.figures.kit.figure import Interactive
from course.figures.kit.frame import show
from course.figures.neurons import bumps, curves, hidden

LESSON = "neurons"
RECORDERS = {"gallery": curves.record, "bump": bumps.record, "units": hidden.record}
FIGURES: dict[tuple[str, str], Interactive] = {**curves.FIGURES, **bumps.FIGURES, **hidden.FIGURES}
STILLS = {
    **{name: ("gallery", draw) for name, draw in curves.STILLS.items()},
    **{name: ("bump", draw) for name, draw in bumps.STILLS.items()},
    **{name: ("units", draw) for name, draw in hidden.STILLS.items()},
}


def gallery(goal: str) -> None:
    """Display a bend, its slope, and the scores for which it is flat. Goal: "flat"."""
    show(FIGURES, LESSON, "gallery", goal)


def bump(goal: str) -> None:
    """Display three ReLUs and their weighted sum. Goal: "three_relus"."""
    show(FIGURES, LESSON, "bump", goal)


def units(goal: str) -> None:
    """Display two hidden units while their network is trained. Goal: "killed"."""
    show(FIGURES, LESSON, "units", goal)


def record(names: Mapping[str, Any]) -> dict[str, Any]:
    """What the figures play before the learner's functions exist: plain numbers, from the functions in `names`."""
    return {figure: recorder(names) for figure, recorder in RECORDERS.items()}


def still(name: str) -> tuple[str, bytes]:
    """The picture `name` for the text: media type and data, drawn from the recording. ValueError for no such name."""
    if name not in STILLS:
        raise ValueError(f"no picture {name!r}; there are {', '.join(STILLS)}")
    figure, draw = STILLS[name]
    return draw(recordings.load(LESSON)[figure])
