"""Which of the lesson's own demonstrations grading leaves out.

A demonstration is a code cell of the released notebook that nobody has to fill in and the learner has not changed.
One that draws costs more than grading all pieces, and shows what the learner has seen already; it is left out, like
the figure cells, unless a cell that runs uses a name that it defines. Others run while they end; once one of them
does not, all that nothing needs are left out, so that a piece that never ends costs its own points alone.
Standard library only.
"""

import ast
import re
import symtable
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

DRAWS = re.compile(r"\bplt\.")
_WORD = re.compile(r"[^\W\d]\w*")
_ANY_NAME = frozenset({"eval", "exec", "globals", "locals", "vars", "dir", "__dict__", "__main__", "get_ipython"})
"""Words by which a cell can come to a name that does not stand in it."""


def draws(text: str) -> bool:
    """Whether a demonstration draws."""
    return DRAWS.search(text) is not None


@lru_cache(maxsize=64)
def only_shows(text: str) -> bool:
    """Whether a demonstration changes nothing but names of its own: it puts no attribute and no entry anywhere."""
    try:
        nodes = ast.walk(ast.parse(text))
    except SyntaxError:
        return False
    return not any(isinstance(n, ast.Attribute | ast.Subscript) and isinstance(n.ctx, ast.Store) for n in nodes)


def left_out(
    cells: Mapping[str, str], demonstrations: Mapping[str, str], may_go: Callable[[str], bool] = draws
) -> set[str]:
    """The ids of those `demonstrations` that `may_go` and that none of the running `cells` needs.

    Both are texts by id.
    """
    left = {name: _defined(text) for name, text in demonstrations.items() if may_go(text)}
    needed = set().union(*(_needs(text, left) for text in cells.values()))
    # A demonstration that is kept may need another, so this goes on until nothing changes.
    while left:
        for name, text in demonstrations.items():
            if name not in left:
                needed |= _needs(text, left) - _defined(text)
        kept = [name for name, defines in left.items() if defines & needed]
        if not kept:
            break
        for name in kept:
            del left[name]
    return set(left)


def _needs(text: str, left: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Which of the names that the demonstrations `left` define `text` reads, or may come to otherwise."""
    offered = frozenset().union(*left.values())
    words = _words(text)
    if words & _ANY_NAME:
        return offered
    return offered & _global_names(text) if words & offered else frozenset()


@lru_cache(maxsize=512)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))


@lru_cache(maxsize=512)
def _global_names(text: str) -> frozenset[str]:
    """The names of the notebook that `text` reads, in functions as well; every word where it is not Python."""
    try:
        table = symtable.symtable(text, "<cell>", "exec")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return _words(text)
    read = {symbol.get_name() for symbol in table.get_symbols() if symbol.is_referenced()}
    for inner in _below(table):
        read |= {symbol.get_name() for symbol in inner.get_symbols() if symbol.is_global()}
    return frozenset(read)


@lru_cache(maxsize=64)
def _defined(text: str) -> frozenset[str]:
    """The names that a demonstration gives to the notebook."""
    table = symtable.symtable(text, "<cell>", "exec")
    return frozenset(s.get_name() for s in table.get_symbols() if s.is_assigned() or s.is_imported())


def _below(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    for child in table.get_children():
        yield child
        yield from _below(child)
