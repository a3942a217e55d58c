"""Two sheets for looking things up, for learners: a glossary, and all formulas on one page.

They know what `terms` found in the lessons, and how a sheet looks.
"""

from collections.abc import Sequence
from itertools import groupby

from autograder.authoring.terms import Formula, LessonTerms
from autograder.card import anchor
from autograder.exercises import lesson_title

GLOSSARY = """# Steepest: the glossary

Every term in the order in which the course introduces it, in one sentence, below the section that introduces it.
See also [the map](index.md) and [the formulas](formulas.md).
"""

FORMULAS = """# Steepest: the formulas

What the lessons derive, on one page, with the piece that computes it. See also [the map](index.md) and
[the glossary](glossary.md).

| Lesson | What | Formula | Piece |
|:--|:--|:--|:--|
"""


def glossary(lessons: Sequence[LessonTerms]) -> str:
    """The terms in Markdown, lesson by lesson."""
    return "\n".join([GLOSSARY, *map(_chapter, lessons)])


def _chapter(lesson: LessonTerms) -> str:
    name = lesson.lesson.lesson
    parts = [f"## {name[:2]} {lesson.lesson.head['title']}\n"]
    for section, terms in groupby(lesson.terms, key=lambda term: term.section):
        parts.append(f"### [{section}]({name}/{lesson_title(name)}.ipynb#{anchor(section)})\n")
        parts.append("".join(f"- **{term.name}**: {term.says}\n" for term in terms))
    return "\n".join(parts)


def formula_sheet(lessons: Sequence[LessonTerms]) -> str:
    """The formulas in Markdown: one table, so that it fits on a page."""
    return FORMULAS + "".join(
        _row(formula, lesson.lesson.lesson[:2]) for lesson in lessons for formula in lesson.formulas
    )


def _row(formula: Formula, lesson: str) -> str:
    # A bar would end the cell of the table.
    shown = ", ".join(f"${part}$" for part in formula.parts).replace("|", r"\vert ")
    return f"| {lesson} | {formula.says} | {shown} | {f'`{formula.piece}`' if formula.piece else ''} |\n"
