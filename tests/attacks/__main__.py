"""`make attack`: every attack on our grading, and the forgeries on stock nbgrader, side by side.

Fails when one of them wins here, when a payload did not run, or when fewer than STOCK_WINS forgeries win on stock
nbgrader: then they would prove nothing.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder import tools_path
from autograder.grading.sandbox.holder import open_sandbox
from tests.attacks.arena import ATTACKS, Arena, on_stock, trials
from tests.attacks.world import world

STOCK_WINS = 15


def main() -> int:
    """Print the table; 1 when it is not as it should be."""
    tools_path.put_first()
    forgeries = [attack for attack in ATTACKS if attack.forges]
    with TemporaryDirectory() as folder, open_sandbox() as held, world(Path(folder)) as made:
        arena = Arena(held, made)
        rows = [(attack.row, attack.name, arena.try_it(attack)) for attack in ATTACKS]
    rows += trials()
    with TemporaryDirectory() as folder:
        stock = on_stock(forgeries, Path(folder))
    print(f"{'row':>3}  {'what was tried':<62}{'ran':<5}{'here':<6}{'stock nbgrader':<16}what happened here")
    for row, name, seen in sorted(rows, key=lambda line: line[0]):
        here, ran = ("WINS" if seen.won else "loses"), ("yes" if seen.ran else "NO")
        print(f"{row:>3}  {name[:60]:<62}{ran:<5}{here:<6}{stock.get(name, '')[:15]:<16}{seen.happened}")
    won = [name for _, name, seen in rows if seen.won]
    idle = [name for _, name, seen in rows if not seen.ran]
    gained = [name for name, said in stock.items() if said.endswith("points") and said != "0 points"]
    broke = [name for name, said in stock.items() if said.startswith("no grade")]
    print(f"\n{len(rows)} attacks here: {len(won)} win, {len(idle)} did not run.")
    print(f"{len(stock)} forgeries on stock nbgrader: {len(gained)} earn points, {len(broke)} lose the submission.")
    return 1 if won or idle or len(gained) < STOCK_WINS else 0


if __name__ == "__main__":
    sys.exit(main())
