"""Lesson 11: the pieces, and the probes that show their behavior on what :mod:`optimizer_draws` draws.

A step's state is the learner's own affair: a probe hands it from one step to the next, on the learner's side, and
returns the parameters alone. Nothing here holds an expectation or compares: results are held against a key elsewhere.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from autograder.exercises import optimizer_draws as draws
from autograder.exercises.calling import rows, write_into
from autograder.exercises.piece import Behavior, Inputs, Names, Piece, Probe, Rule

LESSON = "11_optimizers"

UNCHANGED = Rule("unchanged")


# --- the probes -------------------------------------------------------------------------------------------


def _options(inputs: Inputs) -> dict[str, Any]:
    return {name: value for name, value in inputs.items() if name not in ("params", "grads", "learning_rates")}


class _NoStep(Exception):
    """What came back from a step instead of a list of arrays and a state."""


class State:
    """Stands for a state that came first: what it holds is the learner's own affair there, too."""


def _are_arrays_like(params: Any, value: Any) -> bool:
    """Whether `value` holds arrays of the shapes of `params`, in their order."""
    if not isinstance(value, list | tuple) or len(value) != len(params):
        return False
    pairs = zip(params, value, strict=True)
    return all(isinstance(array, np.ndarray) and array.shape == np.shape(param) for param, array in pairs)


def _can_be_a_state_alone(value: Any) -> bool:
    """Whether `value` holds what no list of arrays does: names, lists of arrays, or no items at all."""
    if isinstance(value, list | tuple):
        lists = (item for item in value if isinstance(item, list | tuple))
        return any(isinstance(item, np.ndarray) for held in lists for item in held) or dict in map(type, value)
    return isinstance(value, dict) or not isinstance(value, Iterable)


def _step(names: Names, piece: str, params: Any, grads: Any, state: Any, options: Mapping[str, Any]) -> tuple[Any, Any]:
    """The new parameters and the new state. _NoStep where something else came back.

    Two arrays of the shapes of two parameters are these, moved, and no pair of results.
    """
    result = names[piece](params, grads, state, **options)
    if not isinstance(result, list | tuple) or len(result) != 2 or _are_arrays_like(params, result):
        raise _NoStep(result)
    moved, state = result
    if isinstance(moved, np.ndarray):
        raise _NoStep(moved)
    if _can_be_a_state_alone(moved) and _are_arrays_like(params, state):
        raise _NoStep((State(), state))
    return (list(moved) if isinstance(moved, map | zip) else moved), state


def _kept(params: Any) -> Any:
    """The parameters as they are now, whatever is written into them later."""
    return [np.array(param) for param in params] if isinstance(params, list | tuple) else params


def _walk(names: Names, piece: str, inputs: Inputs) -> Any:
    """The parameters after each step, with a rate of its own for each where there are several."""
    params, state, places = inputs["params"], None, []
    for k, grads in enumerate(inputs["grads"]):
        options = _options(inputs)
        if "learning_rates" in inputs:
            options["learning_rate"] = inputs["learning_rates"][k]
        params, state = _step(names, piece, params, grads, state, options)
        places.append(_kept(params))
    return places


def walk(piece: str) -> Probe:
    """The probe that takes a step for each of the gradients: the parameters after each."""

    def walked(names: Names, inputs: Inputs) -> Any:
        try:
            return _walk(names, piece, inputs)
        except _NoStep as result:
            return result.args[0]

    return walked


def one_step(piece: str) -> Probe:
    """The probe that takes the first step: the parameters after it."""

    def stepped(names: Names, inputs: Inputs) -> Any:
        try:
            return _step(names, piece, inputs["params"], inputs["grads"], None, _options(inputs))[0]
        except _NoStep as result:
            return result.args[0]

    return stepped


def in_turn(piece: str) -> Probe:
    """The probe that takes the steps of two trainings in turn: the parameters of both after their last step."""

    def walked(names: Names, inputs: Inputs) -> Any:
        params, states = list(inputs["params"]), [None, None]
        try:
            for grads in zip(*inputs["grads"], strict=True):
                for k in (0, 1):
                    params[k], states[k] = _step(names, piece, params[k], grads[k], states[k], _options(inputs))
        except _NoStep as result:
            return result.args[0]
        return [_kept(each) for each in params]

    return walked


def second_step_twice(piece: str) -> Probe:
    """The probe that takes the second step twice, both times from what the first one gave back."""

    def walked(names: Names, inputs: Inputs) -> Any:
        first, second = inputs["grads"]
        try:
            params, state = _step(names, piece, inputs["params"], first, None, _options(inputs))
            start = _kept(params)
            copies = [np.array(grad) for grad in second]
            moved = [
                _kept(_step(names, piece, _kept(start), grads, state, _options(inputs))[0])
                for grads in (second, copies)
            ]
        except _NoStep as result:
            return result.args[0]
        return moved

    return walked


def steps_afterwards(piece: str) -> Probe:
    """The probe that gives what two steps were given, after them, and after somebody wrote into the parameters.

    Both start from the same parameters: what the first step made of them is judged elsewhere.
    """

    def kept(names: Names, inputs: Inputs) -> Any:
        first, second = inputs["grads"]
        try:
            once, state = _step(names, piece, inputs["params"], first, None, _options(inputs))
            twice, _ = _step(names, piece, inputs["params"], second, state, _options(inputs))
            results = [once, twice]
        except _NoStep as result:
            results = [result.args[0]]
        after_call = [rows(inputs["params"]), rows(inputs["grads"])]
        write_into(results)
        return {
            "what was given, after the call": after_call,
            "the same, after writing into the result": [rows(inputs["params"]), rows(inputs["grads"])],
        }

    return kept


def rate(names: Names, inputs: Inputs) -> Any:
    return names["cosine_schedule"](inputs["step"], inputs["total"], inputs["peak"], inputs["warmup"])


def tuned(names: Names, inputs: Inputs) -> Any:
    """The piece for a `run` that looks its loss up in the table."""
    rates, seeds, losses = inputs["rates"], inputs["seeds"], list(inputs["losses"].values())

    def run(rate: float, seed: int) -> float:
        return float(losses[rates.index(rate)][seeds.index(seed)])

    return names["tune_rate"](run, list(rates), list(seeds))


# --- the table --------------------------------------------------------------------------------------------

TUNED = "tune_rate(run, rates={rates}, seeds={seeds}), where run gives for these seeds: {losses}"


def _called(piece: str, *options: str) -> str:
    given = "".join(f", {option}={{{option}}}" for option in options)
    return f"{piece}(params, grads, state{given}), step after step, from params={{params}} with grads={{grads}}"


def _steps(piece: str, extra: Behavior, **options: tuple[float, float]) -> tuple[Behavior, ...]:
    """The behaviors of a piece that takes steps; `options` are drawn between these bounds."""
    plain = _called(piece, "learning_rate")
    given = "".join(f", {option}={{{option}}}" for option in ("learning_rate", *options))
    return (
        Behavior(
            "first step",
            "a list of moved arrays, as the first of two results",
            one_step(piece),
            draws.first_steps(**options),
            0.2,
            called=f"{piece}(params={{params}}, grads={{grads}}, state=None{given})",
        ),
        Behavior(
            "steps in a row",
            "the parameters after each step, when each step gets the state of the step before",
            walk(piece),
            draws.steps_in_a_row(**options),
            0.25,
            called=_called(piece, "learning_rate", *options),
        ),
        Behavior(
            "options left out",
            "the same, with the options of the first line where none are given",
            walk(piece),
            draws.as_it_comes,
            0.1,
            called=plain,
        ),
        extra,
        Behavior(
            "two trainings",
            "each training as if it were alone",
            in_turn(piece),
            draws.side_by_side,
            0.05,
            called=f"{piece} for two trainings in turn, from params={{params}} with grads={{grads}}",
        ),
        Behavior(
            "old state kept",
            "the same twice, when the second step is taken twice from the same state",
            second_step_twice(piece),
            draws.two_steps,
            0.1,
            called=plain,
        ),
        Behavior(
            "arguments kept",
            "your caller's params and grads as they were",
            steps_afterwards(piece),
            draws.two_steps,
            0.1,
            UNCHANGED,
            called=plain,
        ),
    )


def _resting(piece: str) -> Behavior:
    return Behavior(
        "resting slopes",
        "the same where some slopes are 0, at the first step or at all of them",
        walk(piece),
        draws.resting,
        0.2,
        called=_called(piece, "learning_rate"),
    )


PIECES = (
    Piece(
        name="momentum_step",
        lesson=LESSON,
        signature="(params, grads, state, learning_rate, momentum=0.9)",
        points=4,
        difficulty=2,
        stub="Return the list of moved arrays, and as the second result what the next step needs to know.",
        unlocks="Your steps remember where they were going. A narrow valley costs far fewer of them.",
        behaviors=_steps(
            "momentum_step",
            Behavior(
                "changing rates",
                "the same when the rate changes from step to step",
                walk("momentum_step"),
                draws.changing_rates,
                0.2,
                called=f"{_called('momentum_step')}, and with these rates: {{learning_rates}}",
            ),
            momentum=(0.5, 0.8),
        ),
    ),
    Piece(
        name="rmsprop_step",
        lesson=LESSON,
        signature="(params, grads, state, learning_rate, decay=0.9, eps=1e-8)",
        points=4,
        difficulty=2,
        stub="Return the list of moved arrays, and as the second result what the next step needs to know.",
        unlocks="Every entry has a rate of its own now, made from the slopes that it has met.",
        behaviors=_steps("rmsprop_step", _resting("rmsprop_step"), decay=(0.5, 0.8), eps=(0.08, 0.2)),
    ),
    Piece(
        name="adam_step",
        lesson=LESSON,
        signature="(params, grads, state, learning_rate, beta1=0.9, beta2=0.999, eps=1e-8)",
        points=5,
        difficulty=3,
        stub="Return the list of moved arrays, and as the second result what the next step needs to know.",
        unlocks="You have built the optimizer that most networks of today are trained with.",
        behaviors=_steps("adam_step", _resting("adam_step"), beta1=(0.5, 0.7), beta2=(0.75, 0.9), eps=(0.08, 0.2)),
    ),
    Piece(
        name="cosine_schedule",
        lesson=LESSON,
        signature="(step, total, peak, warmup)",
        points=3,
        difficulty=2,
        stub="Return the rate for this step: on the way up while step < warmup, then on the way down.",
        unlocks="Your training can start gently and settle at the end.",
        behaviors=(
            Behavior("on the way up", "the rate of a step before the peak", rate, draws.warming, 0.3),
            Behavior("on the way down", "the rate of a step behind the peak", rate, draws.falling, 0.35),
            Behavior("peak and end", "the peak at step = warmup, 0 at step = total", rate, draws.turning_points, 0.2),
            Behavior("no warmup", "the same with a rise of no steps, or of one", rate, draws.cold_starts, 0.15),
        ),
    ),
    Piece(
        name="tune_rate",
        lesson=LESSON,
        signature="(run, rates, seeds)",
        points=4,
        difficulty=2,
        stub="Return (rate, loss): the rate whose runs have the least median loss, and this loss.",
        unlocks="You can compare two ways of training without fooling yourself.",
        behaviors=(
            Behavior(
                "several seeds",
                "the rate with the least median, and this median",
                tuned,
                draws.tables_of_losses,
                0.5,
                called=TUNED,
            ),
            Behavior(
                "one seed", "the same where every rate has a single run", tuned, draws.one_seed, 0.15, called=TUNED
            ),
            Behavior(
                "runs that ran away",
                "the same where runs end at nan or at infinity",
                tuned,
                draws.runaways,
                0.35,
                called=TUNED,
            ),
        ),
    ),
)
