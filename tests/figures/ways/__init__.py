"""The way to each goal of every lesson's figures; a module a lesson."""

from importlib import import_module

from autograder.exercises import LESSONS, lesson_title

WAYS = tuple(way for lesson in LESSONS for way in import_module(f"{__name__}.{lesson_title(lesson)}").WAYS)

DOORS = {lesson_title(lesson): import_module(f"course.figures.{lesson_title(lesson)}") for lesson in LESSONS}
"""The modules of figures that the lessons' cells call, by the lesson's title."""
