"""Lesson 10: one line for each figure and goal."""

from tests.figures.way import Way

WAYS = (
    Way(
        "vanishing",
        "chain",
        "three_ends",
        (("bend", "none"), ("weight", 1.8), ("bend", "relu"), ("weight", 1.0)),
        (("bend", "tanh"), ("weight", 1.0)),
        near=(
            ("bend", "none"),
            ("weight", 1.0),
            ("weight", 1.8),
            ("bend", "tanh"),
            ("weight", 1.0),
            ("bend", "sigmoid"),
        ),
    ),
    Way(
        "vanishing",
        "starts",
        "arrives",
        (("bend", "tanh"), ("start", "xavier"), ("depth", 30), ("bend", "relu"), ("start", "he")),
        (("depth", 15), ("bend", "tanh"), ("start", "he")),
        near=(
            ("start", "he"),
            ("bend", "tanh"),
            ("bend", "relu"),
            ("depth", 15),
            ("start", "xavier"),
            ("depth", 30),
            ("start", "small"),
            ("bend", "tanh"),
            ("start", "he"),
        ),
    ),
    Way(
        "vanishing",
        "cures",
        "three_changes",
        (
            ("rate", 10.0),
            ("rate", 0.1),
            ("bend", "relu"),
            ("start", "he"),
            ("clip", True),
            ("clip", False),
            ("bend", "tanh"),
            ("start", "xavier"),
            ("way", "bypass"),
            ("rate", 0.01),
        ),
        (("rate", 10.0), ("bend", "relu"), ("start", "he"), ("way", "bypass"), ("clip", True)),
        near=(
            ("bend", "relu"),
            ("start", "he"),
            ("clip", True),
            ("rate", 10.0),
            ("rate", 0.01),
            ("clip", False),
            ("way", "normed"),
            ("rate", 0.1),
            ("rate", 10.0),
        ),
    ),
)
