"""Lesson 04: one line for each figure and goal."""

from tests.figures.way import Way

WAYS = (
    Way(
        "losses",
        "line_and_point",
        "surface",
        (("w", 0.4), ("b", 0.0), ("b", 0.05), ("w", 0.35)),
        (("w", 0.5), ("b", 0.5)),
        near=(("w", 0.4), ("b", 0.0)),
    ),
    Way(
        "losses",
        "line_and_point",
        "line",
        (("left", 0.4), ("right", 0.8), ("right", 0.75)),
        (("left", 0.5), ("right", 0.5)),
        near=(("left", 0.4), ("right", 0.8)),
    ),
    Way(
        "losses",
        "penalty_curves",
        "order",
        (("first", "C"), ("show", "press"), ("second", "A"), ("third", "D"), ("fourth", "B"), ("show", "press")),
        (("first", "B"), ("second", "A"), ("third", "A"), ("fourth", "A"), ("show", "press")),
        near=(("first", "C"), ("second", "A"), ("third", "B"), ("fourth", "D"), ("show", "press"), ("third", "D")),
    ),
)
