"""What lesson 13's figure promises beyond what every figure does."""

from course.figures.clinic import beds
from course.figures.kit import recordings
from tests.figures.driving import frame, move
from tests.figures.ways.clinic import WAYS

RECORDED = recordings.load("clinic")["rounds"]


def _state(*pressed: str) -> beds.State:
    return beds.recorded({"rounds": pressed}, RECORDED)


def test_nothing_is_shown_before_it_is_paid_for() -> None:
    shown = frame(WAYS[0])
    for test in beds.TESTS.values():
        assert f"{beds.found(_state(), test)}<" not in shown.picture.value
    assert "before" not in shown.picture.value
    assert shown.picture.value.count(">?<") == len(beds.TESTS)
    move(shown, "rounds", "fill loss-curve")
    assert ">stuck<" in shown.picture.value
    assert ">before<" in shown.picture.value


def test_a_test_is_paid_for_once_at_each_bed() -> None:
    assert _state("first-loss", "first-loss")["coins"] == 1
    assert _state("first-loss", "bed-2", "first-loss")["coins"] == 2


def test_a_wrong_name_costs_more_than_the_whole_budget_allows_twice() -> None:
    assert _state("is-healthy")["coins"] == beds.COMES_BACK
    assert not _state("is-healthy")["named"][0]
    assert 2 * beds.COMES_BACK > beds.BUDGET


def test_no_cure_is_given_to_a_patient_without_a_name() -> None:
    shown = frame(WAYS[0])
    move(shown, "rounds", "fill give-relu")
    assert "Name it first" in shown.state.value
    assert not _state("give-relu", "is-vanishing")["cured"][0]


def test_each_bed_has_one_cure_and_it_trains() -> None:
    for bed in RECORDED["beds"]:
        healing = [place for place in beds.CURES if beds._heals(bed, place)]
        assert len(healing) == 1, beds.DISEASES[bed["disease"]]


def test_the_six_beds_need_six_cures() -> None:
    cures = {place for bed in RECORDED["beds"] for place in beds.CURES if beds._heals(bed, place)}
    assert len(cures) == len(RECORDED["beds"])


def test_buying_everything_leaves_no_coin_for_the_third_bed() -> None:
    pressed = [place for bed in ("bed-1", "bed-2", "bed-3") for place in (bed, *beds.TESTS)]
    assert _state(*pressed)["coins"] > beds.BUDGET
