"""Splicing: the source of each reference function into the cell where a learner builds it.

By line range, so that comments live. The body stands between nbgrader's solution markers; imports and private
helpers that it uses come along in a region of their own. Signature and docstring stay for the learner. What the
reference imports from an earlier lesson's is not spliced: the lesson carries it (see :mod:`autograder.learner.carry`).
"""

import ast
import inspect
from dataclasses import dataclass
from types import ModuleType

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"


class SpliceError(ValueError):
    """The reference has no such function, or one without a docstring."""


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
    """The cell for the function `name` of the reference `module`; `stub` says in words what to write.

    SpliceError when the function is missing, has no docstring or another `signature` than declared.
    """
    source = inspect.getsource(module)
    lines = source.splitlines()
    tree = ast.parse(source)
    function = next((n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == name), None)
    if function is None or ast.get_docstring(function) is None:
        raise SpliceError(f"{module.__name__} needs a function {name} with a docstring")
    head = f"def {name}{signature}:"
    if lines[function.lineno - 1] != head:
        raise SpliceError(f"{module.__name__}.{name} starts with {lines[function.lineno - 1]!r}, declared is {head!r}")
    first = function.body[1].lineno - 1
    # Comments above the first statement belong to the body.
    documented = function.body[0].end_lineno or function.lineno
    own = [head, *lines[function.lineno : documented], f"    {BEGIN}", *lines[documented:first]]
    own += [*lines[first : function.end_lineno], f"    {END}"]
    company, carries = _company(tree, lines, function)
    if not company:
        return SolutionCell("\n".join(own), (_words(stub),), carries)
    return SolutionCell("\n".join([BEGIN, *company, END, "", "", *own]), ("", _words(stub)), carries)


def _words(stub: str) -> str:
    """What a learner finds in place of the body."""
    return f"# {stub}\nraise NotImplementedError  # your lines replace this one"


def _company(tree: ast.Module, lines: list[str], function: ast.FunctionDef) -> tuple[list[str], tuple[str, ...]]:
    """The imports and private helpers of the module that `function` uses, helpers of helpers included.

    Then what it uses of earlier lessons' references.
    """
    helpers = {n.name: n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name.startswith("_")}
    wanted: list[ast.FunctionDef] = [function]
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


def _names(function: ast.FunctionDef) -> set[str]:
    body = [node for statement in function.body for node in ast.walk(statement)]
    return {node.id for node in body if isinstance(node, ast.Name)}
