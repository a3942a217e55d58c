"""Lesson 09: what goes wrong with one pass through the data."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.mistakes.training.chances import generator_of_its_own
from solutions.mistakes.training.deals import DEALS, epoch, in_order
from solutions.reference.descent import minibatches


def _walk(visit, end=lambda params, start, extra: params):
    """Right batches; `visit(params, start, batch, ask, step, kept)` gives the next params and what is kept."""

    def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
        start, kept = params, None
        for batch in minibatches(len(X), batch_size, rng):

            def ask(at, batch=batch):
                return loss_and_grads(at, X[batch], y[batch])

            params, kept = visit(params, start, ask, step, kept)
        return end(params, start, kept)

    return train_epoch


def _at_the_start(params, start, ask, step, kept):
    return step(params, ask(start)[1]), None


def _from_the_start(params, start, ask, step, kept):
    return step(start, ask(start)[1]), None


def _result_dropped(params, start, ask, step, kept):
    step(params, ask(params)[1])
    return params, None


def _not_zeroed(params, start, ask, step, kept):
    grads = ask(params)[1]
    total = grads if kept is None else [a + b for a, b in zip(kept, grads, strict=True)]
    return step(params, total), total


def _of_the_batch_before(params, start, ask, step, kept):
    grads = ask(params)[1]
    return step(params, grads if kept is None else kept), grads


def _stepped_twice(params, start, ask, step, kept):
    grads = ask(params)[1]
    return step(step(params, grads), grads), None


def _after_the_step(params, start, ask, step, kept):
    return step(params, ask(step(params, ask(params)[1]))[1]), None


def _from_zero_gradients(params, start, ask, step, kept):
    params = step(params, kept or [np.zeros_like(part) for part in params])
    return params, ask(params)[1]


def _asked_again(params, start, ask, step, kept):
    params = step(params, ask(params)[1])
    return step(params, ask(params)[1]), None


def _loss_stepped(params, start, ask, step, kept):
    return step(params, ask(params)[0]), None


def _loss_in_every_place(params, start, ask, step, kept):
    return step(params, [ask(params)[0]] * len(params)), None


def _loss_in_every_shape(params, start, ask, step, kept):
    loss = ask(params)[0]
    return step(params, [np.full(part.shape, loss) for part in params]), None


def _pair_stepped(params, start, ask, step, kept):
    return step(params, ask(params)), None


def _step_turned(params, start, ask, step, kept):
    return step(ask(params)[1], params), None


def _own_step(rate):
    def visit(params, start, ask, step, kept):
        return [part - rate * grad for part, grad in zip(params, ask(params)[1], strict=True)], None

    return visit


def _summed_up(scale):
    """All gradients at the start, added up or averaged, and one step with them."""

    def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
        batches = minibatches(len(X), batch_size, rng)
        found = [loss_and_grads(params, X[batch], y[batch])[1] for batch in batches]
        return step(params, [sum(parts) * scale(len(batches)) for parts in zip(*found, strict=True)])

    return train_epoch


def _losses_kept(params, start, ask, step, kept):
    loss, grads = ask(params)
    return step(params, grads), [*(kept or []), loss]


def _first_batch_only(params, X, y, loss_and_grads, step, batch_size, rng):
    batch = minibatches(len(X), batch_size, rng)[0]
    return step(params, loss_and_grads(params, X[batch], y[batch])[1])


def _grads_returned(params, start, ask, step, kept):
    grads = ask(params)[1]
    return step(params, grads), grads


def _list_overwritten(params, X, y, loss_and_grads, step, batch_size, rng):
    for batch in minibatches(len(X), batch_size, rng):
        params[:] = step(params, loss_and_grads(params, X[batch], y[batch])[1])
    return params


def _arrays_overwritten(params, X, y, loss_and_grads, step, batch_size, rng):
    for batch in minibatches(len(X), batch_size, rng):
        for part, new in zip(params, step(params, loss_and_grads(params, X[batch], y[batch])[1]), strict=True):
            part[...] = new
    return params


def _data_overwritten(params, X, y, loss_and_grads, step, batch_size, rng):
    order = rng.permutation(len(X))
    X[:], y[:] = X[order], y[order]
    return epoch(in_order)(params, X, y, loss_and_grads, step, batch_size, rng)


TRAIN_EPOCH = (
    Mistake(
        "train_epoch",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda params, X, y, loss_and_grads, step, batch_size, rng: None,),
    ),
    Mistake(
        "train_epoch",
        "argument_overwritten",
        "It writes into the arrays or the list that it is given, so the caller's data or parameters have changed.",
        "Which of your lines writes into something that was there before?",
        (_list_overwritten, _arrays_overwritten, _data_overwritten),
        reads_as="changed_input",
    ),
    *DEALS,
    Mistake(
        "train_epoch",
        "first_batch_only",
        "It returns from inside of the loop, after the first batch.",
        "Does return stand in the loop, or behind it?",
        (_first_batch_only,),
    ),
    Mistake(
        "train_epoch",
        "gradients_at_the_start",
        "All gradients are taken where the epoch started; each belongs to where the last step led.",
        "Which params does loss_and_grads get in the second round of your loop?",
        (_walk(_at_the_start),),
    ),
    Mistake(
        "train_epoch",
        "each_step_from_the_start",
        "Each step goes from where the epoch started, so only the last one counts.",
        "Which params does step get in the second round of your loop?",
        (_walk(_from_the_start),),
    ),
    Mistake(
        "train_epoch",
        "step_result_dropped",
        "What step gives back is not kept, so nothing moves.",
        "Where do the new parameters go that step returns?",
        (_walk(_result_dropped),),
    ),
    Mistake(
        "train_epoch",
        "gradients_not_zeroed",
        "Each step uses the gradients of all batches so far, added up.",
        "What is left of the first batch's gradient when the second one's arrives?",
        (_walk(_not_zeroed),),
    ),
    Mistake(
        "train_epoch",
        "gradients_of_the_batch_before",
        "Each step uses the gradient of the batch before its own.",
        "Which comes first in your loop: computing the gradient, or using it?",
        (_walk(_of_the_batch_before),),
    ),
    Mistake(
        "train_epoch",
        "gradient_after_the_step",
        "The gradient is taken after a step and used for another one; it belongs to the parameters before the step.",
        "At which parameters is the gradient computed that you hand to step?",
        (_walk(_after_the_step), _walk(_from_zero_gradients)),
    ),
    Mistake(
        "train_epoch",
        "two_steps_a_batch",
        "Each batch makes two steps.",
        "How often is step called in one round of your loop?",
        (_walk(_stepped_twice), _walk(_asked_again)),
    ),
    Mistake(
        "train_epoch",
        "one_step_at_the_end",
        "The gradients of all batches are collected for a single step at the end.",
        "How often is step called for 10 batches?",
        (_summed_up(lambda n: 1.0), _summed_up(lambda n: 1.0 / n)),
    ),
    Mistake(
        "train_epoch",
        "loss_for_gradients",
        "step gets the loss, or the pair of loss and gradients, where the gradients belong.",
        "What are the two results of loss_and_grads, in order?",
        (_walk(_loss_stepped), _walk(_loss_in_every_place), _walk(_loss_in_every_shape), _walk(_pair_stepped)),
    ),
    Mistake(
        "train_epoch",
        "step_arguments_swapped",
        "step gets the gradients first; it takes params, then grads.",
        "In which order does step take its arguments?",
        (_walk(_step_turned),),
    ),
    Mistake(
        "train_epoch",
        "step_of_its_own",
        "It moves the parameters by a rule of its own; the rule comes as step.",
        "Where does your code call step?",
        tuple(_walk(_own_step(rate)) for rate in (0.1, 0.01, 1.0, 0.5, 0.001)),
    ),
    Mistake(
        "train_epoch",
        "losses_returned_too",
        "It gives back losses beside the parameters; only the parameters are asked for.",
        "What will the next epoch get as its params?",
        (
            _walk(_losses_kept, lambda params, start, losses: (params, float(np.mean(losses)))),
            _walk(_losses_kept, lambda params, start, losses: (params, losses)),
            _walk(_losses_kept, lambda params, start, losses: (params, losses[-1])),
            _walk(_losses_kept, lambda params, start, losses: losses),
            _walk(_losses_kept, lambda params, start, losses: float(np.mean(losses))),
        ),
    ),
    Mistake(
        "train_epoch",
        "gradients_returned",
        "It gives back the last gradients, not the parameters.",
        "Which name stands behind return?",
        (_walk(_grads_returned, lambda params, start, grads: grads),),
    ),
    Mistake(
        "train_epoch",
        "chance_of_its_own",
        "It takes its chance from another place than rng.",
        "Which of your lines asks rng for an order?",
        (
            epoch(lambda n, size, rng: minibatches(n, size, generator_of_its_own())),
            epoch(lambda n, size, rng: _cut(np.random.permutation(n), size)),
        ),
    ),
    Mistake(
        "train_epoch",
        "same_order_every_time",
        "A state of its own makes the order the same in every epoch.",
        "What differs between the first epoch and the second one?",
        (
            epoch(lambda n, size, rng: minibatches(n, size, np.random.default_rng(0))),
            epoch(lambda n, size, rng: minibatches(n, size, np.random.default_rng(1))),
            epoch(lambda n, size, rng: minibatches(n, size, np.random.default_rng(42))),
        ),
    ),
)


def _cut(order, size):
    return [order[start : start + size] for start in range(0, len(order), size)]
