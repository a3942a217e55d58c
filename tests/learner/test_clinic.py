"""The clinic examines with the functions that it is given, and nothing of it stands open on the learner's disk."""

import importlib.resources
from typing import Any

import pytest

from autograder.authoring.make_keys import reference
from autograder.exercises.case_book import DISEASES, PRICES
from course import clinic
from solutions.patients import sick
from solutions.reference.clinic import next_step, prescribe, read_curve

TOOLS: dict[str, Any] = {
    name: function
    for lesson in ("02_gradients", "04_losses", "06_neurons", "08_backprop", "10_vanishing", "13_clinic")
    for name, function in reference(lesson).items()
    if name in clinic.TOOLS
}


@pytest.mark.parametrize("number", [1, 5, 8, 13, 24])
def test_a_visit_with_right_tools_ends_in_the_right_name_and_its_cure_trains(number: int) -> None:
    patient = clinic.admit(number, TOOLS)
    findings: dict[str, Any] = {}
    while (step := next_step(findings)) in PRICES:
        findings[step] = patient.test(step)
    assert step == patient.disease()
    assert patient.coins == sum(PRICES[test] for test in findings)
    assert read_curve(patient.losses(prescribe(step, patient.chart()))) == "learns"


@pytest.mark.parametrize("dozen", range(4))
def test_twelve_beds_in_a_row_have_twelve_names(dozen: int) -> None:
    assert {clinic._disease(12 * dozen + bed) for bed in range(1, 13)} == set(DISEASES)


def test_what_a_test_finds_comes_from_the_learners_own_function() -> None:
    patient = clinic.admit(1, TOOLS)
    assert patient.test("loss curve") == "stuck"
    patient._programs["read_curve"] = lambda losses: f"{len(losses)} losses"
    assert patient.test("loss curve") == f"{sick.STEPS['all'] + 1} losses"


def test_a_patient_is_the_same_each_time() -> None:
    one, other = clinic.admit(7, TOOLS), clinic.admit(7, TOOLS)
    assert [one.test(test) for test in PRICES] == [other.test(test) for test in PRICES]


def test_a_missing_tool_and_an_unknown_test_are_said() -> None:
    with pytest.raises(ValueError, match="needs your gradient, relu"):
        clinic.admit(1, {**TOOLS, "gradient": None, "relu": None})
    with pytest.raises(ValueError, match="no test 'x-ray'"):
        clinic.admit(1, TOOLS).test("x-ray")


def test_a_sick_tool_is_said_and_does_not_run_forever() -> None:
    with pytest.raises(ValueError, match="pass their checks"):
        clinic.admit(1, {**TOOLS, "read_curve": lambda losses: "learned"})


def test_the_tools_are_what_the_programs_take_from_the_reference() -> None:
    taken = {name for name in vars(sick) if name in clinic.TOOLS}
    assert taken == set(clinic.TOOLS)


def test_no_diagnosis_stands_open_in_the_file_of_the_patients() -> None:
    text = (importlib.resources.files("course.clinic") / clinic.FILE).read_text(encoding="utf-8")
    assert not any(disease in text for disease in DISEASES)
