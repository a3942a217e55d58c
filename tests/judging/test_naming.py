"""Naming, measured: wrong programs by people who never saw the mistake bank, on inputs that nobody has seen.

`python -m tests.judging.test_naming` prints the confusion table. Naming a mistake that was not made is worse than
naming none, so the bounds differ.
"""

import functools
import importlib
import pkgutil
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from autograder.authoring.build import checkout
from autograder.authoring.make_keys import reference
from autograder.authoring.text import read_lesson
from autograder.exercises import LESSONS, PIECES, lesson_title
from solutions.mistakes import MISTAKES
from tests.judging import rewrites
from tests.judging.asking import fresh_seeds, verdict_on

SEEDS = ("monsoon", "harmattan", "mistral")
WRITERS = sorted(module.name for module in pkgutil.iter_modules(rewrites.__path__))
Pair = tuple[str, str]

SAME_VALUES: dict[tuple[str, str, str], str] = {
    ("apply_twice", "function_not_called", "function_returned"): "f comes back uncalled: it is a function either way",
    ("second_difference", "precedence", "no_division"): "p / h * h is p: the value cannot tell, the sentence says both",
    ("softmax", "divided_by_something_else", "not_divided"): "after the shift the largest entry is 1: nothing changes",
    ("tanh", "one_exponential_missing", "sigmoid_for_tanh"): "exp(z) over exp(z) + exp(-z) is the sigmoid of 2 z",
    ("relu", "maximum_of_the_array", "summed_up"): "the larger of 0 and the largest entry is the ReLU's largest value",
    ("relu", "cut_from_above", "negative_part"): "what cuts everything above 0 keeps the negative part",
    ("relu_derivative", "multiplied_by_z", "value_for_slope"): "the slope of the ReLU times z is the ReLU itself",
    ("relu", "other_bend", "leaky_for_relu"): "the leaky ReLU is another bend",
    ("fit_linear_regression", "sum_for_mean", "sum_of_losses"): "a sum where a mean is due, in the losses alone",
    ("fit_logistic_regression", "sum_for_mean", "sum_of_losses"): "a sum where a mean is due, in the losses alone",
    ("elementary", "log_slope_wrong", "output_for_every_slope"): "the output for the slope of the logarithm alone",
    ("diagnose_gradient", "nothing_is_other", "all_zero_is_other"): "what is nothing but zeros is called other",
    (
        "relative_error",
        "nothing_asked_first",
        "unequal_shapes_unrefused",
    ): "asked before the shapes, all 0 refuses none",
    ("leaky_relu", "leak_added", "leak_on_both_sides"): "a leak that is added to the ReLU leaks on both sides",
    ("train_epoch", "one_step_at_the_end", "each_step_from_the_start"): "a step from the start with the last gradient",
    ("next_step", "one_zero_is_dead", "zero_start_is_dead"): "where any zero makes dead units, a start at zero does",
    ("adam_step", "correction_without_power", "t_stands_still"): "without its power, beta stands as at the first step",
    (
        "tune_rate",
        "one_runaway_condemns",
        "nan_spoils_the_median",
    ): "a single nan throws a rate out, asked for or as the median makes it",
    ("zero_grad", "another_number_for_zero", "one_for_zero"): "1 is another number",
}
"""(piece, mistake that was written, name that is as right): programs that return the same numbers."""


@functools.cache
def at_hand(lesson: str) -> dict[str, Any]:
    """The names that a learner of `lesson` has: NumPy, what the notebook carries, and what the lesson builds."""
    carries = read_lesson(checkout() / "solutions" / "lessons" / f"{lesson}.md").carries
    carried = {name: reference(PIECES[name].lesson)[name] for name in carries}
    return {**carried, **reference(lesson), "np": np}


def named(writer: str, seeds: Sequence[str] = SEEDS) -> list[tuple[Pair, str, tuple[str, ...], bool]]:
    """(what was written, with which seed, what it was named, whether it passed) for each rewrite and seed."""
    texts: dict[Pair, str] = importlib.import_module(f"tests.judging.rewrites.{writer}").REWRITES
    rows = []
    for (piece, mistake), text in texts.items():
        names = dict(at_hand(PIECES[piece].lesson))
        exec(text, names)
        for seed in seeds:
            verdict = verdict_on(piece, names[piece], seed, beside=names)
            rows.append(((piece, mistake), seed, verdict.mistakes, verdict.passed))
    return rows


def table(writer: str, seeds: Sequence[str] = SEEDS) -> Counter[str]:
    """How many rewrites were named rightly, wrongly, not at all, or passed."""
    found: Counter[str] = Counter()
    for (piece, mistake), _, mistakes, passed in named(writer, seeds):
        wrong = [name for name in mistakes if name != mistake and (piece, mistake, name) not in SAME_VALUES]
        found["passed" if passed else "wrong" if wrong else "right" if mistakes else "none"] += 1
    return found


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("seed", fresh_seeds(*SEEDS))
def test_rewrites_are_rejected_and_hardly_ever_named_wrongly(writer: str, seed: str) -> None:
    found = table(writer, [seed])
    total = sum(found.values())
    assert found["passed"] == 0
    assert found["wrong"] <= 0.01 * total, found
    assert found["right"] >= 0.95 * total, found


def test_every_mistake_of_a_measured_lesson_was_rewritten_twice() -> None:
    written: Counter[Pair] = Counter()
    for writer in WRITERS:
        written.update(importlib.import_module(f"tests.judging.rewrites.{writer}").REWRITES.keys())
    measured = {lesson for lesson in LESSONS if any(writer.startswith(lesson_title(lesson)) for writer in WRITERS)}
    bank = {(mistake.piece, mistake.name) for lesson in measured for mistake in MISTAKES[lesson]}
    assert measured
    assert {pair for pair, count in written.items() if count >= 2} >= bank
    assert written.keys() <= bank, "a mistake was renamed without its rewrites"


if __name__ == "__main__":
    for writer in WRITERS:
        print(writer, dict(table(writer)))
        for (piece, mistake), seed, mistakes, passed in named(writer):
            if mistakes != (mistake,):
                print(f"  {piece}.{mistake} ({seed}): {'passed' if passed else mistakes or 'no name'}")
