"""Lesson 13: two readings, the cures, and the procedure of a clinic that has to find out what ails a network."""

import numpy as np

from solutions.reference.losses import cross_entropy


def first_loss_ratio(logits, labels):
    """The loss of a network, in units of the loss of one that knows nothing.

    logits: array of shape (N, C), of any size and sign, C at least 2; labels: array of shape (N,), of whole numbers
    from 0 to C - 1, the right class of each example.
    Returns one number: the mean cross-entropy, divided by the cross-entropy of a network that gives each of the C
    classes the same probability. The arguments are not changed.
    """
    return cross_entropy(logits, labels) / np.log(logits.shape[1])


def read_curve(losses):
    """What a loss curve says, in a word.

    losses: the losses of a training run, a list or an array of at least two numbers; the first was measured before any
    step, and it is greater than 0. Later ones may be inf or nan.
    Returns the first word of this list that fits:
    "explodes" if a loss is inf or nan, or greater than twice the first one; "learns" if the last loss is less than half
    of the first one; "stuck" if nothing else fits. losses is not changed.
    """
    first, last = losses[0], losses[-1]
    if not np.all(np.isfinite(losses)) or np.max(losses) > 2 * first:
        return "explodes"
    return "learns" if last < first / 2 else "stuck"


def prescribe(disease, chart):
    """The chart of a patient after the one change that cures its disease.

    disease: one of the twelve names of the case book; chart: the dict that hangs at the bed, with the entries "rate",
    "spread", "bias", "bend", "pairs" and "backward".
    Returns a new dict with the same entries, of which at most one has changed, as the table of cures says. A healthy
    network is left as it is. The arguments are not changed.
    """
    cured = dict(chart)
    if disease == "rate too large":
        cured["rate"] = chart["rate"] / 100
    elif disease == "rate too small":
        cured["rate"] = chart["rate"] * 100
    elif disease in ("zero start", "exploding"):
        cured["spread"] = 1.0
    elif disease == "vanishing":
        cured["bend"] = "relu"
    elif disease == "dead units":
        cured["bias"] = 0.0
    elif disease == "shuffled labels":
        cured["pairs"] = "kept"
    elif disease != "healthy":
        cured["backward"] = "right"
    return cured


def next_step(findings):
    """What to do next with a patient: the name of a test, or of a disease.

    findings: a dict of what has been found so far, by the name of the test; empty at the beginning. "first loss" holds
    a number, "dead share" and "layer norms" a list of numbers, "loss curve" and "ten examples" a word,
    "gradient check" a list of words.
    Returns a text: the name of a test that is not in findings yet, which is then paid for and done; or the name of a
    disease, and this ends the visit.
    """
    if "loss curve" not in findings:
        return "loss curve"
    if findings["loss curve"] == "learns":
        if "gradient check" not in findings:
            return "gradient check"
        words = findings["gradient check"]
        if "transposed" in words:
            return "turned gradient"
        if "missing part" in words:
            return "frozen bias"
        return "missing slope" if "other" in words else "healthy"
    if findings["loss curve"] == "explodes":
        if "first loss" not in findings:
            return "first loss"
        if findings["first loss"] > 5:
            return "exploding"
        if "layer norms" not in findings:
            return "layer norms"
        return "sum for mean" if max(findings["layer norms"]) > 3.5 else "rate too large"
    if "dead share" not in findings:
        return "dead share"
    if 1 in findings["dead share"]:
        return "zero start" if min(findings["dead share"]) == 1 else "dead units"
    if "layer norms" not in findings:
        return "layer norms"
    if findings["layer norms"][0] < findings["layer norms"][-1] / 10:
        return "vanishing"
    if "ten examples" not in findings:
        return "ten examples"
    return "shuffled labels" if findings["ten examples"] == "learns" else "rate too small"
