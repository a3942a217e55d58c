"""What lesson 04's figures promise beyond what every figure does."""

import itertools

import numpy as np
import pytest

from autograder.exercises.galaxies import DISTANCE, VELOCITY
from course.figures.kit import recordings
from course.figures.losses import forecasts, lines
from tests.figures.driving import frame, move
from tests.figures.ways import losses as lesson_04

SURFACE, LINE, ORDER = lesson_04.WAYS
COSTS = {letter: -np.log(forecasts.happened(letter)) for letter in forecasts.LETTERS}


def test_one_line_of_each_grid_beats_the_best_line_through_the_origin() -> None:
    recording = recordings.load("losses")["line_and_point"]
    distance, velocity = np.array(DISTANCE), np.array(VELOCITY)
    origin = np.mean((velocity - distance * (distance @ velocity) / (distance @ distance)) ** 2)
    assert origin == pytest.approx(lines.TO_BEAT, abs=5e-5)
    below = [
        (w, b) for w, b in itertools.product(lines.WEIGHTS, lines.SHIFTS) if _loss(recording, w, b) < lines.TO_BEAT
    ]
    held = [
        state["loss"]
        for left, right in itertools.product(lines.LEFT, lines.RIGHT)
        if (state := lines.recorded({"left": left, "right": right}, recording))["loss"] < lines.TO_BEAT
    ]
    assert len(below) == len(held) == 1


def _loss(recording: dict[str, list[list[float]]], w: float, b: float) -> float:
    return float(lines.recorded({"w": w, "b": b}, recording)["loss"])


def test_a_level_curve_runs_where_the_loss_is_what_it_says() -> None:
    distance, velocity = np.array(DISTANCE), np.array(VELOCITY)
    for height, curve in lines.levels(recordings.load("losses")["line_and_point"]).items():
        for w, b in curve:
            assert np.mean((w * distance + b - velocity) ** 2) == pytest.approx(height, abs=1e-4)


def test_point_and_line_show_the_same_place() -> None:
    by_point, by_line = frame(SURFACE), frame(LINE)
    for shown, way in ((by_point, SURFACE), (by_line, LINE)):
        for step in way.moves:
            move(shown, *step)
    assert "w = 0.35, b = 0.05" in by_point.state.value
    assert "w = 0.35, b = 0.05" in by_line.state.value
    assert "<rect" in by_line.picture.value.split("galaxies", 1)[1]


@pytest.mark.parametrize("order", list(itertools.permutations(forecasts.LETTERS)), ids="".join)
def test_only_the_right_order_shows_costs_and_any_other_a_pair_that_is_wrong(order: tuple[str, ...]) -> None:
    shown = frame(ORDER)
    for place, letter in zip(forecasts.PLACES, order, strict=True):
        move(shown, place, letter)
    move(shown, "show", "press")
    right = list(order) == sorted(order, key=COSTS.__getitem__)
    assert shown.light.reached == right
    told = shown.state.value + shown.picture.value
    assert all((f"{cost:.2f}" in told) == right for cost in COSTS.values())
    assert "hidden until your order is right" in shown.picture.value or right
    if not right:
        cheap, dear = shown.state.value.split("Not yet: ")[1].split("?")[0].split(" before ")
        assert COSTS[cheap] > COSTS[dear]


def test_an_order_with_a_gap_is_not_judged() -> None:
    shown = frame(ORDER)
    move(shown, "first", "D")
    move(shown, "show", "press")
    assert "A is missing" in shown.state.value
    assert not shown.light.reached
