"""The map of the course, a page for learners: the lessons in order, what each asks, builds and takes.

Made from the lessons' texts and the tables alone, so that it never says something else than they do.
"""

from collections.abc import Sequence

from autograder.authoring.cells import building_minutes, reading_minutes
from autograder.authoring.text import LessonText
from autograder.exercises import LESSONS, lesson_title

HEAD = """# Steepest: the map of the course

From "what is a slope" to a neural network and an autodiff engine of your own, with NumPy alone. Work through the
lessons in order: each uses what you built in those before it. Open a lesson, run its cells from top to bottom with
Shift+Enter, and save with Ctrl+S. Times are for a first reading; every lesson has good places to stop.

To look things up there are [the glossary](glossary.md), every term in one sentence, and [the formulas](formulas.md), on
one page.
"""


def course_map(lessons: Sequence[LessonText]) -> str:
    """The page in Markdown, the lessons in the order of the tables."""
    by_name = {lesson.lesson: lesson for lesson in lessons}
    known = [by_name[name] for name in LESSONS if name in by_name]
    return "\n".join([HEAD, *map(_entry, known)])


def _entry(lesson: LessonText) -> str:
    name, head = lesson.lesson, lesson.head
    pieces = ", ".join(f"`{piece.name}`" + " (bonus)" * piece.bonus for piece in LESSONS[name])
    points = sum(piece.points for piece in LESSONS[name]) + sum(q.points for q in lesson.questions().values())
    minutes = reading_minutes(lesson), building_minutes(lesson)
    return f"""## [{name[:2]} {head["title"]}]({name}/{lesson_title(name)}.ipynb)

**{head["question"]}**

You build {pieces}. About {minutes[0]} minutes to read, look and predict, {minutes[1]} to build; {points:g} points.
Builds on: {"; ".join(head["builds_on"])}.
"""
