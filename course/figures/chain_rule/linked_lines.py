"""Three number lines, linked by two functions. Green: slopes whose product is -6, then the wiggle of y predicted."""

from collections.abc import Callable
from typing import Any

from matplotlib.figure import Figure

from course.figures.chain_rule.arrows import arrow, plate, short, signed
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Reveal, Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

SLOPES = (-3.0, -2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0, 3.0)
GUESSES = tuple(k / 10 for k in range(-20, 21))
WIGGLE, TOTAL, WITHIN = 0.2, -6.0, 0.05
BENDS = (10, 20)
"""The links are a little curved: u = a x + x²/10 and y = b u + u²/20, so a prediction by slopes is not exact."""

LINES = svg.Axes(left=46, top=48, width=500, height=240, x=(-2, 2), y=(0, 2))
ROWS = {"x": 2.0, "u": 1.0, "y": 0.0}
FAN = tuple(k / 10 for k in range(-3, 4))


def link(slope: float, bend: int) -> Callable[[float], float]:
    """The function that links two lines; its slope at 0 is `slope`."""
    return lambda t: slope * t + t**2 / bend


def link_slope(slope: float, bend: int) -> Callable[[float], float]:
    """The derivative of that function, by the rules of lesson 01."""
    return lambda t: slope + 2 * t / bend


def record(names: Names) -> dict[str, Any]:
    """The slope of the whole chain at 0, for each pair of slopes."""
    return {"total": [[_total(first, second, names) for second in SLOPES] for first in SLOPES]}


def _total(first: float, second: float, names: Names) -> float:
    slopes = tuple(zip((first, second), BENDS, strict=True))
    functions, derivatives = [link(*s) for s in slopes], [link_slope(*s) for s in slopes]
    return rounded(names["chain_derivative"](functions, derivatives, 0.0))


def recorded(values: Values, recording: Recording) -> State:
    """The chain with the slopes that the sliders say, and where a wiggle of x ends."""
    return _state(values, recording["total"][SLOPES.index(values["first"])][SLOPES.index(values["second"])])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same, with the slope of the chain from the learner's chain_derivative."""
    return _state(values, _total(values["first"], values["second"], names))


def _state(values: Values, total: float) -> State:
    first, second = link(values["first"], BENDS[0]), link(values["second"], BENDS[1])
    u = first(WIGGLE)
    return {
        "slopes": (values["first"], values["second"]),
        "total": total,
        "ends": {"x": WIGGLE, "u": u, "y": second(u)},
        "guess": values["guess"],
        "shown": values["show"],
    }


def has_total(state: State) -> bool:
    """Whether the slope of the chain is the one that is asked for."""
    return bool(abs(state["total"] - TOTAL) < 1e-6)


def is_predicted(state: State) -> bool:
    """Whether the wiggle of y was said before it was shown, for the right chain."""
    y = state["ends"]["y"]
    return bool(state["shown"] and has_total(state) and abs(state["guess"] - y) <= WITHIN * abs(y))


def sentence(state: State) -> str:
    """The chain in words."""
    first, second = state["slopes"]
    said = (
        f"For each unit, u moves {short(first)} times as far as x, y moves {short(second)} times as far as u, "
        f"and y moves {short(state['total'])} times as far as x."
    )
    guess = f"When x moves by {WIGGLE:g}, you say, y moves by {signed(state['guess'], 1)}."
    if not state["shown"]:
        return f"{said} {guess}"
    y = state["ends"]["y"]
    return f"{said} {guess} It moves by {signed(y)}: you are off by {100 * abs((state['guess'] - y) / y):.0f} %."


# --- the picture ------------------------------------------------------------------------------------------


def _backdrop() -> str:
    parts = []
    for name, row in ROWS.items():
        parts.append(LINES.line([(-2, row), (2, row)], "faint", 1.5))
        for tick in (-2, -1, 0, 1, 2):
            across, down = LINES.at(tick, row)
            parts.append(f'<path d="M{across:.1f} {down - 4:.1f}v8" style="stroke:{palette.var("faint")}"/>')
        parts.append(LINES.text(-2, row, name, "ink", "end", (-16, 5)))
    parts += [LINES.text(tick, 0, short(tick), "faint", "middle", (0, 44)) for tick in (-2, -1, 0, 1, 2)]
    return "".join(parts)


def picture(recording: Recording) -> Draw:
    """The three lines, how the links spread what lies near 0, and the wiggle as it travels down."""
    backdrop = _backdrop()

    def draw(state: State, mine: bool) -> str:
        parts = [backdrop, *_fan(state), *_wiggle(state), *_guess(state), *_told(state, mine)]
        return svg.picture(
            parts, "Three number lines x, u and y, linked by two functions, and a wiggle that travels down."
        )

    return draw


def _fan(state: State) -> list[str]:
    """Where places around 0 are sent."""
    first, second = (link(slope, bend) for slope, bend in zip(state["slopes"], BENDS, strict=True))
    ways = [((t, 2.0), (first(t), 1.0), (second(first(t)), 0.0)) for t in FAN]
    return [LINES.inside([LINES.line(way, "function", 1) for way in ways])]


def _wiggle(state: State) -> list[str]:
    """An arrow from 0 on each line; on y only once it is shown."""
    ends = state["ends"]
    shown = ["x", "u", *(["y"] if state["shown"] else [])]
    parts = [LINES.line([(ends[name], ROWS[name]) for name in shown], "slope-text", 2, "dashed")]
    for name in shown:
        row = ROWS[name]
        parts.append(arrow(LINES.at(0, row), LINES.at(ends[name], row), "slope", 6))
        across, down = LINES.at(ends[name], row)
        side, anchor = (10, "start") if ends[name] > 0 else (-10, "end")
        below = 23 if name == "y" else -9
        parts.append(plate(across + side, down + below, f"{name} moves {signed(ends[name])}", "slope-text", anchor))
    return parts


def _guess(state: State) -> list[str]:
    across, down = LINES.at(state["guess"], 0)
    return [svg.marker(across, down, "ink", "hollow"), plate(across, down - 12, "you say", "ink")]


def _told(state: State, mine: bool) -> list[str]:
    """The slope of each link, and that of the chain, beside a bracket over both."""
    first, second = state["slopes"]
    role, words = ("yours", "by yours") if mine else ("slope-text", "together")
    (_, top), (_, low) = LINES.at(0, 2), LINES.at(0, 0)
    middle = (top + low) / 2
    parts = [
        svg.text(602, (top + middle) / 2 + 5, f"× {short(first)}", "slope-text", "end"),
        svg.text(602, (middle + low) / 2 + 5, f"× {short(second)}", "slope-text", "end"),
        arrow((612, top), (612, low), "yours" if mine else "slope", 4),
        svg.text(624, middle - 4, f"× {short(state['total'])}", role),
        svg.text(624, middle + 14, words, role),
    ]
    return [*parts, svg.marker(612, middle, "yours", "diamond")] if mine else parts


FIGURES = {
    ("gears", "total"): Interactive(
        name="gears",
        goal=Goal(
            "total",
            "Choose gears with total −6. Then say, to within 5 %, how y moves when x moves by 0.2.",
            (Part("gears with total −6", has_total), Part("the wiggle of y", is_predicted)),
            "Slopes multiply along a chain: the wiggle arrives 6 times as large, turned round.",
        ),
        controls=(
            Slider("first", "x to u, slope", SLOPES, 1.0, short),
            Slider("second", "u to y, slope", SLOPES, 2.0, short),
            Slider("guess", "y will move by", GUESSES, 0.0, lambda value: signed(value, 1)),
            Reveal("show", "Show how y moves", restarts=True),
        ),
        pieces=("chain_derivative",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """Three pairs of gears: one spreads, one turns round, one turns round twice."""

    def draw(figure: Figure) -> None:
        panels = figure.subplots(1, 3)
        for axes, pair in zip(panels, ((2.0, 1.5), (2.0, -1.5), (-2.0, -2.0)), strict=True):
            _panel(axes, recorded({"first": pair[0], "second": pair[1], "guess": 0.0, "show": True}, recording))

    return stills.png(draw)


def _panel(axes: Any, state: State) -> None:
    first, second = (link(slope, bend) for slope, bend in zip(state["slopes"], BENDS, strict=True))
    for t in FAN:
        axes.plot((t, first(t), second(first(t))), (2, 1, 0), color=palette.light("function"), linewidth=0.8)
    for name, row in ROWS.items():
        axes.plot((-2, 2), (row, row), color=palette.light("faint"), linewidth=1)
        axes.text(-2.15, row, name, ha="right", va="center")
        end = state["ends"][name]
        axes.annotate(
            "", (end, row), (0, row), arrowprops={"color": palette.light("slope"), "width": 3, "headwidth": 9}
        )
        box = {"facecolor": palette.light("page"), "edgecolor": "none", "pad": 1.5}
        look = {"ha": "center", "color": palette.light("slope-text"), "bbox": box}
        axes.text(end, row + (-0.22 if name == "y" else 0.13), signed(end), **look)
    told = [f"({short(slope)})" if slope < 0 else short(slope) for slope in state["slopes"]]
    axes.set_title(f"{' · '.join(told)} = {short(state['total'])}", color=palette.light("slope-text"))
    axes.set(xlim=(-2.3, 2.1), ylim=(-0.3, 2.4))
    axes.set_axis_off()


STILLS = {"gears_total": still}
