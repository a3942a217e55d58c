"""Attacks, tried: on our sandbox, and the forgeries on stock nbgrader in the same run."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder.authoring import CHECKOUT
from autograder.authoring.make_keys import make_key
from autograder.exercises import LESSONS, lesson_title
from autograder.grading.judging.grade import grade
from autograder.grading.judging.graded import Graded
from autograder.grading.judging.plan import Plan, load_plan
from autograder.grading.sandbox.holder import Sandbox
from autograder.grading.student import conversation
from autograder.keys import LessonKey, load
from tests.attacks import forging, harming, lying
from tests.attacks.attack import Attack, Notebook
from tests.attacks.handing_in import TRIALS, Seen
from tests.attacks.world import CANARY, World, living_below
from tests.grading.small_class import LESSON, TITLE, handed_in, released_text

ATTACKS: tuple[Attack, ...] = (*forging.ATTACKS, *lying.ATTACKS, *harming.ATTACKS)
SEED = "an attack's class"


def key(lesson: str = LESSON) -> LessonKey:
    """The class's key, which no attack has seen."""
    return make_key(lesson, SEED, {}, load(lesson).questions)


def notebook(attack: Attack, made: World | None, lesson: str = LESSON) -> bytes:
    """The submission of an attack: nothing solved, its cells behind the imports, its pieces, its change."""
    data: Notebook = json.loads(released_text(lesson))
    fill = made.fill if made else str
    cells = [
        {"cell_type": "code", "id": f"mine-{n}", "metadata": {}, "outputs": [], "execution_count": None, "source": text}
        for n, text in enumerate(map(fill, attack.cells))
    ]
    at = next(i for i, c in enumerate(data["cells"]) if c["metadata"].get("nbgrader", {}).get("grade_id") == "imports")
    data["cells"][at + 1 : at + 1] = cells
    for cell in data["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        cell["source"] = fill(attack.pieces[name]) if name in attack.pieces else cell["source"]
    if attack.change:
        attack.change(data)
    return json.dumps(data).encode()


class Arena:
    """A sandbox in a world, and an honest submission of `student`, of the simulated class, after each attack."""

    def __init__(self, held: Sandbox, made: World, lesson: str = LESSON, student: str = "ada") -> None:
        self._held, self._made, self._lesson = held, made, lesson
        self._plan, self._key = load_plan(lesson), key(lesson)
        self._honest = handed_in(lesson)[student]
        self._before = self._grade(self._honest)

    def _grade(self, data: bytes) -> Graded:
        return grade(data, self._plan, self._key, self._held)

    def try_it(self, attack: Attack) -> Seen:
        """What an attack comes to."""
        self._made.calls.clear()
        graded = self._grade(notebook(attack, self._made, self._lesson))
        ran = attack.ran(graded)
        points = sum(verdict.points for _, verdict in graded.verdicts)
        won = [f"{points:g} points"] if points else []
        won += ["a secret was read"] if CANARY in graded.to_json() else []
        won += self._made.damage()
        left = living_below(self._held.pid)
        won += [f"{left} processes left"] if left > 2 else []
        if self._grade(self._honest) != self._before:
            won.append("the next submission is graded otherwise")
        return Seen(ran, "; ".join(won) or _happened(graded), bool(won))


def _happened(graded: Graded) -> str:
    """The first thing that the record says."""
    own = [cell.error or cell.stdout for cell in graded.cells if cell.extra and (cell.error or cell.stdout)]
    finding = graded.verdicts[0][1].behaviors[0].finding
    said = [*own, *graded.notes, finding.differs if finding else ""]
    return " ".join(next((text for text in said if text), "nothing").split())[:90]


def elsewhere(attack: Attack, lesson: str) -> Attack:
    """The same attack on another lesson: the names of its pieces, and its own, stand for those of lesson 01."""
    pieces = [piece.name for piece in LESSONS[lesson]]
    names = {piece.name: pieces[n % len(pieces)] for n, piece in enumerate(LESSONS[LESSON])}
    names |= {LESSON: lesson, TITLE: lesson_title(lesson)}
    known = re.compile(r"\b(?:piece-)?(" + "|".join(names) + r")\b")

    def said(text: str) -> str:
        return known.sub(lambda found: found[0].replace(found[1], names[found[1]]), text)

    return replace(
        attack,
        cells=tuple(map(said, attack.cells)),
        pieces={said(name): said(text) for name, text in attack.pieces.items()},
    )


def plan() -> Plan:
    """The plan that attacks are graded by."""
    return load_plan(LESSON)


def trials() -> Iterator[tuple[int, str, Seen]]:
    """The trials outside of the sandbox, each in a folder of its own."""
    for trial in TRIALS:
        with TemporaryDirectory() as folder:
            yield trial.row, trial.name, trial.try_it(Path(folder))


# --- stock nbgrader ---------------------------------------------------------------------------------------

STOCK_CONFIG = """
c = get_config()
c.CourseDirectory.course_id = "stock"
"""


def on_stock(attacks: Sequence[Attack], root: Path) -> dict[str, str]:
    """What stock `nbgrader autograde` gives for each attack: points, or why it has none."""
    (root / "nbgrader_config.py").write_text(STOCK_CONFIG)
    source = root / "source" / LESSON
    source.mkdir(parents=True)
    instructors = CHECKOUT / "solutions" / "notebooks" / LESSON / f"{TITLE}.ipynb"
    (source / f"{TITLE}.ipynb").write_bytes(instructors.read_bytes())
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    names = {}
    for number, attack in enumerate(attacks):
        names[f"s{number:03}"] = attack.name
        folder = root / "submitted" / f"s{number:03}" / LESSON
        folder.mkdir(parents=True)
        (folder / f"{TITLE}.ipynb").write_bytes(notebook(replace(attack, files={}), None))
        for name, text in attack.files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
    script = (CHECKOUT / "tests" / "attacks" / "stock.py").read_text()
    command = [sys.executable, "-c", script, LESSON, *names]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
    if not done.stdout.strip():
        raise RuntimeError(done.stderr[-2000:])
    return {names[student]: said for student, said in json.loads(done.stdout.splitlines()[-1]).items()}


def quicker(seconds: float) -> float:
    """Let a cell take only `seconds`, so that a tour of endless loops ends; gives what it was."""
    before = conversation.CELL_SECONDS
    conversation.CELL_SECONDS = seconds
    return before
