"""An arrow between two places in pixels, words on a plate, numbers with their sign: what both figures draw."""

import math

from course.figures.kit import palette, svg
from course.figures.kit.recordings import rounded


def arrow(start: svg.Point, end: svg.Point, role: str, width: float = 3, dash: str = "solid") -> str:
    """An arrow whose tip is at `end`; its head is all there is of a short one."""
    (left, top), (across, down) = start, end
    length = math.hypot(across - left, down - top)
    turn = math.degrees(math.atan2(down - top, across - left))
    head = min(13.0, length)
    stop = max(length - 8, 0) / length if length else 0
    dashes = f' stroke-dasharray="{svg.DASHES[dash]}"' if svg.DASHES[dash] else ""
    way = f"M{left:.1f} {top:.1f}L{left + stop * (across - left):.1f} {top + stop * (down - top):.1f}"
    shaft = f'<path d="{way}" fill="none" style="stroke:{palette.var(role)}" stroke-width="{width}"{dashes}/>'
    place = f'transform="translate({across:.1f} {down:.1f}) rotate({turn:.1f})"'
    return shaft + f'<path d="M0 0L-{head:.1f}-7V7Z" style="fill:{palette.var(role)}" {place}/>'


def plate(across: float, down: float, words: str, role: str, anchor: str = "middle") -> str:
    """`words` on a plate in the color of the page, so that lines behind them do not cross them."""
    width = 7.5 * len(words) + 6
    left = across - {"start": 3, "middle": width / 2, "end": width - 3}[anchor]
    box = f'x="{left:.1f}" y="{down - 13:.1f}" width="{width:.1f}" height="17"'
    return f'<rect {box} style="fill:{palette.var("page")}"/>' + svg.text(across, down, words, role, anchor)


def signed(number: float, digits: int = 2) -> str:
    """`number` to so many digits, with a true minus sign."""
    return f"{rounded(number, digits):.{digits}f}".replace("-", "−")


def short(number: float) -> str:
    """`number` with no more digits than it needs, with a true minus sign."""
    return f"{rounded(number, 4):g}".replace("-", "−")
