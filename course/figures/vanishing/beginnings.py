"""Deep networks before training: what each layer gets, by depth, bend and start.

Green: a start for tanh and one for ReLU with which the first of 30 layers gets a gradient.
"""

import itertools
from collections.abc import Sequence
from typing import Any

from matplotlib.figure import Figure

from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.vanishing import norms
from course.figures.vanishing.deep import PLAIN, Kind
from course.figures.vanishing.norms import BENDS, DEEPEST, EDGES, key

DEPTHS = (5, 15, DEEPEST)
STARTS = {"spread 1/n": "small", "Xavier": "xavier", "He": "he"}
SPOKEN = {name: says for says, name in {**BENDS, **STARTS}.items()}
REACHES = 1e-4
HISTOGRAMS = tuple(
    svg.Axes(left=470, top=top, width=216, height=56, x=(EDGES[0], EDGES[-1]), y=(0, 1)) for top in (48, 140, 232)
)


def record(names: Names) -> dict[str, Any]:
    """For each depth, bend and start: the norms of all layers, the factor, and the shares of what three layers give."""
    return {
        key(depth, bend, start): norms.start_of(names, Kind(depth, bend, start, PLAIN))
        for depth, bend, start in itertools.product(DEPTHS, BENDS.values(), STARTS.values())
    }


def recorded(values: Values, recording: Recording) -> State:
    """A network before training."""
    return {**values, **recording[key(values["depth"], values["bend"], values["start"])]}


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same with the learner's functions."""
    return {**values, **norms.start_of(names, Kind(int(values["depth"]), values["bend"], values["start"], PLAIN))}


def reaches(bend: str) -> Part:
    """The part of the goal that is found where the first of 30 layers with this bend gets enough."""

    def found(state: State) -> bool:
        return bool(state["depth"] == DEEPEST and state["bend"] == bend and state["norms"][0] >= REACHES)

    return Part(SPOKEN[bend], found)


def sentence(state: State) -> str:
    """What the layers get, in words."""
    made = f"{int(state['depth'])} layers, {SPOKEN[state['bend']]}, {SPOKEN[state['start']]}"
    return f"{made}: {norms.norms_said(state)} on the way back."


# --- the picture ------------------------------------------------------------------------------------------


def picture(recording: Recording) -> Draw:
    """The norms of all layers on a log axis, and the shares of what the first, the middle and the last layer give."""
    backdrop = norms.behind()
    for axes in HISTOGRAMS:
        backdrop += axes.spines((-1, 0, 1) if axes is HISTOGRAMS[-1] else (), ())

    def draw(state: State, mine: bool) -> str:
        parts = [backdrop, norms.norms(state, mine)]
        depth = int(state["depth"])
        for axes, shares, layer in zip(HISTOGRAMS, state["shares"], (1, depth // 2 + 1, depth - 1), strict=True):
            parts.append(_bars(axes, shares, "yours" if mine else "function"))
            parts.append(axes.text(EDGES[0], 1, f"what layer {layer} gives", "ink", "start", (0, -4)))
        return svg.picture(parts, "The gradient of each layer on a log axis, and histograms of what three layers give.")

    return draw


def _bars(axes: svg.Axes, shares: Sequence[float], role: str) -> str:
    parts = []
    for left, right, share in zip(EDGES, EDGES[1:], shares, strict=False):
        (x0, y0), (x1, y1) = axes.at(left, share), axes.at(right, 0)
        size = f'x="{x0 + 1:.1f}" y="{y0:.1f}" width="{x1 - x0 - 2:.1f}" height="{y1 - y0:.1f}"'
        parts.append(f'<rect {size} style="fill:{palette.var(role)}"/>')
    return "".join(parts)


FIGURES = {
    ("starts", "arrives"): Interactive(
        name="starts",
        goal=Goal(
            "arrives",
            "With 30 layers, let the first one get at least 0.0001: once with tanh, once with ReLU.",
            (reaches("tanh"), reaches("relu")),
            "Tanh and ReLU each have a start that keeps the size; the sigmoid has none.",
        ),
        controls=(
            Slider("depth", "layers", DEPTHS, 5, "{:g}".format),
            Choice("bend", "bend", BENDS, "sigmoid"),
            Choice("start", "start", STARTS, "small"),
        ),
        pieces=("layer_gradient_norms", "per_layer_factor", "xavier_init", "he_init"),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


# --- the picture for the text -----------------------------------------------------------------------------


def still(recording: Recording) -> tuple[str, bytes]:
    """The norms of 30 layers: a sigmoid, ReLUs that start too small, and ReLUs with He's start."""
    shown = (("sigmoid", "xavier", "o", -12), ("relu", "small", "s", 9), ("relu", "he", "^", 9))

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        for bend, start, marker, place in shown:
            lengths = recording[key(DEEPEST, bend, start)]["norms"]
            axes.plot(range(1, DEEPEST + 1), lengths, marker, markersize=4, color=palette.light("slope"))
            axes.annotate(f"{SPOKEN[bend]}, {SPOKEN[start]}", (12, lengths[11]), (8, place), textcoords="offset points")
        axes.set(yscale="log", xlabel="layer", xticks=[1, 10, 20, 30])
        axes.set_title("length of each layer's gradient, on a log axis", loc="left")

    return stills.png(draw)


STILLS = {"starts_arrive": still}
