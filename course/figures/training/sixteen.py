"""Sixteen pictures of the test part, and a network that reads all but five of them: which ones does it misread?

Green: five pictures are marked before its answers show; then the marks are corrected until they are right.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from course.data import digits
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import PlayedSlider, Reveal
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

Array = np.ndarray[Any, Any]

SHOWN, MISREAD, SEED = 16, 5, 2
SIDE, COLUMNS, LEFT, TOP, ACROSS, DOWN = 8, 8, 22, 40, 84, 142
PIXEL = 9
"""The pictures' places, in pixels of the figure; each picture has 8 x 8 pixels of its own."""


def record(names: Names) -> dict[str, Any]:
    """The pictures with their digits, what a trained network's logits for them are, and its share of the whole part."""
    data = digits()
    X, X_val, X_test = (
        names["standardize_with"](data.X_train, part) for part in (data.X_train, data.X_validation, data.X_test)
    )
    params = names["train_digits"](X, data.y_train, X_val, data.y_validation, np.random.default_rng(SEED))
    logits = names["mlp_forward"](params, X_test)[0]
    chosen = _chosen(logits, data.y_test)
    return {
        "pictures": data.X_test[chosen].astype(int).tolist(),
        "labels": data.y_test[chosen].tolist(),
        "logits": [[rounded(z, 2) for z in row] for row in logits[chosen]],
        "share": rounded(names["accuracy"](logits, data.y_test), 4),
    }


def _chosen(logits: Array, labels: Array) -> Array:
    """Five that are misread, the six that are read with the least lead, and five more; mixed."""
    rng = np.random.default_rng(SEED)
    ordered = np.sort(logits, axis=1)
    lead, wrong = ordered[:, -1] - ordered[:, -2], logits.argmax(axis=1) != labels
    misread, read = rng.permutation(np.flatnonzero(wrong))[:MISREAD], np.flatnonzero(~wrong)
    close = read[np.argsort(lead[read])][:6]
    others = rng.permutation(np.setdiff1d(read, close))[: SHOWN - MISREAD - len(close)]
    return rng.permutation(np.concatenate([misread, close, others]))


def recorded(values: Values, recording: Recording) -> State:
    """The marks, and how many of the pictures the network reads."""
    logits, labels = np.array(recording["logits"]), np.array(recording["labels"])
    return _state(values, recording, np.count_nonzero(logits.argmax(axis=1) == labels) / SHOWN)


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same, the network's share counted by the learner's accuracy."""
    logits, labels = np.array(recording["logits"]), np.array(recording["labels"])
    return _state(values, recording, names["accuracy"](logits, labels))


def _state(values: Values, recording: Recording, share: float) -> State:
    aim, played = values["mark"]
    logits: Array = np.array(recording["logits"])
    answers = logits.argmax(axis=1)
    chances = np.exp(logits - logits.max(axis=1, keepdims=True))
    wrong = np.flatnonzero(answers != np.array(recording["labels"])).tolist()
    # Marking a picture once more takes the mark away.
    marked = [k for k in range(SHOWN) if played.count(k + 1) % 2]
    return {
        "aim": int(aim) - 1,
        "marked": marked,
        "revealed": values["answers"],
        "answers": answers.tolist(),
        "sure": (chances.max(axis=1) / chances.sum(axis=1)).tolist(),
        "wrong": wrong,
        "misread": round(SHOWN * (1 - share)),
    }


def _committed(state: State) -> bool:
    return bool(state["revealed"] and len(state["marked"]) == MISREAD)


def _all_found(state: State) -> bool:
    return bool(_committed(state) and state["marked"] == state["wrong"])


def sentence(state: State) -> str:
    """What is marked; once the answers show, how many of the misread pictures are."""
    numbers = ", ".join(str(k + 1) for k in state["marked"]) or "none"
    if not state["revealed"]:
        return f"Picture {state['aim'] + 1}. Marked: {numbers}. The network misreads {state['misread']} of {SHOWN}."
    found = len(set(state["marked"]) & set(state["wrong"]))
    surest = max(state["sure"][k] for k in state["wrong"])
    sure = f"Of one of them it is {100 * surest:.0f} % sure"
    return f"The network misreads {state['misread']} of {SHOWN}, and {found} of them are marked: {numbers}. {sure}."


# --- the picture ----------------------------------------------------------------------------------------


def _place(k: int) -> tuple[float, float]:
    return LEFT + ACROSS * (k % COLUMNS), TOP + DOWN * (k // COLUMNS)


def _ink(k: int, pixels: Sequence[int]) -> str:
    """A picture: for each strength of ink one path with its pixels."""
    left, top = _place(k)
    cells: dict[int, list[str]] = {}
    for place, ink in enumerate(pixels):
        if ink:
            across, down = left + PIXEL * (place % SIDE), top + PIXEL * (place // SIDE)
            cells.setdefault(ink, []).append(f"M{across:g} {down:g}h{PIXEL}v{PIXEL}h-{PIXEL}z")
    fill = f'style="fill:{palette.var("ink")}"'
    return "".join(f'<path d="{"".join(d)}" {fill} fill-opacity="{ink / 16:.2f}"/>' for ink, d in cells.items())


def _box(k: int, role: str, width: float, grown: float, dash: str = "") -> str:
    left, top = _place(k)
    size = SIDE * PIXEL + 2 * grown
    place = f'x="{left - grown:g}" y="{top - grown:g}" width="{size:g}" height="{size:g}"'
    style = f'fill="none" style="stroke:{palette.var(role)}" stroke-width="{width}"'
    return f"<rect {place} {style}{dash}/>"


def _said(state: State, k: int) -> list[str]:
    """The network's answer below a picture, and how sure it is; a cross where it is wrong."""
    left, top = _place(k)
    wrong = k in state["wrong"]
    words = f"{state['answers'][k]}, {100 * state['sure'][k]:.0f} %"
    parts = [svg.text(left + 36, top + 112, words, "look" if wrong else "faint", "middle")]
    return [*parts, svg.marker(left + 1, top + 108, "look", "cross")] if wrong else parts


def picture(recording: Recording) -> Draw:
    """The pictures with their numbers; frames around what is marked; below each, later, what the network answers."""
    backdrop = [_ink(k, pixels) + _box(k, "line", 1, 0) for k, pixels in enumerate(recording["pictures"])]
    for k in range(SHOWN):
        left, top = _place(k)
        backdrop.append(svg.text(left, top + 94, str(k + 1), "faint"))
    backdrop.append(svg.text(LEFT, 20, "pictures of the test part"))

    def draw(state: State, mine: bool) -> str:
        count = f"{state['misread']} of {SHOWN} are misread"
        parts = [*backdrop, svg.text(680, 20, count, "yours" if mine else "function-text", "end")]
        parts = [*parts, _box(state["aim"], "ink", 1.5, 6, ' stroke-dasharray="4 4"')]
        for k in state["marked"]:
            left, top = _place(k)
            parts += [_box(k, "yours", 3, 2), svg.text(left + 18, top + 94, "marked", "yours")]
        for k in range(SHOWN) if state["revealed"] else ():
            parts += _said(state, k)
        return svg.picture(parts, "Sixteen small pictures of handwritten digits, numbered, with your marks.")

    return draw


FIGURES = {
    ("misread", "predicted"): Interactive(
        name="misread",
        goal=Goal(
            "predicted",
            f"Mark the {MISREAD} pictures that it misreads, show its answers, and correct your marks.",
            (Part(f"{MISREAD} marked, and shown", _committed), Part("all of them found", _all_found)),
            "A network may be sure and wrong, and not where you would be.",
        ),
        controls=(
            PlayedSlider("mark", "picture", range(1, SHOWN + 1), 1, "{:.0f}".format, "Mark, or take the mark away"),
            Reveal("answers", "Show the answers", restarts=True),
        ),
        pieces=("accuracy",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


# --- the picture for the text ---------------------------------------------------------------------------


def still(recording: Recording) -> tuple[str, bytes]:
    """The sixteen pictures in two rows, without the answers."""

    def draw(figure: Figure) -> None:
        for k, axes in enumerate(figure.subplots(2, COLUMNS).ravel()):
            pixels: Array = np.array(recording["pictures"][k], dtype=float)
            axes.imshow(pixels.reshape(SIDE, SIDE), cmap="gray_r", vmin=0, vmax=16)
            axes.set(title=str(k + 1), xticks=[], yticks=[])

    return stills.png(draw)


STILLS = {"digits_to_read": still}
