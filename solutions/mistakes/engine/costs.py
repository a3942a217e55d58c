"""Lesson 12: what goes wrong in tensor_cross_entropy. The order is the precedence when several fit."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.engine import Tensor, tensor_cross_entropy


def _one_hot(logits, labels):
    return np.eye(logits.data.shape[1])[labels]


def _shifted(logits):
    return logits - logits.data.max(axis=1, keepdims=True)


def _shifted_by_class(logits):
    return logits - logits.data.max(axis=0)


def _cost(
    logits,
    labels,
    shift=_shifted,
    marks=_one_hot,
    gather=lambda costs: costs.mean(),
    right=lambda shifted, marks: (shifted * marks).sum(axis=1),
    total=lambda shifted: shifted.exp().sum(axis=1).log(),
):
    """The right way in its parts."""
    shifted = shift(logits)
    return gather(total(shifted) - right(shifted, marks(logits, labels)))


def _with(**changed):
    return lambda logits, labels: _cost(logits, labels, **changed)


def _cut_in_places(logits, labels):
    """The total is taken from the data alone: its slope is lost."""
    shifted = _shifted(logits)
    total = np.log(np.exp(shifted.data).sum(axis=1))
    return (total - (shifted * _one_hot(logits, labels)).sum(axis=1)).mean()


def _right_from_data(logits, labels):
    shifted = _shifted(logits)
    right = shifted.data[np.arange(len(labels)), labels]
    return (shifted.exp().sum(axis=1).log() - right).mean()


def _softmax(logits, shift=_shifted, axis=1):
    raised = shift(logits).exp()
    return raised / raised.sum(axis=axis, keepdims=True)


def _of_probabilities(logits, labels, shift=_shifted, change=lambda p: p, mark=_one_hot):
    p = (change(_softmax(logits, shift)) * mark(logits, labels)).sum(axis=1)
    return -1 * p.log().mean()


def _little(amount):
    return lambda logits, labels: _of_probabilities(logits, labels, change=lambda p: p + amount)


def _probability(logits, labels):
    """How likely the right class is, without a logarithm."""
    return 1 - (_softmax(logits) * _one_hot(logits, labels)).sum(axis=1).mean()


def _squared(logits, labels):
    gaps = _softmax(logits) - _one_hot(logits, labels)
    return (gaps * gaps).sum(axis=1).mean()


def _max_as_node(logits, labels):
    """Stable, but what was subtracted is not there in one of the two places."""
    largest = logits.data.max(axis=1)
    total = _shifted(logits).exp().sum(axis=1).log()
    right = (logits * _one_hot(logits, labels)).sum(axis=1)
    return (total - right + 0.0 * largest).mean()


def _logs_marked(logits, labels, marks=_one_hot, axis=1, along=1, gather=lambda costs: costs.mean()):
    """The logarithms of all probabilities, and then the marked ones of them."""
    shifted = _shifted(logits)
    logs = shifted - shifted.exp().sum(axis=axis, keepdims=True).log()
    return -1 * gather((logs * marks(logits, labels)).sum(axis=along))


def _marked(marks):
    """Other marks, in both ways to the cost."""
    return _with(marks=marks), lambda logits, labels: _logs_marked(logits, labels, marks)


def _up_to_the_label(logits, labels, too=1):
    """The first columns of each row, as many as its label says."""
    return np.arange(logits.data.shape[1]) < np.asarray(labels)[:, None] + too


def _next_class(logits, labels):
    return np.eye(logits.data.shape[1])[(labels + 1) % logits.data.shape[1]]


def _log2(costs):
    return (costs * (1 / np.log(2))).mean()


def _softmax_twice(logits, labels):
    return tensor_cross_entropy(_softmax(logits), labels)


def _in_place(logits, labels):
    logits.data = logits.data - logits.data.max(axis=1, keepdims=True)
    return tensor_cross_entropy(logits, labels)


def _total_without_log(logits, labels):
    return _cost(logits, labels, total=lambda shifted: shifted.exp().sum(axis=1))


TENSOR_CROSS_ENTROPY = (
    Mistake(
        "tensor_cross_entropy",
        "number_returned",
        "It gives back a plain number; a walk backward needs the Tensor.",
        "What does .data leave behind?",
        (
            lambda logits, labels: tensor_cross_entropy(logits, labels).data,
            lambda logits, labels: tensor_cross_entropy(logits, labels).data.item(),
        ),
    ),
    Mistake(
        "tensor_cross_entropy",
        "graph_lost",
        "It computes with the data of the logits, so the cost does not know them.",
        "Which lines of yours compute with Tensors, and which with arrays?",
        (lambda logits, labels: Tensor(tensor_cross_entropy(logits, labels).data),),
    ),
    Mistake(
        "tensor_cross_entropy",
        "graph_lost_in_part",
        "One part of the cost is computed from the data alone, so its slope is missing.",
        "Which lines of yours compute with Tensors, and which with arrays?",
        (_cut_in_places, _right_from_data),
    ),
    Mistake(
        "tensor_cross_entropy",
        "no_shift",
        "It takes exp of large scores, which overflows; subtract each row's largest score first.",
        "What is exp(1000) in floats?",
        (
            _with(shift=lambda logits: logits * 1.0),
            lambda logits, labels: _of_probabilities(logits, labels, shift=lambda logits: logits),
        ),
    ),
    Mistake(
        "tensor_cross_entropy",
        "one_shift_for_all_rows",
        "It subtracts the largest score of all rows; another row may lie far below it.",
        "What is exp(-1000) in floats, and what its logarithm?",
        (
            _with(shift=lambda logits: logits - logits.data.max()),
            lambda logits, labels: _of_probabilities(logits, labels, shift=lambda logits: logits - logits.data.max()),
        ),
    ),
    Mistake(
        "tensor_cross_entropy",
        "shift_along_the_wrong_axis",
        "It subtracts the largest score of each class; each row needs its own.",
        "Along which axis do the classes lie?",
        (_with(shift=_shifted_by_class),),
    ),
    Mistake(
        "tensor_cross_entropy",
        "shift_on_one_side_only",
        "The right score and the logarithm of the sum are shifted by different amounts.",
        "If all scores of a row grow by 5, should the cost change?",
        (_max_as_node,),
    ),
    Mistake(
        "tensor_cross_entropy",
        "log_of_zero",
        "It takes the logarithm of a probability, which may be 0 in floats; take the logarithm of the sum instead.",
        "If the right class is 1000 behind, what is its probability in floats?",
        (lambda logits, labels: _of_probabilities(logits, labels),),
    ),
    Mistake(
        "tensor_cross_entropy",
        "little_number_added",
        "A little number is added to the probability before the logarithm; the cost stops growing there.",
        "If the right class is 1000 behind, what should the cost be?",
        tuple(_little(amount) for amount in (1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16)),
    ),
    Mistake(
        "tensor_cross_entropy",
        "sum_for_mean",
        "It adds up the costs of the examples; the loss is their mean.",
        "If every example stood there twice, should the loss be twice as large?",
        (_with(gather=lambda costs: costs.sum()),),
    ),
    Mistake(
        "tensor_cross_entropy",
        "mean_over_classes_too",
        "It divides by the number of all logits; the mean goes over the examples.",
        "By what is the sum of N costs divided?",
        (lambda logits, labels: tensor_cross_entropy(logits, labels) / logits.data.shape[1],),
    ),
    Mistake(
        "tensor_cross_entropy",
        "not_gathered",
        "It gives back a cost for each example; the loss is one number.",
        "From what shape can a walk backward start?",
        (_with(gather=lambda costs: costs),),
    ),
    Mistake(
        "tensor_cross_entropy",
        "classes_added_up_along_the_wrong_axis",
        "It adds up over the examples where it should add up over the classes of one example.",
        "Along which axis do the classes lie?",
        (
            _with(total=lambda shifted: shifted.exp().sum(axis=0).log()),
            _with(total=lambda shifted: shifted.exp().sum().log()),
            lambda logits, labels: _cost(
                logits,
                labels,
                total=lambda shifted: shifted.exp().sum(axis=0).log(),
                right=lambda shifted, marks: (shifted * marks).sum(axis=0),
            ),
            _with(shift=_shifted_by_class, total=lambda shifted: shifted.exp().sum(axis=0).log()),
            lambda logits, labels: _cost(
                logits,
                labels,
                shift=_shifted_by_class,
                total=lambda shifted: shifted.exp().sum(axis=0).log(),
                right=lambda shifted, marks: (shifted * marks).sum(axis=0),
            ),
            lambda logits, labels: _logs_marked(logits, labels, axis=0),
            lambda logits, labels: _logs_marked(logits, labels, axis=(0, 1)),
            lambda logits, labels: _logs_marked(logits, labels, along=0),
            lambda logits, labels: _logs_marked(logits, labels, axis=0, along=0),
            lambda logits, labels: -1 * (_softmax(logits, axis=0) * _one_hot(logits, labels)).sum(axis=1).log().mean(),
        ),
    ),
    Mistake(
        "tensor_cross_entropy",
        "sign_turned",
        "The cost is negative: the signs are turned round.",
        "Is a cost of 0 the best or the worst?",
        (lambda logits, labels: tensor_cross_entropy(logits, labels) * -1.0,),
    ),
    Mistake(
        "tensor_cross_entropy",
        "right_score_alone",
        "It looks at the score of the right class alone; the other classes count as well.",
        "Is a score of 5 good, if another class has 9?",
        (
            _with(total=lambda shifted: 0.0 * shifted.sum(axis=1)),
            lambda logits, labels: -1 * (logits * _one_hot(logits, labels)).sum(axis=1).mean(),
        ),
    ),
    Mistake(
        "tensor_cross_entropy",
        "right_score_missing",
        "The score of the right class is missing, so the labels play no part.",
        "Which part of the cost looks at the labels?",
        (
            _with(right=lambda shifted, marks: 0.0),
            lambda logits, labels: (_shifted(logits).exp().sum(axis=1).log() + logits.data.max(axis=1)).mean(),
        ),
    ),
    Mistake(
        "tensor_cross_entropy",
        "every_class_marked",
        "Every class counts as right, each fully or to the same part; one class is right in each row.",
        "Which entry of a row does its label pick?",
        (
            *_marked(lambda logits, labels: np.full(logits.data.shape, 1 / logits.data.shape[1])),
            *_marked(lambda logits, labels: np.ones(logits.data.shape)),
        ),
    ),
    Mistake(
        "tensor_cross_entropy",
        "labels_off_by_one",
        "The labels count from 1; they count from 0.",
        "Which column does label 0 pick?",
        (
            _with(marks=_next_class),
            _with(marks=lambda logits, labels: np.eye(logits.data.shape[1])[labels - 1]),
        ),
    ),
    Mistake(
        "tensor_cross_entropy",
        "first_columns_marked",
        "It marks the first columns, or the column with the number of the row, and not the one of the label alone.",
        "Which column of row i does labels[i] pick?",
        (
            *_marked(
                lambda logits, labels: np.eye(logits.data.shape[1])[np.arange(len(labels)) % logits.data.shape[1]]
            ),
            *_marked(lambda logits, labels: np.eye(logits.data.shape[1])[0 * labels]),
            *_marked(lambda logits, labels: np.eye(*logits.data.shape)),
            *_marked(lambda logits, labels: np.eye(logits.data.shape[1])[np.arange(len(labels))]),
            *_marked(_up_to_the_label),
            *_marked(lambda logits, labels: _up_to_the_label(logits, labels, 0)),
        ),
    ),
    Mistake(
        "tensor_cross_entropy",
        "probability_without_log",
        "It takes the probability of the right class without a logarithm.",
        "What should a prediction cost that was certain and wrong?",
        (
            _probability,
            lambda logits, labels: -1 * (_softmax(logits) * _one_hot(logits, labels)).sum(axis=1).mean(),
        ),
    ),
    Mistake(
        "tensor_cross_entropy",
        "squared_error",
        "It takes squared errors of probabilities; the cross-entropy is a logarithm.",
        "What should a prediction cost that was certain and wrong?",
        (_squared, lambda logits, labels: ((_softmax(logits) - _one_hot(logits, labels)) ** 2).mean()),
    ),
    Mistake(
        "tensor_cross_entropy",
        "log_forgotten",
        "The sum of the exponentials stands there without its logarithm.",
        "If one score of a row is far ahead and right, what should the cost be?",
        (_total_without_log,),
    ),
    Mistake(
        "tensor_cross_entropy",
        "another_base",
        "The logarithm has another base than e.",
        "Which function is the natural logarithm?",
        (_with(gather=_log2), _with(gather=lambda costs: (costs * (1 / np.log(10))).mean())),
    ),
    Mistake(
        "tensor_cross_entropy",
        "softmax_twice",
        "The softmax is taken twice: the probabilities are treated as scores.",
        "What does your sum of exponentials take: scores, or probabilities?",
        (_softmax_twice,),
    ),
    Mistake(
        "tensor_cross_entropy",
        "logits_changed",
        "It changes the logits that it was given.",
        "After the call, what should logits.data be?",
        (_in_place,),
        reads_as="changed_input",
    ),
)
