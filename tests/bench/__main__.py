"""`make bench`: every benchmark, one after the other."""

from tests.bench import grading

if __name__ == "__main__":
    raise SystemExit(grading.main())
