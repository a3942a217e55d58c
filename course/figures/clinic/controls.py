"""A control of this room: rows of buttons, and a ledger of what has been pressed, in order.

Like every control it knows no figure. Tab reaches each button.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import ipywidgets as widgets

from course.figures.kit.controls import Changed, Live


@dataclass(frozen=True)
class Row:
    """A row of buttons: what stands before them, and for each its place in the ledger with what it says."""

    asks: str
    buttons: Mapping[str, str]


@dataclass(frozen=True)
class Ledger:
    """The rows; the value is a tuple of the places that were pressed, in order."""

    name: str
    rows: Sequence[Row]
    restarts: bool = False

    def make(self, changed: Changed) -> Live:
        """The control on a page."""
        return _Ledger(self, changed)


class _Ledger:
    def __init__(self, control: Ledger, changed: Changed) -> None:
        self._written: list[str] = []
        self._changed = changed
        self.buttons: dict[str, widgets.Button] = {}
        self.widget = widgets.VBox([self._row(row) for row in control.rows], layout={"grid_gap": "2px"})

    def _row(self, row: Row) -> widgets.HBox:
        made = {place: self._button(place, says, row.asks) for place, says in row.buttons.items()}
        self.buttons |= made
        label = widgets.Label(row.asks, layout={"width": "5.5em", "flex": "none"})
        buttons = widgets.Box(list(made.values()), layout={"flex_flow": "row wrap", "grid_gap": "0 2px"})
        return widgets.HBox([label, buttons], layout={"align_items": "baseline", "max_width": "700px"})

    def _button(self, place: str, says: str, asks: str) -> widgets.Button:
        button = widgets.Button(description=says, tooltip=f"{asks} {says}", layout={"min_width": "2.5em"})
        button.add_class(f"steepest-note-{place}")
        button.on_click(lambda pressed: self._write(place))
        return button

    def _write(self, place: str) -> None:
        self._written.append(place)
        self._changed()

    @property
    def value(self) -> Any:
        return tuple(self._written)

    def reset(self) -> None:
        self._written = []
