"""Pictures as hand-made SVG strings, for figures that follow a slider within a blink.

An `Axes` is a rectangle of the picture with numbers along its sides; its methods give SVG elements as text.
Knows no figure and no widget.
"""

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from course.figures.kit.palette import var

Point = tuple[float, float]
WIDTH, HEIGHT = 700, 350
DASHES = {"solid": "", "dashed": "7 5", "dotted": "2 4"}


@dataclass(frozen=True)
class Axes:
    """A rectangle in pixels that shows x from `x[0]` to `x[1]` and y from `y[0]` (below) to `y[1]` (above)."""

    left: float
    top: float
    width: float
    height: float
    x: Point
    y: Point

    def at(self, x: float, y: float) -> Point:
        """Where (x, y) lies in the picture."""
        across = (x - self.x[0]) / (self.x[1] - self.x[0])
        up = (y - self.y[0]) / (self.y[1] - self.y[0])
        return self.left + across * self.width, self.top + (1 - up) * self.height

    def line(self, points: Iterable[Point], role: str, width: float = 2, dash: str = "solid") -> str:
        """A line through `points`."""
        way = " ".join(f"{x:.1f},{y:.1f}" for x, y in (self.at(*point) for point in points))
        dashes = f' stroke-dasharray="{DASHES[dash]}"' if DASHES[dash] else ""
        return f'<polyline points="{way}" fill="none" style="stroke:{var(role)}" stroke-width="{width}"{dashes}/>'

    def marker(self, x: float, y: float, role: str, shape: str = "round") -> str:
        """A marker at (x, y): "round", "hollow", "diamond", "cross", or an arrow head, "left" or "right"."""
        return marker(*self.at(x, y), role, shape)

    def text(
        self, x: float, y: float, words: str, role: str = "ink", anchor: str = "start", shift: Point = (0, 0)
    ) -> str:
        """`words` at (x, y), moved by `shift` pixels; `anchor` is "start", "middle" or "end"."""
        across, down = self.at(x, y)
        return text(across + shift[0], down + shift[1], words, role, anchor)

    def inside(self, parts: Iterable[str]) -> str:
        """`parts`, cut off at the rectangle's sides."""
        box = f"{self.left} {self.top} {self.width} {self.height}"
        size = f'x="{self.left}" y="{self.top}" width="{self.width}" height="{self.height}"'
        return f'<svg {size} viewBox="{box}">{"".join(parts)}</svg>'

    def spines(self, x_ticks: Sequence[float], y_ticks: Sequence[float], x_label: str = "", y_label: str = "") -> str:
        """The two spines with their ticks; the labels stand at the ends. `x_label` below, `y_label` above."""
        (left, bottom), (right, top) = self.at(self.x[0], self.y[0]), self.at(self.x[1], self.y[1])
        parts = [f'<path d="M{left} {top}V{bottom}H{right}" fill="none" style="stroke:{var("faint")}"/>']
        for tick in x_ticks:
            across, _ = self.at(tick, 0)
            parts.append(f'<path d="M{across:.1f} {bottom}v5" style="stroke:{var("faint")}"/>')
            parts.append(text(across, bottom + 19, _tick(tick), "faint", "middle"))
        for tick in y_ticks:
            _, down = self.at(0, tick)
            parts.append(f'<path d="M{left} {down:.1f}h-5" style="stroke:{var("faint")}"/>')
            parts.append(text(left - 8, down + 5, _tick(tick), "faint", "end"))
        parts.append(text(right, bottom + 36, x_label, "faint", "end"))
        parts.append(text(left + 6, top + 4, y_label, "faint"))
        return "".join(parts)


def text(across: float, down: float, words: str, role: str = "ink", anchor: str = "start") -> str:
    """`words` at a place in pixels."""
    place = f'x="{across:.1f}" y="{down:.1f}" text-anchor="{anchor}"'
    return f'<text {place} style="fill:{var(role)}">{html.escape(words)}</text>'


def marker(across: float, down: float, role: str, shape: str = "round") -> str:
    """A marker at a place in pixels. KeyError for no such shape."""
    look = {
        "round": '<circle r="6" style="fill:{c};stroke:{p}" stroke-width="1.5"/>',
        "hollow": '<circle r="5" style="fill:{p};stroke:{c}" stroke-width="2"/>',
        "diamond": '<path d="M0-8L8 0L0 8L-8 0Z" style="fill:{c};stroke:{p}" stroke-width="1.5"/>',
        "left": '<path d="M-4 0L8-7V7Z" style="fill:{c}"/>',
        "right": '<path d="M4 0L-8-7V7Z" style="fill:{c}"/>',
        "cross": '<path d="M-6-6L6 6M-6 6L6-6" style="stroke:{c}" stroke-width="3"/>',
    }[shape].format(c=var(role), p=var("page"))
    return f'<g transform="translate({across:.1f} {down:.1f})">{look}</g>'


def picture(parts: Iterable[str], label: str) -> str:
    """The whole picture; `label` says what it shows to who cannot see it."""
    return (
        f'<svg class="steepest-picture" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" role="img" '
        f'aria-label="{html.escape(label, quote=True)}">{"".join(parts)}</svg>'
    )


def _tick(value: float) -> str:
    return f"{value:g}".replace("-", "−")
