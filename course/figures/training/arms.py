"""A network while it learns to tell two spirals apart: its answers in the plane, its last hidden layer, its loss.

Green: the spirals are told apart with bends; then the same network without them fails, and a deeper one as well.
"""

import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, Steps
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

Array = np.ndarray[Any, np.dtype[np.float64]]
Params = list[Array]
LossAndGrads = Callable[[Params, Array, Array], tuple[float, Params]]

LAST, EPOCHS, BATCH, RATE, SEED = 20, 4, 16, 0.25, 5
"""How many pictures there are, how many epochs lie between two, and how the training is done."""

NETS = {"bends": [2, 12, 12, 2, 1], "straight": [2, 12, 12, 2, 1], "deep": [2, 12, 12, 12, 12, 12, 12, 2, 1]}
SAID = {
    "bends": "4 layers with bends",
    "straight": "4 layers without bends",
    "deep": "8 layers without bends",
}
FAILS, GRID, ARM, EDGE, TOP = 0.7, 32, 40, 1.1, 0.8
"""Up to which share the answers are no better than a line's; how fine the map is; and limits of the panels."""

PLANE = svg.Axes(left=20, top=44, width=240, height=240, x=(-EDGE, EDGE), y=(-EDGE, EDGE))
HIDDEN = svg.Axes(left=290, top=44, width=180, height=240, x=(-1.1, 1.1), y=(-1.1, 1.1))
LOSS = svg.Axes(left=530, top=44, width=156, height=240, x=(0, LAST * EPOCHS), y=(0, TOP))


def spirals() -> tuple[Array, Array]:
    """The points of both arms, and 0 or 1 for the arm."""
    way = np.linspace(0.15, 1.0, ARM)
    arm = way[:, None] * np.column_stack([np.cos(2 * np.pi * way), np.sin(2 * np.pi * way)])
    return np.concatenate([arm, -arm]), np.repeat([0.0, 1.0], ARM)


# --- the network, in this figure's own form -------------------------------------------------------------


def _given(params: Params, X: Array, bent: bool) -> list[Array]:
    """What every layer is given, and the score of each point at the end."""
    given = [X]
    for layer in range(len(params) // 2):
        last = given[-1].dot(params[2 * layer])
        last = last + params[2 * layer + 1]
        given.append(np.maximum(last, 0.0) if bent and layer + 1 < len(params) // 2 else last)
    return given


def _loss(bent: bool) -> LossAndGrads:
    """The binary cross-entropy of a network with one score, and its gradient by the walk of lesson 08."""

    def loss_and_grads(params: Params, X: Array, y: Array) -> tuple[float, Params]:
        given, sign = _given(params, X, bent), 2 * y[:, None] - 1
        doubt = 1 / (1 + np.exp(np.clip(sign * given[-1], -500, 500)))
        back, grads = -sign * doubt / len(y), list(params)
        for layer in range(len(params) // 2 - 1, -1, -1):
            if bent and layer + 1 < len(params) // 2:
                back = back * (given[layer + 1] > 0)
            grads[2 * layer], grads[2 * layer + 1] = given[layer].T.dot(back), back.sum(0)
            back = back.dot(params[2 * layer].T)
        return float(np.mean(-np.log1p(-doubt))), grads

    return loss_and_grads


def _step(params: Params, grads: Params) -> Params:
    moved = []
    for k, grad in enumerate(grads):
        moved.append(np.add(params[k], -RATE * grad))
    return moved


# --- the training ---------------------------------------------------------------------------------------


def _frames(names: Names, net: str) -> Iterator[dict[str, Any]]:
    """The network before training, and after every EPOCHS epochs."""
    X, y = spirals()
    bent, rng = net == "bends", np.random.default_rng(SEED)
    params = [np.array(part, dtype=float) for part in names["initialize"](list(NETS[net]), rng)]
    if not bent:
        # Nothing is cut off, so half the variance keeps the size.
        params = [part / np.sqrt(2) for part in params]
    loss_and_grads = _loss(bent)
    while True:
        yield _seen(params, bent, loss_and_grads(params, X, y)[0])
        for _ in range(EPOCHS):
            after = names["train_epoch"](params, X.copy(), y.copy(), loss_and_grads, _step, BATCH, rng)
            params = [np.array(part, dtype=float) for part in after]


def _seen(params: Params, bent: bool, loss: float) -> dict[str, Any]:
    """The answers on a grid, a row as the bits of a number; the last hidden layer, and its dividing line."""
    X, y = spirals()
    middle = EDGE * (2 * (np.arange(GRID) + 0.5) / GRID - 1)
    across, down = np.meshgrid(middle, middle[::-1])
    answers = _given(params, np.column_stack([across.ravel(), down.ravel()]), bent)[-1].reshape(GRID, GRID) > 0
    given = _given(params, X, bent)
    size = max(float(np.abs(given[-2]).max()), 1e-9)
    return {
        "map": [int("".join("01"[int(answer)] for answer in row), 2) for row in answers],
        "wrong": [k for k, score in enumerate(given[-1][:, 0]) if (score > 0) != y[k]],
        "hidden": [[round(100 * float(h) / size) for h in point] for point in given[-2]],
        "line": [rounded(w, 3) for w in (*params[-2][:, 0] * size, params[-1][0])],
        "loss": rounded(loss, 3),
    }


def record(names: Names) -> dict[str, Any]:
    """For each network what is seen of it, from the start to the end of its training."""
    return {net: list(itertools.islice(_frames(names, net), LAST + 1)) for net in NETS}


def recorded(values: Values, recording: Recording) -> State:
    """The network after so many epochs, and how the loss went."""
    return _state(values, recording[values["net"]])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same with the learner's start and epochs."""
    return _state(values, list(itertools.islice(_frames(names, values["net"]), values["step"] + 1)))


def _state(values: Values, frames: Sequence[dict[str, Any]]) -> State:
    step = values["step"]
    right = [k not in frames[step]["wrong"] for k in range(2 * ARM)]
    hidden = [[h / 100 for h in point] for point in frames[step]["hidden"]]
    losses = [frame["loss"] for frame in frames[: step + 1]]
    now = {"net": values["net"], "step": step, "right": right, "share": sum(right) / len(right), "hidden": hidden}
    return {**frames[step], **now, "losses": losses}


def _fails(net: str) -> Callable[[State], bool]:
    return lambda state: bool(state["net"] == net and state["step"] == LAST and state["share"] <= FAILS)


def sentence(state: State) -> str:
    """The network, how long it has trained, and what it reads."""
    count = f"{sum(state['right'])} of {len(state['right'])} points are on the right side"
    after = f"after {state['step'] * EPOCHS} epochs" if state["step"] else "before training"
    shape = "" if state["net"] == "bends" else " The border is a straight line."
    return f"{SAID[state['net']]}, {after}: {count}, loss {state['loss']:.3f}.{shape}"


# --- the picture ----------------------------------------------------------------------------------------


def _fill(rows: Sequence[int]) -> str:
    """The cells of the map where the answer is arm 1, each run of them as one rectangle."""
    parts, size = [], PLANE.width / GRID
    for down, row in enumerate(rows):
        bits, across = f"{row:0{GRID}b}", 0
        for answer, run in itertools.groupby(bits):
            n = len(list(run))
            if answer == "1":
                parts.append(
                    f"M{PLANE.left + across * size:.1f} {PLANE.top + down * size:.1f}h{n * size:.1f}v{size:.1f}"
                )
                parts.append(f"h-{n * size:.1f}z")
            across += n
    return f'<path d="{"".join(parts)}" style="fill:{palette.var("function")}" fill-opacity="0.25"/>'


def _mark(axes: svg.Axes, point: Sequence[float], arm: float, right: bool, role: str) -> str:
    """A point of arm 1 is filled, one of arm 0 hollow; one on the wrong side is a cross."""
    across, down = axes.at(*point)
    place = f'transform="translate({across:.1f} {down:.1f})"'
    if not right:
        return f'<path {place} d="M-4-4L4 4M-4 4L4-4" style="stroke:{palette.var("look")}" stroke-width="2.5"/>'
    fill, line = ("page", role) if arm == 0 else (role, "page")
    style = f"fill:{palette.var(fill)};stroke:{palette.var(line)}"
    return f'<circle {place} r="3.8" style="{style}" stroke-width="1.6"/>'


def _divide(state: State) -> list[tuple[float, float]]:
    """Two points of the line on which the score is 0, far outside of the panel."""
    a, b, c = state["line"]
    square = a * a + b * b
    if square == 0:
        return []
    foot, along = (-a * c / square, -b * c / square), (-b / square**0.5, a / square**0.5)
    return [(foot[0] + t * along[0], foot[1] + t * along[1]) for t in (-9.0, 9.0)]


def picture(recording: Recording) -> Draw:
    """The answers in the plane; both arms in the last hidden layer, with the dividing line; the loss."""
    X, arms = spirals()
    frame = f'<rect x="{PLANE.left}" y="{PLANE.top}" width="{PLANE.width}" height="{PLANE.height}" fill="none" '
    frame += f'style="stroke:{palette.var("line")}"/>'
    titles = ((PLANE, "the plane, and the answers"), (HIDDEN, "last hidden layer"), (LOSS, "loss"))
    backdrop = [axes.text(axes.x[0], axes.y[1], words, "ink", "start", (0, -14)) for axes, words in titles]
    backdrop += [frame, HIDDEN.spines((), (), "unit 0"), HIDDEN.text(-1.1, 1.1, "unit 1", "faint", "start", (6, 12))]
    backdrop.append(LOSS.spines((0, 40, 80), (0, 0.4, 0.8), "epoch"))

    def draw(state: State, mine: bool) -> str:
        role = "yours" if mine else "function"
        parts = [*backdrop, _fill(state["map"])]
        for point, hidden, arm, right in zip(X, state["hidden"], arms, state["right"], strict=True):
            parts += [_mark(PLANE, point, arm, right, role), _mark(HIDDEN, hidden, arm, right, role)]
        if _divide(state):
            parts.append(HIDDEN.inside([HIDDEN.line(_divide(state), "ink", 1.5, "dashed")]))
        way = [(EPOCHS * k, min(loss, TOP)) for k, loss in enumerate(state["losses"])]
        parts += [LOSS.line(way, role, 2.5), LOSS.marker(*way[-1], role, "diamond" if mine else "round")]
        label = (
            "Two spirals in the plane with the network's answers, the same points in its last hidden layer, the loss."
        )
        return svg.picture(parts, label)

    return draw


FIGURES = {
    ("spirals", "with_and_without"): Interactive(
        name="spirals",
        goal=Goal(
            "with_and_without",
            "Get all points right with bends. Then train to the end without, with 4 and 8 layers.",
            (
                Part("told apart with bends", lambda state: state["net"] == "bends" and state["share"] == 1),
                Part("4 straight layers fail", _fails("straight")),
                Part("8 straight layers fail", _fails("deep")),
            ),
            "Depth alone bends nothing: without bends, the border is a line.",
        ),
        controls=(
            Choice("net", "network", {said: net for net, said in SAID.items()}, "bends"),
            Steps("step", LAST, 3.0),
        ),
        pieces=("initialize", "train_epoch"),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


# --- the picture for the text ---------------------------------------------------------------------------


def still(recording: Recording) -> tuple[str, bytes]:
    """The answers before training, at the end, and at the end of the network without bends."""

    def draw(figure: Figure) -> None:
        X, arms = spirals()
        moments = (("bends", 0, "before training"), ("bends", LAST, "with bends"), ("straight", LAST, "without bends"))
        for axes, (net, step, title) in zip(figure.subplots(1, 3), moments, strict=True):
            frame = recording[net][step]
            bits = [[int(bit) for bit in f"{row:0{GRID}b}"] for row in frame["map"]]
            cells: Array = np.array(bits, dtype=float)
            axes.contourf(
                cells[::-1],
                [0.5, 1.5],
                extent=(-EDGE, EDGE, -EDGE, EDGE),
                colors=[palette.light("function")],
                alpha=0.25,
            )
            right = np.isin(np.arange(2 * ARM), frame["wrong"], invert=True)
            for arm, fill in ((0, "page"), (1, "function")):
                at = X[right & (arms == arm)]
                axes.plot(
                    at[:, 0], at[:, 1], "o", color=palette.light("function"), mfc=palette.light(fill), ms=5, mew=1.2
                )
            axes.plot(X[~right, 0], X[~right, 1], "x", color=palette.light("look"), ms=5, mew=2)
            axes.set(title=f"{title}: {int(right.sum())} of {len(right)} right", xticks=[], yticks=[], aspect="equal")

    return stills.png(draw)


STILLS = {"spirals_told_apart": still}
