"""Lesson 09: one line for each figure and goal."""

from tests.figures.way import Move, Way

MISREAD = (4, 5, 6, 13, 14)
"""The pictures that the recorded network misreads."""


def _marked(*numbers: int) -> tuple[Move, ...]:
    return tuple(move for number in numbers for move in (("mark", number), ("mark", "step")))


SHOW = ("answers", "press")

WAYS = (
    Way(
        "training",
        "spirals",
        "with_and_without",
        (("step", "play"), ("net", "straight"), ("step", "play"), ("net", "deep"), ("step", "play")),
        (("net", "straight"), ("step", "step")),
        near=(("step", "play"), ("net", "straight"), ("step", "step"), ("net", "deep"), ("step", "play")),
    ),
    Way(
        "training",
        "misread",
        "predicted",
        # One is taken for another; the answers show; then the mark is taken away, and the right one set.
        (*_marked(*MISREAD[:4], 9), SHOW, *_marked(9, MISREAD[4]), SHOW),
        (("mark", 3), SHOW),
        near=(*_marked(*MISREAD, 9), SHOW, *_marked(1, 2, 3, 4, 5, 6, 7, 8), SHOW),
    ),
)
