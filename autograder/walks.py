"""Walks: what is seen of a procedure's answers, together with what the key holds back.

A procedure is asked what it would do next in every situation, in an order that tells nothing. Which situations belong
to one patient, and what ails it, stays with the judge, who walks from knowing nothing to a diagnosis and adds up what
the tests on the way cost. So a procedure cannot look ahead, and neither the cost nor the diagnosis is the learner's to
report. What is seen is an outcome: for each patient by its disease, what it was called and what was spent.
Nothing here knows a piece.
"""

from collections.abc import Callable, Mapping
from typing import Any

Outcome = dict[str, tuple[str, float]]


def visits(value: Any, held: Mapping[str, Any]) -> Any:
    """The outcome of a ward, or "no ward". `value` is one answer for each situation; `held` has:

    ``prices``: what each test costs, in the order of the situations' bits; ``patients``: for each its ``disease``, and
    its ``states``: the places, among all answers, of the situations with the tests 0, 1, ..., 2**n - 1 done, bit k
    being test k.
    """
    answers = list(value) if isinstance(value, list | tuple) else []
    if len(answers) != sum(len(patient["states"]) for patient in held["patients"]):
        return "no ward"
    return {
        patient["disease"]: _walk([answers[place] for place in patient["states"]], held["prices"])
        for patient in held["patients"]
    }


def _walk(answers: list[Any], prices: Mapping[str, float]) -> tuple[str, float]:
    """What a patient was called, and the coins spent on it. It ends at the first answer that is not a test to buy."""
    tests, done, coins = list(prices), 0, 0.0
    while isinstance(answers[done], str) and answers[done] in prices:
        bit = 1 << tests.index(answers[done])
        if done & bit:
            return AGAIN, coins
        coins += float(prices[answers[done]])
        done |= bit
    ended = answers[done]
    if isinstance(ended, dict) and isinstance(ended.get("raised"), str):
        return f"{ERROR}, {ended['raised'][:LONGEST]}", coins
    return (ended[:LONGEST] if isinstance(ended, str) else NO_WORD), coins


AGAIN = "the same test again"
NO_WORD, ERROR = "no word at all", "an error"
"""What a patient is called whose walk ends at no name."""

LONGEST, SHOWN = 40, 4
"""How many characters of an answer are kept, and how many wrong names are shown."""

WRONG = 30.0
"""What a wrong diagnosis costs, in coins: the patient comes back."""


def wrong_names(outcome: Any) -> float:
    """How many patients got another name than their own. Infinite where there is no outcome."""
    if not isinstance(outcome, dict) or not outcome:
        return float("inf")
    return float(sum(said != disease for disease, (said, _) in outcome.items()))


def bill(outcome: Any) -> float:
    """Coins for each patient on average; a wrong diagnosis costs WRONG. Infinite where there is no outcome."""
    if not isinstance(outcome, dict) or not outcome:
        return float("inf")
    return sum(coins if said == disease else WRONG for disease, (said, coins) in outcome.items()) / len(outcome)


WALKS: dict[str, Callable[[Any], float]] = {"diagnosed": wrong_names, "bill": bill}
"""By the kind of rule: what of an outcome is held against the limit of the rule."""


def way(value: Any, held: Mapping[str, Any]) -> str:
    """How the outcome of a ward that is not right came about, as a kind of difference; "" where that is not plain.

    `value` and `held` are those of :func:`visits`.
    """
    outcome, prices = visits(value, held), held["prices"]
    if not isinstance(outcome, dict) or not outcome:
        return ""
    said = {name for name, _ in outcome.values()}
    if AGAIN in said:
        return "tested twice"
    if any(not name.startswith(ERROR) for name in said - outcome.keys() - {NO_WORD}):
        return "no such name"
    if wrong_names(outcome):
        return ""
    firsts = {value[patient["states"][0]] for patient in held["patients"]}
    return "dearest first" if firsts == {max(prices, key=prices.__getitem__)} else "paid for nothing"


def same_confusion(left: Any, right: Any) -> bool:
    """Whether two outcomes give the same wrong names to the same patients, whatever was spent."""
    if not isinstance(left, dict) or not isinstance(right, dict) or not wrong_names(left):
        return bool(left == right)
    return {name: row[0] for name, row in left.items()} == {name: row[0] for name, row in right.items()}


def in_words(outcome: Any) -> str:
    """The outcome in a line: whom it calls what, and the bill."""
    if not isinstance(outcome, dict):
        return "not one answer for each set of findings"
    wrong = [f"{disease} is called {said}" for disease, (said, _) in outcome.items() if said != disease]
    more = [f"{len(wrong) - SHOWN} other names are wrong"] if len(wrong) > SHOWN else []
    names = "; ".join([*wrong[:SHOWN], *more]) if wrong else "every name right"
    return f"{names}; {bill(outcome):.2f} coins a patient on average"
