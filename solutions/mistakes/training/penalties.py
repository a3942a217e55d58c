"""Lesson 09: what goes wrong with a penalty for large weights."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _layers(weights, biases=lambda param, grad, decay: grad.copy()):
    """`weights` and `biases` say what becomes of each array."""

    def decayed_gradients(params, grads, decay):
        kinds = (weights, biases)
        return [kinds[k % 2](param, grad, decay) for k, (param, grad) in enumerate(zip(params, grads, strict=True))]

    return decayed_gradients


def _right(param, grad, decay):
    return grad + decay * param


def _kept(param, grad, decay):
    return grad.copy()


def _some(chosen):
    """The penalty only where `chosen(k, how many)` holds of the index of the array."""

    def decayed_gradients(params, grads, decay):
        n = len(params)
        pairs = enumerate(zip(params, grads, strict=True))
        return [(_right if chosen(k, n) else _kept)(param, grad, decay) for k, (param, grad) in pairs]

    return decayed_gradients


def _of_all_weights(params, grads, decay):
    penalty = decay / 2 * sum(np.sum(W**2) for W in params[::2])
    return [grad + penalty * (k % 2 == 0) for k, grad in enumerate(grads)]


def _penalty_everywhere(params, grads, decay):
    penalty = decay / 2 * sum(np.sum(W**2) for W in params[::2])
    return [grad + penalty for grad in grads]


def _overwritten(params, grads, decay):
    for k in range(0, len(params), 2):
        grads[k] += decay * params[k]
    return [grad.copy() for grad in grads]


def _list_overwritten(params, grads, decay):
    for k in range(len(params)):
        grads[k] = grads[k] + decay * params[k] * (k % 2 == 0)
    return [grad.copy() for grad in grads]


def _without_biases(params, grads, decay):
    return [grad + decay * param for param, grad in zip(params[::2], grads[::2], strict=True)]


DECAYED_GRADIENTS = (
    Mistake(
        "decayed_gradients",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda params, grads, decay: None,),
    ),
    Mistake(
        "decayed_gradients",
        "nothing_added",
        "The gradients come back as they were: the penalty is missing.",
        "Where does your code use decay?",
        (_layers(_kept), lambda params, grads, decay: grads),
    ),
    Mistake(
        "decayed_gradients",
        "biases_decayed",
        "The biases pay a penalty as well; only weights do.",
        "At which indices of the list do the biases stand?",
        (_layers(_right, _right),),
    ),
    Mistake(
        "decayed_gradients",
        "biases_only",
        "The biases pay the penalty in place of the weights.",
        "At which indices of the list do the weights stand?",
        (_layers(_kept, _right),),
    ),
    Mistake(
        "decayed_gradients",
        "slope_of_the_square_kept_double",
        "The penalty's slope is twice too large: the 2 of the square meets the 1/2 of decay / 2.",
        "What is the slope of decay / 2 times w * w?",
        (_layers(lambda param, grad, decay: grad + 2 * decay * param),),
    ),
    Mistake(
        "decayed_gradients",
        "half_of_it",
        "The penalty's slope is half of what it should be: the square brings a 2.",
        "What is the slope of decay / 2 times w * w?",
        (_layers(lambda param, grad, decay: grad + decay / 2 * param),),
    ),
    Mistake(
        "decayed_gradients",
        "penalty_subtracted",
        "The penalty is subtracted, so a step makes large weights larger.",
        "A step goes against the gradient. Which sign makes a positive weight smaller?",
        (_layers(lambda param, grad, decay: grad - decay * param),),
    ),
    Mistake(
        "decayed_gradients",
        "square_for_slope",
        "The square of the weight is added, not the slope of its penalty.",
        "Can what you add be negative for a negative weight?",
        (
            _layers(lambda param, grad, decay: grad + decay * param**2),
            _layers(lambda param, grad, decay: grad + decay / 2 * param**2),
        ),
    ),
    Mistake(
        "decayed_gradients",
        "sign_for_slope",
        "Each weight pays the same, whatever its size: that is the slope of |w|, not of w * w.",
        "Does your penalty pull harder at a larger weight?",
        (
            _layers(lambda param, grad, decay: grad + decay * np.sign(param)),
            _layers(lambda param, grad, decay: grad + decay * np.abs(param)),
            _layers(lambda param, grad, decay: grad + decay),
        ),
    ),
    Mistake(
        "decayed_gradients",
        "penalty_for_slope",
        "The penalty itself, one number, is added to the gradients; its slope is asked for.",
        "Is what you add the same for each weight of a table?",
        (
            _of_all_weights,
            _penalty_everywhere,
            _layers(lambda param, grad, decay: grad + decay / 2 * np.sum(param**2)),
            _layers(lambda param, grad, decay: grad + decay * np.sum(param**2)),
            _layers(lambda param, grad, decay: grad + decay * np.sum(param)),
        ),
    ),
    Mistake(
        "decayed_gradients",
        "gradient_lost",
        "The penalty's slope stands alone; the gradient of the loss belongs there, too.",
        "Where do the grads go that you are given?",
        (
            _layers(lambda param, grad, decay: decay * param),
            _layers(lambda param, grad, decay: decay * param, lambda param, grad, decay: np.zeros_like(grad)),
        ),
    ),
    Mistake(
        "decayed_gradients",
        "gradient_scaled",
        "The gradient is multiplied; the penalty depends on the weight, not on its gradient.",
        "Which of the two arrays does decay multiply?",
        (
            _layers(lambda param, grad, decay: grad * (1 + decay)),
            _layers(lambda param, grad, decay: grad * (1 - decay)),
            _layers(lambda param, grad, decay: decay * grad),
            _layers(lambda param, grad, decay: param + decay * grad),
        ),
    ),
    Mistake(
        "decayed_gradients",
        "weights_returned",
        "It gives back shrunken weights; gradients are asked for.",
        "What does step expect as its second argument?",
        (
            _layers(lambda param, grad, decay: param * (1 - decay), lambda param, grad, decay: param.copy()),
            _layers(lambda param, grad, decay: param - decay * param, lambda param, grad, decay: grad.copy()),
            _layers(lambda param, grad, decay: param - decay * grad, lambda param, grad, decay: param - decay * grad),
            _layers(lambda param, grad, decay: param - (grad + decay * param), lambda param, grad, decay: param - grad),
            _layers(lambda param, grad, decay: param * (1 - decay), lambda param, grad, decay: grad.copy()),
        ),
    ),
    Mistake(
        "decayed_gradients",
        "averaged",
        "The penalty is divided by the number of weights; it sums over them.",
        "Does the penalty contain a mean?",
        (
            _layers(lambda param, grad, decay: grad + decay * param / param.size),
            _layers(lambda param, grad, decay: grad + decay * param / len(param)),
        ),
    ),
    Mistake(
        "decayed_gradients",
        "first_layer_only",
        "Only the weights of the first layer pay.",
        "In a list of six arrays, which ones are weights?",
        (_some(lambda k, n: k == 0),),
    ),
    Mistake(
        "decayed_gradients",
        "last_layer_left_out",
        "The weights of the last layer do not pay.",
        "In a list of six arrays, which ones are weights?",
        (_some(lambda k, n: k % 2 == 0 and k < n - 2),),
    ),
    Mistake(
        "decayed_gradients",
        "first_half_for_weights",
        "It takes the first half of the list for the weights; weights and biases stand in turn.",
        "In [W1, b1, W2, b2], what is at index 1?",
        (_some(lambda k, n: k < n // 2),),
    ),
    Mistake(
        "decayed_gradients",
        "biases_left_out",
        "The gradients of the biases are missing in the list.",
        "How many arrays does the list hold that you are given, and how many yours?",
        (_without_biases,),
    ),
    Mistake(
        "decayed_gradients",
        "biases_shared",
        "The gradients of the biases are the caller's own arrays; the result has to be new ones.",
        "What happens to grads when somebody writes into your result?",
        (_layers(_right, lambda param, grad, decay: grad),),
        reads_as="shares_memory",
    ),
    Mistake(
        "decayed_gradients",
        "argument_overwritten",
        "It writes into the list or the arrays that it is given, so the caller's gradients have changed.",
        "Does grads[k] += ... make a new array, or write into the old one?",
        (_overwritten, _list_overwritten),
        reads_as="changed_input",
    ),
)
