"""The controls that a figure can have: declared as plain records, made into labeled widgets that show their value.

Every control is reached with Tab; arrows move a slider, Page Up and Page Down by five, Space presses a button.
A figure's state follows from its controls alone; so two of them remember what was done. Knows no figure.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

import ipywidgets as widgets

Changed = Callable[[], None]


class Live(Protocol):
    """A control on the page: its widget and its present value. It calls `changed` when a person changes it."""

    widget: widgets.Widget

    @property
    def value(self) -> Any:
        """What the control says now."""

    def reset(self) -> None:
        """Back to the start."""


class Control(Protocol):
    """A declared control. One that `restarts` goes back to its start when another control changes."""

    @property
    def name(self) -> str:
        """Under which its value is found, and the end of its CSS class."""

    @property
    def restarts(self) -> bool:
        """Whether a change of another control sets it back."""

    def make(self, changed: Changed) -> Live:
        """The control on a page."""


@dataclass(frozen=True)
class Slider:
    """A slider over `values` from left to right. `label` is followed by the value as `shown` writes it."""

    name: str
    label: str
    values: Sequence[float]
    start: float
    shown: Callable[[float], str]
    restarts: bool = False

    def make(self, changed: Changed) -> Live:
        """The control on a page."""
        return _Slider(self, changed)


class _Slider:
    def __init__(self, control: Slider, changed: Changed) -> None:
        self._control = control
        # The widget's own readout is a field that can be edited to no effect: the label shows the value instead.
        self.widget = widgets.SelectionSlider(
            options=[(control.shown(value), value) for value in control.values],
            value=control.start,
            readout=False,
            tooltip=control.label,
            style={"description_width": "initial"},
            layout={"width": "330px"},
        )
        self._changed = changed
        self._label()
        self.widget.observe(self._moved, names="value")

    def _label(self) -> None:
        self.widget.description = f"{self._control.label} = {self._control.shown(self.value)}"

    def _moved(self, change: object) -> None:
        self._label()
        self._changed()

    @property
    def value(self) -> Any:
        return self.widget.value

    def reset(self) -> None:
        self.widget.value = self._control.start


class Traced(NamedTuple):
    """Where a slider stands, and everywhere it has stood since the start, in order."""

    now: float
    been: tuple[float, ...]


@dataclass(frozen=True)
class TracedSlider:
    """A slider whose value is :class:`Traced`."""

    slider: Slider

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
        return _TracedSlider(self.slider, changed)


class _TracedSlider:
    def __init__(self, slider: Slider, changed: Changed) -> None:
        self._start = slider.start
        self._been: list[float] = [slider.start]
        self._changed = changed
        self._live = slider.make(self._moved)
        self.widget = self._live.widget

    def _moved(self) -> None:
        if self._live.value not in self._been:
            self._been.append(self._live.value)
        self._changed()

    @property
    def value(self) -> Traced:
        return Traced(self._live.value, tuple(self._been))

    def reset(self) -> None:
        self._live.reset()
        self._been = [self._start]


class Played(NamedTuple):
    """What the slider aims at now, and what has been played, in order."""

    aim: float
    played: tuple[float, ...]


@dataclass(frozen=True)
class PlayedSlider:
    """A slider and a button that plays what the slider says; its value is :class:`Played`."""

    name: str
    label: str
    values: Sequence[float]
    start: float
    shown: Callable[[float], str]
    button: str
    restarts: bool = False

    def make(self, changed: Changed) -> Live:
        """The control on a page."""
        return _PlayedSlider(self, changed)


class _PlayedSlider:
    def __init__(self, control: PlayedSlider, changed: Changed) -> None:
        self._played: list[float] = []
        self._changed = changed
        self._live = _Slider(Slider(control.name, control.label, control.values, control.start, control.shown), changed)
        self.slider, self.step = self._live.widget, widgets.Button(description=control.button)
        self.step.add_class("steepest-step")
        self.step.on_click(self._play)
        self.widget = widgets.HBox([self.slider, self.step], layout={"align_items": "center", "grid_gap": "4px 16px"})

    def _play(self, button: object) -> None:
        self._played.append(self._live.value)
        self._changed()

    @property
    def value(self) -> Played:
        return Played(self._live.value, tuple(self._played))

    def reset(self) -> None:
        self._live.reset()
        self._played = []


@dataclass(frozen=True)
class Choice:
    """One of a few: `options` maps what a button says to the value that it stands for."""

    name: str
    label: str
    options: dict[str, Any]
    start: Any
    restarts: bool = False

    def make(self, changed: Changed) -> Live:
        """The control on a page."""
        return _Choice(self, changed)


class _Choice:
    def __init__(self, control: Choice, changed: Changed) -> None:
        self._start = control.start
        self.widget = widgets.ToggleButtons(
            options=list(control.options.items()),
            value=control.start,
            description=control.label,
            tooltip=control.label,
            style={"description_width": "initial", "button_width": "auto"},
            layout={"width": "auto"},
        )
        self.widget.observe(lambda change: changed(), names="value")

    @property
    def value(self) -> Any:
        return self.widget.value

    def reset(self) -> None:
        self.widget.value = self._start


@dataclass(frozen=True)
class Reveal:
    """A button that shows what was hidden; its value is False until it is pressed."""

    name: str
    label: str
    restarts: bool = False

    def make(self, changed: Changed) -> Live:
        """The control on a page."""
        return _Reveal(self, changed)


class _Reveal:
    def __init__(self, control: Reveal, changed: Changed) -> None:
        self.value = False
        self._changed = changed
        self.widget = widgets.Button(description=control.label)
        self.widget.on_click(self._pressed)

    def _pressed(self, button: object) -> None:
        self.value = True
        self._changed()

    def reset(self) -> None:
        self.value = False


@dataclass(frozen=True)
class Steps:
    """Step and Play: the value goes from 0 to `last`, one at a time; Play takes `seconds` for all of them."""

    name: str
    last: int
    seconds: float
    restarts: bool = True

    def make(self, changed: Changed) -> Live:
        """The control on a page."""
        return _Steps(self, changed)


class _Steps:
    def __init__(self, control: Steps, changed: Changed) -> None:
        self.value = 0
        self._control, self._changed = control, changed
        self._playing: asyncio.Task[None] | None = None
        self.step, self.play = widgets.Button(description="Step"), widgets.Button(description="Play")
        self.step.add_class("steepest-step")
        self.play.add_class("steepest-play")
        self.step.on_click(lambda button: self._advance())
        self.play.on_click(self._play)
        self.widget = widgets.HBox([self.step, self.play])

    def _advance(self) -> None:
        self.value = min(self.value + 1, self._control.last)
        self._changed()

    def _play(self, button: object) -> None:
        self._stop()
        if self.value == self._control.last:
            self.value = 0
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            # Without an event loop nobody is watching: the end is what is left to show.
            self.value = self._control.last
            self._changed()
            return
        self._playing = loop.create_task(self._walk())

    async def _walk(self) -> None:
        while self.value < self._control.last:
            self._advance()
            await asyncio.sleep(self._control.seconds / self._control.last)

    def _stop(self) -> None:
        if self._playing is not None:
            self._playing.cancel()
            self._playing = None

    def reset(self) -> None:
        self._stop()
        self.value = 0
