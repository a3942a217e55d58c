"""What lesson 03's figures promise beyond what every figure does."""

import itertools

import pytest

from course.figures.chain_rule import linked_lines, two_paths
from course.figures.kit import recordings
from tests.figures.driving import frame, move
from tests.figures.ways.chain_rule import WAYS

RECORDED = recordings.load("chain_rule")
PAIRS = [(a, b) for a, b in itertools.product(linked_lines.SLOPES, repeat=2) if a * b == linked_lines.TOTAL]


@pytest.mark.parametrize(("first", "second"), PAIRS)
def test_slope_times_wiggle_is_a_good_guess_for_every_pair_of_gears(first: float, second: float) -> None:
    values = {"first": first, "second": second, "guess": -1.2, "show": True}
    assert linked_lines.is_predicted(linked_lines.recorded(values, RECORDED["gears"]))
    for guess in (-1.1, -1.3, 1.2):
        assert not linked_lines.is_predicted(linked_lines.recorded({**values, "guess": guess}, RECORDED["gears"]))


def test_gears_whose_slopes_add_up_to_the_total_do_not_light() -> None:
    shown = frame(WAYS[0])
    move(shown, "second", -3.0)
    move(shown, "first", -3.0)
    assert "y moves 9 times" in shown.state.value
    assert "Not yet." in shown.goal.value
    move(shown, "first", 2.0)
    assert "1 of 2" in shown.goal.value


def test_y_does_not_show_before_it_is_said() -> None:
    shown = frame(WAYS[0])
    assert "y moves 0" not in shown.picture.value
    move(shown, "show", "press")
    assert "y moves 0.41" in shown.picture.value
    move(shown, "guess", 0.4)
    assert "y moves 0.41" not in shown.picture.value


def test_paths_cancel_exactly_where_their_changes_add_up_to_nothing() -> None:
    for b, c, d in itertools.product(two_paths.SLOPES, repeat=3):
        state = two_paths.recorded({"uy": b, "xv": c, "vy": d}, RECORDED["paths"])
        assert two_paths.cancels(state) == (two_paths.FIXED * b + c * d == 0)
