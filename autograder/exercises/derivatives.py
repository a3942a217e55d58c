"""Lesson 01: the pieces, what is drawn for them, and the probes that show their behavior.

Nothing here holds an expectation or compares: results are held against a key elsewhere.
"""

import itertools
from typing import Any

import numpy as np

from autograder.exercises.functions import as_function, spec
from autograder.exercises.piece import Behavior, Inputs, Names, Piece, Rule

LESSON = "01_derivatives"

# The default steps are small, so results carry rounding: the decisions on numeric derivatives in CONTRIBUTING.md.
ROUNDED = Rule(rtol=1e-4, atol=1e-6)


# --- what is drawn ----------------------------------------------------------------------------------------


def _curve(rng: np.random.Generator, family: str) -> dict[str, Any]:
    """A function whose slope and bend stay well away from 0 for x in [0.5, 3]; some families rise, some fall."""
    size = round(float(rng.uniform(1.0, 3.0)), 3)
    if family == "polynomial":
        return spec("polynomial", *rng.uniform(0.5, 2.0, size=4).round(3).tolist())
    if family == "exponential":
        return spec("exponential", -size / 2, round(float(rng.uniform(0.5, 1.5)), 3))
    return spec(family, size)


def _place(rng: np.random.Generator, low: float = 0.7, high: float = 1.5) -> float:
    return round(float(rng.uniform(low, high)), 3)


def _chords(rng: np.random.Generator) -> list[Inputs]:
    families = ("polynomial", "exponential", "logarithm", "reciprocal")
    return [{"f": _curve(rng, family), "a": _place(rng), "b": _place(rng, 1.9, 3.0)} for family in families]


def _chords_backwards(rng: np.random.Generator) -> list[Inputs]:
    chords = _chords(rng)[:2]
    return [{"f": chord["f"], "a": chord["b"], "b": chord["a"]} for chord in chords]


def _wide_steps(rng: np.random.Generator) -> list[Inputs]:
    """Pairs that share f and x and differ in h: a result that ignores h shows."""
    cases = []
    for family in ("polynomial", "exponential", "logarithm"):
        f, x = _curve(rng, family), _place(rng)
        cases += [{"f": f, "x": x, "h": h} for h in (0.5, round(float(rng.uniform(0.1, 0.35)), 3))]
    return cases


def _default_steps(rng: np.random.Generator) -> list[Inputs]:
    return [{"f": _curve(rng, family), "x": _place(rng)} for family in ("polynomial", "exponential", "reciprocal")]


def _default_steps_forward(rng: np.random.Generator) -> list[Inputs]:
    """A kink as well: there it shows to which side the default step goes."""
    return [*_default_steps(rng), {"f": spec("absolute", round(float(rng.uniform(1.0, 3.0)), 3)), "x": 0.0}]


def _step_lists(rng: np.random.Generator) -> list[Inputs]:
    """Steps so far apart that no order of operations changes which one is best.

    Slopes and errors of both signs, values above and below the slope: then no two ways of choosing agree throughout.
    """
    lists = ([0.05, 1e-3, 1e-5, 1e-9], [1e-12, 0.5, 1e-5, 1e-8], [0.3, 1e-4, 0.02, 1e-14], [0.05, 1e-5, 1e-15])
    kinds = itertools.product((("exponential", "exponential"), ("sine", "cosine")), (1.0, -1.0), (0.6, 1.6))
    cases = []
    for i, ((f, df), sign, k) in enumerate(kinds):
        a, k = sign * round(float(rng.uniform(1.0, 2.0)), 3), k * round(float(rng.uniform(0.9, 1.1)), 3)
        x, steps = round(float(rng.uniform(0.3, 0.6)), 3), rng.permutation(lists[i % 4]).tolist()
        cases.append({"f": spec(f, a, k), "df": spec(df, a * k, k), "x": x, "steps": steps})
    return cases


def _polynomials(rng: np.random.Generator) -> list[Inputs]:
    sizes = (2, 3, 4, 6)
    drawn = [(rng.uniform(0.6, 4.0, size=n) * rng.choice([-1.0, 1.0], size=n)).round(2) for n in sizes]
    return [{"coefficients": c if i % 2 else c.tolist()} for i, c in enumerate(drawn)]


def _constants(rng: np.random.Generator) -> list[Inputs]:
    return [{"coefficients": [round(float(c), 2)]} for c in rng.uniform(1.0, 5.0, size=2)]


def _tangents(rng: np.random.Generator) -> list[Inputs]:
    families = ("polynomial", "exponential", "logarithm", "reciprocal")
    return [{"f": _curve(rng, family), "x0": _place(rng, 1.1, 1.9)} for family in families]


def _descents(rng: np.random.Generator) -> list[Inputs]:
    """Rates that crawl, that cross the minimum at each step, and that run away."""
    cases = []
    for factor in (0.15, 0.6, 1.6, 2.2):
        curvature, center = rng.uniform(0.5, 4.0), rng.uniform(-2.0, 2.0)
        loss = spec("bowl", round(float(center), 3), round(float(curvature), 3))
        start = round(float(center + rng.choice([-1.0, 1.0]) * rng.uniform(1.0, 3.0)), 3)
        steps = int(rng.integers(3, 7))
        cases.append({"loss": loss, "w": start, "learning_rate": round(float(factor / curvature), 4), "steps": steps})
    return cases


def _no_steps(rng: np.random.Generator) -> list[Inputs]:
    return [{"loss": spec("bowl", 1.0, 2.0), "w": _place(rng), "learning_rate": 0.1, "steps": 0}]


def _galaxies(rng: np.random.Generator) -> list[Inputs]:
    rates = (0.05, 0.3, 0.5)
    return [{"loss": spec("galaxies"), "w": _place(rng, -1.0, 0.0), "learning_rate": r, "steps": 8} for r in rates]


# --- the probes -------------------------------------------------------------------------------------------


def secant(names: Names, inputs: Inputs) -> Any:
    return names["secant_slope"](as_function(inputs["f"]), inputs["a"], inputs["b"])


def _given_step(name: str, names: Names, inputs: Inputs) -> Any:
    return names[name](as_function(inputs["f"]), inputs["x"], inputs["h"])


def _own_step(name: str, names: Names, inputs: Inputs) -> Any:
    return names[name](as_function(inputs["f"]), inputs["x"])


def forward_given(names: Names, inputs: Inputs) -> Any:
    return _given_step("forward_difference", names, inputs)


def forward_default(names: Names, inputs: Inputs) -> Any:
    return _own_step("forward_difference", names, inputs)


def central_given(names: Names, inputs: Inputs) -> Any:
    return _given_step("central_difference", names, inputs)


def central_default(names: Names, inputs: Inputs) -> Any:
    return _own_step("central_difference", names, inputs)


def second_given(names: Names, inputs: Inputs) -> Any:
    return _given_step("second_difference", names, inputs)


def second_default(names: Names, inputs: Inputs) -> Any:
    return _own_step("second_difference", names, inputs)


def least_error_step(names: Names, inputs: Inputs) -> Any:
    f, df = as_function(inputs["f"]), as_function(inputs["df"])
    return names["best_step"](f, df, inputs["x"], list(inputs["steps"]))


def derived_polynomial(names: Names, inputs: Inputs) -> Any:
    return names["polynomial_derivative"](inputs["coefficients"])


def coefficients_afterwards(names: Names, inputs: Inputs) -> Any:
    """The argument after the call, and after somebody wrote into the result."""
    result = names["polynomial_derivative"](inputs["coefficients"])
    after_call = list(inputs["coefficients"])
    if isinstance(result, list | np.ndarray) and len(result):
        result[0] = 1e6
    return {"after the call": after_call, "after writing into the result": list(inputs["coefficients"])}


def tangent(names: Names, inputs: Inputs) -> Any:
    return names["tangent_line"](as_function(inputs["f"]), inputs["x0"])


def trajectory(names: Names, inputs: Inputs) -> Any:
    return names["train_one_weight"](as_function(inputs["loss"]), inputs["w"], inputs["learning_rate"], inputs["steps"])


# --- the table --------------------------------------------------------------------------------------------

PIECES = (
    Piece(
        name="secant_slope",
        lesson=LESSON,
        signature="(f, a, b)",
        points=2,
        difficulty=1,
        stub="Return the rise of f from a to b, divided by the run from a to b.",
        unlocks="You can measure how steep any stretch of any curve is.",
        behaviors=(
            Behavior("left to right", "how much f rises from a to b, for each unit that you go", secant, _chords, 0.75),
            Behavior(
                "right to left",
                "the same line, so the same slope, when b lies to the left of a",
                secant,
                _chords_backwards,
                0.25,
            ),
        ),
    ),
    Piece(
        name="forward_difference",
        lesson=LESSON,
        signature="(f, x, h=1e-5)",
        points=2,
        difficulty=1,
        stub="Return the slope of the line through (x, f(x)) and (x + h, f(x + h)).",
        unlocks="You have a first slope at a point, for any function.",
        behaviors=(
            Behavior(
                "given step", "the slope from x to x + h, with the h that is given", forward_given, _wide_steps, 0.7
            ),
            Behavior(
                "default step",
                "the slope just to the right of x, to four digits, with the default h",
                forward_default,
                _default_steps_forward,
                0.3,
                ROUNDED,
            ),
        ),
    ),
    Piece(
        name="central_difference",
        lesson=LESSON,
        signature="(f, x, h=1e-5)",
        points=2,
        difficulty=1,
        stub="Return the slope of the line through (x - h, f(x - h)) and (x + h, f(x + h)).",
        unlocks="This is the slope that you use from here on.",
        behaviors=(
            Behavior(
                "given step", "the slope from x - h to x + h, with the h that is given", central_given, _wide_steps, 0.7
            ),
            Behavior(
                "default step",
                "the slope at x, to four digits, with the default h",
                central_default,
                _default_steps,
                0.3,
                ROUNDED,
            ),
        ),
    ),
    Piece(
        name="best_step",
        lesson=LESSON,
        signature="(f, df, x, steps)",
        points=3,
        difficulty=2,
        stub="Return the entry of steps for which central_difference comes closest to df(x).",
        unlocks="You can find the sweet spot of h instead of guessing it.",
        behaviors=(
            Behavior(
                "least error",
                "the step whose central difference is least far from df(x)",
                least_error_step,
                _step_lists,
                rule=Rule("one_of", rtol=1e-9, atol=0.0),
                oracle="accepted_steps",
            ),
        ),
    ),
    Piece(
        name="second_difference",
        lesson=LESSON,
        signature="(f, x, h=1e-3)",
        points=2,
        difficulty=1,
        stub="Return how fast the slope of f changes at x, from f(x + h), f(x) and f(x - h).",
        unlocks="You can see which way a curve bends.",
        behaviors=(
            Behavior("given step", "the bend of f at x, with the h that is given", second_given, _wide_steps, 0.7),
            Behavior(
                "default step",
                "the bend of f at x, to four digits, with the default h",
                second_default,
                _default_steps,
                0.3,
                ROUNDED,
            ),
        ),
    ),
    Piece(
        name="polynomial_derivative",
        lesson=LESSON,
        signature="(coefficients)",
        points=3,
        difficulty=2,
        stub="Return the coefficients of the derivative; coefficients[k] belongs to x**k.",
        unlocks="You have your first exact derivative, with no h in it.",
        behaviors=(
            Behavior(
                "polynomials",
                "the coefficients of the derivative, constant first",
                derived_polynomial,
                _polynomials,
                0.6,
            ),
            Behavior(
                "constants", "the derivative of a constant: the polynomial [0.0]", derived_polynomial, _constants, 0.2
            ),
            Behavior(
                "argument kept",
                "your caller's coefficients as they were",
                coefficients_afterwards,
                _polynomials,
                0.2,
                Rule("unchanged"),
            ),
        ),
    ),
    Piece(
        name="tangent_line",
        lesson=LESSON,
        signature="(f, x0)",
        points=2,
        difficulty=1,
        stub="Return (slope, intercept) of the line that touches f at x0.",
        unlocks="You can replace any smooth curve, near a point, by a straight line.",
        behaviors=(
            Behavior(
                "slope",
                "the slope of f at x0, as the first of two numbers",
                tangent,
                _tangents,
                0.5,
                Rule("first", 1e-4, 1e-6),
            ),
            Behavior(
                "intercept",
                "where the line meets x = 0, as the second of two numbers",
                tangent,
                _tangents,
                0.5,
                Rule("second", 1e-4, 1e-5),
            ),
        ),
    ),
    Piece(
        name="train_one_weight",
        lesson=LESSON,
        signature="(loss, w, learning_rate, steps)",
        points=4,
        difficulty=2,
        stub="Return the list of weights: the start w, then one after each step against the slope.",
        unlocks="You have trained a model. Everything later is more of this.",
        behaviors=(
            Behavior(
                "one weight after the other",
                "the start, then after each step the weight moved against the slope",
                trajectory,
                _descents,
                0.6,
                Rule(rtol=1e-5, atol=1e-5),
            ),
            Behavior(
                "no steps", "only the start when steps is 0", trajectory, _no_steps, 0.15, Rule(rtol=1e-5, atol=1e-5)
            ),
            Behavior(
                "galaxies",
                "the way of the weight on the eight galaxies",
                trajectory,
                _galaxies,
                0.25,
                Rule(rtol=1e-5, atol=1e-5),
            ),
        ),
    ),
)
