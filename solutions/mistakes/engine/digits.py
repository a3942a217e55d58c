"""Lesson 12: what goes wrong in fit_digits. The order is the precedence when several fit."""

from solutions.mistakes.mistake import Mistake
from solutions.mistakes.training.chances import generator_of_its_own
from solutions.reference.descent import descent_step
from solutions.reference.engine import loss_and_gradients
from solutions.reference.optimizers import adam_step
from solutions.reference.training import fit, initialize, train_epoch

SIZES = [64, 48, 10]


def _descent(rate):
    return lambda: lambda params, grads: descent_step(params, grads, rate)


def _adam(rate):
    def fresh():
        kept = {"state": None}

        def step(params, grads):
            params, kept["state"] = adam_step(params, grads, kept["state"], rate)
            return params

        return step

    return fresh


USUAL = _adam(0.01)


def _uphill(params, grads):
    return [param + 0.1 * grad for param, grad in zip(params, grads, strict=True)]


def _recipe(
    start=initialize,
    steps=USUAL,
    epochs=5,
    examples=lambda X, y, rng: (X, y),
    returned=lambda best, history: best,
    chance=lambda rng: rng,
):
    def fit_digits(X, y, X_val, y_val, rng):
        rng = chance(rng)
        params = start(SIZES, rng)
        X, y = examples(X, y, rng)
        best, history = fit(params, X, y, X_val, y_val, loss_and_gradients, steps(), epochs, 64, 5, rng)
        return returned(best, history)

    return fit_digits


def _zeros(sizes, rng):
    return [0.0 * part for part in initialize(sizes, rng)]


def _huge(sizes, rng):
    return [part * 1e200 for part in initialize(sizes, rng)]


def _last_of_a_wild_training(X, y, X_val, y_val, rng):
    params = initialize(SIZES, rng)
    for _ in range(2):
        params = train_epoch(params, X, y, loss_and_gradients, lambda p, g: descent_step(p, g, 1e200), 64, rng)
    return params


def _overwritten(X, y, X_val, y_val, rng):
    X /= 2.0
    X_val /= 2.0
    return _recipe()(X, y, X_val, y_val, rng)


def _everything_shuffled(X, y, X_val, y_val, rng):
    order = rng.permutation(len(X))
    X[:], y[:] = X[order], y[order]
    return _recipe()(X, y, X_val, y_val, rng)


FIT_DIGITS = (
    Mistake(
        "fit_digits",
        "no_network_returned",
        "What it gives back is no network: a list of all weights and biases in order, and nothing else, is asked for.",
        "How many results does fit have, which one is the network, and which of your lines hands it back?",
        (
            lambda X, y, X_val, y_val, rng: None,
            _recipe(returned=lambda best, history: (best, history), epochs=1),
            _recipe(returned=lambda best, history: history, epochs=1),
            _recipe(returned=lambda best, history: best[::2], epochs=1),
        ),
    ),
    Mistake(
        "fit_digits",
        "starts_with_zeros",
        "The weights start at 0, so no hidden unit differs from another, and the network gives one answer to all.",
        "With weights of 0, what does every hidden unit give, and what comes back to it?",
        (_recipe(start=_zeros), _recipe(start=_zeros, steps=_descent(0.3), epochs=2)),
    ),
    Mistake(
        "fit_digits",
        "runs_away",
        "The numbers grow without limit until they are infinite, or no numbers at all.",
        "What does the history of losses say: does it fall, or jump, or end in nan?",
        (_last_of_a_wild_training, _recipe(start=_huge, epochs=0)),
    ),
    Mistake(
        "fit_digits",
        "learns_nothing",
        "The network reads no better than somebody who guesses, so nothing has been learned.",
        "Does the validation loss fall from its first value at all?",
        (
            _recipe(epochs=0),
            _recipe(steps=_descent(1e-6), epochs=2),
            _recipe(steps=lambda: _uphill, epochs=2),
            _recipe(examples=lambda X, y, rng: (X, rng.permutation(y)), epochs=2),
        ),
    ),
    Mistake(
        "fit_digits",
        "learns_too_little",
        "The network has learned, but far too little.",
        "Does the validation loss still fall when your training ends?",
        (_recipe(steps=_descent(0.02), epochs=2), _recipe(epochs=10, examples=lambda X, y, rng: (X[:12], y[:12]))),
    ),
    Mistake(
        "fit_digits",
        "stops_short_of_the_goal",
        "The network reads most pictures, and not yet 95 %.",
        "What has more room: the number of epochs, the rate, the number of hidden units?",
        (_recipe(steps=_descent(0.1), epochs=2), _recipe(steps=_adam(0.001), epochs=5)),
    ),
    Mistake(
        "fit_digits",
        "chance_of_its_own",
        "It takes its chance from another place than rng, so the same state gives another network.",
        "Which of your lines hand rng on?",
        (
            _recipe(chance=lambda rng: generator_of_its_own()),
            _recipe(start=lambda sizes, rng: initialize(sizes, generator_of_its_own())),
        ),
    ),
    Mistake(
        "fit_digits",
        "argument_overwritten",
        "It writes into the arrays that it is given, so the caller's pictures or labels have changed.",
        "Does X /= ... make a new array, or write into the old one?",
        (_overwritten, _everything_shuffled),
        reads_as="changed_input",
    ),
)
