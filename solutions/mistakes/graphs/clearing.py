"""Lesson 07: what goes wrong in zero_grad. The order is the precedence when several fit."""

from solutions.mistakes.mistake import Mistake


def _each(change):
    def program(leaves):
        for leaf in leaves:
            change(leaf)

    return program


def _some(part, change):
    def program(leaves):
        for leaf in part(leaves):
            change(leaf)

    return program


def _clear(leaf):
    leaf.grad = 0.0


def _clear_data(leaf):
    leaf.data = 0.0


def _clear_both(leaf):
    leaf.data = leaf.grad = 0.0


def _none(leaf):
    leaf.grad = None


def _one(leaf):
    leaf.grad = 1.0


def _turn(leaf):
    leaf.grad = -leaf.grad


def _data_into_grad(leaf):
    leaf.grad = leaf.data


def _swap(leaf):
    leaf.data, leaf.grad = leaf.grad, 0.0


def _empty(leaves):
    for leaf in leaves:
        leaf.grad = 0.0
    leaves.clear()


ZERO_GRAD = (
    Mistake(
        "zero_grad",
        "number_cleared",
        "It clears the data; the leaf should keep its number and lose its grad.",
        "If a weight is set to 0 after every step, what has training done?",
        (_each(_clear_data), _each(_clear_both), _each(_swap)),
    ),
    Mistake(
        "zero_grad",
        "nothing_cleared",
        "The leaves keep their grad: no line changes it. One such as leaf = 0 changes what a name stands for.",
        "Which line of yours writes into an attribute of a leaf?",
        (lambda leaves: None, lambda leaves: [0.0 for _ in leaves]),
    ),
    Mistake(
        "zero_grad",
        "one_leaf_only",
        "Only one leaf is cleared.",
        "Does something end your loop in its first round?",
        (
            _some(lambda leaves: leaves[:1], _clear),
            _some(lambda leaves: leaves[-1:], _clear),
        ),
    ),
    Mistake(
        "zero_grad",
        "one_leaf_missing",
        "One leaf is left out.",
        "Where does your range begin, and where does it end?",
        (
            _some(lambda leaves: leaves[1:], _clear),
            _some(lambda leaves: leaves[:-1], _clear),
        ),
    ),
    Mistake(
        "zero_grad",
        "none_for_zero",
        "The grad becomes None; the next walk adds to it, and nothing can be added to None.",
        "What is None + 1.5?",
        (_each(_none),),
    ),
    Mistake(
        "zero_grad",
        "one_for_zero",
        "The grad becomes 1; only the root of a walk starts with 1.",
        "What should a leaf hold before anything has arrived?",
        (_each(_one),),
    ),
    Mistake(
        "zero_grad",
        "another_number_for_zero",
        "The grad becomes another number than 0.",
        "What should a leaf hold before anything has arrived?",
        (_each(_turn), _each(_data_into_grad)),
        reads_as="offset",
    ),
    Mistake(
        "zero_grad",
        "list_emptied",
        "The caller's list of leaves is empty afterwards.",
        "After the call, whom can your caller still train?",
        (_empty,),
    ),
)
