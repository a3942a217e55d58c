"""Wrong programs written from the released lesson and the names of the mistakes alone."""

REWRITES: dict[tuple[str, str], str] = {
    ("first_loss_ratio", "nothing_returned"): """
def first_loss_ratio(logits, labels):
    _, classes = logits.shape
    ratio = cross_entropy(logits, labels) / np.log(classes)
""",
    ("first_loss_ratio", "loss_for_ratio"): """
def first_loss_ratio(logits, labels):
    top = logits.max(axis=1, keepdims=True)
    log_sum = top[:, 0] + np.log(np.exp(logits - top).sum(axis=1))
    return np.mean(log_sum - logits[np.arange(len(labels)), labels])
""",
    ("first_loss_ratio", "difference_for_ratio"): """
def first_loss_ratio(logits, labels):
    return cross_entropy(logits, labels) - np.log(logits.shape[1])
""",
    ("first_loss_ratio", "upside_down"): """
def first_loss_ratio(logits, labels):
    clueless = np.log(logits.shape[-1])
    return clueless / cross_entropy(logits, labels)
""",
    ("first_loss_ratio", "log_of_examples"): """
def first_loss_ratio(logits, labels):
    return cross_entropy(logits, labels) / np.log(len(logits))
""",
    ("first_loss_ratio", "log_left_out"): """
def first_loss_ratio(logits, labels):
    n_classes = np.shape(logits)[1]
    return cross_entropy(logits, labels) / n_classes
""",
    ("first_loss_ratio", "other_logarithm"): """
def first_loss_ratio(logits, labels):
    C = logits.shape[1]
    return cross_entropy(logits, labels) / np.log2(C)
""",
    ("first_loss_ratio", "log_of_one_over"): """
def first_loss_ratio(logits, labels):
    p = 1 / logits.shape[1]
    return cross_entropy(logits, labels) / np.log(p)
""",
    ("first_loss_ratio", "classes_fixed"): """
def first_loss_ratio(logits, labels):
    return cross_entropy(logits, labels) / np.log(3)
""",
    ("first_loss_ratio", "classes_from_the_labels"): """
def first_loss_ratio(logits, labels):
    return cross_entropy(logits, labels) / np.log(np.unique(labels).size)
""",
    ("first_loss_ratio", "sum_for_mean"): """
def first_loss_ratio(logits, labels):
    z = logits - logits.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    return -log_p[np.arange(len(labels)), labels].sum() / np.log(z.shape[1])
""",
    ("first_loss_ratio", "overflow"): """
def first_loss_ratio(logits, labels):
    e = np.exp(logits)
    p = e / e.sum(axis=1, keepdims=True)
    return -np.log(p[np.arange(len(labels)), labels]).mean() / np.log(logits.shape[1])
""",
    ("first_loss_ratio", "rounded_to_a_verdict"): """
def first_loss_ratio(logits, labels):
    return float(np.round(cross_entropy(logits, labels) / np.log(logits.shape[1])))
""",
    ("first_loss_ratio", "arguments_changed"): """
def first_loss_ratio(logits, labels):
    logits -= logits.max(axis=1, keepdims=True)
    rows = np.arange(logits.shape[0])
    losses = np.log(np.exp(logits).sum(axis=1)) - logits[rows, labels]
    return losses.mean() / np.log(logits.shape[1])
""",
    ("read_curve", "nothing_returned"): """
def read_curve(losses):
    r = np.asarray(losses, dtype=float) / losses[0]
    if not np.isfinite(r).all() or r.max() > 2:
        word = "explodes"
    else:
        word = "learns" if r[-1] < 0.5 else "stuck"
    print(word)
""",
    ("read_curve", "learns_before_explodes"): """
def read_curve(losses):
    x = np.array(losses, dtype=float)
    if x[-1] < x[0] / 2:
        return "learns"
    if np.any(~np.isfinite(x) | (x > 2 * x[0])):
        return "explodes"
    return "stuck"
""",
    ("read_curve", "end_for_peak"): """
def read_curve(losses):
    first, last = losses[0], losses[-1]
    if not np.isfinite(losses).all() or last > 2 * first:
        return "explodes"
    return "learns" if 2 * last < first else "stuck"
""",
    ("read_curve", "nan_not_asked"): """
def read_curve(losses):
    x = np.asarray(losses)
    if (x > 2 * x[0]).any():
        return "explodes"
    if x[-1] < 0.5 * x[0]:
        return "learns"
    return "stuck"
""",
    ("read_curve", "nan_only_at_the_end"): """
def read_curve(losses):
    start, end = losses[0], losses[-1]
    if not np.isfinite(end) or np.any(np.asarray(losses) > 2 * start):
        return "explodes"
    return "learns" if end < start / 2 else "stuck"
""",
    ("read_curve", "broken_is_stuck"): """
def read_curve(losses):
    if not np.all(np.isfinite(losses)):
        return "stuck"
    if np.max(losses) > 2 * losses[0]:
        return "explodes"
    return "learns" if losses[-1] < losses[0] / 2 else "stuck"
""",
    ("read_curve", "any_rise_explodes"): """
def read_curve(losses):
    x = np.asarray(losses, dtype=float)
    if not np.isfinite(x).all() or (np.diff(x) > 0).any():
        return "explodes"
    return "learns" if x[-1] < x[0] / 2 else "stuck"
""",
    ("read_curve", "any_fall_learns"): """
def read_curve(losses):
    if not np.isfinite(losses).all() or np.max(losses) > 2 * losses[0]:
        return "explodes"
    if losses[-1] < losses[0]:
        return "learns"
    return "stuck"
""",
    ("read_curve", "best_for_last"): """
def read_curve(losses):
    r = np.asarray(losses) / losses[0]
    bad = ~np.isfinite(r) | (r > 2)
    if bad.any():
        return "explodes"
    return "learns" if r.min() < 0.5 else "stuck"
""",
    ("read_curve", "fixed_limit"): """
def read_curve(losses):
    first, *_, last = losses
    if not np.isfinite(losses).all() or max(losses) > 2 * first:
        return "explodes"
    return "learns" if last < 0.5 else "stuck"
""",
    ("read_curve", "least_for_first"): """
def read_curve(losses):
    if not np.isfinite(losses).all():
        return "explodes"
    base = np.min(losses)
    if np.max(losses) > 2 * base:
        return "explodes"
    return "learns" if losses[-1] < base / 2 else "stuck"
""",
    ("read_curve", "mean_for_last"): """
def read_curve(losses):
    x = np.asarray(losses, dtype=float)
    if not np.isfinite(x).all() or x.max() > 2 * x[0]:
        return "explodes"
    return "learns" if x.mean() < x[0] / 2 else "stuck"
""",
    ("read_curve", "ends_exchanged"): """
def read_curve(losses):
    x = np.asarray(losses, dtype=float)
    last, first = x[[0, -1]]
    if not np.isfinite(x).all() or x.max() > 2 * first:
        return "explodes"
    return "learns" if last < first / 2 else "stuck"
""",
    ("read_curve", "words_exchanged"): """
def read_curve(losses):
    x = np.asarray(losses, dtype=float)
    if not np.isfinite(x).all() or x.max() > 2 * x[0]:
        return "explodes"
    return "stuck" if x[-1] < x[0] / 2 else "learns"
""",
    ("read_curve", "other_words"): """
def read_curve(losses):
    rel = np.array(losses, dtype=float) / losses[0]
    if np.isnan(rel).any() or rel.max() > 2:
        return "exploding"
    return "learning" if rel[-1] < 0.5 else "not learning"
""",
    ("read_curve", "argument_changed"): """
def read_curve(losses):
    first, last = losses[0], losses[-1]
    finite = np.isfinite(losses).all()
    losses.sort()
    if not finite or losses[-1] > 2 * first:
        return "explodes"
    return "learns" if last < first / 2 else "stuck"
""",
    ("prescribe", "nothing_returned"): """
def prescribe(disease, chart):
    new = dict(chart)
    if disease == "rate too large":
        new["rate"] = new["rate"] / 100
    elif disease == "rate too small":
        new["rate"] = new["rate"] * 100
    elif disease in ("zero start", "exploding"):
        new["spread"] = 1.0
    elif disease == "vanishing":
        new["bend"] = "relu"
    elif disease == "dead units":
        new["bias"] = 0.0
    elif disease == "shuffled labels":
        new["pairs"] = "kept"
    elif disease in ("sum for mean", "missing slope", "turned gradient", "frozen bias"):
        new["backward"] = "right"
""",
    ("prescribe", "change_alone"): """
def prescribe(disease, chart):
    cures = {
        "rate too large": {"rate": chart["rate"] / 100},
        "rate too small": {"rate": chart["rate"] * 100},
        "zero start": {"spread": 1.0},
        "exploding": {"spread": 1.0},
        "vanishing": {"bend": "relu"},
        "dead units": {"bias": 0.0},
        "shuffled labels": {"pairs": "kept"},
        "sum for mean": {"backward": "right"},
        "missing slope": {"backward": "right"},
        "turned gradient": {"backward": "right"},
        "frozen bias": {"backward": "right"},
    }
    return cures.get(disease, {})
""",
    ("prescribe", "argument_changed"): """
def prescribe(disease, chart):
    rows = [
        (("rate too large",), "rate", chart["rate"] / 100),
        (("rate too small",), "rate", chart["rate"] * 100),
        (("zero start", "exploding"), "spread", 1.0),
        (("vanishing",), "bend", "relu"),
        (("dead units",), "bias", 0.0),
        (("shuffled labels",), "pairs", "kept"),
        (("sum for mean", "missing slope", "turned gradient", "frozen bias"), "backward", "right"),
    ]
    chart.update({key: value for names, key, value in rows if disease in names})
    return chart
""",
    ("prescribe", "rates_exchanged"): """
def prescribe(disease, chart):
    new = dict(chart)
    if disease == "rate too large":
        new["rate"] = new["rate"] * 100
    elif disease == "rate too small":
        new["rate"] = new["rate"] / 100
    elif disease in ("zero start", "exploding"):
        new["spread"] = 1.0
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
    ("prescribe", "factor_of_ten"): """
def prescribe(disease, chart):
    table = {}
    table["rate too large"] = "rate", chart["rate"] / 10
    table["rate too small"] = "rate", chart["rate"] * 10
    table |= dict.fromkeys(["zero start", "exploding"], ("spread", 1.0))
    table["vanishing"] = "bend", "relu"
    table["dead units"] = "bias", 0.0
    table["shuffled labels"] = "pairs", "kept"
    table |= dict.fromkeys(["sum for mean", "missing slope", "turned gradient", "frozen bias"], ("backward", "right"))
    return {**chart, **dict([table[disease]] if disease in table else [])}
""",
    ("prescribe", "rate_fixed"): """
def prescribe(disease, chart):
    match disease:
        case "rate too large" | "rate too small":
            return {**chart, "rate": 0.2}
        case "zero start" | "exploding":
            return {**chart, "spread": 1.0}
        case "vanishing":
            return {**chart, "bend": "relu"}
        case "dead units":
            return {**chart, "bias": 0.0}
        case "shuffled labels":
            return {**chart, "pairs": "kept"}
        case "sum for mean" | "missing slope" | "turned gradient" | "frozen bias":
            return {**chart, "backward": "right"}
    return chart.copy()
""",
    ("prescribe", "rate_cures_vanishing"): """
def prescribe(disease, chart):
    rows = [
        (("rate too large",), "rate", chart["rate"] / 100),
        (("rate too small", "vanishing"), "rate", chart["rate"] * 100),
        (("zero start", "exploding"), "spread", 1.0),
        (("dead units",), "bias", 0.0),
        (("shuffled labels",), "pairs", "kept"),
        (("sum for mean", "missing slope", "turned gradient", "frozen bias"), "backward", "right"),
    ]
    return chart | {key: value for names, key, value in rows if disease in names}
""",
    ("prescribe", "rate_cures_explosion"): """
def prescribe(disease, chart):
    new = dict(chart)
    if disease in ("rate too large", "exploding"):
        new["rate"] = new["rate"] / 100
    elif disease == "rate too small":
        new["rate"] = new["rate"] * 100
    elif disease == "zero start":
        new["spread"] = 1.0
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
    ("prescribe", "rate_cures_the_sum"): """
def prescribe(disease, chart):
    cures = {
        "rate too large": {"rate": chart["rate"] / 100},
        "rate too small": {"rate": chart["rate"] * 100},
        "zero start": {"spread": 1.0},
        "exploding": {"spread": 1.0},
        "vanishing": {"bend": "relu"},
        "dead units": {"bias": 0.0},
        "shuffled labels": {"pairs": "kept"},
        "sum for mean": {"rate": chart["rate"] / 30},
        "missing slope": {"backward": "right"},
        "turned gradient": {"backward": "right"},
        "frozen bias": {"backward": "right"},
    }
    return chart | cures.get(disease, {})
""",
    ("prescribe", "spread_for_the_bias"): """
def prescribe(disease, chart):
    match disease:
        case "rate too large":
            return {**chart, "rate": chart["rate"] / 100}
        case "rate too small":
            return {**chart, "rate": chart["rate"] * 100}
        case "zero start" | "exploding" | "dead units":
            return {**chart, "spread": 1.0}
        case "vanishing":
            return {**chart, "bend": "relu"}
        case "shuffled labels":
            return {**chart, "pairs": "kept"}
        case "sum for mean" | "missing slope" | "turned gradient" | "frozen bias":
            return {**chart, "backward": "right"}
    return chart.copy()
""",
    ("prescribe", "leak_for_the_bias"): """
def prescribe(disease, chart):
    table = {}
    table["rate too large"] = "rate", chart["rate"] / 100
    table["rate too small"] = "rate", chart["rate"] * 100
    table |= dict.fromkeys(["zero start", "exploding"], ("spread", 1.0))
    table["vanishing"] = "bend", "relu"
    table["dead units"] = "bend", "leaky relu"
    table["shuffled labels"] = "pairs", "kept"
    table |= dict.fromkeys(["sum for mean", "missing slope", "turned gradient", "frozen bias"], ("backward", "right"))
    return {**chart, **dict([table[disease]] if disease in table else [])}
""",
    ("prescribe", "bend_kept"): """
def prescribe(disease, chart):
    cures = {
        "rate too large": {"rate": chart["rate"] / 100},
        "rate too small": {"rate": chart["rate"] * 100},
        "zero start": {"spread": 1.0},
        "exploding": {"spread": 1.0},
        "vanishing": {"bend": chart["bend"]},
        "dead units": {"bias": 0.0},
        "shuffled labels": {"pairs": "kept"},
        "sum for mean": {"backward": "right"},
        "missing slope": {"backward": "right"},
        "turned gradient": {"backward": "right"},
        "frozen bias": {"backward": "right"},
    }
    return chart | cures.get(disease, {})
""",
    ("prescribe", "spread_fixed_wrongly"): """
def prescribe(disease, chart):
    new = dict(chart)
    if disease == "rate too large":
        new["rate"] = new["rate"] / 100
    elif disease == "rate too small":
        new["rate"] = new["rate"] * 100
    elif disease in ("zero start", "exploding"):
        new["spread"] = 0.1
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
    rows = [
        (("rate too large",), "rate", chart["rate"] / 100),
        (("rate too small",), "rate", chart["rate"] * 100),
        (("zero start", "exploding"), "spread", 1.0),
        (("vanishing",), "bend", "relu"),
        (("dead units",), "bias", 0.0),
        (("shuffled labels",), "pairs", "kept"),
    ]
    return chart | {key: value for names, key, value in rows if disease in names}
""",
    ("prescribe", "pairs_left"): """
def prescribe(disease, chart):
    match disease:
        case "rate too large":
            return {**chart, "rate": chart["rate"] / 100}
        case "rate too small":
            return {**chart, "rate": chart["rate"] * 100}
        case "zero start" | "exploding":
            return {**chart, "spread": 1.0}
        case "vanishing":
            return {**chart, "bend": "relu"}
        case "dead units":
            return {**chart, "bias": 0.0}
        case "sum for mean" | "missing slope" | "turned gradient" | "frozen bias":
            return {**chart, "backward": "right"}
    return chart.copy()
""",
    ("prescribe", "fault_for_cure"): """
def prescribe(disease, chart):
    new = dict(chart)
    if disease == "rate too large":
        new["rate"] = new["rate"] / 100
    elif disease == "rate too small":
        new["rate"] = new["rate"] * 100
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
def prescribe(disease, chart):
    cures = {
        "rate too large": {"rate": chart["rate"] / 100},
        "rate too small": {"rate": chart["rate"] * 100},
        "zero start": {"spread": 1.0},
        "exploding": {"spread": 1.0},
        "vanishing": {"bend": "relu"},
        "dead units": {"bias": 0.0},
        "shuffled labels": {"pairs": "kept"},
        "sum for mean": {"backward": "right"},
        "missing slope": {"backward": "right"},
        "turned gradient": {"backward": "right"},
        "frozen bias": {"backward": "right"},
    }
    new = chart | cures.get(disease, {})
    if disease in ("exploding", "sum for mean"):
        new["rate"] = chart["rate"] / 100
    if disease in ("zero start", "vanishing", "dead units", "shuffled labels"):
        new["rate"] = chart["rate"] * 100
    return new
""",
    ("prescribe", "healthy_treated"): """
def prescribe(disease, chart):
    if disease in ("sum for mean", "missing slope", "turned gradient", "frozen bias"):
        return {**chart, "backward": "right"}
    if disease in ("zero start", "exploding"):
        return {**chart, "spread": 1.0}
    if disease == "vanishing":
        return {**chart, "bend": "relu"}
    if disease == "dead units":
        return {**chart, "bias": 0.0}
    if disease == "shuffled labels":
        return {**chart, "pairs": "kept"}
    factor = 0.01 if disease == "rate too large" else 100
    return {**chart, "rate": chart["rate"] * factor}
""",
    ("prescribe", "nothing_changed"): """
def prescribe(disease, chart):
    cures = {
        "rate too large": {"rate": chart["rate"] / 100},
        "rate too small": {"rate": chart["rate"] * 100},
        "zero start": {"spread": 1.0},
        "exploding": {"spread": 1.0},
        "vanishing": {"bend": "relu"},
        "dead units": {"bias": 0.0},
        "shuffled labels": {"pairs": "kept"},
        "sum for mean": {"backward": "right"},
        "missing slope": {"backward": "right"},
        "turned gradient": {"backward": "right"},
        "frozen bias": {"backward": "right"},
    }
    new = dict(chart)
    new | cures.get(disease, {})
    return new
""",
    ("prescribe", "spreads_left"): """
def prescribe(disease, chart):
    table = {}
    table["rate too large"] = "rate", chart["rate"] / 100
    table["rate too small"] = "rate", chart["rate"] * 100
    table["vanishing"] = "bend", "relu"
    table["dead units"] = "bias", 0.0
    table["shuffled labels"] = "pairs", "kept"
    table |= dict.fromkeys(["sum for mean", "missing slope", "turned gradient", "frozen bias"], ("backward", "right"))
    return {**chart, **dict([table[disease]] if disease in table else [])}
""",
    ("prescribe", "rates_left"): """
def prescribe(disease, chart):
    rows = [
        (("zero start", "exploding"), "spread", 1.0),
        (("vanishing",), "bend", "relu"),
        (("dead units",), "bias", 0.0),
        (("shuffled labels",), "pairs", "kept"),
        (("sum for mean", "missing slope", "turned gradient", "frozen bias"), "backward", "right"),
    ]
    return chart | {key: value for names, key, value in rows if disease in names}
""",
    ("prescribe", "disease_forgotten"): """
def prescribe(disease, chart):
    new = dict(chart)
    if disease == "rate too large":
        new["rate"] = new["rate"] / 100
    elif disease == "rate too small":
        new["rate"] = new["rate"] * 100
    elif disease in ("zero start", "exploding"):
        new["spread"] = 1.0
    elif disease == "vanishing":
        new["bend"] = "relu"
    elif disease == "shuffled labels":
        new["pairs"] = "kept"
    elif disease in ("sum for mean", "missing slope", "turned gradient", "frozen bias"):
        new["backward"] = "right"
    return new
""",
    ("next_step", "nothing_returned"): """
def next_step(findings):
    tests = ["loss curve", "dead share", "layer norms", "ten examples", "gradient check"]
    missing = [t for t in tests if t not in findings]
    if missing:
        step = missing[0]
    else:
        dead = np.array(findings["dead share"]) == 1
        norms, words = np.array(findings["layer norms"]), findings["gradient check"]
        curve, ten = findings["loss curve"], findings["ten examples"]
        rules = [
            (norms.max() > 70, "exploding"),
            ("scale" in words, "sum for mean"),
            ("other" in words, "missing slope"),
            ("transposed" in words, "turned gradient"),
            ("missing part" in words, "frozen bias"),
            (curve == "explodes", "rate too large"),
            (curve == "learns", "healthy"),
            (dead.all(), "zero start"),
            (dead[1], "dead units"),
            (norms[0] < norms[-1] / 12, "vanishing"),
            (ten == "learns", "shuffled labels"),
            (True, "rate too small"),
        ]
        step = next(name for holds, name in rules if holds)
    print(step)
""",
    ("next_step", "read_before_paid"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    if findings["loss curve"] == "explodes":
        norms = np.array(findings["layer norms"])
        if "layer norms" not in findings:
            return "layer norms"
        return ["rate too large", "sum for mean", "exploding"][(norms.max() > [3.5, 70]).sum()]
    if findings["loss curve"] == "stuck":
        share, norms, ten = findings["dead share"], findings["layer norms"], findings["ten examples"]
        if np.min(share) == 1:
            return "zero start"
        if np.max(share) == 1:
            return "dead units"
        if norms[0] < norms[-1] / 12:
            return "vanishing"
        return "shuffled labels" if ten == "learns" else "rate too small"
    words = findings["gradient check"]
    if "other" in words:
        return "missing slope"
    if "transposed" in words:
        return "turned gradient"
    return "frozen bias" if "missing part" in words else "healthy"
""",
    ("next_step", "same_test_again"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    if findings["loss curve"] == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        level = np.searchsorted([3.5, 70], np.max(findings["layer norms"]))
        return ("rate too large", "sum for mean", "exploding")[level]
    if findings["loss curve"] == "stuck":
        if "dead shares" not in findings:
            return "dead share"
        share = findings["dead share"]
        if min(share) == 1:
            return "zero start"
        if max(share) == 1:
            return "dead units"
        if "ten examples" not in findings:
            return "ten examples"
        if findings["ten examples"] == "learns":
            return "shuffled labels"
        if max(share) > 0:
            return "rate too small"
        if "layer norms" not in findings:
            return "layer norms"
        first, *_, last = findings["layer norms"]
        return "vanishing" if last > 13 * first else "rate too small"
    if "gradient check" not in findings:
        return "gradient check"
    found = set(findings["gradient check"]) - {"agrees"}
    if not found:
        return "healthy"
    if "transposed" in found:
        return "turned gradient"
    return "frozen bias" if "missing part" in found else "missing slope"
""",
    ("next_step", "guess_without_a_test"): """
def next_step(findings):
    curve = findings.get("loss curve", "learns")
    dead = np.array(findings.get("dead share", [0] * 4)) == 1
    norms = np.array(findings.get("layer norms", [1] * 5))
    words = findings.get("gradient check", ["agrees"] * 10)
    if curve == "explodes":
        return ["rate too large", "sum for mean", "exploding"][(norms.max() > np.array([3, 70])).sum()]
    if curve == "stuck":
        if dead.any():
            return "zero start" if dead.all() else "dead units"
        if norms[0] < norms[-1] / 12:
            return "vanishing"
        return "shuffled labels" if findings.get("ten examples") == "learns" else "rate too small"
    names = {"other": "missing slope", "transposed": "turned gradient", "missing part": "frozen bias"}
    return next((names[w] for w in words if w in names), "healthy")
""",
    ("next_step", "other_words"): """
def if_it_explodes(findings):
    if "layer norms" not in findings:
        return "layer norms"
    peak = np.max(findings["layer norms"])
    if peak > 75:
        return "exploding gradients"
    if peak > 3:
        return "sum instead of mean"
    return "large rate"


def if_it_is_stuck(findings):
    if "dead share" not in findings:
        return "dead share"
    dead = np.array(findings["dead share"]) > 0.99
    if dead.all():
        return "zero weights"
    if dead[1]:
        return "dead relus"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    if norms[0] < norms[-1] / 12:
        return "vanishing gradients"
    if "ten examples" not in findings:
        return "ten examples"
    return "labels shuffled" if findings["ten examples"] == "learns" else "small rate"


def if_it_learns(findings):
    if "gradient check" not in findings:
        return "gradient check"
    found = set(findings["gradient check"]) - {"agrees"}
    if not found:
        return "nothing wrong"
    if "transposed" in found:
        return "transposed gradient"
    return "bias frozen" if "missing part" in found else "slope missing"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    branch = {"explodes": if_it_explodes, "stuck": if_it_is_stuck, "learns": if_it_learns}
    return branch[findings["loss curve"]](findings)
""",
    ("next_step", "curve_alone"): """
def next_step(findings):
    names = {None: "loss curve", "explodes": "rate too large", "stuck": "rate too small", "learns": "healthy"}
    return names[findings.get("loss curve")]
""",
    ("next_step", "learning_is_healthy"): """
def next_step(findings):
    curve = findings.get("loss curve")
    if curve is None:
        return "loss curve"
    if curve == "learns":
        return "healthy"
    elif curve == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        level = np.searchsorted([3.5, 70], np.max(findings["layer norms"]))
        return ("rate too large", "sum for mean", "exploding")[level]
    else:
        if "dead share" not in findings:
            return "dead share"
        full = np.isclose(findings["dead share"], 1).sum()
        if full:
            return "zero start" if full == 4 else "dead units"
        if "layer norms" not in findings:
            return "layer norms"
        if findings["layer norms"][0] / findings["layer norms"][-1] < 0.08:
            return "vanishing"
        if "ten examples" not in findings:
            return "ten examples"
        return {"stuck": "rate too small", "learns": "shuffled labels"}[findings["ten examples"]]
""",
    ("next_step", "explosion_is_a_large_rate"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    if findings["loss curve"] == "explodes":
        return "rate too large"
    if findings["loss curve"] == "stuck":
        if "dead share" not in findings:
            return "dead share"
        dead = np.array(findings["dead share"]) > 0.99
        if dead.all():
            return "zero start"
        if dead[1]:
            return "dead units"
        if "layer norms" not in findings:
            return "layer norms"
        norms = findings["layer norms"]
        if norms[0] < norms[-1] / 12:
            return "vanishing"
        if "ten examples" not in findings:
            return "ten examples"
        return "shuffled labels" if findings["ten examples"] == "learns" else "rate too small"
    if "gradient check" not in findings:
        return "gradient check"
    w = np.array(findings["gradient check"])
    if (w == "agrees").all():
        return "healthy"
    if w[2] == "transposed":
        return "turned gradient"
    if w[9] == "missing part":
        return "frozen bias"
    return "missing slope"
""",
    ("next_step", "stuck_is_a_small_rate"): """
def next_step(findings):
    match findings.get("loss curve", "not yet"):
        case "not yet":
            return "loss curve"
        case "explodes":
            if "layer norms" not in findings:
                return "layer norms"
            peak = np.max(findings["layer norms"])
            if peak > 75:
                return "exploding"
            if peak > 3:
                return "sum for mean"
            return "rate too large"
        case "stuck":
            return "rate too small"
        case _:
            if "gradient check" not in findings:
                return "gradient check"
            words = findings["gradient check"]
            names = {"other": "missing slope", "transposed": "turned gradient", "missing part": "frozen bias"}
            return next((name for word, name in names.items() if word in words), "healthy")
""",
    ("next_step", "sum_missed"): """
def next_step(findings):
    curve = findings.get("loss curve")
    if curve is None:
        return "loss curve"
    if curve == "learns":
        if "gradient check" not in findings:
            return "gradient check"
        found = set(findings["gradient check"]) - {"agrees"}
        if not found:
            return "healthy"
        if "transposed" in found:
            return "turned gradient"
        return "frozen bias" if "missing part" in found else "missing slope"
    elif curve == "explodes":
        if "first loss" not in findings:
            return "first loss"
        return "exploding" if findings["first loss"] > 10 else "rate too large"
    else:
        if "dead share" not in findings:
            return "dead share"
        share = findings["dead share"]
        if min(share) == 1:
            return "zero start"
        if max(share) == 1:
            return "dead units"
        if "ten examples" not in findings:
            return "ten examples"
        if findings["ten examples"] == "learns":
            return "shuffled labels"
        if max(share) > 0:
            return "rate too small"
        if "layer norms" not in findings:
            return "layer norms"
        first, *_, last = findings["layer norms"]
        return "vanishing" if last > 13 * first else "rate too small"
""",
    ("next_step", "large_rate_missed"): """
def if_it_explodes(findings):
    if "layer norms" not in findings:
        return "layer norms"
    return ("sum for mean", "exploding")[int(np.max(findings["layer norms"]) > 75)]


def if_it_is_stuck(findings):
    if "dead share" not in findings:
        return "dead share"
    full = np.isclose(findings["dead share"], 1).sum()
    if full:
        return "zero start" if full == 4 else "dead units"
    if "layer norms" not in findings:
        return "layer norms"
    if findings["layer norms"][0] / findings["layer norms"][-1] < 0.08:
        return "vanishing"
    if "ten examples" not in findings:
        return "ten examples"
    return {"stuck": "rate too small", "learns": "shuffled labels"}[findings["ten examples"]]


def if_it_learns(findings):
    if "gradient check" not in findings:
        return "gradient check"
    w = np.array(findings["gradient check"])
    if (w == "agrees").all():
        return "healthy"
    if w[2] == "transposed":
        return "turned gradient"
    if w[9] == "missing part":
        return "frozen bias"
    return "missing slope"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    branch = {"explodes": if_it_explodes, "stuck": if_it_is_stuck, "learns": if_it_learns}
    return branch[findings["loss curve"]](findings)
""",
    ("next_step", "bold_start_missed"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    if findings["loss curve"] == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        return "sum for mean" if np.max(findings["layer norms"]) > 3 else "rate too large"
    if findings["loss curve"] == "stuck":
        if "dead share" not in findings:
            return "dead share"
        share = findings["dead share"]
        if min(share) == 1:
            return "zero start"
        if max(share) == 1:
            return "dead units"
        if "ten examples" not in findings:
            return "ten examples"
        if findings["ten examples"] == "learns":
            return "shuffled labels"
        if max(share) > 0:
            return "rate too small"
        if "layer norms" not in findings:
            return "layer norms"
        first, *_, last = findings["layer norms"]
        return "vanishing" if last > 13 * first else "rate too small"
    if "gradient check" not in findings:
        return "gradient check"
    words = findings["gradient check"]
    names = {"other": "missing slope", "transposed": "turned gradient", "missing part": "frozen bias"}
    return next((name for word, name in names.items() if word in words), "healthy")
""",
    ("next_step", "vanishing_missed"): """
def next_step(findings):
    match findings.get("loss curve", "not yet"):
        case "not yet":
            return "loss curve"
        case "explodes":
            if "first loss" not in findings:
                return "first loss"
            if findings["first loss"] > 10:
                return "exploding"
            if "layer norms" not in findings:
                return "layer norms"
            return "sum for mean" if max(findings["layer norms"]) > 3 else "rate too large"
        case "stuck":
            if "dead share" not in findings:
                return "dead share"
            dead = np.array(findings["dead share"]) == 1
            if dead.any():
                return "zero start" if dead.all() else "dead units"
            if "ten examples" not in findings:
                return "ten examples"
            return "shuffled labels" if findings["ten examples"] == "learns" else "rate too small"
        case _:
            if "gradient check" not in findings:
                return "gradient check"
            found = set(findings["gradient check"]) - {"agrees"}
            if not found:
                return "healthy"
            if "transposed" in found:
                return "turned gradient"
            return "frozen bias" if "missing part" in found else "missing slope"
""",
    ("next_step", "small_is_vanishing"): """
def next_step(findings):
    curve = findings.get("loss curve")
    if curve is None:
        return "loss curve"
    if curve == "learns":
        if "gradient check" not in findings:
            return "gradient check"
        words = findings["gradient check"]
        names = {"other": "missing slope", "transposed": "turned gradient", "missing part": "frozen bias"}
        return next((name for word, name in names.items() if word in words), "healthy")
    elif curve == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        peak = np.max(findings["layer norms"])
        if peak > 75:
            return "exploding"
        if peak > 3:
            return "sum for mean"
        return "rate too large"
    else:
        if "dead share" not in findings:
            return "dead share"
        n_full = np.sum(np.array(findings["dead share"]) > 0.95)
        if n_full > 0:
            return "zero start" if n_full == 4 else "dead units"
        if "ten examples" not in findings:
            return "ten examples"
        return "shuffled labels" if findings["ten examples"] == "learns" else "vanishing"
""",
    ("next_step", "labels_missed"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    if findings["loss curve"] == "explodes":
        if "first loss" not in findings:
            return "first loss"
        if findings["first loss"] > 10:
            return "exploding"
        if "layer norms" not in findings:
            return "layer norms"
        return "sum for mean" if max(findings["layer norms"]) > 3 else "rate too large"
    if findings["loss curve"] == "stuck":
        if "dead share" not in findings:
            return "dead share"
        if np.all(np.equal(findings["dead share"], 1)):
            return "zero start"
        if np.any(np.equal(findings["dead share"], 1)):
            return "dead units"
        if "layer norms" not in findings:
            return "layer norms"
        g = np.array(findings["layer norms"])
        return "vanishing" if 12 * g[0] < g[-1] else "rate too small"
    if "gradient check" not in findings:
        return "gradient check"
    found = set(findings["gradient check"]) - {"agrees"}
    if not found:
        return "healthy"
    if "transposed" in found:
        return "turned gradient"
    return "frozen bias" if "missing part" in found else "missing slope"
""",
    ("next_step", "small_rate_missed"): """
def if_it_explodes(findings):
    if "layer norms" not in findings:
        return "layer norms"
    level = np.searchsorted([3.5, 70], np.max(findings["layer norms"]))
    return ("rate too large", "sum for mean", "exploding")[level]


def if_it_is_stuck(findings):
    if "dead share" not in findings:
        return "dead share"
    dead = np.array(findings["dead share"]) == 1
    if dead.any():
        return ["dead units", "zero start"][int(dead.all())]
    if "layer norms" not in findings:
        return "layer norms"
    near, far = np.take(findings["layer norms"], [0, -1])
    return "vanishing" if near < far / 12 else "shuffled labels"


def if_it_learns(findings):
    if "gradient check" not in findings:
        return "gradient check"
    words = findings["gradient check"]
    names = {"other": "missing slope", "transposed": "turned gradient", "missing part": "frozen bias"}
    return next((name for word, name in names.items() if word in words), "healthy")


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    branch = {"explodes": if_it_explodes, "stuck": if_it_is_stuck, "learns": if_it_learns}
    return branch[findings["loss curve"]](findings)
""",
    ("next_step", "ten_turned_round"): """
def next_step(findings):
    match findings.get("loss curve", "not yet"):
        case "not yet":
            return "loss curve"
        case "explodes":
            if "layer norms" not in findings:
                return "layer norms"
            level = np.searchsorted([3.5, 70], np.max(findings["layer norms"]))
            return ("rate too large", "sum for mean", "exploding")[level]
        case "stuck":
            if "dead share" not in findings:
                return "dead share"
            dead = np.array(findings["dead share"]) > 0.99
            if dead.all():
                return "zero start"
            if dead[1]:
                return "dead units"
            if "layer norms" not in findings:
                return "layer norms"
            norms = findings["layer norms"]
            if norms[0] < norms[-1] / 12:
                return "vanishing"
            if "ten examples" not in findings:
                return "ten examples"
            return "shuffled labels" if findings["ten examples"] == "stuck" else "rate too small"
        case _:
            if "gradient check" not in findings:
                return "gradient check"
            w = np.array(findings["gradient check"])
            if (w == "agrees").all():
                return "healthy"
            if w[2] == "transposed":
                return "turned gradient"
            if w[9] == "missing part":
                return "frozen bias"
            return "missing slope"
""",
    ("next_step", "zero_start_is_dead"): """
def next_step(findings):
    curve = findings.get("loss curve")
    if curve is None:
        return "loss curve"
    if curve == "learns":
        if "gradient check" not in findings:
            return "gradient check"
        w = np.array(findings["gradient check"])
        if (w == "agrees").all():
            return "healthy"
        if w[2] == "transposed":
            return "turned gradient"
        if w[9] == "missing part":
            return "frozen bias"
        return "missing slope"
    elif curve == "explodes":
        if "first loss" not in findings:
            return "first loss"
        if findings["first loss"] > 10:
            return "exploding"
        if "layer norms" not in findings:
            return "layer norms"
        return "sum for mean" if max(findings["layer norms"]) > 3 else "rate too large"
    else:
        if "dead share" not in findings:
            return "dead share"
        dead = np.array(findings["dead share"]) > 0.99
        if dead[1]:
            return "dead units"
        if "layer norms" not in findings:
            return "layer norms"
        norms = findings["layer norms"]
        if norms[0] < norms[-1] / 12:
            return "vanishing"
        if "ten examples" not in findings:
            return "ten examples"
        return "shuffled labels" if findings["ten examples"] == "learns" else "rate too small"
""",
    ("next_step", "dead_is_zero_start"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    if findings["loss curve"] == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        peak = np.max(findings["layer norms"])
        if peak > 75:
            return "exploding"
        if peak > 3:
            return "sum for mean"
        return "rate too large"
    if findings["loss curve"] == "stuck":
        if "dead share" not in findings:
            return "dead share"
        full = np.isclose(findings["dead share"], 1).sum()
        if full > 0:
            return "zero start"
        if "layer norms" not in findings:
            return "layer norms"
        if findings["layer norms"][0] / findings["layer norms"][-1] < 0.08:
            return "vanishing"
        if "ten examples" not in findings:
            return "ten examples"
        return {"stuck": "rate too small", "learns": "shuffled labels"}[findings["ten examples"]]
    if "gradient check" not in findings:
        return "gradient check"
    words = findings["gradient check"]
    names = {"other": "missing slope", "transposed": "turned gradient", "missing part": "frozen bias"}
    return next((name for word, name in names.items() if word in words), "healthy")
""",
    ("next_step", "dead_and_zero_exchanged"): """
def if_it_explodes(findings):
    if "first loss" not in findings:
        return "first loss"
    if findings["first loss"] > 10:
        return "exploding"
    if "layer norms" not in findings:
        return "layer norms"
    return "sum for mean" if max(findings["layer norms"]) > 3 else "rate too large"


def if_it_is_stuck(findings):
    if "dead share" not in findings:
        return "dead share"
    share = findings["dead share"]
    if min(share) == 1:
        return "dead units"
    if max(share) == 1:
        return "zero start"
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "learns":
        return "shuffled labels"
    if max(share) > 0:
        return "rate too small"
    if "layer norms" not in findings:
        return "layer norms"
    first, *_, last = findings["layer norms"]
    return "vanishing" if last > 13 * first else "rate too small"


def if_it_learns(findings):
    if "gradient check" not in findings:
        return "gradient check"
    found = set(findings["gradient check"]) - {"agrees"}
    if not found:
        return "healthy"
    if "transposed" in found:
        return "turned gradient"
    return "frozen bias" if "missing part" in found else "missing slope"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    branch = {"explodes": if_it_explodes, "stuck": if_it_is_stuck, "learns": if_it_learns}
    return branch[findings["loss curve"]](findings)
""",
    ("next_step", "dead_not_asked"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    if findings["loss curve"] == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        level = np.searchsorted([3.5, 70], np.max(findings["layer norms"]))
        return ("rate too large", "sum for mean", "exploding")[level]
    if findings["loss curve"] == "stuck":
        if "layer norms" not in findings:
            return "layer norms"
        norms = np.array(findings["layer norms"])
        if norms[0] < norms[-1] / 12:
            return "vanishing"
        if "ten examples" not in findings:
            return "ten examples"
        return "shuffled labels" if findings["ten examples"] == "learns" else "rate too small"
    if "gradient check" not in findings:
        return "gradient check"
    w = np.array(findings["gradient check"])
    if (w == "agrees").all():
        return "healthy"
    if w[2] == "transposed":
        return "turned gradient"
    if w[9] == "missing part":
        return "frozen bias"
    return "missing slope"
""",
    ("next_step", "one_zero_is_dead"): """
def next_step(findings):
    match findings.get("loss curve", "not yet"):
        case "not yet":
            return "loss curve"
        case "explodes":
            if "layer norms" not in findings:
                return "layer norms"
            peak = np.max(findings["layer norms"])
            if peak > 75:
                return "exploding"
            if peak > 3:
                return "sum for mean"
            return "rate too large"
        case "stuck":
            if "dead share" not in findings:
                return "dead share"
            dead = np.array(findings["dead share"])
            if (dead == 1).all():
                return "zero start"
            if (dead > 0).any():
                return "dead units"
            if "layer norms" not in findings:
                return "layer norms"
            norms = findings["layer norms"]
            if norms[0] < norms[-1] / 12:
                return "vanishing"
            if "ten examples" not in findings:
                return "ten examples"
            return "shuffled labels" if findings["ten examples"] == "learns" else "rate too small"
        case _:
            if "gradient check" not in findings:
                return "gradient check"
            found = set(findings["gradient check"]) - {"agrees"}
            if not found:
                return "healthy"
            if "transposed" in found:
                return "turned gradient"
            return "frozen bias" if "missing part" in found else "missing slope"
""",
    ("next_step", "one_fault_for_all"): """
def next_step(findings):
    curve = findings.get("loss curve")
    if curve is None:
        return "loss curve"
    if curve == "learns":
        if "gradient check" not in findings:
            return "gradient check"
        ok = np.array(findings["gradient check"]) == "agrees"
        return "healthy" if ok.all() else "missing slope"
    elif curve == "explodes":
        if "first loss" not in findings:
            return "first loss"
        if findings["first loss"] > 10:
            return "exploding"
        if "layer norms" not in findings:
            return "layer norms"
        return "sum for mean" if max(findings["layer norms"]) > 3 else "rate too large"
    else:
        if "dead share" not in findings:
            return "dead share"
        dead = np.array(findings["dead share"]) > 0.99
        if dead.all():
            return "zero start"
        if dead[1]:
            return "dead units"
        if "layer norms" not in findings:
            return "layer norms"
        norms = findings["layer norms"]
        if norms[0] < norms[-1] / 12:
            return "vanishing"
        if "ten examples" not in findings:
            return "ten examples"
        return "shuffled labels" if findings["ten examples"] == "learns" else "rate too small"
""",
    ("next_step", "one_word_read"): """
def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    if findings["loss curve"] == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        level = np.searchsorted([3.5, 70], np.max(findings["layer norms"]))
        return ("rate too large", "sum for mean", "exploding")[level]
    if findings["loss curve"] == "stuck":
        if "dead share" not in findings:
            return "dead share"
        full = np.isclose(findings["dead share"], 1).sum()
        if full:
            return "zero start" if full == 4 else "dead units"
        if "layer norms" not in findings:
            return "layer norms"
        if findings["layer norms"][0] / findings["layer norms"][-1] < 0.08:
            return "vanishing"
        if "ten examples" not in findings:
            return "ten examples"
        return {"stuck": "rate too small", "learns": "shuffled labels"}[findings["ten examples"]]
    if "gradient check" not in findings:
        return "gradient check"
    names = {"other": "missing slope", "transposed": "turned gradient", "missing part": "frozen bias"}
    return names.get(findings["gradient check"][0], "healthy")
""",
    ("next_step", "place_for_word"): """
def if_it_explodes(findings):
    if "layer norms" not in findings:
        return "layer norms"
    peak = np.max(findings["layer norms"])
    if peak > 75:
        return "exploding"
    if peak > 3:
        return "sum for mean"
    return "rate too large"


def if_it_is_stuck(findings):
    if "dead share" not in findings:
        return "dead share"
    share = findings["dead share"]
    if min(share) == 1:
        return "zero start"
    if max(share) == 1:
        return "dead units"
    if "ten examples" not in findings:
        return "ten examples"
    if findings["ten examples"] == "learns":
        return "shuffled labels"
    if max(share) > 0:
        return "rate too small"
    if "layer norms" not in findings:
        return "layer norms"
    first, *_, last = findings["layer norms"]
    return "vanishing" if last > 13 * first else "rate too small"


def if_it_learns(findings):
    if "gradient check" not in findings:
        return "gradient check"
    wrong = np.array(findings["gradient check"]) != "agrees"
    if not wrong.any():
        return "healthy"
    if wrong[9]:
        return "frozen bias"
    return "turned gradient" if wrong[2] else "missing slope"


def next_step(findings):
    if "loss curve" not in findings:
        return "loss curve"
    branch = {"explodes": if_it_explodes, "stuck": if_it_is_stuck, "learns": if_it_learns}
    return branch[findings["loss curve"]](findings)
""",
    ("next_step", "words_exchanged"): """
def next_step(findings):
    match findings.get("loss curve", "not yet"):
        case "not yet":
            return "loss curve"
        case "explodes":
            if "first loss" not in findings:
                return "first loss"
            if findings["first loss"] > 10:
                return "exploding"
            if "layer norms" not in findings:
                return "layer norms"
            return "sum for mean" if max(findings["layer norms"]) > 3 else "rate too large"
        case "stuck":
            if "dead share" not in findings:
                return "dead share"
            full = np.isclose(findings["dead share"], 1).sum()
            if full:
                return "zero start" if full == 4 else "dead units"
            if "layer norms" not in findings:
                return "layer norms"
            if findings["layer norms"][0] / findings["layer norms"][-1] < 0.08:
                return "vanishing"
            if "ten examples" not in findings:
                return "ten examples"
            return {"stuck": "rate too small", "learns": "shuffled labels"}[findings["ten examples"]]
        case _:
            if "gradient check" not in findings:
                return "gradient check"
            words = findings["gradient check"]
            names = {"other": "missing slope", "transposed": "frozen bias", "missing part": "turned gradient"}
            return next((name for word, name in names.items() if word in words), "healthy")
""",
    ("next_step", "one_fault_missed"): """
def next_step(findings):
    curve = findings.get("loss curve")
    if curve is None:
        return "loss curve"
    if curve == "learns":
        if "gradient check" not in findings:
            return "gradient check"
        words = findings["gradient check"]
        if "other" in words:
            return "missing slope"
        return "turned gradient" if "transposed" in words else "healthy"
    elif curve == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        level = np.searchsorted([3.5, 70], np.max(findings["layer norms"]))
        return ("rate too large", "sum for mean", "exploding")[level]
    else:
        if "dead share" not in findings:
            return "dead share"
        share = findings["dead share"]
        if min(share) == 1:
            return "zero start"
        if max(share) == 1:
            return "dead units"
        if "ten examples" not in findings:
            return "ten examples"
        if findings["ten examples"] == "learns":
            return "shuffled labels"
        if max(share) > 0:
            return "rate too small"
        if "layer norms" not in findings:
            return "layer norms"
        first, *_, last = findings["layer norms"]
        return "vanishing" if last > 13 * first else "rate too small"
""",
    ("next_step", "everything_bought"): """
def next_step(findings):
    for test in ("first loss", "dead share", "loss curve", "layer norms", "ten examples", "gradient check"):
        if test not in findings:
            return test
    dead = np.array(findings["dead share"]) == 1
    norms, words = np.array(findings["layer norms"]), findings["gradient check"]
    if findings["loss curve"] == "explodes":
        if findings["first loss"] > 10:
            return "exploding"
        return "sum for mean" if "scale" in words else "rate too large"
    if findings["loss curve"] == "stuck":
        if dead.any():
            return "zero start" if dead.all() else "dead units"
        if norms[0] < norms[-1] / 12:
            return "vanishing"
        return "shuffled labels" if findings["ten examples"] == "learns" else "rate too small"
    names = {"other": "missing slope", "transposed": "turned gradient", "missing part": "frozen bias"}
    return next((names[w] for w in words if w in names), "healthy")
""",
    ("next_step", "dear_test_first"): """
def next_step(findings):
    if "gradient check" not in findings:
        return "gradient check"
    bugs = {
        "scale": "sum for mean",
        "other": "missing slope",
        "transposed": "turned gradient",
        "missing part": "frozen bias",
    }
    for word in findings["gradient check"]:
        if word in bugs:
            return bugs[word]
    if "loss curve" not in findings:
        return "loss curve"
    if findings["loss curve"] == "learns":
        return "healthy"
    if findings["loss curve"] == "explodes":
        if "first loss" not in findings:
            return "first loss"
        return "exploding" if findings["first loss"] > 10 else "rate too large"
    if "dead share" not in findings:
        return "dead share"
    dead = np.array(findings["dead share"]) > 0.99
    if dead.all():
        return "zero start"
    if dead[1]:
        return "dead units"
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    if norms[0] < norms[-1] / 12:
        return "vanishing"
    if "ten examples" not in findings:
        return "ten examples"
    return "shuffled labels" if findings["ten examples"] == "learns" else "rate too small"
""",
    ("next_step", "test_for_nothing"): """
def next_step(findings):
    if "first loss" not in findings:
        return "first loss"
    if "loss curve" not in findings:
        return "loss curve"
    if findings["loss curve"] == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        peak = np.max(findings["layer norms"])
        if peak > 75:
            return "exploding"
        if peak > 3:
            return "sum for mean"
        return "rate too large"
    if findings["loss curve"] == "stuck":
        if "dead share" not in findings:
            return "dead share"
        dead = np.array(findings["dead share"]) > 0.99
        if dead.all():
            return "zero start"
        if dead[1]:
            return "dead units"
        if "layer norms" not in findings:
            return "layer norms"
        norms = findings["layer norms"]
        if norms[0] < norms[-1] / 12:
            return "vanishing"
        if "ten examples" not in findings:
            return "ten examples"
        return "shuffled labels" if findings["ten examples"] == "learns" else "rate too small"
    if "gradient check" not in findings:
        return "gradient check"
    found = set(findings["gradient check"]) - {"agrees"}
    if not found:
        return "healthy"
    if "transposed" in found:
        return "turned gradient"
    return "frozen bias" if "missing part" in found else "missing slope"
""",
}
