"""A curve, its slope and its bend, one under the other. Green: slope 0 where it bends, and bend 0 where it slopes."""

from typing import Any

from matplotlib.figure import Figure

from autograder.exercises.functions import as_function, spec
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

SPEC = spec("polynomial", 0.0, -1.0, 0.0, 1 / 3)
FORMULA = "f(x) = x³/3 − x"
GRID = tuple(k / 10 for k in range(-20, 21))
ABOUT_ZERO, CLEARLY_NOT = 0.05, 0.5

f = as_function(SPEC)
SIDES: dict[str, Any] = {"left": 110, "width": 560, "x": (-2.15, 2.15)}
VALUE = svg.Axes(top=12, height=128, y=(-1.15, 1.15), **SIDES)
SLOPE = svg.Axes(top=158, height=66, y=(-1.5, 3.3), **SIDES)
BEND = svg.Axes(top=242, height=66, y=(-4.8, 4.8), **SIDES)


def record(names: Names) -> dict[str, Any]:
    """Slope and bend at each place of the grid."""
    return _along({name: names[name] for name in ("central_difference", "second_difference")})


def _along(names: Names) -> dict[str, Any]:
    slope, bend = names["central_difference"], names["second_difference"]
    return {
        "slope": [rounded(slope(f, x), 7) for x in GRID],
        "bend": [rounded(bend(f, x), 7) for x in GRID],
    }


def recorded(values: Values, recording: Recording) -> State:
    """Value, slope and bend at the slider's x, and along the whole grid."""
    k = GRID.index(values["x"])
    here = {"slope": recording["slope"][k], "bend": recording["bend"][k]}
    return {"x": values["x"], "value": f(values["x"]), **here, "slopes": recording["slope"], "bends": recording["bend"]}


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's central_difference and second_difference."""
    return recorded(values, _along(names))


def sentence(state: State) -> str:
    """The place in words."""
    return (
        f"x = {_signed(state['x'], 1)}: value {_signed(state['value'])}, slope {_signed(state['slope'])} "
        f"({_way(state['slope'], 'rises', 'falls', 'level')}), bend {_signed(state['bend'])} "
        f"({_way(state['bend'], 'curves up', 'curves down', 'straight just here')})."
    )


def _way(number: float, above: str, below: str, zero: str) -> str:
    if abs(number) <= ABOUT_ZERO:
        return zero
    return above if number > 0 else below


def _signed(number: float, digits: int = 2) -> str:
    return f"{rounded(number, digits):.{digits}f}".replace("-", "−")


def _backdrop() -> str:
    curve = [(x / 50, f(x / 50)) for x in range(-102, 103)]
    parts = [VALUE.inside([VALUE.line(curve, "function", 3)])]
    for axes, ticks, words, role in (
        (VALUE, (-1, 0, 1), "value", "function-text"),
        (SLOPE, (0, 2), "slope", "slope-text"),
        (BEND, (-4, 0, 4), "bend", "ink"),
    ):
        last = axes is BEND
        parts.append(axes.spines((-2, -1, 0, 1, 2) if last else (), ticks, "x" if last else ""))
        parts.append(axes.line([(axes.x[0], 0), (axes.x[1], 0)], "line", 1))
        parts.append(axes.text(axes.x[0], sum(axes.y) / 2, words, role, "end", (-44, 5)))
    parts.append(VALUE.text(0.1, 0.72, FORMULA, "function-text"))
    return "".join(parts)


def picture(recording: Recording) -> Draw:
    """Three graphs over one x: the curve with its tangent, the slope, the bend."""
    backdrop = _backdrop()

    def draw(state: State, mine: bool) -> str:
        x, shape = state["x"], "diamond" if mine else "round"
        parts = [backdrop]
        for axes, numbers, here, role in (
            (SLOPE, state["slopes"], state["slope"], "slope"),
            (BEND, state["bends"], state["bend"], "recorded"),
        ):
            color = "yours" if mine else role
            parts.append(axes.inside([axes.line(zip(GRID, numbers, strict=True), color, 4 if mine else 2.5)]))
            parts += [axes.line([(x, 0), (x, here)], color, 1.5, "dotted"), axes.marker(x, here, color, shape)]
        parts.append(VALUE.inside([VALUE.line(_tangent(state), "yours" if mine else "slope", 3)]))
        parts.append(VALUE.marker(x, state["value"], "function"))
        return svg.picture(parts, "A curve with its tangent at x, and below it the curve's slope and its bend.")

    return draw


def _tangent(state: State) -> list[svg.Point]:
    """A short line through the place with the slope there."""
    x, value, slope = state["x"], state["value"], state["slope"]
    reach = 0.7 / (1 + slope**2) ** 0.5
    return [(x - reach, value - slope * reach), (x + reach, value + slope * reach)]


FIGURES = {
    ("bend", "two_places"): Interactive(
        name="bend",
        goal=Goal(
            "two_places",
            "Find a place with slope 0 but a bend, and a place with bend 0 but a slope.",
            (
                Part("slope 0", lambda s: abs(s["slope"]) <= ABOUT_ZERO and abs(s["bend"]) >= CLEARLY_NOT),
                Part("bend 0", lambda s: abs(s["bend"]) <= ABOUT_ZERO and abs(s["slope"]) >= CLEARLY_NOT),
            ),
            "Slope and bend are two different things: each can be 0 without the other.",
        ),
        controls=(Slider("x", "x", GRID, -1.8, lambda x: _signed(x, 1)),),
        pieces=("central_difference", "second_difference"),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """The three graphs, with two places of the same slope and opposite bends; none where one of the two is 0."""

    def draw(figure: Figure) -> None:
        rows = figure.subplots(3, 1, sharex=True, height_ratios=[2, 1, 1])
        fine = [x / 50 for x in range(-102, 103)]
        rows[0].plot(fine, [f(x) for x in fine], color=palette.light("function"))
        rows[1].plot(GRID, recording["slope"], color=palette.light("slope"))
        rows[2].plot(GRID, recording["bend"], color=palette.light("recorded"))
        marked = (
            (rows[0], [f(x) for x in GRID], f"value\n{FORMULA}", "function", "function-text"),
            (rows[1], recording["slope"], "slope", "slope", "slope-text"),
            (rows[2], recording["bend"], "bend", "recorded", "ink"),
        )
        for axes, heights, words, color, ink in marked:
            axes.axhline(0, color=palette.light("line"), linewidth=1, zorder=0)
            for x, shape in ((-1.5, "s"), (1.5, "o")):
                axes.axvline(x, color=palette.light("line"), linewidth=1, linestyle=":", zorder=0)
                axes.plot(x, heights[GRID.index(x)], shape, color=palette.light(color))
            axes.set_ylabel(words, color=palette.light(ink), rotation=0, ha="right", va="center")
        rows[0].set(ylim=(-1.1, 1.2), yticks=[-1, 0, 1])
        rows[1].set(ylim=(-1.6, 3.4), yticks=[0, 2])
        rows[2].set(ylim=(-5, 5), yticks=[-4, 0, 4])
        rows[0].annotate("slope 1.25, bend −3", (-1.5, f(-1.5)), (-1.4, f(-1.5) - 0.15), va="top")
        rows[0].annotate("slope 1.25, bend 3", (1.5, f(1.5)), (1.4, f(1.5) + 0.15), ha="right")
        rows[2].set(xlabel="x", xticks=[-2, -1, 0, 1, 2])

    return stills.png(draw)


STILLS = {"bend_two_places": still}
