"""Lesson 04: the pieces, what is drawn for them, and the probes that show their behavior.

Nothing here holds an expectation or compares: results are held against a key elsewhere.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.exercises.piece import Behavior, Inputs, Names, Piece, Probe, Rule
from autograder.exercises.refusing import refusal

LESSON = "04_losses"

UNCHANGED = Rule("unchanged")
REFUSED = Rule("refused")
FAR = 1000.0

Array = np.ndarray[Any, Any]
Shape = tuple[int, ...]

VECTORS: tuple[Shape, ...] = ((4,), (6,), (1,))
TABLES: tuple[Shape, ...] = ((3, 2), (2, 5), (4, 3))
CLASSES: tuple[Shape, ...] = ((5, 3), (4, 6), (3, 3), (1, 4))
"""The square shape names what only stops with an error elsewhere."""


# --- what is drawn ----------------------------------------------------------------------------------------


def _signed(rng: np.random.Generator, low: float, high: float, shape: Shape = ()) -> Any:
    """Numbers from low to high, each with a sign of its own."""
    return (rng.uniform(low, high, size=shape) * rng.choice([-1.0, 1.0], size=shape)).round(3)


def _both_signs(rng: np.random.Generator, low: float, high: float, shape: Shape) -> Array:
    """The same; of two or more, half are positive."""
    signs = rng.permutation(np.resize([1.0, -1.0], int(np.prod(shape)))).reshape(shape)
    return np.asarray((rng.uniform(low, high, size=shape) * signs).round(3))


def _guesses(rng: np.random.Generator, shapes: Sequence[Shape]) -> list[Inputs]:
    """Predictions, and targets 0.3 to 1.8 away from them, on both sides."""
    cases = []
    for shape in shapes:
        pred = _signed(rng, 0.5, 3.0, shape)
        cases.append({"pred": pred, "target": (pred + _both_signs(rng, 0.3, 1.8, shape)).round(3)})
    return cases


def _guess_vectors(rng: np.random.Generator) -> list[Inputs]:
    return _guesses(rng, VECTORS)


def _guess_tables(rng: np.random.Generator) -> list[Inputs]:
    return _guesses(rng, TABLES)


def _unequal_guesses(rng: np.random.Generator) -> list[Inputs]:
    """Shapes that NumPy would broadcast without a word, and the longer one on either side."""
    pairs: tuple[tuple[Shape, Shape], ...] = (((4, 1), (4,)), ((4,), (4, 1)), ((3, 2), (2,)), ((5,), ()), ((1,), (3,)))
    return [{"pred": _signed(rng, 0.5, 3.0, a), "target": _plain(_signed(rng, 0.5, 3.0, b))} for a, b in pairs]


def _plain(number: Any) -> Any:
    return float(number) if np.ndim(number) == 0 else number


def _scores(rng: np.random.Generator) -> list[Inputs]:
    return [{"z": z} for z in (0.0, *(float(x) for x in _both_signs(rng, 0.3, 4.0, (4,))))]


def _score_arrays(rng: np.random.Generator) -> list[Inputs]:
    return [{"z": _both_signs(rng, 0.3, 4.0, shape)} for shape in ((5,), (2, 3), (3, 3))]


def _far_scores(rng: np.random.Generator) -> list[Inputs]:
    far = np.array([FAR, -FAR, float(_signed(rng, 0.5, 2.0)), -FAR / 2, FAR / 2])
    return [{"z": FAR}, {"z": -FAR}, {"z": rng.permutation(far)}]


def _answers(rng: np.random.Generator, n: int) -> Array:
    """0 and 1, both of them where there is room."""
    return rng.permutation(np.resize([1.0, 0.0], n))


def _yes_or_no(rng: np.random.Generator) -> list[Inputs]:
    """Answers as floats and as whole numbers; each kind of answer with scores of both signs."""
    cases = []
    for n, dtype in ((4, np.float64), (7, np.int64), (1, np.float64), (5, np.int64)):
        cases.append({"logits": _both_signs(rng, 0.3, 3.0, (n,)), "y": _answers(rng, n).astype(dtype)})
    return cases


def _between(rng: np.random.Generator) -> list[Inputs]:
    return [{"logits": _both_signs(rng, 0.3, 3.0, (n,)), "y": rng.uniform(0.1, 0.9, size=n).round(2)} for n in (3, 6)]


def _far_yes_or_no(rng: np.random.Generator) -> list[Inputs]:
    """Sure and right, sure and wrong, and both among others."""
    right = np.array([FAR, -FAR, 1.5, -0.5])
    answers = np.array([1.0, 0.0, 1.0, 0.0])
    order = rng.permutation(4)
    mixed = _both_signs(rng, 0.3, 3.0, (5,))
    mixed[:2] = [-FAR, FAR]
    return [
        {"logits": right[order], "y": answers[order]},
        {"logits": -right[order], "y": answers[order]},
        {"logits": mixed, "y": np.array([1.0, 1.0, 0.0, 1.0, 0.0])},
    ]


def _unequal_answers(rng: np.random.Generator) -> list[Inputs]:
    pairs: tuple[tuple[Shape, Shape], ...] = (((4, 1), (4,)), ((4,), (4, 1)), ((5,), (1,)), ((1,), (3,)))
    return [{"logits": _signed(rng, 0.3, 3.0, a), "y": _answers(rng, int(np.prod(b))).reshape(b)} for a, b in pairs]


def _class_scores(rng: np.random.Generator) -> list[Inputs]:
    return [{"logits": _signed(rng, 0.2, 2.5, shape)} for shape in CLASSES]


def _one_example(rng: np.random.Generator) -> list[Inputs]:
    return [{"logits": _signed(rng, 0.2, 2.5, (n,))} for n in (3, 5)]


def _far_table(rng: np.random.Generator) -> Array:
    """Four rows of three: one far up, one far down, one far apart in itself, one as usual."""
    table = _signed(rng, 0.2, 2.5, (4, 3))
    table[0] += FAR
    table[1] -= FAR
    table[2] = rng.permutation([FAR, -FAR, 0.0])
    return np.asarray(table[rng.permutation(4)].round(3))


def _far_class_scores(rng: np.random.Generator) -> list[Inputs]:
    return [{"logits": _far_table(rng)}, {"logits": rng.permutation([FAR, -FAR, FAR - 1.5])}]


def _labels(rng: np.random.Generator, n: int, classes: int) -> Array:
    """Whole numbers below `classes`: not all equal where there is room, and one of them twice."""
    return np.asarray(rng.permutation(np.resize(rng.permutation(classes)[: max(2, n - 1)], n)), dtype=np.int64)


def _classified(rng: np.random.Generator) -> list[Inputs]:
    return [{"logits": _signed(rng, 0.2, 2.5, (n, c)), "labels": _labels(rng, n, c)} for n, c in CLASSES]


def _far_classified(rng: np.random.Generator) -> list[Inputs]:
    """Rows far up and far down; then scores far apart, of which first the largest is right and then the smallest."""
    offset = _signed(rng, 0.2, 2.5, (4, 3)) + rng.permutation([FAR, -FAR, FAR / 2, 0.0])[:, None]
    table = _far_table(rng)
    return [
        {"logits": offset.round(3), "labels": _labels(rng, 4, 3)},
        {"logits": table, "labels": table.argmax(axis=1)},
        {"logits": table, "labels": table.argmin(axis=1)},
    ]


def _unequal_labels(rng: np.random.Generator) -> list[Inputs]:
    """A column of labels and a single one, which NumPy takes without a word, and too few."""
    shapes: tuple[Shape, ...] = ((4, 1), (1,), (3,))
    return [
        {"logits": _signed(rng, 0.2, 2.5, (4, 3)), "labels": rng.integers(3, size=shape).astype(np.int64)}
        for shape in shapes
    ]


# --- the probes -------------------------------------------------------------------------------------------


def asked(piece: str, *arguments: str) -> Probe:
    """The probe that calls `piece` with these of the inputs, in this order."""

    def probe(names: Names, inputs: Inputs) -> Any:
        return names[piece](*(inputs[argument] for argument in arguments))

    return probe


def afterwards(probe: Probe) -> Probe:
    """The arguments after the call, and after somebody wrote into the result."""

    def after(names: Names, inputs: Inputs) -> Any:
        result = probe(names, inputs)
        after_call = {name: np.array(value) for name, value in inputs.items()}
        if isinstance(result, np.ndarray) and result.flags.writeable:
            result[...] = 1e6
        return {"after the call": after_call, "after writing into the result": inputs}

    return after


squared = asked("mean_squared_error", "pred", "target")
squared_slopes = asked("mean_squared_error_gradient", "pred", "target")
probability = asked("sigmoid", "z")
binary = asked("binary_cross_entropy", "logits", "y")
binary_slopes = asked("binary_cross_entropy_gradient", "logits", "y")
probabilities = asked("softmax", "logits")
classes = asked("cross_entropy", "logits", "labels")
classes_slopes = asked("cross_entropy_gradient", "logits", "labels")


# --- the table --------------------------------------------------------------------------------------------


def _guarded(probe: Probe, unequal: Any, whole: Any) -> tuple[Behavior, Behavior]:
    """What every piece with two arguments has to do beside computing."""
    return (
        Behavior("unequal shapes", "a ValueError, for shapes that differ", refusal(probe), unequal, 0.15, REFUSED),
        Behavior("arguments kept", "your caller's arrays as they were", afterwards(probe), whole, 0.1, UNCHANGED),
    )


PIECES = (
    Piece(
        name="mean_squared_error",
        lesson=LESSON,
        signature="(pred, target)",
        points=2,
        difficulty=1,
        stub="Return the mean of the squared errors, one number. Refuse unequal shapes with a ValueError.",
        unlocks="You can say with one number how wrong a whole model is.",
        behaviors=(
            Behavior("lists of predictions", "the mean of the squared errors", squared, _guess_vectors, 0.45),
            Behavior("tables", "the mean over every entry of a table", squared, _guess_tables, 0.3),
            *_guarded(squared, _unequal_guesses, _guess_tables),
        ),
    ),
    Piece(
        name="mean_squared_error_gradient",
        lesson=LESSON,
        signature="(pred, target)",
        points=2,
        difficulty=1,
        stub="Return the slope of the mean squared error for every prediction. Refuse unequal shapes.",
        unlocks="You can tell each prediction which way to move, and how strongly.",
        behaviors=(
            Behavior("lists of predictions", "one slope for each prediction", squared_slopes, _guess_vectors, 0.45),
            Behavior("tables", "an array with the shape of pred", squared_slopes, _guess_tables, 0.3),
            *_guarded(squared_slopes, _unequal_guesses, _guess_tables),
        ),
    ),
    Piece(
        name="sigmoid",
        lesson=LESSON,
        signature="(z)",
        points=3,
        difficulty=2,
        stub="Return 1 / (1 + exp(-z)), for numbers and arrays, also where exp of a score is too large for a float.",
        unlocks="You can read every score as a probability.",
        behaviors=(
            Behavior("numbers", "a probability between 0 and 1", probability, _scores, 0.35),
            Behavior("arrays", "the probability of each entry, in the shape of z", probability, _score_arrays, 0.3),
            Behavior("far out", "0 for a score far below 0, and 1 for one far above", probability, _far_scores, 0.25),
            Behavior("z kept", "your caller's z as it was", afterwards(probability), _score_arrays, 0.1, UNCHANGED),
        ),
    ),
    Piece(
        name="binary_cross_entropy",
        lesson=LESSON,
        signature="(logits, y)",
        points=3,
        difficulty=2,
        stub="Return the mean cost of yes-or-no predictions, finite for every score. Refuse unequal shapes.",
        unlocks="You can price predictions that say how sure they are.",
        behaviors=(
            Behavior("yes or no", "the mean cost, for answers 0 and 1", binary, _yes_or_no, 0.35),
            Behavior("between", "the mean cost, for answers between 0 and 1", binary, _between, 0.15),
            Behavior("far out", "a finite cost, for scores like 1000", binary, _far_yes_or_no, 0.25),
            *_guarded(binary, _unequal_answers, _yes_or_no),
        ),
    ),
    Piece(
        name="binary_cross_entropy_gradient",
        lesson=LESSON,
        signature="(logits, y)",
        points=2,
        difficulty=1,
        stub="Return the slope of the mean cost for every logit. Refuse unequal shapes.",
        unlocks="You have what logistic regression in lesson 05 walks along.",
        behaviors=(
            Behavior("yes or no", "one slope for each logit", binary_slopes, _yes_or_no, 0.4),
            Behavior("between", "the same, for answers between 0 and 1", binary_slopes, _between, 0.15),
            Behavior("far out", "finite slopes, for scores like 1000", binary_slopes, _far_yes_or_no, 0.2),
            *_guarded(binary_slopes, _unequal_answers, _yes_or_no),
        ),
    ),
    Piece(
        name="softmax",
        lesson=LESSON,
        signature="(logits)",
        points=3,
        difficulty=2,
        stub="Return the probabilities of the classes: along the last axis they sum to 1, whatever the scores are.",
        unlocks="You can read a row of scores as probabilities of classes.",
        behaviors=(
            Behavior("rows", "in each row, probabilities that sum to 1", probabilities, _class_scores, 0.4),
            Behavior("one example", "the same for one row, an array of shape (C,)", probabilities, _one_example, 0.2),
            Behavior(
                "far out",
                "probabilities, for scores like 1000 and rows far apart",
                probabilities,
                _far_class_scores,
                0.3,
            ),
            Behavior(
                "logits kept",
                "your caller's logits as they were",
                afterwards(probabilities),
                _class_scores,
                0.1,
                UNCHANGED,
            ),
        ),
    ),
    Piece(
        name="cross_entropy",
        lesson=LESSON,
        signature="(logits, labels)",
        points=3,
        difficulty=2,
        stub="Return the mean cost of the right classes, finite for every score. Refuse labels of another shape.",
        unlocks="You have the loss that reads handwritten digits in lesson 09.",
        behaviors=(
            Behavior("examples", "the mean of -ln(probability of the right class)", classes, _classified, 0.45),
            Behavior("far out", "a finite cost, for scores like 1000", classes, _far_classified, 0.3),
            *_guarded(classes, _unequal_labels, _classified),
        ),
    ),
    Piece(
        name="cross_entropy_gradient",
        lesson=LESSON,
        signature="(logits, labels)",
        points=3,
        difficulty=1,
        stub="Return the slope of the mean cost for every logit, shape (N, C). Refuse labels of another shape.",
        unlocks="You have where every backward pass of this course begins.",
        behaviors=(
            Behavior("examples", "one slope for each logit", classes_slopes, _classified, 0.5),
            Behavior("far out", "finite slopes, for scores like 1000", classes_slopes, _far_classified, 0.25),
            *_guarded(classes_slopes, _unequal_labels, _classified),
        ),
    ),
)
