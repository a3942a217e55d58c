"""Probes for code that has to refuse its arguments: the ValueError becomes data like any other result.

Such a behavior is judged by the rule of kind "refused". Nothing here holds an expectation or compares.
"""

import functools
from typing import Any

from autograder.exercises.piece import Inputs, Names, Probe


def refusal(probe: Probe) -> Probe:
    """The probe that gives ``{"raised": "ValueError"}`` where `probe` is stopped by one, else what it "gave back".

    Other exceptions pass on.
    """

    @functools.wraps(probe)
    def refused(names: Names, inputs: Inputs) -> Any:
        try:
            return {"gave back": probe(names, inputs)}
        except ValueError:
            return {"raised": "ValueError"}

    return refused
