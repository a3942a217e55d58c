"""Every figure of every lesson, open in one JupyterLab: one lesson at a time, for tours and for the clock."""

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

from autograder.exercises import lesson_title
from tests.figures.way import Way
from tests.figures.ways import DOORS, WAYS
from tests.journeys.hand import Hand
from tests.journeys.lab import Notebook, browser, lab


@dataclass(frozen=True)
class Desk:
    """A JupyterLab that runs, and a page of a browser on it."""

    address: str
    page: Page

    @contextlib.contextmanager
    def lesson(self, lesson: str) -> Iterator[Notebook]:
        """The notebook of a lesson, its imports run; its kernel ends with the block."""
        path, token = f"{lesson}/{lesson_title(lesson)}.ipynb", self.address.rpartition("token=")[2]
        root = re.match(r"http://[^/]+", self.address)
        assert root
        try:
            notebook = Notebook(self.page, f"{root[0]}/lab/tree/{path}?reset&token={token}")
            notebook.run(notebook.cell("from autograder.check import check"))
            yield notebook
        finally:
            kernels, header = f"{root[0]}/api/kernels", {"Authorization": f"token {token}"}
            for kernel in self.page.request.get(kernels, headers=header).json():
                self.page.request.delete(f"{kernels}/{kernel['id']}", headers=header)


@contextlib.contextmanager
def desk(folder: Path) -> Iterator[Desk]:
    """JupyterLab on a folder of its own, as `steepest lab` starts it."""
    with lab(folder) as address, browser() as page:
        yield Desk(address, page)


def ways(lesson: str) -> list[Way]:
    """The ways to green of a lesson's figures."""
    return [way for way in WAYS if way.lesson == lesson_title(lesson)]


def shown(notebook: Notebook, way: Way) -> Hand:
    """Run the cell of a figure, and put a hand on it."""
    output = notebook.run(notebook.cell(f'figures.{way.name}("{way.goal}")'))
    figure = output.locator(f".steepest-{way.name}-{way.goal}").first
    figure.wait_for(timeout=20_000)
    return Hand(notebook.page, figure, DOORS[way.lesson].FIGURES[way.name, way.goal])
