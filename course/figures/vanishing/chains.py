"""Thirty units in a row: the slope of each, and what is left of a slope on its way back through all of them.

Green: less than a millionth, more than a million, and about 1 with a bend.
"""

import math
from collections.abc import Callable
from typing import Any

from matplotlib.figure import Figure

from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded
from course.figures.vanishing import powers

LAYERS, FIRST = 30, 0.5
WEIGHTS = tuple(k / 10 for k in range(2, 41))
START = 0.5
TINY, HUGE = 1e-6, 1e6

Bend = Callable[[float], float]


def _sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z))


# Each bend, and its slope as lesson 06 has it.
BENDS: dict[str, tuple[str, Bend, Bend]] = {
    "none": ("no bend", lambda z: z, lambda z: 1.0),
    "sigmoid": ("sigmoid", _sigmoid, lambda z: _sigmoid(z) * _sigmoid(-z)),
    "tanh": ("tanh", math.tanh, lambda z: 1 - math.tanh(z) ** 2),
    "relu": ("ReLU", lambda z: max(z, 0.0), lambda z: float(z > 0)),
}

EACH = svg.Axes(left=44, top=36, width=270, height=250, x=(1, LAYERS), y=(0, 4))
LEFT = svg.Axes(left=400, top=36, width=286, height=250, x=(1, LAYERS), y=(-30, 18))


def slopes(bend: str, weight: float) -> list[float]:
    """The local slope of each unit of the row, weight times the slope of its bend, the first unit first."""
    _, value, slope = BENDS[bend]
    found, at = [], FIRST
    for _ in range(LAYERS):
        score = weight * at
        found.append(weight * slope(score))
        at = value(score)
    return found


def arriving(local: list[float]) -> list[float]:
    """Of a slope of 1 behind the last unit, what arrives behind each unit, the first unit first."""
    back = [1.0]
    for slope in reversed(local[1:]):
        back.append(back[-1] * slope)
    return back[::-1]


def record(names: Names) -> dict[str, Any]:
    """For each bend and weight the factor from layer to layer."""
    return {bend: [rounded(factor(names, bend, weight), 6) for weight in WEIGHTS] for bend in BENDS}


def factor(names: Names, bend: str, weight: float) -> float:
    """From unit to unit, on the way back."""
    return float(names["per_layer_factor"](arriving(slopes(bend, weight))))


def recorded(values: Values, recording: Recording) -> State:
    """The row with this bend and weight."""
    return _state(values, recording[values["bend"]][WEIGHTS.index(values["weight"])])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same with the learner's per_layer_factor."""
    return _state(values, factor(names, values["bend"], values["weight"]))


def _state(values: Values, per_layer: float) -> State:
    local = slopes(values["bend"], values["weight"])
    back = arriving(local)
    return {**values, "slopes": local, "arriving": back, "first": back[0], "factor": per_layer}


def vanishes(state: State) -> bool:
    """Whether next to nothing arrives."""
    return bool(state["first"] < TINY)


def explodes(state: State) -> bool:
    """Whether far too much arrives."""
    return bool(state["first"] > HUGE)


def even(state: State) -> bool:
    """Whether about as much arrives as was sent, through bends."""
    return bool(state["bend"] != "none" and 0.1 < state["first"] < 10)


def sentence(state: State) -> str:
    """The slopes and their product in words."""
    low, high = min(state["slopes"]), max(state["slopes"])
    span = f"slope {high:.2f} each" if high - low < 0.005 else f"slopes from {low:.2f} to {high:.2f}"
    end = "It vanishes." if vanishes(state) else "It explodes." if explodes(state) else ""
    row = f"{BENDS[state['bend']][0]}, w = {state['weight']:g}: {span}; the first unit gets"
    return f"{row} {powers.said(state['first'])}. Factor {state['factor']:.2f} for each unit. {end}".strip()


# --- the picture ------------------------------------------------------------------------------------------


def picture(recording: Recording) -> Draw:
    """The slope of each unit, and what arrives on the way back, with the line of the factor."""
    backdrop = EACH.spines((1, 10, 20, 30), (0, 1, 2, 3, 4), "unit") + EACH.line([(1, 1), (LAYERS, 1)], "line", 1)
    backdrop += powers.spines(LEFT, (1, 10, 20, 30), (-30, -24, -18, -12, -6, 0, 6, 12, 18), "unit", "")

    def draw(state: State, mine: bool) -> str:
        role = "yours" if mine else "slope-text"
        parts = [backdrop, EACH.text(1, 4, "slope of each unit: w · f′(z)", "ink", "start", (0, -14))]
        parts.append(LEFT.text(1, 18, "product on the way back", "ink", "start", (0, -14)))
        for unit, (slope, left) in enumerate(zip(state["slopes"], state["arriving"], strict=True), 1):
            parts.append(EACH.line([(unit, 0), (unit, min(slope, 4.0))], "slope", 4))
            across, down = LEFT.at(unit, powers.height(left, LEFT))
            parts.append(f'<circle cx="{across:.1f}" cy="{down:.1f}" r="4" style="fill:{palette.var("slope")}"/>')
        parts.append(LEFT.inside([_line(state, role, mine)]))
        anchor = "start" if state["factor"] > 1 else "end"
        place = (8, 40) if state["factor"] > 1 else (-8, 40)
        at = LAYERS if anchor == "end" else LAYERS / 2
        parts.append(LEFT.text(at, 18, f"factor {state['factor']:.2f}", role, anchor, place))
        return svg.picture(parts, "Slopes of thirty units, and their product on the way back, on a log axis.")

    return draw


def _line(state: State, role: str, mine: bool) -> str:
    """The straight line with the factor's slope through the middle of the points."""
    heights = [math.log10(left) for left in state["arriving"] if left > 0]
    if state["factor"] <= 0 or not heights:
        return ""
    middle, step = sum(heights) / len(heights), math.log10(state["factor"])
    ends = [(unit, middle + step * ((LAYERS + 1) / 2 - unit)) for unit in (1, LAYERS)]
    return LEFT.line(ends, role, 3 if mine else 2, "solid" if mine else "dashed")


FIGURES = {
    ("chain", "three_ends"): Interactive(
        name="chain",
        goal=Goal(
            "three_ends",
            "Let the first unit get less than a millionth; more than a million; about 1 with a bend.",
            (Part("vanishing", vanishes), Part("exploding", explodes), Part("about 1 with a bend", even)),
            "Only slopes of 1 survive thirty times.",
        ),
        controls=(
            Choice("bend", "bend", {says: name for name, (says, _, _) in BENDS.items()}, "sigmoid"),
            Slider("weight", "weight w", WEIGHTS, START, "{:.1f}".format),
        ),
        pieces=("per_layer_factor",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


# --- the picture for the text -----------------------------------------------------------------------------


def still(recording: Recording) -> tuple[str, bytes]:
    """What arrives on the way back for a slope below 1, above 1, and of 1."""

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        for weight, marker in ((0.5, "o"), (0.9, "s"), (1.0, "^"), (1.5, "D")):
            back = arriving(slopes("relu", weight))
            axes.plot(range(1, LAYERS + 1), back, marker, markersize=4, color=palette.light("slope"))
            axes.annotate(
                f"slope {weight:g}", (1, back[0]), (-8, 0), textcoords="offset points", ha="right", va="center"
            )
        axes.set(yscale="log", xlabel="unit", xlim=(-4, LAYERS + 1), xticks=[1, 10, 20, 30])
        axes.set_title("product of all slopes between the unit and the end, on a log axis", loc="left")

    return stills.png(draw)


STILLS = {"chain_ends": still}
