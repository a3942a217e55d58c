"""Lesson 03: what goes wrong backward through entries. The order is the precedence when several fit."""

import numpy as np

from solutions.mistakes.mistake import Mistake


def _multiplied_in_place(upstream, local):
    upstream *= local
    return upstream


def _local_in_place(upstream, local):
    local *= upstream
    return local


VJP_ELEMENTWISE = (
    Mistake(
        "vjp_elementwise",
        "upstream_dropped",
        "It is the local slope alone. That is right only where upstream is 1.",
        "If the final number does not care about an output at all, what is the slope along its input?",
        (lambda upstream, local: np.array(local),),
    ),
    Mistake(
        "vjp_elementwise",
        "local_dropped",
        "It passes upstream on unchanged; the function itself also stretches or shrinks each wiggle.",
        "If the function is flat at some entry, what is the slope along this input?",
        (lambda upstream, local: np.array(upstream), lambda upstream, local: upstream * np.sign(local)),
    ),
    Mistake(
        "vjp_elementwise",
        "adds_for_multiplies",
        "The two slopes are added; along a chain slopes multiply.",
        "Is an entry with its function one path of two links, or two paths?",
        (lambda upstream, local: upstream + local,),
    ),
    Mistake(
        "vjp_elementwise",
        "entries_added_up",
        "It adds up the entries; each input reaches its own output only, and keeps its own slope.",
        "How many outputs does one input of such a function reach?",
        (
            lambda upstream, local: np.sum(upstream * local),
            lambda upstream, local: np.sum(upstream * local, axis=0),
            lambda upstream, local: np.sum(upstream * local, axis=-1),
            lambda upstream, local: np.sum(upstream) * local,
            lambda upstream, local: np.mean(upstream * local),
        ),
    ),
    Mistake(
        "vjp_elementwise",
        "matrix_product",
        "The sign @ combines each row with a column; here the entry at a place meets the entry at the same place.",
        "Which entries of local does upstream[0, 1] have to meet: a row of them, or one?",
        (
            lambda upstream, local: upstream @ local,
            lambda upstream, local: upstream @ local.T,
            lambda upstream, local: upstream.T @ local,
        ),
    ),
    Mistake(
        "vjp_elementwise",
        "whole_jacobian",
        "It builds the whole table of slopes, nearly all of them 0; one slope for each input is enough.",
        "How many numbers should come back for 5 inputs?",
        (
            lambda upstream, local: np.diag(np.ravel(upstream * local)),
            lambda upstream, local: np.diag(np.ravel(local)),
            lambda upstream, local: np.outer(upstream, local),
        ),
    ),
    Mistake(
        "vjp_elementwise",
        "divides",
        "It divides the two slopes; along a chain slopes multiply.",
        "If the local slope is 2, does the input count twice as much as the output, or half as much?",
        (lambda upstream, local: upstream / local, lambda upstream, local: local / upstream),
    ),
    Mistake(
        "vjp_elementwise",
        "a_slope_taken_twice",
        "One of the two slopes is multiplied in twice.",
        "How many links has the way from an input to the final number: which slope belongs to each?",
        (lambda upstream, local: upstream * local**2, lambda upstream, local: upstream**2 * local),
    ),
    Mistake(
        "vjp_elementwise",
        "signs_dropped",
        "Signs are dropped; a slope below 0 turns the wiggle round.",
        "If an output grows when its input shrinks, which sign has their slope?",
        (
            lambda upstream, local: np.abs(upstream * local),
            lambda upstream, local: upstream * np.abs(local),
            lambda upstream, local: np.maximum(upstream * local, 0.0),
            lambda upstream, local: upstream * np.maximum(local, 0.0),
        ),
    ),
    Mistake(
        "vjp_elementwise",
        "sign",
        "A minus has slipped in: this is the way downhill.",
        "Is the gradient asked for, or the step that training takes?",
        (lambda upstream, local: -upstream * local,),
    ),
    Mistake(
        "vjp_elementwise",
        "shape_flattened",
        "The result is one long row; it has the shape of the input.",
        "If the input is a table, which entry of your result belongs to its second row?",
        (lambda upstream, local: (upstream * local).ravel(),),
    ),
    Mistake(
        "vjp_elementwise",
        "lies_on_its_side",
        "Rows and columns are exchanged on the way.",
        "Which entry of local belongs to upstream[0, 1]?",
        (lambda upstream, local: (upstream * local).T, lambda upstream, local: upstream * local.T),
    ),
    Mistake(
        "vjp_elementwise",
        "argument_overwritten",
        "It multiplies into the array that it is given, so your caller's slopes have changed.",
        "Does upstream *= local make a new array?",
        (_multiplied_in_place, _local_in_place),
        reads_as="changed_input",
    ),
)
