"""How long a learner waits for a card: `check` of every piece and its display, right and blank.

`python -m tests.bench.checking [ROUNDS]` prints a table, and whether the 95th percentile over everything stays within
LIMIT.
"""

import statistics
import sys
import time
from typing import Any

from autograder.authoring.make_keys import reference
from autograder.check import check
from autograder.exercises import LESSONS

LIMIT = 100.0
"""Milliseconds; a person feels a longer wait (Nielsen, Usability Engineering, 1993, chapter 5)."""


def milliseconds(name: str, names: dict[str, Any], rounds: int) -> list[float]:
    """How long each of `rounds` checks took, display included, once the key is loaded."""
    check(name, names)
    found = []
    for _ in range(rounds):
        started = time.perf_counter()
        check(name, names)._repr_mimebundle_()
        found.append((time.perf_counter() - started) * 1000)
    return found


def percentile(values: list[float], share: int) -> float:
    """The `share` percent point."""
    return statistics.quantiles(values, n=100)[share - 1]


def main(rounds: int = 30) -> int:
    """Print the table; 1 when the limit is not kept."""
    everything: list[float] = []
    print(f"{'lesson':<16}{'piece':<28}{'median ms':>10}{'p95 ms':>10}")
    for lesson, pieces in LESSONS.items():
        names = reference(lesson)
        for piece in pieces:
            found = milliseconds(piece.name, names, rounds)
            blank = milliseconds(piece.name, {**names, piece.name: lambda *given: None}, rounds)
            everything += found + blank
            print(f"{lesson:<16}{piece.name:<28}{statistics.median(found):>10.1f}{percentile(found, 95):>10.1f}")
    total = percentile(everything, 95)
    print(f"95th percentile over all, right and wrong: {total:.1f} ms (at most {LIMIT:g})")
    return 0 if total <= LIMIT else 1


if __name__ == "__main__":
    raise SystemExit(main(*map(int, sys.argv[1:])))
