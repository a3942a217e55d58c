"""A hand that moves a figure's controls as a person does, and an eye that sees what is shown."""

from typing import Any

from course.figures.kit import recordings
from course.figures.kit.frame import Frame
from tests.figures.way import Way
from tests.figures.ways import DOORS


def frame(way: Way) -> Frame:
    """The figure, on no page."""
    figure = DOORS[way.lesson].FIGURES[way.name, way.goal]
    return Frame(figure, recordings.load(way.lesson)[way.name])


def move(shown: Frame, name: str, value: Any) -> None:
    """Move the control `name`: to a value, or by "press", "step", "play" or "fill PLACE"."""
    live = shown.controls[name]
    buttons = {"press": live.widget, "step": getattr(live, "step", None), "play": getattr(live, "play", None)}
    buttons |= {f"fill {place}": button for place, button in getattr(live, "buttons", {}).items()}
    if isinstance(value, str) and value in buttons:
        buttons[value].click()
    else:
        getattr(live, "slider", live.widget).value = value


def seen(shown: Frame) -> tuple[str, str, str]:
    """What a person sees: the goal with its light, the picture, the sentence."""
    return shown.goal.value, shown.picture.value, shown.state.value
