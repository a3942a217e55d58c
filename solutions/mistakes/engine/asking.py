"""Lesson 12: what goes wrong in loss_and_gradients. The order is the precedence when several fit."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.engine import Tensor, loss_and_gradients, tensor_backward, tensor_cross_entropy, tensor_mlp

_kept_leaves = {}


def _leaves_kept(params, X, labels):
    """The leaves are made once and never cleared, so the walks add up."""
    key = tuple(id(param) for param in params)
    if key not in _kept_leaves:
        _kept_leaves.clear()
        _kept_leaves[key] = [Tensor(param) for param in params]
    leaves = _kept_leaves[key]
    for leaf, param in zip(leaves, params, strict=True):
        leaf.data = np.asarray(param)
    loss = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    tensor_backward(loss)
    return float(loss.data), [np.array(leaf.grad) for leaf in leaves]


def _asked(params, X, labels, cost=tensor_cross_entropy, run=tensor_mlp, walk=tensor_backward, give=None):
    leaves = [Tensor(param) for param in params]
    logits = run(leaves, X)
    loss = cost(logits, labels)
    walk(loss)
    return give(loss, leaves, logits) if give else (float(loss.data), [leaf.grad for leaf in leaves])


def _with(**changed):
    return lambda params, X, labels: _asked(params, X, labels, **changed)


def _slopes(change):
    def program(params, X, labels):
        loss, grads = loss_and_gradients(params, X, labels)
        return loss, change(grads, params, X)

    return program


def _loss(change):
    def program(params, X, labels):
        loss, grads = loss_and_gradients(params, X, labels)
        return change(loss, len(X)), grads

    return program


def _along_inputs(params, X, labels):
    inputs, leaves = Tensor(X), [Tensor(param) for param in params]
    out = inputs
    for i in range(0, len(leaves), 2):
        out = out @ leaves[i] + leaves[i + 1]
        out = out.relu() if i < len(leaves) - 2 else out
    loss = tensor_cross_entropy(out, labels)
    tensor_backward(loss)
    return float(loss.data), [inputs.grad]


def _walked_twice(params, X, labels):
    leaves = [Tensor(param) for param in params]
    loss = tensor_cross_entropy(tensor_mlp(leaves, X), labels)
    tensor_backward(loss)
    tensor_backward(loss)
    return float(loss.data), [leaf.grad for leaf in leaves]


def _stepped(params, X, labels):
    loss, grads = loss_and_gradients(params, X, labels)
    for param, grad in zip(params, grads, strict=True):
        param -= 0.1 * grad
    return loss, grads


def _step_returned(params, X, labels):
    loss, grads = loss_and_gradients(params, X, labels)
    return loss, [param - 0.1 * grad for param, grad in zip(params, grads, strict=True)]


def _loss_times(factor):
    return lambda logits, labels: tensor_cross_entropy(logits, labels) * factor(len(labels))


def _accuracy(params, X, labels):
    _, grads = loss_and_gradients(params, X, labels)
    logits = tensor_mlp([Tensor(param) for param in params], X).data
    return float(np.mean(logits.argmax(axis=1) == labels)), grads


def _new_leaves_read(params, X, labels):
    """Other leaves are read than those that were computed with."""
    loss, _ = loss_and_gradients(params, X, labels)
    return loss, [Tensor(param).grad for param in params]


def _first_example(params, X, labels):
    return loss_and_gradients(params, X[:1], labels[:1])


def _last_layer(grads, params, X):
    return [*(np.zeros_like(grad) for grad in grads[:-2]), *grads[-2:]]


LOSS_AND_GRADIENTS = (
    Mistake(
        "loss_and_gradients",
        "walk_forgotten",
        "Nobody walks backward, so every slope is 0.",
        "What is in grad before a walk?",
        (_with(walk=lambda loss: None), _new_leaves_read),
    ),
    Mistake(
        "loss_and_gradients",
        "walks_add_up",
        "The leaves of an earlier call are used again, and what was in their grads is still there.",
        "When a second call begins, what should be in the grad of a leaf?",
        (_leaves_kept,),
    ),
    Mistake(
        "loss_and_gradients",
        "walked_twice",
        "It walks backward twice, and leaves add up.",
        "How often does your code call a walk?",
        (_walked_twice,),
    ),
    Mistake(
        "loss_and_gradients",
        "tensors_returned",
        "It gives back Tensors; the loss is a plain number, and the slopes are arrays.",
        "What does a leaf's grad hold, and what its data?",
        (
            _with(give=lambda loss, leaves, logits: (loss, [leaf.grad for leaf in leaves])),
            _with(give=lambda loss, leaves, logits: (float(loss.data), leaves)),
            _with(give=lambda loss, leaves, logits: (loss, leaves)),
        ),
    ),
    Mistake(
        "loss_and_gradients",
        "order_of_results",
        "The slopes come first and the loss second; it is the other way round.",
        "What does the docstring return first?",
        (lambda params, X, labels: loss_and_gradients(params, X, labels)[::-1],),
    ),
    Mistake(
        "loss_and_gradients",
        "loss_missing",
        "It gives back the slopes alone, or the loss alone.",
        "How many things does the docstring return?",
        (
            lambda params, X, labels: loss_and_gradients(params, X, labels)[1],
            lambda params, X, labels: loss_and_gradients(params, X, labels)[0],
        ),
    ),
    Mistake(
        "loss_and_gradients",
        "parameters_for_slopes",
        "It gives back the parameters where their slopes belong.",
        "In which attribute of a leaf does its slope stand?",
        (_slopes(lambda grads, params, X: [np.array(param) for param in params]),),
    ),
    Mistake(
        "loss_and_gradients",
        "step_taken",
        "It takes a step with the parameters; it should only say where downhill is.",
        "Who takes the step in a training loop?",
        (_stepped, _step_returned),
        reads_as="changed_input",
    ),
    Mistake(
        "loss_and_gradients",
        "slopes_along_the_inputs",
        "It gives back the slope along X; training changes the parameters.",
        "Which letter moves in training?",
        (_along_inputs,),
    ),
    Mistake(
        "loss_and_gradients",
        "slopes_in_reverse",
        "The slopes stand in reverse order.",
        "Which slope belongs to params[0]?",
        (_slopes(lambda grads, params, X: grads[::-1]),),
    ),
    Mistake(
        "loss_and_gradients",
        "weights_only",
        "The slopes of the biases are missing.",
        "How many arrays has params, and how many have you given back?",
        (_slopes(lambda grads, params, X: grads[::2]),),
    ),
    Mistake(
        "loss_and_gradients",
        "last_layer_only",
        "Only the last layer has slopes; the walk does not reach the others.",
        "From the logits, which way leads to the first layer's weights?",
        (_slopes(_last_layer), _slopes(lambda grads, params, X: grads[-2:])),
    ),
    Mistake(
        "loss_and_gradients",
        "walk_from_the_logits",
        "It walks back from the logits; the slopes of the loss are asked for.",
        "Which Tensor is the root of the walk?",
        (
            lambda params, X, labels: (
                loss_and_gradients(params, X, labels)[0],
                _asked(params, X, labels, cost=lambda logits, labels: logits.sum())[1],
            ),
            lambda params, X, labels: (
                loss_and_gradients(params, X, labels)[0],
                _asked(params, X, labels, cost=lambda logits, labels: logits.mean())[1],
            ),
        ),
    ),
    Mistake(
        "loss_and_gradients",
        "divided_once_more",
        "The slopes are divided by the number of examples once more; the mean in the cost has done that.",
        "Where does 1/N enter?",
        (
            _slopes(lambda grads, params, X: [grad / len(X) for grad in grads]),
            _with(cost=_loss_times(lambda n: 1 / n)),
        ),
    ),
    Mistake(
        "loss_and_gradients",
        "sum_for_mean",
        "Loss and slopes are those of a sum over the examples; the loss is their mean.",
        "If every example stood there twice, should the slopes be twice as large?",
        (
            _with(cost=_loss_times(lambda n: float(n))),
            _slopes(lambda grads, params, X: [grad * len(X) for grad in grads]),
            _loss(lambda loss, n: loss * n),
        ),
    ),
    Mistake(
        "loss_and_gradients",
        "sign_turned",
        "The slopes point downhill; a slope says where uphill is.",
        "Whose minus is it, the slope's or the step's?",
        (_slopes(lambda grads, params, X: [-grad for grad in grads]),),
    ),
    Mistake(
        "loss_and_gradients",
        "accuracy_for_loss",
        "It gives back which share is right; the loss is the cross-entropy.",
        "Of which number are these the slopes?",
        (_accuracy,),
    ),
    Mistake(
        "loss_and_gradients",
        "first_example_only",
        "It looks at the first example alone.",
        "Over how many examples does the loss take its mean?",
        (_first_example,),
    ),
    Mistake(
        "loss_and_gradients",
        "one_array",
        "The slopes come as one long array; each parameter needs its own, in its shape.",
        "Which shape must the slope along params[0] have?",
        (_slopes(lambda grads, params, X: np.concatenate([np.ravel(grad) for grad in grads])),),
    ),
)
