"""The student process: cells run as in a notebook, and a piece gets the verdict that the notebook's check gives."""

import base64
import linecache
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest

from autograder import judge, probing
from autograder.exercises import LESSONS, PIECES
from autograder.grading.judging.grade import grade
from autograder.grading.judging.graded import Graded
from autograder.grading.notebook_check import Child
from autograder.grading.student import protocol
from autograder.grading.student.protocol import Outcome
from autograder.instructor.program_text import program_text
from solutions.mistakes import MISTAKES
from tests.grading import notebooks

PROGRAMS = [
    (mistake.piece, program_text(program, mistake.piece), f"{mistake.piece}-{mistake.name}-{n}")
    for mistake in MISTAKES[notebooks.LESSON]
    for n, program in enumerate(mistake.programs)
    if isinstance(program, FunctionType)
]
PROGRAMS += [(piece.name, notebooks.right(piece.name), f"{piece.name}-right") for piece in LESSONS[notebooks.LESSON]]
PROGRAMS += [(piece.name, notebooks.blank(piece.name), f"{piece.name}-blank") for piece in LESSONS[notebooks.LESSON]]
PROGRAMS += [
    ("secant_slope", "secant_slope = 3", "not-callable"),
    ("secant_slope", "def secant_slope(f):\n    return f(1)", "signature"),
    ("secant_slope", "def secant_slope(f, a, b):\n    x = 1\n    return x / 0", "raises"),
    ("secant_slope", "def secant_slope(f, a, b):\n    return [[[[[[[[[[[[[1]]]]]]]]]]]]]", "nested"),
    ("secant_slope", "def secant_slope(f, a, b):\n    return list(range(200_000))", "too-much"),
    ("secant_slope", "def secant_slope(f, a, b):\n    return chr(0xd800)", "surrogate"),
]


@pytest.fixture(scope="module")
def child(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Child]:
    held = Child(tmp_path_factory.mktemp("folder"))
    yield held
    held.close()


def run(child: Child, source: str, number: int = 0) -> Outcome:
    child.allow(60)
    nonce = protocol.fresh_nonce()
    protocol.send(child, nonce, protocol.run_request([(number, source)]))
    return protocol.checked_outcome(protocol.receive_reply(child, nonce), number)


def ask(child: Child, piece: str) -> dict[str, Any]:
    child.allow(60)
    nonce = protocol.fresh_nonce()
    cases = judge.cases_of(notebooks.key().pieces[piece])
    protocol.send(child, nonce, protocol.ask_request(piece, cases))
    return protocol.checked_reply(protocol.receive_reply(child, nonce), len(cases))


@pytest.mark.parametrize(("piece", "text"), [p[:2] for p in PROGRAMS], ids=[p[2] for p in PROGRAMS])
def test_the_verdict_is_the_same_as_in_the_notebook(child: Child, piece: str, text: str) -> None:
    key = notebooks.key().pieces[piece]
    # best_step and tangent_line build on central_difference.
    cell = f"{notebooks.right('central_difference')}\n\n\n{text}"
    names: dict[str, Any] = {}
    linecache.cache["<here>"] = (len(cell), None, cell.splitlines(keepends=True), "<here>")
    exec(compile(cell, "<here>", "exec"), names)
    here = judge.judge(PIECES[piece], key, probing.carried(probing.answer(PIECES[piece], names, judge.cases_of(key))))
    run(child, cell)
    assert judge.judge(PIECES[piece], key, ask(child, piece)) == here


def test_a_missing_piece_is_missing(child: Child) -> None:
    run(child, "del secant_slope")
    assert ask(child, "secant_slope")["status"] == "missing"


def test_output_is_kept_in_order_and_the_last_value_is_shown(child: Child) -> None:
    outcome = run(child, "import sys\nprint('one')\nprint('two', file=sys.stderr)\n3 + 4")
    assert outcome.stdout == "one\ntwo\n7\n"
    assert outcome.error == ""


def test_an_error_is_one_line_with_the_learners_own_line(child: Child) -> None:
    outcome = run(child, "kept = 1\n\ndef inner():\n    return nothing\n\ninner()")
    assert outcome.error == "NameError: name 'nothing' is not defined (line 4: return nothing)"
    assert run(child, "kept").stdout == "1\n"
    assert run(child, "def f(:\n  1").error == "SyntaxError: invalid syntax (line 1: def f(:)"


@pytest.mark.parametrize(
    "source",
    [
        "!ls",
        "%timeit -n 10 -r 2 3 + 4",
        "%%time\nafter = 5",
        "%%timeit\n3 + 4",
        "%matplotlib inline",
        "files = !ls",
        "len?",
        "%%bash\necho hello",
        "%load_ext autoreload\n%autoreload 2",
        "name = input('who? ')",
        "get_ipython().run_line_magic('time', '3')",
        "from autograder.check import check\ncheck('secant_slope')",
        "from course.figures import derivatives as figures\nfigures.chord('level')",
        "import course.figures.derivatives as figures\nfigures.training('bottom')",
        "display(3)",
        "exit()",
    ],
)
def test_what_only_a_notebook_has_does_no_harm(child: Child, source: str) -> None:
    outcome = run(child, source)
    assert outcome.error == ""


def test_the_code_of_a_timing_magic_runs(child: Child) -> None:
    run(child, "%%time\nafter_magic = 5\n")
    assert run(child, "after_magic").stdout == "5\n"


def test_open_figures_become_pictures_and_a_giant_one_is_scaled(child: Child) -> None:
    outcome = run(child, "import matplotlib.pyplot as plt\nplt.plot([1, 2], [3, 4])\nplt.show()")
    assert len(outcome.pngs) == 1
    assert outcome.pngs[0].startswith(b"\x89PNG")
    assert run(child, "3").pngs == ()
    giant = run(child, "plt.figure(figsize=(1000, 1000)); plt.plot([1, 2]);")
    assert giant.error == ""
    width = int.from_bytes(giant.pngs[0][16:20], "big")
    assert width == 20 * 72


def test_printing_without_end_is_capped(child: Child) -> None:
    outcome = run(child, "print('x' * 10**7)\nfor _ in range(1000): print('more')")
    assert len(outcome.stdout) < protocol.MAX_STDOUT + 100
    assert "more characters" in outcome.stdout


@pytest.mark.parametrize("source", ["raise SystemExit(3)", "raise KeyboardInterrupt", "import sys\nsys.exit()"])
def test_leaving_is_an_error_of_the_cell(child: Child, source: str) -> None:
    assert run(child, source).error.startswith(("SystemExit", "KeyboardInterrupt"))
    assert run(child, "3").stdout == "3\n"


def test_a_lost_output_stream_comes_back(child: Child) -> None:
    run(child, "import sys\nsys.stdout = None\nsys.stderr = None")
    assert run(child, "print(3)").stdout == "3\n"


class Children:
    """Student processes without a sandbox."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def start(self) -> Child:
        return Child(self.folder)


def test_a_submission_is_graded_cell_by_cell(tmp_path: Path) -> None:
    notebook = notebooks.submitted({"piece-tangent_line": "tangent_line = 1 / 0"})
    picture = notebooks.cell("mine", "plt.plot([1, 2])\nprint('drawn')")
    graded = grade(
        notebooks.encoded(notebooks.after(notebook, "imports", picture)),
        notebooks.plan(),
        notebooks.key(),
        Children(tmp_path),
    )
    points = {grade_id: verdict.points for grade_id, verdict in graded.verdicts}
    assert points.pop("check-tangent_line") == 0
    assert all(points.values())
    assert list(points) == [c.grade_id for c in notebooks.plan().checks if c.grade_id != "check-tangent_line"]
    broken = next(cell for cell in graded.cells if cell.grade_id == "piece-tangent_line")
    assert broken.error == "ZeroDivisionError: division by zero (line 1: tangent_line = 1 / 0)"
    drawn = next(cell for cell in graded.cells if cell.extra)
    assert drawn.stdout.endswith("drawn\n")
    assert base64.b64decode(drawn.pngs[0]).startswith(b"\x89PNG")
    assert Graded.from_json(graded.to_json()) == graded


def test_one_cell_that_ends_the_process_costs_only_itself(tmp_path: Path) -> None:
    notebook = notebooks.submitted()
    notebooks.after(notebook, "imports", notebooks.cell("mine", "import os\nos._exit(0)"))
    graded = grade(notebooks.encoded(notebook), notebooks.plan(), notebooks.key(), Children(tmp_path))
    assert all(verdict.passed for _, verdict in graded.verdicts)
    assert any("ended the whole process" in note for note in graded.notes)


def test_one_piece_that_ends_the_process_costs_only_itself(tmp_path: Path) -> None:
    text = "import os\n\ndef best_step(f, df, x, steps):\n    os._exit(0)"
    notebook = notebooks.submitted({"piece-best_step": text})
    graded = grade(notebooks.encoded(notebook), notebooks.plan(), notebooks.key(), Children(tmp_path))
    missed = {grade_id: verdict for grade_id, verdict in graded.verdicts if not verdict.passed}
    assert list(missed) == ["check-best_step"]
    finding = missed["check-best_step"].behaviors[0].finding
    assert finding is not None
    assert finding.kind == "ended"


def test_four_cells_that_end_the_process_leave_nothing_to_ask(tmp_path: Path) -> None:
    notebook = notebooks.submitted()
    rows = [notebooks.cell(f"mine-{n}", f"import os\nos._exit({n})") for n in range(4)]
    graded = grade(
        notebooks.encoded(notebooks.after(notebook, "imports", *rows)),
        notebooks.plan(),
        notebooks.key(),
        Children(tmp_path),
    )
    kinds = {v.behaviors[0].finding.kind for _, v in graded.verdicts if v.behaviors[0].finding}
    assert kinds == {"not_asked"}
    assert len(graded.verdicts) == len(notebooks.plan().checks)


def test_an_unreadable_file_earns_nothing_and_says_why(tmp_path: Path) -> None:
    graded = grade(b"not a notebook", notebooks.plan(), notebooks.key(), Children(tmp_path))
    assert "JSON breaks off" in graded.unreadable
    assert [verdict.points for _, verdict in graded.verdicts] == [0.0] * len(notebooks.plan().checks)
    findings = [verdict.behaviors[0].finding for _, verdict in graded.verdicts]
    assert {finding.kind for finding in findings if finding} == {"unreadable"}
    assert all(finding and "could not be read" in finding.differs for finding in findings)
    assert Graded.from_json(graded.to_json()) == graded
