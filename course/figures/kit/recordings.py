"""What a lesson's figures play before the learner has built anything: numbers of the reference, in JSON.

The build writes them with a lesson's `record`. Knows no figure.
"""

import json
from importlib import resources
from typing import Any


def load(title: str) -> dict[str, Any]:
    """The recording of the lesson `title`. FileNotFoundError before the first build."""
    file = resources.files("course.figures") / "recordings" / f"{title}.json"
    data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return data


def rounded(number: float, digits: int = 9) -> float:
    """`number` without the rounding noise of one machine, and never as -0.0."""
    return round(float(number), digits) + 0.0
