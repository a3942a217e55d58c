"""Lesson 12: one line for each figure and goal."""

from tests.figures.way import Way

FILL = "inquiry"


def _presses(*places: str) -> tuple[tuple[str, str], ...]:
    return tuple((FILL, f"fill {place}") for place in places)


WAYS = (
    Way(
        "engine",
        "checker",
        "guilty_operation",
        (
            *_presses("z", "b", "accuse-z"),
            ("engine", "B"),
            *_presses("s", "z", "h", "accuse-h"),
            ("engine", "C"),
            *_presses("L", "q", "accuse-L"),
        ),
        (("engine", "B"), *_presses("z")),
        near=(
            *_presses("accuse-z", "b", "accuse-z", "z", "accuse-p"),
            ("engine", "B"),
            *_presses("z", "accuse-h", "h", "accuse-z", "s", "e", "q", "L", "accuse-h"),
            ("engine", "C"),
            *_presses("q", "accuse-L", "L", "accuse-L"),
        ),
    ),
)
