"""A curve with a hump, and the chord between two of its places. Green: a level chord over a curve that is not level."""

from typing import Any

from matplotlib.figure import Figure

from autograder.exercises.functions import as_function, spec
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

SPEC = spec("polynomial", 0.0, 2.0, -0.5)
FORMULA = "f(x) = 2x − x²/2"
GRID = tuple(k / 10 for k in range(41))
LEVEL, APART = 0.01, 1.0

f = as_function(SPEC)
AXES = svg.Axes(left=50, top=16, width=634, height=282, x=(-0.15, 4.35), y=(-0.15, 2.35))


def record(names: Names) -> dict[str, Any]:
    """Run, rise and slope from each place of the grid to each other one; None from a place to itself."""
    secant_slope = names["secant_slope"]

    def between(start: float, end: float) -> float:
        """How much a line climbs while x goes from 0 to 1: the reference takes the difference, not this module."""
        return rounded(secant_slope(lambda x: end if x else start, 0, 1))

    def table(measure: Any) -> list[list[float | None]]:
        return [[None if a == b else measure(a, b) for b in GRID] for a in GRID]

    return {
        "run": table(between),
        "rise": table(lambda a, b: between(f(a), f(b))),
        "slope": table(lambda a, b: rounded(secant_slope(f, a, b))),
    }


def recorded(values: Values, recording: Recording) -> State:
    """The chord between the two places that the sliders say."""
    a, b = values["a"], values["b"]
    i, j = GRID.index(a), GRID.index(b)
    measures = {name: recording[name][i][j] for name in ("run", "rise", "slope")}
    return {"a": a, "b": b, **measures}


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same chord, its slope from the learner's secant_slope."""
    state = recorded(values, recording)
    if state["slope"] is None:
        return state
    return {**state, "slope": float(names["secant_slope"](f, state["a"], state["b"]))}


def sentence(state: State) -> str:
    """The chord in words."""
    if state["slope"] is None:
        return f"a and b are both {state['a']:.1f}: one point alone has no chord. Move one of them."
    return (
        f"From a = {state['a']:.1f} to b = {state['b']:.1f}: rise {_signed(state['rise'])}, "
        f"run {_signed(state['run'], 1)}, slope {_signed(state['slope'])}."
    )


def is_level(state: State) -> bool:
    """Whether this is a level chord between two places that are far enough apart."""
    return state["slope"] is not None and abs(state["slope"]) <= LEVEL and abs(state["run"]) >= APART


def _signed(number: float, digits: int = 2) -> str:
    return f"{rounded(number, digits):.{digits}f}".replace("-", "−")


def _backdrop() -> str:
    curve = [(x / 50, f(x / 50)) for x in range(201)]
    return (
        AXES.spines((0, 1, 2, 3, 4), (0, 1, 2), "x")
        + AXES.line(curve, "function", 3)
        + AXES.text(3.3, f(3.3), FORMULA, "function-text", shift=(14, -4))
    )


def picture(recording: Recording) -> Draw:
    """Curve, chord, rise and run."""
    backdrop = _backdrop()

    def draw(state: State, mine: bool) -> str:
        parts = [backdrop]
        if state["slope"] is not None:
            parts += _chord(state, mine)
        shape = "diamond" if mine else "round"
        for name, other in (("a", "b"), ("b", "a")):
            x = state[name]
            parts.append(AXES.marker(x, f(x), "yours" if mine else "function", shape))
            across = -12 if x <= state[other] else 12
            parts.append(AXES.text(x, f(x), name, "ink", "end" if across < 0 else "start", (across, -8)))
        return svg.picture(parts, "A curve with a hump, its chord from a to b, and the chord's rise and run.")

    return draw


def _chord(state: State, mine: bool) -> list[str]:
    """The chord, and the way from a to b in two parts: the run at the height of a, then the rise at b."""
    a, b = state["a"], state["b"]
    start, corner, end = (a, f(a)), (b, f(a)), (b, f(b))
    # The words stand outside of the triangle of run, rise and chord.
    below, level = (20 if f(b) >= f(a) else -10), abs(f(b) - f(a)) < 0.2
    side, anchor = (16, "start") if b >= a else (-16, "end")
    run, rise = f"run {_signed(state['run'], 1)}", f"rise {_signed(state['rise'])}"
    return [
        AXES.line([start, corner], "slope-text", 2, "dashed"),
        AXES.line([corner, end], "slope-text", 2, "dotted"),
        AXES.line([start, end], "yours" if mine else "slope", 4),
        AXES.text((a + b) / 2, f(a), run, "slope-text", "middle", (0, below)),
        AXES.text(b, (f(a) + f(b)) / 2, rise, "slope-text", anchor, (1.8 * side, 22) if level else (side, 5)),
    ]


FIGURES = {
    ("chord", "level"): Interactive(
        name="chord",
        goal=Goal(
            "level",
            "Make the chord level (slope 0, to within 0.01) between places at least 1 apart.",
            (Part("a level chord", is_level),),
            "The chord's slope is 0, and yet the curve rises and falls between its ends.",
        ),
        controls=(
            Slider("a", "a", GRID, 0.5, "{:.1f}".format),
            Slider("b", "b", GRID, 1.5, "{:.1f}".format),
        ),
        pieces=("secant_slope",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """Three chords of the same curve: climbing, nearly level, falling. A level one is for the reader to find."""

    def draw(figure: Figure) -> None:
        panels = figure.subplots(1, 3, sharey=True)
        for axes, (a, b) in zip(panels, ((0.3, 1.5), (1.0, 2.5), (2.2, 3.8)), strict=True):
            state = recorded({"a": a, "b": b}, recording)
            axes.plot([x / 50 for x in range(201)], [f(x / 50) for x in range(201)], color=palette.light("function"))
            axes.plot([a, b, b], [f(a), f(a), f(b)], "--", color=palette.light("slope-text"), linewidth=1.2)
            axes.plot([a, b], [f(a), f(b)], color=palette.light("slope"), linewidth=3)
            axes.plot([a, b], [f(a), f(b)], "o", color=palette.light("function"))
            axes.set_title(f"slope {_signed(state['slope'])}", color=palette.light("slope-text"))
            axes.set(xlabel="x", xticks=[0, 2, 4], yticks=[0, 1, 2], ylim=(-0.15, 2.4))
        panels[0].set_ylabel(FORMULA, color=palette.light("function-text"))

    return stills.png(draw)


STILLS = {"chord_level": still}
