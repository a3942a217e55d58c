"""Predictions and quizzes: the right letter passes however it is typed, a wrong one is answered by what it means."""

import pytest

from autograder import card, judge, probing
from autograder.exercises import LESSONS
from autograder.exercises.piece import Question
from autograder.keys import load

QUESTIONS = [question for lesson in LESSONS for question in load(lesson).questions.values()]


def _text(question: Question, answer: object) -> tuple[float, bool, str]:
    reply = probing.choice(question.name, {question.name: answer})
    verdict = judge.judge_question(question, reply)
    return verdict.points, verdict.passed, " ".join(card.to_text(verdict).split())


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: f"{q.lesson}-{q.name}")
def test_the_right_letter_passes_and_is_told_why(question: Question) -> None:
    for typed in (question.right, question.right.upper(), f" {question.right} "):
        points, passed, text = _text(question, typed)
        assert passed
        assert points == question.points
        assert " ".join(question.why.split()) in text


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: f"{q.lesson}-{q.name}")
def test_a_wrong_letter_speaks_to_its_misconception(question: Question) -> None:
    for letter in question.options.keys() - {question.right}:
        reply = probing.choice(question.name, {question.name: letter})
        verdict = judge.judge_question(question, reply)
        assert verdict.points == 0
        assert not verdict.passed
        assert verdict.mistakes == (question.wrong[letter]["misconception"],)
        assert " ".join(question.wrong[letter]["says"].split()) in " ".join(card.to_text(verdict).split())


@pytest.mark.parametrize("answer", ["", "   ", None, 3, ["A"]])
def test_no_answer_is_said_kindly(answer: object) -> None:
    points, passed, text = _text(QUESTIONS[0], answer)
    assert (points, passed) == (0, False)
    assert "No answer yet" in text


@pytest.mark.parametrize("answer", ["z", "AB", "the first one", "A" * 10_000])
def test_what_is_no_option_is_told_the_letters(answer: str) -> None:
    points, passed, text = _text(QUESTIONS[0], answer)
    assert (points, passed) == (0, False)
    assert f"one of the letters {', '.join(QUESTIONS[0].options)}" in text
