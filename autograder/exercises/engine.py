"""Lesson 12: the pieces and what each must do; :mod:`autograder.exercises.engine_probes` shows it."""

from autograder.exercises import engine_draws, engine_probes
from autograder.exercises.engine_networks import NETWORKS
from autograder.exercises.engine_probes import applied, combined, computed, kept, multiplied, number, reduced, slopes
from autograder.exercises.piece import Behavior, Piece, Rule

LESSON = "12_engine"

UNCHANGED = Rule("unchanged")

STRETCHED = "unbroadcast({grad}, {shape})"
COMPUTED = "{expression}, with Tensors a = {a}, b = {b} and the plain c = {c}, upstream {upstream}"
COMBINED = "combine({sign}, a, b) with Tensors a = {a}, b = {b}, upstream {upstream}"
PLAIN = "combine({sign}, a, b) with a = {a}, b = {b}, first b plain, then a"
APPLIED = "pointwise({name}, a) with a = {a}, upstream {upstream}"
REDUCED = "reduction({name}, a, axis={axis}, keepdims={keepdims}) with a = {a}, upstream {upstream}"
MULTIPLIED = "matmul(a, b) with a = {a}, b = {b}, upstream {upstream}"
GRAPH = "root {root} in the graph {graph}"

TO_BOTH = "what a gets and what b gets, when the upstream arrives"
TO_ONE = "what a gets, when the upstream arrives"
OPERANDS_KEPT = "operands and upstream as they were, no parents in the operands"
EVERY_GRAD = "the grad of every node, in the order of their names"

PIECES = (
    Piece(
        name="unbroadcast",
        lesson=LESSON,
        signature="(grad, shape)",
        points=3,
        difficulty=2,
        stub="Add up the entries of grad until it has this shape.",
        unlocks="Whatever NumPy stretches on the way there, you can gather on the way back.",
        behaviors=(
            Behavior(
                "axes in front",
                "an array of the shape asked for, with the sums over the axes in front",
                engine_probes.summed_back,
                engine_draws.axes_in_front,
                0.25,
                called=STRETCHED,
            ),
            Behavior(
                "axes of length 1",
                "an array of the shape asked for, with the sums along the stretched axes",
                engine_probes.summed_back,
                engine_draws.axes_of_length_one,
                0.25,
                called=STRETCHED,
            ),
            Behavior(
                "several axes",
                "an array of the shape asked for",
                engine_probes.summed_back,
                engine_draws.several_axes,
                0.3,
                called=STRETCHED,
            ),
            Behavior(
                "nothing stretched",
                "grad as it is",
                engine_probes.summed_back,
                engine_draws.nothing_stretched,
                0.1,
                called=STRETCHED,
            ),
            Behavior(
                "grad kept",
                "grad as it was",
                engine_probes.grad_after,
                engine_draws.stretches_to_keep,
                0.1,
                UNCHANGED,
                called=STRETCHED,
            ),
        ),
    ),
    Piece(
        name="Tensor",
        lesson=LESSON,
        uses=("unbroadcast",),
        signature="(data, parents=(), vjps=())",
        points=4,
        difficulty=3,
        stub="Write + and *. Each returns a new Tensor with its parents and, for each of them, a function.",
        unlocks="You can compute with whole arrays that remember where they came from.",
        behaviors=(
            Behavior("sums", "the sum", number(computed), engine_draws.sums, 0.1, called=COMPUTED),
            Behavior("products", "the product", number(computed), engine_draws.products, 0.1, called=COMPUTED),
            Behavior("slopes of sums", TO_BOTH, slopes(computed), engine_draws.sums, 0.1, called=COMPUTED),
            Behavior("slopes of products", TO_BOTH, slopes(computed), engine_draws.products, 0.15, called=COMPUTED),
            Behavior("stretched sums", TO_BOTH, slopes(computed), engine_draws.stretched_sums, 0.15, called=COMPUTED),
            Behavior(
                "stretched products", TO_BOTH, slopes(computed), engine_draws.stretched_products, 0.15, called=COMPUTED
            ),
            Behavior("both together", TO_BOTH, slopes(computed), engine_draws.mixtures, 0.05, called=COMPUTED),
            Behavior(
                "numbers and arrays",
                "the data, then what a gets",
                engine_probes.number_and_slopes(computed),
                engine_draws.plain_on_either_side,
                0.1,
                called=COMPUTED,
            ),
            Behavior(
                "operands kept",
                OPERANDS_KEPT,
                kept(computed),
                engine_draws.both_operations,
                0.1,
                UNCHANGED,
                called=COMPUTED,
            ),
        ),
    ),
    Piece(
        name="combine",
        lesson=LESSON,
        uses=("Tensor", "unbroadcast"),
        signature="(sign, a, b)",
        points=3,
        difficulty=2,
        stub="Return a new Tensor for a - b, a / b or a ** b, with its parents and vjps.",
        unlocks="Your arrays know all of arithmetic.",
        behaviors=(
            Behavior("results", "the result", number(combined), engine_draws.all_signs, 0.15, called=COMBINED),
            Behavior("slopes of a - b", TO_BOTH, slopes(combined), engine_draws.differences, 0.15, called=COMBINED),
            Behavior("slopes of a / b", TO_BOTH, slopes(combined), engine_draws.quotients, 0.15, called=COMBINED),
            Behavior("slopes of a ** b", TO_ONE, slopes(combined), engine_draws.powers, 0.15, called=COMBINED),
            Behavior(
                "stretched operands", TO_BOTH, slopes(combined), engine_draws.stretched_operands, 0.2, called=COMBINED
            ),
            Behavior(
                "arrays as operands",
                "the result and what the Tensor gets, first for b plain, then for a",
                engine_probes.with_plain("combine", "sign"),
                engine_draws.plain_operands,
                0.1,
                called=PLAIN,
            ),
            Behavior(
                "operands kept", OPERANDS_KEPT, kept(combined), engine_draws.all_signs, 0.1, UNCHANGED, called=COMBINED
            ),
        ),
    ),
    Piece(
        name="pointwise",
        lesson=LESSON,
        uses=("Tensor",),
        signature="(name, a)",
        points=2,
        difficulty=2,
        stub="Return a new Tensor for exp, log or relu of every entry of a.",
        unlocks="Your arrays can be bent, so they can be a network.",
        behaviors=(
            Behavior("results", "the result", number(applied), engine_draws.all_functions, 0.2, called=APPLIED),
            Behavior("slopes of exp", TO_ONE, slopes(applied), engine_draws.exponentials, 0.25, called=APPLIED),
            Behavior("slopes of log", TO_ONE, slopes(applied), engine_draws.logarithms, 0.2, called=APPLIED),
            Behavior("slopes of relu", TO_ONE, slopes(applied), engine_draws.bends, 0.2, called=APPLIED),
            Behavior(
                "operand kept", OPERANDS_KEPT, kept(applied), engine_draws.one_of_each, 0.15, UNCHANGED, called=APPLIED
            ),
        ),
    ),
    Piece(
        name="tensor_backward",
        lesson=LESSON,
        uses=("Tensor",),
        signature="(root)",
        points=4,
        difficulty=3,
        stub="Put the slope of root along each node into the node's grad, in one walk backward.",
        unlocks="You have an engine for arrays: the exact gradient of whatever you compute with them.",
        behaviors=(
            Behavior("chains and trees", EVERY_GRAD, engine_probes.all_grads, engine_draws.trees, 0.15, called=GRAPH),
            Behavior("used twice", EVERY_GRAD, engine_probes.all_grads, engine_draws.used_twice, 0.15, called=GRAPH),
            Behavior(
                "used on the way", EVERY_GRAD, engine_probes.all_grads, engine_draws.used_on_the_way, 0.15, called=GRAPH
            ),
            Behavior(
                "handed on as it is",
                EVERY_GRAD,
                engine_probes.all_grads,
                engine_draws.handed_on_as_it_is,
                0.15,
                called=GRAPH,
            ),
            Behavior("a leaf as root", "1", engine_probes.leaf_grad, engine_draws.leaves_alone, 0.05, called=GRAPH),
            Behavior(
                "two walks",
                "twice as much in each leaf, and in the other nodes the same as after one walk",
                engine_probes.grads_of_two_walks,
                engine_draws.walks,
                0.15,
                called="twice " + GRAPH,
            ),
            Behavior(
                "after zero_grad",
                "the same as after one walk",
                engine_probes.grads_after_clearing,
                engine_draws.walks,
                0.05,
                called="twice, and zero_grad between, " + GRAPH,
            ),
            Behavior(
                "a deep chain",
                "the grad of the leaf and of the node in the middle",
                engine_probes.ends_of_a_chain,
                engine_draws.long_chains,
                0.05,
                called="tensor_backward at the end of a chain of {length} nodes, each {factor} times the one before",
            ),
            Behavior(
                "graph kept",
                "the graph as it was, but for grad",
                engine_probes.graph_after_walk,
                engine_draws.walks,
                0.1,
                UNCHANGED,
                called=GRAPH,
            ),
        ),
    ),
    Piece(
        name="reduction",
        lesson=LESSON,
        uses=("Tensor",),
        signature="(name, a, axis=None, keepdims=False)",
        points=3,
        difficulty=3,
        stub="Return a new Tensor for the sum or the mean of a along its axes.",
        unlocks="You can bring a whole batch down to one number, and walk back from it.",
        behaviors=(
            Behavior("sums", "the sum", number(reduced), engine_draws.sums_along_one, 0.1, called=REDUCED),
            Behavior("means", "the mean", number(reduced), engine_draws.means_along_one, 0.1, called=REDUCED),
            Behavior("slopes of sums", TO_ONE, slopes(reduced), engine_draws.sums_along_one, 0.2, called=REDUCED),
            Behavior("slopes of means", TO_ONE, slopes(reduced), engine_draws.means_along_one, 0.2, called=REDUCED),
            Behavior(
                "several axes",
                "the result, then what a gets",
                engine_probes.number_and_slopes(reduced),
                engine_draws.along_several,
                0.2,
                called=REDUCED,
            ),
            Behavior("squares", TO_ONE, slopes(reduced), engine_draws.on_squares, 0.1, called=REDUCED),
            Behavior(
                "operand kept",
                OPERANDS_KEPT,
                kept(reduced),
                engine_draws.reductions_to_keep,
                0.1,
                UNCHANGED,
                called=REDUCED,
            ),
        ),
    ),
    Piece(
        name="matmul",
        lesson=LESSON,
        uses=("Tensor",),
        signature="(a, b)",
        points=4,
        difficulty=3,
        stub="Return a new Tensor for a @ b, with its parents and vjps, for one or two axes on either side.",
        unlocks="Whole layers are one node each.",
        behaviors=(
            Behavior("results", "the product", number(multiplied), engine_draws.all_products, 0.15, called=MULTIPLIED),
            Behavior("tables", TO_BOTH, slopes(multiplied), engine_draws.tables, 0.2, called=MULTIPLIED),
            Behavior("square tables", TO_BOTH, slopes(multiplied), engine_draws.square_tables, 0.1, called=MULTIPLIED),
            Behavior(
                "a table and a vector",
                TO_BOTH,
                slopes(multiplied),
                engine_draws.table_and_vector,
                0.1,
                called=MULTIPLIED,
            ),
            Behavior(
                "a vector and a table",
                TO_BOTH,
                slopes(multiplied),
                engine_draws.vector_and_table,
                0.15,
                called=MULTIPLIED,
            ),
            Behavior("two vectors", TO_BOTH, slopes(multiplied), engine_draws.two_vectors, 0.1, called=MULTIPLIED),
            Behavior(
                "arrays as operands",
                "the product and what the Tensor gets, first for b plain, then for a",
                engine_probes.with_plain("matmul"),
                engine_draws.tables,
                0.1,
                called="matmul(a, b) with a = {a}, b = {b}, first b plain, then a",
            ),
            Behavior(
                "operands kept",
                OPERANDS_KEPT,
                kept(multiplied),
                engine_draws.products_to_keep,
                0.1,
                UNCHANGED,
                called=MULTIPLIED,
            ),
        ),
    ),
    *NETWORKS,
)
