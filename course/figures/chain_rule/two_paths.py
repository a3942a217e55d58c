"""Two paths from x to y, and what arrives over each. Green: slopes, none of them 0, that cancel."""

from typing import Any

import numpy as np
from matplotlib.figure import Figure

from course.figures.chain_rule.arrows import arrow, short
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

SLOPES = (-3.0, -2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0, 3.0)
FIXED = 2.0
"""The slope from x to u."""

NODES = {"x": (52.0, 170.0), "u": (210.0, 66.0), "v": (210.0, 274.0), "y": (368.0, 170.0)}
RADIUS = 22
ARRIVES = svg.Axes(left=470, top=16, width=216, height=292, x=(0, 3), y=(-15.5, 17))


def record(names: Names) -> dict[str, Any]:
    """What arrives over each path alone, and over both, for all slopes of the grid."""
    return {
        "path": {
            "u": [_slope([b], [FIXED], names) for b in SLOPES],
            "v": [[_slope([d], [c], names) for d in SLOPES] for c in SLOPES],
        },
        "total": [[[_slope([b, d], [FIXED, c], names) for d in SLOPES] for c in SLOPES] for b in SLOPES],
    }


def _slope(outer: list[float], inner: list[float], names: Names) -> float:
    """The slope of y along x, over one path or over several."""
    (slope,) = names["total_derivative"](np.array(outer), np.array([[s] for s in inner]))
    return rounded(slope)


def recorded(values: Values, recording: Recording) -> State:
    """What arrives at y with the slopes that the sliders say."""
    b, c, d = (SLOPES.index(values[name]) for name in ("uy", "xv", "vy"))
    arriving = {"u": recording["path"]["u"][b], "v": recording["path"]["v"][c][d]}
    return {**_slopes(values), "path": arriving, "total": recording["total"][b][c][d]}


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's total_derivative."""
    b, c, d = (values[name] for name in ("uy", "xv", "vy"))
    arriving = {"u": _slope([b], [FIXED], names), "v": _slope([d], [c], names)}
    return {**_slopes(values), "path": arriving, "total": _slope([b, d], [FIXED, c], names)}


def _slopes(values: Values) -> dict[str, Any]:
    return {"slopes": {"xu": FIXED, "uy": values["uy"], "xv": values["xv"], "vy": values["vy"]}}


def cancels(state: State) -> bool:
    """Whether x has no effect on y."""
    return bool(abs(state["total"]) < 1e-9)


def sentence(state: State) -> str:
    """The two paths in words."""
    slopes, path, total = state["slopes"], state["path"], state["total"]
    said = (
        f"Over u: {short(slopes['xu'])} · {_factor(slopes['uy'])} = {short(path['u'])}. "
        f"Over v: {short(slopes['xv'])} · {_factor(slopes['vy'])} = {short(path['v'])}. "
    )
    if cancels(state):
        return f"{said} Together 0: x has no effect on y, although every link is at work."
    return f"{said} Together {short(total)}: y moves {short(total)} times as far as x."


def _factor(number: float) -> str:
    return f"({short(number)})" if number < 0 else short(number)


# --- the picture ------------------------------------------------------------------------------------------


def _backdrop() -> str:
    return ARRIVES.line([(0, 0), (3, 0)], "faint", 1) + ARRIVES.spines(
        (), (-15, -10, -5, 0, 5, 10, 15), "", "y moves, for each unit of x"
    )


def picture(recording: Recording) -> Draw:
    """Left the links with their slopes, right what arrives over u, then over v on top of it, and both together."""
    backdrop = _backdrop()

    def draw(state: State, mine: bool) -> str:
        parts = [backdrop, *_links(state), *_nodes(), *_arriving(state, mine)]
        return svg.picture(
            parts, "Two paths from x to y with a slope at each link, and what arrives over each of them."
        )

    return draw


def _links(state: State) -> list[str]:
    parts = []
    for way, slope in state["slopes"].items():
        (left, top), (across, down) = NODES[way[0]], NODES[way[1]]
        length = ((across - left) ** 2 + (down - top) ** 2) ** 0.5
        side, lift = (across - left) / length, (down - top) / length
        start = (left + RADIUS * side, top + RADIUS * lift)
        end = (across - (RADIUS + 3) * side, down - (RADIUS + 3) * lift)
        parts.append(arrow(start, end, "slope", 1.5 + 1.5 * abs(slope), "dashed" if slope < 0 else "solid"))
        words = f"{short(slope)} (fixed)" if way == "xu" else short(slope)
        above = -14 if "u" in way else 26
        anchor = "end" if way[0] == "x" else "start"
        shift = -8 if way[0] == "x" else 8
        parts.append(svg.text((left + across) / 2 + shift, (top + down) / 2 + above, words, "slope-text", anchor))
    return parts


def _nodes() -> list[str]:
    circle = f'style="fill:{palette.var("page")};stroke:{palette.var("function")}" stroke-width="2.5"'
    return [
        f'<circle cx="{across}" cy="{down}" r="{RADIUS}" {circle}/>' + svg.text(across, down + 5, name, "ink", "middle")
        for name, (across, down) in NODES.items()
    ]


def _arriving(state: State, mine: bool) -> list[str]:
    """Three columns; the arrow of the second path starts where that of the first ends."""
    role, words = ("yours", "yours") if mine else ("slope", "together")
    first, both, total = state["path"]["u"], state["path"]["u"] + state["path"]["v"], state["total"]
    steps = (("over u", 0.5, 0.0, first), ("over v", 1.5, first, both), (words, 2.5, 0.0, total))
    parts = [ARRIVES.line([(0.5, first), (1.5, first)], "recorded", 1.5, "dotted")]
    parts.append(ARRIVES.line([(1.5, both), (2.5, both)], "recorded", 1.5, "dotted"))
    for label, column, low, high in steps:
        parts.append(arrow(ARRIVES.at(column, low), ARRIVES.at(column, high), role, 5) if low != high else "")
        ink = ("yours" if mine else "slope-text") if column > 2 else "ink"
        parts.append(svg.text(ARRIVES.at(column, 0)[0], 330, label, ink, "middle"))
    parts.append(ARRIVES.marker(2.5, total, "yours" if mine else "slope-text", "diamond" if mine else "hollow"))
    return parts


FIGURES = {
    ("paths", "no_effect"): Interactive(
        name="paths",
        goal=Goal(
            "no_effect",
            "Choose the three slopes so that x has no effect on y. None of them can be 0.",
            (Part("no effect", cancels),),
            "Changes that arrive over several paths add up, so two paths can cancel.",
        ),
        controls=(
            Slider("uy", "u to y, slope", SLOPES, 1.0, short),
            Slider("xv", "x to v, slope", SLOPES, 1.0, short),
            Slider("vy", "v to y, slope", SLOPES, 1.5, short),
        ),
        pieces=("total_derivative",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """Three choices of slopes: both paths lift, one takes back a part, one takes back too much."""
    choices = (
        {"uy": 1.5, "xv": 1.0, "vy": 2.0},
        {"uy": 1.5, "xv": -1.0, "vy": 2.0},
        {"uy": 1.5, "xv": -2.0, "vy": 2.0},
    )

    def draw(figure: Figure) -> None:
        panels = figure.subplots(1, 3)
        for axes, values in zip(panels, choices, strict=True):
            _panel(axes, recorded(values, recording))

    return stills.png(draw)


PLACES = {"x": (0.0, 0.0), "u": (1.0, 1.0), "v": (1.0, -1.0), "y": (2.0, 0.0)}


def _panel(axes: Any, state: State) -> None:
    for way, slope in state["slopes"].items():
        (left, low), (right, high) = PLACES[way[0]], PLACES[way[1]]
        look = {
            "arrowstyle": "-|>",
            "color": palette.light("slope"),
            "linewidth": 1 + abs(slope),
            "shrinkA": 11,
            "shrinkB": 11,
        }
        style = {"linestyle": "--"} if slope < 0 else {}
        axes.annotate("", (right, high), (left, low), arrowprops={**look, **style})
        above = 0.22 if "u" in way else -0.4
        axes.text(
            (left + right) / 2, (low + high) / 2 + above, short(slope), ha="center", color=palette.light("slope-text")
        )
    for name, (across, up) in PLACES.items():
        axes.plot(
            across, up, "o", markersize=19, color=palette.light("function"), markerfacecolor=palette.light("page")
        )
        axes.text(across, up, name, ha="center", va="center_baseline")
    s = {way: _factor(slope) for way, slope in state["slopes"].items()}
    title = f"{s['xu']} · {s['uy']} + {s['xv']} · {s['vy']} = {short(state['total'])}"
    axes.set_title(title, color=palette.light("slope-text"))
    axes.set(xlim=(-0.3, 2.3), ylim=(-1.5, 1.5))
    axes.set_axis_off()


STILLS = {"paths_no_effect": still}
