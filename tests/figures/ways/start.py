"""Lesson 00: one line for each figure and goal."""

from tests.figures.way import Way

WAYS = (
    Way(
        "start",
        "shape_checker",
        "rows",
        (("n", 2), ("form", "row"), ("form", "flat"), ("n", 4), ("form", "column")),
        (("n", 1), ("form", "row")),
        near=(("form", "row"), ("n", 4), ("form", "flat")),
    ),
)
