"""Lesson 13: what goes wrong with a prescription."""

from autograder.exercises.case_book import CHART, DISEASES
from solutions.mistakes.mistake import Mistake
from solutions.reference.clinic import prescribe

PIECE = "prescribe"
BUGS = ("sum for mean", "missing slope", "turned gradient", "frozen bias")


def _else(cures):
    """The piece with other changes for some diseases: by disease, a function from the chart to what changes."""

    def cure(disease, chart):
        if disease in cures:
            return {**chart, **cures[disease](chart)}
        return prescribe(disease, chart)

    return cure


def _nothing_for(*diseases):
    return _else(dict.fromkeys(diseases, lambda chart: {}))


def _in_place(disease, chart):
    chart.update(prescribe(disease, chart))
    return chart


def _same_dict(disease, chart):
    """Changed while it works, and restored for nobody."""
    cured = prescribe(disease, chart)
    chart.clear()
    chart.update(cured)
    return dict(chart)


def _change_alone(disease, chart):
    return {name: value for name, value in prescribe(disease, chart).items() if value != chart[name]}


def _pair(disease, chart):
    changes = _change_alone(disease, chart)
    return next(iter(changes.items()), None)


def _value(disease, chart):
    pair = _pair(disease, chart)
    return pair[1] if pair else None


FAULTS = {bug: lambda chart, bug=bug: {"backward": bug} for bug in BUGS}
SHUFFLED = {"shuffled labels": lambda chart: {"pairs": "shuffled"}}
SIGMOID = {"vanishing": lambda chart: {"bend": "sigmoid"}}


def _and_the_rate(disease, chart):
    """The cure, and the rate with it: smaller after an explosion, larger where the loss was stuck."""
    by = {"exploding": 0.01, "sum for mean": 0.01}
    by |= dict.fromkeys(("zero start", "vanishing", "dead units", "shuffled labels"), 100)
    cured = prescribe(disease, chart)
    return {**cured, "rate": cured["rate"] * by[disease]} if disease in by else cured


PRESCRIBE = (
    Mistake(
        PIECE,
        "nothing_returned",
        "It gives back None; some way through the function ends without return.",
        "What does your function return for a healthy network?",
        (
            lambda disease, chart: None,
            lambda disease, chart: None if disease == "healthy" else prescribe(disease, chart),
        ),
    ),
    Mistake(
        PIECE,
        "change_alone",
        "It gives the change alone; asked for is the whole chart with it.",
        "Which entries does the chart have that hangs at the bed afterwards?",
        (
            _change_alone,
            lambda disease, chart: dict(chart) if disease == "healthy" else _change_alone(disease, chart),
            _pair,
            _value,
        ),
    ),
    Mistake(
        PIECE,
        "argument_changed",
        "It writes into the chart that it was given.",
        "Does your function work on a dict of its own, or on your caller's?",
        (_in_place, _same_dict),
    ),
    Mistake(
        PIECE,
        "rates_exchanged",
        "A rate that is too large is raised, or one that is too small is lowered.",
        "Is 0.002 divided by 100 larger than 0.002?",
        (
            _else(
                {
                    "rate too large": lambda chart: {"rate": chart["rate"] * 100},
                    "rate too small": lambda chart: {"rate": chart["rate"] / 100},
                }
            ),
            _else({"rate too small": lambda chart: {"rate": chart["rate"] / 100}}),
            _else({"rate too large": lambda chart: {"rate": chart["rate"] * 100}}),
        ),
    ),
    Mistake(
        PIECE,
        "factor_of_ten",
        "It changes the rate by another factor than the table of cures says.",
        "By which factor do the two rates of the table change?",
        tuple(
            _else(
                {
                    "rate too large": lambda chart, by=by: {"rate": chart["rate"] / by},
                    "rate too small": lambda chart, by=by: {"rate": chart["rate"] * by},
                }
            )
            for by in (10, 1000)
        ),
    ),
    Mistake(
        PIECE,
        "rate_fixed",
        "It sets the rate to a fixed number; the table changes the rate that the chart has.",
        "What does the chart say about the rate before your change?",
        tuple(
            _else(dict.fromkeys(("rate too large", "rate too small"), lambda chart, rate=rate: {"rate": rate}))
            for rate in (0.2, 0.1, 0.01)
        ),
    ),
    Mistake(
        PIECE,
        "rate_cures_vanishing",
        "It raises the rate of a network whose gradients vanish; then the late layers explode.",
        "If the first layer's gradient is a hundredth of the last one's, which one rate suits both?",
        (
            _else({"vanishing": lambda chart: {"rate": chart["rate"] * 100}}),
            _else({"vanishing": lambda chart: {"rate": chart["rate"] * 10}}),
            _else({"vanishing": lambda chart: {"rate": chart["rate"] * 1000}}),
        ),
    ),
    Mistake(
        PIECE,
        "rate_cures_explosion",
        "It lowers the rate of a network that starts out too bold; its start is at fault.",
        "Which entry of the chart makes the first loss so large, before any step?",
        (
            _else({"exploding": lambda chart: {"rate": chart["rate"] / 100}}),
            _else({"exploding": lambda chart: {"rate": chart["rate"] / 10}}),
        ),
    ),
    Mistake(
        PIECE,
        "rate_cures_the_sum",
        "It lowers the rate where the mean is missing; the code that forgot it stays wrong.",
        "If the backward code forgets 1/N, what happens when N changes?",
        (
            _else({"sum for mean": lambda chart: {"rate": chart["rate"] / 100}}),
            _else({"sum for mean": lambda chart: {"rate": chart["rate"] / 30}}),
        ),
    ),
    Mistake(
        PIECE,
        "spread_for_the_bias",
        "It changes the spread of the weights where the bias has put the units to sleep.",
        "Which entry of the chart has pushed every score below 0?",
        (_else({"dead units": lambda chart: {"spread": 1.0}}), _else({"dead units": lambda chart: {"rate": 100.0}})),
    ),
    Mistake(
        PIECE,
        "leak_for_the_bias",
        "It exchanges the bend of dead units; what put them to sleep is the bias.",
        "Which entry of the chart has pushed every score below 0?",
        tuple(
            _else({"dead units": lambda chart, bend=bend: {"bend": bend}})
            for bend in ("sigmoid", "leaky relu", "leaky_relu", "tanh")
        ),
    ),
    Mistake(
        PIECE,
        "bend_kept",
        "It keeps the sigmoid, or changes the spread; the table exchanges the bend.",
        "How large can the slope of a sigmoid be at most?",
        (
            _nothing_for("vanishing"),
            _else({"vanishing": lambda chart: {"spread": 1.0}}),
            _else({"vanishing": lambda chart: {"spread": 2.0}}),
            _else({"vanishing": lambda chart: {"spread": 4.0}}),
        ),
    ),
    Mistake(
        PIECE,
        "spread_fixed_wrongly",
        "The spread becomes another number than 1, the usual one.",
        "With which spread does a healthy network begin?",
        (
            *(
                _else(dict.fromkeys(("zero start", "exploding"), lambda chart, spread=spread: {"spread": spread}))
                for spread in (0.0, 0.01, 0.1, 0.5, 2.0)
            ),
            _else({"exploding": lambda chart: {"spread": 0.1}}),
            _else({"zero start": lambda chart: {"spread": 0.1}}),
            *(
                _else(
                    {
                        "exploding": lambda chart, by=by: {"spread": chart["spread"] / by},
                        "zero start": lambda chart, by=by: {"spread": chart["spread"] * by},
                    }
                )
                for by in (5, 10, 100)
            ),
            _else({"exploding": lambda chart: {"spread": chart["spread"] / 100}}),
            _else({"exploding": lambda chart: {"spread": 0.0}}),
            _else({"zero start": lambda chart: {"spread": 0.01}}),
        ),
    ),
    Mistake(
        PIECE,
        "bugs_left",
        "It leaves faults of the backward code as they are.",
        "Which entry of the chart names the fault of a gradient that is wrong?",
        (_nothing_for(*BUGS), *(_nothing_for(bug) for bug in BUGS)),
    ),
    Mistake(
        PIECE,
        "pairs_left",
        "It leaves shuffled labels as they are.",
        "Which entry of the chart says whether labels and examples still belong together?",
        (
            _nothing_for("shuffled labels"),
            _else({"shuffled labels": lambda chart: {"backward": "right"}}),
            _else({"shuffled labels": lambda chart: {"pairs": "right"}}),
        ),
    ),
    Mistake(
        PIECE,
        "fault_for_cure",
        "It writes the name of the fault where the cure should stand.",
        'What does "backward" say at a healthy bed?',
        (
            _else(FAULTS | SIGMOID),
            _else(FAULTS | SHUFFLED),
            _else(FAULTS | SHUFFLED | SIGMOID),
            _else(dict.fromkeys(BUGS, lambda chart: {"backward": "mended"})),
        ),
    ),
    Mistake(
        PIECE,
        "several_changes",
        "It puts the whole chart back to the usual one; only one entry is at fault.",
        "Which entries does a patient with a rate of 0.3 and dead units need changed?",
        (
            lambda disease, chart: dict(CHART),
            lambda disease, chart: dict(chart) if disease == "healthy" else dict(CHART),
            lambda disease, chart: {**CHART, **_change_alone(disease, chart)},
            lambda disease, chart: dict(chart) if disease == "healthy" else {**CHART, **_change_alone(disease, chart)},
            _and_the_rate,
        ),
    ),
    Mistake(
        PIECE,
        "healthy_treated",
        "It changes the chart of a healthy network.",
        "What does a healthy network need?",
        (
            _else({"healthy": lambda chart: {"backward": "none"}}),
            _else({"healthy": lambda chart: {"rate": chart["rate"] / 100}}),
            _else({"healthy": lambda chart: {"rate": chart["rate"] * 100}}),
            _else({"healthy": lambda chart: {"rate": 0.2}}),
        ),
    ),
    Mistake(
        PIECE,
        "nothing_changed",
        "It gives the chart back as it came.",
        "Where does your function write the new value, and into which dict?",
        (lambda disease, chart: dict(chart), lambda disease, chart: chart),
    ),
    Mistake(
        PIECE,
        "spreads_left",
        "It leaves a spread that is at fault as it is.",
        "Which two diseases come from how the weights begin?",
        (_nothing_for("zero start", "exploding"), _nothing_for("zero start"), _nothing_for("exploding")),
    ),
    Mistake(
        PIECE,
        "rates_left",
        "It leaves a rate that is at fault as it is.",
        "Which two diseases come from the rate?",
        (
            _nothing_for("rate too large", "rate too small"),
            _nothing_for("rate too large"),
            _nothing_for("rate too small"),
        ),
    ),
    Mistake(
        PIECE,
        "disease_forgotten",
        "It has no cure for one of the diseases.",
        "Which of the twelve names does no if of yours ask for?",
        (_nothing_for("dead units"), _nothing_for("vanishing", "dead units")),
    ),
)

assert set(BUGS) < set(DISEASES)
