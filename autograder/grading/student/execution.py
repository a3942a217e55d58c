"""Running a learner's cells, one after the other, in one namespace: what they print, draw and raise.

A cell that is Python runs as Python. One that is not goes through IPython's transformation first, so that a magic or
a shell command in it does no harm. The core of the student process; it must know nothing of pieces and keys.
"""

import ast
import contextlib
import io
import linecache
import re
import sys
import types
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from autograder import watchdog
from autograder.grading.student import stand_ins
from autograder.grading.student.protocol import MAX_ERROR, MAX_PNG, MAX_PNGS, MAX_STDOUT, Outcome

Limit = Callable[[float], AbstractContextManager[None]]

MAX_INCHES = 20.0
DPI = 72.0


_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]+>")
_STATEMENT = re.compile(r"(?:def|class|import|from)\b|(?:print|check)\(|[^\W\d]\w* *=[^=]")
"""How a line begins that defines, imports, assigns, or calls what gives nothing back."""


class Printed(io.TextIOBase):
    """Takes what a cell prints, keeps its beginning, and counts the rest."""

    encoding = "utf-8"

    def __init__(self, limit: int = MAX_STDOUT) -> None:
        self._parts: list[str] = []
        self._room = limit
        self._lost = 0

    def writable(self) -> bool:
        """It can be written to."""
        return True

    def write(self, text: str) -> int:
        """Keep what there is room for."""
        kept = text[: self._room]
        if kept:
            self._parts.append(kept)
            self._room -= len(kept)
        self._lost += len(text) - len(kept)
        return len(text)

    def text(self) -> str:
        """What was kept."""
        rest = f"\n... and {self._lost} more characters" if self._lost else ""
        return "".join(self._parts) + rest


class Cells:
    """A notebook's namespace, in which cells run.

    `names` is what the cells have defined. `limit` interrupts a cell that takes longer than `seconds`.
    """

    def __init__(self, seconds: float, limit: Limit = watchdog.limit) -> None:
        self._seconds, self._limit = seconds, limit
        module = types.ModuleType("__main__")
        sys.modules["__main__"] = module
        self.names = vars(module)
        self.names["__builtins__"] = __builtins__
        stand_ins.install(self.names, self._execute_text)
        self._running = 0

    def run(self, number: int, source: str) -> Outcome:
        """Run one cell. Whatever it does, short of ending the process, becomes its outcome."""
        printed, error = Printed(), ""
        self._running = number
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            try:
                with self._limit(self._seconds):
                    self._execute_text(source)
            except watchdog.TooSlow:
                error = f"Stopped: this cell ran for more than {self._seconds:g} seconds."
            except BaseException as raised:
                error = self._line(raised)
            pngs = _figures(self._limit)
        return Outcome(number, printed.text(), pngs, error[:MAX_ERROR])

    def _execute_text(self, source: str) -> None:
        """Run `source`; the value of a last expression is printed, as a notebook shows it."""
        file = f"<cell {self._running}>"
        text, code, last = _compiled(source, file)
        # The lines live where tracebacks and `inspect` look for them.
        linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)
        exec(code, self.names)
        if last is not None:
            value = eval(last, self.names)
            if value is not None and not text.rstrip().endswith(";"):
                self.names["_"] = value
                # Where an object lies in memory says nothing, and differs from run to run.
                print(_ADDRESS.sub(">", repr(value)))

    def _line(self, error: BaseException) -> str:
        """The exception in one line, with the last of the learner's own lines on the way to it."""
        where, number = "", getattr(error, "lineno", None) if isinstance(error, SyntaxError) else None
        step = error.__traceback__
        while step is not None:
            if step.tb_frame.f_globals is self.names:
                number = step.tb_lineno
                where = linecache.getline(step.tb_frame.f_code.co_filename, number).strip()[:200]
            step = step.tb_next
        if isinstance(error, SyntaxError):
            where, message = (error.text or "").strip()[:200], error.msg
        else:
            message = _message(error)
        place = f" (line {number}: {where})" if number else ""
        return " ".join(f"{type(error).__name__}: {message}{place}".split())


def _compiled(source: str, file: str) -> tuple[str, types.CodeType, types.CodeType | None]:
    """The text that is run, its code, and that of a last expression. SyntaxError.

    What is not Python goes through IPython's transformation first.
    """
    try:
        return source, *_split(source, file)
    except SyntaxError as error:
        if not any(sign in source for sign in "%!?"):
            raise
        from IPython.core.inputtransformer2 import TransformerManager

        text = TransformerManager().transform_cell(source)
        try:
            return text, *_split(text, file)
        except SyntaxError:
            raise error from None


def _split(text: str, file: str) -> tuple[types.CodeType, types.CodeType | None]:
    """The code of `text`, and that of its last statement where it is an expression."""
    if _ends_in_statement(text):
        # The usual cell ends in a definition or an assignment; compiling text is twice as quick as compiling a tree.
        return compile(text, file, "exec", dont_inherit=True), None
    tree = ast.parse(text, file)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    value = compile(ast.Expression(last.value), file, "eval", dont_inherit=True) if isinstance(last, ast.Expr) else None
    return compile(tree, file, "exec", dont_inherit=True), value


def _ends_in_statement(text: str) -> bool:
    """Whether the last line that is neither indented nor a comment begins a statement without a value."""
    for line in reversed(text.split("\n")):
        if line and line[0] not in " \t#)]}":
            return _STATEMENT.match(line) is not None
    return False


def _message(error: BaseException) -> str:
    try:
        return str(error)[:300]
    except Exception:
        return ""


# --- figures ----------------------------------------------------------------------------------------------


def _figures(limit: Limit) -> tuple[bytes, ...]:
    """The figures that are open, as PNG, and closed. A figure that cannot be drawn in time is left out."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None:
        return ()
    pngs: list[bytes] = []
    try:
        numbers = list(pyplot.get_fignums())
        if not numbers:
            return ()
        with limit(10.0):
            for number in numbers[:MAX_PNGS]:
                pngs += _png(pyplot.figure(number))
        pyplot.close("all")
    except BaseException:
        # Whatever a learner did to matplotlib, or put into a figure, costs a picture and nothing else.
        return tuple(pngs)
    return tuple(pngs)


def _png(figure: Any) -> list[bytes]:
    """The PNG of `figure`, made smaller where a side is longer than MAX_INCHES; none when the file is too large."""
    size = figure.get_size_inches()
    if max(size) > MAX_INCHES:
        figure.set_size_inches(size * (MAX_INCHES / max(size)))
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=DPI, metadata={"Software": None})
    return [buffer.getvalue()] if buffer.tell() <= MAX_PNG else []
