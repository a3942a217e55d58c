"""What a piece, a behavior and a rule are: the records that the tables of exercises are made of.

This module holds no piece and judges nothing.
"""

import functools
import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

Names = Mapping[str, Any]
Inputs = dict[str, Any]
Probe = Callable[[Names, Inputs], Any]
Draws = Callable[[np.random.Generator], list[Inputs]]


@dataclass(frozen=True)
class Rule:
    """How a result is held against the key; `kind` names an entry of :data:`autograder.differ.RULES`.

    `most` is the limit of a rule that has one.
    """

    kind: str = "close"
    rtol: float = 1e-7
    atol: float = 1e-10
    most: float = 0.0


@dataclass(frozen=True)
class Behavior:
    """One thing that a piece must do: the probe that shows it, the inputs it is shown on, its share of the points.

    `expects` completes "expected: ..." in words. `oracle` names a function of the reference, called like the
    piece, whose result is the expectation where the piece's own result is only one of several right ones.
    `called` says how the inputs stand in the call where they are not the piece's arguments by name, as in
    ``"pipeline({functions})({x})"``. `held_back` names drawn inputs that no probe is given: the key keeps them, for a
    rule that looks at a result with them. `measured` names an entry of :data:`solutions.patients.MEASURED`, which
    turns each draw into the inputs, where these have to be measured with earlier solutions. `of` names another
    behavior of the piece, whose cases this one judges, too: nothing is asked for it alone.
    """

    name: str
    expects: str
    probe: Probe
    draws: Draws
    share: float = 1.0
    rule: Rule = Rule()
    oracle: str = ""
    called: str = ""
    held_back: tuple[str, ...] = ()
    measured: str = ""
    of: str = ""

    @property
    def asked_as(self) -> str:
        """The name of the behavior whose cases it judges."""
        return self.of or self.name


@functools.lru_cache(maxsize=256)
def _parameters(signature: str) -> tuple[inspect.Parameter, ...]:
    scope: dict[str, Any] = {}
    exec(f"def declared{signature}: pass", scope)
    return tuple(inspect.signature(scope["declared"]).parameters.values())


@dataclass(frozen=True)
class Piece:
    """One thing that a learner builds.

    `stub` says in words what to write; `unlocks` what passing lets the learner do. `minutes` follow from
    `difficulty` (1 to 4). The shares of the behaviors sum to 1. `uses` names earlier pieces of the lesson that its
    probes call although its own code may not, such as the class of the objects that it is given.
    """

    name: str
    lesson: str
    signature: str
    points: float
    difficulty: int
    stub: str
    behaviors: tuple[Behavior, ...]
    unlocks: str = ""
    bonus: bool = False
    seconds: float = 10.0
    uses: tuple[str, ...] = ()

    @property
    def minutes(self) -> int:
        """How long building takes, by difficulty."""
        return {1: 8, 2: 15, 3: 25, 4: 40}[self.difficulty]

    def behaviors_of(self, asked: str) -> Sequence[Behavior]:
        """The behaviors that judge the cases of the behavior with the name `asked`."""
        return [behavior for behavior in self.behaviors if behavior.asked_as == asked]

    def parameters(self) -> Sequence[inspect.Parameter]:
        """The declared parameters, with their defaults."""
        return _parameters(self.signature)


@dataclass(frozen=True)
class Question:
    """A question of a lesson's text, with the choice that is right and what each wrong one stands for.

    A learner answers by giving the name `name` one of the letters of `options`.
    """

    name: str
    lesson: str
    question: str
    options: dict[str, str]
    right: str
    why: str
    wrong: dict[str, dict[str, str]]
    points: float = 0.0
