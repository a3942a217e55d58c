"""Code compared by its shape: syntax trees with names renamed in the order in which they appear.

`return (f(b) - f(a)) / (b - a)` and `slope = (g(y) - g(x)) / (y - x)` hold the same expression.
"""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

FLOOR = 9
"""The least number of nodes that counts: smaller expressions are common to all programs."""


def shapes(tree: ast.AST) -> dict[str, ast.AST]:
    """Each expression and statement of at least FLOOR nodes under `tree`, by its shape."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.expr | ast.stmt) and not isinstance(node, ast.Constant):
            size = _size(node)
            if size >= FLOOR:
                found[_shape(node)] = node
    return found


def _size(node: ast.AST) -> int:
    return sum(isinstance(n, ast.expr | ast.stmt | ast.comprehension) for n in ast.walk(node))


def _shape(node: ast.AST) -> str:
    """The tree as text, with the names numbered in order; a statement that assigns or returns is its value."""
    if isinstance(node, ast.Return | ast.Assign | ast.AnnAssign | ast.Expr) and node.value is not None:
        node = node.value
    names: dict[str, str] = {}
    text = ast.dump(node)
    return re.sub(r"(id|arg|name)='(\w+)'", lambda m: f"{m[1]}={names.setdefault(m[2], f'n{len(names)}')}", text)


def code_in(path: Path) -> Iterator[tuple[str, ast.Module]]:
    """(where, tree) for all Python in a file: modules, cells, fences and spans of Markdown, strings of JSON.

    A sealed file is read as it stands: whoever opens it must find neither Python nor JSON.
    """
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        yield str(path), ast.parse(text)
    elif path.suffix in (".ipynb", ".json"):
        for number, string in enumerate(_strings(json.loads(text))):
            for source in (string, *_spans(string)):
                yield from _parsed(f"{path}, string {number}", source)
    elif path.suffix == ".sealed":
        yield from _parsed(str(path), text)
        for line in text.splitlines():
            yield from _parsed(str(path), line)
        for number, string in enumerate(_strings(_json_in(text))):
            yield from _parsed(f"{path}, string {number}", string)
    elif path.suffix == ".md":
        for source in _spans(text):
            yield from _parsed(str(path), source)


def _json_in(text: str) -> object:
    """The first JSON object in `text`, None without one."""
    try:
        return json.JSONDecoder().raw_decode(text[text.index("{") :])[0]
    except ValueError:
        return None


def _strings(data: object) -> Iterator[str]:
    """Every text in a JSON document; a list of lines, as a notebook's source, counts as one text too."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, list):
        if data and all(isinstance(item, str) for item in data):
            yield "".join(data)
        for item in data:
            yield from _strings(item)
    elif isinstance(data, dict):
        for item in data.values():
            yield from _strings(item)


def _spans(text: str) -> list[str]:
    return re.findall(r"```\w*\n(.*?)```", text, re.DOTALL) + re.findall(r"`([^`\n]+)`", text)


def _parsed(where: str, source: str) -> Iterator[tuple[str, ast.Module]]:
    if len(source) < 6 or len(source) > 100_000:
        return
    try:
        yield where, ast.parse(source.strip())
    except (SyntaxError, ValueError):
        return
