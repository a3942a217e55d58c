"""A verdict as a person reads it: HTML for the notebook, its text twin, one JSON form. Knows only verdicts.

The card is inert: every word of it is escaped, and it holds no script.
"""

import html
import json
import string
import textwrap

from autograder.verdict import Finding, Judged, Verdict

STYLE = """<style>
.steepest-card{--ink:var(--jp-content-font-color1,#1a1a1a);--faint:var(--jp-content-font-color2,#595959);
 --line:var(--jp-border-color2,#bdbdbd);max-width:46rem;border-left:4px solid #bd1f01;padding:.1rem 0 .1rem .9rem;
 color:var(--ink);font-family:var(--jp-content-font-family,sans-serif);line-height:1.45}
.steepest-card.passed{border-left-color:#3f90da}
.steepest-card p,.steepest-card dl{margin:.3rem 0}
.steepest-card dl{display:grid;grid-template-columns:max-content 1fr;column-gap:.9rem;row-gap:.15rem}
.steepest-card dt{color:var(--faint)}
.steepest-card dd{margin:0;overflow-wrap:anywhere}
.steepest-card code{font-family:var(--jp-code-font-family,monospace);background:none;color:inherit}
.steepest-card .title{font-weight:600}
.steepest-card .slip{border-top:1px solid var(--line);padding-top:.3rem}
</style>"""


def to_json(verdict: Verdict) -> str:
    """The verdict as JSON, documented by the fields of :class:`autograder.verdict.Verdict`."""
    return json.dumps(verdict.to_data())


def headline(verdict: Verdict) -> str:
    """The line that says it: what passed of what, and the points."""
    points = f"{verdict.points:g} of {verdict.of:g} point{'s' * (verdict.of != 1)}"
    if verdict.passed:
        return f"✓ {verdict.piece}: right" + (f", {points}" if verdict.of else "")
    if _only_answer(verdict):
        return f"✗ {verdict.piece}: not yet" + (f", {points}" if verdict.of else "")
    held = sum(judged.holds for judged in verdict.behaviors)
    parts = f"{held} of {len(verdict.behaviors)} part{'s' * (len(verdict.behaviors) != 1)} right"
    return f"✗ {verdict.piece}: {parts}, {points}"


def to_text(verdict: Verdict) -> str:
    """The card in plain text, at most 88 characters wide where words allow."""
    lines = [headline(verdict)]
    if verdict.passed and verdict.says:
        lines.append(_row("", verdict.says, "  "))
    told: set[str] = set()
    for judged in _failing(verdict):
        same = _explanation(judged) in told
        told.add(_explanation(judged))
        if len(verdict.behaviors) > 1 and judged.finding and judged.finding.called:
            lines.append(f"  {_part_title(judged)}" + (": the same" if same else ""))
        if not same:
            lines += [_row(label, text, "    ") for label, text in _rows(judged.finding)]
    return "\n".join(lines)


WIDTH = 88
BLANKS = string.whitespace + "\xa0"


def _row(label: str, text: str, indent: str) -> str:
    """One row, wrapped under itself; `called` and `got` keep their words together where they can."""
    head = f"{indent}{label:<9} " if label else indent
    after = " " * len(head)
    return textwrap.fill(_visible(text), WIDTH, initial_indent=head, subsequent_indent=after, break_long_words=False)


def _visible(text: str) -> str:
    """`text` with its control and direction characters spelled out: a learner's words must not steer a terminal."""
    return "".join(c if c.isprintable() or c in BLANKS else c.encode("unicode_escape").decode() for c in text)


def _explanation(judged: Judged) -> str:
    """What tells two findings apart: the slip, and without one the difference."""
    return (judged.finding.says or judged.finding.differs) if judged.finding else ""


def _part_title(judged: Judged) -> str:
    return f"Part: {judged.name} ({judged.held} of {judged.cases} case{'s' * (judged.cases != 1)} right)"


def to_html(verdict: Verdict) -> str:
    """The card as an HTML fragment: a region with a heading line, a list of terms, further parts folded."""
    status = "passed" if verdict.passed else "open"
    body = [f'<p class="title">{html.escape(headline(verdict))}</p>']
    if verdict.passed and verdict.says:
        body.append(f"<p>{html.escape(verdict.says)}</p>")
    failing = _failing(verdict)
    for position, judged in enumerate(failing):
        part = _part_html(judged, titled=len(verdict.behaviors) > 1)
        if position:
            part = f"<details><summary>Another part: {html.escape(judged.name)}</summary>{part}</details>"
        body.append(part)
    label = html.escape(f"Result of the check of {verdict.piece}", quote=True)
    return f'{STYLE}<div class="steepest-card {status}" role="region" aria-label="{label}">{"".join(body)}</div>'


def _only_answer(verdict: Verdict) -> bool:
    return len(verdict.behaviors) == 1 and verdict.behaviors[0].name == "answer"


def _failing(verdict: Verdict) -> list[Judged]:
    """The behaviors with something to say."""
    return [judged for judged in verdict.behaviors if judged.finding]


def _rows(finding: Finding | None) -> list[tuple[str, str]]:
    """The card's rows: label and text, those that are empty left out."""
    if finding is None:
        return []
    question = finding.kind in ("wrong_option", "unanswered", "no_such_option")
    # "Some other way" says nothing beside a slip that is named.
    differs = "" if finding.kind == "other" and finding.says else finding.differs
    rows = [
        ("asked" if question else "called", finding.called),
        ("expected", finding.expected),
        ("answered" if question else "got", finding.got),
        ("differs" if finding.called and not question else "", differs),
        ("", finding.says) if question else ("slip", finding.says),
        ("hint", finding.hint),
        ("reread", finding.section),
    ]
    return [(label, text) for label, text in rows if text]


def _part_html(judged: Judged, titled: bool) -> str:
    finding = judged.finding
    assert finding is not None
    title = ""
    if titled and finding.called:
        title = f"<p>{html.escape(_part_title(judged))}</p>"
    plain, listed = [], []
    for label, text in _rows(finding):
        escaped = html.escape(text)
        if label in ("called", "got"):
            escaped = f"<code>{escaped}</code>"
        if label == "reread":
            escaped = f'<a href="#{html.escape(anchor(text), quote=True)}">{escaped}</a>'
        if label:
            listed.append(f"<dt>{label}</dt><dd>{escaped}</dd>")
        else:
            plain.append(f"<p>{escaped}</p>")
    return title + (f"<dl>{''.join(listed)}</dl>" if listed else "") + "".join(plain)


def anchor(heading: str) -> str:
    """The anchor that JupyterLab gives a heading."""
    return heading.replace(" ", "-")
