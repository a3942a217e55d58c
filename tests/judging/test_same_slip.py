"""What does not matter when a mistake is recognized by its fingerprint, and what does."""

from typing import Any

import numpy as np
import pytest

from autograder.authoring.make_keys import reference
from autograder.verdict import Verdict
from tests.judging.asking import verdict_on


def _judged(piece: str, lesson: str, body: str) -> Verdict:
    names: dict[str, Any] = {**reference(lesson), "np": np}
    exec(body, names)
    return verdict_on(piece, names[piece])


def _slopes(refusal: str, factor: str = "1") -> Verdict:
    body = f"def binary_cross_entropy_gradient(logits, y):\n    {refusal}\n"
    body += f"    return {factor} * (sigmoid(logits) - y) / len(y)\n"
    return _judged("binary_cross_entropy_gradient", "04_losses", body)


UNEQUAL = "if np.shape(logits) != np.shape(y): "


@pytest.mark.parametrize("kind", ["KeyError", "IndexError", "RuntimeError", "OSError", "SystemExit"])
def test_any_exception_that_refuses_is_another_exception(kind: str) -> None:
    assert _slopes(UNEQUAL + f"raise {kind}('shapes')").mistakes == ("another_exception",)


def test_a_misspelt_name_is_no_refusal() -> None:
    assert _slopes(UNEQUAL + "raise ValueErorr('shapes')").mistakes == ()
    assert _slopes("y = np.asaray(y)").mistakes == ()


def test_beside_another_mistake_an_unknown_exception_is_not_guessed_at() -> None:
    assert _slopes(UNEQUAL + "raise KeyError('shapes')", factor="2").mistakes == ("factor_two",)


def test_what_unrefused_arguments_gave_back_does_not_matter() -> None:
    body = """
def cross_entropy(logits, labels):
    if len(logits) != len(labels):
        raise ValueError("lengths")
    return {}
"""
    whole = "-np.log(softmax(logits))[0, 0]"
    right = "np.mean([np.log(np.exp(r - max(r)).sum()) + max(r) - r[k] for r, k in zip(logits, labels)])"
    text = f"{right} if np.ndim(labels) == 1 else {whole}"
    assert _judged("cross_entropy", "04_losses", body.format(text)).mistakes == ("lengths_compared",)


def test_what_was_accepted_is_told_before_what_stopped_beside_it() -> None:
    body = """
def cross_entropy(logits, labels):
    costs = [np.log(np.exp(row - max(row)).sum()) + max(row) for row in logits]
    return sum(costs[i] - logits[i, labels[i]] for i in range(len(logits))) / len(logits)
"""
    verdict = _judged("cross_entropy", "04_losses", body)
    findings = {judged.name: judged.finding for judged in verdict.behaviors if judged.finding}
    assert list(findings) == ["unequal shapes"]
    assert findings["unequal shapes"].kind == "accepted"
    assert findings["unequal shapes"].mistake == "unequal_shapes_unrefused"


def test_which_exception_stops_a_loop_over_rows_does_not_matter() -> None:
    body = """
def softmax(logits):
    n, c = logits.shape
    return np.array([np.exp(row - max(row)) / np.exp(row - max(row)).sum() for row in logits])
"""
    assert _judged("softmax", "04_losses", body).mistakes == ("tables_only",)


def test_code_that_stops_everywhere_is_not_recognized_by_where_it_stops() -> None:
    body = "def pipeline(functions):\n    return functions.in_order()\n"
    assert _judged("pipeline", "03_chain_rule", body).mistakes == ()
    body = "def pipeline(functions):\n    return list(functions)\n"
    assert _judged("pipeline", "03_chain_rule", body).mistakes == ("number_for_function",)


def test_another_way_of_drawing_is_the_same_slip() -> None:
    body = """
def minibatches(n, batch_size, rng):
    order = np.argsort(rng.random(n))
    return [order[k * batch_size : (k + 1) * batch_size] for k in range(n // batch_size)]
"""
    assert _judged("minibatches", "05_descent", body).mistakes == ("last_batch_dropped",)


def test_a_fingerprint_that_fits_exactly_goes_before_one_of_the_same_property() -> None:
    body = """
def minibatches(n, batch_size, rng):
    order = np.random.default_rng(1).permutation(n)
    return [order[start : start + batch_size] for start in range(0, n, batch_size)]
"""
    assert _judged("minibatches", "05_descent", body).mistakes == ("always_the_same_order",)


def test_a_second_argument_that_is_written_into_has_changed() -> None:
    body = """
def descent_step(params, grads, learning_rate):
    for g in grads:
        g *= -learning_rate
    return [p + g for p, g in zip(params, grads)]
"""
    verdict = _judged("descent_step", "05_descent", body)
    assert [judged.finding.kind for judged in verdict.behaviors if judged.finding] == ["changed_input"]
    assert verdict.mistakes == ("argument_overwritten",)


def test_an_exception_in_one_behavior_names_no_slip() -> None:
    body = """
def binary_cross_entropy(logits, y):
    if len(logits) != len(y):
        raise ValueError("shapes")
    return np.mean(max(logits, 0) - logits * y + np.log1p(np.exp(-np.abs(logits))))
"""
    assert _judged("binary_cross_entropy", "04_losses", body).mistakes == ()
