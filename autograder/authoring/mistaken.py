"""The exceptions that mean "the author made a mistake", as opposed to "the build has one"."""

from autograder.authoring.make_keys import UnsoundKey
from autograder.authoring.splice import SpliceError
from autograder.authoring.text import LessonError

AUTHORS_MISTAKES = (LessonError, SpliceError, UnsoundKey, FileNotFoundError)
