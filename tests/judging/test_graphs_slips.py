"""What a beginner writes in lesson 07 gets the name that it has, and where none fits, none."""

from typing import Any

import pytest

from autograder import card, judge, probing, wire
from autograder.exercises import PIECES
from autograder.verdict import Verdict
from solutions.reference import graphs
from tests.judging.asking import fresh_key

LEAVES_CLEARED_TOO = """
def backward(root):
    order = topological_order(root)
    for node in order:
        node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope
"""
PARENT_RENAMED = """
def backward(root):
    order = topological_order(root)
    for node in order:
        if node.parents:
            node.grad = 0.0
    root.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent = parent.grad + node.grad * slope
"""
APPENDED_IN_THE_LOOP = """
def topological_order(root):
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for parent in node.parents:
                visit(parent)
                order.append(node)

    visit(root)
    return order
"""
NEVER_VISITED = """
def topological_order(root):
    order = []

    def visit(node):
        for parent in node.parents:
            visit(parent)
        order.append(node)

    return order
"""
LISTED_BY_EVERY_PATH = """
def topological_order(root):
    order = []
    for parent in root.parents:
        order += topological_order(parent)
    return order + [root]
"""
LN_FOR_LOG = """
def elementary(name, a):
    if name == "exp":
        return Value(math.exp(a.data), (a,), (math.exp(a.data),))
    if name == "ln":
        return Value(math.log(a.data), (a,), (1 / a.data,))
    if name == "tanh":
        return Value(math.tanh(a.data), (a,), (1 - math.tanh(a.data) ** 2,))
    return Value(max(0.0, a.data), (a,), (1.0 if a.data > 0 else 0.0,))
"""
ONE_FOR_LOG = LN_FOR_LOG.replace('"ln"', '"log"').replace("(1 / a.data,)", "(1.0,)")
BENT_ON_THE_WAY = """
def neuron(x, w, b):
    total = b
    for value, weight in zip(x, w):
        total = elementary("tanh", total + value * weight)
    return total
"""
CLASS = """
class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data, self.parents, self.slopes, self.grad = data, tuple(parents), tuple(slopes), 0.0

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __radd__(self, other):
        return self + other

    def __mul__(self, other):
        {product}

    def __rmul__(self, other):
        return self * other
"""
NUMBER_GIVES_NOTHING = CLASS.format(
    product="""if isinstance(other, Value):
            return Value(self.data * other.data, (self, other), (other.data, self.data))"""
)
PARENTS_ARE_NUMBERS = CLASS.format(
    product="""other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self.data, other.data), (other.data, self.data))"""
)

NAMED = {
    "leaves_renewed": ("backward", LEAVES_CLEARED_TOO),
    "paths_multiplied": ("backward", PARENT_RENAMED),
    "listed_for_each_parent": ("topological_order", APPENDED_IN_THE_LOOP),
    "nothing_listed": ("topological_order", NEVER_VISITED),
    "nodes_repeated": ("topological_order", LISTED_BY_EVERY_PATH),
    "name_ignored": ("elementary", LN_FOR_LOG),
    "slope_is_always_one": ("elementary", ONE_FOR_LOG),
    "each_product_bent": ("neuron", BENT_ON_THE_WAY),
    "numbers_for_parents": ("Value", PARENTS_ARE_NUMBERS),
}


def _verdict(piece: str, program: str) -> Verdict:
    names: dict[str, Any] = {"__name__": "learner", **vars(graphs)}
    exec(program, names)
    key = fresh_key("07_graphs", "monsoon").pieces[piece]
    reply = probing.answer(PIECES[piece], names, judge.cases_of(key))
    return judge.judge(PIECES[piece], key, wire.decode(wire.encode(reply)))


def _mistakes(verdict: Verdict) -> set[str]:
    return {judged.finding.mistake for judged in verdict.behaviors if judged.finding}


@pytest.mark.parametrize("name", NAMED)
def test_a_slip_is_named(name: str) -> None:
    assert _mistakes(_verdict(*NAMED[name])) == {name}


def test_a_product_that_gives_nothing_back_for_numbers_has_no_other_name() -> None:
    assert _mistakes(_verdict("Value", NUMBER_GIVES_NOTHING)) == {""}


def test_an_order_is_shown_by_its_names_and_a_long_one_is_shortened() -> None:
    text = card.to_text(_verdict("topological_order", LISTED_BY_EVERY_PATH))
    assert "got       ('a', 'a', 'b', 'a', 'a', 'b', ... (7 in all))" in text
    assert "a list" not in text
