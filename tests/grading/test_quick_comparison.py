"""The quick way of comparing numbers says what NumPy says."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as numpy_strategies

from autograder import differ
from autograder.exercises.piece import Rule

NUMBERS = st.floats() | st.floats(-1e-8, 1e-8) | st.sampled_from([1.0, 1.0 + 1e-7, 1.0 + 2e-7, 0.0, 1e-10, 2e-10])


@settings(max_examples=500, deadline=None)
@given(NUMBERS, NUMBERS, st.sampled_from([Rule(), Rule(rtol=1e-4, atol=1e-6), Rule(rtol=0.0, atol=0.0)]))
def test_of_two_numbers(actual: float, expected: float, rule: Rule) -> None:
    with np.errstate(all="ignore"):
        says = bool(np.isclose(actual, expected, rtol=rule.rtol, atol=rule.atol, equal_nan=True))
    assert differ.agrees(rule, actual, expected) == says
    assert differ.agrees(rule, np.array(actual), expected) == says


@settings(max_examples=300, deadline=None)
@given(
    numpy_strategies.arrays(np.float64, (3,), elements=NUMBERS),
    numpy_strategies.arrays(np.float64, (3,), elements=NUMBERS),
)
def test_of_two_arrays(actual: np.ndarray, expected: np.ndarray) -> None:
    rule = Rule()
    for left, right in ((actual, expected), (actual, actual), (actual, actual * (1 + 1e-8))):
        with np.errstate(all="ignore"):
            says = bool(np.allclose(left, right, rtol=rule.rtol, atol=rule.atol, equal_nan=True))
        assert differ.agrees(rule, left, right) == says
