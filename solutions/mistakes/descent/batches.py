"""Lesson 05: what goes wrong with minibatches."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _cut(order, batch_size):
    return [order[start : start + batch_size] for start in range(0, len(order), batch_size)]


def _of_order(order_of):
    """The batches of `order_of(n, rng)`, in its order."""
    return lambda n, batch_size, rng: _cut(order_of(n, rng), batch_size)


def _blocks_shuffled(n, batch_size, rng):
    blocks = _cut(np.arange(n), batch_size)
    whole = [blocks[i] for i in rng.permutation(n // batch_size)]
    return whole + blocks[n // batch_size :]


def _shuffled_within_blocks(n, batch_size, rng):
    return [rng.permutation(block) for block in _cut(np.arange(n), batch_size)]


def _one_order_within_blocks(n, batch_size, rng):
    """One order of a batch, which every block is put in."""
    order = rng.permutation(batch_size)
    return [np.array([i for i in start + order if i < n]) for start in range(0, n, batch_size)]


def _filled_up(n, batch_size, rng):
    order = rng.permutation(n)
    return [np.take(order, range(start, start + batch_size), mode="wrap") for start in range(0, n, batch_size)]


def _drawn_anew(n, batch_size, rng):
    return [rng.permutation(n)[: min(batch_size, n - start)] for start in range(0, n, batch_size)]


MISTAKES = (
    Mistake(
        "minibatches",
        "never_shuffled",
        "The numbers stay in their order: nothing is shuffled.",
        "If the examples are sorted by label, what does the first batch hold?",
        (
            _of_order(lambda n, rng: np.arange(n)),
            lambda n, batch_size, rng: _cut(list(range(n)), batch_size) if rng.permutation(n) is not None else [],
        ),
    ),
    Mistake(
        "minibatches",
        "neighbors_stay_together",
        "Only the order of the batches is shuffled, or the order within each: neighbors stay in one batch.",
        "Can the examples 0 and n - 1 ever meet in one batch?",
        (_blocks_shuffled, _shuffled_within_blocks, _one_order_within_blocks),
    ),
    Mistake(
        "minibatches",
        "last_batch_dropped",
        "What remains after the last full batch is lost.",
        "For n = 10 and batch_size = 4, in which batch do the last two examples come?",
        (
            lambda n, batch_size, rng: _cut(rng.permutation(n)[: n // batch_size * batch_size], batch_size),
            lambda n, batch_size, rng: _cut(rng.permutation(n), batch_size)[:-1],
        ),
    ),
    Mistake(
        "minibatches",
        "batches_overlap",
        "Neighboring batches share numbers: the next batch has to start where the last one ended.",
        "If a batch ends at place 4, at which place does the next one start?",
        (
            lambda n, batch_size, rng: _overlapping(rng.permutation(n), batch_size, batch_size + 1),
            lambda n, batch_size, rng: _overlapping(rng.permutation(n), max(batch_size - 1, 1), batch_size),
            lambda n, batch_size, rng: _overlapping(rng.permutation(n), 1, batch_size),
            lambda n, batch_size, rng: _overlapping(rng.permutation(n), 1, batch_size, last=max(n - batch_size, 0)),
        ),
    ),
    Mistake(
        "minibatches",
        "drawn_anew_for_each_batch",
        "Each batch is drawn from all examples again, so some come twice and others never.",
        "How often is the order shuffled: once, or once for every batch?",
        (
            _drawn_anew,
            lambda n, batch_size, rng: [rng.permutation(n)[s : s + batch_size] for s in range(0, n, batch_size)],
            lambda n, batch_size, rng: [rng.permutation(n)[:batch_size] for _ in range(0, n, batch_size)],
            lambda n, batch_size, rng: [
                rng.choice(n, size=min(batch_size, n - start), replace=False) for start in range(0, n, batch_size)
            ],
        ),
    ),
    Mistake(
        "minibatches",
        "drawn_with_replacement",
        "The numbers are drawn one by one from all, so the same one can come again, even within a batch.",
        "After an example is dealt out, is it still in the pack?",
        (
            _of_order(lambda n, rng: rng.integers(n, size=n)),
            _of_order(lambda n, rng: rng.choice(n, size=n)),
        ),
    ),
    Mistake(
        "minibatches",
        "short_batch_filled_up",
        "The last batch is filled up with examples that were dealt out already.",
        "If each example counts once, how many are left for the last batch?",
        (_filled_up,),
    ),
    Mistake(
        "minibatches",
        "rest_joins_the_last_batch",
        "What remains is added to the last full batch, or the sizes are evened out.",
        "For n = 10 and batch_size = 4, which sizes should come: 4, 4, 2, or others?",
        (
            lambda n, batch_size, rng: np.array_split(rng.permutation(n), max(n // batch_size, 1)),
            lambda n, batch_size, rng: np.array_split(rng.permutation(n), -(-n // batch_size)),
            lambda n, batch_size, rng: _rest_joined(rng.permutation(n), batch_size),
        ),
    ),
    Mistake(
        "minibatches",
        "short_batch_first",
        "The short batch comes first; what remains belongs at the end.",
        "At which place of the list should the short batch stand?",
        (lambda n, batch_size, rng: [part[::-1] for part in _cut(rng.permutation(n)[::-1], batch_size)][::-1],),
    ),
    Mistake(
        "minibatches",
        "size_for_number",
        "It makes batch_size batches; batch_size says how many examples are in one.",
        "For n = 12 and batch_size = 3, how many batches should there be?",
        (
            lambda n, batch_size, rng: np.array_split(rng.permutation(n), batch_size),
            lambda n, batch_size, rng: [part for part in np.array_split(rng.permutation(n), batch_size) if len(part)],
            lambda n, batch_size, rng: _cut(rng.permutation(n), max(n // batch_size, 1)),
        ),
    ),
    Mistake(
        "minibatches",
        "counts_from_one",
        "The numbers run from 1 to n; an index runs from 0 to n - 1.",
        "Which example does X[n] name?",
        (
            _of_order(lambda n, rng: rng.permutation(np.arange(1, n + 1))),
            _of_order(lambda n, rng: rng.permutation(n + 1)),
            _of_order(lambda n, rng: rng.permutation(n - 1)),
        ),
    ),
    Mistake(
        "minibatches",
        "not_cut_into_batches",
        "It returns one row of all numbers, or a single batch; asked for is a list of batches.",
        "How many arrays should come back for n = 12 and batch_size = 3?",
        (
            lambda n, batch_size, rng: rng.permutation(n),
            lambda n, batch_size, rng: [rng.permutation(n)],
            lambda n, batch_size, rng: [rng.permutation(n)[:batch_size]],
        ),
    ),
    Mistake(
        "minibatches",
        "own_randomness",
        "It takes its chance from somewhere else than rng, so the same state does not give the same batches.",
        "If somebody repeats your experiment with the same rng, do they get your batches?",
        (
            _of_order(lambda n, rng: np.random.permutation(n)),
            _of_order(lambda n, rng: np.random.choice(n, size=n, replace=False)),
        ),
    ),
    Mistake(
        "minibatches",
        "always_the_same_order",
        "The order is the same at every call: it comes from a fixed seed, or is kept from an earlier call.",
        "Which generator deals the second round: the one that you were given, or a new one?",
        tuple(_of_order(lambda n, rng, seed=seed: np.random.default_rng(seed).permutation(n)) for seed in (0, 1, 42)),
    ),
)


def _overlapping(order, stride, length, last=None):
    """Batches of `length` that start `stride` places apart, the last of them at the place `last` or at the end."""
    return [order[start : start + length] for start in range(0, len(order) if last is None else last + 1, stride)]


def _rest_joined(order, batch_size):
    parts = _cut(order, batch_size)
    if len(parts) > 1 and len(parts[-1]) < batch_size:
        parts[-2:] = [np.concatenate(parts[-2:])]
    return parts
