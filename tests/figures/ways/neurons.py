"""Lesson 06: one line for each figure and goal."""

from tests.figures.way import Way

WAYS = (
    Way(
        "neurons",
        "gallery",
        "flat",
        (("spread", 6.0), ("bend", "tanh"), ("spread", 4.0)),
        (("bend", "gelu"), ("spread", 2.0)),
        near=(("bend", "tanh"), ("spread", 4.0), ("bend", "relu"), ("spread", 6.0)),
    ),
    Way(
        "neurons",
        "bump",
        "three_relus",
        (("v0", 1.0), ("v2", 1.0), ("v1", -2.0)),
        (("v0", 0.5), ("v1", -1.0), ("v2", 1.0)),
        near=(("v0", 1.0), ("v1", -2.0), ("v2", 0.5)),
    ),
    Way(
        "neurons",
        "units",
        "killed",
        (("rate", 0.1), ("step", "play"), ("rate", 0.3), ("step", "play"), ("bend", "leaky_relu"), ("step", "play")),
        (("bend", "leaky_relu"), ("rate", 0.3), ("step", "step"), ("step", "play")),
        near=(("rate", 0.3), *(("step", "step"),) * 22, ("bend", "leaky_relu"), ("rate", 0.1), ("step", "play")),
    ),
)
