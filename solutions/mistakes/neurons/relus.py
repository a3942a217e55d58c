"""What goes wrong with the ReLU and its slope."""

import numpy as np

from solutions.mistakes.mistake import Mistake
from solutions.mistakes.neurons.forms import form
from solutions.reference import neurons as right
from solutions.reference.losses import sigmoid

RELU = (
    Mistake(
        "relu",
        "negative_part",
        "It keeps the negative entries and cuts the positive ones.",
        "Of z and 0, do you need the larger or the smaller one?",
        (lambda z: np.minimum(z, 0.0), lambda z: np.maximum(-np.asarray(z), 0.0)),
    ),
    Mistake(
        "relu",
        "sign_dropped",
        "It drops the sign; negative entries should become 0.",
        "What should come out for z = -2: 2 or 0?",
        (lambda z: np.abs(z),),
    ),
    Mistake(
        "relu",
        "step_for_ramp",
        "It gives 1 for every positive entry; it should give the entry itself.",
        "What should come out for z = 2.5?",
        (lambda z: np.where(np.asarray(z) > 0, 1.0, 0.0), lambda z: np.sign(z)),
    ),
    Mistake(
        "relu",
        "truth_for_value",
        "It gives True or False, the answer to z > 0; it should give z itself where that is true.",
        "What has to be multiplied by the answer to z > 0?",
        (lambda z: np.asarray(z) > 0,),
    ),
    Mistake(
        "relu",
        "maximum_of_the_array",
        "np.max finds the largest entry of one array, or along an axis; np.maximum compares two, entry by entry.",
        "What does the second argument of np.max mean?",
        (lambda z: np.max(z, 0), lambda z: np.max(z)),
    ),
    Mistake(
        "relu",
        "negatives_left_out",
        "Negative entries are left out, so the result is shorter than z; they should become 0.",
        "If z has 6 entries, how many should come back?",
        (lambda z: z[z > 0], lambda z: np.array([x for x in np.ravel(z) if x > 0])),
    ),
    Mistake(
        "relu",
        "leaky_for_relu",
        "It lets a little through on the negative side; this is the leaky ReLU.",
        "What should come out for z = -2?",
        (
            lambda z: np.where(np.asarray(z) > 0, z, 0.01 * np.asarray(z)),
            lambda z: np.where(np.asarray(z) > 0, z, 0.1 * np.asarray(z)),
            lambda z: np.where(np.asarray(z) > 0, z, 0.2 * np.asarray(z)),
        ),
    ),
    Mistake(
        "relu",
        "cut_from_above",
        "It cuts large values as well; the ReLU grows without limit.",
        "What should come out for z = 1000?",
        (lambda z: np.clip(z, 0, 1), lambda z: np.clip(z, 0, 6), lambda z: np.clip(z, -1, 1)),
    ),
    Mistake(
        "relu",
        "smooth_bend",
        "This is a smooth relative of the ReLU, not the ReLU.",
        "What should come out for z = -0.5 exactly?",
        (
            lambda z: np.logaddexp(0, z),
            lambda z: z * sigmoid(z),
            lambda z: right.gelu(z),
            lambda z: np.where(np.asarray(z) > 0, z, np.expm1(np.minimum(z, 0))),
        ),
    ),
    Mistake(
        "relu",
        "other_bend",
        "This is another bend, or its kink is at another place or height.",
        "What should come out for z = 3, and what for z = -3?",
        (
            lambda z: np.tanh(z),
            lambda z: sigmoid(z),
            lambda z: np.maximum(z, 1),
            lambda z: np.maximum(z, -1),
            lambda z: np.maximum(np.asarray(z) - 1, 0),
            lambda z: np.where(np.asarray(z) > 1, z, 0.0),
            lambda z: np.where(np.asarray(z) > 0, z, -1.0),
            lambda z: np.where(np.asarray(z) > 0, z, 1.0),
        ),
    ),
    Mistake(
        "relu",
        "squared",
        "The positive entries come out squared, or doubled.",
        "What should come out for z = 3: 3, 6 or 9?",
        (
            lambda z: np.maximum(z, 0.0) * z,
            lambda z: np.asarray(z) + np.abs(z),
            lambda z: np.maximum(z, 0.0) + z,
        ),
    ),
    Mistake(
        "relu",
        "unchanged",
        "It gives back z as it was.",
        "What should come out for z = -2?",
        (lambda z: np.array(z), lambda z: z),
    ),
    *form("relu", right.relu, "value"),
)

RELU_DERIVATIVE = (
    Mistake(
        "relu_derivative",
        "value_for_slope",
        "It gives the value of the ReLU, not its slope.",
        "From z = 2 to z = 3 the ReLU grows from 2 to 3. What is its slope there?",
        (lambda z: right.relu(z), lambda z: np.array(z)),
    ),
    Mistake(
        "relu_derivative",
        "sides_exchanged",
        "It is 1 on the flat side and 0 on the rising one.",
        "On which side of 0 does the ReLU grow?",
        (lambda z: np.where(np.asarray(z) < 0, 1.0, 0.0),),
    ),
    Mistake(
        "relu_derivative",
        "minus_on_the_left",
        "Its slope is -1 on the left; there the ReLU is flat.",
        "From z = -3 to z = -2, does the ReLU change?",
        (lambda z: np.sign(z), lambda z: np.where(np.asarray(z) < 0, -1.0, 0.0)),
    ),
    Mistake(
        "relu_derivative",
        "one_everywhere",
        "The slope is the same everywhere; on the left the ReLU is flat.",
        "From z = -3 to z = -2, does the ReLU change?",
        (
            lambda z: np.ones(np.shape(z)),
            lambda z: np.zeros(np.shape(z)),
            lambda z: 1.0,
            lambda z: 0.0,
            lambda z: np.full(np.shape(z), 0.5),
        ),
    ),
    Mistake(
        "relu_derivative",
        "leaky_for_relu",
        "It lets a little through on the negative side; this is the slope of the leaky ReLU.",
        "From z = -3 to z = -2, does the ReLU change?",
        (
            lambda z: np.where(np.asarray(z) > 0, 1.0, 0.01),
            lambda z: np.where(np.asarray(z) > 0, 1.0, 0.1),
            lambda z: np.where(np.asarray(z) > 0, 1.0, 0.2),
        ),
    ),
    Mistake(
        "relu_derivative",
        "one_answer_for_all",
        "It decides once for the whole array; each entry lies on a side of its own.",
        "If z is (2, -2), which two slopes should come back?",
        (
            lambda z: np.full(np.shape(z), 1.0 if np.any(np.asarray(z) > 0) else 0.0),
            lambda z: np.full(np.shape(z), 1.0 if np.all(np.asarray(z) > 0) else 0.0),
            lambda z: 1.0 if np.all(np.asarray(z) > 0) else 0.0,
        ),
    ),
    Mistake(
        "relu_derivative",
        "other_border",
        "The border between the two sides is at another place than 0.",
        "At which z does the ReLU begin to grow?",
        (
            lambda z: np.where(np.asarray(z) > 1, 1.0, 0.0),
            lambda z: np.where(np.asarray(z) > 0.5, 1.0, 0.0),
            lambda z: np.where(np.asarray(z) > -1, 1.0, 0.0),
        ),
    ),
    Mistake(
        "relu_derivative",
        "multiplied_by_z",
        "On the negative side it gives z itself, or the slope is multiplied by z.",
        "What is the slope of the ReLU at z = -2: -2 or 0?",
        (lambda z: np.where(np.asarray(z) > 0, 1.0, z), lambda z: np.minimum(z, 1.0)),
    ),
    Mistake(
        "relu_derivative",
        "clipped_value",
        "Between 0 and 1 it gives z; the slope jumps from 0 to 1 at the kink.",
        "What is the slope of the ReLU at z = 0.5?",
        (lambda z: np.clip(z, 0, 1),),
    ),
    Mistake(
        "relu_derivative",
        "smooth_slope",
        "This is the slope of a smooth relative of the ReLU.",
        "What is the slope of the ReLU at z = 0.5 exactly?",
        (lambda z: sigmoid(z), lambda z: right.gelu_derivative(z)),
    ),
    Mistake(
        "relu_derivative",
        "negatives_left_out",
        "Entries on the flat side are left out, so the result is shorter than z; their slope is 0.",
        "If z has 6 entries, how many slopes should come back?",
        (lambda z: np.ones(np.sum(np.asarray(z) > 0)), lambda z: np.flatnonzero(np.asarray(z) > 0)),
    ),
    *form("relu_derivative", right.relu_derivative, "slope"),
)
