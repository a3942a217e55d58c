"""A stranger's file, read: bytes -> the learner's cells in order, and notes on what was odd.

Any notebook in the JSON of nbformat 3 or 4 is read; outputs and attachments are never looked at. Nothing is raised
but :class:`SubmissionError`. Standard library only; this module must know nothing of lessons.
"""

import json
from dataclasses import dataclass, field
from typing import Any

MAX_BYTES = 50_000_000
MAX_CELLS = 2_000
MAX_SOURCE = 200_000
MAX_NAME = 200


class SubmissionError(ValueError):
    """The file cannot be read as a notebook; the message says why, to a person."""


@dataclass(frozen=True)
class LearnerCell:
    """One cell: its grade id where it claims one, "code" or "markdown", its text.

    `claims` is what its nbgrader metadata says, `tags` its tags; both are for notes only and decide nothing.
    """

    grade_id: str | None
    kind: str
    source: str
    cell_id: str = ""
    claims: dict[str, Any] = field(default_factory=dict)
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Submission:
    """The cells in order, and what was odd about the file."""

    cells: tuple[LearnerCell, ...]
    notes: tuple[str, ...] = ()


def read(data: bytes) -> Submission:
    """The submission in `data`. SubmissionError when it is not a notebook, or larger than MAX_BYTES."""
    if not data.strip():
        raise SubmissionError("The file is empty.")
    if len(data) > MAX_BYTES:
        raise SubmissionError(
            f"The file has {len(data) / 1e6:.0f} MB, at most {MAX_BYTES / 1e6:.0f} MB are read. "
            "Clear the outputs, save, and hand in again."
        )
    notes: list[str] = []
    notebook = _parse(_decode(data, notes))
    rows = _rows(notebook, notes)
    if len(rows) > MAX_CELLS:
        raise SubmissionError(f"The notebook has {len(rows)} cells, at most {MAX_CELLS} are read.")
    cells = []
    for position, row in enumerate(rows, start=1):
        if isinstance(row, dict):
            cells.append(_cell(row, position, notes))
        else:
            notes.append(f"Cell {position} is not a cell and was left out.")
    return Submission(tuple(cells), tuple(notes))


def _decode(data: bytes, notes: list[str]) -> str:
    """The text, whatever Unicode encoding an editor saved it in."""
    encoding = json.detect_encoding(data)
    if encoding not in ("utf-8", "utf-8-sig"):
        notes.append(f"The file is saved as {encoding}, notebooks are UTF-8.")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        notes.append(f"The file is not whole as {encoding}; what could not be read is replaced.")
        return data.decode(encoding, "replace")


def _parse(text: str) -> dict[str, Any]:
    try:
        notebook = json.loads(text)
    except RecursionError:
        raise SubmissionError("The file is nested too deeply to be a notebook.") from None
    except ValueError as error:
        raise SubmissionError(f"The file is not a notebook: its JSON breaks off ({str(error)[:100]}).") from None
    if not isinstance(notebook, dict):
        raise SubmissionError("The file is JSON, but not a notebook.")
    return notebook


def _rows(notebook: dict[str, Any], notes: list[str]) -> list[Any]:
    """The cells of nbformat 4, or of the worksheets of nbformat 3."""
    version = notebook.get("nbformat")
    if version not in (3, 4) or isinstance(version, bool):
        notes.append(f"The notebook format is given as {str(version)[:20]}; it is read as 4.")
    rows = notebook.get("cells")
    if isinstance(rows, list):
        return rows
    sheets = notebook.get("worksheets")
    if isinstance(sheets, list):
        found = [sheet["cells"] for sheet in sheets if isinstance(sheet, dict) and isinstance(sheet.get("cells"), list)]
        return [row for cells in found for row in cells]
    raise SubmissionError("The file is JSON, but not a notebook: it has no list of cells.")


def _cell(row: dict[str, Any], position: int, notes: list[str]) -> LearnerCell:
    metadata = row.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    claims = metadata.get("nbgrader")
    claims = claims if isinstance(claims, dict) else {}
    tags = metadata.get("tags")
    return LearnerCell(
        _name(claims.get("grade_id")),
        "code" if row.get("cell_type") == "code" else "markdown",
        _source(row, position, notes),
        _name(row.get("id")) or "",
        {key: value for key, value in claims.items() if isinstance(value, str | bool | int | float)},
        tuple(tag[:MAX_NAME] for tag in tags[:20] if isinstance(tag, str)) if isinstance(tags, list) else (),
    )


def _name(value: Any) -> str | None:
    return _clean(value) if isinstance(value, str) and 0 < len(value) <= MAX_NAME else None


def _source(row: dict[str, Any], position: int, notes: list[str]) -> str:
    """The text of a cell: a string or a list of lines; `input` is nbformat 3's word for it."""
    source = row.get("source", row.get("input", ""))
    if isinstance(source, list):
        source = _joined(source)
    if not isinstance(source, str):
        notes.append(f"Cell {position} has no text.")
        return ""
    if len(source) > MAX_SOURCE:
        notes.append(f"Cell {position} has {len(source)} characters; it is cut to {MAX_SOURCE}.")
        source = source[:MAX_SOURCE]
    cleaned = _clean(source)
    if cleaned != source:
        notes.append(f"Cell {position} holds characters that are none; they are replaced.")
    return cleaned


def _joined(lines: list[Any]) -> str:
    try:
        return "".join(lines)
    except TypeError:
        return "".join(line for line in lines if isinstance(line, str))


def _clean(text: str) -> str:
    """`text` without lone surrogates, which have no bytes."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()
