"""Pictures from reused matplotlib artists, for figures with many curves, log axes and text.

Two figures of the same size lie on each other: `still` is drawn once, `moving` at every change. Drawing everything
anew takes 90 ms, the moving layer alone 2 ms. Knows no lesson and no widget.
"""

import html
import io
import itertools
import re
from collections.abc import Callable, Sequence
from typing import Any

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from course.figures.kit.palette import light, themed
from course.figures.kit.svg import HEIGHT, WIDTH

INCHES = (7.0, 3.5)
STYLE: Any = {
    "font.size": 10,
    "font.family": "sans-serif",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": light("faint"),
    "axes.labelcolor": light("faint"),
    "axes.titlesize": 10,
    "text.color": light("ink"),
    "xtick.color": light("faint"),
    "ytick.color": light("faint"),
    "lines.linewidth": 2,
    "lines.markersize": 7,
    "svg.fonttype": "none",
    "xtick.minor.visible": False,
    "ytick.minor.visible": False,
}
"""How every matplotlib picture of the course looks: two spines, few ticks, text as large as the lesson's."""

NO_METADATA = {"Creator": None, "Date": None, "Format": None, "Type": None}
Panels = Callable[[Figure], Sequence[Axes]]

# Ids that SVG elements refer to are page-wide: each picture salts its own.
_salts = itertools.count()


class Layers:
    """A picture whose axes exist twice: in `still`, to be drawn once, and in `moving`, empty and without spines.

    `panels` adds the axes to a figure; `draw` gives those of the still layer their curves, ticks and limits.
    """

    def __init__(self, panels: Panels, draw: Callable[[Sequence[Axes]], None], label: str) -> None:
        self._salt = f"steepest-{next(_salts)}"
        self._label = label
        with matplotlib.rc_context(STYLE):
            still = Figure(figsize=INCHES)
            still_axes = panels(still)
            draw(still_axes)
            self._moving = Figure(figsize=INCHES)
            self.moving = panels(self._moving)
        for behind, front in zip(still_axes, self.moving, strict=True):
            front.set(xscale=behind.get_xscale(), yscale=behind.get_yscale())
            front.set(xlim=behind.get_xlim(), ylim=behind.get_ylim())
            front.set_axis_off()
        self._still_svg = self._elements(still)

    def svg(self) -> str:
        """The picture as it is now."""
        return (
            f'<svg class="steepest-picture" viewBox="0 0 {INCHES[0] * 72:g} {INCHES[1] * 72:g}" width="{WIDTH}" '
            f'height="{HEIGHT}" role="img" aria-label="{html.escape(self._label, quote=True)}" '
            f'style="stroke-linejoin:round">{self._still_svg}{self._elements(self._moving)}</svg>'
        )

    def _elements(self, figure: Figure) -> str:
        """What stands between the tags of the figure's SVG, in the page's colors and with no rule for the page."""
        buffer = io.StringIO()
        with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": self._salt}):
            figure.savefig(buffer, format="svg", transparent=True, metadata=NO_METADATA)
        drawn = buffer.getvalue().split("<svg", 1)[1].split(">", 1)[1].rsplit("</svg>", 1)[0]
        drawn = re.sub(r"<defs>\s*<style.*?</style>\s*</defs>", "", drawn, flags=re.DOTALL)
        return themed(re.sub(r'<g id="[^"]*"', "<g", drawn))
