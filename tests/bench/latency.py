"""How long after a key on a slider the new picture stands on the page: every figure of every lesson, in Chromium.

`python -m tests.bench.latency [LESSON ...]` prints a table; a lesson's number, such as 01, is enough. It exits with 1
when a slider's median is over its limit. Numbers of a busy machine say little: look at its load first.
"""

import os
import statistics
import sys
import tempfile
from pathlib import Path

from autograder.exercises import LESSONS
from tests.journeys.hand import Hand, key_to_picture, p95, sliders
from tests.journeys.open_figures import desk, shown, ways

DRAGGED, DRAWN = 33.0, 100.0
"""Milliseconds: for pictures that are SVG strings, two frames of a screen; for those that matplotlib draws, a blink."""

KEYS = 24


def limit(hand: Hand) -> float:
    """The limit of a figure, by how its picture is made: only the kit's own SVG is as large as it is shown."""
    width, height = (hand.figure.locator("svg.steepest-picture").get_attribute(side) for side in ("width", "height"))
    box = hand.figure.locator("svg.steepest-picture").get_attribute("viewBox")
    return DRAGGED if box == f"0 0 {width} {height}" else DRAWN


def main(*chosen: str) -> int:
    """Print the table; 1 when a limit is not kept."""
    missed = 0
    print(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    print(f"{'lesson':<16}{'figure':<30}{'slider':<10}{'median ms':>10}{'p95 ms':>10}{'at most':>10}")
    with tempfile.TemporaryDirectory() as folder, desk(Path(folder)) as opened:
        for lesson in (name for name in LESSONS if not chosen or name.startswith(chosen)):
            with opened.lesson(lesson) as notebook:
                for way in ways(lesson):
                    hand = shown(notebook, way)
                    for slider in sliders(hand.declared):
                        found = key_to_picture(hand, slider, KEYS)
                        median, most = statistics.median(found), limit(hand)
                        missed += median > most
                        figure = f"{way.name} {way.goal}"
                        print(
                            f"{lesson:<16}{figure:<30}{slider.name:<10}{median:>10.1f}{p95(found):>10.1f}{most:>10.0f}"
                        )
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
