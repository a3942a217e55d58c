"""Lesson 13: what goes wrong with a procedure."""

from autograder.exercises.case_book import DISEASES, PRICES
from solutions.mistakes.mistake import Mistake
from solutions.reference.clinic import next_step

PIECE = "next_step"


def _called(**said):
    """The reference with other names at the end; a name's spaces are written as underscores."""
    names = {right.replace("_", " "): wrong for right, wrong in said.items()}
    return lambda findings: names.get(next_step(findings), next_step(findings))


def _bought(*tests):
    """The reference, once all of `tests` have been bought, in this order."""
    return lambda findings: next((test for test in tests if test not in findings), next_step(findings))


def _by(curve, decide):
    """The reference with another decision where the loss curve gives this word."""
    return lambda findings: decide(findings) if findings.get("loss curve") == curve else next_step(findings)


def _by_the_curve(names):
    """The reference, but for some words of the curve the name is certain."""
    return lambda findings: names.get(findings.get("loss curve"), next_step(findings))


def _after(test, decide):
    """A decision that needs `test`."""
    return lambda findings: decide(findings) if test in findings else test


def _stuck(*ways):
    """Where a curve is stuck: the first way that has something to say, a test or a disease."""
    return _by("stuck", lambda findings: next(word for way in ways if (word := way(findings))))


def _dead(findings):
    if "dead share" not in findings:
        return "dead share"
    if 1 in findings["dead share"]:
        return "zero start" if min(findings["dead share"]) == 1 else "dead units"
    return None


def _norms(findings):
    if "layer norms" not in findings:
        return "layer norms"
    return "vanishing" if findings["layer norms"][0] < findings["layer norms"][-1] / 10 else None


def _ten(findings):
    if "ten examples" not in findings:
        return "ten examples"
    return "shuffled labels" if findings["ten examples"] == "learns" else "rate too small"


def _always(word):
    return lambda findings: word


def _words(decide):
    """The reference with another reading of the words of the gradient check."""
    return _by("learns", _after("gradient check", lambda findings: decide(findings["gradient check"])))


def _one_word(place):
    """Only one word is read."""
    names = {"transposed": "turned gradient", "missing part": "frozen bias", "other": "missing slope"}
    return _words(lambda words: names.get(words[place], "healthy"))


PLACES = {0: "missing slope", 2: "turned gradient", 9: "frozen bias"}


def _first_place(words, places):
    """The fault of the first of `places` that disagrees."""
    return next((PLACES[place] for place in places if words[place] != "agrees"), "healthy")


def _any_dead(findings):
    if "dead share" not in findings:
        return "dead share"
    if max(findings["dead share"]) > 0:
        return "zero start" if min(findings["dead share"]) == 1 else "dead units"
    return None


def _norms_by_size(findings):
    if "layer norms" not in findings:
        return "layer norms"
    return "vanishing" if max(findings["layer norms"]) < 0.5 else None


def _read_at_once(test):
    """It reads a finding that it has not paid for."""

    def step(findings):
        return next_step(findings) if findings[test] else None

    return step


EVERYTHING = tuple(PRICES)

NEXT_STEP = (
    Mistake(
        PIECE,
        "nothing_returned",
        "It gives back None in some situation; every way through the function has to end in a word.",
        "What does your function return when none of the ifs holds?",
        (
            lambda findings: None,
            _called(healthy=None),
            _called(rate_too_small=None),
            _called(rate_too_large=None),
        ),
    ),
    Mistake(
        PIECE,
        "read_before_paid",
        "It reads a finding that is not there yet; nobody has paid for that test.",
        "What is in findings when the patient has just come in?",
        (
            *(_read_at_once(test) for test in EVERYTHING),
            _by("learns", lambda findings: next_step(findings) if findings["gradient check"] else None),
            _by("explodes", lambda findings: next_step(findings) if findings["first loss"] else None),
            _by("stuck", lambda findings: next_step(findings) if findings["dead share"] else None),
        ),
    ),
    Mistake(
        PIECE,
        "same_test_again",
        "It asks for a test that has been done.",
        "How does your function know that a test has been paid for already?",
        (*(_always(test) for test in EVERYTHING), _by("learns", _always("gradient check"))),
        reads_as="tested twice",
    ),
    Mistake(
        PIECE,
        "guess_without_a_test",
        "It names a disease before any test.",
        "What do you know about a patient of whom you have no finding?",
        tuple(_always(disease) for disease in DISEASES),
    ),
    Mistake(
        PIECE,
        "other_words",
        "It says a word that is neither a test nor a disease of the case book.",
        "Which names does the case book have, letter for letter?",
        (
            lambda findings: next_step(findings).capitalize(),
            lambda findings: next_step(findings).replace(" ", "_"),
            _called(healthy="nothing"),
            _called(rate_too_small="learning rate too small", rate_too_large="learning rate too large"),
            _called(dead_units="dead"),
        ),
        reads_as="no such name",
    ),
    Mistake(
        PIECE,
        "curve_alone",
        "It decides by the loss curve alone; each of its three words stands for several diseases.",
        "Which names does the case book have for a curve that is stuck?",
        (
            _by_the_curve({"learns": "healthy", "explodes": "rate too large", "stuck": "rate too small"}),
            _by_the_curve({"learns": "healthy", "explodes": "exploding", "stuck": "vanishing"}),
            _by_the_curve({"learns": "healthy", "explodes": "exploding", "stuck": "rate too small"}),
            _by_the_curve({"learns": "healthy", "explodes": "rate too large", "stuck": "vanishing"}),
            _by_the_curve({"explodes": "rate too large", "stuck": "rate too small"}),
            _by_the_curve({"learns": "healthy", "explodes": "rate too large"}),
            _by_the_curve({"learns": "healthy", "stuck": "rate too small"}),
        ),
    ),
    Mistake(
        PIECE,
        "learning_is_healthy",
        "It calls a network healthy because its loss falls; a wrong gradient can still lead downhill.",
        "Which test compares the gradient itself with a measured one?",
        (_by("learns", _always("healthy")), _by("learns", _after("ten examples", _always("healthy")))),
    ),
    Mistake(
        PIECE,
        "explosion_is_a_large_rate",
        "It blames the rate for every explosion; a bold start and a sum for the mean explode, too.",
        "Which cheap test is done before any step, so that the rate cannot spoil it?",
        (_by("explodes", _always("rate too large")),),
    ),
    Mistake(
        PIECE,
        "stuck_is_a_small_rate",
        "It blames the rate whenever the loss does not move; five diseases look like that.",
        "Which finding tells a network that cannot move from one that moves slowly?",
        (_by("stuck", _always("rate too small")),),
    ),
    Mistake(
        PIECE,
        "sum_missed",
        "It never tells a sum for the mean from a rate that is too large.",
        "By how much are the gradients of 30 examples too large, if nobody divides by N?",
        (
            _called(sum_for_mean="rate too large"),
            _by("explodes", _after("first loss", lambda f: "exploding" if f["first loss"] > 5 else "rate too large")),
        ),
    ),
    Mistake(
        PIECE,
        "large_rate_missed",
        "It calls a rate that is too large a sum for the mean.",
        "How large are the gradients at the start, if the rate alone is at fault?",
        (_called(rate_too_large="sum for mean"),),
    ),
    Mistake(
        PIECE,
        "bold_start_missed",
        "It does not see that a network is too bold before any step.",
        "What does the first loss say about a network that has not been trained?",
        (_called(exploding="rate too large"), _called(exploding="sum for mean")),
    ),
    Mistake(
        PIECE,
        "vanishing_missed",
        "It does not compare the first layer's gradient with the last one's.",
        "What happens to the gradient on its way back through sigmoids?",
        (
            _called(vanishing="rate too small"),
            _called(vanishing="shuffled labels"),
            _called(vanishing="healthy"),
        ),
    ),
    Mistake(
        PIECE,
        "small_is_vanishing",
        "It calls any small gradient vanishing; what counts is how the layers compare.",
        "Of which two layers do you compare the norms?",
        (
            _stuck(_dead, _norms_by_size, _ten),
            _called(rate_too_small="vanishing"),
            _called(rate_too_small="vanishing", shuffled_labels="vanishing"),
        ),
    ),
    Mistake(
        PIECE,
        "labels_missed",
        "It does not see that labels and examples have been parted.",
        "Which network can learn ten examples by heart, and not the rule behind all of them?",
        (
            _called(shuffled_labels="rate too small"),
            _called(shuffled_labels="vanishing"),
            _called(shuffled_labels="healthy"),
        ),
    ),
    Mistake(
        PIECE,
        "small_rate_missed",
        "It takes a rate that is too small for shuffled labels.",
        "Can a network with a tiny rate learn ten examples by heart in time?",
        (_called(rate_too_small="shuffled labels"),),
    ),
    Mistake(
        PIECE,
        "ten_turned_round",
        "It reads the test on ten examples the wrong way round.",
        "What does it mean when ten examples can be learned by heart?",
        (_called(rate_too_small="shuffled labels", shuffled_labels="rate too small"),),
    ),
    Mistake(
        PIECE,
        "zero_start_is_dead",
        "It takes a start at zero for dead units.",
        "How many layers are dead if every weight is 0, and how many if one layer's biases are too low?",
        (_called(zero_start="dead units"), _called(zero_start="rate too small"), _called(zero_start="vanishing")),
    ),
    Mistake(
        PIECE,
        "dead_is_zero_start",
        "It takes dead units for a start at zero.",
        "How many layers are dead if every weight is 0, and how many if one layer's biases are too low?",
        (_called(dead_units="zero start"), _called(dead_units="rate too small"), _called(dead_units="vanishing")),
    ),
    Mistake(
        PIECE,
        "dead_and_zero_exchanged",
        "It takes dead units for a start at zero, and a start at zero for dead units.",
        "How many layers are dead if every weight is 0?",
        (_called(dead_units="zero start", zero_start="dead units"),),
    ),
    Mistake(
        PIECE,
        "dead_not_asked",
        "It never asks for dead units.",
        "Which test tells whether a layer gives anything but 0?",
        (
            _stuck(_norms, _ten),
            _stuck(_ten),
            _called(dead_units="rate too small", zero_start="rate too small"),
        ),
    ),
    Mistake(
        PIECE,
        "one_zero_is_dead",
        "It counts a network as dead because a few units are; a few do no harm.",
        "Which share of a layer's units is dead in the patients with dead units?",
        (_stuck(_any_dead, _norms, _ten),),
    ),
    Mistake(
        PIECE,
        "one_fault_for_all",
        "It gives the same name to every gradient that does not agree.",
        "Which words come with which fault, and at which places?",
        (
            *(
                _words(lambda words, name=name: "healthy" if set(words) == {"agrees"} else name)
                for name in ("missing slope", "turned gradient", "frozen bias")
            ),
        ),
    ),
    Mistake(
        PIECE,
        "one_word_read",
        "It reads one word of the gradient check; each array has its own.",
        "Of which layer is the first word, and where would a frozen last bias show?",
        (_one_word(0), _one_word(-1)),
    ),
    Mistake(
        PIECE,
        "place_for_word",
        "It asks at which place a gradient disagrees, not with which word; other faults show at that place, too.",
        'Which two faults have a word other than "agrees" for W2?',
        (
            _words(lambda words: _first_place(words, (2, 9, 0))),
            _words(lambda words: _first_place(words, (9, 2, 0))),
            _called(missing_slope="turned gradient"),
        ),
    ),
    Mistake(
        PIECE,
        "words_exchanged",
        "It gives the faults of the gradient each other's names.",
        'What does "missing part" say of a bias that never moves?',
        (
            _called(turned_gradient="frozen bias", frozen_bias="turned gradient"),
            _called(turned_gradient="missing slope", missing_slope="turned gradient"),
            _called(missing_slope="frozen bias", frozen_bias="missing slope"),
        ),
    ),
    Mistake(
        PIECE,
        "one_fault_missed",
        "It calls one of the faults of the gradient healthy.",
        "Is there a word other than agrees for which you have no if?",
        (
            _called(turned_gradient="healthy"),
            _called(frozen_bias="healthy"),
            _called(missing_slope="healthy"),
        ),
    ),
    Mistake(
        PIECE,
        "everything_bought",
        "It buys every test before it decides; half of them tell nothing new.",
        "Once you know that the loss explodes, which tests can no longer change your mind?",
        (_bought(*EVERYTHING), _bought(*EVERYTHING[::-1])),
    ),
    Mistake(
        PIECE,
        "dear_test_first",
        "It begins with the gradient check, the dearest test, though a cheap one would often do.",
        "For how many of the twelve does the gradient check decide?",
        (_bought("gradient check"), _bought("gradient check", "first loss", "dead share")),
        reads_as="dearest first",
    ),
    Mistake(
        PIECE,
        "test_for_nothing",
        "It pays for a test whose finding it does not need.",
        "Which of your tests can change what you do next?",
        (
            _bought("ten examples"),
            _bought("layer norms", "ten examples"),
            _bought("ten examples", "loss curve"),
            _bought("first loss", "dead share", "ten examples"),
            _by("learns", _after("ten examples", next_step)),
        ),
        reads_as="paid for nothing",
    ),
)
