"""Splicing: the source of each reference function or class into the cell where a learner builds it.

By line range, so that comments live. The body stands between nbgrader's solution markers; imports and private
helpers that it uses come along in a region of their own. Signature and docstring stay for the learner. Of a class, each
method with a docstring is the learner's to write, in a region of its own; one without is given as it stands. What the
reference imports from an earlier lesson's is not spliced: the lesson carries it (see :mod:`autograder.learner.carry`).
"""

import ast
import inspect
from dataclasses import dataclass
from types import ModuleType

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"
Definition = ast.FunctionDef | ast.ClassDef


class SpliceError(ValueError):
    """The reference has no such function or class, or one without a docstring."""


@dataclass(frozen=True)
class SolutionCell:
    """The source of a solution cell, and what stands in a released notebook for each of its regions, in order.

    `carries` are the pieces of earlier lessons that it calls.
    """

    source: str
    stubs: tuple[str, ...]
    carries: tuple[str, ...] = ()

    @property
    def plain(self) -> str:
        """The source without the markers of its regions."""
        return "\n".join(line for line in self.source.split("\n") if line.strip() not in (BEGIN, END)).strip("\n")


def solution_cell(module: ModuleType, name: str, signature: str, stub: str) -> SolutionCell:
    """The cell for the function or class `name` of the reference `module`; `stub` says in words what to write.

    `signature` is the function's, or what the class is called with. SpliceError when there is no `name`, when it has no
    docstring, or when it starts otherwise than declared.
    """
    source = inspect.getsource(module)
    lines = source.splitlines()
    tree = ast.parse(source)
    built = next((n for n in tree.body if isinstance(n, Definition) and n.name == name), None)
    if built is None or ast.get_docstring(built) is None:
        raise SpliceError(f"{module.__name__} needs a function {name} with a docstring")
    head = f"def {name}{signature}:" if isinstance(built, ast.FunctionDef) else f"class {name}:"
    if lines[built.lineno - 1] != head:
        raise SpliceError(f"{module.__name__}.{name} starts with {lines[built.lineno - 1]!r}, declared is {head!r}")
    written = to_write(built)
    own: list[str] = []
    start = built.lineno - 1
    for method in written:
        end = method.end_lineno or method.lineno
        # Comments above the first statement belong to the body.
        documented = method.body[0].end_lineno or method.lineno
        indent = " " * (method.col_offset + 4)
        own += [*lines[start:documented], indent + BEGIN, *lines[documented:end], indent + END]
        start = end
    own += lines[start : built.end_lineno]
    stubs = tuple(_words(stub if method is built else "") for method in written)
    company, carries = _company(tree, lines, built)
    if not company:
        return SolutionCell("\n".join(own), stubs, carries)
    return SolutionCell("\n".join([BEGIN, *company, END, "", "", *own]), ("", *stubs), carries)


def to_write(built: Definition) -> list[ast.FunctionDef]:
    """What a learner writes of a function or class: the function itself, or the methods that have a docstring."""
    if isinstance(built, ast.FunctionDef):
        return [built]
    return [node for node in built.body if isinstance(node, ast.FunctionDef) and ast.get_docstring(node) is not None]


def _words(stub: str) -> str:
    """What a learner finds in place of the body."""
    said = f"# {stub}\n" if stub else ""
    return f"{said}raise NotImplementedError  # your lines replace this one"


def _company(tree: ast.Module, lines: list[str], built: Definition) -> tuple[list[str], tuple[str, ...]]:
    """The imports and private helpers of the module that `built` uses, helpers of helpers included.

    Then what it uses of earlier lessons' references.
    """
    helpers = {n.name: n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name.startswith("_")}
    wanted: list[Definition] = [built]
    for used in wanted:
        wanted += [helpers[n] for n in sorted(_names(used)) if n in helpers and helpers[n] not in wanted]
    names = set().union(*(_names(used) for used in wanted))
    taken: list[str] = []
    carries: list[str] = []
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("solutions.reference"):
            carries += [alias.name for alias in node.names if alias.name in names]
            continue
        imported = isinstance(node, ast.Import | ast.ImportFrom) and any(
            (alias.asname or alias.name).split(".")[0] in names for alias in node.names
        )
        if imported or node in wanted[1:]:
            taken += lines[node.lineno - 1 : node.end_lineno]
    return taken, tuple(carries)


def _names(function: Definition) -> set[str]:
    body = [node for statement in function.body for node in ast.walk(statement)]
    return {node.id for node in body if isinstance(node, ast.Name)}
