"""Lesson 12: what goes wrong in tensor_mlp. The order is the precedence when several fit."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.engine import Tensor, tensor_mlp


def _run(params, X, bend=Tensor.relu, last=lambda scores: scores, layer=lambda x, W, b: x @ W + b, bent=None):
    """`bent(layer, layers)` says behind which layers a bend follows."""
    out = X
    layers = len(params) // 2
    for k in range(layers):
        out = layer(out, params[2 * k], params[2 * k + 1])
        follows = bent(k, layers) if bent else k < layers - 1
        out = bend(out) if follows else out
    return last(out)


def _with(**changed):
    return lambda params, X: _run(params, X, **changed)


def _arrays(params, X):
    """Computed with the data alone; only the result is a Tensor."""
    return Tensor(tensor_mlp([Tensor(param.data) for param in params], X).data)


def _plain(params, X):
    return tensor_mlp(params, X).data


def _turned(params):
    pairs = [(params[i], params[i + 1]) for i in range(0, len(params), 2)]
    return [part for pair in pairs[::-1] for part in pair]


def _first_layer_cut_off(params, X):
    """Between two layers a new Tensor is made of the data, so only the last layer is reached."""
    return _run(params, X, bend=lambda scores: Tensor(scores.data).relu())


def _first_layer_only(params, X, bent=lambda layers: False):
    out = X @ params[0] + params[1]
    return out.relu() if bent(len(params) // 2) else out


def _last_layer_left_out(params, X, bent=True, inputs=Tensor):
    """Where there is one layer alone, the inputs come back."""
    return _run(params[:-2], X, bent=lambda k, layers: bent or k < layers - 1) if len(params) > 2 else inputs(X)


def _from_inputs(params, X):
    for k in range(0, len(params), 2):
        out = X @ params[k] + params[k + 1]
        out = out.relu() if k < len(params) - 2 else out
    return out


def _shifted_in_place(params, X):
    params[-1].data = params[-1].data + 1.0
    out = tensor_mlp(params, X)
    return out


def _emptied(params, X):
    out = X
    while params:
        W, b = params.pop(0), params.pop(0)
        out = out @ W + b
        out = out.relu() if params else out
    return out


def _inputs_bent(params, X):
    return tensor_mlp(params, np.where(X > 0, X, 0.0))


def _softmax(scores):
    raised = scores.exp()
    return raised / raised.sum(axis=1, keepdims=True)


def _every_array(params, X):
    """In steps of one, so that b1 and W2 pass for a layer."""
    out = X
    for i in range(len(params) - 1):
        out = out @ params[i] + params[i + 1]
        out = out.relu() if i < len(params) - 2 else out
    return out


def _each_array_alone(params, X, behind=1):
    """Each array is a layer: a table multiplies, a bias is added, and the bends stand between any two of them."""
    out = X
    for k, part in enumerate(params):
        out = out + part if k % 2 else out @ part
        out = out.relu() if k < len(params) - behind else out
    return out


def _each_array_a_table(params, X):
    out = X
    for k, part in enumerate(params):
        out = out @ part
        out = out.relu() if k < len(params) - 1 else out
    return out


def _next_array(params, X):
    """Layer k is looked for at place k."""
    out = X
    for k in range(len(params) // 2):
        out = out @ params[k] + params[k + 1]
        out = out.relu() if k < len(params) // 2 - 1 else out
    return out


TENSOR_MLP = (
    Mistake(
        "tensor_mlp",
        "array_returned",
        "It gives back a plain array; a walk backward needs the Tensor.",
        "What does .data leave behind?",
        (_plain,),
    ),
    Mistake(
        "tensor_mlp",
        "graph_lost",
        "It computes with the data of the parameters, so the result does not know them.",
        "Which lines of yours compute with Tensors, and which with arrays?",
        (_arrays, lambda params, X: Tensor(tensor_mlp(params, X).data)),
    ),
    Mistake(
        "tensor_mlp",
        "graph_cut_between_layers",
        "Between two layers a new Tensor is made of the data alone, so the walk ends there.",
        "From the logits, which way leads to the first layer's weights?",
        (_first_layer_cut_off,),
    ),
    Mistake(
        "tensor_mlp",
        "bend_missing",
        "There is no relu between the layers, so all of them together are one linear layer.",
        "What are five linear layers in a row?",
        (_with(bend=lambda scores: scores),),
    ),
    Mistake(
        "tensor_mlp",
        "output_bent",
        "The last layer is bent, too; logits may have any sign.",
        "Behind how many of the layers does a relu stand?",
        (_with(bent=lambda k, layers: True),),
    ),
    Mistake(
        "tensor_mlp",
        "only_the_output_bent",
        "The bend stands behind the last layer, and none between the layers.",
        "Behind which layers does a relu stand?",
        (_with(bent=lambda k, layers: k == layers - 1),),
    ),
    Mistake(
        "tensor_mlp",
        "one_bend_missing",
        "One of the layers between has no relu.",
        "For which layers is your condition true, in a network of four layers?",
        (
            _with(bent=lambda k, layers: 0 < k < layers - 1),
            _with(bent=lambda k, layers: k < layers - 2),
            _with(bent=lambda k, layers: k == 0 and layers > 1),
        ),
    ),
    Mistake(
        "tensor_mlp",
        "inputs_bent",
        "The relu is applied to X; it belongs behind a layer.",
        "What has the first layer to be given?",
        (_inputs_bent, lambda params, X: _run(params, Tensor(X).relu(), bend=lambda scores: scores)),
    ),
    Mistake(
        "tensor_mlp",
        "bent_before_the_bias",
        "The bias is added after the bend; it belongs to the score.",
        "What is bent: x @ W, or x @ W + b?",
        (
            lambda params, X: _run(
                params,
                X,
                layer=lambda x, W, b: (x @ W).relu() + b if b is not params[-1] else x @ W + b,
                bend=lambda scores: scores,
            ),
        ),
    ),
    Mistake(
        "tensor_mlp",
        "bias_missing",
        "The biases are not added.",
        "Which two parameters has a layer?",
        (_with(layer=lambda x, W, b: x @ W),),
    ),
    Mistake(
        "tensor_mlp",
        "bias_multiplied",
        "The bias is multiplied with the scores, or taken away; it is added.",
        "What does a layer do with its bias?",
        (_with(layer=lambda x, W, b: (x @ W) * b), _with(layer=lambda x, W, b: x @ W - b)),
    ),
    Mistake(
        "tensor_mlp",
        "other_bend",
        "The bend is another function than relu.",
        "Which bend does the docstring name?",
        (
            _with(bend=lambda scores: scores.exp()),
            _with(bend=lambda scores: 2 / (1 + (-2 * scores).exp()) - 1),
            _with(bend=lambda scores: 1 / (1 + (-1 * scores).exp())),
            _with(bend=lambda scores: scores - (-1 * scores).relu() * 0.0 - scores.relu()),
        ),
    ),
    Mistake(
        "tensor_mlp",
        "softmax_at_the_end",
        "It gives back probabilities; the loss takes logits and does the rest itself.",
        "What does the cross-entropy of lesson 04 take?",
        (_with(last=_softmax),),
    ),
    Mistake(
        "tensor_mlp",
        "layers_in_reverse",
        "It goes through the layers from the last to the first.",
        "Which layer does X meet first?",
        (lambda params, X: tensor_mlp(_turned(params), X),),
    ),
    Mistake(
        "tensor_mlp",
        "every_array_a_layer",
        "It takes every array for a layer, or for the beginning of one; two arrays make a layer.",
        "At which indices do the weights stand in the list?",
        (
            _every_array,
            _next_array,
            _each_array_alone,
            lambda params, X: _each_array_alone(params, X, behind=0),
            lambda params, X: _each_array_alone(params, X, behind=2),
            _each_array_a_table,
        ),
    ),
    Mistake(
        "tensor_mlp",
        "first_layer_only",
        "It stops after the first layer.",
        "Does something end your loop in its first round?",
        (
            _first_layer_only,
            lambda params, X: _first_layer_only(params, X, lambda layers: layers > 1),
            lambda params, X: _first_layer_only(params, X, lambda layers: True),
        ),
    ),
    Mistake(
        "tensor_mlp",
        "last_layer_left_out",
        "The last layer is left out.",
        "Where does your range end?",
        tuple(
            lambda params, X, bent=bent, inputs=inputs: _last_layer_left_out(params, X, bent, inputs)
            for bent in (False, True)
            for inputs in (Tensor, lambda X: X)
        ),
    ),
    Mistake(
        "tensor_mlp",
        "each_layer_from_inputs",
        "Each layer is given X; it should be given what the layer before has made.",
        "What does the second layer see?",
        (_from_inputs,),
    ),
    Mistake(
        "tensor_mlp",
        "parameters_changed",
        "It changes a parameter, or takes parameters out of the list.",
        "After the call, what should params hold?",
        (_shifted_in_place, _emptied),
        reads_as="changed_input",
    ),
)
