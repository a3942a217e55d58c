"""Lesson 08's figure, under the name that its cell calls; what the build records for it; its picture."""

from collections.abc import Mapping
from typing import Any

from course.figures.backprop import products
from course.figures.kit import recordings
from course.figures.kit.figure import Interactive
from course.figures.kit.frame import show

LESSON = "backprop"
FIGURES: dict[tuple[str, str], Interactive] = {**products.FIGURES}
STILLS = {name: ("matrices", draw) for name, draw in products.STILLS.items()}


def matrices(goal: str) -> None:
    """Display a layer's tables with their shapes, and a product of two of your choice. Goal: "two_products"."""
    show(FIGURES, LESSON, "matrices", goal)


def record(names: Mapping[str, Any]) -> dict[str, Any]:
    """What the figure plays before the learner's functions exist: plain numbers, from the functions in `names`."""
    return {"matrices": products.record(names)}


def still(name: str) -> tuple[str, bytes]:
    """The picture `name` for the text: media type and data, drawn from the recording. ValueError for no such name."""
    if name not in STILLS:
        raise ValueError(f"no picture {name!r}; there are {', '.join(STILLS)}")
    figure, draw = STILLS[name]
    return draw(recordings.load(LESSON)[figure])
