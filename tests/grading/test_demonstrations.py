"""A drawing of the lesson's own is left out only where no cell that runs can tell."""

import pytest

from autograder.grading.judging.demonstrations import left_out

DRAWING = {"draw": "weights = train(3)\nfig, ax = plt.subplots()\nfor w in weights:\n    ax.plot(w)\nplt.show()"}


def test_a_drawing_that_nothing_needs_is_left_out() -> None:
    assert left_out({"piece": "def f(w):\n    weights = [w]\n    return weights"}, DRAWING) == {"draw"}


def test_a_demonstration_that_draws_nothing_stays() -> None:
    assert left_out({}, {"print": "print(f(3))"}) == set()


@pytest.mark.parametrize(
    "text",
    [
        "print(weights)",
        "def f():\n    return weights[0]",
        "f = lambda: weights",
        "class A:\n    def g(self):\n        return [w for x in weights]",
        "def f():\n    global weights\n    weights += [1]",
        "weights = weights + [1]",
        "eval('weights')",
        "globals()['weights']",
        "!echo $weights",
        "%timeit f(weights)",
    ],
)
def test_one_that_a_cell_needs_runs(text: str) -> None:
    assert left_out({"mine": text}, DRAWING) == set()


def test_one_that_another_demonstration_needs_runs() -> None:
    shown = {**DRAWING, "later": "print(weights)"}
    assert left_out({}, shown) == set()
    chain = {**DRAWING, "second": "total = sum(weights)\nplt.plot(total)", "third": "print(total)"}
    assert left_out({}, chain) == set()
    assert left_out({}, {k: chain[k] for k in ("draw", "second")}) == {"draw", "second"}
