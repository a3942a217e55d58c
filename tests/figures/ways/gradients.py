"""Lesson 02: one line for each figure and goal."""

from tests.figures.way import Way

WAYS = (
    Way(
        "gradients",
        "slices",
        "flat_and_steep",
        (("x", 0.4), ("x", 1.0), ("y", 2.0)),
        (("x", 0.0), ("y", 0.0)),
        near=(("x", 0.0), ("y", 0.0), ("x", 0.4), ("y", 0.8), ("x", 1.0), ("y", 1.8)),
    ),
    Way(
        "gradients",
        "dial",
        "steepest",
        (("angle", 18.0), ("call", "press"), ("angle", 76.0), ("call", "press"), ("angle", 70.0), ("call", "press")),
        (("angle", 298.0), ("call", "press")),
        near=(("angle", 72.0), ("angle", 74.0), ("call", "press"), ("angle", 18.0), ("call", "press")),
    ),
    Way(
        "gradients",
        "golf",
        "hole",
        (("putt", 0.75), ("putt", "step"), ("putt", 1.95), ("putt", "step")),
        (("putt", 1.0), ("putt", "step")),
        near=(("putt", 0.25), *(("putt", "step"),) * 8, ("putt", 2.0), ("putt", "step")),
    ),
)
