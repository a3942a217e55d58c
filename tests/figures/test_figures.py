"""Every figure of every lesson: it answers to its controls, lights up when and only when its goal is reached."""

import asyncio
import json
import math

import pytest
from ipywidgets.widgets import widget as registry

from autograder.authoring.make_keys import reference
from autograder.exercises import LESSONS, lesson_title
from autograder.learner import progress
from course.figures import derivatives
from course.figures.kit import controls, recordings
from tests.figures.driving import frame, move, seen
from tests.figures.ways import DOORS, WAYS
from tests.figures.ways import derivatives as lesson_01

LESSON_OF = {lesson_title(lesson): lesson for lesson in LESSONS}
ids = [f"{way.name}-{way.goal}" for way in WAYS]
every_figure = pytest.mark.parametrize("way", WAYS, ids=ids)


@pytest.fixture(autouse=True)
def nothing_passed():
    for pieces in {figure.pieces for door in DOORS.values() for figure in door.FIGURES.values()}:
        for piece in pieces:
            progress.record(piece, False, {})


def passed(way, names):
    for piece in DOORS[way.lesson].FIGURES[way.name, way.goal].pieces:
        progress.record(piece, True, names)


def test_the_table_of_ways_has_every_figure():
    declared = {(lesson, *key) for lesson, door in DOORS.items() for key in door.FIGURES}
    assert {(way.lesson, way.name, way.goal) for way in WAYS} == declared


@every_figure
def test_every_control_changes_picture_and_sentence(way):
    assert {name for name, _ in way.changes} == {control.name for control in frame(way).figure.controls}
    for change in way.changes:
        shown = frame(way)
        _, picture, sentence = seen(shown)
        move(shown, *change)
        assert shown.picture.value != picture, change
        assert shown.state.value != sentence, change


@every_figure
def test_the_light_turns_at_the_last_move_and_stays(way):
    shown = frame(way)
    assert not shown.light.reached
    for step in way.moves:
        assert not shown.light.reached, step
        assert "Reached" not in shown.goal.value
        move(shown, *step)
    assert shown.light.reached
    assert "Reached" in shown.goal.value
    move(shown, *way.changes[0])
    assert "Reached" in shown.goal.value


NEAR = [way for way in WAYS if way.near]


@pytest.mark.parametrize("way", NEAR, ids=[f"{way.name}-{way.goal}" for way in NEAR])
def test_a_near_miss_leaves_the_light_off(way):
    shown = frame(way)
    for step in way.near:
        move(shown, *step)
    assert not shown.light.reached


def test_a_walk_that_arrives_too_late_does_not_light():
    training = frame(lesson_01.WAYS[-1])
    for step in lesson_01.WAYS[-1].near:
        move(training, *step)
    assert "After 12 steps" in training.state.value
    assert "within 1 % of the least loss" in training.state.value
    assert not training.light.reached


def test_a_right_prediction_is_not_given_away_before_it_is_shown():
    way = next(way for way in lesson_01.WAYS if way.goal == "sweet_spot")
    shown = frame(way)
    start = shown.goal.value
    for step in way.near:
        move(shown, *step)
    assert shown.goal.value == start
    assert "decade" not in shown.state.value
    move(shown, "show", "press")
    assert shown.light.reached


def test_only_the_central_difference_lights_close():
    way = next(way for way in lesson_01.WAYS if way.goal == "close")
    names = reference("01_derivatives")
    passed(way, {**names, "forward_difference": names["central_difference"]})
    shown = frame(way)
    shown.run_yours.value = True
    move(shown, "h", 1e-5)
    assert "forward slope" in shown.state.value
    assert not shown.light.reached
    move(shown, "way", "central")
    assert shown.light.reached


@pytest.mark.parametrize("way", lesson_01.WAYS, ids=[f"{way.name}-{way.goal}" for way in lesson_01.WAYS])
def test_the_learners_line_takes_the_place_of_the_recorded_one(way):
    passed(way, reference(LESSON_OF[way.lesson]))
    shown = frame(way)
    assert "var(--steepest-slope)" in shown.picture.value
    shown.run_yours.value = True
    assert "var(--steepest-slope)" not in shown.picture.value


@every_figure
def test_reset_restores_everything(way):
    shown = frame(way)
    start = seen(shown)
    for step in way.moves:
        move(shown, *step)
    assert seen(shown) != start
    shown.reset_button.click()
    assert seen(shown) == start
    assert not shown.light.reached


@every_figure
def test_run_it_on_yours_waits_for_the_first_piece_that_is_open(way):
    shown = frame(way)
    first = shown.figure.pieces[0]
    assert shown.run_yours.disabled
    assert shown.run_yours.description == f"Run it on yours: pass {first} first"


def test_run_it_on_yours_lights_up_when_its_pieces_pass():
    derivatives.bend("two_places")
    from course.figures.kit.frame import _shown

    shown = _shown["derivatives bend two_places"]
    progress.record("central_difference", True, {})
    assert shown.run_yours.description == "Run it on yours: pass second_difference first"
    progress.record("second_difference", True, {})
    assert not shown.run_yours.disabled
    assert shown.run_yours.description == "Run it on yours"


@every_figure
def test_a_right_function_says_what_the_recording_says_all_the_way(way):
    passed(way, reference(LESSON_OF[way.lesson]))
    recorded, own = frame(way), frame(way)
    own.run_yours.value = True
    assert own.run_yours.description == "Back to the recording"
    for step in way.moves:
        move(recorded, *step)
        move(own, *step)
        assert own.state.value == recorded.state.value.replace('polite">', 'polite"><b>Yours:</b> ')
        assert own.picture.value != recorded.picture.value
        assert "--steepest-yours" in own.picture.value
    assert own.light.reached


@every_figure
@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (lambda *a, **k: 1 / 0, "stopped with ZeroDivisionError here"),
        (lambda *a, **k: None, "gave back None here"),
        (lambda *a, **k: math.nan, "gave back nan here"),
        (lambda *a, **k: "a", "gave back a text here"),
        (lambda *a, **k: [], "of another form"),
        (None, "There is no function"),
    ],
)
def test_a_function_that_fails_gets_a_kind_sentence_and_the_recording(way, broken, said):
    shown = frame(way)
    _, picture, sentence = seen(shown)
    names = dict.fromkeys(shown.figure.pieces, broken)
    passed(way, names)
    shown.notice()
    shown.run_yours.value = True
    assert said in shown.state.value
    assert "until then this is the recording" in shown.state.value
    assert sentence.split(">", 1)[1] in shown.state.value
    assert shown.picture.value == picture
    assert not shown.run_yours.value
    assert shown.run_yours.description == "Run it on yours"


def test_a_wrong_function_is_shown_as_it_is():
    way = lesson_01.WAYS[0]
    passed(way, {"secant_slope": lambda f, a, b: 0.0})
    shown = frame(way)
    shown.run_yours.value = True
    assert "rise 1.00, run 1.0, slope 0.00" in shown.state.value


def test_a_function_without_an_end_is_stopped(monkeypatch):
    monkeypatch.setattr("course.figures.kit.yours.SECONDS", 0.1)

    def forever(f, a, b):
        while True:
            pass

    passed(lesson_01.WAYS[0], {"secant_slope": forever})
    shown = frame(lesson_01.WAYS[0])
    shown.run_yours.value = True
    assert "took more than 0.1 seconds" in shown.state.value


def test_a_second_run_of_a_cell_leaves_one_figure_and_one_listener():
    derivatives.training("bottom")
    listeners, widgets = len(progress._listeners), len(registry._instances)
    for _ in range(3):
        derivatives.training("bottom")
    assert len(progress._listeners) == listeners
    assert len(registry._instances) == widgets


def test_an_unknown_goal_names_the_known_ones():
    with pytest.raises(ValueError, match="'close', 'sweet_spot', 'kink'"):
        derivatives.secant_to_tangent("clos")


def test_a_change_of_rate_starts_the_walk_anew():
    shown = frame(lesson_01.WAYS[-1])
    move(shown, "step", "step")
    assert "After 1 step " in shown.state.value
    move(shown, "rate", 0.1)
    assert "After 0 steps" in shown.state.value


def test_one_rate_runs_away_and_one_crosses_back_and_forth():
    walks = recordings.load("derivatives")["training"]
    best, first = walks["best"]["w"], walks["walks"][0]
    distances = [[w - best for w in walk["w"]] for walk in first]
    assert any(abs(walk[-1]) > abs(walk[0]) for walk in distances)
    assert any(walk[0] * walk[1] < 0 and abs(walk[-1]) < 0.1 * abs(walk[0]) for walk in distances)


def test_play_walks_to_the_end_within_three_seconds_and_stops_on_reset():
    steps = next(c for c in derivatives.FIGURES["training", "bottom"].controls if isinstance(c, controls.Steps))
    assert steps.seconds <= 3
    seen_values = []

    async def play(stop_after):
        live = controls.Steps("step", 4, 0.02).make(lambda: seen_values.append(live.value))
        live.play.click()
        await asyncio.sleep(stop_after)
        if stop_after < 0.01:
            live.reset()
        await asyncio.sleep(0.1)
        return live.value

    assert asyncio.run(play(0.2)) == 4
    assert seen_values == [1, 2, 3, 4]
    assert asyncio.run(play(0.0)) == 0


# --- recordings and pictures ------------------------------------------------------------------------------


def numbers(data):
    if isinstance(data, dict):
        assert all(isinstance(key, str) for key in data)
        data = list(data.values())
    if isinstance(data, list):
        return [number for item in data for number in numbers(item)]
    assert data is None or type(data) in (int, float), data
    return [] if data is None else [data]


@pytest.mark.parametrize("lesson", DOORS)
def test_a_recording_is_finite_plain_data_that_survives_json(lesson):
    data = DOORS[lesson].record(reference(LESSON_OF[lesson]))
    assert all(map(math.isfinite, numbers(data)))
    assert json.loads(json.dumps(data, allow_nan=False)) == data
    assert data.keys() == {name for name, _ in DOORS[lesson].FIGURES}


@pytest.mark.parametrize("lesson", DOORS)
def test_the_recording_at_hand_is_what_the_reference_gives(lesson):
    assert recordings.load(lesson) == DOORS[lesson].record(reference(LESSON_OF[lesson]))


def test_a_recording_has_nothing_of_the_learner():
    passed(lesson_01.WAYS[0], {"secant_slope": lambda f, a, b: 42.0})
    shown = frame(lesson_01.WAYS[0])
    shown.run_yours.value = True
    assert 42.0 not in numbers(derivatives.record(reference("01_derivatives")))


STILLS = [(lesson, name) for lesson, door in DOORS.items() for name in door.STILLS]


@pytest.mark.parametrize(("lesson", "name"), STILLS)
def test_a_still_is_a_png_of_700_by_350_and_the_same_each_time(lesson, name):
    media_type, data = DOORS[lesson].still(name)
    assert media_type == "image/png"
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
    assert (width, height) == (700, 350)
    assert b"matplotlib" not in data.lower()
    assert DOORS[lesson].still(name)[1] == data


def test_stills_are_named_for_the_figures_of_the_lesson():
    expected = {"chord_level", "secant_close", "secant_sweet_spot", "secant_kink", "bend_two_places", "training_bottom"}
    assert set(derivatives.STILLS) == expected
    with pytest.raises(ValueError, match="chord_level"):
        derivatives.still("chord")
