"""`make bench`: every benchmark, one after the other: cards, an epoch, a class, figures. Fails when a target is missed.

Each may be run alone, as in `python -m tests.bench.epoch`.
"""

from tests.bench import checking, epoch, grading, latency

if __name__ == "__main__":
    raise SystemExit(max([checking.main(), epoch.main(), grading.main(), latency.main()]))
