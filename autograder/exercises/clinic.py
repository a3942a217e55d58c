"""Lesson 13: the pieces, and the probes that show their behavior on what :mod:`clinic_draws` draws.

Nothing here holds an expectation or compares: results are held against a key elsewhere. What a procedure would do is
asked in every situation; who belongs together, and what it costs, only the judge knows (:mod:`autograder.walks`).
"""

from typing import Any

from autograder.exercises import clinic_draws as draws
from autograder.exercises.calling import afterwards, at, first_of
from autograder.exercises.piece import Behavior, Inputs, Names, Piece, Rule

LESSON = "13_clinic"

UNCHANGED = Rule("unchanged")
MODERATE, LOW = 9.0, 7.0
"""Coins a patient, on average. All tests together cost 15; a wrong name costs 30."""


# --- the probes -------------------------------------------------------------------------------------------


def every_situation(names: Names, inputs: Inputs) -> list[Any]:
    """What would be done next in each situation. An error in one of them is its answer, unless all end in one."""
    answers: list[Any] = []
    errors: list[Exception] = []
    for findings in inputs["findings"]:
        try:
            answers.append(names["next_step"](findings))
        except NotImplementedError:
            raise
        except Exception as error:
            errors.append(error)
            answers.append({"raised": type(error).__name__})
    if errors and len(errors) == len(answers):
        raise errors[0]
    return answers


# --- the table --------------------------------------------------------------------------------------------

RATIO, WORD = at("first_loss_ratio", "logits", "labels"), at("read_curve", "losses")
CURE = at("prescribe", "disease", "chart")
KEPT = "your caller's arguments as they were"
ASKED = "next_step(findings), for every set of findings of every patient of a ward"
BILLED = "coins a patient on average; a wrong name costs 30"


def _of_the_same(name: str, expects: str, share: float, rule: Rule) -> Behavior:
    """Another thing to say of the same answers."""
    return Behavior(name, expects, every_situation, draws.whole_ward, share, rule, called=ASKED, of="most patients")


PIECES = (
    Piece(
        name="first_loss_ratio",
        lesson=LESSON,
        signature="(logits, labels)",
        points=2,
        difficulty=1,
        stub="Return the mean cross-entropy, divided by that of a network that knows nothing.",
        unlocks="You can tell a network that starts out bold from one that starts out knowing nothing.",
        behaviors=(
            Behavior("first losses", "the loss in units of one that knows nothing", RATIO, draws.first_losses, 0.6),
            Behavior("bold networks", "a finite number, too, for large logits", RATIO, draws.bold_first_losses, 0.2),
            Behavior("arguments kept", KEPT, afterwards(RATIO), first_of(draws.first_losses), 0.2, UNCHANGED),
        ),
    ),
    Piece(
        name="read_curve",
        lesson=LESSON,
        signature="(losses)",
        points=3,
        difficulty=2,
        stub='Return "explodes", "learns" or "stuck", the first of these words that fits the losses.',
        unlocks="Two of the clinic's tests give their finding in this word.",
        behaviors=(
            Behavior("curves", "the word of each curve", WORD, draws.curves, 0.5),
            Behavior("no numbers", '"explodes" where a loss is inf or nan', WORD, draws.broken_curves, 0.3),
            Behavior("arrays", "the same word where the losses are an array", WORD, draws.curves_as_arrays, 0.1),
            Behavior("arguments kept", KEPT, afterwards(WORD), draws.one_curve, 0.1, UNCHANGED),
        ),
    ),
    Piece(
        name="prescribe",
        lesson=LESSON,
        signature="(disease, chart)",
        points=3,
        difficulty=2,
        stub="Return a new chart in which the one entry that is at fault has been put right.",
        unlocks="You can cure what you can name. What remains is to find the name.",
        behaviors=(
            Behavior("cures", "the chart with its one fault put right", CURE, draws.charts, 0.8),
            Behavior("arguments kept", KEPT, afterwards(CURE), draws.one_chart, 0.2, UNCHANGED),
        ),
    ),
    Piece(
        name="next_step",
        lesson=LESSON,
        signature="(findings)",
        points=12,
        difficulty=4,
        stub="Return the name of the next test to pay for, or of the disease.",
        unlocks="You can say why a network does not train, on networks that nobody has seen. That was the promise.",
        behaviors=(
            Behavior(
                "most patients",
                "at least eight of twelve names right",
                every_situation,
                draws.whole_ward,
                0.25,
                Rule("diagnosed", most=4),
                called=ASKED,
                measured="ward",
                held_back=("prices", "patients"),
            ),
            _of_the_same("all patients", "all twelve names right", 0.35, Rule("diagnosed", most=0)),
            _of_the_same("a moderate bill", f"at most {MODERATE:g} {BILLED}", 0.2, Rule("bill", most=MODERATE)),
            _of_the_same("a low bill", f"at most {LOW:g} {BILLED}", 0.2, Rule("bill", most=LOW)),
        ),
    ),
)
