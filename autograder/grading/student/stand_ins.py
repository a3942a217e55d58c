"""Quiet stand-ins for what a notebook offers and grading does not: the check, figures, the shell, a keyboard.

A learner may call any of it in a cell; it does nothing, gives back something harmless, and costs no points. There is
no key here and nothing to find out. Carrying is the exception: it gives the course's own pieces of earlier lessons, as
many as are at hand, so that a slip in one lesson costs nothing in the next.
"""

import builtins
import importlib.abc
import importlib.machinery
import sys
import types
from collections.abc import Callable, MutableMapping, Sequence
from typing import Any

from autograder import borrow

QUIET_MODULES = ("autograder.check", "autograder.learner", "course.figures", "course.clinic")
"""Modules, with everything below them, that are replaced by quiet ones."""

OFFERED: dict[str, dict[str, Any]] = {"autograder.learner.carry": {"carry": borrow.Lent}}
"""What quiet modules have that is not quiet."""

TIMED = ("time", "timeit", "prun", "capture", "memit", "mprun", "lprun")
"""Magics whose line or body is code of the learner's: it runs once."""


class Quiet:
    """Stands for any function and anything that holds functions: calling it does nothing."""

    def __call__(self, *arguments: Any, **options: Any) -> None:
        """Do nothing."""

    def __getattr__(self, name: str) -> "Quiet":
        if name.startswith("__"):
            raise AttributeError(name)
        return self


quiet = Quiet()


class QuietFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the quiet modules before anybody else does."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """The spec of a quiet module; None for every other name."""
        if any(name == quieted or name.startswith(f"{quieted}.") for quieted in QUIET_MODULES):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def exec_module(self, module: types.ModuleType) -> None:
        """Let every attribute that is not offered be a function that does nothing."""
        module.__dict__.update(OFFERED.get(module.__name__, {}), __getattr__=quiet.__getattr__)


class QuietShell:
    """What `get_ipython()` gives: magics that time code run it once, everything else does nothing."""

    def __init__(self, run: Callable[[str], None]) -> None:
        self._run = run

    def run_line_magic(self, name: str, line: str = "", **options: Any) -> None:
        """Run the code of a timing magic."""
        if name in TIMED:
            self._run(_without_options(line))

    def run_cell_magic(self, name: str, line: str = "", body: str = "") -> None:
        """Run the body of a timing magic, the line first where it is set-up code."""
        if name == "timeit":
            self._run(_without_options(line))
        if name in TIMED:
            self._run(body)

    magic = run_line_magic

    def getoutput(self, command: str, **options: Any) -> list[str]:
        """No command runs here, so it prints nothing."""
        return []

    def __getattr__(self, name: str) -> Quiet:
        return quiet


def _without_options(line: str) -> str:
    """`-n 10 -r3 f(x)` -> `f(x)`."""
    words = line.split()
    while words and words[0].startswith("-") and len(words[0]) > 1:
        option = words.pop(0)
        if option in ("-n", "-r") and words:
            words.pop(0)
    return line[line.index(words[0]) :] if words else ""


def no_keyboard(prompt: object = "", /) -> str:
    """Stands for `input`: shows the prompt and gives back an empty line."""
    print(prompt)
    return ""


def install(names: MutableMapping[str, Any], run: Callable[[str], None]) -> None:
    """Put the stand-ins in their places; `run` executes text in the learner's `names`."""
    for name in [n for n in sys.modules if n.startswith(QUIET_MODULES)]:
        del sys.modules[name]
    sys.meta_path.insert(0, QuietFinder())
    builtins.input = no_keyboard
    shell = QuietShell(run)
    names.update(get_ipython=lambda: shell, display=_display, exit=quiet, quit=quiet)


def _display(*things: Any, **options: Any) -> None:
    for thing in things:
        print(repr(thing))
