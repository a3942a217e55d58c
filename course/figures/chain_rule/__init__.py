"""Lesson 03's figures, under the names that its cells call; what the build records for them; their pictures."""

from collections.abc import Mapping
from typing import Any

from course.figures.chain_rule import linked_lines, two_paths
from course.figures.kit import recordings
from course.figures.kit.figure import Interactive
from course.figures.kit.frame import show

LESSON = "chain_rule"
RECORDERS = {"gears": linked_lines.record, "paths": two_paths.record}
FIGURES: dict[tuple[str, str], Interactive] = {**linked_lines.FIGURES, **two_paths.FIGURES}
STILLS = {
    **{name: ("gears", draw) for name, draw in linked_lines.STILLS.items()},
    **{name: ("paths", draw) for name, draw in two_paths.STILLS.items()},
}


def gears(goal: str) -> None:
    """Display three number lines, linked by two functions. Goal: "total"."""
    show(FIGURES, LESSON, "gears", goal)


def paths(goal: str) -> None:
    """Display two paths from x to y, and what arrives over each. Goal: "no_effect"."""
    show(FIGURES, LESSON, "paths", goal)


def record(names: Mapping[str, Any]) -> dict[str, Any]:
    """What the figures play before the learner's functions exist: plain numbers, from the functions in `names`."""
    return {figure: recorder(names) for figure, recorder in RECORDERS.items()}


def still(name: str) -> tuple[str, bytes]:
    """The picture `name` for the text: media type and data, drawn from the recording. ValueError for no such name."""
    if name not in STILLS:
        raise ValueError(f"no picture {name!r}; there are {', '.join(STILLS)}")
    figure, draw = STILLS[name]
    return draw(recordings.load(LESSON)[figure])
