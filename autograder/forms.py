"""What form a result has: numbers, several results, or something else; and how that is said in words.

Knows no key and no piece.
"""

from typing import Any

import numpy as np

from autograder.wire import Opaque

Numbers = np.ndarray[Any, np.dtype[np.float64]]


def numbers(value: Any) -> Numbers | None:
    """`value` as a float64 array (a scalar has shape ()), or None when it is not made of numbers."""
    if value is None or isinstance(value, str | Opaque | dict | bool):
        return None
    if isinstance(value, list | tuple) and _holds_text(value):
        # NumPy would give every entry the room of the longest text: gigabytes for a reply of 100 kB.
        return None
    try:
        array = np.asarray(value)
    except ValueError:
        return None
    if array.dtype.kind not in "fiu" and array.size:
        return None
    return array.astype(np.float64)


def _holds_text(value: Any) -> bool:
    return isinstance(value, str) or (isinstance(value, list | tuple) and any(map(_holds_text, value)))


def several(value: Any) -> bool:
    """Whether `value` is several results, such as arrays of several shapes."""
    return isinstance(value, list | tuple) and numbers(value) is None


def leaves(value: Any) -> list[Numbers | None]:
    """The arrays and numbers of several results, those within the results included; None for anything else."""
    return [leaf for item in value for leaf in (leaves(item) if several(item) else [numbers(item)])]


MAX_WORDS = 200
"""How many characters describe what a reply holds; one that is nested would fill megabytes."""


def describe(value: Any) -> str:
    """What kind of thing `value` is, in words: "a number", "3 numbers", "an array of shape (2, 3)"."""
    if value is None:
        return "None"
    if isinstance(value, Opaque):
        return f"a value of type {value.kind}"
    if isinstance(value, bool):
        return "True or False"
    if isinstance(value, str):
        return "a text"
    array = numbers(value)
    if array is None:
        few = isinstance(value, list | tuple) and 0 < len(value) <= 4
        return " and ".join(map(describe, value))[:MAX_WORDS] if few else f"a {type(value).__name__}"
    if array.ndim == 0:
        return "a number"
    if array.ndim == 1:
        return {0: "no numbers at all", 1: "a list of one number"}.get(array.size, f"{array.size} numbers")
    return f"an array of shape {array.shape}"
