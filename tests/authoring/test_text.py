"""An author's mistake in a lesson's text is refused, with file and line and what is expected."""

import re
from pathlib import Path

import pytest

from autograder.authoring import CHECKOUT
from autograder.authoring.text import LessonError, read_lesson
from autograder.exercises import PIECES

LESSON = CHECKOUT / "solutions" / "lessons" / "01_derivatives.md"
TEXT = LESSON.read_text(encoding="utf-8")


def _first(pattern: str) -> str:
    found = re.search(pattern, TEXT, re.MULTILINE | re.DOTALL)
    assert found, pattern
    return found[0]


A_PIECE = _first(r"^```{piece} secant_slope\n.*?^```$")
A_FIGURE = _first(r"^```{figure} .*?^```$")
A_QUIZ = _first(r"^```{quiz} .*?^```$")
GOALS = _first(r"^```{goals}\n.*?^```$")

SLIPS = {
    # what the author did: (old text, new text, what the refusal says)
    "an unknown piece": ("{piece} secant_slope", "{piece} secant_slop", "unknown piece 'secant_slop'"),
    "a piece left out": (A_PIECE, "", "the pieces stand as"),
    "a piece without a hint": ("nudge:", "nugde:", "`nudge` is missing"),
    "a section that teaches without goals": (GOALS, "", "teaches but has no {goals}"),
    "a figure without alt text": (
        A_FIGURE,
        re.sub(r"alt: >-.*```", "```", A_FIGURE, flags=re.DOTALL),
        "`alt` is missing",
    ),
    "a picture without alt text": ("You walk along a road.", "![](road.png)", "a picture without alt text"),
    "a quiz without points": (A_QUIZ, re.sub(r"points: \d+\n", "", A_QUIZ), "`points` is missing"),
    "an answer that is no option": (A_QUIZ, re.sub(r"right: \w", "right: z", A_QUIZ), "'z' is not among the options"),
    "a wrong option without a misconception": (
        A_QUIZ,
        re.sub(r"misconception: \w+", "misconception:", A_QUIZ, count=1),
        "needs a misconception",
    ),
    "an option that is no letter": (
        A_QUIZ,
        re.sub(r"^  a:", "  A:", A_QUIZ, flags=re.MULTILINE),
        "letters from a to z",
    ),
    "a directive that does not exist": ("```{goals}", "```{gaols}", "unknown directive {gaols}"),
    "a body that is not YAML": ("worked:\n", "worked: [\n", "is not YAML"),
    "an unknown lesson": ("lesson: 01_derivatives", "lesson: 01_slopes", "unknown lesson '01_slopes'"),
    "no question": ("question: How steep", "qestion: How steep", "the front matter needs `question`"),
    "no front matter": ("---\nlesson", "lesson", "the text starts with front matter"),
    "a piece that stands twice": (A_PIECE, f"{A_PIECE}\n\n{A_PIECE}", "the pieces stand as"),
    "a question that stands twice": (A_QUIZ, f"{A_QUIZ}\n\n{A_QUIZ}", "stands twice"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_refused_with_file_and_line(slip: str, tmp_path: Path) -> None:
    old, new, says = SLIPS[slip]
    assert old in TEXT
    path = tmp_path / "01_derivatives.md"
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LessonError) as refused:
        read_lesson(path)
    message = str(refused.value)
    assert says in message
    found = re.match(re.escape(str(path)) + r":(\d+): ", message)
    assert found
    assert 1 <= int(found[1]) <= TEXT.count("\n") + 20


def test_the_line_is_where_the_slip_stands(tmp_path: Path) -> None:
    path = tmp_path / "01_derivatives.md"
    path.write_text(TEXT.replace("{piece} secant_slope", "{piece} secant_slop"), encoding="utf-8")
    line = TEXT[: TEXT.index("```{piece} secant_slope")].count("\n") + 1
    with pytest.raises(LessonError, match=rf":{line}: unknown piece"):
        read_lesson(path)


def test_the_lesson_is_read_whole() -> None:
    lesson = read_lesson(LESSON)
    kinds = {block.kind for block in lesson.blocks}
    assert kinds == {"text", "goals", "predict", "figure", "piece", "stop", "code-cell", "quiz", "patient"}
    assert all(block.body.strip() for block in lesson.blocks)


def test_a_name_is_asked_for_in_one_lesson_only() -> None:
    """`check` looks a name up in the whole course: a second question of the same name would never be reached."""
    questions = [name for path in sorted(LESSON.parent.glob("*.md")) for name in read_lesson(path).questions()]
    names = [*questions, *PIECES]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []
