"""Three sick engines and one graph whose nodes can be held against measured slopes. Green: each fault is proved."""

import functools
from collections.abc import Mapping
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from autograder.learner import progress
from course.figures.chain_rule.arrows import arrow, plate
from course.figures.engine import borrowed_engine, losses
from course.figures.engine.controls import Inquiry
from course.figures.kit import palette, stills, svg
from course.figures.kit import yours as yours_kit
from course.figures.kit.controls import Choice
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

ENGINES = ("A", "B", "C")
WHOLE = "none"
MOST = 5
ALIKE = 1e-5
NODES = tuple(losses.PARENTS)


def _no_mask(name: str, node: Any) -> None:
    if name == "h":
        node.vjps = (lambda upstream: upstream,)


def _averaged(name: str, node: Any) -> None:
    """What goes to b, the smaller one of the two parents, is averaged."""
    if name == "z":
        node.vjps = tuple(
            vjp if parent.data.ndim > 1 else lambda upstream, vjp=vjp: vjp(upstream) / len(losses.X)
            for parent, vjp in zip(node.parents, node.vjps, strict=True)
        )


def _count_missing(name: str, node: Any) -> None:
    if name == "L":
        node.vjps = tuple(lambda upstream, vjp=vjp: vjp(upstream) * len(losses.X) for vjp in node.vjps)


SICK: dict[str, tuple[str, losses.Sick]] = {"A": ("z", _averaged), "B": ("h", _no_mask), "C": ("L", _count_missing)}
"""For each engine the node whose operation is faulty, and how that comes about."""


def _whole(name: str, node: Any) -> None:
    """No fault."""


def record(names: Names) -> dict[str, Any]:
    """For each engine and node: the shape, the grad after a walk, and the measured slopes."""
    recorded = {}
    for engine, (_, sick) in {**SICK, WHOLE: ("", _whole)}.items():
        nodes = losses.built(names, sick=sick)
        names["tensor_backward"](nodes["L"])
        recorded[engine] = {
            name: {
                "shape": list(np.shape(node.data)),
                "grad": [rounded(entry, 6) for entry in np.ravel(node.grad)],
                "measured": [rounded(entry, 6) for entry in np.ravel(losses.measured(names, nodes, name))],
            }
            for name, node in nodes.items()
        }
    return recorded


# --- the state --------------------------------------------------------------------------------------------


def recorded(values: Values, recording: Recording) -> State:
    """What the checks have shown of a sick engine, and whether an accusation is proved."""
    return _state(values["inquiry"], recording[values["engine"]], values["engine"])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same with the learner's engine, into which the engine's fault is put."""
    own = borrowed_engine.careful(progress.names())
    sick = SICK[values["engine"]][1] if values["engine"] in SICK else _whole
    try:
        nodes = losses.built(own, sick=sick)
        own["tensor_backward"](nodes["L"])
        checked = [node for deed, node in values["inquiry"] if deed == "check"]
        found = {name: (nodes[name].grad, losses.measured(own, nodes, name)) for name in checked}
    except yours_kit.Refused:
        raise
    except Exception as error:
        raise yours_kit.Refused(f"Your engine stopped with {type(error).__name__} here") from None
    shown = {name: dict(node) for name, node in recording[values["engine"]].items()}
    for name, pair in found.items():
        shown[name]["grad"], shown[name]["measured"] = borrowed_engine.numbers(name, *pair)
    return _state(values["inquiry"], shown, values["engine"])


def _state(presses: tuple[tuple[str, str], ...], nodes: Mapping[str, Any], engine: str) -> State:
    checked: list[str] = []
    said, last = ("begin", ""), ""
    proved = ""
    for deed, node in presses:
        if deed == "check":
            checked += [node] if node not in checked else []
            said, last = ("check", node), node
        else:
            verdict = _verdict(node, checked, nodes, engine)
            said = (verdict, node)
            proved = engine if verdict == "proved" else proved
    return {"nodes": nodes, "engine": engine, "checked": checked, "said": said, "last": last, "proved": proved}


def agrees(node: Mapping[str, Any]) -> bool:
    """Whether the grad of a node is the measured one."""
    largest = max(1e-9, *map(abs, node["grad"]), *map(abs, node["measured"]))
    gaps = [abs(a - b) for a, b in zip(node["grad"], node["measured"], strict=True)]
    return bool(max(gaps) <= ALIKE * largest)


def _is_proved(engine: str, state: State) -> bool:
    return bool(state["proved"] == engine)


def _verdict(node: str, checked: list[str], nodes: Mapping[str, Any], engine: str) -> str:
    """An accusation is proved by a wrong parent whose child is right, with few checks."""
    right = node in checked and agrees(nodes[node])
    wrong = any(parent in checked and not agrees(nodes[parent]) for parent in losses.PARENTS[node])
    if right and wrong and engine in SICK and node == SICK[engine][0]:
        return "proved" if len(checked) <= MOST else "too many"
    return "unproved"


def _called(engine: str) -> str:
    return "An engine without a fault" if engine == WHOLE else f"Engine {engine}"


def sentence(state: State) -> str:
    """What the last button has shown."""
    kind, node = state["said"]
    whole = state["engine"] == WHOLE
    count = "" if whole else f" {len(state['checked'])} of at most {MOST} checks."
    if kind == "begin":
        return f"{_called(state['engine'])} has walked back. Nothing is checked yet."
    if kind == "check":
        found = "agrees with" if agrees(state["nodes"][node]) else "differs from"
        return f"The grad of {node} {found} the measured slopes.{count}"
    if kind == "proved":
        return f"Proved with {len(state['checked'])} checks: {losses.FORMULAS[node]} hands on what is wrong."
    if kind == "too many":
        return f"{losses.FORMULAS[node]} it is, but with {len(state['checked'])} checks. Choose an engine again."
    return f"Not proved. Show that {node} is right, and that a parent of it is not.{count}"


# --- the picture ------------------------------------------------------------------------------------------

PLACES = {
    "W": (44.0, 88.0),
    "p": (132.0, 88.0),
    "b": (132.0, 205.0),
    "z": (220.0, 132.0),
    "h": (308.0, 132.0),
    "v": (308.0, 230.0),
    "s": (396.0, 170.0),
    "e": (482.0, 170.0),
    "q": (568.0, 170.0),
    "L": (654.0, 170.0),
}
RADIUS = 20.0


def picture(recording: Recording) -> Draw:
    """The graph with a mark at each checked node; below it the entries of the last one, its grad and the measured."""

    def draw(state: State, mine: bool) -> str:
        engine = svg.text(14, 24, _called(state["engine"]), "faint")
        parts = [engine, *_edges(state), *[_node(state, name, mine) for name in NODES], *_entries(state, mine)]
        return svg.picture(parts, "A graph from the weights to the loss, with a mark at each node that was checked.")

    return draw


def _edges(state: State) -> list[str]:
    lines = []
    for child, parents in losses.PARENTS.items():
        for parent in parents:
            lines.append(arrow(*_between(PLACES[parent], PLACES[child]), "function", 2))
    return lines


def _between(parent: svg.Point, child: svg.Point) -> tuple[svg.Point, svg.Point]:
    """The ends of an edge, at the rims of its nodes."""
    (left, top), (right, low) = parent, child
    length = ((right - left) ** 2 + (low - top) ** 2) ** 0.5
    across, down = (right - left) / length, (low - top) / length
    gap = RADIUS + 3
    return (left + gap * across, top + gap * down), (right - gap * across, low - gap * down)


def _node(state: State, name: str, mine: bool) -> str:
    across, down = PLACES[name]
    done = name in state["checked"]
    role = "function" if not done else "reached" if agrees(state["nodes"][name]) else "look"
    width = 4 if name == state["last"] else 2.5
    look = f'style="fill:{palette.var("page")};stroke:{palette.var(role)}" stroke-width="{width}"'
    shape = (
        "("
        + ", ".join(map(str, state["nodes"][name]["shape"]))
        + ("," if len(state["nodes"][name]["shape"]) == 1 else "")
        + ")"
    )
    words = [
        f'<circle cx="{across}" cy="{down}" r="{RADIUS}" {look}/>',
        svg.text(across, down + 5, name, "function-text", "middle"),
        plate(across, down - RADIUS - 8, shape, "faint"),
        plate(across, down + RADIUS + 17, losses.FORMULAS.get(name, name), "ink"),
    ]
    if done:
        words.append(_mark(across + RADIUS - 2, down - RADIUS + 4, role))
    if state["proved"] and name == state["said"][1]:
        words.append(plate(across, down + RADIUS + 35, "guilty", "look"))
    return "".join(words)


def _mark(across: float, down: float, role: str) -> str:
    """A tick or a cross in a small disk."""
    path = "M-4 0l3 3.5L4.5-4" if role == "reached" else "M-4-4L4 4M-4 4L4-4"
    disk = f'<circle r="8" style="fill:{palette.var(role)}"/>'
    stroke = f'<path d="{path}" fill="none" style="stroke:{palette.var("page")}" stroke-width="2.2"/>'
    return f'<g transform="translate({across:.1f} {down:.1f})">{disk}{stroke}</g>'


def _entries(state: State, mine: bool) -> list[str]:
    """The entries of the last node that was checked."""
    own = [svg.text(686, 330, "computed by your engine", "yours", "end")] if mine else []
    if not state["last"]:
        return [svg.text(14, 330, "here: the numbers of a node, once it is checked", "faint"), *own]
    node = state["nodes"][state["last"]]
    rows = (("grad", "yours" if mine else "slope-text", node["grad"]), ("measured", "recorded", node["measured"]))
    parts = own
    for k, (label, role, entries) in enumerate(rows):
        parts.append(svg.text(14, 306 + 24 * k, f"{state['last']}: {label}", role))
        for place, entry in enumerate(entries):
            parts.append(svg.text(172 + 72 * place, 306 + 24 * k, _short(entry), role, "end"))
    return parts


def _short(number: float) -> str:
    return f"{number:.4f}".replace("-", "−")


def _still(recording: Recording) -> tuple[str, bytes]:
    """Engine B, with the way to its fault checked."""
    nodes = recording["B"]
    checked = ("L", "e", "h", "z")

    def draw(figure: Figure) -> None:
        axes = figure.add_subplot()
        axes.set_axis_off()
        axes.set_xlim(0, svg.WIDTH)
        axes.set_ylim(300, 30)
        for child, parents in losses.PARENTS.items():
            for parent in parents:
                start, end = _between(PLACES[parent], PLACES[child])
                axes.annotate(
                    "", end, start, arrowprops={"arrowstyle": "->", "color": palette.light("function"), "lw": 1.6}
                )
        for name, (across, down) in PLACES.items():
            right = name in checked and agrees(nodes[name])
            role = "function" if name not in checked else "reached" if right else "look"
            axes.plot(across, down, "o", ms=26, mfc=palette.light("page"), mec=palette.light(role), mew=2.5)
            axes.text(across, down, name, ha="center", va="center", color=palette.light("ink"))
            axes.text(across, down + 36, losses.FORMULAS.get(name, ""), ha="center", va="center", fontsize=9)
            if name in checked:
                said = "agrees" if right else "differs"
                axes.text(across, down - 32, said, ha="center", color=palette.light(role), fontsize=9)
        across, down = PLACES["h"]
        axes.text(across, down - 58, "guilty", ha="center", color=palette.light("look"), fontweight="bold")

    return stills.png(draw)


STILLS = {"checker_guilty_operation": _still}

FIGURES = {
    ("checker", "guilty_operation"): Interactive(
        name="checker",
        goal=Goal(
            "guilty_operation",
            f"In each engine, prove which operation is guilty, with at most {MOST} checks.",
            tuple(Part(f"engine {engine}", functools.partial(_is_proved, engine)) for engine in ENGINES),
            "A wrong grad whose child is right points at the operation between them.",
        ),
        controls=(
            Choice("engine", "engine", {**{engine: engine for engine in ENGINES}, "without a fault": WHOLE}, "A"),
            Inquiry("inquiry", NODES, losses.FORMULAS),
        ),
        pieces=("Tensor", "combine", "pointwise", "tensor_backward", "reduction", "matmul"),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}
