"""Lesson 07: what goes wrong in neuron. The order is the precedence when several fit."""

import math

from solutions.mistakes.mistake import Mistake
from solutions.reference.graphs import Value, elementary


def _tanh(v):
    return elementary("tanh", v)


def _products(x, w):
    return [weight * value for value, weight in zip(x, w, strict=True)]


def _added(terms):
    total = terms[0]
    for term in terms[1:]:
        total = total + term
    return total


def _plain(x):
    return x.data if isinstance(x, Value) else x


def _number(x, w, b):
    return sum(_plain(value) * weight.data for value, weight in zip(x, w, strict=True)) + b.data


def _times(terms):
    total = terms[0]
    for term in terms[1:]:
        total = total * term
    return total


def _bent_in_every_round(x, w, b):
    total = b
    for product in _products(x, w):
        total = _tanh(product + total)
    return total


def _using_up(x, w, b):
    total = b
    while x:
        total = total + w.pop() * x.pop()
    return _tanh(total)


def _into_b(x, w, b):
    b.data = _number(x, w, b)
    return _tanh(b)


NEURON = (
    Mistake(
        "neuron",
        "number_returned",
        "It gives back a plain number; it has to give back a Value, so that a walk can start there.",
        "What type has your result?",
        (lambda x, w, b: math.tanh(_number(x, w, b)), lambda x, w, b: _number(x, w, b)),
    ),
    Mistake(
        "neuron",
        "graph_cut",
        "It computes with the numbers and makes a Value at the end, which knows no parents.",
        "Which parents does the Value that you give back have?",
        (
            lambda x, w, b: Value(math.tanh(_number(x, w, b))),
            lambda x, w, b: _tanh(Value(_number(x, w, b))),
        ),
    ),
    Mistake(
        "neuron",
        "arguments_used_up",
        "It empties the lists that it is given.",
        "Does pop leave the list as it was?",
        (_using_up,),
    ),
    Mistake(
        "neuron",
        "bias_changed",
        "It collects the sum in b itself, so b is changed.",
        "Does += on b.data make a new Value?",
        (_into_b,),
    ),
    Mistake(
        "neuron",
        "bias_forgotten",
        "The b is missing.",
        "What does your neuron give when all inputs are 0?",
        (lambda x, w, b: _tanh(_added(_products(x, w))),),
    ),
    Mistake(
        "neuron",
        "bias_added_to_each",
        "The b is added once for each input; it belongs there once.",
        "How many b are in your sum when there are three inputs?",
        (
            lambda x, w, b: _tanh(_added([product + b for product in _products(x, w)])),
            lambda x, w, b: _tanh(_added([product + b for product in _products(x, w)]) + b),
        ),
    ),
    Mistake(
        "neuron",
        "bias_after_the_bend",
        "The b is added behind tanh; it belongs to the sum that is bent.",
        "Can the result of your neuron be larger than 1?",
        (lambda x, w, b: _tanh(_added(_products(x, w))) + b,),
    ),
    Mistake(
        "neuron",
        "bias_multiplied",
        "The b is multiplied; it is added.",
        "What does your neuron give when b is 0?",
        (
            lambda x, w, b: _tanh(_added(_products(x, w)) * b),
            lambda x, w, b: _tanh(_added([product * b for product in _products(x, w)])),
        ),
    ),
    Mistake(
        "neuron",
        "bias_taken_away",
        "The b is taken away; it is added.",
        "Does a larger b make the sum larger or smaller?",
        (lambda x, w, b: _tanh(_added(_products(x, w)) + -1.0 * b),),
    ),
    Mistake(
        "neuron",
        "not_bent",
        "The tanh is missing.",
        "Can the result of your neuron be larger than 1?",
        (lambda x, w, b: _added(_products(x, w)) + b,),
    ),
    Mistake(
        "neuron",
        "bent_twice",
        "The sum is bent twice.",
        "How often does tanh stand between the sum and your result?",
        (lambda x, w, b: _tanh(_tanh(_added(_products(x, w)) + b)),),
    ),
    Mistake(
        "neuron",
        "another_bend",
        "The bend is another function than tanh.",
        "Which name do you give to elementary?",
        (
            lambda x, w, b: elementary("relu", _added(_products(x, w)) + b),
            lambda x, w, b: elementary("exp", _added(_products(x, w)) + b),
        ),
    ),
    Mistake(
        "neuron",
        "each_product_bent",
        "Every product, or every sum on the way, is bent; only the whole sum is, once.",
        "Where does tanh stand: inside of the loop, or behind it?",
        (
            lambda x, w, b: _added([_tanh(product) for product in _products(x, w)]) + b,
            lambda x, w, b: _tanh(_added([_tanh(product) for product in _products(x, w)]) + b),
            _bent_in_every_round,
            lambda x, w, b: _tanh(_bent_in_every_round(x, w, 0.0) + b),
        ),
    ),
    Mistake(
        "neuron",
        "one_input_only",
        "Only one input counts.",
        "Is your return inside of the loop, or does the loop replace the sum?",
        (
            lambda x, w, b: _tanh(_products(x, w)[0] + b),
            lambda x, w, b: _tanh(_products(x, w)[-1] + b),
        ),
    ),
    Mistake(
        "neuron",
        "sums_multiplied",
        "It multiplies the sum of the inputs by the sum of the weights; each input has a weight of its own.",
        "Which weight belongs to the first input?",
        (lambda x, w, b: _tanh(_added(w) * _added(x) + b),),
    ),
    Mistake(
        "neuron",
        "weights_added",
        "Inputs and weights are added; each input is multiplied by its weight.",
        "What should a weight of 0 do to its input?",
        (lambda x, w, b: _tanh(_added([weight + value for value, weight in zip(x, w, strict=True)]) + b),),
    ),
    Mistake(
        "neuron",
        "products_multiplied",
        "The products are multiplied with each other; they are added.",
        "What should happen when one input of three is 0?",
        (lambda x, w, b: _tanh(_times(_products(x, w)) + b),),
    ),
    Mistake(
        "neuron",
        "weights_reversed",
        "The weights are taken from the other end.",
        "Which weight belongs to the first input?",
        (lambda x, w, b: _tanh(_added(_products(x, w[::-1])) + b),),
    ),
    Mistake(
        "neuron",
        "averaged",
        "It takes the mean of the products; they are added.",
        "Do you divide by the number of inputs?",
        (lambda x, w, b: _tanh(_added(_products(x, w)) * (1 / len(w)) + b),),
    ),
)
