"""A wrong implementation as the text of a cell: what a learner with that misconception would hand in.

The mistake bank holds programs, some of them made by other functions. Their source is found by where it stands in
the file; what it refers to comes along, so that the text runs by itself.
"""

import ast
import inspect
import textwrap
import types
from typing import Any


class NoText(ValueError):
    """The program's source could not be found."""


def program_text(program: types.FunctionType, name: str) -> str:
    """Python that defines `name` as `program` does, with the helpers and imports that it needs."""
    needed: dict[str, str] = {}
    body = _definition(program, name, needed)
    if not needed:
        return body
    # In a scope of its own: two mistakes in one notebook may need helpers of the same name.
    inner = textwrap.indent("\n\n".join([*needed.values(), body, f"return {name}"]), "    ")
    return f"def _made_{name}():\n{inner}\n\n\n{name} = _made_{name}()"


def _definition(program: types.FunctionType, name: str, needed: dict[str, str]) -> str:
    node = _node(program)
    enclosed = inspect.getclosurevars(program).nonlocals
    for other in dict.fromkeys(n.id for n in ast.walk(node) if isinstance(n, ast.Name)):
        value = enclosed.get(other, program.__globals__.get(other))
        if value is not None and other not in needed:
            text = _bound(other, value, needed)
            needed[other] = text
    if isinstance(node, ast.FunctionDef):
        node.name = name
        return ast.unparse(node)
    return f"{name} = {ast.unparse(node)}"


def _bound(name: str, value: Any, needed: dict[str, str]) -> str:
    if isinstance(value, types.ModuleType):
        return f"import {value.__name__} as {name}"
    if isinstance(value, types.FunctionType):
        return _definition(value, name, needed)
    return f"{name} = {value!r}"


def _node(program: types.FunctionType) -> ast.FunctionDef | ast.Lambda:
    """The syntax tree of `program`: the smallest function of its module around all of its code."""
    module = inspect.getmodule(program)
    if module is None:
        raise NoText(f"{program!r} belongs to no module")
    kind = ast.Lambda if program.__name__ == "<lambda>" else ast.FunctionDef
    places = [p for p in program.__code__.co_positions() if None not in p and p[2] != p[3]]
    first, last = min((p[0], p[2]) for p in places), max((p[1], p[3]) for p in places)
    around = [
        node
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, kind)
        and (node.lineno, node.col_offset) <= first
        and last <= (node.end_lineno, node.end_col_offset)
    ]
    if not around:
        raise NoText(f"the source of {program!r} was not found")
    return max(around, key=lambda node: (node.lineno, node.col_offset))
