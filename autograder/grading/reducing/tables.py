"""Tables as CSV that is safe to open: quoted, and no cell that a spreadsheet would take for a formula."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a formula begins with. A cell of text that does gets an apostrophe before it, which spreadsheets hide."""


def csv_text(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The table's text. Numbers stay as they are; None is empty."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([_inert(name) for name in header])
    writer.writerows([_inert(cell) for cell in row] for row in rows)
    return out.getvalue()


def _inert(cell: object) -> object:
    if cell is None:
        return ""
    if isinstance(cell, float):
        return f"{cell:.10g}"
    if isinstance(cell, str) and cell.lstrip(" ").startswith(FORMULA):
        return "'" + cell
    return cell


def replace_file(path: Path, text: str, reached: Callable[[str], None]) -> bool:
    """Put `text` in the place of the file at once, so that nobody sees half of it. False when it says so already.

    `reached` is told by name that the new file is written, and that it is in its place.
    """
    data = text.encode("utf-8", "replace")
    try:
        if path.stat().st_size == len(data) and path.read_bytes() == data:
            return False
    except OSError:
        path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    part.write_bytes(data)
    reached(f"{path.name} is written")
    part.replace(path)
    reached(f"{path.name} is renamed")
    return True
