"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("first_loss_ratio", "nothing_returned"): """
def first_loss_ratio(logits, labels):
    number_of_classes = logits.shape[1]
    loss = cross_entropy(logits, labels)
    knows_nothing = np.log(number_of_classes)
    ratio = loss / knows_nothing
    print(ratio)
""",
    ("first_loss_ratio", "loss_for_ratio"): """
def first_loss_ratio(logits, labels):
    mean_loss = cross_entropy(logits, labels)
    return mean_loss
""",
    ("first_loss_ratio", "difference_for_ratio"): """
def first_loss_ratio(logits, labels):
    loss = cross_entropy(logits, labels)
    n_classes = logits.shape[1]
    loss_of_ignorance = np.log(n_classes)
    above = loss - loss_of_ignorance
    return above
""",
    ("first_loss_ratio", "upside_down"): """
def loss_of_a_guesser(logits):
    rows, classes = logits.shape
    return np.log(classes)


def first_loss_ratio(logits, labels):
    guesser = loss_of_a_guesser(logits)
    network = cross_entropy(logits, labels)
    return guesser / network
""",
    ("first_loss_ratio", "log_of_examples"): """
def first_loss_ratio(logits, labels):
    loss = cross_entropy(logits, labels)
    C = len(logits)
    unit = np.log(C)
    return loss / unit
""",
    ("first_loss_ratio", "log_left_out"): """
def first_loss_ratio(logits, labels):
    n, c = np.shape(logits)
    loss = cross_entropy(logits, labels)
    ratio = loss / c
    return ratio
""",
    ("first_loss_ratio", "other_logarithm"): """
def first_loss_ratio(logits, labels):
    classes = logits.shape[1]
    upper = cross_entropy(logits, labels)
    lower = np.log10(classes)
    return upper / lower
""",
    ("first_loss_ratio", "log_of_one_over"): """
def first_loss_ratio(logits, labels):
    C = logits.shape[1]
    probability = 1 / C
    nothing_known = np.log(probability)
    loss = cross_entropy(logits, labels)
    return loss / nothing_known
""",
    ("first_loss_ratio", "classes_fixed"): """
def first_loss_ratio(logits, labels):
    ln_c = np.log(3)  # three classes
    loss = cross_entropy(logits, labels)
    return loss / ln_c
""",
    ("first_loss_ratio", "classes_from_the_labels"): """
def first_loss_ratio(logits, labels):
    seen = []
    for label in labels:
        if label not in seen:
            seen.append(label)
    how_many = len(seen)
    loss = cross_entropy(logits, labels)
    return loss / np.log(how_many)
""",
    ("first_loss_ratio", "sum_for_mean"): """
def loss_of_one(scores, label):
    shifted = scores - np.max(scores)
    return np.log(np.sum(np.exp(shifted))) - shifted[label]


def first_loss_ratio(logits, labels):
    total = 0.0
    for scores, label in zip(logits, labels):
        total = total + loss_of_one(scores, label)
    classes = logits.shape[1]
    return total / np.log(classes)
""",
    ("first_loss_ratio", "overflow"): """
def first_loss_ratio(logits, labels):
    total = 0.0
    for i in range(len(labels)):
        powers = np.exp(logits[i])
        probabilities = powers / np.sum(powers)
        right = probabilities[labels[i]]
        total += -np.log(right)
    mean_loss = total / len(labels)
    return mean_loss / np.log(logits.shape[1])
""",
    ("first_loss_ratio", "rounded_to_a_verdict"): """
def first_loss_ratio(logits, labels):
    loss = cross_entropy(logits, labels)
    unit = np.log(logits.shape[1])
    ratio = loss / unit
    verdict = round(float(ratio))
    return verdict
""",
    ("first_loss_ratio", "arguments_changed"): """
def first_loss_ratio(logits, labels):
    # make the scores small first, so that exp is safe
    for i in range(len(logits)):
        logits[i] -= np.max(logits[i])
    total = 0.0
    for i in range(len(logits)):
        log_sum = np.log(np.sum(np.exp(logits[i])))
        total += log_sum - logits[i, labels[i]]
    mean_loss = total / len(logits)
    return mean_loss / np.log(logits.shape[1])
""",
    ("read_curve", "nothing_returned"): """
def read_curve(losses):
    first = losses[0]
    word = "stuck"
    if losses[-1] < first / 2:
        word = "learns"
    for loss in losses:
        if not np.isfinite(loss) or loss > 2 * first:
            word = "explodes"
    print(word)
""",
    ("read_curve", "learns_before_explodes"): """
def read_curve(losses):
    first = losses[0]
    last = losses[-1]
    if last < first / 2:
        return "learns"
    for loss in losses:
        if not np.isfinite(loss):
            return "explodes"
        if loss > 2 * first:
            return "explodes"
    return "stuck"
""",
    ("read_curve", "end_for_peak"): """
def read_curve(losses):
    start, end = losses[0], losses[-1]
    for loss in losses:
        if not np.isfinite(loss):
            return "explodes"
    if end > 2 * start:
        return "explodes"
    elif end < 0.5 * start:
        return "learns"
    else:
        return "stuck"
""",
    ("read_curve", "nan_not_asked"): """
def read_curve(losses):
    limit = 2 * losses[0]
    for loss in losses:
        if loss > limit:
            return "explodes"
    half = losses[0] / 2
    if losses[-1] < half:
        return "learns"
    return "stuck"
""",
    ("read_curve", "nan_only_at_the_end"): """
def read_curve(losses):
    first = losses[0]
    last = losses[-1]
    too_high = False
    for loss in losses:
        if loss > 2 * first:
            too_high = True
    if not np.isfinite(last) or too_high:
        return "explodes"
    if last < first / 2:
        return "learns"
    return "stuck"
""",
    ("read_curve", "broken_is_stuck"): """
def is_broken(losses):
    for loss in losses:
        if not np.isfinite(loss):
            return True
    return False


def read_curve(losses):
    if is_broken(losses):
        return "stuck"  # it cannot go on from here
    first = losses[0]
    if max(losses) > 2 * first:
        return "explodes"
    if losses[-1] < first / 2:
        return "learns"
    return "stuck"
""",
    ("read_curve", "any_rise_explodes"): """
def read_curve(losses):
    for loss in losses:
        if not np.isfinite(loss):
            return "explodes"
    for step in range(1, len(losses)):
        before = losses[step - 1]
        after = losses[step]
        if after > before:
            return "explodes"
    if losses[-1] < losses[0] / 2:
        return "learns"
    return "stuck"
""",
    ("read_curve", "any_fall_learns"): """
def read_curve(losses):
    first = losses[0]
    last = losses[-1]
    for loss in losses:
        if not np.isfinite(loss) or loss > 2 * first:
            return "explodes"
    if last < first:
        return "learns"
    return "stuck"
""",
    ("read_curve", "best_for_last"): """
def read_curve(losses):
    first = losses[0]
    best = first
    for loss in losses:
        if not np.isfinite(loss) or loss > 2 * first:
            return "explodes"
        if loss < best:
            best = loss
    if best < first / 2:
        return "learns"
    return "stuck"
""",
    ("read_curve", "fixed_limit"): """
def read_curve(losses):
    all_numbers = np.all(np.isfinite(losses))
    highest = np.max(losses)
    if not all_numbers or highest > 2 * losses[0]:
        return "explodes"
    final = losses[-1]
    if final < 0.5:
        return "learns"
    return "stuck"
""",
    ("read_curve", "least_for_first"): """
def read_curve(losses):
    least = losses[0]
    most = losses[0]
    for loss in losses:
        if not np.isfinite(loss):
            return "explodes"
        if loss < least:
            least = loss
        if loss > most:
            most = loss
    if most > 2 * least:
        return "explodes"
    if losses[-1] < least / 2:
        return "learns"
    return "stuck"
""",
    ("read_curve", "mean_for_last"): """
def read_curve(losses):
    first = losses[0]
    total = 0.0
    for loss in losses:
        if not np.isfinite(loss) or loss > 2 * first:
            return "explodes"
        total += loss
    average = total / len(losses)
    if average < first / 2:
        return "learns"
    return "stuck"
""",
    ("read_curve", "ends_exchanged"): """
def read_curve(losses):
    first = losses[-1]
    last = losses[0]
    for loss in losses:
        if not np.isfinite(loss):
            return "explodes"
    highest = max(losses)
    if highest > 2 * first:
        return "explodes"
    if last < first / 2:
        return "learns"
    return "stuck"
""",
    ("read_curve", "words_exchanged"): """
def read_curve(losses):
    first, last = losses[0], losses[-1]
    for loss in losses:
        if not np.isfinite(loss) or loss > 2 * first:
            return "explodes"
    has_halved = last < first / 2
    if has_halved:
        return "stuck"
    return "learns"
""",
    ("read_curve", "other_words"): """
def read_curve(losses):
    first, last = losses[0], losses[-1]
    words = ["exploding", "learning", "not learning"]
    for loss in losses:
        if not np.isfinite(loss) or loss > 2 * first:
            return words[0]
    if last < first / 2:
        return words[1]
    return words[2]
""",
    ("read_curve", "argument_changed"): """
def read_curve(losses):
    first = losses[0]
    last = losses[-1]
    for loss in losses:
        if not np.isfinite(loss):
            return "explodes"
    losses.sort()
    highest = losses[-1]
    if highest > 2 * first:
        return "explodes"
    if last < first / 2:
        return "learns"
    return "stuck"
""",
    ("prescribe", "nothing_returned"): """
def prescribe(disease, chart):
    new = dict(chart)
    if disease == "rate too large":
        new["rate"] = new["rate"] / 100
    elif disease == "rate too small":
        new["rate"] = new["rate"] * 100
    elif disease == "zero start" or disease == "exploding":
        new["spread"] = 1.0
    elif disease == "vanishing":
        new["bend"] = "relu"
    elif disease == "dead units":
        new["bias"] = 0.0
    elif disease == "shuffled labels":
        new["pairs"] = "kept"
    elif disease != "healthy":
        new["backward"] = "right"
""",
    ("prescribe", "change_alone"): """
def prescribe(disease, chart):
    change = {}
    if disease == "rate too large":
        change["rate"] = chart["rate"] / 100
    if disease == "rate too small":
        change["rate"] = chart["rate"] * 100
    if disease in ("zero start", "exploding"):
        change["spread"] = 1.0
    if disease == "vanishing":
        change["bend"] = "relu"
    if disease == "dead units":
        change["bias"] = 0.0
    if disease == "shuffled labels":
        change["pairs"] = "kept"
    if disease in ("sum for mean", "missing slope", "turned gradient", "frozen bias"):
        change["backward"] = "right"
    return change
""",
    ("prescribe", "argument_changed"): """
def prescribe(disease, chart):
    new_chart = chart
    code_faults = ["sum for mean", "missing slope", "turned gradient", "frozen bias"]
    if disease == "rate too large":
        new_chart["rate"] /= 100
    elif disease == "rate too small":
        new_chart["rate"] *= 100
    elif disease in ["zero start", "exploding"]:
        new_chart["spread"] = 1.0
    elif disease == "vanishing":
        new_chart["bend"] = "relu"
    elif disease == "dead units":
        new_chart["bias"] = 0.0
    elif disease == "shuffled labels":
        new_chart["pairs"] = "kept"
    elif disease in code_faults:
        new_chart["backward"] = "right"
    return new_chart
""",
    ("prescribe", "rates_exchanged"): """
CURES = {
    "zero start": ("spread", 1.0),
    "exploding": ("spread", 1.0),
    "vanishing": ("bend", "relu"),
    "dead units": ("bias", 0.0),
    "shuffled labels": ("pairs", "kept"),
    "sum for mean": ("backward", "right"),
    "missing slope": ("backward", "right"),
    "turned gradient": ("backward", "right"),
    "frozen bias": ("backward", "right"),
}


def prescribe(disease, chart):
    cured = {}
    for entry in chart:
        cured[entry] = chart[entry]
    if disease == "rate too large":
        cured["rate"] = 100 * chart["rate"]
    elif disease == "rate too small":
        cured["rate"] = chart["rate"] / 100
    elif disease in CURES:
        entry, value = CURES[disease]
        cured[entry] = value
    return cured
""",
    ("prescribe", "factor_of_ten"): """
def prescribe(disease, chart):
    copy = dict(chart)
    rate = chart["rate"]
    if disease == "rate too large":
        copy["rate"] = rate / 10
    if disease == "rate too small":
        copy["rate"] = rate * 10
    if disease == "zero start" or disease == "exploding":
        copy["spread"] = 1.0
    if disease == "vanishing":
        copy["bend"] = "relu"
    if disease == "dead units":
        copy["bias"] = 0.0
    if disease == "shuffled labels":
        copy["pairs"] = "kept"
    for fault in ("sum for mean", "missing slope", "turned gradient", "frozen bias"):
        if disease == fault:
            copy["backward"] = "right"
    return copy
""",
    ("prescribe", "rate_fixed"): """
def prescribe(disease, chart):
    usual = {"rate": 0.2, "spread": 1.0, "bias": 0.0, "bend": "relu", "pairs": "kept", "backward": "right"}
    at_fault = {
        "rate": ["rate too large", "rate too small"],
        "spread": ["zero start", "exploding"],
        "bend": ["vanishing"],
        "bias": ["dead units"],
        "pairs": ["shuffled labels"],
        "backward": ["sum for mean", "missing slope", "turned gradient", "frozen bias"],
    }
    new = {}
    for entry in chart:
        if disease in at_fault[entry]:
            new[entry] = usual[entry]
        else:
            new[entry] = chart[entry]
    return new
""",
    ("prescribe", "rate_cures_vanishing"): """
def prescribe(disease, chart):
    new = dict(chart)
    slow = ("rate too small", "vanishing")  # both need longer steps
    if disease == "rate too large":
        new["rate"] = chart["rate"] / 100
    elif disease in slow:
        new["rate"] = chart["rate"] * 100
    elif disease in ("zero start", "exploding"):
        new["spread"] = 1.0
    elif disease == "dead units":
        new["bias"] = 0.0
    elif disease == "shuffled labels":
        new["pairs"] = "kept"
    elif disease in ("sum for mean", "missing slope", "turned gradient", "frozen bias"):
        new["backward"] = "right"
    return new
""",
    ("prescribe", "rate_cures_explosion"): """
def prescribe(disease, chart):
    treated = chart.copy()
    step = treated["rate"]
    if disease == "rate too large" or disease == "exploding":
        treated["rate"] = step / 100
    elif disease == "rate too small":
        treated["rate"] = step * 100
    elif disease == "zero start":
        treated["spread"] = 1.0
    elif disease == "vanishing":
        treated["bend"] = "relu"
    elif disease == "dead units":
        treated["bias"] = 0.0
    elif disease == "shuffled labels":
        treated["pairs"] = "kept"
    elif disease in ("sum for mean", "missing slope", "turned gradient", "frozen bias"):
        treated["backward"] = "right"
    return treated
""",
    ("prescribe", "rate_cures_the_sum"): """
CURES = {
    "zero start": ("spread", 1.0),
    "exploding": ("spread", 1.0),
    "vanishing": ("bend", "relu"),
    "dead units": ("bias", 0.0),
    "shuffled labels": ("pairs", "kept"),
    "missing slope": ("backward", "right"),
    "turned gradient": ("backward", "right"),
    "frozen bias": ("backward", "right"),
}


def prescribe(disease, chart):
    new = dict(chart)
    examples = 30
    if disease == "rate too large":
        new["rate"] = new["rate"] / 100
    if disease == "rate too small":
        new["rate"] = new["rate"] * 100
    if disease == "sum for mean":
        new["rate"] = new["rate"] / examples
    if disease in CURES:
        entry, value = CURES[disease]
        new[entry] = value
    return new
""",
    ("prescribe", "spread_for_the_bias"): """
def prescribe(disease, chart):
    new = dict(chart)
    bad_start = ["zero start", "exploding", "dead units"]
    bad_code = ["sum for mean", "missing slope", "turned gradient", "frozen bias"]
    if disease in bad_start:
        new["spread"] = 1.0
    elif disease in bad_code:
        new["backward"] = "right"
    elif disease == "rate too large":
        new["rate"] = chart["rate"] / 100
    elif disease == "rate too small":
        new["rate"] = chart["rate"] * 100
    elif disease == "vanishing":
        new["bend"] = "relu"
    elif disease == "shuffled labels":
        new["pairs"] = "kept"
    return new
""",
    ("prescribe", "leak_for_the_bias"): """
def cure_table():
    return {
        "zero start": ("spread", 1.0),
        "exploding": ("spread", 1.0),
        "vanishing": ("bend", "relu"),
        "dead units": ("bend", "leaky relu"),
        "shuffled labels": ("pairs", "kept"),
        "sum for mean": ("backward", "right"),
        "missing slope": ("backward", "right"),
        "turned gradient": ("backward", "right"),
        "frozen bias": ("backward", "right"),
    }


def prescribe(disease, chart):
    new = dict(chart)
    table = cure_table()
    if disease in table:
        entry, value = table[disease]
        new[entry] = value
    elif disease == "rate too large":
        new["rate"] = new["rate"] / 100
    elif disease == "rate too small":
        new["rate"] = new["rate"] * 100
    return new
""",
    ("prescribe", "bend_kept"): """
def prescribe(disease, chart):
    rate, spread, bias = chart["rate"], chart["spread"], chart["bias"]
    bend, pairs, backward = chart["bend"], chart["pairs"], chart["backward"]
    if disease == "rate too large":
        rate = rate / 100
    if disease == "rate too small":
        rate = rate * 100
    if disease in ("zero start", "exploding"):
        spread = 1.0
    if disease == "dead units":
        bias = 0.0
    if disease == "shuffled labels":
        pairs = "kept"
    if disease in ("sum for mean", "missing slope", "turned gradient", "frozen bias"):
        backward = "right"
    return {"rate": rate, "spread": spread, "bias": bias, "bend": bend, "pairs": pairs, "backward": backward}
""",
    ("prescribe", "spread_fixed_wrongly"): """
def prescribe(disease, chart):
    small_spread = 0.1
    new = dict(chart)
    if disease == "rate too large":
        new["rate"] = chart["rate"] / 100
    elif disease == "rate too small":
        new["rate"] = chart["rate"] * 100
    elif disease in ("zero start", "exploding"):
        new["spread"] = small_spread
    elif disease == "vanishing":
        new["bend"] = "relu"
    elif disease == "dead units":
        new["bias"] = 0.0
    elif disease == "shuffled labels":
        new["pairs"] = "kept"
    elif disease in ("sum for mean", "missing slope", "turned gradient", "frozen bias"):
        new["backward"] = "right"
    return new
""",
    ("prescribe", "bugs_left"): """
def prescribe(disease, chart):
    new = dict(chart)
    if disease == "rate too large":
        new["rate"] = chart["rate"] / 100
    if disease == "rate too small":
        new["rate"] = chart["rate"] * 100
    if disease == "zero start":
        new["spread"] = 1.0
    if disease == "exploding":
        new["spread"] = 1.0
    if disease == "vanishing":
        new["bend"] = "relu"
    if disease == "dead units":
        new["bias"] = 0.0
    if disease == "shuffled labels":
        new["pairs"] = "kept"
    # the other names are faults of the code, no entry of the chart helps there
    return new
""",
    ("prescribe", "pairs_left"): """
def prescribe(disease, chart):
    new = {}
    for name, value in chart.items():
        if name == "rate" and disease == "rate too large":
            value = value / 100
        if name == "rate" and disease == "rate too small":
            value = value * 100
        if name == "spread" and disease in ("zero start", "exploding"):
            value = 1.0
        if name == "bend" and disease == "vanishing":
            value = "relu"
        if name == "bias" and disease == "dead units":
            value = 0.0
        if name == "backward" and disease in ("sum for mean", "missing slope", "turned gradient", "frozen bias"):
            value = "right"
        new[name] = value
    return new
""",
    ("prescribe", "fault_for_cure"): """
def prescribe(disease, chart):
    new = dict(chart)
    if disease == "rate too large":
        new["rate"] = chart["rate"] / 100
    elif disease == "rate too small":
        new["rate"] = chart["rate"] * 100
    elif disease in ("zero start", "exploding"):
        new["spread"] = 1.0
    elif disease == "vanishing":
        new["bend"] = "sigmoid"
    elif disease == "dead units":
        new["bias"] = 0.0
    elif disease == "shuffled labels":
        new["pairs"] = "shuffled"
    elif disease in ("sum for mean", "missing slope", "turned gradient", "frozen bias"):
        new["backward"] = disease
    return new
""",
    ("prescribe", "several_changes"): """
def healthy_chart():
    return {"rate": 0.2, "spread": 1.0, "bias": 0.0, "bend": "relu", "pairs": "kept", "backward": "right"}


def prescribe(disease, chart):
    if disease == "healthy":
        return dict(chart)
    new = healthy_chart()
    if disease == "rate too large":
        new["rate"] = chart["rate"] / 100
    if disease == "rate too small":
        new["rate"] = chart["rate"] * 100
    return new
""",
    ("prescribe", "healthy_treated"): """
def prescribe(disease, chart):
    new = dict(chart)
    faults_of_the_code = ("sum for mean", "missing slope", "turned gradient", "frozen bias")
    if disease in faults_of_the_code:
        new["backward"] = "right"
    elif disease == "shuffled labels":
        new["pairs"] = "kept"
    elif disease == "dead units":
        new["bias"] = 0.0
    elif disease == "vanishing":
        new["bend"] = "relu"
    elif disease in ("zero start", "exploding"):
        new["spread"] = 1.0
    elif disease == "rate too small":
        new["rate"] = chart["rate"] * 100
    else:
        new["rate"] = chart["rate"] / 100
    return new
""",
    ("prescribe", "nothing_changed"): """
def prescribe(disease, chart):
    new = dict(chart)
    for entry, value in new.items():
        if entry == "rate" and disease == "rate too large":
            value = value / 100
        if entry == "rate" and disease == "rate too small":
            value = value * 100
        if entry == "spread" and disease in ("zero start", "exploding"):
            value = 1.0
        if entry == "bend" and disease == "vanishing":
            value = "relu"
        if entry == "bias" and disease == "dead units":
            value = 0.0
        if entry == "pairs" and disease == "shuffled labels":
            value = "kept"
        if entry == "backward" and disease in ("sum for mean", "missing slope", "turned gradient", "frozen bias"):
            value = "right"
    return new
""",
    ("prescribe", "spreads_left"): """
CURES = {
    "vanishing": ("bend", "relu"),
    "dead units": ("bias", 0.0),
    "shuffled labels": ("pairs", "kept"),
    "sum for mean": ("backward", "right"),
    "missing slope": ("backward", "right"),
    "turned gradient": ("backward", "right"),
    "frozen bias": ("backward", "right"),
}


def prescribe(disease, chart):
    result = dict(chart)
    if disease == "rate too large":
        result["rate"] = result["rate"] / 100
    if disease == "rate too small":
        result["rate"] = result["rate"] * 100
    for name, (entry, value) in CURES.items():
        if name == disease:
            result[entry] = value
    return result
""",
    ("prescribe", "rates_left"): """
def prescribe(disease, chart):
    right = {"spread": 1.0, "bend": "relu", "bias": 0.0, "pairs": "kept", "backward": "right"}
    belongs_to = {
        "spread": ("zero start", "exploding"),
        "bend": ("vanishing",),
        "bias": ("dead units",),
        "pairs": ("shuffled labels",),
        "backward": ("sum for mean", "missing slope", "turned gradient", "frozen bias"),
    }
    new = dict(chart)
    for entry in right:
        if disease in belongs_to[entry]:
            new[entry] = right[entry]
    return new
""",
    ("prescribe", "disease_forgotten"): """
def prescribe(disease, chart):
    new = chart.copy()
    if disease == "rate too large":
        new["rate"] = new["rate"] / 100
    elif disease == "rate too small":
        new["rate"] = new["rate"] * 100
    elif disease in ["zero start", "exploding"]:
        new["spread"] = 1.0
    elif disease == "vanishing":
        new["bend"] = "relu"
    elif disease == "shuffled labels":
        new["pairs"] = "kept"
    elif disease in ["sum for mean", "missing slope", "turned gradient", "frozen bias"]:
        new["backward"] = "right"
    return new
""",
    ("next_step", "nothing_returned"): """
def next_step(findings):
    curve = findings.get("loss curve")
    shares = findings.get("dead share")
    norms = findings.get("layer norms")
    ten = findings.get("ten examples")
    words = findings.get("gradient check")
    if curve is None:
        step = "loss curve"
    elif curve == "explodes":
        if norms is None:
            step = "layer norms"
        elif max(norms) > 70:
            step = "exploding"
        elif max(norms) > 3.5:
            step = "sum for mean"
        else:
            step = "rate too large"
    elif curve == "learns":
        if words is None:
            step = "gradient check"
        elif "transposed" in words:
            step = "turned gradient"
        elif "missing part" in words:
            step = "frozen bias"
        elif "other" in words:
            step = "missing slope"
        else:
            step = "healthy"
    else:
        if shares is None:
            step = "dead share"
        elif min(shares) == 1:
            step = "zero start"
        elif max(shares) == 1:
            step = "dead units"
        elif ten is None:
            step = "ten examples"
        elif ten == "learns":
            step = "shuffled labels"
        elif norms is None:
            step = "layer norms"
        elif norms[0] < norms[-1] / 12:
            step = "vanishing"
        else:
            step = "rate too small"
    print(step)
""",
    ("next_step", "read_before_paid"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    word = findings["loss curve"]
    if word == "learns":
        for word in findings["gradient check"]:
            if word == "other":
                return "missing slope"
            if word == "transposed":
                return "turned gradient"
            if word == "missing part":
                return "frozen bias"
        return "healthy"
    if word == "explodes":
        longest = max(findings["layer norms"])
        if longest > 70:
            return "exploding"
        if longest > 3.5:
            return "sum for mean"
        return "rate too large"
    # stuck
    shares = findings["dead share"]
    if min(shares) > 0.95:
        return "zero start"
    if shares[1] > 0.95:
        return "dead units"
    norms = findings["layer norms"]
    shrinking = norms[0] / norms[-1]
    if shrinking < 0.08:
        return "vanishing"
    by_heart = findings["ten examples"]
    if by_heart == "learns":
        return "shuffled labels"
    return "rate too small"
""",
    ("next_step", "same_test_again"): """
def explosion(findings):
    if "layer norm" not in findings:
        return "layer norms"
    longest = max(findings["layer norms"])
    if longest > 70:
        return "exploding"
    if longest > 3.5:
        return "sum for mean"
    return "rate too large"


def standstill(findings):
    if "dead share" not in findings:
        return "dead share"
    dead_layers = 0
    for share in findings["dead share"]:
        if share > 0.9:
            dead_layers += 1
    if dead_layers == 4:
        return "zero start"
    if dead_layers > 0:
        return "dead units"
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "learns":
        return "shuffled labels"
    if "layer norm" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    if norms[0] < norms[-1] / 12:
        return "vanishing"
    return "rate too small"


def learning(findings):
    if "gradient check" not in findings:
        return "gradient check"
    words = findings["gradient check"]
    if "transposed" in words:
        return "turned gradient"
    if "missing part" in words:
        return "frozen bias"
    if "other" in words:
        return "missing slope"
    return "healthy"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    curve = findings["loss curve"]
    if curve == "explodes":
        return explosion(findings)
    if curve == "stuck":
        return standstill(findings)
    return learning(findings)
""",
    ("next_step", "guess_without_a_test"): """
def next_step(findings):
    # healthy, until a finding speaks against it
    name = "healthy"
    for test in findings:
        found = findings[test]
        if test == "first loss" and found > 6:
            name = "exploding"
        if test == "dead share":
            if min(found) == 1:
                name = "zero start"
            elif max(found) == 1:
                name = "dead units"
        if test == "loss curve" and found == "explodes":
            name = "rate too large"
        if test == "loss curve" and found == "stuck":
            name = "rate too small"
        if test == "gradient check":
            if "scale" in found:
                name = "sum for mean"
            elif "transposed" in found:
                name = "turned gradient"
            elif "missing part" in found:
                name = "frozen bias"
            elif "other" in found:
                name = "missing slope"
    return name
""",
    ("next_step", "other_words"): """
def exploded(findings):
    if "first loss" not in findings:
        return "first loss"
    if findings["first loss"] > 6:
        return "exploding weights"
    if "layer norms" not in findings:
        return "layer norms"
    longest = 0
    for norm in findings["layer norms"]:
        if norm > longest:
            longest = norm
    if longest > 3:
        return "sum instead of mean"
    else:
        return "large rate"


def stuck(findings):
    if "dead share" not in findings:
        return "dead share"
    dead_layers = 0
    for share in findings["dead share"]:
        if share > 0.9:
            dead_layers += 1
    if dead_layers == 4:
        return "zero weights"
    if dead_layers > 0:
        return "dead layer"
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "learns":
        return "wrong labels"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    if norms[0] < norms[-1] / 12:
        return "vanishing gradient"
    return "small rate"


def learned(findings):
    if "gradient check" not in findings:
        return "gradient check"
    for word in findings["gradient check"]:
        if word == "other":
            return "slope missing"
        if word == "transposed":
            return "transposed gradient"
        if word == "missing part":
            return "bias frozen"
    return "all right"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    branches = {"explodes": exploded, "stuck": stuck, "learns": learned}
    branch = branches[findings["loss curve"]]
    return branch(findings)
""",
    ("next_step", "curve_alone"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    names = {"explodes": "rate too large", "stuck": "rate too small", "learns": "healthy"}
    curve = findings["loss curve"]
    return names[curve]
""",
    ("next_step", "learning_is_healthy"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    word = findings["loss curve"]
    if word == "learns":
        return "healthy"
    if word == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        longest = max(findings["layer norms"])
        if longest > 70:
            return "exploding"
        if longest > 3.5:
            return "sum for mean"
        return "rate too large"
    # stuck
    if "dead share" not in findings:
        return "dead share"
    dead_layers = 0
    for share in findings["dead share"]:
        if share > 0.9:
            dead_layers += 1
    if dead_layers == 4:
        return "zero start"
    if dead_layers > 0:
        return "dead units"
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "learns":
        return "shuffled labels"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    if norms[0] < norms[-1] / 12:
        return "vanishing"
    return "rate too small"
""",
    ("next_step", "explosion_is_a_large_rate"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    word = findings["loss curve"]
    if word == "explodes":
        return "rate too large"
    if word == "stuck":
        if "layer norms" not in findings:
            return "layer norms"
        norms = findings["layer norms"]
        if max(norms) == 0:
            return "zero start"
        if norms[0] == 0:
            return "dead units"
        if norms[-1] > 12 * norms[0]:
            return "vanishing"
        if "ten examples" not in findings:
            return "ten examples"
        if findings["ten examples"] == "stuck":
            return "rate too small"
        return "shuffled labels"
    # learns
    if "gradient check" not in findings:
        return "gradient check"
    meaning = {"other": "missing slope", "transposed": "turned gradient", "missing part": "frozen bias"}
    name = "healthy"
    for word in findings["gradient check"]:
        if word in meaning:
            name = meaning[word]
    return name
""",
    ("next_step", "stuck_is_a_small_rate"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    word = findings["loss curve"]
    if word == "stuck":
        return "rate too small"
    if word == "explodes":
        if "first loss" not in findings:
            return "first loss"
        if findings["first loss"] > 6:
            return "exploding"
        if "layer norms" not in findings:
            return "layer norms"
        longest = 0
        for norm in findings["layer norms"]:
            if norm > longest:
                longest = norm
        if longest > 3:
            return "sum for mean"
        else:
            return "rate too large"
    # learns
    if "gradient check" not in findings:
        return "gradient check"
    for word in findings["gradient check"]:
        if word == "other":
            return "missing slope"
        if word == "transposed":
            return "turned gradient"
        if word == "missing part":
            return "frozen bias"
    return "healthy"
""",
    ("next_step", "sum_missed"): """
def when_it_explodes(findings):
    if "first loss" not in findings:
        return "first loss"
    bold = findings["first loss"] > 8
    if bold:
        return "exploding"
    return "rate too large"


def when_it_is_stuck(findings):
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    if max(norms) == 0:
        return "zero start"
    if norms[0] == 0:
        return "dead units"
    if norms[-1] > 12 * norms[0]:
        return "vanishing"
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "stuck":
        return "rate too small"
    return "shuffled labels"


def when_it_learns(findings):
    if "gradient check" not in findings:
        return "gradient check"
    words = findings["gradient check"]
    if "transposed" in words:
        return "turned gradient"
    if "missing part" in words:
        return "frozen bias"
    if "other" in words:
        return "missing slope"
    return "healthy"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    curve = findings["loss curve"]
    if curve == "explodes":
        return when_it_explodes(findings)
    if curve == "stuck":
        return when_it_is_stuck(findings)
    return when_it_learns(findings)
""",
    ("next_step", "large_rate_missed"): """
def explosion(findings):
    if "first loss" not in findings:
        return "first loss"
    start = findings["first loss"]
    if start > 5:
        return "exploding"
    else:
        return "sum for mean"


def standstill(findings):
    if "dead share" not in findings:
        return "dead share"
    shares = findings["dead share"]
    if min(shares) > 0.95:
        return "zero start"
    if shares[1] > 0.95:
        return "dead units"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    shrinking = norms[0] / norms[-1]
    if shrinking < 0.08:
        return "vanishing"
    if "ten examples" not in findings:
        return "ten examples"
    by_heart = findings["ten examples"]
    if by_heart == "learns":
        return "shuffled labels"
    return "rate too small"


def learning(findings):
    if "gradient check" not in findings:
        return "gradient check"
    for word in findings["gradient check"]:
        if word == "other":
            return "missing slope"
        if word == "transposed":
            return "turned gradient"
        if word == "missing part":
            return "frozen bias"
    return "healthy"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    curve = findings["loss curve"]
    if curve == "explodes":
        return explosion(findings)
    if curve == "stuck":
        return standstill(findings)
    return learning(findings)
""",
    ("next_step", "bold_start_missed"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    word = findings["loss curve"]
    if word == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        too_long = 0
        for norm in findings["layer norms"]:
            if norm > 3:
                too_long += 1
        if too_long > 0:
            return "sum for mean"
        return "rate too large"
    if word == "learns":
        if "gradient check" not in findings:
            return "gradient check"
        meaning = {"other": "missing slope", "transposed": "turned gradient", "missing part": "frozen bias"}
        name = "healthy"
        for word in findings["gradient check"]:
            if word in meaning:
                name = meaning[word]
        return name
    # stuck
    if "dead share" not in findings:
        return "dead share"
    dead_layers = 0
    for share in findings["dead share"]:
        if share > 0.9:
            dead_layers += 1
    if dead_layers == 4:
        return "zero start"
    if dead_layers > 0:
        return "dead units"
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "learns":
        return "shuffled labels"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    if norms[0] < norms[-1] / 12:
        return "vanishing"
    return "rate too small"
""",
    ("next_step", "vanishing_missed"): """
def exploded(findings):
    if "layer norms" not in findings:
        return "layer norms"
    longest = max(findings["layer norms"])
    if longest > 70:
        return "exploding"
    if longest > 3.5:
        return "sum for mean"
    return "rate too large"


def stuck(findings):
    if "dead share" not in findings:
        return "dead share"
    shares = findings["dead share"]
    full = [share for share in shares if share == 1]
    if len(full) == len(shares):
        return "zero start"
    if len(full) >= 1:
        return "dead units"
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "learns":
        return "shuffled labels"
    return "rate too small"


def learned(findings):
    if "gradient check" not in findings:
        return "gradient check"
    words = findings["gradient check"]
    if "transposed" in words:
        return "turned gradient"
    if "missing part" in words:
        return "frozen bias"
    if "other" in words:
        return "missing slope"
    return "healthy"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    branches = {"explodes": exploded, "stuck": stuck, "learns": learned}
    branch = branches[findings["loss curve"]]
    return branch(findings)
""",
    ("next_step", "small_is_vanishing"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    word = findings["loss curve"]
    if word == "explodes":
        if "first loss" not in findings:
            return "first loss"
        if findings["first loss"] > 6:
            return "exploding"
        if "layer norms" not in findings:
            return "layer norms"
        longest = 0
        for norm in findings["layer norms"]:
            if norm > longest:
                longest = norm
        if longest > 3:
            return "sum for mean"
        else:
            return "rate too large"
    if word == "stuck":
        if "dead share" not in findings:
            return "dead share"
        dead_layers = 0
        for share in findings["dead share"]:
            if share == 1:
                dead_layers += 1
        if dead_layers == 4:
            return "zero start"
        if dead_layers >= 1:
            return "dead units"
        if "ten examples" not in findings:
            return "ten examples"
        if findings["ten examples"] == "learns":
            return "shuffled labels"
        return "vanishing"  # nothing moves, so the gradients must be tiny
    # learns
    if "gradient check" not in findings:
        return "gradient check"
    for word in findings["gradient check"]:
        if word == "other":
            return "missing slope"
        if word == "transposed":
            return "turned gradient"
        if word == "missing part":
            return "frozen bias"
    return "healthy"
""",
    ("next_step", "labels_missed"): """
def when_it_explodes(findings):
    if "layer norms" not in findings:
        return "layer norms"
    longest = max(findings["layer norms"])
    if longest > 70:
        return "exploding"
    if longest > 3.5:
        return "sum for mean"
    return "rate too large"


def when_it_is_stuck(findings):
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    first, last = norms[0], norms[-1]
    if last == 0:
        return "zero start"
    if first == 0:
        return "dead units"
    if first < last / 13:
        return "vanishing"
    return "rate too small"


def when_it_learns(findings):
    if "gradient check" not in findings:
        return "gradient check"
    meaning = {"other": "missing slope", "transposed": "turned gradient", "missing part": "frozen bias"}
    name = "healthy"
    for word in findings["gradient check"]:
        if word in meaning:
            name = meaning[word]
    return name


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    curve = findings["loss curve"]
    if curve == "explodes":
        return when_it_explodes(findings)
    if curve == "stuck":
        return when_it_is_stuck(findings)
    return when_it_learns(findings)
""",
    ("next_step", "small_rate_missed"): """
def exploded(findings):
    if "first loss" not in findings:
        return "first loss"
    if findings["first loss"] > 6:
        return "exploding"
    if "layer norms" not in findings:
        return "layer norms"
    longest = 0
    for norm in findings["layer norms"]:
        if norm > longest:
            longest = norm
    if longest > 3:
        return "sum for mean"
    else:
        return "rate too large"


def stuck(findings):
    if "dead share" not in findings:
        return "dead share"
    shares = findings["dead share"]
    if min(shares) > 0.9:
        return "zero start"
    if max(shares) > 0.9:
        return "dead units"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    if norms[0] < norms[-1] / 12:
        return "vanishing"
    return "shuffled labels"


def learned(findings):
    if "gradient check" not in findings:
        return "gradient check"
    for word in findings["gradient check"]:
        if word == "other":
            return "missing slope"
        if word == "transposed":
            return "turned gradient"
        if word == "missing part":
            return "frozen bias"
    return "healthy"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    branches = {"explodes": exploded, "stuck": stuck, "learns": learned}
    branch = branches[findings["loss curve"]]
    return branch(findings)
""",
    ("next_step", "ten_turned_round"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    word = findings["loss curve"]
    if word == "learns":
        if "gradient check" not in findings:
            return "gradient check"
        words = findings["gradient check"]
        if "transposed" in words:
            return "turned gradient"
        if "missing part" in words:
            return "frozen bias"
        if "other" in words:
            return "missing slope"
        return "healthy"
    if word == "stuck":
        if "dead share" not in findings:
            return "dead share"
        shares = findings["dead share"]
        if min(shares) > 0.95:
            return "zero start"
        if shares[1] > 0.95:
            return "dead units"
        if "layer norms" not in findings:
            return "layer norms"
        norms = findings["layer norms"]
        shrinking = norms[0] / norms[-1]
        if shrinking < 0.08:
            return "vanishing"
        if "ten examples" not in findings:
            return "ten examples"
        by_heart = findings["ten examples"]
        if by_heart == "stuck":
            return "shuffled labels"
        return "rate too small"
    # explodes
    if "layer norms" not in findings:
        return "layer norms"
    longest = max(findings["layer norms"])
    if longest > 70:
        return "exploding"
    if longest > 3.5:
        return "sum for mean"
    return "rate too large"
""",
    ("next_step", "zero_start_is_dead"): """
def explosion(findings):
    if "first loss" not in findings:
        return "first loss"
    if findings["first loss"] > 6:
        return "exploding"
    if "layer norms" not in findings:
        return "layer norms"
    longest = 0
    for norm in findings["layer norms"]:
        if norm > longest:
            longest = norm
    if longest > 3:
        return "sum for mean"
    else:
        return "rate too large"


def standstill(findings):
    if "dead share" not in findings:
        return "dead share"
    dead_layers = 0
    for share in findings["dead share"]:
        if share > 0.9:
            dead_layers += 1
    if dead_layers > 0:
        return "dead units"
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "learns":
        return "shuffled labels"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    if norms[0] < norms[-1] / 12:
        return "vanishing"
    return "rate too small"


def learning(findings):
    if "gradient check" not in findings:
        return "gradient check"
    meaning = {"other": "missing slope", "transposed": "turned gradient", "missing part": "frozen bias"}
    name = "healthy"
    for word in findings["gradient check"]:
        if word in meaning:
            name = meaning[word]
    return name


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    curve = findings["loss curve"]
    if curve == "explodes":
        return explosion(findings)
    if curve == "stuck":
        return standstill(findings)
    return learning(findings)
""",
    ("next_step", "dead_is_zero_start"): """
def exploded(findings):
    if "layer norms" not in findings:
        return "layer norms"
    longest = max(findings["layer norms"])
    if longest > 70:
        return "exploding"
    if longest > 3.5:
        return "sum for mean"
    return "rate too large"


def stuck(findings):
    if "dead share" not in findings:
        return "dead share"
    shares = findings["dead share"]
    if max(shares) > 0.95:
        return "zero start"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    shrinking = norms[0] / norms[-1]
    if shrinking < 0.08:
        return "vanishing"
    if "ten examples" not in findings:
        return "ten examples"
    by_heart = findings["ten examples"]
    if by_heart == "learns":
        return "shuffled labels"
    return "rate too small"


def learned(findings):
    if "gradient check" not in findings:
        return "gradient check"
    words = findings["gradient check"]
    if "transposed" in words:
        return "turned gradient"
    if "missing part" in words:
        return "frozen bias"
    if "other" in words:
        return "missing slope"
    return "healthy"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    branches = {"explodes": exploded, "stuck": stuck, "learns": learned}
    branch = branches[findings["loss curve"]]
    return branch(findings)
""",
    ("next_step", "dead_and_zero_exchanged"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    word = findings["loss curve"]
    if word == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        longest = max(findings["layer norms"])
        if longest > 70:
            return "exploding"
        if longest > 3.5:
            return "sum for mean"
        return "rate too large"
    if word == "stuck":
        if "dead share" not in findings:
            return "dead share"
        dead_layers = 0
        for share in findings["dead share"]:
            if share > 0.9:
                dead_layers += 1
        if dead_layers == 4:
            return "dead units"
        if dead_layers > 0:
            return "zero start"
        if "ten examples" not in findings:
            return "ten examples"
        if findings["ten examples"] == "learns":
            return "shuffled labels"
        if "layer norms" not in findings:
            return "layer norms"
        norms = findings["layer norms"]
        if norms[0] < norms[-1] / 12:
            return "vanishing"
        return "rate too small"
    # learns
    if "gradient check" not in findings:
        return "gradient check"
    for word in findings["gradient check"]:
        if word == "other":
            return "missing slope"
        if word == "transposed":
            return "turned gradient"
        if word == "missing part":
            return "frozen bias"
    return "healthy"
""",
    ("next_step", "dead_not_asked"): """
def when_it_explodes(findings):
    if "first loss" not in findings:
        return "first loss"
    if findings["first loss"] > 6:
        return "exploding"
    if "layer norms" not in findings:
        return "layer norms"
    longest = 0
    for norm in findings["layer norms"]:
        if norm > longest:
            longest = norm
    if longest > 3:
        return "sum for mean"
    else:
        return "rate too large"


def when_it_is_stuck(findings):
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "learns":
        return "shuffled labels"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    near_input = norms[0]
    near_output = norms[-1]
    if near_input < near_output / 12:
        return "vanishing"
    return "rate too small"


def when_it_learns(findings):
    if "gradient check" not in findings:
        return "gradient check"
    words = findings["gradient check"]
    if "transposed" in words:
        return "turned gradient"
    if "missing part" in words:
        return "frozen bias"
    if "other" in words:
        return "missing slope"
    return "healthy"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    curve = findings["loss curve"]
    if curve == "explodes":
        return when_it_explodes(findings)
    if curve == "stuck":
        return when_it_is_stuck(findings)
    return when_it_learns(findings)
""",
    ("next_step", "one_zero_is_dead"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    word = findings["loss curve"]
    if word == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        longest = max(findings["layer norms"])
        if longest > 70:
            return "exploding"
        if longest > 3.5:
            return "sum for mean"
        return "rate too large"
    if word == "learns":
        if "gradient check" not in findings:
            return "gradient check"
        meaning = {"other": "missing slope", "transposed": "turned gradient", "missing part": "frozen bias"}
        name = "healthy"
        for word in findings["gradient check"]:
            if word in meaning:
                name = meaning[word]
        return name
    # stuck
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    zeros = 0
    for norm in norms:
        if norm == 0:
            zeros += 1
    if zeros >= 1:
        return "dead units"
    if zeros == 5:
        return "zero start"
    if norms[-1] > 12 * norms[0]:
        return "vanishing"
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "learns":
        return "shuffled labels"
    return "rate too small"
""",
    ("next_step", "one_fault_for_all"): """
def exploded(findings):
    if "first loss" not in findings:
        return "first loss"
    if findings["first loss"] > 6:
        return "exploding"
    if "layer norms" not in findings:
        return "layer norms"
    longest = 0
    for norm in findings["layer norms"]:
        if norm > longest:
            longest = norm
    if longest > 3:
        return "sum for mean"
    else:
        return "rate too large"


def stuck(findings):
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    if max(norms) == 0:
        return "zero start"
    if norms[0] == 0:
        return "dead units"
    if norms[-1] > 12 * norms[0]:
        return "vanishing"
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "stuck":
        return "rate too small"
    return "shuffled labels"


def learned(findings):
    if "gradient check" not in findings:
        return "gradient check"
    for word in findings["gradient check"]:
        if word != "agrees":
            return "missing slope"
    return "healthy"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    branches = {"explodes": exploded, "stuck": stuck, "learns": learned}
    branch = branches[findings["loss curve"]]
    return branch(findings)
""",
    ("next_step", "one_word_read"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    word = findings["loss curve"]
    if word == "stuck":
        if "dead share" not in findings:
            return "dead share"
        dead_layers = 0
        for share in findings["dead share"]:
            if share > 0.9:
                dead_layers += 1
        if dead_layers == 4:
            return "zero start"
        if dead_layers > 0:
            return "dead units"
        if "ten examples" not in findings:
            return "ten examples"
        if findings["ten examples"] == "learns":
            return "shuffled labels"
        if "layer norms" not in findings:
            return "layer norms"
        norms = findings["layer norms"]
        if norms[0] < norms[-1] / 12:
            return "vanishing"
        return "rate too small"
    if word == "explodes":
        if "first loss" not in findings:
            return "first loss"
        if findings["first loss"] > 6:
            return "exploding"
        if "layer norms" not in findings:
            return "layer norms"
        longest = 0
        for norm in findings["layer norms"]:
            if norm > longest:
                longest = norm
        if longest > 3:
            return "sum for mean"
        else:
            return "rate too large"
    # learns
    if "gradient check" not in findings:
        return "gradient check"
    word = findings["gradient check"][0]
    if word == "other":
        return "missing slope"
    if word == "transposed":
        return "turned gradient"
    if word == "missing part":
        return "frozen bias"
    return "healthy"
""",
    ("next_step", "place_for_word"): """
def when_it_explodes(findings):
    if "layer norms" not in findings:
        return "layer norms"
    longest = max(findings["layer norms"])
    if longest > 70:
        return "exploding"
    if longest > 3.5:
        return "sum for mean"
    return "rate too large"


def when_it_is_stuck(findings):
    if "dead share" not in findings:
        return "dead share"
    shares = findings["dead share"]
    if min(shares) > 0.95:
        return "zero start"
    if shares[1] > 0.95:
        return "dead units"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    shrinking = norms[0] / norms[-1]
    if shrinking < 0.08:
        return "vanishing"
    if "ten examples" not in findings:
        return "ten examples"
    by_heart = findings["ten examples"]
    if by_heart == "learns":
        return "shuffled labels"
    return "rate too small"


def when_it_learns(findings):
    if "gradient check" not in findings:
        return "gradient check"
    words = findings["gradient check"]
    wrong_places = []
    for place in range(len(words)):
        if words[place] != "agrees":
            wrong_places.append(place)
    if 2 in wrong_places:  # W2
        return "turned gradient"
    if 9 in wrong_places:  # b5
        return "frozen bias"
    if len(wrong_places) > 0:
        return "missing slope"
    return "healthy"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    curve = findings["loss curve"]
    if curve == "explodes":
        return when_it_explodes(findings)
    if curve == "stuck":
        return when_it_is_stuck(findings)
    return when_it_learns(findings)
""",
    ("next_step", "words_exchanged"): """
def explosion(findings):
    if "first loss" not in findings:
        return "first loss"
    if findings["first loss"] > 6:
        return "exploding"
    if "layer norms" not in findings:
        return "layer norms"
    longest = 0
    for norm in findings["layer norms"]:
        if norm > longest:
            longest = norm
    if longest > 3:
        return "sum for mean"
    else:
        return "rate too large"


def standstill(findings):
    if "dead share" not in findings:
        return "dead share"
    dead_layers = 0
    for share in findings["dead share"]:
        if share > 0.9:
            dead_layers += 1
    if dead_layers == 4:
        return "zero start"
    if dead_layers > 0:
        return "dead units"
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "learns":
        return "shuffled labels"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    if norms[0] < norms[-1] / 12:
        return "vanishing"
    return "rate too small"


def learning(findings):
    if "gradient check" not in findings:
        return "gradient check"
    meaning = {"other": "missing slope", "transposed": "frozen bias", "missing part": "turned gradient"}
    name = "healthy"
    for word in findings["gradient check"]:
        if word in meaning:
            name = meaning[word]
    return name


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    curve = findings["loss curve"]
    if curve == "explodes":
        return explosion(findings)
    if curve == "stuck":
        return standstill(findings)
    return learning(findings)
""",
    ("next_step", "one_fault_missed"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    word = findings["loss curve"]
    if word == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        longest = max(findings["layer norms"])
        if longest > 70:
            return "exploding"
        if longest > 3.5:
            return "sum for mean"
        return "rate too large"
    if word == "stuck":
        if "layer norms" not in findings:
            return "layer norms"
        norms = findings["layer norms"]
        if max(norms) == 0:
            return "zero start"
        if norms[0] == 0:
            return "dead units"
        if norms[-1] > 12 * norms[0]:
            return "vanishing"
        if "ten examples" not in findings:
            return "ten examples"
        if findings["ten examples"] == "stuck":
            return "rate too small"
        return "shuffled labels"
    # learns
    if "gradient check" not in findings:
        return "gradient check"
    for word in findings["gradient check"]:
        if word == "other":
            return "missing slope"
        if word == "transposed":
            return "turned gradient"
    return "healthy"
""",
    ("next_step", "everything_bought"): """
TESTS = ["first loss", "dead share", "loss curve", "layer norms", "ten examples", "gradient check"]


def next_step(findings):
    for test in TESTS:
        if test not in findings:
            return test
    words = findings["gradient check"]
    names_of_words = {
        "scale": "sum for mean",
        "other": "missing slope",
        "transposed": "turned gradient",
        "missing part": "frozen bias",
    }
    if findings["first loss"] > 6:
        return "exploding"
    shares = findings["dead share"]
    if min(shares) == 1:
        return "zero start"
    if shares[1] == 1:
        return "dead units"
    for word in words:
        if word in names_of_words:
            return names_of_words[word]
    curve = findings["loss curve"]
    if curve == "explodes":
        return "rate too large"
    if curve == "learns":
        return "healthy"
    norms = findings["layer norms"]
    if norms[0] < norms[-1] / 12:
        return "vanishing"
    if findings["ten examples"] == "learns":
        return "shuffled labels"
    return "rate too small"
""",
    ("next_step", "dear_test_first"): """
def stuck_network(findings):
    if "dead share" not in findings:
        return "dead share"
    dead_layers = 0
    for share in findings["dead share"]:
        if share > 0.9:
            dead_layers += 1
    if dead_layers == 4:
        return "zero start"
    if dead_layers > 0:
        return "dead units"
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "learns":
        return "shuffled labels"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    if norms[0] < norms[-1] / 12:
        return "vanishing"
    return "rate too small"


def next_step(findings):
    if "gradient check" not in findings:
        return "gradient check"
    for word in findings["gradient check"]:
        if word == "scale":
            return "sum for mean"
        if word == "other":
            return "missing slope"
        if word == "transposed":
            return "turned gradient"
        if word == "missing part":
            return "frozen bias"
    # the code is right
    if "loss curve" not in findings:
        return "loss curve"
    curve = findings["loss curve"]
    if curve == "learns":
        return "healthy"
    if curve == "stuck":
        return stuck_network(findings)
    if "first loss" not in findings:
        return "first loss"
    if findings["first loss"] > 6:
        return "exploding"
    return "rate too large"
""",
    ("next_step", "test_for_nothing"): """
def exploded(findings):
    if "layer norms" not in findings:
        return "layer norms"
    longest = max(findings["layer norms"])
    if longest > 70:
        return "exploding"
    if longest > 3.5:
        return "sum for mean"
    return "rate too large"


def stuck(findings):
    if "dead share" not in findings:
        return "dead share"
    shares = findings["dead share"]
    if min(shares) > 0.95:
        return "zero start"
    if shares[1] > 0.95:
        return "dead units"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    shrinking = norms[0] / norms[-1]
    if shrinking < 0.08:
        return "vanishing"
    if "ten examples" not in findings:
        return "ten examples"
    by_heart = findings["ten examples"]
    if by_heart == "learns":
        return "shuffled labels"
    return "rate too small"


def learned(findings):
    # does it really learn?
    if "ten examples" not in findings:
        return "ten examples"
    if "gradient check" not in findings:
        return "gradient check"
    for word in findings["gradient check"]:
        if word == "other":
            return "missing slope"
        if word == "transposed":
            return "turned gradient"
        if word == "missing part":
            return "frozen bias"
    return "healthy"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    branches = {"explodes": exploded, "stuck": stuck, "learns": learned}
    branch = branches[findings["loss curve"]]
    return branch(findings)
""",
}
