"""A control of this room: a slider with a row of buttons, each of which writes down what the slider says, at its place.

Like every control it knows no figure. Tab reaches the slider and each button.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import ipywidgets as widgets

from course.figures.kit.controls import Changed, Live, Slider


class Noted(NamedTuple):
    """What the slider says now, and what has been written down, in order: (the button's place, the number)."""

    aim: float
    noted: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class NotingSlider:
    """A slider and a button for each of `places`; its value is :class:`Noted`. `asks` stands before the buttons."""

    slider: Slider
    asks: str
    places: Sequence[str]

    @property
    def name(self) -> str:
        """The slider's own."""
        return self.slider.name

    @property
    def restarts(self) -> bool:
        """The slider's own."""
        return self.slider.restarts

    def make(self, changed: Changed) -> Live:
        """The control on a page."""
        return _NotingSlider(self, changed)


class _NotingSlider:
    def __init__(self, control: NotingSlider, changed: Changed) -> None:
        self._noted: list[tuple[str, float]] = []
        self._changed = changed
        self._live = control.slider.make(changed)
        self.slider = self._live.widget
        self.buttons = {place: self._button(place, control.asks) for place in control.places}
        row = widgets.HBox([widgets.Label(control.asks), *self.buttons.values()], layout={"align_items": "center"})
        self.widget = widgets.VBox([self.slider, row], layout={"grid_gap": "4px"})

    def _button(self, place: str, asks: str) -> widgets.Button:
        button = widgets.Button(description=place, tooltip=f"{asks} {place}", layout={"min_width": "3em"})
        button.add_class(f"steepest-note-{place}")
        button.on_click(lambda pressed: self._note(place))
        return button

    def _note(self, place: str) -> None:
        self._noted.append((place, self._live.value))
        self._changed()

    @property
    def value(self) -> Any:
        return Noted(self._live.value, tuple(self._noted))

    def reset(self) -> None:
        self._live.reset()
        self._noted = []
