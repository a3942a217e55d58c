"""The secants' pictures: left the curve with its secant, right what comes of it against h. Knows no widget."""

from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from course.figures.derivatives.secant_numbers import COARSE, PLACES, STEPS, WAYS, Place, error, errors, slope
from course.figures.kit import palette
from course.figures.kit.figure import Draw, Recording, State
from course.figures.kit.layers import Layers

CLOSE, FLOOR = 1e-9, 1e-14


def _panels(figure: Figure) -> Sequence[Axes]:
    return figure.add_axes((0.07, 0.15, 0.38, 0.74)), figure.add_axes((0.58, 0.15, 0.4, 0.74))


def draw_curve(axes: Axes, place: Place) -> None:
    """The function, and where it has one its tangent."""
    low, high, bottom, top = place.window
    xs = [low + (high - low) * k / 200 for k in range(201)]
    axes.plot(xs, [place.f(x) for x in xs], color=palette.light("function"), linewidth=2.5)
    if place.slope is not None:
        line = [place.f(place.x) + place.slope * (x - place.x) for x in (low, high)]
        axes.plot([low, high], line, "--", color=palette.light("slope-text"), linewidth=1.3)
    axes.set(xlim=(low, high), ylim=(bottom, top), xticks=place.ticks[0], yticks=place.ticks[1])
    axes.set_title(place.reads, color=palette.light("function-text"), loc="left")


def _log_steps(axes: Axes) -> None:
    axes.set(xscale="log", xlim=(5e-16, 3))
    axes.set_xticks([1e-15, 1e-10, 1e-5, 1], ["1e−15", "1e−10", "1e−5", "h = 1"])
    axes.minorticks_off()


def draw_errors(axes: Axes, place: str, slopes: dict[str, list[float]], smallest: float) -> None:
    """The error of forward and central against h, down to the `smallest` h."""
    shown = STEPS.index(smallest)
    color = palette.light("recorded")
    for way, style, spot in (("forward", ":", (1e-4, 8e-3)), ("central", "-", (1.5e-3, 3e-8))):
        axes.plot(STEPS[shown:], _shown(errors(place, slopes[way][shown:])), style, color=color, linewidth=1.3)
        axes.text(*spot, way, color=color, ha="right" if way == "forward" else "left")


def draw_error_axes(axes: Axes) -> None:
    """Empty axes for errors against h."""
    _log_steps(axes)
    axes.set(yscale="log", ylim=(FLOOR / 2, 20))
    axes.set_yticks([1e-12, 1e-9, 1e-6, 1e-3, 1], ["1e−12", "1e−9", "1e−6", "1e−3", "1"])
    axes.minorticks_off()
    axes.set_title("error of the slope", color=palette.light("look"), loc="left")


def draw_coarse_error_axes(axes: Axes) -> None:
    """The same for the coarse h alone, with a tick for each power of ten."""
    draw_error_axes(axes)
    axes.set(xlim=(COARSE[0] / 2, 3), ylim=(1e-12, 20))
    axes.set_xticks([1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1], ["1e−5", "1e−4", "1e−3", "1e−2", "1e−1", "h = 1"])
    axes.minorticks_off()


def draw_slopes(axes: Axes, slopes: dict[str, list[float]]) -> None:
    """The slope of each way against h."""
    _log_steps(axes)
    for way in WAYS:
        axes.plot(STEPS, slopes[way], ":", color=palette.light("recorded"), linewidth=1.5)
        axes.text(1e-15, slopes[way][0] + 0.08, way, color=palette.light("recorded"))
    axes.set(ylim=(-1.4, 1.4), yticks=[-1, 0, 1])
    axes.set_title("slope", color=palette.light("slope-text"), loc="left")


def _shown(numbers: Sequence[float]) -> list[float]:
    """Errors as a log axis can show them."""
    return [max(number, FLOOR) for number in numbers]


class Secant:
    """The moving line through the two points that a way uses."""

    def __init__(self, axes: Axes, linestyle: str = "-") -> None:
        (self._line,) = axes.plot([], [], linestyle)
        (self._ends,) = axes.plot([], [], "o", markeredgecolor=palette.light("page"))
        self._axes = axes

    def put(self, place: Place, way: str, h: float, slope: float, mine: bool) -> None:
        """Lay the line through the place's points with this `slope`."""
        ends = {"backward": (-h, 0.0), "forward": (0.0, h), "central": (-h, h)}[way]
        xs = [place.x + end for end in ends]
        anchor, height = xs[0], place.f(xs[0])
        if way == "backward":
            anchor, height = xs[1], place.f(xs[1])
        low, high = self._axes.get_xlim()
        self._line.set_data([low, high], [height + slope * (x - anchor) for x in (low, high)])
        self._line.set(color=palette.light("yours" if mine else "slope"), linewidth=3.5 if mine else 2.5)
        self._ends.set_data(xs, [place.f(x) for x in xs])
        self._ends.set(marker="D" if mine else "o", color=palette.light("yours" if mine else "function"))
        self._ends.set_markeredgecolor(palette.light("page"))


class ErrorAt:
    """The moving marks of the right panel of "close": the present h, and the learner's whole curve."""

    def __init__(self, axes: Axes) -> None:
        (self._mine,) = axes.plot([], [], color=palette.light("yours"), linewidth=2.5)
        (self._cross,) = axes.plot([], [], "x", color=palette.light("look"), markersize=11, markeredgewidth=3)

    def put(self, state: State, mine: bool) -> None:
        """Mark the present h."""
        own = state["slopes"][state["way"]] if mine else []
        self._mine.set_data(STEPS[: len(own)], _shown(errors(state["place"], own)))
        self._cross.set_data([state["h"]], _shown([error(state)]))


def close_picture(recording: Recording) -> Draw:
    """Left the secant of the present way, right its error; a picture for each place, made when it is asked for."""
    made: dict[str, tuple[Layers, Secant, ErrorAt]] = {}

    def make(place: str) -> tuple[Layers, Secant, ErrorAt]:
        def still(axes: Sequence[Axes]) -> None:
            draw_curve(axes[0], PLACES[place])
            draw_coarse_error_axes(axes[1])
            draw_errors(axes[1], place, recording["slopes"][place], smallest=COARSE[0])
            axes[1].axhline(CLOSE, color=palette.light("reached"), linewidth=1, linestyle=(0, (6, 4)))
            axes[1].text(2, CLOSE * 1.8, "goal: 1e−9", color=palette.light("reached"), ha="right")

        layers = Layers(_panels, still, "A curve with its secant and its tangent, and the error against h.")
        return layers, Secant(layers.moving[0]), ErrorAt(layers.moving[1])

    def draw(state: State, mine: bool) -> str:
        place = state["place"]
        if place not in made:
            made[place] = make(place)
        layers, secant, error_at = made[place]
        secant.put(PLACES[place], state["way"], state["h"], slope(state), mine)
        error_at.put(state, mine)
        return layers.svg()

    return draw


class Predictions:
    """The moving marks of the right panel of "sweet_spot": the predicted h; once shown, the errors and their minima."""

    def __init__(self, axes: Axes) -> None:
        ink, grey, look = palette.light("ink"), palette.light("recorded"), palette.light("look")
        # Each way has its own height for its name, so that two names never lie on each other.
        self._heights = {"forward": 2.0, "central": 0.1}
        self._said = {way: axes.plot([], [], style, color=ink, linewidth=1.5)[0] for way, style in _STYLES.items()}
        self._names = {way: axes.text(1, height, way, color=ink) for way, height in self._heights.items()}
        self._curves = {way: axes.plot([], [], style, color=grey, linewidth=1.5)[0] for way, style in _STYLES.items()}
        self._best = {way: axes.plot([], [], "x", color=look, markersize=10, markeredgewidth=3)[0] for way in _STYLES}

    def put(self, state: State, mine: bool) -> None:
        """Mark what was predicted, and what is so."""
        for way, height in self._heights.items():
            h = state[way]
            self._said[way].set_data([h, h], [FLOOR / 2, height])
            self._names[way].set_position((h * (0.6 if h > 1e-5 else 1.6), height * 0.5))
            self._names[way].set_horizontalalignment("right" if h > 1e-5 else "left")
            shown = _shown(errors(state["place"], state["slopes"][way])) if state["show"] else []
            self._curves[way].set_data(STEPS[: len(shown)], shown)
            self._curves[way].set(color=palette.light("yours" if mine else "recorded"), linewidth=2.5 if mine else 1.5)
            best = [state["best"][way]] if state["show"] else []
            self._best[way].set_data(best, [shown[STEPS.index(h)] for h in best])


_STYLES = {"forward": ":", "central": "-"}


def sweet_spot_picture(recording: Recording) -> Draw:
    """Left the secants at the predicted h, right the errors, hidden until they are shown."""

    def still(axes: Sequence[Axes]) -> None:
        draw_curve(axes[0], PLACES["cube"])
        draw_error_axes(axes[1])

    layers = Layers(_panels, still, "A curve with a forward and a central secant, and predicted best steps h.")
    secants = {way: Secant(layers.moving[0], style) for way, style in _STYLES.items()}
    predictions = Predictions(layers.moving[1])

    def draw(state: State, mine: bool) -> str:
        for way, secant in secants.items():
            h = state[way]
            secant.put(PLACES["cube"], way, h, state["slopes"][way][STEPS.index(h)], mine)
        predictions.put(state, mine)
        return layers.svg()

    return draw


def kink_picture(recording: Recording) -> Draw:
    """Left |x| with the secant from one side, right the slope that each side gives, whatever h."""

    def still(axes: Sequence[Axes]) -> None:
        draw_curve(axes[0], PLACES["absolute"])
        draw_slopes(axes[1], recording["slopes"]["absolute"])

    layers = Layers(_panels, still, "The kink of |x| with a secant, and the slope against h from three sides.")
    secant = Secant(layers.moving[0])
    (mark,) = layers.moving[1].plot([], [], "o", markersize=9)

    def draw(state: State, mine: bool) -> str:
        secant.put(PLACES["absolute"], state["way"], state["h"], slope(state), mine)
        mark.set_data([state["h"]], [slope(state)])
        mark.set(marker="D" if mine else "o", color=palette.light("yours" if mine else "slope"))
        return layers.svg()

    return draw
