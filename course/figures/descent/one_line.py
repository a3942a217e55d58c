"""A walk along one line. Green: runs that crawl, glide, zigzag but fall, and diverge, kept in this order."""

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, PlayedSlider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

RATES = tuple(k / 20 for k in range(1, 51))
START, FIRST_RATE, STEPS = 3.0, 0.7, 12
WAYS = ("crawls", "glides", "zigzags but falls", "diverges")
ARRIVED, LESS, EDGE = 0.05, 0.97, 3.6


@dataclass(frozen=True)
class Land:
    """A landscape along a line, with its lowest place at 0: height, slope, curvature, and how high it is drawn."""

    says: str
    height: Callable[[float], float]
    slope: Callable[[float], float]
    curvature: Callable[[float], float]
    top: float


LANDS = (
    Land("parabola, λ = 1", lambda x: x**2 / 2, lambda x: x, lambda x: 1.0, 6.0),
    Land("parabola, λ = 4", lambda x: 2 * x**2, lambda x: 4 * x, lambda x: 4.0, 24.0),
    Land(
        "no parabola",
        lambda x: math.sqrt(1 + x**2) - 1,
        lambda x: x / math.sqrt(1 + x**2),
        lambda x: (1 + x**2) ** -1.5,
        3.0,
    ),
)

TRACK: dict[str, Any] = {"top": 30, "height": 196}
PLACES: tuple[svg.Axes, ...] = tuple(
    svg.Axes(left=46, width=284, x=(-EDGE, EDGE), y=(0, land.top), **TRACK) for land in LANDS
)
OVER_TIME = svg.Axes(left=402, width=284, x=(0, STEPS), y=(-EDGE, EDGE), **TRACK)
SCALE = svg.Axes(left=46, top=290, width=640, height=20, x=(0, 2.5), y=(0, 1))


def record(names: Names) -> dict[str, Any]:
    """The walk on each landscape at each rate, and for each the largest stable rate at its lowest place."""
    return {
        "walks": [[_walk(names, land, rate) for rate in RATES] for land in LANDS],
        "limits": [rounded(names["largest_stable_rate"](np.array([[land.curvature(0.0)]]))) for land in LANDS],
    }


def _walk(names: Names, land: Land, rate: float) -> list[float]:
    def grad(x: Any) -> Any:
        return np.array([land.slope(float(x[0]))])

    walk = names["gradient_descent"](grad, np.array([START]), rate, STEPS)
    return [rounded(float(f"{float(place[0]):.6g}"), 6) for place in walk]


def recorded(values: Values, recording: Recording) -> State:
    """The walk at the rate of the slider, and what the walks that were kept did."""
    land = values["land"]
    return _state(values, recording, lambda rate: recording["walks"][land][RATES.index(rate)])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's gradient_descent."""
    return _state(values, recording, lambda rate: _walk(names, LANDS[values["land"]], rate))


def _state(values: Values, recording: Recording, walk: Callable[[float], list[float]]) -> State:
    aim, played = values["rate"]
    kept = [_way(walk(rate)) for rate in played]
    return {
        "land": values["land"],
        "rate": aim,
        "limit": recording["limits"][values["land"]],
        "walk": walk(aim),
        "way": _way(walk(aim)),
        "kept": list(zip(played, kept, strict=True)),
        "in order": _in_order(kept),
    }


def _way(walk: Sequence[float]) -> str:
    """What a walk does, as it is seen: by its first and last distance, and how often it crosses 0."""
    first, last = abs(walk[0]), abs(walk[-1])
    crossings = sum(a * b < 0 for a, b in itertools.pairwise(walk))
    if last > first * (2 - LESS):
        return "diverges"
    if 2 * crossings > len(walk) - 1:
        return "zigzags but falls" if last < LESS * abs(walk[-3]) else "jumps from side to side without end"
    return "glides" if last <= ARRIVED * first else "crawls"


def _in_order(kept: Sequence[str]) -> int:
    """How many of the four ways have been kept, one after the other."""
    found = 0
    for way in kept:
        found += found < len(WAYS) and way == WAYS[found]
    return found


def _kept_in_order(many: int) -> Callable[[State], bool]:
    return lambda state: bool(state["in order"] >= many)


def sentence(state: State) -> str:
    """The walk in words."""
    land, rate = LANDS[state["land"]], state["rate"]
    kept = f" Kept: {', '.join(way for _, way in state['kept'])}." if state["kept"] else ""
    if land is LANDS[2]:
        here = f"The curvature is {land.curvature(START):.2f} at the start and {land.curvature(0.0):.2f} at the bottom."
        return f"Rate {rate:.2f}. {here} The walk {state['way']}.{kept}"
    factor = rounded(1 - rate * land.curvature(0.0), 2)
    number = f"{factor:.2f}".replace("-", "−")
    return f"Rate {rate:.2f}, curvature {land.curvature(0.0):.0f}: each step times {number}. It {state['way']}.{kept}"


def _backdrop(index: int) -> str:
    axes, land = PLACES[index], LANDS[index]
    curve = [(x / 10, land.height(x / 10)) for x in range(-36, 37)]
    parts = [axes.inside([axes.line(curve, "function", 3)]), axes.spines((-3, 0, 3), ())]
    parts.append(axes.text(-EDGE, land.top, "height against x", "faint", "start", (2, -10)))
    parts += [OVER_TIME.spines((0, 4, 8, 12), (-3, 0, 3)), OVER_TIME.line([(0, 0), (STEPS, 0)], "line", 1)]
    parts.append(OVER_TIME.text(0, EDGE, "x against the step", "faint", "start", (2, -10)))
    parts += [SCALE.spines((0, 0.5, 1, 1.5, 2, 2.5), ()), SCALE.text(0, 1, "rate", "faint", "start", (4, 2))]
    return "".join(parts)


def picture(recording: Recording) -> Draw:
    """Left the landscape with the walk on it, right the same walk step by step, below the rates."""
    backdrops = [_backdrop(index) for index in range(len(LANDS))]

    def draw(state: State, mine: bool) -> str:
        index = state["land"]
        role, shape = ("yours", "diamond") if mine else ("slope", "round")
        parts = [backdrops[index], *_on_land(state, role, shape), *_over_time(state, role, shape)]
        parts += _on_scale(state, role, shape)
        return svg.picture(parts, "A walk down a curve, the same walk step by step, and its rate on a scale of rates.")

    return draw


def _on_land(state: State, role: str, shape: str) -> list[str]:
    axes, land = PLACES[state["land"]], LANDS[state["land"]]
    way = [(x, land.height(x)) for x in state["walk"] if abs(x) < 40]
    seen = [point for point in way if abs(point[0]) <= EDGE and point[1] <= land.top]
    dots = [axes.marker(*point, "recorded", "hollow") for point in seen[:-1]]
    return [
        axes.inside([axes.line(way, role, 1.5, "dotted")]),
        *dots,
        *(axes.marker(*p, role, shape) for p in seen[-1:]),
    ]


def _over_time(state: State, role: str, shape: str) -> list[str]:
    way = [(step, min(max(x, -40.0), 40.0)) for step, x in enumerate(state["walk"])]
    seen = [point for point in way if abs(point[1]) <= EDGE]
    line = OVER_TIME.inside([OVER_TIME.line(way, role, 2)])
    out = (
        [] if len(seen) == len(way) else [OVER_TIME.text(STEPS, EDGE, "it leaves the picture", "look", "end", (0, -10))]
    )
    return [
        line,
        *(OVER_TIME.marker(*p, "recorded", "hollow") for p in seen[:-1]),
        OVER_TIME.marker(*seen[-1], role, shape),
        *out,
    ]


def _on_scale(state: State, role: str, shape: str) -> list[str]:
    limit = state["limit"]
    marks = [(limit, "2/λ"), (limit / 2, "1/λ")]
    parts = []
    for rate, words in marks:
        parts += [
            SCALE.line([(rate, 0), (rate, 1)], "ink", 2, "dashed"),
            SCALE.text(rate, 1, words, "ink", "middle", (0, -5)),
        ]
    parts += [SCALE.marker(rate, 0.5, "recorded", "hollow") for rate, _ in state["kept"]]
    return [*parts, SCALE.marker(state["rate"], 0.5, role, shape)]


FIGURES = {
    ("rates", "four_ways"): Interactive(
        name="rates",
        goal=Goal(
            "four_ways",
            "Keep four runs in this order: one crawls, one glides, one zigzags but falls, one diverges.",
            tuple(Part(way, _kept_in_order(k)) for k, way in enumerate(WAYS, 1)),
            "Crossing the bottom is no failure: only beyond 2/λ does the walk run away.",
        ),
        controls=(
            PlayedSlider("rate", "rate", RATES, FIRST_RATE, "{:.2f}".format, "Keep this run", restarts=True),
            Choice("land", "landscape", {land.says: index for index, land in enumerate(LANDS)}, 0),
        ),
        pieces=("gradient_descent",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """Four rates on the parabola with the curvature 4, each walk step by step."""
    land = LANDS[1]

    def draw(figure: Figure) -> None:
        panels = figure.subplots(1, 4, sharey=True)
        for axes, rate, way in zip(panels, (0.05, 0.15, 0.4, 0.55), WAYS, strict=True):
            walk = recording["walks"][1][RATES.index(rate)]
            axes.axhline(0, color=palette.light("line"), linewidth=1)
            axes.plot(range(STEPS + 1), walk, "-", color=palette.light("slope"))
            axes.plot(range(STEPS + 1), walk, "o", color=palette.light("slope-text"), markersize=4)
            axes.set_title(f"rate {rate:g}: each step\ntimes {1 - rate * land.curvature(0.0):.1f}".replace("-", "−"))
            axes.set(xlabel=f"step\nit {way}", xticks=[0, 6, 12], yticks=[-3, 0, 3], ylim=(-7, 7))
        panels[0].set_ylabel("x")

    return stills.png(draw)


STILLS = {"rates_four_ways": still}
