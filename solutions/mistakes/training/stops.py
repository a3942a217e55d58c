"""Lesson 09: what goes wrong with a training that stops by itself."""

from solutions.mistakes.mistake import Mistake
from solutions.reference.training import train_epoch


def _copied(params):
    return [part.copy() for part in params]


def _fit(
    better=lambda losses, best: losses[-1] < losses[best],
    stop=lambda losses, best, patience: len(losses) - 1 - best >= patience,
    measured=lambda X, y, X_val, y_val: (X_val, y_val),
    trained=lambda X, y, X_val, y_val: (X, y),
    keep=_copied,
    given=_copied,
    returned=lambda best, last, losses: (best, losses),
    most=lambda epochs: epochs,
    start_from=lambda params, start, best: params,
):
    """The piece with one of its decisions changed."""

    def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
        params, place = given(params), measured(X, y, X_val, y_val)
        start, losses = params, [loss_and_grads(params, *place)[0]]
        best, best_params = 0, keep(params)
        for _ in range(most(epochs)):
            if stop(losses, best, patience):
                break
            data = trained(X, y, X_val, y_val)
            params = start_from(params, start, best_params)
            params = train_epoch(params, *data, loss_and_grads, step, batch_size, rng)
            losses.append(loss_and_grads(params, *place)[0])
            if better(losses, best):
                best, best_params = len(losses) - 1, keep(params)
        return returned(best_params, params, losses)

    return fit


def _without_the_start(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params, losses, best, best_params = _copied(params), [], 0, None
    for _ in range(epochs):
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        losses.append(loss_and_grads(params, X_val, y_val)[0])
        if losses[-1] <= min(losses):
            best, best_params = len(losses) - 1, _copied(params)
        if len(losses) - 1 - best >= patience:
            break
    return best_params, losses


def _start_never_best(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    losses = [loss_and_grads(params, X_val, y_val)[0]]
    rest = _without_the_start(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng)
    return rest[0] or _copied(params), losses + rest[1]


def _start_not_in_history(*arguments):
    return _fit(returned=lambda best, last, losses: (best, losses[1:]))(*arguments)


def _waiting(reset):
    """Counts epochs without a new best; `reset` says whether a new best sets the count back."""

    def fit(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
        params, waited = _copied(params), 0
        losses, best_params = [loss_and_grads(params, X_val, y_val)[0]], _copied(params)
        for _ in range(epochs):
            params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
            loss = loss_and_grads(params, X_val, y_val)[0]
            if loss < min(losses):
                best_params, waited = _copied(params), 0 if reset else waited
            else:
                waited += 1
            losses.append(loss)
            if waited >= patience:
                break
        return best_params, losses

    return fit


def _kept_too_early(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    params, best = _copied(params), 0
    losses, best_params = [loss_and_grads(params, X_val, y_val)[0]], _copied(params)
    while len(losses) <= epochs and len(losses) - 1 - best < patience:
        before = _copied(params)
        params = train_epoch(params, X, y, loss_and_grads, step, batch_size, rng)
        losses.append(loss_and_grads(params, X_val, y_val)[0])
        if losses[-1] < losses[best]:
            best, best_params = len(losses) - 1, before
    return best_params, losses


def _both_losses(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    pairs = []

    def watched(at, X_seen, y_seen):
        loss, grads = loss_and_grads(at, X_seen, y_seen)
        if X_seen is X_val:
            pairs.append((loss_and_grads(at, X, y)[0], loss))
        return loss, grads

    best, _ = _fit()(params, X, y, X_val, y_val, watched, step, epochs, batch_size, patience, rng)
    return best, pairs


def _untrained(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng):
    loss = loss_and_grads(params, X_val, y_val)[0]
    return _copied(params), [loss] * (min(epochs, patience) + 1)


FIT = (
    Mistake(
        "fit",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng: None,),
    ),
    Mistake(
        "fit",
        "last_for_best",
        "It gives back the parameters after the last epoch; those with the least loss are asked for.",
        "Which parameters does your code keep when a later loss is larger?",
        (_fit(returned=lambda best, last, losses: (last, losses)),),
    ),
    Mistake(
        "fit",
        "best_not_copied",
        "The best parameters are kept under a second name only; a step that writes into the arrays changes them, too.",
        "After best = params, how many arrays are there?",
        (
            _fit(keep=lambda params: params),
            _fit(keep=list),
            _fit(keep=lambda params: params, given=lambda params: params),
            _fit(keep=list, given=lambda params: params),
        ),
    ),
    Mistake(
        "fit",
        "start_not_copied",
        "The training begins with the caller's own arrays; a step that writes into what it gets changes them.",
        "Which arrays does the first step get: the caller's, or yours?",
        (_fit(given=lambda params: params), _fit(given=list)),
    ),
    Mistake(
        "fit",
        "measured_on_training_data",
        "The losses are those of the training data; the validation data has to decide.",
        "Which data does loss_and_grads get behind each epoch?",
        (_fit(measured=lambda X, y, X_val, y_val: (X, y)),),
    ),
    Mistake(
        "fit",
        "labels_of_the_other_data",
        "Validation examples come with training labels, or the other way round.",
        "Which labels belong to X_val?",
        (
            _fit(measured=lambda X, y, X_val, y_val: (X_val, y)),
            _fit(measured=lambda X, y, X_val, y_val: (X, y_val)),
        ),
    ),
    Mistake(
        "fit",
        "trained_on_validation_data",
        "It trains on the validation data, which then has nothing to say any more.",
        "Which data does train_epoch get?",
        (
            _fit(trained=lambda X, y, X_val, y_val: (X_val, y_val)),
            _fit(trained=lambda X, y, X_val, y_val: (X_val, y_val), measured=lambda X, y, X_val, y_val: (X, y)),
        ),
    ),
    Mistake(
        "fit",
        "latest_of_equal_ones",
        "Of equal losses the latest counts as best; it has to be the earliest.",
        "Is a loss that is equal to the best one a new best?",
        (_fit(better=lambda losses, best: losses[-1] <= losses[best]),),
    ),
    Mistake(
        "fit",
        "start_left_out",
        "The start does not count: its loss is missing in the history, or it can never be the best.",
        "What is history[0], and what if training makes everything worse?",
        (_without_the_start, _start_never_best, _start_not_in_history),
    ),
    Mistake(
        "fit",
        "never_stops_early",
        "It trains for all epochs, whatever happens.",
        "Where does your code use patience?",
        (_fit(stop=lambda losses, best, patience: False),),
    ),
    Mistake(
        "fit",
        "stops_one_epoch_late",
        "It stops one epoch later than patience says.",
        "With a patience of 1, after how many epochs without a new best does it stop?",
        (_fit(stop=lambda losses, best, patience: len(losses) - 1 - best > patience),),
    ),
    Mistake(
        "fit",
        "stops_one_epoch_early",
        "It stops one epoch sooner than patience says.",
        "With a patience of 2, after how many epochs without a new best does it stop?",
        (
            _fit(stop=lambda losses, best, patience: len(losses) - best >= patience),
            _fit(stop=lambda losses, best, patience: len(losses) > 1 and len(losses) - best >= patience),
        ),
    ),
    Mistake(
        "fit",
        "stops_at_the_first_rise",
        "It stops at the first epoch without a new best, whatever patience says.",
        "Where does your code use patience?",
        (_fit(stop=lambda losses, best, patience: len(losses) - 1 > best),),
    ),
    Mistake(
        "fit",
        "waiting_never_reset",
        "It counts all epochs without a new best, not those in a row.",
        "What happens to your count when a new best comes?",
        (_waiting(reset=False),),
    ),
    Mistake(
        "fit",
        "compared_with_the_epoch_before",
        "Each loss is compared with the one before it; the best so far is what counts.",
        "Losses 3, 2, 4, 3: is the last one a new best?",
        (_fit(better=lambda losses, best: losses[-1] < losses[-2]),),
    ),
    Mistake(
        "fit",
        "compared_with_the_start",
        "Each loss is compared with the one at the start; the best so far is what counts.",
        "Losses 3, 1, 2: is the last one a new best?",
        (_fit(better=lambda losses, best: losses[-1] < losses[0]),),
    ),
    Mistake(
        "fit",
        "largest_for_least",
        "The parameters with the largest loss are kept as the best.",
        "Is a large loss good, or bad?",
        (_fit(better=lambda losses, best: losses[-1] > losses[best]),),
    ),
    Mistake(
        "fit",
        "kept_from_before_the_epoch",
        "What is kept are the parameters from before the epoch that made the best loss.",
        "To which parameters does the loss belong that you have just measured?",
        (_kept_too_early,),
    ),
    Mistake(
        "fit",
        "one_epoch_too_many",
        "It trains one epoch more than epochs says.",
        "With epochs 0, how many losses should the history hold?",
        (_fit(most=lambda epochs: epochs + 1),),
    ),
    Mistake(
        "fit",
        "one_epoch_too_few",
        "It trains one epoch less than epochs says.",
        "With epochs 4, how many losses should the history hold when it never stops early?",
        (_fit(most=lambda epochs: epochs - 1),),
    ),
    Mistake(
        "fit",
        "one_epoch_only",
        "It returns from inside of the loop, after the first epoch.",
        "Does return stand in the loop, or behind it?",
        (_fit(most=lambda epochs: min(epochs, 1)),),
    ),
    Mistake(
        "fit",
        "each_epoch_from_the_start",
        "Each epoch begins where the training began, so nothing adds up.",
        "Which params does train_epoch get in the second round of your loop?",
        (_fit(start_from=lambda params, start, best: start),),
    ),
    Mistake(
        "fit",
        "each_epoch_from_the_best",
        "Each epoch begins at the best parameters so far; it has to go on from the last ones.",
        "After an epoch that made things worse, where does yours go on?",
        (_fit(start_from=lambda params, start, best: best),),
    ),
    Mistake(
        "fit",
        "not_trained",
        "The parameters never move: what train_epoch gives back is lost, or it is never called.",
        "Where do the parameters go that train_epoch returns?",
        (_untrained,),
    ),
    Mistake(
        "fit",
        "history_of_both",
        "The history holds training losses as well; only those of the validation data are asked for.",
        "How many numbers belong to each epoch?",
        (_both_losses,),
    ),
    Mistake(
        "fit",
        "best_loss_for_history",
        "The second result is the least loss alone; the whole history is asked for.",
        "How many losses does the caller need to draw a curve?",
        (
            _fit(returned=lambda best, last, losses: (best, min(losses))),
            _fit(returned=lambda best, last, losses: (best, losses[-1])),
        ),
    ),
    Mistake(
        "fit",
        "history_cut_at_the_best",
        "The history ends at the best epoch; those after it belong there, too.",
        "How can the caller see that the loss has risen?",
        (_fit(returned=lambda best, last, losses: (best, losses[: losses.index(min(losses)) + 1])),),
    ),
    Mistake(
        "fit",
        "params_alone",
        "It gives back the parameters alone; the history is the second result.",
        "What stands behind return: one thing, or two?",
        (_fit(returned=lambda best, last, losses: best),),
    ),
    Mistake(
        "fit",
        "order_swapped",
        "The history comes first; it is the second result.",
        "What does the caller store under the name best_params?",
        (_fit(returned=lambda best, last, losses: (losses, best)),),
    ),
)
