"""Lesson 12, its third part: the pieces that make a network out of the engine."""

from autograder.exercises import engine_draws, engine_probes, training_draws
from autograder.exercises.engine_probes import costed, kept, networked, number, slopes
from autograder.exercises.piece import Behavior, Piece, Rule

LESSON = "12_engine"

UNCHANGED = Rule("unchanged")
NETWORK = "tensor_mlp(params, X) with params = {params}, X = {X}, upstream {upstream}"
COST = "tensor_cross_entropy(logits, labels) with logits = {logits}, labels = {labels}"
DIGITS = "fit_digits on {X} and {X_val}, standardized, with rng from the seeds {seeds}"
SLOPES = "the slopes along each parameter, in order"

NETWORKS = (
    Piece(
        name="tensor_mlp",
        lesson=LESSON,
        uses=("Tensor", "unbroadcast", "combine", "pointwise", "reduction", "matmul"),
        signature="(params, X)",
        points=2,
        difficulty=1,
        stub="Run X through the layers, with a relu between any two of them.",
        unlocks="A network is four lines, and nobody has to write its way back.",
        behaviors=(
            Behavior("logits", "the logits", number(networked), engine_draws.networks, 0.35, called=NETWORK),
            Behavior("slopes", SLOPES, slopes(networked), engine_draws.networks, 0.45, called=NETWORK),
            Behavior(
                "square layers",
                "the logits, then the slopes along each parameter, in order",
                engine_probes.number_and_slopes(networked),
                engine_draws.square_networks,
                0.1,
                called=NETWORK,
            ),
            Behavior(
                "arguments kept",
                "params and X as they were",
                engine_probes.network_kept,
                engine_draws.networks,
                0.1,
                UNCHANGED,
                called=NETWORK,
            ),
        ),
    ),
    Piece(
        name="tensor_cross_entropy",
        lesson=LESSON,
        uses=("Tensor", "unbroadcast", "combine", "pointwise", "reduction", "matmul"),
        signature="(logits, labels)",
        points=3,
        difficulty=3,
        stub="Return the mean cross-entropy as a Tensor, made from logits by operations of your engine.",
        unlocks="Your engine knows what a wrong answer costs, and which way out is.",
        behaviors=(
            Behavior("cost", "the cost, one number", number(costed), engine_draws.scores, 0.3, called=COST),
            Behavior("slopes", "the slopes along the logits", slopes(costed), engine_draws.scores, 0.35, called=COST),
            Behavior(
                "large scores",
                "the cost, then the slopes along the logits",
                engine_probes.number_and_slopes(costed),
                engine_draws.large_scores,
                0.25,
                called=COST,
            ),
            Behavior(
                "arguments kept",
                "logits and labels as they were",
                kept(costed),
                engine_draws.scores,
                0.1,
                UNCHANGED,
                called=COST,
            ),
        ),
    ),
    Piece(
        name="loss_and_gradients",
        lesson=LESSON,
        uses=("Tensor",),
        signature="(params, X, labels)",
        points=2,
        difficulty=2,
        stub="Make leaves, run the network, walk back from its cost, and return the cost and every grad.",
        unlocks="Your engine fits wherever a training loop asks for a loss and its gradient.",
        behaviors=(
            Behavior(
                "loss",
                "the mean cross-entropy, one number",
                engine_probes.loss_found,
                engine_draws.networks_with_labels,
                0.3,
            ),
            Behavior("slopes", SLOPES, engine_probes.gradients_found, engine_draws.networks_with_labels, 0.4),
            Behavior(
                "asked again",
                "the same loss and slopes as the first time",
                engine_probes.found_again,
                engine_draws.networks_with_labels,
                0.2,
                called="a second time loss_and_gradients(params={params}, X={X}, labels={labels})",
            ),
            Behavior(
                "arguments kept",
                "params, X and labels as they were",
                engine_probes.arguments_after,
                engine_draws.networks_with_labels,
                0.1,
                UNCHANGED,
            ),
        ),
    ),
    Piece(
        name="fit_digits",
        lesson=LESSON,
        uses=("Tensor", "loss_and_gradients"),
        signature="(X, y, X_val, y_val, rng)",
        points=5,
        difficulty=3,
        stub="Train a network on digits, with loss_and_gradients and a step of your choice, and return its params.",
        unlocks="Every line between the pixels and the answer is yours, the slopes included.",
        seconds=30.0,
        behaviors=(
            Behavior(
                "reads",
                "at least 95 % of the pictures that were held back, by the middle one of three trainings",
                engine_probes.digits_trained,
                training_draws.digit_parts,
                0.75,
                Rule("reads"),
                called=DIGITS,
                held_back=("unseen", "unseen_labels", "unseen_mean", "unseen_spread"),
            ),
            Behavior(
                "only rng",
                "the same network from the same state of rng",
                engine_probes.digits_trained,
                training_draws.few_digits,
                0.15,
                Rule("again"),
                called=DIGITS,
            ),
            Behavior(
                "arguments kept",
                "X, y, X_val and y_val as they were",
                engine_probes.digits_after,
                training_draws.few_digits,
                0.1,
                UNCHANGED,
                called=DIGITS,
            ),
        ),
    ),
)
