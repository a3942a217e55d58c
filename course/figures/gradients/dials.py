"""A dial that turns a direction, and the slope measured in each. Green: the steepest one, to within 2 degrees."""

import math
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from course.figures.gradients.valleys import FORMULA, arrow, f, level, levels
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Reveal, Slider, TracedSlider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

PLACE, ELSEWHERE = (1.5, 0.5), (1.2, -0.9)
"""Where the dial stands, and where the picture for the text is drawn, so that it does not tell what to find."""

ANGLES = tuple(float(angle) for angle in range(0, 360, 2))
START, WITHIN = 300.0, 2.0
HEIGHTS = (1.0, 9.0, 16.0)

MAP = svg.Axes(left=40, top=18, width=280, height=280, x=(-2.5, 2.5), y=(-2.5, 2.5))
CURVE = svg.Axes(left=392, top=18, width=294, height=280, x=(0, 360), y=(-10.5, 10.5))


def record(names: Names) -> dict[str, Any]:
    """The gradient, and the slope in each direction of the dial, at the place and elsewhere."""
    return {**_at(PLACE, names), "elsewhere": _at(ELSEWHERE, names)}


def _at(place: svg.Point, names: Names) -> dict[str, Any]:
    grad = [rounded(slope, 6) for slope in names["gradient"](f, np.array(place))]
    return {"grad": grad, "slope": _measured(ANGLES, grad, names)}


def _measured(angles: Any, grad: Any, names: Names) -> list[float]:
    slope = names["directional_derivative"]
    return [rounded(slope(np.array(grad), np.array(direction(angle))), 6) for angle in angles]


def direction(angle: float) -> tuple[float, float]:
    """The arrow of length 1 at `angle` degrees, counted from the x axis to the left."""
    return math.cos(math.radians(angle)), math.sin(math.radians(angle))


def recorded(values: Values, recording: Recording) -> State:
    """The slopes in all directions that the dial has shown, and whether one has been called the steepest."""
    return _state(values, recording, [recording["slope"][ANGLES.index(angle)] for angle in values["angle"].been])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's directional_derivative."""
    return _state(values, recording, _measured(values["angle"].been, recording["grad"], names))


def _state(values: Values, recording: Recording, slopes: list[float]) -> State:
    angle, been = values["angle"]
    return {
        "angle": angle,
        "slope": slopes[been.index(angle)],
        "been": list(zip(been, slopes, strict=True)),
        "called": values["call"],
        "steepest": math.degrees(math.atan2(recording["grad"][1], recording["grad"][0])),
        "grad": recording["grad"],
        "all": recording["slope"],
    }


def _off(state: State) -> float:
    """How many degrees the dial stands from the steepest direction."""
    return float(abs((state["angle"] - state["steepest"] + 180) % 360 - 180))


def _found(state: State) -> bool:
    return bool(state["called"]) and _off(state) <= WITHIN


def sentence(state: State) -> str:
    """The direction and its slope in words."""
    said = f"Direction {state['angle']:.0f}°: slope {_signed(state['slope'])} for each unit of way."
    if _found(state):
        return f"{said} This is it: the gradient, (3, 9), points at {state['steepest']:.1f}°."
    if state["called"]:
        return f"{said} Not the steepest: some other direction climbs faster."
    best, slope = max(state["been"], key=lambda measured: measured[1])
    return f"{said} Steepest of {len(state['been'])} measured: {_signed(slope)} at {best:.0f}°."


def _signed(number: float, digits: int = 2) -> str:
    return f"{rounded(number, digits):.{digits}f}".replace("-", "−")


def _backdrop() -> str:
    return "".join(
        [
            levels(MAP, HEIGHTS),
            MAP.inside([MAP.line(level(f(PLACE)), "function", 3)]),
            MAP.spines((-2, -1, 0, 1, 2), (-2, -1, 0, 1, 2), "x", "y"),
            MAP.text(0.45, 2.4, FORMULA, "function-text"),
            MAP.marker(0, 0, "recorded", "hollow"),
            MAP.text(0, 0, "lowest", "faint", "middle", (0, -21)),
            CURVE.spines((0, 90, 180, 270, 360), (-10, -5, 0, 5, 10), "direction (degrees)", "slope in that direction"),
            CURVE.line([(0, 0), (360, 0)], "line", 1),
        ]
    )


def picture(recording: Recording) -> Draw:
    """Left the place with its arrow, right every slope that has been measured."""
    backdrop = _backdrop()

    def draw(state: State, mine: bool) -> str:
        role, shape = ("yours", "diamond") if mine else ("slope", "round")
        across, up = direction(state["angle"])
        parts = [backdrop]
        if _found(state):
            length = math.hypot(*state["grad"])
            tip = (PLACE[0] + 1.6 * state["grad"][0] / length, PLACE[1] + 1.6 * state["grad"][1] / length)
            parts.append(MAP.line([(-PLACE[0], -PLACE[1]), (2.4, 0.8)], "recorded", 1.5, "dotted"))
            parts.append(arrow(MAP, PLACE, tip, "slope-text", 2, "dashed"))
            parts.append(MAP.text(*tip, "gradient", "slope-text", "end", (-10, 10)))
            parts.append(CURVE.line(zip(ANGLES, state["all"], strict=True), "recorded", 1.5, "dotted"))
        parts.append(arrow(MAP, PLACE, (PLACE[0] + across, PLACE[1] + up), role, 4))
        parts.append(MAP.marker(*PLACE, "ink", "round"))
        parts.append(_dots(state["been"]))
        parts.append(CURVE.line([(state["angle"], 0), (state["angle"], state["slope"])], role, 3))
        parts.append(CURVE.marker(state["angle"], state["slope"], role, shape))
        if state["called"] and not _found(state):
            parts.append(CURVE.marker(state["angle"], state["slope"], "look", "cross"))
        label = "Level curves with an arrow at one place, and the slopes measured so far against the direction."
        return svg.picture(parts, label)

    return draw


def _dots(measured: Any) -> str:
    """A dot for each direction that has been measured, all in one path: a line without length has round ends."""
    dots = "".join(f"M{across:.1f} {down:.1f}h0" for across, down in (CURVE.at(*one) for one in measured))
    return f'<path d="{dots}" style="stroke:{palette.var("recorded")}" stroke-width="5" stroke-linecap="round"/>'


FIGURES = {
    ("dial", "steepest"): Interactive(
        name="dial",
        goal=Goal(
            "steepest",
            "Turn to the direction in which f climbs fastest, to within 2 degrees, and call it.",
            (Part("the steepest direction", _found),),
            "It crosses the level curve at a right angle, and it misses the lowest place.",
        ),
        controls=(
            TracedSlider(Slider("angle", "direction", ANGLES, START, "{:.0f}°".format)),
            Reveal("call", "This is the steepest", restarts=True),
        ),
        pieces=("directional_derivative",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


TOLD = (
    ("A", 278.0, "the gradient: steepest"),
    ("B", 188.0, "the level curve: 0"),
    ("C", 324.0, "away from the lowest place"),
)


def still(recording: Recording) -> tuple[str, bytes]:
    """The place with the gradient and two other directions, and the slope in every direction."""

    def draw(figure: Figure) -> None:
        # Places by hand: the automatic layout of panels with equal axes is not the same each time.
        figure.set_layout_engine("none")
        left, right = figure.add_axes((0.08, 0.16, 0.36, 0.7)), figure.add_axes((0.5, 0.16, 0.49, 0.74))
        for height in (1.0, 4.0, f(ELSEWHERE), 16.0):
            width = 3 if height == f(ELSEWHERE) else 1.2
            left.plot(*zip(*level(height), strict=True), color=palette.light("function"), linewidth=width)
        right.axhline(0, color=palette.light("line"), linewidth=1)
        slopes = recording["elsewhere"]["slope"]
        right.plot(ANGLES, slopes, color=palette.light("recorded"), linestyle=":")
        for row, (letter, angle, words) in enumerate(TOLD):
            slope, (across, up) = slopes[ANGLES.index(angle)], direction(angle)
            tip = (ELSEWHERE[0] + across, ELSEWHERE[1] + up)
            color = palette.light("slope" if letter == "A" else "slope-text")
            left.annotate("", tip, ELSEWHERE, arrowprops={"color": color, "width": 2, "headwidth": 9})
            left.annotate(letter, tip, xytext=(4, 3), textcoords="offset points")
            right.plot(angle, slope, "o", color=color)
            right.annotate(letter, (angle, slope), xytext=(6, 5), textcoords="offset points")
            right.annotate(f"{letter}  {words}", (165, -9.5 - 2.6 * row))
        left.plot(*ELSEWHERE, "o", color=palette.light("ink"))
        left.plot(0, 0, "o", color=palette.light("recorded"), markerfacecolor="none")
        left.set(xlim=(-2.5, 2.9), ylim=(-2.1, 1.5), aspect="equal", xlabel="x", ylabel="y", title=FORMULA)
        left.set(xticks=[-2, 0, 2], yticks=[-1, 0, 1])
        right.set(xticks=[0, 90, 180, 270, 360], yticks=[-15, 0, 15], xlabel="direction (degrees)")
        right.set(title="slope in that direction", xlim=(-6, 406), ylim=(-18, 18.5))

    return stills.png(draw)


STILLS = {"dial_steepest": still}
