"""The valley x² + 9y², on which the dial is turned and golf is played, and how level curves and arrows are drawn.

Knows no figure and no control.
"""

import math
from typing import Any

from course.figures.kit import palette, svg

FORMULA = "f(x, y) = x² + 9y²"


def f(place: Any) -> Any:
    """The height at an array or pair (x, y)."""
    x, y = place
    return x**2 + 9 * y**2


def level(height: float) -> list[svg.Point]:
    """The places of one height: an ellipse, three times as long as it is wide."""
    radius, turns = math.sqrt(height), [math.tau * k / 60 for k in range(61)]
    return [(radius * math.cos(t), radius / 3 * math.sin(t)) for t in turns]


def number_on_line(axes: svg.Axes, x: float, y: float, number: float) -> str:
    """The height of a level curve, written on the curve at (x, y)."""
    (across, down), words = axes.at(x, y), f"{number:g}"
    width = 8 * len(words) + 6
    box = f'x="{across - width / 2:.1f}" y="{down - 8:.1f}" width="{width}" height="16"'
    behind = f'<rect {box} style="fill:{palette.var("page")}"/>'
    return behind + svg.text(across, down + 5, words, "function-text", "middle")


def levels(axes: svg.Axes, heights: tuple[float, ...]) -> str:
    """The level curves of `heights`, each with its number below the lowest place, where there is room."""
    lines = axes.inside([axes.line(level(height), "function", 1.5) for height in heights])
    below = [(-math.sqrt(height) / 3, height) for height in heights]
    room = 0.1 * (axes.y[1] - axes.y[0])
    return lines + "".join(number_on_line(axes, 0, y, height) for y, height in below if y > axes.y[0] + room)


def arrow(axes: svg.Axes, start: svg.Point, end: svg.Point, role: str, width: float = 3, dash: str = "solid") -> str:
    """An arrow from `start` to `end`, with a head of fixed size."""
    (across, down), (left, top) = axes.at(*end), axes.at(*start)
    turn = math.degrees(math.atan2(down - top, across - left))
    place = f'transform="translate({across:.1f} {down:.1f}) rotate({turn:.1f})"'
    head = f'<path d="M4 0L-9-7V7Z" style="fill:{palette.var(role)}" {place}/>'
    return axes.line([start, end], role, width, dash) + head
