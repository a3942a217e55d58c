"""A figure's goal and its light: a grey ring, then a filled ring with a tick and the word. Knows no figure."""

import html
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from course.figures.kit.palette import var


@dataclass(frozen=True)
class Part:
    """Something to be found: what it is called, and whether a state shows it."""

    name: str
    found: Callable[[Mapping[str, Any]], bool]


@dataclass(frozen=True)
class Goal:
    """One sentence that says what to reach; its parts, in any order; what reaching it shows."""

    name: str
    sentence: str
    parts: tuple[Part, ...]
    shows: str


class Light:
    """Which parts have been found since the start. A part stays found when the learner moves on."""

    def __init__(self, goal: Goal) -> None:
        self.goal = goal
        self._found: set[str] = set()

    def see(self, state: Mapping[str, Any]) -> None:
        """Note what `state` shows."""
        self._found |= {part.name for part in self.goal.parts if part.found(state)}

    def reset(self) -> None:
        """Back to nothing found."""
        self._found.clear()

    @property
    def reached(self) -> bool:
        """Whether every part has been found."""
        return len(self._found) == len(self.goal.parts)

    def to_html(self) -> str:
        """The goal in one sentence, the light, and in words how far it is."""
        sentence, status = html.escape(self.goal.sentence), html.escape(self._status())
        kind = "reached" if self.reached else "open"
        return (
            f'<div class="steepest-goal {kind}">{_ring(self.reached)}<div><p><b>Goal.</b> {sentence}</p>'
            f'<p class="steepest-light" role="status">{status}</p></div></div>'
        )

    def _status(self) -> str:
        if self.reached:
            return f"Reached. {self.goal.shows}"
        if not self._found:
            return "Not yet."
        found = ", ".join(part.name for part in self.goal.parts if part.name in self._found)
        return f"Not yet: {len(self._found)} of {len(self.goal.parts)} ({found})."


def _ring(reached: bool) -> str:
    if not reached:
        drawn = f'<circle cx="12" cy="12" r="8.5" fill="none" style="stroke:{var("recorded")}" stroke-width="3"/>'
    else:
        tick = f'<path d="M7 12.5l3.5 3.5L17 8.5" fill="none" style="stroke:{var("page")}" stroke-width="2.5"/>'
        drawn = f'<circle cx="12" cy="12" r="10" style="fill:{var("reached")}"/>{tick}'
    return f'<svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">{drawn}</svg>'
