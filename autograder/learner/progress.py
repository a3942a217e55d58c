"""What the learner has passed since the kernel started, and who wants to know.

`check` records; figures ask, to let "Run it on yours" light up. Nothing here judges or is trusted by grading.
"""

from collections.abc import Callable, Mapping
from typing import Any

_passed: set[str] = set()
_listeners: list[Callable[[str], None]] = []
_names: dict[str, Mapping[str, Any]] = {"learner": {}}


def record(piece: str, passed: bool, names: Mapping[str, Any]) -> None:
    """Note that `piece` passed, or no longer does, with the notebook's `names`; tell every listener of a pass."""
    _names["learner"] = names
    if not passed:
        _passed.discard(piece)
        return
    _passed.add(piece)
    for listener in tuple(_listeners):
        listener(piece)


def has_passed(piece: str) -> bool:
    """Whether the last check of `piece` in this kernel passed."""
    return piece in _passed


def subscribe(callback: Callable[[str], None]) -> None:
    """Call `callback(piece)` whenever a piece passes."""
    _listeners.append(callback)


def names() -> Mapping[str, Any]:
    """The notebook's namespace, as the last check saw it; empty before the first."""
    return _names["learner"]
