"""A walk over a landscape of two directions, and what each step does along both.

Green: a rate at which one direction zigzags, one at which it runs away, and one at which both shrink alike.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from course.figures.gradients.valleys import number_on_line
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, PlayedSlider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

RATES = tuple(k / 100 for k in range(1, 34))
FIRST_RATE, STEPS, ALIKE = 0.04, 20, 0.02
FLAT, STEEP, ANGLE = 1.0, 7.0, math.radians(35)

Array = np.ndarray[Any, Any]


def _table(angle: float) -> Array:
    """The bowl's table: curvature FLAT along the direction at `angle`, STEEP across it."""
    along, across = np.array([math.cos(angle), math.sin(angle)]), np.array([-math.sin(angle), math.cos(angle)])
    table: Array = FLAT * np.outer(along, along) + STEEP * np.outer(across, across)
    return table


@dataclass(frozen=True)
class Land:
    """A landscape: height, gradient, the table of its curvatures at a place, where a walk starts, its levels."""

    says: str
    height: Callable[[Any, Any], Any]
    gradient: Callable[[Array], Array]
    curvatures: Callable[[Array], Array]
    start: tuple[float, float]
    levels: tuple[float, ...]


def _bowl(says: str, angle: float) -> Land:
    A, start = (
        _table(angle),
        (2.6 * math.cos(angle) + 0.7 * math.sin(angle), 2.6 * math.sin(angle) - 0.7 * math.cos(angle)),
    )
    return Land(
        says,
        lambda x, y: (A[0, 0] * x**2 + 2 * A[0, 1] * x * y + A[1, 1] * y**2) / 2,
        lambda place: A @ place,
        lambda place: A,
        (round(start[0], 2), round(start[1], 2)),
        (0.5, 2.0, 4.5, 8.0),
    )


LANDS = (
    _bowl("bowl", 0.0),
    _bowl("turned bowl", ANGLE),
    Land(
        "two valleys",
        lambda x, y: x**4 / 8 - x**2 + 3.5 * y**2,
        lambda place: np.array([place[0] ** 3 / 2 - 2 * place[0], 7 * place[1]]),
        lambda place: np.array([[1.5 * place[0] ** 2 - 2, 0.0], [0.0, 7.0]]),
        (0.05, 1.2),
        (-1.5, -0.7, 0.0, 1.0, 3.0),
    ),
)

MAP = svg.Axes(left=40, top=30, width=330, height=264, x=(-3, 3), y=(-2.4, 2.4))
FACTORS = svg.Axes(left=440, top=30, width=224, height=264, x=(0, 0.34), y=(0, 1.6))


def record(names: Names) -> dict[str, Any]:
    """The walk on each landscape at each rate, and for each the largest stable rate where it ends."""
    lands = []
    for land in LANDS:
        walks = [_walk(names, land, rate) for rate in RATES]
        ends = [np.clip(walk[-1], -9, 9) for walk in walks]
        lands.append({"walks": walks, "limits": [_limit(names, land, end) for end in ends]})
    return {"lands": lands}


def _walk(names: Names, land: Land, rate: float) -> list[list[float]]:
    walk = names["gradient_descent"](land.gradient, np.array(land.start), rate, STEPS)
    return [[rounded(float(f"{float(number):.5g}"), 5) for number in place] for place in walk]


def _limit(names: Names, land: Land, place: Any) -> float:
    return rounded(names["largest_stable_rate"](land.curvatures(np.array(place))), 5)


def recorded(values: Values, recording: Recording) -> State:
    """The walk at the rate of the slider, and what a step does along both directions."""
    land, k = recording["lands"][values["land"]], RATES.index(values["rate"].aim)
    return _state(values, land["walks"][k], land["limits"][k])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's gradient_descent and largest_stable_rate."""
    land = LANDS[values["land"]]
    walk = _walk(names, land, values["rate"].aim)
    return _state(values, walk, _limit(names, land, np.clip(walk[-1], -9, 9)))


def _state(values: Values, walk: list[list[float]], limit: float) -> State:
    aim, played = values["rate"]
    bowl = values["land"] < 2
    steepest = 2 / limit if limit > 0 else math.inf
    flattest = FLAT if bowl else LANDS[2].curvatures(np.array(walk[-1]))[0, 0]
    return {
        "land": values["land"],
        "rate": aim,
        "walk": walk,
        "limit": limit,
        "curvatures": (rounded(flattest, 2), rounded(steepest, 2)),
        "factors": _factors(aim),
        "kept": played,
        "found": [_factors(rate) for rate in played] if bowl else [],
    }


def _factors(rate: float) -> tuple[float, float]:
    """By what one step multiplies the way that is left, along the flat direction and along the steep one."""
    return 1 - rate * FLAT, 1 - rate * STEEP


def sentence(state: State) -> str:
    """The walk in words."""
    low, high = (_number(curvature).removesuffix(".00") for curvature in state["curvatures"])
    kept = f" Kept: {', '.join(f'{rate:.2f}' for rate in state['kept'])}." if state["kept"] else ""
    if state["land"] == 2:
        end = ", ".join(map(_number, state["walk"][-1]))
        said = f"Two valleys, rate {state['rate']:.2f}: the walk ends at ({end})."
        return f"{said} The curvatures there are {low} and {high}.{kept}"
    flat, steep = (_number(factor) for factor in state["factors"])
    return (
        f"{LANDS[state['land']].says.capitalize()}, rate {state['rate']:.2f}: each step times {flat} along the flat "
        f"direction (λ = {low}), times {steep} along the steep one (λ = {high}). {_verdict(state['factors'])}{kept}"
    )


def _number(number: float) -> str:
    shown = f"{rounded(number, 2):.2f}" if abs(number) < 1000 else f"{number:.0e}"
    return shown.replace("-", "−")


def _verdict(factors: tuple[float, float]) -> str:
    flat, steep = factors
    if abs(abs(flat) - abs(steep)) <= ALIKE:
        return "Both shrink alike."
    if steep < -1:
        return "The steep one runs away."
    return "The steep one zigzags, and falls." if steep < 0 else "Neither crosses its bottom."


# --- the picture ------------------------------------------------------------------------------------------


def _level(land: Land, height: float) -> list[list[svg.Point]]:
    """The level curve of a height: closed ways, each made of the upper and the lower y over a stretch of x."""
    table = land.curvatures(np.zeros(2))

    def middle_and_reach(x: Any) -> tuple[Any, Any]:
        middle = -table[0, 1] * x / table[1, 1]
        return middle, 2 * (height - land.height(x, 0.0)) / table[1, 1] + middle**2

    fine = np.linspace(-4.4, 4.4, 2001)
    inside = np.flatnonzero(np.diff(middle_and_reach(fine)[1] >= 0))
    ways = []
    for left, right in zip(fine[inside[::2]], fine[inside[1::2]], strict=True):
        # Places close together at both ends, where the curve turns.
        xs = (left + right) / 2 - (right - left) / 2 * np.cos(np.linspace(0, math.pi, 25))
        middle, reach = middle_and_reach(xs)
        up = np.sqrt(np.maximum(reach, 0))
        ways.append([*zip(xs, middle + up, strict=True), *zip(xs[::-1], (middle - up)[::-1], strict=True)])
    return ways


def _numbers_on_levels(land: Land) -> list[str]:
    """The heights of the level curves, written where they cross x = 0."""
    steep = land.curvatures(np.zeros(2))[1, 1]
    crossings = [(-math.sqrt(2 * height / steep), height) for height in land.levels if height > 0]
    return [number_on_line(MAP, 0, y, height) for y, height in crossings if y > MAP.y[0] + 0.2]


def _backdrop(land: Land) -> str:
    lines = [MAP.inside([MAP.line(way, "function", 1.5) for height in land.levels for way in _level(land, height)])]
    lines += [*_numbers_on_levels(land), MAP.spines((-2, 0, 2), (-2, 0, 2), "x", "")]
    lines += [
        MAP.text(-3, 2.4, "y", "faint", "end", (-10, 6)),
        MAP.text(-3, 2.4, "from above", "faint", "start", (2, -10)),
    ]
    lines += [FACTORS.spines((0, 0.1, 0.2, 0.3), (0, 0.5, 1, 1.5), "rate", "")]
    lines.append(FACTORS.text(0, 1.6, "size of the factor", "faint", "start", (2, -10)))
    lines.append(FACTORS.line([(0, 1), (0.34, 1)], "line", 1))
    return "".join(lines)


def picture(recording: Recording) -> Draw:
    """Left the landscape from above with the walk, right the size of both factors against the rate."""
    backdrops = [_backdrop(land) for land in LANDS]

    def draw(state: State, mine: bool) -> str:
        role, shape = ("yours", "diamond") if mine else ("slope", "round")
        way = [(min(max(x, -30.0), 30.0), min(max(y, -30.0), 30.0)) for x, y in state["walk"]]
        seen = [p for p in way if abs(p[0]) <= 3 and abs(p[1]) <= 2.4]
        parts = [backdrops[state["land"]], MAP.inside([MAP.line(way, role, 2)])]
        parts += [MAP.marker(*p, "recorded", "hollow") for p in seen[:8]]
        parts += [MAP.marker(*seen[0], "ink", "round")]
        parts += [MAP.marker(*way[-1], role, shape)] if way[-1] in seen else []
        parts += [] if way[-1] in seen else [MAP.text(3, 2.4, "it leaves the picture", "look", "end", (0, -10))]
        parts += _factor_lines(state, role, shape)
        return svg.picture(parts, "A landscape from above with a walk, and the size of both factors against the rate.")

    return draw


def _factor_lines(state: State, role: str, shape: str) -> list[str]:
    parts = []
    for curvature, dash in zip(state["curvatures"], ("dashed", "solid"), strict=True):
        kink = [1 / curvature] if curvature > 1 / 0.34 else []
        line = [(rate, abs(1 - rate * curvature)) for rate in (0.0, *kink, 0.34)]
        parts.append(FACTORS.inside([FACTORS.line(line, "function", 2.5, dash)]))
        here = abs(1 - state["rate"] * curvature)
        if here <= 1.6:
            parts.append(FACTORS.marker(state["rate"], here, role, shape))
    parts += [FACTORS.marker(rate, 0, "recorded", "hollow") for rate in state["kept"]]
    low, high = state["curvatures"]
    for rate, words in ((2 / high, "2/λmax"), (2 / (low + high), "2/(λ1+λn)")):
        if 0 < rate < 0.34 and low > 0:
            side, shift = ("start", (3, 0)) if words == "2/λmax" else ("end", (-3, 0))
            parts.append(FACTORS.line([(rate, 0), (rate, 1.5)], "ink", 1.5, "dotted"))
            parts.append(FACTORS.text(rate, 1.52, words, "ink", side, (shift[0], 0)))
    parts.append(FACTORS.text(0.005, abs(1 - 0.005 * low), "flat", "function-text", "start", (50, -4)))
    parts.append(FACTORS.text(0.03, abs(1 - 0.03 * high), "steep", "function-text", "start", (12, 5)))
    return parts


def _any(kept: Callable[[float, float], bool]) -> Callable[[State], bool]:
    return lambda state: any(kept(*factors) for factors in state["found"])


FIGURES = {
    ("directions", "three_rates"): Interactive(
        name="directions",
        goal=Goal(
            "three_rates",
            "Keep three rates: the steep one zigzags and falls, it runs away, both shrink alike.",
            (
                Part("zigzags and falls", _any(lambda flat, steep: -flat + ALIKE < steep < 0)),
                Part("runs away", _any(lambda flat, steep: steep < -1)),
                Part("both alike", _any(lambda flat, steep: abs(abs(flat) - abs(steep)) <= ALIKE)),
            ),
            "The steepest direction sets the limit, and the flattest one the pace.",
        ),
        controls=(
            PlayedSlider("rate", "rate", RATES, FIRST_RATE, "{:.2f}".format, "Keep this rate", restarts=True),
            Choice("land", "landscape", {land.says: index for index, land in enumerate(LANDS)}, 0),
        ),
        pieces=("gradient_descent", "largest_stable_rate"),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """The turned bowl at three rates: creeping, zigzagging, running away."""
    land, walks = LANDS[1], recording["lands"][1]["walks"]

    def draw(figure: Figure) -> None:
        # Places by hand: the automatic layout of panels with equal axes is not the same each time.
        figure.set_layout_engine("none")
        fine = np.linspace(-3.2, 3.2, 120), np.linspace(-2.4, 2.4, 90)
        for k, (rate, words) in enumerate(((0.03, "creeps"), (0.27, "zigzags and falls"), (0.31, "runs away"))):
            axes = figure.add_axes((0.08 + 0.31 * k, 0.16, 0.29, 0.7))
            heights = land.height(*np.meshgrid(*fine))
            axes.contour(*fine, heights, land.levels, colors=palette.light("function"), linewidths=1)
            way = list(zip(*walks[RATES.index(rate)][:10], strict=True))
            axes.plot(*way, "-", color=palette.light("slope"), linewidth=1.5)
            axes.plot(*way, "o", color=palette.light("slope-text"), markersize=4)
            axes.set_title(f"rate {rate:g}: {words}")
            axes.set(
                aspect="equal", xlabel="x", xticks=[-2, 0, 2], yticks=[-2, 0, 2], xlim=(-3.2, 3.2), ylim=(-2.4, 2.4)
            )
            axes.tick_params(labelleft=k == 0)

    return stills.png(draw)


STILLS = {"directions_three_rates": still}
