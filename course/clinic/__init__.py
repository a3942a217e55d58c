"""The clinic: small sick networks to practice on, examined with the learner's own tools.

The programs of the patients ship sealed beside this module, so that nobody reads a diagnosis by accident. They run
in a module of their own, on functions that `admit` is given. Nothing here is used in grading.
"""

import functools
import importlib.resources
from collections.abc import Mapping
from typing import Any

import numpy as np

from autograder import borrow, definitions
from autograder.exercises.case_book import DISEASES, PRICES

FILE = "patients.sealed"
TOOLS = (
    "gradient",
    "cross_entropy",
    "cross_entropy_gradient",
    "sigmoid",
    "sigmoid_derivative",
    "relu",
    "dead_fraction",
    "linear_forward",
    "linear_backward",
    "relu_backward",
    "diagnose_gradient",
    "layer_gradient_norms",
    "first_loss_ratio",
    "read_curve",
)
"""What the tests of the clinic are made of, by the names of the pieces."""

BEDS = len(DISEASES)
ATTEMPTS = 40
"""How many networks are drawn for a bed. Half of them look like their disease, or more."""


class Patient:
    """A network with one disease, or none. It shows what a test finds, and keeps count of the coins."""

    def __init__(self, number: int, tools: Mapping[str, Any]) -> None:
        self.number, self.coins = number, 0.0
        self._programs = _run(tools)
        self._disease = _disease(number)
        self._chart: dict[str, Any] = {**self._programs["CHART"], **self._programs["SICK"][self._disease]}
        self._self = self._admitted()

    def __repr__(self) -> str:
        return f"patient {self.number}, {self.coins:g} coins spent"

    def test(self, name: str) -> Any:
        """What the test `name` finds. It costs its price, each time. ValueError for no such test."""
        if name not in PRICES:
            raise ValueError(f"there is no test {name!r}; there are {', '.join(PRICES)}")
        self.coins += PRICES[name]
        with np.errstate(all="ignore"):
            return self._programs["TESTS"][name](self._chart, *self._self)

    def disease(self) -> str:
        """What ails the patient. Ask after you have named it."""
        return self._disease

    def losses(self, chart: Mapping[str, Any] | None = None) -> list[float]:
        """The losses of a training run as the patient is, or with another chart, from the same draw."""
        chart = dict(self._chart if chart is None else chart)
        patient = self._self if chart == self._chart else self._programs["drawn"](chart, self._random())
        with np.errstate(all="ignore"):
            losses: list[float] = self._programs["trained"](chart, *patient, self._programs["STEPS"]["all"])
        return losses

    def first_scores(self) -> tuple[Any, Any]:
        """The logits before any step, and the labels."""
        params, X, labels = self._self
        return self._programs["outputs"](self._chart, params, X)[0][-1], labels

    def chart(self) -> dict[str, Any]:
        """The chart at the bed, a copy. It shows what is at fault to whoever knows how a healthy one reads."""
        return dict(self._chart)

    def _admitted(self) -> Any:
        """Drawn from the first state of `number` that gives a typical case."""
        for self._state in range(ATTEMPTS):
            patient = self._programs["drawn"](self._chart, self._random())
            with np.errstate(all="ignore"):
                if self._programs["typical"](self._disease, patient, tuple(PRICES)):
                    return patient
        raise ValueError(f"patient {self.number} could not be admitted: do all its tools pass their checks?")

    def _random(self) -> np.random.Generator:
        return np.random.default_rng([self.number, self._state])


def admit(number: int, tools: Mapping[str, Any]) -> Patient:
    """The patient in bed `number`, to be examined with the functions in `tools`; in a notebook, ``globals()``.

    There is a patient for every whole number from 1 on; each twelve in a row have twelve different names.
    ValueError where a tool is missing.
    """
    missing = [name for name in TOOLS if not callable(tools.get(name))]
    if missing:
        raise ValueError(f"the clinic needs your {', '.join(missing)}: run the cells that bring or define them first")
    return Patient(int(number), tools)


def _disease(number: int) -> str:
    dozen, bed = divmod(number - 1, BEDS)
    return str(np.random.default_rng([13, dozen]).permutation(DISEASES)[bed])


@functools.cache
def _program() -> definitions.Program:
    text = (importlib.resources.files("course.clinic") / FILE).read_text(encoding="utf-8")
    return definitions.program(borrow.unseal(text)["patients"], "<the clinic's patients>")


def _run(tools: Mapping[str, Any]) -> dict[str, Any]:
    names, trouble = definitions.run(_program(), "patients", {name: tools[name] for name in TOOLS})
    if trouble is not None:
        raise trouble
    return names
