"""Lesson 01: one line for each figure and goal."""

from tests.figures.way import Way

WAYS = (
    Way(
        "derivatives",
        "chord",
        "level",
        (("b", 0.6), ("a", 3.0), ("b", 1.0)),
        (("a", 2.0), ("b", 3.0)),
        near=(("a", 1.8), ("b", 2.2)),
    ),
    Way(
        "derivatives",
        "secant_to_tangent",
        "close",
        (("h", 1e-5), ("h", 0.1), ("way", "central"), ("h", 0.01), ("place", "reciprocal"), ("h", 1e-5)),
        (("h", 0.1), ("way", "central"), ("place", "reciprocal")),
        near=(("way", "central"), ("h", 1e-4)),
    ),
    Way(
        "derivatives",
        "secant_to_tangent",
        "sweet_spot",
        (("central", 1e-5), ("forward", 1e-5), ("show", "press"), ("forward", 1e-8)),
        (("forward", 1e-4), ("central", 1e-9), ("show", "press")),
        near=(("forward", 1e-8), ("central", 1e-5)),
    ),
    Way(
        "derivatives",
        "secant_to_tangent",
        "kink",
        (("h", 0.1), ("way", "backward"), ("way", "central")),
        (("h", 0.1), ("way", "central")),
        near=(("way", "central"), ("h", 1e-15), ("way", "forward")),
    ),
    Way(
        "derivatives",
        "bend",
        "two_places",
        (("x", 1.5), ("x", -1.0), ("x", 0.0)),
        (("x", 0.5),),
        near=(("x", -1.0), ("x", 1.0)),
    ),
    Way(
        "derivatives",
        "training",
        "bottom",
        (("rate", 0.4), ("start", 1.2), ("step", "step"), ("step", "step"), ("step", "step")),
        (("rate", 0.4), ("start", 1.2), ("step", "step"), ("step", "play")),
        near=(("rate", 0.1), ("step", "play")),
    ),
)
