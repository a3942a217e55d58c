"""A log axis for the lesson's pictures: ticks at powers of ten, numbers shown at their exponents. Knows no figure."""

import math
from collections.abc import Sequence

from course.figures.kit import svg
from course.figures.kit.palette import var

SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def power(exponent: int) -> str:
    """A power of ten as text: 10⁻⁶."""
    return f"10{str(exponent).translate(SUPERSCRIPTS)}"


def said(number: float) -> str:
    """A number that is not negative, in a few characters: 0.052, 3.1·10⁻⁶, 0."""
    if number == 0 or 0.01 <= number < 1000:
        return f"{number:.2g}"
    exponent = math.floor(math.log10(number))
    return f"{number / 10**exponent:.1f}·{power(exponent)}"


def height(number: float, axes: svg.Axes) -> float:
    """The exponent at which `number` stands, kept within the axes; 0 stands at the bottom."""
    low, high = axes.y
    return low if number <= 0 else min(max(math.log10(number), low), high)


def spines(axes: svg.Axes, x_ticks: Sequence[float], exponents: Sequence[int], x_label: str, y_label: str) -> str:
    """The two spines, with powers of ten up the left one and a faint line at 1."""
    parts = [axes.spines(x_ticks, (), x_label, y_label)]
    left, _ = axes.at(axes.x[0], 0)
    for exponent in exponents:
        _, down = axes.at(axes.x[0], exponent)
        parts.append(f'<path d="M{left} {down:.1f}h-5" style="stroke:{var("faint")}"/>')
        parts.append(svg.text(left - 8, down + 5, power(exponent), "faint", "end"))
    if axes.y[0] < 0 < axes.y[1]:
        parts.append(axes.line([(axes.x[0], 0), (axes.x[1], 0)], "line", 1))
    return "".join(parts)
