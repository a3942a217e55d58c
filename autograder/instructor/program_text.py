"""A wrong implementation as the text of a cell: what a learner with that misconception would hand in.

The mistake bank holds programs, some of them made by other functions. Their source is found by where it stands in
the file; what it refers to comes along, so that the text runs by itself.
"""

import ast
import contextlib
import inspect
import sys
import textwrap
import types
from collections.abc import Callable, Iterable
from typing import Any


class NoText(ValueError):
    """The program's source could not be found, or something that it refers to cannot be written down."""


def first_text(programs: Iterable[Any], name: str) -> str:
    """The text of the first of `programs` that can be written down; nothing where none can, as with classes."""
    for program in programs:
        if isinstance(program, types.FunctionType):
            with contextlib.suppress(NoText):
                return program_text(program, name)
    return ""


Around = tuple[types.FunctionType, ...]
"""The programs whose text is being written: one that needs itself by way of another has no text of its own."""


def program_text(program: types.FunctionType, name: str, around: Around = ()) -> str:
    """Python that defines `name` as `program` does, with the helpers and imports that it needs. NoText without one."""
    if program in around:
        raise NoText(f"{name} is part of what it needs")
    node = _node(program)
    known = {**program.__globals__, **inspect.getclosurevars(program).nonlocals, **_defaults(node, program)}
    names = dict.fromkeys(n.id for n in ast.walk(node) if isinstance(n, ast.Name))
    others = [n for n in names if n in known and known[n] is not program]
    needed = list(filter(None, (_bound(n, known[n], (*around, program)) for n in others)))
    # A wrong program may call the right one by the name that it takes itself.
    inside = f"own_{name}" if name in others else name
    if isinstance(node, ast.FunctionDef):
        node.name = inside
        body = ast.unparse(node)
    else:
        body = f"{inside} = {ast.unparse(node)}"
    if not needed:
        return body
    # In a scope of its own: two functions may need helpers of the same name.
    inner = textwrap.indent("\n\n".join([*needed, body, f"return {inside}"]), "    ")
    return f"def _made_{name}():\n{inner}\n\n\n{name} = _made_{name}()"


def _defaults(node: ast.FunctionDef | ast.Lambda, program: types.FunctionType) -> dict[str, Any]:
    """The values of default arguments by a name for each, which takes the place of what stood there in `node`.

    What stood there was computed where the program was made, from names that are not to be had any more.
    """
    values = program.__defaults__ or ()
    arguments = [*node.args.posonlyargs, *node.args.args][-len(values) :] if values else []
    found = {f"{argument.arg}_by_default": value for argument, value in zip(arguments, values, strict=True)}
    node.args.defaults = [ast.Name(name) for name in found]
    return found


def _bound(name: str, value: Any, around: Around) -> str:
    """Python that gives `value` the `name`; none for the classes of the course, which a notebook has itself."""
    if isinstance(value, types.ModuleType):
        if value.__name__.startswith("solutions"):
            raise NoText(f"{value.__name__} is not there for a learner")
        return f"import {value.__name__} as {name}"
    if _is_found_by_name(value):
        return f"from {value.__module__} import {value.__name__} as {name}"
    if isinstance(value, types.FunctionType):
        return program_text(value, name, around)
    if isinstance(value, type):
        return "" if value.__name__ == name else f"{name} = {value.__name__}"
    if isinstance(value, types.MethodType):
        own = _bound(f"{name}_self", value.__self__, around)
        function = _bound(f"{name}_function", value.__func__, around)
        return f"{own}\n{function}\n{name} = {name}_function.__get__({name}_self)"
    if _is_written_as_shown(value):
        return f"{name} = {value!r}"
    if isinstance(value, dict):
        return _joined(
            name, value, around, lambda parts: "{" + ", ".join(f"{k!r}: {part}" for k, part in parts.items()) + "}"
        )
    if isinstance(value, list | tuple):
        return _joined(name, dict(enumerate(value)), around, lambda parts: f"({', '.join(parts.values())},)")
    if hasattr(value, "__dict__"):
        space = _joined(
            name, vars(value), around, lambda parts: f"space({', '.join(f'{k}={v}' for k, v in parts.items())})"
        )
        return f"from types import SimpleNamespace as space\n{space}"
    raise NoText(f"{name} = {value!r} cannot be written down")


def _joined(name: str, items: dict[Any, Any], around: Around, join: Callable[[dict[Any, str]], str]) -> str:
    """`name` made of `items`, each of which gets a name first."""
    parts = {key: f"{name}_{place}" for place, key in enumerate(items)}
    return "\n".join([*(_bound(parts[key], item, around) for key, item in items.items()), f"{name} = {join(parts)}"])


def _is_found_by_name(value: Any) -> bool:
    """Whether a learner can import `value`: it is somebody else's function or class."""
    module = str(getattr(value, "__module__", ""))
    if not module or module.startswith(("solutions", "tests", "__main__")):
        return False
    return getattr(sys.modules.get(module), getattr(value, "__name__", ""), None) is value


def _is_written_as_shown(value: Any) -> bool:
    if isinstance(value, Exception) and type(value).__module__ == "builtins":
        return True
    try:
        return bool(ast.literal_eval(repr(value)) == value)
    except (ValueError, SyntaxError):
        return False


def _node(program: types.FunctionType) -> ast.FunctionDef | ast.Lambda:
    """The syntax tree of `program`: the smallest function of its module around all of its code."""
    module = inspect.getmodule(program)
    if module is None:
        raise NoText(f"{program!r} belongs to no module")
    kind = ast.Lambda if program.__name__ == "<lambda>" else ast.FunctionDef
    functions = [node for node in ast.walk(ast.parse(inspect.getsource(module))) if isinstance(node, kind)]
    places = [p for p in program.__code__.co_positions() if None not in p and p[2] != p[3]]
    if places:
        first, last = min((p[0], p[2]) for p in places), max((p[1], p[3]) for p in places)
        around = [
            node
            for node in functions
            if (node.lineno, node.col_offset) <= first and last <= (node.end_lineno, node.end_col_offset)
        ]
    else:
        around = [node for node in functions if _is_the_constant(node, program)]
    if not around:
        raise NoText(f"the source of {program!r} was not found")
    return max(around, key=lambda node: (node.lineno, node.col_offset))


def _is_the_constant(node: ast.FunctionDef | ast.Lambda, program: types.FunctionType) -> bool:
    """Whether `node` is `program`, which returns a constant: from Python 3.12 on its code says the line alone."""
    code = program.__code__
    names = [argument.arg for argument in node.args.args]
    if node.lineno != code.co_firstlineno or names != list(code.co_varnames[: code.co_argcount]):
        return False
    try:
        constant = ast.literal_eval(node.body) if isinstance(node, ast.Lambda) else None
    except ValueError:
        return False
    return repr(constant) == repr(program(*names))
