"""Lesson 03: one line for each figure and goal."""

from tests.figures.way import Way

WAYS = (
    Way(
        "chain_rule",
        "gears",
        "total",
        (
            ("first", -3.0),
            ("second", -3.0),
            ("second", 2.0),
            ("guess", 1.2),
            ("show", "press"),
            ("guess", -1.2),
            ("show", "press"),
        ),
        (("first", -1.0), ("second", -0.5), ("guess", 0.5), ("show", "press")),
        near=(
            ("first", 1.5),
            ("second", -3.0),
            ("guess", -0.9),
            ("show", "press"),
            ("second", -2.0),
            ("first", 3.0),
            ("guess", -1.3),
            ("show", "press"),
        ),
    ),
    Way(
        "chain_rule",
        "paths",
        "no_effect",
        (("uy", 3.0), ("xv", 2.0), ("vy", -2.0), ("vy", -3.0)),
        (("uy", 2.0), ("xv", -1.0), ("vy", 0.5)),
        near=(("uy", 3.0), ("xv", -1.5), ("vy", 3.0), ("uy", 1.5), ("vy", 3.0)),
    ),
)
