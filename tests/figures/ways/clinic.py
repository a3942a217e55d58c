"""Lesson 13: one line for each figure and goal."""

from tests.figures.way import Way


def _visit(bed: int, name: str, cure: str, *tests: str) -> tuple[tuple[str, str], ...]:
    """Go to a bed, pay for tests, name the disease, change one thing."""
    places = (f"bed-{bed}", *tests, f"is-{name}", f"give-{cure}")
    return tuple(("rounds", f"fill {place}") for place in places)


STUCK = ("loss-curve", "dead-share", "layer-norms")
EASY = (
    *_visit(1, "vanishing", "relu", *STUCK),
    *_visit(2, "shuffled-labels", "pairs", *STUCK, "ten-examples"),
    *_visit(3, "missing-slope", "backward", "loss-curve", "gradient-check"),
    *_visit(4, "dead-units", "bias", "loss-curve", "dead-share"),
    *_visit(5, "zero-start", "spread", "loss-curve", "dead-share"),
)

WAYS = (
    Way(
        "clinic",
        "rounds",
        "six_beds",
        (*EASY, *_visit(6, "rate-too-large", "lower", "loss-curve", "first-loss", "layer-norms")),
        (("rounds", "fill bed-2"),),
        near=(*EASY, *_visit(6, "sum-for-mean", "lower", "loss-curve"), *_visit(6, "rate-too-large", "lower")),
    ),
)
