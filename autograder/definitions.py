"""A piece's text, run in a module of its own: what it defines, without what its cell only tries out.

What a learner built in an earlier lesson is brought into a later one this way, and so is what the course lends.
This module must know nothing of notebooks and keys, nor of where a text comes from.
"""

import ast
import dis
import inspect
import math
import re
import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.exercises import LESSONS, PIECES
from autograder.exercises.piece import Piece

ALWAYS: Mapping[str, Any] = {"math": math, "np": np}
"""What every lesson imports before its first cell."""

_READS = frozenset({"LOAD_GLOBAL", "LOAD_NAME", "LOAD_FROM_DICT_OR_GLOBALS"})
_SHELL = re.compile(r"^([ \t]*)[%!].*$", re.MULTILINE)


@dataclass(frozen=True)
class Program:
    """A cell, compiled a statement at a time. `reads` are the names that it takes from elsewhere."""

    codes: tuple[types.CodeType, ...]
    reads: frozenset[str]


def program(text: str, file: str) -> Program:
    """The statements of `text`, which tracebacks call `file`; bare expressions, such as trial calls, are left out.

    SyntaxError, ValueError, RecursionError or MemoryError when it is not Python.
    """
    statements = [statement for statement in _parsed(text, file).body if not isinstance(statement, ast.Expr)]
    codes = tuple(
        compile(ast.Module([statement], []), file, "exec", dont_inherit=True, optimize=0) for statement in statements
    )
    read, stored = set[str](), set[str]()
    for code in codes:
        stored |= {step.argval for step in dis.get_instructions(code) if step.opname == "STORE_NAME"}
        read |= {step.argval for inner in _all(code) for step in dis.get_instructions(inner) if step.opname in _READS}
    return Program(codes, frozenset(read - stored))


def _parsed(text: str, file: str) -> ast.Module:
    """The syntax tree; where a line belongs to the notebook's shell, without such lines."""
    try:
        return ast.parse(text, file)
    except SyntaxError:
        if not _SHELL.search(text):
            raise
        return ast.parse(_SHELL.sub(r"\1pass", text), file)


def _all(code: types.CodeType) -> Iterator[types.CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from _all(constant)


def needed(program: Program, piece: Piece) -> list[str]:
    """The other pieces, of the lesson of `piece` or an earlier one, that its `program` or its probes call by name."""
    order = list(LESSONS)
    known = order[: order.index(piece.lesson) + 1]
    called = program.reads | set(piece.uses)
    return sorted(name for name in called if name in PIECES and PIECES[name].lesson in known and name != piece.name)


def run(program: Program, name: str, given: Mapping[str, Any]) -> tuple[dict[str, Any], Exception | None]:
    """The names of a fresh module after the statements of `program`, and the first thing that went wrong.

    `given` stands in it beforehand. A statement that fails is left out, and the rest still counts.
    """
    names = vars(types.ModuleType(f"carried_{name}"))
    names.update(ALWAYS, **given)
    trouble: Exception | None = None
    for code in program.codes:
        try:
            exec(code, names)
        except (Exception, SystemExit) as error:
            trouble = trouble or (error if isinstance(error, Exception) else RuntimeError("it calls exit"))
    return names, trouble


def presented(piece: Piece, names: Mapping[str, Any], says: str = "") -> Callable[..., Any]:
    """The piece that `names` define, showing the declared signature, and `says` where it has no docstring."""
    built: Callable[..., Any] = names[piece.name]
    if isinstance(built, type):
        return built
    if not isinstance(built, types.FunctionType) or built.__globals__ is not names:
        # A library's own function must not be written on.
        built = _calling(built)
    vars(built)["__signature__"] = inspect.Signature(list(piece.parameters()))
    built.__name__ = built.__qualname__ = piece.name
    built.__doc__ = built.__doc__ or says
    return built


def _calling(inner: Callable[..., Any]) -> Callable[..., Any]:
    def called(*arguments: Any, **options: Any) -> Any:
        return inner(*arguments, **options)

    called.__doc__ = getattr(inner, "__doc__", None)
    return called
