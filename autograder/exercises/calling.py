"""Probes that several lessons share: a piece is called, and what it was given is looked at afterwards.

Nothing here holds an expectation or compares, and nothing knows a lesson.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from autograder.exercises.functions import as_function
from autograder.exercises.piece import Draws, Inputs, Names, Probe


def at(name: str, *arguments: str) -> Probe:
    """The probe that calls the piece `name` with these inputs; a function that is named becomes one."""

    def called(names: Names, inputs: Inputs) -> Any:
        return names[name](*(_given(inputs[argument]) for argument in arguments))

    return called


def _given(value: Any) -> Any:
    return as_function(value) if isinstance(value, dict) and "function" in value else value


def afterwards(probe: Probe) -> Probe:
    """The probe that gives the inputs after the call, and after somebody wrote into the results."""

    def kept(names: Names, inputs: Inputs) -> Any:
        results = probe(names, inputs)
        after_call = {name: rows(value) for name, value in inputs.items()}
        write_into(results)
        return {
            "after the call": after_call,
            "after writing into the result": {name: rows(value) for name, value in inputs.items()},
        }

    return kept


def rows(value: Any) -> Any:
    """A copy in plain data: arrays, also within a list, as lists of numbers."""
    if isinstance(value, list | tuple):
        return [rows(item) for item in value]
    if isinstance(value, dict):
        return dict(value)
    return value.tolist() if isinstance(value, np.ndarray) else value


def write_into(result: Any) -> None:
    """Write into all arrays of a result, also within a list; a dict is emptied."""
    if isinstance(result, list | tuple):
        for part in result:
            write_into(part)
    elif isinstance(result, dict):
        result.clear()
    elif isinstance(result, np.ndarray) and result.flags.writeable:
        result[...] = 7.0


def by_chance(seeds: Sequence[int], draw: Callable[[np.random.Generator], Any]) -> list[Any]:
    """What `draw` gives for each seed.

    NumPy's old global state is set too, so that code which takes its chance from there can be told.
    """
    kept = np.random.get_state()
    np.random.seed(seeds[0])
    try:
        return [draw(np.random.default_rng(seed)) for seed in seeds]
    finally:
        np.random.set_state(kept)


def first_of(draws: Draws) -> Draws:
    """The first case of `draws` alone: enough to see whether an argument was changed."""
    return lambda rng: draws(rng)[:1]
