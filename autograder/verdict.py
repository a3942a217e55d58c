"""The record of a judgement: what held, what did not, and what is said about it. Standard library only."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Finding:
    """The first thing that differs in one behavior.

    `kind` names the difference (see :mod:`autograder.faults`), `differs` says it in a sentence. `called`, `expected`
    and `got` are texts; `mistake`, `says` and `hint` belong to a named mistake and are empty without one;
    `section` is the heading to reread.
    """

    kind: str
    differs: str
    called: str = ""
    expected: str = ""
    got: str = ""
    mistake: str = ""
    says: str = ""
    hint: str = ""
    section: str = ""


@dataclass(frozen=True)
class Judged:
    """One behavior: how many of its `cases` hold, and the finding where not all do."""

    name: str
    share: float
    cases: int
    held: int
    finding: Finding | None = None

    @property
    def holds(self) -> bool:
        """Whether every case holds."""
        return self.held == self.cases and self.finding is None


@dataclass(frozen=True)
class Verdict:
    """What is said of one piece, or one question: the behaviors, and `says` for a pass."""

    piece: str
    lesson: str
    of: float
    behaviors: tuple[Judged, ...]
    says: str = ""

    @property
    def points(self) -> float:
        """The points earned, from 0 to `of`: the shares of the behaviors that hold."""
        if self.passed:
            return float(self.of)
        return round(self.of * sum(judged.share for judged in self.behaviors if judged.holds), 2)

    @property
    def passed(self) -> bool:
        """Whether everything holds."""
        return all(judged.holds for judged in self.behaviors)

    @property
    def mistakes(self) -> tuple[str, ...]:
        """The names of the mistakes that were recognized, each once, in order."""
        found = [judged.finding.mistake for judged in self.behaviors if judged.finding and judged.finding.mistake]
        return tuple(dict.fromkeys(found))

    def to_data(self) -> dict[str, Any]:
        """The verdict as data for JSON, with the points."""
        return {**asdict(self), "points": self.points, "passed": self.passed}
