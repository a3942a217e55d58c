"""Lesson 11: one line for each figure and goal."""

from tests.figures.way import Way

TUNED = (("descent", 0.056), ("momentum", 0.0056), ("rmsprop", 0.18), ("adam", 0.56))

WAYS = (
    Way(
        "optimizers",
        "velocity",
        "three_wishes",
        (
            ("momentum", 0.8),
            ("stream", "alternating"),
            ("stream", "one kick"),
            ("momentum", 0.9),
        ),
        (("momentum", 0.5), ("stream", "noise")),
        near=(
            ("momentum", 0.6),
            ("stream", "alternating"),
            ("stream", "noise"),
            ("momentum", 0.8),
            ("stream", "one kick"),
            ("momentum", 0.95),
            ("stream", "constant"),
        ),
    ),
    Way(
        "optimizers",
        "race",
        "tuned_and_raced",
        (*TUNED, ("course", 1), ("course", 2)),
        (
            ("descent", 0.01),
            ("momentum", 0.01),
            ("rmsprop", 0.01),
            ("adam", 0.01),
            ("step", 12),
            ("course", 1),
        ),
        near=(*TUNED[:3], ("adam", 1.0), ("course", 1), ("course", 2), ("adam", 0.56), ("course", 0)),
    ),
)
