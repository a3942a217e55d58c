"""What the kit promises about colors, words, imports and kernels."""

import ast
import re
from pathlib import Path

import nbclient
import nbformat
import pytest

import course.figures
from course.figures.kit import palette, svg
from tests.figures.driving import frame, move, seen
from tests.figures.ways import WAYS

MODULES = sorted(Path(course.figures.__file__).parent.rglob("*.py"))
TEXT = ("ink", "faint", "function-text", "slope-text", "yours", "recorded", "look", "reached")
every_figure = pytest.mark.parametrize("way", WAYS, ids=[f"{way.name}-{way.goal}" for way in WAYS])


def luminance(color):
    channels = [int(color[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("role", TEXT)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_have_a_contrast_of_four_and_a_half(role, theme):
    page = getattr(palette.ROLES["page"], theme)
    assert contrast(getattr(palette.ROLES[role], theme), page) >= 4.5


@every_figure
def test_pictures_take_every_color_from_the_theme(way):
    shown = frame(way)
    for step in way.moves:
        move(shown, *step)
        assert not re.findall(r"#[0-9a-fA-F]{6}\b", shown.picture.value)
        assert set(re.findall(r"var\(--steepest-([a-z-]+)", shown.picture.value)) <= palette.ROLES.keys()


@every_figure
def test_texts_use_only_colors_that_are_readable_as_text(way):
    shown = frame(way)
    for step in way.moves:
        move(shown, *step)
        for tag in re.findall(r"<text[^>]*>", shown.picture.value):
            assert set(re.findall(r"var\(--steepest-([a-z-]+)", tag)) <= set(TEXT), tag


@every_figure
def test_a_picture_keeps_its_size_and_styles_nothing_but_itself(way):
    shown = frame(way)
    for step in (*way.moves, *way.changes):
        move(shown, *step)
        assert f'width="{svg.WIDTH}" height="{svg.HEIGHT}"' in shown.picture.value.split(">", 1)[0]
        assert "<style" not in shown.picture.value


@every_figure
def test_goal_and_light_fit_in_a_line_each(way):
    goal = frame(way).figure.goal
    assert len(goal.sentence) <= 90
    assert len(f"Reached. {goal.shows}") <= 90


@every_figure
def test_the_sentence_is_a_live_region_and_the_picture_has_a_name(way):
    _, picture, sentence = seen(frame(way))
    assert 'aria-live="polite"' in sentence
    assert re.search(r'<svg[^>]*role="img" aria-label="[^"]{20,}"', picture)


@every_figure
def test_no_two_figures_share_an_id_that_their_drawing_refers_to(way):
    def ids(shown):
        return set(re.findall(r' id="([^"]+)"', shown.picture.value))

    assert not ids(frame(way)) & ids(frame(way))


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_figures_import_no_solution_and_no_piece(path):
    forbidden = ("solutions", "autograder.authoring", "autograder.exercises.derivatives", "matplotlib.pyplot")
    assert not [name for name in imported(path) if name.startswith(forbidden)]


def test_only_the_frame_shows_widgets_and_only_controls_make_them():
    users = {path.stem for path in MODULES if any(name.startswith("ipywidgets") for name in imported(path))}
    assert users == {"frame", "controls"}


def test_a_kernel_without_a_page_runs_every_figure_quietly():
    lines = [f'import course.figures.{way.lesson} as figures\nfigures.{way.name}("{way.goal}")' for way in WAYS]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(line) for line in lines])
    nbclient.NotebookClient(notebook, timeout=30).execute()
    for cell in notebook.cells:
        assert [output.output_type for output in cell.outputs] in ([], ["display_data"]), cell.source
