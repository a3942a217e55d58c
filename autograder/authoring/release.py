"""The instructor's notebook to the learner's: nbgrader's own generate_assignment, with a throwaway gradebook."""

import logging
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from nbgrader.apps import NbGraderAPI
from nbgrader.preprocessors import ClearSolutions
from traitlets.config import Config

from autograder import tools_path


class StubFromCell(ClearSolutions):  # type: ignore[misc]
    """ClearSolutions with words of each cell's own: the `stubs` in its metadata, one for each region, in order."""

    code_stub: dict[str, str]

    def preprocess_cell(self, cell: Any, resources: Any, cell_index: int) -> tuple[Any, Any]:
        """Replace the regions of one cell; nbgrader's own rules decide what a region is and refuse what is not."""
        stubs = cell.metadata.get("steepest", {}).pop("stubs", None)
        if stubs is None:
            kept: tuple[Any, Any] = super().preprocess_cell(cell, resources, cell_index)
            return kept
        language = resources["language"]
        marker = "# stub of a region"
        self.code_stub = {**self.code_stub, language: marker}
        cell, resources = super().preprocess_cell(cell, resources, cell_index)
        cell.source = _put(cell.source, marker, stubs)
        if not cell.metadata.steepest:
            del cell.metadata["steepest"]
        return cell, resources


def _put(source: str, marker: str, stubs: list[str]) -> str:
    remaining = list(stubs)
    lines: list[str] = []
    for line in source.split("\n"):
        if line.strip() != marker:
            lines.append(line)
            continue
        indent = line[: -len(marker)]
        lines += [indent + words for words in remaining.pop(0).split("\n") if words]
    return "\n".join(lines).strip("\n")


def release_config(root: Path) -> Config:
    """Configuration for releasing from `root`/source to `root`/release, with its own gradebook."""
    config = Config()
    config.CourseDirectory.root = str(root)
    config.CourseDirectory.db_url = f"sqlite:///{root / 'throwaway.db'}"
    config.GenerateAssignment.preprocessors = preprocessors()
    return config


def preprocessors() -> list[str]:
    """nbgrader's own list for releasing, with the stubs of the pieces in place of its one stub."""
    mine = f"{__name__}.StubFromCell"
    return [
        "nbgrader.preprocessors.IncludeHeaderFooter",
        "nbgrader.preprocessors.LockCells",
        mine,
        "nbgrader.preprocessors.ClearOutput",
        "nbgrader.preprocessors.CheckCellMetadata",
        "nbgrader.preprocessors.ComputeChecksums",
        "nbgrader.preprocessors.SaveCells",
        "nbgrader.preprocessors.ComputeChecksums",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]


def release(lesson: str, title: str, source: str) -> str:
    """The released notebook's text for the `source` notebook's text. RuntimeError when nbgrader refuses it."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        place = root / "source" / lesson
        place.mkdir(parents=True)
        (place / f"{title}.ipynb").write_text(source, encoding="utf-8")
        tools_path.put_first()
        api = NbGraderAPI(config=release_config(root))
        logging.getLogger("traitlets").setLevel(logging.ERROR)
        result = api.generate_assignment(lesson)
        if not result["success"]:
            raise RuntimeError(f"nbgrader could not release {lesson}:\n{result.get('log', '')}")
        return (root / "release" / lesson / f"{title}.ipynb").read_text(encoding="utf-8")
