"""What a velocity makes of a stream of gradients. Green: the momentum for each of three wishes, found by looking."""

from collections.abc import Callable
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from autograder.learner import progress
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded
from course.figures.optimizers import borrowed_steps

SHARES = (0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)
MANY = 40
KICK, HALF_AFTER = 1, 6
STREAMS = {
    "constant": [1.0] * MANY,
    "alternating": [1.0, -1.0] * (MANY // 2),
    "one kick": [1.0] * KICK + [0.0] * (MANY - KICK),
    "noise": [round(1.0 + float(chance), 2) for chance in np.random.default_rng(4).normal(size=MANY)],
}
LIMIT = 20.5

GRADIENTS = svg.Axes(left=60, top=28, width=620, height=84, x=(0, MANY + 1), y=(-2.5, 3.5))
VELOCITIES = svg.Axes(left=60, top=150, width=620, height=162, x=(0, MANY + 1), y=(-2.5, LIMIT))
FINE = svg.Axes(left=60, top=150, width=620, height=162, x=(0, MANY + 1), y=(-2.5, 6.0))
"""The velocities where they stay small."""


def record(names: Names) -> dict[str, Any]:
    """The velocity after each step, for each stream and each momentum."""
    return {"velocities": {stream: [_velocities(names, stream, share) for share in SHARES] for stream in STREAMS}}


def _velocities(names: Names, stream: str, share: float) -> list[float]:
    """At rate 1 a step is as long as the velocity."""
    place, state, velocities = np.zeros(1), None, []
    for gradient in STREAMS[stream]:
        after, state = borrowed_steps.step(names, "momentum_step", place, np.array([gradient]), state, 1.0, share)
        velocities.append(rounded(float(place[0] - after[0]), 4))
        place = after
    return velocities


def recorded(values: Values, recording: Recording) -> State:
    """The velocities for the chosen stream and momentum."""
    found = recording["velocities"][values["stream"]][SHARES.index(values["momentum"])]
    return {"stream": values["stream"], "momentum": values["momentum"], "velocities": found}


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's momentum_step."""
    # A state need not be made of numbers, so the step is asked through the notebook's names.
    found = _velocities(progress.names(), values["stream"], values["momentum"])
    return {"stream": values["stream"], "momentum": values["momentum"], "velocities": found}


def sentence(state: State) -> str:
    """The last velocity in words, and for a kick what is left of it."""
    velocities = state["velocities"]
    said = f"Momentum {state['momentum']:g}, {state['stream']}: velocity {_short(velocities[-1])} after {MANY} steps"
    if state["stream"] == "one kick":
        left = velocities[KICK + HALF_AFTER - 1]
        return f"{said}; {HALF_AFTER} steps after the kick {_short(left)} of it is left."
    if state["stream"] == "noise":
        spread = f"from {_short(min(velocities[20:]))} to {_short(max(velocities[20:]))}"
        return f"{said}. In the second half it lies {spread}."
    return f"{said}."


def _short(number: float) -> str:
    return f"{number:.2f}".replace("-", "−")


def picture(recording: Recording) -> Draw:
    """Above the gradients as bars, below the velocities."""

    def draw(state: State, mine: bool) -> str:
        role, shape = ("yours", "diamond") if mine else ("slope", "round")
        velocities = state["velocities"]
        axes = FINE if max(map(abs, velocities)) < 6 else VELOCITIES
        ticks = (-2, 0, 2, 4) if axes is FINE else (0, 5, 10, 15, 20)
        parts = [
            GRADIENTS.spines((), (-2, 0, 2), "", "gradient"),
            axes.spines((0, 10, 20, 30, 40), ticks, "step", "velocity"),
        ]
        for panel in (GRADIENTS, axes):
            parts.append(panel.line([(0, 0), (MANY + 1, 0)], "line", 1))
        for k, gradient in enumerate(STREAMS[state["stream"]], start=1):
            parts.append(GRADIENTS.line([(k, 0), (k, gradient)], "function", 6))
        parts.append(axes.line(list(enumerate([0.0, *velocities])), role, 2.5))
        parts.append(axes.marker(MANY, velocities[-1], role, shape))
        parts.append(axes.text(MANY, velocities[-1], _short(velocities[-1]), "ink", "end", (-2, -12)))
        return svg.picture(parts, "The gradients of forty steps, and the velocity after each of them.")

    return draw


def _at(stream: str, holds: Callable[[list[float]], bool]) -> Callable[[State], bool]:
    return lambda state: state["stream"] == stream and holds(state["velocities"])


FIGURES = {
    ("velocity", "three_wishes"): Interactive(
        name="velocity",
        goal=Goal(
            "three_wishes",
            "Constant: pile up to 5. Alternating: below 0.6. One kick: half is left after 6 steps.",
            (
                Part("piles up to 5", _at("constant", lambda v: abs(v[-1] - 5) < 0.05)),
                Part("less than 0.6", _at("alternating", lambda v: abs(v[-1]) < 0.6)),
                Part("half of a kick", _at("one kick", lambda v: abs(v[KICK + HALF_AFTER - 1] - 0.5) < 0.05)),
            ),
            "What agrees adds up, what alternates nearly cancels, old kicks fade.",
        ),
        controls=(
            Slider("momentum", "momentum", SHARES, 0.0, "{:g}".format),
            Choice("stream", "gradients", {stream: stream for stream in STREAMS}, "constant"),
        ),
        pieces=("momentum_step",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """The velocities at momentum 0.9 for three streams."""
    k = SHARES.index(0.9)

    def draw(figure: Figure) -> None:
        panels = figure.subplots(1, 3, sharey=True)
        for axes, stream in zip(panels, ("constant", "alternating", "noise"), strict=True):
            steps = range(1, MANY + 1)
            axes.bar(steps, STREAMS[stream], width=0.6, color=palette.light("function"))
            axes.plot(steps, recording["velocities"][stream][k], color=palette.light("slope-text"))
            axes.axhline(0, color=palette.light("line"), linewidth=1, zorder=0)
            axes.set_title(stream)
            axes.set(xlabel="step", xticks=[0, 20, 40], yticks=[0, 5, 10], ylim=(-3, 14))
        panels[0].text(18, 10.4, "velocity", color=palette.light("slope-text"), ha="center")
        panels[0].text(18, 1.4, "gradient", color=palette.light("function-text"), ha="center")

    return stills.png(draw)


STILLS = {"velocity_three_wishes": still}
