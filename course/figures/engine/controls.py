"""A control of this room: two rows of buttons, one to check nodes, one to accuse operations. It remembers the presses.

Like every control it knows no figure. Tab reaches each button.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import ipywidgets as widgets

from course.figures.kit.controls import Changed, Live

Press = tuple[str, str]
"""What was done, "check" or "accuse", and with which node."""


@dataclass(frozen=True)
class Inquiry:
    """A button that checks each of `nodes`, and one that accuses each of `suspects`, by what it says.

    Its value is a tuple of :data:`Press`. It starts anew when another control changes.
    """

    name: str
    nodes: Sequence[str]
    suspects: Mapping[str, str]
    restarts: bool = True

    def make(self, changed: Changed) -> Live:
        """The control on a page."""
        return _Inquiry(self, changed)


class _Inquiry:
    def __init__(self, control: Inquiry, changed: Changed) -> None:
        self._presses: list[Press] = []
        self._changed = changed
        self.buttons: dict[str, widgets.Button] = {}
        checks = [self._button("check", node, node, node) for node in control.nodes]
        accused = [self._button("accuse", node, said, f"accuse-{node}") for node, said in control.suspects.items()]
        self.widget = widgets.VBox([_row("Check", checks), _row("Accuse", accused)], layout={"grid_gap": "4px"})

    def _button(self, deed: str, node: str, said: str, place: str) -> widgets.Button:
        button = widgets.Button(description=said, tooltip=f"{deed} {said}", layout={"min_width": "2.6em"})
        button.add_class(f"steepest-note-{place}")
        button.on_click(lambda pressed: self._press((deed, node)))
        self.buttons[place] = button
        return button

    def _press(self, press: Press) -> None:
        self._presses.append(press)
        self._changed()

    @property
    def value(self) -> Any:
        return tuple(self._presses)

    def reset(self) -> None:
        self._presses = []


def _row(label: str, buttons: list[widgets.Button]) -> widgets.Box:
    said = widgets.Label(label, layout={"width": "4em"})
    return widgets.Box(
        [said, *buttons], layout={"flex_flow": "row wrap", "align_items": "center", "grid_gap": "4px 6px"}
    )
