"""Any file that a stranger hands in is read as far as it goes, or refused with a sentence; nothing else happens."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.grading.judging import submission
from autograder.grading.judging.submission import SubmissionError, read
from tests.grading import notebooks


def _notebook(**changes: object) -> bytes:
    return json.dumps({**notebooks.submitted(), **changes}).encode()


def test_cells_come_in_order_with_grade_ids_kinds_and_texts() -> None:
    cells = read(notebooks.encoded(notebooks.submitted())).cells
    assert (cells[0].grade_id, cells[0].kind, cells[0].source) == (None, "markdown", "# Slopes")
    assert [c.grade_id for c in cells[1:4]] == ["imports", "figure-chord-level", "predict-guess"]
    assert cells[4].kind == "code"
    assert "return (f(b) - f(a)) / (b - a)" in cells[4].source


def test_lines_and_text_are_the_same() -> None:
    row = {"cell_type": "code", "metadata": {}, "source": ["a = 1\n", "b = 2"]}
    assert read(_notebook(cells=[row])).cells[0].source == "a = 1\nb = 2"


def test_notebooks_of_format_3_are_read() -> None:
    row = {"cell_type": "code", "input": "x = 1", "metadata": {}}
    data = json.dumps({"nbformat": 3, "worksheets": [{"cells": [row]}]}).encode()
    assert [cell.source for cell in read(data).cells] == ["x = 1"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_every_unicode_encoding_is_read(encoding: str) -> None:
    row = {"cell_type": "code", "metadata": {}, "source": "größe = 'ñ'"}
    text = json.dumps({"nbformat": 4, "cells": [row]}, ensure_ascii=False)
    assert read(text.encode(encoding)).cells[0].source == "größe = 'ñ'"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"not json", "JSON breaks off"),
        (b'{"nbformat": 4, "cells": [', "JSON breaks off"),
        (b"[1, 2]", "not a notebook"),
        (b'{"nbformat": 4}', "no list of cells"),
        (b'{"nbformat": 4, "cells": 7}', "no list of cells"),
        (b"[" * 200_000, "nested too deeply"),
        (b'{"cells": ' + b"1" * 10_000 + b"}", "JSON breaks off"),
        (b"0" * (submission.MAX_BYTES + 1), "at most 50 MB"),
        (json.dumps({"nbformat": 4, "cells": [{}] * 3_000}).encode(), "3000 cells"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_notebook_is_refused_with_a_sentence(data: bytes, says: str) -> None:
    with pytest.raises(SubmissionError, match=says):
        read(data)


def test_odd_cells_are_noted_and_cost_nothing_else() -> None:
    rows = [7, {"cell_type": "code", "source": 5}, {"cell_type": "code", "source": "ok = 1", "metadata": [1]}]
    read_back = read(json.dumps({"nbformat": 9, "cells": rows}).encode())
    assert [cell.source for cell in read_back.cells] == ["", "ok = 1"]
    assert "format is given as 9" in read_back.notes[0]
    assert "Cell 1 is not a cell" in read_back.notes[1]
    assert "Cell 2 has no text" in read_back.notes[2]


def test_a_lone_surrogate_and_a_nul_byte_arrive_as_text() -> None:
    rows = [{"cell_type": "code", "source": "a = '\ud800'"}, {"cell_type": "code", "source": "b = 1\x00"}]
    read_back = read(json.dumps({"nbformat": 4, "cells": rows}).encode())
    assert read_back.cells[0].source.encode() == b"a = '?'"
    assert read_back.cells[1].source == "b = 1\x00"


def test_a_long_cell_is_cut() -> None:
    row = {"cell_type": "code", "source": "#" * 300_000}
    read_back = read(json.dumps({"nbformat": 4, "cells": [row]}).encode())
    assert len(read_back.cells[0].source) == submission.MAX_SOURCE
    assert "300000 characters" in read_back.notes[0]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["cells", "cell_type", "source", "metadata", "nbgrader", "grade_id", "id", "tags", "worksheets"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=200, deadline=None)
@given(JSON)
def test_any_json_is_read_or_refused(data: object) -> None:
    try:
        read_back = read(json.dumps(data).encode())
    except SubmissionError:
        return
    for cell in read_back.cells:
        assert cell.kind in ("code", "markdown")
        assert type(cell.source) is str
        cell.source.encode()


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        read(data)
    except SubmissionError:
        return
