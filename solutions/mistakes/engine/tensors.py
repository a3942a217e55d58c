"""Lesson 12: what goes wrong in Tensor. The order is the precedence when several fit. Each program is a whole class."""

import numpy as np

from solutions.mistakes.engine.making import (
    addition,
    arrays_for_vjps,
    as_it_is,
    averaged,
    bare,
    both,
    cut_off_beside_plain,
    flattened,
    flattened_if_stretched,
    forever,
    from_one,
    front_only,
    once,
    one_number,
    one_number_if_stretched,
    one_parent,
    product,
    without_edges,
    without_vjps,
)
from solutions.mistakes.mistake import Mistake
from solutions.reference import engine
from solutions.reference.engine import unbroadcast

_sum, _product = addition(), product()
UNTOUCHED = (as_it_is, as_it_is)
WAYS_TO_ONE_NUMBER = (flattened, flattened_if_stretched, one_number, one_number_if_stretched)


def _class(add=_sum, mul=_product):
    """A class with these two operations; the rest of it is given."""

    class Tensor(engine.Tensor):
        def __add__(self, other):
            return add(Tensor, self, other)

        def __mul__(self, other):
            return mul(Tensor, self, other)

    return Tensor


def _in_turn(change, operations=(_sum, _product)):
    """Classes in which both operations are changed, then one of them."""
    add, mul = operations
    return _class(add=change(add), mul=change(mul)), _class(add=change(add)), _class(mul=change(mul))


def _hand(hand):
    return (
        _class(add=addition(hand=hand), mul=product(hand=hand)),
        _class(mul=product(hand=hand)),
        _class(add=addition(hand=hand)),
    )


def _back(*ways):
    """Classes in which what comes back gets its shape in another way."""
    made = [_class(add=addition(back=way), mul=product(back=way)) for way in ways]
    return (*made, *[_class(add=addition(back=way)) for way in ways], *[_class(mul=product(back=way)) for way in ways])


def _in_place(operation):
    def changed(make, a, b):
        a.data = operation(make, a, b).data
        return a

    return changed


def _tensors_only(forward, slopes):
    """It asks the other operand for its data without looking whether it is a Tensor."""

    def operation(make, a, b):
        out = forward(a.data, b.data)
        local = slopes(a.data, b.data)
        shapes = np.shape(a.data), np.shape(b.data)
        vjps = [lambda upstream, k=k: unbroadcast(upstream * local[k], shapes[k]) for k in (0, 1)]
        return make(out, (a, b), vjps)

    return operation


_ask_sum = _tensors_only(lambda a, b: a + b, lambda a, b: (1.0, 1.0))
_ask_product = _tensors_only(lambda a, b: a * b, lambda a, b: (b, a))


def _matrix_product(how=np.matmul, table_slopes=True):
    """The matrix product there, and on the way back the slopes of tables, or those of entries."""

    def operation(make, a, b):
        a, b = (x if isinstance(x, make) else make(x) for x in (a, b))
        tables = (lambda u: u @ b.data.T, lambda u: a.data.T @ u)
        entries = (
            lambda u: unbroadcast(u * b.data, np.shape(a.data)),
            lambda u: unbroadcast(u * a.data, np.shape(b.data)),
        )
        return make(how(a.data, b.data), (a, b), tables if table_slopes else entries)

    return operation


def _asked_of_matmul(make, a, b):
    made = engine.matmul(engine.Tensor(a.data), engine.Tensor(b.data if isinstance(b, make) else b))
    return make(made.data, (a, b if isinstance(b, make) else make(b)), made.vjps)


def _slope_drawn_alone(place):
    """One parent gets the other one's array without the upstream."""
    return lambda upstream, slope: np.broadcast_to(slope, np.shape(upstream)) * 1.0


TENSOR = (
    Mistake(
        "Tensor",
        "calls_itself",
        "An operator calls itself without end: inside of it the same operator works on the same two operands.",
        "Which + or * in your method works on Tensors, and which on their data?",
        (_class(add=forever), _class(mul=forever), _class(add=forever, mul=forever)),
    ),
    Mistake(
        "Tensor",
        "array_returned",
        "An operation gives back a plain array; it has to give back a new Tensor, which knows its parents.",
        "What type has self.data + other.data?",
        _in_turn(bare),
    ),
    Mistake(
        "Tensor",
        "plain_operand_unsupported",
        "It takes the other operand for a Tensor; a number or an array has to be made into one first.",
        "In t * 2, what is other, and which attributes does it have?",
        (_class(add=_ask_sum, mul=_ask_product), _class(add=_ask_sum), _class(mul=_ask_product)),
    ),
    Mistake(
        "Tensor",
        "operand_changed",
        "An operation changes its left operand in place of making a new Tensor.",
        "After c = a + b, what should a.data be?",
        _in_turn(_in_place),
    ),
    Mistake(
        "Tensor",
        "operations_exchanged",
        "One operation does what the other one should do.",
        "Which of your two methods should contain a + of arrays, and which a *?",
        (_class(mul=_sum), _class(add=_product), _class(add=_product, mul=_sum)),
    ),
    Mistake(
        "Tensor",
        "matrix_product_for_entries",
        "The product is the matrix product; * works entry by entry.",
        "What is the shape of a * b, if a and b both have the shape (2, 3)?",
        (
            _class(mul=_matrix_product()),
            _class(mul=_matrix_product(np.dot)),
            _class(mul=_matrix_product(table_slopes=False)),
            _class(mul=_matrix_product(np.dot, table_slopes=False)),
            _class(mul=_asked_of_matmul),
            _class(mul=both(lambda a, b: np.sum(a * b), lambda a, b, out: (b, a))),
        ),
    ),
    Mistake(
        "Tensor",
        "edges_forgotten",
        "The new Tensor does not know its parents, or has no function for them, so nothing finds its way back.",
        "Which three things does Tensor(...) take, and which of them do you give?",
        (*_in_turn(without_edges), *_in_turn(without_vjps)),
    ),
    Mistake(
        "Tensor",
        "arrays_for_vjps",
        "The vjps are arrays; each has to be a function that takes the upstream.",
        "Who will know the upstream, and when?",
        _in_turn(arrays_for_vjps),
    ),
    Mistake(
        "Tensor",
        "plain_operand_cuts_the_graph",
        "Where the other operand is a plain number or array, the result forgets the Tensor it was made from.",
        "Does t * 2 depend on t?",
        _in_turn(cut_off_beside_plain),
    ),
    Mistake(
        "Tensor",
        "same_operand_counted_once",
        "Where both operands are the same Tensor, one of the two edges is missing; a * a uses a twice.",
        "How many edges lead from a to a * a?",
        _in_turn(once),
    ),
    Mistake(
        "Tensor",
        "second_operand_forgotten",
        "Only one of the operands becomes a parent; the result depends on both.",
        "From how many operands do edges lead to a result?",
        tuple(
            made
            for place in (0, 1)
            for way in (one_parent, from_one)
            for made in _in_turn(lambda operation, way=way, place=place: way(operation, place))
        ),
    ),
    Mistake(
        "Tensor",
        "not_summed_back",
        "What comes back has the stretched shape; it has to be added up until it has the shape of the parent.",
        "If a row is added to each row of a table, how many slopes arrive at each entry of the row?",
        (
            *_back(UNTOUCHED),
            *_back((unbroadcast, as_it_is), (as_it_is, unbroadcast)),
        ),
    ),
    Mistake(
        "Tensor",
        "averaged_back",
        "Where an operand was stretched, the mean of what comes back is taken; it adds up.",
        "If an entry is used twice, and each use brings 1, does it get 1 or 2?",
        _back((averaged, averaged)),
    ),
    Mistake(
        "Tensor",
        "front_axes_only_summed_back",
        "Only axes in front are added up; an operand of shape (3, 1) is stretched, too.",
        "Which function of yours adds up both kinds of stretched axes?",
        _back((front_only, front_only)),
    ),
    Mistake(
        "Tensor",
        "everything_summed_back",
        "All that comes back is added up to one number; only what came from the same entry belongs together.",
        "Which function of yours brings a slope back to a shape?",
        _back(*[(way, way) for way in WAYS_TO_ONE_NUMBER]),
    ),
    Mistake(
        "Tensor",
        "shapes_exchanged",
        "What goes to one operand gets the shape of the other one.",
        "Whose shape must the slope along self have?",
        (
            _class(add=addition(exchanged=True), mul=product(exchanged=True)),
            _class(add=addition(exchanged=True)),
            _class(mul=product(exchanged=True)),
        ),
    ),
    Mistake(
        "Tensor",
        "own_array_for_slope",
        "The slope of a product along an operand is the other operand; each has its own array here.",
        "If b is 3, how much does a * b grow when a grows by 1?",
        (
            _class(mul=product(lambda a, b, out: (a, b))),
            _class(mul=product(lambda a, b, out: (a, b), exchanged=True)),
            _class(mul=product(lambda a, b, out: (a, b), back=UNTOUCHED)),
        ),
    ),
    Mistake(
        "Tensor",
        "product_slopes_are_one",
        "The product hands its upstream on as it is, as a sum does.",
        "If b is 3, how much does a * b grow when a grows by 1?",
        (_class(mul=product(lambda a, b, out: (1.0, 1.0))),),
    ),
    Mistake(
        "Tensor",
        "sum_slopes_of_product",
        "The sum multiplies its upstream by an operand; a sum grows as much as its operand does.",
        "If a grows by 1, how much does a + b grow, whatever b is?",
        (
            _class(add=addition(lambda a, b, out: (b, a))),
            _class(add=addition(lambda a, b, out: (a, b))),
            _class(add=addition(lambda a, b, out: (b, a)), mul=product(lambda a, b, out: (1.0, 1.0))),
        ),
    ),
    Mistake(
        "Tensor",
        "output_for_slope",
        "The upstream is multiplied by the result; it belongs together with the local slope.",
        "If b is 3 and a grows by 1, does a * b grow by 3, or by a * b?",
        (
            _class(mul=product(lambda a, b, out: (out, out))),
            _class(add=addition(lambda a, b, out: (out, out))),
            _class(add=addition(lambda a, b, out: (out, out)), mul=product(lambda a, b, out: (out, out))),
        ),
    ),
    Mistake(
        "Tensor",
        "upstream_dropped",
        "A function ignores its upstream and gives back the local slope alone.",
        "Along a path, which two slopes meet at an edge?",
        _hand(_slope_drawn_alone(0)),
    ),
    Mistake(
        "Tensor",
        "slopes_added",
        "The upstream and the local slope are added; along a path they multiply.",
        "If c moves twice as far as b, and the end three times as far as c, how far does the end move?",
        _hand(lambda upstream, slope: upstream + slope),
    ),
    Mistake(
        "Tensor",
        "upstream_squared",
        "The upstream stands there twice.",
        "How often does each slope of a path enter its product?",
        _hand(lambda upstream, slope: upstream * upstream * slope),
    ),
)
