"""One weight walks down the loss of eight galaxies. Green: within 1 % of the least loss in at most 8 steps."""

from typing import Any

from matplotlib.figure import Figure

from autograder.exercises.galaxies import DISTANCE, VELOCITY, loss
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, Slider, Steps
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

RATES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.9, 1.2)
STARTS = (-0.5, 0.0, 1.2)
LAST, SECONDS, AT_MOST = 12, 2.4, 8
NEAR = 1.01
GALAXIES = tuple(zip(DISTANCE, VELOCITY, strict=True))

SKY = svg.Axes(left=56, top=22, width=264, height=272, x=(0, 2.2), y=(-1.2, 2.0))
BOWL = svg.Axes(left=400, top=22, width=284, height=272, x=(-1.0, 1.9), y=(0, 3.2))


def record(names: Names) -> dict[str, Any]:
    """The walk from each start at each rate, the slope at each of its weights, and where a patient walk ends."""
    walks = [[_walk(names, start, rate) for rate in RATES] for start in STARTS]
    best = rounded(names["train_one_weight"](loss, 0.0, 0.3, 200)[-1])
    return {"walks": walks, "best": {"w": best, "loss": rounded(loss(best))}}


def _walk(names: Names, start: float, rate: float) -> dict[str, list[float]]:
    weights = names["train_one_weight"](loss, start, rate, LAST)
    slopes = [names["central_difference"](loss, w) for w in weights]
    return {"w": [_digits(w) for w in weights], "slope": [_digits(slope) for slope in slopes]}


def _digits(number: float) -> float:
    """Nine digits, and at most nine of them behind the point."""
    return rounded(float(f"{number:.9g}"))


def recorded(values: Values, recording: Recording) -> State:
    """Where the recorded walk is after so many steps."""
    walk = recording["walks"][STARTS.index(values["start"])][RATES.index(values["rate"])]
    return _state(values, recording, walk)


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's train_one_weight and central_difference."""
    return _state(values, recording, _walk(names, values["start"], values["rate"]))


def _state(values: Values, recording: Recording, walk: dict[str, list[float]]) -> State:
    step = values["step"]
    w = walk["w"][step]
    return {
        "step": step,
        "rate": values["rate"],
        "w": w,
        "loss": loss(w),
        "slope": walk["slope"][step],
        "walk": walk["w"][: step + 1],
        "next": walk["w"][step + 1 : step + 2],
        "least": recording["best"]["loss"],
    }


def sentence(state: State) -> str:
    """The walk so far in words."""
    numbers = f"w = {_number(state['w'])}, loss {_number(state['loss'])}, slope {_number(state['slope'])}"
    steps = f"{state['step']} step{'s' * (state['step'] != 1)}"
    return f"After {steps} at rate {state['rate']:g}: {numbers}. {_verdict(state)}"


def _number(number: float) -> str:
    shown = f"{number:.3f}" if abs(number) < 1000 else f"{number:.1e}"
    return ("0.000" if shown == "-0.000" else shown).replace("-", "−")


def _verdict(state: State) -> str:
    """What the walk does, as far as its losses show it."""
    losses = [loss(w) for w in state["walk"]]
    if state["loss"] <= NEAR * state["least"]:
        return "This is within 1 % of the least loss."
    if len(losses) > 1 and losses[-1] > losses[0]:
        return "The loss grows: each step goes too far."
    if state["step"] == LAST:
        return "This walk ends here, above the least loss."
    return f"The least loss is {_number(state['least'])}."


def _backdrop() -> str:
    bowl = [(w / 50, loss(w / 50)) for w in range(-50, 96)]
    parts = [
        SKY.spines((0, 1, 2), (-1, 0, 1, 2), "distance (megaparsec)", "velocity (1000 km/s)"),
        SKY.line([(0, 0), (2.2, 0)], "line", 1),
        BOWL.spines((-1, 0, 1), (0, 1, 2, 3), "weight w", "loss"),
        BOWL.inside([BOWL.line(bowl, "function", 3)]),
    ]
    return "".join(parts)


def picture(recording: Recording) -> Draw:
    """Left the galaxies and the line; right the loss and the walk of the weight."""
    backdrop = _backdrop()

    def draw(state: State, mine: bool) -> str:
        parts = [backdrop, *_line_and_galaxies(state, mine), *_weights(state, mine)]
        return svg.picture(parts, "Eight galaxies with the line velocity = w × distance, and the loss against w.")

    return draw


def _line_and_galaxies(state: State, mine: bool) -> list[str]:
    w = state["w"]
    errors = [SKY.line([(d, w * d), (d, v)], "look", 1.5, "dotted") for d, v in GALAXIES]
    line = SKY.line([(0, 0), (2.2, 2.2 * w)], "yours" if mine else "function", 4 if mine else 3)
    stars = [SKY.marker(d, v, "ink", "hollow") for d, v in GALAXIES]
    return [SKY.inside([*errors, line]), *stars]


def _weights(state: State, mine: bool) -> list[str]:
    """The walk on the loss: hollow where it has been, filled where it is, with its tangent; an arrow to the next."""
    role = "yours" if mine else "slope"
    walk = [(w, loss(w)) for w in state["walk"]]
    w, height = walk[-1]
    been = [BOWL.marker(*point, "recorded", "hollow") for point in walk[:-1] if _visible(point)]
    tangent = [(w + reach, height + state["slope"] * reach) for reach in (-0.5, 0.5)]
    parts = [BOWL.inside([BOWL.line(walk, "recorded", 1.5, "dotted"), BOWL.line(tangent, role, 2.5, "dashed")]), *been]
    if _visible(walk[-1]):
        return [*parts, *_next_step(state, role), BOWL.marker(w, height, role, "diamond" if mine else "round")]
    edge, anchor, words = (BOWL.x[1], "end", "w is out there →") if w > 0 else (BOWL.x[0], "start", "← w is out there")
    return [*parts, BOWL.text(edge, BOWL.y[1], words, "look", anchor, (6 if w < 0 else 0, 34))]


def _next_step(state: State, role: str) -> list[str]:
    """An arrow on the w axis from the weight to the next one, cut off at the axes."""
    arrow = []
    for after in state["next"]:
        end = min(max(after, BOWL.x[0]), BOWL.x[1])
        arrow = [
            BOWL.line([(state["w"], 0), (end, 0)], role, 5),
            BOWL.marker(end, 0, role, "right" if end > state["w"] else "left"),
        ]
    return arrow


def _visible(point: svg.Point) -> bool:
    return BOWL.x[0] <= point[0] <= BOWL.x[1] and point[1] <= BOWL.y[1]


FIGURES = {
    ("training", "bottom"): Interactive(
        name="training",
        goal=Goal(
            "bottom",
            f"Bring the loss to within 1 % of the least loss in at most {AT_MOST} steps.",
            (Part("the bottom", lambda s: 0 < s["step"] <= AT_MOST and s["loss"] <= NEAR * s["least"]),),
            "Small rates crawl, larger ones cross the bottom, the largest run away.",
        ),
        controls=(
            Slider("rate", "learning rate", RATES, 0.02, "{:.2f}".format),
            Choice("start", "start at w =", {f"{w:g}".replace("-", "−"): w for w in STARTS}, -0.5),
            Steps("step", LAST, SECONDS),
        ),
        pieces=("central_difference", "train_one_weight"),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """The walk after 8 steps at three rates: it crawls, it crosses the bottom and arrives, it runs away."""

    def draw(figure: Figure) -> None:
        panels = figure.subplots(1, 3, sharey=True)
        weights = [w / 50 for w in range(-50, 96)]
        words = {0.02: "small rate: crawls", 0.5: "larger: crosses", 0.7: "too large: runs away"}
        for axes, rate in zip(panels, words, strict=True):
            state = recorded({"start": -0.5, "rate": rate, "step": AT_MOST}, recording)
            axes.plot(weights, [loss(w) for w in weights], color=palette.light("function"))
            walk = state["walk"]
            heights = [loss(w) for w in walk]
            axes.plot(walk, heights, ":", color=palette.light("recorded"), linewidth=1.2)
            been, here = {"markerfacecolor": "none", "markersize": 6}, {"markeredgecolor": palette.light("slope-text")}
            axes.plot(walk[:-1], heights[:-1], "o", color=palette.light("recorded"), **been)
            axes.plot(walk[-1:], heights[-1:], "o", color=palette.light("slope"), **here)
            axes.set_title(words[rate])
            axes.set(xlabel="weight w", xticks=[-1, 0, 1], xlim=(-1.05, 1.95), ylim=(0, 3.2), yticks=[0, 1, 2, 3])
        panels[0].set_ylabel("loss after 8 steps")

    return stills.png(draw)


STILLS = {"training_bottom": still}
