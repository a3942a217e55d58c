"""Shows a figure: goal and light on top, controls, picture, sentence, "Run it on yours", Reset.

This is the only module that puts widgets on a page. It knows no lesson.
"""

import html
import threading
from typing import Any

import ipywidgets as widgets
from IPython.display import display

from autograder.learner import progress
from course.figures.kit import palette, recordings, yours
from course.figures.kit.controls import Live
from course.figures.kit.figure import Interactive, State
from course.figures.kit.goal import Light

_CSS = """
.steepest-figure{max-width:720px;color:var(--steepest-ink);font-family:var(--jp-content-font-family,sans-serif);
 font-size:var(--jp-content-font-size1,14px);font-variant-numeric:tabular-nums}
.steepest-figure p{margin:0;line-height:1.45}
.steepest-goal{display:flex;gap:10px;min-height:3em}
.steepest-goal svg{flex:none}
.steepest-light{color:var(--steepest-faint)}
.steepest-goal.reached .steepest-light{color:var(--steepest-reached);font-weight:600}
.steepest-figure .widget-label,.steepest-figure .widget-label-basic{font-size:inherit;color:var(--steepest-ink);
 font-variant-numeric:tabular-nums}
.steepest-figure .widget-slider .widget-label{min-width:9.5em;text-align:left}
.steepest-figure .widget-slider .noUi-handle{border:2px solid var(--steepest-function-text)}
.steepest-figure .widget-button,.steepest-figure .widget-toggle-button,.steepest-figure .widget-toggle-buttons button{
 font-size:inherit;width:auto;min-width:5em}
.steepest-figure button:focus-visible,.steepest-figure .noUi-handle:focus-visible{
 outline:3px solid var(--steepest-function);outline-offset:2px}
.steepest-picture{max-width:100%;height:auto;display:block}
.steepest-picture text{font-family:var(--jp-content-font-family,sans-serif)!important;font-variant-numeric:tabular-nums}
svg.steepest-picture>svg text,svg.steepest-picture>text{font-size:14px}
.steepest-state{min-height:2.9em}
.steepest-state b{color:var(--steepest-yours)}
"""

_shown: dict[str, "Frame"] = {}


class Frame:
    """One figure on a page, and what its controls do."""

    def __init__(self, figure: Interactive, recording: dict[str, Any]) -> None:
        self.figure, self._recording = figure, recording
        self.light = Light(figure.goal)
        self._draw = figure.picture(recording)
        # Controls may speak from another thread than the cell that made them.
        self._lock = threading.RLock()
        self._quiet = False
        self.controls = {control.name: self._make(control) for control in figure.controls}
        self.goal, self.picture, self.state = widgets.HTML(), widgets.HTML(), widgets.HTML()
        self.run_yours = widgets.ToggleButton(value=False)
        self.run_yours.observe(lambda change: self._run(), names="value")
        self.reset_button = widgets.Button(description="Reset")
        self.reset_button.on_click(lambda button: self.reset())
        self.widget = self._layout()
        self.notice()
        self.update()

    def _make(self, control: Any) -> Live:
        live: Live = control.make(lambda: self._changed(control.name))
        live.widget.add_class(f"steepest-control-{control.name}")
        return live

    def _layout(self) -> widgets.VBox:
        style = widgets.HTML(f"<style>{palette.css()}{_CSS}</style>", layout={"display": "none"})
        row = {"flex_flow": "row wrap", "grid_gap": "4px 16px", "align_items": "center"}
        controls = widgets.Box([live.widget for live in self.controls.values()], layout=row)
        last = widgets.Box([self.run_yours, self.reset_button], layout=row)
        root = widgets.VBox(
            [style, self.goal, controls, self.picture, self.state, last], layout={"overflow": "visible"}
        )
        for widget, name in (
            (root, "figure"),
            (root, f"{self.figure.name}-{self.figure.goal.name}"),
            (self.run_yours, "yours"),
            (self.reset_button, "reset"),
        ):
            widget.add_class(f"steepest-{name}")
        return root

    def _changed(self, name: str) -> None:
        if self._quiet:
            return
        with self._lock:
            self._set_back(name)
            self.update()

    def _set_back(self, changed: str) -> None:
        self._quiet = True
        for control in self.figure.controls:
            if control.restarts and control.name != changed:
                self.controls[control.name].reset()
        self._quiet = False

    def _run(self) -> None:
        if not self._quiet:
            with self._lock:
                self.notice()
                self.update()

    def update(self) -> None:
        """Show what the controls say."""
        values = {name: live.value for name, live in self.controls.items()}
        refused = ""
        if self.run_yours.value:
            try:
                state = yours.ask(self.figure.pieces, lambda names: self.figure.yours(values, self._recording, names))
            except yours.Refused as sentence:
                refused = str(sentence)
                self._quiet = True
                self.run_yours.value = False
                self._quiet = False
                self.notice()
        if not self.run_yours.value:
            state = self.figure.recorded(values, self._recording)
        self._show(state, refused)

    def _show(self, state: State, refused: str) -> None:
        self.light.see(state)
        self.goal.value = self.light.to_html()
        self.picture.value = self._draw(state, self.run_yours.value)
        sentence = html.escape(self.figure.sentence(state))
        if refused:
            sentence = f"{html.escape(refused)}. Check it again; until then this is the recording.<br>{sentence}"
        if self.run_yours.value:
            sentence = f"<b>Yours:</b> {sentence}"
        self.state.value = f'<p class="steepest-state" aria-live="polite">{sentence}</p>'

    def notice(self) -> None:
        """Let "Run it on yours" say what it can do now."""
        missing = yours.first_open(self.figure.pieces)
        if self.run_yours.value:
            label = "Back to the recording"
        else:
            label = f"Run it on yours: pass {missing} first" if missing else "Run it on yours"
        self.run_yours.disabled = bool(missing) and not self.run_yours.value
        self.run_yours.description = label

    def reset(self) -> None:
        """Everything as it was when the figure appeared."""
        with self._lock:
            self._quiet = True
            self.run_yours.value = False
            for live in self.controls.values():
                live.reset()
            self._quiet = False
            self.light.reset()
            self.notice()
            self.update()

    def close(self) -> None:
        """Take the figure's widgets away, and stop what plays."""
        self._quiet = True
        for live in self.controls.values():
            live.reset()
        _close(self.widget)


def _close(widget: widgets.Widget) -> None:
    parts = [*getattr(widget, "children", ()), getattr(widget, "style", None), getattr(widget, "layout", None)]
    for part in parts:
        if isinstance(part, widgets.Widget):
            _close(part)
    widget.close()


def show(figures: dict[tuple[str, str], Interactive], lesson: str, name: str, goal: str) -> None:
    """Display the figure `name` with `goal`, in place of the one that an earlier run of the cell displayed.

    ValueError for a goal that the figure does not have.
    """
    if (name, goal) not in figures:
        goals = ", ".join(repr(known) for figure, known in figures if figure == name)
        raise ValueError(f"{name}({goal!r}): this figure's goals are {goals}")
    key = f"{lesson} {name} {goal}"
    if key in _shown:
        _shown.pop(key).close()
    _shown[key] = Frame(figures[name, goal], recordings.load(lesson)[name])
    display(_shown[key].widget)


def _piece_passed(piece: str) -> None:
    for frame in tuple(_shown.values()):
        if piece in frame.figure.pieces:
            frame.notice()


progress.subscribe(_piece_passed)
