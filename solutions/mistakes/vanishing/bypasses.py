"""Lesson 10: what goes wrong with a block that has a bypass."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _added_in_place(x, branch):
    x += branch(x)
    return x.copy()


def _added_to_what_the_branch_gave(x, branch):
    out = branch(x)
    out += x
    return out.copy()


RESIDUAL_FORWARD = (
    Mistake(
        "residual_forward",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda x, branch: None,),
    ),
    Mistake(
        "residual_forward",
        "bypass_forgotten",
        "Only the branch comes back; what went in has to be added.",
        "If the branch gives zeros, what should the block give?",
        (lambda x, branch: np.array(branch(x)),),
    ),
    Mistake(
        "residual_forward",
        "branch_forgotten",
        "What went in comes back as it was; the branch has to be added.",
        "Where does branch stand in your line?",
        (lambda x, branch: x.copy(), lambda x, branch: x + x),
    ),
    Mistake(
        "residual_forward",
        "multiplied",
        "It multiplies both ways; they add up.",
        "If the branch gives zeros, what should the block give?",
        (lambda x, branch: x * branch(x), lambda x, branch: x * (1 + branch(x))),
    ),
    Mistake(
        "residual_forward",
        "subtracted",
        "One of the two ways counts with a minus; they add up.",
        "If the branch gives zeros, what should the block give, and if it gives x?",
        (lambda x, branch: x - branch(x), lambda x, branch: branch(x) - x),
    ),
    Mistake(
        "residual_forward",
        "branch_twice",
        "The branch is used twice.",
        "How often does your line call branch, and on what?",
        (
            lambda x, branch: x + branch(branch(x)),
            lambda x, branch: x + 2 * branch(x),
            lambda x, branch: branch(x) + branch(branch(x)),
            lambda x, branch: x + branch(x) + branch(x + branch(x)),
        ),
    ),
    Mistake(
        "residual_forward",
        "branch_of_the_sum",
        "The branch works on something else than what went in.",
        "What is branch called with, in your line?",
        (
            lambda x, branch: branch(x + x),
            lambda x, branch: branch(x + branch(x)),
            lambda x, branch: x + branch(x + branch(x)),
            lambda x, branch: x + branch(x + x),
            lambda x, branch: x + branch(np.ones_like(x)),
        ),
    ),
    Mistake(
        "residual_forward",
        "averaged",
        "It takes the mean of both ways; they add up.",
        "If the branch gives zeros, what should the block give?",
        (lambda x, branch: (x + branch(x)) / 2, lambda x, branch: x + branch(x) / 2),
    ),
    Mistake(
        "residual_forward",
        "bypass_doubled",
        "What went in is added twice.",
        "If the branch gives zeros, what should the block give?",
        (lambda x, branch: 2 * x + branch(x),),
    ),
    Mistake(
        "residual_forward",
        "one_for_the_bypass",
        "It adds 1 for what went in. The 1 is the slope of the bypass, not its value.",
        "If the branch gives zeros, what should the block give?",
        (lambda x, branch: 1 + branch(x), lambda x, branch: 1 + x + branch(x)),
    ),
    Mistake(
        "residual_forward",
        "bent_after_the_sum",
        "It bends the sum. The bypass must stay free, or it closes for negative numbers.",
        "What arrives of a negative entry of x if the branch gives zeros?",
        (lambda x, branch: np.maximum(x + branch(x), 0), lambda x, branch: np.tanh(x + branch(x))),
    ),
    Mistake(
        "residual_forward",
        "side_by_side",
        "Both ways stand side by side, so the shape has grown; they have to be added.",
        "Which shape should come, that of x or a longer one?",
        (
            lambda x, branch: np.concatenate([x, branch(x)], axis=-1),
            lambda x, branch: np.concatenate([x, branch(x)]),
            lambda x, branch: (x, branch(x)),
            lambda x, branch: np.array([x, branch(x)]),
        ),
    ),
    Mistake(
        "residual_forward",
        "branch_not_called",
        "branch is a function: it has to be called before something can be added.",
        "What stands in the parentheses behind branch?",
        (lambda x, branch: x + branch, lambda x, branch: x + branch()),
    ),
    Mistake(
        "residual_forward",
        "argument_overwritten",
        "It writes into an array that it is given, or that the branch gives back, which may be the same one.",
        "Does x += ... make a new array?",
        (_added_in_place, _added_to_what_the_branch_gave),
        reads_as="changed_input",
    ),
)
