"""A surface, its contours and two cuts through it. Green: a place where one cut is flat and the other is steep."""

import math
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from course.figures.gradients.valleys import number_on_line
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

FORMULA = "f(x, y) = x² − xy + y²/2"
GRID = tuple(k / 5 for k in range(-10, 11))
LEVELS = (0.25, 1.0, 2.0, 4.0, 7.0)
FLAT, STEEP = 0.05, 1.0
TOP = 10.0

SIDES: dict[str, Any] = {"left": 538, "width": 150, "height": 104, "x": (-2.2, 2.2), "y": (-1.5, 10.5)}
MAP = svg.Axes(left=286, top=44, width=206, height=206, x=(-2, 2), y=(-2, 2))
ALONG_X, ALONG_Y = svg.Axes(top=26, **SIDES), svg.Axes(top=182, **SIDES)
MIDDLE, LEAN, LIFT = (124.0, 226.0), (27.0, 13.0), 14.5
"""Where (0, 0) at height 0 stands in the drawing of the surface, the way of one unit of x, the way of one of height."""


def f(place: Any) -> Any:
    """The surface, at an array or pair (x, y)."""
    x, y = place
    return x**2 - x * y + y**2 / 2


def record(names: Names) -> dict[str, Any]:
    """Both partial derivatives at each place of the grid: rows for x, columns for y."""
    partial = names["partial_derivative"]
    return {
        along: [[rounded(partial(f, np.array([x, y]), i), 6) for y in GRID] for x in GRID]
        for i, along in enumerate(("x", "y"))
    }


def recorded(values: Values, recording: Recording) -> State:
    """The place, its height, and the slopes of the two cuts."""
    x, y = values["x"], values["y"]
    slopes = {f"along {along}": recording[along][GRID.index(x)][GRID.index(y)] for along in ("x", "y")}
    return {"x": x, "y": y, "height": f((x, y)), **slopes}


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's partial_derivative."""
    state, place = recorded(values, recording), np.array([values["x"], values["y"]])
    slopes = {f"along {along}": names["partial_derivative"](f, place.copy(), i) + 0.0 for i, along in enumerate("xy")}
    return {**state, **slopes}


def sentence(state: State) -> str:
    """The place in words."""
    return (
        f"At x = {_signed(state['x'], 1)}, y = {_signed(state['y'], 1)} the height is {_signed(state['height'])}. "
        f"Along x the slope is {_signed(state['along x'])} ({_way(state['along x'])}), "
        f"along y it is {_signed(state['along y'])} ({_way(state['along y'])})."
    )


def _way(slope: float) -> str:
    if abs(slope) <= FLAT:
        return "flat"
    return ("steeply " if abs(slope) >= STEEP else "") + ("up" if slope > 0 else "down")


def _signed(number: float, digits: int = 2) -> str:
    return f"{rounded(number, digits):.{digits}f}".replace("-", "−")


# --- the picture ------------------------------------------------------------------------------------------


def _lifted(x: float, y: float, height: float | None = None) -> svg.Point:
    """Where a place stands in the drawing, on the surface or at `height`: x leads back to the right, y to the left."""
    up = f((x, y)) if height is None else height
    return MIDDLE[0] + (x - y) * LEAN[0], MIDDLE[1] - (x + y) * LEAN[1] - up * LIFT


def _way_through(points: Any, role: str, width: float, dash: str = "") -> str:
    way = " ".join(f"{across:.1f},{down:.1f}" for across, down in points)
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<polyline points="{way}" fill="none" style="stroke:{palette.var(role)}" stroke-width="{width}"{dashes}/>'


def _tiles() -> list[list[svg.Point]]:
    """The surface in tiles, from the back to the front, so that what is in front hides what is behind."""
    side = 4 / 12
    ticks = [-2 + side * k for k in range(12)]
    places = sorted(((x, y) for x in ticks for y in ticks), key=lambda place: -sum(place))
    around = ((0, 0), (1, 0), (1, 1), (0, 1))
    return [[_lifted(x + a * side, y + b * side) for a, b in around] for x, y in places]


def _surface() -> str:
    tiles = [" ".join(f"{across:.1f},{down:.1f}" for across, down in tile) for tile in _tiles()]
    look = f"fill:{palette.var('page')};stroke:{palette.var('function')};stroke-opacity:0.5"
    return f'<g style="{look}">{"".join(f"""<polygon points="{tile}"/>""" for tile in tiles)}</g>'


FLOOR = [_lifted(x, y, 0) for x, y in ((-2, -2), (2, -2), (2, 2), (-2, 2), (-2, -2))]
"""The square of all places, below the surface."""

NAMES = tuple(
    (name, across + shift, down + 16)
    for name, (across, down), shift in (("x", _lifted(0.3, -2, 0), 8), ("y", _lifted(-2, 0.3, 0), -8))
)
"""Where the two front sides of the square are named."""


def level(height: float) -> list[svg.Point]:
    """The level curve of a height: with u = x - y/2 the surface is u² + y²/4, so the curve is an ellipse."""
    radius, turns = math.sqrt(height), [math.tau * k / 60 for k in range(61)]
    return [(radius * (math.cos(t) + math.sin(t)), 2 * radius * math.sin(t)) for t in turns]


def _backdrop() -> str:
    parts = [_way_through(FLOOR, "line", 1), _surface()]
    parts += [svg.text(across, down, name, "faint", "middle") for name, across, down in NAMES]
    parts += [MAP.inside([MAP.line(level(c), "function", 1.5) for c in LEVELS])]
    parts += [number_on_line(MAP, 0, -math.sqrt(2 * c), c) for c in LEVELS if c < 2]
    parts += [number_on_line(MAP, math.sqrt(c), 0, c) for c in (2.0,)] + [MAP.spines((-2, 0, 2), (-2, 0, 2), "x", "")]
    parts.append(MAP.text(-2, 2, "y", "faint", "end", (-10, 22)))
    parts.append(svg.text(10, 20, FORMULA, "function-text"))
    parts.append(MAP.text(0, 2, "the same from above", "ink", "middle", (0, -20)))
    for axes, words in ((ALONG_X, "cut along x, y held"), (ALONG_Y, "cut along y, x held")):
        parts.append(axes.spines((-2, 0, 2), (0, 5, 10)))
        parts.append(axes.text(axes.x[0], axes.y[1], words, "ink", "start", (0, -8)))
    return "".join(parts)


def picture(recording: Recording) -> Draw:
    """The surface and its contours with both cuts on them, and each cut by itself with its tangent."""
    backdrop = _backdrop()
    fine = [k / 5 for k in range(-10, 11)]

    def draw(state: State, mine: bool) -> str:
        x, y = state["x"], state["y"]
        cuts = {"x": [(t, y) for t in fine], "y": [(x, t) for t in fine]}
        parts = [backdrop]
        for along, dash in (("x", ""), ("y", "7 5")):
            parts.append(_way_through([_lifted(*place) for place in cuts[along]], "function", 3, dash))
            parts.append(_way_through([MAP.at(*place) for place in cuts[along]], "function", 3, dash))
        shape, tangent, dot = ("diamond", "yours", "yours") if mine else ("round", "slope", "function")
        for axes, along, here in ((ALONG_X, "x", x), (ALONG_Y, "y", y)):
            heights = [(t, f(place)) for t, place in zip(fine, cuts[along], strict=True)]
            words = f"slope {_signed(state[f'along {along}'])}"
            parts.append(axes.line(heights, "function", 3, "solid" if along == "x" else "dashed"))
            parts.append(axes.inside([axes.line(_tangent(state, along, here), tangent, 3)]))
            parts.append(axes.marker(here, state["height"], dot, shape))
            parts.append(axes.text(2.2, 10.5, words, "slope-text", "end", (0, 14)))
        parts += [svg.marker(*_lifted(x, y), "ink", "round"), MAP.marker(x, y, "ink", "round")]
        label = "A surface, its level curves, and the two cuts through one place with their tangents."
        return svg.picture(parts, label)

    return draw


def _tangent(state: State, along: str, here: float) -> list[svg.Point]:
    slope, height = state[f"along {along}"], state["height"]
    reach = 1.1 / math.sqrt(1 + (slope / 2.7) ** 2)
    return [(here + side * reach, height + side * reach * slope) for side in (-1, 1)]


FIGURES = {
    ("slices", "flat_and_steep"): Interactive(
        name="slices",
        goal=Goal(
            "flat_and_steep",
            "Find a place where one cut is flat, slope 0, and the other steep, slope 1 or more.",
            (Part("flat and steep", lambda s: _flat_and_steep(s["along x"], s["along y"])),),
            "One cut is at its bottom, and the surface still falls: one zero is no minimum.",
        ),
        controls=(
            Slider("x", "x", GRID, -1.4, lambda x: _signed(x, 1)),
            Slider("y", "y", GRID, 0.8, lambda y: _signed(y, 1)),
        ),
        pieces=("partial_derivative",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def _flat_and_steep(one: float, other: float) -> bool:
    flat, steep = sorted((abs(one), abs(other)))
    return flat <= FLAT and steep >= STEEP


# --- the picture for the text -----------------------------------------------------------------------------


def still(recording: Recording) -> tuple[str, bytes]:
    """The surface, its contours and both cuts at a place that is flat along x and steep along y."""
    here, fine = (1.0, 2.0), np.linspace(-2, 2, 41)
    state = recorded({"x": here[0], "y": here[1]}, recording)
    heights = f(np.meshgrid(fine, fine))
    lines = {"x": (fine, np.full_like(fine, here[1])), "y": (np.full_like(fine, here[0]), fine)}

    def draw(figure: Figure) -> None:
        # Places by hand: the automatic layout of panels with equal axes is not the same each time.
        figure.set_layout_engine("none")
        surface, contours = figure.add_axes((0.0, 0.1, 0.34, 0.8)), figure.add_axes((0.4, 0.19, 0.31, 0.62))
        surface.plot(*zip(*FLOOR, strict=True), color=palette.light("line"), linewidth=1)
        look: dict[str, Any] = {
            "facecolor": palette.light("page"),
            "edgecolor": palette.light("function"),
            "linewidth": 0.5,
        }
        for tile in _tiles():
            surface.fill(*zip(*tile, strict=True), **look)
        for name, across, down in NAMES:
            surface.text(across, down, name, color=palette.light("faint"), ha="center")
        contours.contour(fine, fine, heights, LEVELS, colors=palette.light("function"), linewidths=1.2)
        for row, (along, style, place, words) in enumerate(
            (("x", "-", here[0], "flat"), ("y", "--", here[1], "steep"))
        ):
            cut, slope = figure.add_axes((0.77, 0.6 - 0.48 * row, 0.21, 0.3)), state[f"along {along}"]
            way = [_lifted(x, y) for x, y in zip(*lines[along], strict=True)]
            surface.plot(*zip(*way, strict=True), style, color=palette.light("ink"))
            contours.plot(*lines[along], style, color=palette.light("ink"))
            cut.plot(fine, f(lines[along]), style, color=palette.light("function"))
            ends = [(place + side, state["height"] + side * slope) for side in (-1, 1)]
            cut.plot(*zip(*ends, strict=True), color=palette.light("slope"), linewidth=3)
            cut.plot(place, state["height"], "o", color=palette.light("ink"))
            cut.set(xticks=[-2, 0, 2], yticks=[0, 5, 10], xlim=(-2.1, 3.1), ylim=(-1, 10.5))
            cut.set_title(f"along {along}: {words}, {slope:.0f}", color=palette.light("slope-text"))
        contours.plot(*here, "o", color=palette.light("ink"))
        surface.plot(*_lifted(*here), "o", color=palette.light("ink"))
        surface.invert_yaxis()
        surface.set_axis_off()
        surface.set_aspect("equal")
        contours.set(xlabel="x", ylabel="y", xticks=[-2, 0, 2], yticks=[-2, 0, 2], aspect="equal", title=FORMULA)

    return stills.png(draw)


STILLS = {"slices_flat_and_steep": still}
