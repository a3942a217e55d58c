"""Lesson 04: what goes wrong with the refusal of shapes that do not belong together."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def refusing(program):
    """`program` for arguments of one shape; the rest it refuses."""

    def refuses(first, second):
        if np.shape(first) != np.shape(second):
            raise ValueError("unequal shapes")
        return program(first, second)

    return refuses


def refusing_labels(program):
    """`program` for labels of shape (N,); the rest it refuses."""

    def refuses(logits, labels):
        if np.shape(labels) != np.shape(logits)[:1]:
            raise ValueError("labels of another shape")
        return program(logits, labels)

    return refuses


def _asserting(right, fits, error):
    """`right`, with another exception for what does not fit."""

    def refuses(first, second):
        if not fits(first, second):
            raise error
        return right(first, second)

    return refuses


def _same_shape(first, second):
    return np.shape(first) == np.shape(second)


def _fitting_labels(logits, labels):
    return np.shape(labels) == np.shape(logits)[:1]


def _sizes_compared(right):
    """Only the number of entries is compared."""

    def refuses(first, second):
        if np.size(first) != np.size(second):
            raise ValueError("unequal sizes")
        return right(first, second)

    return refuses


def refusal_mistakes(piece, right):
    """What goes wrong with the refusal of shapes that differ; `right` is the piece without its refusal."""
    return (
        Mistake(
            piece,
            "sizes_compared",
            "It compares how many entries or rows there are; shapes like (4, 1) and (4,) have equally many.",
            "What does NumPy make of (4, 1) minus (4,), and which comparison tells the two apart?",
            (_sizes_compared(right),),
        ),
        Mistake(
            piece,
            "unequal_shapes_unrefused",
            "It computes with shapes that differ; NumPy repeats what is missing, and the number means nothing.",
            "Which comparison of two shapes should come before anything is computed?",
            (right, _made_to_fit(right), lambda a, b: right(a, b) if _same_shape(a, b) else None),
            reads_as="accepted",
        ),
        Mistake(
            piece,
            "another_exception",
            "It stops for shapes that differ, with another exception than a ValueError.",
            "Which class of exception does the docstring promise to your caller?",
            tuple(_asserting(right, _same_shape, error) for error in (AssertionError(), TypeError(), Exception())),
        ),
    )


def _made_to_fit(right):
    """The second argument is pressed into the shape of the first."""
    return lambda a, b: right(a, np.resize(b, np.shape(a)))


def label_refusal_mistakes(piece, right):
    """The same for labels, which have one axis less."""

    def lengths_compared(logits, labels):
        if len(logits) != len(labels):
            raise ValueError("unequal lengths")
        return right(logits, labels)

    return (
        Mistake(
            piece,
            "lengths_compared",
            "It compares lengths only; a column of labels, shape (4, 1), has the right length and another shape.",
            "What has len to say about an array of shape (4, 1)?",
            (lengths_compared,),
        ),
        Mistake(
            piece,
            "unequal_shapes_unrefused",
            "It computes with labels of another shape; NumPy repeats what is missing, and the number means nothing.",
            "Which shape must labels have when logits has the shape (N, C), and where do you compare?",
            (
                right,
                lambda logits, labels: right(logits, np.resize(labels, len(logits))),
                lambda logits, labels: right(logits, labels) if _fitting_labels(logits, labels) else None,
            ),
            reads_as="accepted",
        ),
        Mistake(
            piece,
            "another_exception",
            "It stops for labels of another shape, with another exception than a ValueError.",
            "Which class of exception does the docstring promise to your caller?",
            tuple(_asserting(right, _fitting_labels, error) for error in (AssertionError(), TypeError(), Exception())),
        ),
    )
