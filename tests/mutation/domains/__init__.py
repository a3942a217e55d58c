"""Draws from the domain of each docstring, and the breaks that change nothing on it; a module a lesson."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from autograder.exercises import LESSONS, lesson_title
from tests.mutation.equality import Draw

_MODULES = [import_module(f"{__name__}.{lesson_title(lesson)}") for lesson in LESSONS]

DOMAINS: dict[str, Draw] = {name: draw for module in _MODULES for name, draw in module.DOMAINS.items()}

SEEN: dict[str, Callable[..., Any]] = {
    name: seen for module in _MODULES for name, seen in getattr(module, "SEEN", {}).items()
}
"""What is compared, from all names and a draw, where the result of the piece itself cannot be."""

EQUAL: dict[str, dict[str, str]] = {name: breaks for module in _MODULES for name, breaks in module.EQUAL.items()}
"""Breaks that a check accepts, by piece, with the reason why nobody can tell them from the reference."""
