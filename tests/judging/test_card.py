"""What a person reads: everything that helps, never the answer, the same in HTML and in text, and inert."""

import html
import json
import re
from html.parser import HTMLParser

import pytest

from autograder import card, judge
from autograder.verdict import Finding, Judged, Verdict
from solutions.mistakes import MISTAKES
from tests.judging.asking import fresh_key, verdict_on

BANK = [mistake for mistakes in MISTAKES.values() for mistake in mistakes]
PAYLOADS = (
    "<script>window.pwned = 1</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><svg onload=alert(1)>",
    "[x](javascript:alert(1))",
    "{{ 7 * 7 }} {% raw %}",
)


class _Tags(HTMLParser):
    """Which tags and attributes a fragment has, as a browser would see them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]


def _words(fragment: str) -> str:
    """The text of an HTML fragment, white space folded."""
    fragment = re.sub(r"<style>.*?</style>", "", fragment, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", fragment)).split())


def test_a_pass_is_one_quiet_line_and_what_it_unlocks() -> None:
    lines = card.to_text(verdict_on("secant_slope", None)).splitlines()
    assert lines[0] == "✓ secant_slope: right, 2 of 2 points"
    assert len(lines) == 2


def test_a_wrong_answer_is_told_what_was_called_expected_and_got() -> None:
    text = card.to_text(verdict_on("central_difference", lambda f, x, h=1e-5: (f(x + h) - f(x)) / h))
    assert "1 of 2 parts right, 0.6 of 2 points" in text
    for label in ("called", "expected", "got", "slip", "hint"):
        assert re.search(rf"^    {label} ", text, re.MULTILINE)
    assert "forward difference" in text


@pytest.mark.parametrize("mistake", BANK, ids=lambda m: f"{m.piece}-{m.name}")
def test_no_card_shows_the_answer(mistake) -> None:  # type: ignore[no-untyped-def]
    verdict = verdict_on(mistake.piece, mistake.programs[0])
    findings = [judged.finding for judged in verdict.behaviors if judged.finding]
    # What came back is the learner's own; everything else is ours to keep quiet in.
    text = " ".join(f"{f.differs} {f.called} {f.expected} {f.says} {f.hint}" for f in findings)
    for case in fresh_key(verdict.lesson, "a class of 2027").pieces[mistake.piece].cases:
        answer = f"{case.expected:.7g}" if isinstance(case.expected, float) else ""
        # The slope of 2.5 |x| to the right of 0 cannot be hidden from one who is told the function.
        if "." in answer and answer not in judge.describe_call(mistake.piece, case.inputs):
            assert answer not in text


@pytest.mark.parametrize("mistake", BANK, ids=lambda m: f"{m.piece}-{m.name}")
def test_html_and_text_say_the_same(mistake) -> None:  # type: ignore[no-untyped-def]
    verdict = verdict_on(mistake.piece, mistake.programs[0])
    words, text = _words(card.to_html(verdict)), " ".join(card.to_text(verdict).split())
    for judged in verdict.behaviors:
        if judged.finding:
            assert " ".join(judged.finding.called.split()) in words
            assert judged.finding.says in words
            assert judged.finding.says in text
    assert " ".join(card.headline(verdict).split()) in words


def test_a_line_is_at_most_88_characters_where_words_allow() -> None:
    for mistake in BANK:
        for line in card.to_text(verdict_on(mistake.piece, mistake.programs[0])).splitlines():
            assert len(line) <= 88, line


def test_the_same_slip_is_explained_once() -> None:
    text = card.to_text(verdict_on("central_difference", lambda f, x, h=1e-5: (f(x + h) - f(x - h)) / h))
    assert text.count("slip") == 1
    assert "Part: default step (0 of 3 cases right): the same" in text


def test_the_entries_that_differ_are_marked() -> None:
    text = card.to_text(verdict_on("polynomial_derivative", lambda c: [k * c[k] + (k == 2) for k in range(1, len(c))]))
    marked = re.search(r"got +\[(.*)\]", text)
    assert marked
    assert ["✗" in entry for entry in marked[1].split(", ")][:2] == [False, True]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_card_is_inert_whatever_the_learner_wrote(payload: str) -> None:
    fields = ("differs", "called", "expected", "got", "mistake", "says", "hint", "section")
    finding = Finding("raised", **dict.fromkeys(fields, payload))
    verdict = Verdict(payload, payload, 2.0, (Judged(payload, 1.0, 1, 0, finding),), payload)
    seen = _Tags()
    seen.feed(card.to_html(verdict))
    assert seen.tags <= {"style", "div", "p", "dl", "dt", "dd", "code", "a", "details", "summary"}
    assert seen.attributes <= {"class", "role", "aria-label", "href"}
    assert all(link.startswith("#") for link in seen.links)


def test_the_json_form_holds_the_points() -> None:
    data = json.loads(card.to_json(verdict_on("central_difference", lambda f, x, h=1e-5: (f(x + h) - f(x)) / h)))
    assert data["points"] == 0.6
    assert data["behaviors"][0]["finding"]["mistake"] == "forward_for_central"
