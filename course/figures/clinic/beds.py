"""Six beds: pay for tests, name the disease, change one thing, and see the network train.

Green: all six named, for few coins, and cured. What is found was measured with the course's tools when the figure was
recorded; "Run it on yours" measures the first losses with the learner's own function.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from autograder import borrow
from autograder.exercises.case_book import DISEASES, PRICES
from course import clinic
from course.figures.clinic.controls import Ledger, Row
from course.figures.kit import palette, stills, svg
from course.figures.kit.figure import Draw, Interactive, Names, Recording, State, Values
from course.figures.kit.goal import Goal, Part
from course.figures.kit.recordings import rounded

NUMBERS = (625, 626, 627, 628, 629, 630)
"""Patients of the clinic, which are none of the first dozen."""

BUDGET, COMES_BACK = 40, 30
CURVES = ("explodes", "learns", "stuck")
WORDS = ("agrees", "sign", "transposed", "scale", "missing part", "other")
CURES: dict[str, tuple[str, Mapping[str, Any]]] = {
    "lower": ("rate / 100", {"rate": 0.01}),
    "higher": ("rate x 100", {"rate": 100.0}),
    "spread": ("spread = 1", {"spread": 1.0}),
    "relu": ("bend = relu", {"bend": "relu"}),
    "bias": ("bias = 0", {"bias": 0.0}),
    "pairs": ("keep the pairs", {"pairs": "kept"}),
    "backward": ("mend the backward code", {"backward": "right"}),
}
"""By the button's place: what it says, and what changes in the chart; a rate is multiplied."""

CLIP = 2.5
AXES = svg.Axes(left=478, top=44, width=204, height=150, x=(0, 80), y=(0, CLIP))


def place_of(name: str) -> str:
    """The button of a test or of a disease: its name without spaces."""
    return name.replace(" ", "-")


TESTS = {place_of(name): name for name in PRICES}
NAMES = {f"is-{place_of(name)}": name for name in DISEASES}
GIVEN = {f"give-{place}": place for place in CURES}
BEDS = {f"bed-{bed}": bed - 1 for bed in range(1, len(NUMBERS) + 1)}


# --- the recording ----------------------------------------------------------------------------------------


def record(names: Names) -> dict[str, Any]:
    """For each bed: the disease, what each test finds, the scores before any step, losses with and without a cure."""
    lent = {name: borrow.lent(name) for name in clinic.TOOLS if name not in names}
    return {"beds": [_bed(clinic.admit(number, {**lent, **names}), names) for number in NUMBERS]}


def _bed(patient: clinic.Patient, names: Names) -> dict[str, Any]:
    logits, labels = patient.first_scores()
    return {
        "disease": DISEASES.index(patient.disease()),
        "logits": [[rounded(score, 5) for score in row] for row in logits],
        "labels": [int(label) for label in labels],
        "first loss": rounded(names["first_loss_ratio"](np.round(logits, 5), labels), 4),
        "dead share": [rounded(share, 2) for share in patient.test("dead share")],
        "layer norms": [rounded(norm, 4) for norm in patient.test("layer norms")],
        "loss curve": CURVES.index(patient.test("loss curve")),
        "ten examples": CURVES.index(patient.test("ten examples")),
        "gradient check": [WORDS.index(word) for word in patient.test("gradient check")],
        "losses": _shown(patient.losses()),
        "cured": {place: _shown(patient.losses(_changed(patient, place))) for place in CURES},
    }


def _changed(patient: clinic.Patient, place: str) -> dict[str, Any]:
    chart = patient.chart()
    for entry, value in CURES[place][1].items():
        chart[entry] = chart[entry] * value if entry == "rate" else value
    return chart


def _shown(losses: list[float]) -> list[float]:
    """In units of the first, every second one, up to where it leaves the picture: an exploding run is chaos."""
    found: list[float] = []
    for loss in losses[::2]:
        share = loss / losses[0]
        found.append(rounded(min(share, CLIP), 3) if np.isfinite(share) else CLIP)
        if found[-1] >= CLIP:
            break
    return found


# --- the state --------------------------------------------------------------------------------------------


def recorded(values: Values, recording: Recording) -> State:
    """What the ledger has come to, with the first losses as recorded."""
    return _state(values["rounds"], recording["beds"], [bed["first loss"] for bed in recording["beds"]])


def yours(values: Values, recording: Recording, names: Names) -> State:
    """The same, with first losses that the learner's function gives."""
    pairs = [(np.array(bed["logits"]), np.array(bed["labels"])) for bed in recording["beds"]]
    return _state(values["rounds"], recording["beds"], [rounded(names["first_loss_ratio"](*pair), 4) for pair in pairs])


def _state(pressed: tuple[str, ...], beds: list[dict[str, Any]], first: list[float]) -> State:
    """Walk through the ledger: which bed, what was paid for, named and given."""
    at, coins, said = 0, 0.0, ("begin", "")
    bought: list[list[str]] = [[] for _ in beds]
    named, given = [""] * len(beds), [""] * len(beds)
    for place in pressed:
        right = DISEASES[beds[at]["disease"]]
        if place in BEDS:
            at, said = BEDS[place], ("bed", "")
        elif place in TESTS:
            said = ("known" if TESTS[place] in bought[at] else "test", TESTS[place])
            if said[0] == "test":
                bought[at].append(TESTS[place])
                coins += PRICES[TESTS[place]]
        elif place in NAMES:
            said = ("named" if NAMES[place] == right else "wrong", NAMES[place])
            coins += COMES_BACK * (said[0] == "wrong")
            named[at] = named[at] or (right if said[0] == "named" else "")
        elif named[at]:
            given[at], said = GIVEN[place], ("given", GIVEN[place])
        else:
            said = ("early", GIVEN[place])
    return {
        "at": at,
        "bed": beds[at],
        "first loss": first[at],
        "bought": bought[at],
        "named": named,
        "cured": [bool(cure) and _heals(bed, cure) for bed, cure in zip(beds, given, strict=True)],
        "given": given[at],
        "coins": coins,
        "said": said,
    }


def _heals(bed: dict[str, Any], cure: str) -> bool:
    losses = bed["cured"][cure]
    return bool(losses[-1] < 0.5 and bed["losses"] != losses)


def _all_named(state: State) -> bool:
    return all(state["named"]) and state["coins"] <= BUDGET


def _all_cured(state: State) -> bool:
    return all(state["cured"]) and state["coins"] <= BUDGET


# --- the words --------------------------------------------------------------------------------------------


def found(state: State, test: str) -> str:
    """What a test has found, in words."""
    if test == "first loss":
        return f"{state['first loss']:.2f}"
    value = state["bed"][test]
    if test in ("loss curve", "ten examples"):
        return CURVES[value]
    if test == "gradient check":
        return _check_in_words([WORDS[k] for k in value])
    return "  ".join(f"{number:.2g}" for number in value)


def _check_in_words(words: list[str]) -> str:
    """Which arrays do not agree."""
    arrays = [f"{'Wb'[k % 2]}{k // 2 + 1}" for k in range(len(words))]
    off = {word: [a for a, w in zip(arrays, words, strict=True) if w == word] for word in words if word != "agrees"}
    if not off:
        return "all agree"
    return "; ".join(f"{_span(places, arrays)}: {word}" for word, places in off.items())


def _span(places: list[str], arrays: list[str]) -> str:
    if len(places) == len(arrays):
        return "all"
    return places[0] if len(places) == 1 else f"{places[0]} to {places[-1]}"


def sentence(state: State) -> str:
    """What came of the last button, and the bill."""
    kind, what = state["said"]
    bill = f"{state['coins']:g} of {BUDGET} coins spent."
    return f"Bed {state['at'] + 1}. {_came_of(state, kind, what)} {bill}"


def _came_of(state: State, kind: str, what: str) -> str:
    if kind == "test":
        return f"{what.capitalize()} for {PRICES[what]:g} coin{'s' * (PRICES[what] != 1)}: {found(state, what)}."
    if kind == "given":
        healed = state["cured"][state["at"]]
        return f"With {CURES[what][0]}, it {'trains: cured' if healed else 'does not get well'}."
    return {
        "begin": "Pay for a test, or go to another bed.",
        "bed": f"It is {state['named'][state['at']]}."
        if state["named"][state["at"]]
        else "Pay for a test, or name it.",
        "known": f"{what.capitalize()} is paid for already, and costs nothing more.",
        "named": f"Right: it is {what}. Now change one thing.",
        "wrong": f"It is not {what}. The patient comes back, which costs {COMES_BACK} coins.",
        "early": "Name it first, then change one thing.",
    }[kind]


# --- the picture ------------------------------------------------------------------------------------------


def picture(recording: Recording) -> Draw:
    """What is known of the patient, its losses once somebody has looked, and the six beds."""

    def draw(state: State, mine: bool) -> str:
        parts = [*_findings(state, mine), *_losses(state, mine), *_beds(state)]
        return svg.picture(parts, "The findings of one patient, its losses, and which of six beds are named and cured.")

    return draw


def _findings(state: State, mine: bool) -> list[str]:
    ink = "yours" if mine else "function-text"
    name = state["named"][state["at"]] or "not named yet"
    parts = [svg.text(14, 26, f"Bed {state['at'] + 1}: {name}", "ink")]
    parts.append(svg.text(440, 26, "with your first_loss_ratio" if mine else "as recorded", ink, "end"))
    for row, (test, price) in enumerate(PRICES.items()):
        down = 64 + 32 * row
        parts.append(svg.text(14, down, f"{test}, {price:g}", "faint"))
        bought = test in state["bought"]
        parts.append(svg.text(150, down, found(state, test) if bought else "?", ink if bought else "faint"))
        parts.append(
            f'<path d="M14 {down + 9}H440" style="stroke:{palette.var("line")}" stroke-width="1" fill="none"/>'
        )
    return parts


def _losses(state: State, mine: bool) -> list[str]:
    parts = [AXES.spines((0, 40, 80), (0, 1, 2), "step"), svg.text(478, 26, "loss / first loss", "ink")]
    if "loss curve" in state["bought"]:
        way = [(2.0 * k, loss) for k, loss in enumerate(state["bed"]["losses"])]
        label = AXES.text(*way[-1], "before", "look", *(("end", (-2, -8)) if way[-1][0] > 40 else ("start", (8, 14))))
        parts += [AXES.line(way, "look", 2.5, "dashed"), label]
    elif not state["given"]:
        parts.append(AXES.text(40, 1.2, "not looked at", "faint", "middle"))
    if state["given"]:
        way = [(2.0 * k, loss) for k, loss in enumerate(state["bed"]["cured"][state["given"]])]
        role = "yours" if mine else "function"
        parts += [AXES.line(way, role, 3), AXES.text(*way[-1], "after", "ink", "end", (-2, -10))]
    return parts


def _beds(state: State) -> list[str]:
    parts = []
    for bed, (name, cured) in enumerate(zip(state["named"], state["cured"], strict=True)):
        across = 40 + 72 * bed
        here = bed == state["at"]
        role = "reached" if cured else "function" if name else "recorded"
        parts.append(
            f'<circle cx="{across}" cy="282" r="17" style="fill:{palette.var("page")};stroke:{palette.var(role)}" '
            f'stroke-width="{4 if here else 2}"/>'
        )
        parts.append(svg.text(across, 287, str(bed + 1), "ink", "middle"))
        words = "cured ✓" if cured else "named" if name else "open"
        parts.append(svg.text(across, 322, words, "ink" if here else "faint", "middle"))
    spent = state["coins"]
    parts.append(svg.text(682, 287, f"{spent:g} of {BUDGET} coins", "look" if spent > BUDGET else "ink", "end"))
    return parts


FIGURES = {
    ("rounds", "six_beds"): Interactive(
        name="rounds",
        goal=Goal(
            "six_beds",
            f"Name all six for at most {BUDGET} coins, and cure each with one change.",
            (Part("all six named", _all_named), Part("all six cured", _all_cured)),
            "Whoever asks the right question first needs few of them.",
        ),
        controls=(
            Ledger(
                "rounds",
                (
                    Row("Bed", {place: str(bed + 1) for place, bed in BEDS.items()}),
                    Row("Pay for", {place: f"{test} ({PRICES[test]:g})" for place, test in TESTS.items()}),
                    Row("It is", NAMES),
                    Row("Change", {place: CURES[cure][0] for place, cure in GIVEN.items()}),
                ),
            ),
        ),
        pieces=("first_loss_ratio",),
        recorded=recorded,
        yours=yours,
        picture=picture,
        sentence=sentence,
    ),
}


# --- the picture for the text -----------------------------------------------------------------------------


def still(recording: Recording) -> tuple[str, bytes]:
    """One patient for each word of a loss curve, before and after the change that cures it."""

    def draw(figure: Figure) -> None:
        for axes, (word, curve) in zip(figure.subplots(1, 3, sharey=True), enumerate(CURVES), strict=True):
            bed = next(bed for bed in recording["beds"] if bed["loss curve"] == word)
            cure = next(place for place in CURES if _heals(bed, place))
            steps = 2 * np.arange(len(bed["losses"]))
            axes.plot(steps, bed["losses"], "--", color=palette.light("look"), label="before")
            after = bed["cured"][cure]
            axes.plot(2 * np.arange(len(after)), after, color=palette.light("function"), label="after")
            axes.set(title=f"it {curve}" if curve != "stuck" else "it is stuck", xlabel="step", xticks=[0, 40, 80])
            axes.set(ylim=(0, CLIP), yticks=[0, 1, 2])
            said = CURES[cure][0].replace(" backward", "\nbackward")
            axes.text(78, 2.3, f"change:\n{said}", ha="right", va="top", fontsize=9, color=palette.light("faint"))
        figure.axes[0].set(ylabel="loss / first loss")
        figure.axes[0].legend(frameon=False, loc="center right")

    return stills.png(draw)


STILLS = {"rounds_six_beds": still}
