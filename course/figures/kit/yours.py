"""The learner's own functions, borrowed for a figure: asked carefully, and refused kindly. Knows no figure."""

import contextlib
import io
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from autograder import watchdog
from autograder.learner import progress

SECONDS = 2.0


class Refused(Exception):
    """The learner's function cannot be shown here; the message is a sentence for the learner."""


def first_open(pieces: Sequence[str]) -> str:
    """The first of `pieces` that has not passed yet; empty when all have."""
    return next((piece for piece in pieces if not progress.has_passed(piece)), "")


def ask(pieces: Sequence[str], measure: Callable[[Mapping[str, Any]], Any]) -> Any:
    """What `measure` makes of the learner's functions for `pieces`. Refused when one of them fails or is slow."""
    notebook = progress.names()
    borrowed = {piece: _careful(piece, notebook.get(piece)) for piece in pieces}
    try:
        with watchdog.limit(SECONDS), contextlib.redirect_stdout(io.StringIO()):
            return measure(borrowed)
    except watchdog.TooSlow:
        raise Refused(f"Your {pieces[-1]} took more than {SECONDS:g} seconds here") from None
    except (IndexError, KeyError, TypeError, ValueError):
        raise Refused(f"Your {pieces[-1]} gave back something of another form than it should here") from None


def _careful(piece: str, function: Any) -> Callable[..., Any]:
    def careful(*arguments: Any) -> Any:
        if not callable(function):
            raise Refused(f"There is no function {piece} in the notebook now")
        try:
            return _plain(function(*arguments))
        except Refused as refused:
            raise Refused(f"Your {piece} gave back {refused} here") from None
        except Exception as error:
            raise Refused(f"Your {piece} stopped with {type(error).__name__} here") from None

    return careful


def _plain(result: Any) -> Any:
    """A number, or a list of numbers, as Python's own; Refused with a word for what it is instead."""
    if isinstance(result, list | tuple) or getattr(result, "ndim", False):
        return [_plain(item) for item in result]
    if result is None or isinstance(result, str):
        raise Refused("None" if result is None else "a text")
    number = float(result)
    if not math.isfinite(number):
        raise Refused(f"{number}")
    return number
