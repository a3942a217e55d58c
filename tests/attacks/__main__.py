"""`make attack`: every attack on our grading, the forgeries in every lesson, and on stock nbgrader, side by side.

Fails when one of them wins here, when a payload did not run, or when fewer than STOCK_WINS forgeries win on stock
nbgrader: then they would prove nothing.
"""

import itertools
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder import tools_path
from autograder.exercises import LESSONS
from autograder.grading.sandbox.holder import open_sandbox
from tests.attacks.arena import ATTACKS, Arena, elsewhere, on_stock, trials
from tests.attacks.attack import Attack
from tests.attacks.handing_in import Seen
from tests.attacks.world import world
from tests.grading.small_class import LESSON

STOCK_WINS = 15
OTHERS = tuple(lesson for lesson in LESSONS if lesson != LESSON)


def in_lesson(lesson: str, arena: Arena, forgeries: list[Attack]) -> list[tuple[str, Seen]]:
    """The forgeries in another lesson than the one that they are written for."""
    return [(f"{lesson}: {attack.name}", arena.try_it(elsewhere(attack, lesson))) for attack in forgeries]


def main() -> int:
    """Print the table; 1 when it is not as it should be."""
    tools_path.put_first()
    forgeries = [attack for attack in ATTACKS if attack.forges]
    with TemporaryDirectory() as folder, open_sandbox() as held, world(Path(folder)) as made:
        arena = Arena(held, made)
        rows = [(attack.row, attack.name, arena.try_it(attack)) for attack in ATTACKS]
        everywhere = {lesson: in_lesson(lesson, Arena(held, made, lesson, "bela"), forgeries) for lesson in OTHERS}
    rows += trials()
    with TemporaryDirectory() as folder:
        stock = on_stock(forgeries, Path(folder))
    print(f"{'row':>3}  {'what was tried':<62}{'ran':<5}{'here':<6}{'stock nbgrader':<16}what happened here")
    for row, name, seen in sorted(rows, key=lambda line: line[0]):
        here, did = ("WINS" if seen.won else "loses"), ("yes" if seen.ran else "NO")
        print(f"{row:>3}  {name[:60]:<62}{did:<5}{here:<6}{stock.get(name, '')[:15]:<16}{seen.happened}")
    print()
    for lesson, tried in everywhere.items():
        ran, won = (sum(getattr(seen, what) for _, seen in tried) for what in ("ran", "won"))
        print(f"{lesson:<16}{len(tried):>4} forgeries: {ran} ran, {won} win")
    named = [*((name, seen) for _, name, seen in rows), *itertools.chain.from_iterable(everywhere.values())]
    winners = [name for name, seen in named if seen.won]
    idle = [name for _, name, seen in rows if not seen.ran]
    gained = [name for name, said in stock.items() if said.endswith("points") and said != "0 points"]
    broke = [name for name, said in stock.items() if said.startswith("no grade")]
    print(f"\n{len(rows)} attacks on lesson 01, {sum(map(len, everywhere.values()))} forgeries on the others.")
    print(f"{len(winners)} win, {len(idle)} on lesson 01 did not run.")
    print(f"{len(stock)} forgeries on stock nbgrader: {len(gained)} earn points, {len(broke)} lose the submission.")
    return 1 if winners or idle or len(gained) < STOCK_WINS else 0


if __name__ == "__main__":
    sys.exit(main())
