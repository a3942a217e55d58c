"""Lesson 10's figures, under the names that its cells call; what the build records for them; their pictures."""

from collections.abc import Mapping
from typing import Any

from course.figures.kit import recordings
from course.figures.kit.figure import Interactive
from course.figures.kit.frame import show
from course.figures.vanishing import beginnings, chains, trainings

LESSON = "vanishing"
RECORDERS = {"chain": chains.record, "starts": beginnings.record, "cures": trainings.record}
FIGURES: dict[tuple[str, str], Interactive] = {**chains.FIGURES, **beginnings.FIGURES, **trainings.FIGURES}
STILLS = {
    **{name: ("chain", draw) for name, draw in chains.STILLS.items()},
    **{name: ("starts", draw) for name, draw in beginnings.STILLS.items()},
    **{name: ("cures", draw) for name, draw in trainings.STILLS.items()},
}


def chain(goal: str) -> None:
    """Display the slopes of thirty units in a row, and their product. Goal: "three_ends"."""
    show(FIGURES, LESSON, "chain", goal)


def starts(goal: str) -> None:
    """Display what each layer of a deep network gets before training. Goal: "arrives"."""
    show(FIGURES, LESSON, "starts", goal)


def cures(goal: str) -> None:
    """Display how a network with 30 layers trains, and what was changed about it. Goal: "three_changes"."""
    show(FIGURES, LESSON, "cures", goal)


def record(names: Mapping[str, Any]) -> dict[str, Any]:
    """What the figures play before the learner's functions exist: plain numbers, from the functions in `names`."""
    return {figure: recorder(names) for figure, recorder in RECORDERS.items()}


def still(name: str) -> tuple[str, bytes]:
    """The picture `name` for the text: media type and data, drawn from the recording. ValueError for no such name."""
    if name not in STILLS:
        raise ValueError(f"no picture {name!r}; there are {', '.join(STILLS)}")
    figure, draw = STILLS[name]
    return draw(recordings.load(LESSON)[figure])
