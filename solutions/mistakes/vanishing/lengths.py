"""Lesson 10: what goes wrong with the lengths of gradients, layer by layer."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _length(part):
    return float(np.sqrt(np.sum(part**2)))


def _for_each(number):
    """A list of `number` of each layer's dW."""
    return lambda grads: [number(dW) for dW in grads[::2]]


def _scaled(divisor):
    """The right lengths, divided by what `divisor` makes of them."""

    def lengths(grads):
        found = [_length(dW) for dW in grads[::2]]
        return [length / divisor(found) for length in found]

    return lengths


def _squared_in_place(grads):
    for part in grads:
        part *= part
    return [float(np.sqrt(dW.sum())) for dW in grads[::2]]


def _emptied(grads):
    found = [_length(dW) for dW in grads[::2]]
    del grads[1::2]
    return found


LAYER_GRADIENT_NORMS = (
    Mistake(
        "layer_gradient_norms",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda grads: None,),
    ),
    Mistake(
        "layer_gradient_norms",
        "biases_counted_too",
        "There is a number for every array; those of the biases do not belong in the list.",
        "At which places of the list [dW1, db1, dW2, db2, ...] do the weights stand?",
        (
            lambda grads: [_length(g) for g in grads],
            lambda grads: [float(np.sum(g**2)) for g in grads],
        ),
    ),
    Mistake(
        "layer_gradient_norms",
        "biases_for_weights",
        "These are the lengths for the biases: the list begins with weights.",
        "Does the list [dW1, db1, dW2, db2, ...] begin with a weight or with a bias?",
        (lambda grads: [_length(g) for g in grads[1::2]],),
    ),
    Mistake(
        "layer_gradient_norms",
        "bias_joined_in",
        "The slopes of the biases are counted with those of the weights.",
        "Which of the two arrays of a layer counts?",
        (
            lambda grads: [
                float(np.hypot(_length(W), _length(b))) for W, b in zip(grads[::2], grads[1::2], strict=True)
            ],
            lambda grads: [_length(W) + _length(b) for W, b in zip(grads[::2], grads[1::2], strict=True)],
            lambda grads: [_length(np.hypot(W, b)) for W, b in zip(grads[::2], grads[1::2], strict=True)],
            lambda grads: [_length(W + b) for W, b in zip(grads[::2], grads[1::2], strict=True)],
        ),
    ),
    Mistake(
        "layer_gradient_norms",
        "root_forgotten",
        "The root is missing: this is the sum of the squares, the square of the length.",
        "For the entries 3 and 4, is the length 25 or 5?",
        (_for_each(lambda dW: float(np.sum(dW**2))),),
    ),
    Mistake(
        "layer_gradient_norms",
        "mean_for_sum",
        "It takes the mean of the squares; the squares add up.",
        "For the entries 3 and 4, is the length 5, or the root of 12.5?",
        (
            _for_each(lambda dW: float(np.sqrt(np.mean(dW**2)))),
            _for_each(lambda dW: float(np.mean(dW**2))),
            _for_each(lambda dW: _length(dW) / dW.size),
        ),
    ),
    Mistake(
        "layer_gradient_norms",
        "largest_entry",
        "It takes the largest entry; all of them count.",
        "Do the entries 3 and 4 together not make more than 4 alone?",
        (_for_each(lambda dW: float(np.max(np.abs(dW)))), _for_each(lambda dW: float(np.max(dW)))),
    ),
    Mistake(
        "layer_gradient_norms",
        "sizes_added",
        "It adds the sizes of the entries; a length adds their squares, and takes the root.",
        "For the entries 3 and 4, is the length 7 or 5?",
        (_for_each(lambda dW: float(np.sum(np.abs(dW)))), _for_each(lambda dW: float(np.mean(np.abs(dW))))),
    ),
    Mistake(
        "layer_gradient_norms",
        "signs_cancel",
        "It adds the entries with their signs, so that a large gradient can add up to 0.",
        "What does your line give for the entries 2 and -2?",
        (
            _for_each(lambda dW: float(np.sum(dW))),
            _for_each(lambda dW: float(abs(np.sum(dW)))),
            _for_each(lambda dW: float(np.sqrt(abs(np.sum(dW))))),
            _for_each(lambda dW: float(np.sqrt(np.sum(dW)))),
            _for_each(lambda dW: float(np.mean(dW))),
        ),
    ),
    Mistake(
        "layer_gradient_norms",
        "largest_stretch",
        "This is how much the table can stretch a vector, NumPy's norm with the order 2; the length takes all entries.",
        "What does the second argument 2 of np.linalg.norm mean for a table?",
        (_for_each(lambda dW: float(np.linalg.norm(dW, 2))),),
    ),
    Mistake(
        "layer_gradient_norms",
        "one_for_each_unit",
        "There is a length for each column, or for each row; a layer has one.",
        "How many numbers does one layer get?",
        (
            _for_each(lambda dW: np.linalg.norm(dW, axis=0)),
            _for_each(lambda dW: np.linalg.norm(dW, axis=1)),
            _for_each(lambda dW: np.linalg.norm(dW, axis=0).sum()),
            _for_each(lambda dW: np.linalg.norm(dW, axis=1).sum()),
        ),
    ),
    Mistake(
        "layer_gradient_norms",
        "one_for_all_layers",
        "All layers are thrown together; asked for is one number for each.",
        "If the first layer gets nothing and the last one much, how would your result show it?",
        (
            lambda grads: float(np.sqrt(sum(np.sum(dW**2) for dW in grads[::2]))),
            lambda grads: float(np.sqrt(sum(np.sum(g**2) for g in grads))),
            lambda grads: float(sum(_length(dW) for dW in grads[::2])),
            lambda grads: [float(np.sqrt(sum(np.sum(dW**2) for dW in grads[::2])))],
        ),
    ),
    Mistake(
        "layer_gradient_norms",
        "last_layer_first",
        "The list begins with the last layer; the one nearest to the input comes first.",
        "Which layer does the first array of grads belong to?",
        (lambda grads: [_length(dW) for dW in grads[-2::-2]], lambda grads: [_length(g) for g in grads[::-2]]),
    ),
    Mistake(
        "layer_gradient_norms",
        "a_layer_left_out",
        "A layer is missing at one end of the list.",
        "For two layers, at which two places of grads do their weights stand?",
        (
            lambda grads: [_length(dW) for dW in grads[:-2:2]],
            lambda grads: [_length(dW) for dW in grads[2::2]],
        ),
    ),
    Mistake(
        "layer_gradient_norms",
        "compared_with_each_other",
        "The lengths are divided by one of them, or by their sum. They are asked as they are.",
        "If all slopes become ten times as large, should your numbers not change?",
        (_scaled(max), _scaled(sum), _scaled(lambda found: found[-1]), _scaled(lambda found: found[0])),
    ),
    Mistake(
        "layer_gradient_norms",
        "logarithm_taken",
        "It gives the logarithms of the lengths; the lengths themselves are asked.",
        "Can a length be negative?",
        (
            _for_each(lambda dW: float(np.log(_length(dW)))),
            _for_each(lambda dW: float(np.log10(_length(dW)))),
        ),
    ),
    Mistake(
        "layer_gradient_norms",
        "argument_overwritten",
        "It writes into the arrays, or the list, that it is given.",
        "Does dW *= dW make a new array?",
        (_squared_in_place, _emptied),
        reads_as="changed_input",
    ),
)
