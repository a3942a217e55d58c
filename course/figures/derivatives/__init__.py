"""Lesson 01's figures, under the names that its cells call; what the build records for them; their pictures."""

from collections.abc import Mapping
from typing import Any

from course.figures.derivatives import bends, chords, descents, secants
from course.figures.kit import recordings
from course.figures.kit.figure import Interactive
from course.figures.kit.frame import show

LESSON = "derivatives"
RECORDERS = {
    "chord": chords.record,
    "secant_to_tangent": secants.record,
    "bend": bends.record,
    "training": descents.record,
}
FIGURES: dict[tuple[str, str], Interactive] = {
    **chords.FIGURES,
    **secants.FIGURES,
    **bends.FIGURES,
    **descents.FIGURES,
}
STILLS = {
    **{name: ("chord", draw) for name, draw in chords.STILLS.items()},
    **{name: ("secant_to_tangent", draw) for name, draw in secants.STILLS.items()},
    **{name: ("bend", draw) for name, draw in bends.STILLS.items()},
    **{name: ("training", draw) for name, draw in descents.STILLS.items()},
}


def chord(goal: str) -> None:
    """Display the chord of a curve between two places. Goal: "level"."""
    show(FIGURES, LESSON, "chord", goal)


def secant_to_tangent(goal: str) -> None:
    """Display a secant, its tangent and the error against h. Goals: "close", "sweet_spot", "kink"."""
    show(FIGURES, LESSON, "secant_to_tangent", goal)


def bend(goal: str) -> None:
    """Display a curve with its slope and its bend. Goal: "two_places"."""
    show(FIGURES, LESSON, "bend", goal)


def training(goal: str) -> None:
    """Display the walk of one weight down the loss of eight galaxies. Goal: "bottom"."""
    show(FIGURES, LESSON, "training", goal)


def record(names: Mapping[str, Any]) -> dict[str, Any]:
    """What the figures play before the learner's functions exist: plain numbers, from the functions in `names`."""
    return {figure: recorder(names) for figure, recorder in RECORDERS.items()}


def still(name: str) -> tuple[str, bytes]:
    """The picture `name` for the text: media type and data, drawn from the recording. ValueError for no such name."""
    if name not in STILLS:
        raise ValueError(f"no picture {name!r}; there are {', '.join(STILLS)}")
    figure, draw = STILLS[name]
    return draw(recordings.load(LESSON)[figure])
