"""What goes into a gradebook and how a submission stands in it, as plain records. Knows no database."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

Penalty = Callable[[str, float, float], float | None]
"""(student, score, seconds late) -> what is taken off; nbgrader's late-submission plugin."""


@dataclass(frozen=True)
class SourceCell:
    """A cell of the released notebook that nbgrader keeps: its role and what was released."""

    name: str
    kind: str
    source: str
    checksum: str
    locked: bool
    grade: bool
    solution: bool
    points: float = 0.0


@dataclass(frozen=True)
class Assignment:
    """A lesson as the gradebook has it."""

    lesson: str
    notebook: str
    kernelspec: str
    cells: tuple[SourceCell, ...]


@dataclass(frozen=True)
class Result:
    """What one submission came to. A score of None is left to a person; `blank` cells are as they were released."""

    student: str
    scores: Mapping[str, float | None]
    blank: frozenset[str]
    timestamp: datetime | None = None
    lms_user_id: str = ""


@dataclass(frozen=True)
class CellGrade:
    """The grade of one cell."""

    auto: float | None
    manual: float | None
    extra: float | None
    needs_manual: bool
    points: float

    @property
    def score(self) -> float:
        """What counts: a manual score before the automatic one, and extra credit; nbgrader's Grade.score."""
        counts = self.auto if self.manual is None else self.manual
        return 0.0 if counts is None else counts + (self.extra or 0.0)


@dataclass(frozen=True)
class Standing:
    """How one submission stands in the gradebook."""

    student: str
    first_name: str
    last_name: str
    email: str
    lms_user_id: str
    timestamp: datetime | None
    seconds_late: float
    penalty: float
    grades: dict[str, CellGrade] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)

    @property
    def raw_score(self) -> float:
        """The sum of the grades."""
        return sum(grade.score for grade in self.grades.values())

    @property
    def score(self) -> float:
        """What counts after a late penalty."""
        return max(0.0, self.raw_score - self.penalty)

    @property
    def max_score(self) -> float:
        """The most that there is to earn."""
        return sum(grade.points for grade in self.grades.values())
