"""The record that declares an interactive figure. Everything a figure is stands in one of these; `frame` shows it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from course.figures.kit.controls import Control
from course.figures.kit.goal import Goal

Values = Mapping[str, Any]
"""What the controls say, by the control's name."""

State = Mapping[str, Any]
"""The numbers that the picture and the sentence show."""

Recording = Mapping[str, Any]
Names = Mapping[str, Any]
Draw = Callable[[State, bool], str]
"""(state, whether its numbers are the learner's) -> SVG."""


@dataclass(frozen=True)
class Interactive:
    """A figure with one goal.

    `recorded` looks a state up in the recording; `yours` asks the learner's functions, which `names` holds under
    the names of `pieces`, for the same state. `picture` makes a `Draw` for one display of the figure; `sentence`
    says the state in words.
    """

    name: str
    goal: Goal
    controls: tuple[Control, ...]
    pieces: tuple[str, ...]
    recorded: Callable[[Values, Recording], State]
    yours: Callable[[Values, Recording, Names], State]
    picture: Callable[[Recording], Draw]
    sentence: Callable[[State], str]
