"""Trusted grading inside nbgrader, by configuration alone: its command line and Formgrader's button come through here.

    c.Autograde.sanitize_preprocessors = ["autograder.grading.preprocessors.Rebuild"]
    c.Autograde.autograde_preprocessors = ["autograder.grading.preprocessors.Judge", ...nbgrader's own...]

`Rebuild` puts a learner's text into the released notebook; `Judge` runs it in the sandbox, judges outside of it, and
leaves in each check cell the points that nbgrader's SaveAutoGrades reads. What comes before any preprocessor
(symbolic links, an unreadable timestamp, a file that is no JSON) stays as nbgrader has it.
"""

import atexit
import functools
import json
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Unicode

from autograder.grading.class_keys import find_key
from autograder.grading.judging import submission
from autograder.grading.judging.grade import grade
from autograder.grading.judging.plan import released_text
from autograder.grading.reducing.autograded import SANDBOXED, Released
from autograder.grading.sandbox.holder import Sandbox, open_sandbox


class Rebuild(NbGraderPreprocessor):  # type: ignore[misc]
    """The released notebook with a learner's text in its solution cells, and the learner's own cells between."""

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Rebuild `nb`; what was odd about it goes to the log."""
        released = _released(resources["nbgrader"]["assignment"])
        rebuilt = released.plan.rebuild(submission.read(_bytes(nb)))
        for note in rebuilt.notes:
            self.log.warning("%s: %s", resources["nbgrader"]["student"], note)
        return nbformat.reads(released.rebuilt(rebuilt.cells), as_version=4), resources


class Judge(NbGraderPreprocessor):  # type: ignore[misc]
    """The autograded notebook: every cell run in the sandbox, every check judged outside of it."""

    isolation = Unicode(SANDBOXED, help="bubblewrap, or process, which is weak.").tag(config=True)
    keys = Unicode("grading/keys", help="The folder of the class's secret keys.").tag(config=True)

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Grade `nb`. SandboxError when the sandbox does not start: nothing is graded without it."""
        lesson = resources["nbgrader"]["assignment"]
        released = _released(lesson)
        key = find_key(Path(self.keys), lesson)
        if key.caution():
            self.log.warning(key.caution())
        graded = grade(_bytes(nb), released.plan, key.key, _sandbox(self.isolation, lesson))
        for note in graded.notes:
            self.log.warning("%s: %s", resources["nbgrader"]["student"], note)
        return nbformat.reads(released.notebook(graded, self.isolation), as_version=4), resources


def _bytes(nb: Any) -> bytes:
    return json.dumps(nb, default=str).encode()


@functools.cache
def _released(lesson: str) -> Released:
    return Released(lesson, released_text(lesson))


@functools.cache
def _sandbox(isolation: str, lesson: str) -> Sandbox:
    """One sandbox a process and lesson: Formgrader's server keeps it warm between notebooks."""
    sandbox = open_sandbox(isolation, lesson)
    atexit.register(sandbox.close)
    return sandbox
