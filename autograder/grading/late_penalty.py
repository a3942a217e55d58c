"""nbgrader's late-submission plugin, as nbgrader_config.py names it: what a late submission loses."""

from functools import cache
from typing import Any

from autograder.grading.reducing.standing import Penalty


def late_penalty(config: Any) -> Penalty:
    """The penalty that AssignLatePenalties would ask its plugin for. It is loaded when somebody is late."""

    @cache
    def plugin() -> Any:
        from nbgrader.preprocessors import AssignLatePenalties

        assign = AssignLatePenalties(config=config)
        assign.init_plugin()
        return assign.plugin_inst

    def penalty(student: str, score: float, seconds_late: float) -> float | None:
        taken: float | None = plugin().late_submission_penalty(student, score, seconds_late)
        return taken

    return penalty
