"""The tables: which lessons there are, and the pieces of each. NumPy and the standard library only."""

from autograder.exercises import (
    backprop,
    chain_rule,
    clinic,
    derivatives,
    descent,
    engine,
    gradients,
    graphs,
    losses,
    neurons,
    optimizers,
    start,
    training,
    vanishing,
)
from autograder.exercises.piece import Behavior, Piece, Question, Rule

LESSONS: dict[str, tuple[Piece, ...]] = {
    module.LESSON: module.PIECES
    for module in (
        start,
        derivatives,
        gradients,
        chain_rule,
        losses,
        descent,
        neurons,
        graphs,
        backprop,
        training,
        vanishing,
        optimizers,
        engine,
        clinic,
    )
}
"""The pieces of each lesson, in the lesson's order; the name is the folder's and nbgrader's assignment."""

PIECES: dict[str, Piece] = {piece.name: piece for pieces in LESSONS.values() for piece in pieces}

__all__ = ["LESSONS", "PIECES", "Behavior", "Piece", "Question", "Rule", "lesson_title"]


def lesson_title(lesson: str) -> str:
    """The notebook's name in the lesson's folder: ``01_derivatives`` -> ``derivatives``."""
    return lesson.split("_", 1)[1]
