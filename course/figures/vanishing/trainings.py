"""Training a network of 30 layers: a sick one, and what each change about it does.

Green: the largest rate tried alone, then trained with at most three changes, without a bypass and with one.
"""

import itertools
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, Control, Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded
from course.figures.vanishing import deep, norms
from course.figures.vanishing.deep import BYPASS, NORMED, PLAIN, Kind
from course.figures.vanishing.norms import BENDS, DEEPEST, key

STARTS = {"Xavier": "xavier", "He": "he"}
WAYS = {"nothing": PLAIN, "bypass": BYPASS, "bypass and layer norm": NORMED}
RATES = (0.01, 0.1, 1.0, 10.0)
SICK_RATE = 0.1
CONTROLS: tuple[Control, ...] = (
    Choice("bend", "bend", BENDS, "sigmoid"),
    Choice("start", "start", STARTS, "xavier"),
    Choice("way", "beside each layer", WAYS, PLAIN),
    Choice("clip", "clipping", {"off": False, "at length 1": True}, False),
    Slider("rate", "learning rate", RATES, SICK_RATE, "{:g}".format),
)
SICK = {"bend": "sigmoid", "start": "xavier", "way": PLAIN, "clip": False, "rate": SICK_RATE}
"""What the controls say at the start."""

TRAINED, MOST_CHANGES = 0.15, 3
LOSS = svg.Axes(left=470, top=36, width=216, height=250, x=(0, deep.STEPS), y=(0, 1.5))


def record(names: Names) -> dict[str, Any]:
    """For each way to make a network of 30 layers its start; and for each rate, clipped or not, how its loss went."""
    made = list(itertools.product(BENDS.values(), STARTS.values(), WAYS.values()))
    starts = {key(*parts): norms.start_of(names, Kind(DEEPEST, *parts)) for parts in made}
    return {"starts": starts, "runs": {key(*parts): _runs(names, Kind(DEEPEST, *parts)) for parts in made}}


def _runs(names: Names, kind: Kind) -> dict[str, Any]:
    """By rate, and whether gradients are clipped: the losses, and whether the run was stopped."""
    found = {}
    with np.errstate(all="ignore"):
        for rate in RATES:
            clipped = deep.train(names, kind, rate, clip=True)
            # Where nothing was too long, both runs are the same.
            free = deep.train(names, kind, rate, clip=False) if clipped.clipped else clipped
            for clip, run in ((True, clipped), (False, free)):
                found[key(rate, clip)] = {"losses": [rounded(loss) for loss in run.losses], "stopped": int(run.stopped)}
    return found


def recorded(values: Values, recording: Recording) -> State:
    """A network of 30 layers before training, how its training went, and what was changed about the sick one."""
    made = key(values["bend"], values["start"], values["way"])
    run = recording["runs"][made][key(values["rate"], values["clip"])]
    changes = [name for name, value in SICK.items() if values[name] != value]
    return {**values, "depth": DEEPEST, **recording["starts"][made], **run, "changes": changes}


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same with norms and factor of the learner's functions; layer norm is a bonus, so there it stays recorded."""
    state = recorded(values, recording)
    if values["way"] == NORMED:
        return state
    return {**state, **norms.start_of(names, Kind(DEEPEST, values["bend"], values["start"], values["way"]))}


def largest_rate_alone(state: State) -> bool:
    """Whether nothing was changed but the rate, as far as it goes."""
    return bool(state["changes"] == ["rate"] and state["rate"] == RATES[-1])


def trained(state: State) -> bool:
    """Whether the loss fell far enough."""
    return bool(not state["stopped"] and state["losses"][-1] <= TRAINED)


def trained_within(state: State, bypass: bool) -> bool:
    """Whether few enough changes did it, with a bypass or without one."""
    few = len(state["changes"]) <= MOST_CHANGES
    return bool(trained(state) and few and bypass == (state["way"] != PLAIN))


def sentence(state: State) -> str:
    """What was changed, what the layers get, and how training went."""
    count = len(state["changes"])
    changed = f"{count} change{'s' * (count != 1)}" if count else "The sick network"
    steps, loss = len(state["losses"]) - 1, state["losses"][-1]
    if state["stopped"]:
        end = f"Stopped after {steps} step{'s' * (steps != 1)}: the loss climbs."
    else:
        end = f"Loss {loss:.3f} after {steps} steps" + (": trained." if trained(state) else ".")
    return f"{changed}: {norms.norms_said(state)}. {end}"


# --- the picture ------------------------------------------------------------------------------------------


def picture(recording: Recording) -> Draw:
    """The norms of all layers before training, on a log axis, and the loss step by step."""
    backdrop = norms.behind() + LOSS.spines((0, 20, 40, 60), (0, 0.5, 1, 1.5), "step")
    backdrop += LOSS.line([(0, TRAINED), (deep.STEPS, TRAINED)], "recorded", 1.5, "dotted")
    backdrop += LOSS.text(deep.STEPS, TRAINED, "trained", "recorded", "end", (0, -6))

    def draw(state: State, mine: bool) -> str:
        # Training is not run anew with the learner's functions: it would take too long for a key.
        role, dash = ("recorded", "dotted") if mine else ("function", "solid")
        way = [(step, min(loss, LOSS.y[1])) for step, loss in enumerate(state["losses"])]
        title = f"loss, rate {state['rate']:g}" + (", clipped" if state["clip"] else "")
        parts = [backdrop, norms.norms(state, mine), LOSS.line(way, role, 2.5, dash)]
        parts.append(LOSS.text(0, LOSS.y[1], title, "ink", "start", (0, -14)))
        parts.append(LOSS.marker(*way[-1], *(("look", "cross") if state["stopped"] else (role, "round"))))
        if mine:
            parts.append(LOSS.text(deep.STEPS, LOSS.y[1], "recorded", "recorded", "end", (0, 14)))
        return svg.picture(parts, "The gradient of each layer on a log axis, and the loss step by step.")

    return draw


FIGURES = {
    ("cures", "three_changes"): Interactive(
        name="cures",
        goal=Goal(
            "three_changes",
            "Try the largest rate alone. Then train within 3 changes: without a bypass, and with one.",
            (
                Part("the largest rate", largest_rate_alone),
                Part("trained without a bypass", lambda state: trained_within(state, bypass=False)),
                Part("trained with a bypass", lambda state: trained_within(state, bypass=True)),
            ),
            "A rate multiplies all layers alike; these cures change the factors.",
        ),
        controls=CONTROLS,
        pieces=(
            "layer_gradient_norms",
            "per_layer_factor",
            "xavier_init",
            "he_init",
            "residual_forward",
            "residual_backward",
        ),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


# --- the picture for the text -----------------------------------------------------------------------------


def still(recording: Recording) -> tuple[str, bytes]:
    """The loss of the sick network, with a larger rate, and with two cures."""
    shown = (
        ("sigmoid xavier plain", 0.1, False, "sick", "-", 0),
        ("sigmoid xavier plain", 10.0, False, "rate 100 times as large", "--", 0),
        ("relu he plain", 0.1, True, "ReLU, He, clipped", "-.", 13),
        ("tanh xavier bypass", 0.01, False, "tanh, bypass, rate 0.01", ":", 3),
    )

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        for made, rate, clip, says, dash, up in shown:
            run = recording["runs"][made][key(rate, clip)]
            color = palette.light("look" if run["stopped"] else "function")
            axes.plot(run["losses"], dash, color=color)
            at = len(run["losses"]) - 1
            axes.annotate(says, (at, run["losses"][at]), (6, up), textcoords="offset points", va="center")
        axes.set(xlabel="step", xlim=(0, 92), xticks=[0, 20, 40, 60], ylim=(0, 1.5), yticks=[0, 0.5, 1, 1.5])
        axes.set_title("loss of a network with 30 layers", loc="left")

    return stills.png(draw)


STILLS = {"cures_three": still}
