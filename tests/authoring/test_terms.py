"""The glossary and the formulas say what the lessons say, or the build refuses them."""

import re
import shutil
from pathlib import Path

import nbformat
import pytest

from autograder.authoring import CHECKOUT
from autograder.authoring.terms import read_terms
from autograder.authoring.text import LessonError, read_lesson
from autograder.card import anchor
from autograder.exercises import LESSONS

TERMS = CHECKOUT / "solutions" / "terms"
TEXTS = CHECKOUT / "solutions" / "lessons"
ALL = [read_lesson(TEXTS / f"{lesson}.md") for lesson in LESSONS]
FIRST = "01_derivatives"

SLIPS = {
    # what the author did: (old text, new text, what the refusal says)
    "a term that the text does not introduce": ("terms:\n", "terms:\n  ghost: A thing.\n", "'ghost' is not in bold"),
    "a term without an entry": ("  secant: ", "  chord: ", r"01_derivatives.md:\d+: the term 'secant' has no entry"),
    "two sentences": ("  rise: How", "  rise: It grows. How", "'rise' needs one sentence"),
    "a sentence without a period": ("between its two points.", "between its two points", "'chord' needs one sentence"),
    "a long sentence": ("  rise: How", f"  rise: How {'very ' * 30}", "'rise' needs one sentence of at most 30 words"),
    "a formula that the text does not hold": ("f(b) - f(a)}", "f(b) + f(a)}", "does not stand in 01_derivatives.md"),
    "sides in another order": ("(e^x)' = e^x", "e^x = (e^x)'", "does not stand in"),
    "a piece of another lesson": ("piece: secant_slope", "piece: gradient", "'gradient' is no piece of 01_derivatives"),
    "a formula without a name": ("- says: Derivative\n    formula", "- formula", "is no formula"),
    "a word that is said to be no term": ("formulas:", "no_terms: [ghost]\nformulas:", "'ghost' is not in bold"),
    "not YAML": ("terms:", "terms: [", "is not YAML"),
    "no formulas": ("formulas:", "formula:", "holds `terms`, a dict, and `formulas`, a list"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TERMS, tmp_path / "terms"))


@pytest.mark.parametrize("slip", SLIPS)
def test_what_does_not_agree_with_the_text_is_refused(slip: str, folder: Path) -> None:
    old, new, says = SLIPS[slip]
    path = folder / f"{FIRST}.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LessonError, match=says):
        read_terms(folder, ALL)


def test_a_lesson_without_terms_is_refused(folder: Path) -> None:
    (folder / f"{FIRST}.yaml").unlink()
    with pytest.raises(LessonError, match="is missing; it holds the `terms` and `formulas`"):
        read_terms(folder, ALL)


def test_a_new_term_in_a_text_needs_an_entry(tmp_path: Path) -> None:
    """Bold words, but no powers in code, no first words of a paragraph, and no term of an earlier lesson."""
    path = tmp_path / f"{FIRST}.md"
    text = (TEXTS / path.name).read_text(encoding="utf-8")
    path.write_text(text.replace("You walk along a road.", "**Here.** `2**x` and `3**x`, **array**."), encoding="utf-8")
    lessons = [ALL[0], read_lesson(path)]
    assert len(read_terms(TERMS, lessons)) == 2
    path.write_text(text.replace("You walk along a road.", "You walk\nalong a **long\nroad**."), encoding="utf-8")
    with pytest.raises(LessonError, match=r"01_derivatives.md:\d+: the term 'long road' has no entry"):
        read_terms(TERMS, [ALL[0], read_lesson(path)])


def test_terms_stand_in_the_order_of_the_text_whatever_the_order_of_the_entries(folder: Path) -> None:
    path = folder / f"{FIRST}.yaml"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    end = lines.index("formulas:\n")
    path.write_text("".join([lines[0], *reversed(lines[1:end]), *lines[end:]]), encoding="utf-8")
    assert read_terms(folder, ALL)[1].terms == read_terms(TERMS, ALL)[1].terms
    assert [term.name for term in read_terms(TERMS, ALL)[1].terms][:3] == ["rise", "run", "slope"]


def test_every_link_of_the_glossary_leads_to_a_heading() -> None:
    page = (CHECKOUT / "course" / "glossary.md").read_text(encoding="utf-8")
    links = re.findall(r"^### \[.+\]\((.+\.ipynb)#(.+)\)$", page, re.MULTILINE)
    assert len(links) == page.count("\n### ") > 30
    assert page.count("\n- **") > 100
    for notebook in {notebook for notebook, _ in links}:
        cells = nbformat.read(CHECKOUT / "course" / notebook, as_version=4).cells
        headings = re.findall(
            r"^## (.+)$", "\n".join(c.source for c in cells if c.cell_type == "markdown"), re.MULTILINE
        )
        assert {place for name, place in links if name == notebook} <= set(map(anchor, headings))


def test_every_row_of_the_formulas_has_its_four_cells_and_they_fit_on_a_page() -> None:
    page = (CHECKOUT / "course" / "formulas.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("|")]
    assert {row.count("|") for row in rows} == {5}
    assert 30 < len(rows) < 80
