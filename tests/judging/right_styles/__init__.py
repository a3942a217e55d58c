"""Right solutions in other styles: what a check must never punish. Three or more a piece; a module a lesson.

Each is a program text, as it would stand in a learner's cells, in a namespace that holds the other pieces.
"""

from importlib import import_module

from autograder.exercises import LESSONS, lesson_title

RIGHT: dict[str, tuple[str, ...]] = {
    name: texts
    for lesson in LESSONS
    for name, texts in import_module(f"{__name__}.{lesson_title(lesson)}").RIGHT.items()
}
