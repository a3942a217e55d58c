"""Lesson 07: what goes wrong in Value. The order is the precedence when several fit.

Each program is a whole class; its methods make nodes of the same class.
"""

from solutions.mistakes.mistake import Mistake
from solutions.reference import graphs


def _node(make, x):
    return x if isinstance(x, make) else make(x)


def _sum(make, a, b):
    b = _node(make, b)
    return make(a.data + b.data, (a, b), (1.0, 1.0))


def _product(make, a, b):
    b = _node(make, b)
    return make(a.data * b.data, (a, b), (b.data, a.data))


def _class(add=_sum, mul=_product, radd=None, rmul=None, left="+*"):
    """A class with these operations; those for a number on the left call the others unless given, or are not there."""

    class Value:
        __init__ = graphs.Value.__init__
        __repr__ = graphs.Value.__repr__

        def __add__(self, other):
            return add(Value, self, other)

        def __mul__(self, other):
            return mul(Value, self, other)

        if "+" in left:

            def __radd__(self, other):
                return (radd or add)(Value, self, other)

        if "*" in left:

            def __rmul__(self, other):
                return (rmul or mul)(Value, self, other)

    return Value


def _with(slopes, operation=_product):
    """An operation whose result has the local slopes that `slopes` gives for (a, b, result)."""

    def changed(make, a, b):
        b = _node(make, b)
        return make(operation(make, a, b).data, (a, b), slopes(a.data, b.data, operation(make, a, b).data))

    return changed


def _edges(parents, operation):
    """An operation whose result has `parents(a, b)` and as many of the right slopes."""

    def changed(make, a, b):
        b = _node(make, b)
        right = operation(make, a, b)
        kept = [(p, s) for p, s in zip(right.parents, right.slopes, strict=True) if p in parents(a, b)]
        return make(right.data, [p for p, _ in kept], [s for _, s in kept])

    return changed


def _one_edge(operation, place):
    """An operation whose result has one edge, whichever the operands are."""

    def changed(make, a, b):
        right = operation(make, a, b)
        return make(right.data, (right.parents[place],), (right.slopes[place],))

    return changed


def _once(operation):
    def changed(make, a, b):
        right = operation(make, a, b)
        if a is b:
            return make(right.data, (a,), right.slopes[:1])
        return right

    return changed


def _bare(operation):
    """A number in place of a node."""
    return lambda make, a, b: operation(make, a, b).data


def _numbers_for_parents(operation):
    def changed(make, a, b):
        right = operation(make, a, b)
        return make(right.data, [parent.data for parent in right.parents], right.slopes)

    return changed


def _values_only(operation):
    """It asks the other operand for its data without looking whether it has any."""

    def changed(make, a, b):
        b.data  # noqa: B018
        return operation(make, a, b)

    return changed


def _forever(make, a, b):
    return _forever(make, a, b)


def _sum_in_place(make, a, b):
    a.data += _node(make, b).data
    return a


def _product_in_place(make, a, b):
    a.data *= _node(make, b).data
    return a


def _number_apart(slopes, operation=_product):
    """A branch of its own for numbers, with the local slopes that `slopes` gives for (a, number)."""

    def changed(make, a, b):
        if isinstance(b, make):
            return operation(make, a, b)
        return make(operation(make, a, b).data, (a,), slopes(a.data, b))

    return changed


VALUE = (
    Mistake(
        "Value",
        "calls_itself",
        "An operator calls itself without end: inside of it the same operator works on the same two operands.",
        "Which + or * in your method works on Values, and which on their data?",
        (
            _class(add=_forever),
            _class(mul=_forever),
            _class(add=_forever, mul=_forever),
            _class(rmul=_forever),
            _class(radd=_forever),
            _class(radd=_forever, rmul=_forever),
        ),
    ),
    Mistake(
        "Value",
        "number_returned",
        "An operation gives back a plain number; it has to give back a new Value, which knows its parents.",
        "What type has self.data + other.data?",
        (
            _class(add=_bare(_sum), mul=_bare(_product)),
            _class(add=_bare(_sum)),
            _class(mul=_bare(_product)),
            _class(add=_values_only(_bare(_sum)), mul=_values_only(_bare(_product))),
        ),
    ),
    Mistake(
        "Value",
        "number_on_the_right_unsupported",
        "It asks the other operand for its data, but a plain number has none; make a Value of it first.",
        "In v * 2, what is other, and does it have a data?",
        (
            _class(add=_values_only(_sum), mul=_values_only(_product)),
            _class(add=_values_only(_sum)),
            _class(mul=_values_only(_product)),
            _class(add=_values_only(_sum), mul=_values_only(_product), radd=_sum, rmul=_product),
            _class(add=_values_only(_sum), radd=_sum),
            _class(mul=_values_only(_product), rmul=_product),
        ),
    ),
    Mistake(
        "Value",
        "number_on_the_left_unsupported",
        "A number on the left does not work: for 2 * v Python asks v for __rmul__, and for 2 + v for __radd__.",
        "When Python reads 2 * v and the number 2 gives up, whom does it ask next, and for what?",
        (
            _class(left="+"),
            _class(left="*"),
            _class(left=""),
        ),
    ),
    Mistake(
        "Value",
        "operand_changed",
        "An operation changes its left operand in place of making a new Value.",
        "After c = a + b, what should a.data be?",
        (
            _class(add=_sum_in_place, mul=_product_in_place),
            _class(add=_sum_in_place),
            _class(mul=_product_in_place),
        ),
    ),
    Mistake(
        "Value",
        "operations_exchanged",
        "One operation does what the other one should do.",
        "Which of your four methods should contain a +, and which a *?",
        (
            _class(mul=_sum),
            _class(add=_product),
            _class(rmul=_sum),
            _class(radd=_product),
            _class(radd=_product, rmul=_sum),
            _class(mul=_with(lambda a, b, out: (b, a), _sum)),
        ),
    ),
    Mistake(
        "Value",
        "edges_forgotten",
        "The new Value does not know its parents, or not the slopes along them, so nothing finds its way back.",
        "Which three things does Value(...) take, and which of them do you give?",
        (
            _class(add=_with(lambda a, b, out: (), _sum), mul=_with(lambda a, b, out: ())),
            _class(add=_with(lambda a, b, out: (), _sum)),
            _class(mul=_with(lambda a, b, out: ())),
        ),
    ),
    Mistake(
        "Value",
        "numbers_for_parents",
        "The parents are plain numbers; they have to be the operands themselves, which know their own parents.",
        "After y = (a + b) * a, how does y find its way to b?",
        (
            _class(add=_numbers_for_parents(_sum), mul=_numbers_for_parents(_product)),
            _class(add=_numbers_for_parents(_sum)),
            _class(mul=_numbers_for_parents(_product)),
        ),
    ),
    Mistake(
        "Value",
        "operands_for_slopes",
        "The local slopes are the operands themselves; they have to be numbers, the data of the operands.",
        "What is the slope of a * b along a: b, or the number that b holds?",
        (_class(mul=lambda make, a, b: make(a.data * _node(make, b).data, (a, _node(make, b)), (_node(make, b), a))),),
    ),
    Mistake(
        "Value",
        "same_operand_counted_once",
        "Where both operands are the same Value, one of the two edges is missing; a * a uses a twice.",
        "How many edges lead from a to a * a?",
        (
            _class(add=_once(_sum), mul=_once(_product)),
            _class(mul=_once(_product)),
            _class(add=_once(_sum)),
        ),
    ),
    Mistake(
        "Value",
        "second_operand_forgotten",
        "Only one of the operands becomes a parent; the result depends on both.",
        "From how many operands do edges lead to a result?",
        (
            _class(add=_edges(lambda a, b: (a,), _sum), mul=_edges(lambda a, b: (a,), _product)),
            _class(add=_edges(lambda a, b: (b,), _sum), mul=_edges(lambda a, b: (b,), _product)),
            _class(mul=_edges(lambda a, b: (a,), _product)),
            _class(add=_edges(lambda a, b: (a,), _sum)),
            _class(add=_one_edge(_sum, 0), mul=_one_edge(_product, 0)),
            _class(add=_one_edge(_sum, 1), mul=_one_edge(_product, 1)),
            _class(mul=_one_edge(_product, 0)),
            _class(add=_one_edge(_sum, 0)),
        ),
    ),
    Mistake(
        "Value",
        "own_number_for_slope",
        "The slope of a product along an operand is the other operand; each has its own number here.",
        "If b is 3, how much does a * b grow when a grows by 1?",
        (_class(mul=_with(lambda a, b, out: (a, b))),),
    ),
    Mistake(
        "Value",
        "product_slopes_are_one",
        "The slopes of a product are those of a sum, 1 and 1.",
        "If b is 3, how much does a * b grow when a grows by 1?",
        (_class(mul=_with(lambda a, b, out: (1.0, 1.0))),),
    ),
    Mistake(
        "Value",
        "sum_slopes_of_product",
        "The slopes of a sum are numbers out of its operands; a sum grows as much as its operand does.",
        "If a grows by 1, how much does a + b grow, whatever b is?",
        (
            _class(add=_with(lambda a, b, out: (b, a), _sum)),
            _class(add=_with(lambda a, b, out: (a, b), _sum)),
            _class(add=_with(lambda a, b, out: (b, a), _sum), mul=_with(lambda a, b, out: (1.0, 1.0))),
        ),
    ),
    Mistake(
        "Value",
        "output_for_slope",
        "The local slopes are the number of the result; a slope says how the result changes.",
        "If b is 3 and a grows by 1, does a * b grow by 3, or by a * b?",
        (
            _class(add=_with(lambda a, b, out: (out, out), _sum), mul=_with(lambda a, b, out: (out, out))),
            _class(mul=_with(lambda a, b, out: (out, out))),
            _class(add=_with(lambda a, b, out: (out, out), _sum)),
        ),
    ),
    Mistake(
        "Value",
        "slope_beside_a_number_wrong",
        "Where the other operand is a plain number, the slope along the Value is wrong.",
        "If a grows by 1, how much does a * 5 grow, and how much a + 5?",
        (
            _class(mul=_number_apart(lambda a, number: (1.0,))),
            _class(mul=_number_apart(lambda a, number: (a,))),
            _class(add=_number_apart(lambda a, number: (number,), _sum)),
            _class(
                add=_number_apart(lambda a, number: (), _sum),
                mul=_number_apart(lambda a, number: ()),
            ),
        ),
    ),
)
