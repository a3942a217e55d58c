"""A fixed list of operators that break a function in one place each."""

import ast
import copy
from collections.abc import Callable, Iterator

from autograder.authoring.splice import Definition, to_write

BINARY: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add, ast.Mult),
    ast.Mult: (ast.Div, ast.Add, ast.Pow),
    ast.Div: (ast.Mult, ast.FloorDiv, ast.Sub),
    ast.Pow: (ast.Mult, ast.Add),
}
COMPARISONS = (ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE)
CALLS = {"min": ("max",), "max": ("min",), "abs": ("float",), "sum": ("max",), "len": ("sum",)}
ATTRIBUTES = {"data": "grad", "grad": "data"}
Edit = Callable[[], object]


def mutants(source: str, name: str) -> Iterator[tuple[str, str]]:
    """(what was done, source of the whole module) for every single mutation of the piece `name` in `source`."""
    tree = ast.parse(source)
    for place in range(len(_functions(tree, name))):
        for index in range(sum(1 for _ in ast.walk(_functions(tree, name)[place]))):
            choice = 0
            while True:
                changed = copy.deepcopy(tree)
                function = _functions(changed, name)[place]
                node = list(ast.walk(function))[index]
                edits = list(_edits(node, function))
                if choice >= len(edits):
                    break
                label, edit = edits[choice]
                edit()
                ast.fix_missing_locations(changed)
                yield f"{name}:{getattr(node, 'lineno', function.lineno)} {label}", ast.unparse(changed)
                choice += 1


def _functions(tree: ast.Module, name: str) -> list[ast.FunctionDef]:
    """What a learner writes for the piece `name`: a function, or the methods of a class."""
    return to_write(next(n for n in tree.body if isinstance(n, Definition) and n.name == name))


def _edits(node: ast.AST, function: ast.FunctionDef) -> Iterator[tuple[str, Edit]]:
    """The mutations that apply to `node`, each as a label and an edit in place."""
    if isinstance(node, ast.BinOp):
        yield from _binary(node)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield "drop the minus", lambda: setattr(node, "op", ast.UAdd())
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool):
        for value in {0, 1, node.value + 1, node.value - 1, -node.value} - {node.value}:
            yield f"{node.value} -> {value}", lambda value=value: setattr(node, "value", value)
    if isinstance(node, ast.Compare):
        for operator in COMPARISONS:
            if not isinstance(node.ops[0], operator):
                yield f"compare by {operator.__name__}", lambda operator=operator: setattr(node, "ops", [operator()])
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        for other in CALLS.get(node.func.id, ()):
            yield f"{node.func.id} -> {other}", lambda other=other: setattr(node.func, "id", other)
        if len(node.args) == 1 and not node.keywords:
            yield from _single_call(node, node.func.id)
        for keyword in node.keywords:
            yield f"drop {keyword.arg}", lambda keyword=keyword: node.keywords.remove(keyword)
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        for other in _numbers_in_scope(function, node.id):
            yield f"{node.id} -> {other}", lambda other=other: setattr(node, "id", other)
    if isinstance(node, ast.Attribute) and node.attr in ATTRIBUTES:
        yield f"{node.attr} -> {ATTRIBUTES[node.attr]}", lambda: setattr(node, "attr", ATTRIBUTES[node.attr])
    if isinstance(node, ast.AugAssign | ast.Assign):
        yield from _assignment(node, function)
    if isinstance(node, ast.Tuple) and len(node.elts) == 2 and isinstance(node.ctx, ast.Load):
        yield "swap the two", lambda: setattr(node, "elts", node.elts[::-1])
    if isinstance(node, ast.If | ast.For):
        yield "never enter", lambda: setattr(node, "body", [ast.Pass()])
    if isinstance(node, ast.FunctionDef | ast.For | ast.If):
        yield from _deletions(node)


def _binary(node: ast.BinOp) -> Iterator[tuple[str, Edit]]:
    old = type(node.op)
    for new in BINARY.get(old, ()):
        yield f"{old.__name__} -> {new.__name__}", lambda new=new: setattr(node, "op", new())
    if old in (ast.Sub, ast.Div, ast.Pow):
        yield f"swap around {old.__name__}", lambda: node.__dict__.update(left=node.right, right=node.left)
    yield "keep the left operand", lambda: _become(node, node.left)
    yield "keep the right operand", lambda: _become(node, node.right)


def _assignment(node: ast.AugAssign | ast.Assign, function: ast.FunctionDef) -> Iterator[tuple[str, Edit]]:
    """What is added is put there, and what is put into an object is added to what it holds."""
    if isinstance(node, ast.AugAssign):
        yield "= for +=", lambda: _replace(function, node, ast.Assign([node.target], node.value))
    elif isinstance(node.targets[0], ast.Attribute):
        target = node.targets[0]
        yield "+= for =", lambda: _replace(function, node, ast.AugAssign(target, ast.Add(), node.value))


def _replace(function: ast.FunctionDef, old: ast.stmt, new: ast.stmt) -> None:
    for parent in ast.walk(function):
        body = getattr(parent, "body", None)
        if isinstance(body, list) and old in body:
            body[body.index(old)] = new


def _single_call(node: ast.Call, name: str) -> Iterator[tuple[str, Edit]]:
    """A call with one argument, done not at all, once more, or a place further."""
    argument = node.args[0]
    kept = ast.Lambda(ast.arguments([], [ast.arg("kept")], None, [], [], None, []), ast.Name("kept", ast.Load()))
    again = ast.Call(ast.Name(name, ast.Load()), [argument], [])
    further = ast.BinOp(argument, ast.Add(), ast.Constant(1))
    yield f"{name}(...) not called", lambda: setattr(node, "func", kept)
    yield f"{name}(...) called twice", lambda: setattr(node, "args", [again])
    yield f"{name}(... + 1)", lambda: setattr(node, "args", [further])


def _become(node: ast.BinOp, kept: ast.expr) -> None:
    """Turn `node` into `kept`, as `kept + 0`: a node cannot replace itself in its parent."""
    node.left, node.op, node.right = kept, ast.Add(), ast.Constant(0)


def _deletions(node: ast.FunctionDef | ast.For | ast.If) -> Iterator[tuple[str, Edit]]:
    for i, statement in enumerate(node.body):
        docstring = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
        if not docstring:
            yield f"delete line {statement.lineno}", lambda i=i: node.body.__setitem__(i, ast.Pass())


def _numbers_in_scope(function: ast.FunctionDef, name: str) -> list[str]:
    """The other parameters that are used as `name` is: functions for functions, the rest for the rest."""
    called = {n.func.id for n in ast.walk(function) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}
    parameters = [argument.arg for argument in function.args.args]
    if name not in parameters:
        return []
    return [other for other in parameters if other != name and (other in called) == (name in called)]
