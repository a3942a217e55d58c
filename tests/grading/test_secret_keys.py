"""A class's own key: inputs that nobody has seen, the same verdicts, kept private, replaced when it is spent."""

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from autograder import judge, keys, probing
from autograder.authoring.make_keys import PUBLIC_SEED, reference
from autograder.exercises import LESSONS
from autograder.grading.class_keys import find_key, key_print, mark_shown
from autograder.instructor.secret_keys import KeyRefused, class_key, make_class_keys
from autograder.keys import LessonKey
from solutions.mistakes import MISTAKES

LESSON = "01_derivatives"
WORDS = "correct horse battery"


@pytest.fixture(scope="module")
def secret() -> LessonKey:
    return class_key(LESSON, WORDS)


def inputs(key: LessonKey) -> dict[str, list[str]]:
    return {name: [repr(case.inputs) for case in piece.cases] for name, piece in key.pieces.items()}


def test_the_same_words_make_the_same_key_and_others_another(secret: LessonKey) -> None:
    assert keys.to_json(class_key(LESSON, WORDS)) == keys.to_json(secret)
    assert inputs(class_key(LESSON, WORDS + ".")) != inputs(secret)


def test_no_case_that_was_drawn_is_one_of_the_public_keys(secret: LessonKey) -> None:
    public = inputs(keys.load(LESSON))
    for name, cases in inputs(secret).items():
        fresh = [case for case in cases if case not in public[name]]
        assert len(fresh) > len(cases) / 2, f"{name}: most of what is asked was seen before"


def test_the_reference_passes_and_every_mistake_is_rejected_and_named(secret: LessonKey) -> None:
    names = reference(LESSON)
    for piece in LESSONS[LESSON]:
        key = secret.pieces[piece.name]
        cases = judge.cases_of(key)
        assert judge.judge(piece, key, probing.answer(piece, names, cases)).passed
        for mistake in (m for m in MISTAKES[LESSON] if m.piece == piece.name):
            reply = probing.answer(piece, {**names, piece.name: mistake.programs[0]}, cases)
            verdict = judge.judge(piece, key, reply)
            assert not verdict.passed
            assert mistake.name in verdict.mistakes


def test_questions_and_sections_are_those_of_the_public_key(secret: LessonKey) -> None:
    public = keys.load(LESSON)
    assert secret.questions == public.questions
    assert {n: p.section for n, p in secret.pieces.items()} == {n: p.section for n, p in public.pieces.items()}


def test_a_key_is_private_and_does_not_hold_its_words(tmp_path: Path) -> None:
    (path,) = make_class_keys(tmp_path / "keys", [LESSON], WORDS)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert WORDS not in path.read_text()
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_key_is_not_replaced_by_accident_and_the_old_one_is_kept(tmp_path: Path) -> None:
    (path,) = make_class_keys(tmp_path, [LESSON], WORDS)
    old = path.read_text()
    make_class_keys(tmp_path, [LESSON], WORDS)
    with pytest.raises(KeyRefused, match="there already"):
        make_class_keys(tmp_path, [LESSON], "other words, longer")
    assert path.read_text() == old
    make_class_keys(tmp_path, [LESSON], "other words, longer", rotate=True)
    assert path.read_text() != old
    (kept,) = (tmp_path / "spent").iterdir()
    assert kept.name == f"{LESSON}-{key_print(old)}.json"
    assert kept.read_text() == old


@pytest.mark.parametrize("seed", [PUBLIC_SEED, "short"])
def test_words_that_can_be_guessed_are_refused(tmp_path: Path, seed: str) -> None:
    with pytest.raises(KeyRefused):
        make_class_keys(tmp_path, [LESSON], seed)
    assert not list(tmp_path.iterdir())


def test_without_words_every_key_is_another(tmp_path: Path) -> None:
    first, second = (make_class_keys(tmp_path / n, [LESSON], "")[0].read_text() for n in "ab")
    assert first != second


def test_an_instructor_hears_of_a_public_and_of_a_shown_key(tmp_path: Path) -> None:
    assert "public key" in find_key(tmp_path, LESSON).caution()
    make_class_keys(tmp_path, [LESSON], WORDS)
    key = find_key(tmp_path, LESSON)
    assert (key.secret, key.caution()) == (True, "")
    mark_shown(tmp_path, key)
    mark_shown(tmp_path, key)
    assert "--rotate" in find_key(tmp_path, LESSON).caution()
    assert len((tmp_path / "shown.txt").read_text().splitlines()) == 1
    make_class_keys(tmp_path, [LESSON], "other words, longer", rotate=True)
    assert find_key(tmp_path, LESSON).caution() == ""


def test_the_command_makes_it_where_grading_looks(tmp_path: Path) -> None:
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()\n")
    command = [str(Path(sys.executable).parent / "steepest"), "key", "01", "--seed", WORDS]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    path = tmp_path / "grading" / "keys" / f"{LESSON}.json"
    assert json.loads(path.read_text())["lesson"] == LESSON
    again = subprocess.run(
        [*command[:-1], "other words, longer"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert again.returncode == 1
    assert "--rotate" in again.stderr
