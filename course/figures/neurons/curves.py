"""A gallery of bends: each with its slope, and the scores for which it is flat.

Green: the sigmoid flat for most scores, and tanh at a spread that the sigmoid still bears.
"""

from collections.abc import Sequence
from statistics import NormalDist
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

BENDS = {"sigmoid": "sigmoid", "tanh": "tanh", "ReLU": "relu", "leaky ReLU": "leaky_relu", "GELU": "gelu"}
SPOKEN = {piece: label for label, piece in BENDS.items()}
SPREADS = (0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 6.0)
FLAT = 0.05
MOST = 0.5
REACH = 8.0
GRID = tuple((k + 0.5) / 10 for k in range(-80, 80))
"""Half a step beside 0, where some bends have a kink."""

OWN = ("sigmoid", "tanh", "relu", "leaky_relu")
"""The bends whose slopes are asked of the learner; the slope of the GELU is a bonus, so it stays the recorded one."""

VALUES = svg.Axes(left=44, top=36, width=292, height=252, x=(-REACH, REACH), y=(-1.4, 2.6))
SLOPES = svg.Axes(left=398, top=36, width=292, height=252, x=(-REACH, REACH), y=(-0.2, 1.2))


def scores(spread: float, count: int) -> np.ndarray[Any, np.dtype[np.float64]]:
    """`count` scores that share the normal distribution of this spread evenly among them."""
    normal = NormalDist()
    return spread * np.array([normal.inv_cdf((k + 0.5) / count) for k in range(count)])


def record(names: Names) -> dict[str, Any]:
    """Each bend and its slope along the grid, and for each spread the share of scores for which it is flat."""
    return {piece: _measured(piece, names) for piece in BENDS.values()}


def _measured(piece: str, names: Names) -> dict[str, list[float]]:
    slope, grid = names[f"{piece}_derivative"], np.array(GRID)
    return {
        "value": [rounded(value, 5) for value in names[piece](grid)],
        "slope": [rounded(value, 5) for value in slope(grid)],
        "share": [rounded(names["saturated_fraction"](slope(scores(s, 1000)), FLAT), 4) for s in SPREADS],
    }


def recorded(values: Values, recording: Recording) -> State:
    """The bend, its slope, and the share of the scores at this spread for which it is flat."""
    bend, spread = values["bend"], values["spread"]
    of_bend, place = recording[bend], SPREADS.index(spread)
    return {
        "bend": bend,
        "spread": spread,
        "value": of_bend["value"],
        "slope": of_bend["slope"],
        "share": of_bend["share"][place],
        "sigmoid's share": recording["sigmoid"]["share"][place],
        "own slope": bend in OWN,
    }


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's slopes and saturated_fraction."""
    state = recorded(values, recording)
    bend, many = state["bend"], scores(state["spread"], 1000)
    if state["own slope"]:
        slope = names[f"{bend}_derivative"]
        along, slopes = slope(np.array(GRID)), np.array(slope(many))
    else:
        along, slopes = state["slope"], np.interp(many, GRID, state["slope"])
    share = float(names["saturated_fraction"](slopes, FLAT))
    return {**state, "slope": list(along), "share": share}


def sentence(state: State) -> str:
    """The bend and its share in words."""
    share, steepest = f"{100 * state['share']:.0f} %", max(state["slope"], key=abs)
    return (
        f"Bend: {SPOKEN[state['bend']]}. Of scores with spread {state['spread']:.1f}, {share} lie where the slope "
        f"is below {FLAT} in size. The greatest slope is {rounded(steepest, 2):.2f}."
    )


# --- the picture ------------------------------------------------------------------------------------------


def flat_stretches(slopes: Sequence[float]) -> list[tuple[float, float]]:
    """From where to where the bend is flat, on the grid."""
    half = 0.05
    stretches: list[tuple[float, float]] = []
    for z, slope in zip(GRID, slopes, strict=True):
        if abs(slope) >= FLAT:
            continue
        if stretches and stretches[-1][1] > z - 2 * half:
            stretches[-1] = (stretches[-1][0], z + half)
        else:
            stretches.append((z - half, z + half))
    return stretches


def _shaded(axes: svg.Axes, stretches: list[tuple[float, float]]) -> str:
    look = f"fill:{palette.var('look')};fill-opacity:0.1"
    left = [(axes.at(low, 0)[0], axes.at(high, 0)[0]) for low, high in stretches]
    return "".join(
        f'<rect x="{start:.1f}" y="{axes.top}" width="{end - start:.1f}" height="{axes.height}" style="{look}"/>'
        for start, end in left
    )


def _backdrop() -> str:
    ticks = (-8, -4, 0, 4, 8)
    return "".join(
        [
            VALUES.line([(-REACH, 0), (REACH, 0)], "line", 1),
            VALUES.spines(ticks, (-1, 0, 1, 2), "score z"),
            VALUES.text(-REACH, 2.6, "the bend", "ink", "start", (0, -12)),
            SLOPES.spines(ticks, (0, 0.25, 0.5, 0.75, 1), "score z"),
            SLOPES.text(-REACH, 1.2, "its slope", "ink", "start", (0, -12)),
            SLOPES.line([(-REACH, FLAT), (REACH, FLAT)], "recorded", 1.5, "dotted"),
        ]
    )


def picture(recording: Recording) -> Draw:
    """Left the bend, right its slope with 40 scores on it; flat stretches are shaded, flat scores crossed."""
    backdrop = _backdrop()

    def draw(state: State, mine: bool) -> str:
        stretches = flat_stretches(state["slope"])
        role, shape = ("yours", "diamond") if mine else ("slope", "round")
        curve = role if state["own slope"] else "slope"
        parts = [_shaded(VALUES, stretches), _shaded(SLOPES, stretches), backdrop]
        parts.append(VALUES.inside([VALUES.line(zip(GRID, state["value"], strict=True), "function", 3)]))
        parts.append(SLOPES.inside([SLOPES.line(zip(GRID, state["slope"], strict=True), curve, 3)]))
        parts += [_score(z, state["slope"], role, shape) for z in scores(state["spread"], 40) if abs(z) < REACH]
        words = f"{100 * state['share']:.0f} % of the scores: flat"
        parts.append(SLOPES.text(REACH, 1.2, words, "look", "end", (0, -12)))
        label = "A bend and its slope along the scores; where the slope is nearly 0 the ground is shaded."
        return svg.picture(parts, label)

    return draw


def _score(z: float, slopes: Sequence[float], role: str, shape: str) -> str:
    """A score on the slope's curve, small; a cross where it is flat."""
    slope = float(np.interp(z, GRID, slopes))
    across, down = SLOPES.at(z, slope)
    if abs(slope) < FLAT:
        cross = f'<path d="M-4-4L4 4M-4 4L4-4" style="stroke:{palette.var("look")}" stroke-width="2"/>'
        return f'<g transform="translate({across:.1f} {down:.1f})">{cross}</g>'
    color = palette.var(role if role == "yours" else "slope-text")
    if shape == "diamond":
        return f'<path d="M{across:.1f} {down - 5:.1f}l5 5l-5 5l-5-5Z" style="fill:{color}"/>'
    return f'<circle cx="{across:.1f}" cy="{down:.1f}" r="3.5" style="fill:{color}"/>'


FIGURES = {
    ("gallery", "flat"): Interactive(
        name="gallery",
        goal=Goal(
            "flat",
            "Make the sigmoid flat for most scores; then tanh, at a spread that the sigmoid bears.",
            (
                Part("sigmoid", lambda s: s["bend"] == "sigmoid" and s["share"] > MOST),
                Part(
                    "tanh",
                    lambda s: s["bend"] == "tanh" and s["share"] > MOST > s["sigmoid's share"],
                ),
            ),
            "A large score is no strong signal: where the bend is flat, no slope passes.",
        ),
        controls=(
            Choice("bend", "bend", BENDS, "sigmoid"),
            Slider("spread", "spread of the scores", SPREADS, 1.0, "{:.1f}".format),
        ),
        pieces=(*(f"{bend}_derivative" for bend in OWN), "saturated_fraction"),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


# --- the picture for the text -----------------------------------------------------------------------------


def still(recording: Recording) -> tuple[str, bytes]:
    """All five bends, and their slopes below them, with the flat stretches shaded."""

    def draw(figure: Figure) -> None:
        panels = figure.subplots(2, len(BENDS), sharex=True)
        for (label, piece), above, below in zip(BENDS.items(), *panels, strict=True):
            above.plot(GRID, recording[piece]["value"], color=palette.light("function"))
            below.plot(GRID, recording[piece]["slope"], color=palette.light("slope"))
            for low, high in flat_stretches(recording[piece]["slope"]):
                for axes in (above, below):
                    axes.axvspan(low, high, color=palette.light("look"), alpha=0.12, linewidth=0)
            above.set(title=label, xlim=(-5, 5), ylim=(-1.4, 2.6), yticks=[-1, 0, 1, 2])
            below.set(xlabel="z", ylim=(-0.2, 1.2), xticks=[-4, 0, 4], yticks=[0, 0.25, 1])
        panels[0][0].set_ylabel("bend")
        panels[1][0].set_ylabel("slope")

    return stills.png(draw)


STILLS = {"gallery_flat": still}
