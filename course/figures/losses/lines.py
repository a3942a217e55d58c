"""A line among the galaxies, and its point on the loss surface: two pictures of one thing.

Green, twice: a loss below the best of lesson 01, by moving the point alone, then by moving the line alone.
"""

import math
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from autograder.exercises.galaxies import DISTANCE, VELOCITY
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

FINE = 20
"""Sliders move by 1/FINE. The line is held at distances 1 and 2, so that w and b are multiples of it too."""

WEIGHTS = tuple(k / FINE for k in range(-15, 31))
SHIFTS = tuple(k / FINE for k in range(-30, 31))
LEFT, RIGHT = tuple(k / FINE for k in range(16)), tuple(k / FINE for k in range(31))
TO_BEAT = 0.0747
"""The least loss of a line through the origin, in four digits: what one weight reached in lesson 01."""

HEIGHTS = (0.1, 0.2, 0.5, 1.0, 2.0)
GALAXIES = tuple(zip(DISTANCE, VELOCITY, strict=True))

SKY = svg.Axes(left=52, top=22, width=270, height=272, x=(0, 2.2), y=(-1.5, 2.0))
MAP = svg.Axes(left=406, top=22, width=278, height=272, x=(-0.75, 1.5), y=(-1.5, 1.5))


def record(names: Names) -> dict[str, Any]:
    """The loss of each line: rows for the weight, columns for the shift."""
    return {"loss": [[rounded(_loss(names, w, b), 6) for b in SHIFTS] for w in WEIGHTS]}


def _loss(names: Names, w: float, b: float) -> float:
    predicted = w * np.array(DISTANCE) + b
    return float(names["mean_squared_error"](predicted, np.array(VELOCITY)))


def recorded(values: Values, recording: Recording) -> State:
    """The line and its loss, from whichever two numbers the controls say."""
    state = _line(values)
    loss = recording["loss"][WEIGHTS.index(state["w"])][SHIFTS.index(state["b"])]
    return {**state, "loss": loss}


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same with the learner's mean_squared_error."""
    state = _line(values)
    return {**state, "loss": rounded(_loss(names, state["w"], state["b"]), 6)}


def _line(values: Values) -> dict[str, Any]:
    """Weight and shift, and the heights at distances 1 and 2."""
    if "w" in values:
        w, b = values["w"], values["b"]
    else:
        w, b = values["right"] - values["left"], 2 * values["left"] - values["right"]
    w, b = (round(FINE * number) / FINE for number in (w, b))
    return {"w": w, "b": b, "left": w + b, "right": 2 * w + b, "held": "left" in values}


def _beaten(state: State) -> bool:
    return bool(state["loss"] < TO_BEAT)


def sentence(state: State) -> str:
    """The line and its loss in words."""
    w, b = _signed(state["w"]), _signed(state["b"])
    said = f"w = {w}, b = {b}"
    if state["held"]:
        said = f"Heights {_signed(state['left'])} at distance 1 and {_signed(state['right'])} at 2 mean {said}"
    verdict = "below" if _beaten(state) else "not yet below"
    return f"{said}. This line has eight errors and one loss, {state['loss']:.4f}: {verdict} {TO_BEAT}."


def _signed(number: float) -> str:
    return f"{rounded(number, 2):.2f}".replace("-", "−")


# --- the picture ------------------------------------------------------------------------------------------


def levels(recording: Recording) -> dict[float, list[svg.Point]]:
    """The level curves of the recorded losses. The surface is a bowl, so three second differences tell all of it."""
    loss, w, b, k = recording["loss"], WEIGHTS.index(0.25), SHIFTS.index(0.0), 10
    reach = k / FINE
    bend_w = (loss[w + k][b] - 2 * loss[w][b] + loss[w - k][b]) / reach**2
    bend_b = (loss[w][b + k] - 2 * loss[w][b] + loss[w][b - k]) / reach**2
    corners = loss[w + k][b + k] - loss[w + k][b - k] - loss[w - k][b + k] + loss[w - k][b - k]
    bends = np.array([[bend_w, corners / (2 * reach) ** 2], [corners / (2 * reach) ** 2, bend_b]])
    slopes = np.array([loss[w + k][b] - loss[w - k][b], loss[w][b + k] - loss[w][b - k]]) / (2 * reach)
    way = -np.linalg.solve(bends, slopes)
    lowest = loss[w][b] + slopes @ way / 2
    stretch = np.linalg.inv(np.linalg.cholesky(bends)).T
    center, turns = np.array([WEIGHTS[w], SHIFTS[b]]) + way, [math.tau * t / 90 for t in range(91)]
    around = [stretch @ np.array([math.cos(turn), math.sin(turn)]) for turn in turns]
    return {
        height: [tuple(center + math.sqrt(2 * (height - lowest)) * direction) for direction in around]
        for height in HEIGHTS
    }


def _spot(curve: list[svg.Point]) -> svg.Point:
    """Where the number of a level curve stands: at its left end, or where it comes in from the left."""
    inside = [(w, b) for w, b in curve if w > MAP.x[0] + 0.1 and abs(b) < MAP.y[1] - 0.1]
    leftmost = min(w for w, _ in inside)
    return min((point for point in inside if point[0] < leftmost + 0.08), key=lambda point: point[1])


def _labeled(height: float, curve: list[svg.Point]) -> str:
    """The height of a level curve, on the curve."""
    across, down = MAP.at(*_spot(curve))
    width = 8 * len(f"{height:g}") + 6
    box = f'x="{across - width / 2:.1f}" y="{down - 8:.1f}" width="{width}" height="16"'
    behind = f'<rect {box} style="fill:{palette.var("page")}"/>'
    return behind + svg.text(across, down + 5, f"{height:g}", "function-text", "middle")


def _backdrop(recording: Recording) -> str:
    curves = levels(recording)
    parts = [
        SKY.spines((0, 1, 2), (-1, 0, 1, 2), "distance (megaparsec)", "velocity (1000 km/s)"),
        SKY.line([(0, 0), (2.2, 0)], "line", 1),
        MAP.inside([MAP.line(curve, "function", 1.5) for curve in curves.values()]),
        *(_labeled(height, curve) for height, curve in curves.items()),
        MAP.spines((-0.5, 0, 0.5, 1, 1.5), (-1, 0, 1), "weight w", ""),
        svg.text(MAP.left - 8, MAP.top + 5, "shift b", "faint", "end"),
    ]
    return "".join(parts)


def picture(recording: Recording) -> Draw:
    """Left the galaxies, the line and its errors; right the level curves of the loss and the line's point."""
    backdrop = _backdrop(recording)

    def draw(state: State, mine: bool) -> str:
        role, shape = ("yours", "diamond") if mine else ("function", "round")
        w, b = state["w"], state["b"]
        errors = [SKY.line([(d, w * d + b), (d, v)], "look", 1.5, "dotted") for d, v in GALAXIES]
        line = SKY.line([(0, b), (2.2, 2.2 * w + b)], role, 4 if mine else 3)
        parts = [backdrop, SKY.inside([*errors, line]), *(SKY.marker(d, v, "ink", "hollow") for d, v in GALAXIES)]
        if state["held"]:
            parts += [_handle(1, state["left"], role), _handle(2, state["right"], role)]
        cross = [[(w, MAP.y[0]), (w, b)], [(MAP.x[0], b), (w, b)]]
        parts += [MAP.line(side, "recorded", 1.5, "dotted") for side in cross]
        parts += [MAP.marker(w, b, role, shape), _words(w, b, state["loss"])]
        label = (
            "Eight galaxies with a line and its errors, and the level curves of the loss with the point of this line."
        )
        return svg.picture(parts, label)

    return draw


def _handle(distance: float, height: float, role: str) -> str:
    """Where the line is held, drawn as a square."""
    across, down = SKY.at(distance, height)
    look = f"fill:{palette.var('page')};stroke:{palette.var(role)}"
    return f'<rect x="{across - 6:.1f}" y="{down - 6:.1f}" width="12" height="12" style="{look}" stroke-width="3"/>'


def _words(w: float, b: float, loss: float) -> str:
    """The loss beside the point, on the side with more room."""
    anchor, shift = ("start", 12) if w < 0.9 else ("end", -12)
    return MAP.text(w, b, f"loss {loss:.4f}", "ink", anchor, (shift, -9 if b < 1.3 else 20))


SHARED: dict[str, Any] = {
    "name": "line_and_point",
    "pieces": ("mean_squared_error",),
    "recorded": recorded,
    "yours": yours,
    "picture": picture,
    "sentence": sentence,
}

FIGURES = {
    ("line_and_point", "surface"): Interactive(
        goal=Goal(
            "surface",
            f"Move the point, and nothing else, until its loss is below {TO_BEAT}.",
            (Part("the loss", _beaten),),
            "One point of the surface is one whole line, with all its errors.",
        ),
        controls=(Slider("w", "weight w", WEIGHTS, 1.0, _signed), Slider("b", "shift b", SHIFTS, -0.5, _signed)),
        **SHARED,
    ),
    ("line_and_point", "line"): Interactive(
        goal=Goal(
            "line",
            f"Move the line at its two handles until its loss is below {TO_BEAT}.",
            (Part("the loss", _beaten),),
            "Each line has its point. The galaxies have none: they make the surface.",
        ),
        controls=(
            Slider("left", "height at 1", LEFT, 0.1, _signed),
            Slider("right", "height at 2", RIGHT, 1.3, _signed),
        ),
        **SHARED,
    ),
}


# --- the pictures for the text ----------------------------------------------------------------------------

TOLD: dict[str, tuple[tuple[str, float, float], ...]] = {
    "line_and_point_surface": (("A", 1.0, -1.0), ("B", 1.0, 0.5), ("C", -0.2, 1.0)),
    "line_and_point_line": (("A", 1.1, -1.0), ("B", 0.8, -0.4), ("C", 0.5, 0.2), ("D", 0.2, 0.8)),
}
STYLES = ("-", "--", "-.", ":")


def _still(name: str, recording: Recording) -> tuple[str, bytes]:
    """Some lines among the galaxies, and the point of each on the level curves."""

    def draw(figure: Figure) -> None:
        # Places by hand: the automatic layout of panels with level curves is not the same each time.
        figure.set_layout_engine("none")
        sky, surface = figure.add_axes((0.08, 0.16, 0.39, 0.74)), figure.add_axes((0.57, 0.16, 0.41, 0.74))
        behind = {"boxstyle": "square,pad=0.1", "facecolor": palette.light("page"), "edgecolor": "none"}
        small: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": 8}
        for height, curve in levels(recording).items():
            surface.plot(*zip(*curve, strict=True), color=palette.light("function"), linewidth=1)
            surface.text(*_spot(curve), f"{height:g}", color=palette.light("function-text"), bbox=behind, **small)
        for (letter, w, b), style in zip(TOLD[name], STYLES, strict=False):
            sky.plot([0, 2.2], [b, 2.2 * w + b], style, color=palette.light("function"))
            sky.text(0.03, b + 0.12, letter, weight="bold")
            surface.plot(w, b, "o", color=palette.light("ink"))
            loss = recorded({"w": w, "b": b}, recording)["loss"]
            side, way = ("left", 7) if w < 0.7 else ("right", -7)
            surface.annotate(f"{letter}, loss {loss:.2f}", (w, b), (way, 4), textcoords="offset points", ha=side)
        sky.plot(DISTANCE, VELOCITY, "o", color=palette.light("ink"), markerfacecolor="none", markersize=6)
        sky.set(xlim=(0, 2.2), ylim=(-1.5, 3), xticks=[0, 1, 2], yticks=[-1, 0, 1, 2, 3])
        sky.set(xlabel="distance (megaparsec)", title="velocity: lines", ylabel="1000 km/s")
        surface.set(xlim=(-0.75, 1.5), ylim=(-1.5, 1.5), xticks=[-0.5, 0, 0.5, 1, 1.5], yticks=[-1, 0, 1])
        surface.set(xlabel="weight w", title="loss: points", ylabel="shift b")

    return stills.png(draw)


def surface_still(recording: Recording) -> tuple[str, bytes]:
    """Three lines, far apart, and their points."""
    return _still("line_and_point_surface", recording)


def line_still(recording: Recording) -> tuple[str, bytes]:
    """A line that turns about one place, and the straight way that its point goes."""
    return _still("line_and_point_line", recording)


STILLS = {"line_and_point_surface": surface_still, "line_and_point_line": line_still}
