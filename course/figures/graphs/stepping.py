"""A graph whose grads are filled in one by one. Green: all of them where nodes are used twice, none before its time."""

from collections.abc import Callable, Mapping
from typing import Any

from matplotlib.figure import Figure

from autograder.learner import progress
from course.figures.chain_rule.arrows import arrow, plate, short
from course.figures.graphs import borrowed_walk
from course.figures.graphs.controls import NotingSlider
from course.figures.kit import palette, stills, svg
from course.figures.kit.controls import Choice, Slider
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

LEAVES = {"a": -1.0, "b": 4.0}
NODES = ("a", "b", "c", "d", "e")
ROOT = "e"
GRADS = tuple(float(number) for number in range(-9, 10))
FORMULAS = {
    "tree": {"a": "a = -1", "b": "b = 4", "c": "c = a + b", "d": "d = -3", "e": "e = c * d"},
    "fan_out": {"a": "a = -1", "b": "b = 4", "c": "c = a + b", "d": "d = a * c", "e": "e = c * d"},
}
PARENTS: dict[str, dict[str, tuple[str, ...]]] = {
    "tree": {"a": (), "b": (), "c": ("a", "b"), "d": (), "e": ("c", "d")},
    "fan_out": {"a": (), "b": (), "c": ("a", "b"), "d": ("a", "c"), "e": ("c", "d")},
}
Make = Callable[[float], Any]


def _built(graph: str, make: Make) -> dict[str, Any]:
    """The nodes of a graph, computed with the Values that `make` makes."""
    a, b = make(LEAVES["a"]), make(LEAVES["b"])
    c = a + b
    d = make(-3.0) if graph == "tree" else a * c
    return {"a": a, "b": b, "c": c, "d": d, "e": c * d}


def record(names: Names) -> dict[str, Any]:
    """The number of each node, the local slopes of its edges, and its grad, for both graphs."""
    recorded = {}
    for graph in PARENTS:
        nodes = _built(graph, names["Value"])
        names["backward"](nodes[ROOT])
        recorded[graph] = {
            name: {
                "data": rounded(node.data),
                "slopes": [rounded(slope) for slope in node.slopes],
                "grad": rounded(node.grad),
            }
            for name, node in nodes.items()
        }
    return recorded


# --- the state --------------------------------------------------------------------------------------------


def recorded(values: Values, recording: Recording) -> State:
    """How far the graph is filled in, held against the recorded grads."""
    graph = recording[values["graph"]]
    return _played(values, graph, {name: node["grad"] for name, node in graph.items()})


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same, held against what the learner's backward puts into each grad."""
    own = borrowed_walk.gradients(progress.names(), lambda make: _built(values["graph"], make))
    return _played(values, recording[values["graph"]], {name: rounded(grad) for name, grad in own.items()})


def children(graph: str, node: str) -> list[str]:
    """The nodes that are made from `node`."""
    return [child for child, parents in PARENTS[graph].items() if node in parents]


def _played(values: Values, graph: Mapping[str, Any], grads: Mapping[str, float]) -> State:
    filled: dict[str, float] = {}
    said = ("begin", "", 0.0)
    for node, number in values["grad"].noted:
        waiting = [child for child in children(values["graph"], node) if child not in filled]
        if node in filled:
            said = ("done", node, number)
        elif waiting:
            said = ("early", f"{node} {waiting[-1]}", number)
        elif abs(number - grads[node]) > 1e-6:
            said = ("wrong", node, number)
        else:
            filled[node] = number
            said = ("filled", node, number)
    return {"graph": values["graph"], "nodes": graph, "filled": filled, "said": said, "aim": values["grad"].aim}


def all_filled(state: State) -> bool:
    """Whether every grad stands, in the graph where a node is used twice."""
    return state["graph"] == "fan_out" and len(state["filled"]) == len(NODES)


def sentence(state: State) -> str:
    """What came of the last button, and what the slider holds ready."""
    kind, node, number = state["said"]
    ready = f"The slider holds {short(state['aim'])} ready."
    if kind == "begin":
        return f"{_uses(state['graph'])} Begin where the grad is known without any other. {ready}"
    if kind == "early":
        node, child = node.split()
        return f"Too early for {node}: its child {child} is not done, so something may still arrive. {ready}"
    if kind == "wrong":
        return f"{short(number)} is not what arrives at {node}. {_advice(state, node)} {ready}"
    if kind == "done":
        return f"{node} is done already. {ready}"
    if len(state["filled"]) == len(NODES):
        return f"All five grads stand: you have walked backward through the whole graph. {ready}"
    return f"{node} is done: its grad is {short(number)}. {ready}"


def _uses(graph: str) -> str:
    twice = [node for node in NODES if len(children(graph, node)) > 1]
    return f"Here {' and '.join(twice)} have two children each." if twice else "Here every node has one child at most."


def _advice(state: State, node: str) -> str:
    ways = len(children(state["graph"], node))
    if ways == 0:
        return "It is the root: what is its slope along itself?"
    if ways == 1:
        return "Multiply the child's grad by the slope of the edge."
    return "Two children hand something on: multiply along each edge, and add."


# --- the picture ------------------------------------------------------------------------------------------

PLACES = {"a": (80.0, 50.0), "b": (80.0, 225.0), "c": (250.0, 205.0), "d": (420.0, 60.0), "e": (600.0, 145.0)}
RADIUS = 25.0
LABELS = {"ac": 0.45, "bc": 0.45, "ad": 0.45, "cd": 0.45, "ce": 0.5, "de": 0.5}


def picture(recording: Recording) -> Draw:
    """The graph with its numbers in the nodes, the local slopes at the edges, and below each node its grad."""

    def draw(state: State, mine: bool) -> str:
        parts = [*_edges(state), *[_node(state, name, mine) for name in NODES], _ready(state, mine)]
        return svg.picture(parts, "A graph of five nodes with the slope of each edge, and the grads filled in so far.")

    return draw


def _edges(state: State) -> list[str]:
    lines, plates = [], []
    for child, parents in PARENTS[state["graph"]].items():
        for parent, slope in zip(parents, state["nodes"][child]["slopes"], strict=True):
            start, end = _between(PLACES[parent], PLACES[child])
            if child in state["filled"]:
                lines.append(arrow(end, start, "slope", 3, "dashed"))
            else:
                lines.append(arrow(start, end, "function", 2))
            (left, top), (right, low), share = PLACES[parent], PLACES[child], LABELS[parent + child]
            middle = (left + share * (right - left), top + share * (low - top) + 5)
            plates.append(plate(*middle, short(slope), "slope-text"))
    return lines + plates


def _between(parent: svg.Point, child: svg.Point) -> tuple[svg.Point, svg.Point]:
    """The ends of an edge, at the rims of its nodes."""
    (left, top), (right, low) = parent, child
    length = ((right - left) ** 2 + (low - top) ** 2) ** 0.5
    across, down = (right - left) / length, (low - top) / length
    gap = RADIUS + 4
    return (left + gap * across, top + gap * down), (right - gap * across, low - gap * down)


def _node(state: State, name: str, mine: bool) -> str:
    across, down = PLACES[name]
    done = name in state["filled"]
    role = ("yours" if mine else "slope") if done else "function"
    look = f'style="fill:{palette.var("page")};stroke:{palette.var(role)}" stroke-width="{4 if done else 2.5}"'
    words = [
        f'<circle cx="{across}" cy="{down}" r="{RADIUS}" {look}/>',
        svg.text(across, down + 5, short(state["nodes"][name]["data"]), "function-text", "middle"),
        plate(across, down + RADIUS + 19, FORMULAS[state["graph"]][name].replace("-", "−"), "ink"),
    ]
    if done:
        ink = "yours" if mine else "slope-text"
        words.append(plate(across, down + RADIUS + 37, f"grad {short(state['filled'][name])}", ink))
    else:
        words.append(plate(across, down + RADIUS + 37, "grad ?", "faint"))
    return "".join(words)


def _ready(state: State, mine: bool) -> str:
    """What the slider holds, and whose numbers are asked."""
    ink = "yours" if mine else "slope-text"
    whose = "held against your backward" if mine else "at the edges: local slopes"
    ready = svg.text(686, 330, f"ready to fill in: {short(state['aim'])}", ink, "end")
    return ready + svg.text(14, 330, whose, ink if mine else "faint")


FIGURES = {
    ("stepper", "every_grad"): Interactive(
        name="stepper",
        goal=Goal(
            "every_grad",
            "Where a and c are used twice, fill in every grad, none before its time.",
            (Part("every grad", all_filled),),
            "A node is complete when all of its children have handed on.",
        ),
        controls=(
            Choice("graph", "graph", {"each node used once": "tree", "a and c used twice": "fan_out"}, "tree"),
            NotingSlider(Slider("grad", "grad", GRADS, 0.0, short, restarts=True), "Fill it in at", NODES),
        ),
        pieces=("Value", "backward"),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


# --- the picture in the text ------------------------------------------------------------------------------


def still(recording: Recording) -> tuple[str, bytes]:
    """Three moments of the graph where each node is used once: before the walk, after two nodes, at the end."""
    moments: tuple[tuple[str, ...], ...] = ((), ("e", "c"), ("e", "c", "d", "a", "b"))

    def draw(figure: Figure) -> None:
        for axes, done in zip(figure.subplots(1, 3), moments, strict=True):
            _panel(axes, recording["tree"], done)

    return stills.png(draw)


PANEL = {"a": (0.0, 2.2), "b": (0.0, 0.2), "c": (1.0, 1.2), "d": (1.0, 2.8), "e": (2.0, 2.0)}


def _panel(axes: Any, graph: Mapping[str, Any], done: tuple[str, ...]) -> None:
    for child, parents in PARENTS["tree"].items():
        for parent, slope in zip(parents, graph[child]["slopes"], strict=True):
            _panel_edge(axes, parent, child, slope, child in done)
    for name in NODES:
        left, up = PANEL[name]
        rim = palette.light("slope" if name in done else "function")
        axes.plot(left, up, "o", markersize=21, color=rim, markerfacecolor=palette.light("page"))
        number = short(graph[name]["data"])
        axes.text(left, up, number, ha="center", va="center_baseline", color=palette.light("function-text"))
        grad = short(graph[name]["grad"]) if name in done else "?"
        ink = palette.light("slope-text" if name in done else "faint")
        axes.text(left, up - 0.36, name, ha="center", va="center_baseline")
        axes.text(left, up - 0.6, f"grad {grad}", ha="center", va="center_baseline", color=ink)
    axes.set(xlim=(-0.4, 2.4), ylim=(-0.6, 3.1))
    axes.set_axis_off()


def _panel_edge(axes: Any, parent: str, child: str, slope: float, back: bool) -> None:
    start, end = (PANEL[child], PANEL[parent]) if back else (PANEL[parent], PANEL[child])
    look = {"arrowstyle": "-|>", "color": palette.light("slope" if back else "function"), "linewidth": 1.6}
    style = {"linestyle": "--"} if back else {}
    axes.annotate("", end, start, arrowprops={**look, **style, "shrinkA": 13, "shrinkB": 13})
    box = {"facecolor": palette.light("page"), "edgecolor": "none", "pad": 1.0}
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    axes.text(*middle, short(slope), ha="center", va="center", color=palette.light("slope-text"), bbox=box)


STILLS = {"stepper_every_grad": still}
