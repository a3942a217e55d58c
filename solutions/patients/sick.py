"""Small networks with one disease each, and the tests that a clinic offers on them.

A patient is its parameters, its examples and its labels; its chart says how it is set up and trained. Everything runs
on the tools of the lessons: the reference's here, the learner's own in the clinic of lesson 13, where the text of this
module is run without the imports from the reference (see :mod:`course.clinic`).
"""

import itertools

import numpy as np

from solutions.reference.backprop import diagnose_gradient, linear_backward, linear_forward, relu_backward
from solutions.reference.clinic import first_loss_ratio, read_curve
from solutions.reference.gradients import gradient
from solutions.reference.losses import cross_entropy, cross_entropy_gradient, sigmoid
from solutions.reference.neurons import dead_fraction, relu, sigmoid_derivative
from solutions.reference.vanishing import layer_gradient_norms

SIZES, EXAMPLES, TEN = (4, 6, 6, 6, 6, 3), 30, 10
STEPS = {"all": 80, "ten": 120}
CHART = {"rate": 0.2, "spread": 1.0, "bias": 0.0, "bend": "relu", "pairs": "kept", "backward": "right"}
SICK = {
    "healthy": {},
    "rate too large": {"rate": 20.0},
    "rate too small": {"rate": 0.002},
    "zero start": {"spread": 0.0},
    "exploding": {"spread": 5.0},
    "vanishing": {"bend": "sigmoid"},
    "dead units": {"bias": -10.0},
    "sum for mean": {"backward": "sum for mean"},
    "missing slope": {"backward": "missing slope"},
    "turned gradient": {"backward": "turned gradient"},
    "frozen bias": {"backward": "frozen bias"},
    "shuffled labels": {"pairs": "parted"},
}
"""What each disease changes in the chart of a healthy network."""


def drawn(chart, rng):
    """A network and its examples: (params, X, labels). Equal states of rng give equal draws, whatever the chart."""
    params = []
    for fan_in, fan_out in itertools.pairwise(SIZES):
        # The last layer begins at half size, so that the first guesses are not bold.
        spread = chart["spread"] * np.sqrt(2 / fan_in) * (0.5 if fan_out == SIZES[-1] else 1.0)
        start = 0.1 if chart["spread"] else 0.0
        params += [spread * rng.normal(size=(fan_in, fan_out)), start * rng.normal(size=fan_out)]
    params[3] += chart["bias"]
    labels = rng.permutation(np.arange(EXAMPLES) % SIZES[-1])
    X = 2 * rng.normal(size=(SIZES[-1], SIZES[0]))[labels] + 0.5 * rng.normal(size=(EXAMPLES, SIZES[0]))
    parted = rng.permutation(labels)
    return params, (X - X.mean(axis=0)) / X.std(axis=0), parted if chart["pairs"] == "parted" else labels


def outputs(chart, params, X):
    """What every layer was given, the logits at the end; and the scores of the hidden layers."""
    bend = relu if chart["bend"] == "relu" else sigmoid
    given, scores = [X], []
    while len(scores) < len(params) // 2 - 1:
        scores.append(linear_forward(given[-1], params[2 * len(scores)], params[2 * len(scores) + 1]))
        given.append(bend(scores[-1]))
    return [*given, linear_forward(given[-1], *params[-2:])], scores


def gradients(chart, params, X, labels):
    """The gradients as this patient's own code computes them."""
    given, scores = outputs(chart, params, X)
    fault = chart["backward"]
    upstream = cross_entropy_gradient(given[-1], labels) * (len(labels) if fault == "sum for mean" else 1)
    found = []
    for layer in reversed(range(len(scores) + 1)):
        back, dW, db = linear_backward(upstream, given[layer], params[2 * layer])
        if fault == "turned gradient" and layer == 1:
            dW = dW.T
        if fault == "frozen bias" and layer == len(scores):
            db = np.zeros_like(db)
        found = [dW, db, *found]
        upstream = back if fault == "missing slope" or not layer else _bent(chart, back, scores[layer - 1])
    return found


def _bent(chart, back, score):
    return relu_backward(back, score) if chart["bend"] == "relu" else back * sigmoid_derivative(score)


def trained(chart, params, X, labels, steps):
    """The losses of a training run, the first one before any step."""
    losses = [loss(chart, params, X, labels)]
    for _ in range(steps):
        moves = gradients(chart, params, X, labels)
        params = [part - chart["rate"] * move for part, move in zip(params, moves, strict=True)]
        losses.append(loss(chart, params, X, labels))
    return losses


def loss(chart, params, X, labels):
    """The mean cross-entropy."""
    return cross_entropy(outputs(chart, params, X)[0][-1], labels)


# --- the tests --------------------------------------------------------------------------------------------


def first_loss(chart, params, X, labels):
    """The ratio of the first loss."""
    # Few digits are easier to read, and a start at zero gives 1, not 1.0000000000000002.
    return round(float(first_loss_ratio(outputs(chart, params, X)[0][-1], labels)), 6)


def dead_share(chart, params, X, labels):
    """The share of dead units in each hidden layer."""
    return [round(float(dead_fraction(A)), 4) for A in outputs(chart, params, X)[0][1:-1]]


def loss_curve(chart, params, X, labels):
    """What a training run says in a word."""
    return read_curve(trained(chart, params, X, labels, STEPS["all"]))


def layer_norms(chart, params, X, labels):
    """How long the gradient of each layer's weights is."""
    return [round(float(norm), 6) for norm in layer_gradient_norms(gradients(chart, params, X, labels))]


def ten_examples(chart, params, X, labels):
    """What a training run on ten examples says in a word."""
    return read_curve(trained(chart, params, X[:TEN], labels[:TEN], STEPS["ten"]))


def gradient_words(chart, params, X, labels):
    """What is wrong with the gradient of each array, by measuring it on ten examples."""
    X, labels = X[:TEN], labels[:TEN]

    def measured(k):
        return gradient(lambda part: loss(chart, [*params[:k], part, *params[k + 1 :]], X, labels), params[k], 1e-5)

    own = gradients(chart, params, X, labels)
    return [diagnose_gradient(own[k], measured(k)) for k in range(len(params))]


TESTS = {
    "first loss": first_loss,
    "dead share": dead_share,
    "loss curve": loss_curve,
    "layer norms": layer_norms,
    "ten examples": ten_examples,
    "gradient check": gradient_words,
}


# --- who is admitted --------------------------------------------------------------------------------------


def _usual_start(found):
    return 0.85 <= found <= 1.7 and abs(found - 1) > 1e-4


def _few_dead(found):
    return max(found) <= 0.5


def _even(found):
    return found[-1] / 8 <= found[0] and 0.1 <= max(found) <= 2.0


def _is(*wanted):
    return lambda found: found in wanted


def _words(*places):
    """The words of the ten arrays: "agrees" but at some places."""
    words = ["agrees"] * 10
    for place, word in places:
        words[place] = word
    return lambda found: found == words


USUAL = {
    "first loss": _usual_start,
    "dead share": _few_dead,
    "loss curve": _is("learns"),
    "layer norms": _even,
    "ten examples": _is("learns"),
    "gradient check": _words(),
}
STUCK = {"loss curve": _is("stuck"), "ten examples": _is("stuck")}
EXPLODES = {"loss curve": _is("explodes"), "ten examples": _is("explodes")}
SHOWS = {
    "healthy": {},
    "rate too large": EXPLODES,
    "rate too small": STUCK,
    "zero start": {
        **STUCK,
        "first loss": lambda found: found == 1,
        "dead share": lambda found: min(found) == 1,
        "layer norms": lambda found: max(found) == 0,
    },
    "exploding": {**EXPLODES, "first loss": lambda found: found >= 20, "layer norms": lambda found: max(found) >= 100},
    "vanishing": {
        **STUCK,
        "dead share": lambda found: max(found) == 0,
        "layer norms": lambda found: 0 < found[0] <= found[-1] / 20 and 0.15 <= max(found) <= 1.0,
    },
    "dead units": {
        **STUCK,
        "dead share": lambda found: found[0] <= 0.5 and found[1] == 1 and min(found[2:]) < 1,
        "layer norms": lambda found: max(found[:2]) == 0 < found[-1] < 0.1,
    },
    "sum for mean": {
        "loss curve": _is("explodes"),
        "layer norms": lambda found: found[-1] / 8 <= found[0] and 5 <= max(found) <= 50,
        "gradient check": _is(["scale"] * 10),
    },
    "missing slope": {
        "layer norms": lambda found: found[-1] / 8 <= found[0] and max(found) <= 3.0,
        "gradient check": _words(*((place, "other") for place in range(8))),
    },
    "turned gradient": {"gradient check": _words((2, "transposed"))},
    "frozen bias": {"gradient check": _words((9, "missing part"))},
    "shuffled labels": {"loss curve": _is("stuck")},
}
"""How a disease shows where it does not look like health. A drawn network that shows otherwise is not admitted."""

AT_A_GLANCE = ("first loss", "dead share", "layer norms")
"""Tests that take no training and no measured gradient."""


def typical(disease, patient, tests):
    """Whether a patient looks like its disease in `tests`."""
    chart, looks = {**CHART, **SICK[disease]}, {**USUAL, **SHOWS[disease]}
    return all(looks[test](TESTS[test](chart, *patient)) for test in tests)


def admitted(disease, rng, tests):
    """A network with `disease` that looks like it in `tests` and at a glance: (params, X, labels)."""
    while True:
        patient = drawn({**CHART, **SICK[disease]}, rng)
        with np.errstate(all="ignore"):
            if typical(disease, patient, (*AT_A_GLANCE, *tests)):
                return patient
