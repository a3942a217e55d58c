"""Three ReLUs with kinks at 1, 2 and 3, and their weighted sum. Green: a bump."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

KINKS = (1.0, 2.0, 3.0)
WEIGHTS = tuple(k / 2 for k in range(-6, 7))
START = (2.0, 0.0, -1.0)
GRID = tuple(k / 10 for k in range(51))
GOAL = tuple(max(0.0, 1 - abs(x - 2)) for x in GRID)
"""The bump: 0 up to 1, straight up to 1 at 2, straight down to 0 at 3, 0 from there."""

CLOSE = 1e-6
DASH = ("solid", "dashed", "dotted")
PARTS = svg.Axes(left=44, top=36, width=292, height=252, x=(0, 5), y=(-3.2, 3.2))
SUM = svg.Axes(left=398, top=36, width=292, height=252, x=(0, 5), y=(-3.2, 3.2))


def record(names: Names) -> dict[str, Any]:
    """Each of the three units along the grid."""
    return {"units": _units(names)}


def _units(names: Names) -> list[list[float]]:
    return [[rounded(a, 6) for a in names["relu"](np.array(GRID) - kink)] for kink in KINKS]


def recorded(values: Values, recording: Recording) -> State:
    """Each unit times its weight, and their sum."""
    return _state(values, recording["units"])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's relu."""
    return _state(values, _units(names))


def _state(values: Values, units: Sequence[Sequence[float]]) -> State:
    weights = [values[f"v{j}"] for j in range(len(KINKS))]
    parts = [[weight * a for a in unit] for weight, unit in zip(weights, units, strict=True)]
    total = [sum(column) for column in zip(*parts, strict=True)]
    gap = max(abs(value - goal) for value, goal in zip(total, GOAL, strict=True))
    return {"weights": weights, "parts": parts, "sum": total, "gap": gap}


def sentence(state: State) -> str:
    """The slopes of the sum in words: each weight adds to the slope from its kink on."""
    slopes = [sum(state["weights"][: j + 1]) for j in range(len(KINKS))]
    said = ", ".join(_number(slope) for slope in slopes)
    return (
        f"The sum has slope 0 up to 1, then {said} from 1, 2 and 3 on. "
        f"It is at most {state['gap']:.2f} away from the bump."
    )


def _number(value: float) -> str:
    return f"{value:g}".replace("-", "−")


def _backdrop() -> str:
    ticks = (0, 1, 2, 3, 4, 5)
    parts = []
    for axes, words in ((PARTS, "three units, each times its weight"), (SUM, "their sum")):
        parts += [axes.line([(0, 0), (5, 0)], "line", 1), axes.spines(ticks, (-3, -2, -1, 0, 1, 2, 3), "x")]
        parts.append(axes.text(0, 3.2, words, "ink", "start", (0, -12)))
    return "".join([*parts, SUM.line(zip(GRID, GOAL, strict=True), "recorded", 3, "dotted")])


def picture(recording: Recording) -> Draw:
    """Left the three weighted units, right their sum and the bump."""
    backdrop = _backdrop()

    def draw(state: State, mine: bool) -> str:
        role = "yours" if mine else "function"
        parts = [backdrop]
        for kink, dash, part in zip(KINKS, DASH, state["parts"], strict=True):
            parts.append(PARTS.inside([PARTS.line(zip(GRID, part, strict=True), role, 3, dash)]))
            parts.append(PARTS.marker(kink, 0, role, "diamond" if mine else "round"))
        parts.append(SUM.inside([SUM.line(zip(GRID, state["sum"], strict=True), role, 4)]))
        parts.append(SUM.text(2.6, 0.6, "the bump", "recorded"))
        return svg.picture(parts, "Three straight lines with a kink each, and their sum beside the bump to be reached.")

    return draw


def _slider(j: int) -> Slider:
    return Slider(f"v{j}", f"kink at {KINKS[j]:g}: weight", WEIGHTS, START[j], _number)


FIGURES = {
    ("bump", "three_relus"): Interactive(
        name="bump",
        goal=Goal(
            "three_relus",
            "Choose the three weights so that the sum is the dotted bump.",
            (Part("a bump", lambda s: s["gap"] < CLOSE),),
            "Three kinks make a bump, and bumps side by side follow any curve.",
        ),
        controls=tuple(_slider(j) for j in range(len(KINKS))),
        pieces=("relu",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


# --- the picture for the text -----------------------------------------------------------------------------

TOLD = (((1.0, 0.0, 0.0), "one unit"), ((1.0, -1.0, 0.0), "two: a step"), ((2.0, -2.0, -1.0), "three"))


def still(recording: Recording) -> tuple[str, bytes]:
    """One unit, two and three, with their sums: none of them is the bump."""

    def draw(figure: Figure) -> None:
        panels = figure.subplots(1, len(TOLD), sharey=True)
        for axes, (weights, words) in zip(panels, TOLD, strict=True):
            state = _state({f"v{j}": weight for j, weight in enumerate(weights)}, recording["units"])
            for weight, style, part in zip(weights, ("-", "--", ":"), state["parts"], strict=True):
                if weight:
                    axes.plot(GRID, part, style, color=palette.light("recorded"), linewidth=1.5)
            axes.plot(GRID, state["sum"], color=palette.light("function"), linewidth=3)
            axes.axhline(0, color=palette.light("line"), linewidth=1)
            axes.set(title=words, xlabel="x", xticks=[0, 1, 2, 3, 4, 5], ylim=(-3.2, 3.2), yticks=[-2, 0, 2])

    return stills.png(draw)


STILLS = {"bump_steps": still}
