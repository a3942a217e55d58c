"""Two tables of a layer, turned or not, and their product: does its shape fit, and does one entry agree with what is
measured?

Green: the products that are dW and dx; and one whose shape fits while its entry is wrong.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

Rows = tuple[tuple[int, ...], ...]

LAYERS: dict[str, dict[str, Rows]] = {
    "4 examples, 3 in, 2 out": {
        "x": ((1, 2, -1), (0, 3, 1), (2, -1, 1), (-2, 1, 3)),
        "W": ((2, -1), (1, 3), (-2, 1)),
        "U": ((1, -2), (3, 0), (-1, 2), (2, 1)),
    },
    "3 examples, 3 in, 3 out": {
        "x": ((1, 2, -1), (0, 3, 1), (2, -1, 2)),
        "W": ((2, -1, 3), (1, 3, 0), (-2, 1, 1)),
        "U": ((1, -2, 2), (3, 0, -1), (-1, 2, 1)),
    },
}
"""Small whole numbers, so that every product can be checked by hand. U holds the slopes along the scores."""

UNEQUAL, SQUARE = LAYERS
TABLES = {"x": "x", "xᵀ": "xT", "W": "W", "Wᵀ": "WT", "U": "U", "Uᵀ": "UT"}
SHOWN = {table: words for words, table in TABLES.items()}
WANTED = {"dW": "W", "dx": "x"}
PLACE = (1, 0)
"""The entry that is measured: row and column of dW, and of dx."""

STEP = 0.5
"""The scores follow an entry in a straight line, so that a large step measures as well as a small one."""


def record(names: Names) -> dict[str, Any]:
    """For each layer, the slope of the loss along the one entry of W and of x, measured through linear_forward."""
    return {layer: {wanted: _measured(names, layer, wanted) for wanted in WANTED} for layer in LAYERS}


def _measured(names: Names, layer: str, wanted: str) -> float:
    """The central difference of a loss that has the slopes U along the scores."""
    tables = {name: np.array(rows, dtype=float) for name, rows in LAYERS[layer].items()}
    losses = []
    for step in (STEP, -STEP):
        moved = {name: table.copy() for name, table in tables.items()}
        moved[WANTED[wanted]][PLACE] += step
        scores = names["linear_forward"](moved["x"], moved["W"], np.zeros(tables["U"].shape[1]))
        losses.append(_weighed(tables["U"], scores))
    return rounded((losses[0] - losses[1]) / (2 * STEP))


def _weighed(U: Any, scores: Any) -> float:
    """Each score times its slope, added up. ValueError for scores of another shape."""
    rows = [[float(score) for score in row] for row in scores]
    if [len(row) for row in rows] != [U.shape[1]] * U.shape[0]:
        raise ValueError("scores of another shape")
    return sum(
        float(u) * score for slopes, row in zip(U, rows, strict=True) for u, score in zip(slopes, row, strict=True)
    )


def recorded(values: Values, recording: Recording) -> State:
    """The product that the controls say, beside what was measured."""
    return _state(values, recording[values["layer"]][values["wanted"]])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same, measured through the learner's linear_forward."""
    return _state(values, _measured(names, values["layer"], values["wanted"]))


def _state(values: Values, measured: float) -> State:
    layer = LAYERS[values["layer"]]
    left, right = _table(layer, values["left"]), _table(layer, values["right"])
    product = _times(left, right)
    rows, columns = _shape(layer[WANTED[values["wanted"]]])
    fits = product is not None and _shape(product) == (rows, columns)
    entry = product[PLACE[0]][PLACE[1]] if product is not None and fits else None
    return {
        "layer": values["layer"],
        "wanted": values["wanted"],
        "names": (values["left"], values["right"]),
        "left": left,
        "right": right,
        "product": product,
        "shape": (rows, columns),
        "fits": fits,
        "entry": entry,
        "measured": measured,
        "agrees": entry is not None and abs(entry - measured) < 1e-6,
    }


def _table(layer: dict[str, Rows], name: str) -> Rows:
    """A table of the layer; with a T behind its name its rows are columns."""
    rows = layer[name[0]]
    return tuple(zip(*rows, strict=True)) if name.endswith("T") else rows


def _shape(rows: Sequence[Sequence[int]]) -> tuple[int, int]:
    return len(rows), len(rows[0])


def _times(left: Rows, right: Rows) -> Rows | None:
    """The matrix product, None where the inner sizes differ."""
    if _shape(left)[1] != _shape(right)[0]:
        return None
    return tuple(map(tuple, (np.array(left) @ np.array(right)).tolist()))


def _found(wanted: str) -> Any:
    return lambda state: bool(state["wanted"] == wanted and state["layer"] == UNEQUAL and state["agrees"])


def _fits_and_is_wrong(state: State) -> bool:
    return bool(state["fits"] and not state["agrees"])


def sentence(state: State) -> str:
    """The shapes, and then the entry, in words."""
    (left, right), (rows, columns) = state["names"], state["shape"]
    product, wanted = f"{SHOWN[left]} times {SHOWN[right]}", state["wanted"]
    shapes = f"{_said(_shape(state['left']))} times {_said(_shape(state['right']))}"
    if state["product"] is None:
        inner = f"{_shape(state['left'])[1]} meets {_shape(state['right'])[0]}"
        return f"{product}: {shapes}. {inner}, so there is no product."
    shapes = f"{shapes} gives {_said(_shape(state['product']))}"
    if not state["fits"]:
        return f"{product}: {shapes}. {wanted} has the shape {_said((rows, columns))}."
    entries = f"Entry {_said(PLACE)} is {state['entry']}, measured is {state['measured']:g}"
    verdict = "They agree." if state["agrees"] else "The shape fits, and the product is wrong."
    return f"{product}: {shapes}, which fits. {entries}. {verdict}"


def _said(pair: Sequence[int]) -> str:
    return f"({pair[0]}, {pair[1]})"


# --- the picture ------------------------------------------------------------------------------------------

CELL, LINE, TOP = 36, 28, 92
MIDDLES = {"left": 100, "right": 300, "product": 520}
ROLES = {"x": ("function", "function-text"), "W": ("function", "function-text"), "U": ("slope", "slope-text")}


def _grid(
    middle: float, rows: Rows, line: str, ink: str, marked: tuple[int | None, int | None], heavy: str
) -> list[str]:
    """A table around `middle`; the row and the column that are `marked` have heavy cells."""
    left = middle - len(rows[0]) * CELL / 2
    parts = []
    for i, row in enumerate(rows):
        for j, entry in enumerate(row):
            hit = marked != (None, None) and marked[0] in (None, i) and marked[1] in (None, j)
            frame = f"stroke:{palette.var(heavy if hit else line)}"
            parts.append(
                f'<rect x="{left + j * CELL + 1:.1f}" y="{TOP + i * LINE + 1}" width="{CELL - 2}" height="{LINE - 2}" '
                f'rx="3" fill="none" style="{frame}" stroke-width="{3 if hit else 1}"/>'
            )
            words = f"{entry}".replace("-", "−")
            parts.append(svg.text(left + (j + 0.5) * CELL, TOP + i * LINE + 19, words, ink, "middle"))
    return parts


def picture(recording: Recording) -> Draw:
    """Both tables and their product, with their shapes; below, what is wanted and what is measured."""

    def draw(state: State, mine: bool) -> str:
        parts = [*_operands(state), *_outcome(state), *_wanted(state, mine)]
        return svg.picture(
            parts, "Two tables with their shapes, their product, and one entry of it beside a measured one."
        )

    return draw


def _operands(state: State) -> list[str]:
    """The two tables, with the row and the column that make the entry, and where the inner sizes meet."""
    meets = state["product"] is not None
    parts = [svg.text((MIDDLES["left"] + MIDDLES["right"]) / 2, TOP + 48, "@", "ink", "middle")]
    for side, marked in (("left", (PLACE[0], None)), ("right", (None, PLACE[1]))):
        name = state["names"][side == "right"]
        line, ink = ROLES[name[0]]
        rows = state[side]
        shown: tuple[int | None, int | None] = marked if state["fits"] else (None, None)
        parts += _grid(MIDDLES[side], rows, line, ink, shown, line)
        parts.append(svg.text(MIDDLES[side], 38, SHOWN[name], ink, "middle"))
        parts.append(svg.text(MIDDLES[side], 62, _said(_shape(rows)), ink, "middle"))
    inner = [_shape(state["left"])[1], _shape(state["right"])[0]]
    words = f"{inner[0]} = {inner[1]} ✓" if meets else f"{inner[0]} ≠ {inner[1]} ✗"
    parts.append(svg.text((MIDDLES["left"] + MIDDLES["right"]) / 2, 62, words, "faint" if meets else "look", "middle"))
    return parts


def _outcome(state: State) -> list[str]:
    """The product, or a cross where there is none."""
    middle = MIDDLES["product"]
    parts = [svg.text((MIDDLES["right"] + middle) / 2 + 12, TOP + 48, "=", "ink", "middle")]
    if state["product"] is None:
        return [
            *parts,
            svg.marker(middle, TOP + 42, "look", "cross"),
            svg.text(middle, 62, "no product", "look", "middle"),
        ]
    marked: tuple[int | None, int | None] = PLACE if state["fits"] else (None, None)
    heavy = "reached" if state["agrees"] else "look"
    parts += _grid(middle, state["product"], "line", "ink", marked, heavy)
    tick = "✓" if state["fits"] else "✗"
    shape = f"{_said(_shape(state['product']))} {tick}"
    return [*parts, svg.text(middle, 62, shape, "ink" if state["fits"] else "look", "middle")]


def _wanted(state: State, mine: bool) -> list[str]:
    """The shape that is wanted, the slope that was measured, and how the entry compares."""
    wanted, measured = state["wanted"], f"{state['measured']:g}".replace("-", "−")
    parts = [
        svg.text(
            30, 264, f"Wanted: {wanted}, the slopes along {WANTED[wanted]}. Shape {_said(state['shape'])}.", "ink"
        ),
        svg.marker(38, 290, "yours" if mine else "recorded", "diamond" if mine else "hollow"),
        svg.text(
            54,
            295,
            f"Entry {_said(PLACE)} of {wanted}, measured{' through yours' if mine else ''}: {measured}",
            "yours" if mine else "recorded",
        ),
    ]
    if state["entry"] is None:
        return [*parts, svg.text(54, 325, "No entry to compare: the shape does not fit.", "faint")]
    entry = f"{state['entry']}".replace("-", "−")
    ink, tick = ("reached", "✓ agrees") if state["agrees"] else ("look", "✗ differs")
    return [*parts, svg.text(54, 325, f"Entry {_said(PLACE)} of the product: {entry}  {tick}", ink)]


FIGURES = {
    ("matrices", "two_products"): Interactive(
        name="matrices",
        goal=Goal(
            "two_products",
            "Find dW and dx among unequal sizes; then a product that fits and is wrong.",
            (
                Part("dW", _found("dW")),
                Part("dx", _found("dx")),
                Part("a fit that is wrong", _fits_and_is_wrong),
            ),
            "Where all sizes are equal every product fits, and only the numbers decide.",
        ),
        controls=(
            Choice("layer", "Layer", {layer: layer for layer in LAYERS}, UNEQUAL),
            Choice("wanted", "Wanted", {name: name for name in WANTED}, "dW"),
            Choice("left", "Left", TABLES, "x"),
            Choice("right", "Right", TABLES, "W"),
        ),
        pieces=("linear_forward",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """Three products: sizes that do not meet; twice a shape that fits and an entry that is wrong."""
    choices = (
        {"layer": UNEQUAL, "wanted": "dW", "left": "x", "right": "U"},
        {"layer": SQUARE, "wanted": "dW", "left": "x", "right": "U"},
        {"layer": SQUARE, "wanted": "dW", "left": "UT", "right": "x"},
    )

    def draw(figure: Figure) -> None:
        for axes, values in zip(figure.subplots(1, 3), choices, strict=True):
            _panel(axes, recorded(values, recording))

    return stills.png(draw)


def _panel(axes: Axes, state: State) -> None:
    """Left and right table, their product below, and the verdict."""
    axes.set(xlim=(0, 8.2), ylim=(-10.6, 2.2))
    axes.set_axis_off()
    for name, rows, left, top in (
        (state["names"][0], state["left"], 0.6, 0.0),
        (state["names"][1], state["right"], 4.8, 0.0),
    ):
        line, ink = ROLES[name[0]]
        axes.text(
            left,
            top + 0.9,
            f"{SHOWN[name][0]}{'$^T$' * name.endswith('T')} {_said(_shape(rows))}",
            color=palette.light(ink),
        )
        _cells(axes, left, top, rows, line, ink)
    axes.text(4.2, -1.5, "@", ha="center", va="center", color=palette.light("ink"))
    if state["product"] is None:
        axes.text(0.6, -6.2, "no product", color=palette.light("look"))
        return
    agrees = state["agrees"]
    _cells(axes, 0.6, -5.0, state["product"], "line", "ink")
    row, column = PLACE
    _cells(
        axes, 0.6 + column, -5.0 - row, ((state["product"][row][column],),), "reached" if agrees else "look", "ink", 2.5
    )
    measured = f"{state['measured']:g}".replace("-", "−")
    words = f"measured {measured}\n{'agrees' if agrees else 'differs'}"
    axes.text(4.4, -6.0, words, va="center", color=palette.light("reached" if agrees else "look"))


def _cells(axes: Axes, left: float, top: float, rows: Rows, line: str, ink: str, width: float = 1.0) -> None:
    for i, row in enumerate(rows):
        for j, entry in enumerate(row):
            x, y = left + j, top - i
            axes.plot(
                [x, x + 0.9, x + 0.9, x, x], [y, y, y - 0.9, y - 0.9, y], color=palette.light(line), linewidth=width
            )
            words = f"{entry}".replace("-", "−")
            axes.text(x + 0.45, y - 0.47, words, ha="center", va="center", fontsize=8, color=palette.light(ink))


STILLS = {"matrices_fit": still}
