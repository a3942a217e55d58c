"""The autograded notebook: the file that Formgrader opens, made of the released notebook and what was graded.

Formgrader shows what stands in a notebook as it is, scripts included. So a learner's text gets here into code cells,
which are escaped when shown, and into outputs of plain text; a learner's Markdown is fenced; pictures are PNG.
The parts that are the same for everybody are serialized once, and the lesson's own pictures give way to their
descriptions: in a large class they would be nine tenths of all that is written. This module must know nothing of
databases.
"""

import functools
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from autograder import card
from autograder.exercises import lesson_title
from autograder.grading.judging.graded import CellRecord, Graded
from autograder.grading.judging.plan import Plan, RebuiltCell, plan_from
from autograder.grading.reducing.standing import Assignment, SourceCell
from autograder.verdict import Verdict

WEAKER = (
    "Graded without the sandbox (--isolation process): the code ran with the rights of the person who graded, and "
    "scores can be trusted as far as the submissions can."
)
"""Said on everything that was graded with weaker isolation."""

SANDBOXED = "bubblewrap"

_PNG = re.compile(r"iVBORw0KGgo[A-Za-z0-9+/]+={0,2}")
_CELL_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_ATTACHED = re.compile(r"!\[([^\]]*)\]\(attachment:[^)]*\)")
_BACKTICKS = re.compile(r"`+")


@dataclass(frozen=True)
class _Part:
    """A released cell, serialized: what stands before its source (or its outputs), its source as released."""

    before: str
    source: str
    source_json: str
    kind: str


class Released:
    """The released notebook of a lesson, as the gradebook and every autograded notebook begin from it."""

    def __init__(self, lesson: str, text: str) -> None:
        notebook = json.loads(text)
        self.lesson = lesson
        self.text = text
        self.plan: Plan = plan_from(lesson, text)
        self._cells: list[dict[str, Any]] = notebook["cells"]
        self._metadata = notebook["metadata"]
        self._parts = {cell["id"]: _part(cell) for cell in self._cells}
        self._whole = {cell["id"]: _part(cell, pictures=True) for cell in self._cells}
        self._assignment = self._read_assignment()
        self._written = [cell.name for cell in self._assignment.cells if cell.grade and cell.solution]
        self._solutions = {cell.name: cell.source for cell in self._assignment.cells if cell.solution}
        self._points = {cell.grade_id: cell.points for cell in self.plan.cells if cell.grade_id}
        rest = {key: notebook[key] for key in ("metadata", "nbformat", "nbformat_minor")}
        self._end = "],\n" + _json(rest)[1:] + "\n"

    def assignment(self) -> Assignment:
        """The lesson as the gradebook keeps it."""
        return self._assignment

    def _read_assignment(self) -> Assignment:
        kernelspec = _json(self._metadata.get("kernelspec", {}))
        cells = (_source_cell(cell) for cell in self._cells if cell["metadata"].get("nbgrader"))
        return Assignment(self.lesson, lesson_title(self.lesson), kernelspec, tuple(cells))

    def scores(self, graded: Graded) -> dict[str, float | None]:
        """The automatic score of each grade cell; None for one that a person has to read."""
        scores: dict[str, float | None] = {name: self.earned(name, verdict) for name, verdict in graded.verdicts}
        blank = self.blank(graded) if self._written else frozenset()
        return scores | {name: 0.0 if name in blank else None for name in self._written}

    def earned(self, grade_id: str, verdict: Verdict) -> float:
        """The points of a verdict, in the points that the released notebook gives the cell."""
        worth = self._points[grade_id]
        points = verdict.points * worth / verdict.of if verdict.of not in (0.0, worth) else verdict.points
        return min(max(0.0, points), worth)

    def blank(self, graded: Graded) -> frozenset[str]:
        """The solution cells that are as they were released, or could not be read."""
        records = {record.grade_id: record.source for record in graded.cells if record.grade_id}
        return frozenset(name for name, source in self._solutions.items() if records.get(name, source) == source)

    def notebook(self, graded: Graded, isolation: str = SANDBOXED) -> str:
        """The autograded notebook as the text of its file. The same record gives the same text."""
        verdicts = dict(graded.verdicts)
        cells = [_banner("grading-isolation", f"**{WEAKER}**")] if isolation != SANDBOXED else []
        if graded.unreadable:
            cells.append(_banner("grading-unreadable", "The file could not be read.\n\n" + fenced(graded.unreadable)))
        records = graded.cells or tuple(self._as_released())
        cells += [self._cell(record, number, verdicts, self._parts) for number, record in enumerate(records)]
        return '{"cells":[\n' + ",\n".join(cells) + self._end

    def rebuilt(self, cells: Iterable[RebuiltCell]) -> str:
        """A rebuilt notebook that has not been run, as the text of its file."""
        records = [CellRecord(c.cell_id, c.grade_id, c.kind, c.source, extra=c.extra) for c in cells]
        parts = [self._cell(record, number, {}, self._whole) for number, record in enumerate(records)]
        return '{"cells":[\n' + ",\n".join(parts) + self._end

    def _as_released(self) -> Iterable[CellRecord]:
        for cell in self.plan.cells:
            yield CellRecord(cell.cell_id, cell.grade_id, cell.kind, cell.source)

    def _cell(self, record: CellRecord, number: int, verdicts: dict[str, Verdict], parts: dict[str, _Part]) -> str:
        part = None if record.extra else parts.get(record.cell_id)
        if part is None:
            return _own_cell(record, number)
        if record.source == part.source:
            source = part.source_json
        else:
            source = _text(record.source if part.kind == "code" else fenced(record.source))
        if part.kind != "code":
            return f'{part.before}"source":{source}}}'
        verdict = verdicts.get(record.grade_id)
        outputs = _outputs(record) if verdict is None else _check(verdict, self.earned(record.grade_id, verdict))
        return f'{part.before}"outputs":[{outputs}],"source":{source}}}'


def fenced(text: str) -> str:
    """`text` as a Markdown code block that nothing in it can close; a text that is such a block stays as it is."""
    if _is_fenced(text):
        return text
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}"


def _is_fenced(text: str) -> bool:
    first, *inside, last = text.split("\n") if "\n" in text else ("", "")
    return first == f"{last}text" and _BACKTICKS.fullmatch(last) is not None and _closed_once(last, inside)


def _closed_once(fence: str, inside: list[str]) -> bool:
    return len(fence) >= 3 and not any(fence in line for line in inside)


def is_png(text: str) -> bool:
    """Whether `text` is a PNG in base64 and nothing else."""
    return _PNG.fullmatch(text) is not None


def _part(cell: dict[str, Any], pictures: bool = False) -> _Part:
    """The parts of a released cell; without its pictures, their alternative text stands in their place."""
    source = cell["source"] if isinstance(cell["source"], str) else "".join(cell["source"])
    code = cell["cell_type"] == "code"
    kept = {key: value for key, value in cell.items() if key not in ("source", "outputs")}
    shown = source
    if not pictures and kept.pop("attachments", None):
        shown = _ATTACHED.sub(r"*Picture: \1*", source)
    return _Part(_json(kept)[:-1] + ",", source, _text(shown), "code" if code else "markdown")


def _source_cell(cell: dict[str, Any]) -> SourceCell:
    marked = cell["metadata"]["nbgrader"]
    source = cell["source"] if isinstance(cell["source"], str) else "".join(cell["source"])
    grade, solution = bool(marked.get("grade")), bool(marked.get("solution"))
    locked = not solution and (grade or bool(marked.get("locked")))
    return SourceCell(
        marked["grade_id"], cell["cell_type"], source, marked.get("checksum", ""), locked, grade, solution,
        float(marked.get("points", 0)),
    )  # fmt: skip


def _own_cell(record: CellRecord, number: int) -> str:
    """A cell of the learner's own."""
    cell_id = record.cell_id if _CELL_ID.fullmatch(record.cell_id) else f"own-{number}"
    head = f'{{"cell_type":"{"code" if record.kind == "code" else "markdown"}","id":"{cell_id}","metadata":{{}},'
    if record.kind != "code":
        return f'{head}"source":{_text(fenced(record.source))}}}'
    return f'{head}"execution_count":null,"outputs":[{_outputs(record)}],"source":{_text(record.source)}}}'


def _banner(cell_id: str, source: str) -> str:
    return _json({"cell_type": "markdown", "id": cell_id, "metadata": {}, "source": source})


def _outputs(record: CellRecord) -> str:
    """What a cell showed: text, pictures, an error."""
    outputs = []
    if record.stdout:
        outputs.append(f'{{"name":"stdout","output_type":"stream","text":{_text(record.stdout)}}}')
    outputs += [
        f'{{"data":{{"image/png":"{png}"}},"metadata":{{}},"output_type":"display_data"}}'
        for png in record.pngs
        if is_png(png)
    ]
    if record.error:
        name, _, message = record.error.partition(": ")
        outputs.append(
            f'{{"ename":{_text(name)},"evalue":{_text(message)},"output_type":"error",'
            f'"traceback":[{_text(record.error)}]}}'
        )
    return ",".join(outputs)


@functools.lru_cache(maxsize=4096)
def _check(verdict: Verdict, points: float) -> str:
    """What a check cell shows: the card, and the points as nbgrader reads them."""
    data = {"text/html": card.to_html(verdict), "text/plain": repr(float(points))}
    return _json({"data": data, "execution_count": None, "metadata": {}, "output_type": "execute_result"})


def _text(text: str) -> str:
    """A JSON string, without lone surrogates, which no page could hold."""
    return json.dumps(text if text.isascii() else text.encode("utf-8", "replace").decode())


def _json(data: Any) -> str:
    return json.dumps(data, sort_keys=True, separators=(",", ":"))
