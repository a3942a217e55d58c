"""How a figure's goal is reached: the moves of its controls."""

from dataclasses import dataclass
from typing import Any

Move = tuple[str, Any]


@dataclass(frozen=True)
class Way:
    """A figure; the moves that reach its goal, the last one lighting it; moves that change what is seen.

    `near` holds moves that come near to the goal and must not light it.
    """

    lesson: str
    name: str
    goal: str
    moves: tuple[Move, ...]
    changes: tuple[Move, ...]
    near: tuple[Move, ...] = ()
