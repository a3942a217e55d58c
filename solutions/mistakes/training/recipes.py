"""Lesson 09: what goes wrong with a recipe for the digits."""

from solutions.mistakes.mistake import Mistake
from solutions.mistakes.training.chances import generator_of_its_own
from solutions.reference.backprop import mlp_backward, mlp_forward
from solutions.reference.descent import descent_step
from solutions.reference.losses import cross_entropy
from solutions.reference.training import decayed_gradients, fit, initialize, train_epoch

SIZES = [64, 32, 10]


def _loss(params, X, y):
    logits, cache = mlp_forward(params, X)
    return cross_entropy(logits, y), mlp_backward(params, cache, y)


def _stepping(rate, decay=0.0):
    return lambda params, grads: descent_step(params, decayed_gradients(params, grads, decay), rate)


def _recipe(
    start=initialize,
    rate=0.2,
    epochs=10,
    decay=0.0,
    examples=lambda X, y, rng: (X, y),
    returned=lambda best, history: best,
    chance=lambda rng: rng,
):
    def train_digits(X, y, X_val, y_val, rng):
        rng = chance(rng)
        params = start(SIZES, rng)
        X, y = examples(X, y, rng)
        best, history = fit(params, X, y, X_val, y_val, _loss, _stepping(rate, decay), epochs, 32, 5, rng)
        return returned(best, history)

    return train_digits


def _zeros(sizes, rng):
    return [0.0 * part for part in initialize(sizes, rng)]


def _huge(sizes, rng):
    return [part * 1e200 for part in initialize(sizes, rng)]


def _last_of_a_wild_training(X, y, X_val, y_val, rng):
    params = initialize(SIZES, rng)
    for _ in range(3):
        params = train_epoch(params, X, y, _loss, _stepping(1e3, 1.0), 32, rng)
    return params


def _overwritten(X, y, X_val, y_val, rng):
    X /= 2.0
    X_val /= 2.0
    return _recipe()(X, y, X_val, y_val, rng)


def _everything_shuffled(X, y, X_val, y_val, rng):
    order = rng.permutation(len(X))
    X[:], y[:] = X[order], y[order]
    return _recipe()(X, y, X_val, y_val, rng)


TRAIN_DIGITS = (
    Mistake(
        "train_digits",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda X, y, X_val, y_val, rng: None,),
    ),
    Mistake(
        "train_digits",
        "history_beside_params",
        "It gives back what fit gives, parameters and history; the parameters alone are asked for.",
        "How many results does fit have, and which one is the network?",
        (
            _recipe(returned=lambda best, history: (best, history), epochs=1),
            _recipe(returned=lambda best, history: history, epochs=1),
        ),
    ),
    Mistake(
        "train_digits",
        "weights_alone",
        "The biases are missing in what it gives back.",
        "How many arrays does a layer have?",
        (_recipe(returned=lambda best, history: best[::2], epochs=1),),
    ),
    Mistake(
        "train_digits",
        "starts_with_zeros",
        "The weights start at 0, so no hidden unit differs from another, and the network gives one answer to all.",
        "With weights of 0, what does every hidden unit give, and what comes back to it?",
        (_recipe(start=_zeros), _recipe(start=_zeros, epochs=2)),
    ),
    Mistake(
        "train_digits",
        "runs_away",
        "The numbers grow without limit until they are infinite, or no numbers at all.",
        "What does the history of losses say: does it fall, or jump, or end in nan?",
        (_last_of_a_wild_training, _recipe(start=_huge, epochs=0)),
    ),
    Mistake(
        "train_digits",
        "learns_nothing",
        "The network reads no better than somebody who guesses, so nothing has been learned.",
        "Does the validation loss fall from its first value at all?",
        (
            _recipe(epochs=0),
            _recipe(rate=1e-6, epochs=3),
            _recipe(rate=-0.1, epochs=2),
            _recipe(examples=lambda X, y, rng: (X, rng.permutation(y)), epochs=3),
        ),
    ),
    Mistake(
        "train_digits",
        "learns_too_little",
        "The network has learned, but far too little: it reads less than two thirds.",
        "Does the validation loss still fall when your training ends?",
        (_recipe(rate=0.01, epochs=2), _recipe(epochs=10, examples=lambda X, y, rng: (X[:25], y[:25]))),
    ),
    Mistake(
        "train_digits",
        "stops_short_of_the_goal",
        "The network reads most pictures, and not yet 95 %.",
        "What has more room: the number of epochs, the rate, the number of hidden units?",
        (_recipe(rate=0.05, epochs=2), _recipe(rate=0.03, epochs=3)),
    ),
    Mistake(
        "train_digits",
        "chance_of_its_own",
        "It takes its chance from another place than rng, so the same state gives another network.",
        "Which of your lines hand rng on?",
        (
            _recipe(chance=lambda rng: generator_of_its_own()),
            _recipe(start=lambda sizes, rng: initialize(sizes, generator_of_its_own())),
        ),
    ),
    Mistake(
        "train_digits",
        "argument_overwritten",
        "It writes into the arrays that it is given, so the caller's pictures or labels have changed.",
        "Does X /= ... make a new array, or write into the old one?",
        (_overwritten, _everything_shuffled),
        reads_as="changed_input",
    ),
)
