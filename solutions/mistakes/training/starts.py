"""Lesson 09: what goes wrong with the weights to start from."""

import itertools

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.mistakes.training.chances import generator_of_its_own


def _started(table, bias=lambda rng, d_in, d_out: np.zeros(d_out)):
    """[W1, b1, ...] with the `table` and the `bias` of each layer."""

    def initialize(sizes, rng):
        params = []
        for d_in, d_out in itertools.pairwise(sizes):
            params += [table(rng, d_in, d_out), bias(rng, d_in, d_out)]
        return params

    return initialize


def _right(rng, d_in, d_out):
    return rng.normal(size=(d_in, d_out)) * np.sqrt(2 / d_in)


def _normal(deviation):
    return _started(lambda rng, d_in, d_out: rng.normal(size=(d_in, d_out)) * deviation(d_in, d_out))


def _uniform(reach):
    return _started(lambda rng, d_in, d_out: rng.uniform(-reach(d_in, d_out), reach(d_in, d_out), size=(d_in, d_out)))


def _reordered(order):
    """The right arrays in another order, or not all of them."""

    def initialize(sizes, rng):
        return order(_started(_right)(sizes, rng))

    return initialize


def _in_a_dict(params):
    return {f"{'Wb'[k % 2]}{k // 2 + 1}": part for k, part in enumerate(params)}


def _first_input_for_all(sizes, rng):
    table = _started(lambda rng, d_in, d_out: rng.normal(size=(d_in, d_out)) * np.sqrt(2 / sizes[0]))
    return table(sizes, rng)


def _a_layer_for_each_size(sizes, rng):
    return _started(_right)([*sizes, sizes[-1]], rng)


def _a_layer_for_the_first_size(sizes, rng):
    return _started(_right)([sizes[0], *sizes], rng)


def _layers_short(sizes, rng):
    return _started(_right)(sizes[:-1], rng)


def _first_layer_only(sizes, rng):
    return _started(_right)(sizes[:2], rng)


def _global_normal(sizes, rng):
    return _started(lambda rng, d_in, d_out: np.random.randn(d_in, d_out) * np.sqrt(2 / d_in))(sizes, rng)


INITIALIZE = (
    Mistake(
        "initialize",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda sizes, rng: None,),
    ),
    Mistake(
        "initialize",
        "zero_weights",
        "All weights are 0. Then no unit is like another's rival: all get the same gradient, or none.",
        "With weights of 0, what does every hidden unit give, and what comes back to it?",
        (
            _started(lambda rng, d_in, d_out: np.zeros((d_in, d_out))),
            _started(lambda rng, d_in, d_out: np.full((d_in, d_out), 0.0), lambda rng, d_in, d_out: np.ones(d_out)),
        ),
    ),
    Mistake(
        "initialize",
        "units_alike",
        "All units of a layer start with the same weights, so they stay twins for ever.",
        "In your W, by what do two columns differ?",
        (
            _started(lambda rng, d_in, d_out: np.full((d_in, d_out), np.sqrt(2 / d_in))),
            _started(lambda rng, d_in, d_out: np.ones((d_in, d_out))),
            _started(lambda rng, d_in, d_out: np.repeat(_right(rng, d_in, 1), d_out, axis=1)),
            _started(lambda rng, d_in, d_out: np.full((d_in, d_out), rng.normal() * np.sqrt(2 / d_in))),
        ),
    ),
    Mistake(
        "initialize",
        "variance_for_deviation",
        "It multiplies by the variance. Normal numbers have to be multiplied by its root.",
        "If numbers are multiplied by 3, by what is their variance multiplied?",
        (_normal(lambda d_in, d_out: 2 / d_in),),
    ),
    Mistake(
        "initialize",
        "one_for_two",
        "The variance is 1 / d_in; a ReLU takes half of the signal away, so it has to be twice that.",
        "Which number stands above d_in in the formula?",
        (
            _normal(lambda d_in, d_out: np.sqrt(1 / d_in)),
            _uniform(lambda d_in, d_out: np.sqrt(3 / d_in)),
        ),
    ),
    Mistake(
        "initialize",
        "outputs_for_inputs",
        "The variance belongs to the number of units that a layer has, not to that of its inputs.",
        "How many products are added up in one score: d_in, or d_out?",
        (
            _normal(lambda d_in, d_out: np.sqrt(2 / d_out)),
            _normal(lambda d_in, d_out: np.sqrt(1 / d_out)),
            _uniform(lambda d_in, d_out: np.sqrt(6 / d_out)),
        ),
    ),
    Mistake(
        "initialize",
        "inputs_and_outputs",
        "The variance is 2 / (d_in + d_out), another rule that belongs to other bends.",
        "Which sizes of the layer does the formula of this section ask for?",
        (
            _normal(lambda d_in, d_out: np.sqrt(2 / (d_in + d_out))),
            _uniform(lambda d_in, d_out: np.sqrt(6 / (d_in + d_out))),
        ),
    ),
    Mistake(
        "initialize",
        "divided_without_root",
        "It divides by d_in where the root of d_in belongs, so the weights are too small.",
        "Which of your numbers is the variance, and which its root?",
        (
            _normal(lambda d_in, d_out: 1 / d_in),
            _normal(lambda d_in, d_out: np.sqrt(2) / d_in),
        ),
    ),
    Mistake(
        "initialize",
        "not_scaled",
        "The weights have the variance 1 in every layer, however many inputs it has.",
        "Where do your weights depend on d_in?",
        (_normal(lambda d_in, d_out: 1.0), _uniform(lambda d_in, d_out: np.sqrt(3.0))),
    ),
    Mistake(
        "initialize",
        "fixed_scale",
        "The weights have one size in all layers, whatever the number of inputs.",
        "Where do your weights depend on d_in?",
        (
            _normal(lambda d_in, d_out: 0.01),
            _normal(lambda d_in, d_out: 0.1),
            _uniform(lambda d_in, d_out: 1.0),
            _uniform(lambda d_in, d_out: 0.1),
            _normal(lambda d_in, d_out: np.sqrt(2)),
        ),
    ),
    Mistake(
        "initialize",
        "root_turned_over",
        "It divides by the root of 2 / d_in in place of multiplying, so the weights are too large.",
        "Should the weights of a layer with more inputs be larger, or smaller?",
        (
            _normal(lambda d_in, d_out: np.sqrt(d_in / 2)),
            _normal(lambda d_in, d_out: np.sqrt(2 * d_in)),
        ),
    ),
    Mistake(
        "initialize",
        "limits_for_deviation",
        "Uniform numbers between -s and s have the variance s * s / 3, not s * s.",
        "What is the variance of uniform numbers between -1 and 1?",
        (_uniform(lambda d_in, d_out: np.sqrt(2 / d_in)),),
    ),
    Mistake(
        "initialize",
        "first_inputs_for_all",
        "All layers use the number of inputs of the first one.",
        "In the second round of your loop, which number is d_in?",
        (_first_input_for_all,),
    ),
    Mistake(
        "initialize",
        "positive_weights",
        "The weights do not lie around 0: none of them is negative.",
        "From where to where does your generator draw?",
        (
            _started(lambda rng, d_in, d_out: rng.random((d_in, d_out)) * np.sqrt(2 / d_in)),
            _started(lambda rng, d_in, d_out: np.abs(_right(rng, d_in, d_out))),
            _started(lambda rng, d_in, d_out: rng.random((d_in, d_out))),
        ),
    ),
    Mistake(
        "initialize",
        "biases_drawn",
        "The biases are drawn; they start at 0.",
        "What should a unit give when all its inputs are 0?",
        (
            _started(_right, lambda rng, d_in, d_out: rng.normal(size=d_out)),
            _started(_right, lambda rng, d_in, d_out: rng.normal(size=d_out) * np.sqrt(2 / d_in)),
            _started(_right, lambda rng, d_in, d_out: rng.random(d_out)),
        ),
    ),
    Mistake(
        "initialize",
        "biases_of_ones",
        "The biases start at another number than 0.",
        "What should a unit give when all its inputs are 0?",
        (
            _started(_right, lambda rng, d_in, d_out: np.ones(d_out)),
            _started(_right, lambda rng, d_in, d_out: np.full(d_out, 0.01)),
            _started(_right, lambda rng, d_in, d_out: np.full(d_out, 0.1)),
        ),
    ),
    Mistake(
        "initialize",
        "biases_with_two_axes",
        "The biases have two axes; b has one, with a number for each unit.",
        "What is the shape of b in the list of parameters?",
        (
            _started(_right, lambda rng, d_in, d_out: np.zeros((1, d_out))),
            _started(_right, lambda rng, d_in, d_out: np.zeros((d_out, 1))),
        ),
    ),
    Mistake(
        "initialize",
        "bias_for_each_input",
        "The bias has a number for each input; it needs one for each unit.",
        "To which numbers is b added: to what goes in, or to the scores?",
        (_started(_right, lambda rng, d_in, d_out: np.zeros(d_in)),),
    ),
    Mistake(
        "initialize",
        "one_bias_for_a_layer",
        "There is a single number for the bias of a layer; each unit has one.",
        "How many entries does b have for a layer with 5 units?",
        (
            _started(_right, lambda rng, d_in, d_out: np.zeros(1)),
            _started(_right, lambda rng, d_in, d_out: 0.0),
        ),
    ),
    Mistake(
        "initialize",
        "tables_turned",
        "The tables lie on their side: W has the shape (d_in, d_out).",
        "In x times W, which size meets the columns of x?",
        (
            _started(lambda rng, d_in, d_out: rng.normal(size=(d_out, d_in)) * np.sqrt(2 / d_in)),
            _started(lambda rng, d_in, d_out: rng.normal(size=(d_out, d_in)) * np.sqrt(2 / d_out)),
        ),
    ),
    Mistake(
        "initialize",
        "weights_alone",
        "The biases are missing in the list.",
        "How many arrays does a layer have?",
        (_reordered(lambda params: params[::2]),),
    ),
    Mistake(
        "initialize",
        "weights_then_biases",
        "The list holds all weights and then all biases; they stand in pairs, [W1, b1, W2, b2].",
        "Which array stands behind W1?",
        (
            _reordered(lambda params: params[::2] + params[1::2]),
            _reordered(lambda params: [params[::2], params[1::2]]),
        ),
    ),
    Mistake(
        "initialize",
        "layers_in_pairs",
        "The list holds a pair for each layer; it has to be one flat list.",
        "Does your list grow by one item a layer, or by two?",
        (_reordered(lambda params: list(zip(params[::2], params[1::2], strict=True))),),
    ),
    Mistake(
        "initialize",
        "names_for_a_list",
        "It gives back a dict; the parameters are a list.",
        "What is params[0] of your result?",
        (_reordered(_in_a_dict),),
    ),
    Mistake(
        "initialize",
        "bias_before_weights",
        "In each pair the bias comes first; W1 stands before b1.",
        "Which array is params[0]?",
        (_reordered(lambda params: [part for k in range(0, len(params), 2) for part in params[k : k + 2][::-1]]),),
    ),
    Mistake(
        "initialize",
        "layer_for_each_size",
        "There is a layer for each size; between n sizes lie n - 1 layers.",
        "With three sizes, how often does your loop go round?",
        (_a_layer_for_each_size, _a_layer_for_the_first_size),
    ),
    Mistake(
        "initialize",
        "last_layer_missing",
        "The last layer is missing.",
        "With three sizes, how often does your loop go round?",
        (_layers_short,),
    ),
    Mistake(
        "initialize",
        "first_layer_only",
        "It returns from inside of the loop, after the first layer.",
        "Does return stand in the loop, or behind it?",
        (_first_layer_only,),
    ),
    Mistake(
        "initialize",
        "chance_of_its_own",
        "It takes its chance from another place than rng: the same state gives other weights, or each the same.",
        "Which of your lines asks rng for numbers?",
        (
            _global_normal,
            lambda sizes, rng: _started(_right)(sizes, generator_of_its_own()),
            lambda sizes, rng: _started(_right)(sizes, np.random.default_rng(0)),
            lambda sizes, rng: _started(_right)(sizes, np.random.default_rng(1)),
        ),
    ),
)
