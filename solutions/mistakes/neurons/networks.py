"""What goes wrong with two layers and a bend between them."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.losses import sigmoid


def _bias_in_place(X, W1, b1, W2, b2, activation):
    W1 += b1
    return activation(X @ W1) @ W2 + b2


def _sum_in_place(X, W1, b1, W2, b2, activation):
    b1 *= 1.5
    return activation(X @ W1 + b1 / 1.5) @ W2 + b2


TWO_LAYER_FORWARD = (
    Mistake(
        "two_layer_forward",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda X, W1, b1, W2, b2, activation: None,),
    ),
    Mistake(
        "two_layer_forward",
        "output_bent_too",
        "The output is bent as well; the last layer of this network has no bend.",
        "How often should activation be called for one run through the network?",
        (lambda X, W1, b1, W2, b2, activation: activation(activation(X @ W1 + b1) @ W2 + b2),),
    ),
    Mistake(
        "two_layer_forward",
        "bend_missing",
        "Nothing is bent between the layers, so the two of them are one.",
        "Where in your lines is activation called?",
        (lambda X, W1, b1, W2, b2, activation: (X @ W1 + b1) @ W2 + b2,),
        reads_as="ignores activation",
    ),
    Mistake(
        "two_layer_forward",
        "bend_at_the_end_only",
        "The output is bent and the hidden layer is not; it has to be the other way round.",
        "Between which two products does the bend belong?",
        (lambda X, W1, b1, W2, b2, activation: activation((X @ W1 + b1) @ W2 + b2),),
    ),
    Mistake(
        "two_layer_forward",
        "input_bent",
        "The inputs are bent before the first layer; the sums of the first layer have to be.",
        "Does a neuron bend each input, or its sum?",
        (
            lambda X, W1, b1, W2, b2, activation: (activation(X) @ W1 + b1) @ W2 + b2,
            lambda X, W1, b1, W2, b2, activation: activation(activation(X) @ W1 + b1) @ W2 + b2,
        ),
    ),
    Mistake(
        "two_layer_forward",
        "bent_twice",
        "The hidden layer is bent two times in a row.",
        "How often should activation be called for one run through the network?",
        (lambda X, W1, b1, W2, b2, activation: activation(activation(X @ W1 + b1)) @ W2 + b2,),
    ),
    Mistake(
        "two_layer_forward",
        "bias_after_the_bend",
        "b1 is added after the bend. It belongs inside, where it decides at which sum the unit begins to bend.",
        "What goes into activation: the product alone, or the product plus b1?",
        (lambda X, W1, b1, W2, b2, activation: (activation(X @ W1) + b1) @ W2 + b2,),
    ),
    Mistake(
        "two_layer_forward",
        "first_bias_missing",
        "b1 is missing.",
        "What should a hidden unit receive for an example whose inputs are all 0?",
        (lambda X, W1, b1, W2, b2, activation: activation(X @ W1) @ W2 + b2,),
    ),
    Mistake(
        "two_layer_forward",
        "second_bias_missing",
        "b2 is missing.",
        "What should come out when every hidden unit gives 0?",
        (lambda X, W1, b1, W2, b2, activation: activation(X @ W1 + b1) @ W2,),
    ),
    Mistake(
        "two_layer_forward",
        "biases_missing",
        "Both biases are missing.",
        "Of the five arrays that you are given, which ones do your lines use?",
        (lambda X, W1, b1, W2, b2, activation: activation(X @ W1) @ W2,),
    ),
    Mistake(
        "two_layer_forward",
        "bias_bent",
        "b2 is bent together with the hidden units, or b1 is bent by itself; a bias is added to a finished product.",
        "Which of the parentheses of activation encloses a bias that does not belong there?",
        (
            lambda X, W1, b1, W2, b2, activation: activation(X @ W1 + b1) @ W2 + activation(b2),
            lambda X, W1, b1, W2, b2, activation: (activation(X @ W1) + activation(b1)) @ W2 + b2,
        ),
    ),
    Mistake(
        "two_layer_forward",
        "bias_subtracted",
        "A bias is taken away; both are added.",
        "What should a hidden unit receive for an example whose inputs are all 0: b1, or -b1?",
        (
            lambda X, W1, b1, W2, b2, activation: activation(X @ W1 - b1) @ W2 + b2,
            lambda X, W1, b1, W2, b2, activation: activation(X @ W1 + b1) @ W2 - b2,
            lambda X, W1, b1, W2, b2, activation: activation(X @ W1 - b1) @ W2 - b2,
        ),
    ),
    Mistake(
        "two_layer_forward",
        "bias_into_weights",
        "A bias is added to the weights, before the product. Then it is multiplied by the inputs too.",
        "In p @ (q + r), which one is done first: the product or the sum?",
        (
            lambda X, W1, b1, W2, b2, activation: activation(X @ (W1 + b1)) @ W2 + b2,
            lambda X, W1, b1, W2, b2, activation: activation(X @ W1 + b1) @ (W2 + b2),
            lambda X, W1, b1, W2, b2, activation: activation(X @ (W1 + b1)) @ (W2 + b2),
            _bias_in_place,
        ),
    ),
    Mistake(
        "two_layer_forward",
        "hidden_layer_returned",
        "It gives back the hidden layer; the second layer is missing.",
        "How many columns should the result have: as many as there are hidden units, or as b2 has entries?",
        (
            lambda X, W1, b1, W2, b2, activation: activation(X @ W1 + b1),
            lambda X, W1, b1, W2, b2, activation: X @ W1 + b1,
        ),
    ),
    Mistake(
        "two_layer_forward",
        "both_layers_returned",
        "It gives back the hidden layer together with the output; asked for is the output alone.",
        "What does your return hand over: one array, or two?",
        (
            lambda X, W1, b1, W2, b2, activation: (activation(X @ W1 + b1), activation(X @ W1 + b1) @ W2 + b2),
            lambda X, W1, b1, W2, b2, activation: (activation(X @ W1 + b1) @ W2 + b2, activation(X @ W1 + b1)),
        ),
    ),
    Mistake(
        "two_layer_forward",
        "layers_exchanged",
        "The second layer's weights come first.",
        "Which array has as many rows as X has columns: W1, or W2?",
        (lambda X, W1, b1, W2, b2, activation: activation(X @ W2 + b2) @ W1 + b1,),
    ),
    Mistake(
        "two_layer_forward",
        "second_layer_reads_the_inputs",
        "The second layer works on X again; it should work on what the hidden layer gives.",
        "Under which name do you keep what the hidden units give, and where do you use it?",
        (
            lambda X, W1, b1, W2, b2, activation: X @ W2 + b2,
            lambda X, W1, b1, W2, b2, activation: activation(X @ W2 + b2),
        ),
    ),
    Mistake(
        "two_layer_forward",
        "first_layer_used_twice",
        "The first layer's weights or biases are used a second time.",
        "Which of the five arrays does your last line use?",
        (
            lambda X, W1, b1, W2, b2, activation: activation(X @ W1 + b1) @ W1 + b1,
            lambda X, W1, b1, W2, b2, activation: activation(X @ W1 + b1) @ W2 + b1,
        ),
    ),
    Mistake(
        "two_layer_forward",
        "weights_transposed",
        "Weights are transposed, or stand on the wrong side of @.",
        "Without any .T, which size of X meets which size of W1?",
        (
            lambda X, W1, b1, W2, b2, activation: activation(X @ W1.T + b1) @ W2.T + b2,
            lambda X, W1, b1, W2, b2, activation: activation(X @ W1.T + b1) @ W2 + b2,
            lambda X, W1, b1, W2, b2, activation: activation(X @ W1 + b1) @ W2.T + b2,
            lambda X, W1, b1, W2, b2, activation: activation(W1 @ X + b1) @ W2 + b2,
            lambda X, W1, b1, W2, b2, activation: W2 @ activation(W1 @ X + b1) + b2,
        ),
    ),
    Mistake(
        "two_layer_forward",
        "elementwise_product",
        "It uses *, which multiplies entry by entry and sums nothing. The product with sums is @.",
        "Which sign multiplies a row by a column and adds up the products?",
        (
            lambda X, W1, b1, W2, b2, activation: activation(X * W1 + b1) * W2 + b2,
            lambda X, W1, b1, W2, b2, activation: activation(X @ W1 + b1) * W2 + b2,
        ),
    ),
    Mistake(
        "two_layer_forward",
        "result_transposed",
        "The result lies on its side: a row belongs to an example, a column to an output.",
        "If you call it with 5 examples, how many rows should come back?",
        (lambda X, W1, b1, W2, b2, activation: (activation(X @ W1 + b1) @ W2 + b2).T,),
    ),
    Mistake(
        "two_layer_forward",
        "examples_added_up",
        "The examples are added up, or averaged; each has a row of its own.",
        "If you call it with 5 examples, how many rows should come back?",
        (
            lambda X, W1, b1, W2, b2, activation: (activation(X @ W1 + b1) @ W2 + b2).sum(axis=0),
            lambda X, W1, b1, W2, b2, activation: (activation(X @ W1 + b1) @ W2 + b2).mean(axis=0),
        ),
    ),
    Mistake(
        "two_layer_forward",
        "outputs_added_up",
        "The outputs of an example are added up, or only the first is kept; each has a column of its own.",
        "How many columns should the result have, if b2 has 4 entries?",
        (
            lambda X, W1, b1, W2, b2, activation: (activation(X @ W1 + b1) @ W2 + b2).sum(axis=1),
            lambda X, W1, b1, W2, b2, activation: (activation(X @ W1 + b1) @ W2 + b2)[:, 0],
        ),
    ),
    Mistake(
        "two_layer_forward",
        "shape_flattened",
        "All outputs stand in one long row; asked for is a row for each example.",
        "How would your caller find the second output of the third example?",
        (lambda X, W1, b1, W2, b2, activation: (activation(X @ W1 + b1) @ W2 + b2).ravel(),),
    ),
    Mistake(
        "two_layer_forward",
        "own_activation",
        "It uses a bend of its own and ignores the activation that it is given.",
        "If your caller hands in another activation, does anything change in yours?",
        (
            lambda X, W1, b1, W2, b2, activation: np.maximum(X @ W1 + b1, 0) @ W2 + b2,
            lambda X, W1, b1, W2, b2, activation: sigmoid(X @ W1 + b1) @ W2 + b2,
            lambda X, W1, b1, W2, b2, activation: np.tanh(X @ W1 + b1) @ W2 + b2,
        ),
    ),
    Mistake(
        "two_layer_forward",
        "argument_overwritten",
        "It writes into an array that it is given, so the caller's network has changed.",
        "Does b1 += ... or W1 *= ... make a new array?",
        (_sum_in_place,),
        reads_as="changed_input",
    ),
)
