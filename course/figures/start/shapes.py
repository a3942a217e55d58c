"""Which shapes fit: a table of shape (4, 3) and a vector in three shapes. Green: each row shifted by its own number."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part

TABLE = ((5, 6, 6), (9, 6, 12), (4, 8, 4), (4, 4, 5))
"""What four baskets cost in three shops, as in the lesson's text."""

ROWS, COLUMNS = len(TABLE), len(TABLE[0])
SHIFTS = (10, 20, 30, 40)
COUNTS = (1, 2, 3, 4)
FORMS = {"v": "flat", "v[:, None]": "column", "v[None, :]": "row"}
PYTHON = {form: code for code, form in FORMS.items()}

CELL, LINE = 44, 28
TOP = 206
LEFT_OF = {"A": 24, "v": 204, "sum": 524}
SHAPE_AT = {0: 150, 1: 206}


def shape_of(count: int, form: str) -> tuple[int, ...]:
    """The shape of the vector."""
    return {"flat": (count,), "column": (count, 1), "row": (1, count)}[form]


def meets(shape: Sequence[int]) -> tuple[tuple[int, int, str], ...]:
    """For the table's last axis, then for its first: its size, what it meets (0 for nothing), and what follows."""
    padded = (0,) * (2 - len(shape)) + tuple(shape)
    pairs = ((COLUMNS, padded[1]), (ROWS, padded[0]))
    return tuple(
        (size, other, "equal" if size == other else "repeated" if other in (0, 1) else "clash") for size, other in pairs
    )


def record(names: Names) -> dict[str, Any]:
    """The shifted table for each count and form that fits, from the reference's affine; None where shapes clash."""
    return {form: [_sum(names, shape_of(count, form)) for count in COUNTS] for form in FORMS.values()}


def _sum(names: Names, shape: tuple[int, ...]) -> list[list[float]] | None:
    """Each column, or each row, shifted by its own number: affine with weights that change nothing."""
    if any(follows == "clash" for _, _, follows in meets(shape)):
        return None
    (_, across, _), (_, down, _) = meets(shape)
    table = np.array(TABLE, dtype=float)
    if down == ROWS:
        turned = names["affine"](table.T, np.eye(ROWS), np.array(SHIFTS[:ROWS], dtype=float))
        return _plain([list(row) for row in zip(*turned, strict=True)])
    shifts = SHIFTS[:COLUMNS] if across == COLUMNS else SHIFTS[:1] * COLUMNS
    return _plain(names["affine"](table, np.eye(COLUMNS), np.array(shifts, dtype=float)))


def _plain(rows: Any) -> list[list[float]]:
    """The entries as numbers. ValueError when they are not those of a (4, 3)."""
    plain = [[float(entry) for entry in row] for row in rows]
    if [len(row) for row in plain] != [COLUMNS] * ROWS:
        raise ValueError("not of the table's shape")
    return plain


def recorded(values: Values, recording: Recording) -> State:
    """What comes out for the vector that the controls say."""
    shape = shape_of(values["n"], values["form"])
    return {
        "n": values["n"],
        "form": values["form"],
        "shape": shape,
        "meets": meets(shape),
        "sum": recording[values["form"]][COUNTS.index(values["n"])],
    }


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same from the learner's affine; where the shapes clash there is nothing to ask it."""
    state = recorded(values, recording)
    return {**state, "sum": _sum(names, state["shape"])}


def sentence(state: State) -> str:
    """The shapes in words."""
    meetings = "; ".join(
        f"{size} meets {other or 'nothing'}, {_follows(follows)}" for size, other, follows in state["meets"]
    )
    return f"A (4, 3) and {PYTHON[state['form']]} {state['shape']}, from the right: {meetings}. {_verdict(state)}"


def _follows(follows: str) -> str:
    return {"equal": "equal", "repeated": "repeated", "clash": "and neither is 1"}[follows]


def _verdict(state: State) -> str:
    if state["sum"] is None:
        return "NumPy stops with a ValueError."
    (_, across, _), (_, down, _) = state["meets"]
    if down == ROWS:
        return "Each row gets its own number."
    return "Each column gets its own number." if across == COLUMNS else "Every entry gets the same number."


# --- the picture ------------------------------------------------------------------------------------------


def _box(across: float, down: float, words: str, ink: str, line: str, dash: str = "solid", width: float = 1.5) -> str:
    """A cell with its number; the corner is at a place in pixels."""
    dashes = f' stroke-dasharray="{svg.DASHES[dash]}"' if svg.DASHES[dash] else ""
    frame = (
        f'<rect x="{across + 1}" y="{down + 1}" width="{CELL - 2}" height="{LINE - 2}" rx="3" fill="none" '
        f'style="stroke:{palette.var(line)}" stroke-width="{width}"{dashes}/>'
    )
    return frame + svg.text(across + CELL / 2, down + LINE / 2 + 5, words, ink, "middle")


def _grid(left: float, rows: Sequence[Sequence[float]], ink: str, line: str, width: float = 1.5) -> list[str]:
    return [
        _box(left + j * CELL, TOP + i * LINE, f"{entry:g}", ink, line, width=width)
        for i, row in enumerate(rows)
        for j, entry in enumerate(row)
    ]


def _backdrop() -> str:
    parts = [
        svg.text(24, 26, "Shapes, written one below the other, aligned at the right:", "faint"),
        svg.text(24, 60, "A", "function-text"),
        *(_box(SHAPE_AT[axis], 41, str(size), "function-text", "function") for axis, size in ((0, ROWS), (1, COLUMNS))),
        svg.text(LEFT_OF["A"], TOP - 12, "A", "function-text"),
        *_grid(LEFT_OF["A"], TABLE, "function-text", "function"),
        svg.text(180, TOP + 62, "+", "ink", "middle"),
        svg.text(500, TOP + 62, "=", "ink", "middle"),
    ]
    return "".join(parts)


def picture(recording: Recording) -> Draw:
    """Above, the two shapes; below, the table, the vector as it is used, and their sum."""
    backdrop = _backdrop()

    def draw(state: State, mine: bool) -> str:
        parts = [backdrop, *_alignment(state), *_vector(state), *_outcome(state, mine)]
        return svg.picture(parts, "The shapes of A and v, aligned at the right, and the sum of A and v entry by entry.")

    return draw


def _alignment(state: State) -> list[str]:
    """The vector's shape under the table's, and for each axis what follows."""
    parts = [svg.text(24, 98, PYTHON[state["form"]])]
    for axis, (_, other, follows) in zip((1, 0), state["meets"], strict=True):
        clash = follows == "clash"
        line, dash = ("look" if clash else "ink" if other else "recorded"), ("solid" if other else "dotted")
        parts.append(_box(SHAPE_AT[axis], 79, str(other or ""), "look" if clash else "ink", line, dash))
        words = "✗ clash" if clash else follows
        anchor, shift = ("start", -2) if axis else ("end", CELL + 2)
        parts.append(svg.text(SHAPE_AT[axis] + shift, 130, words, "look" if clash else "faint", anchor))
    return [*parts, svg.text(300, 80, _verdict(state), "look" if state["sum"] is None else "ink")]


def _vector(state: State) -> list[str]:
    """The vector's own cells, and dotted ones where it is repeated."""
    left = LEFT_OF["v"]
    label = svg.text(left, TOP - 12, PYTHON[state["form"]], "ink")
    down, across = (1, *state["shape"])[-2:]
    height, width = (down, across) if state["sum"] is None else (ROWS, COLUMNS)
    cells = []
    for i in range(height):
        for j in range(width):
            own = i < down and j < across
            number = SHIFTS[i % down if down > 1 else j % across]
            ink, line, dash = ("ink", "ink", "solid") if own else ("recorded", "recorded", "dotted")
            cells.append(_box(left + j * CELL, TOP + i * LINE, str(number), ink, line, dash))
    return [label, *cells]


def _outcome(state: State, mine: bool) -> list[str]:
    """The sum, or a cross where there is none."""
    left, line = LEFT_OF["sum"], "yours" if mine else "function"
    if state["sum"] is not None:
        ink = "yours" if mine else "function-text"
        label = svg.text(left, TOP - 12, "A + v, by yours" if mine else "A + v", ink)
        return [label, *_grid(left, state["sum"], ink, line, 3 if mine else 1.5)]
    width, height = COLUMNS * CELL, ROWS * LINE
    return [
        svg.text(left, TOP - 12, "no sum", "look"),
        f'<rect x="{left + 1}" y="{TOP + 1}" width="{width - 2}" height="{height - 2}" rx="3" fill="none" '
        f'style="stroke:{palette.var(line if mine else "look")}" stroke-dasharray="2 4"/>',
        svg.marker(left + width / 2, TOP + height / 2 - 12, "look", "cross"),
        svg.text(left + width / 2, TOP + height / 2 + 16, "ValueError", "look", "middle"),
    ]


FIGURES = {
    ("shape_checker", "rows"): Interactive(
        name="shape_checker",
        goal=Goal(
            "rows",
            "Shift each row of A by its own number: the first by 10, then 20, 30 and 40.",
            (Part("rows shifted", lambda s: s["sum"] is not None and s["shape"] == (ROWS, 1)),),
            "Shapes meet from the right, so four numbers for four rows have to be (4, 1).",
        ),
        controls=(
            Slider("n", "numbers in v", COUNTS, 3, str),
            Choice("form", "use it as", FORMS, "flat"),
        ),
        pieces=("affine",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


def still(recording: Recording) -> tuple[str, bytes]:
    """Three shapes: one that shifts columns, one that clashes, one that shifts rows."""

    def draw(figure: Figure) -> None:
        panels = figure.subplots(1, 3)
        for axes, (n, form) in zip(panels, ((3, "flat"), (4, "flat"), (4, "column")), strict=True):
            _panel(axes, recorded({"n": n, "form": form}, recording))

    return stills.png(draw)


INDENT = 1.45
"""How far the cells of a panel of the still stand to the right of their labels."""


def _panel(axes: Axes, state: State) -> None:
    """The two shapes under each other, aligned at the right, and the sum below."""
    clash = state["sum"] is None
    axes.set(xlim=(0, INDENT + COLUMNS + 0.2), ylim=(-ROWS - 0.1, 3.4))
    axes.set_axis_off()
    axes.text(0, 3.0, _verdict(state), va="center", color=palette.light("look" if clash else "ink"), fontsize=9)
    axes.text(0, 2.2, "A", va="center", color=palette.light("function-text"))
    axes.text(0, 1.2, PYTHON[state["form"]], va="center", color=palette.light("ink"), fontsize=9)
    for column, (size, other, follows) in zip((2, 1), state["meets"], strict=True):
        _cell(axes, column, 1.8, str(size), "function-text", "function")
        role = "look" if follows == "clash" else "ink" if other else "recorded"
        _cell(axes, column, 0.8, str(other or ""), role, role, "-" if other else ":")
    axes.text(0, -ROWS / 2, "no sum" if clash else "sum", va="center", color=palette.light("look" if clash else "ink"))
    for i in range(ROWS):
        for j in range(COLUMNS):
            entry, role = ("✗", "look") if clash else (f"{state['sum'][i][j]:g}", "function")
            _cell(axes, j, -i - 0.9, entry, role if clash else "function-text", role, ":" if clash else "-")


def _cell(axes: Axes, column: int, low: float, words: str, ink: str, line: str, dash: str = "-") -> None:
    """A cell 0.8 wide and high, with its number."""
    left = INDENT + column
    corners = ([left, left + 0.8, left + 0.8, left, left], [low, low, low + 0.8, low + 0.8, low])
    axes.plot(*corners, dash, color=palette.light(line), linewidth=1.2)
    axes.text(left + 0.4, low + 0.38, words, ha="center", va="center", color=palette.light(ink))


STILLS = {"shape_rows": still}
