"""Lesson 09: what goes wrong when the examples of an epoch are dealt out in batches."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.reference.descent import minibatches


def epoch(deal=minibatches, examples=lambda X, y, batch, rng: (X[batch], y[batch])):
    """The piece with another way to deal batches, or to take examples out."""

    def train_epoch(params, X, y, loss_and_grads, step, batch_size, rng):
        for batch in deal(len(X), batch_size, rng):
            _, grads = loss_and_grads(params, *examples(X, y, batch, rng))
            params = step(params, grads)
        return params

    return train_epoch


def in_order(n, batch_size, rng):
    return [np.arange(start, min(start + batch_size, n)) for start in range(0, n, batch_size)]


def _blocks_in_another_order(n, batch_size, rng):
    batches = in_order(n, batch_size, rng)
    return [batches[k] for k in rng.permutation(len(batches))]


def _full_batches_only(n, batch_size, rng):
    return [batch for batch in minibatches(n, batch_size, rng) if len(batch) == batch_size]


def _drawn_anew(n, batch_size, rng):
    return [rng.integers(n, size=len(batch)) for batch in minibatches(n, batch_size, rng)]


def _choices(n, batch_size, rng):
    return [rng.choice(n, size=min(batch_size, n), replace=False) for _ in range(-(-n // batch_size))]


def _overlapping(n, batch_size, rng):
    order = rng.permutation(n)
    return [order[start : start + batch_size] for start in range(n)]


def _one_too_many(n, batch_size, rng):
    order = rng.permutation(n)
    return [order[start : start + batch_size + 1] for start in range(0, n, batch_size)]


def _half_a_batch_on(n, batch_size, rng):
    order = rng.permutation(n)
    return [order[start : start + batch_size] for start in range(0, n, max(1, batch_size // 2))]


def _drawn_at_once(n, batch_size, rng):
    drawn = rng.integers(n, size=n)
    return [drawn[start : start + batch_size] for start in range(0, n, batch_size)]


def _drawn_one_by_one(n, batch_size, rng):
    return [rng.integers(n, size=min(batch_size, n - start)) for start in range(0, n, batch_size)]


def _so_many_batches(n, batch_size, rng):
    return np.array_split(rng.permutation(n), min(batch_size, n))


def _twice(n, batch_size, rng):
    return minibatches(n, batch_size, rng) + minibatches(n, batch_size, rng)


def _apart(params, X, y, loss_and_grads, step, batch_size, rng):
    return epoch()(
        params, X[rng.permutation(len(X))], y[rng.permutation(len(X))], loss_and_grads, step, batch_size, rng
    )


def _labels_in_order(params, X, y, loss_and_grads, step, batch_size, rng):
    ordered = iter(in_order(len(X), batch_size, rng))
    return epoch(examples=lambda X, y, batch, rng: (X[batch], y[next(ordered)]))(
        params, X, y, loss_and_grads, step, batch_size, rng
    )


def _examples_in_order(params, X, y, loss_and_grads, step, batch_size, rng):
    ordered = iter(in_order(len(X), batch_size, rng))
    return epoch(examples=lambda X, y, batch, rng: (X[next(ordered)], y[batch]))(
        params, X, y, loss_and_grads, step, batch_size, rng
    )


def _two_deals(params, X, y, loss_and_grads, step, batch_size, rng):
    deals = zip(minibatches(len(X), batch_size, rng), minibatches(len(X), batch_size, rng), strict=True)
    for one, other in deals:
        _, grads = loss_and_grads(params, X[one], y[other])
        params = step(params, grads)
    return params


def _shuffled_in_place(params, X, y, loss_and_grads, step, batch_size, rng):
    rng.shuffle(X)
    rng.shuffle(y)
    return epoch(in_order)(params, X, y, loss_and_grads, step, batch_size, rng)


DEALS = (
    Mistake(
        "train_epoch",
        "never_shuffled",
        "The examples come in the same order in every epoch.",
        "If the data is sorted by its labels, which examples does your first batch hold?",
        (epoch(in_order), epoch(lambda n, size, rng: in_order(n, size, rng)[::-1])),
    ),
    Mistake(
        "train_epoch",
        "blocks_shuffled",
        "Only the order of the batches changes; the same examples always come together.",
        "Can example 0 and the last one ever be in one batch?",
        (epoch(_blocks_in_another_order),),
    ),
    Mistake(
        "train_epoch",
        "shuffled_apart",
        "Examples and labels are shuffled in different orders, so a picture gets another one's label.",
        "How many orders does your code draw, and which array uses which?",
        (_apart, _labels_in_order, _examples_in_order, _two_deals, _shuffled_in_place),
    ),
    Mistake(
        "train_epoch",
        "all_examples_each_time",
        "Each step sees all examples, not its batch.",
        "Which rows of X does loss_and_grads get in your loop?",
        (epoch(examples=lambda X, y, batch, rng: (X, y)),),
    ),
    Mistake(
        "train_epoch",
        "labels_not_cut",
        "The examples of a batch come with the labels of all.",
        "How many labels does loss_and_grads get for a batch of 4?",
        (epoch(examples=lambda X, y, batch, rng: (X[batch], y)),),
    ),
    Mistake(
        "train_epoch",
        "last_batch_dropped",
        "The short batch at the end is left out, so some examples are not learned from.",
        "With 10 examples and batches of 4, how many examples does your epoch see?",
        (epoch(_full_batches_only),),
    ),
    Mistake(
        "train_epoch",
        "batches_overlap",
        "Batches share examples; in an epoch each example comes once.",
        "By how much does the start of a batch move on in your loop?",
        (epoch(_overlapping), epoch(_one_too_many), epoch(_half_a_batch_on)),
    ),
    Mistake(
        "train_epoch",
        "drawn_with_repeats",
        "The examples of each batch are drawn anew, so some come twice in an epoch and others never.",
        "After your epoch, has every example been in a batch?",
        (epoch(_drawn_anew), epoch(_drawn_at_once), epoch(_drawn_one_by_one), epoch(_choices)),
    ),
    Mistake(
        "train_epoch",
        "size_taken_for_number",
        "It makes batch_size batches; each batch should have batch_size examples.",
        "With 100 examples and batch_size 10, how many are in a batch; and with batch_size 20?",
        (epoch(_so_many_batches),),
    ),
    Mistake(
        "train_epoch",
        "two_epochs",
        "It goes through the data twice.",
        "How often does each example come in one epoch?",
        (epoch(_twice),),
    ),
)
"""Mistakes of train_epoch that show in who is in which batch."""
