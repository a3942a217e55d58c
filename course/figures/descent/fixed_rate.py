"""A hundred steps at one rate on a bowl with the curvatures 1 and 20. Green: a loss below 1e-6 in the end."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from course.figures.gradients.valleys import number_on_line
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import PlayedSlider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

RATES = tuple(k / 500 for k in range(1, 56))
FIRST_RATE, START, STEPS, EVERY, DRAWN = 0.02, (1.0, 1.0), 100, 5, 14
GOAL, SHOWN_RUNS = 1e-6, 4
FORMULA = "loss = x²/2 + 10 y²"
CURVATURES = np.array([1.0, 20.0])
LEVELS = (0.1, 1.0, 4.0, 10.0)

MAP = svg.Axes(left=40, top=30, width=272, height=264, x=(-1.25, 1.25), y=(-1.25, 1.25))
LOSS = svg.Axes(left=396, top=30, width=242, height=264, x=(0, STEPS), y=(-9, 3))


def loss(x: Any, y: Any) -> Any:
    """The height of the bowl, at a place or at many."""
    return x**2 / 2 + 10 * y**2


def record(names: Names) -> dict[str, Any]:
    """For each rate the first steps, and the loss after every few steps."""
    return {"runs": [_run(names, rate) for rate in RATES]}


def _run(names: Names, rate: float) -> dict[str, Any]:
    walk = names["gradient_descent"](lambda place: CURVATURES * place, np.array(START), rate, STEPS)
    return {
        "walk": [[rounded(float(number), 4) for number in place] for place in walk[:DRAWN]],
        "loss": [float(f"{loss(*place):.5g}") for place in walk[::EVERY]],
    }


def recorded(values: Values, recording: Recording) -> State:
    """The rates that have been walked, and where each walk went."""
    return _state(values, lambda rate: recording["runs"][RATES.index(rate)])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's gradient_descent."""
    return _state(values, lambda rate: _run(names, rate))


def _state(values: Values, run: Callable[[float], dict[str, Any]]) -> State:
    aim, played = values["rate"]
    runs = [(rate, run(rate)) for rate in played[-SHOWN_RUNS:]]
    # The first step alone is shown in advance.
    _, end = run(aim)["walk"][:2]
    return {"rate": aim, "first": end, "runs": runs, "many": len(played)}


def _last(state: State) -> float:
    """The loss at the end of the last run; the loss at the start before the first one."""
    return float(state["runs"][-1][1]["loss"][-1]) if state["runs"] else float(loss(*START))


def sentence(state: State) -> str:
    """The last run in words."""
    if not state["runs"]:
        return (
            f"The first step at rate {state['rate']:.3f} is drawn. Press Walk for all {STEPS}. The loss starts at 10.5."
        )
    rate, run = state["runs"][-1]
    end = run["loss"][-1]
    said = f"Run {state['many']}, at rate {rate:.3f}: the loss is {end:.1e} after {STEPS} steps."
    if end <= GOAL:
        said += " That is below 1e-6."
    elif end > run["loss"][0]:
        said += " It has run away along y."
    return f"{said} The next rate is {state['rate']:.3f}."


def _backdrop() -> str:
    turns = [math.tau * k / 60 for k in range(61)]
    rings = [[(math.sqrt(2 * c) * math.cos(t), math.sqrt(c / 10) * math.sin(t)) for t in turns] for c in LEVELS]
    parts = [MAP.inside([MAP.line(ring, "function", 1.5) for ring in rings]), MAP.spines((-1, 0, 1), (-1, 0, 1), "x")]
    parts.append(MAP.text(-1.25, 1.25, "y", "faint", "end", (-10, 6)))
    parts += [number_on_line(MAP, 0, -math.sqrt(c / 10), c) for c in LEVELS]
    parts.append(MAP.text(-1.25, 1.25, FORMULA, "function-text", "start", (2, -10)))
    parts += [LOSS.spines((0, 50, 100), (), "step"), LOSS.text(0, 3, "loss (log axis)", "faint", "start", (2, -10))]
    for exponent in (-9, -6, -3, 0, 3):
        across, down = LOSS.at(0, exponent)
        parts.append(svg.text(across - 8, down + 5, f"1e{exponent}".replace("-", "−"), "faint", "end"))
    parts += [LOSS.line([(0, -6), (STEPS, -6)], "reached", 2, "dashed")]
    parts.append(LOSS.text(2, -6, "the goal", "reached", "start", (0, 16)))
    return "".join(parts)


def picture(recording: Recording) -> Draw:
    """Left the bowl from above with the first steps, right the losses of the last runs."""
    backdrop = _backdrop()

    def draw(state: State, mine: bool) -> str:
        role, shape = ("yours", "diamond") if mine else ("slope", "round")
        parts = [backdrop]
        if state["runs"]:
            way = [(x, min(max(y, -9.0), 9.0)) for x, y in state["runs"][-1][1]["walk"]]
            parts.append(MAP.inside([MAP.line(way, "recorded", 1.5, "dotted")]))
            parts += [MAP.marker(*p, "recorded", "hollow") for p in way if abs(p[1]) <= 1.25]
        end = state["first"]
        parts += [
            MAP.inside([MAP.line([START, (end[0], max(end[1], -9.0))], role, 3)]),
            MAP.marker(*START, role, shape),
        ]
        for k, (rate, run) in enumerate(state["runs"]):
            parts += _curve(rate, run, role if k == len(state["runs"]) - 1 else "recorded", shape)
        return svg.picture(parts, "A narrow bowl from above with the first steps, and the loss against the step.")

    return draw


def _curve(rate: float, run: dict[str, Any], role: str, shape: str) -> list[str]:
    """The losses of a run, cut off at the sides of the picture, and its rate where it ends."""
    heights = [math.log10(max(value, 1e-12)) for value in run["loss"]]
    way = [(EVERY * k, height) for k, height in enumerate(heights)]
    end = min(max(heights[-1], -8.6), 2.6)
    words = LOSS.text(STEPS, end, f"{rate:.3f}", "ink" if role != "recorded" else "faint", "start", (10, 5))
    dot = [LOSS.marker(STEPS, heights[-1], role, shape)] if -9 <= heights[-1] <= 3 and role != "recorded" else []
    return [LOSS.inside([LOSS.line(way, role, 2.5 if role != "recorded" else 1.5, "solid")]), *dot, words]


FIGURES = {
    ("race", "hundred"): Interactive(
        name="race",
        goal=Goal(
            "hundred",
            "From (1, 1), bring the loss below 1e-6 in 100 steps at one rate.",
            (Part("below 1e-6", lambda s: bool(s["runs"]) and _last(s) <= GOAL),),
            "Close below the limit of the steep direction, the flat one is fastest too.",
        ),
        controls=(PlayedSlider("rate", "rate", RATES, FIRST_RATE, "{:.3f}".format, f"Walk {STEPS} steps"),),
        pieces=("gradient_descent",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """The loss against the step for a rate that is too small, and for one that is too large."""
    told = ((0.01, "rate 0.01: x creeps"), (0.04, "rate 0.04"), (0.102, "rate 0.102: y runs away"))

    def draw(figure: Figure) -> None:
        left, right = figure.subplots(1, 2, width_ratios=[1, 1.5])
        fine = np.linspace(-1.3, 1.3, 120), np.linspace(-1.3, 1.3, 120)
        left.contour(*fine, loss(*np.meshgrid(*fine)), LEVELS, colors=palette.light("function"), linewidths=1)
        right.axhline(GOAL, color=palette.light("reached"), linestyle="--")
        for (rate, words), style in zip(told, ("-", "--", ":"), strict=True):
            run = recording["runs"][RATES.index(rate)]
            steps, end = [EVERY * k for k in range(len(run["loss"]))], run["loss"][-1]
            right.semilogy(steps, run["loss"], style, color=palette.light("slope"))
            right.annotate(words, (98, end * (5e-4 if end > 1 else 12 if end < 0.01 else 3)), ha="right")
        for rate, style in ((0.01, "-"), (0.102, ":")):
            walk = recording["runs"][RATES.index(rate)]["walk"]
            left.plot(*zip(*walk, strict=True), style, color=palette.light("slope"))
        left.plot(*START, "o", color=palette.light("ink"))
        left.set(xlabel="x", ylabel="y", xticks=[-1, 0, 1], yticks=[-1, 0, 1], xlim=(-1.3, 1.3), ylim=(-1.3, 1.3))
        left.set_title(FORMULA, color=palette.light("function-text"))
        right.annotate("the goal: 1e-6", (2, GOAL * 2), color=palette.light("reached"))
        right.set(xlabel="step", xticks=[0, 50, 100], ylim=(1e-9, 1e5), yticks=[1e-9, 1e-6, 1e-3, 1, 1e3], title="loss")

    return stills.png(draw)


STILLS = {"race_hundred": still}
