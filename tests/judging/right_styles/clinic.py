"""Lesson 13: right solutions in other styles, what is not a mistake among them: the texts of the functions here."""

import inspect
import textwrap
from collections.abc import Callable
from typing import Any

import numpy as np

from solutions.reference.losses import cross_entropy, softmax


def ratio_by_log_softmax(logits: Any, labels: Any) -> Any:
    shifted = logits - logits.max(axis=1, keepdims=True)
    total = 0.0
    for row, label in zip(shifted, labels, strict=True):
        total += np.log(np.sum(np.exp(row))) - row[label]
    return total / len(labels) / np.log(logits.shape[1])


def ratio_to_equal_scores(logits: Any, labels: Any) -> Any:
    return cross_entropy(logits, labels) / cross_entropy(np.zeros_like(logits), labels)


def ratio_as_an_array(logits: Any, labels: Any) -> Any:
    print("loud")
    share = softmax(np.zeros(logits.shape[1]))[0]
    return np.array(cross_entropy(logits, labels) / -np.log(share))


def curve_by_a_loop(losses: Any) -> str:
    import math

    for loss in losses:
        if math.isnan(loss) or math.isinf(loss) or loss > 2 * losses[0]:
            return "explodes"
    if losses[-1] / losses[0] < 0.5:
        return "learns"
    return "stuck"


def curve_by_what_holds(losses: Any) -> str:
    losses = np.asarray(losses, dtype=float)
    calm = bool(np.all(losses <= 2 * losses[0]))
    return "explodes" if not calm else "learns" if 2 * losses[-1] < losses[0] else "stuck"


def curve_as_numpy_text(losses: Any) -> Any:
    words = np.array(["stuck", "learns", "explodes"])
    relative = np.array(losses) / losses[0]
    broken = not np.isfinite(relative).all() or relative.max() > 2
    return words[2 if broken else int(relative[-1] < 0.5)]


def cure_by_a_table(disease: str, chart: dict[str, Any]) -> dict[str, Any]:
    table: dict[str, tuple[str, Any]] = {
        "zero start": ("spread", 1.0),
        "exploding": ("spread", 1),
        "vanishing": ("bend", "relu"),
        "dead units": ("bias", 0),
        "shuffled labels": ("pairs", "kept"),
        **dict.fromkeys(("sum for mean", "missing slope", "turned gradient", "frozen bias"), ("backward", "right")),
    }
    if disease.startswith("rate"):
        return {**chart, "rate": chart["rate"] * (0.01 if disease.endswith("large") else 100)}
    if disease in table:
        entry, value = table[disease]
        return {**chart, entry: value}
    return chart.copy()


def cure_by_a_match(disease: str, chart: dict[str, Any]) -> dict[str, Any]:
    new = {name: chart[name] for name in chart}
    match disease:
        case "healthy":
            pass
        case "rate too large":
            new["rate"] /= 100
        case "rate too small":
            new["rate"] *= 100
        case "zero start" | "exploding":
            new["spread"] = 1.0
        case "vanishing":
            new["bend"] = "relu"
        case "dead units":
            new["bias"] = 0.0
        case "shuffled labels":
            new["pairs"] = "kept"
        case _:
            new["backward"] = "right"
    return new


def cure_that_restores(disease: str, chart: dict[str, Any]) -> dict[str, Any]:
    """Changes its argument while it works and puts it back."""
    before = dict(chart)
    if disease == "vanishing":
        chart["bend"] = "relu"
    elif disease == "dead units":
        chart["bias"] = 0.0
    elif disease in ("zero start", "exploding"):
        chart["spread"] = 1.0
    elif disease == "shuffled labels":
        chart["pairs"] = "kept"
    elif disease.startswith("rate"):
        chart["rate"] *= {"large": 1 / 100, "small": 100}[disease.split()[-1]]
    elif disease != "healthy":
        chart["backward"] = "right"
    result = dict(chart)
    chart.update(before)
    return result


def step_norms_first(findings: dict[str, Any]) -> str:
    """Another tree: the norms part five names at once."""
    if "layer norms" not in findings:
        return "layer norms"
    norms = findings["layer norms"]
    largest = max(norms)
    if largest == 0:
        return "zero start"
    if norms[0] == 0:
        return "dead units"
    if largest > 70:
        return "exploding"
    if largest > 3.2:
        return "sum for mean"
    if norms[0] < norms[-1] / 14:
        return "vanishing"
    if "loss curve" not in findings:
        return "loss curve"
    if findings["loss curve"] == "explodes":
        return "rate too large"
    if findings["loss curve"] == "stuck":
        if "ten examples" not in findings:
            return "ten examples"
        return {"learns": "shuffled labels", "stuck": "rate too small"}[findings["ten examples"]]
    if "gradient check" not in findings:
        return "gradient check"
    odd = set(findings["gradient check"]) - {"agrees"}
    names = {"transposed": "turned gradient", "missing part": "frozen bias", "other": "missing slope"}
    return names[odd.pop()] if odd else "healthy"


def step_by_paths(findings: dict[str, Any]) -> str:
    """The findings as one key: what has been found, in the order in which it was asked for."""
    if not findings:
        return "loss curve"
    if findings["loss curve"] == "learns":
        words = findings.get("gradient check")
        if words is None:
            return "gradient check"
        faults = [(0, "missing slope"), (2, "turned gradient"), (9, "frozen bias")]
        return next((name for place, name in faults if words[place] != "agrees"), "healthy")
    if findings["loss curve"] == "explodes":
        if "layer norms" not in findings:
            return "layer norms"
        largest = np.max(findings["layer norms"])
        return "rate too large" if largest < 4 else "sum for mean" if largest < 75 else "exploding"
    for test in ("dead share", "layer norms", "ten examples"):
        if test not in findings:
            return test
        if test == "dead share" and findings[test][1] == 1:
            return "zero start" if findings[test][0] == 1 else "dead units"
        if test == "layer norms" and findings[test][-1] > 12 * findings[test][0]:
            return "vanishing"
    return "rate too small" if findings["ten examples"] == "stuck" else "shuffled labels"


class Bookkeeper:
    """It keeps the names that fit, and asks for the next test while several do."""

    def __init__(self) -> None:
        self.looks: dict[str, dict[str, str]] = {
            "healthy": {},
            "rate too large": {"loss curve": "explodes"},
            "rate too small": {"loss curve": "stuck", "ten examples": "stuck"},
            "zero start": {"loss curve": "stuck", "dead share": "all", "ten examples": "stuck"},
            "exploding": {"loss curve": "explodes", "layer norms": "huge"},
            "vanishing": {"loss curve": "stuck", "layer norms": "falling", "ten examples": "stuck"},
            "dead units": {"loss curve": "stuck", "dead share": "one", "ten examples": "stuck"},
            "sum for mean": {"loss curve": "explodes", "layer norms": "large"},
            "missing slope": {"gradient check": "other"},
            "turned gradient": {"gradient check": "transposed"},
            "frozen bias": {"gradient check": "missing part"},
            "shuffled labels": {"loss curve": "stuck", "ten examples": "learns"},
        }
        self.usual = {
            "loss curve": "learns",
            "dead share": "few",
            "layer norms": "even",
            "ten examples": "learns",
            "gradient check": "agrees",
        }

    def read(self, test: str, found: Any) -> str:
        if test == "dead share":
            return "all" if min(found) == 1 else "one" if max(found) == 1 else "few"
        if test == "layer norms":
            size = "huge" if max(found) > 70 else "large" if max(found) > 3.5 else ""
            return size or ("falling" if found[0] * 12 < found[-1] else "even")
        if test == "gradient check":
            return next((word for word in found if word not in ("agrees", "scale")), "agrees")
        return str(found)

    def fits(self, name: str, test: str, found: Any) -> bool:
        return test not in self.usual or self.looks[name].get(test, self.usual[test]) == self.read(test, found)

    def __call__(self, findings: dict[str, Any]) -> str:
        asked = {test: found for test, found in findings.items() if test in ("loss curve", "dead share")}
        order = ["loss curve"]
        if findings.get("loss curve") == "learns":
            order += ["gradient check"]
        elif findings.get("loss curve") == "explodes":
            order += ["layer norms"]
        else:
            order += ["dead share", "layer norms", "ten examples"]
        for test in order:
            if test not in findings:
                return test
            asked[test] = findings[test]
            # Zero norms stand for what the dead shares have said.
            names = [n for n in self.looks if all(self.fits(n, t, f) for t, f in asked.items())]
            if len(names) == 1:
                return names[0]
        return names[0] if names else "healthy"


def step_by_elimination(findings: dict[str, Any]) -> str:
    return Bookkeeper()(findings)


def _text(name: str, style: Callable[..., Any], *company: type) -> str:
    """The text of `style` and its company, as it would stand in the cell of the piece `name`."""
    sources = [textwrap.dedent(inspect.getsource(part)) for part in (*company, style)]
    head = "from typing import Any\n\nimport numpy as np\n"
    return "\n\n".join([head, inspect.getsource(softmax), *sources, f"{name} = {style.__name__}\n"])


STYLES: dict[str, tuple[tuple[Any, ...], ...]] = {
    "first_loss_ratio": ((ratio_by_log_softmax,), (ratio_to_equal_scores,), (ratio_as_an_array,)),
    "read_curve": ((curve_by_a_loop,), (curve_by_what_holds,), (curve_as_numpy_text,)),
    "prescribe": ((cure_by_a_table,), (cure_by_a_match,), (cure_that_restores,)),
    "next_step": ((step_norms_first,), (step_by_paths,), (step_by_elimination, Bookkeeper)),
}

RIGHT = {name: tuple(_text(name, *style) for style in styles) for name, styles in STYLES.items()}
