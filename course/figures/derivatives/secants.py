"""The secant through x and its neighbors becomes the tangent as h shrinks, and its error against h.

Green: an error below 1e-9; the best h predicted within a decade; three slopes at one kink.
"""

import math
from typing import Any

from matplotlib.figure import Figure

from course.figures.derivatives.secant_numbers import (
    COARSE,
    DECADES,
    PLACES,
    SMOOTH,
    STEPS,
    decades_off,
    error,
    kink_recorded,
    kink_yours,
    record,
    recorded,
    slope,
    yours,
)
from course.figures.derivatives.secant_pictures import (
    CLOSE,
    close_picture,
    draw_curve,
    draw_error_axes,
    draw_errors,
    kink_picture,
    sweet_spot_picture,
)
from course.figures.kit import palette, stills
from course.figures.kit.controls import Choice, Reveal, Slider
from course.figures.kit.figure import Interactive, Recording, State
from course.figures.kit.goal import Goal, Part

__all__ = ["FIGURES", "STILLS", "record"]
# --- in words ---------------------------------------------------------------------------------------------


def _step(h: float) -> str:
    return _scientific(h, 2) if h < 0.001 else f"{h:.3g}"


def _scientific(number: float, digits: int) -> str:
    """Like 5.01e−6: the exponent without a leading zero."""
    mantissa, exponent = f"{number:.{digits}e}".split("e")
    return f"{mantissa}e{int(exponent)}".replace("-", "−")


def _decade(h: float) -> str:
    return f"1e{round(math.log10(h))}".replace("-", "−")


def _signed(number: float, digits: int = 6) -> str:
    return f"{number:.{digits}f}".replace("-", "−")


def close_sentence(state: State) -> str:
    """Slope and error in words."""
    true = PLACES[state["place"]].slope
    wrong = _scientific(error(state), 1)
    return f"h = {_step(state['h'])}: {state['way']} slope {_signed(slope(state))}, true slope {true:g}, error {wrong}."


def sweet_spot_sentence(state: State) -> str:
    """The two predictions, and once they are shown the recorded minima."""
    said = [f"{way} h = {_decade(state[way])}" for way in ("forward", "central")]
    if not state["show"]:
        return f"You predict the least error at {said[0]} and at {said[1]}. Press Show to see the errors."
    parts = []
    for way, words in zip(("forward", "central"), said, strict=True):
        off = decades_off(state, way)
        verdict = "within a decade" if off <= 1 else f"{off:.1f} decades off"
        parts.append(f"{words}, least error at {_step(state['best'][way])}: {verdict}")
    return "You predict " + "; ".join(parts) + "."


def kink_sentence(state: State) -> str:
    """The slope from this side in words."""
    points = {"backward": "from x − h to x", "forward": "from x to x + h", "central": "from x − h to x + h"}
    return f"h = {_step(state['h'])}: the {state['way']} slope, {points[state['way']]}, is {_signed(slope(state), 2)}."


# --- the table --------------------------------------------------------------------------------------------

NAME = "secant_to_tangent"
ALIKE = 0.01
H = Slider("h", "h", STEPS, 1.0, _step)
COARSE_H = Slider("h", "h", COARSE, 1.0, _step)

FIGURES = {
    (NAME, "close"): Interactive(
        name=NAME,
        goal=Goal(
            "close",
            "Find an h for which the central difference errs by less than 1e−9.",
            (Part("an error below 1e−9", lambda s: s["way"] == "central" and error(s) < CLOSE),),
            "Forward does not get there, not even with the smallest h of this figure.",
        ),
        controls=(
            COARSE_H,
            Choice("way", "difference", {"forward": "forward", "central": "central"}, "forward"),
            Choice("place", "function", SMOOTH, "cube"),
        ),
        pieces=("forward_difference", "central_difference"),
        recorded=recorded,
        yours=yours,
        picture=close_picture,
        sentence=close_sentence,
    ),
    (NAME, "sweet_spot"): Interactive(
        name=NAME,
        goal=Goal(
            "sweet_spot",
            "Predict, within a factor of 10, the h of the least error: forward and central.",
            (
                Part("forward", lambda s: s["show"] and decades_off(s, "forward") <= 1),
                Part("central", lambda s: s["show"] and decades_off(s, "central") <= 1),
            ),
            "To the right of the minimum h is too coarse, to the left rounding takes over.",
        ),
        controls=(
            Slider("forward", "forward h", DECADES, 0.01, _decade),
            Slider("central", "central h", DECADES, 0.01, _decade),
            Reveal("show", "Show"),
        ),
        pieces=("forward_difference", "central_difference"),
        recorded=recorded,
        yours=yours,
        picture=sweet_spot_picture,
        sentence=sweet_spot_sentence,
    ),
    (NAME, "kink"): Interactive(
        name=NAME,
        goal=Goal(
            "kink",
            "Produce the slopes −1, 0 and 1, all at the same point.",
            (
                Part("slope −1", lambda s: abs(slope(s) + 1) < ALIKE),
                Part("slope 0", lambda s: abs(slope(s)) < ALIKE),
                Part("slope 1", lambda s: abs(slope(s) - 1) < ALIKE),
            ),
            "No h makes the three agree: |x| has no slope at 0.",
        ),
        controls=(
            H,
            Choice("way", "side", {"backward": "backward", "central": "central", "forward": "forward"}, "forward"),
        ),
        pieces=("secant_slope", "forward_difference", "central_difference"),
        recorded=kink_recorded,
        yours=kink_yours,
        picture=kink_picture,
        sentence=kink_sentence,
    ),
}


# --- stills -----------------------------------------------------------------------------------------------


def _still_close(recording: Recording) -> tuple[str, bytes]:
    """Three forward secants of x cubed at 1, with h = 1, 0.5 and 0.1."""

    def draw(figure: Figure) -> None:
        place = PLACES["cube"]
        for axes, h in zip(figure.subplots(1, 3, sharey=True), (1.0, 0.501, 0.1), strict=True):
            measured = recording["slopes"]["cube"]["forward"][STEPS.index(h)]
            _still_secant(axes, "cube", (0.0, h), measured)
            axes.set_title(f"h = {h:.1g}: slope {measured:.2f}", color=palette.light("slope-text"), loc="center")
        figure.suptitle(f"{place.reads}; dashed: the tangent, slope 3", color=palette.light("function-text"))

    return stills.png(draw)


def _still_secant(axes: Any, name: str, ends: tuple[float, float], measured: float) -> None:
    place = PLACES[name]
    draw_curve(axes, place)
    axes.set_title("", loc="left")
    xs = [place.x + end for end in ends]
    ys = [place.f(x) for x in xs]
    axes.axline((xs[0], ys[0]), slope=measured, color=palette.light("slope"))
    axes.plot(xs, ys, "o", color=palette.light("function"), markeredgecolor=palette.light("page"))


def _still_sweet_spot(recording: Recording) -> tuple[str, bytes]:
    """The errors for the larger h alone: where they are least is the question."""

    def draw(figure: Figure) -> None:
        axes = figure.subplots()
        draw_error_axes(axes)
        draw_errors(axes, "cube", recording["slopes"]["cube"], smallest=1e-4)
        axes.text(1e-8, 1e-6, "?", color=palette.light("look"), fontsize=40, ha="center", va="center")

    return stills.png(draw)


def _still_kink(recording: Recording) -> tuple[str, bytes]:
    """|x| at 0 from behind, from both sides and from ahead."""

    def draw(figure: Figure) -> None:
        ways = {"backward": (-1.0, 0.0), "central": (-1.0, 1.0), "forward": (0.0, 1.0)}
        for axes, (way, ends) in zip(figure.subplots(1, 3, sharey=True), ways.items(), strict=True):
            measured = recording["slopes"]["absolute"][way][-1]
            _still_secant(axes, "absolute", ends, measured)
            axes.set_title(f"{way}: slope {_signed(measured, 0)}", color=palette.light("slope-text"), loc="center")
        figure.suptitle("f(x) = |x| at x = 0, h = 1", color=palette.light("function-text"))

    return stills.png(draw)


STILLS = {"secant_close": _still_close, "secant_sweet_spot": _still_sweet_spot, "secant_kink": _still_kink}
