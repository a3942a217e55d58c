"""Sick networks for the clinic of lesson 13, and what its tests find on them, measured with the reference.

`sick` is the text that ships sealed, so that the clinic runs on a learner's own tools; `wards` makes the inputs of a
key out of it.
"""

from collections.abc import Callable
from typing import Any

from solutions.patients.wards import ward

MEASURED: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {"ward": ward}
"""By the name that a behavior gives: from a draw to inputs."""
