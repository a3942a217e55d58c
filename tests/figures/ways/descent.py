"""Lesson 05: one line for each figure and goal."""

from tests.figures.way import Way

WAYS = (
    Way(
        "descent",
        "rates",
        "four_ways",
        (
            ("rate", 0.1),
            ("rate", "step"),
            ("rate", 0.5),
            ("rate", "step"),
            ("rate", 1.6),
            ("rate", "step"),
            ("rate", 2.2),
            ("rate", "step"),
        ),
        (("rate", 0.3), ("rate", "step"), ("land", 1), ("land", 2)),
        near=(
            ("rate", 2.2),
            ("rate", "step"),
            ("rate", 1.6),
            ("rate", "step"),
            ("rate", 0.5),
            ("rate", "step"),
            ("rate", 0.1),
            ("rate", "step"),
            ("rate", 2.0),
            ("rate", "step"),
        ),
    ),
    Way(
        "descent",
        "directions",
        "three_rates",
        (
            ("rate", 0.2),
            ("rate", "step"),
            ("rate", 0.3),
            ("rate", "step"),
            ("land", 1),
            ("rate", 0.25),
            ("rate", "step"),
        ),
        (("rate", 0.1), ("rate", "step"), ("land", 1), ("land", 2)),
        near=(("rate", 0.2), ("rate", "step"), ("rate", 0.3), ("rate", "step"), ("rate", 0.25), ("land", 1)),
    ),
    Way(
        "descent",
        "race",
        "hundred",
        (("rate", 0.05), ("rate", "step"), ("rate", 0.09), ("rate", "step")),
        (("rate", 0.05), ("rate", "step")),
        near=(("rate", 0.062), ("rate", "step"), ("rate", 0.098), ("rate", "step"), ("rate", 0.08)),
    ),
)
