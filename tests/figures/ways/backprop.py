"""Lesson 08: one line for each figure and goal."""

from course.figures.backprop.products import SQUARE, UNEQUAL
from tests.figures.way import Way

WAYS = (
    Way(
        "backprop",
        "matrices",
        "two_products",
        (
            ("left", "xT"),
            ("right", "U"),
            ("wanted", "dx"),
            ("left", "U"),
            ("right", "WT"),
            ("left", "W"),
            ("layer", SQUARE),
        ),
        (("layer", SQUARE), ("wanted", "dx"), ("left", "U"), ("right", "UT")),
        near=(
            ("right", "U"),
            ("left", "xT"),
            ("left", "UT"),
            ("right", "x"),
            ("wanted", "dx"),
            ("left", "WT"),
            ("left", "xT"),
            ("right", "U"),
            ("layer", SQUARE),
            ("wanted", "dW"),
            ("layer", UNEQUAL),
        ),
    ),
)
