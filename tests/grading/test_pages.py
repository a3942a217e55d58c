"""What a grader and a learner open: whole, right, and inert whatever a learner wrote."""

import json
import re
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from nbgrader import utils
from nbgrader.nbgraderformat import MetadataValidator

from autograder import keys
from autograder.grading.judging.grade import judged, unreadable
from autograder.grading.judging.graded import CellRecord, Graded
from autograder.grading.judging.submission import read
from autograder.grading.mapping.cache import pack, unpack
from autograder.grading.reducing.autograded import Released, fenced
from autograder.grading.reducing.pages import feedback_page, veiled
from autograder.grading.reducing.standing import CellGrade, Standing
from autograder.verdict import Finding, Judged, Verdict
from tests.grading.small_class import LESSON, TITLE, released_text

PAYLOADS = (
    "<script>window.pwned = 1</script>",
    "<img src=x onerror='window.pwned = 1'>",
    "<svg onload='window.pwned = 1'></svg>",
    "<iframe src='javascript:parent.pwned = 1'></iframe>",
    "<a href='javascript:window.pwned = 1' id='trap'>click</a>",
    "[click](javascript:window.pwned=1)",
    "![x](http://evil.invalid/x.png)",
    "<style>@import 'http://evil.invalid/x.css'; body{background:url(http://evil.invalid/y.png)}</style>",
    "<link rel=stylesheet href=http://evil.invalid/z.css>",
    "<meta http-equiv=refresh content='0;url=http://evil.invalid/'>",
    "<form action=http://evil.invalid/><input autofocus onfocus='window.pwned = 1'></form>",
    "<math><mtext><style><img src=x onerror='window.pwned=1'></style></mtext></math>",
    "$$\\href{javascript:window.pwned=1}{x}$$ $\\require{html}\\style{background:url(http://evil.invalid/m)}{x}$",
    "```\n</code></pre><script>window.pwned = 1</script>\n```",
    "````\n~~~\n<script>window.pwned = 1</script>",
    "\x1b]8;;javascript:window.pwned=1\x07click\x1b]8;;\x07\x1b[31m<script>window.pwned=1</script>",
    "{{ 7 * 7 }}{% for x in ().__class__.__base__.__subclasses__() %}{% endfor %}",
    '"><script>window.pwned = 1</script>',
    "'-alert(1)-'",
    "</title><script>window.pwned = 1</script>",
    "\u202egnp.exe <b>bold</b>",
)
"""Row 16 of what a submission may try: in every place that a learner fills."""

EVERYTHING = "\n\n".join(PAYLOADS)
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


@pytest.fixture(scope="module")
def released() -> Released:
    return Released(LESSON, released_text())


@pytest.fixture(scope="module")
def blank(released: Released) -> Graded:
    """The released notebook as it is, handed in."""
    reply = {"status": "missing", "detail": "", "cases": []}
    verdicts, _ = judged(released.plan, keys.load(LESSON), {cell.asks: reply for cell in released.plan.checks})
    cells = tuple(CellRecord(c.cell_id, c.grade_id, c.kind, c.source) for c in released.plan.cells)
    return Graded(LESSON, verdicts, cells, ())


@pytest.fixture(scope="module")
def hostile(released: Released, blank: Graded) -> Graded:
    """A record in which everything that comes from the learner is a payload."""
    finding = Finding("raised", f"It stopped with {EVERYTHING}", EVERYTHING, "a number", EVERYTHING)
    verdicts = tuple((name, replace(v, behaviors=(Judged("part", 1.0, 1, 0, finding),))) for name, v in blank.verdicts)
    solutions = {cell.name for cell in released.assignment().cells if cell.solution}
    cells = [
        replace(
            c, source=EVERYTHING, stdout=EVERYTHING, error=f"{PAYLOADS[0]}: {EVERYTHING}", pngs=(PNG, "x' onerror=")
        )
        if c.grade_id in solutions
        else c
        for c in blank.cells
    ]
    for kind in ("markdown", "code"):
        for number, payload in enumerate((*PAYLOADS, EVERYTHING)):
            cell_id = f"own_{kind}_{number}"
            cells.append(CellRecord(cell_id, "", kind, payload, payload, (PNG,), f"{payload}: {payload}", extra=True))
    cells.append(CellRecord('"><script>', "", "markdown", "an id that is none", extra=True))
    return Graded(LESSON, verdicts, tuple(cells), (EVERYTHING,))


def standing(released: Released, **more: CellGrade) -> Standing:
    grades = {c.grade_id: CellGrade(1.0, None, None, False, c.points) for c in released.plan.checks}
    return Standing("ada", "", "", "", "", None, 0.0, 0.0, grades | more)


# --- the autograded notebook ------------------------------------------------------------------------------


def test_the_notebook_is_whole_and_nbgrader_reads_the_points_from_it(released: Released, blank: Graded) -> None:
    right = Judged("all", 0.6, 2, 2)
    wrong = Judged("rest", 0.4, 1, 0, Finding("other", "It differs."))
    verdicts = tuple((name, replace(v, behaviors=(right, wrong))) for name, v in blank.verdicts)
    notebook = nbformat.reads(released.notebook(replace(blank, verdicts=verdicts)), as_version=4)
    nbformat.validate(notebook)
    MetadataValidator().validate_nb(notebook)
    original = nbformat.reads(released_text(), as_version=4)
    assert [(c.id, c.metadata) for c in notebook.cells] == [(c.id, c.metadata) for c in original.cells]
    for cell, theirs in zip(notebook.cells, original.cells, strict=True):
        assert cell.source == theirs.source or theirs.attachments
    assert notebook.metadata == original.metadata
    scores = {c.metadata.nbgrader.grade_id: utils.determine_grade(c) for c in notebook.cells if utils.is_grade(c)}
    expected = {cell.grade_id: (round(cell.points * 0.6, 2), cell.points) for cell in released.plan.checks}
    assert scores == expected


def test_the_lessons_pictures_give_way_to_their_descriptions(released: Released, blank: Graded) -> None:
    text = released.notebook(blank)
    assert len(text) < len(released_text()) / 3
    assert "attachment" not in text
    pictured = [cell for cell in nbformat.reads(released_text(), as_version=4).cells if cell.get("attachments")]
    found = {cell.id: cell.source for cell in nbformat.reads(text, as_version=4).cells}
    assert pictured
    for cell in pictured:
        (alt,) = re.findall(r"!\[([^\]]*)\]", cell.source)
        assert f"*Picture: {alt}*" in found[cell.id]


def test_a_hostile_record_still_makes_a_valid_notebook_with_its_scores(released: Released, hostile: Graded) -> None:
    notebook = nbformat.reads(released.notebook(hostile), as_version=4)
    nbformat.validate(notebook)
    scores = [utils.determine_grade(cell)[0] for cell in notebook.cells if utils.is_grade(cell)]
    assert scores == [0.0] * len(released.plan.checks)
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and cell.id.startswith("own"):
            first, *_, last = cell.source.split("\n")
            assert re.fullmatch(r"`{3,}text", first)
            assert last == first.removesuffix("text")
            assert cell.source.count(last) == 2, "nothing inside closes the fence"
        for output in cell.get("outputs", []):
            html = output.get("data", {}).get("text/html", "")
            assert not html or cell.metadata.nbgrader.grade
            assert "<script" not in html


@pytest.mark.parametrize("text", ["", "```", "``````", "a\n```\nb", "~~~\n```", "x" * 10_000])
def test_a_fence_holds_any_text(text: str) -> None:
    lines = fenced(text).split("\n")
    assert lines[0].removesuffix("text") == lines[-1]
    assert lines[-1] not in text


def test_the_same_record_gives_the_same_bytes(released: Released, hostile: Graded) -> None:
    again = Released(LESSON, released_text())
    assert released.notebook(hostile) == again.notebook(unpack(pack(hostile, released.plan), released.plan))


def test_an_unreadable_submission_has_a_notebook_that_says_why(released: Released) -> None:
    record = unreadable(released.plan, keys.load(LESSON), "```</pre><script>it breaks off")
    notebook = nbformat.reads(released.notebook(record), as_version=4)
    nbformat.validate(notebook)
    assert "it breaks off" in notebook.cells[0].source
    assert [utils.determine_grade(cell)[0] for cell in notebook.cells if utils.is_grade(cell)] == [0.0] * len(
        released.plan.checks
    )


def test_weaker_isolation_is_said_in_the_notebook_and_on_the_page(released: Released, blank: Graded) -> None:
    for text in (released.notebook(blank, "process"), feedback_page(released, blank, standing(released), "process")):
        assert "Graded without the sandbox" in text
    for text in (released.notebook(blank), feedback_page(released, blank, standing(released))):
        assert "Graded without the sandbox" not in text


def test_points_follow_the_released_notebook(blank: Graded) -> None:
    """An instructor who makes a cell worth twice as much gets shares of that."""
    notebook = json.loads(released_text())
    cell = next(c for c in notebook["cells"] if c["metadata"].get("nbgrader", {}).get("grade"))
    name, points = cell["metadata"]["nbgrader"]["grade_id"], cell["metadata"]["nbgrader"]["points"]
    cell["metadata"]["nbgrader"]["points"] = 2 * points
    doubled = Released(LESSON, json.dumps(notebook))
    half = Verdict(name, LESSON, points, (Judged("a", 0.5, 1, 1), Judged("b", 0.5, 1, 0, Finding("other", "x"))))
    assert doubled.earned(name, half) == points


def test_a_written_answer_waits_for_a_person_unless_nothing_was_written(blank: Graded) -> None:
    """A cell that is solution and grade, which an instructor may add; nbgrader leaves its score open."""
    notebook = json.loads(released_text())
    marked = {"grade": True, "solution": True, "locked": False, "task": False, "schema_version": 3}
    marked |= {"grade_id": "essay", "points": 3, "checksum": "x"}
    essay = {"cell_type": "markdown", "id": "essay", "metadata": {"nbgrader": marked}, "source": "Write here."}
    notebook["cells"].append(essay)
    lesson = Released(LESSON, json.dumps(notebook))
    assert "essay" not in {cell.grade_id for cell in lesson.plan.checks}
    unwritten = replace(blank, cells=(*blank.cells, CellRecord("essay", "essay", "markdown", "Write here.")))
    assert lesson.scores(unwritten)["essay"] == 0.0
    essay["source"] = "Because <b>of</b> this."
    rebuilt = lesson.plan.rebuild(read(json.dumps(notebook).encode()))
    assert [(cell.grade_id, cell.source) for cell in rebuilt.cells][-1] == ("essay", "Because <b>of</b> this.")
    assert rebuilt.notes == ()
    written = replace(blank, cells=(*blank.cells, CellRecord("essay", "essay", "markdown", essay["source"])))
    assert lesson.scores(written)["essay"] is None
    shown = nbformat.reads(lesson.notebook(written), as_version=4).cells[-1]
    assert shown.source == fenced("Because <b>of</b> this.")


# --- pages of feedback ------------------------------------------------------------------------------------


def test_a_page_shows_scores_as_they_stand_and_what_a_grader_said(released: Released, blank: Graded) -> None:
    check = released.plan.checks[0]
    by_hand = {check.grade_id: CellGrade(0.0, 1.5, 0.25, False, check.points)}
    stands = replace(standing(released, **by_hand), penalty=2.0)
    stands.comments["piece-" + check.asks] = "Look at <b>section 2</b> again."
    page = feedback_page(released, blank, stands)
    assert "Your grader gave 1.5 of 2 by hand." in page
    assert "Look at &lt;b&gt;section 2&lt;/b&gt; again." in page
    assert f">{stands.score:g}<" in page
    assert "&minus;2" in page
    assert 1.75 + len(released.plan.checks) - 1 - 2 == stands.score


def test_a_page_holds_no_markup_of_a_learners(released: Released, hostile: Graded) -> None:
    page = feedback_page(released, hostile, replace(standing(released), student=EVERYTHING))
    allowed = {
        "a", "body", "code", "dd", "details", "div", "dl", "dt", "h1", "h2", "head", "html", "img", "meta", "p", "pre",
        "section", "style", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr",
    }  # fmt: skip
    assert {name.lower() for name in re.findall(r"</?([a-zA-Z][\w-]*)", page)} <= allowed
    tags = re.findall(r"<[a-zA-Z][^>]*>", page)
    assert not [tag for tag in tags if re.search(r"\son\w+\s*=|javascript:|https?://", tag)]
    assert not [tag for tag in tags if tag.startswith("<img") and 'src="data:image/png;base64,' not in tag]
    assert "x' onerror=" not in page
    assert "{{ 7 * 7 }}" in page


def test_hidden_inputs_stay_hidden(released: Released, blank: Graded) -> None:
    finding = Finding(
        "raised", "It stopped with ValueError: x=1.2345", "f(x=1.2345)", "a number", "1.2345", "slip", "Says."
    )
    verdict = Verdict("p", LESSON, 1.0, (Judged("a", 1.0, 1, 0, finding),))
    assert "1.2345" not in repr(veiled(verdict))
    assert "slip" in repr(veiled(verdict))
    verdicts = tuple((name, replace(verdict, piece=v.piece, of=v.of)) for name, v in blank.verdicts)
    record = replace(blank, verdicts=verdicts)
    assert "1.2345" in feedback_page(released, record, standing(released))
    assert "1.2345" not in feedback_page(released, record, standing(released), hide_inputs=True)
    question = Finding("wrong_option", "", "Which way?", got="b: up", mistake="m", says="No.")
    asked = Verdict("q", LESSON, 1.0, (Judged("answer", 1.0, 1, 0, question),))
    assert veiled(asked) == asked


# --- in a browser -----------------------------------------------------------------------------------------


def formgrader_page(path: Path) -> str:
    """The page that Formgrader makes of an autograded notebook, with its own exporter and template."""
    import nbgrader
    from nbconvert.exporters import HTMLExporter
    from traitlets.config import Config

    templates = Path(nbgrader.__file__).parent / "server_extensions" / "formgrader" / "templates"
    config = Config({"HTMLExporter": {"template_name": "formgrade", "extra_template_basedirs": [str(templates)]}})
    where = {
        "assignment_id": LESSON,
        "notebook_id": TITLE,
        "submission_id": "1",
        "student": "ada",
        "index": 0,
        "total": 1,
    }
    where |= dict.fromkeys(("base_url", "last_name", "first_name", "notebook_path"), "x")
    page: str = HTMLExporter(config=config).from_filename(str(path), resources=where)[0]
    return page


@pytest.mark.slow
def test_nothing_of_a_learners_runs_or_fetches_in_a_browser(
    tmp_path: Path, released: Released, hostile: Graded
) -> None:
    """The page of feedback, and what Formgrader and nbgrader's own feedback make of the autograded notebook."""
    from playwright.sync_api import sync_playwright

    from tests.journeys.lab import BROWSER

    notebook = tmp_path / f"{TITLE}.ipynb"
    notebook.write_text(released.notebook(hostile))
    pages = {
        "feedback": feedback_page(released, hostile, replace(standing(released), student=EVERYTHING)),
        "formgrader": formgrader_page(notebook),
    }
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        for name, text in pages.items():
            path = tmp_path / f"{name}.html"
            path.write_text(text, "utf-8", "replace")
            page = browser.new_page()
            asked: list[str] = []
            page.on("request", lambda request, asked=asked: asked.append(request.url))
            page.goto(path.as_uri())
            page.wait_for_timeout(1500)
            for summary in page.locator("summary").all():
                summary.click()
            assert page.evaluate("window.pwned") is None, name
            assert not page.locator("#trap").count(), name
            assert not [url for url in asked if "evil" in url], name
            if name == "feedback":
                assert {url.partition(":")[0] for url in asked} <= {"file", "data"}
            assert "window.pwned = 1" in page.content(), "the payloads are there to be read"
            page.close()
        browser.close()
