"""A learner's earlier pieces come along where they pass; where not, the course lends its own and says why."""

import inspect
import json
import os
import time
import traceback
from pathlib import Path
from typing import Any

import pytest

from autograder import borrow, probing
from autograder.learner import carried_card
from autograder.learner import carry as door
from autograder.learner.carried_card import Brought
from autograder.learner.carry import carry
from tests.learner.desk import FIRST, NEXT, Desk, right

SLOW = "def central_difference(f, x, h=1e-5):\n    # mine\n    return (f(x + h) - f(x - h)) / h / 2"
WRONG = "def central_difference(f, x, h=1e-5):\n    return (f(x + h) - f(x)) / h"
OWN = f"yours, from {FIRST}"
BLANK = "def central_difference(f, x, h=1e-5):\n    raise NotImplementedError"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(tmp_path, monkeypatch)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the pieces that were asked, in order."""
    pieces: list[str] = []
    answer = probing.answer

    def counting(piece: Any, *rest: Any) -> Any:
        pieces.append(piece.name)
        return answer(piece, *rest)

    monkeypatch.setattr(probing, "answer", counting)
    return pieces


def row(name: str, shown: Any) -> str:
    """What the card's text says of `name`, on one line."""
    lines = repr(shown).splitlines()
    at = next(n for n, line in enumerate(lines) if line.split()[:1] == [name])
    rest = []
    for line in lines[at + 1 :]:
        if not line.startswith("    "):
            break
        rest.append(line)
    return " ".join(" ".join([lines[at], *rest]).split()[1:])


def cube(x: float) -> float:
    return x**3


# --- one's own --------------------------------------------------------------------------------------------


def test_an_own_piece_that_passes_is_carried(desk: Desk) -> None:
    desk.work(central_difference=SLOW)
    earlier = carry("central_difference", to=NEXT)
    assert row("central_difference", earlier) == OWN
    assert "mine" in inspect.getsource(earlier.central_difference)
    assert earlier.central_difference(cube, 1.0, 0.5) == pytest.approx(3.25)
    assert "To use your own" not in repr(earlier)


def test_it_lives_in_a_module_of_its_own(desk: Desk) -> None:
    desk.work(central_difference="where = __name__\n\n" + SLOW)
    assert carry("central_difference", to=NEXT).central_difference.__globals__["where"] == "carried_central_difference"


def test_it_shows_the_declared_signature_and_the_docstring(desk: Desk) -> None:
    extra = SLOW.replace("h=1e-5", "h=1e-5, trace=False")
    desk.work(central_difference=extra, secant_slope="secant_slope = lambda f, a, b: (f(b) - f(a)) / (b - a)")
    earlier = carry("central_difference", "secant_slope", to=NEXT)
    assert str(inspect.signature(earlier.central_difference)) == "(f, x, h=1e-05)"
    assert str(inspect.signature(earlier.secant_slope)) == "(f, a, b)"
    for name in ("central_difference", "secant_slope"):
        assert getattr(earlier, name).__name__ == name
        assert getattr(earlier, name).__doc__ == borrow.lent(name).__doc__
    assert row("secant_slope", earlier) == OWN


def test_a_function_of_a_library_is_not_written_on(desk: Desk) -> None:
    text = "from autograder.borrow import lent\ncentral_difference = lent('central_difference')"
    desk.work(central_difference=text)
    before = borrow.lent("central_difference")
    earlier = carry("central_difference", to=NEXT)
    assert row("central_difference", earlier) == OWN
    assert earlier.central_difference is not before


def test_a_mistake_inside_points_to_the_learners_own_line(desk: Desk) -> None:
    desk.work(central_difference=SLOW)
    earlier = carry("central_difference", to=NEXT)
    try:
        earlier.central_difference(cube, "no number")
    except TypeError:
        told = traceback.format_exc()
    assert f'"{FIRST}/derivatives.ipynb, cell piece-central_difference", line 3' in told
    assert "return (f(x + h) - f(x - h)) / h / 2" in told


def test_trial_calls_magics_and_prints_do_not_run(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    text = f"%matplotlib inline\n{SLOW}\nprint(central_difference(sine, 0))\nslope = central_difference(sine, 0)\n!ls\n"
    desk.work(central_difference=text)
    assert row("central_difference", carry("central_difference", to=NEXT)) == OWN
    assert capsys.readouterr().out == ""


def test_a_bare_call_in_the_cell_is_not_made(desk: Desk) -> None:
    ran = desk.root / "ran"
    desk.work(central_difference=f"{SLOW}\nopen({str(ran)!r}, 'w').write('x')")
    assert row("central_difference", carry("central_difference", to=NEXT)) == OWN
    assert not ran.exists()


def test_validate_uses_ones_own_and_autograde_never_does(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.work(central_difference=SLOW)
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")
    assert row("central_difference", carry("central_difference", to=NEXT)) == OWN
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    monkeypatch.setattr(door, "OwnWork", None)
    earlier = carry("central_difference", to=NEXT)
    assert earlier.central_difference is borrow.lent("central_difference")
    assert repr(earlier) == "central_difference: the course's, as always in grading"


# --- borrowed ---------------------------------------------------------------------------------------------


BORROWED = {
    # what the learner's cell holds: what the card says
    WRONG: "yours does not pass yet (1 of 2 parts)",
    BLANK: "you have not built yours yet",
    "central_difference = 3": "yours does not pass yet (0 of 2 parts)",
    "def central_difference(f, x, h=1e-5:\n    return 1": "yours cannot be read as Python (line 1: ",
    "x = '\0'": "yours cannot be read as Python",
    "x = '\ud800'": "yours cannot be read as Python",
    "  \n": f"your notebook of {FIRST} has no cell for it",
    SLOW.replace("return (", "return over("): "yours uses over, which another cell defines; put that into the cell of",
    SLOW.replace("h=1e-5", "h=STEP"): "yours uses STEP, which another cell defines",
    "raise SystemExit": "yours does not pass yet",
    f"{SLOW}\ndel central_difference": "yours does not pass yet",
    "while True:\n    pass": "yours does not come to an end within 1 seconds",
}


@pytest.mark.parametrize(("text", "says"), BORROWED.items())
def test_what_does_not_pass_is_borrowed_and_the_card_says_why(
    desk: Desk, text: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "CELL_SECONDS", 1.0)
    desk.work(central_difference=text)
    earlier = carry("central_difference", to=NEXT)
    assert row("central_difference", earlier).startswith(f"borrowed: {says}")
    assert earlier.central_difference(cube, 1.0, 0.5) == pytest.approx(3.25)
    assert "To use your own, finish it there" in repr(earlier)


NO_NOTEBOOKS = {
    "not JSON": ("{", "is damaged"),
    "nested": ("[" * 100_000, "is damaged"),
    "another format": ('{"worksheets": []}', "is damaged"),
    "a list": ("[]", "is damaged"),
    "no cells": ('{"cells": []}', "has no cell for it"),
    "odd cells": ('{"cells": [3, null, {"cell_type": "code", "metadata": {"nbgrader": 1}}]}', "has no cell for it"),
    "too large": (" " * 2_000, "is larger than"),
}


@pytest.mark.parametrize("kind", NO_NOTEBOOKS)
def test_a_notebook_that_cannot_be_read_lends_itself_to_nothing(
    desk: Desk, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, says = NO_NOTEBOOKS[kind]
    monkeypatch.setattr("autograder.learner.own_work.MAX_BYTES", 1_000 if kind == "too large" else 20_000_000)
    desk.put(text)
    earlier = carry("central_difference", to=NEXT)
    assert says in row("central_difference", earlier)
    assert earlier.central_difference(cube, 1.0, 0.5) == pytest.approx(3.25)


def test_of_cells_that_claim_the_same_piece_the_first_counts(desk: Desk) -> None:
    desk.work(central_difference=SLOW)
    notebook = json.loads(desk.path().read_text())
    cell = next(cell for cell in notebook["cells"] if cell["id"] == "piece-central_difference")
    notebook["cells"].append({**cell, "source": WRONG})
    notebook["cells"].insert(0, {**cell, "cell_type": "markdown", "source": WRONG})
    desk.put(json.dumps(notebook))
    assert row("central_difference", carry("central_difference", to=NEXT)) == OWN


def test_a_warning_of_the_compiler_is_not_shown(desk: Desk, recwarn: pytest.WarningsRecorder) -> None:
    desk.work(central_difference="path = '\\d'\n" + SLOW)
    carry("central_difference", to=NEXT)
    assert not recwarn.list


def test_a_missing_notebook_and_a_folder_in_its_place(desk: Desk) -> None:
    says = f"borrowed: yours is missing, there is no {FIRST}/derivatives.ipynb here"
    assert row("central_difference", carry("central_difference", to=NEXT)) == says
    desk.path().mkdir(parents=True)
    assert row("central_difference", carry("central_difference", to=NEXT)) == says


def test_the_notebook_is_found_from_the_folder_of_all_lessons_too(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.work()
    monkeypatch.chdir(desk.root)
    assert row("central_difference", carry("central_difference", to=NEXT)) == OWN


def test_what_the_course_does_not_lend_says_so_when_it_is_called(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(borrow, "source", lambda name: (_ for _ in ()).throw(borrow.NotLent(f"no {name}")))
    monkeypatch.setattr(borrow, "needed", lambda name: borrow.source(name))
    earlier = carry("central_difference", to=NEXT)
    assert row("central_difference", earlier).startswith("not here: yours is missing")
    assert row("central_difference", earlier).endswith("and no central_difference")
    with pytest.raises(borrow.NotCarried, match="yours is missing"):
        earlier.central_difference(cube, 1.0)


def test_a_traceback_through_a_borrowed_piece_shows_none_of_its_lines(desk: Desk) -> None:
    try:
        carry("central_difference", to=NEXT).central_difference(cube, "no number")
    except TypeError:
        told = traceback.format_exc()
    assert "central_difference, lent by the course" in told
    assert "(x + h)" not in told


# --- pieces that call each other --------------------------------------------------------------------------


def test_a_piece_sees_the_learners_own_of_those_that_it_calls(desk: Desk) -> None:
    desk.work(central_difference=SLOW)
    earlier = carry("tangent_line", "central_difference", to=NEXT)
    assert row("tangent_line", earlier) == OWN
    assert earlier.tangent_line.__globals__["central_difference"] is earlier.central_difference


def test_a_piece_is_the_learners_though_one_that_it_calls_is_not(desk: Desk) -> None:
    desk.work(central_difference=WRONG)
    earlier = carry("tangent_line", to=NEXT)
    assert row("tangent_line", earlier) == OWN
    assert "lent" in earlier.tangent_line.__globals__["central_difference"].__code__.co_filename


def test_what_a_cell_defines_itself_is_not_asked_for(desk: Desk, asked: list[str]) -> None:
    desk.work(tangent_line=f"{SLOW}\n\n\n{right('tangent_line')}")
    carry("tangent_line", to=NEXT)
    assert asked == ["tangent_line"]


def test_a_borrowed_piece_calls_the_learners_own(desk: Desk) -> None:
    desk.work(central_difference=SLOW, tangent_line="tangent_line = None")
    earlier = carry("tangent_line", "central_difference", to=NEXT)
    assert row("tangent_line", earlier).startswith("borrowed: ")
    assert earlier.tangent_line.__globals__["central_difference"] is earlier.central_difference


def test_pieces_that_call_each_other_in_a_circle_come_to_an_end(desk: Desk) -> None:
    circle = "def central_difference(f, x, h=1e-5):\n    tangent_line(f, x)\n    return (f(x + h) - f(x - h)) / h / 2"
    desk.work(central_difference=circle)
    earlier = carry("central_difference", "tangent_line", to=NEXT)
    assert row("central_difference", earlier) == OWN
    assert earlier.tangent_line(cube, 1.0)[0] == pytest.approx(3.0)


# --- what is allowed --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "to", "says"),
    [
        (["gradient"], NEXT, f"built in {NEXT}, which does not come before {NEXT}"),
        (["gradient"], FIRST, "does not come before"),
        (["gradiant"], NEXT, "no piece has this name"),
        (["secant_slope"], "02_slopes", "there is no lesson '02_slopes'"),
    ],
)
def test_only_pieces_of_strictly_earlier_lessons_are_carried(desk: Desk, names: list[str], to: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        carry(*names, to=to)


def test_a_name_that_was_not_asked_for_says_so(desk: Desk) -> None:
    with pytest.raises(AttributeError, match="add its name to the call of carry"):
        _ = carry("secant_slope", to=NEXT).central_difference


def test_the_card_is_inert_and_links_to_the_notebook(desk: Desk) -> None:
    desk.work(central_difference="def central_difference(f, x, h=1e-5):\n    <script>alert(1)</script>")
    shown = carry("central_difference", "secant_slope", to=NEXT)._repr_mimebundle_()  # type: ignore[union-attr]
    script = "<script>alert(1)</script>"
    attack = carried_card.to_html(
        [Brought(script, script, origin, script, f'"{script}') for origin in ("own", "borrowed")]
    )
    assert "<script" not in shown["text/html"] + attack
    assert '""' not in attack
    assert f'<a href="../{FIRST}/derivatives.ipynb">' in shown["text/html"]
    assert 'role="region"' in shown["text/html"]
    for line in shown["text/plain"].splitlines():
        assert len(line) <= 88


# --- paid for once ----------------------------------------------------------------------------------------


def test_a_piece_is_judged_once_whether_it_passes_or_not(desk: Desk, asked: list[str]) -> None:
    desk.work(central_difference=SLOW, secant_slope="def secant_slope(f, a, b):\n    return 0")
    first = repr(carry("central_difference", "secant_slope", to=NEXT))
    assert asked == ["central_difference", "secant_slope"]
    assert repr(carry("central_difference", "secant_slope", to=NEXT)) == first
    assert len(asked) == 2
    assert (desk.root / ".steepest" / "carried.json").is_file()


def test_what_failed_does_not_even_run_again(desk: Desk, asked: list[str]) -> None:
    ran = desk.root / "ran"
    desk.work(central_difference=f"log = open({str(ran)!r}, 'a').write('x')\n{WRONG}")
    for _ in range(3):
        carry("central_difference", to=NEXT)
    assert ran.read_text() == "x"


def test_a_changed_cell_is_judged_again_and_so_is_what_calls_it(desk: Desk, asked: list[str]) -> None:
    desk.work()
    carry("tangent_line", "secant_slope", to=NEXT)
    assert sorted(asked) == ["central_difference", "secant_slope", "tangent_line"]
    asked.clear()
    desk.work(central_difference=WRONG)
    carry("tangent_line", "secant_slope", to=NEXT)
    assert sorted(asked) == ["central_difference", "tangent_line"]


def test_another_key_or_version_judges_again(desk: Desk, asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    desk.work()
    carry("secant_slope", to=NEXT)
    monkeypatch.setattr("autograder.keys.text", lambda lesson: "another key")
    carry("secant_slope", to=NEXT)
    monkeypatch.setattr(door, "_version", lambda: "another version")
    carry("secant_slope", to=NEXT)
    assert asked == ["secant_slope"] * 3


@pytest.mark.parametrize("damage", ["{", "[]", '{"a": 3}', "\x00", "[" * 100_000])
def test_a_damaged_memory_costs_nothing_but_time(desk: Desk, damage: str) -> None:
    desk.work()
    (desk.root / ".steepest").mkdir()
    (desk.root / ".steepest" / "carried.json").write_text(damage)
    assert row("secant_slope", carry("secant_slope", to=NEXT)) == OWN
    assert "" in json.loads((desk.root / ".steepest" / "carried.json").read_text()).values()


def test_a_folder_that_cannot_be_written_is_no_error(desk: Desk, asked: list[str]) -> None:
    desk.work()
    # Root may write anywhere, so the way is blocked by a file.
    (desk.root / ".steepest").write_text("")
    for _ in range(2):
        assert row("secant_slope", carry("secant_slope", to=NEXT)) == OWN
    assert asked == ["secant_slope"] * 2


def test_the_memory_stays_small(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.learner.judged_before.KEPT", 3)
    for n in range(6):
        desk.work(secant_slope=f"{right('secant_slope')}\n# {n}")
        carry("secant_slope", to=NEXT)
    assert len(json.loads((desk.root / ".steepest" / "carried.json").read_text())) == 3
    assert os.listdir(desk.root / ".steepest") == ["carried.json"]  # noqa: PTH208


def test_six_pieces_come_quickly_once_they_are_known(desk: Desk) -> None:
    names = ["secant_slope", "forward_difference", "central_difference", "second_difference", "tangent_line"]
    names.append("train_one_weight")
    desk.work()
    carry(*names, to=NEXT)
    took = []
    for _ in range(5):
        start = time.process_time()
        carry(*names, to=NEXT)
        took.append(time.process_time() - start)
    # Processor time: tests share their machine. On two cores it took 5 ms.
    assert min(took) < 0.05
