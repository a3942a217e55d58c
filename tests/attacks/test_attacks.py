"""Nothing that a submission tries wins. Slow ones run in `make test-all`, all of them with a table in `make attack`."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.grading.sandbox.holder import open_sandbox
from tests.attacks.arena import ATTACKS, Arena
from tests.attacks.attack import Attack
from tests.attacks.handing_in import TRIALS, Trial
from tests.attacks.world import world


@pytest.fixture(scope="module")
def arena(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Arena]:
    with open_sandbox() as held, world(tmp_path_factory.mktemp("world")) as made:
        yield Arena(held, made)


@pytest.mark.parametrize(
    "attack",
    [pytest.param(a, id=f"{a.row}-{a.name}", marks=[pytest.mark.slow] if a.slow else []) for a in ATTACKS],
)
def test_an_attack_runs_and_does_not_win(arena: Arena, attack: Attack) -> None:
    seen = arena.try_it(attack)
    assert seen.ran, seen
    assert not seen.won, seen


@pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: f"{trial.row}-{trial.name}")
def test_a_trial_runs_and_does_not_win(trial: Trial, tmp_path: Path) -> None:
    seen = trial.try_it(tmp_path)
    assert seen.ran, seen
    assert not seen.won, seen


def test_the_table_is_long_and_names_nothing_twice() -> None:
    names = Counter((thing.row, thing.name) for thing in (*ATTACKS, *TRIALS))
    assert max(names.values()) == 1
    assert len(names) > 150
    assert {row for row, _ in names} == {*range(1, 15), 16, 17, 18}
