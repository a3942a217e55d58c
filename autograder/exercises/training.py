"""Lesson 09: the pieces. Their probes are in :mod:`training_probes`, what is drawn in :mod:`training_draws`.

Nothing here holds an expectation or compares: results are held against a key elsewhere. What is random is judged by
properties, in :mod:`autograder.properties` and :mod:`autograder.networks`.
"""

from autograder.exercises import training_draws as draws
from autograder.exercises import training_probes as probes
from autograder.exercises.calling import afterwards, at
from autograder.exercises.piece import Behavior, Piece, Rule

LESSON = "09_training"

UNCHANGED, FIRST, SECOND = Rule("unchanged"), Rule("first"), Rule("second")
DRAWN, AGAIN, SPREAD, READS = Rule("drawn"), Rule("again"), Rule("spread"), Rule("reads")

SCALED = at("standardize_with", "train", "X")
SHARE, TABLE = at("accuracy", "logits", "labels"), at("confusion_matrix", "logits", "labels", "classes")
DECAYED = at("decayed_gradients", "params", "grads", "decay")

START = "initialize(sizes={sizes}, rng=np.random.default_rng({seed}))"
EPOCH = "train_epoch(params, X, y={y}, loss_and_grads, step, batch_size={batch_size}, rng)"
STEPPED = (
    "train_epoch(params={params}, X, y, loss_and_grads, step, batch_size={batch_size}, rng) with {n} examples, "
    "grads = params + half the number of examples, step(params, grads) = 0.9 * params - {learning_rate} * grads"
)
FIT = (
    "fit(params, ..., epochs={epochs}, batch_size=2, patience={patience}, rng), where the validation losses would be "
    "{validation}, and params start at {start} and grow by (1, 0) in each epoch"
)
FIT_IN_PLACE = FIT + ", in place"
DIGITS = "train_digits(X, y, X_val, y_val, rng=np.random.default_rng({seeds}))"
KEPT = "your caller's arrays as they were"

PIECES = (
    Piece(
        name="standardize_with",
        lesson=LESSON,
        signature="(train, X)",
        points=2,
        difficulty=1,
        stub="Return X on the scale of train: the mean of each column of train becomes 0, its spread 1.",
        unlocks="What is measured on the training data is applied to all data. The test stays a test.",
        behaviors=(
            Behavior("other examples", "X, measured by the columns of train", SCALED, draws.scales, 0.45),
            Behavior("itself", "mean 0 and spread 1 where X is train", SCALED, draws.scales_of_itself, 0.15),
            Behavior(
                "constant columns", "nothing divided where train is constant", SCALED, draws.constant_columns, 0.25
            ),
            Behavior("arguments kept", KEPT, afterwards(SCALED), draws.scales_of_itself, 0.15, UNCHANGED),
        ),
    ),
    Piece(
        name="initialize",
        lesson=LESSON,
        signature="(sizes, rng)",
        points=3,
        difficulty=2,
        stub="Return [W1, b1, W2, b2, ...]: weights around 0 with variance 2 / d_in, biases of zeros.",
        unlocks="Your networks start with units that differ, and with numbers that keep their size.",
        behaviors=(
            Behavior(
                "shapes",
                "two arrays a layer, of shapes (d_in, d_out) and (d_out,)",
                probes.started_shapes,
                draws.shapes_of_networks,
                0.3,
                called=START,
            ),
            Behavior(
                "biases", "a zero for each unit", probes.started_biases, draws.shapes_of_networks, 0.15, called=START
            ),
            Behavior(
                "weights",
                "weights around 0, with the variance 2 / d_in in every layer",
                probes.started,
                draws.wide_networks,
                0.35,
                SPREAD,
                called=START,
            ),
            Behavior(
                "only rng",
                "the same weights from the same state of rng, and others from another",
                probes.started_again,
                draws.networks_again,
                0.2,
                DRAWN,
                called="initialize(sizes={sizes}, rng), with rng from the seeds {seeds}",
            ),
        ),
    ),
    Piece(
        name="train_epoch",
        lesson=LESSON,
        signature="(params, X, y, loss_and_grads, step, batch_size, rng)",
        points=5,
        difficulty=2,
        stub="Go once through all examples in shuffled batches, one step for each, and return the last params.",
        unlocks="You can train any network on any data, with any loss and any step.",
        behaviors=(
            Behavior(
                "batches",
                "batch_size examples in each batch but the last",
                probes.dealt,
                draws.epochs,
                0.15,
                Rule("sizes"),
                called=EPOCH,
            ),
            Behavior(
                "each once",
                "every example exactly once in an epoch",
                probes.dealt,
                draws.epochs,
                0.15,
                Rule("members"),
                called=EPOCH,
            ),
            Behavior(
                "pairs",
                "with each example the label that belongs to it",
                probes.paired,
                draws.epochs,
                0.2,
                called=EPOCH,
            ),
            Behavior(
                "steps",
                "the params after one step for each batch, each from where the last one led",
                probes.walked,
                draws.stepped,
                0.25,
                called=STEPPED,
            ),
            Behavior(
                "shuffled",
                "over many epochs, every example in every place",
                probes.dealt_many_times,
                draws.many_epochs,
                0.1,
                Rule("mixing"),
                called="train_epoch(params, X, y={y}, loss_and_grads, step, batch_size={batch_size}, rng), many times",
            ),
            Behavior(
                "only rng",
                "the same batches from the same state of rng",
                probes.dealt_again,
                draws.epochs_again,
                0.05,
                Rule("repeats"),
                called=EPOCH + ", twice",
            ),
            Behavior(
                "arguments kept",
                "your caller's params, X and y as they were",
                probes.walked_afterwards,
                draws.starts,
                0.1,
                UNCHANGED,
                called="train_epoch(params=[{start}], X, y, loss_and_grads, step, batch_size=4, rng)",
            ),
        ),
    ),
    Piece(
        name="accuracy",
        lesson=LESSON,
        signature="(logits, labels)",
        points=2,
        difficulty=1,
        stub="Return the share of rows whose largest logit is that of the right class.",
        unlocks="You can say how well a network reads, in a number that everybody understands.",
        behaviors=(
            Behavior("shares", "the share of examples that are read right", SHARE, draws.readings, 0.6),
            Behavior("all or none", "1 where all is right, and 0 where nothing is", SHARE, draws.all_or_none, 0.2),
            Behavior("arguments kept", KEPT, afterwards(SHARE), draws.all_or_none, 0.2, UNCHANGED),
        ),
    ),
    Piece(
        name="confusion_matrix",
        lesson=LESSON,
        signature="(logits, labels, classes)",
        points=3,
        difficulty=2,
        stub="Return a table of counts: a row for each true class, a column for each answer.",
        unlocks="You can see which digits are mistaken for which.",
        behaviors=(
            Behavior("tables", "how often each class got each answer", TABLE, draws.tables, 0.5),
            Behavior("gaps", "the same where a class has no example, or no answer", TABLE, draws.tables_with_gaps, 0.3),
            Behavior("arguments kept", KEPT, afterwards(TABLE), draws.tables_with_gaps, 0.2, UNCHANGED),
        ),
    ),
    Piece(
        name="fit",
        lesson=LESSON,
        signature="(params, X, y, X_val, y_val, loss_and_grads, step, epochs, batch_size, patience, rng)",
        points=6,
        difficulty=3,
        stub="Train until the validation loss falls no more. Return (best_params, history).",
        unlocks="Your trainings stop by themselves, and keep what was best.",
        behaviors=(
            Behavior(
                "history",
                "second the validation losses, up to the stop",
                probes.fitted,
                draws.runs,
                0.3,
                SECOND,
                called=FIT,
            ),
            Behavior(
                "best", "first the params with the least of them", probes.fitted, draws.runs, 0.2, FIRST, called=FIT
            ),
            Behavior(
                "short runs",
                "the same for no stop, a stop at once, two that are equal, and no epoch",
                probes.fitted,
                draws.short_runs,
                0.2,
                called=FIT,
            ),
            Behavior(
                "steps in place",
                "the best params, though step writes into what it gets",
                probes.fitted_in_place,
                draws.runs_in_place,
                0.2,
                called=FIT_IN_PLACE,
            ),
            Behavior(
                "arguments kept",
                "your caller's params as they were",
                probes.fitted_afterwards,
                draws.runs_in_place,
                0.1,
                UNCHANGED,
                called=FIT_IN_PLACE,
            ),
        ),
    ),
    Piece(
        name="decayed_gradients",
        lesson=LESSON,
        signature="(params, grads, decay)",
        points=2,
        difficulty=1,
        stub="Return the gradients of the loss with the penalty: those of the weights grow, those of biases do not.",
        unlocks="You can keep weights small while they learn.",
        behaviors=(
            Behavior("networks", "for each array the gradient of loss and penalty", DECAYED, draws.penalties, 0.6),
            Behavior("no decay", "the gradients as they are where decay is 0", DECAYED, draws.no_penalty, 0.2),
            Behavior("arguments kept", KEPT, afterwards(DECAYED), draws.one_penalty, 0.2, UNCHANGED),
        ),
    ),
    Piece(
        name="train_digits",
        lesson=LESSON,
        signature="(X, y, X_val, y_val, rng)",
        points=6,
        difficulty=3,
        stub="Train a network that reads digits, with the pieces that you have, and return its params.",
        unlocks="A network that you built, from the first slope on, reads handwriting.",
        seconds=30.0,
        uses=("initialize", "train_epoch", "fit", "decayed_gradients"),
        behaviors=(
            Behavior(
                "reads",
                "at least 95 % of the pictures that were held back, by the middle one of three trainings",
                probes.trained,
                draws.digit_parts,
                0.75,
                READS,
                called=DIGITS,
                held_back=("unseen", "unseen_labels", "unseen_mean", "unseen_spread"),
            ),
            Behavior(
                "only rng",
                "the same network from the same state of rng",
                probes.trained,
                draws.few_digits,
                0.15,
                AGAIN,
                called=DIGITS,
            ),
            Behavior(
                "arguments kept",
                KEPT,
                probes.trained_afterwards,
                draws.few_digits,
                0.1,
                UNCHANGED,
                called=DIGITS,
            ),
        ),
    ),
)
