"""Lesson 10: what goes wrong on the way back through a block with a bypass."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _added_in_place(upstream, branch_vjp):
    upstream += branch_vjp(upstream)
    return upstream.copy()


def _added_to_what_the_branch_gave(upstream, branch_vjp):
    dx = branch_vjp(upstream)
    dx += upstream
    return dx.copy()


RESIDUAL_BACKWARD = (
    Mistake(
        "residual_backward",
        "nothing_returned",
        "It gives back None. A result that is printed, or stored under a name, is lost to the caller.",
        "Which word hands a result back to whoever called your function?",
        (lambda upstream, branch_vjp: None,),
    ),
    Mistake(
        "residual_backward",
        "bypass_forgotten",
        "Only the way through the branch counts; the bypass is a path too, with the slope 1.",
        "On how many paths does x reach the output of the block?",
        (lambda upstream, branch_vjp: np.array(branch_vjp(upstream)),),
    ),
    Mistake(
        "residual_backward",
        "branch_forgotten",
        "Only the bypass counts; x also reaches the output through the branch.",
        "On how many paths does x reach the output of the block?",
        (lambda upstream, branch_vjp: upstream.copy(), lambda upstream, branch_vjp: 2 * upstream),
    ),
    Mistake(
        "residual_backward",
        "paths_multiplied",
        "It multiplies the two paths. Slopes multiply along a path; over paths they add up.",
        "If the branch is flat, what should still come back?",
        (
            lambda upstream, branch_vjp: upstream * branch_vjp(upstream),
            lambda upstream, branch_vjp: upstream * branch_vjp(np.ones_like(upstream)),
        ),
    ),
    Mistake(
        "residual_backward",
        "upstream_twice",
        "Along the branch upstream is multiplied in twice: branch_vjp has done it already.",
        "If upstream doubles, what should happen to your result?",
        (
            lambda upstream, branch_vjp: upstream * (1 + branch_vjp(upstream)),
            lambda upstream, branch_vjp: upstream + upstream * branch_vjp(upstream),
        ),
    ),
    Mistake(
        "residual_backward",
        "upstream_missing",
        "On one of the two paths upstream is missing.",
        "If the loss does not care about the output at all, what should come back?",
        (
            lambda upstream, branch_vjp: upstream + branch_vjp(np.ones_like(upstream)),
            lambda upstream, branch_vjp: 1 + branch_vjp(upstream),
            lambda upstream, branch_vjp: 1 + branch_vjp(np.ones_like(upstream)),
        ),
    ),
    Mistake(
        "residual_backward",
        "upstream_outside",
        "It multiplies upstream, entry by entry, with what the branch gives for ones; a branch mixes the entries.",
        "If the branch is a matrix product, does each entry of x reach one score or several?",
        (
            lambda upstream, branch_vjp: upstream * (1 + branch_vjp(np.ones_like(upstream))),
            lambda upstream, branch_vjp: upstream + upstream * branch_vjp(np.ones_like(upstream)),
        ),
    ),
    Mistake(
        "residual_backward",
        "subtracted",
        "One of the two paths counts with a minus; they add up.",
        "If the branch is flat, what should come back?",
        (
            lambda upstream, branch_vjp: upstream - branch_vjp(upstream),
            lambda upstream, branch_vjp: branch_vjp(upstream) - upstream,
        ),
    ),
    Mistake(
        "residual_backward",
        "branch_twice",
        "The way through the branch is gone twice.",
        "How often does your line call branch_vjp, and on what?",
        (
            lambda upstream, branch_vjp: upstream + branch_vjp(branch_vjp(upstream)),
            lambda upstream, branch_vjp: upstream + 2 * branch_vjp(upstream),
            lambda upstream, branch_vjp: branch_vjp(upstream) + branch_vjp(branch_vjp(upstream)),
            lambda upstream, branch_vjp: branch_vjp(upstream + branch_vjp(upstream)),
        ),
    ),
    Mistake(
        "residual_backward",
        "averaged",
        "It takes the mean of both paths; they add up.",
        "If the branch is flat, what should come back?",
        (
            lambda upstream, branch_vjp: (upstream + branch_vjp(upstream)) / 2,
            lambda upstream, branch_vjp: upstream / 2 + branch_vjp(upstream),
        ),
    ),
    Mistake(
        "residual_backward",
        "bypass_doubled",
        "The bypass counts twice.",
        "If the branch is flat, what should come back?",
        (lambda upstream, branch_vjp: 2 * upstream + branch_vjp(upstream),),
    ),
    Mistake(
        "residual_backward",
        "paths_kept_apart",
        "The two paths come back one beside the other; they have to be added.",
        "How many slopes does the loss have along x[0, 0]?",
        (
            lambda upstream, branch_vjp: (upstream.copy(), branch_vjp(upstream)),
            lambda upstream, branch_vjp: np.concatenate([upstream, branch_vjp(upstream)], axis=-1),
            lambda upstream, branch_vjp: np.concatenate([upstream, branch_vjp(upstream)]),
            lambda upstream, branch_vjp: np.array([upstream, branch_vjp(upstream)]),
        ),
    ),
    Mistake(
        "residual_backward",
        "branch_not_called",
        "branch_vjp is a function: it has to be called with the slopes that come in.",
        "What stands in the parentheses behind branch_vjp?",
        (lambda upstream, branch_vjp: upstream + branch_vjp, lambda upstream, branch_vjp: upstream + branch_vjp()),
    ),
    Mistake(
        "residual_backward",
        "argument_overwritten",
        "It writes into an array that it is given, or that branch_vjp gives back, which may be the same one.",
        "Does upstream += ... make a new array?",
        (_added_in_place, _added_to_what_the_branch_gave),
        reads_as="changed_input",
    ),
)
