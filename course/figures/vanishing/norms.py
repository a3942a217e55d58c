"""A deep network before training: the gradient of each layer, and the half of a picture that shows it.

Two figures share it; it knows neither.
"""

import math
from typing import Any

import numpy as np

from course.figures.kit import palette, svg
from course.figures.kit.figure import Names, State
from course.figures.kit.recordings import rounded
from course.figures.vanishing import deep, powers

DEEPEST = 30
BENDS = {"sigmoid": "sigmoid", "tanh": "tanh", "ReLU": "relu"}
EDGES = tuple(k / 5 for k in range(-9, 10, 2))
"""The edges of a histogram's bins."""

NORMS = svg.Axes(left=60, top=36, width=330, height=250, x=(1, DEEPEST), y=(-24, 6))


def key(*parts: object) -> str:
    """Under which name the recording holds what was made so."""
    return " ".join(map(str, parts))


def start_of(names: Names, kind: deep.Kind) -> dict[str, Any]:
    """Norms, factor and shares of a network before training."""
    with np.errstate(all="ignore"):
        walk = deep.Pass(names, kind, deep.begin(names, kind))
    norms = [float(norm) for norm in names["layer_gradient_norms"](walk.grads)]
    looked_at = (walk.hidden[0], walk.hidden[len(walk.hidden) // 2], walk.hidden[-1])
    return {
        "norms": [float(f"{norm:.9e}") for norm in norms],
        "factor": rounded(names["per_layer_factor"](norms)),
        "shares": [_shares(passed) for passed in looked_at],
    }


def _shares(passed: deep.Array) -> list[float]:
    """Which share of the numbers lies in each bin; what lies outside belongs to the outer ones."""
    counts, _ = np.histogram(np.clip(passed, EDGES[0], EDGES[-1]), EDGES)
    return [rounded(count / passed.size, 4) for count in counts]


def norms_said(state: State) -> str:
    """What the first and the last layer get, and the factor, in words."""
    first, last = powers.said(state["norms"][0]), powers.said(state["norms"][-1])
    return f"the first layer gets {first}, the last {last}; factor {state['factor']:.2f} for each layer"


# --- the picture ------------------------------------------------------------------------------------------


def behind() -> str:
    """What never moves: the axes and their title."""
    ticks = (-24, -18, -12, -6, 0, 6)
    title = NORMS.text(1, NORMS.y[1], "length of each layer's gradient", "ink", "start", (0, -14))
    return powers.spines(NORMS, (1, 10, 20, 30), ticks, "layer", "") + title


def norms(state: State, mine: bool) -> str:
    """A mark for each layer, and the line that the factor predicts."""
    role, shape = ("yours", "diamond") if mine else ("slope", "round")
    parts = [NORMS.inside([_line(state, "yours" if mine else "slope-text", mine)])]
    for layer, norm in enumerate(state["norms"], 1):
        across, down = NORMS.at(layer, powers.height(norm, NORMS))
        size = "M0-6L6 0L0 6L-6 0Z" if shape == "diamond" else "M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0"
        place = f'transform="translate({across:.1f} {down:.1f})"'
        parts.append(f'<path d="{size}" {place} style="fill:{palette.var(role)}"/>')
    return "".join(parts)


def _line(state: State, role: str, mine: bool) -> str:
    """The straight line with the factor's slope through the middle of the marks."""
    heights = [math.log10(norm) for norm in state["norms"] if norm > 0]
    if state["factor"] <= 0 or not heights:
        return ""
    layers, middle = len(state["norms"]), sum(heights) / len(heights)
    ends = [(layer, middle + math.log10(state["factor"]) * ((layers + 1) / 2 - layer)) for layer in (1, layers)]
    return NORMS.line(ends, role, 3 if mine else 2, "solid" if mine else "dashed")
