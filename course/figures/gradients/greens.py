"""Golf along the negative gradient, with lengths of the player's choice. Green: in the hole in at most 8 putts."""

import math
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from course.figures.gradients.valleys import FORMULA, arrow, f, levels
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import PlayedSlider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

Spot = tuple[int, int]
SQUARE = 20
"""The ball rests on a lattice with this many places a unit, for each of which a direction is recorded."""

REACH = (48, 24)
"""How far the course goes from the hole, in places."""

TEE, OTHER_TEE = (-44, 14), (-32, 18)
"""Where the game begins, and where the games in the picture for the text began, so that it does not tell the way."""

HOLE, PUTTS = 0.1, 8
LENGTHS = tuple(k / 20 for k in range(1, 51))
HEIGHTS = (0.5, 2.0, 4.5, 8.0, 12.0)

GREEN = svg.Axes(left=42, top=8, width=640, height=304, x=(-2.5, 2.5), y=(-1.1875, 1.1875))


def record(names: Names) -> dict[str, Any]:
    """For each place of the lattice, the direction in which f grows fastest, in degrees; None where there is none."""
    across, up = (range(-reach, reach + 1) for reach in REACH)
    return {"uphill": [[_uphill((i, j), names) for j in up] for i in across]}


def _uphill(spot: Spot, names: Names) -> float | None:
    """The angle of the steepest direction at `spot`, in degrees."""
    grad = names["gradient"](f, np.array(_place(spot)))
    x, y = names["steepest_direction"](np.array(grad))
    return rounded(math.degrees(math.atan2(y, x)), 1) if (x, y) != (0, 0) else None


def _place(spot: Spot) -> tuple[float, float]:
    return spot[0] / SQUARE, spot[1] / SQUARE


def recorded(values: Values, recording: Recording, tee: Spot = TEE) -> State:
    """The way of the ball, and where the next putt would lead."""
    return _state(values, lambda spot: recording["uphill"][spot[0] + REACH[0]][spot[1] + REACH[1]], tee)


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same along the learner's gradient and steepest_direction."""
    return _state(values, lambda spot: _uphill(spot, names))


def _state(values: Values, uphill: Any, tee: Spot = TEE) -> State:
    aim, played = values["putt"]
    way, lost = [tee], 0
    for length in played:
        if _holed(way[-1]) or len(way) - 1 + lost == PUTTS:
            break
        landed = _landing(way[-1], length, uphill)
        if landed is None:
            lost += 1
        else:
            way.append(landed)
    ball = way[-1]
    over = _holed(ball) or len(way) - 1 + lost == PUTTS
    angle = None if over else uphill(ball)
    return {
        "way": way,
        "lost": lost,
        "putts": len(way) - 1 + lost,
        "holed": _holed(ball),
        "over": over,
        "uphill": angle,
        "aim": aim,
        "target": None if angle is None else _straight(ball, aim, angle),
        "on course": over or _landing(ball, aim, uphill) is not None,
        "height": f(_place(ball)),
    }


def _holed(spot: Spot) -> bool:
    return math.hypot(*_place(spot)) <= HOLE


def _straight(spot: Spot, length: float, angle: float) -> tuple[float, float]:
    """Where a putt of `length` down from `angle` ends."""
    (x, y), turn = _place(spot), math.radians(angle)
    return x - length * math.cos(turn), y - length * math.sin(turn)


def _landing(spot: Spot, length: float, uphill: Any) -> Spot | None:
    """The place of the lattice where the ball comes to rest; None when it leaves the course."""
    angle = uphill(spot)
    if angle is None:
        return spot
    x, y = _straight(spot, length, angle)
    landed = round(x * SQUARE), round(y * SQUARE)
    return landed if all(abs(at) <= reach for at, reach in zip(landed, REACH, strict=True)) else None


def sentence(state: State) -> str:
    """The game in words."""
    x, y = _place(state["way"][-1])
    putts = f"{state['putts']} putt{'s' * (state['putts'] != 1)}"
    where = f"the ball lies at ({_signed(x)}, {_signed(y)}), height {_signed(state['height'])}"
    if state["holed"]:
        return f"In the hole after {putts}."
    if state["over"]:
        return f"After {putts} {where}, {_signed(math.hypot(x, y))} from the hole. Press Reset and play again."
    lost = f" {state['lost']} went off the course and came back." if state["lost"] else ""
    downhill = (state["uphill"] + 180) % 360
    off = "" if state["on course"] else ", off the course"
    return f"After {putts} {where}.{lost} Downhill is {downhill:.0f}°; this putt goes {state['aim']:.2f} that way{off}."


def _signed(number: float, digits: int = 2) -> str:
    return f"{rounded(number, digits):.{digits}f}".replace("-", "−")


def picture(recording: Recording) -> Draw:
    """The course from above: level curves, hole, the way so far and the next putt."""
    fence = [(a * REACH[0] / SQUARE, b * REACH[1] / SQUARE) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))]
    backdrop = levels(GREEN, HEIGHTS) + GREEN.line(fence, "line", 1.5, "dashed")
    backdrop += GREEN.spines((-2, -1, 0, 1, 2), (-1, 0, 1), "x", "")
    backdrop += svg.text(GREEN.left, 344, FORMULA, "function-text") + GREEN.text(
        -2.5, 1, "y", "faint", "end", (-10, 26)
    )

    def draw(state: State, mine: bool) -> str:
        role, shape = ("yours", "diamond") if mine else ("slope", "round")
        way = [_place(spot) for spot in state["way"]]
        parts = [backdrop, _flag(), GREEN.line(way, "recorded", 2, "dotted")]
        parts += [GREEN.marker(*place, "recorded", "hollow") for place in way[:-1]]
        if state["target"] is not None:
            parts.append(GREEN.inside([arrow(GREEN, way[-1], state["target"], role, 4)]))
        parts.append(GREEN.marker(*way[-1], "yours" if mine else "ink", shape))
        label = "A valley from above, with the hole at its lowest place, the way of the ball and the next putt."
        return svg.picture(parts, label)

    return draw


def _flag() -> str:
    """The hole, drawn to scale, with a flag in it."""
    across, down = GREEN.at(0, 0)
    radius = GREEN.at(HOLE, 0)[0] - across
    hole = f'<circle cx="{across:.1f}" cy="{down:.1f}" r="{radius:.1f}" style="fill:{palette.var("line")}"/>'
    pole = f'<path d="M{across:.1f} {down:.1f}v-44" style="stroke:{palette.var("ink")}" stroke-width="2"/>'
    cloth = f'<path d="M{across:.1f} {down - 44:.1f}l22 8l-22 8Z" style="fill:{palette.var("look")}"/>'
    return hole + pole + cloth


FIGURES = {
    ("golf", "hole"): Interactive(
        name="golf",
        goal=Goal(
            "hole",
            f"Reach the hole in at most {PUTTS} putts. Each goes straight downhill; you choose how far.",
            (Part("the hole", lambda s: s["holed"]),),
            "Downhill is rarely the way to the hole, so the length of each putt matters.",
        ),
        controls=(PlayedSlider("putt", "length", LENGTHS, 0.4, "{:.2f}".format, "Putt"),),
        pieces=("gradient", "steepest_direction"),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """Three games from the same tee: too timid, too bold, well chosen."""
    games = (
        ((0.2,) * 8, "8 putts of 0.2: too short"),
        ((0.5,) * 8, "8 of 0.5: from side to side"),
        ((0.9, 1.45), "0.9, then 1.45: in"),
    )

    def draw(figure: Figure) -> None:
        # Places by hand: the automatic layout of panels with equal axes is not the same each time.
        figure.set_layout_engine("none")
        panels = [figure.add_axes((0.08 + 0.31 * k, 0.16, 0.29, 0.72)) for k in range(3)]
        for axes, (played, words) in zip(panels, games, strict=True):
            state = recorded({"putt": (0.4, played)}, recording, OTHER_TEE)
            way = [_place(spot) for spot in state["way"]]
            fine = np.linspace(-2.5, 2.5, 120), np.linspace(-1.2, 1.2, 60)
            axes.contour(*fine, f(np.meshgrid(*fine)), HEIGHTS, colors=palette.light("function"), linewidths=1)
            axes.plot(*zip(*way, strict=True), "-", color=palette.light("slope"), linewidth=2)
            axes.plot(*zip(*way, strict=True), "o", color=palette.light("slope-text"), markersize=4)
            axes.plot(0, 0, "o", color=palette.light("look"), markersize=9, markerfacecolor="none", markeredgewidth=2)
            axes.set_title(words)
            axes.set(
                aspect="equal", xlabel="x", xticks=[-2, -1, 0], yticks=[-1, 0, 1], ylim=(-1.2, 1.2), xlim=(-2.5, 0.6)
            )
        panels[0].set_ylabel("y")
        for axes in panels[1:]:
            axes.tick_params(labelleft=False)

    return stills.png(draw)


STILLS = {"golf_hole": still}
