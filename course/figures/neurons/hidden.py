"""Two hidden units while their network is trained: the running example of lesson 06, step by step.

Green: a unit that rests and learns; one that a large rate has killed, unable to come back; one that a leak brings back.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from autograder.exercises import two_two_one
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, Slider, Steps
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

RATES = (0.05, 0.1, 0.2, 0.3, 0.4)
BENDS = {"ReLU": "relu", "leaky ReLU, slope 0.1": "leaky_relu"}
LEAK = 0.1
LAST = 40
LEARNED, FOR_GOOD = 0.01, 20
TOP, REACH = 8.0, 5.0

UNITS = tuple(
    svg.Axes(left=left, top=40, width=180, height=240, x=(-REACH, REACH), y=(-1, REACH)) for left in (34, 250)
)
LOSS = svg.Axes(left=490, top=40, width=196, height=240, x=(0, LAST), y=(0, TOP))

Array = np.ndarray[Any, np.dtype[np.float64]]
Bend = Callable[[Array], Array]


def record(names: Names) -> dict[str, Any]:
    """For each bend and rate, step by step: the scores of both units, the share of dead ones, the loss."""
    return {bend: {f"{rate:g}": _walk(names, bend, rate) for rate in RATES} for bend in BENDS.values()}


def _walk(names: Names, bend: str, rate: float) -> dict[str, Any]:
    pair = _bend(names, bend, bend), _bend(names, bend, f"{bend}_derivative")
    params = two_two_one.parameters()
    walk: dict[str, Any] = {"scores": [], "dead": [], "loss": []}
    for _ in range(LAST + 1):
        scores, loss, params = _step(params, pair, rate)
        walk["scores"].append([[rounded(z, 4) for z in unit] for unit in scores.T])
        walk["dead"].append(rounded(names["dead_fraction"](pair[0](scores)), 2))
        walk["loss"].append(rounded(loss, 5))
    return walk


def _bend(names: Names, bend: str, name: str) -> Bend:
    """The function `name` that goes with `bend`, as one of arrays."""
    leak = (LEAK,) if bend == "leaky_relu" else ()
    return lambda z: np.array(names[name](z, *leak), dtype=float)


def _step(params: list[Array], pair: tuple[Bend, Bend], rate: float) -> tuple[Array, float, list[Array]]:
    """The scores and the loss at `params`, and the weights after one step; `pair` is the bend and its slope.

    A weight's slope is the product of the slopes along its path, added up over the examples: lesson 03.
    """
    X, targets = two_two_one.examples()
    W1, b1, W2, b2 = params
    scores = X @ W1 + b1
    hidden = pair[0](scores)
    errors = hidden @ W2 + b2 - targets
    at_output = errors / 2
    at_units = pair[1](scores) * W2[:, 0] * at_output
    slopes = (
        np.array([[np.sum(x * unit) for unit in at_units.T] for x in X.T]),
        at_units.sum(axis=0),
        np.array([[np.sum(unit * at_output[:, 0])] for unit in hidden.T]),
        at_output.sum(axis=0),
    )
    down = [-rate * slope for slope in slopes]
    moved = [part + step for part, step in zip(params, down, strict=True)]
    return scores, float(np.mean(errors**2)), moved


def recorded(values: Values, recording: Recording) -> State:
    """Both units after so many steps, and how the loss went."""
    return _state(values, recording[values["bend"]][f"{values['rate']:g}"])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same with the learner's bend, slope and dead_fraction."""
    return _state(values, _walk(names, values["bend"], values["rate"]))


def _state(values: Values, walk: dict[str, Any]) -> State:
    step = values["step"]
    resting = [[sum(z <= 0 for z in unit) for unit in units] for units in walk["scores"][: step + 1]]
    stays = [0, 0]
    for at in resting:
        stays = [count + 1 if at[unit] == 4 else 0 for unit, count in enumerate(stays)]
    return {
        "bend": values["bend"],
        "rate": values["rate"],
        "step": step,
        "scores": walk["scores"][step],
        "loss": walk["loss"][: step + 1],
        "dead": walk["dead"][step],
        "resting": resting[-1],
        "closed for": max(stays),
        "came back": any(4 in at for at in resting) and 4 not in resting[-1],
    }


def _learned(state: State) -> bool:
    rests = any(state["resting"]) and 4 not in state["resting"]
    return bool(state["bend"] == "relu" and rests and state["loss"][-1] < LEARNED)


def _stuck(state: State) -> bool:
    return bool(state["bend"] == "relu" and state["dead"] > 0 and state["closed for"] > FOR_GOOD)


def _killed(state: State) -> bool:
    """One of the two: where both are dead, the leak at the same rate has nothing to bring back."""
    return _stuck(state) and state["dead"] < 1


def _back(state: State) -> bool:
    return bool(state["bend"] == "leaky_relu" and state["came back"] and state["loss"][-1] < state["loss"][0] / 10)


def sentence(state: State) -> str:
    """Both units and the loss in words."""
    steps = f"After {state['step']} step{'s' * (state['step'] != 1)} with rate {state['rate']:g}"
    units = " and ".join(f"unit {j} is below 0 on {count} of 4" for j, count in enumerate(state["resting"]))
    dead = f"{100 * state['dead']:.0f} % of the units are dead"
    return f"{steps}: {units}; {dead}. Loss {state['loss'][-1]:.4f}.{_end(state)}"


def _end(state: State) -> str:
    if _stuck(state):
        return f" Nothing has moved a dead unit for {state['closed for'] - 1} steps."
    return " The unit that was closed is back." if _back(state) else ""


# --- the picture ------------------------------------------------------------------------------------------


def _backdrop() -> str:
    parts = []
    for j, axes in enumerate(UNITS):
        parts.append(axes.spines((-4, -2, 0, 2, 4), (0, 2, 4), "score"))
        parts.append(axes.text(axes.x[0], axes.y[1], f"hidden unit {j}", "ink", "start", (0, -14)))
    parts.append(LOSS.spines((0, 10, 20, 30, 40), (0, 2, 4, 6, 8), "step"))
    return "".join(parts)


def picture(recording: Recording) -> Draw:
    """Each unit's bend with the four examples on it, open where they pass; and the loss, step by step."""
    backdrop = _backdrop()

    def draw(state: State, mine: bool) -> str:
        role, leak = ("yours" if mine else "function"), (LEAK if state["bend"] == "leaky_relu" else 0.0)
        parts = [backdrop]
        for axes, scores, resting in zip(UNITS, state["scores"], state["resting"], strict=True):
            parts.append(axes.line([(-REACH, -REACH * leak), (0, 0), (REACH, REACH)], role, 3))
            parts += _examples(axes, scores, leak, role)
            words = ("closed for all 4" if leak else "0 on all 4") if resting == 4 else f"below 0 on {resting} of 4"
            parts.append(axes.text(-REACH, REACH, words, "look" if resting == 4 else "faint", "start", (8, 22)))
        way = [(step, min(loss, TOP)) for step, loss in enumerate(state["loss"])]
        parts.append(LOSS.text(0, TOP, f"loss, rate {state['rate']:g}", "ink", "start", (0, -14)))
        parts += [LOSS.line(way, role, 2.5), LOSS.marker(*way[-1], role, "diamond" if mine else "round")]
        return svg.picture(parts, "Two units with the scores of the four examples, and the loss step by step.")

    return draw


def _above(scores: Sequence[float]) -> list[int]:
    """For each score, on how many marks of nearly the same score its own has to stand."""
    return [sum(abs(z - other) < 0.3 for other in scores[:k]) for k, z in enumerate(scores)]


def _examples(axes: svg.Axes, scores: Sequence[float], leak: float, role: str) -> list[str]:
    """A mark for each example; of two with nearly the same score, one stands above the other."""
    inside = [min(max(z, -REACH), REACH) for z in scores]
    marks: list[str] = []
    for z, above in zip(inside, _above(inside), strict=True):
        across, down = axes.at(z, z if z > 0 else leak * z)
        on = z > 0
        marks.append(svg.marker(across, down - 13 * above, role if on else "look", "round" if on else "cross"))
    return marks


FIGURES = {
    ("units", "killed"): Interactive(
        name="units",
        goal=Goal(
            "killed",
            "Train with units that rest. Then kill one and give it 20 steps. Then use the leak.",
            (
                Part("rests and learns", _learned),
                Part("dead for good", _killed),
                Part("brought back by the leak", _back),
            ),
            "0 on one example is rest. 0 on all of them has no slope left to come back by.",
        ),
        controls=(
            Choice("bend", "bend", BENDS, "relu"),
            Slider("rate", "learning rate", RATES, 0.05, "{:g}".format),
            Steps("step", LAST, 2.5),
        ),
        pieces=("relu", "relu_derivative", "leaky_relu", "leaky_relu_derivative", "dead_fraction"),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


# --- the picture for the text -----------------------------------------------------------------------------


def still(recording: Recording) -> tuple[str, bytes]:
    """One unit before training, after a step that closed it, and much later."""

    def draw(figure: Figure) -> None:
        walk = recording["relu"]["0.3"]
        panels = figure.subplots(1, 3, sharey=True)
        for axes, step in zip(panels, (0, 3, LAST), strict=True):
            scores: Array = np.array(walk["scores"][step][0])
            height = np.maximum(scores, 0) + 0.3 * np.array(_above(scores.tolist()))
            on = scores > 0
            axes.plot([-REACH, 0, REACH], [0, 0, REACH], color=palette.light("function"))
            axes.plot(scores[on], height[on], "o", color=palette.light("function"))
            axes.plot(scores[~on], height[~on], "x", color=palette.light("look"), markeredgewidth=2)
            axes.set(title=f"step {step}: 0 on {int((~on).sum())} of 4", xlabel="score", xticks=[-4, 0, 4])
            axes.set(ylim=(-1, REACH), yticks=[0, 2, 4])

    return stills.png(draw)


STILLS = {"units_killed": still}
