"""Lesson 07: one line for each figure and goal."""

from tests.figures.way import Way

WAYS = (
    Way(
        "graphs",
        "stepper",
        "every_grad",
        (
            ("graph", "fan_out"),
            ("grad", 1.0),
            ("grad", "fill e"),
            ("grad", 3.0),
            ("grad", "fill d"),
            ("grad", -6.0),
            ("grad", "fill c"),
            ("grad", "fill b"),
            ("grad", 3.0),
            ("grad", "fill a"),
        ),
        (("graph", "fan_out"), ("grad", 2.0)),
        near=(
            ("grad", 1.0),
            ("grad", "fill e"),
            ("grad", 3.0),
            ("grad", "fill d"),
            ("grad", -3.0),
            ("grad", "fill c"),
            ("grad", "fill b"),
            ("grad", "fill a"),
            ("graph", "fan_out"),
            ("grad", 1.0),
            ("grad", "fill e"),
            ("grad", -3.0),
            ("grad", "fill c"),
            ("grad", 3.0),
            ("grad", "fill d"),
            ("grad", -3.0),
            ("grad", "fill c"),
            ("grad", 9.0),
            ("grad", "fill a"),
        ),
    ),
)
