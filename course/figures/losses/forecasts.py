"""Four forecasts and what they cost. Green: ordered from the cheapest to the dearest before the costs are shown."""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, Reveal
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

FORECASTS = {"A": (0.4, True), "B": (0.02, True), "C": (0.3, False), "D": (0.95, False)}
"""The probability of rain that was said, and whether it rained."""

LETTERS = "".join(FORECASTS)
PLACES = ("first", "second", "third", "fourth")
SHARES = tuple(k / 200 for k in range(1, 200))
TOP = 4.6

TABLE, BOXES = (24, 34), (24, 278)
CURVE = svg.Axes(left=402, top=22, width=282, height=272, x=(0, 1), y=(0, TOP))


def happened(letter: str) -> float:
    """The probability that the forecast gave to what happened."""
    rain, rained = FORECASTS[letter]
    return rain if rained else 1 - rain


def _logit(p: float) -> float:
    """The score whose probability is p."""
    return math.log(p / (1 - p))


def record(names: Names) -> dict[str, Any]:
    """The cost of each forecast, and of a yes that had each of the probabilities SHARES."""
    return {"cost": _costs(names), "curve": [_cost(names, p, True) for p in SHARES]}


def _costs(names: Names) -> dict[str, float]:
    return {letter: _cost(names, *forecast) for letter, forecast in FORECASTS.items()}


def _cost(names: Names, rain: float, rained: bool) -> float:
    return rounded(names["binary_cross_entropy"](np.array([_logit(rain)]), np.array([float(rained)])), 6)


def recorded(values: Values, recording: Recording) -> State:
    """The order, and whether it was shown to be right."""
    return _state(values, recording["cost"])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same with the costs from the learner's binary_cross_entropy."""
    return _state(values, _costs(names))


def _state(values: Values, cost: dict[str, float]) -> State:
    order = tuple(values[place] for place in PLACES)
    exchanged = [k for k in range(3) if cost[order[k]] > cost[order[k + 1]]]
    whole = len(set(order)) == len(LETTERS)
    return {
        "order": order,
        "asked": values["show"],
        "right": values["show"] and whole and not exchanged,
        "whole": whole,
        "exchanged": exchanged[:1] if values["show"] and whole else [],
        "cost": cost,
    }


def sentence(state: State) -> str:
    """The order in words; the costs only when it is right."""
    order = state["order"]
    if not state["whole"]:
        missing = ", ".join(letter for letter in LETTERS if letter not in order)
        return f"Your order: {', '.join(order)}. {missing} is missing: give each forecast one place."
    if state["right"]:
        costs = ", ".join(f"{letter} {state['cost'][letter]:.2f}" for letter in order)
        return f"The costs: {costs}. The dearest ones were sure, and wrong."
    if state["exchanged"]:
        cheap, dear = order[state["exchanged"][0]], order[state["exchanged"][0] + 1]
        return f"Not yet: {cheap} before {dear}? Which of the two gave more probability to what happened?"
    return f"Your order, from the cheapest to the dearest: {', '.join(order)}. Press the button to see the costs."


# --- the picture ------------------------------------------------------------------------------------------


def _backdrop() -> str:
    left, top = TABLE
    parts = [svg.text(left + 40, top, "it said", "faint"), svg.text(left + 180, top, "and then", "faint")]
    for row, (letter, (rain, rained)) in enumerate(FORECASTS.items()):
        down = top + 34 + 40 * row
        words = (letter, f"{100 * rain:.0f} % rain", "it rained" if rained else "it stayed dry")
        parts += [svg.text(left + across, down, text) for across, text in zip((0, 40, 180), words, strict=True)]
        parts.append(_rule(left, down + 12, 300))
    parts.append(svg.text(left, BOXES[1] - 22, "your order", "faint"))
    parts += [
        svg.text(left, BOXES[1] + 46, "cheapest", "faint"),
        svg.text(left + 300, BOXES[1] + 46, "dearest", "faint", "end"),
    ]
    parts.append(CURVE.spines((0, 0.5, 1), (0, 1, 2, 3, 4), "probability of what happened", "cost"))
    return "".join(parts)


def _rule(left: float, down: float, width: float) -> str:
    return f'<path d="M{left} {down}h{width}" style="stroke:{palette.var("line")}"/>'


def picture(recording: Recording) -> Draw:
    """Left the forecasts and the order that was chosen; right, once it is right, the costs on their curve."""
    backdrop = _backdrop()

    def draw(state: State, mine: bool) -> str:
        parts = [backdrop, *_boxes(state, mine)]
        if state["right"]:
            parts += _priced(recording, state, mine)
        else:
            parts.append(CURVE.text(0.5, TOP / 2, "hidden until your order is right", "faint", "middle"))
        if mine:
            parts.append(CURVE.text(1, TOP, "by your binary_cross_entropy", "yours", "end", (0, 4)))
        return svg.picture(
            parts, "Four forecasts with what happened, their order, and the cost against the probability."
        )

    return draw


def _boxes(state: State, mine: bool) -> list[str]:
    """The four places; two that are the wrong way round are crossed."""
    parts = []
    for place, letter in enumerate(state["order"]):
        left, top = BOXES[0] + 80 * place, BOXES[1] - 10
        twice = state["order"].count(letter) > 1
        role = "look" if twice else "reached" if state["right"] else "ink"
        line = "recorded" if twice else "yours" if mine else role
        look = f"fill:none;stroke:{palette.var(line)}" + (";stroke-dasharray:2 4" if twice else "")
        parts.append(f'<rect x="{left}" y="{top}" width="60" height="36" rx="3" style="{look}" stroke-width="2"/>')
        parts.append(svg.text(left + 30, top + 23, letter + " ✓" * state["right"], role, "middle"))
        if place < 3:
            parts.append(svg.text(left + 70, top + 23, "<", "faint", "middle"))
        if place in state["exchanged"]:
            parts.append(svg.marker(left + 70, top - 6, "look", "cross"))
    return parts


def _priced(recording: Recording, state: State, mine: bool) -> list[str]:
    role, shape = ("yours", "diamond") if mine else ("function", "round")
    squares = [(p, (1 - p) ** 2) for p in SHARES]
    parts = [
        CURVE.inside([CURVE.line(zip(SHARES, recording["curve"], strict=True), role, 3)]),
        CURVE.line(squares, "recorded", 2, "dotted"),
        CURVE.text(0.03, 0.12, "squared: ≤ 1", "recorded"),
    ]
    for letter, cost in state["cost"].items():
        p = happened(letter)
        parts.append(CURVE.marker(p, cost, role, shape))
        parts.append(CURVE.text(p, cost, f"{letter}  {cost:.2f}", "ink", "start", (12, -4)))
    return parts


def _options() -> dict[str, str]:
    return {letter: letter for letter in LETTERS}


FIGURES = {
    ("penalty_curves", "order"): Interactive(
        name="penalty_curves",
        goal=Goal(
            "order",
            "Order the four forecasts from the cheapest to the dearest, before you see their costs.",
            (Part("the order", lambda s: s["right"]),),
            "What counts is the probability that was given to what happened.",
        ),
        controls=(
            *(
                Choice(place, label, _options(), letter)
                for place, label, letter in zip(
                    PLACES, ("cheapest", "second", "third", "dearest"), LETTERS, strict=True
                )
            ),
            Reveal("show", "Show the costs", restarts=True),
        ),
        pieces=("binary_cross_entropy",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """The curve of the cost, with three probabilities on it that are none of the game's."""
    told: Sequence[tuple[float, str]] = (
        (0.9, "nearly sure, and right"),
        (0.5, "no idea"),
        (0.1, "nearly sure, and wrong"),
    )

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        axes.plot(SHARES, recording["curve"], color=palette.light("function"), linewidth=3)
        axes.plot(SHARES, [(1 - p) ** 2 for p in SHARES], ":", color=palette.light("recorded"))
        axes.text(0.03, 0.2, "squared: at most 1", color=palette.light("recorded"))
        for p, words in told:
            cost = recording["curve"][SHARES.index(p)]
            axes.plot(p, cost, "o", color=palette.light("function"), markersize=9)
            axes.annotate(f"{words}: {cost:.2f}", (p, cost), xytext=(8, 8), textcoords="offset points")
        axes.set(xlim=(0, 1.25), ylim=(0, 5.4), xticks=[0, 0.5, 1], yticks=[0, 1, 2, 3, 4, 5])
        axes.set(xlabel="probability that was given to what happened", ylabel="cost")

    return stills.png(draw)


STILLS = {"penalty_curves_order": still}
