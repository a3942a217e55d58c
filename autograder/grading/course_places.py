"""Where a class's things are, as nbgrader_config.py says: one configuration for nbgrader and for `steepest grade`."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.exercises import lesson_title

CONFIG = "nbgrader_config.py"


class PlacesError(Exception):
    """There is no course here; the message says to a person what to do."""


@dataclass(frozen=True)
class Places:
    """The folders and the database of a class. `config` is nbgrader's whole configuration."""

    root: Path
    submitted: Path
    autograded: Path
    feedback: Path
    db_url: str
    course_id: str
    config: Any

    @property
    def working(self) -> Path:
        """The folder of a class's working files, which is never committed."""
        return self.root / "grading"

    @property
    def keys(self) -> Path:
        """Where the class's secret keys lie."""
        return self.working / "keys"

    @property
    def cache(self) -> Path:
        """What the graders found out already."""
        return self.working / "cache.db"

    @property
    def lock(self) -> Path:
        """Held by the one that writes."""
        return self.working / "writer.lock"

    def report(self, lesson: str) -> Path:
        """The folder of a lesson's tables."""
        return self.working / "reports" / lesson

    def notebook(self, student: str, lesson: str) -> Path:
        """The autograded notebook, where Formgrader looks for it."""
        return self.autograded / student / lesson / f"{lesson_title(lesson)}.ipynb"

    def page(self, student: str, lesson: str) -> Path:
        """The page of feedback, where nbgrader's release of feedback looks for it."""
        return self.feedback / student / lesson / f"{lesson_title(lesson)}.html"


def find_places(start: Path) -> Places:
    """The places of the course at `start` or above it. PlacesError where there is no nbgrader_config.py."""
    for folder in (start.resolve(), *start.resolve().parents):
        if (folder / CONFIG).is_file():
            return read_places(folder)
    raise PlacesError(f"there is no {CONFIG} in {start} or above it; run this in the course's checkout")


def read_places(folder: Path) -> Places:
    """The places that the configuration in `folder` names; nbgrader's own defaults for what it leaves open."""
    from traitlets.config.loader import PyFileConfigLoader

    config = PyFileConfigLoader(CONFIG, path=str(folder)).load_config()
    course = config.CourseDirectory
    root = Path(course.get("root") or folder).resolve()
    url = course.get("db_url") or f"sqlite:///{root / 'gradebook.db'}"
    submitted, autograded, feedback = (
        root / course.get(f"{step}_directory", step) for step in ("submitted", "autograded", "feedback")
    )
    return Places(root, submitted, autograded, feedback, url, course.get("course_id") or "default_course", config)
