"""Four racers in one valley, each at a rate of the learner's. Green: all four tuned, then raced anew and with noise.

Each map shows a racer's way and its state: the step that comes next, and how it stretches a gradient along both axes.
"""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from autograder.learner import progress
from course.figures.gradients.valleys import arrow
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.optimizers.valley import COURSES, CURVATURES, RACERS, STEPS, level, run

RATES = (0.001, 0.0018, 0.0032, 0.0056, 0.01, 0.018, 0.032, 0.056, 0.1, 0.18, 0.32, 0.56, 1.0)
PRACTICE, FRESH, NOISE = range(3)
LEVELS = (0.3, 2.0, 6.0)
STRETCHED, SEEN, NEAR = 3.0, 0.3, 1.01
LOW, HIGH = -4, 2
SIZE = {"width": 190.0, "height": 132.0, "x": (-2.7, 2.7), "y": (-1.876, 1.876)}
MAPS = {
    name: svg.Axes(left=4 + 202 * (k % 2), top=28 + 168 * (k // 2), **SIZE)  # type: ignore[arg-type]
    for k, name in enumerate(RACERS)
}
LOSS = svg.Axes(left=452, top=28, width=150, height=264, x=(0, STEPS), y=(LOW, HIGH))
LINES = {"descent": ("dotted", 2.5), "momentum": ("dashed", 2.5), "rmsprop": ("solid", 1.5), "adam": ("solid", 3.5)}


def record(names: Names) -> dict[str, Any]:
    """For each course, racer and rate what :func:`valley.run` tells."""
    return {
        "courses": [
            {name: [run(names, racer, rate, course) for rate in RATES] for name, racer in RACERS.items()}
            for course in COURSES
        ]
    }


def recorded(values: Values, recording: Recording) -> State:
    """The four runs at the rates of the sliders."""
    at = {name: RATES.index(values[name]) for name in RACERS}
    return _state(values, recording, lambda course, name: recording["courses"][course][name][at[name]])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's steps."""
    # Here a step is asked through the notebook's names: a state need not be made of numbers.
    own = progress.names()
    return _state(values, recording, lambda course, name: run(own, RACERS[name], values[name], COURSES[course]))


def _state(values: Values, recording: Recording, ran: Callable[[int, str], dict[str, Any]]) -> State:
    runs = {name: ran(values["course"], name) for name in RACERS}
    practice = runs if values["course"] == PRACTICE else {name: ran(PRACTICE, name) for name in RACERS}
    least = {name: min(one["loss"][-1] for one in recording["courses"][PRACTICE][name]) for name in RACERS}
    return {
        "course": values["course"],
        "step": values["step"],
        "rates": {name: values[name] for name in RACERS},
        "runs": runs,
        "tuned": [name for name in RACERS if practice[name]["loss"][-1] <= NEAR * least[name]],
    }


def _loss_at(state: State, name: str) -> float:
    return float(state["runs"][name]["loss"][state["step"]])


def sentence(state: State) -> str:
    """The losses of the four, and who leads, in words."""
    losses = {RACERS[name].says: _loss_at(state, name) for name in RACERS}
    said = ", ".join(f"{name} {_power(loss)}" for name, loss in losses.items())
    course = {PRACTICE: "Practice start", FRESH: "Fresh start", NOISE: "Noise, the median of five runs"}[
        state["course"]
    ]
    tuned = ", ".join(RACERS[name].says for name in state["tuned"]) or "nobody"
    leader = min(losses, key=losses.__getitem__)
    return f"{course}, loss after {state['step']} steps: {said}. In front: {leader}. Tuned: {tuned}."


def _power(loss: float) -> str:
    """Two digits, in powers of ten where that is shorter."""
    if loss >= 1e5:
        return "ran away"
    return f"{loss:.2g}" if 0.001 <= loss < 100 else f"{loss:.1e}".replace("e-0", "e−").replace("e+0", "e")


# --- the picture ------------------------------------------------------------------------------------------


def _backdrop() -> str:
    parts = []
    for axes in MAPS.values():
        box = f'x="{axes.left}" y="{axes.top}" width="{axes.width}" height="{axes.height}"'
        parts.append(f'<rect {box} fill="none" style="stroke:{palette.var("line")}"/>')
        parts.append(axes.inside([axes.line(level(loss), "function", 1.2) for loss in LEVELS]))
        parts.append(axes.marker(0, 0, "recorded", "hollow"))
    parts += [LOSS.spines((0, 20, 40), (), "step"), LOSS.text(0, HIGH, "loss (log axis)", "faint", "start", (-30, -10))]
    for exponent in (-4, -2, 0, 2):
        across, down = LOSS.at(0, exponent)
        parts.append(svg.text(across - 8, down + 5, f"1e{exponent}".replace("-", "−"), "faint", "end"))
    return "".join(parts)


def picture(recording: Recording) -> Draw:
    """Left a map for each racer with its state, right the four losses against the step."""
    backdrop = _backdrop()

    def draw(state: State, mine: bool) -> str:
        role = "yours" if mine else "slope"
        parts = [backdrop]
        for name in RACERS:
            parts += _map(state, name, role, "diamond" if mine else "round")
        parts += _losses(state, role, "yours" if mine else "slope-text")
        return svg.picture(
            parts, "Four maps of a valley, each with the way and the state of a racer; and their losses."
        )

    return draw


def _map(state: State, name: str, role: str, shape: str) -> list[str]:
    axes, ran, step = MAPS[name], state["runs"][name], state["step"]
    walk = [(x, y) for x, y in ran["walk"]]
    here, there = np.array(walk[step]), np.array(walk[step + 1])
    parts = [axes.line(walk[: step + 1], role, 1.8), *_stretch(axes, ran, step, here)]
    parts.append(axes.marker(*walk[step], role, shape))
    parts += _arrows(axes, here, there)
    title = f"{RACERS[name].says} {state['rates'][name]:g}"
    words = [axes.text(axes.x[0], axes.y[1], title, "ink", "start", (2, -8))]
    if name in state["tuned"]:
        words.append(axes.text(axes.x[1], axes.y[1], "✓", "reached", "end", (-2, -8)))
    if np.abs(here).max() >= abs(axes.x[0]):
        words.append(axes.text(0, 0, "it has left the map", "look", "middle", (0, 5)))
    return [axes.inside(parts), *words]


def _stretch(axes: svg.Axes, ran: dict[str, Any], step: int, here: Any) -> list[str]:
    """How a gradient is stretched along both axes: a circle where both have one rate."""
    if np.abs(here).max() >= abs(axes.x[0]):
        return []
    shares = ran["shares"]
    share = shares[min(step, len(shares) - 1)] if shares else 0.5
    wide, high = share / max(share, 1 - share), (1 - share) / max(share, 1 - share)
    across, down = axes.at(*here)
    return [
        f'<ellipse cx="{across:.1f}" cy="{down:.1f}" rx="{max(30 * wide, 2):.1f}" ry="{max(30 * high, 2):.1f}" '
        f'fill="none" style="stroke:{palette.var("recorded")}" stroke-width="2" stroke-dasharray="3 3"/>'
    ]


def _arrows(axes: svg.Axes, here: Any, there: Any) -> list[str]:
    """The next step, longer than it is, and a dashed arrow as long straight downhill; none where it can't be seen."""
    step, slope = STRETCHED * (there - here), CURVATURES @ here
    length = float(np.linalg.norm(step))
    if length < SEEN or np.abs(here).max() >= abs(axes.x[0]):
        return []
    downhill = here - slope / max(float(np.linalg.norm(slope)), 1e-12) * length
    return [
        arrow(axes, tuple(here), tuple(downhill), "slope-text", 1.5, "dashed"),
        arrow(axes, tuple(here), tuple(here + step), "ink", 2.5),
    ]


def _losses(state: State, role: str, words: str) -> list[str]:
    lines, ends = [], []
    for name, ran in state["runs"].items():
        dash, width = LINES[name]
        heights = [math.log10(max(loss, 1e-9)) for loss in ran["loss"]]
        lines.append(LOSS.line(list(enumerate(heights)), role, width, dash))
        ends.append((min(max(heights[-1], LOW), HIGH), name))
    now = LOSS.line([(state["step"], LOW), (state["step"], HIGH)], "line", 1)
    return [LOSS.inside([now, *lines]), *_labels(ends, words)]


def _labels(ends: list[tuple[float, str]], words: str) -> list[str]:
    """A name behind each line, from above, moved down where two would meet."""
    parts, free = [], -math.inf
    down_by_name = sorted((LOSS.at(STEPS, end)[1] + 5, name) for end, name in ends)
    for down, name in down_by_name:
        free = max(down, free + 16)
        parts.append(svg.text(LOSS.left + LOSS.width + 5, free, RACERS[name].says, words))
    return parts


def _all_tuned_on(course: int) -> Callable[[State], bool]:
    return lambda state: state["course"] == course and len(state["tuned"]) == len(RACERS)


def _tuned(name: str) -> Callable[[State], bool]:
    return lambda state: name in state["tuned"]


def _rate(name: str) -> Slider:
    return Slider(name, f"{RACERS[name].says}: rate", RATES, RATES[0], "{:g}".format)


FIGURES = {
    ("race", "tuned_and_raced"): Interactive(
        name="race",
        goal=Goal(
            "tuned_and_raced",
            "Tune all four at the practice start; then race them from a fresh start and with noise.",
            (
                *(Part(f"{racer.says} tuned", _tuned(name)) for name, racer in RACERS.items()),
                Part("fresh start", _all_tuned_on(FRESH)),
                Part("noise", _all_tuned_on(NOISE)),
            ),
            "RMSProp won the practice, momentum the fresh start, descent the noise.",
        ),
        controls=(
            *map(_rate, RACERS),
            Slider("step", "after step", tuple(range(STEPS + 1)), STEPS, "{:d}".format),
            Choice("course", "course", {course.says: k for k, course in enumerate(COURSES)}, PRACTICE),
        ),
        pieces=("momentum_step", "rmsprop_step", "adam_step"),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """The four losses on each course, everybody at the rate that is best at the practice start."""
    courses = recording["courses"]
    best = {
        name: min(range(len(RATES)), key=lambda k, name=name: courses[PRACTICE][name][k]["loss"][-1])  # type: ignore[misc]
        for name in RACERS
    }

    def draw(figure: Figure) -> None:
        panels = figure.subplots(1, 3, sharey=True)
        for axes, course, titled in zip(panels, courses, COURSES, strict=True):
            for name, racer in RACERS.items():
                dash, width = LINES[name]
                losses = course[name][best[name]]["loss"]
                axes.plot(losses, linestyle=dash, linewidth=width, color=palette.light("slope-text"), label=racer.says)
            axes.set_title(titled.says)
            axes.set(xlabel="step", yscale="log", xticks=[0, 20, 40], ylim=(1e-4, 1e2), yticks=[1e-4, 1e-2, 1, 100])
        panels[0].set_ylabel("loss")
        panels[1].legend(loc="upper right", frameon=False, fontsize=9, handlelength=2.6)

    return stills.png(draw)


STILLS = {"race_tuned_and_raced": still}
